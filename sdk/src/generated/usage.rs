// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Usage API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_oauth_and_usage::{
    PostOauthClientUsageQuery, GetOauthClientUsageQueryResult, GetOauthClientUsageSummary,
};
/// Calls of the Usage API; from [`Client::usage`](crate::Client::usage).
#[derive(Clone, Debug)]
pub struct Usage(rt::Client);
impl Usage {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/oauth/clients/{clientId}/usage/query`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`postOauthClientUsageQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-oauth-clients--clientId--usage-query)
    pub fn post_oauth_client_usage_query(
        &self,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ApiUsageClientQuery>,
    ) -> PostOauthClientUsageQuery {
        super::shared::of_oauth_and_usage::PostOauthClientUsageQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::PostOauthClientUsageQuery::INFO,
                )
                .path("clientId", client_id.as_ref())
                .body::<types::ApiUsageClientQuery>(body),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getOauthClientUsageQueryResult`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients--clientId--usage-query-results--executionId-)
    pub fn get_oauth_client_usage_query_result(
        &self,
        client_id: impl AsRef<str>,
        execution_id: impl AsRef<str>,
    ) -> GetOauthClientUsageQueryResult {
        super::shared::of_oauth_and_usage::GetOauthClientUsageQueryResult(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::GetOauthClientUsageQueryResult::INFO,
                )
                .path("clientId", client_id.as_ref())
                .path("executionId", execution_id.as_ref()),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/summary`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`getOauthClientUsageSummary`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients--clientId--usage-summary)
    pub fn get_oauth_client_usage_summary(
        &self,
        client_id: impl AsRef<str>,
    ) -> GetOauthClientUsageSummary {
        super::shared::of_oauth_and_usage::GetOauthClientUsageSummary(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::GetOauthClientUsageSummary::INFO,
                )
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `POST /api/v2/usage/aggregates/query/jobs`
    ///
    /// - Permission: `usage:organization:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Error codes of its own: 400 `query.too.long`
    /// - Developer Center: [`postUsageAggregatesQueryJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-aggregates-query-jobs)
    pub fn post_usage_aggregates_query_jobs(
        &self,
        body: impl rt::IntoBody<types::OrganizationPublicApiUsageQueryRequest>,
    ) -> PostUsageAggregatesQueryJobs {
        super::usage::PostUsageAggregatesQueryJobs(
            rt::Request::new(&self.0, super::usage::PostUsageAggregatesQueryJobs::INFO)
                .body::<types::OrganizationPublicApiUsageQueryRequest>(body),
        )
    }
    /// `GET /api/v2/usage/aggregates/query/jobs/{jobId}`
    ///
    /// - Permission: `usage:organization:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `max.response.size.reached`
    /// - Developer Center: [`getUsageAggregatesQueryJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-aggregates-query-jobs--jobId-)
    pub fn get_usage_aggregates_query_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetUsageAggregatesQueryJob {
        super::usage::GetUsageAggregatesQueryJob(
            rt::Request::new(&self.0, super::usage::GetUsageAggregatesQueryJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/usage/client/{clientId}/aggregates/query/jobs`
    ///
    /// - Permission: `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Error codes of its own: 400 `query.too.long`
    /// - Developer Center: [`postUsageClientClientIdAggregatesQueryJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-client--clientId--aggregates-query-jobs)
    pub fn post_usage_client_client_id_aggregates_query_jobs(
        &self,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ClientPublicApiUsageQueryRequest>,
    ) -> PostUsageClientClientIdAggregatesQueryJobs {
        super::usage::PostUsageClientClientIdAggregatesQueryJobs(
            rt::Request::new(
                    &self.0,
                    super::usage::PostUsageClientClientIdAggregatesQueryJobs::INFO,
                )
                .path("clientId", client_id.as_ref())
                .body::<types::ClientPublicApiUsageQueryRequest>(body),
        )
    }
    /// `GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}`
    ///
    /// - Permission: `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `max.response.size.reached`
    /// - Developer Center: [`getUsageClientClientIdAggregatesQueryJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-client--clientId--aggregates-query-jobs--jobId-)
    pub fn get_usage_client_client_id_aggregates_query_job(
        &self,
        client_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetUsageClientClientIdAggregatesQueryJob {
        super::usage::GetUsageClientClientIdAggregatesQueryJob(
            rt::Request::new(
                    &self.0,
                    super::usage::GetUsageClientClientIdAggregatesQueryJob::INFO,
                )
                .path("clientId", client_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/usage/query`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:organization:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`postUsageQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-query)
    pub fn post_usage_query(
        &self,
        body: impl rt::IntoBody<types::ApiUsageOrganizationQuery>,
    ) -> PostUsageQuery {
        super::usage::PostUsageQuery(
            rt::Request::new(&self.0, super::usage::PostUsageQuery::INFO)
                .body::<types::ApiUsageOrganizationQuery>(body),
        )
    }
    /// `GET /api/v2/usage/query/{executionId}/results`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:organization:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getUsageQueryExecutionIdResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-query--executionId--results)
    pub fn get_usage_query_execution_id_results(
        &self,
        execution_id: impl AsRef<str>,
    ) -> GetUsageQueryExecutionIdResults {
        super::usage::GetUsageQueryExecutionIdResults(
            rt::Request::new(
                    &self.0,
                    super::usage::GetUsageQueryExecutionIdResults::INFO,
                )
                .path("executionId", execution_id.as_ref()),
        )
    }
    /// `POST /api/v2/usage/simplesearch`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:simpleSearch:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`postUsageSimplesearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-simplesearch)
    pub fn post_usage_simplesearch(
        &self,
        body: impl rt::IntoBody<types::ApiUsageSimpleSearch>,
    ) -> PostUsageSimplesearch {
        super::usage::PostUsageSimplesearch(
            rt::Request::new(&self.0, super::usage::PostUsageSimplesearch::INFO)
                .body::<types::ApiUsageSimpleSearch>(body),
        )
    }
    /// `GET /api/v2/usage/simplesearch/{executionId}/results`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:simpleSearch:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 500 `max.response.size.reached`, `query.error`
    /// - Developer Center: [`getUsageSimplesearchExecutionIdResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-simplesearch--executionId--results)
    pub fn get_usage_simplesearch_execution_id_results(
        &self,
        execution_id: impl AsRef<str>,
    ) -> GetUsageSimplesearchExecutionIdResults {
        super::usage::GetUsageSimplesearchExecutionIdResults(
            rt::Request::new(
                    &self.0,
                    super::usage::GetUsageSimplesearchExecutionIdResults::INFO,
                )
                .path("executionId", execution_id.as_ref()),
        )
    }
}
/// The call `postUsageAggregatesQueryJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageAggregatesQueryJobs(
    pub(crate) rt::Request<types::OrganizationUsageQueryResponse>,
);
impl PostUsageAggregatesQueryJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageAggregatesQueryJobs",
        method: rt::Method::Post,
        path: "/api/v2/usage/aggregates/query/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["usage:organization:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationUsageQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationUsageQueryResponse> {
        self.0.send()
    }
}
/// The call `getUsageAggregatesQueryJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageAggregatesQueryJob(
    pub(crate) rt::Request<types::OrganizationPublicApiUsageResultsResponse>,
);
impl GetUsageAggregatesQueryJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageAggregatesQueryJob",
        method: rt::Method::Get,
        path: "/api/v2/usage/aggregates/query/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["usage:organization:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::OrganizationPublicApiUsageResultsResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OrganizationPublicApiUsageResultsResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OrganizationPublicApiUsageResultsResponse> {
        self.0.send()
    }
}
/// The call `postUsageClientClientIdAggregatesQueryJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageClientClientIdAggregatesQueryJobs(
    pub(crate) rt::Request<types::ClientUsageQueryResponse>,
);
impl PostUsageClientClientIdAggregatesQueryJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageClientClientIdAggregatesQueryJobs",
        method: rt::Method::Post,
        path: "/api/v2/usage/client/{clientId}/aggregates/query/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["usage:client:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ClientUsageQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClientUsageQueryResponse> {
        self.0.send()
    }
}
/// The call `getUsageClientClientIdAggregatesQueryJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageClientClientIdAggregatesQueryJob(
    pub(crate) rt::Request<types::ClientPublicApiUsageResultsResponse>,
);
impl GetUsageClientClientIdAggregatesQueryJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageClientClientIdAggregatesQueryJob",
        method: rt::Method::Get,
        path: "/api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["usage:client:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ClientPublicApiUsageResultsResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ClientPublicApiUsageResultsResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClientPublicApiUsageResultsResponse> {
        self.0.send()
    }
}
/// The call `postUsageQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageQuery(pub(crate) rt::Request<types::UsageExecutionResult>);
impl PostUsageQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageQuery",
        method: rt::Method::Post,
        path: "/api/v2/usage/query",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view", "usage:organization:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UsageExecutionResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsageExecutionResult> {
        self.0.send()
    }
}
/// The call `getUsageQueryExecutionIdResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageQueryExecutionIdResults(
    pub(crate) rt::Request<types::ApiUsageQueryResult>,
);
impl GetUsageQueryExecutionIdResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageQueryExecutionIdResults",
        method: rt::Method::Get,
        path: "/api/v2/usage/query/{executionId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view", "usage:organization:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ApiUsageQueryResult> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ApiUsageQueryResult> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ApiUsageQueryResult> {
        self.0.send()
    }
}
/// The call `postUsageSimplesearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageSimplesearch(pub(crate) rt::Request<types::UsageExecutionResult>);
impl PostUsageSimplesearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageSimplesearch",
        method: rt::Method::Post,
        path: "/api/v2/usage/simplesearch",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view", "usage:simpleSearch:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UsageExecutionResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsageExecutionResult> {
        self.0.send()
    }
}
/// The call `getUsageSimplesearchExecutionIdResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageSimplesearchExecutionIdResults(
    pub(crate) rt::Request<types::ApiUsageQueryResult>,
);
impl GetUsageSimplesearchExecutionIdResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageSimplesearchExecutionIdResults",
        method: rt::Method::Get,
        path: "/api/v2/usage/simplesearch/{executionId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view", "usage:simpleSearch:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ApiUsageQueryResult> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ApiUsageQueryResult> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ApiUsageQueryResult> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostUsageAggregatesQueryJobs::INFO,
    GetUsageAggregatesQueryJob::INFO,
    PostUsageClientClientIdAggregatesQueryJobs::INFO,
    GetUsageClientClientIdAggregatesQueryJob::INFO,
    PostUsageQuery::INFO,
    GetUsageQueryExecutionIdResults::INFO,
    PostUsageSimplesearch::INFO,
    GetUsageSimplesearchExecutionIdResults::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ApiUsageOrganizationQuery>,
    rt::make_model::<types::ApiUsageSimpleSearch>,
    rt::make_model::<types::ClientPublicApiUsage>,
    rt::make_model::<types::ClientPublicApiUsageQueryRequest>,
    rt::make_model::<types::ClientPublicApiUsageResultsResponse>,
    rt::make_model::<types::ClientUsageQueryResponse>,
    rt::make_model::<types::OrganizationPublicApiUsage>,
    rt::make_model::<types::OrganizationPublicApiUsageQueryRequest>,
    rt::make_model::<types::OrganizationPublicApiUsageResultsResponse>,
    rt::make_model::<types::OrganizationUsageQueryResponse>,
    rt::make_model::<types::UsageQuerySortBy>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApiUsageOrganizationQueryGroupBy {
        /// `OAuthClientId`
        OAuthClientId,
        /// `OrganizationId`
        OrganizationId,
        /// `UserId`
        UserId,
        /// `TemplateUri`
        TemplateUri,
        /// `HttpMethod`
        HttpMethod,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ApiUsageOrganizationQueryGroupBy {
        const VALUES: &'static [Self] = &[
            Self::HttpMethod,
            Self::OAuthClientId,
            Self::OrganizationId,
            Self::TemplateUri,
            Self::UserId,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HttpMethod",
            "OAuthClientId",
            "OrganizationId",
            "TemplateUri",
            "UserId",
        ];
        fn text(&self) -> &str {
            match self {
                Self::OAuthClientId => "OAuthClientId",
                Self::OrganizationId => "OrganizationId",
                Self::UserId => "UserId",
                Self::TemplateUri => "TemplateUri",
                Self::HttpMethod => "HttpMethod",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ApiUsageOrganizationQueryGroupBy);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApiUsageSimpleSearchHttpMethods {
        /// `GET`
        Get,
        /// `POST`
        Post,
        /// `DELETE`
        Delete,
        /// `PATCH`
        Patch,
        /// `PUT`
        Put,
        /// `HEAD`
        Head,
        /// `CONNECT`
        Connect,
        /// `OPTIONS`
        Options,
        /// `TRACE`
        Trace,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ApiUsageSimpleSearchHttpMethods {
        const VALUES: &'static [Self] = &[
            Self::Connect,
            Self::Delete,
            Self::Get,
            Self::Head,
            Self::Options,
            Self::Patch,
            Self::Post,
            Self::Put,
            Self::Trace,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CONNECT",
            "DELETE",
            "GET",
            "HEAD",
            "OPTIONS",
            "PATCH",
            "POST",
            "PUT",
            "TRACE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Get => "GET",
                Self::Post => "POST",
                Self::Delete => "DELETE",
                Self::Patch => "PATCH",
                Self::Put => "PUT",
                Self::Head => "HEAD",
                Self::Connect => "CONNECT",
                Self::Options => "OPTIONS",
                Self::Trace => "TRACE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ApiUsageSimpleSearchHttpMethods);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApiUsageSimpleSearchMetrics {
        /// `Date`
        Date,
        /// `ClientName`
        ClientName,
        /// `HttpMethod`
        HttpMethod,
        /// `TemplateUri`
        TemplateUri,
        /// `Status200`
        Status200,
        /// `Status300`
        Status300,
        /// `Status400`
        Status400,
        /// `Status500`
        Status500,
        /// `Status429`
        Status429,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ApiUsageSimpleSearchMetrics {
        const VALUES: &'static [Self] = &[
            Self::ClientName,
            Self::Date,
            Self::HttpMethod,
            Self::Status200,
            Self::Status300,
            Self::Status400,
            Self::Status429,
            Self::Status500,
            Self::TemplateUri,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ClientName",
            "Date",
            "HttpMethod",
            "Status200",
            "Status300",
            "Status400",
            "Status429",
            "Status500",
            "TemplateUri",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Date => "Date",
                Self::ClientName => "ClientName",
                Self::HttpMethod => "HttpMethod",
                Self::TemplateUri => "TemplateUri",
                Self::Status200 => "Status200",
                Self::Status300 => "Status300",
                Self::Status400 => "Status400",
                Self::Status500 => "Status500",
                Self::Status429 => "Status429",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ApiUsageSimpleSearchMetrics);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ClientPublicApiUsageHttpMethod {
        /// `GET`
        Get,
        /// `POST`
        Post,
        /// `PUT`
        Put,
        /// `PATCH`
        Patch,
        /// `DELETE`
        Delete,
        /// `HEAD`
        Head,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ClientPublicApiUsageHttpMethod {
        const VALUES: &'static [Self] = &[
            Self::Delete,
            Self::Get,
            Self::Head,
            Self::Patch,
            Self::Post,
            Self::Put,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DELETE",
            "GET",
            "HEAD",
            "PATCH",
            "POST",
            "PUT",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Get => "GET",
                Self::Post => "POST",
                Self::Put => "PUT",
                Self::Patch => "PATCH",
                Self::Delete => "DELETE",
                Self::Head => "HEAD",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ClientPublicApiUsageHttpMethod);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ClientPublicApiUsageQueryRequestGroupBy {
        /// `OrganizationId`
        OrganizationId,
        /// `HttpMethod`
        HttpMethod,
        /// `TemplateUri`
        TemplateUri,
        /// `Platform`
        Platform,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ClientPublicApiUsageQueryRequestGroupBy {
        const VALUES: &'static [Self] = &[
            Self::HttpMethod,
            Self::OrganizationId,
            Self::Platform,
            Self::TemplateUri,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HttpMethod",
            "OrganizationId",
            "Platform",
            "TemplateUri",
        ];
        fn text(&self) -> &str {
            match self {
                Self::OrganizationId => "OrganizationId",
                Self::HttpMethod => "HttpMethod",
                Self::TemplateUri => "TemplateUri",
                Self::Platform => "Platform",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ClientPublicApiUsageQueryRequestGroupBy);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ClientPublicApiUsageQueryRequestMetrics {
        /// `Requests`
        Requests,
        /// `Status200`
        Status200,
        /// `Status300`
        Status300,
        /// `Status400`
        Status400,
        /// `Status429`
        Status429,
        /// `Status500`
        Status500,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ClientPublicApiUsageQueryRequestMetrics {
        const VALUES: &'static [Self] = &[
            Self::Requests,
            Self::Status200,
            Self::Status300,
            Self::Status400,
            Self::Status429,
            Self::Status500,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Requests",
            "Status200",
            "Status300",
            "Status400",
            "Status429",
            "Status500",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Requests => "Requests",
                Self::Status200 => "Status200",
                Self::Status300 => "Status300",
                Self::Status400 => "Status400",
                Self::Status429 => "Status429",
                Self::Status500 => "Status500",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ClientPublicApiUsageQueryRequestMetrics);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationPublicApiUsageQueryRequestGroupBy {
        /// `OauthClientName`
        OauthClientName,
        /// `OauthClientId`
        OauthClientId,
        /// `UserId`
        UserId,
        /// `HttpMethod`
        HttpMethod,
        /// `TemplateUri`
        TemplateUri,
        /// `Platform`
        Platform,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrganizationPublicApiUsageQueryRequestGroupBy {
        const VALUES: &'static [Self] = &[
            Self::HttpMethod,
            Self::OauthClientId,
            Self::OauthClientName,
            Self::Platform,
            Self::TemplateUri,
            Self::UserId,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HttpMethod",
            "OauthClientId",
            "OauthClientName",
            "Platform",
            "TemplateUri",
            "UserId",
        ];
        fn text(&self) -> &str {
            match self {
                Self::OauthClientName => "OauthClientName",
                Self::OauthClientId => "OauthClientId",
                Self::UserId => "UserId",
                Self::HttpMethod => "HttpMethod",
                Self::TemplateUri => "TemplateUri",
                Self::Platform => "Platform",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrganizationPublicApiUsageQueryRequestGroupBy);
    /// `Day`, `Week`, `Month`.
    pub type ApiUsageOrganizationQueryGranularity = types::ReportingIntervalIntervalType;
    /// `Status200`, `Status300`, `Status400`, `Status500`, `Status429`, `Requests`.
    pub type ApiUsageOrganizationQueryMetrics = types::ApiUsageClientQueryMetrics;
    /// `Day`, `Week`, `Month`.
    pub type ClientPublicApiUsageQueryRequestGranularity = types::ReportingIntervalIntervalType;
    /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`.
    pub type ClientPublicApiUsageQueryRequestHttpMethods = types::ClientPublicApiUsageHttpMethod;
    /// `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
    pub type ClientPublicApiUsageResultsResponseQueryStatus = types::AuditQueryExecutionStatusResponseState;
    /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`.
    pub type OrganizationPublicApiUsageHttpMethod = types::ClientPublicApiUsageHttpMethod;
    /// `Day`, `Week`, `Month`.
    pub type OrganizationPublicApiUsageQueryRequestGranularity = types::ReportingIntervalIntervalType;
    /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`.
    pub type OrganizationPublicApiUsageQueryRequestHttpMethods = types::ClientPublicApiUsageHttpMethod;
    /// `Requests`, `Status200`, `Status300`, `Status400`, `Status429`, `Status500`.
    pub type OrganizationPublicApiUsageQueryRequestMetrics = types::ClientPublicApiUsageQueryRequestMetrics;
    /// `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
    pub type OrganizationPublicApiUsageResultsResponseQueryStatus = types::AuditQueryExecutionStatusResponseState;
    /// `ApiUsageOrganizationQuery` of the API document.
    #[non_exhaustive]
    pub struct ApiUsageOrganizationQuery {
        /// `granularity`
        pub granularity: Option<types::ApiUsageOrganizationQueryGranularity>,
        /// `groupBy`
        pub group_by: Option<Vec<types::ApiUsageOrganizationQueryGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::ApiUsageOrganizationQueryMetrics>>,
        _rest: rt::Rest,
    }
    impl Default for ApiUsageOrganizationQuery {
        fn default() -> Self {
            Self {
                granularity: None,
                group_by: None,
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ApiUsageOrganizationQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ApiUsageOrganizationQuery",
                fields: &["granularity", "groupBy", "interval", "metrics"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.granularity);
            out.list(1, &self.group_by);
            out.interval(2, &self.interval);
            out.list(3, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.granularity),
                1 => rt::Place::List(&mut self.group_by),
                2 => rt::Place::Interval(&mut self.interval),
                3 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ApiUsageOrganizationQuery);
    impl ApiUsageOrganizationQuery {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `granularity`.
        #[must_use]
        pub fn granularity(
            mut self,
            value: impl rt::IntoField<types::ApiUsageOrganizationQueryGranularity>,
        ) -> Self {
            value.put(&mut self.granularity, &mut self._rest, 0);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<Vec<types::ApiUsageOrganizationQueryGroupBy>>,
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
            value: impl rt::IntoField<Vec<types::ApiUsageOrganizationQueryMetrics>>,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 3);
            self
        }
    }
    /// `ApiUsageSimpleSearch` of the API document.
    #[non_exhaustive]
    pub struct ApiUsageSimpleSearch {
        /// `httpMethods`
        pub http_methods: Option<Vec<types::ApiUsageSimpleSearchHttpMethods>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::ApiUsageSimpleSearchMetrics>>,
        /// `oauthClientNames`
        pub oauth_client_names: Option<Vec<String>>,
        /// `templateUris`
        pub template_uris: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ApiUsageSimpleSearch {
        fn default() -> Self {
            Self {
                http_methods: None,
                interval: None,
                metrics: None,
                oauth_client_names: None,
                template_uris: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ApiUsageSimpleSearch {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ApiUsageSimpleSearch",
                fields: &[
                    "httpMethods",
                    "interval",
                    "metrics",
                    "oauthClientNames",
                    "templateUris",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.http_methods);
            out.interval(1, &self.interval);
            out.list(2, &self.metrics);
            out.list(3, &self.oauth_client_names);
            out.list(4, &self.template_uris);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.http_methods),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::List(&mut self.metrics),
                3 => rt::Place::List(&mut self.oauth_client_names),
                4 => rt::Place::List(&mut self.template_uris),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ApiUsageSimpleSearch);
    impl ApiUsageSimpleSearch {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `httpMethods`.
        #[must_use]
        pub fn http_methods(
            mut self,
            value: impl rt::IntoField<Vec<types::ApiUsageSimpleSearchHttpMethods>>,
        ) -> Self {
            value.put(&mut self.http_methods, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<Vec<types::ApiUsageSimpleSearchMetrics>>,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 2);
            self
        }
        /// Sets `oauthClientNames`.
        #[must_use]
        pub fn oauth_client_names(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.oauth_client_names, &mut self._rest, 3);
            self
        }
        /// Sets `templateUris`.
        #[must_use]
        pub fn template_uris(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.template_uris, &mut self._rest, 4);
            self
        }
    }
    /// `ClientPublicApiUsage` of the API document.
    #[non_exhaustive]
    pub struct ClientPublicApiUsage {
        /// `date`
        pub date: Option<rt::Date>,
        /// `httpMethod`
        pub http_method: Option<types::ClientPublicApiUsageHttpMethod>,
        /// `organizationId`
        pub organization_id: Option<String>,
        /// `platform`
        pub platform: Option<String>,
        /// `requestCount`
        pub request_count: Option<i64>,
        /// `status200`
        pub status200: Option<i64>,
        /// `status300`
        pub status300: Option<i64>,
        /// `status400`
        pub status400: Option<i64>,
        /// `status429`
        pub status429: Option<i64>,
        /// `status500`
        pub status500: Option<i64>,
        /// `templateUri`
        pub template_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ClientPublicApiUsage {
        fn default() -> Self {
            Self {
                date: None,
                http_method: None,
                organization_id: None,
                platform: None,
                request_count: None,
                status200: None,
                status300: None,
                status400: None,
                status429: None,
                status500: None,
                template_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientPublicApiUsage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientPublicApiUsage",
                fields: &[
                    "date",
                    "httpMethod",
                    "organizationId",
                    "platform",
                    "requestCount",
                    "status200",
                    "status300",
                    "status400",
                    "status429",
                    "status500",
                    "templateUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date);
            out.one(1, &self.http_method);
            out.text(2, &self.organization_id);
            out.text(3, &self.platform);
            out.int(4, &self.request_count);
            out.int(5, &self.status200);
            out.int(6, &self.status300);
            out.int(7, &self.status400);
            out.int(8, &self.status429);
            out.int(9, &self.status500);
            out.text(10, &self.template_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date),
                1 => rt::Place::Enum(&mut self.http_method),
                2 => rt::Place::Text(&mut self.organization_id),
                3 => rt::Place::Text(&mut self.platform),
                4 => rt::Place::Int(&mut self.request_count),
                5 => rt::Place::Int(&mut self.status200),
                6 => rt::Place::Int(&mut self.status300),
                7 => rt::Place::Int(&mut self.status400),
                8 => rt::Place::Int(&mut self.status429),
                9 => rt::Place::Int(&mut self.status500),
                10 => rt::Place::Text(&mut self.template_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientPublicApiUsage);
    /// `ClientPublicApiUsageQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct ClientPublicApiUsageQueryRequest {
        /// `granularity`
        pub granularity: Option<types::ClientPublicApiUsageQueryRequestGranularity>,
        /// `groupBy`
        pub group_by: Option<Vec<types::ClientPublicApiUsageQueryRequestGroupBy>>,
        /// `httpMethods`
        pub http_methods: Option<
            Vec<types::ClientPublicApiUsageQueryRequestHttpMethods>,
        >,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::ClientPublicApiUsageQueryRequestMetrics>>,
        /// `organizationIds`
        pub organization_ids: Option<Vec<String>>,
        /// `platforms`
        pub platforms: Option<Vec<String>>,
        /// `sortBy`
        pub sort_by: Option<Vec<types::UsageQuerySortBy>>,
        /// `templateUris`
        pub template_uris: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ClientPublicApiUsageQueryRequest {
        fn default() -> Self {
            Self {
                granularity: None,
                group_by: None,
                http_methods: None,
                interval: None,
                metrics: None,
                organization_ids: None,
                platforms: None,
                sort_by: None,
                template_uris: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientPublicApiUsageQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientPublicApiUsageQueryRequest",
                fields: &[
                    "granularity",
                    "groupBy",
                    "httpMethods",
                    "interval",
                    "metrics",
                    "organizationIds",
                    "platforms",
                    "sortBy",
                    "templateUris",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.granularity);
            out.list(1, &self.group_by);
            out.list(2, &self.http_methods);
            out.interval(3, &self.interval);
            out.list(4, &self.metrics);
            out.list(5, &self.organization_ids);
            out.list(6, &self.platforms);
            out.list(7, &self.sort_by);
            out.list(8, &self.template_uris);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.granularity),
                1 => rt::Place::List(&mut self.group_by),
                2 => rt::Place::List(&mut self.http_methods),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::List(&mut self.metrics),
                5 => rt::Place::List(&mut self.organization_ids),
                6 => rt::Place::List(&mut self.platforms),
                7 => rt::Place::List(&mut self.sort_by),
                8 => rt::Place::List(&mut self.template_uris),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientPublicApiUsageQueryRequest);
    impl ClientPublicApiUsageQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `granularity`.
        #[must_use]
        pub fn granularity(
            mut self,
            value: impl rt::IntoField<types::ClientPublicApiUsageQueryRequestGranularity>,
        ) -> Self {
            value.put(&mut self.granularity, &mut self._rest, 0);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<
                Vec<types::ClientPublicApiUsageQueryRequestGroupBy>,
            >,
        ) -> Self {
            value.put(&mut self.group_by, &mut self._rest, 1);
            self
        }
        /// Sets `httpMethods`.
        #[must_use]
        pub fn http_methods(
            mut self,
            value: impl rt::IntoField<
                Vec<types::ClientPublicApiUsageQueryRequestHttpMethods>,
            >,
        ) -> Self {
            value.put(&mut self.http_methods, &mut self._rest, 2);
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
                Vec<types::ClientPublicApiUsageQueryRequestMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 4);
            self
        }
        /// Sets `organizationIds`.
        #[must_use]
        pub fn organization_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.organization_ids, &mut self._rest, 5);
            self
        }
        /// Sets `platforms`.
        #[must_use]
        pub fn platforms(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.platforms, &mut self._rest, 6);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(
            mut self,
            value: impl rt::IntoField<Vec<types::UsageQuerySortBy>>,
        ) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 7);
            self
        }
        /// Sets `templateUris`.
        #[must_use]
        pub fn template_uris(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.template_uris, &mut self._rest, 8);
            self
        }
    }
    /// `ClientPublicApiUsageResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct ClientPublicApiUsageResultsResponse {
        /// `entities`
        pub entities: Option<Vec<types::ClientPublicApiUsage>>,
        /// `errorBody`
        pub error_body: Option<Box<types::ErrorBody>>,
        /// `name`
        pub name: Option<String>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `queryStatus`: required
        pub query_status: Option<types::ClientPublicApiUsageResultsResponseQueryStatus>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ClientPublicApiUsageResultsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                error_body: None,
                name: None,
                next_uri: None,
                query_status: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientPublicApiUsageResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientPublicApiUsageResultsResponse",
                fields: &[
                    "entities",
                    "errorBody",
                    "name",
                    "nextUri",
                    "queryStatus",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.model(1, &self.error_body);
            out.text(2, &self.name);
            out.text(3, &self.next_uri);
            out.one(4, &self.query_status);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Model(&mut self.error_body),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Enum(&mut self.query_status),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientPublicApiUsageResultsResponse);
    /// `ClientUsageQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct ClientUsageQueryResponse {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `resultsUri`
        pub results_uri: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ClientUsageQueryResponse {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                results_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientUsageQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientUsageQueryResponse",
                fields: &["id", "name", "resultsUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.results_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.results_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientUsageQueryResponse);
    /// `OrganizationPublicApiUsage` of the API document.
    #[non_exhaustive]
    pub struct OrganizationPublicApiUsage {
        /// `date`
        pub date: Option<rt::Date>,
        /// `httpMethod`
        pub http_method: Option<types::OrganizationPublicApiUsageHttpMethod>,
        /// `oauthClient`
        pub oauth_client: Option<Box<types::DomainEntityRef>>,
        /// `platform`
        pub platform: Option<String>,
        /// `requestCount`
        pub request_count: Option<i64>,
        /// `status200`
        pub status200: Option<i64>,
        /// `status300`
        pub status300: Option<i64>,
        /// `status400`
        pub status400: Option<i64>,
        /// `status429`
        pub status429: Option<i64>,
        /// `status500`
        pub status500: Option<i64>,
        /// `templateUri`
        pub template_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationPublicApiUsage {
        fn default() -> Self {
            Self {
                date: None,
                http_method: None,
                oauth_client: None,
                platform: None,
                request_count: None,
                status200: None,
                status300: None,
                status400: None,
                status429: None,
                status500: None,
                template_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationPublicApiUsage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationPublicApiUsage",
                fields: &[
                    "date",
                    "httpMethod",
                    "oauthClient",
                    "platform",
                    "requestCount",
                    "status200",
                    "status300",
                    "status400",
                    "status429",
                    "status500",
                    "templateUri",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date);
            out.one(1, &self.http_method);
            out.model(2, &self.oauth_client);
            out.text(3, &self.platform);
            out.int(4, &self.request_count);
            out.int(5, &self.status200);
            out.int(6, &self.status300);
            out.int(7, &self.status400);
            out.int(8, &self.status429);
            out.int(9, &self.status500);
            out.text(10, &self.template_uri);
            out.model(11, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date),
                1 => rt::Place::Enum(&mut self.http_method),
                2 => rt::Place::Model(&mut self.oauth_client),
                3 => rt::Place::Text(&mut self.platform),
                4 => rt::Place::Int(&mut self.request_count),
                5 => rt::Place::Int(&mut self.status200),
                6 => rt::Place::Int(&mut self.status300),
                7 => rt::Place::Int(&mut self.status400),
                8 => rt::Place::Int(&mut self.status429),
                9 => rt::Place::Int(&mut self.status500),
                10 => rt::Place::Text(&mut self.template_uri),
                11 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationPublicApiUsage);
    /// `OrganizationPublicApiUsageQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct OrganizationPublicApiUsageQueryRequest {
        /// `granularity`
        pub granularity: Option<
            types::OrganizationPublicApiUsageQueryRequestGranularity,
        >,
        /// `groupBy`
        pub group_by: Option<Vec<types::OrganizationPublicApiUsageQueryRequestGroupBy>>,
        /// `httpMethods`
        pub http_methods: Option<
            Vec<types::OrganizationPublicApiUsageQueryRequestHttpMethods>,
        >,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::OrganizationPublicApiUsageQueryRequestMetrics>>,
        /// `oauthClientIds`
        pub oauth_client_ids: Option<Vec<String>>,
        /// `platforms`
        pub platforms: Option<Vec<String>>,
        /// `sortBy`
        pub sort_by: Option<Vec<types::UsageQuerySortBy>>,
        /// `templateUris`
        pub template_uris: Option<Vec<String>>,
        /// `userIds`
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationPublicApiUsageQueryRequest {
        fn default() -> Self {
            Self {
                granularity: None,
                group_by: None,
                http_methods: None,
                interval: None,
                metrics: None,
                oauth_client_ids: None,
                platforms: None,
                sort_by: None,
                template_uris: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationPublicApiUsageQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationPublicApiUsageQueryRequest",
                fields: &[
                    "granularity",
                    "groupBy",
                    "httpMethods",
                    "interval",
                    "metrics",
                    "oauthClientIds",
                    "platforms",
                    "sortBy",
                    "templateUris",
                    "userIds",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.granularity);
            out.list(1, &self.group_by);
            out.list(2, &self.http_methods);
            out.interval(3, &self.interval);
            out.list(4, &self.metrics);
            out.list(5, &self.oauth_client_ids);
            out.list(6, &self.platforms);
            out.list(7, &self.sort_by);
            out.list(8, &self.template_uris);
            out.list(9, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.granularity),
                1 => rt::Place::List(&mut self.group_by),
                2 => rt::Place::List(&mut self.http_methods),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::List(&mut self.metrics),
                5 => rt::Place::List(&mut self.oauth_client_ids),
                6 => rt::Place::List(&mut self.platforms),
                7 => rt::Place::List(&mut self.sort_by),
                8 => rt::Place::List(&mut self.template_uris),
                9 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationPublicApiUsageQueryRequest);
    impl OrganizationPublicApiUsageQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `granularity`.
        #[must_use]
        pub fn granularity(
            mut self,
            value: impl rt::IntoField<
                types::OrganizationPublicApiUsageQueryRequestGranularity,
            >,
        ) -> Self {
            value.put(&mut self.granularity, &mut self._rest, 0);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<
                Vec<types::OrganizationPublicApiUsageQueryRequestGroupBy>,
            >,
        ) -> Self {
            value.put(&mut self.group_by, &mut self._rest, 1);
            self
        }
        /// Sets `httpMethods`.
        #[must_use]
        pub fn http_methods(
            mut self,
            value: impl rt::IntoField<
                Vec<types::OrganizationPublicApiUsageQueryRequestHttpMethods>,
            >,
        ) -> Self {
            value.put(&mut self.http_methods, &mut self._rest, 2);
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
                Vec<types::OrganizationPublicApiUsageQueryRequestMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 4);
            self
        }
        /// Sets `oauthClientIds`.
        #[must_use]
        pub fn oauth_client_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.oauth_client_ids, &mut self._rest, 5);
            self
        }
        /// Sets `platforms`.
        #[must_use]
        pub fn platforms(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.platforms, &mut self._rest, 6);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(
            mut self,
            value: impl rt::IntoField<Vec<types::UsageQuerySortBy>>,
        ) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 7);
            self
        }
        /// Sets `templateUris`.
        #[must_use]
        pub fn template_uris(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.template_uris, &mut self._rest, 8);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 9);
            self
        }
    }
    /// `OrganizationPublicApiUsageResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct OrganizationPublicApiUsageResultsResponse {
        /// `entities`
        pub entities: Option<Vec<types::OrganizationPublicApiUsage>>,
        /// `errorBody`
        pub error_body: Option<Box<types::ErrorBody>>,
        /// `name`
        pub name: Option<String>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `queryStatus`: required
        pub query_status: Option<
            types::OrganizationPublicApiUsageResultsResponseQueryStatus,
        >,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationPublicApiUsageResultsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                error_body: None,
                name: None,
                next_uri: None,
                query_status: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationPublicApiUsageResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationPublicApiUsageResultsResponse",
                fields: &[
                    "entities",
                    "errorBody",
                    "name",
                    "nextUri",
                    "queryStatus",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.model(1, &self.error_body);
            out.text(2, &self.name);
            out.text(3, &self.next_uri);
            out.one(4, &self.query_status);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Model(&mut self.error_body),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Enum(&mut self.query_status),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationPublicApiUsageResultsResponse);
    /// `OrganizationUsageQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct OrganizationUsageQueryResponse {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `resultsUri`
        pub results_uri: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationUsageQueryResponse {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                results_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationUsageQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationUsageQueryResponse",
                fields: &["id", "name", "resultsUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.results_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.results_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationUsageQueryResponse);
    /// `UsageQuerySortBy` of the API document.
    #[non_exhaustive]
    pub struct UsageQuerySortBy {
        /// `fieldName`
        pub field_name: Option<String>,
        /// `order`
        pub order: Option<types::UsageQuerySortByOrder>,
        _rest: rt::Rest,
    }
    impl Default for UsageQuerySortBy {
        fn default() -> Self {
            Self {
                field_name: None,
                order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsageQuerySortBy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsageQuerySortBy",
                fields: &["fieldName", "order"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.field_name);
            out.one(1, &self.order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.field_name),
                1 => rt::Place::Enum(&mut self.order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsageQuerySortBy);
    impl UsageQuerySortBy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `fieldName`.
        #[must_use]
        pub fn field_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.field_name, &mut self._rest, 0);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(
            mut self,
            value: impl rt::IntoField<types::UsageQuerySortByOrder>,
        ) -> Self {
            value.put(&mut self.order, &mut self._rest, 1);
            self
        }
    }
}
