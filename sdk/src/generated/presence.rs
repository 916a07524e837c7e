// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Presence API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Presence API; from [`Client::presence`](crate::Client::presence).
#[derive(Clone, Debug)]
pub struct Presence(rt::Client);
impl Presence {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/presence/definitions`
    ///
    /// - Permission: `presence:presenceDefinition:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getPresenceDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-definitions)
    pub fn get_presence_definitions(&self) -> GetPresenceDefinitions {
        super::presence::GetPresenceDefinitions(
            rt::Request::new(&self.0, super::presence::GetPresenceDefinitions::INFO),
        )
    }
    /// `POST /api/v2/presence/definitions`
    ///
    /// - Permission: `presence:presenceDefinition:add`
    /// - Scopes: `presence`
    /// - Error codes of its own: 409 `presenceservice.organizationpresence.invaliddivisionid`, `presenceservice.organizationpresence.localevaluesinvalid`, `presenceservice.organizationpresence.musthaveatleastonelocalelabeldefined`, `presenceservice.organizationpresence.systempresencecannotbenull`, `presenceservice.organizationpresence.toomanyorganizationpresences`
    /// - Developer Center: [`postPresenceDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-presence-definitions)
    pub fn post_presence_definitions(
        &self,
        body: impl rt::IntoBody<types::OrganizationPresenceDefinition>,
    ) -> PostPresenceDefinitions {
        super::presence::PostPresenceDefinitions(
            rt::Request::new(&self.0, super::presence::PostPresenceDefinitions::INFO)
                .body::<types::OrganizationPresenceDefinition>(body),
        )
    }
    /// `GET /api/v2/presence/definitions/{definitionId}`
    ///
    /// - Permission: `presence:presenceDefinition:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 404 `presenceservice.organizationpresence.organizationpresencenotfound`
    /// - Developer Center: [`getPresenceDefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-definitions--definitionId-)
    pub fn get_presence_definition(
        &self,
        definition_id: impl AsRef<str>,
    ) -> GetPresenceDefinition {
        super::presence::GetPresenceDefinition(
            rt::Request::new(&self.0, super::presence::GetPresenceDefinition::INFO)
                .path("definitionId", definition_id.as_ref()),
        )
    }
    /// `PUT /api/v2/presence/definitions/{definitionId}`
    ///
    /// - Permission: `presence:presenceDefinition:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 404 `presenceservice.organizationpresence.organizationpresencenotfound`; 409 `presenceservice.organizationpresence.invaliddivisionid`, `presenceservice.organizationpresence.localevaluesinvalid`, `presenceservice.organizationpresence.musthaveatleastonelocalelabeldefined`, `presenceservice.organizationpresence.systempresencecannotbenull`, `presenceservice.organizationpresence.toomanyorganizationpresences`
    /// - Developer Center: [`putPresenceDefinition`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-presence-definitions--definitionId-)
    pub fn put_presence_definition(
        &self,
        definition_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OrganizationPresenceDefinition>,
    ) -> PutPresenceDefinition {
        super::presence::PutPresenceDefinition(
            rt::Request::new(&self.0, super::presence::PutPresenceDefinition::INFO)
                .path("definitionId", definition_id.as_ref())
                .body::<types::OrganizationPresenceDefinition>(body),
        )
    }
    /// `DELETE /api/v2/presence/definitions/{definitionId}`
    ///
    /// - Permissions: any of `presence:presenceDefinition:delete`, `presence:presenceDefinition:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 404 `presenceservice.organizationpresence.organizationpresencenotfound`
    /// - Developer Center: [`deletePresenceDefinition`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-presence-definitions--definitionId-)
    pub fn delete_presence_definition(
        &self,
        definition_id: impl AsRef<str>,
    ) -> DeletePresenceDefinition {
        super::presence::DeletePresenceDefinition(
            rt::Request::new(&self.0, super::presence::DeletePresenceDefinition::INFO)
                .path("definitionId", definition_id.as_ref()),
        )
    }
    /// `GET /api/v2/presence/settings`
    ///
    /// - Permission: `presence:settings:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getPresenceSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-settings)
    pub fn get_presence_settings(&self) -> GetPresenceSettings {
        super::presence::GetPresenceSettings(
            rt::Request::new(&self.0, super::presence::GetPresenceSettings::INFO),
        )
    }
    /// `PUT /api/v2/presence/settings`
    ///
    /// - Permission: `presence:settings:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 409 `presenceservice.organizationconfiguration.invalidrestoretimemilliseconds`, `presenceservice.organizationconfiguration.restorepresenceconfigurationnotprovided`
    /// - Developer Center: [`putPresenceSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-presence-settings)
    pub fn put_presence_settings(
        &self,
        body: impl rt::IntoBody<types::PresenceSettings>,
    ) -> PutPresenceSettings {
        super::presence::PutPresenceSettings(
            rt::Request::new(&self.0, super::presence::PutPresenceSettings::INFO)
                .body::<types::PresenceSettings>(body),
        )
    }
    /// `GET /api/v2/presence/sources`
    ///
    /// - Permission: `presence:source:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getPresenceSources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-sources)
    pub fn get_presence_sources(&self) -> GetPresenceSources {
        super::presence::GetPresenceSources(
            rt::Request::new(&self.0, super::presence::GetPresenceSources::INFO),
        )
    }
    /// `POST /api/v2/presence/sources`
    ///
    /// - Permission: `presence:source:add`
    /// - Scopes: `presence`
    /// - Error codes of its own: 409 `presenceservice.source.descriptiontoolong`, `presenceservice.source.namecannotbeblank`, `presenceservice.source.nametoolong`, `presenceservice.source.toomanyactivesources`
    /// - Developer Center: [`postPresenceSources`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-presence-sources)
    pub fn post_presence_sources(
        &self,
        body: impl rt::IntoBody<types::Source>,
    ) -> PostPresenceSources {
        super::presence::PostPresenceSources(
            rt::Request::new(&self.0, super::presence::PostPresenceSources::INFO)
                .body::<types::Source>(body),
        )
    }
    /// `GET /api/v2/presence/sources/{sourceId}`
    ///
    /// - Permission: `presence:source:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 404 `presenceservice.source.sourcenotfound`
    /// - Developer Center: [`getPresenceSource`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-sources--sourceId-)
    pub fn get_presence_source(&self, source_id: impl AsRef<str>) -> GetPresenceSource {
        super::presence::GetPresenceSource(
            rt::Request::new(&self.0, super::presence::GetPresenceSource::INFO)
                .path("sourceId", source_id.as_ref()),
        )
    }
    /// `PUT /api/v2/presence/sources/{sourceId}`
    ///
    /// - Permission: `presence:source:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 404 `presenceservice.source.sourcenotfound`; 409 `presenceservice.source.descriptiontoolong`, `presenceservice.source.namecannotbeblank`, `presenceservice.source.nametoolong`, `presenceservice.source.systemsourcescannotbedeleted`, `presenceservice.source.systemsourcescannotbeupdated`, `presenceservice.source.toomanyactivesources`
    /// - Developer Center: [`putPresenceSource`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-presence-sources--sourceId-)
    pub fn put_presence_source(
        &self,
        source_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Source>,
    ) -> PutPresenceSource {
        super::presence::PutPresenceSource(
            rt::Request::new(&self.0, super::presence::PutPresenceSource::INFO)
                .path("sourceId", source_id.as_ref())
                .body::<types::Source>(body),
        )
    }
    /// `DELETE /api/v2/presence/sources/{sourceId}`
    ///
    /// - Permissions: any of `presence:source:delete`, `presence:source:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 409 `presenceservice.source.systemsourcescannotbedeleted`
    /// - Developer Center: [`deletePresenceSource`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-presence-sources--sourceId-)
    pub fn delete_presence_source(
        &self,
        source_id: impl AsRef<str>,
    ) -> DeletePresenceSource {
        super::presence::DeletePresenceSource(
            rt::Request::new(&self.0, super::presence::DeletePresenceSource::INFO)
                .path("sourceId", source_id.as_ref()),
        )
    }
    /// `GET /api/v2/presence/users/{userId}/primarysource`
    ///
    /// - Permission: `presence:userPrimarySource:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getPresenceUserPrimarysource`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presence-users--userId--primarysource)
    pub fn get_presence_user_primarysource(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetPresenceUserPrimarysource {
        super::presence::GetPresenceUserPrimarysource(
            rt::Request::new(
                    &self.0,
                    super::presence::GetPresenceUserPrimarysource::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/presence/users/{userId}/primarysource`
    ///
    /// - Permission: `presence:userPrimarySource:edit`
    /// - Scopes: `presence`
    /// - Developer Center: [`putPresenceUserPrimarysource`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-presence-users--userId--primarysource)
    pub fn put_presence_user_primarysource(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserPrimarySource>,
    ) -> PutPresenceUserPrimarysource {
        super::presence::PutPresenceUserPrimarysource(
            rt::Request::new(
                    &self.0,
                    super::presence::PutPresenceUserPrimarysource::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::UserPrimarySource>(body),
        )
    }
    /// `GET /api/v2/presencedefinitions`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getPresencedefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presencedefinitions)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_presencedefinitions(&self) -> GetPresencedefinitions {
        super::presence::GetPresencedefinitions(
            rt::Request::new(&self.0, super::presence::GetPresencedefinitions::INFO),
        )
    }
    /// `POST /api/v2/presencedefinitions`
    ///
    /// - Permission: `presence:presenceDefinition:add`
    /// - Scopes: `presence`
    /// - Developer Center: [`postPresencedefinitions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-presencedefinitions)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_presencedefinitions(
        &self,
        body: impl rt::IntoBody<types::OrganizationPresence>,
    ) -> PostPresencedefinitions {
        super::presence::PostPresencedefinitions(
            rt::Request::new(&self.0, super::presence::PostPresencedefinitions::INFO)
                .body::<types::OrganizationPresence>(body),
        )
    }
    /// `GET /api/v2/presencedefinitions/{presenceId}`
    ///
    /// - Permission: `presence:presenceDefinition:view`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getPresencedefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-presencedefinitions--presenceId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_presencedefinition(
        &self,
        presence_id: impl AsRef<str>,
    ) -> GetPresencedefinition {
        super::presence::GetPresencedefinition(
            rt::Request::new(&self.0, super::presence::GetPresencedefinition::INFO)
                .path("presenceId", presence_id.as_ref()),
        )
    }
    /// `PUT /api/v2/presencedefinitions/{presenceId}`
    ///
    /// - Permission: `presence:presenceDefinition:edit`
    /// - Scopes: `presence`
    /// - Developer Center: [`putPresencedefinition`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-presencedefinitions--presenceId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_presencedefinition(
        &self,
        presence_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OrganizationPresence>,
    ) -> PutPresencedefinition {
        super::presence::PutPresencedefinition(
            rt::Request::new(&self.0, super::presence::PutPresencedefinition::INFO)
                .path("presenceId", presence_id.as_ref())
                .body::<types::OrganizationPresence>(body),
        )
    }
    /// `DELETE /api/v2/presencedefinitions/{presenceId}`
    ///
    /// - Permission: `presence:presenceDefinition:delete`
    /// - Scopes: `presence`
    /// - Developer Center: [`deletePresencedefinition`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-presencedefinitions--presenceId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_presencedefinition(
        &self,
        presence_id: impl AsRef<str>,
    ) -> DeletePresencedefinition {
        super::presence::DeletePresencedefinition(
            rt::Request::new(&self.0, super::presence::DeletePresencedefinition::INFO)
                .path("presenceId", presence_id.as_ref()),
        )
    }
    /// `GET /api/v2/systempresences`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Developer Center: [`getSystempresences`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-systempresences)
    pub fn get_systempresences(&self) -> GetSystempresences {
        super::presence::GetSystempresences(
            rt::Request::new(&self.0, super::presence::GetSystempresences::INFO),
        )
    }
    /// `PUT /api/v2/users/presences/bulk`
    ///
    /// - Permission: `presence:userPresence:edit`
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 400 `endpoint.does.not.support.on.queue`, `max.user.presences`
    /// - Developer Center: [`putUsersPresencesBulk`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users-presences-bulk)
    pub fn put_users_presences_bulk(
        &self,
        body: impl rt::IntoBody<Vec<types::MutableUserPresence>>,
    ) -> PutUsersPresencesBulk {
        super::presence::PutUsersPresencesBulk(
            rt::Request::new(&self.0, super::presence::PutUsersPresencesBulk::INFO)
                .body::<Vec<types::MutableUserPresence>>(body),
        )
    }
    /// `GET /api/v2/users/presences/purecloud/bulk`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 400 `max.user.presences`; 404 `presenceservice.usernotfound`
    /// - Developer Center: [`getUsersPresencesPurecloudBulk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-presences-purecloud-bulk)
    pub fn get_users_presences_purecloud_bulk(&self) -> GetUsersPresencesPurecloudBulk {
        super::presence::GetUsersPresencesPurecloudBulk(
            rt::Request::new(
                &self.0,
                super::presence::GetUsersPresencesPurecloudBulk::INFO,
            ),
        )
    }
    /// `GET /api/v2/users/presences/{sourceId}/bulk`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 400 `max.user.presences`; 404 `presenceservice.usernotfound`
    /// - Developer Center: [`getUsersPresenceBulk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-presences--sourceId--bulk)
    pub fn get_users_presence_bulk(
        &self,
        source_id: impl AsRef<str>,
    ) -> GetUsersPresenceBulk {
        super::presence::GetUsersPresenceBulk(
            rt::Request::new(&self.0, super::presence::GetUsersPresenceBulk::INFO)
                .path("sourceId", source_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/presences/purecloud`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 404 `presenceservice.usernotfound`
    /// - Developer Center: [`getUserPresencesPurecloud`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--presences-purecloud)
    pub fn get_user_presences_purecloud(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserPresencesPurecloud {
        super::presence::GetUserPresencesPurecloud(
            rt::Request::new(&self.0, super::presence::GetUserPresencesPurecloud::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/presences/purecloud`
    ///
    /// - Scopes: `presence`
    /// - Error codes of its own: 403 `presence.not.authorized.update.on.queue`, `presence.not.authorized.update.other.user.presence`; 404 `presenceservice.usernotfound`; 409 `presenceservice.conflict`
    /// - Developer Center: [`patchUserPresencesPurecloud`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--presences-purecloud)
    pub fn patch_user_presences_purecloud(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserPresence>,
    ) -> PatchUserPresencesPurecloud {
        super::presence::PatchUserPresencesPurecloud(
            rt::Request::new(&self.0, super::presence::PatchUserPresencesPurecloud::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::UserPresence>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/presences/{sourceId}`
    ///
    /// - Scopes: any of `presence`, `presence:readonly`
    /// - Error codes of its own: 404 `presenceservice.usernotfound`
    /// - Developer Center: [`getUserPresence`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--presences--sourceId-)
    pub fn get_user_presence(
        &self,
        user_id: impl AsRef<str>,
        source_id: impl AsRef<str>,
    ) -> GetUserPresence {
        super::presence::GetUserPresence(
            rt::Request::new(&self.0, super::presence::GetUserPresence::INFO)
                .path("userId", user_id.as_ref())
                .path("sourceId", source_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/presences/{sourceId}`
    ///
    /// - Scopes: `presence`
    /// - Error codes of its own: 403 `presence.not.authorized.update.on.queue`, `presence.not.authorized.update.other.user.presence`; 404 `presenceservice.usernotfound`; 409 `presenceservice.conflict`
    /// - Developer Center: [`patchUserPresence`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--presences--sourceId-)
    pub fn patch_user_presence(
        &self,
        user_id: impl AsRef<str>,
        source_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserPresence>,
    ) -> PatchUserPresence {
        super::presence::PatchUserPresence(
            rt::Request::new(&self.0, super::presence::PatchUserPresence::INFO)
                .path("userId", user_id.as_ref())
                .path("sourceId", source_id.as_ref())
                .body::<types::UserPresence>(body),
        )
    }
}
/// The call `getPresenceDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceDefinitions(
    pub(crate) rt::Request<types::OrganizationPresenceDefinitionEntityListing>,
);
impl GetPresenceDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceDefinitions",
        method: rt::Method::Get,
        path: "/api/v2/presence/definitions",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `deactivated` (query): default `false`
    pub fn deactivated(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("deactivated", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `localeCode` (query)
    pub fn locale_code(
        self,
        value: impl rt::IntoOption<types::GetPresenceDefinitionsLocaleCode>,
    ) -> Self {
        Self(
            self.0.option::<types::GetPresenceDefinitionsLocaleCode>("localeCode", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::OrganizationPresenceDefinitionEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OrganizationPresenceDefinitionEntityListing> {
        self.0.send()
    }
}
/// The call `postPresenceDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostPresenceDefinitions(
    pub(crate) rt::Request<types::OrganizationPresenceDefinition>,
);
impl PostPresenceDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postPresenceDefinitions",
        method: rt::Method::Post,
        path: "/api/v2/presence/definitions",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:add"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationPresenceDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresenceDefinition> {
        self.0.send()
    }
}
/// The call `getPresenceDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceDefinition(
    pub(crate) rt::Request<types::OrganizationPresenceDefinition>,
);
impl GetPresenceDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceDefinition",
        method: rt::Method::Get,
        path: "/api/v2/presence/definitions/{definitionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `localeCode` (query)
    pub fn locale_code(
        self,
        value: impl rt::IntoOption<types::GetPresenceDefinitionLocaleCode>,
    ) -> Self {
        Self(
            self.0.option::<types::GetPresenceDefinitionLocaleCode>("localeCode", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationPresenceDefinition> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putPresenceDefinition`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::OrganizationPresenceDefinition>
    where
        F: FnMut(&mut types::OrganizationPresenceDefinition) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::presence::PutPresenceDefinition::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresenceDefinition> {
        self.0.send()
    }
}
/// The call `putPresenceDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutPresenceDefinition(
    pub(crate) rt::Request<types::OrganizationPresenceDefinition>,
);
impl PutPresenceDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putPresenceDefinition",
        method: rt::Method::Put,
        path: "/api/v2/presence/definitions/{definitionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:edit"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationPresenceDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresenceDefinition> {
        self.0.send()
    }
}
/// The call `deletePresenceDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeletePresenceDefinition(pub(crate) rt::Request<()>);
impl DeletePresenceDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deletePresenceDefinition",
        method: rt::Method::Delete,
        path: "/api/v2/presence/definitions/{definitionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "presence:presenceDefinition:delete",
                "presence:presenceDefinition:edit",
            ],
        },
        scopes: &["presence"],
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
/// The call `getPresenceSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceSettings(pub(crate) rt::Request<types::PresenceSettings>);
impl GetPresenceSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceSettings",
        method: rt::Method::Get,
        path: "/api/v2/presence/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:settings:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PresenceSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putPresenceSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::PresenceSettings>
    where
        F: FnMut(&mut types::PresenceSettings) + Send + 'static,
    {
        rt::update(self.0, crate::generated::presence::PutPresenceSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PresenceSettings> {
        self.0.send()
    }
}
/// The call `putPresenceSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutPresenceSettings(pub(crate) rt::Request<types::PresenceSettings>);
impl PutPresenceSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putPresenceSettings",
        method: rt::Method::Put,
        path: "/api/v2/presence/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:settings:edit"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::PresenceSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PresenceSettings> {
        self.0.send()
    }
}
/// The call `getPresenceSources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceSources(pub(crate) rt::Request<types::SourceEntityListing>);
impl GetPresenceSources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceSources",
        method: rt::Method::Get,
        path: "/api/v2/presence/sources",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:source:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `deactivated` (query): default `false`
    pub fn deactivated(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("deactivated", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SourceEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SourceEntityListing> {
        self.0.send()
    }
}
/// The call `postPresenceSources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostPresenceSources(pub(crate) rt::Request<types::Source>);
impl PostPresenceSources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postPresenceSources",
        method: rt::Method::Post,
        path: "/api/v2/presence/sources",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:source:add"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::Source> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Source> {
        self.0.send()
    }
}
/// The call `getPresenceSource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceSource(pub(crate) rt::Request<types::Source>);
impl GetPresenceSource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceSource",
        method: rt::Method::Get,
        path: "/api/v2/presence/sources/{sourceId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:source:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Source> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putPresenceSource`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Source>
    where
        F: FnMut(&mut types::Source) + Send + 'static,
    {
        rt::update(self.0, crate::generated::presence::PutPresenceSource::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Source> {
        self.0.send()
    }
}
/// The call `putPresenceSource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutPresenceSource(pub(crate) rt::Request<types::Source>);
impl PutPresenceSource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putPresenceSource",
        method: rt::Method::Put,
        path: "/api/v2/presence/sources/{sourceId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:source:edit"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::Source> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Source> {
        self.0.send()
    }
}
/// The call `deletePresenceSource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeletePresenceSource(pub(crate) rt::Request<()>);
impl DeletePresenceSource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deletePresenceSource",
        method: rt::Method::Delete,
        path: "/api/v2/presence/sources/{sourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["presence:source:delete", "presence:source:edit"],
        },
        scopes: &["presence"],
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
/// The call `getPresenceUserPrimarysource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresenceUserPrimarysource(
    pub(crate) rt::Request<types::UserPrimarySource>,
);
impl GetPresenceUserPrimarysource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresenceUserPrimarysource",
        method: rt::Method::Get,
        path: "/api/v2/presence/users/{userId}/primarysource",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:userPrimarySource:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserPrimarySource> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putPresenceUserPrimarysource`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserPrimarySource>
    where
        F: FnMut(&mut types::UserPrimarySource) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::presence::PutPresenceUserPrimarysource::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPrimarySource> {
        self.0.send()
    }
}
/// The call `putPresenceUserPrimarysource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutPresenceUserPrimarysource(
    pub(crate) rt::Request<types::UserPrimarySource>,
);
impl PutPresenceUserPrimarysource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putPresenceUserPrimarysource",
        method: rt::Method::Put,
        path: "/api/v2/presence/users/{userId}/primarysource",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:userPrimarySource:edit"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::UserPrimarySource> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPrimarySource> {
        self.0.send()
    }
}
/// The call `getPresencedefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresencedefinitions(
    pub(crate) rt::Request<types::OrganizationPresenceEntityListing>,
);
impl GetPresencedefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresencedefinitions",
        method: rt::Method::Get,
        path: "/api/v2/presencedefinitions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `deleted` (query): default `false`
    pub fn deleted(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("deleted", value))
    }
    /// `localeCode` (query)
    pub fn locale_code(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("localeCode", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationPresenceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OrganizationPresenceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresenceEntityListing> {
        self.0.send()
    }
}
/// The call `postPresencedefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostPresencedefinitions(pub(crate) rt::Request<types::OrganizationPresence>);
impl PostPresencedefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postPresencedefinitions",
        method: rt::Method::Post,
        path: "/api/v2/presencedefinitions",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:add"],
        },
        scopes: &["presence"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationPresence> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresence> {
        self.0.send()
    }
}
/// The call `getPresencedefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetPresencedefinition(pub(crate) rt::Request<types::OrganizationPresence>);
impl GetPresencedefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getPresencedefinition",
        method: rt::Method::Get,
        path: "/api/v2/presencedefinitions/{presenceId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:view"],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `localeCode` (query)
    pub fn locale_code(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("localeCode", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationPresence> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putPresencedefinition`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OrganizationPresence>
    where
        F: FnMut(&mut types::OrganizationPresence) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::presence::PutPresencedefinition::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresence> {
        self.0.send()
    }
}
/// The call `putPresencedefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutPresencedefinition(pub(crate) rt::Request<types::OrganizationPresence>);
impl PutPresencedefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putPresencedefinition",
        method: rt::Method::Put,
        path: "/api/v2/presencedefinitions/{presenceId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:edit"],
        },
        scopes: &["presence"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationPresence> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationPresence> {
        self.0.send()
    }
}
/// The call `deletePresencedefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeletePresencedefinition(pub(crate) rt::Request<()>);
impl DeletePresencedefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deletePresencedefinition",
        method: rt::Method::Delete,
        path: "/api/v2/presencedefinitions/{presenceId}",
        permissions: rt::Permissions {
            all: true,
            names: &["presence:presenceDefinition:delete"],
        },
        scopes: &["presence"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `getSystempresences`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSystempresences(pub(crate) rt::Request<Vec<types::SystemPresence>>);
impl GetSystempresences {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSystempresences",
        method: rt::Method::Get,
        path: "/api/v2/systempresences",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::SystemPresence>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::SystemPresence>> {
        self.0.send()
    }
}
/// The call `putUsersPresencesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUsersPresencesBulk(pub(crate) rt::Request<Vec<types::UserPresence>>);
impl PutUsersPresencesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUsersPresencesBulk",
        method: rt::Method::Put,
        path: "/api/v2/users/presences/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["presence:userPresence:edit"],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::UserPresence>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::UserPresence>> {
        self.0.send()
    }
}
/// The call `getUsersPresencesPurecloudBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersPresencesPurecloudBulk(
    pub(crate) rt::Request<Vec<types::UcUserPresence>>,
);
impl GetUsersPresencesPurecloudBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersPresencesPurecloudBulk",
        method: rt::Method::Get,
        path: "/api/v2/users/presences/purecloud/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::UcUserPresence>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::UcUserPresence>> {
        self.0.send()
    }
}
/// The call `getUsersPresenceBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersPresenceBulk(pub(crate) rt::Request<Vec<types::UcUserPresence>>);
impl GetUsersPresenceBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersPresenceBulk",
        method: rt::Method::Get,
        path: "/api/v2/users/presences/{sourceId}/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::UcUserPresence>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::UcUserPresence>> {
        self.0.send()
    }
}
/// The call `getUserPresencesPurecloud`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserPresencesPurecloud(pub(crate) rt::Request<types::UserPresence>);
impl GetUserPresencesPurecloud {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserPresencesPurecloud",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/presences/purecloud",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserPresence> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchUserPresencesPurecloud`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserPresence>
    where
        F: FnMut(&mut types::UserPresence) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::presence::PatchUserPresencesPurecloud::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPresence> {
        self.0.send()
    }
}
/// The call `patchUserPresencesPurecloud`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUserPresencesPurecloud(pub(crate) rt::Request<types::UserPresence>);
impl PatchUserPresencesPurecloud {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUserPresencesPurecloud",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}/presences/purecloud",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::UserPresence> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPresence> {
        self.0.send()
    }
}
/// The call `getUserPresence`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserPresence(pub(crate) rt::Request<types::UserPresence>);
impl GetUserPresence {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserPresence",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/presences/{sourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence", "presence:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserPresence> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchUserPresence`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserPresence>
    where
        F: FnMut(&mut types::UserPresence) + Send + 'static,
    {
        rt::update(self.0, crate::generated::presence::PatchUserPresence::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPresence> {
        self.0.send()
    }
}
/// The call `patchUserPresence`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUserPresence(pub(crate) rt::Request<types::UserPresence>);
impl PatchUserPresence {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUserPresence",
        method: rt::Method::Patch,
        path: "/api/v2/users/{userId}/presences/{sourceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::UserPresence> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserPresence> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetPresenceDefinitions::INFO,
    PostPresenceDefinitions::INFO,
    GetPresenceDefinition::INFO,
    PutPresenceDefinition::INFO,
    DeletePresenceDefinition::INFO,
    GetPresenceSettings::INFO,
    PutPresenceSettings::INFO,
    GetPresenceSources::INFO,
    PostPresenceSources::INFO,
    GetPresenceSource::INFO,
    PutPresenceSource::INFO,
    DeletePresenceSource::INFO,
    GetPresenceUserPrimarysource::INFO,
    PutPresenceUserPrimarysource::INFO,
    GetPresencedefinitions::INFO,
    PostPresencedefinitions::INFO,
    GetPresencedefinition::INFO,
    PutPresencedefinition::INFO,
    DeletePresencedefinition::INFO,
    GetSystempresences::INFO,
    PutUsersPresencesBulk::INFO,
    GetUsersPresencesPurecloudBulk::INFO,
    GetUsersPresenceBulk::INFO,
    GetUserPresencesPurecloud::INFO,
    PatchUserPresencesPurecloud::INFO,
    GetUserPresence::INFO,
    PatchUserPresence::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::MutableUserPresence>,
    rt::make_model::<types::OrganizationPresenceDefinitionEntityListing>,
    rt::make_model::<types::OrganizationPresenceEntityListing>,
    rt::make_model::<types::PresenceSettings>,
    rt::make_model::<types::RestorePresenceSettings>,
    rt::make_model::<types::Source>,
    rt::make_model::<types::SourceEntityListing>,
    rt::make_model::<types::SystemPresence>,
    rt::make_model::<types::UcUserPresence>,
    rt::make_model::<types::UserPrimarySource>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 25 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetPresenceDefinitionLocaleCode {
        /// `ALL`
        All,
        /// `he`
        He,
        /// `fr`
        Fr,
        /// `en_US`
        EnUs,
        /// `da`
        Da,
        /// `de`
        De,
        /// `it`
        It,
        /// `cs`
        Cs,
        /// `es`
        Es,
        /// `fi`
        Fi,
        /// `ar`
        Ar,
        /// `ja`
        Ja,
        /// `ko`
        Ko,
        /// `nl`
        Nl,
        /// `no`
        No,
        /// `pl`
        Pl,
        /// `pt_BR`
        PtBr,
        /// `pt_PT`
        PtPt,
        /// `ru`
        Ru,
        /// `sv`
        Sv,
        /// `th`
        Th,
        /// `tr`
        Tr,
        /// `uk`
        Uk,
        /// `zh_CN`
        ZhCn,
        /// `zh_TW`
        ZhTw,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetPresenceDefinitionLocaleCode {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Ar,
            Self::Cs,
            Self::Da,
            Self::De,
            Self::EnUs,
            Self::Es,
            Self::Fi,
            Self::Fr,
            Self::He,
            Self::It,
            Self::Ja,
            Self::Ko,
            Self::Nl,
            Self::No,
            Self::Pl,
            Self::PtBr,
            Self::PtPt,
            Self::Ru,
            Self::Sv,
            Self::Th,
            Self::Tr,
            Self::Uk,
            Self::ZhCn,
            Self::ZhTw,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ALL",
            "ar",
            "cs",
            "da",
            "de",
            "en_US",
            "es",
            "fi",
            "fr",
            "he",
            "it",
            "ja",
            "ko",
            "nl",
            "no",
            "pl",
            "pt_BR",
            "pt_PT",
            "ru",
            "sv",
            "th",
            "tr",
            "uk",
            "zh_CN",
            "zh_TW",
        ];
        fn text(&self) -> &str {
            match self {
                Self::All => "ALL",
                Self::He => "he",
                Self::Fr => "fr",
                Self::EnUs => "en_US",
                Self::Da => "da",
                Self::De => "de",
                Self::It => "it",
                Self::Cs => "cs",
                Self::Es => "es",
                Self::Fi => "fi",
                Self::Ar => "ar",
                Self::Ja => "ja",
                Self::Ko => "ko",
                Self::Nl => "nl",
                Self::No => "no",
                Self::Pl => "pl",
                Self::PtBr => "pt_BR",
                Self::PtPt => "pt_PT",
                Self::Ru => "ru",
                Self::Sv => "sv",
                Self::Th => "th",
                Self::Tr => "tr",
                Self::Uk => "uk",
                Self::ZhCn => "zh_CN",
                Self::ZhTw => "zh_TW",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetPresenceDefinitionLocaleCode);
    /// `ALL`, `he`, `fr`, `en_US`, `da`, `de`, `it`, `cs`, `es`, `fi`, `ar`, `ja` and 13 more.
    pub type GetPresenceDefinitionsLocaleCode = types::GetPresenceDefinitionLocaleCode;
    /// `MutableUserPresence` of the API document.
    #[non_exhaustive]
    pub struct MutableUserPresence {
        /// `futurePresenceDefinition`: read-only
        pub future_presence_definition: Option<Box<types::PresenceDefinition>>,
        /// `id`
        pub id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `presenceDefinition`
        pub presence_definition: Option<Box<types::PresenceDefinition>>,
        /// `primary`
        pub primary: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`
        pub source: Option<String>,
        /// `sourceId`
        pub source_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MutableUserPresence {
        fn default() -> Self {
            Self {
                future_presence_definition: None,
                id: None,
                message: None,
                modified_date: None,
                name: None,
                presence_definition: None,
                primary: None,
                self_uri: None,
                source: None,
                source_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MutableUserPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MutableUserPresence",
                fields: &[
                    "futurePresenceDefinition",
                    "id",
                    "message",
                    "modifiedDate",
                    "name",
                    "presenceDefinition",
                    "primary",
                    "selfUri",
                    "source",
                    "sourceId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.future_presence_definition);
            out.text(1, &self.id);
            out.text(2, &self.message);
            out.date_time(3, &self.modified_date);
            out.text(4, &self.name);
            out.model(5, &self.presence_definition);
            out.boolean(6, &self.primary);
            out.text(7, &self.self_uri);
            out.text(8, &self.source);
            out.text(9, &self.source_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.future_presence_definition),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.message),
                3 => rt::Place::DateTime(&mut self.modified_date),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Model(&mut self.presence_definition),
                6 => rt::Place::Bool(&mut self.primary),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Text(&mut self.source),
                9 => rt::Place::Text(&mut self.source_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MutableUserPresence);
    impl MutableUserPresence {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `futurePresenceDefinition`.
        #[must_use]
        pub fn future_presence_definition(
            mut self,
            value: impl rt::IntoField<Box<types::PresenceDefinition>>,
        ) -> Self {
            value.put(&mut self.future_presence_definition, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 2);
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
        /// Sets `presenceDefinition`.
        #[must_use]
        pub fn presence_definition(
            mut self,
            value: impl rt::IntoField<Box<types::PresenceDefinition>>,
        ) -> Self {
            value.put(&mut self.presence_definition, &mut self._rest, 5);
            self
        }
        /// Sets `primary`.
        #[must_use]
        pub fn primary(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.primary, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source, &mut self._rest, 8);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 9);
            self
        }
    }
    /// `OrganizationPresenceDefinitionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OrganizationPresenceDefinitionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OrganizationPresenceDefinition>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationPresenceDefinitionEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationPresenceDefinitionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationPresenceDefinitionEntityListing",
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
    rt::model!(OrganizationPresenceDefinitionEntityListing);
    /// `OrganizationPresenceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OrganizationPresenceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OrganizationPresence>>,
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
    impl Default for OrganizationPresenceEntityListing {
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
    impl rt::Model for OrganizationPresenceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationPresenceEntityListing",
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
    rt::model!(OrganizationPresenceEntityListing);
    /// `PresenceSettings` of the API document.
    #[non_exhaustive]
    pub struct PresenceSettings {
        /// `defaultPrimaryPresenceRegisteredSourceId`
        pub default_primary_presence_registered_source_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `requestingOffQueueEnabled`
        pub requesting_off_queue_enabled: Option<bool>,
        /// `restorePresenceSettings`
        pub restore_presence_settings: Option<Box<types::RestorePresenceSettings>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PresenceSettings {
        fn default() -> Self {
            Self {
                default_primary_presence_registered_source_id: None,
                id: None,
                name: None,
                requesting_off_queue_enabled: None,
                restore_presence_settings: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PresenceSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PresenceSettings",
                fields: &[
                    "defaultPrimaryPresenceRegisteredSourceId",
                    "id",
                    "name",
                    "requestingOffQueueEnabled",
                    "restorePresenceSettings",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default_primary_presence_registered_source_id);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.boolean(3, &self.requesting_off_queue_enabled);
            out.model(4, &self.restore_presence_settings);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => {
                    rt::Place::Text(
                        &mut self.default_primary_presence_registered_source_id,
                    )
                }
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Bool(&mut self.requesting_off_queue_enabled),
                4 => rt::Place::Model(&mut self.restore_presence_settings),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PresenceSettings);
    impl PresenceSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `defaultPrimaryPresenceRegisteredSourceId`.
        #[must_use]
        pub fn default_primary_presence_registered_source_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value
                .put(
                    &mut self.default_primary_presence_registered_source_id,
                    &mut self._rest,
                    0,
                );
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `requestingOffQueueEnabled`.
        #[must_use]
        pub fn requesting_off_queue_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.requesting_off_queue_enabled, &mut self._rest, 3);
            self
        }
        /// Sets `restorePresenceSettings`.
        #[must_use]
        pub fn restore_presence_settings(
            mut self,
            value: impl rt::IntoField<Box<types::RestorePresenceSettings>>,
        ) -> Self {
            value.put(&mut self.restore_presence_settings, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `RestorePresenceSettings` of the API document.
    #[non_exhaustive]
    pub struct RestorePresenceSettings {
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `restoreOnQueueEnabled`: required
        pub restore_on_queue_enabled: Option<bool>,
        /// `restoreTimeMilliseconds`: required
        pub restore_time_milliseconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RestorePresenceSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                restore_on_queue_enabled: None,
                restore_time_milliseconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RestorePresenceSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RestorePresenceSettings",
                fields: &["enabled", "restoreOnQueueEnabled", "restoreTimeMilliseconds"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.boolean(1, &self.restore_on_queue_enabled);
            out.int(2, &self.restore_time_milliseconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Bool(&mut self.restore_on_queue_enabled),
                2 => rt::Place::Int(&mut self.restore_time_milliseconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RestorePresenceSettings);
    impl RestorePresenceSettings {
        /// One with everything set that the API requires, in this order: `enabled`, `restoreOnQueueEnabled`, `restoreTimeMilliseconds`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            restore_on_queue_enabled: impl rt::IntoField<bool>,
            restore_time_milliseconds: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .restore_on_queue_enabled(restore_on_queue_enabled)
                .restore_time_milliseconds(restore_time_milliseconds)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
        /// Sets `restoreOnQueueEnabled`.
        #[must_use]
        pub fn restore_on_queue_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.restore_on_queue_enabled, &mut self._rest, 1);
            self
        }
        /// Sets `restoreTimeMilliseconds`.
        #[must_use]
        pub fn restore_time_milliseconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.restore_time_milliseconds, &mut self._rest, 2);
            self
        }
    }
    /// `Source` of the API document.
    #[non_exhaustive]
    pub struct Source {
        /// `deactivated`
        pub deactivated: Option<bool>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::SourceType>,
        _rest: rt::Rest,
    }
    impl Default for Source {
        fn default() -> Self {
            Self {
                deactivated: None,
                description: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Source {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Source",
                fields: &["deactivated", "description", "id", "name", "selfUri", "type"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.deactivated);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.one(5, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.deactivated),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Source);
    impl Source {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `deactivated`.
        #[must_use]
        pub fn deactivated(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.deactivated, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::SourceType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
    }
    /// `SourceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SourceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Source>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SourceEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SourceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SourceEntityListing",
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
    rt::model!(SourceEntityListing);
    /// `SystemPresence` of the API document.
    #[non_exhaustive]
    pub struct SystemPresence {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SystemPresence {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SystemPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SystemPresence",
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
    rt::model!(SystemPresence);
    /// `UcUserPresence` of the API document.
    #[non_exhaustive]
    pub struct UcUserPresence {
        /// `id`: read-only
        pub id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `presenceDefinition`
        pub presence_definition: Option<Box<types::PresenceDefinition>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`
        pub source: Option<String>,
        /// `sourceId`
        pub source_id: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UcUserPresence {
        fn default() -> Self {
            Self {
                id: None,
                message: None,
                modified_date: None,
                name: None,
                presence_definition: None,
                self_uri: None,
                source: None,
                source_id: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UcUserPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UcUserPresence",
                fields: &[
                    "id",
                    "message",
                    "modifiedDate",
                    "name",
                    "presenceDefinition",
                    "selfUri",
                    "source",
                    "sourceId",
                    "userId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.message);
            out.date_time(2, &self.modified_date);
            out.text(3, &self.name);
            out.model(4, &self.presence_definition);
            out.text(5, &self.self_uri);
            out.text(6, &self.source);
            out.text(7, &self.source_id);
            out.text(8, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::DateTime(&mut self.modified_date),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.presence_definition),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Text(&mut self.source),
                7 => rt::Place::Text(&mut self.source_id),
                8 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UcUserPresence);
    /// `UserPrimarySource` of the API document.
    #[non_exhaustive]
    pub struct UserPrimarySource {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `registered`
        pub registered: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourceId`
        pub source_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserPrimarySource {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                registered: None,
                self_uri: None,
                source_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserPrimarySource {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserPrimarySource",
                fields: &["id", "name", "registered", "selfUri", "sourceId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.boolean(2, &self.registered);
            out.text(3, &self.self_uri);
            out.text(4, &self.source_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Bool(&mut self.registered),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Text(&mut self.source_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserPrimarySource);
    impl UserPrimarySource {
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
        /// Sets `registered`.
        #[must_use]
        pub fn registered(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.registered, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 4);
            self
        }
    }
    rt::to_write!(
        types::OrganizationPresence => types::OrganizationPresence, [rt::Step::new(0, 0,
        rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps)),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::inner(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps)), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::OrganizationPresenceDefinition => types::OrganizationPresenceDefinition,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::PresenceDefinition => types::PresenceDefinition, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::PresenceSettings => types::PresenceSettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Source => types::Source, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserPresence => types::UserPresence, [rt::Step::inner(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Model(< types::PresenceDefinition as rt::ToWrite <
        types::PresenceDefinition >>::steps)), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserPrimarySource => types::UserPrimarySource, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy)]
    );
}
