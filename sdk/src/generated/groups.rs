// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Groups API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_groups_and_organization_and_users::GetFieldconfig;
pub use super::shared::of_groups_and_search::{GetGroupsSearch, PostGroupsSearch};
/// Calls of the Groups API; from [`Client::groups`](crate::Client::groups).
#[derive(Clone, Debug)]
pub struct Groups(rt::Client);
impl Groups {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
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
    /// `GET /api/v2/groups`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups)
    pub fn get_groups(&self) -> GetGroups {
        super::groups::GetGroups(
            rt::Request::new(&self.0, super::groups::GetGroups::INFO),
        )
    }
    /// `POST /api/v2/groups`
    ///
    /// - Permission: `directory:group:add`
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `group.name.in.use`, `invalid.standalone.phone`
    /// - Developer Center: [`postGroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-groups)
    pub fn post_groups(
        &self,
        body: impl rt::IntoBody<types::GroupCreate>,
    ) -> PostGroups {
        super::groups::PostGroups(
            rt::Request::new(&self.0, super::groups::PostGroups::INFO)
                .body::<types::GroupCreate>(body),
        )
    }
    /// `GET /api/v2/groups/search`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getGroupsSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups-search)
    pub fn get_groups_search(&self, q64: impl AsRef<str>) -> GetGroupsSearch {
        super::shared::of_groups_and_search::GetGroupsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_groups_and_search::GetGroupsSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/groups/search`
    ///
    /// - Scopes: `groups`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postGroupsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-groups-search)
    pub fn post_groups_search(
        &self,
        body: impl rt::IntoBody<types::GroupSearchRequest>,
    ) -> PostGroupsSearch {
        super::shared::of_groups_and_search::PostGroupsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_groups_and_search::PostGroupsSearch::INFO,
                )
                .body::<types::GroupSearchRequest>(body),
        )
    }
    /// `GET /api/v2/groups/{groupId}`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getGroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId-)
    pub fn get_group(&self, group_id: impl AsRef<str>) -> GetGroup {
        super::groups::GetGroup(
            rt::Request::new(&self.0, super::groups::GetGroup::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`, `invalid.standalone.phone`
    /// - Developer Center: [`putGroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-groups--groupId-)
    pub fn put_group(&self, group_id: impl AsRef<str>) -> PutGroup {
        super::groups::PutGroup(
            rt::Request::new(&self.0, super::groups::PutGroup::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/groups/{groupId}`
    ///
    /// - Permission: `directory:group:delete`
    /// - Scopes: `groups`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`deleteGroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-groups--groupId-)
    pub fn delete_group(&self, group_id: impl AsRef<str>) -> DeleteGroup {
        super::groups::DeleteGroup(
            rt::Request::new(&self.0, super::groups::DeleteGroup::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/individuals`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getGroupIndividuals`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId--individuals)
    pub fn get_group_individuals(
        &self,
        group_id: impl AsRef<str>,
    ) -> GetGroupIndividuals {
        super::groups::GetGroupIndividuals(
            rt::Request::new(&self.0, super::groups::GetGroupIndividuals::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/members`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getGroupMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId--members)
    pub fn get_group_members(&self, group_id: impl AsRef<str>) -> GetGroupMembers {
        super::groups::GetGroupMembers(
            rt::Request::new(&self.0, super::groups::GetGroupMembers::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `POST /api/v2/groups/{groupId}/members`
    ///
    /// - Scopes: `groups`
    /// - Error codes of its own: 400 `general.conflict`, `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`postGroupMembers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-groups--groupId--members)
    pub fn post_group_members(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::GroupMembersUpdate>,
    ) -> PostGroupMembers {
        super::groups::PostGroupMembers(
            rt::Request::new(&self.0, super::groups::PostGroupMembers::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::GroupMembersUpdate>(body),
        )
    }
    /// `DELETE /api/v2/groups/{groupId}/members`
    ///
    /// - Scopes: `groups`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteGroupMembers`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-groups--groupId--members)
    pub fn delete_group_members(
        &self,
        group_id: impl AsRef<str>,
        ids: impl AsRef<str>,
    ) -> DeleteGroupMembers {
        super::groups::DeleteGroupMembers(
            rt::Request::new(&self.0, super::groups::DeleteGroupMembers::INFO)
                .path("groupId", group_id.as_ref())
                .query("ids", ids.as_ref()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/profile`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getGroupProfile`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId--profile)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_group_profile(&self, group_id: impl AsRef<str>) -> GetGroupProfile {
        super::groups::GetGroupProfile(
            rt::Request::new(&self.0, super::groups::GetGroupProfile::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `GET /api/v2/profiles/groups`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getProfilesGroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-profiles-groups)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_profiles_groups(&self) -> GetProfilesGroups {
        super::groups::GetProfilesGroups(
            rt::Request::new(&self.0, super::groups::GetProfilesGroups::INFO),
        )
    }
}
/// The call `getGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroups(pub(crate) rt::Request<types::GroupEntityListing>);
impl GetGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroups",
        method: rt::Method::Get,
        path: "/api/v2/groups",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups", "groups:readonly"],
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
        value: impl rt::IntoOption<types::GetGroupsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetGroupsSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GroupEntityListing> {
        self.0.send()
    }
}
/// The call `postGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGroups(pub(crate) rt::Request<types::Group>);
impl PostGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGroups",
        method: rt::Method::Post,
        path: "/api/v2/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:add"],
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
    pub fn customize(self) -> rt::Request<types::Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Group> {
        self.0.send()
    }
}
/// The call `getGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroup(pub(crate) rt::Request<types::Group>);
impl GetGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroup",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Group> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGroup`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Group>
    where
        F: FnMut(&mut types::GroupUpdate) + Send + 'static,
    {
        rt::update(self.0, crate::generated::groups::PutGroup::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Group> {
        self.0.send()
    }
}
/// The call `putGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGroup(pub(crate) rt::Request<types::Group>);
impl PutGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGroup",
        method: rt::Method::Put,
        path: "/api/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["groups"],
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
    pub fn body(self, body: impl rt::IntoBody<types::GroupUpdate>) -> Self {
        Self(self.0.body::<types::GroupUpdate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Group> {
        self.0.send()
    }
}
/// The call `deleteGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteGroup(pub(crate) rt::Request<()>);
impl DeleteGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteGroup",
        method: rt::Method::Delete,
        path: "/api/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:delete"],
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
/// The call `getGroupIndividuals`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroupIndividuals(pub(crate) rt::Request<types::UserEntityListing>);
impl GetGroupIndividuals {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroupIndividuals",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}/individuals",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups", "groups:readonly"],
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
/// The call `getGroupMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroupMembers(pub(crate) rt::Request<types::UserEntityListing>);
impl GetGroupMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroupMembers",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups", "groups:readonly"],
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
        value: impl rt::IntoOption<types::GetGroupMembersSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetGroupMembersSortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetGroupMembersExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetGroupMembersExpand>("expand", value))
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
/// The call `postGroupMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGroupMembers(pub(crate) rt::Request<types::Empty>);
impl PostGroupMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGroupMembers",
        method: rt::Method::Post,
        path: "/api/v2/groups/{groupId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[],
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
        success: &[202],
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
/// The call `deleteGroupMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteGroupMembers(pub(crate) rt::Request<types::Empty>);
impl DeleteGroupMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteGroupMembers",
        method: rt::Method::Delete,
        path: "/api/v2/groups/{groupId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getGroupProfile`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroupProfile(pub(crate) rt::Request<types::GroupProfile>);
impl GetGroupProfile {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroupProfile",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}/profile",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups", "groups:readonly"],
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
    /// `fields` (query)
    pub fn fields(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("fields", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GroupProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GroupProfile> {
        self.0.send()
    }
}
/// The call `getProfilesGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProfilesGroups(pub(crate) rt::Request<types::GroupProfileEntityListing>);
impl GetProfilesGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProfilesGroups",
        method: rt::Method::Get,
        path: "/api/v2/profiles/groups",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["groups", "groups:readonly"],
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
    /// `jabberId` (query)
    pub fn jabber_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("jabberId", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetProfilesGroupsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetProfilesGroupsSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GroupProfileEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GroupProfileEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GroupProfileEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetGroups::INFO,
    PostGroups::INFO,
    GetGroup::INFO,
    PutGroup::INFO,
    DeleteGroup::INFO,
    GetGroupIndividuals::INFO,
    GetGroupMembers::INFO,
    PostGroupMembers::INFO,
    DeleteGroupMembers::INFO,
    GetGroupProfile::INFO,
    GetProfilesGroups::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::GroupCreate>,
    rt::make_model::<types::GroupEntityListing>,
    rt::make_model::<types::GroupMembersUpdate>,
    rt::make_model::<types::GroupProfile>,
    rt::make_model::<types::GroupProfileEntityListing>,
    rt::make_model::<types::GroupUpdate>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GroupUpdateVisibility {
        /// `public`
        Public,
        /// `ownerIds`
        OwnerIds,
        /// `members`
        Members,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GroupUpdateVisibility {
        const VALUES: &'static [Self] = &[Self::Members, Self::OwnerIds, Self::Public];
        const TEXTS: &'static [&'static str] = &["members", "ownerIds", "public"];
        fn text(&self) -> &str {
            match self {
                Self::Public => "public",
                Self::OwnerIds => "ownerIds",
                Self::Members => "members",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GroupUpdateVisibility);
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetGroupMembersExpand = types::GetUserExpand;
    /// `ascending`, `descending`.
    pub type GetGroupMembersSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetGroupsSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetProfilesGroupsSortOrder = types::WidgetSortOrder;
    /// `active`, `inactive`, `deleted`.
    pub type GroupCreateState = types::DidState;
    /// `official`, `social`.
    pub type GroupCreateType = types::GroupType;
    /// `public`, `owners`, `members`.
    pub type GroupCreateVisibility = types::GroupVisibility;
    /// `active`, `inactive`, `deleted`.
    pub type GroupProfileState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type GroupUpdateState = types::DidState;
    /// `GroupCreate` of the API document.
    #[non_exhaustive]
    pub struct GroupCreate {
        /// `addresses`
        pub addresses: Option<Vec<types::GroupContact>>,
        /// `callsEnabled`
        pub calls_enabled: Option<bool>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `includeOwners`
        pub include_owners: Option<bool>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `name`: required
        pub name: Option<String>,
        /// `ownerIds`
        pub owner_ids: Option<Vec<String>>,
        /// `rolesEnabled`
        pub roles_enabled: Option<bool>,
        /// `rulesVisible`: required
        pub rules_visible: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::GroupCreateState>,
        /// `type`: required
        pub type_: Option<types::GroupCreateType>,
        /// `version`: read-only
        pub version: Option<i64>,
        /// `visibility`: required
        pub visibility: Option<types::GroupCreateVisibility>,
        _rest: rt::Rest,
    }
    impl Default for GroupCreate {
        fn default() -> Self {
            Self {
                addresses: None,
                calls_enabled: None,
                date_modified: None,
                description: None,
                id: None,
                images: None,
                include_owners: None,
                member_count: None,
                name: None,
                owner_ids: None,
                roles_enabled: None,
                rules_visible: None,
                self_uri: None,
                state: None,
                type_: None,
                version: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupCreate",
                fields: &[
                    "addresses",
                    "callsEnabled",
                    "dateModified",
                    "description",
                    "id",
                    "images",
                    "includeOwners",
                    "memberCount",
                    "name",
                    "ownerIds",
                    "rolesEnabled",
                    "rulesVisible",
                    "selfUri",
                    "state",
                    "type",
                    "version",
                    "visibility",
                ],
                required: &[8, 11, 14, 16],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.boolean(1, &self.calls_enabled);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.list(5, &self.images);
            out.boolean(6, &self.include_owners);
            out.int(7, &self.member_count);
            out.text(8, &self.name);
            out.list(9, &self.owner_ids);
            out.boolean(10, &self.roles_enabled);
            out.boolean(11, &self.rules_visible);
            out.text(12, &self.self_uri);
            out.one(13, &self.state);
            out.one(14, &self.type_);
            out.int(15, &self.version);
            out.one(16, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::Bool(&mut self.calls_enabled),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.images),
                6 => rt::Place::Bool(&mut self.include_owners),
                7 => rt::Place::Int(&mut self.member_count),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::List(&mut self.owner_ids),
                10 => rt::Place::Bool(&mut self.roles_enabled),
                11 => rt::Place::Bool(&mut self.rules_visible),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Enum(&mut self.state),
                14 => rt::Place::Enum(&mut self.type_),
                15 => rt::Place::Int(&mut self.version),
                16 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GroupCreate);
    impl GroupCreate {
        /// One with everything set that the API requires, in this order: `name`, `rulesVisible`, `type`, `visibility`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            rules_visible: impl rt::IntoField<bool>,
            type_: impl rt::IntoField<types::GroupCreateType>,
            visibility: impl rt::IntoField<types::GroupCreateVisibility>,
        ) -> Self {
            Self::default()
                .name(name)
                .rules_visible(rules_visible)
                .type_(type_)
                .visibility(visibility)
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::GroupContact>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 0);
            self
        }
        /// Sets `callsEnabled`.
        #[must_use]
        pub fn calls_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.calls_enabled, &mut self._rest, 1);
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
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 5);
            self
        }
        /// Sets `includeOwners`.
        #[must_use]
        pub fn include_owners(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.include_owners, &mut self._rest, 6);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `ownerIds`.
        #[must_use]
        pub fn owner_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.owner_ids, &mut self._rest, 9);
            self
        }
        /// Sets `rolesEnabled`.
        #[must_use]
        pub fn roles_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.roles_enabled, &mut self._rest, 10);
            self
        }
        /// Sets `rulesVisible`.
        #[must_use]
        pub fn rules_visible(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.rules_visible, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::GroupCreateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 13);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::GroupCreateType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 14);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 15);
            self
        }
        /// Sets `visibility`.
        #[must_use]
        pub fn visibility(
            mut self,
            value: impl rt::IntoField<types::GroupCreateVisibility>,
        ) -> Self {
            value.put(&mut self.visibility, &mut self._rest, 16);
            self
        }
    }
    /// `GroupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GroupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Group>>,
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
    impl Default for GroupEntityListing {
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
    impl rt::Model for GroupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupEntityListing",
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
    rt::model!(GroupEntityListing);
    /// `GroupMembersUpdate` of the API document.
    #[non_exhaustive]
    pub struct GroupMembersUpdate {
        /// `memberIds`: required
        pub member_ids: Option<Vec<String>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GroupMembersUpdate {
        fn default() -> Self {
            Self {
                member_ids: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupMembersUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupMembersUpdate",
                fields: &["memberIds", "version"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.member_ids);
            out.int(1, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.member_ids),
                1 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GroupMembersUpdate);
    impl GroupMembersUpdate {
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
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 1);
            self
        }
    }
    /// `GroupProfile` of the API document.
    #[non_exhaustive]
    pub struct GroupProfile {
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::GroupProfileState>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GroupProfile {
        fn default() -> Self {
            Self {
                date_modified: None,
                id: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupProfile",
                fields: &["dateModified", "id", "name", "selfUri", "state", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.one(4, &self.state);
            out.int(5, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.state),
                5 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GroupProfile);
    /// `GroupProfileEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GroupProfileEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::GroupProfile>>,
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
    impl Default for GroupProfileEntityListing {
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
    impl rt::Model for GroupProfileEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupProfileEntityListing",
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
    rt::model!(GroupProfileEntityListing);
    /// `GroupUpdate` of the API document.
    #[non_exhaustive]
    pub struct GroupUpdate {
        /// `addresses`
        pub addresses: Option<Vec<types::GroupContact>>,
        /// `callsEnabled`
        pub calls_enabled: Option<bool>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `includeOwners`
        pub include_owners: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `ownerIds`
        pub owner_ids: Option<Vec<String>>,
        /// `rolesEnabled`
        pub roles_enabled: Option<bool>,
        /// `rulesVisible`
        pub rules_visible: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::GroupUpdateState>,
        /// `version`: required
        pub version: Option<i64>,
        /// `visibility`
        pub visibility: Option<types::GroupUpdateVisibility>,
        _rest: rt::Rest,
    }
    impl Default for GroupUpdate {
        fn default() -> Self {
            Self {
                addresses: None,
                calls_enabled: None,
                description: None,
                id: None,
                images: None,
                include_owners: None,
                name: None,
                owner_ids: None,
                roles_enabled: None,
                rules_visible: None,
                self_uri: None,
                state: None,
                version: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupUpdate",
                fields: &[
                    "addresses",
                    "callsEnabled",
                    "description",
                    "id",
                    "images",
                    "includeOwners",
                    "name",
                    "ownerIds",
                    "rolesEnabled",
                    "rulesVisible",
                    "selfUri",
                    "state",
                    "version",
                    "visibility",
                ],
                required: &[12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.boolean(1, &self.calls_enabled);
            out.text(2, &self.description);
            out.text(3, &self.id);
            out.list(4, &self.images);
            out.boolean(5, &self.include_owners);
            out.text(6, &self.name);
            out.list(7, &self.owner_ids);
            out.boolean(8, &self.roles_enabled);
            out.boolean(9, &self.rules_visible);
            out.text(10, &self.self_uri);
            out.one(11, &self.state);
            out.int(12, &self.version);
            out.one(13, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::Bool(&mut self.calls_enabled),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.images),
                5 => rt::Place::Bool(&mut self.include_owners),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::List(&mut self.owner_ids),
                8 => rt::Place::Bool(&mut self.roles_enabled),
                9 => rt::Place::Bool(&mut self.rules_visible),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.state),
                12 => rt::Place::Int(&mut self.version),
                13 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GroupUpdate);
    impl GroupUpdate {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::GroupContact>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 0);
            self
        }
        /// Sets `callsEnabled`.
        #[must_use]
        pub fn calls_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.calls_enabled, &mut self._rest, 1);
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
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 4);
            self
        }
        /// Sets `includeOwners`.
        #[must_use]
        pub fn include_owners(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.include_owners, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `ownerIds`.
        #[must_use]
        pub fn owner_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.owner_ids, &mut self._rest, 7);
            self
        }
        /// Sets `rolesEnabled`.
        #[must_use]
        pub fn roles_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.roles_enabled, &mut self._rest, 8);
            self
        }
        /// Sets `rulesVisible`.
        #[must_use]
        pub fn rules_visible(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.rules_visible, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::GroupUpdateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 11);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 12);
            self
        }
        /// Sets `visibility`.
        #[must_use]
        pub fn visibility(
            mut self,
            value: impl rt::IntoField<types::GroupUpdateVisibility>,
        ) -> Self {
            value.put(&mut self.visibility, &mut self._rest, 13);
            self
        }
    }
    rt::to_write!(
        types::Group => types::GroupUpdate, [rt::Step::new(0, 0, rt::How::Each(&
        rt::How::Model(< types::GroupContact as rt::ToWrite < types::GroupContact
        >>::steps))), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 2,
        rt::How::Copy), rt::Step::inner(4, 3, rt::How::Copy), rt::Step::new(5, 4,
        rt::How::Copy), rt::Step::new(6, 5, rt::How::Copy), rt::Step::new(8, 6,
        rt::How::Copy), rt::Step::new(10, 8, rt::How::Copy), rt::Step::new(11, 9,
        rt::How::Copy), rt::Step::new(13, 11, rt::How::Text), rt::Step::new(15, 12,
        rt::How::Copy), rt::Step::new(16, 13, rt::How::Text)]
    );
}
