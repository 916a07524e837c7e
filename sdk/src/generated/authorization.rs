// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Authorization API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_authorization_and_objects::{
    GetAuthorizationDivisions, PostAuthorizationDivisions,
    GetAuthorizationDivisionsDeleted, GetAuthorizationDivisionsHome,
    GetAuthorizationDivisionsLimit, GetAuthorizationDivisionsQuery,
    GetAuthorizationDivision, PutAuthorizationDivision, DeleteAuthorizationDivision,
    PostAuthorizationDivisionObject, PostAuthorizationDivisionRestore,
};
pub use super::shared::of_authorization_and_users::{
    GetAuthorizationDivisionspermittedMe, GetAuthorizationDivisionspermittedPagedMe,
    GetAuthorizationDivisionspermittedPagedSubjectId, GetAuthorizationSubjectsMe,
    GetAuthorizationSubject, PostAuthorizationSubjectBulkadd,
    PostAuthorizationSubjectBulkremove, PostAuthorizationSubjectBulkreplace,
    PostAuthorizationSubjectDivisionRole, DeleteAuthorizationSubjectDivisionRole,
    GetUserRoles, PutUserRoles,
};
/// Calls of the Authorization API; from [`Client::authorization`](crate::Client::authorization).
#[derive(Clone, Debug)]
pub struct Authorization(rt::Client);
impl Authorization {
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
    /// `GET /api/v2/authorization/divisions/{divisionId}/grants`
    ///
    /// - Permission: `authorization:grant:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationDivisionGrants`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-divisions--divisionId--grants)
    pub fn get_authorization_division_grants(
        &self,
        division_id: impl AsRef<str>,
    ) -> GetAuthorizationDivisionGrants {
        super::authorization::GetAuthorizationDivisionGrants(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationDivisionGrants::INFO,
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
    /// `GET /api/v2/authorization/permissions`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationPermissions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-permissions)
    pub fn get_authorization_permissions(&self) -> GetAuthorizationPermissions {
        super::authorization::GetAuthorizationPermissions(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationPermissions::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/policies`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAuthorizationPolicies`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies)
    pub fn get_authorization_policies(&self) -> GetAuthorizationPolicies {
        super::authorization::GetAuthorizationPolicies(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationPolicies::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/policies/subject/{subjectId}`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAuthorizationPoliciesSubjectSubjectId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies-subject--subjectId-)
    pub fn get_authorization_policies_subject_subject_id(
        &self,
        subject_id: impl AsRef<str>,
    ) -> GetAuthorizationPoliciesSubjectSubjectId {
        super::authorization::GetAuthorizationPoliciesSubjectSubjectId(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationPoliciesSubjectSubjectId::INFO,
                )
                .path("subjectId", subject_id.as_ref()),
        )
    }
    /// `GET /api/v2/authorization/policies/targets`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationPoliciesTargets`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies-targets)
    pub fn get_authorization_policies_targets(&self) -> GetAuthorizationPoliciesTargets {
        super::authorization::GetAuthorizationPoliciesTargets(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationPoliciesTargets::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAuthorizationPoliciesTarget`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies-targets--targetName-)
    pub fn get_authorization_policies_target(
        &self,
        target_name: impl AsRef<str>,
    ) -> GetAuthorizationPoliciesTarget {
        super::authorization::GetAuthorizationPoliciesTarget(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationPoliciesTarget::INFO,
                )
                .path("targetName", target_name.as_ref()),
        )
    }
    /// `PUT /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// - Permissions: any of `authorization:policy:edit`, `authorization:policy:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `authz.policy.lockout.check.failed`
    /// - Developer Center: [`putAuthorizationPoliciesTarget`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-policies-targets--targetName-)
    pub fn put_authorization_policies_target(
        &self,
        target_name: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthorizationPolicy>,
    ) -> PutAuthorizationPoliciesTarget {
        super::authorization::PutAuthorizationPoliciesTarget(
            rt::Request::new(
                    &self.0,
                    super::authorization::PutAuthorizationPoliciesTarget::INFO,
                )
                .path("targetName", target_name.as_ref())
                .body::<types::AuthorizationPolicy>(body),
        )
    }
    /// `POST /api/v2/authorization/policies/targets/{targetName}`
    ///
    /// - Permission: `authorization:policy:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `authz.policy.lockout.check.failed`; 409 `policy.already.exists`
    /// - Developer Center: [`postAuthorizationPoliciesTarget`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-policies-targets--targetName-)
    pub fn post_authorization_policies_target(
        &self,
        target_name: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthorizationPolicy>,
    ) -> PostAuthorizationPoliciesTarget {
        super::authorization::PostAuthorizationPoliciesTarget(
            rt::Request::new(
                    &self.0,
                    super::authorization::PostAuthorizationPoliciesTarget::INFO,
                )
                .path("targetName", target_name.as_ref())
                .body::<types::AuthorizationPolicy>(body),
        )
    }
    /// `GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationPoliciesTargetSubjectSubjectId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies-targets--targetName--subject--subjectId-)
    pub fn get_authorization_policies_target_subject_subject_id(
        &self,
        target_name: impl AsRef<str>,
        subject_id: impl AsRef<str>,
    ) -> GetAuthorizationPoliciesTargetSubjectSubjectId {
        super::authorization::GetAuthorizationPoliciesTargetSubjectSubjectId(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationPoliciesTargetSubjectSubjectId::INFO,
                )
                .path("targetName", target_name.as_ref())
                .path("subjectId", subject_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`
    ///
    /// - Permission: `authorization:policy:delete`
    /// - Scopes: `authorization`
    /// - Developer Center: [`deleteAuthorizationPoliciesTargetSubjectSubjectId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-authorization-policies-targets--targetName--subject--subjectId-)
    pub fn delete_authorization_policies_target_subject_subject_id(
        &self,
        target_name: impl AsRef<str>,
        subject_id: impl AsRef<str>,
    ) -> DeleteAuthorizationPoliciesTargetSubjectSubjectId {
        super::authorization::DeleteAuthorizationPoliciesTargetSubjectSubjectId(
            rt::Request::new(
                    &self.0,
                    super::authorization::DeleteAuthorizationPoliciesTargetSubjectSubjectId::INFO,
                )
                .path("targetName", target_name.as_ref())
                .path("subjectId", subject_id.as_ref()),
        )
    }
    /// `POST /api/v2/authorization/policies/targets/{targetName}/validate`
    ///
    /// - Permission: `authorization:policy:add`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`postAuthorizationPoliciesTargetValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-policies-targets--targetName--validate)
    pub fn post_authorization_policies_target_validate(
        &self,
        target_name: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthorizationPolicy>,
    ) -> PostAuthorizationPoliciesTargetValidate {
        super::authorization::PostAuthorizationPoliciesTargetValidate(
            rt::Request::new(
                    &self.0,
                    super::authorization::PostAuthorizationPoliciesTargetValidate::INFO,
                )
                .path("targetName", target_name.as_ref())
                .body::<types::AuthorizationPolicy>(body),
        )
    }
    /// `GET /api/v2/authorization/policies/{policyId}`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationPolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies--policyId-)
    pub fn get_authorization_policy(
        &self,
        policy_id: impl AsRef<str>,
    ) -> GetAuthorizationPolicy {
        super::authorization::GetAuthorizationPolicy(
            rt::Request::new(&self.0, super::authorization::GetAuthorizationPolicy::INFO)
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `PUT /api/v2/authorization/policies/{policyId}`
    ///
    /// - Permission: `authorization:policy:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `authz.policy.lockout.check.failed`, `policy.update.conflict`
    /// - Developer Center: [`putAuthorizationPolicy`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-policies--policyId-)
    pub fn put_authorization_policy(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AuthorizationPolicy>,
    ) -> PutAuthorizationPolicy {
        super::authorization::PutAuthorizationPolicy(
            rt::Request::new(&self.0, super::authorization::PutAuthorizationPolicy::INFO)
                .path("policyId", policy_id.as_ref())
                .body::<types::AuthorizationPolicy>(body),
        )
    }
    /// `GET /api/v2/authorization/policies/{policyId}/attributes`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationPolicyAttributes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-policies--policyId--attributes)
    pub fn get_authorization_policy_attributes(
        &self,
        policy_id: impl AsRef<str>,
    ) -> GetAuthorizationPolicyAttributes {
        super::authorization::GetAuthorizationPolicyAttributes(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationPolicyAttributes::INFO,
                )
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `POST /api/v2/authorization/policies/{policyId}/simulate`
    ///
    /// - Permission: `authorization:policy:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAuthorizationPolicySimulate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-policies--policyId--simulate)
    pub fn post_authorization_policy_simulate(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PolicyTestPayload>,
    ) -> PostAuthorizationPolicySimulate {
        super::authorization::PostAuthorizationPolicySimulate(
            rt::Request::new(
                    &self.0,
                    super::authorization::PostAuthorizationPolicySimulate::INFO,
                )
                .path("policyId", policy_id.as_ref())
                .body::<types::PolicyTestPayload>(body),
        )
    }
    /// `GET /api/v2/authorization/products`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationProducts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-products)
    pub fn get_authorization_products(&self) -> GetAuthorizationProducts {
        super::authorization::GetAuthorizationProducts(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationProducts::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/roles`
    ///
    /// - Permission: `authorization:role:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `max.role.ids`; 503 `general.internal.server.error`
    /// - Developer Center: [`getAuthorizationRoles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles)
    pub fn get_authorization_roles(&self) -> GetAuthorizationRoles {
        super::authorization::GetAuthorizationRoles(
            rt::Request::new(&self.0, super::authorization::GetAuthorizationRoles::INFO),
        )
    }
    /// `POST /api/v2/authorization/roles`
    ///
    /// - Permission: `authorization:role:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `general.bad.request`, `max.roles.exceeded`
    /// - Developer Center: [`postAuthorizationRoles`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-roles)
    pub fn post_authorization_roles(
        &self,
        body: impl rt::IntoBody<types::DomainOrganizationRoleCreate>,
    ) -> PostAuthorizationRoles {
        super::authorization::PostAuthorizationRoles(
            rt::Request::new(&self.0, super::authorization::PostAuthorizationRoles::INFO)
                .body::<types::DomainOrganizationRoleCreate>(body),
        )
    }
    /// `PUT /api/v2/authorization/roles/default`
    ///
    /// - Permission: `authorization:role:edit`
    /// - Scopes: `authorization`
    /// - Developer Center: [`putAuthorizationRolesDefault`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-roles-default)
    pub fn put_authorization_roles_default(
        &self,
        body: impl rt::IntoBody<Vec<types::DomainOrganizationRole>>,
    ) -> PutAuthorizationRolesDefault {
        super::authorization::PutAuthorizationRolesDefault(
            rt::Request::new(
                    &self.0,
                    super::authorization::PutAuthorizationRolesDefault::INFO,
                )
                .body::<Vec<types::DomainOrganizationRole>>(body),
        )
    }
    /// `POST /api/v2/authorization/roles/default`
    ///
    /// - Permission: `authorization:role:edit`
    /// - Scopes: `authorization`
    /// - Developer Center: [`postAuthorizationRolesDefault`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-roles-default)
    pub fn post_authorization_roles_default(&self) -> PostAuthorizationRolesDefault {
        super::authorization::PostAuthorizationRolesDefault(
            rt::Request::new(
                &self.0,
                super::authorization::PostAuthorizationRolesDefault::INFO,
            ),
        )
    }
    /// `GET /api/v2/authorization/roles/settings`
    ///
    /// - Permissions: any of `directory:organization:admin`, `authorization:settings:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationRolesSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles-settings)
    pub fn get_authorization_roles_settings(&self) -> GetAuthorizationRolesSettings {
        super::authorization::GetAuthorizationRolesSettings(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationRolesSettings::INFO,
            ),
        )
    }
    /// `PUT /api/v2/authorization/roles/settings`
    ///
    /// - Permissions: any of `directory:organization:admin`, `authorization:settings:edit`
    /// - Scopes: `authorization`
    /// - Developer Center: [`putAuthorizationRolesSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-roles-settings)
    pub fn put_authorization_roles_settings(
        &self,
        body: impl rt::IntoBody<types::RoleSettings>,
    ) -> PutAuthorizationRolesSettings {
        super::authorization::PutAuthorizationRolesSettings(
            rt::Request::new(
                    &self.0,
                    super::authorization::PutAuthorizationRolesSettings::INFO,
                )
                .body::<types::RoleSettings>(body),
        )
    }
    /// `GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`
    ///
    /// - Permission: `authorization:role:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationRoleComparedefaultRightRoleId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles--leftRoleId--comparedefault--rightRoleId-)
    pub fn get_authorization_role_comparedefault_right_role_id(
        &self,
        left_role_id: impl AsRef<str>,
        right_role_id: impl AsRef<str>,
    ) -> GetAuthorizationRoleComparedefaultRightRoleId {
        super::authorization::GetAuthorizationRoleComparedefaultRightRoleId(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationRoleComparedefaultRightRoleId::INFO,
                )
                .path("leftRoleId", left_role_id.as_ref())
                .path("rightRoleId", right_role_id.as_ref()),
        )
    }
    /// `POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`
    ///
    /// - Permission: `authorization:role:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAuthorizationRoleComparedefaultRightRoleId`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-roles--leftRoleId--comparedefault--rightRoleId-)
    pub fn post_authorization_role_comparedefault_right_role_id(
        &self,
        left_role_id: impl AsRef<str>,
        right_role_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainOrganizationRole>,
    ) -> PostAuthorizationRoleComparedefaultRightRoleId {
        super::authorization::PostAuthorizationRoleComparedefaultRightRoleId(
            rt::Request::new(
                    &self.0,
                    super::authorization::PostAuthorizationRoleComparedefaultRightRoleId::INFO,
                )
                .path("leftRoleId", left_role_id.as_ref())
                .path("rightRoleId", right_role_id.as_ref())
                .body::<types::DomainOrganizationRole>(body),
        )
    }
    /// `GET /api/v2/authorization/roles/{roleId}`
    ///
    /// - Permission: `authorization:role:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Error codes of its own: 503 `general.internal.server.error`
    /// - Developer Center: [`getAuthorizationRole`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles--roleId-)
    pub fn get_authorization_role(
        &self,
        role_id: impl AsRef<str>,
    ) -> GetAuthorizationRole {
        super::authorization::GetAuthorizationRole(
            rt::Request::new(&self.0, super::authorization::GetAuthorizationRole::INFO)
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `PUT /api/v2/authorization/roles/{roleId}`
    ///
    /// - Permission: `authorization:role:edit`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`putAuthorizationRole`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-roles--roleId-)
    pub fn put_authorization_role(
        &self,
        role_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainOrganizationRoleUpdate>,
    ) -> PutAuthorizationRole {
        super::authorization::PutAuthorizationRole(
            rt::Request::new(&self.0, super::authorization::PutAuthorizationRole::INFO)
                .path("roleId", role_id.as_ref())
                .body::<types::DomainOrganizationRoleUpdate>(body),
        )
    }
    /// `POST /api/v2/authorization/roles/{roleId}`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `general.bad.request`, `invalid.subject.type`, `max.role.assignments.exceeded`; 403 `missing.division.permission.implied`, `missing.division.permissions`
    /// - Developer Center: [`postAuthorizationRole`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-authorization-roles--roleId-)
    pub fn post_authorization_role(
        &self,
        role_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SubjectDivisions>,
    ) -> PostAuthorizationRole {
        super::authorization::PostAuthorizationRole(
            rt::Request::new(&self.0, super::authorization::PostAuthorizationRole::INFO)
                .path("roleId", role_id.as_ref())
                .body::<types::SubjectDivisions>(body),
        )
    }
    /// `DELETE /api/v2/authorization/roles/{roleId}`
    ///
    /// - Permission: `authorization:role:delete`
    /// - Scopes: `authorization`
    /// - Developer Center: [`deleteAuthorizationRole`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-authorization-roles--roleId-)
    pub fn delete_authorization_role(
        &self,
        role_id: impl AsRef<str>,
    ) -> DeleteAuthorizationRole {
        super::authorization::DeleteAuthorizationRole(
            rt::Request::new(
                    &self.0,
                    super::authorization::DeleteAuthorizationRole::INFO,
                )
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/authorization/roles/{roleId}`
    ///
    /// - Permission: `authorization:role:edit`
    /// - Scopes: `authorization`
    /// - Developer Center: [`patchAuthorizationRole`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-authorization-roles--roleId-)
    pub fn patch_authorization_role(
        &self,
        role_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainOrganizationRole>,
    ) -> PatchAuthorizationRole {
        super::authorization::PatchAuthorizationRole(
            rt::Request::new(&self.0, super::authorization::PatchAuthorizationRole::INFO)
                .path("roleId", role_id.as_ref())
                .body::<types::DomainOrganizationRole>(body),
        )
    }
    /// `GET /api/v2/authorization/roles/{roleId}/subjectgrants`
    ///
    /// - Permission: `authorization:role:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationRoleSubjectgrants`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles--roleId--subjectgrants)
    pub fn get_authorization_role_subjectgrants(
        &self,
        role_id: impl AsRef<str>,
    ) -> GetAuthorizationRoleSubjectgrants {
        super::authorization::GetAuthorizationRoleSubjectgrants(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationRoleSubjectgrants::INFO,
                )
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `GET /api/v2/authorization/roles/{roleId}/users`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getAuthorizationRoleUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-roles--roleId--users)
    pub fn get_authorization_role_users(
        &self,
        role_id: impl AsRef<str>,
    ) -> GetAuthorizationRoleUsers {
        super::authorization::GetAuthorizationRoleUsers(
            rt::Request::new(
                    &self.0,
                    super::authorization::GetAuthorizationRoleUsers::INFO,
                )
                .path("roleId", role_id.as_ref()),
        )
    }
    /// `PUT /api/v2/authorization/roles/{roleId}/users/add`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 400 `max.role.assignments.exceeded`
    /// - Developer Center: [`putAuthorizationRoleUsersAdd`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-roles--roleId--users-add)
    pub fn put_authorization_role_users_add(
        &self,
        role_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutAuthorizationRoleUsersAdd {
        super::authorization::PutAuthorizationRoleUsersAdd(
            rt::Request::new(
                    &self.0,
                    super::authorization::PutAuthorizationRoleUsersAdd::INFO,
                )
                .path("roleId", role_id.as_ref())
                .body::<Vec<String>>(body),
        )
    }
    /// `PUT /api/v2/authorization/roles/{roleId}/users/remove`
    ///
    /// - Permission: `authorization:grant:delete`
    /// - Scopes: `authorization`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`putAuthorizationRoleUsersRemove`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-authorization-roles--roleId--users-remove)
    pub fn put_authorization_role_users_remove(
        &self,
        role_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutAuthorizationRoleUsersRemove {
        super::authorization::PutAuthorizationRoleUsersRemove(
            rt::Request::new(
                    &self.0,
                    super::authorization::PutAuthorizationRoleUsersRemove::INFO,
                )
                .path("roleId", role_id.as_ref())
                .body::<Vec<String>>(body),
        )
    }
    /// `GET /api/v2/authorization/settings`
    ///
    /// - Permissions: any of `directory:organization:admin`, `authorization:settings:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`getAuthorizationSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-settings)
    pub fn get_authorization_settings(&self) -> GetAuthorizationSettings {
        super::authorization::GetAuthorizationSettings(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationSettings::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/authorization/settings`
    ///
    /// - Permissions: any of `directory:organization:admin`, `authorization:settings:edit`
    /// - Scopes: `authorization`
    /// - Developer Center: [`patchAuthorizationSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-authorization-settings)
    pub fn patch_authorization_settings(
        &self,
        body: impl rt::IntoBody<types::AuthorizationSettings>,
    ) -> PatchAuthorizationSettings {
        super::authorization::PatchAuthorizationSettings(
            rt::Request::new(
                    &self.0,
                    super::authorization::PatchAuthorizationSettings::INFO,
                )
                .body::<types::AuthorizationSettings>(body),
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
    /// `GET /api/v2/authorization/subjects/rolecounts`
    ///
    /// - Permission: `authorization:grant:view`
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Error codes of its own: 400 `max.subject.ids`
    /// - Developer Center: [`getAuthorizationSubjectsRolecounts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-authorization-subjects-rolecounts)
    pub fn get_authorization_subjects_rolecounts(
        &self,
    ) -> GetAuthorizationSubjectsRolecounts {
        super::authorization::GetAuthorizationSubjectsRolecounts(
            rt::Request::new(
                &self.0,
                super::authorization::GetAuthorizationSubjectsRolecounts::INFO,
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
}
/// The call `getAuthorizationDivisionGrants`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationDivisionGrants(
    pub(crate) rt::Request<types::AuthzDivisionGrantEntityListing>,
);
impl GetAuthorizationDivisionGrants {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationDivisionGrants",
        method: rt::Method::Get,
        path: "/api/v2/authorization/divisions/{divisionId}/grants",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthzDivisionGrantEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuthzDivisionGrantEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthzDivisionGrantEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationPermissions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPermissions(
    pub(crate) rt::Request<types::PermissionCollectionEntityListing>,
);
impl GetAuthorizationPermissions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPermissions",
        method: rt::Method::Get,
        path: "/api/v2/authorization/permissions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `queryType` (query)
    pub fn query_type(
        self,
        value: impl rt::IntoOption<types::GetAuthorizationPermissionsQueryType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetAuthorizationPermissionsQueryType,
                >("queryType", value),
        )
    }
    /// `query` (query)
    pub fn query(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("query", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PermissionCollectionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PermissionCollectionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PermissionCollectionEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationPolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPolicies(
    pub(crate) rt::Request<types::AuthorizationPolicyEntityListing>,
);
impl GetAuthorizationPolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPolicies",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuthorizationPolicyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicyEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationPoliciesSubjectSubjectId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPoliciesSubjectSubjectId(
    pub(crate) rt::Request<types::AuthorizationPolicyEntityListing>,
);
impl GetAuthorizationPoliciesSubjectSubjectId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPoliciesSubjectSubjectId",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/subject/{subjectId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuthorizationPolicyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicyEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationPoliciesTargets`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPoliciesTargets(
    pub(crate) rt::Request<types::TargetAttributes>,
);
impl GetAuthorizationPoliciesTargets {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPoliciesTargets",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/targets",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TargetAttributes> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TargetAttributes> {
        self.0.send()
    }
}
/// The call `getAuthorizationPoliciesTarget`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPoliciesTarget(
    pub(crate) rt::Request<types::AuthorizationPolicyEntityListing>,
);
impl GetAuthorizationPoliciesTarget {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPoliciesTarget",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/targets/{targetName}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuthorizationPolicyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicyEntityListing> {
        self.0.send()
    }
}
/// The call `putAuthorizationPoliciesTarget`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationPoliciesTarget(
    pub(crate) rt::Request<types::AuthorizationPolicy>,
);
impl PutAuthorizationPoliciesTarget {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationPoliciesTarget",
        method: rt::Method::Put,
        path: "/api/v2/authorization/policies/targets/{targetName}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:edit", "authorization:policy:add"],
        },
        scopes: &["authorization"],
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
    /// `skipLockoutCheck` (query): default `false`
    pub fn skip_lockout_check(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("skipLockoutCheck", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicy> {
        self.0.send()
    }
}
/// The call `postAuthorizationPoliciesTarget`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationPoliciesTarget(
    pub(crate) rt::Request<types::AuthorizationPolicy>,
);
impl PostAuthorizationPoliciesTarget {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationPoliciesTarget",
        method: rt::Method::Post,
        path: "/api/v2/authorization/policies/targets/{targetName}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:add"],
        },
        scopes: &["authorization"],
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
    /// `skipLockoutCheck` (query): default `false`
    pub fn skip_lockout_check(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("skipLockoutCheck", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicy> {
        self.0.send()
    }
}
/// The call `getAuthorizationPoliciesTargetSubjectSubjectId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPoliciesTargetSubjectSubjectId(
    pub(crate) rt::Request<types::AuthorizationPolicy>,
);
impl GetAuthorizationPoliciesTargetSubjectSubjectId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPoliciesTargetSubjectSubjectId",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicy> {
        self.0.send()
    }
}
/// The call `deleteAuthorizationPoliciesTargetSubjectSubjectId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAuthorizationPoliciesTargetSubjectSubjectId(pub(crate) rt::Request<()>);
impl DeleteAuthorizationPoliciesTargetSubjectSubjectId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAuthorizationPoliciesTargetSubjectSubjectId",
        method: rt::Method::Delete,
        path: "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:delete"],
        },
        scopes: &["authorization"],
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
/// The call `postAuthorizationPoliciesTargetValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationPoliciesTargetValidate(
    pub(crate) rt::Request<types::ValidationErrorListing>,
);
impl PostAuthorizationPoliciesTargetValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationPoliciesTargetValidate",
        method: rt::Method::Post,
        path: "/api/v2/authorization/policies/targets/{targetName}/validate",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:add"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ValidationErrorListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ValidationErrorListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPolicy(pub(crate) rt::Request<types::AuthorizationPolicy>);
impl GetAuthorizationPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPolicy",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAuthorizationPolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AuthorizationPolicy>
    where
        F: FnMut(&mut types::AuthorizationPolicy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::authorization::PutAuthorizationPolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicy> {
        self.0.send()
    }
}
/// The call `putAuthorizationPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationPolicy(pub(crate) rt::Request<types::AuthorizationPolicy>);
impl PutAuthorizationPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationPolicy",
        method: rt::Method::Put,
        path: "/api/v2/authorization/policies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:add"],
        },
        scopes: &["authorization"],
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
    /// `skipLockoutCheck` (query): default `false`
    pub fn skip_lockout_check(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("skipLockoutCheck", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuthorizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationPolicy> {
        self.0.send()
    }
}
/// The call `getAuthorizationPolicyAttributes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationPolicyAttributes(
    pub(crate) rt::Request<types::PolicyAttributeSet>,
);
impl GetAuthorizationPolicyAttributes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationPolicyAttributes",
        method: rt::Method::Get,
        path: "/api/v2/authorization/policies/{policyId}/attributes",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PolicyAttributeSet> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PolicyAttributeSet> {
        self.0.send()
    }
}
/// The call `postAuthorizationPolicySimulate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationPolicySimulate(
    pub(crate) rt::Request<types::PolicyTestResult>,
);
impl PostAuthorizationPolicySimulate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationPolicySimulate",
        method: rt::Method::Post,
        path: "/api/v2/authorization/policies/{policyId}/simulate",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:policy:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PolicyTestResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PolicyTestResult> {
        self.0.send()
    }
}
/// The call `getAuthorizationProducts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationProducts(
    pub(crate) rt::Request<types::OrganizationProductEntityListing>,
);
impl GetAuthorizationProducts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationProducts",
        method: rt::Method::Get,
        path: "/api/v2/authorization/products",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationProductEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationProductEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRoles(
    pub(crate) rt::Request<types::OrganizationRoleEntityListing>,
);
impl GetAuthorizationRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRoles",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `permission` (query)
    pub fn permission(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("permission", value))
    }
    /// `defaultRoleId` (query)
    pub fn default_role_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("defaultRoleId", value))
    }
    /// `userCount` (query): default `true`
    pub fn user_count(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("userCount", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationRoleEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OrganizationRoleEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationRoleEntityListing> {
        self.0.send()
    }
}
/// The call `postAuthorizationRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationRoles(pub(crate) rt::Request<types::DomainOrganizationRole>);
impl PostAuthorizationRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationRoles",
        method: rt::Method::Post,
        path: "/api/v2/authorization/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:add"],
        },
        scopes: &["authorization"],
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
    pub fn customize(self) -> rt::Request<types::DomainOrganizationRole> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrganizationRole> {
        self.0.send()
    }
}
/// The call `putAuthorizationRolesDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationRolesDefault(
    pub(crate) rt::Request<types::OrganizationRoleEntityListing>,
);
impl PutAuthorizationRolesDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationRolesDefault",
        method: rt::Method::Put,
        path: "/api/v2/authorization/roles/default",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:edit"],
        },
        scopes: &["authorization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::OrganizationRoleEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationRoleEntityListing> {
        self.0.send()
    }
}
/// The call `postAuthorizationRolesDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationRolesDefault(
    pub(crate) rt::Request<types::OrganizationRoleEntityListing>,
);
impl PostAuthorizationRolesDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationRolesDefault",
        method: rt::Method::Post,
        path: "/api/v2/authorization/roles/default",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:edit"],
        },
        scopes: &["authorization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `force` (query): default `false`
    pub fn force(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("force", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationRoleEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationRoleEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationRolesSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRolesSettings(pub(crate) rt::Request<types::RoleSettings>);
impl GetAuthorizationRolesSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRolesSettings",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin", "authorization:settings:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RoleSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAuthorizationRolesSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::RoleSettings>
    where
        F: FnMut(&mut types::RoleSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::authorization::PutAuthorizationRolesSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoleSettings> {
        self.0.send()
    }
}
/// The call `putAuthorizationRolesSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationRolesSettings(pub(crate) rt::Request<types::RoleSettings>);
impl PutAuthorizationRolesSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationRolesSettings",
        method: rt::Method::Put,
        path: "/api/v2/authorization/roles/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin", "authorization:settings:edit"],
        },
        scopes: &["authorization"],
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
    pub fn customize(self) -> rt::Request<types::RoleSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoleSettings> {
        self.0.send()
    }
}
/// The call `getAuthorizationRoleComparedefaultRightRoleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRoleComparedefaultRightRoleId(
    pub(crate) rt::Request<types::DomainOrgRoleDifference>,
);
impl GetAuthorizationRoleComparedefaultRightRoleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRoleComparedefaultRightRoleId",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainOrgRoleDifference> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrgRoleDifference> {
        self.0.send()
    }
}
/// The call `postAuthorizationRoleComparedefaultRightRoleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationRoleComparedefaultRightRoleId(
    pub(crate) rt::Request<types::DomainOrgRoleDifference>,
);
impl PostAuthorizationRoleComparedefaultRightRoleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationRoleComparedefaultRightRoleId",
        method: rt::Method::Post,
        path: "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainOrgRoleDifference> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrgRoleDifference> {
        self.0.send()
    }
}
/// The call `getAuthorizationRole`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRole(pub(crate) rt::Request<types::DomainOrganizationRole>);
impl GetAuthorizationRole {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRole",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles/{roleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `userCount` (query): one of `"true"`, `"false"`, default `true`
    pub fn user_count(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("userCount", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetAuthorizationRoleExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetAuthorizationRoleExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DomainOrganizationRole> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAuthorizationRole`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DomainOrganizationRole>
    where
        F: FnMut(&mut types::DomainOrganizationRoleUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::authorization::PutAuthorizationRole::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrganizationRole> {
        self.0.send()
    }
}
/// The call `putAuthorizationRole`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationRole(pub(crate) rt::Request<types::DomainOrganizationRole>);
impl PutAuthorizationRole {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationRole",
        method: rt::Method::Put,
        path: "/api/v2/authorization/roles/{roleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:edit"],
        },
        scopes: &["authorization"],
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
    pub fn customize(self) -> rt::Request<types::DomainOrganizationRole> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrganizationRole> {
        self.0.send()
    }
}
/// The call `postAuthorizationRole`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAuthorizationRole(pub(crate) rt::Request<()>);
impl PostAuthorizationRole {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAuthorizationRole",
        method: rt::Method::Post,
        path: "/api/v2/authorization/roles/{roleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:grant:add"],
        },
        scopes: &["authorization"],
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
    /// `subjectType` (query): default `PC_USER`
    pub fn subject_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("subjectType", value))
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
/// The call `deleteAuthorizationRole`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAuthorizationRole(pub(crate) rt::Request<()>);
impl DeleteAuthorizationRole {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAuthorizationRole",
        method: rt::Method::Delete,
        path: "/api/v2/authorization/roles/{roleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:delete"],
        },
        scopes: &["authorization"],
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
/// The call `patchAuthorizationRole`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAuthorizationRole(pub(crate) rt::Request<types::DomainOrganizationRole>);
impl PatchAuthorizationRole {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAuthorizationRole",
        method: rt::Method::Patch,
        path: "/api/v2/authorization/roles/{roleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:edit"],
        },
        scopes: &["authorization"],
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
    pub fn customize(self) -> rt::Request<types::DomainOrganizationRole> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainOrganizationRole> {
        self.0.send()
    }
}
/// The call `getAuthorizationRoleSubjectgrants`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRoleSubjectgrants(
    pub(crate) rt::Request<types::SubjectDivisionGrantsEntityListing>,
);
impl GetAuthorizationRoleSubjectgrants {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRoleSubjectgrants",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles/{roleId}/subjectgrants",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:role:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SubjectDivisionGrantsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SubjectDivisionGrantsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SubjectDivisionGrantsEntityListing> {
        self.0.send()
    }
}
/// The call `getAuthorizationRoleUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationRoleUsers(
    pub(crate) rt::Request<types::UserReferenceEntityListing>,
);
impl GetAuthorizationRoleUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationRoleUsers",
        method: rt::Method::Get,
        path: "/api/v2/authorization/roles/{roleId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserReferenceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserReferenceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserReferenceEntityListing> {
        self.0.send()
    }
}
/// The call `putAuthorizationRoleUsersAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationRoleUsersAdd(pub(crate) rt::Request<Vec<String>>);
impl PutAuthorizationRoleUsersAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationRoleUsersAdd",
        method: rt::Method::Put,
        path: "/api/v2/authorization/roles/{roleId}/users/add",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add"],
        },
        scopes: &["authorization"],
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
/// The call `putAuthorizationRoleUsersRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAuthorizationRoleUsersRemove(pub(crate) rt::Request<Vec<String>>);
impl PutAuthorizationRoleUsersRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAuthorizationRoleUsersRemove",
        method: rt::Method::Put,
        path: "/api/v2/authorization/roles/{roleId}/users/remove",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:delete"],
        },
        scopes: &["authorization"],
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
/// The call `getAuthorizationSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationSettings(
    pub(crate) rt::Request<types::AuthorizationSettings>,
);
impl GetAuthorizationSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationSettings",
        method: rt::Method::Get,
        path: "/api/v2/authorization/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin", "authorization:settings:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AuthorizationSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchAuthorizationSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AuthorizationSettings>
    where
        F: FnMut(&mut types::AuthorizationSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::authorization::PatchAuthorizationSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationSettings> {
        self.0.send()
    }
}
/// The call `patchAuthorizationSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAuthorizationSettings(
    pub(crate) rt::Request<types::AuthorizationSettings>,
);
impl PatchAuthorizationSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAuthorizationSettings",
        method: rt::Method::Patch,
        path: "/api/v2/authorization/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin", "authorization:settings:edit"],
        },
        scopes: &["authorization"],
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
    pub fn customize(self) -> rt::Request<types::AuthorizationSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuthorizationSettings> {
        self.0.send()
    }
}
/// The call `getAuthorizationSubjectsRolecounts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAuthorizationSubjectsRolecounts(pub(crate) rt::Request<rt::Json>);
impl GetAuthorizationSubjectsRolecounts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAuthorizationSubjectsRolecounts",
        method: rt::Method::Get,
        path: "/api/v2/authorization/subjects/rolecounts",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:view"],
        },
        scopes: &["authorization", "authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetAuthorizationDivisionGrants::INFO,
    GetAuthorizationPermissions::INFO,
    GetAuthorizationPolicies::INFO,
    GetAuthorizationPoliciesSubjectSubjectId::INFO,
    GetAuthorizationPoliciesTargets::INFO,
    GetAuthorizationPoliciesTarget::INFO,
    PutAuthorizationPoliciesTarget::INFO,
    PostAuthorizationPoliciesTarget::INFO,
    GetAuthorizationPoliciesTargetSubjectSubjectId::INFO,
    DeleteAuthorizationPoliciesTargetSubjectSubjectId::INFO,
    PostAuthorizationPoliciesTargetValidate::INFO,
    GetAuthorizationPolicy::INFO,
    PutAuthorizationPolicy::INFO,
    GetAuthorizationPolicyAttributes::INFO,
    PostAuthorizationPolicySimulate::INFO,
    GetAuthorizationProducts::INFO,
    GetAuthorizationRoles::INFO,
    PostAuthorizationRoles::INFO,
    PutAuthorizationRolesDefault::INFO,
    PostAuthorizationRolesDefault::INFO,
    GetAuthorizationRolesSettings::INFO,
    PutAuthorizationRolesSettings::INFO,
    GetAuthorizationRoleComparedefaultRightRoleId::INFO,
    PostAuthorizationRoleComparedefaultRightRoleId::INFO,
    GetAuthorizationRole::INFO,
    PutAuthorizationRole::INFO,
    PostAuthorizationRole::INFO,
    DeleteAuthorizationRole::INFO,
    PatchAuthorizationRole::INFO,
    GetAuthorizationRoleSubjectgrants::INFO,
    GetAuthorizationRoleUsers::INFO,
    PutAuthorizationRoleUsersAdd::INFO,
    PutAuthorizationRoleUsersRemove::INFO,
    GetAuthorizationSettings::INFO,
    PatchAuthorizationSettings::INFO,
    GetAuthorizationSubjectsRolecounts::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AuthorizationPolicy>,
    rt::make_model::<types::AuthorizationPolicyEntityListing>,
    rt::make_model::<types::AuthorizationSettings>,
    rt::make_model::<types::AuthzDivisionGrantEntityListing>,
    rt::make_model::<types::DomainOrgRoleDifference>,
    rt::make_model::<types::DomainOrganizationRoleCreate>,
    rt::make_model::<types::DomainOrganizationRoleUpdate>,
    rt::make_model::<types::DomainPermission>,
    rt::make_model::<types::DomainPermissionCollection>,
    rt::make_model::<types::OrganizationProductEntityListing>,
    rt::make_model::<types::OrganizationRoleEntityListing>,
    rt::make_model::<types::PermissionCollectionEntityListing>,
    rt::make_model::<types::PolicyAttribute>,
    rt::make_model::<types::PolicyAttributeSet>,
    rt::make_model::<types::PolicyConditionResult>,
    rt::make_model::<types::PolicyTestPayload>,
    rt::make_model::<types::PolicyTestResult>,
    rt::make_model::<types::RoleSettings>,
    rt::make_model::<types::Subject>,
    rt::make_model::<types::SubjectDivisionGrants>,
    rt::make_model::<types::SubjectDivisionGrantsEntityListing>,
    rt::make_model::<types::SubjectDivisions>,
    rt::make_model::<types::TargetAttributeValue>,
    rt::make_model::<types::TargetAttributes>,
    rt::make_model::<types::TypedAttribute>,
    rt::make_model::<types::UserReferenceEntityListing>,
    rt::make_model::<types::ValidationErrorListing>,
    rt::make_model::<types::ValidationErrorResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuthorizationPolicyEffect {
        /// `ALLOW`
        Allow,
        /// `DENY`
        Deny,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AuthorizationPolicyEffect {
        const VALUES: &'static [Self] = &[Self::Allow, Self::Deny];
        const TEXTS: &'static [&'static str] = &["ALLOW", "DENY"];
        fn text(&self) -> &str {
            match self {
                Self::Allow => "ALLOW",
                Self::Deny => "DENY",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AuthorizationPolicyEffect);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAuthorizationPermissionsQueryType {
        /// `domain`
        Domain,
        /// `permission`
        Permission,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAuthorizationPermissionsQueryType {
        const VALUES: &'static [Self] = &[Self::Domain, Self::Permission];
        const TEXTS: &'static [&'static str] = &["domain", "permission"];
        fn text(&self) -> &str {
            match self {
                Self::Domain => "domain",
                Self::Permission => "permission",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAuthorizationPermissionsQueryType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAuthorizationRoleExpand {
        /// `unusedPermissions`
        UnusedPermissions,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAuthorizationRoleExpand {
        const VALUES: &'static [Self] = &[Self::UnusedPermissions];
        const TEXTS: &'static [&'static str] = &["unusedPermissions"];
        fn text(&self) -> &str {
            match self {
                Self::UnusedPermissions => "unusedPermissions",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAuthorizationRoleExpand);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyAttributeType {
        /// `BOOLEAN`
        Boolean,
        /// `NUMBER`
        Number,
        /// `STRING`
        String,
        /// `STRING_LIST`
        StringList,
        /// `TIME`
        Time,
        /// `RELATIVE_TIME`
        RelativeTime,
        /// `DATE`
        Date,
        /// `TIME_RANGE`
        TimeRange,
        /// `DAY_RANGE`
        DayRange,
        /// `IP_ADDRESS`
        IpAddress,
        /// `IP_CIDR`
        IpCidr,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PolicyAttributeType {
        const VALUES: &'static [Self] = &[
            Self::Boolean,
            Self::Date,
            Self::DayRange,
            Self::IpAddress,
            Self::IpCidr,
            Self::Number,
            Self::RelativeTime,
            Self::String,
            Self::StringList,
            Self::Time,
            Self::TimeRange,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BOOLEAN",
            "DATE",
            "DAY_RANGE",
            "IP_ADDRESS",
            "IP_CIDR",
            "NUMBER",
            "RELATIVE_TIME",
            "STRING",
            "STRING_LIST",
            "TIME",
            "TIME_RANGE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Boolean => "BOOLEAN",
                Self::Number => "NUMBER",
                Self::String => "STRING",
                Self::StringList => "STRING_LIST",
                Self::Time => "TIME",
                Self::RelativeTime => "RELATIVE_TIME",
                Self::Date => "DATE",
                Self::TimeRange => "TIME_RANGE",
                Self::DayRange => "DAY_RANGE",
                Self::IpAddress => "IP_ADDRESS",
                Self::IpCidr => "IP_CIDR",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PolicyAttributeType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubjectDivisionGrantsType {
        /// `PC_USER`
        PcUser,
        /// `PC_GROUP`
        PcGroup,
        /// `PC_OAUTH_CLIENT`
        PcOauthClient,
        /// `PC_TRUSTEE_USER`
        PcTrusteeUser,
        /// `PC_TRUSTEE_GROUP`
        PcTrusteeGroup,
        /// `UNKNOWN`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SubjectDivisionGrantsType {
        const VALUES: &'static [Self] = &[
            Self::PcGroup,
            Self::PcOauthClient,
            Self::PcTrusteeGroup,
            Self::PcTrusteeUser,
            Self::PcUser,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "PC_GROUP",
            "PC_OAUTH_CLIENT",
            "PC_TRUSTEE_GROUP",
            "PC_TRUSTEE_USER",
            "PC_USER",
            "UNKNOWN",
        ];
        fn text(&self) -> &str {
            match self {
                Self::PcUser => "PC_USER",
                Self::PcGroup => "PC_GROUP",
                Self::PcOauthClient => "PC_OAUTH_CLIENT",
                Self::PcTrusteeUser => "PC_TRUSTEE_USER",
                Self::PcTrusteeGroup => "PC_TRUSTEE_GROUP",
                Self::Unknown => "UNKNOWN",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SubjectDivisionGrantsType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubjectType {
        /// `USER`
        User,
        /// `CLIENT`
        Client,
        /// `GROUP`
        Group,
        /// `TEAM`
        Team,
        /// `ALL`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SubjectType {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Client,
            Self::Group,
            Self::Team,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ALL",
            "CLIENT",
            "GROUP",
            "TEAM",
            "USER",
        ];
        fn text(&self) -> &str {
            match self {
                Self::User => "USER",
                Self::Client => "CLIENT",
                Self::Group => "GROUP",
                Self::Team => "TEAM",
                Self::All => "ALL",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SubjectType);
    /// Another name of the same type.
    pub type PolicyCondition = rt::Json;
    /// `AuthorizationPolicy` of the API document.
    #[non_exhaustive]
    pub struct AuthorizationPolicy {
        /// `active`
        pub active: Option<bool>,
        /// `applyToClients`
        pub apply_to_clients: Option<bool>,
        /// `condition`
        pub condition: Option<types::PolicyCondition>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `effect`: required
        pub effect: Option<types::AuthorizationPolicyEffect>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `presetAttributes`
        pub preset_attributes: Option<rt::Map<types::TypedAttribute>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `subject`: required
        pub subject: Option<Box<types::Subject>>,
        /// `targetResource`: read-only
        pub target_resource: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuthorizationPolicy {
        fn default() -> Self {
            Self {
                active: None,
                apply_to_clients: None,
                condition: None,
                date_modified: None,
                description: None,
                effect: None,
                id: None,
                name: None,
                preset_attributes: None,
                self_uri: None,
                subject: None,
                target_resource: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuthorizationPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthorizationPolicy",
                fields: &[
                    "active",
                    "applyToClients",
                    "condition",
                    "dateModified",
                    "description",
                    "effect",
                    "id",
                    "name",
                    "presetAttributes",
                    "selfUri",
                    "subject",
                    "targetResource",
                ],
                required: &[5, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.boolean(1, &self.apply_to_clients);
            out.json(2, &self.condition);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.one(5, &self.effect);
            out.text(6, &self.id);
            out.text(7, &self.name);
            out.map(8, &self.preset_attributes);
            out.text(9, &self.self_uri);
            out.model(10, &self.subject);
            out.text(11, &self.target_resource);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::Bool(&mut self.apply_to_clients),
                2 => rt::Place::Json(&mut self.condition),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Enum(&mut self.effect),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Map(&mut self.preset_attributes),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Model(&mut self.subject),
                11 => rt::Place::Text(&mut self.target_resource),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuthorizationPolicy);
    impl AuthorizationPolicy {
        /// One with everything set that the API requires, in this order: `effect`, `subject`.
        #[must_use]
        pub fn new(
            effect: impl rt::IntoField<types::AuthorizationPolicyEffect>,
            subject: impl rt::IntoField<Box<types::Subject>>,
        ) -> Self {
            Self::default().effect(effect).subject(subject)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `applyToClients`.
        #[must_use]
        pub fn apply_to_clients(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.apply_to_clients, &mut self._rest, 1);
            self
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<types::PolicyCondition>,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 2);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `effect`.
        #[must_use]
        pub fn effect(
            mut self,
            value: impl rt::IntoField<types::AuthorizationPolicyEffect>,
        ) -> Self {
            value.put(&mut self.effect, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `presetAttributes`.
        #[must_use]
        pub fn preset_attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<types::TypedAttribute>>,
        ) -> Self {
            value.put(&mut self.preset_attributes, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(
            mut self,
            value: impl rt::IntoField<Box<types::Subject>>,
        ) -> Self {
            value.put(&mut self.subject, &mut self._rest, 10);
            self
        }
        /// Sets `targetResource`.
        #[must_use]
        pub fn target_resource(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_resource, &mut self._rest, 11);
            self
        }
    }
    /// `AuthorizationPolicyEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AuthorizationPolicyEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AuthorizationPolicy>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuthorizationPolicyEntityListing {
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
    impl rt::Model for AuthorizationPolicyEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthorizationPolicyEntityListing",
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
    rt::model!(AuthorizationPolicyEntityListing);
    /// `AuthorizationSettings` of the API document.
    #[non_exhaustive]
    pub struct AuthorizationSettings {
        /// `analysisDays`
        pub analysis_days: Option<i64>,
        /// `analysisEnabled`
        pub analysis_enabled: Option<bool>,
        /// `dateLastActive`: read-only
        pub date_last_active: Option<rt::Date>,
        /// `dateLastCalculated`: read-only
        pub date_last_calculated: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuthorizationSettings {
        fn default() -> Self {
            Self {
                analysis_days: None,
                analysis_enabled: None,
                date_last_active: None,
                date_last_calculated: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuthorizationSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthorizationSettings",
                fields: &[
                    "analysisDays",
                    "analysisEnabled",
                    "dateLastActive",
                    "dateLastCalculated",
                    "id",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.analysis_days);
            out.boolean(1, &self.analysis_enabled);
            out.date(2, &self.date_last_active);
            out.date_time(3, &self.date_last_calculated);
            out.text(4, &self.id);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.analysis_days),
                1 => rt::Place::Bool(&mut self.analysis_enabled),
                2 => rt::Place::Date(&mut self.date_last_active),
                3 => rt::Place::DateTime(&mut self.date_last_calculated),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuthorizationSettings);
    impl AuthorizationSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `analysisDays`.
        #[must_use]
        pub fn analysis_days(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.analysis_days, &mut self._rest, 0);
            self
        }
        /// Sets `analysisEnabled`.
        #[must_use]
        pub fn analysis_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.analysis_enabled, &mut self._rest, 1);
            self
        }
        /// Sets `dateLastActive`.
        #[must_use]
        pub fn date_last_active(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_last_active, &mut self._rest, 2);
            self
        }
        /// Sets `dateLastCalculated`.
        #[must_use]
        pub fn date_last_calculated(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_last_calculated, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `AuthzDivisionGrantEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AuthzDivisionGrantEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AuthzGrant>>,
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
    impl Default for AuthzDivisionGrantEntityListing {
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
    impl rt::Model for AuthzDivisionGrantEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthzDivisionGrantEntityListing",
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
    rt::model!(AuthzDivisionGrantEntityListing);
    /// `DomainOrgRoleDifference` of the API document.
    #[non_exhaustive]
    pub struct DomainOrgRoleDifference {
        /// `addedPermissionPolicies`
        pub added_permission_policies: Option<Vec<types::DomainPermissionPolicy>>,
        /// `removedPermissionPolicies`
        pub removed_permission_policies: Option<Vec<types::DomainPermissionPolicy>>,
        /// `roleFromDefault`
        pub role_from_default: Option<Box<types::DomainOrganizationRole>>,
        /// `samePermissionPolicies`
        pub same_permission_policies: Option<Vec<types::DomainPermissionPolicy>>,
        /// `userOrgRole`
        pub user_org_role: Option<Box<types::DomainOrganizationRole>>,
        _rest: rt::Rest,
    }
    impl Default for DomainOrgRoleDifference {
        fn default() -> Self {
            Self {
                added_permission_policies: None,
                removed_permission_policies: None,
                role_from_default: None,
                same_permission_policies: None,
                user_org_role: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainOrgRoleDifference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainOrgRoleDifference",
                fields: &[
                    "addedPermissionPolicies",
                    "removedPermissionPolicies",
                    "roleFromDefault",
                    "samePermissionPolicies",
                    "userOrgRole",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.added_permission_policies);
            out.list(1, &self.removed_permission_policies);
            out.model(2, &self.role_from_default);
            out.list(3, &self.same_permission_policies);
            out.model(4, &self.user_org_role);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.added_permission_policies),
                1 => rt::Place::List(&mut self.removed_permission_policies),
                2 => rt::Place::Model(&mut self.role_from_default),
                3 => rt::Place::List(&mut self.same_permission_policies),
                4 => rt::Place::Model(&mut self.user_org_role),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainOrgRoleDifference);
    /// `DomainOrganizationRoleCreate` of the API document.
    #[non_exhaustive]
    pub struct DomainOrganizationRoleCreate {
        /// `addonLicenses`: no item twice
        pub addon_licenses: Option<Vec<String>>,
        /// `base`
        pub base: Option<bool>,
        /// `baseLicense`
        pub base_license: Option<String>,
        /// `dateLicenseLastUpdated`: read-only
        pub date_license_last_updated: Option<rt::DateTime>,
        /// `default`
        pub default: Option<bool>,
        /// `defaultRoleId`
        pub default_role_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `permissionPolicies`: no item twice
        pub permission_policies: Option<Vec<types::DomainPermissionPolicy>>,
        /// `permissions`: no item twice
        pub permissions: Option<Vec<String>>,
        /// `roleNeedsUpdate`
        pub role_needs_update: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `unusedPermissions`: read-only, no item twice
        pub unused_permissions: Option<Vec<String>>,
        /// `userCount`
        pub user_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DomainOrganizationRoleCreate {
        fn default() -> Self {
            Self {
                addon_licenses: None,
                base: None,
                base_license: None,
                date_license_last_updated: None,
                default: None,
                default_role_id: None,
                description: None,
                id: None,
                name: None,
                permission_policies: None,
                permissions: None,
                role_needs_update: None,
                self_uri: None,
                unused_permissions: None,
                user_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainOrganizationRoleCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainOrganizationRoleCreate",
                fields: &[
                    "addonLicenses",
                    "base",
                    "baseLicense",
                    "dateLicenseLastUpdated",
                    "default",
                    "defaultRoleId",
                    "description",
                    "id",
                    "name",
                    "permissionPolicies",
                    "permissions",
                    "roleNeedsUpdate",
                    "selfUri",
                    "unusedPermissions",
                    "userCount",
                ],
                required: &[8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addon_licenses);
            out.boolean(1, &self.base);
            out.text(2, &self.base_license);
            out.date_time(3, &self.date_license_last_updated);
            out.boolean(4, &self.default);
            out.text(5, &self.default_role_id);
            out.text(6, &self.description);
            out.text(7, &self.id);
            out.text(8, &self.name);
            out.list(9, &self.permission_policies);
            out.list(10, &self.permissions);
            out.boolean(11, &self.role_needs_update);
            out.text(12, &self.self_uri);
            out.list(13, &self.unused_permissions);
            out.int(14, &self.user_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addon_licenses),
                1 => rt::Place::Bool(&mut self.base),
                2 => rt::Place::Text(&mut self.base_license),
                3 => rt::Place::DateTime(&mut self.date_license_last_updated),
                4 => rt::Place::Bool(&mut self.default),
                5 => rt::Place::Text(&mut self.default_role_id),
                6 => rt::Place::Text(&mut self.description),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::List(&mut self.permission_policies),
                10 => rt::Place::List(&mut self.permissions),
                11 => rt::Place::Bool(&mut self.role_needs_update),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::List(&mut self.unused_permissions),
                14 => rt::Place::Int(&mut self.user_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainOrganizationRoleCreate);
    impl DomainOrganizationRoleCreate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `addonLicenses`.
        #[must_use]
        pub fn addon_licenses(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.addon_licenses, &mut self._rest, 0);
            self
        }
        /// Sets `base`.
        #[must_use]
        pub fn base(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.base, &mut self._rest, 1);
            self
        }
        /// Sets `baseLicense`.
        #[must_use]
        pub fn base_license(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.base_license, &mut self._rest, 2);
            self
        }
        /// Sets `dateLicenseLastUpdated`.
        #[must_use]
        pub fn date_license_last_updated(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_license_last_updated, &mut self._rest, 3);
            self
        }
        /// Sets `default`.
        #[must_use]
        pub fn default_value(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.default, &mut self._rest, 4);
            self
        }
        /// Sets `defaultRoleId`.
        #[must_use]
        pub fn default_role_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_role_id, &mut self._rest, 5);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `permissionPolicies`.
        #[must_use]
        pub fn permission_policies(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainPermissionPolicy>>,
        ) -> Self {
            value.put(&mut self.permission_policies, &mut self._rest, 9);
            self
        }
        /// Sets `permissions`.
        #[must_use]
        pub fn permissions(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.permissions, &mut self._rest, 10);
            self
        }
        /// Sets `roleNeedsUpdate`.
        #[must_use]
        pub fn role_needs_update(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.role_needs_update, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `unusedPermissions`.
        #[must_use]
        pub fn unused_permissions(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.unused_permissions, &mut self._rest, 13);
            self
        }
        /// Sets `userCount`.
        #[must_use]
        pub fn user_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.user_count, &mut self._rest, 14);
            self
        }
    }
    /// `DomainOrganizationRoleUpdate` of the API document.
    #[non_exhaustive]
    pub struct DomainOrganizationRoleUpdate {
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `permissionPolicies`: no item twice
        pub permission_policies: Option<Vec<types::DomainPermissionPolicy>>,
        /// `permissions`: no item twice
        pub permissions: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DomainOrganizationRoleUpdate {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                permission_policies: None,
                permissions: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainOrganizationRoleUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainOrganizationRoleUpdate",
                fields: &[
                    "description",
                    "id",
                    "name",
                    "permissionPolicies",
                    "permissions",
                    "selfUri",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.list(3, &self.permission_policies);
            out.list(4, &self.permissions);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::List(&mut self.permission_policies),
                4 => rt::Place::List(&mut self.permissions),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainOrganizationRoleUpdate);
    impl DomainOrganizationRoleUpdate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
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
        /// Sets `permissionPolicies`.
        #[must_use]
        pub fn permission_policies(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainPermissionPolicy>>,
        ) -> Self {
            value.put(&mut self.permission_policies, &mut self._rest, 3);
            self
        }
        /// Sets `permissions`.
        #[must_use]
        pub fn permissions(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.permissions, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `DomainPermission` of the API document.
    #[non_exhaustive]
    pub struct DomainPermission {
        /// `action`
        pub action: Option<String>,
        /// `allowsConditions`
        pub allows_conditions: Option<bool>,
        /// `divisionAware`
        pub division_aware: Option<bool>,
        /// `domain`
        pub domain: Option<String>,
        /// `entityType`
        pub entity_type: Option<String>,
        /// `label`
        pub label: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DomainPermission {
        fn default() -> Self {
            Self {
                action: None,
                allows_conditions: None,
                division_aware: None,
                domain: None,
                entity_type: None,
                label: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainPermission {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainPermission",
                fields: &[
                    "action",
                    "allowsConditions",
                    "divisionAware",
                    "domain",
                    "entityType",
                    "label",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action);
            out.boolean(1, &self.allows_conditions);
            out.boolean(2, &self.division_aware);
            out.text(3, &self.domain);
            out.text(4, &self.entity_type);
            out.text(5, &self.label);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action),
                1 => rt::Place::Bool(&mut self.allows_conditions),
                2 => rt::Place::Bool(&mut self.division_aware),
                3 => rt::Place::Text(&mut self.domain),
                4 => rt::Place::Text(&mut self.entity_type),
                5 => rt::Place::Text(&mut self.label),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainPermission);
    /// `DomainPermissionCollection` of the API document.
    #[non_exhaustive]
    pub struct DomainPermissionCollection {
        /// `domain`
        pub domain: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `permissionMap`
        pub permission_map: Option<rt::Map<Vec<types::DomainPermission>>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DomainPermissionCollection {
        fn default() -> Self {
            Self {
                domain: None,
                id: None,
                name: None,
                permission_map: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainPermissionCollection {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainPermissionCollection",
                fields: &["domain", "id", "name", "permissionMap", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.domain);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.map(3, &self.permission_map);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.domain),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Map(&mut self.permission_map),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainPermissionCollection);
    /// `OrganizationProductEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OrganizationProductEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainOrganizationProduct>>,
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
    impl Default for OrganizationProductEntityListing {
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
    impl rt::Model for OrganizationProductEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationProductEntityListing",
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
    rt::model!(OrganizationProductEntityListing);
    /// `OrganizationRoleEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OrganizationRoleEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainOrganizationRole>>,
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
    impl Default for OrganizationRoleEntityListing {
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
    impl rt::Model for OrganizationRoleEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationRoleEntityListing",
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
    rt::model!(OrganizationRoleEntityListing);
    /// `PermissionCollectionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PermissionCollectionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainPermissionCollection>>,
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
    impl Default for PermissionCollectionEntityListing {
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
    impl rt::Model for PermissionCollectionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PermissionCollectionEntityListing",
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
    rt::model!(PermissionCollectionEntityListing);
    /// `PolicyAttribute` of the API document.
    #[non_exhaustive]
    pub struct PolicyAttribute {
        /// `description`
        pub description: Option<String>,
        /// `featureToggle`
        pub feature_toggle: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `type`
        pub type_: Option<types::PolicyAttributeType>,
        _rest: rt::Rest,
    }
    impl Default for PolicyAttribute {
        fn default() -> Self {
            Self {
                description: None,
                feature_toggle: None,
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyAttribute",
                fields: &["description", "featureToggle", "name", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.feature_toggle);
            out.text(2, &self.name);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.feature_toggle),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyAttribute);
    /// `PolicyAttributeSet` of the API document.
    #[non_exhaustive]
    pub struct PolicyAttributeSet {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `policyAttributes`: no item twice
        pub policy_attributes: Option<Vec<types::PolicyAttribute>>,
        /// `presetAttributes`
        pub preset_attributes: Option<rt::Map<types::TypedAttribute>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PolicyAttributeSet {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                policy_attributes: None,
                preset_attributes: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyAttributeSet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyAttributeSet",
                fields: &[
                    "id",
                    "name",
                    "policyAttributes",
                    "presetAttributes",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.list(2, &self.policy_attributes);
            out.map(3, &self.preset_attributes);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::List(&mut self.policy_attributes),
                3 => rt::Place::Map(&mut self.preset_attributes),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyAttributeSet);
    /// `PolicyConditionResult` of the API document.
    #[non_exhaustive]
    pub struct PolicyConditionResult {
        /// `name`
        pub name: Option<String>,
        /// `result`
        pub result: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for PolicyConditionResult {
        fn default() -> Self {
            Self {
                name: None,
                result: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyConditionResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyConditionResult",
                fields: &["name", "result"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.boolean(1, &self.result);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Bool(&mut self.result),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyConditionResult);
    /// `PolicyTestPayload` of the API document.
    #[non_exhaustive]
    pub struct PolicyTestPayload {
        /// `attributeData`: required
        pub attribute_data: Option<rt::Map<types::TypedAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for PolicyTestPayload {
        fn default() -> Self {
            Self {
                attribute_data: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyTestPayload {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyTestPayload",
                fields: &["attributeData"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attribute_data);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attribute_data),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyTestPayload);
    impl PolicyTestPayload {
        /// One with everything set that the API requires: `attributeData`.
        #[must_use]
        pub fn new(
            attribute_data: impl rt::IntoField<rt::Map<types::TypedAttribute>>,
        ) -> Self {
            Self::default().attribute_data(attribute_data)
        }
        /// Sets `attributeData`.
        #[must_use]
        pub fn attribute_data(
            mut self,
            value: impl rt::IntoField<rt::Map<types::TypedAttribute>>,
        ) -> Self {
            value.put(&mut self.attribute_data, &mut self._rest, 0);
            self
        }
    }
    /// `PolicyTestResult` of the API document.
    #[non_exhaustive]
    pub struct PolicyTestResult {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `policyConditionResults`
        pub policy_condition_results: Option<Vec<types::PolicyConditionResult>>,
        /// `result`
        pub result: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PolicyTestResult {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                policy_condition_results: None,
                result: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyTestResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyTestResult",
                fields: &["id", "name", "policyConditionResults", "result"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.list(2, &self.policy_condition_results);
            out.text(3, &self.result);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::List(&mut self.policy_condition_results),
                3 => rt::Place::Text(&mut self.result),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyTestResult);
    /// `RoleSettings` of the API document.
    #[non_exhaustive]
    pub struct RoleSettings {
        /// `authorizationGrantDivisionAware`
        pub authorization_grant_division_aware: Option<bool>,
        /// `backfillEnabled`
        pub backfill_enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RoleSettings {
        fn default() -> Self {
            Self {
                authorization_grant_division_aware: None,
                backfill_enabled: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoleSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoleSettings",
                fields: &[
                    "authorizationGrantDivisionAware",
                    "backfillEnabled",
                    "id",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.authorization_grant_division_aware);
            out.boolean(1, &self.backfill_enabled);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.authorization_grant_division_aware),
                1 => rt::Place::Bool(&mut self.backfill_enabled),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoleSettings);
    impl RoleSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `authorizationGrantDivisionAware`.
        #[must_use]
        pub fn authorization_grant_division_aware(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.authorization_grant_division_aware, &mut self._rest, 0);
            self
        }
        /// Sets `backfillEnabled`.
        #[must_use]
        pub fn backfill_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.backfill_enabled, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `Subject` of the API document.
    #[non_exhaustive]
    pub struct Subject {
        /// `id`
        pub id: Option<String>,
        /// `type`
        pub type_: Option<types::SubjectType>,
        _rest: rt::Rest,
    }
    impl Default for Subject {
        fn default() -> Self {
            Self {
                id: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Subject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Subject",
                fields: &["id", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Subject);
    impl Subject {
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
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::SubjectType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `SubjectDivisionGrants` of the API document.
    #[non_exhaustive]
    pub struct SubjectDivisionGrants {
        /// `divisions`
        pub divisions: Option<Vec<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::SubjectDivisionGrantsType>,
        _rest: rt::Rest,
    }
    impl Default for SubjectDivisionGrants {
        fn default() -> Self {
            Self {
                divisions: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SubjectDivisionGrants {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SubjectDivisionGrants",
                fields: &["divisions", "id", "name", "selfUri", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.divisions);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.divisions),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SubjectDivisionGrants);
    /// `SubjectDivisionGrantsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SubjectDivisionGrantsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SubjectDivisionGrants>>,
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
    impl Default for SubjectDivisionGrantsEntityListing {
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
    impl rt::Model for SubjectDivisionGrantsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SubjectDivisionGrantsEntityListing",
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
    rt::model!(SubjectDivisionGrantsEntityListing);
    /// `SubjectDivisions` of the API document.
    #[non_exhaustive]
    pub struct SubjectDivisions {
        /// `divisionIds`: required
        pub division_ids: Option<Vec<String>>,
        /// `subjectIds`: required
        pub subject_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for SubjectDivisions {
        fn default() -> Self {
            Self {
                division_ids: None,
                subject_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SubjectDivisions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SubjectDivisions",
                fields: &["divisionIds", "subjectIds"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.division_ids);
            out.list(1, &self.subject_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.division_ids),
                1 => rt::Place::List(&mut self.subject_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SubjectDivisions);
    impl SubjectDivisions {
        /// One with everything set that the API requires, in this order: `divisionIds`, `subjectIds`.
        #[must_use]
        pub fn new(
            division_ids: impl rt::IntoField<Vec<String>>,
            subject_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().division_ids(division_ids).subject_ids(subject_ids)
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 0);
            self
        }
        /// Sets `subjectIds`.
        #[must_use]
        pub fn subject_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.subject_ids, &mut self._rest, 1);
            self
        }
    }
    /// `TargetAttributeValue` of the API document.
    #[non_exhaustive]
    pub struct TargetAttributeValue {
        /// `description`
        pub description: Option<String>,
        /// `policyAttributes`: no item twice
        pub policy_attributes: Option<Vec<types::PolicyAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for TargetAttributeValue {
        fn default() -> Self {
            Self {
                description: None,
                policy_attributes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TargetAttributeValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TargetAttributeValue",
                fields: &["description", "policyAttributes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.list(1, &self.policy_attributes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::List(&mut self.policy_attributes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TargetAttributeValue);
    /// `TargetAttributes` of the API document.
    #[non_exhaustive]
    pub struct TargetAttributes {
        /// `baseAttributes`: no item twice
        pub base_attributes: Option<Vec<types::PolicyAttribute>>,
        /// `targetAttributes`
        pub target_attributes: Option<rt::Map<types::TargetAttributeValue>>,
        _rest: rt::Rest,
    }
    impl Default for TargetAttributes {
        fn default() -> Self {
            Self {
                base_attributes: None,
                target_attributes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TargetAttributes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TargetAttributes",
                fields: &["baseAttributes", "targetAttributes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.base_attributes);
            out.map(1, &self.target_attributes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.base_attributes),
                1 => rt::Place::Map(&mut self.target_attributes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TargetAttributes);
    /// `TypedAttribute` of the API document.
    #[non_exhaustive]
    pub struct TypedAttribute {
        /// `type`
        pub type_: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TypedAttribute {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TypedAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TypedAttribute",
                fields: &["type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.type_);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.type_),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TypedAttribute);
    impl TypedAttribute {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
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
    /// `UserReferenceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserReferenceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserReference>>,
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
    impl Default for UserReferenceEntityListing {
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
    impl rt::Model for UserReferenceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserReferenceEntityListing",
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
    rt::model!(UserReferenceEntityListing);
    /// `ValidationErrorListing` of the API document.
    #[non_exhaustive]
    pub struct ValidationErrorListing {
        /// `entities`
        pub entities: Option<Vec<types::ValidationErrorResponse>>,
        _rest: rt::Rest,
    }
    impl Default for ValidationErrorListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidationErrorListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidationErrorListing",
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
    rt::model!(ValidationErrorListing);
    /// `ValidationErrorResponse` of the API document.
    #[non_exhaustive]
    pub struct ValidationErrorResponse {
        /// `arguments`
        pub arguments: Option<rt::Map<String>>,
        /// `errorType`
        pub error_type: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ValidationErrorResponse {
        fn default() -> Self {
            Self {
                arguments: None,
                error_type: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidationErrorResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidationErrorResponse",
                fields: &["arguments", "errorType", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.arguments);
            out.text(1, &self.error_type);
            out.text(2, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.arguments),
                1 => rt::Place::Text(&mut self.error_type),
                2 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidationErrorResponse);
    rt::to_write!(
        types::AuthorizationPolicy => types::AuthorizationPolicy, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::inner(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::AuthorizationPolicyEntityListing => types::AuthorizationPolicy, []
    );
    rt::to_write!(
        types::AuthorizationSettings => types::AuthorizationSettings, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainOrganizationRole => types::DomainOrganizationRole, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Each(& rt::How::Model(< types::DomainPermissionPolicy as rt::ToWrite <
        types::DomainPermissionPolicy >>::steps))), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainOrganizationRole => types::DomainOrganizationRoleUpdate,
        [rt::Step::new(6, 0, rt::How::Copy), rt::Step::new(7, 1, rt::How::Copy),
        rt::Step::new(8, 2, rt::How::Copy), rt::Step::new(9, 3, rt::How::Each(&
        rt::How::Model(< types::DomainPermissionPolicy as rt::ToWrite <
        types::DomainPermissionPolicy >>::steps))), rt::Step::new(10, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainPermissionPolicy => types::DomainPermissionPolicy, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Model(<
        types::DomainResourceConditionNode as rt::ToWrite <
        types::DomainResourceConditionNode >>::steps))]
    );
    rt::to_write!(
        types::DomainResourceConditionNode => types::DomainResourceConditionNode,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(&
        rt::How::Model(< types::DomainResourceConditionValue as rt::ToWrite <
        types::DomainResourceConditionValue >>::steps))), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Each(& rt::How::Model(<
        types::DomainResourceConditionNode as rt::ToWrite <
        types::DomainResourceConditionNode >>::steps))), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainResourceConditionValue => types::DomainResourceConditionValue,
        [rt::Step::new(0, 0, rt::How::Model(< types::QueueFullReference as rt::ToWrite <
        types::QueueFullReference >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::TeamFullReference as rt::ToWrite < types::TeamFullReference >>::steps)),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(<
        types::UserFullReference as rt::ToWrite < types::UserFullReference >>::steps)),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::QueueFullReference => types::QueueFullReference, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(< types::Bullseye as
        rt::ToWrite < types::Bullseye >>::steps)), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Model(< types::ConditionalGroupActivation as
        rt::ToWrite < types::ConditionalGroupActivation >>::steps)), rt::Step::new(8, 8,
        rt::How::Model(< types::ConditionalGroupRouting as rt::ToWrite <
        types::ConditionalGroupRouting >>::steps)), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Each(& rt::How::Model(< types::Script as
        rt::ToWrite < types::Script >>::steps))), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::new(16,
        16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18,
        rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy), rt::Step::new(20, 20,
        rt::How::Copy), rt::Step::new(22, 22, rt::How::Copy), rt::Step::new(23, 23,
        rt::How::Copy), rt::Step::new(25, 25, rt::How::Each(& rt::How::Model(<
        types::MemberGroup as rt::ToWrite < types::MemberGroup >>::steps))),
        rt::Step::new(26, 26, rt::How::Copy), rt::Step::new(27, 27, rt::How::Copy),
        rt::Step::new(28, 28, rt::How::Copy), rt::Step::new(29, 29, rt::How::Copy),
        rt::Step::new(30, 30, rt::How::Model(< types::QueueEmailAddress as rt::ToWrite <
        types::QueueEmailAddress >>::steps)), rt::Step::new(31, 31, rt::How::Copy),
        rt::Step::new(32, 32, rt::How::Copy), rt::Step::new(33, 33, rt::How::Copy),
        rt::Step::new(34, 34, rt::How::Copy), rt::Step::new(35, 35, rt::How::Copy),
        rt::Step::new(37, 37, rt::How::Copy), rt::Step::new(38, 38, rt::How::Copy),
        rt::Step::new(40, 40, rt::How::Copy)]
    );
    rt::to_write!(
        types::RoleSettings => types::RoleSettings, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::TeamFullReference => types::TeamFullReference, [rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(< types::WritableDivision as
        rt::ToWrite < types::WritableDivision >>::steps)), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserFullReference => types::UserFullReference, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(<
        types::Contact as rt::ToWrite < types::Contact >>::steps))), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Model(< types::Division as rt::ToWrite < types::Division >>::steps)),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(20, 20, rt::How::Copy), rt::Step::new(22, 22, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps)), rt::Step::new(23, 23,
        rt::How::Copy), rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(35, 35,
        rt::How::Copy), rt::Step::new(36, 36, rt::How::Copy), rt::Step::new(37, 37,
        rt::How::Copy)]
    );
}
