// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The SCIM API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the SCIM API; from [`Client::scim`](crate::Client::scim).
#[derive(Clone, Debug)]
pub struct Scim(rt::Client);
impl Scim {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/scim/groups`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Paging: `startIndex`, from 1, and `count`
    /// - Developer Center: [`getScimGroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-groups)
    pub fn get_scim_groups(&self) -> GetScimGroups {
        super::scim::GetScimGroups(
            rt::Request::new(&self.0, super::scim::GetScimGroups::INFO),
        )
    }
    /// `GET /api/v2/scim/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getScimGroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-groups--groupId-)
    pub fn get_scim_group(&self, group_id: impl AsRef<str>) -> GetScimGroup {
        super::scim::GetScimGroup(
            rt::Request::new(&self.0, super::scim::GetScimGroup::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/scim/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: `scim`
    /// - Developer Center: [`putScimGroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-scim-groups--groupId-)
    pub fn put_scim_group(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2Group>,
    ) -> PutScimGroup {
        super::scim::PutScimGroup(
            rt::Request::new(&self.0, super::scim::PutScimGroup::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::ScimV2Group>(body),
        )
    }
    /// `PATCH /api/v2/scim/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: `scim`
    /// - Developer Center: [`patchScimGroup`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-scim-groups--groupId-)
    pub fn patch_scim_group(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2PatchRequest>,
    ) -> PatchScimGroup {
        super::scim::PatchScimGroup(
            rt::Request::new(&self.0, super::scim::PatchScimGroup::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::ScimV2PatchRequest>(body),
        )
    }
    /// `GET /api/v2/scim/resourcetypes`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimResourcetypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-resourcetypes)
    pub fn get_scim_resourcetypes(&self) -> GetScimResourcetypes {
        super::scim::GetScimResourcetypes(
            rt::Request::new(&self.0, super::scim::GetScimResourcetypes::INFO),
        )
    }
    /// `GET /api/v2/scim/resourcetypes/{resourceType}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimResourcetype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-resourcetypes--resourceType-)
    pub fn get_scim_resourcetype(
        &self,
        resource_type: impl rt::IntoEnum<types::GetScimResourcetypeResourceType>,
    ) -> GetScimResourcetype {
        super::scim::GetScimResourcetype(
            rt::Request::new(&self.0, super::scim::GetScimResourcetype::INFO)
                .path::<
                    types::GetScimResourcetypeResourceType,
                >("resourceType", &resource_type.into_enum()),
        )
    }
    /// `GET /api/v2/scim/schemas`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-schemas)
    pub fn get_scim_schemas(&self) -> GetScimSchemas {
        super::scim::GetScimSchemas(
            rt::Request::new(&self.0, super::scim::GetScimSchemas::INFO),
        )
    }
    /// `GET /api/v2/scim/schemas/{schemaId}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-schemas--schemaId-)
    pub fn get_scim_schema(
        &self,
        schema_id: impl rt::IntoEnum<types::GetScimSchemaSchemaId>,
    ) -> GetScimSchema {
        super::scim::GetScimSchema(
            rt::Request::new(&self.0, super::scim::GetScimSchema::INFO)
                .path::<types::GetScimSchemaSchemaId>("schemaId", &schema_id.into_enum()),
        )
    }
    /// `GET /api/v2/scim/serviceproviderconfig`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimServiceproviderconfig`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-serviceproviderconfig)
    pub fn get_scim_serviceproviderconfig(&self) -> GetScimServiceproviderconfig {
        super::scim::GetScimServiceproviderconfig(
            rt::Request::new(&self.0, super::scim::GetScimServiceproviderconfig::INFO),
        )
    }
    /// `GET /api/v2/scim/users`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Paging: `startIndex`, from 1, and `count`
    /// - Error codes of its own: 503 `general.internal.server.error`
    /// - Developer Center: [`getScimUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-users)
    pub fn get_scim_users(&self) -> GetScimUsers {
        super::scim::GetScimUsers(
            rt::Request::new(&self.0, super::scim::GetScimUsers::INFO),
        )
    }
    /// `POST /api/v2/scim/users`
    ///
    /// - Permissions: any of `directory:user:add`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Developer Center: [`postScimUsers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-scim-users)
    pub fn post_scim_users(
        &self,
        body: impl rt::IntoBody<types::ScimV2CreateUser>,
    ) -> PostScimUsers {
        super::scim::PostScimUsers(
            rt::Request::new(&self.0, super::scim::PostScimUsers::INFO)
                .body::<types::ScimV2CreateUser>(body),
        )
    }
    /// `GET /api/v2/scim/users/{userId}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Error codes of its own: 400 `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`getScimUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-users--userId-)
    pub fn get_scim_user(&self, user_id: impl AsRef<str>) -> GetScimUser {
        super::scim::GetScimUser(
            rt::Request::new(&self.0, super::scim::GetScimUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/scim/users/{userId}`
    ///
    /// - Permissions: any of `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`putScimUser`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-scim-users--userId-)
    pub fn put_scim_user(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2User>,
    ) -> PutScimUser {
        super::scim::PutScimUser(
            rt::Request::new(&self.0, super::scim::PutScimUser::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ScimV2User>(body),
        )
    }
    /// `DELETE /api/v2/scim/users/{userId}`
    ///
    /// - Permission: `directory:user:delete`
    /// - Scopes: `scim`
    /// - Error codes of its own: 400 `general.conflict`
    /// - Developer Center: [`deleteScimUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-scim-users--userId-)
    pub fn delete_scim_user(&self, user_id: impl AsRef<str>) -> DeleteScimUser {
        super::scim::DeleteScimUser(
            rt::Request::new(&self.0, super::scim::DeleteScimUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/scim/users/{userId}`
    ///
    /// - Permissions: any of `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`patchScimUser`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-scim-users--userId-)
    pub fn patch_scim_user(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2PatchRequest>,
    ) -> PatchScimUser {
        super::scim::PatchScimUser(
            rt::Request::new(&self.0, super::scim::PatchScimUser::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ScimV2PatchRequest>(body),
        )
    }
    /// `GET /api/v2/scim/v2/groups`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Paging: `startIndex`, from 1, and `count`
    /// - Developer Center: [`getScimV2Groups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-groups)
    pub fn get_scim_v2_groups(&self, filter: impl AsRef<str>) -> GetScimV2Groups {
        super::scim::GetScimV2Groups(
            rt::Request::new(&self.0, super::scim::GetScimV2Groups::INFO)
                .query("filter", filter.as_ref()),
        )
    }
    /// `GET /api/v2/scim/v2/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Group`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-groups--groupId-)
    pub fn get_scim_v2_group(&self, group_id: impl AsRef<str>) -> GetScimV2Group {
        super::scim::GetScimV2Group(
            rt::Request::new(&self.0, super::scim::GetScimV2Group::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/scim/v2/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: `scim`
    /// - Developer Center: [`putScimV2Group`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-scim-v2-groups--groupId-)
    pub fn put_scim_v2_group(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2Group>,
    ) -> PutScimV2Group {
        super::scim::PutScimV2Group(
            rt::Request::new(&self.0, super::scim::PutScimV2Group::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::ScimV2Group>(body),
        )
    }
    /// `PATCH /api/v2/scim/v2/groups/{groupId}`
    ///
    /// - Permission: `directory:group:edit`
    /// - Scopes: `scim`
    /// - Error codes of its own: 400 `org.disabled`
    /// - Developer Center: [`patchScimV2Group`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-scim-v2-groups--groupId-)
    pub fn patch_scim_v2_group(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2PatchRequest>,
    ) -> PatchScimV2Group {
        super::scim::PatchScimV2Group(
            rt::Request::new(&self.0, super::scim::PatchScimV2Group::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::ScimV2PatchRequest>(body),
        )
    }
    /// `GET /api/v2/scim/v2/resourcetypes`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Resourcetypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-resourcetypes)
    pub fn get_scim_v2_resourcetypes(&self) -> GetScimV2Resourcetypes {
        super::scim::GetScimV2Resourcetypes(
            rt::Request::new(&self.0, super::scim::GetScimV2Resourcetypes::INFO),
        )
    }
    /// `GET /api/v2/scim/v2/resourcetypes/{resourceType}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Resourcetype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-resourcetypes--resourceType-)
    pub fn get_scim_v2_resourcetype(
        &self,
        resource_type: impl rt::IntoEnum<types::GetScimV2ResourcetypeResourceType>,
    ) -> GetScimV2Resourcetype {
        super::scim::GetScimV2Resourcetype(
            rt::Request::new(&self.0, super::scim::GetScimV2Resourcetype::INFO)
                .path::<
                    types::GetScimV2ResourcetypeResourceType,
                >("resourceType", &resource_type.into_enum()),
        )
    }
    /// `GET /api/v2/scim/v2/schemas`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Schemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-schemas)
    pub fn get_scim_v2_schemas(&self) -> GetScimV2Schemas {
        super::scim::GetScimV2Schemas(
            rt::Request::new(&self.0, super::scim::GetScimV2Schemas::INFO),
        )
    }
    /// `GET /api/v2/scim/v2/schemas/{schemaId}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Schema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-schemas--schemaId-)
    pub fn get_scim_v2_schema(
        &self,
        schema_id: impl rt::IntoEnum<types::GetScimV2SchemaSchemaId>,
    ) -> GetScimV2Schema {
        super::scim::GetScimV2Schema(
            rt::Request::new(&self.0, super::scim::GetScimV2Schema::INFO)
                .path::<
                    types::GetScimV2SchemaSchemaId,
                >("schemaId", &schema_id.into_enum()),
        )
    }
    /// `GET /api/v2/scim/v2/serviceproviderconfig`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Developer Center: [`getScimV2Serviceproviderconfig`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-serviceproviderconfig)
    pub fn get_scim_v2_serviceproviderconfig(&self) -> GetScimV2Serviceproviderconfig {
        super::scim::GetScimV2Serviceproviderconfig(
            rt::Request::new(&self.0, super::scim::GetScimV2Serviceproviderconfig::INFO),
        )
    }
    /// `GET /api/v2/scim/v2/users`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Paging: `startIndex`, from 1, and `count`
    /// - Developer Center: [`getScimV2Users`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-users)
    pub fn get_scim_v2_users(&self) -> GetScimV2Users {
        super::scim::GetScimV2Users(
            rt::Request::new(&self.0, super::scim::GetScimV2Users::INFO),
        )
    }
    /// `POST /api/v2/scim/v2/users`
    ///
    /// - Permissions: any of `directory:user:add`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Developer Center: [`postScimV2Users`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-scim-v2-users)
    pub fn post_scim_v2_users(
        &self,
        body: impl rt::IntoBody<types::ScimV2CreateUser>,
    ) -> PostScimV2Users {
        super::scim::PostScimV2Users(
            rt::Request::new(&self.0, super::scim::PostScimV2Users::INFO)
                .body::<types::ScimV2CreateUser>(body),
        )
    }
    /// `GET /api/v2/scim/v2/users/{userId}`
    ///
    /// - Scopes: any of `scim`, `scim:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`; 409 `general.resource.conflict`
    /// - Developer Center: [`getScimV2User`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scim-v2-users--userId-)
    pub fn get_scim_v2_user(&self, user_id: impl AsRef<str>) -> GetScimV2User {
        super::scim::GetScimV2User(
            rt::Request::new(&self.0, super::scim::GetScimV2User::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/scim/v2/users/{userId}`
    ///
    /// - Permissions: any of `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Developer Center: [`putScimV2User`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-scim-v2-users--userId-)
    pub fn put_scim_v2_user(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2User>,
    ) -> PutScimV2User {
        super::scim::PutScimV2User(
            rt::Request::new(&self.0, super::scim::PutScimV2User::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ScimV2User>(body),
        )
    }
    /// `DELETE /api/v2/scim/v2/users/{userId}`
    ///
    /// - Permission: `directory:user:delete`
    /// - Scopes: `scim`
    /// - Developer Center: [`deleteScimV2User`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-scim-v2-users--userId-)
    pub fn delete_scim_v2_user(&self, user_id: impl AsRef<str>) -> DeleteScimV2User {
        super::scim::DeleteScimV2User(
            rt::Request::new(&self.0, super::scim::DeleteScimV2User::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/scim/v2/users/{userId}`
    ///
    /// - Permissions: any of `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`, `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`
    /// - Scopes: `scim`
    /// - Developer Center: [`patchScimV2User`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-scim-v2-users--userId-)
    pub fn patch_scim_v2_user(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScimV2PatchRequest>,
    ) -> PatchScimV2User {
        super::scim::PatchScimV2User(
            rt::Request::new(&self.0, super::scim::PatchScimV2User::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ScimV2PatchRequest>(body),
        )
    }
}
/// The call `getScimGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimGroups(pub(crate) rt::Request<types::ScimGroupListResponse>);
impl GetScimGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimGroups",
        method: rt::Method::Get,
        path: "/api/v2/scim/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::StartIndex),
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `startIndex` (query): default `1`
    pub fn start_index(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("startIndex", value))
    }
    /// `count` (query): default `25`
    pub fn count(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("count", value))
    }
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimGroupsAttributes>,
        >,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimGroupsAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimGroupsExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimGroupsExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimGroupListResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScimGroupListResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimGroupListResponse> {
        self.0.send()
    }
}
/// The call `getScimGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimGroup(pub(crate) rt::Request<Option<types::ScimV2Group>>);
impl GetScimGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimGroup",
        method: rt::Method::Get,
        path: "/api/v2/scim/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 304],
    };
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetScimGroupAttributes>>,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimGroupAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimGroupExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimGroupExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::ScimV2Group>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::ScimV2Group>> {
        self.0.send()
    }
}
/// The call `putScimGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutScimGroup(pub(crate) rt::Request<types::ScimV2Group>);
impl PutScimGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putScimGroup",
        method: rt::Method::Put,
        path: "/api/v2/scim/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2Group> {
        self.0.send()
    }
}
/// The call `patchScimGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchScimGroup(pub(crate) rt::Request<types::ScimV2Group>);
impl PatchScimGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchScimGroup",
        method: rt::Method::Patch,
        path: "/api/v2/scim/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2Group> {
        self.0.send()
    }
}
/// The call `getScimResourcetypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimResourcetypes(
    pub(crate) rt::Request<types::ScimConfigResourceTypesListResponse>,
);
impl GetScimResourcetypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimResourcetypes",
        method: rt::Method::Get,
        path: "/api/v2/scim/resourcetypes",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimConfigResourceTypesListResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimConfigResourceTypesListResponse> {
        self.0.send()
    }
}
/// The call `getScimResourcetype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimResourcetype(pub(crate) rt::Request<types::ScimConfigResourceType>);
impl GetScimResourcetype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimResourcetype",
        method: rt::Method::Get,
        path: "/api/v2/scim/resourcetypes/{resourceType}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimConfigResourceType> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimConfigResourceType> {
        self.0.send()
    }
}
/// The call `getScimSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimSchemas(pub(crate) rt::Request<types::ScimV2SchemaListResponse>);
impl GetScimSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimSchemas",
        method: rt::Method::Get,
        path: "/api/v2/scim/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2SchemaListResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2SchemaListResponse> {
        self.0.send()
    }
}
/// The call `getScimSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimSchema(pub(crate) rt::Request<types::ScimV2SchemaDefinition>);
impl GetScimSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimSchema",
        method: rt::Method::Get,
        path: "/api/v2/scim/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2SchemaDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2SchemaDefinition> {
        self.0.send()
    }
}
/// The call `getScimServiceproviderconfig`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimServiceproviderconfig(
    pub(crate) rt::Request<types::ScimServiceProviderConfig>,
);
impl GetScimServiceproviderconfig {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimServiceproviderconfig",
        method: rt::Method::Get,
        path: "/api/v2/scim/serviceproviderconfig",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimServiceProviderConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimServiceProviderConfig> {
        self.0.send()
    }
}
/// The call `getScimUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimUsers(pub(crate) rt::Request<types::ScimUserListResponse>);
impl GetScimUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimUsers",
        method: rt::Method::Get,
        path: "/api/v2/scim/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::StartIndex),
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `startIndex` (query): default `1`
    pub fn start_index(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("startIndex", value))
    }
    /// `count` (query): default `25`
    pub fn count(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("count", value))
    }
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetScimUsersAttributes>>,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimUsersAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimUsersExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimUsersExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimUserListResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScimUserListResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimUserListResponse> {
        self.0.send()
    }
}
/// The call `postScimUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScimUsers(pub(crate) rt::Request<types::ScimV2User>);
impl PostScimUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScimUsers",
        method: rt::Method::Post,
        path: "/api/v2/scim/users",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:add",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// The call `getScimUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimUser(pub(crate) rt::Request<Option<types::ScimV2User>>);
impl GetScimUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimUser",
        method: rt::Method::Get,
        path: "/api/v2/scim/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 304],
    };
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetScimUserAttributes>>,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimUserAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimUserExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimUserExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::ScimV2User>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::ScimV2User>> {
        self.0.send()
    }
}
/// The call `putScimUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutScimUser(pub(crate) rt::Request<types::ScimV2User>);
impl PutScimUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putScimUser",
        method: rt::Method::Put,
        path: "/api/v2/scim/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:edit",
                "directory:user:setPassword",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// The call `deleteScimUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteScimUser(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteScimUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteScimUser",
        method: rt::Method::Delete,
        path: "/api/v2/scim/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:delete"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchScimUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchScimUser(pub(crate) rt::Request<types::ScimV2User>);
impl PatchScimUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchScimUser",
        method: rt::Method::Patch,
        path: "/api/v2/scim/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:edit",
                "directory:user:setPassword",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// The call `getScimV2Groups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Groups(pub(crate) rt::Request<types::ScimGroupListResponse>);
impl GetScimV2Groups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Groups",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::StartIndex),
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `startIndex` (query): default `1`
    pub fn start_index(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("startIndex", value))
    }
    /// `count` (query): default `25`
    pub fn count(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("count", value))
    }
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2GroupsAttributes>,
        >,
    ) -> Self {
        Self(
            self.0.joined_enums::<types::GetScimV2GroupsAttributes>("attributes", value),
        )
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2GroupsExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimV2GroupsExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimGroupListResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScimGroupListResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimGroupListResponse> {
        self.0.send()
    }
}
/// The call `getScimV2Group`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Group(pub(crate) rt::Request<Option<types::ScimV2Group>>);
impl GetScimV2Group {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Group",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 304],
    };
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2GroupAttributes>,
        >,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimV2GroupAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2GroupExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimV2GroupExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::ScimV2Group>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::ScimV2Group>> {
        self.0.send()
    }
}
/// The call `putScimV2Group`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutScimV2Group(pub(crate) rt::Request<types::ScimV2Group>);
impl PutScimV2Group {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putScimV2Group",
        method: rt::Method::Put,
        path: "/api/v2/scim/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2Group> {
        self.0.send()
    }
}
/// The call `patchScimV2Group`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchScimV2Group(pub(crate) rt::Request<types::ScimV2Group>);
impl PatchScimV2Group {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchScimV2Group",
        method: rt::Method::Patch,
        path: "/api/v2/scim/v2/groups/{groupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:group:edit"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2Group> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2Group> {
        self.0.send()
    }
}
/// The call `getScimV2Resourcetypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Resourcetypes(
    pub(crate) rt::Request<types::ScimConfigResourceTypesListResponse>,
);
impl GetScimV2Resourcetypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Resourcetypes",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/resourcetypes",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimConfigResourceTypesListResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimConfigResourceTypesListResponse> {
        self.0.send()
    }
}
/// The call `getScimV2Resourcetype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Resourcetype(pub(crate) rt::Request<types::ScimConfigResourceType>);
impl GetScimV2Resourcetype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Resourcetype",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/resourcetypes/{resourceType}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimConfigResourceType> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimConfigResourceType> {
        self.0.send()
    }
}
/// The call `getScimV2Schemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Schemas(pub(crate) rt::Request<types::ScimV2SchemaListResponse>);
impl GetScimV2Schemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Schemas",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2SchemaListResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2SchemaListResponse> {
        self.0.send()
    }
}
/// The call `getScimV2Schema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Schema(pub(crate) rt::Request<types::ScimV2SchemaDefinition>);
impl GetScimV2Schema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Schema",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2SchemaDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2SchemaDefinition> {
        self.0.send()
    }
}
/// The call `getScimV2Serviceproviderconfig`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Serviceproviderconfig(
    pub(crate) rt::Request<types::ScimServiceProviderConfig>,
);
impl GetScimV2Serviceproviderconfig {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Serviceproviderconfig",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/serviceproviderconfig",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimServiceProviderConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimServiceProviderConfig> {
        self.0.send()
    }
}
/// The call `getScimV2Users`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2Users(pub(crate) rt::Request<types::ScimUserListResponse>);
impl GetScimV2Users {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2Users",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::StartIndex),
        items: Some("Resources"),
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `startIndex` (query): default `1`
    pub fn start_index(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("startIndex", value))
    }
    /// `count` (query): default `25`
    pub fn count(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("count", value))
    }
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2UsersAttributes>,
        >,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimV2UsersAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2UsersExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimV2UsersExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimUserListResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScimUserListResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimUserListResponse> {
        self.0.send()
    }
}
/// The call `postScimV2Users`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScimV2Users(pub(crate) rt::Request<types::ScimV2User>);
impl PostScimV2Users {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScimV2Users",
        method: rt::Method::Post,
        path: "/api/v2/scim/v2/users",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:add",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// The call `getScimV2User`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScimV2User(pub(crate) rt::Request<Option<types::ScimV2User>>);
impl GetScimV2User {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScimV2User",
        method: rt::Method::Get,
        path: "/api/v2/scim/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["scim", "scim:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 304],
    };
    /// `attributes` (query)
    pub fn attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2UserAttributes>,
        >,
    ) -> Self {
        Self(self.0.joined_enums::<types::GetScimV2UserAttributes>("attributes", value))
    }
    /// `excludedAttributes` (query)
    pub fn excluded_attributes(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetScimV2UserExcludedAttributes>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .joined_enums::<
                    types::GetScimV2UserExcludedAttributes,
                >("excludedAttributes", value),
        )
    }
    /// `If-None-Match` (header)
    pub fn if_none_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-None-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::ScimV2User>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::ScimV2User>> {
        self.0.send()
    }
}
/// The call `putScimV2User`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutScimV2User(pub(crate) rt::Request<types::ScimV2User>);
impl PutScimV2User {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putScimV2User",
        method: rt::Method::Put,
        path: "/api/v2/scim/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:edit",
                "directory:user:setPassword",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// The call `deleteScimV2User`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteScimV2User(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteScimV2User {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteScimV2User",
        method: rt::Method::Delete,
        path: "/api/v2/scim/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:delete"],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchScimV2User`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchScimV2User(pub(crate) rt::Request<types::ScimV2User>);
impl PatchScimV2User {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchScimV2User",
        method: rt::Method::Patch,
        path: "/api/v2/scim/v2/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "directory:user:edit",
                "directory:user:setPassword",
                "authorization:grant:add",
                "authorization:grant:delete",
                "routing:skill:assign",
                "routing:language:assign",
                "telephony:extension:assign",
            ],
        },
        scopes: &["scim"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/scim+json",
        content_type: Some("application/scim+json"),
        body_required: true,
        success: &[200],
    };
    /// `If-Match` (header)
    pub fn if_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("If-Match", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScimV2User> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScimV2User> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetScimGroups::INFO,
    GetScimGroup::INFO,
    PutScimGroup::INFO,
    PatchScimGroup::INFO,
    GetScimResourcetypes::INFO,
    GetScimResourcetype::INFO,
    GetScimSchemas::INFO,
    GetScimSchema::INFO,
    GetScimServiceproviderconfig::INFO,
    GetScimUsers::INFO,
    PostScimUsers::INFO,
    GetScimUser::INFO,
    PutScimUser::INFO,
    DeleteScimUser::INFO,
    PatchScimUser::INFO,
    GetScimV2Groups::INFO,
    GetScimV2Group::INFO,
    PutScimV2Group::INFO,
    PatchScimV2Group::INFO,
    GetScimV2Resourcetypes::INFO,
    GetScimV2Resourcetype::INFO,
    GetScimV2Schemas::INFO,
    GetScimV2Schema::INFO,
    GetScimV2Serviceproviderconfig::INFO,
    GetScimV2Users::INFO,
    PostScimV2Users::INFO,
    GetScimV2User::INFO,
    PutScimV2User::INFO,
    DeleteScimV2User::INFO,
    PatchScimV2User::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Manager>,
    rt::make_model::<types::ScimConfigResourceType>,
    rt::make_model::<types::ScimConfigResourceTypeSchemaExtension>,
    rt::make_model::<types::ScimConfigResourceTypesListResponse>,
    rt::make_model::<types::ScimEmail>,
    rt::make_model::<types::ScimGenesysUserExternalId>,
    rt::make_model::<types::ScimGroupListResponse>,
    rt::make_model::<types::ScimMetadata>,
    rt::make_model::<types::ScimPhoneNumber>,
    rt::make_model::<types::ScimServiceProviderConfig>,
    rt::make_model::<types::ScimServiceProviderConfigAuthenticationScheme>,
    rt::make_model::<types::ScimServiceProviderConfigBulkFeature>,
    rt::make_model::<types::ScimServiceProviderConfigFilterFeature>,
    rt::make_model::<types::ScimServiceProviderConfigSimpleFeature>,
    rt::make_model::<types::ScimUserExtensions>,
    rt::make_model::<types::ScimUserListResponse>,
    rt::make_model::<types::ScimUserRole>,
    rt::make_model::<types::ScimUserRoutingLanguage>,
    rt::make_model::<types::ScimUserRoutingSkill>,
    rt::make_model::<types::ScimV2CreateUser>,
    rt::make_model::<types::ScimV2EnterpriseUser>,
    rt::make_model::<types::ScimV2Group>,
    rt::make_model::<types::ScimV2GroupReference>,
    rt::make_model::<types::ScimV2MemberReference>,
    rt::make_model::<types::ScimV2PatchOperation>,
    rt::make_model::<types::ScimV2PatchRequest>,
    rt::make_model::<types::ScimV2SchemaAttribute>,
    rt::make_model::<types::ScimV2SchemaDefinition>,
    rt::make_model::<types::ScimV2SchemaListResponse>,
    rt::make_model::<types::ScimV2User>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 14 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetScimGroupAttributes {
        /// `id`
        Id,
        /// `displayName`
        DisplayName,
        /// `members`
        Members,
        /// `externalId`
        ExternalId,
        /// `meta`
        Meta,
        /// `meta.version`
        MetaVersion,
        /// `meta.lastModified`
        MetaLastModified,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:id`
        UrnIetfParamsScimSchemasCore20GroupId,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta`
        UrnIetfParamsScimSchemasCore20GroupMeta,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`
        UrnIetfParamsScimSchemasCore20GroupMetaVersion,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`
        UrnIetfParamsScimSchemasCore20GroupMetaLastModified,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:displayName`
        UrnIetfParamsScimSchemasCore20GroupDisplayName,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:members`
        UrnIetfParamsScimSchemasCore20GroupMembers,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group:externalId`
        UrnIetfParamsScimSchemasCore20GroupExternalId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetScimGroupAttributes {
        const VALUES: &'static [Self] = &[
            Self::DisplayName,
            Self::ExternalId,
            Self::Id,
            Self::Members,
            Self::Meta,
            Self::MetaLastModified,
            Self::MetaVersion,
            Self::UrnIetfParamsScimSchemasCore20GroupDisplayName,
            Self::UrnIetfParamsScimSchemasCore20GroupExternalId,
            Self::UrnIetfParamsScimSchemasCore20GroupId,
            Self::UrnIetfParamsScimSchemasCore20GroupMembers,
            Self::UrnIetfParamsScimSchemasCore20GroupMeta,
            Self::UrnIetfParamsScimSchemasCore20GroupMetaLastModified,
            Self::UrnIetfParamsScimSchemasCore20GroupMetaVersion,
        ];
        const TEXTS: &'static [&'static str] = &[
            "displayName",
            "externalId",
            "id",
            "members",
            "meta",
            "meta.lastModified",
            "meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Id => "id",
                Self::DisplayName => "displayName",
                Self::Members => "members",
                Self::ExternalId => "externalId",
                Self::Meta => "meta",
                Self::MetaVersion => "meta.version",
                Self::MetaLastModified => "meta.lastModified",
                Self::UrnIetfParamsScimSchemasCore20GroupId => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:id"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupMeta => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:meta"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupMetaVersion => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupMetaLastModified => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupDisplayName => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:displayName"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupMembers => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:members"
                }
                Self::UrnIetfParamsScimSchemasCore20GroupExternalId => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetScimGroupAttributes);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetScimSchemaSchemaId {
        /// `urn:ietf:params:scim:schemas:core:2.0:User`
        UrnIetfParamsScimSchemasCore20User,
        /// `urn:ietf:params:scim:schemas:core:2.0:Group`
        UrnIetfParamsScimSchemasCore20Group,
        /// `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`
        UrnIetfParamsScimSchemasCore20ServiceProviderConfig,
        /// `urn:ietf:params:scim:schemas:core:2.0:ResourceType`
        UrnIetfParamsScimSchemasCore20ResourceType,
        /// `urn:ietf:params:scim:schemas:core:2.0:Schema`
        UrnIetfParamsScimSchemasCore20Schema,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
        UrnIetfParamsScimSchemasExtensionEnterprise20User,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`
        UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetScimSchemaSchemaId {
        const VALUES: &'static [Self] = &[
            Self::UrnIetfParamsScimSchemasCore20Group,
            Self::UrnIetfParamsScimSchemasCore20ResourceType,
            Self::UrnIetfParamsScimSchemasCore20Schema,
            Self::UrnIetfParamsScimSchemasCore20ServiceProviderConfig,
            Self::UrnIetfParamsScimSchemasCore20User,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20User,
            Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "urn:ietf:params:scim:schemas:core:2.0:Group",
            "urn:ietf:params:scim:schemas:core:2.0:ResourceType",
            "urn:ietf:params:scim:schemas:core:2.0:Schema",
            "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig",
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UrnIetfParamsScimSchemasCore20User => {
                    "urn:ietf:params:scim:schemas:core:2.0:User"
                }
                Self::UrnIetfParamsScimSchemasCore20Group => {
                    "urn:ietf:params:scim:schemas:core:2.0:Group"
                }
                Self::UrnIetfParamsScimSchemasCore20ServiceProviderConfig => {
                    "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
                }
                Self::UrnIetfParamsScimSchemasCore20ResourceType => {
                    "urn:ietf:params:scim:schemas:core:2.0:ResourceType"
                }
                Self::UrnIetfParamsScimSchemasCore20Schema => {
                    "urn:ietf:params:scim:schemas:core:2.0:Schema"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20User => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
                }
                Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User => {
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetScimSchemaSchemaId);
    /// One of 37 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetScimUserAttributes {
        /// `id`
        Id,
        /// `userName`
        UserName,
        /// `displayName`
        DisplayName,
        /// `title`
        Title,
        /// `active`
        Active,
        /// `externalId`
        ExternalId,
        /// `phoneNumbers`
        PhoneNumbers,
        /// `emails`
        Emails,
        /// `groups`
        Groups,
        /// `roles`
        Roles,
        /// `meta`
        Meta,
        /// `meta.version`
        MetaVersion,
        /// `meta.lastModified`
        MetaLastModified,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:id`
        UrnIetfParamsScimSchemasCore20UserId,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:userName`
        UrnIetfParamsScimSchemasCore20UserUserName,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:displayName`
        UrnIetfParamsScimSchemasCore20UserDisplayName,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:title`
        UrnIetfParamsScimSchemasCore20UserTitle,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:active`
        UrnIetfParamsScimSchemasCore20UserActive,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:externalId`
        UrnIetfParamsScimSchemasCore20UserExternalId,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers`
        UrnIetfParamsScimSchemasCore20UserPhoneNumbers,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:emails`
        UrnIetfParamsScimSchemasCore20UserEmails,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:groups`
        UrnIetfParamsScimSchemasCore20UserGroups,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:roles`
        UrnIetfParamsScimSchemasCore20UserRoles,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:meta`
        UrnIetfParamsScimSchemasCore20UserMeta,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.version`
        UrnIetfParamsScimSchemasCore20UserMetaVersion,
        /// `urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified`
        UrnIetfParamsScimSchemasCore20UserMetaLastModified,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
        UrnIetfParamsScimSchemasExtensionEnterprise20User,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserDivision,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserDepartment,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserManager,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire`
        UrnIetfParamsScimSchemasExtensionEnterprise20UserDateHire,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`
        UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills`
        UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages`
        UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds`
        UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetScimUserAttributes {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::DisplayName,
            Self::Emails,
            Self::ExternalId,
            Self::Groups,
            Self::Id,
            Self::Meta,
            Self::MetaLastModified,
            Self::MetaVersion,
            Self::PhoneNumbers,
            Self::Roles,
            Self::Title,
            Self::UrnIetfParamsScimSchemasCore20UserActive,
            Self::UrnIetfParamsScimSchemasCore20UserDisplayName,
            Self::UrnIetfParamsScimSchemasCore20UserEmails,
            Self::UrnIetfParamsScimSchemasCore20UserExternalId,
            Self::UrnIetfParamsScimSchemasCore20UserGroups,
            Self::UrnIetfParamsScimSchemasCore20UserId,
            Self::UrnIetfParamsScimSchemasCore20UserMeta,
            Self::UrnIetfParamsScimSchemasCore20UserMetaLastModified,
            Self::UrnIetfParamsScimSchemasCore20UserMetaVersion,
            Self::UrnIetfParamsScimSchemasCore20UserPhoneNumbers,
            Self::UrnIetfParamsScimSchemasCore20UserRoles,
            Self::UrnIetfParamsScimSchemasCore20UserTitle,
            Self::UrnIetfParamsScimSchemasCore20UserUserName,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20User,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDateHire,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDepartment,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDivision,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserManager,
            Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue,
            Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User,
            Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds,
            Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages,
            Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills,
            Self::UserName,
        ];
        const TEXTS: &'static [&'static str] = &[
            "active",
            "displayName",
            "emails",
            "externalId",
            "groups",
            "id",
            "meta",
            "meta.lastModified",
            "meta.version",
            "phoneNumbers",
            "roles",
            "title",
            "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles",
            "urn:ietf:params:scim:schemas:core:2.0:User:title",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "userName",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Id => "id",
                Self::UserName => "userName",
                Self::DisplayName => "displayName",
                Self::Title => "title",
                Self::Active => "active",
                Self::ExternalId => "externalId",
                Self::PhoneNumbers => "phoneNumbers",
                Self::Emails => "emails",
                Self::Groups => "groups",
                Self::Roles => "roles",
                Self::Meta => "meta",
                Self::MetaVersion => "meta.version",
                Self::MetaLastModified => "meta.lastModified",
                Self::UrnIetfParamsScimSchemasCore20UserId => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:id"
                }
                Self::UrnIetfParamsScimSchemasCore20UserUserName => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:userName"
                }
                Self::UrnIetfParamsScimSchemasCore20UserDisplayName => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:displayName"
                }
                Self::UrnIetfParamsScimSchemasCore20UserTitle => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:title"
                }
                Self::UrnIetfParamsScimSchemasCore20UserActive => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:active"
                }
                Self::UrnIetfParamsScimSchemasCore20UserExternalId => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:externalId"
                }
                Self::UrnIetfParamsScimSchemasCore20UserPhoneNumbers => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers"
                }
                Self::UrnIetfParamsScimSchemasCore20UserEmails => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:emails"
                }
                Self::UrnIetfParamsScimSchemasCore20UserGroups => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:groups"
                }
                Self::UrnIetfParamsScimSchemasCore20UserRoles => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:roles"
                }
                Self::UrnIetfParamsScimSchemasCore20UserMeta => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:meta"
                }
                Self::UrnIetfParamsScimSchemasCore20UserMetaVersion => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:meta.version"
                }
                Self::UrnIetfParamsScimSchemasCore20UserMetaLastModified => {
                    "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20User => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDivision => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDepartment => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserManager => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserManagerValue => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserEmployeeNumber => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber"
                }
                Self::UrnIetfParamsScimSchemasExtensionEnterprise20UserDateHire => {
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire"
                }
                Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20User => {
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"
                }
                Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingSkills => {
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills"
                }
                Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserRoutingLanguages => {
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages"
                }
                Self::UrnIetfParamsScimSchemasExtensionGenesysPurecloud20UserExternalIds => {
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetScimUserAttributes);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimEmailType {
        /// `work`
        Work,
        /// `other`
        Other,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimEmailType {
        const VALUES: &'static [Self] = &[Self::Other, Self::Work];
        const TEXTS: &'static [&'static str] = &["other", "work"];
        fn text(&self) -> &str {
            match self {
                Self::Work => "work",
                Self::Other => "other",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimEmailType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimMetadataResourceType {
        /// `User`
        User,
        /// `Group`
        Group,
        /// `ServiceProviderConfig`
        ServiceProviderConfig,
        /// `ResourceType`
        ResourceType,
        /// `Schema`
        Schema,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimMetadataResourceType {
        const VALUES: &'static [Self] = &[
            Self::Group,
            Self::ResourceType,
            Self::Schema,
            Self::ServiceProviderConfig,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Group",
            "ResourceType",
            "Schema",
            "ServiceProviderConfig",
            "User",
        ];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::Group => "Group",
                Self::ServiceProviderConfig => "ServiceProviderConfig",
                Self::ResourceType => "ResourceType",
                Self::Schema => "Schema",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimMetadataResourceType);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimPhoneNumberType {
        /// `work`
        Work,
        /// `work2`
        Work2,
        /// `work3`
        Work3,
        /// `work4`
        Work4,
        /// `home`
        Home,
        /// `mobile`
        Mobile,
        /// `other`
        Other,
        /// `microsoftteams`
        Microsoftteams,
        /// `zoomphone`
        Zoomphone,
        /// `eightbyeight`
        Eightbyeight,
        /// `ringcentral`
        Ringcentral,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimPhoneNumberType {
        const VALUES: &'static [Self] = &[
            Self::Eightbyeight,
            Self::Home,
            Self::Microsoftteams,
            Self::Mobile,
            Self::Other,
            Self::Ringcentral,
            Self::Work,
            Self::Work2,
            Self::Work3,
            Self::Work4,
            Self::Zoomphone,
        ];
        const TEXTS: &'static [&'static str] = &[
            "eightbyeight",
            "home",
            "microsoftteams",
            "mobile",
            "other",
            "ringcentral",
            "work",
            "work2",
            "work3",
            "work4",
            "zoomphone",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Work => "work",
                Self::Work2 => "work2",
                Self::Work3 => "work3",
                Self::Work4 => "work4",
                Self::Home => "home",
                Self::Mobile => "mobile",
                Self::Other => "other",
                Self::Microsoftteams => "microsoftteams",
                Self::Zoomphone => "zoomphone",
                Self::Eightbyeight => "eightbyeight",
                Self::Ringcentral => "ringcentral",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimPhoneNumberType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimServiceProviderConfigAuthenticationSchemeType {
        /// `oauth`
        Oauth,
        /// `oauth2`
        Oauth2,
        /// `oauthbearertoken`
        Oauthbearertoken,
        /// `httpbasic`
        Httpbasic,
        /// `httpdigest`
        Httpdigest,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimServiceProviderConfigAuthenticationSchemeType {
        const VALUES: &'static [Self] = &[
            Self::Httpbasic,
            Self::Httpdigest,
            Self::Oauth,
            Self::Oauth2,
            Self::Oauthbearertoken,
        ];
        const TEXTS: &'static [&'static str] = &[
            "httpbasic",
            "httpdigest",
            "oauth",
            "oauth2",
            "oauthbearertoken",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Oauth => "oauth",
                Self::Oauth2 => "oauth2",
                Self::Oauthbearertoken => "oauthbearertoken",
                Self::Httpbasic => "httpbasic",
                Self::Httpdigest => "httpdigest",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimServiceProviderConfigAuthenticationSchemeType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2PatchOperationOp {
        /// `add`
        Add,
        /// `replace`
        Replace,
        /// `remove`
        Remove,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2PatchOperationOp {
        const VALUES: &'static [Self] = &[Self::Add, Self::Remove, Self::Replace];
        const TEXTS: &'static [&'static str] = &["add", "remove", "replace"];
        fn text(&self) -> &str {
            match self {
                Self::Add => "add",
                Self::Replace => "replace",
                Self::Remove => "remove",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2PatchOperationOp);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2SchemaAttributeMutability {
        /// `readWrite`
        ReadWrite,
        /// `readOnly`
        ReadOnly,
        /// `immutable`
        Immutable,
        /// `writeOnly`
        WriteOnly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2SchemaAttributeMutability {
        const VALUES: &'static [Self] = &[
            Self::Immutable,
            Self::ReadOnly,
            Self::ReadWrite,
            Self::WriteOnly,
        ];
        const TEXTS: &'static [&'static str] = &[
            "immutable",
            "readOnly",
            "readWrite",
            "writeOnly",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ReadWrite => "readWrite",
                Self::ReadOnly => "readOnly",
                Self::Immutable => "immutable",
                Self::WriteOnly => "writeOnly",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2SchemaAttributeMutability);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2SchemaAttributeReferenceTypes {
        /// `User`
        User,
        /// `Group`
        Group,
        /// `external`
        External,
        /// `uri`
        Uri,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2SchemaAttributeReferenceTypes {
        const VALUES: &'static [Self] = &[
            Self::Group,
            Self::User,
            Self::External,
            Self::Uri,
        ];
        const TEXTS: &'static [&'static str] = &["Group", "User", "external", "uri"];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::Group => "Group",
                Self::External => "external",
                Self::Uri => "uri",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2SchemaAttributeReferenceTypes);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2SchemaAttributeReturned {
        /// `always`
        Always,
        /// `never`
        Never,
        /// `default`
        Default,
        /// `request`
        Request,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2SchemaAttributeReturned {
        const VALUES: &'static [Self] = &[
            Self::Always,
            Self::Default,
            Self::Never,
            Self::Request,
        ];
        const TEXTS: &'static [&'static str] = &[
            "always",
            "default",
            "never",
            "request",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Always => "always",
                Self::Never => "never",
                Self::Default => "default",
                Self::Request => "request",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2SchemaAttributeReturned);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2SchemaAttributeType {
        /// `string`
        String,
        /// `boolean`
        Boolean,
        /// `decimal`
        Decimal,
        /// `integer`
        Integer,
        /// `dateTime`
        DateTime,
        /// `reference`
        Reference,
        /// `complex`
        Complex,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2SchemaAttributeType {
        const VALUES: &'static [Self] = &[
            Self::Boolean,
            Self::Complex,
            Self::DateTime,
            Self::Decimal,
            Self::Integer,
            Self::Reference,
            Self::String,
        ];
        const TEXTS: &'static [&'static str] = &[
            "boolean",
            "complex",
            "dateTime",
            "decimal",
            "integer",
            "reference",
            "string",
        ];
        fn text(&self) -> &str {
            match self {
                Self::String => "string",
                Self::Boolean => "boolean",
                Self::Decimal => "decimal",
                Self::Integer => "integer",
                Self::DateTime => "dateTime",
                Self::Reference => "reference",
                Self::Complex => "complex",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2SchemaAttributeType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScimV2SchemaAttributeUniqueness {
        /// `none`
        None,
        /// `server`
        Server,
        /// `global`
        Global,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScimV2SchemaAttributeUniqueness {
        const VALUES: &'static [Self] = &[Self::Global, Self::None, Self::Server];
        const TEXTS: &'static [&'static str] = &["global", "none", "server"];
        fn text(&self) -> &str {
            match self {
                Self::None => "none",
                Self::Server => "server",
                Self::Global => "global",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScimV2SchemaAttributeUniqueness);
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimGroupExcludedAttributes = types::GetScimGroupAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimGroupsAttributes = types::GetScimGroupAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimGroupsExcludedAttributes = types::GetScimGroupAttributes;
    /// `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
    pub type GetScimResourcetypeResourceType = types::ScimMetadataResourceType;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimUserExcludedAttributes = types::GetScimUserAttributes;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimUsersAttributes = types::GetScimUserAttributes;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimUsersExcludedAttributes = types::GetScimUserAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimV2GroupAttributes = types::GetScimGroupAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimV2GroupExcludedAttributes = types::GetScimGroupAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimV2GroupsAttributes = types::GetScimGroupAttributes;
    /// `id`, `displayName`, `members`, `externalId`, `meta`, `meta.version`, `meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:id`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.version`, `urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified`, `urn:ietf:params:scim:schemas:core:2.0:Group:displayName` and 2 more.
    pub type GetScimV2GroupsExcludedAttributes = types::GetScimGroupAttributes;
    /// `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
    pub type GetScimV2ResourcetypeResourceType = types::ScimMetadataResourceType;
    /// `urn:ietf:params:scim:schemas:core:2.0:User`, `urn:ietf:params:scim:schemas:core:2.0:Group`, `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`, `urn:ietf:params:scim:schemas:core:2.0:ResourceType`, `urn:ietf:params:scim:schemas:core:2.0:Schema`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`, `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    pub type GetScimV2SchemaSchemaId = types::GetScimSchemaSchemaId;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimV2UserAttributes = types::GetScimUserAttributes;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimV2UserExcludedAttributes = types::GetScimUserAttributes;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimV2UsersAttributes = types::GetScimUserAttributes;
    /// `id`, `userName`, `displayName`, `title`, `active`, `externalId`, `phoneNumbers`, `emails`, `groups`, `roles`, `meta`, `meta.version` and 25 more.
    pub type GetScimV2UsersExcludedAttributes = types::GetScimUserAttributes;
    /// `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
    pub type ScimV2GroupReferenceType = types::ScimMetadataResourceType;
    /// `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
    pub type ScimV2MemberReferenceType = types::ScimMetadataResourceType;
    /// `Manager` of the API document.
    #[non_exhaustive]
    pub struct Manager {
        /// `$ref`: read-only, format `uri`
        pub ref_: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Manager {
        fn default() -> Self {
            Self {
                ref_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Manager {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Manager",
                fields: &["$ref", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ref_);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ref_),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Manager);
    impl Manager {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `$ref`.
        #[must_use]
        pub fn ref_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ref_, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `ScimConfigResourceType` of the API document.
    #[non_exhaustive]
    pub struct ScimConfigResourceType {
        /// `description`: read-only
        pub description: Option<String>,
        /// `endpoint`: read-only
        pub endpoint: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `meta`: read-only
        pub meta: Option<Box<types::ScimMetadata>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `schema`: read-only
        pub schema: Option<String>,
        /// `schemaExtensions`: read-only
        pub schema_extensions: Option<Vec<types::ScimConfigResourceTypeSchemaExtension>>,
        /// `schemas`: read-only
        pub schemas: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ScimConfigResourceType {
        fn default() -> Self {
            Self {
                description: None,
                endpoint: None,
                id: None,
                meta: None,
                name: None,
                schema: None,
                schema_extensions: None,
                schemas: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimConfigResourceType {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimConfigResourceType",
                fields: &[
                    "description",
                    "endpoint",
                    "id",
                    "meta",
                    "name",
                    "schema",
                    "schemaExtensions",
                    "schemas",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.endpoint);
            out.text(2, &self.id);
            out.model(3, &self.meta);
            out.text(4, &self.name);
            out.text(5, &self.schema);
            out.list(6, &self.schema_extensions);
            out.list(7, &self.schemas);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.endpoint),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.meta),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.schema),
                6 => rt::Place::List(&mut self.schema_extensions),
                7 => rt::Place::List(&mut self.schemas),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimConfigResourceType);
    /// `ScimConfigResourceTypeSchemaExtension` of the API document.
    #[non_exhaustive]
    pub struct ScimConfigResourceTypeSchemaExtension {
        /// `required`: read-only
        pub required: Option<bool>,
        /// `schema`: read-only
        pub schema: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimConfigResourceTypeSchemaExtension {
        fn default() -> Self {
            Self {
                required: None,
                schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimConfigResourceTypeSchemaExtension {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimConfigResourceTypeSchemaExtension",
                fields: &["required", "schema"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.required);
            out.text(1, &self.schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.required),
                1 => rt::Place::Text(&mut self.schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimConfigResourceTypeSchemaExtension);
    /// `ScimConfigResourceTypesListResponse` of the API document.
    #[non_exhaustive]
    pub struct ScimConfigResourceTypesListResponse {
        /// `Resources`: read-only
        pub resources: Option<Vec<types::ScimConfigResourceType>>,
        /// `itemsPerPage`: read-only
        pub items_per_page: Option<i64>,
        /// `schemas`
        pub schemas: Option<Vec<String>>,
        /// `startIndex`: read-only
        pub start_index: Option<i64>,
        /// `totalResults`: read-only
        pub total_results: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScimConfigResourceTypesListResponse {
        fn default() -> Self {
            Self {
                resources: None,
                items_per_page: None,
                schemas: None,
                start_index: None,
                total_results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimConfigResourceTypesListResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimConfigResourceTypesListResponse",
                fields: &[
                    "Resources",
                    "itemsPerPage",
                    "schemas",
                    "startIndex",
                    "totalResults",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.resources);
            out.int(1, &self.items_per_page);
            out.list(2, &self.schemas);
            out.int(3, &self.start_index);
            out.int(4, &self.total_results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.resources),
                1 => rt::Place::Int(&mut self.items_per_page),
                2 => rt::Place::List(&mut self.schemas),
                3 => rt::Place::Int(&mut self.start_index),
                4 => rt::Place::Int(&mut self.total_results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimConfigResourceTypesListResponse);
    /// `ScimEmail` of the API document.
    #[non_exhaustive]
    pub struct ScimEmail {
        /// `primary`
        pub primary: Option<bool>,
        /// `type`
        pub type_: Option<types::ScimEmailType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimEmail {
        fn default() -> Self {
            Self {
                primary: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimEmail {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimEmail",
                fields: &["primary", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.primary);
            out.one(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.primary),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimEmail);
    impl ScimEmail {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `primary`.
        #[must_use]
        pub fn primary(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.primary, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::ScimEmailType>) -> Self {
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
    /// `ScimGenesysUserExternalId` of the API document.
    #[non_exhaustive]
    pub struct ScimGenesysUserExternalId {
        /// `authority`: required
        pub authority: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimGenesysUserExternalId {
        fn default() -> Self {
            Self {
                authority: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimGenesysUserExternalId {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimGenesysUserExternalId",
                fields: &["authority", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.authority);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.authority),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimGenesysUserExternalId);
    impl ScimGenesysUserExternalId {
        /// One with everything set that the API requires, in this order: `authority`, `value`.
        #[must_use]
        pub fn new(
            authority: impl rt::IntoField<String>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().authority(authority).value(value)
        }
        /// Sets `authority`.
        #[must_use]
        pub fn authority(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.authority, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `ScimGroupListResponse` of the API document.
    #[non_exhaustive]
    pub struct ScimGroupListResponse {
        /// `Resources`: read-only
        pub resources: Option<Vec<types::ScimV2Group>>,
        /// `itemsPerPage`: read-only
        pub items_per_page: Option<i64>,
        /// `schemas`
        pub schemas: Option<Vec<String>>,
        /// `startIndex`: read-only
        pub start_index: Option<i64>,
        /// `totalResults`: read-only
        pub total_results: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScimGroupListResponse {
        fn default() -> Self {
            Self {
                resources: None,
                items_per_page: None,
                schemas: None,
                start_index: None,
                total_results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimGroupListResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimGroupListResponse",
                fields: &[
                    "Resources",
                    "itemsPerPage",
                    "schemas",
                    "startIndex",
                    "totalResults",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.resources);
            out.int(1, &self.items_per_page);
            out.list(2, &self.schemas);
            out.int(3, &self.start_index);
            out.int(4, &self.total_results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.resources),
                1 => rt::Place::Int(&mut self.items_per_page),
                2 => rt::Place::List(&mut self.schemas),
                3 => rt::Place::Int(&mut self.start_index),
                4 => rt::Place::Int(&mut self.total_results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimGroupListResponse);
    /// `ScimMetadata` of the API document.
    #[non_exhaustive]
    pub struct ScimMetadata {
        /// `lastModified`: read-only
        pub last_modified: Option<rt::DateTime>,
        /// `location`: read-only, format `uri`
        pub location: Option<String>,
        /// `resourceType`: read-only
        pub resource_type: Option<types::ScimMetadataResourceType>,
        /// `version`: read-only
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimMetadata {
        fn default() -> Self {
            Self {
                last_modified: None,
                location: None,
                resource_type: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimMetadata",
                fields: &["lastModified", "location", "resourceType", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.last_modified);
            out.text(1, &self.location);
            out.one(2, &self.resource_type);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.last_modified),
                1 => rt::Place::Text(&mut self.location),
                2 => rt::Place::Enum(&mut self.resource_type),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimMetadata);
    impl ScimMetadata {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `lastModified`.
        #[must_use]
        pub fn last_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.last_modified, &mut self._rest, 0);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.location, &mut self._rest, 1);
            self
        }
        /// Sets `resourceType`.
        #[must_use]
        pub fn resource_type(
            mut self,
            value: impl rt::IntoField<types::ScimMetadataResourceType>,
        ) -> Self {
            value.put(&mut self.resource_type, &mut self._rest, 2);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 3);
            self
        }
    }
    /// `ScimPhoneNumber` of the API document.
    #[non_exhaustive]
    pub struct ScimPhoneNumber {
        /// `primary`
        pub primary: Option<bool>,
        /// `type`
        pub type_: Option<types::ScimPhoneNumberType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimPhoneNumber {
        fn default() -> Self {
            Self {
                primary: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimPhoneNumber {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimPhoneNumber",
                fields: &["primary", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.primary);
            out.one(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.primary),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimPhoneNumber);
    impl ScimPhoneNumber {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `primary`.
        #[must_use]
        pub fn primary(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.primary, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ScimPhoneNumberType>,
        ) -> Self {
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
    /// `ScimServiceProviderConfig` of the API document.
    #[non_exhaustive]
    pub struct ScimServiceProviderConfig {
        /// `authenticationSchemes`: read-only
        pub authentication_schemes: Option<
            Vec<types::ScimServiceProviderConfigAuthenticationScheme>,
        >,
        /// `bulk`: read-only
        pub bulk: Option<Box<types::ScimServiceProviderConfigBulkFeature>>,
        /// `changePassword`: read-only
        pub change_password: Option<Box<types::ScimServiceProviderConfigSimpleFeature>>,
        /// `documentationUri`: read-only, format `uri`
        pub documentation_uri: Option<String>,
        /// `etag`: read-only
        pub etag: Option<Box<types::ScimServiceProviderConfigSimpleFeature>>,
        /// `filter`: read-only
        pub filter: Option<Box<types::ScimServiceProviderConfigFilterFeature>>,
        /// `meta`: read-only
        pub meta: Option<Box<types::ScimMetadata>>,
        /// `patch`: read-only
        pub patch: Option<Box<types::ScimServiceProviderConfigSimpleFeature>>,
        /// `schemas`: read-only
        pub schemas: Option<Vec<String>>,
        /// `sort`: read-only
        pub sort: Option<Box<types::ScimServiceProviderConfigSimpleFeature>>,
        _rest: rt::Rest,
    }
    impl Default for ScimServiceProviderConfig {
        fn default() -> Self {
            Self {
                authentication_schemes: None,
                bulk: None,
                change_password: None,
                documentation_uri: None,
                etag: None,
                filter: None,
                meta: None,
                patch: None,
                schemas: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimServiceProviderConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimServiceProviderConfig",
                fields: &[
                    "authenticationSchemes",
                    "bulk",
                    "changePassword",
                    "documentationUri",
                    "etag",
                    "filter",
                    "meta",
                    "patch",
                    "schemas",
                    "sort",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.authentication_schemes);
            out.model(1, &self.bulk);
            out.model(2, &self.change_password);
            out.text(3, &self.documentation_uri);
            out.model(4, &self.etag);
            out.model(5, &self.filter);
            out.model(6, &self.meta);
            out.model(7, &self.patch);
            out.list(8, &self.schemas);
            out.model(9, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.authentication_schemes),
                1 => rt::Place::Model(&mut self.bulk),
                2 => rt::Place::Model(&mut self.change_password),
                3 => rt::Place::Text(&mut self.documentation_uri),
                4 => rt::Place::Model(&mut self.etag),
                5 => rt::Place::Model(&mut self.filter),
                6 => rt::Place::Model(&mut self.meta),
                7 => rt::Place::Model(&mut self.patch),
                8 => rt::Place::List(&mut self.schemas),
                9 => rt::Place::Model(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimServiceProviderConfig);
    /// `ScimServiceProviderConfigAuthenticationScheme` of the API document.
    #[non_exhaustive]
    pub struct ScimServiceProviderConfigAuthenticationScheme {
        /// `description`: required, read-only
        pub description: Option<String>,
        /// `documentationUri`: read-only, format `uri`
        pub documentation_uri: Option<String>,
        /// `name`: required, read-only
        pub name: Option<String>,
        /// `primary`: read-only
        pub primary: Option<bool>,
        /// `specUri`: read-only, format `uri`
        pub spec_uri: Option<String>,
        /// `type`: required, read-only
        pub type_: Option<types::ScimServiceProviderConfigAuthenticationSchemeType>,
        _rest: rt::Rest,
    }
    impl Default for ScimServiceProviderConfigAuthenticationScheme {
        fn default() -> Self {
            Self {
                description: None,
                documentation_uri: None,
                name: None,
                primary: None,
                spec_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimServiceProviderConfigAuthenticationScheme {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimServiceProviderConfigAuthenticationScheme",
                fields: &[
                    "description",
                    "documentationUri",
                    "name",
                    "primary",
                    "specUri",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.documentation_uri);
            out.text(2, &self.name);
            out.boolean(3, &self.primary);
            out.text(4, &self.spec_uri);
            out.one(5, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.documentation_uri),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Bool(&mut self.primary),
                4 => rt::Place::Text(&mut self.spec_uri),
                5 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimServiceProviderConfigAuthenticationScheme);
    /// `ScimServiceProviderConfigBulkFeature` of the API document.
    #[non_exhaustive]
    pub struct ScimServiceProviderConfigBulkFeature {
        /// `maxOperations`: read-only
        pub max_operations: Option<i64>,
        /// `maxPayloadSize`: read-only
        pub max_payload_size: Option<i64>,
        /// `supported`: read-only
        pub supported: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ScimServiceProviderConfigBulkFeature {
        fn default() -> Self {
            Self {
                max_operations: None,
                max_payload_size: None,
                supported: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimServiceProviderConfigBulkFeature {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimServiceProviderConfigBulkFeature",
                fields: &["maxOperations", "maxPayloadSize", "supported"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.max_operations);
            out.int(1, &self.max_payload_size);
            out.boolean(2, &self.supported);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.max_operations),
                1 => rt::Place::Int(&mut self.max_payload_size),
                2 => rt::Place::Bool(&mut self.supported),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimServiceProviderConfigBulkFeature);
    /// `ScimServiceProviderConfigFilterFeature` of the API document.
    #[non_exhaustive]
    pub struct ScimServiceProviderConfigFilterFeature {
        /// `maxResults`: read-only
        pub max_results: Option<i64>,
        /// `supported`: read-only
        pub supported: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ScimServiceProviderConfigFilterFeature {
        fn default() -> Self {
            Self {
                max_results: None,
                supported: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimServiceProviderConfigFilterFeature {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimServiceProviderConfigFilterFeature",
                fields: &["maxResults", "supported"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.max_results);
            out.boolean(1, &self.supported);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.max_results),
                1 => rt::Place::Bool(&mut self.supported),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimServiceProviderConfigFilterFeature);
    /// `ScimServiceProviderConfigSimpleFeature` of the API document.
    #[non_exhaustive]
    pub struct ScimServiceProviderConfigSimpleFeature {
        /// `supported`: read-only
        pub supported: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ScimServiceProviderConfigSimpleFeature {
        fn default() -> Self {
            Self {
                supported: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimServiceProviderConfigSimpleFeature {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimServiceProviderConfigSimpleFeature",
                fields: &["supported"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.supported);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.supported),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimServiceProviderConfigSimpleFeature);
    /// `ScimUserExtensions` of the API document.
    #[non_exhaustive]
    pub struct ScimUserExtensions {
        /// `externalIds`
        pub external_ids: Option<Vec<types::ScimGenesysUserExternalId>>,
        /// `routingLanguages`
        pub routing_languages: Option<Vec<types::ScimUserRoutingLanguage>>,
        /// `routingSkills`
        pub routing_skills: Option<Vec<types::ScimUserRoutingSkill>>,
        _rest: rt::Rest,
    }
    impl Default for ScimUserExtensions {
        fn default() -> Self {
            Self {
                external_ids: None,
                routing_languages: None,
                routing_skills: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimUserExtensions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimUserExtensions",
                fields: &["externalIds", "routingLanguages", "routingSkills"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.external_ids);
            out.list(1, &self.routing_languages);
            out.list(2, &self.routing_skills);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.external_ids),
                1 => rt::Place::List(&mut self.routing_languages),
                2 => rt::Place::List(&mut self.routing_skills),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimUserExtensions);
    impl ScimUserExtensions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `externalIds`.
        #[must_use]
        pub fn external_ids(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimGenesysUserExternalId>>,
        ) -> Self {
            value.put(&mut self.external_ids, &mut self._rest, 0);
            self
        }
        /// Sets `routingLanguages`.
        #[must_use]
        pub fn routing_languages(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimUserRoutingLanguage>>,
        ) -> Self {
            value.put(&mut self.routing_languages, &mut self._rest, 1);
            self
        }
        /// Sets `routingSkills`.
        #[must_use]
        pub fn routing_skills(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimUserRoutingSkill>>,
        ) -> Self {
            value.put(&mut self.routing_skills, &mut self._rest, 2);
            self
        }
    }
    /// `ScimUserListResponse` of the API document.
    #[non_exhaustive]
    pub struct ScimUserListResponse {
        /// `Resources`: read-only
        pub resources: Option<Vec<types::ScimV2User>>,
        /// `itemsPerPage`: read-only
        pub items_per_page: Option<i64>,
        /// `schemas`
        pub schemas: Option<Vec<String>>,
        /// `startIndex`: read-only
        pub start_index: Option<i64>,
        /// `totalResults`: read-only
        pub total_results: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScimUserListResponse {
        fn default() -> Self {
            Self {
                resources: None,
                items_per_page: None,
                schemas: None,
                start_index: None,
                total_results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimUserListResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimUserListResponse",
                fields: &[
                    "Resources",
                    "itemsPerPage",
                    "schemas",
                    "startIndex",
                    "totalResults",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.resources);
            out.int(1, &self.items_per_page);
            out.list(2, &self.schemas);
            out.int(3, &self.start_index);
            out.int(4, &self.total_results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.resources),
                1 => rt::Place::Int(&mut self.items_per_page),
                2 => rt::Place::List(&mut self.schemas),
                3 => rt::Place::Int(&mut self.start_index),
                4 => rt::Place::Int(&mut self.total_results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimUserListResponse);
    /// `ScimUserRole` of the API document.
    #[non_exhaustive]
    pub struct ScimUserRole {
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimUserRole {
        fn default() -> Self {
            Self {
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimUserRole {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimUserRole",
                fields: &["value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimUserRole);
    impl ScimUserRole {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 0);
            self
        }
    }
    /// `ScimUserRoutingLanguage` of the API document.
    #[non_exhaustive]
    pub struct ScimUserRoutingLanguage {
        /// `name`: required
        pub name: Option<String>,
        /// `proficiency`
        pub proficiency: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ScimUserRoutingLanguage {
        fn default() -> Self {
            Self {
                name: None,
                proficiency: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimUserRoutingLanguage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimUserRoutingLanguage",
                fields: &["name", "proficiency"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.proficiency);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.proficiency),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimUserRoutingLanguage);
    impl ScimUserRoutingLanguage {
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
        /// Sets `proficiency`.
        #[must_use]
        pub fn proficiency(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.proficiency, &mut self._rest, 1);
            self
        }
    }
    /// `ScimUserRoutingSkill` of the API document.
    #[non_exhaustive]
    pub struct ScimUserRoutingSkill {
        /// `name`: required
        pub name: Option<String>,
        /// `proficiency`
        pub proficiency: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ScimUserRoutingSkill {
        fn default() -> Self {
            Self {
                name: None,
                proficiency: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimUserRoutingSkill {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimUserRoutingSkill",
                fields: &["name", "proficiency"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.proficiency);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.proficiency),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimUserRoutingSkill);
    impl ScimUserRoutingSkill {
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
        /// Sets `proficiency`.
        #[must_use]
        pub fn proficiency(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.proficiency, &mut self._rest, 1);
            self
        }
    }
    /// `ScimV2CreateUser` of the API document.
    #[non_exhaustive]
    pub struct ScimV2CreateUser {
        /// `active`
        pub active: Option<bool>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `emails`
        pub emails: Option<Vec<types::ScimEmail>>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `groups`: read-only
        pub groups: Option<Vec<types::ScimV2GroupReference>>,
        /// `password`
        pub password: Option<String>,
        /// `phoneNumbers`
        pub phone_numbers: Option<Vec<types::ScimPhoneNumber>>,
        /// `roles`
        pub roles: Option<Vec<types::ScimUserRole>>,
        /// `schemas`: read-only
        pub schemas: Option<Vec<String>>,
        /// `title`
        pub title: Option<String>,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
        pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<
            Box<types::ScimV2EnterpriseUser>,
        >,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`
        pub urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: Option<
            Box<types::ScimUserExtensions>,
        >,
        /// `userName`: required
        pub user_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2CreateUser {
        fn default() -> Self {
            Self {
                active: None,
                display_name: None,
                emails: None,
                external_id: None,
                groups: None,
                password: None,
                phone_numbers: None,
                roles: None,
                schemas: None,
                title: None,
                urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: None,
                urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: None,
                user_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2CreateUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2CreateUser",
                fields: &[
                    "active",
                    "displayName",
                    "emails",
                    "externalId",
                    "groups",
                    "password",
                    "phoneNumbers",
                    "roles",
                    "schemas",
                    "title",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
                    "userName",
                ],
                required: &[1, 12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.text(1, &self.display_name);
            out.list(2, &self.emails);
            out.text(3, &self.external_id);
            out.list(4, &self.groups);
            out.text(5, &self.password);
            out.list(6, &self.phone_numbers);
            out.list(7, &self.roles);
            out.list(8, &self.schemas);
            out.text(9, &self.title);
            out.model(
                10,
                &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
            );
            out.model(
                11,
                &self.urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
            );
            out.text(12, &self.user_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::Text(&mut self.display_name),
                2 => rt::Place::List(&mut self.emails),
                3 => rt::Place::Text(&mut self.external_id),
                4 => rt::Place::List(&mut self.groups),
                5 => rt::Place::Text(&mut self.password),
                6 => rt::Place::List(&mut self.phone_numbers),
                7 => rt::Place::List(&mut self.roles),
                8 => rt::Place::List(&mut self.schemas),
                9 => rt::Place::Text(&mut self.title),
                10 => {
                    rt::Place::Model(
                        &mut self
                            .urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                    )
                }
                11 => {
                    rt::Place::Model(
                        &mut self
                            .urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
                    )
                }
                12 => rt::Place::Text(&mut self.user_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2CreateUser);
    impl ScimV2CreateUser {
        /// One with everything set that the API requires, in this order: `displayName`, `userName`.
        #[must_use]
        pub fn new(
            display_name: impl rt::IntoField<String>,
            user_name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().display_name(display_name).user_name(user_name)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 1);
            self
        }
        /// Sets `emails`.
        #[must_use]
        pub fn emails(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimEmail>>,
        ) -> Self {
            value.put(&mut self.emails, &mut self._rest, 2);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 3);
            self
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimV2GroupReference>>,
        ) -> Self {
            value.put(&mut self.groups, &mut self._rest, 4);
            self
        }
        /// Sets `password`.
        #[must_use]
        pub fn password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.password, &mut self._rest, 5);
            self
        }
        /// Sets `phoneNumbers`.
        #[must_use]
        pub fn phone_numbers(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimPhoneNumber>>,
        ) -> Self {
            value.put(&mut self.phone_numbers, &mut self._rest, 6);
            self
        }
        /// Sets `roles`.
        #[must_use]
        pub fn roles(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimUserRole>>,
        ) -> Self {
            value.put(&mut self.roles, &mut self._rest, 7);
            self
        }
        /// Sets `schemas`.
        #[must_use]
        pub fn schemas(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.schemas, &mut self._rest, 8);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 9);
            self
        }
        /// Sets `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
        #[must_use]
        pub fn urn_ietf_params_scim_schemas_extension_enterprise_2_0_user(
            mut self,
            value: impl rt::IntoField<Box<types::ScimV2EnterpriseUser>>,
        ) -> Self {
            value
                .put(
                    &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                    &mut self._rest,
                    10,
                );
            self
        }
        /// Sets `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
        #[must_use]
        pub fn urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user(
            mut self,
            value: impl rt::IntoField<Box<types::ScimUserExtensions>>,
        ) -> Self {
            value
                .put(
                    &mut self
                        .urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
                    &mut self._rest,
                    11,
                );
            self
        }
        /// Sets `userName`.
        #[must_use]
        pub fn user_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_name, &mut self._rest, 12);
            self
        }
    }
    /// `ScimV2EnterpriseUser` of the API document.
    #[non_exhaustive]
    pub struct ScimV2EnterpriseUser {
        /// `dateHire`
        pub date_hire: Option<String>,
        /// `department`
        pub department: Option<String>,
        /// `division`
        pub division: Option<String>,
        /// `employeeNumber`
        pub employee_number: Option<String>,
        /// `manager`
        pub manager: Option<Box<types::Manager>>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2EnterpriseUser {
        fn default() -> Self {
            Self {
                date_hire: None,
                department: None,
                division: None,
                employee_number: None,
                manager: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2EnterpriseUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2EnterpriseUser",
                fields: &[
                    "dateHire",
                    "department",
                    "division",
                    "employeeNumber",
                    "manager",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.date_hire);
            out.text(1, &self.department);
            out.text(2, &self.division);
            out.text(3, &self.employee_number);
            out.model(4, &self.manager);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.date_hire),
                1 => rt::Place::Text(&mut self.department),
                2 => rt::Place::Text(&mut self.division),
                3 => rt::Place::Text(&mut self.employee_number),
                4 => rt::Place::Model(&mut self.manager),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2EnterpriseUser);
    impl ScimV2EnterpriseUser {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateHire`.
        #[must_use]
        pub fn date_hire(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.date_hire, &mut self._rest, 0);
            self
        }
        /// Sets `department`.
        #[must_use]
        pub fn department(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.department, &mut self._rest, 1);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division, &mut self._rest, 2);
            self
        }
        /// Sets `employeeNumber`.
        #[must_use]
        pub fn employee_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.employee_number, &mut self._rest, 3);
            self
        }
        /// Sets `manager`.
        #[must_use]
        pub fn manager(
            mut self,
            value: impl rt::IntoField<Box<types::Manager>>,
        ) -> Self {
            value.put(&mut self.manager, &mut self._rest, 4);
            self
        }
    }
    /// `ScimV2Group` of the API document.
    #[non_exhaustive]
    pub struct ScimV2Group {
        /// `displayName`: required, read-only
        pub display_name: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `members`
        pub members: Option<Vec<types::ScimV2MemberReference>>,
        /// `meta`: read-only
        pub meta: Option<Box<types::ScimMetadata>>,
        /// `schemas`: read-only
        pub schemas: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2Group {
        fn default() -> Self {
            Self {
                display_name: None,
                external_id: None,
                id: None,
                members: None,
                meta: None,
                schemas: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2Group {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2Group",
                fields: &[
                    "displayName",
                    "externalId",
                    "id",
                    "members",
                    "meta",
                    "schemas",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.text(1, &self.external_id);
            out.text(2, &self.id);
            out.list(3, &self.members);
            out.model(4, &self.meta);
            out.list(5, &self.schemas);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Text(&mut self.external_id),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.members),
                4 => rt::Place::Model(&mut self.meta),
                5 => rt::Place::List(&mut self.schemas),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2Group);
    impl ScimV2Group {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 0);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `members`.
        #[must_use]
        pub fn members(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimV2MemberReference>>,
        ) -> Self {
            value.put(&mut self.members, &mut self._rest, 3);
            self
        }
        /// Sets `meta`.
        #[must_use]
        pub fn meta(
            mut self,
            value: impl rt::IntoField<Box<types::ScimMetadata>>,
        ) -> Self {
            value.put(&mut self.meta, &mut self._rest, 4);
            self
        }
        /// Sets `schemas`.
        #[must_use]
        pub fn schemas(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.schemas, &mut self._rest, 5);
            self
        }
    }
    /// `ScimV2GroupReference` of the API document.
    #[non_exhaustive]
    pub struct ScimV2GroupReference {
        /// `$ref`: read-only, format `uri`
        pub ref_: Option<String>,
        /// `type`: read-only
        pub type_: Option<types::ScimV2GroupReferenceType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2GroupReference {
        fn default() -> Self {
            Self {
                ref_: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2GroupReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2GroupReference",
                fields: &["$ref", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ref_);
            out.one(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ref_),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2GroupReference);
    impl ScimV2GroupReference {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `$ref`.
        #[must_use]
        pub fn ref_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ref_, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ScimV2GroupReferenceType>,
        ) -> Self {
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
    /// `ScimV2MemberReference` of the API document.
    #[non_exhaustive]
    pub struct ScimV2MemberReference {
        /// `$ref`: read-only, format `uri`
        pub ref_: Option<String>,
        /// `type`: read-only
        pub type_: Option<types::ScimV2MemberReferenceType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2MemberReference {
        fn default() -> Self {
            Self {
                ref_: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2MemberReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2MemberReference",
                fields: &["$ref", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ref_);
            out.one(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ref_),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2MemberReference);
    impl ScimV2MemberReference {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `$ref`.
        #[must_use]
        pub fn ref_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ref_, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ScimV2MemberReferenceType>,
        ) -> Self {
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
    /// `ScimV2PatchOperation` of the API document.
    #[non_exhaustive]
    pub struct ScimV2PatchOperation {
        /// `op`: required
        pub op: Option<types::ScimV2PatchOperationOp>,
        /// `path`
        pub path: Option<String>,
        /// `value`
        pub value: Option<types::JsonNode>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2PatchOperation {
        fn default() -> Self {
            Self {
                op: None,
                path: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2PatchOperation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2PatchOperation",
                fields: &["op", "path", "value"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.op);
            out.text(1, &self.path);
            out.json(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.op),
                1 => rt::Place::Text(&mut self.path),
                2 => rt::Place::Json(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2PatchOperation);
    impl ScimV2PatchOperation {
        /// One with everything set that the API requires: `op`.
        #[must_use]
        pub fn new(op: impl rt::IntoField<types::ScimV2PatchOperationOp>) -> Self {
            Self::default().op(op)
        }
        /// Sets `op`.
        #[must_use]
        pub fn op(
            mut self,
            value: impl rt::IntoField<types::ScimV2PatchOperationOp>,
        ) -> Self {
            value.put(&mut self.op, &mut self._rest, 0);
            self
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.path, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<types::JsonNode>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `ScimV2PatchRequest` of the API document.
    #[non_exhaustive]
    pub struct ScimV2PatchRequest {
        /// `Operations`
        pub operations: Option<Vec<types::ScimV2PatchOperation>>,
        /// `schemas`: required
        pub schemas: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2PatchRequest {
        fn default() -> Self {
            Self {
                operations: None,
                schemas: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2PatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2PatchRequest",
                fields: &["Operations", "schemas"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.operations);
            out.list(1, &self.schemas);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.operations),
                1 => rt::Place::List(&mut self.schemas),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2PatchRequest);
    impl ScimV2PatchRequest {
        /// One with everything set that the API requires: `schemas`.
        #[must_use]
        pub fn new(schemas: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().schemas(schemas)
        }
        /// Sets `Operations`.
        #[must_use]
        pub fn operations(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimV2PatchOperation>>,
        ) -> Self {
            value.put(&mut self.operations, &mut self._rest, 0);
            self
        }
        /// Sets `schemas`.
        #[must_use]
        pub fn schemas(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.schemas, &mut self._rest, 1);
            self
        }
    }
    /// `ScimV2SchemaAttribute` of the API document.
    #[non_exhaustive]
    pub struct ScimV2SchemaAttribute {
        /// `canonicalValues`: read-only
        pub canonical_values: Option<Vec<String>>,
        /// `caseExact`: read-only
        pub case_exact: Option<bool>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `multiValued`: read-only
        pub multi_valued: Option<bool>,
        /// `mutability`: read-only
        pub mutability: Option<types::ScimV2SchemaAttributeMutability>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `referenceTypes`: read-only
        pub reference_types: Option<Vec<types::ScimV2SchemaAttributeReferenceTypes>>,
        /// `required`: read-only
        pub required: Option<bool>,
        /// `returned`: read-only
        pub returned: Option<types::ScimV2SchemaAttributeReturned>,
        /// `subAttributes`: read-only
        pub sub_attributes: Option<Vec<types::ScimV2SchemaAttribute>>,
        /// `type`: read-only
        pub type_: Option<types::ScimV2SchemaAttributeType>,
        /// `uniqueness`: read-only
        pub uniqueness: Option<types::ScimV2SchemaAttributeUniqueness>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2SchemaAttribute {
        fn default() -> Self {
            Self {
                canonical_values: None,
                case_exact: None,
                description: None,
                multi_valued: None,
                mutability: None,
                name: None,
                reference_types: None,
                required: None,
                returned: None,
                sub_attributes: None,
                type_: None,
                uniqueness: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2SchemaAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2SchemaAttribute",
                fields: &[
                    "canonicalValues",
                    "caseExact",
                    "description",
                    "multiValued",
                    "mutability",
                    "name",
                    "referenceTypes",
                    "required",
                    "returned",
                    "subAttributes",
                    "type",
                    "uniqueness",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.canonical_values);
            out.boolean(1, &self.case_exact);
            out.text(2, &self.description);
            out.boolean(3, &self.multi_valued);
            out.one(4, &self.mutability);
            out.text(5, &self.name);
            out.list(6, &self.reference_types);
            out.boolean(7, &self.required);
            out.one(8, &self.returned);
            out.list(9, &self.sub_attributes);
            out.one(10, &self.type_);
            out.one(11, &self.uniqueness);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.canonical_values),
                1 => rt::Place::Bool(&mut self.case_exact),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Bool(&mut self.multi_valued),
                4 => rt::Place::Enum(&mut self.mutability),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::List(&mut self.reference_types),
                7 => rt::Place::Bool(&mut self.required),
                8 => rt::Place::Enum(&mut self.returned),
                9 => rt::Place::List(&mut self.sub_attributes),
                10 => rt::Place::Enum(&mut self.type_),
                11 => rt::Place::Enum(&mut self.uniqueness),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2SchemaAttribute);
    /// `ScimV2SchemaDefinition` of the API document.
    #[non_exhaustive]
    pub struct ScimV2SchemaDefinition {
        /// `attributes`: read-only
        pub attributes: Option<Vec<types::ScimV2SchemaAttribute>>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `meta`: read-only
        pub meta: Option<Box<types::ScimMetadata>>,
        /// `name`: read-only
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2SchemaDefinition {
        fn default() -> Self {
            Self {
                attributes: None,
                description: None,
                id: None,
                meta: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2SchemaDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2SchemaDefinition",
                fields: &["attributes", "description", "id", "meta", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attributes);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.model(3, &self.meta);
            out.text(4, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attributes),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.meta),
                4 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2SchemaDefinition);
    /// `ScimV2SchemaListResponse` of the API document.
    #[non_exhaustive]
    pub struct ScimV2SchemaListResponse {
        /// `Resources`: read-only
        pub resources: Option<Vec<types::ScimV2SchemaDefinition>>,
        /// `itemsPerPage`: read-only
        pub items_per_page: Option<i64>,
        /// `schemas`
        pub schemas: Option<Vec<String>>,
        /// `startIndex`: read-only
        pub start_index: Option<i64>,
        /// `totalResults`: read-only
        pub total_results: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2SchemaListResponse {
        fn default() -> Self {
            Self {
                resources: None,
                items_per_page: None,
                schemas: None,
                start_index: None,
                total_results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2SchemaListResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2SchemaListResponse",
                fields: &[
                    "Resources",
                    "itemsPerPage",
                    "schemas",
                    "startIndex",
                    "totalResults",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.resources);
            out.int(1, &self.items_per_page);
            out.list(2, &self.schemas);
            out.int(3, &self.start_index);
            out.int(4, &self.total_results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.resources),
                1 => rt::Place::Int(&mut self.items_per_page),
                2 => rt::Place::List(&mut self.schemas),
                3 => rt::Place::Int(&mut self.start_index),
                4 => rt::Place::Int(&mut self.total_results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2SchemaListResponse);
    /// `ScimV2User` of the API document.
    #[non_exhaustive]
    pub struct ScimV2User {
        /// `active`
        pub active: Option<bool>,
        /// `displayName`
        pub display_name: Option<String>,
        /// `emails`
        pub emails: Option<Vec<types::ScimEmail>>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `groups`: read-only
        pub groups: Option<Vec<types::ScimV2GroupReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `meta`: read-only
        pub meta: Option<Box<types::ScimMetadata>>,
        /// `password`
        pub password: Option<String>,
        /// `phoneNumbers`
        pub phone_numbers: Option<Vec<types::ScimPhoneNumber>>,
        /// `roles`
        pub roles: Option<Vec<types::ScimUserRole>>,
        /// `schemas`: read-only
        pub schemas: Option<Vec<String>>,
        /// `title`
        pub title: Option<String>,
        /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
        pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<
            Box<types::ScimV2EnterpriseUser>,
        >,
        /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`
        pub urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: Option<
            Box<types::ScimUserExtensions>,
        >,
        /// `userName`
        pub user_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScimV2User {
        fn default() -> Self {
            Self {
                active: None,
                display_name: None,
                emails: None,
                external_id: None,
                groups: None,
                id: None,
                meta: None,
                password: None,
                phone_numbers: None,
                roles: None,
                schemas: None,
                title: None,
                urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: None,
                urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: None,
                user_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScimV2User {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScimV2User",
                fields: &[
                    "active",
                    "displayName",
                    "emails",
                    "externalId",
                    "groups",
                    "id",
                    "meta",
                    "password",
                    "phoneNumbers",
                    "roles",
                    "schemas",
                    "title",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
                    "userName",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.text(1, &self.display_name);
            out.list(2, &self.emails);
            out.text(3, &self.external_id);
            out.list(4, &self.groups);
            out.text(5, &self.id);
            out.model(6, &self.meta);
            out.text(7, &self.password);
            out.list(8, &self.phone_numbers);
            out.list(9, &self.roles);
            out.list(10, &self.schemas);
            out.text(11, &self.title);
            out.model(
                12,
                &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
            );
            out.model(
                13,
                &self.urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
            );
            out.text(14, &self.user_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::Text(&mut self.display_name),
                2 => rt::Place::List(&mut self.emails),
                3 => rt::Place::Text(&mut self.external_id),
                4 => rt::Place::List(&mut self.groups),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.meta),
                7 => rt::Place::Text(&mut self.password),
                8 => rt::Place::List(&mut self.phone_numbers),
                9 => rt::Place::List(&mut self.roles),
                10 => rt::Place::List(&mut self.schemas),
                11 => rt::Place::Text(&mut self.title),
                12 => {
                    rt::Place::Model(
                        &mut self
                            .urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                    )
                }
                13 => {
                    rt::Place::Model(
                        &mut self
                            .urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
                    )
                }
                14 => rt::Place::Text(&mut self.user_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScimV2User);
    impl ScimV2User {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 1);
            self
        }
        /// Sets `emails`.
        #[must_use]
        pub fn emails(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimEmail>>,
        ) -> Self {
            value.put(&mut self.emails, &mut self._rest, 2);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 3);
            self
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimV2GroupReference>>,
        ) -> Self {
            value.put(&mut self.groups, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `meta`.
        #[must_use]
        pub fn meta(
            mut self,
            value: impl rt::IntoField<Box<types::ScimMetadata>>,
        ) -> Self {
            value.put(&mut self.meta, &mut self._rest, 6);
            self
        }
        /// Sets `password`.
        #[must_use]
        pub fn password(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.password, &mut self._rest, 7);
            self
        }
        /// Sets `phoneNumbers`.
        #[must_use]
        pub fn phone_numbers(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimPhoneNumber>>,
        ) -> Self {
            value.put(&mut self.phone_numbers, &mut self._rest, 8);
            self
        }
        /// Sets `roles`.
        #[must_use]
        pub fn roles(
            mut self,
            value: impl rt::IntoField<Vec<types::ScimUserRole>>,
        ) -> Self {
            value.put(&mut self.roles, &mut self._rest, 9);
            self
        }
        /// Sets `schemas`.
        #[must_use]
        pub fn schemas(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.schemas, &mut self._rest, 10);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 11);
            self
        }
        /// Sets `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
        #[must_use]
        pub fn urn_ietf_params_scim_schemas_extension_enterprise_2_0_user(
            mut self,
            value: impl rt::IntoField<Box<types::ScimV2EnterpriseUser>>,
        ) -> Self {
            value
                .put(
                    &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
                    &mut self._rest,
                    12,
                );
            self
        }
        /// Sets `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
        #[must_use]
        pub fn urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user(
            mut self,
            value: impl rt::IntoField<Box<types::ScimUserExtensions>>,
        ) -> Self {
            value
                .put(
                    &mut self
                        .urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
                    &mut self._rest,
                    13,
                );
            self
        }
        /// Sets `userName`.
        #[must_use]
        pub fn user_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_name, &mut self._rest, 14);
            self
        }
    }
    rt::to_write!(
        types::Manager => types::Manager, [rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ScimV2EnterpriseUser => types::ScimV2EnterpriseUser, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Model(< types::Manager as rt::ToWrite < types::Manager >>::steps))]
    );
    rt::to_write!(
        types::ScimV2Group => types::ScimV2Group, [rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Each(&
        rt::How::Model(< types::ScimV2MemberReference as rt::ToWrite <
        types::ScimV2MemberReference >>::steps)))]
    );
    rt::to_write!(
        types::ScimV2Group => types::ScimV2PatchRequest, [rt::Step::new(5, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ScimV2MemberReference => types::ScimV2MemberReference, [rt::Step::new(2,
        2, rt::How::Copy)]
    );
    rt::to_write!(
        types::ScimV2User => types::ScimV2PatchRequest, [rt::Step::new(10, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ScimV2User => types::ScimV2User, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::inner(5, 5, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Model(< types::ScimV2EnterpriseUser as rt::ToWrite
        < types::ScimV2EnterpriseUser >>::steps)), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy)]
    );
}
