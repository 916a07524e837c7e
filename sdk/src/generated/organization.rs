// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Organization API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_groups_and_organization_and_users::GetFieldconfig;
/// Calls of the Organization API; from [`Client::organization`](crate::Client::organization).
#[derive(Clone, Debug)]
pub struct Organization(rt::Client);
impl Organization {
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
    /// `GET /api/v2/organizations/authentication/settings`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsAuthenticationSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-authentication-settings)
    pub fn get_organizations_authentication_settings(
        &self,
    ) -> GetOrganizationsAuthenticationSettings {
        super::organization::GetOrganizationsAuthenticationSettings(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsAuthenticationSettings::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/organizations/authentication/settings`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Error codes of its own: 400 `api.exclusion.list.limit.exceeded`
    /// - Developer Center: [`patchOrganizationsAuthenticationSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-organizations-authentication-settings)
    pub fn patch_organizations_authentication_settings(
        &self,
        body: impl rt::IntoBody<types::OrgAuthSettings>,
    ) -> PatchOrganizationsAuthenticationSettings {
        super::organization::PatchOrganizationsAuthenticationSettings(
            rt::Request::new(
                    &self.0,
                    super::organization::PatchOrganizationsAuthenticationSettings::INFO,
                )
                .body::<types::OrgAuthSettings>(body),
        )
    }
    /// `GET /api/v2/organizations/embeddedintegration`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsEmbeddedintegration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-embeddedintegration)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_organizations_embeddedintegration(
        &self,
    ) -> GetOrganizationsEmbeddedintegration {
        super::organization::GetOrganizationsEmbeddedintegration(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsEmbeddedintegration::INFO,
            ),
        )
    }
    /// `PUT /api/v2/organizations/embeddedintegration`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Developer Center: [`putOrganizationsEmbeddedintegration`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-organizations-embeddedintegration)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_organizations_embeddedintegration(
        &self,
        body: impl rt::IntoBody<types::EmbeddedIntegration>,
    ) -> PutOrganizationsEmbeddedintegration {
        super::organization::PutOrganizationsEmbeddedintegration(
            rt::Request::new(
                    &self.0,
                    super::organization::PutOrganizationsEmbeddedintegration::INFO,
                )
                .body::<types::EmbeddedIntegration>(body),
        )
    }
    /// `PATCH /api/v2/organizations/features/{featureName}`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchOrganizationsFeature`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-organizations-features--featureName-)
    pub fn patch_organizations_feature(
        &self,
        feature_name: impl rt::IntoEnum<types::PatchOrganizationsFeatureFeatureName>,
        body: impl rt::IntoBody<types::FeatureState>,
    ) -> PatchOrganizationsFeature {
        super::organization::PatchOrganizationsFeature(
            rt::Request::new(
                    &self.0,
                    super::organization::PatchOrganizationsFeature::INFO,
                )
                .path::<
                    types::PatchOrganizationsFeatureFeatureName,
                >("featureName", &feature_name.into_enum())
                .body::<types::FeatureState>(body),
        )
    }
    /// `GET /api/v2/organizations/ipaddressauthentication`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsIpaddressauthentication`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-ipaddressauthentication)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_organizations_ipaddressauthentication(
        &self,
    ) -> GetOrganizationsIpaddressauthentication {
        super::organization::GetOrganizationsIpaddressauthentication(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsIpaddressauthentication::INFO,
            ),
        )
    }
    /// `PUT /api/v2/organizations/ipaddressauthentication`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Error codes of its own: 400 `invalid.host.address`, `invalid.ip.address`, `invalid.issuing.ip.address`
    /// - Developer Center: [`putOrganizationsIpaddressauthentication`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-organizations-ipaddressauthentication)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_organizations_ipaddressauthentication(
        &self,
        body: impl rt::IntoBody<types::IpAddressAuthentication>,
    ) -> PutOrganizationsIpaddressauthentication {
        super::organization::PutOrganizationsIpaddressauthentication(
            rt::Request::new(
                    &self.0,
                    super::organization::PutOrganizationsIpaddressauthentication::INFO,
                )
                .body::<types::IpAddressAuthentication>(body),
        )
    }
    /// `GET /api/v2/organizations/limits/changerequests`
    ///
    /// - Permission: `limits:organization:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `max.override.requests`
    /// - Developer Center: [`getOrganizationsLimitsChangerequests`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-changerequests)
    pub fn get_organizations_limits_changerequests(
        &self,
    ) -> GetOrganizationsLimitsChangerequests {
        super::organization::GetOrganizationsLimitsChangerequests(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsLimitsChangerequests::INFO,
            ),
        )
    }
    /// `GET /api/v2/organizations/limits/changerequests/{requestId}`
    ///
    /// - Permission: `limits:organization:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsLimitsChangerequest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-changerequests--requestId-)
    pub fn get_organizations_limits_changerequest(
        &self,
        request_id: impl AsRef<str>,
    ) -> GetOrganizationsLimitsChangerequest {
        super::organization::GetOrganizationsLimitsChangerequest(
            rt::Request::new(
                    &self.0,
                    super::organization::GetOrganizationsLimitsChangerequest::INFO,
                )
                .path("requestId", request_id.as_ref()),
        )
    }
    /// `GET /api/v2/organizations/limits/docs`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsLimitsDocs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-docs)
    pub fn get_organizations_limits_docs(&self) -> GetOrganizationsLimitsDocs {
        super::organization::GetOrganizationsLimitsDocs(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsLimitsDocs::INFO,
            ),
        )
    }
    /// `GET /api/v2/organizations/limits/docs/freetrial`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsLimitsDocsFreetrial`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-docs-freetrial)
    pub fn get_organizations_limits_docs_freetrial(
        &self,
    ) -> GetOrganizationsLimitsDocsFreetrial {
        super::organization::GetOrganizationsLimitsDocsFreetrial(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsLimitsDocsFreetrial::INFO,
            ),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getOrganizationsLimitsNamespaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-namespaces)
    pub fn get_organizations_limits_namespaces(
        &self,
    ) -> GetOrganizationsLimitsNamespaces {
        super::organization::GetOrganizationsLimitsNamespaces(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsLimitsNamespaces::INFO,
            ),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces/{namespaceName}`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsLimitsNamespace`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-namespaces--namespaceName-)
    pub fn get_organizations_limits_namespace(
        &self,
        namespace_name: impl AsRef<str>,
    ) -> GetOrganizationsLimitsNamespace {
        super::organization::GetOrganizationsLimitsNamespace(
            rt::Request::new(
                    &self.0,
                    super::organization::GetOrganizationsLimitsNamespace::INFO,
                )
                .path("namespaceName", namespace_name.as_ref()),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsLimitsNamespaceDefaults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-limits-namespaces--namespaceName--defaults)
    pub fn get_organizations_limits_namespace_defaults(
        &self,
        namespace_name: impl AsRef<str>,
    ) -> GetOrganizationsLimitsNamespaceDefaults {
        super::organization::GetOrganizationsLimitsNamespaceDefaults(
            rt::Request::new(
                    &self.0,
                    super::organization::GetOrganizationsLimitsNamespaceDefaults::INFO,
                )
                .path("namespaceName", namespace_name.as_ref()),
        )
    }
    /// `GET /api/v2/organizations/me`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-me)
    pub fn get_organizations_me(&self) -> GetOrganizationsMe {
        super::organization::GetOrganizationsMe(
            rt::Request::new(&self.0, super::organization::GetOrganizationsMe::INFO),
        )
    }
    /// `PUT /api/v2/organizations/me`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Error codes of its own: 409 `general.conflict`
    /// - Developer Center: [`putOrganizationsMe`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-organizations-me)
    pub fn put_organizations_me(&self) -> PutOrganizationsMe {
        super::organization::PutOrganizationsMe(
            rt::Request::new(&self.0, super::organization::PutOrganizationsMe::INFO),
        )
    }
    /// `GET /api/v2/organizations/whitelist`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getOrganizationsWhitelist`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-whitelist)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_organizations_whitelist(&self) -> GetOrganizationsWhitelist {
        super::organization::GetOrganizationsWhitelist(
            rt::Request::new(
                &self.0,
                super::organization::GetOrganizationsWhitelist::INFO,
            ),
        )
    }
    /// `PUT /api/v2/organizations/whitelist`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `organization`
    /// - Developer Center: [`putOrganizationsWhitelist`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-organizations-whitelist)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_organizations_whitelist(
        &self,
        body: impl rt::IntoBody<types::OrgWhitelistSettings>,
    ) -> PutOrganizationsWhitelist {
        super::organization::PutOrganizationsWhitelist(
            rt::Request::new(
                    &self.0,
                    super::organization::PutOrganizationsWhitelist::INFO,
                )
                .body::<types::OrgWhitelistSettings>(body),
        )
    }
}
/// The call `getOrganizationsAuthenticationSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsAuthenticationSettings(
    pub(crate) rt::Request<types::OrgAuthSettings>,
);
impl GetOrganizationsAuthenticationSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsAuthenticationSettings",
        method: rt::Method::Get,
        path: "/api/v2/organizations/authentication/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OrgAuthSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchOrganizationsAuthenticationSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OrgAuthSettings>
    where
        F: FnMut(&mut types::OrgAuthSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization::PatchOrganizationsAuthenticationSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrgAuthSettings> {
        self.0.send()
    }
}
/// The call `patchOrganizationsAuthenticationSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchOrganizationsAuthenticationSettings(
    pub(crate) rt::Request<types::OrgAuthSettings>,
);
impl PatchOrganizationsAuthenticationSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchOrganizationsAuthenticationSettings",
        method: rt::Method::Patch,
        path: "/api/v2/organizations/authentication/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn customize(self) -> rt::Request<types::OrgAuthSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrgAuthSettings> {
        self.0.send()
    }
}
/// The call `getOrganizationsEmbeddedintegration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsEmbeddedintegration(
    pub(crate) rt::Request<types::EmbeddedIntegration>,
);
impl GetOrganizationsEmbeddedintegration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsEmbeddedintegration",
        method: rt::Method::Get,
        path: "/api/v2/organizations/embeddedintegration",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EmbeddedIntegration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOrganizationsEmbeddedintegration`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EmbeddedIntegration>
    where
        F: FnMut(&mut types::EmbeddedIntegration) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization::PutOrganizationsEmbeddedintegration::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmbeddedIntegration> {
        self.0.send()
    }
}
/// The call `putOrganizationsEmbeddedintegration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrganizationsEmbeddedintegration(
    pub(crate) rt::Request<types::EmbeddedIntegration>,
);
impl PutOrganizationsEmbeddedintegration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrganizationsEmbeddedintegration",
        method: rt::Method::Put,
        path: "/api/v2/organizations/embeddedintegration",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn customize(self) -> rt::Request<types::EmbeddedIntegration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmbeddedIntegration> {
        self.0.send()
    }
}
/// The call `patchOrganizationsFeature`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchOrganizationsFeature(
    pub(crate) rt::Request<types::OrganizationFeatures>,
);
impl PatchOrganizationsFeature {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchOrganizationsFeature",
        method: rt::Method::Patch,
        path: "/api/v2/organizations/features/{featureName}",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationFeatures> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationFeatures> {
        self.0.send()
    }
}
/// The call `getOrganizationsIpaddressauthentication`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsIpaddressauthentication(
    pub(crate) rt::Request<types::IpAddressAuthentication>,
);
impl GetOrganizationsIpaddressauthentication {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsIpaddressauthentication",
        method: rt::Method::Get,
        path: "/api/v2/organizations/ipaddressauthentication",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization", "organization:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IpAddressAuthentication> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOrganizationsIpaddressauthentication`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IpAddressAuthentication>
    where
        F: FnMut(&mut types::IpAddressAuthentication) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization::PutOrganizationsIpaddressauthentication::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IpAddressAuthentication> {
        self.0.send()
    }
}
/// The call `putOrganizationsIpaddressauthentication`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrganizationsIpaddressauthentication(
    pub(crate) rt::Request<types::IpAddressAuthentication>,
);
impl PutOrganizationsIpaddressauthentication {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrganizationsIpaddressauthentication",
        method: rt::Method::Put,
        path: "/api/v2/organizations/ipaddressauthentication",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn customize(self) -> rt::Request<types::IpAddressAuthentication> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IpAddressAuthentication> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsChangerequests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsChangerequests(
    pub(crate) rt::Request<types::LimitChangeRequestsEntityListing>,
);
impl GetOrganizationsLimitsChangerequests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsChangerequests",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/changerequests",
        permissions: rt::Permissions {
            all: false,
            names: &["limits:organization:view"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn after(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("after", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("before", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<types::GetOrganizationsLimitsChangerequestsStatus>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetOrganizationsLimitsChangerequestsStatus,
                >("status", value),
        )
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetOrganizationsLimitsChangerequestsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetOrganizationsLimitsChangerequestsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LimitChangeRequestsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LimitChangeRequestsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LimitChangeRequestsEntityListing> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsChangerequest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsChangerequest(
    pub(crate) rt::Request<types::LimitChangeRequestDetails>,
);
impl GetOrganizationsLimitsChangerequest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsChangerequest",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/changerequests/{requestId}",
        permissions: rt::Permissions {
            all: false,
            names: &["limits:organization:view"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LimitChangeRequestDetails> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LimitChangeRequestDetails> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsDocs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsDocs(pub(crate) rt::Request<types::LimitDocumentation>);
impl GetOrganizationsLimitsDocs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsDocs",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/docs",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LimitDocumentation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LimitDocumentation> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsDocsFreetrial`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsDocsFreetrial(
    pub(crate) rt::Request<types::FreeTrialLimitDocs>,
);
impl GetOrganizationsLimitsDocsFreetrial {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsDocsFreetrial",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/docs/freetrial",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FreeTrialLimitDocs> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FreeTrialLimitDocs> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsNamespaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsNamespaces(
    pub(crate) rt::Request<types::PagedNamespaceListing>,
);
impl GetOrganizationsLimitsNamespaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsNamespaces",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/namespaces",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PagedNamespaceListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PagedNamespaceListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PagedNamespaceListing> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsNamespace`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsNamespace(
    pub(crate) rt::Request<types::LimitsEntityListing>,
);
impl GetOrganizationsLimitsNamespace {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsNamespace",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/namespaces/{namespaceName}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LimitsEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LimitsEntityListing> {
        self.0.send()
    }
}
/// The call `getOrganizationsLimitsNamespaceDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsLimitsNamespaceDefaults(
    pub(crate) rt::Request<types::LimitsEntityListing>,
);
impl GetOrganizationsLimitsNamespaceDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsLimitsNamespaceDefaults",
        method: rt::Method::Get,
        path: "/api/v2/organizations/limits/namespaces/{namespaceName}/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LimitsEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LimitsEntityListing> {
        self.0.send()
    }
}
/// The call `getOrganizationsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsMe(pub(crate) rt::Request<types::Organization>);
impl GetOrganizationsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsMe",
        method: rt::Method::Get,
        path: "/api/v2/organizations/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Organization> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOrganizationsMe`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Organization>
    where
        F: FnMut(&mut types::Organization) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization::PutOrganizationsMe::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Organization> {
        self.0.send()
    }
}
/// The call `putOrganizationsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrganizationsMe(pub(crate) rt::Request<types::Organization>);
impl PutOrganizationsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrganizationsMe",
        method: rt::Method::Put,
        path: "/api/v2/organizations/me",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn body(self, body: impl rt::IntoBody<types::Organization>) -> Self {
        Self(self.0.body::<types::Organization>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Organization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Organization> {
        self.0.send()
    }
}
/// The call `getOrganizationsWhitelist`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrganizationsWhitelist(
    pub(crate) rt::Request<types::OrgWhitelistSettings>,
);
impl GetOrganizationsWhitelist {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrganizationsWhitelist",
        method: rt::Method::Get,
        path: "/api/v2/organizations/whitelist",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization", "organization:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrgWhitelistSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOrganizationsWhitelist`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OrgWhitelistSettings>
    where
        F: FnMut(&mut types::OrgWhitelistSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::organization::PutOrganizationsWhitelist::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrgWhitelistSettings> {
        self.0.send()
    }
}
/// The call `putOrganizationsWhitelist`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrganizationsWhitelist(
    pub(crate) rt::Request<types::OrgWhitelistSettings>,
);
impl PutOrganizationsWhitelist {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrganizationsWhitelist",
        method: rt::Method::Put,
        path: "/api/v2/organizations/whitelist",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["organization"],
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
    pub fn customize(self) -> rt::Request<types::OrgWhitelistSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrgWhitelistSettings> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetOrganizationsAuthenticationSettings::INFO,
    PatchOrganizationsAuthenticationSettings::INFO,
    GetOrganizationsEmbeddedintegration::INFO,
    PutOrganizationsEmbeddedintegration::INFO,
    PatchOrganizationsFeature::INFO,
    GetOrganizationsIpaddressauthentication::INFO,
    PutOrganizationsIpaddressauthentication::INFO,
    GetOrganizationsLimitsChangerequests::INFO,
    GetOrganizationsLimitsChangerequest::INFO,
    GetOrganizationsLimitsDocs::INFO,
    GetOrganizationsLimitsDocsFreetrial::INFO,
    GetOrganizationsLimitsNamespaces::INFO,
    GetOrganizationsLimitsNamespace::INFO,
    GetOrganizationsLimitsNamespaceDefaults::INFO,
    GetOrganizationsMe::INFO,
    PutOrganizationsMe::INFO,
    GetOrganizationsWhitelist::INFO,
    PutOrganizationsWhitelist::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ApprovalNamespace>,
    rt::make_model::<types::EmbeddedIntegration>,
    rt::make_model::<types::FeatureState>,
    rt::make_model::<types::FreeTrialLimit>,
    rt::make_model::<types::FreeTrialLimitDocs>,
    rt::make_model::<types::FreeTrialNamespace>,
    rt::make_model::<types::IpAddressAuthentication>,
    rt::make_model::<types::LimitChangeRequestDetails>,
    rt::make_model::<types::LimitChangeRequestsEntityListing>,
    rt::make_model::<types::LimitDocs>,
    rt::make_model::<types::LimitDocumentation>,
    rt::make_model::<types::LimitsEntityListing>,
    rt::make_model::<types::NamespaceDocs>,
    rt::make_model::<types::OrgAuthSettings>,
    rt::make_model::<types::OrgWhitelistSettings>,
    rt::make_model::<types::OrganizationFeatures>,
    rt::make_model::<types::PasswordRequirements>,
    rt::make_model::<types::StatusChange>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApprovalNamespaceType {
        /// `Primary`
        Primary,
        /// `Secondary`
        Secondary,
        /// `System`
        System,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ApprovalNamespaceType {
        const VALUES: &'static [Self] = &[Self::Primary, Self::Secondary, Self::System];
        const TEXTS: &'static [&'static str] = &["Primary", "Secondary", "System"];
        fn text(&self) -> &str {
            match self {
                Self::Primary => "Primary",
                Self::Secondary => "Secondary",
                Self::System => "System",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ApprovalNamespaceType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetOrganizationsLimitsChangerequestsExpand {
        /// `statusHistory`
        StatusHistory,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetOrganizationsLimitsChangerequestsExpand {
        const VALUES: &'static [Self] = &[Self::StatusHistory];
        const TEXTS: &'static [&'static str] = &["statusHistory"];
        fn text(&self) -> &str {
            match self {
                Self::StatusHistory => "statusHistory",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetOrganizationsLimitsChangerequestsExpand);
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PatchOrganizationsFeatureFeatureName {
        /// `realtimeCIC`
        RealtimeCic,
        /// `purecloud`
        Purecloud,
        /// `hipaa`
        Hipaa,
        /// `ucEnabled`
        UcEnabled,
        /// `pci`
        Pci,
        /// `purecloudVoice`
        PurecloudVoice,
        /// `xmppFederation`
        XmppFederation,
        /// `chat`
        Chat,
        /// `informalPhotos`
        InformalPhotos,
        /// `directory`
        Directory,
        /// `contactCenter`
        ContactCenter,
        /// `unifiedCommunications`
        UnifiedCommunications,
        /// `custserv`
        Custserv,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PatchOrganizationsFeatureFeatureName {
        const VALUES: &'static [Self] = &[
            Self::Chat,
            Self::ContactCenter,
            Self::Custserv,
            Self::Directory,
            Self::Hipaa,
            Self::InformalPhotos,
            Self::Pci,
            Self::Purecloud,
            Self::PurecloudVoice,
            Self::RealtimeCic,
            Self::UcEnabled,
            Self::UnifiedCommunications,
            Self::XmppFederation,
        ];
        const TEXTS: &'static [&'static str] = &[
            "chat",
            "contactCenter",
            "custserv",
            "directory",
            "hipaa",
            "informalPhotos",
            "pci",
            "purecloud",
            "purecloudVoice",
            "realtimeCIC",
            "ucEnabled",
            "unifiedCommunications",
            "xmppFederation",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RealtimeCic => "realtimeCIC",
                Self::Purecloud => "purecloud",
                Self::Hipaa => "hipaa",
                Self::UcEnabled => "ucEnabled",
                Self::Pci => "pci",
                Self::PurecloudVoice => "purecloudVoice",
                Self::XmppFederation => "xmppFederation",
                Self::Chat => "chat",
                Self::InformalPhotos => "informalPhotos",
                Self::Directory => "directory",
                Self::ContactCenter => "contactCenter",
                Self::UnifiedCommunications => "unifiedCommunications",
                Self::Custserv => "custserv",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PatchOrganizationsFeatureFeatureName);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StatusChangeRejectReason {
        /// `AlternativeExists`
        AlternativeExists,
        /// `IncreaseNotRequired`
        IncreaseNotRequired,
        /// `PlatformMisuse`
        PlatformMisuse,
        /// `PlatformStability`
        PlatformStability,
        /// `OtherReason`
        OtherReason,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StatusChangeRejectReason {
        const VALUES: &'static [Self] = &[
            Self::AlternativeExists,
            Self::IncreaseNotRequired,
            Self::OtherReason,
            Self::PlatformMisuse,
            Self::PlatformStability,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AlternativeExists",
            "IncreaseNotRequired",
            "OtherReason",
            "PlatformMisuse",
            "PlatformStability",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AlternativeExists => "AlternativeExists",
                Self::IncreaseNotRequired => "IncreaseNotRequired",
                Self::PlatformMisuse => "PlatformMisuse",
                Self::PlatformStability => "PlatformStability",
                Self::OtherReason => "OtherReason",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StatusChangeRejectReason);
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StatusChangeStatus {
        /// `Approved`
        Approved,
        /// `Rejected`
        Rejected,
        /// `Rollback`
        Rollback,
        /// `Pending`
        Pending,
        /// `Open`
        Open,
        /// `SecondaryApprovalNamespacesAdded`
        SecondaryApprovalNamespacesAdded,
        /// `ReviewerApproved`
        ReviewerApproved,
        /// `ReviewerRejected`
        ReviewerRejected,
        /// `ReviewerRollback`
        ReviewerRollback,
        /// `ImplementingChange`
        ImplementingChange,
        /// `ChangeImplemented`
        ChangeImplemented,
        /// `ImplementingRollback`
        ImplementingRollback,
        /// `RollbackImplemented`
        RollbackImplemented,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StatusChangeStatus {
        const VALUES: &'static [Self] = &[
            Self::Approved,
            Self::ChangeImplemented,
            Self::ImplementingChange,
            Self::ImplementingRollback,
            Self::Open,
            Self::Pending,
            Self::Rejected,
            Self::ReviewerApproved,
            Self::ReviewerRejected,
            Self::ReviewerRollback,
            Self::Rollback,
            Self::RollbackImplemented,
            Self::SecondaryApprovalNamespacesAdded,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Approved",
            "ChangeImplemented",
            "ImplementingChange",
            "ImplementingRollback",
            "Open",
            "Pending",
            "Rejected",
            "ReviewerApproved",
            "ReviewerRejected",
            "ReviewerRollback",
            "Rollback",
            "RollbackImplemented",
            "SecondaryApprovalNamespacesAdded",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Approved => "Approved",
                Self::Rejected => "Rejected",
                Self::Rollback => "Rollback",
                Self::Pending => "Pending",
                Self::Open => "Open",
                Self::SecondaryApprovalNamespacesAdded => {
                    "SecondaryApprovalNamespacesAdded"
                }
                Self::ReviewerApproved => "ReviewerApproved",
                Self::ReviewerRejected => "ReviewerRejected",
                Self::ReviewerRollback => "ReviewerRollback",
                Self::ImplementingChange => "ImplementingChange",
                Self::ChangeImplemented => "ChangeImplemented",
                Self::ImplementingRollback => "ImplementingRollback",
                Self::RollbackImplemented => "RollbackImplemented",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StatusChangeStatus);
    /// `web.deployments`, `web.messaging`, `agent.assistant`, `agentic.virtual.agents`, `analytics.agents`, `analytics.alerting`, `analytics.data.extraction`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `anomaly.detection`, `architect` and 81 more.
    pub type ApprovalNamespaceNamespace = types::LimitNamespace;
    /// `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback` and 1 more.
    pub type ApprovalNamespaceStatus = types::StatusChangeStatus;
    /// `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback` and 1 more.
    pub type GetOrganizationsLimitsChangerequestsStatus = types::StatusChangeStatus;
    /// `web.deployments`, `web.messaging`, `agent.assistant`, `agentic.virtual.agents`, `analytics.agents`, `analytics.alerting`, `analytics.data.extraction`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `anomaly.detection`, `architect` and 81 more.
    pub type LimitChangeRequestDetailsNamespace = types::LimitNamespace;
    /// `AlternativeExists`, `IncreaseNotRequired`, `PlatformMisuse`, `PlatformStability`, `OtherReason`.
    pub type LimitChangeRequestDetailsRejectReason = types::StatusChangeRejectReason;
    /// `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback` and 1 more.
    pub type LimitChangeRequestDetailsStatus = types::StatusChangeStatus;
    /// Another name of the same type.
    pub type PagedNamespaceListing = rt::Json;
    /// `web.deployments`, `web.messaging`, `agent.assistant`, `agentic.virtual.agents`, `analytics.agents`, `analytics.alerting`, `analytics.data.extraction`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `anomaly.detection`, `architect` and 81 more.
    pub type StatusChangeNamespace = types::LimitNamespace;
    /// `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback` and 1 more.
    pub type StatusChangePreviousStatus = types::StatusChangeStatus;
    /// `ApprovalNamespace` of the API document.
    #[non_exhaustive]
    pub struct ApprovalNamespace {
        /// `namespace`: read-only
        pub namespace: Option<types::ApprovalNamespaceNamespace>,
        /// `status`: read-only
        pub status: Option<types::ApprovalNamespaceStatus>,
        /// `type`: read-only
        pub type_: Option<types::ApprovalNamespaceType>,
        _rest: rt::Rest,
    }
    impl Default for ApprovalNamespace {
        fn default() -> Self {
            Self {
                namespace: None,
                status: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ApprovalNamespace {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ApprovalNamespace",
                fields: &["namespace", "status", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.namespace);
            out.one(1, &self.status);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.namespace),
                1 => rt::Place::Enum(&mut self.status),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ApprovalNamespace);
    /// `EmbeddedIntegration` of the API document.
    #[non_exhaustive]
    pub struct EmbeddedIntegration {
        /// `domainWhitelist`
        pub domain_whitelist: Option<Vec<String>>,
        /// `enableWhitelist`
        pub enable_whitelist: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EmbeddedIntegration {
        fn default() -> Self {
            Self {
                domain_whitelist: None,
                enable_whitelist: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmbeddedIntegration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmbeddedIntegration",
                fields: &["domainWhitelist", "enableWhitelist"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.domain_whitelist);
            out.boolean(1, &self.enable_whitelist);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.domain_whitelist),
                1 => rt::Place::Bool(&mut self.enable_whitelist),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmbeddedIntegration);
    impl EmbeddedIntegration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `domainWhitelist`.
        #[must_use]
        pub fn domain_whitelist(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.domain_whitelist, &mut self._rest, 0);
            self
        }
        /// Sets `enableWhitelist`.
        #[must_use]
        pub fn enable_whitelist(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enable_whitelist, &mut self._rest, 1);
            self
        }
    }
    /// `FeatureState` of the API document.
    #[non_exhaustive]
    pub struct FeatureState {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for FeatureState {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FeatureState {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FeatureState",
                fields: &["enabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FeatureState);
    impl FeatureState {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `FreeTrialLimit` of the API document.
    #[non_exhaustive]
    pub struct FreeTrialLimit {
        /// `defaultValue`
        pub default_value: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `key`
        pub key: Option<String>,
        /// `resource`
        pub resource: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FreeTrialLimit {
        fn default() -> Self {
            Self {
                default_value: None,
                description: None,
                key: None,
                resource: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FreeTrialLimit {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FreeTrialLimit",
                fields: &["defaultValue", "description", "key", "resource"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.default_value);
            out.text(1, &self.description);
            out.text(2, &self.key);
            out.text(3, &self.resource);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.default_value),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.key),
                3 => rt::Place::Text(&mut self.resource),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FreeTrialLimit);
    /// `FreeTrialLimitDocs` of the API document.
    #[non_exhaustive]
    pub struct FreeTrialLimitDocs {
        /// `namespaces`
        pub namespaces: Option<Vec<types::FreeTrialNamespace>>,
        _rest: rt::Rest,
    }
    impl Default for FreeTrialLimitDocs {
        fn default() -> Self {
            Self {
                namespaces: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FreeTrialLimitDocs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FreeTrialLimitDocs",
                fields: &["namespaces"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.namespaces);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.namespaces),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FreeTrialLimitDocs);
    /// `FreeTrialNamespace` of the API document.
    #[non_exhaustive]
    pub struct FreeTrialNamespace {
        /// `friendlyName`
        pub friendly_name: Option<String>,
        /// `limits`
        pub limits: Option<Vec<types::FreeTrialLimit>>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FreeTrialNamespace {
        fn default() -> Self {
            Self {
                friendly_name: None,
                limits: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FreeTrialNamespace {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FreeTrialNamespace",
                fields: &["friendlyName", "limits", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.friendly_name);
            out.list(1, &self.limits);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.friendly_name),
                1 => rt::Place::List(&mut self.limits),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FreeTrialNamespace);
    /// `IpAddressAuthentication` of the API document.
    #[non_exhaustive]
    pub struct IpAddressAuthentication {
        /// `networkWhitelist`
        pub network_whitelist: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for IpAddressAuthentication {
        fn default() -> Self {
            Self {
                network_whitelist: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IpAddressAuthentication {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IpAddressAuthentication",
                fields: &["networkWhitelist"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.network_whitelist);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.network_whitelist),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IpAddressAuthentication);
    impl IpAddressAuthentication {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `networkWhitelist`.
        #[must_use]
        pub fn network_whitelist(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.network_whitelist, &mut self._rest, 0);
            self
        }
    }
    /// `LimitChangeRequestDetails` of the API document.
    #[non_exhaustive]
    pub struct LimitChangeRequestDetails {
        /// `approvalNamespaces`: read-only
        pub approval_namespaces: Option<Vec<types::ApprovalNamespace>>,
        /// `currentValue`: read-only
        pub current_value: Option<f64>,
        /// `dateCompleted`: read-only
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `key`: required
        pub key: Option<String>,
        /// `namespace`: required
        pub namespace: Option<types::LimitChangeRequestDetailsNamespace>,
        /// `rejectReason`: read-only
        pub reject_reason: Option<types::LimitChangeRequestDetailsRejectReason>,
        /// `requestedValue`: required
        pub requested_value: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::LimitChangeRequestDetailsStatus>,
        /// `statusHistory`: read-only
        pub status_history: Option<Vec<types::StatusChange>>,
        /// `supportCaseUrl`: required
        pub support_case_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LimitChangeRequestDetails {
        fn default() -> Self {
            Self {
                approval_namespaces: None,
                current_value: None,
                date_completed: None,
                date_created: None,
                description: None,
                id: None,
                key: None,
                namespace: None,
                reject_reason: None,
                requested_value: None,
                self_uri: None,
                status: None,
                status_history: None,
                support_case_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LimitChangeRequestDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LimitChangeRequestDetails",
                fields: &[
                    "approvalNamespaces",
                    "currentValue",
                    "dateCompleted",
                    "dateCreated",
                    "description",
                    "id",
                    "key",
                    "namespace",
                    "rejectReason",
                    "requestedValue",
                    "selfUri",
                    "status",
                    "statusHistory",
                    "supportCaseUrl",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.approval_namespaces);
            out.float(1, &self.current_value);
            out.date_time(2, &self.date_completed);
            out.date_time(3, &self.date_created);
            out.text(4, &self.description);
            out.text(5, &self.id);
            out.text(6, &self.key);
            out.one(7, &self.namespace);
            out.one(8, &self.reject_reason);
            out.float(9, &self.requested_value);
            out.text(10, &self.self_uri);
            out.one(11, &self.status);
            out.list(12, &self.status_history);
            out.text(13, &self.support_case_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.approval_namespaces),
                1 => rt::Place::Float(&mut self.current_value),
                2 => rt::Place::DateTime(&mut self.date_completed),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.key),
                7 => rt::Place::Enum(&mut self.namespace),
                8 => rt::Place::Enum(&mut self.reject_reason),
                9 => rt::Place::Float(&mut self.requested_value),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::List(&mut self.status_history),
                13 => rt::Place::Text(&mut self.support_case_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LimitChangeRequestDetails);
    /// `LimitChangeRequestsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LimitChangeRequestsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LimitChangeRequestDetails>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LimitChangeRequestsEntityListing {
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
    impl rt::Model for LimitChangeRequestsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LimitChangeRequestsEntityListing",
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
    rt::model!(LimitChangeRequestsEntityListing);
    /// `LimitDocs` of the API document.
    #[non_exhaustive]
    pub struct LimitDocs {
        /// `configurable`
        pub configurable: Option<bool>,
        /// `defaultValue`
        pub default_value: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `key`
        pub key: Option<String>,
        /// `resource`
        pub resource: Option<String>,
        /// `trackable`
        pub trackable: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for LimitDocs {
        fn default() -> Self {
            Self {
                configurable: None,
                default_value: None,
                description: None,
                key: None,
                resource: None,
                trackable: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LimitDocs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LimitDocs",
                fields: &[
                    "configurable",
                    "defaultValue",
                    "description",
                    "key",
                    "resource",
                    "trackable",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.configurable);
            out.int(1, &self.default_value);
            out.text(2, &self.description);
            out.text(3, &self.key);
            out.text(4, &self.resource);
            out.boolean(5, &self.trackable);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.configurable),
                1 => rt::Place::Int(&mut self.default_value),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.key),
                4 => rt::Place::Text(&mut self.resource),
                5 => rt::Place::Bool(&mut self.trackable),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LimitDocs);
    /// `LimitDocumentation` of the API document.
    #[non_exhaustive]
    pub struct LimitDocumentation {
        /// `namespaces`
        pub namespaces: Option<Vec<types::NamespaceDocs>>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LimitDocumentation {
        fn default() -> Self {
            Self {
                namespaces: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LimitDocumentation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LimitDocumentation",
                fields: &["namespaces", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.namespaces);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.namespaces),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LimitDocumentation);
    /// `LimitsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LimitsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Limit>>,
        _rest: rt::Rest,
    }
    impl Default for LimitsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LimitsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LimitsEntityListing",
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
    rt::model!(LimitsEntityListing);
    /// `NamespaceDocs` of the API document.
    #[non_exhaustive]
    pub struct NamespaceDocs {
        /// `friendlyName`
        pub friendly_name: Option<String>,
        /// `limits`
        pub limits: Option<Vec<types::LimitDocs>>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NamespaceDocs {
        fn default() -> Self {
            Self {
                friendly_name: None,
                limits: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NamespaceDocs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NamespaceDocs",
                fields: &["friendlyName", "limits", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.friendly_name);
            out.list(1, &self.limits);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.friendly_name),
                1 => rt::Place::List(&mut self.limits),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NamespaceDocs);
    /// `OrgAuthSettings` of the API document.
    #[non_exhaustive]
    pub struct OrgAuthSettings {
        /// `domainAllowlist`
        pub domain_allowlist: Option<Vec<String>>,
        /// `domainAllowlistEnabled`
        pub domain_allowlist_enabled: Option<bool>,
        /// `inactivityTimeoutExclusions`
        pub inactivity_timeout_exclusions: Option<Vec<String>>,
        /// `ipAddressAllowlist`
        pub ip_address_allowlist: Option<Vec<String>>,
        /// `multifactorAuthenticationRequired`
        pub multifactor_authentication_required: Option<bool>,
        /// `passwordRequirements`
        pub password_requirements: Option<Box<types::PasswordRequirements>>,
        /// `universalLogout`
        pub universal_logout: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for OrgAuthSettings {
        fn default() -> Self {
            Self {
                domain_allowlist: None,
                domain_allowlist_enabled: None,
                inactivity_timeout_exclusions: None,
                ip_address_allowlist: None,
                multifactor_authentication_required: None,
                password_requirements: None,
                universal_logout: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrgAuthSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrgAuthSettings",
                fields: &[
                    "domainAllowlist",
                    "domainAllowlistEnabled",
                    "inactivityTimeoutExclusions",
                    "ipAddressAllowlist",
                    "multifactorAuthenticationRequired",
                    "passwordRequirements",
                    "universalLogout",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.domain_allowlist);
            out.boolean(1, &self.domain_allowlist_enabled);
            out.list(2, &self.inactivity_timeout_exclusions);
            out.list(3, &self.ip_address_allowlist);
            out.boolean(4, &self.multifactor_authentication_required);
            out.model(5, &self.password_requirements);
            out.boolean(6, &self.universal_logout);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.domain_allowlist),
                1 => rt::Place::Bool(&mut self.domain_allowlist_enabled),
                2 => rt::Place::List(&mut self.inactivity_timeout_exclusions),
                3 => rt::Place::List(&mut self.ip_address_allowlist),
                4 => rt::Place::Bool(&mut self.multifactor_authentication_required),
                5 => rt::Place::Model(&mut self.password_requirements),
                6 => rt::Place::Bool(&mut self.universal_logout),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrgAuthSettings);
    impl OrgAuthSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `domainAllowlist`.
        #[must_use]
        pub fn domain_allowlist(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.domain_allowlist, &mut self._rest, 0);
            self
        }
        /// Sets `domainAllowlistEnabled`.
        #[must_use]
        pub fn domain_allowlist_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.domain_allowlist_enabled, &mut self._rest, 1);
            self
        }
        /// Sets `inactivityTimeoutExclusions`.
        #[must_use]
        pub fn inactivity_timeout_exclusions(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.inactivity_timeout_exclusions, &mut self._rest, 2);
            self
        }
        /// Sets `ipAddressAllowlist`.
        #[must_use]
        pub fn ip_address_allowlist(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.ip_address_allowlist, &mut self._rest, 3);
            self
        }
        /// Sets `multifactorAuthenticationRequired`.
        #[must_use]
        pub fn multifactor_authentication_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.multifactor_authentication_required, &mut self._rest, 4);
            self
        }
        /// Sets `passwordRequirements`.
        #[must_use]
        pub fn password_requirements(
            mut self,
            value: impl rt::IntoField<Box<types::PasswordRequirements>>,
        ) -> Self {
            value.put(&mut self.password_requirements, &mut self._rest, 5);
            self
        }
        /// Sets `universalLogout`.
        #[must_use]
        pub fn universal_logout(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.universal_logout, &mut self._rest, 6);
            self
        }
    }
    /// `OrgWhitelistSettings` of the API document.
    #[non_exhaustive]
    pub struct OrgWhitelistSettings {
        /// `domainWhitelist`
        pub domain_whitelist: Option<Vec<String>>,
        /// `enableWhitelist`
        pub enable_whitelist: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for OrgWhitelistSettings {
        fn default() -> Self {
            Self {
                domain_whitelist: None,
                enable_whitelist: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrgWhitelistSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrgWhitelistSettings",
                fields: &["domainWhitelist", "enableWhitelist"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.domain_whitelist);
            out.boolean(1, &self.enable_whitelist);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.domain_whitelist),
                1 => rt::Place::Bool(&mut self.enable_whitelist),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrgWhitelistSettings);
    impl OrgWhitelistSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `domainWhitelist`.
        #[must_use]
        pub fn domain_whitelist(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.domain_whitelist, &mut self._rest, 0);
            self
        }
        /// Sets `enableWhitelist`.
        #[must_use]
        pub fn enable_whitelist(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enable_whitelist, &mut self._rest, 1);
            self
        }
    }
    /// `OrganizationFeatures` of the API document.
    #[non_exhaustive]
    pub struct OrganizationFeatures {
        /// `chat`
        pub chat: Option<bool>,
        /// `contactCenter`
        pub contact_center: Option<bool>,
        /// `custserv`
        pub custserv: Option<bool>,
        /// `directory`
        pub directory: Option<bool>,
        /// `hipaa`
        pub hipaa: Option<bool>,
        /// `informalPhotos`
        pub informal_photos: Option<bool>,
        /// `pci`
        pub pci: Option<bool>,
        /// `purecloud`
        pub purecloud: Option<bool>,
        /// `purecloudVoice`
        pub purecloud_voice: Option<bool>,
        /// `realtimeCIC`
        pub realtime_cic: Option<bool>,
        /// `ucEnabled`
        pub uc_enabled: Option<bool>,
        /// `unifiedCommunications`
        pub unified_communications: Option<bool>,
        /// `xmppFederation`
        pub xmpp_federation: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationFeatures {
        fn default() -> Self {
            Self {
                chat: None,
                contact_center: None,
                custserv: None,
                directory: None,
                hipaa: None,
                informal_photos: None,
                pci: None,
                purecloud: None,
                purecloud_voice: None,
                realtime_cic: None,
                uc_enabled: None,
                unified_communications: None,
                xmpp_federation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationFeatures {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationFeatures",
                fields: &[
                    "chat",
                    "contactCenter",
                    "custserv",
                    "directory",
                    "hipaa",
                    "informalPhotos",
                    "pci",
                    "purecloud",
                    "purecloudVoice",
                    "realtimeCIC",
                    "ucEnabled",
                    "unifiedCommunications",
                    "xmppFederation",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.chat);
            out.boolean(1, &self.contact_center);
            out.boolean(2, &self.custserv);
            out.boolean(3, &self.directory);
            out.boolean(4, &self.hipaa);
            out.boolean(5, &self.informal_photos);
            out.boolean(6, &self.pci);
            out.boolean(7, &self.purecloud);
            out.boolean(8, &self.purecloud_voice);
            out.boolean(9, &self.realtime_cic);
            out.boolean(10, &self.uc_enabled);
            out.boolean(11, &self.unified_communications);
            out.boolean(12, &self.xmpp_federation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.chat),
                1 => rt::Place::Bool(&mut self.contact_center),
                2 => rt::Place::Bool(&mut self.custserv),
                3 => rt::Place::Bool(&mut self.directory),
                4 => rt::Place::Bool(&mut self.hipaa),
                5 => rt::Place::Bool(&mut self.informal_photos),
                6 => rt::Place::Bool(&mut self.pci),
                7 => rt::Place::Bool(&mut self.purecloud),
                8 => rt::Place::Bool(&mut self.purecloud_voice),
                9 => rt::Place::Bool(&mut self.realtime_cic),
                10 => rt::Place::Bool(&mut self.uc_enabled),
                11 => rt::Place::Bool(&mut self.unified_communications),
                12 => rt::Place::Bool(&mut self.xmpp_federation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationFeatures);
    /// `PasswordRequirements` of the API document.
    #[non_exhaustive]
    pub struct PasswordRequirements {
        /// `expirationDays`
        pub expiration_days: Option<i64>,
        /// `minimumAgeSeconds`
        pub minimum_age_seconds: Option<i64>,
        /// `minimumDigits`
        pub minimum_digits: Option<i64>,
        /// `minimumLength`
        pub minimum_length: Option<i64>,
        /// `minimumLetters`
        pub minimum_letters: Option<i64>,
        /// `minimumLower`
        pub minimum_lower: Option<i64>,
        /// `minimumSpecials`
        pub minimum_specials: Option<i64>,
        /// `minimumUpper`
        pub minimum_upper: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PasswordRequirements {
        fn default() -> Self {
            Self {
                expiration_days: None,
                minimum_age_seconds: None,
                minimum_digits: None,
                minimum_length: None,
                minimum_letters: None,
                minimum_lower: None,
                minimum_specials: None,
                minimum_upper: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PasswordRequirements {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PasswordRequirements",
                fields: &[
                    "expirationDays",
                    "minimumAgeSeconds",
                    "minimumDigits",
                    "minimumLength",
                    "minimumLetters",
                    "minimumLower",
                    "minimumSpecials",
                    "minimumUpper",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.expiration_days);
            out.int(1, &self.minimum_age_seconds);
            out.int(2, &self.minimum_digits);
            out.int(3, &self.minimum_length);
            out.int(4, &self.minimum_letters);
            out.int(5, &self.minimum_lower);
            out.int(6, &self.minimum_specials);
            out.int(7, &self.minimum_upper);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.expiration_days),
                1 => rt::Place::Int(&mut self.minimum_age_seconds),
                2 => rt::Place::Int(&mut self.minimum_digits),
                3 => rt::Place::Int(&mut self.minimum_length),
                4 => rt::Place::Int(&mut self.minimum_letters),
                5 => rt::Place::Int(&mut self.minimum_lower),
                6 => rt::Place::Int(&mut self.minimum_specials),
                7 => rt::Place::Int(&mut self.minimum_upper),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PasswordRequirements);
    impl PasswordRequirements {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `expirationDays`.
        #[must_use]
        pub fn expiration_days(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.expiration_days, &mut self._rest, 0);
            self
        }
        /// Sets `minimumAgeSeconds`.
        #[must_use]
        pub fn minimum_age_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_age_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `minimumDigits`.
        #[must_use]
        pub fn minimum_digits(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_digits, &mut self._rest, 2);
            self
        }
        /// Sets `minimumLength`.
        #[must_use]
        pub fn minimum_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_length, &mut self._rest, 3);
            self
        }
        /// Sets `minimumLetters`.
        #[must_use]
        pub fn minimum_letters(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_letters, &mut self._rest, 4);
            self
        }
        /// Sets `minimumLower`.
        #[must_use]
        pub fn minimum_lower(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_lower, &mut self._rest, 5);
            self
        }
        /// Sets `minimumSpecials`.
        #[must_use]
        pub fn minimum_specials(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_specials, &mut self._rest, 6);
            self
        }
        /// Sets `minimumUpper`.
        #[must_use]
        pub fn minimum_upper(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_upper, &mut self._rest, 7);
            self
        }
    }
    /// `StatusChange` of the API document.
    #[non_exhaustive]
    pub struct StatusChange {
        /// `dateStatusChanged`: read-only
        pub date_status_changed: Option<rt::DateTime>,
        /// `message`: read-only
        pub message: Option<String>,
        /// `namespace`: read-only
        pub namespace: Option<types::StatusChangeNamespace>,
        /// `previousStatus`: read-only
        pub previous_status: Option<types::StatusChangePreviousStatus>,
        /// `rejectReason`: read-only
        pub reject_reason: Option<types::StatusChangeRejectReason>,
        /// `status`: read-only
        pub status: Option<types::StatusChangeStatus>,
        _rest: rt::Rest,
    }
    impl Default for StatusChange {
        fn default() -> Self {
            Self {
                date_status_changed: None,
                message: None,
                namespace: None,
                previous_status: None,
                reject_reason: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StatusChange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StatusChange",
                fields: &[
                    "dateStatusChanged",
                    "message",
                    "namespace",
                    "previousStatus",
                    "rejectReason",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_status_changed);
            out.text(1, &self.message);
            out.one(2, &self.namespace);
            out.one(3, &self.previous_status);
            out.one(4, &self.reject_reason);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_status_changed),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Enum(&mut self.namespace),
                3 => rt::Place::Enum(&mut self.previous_status),
                4 => rt::Place::Enum(&mut self.reject_reason),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StatusChange);
    rt::to_write!(
        types::EmbeddedIntegration => types::EmbeddedIntegration, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::IpAddressAuthentication => types::IpAddressAuthentication,
        [rt::Step::new(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::OrgAuthSettings => types::OrgAuthSettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::OrgWhitelistSettings => types::OrgWhitelistSettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Organization => types::Organization, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::inner(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy)]
    );
}
