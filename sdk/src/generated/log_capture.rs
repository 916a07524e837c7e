// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Log Capture API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Log Capture API; from [`Client::log_capture`](crate::Client::log_capture).
#[derive(Clone, Debug)]
pub struct LogCapture(rt::Client);
impl LogCapture {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs`
    ///
    /// - Permission: `troubleshooting:logCapture:add`
    /// - Scopes: any of `logcapture`, `logcapture:readonly`
    /// - Developer Center: [`postDiagnosticsLogcaptureBrowserEntriesDownloadJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-diagnostics-logcapture-browser-entries-download-jobs)
    pub fn post_diagnostics_logcapture_browser_entries_download_jobs(
        &self,
    ) -> PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs {
        super::log_capture::PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs(
            rt::Request::new(
                &self.0,
                super::log_capture::PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs::INFO,
            ),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}`
    ///
    /// - Permission: `troubleshooting:logCapture:view`
    /// - Scopes: any of `logcapture`, `logcapture:readonly`
    /// - Error codes of its own: 404 `download.file.not.found`
    /// - Developer Center: [`getDiagnosticsLogcaptureBrowserEntriesDownloadJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-diagnostics-logcapture-browser-entries-download-jobs--jobId-)
    pub fn get_diagnostics_logcapture_browser_entries_download_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetDiagnosticsLogcaptureBrowserEntriesDownloadJob {
        super::log_capture::GetDiagnosticsLogcaptureBrowserEntriesDownloadJob(
            rt::Request::new(
                    &self.0,
                    super::log_capture::GetDiagnosticsLogcaptureBrowserEntriesDownloadJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/entries/query`
    ///
    /// - Permission: `troubleshooting:logCapture:view`
    /// - Scopes: any of `logcapture`, `logcapture:readonly`
    /// - Paging: `after`, from the page before
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postDiagnosticsLogcaptureBrowserEntriesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-diagnostics-logcapture-browser-entries-query)
    pub fn post_diagnostics_logcapture_browser_entries_query(
        &self,
    ) -> PostDiagnosticsLogcaptureBrowserEntriesQuery {
        super::log_capture::PostDiagnosticsLogcaptureBrowserEntriesQuery(
            rt::Request::new(
                &self.0,
                super::log_capture::PostDiagnosticsLogcaptureBrowserEntriesQuery::INFO,
            ),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/users`
    ///
    /// - Permission: `troubleshooting:logCapture:view`
    /// - Scopes: any of `logcapture`, `logcapture:readonly`
    /// - Developer Center: [`getDiagnosticsLogcaptureBrowserUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-diagnostics-logcapture-browser-users)
    pub fn get_diagnostics_logcapture_browser_users(
        &self,
    ) -> GetDiagnosticsLogcaptureBrowserUsers {
        super::log_capture::GetDiagnosticsLogcaptureBrowserUsers(
            rt::Request::new(
                &self.0,
                super::log_capture::GetDiagnosticsLogcaptureBrowserUsers::INFO,
            ),
        )
    }
    /// `GET /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// - Permission: `troubleshooting:logCapture:view`
    /// - Scopes: any of `logcapture`, `logcapture:readonly`
    /// - Developer Center: [`getDiagnosticsLogcaptureBrowserUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-diagnostics-logcapture-browser-users--userId-)
    pub fn get_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetDiagnosticsLogcaptureBrowserUser {
        super::log_capture::GetDiagnosticsLogcaptureBrowserUser(
            rt::Request::new(
                    &self.0,
                    super::log_capture::GetDiagnosticsLogcaptureBrowserUser::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// - Permission: `troubleshooting:logCapture:add`
    /// - Scopes: `logcapture`
    /// - Developer Center: [`postDiagnosticsLogcaptureBrowserUser`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-diagnostics-logcapture-browser-users--userId-)
    pub fn post_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl AsRef<str>,
    ) -> PostDiagnosticsLogcaptureBrowserUser {
        super::log_capture::PostDiagnosticsLogcaptureBrowserUser(
            rt::Request::new(
                    &self.0,
                    super::log_capture::PostDiagnosticsLogcaptureBrowserUser::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}`
    ///
    /// - Permission: `troubleshooting:logCapture:delete`
    /// - Scopes: `logcapture`
    /// - Developer Center: [`deleteDiagnosticsLogcaptureBrowserUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-diagnostics-logcapture-browser-users--userId-)
    pub fn delete_diagnostics_logcapture_browser_user(
        &self,
        user_id: impl AsRef<str>,
    ) -> DeleteDiagnosticsLogcaptureBrowserUser {
        super::log_capture::DeleteDiagnosticsLogcaptureBrowserUser(
            rt::Request::new(
                    &self.0,
                    super::log_capture::DeleteDiagnosticsLogcaptureBrowserUser::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
}
/// The call `postDiagnosticsLogcaptureBrowserEntriesDownloadJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs(
    pub(crate) rt::Request<types::LogCaptureDownloadExecutionResponse>,
);
impl PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDiagnosticsLogcaptureBrowserEntriesDownloadJobs",
        method: rt::Method::Post,
        path: "/api/v2/diagnostics/logcapture/browser/entries/download/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:add"],
        },
        scopes: &["logcapture", "logcapture:readonly"],
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
    pub fn body(self, body: impl rt::IntoBody<types::LogCaptureQueryRequest>) -> Self {
        Self(self.0.body::<types::LogCaptureQueryRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogCaptureDownloadExecutionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureDownloadExecutionResponse> {
        self.0.send()
    }
}
/// The call `getDiagnosticsLogcaptureBrowserEntriesDownloadJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDiagnosticsLogcaptureBrowserEntriesDownloadJob(
    pub(crate) rt::Request<types::LogCaptureDownloadExecutionResponse>,
);
impl GetDiagnosticsLogcaptureBrowserEntriesDownloadJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDiagnosticsLogcaptureBrowserEntriesDownloadJob",
        method: rt::Method::Get,
        path: "/api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["troubleshooting:logCapture:view"],
        },
        scopes: &["logcapture", "logcapture:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LogCaptureDownloadExecutionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureDownloadExecutionResponse> {
        self.0.send()
    }
}
/// The call `postDiagnosticsLogcaptureBrowserEntriesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDiagnosticsLogcaptureBrowserEntriesQuery(
    pub(crate) rt::Request<types::LogCaptureQueryResponse>,
);
impl PostDiagnosticsLogcaptureBrowserEntriesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDiagnosticsLogcaptureBrowserEntriesQuery",
        method: rt::Method::Post,
        path: "/api/v2/diagnostics/logcapture/browser/entries/query",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:view"],
        },
        scopes: &["logcapture", "logcapture:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::LogCaptureQueryRequest>) -> Self {
        Self(self.0.body::<types::LogCaptureQueryRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogCaptureQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LogCaptureQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureQueryResponse> {
        self.0.send()
    }
}
/// The call `getDiagnosticsLogcaptureBrowserUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDiagnosticsLogcaptureBrowserUsers(
    pub(crate) rt::Request<types::LogCaptureUserConfigurationListing>,
);
impl GetDiagnosticsLogcaptureBrowserUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDiagnosticsLogcaptureBrowserUsers",
        method: rt::Method::Get,
        path: "/api/v2/diagnostics/logcapture/browser/users",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:view"],
        },
        scopes: &["logcapture", "logcapture:readonly"],
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
    /// `includeExpired` (query): default `false`
    pub fn include_expired(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeExpired", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogCaptureUserConfigurationListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureUserConfigurationListing> {
        self.0.send()
    }
}
/// The call `getDiagnosticsLogcaptureBrowserUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDiagnosticsLogcaptureBrowserUser(
    pub(crate) rt::Request<types::LogCaptureUserConfigurationResponse>,
);
impl GetDiagnosticsLogcaptureBrowserUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDiagnosticsLogcaptureBrowserUser",
        method: rt::Method::Get,
        path: "/api/v2/diagnostics/logcapture/browser/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:view"],
        },
        scopes: &["logcapture", "logcapture:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LogCaptureUserConfigurationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureUserConfigurationResponse> {
        self.0.send()
    }
}
/// The call `postDiagnosticsLogcaptureBrowserUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDiagnosticsLogcaptureBrowserUser(
    pub(crate) rt::Request<types::LogCaptureUserConfiguration>,
);
impl PostDiagnosticsLogcaptureBrowserUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDiagnosticsLogcaptureBrowserUser",
        method: rt::Method::Post,
        path: "/api/v2/diagnostics/logcapture/browser/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:add"],
        },
        scopes: &["logcapture"],
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
        body: impl rt::IntoBody<types::LogCaptureUserConfiguration>,
    ) -> Self {
        Self(self.0.body::<types::LogCaptureUserConfiguration>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogCaptureUserConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogCaptureUserConfiguration> {
        self.0.send()
    }
}
/// The call `deleteDiagnosticsLogcaptureBrowserUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteDiagnosticsLogcaptureBrowserUser(pub(crate) rt::Request<()>);
impl DeleteDiagnosticsLogcaptureBrowserUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteDiagnosticsLogcaptureBrowserUser",
        method: rt::Method::Delete,
        path: "/api/v2/diagnostics/logcapture/browser/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["troubleshooting:logCapture:delete"],
        },
        scopes: &["logcapture"],
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
    PostDiagnosticsLogcaptureBrowserEntriesDownloadJobs::INFO,
    GetDiagnosticsLogcaptureBrowserEntriesDownloadJob::INFO,
    PostDiagnosticsLogcaptureBrowserEntriesQuery::INFO,
    GetDiagnosticsLogcaptureBrowserUsers::INFO,
    GetDiagnosticsLogcaptureBrowserUser::INFO,
    PostDiagnosticsLogcaptureBrowserUser::INFO,
    DeleteDiagnosticsLogcaptureBrowserUser::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::LogCaptureDownloadExecutionResponse>,
    rt::make_model::<types::LogCaptureQueryRequest>,
    rt::make_model::<types::LogCaptureQueryResponse>,
    rt::make_model::<types::LogCaptureUserConfiguration>,
    rt::make_model::<types::LogCaptureUserConfigurationListing>,
    rt::make_model::<types::LogCaptureUserConfigurationResponse>,
    rt::make_model::<types::LogEntry>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LogCaptureDownloadExecutionResponseState {
        /// `Running`
        Running,
        /// `Failed`
        Failed,
        /// `Succeeded`
        Succeeded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LogCaptureDownloadExecutionResponseState {
        const VALUES: &'static [Self] = &[Self::Failed, Self::Running, Self::Succeeded];
        const TEXTS: &'static [&'static str] = &["Failed", "Running", "Succeeded"];
        fn text(&self) -> &str {
            match self {
                Self::Running => "Running",
                Self::Failed => "Failed",
                Self::Succeeded => "Succeeded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LogCaptureDownloadExecutionResponseState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LogCaptureUserConfigurationCaptureMethod {
        /// `OnDemand`
        OnDemand,
        /// `Scheduled`
        Scheduled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LogCaptureUserConfigurationCaptureMethod {
        const VALUES: &'static [Self] = &[Self::OnDemand, Self::Scheduled];
        const TEXTS: &'static [&'static str] = &["OnDemand", "Scheduled"];
        fn text(&self) -> &str {
            match self {
                Self::OnDemand => "OnDemand",
                Self::Scheduled => "Scheduled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LogCaptureUserConfigurationCaptureMethod);
    /// `ASC`, `DESC`.
    pub type LogCaptureQueryRequestSortOrder = types::ContactSortDirection;
    /// `LogCaptureDownloadExecutionResponse` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureDownloadExecutionResponse {
        /// `dateStart`: required, read-only
        pub date_start: Option<rt::DateTime>,
        /// `fileUrl`: required, read-only
        pub file_url: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: required, read-only
        pub state: Option<types::LogCaptureDownloadExecutionResponseState>,
        /// `user`: required, read-only
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureDownloadExecutionResponse {
        fn default() -> Self {
            Self {
                date_start: None,
                file_url: None,
                id: None,
                self_uri: None,
                state: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureDownloadExecutionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureDownloadExecutionResponse",
                fields: &["dateStart", "fileUrl", "id", "selfUri", "state", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.text(1, &self.file_url);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
            out.one(4, &self.state);
            out.model(5, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Text(&mut self.file_url),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.state),
                5 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogCaptureDownloadExecutionResponse);
    /// `LogCaptureQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureQueryRequest {
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `sortOrder`
        pub sort_order: Option<types::LogCaptureQueryRequestSortOrder>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureQueryRequest {
        fn default() -> Self {
            Self {
                interval: None,
                sort_order: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureQueryRequest",
                fields: &["interval", "sortOrder", "userId"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.interval(0, &self.interval);
            out.one(1, &self.sort_order);
            out.text(2, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Interval(&mut self.interval),
                1 => rt::Place::Enum(&mut self.sort_order),
                2 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogCaptureQueryRequest);
    impl LogCaptureQueryRequest {
        /// One with everything set that the API requires, in this order: `interval`, `userId`.
        #[must_use]
        pub fn new(
            interval: impl rt::IntoField<rt::Interval>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().interval(interval).user_id(user_id)
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 0);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::LogCaptureQueryRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 1);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 2);
            self
        }
    }
    /// `LogCaptureQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureQueryResponse {
        /// `entities`
        pub entities: Option<Vec<types::LogEntry>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureQueryResponse {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureQueryResponse",
                fields: &["entities", "nextUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogCaptureQueryResponse);
    /// `LogCaptureUserConfiguration` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureUserConfiguration {
        /// `captureMethod`: read-only
        pub capture_method: Option<types::LogCaptureUserConfigurationCaptureMethod>,
        /// `dateExpired`: required
        pub date_expired: Option<rt::DateTime>,
        /// `dateStarted`: read-only
        pub date_started: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureUserConfiguration {
        fn default() -> Self {
            Self {
                capture_method: None,
                date_expired: None,
                date_started: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureUserConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureUserConfiguration",
                fields: &[
                    "captureMethod",
                    "dateExpired",
                    "dateStarted",
                    "id",
                    "selfUri",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.capture_method);
            out.date_time(1, &self.date_expired);
            out.date_time(2, &self.date_started);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.capture_method),
                1 => rt::Place::DateTime(&mut self.date_expired),
                2 => rt::Place::DateTime(&mut self.date_started),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogCaptureUserConfiguration);
    impl LogCaptureUserConfiguration {
        /// One with everything set that the API requires: `dateExpired`.
        #[must_use]
        pub fn new(date_expired: impl rt::IntoField<rt::DateTime>) -> Self {
            Self::default().date_expired(date_expired)
        }
        /// Sets `captureMethod`.
        #[must_use]
        pub fn capture_method(
            mut self,
            value: impl rt::IntoField<types::LogCaptureUserConfigurationCaptureMethod>,
        ) -> Self {
            value.put(&mut self.capture_method, &mut self._rest, 0);
            self
        }
        /// Sets `dateExpired`.
        #[must_use]
        pub fn date_expired(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expired, &mut self._rest, 1);
            self
        }
        /// Sets `dateStarted`.
        #[must_use]
        pub fn date_started(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_started, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
    }
    /// `LogCaptureUserConfigurationListing` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureUserConfigurationListing {
        /// `entities`
        pub entities: Option<Vec<types::LogCaptureUserConfiguration>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureUserConfigurationListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureUserConfigurationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureUserConfigurationListing",
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
    rt::model!(LogCaptureUserConfigurationListing);
    /// `LogCaptureUserConfigurationResponse` of the API document.
    #[non_exhaustive]
    pub struct LogCaptureUserConfigurationResponse {
        /// `dateExpired`: required
        pub date_expired: Option<rt::DateTime>,
        /// `dateStarted`: read-only
        pub date_started: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LogCaptureUserConfigurationResponse {
        fn default() -> Self {
            Self {
                date_expired: None,
                date_started: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogCaptureUserConfigurationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogCaptureUserConfigurationResponse",
                fields: &["dateExpired", "dateStarted", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_expired);
            out.date_time(1, &self.date_started);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_expired),
                1 => rt::Place::DateTime(&mut self.date_started),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogCaptureUserConfigurationResponse);
    /// `LogEntry` of the API document.
    #[non_exhaustive]
    pub struct LogEntry {
        /// `level`
        pub level: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `timestamp`
        pub timestamp: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LogEntry {
        fn default() -> Self {
            Self {
                level: None,
                message: None,
                timestamp: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LogEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogEntry",
                fields: &["level", "message", "timestamp"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.level);
            out.text(1, &self.message);
            out.int(2, &self.timestamp);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.level),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Int(&mut self.timestamp),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LogEntry);
}
