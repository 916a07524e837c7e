// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Organization Authorization API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Organization Authorization API; from [`Client::organization_authorization`](crate::Client::organization_authorization).
#[derive(Clone, Debug)]
pub struct OrganizationAuthorization(rt::Client);
impl OrganizationAuthorization {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/orgauthorization/pairings`
    ///
    /// - Permission: `authorization:orgTrustee:add`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`postOrgauthorizationPairings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-pairings)
    pub fn post_orgauthorization_pairings(
        &self,
        body: impl rt::IntoBody<types::TrustRequestCreate>,
    ) -> PostOrgauthorizationPairings {
        super::organization_authorization::PostOrgauthorizationPairings(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationPairings::INFO,
                )
                .body::<types::TrustRequestCreate>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/pairings/{pairingId}`
    ///
    /// - Permissions: any of `authorization:orgTrustee:view`, `authorization:orgTrustor:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationPairing`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-pairings--pairingId-)
    pub fn get_orgauthorization_pairing(
        &self,
        pairing_id: impl AsRef<str>,
    ) -> GetOrgauthorizationPairing {
        super::organization_authorization::GetOrgauthorizationPairing(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationPairing::INFO,
                )
                .path("pairingId", pairing_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees`
    ///
    /// - Permission: `authorization:orgTrustee:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getOrgauthorizationTrustees`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees)
    pub fn get_orgauthorization_trustees(&self) -> GetOrgauthorizationTrustees {
        super::organization_authorization::GetOrgauthorizationTrustees(
            rt::Request::new(
                &self.0,
                super::organization_authorization::GetOrgauthorizationTrustees::INFO,
            ),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees`
    ///
    /// - Permissions: all of `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 400 `pairing.id.required`, `self.trust.not.allowed`, `trustee.user.or.group.required`, `trustee.user.required`
    /// - Developer Center: [`postOrgauthorizationTrustees`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees)
    pub fn post_orgauthorization_trustees(
        &self,
        body: impl rt::IntoBody<types::TrustCreate>,
    ) -> PostOrgauthorizationTrustees {
        super::organization_authorization::PostOrgauthorizationTrustees(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationTrustees::INFO,
                )
                .body::<types::TrustCreate>(body),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/audits`
    ///
    /// - Permission: `authorization:audit:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postOrgauthorizationTrusteesAudits`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees-audits)
    pub fn post_orgauthorization_trustees_audits(
        &self,
        body: impl rt::IntoBody<types::TrusteeAuditQueryRequest>,
    ) -> PostOrgauthorizationTrusteesAudits {
        super::organization_authorization::PostOrgauthorizationTrusteesAudits(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationTrusteesAudits::INFO,
                )
                .body::<types::TrusteeAuditQueryRequest>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/care`
    ///
    /// - Permissions: any of `authorization:orgTrustee:view`, `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteesCare`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees-care)
    pub fn get_orgauthorization_trustees_care(&self) -> GetOrgauthorizationTrusteesCare {
        super::organization_authorization::GetOrgauthorizationTrusteesCare(
            rt::Request::new(
                &self.0,
                super::organization_authorization::GetOrgauthorizationTrusteesCare::INFO,
            ),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/care`
    ///
    /// - Permissions: all of `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 400 `request.fields.validation.error`, `self.trust.not.allowed`, `trustee.user.or.group.required`
    /// - Developer Center: [`postOrgauthorizationTrusteesCare`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees-care)
    pub fn post_orgauthorization_trustees_care(
        &self,
    ) -> PostOrgauthorizationTrusteesCare {
        super::organization_authorization::PostOrgauthorizationTrusteesCare(
            rt::Request::new(
                &self.0,
                super::organization_authorization::PostOrgauthorizationTrusteesCare::INFO,
            ),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/default`
    ///
    /// - Permissions: any of `authorization:orgTrustee:view`, `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteesDefault`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees-default)
    pub fn get_orgauthorization_trustees_default(
        &self,
    ) -> GetOrgauthorizationTrusteesDefault {
        super::organization_authorization::GetOrgauthorizationTrusteesDefault(
            rt::Request::new(
                &self.0,
                super::organization_authorization::GetOrgauthorizationTrusteesDefault::INFO,
            ),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/default`
    ///
    /// - Permissions: all of `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 400 `request.fields.validation.error`, `self.trust.not.allowed`, `trustee.user.or.group.required`
    /// - Developer Center: [`postOrgauthorizationTrusteesDefault`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees-default)
    pub fn post_orgauthorization_trustees_default(
        &self,
    ) -> PostOrgauthorizationTrusteesDefault {
        super::organization_authorization::PostOrgauthorizationTrusteesDefault(
            rt::Request::new(
                &self.0,
                super::organization_authorization::PostOrgauthorizationTrusteesDefault::INFO,
            ),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// - Permission: `authorization:orgTrustee:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrustee`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId-)
    pub fn get_orgauthorization_trustee(
        &self,
        trustee_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustee {
        super::organization_authorization::GetOrgauthorizationTrustee(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustee::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// - Permission: `authorization:orgTrustee:edit`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`putOrgauthorizationTrustee`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustees--trusteeOrgId-)
    pub fn put_orgauthorization_trustee(
        &self,
        trustee_org_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TrustUpdate>,
    ) -> PutOrgauthorizationTrustee {
        super::organization_authorization::PutOrgauthorizationTrustee(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrustee::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .body::<types::TrustUpdate>(body),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}`
    ///
    /// - Permission: `authorization:orgTrustee:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrustee`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId-)
    pub fn delete_orgauthorization_trustee(
        &self,
        trustee_org_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrustee {
        super::organization_authorization::DeleteOrgauthorizationTrustee(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrustee::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteeClonedusers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--clonedusers)
    pub fn get_orgauthorization_trustee_clonedusers(
        &self,
        trustee_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeClonedusers {
        super::organization_authorization::GetOrgauthorizationTrusteeClonedusers(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeClonedusers::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// - Permission: `directory:user:delete`
    /// - Scopes: `users`
    /// - Developer Center: [`deleteOrgauthorizationTrusteeCloneduser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId--clonedusers--trusteeUserId-)
    pub fn delete_orgauthorization_trustee_cloneduser(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrusteeCloneduser {
        super::organization_authorization::DeleteOrgauthorizationTrusteeCloneduser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrusteeCloneduser::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getOrgauthorizationTrusteeGroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--groups)
    pub fn get_orgauthorization_trustee_groups(
        &self,
        trustee_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeGroups {
        super::organization_authorization::GetOrgauthorizationTrusteeGroups(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeGroups::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:add`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`postOrgauthorizationTrusteeGroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees--trusteeOrgId--groups)
    pub fn post_orgauthorization_trustee_groups(
        &self,
        trustee_org_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TrustMemberCreate>,
    ) -> PostOrgauthorizationTrusteeGroups {
        super::organization_authorization::PostOrgauthorizationTrusteeGroups(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationTrusteeGroups::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .body::<types::TrustMemberCreate>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteeGroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId-)
    pub fn get_orgauthorization_trustee_group(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeGroup {
        super::organization_authorization::GetOrgauthorizationTrusteeGroup(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeGroup::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrusteeGroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId-)
    pub fn delete_orgauthorization_trustee_group(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrusteeGroup {
        super::organization_authorization::DeleteOrgauthorizationTrusteeGroup(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrusteeGroup::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:edit`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`putOrgauthorizationTrusteeGroupRoledivisions`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId--roledivisions)
    pub fn put_orgauthorization_trustee_group_roledivisions(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoleDivisionGrants>,
    ) -> PutOrgauthorizationTrusteeGroupRoledivisions {
        super::organization_authorization::PutOrgauthorizationTrusteeGroupRoledivisions(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrusteeGroupRoledivisions::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref())
                .body::<types::RoleDivisionGrants>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteeGroupRoles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId--roles)
    pub fn get_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeGroupRoles {
        super::organization_authorization::GetOrgauthorizationTrusteeGroupRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeGroupRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:edit`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`putOrgauthorizationTrusteeGroupRoles`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId--roles)
    pub fn put_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutOrgauthorizationTrusteeGroupRoles {
        super::organization_authorization::PutOrgauthorizationTrusteeGroupRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrusteeGroupRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref())
                .body::<Vec<String>>(body),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrusteeGroupRoles`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId--groups--trusteeGroupId--roles)
    pub fn delete_orgauthorization_trustee_group_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_group_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrusteeGroupRoles {
        super::organization_authorization::DeleteOrgauthorizationTrusteeGroupRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrusteeGroupRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeGroupId", trustee_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getOrgauthorizationTrusteeUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--users)
    pub fn get_orgauthorization_trustee_users(
        &self,
        trustee_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeUsers {
        super::organization_authorization::GetOrgauthorizationTrusteeUsers(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeUsers::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
    ///
    /// - Permission: `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 404 `trustee.user.not.found`
    /// - Developer Center: [`postOrgauthorizationTrusteeUsers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustees--trusteeOrgId--users)
    pub fn post_orgauthorization_trustee_users(
        &self,
        trustee_org_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TrustMemberCreate>,
    ) -> PostOrgauthorizationTrusteeUsers {
        super::organization_authorization::PostOrgauthorizationTrusteeUsers(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationTrusteeUsers::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .body::<types::TrustMemberCreate>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteeUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId-)
    pub fn get_orgauthorization_trustee_user(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeUser {
        super::organization_authorization::GetOrgauthorizationTrusteeUser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeUser::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrusteeUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId-)
    pub fn delete_orgauthorization_trustee_user(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrusteeUser {
        super::organization_authorization::DeleteOrgauthorizationTrusteeUser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrusteeUser::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions`
    ///
    /// - Permission: `authorization:orgTrusteeUser:edit`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`putOrgauthorizationTrusteeUserRoledivisions`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId--roledivisions)
    pub fn put_orgauthorization_trustee_user_roledivisions(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoleDivisionGrants>,
    ) -> PutOrgauthorizationTrusteeUserRoledivisions {
        super::organization_authorization::PutOrgauthorizationTrusteeUserRoledivisions(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrusteeUserRoledivisions::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref())
                .body::<types::RoleDivisionGrants>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrusteeUserRoles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId--roles)
    pub fn get_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrusteeUserRoles {
        super::organization_authorization::GetOrgauthorizationTrusteeUserRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrusteeUserRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeUser:edit`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`putOrgauthorizationTrusteeUserRoles`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId--roles)
    pub fn put_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PutOrgauthorizationTrusteeUserRoles {
        super::organization_authorization::PutOrgauthorizationTrusteeUserRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrusteeUserRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref())
                .body::<Vec<String>>(body),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`
    ///
    /// - Permission: `authorization:orgTrusteeUser:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrusteeUserRoles`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustees--trusteeOrgId--users--trusteeUserId--roles)
    pub fn delete_orgauthorization_trustee_user_roles(
        &self,
        trustee_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrusteeUserRoles {
        super::organization_authorization::DeleteOrgauthorizationTrusteeUserRoles(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrusteeUserRoles::INFO,
                )
                .path("trusteeOrgId", trustee_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `POST /api/v2/orgauthorization/trustor/audits`
    ///
    /// - Permission: `authorization:audit:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postOrgauthorizationTrustorAudits`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-orgauthorization-trustor-audits)
    pub fn post_orgauthorization_trustor_audits(
        &self,
        body: impl rt::IntoBody<types::TrustorAuditQueryRequest>,
    ) -> PostOrgauthorizationTrustorAudits {
        super::organization_authorization::PostOrgauthorizationTrustorAudits(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PostOrgauthorizationTrustorAudits::INFO,
                )
                .body::<types::TrustorAuditQueryRequest>(body),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors`
    ///
    /// - Permission: `authorization:orgTrustor:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getOrgauthorizationTrustors`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors)
    pub fn get_orgauthorization_trustors(&self) -> GetOrgauthorizationTrustors {
        super::organization_authorization::GetOrgauthorizationTrustors(
            rt::Request::new(
                &self.0,
                super::organization_authorization::GetOrgauthorizationTrustors::INFO,
            ),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}`
    ///
    /// - Permission: `authorization:orgTrustor:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrustor`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId-)
    pub fn get_orgauthorization_trustor(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustor {
        super::organization_authorization::GetOrgauthorizationTrustor(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustor::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}`
    ///
    /// - Permission: `authorization:orgTrustor:delete`
    /// - Scopes: `organization-authorization`
    /// - Developer Center: [`deleteOrgauthorizationTrustor`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustors--trustorOrgId-)
    pub fn delete_orgauthorization_trustor(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrustor {
        super::organization_authorization::DeleteOrgauthorizationTrustor(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrustor::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`getOrgauthorizationTrustorClonedusers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--clonedusers)
    pub fn get_orgauthorization_trustor_clonedusers(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorClonedusers {
        super::organization_authorization::GetOrgauthorizationTrustorClonedusers(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorClonedusers::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrustorCloneduser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--clonedusers--trusteeUserId-)
    pub fn get_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorCloneduser {
        super::organization_authorization::GetOrgauthorizationTrustorCloneduser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorCloneduser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putOrgauthorizationTrustorCloneduser`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustors--trustorOrgId--clonedusers--trusteeUserId-)
    pub fn put_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> PutOrgauthorizationTrustorCloneduser {
        super::organization_authorization::PutOrgauthorizationTrustorCloneduser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrustorCloneduser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:delete`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`deleteOrgauthorizationTrustorCloneduser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustors--trustorOrgId--clonedusers--trusteeUserId-)
    pub fn delete_orgauthorization_trustor_cloneduser(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrustorCloneduser {
        super::organization_authorization::DeleteOrgauthorizationTrustorCloneduser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrustorCloneduser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`getOrgauthorizationTrustorGroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--groups)
    pub fn get_orgauthorization_trustor_groups(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorGroups {
        super::organization_authorization::GetOrgauthorizationTrustorGroups(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorGroups::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrustorGroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--groups--trustorGroupId-)
    pub fn get_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustor_group_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorGroup {
        super::organization_authorization::GetOrgauthorizationTrustorGroup(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorGroup::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trustorGroupId", trustor_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`putOrgauthorizationTrustorGroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustors--trustorOrgId--groups--trustorGroupId-)
    pub fn put_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustor_group_id: impl AsRef<str>,
    ) -> PutOrgauthorizationTrustorGroup {
        super::organization_authorization::PutOrgauthorizationTrustorGroup(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrustorGroup::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trustorGroupId", trustor_group_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`
    ///
    /// - Permission: `authorization:orgTrusteeGroup:delete`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`deleteOrgauthorizationTrustorGroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustors--trustorOrgId--groups--trustorGroupId-)
    pub fn delete_orgauthorization_trustor_group(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustor_group_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrustorGroup {
        super::organization_authorization::DeleteOrgauthorizationTrustorGroup(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrustorGroup::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trustorGroupId", trustor_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`getOrgauthorizationTrustorUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--users)
    pub fn get_orgauthorization_trustor_users(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorUsers {
        super::organization_authorization::GetOrgauthorizationTrustorUsers(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorUsers::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
    /// `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:view`
    /// - Scopes: any of `organization-authorization`, `organization-authorization:readonly`
    /// - Developer Center: [`getOrgauthorizationTrustorUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orgauthorization-trustors--trustorOrgId--users--trusteeUserId-)
    pub fn get_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> GetOrgauthorizationTrustorUser {
        super::organization_authorization::GetOrgauthorizationTrustorUser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::GetOrgauthorizationTrustorUser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:add`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`putOrgauthorizationTrustorUser`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orgauthorization-trustors--trustorOrgId--users--trusteeUserId-)
    pub fn put_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> PutOrgauthorizationTrustorUser {
        super::organization_authorization::PutOrgauthorizationTrustorUser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::PutOrgauthorizationTrustorUser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`
    ///
    /// - Permission: `authorization:orgTrusteeUser:delete`
    /// - Scopes: `organization-authorization`
    /// - Error codes of its own: 403 `missing.trustor.permissions`
    /// - Developer Center: [`deleteOrgauthorizationTrustorUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orgauthorization-trustors--trustorOrgId--users--trusteeUserId-)
    pub fn delete_orgauthorization_trustor_user(
        &self,
        trustor_org_id: impl AsRef<str>,
        trustee_user_id: impl AsRef<str>,
    ) -> DeleteOrgauthorizationTrustorUser {
        super::organization_authorization::DeleteOrgauthorizationTrustorUser(
            rt::Request::new(
                    &self.0,
                    super::organization_authorization::DeleteOrgauthorizationTrustorUser::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref())
                .path("trusteeUserId", trustee_user_id.as_ref()),
        )
    }
}
/// The call `postOrgauthorizationPairings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationPairings(pub(crate) rt::Request<types::TrustRequest>);
impl PostOrgauthorizationPairings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationPairings",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/pairings",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:add"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustRequest> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustRequest> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationPairing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationPairing(pub(crate) rt::Request<types::TrustRequest>);
impl GetOrgauthorizationPairing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationPairing",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/pairings/{pairingId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:view", "authorization:orgTrustor:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustRequest> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustRequest> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustees`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustees(
    pub(crate) rt::Request<types::TrustEntityListing>,
);
impl GetOrgauthorizationTrustees {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustees",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustEntityListing> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrustees`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrustees(pub(crate) rt::Request<types::Trustee>);
impl PostOrgauthorizationTrustees {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrustees",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrustee:add", "authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::Trustee> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustee> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrusteesAudits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrusteesAudits(
    pub(crate) rt::Request<types::AuditQueryResponse>,
);
impl PostOrgauthorizationTrusteesAudits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrusteesAudits",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees/audits",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:audit:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
    /// `sortBy` (query): default `timestamp`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuditQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuditQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryResponse> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteesCare`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteesCare(
    pub(crate) rt::Request<types::TrusteeReferenceList>,
);
impl GetOrgauthorizationTrusteesCare {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteesCare",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/care",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "authorization:orgTrustee:view",
                "authorization:orgTrusteeUser:view",
            ],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrusteeReferenceList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrusteeReferenceList> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrusteesCare`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrusteesCare(
    pub(crate) rt::Request<types::TrustEntityListing>,
);
impl PostOrgauthorizationTrusteesCare {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrusteesCare",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees/care",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrustee:add", "authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
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
    /// `assignDefaultRole` (query)
    pub fn assign_default_role(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("assignDefaultRole", value))
    }
    /// `autoExpire` (query)
    pub fn auto_expire(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("autoExpire", value))
    }
    /// `assignFullAccess` (query)
    pub fn assign_full_access(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("assignFullAccess", value))
    }
    /// `allowTrustedUserAccess` (query)
    pub fn allow_trusted_user_access(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("allowTrustedUserAccess", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrustEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustEntityListing> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteesDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteesDefault(pub(crate) rt::Request<types::Trustee>);
impl GetOrgauthorizationTrusteesDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteesDefault",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/default",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "authorization:orgTrustee:view",
                "authorization:orgTrusteeUser:view",
            ],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Trustee> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustee> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrusteesDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrusteesDefault(pub(crate) rt::Request<types::Trustee>);
impl PostOrgauthorizationTrusteesDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrusteesDefault",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees/default",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrustee:add", "authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `assignDefaultRole` (query)
    pub fn assign_default_role(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("assignDefaultRole", value))
    }
    /// `autoExpire` (query)
    pub fn auto_expire(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("autoExpire", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Trustee> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustee> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustee`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustee(pub(crate) rt::Request<types::Trustee>);
impl GetOrgauthorizationTrustee {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustee",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Trustee> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOrgauthorizationTrustee`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Trustee>
    where
        F: FnMut(&mut types::TrustUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization_authorization::PutOrgauthorizationTrustee::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustee> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrustee`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrustee(pub(crate) rt::Request<types::Trustee>);
impl PutOrgauthorizationTrustee {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrustee",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:edit"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::Trustee> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustee> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrustee`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrustee(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrustee {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrustee",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustee:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `getOrgauthorizationTrusteeClonedusers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeClonedusers(
    pub(crate) rt::Request<types::ClonedUserEntityListing>,
);
impl GetOrgauthorizationTrusteeClonedusers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeClonedusers",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers",
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
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ClonedUserEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClonedUserEntityListing> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrusteeCloneduser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrusteeCloneduser(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrusteeCloneduser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrusteeCloneduser",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:user:delete"],
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
/// The call `getOrgauthorizationTrusteeGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeGroups(
    pub(crate) rt::Request<types::TrustGroupEntityListing>,
);
impl GetOrgauthorizationTrusteeGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeGroups",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustGroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroupEntityListing> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrusteeGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrusteeGroups(pub(crate) rt::Request<types::TrustGroup>);
impl PostOrgauthorizationTrusteeGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrusteeGroups",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:add"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroup> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteeGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeGroup(pub(crate) rt::Request<types::TrustGroup>);
impl GetOrgauthorizationTrusteeGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeGroup",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroup> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrusteeGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrusteeGroup(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrusteeGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrusteeGroup",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `putOrgauthorizationTrusteeGroupRoledivisions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrusteeGroupRoledivisions(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl PutOrgauthorizationTrusteeGroupRoledivisions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrusteeGroupRoledivisions",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:edit"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteeGroupRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeGroupRoles(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl GetOrgauthorizationTrusteeGroupRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeGroupRoles",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrusteeGroupRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrusteeGroupRoles(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl PutOrgauthorizationTrusteeGroupRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrusteeGroupRoles",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:edit"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrusteeGroupRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrusteeGroupRoles(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrusteeGroupRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrusteeGroupRoles",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `getOrgauthorizationTrusteeUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeUsers(
    pub(crate) rt::Request<types::TrustUserEntityListing>,
);
impl GetOrgauthorizationTrusteeUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeUsers",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustUserEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustUserEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUserEntityListing> {
        self.0.send()
    }
}
/// The call `postOrgauthorizationTrusteeUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrusteeUsers(pub(crate) rt::Request<types::TrustUser>);
impl PostOrgauthorizationTrusteeUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrusteeUsers",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::TrustUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUser> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteeUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeUser(pub(crate) rt::Request<types::TrustUser>);
impl GetOrgauthorizationTrusteeUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeUser",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUser> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrusteeUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrusteeUser(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrusteeUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrusteeUser",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `putOrgauthorizationTrusteeUserRoledivisions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrusteeUserRoledivisions(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl PutOrgauthorizationTrusteeUserRoledivisions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrusteeUserRoledivisions",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:edit"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrusteeUserRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrusteeUserRoles(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl GetOrgauthorizationTrusteeUserRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrusteeUserRoles",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrusteeUserRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrusteeUserRoles(
    pub(crate) rt::Request<types::UserAuthorization>,
);
impl PutOrgauthorizationTrusteeUserRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrusteeUserRoles",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:edit"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::UserAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAuthorization> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrusteeUserRoles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrusteeUserRoles(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrusteeUserRoles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrusteeUserRoles",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `postOrgauthorizationTrustorAudits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOrgauthorizationTrustorAudits(
    pub(crate) rt::Request<types::AuditQueryResponse>,
);
impl PostOrgauthorizationTrustorAudits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOrgauthorizationTrustorAudits",
        method: rt::Method::Post,
        path: "/api/v2/orgauthorization/trustor/audits",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:audit:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
    /// `sortBy` (query): default `timestamp`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AuditQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AuditQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AuditQueryResponse> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustors(
    pub(crate) rt::Request<types::TrustorEntityListing>,
);
impl GetOrgauthorizationTrustors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustors",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustor:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
/// The call `getOrgauthorizationTrustor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustor(pub(crate) rt::Request<types::Trustor>);
impl GetOrgauthorizationTrustor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustor",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustor:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Trustor> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trustor> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrustor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrustor(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrustor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrustor",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrustor:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `getOrgauthorizationTrustorClonedusers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorClonedusers(
    pub(crate) rt::Request<types::ClonedUserEntityListing>,
);
impl GetOrgauthorizationTrustorClonedusers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorClonedusers",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ClonedUserEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClonedUserEntityListing> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustorCloneduser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorCloneduser(
    pub(crate) rt::Request<types::ClonedUser>,
);
impl GetOrgauthorizationTrustorCloneduser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorCloneduser",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ClonedUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClonedUser> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrustorCloneduser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrustorCloneduser(
    pub(crate) rt::Request<types::ClonedUser>,
);
impl PutOrgauthorizationTrustorCloneduser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrustorCloneduser",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
    pub fn customize(self) -> rt::Request<types::ClonedUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClonedUser> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrustorCloneduser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrustorCloneduser(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrustorCloneduser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrustorCloneduser",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `getOrgauthorizationTrustorGroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorGroups(
    pub(crate) rt::Request<types::TrustGroupEntityListing>,
);
impl GetOrgauthorizationTrustorGroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorGroups",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustGroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroupEntityListing> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustorGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorGroup(pub(crate) rt::Request<types::TrustGroup>);
impl GetOrgauthorizationTrustorGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorGroup",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroup> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrustorGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrustorGroup(pub(crate) rt::Request<types::TrustGroup>);
impl PutOrgauthorizationTrustorGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrustorGroup",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrusteeGroup:add"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::TrustGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustGroup> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrustorGroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrustorGroup(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrustorGroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrustorGroup",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeGroup:delete"],
        },
        scopes: &["organization-authorization"],
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
/// The call `getOrgauthorizationTrustorUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorUsers(
    pub(crate) rt::Request<types::TrustUserEntityListing>,
);
impl GetOrgauthorizationTrustorUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorUsers",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustUserEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrustUserEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUserEntityListing> {
        self.0.send()
    }
}
/// The call `getOrgauthorizationTrustorUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrgauthorizationTrustorUser(pub(crate) rt::Request<types::TrustUser>);
impl GetOrgauthorizationTrustorUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrgauthorizationTrustorUser",
        method: rt::Method::Get,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:view"],
        },
        scopes: &["organization-authorization", "organization-authorization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUser> {
        self.0.send()
    }
}
/// The call `putOrgauthorizationTrustorUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrgauthorizationTrustorUser(pub(crate) rt::Request<types::TrustUser>);
impl PutOrgauthorizationTrustorUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrgauthorizationTrustorUser",
        method: rt::Method::Put,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
        permissions: rt::Permissions {
            all: true,
            names: &["authorization:orgTrusteeUser:add"],
        },
        scopes: &["organization-authorization"],
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
    pub fn customize(self) -> rt::Request<types::TrustUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustUser> {
        self.0.send()
    }
}
/// The call `deleteOrgauthorizationTrustorUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrgauthorizationTrustorUser(pub(crate) rt::Request<()>);
impl DeleteOrgauthorizationTrustorUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrgauthorizationTrustorUser",
        method: rt::Method::Delete,
        path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:orgTrusteeUser:delete"],
        },
        scopes: &["organization-authorization"],
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
    PostOrgauthorizationPairings::INFO,
    GetOrgauthorizationPairing::INFO,
    GetOrgauthorizationTrustees::INFO,
    PostOrgauthorizationTrustees::INFO,
    PostOrgauthorizationTrusteesAudits::INFO,
    GetOrgauthorizationTrusteesCare::INFO,
    PostOrgauthorizationTrusteesCare::INFO,
    GetOrgauthorizationTrusteesDefault::INFO,
    PostOrgauthorizationTrusteesDefault::INFO,
    GetOrgauthorizationTrustee::INFO,
    PutOrgauthorizationTrustee::INFO,
    DeleteOrgauthorizationTrustee::INFO,
    GetOrgauthorizationTrusteeClonedusers::INFO,
    DeleteOrgauthorizationTrusteeCloneduser::INFO,
    GetOrgauthorizationTrusteeGroups::INFO,
    PostOrgauthorizationTrusteeGroups::INFO,
    GetOrgauthorizationTrusteeGroup::INFO,
    DeleteOrgauthorizationTrusteeGroup::INFO,
    PutOrgauthorizationTrusteeGroupRoledivisions::INFO,
    GetOrgauthorizationTrusteeGroupRoles::INFO,
    PutOrgauthorizationTrusteeGroupRoles::INFO,
    DeleteOrgauthorizationTrusteeGroupRoles::INFO,
    GetOrgauthorizationTrusteeUsers::INFO,
    PostOrgauthorizationTrusteeUsers::INFO,
    GetOrgauthorizationTrusteeUser::INFO,
    DeleteOrgauthorizationTrusteeUser::INFO,
    PutOrgauthorizationTrusteeUserRoledivisions::INFO,
    GetOrgauthorizationTrusteeUserRoles::INFO,
    PutOrgauthorizationTrusteeUserRoles::INFO,
    DeleteOrgauthorizationTrusteeUserRoles::INFO,
    PostOrgauthorizationTrustorAudits::INFO,
    GetOrgauthorizationTrustors::INFO,
    GetOrgauthorizationTrustor::INFO,
    DeleteOrgauthorizationTrustor::INFO,
    GetOrgauthorizationTrustorClonedusers::INFO,
    GetOrgauthorizationTrustorCloneduser::INFO,
    PutOrgauthorizationTrustorCloneduser::INFO,
    DeleteOrgauthorizationTrustorCloneduser::INFO,
    GetOrgauthorizationTrustorGroups::INFO,
    GetOrgauthorizationTrustorGroup::INFO,
    PutOrgauthorizationTrustorGroup::INFO,
    DeleteOrgauthorizationTrustorGroup::INFO,
    GetOrgauthorizationTrustorUsers::INFO,
    GetOrgauthorizationTrustorUser::INFO,
    PutOrgauthorizationTrustorUser::INFO,
    DeleteOrgauthorizationTrustorUser::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ClonedUser>,
    rt::make_model::<types::ClonedUserEntityListing>,
    rt::make_model::<types::Facet>,
    rt::make_model::<types::Filter>,
    rt::make_model::<types::TrustCreate>,
    rt::make_model::<types::TrustEntityListing>,
    rt::make_model::<types::TrustGroup>,
    rt::make_model::<types::TrustGroupEntityListing>,
    rt::make_model::<types::TrustMemberCreate>,
    rt::make_model::<types::TrustRequest>,
    rt::make_model::<types::TrustRequestCreate>,
    rt::make_model::<types::TrustUpdate>,
    rt::make_model::<types::TrustUser>,
    rt::make_model::<types::TrustUserDetails>,
    rt::make_model::<types::TrustUserEntityListing>,
    rt::make_model::<types::Trustee>,
    rt::make_model::<types::TrusteeAuditQueryRequest>,
    rt::make_model::<types::TrusteeReferenceList>,
    rt::make_model::<types::TrustorAuditQueryRequest>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// Another name of the same type.
    pub type AuditQueryResponse = rt::Json;
    /// `active`, `inactive`, `deleted`.
    pub type TrustGroupState = types::DidState;
    /// `official`, `social`.
    pub type TrustGroupType = types::GroupType;
    /// `public`, `owners`, `members`.
    pub type TrustGroupVisibility = types::GroupVisibility;
    /// `active`, `inactive`, `deleted`.
    pub type TrustUserState = types::DidState;
    /// `ClonedUser` of the API document.
    #[non_exhaustive]
    pub struct ClonedUser {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `trustor`: read-only
        pub trustor: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ClonedUser {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                trustor: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClonedUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClonedUser",
                fields: &["id", "name", "selfUri", "trustor"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.model(3, &self.trustor);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Model(&mut self.trustor),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClonedUser);
    /// `ClonedUserEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ClonedUserEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ClonedUser>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ClonedUserEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClonedUserEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClonedUserEntityListing",
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
    rt::model!(ClonedUserEntityListing);
    /// `Facet` of the API document.
    #[non_exhaustive]
    pub struct Facet {
        /// `name`: required
        pub name: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Facet {
        fn default() -> Self {
            Self {
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Facet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Facet",
                fields: &["name", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Facet);
    impl Facet {
        /// One with everything set that the API requires, in this order: `name`, `type`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).type_(type_)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `Filter` of the API document.
    #[non_exhaustive]
    pub struct Filter {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Filter {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                type_: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Filter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Filter",
                fields: &["name", "operator", "type", "values"],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.operator);
            out.text(2, &self.type_);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.operator),
                2 => rt::Place::Text(&mut self.type_),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Filter);
    impl Filter {
        /// One with everything set that the API requires, in this order: `name`, `operator`, `type`, `values`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().name(name).operator(operator).type_(type_).values(values)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `TrustCreate` of the API document.
    #[non_exhaustive]
    pub struct TrustCreate {
        /// `dateExpired`
        pub date_expired: Option<rt::DateTime>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `groups`
        pub groups: Option<Vec<types::TrustMemberCreate>>,
        /// `pairingId`
        pub pairing_id: Option<String>,
        /// `users`
        pub users: Option<Vec<types::TrustMemberCreate>>,
        _rest: rt::Rest,
    }
    impl Default for TrustCreate {
        fn default() -> Self {
            Self {
                date_expired: None,
                enabled: None,
                groups: None,
                pairing_id: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustCreate",
                fields: &["dateExpired", "enabled", "groups", "pairingId", "users"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_expired);
            out.boolean(1, &self.enabled);
            out.list(2, &self.groups);
            out.text(3, &self.pairing_id);
            out.list(4, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_expired),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::List(&mut self.groups),
                3 => rt::Place::Text(&mut self.pairing_id),
                4 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustCreate);
    impl TrustCreate {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `dateExpired`.
        #[must_use]
        pub fn date_expired(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expired, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(
            mut self,
            value: impl rt::IntoField<Vec<types::TrustMemberCreate>>,
        ) -> Self {
            value.put(&mut self.groups, &mut self._rest, 2);
            self
        }
        /// Sets `pairingId`.
        #[must_use]
        pub fn pairing_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.pairing_id, &mut self._rest, 3);
            self
        }
        /// Sets `users`.
        #[must_use]
        pub fn users(
            mut self,
            value: impl rt::IntoField<Vec<types::TrustMemberCreate>>,
        ) -> Self {
            value.put(&mut self.users, &mut self._rest, 4);
            self
        }
    }
    /// `TrustEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrustEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Trustee>>,
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
    impl Default for TrustEntityListing {
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
    impl rt::Model for TrustEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustEntityListing",
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
    rt::model!(TrustEntityListing);
    /// `TrustGroup` of the API document.
    #[non_exhaustive]
    pub struct TrustGroup {
        /// `addresses`
        pub addresses: Option<Vec<types::GroupContact>>,
        /// `callsEnabled`
        pub calls_enabled: Option<bool>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::OrgUser>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
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
        /// `owners`
        pub owners: Option<Vec<types::User>>,
        /// `rolesEnabled`
        pub roles_enabled: Option<bool>,
        /// `rulesVisible`: required
        pub rules_visible: Option<bool>,
        /// `state`: read-only
        pub state: Option<types::TrustGroupState>,
        /// `type`: required
        pub type_: Option<types::TrustGroupType>,
        /// `version`: read-only
        pub version: Option<i64>,
        /// `visibility`: required
        pub visibility: Option<types::TrustGroupVisibility>,
        _rest: rt::Rest,
    }
    impl Default for TrustGroup {
        fn default() -> Self {
            Self {
                addresses: None,
                calls_enabled: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                images: None,
                include_owners: None,
                member_count: None,
                name: None,
                owners: None,
                roles_enabled: None,
                rules_visible: None,
                state: None,
                type_: None,
                version: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustGroup",
                fields: &[
                    "addresses",
                    "callsEnabled",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "images",
                    "includeOwners",
                    "memberCount",
                    "name",
                    "owners",
                    "rolesEnabled",
                    "rulesVisible",
                    "state",
                    "type",
                    "version",
                    "visibility",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.boolean(1, &self.calls_enabled);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.text(6, &self.id);
            out.list(7, &self.images);
            out.boolean(8, &self.include_owners);
            out.int(9, &self.member_count);
            out.text(10, &self.name);
            out.list(11, &self.owners);
            out.boolean(12, &self.roles_enabled);
            out.boolean(13, &self.rules_visible);
            out.one(14, &self.state);
            out.one(15, &self.type_);
            out.int(16, &self.version);
            out.one(17, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::Bool(&mut self.calls_enabled),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::List(&mut self.images),
                8 => rt::Place::Bool(&mut self.include_owners),
                9 => rt::Place::Int(&mut self.member_count),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::List(&mut self.owners),
                12 => rt::Place::Bool(&mut self.roles_enabled),
                13 => rt::Place::Bool(&mut self.rules_visible),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::Enum(&mut self.type_),
                16 => rt::Place::Int(&mut self.version),
                17 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustGroup);
    /// `TrustGroupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrustGroupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TrustGroup>>,
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
    impl Default for TrustGroupEntityListing {
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
    impl rt::Model for TrustGroupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustGroupEntityListing",
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
    rt::model!(TrustGroupEntityListing);
    /// `TrustMemberCreate` of the API document.
    #[non_exhaustive]
    pub struct TrustMemberCreate {
        /// `id`: required
        pub id: Option<String>,
        /// `roleDivisions`
        pub role_divisions: Option<Box<types::RoleDivisionGrants>>,
        /// `roleIds`
        pub role_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TrustMemberCreate {
        fn default() -> Self {
            Self {
                id: None,
                role_divisions: None,
                role_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustMemberCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustMemberCreate",
                fields: &["id", "roleDivisions", "roleIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.role_divisions);
            out.list(2, &self.role_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.role_divisions),
                2 => rt::Place::List(&mut self.role_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustMemberCreate);
    impl TrustMemberCreate {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `roleDivisions`.
        #[must_use]
        pub fn role_divisions(
            mut self,
            value: impl rt::IntoField<Box<types::RoleDivisionGrants>>,
        ) -> Self {
            value.put(&mut self.role_divisions, &mut self._rest, 1);
            self
        }
        /// Sets `roleIds`.
        #[must_use]
        pub fn role_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.role_ids, &mut self._rest, 2);
            self
        }
    }
    /// `TrustRequest` of the API document.
    #[non_exhaustive]
    pub struct TrustRequest {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::OrgUser>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `groups`: read-only
        pub groups: Option<Vec<types::TrustGroup>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `trustee`: required, read-only
        pub trustee: Option<Box<types::Organization>>,
        /// `users`: read-only
        pub users: Option<Vec<types::OrgUser>>,
        _rest: rt::Rest,
    }
    impl Default for TrustRequest {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                groups: None,
                id: None,
                self_uri: None,
                trustee: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustRequest",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "groups",
                    "id",
                    "selfUri",
                    "trustee",
                    "users",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.list(2, &self.groups);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.model(5, &self.trustee);
            out.list(6, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::List(&mut self.groups),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Model(&mut self.trustee),
                6 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustRequest);
    /// `TrustRequestCreate` of the API document.
    #[non_exhaustive]
    pub struct TrustRequestCreate {
        /// `groupIds`
        pub group_ids: Option<Vec<String>>,
        /// `userIds`
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TrustRequestCreate {
        fn default() -> Self {
            Self {
                group_ids: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustRequestCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustRequestCreate",
                fields: &["groupIds", "userIds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.group_ids);
            out.list(1, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.group_ids),
                1 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustRequestCreate);
    impl TrustRequestCreate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `groupIds`.
        #[must_use]
        pub fn group_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.group_ids, &mut self._rest, 0);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 1);
            self
        }
    }
    /// `TrustUpdate` of the API document.
    #[non_exhaustive]
    pub struct TrustUpdate {
        /// `dateExpired`
        pub date_expired: Option<rt::DateTime>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TrustUpdate {
        fn default() -> Self {
            Self {
                date_expired: None,
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustUpdate",
                fields: &["dateExpired", "enabled"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_expired);
            out.boolean(1, &self.enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_expired),
                1 => rt::Place::Bool(&mut self.enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustUpdate);
    impl TrustUpdate {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `dateExpired`.
        #[must_use]
        pub fn date_expired(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expired, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
    }
    /// `TrustUser` of the API document.
    #[non_exhaustive]
    pub struct TrustUser {
        /// `acdAutoAnswer`
        pub acd_auto_answer: Option<bool>,
        /// `addresses`
        pub addresses: Option<Vec<types::Contact>>,
        /// `authorization`: read-only
        pub authorization: Option<Box<types::UserAuthorization>>,
        /// `biography`
        pub biography: Option<Box<types::Biography>>,
        /// `certifications`
        pub certifications: Option<Vec<String>>,
        /// `chat`
        pub chat: Option<Box<types::Chat>>,
        /// `conversationSummary`: read-only
        pub conversation_summary: Option<Box<types::UserConversationSummary>>,
        /// `dateLastLogin`: read-only
        pub date_last_login: Option<rt::DateTime>,
        /// `dateWelcomeSent`: read-only
        pub date_welcome_sent: Option<rt::DateTime>,
        /// `department`
        pub department: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `email`
        pub email: Option<String>,
        /// `employerInfo`
        pub employer_info: Option<Box<types::EmployerInfo>>,
        /// `geolocation`: read-only
        pub geolocation: Option<Box<types::Geolocation>>,
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
        /// `locations`: read-only
        pub locations: Option<Vec<types::Location>>,
        /// `manager`
        pub manager: Option<Box<types::User>>,
        /// `name`
        pub name: Option<String>,
        /// `outOfOffice`: read-only
        pub out_of_office: Option<Box<types::OutOfOffice>>,
        /// `preferredName`
        pub preferred_name: Option<String>,
        /// `presence`: read-only
        pub presence: Option<Box<types::UserPresence>>,
        /// `primaryContactInfo`: read-only
        pub primary_contact_info: Option<Vec<types::Contact>>,
        /// `profileSkills`: read-only
        pub profile_skills: Option<Vec<String>>,
        /// `routingStatus`: read-only
        pub routing_status: Option<Box<types::RoutingStatus>>,
        /// `skills`: read-only
        pub skills: Option<Vec<types::UserRoutingSkill>>,
        /// `state`: read-only
        pub state: Option<types::TrustUserState>,
        /// `station`: read-only
        pub station: Option<Box<types::UserStations>>,
        /// `team`: read-only
        pub team: Option<Box<types::Team>>,
        /// `title`
        pub title: Option<String>,
        /// `trustUserDetails`
        pub trust_user_details: Option<Box<types::TrustUserDetails>>,
        /// `username`
        pub username: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        /// `workPlanBidRanks`: read-only
        pub work_plan_bid_ranks: Option<Box<types::WorkPlanBidRanks>>,
        _rest: rt::Rest,
    }
    impl Default for TrustUser {
        fn default() -> Self {
            Self {
                acd_auto_answer: None,
                addresses: None,
                authorization: None,
                biography: None,
                certifications: None,
                chat: None,
                conversation_summary: None,
                date_last_login: None,
                date_welcome_sent: None,
                department: None,
                division: None,
                email: None,
                employer_info: None,
                geolocation: None,
                groups: None,
                id: None,
                images: None,
                integration_presence: None,
                language_preference: None,
                languages: None,
                last_token_issued: None,
                locations: None,
                manager: None,
                name: None,
                out_of_office: None,
                preferred_name: None,
                presence: None,
                primary_contact_info: None,
                profile_skills: None,
                routing_status: None,
                skills: None,
                state: None,
                station: None,
                team: None,
                title: None,
                trust_user_details: None,
                username: None,
                version: None,
                work_plan_bid_ranks: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustUser",
                fields: &[
                    "acdAutoAnswer",
                    "addresses",
                    "authorization",
                    "biography",
                    "certifications",
                    "chat",
                    "conversationSummary",
                    "dateLastLogin",
                    "dateWelcomeSent",
                    "department",
                    "division",
                    "email",
                    "employerInfo",
                    "geolocation",
                    "groups",
                    "id",
                    "images",
                    "integrationPresence",
                    "languagePreference",
                    "languages",
                    "lastTokenIssued",
                    "locations",
                    "manager",
                    "name",
                    "outOfOffice",
                    "preferredName",
                    "presence",
                    "primaryContactInfo",
                    "profileSkills",
                    "routingStatus",
                    "skills",
                    "state",
                    "station",
                    "team",
                    "title",
                    "trustUserDetails",
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
            out.model(2, &self.authorization);
            out.model(3, &self.biography);
            out.list(4, &self.certifications);
            out.model(5, &self.chat);
            out.model(6, &self.conversation_summary);
            out.date_time(7, &self.date_last_login);
            out.date_time(8, &self.date_welcome_sent);
            out.text(9, &self.department);
            out.model(10, &self.division);
            out.text(11, &self.email);
            out.model(12, &self.employer_info);
            out.model(13, &self.geolocation);
            out.list(14, &self.groups);
            out.text(15, &self.id);
            out.list(16, &self.images);
            out.model(17, &self.integration_presence);
            out.text(18, &self.language_preference);
            out.list(19, &self.languages);
            out.model(20, &self.last_token_issued);
            out.list(21, &self.locations);
            out.model(22, &self.manager);
            out.text(23, &self.name);
            out.model(24, &self.out_of_office);
            out.text(25, &self.preferred_name);
            out.model(26, &self.presence);
            out.list(27, &self.primary_contact_info);
            out.list(28, &self.profile_skills);
            out.model(29, &self.routing_status);
            out.list(30, &self.skills);
            out.one(31, &self.state);
            out.model(32, &self.station);
            out.model(33, &self.team);
            out.text(34, &self.title);
            out.model(35, &self.trust_user_details);
            out.text(36, &self.username);
            out.int(37, &self.version);
            out.model(38, &self.work_plan_bid_ranks);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acd_auto_answer),
                1 => rt::Place::List(&mut self.addresses),
                2 => rt::Place::Model(&mut self.authorization),
                3 => rt::Place::Model(&mut self.biography),
                4 => rt::Place::List(&mut self.certifications),
                5 => rt::Place::Model(&mut self.chat),
                6 => rt::Place::Model(&mut self.conversation_summary),
                7 => rt::Place::DateTime(&mut self.date_last_login),
                8 => rt::Place::DateTime(&mut self.date_welcome_sent),
                9 => rt::Place::Text(&mut self.department),
                10 => rt::Place::Model(&mut self.division),
                11 => rt::Place::Text(&mut self.email),
                12 => rt::Place::Model(&mut self.employer_info),
                13 => rt::Place::Model(&mut self.geolocation),
                14 => rt::Place::List(&mut self.groups),
                15 => rt::Place::Text(&mut self.id),
                16 => rt::Place::List(&mut self.images),
                17 => rt::Place::Model(&mut self.integration_presence),
                18 => rt::Place::Text(&mut self.language_preference),
                19 => rt::Place::List(&mut self.languages),
                20 => rt::Place::Model(&mut self.last_token_issued),
                21 => rt::Place::List(&mut self.locations),
                22 => rt::Place::Model(&mut self.manager),
                23 => rt::Place::Text(&mut self.name),
                24 => rt::Place::Model(&mut self.out_of_office),
                25 => rt::Place::Text(&mut self.preferred_name),
                26 => rt::Place::Model(&mut self.presence),
                27 => rt::Place::List(&mut self.primary_contact_info),
                28 => rt::Place::List(&mut self.profile_skills),
                29 => rt::Place::Model(&mut self.routing_status),
                30 => rt::Place::List(&mut self.skills),
                31 => rt::Place::Enum(&mut self.state),
                32 => rt::Place::Model(&mut self.station),
                33 => rt::Place::Model(&mut self.team),
                34 => rt::Place::Text(&mut self.title),
                35 => rt::Place::Model(&mut self.trust_user_details),
                36 => rt::Place::Text(&mut self.username),
                37 => rt::Place::Int(&mut self.version),
                38 => rt::Place::Model(&mut self.work_plan_bid_ranks),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustUser);
    /// `TrustUserDetails` of the API document.
    #[non_exhaustive]
    pub struct TrustUserDetails {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::OrgUser>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for TrustUserDetails {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustUserDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustUserDetails",
                fields: &["createdBy", "dateCreated"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustUserDetails);
    /// `TrustUserEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrustUserEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TrustUser>>,
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
    impl Default for TrustUserEntityListing {
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
    impl rt::Model for TrustUserEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustUserEntityListing",
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
    rt::model!(TrustUserEntityListing);
    /// `Trustee` of the API document.
    #[non_exhaustive]
    pub struct Trustee {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::OrgUser>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateExpired`
        pub date_expired: Option<rt::DateTime>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `hasFullAccess`
        pub has_full_access: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isTrustedUser`
        pub is_trusted_user: Option<bool>,
        /// `organization`: read-only
        pub organization: Option<Box<types::Organization>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `usesDefaultRole`
        pub uses_default_role: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for Trustee {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_expired: None,
                enabled: None,
                has_full_access: None,
                id: None,
                is_trusted_user: None,
                organization: None,
                self_uri: None,
                uses_default_role: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Trustee {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Trustee",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateExpired",
                    "enabled",
                    "hasFullAccess",
                    "id",
                    "isTrustedUser",
                    "organization",
                    "selfUri",
                    "usesDefaultRole",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_expired);
            out.boolean(3, &self.enabled);
            out.boolean(4, &self.has_full_access);
            out.text(5, &self.id);
            out.boolean(6, &self.is_trusted_user);
            out.model(7, &self.organization);
            out.text(8, &self.self_uri);
            out.boolean(9, &self.uses_default_role);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_expired),
                3 => rt::Place::Bool(&mut self.enabled),
                4 => rt::Place::Bool(&mut self.has_full_access),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Bool(&mut self.is_trusted_user),
                7 => rt::Place::Model(&mut self.organization),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Bool(&mut self.uses_default_role),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Trustee);
    /// `TrusteeAuditQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct TrusteeAuditQueryRequest {
        /// `endDate`
        pub end_date: Option<rt::DateTime>,
        /// `facets`
        pub facets: Option<Vec<types::Facet>>,
        /// `filters`
        pub filters: Option<Vec<types::Filter>>,
        /// `queryPhrase`
        pub query_phrase: Option<String>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `trusteeOrganizationIds`: required
        pub trustee_organization_ids: Option<Vec<String>>,
        /// `trusteeUserIds`: required
        pub trustee_user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TrusteeAuditQueryRequest {
        fn default() -> Self {
            Self {
                end_date: None,
                facets: None,
                filters: None,
                query_phrase: None,
                start_date: None,
                trustee_organization_ids: None,
                trustee_user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrusteeAuditQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrusteeAuditQueryRequest",
                fields: &[
                    "endDate",
                    "facets",
                    "filters",
                    "queryPhrase",
                    "startDate",
                    "trusteeOrganizationIds",
                    "trusteeUserIds",
                ],
                required: &[5, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.end_date);
            out.list(1, &self.facets);
            out.list(2, &self.filters);
            out.text(3, &self.query_phrase);
            out.date_time(4, &self.start_date);
            out.list(5, &self.trustee_organization_ids);
            out.list(6, &self.trustee_user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.end_date),
                1 => rt::Place::List(&mut self.facets),
                2 => rt::Place::List(&mut self.filters),
                3 => rt::Place::Text(&mut self.query_phrase),
                4 => rt::Place::DateTime(&mut self.start_date),
                5 => rt::Place::List(&mut self.trustee_organization_ids),
                6 => rt::Place::List(&mut self.trustee_user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrusteeAuditQueryRequest);
    impl TrusteeAuditQueryRequest {
        /// One with everything set that the API requires, in this order: `trusteeOrganizationIds`, `trusteeUserIds`.
        #[must_use]
        pub fn new(
            trustee_organization_ids: impl rt::IntoField<Vec<String>>,
            trustee_user_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .trustee_organization_ids(trustee_organization_ids)
                .trustee_user_ids(trustee_user_ids)
        }
        /// Sets `endDate`.
        #[must_use]
        pub fn end_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.end_date, &mut self._rest, 0);
            self
        }
        /// Sets `facets`.
        #[must_use]
        pub fn facets(mut self, value: impl rt::IntoField<Vec<types::Facet>>) -> Self {
            value.put(&mut self.facets, &mut self._rest, 1);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(mut self, value: impl rt::IntoField<Vec<types::Filter>>) -> Self {
            value.put(&mut self.filters, &mut self._rest, 2);
            self
        }
        /// Sets `queryPhrase`.
        #[must_use]
        pub fn query_phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query_phrase, &mut self._rest, 3);
            self
        }
        /// Sets `startDate`.
        #[must_use]
        pub fn start_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.start_date, &mut self._rest, 4);
            self
        }
        /// Sets `trusteeOrganizationIds`.
        #[must_use]
        pub fn trustee_organization_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.trustee_organization_ids, &mut self._rest, 5);
            self
        }
        /// Sets `trusteeUserIds`.
        #[must_use]
        pub fn trustee_user_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.trustee_user_ids, &mut self._rest, 6);
            self
        }
    }
    /// `TrusteeReferenceList` of the API document.
    #[non_exhaustive]
    pub struct TrusteeReferenceList {
        /// `entities`
        pub entities: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for TrusteeReferenceList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrusteeReferenceList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrusteeReferenceList",
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
    rt::model!(TrusteeReferenceList);
    /// `TrustorAuditQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct TrustorAuditQueryRequest {
        /// `endDate`
        pub end_date: Option<rt::DateTime>,
        /// `facets`
        pub facets: Option<Vec<types::Facet>>,
        /// `filters`
        pub filters: Option<Vec<types::Filter>>,
        /// `queryPhrase`
        pub query_phrase: Option<String>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `trusteeUserIds`: required
        pub trustee_user_ids: Option<Vec<String>>,
        /// `trustorOrganizationId`: required
        pub trustor_organization_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TrustorAuditQueryRequest {
        fn default() -> Self {
            Self {
                end_date: None,
                facets: None,
                filters: None,
                query_phrase: None,
                start_date: None,
                trustee_user_ids: None,
                trustor_organization_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustorAuditQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustorAuditQueryRequest",
                fields: &[
                    "endDate",
                    "facets",
                    "filters",
                    "queryPhrase",
                    "startDate",
                    "trusteeUserIds",
                    "trustorOrganizationId",
                ],
                required: &[5, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.end_date);
            out.list(1, &self.facets);
            out.list(2, &self.filters);
            out.text(3, &self.query_phrase);
            out.date_time(4, &self.start_date);
            out.list(5, &self.trustee_user_ids);
            out.text(6, &self.trustor_organization_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.end_date),
                1 => rt::Place::List(&mut self.facets),
                2 => rt::Place::List(&mut self.filters),
                3 => rt::Place::Text(&mut self.query_phrase),
                4 => rt::Place::DateTime(&mut self.start_date),
                5 => rt::Place::List(&mut self.trustee_user_ids),
                6 => rt::Place::Text(&mut self.trustor_organization_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustorAuditQueryRequest);
    impl TrustorAuditQueryRequest {
        /// One with everything set that the API requires, in this order: `trusteeUserIds`, `trustorOrganizationId`.
        #[must_use]
        pub fn new(
            trustee_user_ids: impl rt::IntoField<Vec<String>>,
            trustor_organization_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .trustee_user_ids(trustee_user_ids)
                .trustor_organization_id(trustor_organization_id)
        }
        /// Sets `endDate`.
        #[must_use]
        pub fn end_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.end_date, &mut self._rest, 0);
            self
        }
        /// Sets `facets`.
        #[must_use]
        pub fn facets(mut self, value: impl rt::IntoField<Vec<types::Facet>>) -> Self {
            value.put(&mut self.facets, &mut self._rest, 1);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(mut self, value: impl rt::IntoField<Vec<types::Filter>>) -> Self {
            value.put(&mut self.filters, &mut self._rest, 2);
            self
        }
        /// Sets `queryPhrase`.
        #[must_use]
        pub fn query_phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query_phrase, &mut self._rest, 3);
            self
        }
        /// Sets `startDate`.
        #[must_use]
        pub fn start_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.start_date, &mut self._rest, 4);
            self
        }
        /// Sets `trusteeUserIds`.
        #[must_use]
        pub fn trustee_user_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.trustee_user_ids, &mut self._rest, 5);
            self
        }
        /// Sets `trustorOrganizationId`.
        #[must_use]
        pub fn trustor_organization_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.trustor_organization_id, &mut self._rest, 6);
            self
        }
    }
    rt::to_write!(
        types::Trustee => types::TrustUpdate, [rt::Step::new(2, 0, rt::How::Copy),
        rt::Step::new(3, 1, rt::How::Copy)]
    );
}
