// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Gamification API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages;
/// Calls of the Gamification API; from [`Client::gamification`](crate::Client::gamification).
#[derive(Clone, Debug)]
pub struct Gamification(rt::Client);
impl Gamification {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/employeeperformance/externalmetrics/data`
    ///
    /// - Permission: `employeePerformance:externalMetricData:add`
    /// - Scopes: `employee-performance`
    /// - Error codes of its own: 400 `employee.performance.external.metric.data.input.validation.error`; 500 `employee.performance.external.metric.data.internal.service.error`; 503 `employee.performance.external.metric.data.server.too.busy`
    /// - Developer Center: [`postEmployeeperformanceExternalmetricsData`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-employeeperformance-externalmetrics-data)
    pub fn post_employeeperformance_externalmetrics_data(
        &self,
    ) -> PostEmployeeperformanceExternalmetricsData {
        super::gamification::PostEmployeeperformanceExternalmetricsData(
            rt::Request::new(
                &self.0,
                super::gamification::PostEmployeeperformanceExternalmetricsData::INFO,
            ),
        )
    }
    /// `GET /api/v2/employeeperformance/externalmetrics/definitions`
    ///
    /// - Permission: `employeePerformance:externalMetricDefinition:view`
    /// - Scopes: any of `employee-performance`, `employee-performance:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `employee.performance.external.metric.definition.input.validation.error`; 500 `employee.performance.external.metric.definition.internal.service.error`; 503 `employee.performance.external.metric.definition.server.too.busy`
    /// - Developer Center: [`getEmployeeperformanceExternalmetricsDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-employeeperformance-externalmetrics-definitions)
    pub fn get_employeeperformance_externalmetrics_definitions(
        &self,
    ) -> GetEmployeeperformanceExternalmetricsDefinitions {
        super::gamification::GetEmployeeperformanceExternalmetricsDefinitions(
            rt::Request::new(
                &self.0,
                super::gamification::GetEmployeeperformanceExternalmetricsDefinitions::INFO,
            ),
        )
    }
    /// `POST /api/v2/employeeperformance/externalmetrics/definitions`
    ///
    /// - Permission: `employeePerformance:externalMetricDefinition:add`
    /// - Scopes: `employee-performance`
    /// - Error codes of its own: 400 `employee.performance.external.metric.definition.input.validation.error`, `employee.performance.external.metric.definition.too.many.metric.definitions`; 500 `employee.performance.external.metric.definition.internal.service.error`; 503 `employee.performance.external.metric.definition.server.too.busy`
    /// - Developer Center: [`postEmployeeperformanceExternalmetricsDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-employeeperformance-externalmetrics-definitions)
    pub fn post_employeeperformance_externalmetrics_definitions(
        &self,
    ) -> PostEmployeeperformanceExternalmetricsDefinitions {
        super::gamification::PostEmployeeperformanceExternalmetricsDefinitions(
            rt::Request::new(
                &self.0,
                super::gamification::PostEmployeeperformanceExternalmetricsDefinitions::INFO,
            ),
        )
    }
    /// `GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// - Permission: `employeePerformance:externalMetricDefinition:view`
    /// - Scopes: any of `employee-performance`, `employee-performance:readonly`
    /// - Error codes of its own: 400 `employee.performance.external.metric.definition.input.validation.error`; 404 `employee.performance.external.metric.definition.not.found`; 500 `employee.performance.external.metric.definition.internal.service.error`; 503 `employee.performance.external.metric.definition.server.too.busy`
    /// - Developer Center: [`getEmployeeperformanceExternalmetricsDefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-employeeperformance-externalmetrics-definitions--metricId-)
    pub fn get_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl AsRef<str>,
    ) -> GetEmployeeperformanceExternalmetricsDefinition {
        super::gamification::GetEmployeeperformanceExternalmetricsDefinition(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetEmployeeperformanceExternalmetricsDefinition::INFO,
                )
                .path("metricId", metric_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// - Permission: `employeePerformance:externalMetricDefinition:delete`
    /// - Scopes: `employee-performance`
    /// - Error codes of its own: 400 `employee.performance.external.metric.definition.input.validation.error`; 404 `employee.performance.external.metric.definition.not.found`; 409 `employee.performance.external.metric.definition.state.conflict.error`; 500 `employee.performance.external.metric.definition.internal.service.error`; 503 `employee.performance.external.metric.definition.server.too.busy`
    /// - Developer Center: [`deleteEmployeeperformanceExternalmetricsDefinition`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-employeeperformance-externalmetrics-definitions--metricId-)
    pub fn delete_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl AsRef<str>,
    ) -> DeleteEmployeeperformanceExternalmetricsDefinition {
        super::gamification::DeleteEmployeeperformanceExternalmetricsDefinition(
            rt::Request::new(
                    &self.0,
                    super::gamification::DeleteEmployeeperformanceExternalmetricsDefinition::INFO,
                )
                .path("metricId", metric_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// - Permission: `employeePerformance:externalMetricDefinition:edit`
    /// - Scopes: `employee-performance`
    /// - Error codes of its own: 400 `employee.performance.external.metric.definition.input.validation.error`; 404 `employee.performance.external.metric.definition.not.found`; 409 `employee.performance.external.metric.definition.state.conflict.error`; 500 `employee.performance.external.metric.definition.internal.service.error`; 503 `employee.performance.external.metric.definition.server.too.busy`
    /// - Developer Center: [`patchEmployeeperformanceExternalmetricsDefinition`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-employeeperformance-externalmetrics-definitions--metricId-)
    pub fn patch_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExternalMetricDefinitionUpdateRequest>,
    ) -> PatchEmployeeperformanceExternalmetricsDefinition {
        super::gamification::PatchEmployeeperformanceExternalmetricsDefinition(
            rt::Request::new(
                    &self.0,
                    super::gamification::PatchEmployeeperformanceExternalmetricsDefinition::INFO,
                )
                .path("metricId", metric_id.as_ref())
                .body::<types::ExternalMetricDefinitionUpdateRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/contests`
    ///
    /// - Permission: `gamification:contest:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGamificationContests`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests)
    pub fn get_gamification_contests(&self) -> GetGamificationContests {
        super::gamification::GetGamificationContests(
            rt::Request::new(&self.0, super::gamification::GetGamificationContests::INFO),
        )
    }
    /// `POST /api/v2/gamification/contests`
    ///
    /// - Permission: `gamification:contest:add`
    /// - Scopes: `gamification`
    /// - Developer Center: [`postGamificationContests`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-contests)
    pub fn post_gamification_contests(
        &self,
        body: impl rt::IntoBody<types::ContestsCreateRequest>,
    ) -> PostGamificationContests {
        super::gamification::PostGamificationContests(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationContests::INFO,
                )
                .body::<types::ContestsCreateRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/contests/me`
    ///
    /// - Permission: `gamification:contest:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGamificationContestsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests-me)
    pub fn get_gamification_contests_me(&self) -> GetGamificationContestsMe {
        super::gamification::GetGamificationContestsMe(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationContestsMe::INFO,
            ),
        )
    }
    /// `POST /api/v2/gamification/contests/uploads/prizeimages`
    ///
    /// - Permission: `gamification:contestPrizeImage:upload`
    /// - Scopes: `gamification`
    /// - Developer Center: [`postGamificationContestsUploadsPrizeimages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-contests-uploads-prizeimages)
    pub fn post_gamification_contests_uploads_prizeimages(
        &self,
        body: impl rt::IntoBody<types::GamificationContestPrizeImageUploadUrlRequest>,
    ) -> PostGamificationContestsUploadsPrizeimages {
        super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages(
            rt::Request::new(
                    &self.0,
                    super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages::INFO,
                )
                .body::<types::GamificationContestPrizeImageUploadUrlRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}`
    ///
    /// - Permission: `gamification:contest:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationContest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId-)
    pub fn get_gamification_contest(
        &self,
        contest_id: impl AsRef<str>,
    ) -> GetGamificationContest {
        super::gamification::GetGamificationContest(
            rt::Request::new(&self.0, super::gamification::GetGamificationContest::INFO)
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `PUT /api/v2/gamification/contests/{contestId}`
    ///
    /// - Permissions: any of `gamification:contest:edit`, `gamification:contest:editAll`
    /// - Scopes: `gamification`
    /// - Developer Center: [`putGamificationContest`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-gamification-contests--contestId-)
    pub fn put_gamification_contest(
        &self,
        contest_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ContestsCreateRequest>,
    ) -> PutGamificationContest {
        super::gamification::PutGamificationContest(
            rt::Request::new(&self.0, super::gamification::PutGamificationContest::INFO)
                .path("contestId", contest_id.as_ref())
                .body::<types::ContestsCreateRequest>(body),
        )
    }
    /// `DELETE /api/v2/gamification/contests/{contestId}`
    ///
    /// - Permissions: any of `gamification:contest:delete`, `gamification:contest:deleteAll`
    /// - Scopes: `gamification`
    /// - Developer Center: [`deleteGamificationContest`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-gamification-contests--contestId-)
    pub fn delete_gamification_contest(
        &self,
        contest_id: impl AsRef<str>,
    ) -> DeleteGamificationContest {
        super::gamification::DeleteGamificationContest(
            rt::Request::new(
                    &self.0,
                    super::gamification::DeleteGamificationContest::INFO,
                )
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/gamification/contests/{contestId}`
    ///
    /// - Permissions: any of `gamification:contestStatus:edit`, `gamification:contestStatus:editAll`
    /// - Scopes: `gamification`
    /// - Developer Center: [`patchGamificationContest`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-gamification-contests--contestId-)
    pub fn patch_gamification_contest(
        &self,
        contest_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ContestsFinalizeRequest>,
    ) -> PatchGamificationContest {
        super::gamification::PatchGamificationContest(
            rt::Request::new(
                    &self.0,
                    super::gamification::PatchGamificationContest::INFO,
                )
                .path("contestId", contest_id.as_ref())
                .body::<types::ContestsFinalizeRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores`
    ///
    /// - Permission: `gamification:contest:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGamificationContestAgentsScores`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId--agents-scores)
    pub fn get_gamification_contest_agents_scores(
        &self,
        contest_id: impl AsRef<str>,
    ) -> GetGamificationContestAgentsScores {
        super::gamification::GetGamificationContestAgentsScores(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationContestAgentsScores::INFO,
                )
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/me`
    ///
    /// - Permission: `gamification:contest:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGamificationContestAgentsScoresMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId--agents-scores-me)
    pub fn get_gamification_contest_agents_scores_me(
        &self,
        contest_id: impl AsRef<str>,
    ) -> GetGamificationContestAgentsScoresMe {
        super::gamification::GetGamificationContestAgentsScoresMe(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationContestAgentsScoresMe::INFO,
                )
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends`
    ///
    /// - Permission: `gamification:contest:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationContestAgentsScoresTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId--agents-scores-trends)
    pub fn get_gamification_contest_agents_scores_trends(
        &self,
        contest_id: impl AsRef<str>,
    ) -> GetGamificationContestAgentsScoresTrends {
        super::gamification::GetGamificationContestAgentsScoresTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationContestAgentsScoresTrends::INFO,
                )
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me`
    ///
    /// - Permission: `gamification:contest:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationContestAgentsScoresTrendsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId--agents-scores-trends-me)
    pub fn get_gamification_contest_agents_scores_trends_me(
        &self,
        contest_id: impl AsRef<str>,
    ) -> GetGamificationContestAgentsScoresTrendsMe {
        super::gamification::GetGamificationContestAgentsScoresTrendsMe(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationContestAgentsScoresTrendsMe::INFO,
                )
                .path("contestId", contest_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}`
    ///
    /// - Permissions: any of `gamification:contest:view`, `gamification:contest:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationContestPrizeimage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-contests--contestId--prizeimages--prizeImageId-)
    pub fn get_gamification_contest_prizeimage(
        &self,
        contest_id: impl AsRef<str>,
        prize_image_id: impl AsRef<str>,
    ) -> GetGamificationContestPrizeimage {
        super::gamification::GetGamificationContestPrizeimage(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationContestPrizeimage::INFO,
                )
                .path("contestId", contest_id.as_ref())
                .path("prizeImageId", prize_image_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/insights`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsights`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights)
    pub fn get_gamification_insights(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<types::GetGamificationInsightsGranularity>,
        comparative_period_start_workday: rt::Date,
        primary_period_start_workday: rt::Date,
    ) -> GetGamificationInsights {
        super::gamification::GetGamificationInsights(
            rt::Request::new(&self.0, super::gamification::GetGamificationInsights::INFO)
                .query::<
                    types::GetGamificationInsightsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("primaryPeriodStartWorkday", &primary_period_start_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/details`
    ///
    /// - Permission: `gamification:insights:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`
    /// - Developer Center: [`getGamificationInsightsDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-details)
    pub fn get_gamification_insights_details(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsDetailsFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<types::GetGamificationInsightsDetailsGranularity>,
        comparative_period_start_workday: rt::Date,
        primary_period_start_workday: rt::Date,
    ) -> GetGamificationInsightsDetails {
        super::gamification::GetGamificationInsightsDetails(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsDetails::INFO,
                )
                .query::<
                    types::GetGamificationInsightsDetailsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsDetailsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("primaryPeriodStartWorkday", &primary_period_start_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/groups/trends`
    ///
    /// - Permission: `gamification:insights:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`
    /// - Developer Center: [`getGamificationInsightsGroupsTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-groups-trends)
    pub fn get_gamification_insights_groups_trends(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationInsightsGroupsTrendsFilterType,
        >,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsGroupsTrendsGranularity,
        >,
        comparative_period_start_workday: rt::Date,
        comparative_period_end_workday: rt::Date,
        primary_period_start_workday: rt::Date,
        primary_period_end_workday: rt::Date,
    ) -> GetGamificationInsightsGroupsTrends {
        super::gamification::GetGamificationInsightsGroupsTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsGroupsTrends::INFO,
                )
                .query::<
                    types::GetGamificationInsightsGroupsTrendsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsGroupsTrendsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("comparativePeriodEndWorkday", &comparative_period_end_workday)
                .query("primaryPeriodStartWorkday", &primary_period_start_workday)
                .query("primaryPeriodEndWorkday", &primary_period_end_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/groups/trends/all`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsGroupsTrendsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-groups-trends-all)
    pub fn get_gamification_insights_groups_trends_all(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationInsightsGroupsTrendsAllFilterType,
        >,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsGroupsTrendsAllGranularity,
        >,
        comparative_period_start_workday: rt::Date,
        comparative_period_end_workday: rt::Date,
        primary_period_start_workday: rt::Date,
        primary_period_end_workday: rt::Date,
    ) -> GetGamificationInsightsGroupsTrendsAll {
        super::gamification::GetGamificationInsightsGroupsTrendsAll(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsGroupsTrendsAll::INFO,
                )
                .query::<
                    types::GetGamificationInsightsGroupsTrendsAllFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsGroupsTrendsAllGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("comparativePeriodEndWorkday", &comparative_period_end_workday)
                .query("primaryPeriodStartWorkday", &primary_period_start_workday)
                .query("primaryPeriodEndWorkday", &primary_period_end_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/managers`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsManagers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-managers)
    pub fn get_gamification_insights_managers(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsManagersFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsManagersGranularity,
        >,
        start_workday: rt::Date,
    ) -> GetGamificationInsightsManagers {
        super::gamification::GetGamificationInsightsManagers(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsManagers::INFO,
                )
                .query::<
                    types::GetGamificationInsightsManagersFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsManagersGranularity,
                >("granularity", &granularity.into_enum())
                .query("startWorkday", &start_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/members`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-members)
    pub fn get_gamification_insights_members(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsMembersFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<types::GetGamificationInsightsMembersGranularity>,
        start_workday: rt::Date,
    ) -> GetGamificationInsightsMembers {
        super::gamification::GetGamificationInsightsMembers(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsMembers::INFO,
                )
                .query::<
                    types::GetGamificationInsightsMembersFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsMembersGranularity,
                >("granularity", &granularity.into_enum())
                .query("startWorkday", &start_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/rankings`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsRankings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-rankings)
    pub fn get_gamification_insights_rankings(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsRankingsFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsRankingsGranularity,
        >,
        comparative_period_start_workday: rt::Date,
        primary_period_start_workday: rt::Date,
        sort_key: impl rt::IntoEnum<types::GetGamificationInsightsRankingsSortKey>,
    ) -> GetGamificationInsightsRankings {
        super::gamification::GetGamificationInsightsRankings(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsRankings::INFO,
                )
                .query::<
                    types::GetGamificationInsightsRankingsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsRankingsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("primaryPeriodStartWorkday", &primary_period_start_workday)
                .query::<
                    types::GetGamificationInsightsRankingsSortKey,
                >("sortKey", &sort_key.into_enum()),
        )
    }
    /// `GET /api/v2/gamification/insights/trends`
    ///
    /// - Permission: `gamification:insights:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`
    /// - Developer Center: [`getGamificationInsightsTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-trends)
    pub fn get_gamification_insights_trends(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationInsightsTrendsFilterType>,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<types::GetGamificationInsightsTrendsGranularity>,
        comparative_period_start_workday: rt::Date,
        comparative_period_end_workday: rt::Date,
        primary_period_start_workday: rt::Date,
        primary_period_end_workday: rt::Date,
    ) -> GetGamificationInsightsTrends {
        super::gamification::GetGamificationInsightsTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsTrends::INFO,
                )
                .query::<
                    types::GetGamificationInsightsTrendsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsTrendsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("comparativePeriodEndWorkday", &comparative_period_end_workday)
                .query("primaryPeriodStartWorkday", &primary_period_start_workday)
                .query("primaryPeriodEndWorkday", &primary_period_end_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/users/{userId}/details`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsUserDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-users--userId--details)
    pub fn get_gamification_insights_user_details(
        &self,
        user_id: impl AsRef<str>,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationInsightsUserDetailsFilterType,
        >,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsUserDetailsGranularity,
        >,
        comparative_period_start_workday: rt::Date,
        primary_period_start_workday: rt::Date,
    ) -> GetGamificationInsightsUserDetails {
        super::gamification::GetGamificationInsightsUserDetails(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsUserDetails::INFO,
                )
                .path("userId", user_id.as_ref())
                .query::<
                    types::GetGamificationInsightsUserDetailsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsUserDetailsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("primaryPeriodStartWorkday", &primary_period_start_workday),
        )
    }
    /// `GET /api/v2/gamification/insights/users/{userId}/trends`
    ///
    /// - Permission: `gamification:insights:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `request.agent.number.over.limit`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationInsightsUserTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-insights-users--userId--trends)
    pub fn get_gamification_insights_user_trends(
        &self,
        user_id: impl AsRef<str>,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationInsightsUserTrendsFilterType,
        >,
        filter_id: impl AsRef<str>,
        granularity: impl rt::IntoEnum<
            types::GetGamificationInsightsUserTrendsGranularity,
        >,
        comparative_period_start_workday: rt::Date,
        comparative_period_end_workday: rt::Date,
        primary_period_start_workday: rt::Date,
        primary_period_end_workday: rt::Date,
    ) -> GetGamificationInsightsUserTrends {
        super::gamification::GetGamificationInsightsUserTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationInsightsUserTrends::INFO,
                )
                .path("userId", user_id.as_ref())
                .query::<
                    types::GetGamificationInsightsUserTrendsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query::<
                    types::GetGamificationInsightsUserTrendsGranularity,
                >("granularity", &granularity.into_enum())
                .query(
                    "comparativePeriodStartWorkday",
                    &comparative_period_start_workday,
                )
                .query("comparativePeriodEndWorkday", &comparative_period_end_workday)
                .query("primaryPeriodStartWorkday", &primary_period_start_workday)
                .query("primaryPeriodEndWorkday", &primary_period_end_workday),
        )
    }
    /// `GET /api/v2/gamification/leaderboard`
    ///
    /// - Permission: `gamification:leaderboard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationLeaderboard`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-leaderboard)
    pub fn get_gamification_leaderboard(
        &self,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationLeaderboard {
        super::gamification::GetGamificationLeaderboard(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationLeaderboard::INFO,
                )
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/leaderboard/all`
    ///
    /// - Permission: `gamification:leaderboard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationLeaderboardAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-leaderboard-all)
    pub fn get_gamification_leaderboard_all(
        &self,
        filter_type: impl rt::IntoEnum<types::GetGamificationLeaderboardAllFilterType>,
        filter_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationLeaderboardAll {
        super::gamification::GetGamificationLeaderboardAll(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationLeaderboardAll::INFO,
                )
                .query::<
                    types::GetGamificationLeaderboardAllFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/leaderboard/all/bestpoints`
    ///
    /// - Permission: `gamification:leaderboard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationLeaderboardAllBestpoints`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-leaderboard-all-bestpoints)
    pub fn get_gamification_leaderboard_all_bestpoints(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationLeaderboardAllBestpointsFilterType,
        >,
        filter_id: impl AsRef<str>,
    ) -> GetGamificationLeaderboardAllBestpoints {
        super::gamification::GetGamificationLeaderboardAllBestpoints(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationLeaderboardAllBestpoints::INFO,
                )
                .query::<
                    types::GetGamificationLeaderboardAllBestpointsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/leaderboard/bestpoints`
    ///
    /// - Permission: `gamification:leaderboard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationLeaderboardBestpoints`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-leaderboard-bestpoints)
    pub fn get_gamification_leaderboard_bestpoints(
        &self,
    ) -> GetGamificationLeaderboardBestpoints {
        super::gamification::GetGamificationLeaderboardBestpoints(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationLeaderboardBestpoints::INFO,
            ),
        )
    }
    /// `GET /api/v2/gamification/metricdefinitions`
    ///
    /// - Permission: `gamification:profile:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationMetricdefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-metricdefinitions)
    pub fn get_gamification_metricdefinitions(
        &self,
    ) -> GetGamificationMetricdefinitions {
        super::gamification::GetGamificationMetricdefinitions(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationMetricdefinitions::INFO,
            ),
        )
    }
    /// `GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}`
    ///
    /// - Permission: `gamification:profile:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationMetricdefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-metricdefinitions--metricDefinitionId-)
    pub fn get_gamification_metricdefinition(
        &self,
        metric_definition_id: impl AsRef<str>,
    ) -> GetGamificationMetricdefinition {
        super::gamification::GetGamificationMetricdefinition(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationMetricdefinition::INFO,
                )
                .path("metricDefinitionId", metric_definition_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/profiles`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:leaderboard:viewAll`, `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfiles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles)
    pub fn get_gamification_profiles(&self) -> GetGamificationProfiles {
        super::gamification::GetGamificationProfiles(
            rt::Request::new(&self.0, super::gamification::GetGamificationProfiles::INFO),
        )
    }
    /// `POST /api/v2/gamification/profiles`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfiles`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles)
    pub fn post_gamification_profiles(
        &self,
        body: impl rt::IntoBody<types::CreatePerformanceProfile>,
    ) -> PostGamificationProfiles {
        super::gamification::PostGamificationProfiles(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfiles::INFO,
                )
                .body::<types::CreatePerformanceProfile>(body),
        )
    }
    /// `GET /api/v2/gamification/profiles/users/me`
    ///
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfilesUsersMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles-users-me)
    pub fn get_gamification_profiles_users_me(&self) -> GetGamificationProfilesUsersMe {
        super::gamification::GetGamificationProfilesUsersMe(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationProfilesUsersMe::INFO,
            ),
        )
    }
    /// `POST /api/v2/gamification/profiles/users/me/query`
    ///
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postGamificationProfilesUsersMeQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles-users-me-query)
    pub fn post_gamification_profiles_users_me_query(
        &self,
        body: impl rt::IntoBody<types::UserProfilesInDateRangeRequest>,
    ) -> PostGamificationProfilesUsersMeQuery {
        super::gamification::PostGamificationProfilesUsersMeQuery(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfilesUsersMeQuery::INFO,
                )
                .body::<types::UserProfilesInDateRangeRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/profiles/users/{userId}`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:scorecard:viewAll`, `gamification:leaderboard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfilesUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles-users--userId-)
    pub fn get_gamification_profiles_user(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetGamificationProfilesUser {
        super::gamification::GetGamificationProfilesUser(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationProfilesUser::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/gamification/profiles/users/{userId}/query`
    ///
    /// - Permission: `gamification:agentProfileMembership:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postGamificationProfilesUserQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles-users--userId--query)
    pub fn post_gamification_profiles_user_query(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserProfilesInDateRangeRequest>,
    ) -> PostGamificationProfilesUserQuery {
        super::gamification::PostGamificationProfilesUserQuery(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfilesUserQuery::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::UserProfilesInDateRangeRequest>(body),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:leaderboard:viewAll`, `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfile`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles--profileId-)
    pub fn get_gamification_profile(
        &self,
        profile_id: impl AsRef<str>,
    ) -> GetGamificationProfile {
        super::gamification::GetGamificationProfile(
            rt::Request::new(&self.0, super::gamification::GetGamificationProfile::INFO)
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `PUT /api/v2/gamification/profiles/{profileId}`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`putGamificationProfile`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-gamification-profiles--profileId-)
    pub fn put_gamification_profile(
        &self,
        profile_id: impl AsRef<str>,
    ) -> PutGamificationProfile {
        super::gamification::PutGamificationProfile(
            rt::Request::new(&self.0, super::gamification::PutGamificationProfile::INFO)
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/activate`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileActivate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--profileId--activate)
    pub fn post_gamification_profile_activate(
        &self,
        profile_id: impl AsRef<str>,
    ) -> PostGamificationProfileActivate {
        super::gamification::PostGamificationProfileActivate(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileActivate::INFO,
                )
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/deactivate`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileDeactivate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--profileId--deactivate)
    pub fn post_gamification_profile_deactivate(
        &self,
        profile_id: impl AsRef<str>,
    ) -> PostGamificationProfileDeactivate {
        super::gamification::PostGamificationProfileDeactivate(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileDeactivate::INFO,
                )
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/members`
    ///
    /// - Permission: `gamification:profile:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfileMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles--profileId--members)
    pub fn get_gamification_profile_members(
        &self,
        profile_id: impl AsRef<str>,
    ) -> GetGamificationProfileMembers {
        super::gamification::GetGamificationProfileMembers(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationProfileMembers::INFO,
                )
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/members`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileMembers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--profileId--members)
    pub fn post_gamification_profile_members(
        &self,
        profile_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssignUsers>,
    ) -> PostGamificationProfileMembers {
        super::gamification::PostGamificationProfileMembers(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileMembers::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .body::<types::AssignUsers>(body),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/members/validate`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileMembersValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--profileId--members-validate)
    pub fn post_gamification_profile_members_validate(
        &self,
        profile_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ValidateAssignUsers>,
    ) -> PostGamificationProfileMembersValidate {
        super::gamification::PostGamificationProfileMembersValidate(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileMembersValidate::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .body::<types::ValidateAssignUsers>(body),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:leaderboard:view`, `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfileMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles--profileId--metrics)
    pub fn get_gamification_profile_metrics(
        &self,
        profile_id: impl AsRef<str>,
    ) -> GetGamificationProfileMetrics {
        super::gamification::GetGamificationProfileMetrics(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationProfileMetrics::INFO,
                )
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/metrics`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileMetrics`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--profileId--metrics)
    pub fn post_gamification_profile_metrics(
        &self,
        profile_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CreateMetric>,
    ) -> PostGamificationProfileMetrics {
        super::gamification::PostGamificationProfileMetrics(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileMetrics::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .body::<types::CreateMetric>(body),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:leaderboard:view`, `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfileMetricsObjectivedetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles--profileId--metrics-objectivedetails)
    pub fn get_gamification_profile_metrics_objectivedetails(
        &self,
        profile_id: impl AsRef<str>,
    ) -> GetGamificationProfileMetricsObjectivedetails {
        super::gamification::GetGamificationProfileMetricsObjectivedetails(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationProfileMetricsObjectivedetails::INFO,
                )
                .path("profileId", profile_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:leaderboard:view`, `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationProfileMetric`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-profiles--profileId--metrics--metricId-)
    pub fn get_gamification_profile_metric(
        &self,
        profile_id: impl AsRef<str>,
        metric_id: impl AsRef<str>,
    ) -> GetGamificationProfileMetric {
        super::gamification::GetGamificationProfileMetric(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationProfileMetric::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .path("metricId", metric_id.as_ref()),
        )
    }
    /// `PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`putGamificationProfileMetric`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-gamification-profiles--profileId--metrics--metricId-)
    pub fn put_gamification_profile_metric(
        &self,
        profile_id: impl AsRef<str>,
        metric_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CreateMetric>,
    ) -> PutGamificationProfileMetric {
        super::gamification::PutGamificationProfileMetric(
            rt::Request::new(
                    &self.0,
                    super::gamification::PutGamificationProfileMetric::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .path("metricId", metric_id.as_ref())
                .body::<types::CreateMetric>(body),
        )
    }
    /// `POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`postGamificationProfileMetricLink`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-profiles--sourceProfileId--metrics--sourceMetricId--link)
    pub fn post_gamification_profile_metric_link(
        &self,
        source_profile_id: impl AsRef<str>,
        source_metric_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TargetPerformanceProfile>,
    ) -> PostGamificationProfileMetricLink {
        super::gamification::PostGamificationProfileMetricLink(
            rt::Request::new(
                    &self.0,
                    super::gamification::PostGamificationProfileMetricLink::INFO,
                )
                .path("sourceProfileId", source_profile_id.as_ref())
                .path("sourceMetricId", source_metric_id.as_ref())
                .body::<types::TargetPerformanceProfile>(body),
        )
    }
    /// `GET /api/v2/gamification/scorecards`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecards`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards)
    pub fn get_gamification_scorecards(
        &self,
        workday: rt::Date,
    ) -> GetGamificationScorecards {
        super::gamification::GetGamificationScorecards(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecards::INFO,
                )
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/attendance`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsAttendance`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-attendance)
    pub fn get_gamification_scorecards_attendance(
        &self,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsAttendance {
        super::gamification::GetGamificationScorecardsAttendance(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsAttendance::INFO,
                )
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/bestpoints`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsBestpoints`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-bestpoints)
    pub fn get_gamification_scorecards_bestpoints(
        &self,
    ) -> GetGamificationScorecardsBestpoints {
        super::gamification::GetGamificationScorecardsBestpoints(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationScorecardsBestpoints::INFO,
            ),
        )
    }
    /// `GET /api/v2/gamification/scorecards/points/alltime`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsPointsAlltime`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-points-alltime)
    pub fn get_gamification_scorecards_points_alltime(
        &self,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsPointsAlltime {
        super::gamification::GetGamificationScorecardsPointsAlltime(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsPointsAlltime::INFO,
                )
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/points/average`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsPointsAverage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-points-average)
    pub fn get_gamification_scorecards_points_average(
        &self,
        workday: rt::Date,
    ) -> GetGamificationScorecardsPointsAverage {
        super::gamification::GetGamificationScorecardsPointsAverage(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsPointsAverage::INFO,
                )
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/points/trends`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsPointsTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-points-trends)
    pub fn get_gamification_scorecards_points_trends(
        &self,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsPointsTrends {
        super::gamification::GetGamificationScorecardsPointsTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsPointsTrends::INFO,
                )
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationScorecardsProfileMetricUsersValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-profiles--profileId--metrics--metricId--users-values-trends)
    pub fn get_gamification_scorecards_profile_metric_users_values_trends(
        &self,
        profile_id: impl AsRef<str>,
        metric_id: impl AsRef<str>,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType,
        >,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsProfileMetricUsersValuesTrends {
        super::gamification::GetGamificationScorecardsProfileMetricUsersValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsProfileMetricUsersValuesTrends::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .path("metricId", metric_id.as_ref())
                .query::<
                    types::GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`
    /// - Developer Center: [`getGamificationScorecardsProfileMetricUserValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-profiles--profileId--metrics--metricId--users--userId--values-trends)
    pub fn get_gamification_scorecards_profile_metric_user_values_trends(
        &self,
        profile_id: impl AsRef<str>,
        metric_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsProfileMetricUserValuesTrends {
        super::gamification::GetGamificationScorecardsProfileMetricUserValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsProfileMetricUserValuesTrends::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .path("metricId", metric_id.as_ref())
                .path("userId", user_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsProfileMetricValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-profiles--profileId--metrics--metricId--values-trends)
    pub fn get_gamification_scorecards_profile_metric_values_trends(
        &self,
        profile_id: impl AsRef<str>,
        metric_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsProfileMetricValuesTrends {
        super::gamification::GetGamificationScorecardsProfileMetricValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsProfileMetricValuesTrends::INFO,
                )
                .path("profileId", profile_id.as_ref())
                .path("metricId", metric_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/points/average`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationScorecardsUsersPointsAverage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users-points-average)
    pub fn get_gamification_scorecards_users_points_average(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationScorecardsUsersPointsAverageFilterType,
        >,
        filter_id: impl AsRef<str>,
        workday: rt::Date,
    ) -> GetGamificationScorecardsUsersPointsAverage {
        super::gamification::GetGamificationScorecardsUsersPointsAverage(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUsersPointsAverage::INFO,
                )
                .query::<
                    types::GetGamificationScorecardsUsersPointsAverageFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/values/average`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationScorecardsUsersValuesAverage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users-values-average)
    pub fn get_gamification_scorecards_users_values_average(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationScorecardsUsersValuesAverageFilterType,
        >,
        filter_id: impl AsRef<str>,
        workday: rt::Date,
    ) -> GetGamificationScorecardsUsersValuesAverage {
        super::gamification::GetGamificationScorecardsUsersValuesAverage(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUsersValuesAverage::INFO,
                )
                .query::<
                    types::GetGamificationScorecardsUsersValuesAverageFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/values/trends`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`; 403 `missing.division.permission.implied`
    /// - Developer Center: [`getGamificationScorecardsUsersValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users-values-trends)
    pub fn get_gamification_scorecards_users_values_trends(
        &self,
        filter_type: impl rt::IntoEnum<
            types::GetGamificationScorecardsUsersValuesTrendsFilterType,
        >,
        filter_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsUsersValuesTrends {
        super::gamification::GetGamificationScorecardsUsersValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUsersValuesTrends::INFO,
                )
                .query::<
                    types::GetGamificationScorecardsUsersValuesTrendsFilterType,
                >("filterType", &filter_type.into_enum())
                .query("filterId", filter_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId-)
    pub fn get_gamification_scorecards_user(
        &self,
        user_id: impl AsRef<str>,
        workday: rt::Date,
    ) -> GetGamificationScorecardsUser {
        super::gamification::GetGamificationScorecardsUser(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUser::INFO,
                )
                .path("userId", user_id.as_ref())
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/attendance`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`
    /// - Developer Center: [`getGamificationScorecardsUserAttendance`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId--attendance)
    pub fn get_gamification_scorecards_user_attendance(
        &self,
        user_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsUserAttendance {
        super::gamification::GetGamificationScorecardsUserAttendance(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUserAttendance::INFO,
                )
                .path("userId", user_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/bestpoints`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsUserBestpoints`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId--bestpoints)
    pub fn get_gamification_scorecards_user_bestpoints(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetGamificationScorecardsUserBestpoints {
        super::gamification::GetGamificationScorecardsUserBestpoints(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUserBestpoints::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/points/alltime`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsUserPointsAlltime`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId--points-alltime)
    pub fn get_gamification_scorecards_user_points_alltime(
        &self,
        user_id: impl AsRef<str>,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsUserPointsAlltime {
        super::gamification::GetGamificationScorecardsUserPointsAlltime(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUserPointsAlltime::INFO,
                )
                .path("userId", user_id.as_ref())
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/points/trends`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsUserPointsTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId--points-trends)
    pub fn get_gamification_scorecards_user_points_trends(
        &self,
        user_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsUserPointsTrends {
        super::gamification::GetGamificationScorecardsUserPointsTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUserPointsTrends::INFO,
                )
                .path("userId", user_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/values/trends`
    ///
    /// - Permission: `gamification:scorecard:viewAll`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationScorecardsUserValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-users--userId--values-trends)
    pub fn get_gamification_scorecards_user_values_trends(
        &self,
        user_id: impl AsRef<str>,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsUserValuesTrends {
        super::gamification::GetGamificationScorecardsUserValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsUserValuesTrends::INFO,
                )
                .path("userId", user_id.as_ref())
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/values/average`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`
    /// - Developer Center: [`getGamificationScorecardsValuesAverage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-values-average)
    pub fn get_gamification_scorecards_values_average(
        &self,
        workday: rt::Date,
    ) -> GetGamificationScorecardsValuesAverage {
        super::gamification::GetGamificationScorecardsValuesAverage(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsValuesAverage::INFO,
                )
                .query("workday", &workday),
        )
    }
    /// `GET /api/v2/gamification/scorecards/values/trends`
    ///
    /// - Permission: `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 400 `invalid.timezone.id`
    /// - Developer Center: [`getGamificationScorecardsValuesTrends`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-scorecards-values-trends)
    pub fn get_gamification_scorecards_values_trends(
        &self,
        start_workday: rt::Date,
        end_workday: rt::Date,
    ) -> GetGamificationScorecardsValuesTrends {
        super::gamification::GetGamificationScorecardsValuesTrends(
            rt::Request::new(
                    &self.0,
                    super::gamification::GetGamificationScorecardsValuesTrends::INFO,
                )
                .query("startWorkday", &start_workday)
                .query("endWorkday", &end_workday),
        )
    }
    /// `GET /api/v2/gamification/status`
    ///
    /// - Permissions: any of `gamification:profile:view`, `gamification:profile:update`, `gamification:scorecard:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Developer Center: [`getGamificationStatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-status)
    pub fn get_gamification_status(&self) -> GetGamificationStatus {
        super::gamification::GetGamificationStatus(
            rt::Request::new(&self.0, super::gamification::GetGamificationStatus::INFO),
        )
    }
    /// `PUT /api/v2/gamification/status`
    ///
    /// - Permission: `gamification:profile:update`
    /// - Scopes: `gamification`
    /// - Developer Center: [`putGamificationStatus`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-gamification-status)
    pub fn put_gamification_status(
        &self,
        body: impl rt::IntoBody<types::GamificationStatus>,
    ) -> PutGamificationStatus {
        super::gamification::PutGamificationStatus(
            rt::Request::new(&self.0, super::gamification::PutGamificationStatus::INFO)
                .body::<types::GamificationStatus>(body),
        )
    }
    /// `GET /api/v2/gamification/templates`
    ///
    /// - Permission: `gamification:profile:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationTemplates`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-templates)
    pub fn get_gamification_templates(&self) -> GetGamificationTemplates {
        super::gamification::GetGamificationTemplates(
            rt::Request::new(
                &self.0,
                super::gamification::GetGamificationTemplates::INFO,
            ),
        )
    }
    /// `GET /api/v2/gamification/templates/{templateId}`
    ///
    /// - Permission: `gamification:profile:view`
    /// - Scopes: any of `gamification`, `gamification:readonly`
    /// - Error codes of its own: 413 `payload.too.large`
    /// - Developer Center: [`getGamificationTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gamification-templates--templateId-)
    pub fn get_gamification_template(
        &self,
        template_id: impl AsRef<str>,
    ) -> GetGamificationTemplate {
        super::gamification::GetGamificationTemplate(
            rt::Request::new(&self.0, super::gamification::GetGamificationTemplate::INFO)
                .path("templateId", template_id.as_ref()),
        )
    }
}
/// The call `postEmployeeperformanceExternalmetricsData`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEmployeeperformanceExternalmetricsData(
    pub(crate) rt::Request<types::ExternalMetricDataWriteResponse>,
);
impl PostEmployeeperformanceExternalmetricsData {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEmployeeperformanceExternalmetricsData",
        method: rt::Method::Post,
        path: "/api/v2/employeeperformance/externalmetrics/data",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricData:add"],
        },
        scopes: &["employee-performance"],
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
        body: impl rt::IntoBody<types::ExternalMetricDataWriteRequest>,
    ) -> Self {
        Self(self.0.body::<types::ExternalMetricDataWriteRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalMetricDataWriteResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalMetricDataWriteResponse> {
        self.0.send()
    }
}
/// The call `getEmployeeperformanceExternalmetricsDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetEmployeeperformanceExternalmetricsDefinitions(
    pub(crate) rt::Request<types::ExternalMetricDefinitionListing>,
);
impl GetEmployeeperformanceExternalmetricsDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getEmployeeperformanceExternalmetricsDefinitions",
        method: rt::Method::Get,
        path: "/api/v2/employeeperformance/externalmetrics/definitions",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricDefinition:view"],
        },
        scopes: &["employee-performance", "employee-performance:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalMetricDefinitionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExternalMetricDefinitionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalMetricDefinitionListing> {
        self.0.send()
    }
}
/// The call `postEmployeeperformanceExternalmetricsDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEmployeeperformanceExternalmetricsDefinitions(
    pub(crate) rt::Request<types::ExternalMetricDefinition>,
);
impl PostEmployeeperformanceExternalmetricsDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEmployeeperformanceExternalmetricsDefinitions",
        method: rt::Method::Post,
        path: "/api/v2/employeeperformance/externalmetrics/definitions",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricDefinition:add"],
        },
        scopes: &["employee-performance"],
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
        body: impl rt::IntoBody<types::ExternalMetricDefinitionCreateRequest>,
    ) -> Self {
        Self(self.0.body::<types::ExternalMetricDefinitionCreateRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalMetricDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalMetricDefinition> {
        self.0.send()
    }
}
/// The call `getEmployeeperformanceExternalmetricsDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetEmployeeperformanceExternalmetricsDefinition(
    pub(crate) rt::Request<types::ExternalMetricDefinition>,
);
impl GetEmployeeperformanceExternalmetricsDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getEmployeeperformanceExternalmetricsDefinition",
        method: rt::Method::Get,
        path: "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricDefinition:view"],
        },
        scopes: &["employee-performance", "employee-performance:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalMetricDefinition> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchEmployeeperformanceExternalmetricsDefinition`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ExternalMetricDefinition>
    where
        F: FnMut(&mut types::ExternalMetricDefinitionUpdateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::gamification::PatchEmployeeperformanceExternalmetricsDefinition::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalMetricDefinition> {
        self.0.send()
    }
}
/// The call `deleteEmployeeperformanceExternalmetricsDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteEmployeeperformanceExternalmetricsDefinition(
    pub(crate) rt::Request<()>,
);
impl DeleteEmployeeperformanceExternalmetricsDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteEmployeeperformanceExternalmetricsDefinition",
        method: rt::Method::Delete,
        path: "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricDefinition:delete"],
        },
        scopes: &["employee-performance"],
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
/// The call `patchEmployeeperformanceExternalmetricsDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchEmployeeperformanceExternalmetricsDefinition(
    pub(crate) rt::Request<types::ExternalMetricDefinition>,
);
impl PatchEmployeeperformanceExternalmetricsDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchEmployeeperformanceExternalmetricsDefinition",
        method: rt::Method::Patch,
        path: "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}",
        permissions: rt::Permissions {
            all: false,
            names: &["employeePerformance:externalMetricDefinition:edit"],
        },
        scopes: &["employee-performance"],
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
    pub fn customize(self) -> rt::Request<types::ExternalMetricDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalMetricDefinition> {
        self.0.send()
    }
}
/// The call `getGamificationContests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContests(
    pub(crate) rt::Request<types::GetContestsEssentialsListing>,
);
impl GetGamificationContests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContests",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `dateStart` (query)
    pub fn date_start(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateStart", value))
    }
    /// `dateEnd` (query)
    pub fn date_end(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateEnd", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetGamificationContestsStatus>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetGamificationContestsStatus>("status", value))
    }
    /// `sortBy` (query): default `dateStart`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetGamificationContestsSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestsSortOrder>,
    ) -> Self {
        Self(
            self.0.option::<types::GetGamificationContestsSortOrder>("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetContestsEssentialsListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GetContestsEssentialsListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetContestsEssentialsListing> {
        self.0.send()
    }
}
/// The call `postGamificationContests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationContests(pub(crate) rt::Request<types::ContestsResponse>);
impl PostGamificationContests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationContests",
        method: rt::Method::Post,
        path: "/api/v2/gamification/contests",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:add"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::ContestsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestsResponse> {
        self.0.send()
    }
}
/// The call `getGamificationContestsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestsMe(
    pub(crate) rt::Request<types::GetContestsEssentialsListing>,
);
impl GetGamificationContestsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestsMe",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/me",
        permissions: rt::Permissions {
            all: true,
            names: &["gamification:contest:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `dateStart` (query)
    pub fn date_start(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateStart", value))
    }
    /// `dateEnd` (query)
    pub fn date_end(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateEnd", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetGamificationContestsMeStatus>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetGamificationContestsMeStatus>("status", value))
    }
    /// `sortBy` (query): default `dateStart`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestsMeSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetGamificationContestsMeSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestsMeSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetGamificationContestsMeSortOrder>("sortOrder", value),
        )
    }
    /// `view` (query): default `participant`
    pub fn view(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestsMeView>,
    ) -> Self {
        Self(self.0.option::<types::GetGamificationContestsMeView>("view", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetContestsEssentialsListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GetContestsEssentialsListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetContestsEssentialsListing> {
        self.0.send()
    }
}
/// The call `getGamificationContest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContest(pub(crate) rt::Request<types::ContestsResponse>);
impl GetGamificationContest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContest",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContestsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGamificationContest`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ContestsResponse>
    where
        F: FnMut(&mut types::ContestsCreateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::gamification::PutGamificationContest::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestsResponse> {
        self.0.send()
    }
}
/// The call `putGamificationContest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGamificationContest(pub(crate) rt::Request<types::ContestsResponse>);
impl PutGamificationContest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGamificationContest",
        method: rt::Method::Put,
        path: "/api/v2/gamification/contests/{contestId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:edit", "gamification:contest:editAll"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::ContestsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestsResponse> {
        self.0.send()
    }
}
/// The call `deleteGamificationContest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteGamificationContest(pub(crate) rt::Request<()>);
impl DeleteGamificationContest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteGamificationContest",
        method: rt::Method::Delete,
        path: "/api/v2/gamification/contests/{contestId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:delete", "gamification:contest:deleteAll"],
        },
        scopes: &["gamification"],
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
/// The call `patchGamificationContest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchGamificationContest(pub(crate) rt::Request<types::ContestsResponse>);
impl PatchGamificationContest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchGamificationContest",
        method: rt::Method::Patch,
        path: "/api/v2/gamification/contests/{contestId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:contestStatus:edit",
                "gamification:contestStatus:editAll",
            ],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::ContestsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestsResponse> {
        self.0.send()
    }
}
/// The call `getGamificationContestAgentsScores`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestAgentsScores(
    pub(crate) rt::Request<types::ContestScoresAgentsPagedList>,
);
impl GetGamificationContestAgentsScores {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestAgentsScores",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}/agents/scores",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// `returnsView` (query): default `All`
    pub fn returns_view(
        self,
        value: impl rt::IntoOption<types::GetGamificationContestAgentsScoresReturnsView>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationContestAgentsScoresReturnsView,
                >("returnsView", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContestScoresAgentsPagedList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContestScoresAgentsPagedList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestScoresAgentsPagedList> {
        self.0.send()
    }
}
/// The call `getGamificationContestAgentsScoresMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestAgentsScoresMe(
    pub(crate) rt::Request<types::ContestScoresAgentsPagedList>,
);
impl GetGamificationContestAgentsScoresMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestAgentsScoresMe",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}/agents/scores/me",
        permissions: rt::Permissions {
            all: true,
            names: &["gamification:contest:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// `returnsView` (query): default `All`
    pub fn returns_view(
        self,
        value: impl rt::IntoOption<
            types::GetGamificationContestAgentsScoresMeReturnsView,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationContestAgentsScoresMeReturnsView,
                >("returnsView", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ContestScoresAgentsPagedList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ContestScoresAgentsPagedList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestScoresAgentsPagedList> {
        self.0.send()
    }
}
/// The call `getGamificationContestAgentsScoresTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestAgentsScoresTrends(
    pub(crate) rt::Request<types::ContestScoresGroupTrendList>,
);
impl GetGamificationContestAgentsScoresTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestAgentsScoresTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}/agents/scores/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContestScoresGroupTrendList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestScoresGroupTrendList> {
        self.0.send()
    }
}
/// The call `getGamificationContestAgentsScoresTrendsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestAgentsScoresTrendsMe(
    pub(crate) rt::Request<types::ContestScoresAgentTrendList>,
);
impl GetGamificationContestAgentsScoresTrendsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestAgentsScoresTrendsMe",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}/agents/scores/trends/me",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContestScoresAgentTrendList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContestScoresAgentTrendList> {
        self.0.send()
    }
}
/// The call `getGamificationContestPrizeimage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationContestPrizeimage(pub(crate) rt::Request<types::PrizeImages>);
impl GetGamificationContestPrizeimage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationContestPrizeimage",
        method: rt::Method::Get,
        path: "/api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:contest:view", "gamification:contest:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PrizeImages> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PrizeImages> {
        self.0.send()
    }
}
/// The call `getGamificationInsights`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsights(pub(crate) rt::Request<types::InsightsSummary>);
impl GetGamificationInsights {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsights",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `sortKey` (query)
    pub fn sort_key(
        self,
        value: impl rt::IntoOption<types::GetGamificationInsightsSortKey>,
    ) -> Self {
        Self(self.0.option::<types::GetGamificationInsightsSortKey>("sortKey", value))
    }
    /// `sortMetricId` (query)
    pub fn sort_metric_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortMetricId", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetGamificationInsightsSortOrder>,
    ) -> Self {
        Self(
            self.0.option::<types::GetGamificationInsightsSortOrder>("sortOrder", value),
        )
    }
    /// `userIds` (query)
    pub fn user_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("userIds", value))
    }
    /// `reportsTo` (query)
    pub fn reports_to(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("reportsTo", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InsightsSummary> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::InsightsSummary> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsSummary> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsDetails(
    pub(crate) rt::Request<types::InsightsDetails>,
);
impl GetGamificationInsightsDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsDetails",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/details",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::InsightsDetails> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsDetails> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsGroupsTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsGroupsTrends(
    pub(crate) rt::Request<types::InsightsTrend>,
);
impl GetGamificationInsightsGroupsTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsGroupsTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/groups/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::InsightsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsGroupsTrendsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsGroupsTrendsAll(
    pub(crate) rt::Request<types::InsightsTrend>,
);
impl GetGamificationInsightsGroupsTrendsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsGroupsTrendsAll",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/groups/trends/all",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::InsightsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsManagers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsManagers(
    pub(crate) rt::Request<types::InsightsAgents>,
);
impl GetGamificationInsightsManagers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsManagers",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/managers",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InsightsAgents> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::InsightsAgents> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsAgents> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsMembers(pub(crate) rt::Request<types::InsightsAgents>);
impl GetGamificationInsightsMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsMembers",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/members",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `reportsTo` (query)
    pub fn reports_to(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("reportsTo", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InsightsAgents> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsAgents> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsRankings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsRankings(
    pub(crate) rt::Request<types::InsightsRankings>,
);
impl GetGamificationInsightsRankings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsRankings",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/rankings",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `sortMetricId` (query)
    pub fn sort_metric_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortMetricId", value))
    }
    /// `sectionSize` (query)
    pub fn section_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("sectionSize", value))
    }
    /// `userIds` (query)
    pub fn user_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("userIds", value))
    }
    /// `reportsTo` (query)
    pub fn reports_to(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("reportsTo", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InsightsRankings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsRankings> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsTrends(
    pub(crate) rt::Request<types::UserInsightsTrend>,
);
impl GetGamificationInsightsTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserInsightsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserInsightsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsUserDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsUserDetails(
    pub(crate) rt::Request<types::InsightsDetails>,
);
impl GetGamificationInsightsUserDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsUserDetails",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/users/{userId}/details",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::InsightsDetails> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InsightsDetails> {
        self.0.send()
    }
}
/// The call `getGamificationInsightsUserTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationInsightsUserTrends(
    pub(crate) rt::Request<types::UserInsightsTrend>,
);
impl GetGamificationInsightsUserTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationInsightsUserTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/insights/users/{userId}/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:insights:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserInsightsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserInsightsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationLeaderboard`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationLeaderboard(pub(crate) rt::Request<types::Leaderboard>);
impl GetGamificationLeaderboard {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationLeaderboard",
        method: rt::Method::Get,
        path: "/api/v2/gamification/leaderboard",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:leaderboard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `metricId` (query)
    pub fn metric_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("metricId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Leaderboard> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Leaderboard> {
        self.0.send()
    }
}
/// The call `getGamificationLeaderboardAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationLeaderboardAll(pub(crate) rt::Request<types::Leaderboard>);
impl GetGamificationLeaderboardAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationLeaderboardAll",
        method: rt::Method::Get,
        path: "/api/v2/gamification/leaderboard/all",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:leaderboard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `metricId` (query)
    pub fn metric_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("metricId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Leaderboard> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Leaderboard> {
        self.0.send()
    }
}
/// The call `getGamificationLeaderboardAllBestpoints`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationLeaderboardAllBestpoints(
    pub(crate) rt::Request<types::OverallBestPoints>,
);
impl GetGamificationLeaderboardAllBestpoints {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationLeaderboardAllBestpoints",
        method: rt::Method::Get,
        path: "/api/v2/gamification/leaderboard/all/bestpoints",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:leaderboard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OverallBestPoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OverallBestPoints> {
        self.0.send()
    }
}
/// The call `getGamificationLeaderboardBestpoints`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationLeaderboardBestpoints(
    pub(crate) rt::Request<types::OverallBestPoints>,
);
impl GetGamificationLeaderboardBestpoints {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationLeaderboardBestpoints",
        method: rt::Method::Get,
        path: "/api/v2/gamification/leaderboard/bestpoints",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:leaderboard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OverallBestPoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OverallBestPoints> {
        self.0.send()
    }
}
/// The call `getGamificationMetricdefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationMetricdefinitions(
    pub(crate) rt::Request<types::GetMetricDefinitionsResponse>,
);
impl GetGamificationMetricdefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationMetricdefinitions",
        method: rt::Method::Get,
        path: "/api/v2/gamification/metricdefinitions",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GetMetricDefinitionsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetMetricDefinitionsResponse> {
        self.0.send()
    }
}
/// The call `getGamificationMetricdefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationMetricdefinition(
    pub(crate) rt::Request<types::MetricDefinition>,
);
impl GetGamificationMetricdefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationMetricdefinition",
        method: rt::Method::Get,
        path: "/api/v2/gamification/metricdefinitions/{metricDefinitionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MetricDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MetricDefinition> {
        self.0.send()
    }
}
/// The call `getGamificationProfiles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfiles(pub(crate) rt::Request<types::GetProfilesResponse>);
impl GetGamificationProfiles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfiles",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:leaderboard:viewAll",
                "gamification:scorecard:viewAll",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GetProfilesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetProfilesResponse> {
        self.0.send()
    }
}
/// The call `postGamificationProfiles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfiles(pub(crate) rt::Request<types::PerformanceProfile>);
impl PostGamificationProfiles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfiles",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    /// `copyMetrics` (query): default `true`
    pub fn copy_metrics(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("copyMetrics", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `getGamificationProfilesUsersMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfilesUsersMe(
    pub(crate) rt::Request<types::PerformanceProfile>,
);
impl GetGamificationProfilesUsersMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfilesUsersMe",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/users/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `postGamificationProfilesUsersMeQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfilesUsersMeQuery(
    pub(crate) rt::Request<types::UserProfilesInDateRange>,
);
impl PostGamificationProfilesUsersMeQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfilesUsersMeQuery",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/users/me/query",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserProfilesInDateRange> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserProfilesInDateRange> {
        self.0.send()
    }
}
/// The call `getGamificationProfilesUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfilesUser(
    pub(crate) rt::Request<types::PerformanceProfile>,
);
impl GetGamificationProfilesUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfilesUser",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:scorecard:viewAll",
                "gamification:leaderboard:viewAll",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `postGamificationProfilesUserQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfilesUserQuery(
    pub(crate) rt::Request<types::UserProfilesInDateRange>,
);
impl PostGamificationProfilesUserQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfilesUserQuery",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/users/{userId}/query",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:agentProfileMembership:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserProfilesInDateRange> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserProfilesInDateRange> {
        self.0.send()
    }
}
/// The call `getGamificationProfile`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfile(pub(crate) rt::Request<types::PerformanceProfile>);
impl GetGamificationProfile {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfile",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/{profileId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:leaderboard:viewAll",
                "gamification:scorecard:viewAll",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGamificationProfile`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::PerformanceProfile>
    where
        F: FnMut(&mut types::PerformanceProfile) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::gamification::PutGamificationProfile::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `putGamificationProfile`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGamificationProfile(pub(crate) rt::Request<types::PerformanceProfile>);
impl PutGamificationProfile {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGamificationProfile",
        method: rt::Method::Put,
        path: "/api/v2/gamification/profiles/{profileId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn body(self, body: impl rt::IntoBody<types::PerformanceProfile>) -> Self {
        Self(self.0.body::<types::PerformanceProfile>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `postGamificationProfileActivate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileActivate(
    pub(crate) rt::Request<types::PerformanceProfile>,
);
impl PostGamificationProfileActivate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileActivate",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{profileId}/activate",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `postGamificationProfileDeactivate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileDeactivate(
    pub(crate) rt::Request<types::PerformanceProfile>,
);
impl PostGamificationProfileDeactivate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileDeactivate",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{profileId}/deactivate",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::PerformanceProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PerformanceProfile> {
        self.0.send()
    }
}
/// The call `getGamificationProfileMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfileMembers(pub(crate) rt::Request<types::MemberListing>);
impl GetGamificationProfileMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfileMembers",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/{profileId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MemberListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MemberListing> {
        self.0.send()
    }
}
/// The call `postGamificationProfileMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileMembers(pub(crate) rt::Request<types::Assignment>);
impl PostGamificationProfileMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileMembers",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{profileId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::Assignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Assignment> {
        self.0.send()
    }
}
/// The call `postGamificationProfileMembersValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileMembersValidate(
    pub(crate) rt::Request<types::AssignmentValidation>,
);
impl PostGamificationProfileMembersValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileMembersValidate",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{profileId}/members/validate",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::AssignmentValidation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssignmentValidation> {
        self.0.send()
    }
}
/// The call `getGamificationProfileMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfileMetrics(
    pub(crate) rt::Request<types::GetMetricResponse>,
);
impl GetGamificationProfileMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfileMetrics",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/{profileId}/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:leaderboard:view",
                "gamification:scorecard:view",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetGamificationProfileMetricsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetGamificationProfileMetricsExpand>("expand", value))
    }
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// `metricIds` (query)
    pub fn metric_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("metricIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetMetricResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetMetricResponse> {
        self.0.send()
    }
}
/// The call `postGamificationProfileMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileMetrics(pub(crate) rt::Request<types::Metric>);
impl PostGamificationProfileMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileMetrics",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{profileId}/metrics",
        permissions: rt::Permissions {
            all: true,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::Metric> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Metric> {
        self.0.send()
    }
}
/// The call `getGamificationProfileMetricsObjectivedetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfileMetricsObjectivedetails(
    pub(crate) rt::Request<types::GetMetricsResponse>,
);
impl GetGamificationProfileMetricsObjectivedetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfileMetricsObjectivedetails",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/{profileId}/metrics/objectivedetails",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:leaderboard:view",
                "gamification:scorecard:view",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetMetricsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetMetricsResponse> {
        self.0.send()
    }
}
/// The call `getGamificationProfileMetric`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationProfileMetric(pub(crate) rt::Request<types::Metric>);
impl GetGamificationProfileMetric {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationProfileMetric",
        method: rt::Method::Get,
        path: "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:leaderboard:view",
                "gamification:scorecard:view",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `workday` (query)
    pub fn workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("workday", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Metric> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGamificationProfileMetric`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Metric>
    where
        F: FnMut(&mut types::CreateMetric) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::gamification::PutGamificationProfileMetric::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Metric> {
        self.0.send()
    }
}
/// The call `putGamificationProfileMetric`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGamificationProfileMetric(pub(crate) rt::Request<types::Metric>);
impl PutGamificationProfileMetric {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGamificationProfileMetric",
        method: rt::Method::Put,
        path: "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}",
        permissions: rt::Permissions {
            all: true,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::Metric> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Metric> {
        self.0.send()
    }
}
/// The call `postGamificationProfileMetricLink`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGamificationProfileMetricLink(pub(crate) rt::Request<types::Metric>);
impl PostGamificationProfileMetricLink {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGamificationProfileMetricLink",
        method: rt::Method::Post,
        path: "/api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::Metric> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Metric> {
        self.0.send()
    }
}
/// The call `getGamificationScorecards`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecards(
    pub(crate) rt::Request<types::WorkdayMetricListing>,
);
impl GetGamificationScorecards {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecards",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetGamificationScorecardsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetGamificationScorecardsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayMetricListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayMetricListing> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsAttendance`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsAttendance(
    pub(crate) rt::Request<types::AttendanceStatusListing>,
);
impl GetGamificationScorecardsAttendance {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsAttendance",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/attendance",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AttendanceStatusListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AttendanceStatusListing> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsBestpoints`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsBestpoints(
    pub(crate) rt::Request<types::UserBestPoints>,
);
impl GetGamificationScorecardsBestpoints {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsBestpoints",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/bestpoints",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserBestPoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserBestPoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsPointsAlltime`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsPointsAlltime(
    pub(crate) rt::Request<types::AllTimePoints>,
);
impl GetGamificationScorecardsPointsAlltime {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsPointsAlltime",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/points/alltime",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AllTimePoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AllTimePoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsPointsAverage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsPointsAverage(
    pub(crate) rt::Request<types::SingleWorkdayAveragePoints>,
);
impl GetGamificationScorecardsPointsAverage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsPointsAverage",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/points/average",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SingleWorkdayAveragePoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SingleWorkdayAveragePoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsPointsTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsPointsTrends(
    pub(crate) rt::Request<types::WorkdayPointsTrend>,
);
impl GetGamificationScorecardsPointsTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsPointsTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/points/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `dayOfWeek` (query)
    pub fn day_of_week(
        self,
        value: impl rt::IntoOption<types::GetGamificationScorecardsPointsTrendsDayOfWeek>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationScorecardsPointsTrendsDayOfWeek,
                >("dayOfWeek", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayPointsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayPointsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsProfileMetricUsersValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsProfileMetricUsersValuesTrends(
    pub(crate) rt::Request<types::MetricValueTrendAverage>,
);
impl GetGamificationScorecardsProfileMetricUsersValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsProfileMetricUsersValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `filterId` (query)
    pub fn filter_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filterId", value))
    }
    /// `referenceWorkday` (query)
    pub fn reference_workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("referenceWorkday", value))
    }
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MetricValueTrendAverage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MetricValueTrendAverage> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsProfileMetricUserValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsProfileMetricUserValuesTrends(
    pub(crate) rt::Request<types::MetricValueTrendAverage>,
);
impl GetGamificationScorecardsProfileMetricUserValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsProfileMetricUserValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `referenceWorkday` (query)
    pub fn reference_workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("referenceWorkday", value))
    }
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MetricValueTrendAverage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MetricValueTrendAverage> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsProfileMetricValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsProfileMetricValuesTrends(
    pub(crate) rt::Request<types::MetricValueTrendAverage>,
);
impl GetGamificationScorecardsProfileMetricValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsProfileMetricValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `filterType` (query)
    pub fn filter_type(
        self,
        value: impl rt::IntoOption<
            types::GetGamificationScorecardsProfileMetricValuesTrendsFilterType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationScorecardsProfileMetricValuesTrendsFilterType,
                >("filterType", value),
        )
    }
    /// `referenceWorkday` (query)
    pub fn reference_workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("referenceWorkday", value))
    }
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MetricValueTrendAverage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MetricValueTrendAverage> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUsersPointsAverage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUsersPointsAverage(
    pub(crate) rt::Request<types::SingleWorkdayAveragePoints>,
);
impl GetGamificationScorecardsUsersPointsAverage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUsersPointsAverage",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/points/average",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SingleWorkdayAveragePoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SingleWorkdayAveragePoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUsersValuesAverage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUsersValuesAverage(
    pub(crate) rt::Request<types::SingleWorkdayAverageValues>,
);
impl GetGamificationScorecardsUsersValuesAverage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUsersValuesAverage",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/values/average",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SingleWorkdayAverageValues> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SingleWorkdayAverageValues> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUsersValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUsersValuesTrends(
    pub(crate) rt::Request<types::WorkdayValuesTrend>,
);
impl GetGamificationScorecardsUsersValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUsersValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayValuesTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayValuesTrend> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUser(
    pub(crate) rt::Request<types::WorkdayMetricListing>,
);
impl GetGamificationScorecardsUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUser",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetGamificationScorecardsUserExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetGamificationScorecardsUserExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayMetricListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayMetricListing> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUserAttendance`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUserAttendance(
    pub(crate) rt::Request<types::AttendanceStatusListing>,
);
impl GetGamificationScorecardsUserAttendance {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUserAttendance",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}/attendance",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AttendanceStatusListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AttendanceStatusListing> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUserBestpoints`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUserBestpoints(
    pub(crate) rt::Request<types::UserBestPoints>,
);
impl GetGamificationScorecardsUserBestpoints {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUserBestpoints",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}/bestpoints",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserBestPoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserBestPoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUserPointsAlltime`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUserPointsAlltime(
    pub(crate) rt::Request<types::AllTimePoints>,
);
impl GetGamificationScorecardsUserPointsAlltime {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUserPointsAlltime",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}/points/alltime",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AllTimePoints> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AllTimePoints> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUserPointsTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUserPointsTrends(
    pub(crate) rt::Request<types::WorkdayPointsTrend>,
);
impl GetGamificationScorecardsUserPointsTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUserPointsTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}/points/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `dayOfWeek` (query)
    pub fn day_of_week(
        self,
        value: impl rt::IntoOption<
            types::GetGamificationScorecardsUserPointsTrendsDayOfWeek,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationScorecardsUserPointsTrendsDayOfWeek,
                >("dayOfWeek", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayPointsTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayPointsTrend> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsUserValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsUserValuesTrends(
    pub(crate) rt::Request<types::WorkdayValuesTrend>,
);
impl GetGamificationScorecardsUserValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsUserValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/users/{userId}/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:viewAll"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayValuesTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayValuesTrend> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsValuesAverage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsValuesAverage(
    pub(crate) rt::Request<types::SingleWorkdayAverageValues>,
);
impl GetGamificationScorecardsValuesAverage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsValuesAverage",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/values/average",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SingleWorkdayAverageValues> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SingleWorkdayAverageValues> {
        self.0.send()
    }
}
/// The call `getGamificationScorecardsValuesTrends`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationScorecardsValuesTrends(
    pub(crate) rt::Request<types::WorkdayValuesTrend>,
);
impl GetGamificationScorecardsValuesTrends {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationScorecardsValuesTrends",
        method: rt::Method::Get,
        path: "/api/v2/gamification/scorecards/values/trends",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:scorecard:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    /// `filterType` (query)
    pub fn filter_type(
        self,
        value: impl rt::IntoOption<
            types::GetGamificationScorecardsValuesTrendsFilterType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetGamificationScorecardsValuesTrendsFilterType,
                >("filterType", value),
        )
    }
    /// `referenceWorkday` (query)
    pub fn reference_workday(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("referenceWorkday", value))
    }
    /// `timeZone` (query): default `UTC`
    pub fn time_zone(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("timeZone", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkdayValuesTrend> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkdayValuesTrend> {
        self.0.send()
    }
}
/// The call `getGamificationStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationStatus(pub(crate) rt::Request<types::GamificationStatus>);
impl GetGamificationStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationStatus",
        method: rt::Method::Get,
        path: "/api/v2/gamification/status",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "gamification:profile:view",
                "gamification:profile:update",
                "gamification:scorecard:view",
            ],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GamificationStatus> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGamificationStatus`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::GamificationStatus>
    where
        F: FnMut(&mut types::GamificationStatus) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::gamification::PutGamificationStatus::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GamificationStatus> {
        self.0.send()
    }
}
/// The call `putGamificationStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGamificationStatus(pub(crate) rt::Request<types::GamificationStatus>);
impl PutGamificationStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGamificationStatus",
        method: rt::Method::Put,
        path: "/api/v2/gamification/status",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:update"],
        },
        scopes: &["gamification"],
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
    pub fn customize(self) -> rt::Request<types::GamificationStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GamificationStatus> {
        self.0.send()
    }
}
/// The call `getGamificationTemplates`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationTemplates(pub(crate) rt::Request<types::GetTemplatesResponse>);
impl GetGamificationTemplates {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationTemplates",
        method: rt::Method::Get,
        path: "/api/v2/gamification/templates",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GetTemplatesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetTemplatesResponse> {
        self.0.send()
    }
}
/// The call `getGamificationTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGamificationTemplate(pub(crate) rt::Request<types::ObjectiveTemplate>);
impl GetGamificationTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGamificationTemplate",
        method: rt::Method::Get,
        path: "/api/v2/gamification/templates/{templateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gamification:profile:view"],
        },
        scopes: &["gamification", "gamification:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ObjectiveTemplate> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ObjectiveTemplate> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostEmployeeperformanceExternalmetricsData::INFO,
    GetEmployeeperformanceExternalmetricsDefinitions::INFO,
    PostEmployeeperformanceExternalmetricsDefinitions::INFO,
    GetEmployeeperformanceExternalmetricsDefinition::INFO,
    DeleteEmployeeperformanceExternalmetricsDefinition::INFO,
    PatchEmployeeperformanceExternalmetricsDefinition::INFO,
    GetGamificationContests::INFO,
    PostGamificationContests::INFO,
    GetGamificationContestsMe::INFO,
    GetGamificationContest::INFO,
    PutGamificationContest::INFO,
    DeleteGamificationContest::INFO,
    PatchGamificationContest::INFO,
    GetGamificationContestAgentsScores::INFO,
    GetGamificationContestAgentsScoresMe::INFO,
    GetGamificationContestAgentsScoresTrends::INFO,
    GetGamificationContestAgentsScoresTrendsMe::INFO,
    GetGamificationContestPrizeimage::INFO,
    GetGamificationInsights::INFO,
    GetGamificationInsightsDetails::INFO,
    GetGamificationInsightsGroupsTrends::INFO,
    GetGamificationInsightsGroupsTrendsAll::INFO,
    GetGamificationInsightsManagers::INFO,
    GetGamificationInsightsMembers::INFO,
    GetGamificationInsightsRankings::INFO,
    GetGamificationInsightsTrends::INFO,
    GetGamificationInsightsUserDetails::INFO,
    GetGamificationInsightsUserTrends::INFO,
    GetGamificationLeaderboard::INFO,
    GetGamificationLeaderboardAll::INFO,
    GetGamificationLeaderboardAllBestpoints::INFO,
    GetGamificationLeaderboardBestpoints::INFO,
    GetGamificationMetricdefinitions::INFO,
    GetGamificationMetricdefinition::INFO,
    GetGamificationProfiles::INFO,
    PostGamificationProfiles::INFO,
    GetGamificationProfilesUsersMe::INFO,
    PostGamificationProfilesUsersMeQuery::INFO,
    GetGamificationProfilesUser::INFO,
    PostGamificationProfilesUserQuery::INFO,
    GetGamificationProfile::INFO,
    PutGamificationProfile::INFO,
    PostGamificationProfileActivate::INFO,
    PostGamificationProfileDeactivate::INFO,
    GetGamificationProfileMembers::INFO,
    PostGamificationProfileMembers::INFO,
    PostGamificationProfileMembersValidate::INFO,
    GetGamificationProfileMetrics::INFO,
    PostGamificationProfileMetrics::INFO,
    GetGamificationProfileMetricsObjectivedetails::INFO,
    GetGamificationProfileMetric::INFO,
    PutGamificationProfileMetric::INFO,
    PostGamificationProfileMetricLink::INFO,
    GetGamificationScorecards::INFO,
    GetGamificationScorecardsAttendance::INFO,
    GetGamificationScorecardsBestpoints::INFO,
    GetGamificationScorecardsPointsAlltime::INFO,
    GetGamificationScorecardsPointsAverage::INFO,
    GetGamificationScorecardsPointsTrends::INFO,
    GetGamificationScorecardsProfileMetricUsersValuesTrends::INFO,
    GetGamificationScorecardsProfileMetricUserValuesTrends::INFO,
    GetGamificationScorecardsProfileMetricValuesTrends::INFO,
    GetGamificationScorecardsUsersPointsAverage::INFO,
    GetGamificationScorecardsUsersValuesAverage::INFO,
    GetGamificationScorecardsUsersValuesTrends::INFO,
    GetGamificationScorecardsUser::INFO,
    GetGamificationScorecardsUserAttendance::INFO,
    GetGamificationScorecardsUserBestpoints::INFO,
    GetGamificationScorecardsUserPointsAlltime::INFO,
    GetGamificationScorecardsUserPointsTrends::INFO,
    GetGamificationScorecardsUserValuesTrends::INFO,
    GetGamificationScorecardsValuesAverage::INFO,
    GetGamificationScorecardsValuesTrends::INFO,
    GetGamificationStatus::INFO,
    PutGamificationStatus::INFO,
    GetGamificationTemplates::INFO,
    GetGamificationTemplate::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AllTimePoints>,
    rt::make_model::<types::AssignUsers>,
    rt::make_model::<types::Assignment>,
    rt::make_model::<types::AssignmentError>,
    rt::make_model::<types::AssignmentValidation>,
    rt::make_model::<types::AttendanceStatus>,
    rt::make_model::<types::AttendanceStatusListing>,
    rt::make_model::<types::ContestDisqualifiedAgents>,
    rt::make_model::<types::ContestMetricScore>,
    rt::make_model::<types::ContestMetricScoreRanked>,
    rt::make_model::<types::ContestMetrics>,
    rt::make_model::<types::ContestPrizes>,
    rt::make_model::<types::ContestProfile>,
    rt::make_model::<types::ContestRequesingParticipantDailyInfo>,
    rt::make_model::<types::ContestScore>,
    rt::make_model::<types::ContestScoreRanked>,
    rt::make_model::<types::ContestScoresAgentTrend>,
    rt::make_model::<types::ContestScoresAgentTrendList>,
    rt::make_model::<types::ContestScoresAgents>,
    rt::make_model::<types::ContestScoresAgentsPagedList>,
    rt::make_model::<types::ContestScoresGroupTrend>,
    rt::make_model::<types::ContestScoresGroupTrendList>,
    rt::make_model::<types::ContestUserRank>,
    rt::make_model::<types::ContestWinners>,
    rt::make_model::<types::ContestWinnersRequest>,
    rt::make_model::<types::ContestsCreateRequest>,
    rt::make_model::<types::ContestsEssentials>,
    rt::make_model::<types::ContestsFinalizeRequest>,
    rt::make_model::<types::ContestsResponse>,
    rt::make_model::<types::CreateMetric>,
    rt::make_model::<types::CreateObjective>,
    rt::make_model::<types::CreatePerformanceProfile>,
    rt::make_model::<types::DefaultObjective>,
    rt::make_model::<types::ExternalMetricDataItem>,
    rt::make_model::<types::ExternalMetricDataProcessedItem>,
    rt::make_model::<types::ExternalMetricDataUnprocessedItem>,
    rt::make_model::<types::ExternalMetricDataWriteRequest>,
    rt::make_model::<types::ExternalMetricDataWriteResponse>,
    rt::make_model::<types::ExternalMetricDefinition>,
    rt::make_model::<types::ExternalMetricDefinitionCreateRequest>,
    rt::make_model::<types::ExternalMetricDefinitionListing>,
    rt::make_model::<types::ExternalMetricDefinitionUpdateRequest>,
    rt::make_model::<types::GamificationStatus>,
    rt::make_model::<types::GetContestsEssentialsListing>,
    rt::make_model::<types::GetMetricDefinitionsResponse>,
    rt::make_model::<types::GetMetricResponse>,
    rt::make_model::<types::GetMetricsResponse>,
    rt::make_model::<types::GetProfilesResponse>,
    rt::make_model::<types::GetTemplatesResponse>,
    rt::make_model::<types::InsightsAgentItem>,
    rt::make_model::<types::InsightsAgents>,
    rt::make_model::<types::InsightsDetails>,
    rt::make_model::<types::InsightsDetailsMetricItem>,
    rt::make_model::<types::InsightsDetailsMetricPeriodPoints>,
    rt::make_model::<types::InsightsDetailsOverallItem>,
    rt::make_model::<types::InsightsDetailsOverallPeriodPoints>,
    rt::make_model::<types::InsightsRankings>,
    rt::make_model::<types::InsightsSummary>,
    rt::make_model::<types::InsightsSummaryMetricItem>,
    rt::make_model::<types::InsightsSummaryMetricPeriodPoints>,
    rt::make_model::<types::InsightsSummaryOverallItem>,
    rt::make_model::<types::InsightsSummaryOverallPeriodPoints>,
    rt::make_model::<types::InsightsSummaryUserItem>,
    rt::make_model::<types::InsightsTrend>,
    rt::make_model::<types::InsightsTrendMetricItem>,
    rt::make_model::<types::InsightsTrendTotalItem>,
    rt::make_model::<types::InsightsTrends>,
    rt::make_model::<types::InvalidAssignment>,
    rt::make_model::<types::Leaderboard>,
    rt::make_model::<types::LeaderboardItem>,
    rt::make_model::<types::Member>,
    rt::make_model::<types::MemberListing>,
    rt::make_model::<types::Metric>,
    rt::make_model::<types::MetricDefinition>,
    rt::make_model::<types::MetricValueTrendAverage>,
    rt::make_model::<types::Metrics>,
    rt::make_model::<types::Objective>,
    rt::make_model::<types::ObjectiveTemplate>,
    rt::make_model::<types::ObjectiveZone>,
    rt::make_model::<types::OtherProfileAssignment>,
    rt::make_model::<types::OverallBestPoints>,
    rt::make_model::<types::OverallBestPointsItem>,
    rt::make_model::<types::PerformanceProfile>,
    rt::make_model::<types::PrizeImages>,
    rt::make_model::<types::ProfileWithDateRange>,
    rt::make_model::<types::PunctualityEvent>,
    rt::make_model::<types::QualityEvaluationScoreItem>,
    rt::make_model::<types::ReportingInterval>,
    rt::make_model::<types::SingleWorkdayAveragePoints>,
    rt::make_model::<types::SingleWorkdayAverageValues>,
    rt::make_model::<types::TargetPerformanceProfile>,
    rt::make_model::<types::TrendData>,
    rt::make_model::<types::UserBestPoints>,
    rt::make_model::<types::UserBestPointsItem>,
    rt::make_model::<types::UserInsightsTrend>,
    rt::make_model::<types::UserInsightsTrendMetricItem>,
    rt::make_model::<types::UserInsightsTrendTotalItem>,
    rt::make_model::<types::UserInsightsTrends>,
    rt::make_model::<types::UserProfilesInDateRange>,
    rt::make_model::<types::UserProfilesInDateRangeRequest>,
    rt::make_model::<types::UserTrendData>,
    rt::make_model::<types::ValidateAssignUsers>,
    rt::make_model::<types::WorkdayMetric>,
    rt::make_model::<types::WorkdayMetricListing>,
    rt::make_model::<types::WorkdayPeriod>,
    rt::make_model::<types::WorkdayPointsTrend>,
    rt::make_model::<types::WorkdayPointsTrendItem>,
    rt::make_model::<types::WorkdayValuesMetricItem>,
    rt::make_model::<types::WorkdayValuesTrend>,
    rt::make_model::<types::WorkdayValuesTrendItem>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AttendanceStatusAttendanceStatusType {
        /// `HasData`
        HasData,
        /// `Scheduled`
        Scheduled,
        /// `Absent`
        Absent,
        /// `Present`
        Present,
        /// `NoSchedule`
        NoSchedule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AttendanceStatusAttendanceStatusType {
        const VALUES: &'static [Self] = &[
            Self::Absent,
            Self::HasData,
            Self::NoSchedule,
            Self::Present,
            Self::Scheduled,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Absent",
            "HasData",
            "NoSchedule",
            "Present",
            "Scheduled",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HasData => "HasData",
                Self::Scheduled => "Scheduled",
                Self::Absent => "Absent",
                Self::Present => "Present",
                Self::NoSchedule => "NoSchedule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AttendanceStatusAttendanceStatusType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AttendanceStatusHasEvaluation {
        /// `HasQualityEvaluation`
        HasQualityEvaluation,
        /// `NoQualityEvaluation`
        NoQualityEvaluation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AttendanceStatusHasEvaluation {
        const VALUES: &'static [Self] = &[
            Self::HasQualityEvaluation,
            Self::NoQualityEvaluation,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HasQualityEvaluation",
            "NoQualityEvaluation",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HasQualityEvaluation => "HasQualityEvaluation",
                Self::NoQualityEvaluation => "NoQualityEvaluation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AttendanceStatusHasEvaluation);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContestsResponseStatus {
        /// `Upcoming`
        Upcoming,
        /// `Ongoing`
        Ongoing,
        /// `Pending`
        Pending,
        /// `RecentlyCompleted`
        RecentlyCompleted,
        /// `Completed`
        Completed,
        /// `Cancelled`
        Cancelled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContestsResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Completed,
            Self::Ongoing,
            Self::Pending,
            Self::RecentlyCompleted,
            Self::Upcoming,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Completed",
            "Ongoing",
            "Pending",
            "RecentlyCompleted",
            "Upcoming",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Upcoming => "Upcoming",
                Self::Ongoing => "Ongoing",
                Self::Pending => "Pending",
                Self::RecentlyCompleted => "RecentlyCompleted",
                Self::Completed => "Completed",
                Self::Cancelled => "Cancelled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContestsResponseStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContestsResponseWinningCriteria {
        /// `HighestOverallScore`
        HighestOverallScore,
        /// `HighestOverallPercentOfGoal`
        HighestOverallPercentOfGoal,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContestsResponseWinningCriteria {
        const VALUES: &'static [Self] = &[
            Self::HighestOverallPercentOfGoal,
            Self::HighestOverallScore,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HighestOverallPercentOfGoal",
            "HighestOverallScore",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HighestOverallScore => "HighestOverallScore",
                Self::HighestOverallPercentOfGoal => "HighestOverallPercentOfGoal",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContestsResponseWinningCriteria);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalMetricDataItemType {
        /// `Total`
        Total,
        /// `Cumulative`
        Cumulative,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalMetricDataItemType {
        const VALUES: &'static [Self] = &[Self::Cumulative, Self::Total];
        const TEXTS: &'static [&'static str] = &["Cumulative", "Total"];
        fn text(&self) -> &str {
            match self {
                Self::Total => "Total",
                Self::Cumulative => "Cumulative",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalMetricDataItemType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalMetricDefinitionDefaultObjectiveType {
        /// `HigherIsBetter`
        HigherIsBetter,
        /// `LowerIsBetter`
        LowerIsBetter,
        /// `TargetArea`
        TargetArea,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalMetricDefinitionDefaultObjectiveType {
        const VALUES: &'static [Self] = &[
            Self::HigherIsBetter,
            Self::LowerIsBetter,
            Self::TargetArea,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HigherIsBetter",
            "LowerIsBetter",
            "TargetArea",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HigherIsBetter => "HigherIsBetter",
                Self::LowerIsBetter => "LowerIsBetter",
                Self::TargetArea => "TargetArea",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalMetricDefinitionDefaultObjectiveType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalMetricDefinitionUnit {
        /// `Seconds`
        Seconds,
        /// `Percent`
        Percent,
        /// `Number`
        Number,
        /// `Currency`
        Currency,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalMetricDefinitionUnit {
        const VALUES: &'static [Self] = &[
            Self::Currency,
            Self::Number,
            Self::Percent,
            Self::Seconds,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Currency",
            "Number",
            "Percent",
            "Seconds",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Seconds => "Seconds",
                Self::Percent => "Percent",
                Self::Number => "Number",
                Self::Currency => "Currency",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalMetricDefinitionUnit);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationContestAgentsScoresReturnsView {
        /// `All`
        All,
        /// `TopAndBottom`
        TopAndBottom,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationContestAgentsScoresReturnsView {
        const VALUES: &'static [Self] = &[Self::All, Self::TopAndBottom];
        const TEXTS: &'static [&'static str] = &["All", "TopAndBottom"];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::TopAndBottom => "TopAndBottom",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationContestAgentsScoresReturnsView);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationContestsMeView {
        /// `participant`
        Participant,
        /// `creator`
        Creator,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationContestsMeView {
        const VALUES: &'static [Self] = &[Self::Creator, Self::Participant];
        const TEXTS: &'static [&'static str] = &["creator", "participant"];
        fn text(&self) -> &str {
            match self {
                Self::Participant => "participant",
                Self::Creator => "creator",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationContestsMeView);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationContestsSortBy {
        /// `title`
        Title,
        /// `dateStart`
        DateStart,
        /// `dateEnd`
        DateEnd,
        /// `dateFinalized`
        DateFinalized,
        /// `status`
        Status,
        /// `profile`
        Profile,
        /// `participantCount`
        ParticipantCount,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationContestsSortBy {
        const VALUES: &'static [Self] = &[
            Self::DateEnd,
            Self::DateFinalized,
            Self::DateStart,
            Self::ParticipantCount,
            Self::Profile,
            Self::Status,
            Self::Title,
        ];
        const TEXTS: &'static [&'static str] = &[
            "dateEnd",
            "dateFinalized",
            "dateStart",
            "participantCount",
            "profile",
            "status",
            "title",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Title => "title",
                Self::DateStart => "dateStart",
                Self::DateEnd => "dateEnd",
                Self::DateFinalized => "dateFinalized",
                Self::Status => "status",
                Self::Profile => "profile",
                Self::ParticipantCount => "participantCount",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationContestsSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationInsightsFilterType {
        /// `PerformanceProfile`
        PerformanceProfile,
        /// `Division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationInsightsFilterType {
        const VALUES: &'static [Self] = &[Self::Division, Self::PerformanceProfile];
        const TEXTS: &'static [&'static str] = &["Division", "PerformanceProfile"];
        fn text(&self) -> &str {
            match self {
                Self::PerformanceProfile => "PerformanceProfile",
                Self::Division => "Division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationInsightsFilterType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationInsightsSortKey {
        /// `percentOfGoal`
        PercentOfGoal,
        /// `percentOfGoalChange`
        PercentOfGoalChange,
        /// `overallPercentOfGoal`
        OverallPercentOfGoal,
        /// `overallPercentOfGoalChange`
        OverallPercentOfGoalChange,
        /// `value`
        Value,
        /// `valueChange`
        ValueChange,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationInsightsSortKey {
        const VALUES: &'static [Self] = &[
            Self::OverallPercentOfGoal,
            Self::OverallPercentOfGoalChange,
            Self::PercentOfGoal,
            Self::PercentOfGoalChange,
            Self::Value,
            Self::ValueChange,
        ];
        const TEXTS: &'static [&'static str] = &[
            "overallPercentOfGoal",
            "overallPercentOfGoalChange",
            "percentOfGoal",
            "percentOfGoalChange",
            "value",
            "valueChange",
        ];
        fn text(&self) -> &str {
            match self {
                Self::PercentOfGoal => "percentOfGoal",
                Self::PercentOfGoalChange => "percentOfGoalChange",
                Self::OverallPercentOfGoal => "overallPercentOfGoal",
                Self::OverallPercentOfGoalChange => "overallPercentOfGoalChange",
                Self::Value => "value",
                Self::ValueChange => "valueChange",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationInsightsSortKey);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGamificationScorecardsExpand {
        /// `objective`
        Objective,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGamificationScorecardsExpand {
        const VALUES: &'static [Self] = &[Self::Objective];
        const TEXTS: &'static [&'static str] = &["objective"];
        fn text(&self) -> &str {
            match self {
                Self::Objective => "objective",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGamificationScorecardsExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MetricTimeDisplayUnit {
        /// `None`
        None,
        /// `Seconds`
        Seconds,
        /// `Minutes`
        Minutes,
        /// `Hours`
        Hours,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MetricTimeDisplayUnit {
        const VALUES: &'static [Self] = &[
            Self::Hours,
            Self::Minutes,
            Self::None,
            Self::Seconds,
        ];
        const TEXTS: &'static [&'static str] = &["Hours", "Minutes", "None", "Seconds"];
        fn text(&self) -> &str {
            match self {
                Self::None => "None",
                Self::Seconds => "Seconds",
                Self::Minutes => "Minutes",
                Self::Hours => "Hours",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MetricTimeDisplayUnit);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MetricsUnitType {
        /// `None`
        None,
        /// `Percent`
        Percent,
        /// `Currency`
        Currency,
        /// `Seconds`
        Seconds,
        /// `Number`
        Number,
        /// `AttendanceStatus`
        AttendanceStatus,
        /// `Unit`
        Unit,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MetricsUnitType {
        const VALUES: &'static [Self] = &[
            Self::AttendanceStatus,
            Self::Currency,
            Self::None,
            Self::Number,
            Self::Percent,
            Self::Seconds,
            Self::Unit,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AttendanceStatus",
            "Currency",
            "None",
            "Number",
            "Percent",
            "Seconds",
            "Unit",
        ];
        fn text(&self) -> &str {
            match self {
                Self::None => "None",
                Self::Percent => "Percent",
                Self::Currency => "Currency",
                Self::Seconds => "Seconds",
                Self::Number => "Number",
                Self::AttendanceStatus => "AttendanceStatus",
                Self::Unit => "Unit",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MetricsUnitType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ObjectiveZoneDirectionType {
        /// `Up`
        Up,
        /// `Down`
        Down,
        /// `Flat`
        Flat,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ObjectiveZoneDirectionType {
        const VALUES: &'static [Self] = &[Self::Down, Self::Flat, Self::Up];
        const TEXTS: &'static [&'static str] = &["Down", "Flat", "Up"];
        fn text(&self) -> &str {
            match self {
                Self::Up => "Up",
                Self::Down => "Down",
                Self::Flat => "Flat",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ObjectiveZoneDirectionType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ObjectiveZoneZoneType {
        /// `Good`
        Good,
        /// `Target`
        Target,
        /// `Great`
        Great,
        /// `Out`
        Out,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ObjectiveZoneZoneType {
        const VALUES: &'static [Self] = &[
            Self::Good,
            Self::Great,
            Self::Out,
            Self::Target,
        ];
        const TEXTS: &'static [&'static str] = &["Good", "Great", "Out", "Target"];
        fn text(&self) -> &str {
            match self {
                Self::Good => "Good",
                Self::Target => "Target",
                Self::Great => "Great",
                Self::Out => "Out",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ObjectiveZoneZoneType);
    /// `NoAnonymization`, `All`, `AllExceptTop`.
    pub type ContestsCreateRequestAnonymization = types::ContestsResponseAnonymization;
    /// `HighestOverallScore`, `HighestOverallPercentOfGoal`.
    pub type ContestsCreateRequestWinningCriteria = types::ContestsResponseWinningCriteria;
    /// `Upcoming`, `Ongoing`, `Pending`, `RecentlyCompleted`, `Completed`, `Cancelled`.
    pub type ContestsEssentialsStatus = types::ContestsResponseStatus;
    /// `None`, `Seconds`, `Minutes`, `Hours`.
    pub type CreateMetricTimeDisplayUnit = types::MetricTimeDisplayUnit;
    /// `inbound`, `outbound`.
    pub type CreateObjectiveInitialDirection = types::CallDirection;
    /// `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenmonitoring`, `screenshare`, `unknown`, `video`, `voice`.
    pub type CreateObjectiveMediaTypes = types::WidgetMediaTypes;
    /// `and`, `or`.
    pub type CreateObjectiveTopicIdsFilterType = types::AgentStateUserFilterType;
    /// `inbound`, `outbound`.
    pub type DefaultObjectiveInitialDirection = types::CallDirection;
    /// `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenmonitoring`, `screenshare`, `unknown`, `video`, `voice`.
    pub type DefaultObjectiveMediaTypes = types::WidgetMediaTypes;
    /// `and`, `or`.
    pub type DefaultObjectiveTopicIdsFilterType = types::AgentStateUserFilterType;
    /// `Total`, `Cumulative`.
    pub type ExternalMetricDataProcessedItemType = types::ExternalMetricDataItemType;
    /// `Total`, `Cumulative`.
    pub type ExternalMetricDataUnprocessedItemType = types::ExternalMetricDataItemType;
    /// `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
    pub type ExternalMetricDefinitionCreateRequestDefaultObjectiveType = types::ExternalMetricDefinitionDefaultObjectiveType;
    /// `Seconds`, `Percent`, `Number`, `Currency`.
    pub type ExternalMetricDefinitionCreateRequestUnit = types::ExternalMetricDefinitionUnit;
    /// `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
    pub type ExternalMetricDefinitionUpdateRequestDefaultObjectiveType = types::ExternalMetricDefinitionDefaultObjectiveType;
    /// `All`, `TopAndBottom`.
    pub type GetGamificationContestAgentsScoresMeReturnsView = types::GetGamificationContestAgentsScoresReturnsView;
    /// `title`, `dateStart`, `dateEnd`, `dateFinalized`, `status`, `profile`, `participantCount`.
    pub type GetGamificationContestsMeSortBy = types::GetGamificationContestsSortBy;
    /// `asc`, `desc`.
    pub type GetGamificationContestsMeSortOrder = types::GetGuidesSortOrder;
    /// `Upcoming`, `Ongoing`, `Pending`, `RecentlyCompleted`, `Completed`, `Cancelled`.
    pub type GetGamificationContestsMeStatus = types::ContestsResponseStatus;
    /// `asc`, `desc`.
    pub type GetGamificationContestsSortOrder = types::GetGuidesSortOrder;
    /// `Upcoming`, `Ongoing`, `Pending`, `RecentlyCompleted`, `Completed`, `Cancelled`.
    pub type GetGamificationContestsStatus = types::ContestsResponseStatus;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsDetailsFilterType = types::GetGamificationInsightsFilterType;
    /// `Weekly`, `Monthly`.
    pub type GetGamificationInsightsDetailsGranularity = types::GetGamificationInsightsGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsGroupsTrendsAllFilterType = types::GetGamificationInsightsFilterType;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type GetGamificationInsightsGroupsTrendsAllGranularity = types::InsightsTrendGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsGroupsTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type GetGamificationInsightsGroupsTrendsGranularity = types::InsightsTrendGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsManagersFilterType = types::GetGamificationInsightsFilterType;
    /// `Weekly`, `Monthly`.
    pub type GetGamificationInsightsManagersGranularity = types::GetGamificationInsightsGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsMembersFilterType = types::GetGamificationInsightsFilterType;
    /// `Weekly`, `Monthly`.
    pub type GetGamificationInsightsMembersGranularity = types::GetGamificationInsightsGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsRankingsFilterType = types::GetGamificationInsightsFilterType;
    /// `Weekly`, `Monthly`.
    pub type GetGamificationInsightsRankingsGranularity = types::GetGamificationInsightsGranularity;
    /// `percentOfGoal`, `percentOfGoalChange`, `overallPercentOfGoal`, `overallPercentOfGoalChange`, `value`, `valueChange`.
    pub type GetGamificationInsightsRankingsSortKey = types::GetGamificationInsightsSortKey;
    /// `asc`, `desc`.
    pub type GetGamificationInsightsSortOrder = types::GetGuidesSortOrder;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `Daily`, `Weekly`.
    pub type GetGamificationInsightsTrendsGranularity = types::PatternType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsUserDetailsFilterType = types::GetGamificationInsightsFilterType;
    /// `Weekly`, `Monthly`.
    pub type GetGamificationInsightsUserDetailsGranularity = types::GetGamificationInsightsGranularity;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationInsightsUserTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `Daily`, `Weekly`.
    pub type GetGamificationInsightsUserTrendsGranularity = types::PatternType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationLeaderboardAllBestpointsFilterType = types::GetGamificationInsightsFilterType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationLeaderboardAllFilterType = types::GetGamificationInsightsFilterType;
    /// `objective`.
    pub type GetGamificationProfileMetricsExpand = types::GetGamificationScorecardsExpand;
    /// `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
    pub type GetGamificationScorecardsPointsTrendsDayOfWeek = types::PatternDaysOfWeek;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsProfileMetricValuesTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `objective`.
    pub type GetGamificationScorecardsUserExpand = types::GetGamificationScorecardsExpand;
    /// `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
    pub type GetGamificationScorecardsUserPointsTrendsDayOfWeek = types::PatternDaysOfWeek;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsUsersPointsAverageFilterType = types::GetGamificationInsightsFilterType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsUsersValuesAverageFilterType = types::GetGamificationInsightsFilterType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsUsersValuesTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `PerformanceProfile`, `Division`.
    pub type GetGamificationScorecardsValuesTrendsFilterType = types::GetGamificationInsightsFilterType;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type InsightsAgentsGranularity = types::InsightsTrendGranularity;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type InsightsDetailsGranularity = types::InsightsTrendGranularity;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type InsightsRankingsGranularity = types::InsightsTrendGranularity;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type InsightsSummaryGranularity = types::InsightsTrendGranularity;
    /// `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
    pub type MetricDefinitionUnitType = types::MetricsUnitType;
    /// `None`, `Seconds`, `Minutes`, `Hours`.
    pub type MetricsTimeDisplayUnit = types::MetricTimeDisplayUnit;
    /// `inbound`, `outbound`.
    pub type ObjectiveInitialDirection = types::CallDirection;
    /// `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenmonitoring`, `screenshare`, `unknown`, `video`, `voice`.
    pub type ObjectiveMediaTypes = types::WidgetMediaTypes;
    /// `and`, `or`.
    pub type ObjectiveTopicIdsFilterType = types::AgentStateUserFilterType;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type OverallBestPointsItemGranularityType = types::InsightsTrendGranularity;
    /// `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenmonitoring`, `screenshare`, `unknown`, `video`, `voice`.
    pub type QualityEvaluationScoreItemMediaTypes = types::WidgetMediaTypes;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type UserBestPointsItemGranularityType = types::InsightsTrendGranularity;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type UserInsightsTrendGranularity = types::InsightsTrendGranularity;
    /// `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
    pub type WorkdayPointsTrendDayOfWeek = types::PatternDaysOfWeek;
    /// `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
    pub type WorkdayValuesMetricItemUnitType = types::MetricsUnitType;
    /// `AllTimePoints` of the API document.
    #[non_exhaustive]
    pub struct AllTimePoints {
        /// `allTimePoints`: read-only
        pub all_time_points: Option<i64>,
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for AllTimePoints {
        fn default() -> Self {
            Self {
                all_time_points: None,
                date_end_workday: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AllTimePoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AllTimePoints",
                fields: &["allTimePoints", "dateEndWorkday", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.all_time_points);
            out.date(1, &self.date_end_workday);
            out.model(2, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.all_time_points),
                1 => rt::Place::Date(&mut self.date_end_workday),
                2 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AllTimePoints);
    /// `AssignUsers` of the API document.
    #[non_exhaustive]
    pub struct AssignUsers {
        /// `membersToAssign`: required
        pub members_to_assign: Option<Vec<String>>,
        /// `membersToRemove`: required
        pub members_to_remove: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for AssignUsers {
        fn default() -> Self {
            Self {
                members_to_assign: None,
                members_to_remove: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssignUsers {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssignUsers",
                fields: &["membersToAssign", "membersToRemove"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.members_to_assign);
            out.list(1, &self.members_to_remove);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.members_to_assign),
                1 => rt::Place::List(&mut self.members_to_remove),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssignUsers);
    impl AssignUsers {
        /// One with everything set that the API requires, in this order: `membersToAssign`, `membersToRemove`.
        #[must_use]
        pub fn new(
            members_to_assign: impl rt::IntoField<Vec<String>>,
            members_to_remove: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .members_to_assign(members_to_assign)
                .members_to_remove(members_to_remove)
        }
        /// Sets `membersToAssign`.
        #[must_use]
        pub fn members_to_assign(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.members_to_assign, &mut self._rest, 0);
            self
        }
        /// Sets `membersToRemove`.
        #[must_use]
        pub fn members_to_remove(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.members_to_remove, &mut self._rest, 1);
            self
        }
    }
    /// `Assignment` of the API document.
    #[non_exhaustive]
    pub struct Assignment {
        /// `assignedMembers`
        pub assigned_members: Option<Vec<types::UserReference>>,
        /// `assignmentErrors`
        pub assignment_errors: Option<Vec<types::AssignmentError>>,
        /// `removedMembers`
        pub removed_members: Option<Vec<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for Assignment {
        fn default() -> Self {
            Self {
                assigned_members: None,
                assignment_errors: None,
                removed_members: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Assignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Assignment",
                fields: &["assignedMembers", "assignmentErrors", "removedMembers"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.assigned_members);
            out.list(1, &self.assignment_errors);
            out.list(2, &self.removed_members);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.assigned_members),
                1 => rt::Place::List(&mut self.assignment_errors),
                2 => rt::Place::List(&mut self.removed_members),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Assignment);
    /// `AssignmentError` of the API document.
    #[non_exhaustive]
    pub struct AssignmentError {
        /// `message`
        pub message: Option<String>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for AssignmentError {
        fn default() -> Self {
            Self {
                message: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssignmentError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssignmentError",
                fields: &["message", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssignmentError);
    /// `AssignmentValidation` of the API document.
    #[non_exhaustive]
    pub struct AssignmentValidation {
        /// `invalidMemberAssignments`
        pub invalid_member_assignments: Option<Vec<types::InvalidAssignment>>,
        /// `membersAlreadyAssigned`
        pub members_already_assigned: Option<Vec<types::UserReference>>,
        /// `membersAlreadyAssignedToOther`
        pub members_already_assigned_to_other: Option<
            Vec<types::OtherProfileAssignment>,
        >,
        /// `membersNotAssigned`
        pub members_not_assigned: Option<Vec<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for AssignmentValidation {
        fn default() -> Self {
            Self {
                invalid_member_assignments: None,
                members_already_assigned: None,
                members_already_assigned_to_other: None,
                members_not_assigned: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssignmentValidation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssignmentValidation",
                fields: &[
                    "invalidMemberAssignments",
                    "membersAlreadyAssigned",
                    "membersAlreadyAssignedToOther",
                    "membersNotAssigned",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.invalid_member_assignments);
            out.list(1, &self.members_already_assigned);
            out.list(2, &self.members_already_assigned_to_other);
            out.list(3, &self.members_not_assigned);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.invalid_member_assignments),
                1 => rt::Place::List(&mut self.members_already_assigned),
                2 => rt::Place::List(&mut self.members_already_assigned_to_other),
                3 => rt::Place::List(&mut self.members_not_assigned),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssignmentValidation);
    /// `AttendanceStatus` of the API document.
    #[non_exhaustive]
    pub struct AttendanceStatus {
        /// `attendanceStatusType`: read-only
        pub attendance_status_type: Option<types::AttendanceStatusAttendanceStatusType>,
        /// `dateWorkday`: read-only
        pub date_workday: Option<rt::Date>,
        /// `hasEvaluation`: read-only
        pub has_evaluation: Option<types::AttendanceStatusHasEvaluation>,
        _rest: rt::Rest,
    }
    impl Default for AttendanceStatus {
        fn default() -> Self {
            Self {
                attendance_status_type: None,
                date_workday: None,
                has_evaluation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AttendanceStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AttendanceStatus",
                fields: &["attendanceStatusType", "dateWorkday", "hasEvaluation"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attendance_status_type);
            out.date(1, &self.date_workday);
            out.one(2, &self.has_evaluation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attendance_status_type),
                1 => rt::Place::Date(&mut self.date_workday),
                2 => rt::Place::Enum(&mut self.has_evaluation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AttendanceStatus);
    /// `AttendanceStatusListing` of the API document.
    #[non_exhaustive]
    pub struct AttendanceStatusListing {
        /// `entities`
        pub entities: Option<Vec<types::AttendanceStatus>>,
        _rest: rt::Rest,
    }
    impl Default for AttendanceStatusListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AttendanceStatusListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AttendanceStatusListing",
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
    rt::model!(AttendanceStatusListing);
    /// `ContestDisqualifiedAgents` of the API document.
    #[non_exhaustive]
    pub struct ContestDisqualifiedAgents {
        /// `id`
        pub id: Option<String>,
        /// `note`
        pub note: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestDisqualifiedAgents {
        fn default() -> Self {
            Self {
                id: None,
                note: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestDisqualifiedAgents {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDisqualifiedAgents",
                fields: &["id", "note", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.note);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.note),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestDisqualifiedAgents);
    impl ContestDisqualifiedAgents {
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
        /// Sets `note`.
        #[must_use]
        pub fn note(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.note, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `ContestMetricScore` of the API document.
    #[non_exhaustive]
    pub struct ContestMetricScore {
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `score`
        pub score: Option<f64>,
        /// `totalPoints`
        pub total_points: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ContestMetricScore {
        fn default() -> Self {
            Self {
                metric: None,
                percent_of_goal: None,
                score: None,
                total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestMetricScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestMetricScore",
                fields: &["metric", "percentOfGoal", "score", "totalPoints"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.metric);
            out.float(1, &self.percent_of_goal);
            out.float(2, &self.score);
            out.float(3, &self.total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.metric),
                1 => rt::Place::Float(&mut self.percent_of_goal),
                2 => rt::Place::Float(&mut self.score),
                3 => rt::Place::Float(&mut self.total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestMetricScore);
    /// `ContestMetricScoreRanked` of the API document.
    #[non_exhaustive]
    pub struct ContestMetricScoreRanked {
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `rank`
        pub rank: Option<i64>,
        /// `score`
        pub score: Option<f64>,
        /// `totalPoints`
        pub total_points: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ContestMetricScoreRanked {
        fn default() -> Self {
            Self {
                metric: None,
                percent_of_goal: None,
                rank: None,
                score: None,
                total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestMetricScoreRanked {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestMetricScoreRanked",
                fields: &["metric", "percentOfGoal", "rank", "score", "totalPoints"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.metric);
            out.float(1, &self.percent_of_goal);
            out.int(2, &self.rank);
            out.float(3, &self.score);
            out.float(4, &self.total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.metric),
                1 => rt::Place::Float(&mut self.percent_of_goal),
                2 => rt::Place::Int(&mut self.rank),
                3 => rt::Place::Float(&mut self.score),
                4 => rt::Place::Float(&mut self.total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestMetricScoreRanked);
    /// `ContestMetrics` of the API document.
    #[non_exhaustive]
    pub struct ContestMetrics {
        /// `id`: required
        pub id: Option<String>,
        /// `minimumQualifier`: required
        pub minimum_qualifier: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `weight`: required
        pub weight: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContestMetrics {
        fn default() -> Self {
            Self {
                id: None,
                minimum_qualifier: None,
                name: None,
                self_uri: None,
                weight: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestMetrics",
                fields: &["id", "minimumQualifier", "name", "selfUri", "weight"],
                required: &[0, 1, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.int(1, &self.minimum_qualifier);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.int(4, &self.weight);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Int(&mut self.minimum_qualifier),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Int(&mut self.weight),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestMetrics);
    impl ContestMetrics {
        /// One with everything set that the API requires, in this order: `id`, `minimumQualifier`, `weight`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            minimum_qualifier: impl rt::IntoField<i64>,
            weight: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().id(id).minimum_qualifier(minimum_qualifier).weight(weight)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `minimumQualifier`.
        #[must_use]
        pub fn minimum_qualifier(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_qualifier, &mut self._rest, 1);
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
        /// Sets `weight`.
        #[must_use]
        pub fn weight(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.weight, &mut self._rest, 4);
            self
        }
    }
    /// `ContestPrizes` of the API document.
    #[non_exhaustive]
    pub struct ContestPrizes {
        /// `description`: required
        pub description: Option<String>,
        /// `imageId`: required
        pub image_id: Option<String>,
        /// `imageUrl`: read-only
        pub image_url: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `tier`: required
        pub tier: Option<i64>,
        /// `winnersCount`: required
        pub winners_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContestPrizes {
        fn default() -> Self {
            Self {
                description: None,
                image_id: None,
                image_url: None,
                name: None,
                tier: None,
                winners_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestPrizes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestPrizes",
                fields: &[
                    "description",
                    "imageId",
                    "imageUrl",
                    "name",
                    "tier",
                    "winnersCount",
                ],
                required: &[0, 1, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.image_id);
            out.text(2, &self.image_url);
            out.text(3, &self.name);
            out.int(4, &self.tier);
            out.int(5, &self.winners_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.image_id),
                2 => rt::Place::Text(&mut self.image_url),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Int(&mut self.tier),
                5 => rt::Place::Int(&mut self.winners_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestPrizes);
    impl ContestPrizes {
        /// One with everything set that the API requires, in this order: `description`, `imageId`, `name`, `tier`, `winnersCount`.
        #[must_use]
        pub fn new(
            description: impl rt::IntoField<String>,
            image_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            tier: impl rt::IntoField<i64>,
            winners_count: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .description(description)
                .image_id(image_id)
                .name(name)
                .tier(tier)
                .winners_count(winners_count)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `imageId`.
        #[must_use]
        pub fn image_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_id, &mut self._rest, 1);
            self
        }
        /// Sets `imageUrl`.
        #[must_use]
        pub fn image_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_url, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `tier`.
        #[must_use]
        pub fn tier(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.tier, &mut self._rest, 4);
            self
        }
        /// Sets `winnersCount`.
        #[must_use]
        pub fn winners_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.winners_count, &mut self._rest, 5);
            self
        }
    }
    /// `ContestProfile` of the API document.
    #[non_exhaustive]
    pub struct ContestProfile {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestProfile {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestProfile",
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
    rt::model!(ContestProfile);
    /// `ContestRequesingParticipantDailyInfo` of the API document.
    #[non_exhaustive]
    pub struct ContestRequesingParticipantDailyInfo {
        /// `contestScore`
        pub contest_score: Option<Box<types::ContestScoreRanked>>,
        /// `dateWorkday`
        pub date_workday: Option<rt::Date>,
        _rest: rt::Rest,
    }
    impl Default for ContestRequesingParticipantDailyInfo {
        fn default() -> Self {
            Self {
                contest_score: None,
                date_workday: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestRequesingParticipantDailyInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestRequesingParticipantDailyInfo",
                fields: &["contestScore", "dateWorkday"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_score);
            out.date(1, &self.date_workday);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_score),
                1 => rt::Place::Date(&mut self.date_workday),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestRequesingParticipantDailyInfo);
    /// `ContestScore` of the API document.
    #[non_exhaustive]
    pub struct ContestScore {
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `score`
        pub score: Option<f64>,
        /// `totalPoints`
        pub total_points: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ContestScore {
        fn default() -> Self {
            Self {
                percent_of_goal: None,
                score: None,
                total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScore",
                fields: &["percentOfGoal", "score", "totalPoints"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.percent_of_goal);
            out.float(1, &self.score);
            out.float(2, &self.total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.percent_of_goal),
                1 => rt::Place::Float(&mut self.score),
                2 => rt::Place::Float(&mut self.total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScore);
    /// `ContestScoreRanked` of the API document.
    #[non_exhaustive]
    pub struct ContestScoreRanked {
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `rank`
        pub rank: Option<i64>,
        /// `score`
        pub score: Option<f64>,
        /// `tier`
        pub tier: Option<i64>,
        /// `totalPoints`
        pub total_points: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoreRanked {
        fn default() -> Self {
            Self {
                percent_of_goal: None,
                rank: None,
                score: None,
                tier: None,
                total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoreRanked {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoreRanked",
                fields: &["percentOfGoal", "rank", "score", "tier", "totalPoints"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.percent_of_goal);
            out.int(1, &self.rank);
            out.float(2, &self.score);
            out.int(3, &self.tier);
            out.float(4, &self.total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.percent_of_goal),
                1 => rt::Place::Int(&mut self.rank),
                2 => rt::Place::Float(&mut self.score),
                3 => rt::Place::Int(&mut self.tier),
                4 => rt::Place::Float(&mut self.total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoreRanked);
    /// `ContestScoresAgentTrend` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresAgentTrend {
        /// `contestScore`
        pub contest_score: Option<Box<types::ContestScoreRanked>>,
        /// `dateWorkday`
        pub date_workday: Option<rt::Date>,
        /// `disqualified`
        pub disqualified: Option<bool>,
        /// `metricScores`
        pub metric_scores: Option<Vec<types::ContestMetricScoreRanked>>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoresAgentTrend {
        fn default() -> Self {
            Self {
                contest_score: None,
                date_workday: None,
                disqualified: None,
                metric_scores: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresAgentTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresAgentTrend",
                fields: &["contestScore", "dateWorkday", "disqualified", "metricScores"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_score);
            out.date(1, &self.date_workday);
            out.boolean(2, &self.disqualified);
            out.list(3, &self.metric_scores);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_score),
                1 => rt::Place::Date(&mut self.date_workday),
                2 => rt::Place::Bool(&mut self.disqualified),
                3 => rt::Place::List(&mut self.metric_scores),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoresAgentTrend);
    /// `ContestScoresAgentTrendList` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresAgentTrendList {
        /// `entities`
        pub entities: Option<Vec<types::ContestScoresAgentTrend>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoresAgentTrendList {
        fn default() -> Self {
            Self {
                entities: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresAgentTrendList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresAgentTrendList",
                fields: &["entities", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoresAgentTrendList);
    /// `ContestScoresAgents` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresAgents {
        /// `contestScore`
        pub contest_score: Option<Box<types::ContestScoreRanked>>,
        /// `disqualified`
        pub disqualified: Option<bool>,
        /// `metricScores`
        pub metric_scores: Option<Vec<types::ContestMetricScoreRanked>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoresAgents {
        fn default() -> Self {
            Self {
                contest_score: None,
                disqualified: None,
                metric_scores: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresAgents {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresAgents",
                fields: &["contestScore", "disqualified", "metricScores", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_score);
            out.boolean(1, &self.disqualified);
            out.list(2, &self.metric_scores);
            out.model(3, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_score),
                1 => rt::Place::Bool(&mut self.disqualified),
                2 => rt::Place::List(&mut self.metric_scores),
                3 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoresAgents);
    /// `ContestScoresAgentsPagedList` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresAgentsPagedList {
        /// `dateWorkday`
        pub date_workday: Option<rt::Date>,
        /// `entities`
        pub entities: Option<Vec<types::ContestScoresAgents>>,
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
    impl Default for ContestScoresAgentsPagedList {
        fn default() -> Self {
            Self {
                date_workday: None,
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresAgentsPagedList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresAgentsPagedList",
                fields: &[
                    "dateWorkday",
                    "entities",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_workday);
            out.list(1, &self.entities);
            out.int(2, &self.page_count);
            out.int(3, &self.page_number);
            out.int(4, &self.page_size);
            out.int(5, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_workday),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_number),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoresAgentsPagedList);
    /// `ContestScoresGroupTrend` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresGroupTrend {
        /// `contestScore`
        pub contest_score: Option<Box<types::ContestScore>>,
        /// `dateWorkday`
        pub date_workday: Option<rt::Date>,
        /// `metricScores`
        pub metric_scores: Option<Vec<types::ContestMetricScore>>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoresGroupTrend {
        fn default() -> Self {
            Self {
                contest_score: None,
                date_workday: None,
                metric_scores: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresGroupTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresGroupTrend",
                fields: &["contestScore", "dateWorkday", "metricScores"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_score);
            out.date(1, &self.date_workday);
            out.list(2, &self.metric_scores);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_score),
                1 => rt::Place::Date(&mut self.date_workday),
                2 => rt::Place::List(&mut self.metric_scores),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestScoresGroupTrend);
    /// `ContestScoresGroupTrendList` of the API document.
    #[non_exhaustive]
    pub struct ContestScoresGroupTrendList {
        /// `entities`
        pub entities: Option<Vec<types::ContestScoresGroupTrend>>,
        _rest: rt::Rest,
    }
    impl Default for ContestScoresGroupTrendList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestScoresGroupTrendList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestScoresGroupTrendList",
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
    rt::model!(ContestScoresGroupTrendList);
    /// `ContestUserRank` of the API document.
    #[non_exhaustive]
    pub struct ContestUserRank {
        /// `id`
        pub id: Option<String>,
        /// `rank`
        pub rank: Option<i64>,
        /// `score`
        pub score: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestUserRank {
        fn default() -> Self {
            Self {
                id: None,
                rank: None,
                score: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestUserRank {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestUserRank",
                fields: &["id", "rank", "score", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.int(1, &self.rank);
            out.float(2, &self.score);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Int(&mut self.rank),
                2 => rt::Place::Float(&mut self.score),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestUserRank);
    /// `ContestWinners` of the API document.
    #[non_exhaustive]
    pub struct ContestWinners {
        /// `tier`
        pub tier: Option<i64>,
        /// `users`
        pub users: Option<Vec<types::ContestUserRank>>,
        /// `winnersCount`
        pub winners_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContestWinners {
        fn default() -> Self {
            Self {
                tier: None,
                users: None,
                winners_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestWinners {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestWinners",
                fields: &["tier", "users", "winnersCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.tier);
            out.list(1, &self.users);
            out.int(2, &self.winners_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.tier),
                1 => rt::Place::List(&mut self.users),
                2 => rt::Place::Int(&mut self.winners_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestWinners);
    /// `ContestWinnersRequest` of the API document.
    #[non_exhaustive]
    pub struct ContestWinnersRequest {
        /// `tier`
        pub tier: Option<i64>,
        /// `userIds`
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ContestWinnersRequest {
        fn default() -> Self {
            Self {
                tier: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestWinnersRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestWinnersRequest",
                fields: &["tier", "userIds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.tier);
            out.list(1, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.tier),
                1 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestWinnersRequest);
    impl ContestWinnersRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `tier`.
        #[must_use]
        pub fn tier(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.tier, &mut self._rest, 0);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 1);
            self
        }
    }
    /// `ContestsCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct ContestsCreateRequest {
        /// `announcementTimezone`: required
        pub announcement_timezone: Option<String>,
        /// `anonymization`: required
        pub anonymization: Option<types::ContestsCreateRequestAnonymization>,
        /// `dateAnnounced`: required
        pub date_announced: Option<rt::DateTime>,
        /// `dateEnd`: required
        pub date_end: Option<rt::Date>,
        /// `dateStart`: required
        pub date_start: Option<rt::Date>,
        /// `description`: required
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::ContestMetrics>>,
        /// `participantIds`: required
        pub participant_ids: Option<Vec<String>>,
        /// `prizes`: required
        pub prizes: Option<Vec<types::ContestPrizes>>,
        /// `profileId`: required
        pub profile_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        /// `winningCriteria`: required
        pub winning_criteria: Option<types::ContestsCreateRequestWinningCriteria>,
        _rest: rt::Rest,
    }
    impl Default for ContestsCreateRequest {
        fn default() -> Self {
            Self {
                announcement_timezone: None,
                anonymization: None,
                date_announced: None,
                date_end: None,
                date_start: None,
                description: None,
                division: None,
                id: None,
                metrics: None,
                participant_ids: None,
                prizes: None,
                profile_id: None,
                self_uri: None,
                title: None,
                winning_criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestsCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestsCreateRequest",
                fields: &[
                    "announcementTimezone",
                    "anonymization",
                    "dateAnnounced",
                    "dateEnd",
                    "dateStart",
                    "description",
                    "division",
                    "id",
                    "metrics",
                    "participantIds",
                    "prizes",
                    "profileId",
                    "selfUri",
                    "title",
                    "winningCriteria",
                ],
                required: &[0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 13, 14],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.announcement_timezone);
            out.one(1, &self.anonymization);
            out.date_time(2, &self.date_announced);
            out.date(3, &self.date_end);
            out.date(4, &self.date_start);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.list(8, &self.metrics);
            out.list(9, &self.participant_ids);
            out.list(10, &self.prizes);
            out.text(11, &self.profile_id);
            out.text(12, &self.self_uri);
            out.text(13, &self.title);
            out.one(14, &self.winning_criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.announcement_timezone),
                1 => rt::Place::Enum(&mut self.anonymization),
                2 => rt::Place::DateTime(&mut self.date_announced),
                3 => rt::Place::Date(&mut self.date_end),
                4 => rt::Place::Date(&mut self.date_start),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::List(&mut self.metrics),
                9 => rt::Place::List(&mut self.participant_ids),
                10 => rt::Place::List(&mut self.prizes),
                11 => rt::Place::Text(&mut self.profile_id),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Text(&mut self.title),
                14 => rt::Place::Enum(&mut self.winning_criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestsCreateRequest);
    impl ContestsCreateRequest {
        /// One with everything set that the API requires, in this order: `announcementTimezone`, `anonymization`, `dateAnnounced`, `dateEnd`, `dateStart`, `description`, `metrics`, `participantIds`, `prizes`, `profileId`, `title`, `winningCriteria`.
        #[must_use]
        pub fn new(
            announcement_timezone: impl rt::IntoField<String>,
            anonymization: impl rt::IntoField<types::ContestsCreateRequestAnonymization>,
            date_announced: impl rt::IntoField<rt::DateTime>,
            date_end: impl rt::IntoField<rt::Date>,
            date_start: impl rt::IntoField<rt::Date>,
            description: impl rt::IntoField<String>,
            metrics: impl rt::IntoField<Vec<types::ContestMetrics>>,
            participant_ids: impl rt::IntoField<Vec<String>>,
            prizes: impl rt::IntoField<Vec<types::ContestPrizes>>,
            profile_id: impl rt::IntoField<String>,
            title: impl rt::IntoField<String>,
            winning_criteria: impl rt::IntoField<
                types::ContestsCreateRequestWinningCriteria,
            >,
        ) -> Self {
            Self::default()
                .announcement_timezone(announcement_timezone)
                .anonymization(anonymization)
                .date_announced(date_announced)
                .date_end(date_end)
                .date_start(date_start)
                .description(description)
                .metrics(metrics)
                .participant_ids(participant_ids)
                .prizes(prizes)
                .profile_id(profile_id)
                .title(title)
                .winning_criteria(winning_criteria)
        }
        /// Sets `announcementTimezone`.
        #[must_use]
        pub fn announcement_timezone(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.announcement_timezone, &mut self._rest, 0);
            self
        }
        /// Sets `anonymization`.
        #[must_use]
        pub fn anonymization(
            mut self,
            value: impl rt::IntoField<types::ContestsCreateRequestAnonymization>,
        ) -> Self {
            value.put(&mut self.anonymization, &mut self._rest, 1);
            self
        }
        /// Sets `dateAnnounced`.
        #[must_use]
        pub fn date_announced(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_announced, &mut self._rest, 2);
            self
        }
        /// Sets `dateEnd`.
        #[must_use]
        pub fn date_end(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_end, &mut self._rest, 3);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<Vec<types::ContestMetrics>>,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 8);
            self
        }
        /// Sets `participantIds`.
        #[must_use]
        pub fn participant_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.participant_ids, &mut self._rest, 9);
            self
        }
        /// Sets `prizes`.
        #[must_use]
        pub fn prizes(
            mut self,
            value: impl rt::IntoField<Vec<types::ContestPrizes>>,
        ) -> Self {
            value.put(&mut self.prizes, &mut self._rest, 10);
            self
        }
        /// Sets `profileId`.
        #[must_use]
        pub fn profile_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.profile_id, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 13);
            self
        }
        /// Sets `winningCriteria`.
        #[must_use]
        pub fn winning_criteria(
            mut self,
            value: impl rt::IntoField<types::ContestsCreateRequestWinningCriteria>,
        ) -> Self {
            value.put(&mut self.winning_criteria, &mut self._rest, 14);
            self
        }
    }
    /// `ContestsEssentials` of the API document.
    #[non_exhaustive]
    pub struct ContestsEssentials {
        /// `dateAnnounced`: required
        pub date_announced: Option<rt::DateTime>,
        /// `dateCancelled`
        pub date_cancelled: Option<rt::DateTime>,
        /// `dateEnd`: required
        pub date_end: Option<rt::Date>,
        /// `dateFinalized`
        pub date_finalized: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateScoresModified`
        pub date_scores_modified: Option<rt::DateTime>,
        /// `dateStart`: required
        pub date_start: Option<rt::Date>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::ContestMetrics>>,
        /// `participantCount`
        pub participant_count: Option<i64>,
        /// `profile`
        pub profile: Option<Box<types::ContestProfile>>,
        /// `requestingParticipantContestInfo`
        pub requesting_participant_contest_info: Option<
            Box<types::ContestRequesingParticipantDailyInfo>,
        >,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::ContestsEssentialsStatus>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestsEssentials {
        fn default() -> Self {
            Self {
                date_announced: None,
                date_cancelled: None,
                date_end: None,
                date_finalized: None,
                date_modified: None,
                date_scores_modified: None,
                date_start: None,
                id: None,
                metrics: None,
                participant_count: None,
                profile: None,
                requesting_participant_contest_info: None,
                self_uri: None,
                status: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestsEssentials {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestsEssentials",
                fields: &[
                    "dateAnnounced",
                    "dateCancelled",
                    "dateEnd",
                    "dateFinalized",
                    "dateModified",
                    "dateScoresModified",
                    "dateStart",
                    "id",
                    "metrics",
                    "participantCount",
                    "profile",
                    "requestingParticipantContestInfo",
                    "selfUri",
                    "status",
                    "title",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_announced);
            out.date_time(1, &self.date_cancelled);
            out.date(2, &self.date_end);
            out.date_time(3, &self.date_finalized);
            out.date_time(4, &self.date_modified);
            out.date_time(5, &self.date_scores_modified);
            out.date(6, &self.date_start);
            out.text(7, &self.id);
            out.list(8, &self.metrics);
            out.int(9, &self.participant_count);
            out.model(10, &self.profile);
            out.model(11, &self.requesting_participant_contest_info);
            out.text(12, &self.self_uri);
            out.one(13, &self.status);
            out.text(14, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_announced),
                1 => rt::Place::DateTime(&mut self.date_cancelled),
                2 => rt::Place::Date(&mut self.date_end),
                3 => rt::Place::DateTime(&mut self.date_finalized),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::DateTime(&mut self.date_scores_modified),
                6 => rt::Place::Date(&mut self.date_start),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::List(&mut self.metrics),
                9 => rt::Place::Int(&mut self.participant_count),
                10 => rt::Place::Model(&mut self.profile),
                11 => rt::Place::Model(&mut self.requesting_participant_contest_info),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestsEssentials);
    /// `ContestsFinalizeRequest` of the API document.
    #[non_exhaustive]
    pub struct ContestsFinalizeRequest {
        /// `disqualifiedAgents`
        pub disqualified_agents: Option<Vec<types::ContestDisqualifiedAgents>>,
        /// `status`: required
        pub status: Option<types::ContestsFinalizeRequestStatus>,
        /// `winners`
        pub winners: Option<Vec<types::ContestWinnersRequest>>,
        _rest: rt::Rest,
    }
    impl Default for ContestsFinalizeRequest {
        fn default() -> Self {
            Self {
                disqualified_agents: None,
                status: None,
                winners: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestsFinalizeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestsFinalizeRequest",
                fields: &["disqualifiedAgents", "status", "winners"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.disqualified_agents);
            out.one(1, &self.status);
            out.list(2, &self.winners);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.disqualified_agents),
                1 => rt::Place::Enum(&mut self.status),
                2 => rt::Place::List(&mut self.winners),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestsFinalizeRequest);
    impl ContestsFinalizeRequest {
        /// One with everything set that the API requires: `status`.
        #[must_use]
        pub fn new(
            status: impl rt::IntoField<types::ContestsFinalizeRequestStatus>,
        ) -> Self {
            Self::default().status(status)
        }
        /// Sets `disqualifiedAgents`.
        #[must_use]
        pub fn disqualified_agents(
            mut self,
            value: impl rt::IntoField<Vec<types::ContestDisqualifiedAgents>>,
        ) -> Self {
            value.put(&mut self.disqualified_agents, &mut self._rest, 0);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::ContestsFinalizeRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 1);
            self
        }
        /// Sets `winners`.
        #[must_use]
        pub fn winners(
            mut self,
            value: impl rt::IntoField<Vec<types::ContestWinnersRequest>>,
        ) -> Self {
            value.put(&mut self.winners, &mut self._rest, 2);
            self
        }
    }
    /// `ContestsResponse` of the API document.
    #[non_exhaustive]
    pub struct ContestsResponse {
        /// `announcementTimezone`: required
        pub announcement_timezone: Option<String>,
        /// `anonymization`: required
        pub anonymization: Option<types::ContestsResponseAnonymization>,
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateAnnounced`: required
        pub date_announced: Option<rt::DateTime>,
        /// `dateCancelled`
        pub date_cancelled: Option<rt::DateTime>,
        /// `dateEnd`: required
        pub date_end: Option<rt::Date>,
        /// `dateFinalized`
        pub date_finalized: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateScoresModified`
        pub date_scores_modified: Option<rt::DateTime>,
        /// `dateStart`: required
        pub date_start: Option<rt::Date>,
        /// `description`: required
        pub description: Option<String>,
        /// `disqualifiedAgents`
        pub disqualified_agents: Option<Vec<types::ContestDisqualifiedAgents>>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::ContestMetrics>>,
        /// `participantCount`
        pub participant_count: Option<i64>,
        /// `participants`
        pub participants: Option<Vec<types::UserReference>>,
        /// `prizes`: required
        pub prizes: Option<Vec<types::ContestPrizes>>,
        /// `profile`
        pub profile: Option<Box<types::ContestProfile>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::ContestsResponseStatus>,
        /// `title`: required
        pub title: Option<String>,
        /// `version`
        pub version: Option<i64>,
        /// `winners`
        pub winners: Option<Vec<types::ContestWinners>>,
        /// `winningCriteria`: required
        pub winning_criteria: Option<types::ContestsResponseWinningCriteria>,
        _rest: rt::Rest,
    }
    impl Default for ContestsResponse {
        fn default() -> Self {
            Self {
                announcement_timezone: None,
                anonymization: None,
                created_by: None,
                date_announced: None,
                date_cancelled: None,
                date_end: None,
                date_finalized: None,
                date_modified: None,
                date_scores_modified: None,
                date_start: None,
                description: None,
                disqualified_agents: None,
                division: None,
                id: None,
                metrics: None,
                participant_count: None,
                participants: None,
                prizes: None,
                profile: None,
                self_uri: None,
                status: None,
                title: None,
                version: None,
                winners: None,
                winning_criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestsResponse",
                fields: &[
                    "announcementTimezone",
                    "anonymization",
                    "createdBy",
                    "dateAnnounced",
                    "dateCancelled",
                    "dateEnd",
                    "dateFinalized",
                    "dateModified",
                    "dateScoresModified",
                    "dateStart",
                    "description",
                    "disqualifiedAgents",
                    "division",
                    "id",
                    "metrics",
                    "participantCount",
                    "participants",
                    "prizes",
                    "profile",
                    "selfUri",
                    "status",
                    "title",
                    "version",
                    "winners",
                    "winningCriteria",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.announcement_timezone);
            out.one(1, &self.anonymization);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_announced);
            out.date_time(4, &self.date_cancelled);
            out.date(5, &self.date_end);
            out.date_time(6, &self.date_finalized);
            out.date_time(7, &self.date_modified);
            out.date_time(8, &self.date_scores_modified);
            out.date(9, &self.date_start);
            out.text(10, &self.description);
            out.list(11, &self.disqualified_agents);
            out.model(12, &self.division);
            out.text(13, &self.id);
            out.list(14, &self.metrics);
            out.int(15, &self.participant_count);
            out.list(16, &self.participants);
            out.list(17, &self.prizes);
            out.model(18, &self.profile);
            out.text(19, &self.self_uri);
            out.one(20, &self.status);
            out.text(21, &self.title);
            out.int(22, &self.version);
            out.list(23, &self.winners);
            out.one(24, &self.winning_criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.announcement_timezone),
                1 => rt::Place::Enum(&mut self.anonymization),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_announced),
                4 => rt::Place::DateTime(&mut self.date_cancelled),
                5 => rt::Place::Date(&mut self.date_end),
                6 => rt::Place::DateTime(&mut self.date_finalized),
                7 => rt::Place::DateTime(&mut self.date_modified),
                8 => rt::Place::DateTime(&mut self.date_scores_modified),
                9 => rt::Place::Date(&mut self.date_start),
                10 => rt::Place::Text(&mut self.description),
                11 => rt::Place::List(&mut self.disqualified_agents),
                12 => rt::Place::Model(&mut self.division),
                13 => rt::Place::Text(&mut self.id),
                14 => rt::Place::List(&mut self.metrics),
                15 => rt::Place::Int(&mut self.participant_count),
                16 => rt::Place::List(&mut self.participants),
                17 => rt::Place::List(&mut self.prizes),
                18 => rt::Place::Model(&mut self.profile),
                19 => rt::Place::Text(&mut self.self_uri),
                20 => rt::Place::Enum(&mut self.status),
                21 => rt::Place::Text(&mut self.title),
                22 => rt::Place::Int(&mut self.version),
                23 => rt::Place::List(&mut self.winners),
                24 => rt::Place::Enum(&mut self.winning_criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestsResponse);
    /// `CreateMetric` of the API document.
    #[non_exhaustive]
    pub struct CreateMetric {
        /// `externalMetricDefinitionId`
        pub external_metric_definition_id: Option<String>,
        /// `metricDefinitionId`
        pub metric_definition_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `objective`
        pub objective: Option<Box<types::CreateObjective>>,
        /// `performanceProfileId`
        pub performance_profile_id: Option<String>,
        /// `precision`
        pub precision: Option<i64>,
        /// `timeDisplayUnit`
        pub time_display_unit: Option<types::CreateMetricTimeDisplayUnit>,
        _rest: rt::Rest,
    }
    impl Default for CreateMetric {
        fn default() -> Self {
            Self {
                external_metric_definition_id: None,
                metric_definition_id: None,
                name: None,
                objective: None,
                performance_profile_id: None,
                precision: None,
                time_display_unit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateMetric",
                fields: &[
                    "externalMetricDefinitionId",
                    "metricDefinitionId",
                    "name",
                    "objective",
                    "performanceProfileId",
                    "precision",
                    "timeDisplayUnit",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.external_metric_definition_id);
            out.text(1, &self.metric_definition_id);
            out.text(2, &self.name);
            out.model(3, &self.objective);
            out.text(4, &self.performance_profile_id);
            out.int(5, &self.precision);
            out.one(6, &self.time_display_unit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.external_metric_definition_id),
                1 => rt::Place::Text(&mut self.metric_definition_id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.objective),
                4 => rt::Place::Text(&mut self.performance_profile_id),
                5 => rt::Place::Int(&mut self.precision),
                6 => rt::Place::Enum(&mut self.time_display_unit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateMetric);
    impl CreateMetric {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `externalMetricDefinitionId`.
        #[must_use]
        pub fn external_metric_definition_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.external_metric_definition_id, &mut self._rest, 0);
            self
        }
        /// Sets `metricDefinitionId`.
        #[must_use]
        pub fn metric_definition_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.metric_definition_id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `objective`.
        #[must_use]
        pub fn objective(
            mut self,
            value: impl rt::IntoField<Box<types::CreateObjective>>,
        ) -> Self {
            value.put(&mut self.objective, &mut self._rest, 3);
            self
        }
        /// Sets `performanceProfileId`.
        #[must_use]
        pub fn performance_profile_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.performance_profile_id, &mut self._rest, 4);
            self
        }
        /// Sets `precision`.
        #[must_use]
        pub fn precision(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.precision, &mut self._rest, 5);
            self
        }
        /// Sets `timeDisplayUnit`.
        #[must_use]
        pub fn time_display_unit(
            mut self,
            value: impl rt::IntoField<types::CreateMetricTimeDisplayUnit>,
        ) -> Self {
            value.put(&mut self.time_display_unit, &mut self._rest, 6);
            self
        }
    }
    /// `CreateObjective` of the API document.
    #[non_exhaustive]
    pub struct CreateObjective {
        /// `dateStart`
        pub date_start: Option<rt::Date>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `evaluationFormContextIds`
        pub evaluation_form_context_ids: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `initialDirection`
        pub initial_direction: Option<types::CreateObjectiveInitialDirection>,
        /// `mediaTypes`
        pub media_types: Option<Vec<types::CreateObjectiveMediaTypes>>,
        /// `queueIds`
        pub queue_ids: Option<Vec<String>>,
        /// `templateId`
        pub template_id: Option<String>,
        /// `topicIds`
        pub topic_ids: Option<Vec<String>>,
        /// `topicIdsFilterType`
        pub topic_ids_filter_type: Option<types::CreateObjectiveTopicIdsFilterType>,
        /// `zones`
        pub zones: Option<Vec<types::ObjectiveZone>>,
        _rest: rt::Rest,
    }
    impl Default for CreateObjective {
        fn default() -> Self {
            Self {
                date_start: None,
                enabled: None,
                evaluation_form_context_ids: None,
                id: None,
                initial_direction: None,
                media_types: None,
                queue_ids: None,
                template_id: None,
                topic_ids: None,
                topic_ids_filter_type: None,
                zones: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateObjective {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateObjective",
                fields: &[
                    "dateStart",
                    "enabled",
                    "evaluationFormContextIds",
                    "id",
                    "initialDirection",
                    "mediaTypes",
                    "queueIds",
                    "templateId",
                    "topicIds",
                    "topicIdsFilterType",
                    "zones",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_start);
            out.boolean(1, &self.enabled);
            out.list(2, &self.evaluation_form_context_ids);
            out.text(3, &self.id);
            out.one(4, &self.initial_direction);
            out.list(5, &self.media_types);
            out.list(6, &self.queue_ids);
            out.text(7, &self.template_id);
            out.list(8, &self.topic_ids);
            out.one(9, &self.topic_ids_filter_type);
            out.list(10, &self.zones);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_start),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::List(&mut self.evaluation_form_context_ids),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.initial_direction),
                5 => rt::Place::List(&mut self.media_types),
                6 => rt::Place::List(&mut self.queue_ids),
                7 => rt::Place::Text(&mut self.template_id),
                8 => rt::Place::List(&mut self.topic_ids),
                9 => rt::Place::Enum(&mut self.topic_ids_filter_type),
                10 => rt::Place::List(&mut self.zones),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateObjective);
    impl CreateObjective {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `evaluationFormContextIds`.
        #[must_use]
        pub fn evaluation_form_context_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.evaluation_form_context_ids, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `initialDirection`.
        #[must_use]
        pub fn initial_direction(
            mut self,
            value: impl rt::IntoField<types::CreateObjectiveInitialDirection>,
        ) -> Self {
            value.put(&mut self.initial_direction, &mut self._rest, 4);
            self
        }
        /// Sets `mediaTypes`.
        #[must_use]
        pub fn media_types(
            mut self,
            value: impl rt::IntoField<Vec<types::CreateObjectiveMediaTypes>>,
        ) -> Self {
            value.put(&mut self.media_types, &mut self._rest, 5);
            self
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 6);
            self
        }
        /// Sets `templateId`.
        #[must_use]
        pub fn template_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.template_id, &mut self._rest, 7);
            self
        }
        /// Sets `topicIds`.
        #[must_use]
        pub fn topic_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.topic_ids, &mut self._rest, 8);
            self
        }
        /// Sets `topicIdsFilterType`.
        #[must_use]
        pub fn topic_ids_filter_type(
            mut self,
            value: impl rt::IntoField<types::CreateObjectiveTopicIdsFilterType>,
        ) -> Self {
            value.put(&mut self.topic_ids_filter_type, &mut self._rest, 9);
            self
        }
        /// Sets `zones`.
        #[must_use]
        pub fn zones(
            mut self,
            value: impl rt::IntoField<Vec<types::ObjectiveZone>>,
        ) -> Self {
            value.put(&mut self.zones, &mut self._rest, 10);
            self
        }
    }
    /// `CreatePerformanceProfile` of the API document.
    #[non_exhaustive]
    pub struct CreatePerformanceProfile {
        /// `active`: required
        pub active: Option<bool>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `division`: required
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `maxLeaderboardRankSize`: required
        pub max_leaderboard_rank_size: Option<i64>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `metricOrders`: read-only
        pub metric_orders: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `reportingIntervals`: required
        pub reporting_intervals: Option<Vec<types::ReportingInterval>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreatePerformanceProfile {
        fn default() -> Self {
            Self {
                active: None,
                date_created: None,
                description: None,
                division: None,
                id: None,
                max_leaderboard_rank_size: None,
                member_count: None,
                metric_orders: None,
                name: None,
                reporting_intervals: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreatePerformanceProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreatePerformanceProfile",
                fields: &[
                    "active",
                    "dateCreated",
                    "description",
                    "division",
                    "id",
                    "maxLeaderboardRankSize",
                    "memberCount",
                    "metricOrders",
                    "name",
                    "reportingIntervals",
                    "selfUri",
                ],
                required: &[0, 2, 3, 5, 8, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.date_time(1, &self.date_created);
            out.text(2, &self.description);
            out.model(3, &self.division);
            out.text(4, &self.id);
            out.int(5, &self.max_leaderboard_rank_size);
            out.int(6, &self.member_count);
            out.list(7, &self.metric_orders);
            out.text(8, &self.name);
            out.list(9, &self.reporting_intervals);
            out.text(10, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Int(&mut self.max_leaderboard_rank_size),
                6 => rt::Place::Int(&mut self.member_count),
                7 => rt::Place::List(&mut self.metric_orders),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::List(&mut self.reporting_intervals),
                10 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreatePerformanceProfile);
    impl CreatePerformanceProfile {
        /// One with everything set that the API requires, in this order: `active`, `description`, `division`, `maxLeaderboardRankSize`, `name`, `reportingIntervals`.
        #[must_use]
        pub fn new(
            active: impl rt::IntoField<bool>,
            description: impl rt::IntoField<String>,
            division: impl rt::IntoField<Box<types::WritableDivision>>,
            max_leaderboard_rank_size: impl rt::IntoField<i64>,
            name: impl rt::IntoField<String>,
            reporting_intervals: impl rt::IntoField<Vec<types::ReportingInterval>>,
        ) -> Self {
            Self::default()
                .active(active)
                .description(description)
                .division(division)
                .max_leaderboard_rank_size(max_leaderboard_rank_size)
                .name(name)
                .reporting_intervals(reporting_intervals)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
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
        /// Sets `maxLeaderboardRankSize`.
        #[must_use]
        pub fn max_leaderboard_rank_size(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_leaderboard_rank_size, &mut self._rest, 5);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 6);
            self
        }
        /// Sets `metricOrders`.
        #[must_use]
        pub fn metric_orders(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.metric_orders, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `reportingIntervals`.
        #[must_use]
        pub fn reporting_intervals(
            mut self,
            value: impl rt::IntoField<Vec<types::ReportingInterval>>,
        ) -> Self {
            value.put(&mut self.reporting_intervals, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
    }
    /// `DefaultObjective` of the API document.
    #[non_exhaustive]
    pub struct DefaultObjective {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `evaluationFormContextIds`
        pub evaluation_form_context_ids: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `initialDirection`
        pub initial_direction: Option<types::DefaultObjectiveInitialDirection>,
        /// `mediaTypes`
        pub media_types: Option<Vec<types::DefaultObjectiveMediaTypes>>,
        /// `queues`
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        /// `templateId`
        pub template_id: Option<String>,
        /// `topicIdsFilterType`
        pub topic_ids_filter_type: Option<types::DefaultObjectiveTopicIdsFilterType>,
        /// `topics`
        pub topics: Option<Vec<types::AddressableEntityRef>>,
        /// `zones`
        pub zones: Option<Vec<types::ObjectiveZone>>,
        _rest: rt::Rest,
    }
    impl Default for DefaultObjective {
        fn default() -> Self {
            Self {
                enabled: None,
                evaluation_form_context_ids: None,
                id: None,
                initial_direction: None,
                media_types: None,
                queues: None,
                template_id: None,
                topic_ids_filter_type: None,
                topics: None,
                zones: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DefaultObjective {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DefaultObjective",
                fields: &[
                    "enabled",
                    "evaluationFormContextIds",
                    "id",
                    "initialDirection",
                    "mediaTypes",
                    "queues",
                    "templateId",
                    "topicIdsFilterType",
                    "topics",
                    "zones",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.list(1, &self.evaluation_form_context_ids);
            out.text(2, &self.id);
            out.one(3, &self.initial_direction);
            out.list(4, &self.media_types);
            out.list(5, &self.queues);
            out.text(6, &self.template_id);
            out.one(7, &self.topic_ids_filter_type);
            out.list(8, &self.topics);
            out.list(9, &self.zones);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::List(&mut self.evaluation_form_context_ids),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.initial_direction),
                4 => rt::Place::List(&mut self.media_types),
                5 => rt::Place::List(&mut self.queues),
                6 => rt::Place::Text(&mut self.template_id),
                7 => rt::Place::Enum(&mut self.topic_ids_filter_type),
                8 => rt::Place::List(&mut self.topics),
                9 => rt::Place::List(&mut self.zones),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DefaultObjective);
    /// `ExternalMetricDataItem` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDataItem {
        /// `count`
        pub count: Option<i64>,
        /// `dateOccurred`: required
        pub date_occurred: Option<rt::Date>,
        /// `metricId`: required
        pub metric_id: Option<String>,
        /// `type`
        pub type_: Option<types::ExternalMetricDataItemType>,
        /// `userEmail`
        pub user_email: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDataItem {
        fn default() -> Self {
            Self {
                count: None,
                date_occurred: None,
                metric_id: None,
                type_: None,
                user_email: None,
                user_id: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDataItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDataItem",
                fields: &[
                    "count",
                    "dateOccurred",
                    "metricId",
                    "type",
                    "userEmail",
                    "userId",
                    "value",
                ],
                required: &[1, 2, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.date(1, &self.date_occurred);
            out.text(2, &self.metric_id);
            out.one(3, &self.type_);
            out.text(4, &self.user_email);
            out.text(5, &self.user_id);
            out.float(6, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Date(&mut self.date_occurred),
                2 => rt::Place::Text(&mut self.metric_id),
                3 => rt::Place::Enum(&mut self.type_),
                4 => rt::Place::Text(&mut self.user_email),
                5 => rt::Place::Text(&mut self.user_id),
                6 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDataItem);
    impl ExternalMetricDataItem {
        /// One with everything set that the API requires, in this order: `dateOccurred`, `metricId`, `value`.
        #[must_use]
        pub fn new(
            date_occurred: impl rt::IntoField<rt::Date>,
            metric_id: impl rt::IntoField<String>,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            Self::default()
                .date_occurred(date_occurred)
                .metric_id(metric_id)
                .value(value)
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count, &mut self._rest, 0);
            self
        }
        /// Sets `dateOccurred`.
        #[must_use]
        pub fn date_occurred(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_occurred, &mut self._rest, 1);
            self
        }
        /// Sets `metricId`.
        #[must_use]
        pub fn metric_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metric_id, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ExternalMetricDataItemType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
        /// Sets `userEmail`.
        #[must_use]
        pub fn user_email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_email, &mut self._rest, 4);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 5);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.value, &mut self._rest, 6);
            self
        }
    }
    /// `ExternalMetricDataProcessedItem` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDataProcessedItem {
        /// `count`
        pub count: Option<i64>,
        /// `dateOccurred`: required
        pub date_occurred: Option<rt::Date>,
        /// `metricId`: required
        pub metric_id: Option<String>,
        /// `totalCount`
        pub total_count: Option<i64>,
        /// `totalValue`
        pub total_value: Option<f64>,
        /// `type`
        pub type_: Option<types::ExternalMetricDataProcessedItemType>,
        /// `userEmail`
        pub user_email: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDataProcessedItem {
        fn default() -> Self {
            Self {
                count: None,
                date_occurred: None,
                metric_id: None,
                total_count: None,
                total_value: None,
                type_: None,
                user_email: None,
                user_id: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDataProcessedItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDataProcessedItem",
                fields: &[
                    "count",
                    "dateOccurred",
                    "metricId",
                    "totalCount",
                    "totalValue",
                    "type",
                    "userEmail",
                    "userId",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.date(1, &self.date_occurred);
            out.text(2, &self.metric_id);
            out.int(3, &self.total_count);
            out.float(4, &self.total_value);
            out.one(5, &self.type_);
            out.text(6, &self.user_email);
            out.text(7, &self.user_id);
            out.float(8, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Date(&mut self.date_occurred),
                2 => rt::Place::Text(&mut self.metric_id),
                3 => rt::Place::Int(&mut self.total_count),
                4 => rt::Place::Float(&mut self.total_value),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Text(&mut self.user_email),
                7 => rt::Place::Text(&mut self.user_id),
                8 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDataProcessedItem);
    /// `ExternalMetricDataUnprocessedItem` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDataUnprocessedItem {
        /// `code`
        pub code: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `dateOccurred`: required
        pub date_occurred: Option<rt::Date>,
        /// `message`
        pub message: Option<String>,
        /// `metricId`: required
        pub metric_id: Option<String>,
        /// `type`
        pub type_: Option<types::ExternalMetricDataUnprocessedItemType>,
        /// `userEmail`
        pub user_email: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDataUnprocessedItem {
        fn default() -> Self {
            Self {
                code: None,
                count: None,
                date_occurred: None,
                message: None,
                metric_id: None,
                type_: None,
                user_email: None,
                user_id: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDataUnprocessedItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDataUnprocessedItem",
                fields: &[
                    "code",
                    "count",
                    "dateOccurred",
                    "message",
                    "metricId",
                    "type",
                    "userEmail",
                    "userId",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.int(1, &self.count);
            out.date(2, &self.date_occurred);
            out.text(3, &self.message);
            out.text(4, &self.metric_id);
            out.one(5, &self.type_);
            out.text(6, &self.user_email);
            out.text(7, &self.user_id);
            out.float(8, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::Date(&mut self.date_occurred),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Text(&mut self.metric_id),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Text(&mut self.user_email),
                7 => rt::Place::Text(&mut self.user_id),
                8 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDataUnprocessedItem);
    /// `ExternalMetricDataWriteRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDataWriteRequest {
        /// `items`: required
        pub items: Option<Vec<types::ExternalMetricDataItem>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDataWriteRequest {
        fn default() -> Self {
            Self {
                items: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDataWriteRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDataWriteRequest",
                fields: &["items"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.items);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.items),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDataWriteRequest);
    impl ExternalMetricDataWriteRequest {
        /// One with everything set that the API requires: `items`.
        #[must_use]
        pub fn new(
            items: impl rt::IntoField<Vec<types::ExternalMetricDataItem>>,
        ) -> Self {
            Self::default().items(items)
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalMetricDataItem>>,
        ) -> Self {
            value.put(&mut self.items, &mut self._rest, 0);
            self
        }
    }
    /// `ExternalMetricDataWriteResponse` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDataWriteResponse {
        /// `processedEntities`
        pub processed_entities: Option<Vec<types::ExternalMetricDataProcessedItem>>,
        /// `unprocessedEntities`
        pub unprocessed_entities: Option<Vec<types::ExternalMetricDataUnprocessedItem>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDataWriteResponse {
        fn default() -> Self {
            Self {
                processed_entities: None,
                unprocessed_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDataWriteResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDataWriteResponse",
                fields: &["processedEntities", "unprocessedEntities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.processed_entities);
            out.list(1, &self.unprocessed_entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.processed_entities),
                1 => rt::Place::List(&mut self.unprocessed_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDataWriteResponse);
    /// `ExternalMetricDefinition` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDefinition {
        /// `dateLastRefreshed`
        pub date_last_refreshed: Option<rt::DateTime>,
        /// `defaultObjectiveType`
        pub default_objective_type: Option<
            types::ExternalMetricDefinitionDefaultObjectiveType,
        >,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inUse`: read-only
        pub in_use: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `precision`
        pub precision: Option<i64>,
        /// `retentionMonths`
        pub retention_months: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `unit`
        pub unit: Option<types::ExternalMetricDefinitionUnit>,
        /// `unitDefinition`
        pub unit_definition: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDefinition {
        fn default() -> Self {
            Self {
                date_last_refreshed: None,
                default_objective_type: None,
                enabled: None,
                id: None,
                in_use: None,
                name: None,
                precision: None,
                retention_months: None,
                self_uri: None,
                unit: None,
                unit_definition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDefinition",
                fields: &[
                    "dateLastRefreshed",
                    "defaultObjectiveType",
                    "enabled",
                    "id",
                    "inUse",
                    "name",
                    "precision",
                    "retentionMonths",
                    "selfUri",
                    "unit",
                    "unitDefinition",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_last_refreshed);
            out.one(1, &self.default_objective_type);
            out.boolean(2, &self.enabled);
            out.text(3, &self.id);
            out.boolean(4, &self.in_use);
            out.text(5, &self.name);
            out.int(6, &self.precision);
            out.int(7, &self.retention_months);
            out.text(8, &self.self_uri);
            out.one(9, &self.unit);
            out.text(10, &self.unit_definition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_last_refreshed),
                1 => rt::Place::Enum(&mut self.default_objective_type),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Bool(&mut self.in_use),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Int(&mut self.precision),
                7 => rt::Place::Int(&mut self.retention_months),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.unit),
                10 => rt::Place::Text(&mut self.unit_definition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDefinition);
    /// `ExternalMetricDefinitionCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDefinitionCreateRequest {
        /// `defaultObjectiveType`: required
        pub default_objective_type: Option<
            types::ExternalMetricDefinitionCreateRequestDefaultObjectiveType,
        >,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `precision`: required, at least `0`, at most `5`
        pub precision: Option<i64>,
        /// `unit`: required
        pub unit: Option<types::ExternalMetricDefinitionCreateRequestUnit>,
        /// `unitDefinition`
        pub unit_definition: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDefinitionCreateRequest {
        fn default() -> Self {
            Self {
                default_objective_type: None,
                enabled: None,
                name: None,
                precision: None,
                unit: None,
                unit_definition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDefinitionCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDefinitionCreateRequest",
                fields: &[
                    "defaultObjectiveType",
                    "enabled",
                    "name",
                    "precision",
                    "unit",
                    "unitDefinition",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.default_objective_type);
            out.boolean(1, &self.enabled);
            out.text(2, &self.name);
            out.int(3, &self.precision);
            out.one(4, &self.unit);
            out.text(5, &self.unit_definition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.default_objective_type),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.precision),
                4 => rt::Place::Enum(&mut self.unit),
                5 => rt::Place::Text(&mut self.unit_definition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDefinitionCreateRequest);
    impl ExternalMetricDefinitionCreateRequest {
        /// One with everything set that the API requires, in this order: `defaultObjectiveType`, `enabled`, `name`, `precision`, `unit`.
        #[must_use]
        pub fn new(
            default_objective_type: impl rt::IntoField<
                types::ExternalMetricDefinitionCreateRequestDefaultObjectiveType,
            >,
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            precision: impl rt::IntoField<i64>,
            unit: impl rt::IntoField<types::ExternalMetricDefinitionCreateRequestUnit>,
        ) -> Self {
            Self::default()
                .default_objective_type(default_objective_type)
                .enabled(enabled)
                .name(name)
                .precision(precision)
                .unit(unit)
        }
        /// Sets `defaultObjectiveType`.
        #[must_use]
        pub fn default_objective_type(
            mut self,
            value: impl rt::IntoField<
                types::ExternalMetricDefinitionCreateRequestDefaultObjectiveType,
            >,
        ) -> Self {
            value.put(&mut self.default_objective_type, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `precision`.
        #[must_use]
        pub fn precision(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.precision, &mut self._rest, 3);
            self
        }
        /// Sets `unit`.
        #[must_use]
        pub fn unit(
            mut self,
            value: impl rt::IntoField<types::ExternalMetricDefinitionCreateRequestUnit>,
        ) -> Self {
            value.put(&mut self.unit, &mut self._rest, 4);
            self
        }
        /// Sets `unitDefinition`.
        #[must_use]
        pub fn unit_definition(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.unit_definition, &mut self._rest, 5);
            self
        }
    }
    /// `ExternalMetricDefinitionListing` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDefinitionListing {
        /// `entities`
        pub entities: Option<Vec<types::ExternalMetricDefinition>>,
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
    impl Default for ExternalMetricDefinitionListing {
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
    impl rt::Model for ExternalMetricDefinitionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDefinitionListing",
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
    rt::model!(ExternalMetricDefinitionListing);
    /// `ExternalMetricDefinitionUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalMetricDefinitionUpdateRequest {
        /// `defaultObjectiveType`
        pub default_objective_type: Option<
            types::ExternalMetricDefinitionUpdateRequestDefaultObjectiveType,
        >,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `precision`: at least `0`, at most `5`
        pub precision: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExternalMetricDefinitionUpdateRequest {
        fn default() -> Self {
            Self {
                default_objective_type: None,
                enabled: None,
                name: None,
                precision: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalMetricDefinitionUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalMetricDefinitionUpdateRequest",
                fields: &["defaultObjectiveType", "enabled", "name", "precision"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.default_objective_type);
            out.boolean(1, &self.enabled);
            out.text(2, &self.name);
            out.int(3, &self.precision);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.default_objective_type),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.precision),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalMetricDefinitionUpdateRequest);
    impl ExternalMetricDefinitionUpdateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `defaultObjectiveType`.
        #[must_use]
        pub fn default_objective_type(
            mut self,
            value: impl rt::IntoField<
                types::ExternalMetricDefinitionUpdateRequestDefaultObjectiveType,
            >,
        ) -> Self {
            value.put(&mut self.default_objective_type, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `precision`.
        #[must_use]
        pub fn precision(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.precision, &mut self._rest, 3);
            self
        }
    }
    /// `GamificationStatus` of the API document.
    #[non_exhaustive]
    pub struct GamificationStatus {
        /// `automaticUserAssignment`
        pub automatic_user_assignment: Option<bool>,
        /// `dateStart`
        pub date_start: Option<rt::Date>,
        /// `dateStartPersonalBest`
        pub date_start_personal_best: Option<rt::Date>,
        /// `isActive`
        pub is_active: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for GamificationStatus {
        fn default() -> Self {
            Self {
                automatic_user_assignment: None,
                date_start: None,
                date_start_personal_best: None,
                is_active: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GamificationStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GamificationStatus",
                fields: &[
                    "automaticUserAssignment",
                    "dateStart",
                    "dateStartPersonalBest",
                    "isActive",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.automatic_user_assignment);
            out.date(1, &self.date_start);
            out.date(2, &self.date_start_personal_best);
            out.boolean(3, &self.is_active);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.automatic_user_assignment),
                1 => rt::Place::Date(&mut self.date_start),
                2 => rt::Place::Date(&mut self.date_start_personal_best),
                3 => rt::Place::Bool(&mut self.is_active),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GamificationStatus);
    impl GamificationStatus {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `automaticUserAssignment`.
        #[must_use]
        pub fn automatic_user_assignment(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.automatic_user_assignment, &mut self._rest, 0);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 1);
            self
        }
        /// Sets `dateStartPersonalBest`.
        #[must_use]
        pub fn date_start_personal_best(
            mut self,
            value: impl rt::IntoField<rt::Date>,
        ) -> Self {
            value.put(&mut self.date_start_personal_best, &mut self._rest, 2);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 3);
            self
        }
    }
    /// `GetContestsEssentialsListing` of the API document.
    #[non_exhaustive]
    pub struct GetContestsEssentialsListing {
        /// `entities`
        pub entities: Option<Vec<types::ContestsEssentials>>,
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
    impl Default for GetContestsEssentialsListing {
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
    impl rt::Model for GetContestsEssentialsListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetContestsEssentialsListing",
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
    rt::model!(GetContestsEssentialsListing);
    /// `GetMetricDefinitionsResponse` of the API document.
    #[non_exhaustive]
    pub struct GetMetricDefinitionsResponse {
        /// `entities`
        pub entities: Option<Vec<types::MetricDefinition>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GetMetricDefinitionsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetMetricDefinitionsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetMetricDefinitionsResponse",
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
    rt::model!(GetMetricDefinitionsResponse);
    /// `GetMetricResponse` of the API document.
    #[non_exhaustive]
    pub struct GetMetricResponse {
        /// `entities`
        pub entities: Option<Vec<types::Metric>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GetMetricResponse {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetMetricResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetMetricResponse",
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
    rt::model!(GetMetricResponse);
    /// `GetMetricsResponse` of the API document.
    #[non_exhaustive]
    pub struct GetMetricsResponse {
        /// `entities`
        pub entities: Option<Vec<types::Metrics>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GetMetricsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetMetricsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetMetricsResponse",
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
    rt::model!(GetMetricsResponse);
    /// `GetProfilesResponse` of the API document.
    #[non_exhaustive]
    pub struct GetProfilesResponse {
        /// `entities`
        pub entities: Option<Vec<types::PerformanceProfile>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GetProfilesResponse {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetProfilesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetProfilesResponse",
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
    rt::model!(GetProfilesResponse);
    /// `GetTemplatesResponse` of the API document.
    #[non_exhaustive]
    pub struct GetTemplatesResponse {
        /// `entities`
        pub entities: Option<Vec<types::ObjectiveTemplate>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GetTemplatesResponse {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetTemplatesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetTemplatesResponse",
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
    rt::model!(GetTemplatesResponse);
    /// `InsightsAgentItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsAgentItem {
        /// `id`: read-only
        pub id: Option<String>,
        /// `manager`
        pub manager: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for InsightsAgentItem {
        fn default() -> Self {
            Self {
                id: None,
                manager: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsAgentItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsAgentItem",
                fields: &["id", "manager", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.manager);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.manager),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsAgentItem);
    /// `InsightsAgents` of the API document.
    #[non_exhaustive]
    pub struct InsightsAgents {
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `entities`
        pub entities: Option<Vec<types::InsightsAgentItem>>,
        /// `granularity`
        pub granularity: Option<types::InsightsAgentsGranularity>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsAgents {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                division: None,
                entities: None,
                granularity: None,
                performance_profile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsAgents {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsAgents",
                fields: &[
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "division",
                    "entities",
                    "granularity",
                    "performanceProfile",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
            out.model(2, &self.division);
            out.list(3, &self.entities);
            out.one(4, &self.granularity);
            out.model(5, &self.performance_profile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::List(&mut self.entities),
                4 => rt::Place::Enum(&mut self.granularity),
                5 => rt::Place::Model(&mut self.performance_profile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsAgents);
    /// `InsightsDetails` of the API document.
    #[non_exhaustive]
    pub struct InsightsDetails {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::WorkdayPeriod>>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `granularity`
        pub granularity: Option<types::InsightsDetailsGranularity>,
        /// `metricData`
        pub metric_data: Option<Vec<types::InsightsDetailsMetricItem>>,
        /// `overallData`
        pub overall_data: Option<Box<types::InsightsDetailsOverallItem>>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::WorkdayPeriod>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsDetails {
        fn default() -> Self {
            Self {
                comparative_period: None,
                division: None,
                granularity: None,
                metric_data: None,
                overall_data: None,
                performance_profile: None,
                primary_period: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsDetails",
                fields: &[
                    "comparativePeriod",
                    "division",
                    "granularity",
                    "metricData",
                    "overallData",
                    "performanceProfile",
                    "primaryPeriod",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.division);
            out.one(2, &self.granularity);
            out.list(3, &self.metric_data);
            out.model(4, &self.overall_data);
            out.model(5, &self.performance_profile);
            out.model(6, &self.primary_period);
            out.model(7, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Enum(&mut self.granularity),
                3 => rt::Place::List(&mut self.metric_data),
                4 => rt::Place::Model(&mut self.overall_data),
                5 => rt::Place::Model(&mut self.performance_profile),
                6 => rt::Place::Model(&mut self.primary_period),
                7 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsDetails);
    /// `InsightsDetailsMetricItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsDetailsMetricItem {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::InsightsDetailsMetricPeriodPoints>>,
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `percentOfGoalChange`
        pub percent_of_goal_change: Option<f64>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::InsightsDetailsMetricPeriodPoints>>,
        /// `valueChange`
        pub value_change: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsDetailsMetricItem {
        fn default() -> Self {
            Self {
                comparative_period: None,
                metric: None,
                percent_of_goal_change: None,
                primary_period: None,
                value_change: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsDetailsMetricItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsDetailsMetricItem",
                fields: &[
                    "comparativePeriod",
                    "metric",
                    "percentOfGoalChange",
                    "primaryPeriod",
                    "valueChange",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.metric);
            out.float(2, &self.percent_of_goal_change);
            out.model(3, &self.primary_period);
            out.float(4, &self.value_change);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.metric),
                2 => rt::Place::Float(&mut self.percent_of_goal_change),
                3 => rt::Place::Model(&mut self.primary_period),
                4 => rt::Place::Float(&mut self.value_change),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsDetailsMetricItem);
    /// `InsightsDetailsMetricPeriodPoints` of the API document.
    #[non_exhaustive]
    pub struct InsightsDetailsMetricPeriodPoints {
        /// `dataPointCount`
        pub data_point_count: Option<i64>,
        /// `maxPoints`
        pub max_points: Option<i64>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `points`
        pub points: Option<i64>,
        /// `rankPercentagePoints`
        pub rank_percentage_points: Option<i64>,
        /// `rankTotalPoints`
        pub rank_total_points: Option<i64>,
        /// `value`
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsDetailsMetricPeriodPoints {
        fn default() -> Self {
            Self {
                data_point_count: None,
                max_points: None,
                percent_of_goal: None,
                points: None,
                rank_percentage_points: None,
                rank_total_points: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsDetailsMetricPeriodPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsDetailsMetricPeriodPoints",
                fields: &[
                    "dataPointCount",
                    "maxPoints",
                    "percentOfGoal",
                    "points",
                    "rankPercentagePoints",
                    "rankTotalPoints",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.data_point_count);
            out.int(1, &self.max_points);
            out.float(2, &self.percent_of_goal);
            out.int(3, &self.points);
            out.int(4, &self.rank_percentage_points);
            out.int(5, &self.rank_total_points);
            out.float(6, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.data_point_count),
                1 => rt::Place::Int(&mut self.max_points),
                2 => rt::Place::Float(&mut self.percent_of_goal),
                3 => rt::Place::Int(&mut self.points),
                4 => rt::Place::Int(&mut self.rank_percentage_points),
                5 => rt::Place::Int(&mut self.rank_total_points),
                6 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsDetailsMetricPeriodPoints);
    /// `InsightsDetailsOverallItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsDetailsOverallItem {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::InsightsDetailsOverallPeriodPoints>>,
        /// `percentOfGoalChange`
        pub percent_of_goal_change: Option<f64>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::InsightsDetailsOverallPeriodPoints>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsDetailsOverallItem {
        fn default() -> Self {
            Self {
                comparative_period: None,
                percent_of_goal_change: None,
                primary_period: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsDetailsOverallItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsDetailsOverallItem",
                fields: &["comparativePeriod", "percentOfGoalChange", "primaryPeriod"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.float(1, &self.percent_of_goal_change);
            out.model(2, &self.primary_period);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Float(&mut self.percent_of_goal_change),
                2 => rt::Place::Model(&mut self.primary_period),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsDetailsOverallItem);
    /// `InsightsDetailsOverallPeriodPoints` of the API document.
    #[non_exhaustive]
    pub struct InsightsDetailsOverallPeriodPoints {
        /// `dataPointCount`
        pub data_point_count: Option<i64>,
        /// `maxPoints`
        pub max_points: Option<i64>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `points`
        pub points: Option<i64>,
        /// `rankPercentagePoints`
        pub rank_percentage_points: Option<i64>,
        /// `rankTotalPoints`
        pub rank_total_points: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsDetailsOverallPeriodPoints {
        fn default() -> Self {
            Self {
                data_point_count: None,
                max_points: None,
                percent_of_goal: None,
                points: None,
                rank_percentage_points: None,
                rank_total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsDetailsOverallPeriodPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsDetailsOverallPeriodPoints",
                fields: &[
                    "dataPointCount",
                    "maxPoints",
                    "percentOfGoal",
                    "points",
                    "rankPercentagePoints",
                    "rankTotalPoints",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.data_point_count);
            out.int(1, &self.max_points);
            out.float(2, &self.percent_of_goal);
            out.int(3, &self.points);
            out.int(4, &self.rank_percentage_points);
            out.int(5, &self.rank_total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.data_point_count),
                1 => rt::Place::Int(&mut self.max_points),
                2 => rt::Place::Float(&mut self.percent_of_goal),
                3 => rt::Place::Int(&mut self.points),
                4 => rt::Place::Int(&mut self.rank_percentage_points),
                5 => rt::Place::Int(&mut self.rank_total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsDetailsOverallPeriodPoints);
    /// `InsightsRankings` of the API document.
    #[non_exhaustive]
    pub struct InsightsRankings {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::WorkdayPeriod>>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `granularity`
        pub granularity: Option<types::InsightsRankingsGranularity>,
        /// `leaders`
        pub leaders: Option<Vec<types::InsightsSummaryUserItem>>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::WorkdayPeriod>>,
        /// `trailers`
        pub trailers: Option<Vec<types::InsightsSummaryUserItem>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsRankings {
        fn default() -> Self {
            Self {
                comparative_period: None,
                division: None,
                granularity: None,
                leaders: None,
                performance_profile: None,
                primary_period: None,
                trailers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsRankings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsRankings",
                fields: &[
                    "comparativePeriod",
                    "division",
                    "granularity",
                    "leaders",
                    "performanceProfile",
                    "primaryPeriod",
                    "trailers",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.division);
            out.one(2, &self.granularity);
            out.list(3, &self.leaders);
            out.model(4, &self.performance_profile);
            out.model(5, &self.primary_period);
            out.list(6, &self.trailers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Enum(&mut self.granularity),
                3 => rt::Place::List(&mut self.leaders),
                4 => rt::Place::Model(&mut self.performance_profile),
                5 => rt::Place::Model(&mut self.primary_period),
                6 => rt::Place::List(&mut self.trailers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsRankings);
    /// `InsightsSummary` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummary {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::WorkdayPeriod>>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `entities`
        pub entities: Option<Vec<types::InsightsSummaryUserItem>>,
        /// `granularity`
        pub granularity: Option<types::InsightsSummaryGranularity>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::WorkdayPeriod>>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummary {
        fn default() -> Self {
            Self {
                comparative_period: None,
                division: None,
                entities: None,
                granularity: None,
                page_count: None,
                page_number: None,
                page_size: None,
                performance_profile: None,
                primary_period: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummary",
                fields: &[
                    "comparativePeriod",
                    "division",
                    "entities",
                    "granularity",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "performanceProfile",
                    "primaryPeriod",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.division);
            out.list(2, &self.entities);
            out.one(3, &self.granularity);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.model(7, &self.performance_profile);
            out.model(8, &self.primary_period);
            out.int(9, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Enum(&mut self.granularity),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Model(&mut self.performance_profile),
                8 => rt::Place::Model(&mut self.primary_period),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummary);
    /// `InsightsSummaryMetricItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummaryMetricItem {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::InsightsSummaryMetricPeriodPoints>>,
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `percentOfGoalChange`
        pub percent_of_goal_change: Option<f64>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::InsightsSummaryMetricPeriodPoints>>,
        /// `valueChange`
        pub value_change: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummaryMetricItem {
        fn default() -> Self {
            Self {
                comparative_period: None,
                metric: None,
                percent_of_goal_change: None,
                primary_period: None,
                value_change: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummaryMetricItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummaryMetricItem",
                fields: &[
                    "comparativePeriod",
                    "metric",
                    "percentOfGoalChange",
                    "primaryPeriod",
                    "valueChange",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.metric);
            out.float(2, &self.percent_of_goal_change);
            out.model(3, &self.primary_period);
            out.float(4, &self.value_change);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.metric),
                2 => rt::Place::Float(&mut self.percent_of_goal_change),
                3 => rt::Place::Model(&mut self.primary_period),
                4 => rt::Place::Float(&mut self.value_change),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummaryMetricItem);
    /// `InsightsSummaryMetricPeriodPoints` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummaryMetricPeriodPoints {
        /// `dataPointCount`
        pub data_point_count: Option<i64>,
        /// `maxPoints`
        pub max_points: Option<i64>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `points`
        pub points: Option<i64>,
        /// `value`
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummaryMetricPeriodPoints {
        fn default() -> Self {
            Self {
                data_point_count: None,
                max_points: None,
                percent_of_goal: None,
                points: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummaryMetricPeriodPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummaryMetricPeriodPoints",
                fields: &[
                    "dataPointCount",
                    "maxPoints",
                    "percentOfGoal",
                    "points",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.data_point_count);
            out.int(1, &self.max_points);
            out.float(2, &self.percent_of_goal);
            out.int(3, &self.points);
            out.float(4, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.data_point_count),
                1 => rt::Place::Int(&mut self.max_points),
                2 => rt::Place::Float(&mut self.percent_of_goal),
                3 => rt::Place::Int(&mut self.points),
                4 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummaryMetricPeriodPoints);
    /// `InsightsSummaryOverallItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummaryOverallItem {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::InsightsSummaryOverallPeriodPoints>>,
        /// `percentOfGoalChange`
        pub percent_of_goal_change: Option<f64>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::InsightsSummaryOverallPeriodPoints>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummaryOverallItem {
        fn default() -> Self {
            Self {
                comparative_period: None,
                percent_of_goal_change: None,
                primary_period: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummaryOverallItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummaryOverallItem",
                fields: &["comparativePeriod", "percentOfGoalChange", "primaryPeriod"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.float(1, &self.percent_of_goal_change);
            out.model(2, &self.primary_period);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Float(&mut self.percent_of_goal_change),
                2 => rt::Place::Model(&mut self.primary_period),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummaryOverallItem);
    /// `InsightsSummaryOverallPeriodPoints` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummaryOverallPeriodPoints {
        /// `dataPointCount`
        pub data_point_count: Option<i64>,
        /// `maxPoints`
        pub max_points: Option<i64>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `points`
        pub points: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummaryOverallPeriodPoints {
        fn default() -> Self {
            Self {
                data_point_count: None,
                max_points: None,
                percent_of_goal: None,
                points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummaryOverallPeriodPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummaryOverallPeriodPoints",
                fields: &["dataPointCount", "maxPoints", "percentOfGoal", "points"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.data_point_count);
            out.int(1, &self.max_points);
            out.float(2, &self.percent_of_goal);
            out.int(3, &self.points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.data_point_count),
                1 => rt::Place::Int(&mut self.max_points),
                2 => rt::Place::Float(&mut self.percent_of_goal),
                3 => rt::Place::Int(&mut self.points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummaryOverallPeriodPoints);
    /// `InsightsSummaryUserItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsSummaryUserItem {
        /// `metricData`
        pub metric_data: Option<Vec<types::InsightsSummaryMetricItem>>,
        /// `overallData`
        pub overall_data: Option<Box<types::InsightsSummaryOverallItem>>,
        /// `ranking`
        pub ranking: Option<i64>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSummaryUserItem {
        fn default() -> Self {
            Self {
                metric_data: None,
                overall_data: None,
                ranking: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSummaryUserItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSummaryUserItem",
                fields: &["metricData", "overallData", "ranking", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.metric_data);
            out.model(1, &self.overall_data);
            out.int(2, &self.ranking);
            out.model(3, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.metric_data),
                1 => rt::Place::Model(&mut self.overall_data),
                2 => rt::Place::Int(&mut self.ranking),
                3 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsSummaryUserItem);
    /// `InsightsTrend` of the API document.
    #[non_exhaustive]
    pub struct InsightsTrend {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::WorkdayPeriod>>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `entities`
        pub entities: Option<Vec<types::InsightsTrendMetricItem>>,
        /// `granularity`
        pub granularity: Option<types::InsightsTrendGranularity>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::WorkdayPeriod>>,
        /// `total`
        pub total: Option<Box<types::InsightsTrendTotalItem>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsTrend {
        fn default() -> Self {
            Self {
                comparative_period: None,
                division: None,
                entities: None,
                granularity: None,
                performance_profile: None,
                primary_period: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsTrend",
                fields: &[
                    "comparativePeriod",
                    "division",
                    "entities",
                    "granularity",
                    "performanceProfile",
                    "primaryPeriod",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.division);
            out.list(2, &self.entities);
            out.one(3, &self.granularity);
            out.model(4, &self.performance_profile);
            out.model(5, &self.primary_period);
            out.model(6, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Enum(&mut self.granularity),
                4 => rt::Place::Model(&mut self.performance_profile),
                5 => rt::Place::Model(&mut self.primary_period),
                6 => rt::Place::Model(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsTrend);
    /// `InsightsTrendMetricItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsTrendMetricItem {
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `trends`
        pub trends: Option<Box<types::InsightsTrends>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsTrendMetricItem {
        fn default() -> Self {
            Self {
                metric: None,
                trends: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsTrendMetricItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsTrendMetricItem",
                fields: &["metric", "trends"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.metric);
            out.model(1, &self.trends);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.metric),
                1 => rt::Place::Model(&mut self.trends),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsTrendMetricItem);
    /// `InsightsTrendTotalItem` of the API document.
    #[non_exhaustive]
    pub struct InsightsTrendTotalItem {
        /// `trends`
        pub trends: Option<Box<types::InsightsTrends>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsTrendTotalItem {
        fn default() -> Self {
            Self {
                trends: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsTrendTotalItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsTrendTotalItem",
                fields: &["trends"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.trends);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.trends),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsTrendTotalItem);
    /// `InsightsTrends` of the API document.
    #[non_exhaustive]
    pub struct InsightsTrends {
        /// `comparativePeriod`
        pub comparative_period: Option<Vec<types::TrendData>>,
        /// `primaryPeriod`
        pub primary_period: Option<Vec<types::TrendData>>,
        _rest: rt::Rest,
    }
    impl Default for InsightsTrends {
        fn default() -> Self {
            Self {
                comparative_period: None,
                primary_period: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsTrends {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsTrends",
                fields: &["comparativePeriod", "primaryPeriod"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.comparative_period);
            out.list(1, &self.primary_period);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.comparative_period),
                1 => rt::Place::List(&mut self.primary_period),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InsightsTrends);
    /// `InvalidAssignment` of the API document.
    #[non_exhaustive]
    pub struct InvalidAssignment {
        /// `message`
        pub message: Option<String>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for InvalidAssignment {
        fn default() -> Self {
            Self {
                message: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InvalidAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InvalidAssignment",
                fields: &["message", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InvalidAssignment);
    /// `Leaderboard` of the API document.
    #[non_exhaustive]
    pub struct Leaderboard {
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `leaders`: read-only
        pub leaders: Option<Vec<types::LeaderboardItem>>,
        /// `metric`: read-only
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `userRank`: read-only
        pub user_rank: Option<Box<types::LeaderboardItem>>,
        _rest: rt::Rest,
    }
    impl Default for Leaderboard {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                division: None,
                leaders: None,
                metric: None,
                performance_profile: None,
                user_rank: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Leaderboard {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Leaderboard",
                fields: &[
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "division",
                    "leaders",
                    "metric",
                    "performanceProfile",
                    "userRank",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
            out.model(2, &self.division);
            out.list(3, &self.leaders);
            out.model(4, &self.metric);
            out.model(5, &self.performance_profile);
            out.model(6, &self.user_rank);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::List(&mut self.leaders),
                4 => rt::Place::Model(&mut self.metric),
                5 => rt::Place::Model(&mut self.performance_profile),
                6 => rt::Place::Model(&mut self.user_rank),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Leaderboard);
    /// `LeaderboardItem` of the API document.
    #[non_exhaustive]
    pub struct LeaderboardItem {
        /// `points`: read-only
        pub points: Option<i64>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for LeaderboardItem {
        fn default() -> Self {
            Self {
                points: None,
                rank: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LeaderboardItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LeaderboardItem",
                fields: &["points", "rank", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.points);
            out.int(1, &self.rank);
            out.model(2, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.points),
                1 => rt::Place::Int(&mut self.rank),
                2 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LeaderboardItem);
    /// `Member` of the API document.
    #[non_exhaustive]
    pub struct Member {
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Member {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Member {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Member",
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
    rt::model!(Member);
    /// `MemberListing` of the API document.
    #[non_exhaustive]
    pub struct MemberListing {
        /// `entities`
        pub entities: Option<Vec<types::Member>>,
        _rest: rt::Rest,
    }
    impl Default for MemberListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MemberListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MemberListing",
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
    rt::model!(MemberListing);
    /// `Metric` of the API document.
    #[non_exhaustive]
    pub struct Metric {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateUnlinked`: read-only
        pub date_unlinked: Option<rt::Date>,
        /// `externalMetricDefinitionId`
        pub external_metric_definition_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `linkedMetric`: read-only
        pub linked_metric: Option<Box<types::AddressableEntityRef>>,
        /// `metricDefinitionId`
        pub metric_definition_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `objective`
        pub objective: Option<Box<types::Objective>>,
        /// `performanceProfileId`
        pub performance_profile_id: Option<String>,
        /// `precision`: read-only
        pub precision: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourcePerformanceProfile`: read-only
        pub source_performance_profile: Option<Box<types::PerformanceProfile>>,
        /// `timeDisplayUnit`
        pub time_display_unit: Option<types::MetricTimeDisplayUnit>,
        _rest: rt::Rest,
    }
    impl Default for Metric {
        fn default() -> Self {
            Self {
                date_created: None,
                date_unlinked: None,
                external_metric_definition_id: None,
                id: None,
                linked_metric: None,
                metric_definition_id: None,
                name: None,
                objective: None,
                performance_profile_id: None,
                precision: None,
                self_uri: None,
                source_performance_profile: None,
                time_display_unit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Metric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Metric",
                fields: &[
                    "dateCreated",
                    "dateUnlinked",
                    "externalMetricDefinitionId",
                    "id",
                    "linkedMetric",
                    "metricDefinitionId",
                    "name",
                    "objective",
                    "performanceProfileId",
                    "precision",
                    "selfUri",
                    "sourcePerformanceProfile",
                    "timeDisplayUnit",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date(1, &self.date_unlinked);
            out.text(2, &self.external_metric_definition_id);
            out.text(3, &self.id);
            out.model(4, &self.linked_metric);
            out.text(5, &self.metric_definition_id);
            out.text(6, &self.name);
            out.model(7, &self.objective);
            out.text(8, &self.performance_profile_id);
            out.int(9, &self.precision);
            out.text(10, &self.self_uri);
            out.model(11, &self.source_performance_profile);
            out.one(12, &self.time_display_unit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Date(&mut self.date_unlinked),
                2 => rt::Place::Text(&mut self.external_metric_definition_id),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.linked_metric),
                5 => rt::Place::Text(&mut self.metric_definition_id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Model(&mut self.objective),
                8 => rt::Place::Text(&mut self.performance_profile_id),
                9 => rt::Place::Int(&mut self.precision),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Model(&mut self.source_performance_profile),
                12 => rt::Place::Enum(&mut self.time_display_unit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Metric);
    /// `MetricDefinition` of the API document.
    #[non_exhaustive]
    pub struct MetricDefinition {
        /// `defaultObjective`
        pub default_objective: Option<Box<types::DefaultObjective>>,
        /// `dividendMetrics`
        pub dividend_metrics: Option<Vec<String>>,
        /// `divisorMetrics`
        pub divisor_metrics: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `initialDirectionFilteringAllowed`
        pub initial_direction_filtering_allowed: Option<bool>,
        /// `lockTemplateId`
        pub lock_template_id: Option<String>,
        /// `mediaTypeFilteringAllowed`
        pub media_type_filtering_allowed: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `queueFilteringAllowed`
        pub queue_filtering_allowed: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `shortName`
        pub short_name: Option<String>,
        /// `unitType`
        pub unit_type: Option<types::MetricDefinitionUnitType>,
        _rest: rt::Rest,
    }
    impl Default for MetricDefinition {
        fn default() -> Self {
            Self {
                default_objective: None,
                dividend_metrics: None,
                divisor_metrics: None,
                id: None,
                initial_direction_filtering_allowed: None,
                lock_template_id: None,
                media_type_filtering_allowed: None,
                name: None,
                queue_filtering_allowed: None,
                self_uri: None,
                short_name: None,
                unit_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetricDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetricDefinition",
                fields: &[
                    "defaultObjective",
                    "dividendMetrics",
                    "divisorMetrics",
                    "id",
                    "initialDirectionFilteringAllowed",
                    "lockTemplateId",
                    "mediaTypeFilteringAllowed",
                    "name",
                    "queueFilteringAllowed",
                    "selfUri",
                    "shortName",
                    "unitType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.default_objective);
            out.list(1, &self.dividend_metrics);
            out.list(2, &self.divisor_metrics);
            out.text(3, &self.id);
            out.boolean(4, &self.initial_direction_filtering_allowed);
            out.text(5, &self.lock_template_id);
            out.boolean(6, &self.media_type_filtering_allowed);
            out.text(7, &self.name);
            out.boolean(8, &self.queue_filtering_allowed);
            out.text(9, &self.self_uri);
            out.text(10, &self.short_name);
            out.one(11, &self.unit_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.default_objective),
                1 => rt::Place::List(&mut self.dividend_metrics),
                2 => rt::Place::List(&mut self.divisor_metrics),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Bool(&mut self.initial_direction_filtering_allowed),
                5 => rt::Place::Text(&mut self.lock_template_id),
                6 => rt::Place::Bool(&mut self.media_type_filtering_allowed),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Bool(&mut self.queue_filtering_allowed),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Text(&mut self.short_name),
                11 => rt::Place::Enum(&mut self.unit_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetricDefinition);
    /// `MetricValueTrendAverage` of the API document.
    #[non_exhaustive]
    pub struct MetricValueTrendAverage {
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateReferenceWorkday`: read-only
        pub date_reference_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `metric`: read-only
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `result`: read-only
        pub result: Option<Box<types::WorkdayValuesMetricItem>>,
        /// `timezone`: read-only
        pub timezone: Option<String>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for MetricValueTrendAverage {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_reference_workday: None,
                date_start_workday: None,
                division: None,
                metric: None,
                performance_profile: None,
                result: None,
                timezone: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetricValueTrendAverage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetricValueTrendAverage",
                fields: &[
                    "dateEndWorkday",
                    "dateReferenceWorkday",
                    "dateStartWorkday",
                    "division",
                    "metric",
                    "performanceProfile",
                    "result",
                    "timezone",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_reference_workday);
            out.date(2, &self.date_start_workday);
            out.model(3, &self.division);
            out.model(4, &self.metric);
            out.model(5, &self.performance_profile);
            out.model(6, &self.result);
            out.text(7, &self.timezone);
            out.model(8, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_reference_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Model(&mut self.metric),
                5 => rt::Place::Model(&mut self.performance_profile),
                6 => rt::Place::Model(&mut self.result),
                7 => rt::Place::Text(&mut self.timezone),
                8 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetricValueTrendAverage);
    /// `Metrics` of the API document.
    #[non_exhaustive]
    pub struct Metrics {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateUnlinked`: read-only
        pub date_unlinked: Option<rt::Date>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `externalMetricDefinitionId`
        pub external_metric_definition_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `linkedMetric`: read-only
        pub linked_metric: Option<Box<types::AddressableEntityRef>>,
        /// `maxPoints`
        pub max_points: Option<i64>,
        /// `metricDefinitionId`
        pub metric_definition_id: Option<String>,
        /// `metricDefinitionName`
        pub metric_definition_name: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `order`
        pub order: Option<i64>,
        /// `performanceProfileId`
        pub performance_profile_id: Option<String>,
        /// `precision`: read-only
        pub precision: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourcePerformanceProfile`: read-only
        pub source_performance_profile: Option<Box<types::PerformanceProfile>>,
        /// `templateName`
        pub template_name: Option<String>,
        /// `timeDisplayUnit`
        pub time_display_unit: Option<types::MetricsTimeDisplayUnit>,
        /// `unitDefinition`: read-only
        pub unit_definition: Option<String>,
        /// `unitType`
        pub unit_type: Option<types::MetricsUnitType>,
        _rest: rt::Rest,
    }
    impl Default for Metrics {
        fn default() -> Self {
            Self {
                date_created: None,
                date_unlinked: None,
                enabled: None,
                external_metric_definition_id: None,
                id: None,
                linked_metric: None,
                max_points: None,
                metric_definition_id: None,
                metric_definition_name: None,
                name: None,
                order: None,
                performance_profile_id: None,
                precision: None,
                self_uri: None,
                source_performance_profile: None,
                template_name: None,
                time_display_unit: None,
                unit_definition: None,
                unit_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Metrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Metrics",
                fields: &[
                    "dateCreated",
                    "dateUnlinked",
                    "enabled",
                    "externalMetricDefinitionId",
                    "id",
                    "linkedMetric",
                    "maxPoints",
                    "metricDefinitionId",
                    "metricDefinitionName",
                    "name",
                    "order",
                    "performanceProfileId",
                    "precision",
                    "selfUri",
                    "sourcePerformanceProfile",
                    "templateName",
                    "timeDisplayUnit",
                    "unitDefinition",
                    "unitType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date(1, &self.date_unlinked);
            out.boolean(2, &self.enabled);
            out.text(3, &self.external_metric_definition_id);
            out.text(4, &self.id);
            out.model(5, &self.linked_metric);
            out.int(6, &self.max_points);
            out.text(7, &self.metric_definition_id);
            out.text(8, &self.metric_definition_name);
            out.text(9, &self.name);
            out.int(10, &self.order);
            out.text(11, &self.performance_profile_id);
            out.int(12, &self.precision);
            out.text(13, &self.self_uri);
            out.model(14, &self.source_performance_profile);
            out.text(15, &self.template_name);
            out.one(16, &self.time_display_unit);
            out.text(17, &self.unit_definition);
            out.one(18, &self.unit_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Date(&mut self.date_unlinked),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Text(&mut self.external_metric_definition_id),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.linked_metric),
                6 => rt::Place::Int(&mut self.max_points),
                7 => rt::Place::Text(&mut self.metric_definition_id),
                8 => rt::Place::Text(&mut self.metric_definition_name),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Int(&mut self.order),
                11 => rt::Place::Text(&mut self.performance_profile_id),
                12 => rt::Place::Int(&mut self.precision),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Model(&mut self.source_performance_profile),
                15 => rt::Place::Text(&mut self.template_name),
                16 => rt::Place::Enum(&mut self.time_display_unit),
                17 => rt::Place::Text(&mut self.unit_definition),
                18 => rt::Place::Enum(&mut self.unit_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Metrics);
    /// `Objective` of the API document.
    #[non_exhaustive]
    pub struct Objective {
        /// `dateStart`
        pub date_start: Option<rt::Date>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `evaluationFormContextIds`
        pub evaluation_form_context_ids: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `initialDirection`
        pub initial_direction: Option<types::ObjectiveInitialDirection>,
        /// `mediaTypes`
        pub media_types: Option<Vec<types::ObjectiveMediaTypes>>,
        /// `queues`
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        /// `templateId`
        pub template_id: Option<String>,
        /// `topicIdsFilterType`
        pub topic_ids_filter_type: Option<types::ObjectiveTopicIdsFilterType>,
        /// `topics`
        pub topics: Option<Vec<types::AddressableEntityRef>>,
        /// `zones`
        pub zones: Option<Vec<types::ObjectiveZone>>,
        _rest: rt::Rest,
    }
    impl Default for Objective {
        fn default() -> Self {
            Self {
                date_start: None,
                enabled: None,
                evaluation_form_context_ids: None,
                id: None,
                initial_direction: None,
                media_types: None,
                queues: None,
                template_id: None,
                topic_ids_filter_type: None,
                topics: None,
                zones: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Objective {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Objective",
                fields: &[
                    "dateStart",
                    "enabled",
                    "evaluationFormContextIds",
                    "id",
                    "initialDirection",
                    "mediaTypes",
                    "queues",
                    "templateId",
                    "topicIdsFilterType",
                    "topics",
                    "zones",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_start);
            out.boolean(1, &self.enabled);
            out.list(2, &self.evaluation_form_context_ids);
            out.text(3, &self.id);
            out.one(4, &self.initial_direction);
            out.list(5, &self.media_types);
            out.list(6, &self.queues);
            out.text(7, &self.template_id);
            out.one(8, &self.topic_ids_filter_type);
            out.list(9, &self.topics);
            out.list(10, &self.zones);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_start),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::List(&mut self.evaluation_form_context_ids),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.initial_direction),
                5 => rt::Place::List(&mut self.media_types),
                6 => rt::Place::List(&mut self.queues),
                7 => rt::Place::Text(&mut self.template_id),
                8 => rt::Place::Enum(&mut self.topic_ids_filter_type),
                9 => rt::Place::List(&mut self.topics),
                10 => rt::Place::List(&mut self.zones),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Objective);
    /// `ObjectiveTemplate` of the API document.
    #[non_exhaustive]
    pub struct ObjectiveTemplate {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `zones`
        pub zones: Option<Vec<types::ObjectiveZone>>,
        _rest: rt::Rest,
    }
    impl Default for ObjectiveTemplate {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                zones: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ObjectiveTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ObjectiveTemplate",
                fields: &["id", "name", "selfUri", "zones"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.list(3, &self.zones);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::List(&mut self.zones),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ObjectiveTemplate);
    /// `ObjectiveZone` of the API document.
    #[non_exhaustive]
    pub struct ObjectiveZone {
        /// `directionType`: required
        pub direction_type: Option<types::ObjectiveZoneDirectionType>,
        /// `label`: required
        pub label: Option<String>,
        /// `lowerLimitPoints`: required
        pub lower_limit_points: Option<i64>,
        /// `lowerLimitValue`
        pub lower_limit_value: Option<i64>,
        /// `upperLimitPoints`: required
        pub upper_limit_points: Option<i64>,
        /// `upperLimitValue`
        pub upper_limit_value: Option<i64>,
        /// `zoneType`: required
        pub zone_type: Option<types::ObjectiveZoneZoneType>,
        _rest: rt::Rest,
    }
    impl Default for ObjectiveZone {
        fn default() -> Self {
            Self {
                direction_type: None,
                label: None,
                lower_limit_points: None,
                lower_limit_value: None,
                upper_limit_points: None,
                upper_limit_value: None,
                zone_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ObjectiveZone {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ObjectiveZone",
                fields: &[
                    "directionType",
                    "label",
                    "lowerLimitPoints",
                    "lowerLimitValue",
                    "upperLimitPoints",
                    "upperLimitValue",
                    "zoneType",
                ],
                required: &[0, 1, 2, 4, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.direction_type);
            out.text(1, &self.label);
            out.int(2, &self.lower_limit_points);
            out.int(3, &self.lower_limit_value);
            out.int(4, &self.upper_limit_points);
            out.int(5, &self.upper_limit_value);
            out.one(6, &self.zone_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.direction_type),
                1 => rt::Place::Text(&mut self.label),
                2 => rt::Place::Int(&mut self.lower_limit_points),
                3 => rt::Place::Int(&mut self.lower_limit_value),
                4 => rt::Place::Int(&mut self.upper_limit_points),
                5 => rt::Place::Int(&mut self.upper_limit_value),
                6 => rt::Place::Enum(&mut self.zone_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ObjectiveZone);
    impl ObjectiveZone {
        /// One with everything set that the API requires, in this order: `directionType`, `label`, `lowerLimitPoints`, `upperLimitPoints`, `zoneType`.
        #[must_use]
        pub fn new(
            direction_type: impl rt::IntoField<types::ObjectiveZoneDirectionType>,
            label: impl rt::IntoField<String>,
            lower_limit_points: impl rt::IntoField<i64>,
            upper_limit_points: impl rt::IntoField<i64>,
            zone_type: impl rt::IntoField<types::ObjectiveZoneZoneType>,
        ) -> Self {
            Self::default()
                .direction_type(direction_type)
                .label(label)
                .lower_limit_points(lower_limit_points)
                .upper_limit_points(upper_limit_points)
                .zone_type(zone_type)
        }
        /// Sets `directionType`.
        #[must_use]
        pub fn direction_type(
            mut self,
            value: impl rt::IntoField<types::ObjectiveZoneDirectionType>,
        ) -> Self {
            value.put(&mut self.direction_type, &mut self._rest, 0);
            self
        }
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 1);
            self
        }
        /// Sets `lowerLimitPoints`.
        #[must_use]
        pub fn lower_limit_points(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.lower_limit_points, &mut self._rest, 2);
            self
        }
        /// Sets `lowerLimitValue`.
        #[must_use]
        pub fn lower_limit_value(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.lower_limit_value, &mut self._rest, 3);
            self
        }
        /// Sets `upperLimitPoints`.
        #[must_use]
        pub fn upper_limit_points(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.upper_limit_points, &mut self._rest, 4);
            self
        }
        /// Sets `upperLimitValue`.
        #[must_use]
        pub fn upper_limit_value(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.upper_limit_value, &mut self._rest, 5);
            self
        }
        /// Sets `zoneType`.
        #[must_use]
        pub fn zone_type(
            mut self,
            value: impl rt::IntoField<types::ObjectiveZoneZoneType>,
        ) -> Self {
            value.put(&mut self.zone_type, &mut self._rest, 6);
            self
        }
    }
    /// `OtherProfileAssignment` of the API document.
    #[non_exhaustive]
    pub struct OtherProfileAssignment {
        /// `currentProfile`
        pub current_profile: Option<Box<types::DomainEntityRef>>,
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OtherProfileAssignment {
        fn default() -> Self {
            Self {
                current_profile: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OtherProfileAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OtherProfileAssignment",
                fields: &["currentProfile", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.current_profile);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.current_profile),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OtherProfileAssignment);
    /// `OverallBestPoints` of the API document.
    #[non_exhaustive]
    pub struct OverallBestPoints {
        /// `bestPoints`: read-only
        pub best_points: Option<Vec<types::OverallBestPointsItem>>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for OverallBestPoints {
        fn default() -> Self {
            Self {
                best_points: None,
                division: None,
                performance_profile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OverallBestPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OverallBestPoints",
                fields: &["bestPoints", "division", "performanceProfile"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.best_points);
            out.model(1, &self.division);
            out.model(2, &self.performance_profile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.best_points),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Model(&mut self.performance_profile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OverallBestPoints);
    /// `OverallBestPointsItem` of the API document.
    #[non_exhaustive]
    pub struct OverallBestPointsItem {
        /// `count`: read-only
        pub count: Option<i64>,
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `granularityType`: read-only
        pub granularity_type: Option<types::OverallBestPointsItemGranularityType>,
        /// `points`: read-only
        pub points: Option<i64>,
        /// `users`: read-only
        pub users: Option<Vec<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for OverallBestPointsItem {
        fn default() -> Self {
            Self {
                count: None,
                date_end_workday: None,
                date_start_workday: None,
                granularity_type: None,
                points: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OverallBestPointsItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OverallBestPointsItem",
                fields: &[
                    "count",
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "granularityType",
                    "points",
                    "users",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.date(1, &self.date_end_workday);
            out.date(2, &self.date_start_workday);
            out.one(3, &self.granularity_type);
            out.int(4, &self.points);
            out.list(5, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Date(&mut self.date_end_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Enum(&mut self.granularity_type),
                4 => rt::Place::Int(&mut self.points),
                5 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OverallBestPointsItem);
    /// `PerformanceProfile` of the API document.
    #[non_exhaustive]
    pub struct PerformanceProfile {
        /// `active`: read-only
        pub active: Option<bool>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `maxLeaderboardRankSize`
        pub max_leaderboard_rank_size: Option<i64>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `metricOrders`: required
        pub metric_orders: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `reportingIntervals`
        pub reporting_intervals: Option<Vec<types::ReportingInterval>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PerformanceProfile {
        fn default() -> Self {
            Self {
                active: None,
                date_created: None,
                description: None,
                division: None,
                id: None,
                max_leaderboard_rank_size: None,
                member_count: None,
                metric_orders: None,
                name: None,
                reporting_intervals: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PerformanceProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PerformanceProfile",
                fields: &[
                    "active",
                    "dateCreated",
                    "description",
                    "division",
                    "id",
                    "maxLeaderboardRankSize",
                    "memberCount",
                    "metricOrders",
                    "name",
                    "reportingIntervals",
                    "selfUri",
                ],
                required: &[2, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.date_time(1, &self.date_created);
            out.text(2, &self.description);
            out.model(3, &self.division);
            out.text(4, &self.id);
            out.int(5, &self.max_leaderboard_rank_size);
            out.int(6, &self.member_count);
            out.list(7, &self.metric_orders);
            out.text(8, &self.name);
            out.list(9, &self.reporting_intervals);
            out.text(10, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Int(&mut self.max_leaderboard_rank_size),
                6 => rt::Place::Int(&mut self.member_count),
                7 => rt::Place::List(&mut self.metric_orders),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::List(&mut self.reporting_intervals),
                10 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PerformanceProfile);
    impl PerformanceProfile {
        /// One with everything set that the API requires, in this order: `description`, `metricOrders`, `name`.
        #[must_use]
        pub fn new(
            description: impl rt::IntoField<String>,
            metric_orders: impl rt::IntoField<Vec<String>>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .description(description)
                .metric_orders(metric_orders)
                .name(name)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
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
            value: impl rt::IntoField<Box<types::Division>>,
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
        /// Sets `maxLeaderboardRankSize`.
        #[must_use]
        pub fn max_leaderboard_rank_size(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_leaderboard_rank_size, &mut self._rest, 5);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 6);
            self
        }
        /// Sets `metricOrders`.
        #[must_use]
        pub fn metric_orders(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.metric_orders, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `reportingIntervals`.
        #[must_use]
        pub fn reporting_intervals(
            mut self,
            value: impl rt::IntoField<Vec<types::ReportingInterval>>,
        ) -> Self {
            value.put(&mut self.reporting_intervals, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
    }
    /// `PrizeImages` of the API document.
    #[non_exhaustive]
    pub struct PrizeImages {
        /// `imageUrl`: read-only
        pub image_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PrizeImages {
        fn default() -> Self {
            Self {
                image_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PrizeImages {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PrizeImages",
                fields: &["imageUrl"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.image_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.image_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PrizeImages);
    /// `ProfileWithDateRange` of the API document.
    #[non_exhaustive]
    pub struct ProfileWithDateRange {
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ProfileWithDateRange {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProfileWithDateRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProfileWithDateRange",
                fields: &[
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "division",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
            out.model(2, &self.division);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProfileWithDateRange);
    /// `PunctualityEvent` of the API document.
    #[non_exhaustive]
    pub struct PunctualityEvent {
        /// `activityCode`: read-only
        pub activity_code: Option<String>,
        /// `activityCodeId`: read-only
        pub activity_code_id: Option<String>,
        /// `activityName`: read-only
        pub activity_name: Option<String>,
        /// `bullseye`
        pub bullseye: Option<bool>,
        /// `category`: read-only
        pub category: Option<String>,
        /// `dateScheduleStart`: read-only
        pub date_schedule_start: Option<rt::DateTime>,
        /// `dateStart`: read-only
        pub date_start: Option<rt::DateTime>,
        /// `delta`: read-only
        pub delta: Option<f64>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `lengthMinutes`: read-only
        pub length_minutes: Option<i64>,
        /// `points`: read-only
        pub points: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PunctualityEvent {
        fn default() -> Self {
            Self {
                activity_code: None,
                activity_code_id: None,
                activity_name: None,
                bullseye: None,
                category: None,
                date_schedule_start: None,
                date_start: None,
                delta: None,
                description: None,
                length_minutes: None,
                points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PunctualityEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PunctualityEvent",
                fields: &[
                    "activityCode",
                    "activityCodeId",
                    "activityName",
                    "bullseye",
                    "category",
                    "dateScheduleStart",
                    "dateStart",
                    "delta",
                    "description",
                    "lengthMinutes",
                    "points",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code);
            out.text(1, &self.activity_code_id);
            out.text(2, &self.activity_name);
            out.boolean(3, &self.bullseye);
            out.text(4, &self.category);
            out.date_time(5, &self.date_schedule_start);
            out.date_time(6, &self.date_start);
            out.float(7, &self.delta);
            out.text(8, &self.description);
            out.int(9, &self.length_minutes);
            out.int(10, &self.points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code),
                1 => rt::Place::Text(&mut self.activity_code_id),
                2 => rt::Place::Text(&mut self.activity_name),
                3 => rt::Place::Bool(&mut self.bullseye),
                4 => rt::Place::Text(&mut self.category),
                5 => rt::Place::DateTime(&mut self.date_schedule_start),
                6 => rt::Place::DateTime(&mut self.date_start),
                7 => rt::Place::Float(&mut self.delta),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Int(&mut self.length_minutes),
                10 => rt::Place::Int(&mut self.points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PunctualityEvent);
    /// `QualityEvaluationScoreItem` of the API document.
    #[non_exhaustive]
    pub struct QualityEvaluationScoreItem {
        /// `conversationDate`: read-only
        pub conversation_date: Option<rt::DateTime>,
        /// `conversationEndDate`: read-only
        pub conversation_end_date: Option<rt::DateTime>,
        /// `conversationId`: read-only
        pub conversation_id: Option<String>,
        /// `evaluationId`: read-only
        pub evaluation_id: Option<String>,
        /// `evaluationScore`: read-only
        pub evaluation_score: Option<f64>,
        /// `formName`: read-only
        pub form_name: Option<String>,
        /// `maxPoints`: read-only
        pub max_points: Option<i64>,
        /// `mediaTypes`
        pub media_types: Option<Vec<types::QualityEvaluationScoreItemMediaTypes>>,
        /// `points`: read-only
        pub points: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for QualityEvaluationScoreItem {
        fn default() -> Self {
            Self {
                conversation_date: None,
                conversation_end_date: None,
                conversation_id: None,
                evaluation_id: None,
                evaluation_score: None,
                form_name: None,
                max_points: None,
                media_types: None,
                points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QualityEvaluationScoreItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QualityEvaluationScoreItem",
                fields: &[
                    "conversationDate",
                    "conversationEndDate",
                    "conversationId",
                    "evaluationId",
                    "evaluationScore",
                    "formName",
                    "maxPoints",
                    "mediaTypes",
                    "points",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.conversation_date);
            out.date_time(1, &self.conversation_end_date);
            out.text(2, &self.conversation_id);
            out.text(3, &self.evaluation_id);
            out.float(4, &self.evaluation_score);
            out.text(5, &self.form_name);
            out.int(6, &self.max_points);
            out.list(7, &self.media_types);
            out.int(8, &self.points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.conversation_date),
                1 => rt::Place::DateTime(&mut self.conversation_end_date),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::Text(&mut self.evaluation_id),
                4 => rt::Place::Float(&mut self.evaluation_score),
                5 => rt::Place::Text(&mut self.form_name),
                6 => rt::Place::Int(&mut self.max_points),
                7 => rt::Place::List(&mut self.media_types),
                8 => rt::Place::Int(&mut self.points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QualityEvaluationScoreItem);
    /// `ReportingInterval` of the API document.
    #[non_exhaustive]
    pub struct ReportingInterval {
        /// `intervalType`: required
        pub interval_type: Option<types::ReportingIntervalIntervalType>,
        /// `intervalValue`: required
        pub interval_value: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ReportingInterval {
        fn default() -> Self {
            Self {
                interval_type: None,
                interval_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReportingInterval {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReportingInterval",
                fields: &["intervalType", "intervalValue"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.interval_type);
            out.int(1, &self.interval_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.interval_type),
                1 => rt::Place::Int(&mut self.interval_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReportingInterval);
    impl ReportingInterval {
        /// One with everything set that the API requires, in this order: `intervalType`, `intervalValue`.
        #[must_use]
        pub fn new(
            interval_type: impl rt::IntoField<types::ReportingIntervalIntervalType>,
            interval_value: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().interval_type(interval_type).interval_value(interval_value)
        }
        /// Sets `intervalType`.
        #[must_use]
        pub fn interval_type(
            mut self,
            value: impl rt::IntoField<types::ReportingIntervalIntervalType>,
        ) -> Self {
            value.put(&mut self.interval_type, &mut self._rest, 0);
            self
        }
        /// Sets `intervalValue`.
        #[must_use]
        pub fn interval_value(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.interval_value, &mut self._rest, 1);
            self
        }
    }
    /// `SingleWorkdayAveragePoints` of the API document.
    #[non_exhaustive]
    pub struct SingleWorkdayAveragePoints {
        /// `averagePoints`: read-only
        pub average_points: Option<f64>,
        /// `dateWorkday`: read-only
        pub date_workday: Option<rt::Date>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for SingleWorkdayAveragePoints {
        fn default() -> Self {
            Self {
                average_points: None,
                date_workday: None,
                division: None,
                performance_profile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SingleWorkdayAveragePoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SingleWorkdayAveragePoints",
                fields: &[
                    "averagePoints",
                    "dateWorkday",
                    "division",
                    "performanceProfile",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average_points);
            out.date(1, &self.date_workday);
            out.model(2, &self.division);
            out.model(3, &self.performance_profile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average_points),
                1 => rt::Place::Date(&mut self.date_workday),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Model(&mut self.performance_profile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SingleWorkdayAveragePoints);
    /// `SingleWorkdayAverageValues` of the API document.
    #[non_exhaustive]
    pub struct SingleWorkdayAverageValues {
        /// `dateWorkday`: read-only
        pub date_workday: Option<rt::Date>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `results`: read-only
        pub results: Option<Vec<types::WorkdayValuesMetricItem>>,
        /// `timezone`: read-only
        pub timezone: Option<String>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for SingleWorkdayAverageValues {
        fn default() -> Self {
            Self {
                date_workday: None,
                division: None,
                performance_profile: None,
                results: None,
                timezone: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SingleWorkdayAverageValues {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SingleWorkdayAverageValues",
                fields: &[
                    "dateWorkday",
                    "division",
                    "performanceProfile",
                    "results",
                    "timezone",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_workday);
            out.model(1, &self.division);
            out.model(2, &self.performance_profile);
            out.list(3, &self.results);
            out.text(4, &self.timezone);
            out.model(5, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_workday),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Model(&mut self.performance_profile),
                3 => rt::Place::List(&mut self.results),
                4 => rt::Place::Text(&mut self.timezone),
                5 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SingleWorkdayAverageValues);
    /// `TargetPerformanceProfile` of the API document.
    #[non_exhaustive]
    pub struct TargetPerformanceProfile {
        /// `targetPerformanceProfileId`: required
        pub target_performance_profile_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TargetPerformanceProfile {
        fn default() -> Self {
            Self {
                target_performance_profile_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TargetPerformanceProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TargetPerformanceProfile",
                fields: &["targetPerformanceProfileId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.target_performance_profile_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.target_performance_profile_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TargetPerformanceProfile);
    impl TargetPerformanceProfile {
        /// One with everything set that the API requires: `targetPerformanceProfileId`.
        #[must_use]
        pub fn new(target_performance_profile_id: impl rt::IntoField<String>) -> Self {
            Self::default().target_performance_profile_id(target_performance_profile_id)
        }
        /// Sets `targetPerformanceProfileId`.
        #[must_use]
        pub fn target_performance_profile_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_performance_profile_id, &mut self._rest, 0);
            self
        }
    }
    /// `TrendData` of the API document.
    #[non_exhaustive]
    pub struct TrendData {
        /// `averageValue`
        pub average_value: Option<f64>,
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for TrendData {
        fn default() -> Self {
            Self {
                average_value: None,
                date_end_workday: None,
                date_start_workday: None,
                percent_of_goal: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrendData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrendData",
                fields: &[
                    "averageValue",
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "percentOfGoal",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average_value);
            out.date(1, &self.date_end_workday);
            out.date(2, &self.date_start_workday);
            out.float(3, &self.percent_of_goal);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average_value),
                1 => rt::Place::Date(&mut self.date_end_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Float(&mut self.percent_of_goal),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrendData);
    /// `UserBestPoints` of the API document.
    #[non_exhaustive]
    pub struct UserBestPoints {
        /// `bestPoints`: read-only
        pub best_points: Option<Vec<types::UserBestPointsItem>>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for UserBestPoints {
        fn default() -> Self {
            Self {
                best_points: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserBestPoints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserBestPoints",
                fields: &["bestPoints", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.best_points);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.best_points),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserBestPoints);
    /// `UserBestPointsItem` of the API document.
    #[non_exhaustive]
    pub struct UserBestPointsItem {
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `granularityType`: read-only
        pub granularity_type: Option<types::UserBestPointsItemGranularityType>,
        /// `points`: read-only
        pub points: Option<i64>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserBestPointsItem {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                granularity_type: None,
                points: None,
                rank: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserBestPointsItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserBestPointsItem",
                fields: &[
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "granularityType",
                    "points",
                    "rank",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
            out.one(2, &self.granularity_type);
            out.int(3, &self.points);
            out.int(4, &self.rank);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                2 => rt::Place::Enum(&mut self.granularity_type),
                3 => rt::Place::Int(&mut self.points),
                4 => rt::Place::Int(&mut self.rank),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserBestPointsItem);
    /// `UserInsightsTrend` of the API document.
    #[non_exhaustive]
    pub struct UserInsightsTrend {
        /// `comparativePeriod`
        pub comparative_period: Option<Box<types::WorkdayPeriod>>,
        /// `division`
        pub division: Option<Box<types::DivisionReference>>,
        /// `entities`
        pub entities: Option<Vec<types::UserInsightsTrendMetricItem>>,
        /// `granularity`
        pub granularity: Option<types::UserInsightsTrendGranularity>,
        /// `performanceProfile`
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `primaryPeriod`
        pub primary_period: Option<Box<types::WorkdayPeriod>>,
        /// `total`
        pub total: Option<Box<types::UserInsightsTrendTotalItem>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for UserInsightsTrend {
        fn default() -> Self {
            Self {
                comparative_period: None,
                division: None,
                entities: None,
                granularity: None,
                performance_profile: None,
                primary_period: None,
                total: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserInsightsTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserInsightsTrend",
                fields: &[
                    "comparativePeriod",
                    "division",
                    "entities",
                    "granularity",
                    "performanceProfile",
                    "primaryPeriod",
                    "total",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.comparative_period);
            out.model(1, &self.division);
            out.list(2, &self.entities);
            out.one(3, &self.granularity);
            out.model(4, &self.performance_profile);
            out.model(5, &self.primary_period);
            out.model(6, &self.total);
            out.model(7, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.comparative_period),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Enum(&mut self.granularity),
                4 => rt::Place::Model(&mut self.performance_profile),
                5 => rt::Place::Model(&mut self.primary_period),
                6 => rt::Place::Model(&mut self.total),
                7 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserInsightsTrend);
    /// `UserInsightsTrendMetricItem` of the API document.
    #[non_exhaustive]
    pub struct UserInsightsTrendMetricItem {
        /// `metric`
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `trends`
        pub trends: Option<Box<types::UserInsightsTrends>>,
        _rest: rt::Rest,
    }
    impl Default for UserInsightsTrendMetricItem {
        fn default() -> Self {
            Self {
                metric: None,
                trends: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserInsightsTrendMetricItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserInsightsTrendMetricItem",
                fields: &["metric", "trends"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.metric);
            out.model(1, &self.trends);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.metric),
                1 => rt::Place::Model(&mut self.trends),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserInsightsTrendMetricItem);
    /// `UserInsightsTrendTotalItem` of the API document.
    #[non_exhaustive]
    pub struct UserInsightsTrendTotalItem {
        /// `trends`
        pub trends: Option<Box<types::UserInsightsTrends>>,
        _rest: rt::Rest,
    }
    impl Default for UserInsightsTrendTotalItem {
        fn default() -> Self {
            Self {
                trends: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserInsightsTrendTotalItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserInsightsTrendTotalItem",
                fields: &["trends"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.trends);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.trends),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserInsightsTrendTotalItem);
    /// `UserInsightsTrends` of the API document.
    #[non_exhaustive]
    pub struct UserInsightsTrends {
        /// `comparativePeriod`
        pub comparative_period: Option<Vec<types::UserTrendData>>,
        /// `primaryPeriod`
        pub primary_period: Option<Vec<types::UserTrendData>>,
        _rest: rt::Rest,
    }
    impl Default for UserInsightsTrends {
        fn default() -> Self {
            Self {
                comparative_period: None,
                primary_period: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserInsightsTrends {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserInsightsTrends",
                fields: &["comparativePeriod", "primaryPeriod"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.comparative_period);
            out.list(1, &self.primary_period);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.comparative_period),
                1 => rt::Place::List(&mut self.primary_period),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserInsightsTrends);
    /// `UserProfilesInDateRange` of the API document.
    #[non_exhaustive]
    pub struct UserProfilesInDateRange {
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        /// `profiles`
        pub profiles: Option<Vec<types::ProfileWithDateRange>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for UserProfilesInDateRange {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                profiles: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserProfilesInDateRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserProfilesInDateRange",
                fields: &["dateEndWorkday", "dateStartWorkday", "profiles", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
            out.list(2, &self.profiles);
            out.model(3, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                2 => rt::Place::List(&mut self.profiles),
                3 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserProfilesInDateRange);
    /// `UserProfilesInDateRangeRequest` of the API document.
    #[non_exhaustive]
    pub struct UserProfilesInDateRangeRequest {
        /// `endWorkday`: required
        pub end_workday: Option<String>,
        /// `startWorkday`: required
        pub start_workday: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserProfilesInDateRangeRequest {
        fn default() -> Self {
            Self {
                end_workday: None,
                start_workday: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserProfilesInDateRangeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserProfilesInDateRangeRequest",
                fields: &["endWorkday", "startWorkday"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.end_workday);
            out.text(1, &self.start_workday);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.end_workday),
                1 => rt::Place::Text(&mut self.start_workday),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserProfilesInDateRangeRequest);
    impl UserProfilesInDateRangeRequest {
        /// One with everything set that the API requires, in this order: `endWorkday`, `startWorkday`.
        #[must_use]
        pub fn new(
            end_workday: impl rt::IntoField<String>,
            start_workday: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().end_workday(end_workday).start_workday(start_workday)
        }
        /// Sets `endWorkday`.
        #[must_use]
        pub fn end_workday(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_workday, &mut self._rest, 0);
            self
        }
        /// Sets `startWorkday`.
        #[must_use]
        pub fn start_workday(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_workday, &mut self._rest, 1);
            self
        }
    }
    /// `UserTrendData` of the API document.
    #[non_exhaustive]
    pub struct UserTrendData {
        /// `averageValue`
        pub average_value: Option<f64>,
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        /// `percentOfGoal`
        pub percent_of_goal: Option<f64>,
        /// `rankPercentagePoints`
        pub rank_percentage_points: Option<i64>,
        /// `rankTotalPoints`
        pub rank_total_points: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserTrendData {
        fn default() -> Self {
            Self {
                average_value: None,
                date_end_workday: None,
                date_start_workday: None,
                percent_of_goal: None,
                rank_percentage_points: None,
                rank_total_points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserTrendData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserTrendData",
                fields: &[
                    "averageValue",
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "percentOfGoal",
                    "rankPercentagePoints",
                    "rankTotalPoints",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average_value);
            out.date(1, &self.date_end_workday);
            out.date(2, &self.date_start_workday);
            out.float(3, &self.percent_of_goal);
            out.int(4, &self.rank_percentage_points);
            out.int(5, &self.rank_total_points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average_value),
                1 => rt::Place::Date(&mut self.date_end_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Float(&mut self.percent_of_goal),
                4 => rt::Place::Int(&mut self.rank_percentage_points),
                5 => rt::Place::Int(&mut self.rank_total_points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserTrendData);
    /// `ValidateAssignUsers` of the API document.
    #[non_exhaustive]
    pub struct ValidateAssignUsers {
        /// `membersToAssign`: required
        pub members_to_assign: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ValidateAssignUsers {
        fn default() -> Self {
            Self {
                members_to_assign: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidateAssignUsers {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidateAssignUsers",
                fields: &["membersToAssign"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.members_to_assign);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.members_to_assign),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidateAssignUsers);
    impl ValidateAssignUsers {
        /// One with everything set that the API requires: `membersToAssign`.
        #[must_use]
        pub fn new(members_to_assign: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().members_to_assign(members_to_assign)
        }
        /// Sets `membersToAssign`.
        #[must_use]
        pub fn members_to_assign(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.members_to_assign, &mut self._rest, 0);
            self
        }
    }
    /// `WorkdayMetric` of the API document.
    #[non_exhaustive]
    pub struct WorkdayMetric {
        /// `businessUnitId`: read-only
        pub business_unit_id: Option<String>,
        /// `evaluationDetails`: read-only
        pub evaluation_details: Option<Vec<types::QualityEvaluationScoreItem>>,
        /// `maxPoints`: read-only
        pub max_points: Option<i64>,
        /// `metric`: read-only
        pub metric: Option<Box<types::Metric>>,
        /// `objective`: read-only
        pub objective: Option<Box<types::Objective>>,
        /// `points`: read-only
        pub points: Option<i64>,
        /// `punctualityEvents`: read-only
        pub punctuality_events: Option<Vec<types::PunctualityEvent>>,
        /// `value`: read-only
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayMetric {
        fn default() -> Self {
            Self {
                business_unit_id: None,
                evaluation_details: None,
                max_points: None,
                metric: None,
                objective: None,
                points: None,
                punctuality_events: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayMetric",
                fields: &[
                    "businessUnitId",
                    "evaluationDetails",
                    "maxPoints",
                    "metric",
                    "objective",
                    "points",
                    "punctualityEvents",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.business_unit_id);
            out.list(1, &self.evaluation_details);
            out.int(2, &self.max_points);
            out.model(3, &self.metric);
            out.model(4, &self.objective);
            out.int(5, &self.points);
            out.list(6, &self.punctuality_events);
            out.float(7, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.business_unit_id),
                1 => rt::Place::List(&mut self.evaluation_details),
                2 => rt::Place::Int(&mut self.max_points),
                3 => rt::Place::Model(&mut self.metric),
                4 => rt::Place::Model(&mut self.objective),
                5 => rt::Place::Int(&mut self.points),
                6 => rt::Place::List(&mut self.punctuality_events),
                7 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayMetric);
    /// `WorkdayMetricListing` of the API document.
    #[non_exhaustive]
    pub struct WorkdayMetricListing {
        /// `entities`
        pub entities: Option<Vec<types::WorkdayMetric>>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayMetricListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayMetricListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayMetricListing",
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
    rt::model!(WorkdayMetricListing);
    /// `WorkdayPeriod` of the API document.
    #[non_exhaustive]
    pub struct WorkdayPeriod {
        /// `dateEndWorkday`
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`
        pub date_start_workday: Option<rt::Date>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayPeriod {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_start_workday: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayPeriod {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayPeriod",
                fields: &["dateEndWorkday", "dateStartWorkday"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_start_workday);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_start_workday),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayPeriod);
    /// `WorkdayPointsTrend` of the API document.
    #[non_exhaustive]
    pub struct WorkdayPointsTrend {
        /// `averagePoints`: read-only
        pub average_points: Option<f64>,
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `dayOfWeek`: read-only
        pub day_of_week: Option<types::WorkdayPointsTrendDayOfWeek>,
        /// `trend`: read-only
        pub trend: Option<Vec<types::WorkdayPointsTrendItem>>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayPointsTrend {
        fn default() -> Self {
            Self {
                average_points: None,
                date_end_workday: None,
                date_start_workday: None,
                day_of_week: None,
                trend: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayPointsTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayPointsTrend",
                fields: &[
                    "averagePoints",
                    "dateEndWorkday",
                    "dateStartWorkday",
                    "dayOfWeek",
                    "trend",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average_points);
            out.date(1, &self.date_end_workday);
            out.date(2, &self.date_start_workday);
            out.one(3, &self.day_of_week);
            out.list(4, &self.trend);
            out.model(5, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average_points),
                1 => rt::Place::Date(&mut self.date_end_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Enum(&mut self.day_of_week),
                4 => rt::Place::List(&mut self.trend),
                5 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayPointsTrend);
    /// `WorkdayPointsTrendItem` of the API document.
    #[non_exhaustive]
    pub struct WorkdayPointsTrendItem {
        /// `dateWorkday`: read-only
        pub date_workday: Option<rt::Date>,
        /// `points`: read-only
        pub points: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayPointsTrendItem {
        fn default() -> Self {
            Self {
                date_workday: None,
                points: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayPointsTrendItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayPointsTrendItem",
                fields: &["dateWorkday", "points"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_workday);
            out.float(1, &self.points);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_workday),
                1 => rt::Place::Float(&mut self.points),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayPointsTrendItem);
    /// `WorkdayValuesMetricItem` of the API document.
    #[non_exhaustive]
    pub struct WorkdayValuesMetricItem {
        /// `average`: read-only
        pub average: Option<f64>,
        /// `metric`: read-only
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `metricDefinition`: read-only
        pub metric_definition: Option<Box<types::DomainEntityRef>>,
        /// `trend`: read-only
        pub trend: Option<Vec<types::WorkdayValuesTrendItem>>,
        /// `unitType`: read-only
        pub unit_type: Option<types::WorkdayValuesMetricItemUnitType>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayValuesMetricItem {
        fn default() -> Self {
            Self {
                average: None,
                metric: None,
                metric_definition: None,
                trend: None,
                unit_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayValuesMetricItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayValuesMetricItem",
                fields: &["average", "metric", "metricDefinition", "trend", "unitType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average);
            out.model(1, &self.metric);
            out.model(2, &self.metric_definition);
            out.list(3, &self.trend);
            out.one(4, &self.unit_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average),
                1 => rt::Place::Model(&mut self.metric),
                2 => rt::Place::Model(&mut self.metric_definition),
                3 => rt::Place::List(&mut self.trend),
                4 => rt::Place::Enum(&mut self.unit_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayValuesMetricItem);
    /// `WorkdayValuesTrend` of the API document.
    #[non_exhaustive]
    pub struct WorkdayValuesTrend {
        /// `dateEndWorkday`: read-only
        pub date_end_workday: Option<rt::Date>,
        /// `dateReferenceWorkday`: read-only
        pub date_reference_workday: Option<rt::Date>,
        /// `dateStartWorkday`: read-only
        pub date_start_workday: Option<rt::Date>,
        /// `division`: read-only
        pub division: Option<Box<types::Division>>,
        /// `metric`: read-only
        pub metric: Option<Box<types::AddressableEntityRef>>,
        /// `performanceProfile`: read-only
        pub performance_profile: Option<Box<types::AddressableEntityRef>>,
        /// `results`: read-only
        pub results: Option<Vec<types::WorkdayValuesMetricItem>>,
        /// `timezone`: read-only
        pub timezone: Option<String>,
        /// `user`: read-only
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayValuesTrend {
        fn default() -> Self {
            Self {
                date_end_workday: None,
                date_reference_workday: None,
                date_start_workday: None,
                division: None,
                metric: None,
                performance_profile: None,
                results: None,
                timezone: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayValuesTrend {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayValuesTrend",
                fields: &[
                    "dateEndWorkday",
                    "dateReferenceWorkday",
                    "dateStartWorkday",
                    "division",
                    "metric",
                    "performanceProfile",
                    "results",
                    "timezone",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_workday);
            out.date(1, &self.date_reference_workday);
            out.date(2, &self.date_start_workday);
            out.model(3, &self.division);
            out.model(4, &self.metric);
            out.model(5, &self.performance_profile);
            out.list(6, &self.results);
            out.text(7, &self.timezone);
            out.model(8, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_workday),
                1 => rt::Place::Date(&mut self.date_reference_workday),
                2 => rt::Place::Date(&mut self.date_start_workday),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Model(&mut self.metric),
                5 => rt::Place::Model(&mut self.performance_profile),
                6 => rt::Place::List(&mut self.results),
                7 => rt::Place::Text(&mut self.timezone),
                8 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayValuesTrend);
    /// `WorkdayValuesTrendItem` of the API document.
    #[non_exhaustive]
    pub struct WorkdayValuesTrendItem {
        /// `dateWorkday`: read-only
        pub date_workday: Option<rt::Date>,
        /// `value`: read-only
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for WorkdayValuesTrendItem {
        fn default() -> Self {
            Self {
                date_workday: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkdayValuesTrendItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkdayValuesTrendItem",
                fields: &["dateWorkday", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_workday);
            out.float(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_workday),
                1 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkdayValuesTrendItem);
    rt::to_write!(
        types::ContestDisqualifiedAgents => types::ContestDisqualifiedAgents,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ContestMetrics => types::ContestMetrics, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::ContestPrizes => types::ContestPrizes, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ContestWinners => types::ContestWinnersRequest, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ContestsResponse => types::ContestsCreateRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Text), rt::Step::new(3, 2,
        rt::How::Copy), rt::Step::new(5, 3, rt::How::Copy), rt::Step::new(9, 4,
        rt::How::Copy), rt::Step::new(10, 5, rt::How::Copy), rt::Step::new(12, 6,
        rt::How::Model(< types::WritableDivision as rt::ToWrite < types::WritableDivision
        >>::steps)), rt::Step::inner(13, 7, rt::How::Copy), rt::Step::new(14, 8,
        rt::How::Each(& rt::How::Model(< types::ContestMetrics as rt::ToWrite <
        types::ContestMetrics >>::steps))), rt::Step::new(17, 10, rt::How::Each(&
        rt::How::Model(< types::ContestPrizes as rt::ToWrite < types::ContestPrizes
        >>::steps))), rt::Step::new(21, 13, rt::How::Copy), rt::Step::new(24, 14,
        rt::How::Text)]
    );
    rt::to_write!(
        types::ContestsResponse => types::ContestsFinalizeRequest, [rt::Step::new(11, 0,
        rt::How::Each(& rt::How::Model(< types::ContestDisqualifiedAgents as rt::ToWrite
        < types::ContestDisqualifiedAgents >>::steps))), rt::Step::new(20, 1,
        rt::How::Text), rt::Step::new(23, 2, rt::How::Each(& rt::How::Model(<
        types::ContestWinners as rt::ToWrite < types::ContestWinnersRequest >>::steps)))]
    );
    rt::to_write!(
        types::ExternalMetricDefinition => types::ExternalMetricDefinitionUpdateRequest,
        [rt::Step::new(1, 0, rt::How::Text), rt::Step::new(2, 1, rt::How::Copy),
        rt::Step::new(5, 2, rt::How::Copy), rt::Step::new(6, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::GamificationStatus => types::GamificationStatus, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Metric => types::CreateMetric, [rt::Step::new(2, 0, rt::How::Copy),
        rt::Step::new(5, 1, rt::How::Copy), rt::Step::new(6, 2, rt::How::Copy),
        rt::Step::new(7, 3, rt::How::Model(< types::Objective as rt::ToWrite <
        types::CreateObjective >>::steps)), rt::Step::new(8, 4, rt::How::Copy),
        rt::Step::new(9, 5, rt::How::Copy), rt::Step::new(12, 6, rt::How::Text)]
    );
    rt::to_write!(
        types::Objective => types::CreateObjective, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::inner(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Text),
        rt::Step::new(5, 5, rt::How::Each(& rt::How::Text)), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 9, rt::How::Text), rt::Step::new(10, 10,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::PerformanceProfile => types::PerformanceProfile, [rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::inner(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy)]
    );
}
