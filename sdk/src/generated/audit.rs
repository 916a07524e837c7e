// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Audit API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Audit API; from [`Client::audit`](crate::Client::audit).
#[derive(Clone, Debug)]
pub struct Audit(rt::Client);
impl Audit {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/audits/query`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Developer Center: [`postAuditsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-audits-query)
    pub fn post_audits_query(
        &self,
        body: impl rt::IntoBody<types::AuditQueryRequest>,
    ) -> PostAuditsQuery {
        super::audit::PostAuditsQuery(
            rt::Request::new(&self.0, super::audit::PostAuditsQuery::INFO)
                .body::<types::AuditQueryRequest>(body),
        )
    }
    /// `POST /api/v2/audits/query/realtime`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAuditsQueryRealtime`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-audits-query-realtime)
    pub fn post_audits_query_realtime(
        &self,
        body: impl rt::IntoBody<types::AuditRealtimeQueryRequest>,
    ) -> PostAuditsQueryRealtime {
        super::audit::PostAuditsQueryRealtime(
            rt::Request::new(&self.0, super::audit::PostAuditsQueryRealtime::INFO)
                .body::<types::AuditRealtimeQueryRequest>(body),
        )
    }
    /// `POST /api/v2/audits/query/realtime/related`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAuditsQueryRealtimeRelated`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-audits-query-realtime-related)
    pub fn post_audits_query_realtime_related(
        &self,
        body: impl rt::IntoBody<types::AuditRealtimeRelatedRequest>,
    ) -> PostAuditsQueryRealtimeRelated {
        super::audit::PostAuditsQueryRealtimeRelated(
            rt::Request::new(&self.0, super::audit::PostAuditsQueryRealtimeRelated::INFO)
                .body::<types::AuditRealtimeRelatedRequest>(body),
        )
    }
    /// `GET /api/v2/audits/query/realtime/servicemapping`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Developer Center: [`getAuditsQueryRealtimeServicemapping`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-audits-query-realtime-servicemapping)
    pub fn get_audits_query_realtime_servicemapping(
        &self,
    ) -> GetAuditsQueryRealtimeServicemapping {
        super::audit::GetAuditsQueryRealtimeServicemapping(
            rt::Request::new(
                &self.0,
                super::audit::GetAuditsQueryRealtimeServicemapping::INFO,
            ),
        )
    }
    /// `GET /api/v2/audits/query/servicemapping`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Developer Center: [`getAuditsQueryServicemapping`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-audits-query-servicemapping)
    pub fn get_audits_query_servicemapping(&self) -> GetAuditsQueryServicemapping {
        super::audit::GetAuditsQueryServicemapping(
            rt::Request::new(&self.0, super::audit::GetAuditsQueryServicemapping::INFO),
        )
    }
    /// `GET /api/v2/audits/query/{transactionId}`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Developer Center: [`getAuditsQueryTransactionId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-audits-query--transactionId-)
    pub fn get_audits_query_transaction_id(
        &self,
        transaction_id: impl AsRef<str>,
    ) -> GetAuditsQueryTransactionId {
        super::audit::GetAuditsQueryTransactionId(
            rt::Request::new(&self.0, super::audit::GetAuditsQueryTransactionId::INFO)
                .path("transactionId", transaction_id.as_ref()),
        )
    }
    /// `GET /api/v2/audits/query/{transactionId}/results`
    ///
    /// - Permission: `audits:audit:view`
    /// - Scopes: `audits:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Redirects: a response of this call, and not followed
    /// - Developer Center: [`getAuditsQueryTransactionIdResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-audits-query--transactionId--results)
    pub fn get_audits_query_transaction_id_results(
        &self,
        transaction_id: impl AsRef<str>,
    ) -> GetAuditsQueryTransactionIdResults {
        super::audit::GetAuditsQueryTransactionIdResults(
            rt::Request::new(
                    &self.0,
                    super::audit::GetAuditsQueryTransactionIdResults::INFO,
                )
                .path("transactionId", transaction_id.as_ref()),
        )
    }
}
/// The call `postAuditsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuditsQuery(
    pub(crate) rt::Request<types::AuditQueryExecutionStatusResponse>,
);
impl PostAuditsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuditsQuery",
        method: rt::Method::Post,
        path: "/api/v2/audits/query",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuditQueryExecutionStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryExecutionStatusResponse> {
        self.0.send()
    }
}
/// The call `postAuditsQueryRealtime`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuditsQueryRealtime(
    pub(crate) rt::Request<types::AuditRealtimeQueryResultsResponse>,
);
impl PostAuditsQueryRealtime {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuditsQueryRealtime",
        method: rt::Method::Post,
        path: "/api/v2/audits/query/realtime",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PostAuditsQueryRealtimeExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::PostAuditsQueryRealtimeExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuditRealtimeQueryResultsResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuditRealtimeQueryResultsResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditRealtimeQueryResultsResponse> {
        self.0.send()
    }
}
/// The call `postAuditsQueryRealtimeRelated`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuditsQueryRealtimeRelated(
    pub(crate) rt::Request<types::AuditRealtimeRelatedResultsResponse>,
);
impl PostAuditsQueryRealtimeRelated {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuditsQueryRealtimeRelated",
        method: rt::Method::Post,
        path: "/api/v2/audits/query/realtime/related",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PostAuditsQueryRealtimeRelatedExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::PostAuditsQueryRealtimeRelatedExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuditRealtimeRelatedResultsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditRealtimeRelatedResultsResponse> {
        self.0.send()
    }
}
/// The call `getAuditsQueryRealtimeServicemapping`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuditsQueryRealtimeServicemapping(
    pub(crate) rt::Request<types::AuditQueryServiceMapping>,
);
impl GetAuditsQueryRealtimeServicemapping {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuditsQueryRealtimeServicemapping",
        method: rt::Method::Get,
        path: "/api/v2/audits/query/realtime/servicemapping",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuditQueryServiceMapping> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryServiceMapping> {
        self.0.send()
    }
}
/// The call `getAuditsQueryServicemapping`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuditsQueryServicemapping(
    pub(crate) rt::Request<types::AuditQueryServiceMapping>,
);
impl GetAuditsQueryServicemapping {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuditsQueryServicemapping",
        method: rt::Method::Get,
        path: "/api/v2/audits/query/servicemapping",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuditQueryServiceMapping> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryServiceMapping> {
        self.0.send()
    }
}
/// The call `getAuditsQueryTransactionId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuditsQueryTransactionId(
    pub(crate) rt::Request<types::AuditQueryExecutionStatusResponse>,
);
impl GetAuditsQueryTransactionId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuditsQueryTransactionId",
        method: rt::Method::Get,
        path: "/api/v2/audits/query/{transactionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuditQueryExecutionStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryExecutionStatusResponse> {
        self.0.send()
    }
}
/// The responses of `getAuditsQueryTransactionIdResults`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAuditsQueryTransactionIdResultsResponse {
    /// Status 200.
    Status200(Box<types::AuditQueryExecutionResultsResponse>),
    /// Status 302.
    Status302(Box<types::AuditQueryExecutionLargeResultsResponse>),
}
impl rt::ResponseBody for GetAuditsQueryTransactionIdResultsResponse {
    fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {
        match response.status() {
            200 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status200(body), told))
            }
            302 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status302(body), told))
            }
            _ => Err(response.unexpected_status()),
        }
    }
    fn view(&self) -> Option<rt::View<'_>> {
        match self {
            Self::Status200(body) => rt::ResponseBody::view(body),
            Self::Status302(body) => rt::ResponseBody::view(body),
        }
    }
}
impl serde::Serialize for GetAuditsQueryTransactionIdResultsResponse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Status200(body) => serde::Serialize::serialize(body, to),
            Self::Status302(body) => serde::Serialize::serialize(body, to),
        }
    }
}
/// The call `getAuditsQueryTransactionIdResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuditsQueryTransactionIdResults(
    pub(crate) rt::Request<GetAuditsQueryTransactionIdResultsResponse>,
);
impl GetAuditsQueryTransactionIdResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuditsQueryTransactionIdResults",
        method: rt::Method::Get,
        path: "/api/v2/audits/query/{transactionId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:audit:view"],
        },
        scopes: &["audits:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 302],
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
            Item = impl rt::IntoEnum<types::GetAuditsQueryTransactionIdResultsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetAuditsQueryTransactionIdResultsExpand,
                >("expand", value),
        )
    }
    /// `allowRedirect` (query)
    pub fn allow_redirect(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("allowRedirect", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<GetAuditsQueryTransactionIdResultsResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<GetAuditsQueryTransactionIdResultsResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<GetAuditsQueryTransactionIdResultsResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostAuditsQuery::INFO,
    PostAuditsQueryRealtime::INFO,
    PostAuditsQueryRealtimeRelated::INFO,
    GetAuditsQueryRealtimeServicemapping::INFO,
    GetAuditsQueryServicemapping::INFO,
    GetAuditsQueryTransactionId::INFO,
    GetAuditsQueryTransactionIdResults::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AuditLogMessage>,
    rt::make_model::<types::AuditQueryEntity>,
    rt::make_model::<types::AuditQueryExecutionLargeResultsResponse>,
    rt::make_model::<types::AuditQueryExecutionResultsResponse>,
    rt::make_model::<types::AuditQueryExecutionStatusResponse>,
    rt::make_model::<types::AuditQueryFilter>,
    rt::make_model::<types::AuditQueryRequest>,
    rt::make_model::<types::AuditQueryService>,
    rt::make_model::<types::AuditQueryServiceMapping>,
    rt::make_model::<types::AuditRealtimeQueryRequest>,
    rt::make_model::<types::AuditRealtimeQueryResultsResponse>,
    rt::make_model::<types::AuditRealtimeRelatedRequest>,
    rt::make_model::<types::AuditRealtimeRelatedResultsResponse>,
    rt::make_model::<types::EntityChange>,
    rt::make_model::<types::InitiatingAction>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditLogMessageLevel {
        /// `USER`
        User,
        /// `SYSTEM`
        System,
        /// `GENESYS_INTERNAL`
        GenesysInternal,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AuditLogMessageLevel {
        const VALUES: &'static [Self] = &[
            Self::GenesysInternal,
            Self::System,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &["GENESYS_INTERNAL", "SYSTEM", "USER"];
        fn text(&self) -> &str {
            match self {
                Self::User => "USER",
                Self::System => "SYSTEM",
                Self::GenesysInternal => "GENESYS_INTERNAL",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AuditLogMessageLevel);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditLogMessageStatus {
        /// `SUCCESS`
        Success,
        /// `FAILURE`
        Failure,
        /// `WARNING`
        Warning,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AuditLogMessageStatus {
        const VALUES: &'static [Self] = &[Self::Failure, Self::Success, Self::Warning];
        const TEXTS: &'static [&'static str] = &["FAILURE", "SUCCESS", "WARNING"];
        fn text(&self) -> &str {
            match self {
                Self::Success => "SUCCESS",
                Self::Failure => "FAILURE",
                Self::Warning => "WARNING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AuditLogMessageStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuditQueryFilterProperty {
        /// `UserId`
        UserId,
        /// `TrusteeOrganizationId`
        TrusteeOrganizationId,
        /// `ClientId`
        ClientId,
        /// `Action`
        Action,
        /// `EntityType`
        EntityType,
        /// `EntityId`
        EntityId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AuditQueryFilterProperty {
        const VALUES: &'static [Self] = &[
            Self::Action,
            Self::ClientId,
            Self::EntityId,
            Self::EntityType,
            Self::TrusteeOrganizationId,
            Self::UserId,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Action",
            "ClientId",
            "EntityId",
            "EntityType",
            "TrusteeOrganizationId",
            "UserId",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UserId => "UserId",
                Self::TrusteeOrganizationId => "TrusteeOrganizationId",
                Self::ClientId => "ClientId",
                Self::Action => "Action",
                Self::EntityType => "EntityType",
                Self::EntityId => "EntityId",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AuditQueryFilterProperty);
    /// `user`.
    pub type GetAuditsQueryTransactionIdResultsExpand = types::PostAuditsQueryRealtimeExpand;
    /// `user`.
    pub type PostAuditsQueryRealtimeRelatedExpand = types::PostAuditsQueryRealtimeExpand;
    /// `AuditLogMessage` of the API document.
    #[non_exhaustive]
    pub struct AuditLogMessage {
        /// `action`
        pub action: Option<String>,
        /// `application`
        pub application: Option<String>,
        /// `client`
        pub client: Option<Box<types::AddressableEntityRef>>,
        /// `context`
        pub context: Option<rt::Map<String>>,
        /// `entity`
        pub entity: Option<Box<types::DomainEntityRef>>,
        /// `entityChanges`
        pub entity_changes: Option<Vec<types::EntityChange>>,
        /// `entityType`
        pub entity_type: Option<String>,
        /// `eventDate`
        pub event_date: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        /// `initiatingAction`
        pub initiating_action: Option<Box<types::InitiatingAction>>,
        /// `level`
        pub level: Option<types::AuditLogMessageLevel>,
        /// `message`
        pub message: Option<Box<types::MessageInfo>>,
        /// `propertyChanges`
        pub property_changes: Option<Vec<types::PropertyChange>>,
        /// `remoteIp`
        pub remote_ip: Option<Vec<String>>,
        /// `serviceName`
        pub service_name: Option<String>,
        /// `status`
        pub status: Option<types::AuditLogMessageStatus>,
        /// `transactionInitiator`
        pub transaction_initiator: Option<bool>,
        /// `user`
        pub user: Option<Box<types::DomainEntityRef>>,
        /// `userHomeOrgId`
        pub user_home_org_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuditLogMessage {
        fn default() -> Self {
            Self {
                action: None,
                application: None,
                client: None,
                context: None,
                entity: None,
                entity_changes: None,
                entity_type: None,
                event_date: None,
                id: None,
                initiating_action: None,
                level: None,
                message: None,
                property_changes: None,
                remote_ip: None,
                service_name: None,
                status: None,
                transaction_initiator: None,
                user: None,
                user_home_org_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditLogMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditLogMessage",
                fields: &[
                    "action",
                    "application",
                    "client",
                    "context",
                    "entity",
                    "entityChanges",
                    "entityType",
                    "eventDate",
                    "id",
                    "initiatingAction",
                    "level",
                    "message",
                    "propertyChanges",
                    "remoteIp",
                    "serviceName",
                    "status",
                    "transactionInitiator",
                    "user",
                    "userHomeOrgId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action);
            out.text(1, &self.application);
            out.model(2, &self.client);
            out.map(3, &self.context);
            out.model(4, &self.entity);
            out.list(5, &self.entity_changes);
            out.text(6, &self.entity_type);
            out.date_time(7, &self.event_date);
            out.text(8, &self.id);
            out.model(9, &self.initiating_action);
            out.one(10, &self.level);
            out.model(11, &self.message);
            out.list(12, &self.property_changes);
            out.list(13, &self.remote_ip);
            out.text(14, &self.service_name);
            out.one(15, &self.status);
            out.boolean(16, &self.transaction_initiator);
            out.model(17, &self.user);
            out.text(18, &self.user_home_org_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action),
                1 => rt::Place::Text(&mut self.application),
                2 => rt::Place::Model(&mut self.client),
                3 => rt::Place::Map(&mut self.context),
                4 => rt::Place::Model(&mut self.entity),
                5 => rt::Place::List(&mut self.entity_changes),
                6 => rt::Place::Text(&mut self.entity_type),
                7 => rt::Place::DateTime(&mut self.event_date),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Model(&mut self.initiating_action),
                10 => rt::Place::Enum(&mut self.level),
                11 => rt::Place::Model(&mut self.message),
                12 => rt::Place::List(&mut self.property_changes),
                13 => rt::Place::List(&mut self.remote_ip),
                14 => rt::Place::Text(&mut self.service_name),
                15 => rt::Place::Enum(&mut self.status),
                16 => rt::Place::Bool(&mut self.transaction_initiator),
                17 => rt::Place::Model(&mut self.user),
                18 => rt::Place::Text(&mut self.user_home_org_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditLogMessage);
    /// `AuditQueryEntity` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryEntity {
        /// `actions`
        pub actions: Option<Vec<String>>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryEntity {
        fn default() -> Self {
            Self {
                actions: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryEntity",
                fields: &["actions", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.actions);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.actions),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryEntity);
    /// `AuditQueryExecutionLargeResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryExecutionLargeResultsResponse {
        /// `cursor`
        pub cursor: Option<String>,
        /// `downloadUrl`
        pub download_url: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `pageSize`
        pub page_size: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryExecutionLargeResultsResponse {
        fn default() -> Self {
            Self {
                cursor: None,
                download_url: None,
                id: None,
                page_size: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryExecutionLargeResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryExecutionLargeResultsResponse",
                fields: &["cursor", "downloadUrl", "id", "pageSize"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cursor);
            out.text(1, &self.download_url);
            out.text(2, &self.id);
            out.int(3, &self.page_size);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cursor),
                1 => rt::Place::Text(&mut self.download_url),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.page_size),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryExecutionLargeResultsResponse);
    /// `AuditQueryExecutionResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryExecutionResultsResponse {
        /// `cursor`
        pub cursor: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::AuditLogMessage>>,
        /// `id`
        pub id: Option<String>,
        /// `pageSize`
        pub page_size: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryExecutionResultsResponse {
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
    impl rt::Model for AuditQueryExecutionResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryExecutionResultsResponse",
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
    rt::model!(AuditQueryExecutionResultsResponse);
    /// `AuditQueryExecutionStatusResponse` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryExecutionStatusResponse {
        /// `filters`
        pub filters: Option<Vec<types::AuditQueryFilter>>,
        /// `id`
        pub id: Option<String>,
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `serviceName`
        pub service_name: Option<String>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `state`
        pub state: Option<types::AuditQueryExecutionStatusResponseState>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryExecutionStatusResponse {
        fn default() -> Self {
            Self {
                filters: None,
                id: None,
                interval: None,
                service_name: None,
                sort: None,
                start_date: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryExecutionStatusResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryExecutionStatusResponse",
                fields: &[
                    "filters",
                    "id",
                    "interval",
                    "serviceName",
                    "sort",
                    "startDate",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.filters);
            out.text(1, &self.id);
            out.interval(2, &self.interval);
            out.text(3, &self.service_name);
            out.list(4, &self.sort);
            out.date_time(5, &self.start_date);
            out.one(6, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.filters),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Interval(&mut self.interval),
                3 => rt::Place::Text(&mut self.service_name),
                4 => rt::Place::List(&mut self.sort),
                5 => rt::Place::DateTime(&mut self.start_date),
                6 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryExecutionStatusResponse);
    /// `AuditQueryFilter` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryFilter {
        /// `property`: required
        pub property: Option<types::AuditQueryFilterProperty>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryFilter {
        fn default() -> Self {
            Self {
                property: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryFilter",
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
    rt::model!(AuditQueryFilter);
    impl AuditQueryFilter {
        /// One with everything set that the API requires, in this order: `property`, `value`.
        #[must_use]
        pub fn new(
            property: impl rt::IntoField<types::AuditQueryFilterProperty>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().property(property).value(value)
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            value: impl rt::IntoField<types::AuditQueryFilterProperty>,
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
    /// `AuditQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryRequest {
        /// `filters`
        pub filters: Option<Vec<types::AuditQueryFilter>>,
        /// `interval`: required
        pub interval: Option<String>,
        /// `serviceName`
        pub service_name: Option<String>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryRequest {
        fn default() -> Self {
            Self {
                filters: None,
                interval: None,
                service_name: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryRequest",
                fields: &["filters", "interval", "serviceName", "sort"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.filters);
            out.text(1, &self.interval);
            out.text(2, &self.service_name);
            out.list(3, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.filters),
                1 => rt::Place::Text(&mut self.interval),
                2 => rt::Place::Text(&mut self.service_name),
                3 => rt::Place::List(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryRequest);
    impl AuditQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<String>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQueryFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `serviceName`.
        #[must_use]
        pub fn service_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.service_name, &mut self._rest, 2);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 3);
            self
        }
    }
    /// `AuditQueryService` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryService {
        /// `entities`
        pub entities: Option<Vec<types::AuditQueryEntity>>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryService {
        fn default() -> Self {
            Self {
                entities: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryService {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryService",
                fields: &["entities", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryService);
    /// `AuditQueryServiceMapping` of the API document.
    #[non_exhaustive]
    pub struct AuditQueryServiceMapping {
        /// `services`
        pub services: Option<Vec<types::AuditQueryService>>,
        _rest: rt::Rest,
    }
    impl Default for AuditQueryServiceMapping {
        fn default() -> Self {
            Self {
                services: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditQueryServiceMapping {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditQueryServiceMapping",
                fields: &["services"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.services);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.services),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditQueryServiceMapping);
    /// `AuditRealtimeQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct AuditRealtimeQueryRequest {
        /// `filters`
        pub filters: Option<Vec<types::AuditQueryFilter>>,
        /// `interval`: required
        pub interval: Option<String>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `serviceName`
        pub service_name: Option<String>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for AuditRealtimeQueryRequest {
        fn default() -> Self {
            Self {
                filters: None,
                interval: None,
                page_number: None,
                page_size: None,
                service_name: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditRealtimeQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditRealtimeQueryRequest",
                fields: &[
                    "filters",
                    "interval",
                    "pageNumber",
                    "pageSize",
                    "serviceName",
                    "sort",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.filters);
            out.text(1, &self.interval);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.text(4, &self.service_name);
            out.list(5, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.filters),
                1 => rt::Place::Text(&mut self.interval),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.service_name),
                5 => rt::Place::List(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditRealtimeQueryRequest);
    impl AuditRealtimeQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<String>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQueryFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 2);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 3);
            self
        }
        /// Sets `serviceName`.
        #[must_use]
        pub fn service_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.service_name, &mut self._rest, 4);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 5);
            self
        }
    }
    /// `AuditRealtimeQueryResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct AuditRealtimeQueryResultsResponse {
        /// `entities`
        pub entities: Option<Vec<types::AuditLogMessage>>,
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
    impl Default for AuditRealtimeQueryResultsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditRealtimeQueryResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditRealtimeQueryResultsResponse",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditRealtimeQueryResultsResponse);
    /// `AuditRealtimeRelatedRequest` of the API document.
    #[non_exhaustive]
    pub struct AuditRealtimeRelatedRequest {
        /// `auditId`: required
        pub audit_id: Option<String>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        /// `trustorOrgId`
        pub trustor_org_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuditRealtimeRelatedRequest {
        fn default() -> Self {
            Self {
                audit_id: None,
                sort: None,
                trustor_org_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditRealtimeRelatedRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditRealtimeRelatedRequest",
                fields: &["auditId", "sort", "trustorOrgId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.audit_id);
            out.list(1, &self.sort);
            out.text(2, &self.trustor_org_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.audit_id),
                1 => rt::Place::List(&mut self.sort),
                2 => rt::Place::Text(&mut self.trustor_org_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuditRealtimeRelatedRequest);
    impl AuditRealtimeRelatedRequest {
        /// One with everything set that the API requires: `auditId`.
        #[must_use]
        pub fn new(audit_id: impl rt::IntoField<String>) -> Self {
            Self::default().audit_id(audit_id)
        }
        /// Sets `auditId`.
        #[must_use]
        pub fn audit_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.audit_id, &mut self._rest, 0);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 1);
            self
        }
        /// Sets `trustorOrgId`.
        #[must_use]
        pub fn trustor_org_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.trustor_org_id, &mut self._rest, 2);
            self
        }
    }
    /// `AuditRealtimeRelatedResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct AuditRealtimeRelatedResultsResponse {
        /// `entities`
        pub entities: Option<Vec<types::AuditLogMessage>>,
        _rest: rt::Rest,
    }
    impl Default for AuditRealtimeRelatedResultsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuditRealtimeRelatedResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuditRealtimeRelatedResultsResponse",
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
    rt::model!(AuditRealtimeRelatedResultsResponse);
    /// `EntityChange` of the API document.
    #[non_exhaustive]
    pub struct EntityChange {
        /// `entityId`
        pub entity_id: Option<String>,
        /// `entityName`
        pub entity_name: Option<String>,
        /// `entityType`
        pub entity_type: Option<String>,
        /// `newValues`
        pub new_values: Option<Vec<String>>,
        /// `oldValues`
        pub old_values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EntityChange {
        fn default() -> Self {
            Self {
                entity_id: None,
                entity_name: None,
                entity_type: None,
                new_values: None,
                old_values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EntityChange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EntityChange",
                fields: &[
                    "entityId",
                    "entityName",
                    "entityType",
                    "newValues",
                    "oldValues",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.entity_id);
            out.text(1, &self.entity_name);
            out.text(2, &self.entity_type);
            out.list(3, &self.new_values);
            out.list(4, &self.old_values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.entity_id),
                1 => rt::Place::Text(&mut self.entity_name),
                2 => rt::Place::Text(&mut self.entity_type),
                3 => rt::Place::List(&mut self.new_values),
                4 => rt::Place::List(&mut self.old_values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EntityChange);
    /// `InitiatingAction` of the API document.
    #[non_exhaustive]
    pub struct InitiatingAction {
        /// `actionContext`
        pub action_context: Option<String>,
        /// `transactionId`
        pub transaction_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for InitiatingAction {
        fn default() -> Self {
            Self {
                action_context: None,
                transaction_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InitiatingAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InitiatingAction",
                fields: &["actionContext", "transactionId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_context);
            out.text(1, &self.transaction_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_context),
                1 => rt::Place::Text(&mut self.transaction_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InitiatingAction);
}
