// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Objects API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_authorization_and_objects::{
    GetAuthorizationDivisions, PostAuthorizationDivisions,
    GetAuthorizationDivisionsDeleted, GetAuthorizationDivisionsHome,
    GetAuthorizationDivisionsLimit, GetAuthorizationDivisionsQuery,
    GetAuthorizationDivision, PutAuthorizationDivision, DeleteAuthorizationDivision,
    PostAuthorizationDivisionObject, PostAuthorizationDivisionRestore,
};
/// Calls of the Objects API; from [`Client::objects`](crate::Client::objects).
#[derive(Clone, Debug)]
pub struct Objects(rt::Client);
impl Objects {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/authorization/divisions`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationDivisions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions)
    pub fn get_authorization_divisions(&self) -> GetAuthorizationDivisions {
        super::shared::of_authorization_and_objects::GetAuthorizationDivisions(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_objects::GetAuthorizationDivisions::INFO,
            ),
        )
    }
    /// `POST /api/v2/authorization/divisions`
    ///
    /// - Permissions: all of `authorization:division:add`, `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `division.name.invalid`, `max.length.exceeded`, `max.scopes.exceeded`; 409 `resource.already.exists`
    /// - Developer Center: [`postAuthorizationDivisions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-divisions)
    pub fn post_authorization_divisions(
        &self,
        body: impl rt::IntoBody<types::AuthzDivision>,
    ) -> PostAuthorizationDivisions {
        super::shared::of_authorization_and_objects::PostAuthorizationDivisions(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::PostAuthorizationDivisions::INFO,
                )
                .body::<types::AuthzDivision>(body),
        )
    }
    /// `GET /api/v2/authorization/divisions/deleted`
    ///
    /// - Permission: `authorization:divisionDeleted:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationDivisionsDeleted`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions-deleted)
    pub fn get_authorization_divisions_deleted(
        &self,
    ) -> GetAuthorizationDivisionsDeleted {
        super::shared::of_authorization_and_objects::GetAuthorizationDivisionsDeleted(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_objects::GetAuthorizationDivisionsDeleted::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/divisions/home`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationDivisionsHome`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions-home)
    pub fn get_authorization_divisions_home(&self) -> GetAuthorizationDivisionsHome {
        super::shared::of_authorization_and_objects::GetAuthorizationDivisionsHome(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_objects::GetAuthorizationDivisionsHome::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/divisions/limit`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationDivisionsLimit`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions-limit)
    pub fn get_authorization_divisions_limit(&self) -> GetAuthorizationDivisionsLimit {
        super::shared::of_authorization_and_objects::GetAuthorizationDivisionsLimit(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_objects::GetAuthorizationDivisionsLimit::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/divisions/query`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `both.after.and.before.provided`
    /// - Developer Center: [`getAuthorizationDivisionsQuery`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions-query)
    pub fn get_authorization_divisions_query(&self) -> GetAuthorizationDivisionsQuery {
        super::shared::of_authorization_and_objects::GetAuthorizationDivisionsQuery(
            rt::Request::new(
                &self.0,
                super::shared::of_authorization_and_objects::GetAuthorizationDivisionsQuery::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/divisions/{divisionId}`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationDivision`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions--divisionId-)
    pub fn get_authorization_division(
        &self,
        division_id: impl AsRef<str>,
    ) -> GetAuthorizationDivision {
        super::shared::of_authorization_and_objects::GetAuthorizationDivision(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::GetAuthorizationDivision::INFO,
                )
                .path("divisionId", division_id.as_ref()),
        )
    }
    /// `PUT /api/v2/authorization/divisions/{divisionId}`
    ///
    /// - Permission: `authorization:division:edit`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `division.name.invalid`, `max.length.exceeded`
    /// - Developer Center: [`putAuthorizationDivision`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-divisions--divisionId-)
    pub fn put_authorization_division(
        &self,
        division_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthzDivision>,
    ) -> PutAuthorizationDivision {
        super::shared::of_authorization_and_objects::PutAuthorizationDivision(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::PutAuthorizationDivision::INFO,
                )
                .path("divisionId", division_id.as_ref())
                .body::<types::AuthzDivision>(body),
        )
    }
    /// `DELETE /api/v2/authorization/divisions/{divisionId}`
    ///
    /// - Permission: `authorization:division:delete`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `precondition.failure`
    /// - Developer Center: [`deleteAuthorizationDivision`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-authorization-divisions--divisionId-)
    pub fn delete_authorization_division(
        &self,
        division_id: impl AsRef<str>,
    ) -> DeleteAuthorizationDivision {
        super::shared::of_authorization_and_objects::DeleteAuthorizationDivision(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::DeleteAuthorizationDivision::INFO,
                )
                .path("divisionId", division_id.as_ref()),
        )
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`
    ///
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `empty.bulk.division.update`, `too.many.bulk.division.updates`, `wfm.entity.not.found`; 403 `bulk.move.no.permission.division`, `insufficient.permissions`; 404 `general.resource.not.found`, `wfm.business.units.not.found`, `wfm.management.units.not.found`; 409 `bulk.move.unable.to.move`; 500 `architect.external.call.failure`, `bulk.move.permission.check.error`
    /// - Developer Center: [`postAuthorizationDivisionObject`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-divisions--divisionId--objects--objectType-)
    pub fn post_authorization_division_object(
        &self,
        division_id: impl AsRef<str>,
        object_type: impl rt::IntoEnum<types::PostAuthorizationDivisionObjectObjectType>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PostAuthorizationDivisionObject {
        super::shared::of_authorization_and_objects::PostAuthorizationDivisionObject(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::PostAuthorizationDivisionObject::INFO,
                )
                .path("divisionId", division_id.as_ref())
                .path::<
                    types::PostAuthorizationDivisionObjectObjectType,
                >("objectType", &object_type.into_enum())
                .body::<Vec<String>>(body),
        )
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/restore`
    ///
    /// - Permission: `authorization:division:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `division.name.invalid`, `max.length.exceeded`, `max.scopes.exceeded`; 409 `resource.already.exists`
    /// - Developer Center: [`postAuthorizationDivisionRestore`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-divisions--divisionId--restore)
    pub fn post_authorization_division_restore(
        &self,
        division_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthzDivision>,
    ) -> PostAuthorizationDivisionRestore {
        super::shared::of_authorization_and_objects::PostAuthorizationDivisionRestore(
            rt::Request::new(
                    &self.0,
                    super::shared::of_authorization_and_objects::PostAuthorizationDivisionRestore::INFO,
                )
                .path("divisionId", division_id.as_ref())
                .body::<types::AuthzDivision>(body),
        )
    }
}
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
}
