// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Users API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_users::{
    PostAnalyticsUsersActivityQuery, PostAnalyticsUsersAggregatesJobs,
    GetAnalyticsUsersAggregatesJob, DeleteAnalyticsUsersAggregatesJob,
    GetAnalyticsUsersAggregatesJobResults, PostAnalyticsUsersAggregatesQuery,
    PostAnalyticsUsersDetailsJobs, GetAnalyticsUsersDetailsJobsAvailability,
    GetAnalyticsUsersDetailsJob, DeleteAnalyticsUsersDetailsJob,
    GetAnalyticsUsersDetailsJobResults, PostAnalyticsUsersDetailsQuery,
    PostAnalyticsUsersObservationsQuery,
};
pub use super::shared::of_authorization_and_users::{
    GetAuthorizationDivisionspermittedMe, GetAuthorizationDivisionspermittedPagedMe,
    GetAuthorizationDivisionspermittedPagedSubjectId, GetAuthorizationSubjectsMe,
    GetAuthorizationSubject, PostAuthorizationSubjectBulkadd,
    PostAuthorizationSubjectBulkremove, PostAuthorizationSubjectBulkreplace,
    PostAuthorizationSubjectDivisionRole, DeleteAuthorizationSubjectDivisionRole,
    GetUserRoles, PutUserRoles,
};
pub use super::shared::of_geolocation_and_users::{
    GetUserGeolocation, PatchUserGeolocation,
};
pub use super::shared::of_groups_and_organization_and_users::GetFieldconfig;
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
pub use super::shared::of_search_and_users::{
    GetUsersSearch, PostUsersSearch, PostUsersSearchTeamsAssign,
};
/// Calls of the Users API; from [`Client::users`](crate::Client::users).
#[derive(Clone, Debug)]
pub struct Users(rt::Client);
impl Users {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/users/activity/query`
    ///
    /// - Permission: `analytics:userObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsUsersActivityQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-activity-query)
    pub fn post_analytics_users_activity_query(
        &self,
        body: impl rt::IntoBody<types::UserActivityQuery>,
    ) -> PostAnalyticsUsersActivityQuery {
        super::shared::of_analytics_and_users::PostAnalyticsUsersActivityQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersActivityQuery::INFO,
                )
                .body::<types::UserActivityQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/users/aggregates/jobs`
    ///
    /// - Permission: `analytics:userAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsUsersAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-aggregates-jobs)
    pub fn post_analytics_users_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::UserAsyncAggregationQuery>,
    ) -> PostAnalyticsUsersAggregatesJobs {
        super::shared::of_analytics_and_users::PostAnalyticsUsersAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersAggregatesJobs::INFO,
                )
                .body::<types::UserAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:userAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsUsersAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-users-aggregates-jobs--jobId-)
    pub fn get_analytics_users_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsUsersAggregatesJob {
        super::shared::of_analytics_and_users::GetAnalyticsUsersAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::GetAnalyticsUsersAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:userAggregate:view`
    /// - Scopes: `analytics`
    /// - Developer Center: [`deleteAnalyticsUsersAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-users-aggregates-jobs--jobId-)
    pub fn delete_analytics_users_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsUsersAggregatesJob {
        super::shared::of_analytics_and_users::DeleteAnalyticsUsersAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::DeleteAnalyticsUsersAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:userAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsUsersAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-users-aggregates-jobs--jobId--results)
    pub fn get_analytics_users_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsUsersAggregatesJobResults {
        super::shared::of_analytics_and_users::GetAnalyticsUsersAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::GetAnalyticsUsersAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/users/aggregates/query`
    ///
    /// - Permission: `analytics:userAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsUsersAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-aggregates-query)
    pub fn post_analytics_users_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::UserAggregationQuery>,
    ) -> PostAnalyticsUsersAggregatesQuery {
        super::shared::of_analytics_and_users::PostAnalyticsUsersAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersAggregatesQuery::INFO,
                )
                .body::<types::UserAggregationQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/users/details/jobs`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsUsersDetailsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-details-jobs)
    pub fn post_analytics_users_details_jobs(
        &self,
        body: impl rt::IntoBody<types::AsyncUserDetailsQuery>,
    ) -> PostAnalyticsUsersDetailsJobs {
        super::shared::of_analytics_and_users::PostAnalyticsUsersDetailsJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersDetailsJobs::INFO,
                )
                .body::<types::AsyncUserDetailsQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/availability`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsUsersDetailsJobsAvailability`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-users-details-jobs-availability)
    pub fn get_analytics_users_details_jobs_availability(
        &self,
    ) -> GetAnalyticsUsersDetailsJobsAvailability {
        super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJobsAvailability(
            rt::Request::new(
                &self.0,
                super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJobsAvailability::INFO,
            ),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsUsersDetailsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-users-details-jobs--jobId-)
    pub fn get_analytics_users_details_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsUsersDetailsJob {
        super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`deleteAnalyticsUsersDetailsJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-users-details-jobs--jobId-)
    pub fn delete_analytics_users_details_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsUsersDetailsJob {
        super::shared::of_analytics_and_users::DeleteAnalyticsUsersDetailsJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::DeleteAnalyticsUsersDetailsJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsUsersDetailsJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-users-details-jobs--jobId--results)
    pub fn get_analytics_users_details_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsUsersDetailsJobResults {
        super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::GetAnalyticsUsersDetailsJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/users/details/query`
    ///
    /// - Permission: `analytics:userDetail:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `paging` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsUsersDetailsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-details-query)
    pub fn post_analytics_users_details_query(
        &self,
        body: impl rt::IntoBody<types::UserDetailsQuery>,
    ) -> PostAnalyticsUsersDetailsQuery {
        super::shared::of_analytics_and_users::PostAnalyticsUsersDetailsQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersDetailsQuery::INFO,
                )
                .body::<types::UserDetailsQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/users/observations/query`
    ///
    /// - Permission: `analytics:userObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsUsersObservationsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-users-observations-query)
    pub fn post_analytics_users_observations_query(
        &self,
        body: impl rt::IntoBody<types::UserObservationQuery>,
    ) -> PostAnalyticsUsersObservationsQuery {
        super::shared::of_analytics_and_users::PostAnalyticsUsersObservationsQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_users::PostAnalyticsUsersObservationsQuery::INFO,
                )
                .body::<types::UserObservationQuery>(body),
        )
    }
    /// `GET /api/v2/authorization/divisionspermitted/me`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Error codes of its own: 400 `missing.permission.param`
    /// - Developer Center: [`getAuthorizationDivisionspermittedMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisionspermitted-me)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_authorization_divisionspermitted_me(
        &self,
        permission: impl AsRef<str>,
    ) -> GetAuthorizationDivisionspermittedMe {
        super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedMe(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedMe::INFO,
                )
                .query("permission", permission.as_ref()),
        )
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/me`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `missing.permission.param`
    /// - Developer Center: [`getAuthorizationDivisionspermittedPagedMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisionspermitted-paged-me)
    pub fn get_authorization_divisionspermitted_paged_me(
        &self,
        permission: impl AsRef<str>,
    ) -> GetAuthorizationDivisionspermittedPagedMe {
        super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedPagedMe(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedPagedMe::INFO,
                )
                .query("permission", permission.as_ref()),
        )
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/{subjectId}`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `missing.permission.param`
    /// - Developer Center: [`getAuthorizationDivisionspermittedPagedSubjectId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisionspermitted-paged--subjectId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_authorization_divisionspermitted_paged_subject_id(
        &self,
        subject_id: impl AsRef<str>,
        permission: impl AsRef<str>,
    ) -> GetAuthorizationDivisionspermittedPagedSubjectId {
        super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedPagedSubjectId(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::GetAuthorizationDivisionspermittedPagedSubjectId::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .query("permission", permission.as_ref()),
        )
    }
    /// `GET /api/v2/authorization/subjects/me`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationSubjectsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-subjects-me)
    pub fn get_authorization_subjects_me(&self) -> GetAuthorizationSubjectsMe {
        super::shared::of_authorization_and_users::GetAuthorizationSubjectsMe(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_users::GetAuthorizationSubjectsMe::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/subjects/{subjectId}`
    ///
    /// - Permission: `authorization:grant:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Error codes of its own: 503 `general.internal.server.error`
    /// - Developer Center: [`getAuthorizationSubject`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-subjects--subjectId-)
    pub fn get_authorization_subject(
        &self,
        subject_id: impl AsRef<str>,
    ) -> GetAuthorizationSubject {
        super::shared::of_authorization_and_users::GetAuthorizationSubject(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::GetAuthorizationSubject::INFO,
                )
                .path("subjectId", subject_id.as_ref()),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `bad.role.divisions`, `max.role.assignments.exceeded`; 403 `missing.division.permission.implied`, `missing.division.permissions`; 503 `general.internal.server.error`
    /// - Developer Center: [`postAuthorizationSubjectBulkadd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-subjects--subjectId--bulkadd)
    pub fn post_authorization_subject_bulkadd(
        &self,
        subject_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoleDivisionGrants>,
    ) -> PostAuthorizationSubjectBulkadd {
        super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkadd(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkadd::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .body::<types::RoleDivisionGrants>(body),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`
    ///
    /// - Permission: `authorization:grant:delete`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`postAuthorizationSubjectBulkremove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-subjects--subjectId--bulkremove)
    pub fn post_authorization_subject_bulkremove(
        &self,
        subject_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoleDivisionGrants>,
    ) -> PostAuthorizationSubjectBulkremove {
        super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkremove(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkremove::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .body::<types::RoleDivisionGrants>(body),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`
    ///
    /// - Permissions: all of `authorization:grant:add`, `authorization:grant:delete`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `bad.role.divisions`, `max.role.assignments.exceeded`; 403 `missing.division.permissions`
    /// - Developer Center: [`postAuthorizationSubjectBulkreplace`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-subjects--subjectId--bulkreplace)
    pub fn post_authorization_subject_bulkreplace(
        &self,
        subject_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoleDivisionGrants>,
    ) -> PostAuthorizationSubjectBulkreplace {
        super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkreplace(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::PostAuthorizationSubjectBulkreplace::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .body::<types::RoleDivisionGrants>(body),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `max.role.assignments.exceeded`; 403 `missing.division.permission.implied`, `missing.division.permissions`
    /// - Developer Center: [`postAuthorizationSubjectDivisionRole`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-subjects--subjectId--divisions--divisionId--roles--roleId-)
    pub fn post_authorization_subject_division_role(
        &self,
        subject_id: impl AsRef<str>,
        division_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> PostAuthorizationSubjectDivisionRole {
        super::shared::of_authorization_and_users::PostAuthorizationSubjectDivisionRole(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::PostAuthorizationSubjectDivisionRole::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .path("divisionId", division_id.as_ref())
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// - Permission: `authorization:grant:delete`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 403 `missing.division.permission.implied`, `missing.division.permissions`
    /// - Developer Center: [`deleteAuthorizationSubjectDivisionRole`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-authorization-subjects--subjectId--divisions--divisionId--roles--roleId-)
    pub fn delete_authorization_subject_division_role(
        &self,
        subject_id: impl AsRef<str>,
        division_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> DeleteAuthorizationSubjectDivisionRole {
        super::shared::of_authorization_and_users::DeleteAuthorizationSubjectDivisionRole(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::DeleteAuthorizationSubjectDivisionRole::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .path("divisionId", division_id.as_ref())
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `GET /api/v2/fieldconfig`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 400 `bad.entity.type`
    /// - Developer Center: [`getFieldconfig`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fieldconfig)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_fieldconfig(
        &self,
        type_: impl rt::IntoEnum<types::GetFieldconfigType>,
    ) -> GetFieldconfig {
        super::shared::of_groups_and_organization_and_users::GetFieldconfig(
            rt::Request::new(
                    &self.0,
                    super::shared::of_groups_and_organization_and_users::GetFieldconfig::INFO,
                )
                .query::<types::GetFieldconfigType>("type", &type_.into_enum()),
        )
    }
    /// `GET /api/v2/profiles/users`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 504 `division.authorization.timeout`
    /// - Developer Center: [`getProfilesUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-profiles-users)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_profiles_users(&self) -> GetProfilesUsers {
        super::users::GetProfilesUsers(
            rt::Request::new(&self.0, super::users::GetProfilesUsers::INFO),
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
    /// `GET /api/v2/users`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `max.user.ids`; 404 `general.resource.not.found`
    /// - Developer Center: [`getUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users)
    pub fn get_users(&self) -> GetUsers {
        super::users::GetUsers(rt::Request::new(&self.0, super::users::GetUsers::INFO))
    }
    /// `POST /api/v2/users`
    ///
    /// - Permission: `directory:user:add`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`, `invalid.password`; 409 `general.conflict`; 500 `unable.to.set.password`
    /// - Developer Center: [`postUsers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users)
    pub fn post_users(&self, body: impl rt::IntoBody<types::CreateUser>) -> PostUsers {
        super::users::PostUsers(
            rt::Request::new(&self.0, super::users::PostUsers::INFO)
                .body::<types::CreateUser>(body),
        )
    }
    /// `PATCH /api/v2/users/bulk`
    ///
    /// - Permissions: any of `directory:user:edit`, `directory:organization:admin`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `max user ids`, `max.directory.users`
    /// - Developer Center: [`patchUsersBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users-bulk)
    pub fn patch_users_bulk(
        &self,
        body: impl rt::IntoBody<Vec<types::PatchUser>>,
    ) -> PatchUsersBulk {
        super::users::PatchUsersBulk(
            rt::Request::new(&self.0, super::users::PatchUsersBulk::INFO)
                .body::<Vec<types::PatchUser>>(body),
        )
    }
    /// `GET /api/v2/users/chats/me`
    ///
    /// - Permissions: any of `chat:chat:access`, `user:chats:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getUsersChatsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-chats-me)
    pub fn get_users_chats_me(&self) -> GetUsersChatsMe {
        super::users::GetUsersChatsMe(
            rt::Request::new(&self.0, super::users::GetUsersChatsMe::INFO),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getUsersCustomattributesSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas)
    pub fn get_users_customattributes_schemas(&self) -> GetUsersCustomattributesSchemas {
        super::users::GetUsersCustomattributesSchemas(
            rt::Request::new(
                &self.0,
                super::users::GetUsersCustomattributesSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/users/customattributes/schemas`
    ///
    /// - Permission: `users:customAttributesSchema:add`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.request.body.size.limit.exceeded`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postUsersCustomattributesSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-customattributes-schemas)
    pub fn post_users_customattributes_schemas(
        &self,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PostUsersCustomattributesSchemas {
        super::users::PostUsersCustomattributesSchemas(
            rt::Request::new(
                    &self.0,
                    super::users::PostUsersCustomattributesSchemas::INFO,
                )
                .body::<types::DataSchema>(body),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/coretypes`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUsersCustomattributesSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas-coretypes)
    pub fn get_users_customattributes_schemas_coretypes(
        &self,
    ) -> GetUsersCustomattributesSchemasCoretypes {
        super::users::GetUsersCustomattributesSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::users::GetUsersCustomattributesSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUsersCustomattributesSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas-coretypes--coreTypeName-)
    pub fn get_users_customattributes_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetUsersCustomattributesSchemasCoretype {
        super::users::GetUsersCustomattributesSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::users::GetUsersCustomattributesSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/limits`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUsersCustomattributesSchemasLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas-limits)
    pub fn get_users_customattributes_schemas_limits(
        &self,
    ) -> GetUsersCustomattributesSchemasLimits {
        super::users::GetUsersCustomattributesSchemasLimits(
            rt::Request::new(
                &self.0,
                super::users::GetUsersCustomattributesSchemasLimits::INFO,
            ),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUsersCustomattributesSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas--schemaId-)
    pub fn get_users_customattributes_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetUsersCustomattributesSchema {
        super::users::GetUsersCustomattributesSchema(
            rt::Request::new(&self.0, super::users::GetUsersCustomattributesSchema::INFO)
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// - Permission: `users:customAttributesSchema:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.request.body.size.limit.exceeded`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putUsersCustomattributesSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users-customattributes-schemas--schemaId-)
    pub fn put_users_customattributes_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PutUsersCustomattributesSchema {
        super::users::PutUsersCustomattributesSchema(
            rt::Request::new(&self.0, super::users::PutUsersCustomattributesSchema::INFO)
                .path("schemaId", schema_id.as_ref())
                .body::<types::DataSchema>(body),
        )
    }
    /// `DELETE /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// - Permission: `users:customAttributesSchema:delete`
    /// - Scopes: `users`
    /// - Error codes of its own: 403 `feature.forbidden`
    /// - Developer Center: [`deleteUsersCustomattributesSchema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users-customattributes-schemas--schemaId-)
    pub fn delete_users_customattributes_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> DeleteUsersCustomattributesSchema {
        super::users::DeleteUsersCustomattributesSchema(
            rt::Request::new(
                    &self.0,
                    super::users::DeleteUsersCustomattributesSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}/versions`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getUsersCustomattributesSchemaVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas--schemaId--versions)
    pub fn get_users_customattributes_schema_versions(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetUsersCustomattributesSchemaVersions {
        super::users::GetUsersCustomattributesSchemaVersions(
            rt::Request::new(
                    &self.0,
                    super::users::GetUsersCustomattributesSchemaVersions::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}`
    ///
    /// - Permission: `users:customAttributesSchema:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getUsersCustomattributesSchemaVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-customattributes-schemas--schemaId--versions--versionId-)
    pub fn get_users_customattributes_schema_version(
        &self,
        schema_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetUsersCustomattributesSchemaVersion {
        super::users::GetUsersCustomattributesSchemaVersion(
            rt::Request::new(
                    &self.0,
                    super::users::GetUsersCustomattributesSchemaVersion::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/development/activities`
    ///
    /// - Permissions: any of `learning:assignment:view`, `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`, `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 403 `wem.learning.forbidden`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getUsersDevelopmentActivities`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-development-activities)
    pub fn get_users_development_activities(&self) -> GetUsersDevelopmentActivities {
        super::users::GetUsersDevelopmentActivities(
            rt::Request::new(&self.0, super::users::GetUsersDevelopmentActivities::INFO),
        )
    }
    /// `POST /api/v2/users/development/activities/aggregates/query`
    ///
    /// - Permissions: any of `learning:assignment:view`, `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`, `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 403 `development.aggregate.no.permission`; 501 `wem.learning.type.not.implemented.exception`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsersDevelopmentActivitiesAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-development-activities-aggregates-query)
    pub fn post_users_development_activities_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::DevelopmentActivityAggregateParam>,
    ) -> PostUsersDevelopmentActivitiesAggregatesQuery {
        super::users::PostUsersDevelopmentActivitiesAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::users::PostUsersDevelopmentActivitiesAggregatesQuery::INFO,
                )
                .body::<types::DevelopmentActivityAggregateParam>(body),
        )
    }
    /// `GET /api/v2/users/development/activities/me`
    ///
    /// - Scopes: any of `coaching`, `coaching:readonly`, `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 403 `wem.learning.forbidden`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getUsersDevelopmentActivitiesMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-development-activities-me)
    pub fn get_users_development_activities_me(
        &self,
    ) -> GetUsersDevelopmentActivitiesMe {
        super::users::GetUsersDevelopmentActivitiesMe(
            rt::Request::new(
                &self.0,
                super::users::GetUsersDevelopmentActivitiesMe::INFO,
            ),
        )
    }
    /// `GET /api/v2/users/development/activities/{activityId}`
    ///
    /// - Permissions: any of `learning:assignment:view`, `coaching:appointment:view`
    /// - Scopes: any of `coaching`, `coaching:readonly`, `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `wem.learning.forbidden`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getUsersDevelopmentActivity`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-development-activities--activityId-)
    pub fn get_users_development_activity(
        &self,
        activity_id: impl AsRef<str>,
        type_: impl rt::IntoEnum<types::GetUsersDevelopmentActivityType>,
    ) -> GetUsersDevelopmentActivity {
        super::users::GetUsersDevelopmentActivity(
            rt::Request::new(&self.0, super::users::GetUsersDevelopmentActivity::INFO)
                .path("activityId", activity_id.as_ref())
                .query::<
                    types::GetUsersDevelopmentActivityType,
                >("type", &type_.into_enum()),
        )
    }
    /// `GET /api/v2/users/externalid/{authorityName}/{externalKey}`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`; 502 `502`
    /// - Developer Center: [`getUsersExternalidAuthorityNameExternalKey`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-externalid--authorityName---externalKey-)
    pub fn get_users_externalid_authority_name_external_key(
        &self,
        authority_name: impl AsRef<str>,
        external_key: impl AsRef<str>,
    ) -> GetUsersExternalidAuthorityNameExternalKey {
        super::users::GetUsersExternalidAuthorityNameExternalKey(
            rt::Request::new(
                    &self.0,
                    super::users::GetUsersExternalidAuthorityNameExternalKey::INFO,
                )
                .path("authorityName", authority_name.as_ref())
                .path("externalKey", external_key.as_ref()),
        )
    }
    /// `GET /api/v2/users/me`
    ///
    /// - Scopes: `user-basic-info`
    /// - Error codes of its own: 400 `not.a.user`; 404 `general.resource.not.found`
    /// - Developer Center: [`getUsersMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-me)
    pub fn get_users_me(&self) -> GetUsersMe {
        super::users::GetUsersMe(
            rt::Request::new(&self.0, super::users::GetUsersMe::INFO),
        )
    }
    /// `POST /api/v2/users/me/password`
    ///
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `invalid.new.password`, `invalid.old.password`, `invalid.password`, `not.a.user`, `password.compromised`, `password.empty`, `password.not.enough.digits`, `password.not.enough.letters`, `password.not.enough.lowercase`, `password.not.enough.specials`, `password.not.enough.uppercase`, `password.reused`, `password.too.short`, `password.too.young`
    /// - Developer Center: [`postUsersMePassword`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-me-password)
    pub fn post_users_me_password(
        &self,
        body: impl rt::IntoBody<types::ChangeMyPasswordRequest>,
    ) -> PostUsersMePassword {
        super::users::PostUsersMePassword(
            rt::Request::new(&self.0, super::users::PostUsersMePassword::INFO)
                .body::<types::ChangeMyPasswordRequest>(body),
        )
    }
    /// `GET /api/v2/users/query`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getUsersQuery`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-query)
    pub fn get_users_query(&self) -> GetUsersQuery {
        super::users::GetUsersQuery(
            rt::Request::new(&self.0, super::users::GetUsersQuery::INFO),
        )
    }
    /// `GET /api/v2/users/search`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getUsersSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-search)
    pub fn get_users_search(&self, q64: impl AsRef<str>) -> GetUsersSearch {
        super::shared::of_search_and_users::GetUsersSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::GetUsersSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/users/search`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`; 404 `resource.not.found`; 503 `external.server.error`; 504 `division.authorization.timeout`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsersSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-search)
    pub fn post_users_search(
        &self,
        body: impl rt::IntoBody<types::UserSearchRequest>,
    ) -> PostUsersSearch {
        super::shared::of_search_and_users::PostUsersSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::PostUsersSearch::INFO,
                )
                .body::<types::UserSearchRequest>(body),
        )
    }
    /// `POST /api/v2/users/search/teams/assign`
    ///
    /// - Permission: `groups:team:assign`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`; 404 `resource.not.found`; 503 `external.server.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsersSearchTeamsAssign`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-search-teams-assign)
    pub fn post_users_search_teams_assign(
        &self,
        body: impl rt::IntoBody<types::UserSearchRequest>,
    ) -> PostUsersSearchTeamsAssign {
        super::shared::of_search_and_users::PostUsersSearchTeamsAssign(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::PostUsersSearchTeamsAssign::INFO,
                )
                .body::<types::UserSearchRequest>(body),
        )
    }
    /// `GET /api/v2/users/stations/me`
    ///
    /// - Permission: `telephony:selfStationAssociation:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `edgeconfiguser.userdoesnotexist`
    /// - Developer Center: [`getUsersStationsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-stations-me)
    pub fn get_users_stations_me(&self) -> GetUsersStationsMe {
        super::users::GetUsersStationsMe(
            rt::Request::new(&self.0, super::users::GetUsersStationsMe::INFO),
        )
    }
    /// `DELETE /api/v2/users/stations/me/associatedstation`
    ///
    /// - Permission: `telephony:station:disassociateSelf`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `edgeconfiguser.userdoesnotexist`
    /// - Developer Center: [`deleteUsersStationsMeAssociatedstation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users-stations-me-associatedstation)
    pub fn delete_users_stations_me_associatedstation(
        &self,
    ) -> DeleteUsersStationsMeAssociatedstation {
        super::users::DeleteUsersStationsMeAssociatedstation(
            rt::Request::new(
                &self.0,
                super::users::DeleteUsersStationsMeAssociatedstation::INFO,
            ),
        )
    }
    /// `PUT /api/v2/users/stations/me/associatedstation/{stationId}`
    ///
    /// - Permission: `telephony:selfStationAssociation:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `edgeconfiguser.userdoesnotexist`, `userservice.station.notfound`; 409 `general.conflict`, `userservice.station.nothomed`, `userservice.station.providerlocationmissing`, `userservice.stationalreadyassociated`
    /// - Developer Center: [`putUsersStationsMeAssociatedstationStationId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users-stations-me-associatedstation--stationId-)
    pub fn put_users_stations_me_associatedstation_station_id(
        &self,
        station_id: impl AsRef<str>,
    ) -> PutUsersStationsMeAssociatedstationStationId {
        super::users::PutUsersStationsMeAssociatedstationStationId(
            rt::Request::new(
                    &self.0,
                    super::users::PutUsersStationsMeAssociatedstationStationId::INFO,
                )
                .path("stationId", station_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{subjectId}/roles`
    ///
    /// - Permission: `authorization:grant:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getUserRoles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--subjectId--roles)
    pub fn get_user_roles(&self, subject_id: impl AsRef<str>) -> GetUserRoles {
        super::shared::of_authorization_and_users::GetUserRoles(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::GetUserRoles::INFO,
                )
                .path("subjectId", subject_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{subjectId}/roles`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `general.bad.request`, `max.role.assignments.exceeded`; 404 `general.resource.not.found`; 503 `general.internal.server.error`
    /// - Developer Center: [`putUserRoles`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--subjectId--roles)
    pub fn put_user_roles(
        &self,
        subject_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutUserRoles {
        super::shared::of_authorization_and_users::PutUserRoles(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_users::PutUserRoles::INFO,
                )
                .path("subjectId", subject_id.as_ref())
                .body::<Vec<String>>(body),
        )
    }
    /// `GET /api/v2/users/{userId}`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId-)
    pub fn get_user(&self, user_id: impl AsRef<str>) -> GetUser {
        super::users::GetUser(
            rt::Request::new(&self.0, super::users::GetUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}`
    ///
    /// - Permissions: any of `admin`, `directory:user:delete`, `directory:organization:admin`
    /// - Scopes: `users`
    /// - Error codes of its own: 200 `user.not.found.on.delete`; 400 `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`deleteUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId-)
    pub fn delete_user(&self, user_id: impl AsRef<str>) -> DeleteUser {
        super::users::DeleteUser(
            rt::Request::new(&self.0, super::users::DeleteUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}`
    ///
    /// - Permissions: any of `admin`, `directory:user:edit`, `directory:organization:admin`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`; 403 `insufficient.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`patchUser`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId-)
    pub fn patch_user(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateUser>,
    ) -> PatchUser {
        super::users::PatchUser(
            rt::Request::new(&self.0, super::users::PatchUser::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UpdateUser>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/adjacents`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserAdjacents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--adjacents)
    pub fn get_user_adjacents(&self, user_id: impl AsRef<str>) -> GetUserAdjacents {
        super::users::GetUserAdjacents(
            rt::Request::new(&self.0, super::users::GetUserAdjacents::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/callforwarding`
    ///
    /// - Permission: `conversation:callForwarding:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 424 `externalservice.unexpectedresponsecode`
    /// - Developer Center: [`getUserCallforwarding`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--callforwarding)
    pub fn get_user_callforwarding(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserCallforwarding {
        super::users::GetUserCallforwarding(
            rt::Request::new(&self.0, super::users::GetUserCallforwarding::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/callforwarding`
    ///
    /// - Permission: `conversation:callForwarding:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 409 `callforwarding.callrequiresatleastonetarget`, `callforwarding.calltargetphonenumberrequiresvalue`, `callforwarding.calltargetrequirestype`, `callforwarding.calltargetrequiresvalue`, `callforwarding.calltargetstationrequiresstation`, `callforwarding.calltargetunknowntype`, `callforwarding.duplicatetargetnotallowed`, `callforwarding.enabledcannotbenull`, `callforwarding.enablednotallowedwhileonqueue`, `callforwarding.enablednotallowedwithoutcalls`, `callforwarding.invalidextension`, `callforwarding.invalidphonenumberformat`, `callforwarding.invalidtargettype`, `callforwarding.maxnumberofcallsexceeded`, `callforwarding.maxnumberofcalltargetsexceeded`, `callforwarding.voicemaillastcallcannotuseextension`, `callforwarding.voicemaillastcallcannotusestation`, `callforwarding.voicemaillastcallmustbeanexternalphonenumber`, `callforwarding.voicemaillastcallrequiresatleastonecalltoaphonenumber`, `callforwarding.voicemailpermissionrequired`, `callforwarding.voicemailpurecloudrequiresatleastonecall`, `callforwarding.webrtcstationmustbelongtouser`
    /// - Developer Center: [`putUserCallforwarding`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--callforwarding)
    pub fn put_user_callforwarding(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CallForwarding>,
    ) -> PutUserCallforwarding {
        super::users::PutUserCallforwarding(
            rt::Request::new(&self.0, super::users::PutUserCallforwarding::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::CallForwarding>(body),
        )
    }
    /// `PATCH /api/v2/users/{userId}/callforwarding`
    ///
    /// - Permission: `conversation:callForwarding:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 409 `callforwarding.callrequiresatleastonetarget`, `callforwarding.calltargetphonenumberrequiresvalue`, `callforwarding.calltargetrequirestype`, `callforwarding.calltargetrequiresvalue`, `callforwarding.calltargetstationrequiresstation`, `callforwarding.calltargetunknowntype`, `callforwarding.duplicatetargetnotallowed`, `callforwarding.enabledcannotbenull`, `callforwarding.enablednotallowedwhileonqueue`, `callforwarding.enablednotallowedwithoutcalls`, `callforwarding.invalidextension`, `callforwarding.invalidphonenumberformat`, `callforwarding.invalidtargettype`, `callforwarding.maxnumberofcallsexceeded`, `callforwarding.maxnumberofcalltargetsexceeded`, `callforwarding.voicemaillastcallcannotuseextension`, `callforwarding.voicemaillastcallcannotusestation`, `callforwarding.voicemaillastcallmustbeanexternalphonenumber`, `callforwarding.voicemaillastcallrequiresatleastonecalltoaphonenumber`, `callforwarding.voicemailpermissionrequired`, `callforwarding.voicemailpurecloudrequiresatleastonecall`, `callforwarding.webrtcstationmustbelongtouser`
    /// - Developer Center: [`patchUserCallforwarding`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--callforwarding)
    pub fn patch_user_callforwarding(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CallForwarding>,
    ) -> PatchUserCallforwarding {
        super::users::PatchUserCallforwarding(
            rt::Request::new(&self.0, super::users::PatchUserCallforwarding::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::CallForwarding>(body),
        )
    }
    /// `PUT /api/v2/users/{userId}/customattributes`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `user.custom.attributes.schema.validation.error`; 404 `user.custom.attributes.schema.not.found`
    /// - Developer Center: [`putUserCustomattributes`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--customattributes)
    pub fn put_user_customattributes(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserCustomAttributesUpdateRequest>,
    ) -> PutUserCustomattributes {
        super::users::PutUserCustomattributes(
            rt::Request::new(&self.0, super::users::PutUserCustomattributes::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UserCustomAttributesUpdateRequest>(body),
        )
    }
    /// `PATCH /api/v2/users/{userId}/customattributes`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `user.custom.attributes.schema.validation.error`; 404 `user.custom.attributes.schema.not.found`
    /// - Developer Center: [`patchUserCustomattributes`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--customattributes)
    pub fn patch_user_customattributes(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserCustomAttributesUpdateRequest>,
    ) -> PatchUserCustomattributes {
        super::users::PatchUserCustomattributes(
            rt::Request::new(&self.0, super::users::PatchUserCustomattributes::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UserCustomAttributesUpdateRequest>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/customattributes/bulk`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserCustomattributesBulk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--customattributes-bulk)
    pub fn get_user_customattributes_bulk(
        &self,
        user_id: impl AsRef<str>,
        schema_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetUserCustomattributesBulk {
        super::users::GetUserCustomattributesBulk(
            rt::Request::new(&self.0, super::users::GetUserCustomattributesBulk::INFO)
                .path("userId", user_id.as_ref())
                .list::<String>("schemaIds", schema_ids),
        )
    }
    /// `PATCH /api/v2/users/{userId}/customattributes/bulk`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `user.custom.attributes.schema.validation.error`; 404 `user.custom.attributes.schema.not.found`
    /// - Developer Center: [`patchUserCustomattributesBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--customattributes-bulk)
    pub fn patch_user_customattributes_bulk(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UserCustomAttributesUpdateRequest>>,
    ) -> PatchUserCustomattributesBulk {
        super::users::PatchUserCustomattributesBulk(
            rt::Request::new(&self.0, super::users::PatchUserCustomattributesBulk::INFO)
                .path("userId", user_id.as_ref())
                .body::<Vec<types::UserCustomAttributesUpdateRequest>>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/customattributes/{schemaId}`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserCustomattribute`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--customattributes--schemaId-)
    pub fn get_user_customattribute(
        &self,
        user_id: impl AsRef<str>,
        schema_id: impl AsRef<str>,
    ) -> GetUserCustomattribute {
        super::users::GetUserCustomattribute(
            rt::Request::new(&self.0, super::users::GetUserCustomattribute::INFO)
                .path("userId", user_id.as_ref())
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/customattributes/{schemaId}`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `user.custom.attributes.schema.not.found`
    /// - Developer Center: [`deleteUserCustomattribute`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--customattributes--schemaId-)
    pub fn delete_user_customattribute(
        &self,
        user_id: impl AsRef<str>,
        schema_id: impl AsRef<str>,
    ) -> DeleteUserCustomattribute {
        super::users::DeleteUserCustomattribute(
            rt::Request::new(&self.0, super::users::DeleteUserCustomattribute::INFO)
                .path("userId", user_id.as_ref())
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/directreports`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getUserDirectreports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--directreports)
    pub fn get_user_directreports(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserDirectreports {
        super::users::GetUserDirectreports(
            rt::Request::new(&self.0, super::users::GetUserDirectreports::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/externalid`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserExternalid`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--externalid)
    pub fn get_user_externalid(&self, user_id: impl AsRef<str>) -> GetUserExternalid {
        super::users::GetUserExternalid(
            rt::Request::new(&self.0, super::users::GetUserExternalid::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/users/{userId}/externalid`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 409 `general.resource.conflict`
    /// - Developer Center: [`postUserExternalid`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--externalid)
    pub fn post_user_externalid(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserExternalIdentifier>,
    ) -> PostUserExternalid {
        super::users::PostUserExternalid(
            rt::Request::new(&self.0, super::users::PostUserExternalid::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UserExternalIdentifier>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/externalid/{authorityName}`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getUserExternalidAuthorityName`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--externalid--authorityName-)
    pub fn get_user_externalid_authority_name(
        &self,
        user_id: impl AsRef<str>,
        authority_name: impl AsRef<str>,
    ) -> GetUserExternalidAuthorityName {
        super::users::GetUserExternalidAuthorityName(
            rt::Request::new(&self.0, super::users::GetUserExternalidAuthorityName::INFO)
                .path("userId", user_id.as_ref())
                .path("authorityName", authority_name.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`deleteUserExternalidAuthorityNameExternalKey`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--externalid--authorityName---externalKey-)
    pub fn delete_user_externalid_authority_name_external_key(
        &self,
        user_id: impl AsRef<str>,
        authority_name: impl AsRef<str>,
        external_key: impl AsRef<str>,
    ) -> DeleteUserExternalidAuthorityNameExternalKey {
        super::users::DeleteUserExternalidAuthorityNameExternalKey(
            rt::Request::new(
                    &self.0,
                    super::users::DeleteUserExternalidAuthorityNameExternalKey::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("authorityName", authority_name.as_ref())
                .path("externalKey", external_key.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/favorites`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getUserFavorites`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--favorites)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_user_favorites(&self, user_id: impl AsRef<str>) -> GetUserFavorites {
        super::users::GetUserFavorites(
            rt::Request::new(&self.0, super::users::GetUserFavorites::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// - Scopes: any of `geolocation`, `geolocation:readonly`
    /// - Developer Center: [`getUserGeolocation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--geolocations--clientId-)
    pub fn get_user_geolocation(
        &self,
        user_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> GetUserGeolocation {
        super::shared::of_geolocation_and_users::GetUserGeolocation(
            rt::Request::new(
                    &self.0,
                    super::shared::of_geolocation_and_users::GetUserGeolocation::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// - Scopes: `geolocation`
    /// - Error codes of its own: 400 `geolocationservice.entitypointerror`; 403 `geolocation.update.error`; 405 `featuretoggleservice.featurenotenabled`
    /// - Developer Center: [`patchUserGeolocation`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--geolocations--clientId-)
    pub fn patch_user_geolocation(
        &self,
        user_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Geolocation>,
    ) -> PatchUserGeolocation {
        super::shared::of_geolocation_and_users::PatchUserGeolocation(
            rt::Request::new(
                    &self.0,
                    super::shared::of_geolocation_and_users::PatchUserGeolocation::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("clientId", client_id.as_ref())
                .body::<types::Geolocation>(body),
        )
    }
    /// `POST /api/v2/users/{userId}/invite`
    ///
    /// - Permissions: any of `admin`, `directory:organization:admin`, `directory:user:setPassword`
    /// - Scopes: `users`
    /// - Error codes of its own: 403 `insufficient.permissions`
    /// - Developer Center: [`postUserInvite`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--invite)
    pub fn post_user_invite(&self, user_id: impl AsRef<str>) -> PostUserInvite {
        super::users::PostUserInvite(
            rt::Request::new(&self.0, super::users::PostUserInvite::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/outofoffice`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 404 `presenceservice.usernotfound`
    /// - Developer Center: [`getUserOutofoffice`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--outofoffice)
    pub fn get_user_outofoffice(&self, user_id: impl AsRef<str>) -> GetUserOutofoffice {
        super::users::GetUserOutofoffice(
            rt::Request::new(&self.0, super::users::GetUserOutofoffice::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/outofoffice`
    ///
    /// - Scopes: `users`
    /// - Developer Center: [`putUserOutofoffice`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--outofoffice)
    pub fn put_user_outofoffice(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OutOfOffice>,
    ) -> PutUserOutofoffice {
        super::users::PutUserOutofoffice(
            rt::Request::new(&self.0, super::users::PutUserOutofoffice::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::OutOfOffice>(body),
        )
    }
    /// `POST /api/v2/users/{userId}/password`
    ///
    /// - Permission: `directory:user:setPassword`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `invalid.new.password`, `invalid.password`, `password.compromised`, `password.empty`, `password.not.enough.digits`, `password.not.enough.letters`, `password.not.enough.lowercase`, `password.not.enough.specials`, `password.not.enough.uppercase`, `password.reused`, `password.too.short`, `password.too.young`; 404 `general.resource.not.found`
    /// - Developer Center: [`postUserPassword`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--password)
    pub fn post_user_password(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ChangePasswordRequest>,
    ) -> PostUserPassword {
        super::users::PostUserPassword(
            rt::Request::new(&self.0, super::users::PostUserPassword::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ChangePasswordRequest>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/profile`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getUserProfile`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--profile)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_user_profile(&self, user_id: impl AsRef<str>) -> GetUserProfile {
        super::users::GetUserProfile(
            rt::Request::new(&self.0, super::users::GetUserProfile::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/profileskills`
    ///
    /// - Permission: `directory:userProfile:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserProfileskills`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--profileskills)
    pub fn get_user_profileskills(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserProfileskills {
        super::users::GetUserProfileskills(
            rt::Request::new(&self.0, super::users::GetUserProfileskills::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/profileskills`
    ///
    /// - Permission: `directory:userProfile:edit`
    /// - Scopes: `users`
    /// - Developer Center: [`putUserProfileskills`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--profileskills)
    pub fn put_user_profileskills(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutUserProfileskills {
        super::users::PutUserProfileskills(
            rt::Request::new(&self.0, super::users::PutUserProfileskills::INFO)
                .path("userId", user_id.as_ref())
                .body::<Vec<String>>(body),
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
    /// `GET /api/v2/users/{userId}/routingstatus`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserRoutingstatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--routingstatus)
    pub fn get_user_routingstatus(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserRoutingstatus {
        super::users::GetUserRoutingstatus(
            rt::Request::new(&self.0, super::users::GetUserRoutingstatus::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/routingstatus`
    ///
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `resource.not.found`
    /// - Developer Center: [`putUserRoutingstatus`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--routingstatus)
    pub fn put_user_routingstatus(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoutingStatus>,
    ) -> PutUserRoutingstatus {
        super::users::PutUserRoutingstatus(
            rt::Request::new(&self.0, super::users::PutUserRoutingstatus::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::RoutingStatus>(body),
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
    /// `GET /api/v2/users/{userId}/state`
    ///
    /// - Permission: `directory:userStateChange:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`getUserState`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--state)
    pub fn get_user_state(&self, user_id: impl AsRef<str>) -> GetUserState {
        super::users::GetUserState(
            rt::Request::new(&self.0, super::users::GetUserState::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/state`
    ///
    /// - Permission: `directory:user:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`putUserState`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--state)
    pub fn put_user_state(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserState>,
    ) -> PutUserState {
        super::users::PutUserState(
            rt::Request::new(&self.0, super::users::PutUserState::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UserState>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/station`
    ///
    /// - Permission: `telephony:otherStationAssociation:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Error codes of its own: 500 `general.internal.server.error`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getUserStation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--station)
    pub fn get_user_station(&self, user_id: impl AsRef<str>) -> GetUserStation {
        super::users::GetUserStation(
            rt::Request::new(&self.0, super::users::GetUserStation::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/station/associatedstation`
    ///
    /// - Permission: `telephony:station:disassociate`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `edgeconfiguser.userdoesnotexist`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteUserStationAssociatedstation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--station-associatedstation)
    pub fn delete_user_station_associatedstation(
        &self,
        user_id: impl AsRef<str>,
    ) -> DeleteUserStationAssociatedstation {
        super::users::DeleteUserStationAssociatedstation(
            rt::Request::new(
                    &self.0,
                    super::users::DeleteUserStationAssociatedstation::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}`
    ///
    /// - Permission: `telephony:otherStationAssociation:edit`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `userservice.station.notfound`; 409 `general.conflict`, `userservice.station.nothomed`, `userservice.station.providerlocationmissing`, `userservice.stationalreadyassociated`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putUserStationAssociatedstationStationId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--station-associatedstation--stationId-)
    pub fn put_user_station_associatedstation_station_id(
        &self,
        user_id: impl AsRef<str>,
        station_id: impl AsRef<str>,
    ) -> PutUserStationAssociatedstationStationId {
        super::users::PutUserStationAssociatedstationStationId(
            rt::Request::new(
                    &self.0,
                    super::users::PutUserStationAssociatedstationStationId::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("stationId", station_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/station/defaultstation`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:phone:assign`
    /// - Scopes: `users`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteUserStationDefaultstation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--station-defaultstation)
    pub fn delete_user_station_defaultstation(
        &self,
        user_id: impl AsRef<str>,
    ) -> DeleteUserStationDefaultstation {
        super::users::DeleteUserStationDefaultstation(
            rt::Request::new(
                    &self.0,
                    super::users::DeleteUserStationDefaultstation::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:phone:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `userservice.station.notfound`; 409 `general.conflict`, `userservice.stationalreadyhasdefaultuser`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putUserStationDefaultstationStationId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--station-defaultstation--stationId-)
    pub fn put_user_station_defaultstation_station_id(
        &self,
        user_id: impl AsRef<str>,
        station_id: impl AsRef<str>,
    ) -> PutUserStationDefaultstationStationId {
        super::users::PutUserStationDefaultstationStationId(
            rt::Request::new(
                    &self.0,
                    super::users::PutUserStationDefaultstationStationId::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("stationId", station_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/superiors`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserSuperiors`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--superiors)
    pub fn get_user_superiors(&self, user_id: impl AsRef<str>) -> GetUserSuperiors {
        super::users::GetUserSuperiors(
            rt::Request::new(&self.0, super::users::GetUserSuperiors::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/trustors`
    ///
    /// - Permission: `authorization:orgTrustor:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getUserTrustors`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--trustors)
    pub fn get_user_trustors(&self, user_id: impl AsRef<str>) -> GetUserTrustors {
        super::users::GetUserTrustors(
            rt::Request::new(&self.0, super::users::GetUserTrustors::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/verifiers`
    ///
    /// - Permission: `mfa:verifier:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUserVerifiers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--verifiers)
    pub fn get_user_verifiers(&self, user_id: impl AsRef<str>) -> GetUserVerifiers {
        super::users::GetUserVerifiers(
            rt::Request::new(&self.0, super::users::GetUserVerifiers::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/verifiers/{verifierId}`
    ///
    /// - Permission: `mfa:verifier:edit`
    /// - Scopes: `users`
    /// - Developer Center: [`putUserVerifier`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--verifiers--verifierId-)
    pub fn put_user_verifier(
        &self,
        user_id: impl AsRef<str>,
        verifier_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateVerifierRequest>,
    ) -> PutUserVerifier {
        super::users::PutUserVerifier(
            rt::Request::new(&self.0, super::users::PutUserVerifier::INFO)
                .path("userId", user_id.as_ref())
                .path("verifierId", verifier_id.as_ref())
                .body::<types::UpdateVerifierRequest>(body),
        )
    }
    /// `DELETE /api/v2/users/{userId}/verifiers/{verifierId}`
    ///
    /// - Permission: `mfa:verifier:delete`
    /// - Scopes: `users`
    /// - Developer Center: [`deleteUserVerifier`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--verifiers--verifierId-)
    pub fn delete_user_verifier(
        &self,
        user_id: impl AsRef<str>,
        verifier_id: impl AsRef<str>,
    ) -> DeleteUserVerifier {
        super::users::DeleteUserVerifier(
            rt::Request::new(&self.0, super::users::DeleteUserVerifier::INFO)
                .path("userId", user_id.as_ref())
                .path("verifierId", verifier_id.as_ref()),
        )
    }
}
/// The call `getProfilesUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProfilesUsers(pub(crate) rt::Request<types::UserProfileEntityListing>);
impl GetProfilesUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProfilesUsers",
        method: rt::Method::Get,
        path: "/api/v2/profiles/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `jid` (query)
    pub fn jid(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("jid", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetProfilesUsersSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetProfilesUsersSortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetProfilesUsersExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetProfilesUsersExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetProfilesUsersIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetProfilesUsersIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserProfileEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserProfileEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserProfileEntityListing> {
        self.0.send()
    }
}
/// The call `getUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsers(pub(crate) rt::Request<types::UserEntityListing>);
impl GetUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsers",
        method: rt::Method::Get,
        path: "/api/v2/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `jabberId` (query)
    pub fn jabber_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("jabberId", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersSortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUsersExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetUsersIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// `userCustomAttributeSchemaIds` (query)
    pub fn user_custom_attribute_schema_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("userCustomAttributeSchemaIds", value))
    }
    /// `state` (query): default `active`
    pub fn state(self, value: impl rt::IntoOption<types::GetUsersState>) -> Self {
        Self(self.0.option::<types::GetUsersState>("state", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserEntityListing> {
        self.0.send()
    }
}
/// The call `postUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsers(pub(crate) rt::Request<types::User>);
impl PostUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsers",
        method: rt::Method::Post,
        path: "/api/v2/users",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:add"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::User> {
        self.0.send()
    }
}
/// The call `patchUsersBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUsersBulk(pub(crate) rt::Request<types::UserEntityListing>);
impl PatchUsersBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUsersBulk",
        method: rt::Method::Patch,
        path: "/api/v2/users/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit", "directory:organization:admin"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::UserEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserEntityListing> {
        self.0.send()
    }
}
/// The call `getUsersChatsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersChatsMe(pub(crate) rt::Request<types::ChatItemCursorListing>);
impl GetUsersChatsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersChatsMe",
        method: rt::Method::Get,
        path: "/api/v2/users/chats/me",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "user:chats:view"],
        },
        scopes: &["organization", "organization:readonly"],
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
    /// `excludeClosed` (query)
    pub fn exclude_closed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeClosed", value))
    }
    /// `includePresence` (query)
    pub fn include_presence(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includePresence", value))
    }
    /// `includeRoomOwners` (query)
    pub fn include_room_owners(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeRoomOwners", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChatItemCursorListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ChatItemCursorListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatItemCursorListing> {
        self.0.send()
    }
}
/// The call `getUsersCustomattributesSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemas(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetUsersCustomattributesSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemas",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `postUsersCustomattributesSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsersCustomattributesSchemas(pub(crate) rt::Request<types::DataSchema>);
impl PostUsersCustomattributesSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsersCustomattributesSchemas",
        method: rt::Method::Post,
        path: "/api/v2/users/customattributes/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:add"],
        },
        scopes: &["users"],
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
/// The call `getUsersCustomattributesSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetUsersCustomattributesSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUsersCustomattributesSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemasCoretype(
    pub(crate) rt::Request<types::Coretype>,
);
impl GetUsersCustomattributesSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUsersCustomattributesSchemasLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemasLimits(
    pub(crate) rt::Request<types::SchemaQuantityLimits>,
);
impl GetUsersCustomattributesSchemasLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemasLimits",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUsersCustomattributesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchema(pub(crate) rt::Request<types::DataSchema>);
impl GetUsersCustomattributesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchema",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
    /// Reads it, lets `change` change it, and writes it with `putUsersCustomattributesSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DataSchema>
    where
        F: FnMut(&mut types::DataSchema) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::users::PutUsersCustomattributesSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `putUsersCustomattributesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUsersCustomattributesSchema(pub(crate) rt::Request<types::DataSchema>);
impl PutUsersCustomattributesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUsersCustomattributesSchema",
        method: rt::Method::Put,
        path: "/api/v2/users/customattributes/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:edit"],
        },
        scopes: &["users"],
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
/// The call `deleteUsersCustomattributesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUsersCustomattributesSchema(pub(crate) rt::Request<()>);
impl DeleteUsersCustomattributesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUsersCustomattributesSchema",
        method: rt::Method::Delete,
        path: "/api/v2/users/customattributes/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:delete"],
        },
        scopes: &["users"],
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
/// The call `getUsersCustomattributesSchemaVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemaVersions(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetUsersCustomattributesSchemaVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemaVersions",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/{schemaId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUsersCustomattributesSchemaVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersCustomattributesSchemaVersion(
    pub(crate) rt::Request<types::DataSchema>,
);
impl GetUsersCustomattributesSchemaVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersCustomattributesSchemaVersion",
        method: rt::Method::Get,
        path: "/api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:customAttributesSchema:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUsersDevelopmentActivities`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersDevelopmentActivities(
    pub(crate) rt::Request<types::DevelopmentActivityListing>,
);
impl GetUsersDevelopmentActivities {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersDevelopmentActivities",
        method: rt::Method::Get,
        path: "/api/v2/users/development/activities",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view", "coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly", "learning", "learning:readonly"],
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
    /// `userId` (query)
    pub fn user_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("userId", value))
    }
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
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesOverdue>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetUsersDevelopmentActivitiesOverdue>("overdue", value),
        )
    }
    /// `pass` (query): default `Any`
    pub fn pass(
        self,
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesPass>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersDevelopmentActivitiesPass>("pass", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query): default `Desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersDevelopmentActivitiesSortOrder,
                >("sortOrder", value),
        )
    }
    /// `types` (query)
    pub fn types(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesTypes>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersDevelopmentActivitiesTypes>("types", value))
    }
    /// `statuses` (query)
    pub fn statuses(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesStatuses>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetUsersDevelopmentActivitiesStatuses>("statuses", value),
        )
    }
    /// `relationship` (query)
    pub fn relationship(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesRelationship>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetUsersDevelopmentActivitiesRelationship,
                >("relationship", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DevelopmentActivityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DevelopmentActivityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DevelopmentActivityListing> {
        self.0.send()
    }
}
/// The call `postUsersDevelopmentActivitiesAggregatesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsersDevelopmentActivitiesAggregatesQuery(
    pub(crate) rt::Request<types::DevelopmentActivityAggregateResponse>,
);
impl PostUsersDevelopmentActivitiesAggregatesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsersDevelopmentActivitiesAggregatesQuery",
        method: rt::Method::Post,
        path: "/api/v2/users/development/activities/aggregates/query",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view", "coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly", "learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DevelopmentActivityAggregateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::DevelopmentActivityAggregateResponse> {
        self.0.send()
    }
}
/// The call `getUsersDevelopmentActivitiesMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersDevelopmentActivitiesMe(
    pub(crate) rt::Request<types::DevelopmentActivityListing>,
);
impl GetUsersDevelopmentActivitiesMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersDevelopmentActivitiesMe",
        method: rt::Method::Get,
        path: "/api/v2/users/development/activities/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["coaching", "coaching:readonly", "learning", "learning:readonly"],
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
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesMeOverdue>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersDevelopmentActivitiesMeOverdue,
                >("overdue", value),
        )
    }
    /// `pass` (query): default `Any`
    pub fn pass(
        self,
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesMePass>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersDevelopmentActivitiesMePass>("pass", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query): default `Desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersDevelopmentActivitiesMeSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersDevelopmentActivitiesMeSortOrder,
                >("sortOrder", value),
        )
    }
    /// `types` (query)
    pub fn types(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesMeTypes>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersDevelopmentActivitiesMeTypes>("types", value))
    }
    /// `statuses` (query)
    pub fn statuses(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesMeStatuses>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetUsersDevelopmentActivitiesMeStatuses,
                >("statuses", value),
        )
    }
    /// `relationship` (query)
    pub fn relationship(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetUsersDevelopmentActivitiesMeRelationship>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetUsersDevelopmentActivitiesMeRelationship,
                >("relationship", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DevelopmentActivityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DevelopmentActivityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DevelopmentActivityListing> {
        self.0.send()
    }
}
/// The call `getUsersDevelopmentActivity`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersDevelopmentActivity(
    pub(crate) rt::Request<types::DevelopmentActivity>,
);
impl GetUsersDevelopmentActivity {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersDevelopmentActivity",
        method: rt::Method::Get,
        path: "/api/v2/users/development/activities/{activityId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view", "coaching:appointment:view"],
        },
        scopes: &["coaching", "coaching:readonly", "learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DevelopmentActivity> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DevelopmentActivity> {
        self.0.send()
    }
}
/// The call `getUsersExternalidAuthorityNameExternalKey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersExternalidAuthorityNameExternalKey(
    pub(crate) rt::Request<types::User>,
);
impl GetUsersExternalidAuthorityNameExternalKey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersExternalidAuthorityNameExternalKey",
        method: rt::Method::Get,
        path: "/api/v2/users/externalid/{authorityName}/{externalKey}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
            Item = impl rt::IntoEnum<
                types::GetUsersExternalidAuthorityNameExternalKeyExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetUsersExternalidAuthorityNameExternalKeyExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::User> {
        self.0.send()
    }
}
/// The call `getUsersMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersMe(pub(crate) rt::Request<types::UserMe>);
impl GetUsersMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersMe",
        method: rt::Method::Get,
        path: "/api/v2/users/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-basic-info"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUsersMeExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersMeExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetUsersMeIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersMeIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// `userCustomAttributeSchemaIds` (query)
    pub fn user_custom_attribute_schema_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("userCustomAttributeSchemaIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserMe> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserMe> {
        self.0.send()
    }
}
/// The call `postUsersMePassword`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsersMePassword(pub(crate) rt::Request<()>);
impl PostUsersMePassword {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsersMePassword",
        method: rt::Method::Post,
        path: "/api/v2/users/me/password",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users"],
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
/// The call `getUsersQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersQuery(pub(crate) rt::Request<types::UserCursorEntityListing>);
impl GetUsersQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersQuery",
        method: rt::Method::Get,
        path: "/api/v2/users/query",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:view"],
        },
        scopes: &["users", "users:readonly"],
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
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersQuerySortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersQuerySortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUsersQueryExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersQueryExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetUsersQueryIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUsersQueryIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// `userCustomAttributeSchemaIds` (query)
    pub fn user_custom_attribute_schema_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("userCustomAttributeSchemaIds", value))
    }
    /// `state` (query): default `active`
    pub fn state(self, value: impl rt::IntoOption<types::GetUsersQueryState>) -> Self {
        Self(self.0.option::<types::GetUsersQueryState>("state", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserCursorEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserCursorEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserCursorEntityListing> {
        self.0.send()
    }
}
/// The call `getUsersStationsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersStationsMe(pub(crate) rt::Request<types::UserStations>);
impl GetUsersStationsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersStationsMe",
        method: rt::Method::Get,
        path: "/api/v2/users/stations/me",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:selfStationAssociation:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserStations> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserStations> {
        self.0.send()
    }
}
/// The call `deleteUsersStationsMeAssociatedstation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUsersStationsMeAssociatedstation(pub(crate) rt::Request<()>);
impl DeleteUsersStationsMeAssociatedstation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUsersStationsMeAssociatedstation",
        method: rt::Method::Delete,
        path: "/api/v2/users/stations/me/associatedstation",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:station:disassociateSelf"],
        },
        scopes: &["users"],
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
/// The call `putUsersStationsMeAssociatedstationStationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUsersStationsMeAssociatedstationStationId(pub(crate) rt::Request<()>);
impl PutUsersStationsMeAssociatedstationStationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUsersStationsMeAssociatedstationStationId",
        method: rt::Method::Put,
        path: "/api/v2/users/stations/me/associatedstation/{stationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:selfStationAssociation:edit"],
        },
        scopes: &["users"],
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
/// The call `getUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUser(pub(crate) rt::Request<types::User>);
impl GetUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUser",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetUserIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUserIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// `userCustomAttributeSchemaIds` (query)
    pub fn user_custom_attribute_schema_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("userCustomAttributeSchemaIds", value))
    }
    /// `state` (query): default `active`
    pub fn state(self, value: impl rt::IntoOption<types::GetUserState>) -> Self {
        Self(self.0.option::<types::GetUserState>("state", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::User> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchUser`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::User>
    where
        F: FnMut(&mut types::UpdateUser) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users::PatchUser::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::User> {
        self.0.send()
    }
}
/// The call `deleteUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUser(pub(crate) rt::Request<types::Empty>);
impl DeleteUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUser",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["admin", "directory:user:delete", "directory:organization:admin"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `patchUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUser(pub(crate) rt::Request<types::User>);
impl PatchUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUser",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["admin", "directory:user:edit", "directory:organization:admin"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::User> {
        self.0.send()
    }
}
/// The call `getUserAdjacents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserAdjacents(pub(crate) rt::Request<types::Adjacents>);
impl GetUserAdjacents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserAdjacents",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/adjacents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserAdjacentsExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserAdjacentsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Adjacents> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Adjacents> {
        self.0.send()
    }
}
/// The call `getUserCallforwarding`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserCallforwarding(pub(crate) rt::Request<types::CallForwarding>);
impl GetUserCallforwarding {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserCallforwarding",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/callforwarding",
        permissions: rt::Permissions {
            all: false,
            names: &["conversation:callForwarding:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CallForwarding> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserCallforwarding`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CallForwarding>
    where
        F: FnMut(&mut types::CallForwarding) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users::PutUserCallforwarding::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CallForwarding> {
        self.0.send()
    }
}
/// The call `putUserCallforwarding`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserCallforwarding(pub(crate) rt::Request<types::CallForwarding>);
impl PutUserCallforwarding {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserCallforwarding",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/callforwarding",
        permissions: rt::Permissions {
            all: false,
            names: &["conversation:callForwarding:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::CallForwarding> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CallForwarding> {
        self.0.send()
    }
}
/// The call `patchUserCallforwarding`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUserCallforwarding(pub(crate) rt::Request<types::CallForwarding>);
impl PatchUserCallforwarding {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUserCallforwarding",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}/callforwarding",
        permissions: rt::Permissions {
            all: false,
            names: &["conversation:callForwarding:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::CallForwarding> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CallForwarding> {
        self.0.send()
    }
}
/// The call `putUserCustomattributes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserCustomattributes(pub(crate) rt::Request<types::UserCustomAttributes>);
impl PutUserCustomattributes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserCustomattributes",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/customattributes",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::UserCustomAttributes> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserCustomAttributes> {
        self.0.send()
    }
}
/// The call `patchUserCustomattributes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUserCustomattributes(
    pub(crate) rt::Request<Option<types::UserCustomAttributes>>,
);
impl PatchUserCustomattributes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUserCustomattributes",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}/customattributes",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::UserCustomAttributes>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::UserCustomAttributes>> {
        self.0.send()
    }
}
/// The call `getUserCustomattributesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserCustomattributesBulk(pub(crate) rt::Request<Vec<rt::Json>>);
impl GetUserCustomattributesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserCustomattributesBulk",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/customattributes/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:view"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `patchUserCustomattributesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUserCustomattributesBulk(
    pub(crate) rt::Request<Option<types::UserCustomAttributes>>,
);
impl PatchUserCustomattributesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUserCustomattributesBulk",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}/customattributes/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::UserCustomAttributes>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::UserCustomAttributes>> {
        self.0.send()
    }
}
/// The call `getUserCustomattribute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserCustomattribute(pub(crate) rt::Request<types::UserCustomAttributes>);
impl GetUserCustomattribute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserCustomattribute",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/customattributes/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserCustomAttributes> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserCustomAttributes> {
        self.0.send()
    }
}
/// The call `deleteUserCustomattribute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserCustomattribute(pub(crate) rt::Request<()>);
impl DeleteUserCustomattribute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserCustomattribute",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/customattributes/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users"],
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
/// The call `getUserDirectreports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserDirectreports(pub(crate) rt::Request<Vec<types::User>>);
impl GetUserDirectreports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserDirectreports",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/directreports",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
            Item = impl rt::IntoEnum<types::GetUserDirectreportsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetUserDirectreportsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::User>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::User>> {
        self.0.send()
    }
}
/// The call `getUserExternalid`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserExternalid(pub(crate) rt::Request<Vec<types::UserExternalIdentifier>>);
impl GetUserExternalid {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserExternalid",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/externalid",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::UserExternalIdentifier>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::UserExternalIdentifier>> {
        self.0.send()
    }
}
/// The call `postUserExternalid`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUserExternalid(
    pub(crate) rt::Request<Vec<types::UserExternalIdentifier>>,
);
impl PostUserExternalid {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUserExternalid",
        method: rt::Method::Post,
        path: "/api/v2/users/{userId}/externalid",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::UserExternalIdentifier>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::UserExternalIdentifier>> {
        self.0.send()
    }
}
/// The call `getUserExternalidAuthorityName`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserExternalidAuthorityName(
    pub(crate) rt::Request<types::UserExternalIdentifier>,
);
impl GetUserExternalidAuthorityName {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserExternalidAuthorityName",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/externalid/{authorityName}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserExternalIdentifier> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserExternalIdentifier> {
        self.0.send()
    }
}
/// The call `deleteUserExternalidAuthorityNameExternalKey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserExternalidAuthorityNameExternalKey(pub(crate) rt::Request<()>);
impl DeleteUserExternalidAuthorityNameExternalKey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserExternalidAuthorityNameExternalKey",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users", "users:readonly"],
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
/// The call `getUserFavorites`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserFavorites(pub(crate) rt::Request<types::UserEntityListing>);
impl GetUserFavorites {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserFavorites",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/favorites",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserFavoritesExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserFavoritesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserEntityListing> {
        self.0.send()
    }
}
/// The call `postUserInvite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUserInvite(pub(crate) rt::Request<()>);
impl PostUserInvite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUserInvite",
        method: rt::Method::Post,
        path: "/api/v2/users/{userId}/invite",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "admin",
                "directory:organization:admin",
                "directory:user:setPassword",
            ],
        },
        scopes: &["users"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[204],
    };
    /// `force` (query): default `false`
    pub fn force(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("force", value))
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
/// The call `getUserOutofoffice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserOutofoffice(pub(crate) rt::Request<types::OutOfOffice>);
impl GetUserOutofoffice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserOutofoffice",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/outofoffice",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OutOfOffice> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserOutofoffice`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OutOfOffice>
    where
        F: FnMut(&mut types::OutOfOffice) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users::PutUserOutofoffice::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutOfOffice> {
        self.0.send()
    }
}
/// The call `putUserOutofoffice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserOutofoffice(pub(crate) rt::Request<types::OutOfOffice>);
impl PutUserOutofoffice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserOutofoffice",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/outofoffice",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::OutOfOffice> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutOfOffice> {
        self.0.send()
    }
}
/// The call `postUserPassword`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUserPassword(pub(crate) rt::Request<()>);
impl PostUserPassword {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUserPassword",
        method: rt::Method::Post,
        path: "/api/v2/users/{userId}/password",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:setPassword"],
        },
        scopes: &["users"],
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
/// The call `getUserProfile`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserProfile(pub(crate) rt::Request<types::UserProfile>);
impl GetUserProfile {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserProfile",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/profile",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserProfileExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserProfileExpand>("expand", value))
    }
    /// `integrationPresenceSource` (query)
    pub fn integration_presence_source(
        self,
        value: impl rt::IntoOption<types::GetUserProfileIntegrationPresenceSource>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetUserProfileIntegrationPresenceSource,
                >("integrationPresenceSource", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserProfile> {
        self.0.send()
    }
}
/// The call `getUserProfileskills`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserProfileskills(pub(crate) rt::Request<Vec<String>>);
impl GetUserProfileskills {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserProfileskills",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/profileskills",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:userProfile:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<String>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<String>> {
        self.0.send()
    }
}
/// The call `putUserProfileskills`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserProfileskills(pub(crate) rt::Request<Vec<String>>);
impl PutUserProfileskills {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserProfileskills",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/profileskills",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:userProfile:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<Vec<String>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<String>> {
        self.0.send()
    }
}
/// The call `getUserRoutingstatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserRoutingstatus(pub(crate) rt::Request<types::RoutingStatus>);
impl GetUserRoutingstatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserRoutingstatus",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/routingstatus",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RoutingStatus> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserRoutingstatus`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::RoutingStatus>
    where
        F: FnMut(&mut types::RoutingStatus) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users::PutUserRoutingstatus::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingStatus> {
        self.0.send()
    }
}
/// The call `putUserRoutingstatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserRoutingstatus(pub(crate) rt::Request<types::RoutingStatus>);
impl PutUserRoutingstatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserRoutingstatus",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/routingstatus",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::RoutingStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingStatus> {
        self.0.send()
    }
}
/// The call `getUserState`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserState(pub(crate) rt::Request<types::UserState>);
impl GetUserState {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserState",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/state",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:userStateChange:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserState> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserState`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserState>
    where
        F: FnMut(&mut types::UserState) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users::PutUserState::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserState> {
        self.0.send()
    }
}
/// The call `putUserState`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserState(pub(crate) rt::Request<types::UserState>);
impl PutUserState {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserState",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/state",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::UserState> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserState> {
        self.0.send()
    }
}
/// The call `getUserStation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserStation(pub(crate) rt::Request<types::UserStations>);
impl GetUserStation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserStation",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/station",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:otherStationAssociation:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserStations> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserStations> {
        self.0.send()
    }
}
/// The call `deleteUserStationAssociatedstation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserStationAssociatedstation(pub(crate) rt::Request<()>);
impl DeleteUserStationAssociatedstation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserStationAssociatedstation",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/station/associatedstation",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:station:disassociate"],
        },
        scopes: &["users"],
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
/// The call `putUserStationAssociatedstationStationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserStationAssociatedstationStationId(pub(crate) rt::Request<()>);
impl PutUserStationAssociatedstationStationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserStationAssociatedstationStationId",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/station/associatedstation/{stationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:otherStationAssociation:edit"],
        },
        scopes: &["users"],
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
/// The call `deleteUserStationDefaultstation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserStationDefaultstation(pub(crate) rt::Request<()>);
impl DeleteUserStationDefaultstation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserStationDefaultstation",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/station/defaultstation",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "telephony:phone:assign"],
        },
        scopes: &["users"],
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
/// The call `putUserStationDefaultstationStationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserStationDefaultstationStationId(pub(crate) rt::Request<()>);
impl PutUserStationDefaultstationStationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserStationDefaultstationStationId",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/station/defaultstation/{stationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "telephony:phone:assign"],
        },
        scopes: &["users"],
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
/// The call `getUserSuperiors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserSuperiors(pub(crate) rt::Request<Vec<types::User>>);
impl GetUserSuperiors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserSuperiors",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/superiors",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUserSuperiorsExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUserSuperiorsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::User>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::User>> {
        self.0.send()
    }
}
/// The call `getUserTrustors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserTrustors(pub(crate) rt::Request<types::TrustorEntityListing>);
impl GetUserTrustors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserTrustors",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/trustors",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrustor:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustorEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustorEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustorEntityListing> {
        self.0.send()
    }
}
/// The call `getUserVerifiers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserVerifiers(pub(crate) rt::Request<types::VerifierEntityListing>);
impl GetUserVerifiers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserVerifiers",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/verifiers",
        permissions: rt::Permissions {
            all: false,
            names: &["mfa:verifier:view"],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::VerifierEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VerifierEntityListing> {
        self.0.send()
    }
}
/// The call `putUserVerifier`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserVerifier(pub(crate) rt::Request<types::Verifier>);
impl PutUserVerifier {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserVerifier",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/verifiers/{verifierId}",
        permissions: rt::Permissions {
            all: false,
            names: &["mfa:verifier:edit"],
        },
        scopes: &["users"],
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
    pub fn customize(self) -> rt::Request<types::Verifier> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Verifier> {
        self.0.send()
    }
}
/// The call `deleteUserVerifier`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserVerifier(pub(crate) rt::Request<()>);
impl DeleteUserVerifier {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserVerifier",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/verifiers/{verifierId}",
        permissions: rt::Permissions {
            all: false,
            names: &["mfa:verifier:delete"],
        },
        scopes: &["users"],
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
    GetProfilesUsers::INFO,
    GetUsers::INFO,
    PostUsers::INFO,
    PatchUsersBulk::INFO,
    GetUsersChatsMe::INFO,
    GetUsersCustomattributesSchemas::INFO,
    PostUsersCustomattributesSchemas::INFO,
    GetUsersCustomattributesSchemasCoretypes::INFO,
    GetUsersCustomattributesSchemasCoretype::INFO,
    GetUsersCustomattributesSchemasLimits::INFO,
    GetUsersCustomattributesSchema::INFO,
    PutUsersCustomattributesSchema::INFO,
    DeleteUsersCustomattributesSchema::INFO,
    GetUsersCustomattributesSchemaVersions::INFO,
    GetUsersCustomattributesSchemaVersion::INFO,
    GetUsersDevelopmentActivities::INFO,
    PostUsersDevelopmentActivitiesAggregatesQuery::INFO,
    GetUsersDevelopmentActivitiesMe::INFO,
    GetUsersDevelopmentActivity::INFO,
    GetUsersExternalidAuthorityNameExternalKey::INFO,
    GetUsersMe::INFO,
    PostUsersMePassword::INFO,
    GetUsersQuery::INFO,
    GetUsersStationsMe::INFO,
    DeleteUsersStationsMeAssociatedstation::INFO,
    PutUsersStationsMeAssociatedstationStationId::INFO,
    GetUser::INFO,
    DeleteUser::INFO,
    PatchUser::INFO,
    GetUserAdjacents::INFO,
    GetUserCallforwarding::INFO,
    PutUserCallforwarding::INFO,
    PatchUserCallforwarding::INFO,
    PutUserCustomattributes::INFO,
    PatchUserCustomattributes::INFO,
    GetUserCustomattributesBulk::INFO,
    PatchUserCustomattributesBulk::INFO,
    GetUserCustomattribute::INFO,
    DeleteUserCustomattribute::INFO,
    GetUserDirectreports::INFO,
    GetUserExternalid::INFO,
    PostUserExternalid::INFO,
    GetUserExternalidAuthorityName::INFO,
    DeleteUserExternalidAuthorityNameExternalKey::INFO,
    GetUserFavorites::INFO,
    PostUserInvite::INFO,
    GetUserOutofoffice::INFO,
    PutUserOutofoffice::INFO,
    PostUserPassword::INFO,
    GetUserProfile::INFO,
    GetUserProfileskills::INFO,
    PutUserProfileskills::INFO,
    GetUserRoutingstatus::INFO,
    PutUserRoutingstatus::INFO,
    GetUserState::INFO,
    PutUserState::INFO,
    GetUserStation::INFO,
    DeleteUserStationAssociatedstation::INFO,
    PutUserStationAssociatedstationStationId::INFO,
    DeleteUserStationDefaultstation::INFO,
    PutUserStationDefaultstationStationId::INFO,
    GetUserSuperiors::INFO,
    GetUserTrustors::INFO,
    GetUserVerifiers::INFO,
    PutUserVerifier::INFO,
    DeleteUserVerifier::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Adjacents>,
    rt::make_model::<types::CallForwarding>,
    rt::make_model::<types::CallRoute>,
    rt::make_model::<types::CallTarget>,
    rt::make_model::<types::ChangeMyPasswordRequest>,
    rt::make_model::<types::ChangePasswordRequest>,
    rt::make_model::<types::ChatFavorite>,
    rt::make_model::<types::ChatItem>,
    rt::make_model::<types::ChatItemCursorListing>,
    rt::make_model::<types::ChatPresence>,
    rt::make_model::<types::ChatUserRef>,
    rt::make_model::<types::CreateUser>,
    rt::make_model::<types::DevelopmentActivity>,
    rt::make_model::<types::DevelopmentActivityAggregateParam>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryRequestClause>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryRequestFilter>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryRequestPredicate>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryResponseData>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryResponseGroupedData>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryResponseMetric>,
    rt::make_model::<types::DevelopmentActivityAggregateQueryResponseStatistics>,
    rt::make_model::<types::DevelopmentActivityAggregateResponse>,
    rt::make_model::<types::DevelopmentActivityListing>,
    rt::make_model::<types::FieldConfigs>,
    rt::make_model::<types::PatchUser>,
    rt::make_model::<types::UpdateUser>,
    rt::make_model::<types::UpdateVerifierRequest>,
    rt::make_model::<types::UserCursorEntityListing>,
    rt::make_model::<types::UserCustomAttributes>,
    rt::make_model::<types::UserCustomAttributesUpdateRequest>,
    rt::make_model::<types::UserExpands>,
    rt::make_model::<types::UserExternalIdentifier>,
    rt::make_model::<types::UserMe>,
    rt::make_model::<types::UserProfile>,
    rt::make_model::<types::UserProfileEntityListing>,
    rt::make_model::<types::UserState>,
    rt::make_model::<types::Verifier>,
    rt::make_model::<types::VerifierEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CallForwardingVoicemail {
        /// `PURECLOUD`
        Purecloud,
        /// `LASTCALL`
        Lastcall,
        /// `NONE`
        None,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CallForwardingVoicemail {
        const VALUES: &'static [Self] = &[Self::Lastcall, Self::None, Self::Purecloud];
        const TEXTS: &'static [&'static str] = &["LASTCALL", "NONE", "PURECLOUD"];
        fn text(&self) -> &str {
            match self {
                Self::Purecloud => "PURECLOUD",
                Self::Lastcall => "LASTCALL",
                Self::None => "NONE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CallForwardingVoicemail);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CallTargetType {
        /// `STATION`
        Station,
        /// `PHONENUMBER`
        Phonenumber,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CallTargetType {
        const VALUES: &'static [Self] = &[Self::Phonenumber, Self::Station];
        const TEXTS: &'static [&'static str] = &["PHONENUMBER", "STATION"];
        fn text(&self) -> &str {
            match self {
                Self::Station => "STATION",
                Self::Phonenumber => "PHONENUMBER",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CallTargetType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DevelopmentActivityStatus {
        /// `Planned`
        Planned,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `InvalidSchedule`
        InvalidSchedule,
        /// `NotCompleted`
        NotCompleted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DevelopmentActivityStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::InProgress,
            Self::InvalidSchedule,
            Self::NotCompleted,
            Self::Planned,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Completed",
            "InProgress",
            "InvalidSchedule",
            "NotCompleted",
            "Planned",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Planned => "Planned",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::InvalidSchedule => "InvalidSchedule",
                Self::NotCompleted => "NotCompleted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DevelopmentActivityStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DevelopmentActivityType {
        /// `Informational`
        Informational,
        /// `Coaching`
        Coaching,
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
    impl rt::OpenEnum for DevelopmentActivityType {
        const VALUES: &'static [Self] = &[
            Self::AssessedContent,
            Self::Assessment,
            Self::Coaching,
            Self::External,
            Self::Informational,
            Self::Native,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AssessedContent",
            "Assessment",
            "Coaching",
            "External",
            "Informational",
            "Native",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Informational => "Informational",
                Self::Coaching => "Coaching",
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
    rt::open_enum!(DevelopmentActivityType);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetProfilesUsersExpand {
        /// `routingStatus`
        RoutingStatus,
        /// `presence`
        Presence,
        /// `integrationPresence`
        IntegrationPresence,
        /// `conversationSummary`
        ConversationSummary,
        /// `outOfOffice`
        OutOfOffice,
        /// `geolocation`
        Geolocation,
        /// `station`
        Station,
        /// `authorization`
        Authorization,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetProfilesUsersExpand {
        const VALUES: &'static [Self] = &[
            Self::Authorization,
            Self::ConversationSummary,
            Self::Geolocation,
            Self::IntegrationPresence,
            Self::OutOfOffice,
            Self::Presence,
            Self::RoutingStatus,
            Self::Station,
        ];
        const TEXTS: &'static [&'static str] = &[
            "authorization",
            "conversationSummary",
            "geolocation",
            "integrationPresence",
            "outOfOffice",
            "presence",
            "routingStatus",
            "station",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RoutingStatus => "routingStatus",
                Self::Presence => "presence",
                Self::IntegrationPresence => "integrationPresence",
                Self::ConversationSummary => "conversationSummary",
                Self::OutOfOffice => "outOfOffice",
                Self::Geolocation => "geolocation",
                Self::Station => "station",
                Self::Authorization => "authorization",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetProfilesUsersExpand);
    /// One of 15 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUserProfileExpand {
        /// `routingStatus`
        RoutingStatus,
        /// `presence`
        Presence,
        /// `integrationPresence`
        IntegrationPresence,
        /// `conversationSummary`
        ConversationSummary,
        /// `outOfOffice`
        OutOfOffice,
        /// `geolocation`
        Geolocation,
        /// `station`
        Station,
        /// `authorization`
        Authorization,
        /// `lasttokenissued`
        Lasttokenissued,
        /// `authorization.unusedRoles`
        AuthorizationUnusedRoles,
        /// `team`
        Team,
        /// `workPlanBidRanks`
        WorkPlanBidRanks,
        /// `externalContactsSettings`
        ExternalContactsSettings,
        /// `groups`
        Groups,
        /// `customAttributes`
        CustomAttributes,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUserProfileExpand {
        const VALUES: &'static [Self] = &[
            Self::Authorization,
            Self::AuthorizationUnusedRoles,
            Self::ConversationSummary,
            Self::CustomAttributes,
            Self::ExternalContactsSettings,
            Self::Geolocation,
            Self::Groups,
            Self::IntegrationPresence,
            Self::Lasttokenissued,
            Self::OutOfOffice,
            Self::Presence,
            Self::RoutingStatus,
            Self::Station,
            Self::Team,
            Self::WorkPlanBidRanks,
        ];
        const TEXTS: &'static [&'static str] = &[
            "authorization",
            "authorization.unusedRoles",
            "conversationSummary",
            "customAttributes",
            "externalContactsSettings",
            "geolocation",
            "groups",
            "integrationPresence",
            "lasttokenissued",
            "outOfOffice",
            "presence",
            "routingStatus",
            "station",
            "team",
            "workPlanBidRanks",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RoutingStatus => "routingStatus",
                Self::Presence => "presence",
                Self::IntegrationPresence => "integrationPresence",
                Self::ConversationSummary => "conversationSummary",
                Self::OutOfOffice => "outOfOffice",
                Self::Geolocation => "geolocation",
                Self::Station => "station",
                Self::Authorization => "authorization",
                Self::Lasttokenissued => "lasttokenissued",
                Self::AuthorizationUnusedRoles => "authorization.unusedRoles",
                Self::Team => "team",
                Self::WorkPlanBidRanks => "workPlanBidRanks",
                Self::ExternalContactsSettings => "externalContactsSettings",
                Self::Groups => "groups",
                Self::CustomAttributes => "customAttributes",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUserProfileExpand);
    /// One of 44 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUsersMeExpand {
        /// `routingStatus`
        RoutingStatus,
        /// `presence`
        Presence,
        /// `integrationPresence`
        IntegrationPresence,
        /// `conversationSummary`
        ConversationSummary,
        /// `outOfOffice`
        OutOfOffice,
        /// `geolocation`
        Geolocation,
        /// `station`
        Station,
        /// `authorization`
        Authorization,
        /// `lasttokenissued`
        Lasttokenissued,
        /// `authorization.unusedRoles`
        AuthorizationUnusedRoles,
        /// `team`
        Team,
        /// `workPlanBidRanks`
        WorkPlanBidRanks,
        /// `externalContactsSettings`
        ExternalContactsSettings,
        /// `groups`
        Groups,
        /// `customAttributes`
        CustomAttributes,
        /// `profileSkills`
        ProfileSkills,
        /// `certifications`
        Certifications,
        /// `locations`
        Locations,
        /// `skills`
        Skills,
        /// `languages`
        Languages,
        /// `languagePreference`
        LanguagePreference,
        /// `employerInfo`
        EmployerInfo,
        /// `biography`
        Biography,
        /// `dateLastLogin`
        DateLastLogin,
        /// `dateWelcomeSent`
        DateWelcomeSent,
        /// `date`
        Date,
        /// `geolocationsettings`
        Geolocationsettings,
        /// `organization`
        Organization,
        /// `presencedefinitions`
        Presencedefinitions,
        /// `divisionedpresencedefinitions`
        Divisionedpresencedefinitions,
        /// `locationdefinitions`
        Locationdefinitions,
        /// `orgauthorization`
        Orgauthorization,
        /// `orgproducts`
        Orgproducts,
        /// `favorites`
        Favorites,
        /// `superiors`
        Superiors,
        /// `directreports`
        Directreports,
        /// `adjacents`
        Adjacents,
        /// `routingskills`
        Routingskills,
        /// `routinglanguages`
        Routinglanguages,
        /// `fieldconfigs`
        Fieldconfigs,
        /// `token`
        Token,
        /// `trustors`
        Trustors,
        /// `logCapture`
        LogCapture,
        /// `autoanswersettings`
        Autoanswersettings,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUsersMeExpand {
        const VALUES: &'static [Self] = &[
            Self::Adjacents,
            Self::Authorization,
            Self::AuthorizationUnusedRoles,
            Self::Autoanswersettings,
            Self::Biography,
            Self::Certifications,
            Self::ConversationSummary,
            Self::CustomAttributes,
            Self::Date,
            Self::DateLastLogin,
            Self::DateWelcomeSent,
            Self::Directreports,
            Self::Divisionedpresencedefinitions,
            Self::EmployerInfo,
            Self::ExternalContactsSettings,
            Self::Favorites,
            Self::Fieldconfigs,
            Self::Geolocation,
            Self::Geolocationsettings,
            Self::Groups,
            Self::IntegrationPresence,
            Self::LanguagePreference,
            Self::Languages,
            Self::Lasttokenissued,
            Self::Locationdefinitions,
            Self::Locations,
            Self::LogCapture,
            Self::Organization,
            Self::Orgauthorization,
            Self::Orgproducts,
            Self::OutOfOffice,
            Self::Presence,
            Self::Presencedefinitions,
            Self::ProfileSkills,
            Self::RoutingStatus,
            Self::Routinglanguages,
            Self::Routingskills,
            Self::Skills,
            Self::Station,
            Self::Superiors,
            Self::Team,
            Self::Token,
            Self::Trustors,
            Self::WorkPlanBidRanks,
        ];
        const TEXTS: &'static [&'static str] = &[
            "adjacents",
            "authorization",
            "authorization.unusedRoles",
            "autoanswersettings",
            "biography",
            "certifications",
            "conversationSummary",
            "customAttributes",
            "date",
            "dateLastLogin",
            "dateWelcomeSent",
            "directreports",
            "divisionedpresencedefinitions",
            "employerInfo",
            "externalContactsSettings",
            "favorites",
            "fieldconfigs",
            "geolocation",
            "geolocationsettings",
            "groups",
            "integrationPresence",
            "languagePreference",
            "languages",
            "lasttokenissued",
            "locationdefinitions",
            "locations",
            "logCapture",
            "organization",
            "orgauthorization",
            "orgproducts",
            "outOfOffice",
            "presence",
            "presencedefinitions",
            "profileSkills",
            "routingStatus",
            "routinglanguages",
            "routingskills",
            "skills",
            "station",
            "superiors",
            "team",
            "token",
            "trustors",
            "workPlanBidRanks",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RoutingStatus => "routingStatus",
                Self::Presence => "presence",
                Self::IntegrationPresence => "integrationPresence",
                Self::ConversationSummary => "conversationSummary",
                Self::OutOfOffice => "outOfOffice",
                Self::Geolocation => "geolocation",
                Self::Station => "station",
                Self::Authorization => "authorization",
                Self::Lasttokenissued => "lasttokenissued",
                Self::AuthorizationUnusedRoles => "authorization.unusedRoles",
                Self::Team => "team",
                Self::WorkPlanBidRanks => "workPlanBidRanks",
                Self::ExternalContactsSettings => "externalContactsSettings",
                Self::Groups => "groups",
                Self::CustomAttributes => "customAttributes",
                Self::ProfileSkills => "profileSkills",
                Self::Certifications => "certifications",
                Self::Locations => "locations",
                Self::Skills => "skills",
                Self::Languages => "languages",
                Self::LanguagePreference => "languagePreference",
                Self::EmployerInfo => "employerInfo",
                Self::Biography => "biography",
                Self::DateLastLogin => "dateLastLogin",
                Self::DateWelcomeSent => "dateWelcomeSent",
                Self::Date => "date",
                Self::Geolocationsettings => "geolocationsettings",
                Self::Organization => "organization",
                Self::Presencedefinitions => "presencedefinitions",
                Self::Divisionedpresencedefinitions => "divisionedpresencedefinitions",
                Self::Locationdefinitions => "locationdefinitions",
                Self::Orgauthorization => "orgauthorization",
                Self::Orgproducts => "orgproducts",
                Self::Favorites => "favorites",
                Self::Superiors => "superiors",
                Self::Directreports => "directreports",
                Self::Adjacents => "adjacents",
                Self::Routingskills => "routingskills",
                Self::Routinglanguages => "routinglanguages",
                Self::Fieldconfigs => "fieldconfigs",
                Self::Token => "token",
                Self::Trustors => "trustors",
                Self::LogCapture => "logCapture",
                Self::Autoanswersettings => "autoanswersettings",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUsersMeExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUsersState {
        /// `active`
        Active,
        /// `inactive`
        Inactive,
        /// `deleted`
        Deleted,
        /// `any`
        Any,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUsersState {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Any,
            Self::Deleted,
            Self::Inactive,
        ];
        const TEXTS: &'static [&'static str] = &["active", "any", "deleted", "inactive"];
        fn text(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Inactive => "inactive",
                Self::Deleted => "deleted",
                Self::Any => "any",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUsersState);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserStateStateChangeReason {
        /// `Voluntary`
        Voluntary,
        /// `Seasonal`
        Seasonal,
        /// `Leave`
        Leave,
        /// `Performance`
        Performance,
        /// `Conduct`
        Conduct,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UserStateStateChangeReason {
        const VALUES: &'static [Self] = &[
            Self::Conduct,
            Self::Leave,
            Self::Performance,
            Self::Seasonal,
            Self::Unknown,
            Self::Voluntary,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Conduct",
            "Leave",
            "Performance",
            "Seasonal",
            "Unknown",
            "Voluntary",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Voluntary => "Voluntary",
                Self::Seasonal => "Seasonal",
                Self::Leave => "Leave",
                Self::Performance => "Performance",
                Self::Conduct => "Conduct",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UserStateStateChangeReason);
    /// `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
    pub type ChatItemChatType = types::RoomRoomType;
    /// `active`, `inactive`, `deleted`.
    pub type CreateUserState = types::DidState;
    /// `attendeeId`.
    pub type DevelopmentActivityAggregateParamGroupBy = types::LearningAssignmentAggregateParamGroupBy;
    /// `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
    pub type DevelopmentActivityAggregateParamMetrics = types::LearningAssignmentAggregateParamMetrics;
    /// `And`, `Or`.
    pub type DevelopmentActivityAggregateQueryRequestClauseType = types::QueryRequestClauseType;
    /// `And`, `Or`.
    pub type DevelopmentActivityAggregateQueryRequestFilterType = types::QueryRequestClauseType;
    /// `attendeeId`, `type`, `moduleId`, `isPassed`.
    pub type DevelopmentActivityAggregateQueryRequestPredicateDimension = types::LearningAssignmentAggregateQueryRequestPredicateDimension;
    /// `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
    pub type DevelopmentActivityAggregateQueryResponseMetricMetric = types::LearningAssignmentAggregateParamMetrics;
    /// `Graceful`, `Immediate`.
    pub type DevelopmentActivityArchivalMode = types::LearningModuleArchivalMode;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type GetProfilesUsersIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `ascending`, `descending`.
    pub type GetProfilesUsersSortOrder = types::WidgetSortOrder;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUserAdjacentsExpand = types::GetUserExpand;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUserDirectreportsExpand = types::GetUserExpand;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUserFavoritesExpand = types::GetUserExpand;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type GetUserProfileIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUserSuperiorsExpand = types::GetUserExpand;
    /// `True`, `False`, `Any`.
    pub type GetUsersDevelopmentActivitiesMeOverdue = types::GetLearningAssignmentsPass;
    /// `True`, `False`, `Any`.
    pub type GetUsersDevelopmentActivitiesMePass = types::GetLearningAssignmentsPass;
    /// `Creator`, `Facilitator`, `Attendee`.
    pub type GetUsersDevelopmentActivitiesMeRelationship = types::ViewFilterDevelopmentRoleList;
    /// `Asc`, `Desc`.
    pub type GetUsersDevelopmentActivitiesMeSortOrder = types::UsageQuerySortByOrder;
    /// `Planned`, `InProgress`, `Completed`, `InvalidSchedule`, `NotCompleted`.
    pub type GetUsersDevelopmentActivitiesMeStatuses = types::DevelopmentActivityStatus;
    /// `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetUsersDevelopmentActivitiesMeTypes = types::DevelopmentActivityType;
    /// `True`, `False`, `Any`.
    pub type GetUsersDevelopmentActivitiesOverdue = types::GetLearningAssignmentsPass;
    /// `True`, `False`, `Any`.
    pub type GetUsersDevelopmentActivitiesPass = types::GetLearningAssignmentsPass;
    /// `Creator`, `Facilitator`, `Attendee`.
    pub type GetUsersDevelopmentActivitiesRelationship = types::ViewFilterDevelopmentRoleList;
    /// `Asc`, `Desc`.
    pub type GetUsersDevelopmentActivitiesSortOrder = types::UsageQuerySortByOrder;
    /// `Planned`, `InProgress`, `Completed`, `InvalidSchedule`, `NotCompleted`.
    pub type GetUsersDevelopmentActivitiesStatuses = types::DevelopmentActivityStatus;
    /// `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetUsersDevelopmentActivitiesTypes = types::DevelopmentActivityType;
    /// `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetUsersDevelopmentActivityType = types::DevelopmentActivityType;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUsersExpand = types::GetUserExpand;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUsersExternalidAuthorityNameExternalKeyExpand = types::GetUserExpand;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type GetUsersIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type GetUsersMeIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetUsersQueryExpand = types::GetUserExpand;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type GetUsersQueryIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `ASC`, `DESC`.
    pub type GetUsersQuerySortOrder = types::ContactSortDirection;
    /// `active`, `inactive`, `deleted`, `any`.
    pub type GetUsersQueryState = types::GetUsersState;
    /// `ascending`, `descending`.
    pub type GetUsersSortOrder = types::WidgetSortOrder;
    /// `active`, `inactive`, `deleted`.
    pub type UpdateUserState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type UserMeState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type UserProfileState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type UserStateState = types::DidState;
    /// `Adjacents` of the API document.
    #[non_exhaustive]
    pub struct Adjacents {
        /// `directReports`
        pub direct_reports: Option<Vec<types::User>>,
        /// `siblings`
        pub siblings: Option<Vec<types::User>>,
        /// `superiors`
        pub superiors: Option<Vec<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for Adjacents {
        fn default() -> Self {
            Self {
                direct_reports: None,
                siblings: None,
                superiors: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Adjacents {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Adjacents",
                fields: &["directReports", "siblings", "superiors"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.direct_reports);
            out.list(1, &self.siblings);
            out.list(2, &self.superiors);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.direct_reports),
                1 => rt::Place::List(&mut self.siblings),
                2 => rt::Place::List(&mut self.superiors),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Adjacents);
    /// `CallForwarding` of the API document.
    #[non_exhaustive]
    pub struct CallForwarding {
        /// `calls`
        pub calls: Option<Vec<types::CallRoute>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::User>>,
        /// `voicemail`
        pub voicemail: Option<types::CallForwardingVoicemail>,
        _rest: rt::Rest,
    }
    impl Default for CallForwarding {
        fn default() -> Self {
            Self {
                calls: None,
                enabled: None,
                id: None,
                modified_date: None,
                name: None,
                phone_number: None,
                self_uri: None,
                user: None,
                voicemail: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallForwarding {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallForwarding",
                fields: &[
                    "calls",
                    "enabled",
                    "id",
                    "modifiedDate",
                    "name",
                    "phoneNumber",
                    "selfUri",
                    "user",
                    "voicemail",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.calls);
            out.boolean(1, &self.enabled);
            out.text(2, &self.id);
            out.date_time(3, &self.modified_date);
            out.text(4, &self.name);
            out.text(5, &self.phone_number);
            out.text(6, &self.self_uri);
            out.model(7, &self.user);
            out.one(8, &self.voicemail);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.calls),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::DateTime(&mut self.modified_date),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.phone_number),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.user),
                8 => rt::Place::Enum(&mut self.voicemail),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CallForwarding);
    impl CallForwarding {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `calls`.
        #[must_use]
        pub fn calls(
            mut self,
            value: impl rt::IntoField<Vec<types::CallRoute>>,
        ) -> Self {
            value.put(&mut self.calls, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 5);
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
        /// Sets `voicemail`.
        #[must_use]
        pub fn voicemail(
            mut self,
            value: impl rt::IntoField<types::CallForwardingVoicemail>,
        ) -> Self {
            value.put(&mut self.voicemail, &mut self._rest, 8);
            self
        }
    }
    /// `CallRoute` of the API document.
    #[non_exhaustive]
    pub struct CallRoute {
        /// `targets`
        pub targets: Option<Vec<types::CallTarget>>,
        _rest: rt::Rest,
    }
    impl Default for CallRoute {
        fn default() -> Self {
            Self {
                targets: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallRoute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallRoute",
                fields: &["targets"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.targets);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.targets),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CallRoute);
    impl CallRoute {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `targets`.
        #[must_use]
        pub fn targets(
            mut self,
            value: impl rt::IntoField<Vec<types::CallTarget>>,
        ) -> Self {
            value.put(&mut self.targets, &mut self._rest, 0);
            self
        }
    }
    /// `CallTarget` of the API document.
    #[non_exhaustive]
    pub struct CallTarget {
        /// `type`
        pub type_: Option<types::CallTargetType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CallTarget {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallTarget",
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
    rt::model!(CallTarget);
    impl CallTarget {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CallTargetType>,
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
    /// `ChangeMyPasswordRequest` of the API document.
    #[non_exhaustive]
    pub struct ChangeMyPasswordRequest {
        /// `newPassword`: required
        pub new_password: Option<String>,
        /// `oldPassword`: required
        pub old_password: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChangeMyPasswordRequest {
        fn default() -> Self {
            Self {
                new_password: None,
                old_password: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChangeMyPasswordRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChangeMyPasswordRequest",
                fields: &["newPassword", "oldPassword"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.new_password);
            out.text(1, &self.old_password);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.new_password),
                1 => rt::Place::Text(&mut self.old_password),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChangeMyPasswordRequest);
    impl ChangeMyPasswordRequest {
        /// One with everything set that the API requires, in this order: `newPassword`, `oldPassword`.
        #[must_use]
        pub fn new(
            new_password: impl rt::IntoField<String>,
            old_password: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().new_password(new_password).old_password(old_password)
        }
        /// Sets `newPassword`.
        #[must_use]
        pub fn new_password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.new_password, &mut self._rest, 0);
            self
        }
        /// Sets `oldPassword`.
        #[must_use]
        pub fn old_password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.old_password, &mut self._rest, 1);
            self
        }
    }
    /// `ChangePasswordRequest` of the API document.
    #[non_exhaustive]
    pub struct ChangePasswordRequest {
        /// `newPassword`: required
        pub new_password: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChangePasswordRequest {
        fn default() -> Self {
            Self {
                new_password: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChangePasswordRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChangePasswordRequest",
                fields: &["newPassword"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.new_password);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.new_password),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChangePasswordRequest);
    impl ChangePasswordRequest {
        /// One with everything set that the API requires: `newPassword`.
        #[must_use]
        pub fn new(new_password: impl rt::IntoField<String>) -> Self {
            Self::default().new_password(new_password)
        }
        /// Sets `newPassword`.
        #[must_use]
        pub fn new_password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.new_password, &mut self._rest, 0);
            self
        }
    }
    /// `ChatFavorite` of the API document.
    #[non_exhaustive]
    pub struct ChatFavorite {
        /// `externalId`: required
        pub external_id: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatFavorite {
        fn default() -> Self {
            Self {
                external_id: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatFavorite {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatFavorite",
                fields: &["externalId", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.external_id);
            out.text(1, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.external_id),
                1 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatFavorite);
    /// `ChatItem` of the API document.
    #[non_exhaustive]
    pub struct ChatItem {
        /// `chatType`: required
        pub chat_type: Option<types::ChatItemChatType>,
        /// `dateClosed`
        pub date_closed: Option<rt::DateTime>,
        /// `dateLastMessage`
        pub date_last_message: Option<rt::DateTime>,
        /// `favorite`
        pub favorite: Option<Box<types::ChatFavorite>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `name`
        pub name: Option<String>,
        /// `open`: required
        pub open: Option<bool>,
        /// `room`
        pub room: Option<Box<types::Room>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::ChatUserRef>>,
        _rest: rt::Rest,
    }
    impl Default for ChatItem {
        fn default() -> Self {
            Self {
                chat_type: None,
                date_closed: None,
                date_last_message: None,
                favorite: None,
                id: None,
                images: None,
                name: None,
                open: None,
                room: None,
                self_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatItem",
                fields: &[
                    "chatType",
                    "dateClosed",
                    "dateLastMessage",
                    "favorite",
                    "id",
                    "images",
                    "name",
                    "open",
                    "room",
                    "selfUri",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.chat_type);
            out.date_time(1, &self.date_closed);
            out.date_time(2, &self.date_last_message);
            out.model(3, &self.favorite);
            out.text(4, &self.id);
            out.list(5, &self.images);
            out.text(6, &self.name);
            out.boolean(7, &self.open);
            out.model(8, &self.room);
            out.text(9, &self.self_uri);
            out.model(10, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.chat_type),
                1 => rt::Place::DateTime(&mut self.date_closed),
                2 => rt::Place::DateTime(&mut self.date_last_message),
                3 => rt::Place::Model(&mut self.favorite),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.images),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Bool(&mut self.open),
                8 => rt::Place::Model(&mut self.room),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatItem);
    /// `ChatItemCursorListing` of the API document.
    #[non_exhaustive]
    pub struct ChatItemCursorListing {
        /// `entities`
        pub entities: Option<Vec<types::ChatItem>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatItemCursorListing {
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
    impl rt::Model for ChatItemCursorListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatItemCursorListing",
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
    rt::model!(ChatItemCursorListing);
    /// `ChatPresence` of the API document.
    #[non_exhaustive]
    pub struct ChatPresence {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `message`
        pub message: Option<String>,
        /// `organizationPresence`
        pub organization_presence: Option<Box<types::OrganizationPresence>>,
        /// `outOfOffice`
        pub out_of_office: Option<Box<types::OutOfOffice>>,
        /// `source`
        pub source: Option<String>,
        /// `systemPresence`
        pub system_presence: Option<types::ChatPresenceSystemPresence>,
        _rest: rt::Rest,
    }
    impl Default for ChatPresence {
        fn default() -> Self {
            Self {
                date_modified: None,
                message: None,
                organization_presence: None,
                out_of_office: None,
                source: None,
                system_presence: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatPresence",
                fields: &[
                    "dateModified",
                    "message",
                    "organizationPresence",
                    "outOfOffice",
                    "source",
                    "systemPresence",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.message);
            out.model(2, &self.organization_presence);
            out.model(3, &self.out_of_office);
            out.text(4, &self.source);
            out.one(5, &self.system_presence);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Model(&mut self.organization_presence),
                3 => rt::Place::Model(&mut self.out_of_office),
                4 => rt::Place::Text(&mut self.source),
                5 => rt::Place::Enum(&mut self.system_presence),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatPresence);
    /// `ChatUserRef` of the API document.
    #[non_exhaustive]
    pub struct ChatUserRef {
        /// `id`
        pub id: Option<String>,
        /// `inactive`
        pub inactive: Option<bool>,
        /// `integrations`
        pub integrations: Option<Vec<types::Contact>>,
        /// `jid`
        pub jid: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `presence`
        pub presence: Option<Box<types::ChatPresence>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatUserRef {
        fn default() -> Self {
            Self {
                id: None,
                inactive: None,
                integrations: None,
                jid: None,
                name: None,
                presence: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatUserRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatUserRef",
                fields: &[
                    "id",
                    "inactive",
                    "integrations",
                    "jid",
                    "name",
                    "presence",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.inactive);
            out.list(2, &self.integrations);
            out.text(3, &self.jid);
            out.text(4, &self.name);
            out.model(5, &self.presence);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.inactive),
                2 => rt::Place::List(&mut self.integrations),
                3 => rt::Place::Text(&mut self.jid),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Model(&mut self.presence),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatUserRef);
    /// `CreateUser` of the API document.
    #[non_exhaustive]
    pub struct CreateUser {
        /// `addresses`
        pub addresses: Option<Vec<types::Contact>>,
        /// `department`
        pub department: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `email`: required
        pub email: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `password`
        pub password: Option<String>,
        /// `state`
        pub state: Option<types::CreateUserState>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateUser {
        fn default() -> Self {
            Self {
                addresses: None,
                department: None,
                division_id: None,
                email: None,
                name: None,
                password: None,
                state: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateUser",
                fields: &[
                    "addresses",
                    "department",
                    "divisionId",
                    "email",
                    "name",
                    "password",
                    "state",
                    "title",
                ],
                required: &[2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.text(1, &self.department);
            out.text(2, &self.division_id);
            out.text(3, &self.email);
            out.text(4, &self.name);
            out.text(5, &self.password);
            out.one(6, &self.state);
            out.text(7, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::Text(&mut self.department),
                2 => rt::Place::Text(&mut self.division_id),
                3 => rt::Place::Text(&mut self.email),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.password),
                6 => rt::Place::Enum(&mut self.state),
                7 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateUser);
    impl CreateUser {
        /// One with everything set that the API requires, in this order: `divisionId`, `email`, `name`.
        #[must_use]
        pub fn new(
            division_id: impl rt::IntoField<String>,
            email: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().division_id(division_id).email(email).name(name)
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::Contact>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 0);
            self
        }
        /// Sets `department`.
        #[must_use]
        pub fn department(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.department, &mut self._rest, 1);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 2);
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `password`.
        #[must_use]
        pub fn password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.password, &mut self._rest, 5);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::CreateUserState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 6);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 7);
            self
        }
    }
    /// `DevelopmentActivity` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivity {
        /// `archivalMode`
        pub archival_mode: Option<types::DevelopmentActivityArchivalMode>,
        /// `attendees`
        pub attendees: Option<Vec<types::UserReference>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCompleted`: read-only
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `facilitator`
        pub facilitator: Option<Box<types::UserReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isLatest`
        pub is_latest: Option<bool>,
        /// `isModuleArchived`
        pub is_module_archived: Option<bool>,
        /// `isOverdue`
        pub is_overdue: Option<bool>,
        /// `isPassed`: read-only
        pub is_passed: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::DevelopmentActivityStatus>,
        /// `type`
        pub type_: Option<types::DevelopmentActivityType>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivity {
        fn default() -> Self {
            Self {
                archival_mode: None,
                attendees: None,
                created_by: None,
                date_completed: None,
                date_created: None,
                date_due: None,
                facilitator: None,
                id: None,
                is_latest: None,
                is_module_archived: None,
                is_overdue: None,
                is_passed: None,
                name: None,
                percentage_score: None,
                self_uri: None,
                status: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivity",
                fields: &[
                    "archivalMode",
                    "attendees",
                    "createdBy",
                    "dateCompleted",
                    "dateCreated",
                    "dateDue",
                    "facilitator",
                    "id",
                    "isLatest",
                    "isModuleArchived",
                    "isOverdue",
                    "isPassed",
                    "name",
                    "percentageScore",
                    "selfUri",
                    "status",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.archival_mode);
            out.list(1, &self.attendees);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_completed);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_due);
            out.model(6, &self.facilitator);
            out.text(7, &self.id);
            out.boolean(8, &self.is_latest);
            out.boolean(9, &self.is_module_archived);
            out.boolean(10, &self.is_overdue);
            out.boolean(11, &self.is_passed);
            out.text(12, &self.name);
            out.float(13, &self.percentage_score);
            out.text(14, &self.self_uri);
            out.one(15, &self.status);
            out.one(16, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.archival_mode),
                1 => rt::Place::List(&mut self.attendees),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_completed),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_due),
                6 => rt::Place::Model(&mut self.facilitator),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Bool(&mut self.is_latest),
                9 => rt::Place::Bool(&mut self.is_module_archived),
                10 => rt::Place::Bool(&mut self.is_overdue),
                11 => rt::Place::Bool(&mut self.is_passed),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Float(&mut self.percentage_score),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.status),
                16 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DevelopmentActivity);
    /// `DevelopmentActivityAggregateParam` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateParam {
        /// `filter`: required
        pub filter: Option<Box<types::DevelopmentActivityAggregateQueryRequestFilter>>,
        /// `groupBy`
        pub group_by: Option<Vec<types::DevelopmentActivityAggregateParamGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::DevelopmentActivityAggregateParamMetrics>>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateParam {
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
    impl rt::Model for DevelopmentActivityAggregateParam {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateParam",
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
    rt::model!(DevelopmentActivityAggregateParam);
    impl DevelopmentActivityAggregateParam {
        /// One with everything set that the API requires, in this order: `filter`, `interval`.
        #[must_use]
        pub fn new(
            filter: impl rt::IntoField<
                Box<types::DevelopmentActivityAggregateQueryRequestFilter>,
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
                Box<types::DevelopmentActivityAggregateQueryRequestFilter>,
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
                Vec<types::DevelopmentActivityAggregateParamGroupBy>,
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
                Vec<types::DevelopmentActivityAggregateParamMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 3);
            self
        }
    }
    /// `DevelopmentActivityAggregateQueryRequestClause` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryRequestClause {
        /// `predicates`: required
        pub predicates: Option<
            Vec<types::DevelopmentActivityAggregateQueryRequestPredicate>,
        >,
        /// `type`: required
        pub type_: Option<types::DevelopmentActivityAggregateQueryRequestClauseType>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryRequestClause {
        fn default() -> Self {
            Self {
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryRequestClause {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryRequestClause",
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
    rt::model!(DevelopmentActivityAggregateQueryRequestClause);
    impl DevelopmentActivityAggregateQueryRequestClause {
        /// One with everything set that the API requires, in this order: `predicates`, `type`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<
                Vec<types::DevelopmentActivityAggregateQueryRequestPredicate>,
            >,
            type_: impl rt::IntoField<
                types::DevelopmentActivityAggregateQueryRequestClauseType,
            >,
        ) -> Self {
            Self::default().predicates(predicates).type_(type_)
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<
                Vec<types::DevelopmentActivityAggregateQueryRequestPredicate>,
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
                types::DevelopmentActivityAggregateQueryRequestClauseType,
            >,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `DevelopmentActivityAggregateQueryRequestFilter` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryRequestFilter {
        /// `clauses`: required
        pub clauses: Option<Vec<types::DevelopmentActivityAggregateQueryRequestClause>>,
        /// `type`: required
        pub type_: Option<types::DevelopmentActivityAggregateQueryRequestFilterType>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryRequestFilter {
        fn default() -> Self {
            Self {
                clauses: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryRequestFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryRequestFilter",
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
    rt::model!(DevelopmentActivityAggregateQueryRequestFilter);
    impl DevelopmentActivityAggregateQueryRequestFilter {
        /// One with everything set that the API requires, in this order: `clauses`, `type`.
        #[must_use]
        pub fn new(
            clauses: impl rt::IntoField<
                Vec<types::DevelopmentActivityAggregateQueryRequestClause>,
            >,
            type_: impl rt::IntoField<
                types::DevelopmentActivityAggregateQueryRequestFilterType,
            >,
        ) -> Self {
            Self::default().clauses(clauses).type_(type_)
        }
        /// Sets `clauses`.
        #[must_use]
        pub fn clauses(
            mut self,
            value: impl rt::IntoField<
                Vec<types::DevelopmentActivityAggregateQueryRequestClause>,
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
                types::DevelopmentActivityAggregateQueryRequestFilterType,
            >,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `DevelopmentActivityAggregateQueryRequestPredicate` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryRequestPredicate {
        /// `dimension`: required
        pub dimension: Option<
            types::DevelopmentActivityAggregateQueryRequestPredicateDimension,
        >,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryRequestPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryRequestPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryRequestPredicate",
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
    rt::model!(DevelopmentActivityAggregateQueryRequestPredicate);
    impl DevelopmentActivityAggregateQueryRequestPredicate {
        /// One with everything set that the API requires, in this order: `dimension`, `value`.
        #[must_use]
        pub fn new(
            dimension: impl rt::IntoField<
                types::DevelopmentActivityAggregateQueryRequestPredicateDimension,
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
                types::DevelopmentActivityAggregateQueryRequestPredicateDimension,
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
    /// `DevelopmentActivityAggregateQueryResponseData` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryResponseData {
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::DevelopmentActivityAggregateQueryResponseMetric>>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryResponseData {
        fn default() -> Self {
            Self {
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryResponseData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryResponseData",
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
    rt::model!(DevelopmentActivityAggregateQueryResponseData);
    /// `DevelopmentActivityAggregateQueryResponseGroupedData` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryResponseGroupedData {
        /// `data`
        pub data: Option<Vec<types::DevelopmentActivityAggregateQueryResponseData>>,
        /// `group`
        pub group: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryResponseGroupedData {
        fn default() -> Self {
            Self {
                data: None,
                group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryResponseGroupedData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryResponseGroupedData",
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
    rt::model!(DevelopmentActivityAggregateQueryResponseGroupedData);
    /// `DevelopmentActivityAggregateQueryResponseMetric` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryResponseMetric {
        /// `metric`
        pub metric: Option<types::DevelopmentActivityAggregateQueryResponseMetricMetric>,
        /// `stats`
        pub stats: Option<
            Box<types::DevelopmentActivityAggregateQueryResponseStatistics>,
        >,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateQueryResponseMetric {
        fn default() -> Self {
            Self {
                metric: None,
                stats: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateQueryResponseMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryResponseMetric",
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
    rt::model!(DevelopmentActivityAggregateQueryResponseMetric);
    /// `DevelopmentActivityAggregateQueryResponseStatistics` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateQueryResponseStatistics {
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
    impl Default for DevelopmentActivityAggregateQueryResponseStatistics {
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
    impl rt::Model for DevelopmentActivityAggregateQueryResponseStatistics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateQueryResponseStatistics",
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
    rt::model!(DevelopmentActivityAggregateQueryResponseStatistics);
    /// `DevelopmentActivityAggregateResponse` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityAggregateResponse {
        /// `results`
        pub results: Option<
            Vec<types::DevelopmentActivityAggregateQueryResponseGroupedData>,
        >,
        _rest: rt::Rest,
    }
    impl Default for DevelopmentActivityAggregateResponse {
        fn default() -> Self {
            Self {
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DevelopmentActivityAggregateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityAggregateResponse",
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
    rt::model!(DevelopmentActivityAggregateResponse);
    /// `DevelopmentActivityListing` of the API document.
    #[non_exhaustive]
    pub struct DevelopmentActivityListing {
        /// `entities`
        pub entities: Option<Vec<types::DevelopmentActivity>>,
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
    impl Default for DevelopmentActivityListing {
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
    impl rt::Model for DevelopmentActivityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DevelopmentActivityListing",
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
    rt::model!(DevelopmentActivityListing);
    /// `FieldConfigs` of the API document.
    #[non_exhaustive]
    pub struct FieldConfigs {
        /// `group`
        pub group: Option<Box<types::FieldConfig>>,
        /// `org`
        pub org: Option<Box<types::FieldConfig>>,
        /// `person`
        pub person: Option<Box<types::FieldConfig>>,
        _rest: rt::Rest,
    }
    impl Default for FieldConfigs {
        fn default() -> Self {
            Self {
                group: None,
                org: None,
                person: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FieldConfigs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FieldConfigs",
                fields: &["group", "org", "person"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.group);
            out.model(1, &self.org);
            out.model(2, &self.person);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.group),
                1 => rt::Place::Model(&mut self.org),
                2 => rt::Place::Model(&mut self.person),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FieldConfigs);
    /// `PatchUser` of the API document.
    #[non_exhaustive]
    pub struct PatchUser {
        /// `acdAutoAnswer`
        pub acd_auto_answer: Option<bool>,
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchUser {
        fn default() -> Self {
            Self {
                acd_auto_answer: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchUser",
                fields: &["acdAutoAnswer", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.acd_auto_answer);
            out.text(1, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acd_auto_answer),
                1 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchUser);
    impl PatchUser {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `acdAutoAnswer`.
        #[must_use]
        pub fn acd_auto_answer(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.acd_auto_answer, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
    }
    /// `UpdateUser` of the API document.
    #[non_exhaustive]
    pub struct UpdateUser {
        /// `acdAutoAnswer`
        pub acd_auto_answer: Option<bool>,
        /// `addresses`
        pub addresses: Option<Vec<types::Contact>>,
        /// `biography`
        pub biography: Option<Box<types::Biography>>,
        /// `certifications`
        pub certifications: Option<Vec<String>>,
        /// `chat`
        pub chat: Option<Box<types::Chat>>,
        /// `department`
        pub department: Option<String>,
        /// `email`
        pub email: Option<String>,
        /// `employerInfo`
        pub employer_info: Option<Box<types::EmployerInfo>>,
        /// `groups`
        pub groups: Option<Vec<types::Group>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `locations`
        pub locations: Option<Vec<types::Location>>,
        /// `manager`
        pub manager: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `preferredName`
        pub preferred_name: Option<String>,
        /// `primaryContactInfo`: read-only
        pub primary_contact_info: Option<Vec<types::Contact>>,
        /// `profileSkills`
        pub profile_skills: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::UpdateUserState>,
        /// `title`
        pub title: Option<String>,
        /// `username`
        pub username: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateUser {
        fn default() -> Self {
            Self {
                acd_auto_answer: None,
                addresses: None,
                biography: None,
                certifications: None,
                chat: None,
                department: None,
                email: None,
                employer_info: None,
                groups: None,
                id: None,
                images: None,
                locations: None,
                manager: None,
                name: None,
                preferred_name: None,
                primary_contact_info: None,
                profile_skills: None,
                self_uri: None,
                state: None,
                title: None,
                username: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateUser",
                fields: &[
                    "acdAutoAnswer",
                    "addresses",
                    "biography",
                    "certifications",
                    "chat",
                    "department",
                    "email",
                    "employerInfo",
                    "groups",
                    "id",
                    "images",
                    "locations",
                    "manager",
                    "name",
                    "preferredName",
                    "primaryContactInfo",
                    "profileSkills",
                    "selfUri",
                    "state",
                    "title",
                    "username",
                    "version",
                ],
                required: &[21],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.acd_auto_answer);
            out.list(1, &self.addresses);
            out.model(2, &self.biography);
            out.list(3, &self.certifications);
            out.model(4, &self.chat);
            out.text(5, &self.department);
            out.text(6, &self.email);
            out.model(7, &self.employer_info);
            out.list(8, &self.groups);
            out.text(9, &self.id);
            out.list(10, &self.images);
            out.list(11, &self.locations);
            out.text(12, &self.manager);
            out.text(13, &self.name);
            out.text(14, &self.preferred_name);
            out.list(15, &self.primary_contact_info);
            out.list(16, &self.profile_skills);
            out.text(17, &self.self_uri);
            out.one(18, &self.state);
            out.text(19, &self.title);
            out.text(20, &self.username);
            out.int(21, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acd_auto_answer),
                1 => rt::Place::List(&mut self.addresses),
                2 => rt::Place::Model(&mut self.biography),
                3 => rt::Place::List(&mut self.certifications),
                4 => rt::Place::Model(&mut self.chat),
                5 => rt::Place::Text(&mut self.department),
                6 => rt::Place::Text(&mut self.email),
                7 => rt::Place::Model(&mut self.employer_info),
                8 => rt::Place::List(&mut self.groups),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::List(&mut self.images),
                11 => rt::Place::List(&mut self.locations),
                12 => rt::Place::Text(&mut self.manager),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Text(&mut self.preferred_name),
                15 => rt::Place::List(&mut self.primary_contact_info),
                16 => rt::Place::List(&mut self.profile_skills),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Enum(&mut self.state),
                19 => rt::Place::Text(&mut self.title),
                20 => rt::Place::Text(&mut self.username),
                21 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateUser);
    impl UpdateUser {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `acdAutoAnswer`.
        #[must_use]
        pub fn acd_auto_answer(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.acd_auto_answer, &mut self._rest, 0);
            self
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::Contact>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 1);
            self
        }
        /// Sets `biography`.
        #[must_use]
        pub fn biography(
            mut self,
            value: impl rt::IntoField<Box<types::Biography>>,
        ) -> Self {
            value.put(&mut self.biography, &mut self._rest, 2);
            self
        }
        /// Sets `certifications`.
        #[must_use]
        pub fn certifications(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certifications, &mut self._rest, 3);
            self
        }
        /// Sets `chat`.
        #[must_use]
        pub fn chat(mut self, value: impl rt::IntoField<Box<types::Chat>>) -> Self {
            value.put(&mut self.chat, &mut self._rest, 4);
            self
        }
        /// Sets `department`.
        #[must_use]
        pub fn department(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.department, &mut self._rest, 5);
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email, &mut self._rest, 6);
            self
        }
        /// Sets `employerInfo`.
        #[must_use]
        pub fn employer_info(
            mut self,
            value: impl rt::IntoField<Box<types::EmployerInfo>>,
        ) -> Self {
            value.put(&mut self.employer_info, &mut self._rest, 7);
            self
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(mut self, value: impl rt::IntoField<Vec<types::Group>>) -> Self {
            value.put(&mut self.groups, &mut self._rest, 8);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 9);
            self
        }
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 10);
            self
        }
        /// Sets `locations`.
        #[must_use]
        pub fn locations(
            mut self,
            value: impl rt::IntoField<Vec<types::Location>>,
        ) -> Self {
            value.put(&mut self.locations, &mut self._rest, 11);
            self
        }
        /// Sets `manager`.
        #[must_use]
        pub fn manager(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.manager, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `preferredName`.
        #[must_use]
        pub fn preferred_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.preferred_name, &mut self._rest, 14);
            self
        }
        /// Sets `primaryContactInfo`.
        #[must_use]
        pub fn primary_contact_info(
            mut self,
            value: impl rt::IntoField<Vec<types::Contact>>,
        ) -> Self {
            value.put(&mut self.primary_contact_info, &mut self._rest, 15);
            self
        }
        /// Sets `profileSkills`.
        #[must_use]
        pub fn profile_skills(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.profile_skills, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::UpdateUserState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 18);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 19);
            self
        }
        /// Sets `username`.
        #[must_use]
        pub fn username(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.username, &mut self._rest, 20);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 21);
            self
        }
    }
    /// `UpdateVerifierRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateVerifierRequest {
        /// `default`
        pub default: Option<bool>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateVerifierRequest {
        fn default() -> Self {
            Self {
                default: None,
                enabled: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateVerifierRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateVerifierRequest",
                fields: &["default", "enabled", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.default);
            out.boolean(1, &self.enabled);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.default),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateVerifierRequest);
    impl UpdateVerifierRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `default`.
        #[must_use]
        pub fn default_value(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.default, &mut self._rest, 0);
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
    }
    /// `UserCursorEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserCursorEntityListing {
        /// `cursor`
        pub cursor: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::User>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `results`
        pub results: Option<i64>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserCursorEntityListing {
        fn default() -> Self {
            Self {
                cursor: None,
                entities: None,
                next_uri: None,
                results: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserCursorEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserCursorEntityListing",
                fields: &["cursor", "entities", "nextUri", "results", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cursor);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.int(3, &self.results);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cursor),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Int(&mut self.results),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserCursorEntityListing);
    /// `UserCustomAttributes` of the API document.
    #[non_exhaustive]
    pub struct UserCustomAttributes {
        /// `attributes`: required
        pub attributes: Option<rt::Json>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `schema`
        pub schema: Option<Box<types::DataSchema>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserCustomAttributes {
        fn default() -> Self {
            Self {
                attributes: None,
                id: None,
                name: None,
                schema: None,
                self_uri: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserCustomAttributes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserCustomAttributes",
                fields: &["attributes", "id", "name", "schema", "selfUri", "userId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.attributes);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.model(3, &self.schema);
            out.text(4, &self.self_uri);
            out.text(5, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.attributes),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.schema),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserCustomAttributes);
    /// `UserCustomAttributesUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct UserCustomAttributesUpdateRequest {
        /// `attributes`: required
        pub attributes: Option<rt::Json>,
        /// `schemaId`
        pub schema_id: Option<String>,
        /// `schemaVersion`
        pub schema_version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserCustomAttributesUpdateRequest {
        fn default() -> Self {
            Self {
                attributes: None,
                schema_id: None,
                schema_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserCustomAttributesUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserCustomAttributesUpdateRequest",
                fields: &["attributes", "schemaId", "schemaVersion"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.attributes);
            out.text(1, &self.schema_id);
            out.int(2, &self.schema_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.attributes),
                1 => rt::Place::Text(&mut self.schema_id),
                2 => rt::Place::Int(&mut self.schema_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserCustomAttributesUpdateRequest);
    impl UserCustomAttributesUpdateRequest {
        /// One with everything set that the API requires: `attributes`.
        #[must_use]
        pub fn new(attributes: impl rt::IntoField<rt::Json>) -> Self {
            Self::default().attributes(attributes)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `schemaId`.
        #[must_use]
        pub fn schema_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_id, &mut self._rest, 1);
            self
        }
        /// Sets `schemaVersion`.
        #[must_use]
        pub fn schema_version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.schema_version, &mut self._rest, 2);
            self
        }
    }
    /// `UserExpands` of the API document.
    #[non_exhaustive]
    pub struct UserExpands {
        /// `authorization`: read-only
        pub authorization: Option<Box<types::UserAuthorization>>,
        /// `conversationSummary`: read-only
        pub conversation_summary: Option<Box<types::UserConversationSummary>>,
        /// `geolocation`: read-only
        pub geolocation: Option<Box<types::Geolocation>>,
        /// `integrationPresence`: read-only
        pub integration_presence: Option<Box<types::UserPresence>>,
        /// `outOfOffice`: read-only
        pub out_of_office: Option<Box<types::OutOfOffice>>,
        /// `presence`: read-only
        pub presence: Option<Box<types::UserPresence>>,
        /// `routingStatus`: read-only
        pub routing_status: Option<Box<types::RoutingStatus>>,
        /// `station`: read-only
        pub station: Option<Box<types::UserStations>>,
        _rest: rt::Rest,
    }
    impl Default for UserExpands {
        fn default() -> Self {
            Self {
                authorization: None,
                conversation_summary: None,
                geolocation: None,
                integration_presence: None,
                out_of_office: None,
                presence: None,
                routing_status: None,
                station: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserExpands {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserExpands",
                fields: &[
                    "authorization",
                    "conversationSummary",
                    "geolocation",
                    "integrationPresence",
                    "outOfOffice",
                    "presence",
                    "routingStatus",
                    "station",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.authorization);
            out.model(1, &self.conversation_summary);
            out.model(2, &self.geolocation);
            out.model(3, &self.integration_presence);
            out.model(4, &self.out_of_office);
            out.model(5, &self.presence);
            out.model(6, &self.routing_status);
            out.model(7, &self.station);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.authorization),
                1 => rt::Place::Model(&mut self.conversation_summary),
                2 => rt::Place::Model(&mut self.geolocation),
                3 => rt::Place::Model(&mut self.integration_presence),
                4 => rt::Place::Model(&mut self.out_of_office),
                5 => rt::Place::Model(&mut self.presence),
                6 => rt::Place::Model(&mut self.routing_status),
                7 => rt::Place::Model(&mut self.station),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserExpands);
    /// `UserExternalIdentifier` of the API document.
    #[non_exhaustive]
    pub struct UserExternalIdentifier {
        /// `authorityName`: required
        pub authority_name: Option<String>,
        /// `externalKey`: required
        pub external_key: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserExternalIdentifier {
        fn default() -> Self {
            Self {
                authority_name: None,
                external_key: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserExternalIdentifier {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserExternalIdentifier",
                fields: &["authorityName", "externalKey", "selfUri"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.authority_name);
            out.text(1, &self.external_key);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.authority_name),
                1 => rt::Place::Text(&mut self.external_key),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserExternalIdentifier);
    impl UserExternalIdentifier {
        /// One with everything set that the API requires, in this order: `authorityName`, `externalKey`.
        #[must_use]
        pub fn new(
            authority_name: impl rt::IntoField<String>,
            external_key: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().authority_name(authority_name).external_key(external_key)
        }
        /// Sets `authorityName`.
        #[must_use]
        pub fn authority_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.authority_name, &mut self._rest, 0);
            self
        }
        /// Sets `externalKey`.
        #[must_use]
        pub fn external_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_key, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `UserMe` of the API document.
    #[non_exhaustive]
    pub struct UserMe {
        /// `acdAutoAnswer`
        pub acd_auto_answer: Option<bool>,
        /// `addresses`
        pub addresses: Option<Vec<types::Contact>>,
        /// `adjacents`: read-only
        pub adjacents: Option<Box<types::Adjacents>>,
        /// `authorization`: read-only
        pub authorization: Option<Box<types::UserAuthorization>>,
        /// `autoAnswerSettings`: read-only
        pub auto_answer_settings: Option<Box<types::AutoAnswerSettings>>,
        /// `biography`
        pub biography: Option<Box<types::Biography>>,
        /// `certifications`
        pub certifications: Option<Vec<String>>,
        /// `chat`
        pub chat: Option<Box<types::Chat>>,
        /// `conversationSummary`: read-only
        pub conversation_summary: Option<Box<types::UserConversationSummary>>,
        /// `date`: read-only
        pub date: Option<Box<types::ServerDate>>,
        /// `dateLastLogin`: read-only
        pub date_last_login: Option<rt::DateTime>,
        /// `dateWelcomeSent`: read-only
        pub date_welcome_sent: Option<rt::DateTime>,
        /// `department`
        pub department: Option<String>,
        /// `directReports`: read-only
        pub direct_reports: Option<Vec<types::User>>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `divisionedPresenceDefinitions`: read-only
        pub divisioned_presence_definitions: Option<
            Vec<types::OrganizationPresenceDefinition>,
        >,
        /// `email`
        pub email: Option<String>,
        /// `employerInfo`
        pub employer_info: Option<Box<types::EmployerInfo>>,
        /// `favorites`: read-only
        pub favorites: Option<Vec<types::User>>,
        /// `fieldConfigs`: read-only
        pub field_configs: Option<Box<types::FieldConfigs>>,
        /// `geolocation`: read-only
        pub geolocation: Option<Box<types::Geolocation>>,
        /// `geolocationSettings`: read-only
        pub geolocation_settings: Option<Box<types::GeolocationSettings>>,
        /// `groups`: read-only
        pub groups: Option<Vec<types::Group>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `integrationPresence`: read-only
        pub integration_presence: Option<Box<types::UserPresence>>,
        /// `languagePreference`: read-only
        pub language_preference: Option<String>,
        /// `languages`: read-only
        pub languages: Option<Vec<types::UserRoutingLanguage>>,
        /// `lastTokenIssued`
        pub last_token_issued: Option<Box<types::OAuthLastTokenIssued>>,
        /// `locationDefinitions`: read-only
        pub location_definitions: Option<Vec<types::LocationDefinition>>,
        /// `locations`: read-only
        pub locations: Option<Vec<types::Location>>,
        /// `manager`
        pub manager: Option<Box<types::User>>,
        /// `name`
        pub name: Option<String>,
        /// `orgAuthorization`: read-only
        pub org_authorization: Option<Vec<types::DomainOrganizationRole>>,
        /// `orgProducts`: read-only
        pub org_products: Option<Vec<types::DomainOrganizationProduct>>,
        /// `organization`: read-only
        pub organization: Option<Box<types::Organization>>,
        /// `outOfOffice`: read-only
        pub out_of_office: Option<Box<types::OutOfOffice>>,
        /// `preferredName`
        pub preferred_name: Option<String>,
        /// `presence`: read-only
        pub presence: Option<Box<types::UserPresence>>,
        /// `presenceDefinitions`: read-only
        pub presence_definitions: Option<Vec<types::OrganizationPresence>>,
        /// `primaryContactInfo`: read-only
        pub primary_contact_info: Option<Vec<types::Contact>>,
        /// `profileSkills`: read-only
        pub profile_skills: Option<Vec<String>>,
        /// `routingSkills`: read-only
        pub routing_skills: Option<Vec<types::RoutingSkill>>,
        /// `routingStatus`: read-only
        pub routing_status: Option<Box<types::RoutingStatus>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skills`: read-only
        pub skills: Option<Vec<types::UserRoutingSkill>>,
        /// `state`: read-only
        pub state: Option<types::UserMeState>,
        /// `station`: read-only
        pub station: Option<Box<types::UserStations>>,
        /// `superiors`: read-only
        pub superiors: Option<Vec<types::User>>,
        /// `team`: read-only
        pub team: Option<Box<types::Team>>,
        /// `title`
        pub title: Option<String>,
        /// `token`: read-only
        pub token: Option<Box<types::TokenInfo>>,
        /// `trustors`: read-only
        pub trustors: Option<Vec<types::Trustor>>,
        /// `username`
        pub username: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        /// `workPlanBidRanks`: read-only
        pub work_plan_bid_ranks: Option<Box<types::WorkPlanBidRanks>>,
        _rest: rt::Rest,
    }
    impl Default for UserMe {
        fn default() -> Self {
            Self {
                acd_auto_answer: None,
                addresses: None,
                adjacents: None,
                authorization: None,
                auto_answer_settings: None,
                biography: None,
                certifications: None,
                chat: None,
                conversation_summary: None,
                date: None,
                date_last_login: None,
                date_welcome_sent: None,
                department: None,
                direct_reports: None,
                division: None,
                divisioned_presence_definitions: None,
                email: None,
                employer_info: None,
                favorites: None,
                field_configs: None,
                geolocation: None,
                geolocation_settings: None,
                groups: None,
                id: None,
                images: None,
                integration_presence: None,
                language_preference: None,
                languages: None,
                last_token_issued: None,
                location_definitions: None,
                locations: None,
                manager: None,
                name: None,
                org_authorization: None,
                org_products: None,
                organization: None,
                out_of_office: None,
                preferred_name: None,
                presence: None,
                presence_definitions: None,
                primary_contact_info: None,
                profile_skills: None,
                routing_skills: None,
                routing_status: None,
                self_uri: None,
                skills: None,
                state: None,
                station: None,
                superiors: None,
                team: None,
                title: None,
                token: None,
                trustors: None,
                username: None,
                version: None,
                work_plan_bid_ranks: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserMe {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserMe",
                fields: &[
                    "acdAutoAnswer",
                    "addresses",
                    "adjacents",
                    "authorization",
                    "autoAnswerSettings",
                    "biography",
                    "certifications",
                    "chat",
                    "conversationSummary",
                    "date",
                    "dateLastLogin",
                    "dateWelcomeSent",
                    "department",
                    "directReports",
                    "division",
                    "divisionedPresenceDefinitions",
                    "email",
                    "employerInfo",
                    "favorites",
                    "fieldConfigs",
                    "geolocation",
                    "geolocationSettings",
                    "groups",
                    "id",
                    "images",
                    "integrationPresence",
                    "languagePreference",
                    "languages",
                    "lastTokenIssued",
                    "locationDefinitions",
                    "locations",
                    "manager",
                    "name",
                    "orgAuthorization",
                    "orgProducts",
                    "organization",
                    "outOfOffice",
                    "preferredName",
                    "presence",
                    "presenceDefinitions",
                    "primaryContactInfo",
                    "profileSkills",
                    "routingSkills",
                    "routingStatus",
                    "selfUri",
                    "skills",
                    "state",
                    "station",
                    "superiors",
                    "team",
                    "title",
                    "token",
                    "trustors",
                    "username",
                    "version",
                    "workPlanBidRanks",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.acd_auto_answer);
            out.list(1, &self.addresses);
            out.model(2, &self.adjacents);
            out.model(3, &self.authorization);
            out.model(4, &self.auto_answer_settings);
            out.model(5, &self.biography);
            out.list(6, &self.certifications);
            out.model(7, &self.chat);
            out.model(8, &self.conversation_summary);
            out.model(9, &self.date);
            out.date_time(10, &self.date_last_login);
            out.date_time(11, &self.date_welcome_sent);
            out.text(12, &self.department);
            out.list(13, &self.direct_reports);
            out.model(14, &self.division);
            out.list(15, &self.divisioned_presence_definitions);
            out.text(16, &self.email);
            out.model(17, &self.employer_info);
            out.list(18, &self.favorites);
            out.model(19, &self.field_configs);
            out.model(20, &self.geolocation);
            out.model(21, &self.geolocation_settings);
            out.list(22, &self.groups);
            out.text(23, &self.id);
            out.list(24, &self.images);
            out.model(25, &self.integration_presence);
            out.text(26, &self.language_preference);
            out.list(27, &self.languages);
            out.model(28, &self.last_token_issued);
            out.list(29, &self.location_definitions);
            out.list(30, &self.locations);
            out.model(31, &self.manager);
            out.text(32, &self.name);
            out.list(33, &self.org_authorization);
            out.list(34, &self.org_products);
            out.model(35, &self.organization);
            out.model(36, &self.out_of_office);
            out.text(37, &self.preferred_name);
            out.model(38, &self.presence);
            out.list(39, &self.presence_definitions);
            out.list(40, &self.primary_contact_info);
            out.list(41, &self.profile_skills);
            out.list(42, &self.routing_skills);
            out.model(43, &self.routing_status);
            out.text(44, &self.self_uri);
            out.list(45, &self.skills);
            out.one(46, &self.state);
            out.model(47, &self.station);
            out.list(48, &self.superiors);
            out.model(49, &self.team);
            out.text(50, &self.title);
            out.model(51, &self.token);
            out.list(52, &self.trustors);
            out.text(53, &self.username);
            out.int(54, &self.version);
            out.model(55, &self.work_plan_bid_ranks);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acd_auto_answer),
                1 => rt::Place::List(&mut self.addresses),
                2 => rt::Place::Model(&mut self.adjacents),
                3 => rt::Place::Model(&mut self.authorization),
                4 => rt::Place::Model(&mut self.auto_answer_settings),
                5 => rt::Place::Model(&mut self.biography),
                6 => rt::Place::List(&mut self.certifications),
                7 => rt::Place::Model(&mut self.chat),
                8 => rt::Place::Model(&mut self.conversation_summary),
                9 => rt::Place::Model(&mut self.date),
                10 => rt::Place::DateTime(&mut self.date_last_login),
                11 => rt::Place::DateTime(&mut self.date_welcome_sent),
                12 => rt::Place::Text(&mut self.department),
                13 => rt::Place::List(&mut self.direct_reports),
                14 => rt::Place::Model(&mut self.division),
                15 => rt::Place::List(&mut self.divisioned_presence_definitions),
                16 => rt::Place::Text(&mut self.email),
                17 => rt::Place::Model(&mut self.employer_info),
                18 => rt::Place::List(&mut self.favorites),
                19 => rt::Place::Model(&mut self.field_configs),
                20 => rt::Place::Model(&mut self.geolocation),
                21 => rt::Place::Model(&mut self.geolocation_settings),
                22 => rt::Place::List(&mut self.groups),
                23 => rt::Place::Text(&mut self.id),
                24 => rt::Place::List(&mut self.images),
                25 => rt::Place::Model(&mut self.integration_presence),
                26 => rt::Place::Text(&mut self.language_preference),
                27 => rt::Place::List(&mut self.languages),
                28 => rt::Place::Model(&mut self.last_token_issued),
                29 => rt::Place::List(&mut self.location_definitions),
                30 => rt::Place::List(&mut self.locations),
                31 => rt::Place::Model(&mut self.manager),
                32 => rt::Place::Text(&mut self.name),
                33 => rt::Place::List(&mut self.org_authorization),
                34 => rt::Place::List(&mut self.org_products),
                35 => rt::Place::Model(&mut self.organization),
                36 => rt::Place::Model(&mut self.out_of_office),
                37 => rt::Place::Text(&mut self.preferred_name),
                38 => rt::Place::Model(&mut self.presence),
                39 => rt::Place::List(&mut self.presence_definitions),
                40 => rt::Place::List(&mut self.primary_contact_info),
                41 => rt::Place::List(&mut self.profile_skills),
                42 => rt::Place::List(&mut self.routing_skills),
                43 => rt::Place::Model(&mut self.routing_status),
                44 => rt::Place::Text(&mut self.self_uri),
                45 => rt::Place::List(&mut self.skills),
                46 => rt::Place::Enum(&mut self.state),
                47 => rt::Place::Model(&mut self.station),
                48 => rt::Place::List(&mut self.superiors),
                49 => rt::Place::Model(&mut self.team),
                50 => rt::Place::Text(&mut self.title),
                51 => rt::Place::Model(&mut self.token),
                52 => rt::Place::List(&mut self.trustors),
                53 => rt::Place::Text(&mut self.username),
                54 => rt::Place::Int(&mut self.version),
                55 => rt::Place::Model(&mut self.work_plan_bid_ranks),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserMe);
    /// `UserProfile` of the API document.
    #[non_exhaustive]
    pub struct UserProfile {
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `expands`: read-only
        pub expands: Option<Box<types::UserExpands>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::UserProfileState>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserProfile {
        fn default() -> Self {
            Self {
                date_modified: None,
                expands: None,
                id: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserProfile",
                fields: &[
                    "dateModified",
                    "expands",
                    "id",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.model(1, &self.expands);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.one(5, &self.state);
            out.int(6, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Model(&mut self.expands),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.state),
                6 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserProfile);
    /// `UserProfileEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserProfileEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserProfile>>,
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
    impl Default for UserProfileEntityListing {
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
    impl rt::Model for UserProfileEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserProfileEntityListing",
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
    rt::model!(UserProfileEntityListing);
    /// `UserState` of the API document.
    #[non_exhaustive]
    pub struct UserState {
        /// `state`
        pub state: Option<types::UserStateState>,
        /// `stateChangeDate`: read-only
        pub state_change_date: Option<rt::DateTime>,
        /// `stateChangeReason`
        pub state_change_reason: Option<types::UserStateStateChangeReason>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserState {
        fn default() -> Self {
            Self {
                state: None,
                state_change_date: None,
                state_change_reason: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserState {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserState",
                fields: &["state", "stateChangeDate", "stateChangeReason", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.state);
            out.date_time(1, &self.state_change_date);
            out.one(2, &self.state_change_reason);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.state),
                1 => rt::Place::DateTime(&mut self.state_change_date),
                2 => rt::Place::Enum(&mut self.state_change_reason),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserState);
    impl UserState {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::UserStateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
        /// Sets `stateChangeDate`.
        #[must_use]
        pub fn state_change_date(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.state_change_date, &mut self._rest, 1);
            self
        }
        /// Sets `stateChangeReason`.
        #[must_use]
        pub fn state_change_reason(
            mut self,
            value: impl rt::IntoField<types::UserStateStateChangeReason>,
        ) -> Self {
            value.put(&mut self.state_change_reason, &mut self._rest, 2);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 3);
            self
        }
    }
    /// `Verifier` of the API document.
    #[non_exhaustive]
    pub struct Verifier {
        /// `default`
        pub default: Option<bool>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Verifier {
        fn default() -> Self {
            Self {
                default: None,
                enabled: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Verifier {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Verifier",
                fields: &["default", "enabled", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.default);
            out.boolean(1, &self.enabled);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.default),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Verifier);
    /// `VerifierEntityListing` of the API document.
    #[non_exhaustive]
    pub struct VerifierEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Verifier>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for VerifierEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VerifierEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VerifierEntityListing",
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
    rt::model!(VerifierEntityListing);
    rt::to_write!(
        types::CallForwarding => types::CallForwarding, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps)),
        rt::Step::new(8, 8, rt::How::Copy)]
    );
    rt::to_write!(
        types::Location => types::Location, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(<
        types::LocationDefinition as rt::ToWrite < types::LocationDefinition >>::steps)),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::OutOfOffice => types::OutOfOffice, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps))]
    );
    rt::to_write!(
        types::RoutingStatus => types::RoutingStatus, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::User => types::UpdateUser, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(< types::Contact as
        rt::ToWrite < types::Contact >>::steps))), rt::Step::new(3, 2, rt::How::Copy),
        rt::Step::new(4, 3, rt::How::Copy), rt::Step::new(5, 4, rt::How::Copy),
        rt::Step::new(9, 5, rt::How::Copy), rt::Step::new(11, 6, rt::How::Copy),
        rt::Step::new(12, 7, rt::How::Copy), rt::Step::new(14, 8, rt::How::Each(&
        rt::How::Model(< types::Group as rt::ToWrite < types::Group >>::steps))),
        rt::Step::inner(15, 9, rt::How::Copy), rt::Step::new(16, 10, rt::How::Copy),
        rt::Step::new(21, 11, rt::How::Each(& rt::How::Model(< types::Location as
        rt::ToWrite < types::Location >>::steps))), rt::Step::new(22, 12,
        rt::How::Id(15)), rt::Step::new(23, 13, rt::How::Copy), rt::Step::new(25, 14,
        rt::How::Copy), rt::Step::new(28, 16, rt::How::Copy), rt::Step::new(32, 18,
        rt::How::Text), rt::Step::new(35, 19, rt::How::Copy), rt::Step::new(36, 20,
        rt::How::Copy), rt::Step::new(37, 21, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserState => types::UserState, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
}
