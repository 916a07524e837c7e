// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Teams API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_teams::PostAnalyticsTeamsActivityQuery;
pub use super::shared::of_search_and_teams::PostTeamsSearch;
/// Calls of the Teams API; from [`Client::teams`](crate::Client::teams).
#[derive(Clone, Debug)]
pub struct Teams(rt::Client);
impl Teams {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/teams/activity/query`
    ///
    /// - Permission: `analytics:teamObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsTeamsActivityQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-teams-activity-query)
    pub fn post_analytics_teams_activity_query(
        &self,
        body: impl rt::IntoBody<types::TeamActivityQuery>,
    ) -> PostAnalyticsTeamsActivityQuery {
        super::shared::of_analytics_and_teams::PostAnalyticsTeamsActivityQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_teams::PostAnalyticsTeamsActivityQuery::INFO,
                )
                .body::<types::TeamActivityQuery>(body),
        )
    }
    /// `GET /api/v2/teams`
    ///
    /// - Permission: `groups:team:view`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getTeams`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-teams)
    pub fn get_teams(&self) -> GetTeams {
        super::teams::GetTeams(rt::Request::new(&self.0, super::teams::GetTeams::INFO))
    }
    /// `POST /api/v2/teams`
    ///
    /// - Permission: `groups:team:add`
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `group.name.in.use`
    /// - Developer Center: [`postTeams`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-teams)
    pub fn post_teams(&self, body: impl rt::IntoBody<types::Team>) -> PostTeams {
        super::teams::PostTeams(
            rt::Request::new(&self.0, super::teams::PostTeams::INFO)
                .body::<types::Team>(body),
        )
    }
    /// `POST /api/v2/teams/search`
    ///
    /// - Permission: `groups:team:view`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTeamsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-teams-search)
    pub fn post_teams_search(
        &self,
        body: impl rt::IntoBody<types::TeamSearchRequest>,
    ) -> PostTeamsSearch {
        super::shared::of_search_and_teams::PostTeamsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_teams::PostTeamsSearch::INFO,
                )
                .body::<types::TeamSearchRequest>(body),
        )
    }
    /// `GET /api/v2/teams/{teamId}`
    ///
    /// - Permission: `groups:team:view`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Developer Center: [`getTeam`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-teams--teamId-)
    pub fn get_team(&self, team_id: impl AsRef<str>) -> GetTeam {
        super::teams::GetTeam(
            rt::Request::new(&self.0, super::teams::GetTeam::INFO)
                .path("teamId", team_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/teams/{teamId}`
    ///
    /// - Permission: `groups:team:delete`
    /// - Scopes: `groups`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`deleteTeam`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-teams--teamId-)
    pub fn delete_team(&self, team_id: impl AsRef<str>) -> DeleteTeam {
        super::teams::DeleteTeam(
            rt::Request::new(&self.0, super::teams::DeleteTeam::INFO)
                .path("teamId", team_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/teams/{teamId}`
    ///
    /// - Permission: `groups:team:edit`
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `group.name.in.use`
    /// - Developer Center: [`patchTeam`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-teams--teamId-)
    pub fn patch_team(
        &self,
        team_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Team>,
    ) -> PatchTeam {
        super::teams::PatchTeam(
            rt::Request::new(&self.0, super::teams::PatchTeam::INFO)
                .path("teamId", team_id.as_ref())
                .body::<types::Team>(body),
        )
    }
    /// `GET /api/v2/teams/{teamId}/members`
    ///
    /// - Permission: `groups:team:view`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTeamMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-teams--teamId--members)
    pub fn get_team_members(&self, team_id: impl AsRef<str>) -> GetTeamMembers {
        super::teams::GetTeamMembers(
            rt::Request::new(&self.0, super::teams::GetTeamMembers::INFO)
                .path("teamId", team_id.as_ref()),
        )
    }
    /// `POST /api/v2/teams/{teamId}/members`
    ///
    /// - Permission: `groups:team:assign`
    /// - Scopes: `groups`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`postTeamMembers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-teams--teamId--members)
    pub fn post_team_members(
        &self,
        team_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TeamMembers>,
    ) -> PostTeamMembers {
        super::teams::PostTeamMembers(
            rt::Request::new(&self.0, super::teams::PostTeamMembers::INFO)
                .path("teamId", team_id.as_ref())
                .body::<types::TeamMembers>(body),
        )
    }
    /// `DELETE /api/v2/teams/{teamId}/members`
    ///
    /// - Permission: `groups:team:assign`
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `max.user.ids`; 404 `general.resource.not.found`
    /// - Developer Center: [`deleteTeamMembers`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-teams--teamId--members)
    pub fn delete_team_members(
        &self,
        team_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> DeleteTeamMembers {
        super::teams::DeleteTeamMembers(
            rt::Request::new(&self.0, super::teams::DeleteTeamMembers::INFO)
                .path("teamId", team_id.as_ref())
                .query("id", id.as_ref()),
        )
    }
}
/// The call `getTeams`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTeams(pub(crate) rt::Request<types::TeamEntityListing>);
impl GetTeams {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTeams",
        method: rt::Method::Get,
        path: "/api/v2/teams",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:view"],
        },
        scopes: &["groups", "groups:readonly"],
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
    /// `expand` (query)
    pub fn expand(self, value: impl rt::IntoOption<types::GetTeamsExpand>) -> Self {
        Self(self.0.option::<types::GetTeamsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TeamEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TeamEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TeamEntityListing> {
        self.0.send()
    }
}
/// The call `postTeams`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTeams(pub(crate) rt::Request<types::Team>);
impl PostTeams {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTeams",
        method: rt::Method::Post,
        path: "/api/v2/teams",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:add"],
        },
        scopes: &["groups"],
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
    pub fn customize(self) -> rt::Request<types::Team> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Team> {
        self.0.send()
    }
}
/// The call `getTeam`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTeam(pub(crate) rt::Request<types::Team>);
impl GetTeam {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTeam",
        method: rt::Method::Get,
        path: "/api/v2/teams/{teamId}",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:view"],
        },
        scopes: &["groups", "groups:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<types::GetTeamExpand>) -> Self {
        Self(self.0.option::<types::GetTeamExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Team> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTeam`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Team>
    where
        F: FnMut(&mut types::Team) + Send + 'static,
    {
        rt::update(self.0, crate::generated::teams::PatchTeam::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Team> {
        self.0.send()
    }
}
/// The call `deleteTeam`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTeam(pub(crate) rt::Request<()>);
impl DeleteTeam {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTeam",
        method: rt::Method::Delete,
        path: "/api/v2/teams/{teamId}",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:delete"],
        },
        scopes: &["groups"],
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
/// The call `patchTeam`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTeam(pub(crate) rt::Request<types::Team>);
impl PatchTeam {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTeam",
        method: rt::Method::Patch,
        path: "/api/v2/teams/{teamId}",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:edit"],
        },
        scopes: &["groups"],
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
    pub fn customize(self) -> rt::Request<types::Team> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Team> {
        self.0.send()
    }
}
/// The call `getTeamMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTeamMembers(pub(crate) rt::Request<types::TeamMemberEntityListing>);
impl GetTeamMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTeamMembers",
        method: rt::Method::Get,
        path: "/api/v2/teams/{teamId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:view"],
        },
        scopes: &["groups", "groups:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetTeamMembersExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetTeamMembersExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TeamMemberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TeamMemberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TeamMemberEntityListing> {
        self.0.send()
    }
}
/// The call `postTeamMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTeamMembers(pub(crate) rt::Request<types::TeamMemberAddListingResponse>);
impl PostTeamMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTeamMembers",
        method: rt::Method::Post,
        path: "/api/v2/teams/{teamId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:assign"],
        },
        scopes: &["groups"],
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
    pub fn customize(self) -> rt::Request<types::TeamMemberAddListingResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TeamMemberAddListingResponse> {
        self.0.send()
    }
}
/// The call `deleteTeamMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTeamMembers(pub(crate) rt::Request<()>);
impl DeleteTeamMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTeamMembers",
        method: rt::Method::Delete,
        path: "/api/v2/teams/{teamId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["groups:team:assign"],
        },
        scopes: &["groups"],
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
    GetTeams::INFO,
    PostTeams::INFO,
    GetTeam::INFO,
    DeleteTeam::INFO,
    PatchTeam::INFO,
    GetTeamMembers::INFO,
    PostTeamMembers::INFO,
    DeleteTeamMembers::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::TeamAddMemberFailure>,
    rt::make_model::<types::TeamEntityListing>,
    rt::make_model::<types::TeamMemberAddListingResponse>,
    rt::make_model::<types::TeamMemberEntityListing>,
    rt::make_model::<types::TeamMembers>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTeamExpand {
        /// `entities.division`
        EntitiesDivision,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTeamExpand {
        const VALUES: &'static [Self] = &[Self::EntitiesDivision];
        const TEXTS: &'static [&'static str] = &["entities.division"];
        fn text(&self) -> &str {
            match self {
                Self::EntitiesDivision => "entities.division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTeamExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TeamAddMemberFailureReason {
        /// `UserNotFound`
        UserNotFound,
        /// `UserGroupLimitExceeded`
        UserGroupLimitExceeded,
        /// `UserGroupDivisionMismatch`
        UserGroupDivisionMismatch,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TeamAddMemberFailureReason {
        const VALUES: &'static [Self] = &[
            Self::UserGroupDivisionMismatch,
            Self::UserGroupLimitExceeded,
            Self::UserNotFound,
        ];
        const TEXTS: &'static [&'static str] = &[
            "UserGroupDivisionMismatch",
            "UserGroupLimitExceeded",
            "UserNotFound",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UserNotFound => "UserNotFound",
                Self::UserGroupLimitExceeded => "UserGroupLimitExceeded",
                Self::UserGroupDivisionMismatch => "UserGroupDivisionMismatch",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TeamAddMemberFailureReason);
    /// `entities.division`.
    pub type GetTeamsExpand = types::GetTeamExpand;
    /// `TeamAddMemberFailure` of the API document.
    #[non_exhaustive]
    pub struct TeamAddMemberFailure {
        /// `id`
        pub id: Option<String>,
        /// `reason`: read-only
        pub reason: Option<types::TeamAddMemberFailureReason>,
        _rest: rt::Rest,
    }
    impl Default for TeamAddMemberFailure {
        fn default() -> Self {
            Self {
                id: None,
                reason: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TeamAddMemberFailure {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TeamAddMemberFailure",
                fields: &["id", "reason"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.one(1, &self.reason);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Enum(&mut self.reason),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TeamAddMemberFailure);
    /// `TeamEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TeamEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Team>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TeamEntityListing {
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
    impl rt::Model for TeamEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TeamEntityListing",
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
    rt::model!(TeamEntityListing);
    /// `TeamMemberAddListingResponse` of the API document.
    #[non_exhaustive]
    pub struct TeamMemberAddListingResponse {
        /// `entities`
        pub entities: Option<Vec<types::UserReference>>,
        /// `failures`: read-only
        pub failures: Option<Vec<types::TeamAddMemberFailure>>,
        _rest: rt::Rest,
    }
    impl Default for TeamMemberAddListingResponse {
        fn default() -> Self {
            Self {
                entities: None,
                failures: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TeamMemberAddListingResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TeamMemberAddListingResponse",
                fields: &["entities", "failures"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.list(1, &self.failures);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::List(&mut self.failures),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TeamMemberAddListingResponse);
    /// `TeamMemberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TeamMemberEntityListing {
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
    impl Default for TeamMemberEntityListing {
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
    impl rt::Model for TeamMemberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TeamMemberEntityListing",
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
    rt::model!(TeamMemberEntityListing);
    /// `TeamMembers` of the API document.
    #[non_exhaustive]
    pub struct TeamMembers {
        /// `memberIds`: required
        pub member_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TeamMembers {
        fn default() -> Self {
            Self {
                member_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TeamMembers {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TeamMembers",
                fields: &["memberIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.member_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.member_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TeamMembers);
    impl TeamMembers {
        /// One with everything set that the API requires: `memberIds`.
        #[must_use]
        pub fn new(member_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().member_ids(member_ids)
        }
        /// Sets `memberIds`.
        #[must_use]
        pub fn member_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.member_ids, &mut self._rest, 0);
            self
        }
    }
}
