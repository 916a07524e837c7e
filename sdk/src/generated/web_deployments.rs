// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Web Deployments API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Web Deployments API; from [`Client::web_deployments`](crate::Client::web_deployments).
#[derive(Clone, Debug)]
pub struct WebDeployments(rt::Client);
impl WebDeployments {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/webdeployments/configurations`
    ///
    /// - Permission: `webDeployments:configuration:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsConfigurations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-configurations)
    pub fn get_webdeployments_configurations(&self) -> GetWebdeploymentsConfigurations {
        super::web_deployments::GetWebdeploymentsConfigurations(
            rt::Request::new(
                &self.0,
                super::web_deployments::GetWebdeploymentsConfigurations::INFO,
            ),
        )
    }
    /// `POST /api/v2/webdeployments/configurations`
    ///
    /// - Permission: `webDeployments:configuration:add`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `illegal.operation`, `resource.limit.exceeded`
    /// - Developer Center: [`postWebdeploymentsConfigurations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webdeployments-configurations)
    pub fn post_webdeployments_configurations(
        &self,
        body: impl rt::IntoBody<types::WebDeploymentConfigurationVersion>,
    ) -> PostWebdeploymentsConfigurations {
        super::web_deployments::PostWebdeploymentsConfigurations(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PostWebdeploymentsConfigurations::INFO,
                )
                .body::<types::WebDeploymentConfigurationVersion>(body),
        )
    }
    /// `DELETE /api/v2/webdeployments/configurations/{configurationId}`
    ///
    /// - Permission: `webDeployments:configuration:delete`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `illegal.operation`; 409 `resource.conflict`
    /// - Developer Center: [`deleteWebdeploymentsConfiguration`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webdeployments-configurations--configurationId-)
    pub fn delete_webdeployments_configuration(
        &self,
        configuration_id: impl AsRef<str>,
    ) -> DeleteWebdeploymentsConfiguration {
        super::web_deployments::DeleteWebdeploymentsConfiguration(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::DeleteWebdeploymentsConfiguration::INFO,
                )
                .path("configurationId", configuration_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions`
    ///
    /// - Permission: `webDeployments:configuration:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsConfigurationVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-configurations--configurationId--versions)
    pub fn get_webdeployments_configuration_versions(
        &self,
        configuration_id: impl AsRef<str>,
    ) -> GetWebdeploymentsConfigurationVersions {
        super::web_deployments::GetWebdeploymentsConfigurationVersions(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsConfigurationVersions::INFO,
                )
                .path("configurationId", configuration_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft`
    ///
    /// - Permission: `webDeployments:configuration:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsConfigurationVersionsDraft`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-configurations--configurationId--versions-draft)
    pub fn get_webdeployments_configuration_versions_draft(
        &self,
        configuration_id: impl AsRef<str>,
    ) -> GetWebdeploymentsConfigurationVersionsDraft {
        super::web_deployments::GetWebdeploymentsConfigurationVersionsDraft(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsConfigurationVersionsDraft::INFO,
                )
                .path("configurationId", configuration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft`
    ///
    /// - Permission: `webDeployments:configuration:edit`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`putWebdeploymentsConfigurationVersionsDraft`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-webdeployments-configurations--configurationId--versions-draft)
    pub fn put_webdeployments_configuration_versions_draft(
        &self,
        configuration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WebDeploymentConfigurationVersion>,
    ) -> PutWebdeploymentsConfigurationVersionsDraft {
        super::web_deployments::PutWebdeploymentsConfigurationVersionsDraft(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PutWebdeploymentsConfigurationVersionsDraft::INFO,
                )
                .path("configurationId", configuration_id.as_ref())
                .body::<types::WebDeploymentConfigurationVersion>(body),
        )
    }
    /// `POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish`
    ///
    /// - Permissions: all of `webDeployments:configuration:edit`, `webDeployments:configuration:add`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`postWebdeploymentsConfigurationVersionsDraftPublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webdeployments-configurations--configurationId--versions-draft-publish)
    pub fn post_webdeployments_configuration_versions_draft_publish(
        &self,
        configuration_id: impl AsRef<str>,
    ) -> PostWebdeploymentsConfigurationVersionsDraftPublish {
        super::web_deployments::PostWebdeploymentsConfigurationVersionsDraftPublish(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PostWebdeploymentsConfigurationVersionsDraftPublish::INFO,
                )
                .path("configurationId", configuration_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}`
    ///
    /// - Permission: `webDeployments:configuration:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsConfigurationVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-configurations--configurationId--versions--versionId-)
    pub fn get_webdeployments_configuration_version(
        &self,
        configuration_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetWebdeploymentsConfigurationVersion {
        super::web_deployments::GetWebdeploymentsConfigurationVersion(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsConfigurationVersion::INFO,
                )
                .path("configurationId", configuration_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments`
    ///
    /// - Permission: `webDeployments:deployment:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsDeployments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-deployments)
    pub fn get_webdeployments_deployments(&self) -> GetWebdeploymentsDeployments {
        super::web_deployments::GetWebdeploymentsDeployments(
            rt::Request::new(
                &self.0,
                super::web_deployments::GetWebdeploymentsDeployments::INFO,
            ),
        )
    }
    /// `POST /api/v2/webdeployments/deployments`
    ///
    /// - Permission: `webDeployments:deployment:add`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `bad.flow.id`, `illegal.operation`, `resource.limit.exceeded`; 404 `scp.id.not.found`
    /// - Developer Center: [`postWebdeploymentsDeployments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webdeployments-deployments)
    pub fn post_webdeployments_deployments(
        &self,
        body: impl rt::IntoBody<types::WebDeployment>,
    ) -> PostWebdeploymentsDeployments {
        super::web_deployments::PostWebdeploymentsDeployments(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PostWebdeploymentsDeployments::INFO,
                )
                .body::<types::WebDeployment>(body),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// - Permission: `webDeployments:deployment:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-deployments--deploymentId-)
    pub fn get_webdeployments_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> GetWebdeploymentsDeployment {
        super::web_deployments::GetWebdeploymentsDeployment(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsDeployment::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `PUT /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// - Permission: `webDeployments:deployment:edit`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `bad.flow.id`, `illegal.operation`; 404 `scp.id.not.found`
    /// - Developer Center: [`putWebdeploymentsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-webdeployments-deployments--deploymentId-)
    pub fn put_webdeployments_deployment(
        &self,
        deployment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WebDeployment>,
    ) -> PutWebdeploymentsDeployment {
        super::web_deployments::PutWebdeploymentsDeployment(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PutWebdeploymentsDeployment::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .body::<types::WebDeployment>(body),
        )
    }
    /// `DELETE /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// - Permission: `webDeployments:deployment:delete`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`deleteWebdeploymentsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webdeployments-deployments--deploymentId-)
    pub fn delete_webdeployments_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> DeleteWebdeploymentsDeployment {
        super::web_deployments::DeleteWebdeploymentsDeployment(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::DeleteWebdeploymentsDeployment::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`
    ///
    /// - Token: none
    /// - Developer Center: [`getWebdeploymentsDeploymentCobrowseSessionId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-deployments--deploymentId--cobrowse--sessionId-)
    pub fn get_webdeployments_deployment_cobrowse_session_id(
        &self,
        deployment_id: impl AsRef<str>,
        session_id: impl AsRef<str>,
    ) -> GetWebdeploymentsDeploymentCobrowseSessionId {
        super::web_deployments::GetWebdeploymentsDeploymentCobrowseSessionId(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsDeploymentCobrowseSessionId::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("sessionId", session_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`
    ///
    /// - Token: none
    /// - Developer Center: [`deleteWebdeploymentsDeploymentCobrowseSessionId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webdeployments-deployments--deploymentId--cobrowse--sessionId-)
    pub fn delete_webdeployments_deployment_cobrowse_session_id(
        &self,
        deployment_id: impl AsRef<str>,
        session_id: impl AsRef<str>,
    ) -> DeleteWebdeploymentsDeploymentCobrowseSessionId {
        super::web_deployments::DeleteWebdeploymentsDeploymentCobrowseSessionId(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::DeleteWebdeploymentsDeploymentCobrowseSessionId::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("sessionId", session_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/configurations`
    ///
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Error codes of its own: 400 `illegal.operation`
    /// - Developer Center: [`getWebdeploymentsDeploymentConfigurations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-deployments--deploymentId--configurations)
    pub fn get_webdeployments_deployment_configurations(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> GetWebdeploymentsDeploymentConfigurations {
        super::web_deployments::GetWebdeploymentsDeploymentConfigurations(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsDeploymentConfigurations::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`
    ///
    /// - Permissions: all of `webDeployments:deployment:view`, `webDeployments:identityResolution:view`
    /// - Scopes: any of `webdeployments`, `webdeployments:readonly`
    /// - Developer Center: [`getWebdeploymentsDeploymentIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webdeployments-deployments--deploymentId--identityresolution)
    pub fn get_webdeployments_deployment_identityresolution(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> GetWebdeploymentsDeploymentIdentityresolution {
        super::web_deployments::GetWebdeploymentsDeploymentIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::GetWebdeploymentsDeploymentIdentityresolution::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`
    ///
    /// - Permissions: all of `webDeployments:deployment:edit`, `webDeployments:identityResolution:edit`
    /// - Scopes: `webdeployments`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`; 422 `validation.failed`
    /// - Developer Center: [`putWebdeploymentsDeploymentIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-webdeployments-deployments--deploymentId--identityresolution)
    pub fn put_webdeployments_deployment_identityresolution(
        &self,
        deployment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DeploymentIdentityResolutionConfig>,
    ) -> PutWebdeploymentsDeploymentIdentityresolution {
        super::web_deployments::PutWebdeploymentsDeploymentIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PutWebdeploymentsDeploymentIdentityresolution::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .body::<types::DeploymentIdentityResolutionConfig>(body),
        )
    }
    /// `POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `parameters.missing`
    /// - Developer Center: [`postWebdeploymentsTokenOauthcodegrantjwtexchange`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webdeployments-token-oauthcodegrantjwtexchange)
    pub fn post_webdeployments_token_oauthcodegrantjwtexchange(
        &self,
        body: impl rt::IntoBody<types::WebDeploymentsOAuthExchangeRequest>,
    ) -> PostWebdeploymentsTokenOauthcodegrantjwtexchange {
        super::web_deployments::PostWebdeploymentsTokenOauthcodegrantjwtexchange(
            rt::Request::new(
                    &self.0,
                    super::web_deployments::PostWebdeploymentsTokenOauthcodegrantjwtexchange::INFO,
                )
                .body::<types::WebDeploymentsOAuthExchangeRequest>(body),
        )
    }
    /// `POST /api/v2/webdeployments/token/refresh`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `parameters.missing`
    /// - Developer Center: [`postWebdeploymentsTokenRefresh`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webdeployments-token-refresh)
    pub fn post_webdeployments_token_refresh(&self) -> PostWebdeploymentsTokenRefresh {
        super::web_deployments::PostWebdeploymentsTokenRefresh(
            rt::Request::new(
                &self.0,
                super::web_deployments::PostWebdeploymentsTokenRefresh::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/webdeployments/token/revoke`
    ///
    /// - Token: the web messaging JWT
    /// - Error codes of its own: 400 `credentials.expired`, `parameters.missing`
    /// - Developer Center: [`deleteWebdeploymentsTokenRevoke`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webdeployments-token-revoke)
    pub fn delete_webdeployments_token_revoke(&self) -> DeleteWebdeploymentsTokenRevoke {
        super::web_deployments::DeleteWebdeploymentsTokenRevoke(
            rt::Request::new(
                &self.0,
                super::web_deployments::DeleteWebdeploymentsTokenRevoke::INFO,
            ),
        )
    }
}
/// The call `getWebdeploymentsConfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsConfigurations(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersionEntityListing>,
);
impl GetWebdeploymentsConfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsConfigurations",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/configurations",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `showOnlyPublished` (query)
    pub fn show_only_published(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("showOnlyPublished", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0.send()
    }
}
/// The call `postWebdeploymentsConfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebdeploymentsConfigurations(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersion>,
);
impl PostWebdeploymentsConfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebdeploymentsConfigurations",
        method: rt::Method::Post,
        path: "/api/v2/webdeployments/configurations",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:add"],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentConfigurationVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersion> {
        self.0.send()
    }
}
/// The call `deleteWebdeploymentsConfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebdeploymentsConfiguration(pub(crate) rt::Request<()>);
impl DeleteWebdeploymentsConfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebdeploymentsConfiguration",
        method: rt::Method::Delete,
        path: "/api/v2/webdeployments/configurations/{configurationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:delete"],
        },
        scopes: &["webdeployments"],
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
/// The call `getWebdeploymentsConfigurationVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsConfigurationVersions(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersionEntityListing>,
);
impl GetWebdeploymentsConfigurationVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsConfigurationVersions",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/configurations/{configurationId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersionEntityListing> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsConfigurationVersionsDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsConfigurationVersionsDraft(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersion>,
);
impl GetWebdeploymentsConfigurationVersionsDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsConfigurationVersionsDraft",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/configurations/{configurationId}/versions/draft",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentConfigurationVersion> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWebdeploymentsConfigurationVersionsDraft`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::WebDeploymentConfigurationVersion>
    where
        F: FnMut(&mut types::WebDeploymentConfigurationVersion) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::web_deployments::PutWebdeploymentsConfigurationVersionsDraft::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersion> {
        self.0.send()
    }
}
/// The call `putWebdeploymentsConfigurationVersionsDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWebdeploymentsConfigurationVersionsDraft(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersion>,
);
impl PutWebdeploymentsConfigurationVersionsDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWebdeploymentsConfigurationVersionsDraft",
        method: rt::Method::Put,
        path: "/api/v2/webdeployments/configurations/{configurationId}/versions/draft",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:edit"],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentConfigurationVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersion> {
        self.0.send()
    }
}
/// The call `postWebdeploymentsConfigurationVersionsDraftPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebdeploymentsConfigurationVersionsDraftPublish(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersion>,
);
impl PostWebdeploymentsConfigurationVersionsDraftPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebdeploymentsConfigurationVersionsDraftPublish",
        method: rt::Method::Post,
        path: "/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "webDeployments:configuration:edit",
                "webDeployments:configuration:add",
            ],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentConfigurationVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersion> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsConfigurationVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsConfigurationVersion(
    pub(crate) rt::Request<types::WebDeploymentConfigurationVersion>,
);
impl GetWebdeploymentsConfigurationVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsConfigurationVersion",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:configuration:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentConfigurationVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentConfigurationVersion> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsDeployments(
    pub(crate) rt::Request<types::ExpandableWebDeploymentEntityListing>,
);
impl GetWebdeploymentsDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsDeployments",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/deployments",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:deployment:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetWebdeploymentsDeploymentsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetWebdeploymentsDeploymentsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExpandableWebDeploymentEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExpandableWebDeploymentEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ExpandableWebDeploymentEntityListing> {
        self.0.send()
    }
}
/// The call `postWebdeploymentsDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebdeploymentsDeployments(pub(crate) rt::Request<types::WebDeployment>);
impl PostWebdeploymentsDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebdeploymentsDeployments",
        method: rt::Method::Post,
        path: "/api/v2/webdeployments/deployments",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:deployment:add"],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::WebDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeployment> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsDeployment(pub(crate) rt::Request<types::WebDeployment>);
impl GetWebdeploymentsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsDeployment",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:deployment:view"],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetWebdeploymentsDeploymentExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetWebdeploymentsDeploymentExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebDeployment> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWebdeploymentsDeployment`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WebDeployment>
    where
        F: FnMut(&mut types::WebDeployment) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::web_deployments::PutWebdeploymentsDeployment::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeployment> {
        self.0.send()
    }
}
/// The call `putWebdeploymentsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWebdeploymentsDeployment(pub(crate) rt::Request<types::WebDeployment>);
impl PutWebdeploymentsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWebdeploymentsDeployment",
        method: rt::Method::Put,
        path: "/api/v2/webdeployments/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:deployment:edit"],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::WebDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeployment> {
        self.0.send()
    }
}
/// The call `deleteWebdeploymentsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebdeploymentsDeployment(pub(crate) rt::Request<()>);
impl DeleteWebdeploymentsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebdeploymentsDeployment",
        method: rt::Method::Delete,
        path: "/api/v2/webdeployments/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["webDeployments:deployment:delete"],
        },
        scopes: &["webdeployments"],
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
/// The call `getWebdeploymentsDeploymentCobrowseSessionId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsDeploymentCobrowseSessionId(
    pub(crate) rt::Request<types::CobrowseWebMessagingSession>,
);
impl GetWebdeploymentsDeploymentCobrowseSessionId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsDeploymentCobrowseSessionId",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::CobrowseWebMessagingSession> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CobrowseWebMessagingSession> {
        self.0.send()
    }
}
/// The call `deleteWebdeploymentsDeploymentCobrowseSessionId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebdeploymentsDeploymentCobrowseSessionId(
    pub(crate) rt::Request<Option<types::Empty>>,
);
impl DeleteWebdeploymentsDeploymentCobrowseSessionId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebdeploymentsDeploymentCobrowseSessionId",
        method: rt::Method::Delete,
        path: "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsDeploymentConfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsDeploymentConfigurations(
    pub(crate) rt::Request<types::WebDeploymentActiveConfigurationOnDeployment>,
);
impl GetWebdeploymentsDeploymentConfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsDeploymentConfigurations",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/deployments/{deploymentId}/configurations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    /// `type` (query)
    pub fn type_(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("type", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetWebdeploymentsDeploymentConfigurationsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetWebdeploymentsDeploymentConfigurationsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::WebDeploymentActiveConfigurationOnDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::WebDeploymentActiveConfigurationOnDeployment> {
        self.0.send()
    }
}
/// The call `getWebdeploymentsDeploymentIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebdeploymentsDeploymentIdentityresolution(
    pub(crate) rt::Request<types::DeploymentIdentityResolutionConfig>,
);
impl GetWebdeploymentsDeploymentIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebdeploymentsDeploymentIdentityresolution",
        method: rt::Method::Get,
        path: "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "webDeployments:deployment:view",
                "webDeployments:identityResolution:view",
            ],
        },
        scopes: &["webdeployments", "webdeployments:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DeploymentIdentityResolutionConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWebdeploymentsDeploymentIdentityresolution`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::DeploymentIdentityResolutionConfig>
    where
        F: FnMut(&mut types::DeploymentIdentityResolutionConfig) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::web_deployments::PutWebdeploymentsDeploymentIdentityresolution::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DeploymentIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `putWebdeploymentsDeploymentIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWebdeploymentsDeploymentIdentityresolution(
    pub(crate) rt::Request<types::DeploymentIdentityResolutionConfig>,
);
impl PutWebdeploymentsDeploymentIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWebdeploymentsDeploymentIdentityresolution",
        method: rt::Method::Put,
        path: "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "webDeployments:deployment:edit",
                "webDeployments:identityResolution:edit",
            ],
        },
        scopes: &["webdeployments"],
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
    pub fn customize(self) -> rt::Request<types::DeploymentIdentityResolutionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DeploymentIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `postWebdeploymentsTokenOauthcodegrantjwtexchange`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebdeploymentsTokenOauthcodegrantjwtexchange(
    pub(crate) rt::Request<types::WebDeploymentsAuthorizationResponse>,
);
impl PostWebdeploymentsTokenOauthcodegrantjwtexchange {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebdeploymentsTokenOauthcodegrantjwtexchange",
        method: rt::Method::Post,
        path: "/api/v2/webdeployments/token/oauthcodegrantjwtexchange",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::WebDeploymentsAuthorizationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebDeploymentsAuthorizationResponse> {
        self.0.send()
    }
}
/// The call `postWebdeploymentsTokenRefresh`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebdeploymentsTokenRefresh(pub(crate) rt::Request<types::SignedData>);
impl PostWebdeploymentsTokenRefresh {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebdeploymentsTokenRefresh",
        method: rt::Method::Post,
        path: "/api/v2/webdeployments/token/refresh",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
        body: impl rt::IntoBody<types::WebDeploymentsRefreshJwtRequest>,
    ) -> Self {
        Self(self.0.body::<types::WebDeploymentsRefreshJwtRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SignedData> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SignedData> {
        self.0.send()
    }
}
/// The call `deleteWebdeploymentsTokenRevoke`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebdeploymentsTokenRevoke(pub(crate) rt::Request<()>);
impl DeleteWebdeploymentsTokenRevoke {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebdeploymentsTokenRevoke",
        method: rt::Method::Delete,
        path: "/api/v2/webdeployments/token/revoke",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::WebMessagingJwt,
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
    /// `X-Journey-Session-Id` (header)
    pub fn x_journey_session_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("X-Journey-Session-Id", value))
    }
    /// `X-Journey-Session-Type` (header)
    pub fn x_journey_session_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("X-Journey-Session-Type", value))
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
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetWebdeploymentsConfigurations::INFO,
    PostWebdeploymentsConfigurations::INFO,
    DeleteWebdeploymentsConfiguration::INFO,
    GetWebdeploymentsConfigurationVersions::INFO,
    GetWebdeploymentsConfigurationVersionsDraft::INFO,
    PutWebdeploymentsConfigurationVersionsDraft::INFO,
    PostWebdeploymentsConfigurationVersionsDraftPublish::INFO,
    GetWebdeploymentsConfigurationVersion::INFO,
    GetWebdeploymentsDeployments::INFO,
    PostWebdeploymentsDeployments::INFO,
    GetWebdeploymentsDeployment::INFO,
    PutWebdeploymentsDeployment::INFO,
    DeleteWebdeploymentsDeployment::INFO,
    GetWebdeploymentsDeploymentCobrowseSessionId::INFO,
    DeleteWebdeploymentsDeploymentCobrowseSessionId::INFO,
    GetWebdeploymentsDeploymentConfigurations::INFO,
    GetWebdeploymentsDeploymentIdentityresolution::INFO,
    PutWebdeploymentsDeploymentIdentityresolution::INFO,
    PostWebdeploymentsTokenOauthcodegrantjwtexchange::INFO,
    PostWebdeploymentsTokenRefresh::INFO,
    DeleteWebdeploymentsTokenRevoke::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AgentVideoSettings>,
    rt::make_model::<types::AuthenticationSettings>,
    rt::make_model::<types::AutoStart>,
    rt::make_model::<types::BackgroundImageSettings>,
    rt::make_model::<types::BotMessengerProfile>,
    rt::make_model::<types::CobrowseSettings>,
    rt::make_model::<types::ConversationAppSettings>,
    rt::make_model::<types::ConversationClearSettings>,
    rt::make_model::<types::ConversationDisconnectSettings>,
    rt::make_model::<types::CustomI18nLabels>,
    rt::make_model::<types::DeploymentIdentityResolutionConfig>,
    rt::make_model::<types::ExpandableWebDeployment>,
    rt::make_model::<types::ExpandableWebDeploymentEntityListing>,
    rt::make_model::<types::FileUploadMode>,
    rt::make_model::<types::FileUploadSettings>,
    rt::make_model::<types::FormsTrackTrigger>,
    rt::make_model::<types::Humanize>,
    rt::make_model::<types::Icon>,
    rt::make_model::<types::IdentityResolutionAutomergeConfig>,
    rt::make_model::<types::IdleEventTrigger>,
    rt::make_model::<types::IpFilter>,
    rt::make_model::<types::JourneyEventsSettings>,
    rt::make_model::<types::Knowledge>,
    rt::make_model::<types::LauncherButtonSettings>,
    rt::make_model::<types::LocalizedLabels>,
    rt::make_model::<types::Markdown>,
    rt::make_model::<types::MessengerApps>,
    rt::make_model::<types::MessengerHomeScreen>,
    rt::make_model::<types::MessengerSettings>,
    rt::make_model::<types::MessengerStyles>,
    rt::make_model::<types::NotificationsSettings>,
    rt::make_model::<types::PauseCriteria>,
    rt::make_model::<types::PositionSettings>,
    rt::make_model::<types::PushIntegration>,
    rt::make_model::<types::ScrollPercentageEventTrigger>,
    rt::make_model::<types::SelectorEventTrigger>,
    rt::make_model::<types::SupportCenterCategory>,
    rt::make_model::<types::SupportCenterCompactCategoryModuleTemplate>,
    rt::make_model::<types::SupportCenterCustomMessage>,
    rt::make_model::<types::SupportCenterDetailedCategoryModuleSidebar>,
    rt::make_model::<types::SupportCenterDetailedCategoryModuleTemplate>,
    rt::make_model::<types::SupportCenterFeedbackSettings>,
    rt::make_model::<types::SupportCenterGlobalStyle>,
    rt::make_model::<types::SupportCenterHeroStyle>,
    rt::make_model::<types::SupportCenterImage>,
    rt::make_model::<types::SupportCenterImageSource>,
    rt::make_model::<types::SupportCenterLabelFilter>,
    rt::make_model::<types::SupportCenterModuleSetting>,
    rt::make_model::<types::SupportCenterScreen>,
    rt::make_model::<types::SupportCenterSettings>,
    rt::make_model::<types::SupportCenterStyleSetting>,
    rt::make_model::<types::TrackingSettings>,
    rt::make_model::<types::UserVideoSettings>,
    rt::make_model::<types::VideoSettings>,
    rt::make_model::<types::WebDeployment>,
    rt::make_model::<types::WebDeploymentActiveConfigurationOnDeployment>,
    rt::make_model::<types::WebDeploymentConfigurationVersion>,
    rt::make_model::<types::WebDeploymentConfigurationVersionEntityListing>,
    rt::make_model::<types::WebDeploymentConfigurationVersionEntityRef>,
    rt::make_model::<types::WebDeploymentConfigurationVersionResponse>,
    rt::make_model::<types::WebDeploymentFlowEntityRef>,
    rt::make_model::<types::WebDeploymentHeadlessMode>,
    rt::make_model::<types::WebDeploymentsAuthorizationResponse>,
    rt::make_model::<types::WebDeploymentsJourneyContext>,
    rt::make_model::<types::WebDeploymentsOAuthExchangeRequest>,
    rt::make_model::<types::WebDeploymentsOAuthRequestParameters>,
    rt::make_model::<types::WebDeploymentsRefreshJwtRequest>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AgentVideoSettingsBackground {
        /// `BLUR`
        Blur,
        /// `NONE`
        None,
        /// `IMAGE`
        Image,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AgentVideoSettingsBackground {
        const VALUES: &'static [Self] = &[Self::Blur, Self::Image, Self::None];
        const TEXTS: &'static [&'static str] = &["BLUR", "IMAGE", "NONE"];
        fn text(&self) -> &str {
            match self {
                Self::Blur => "BLUR",
                Self::None => "NONE",
                Self::Image => "IMAGE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AgentVideoSettingsBackground);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ConversationDisconnectSettingsType {
        /// `Send`
        Send,
        /// `ReadOnly`
        ReadOnly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ConversationDisconnectSettingsType {
        const VALUES: &'static [Self] = &[Self::ReadOnly, Self::Send];
        const TEXTS: &'static [&'static str] = &["ReadOnly", "Send"];
        fn text(&self) -> &str {
            match self {
                Self::Send => "Send",
                Self::ReadOnly => "ReadOnly",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ConversationDisconnectSettingsType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FileUploadModeFileTypes {
        /// `image/jpeg`
        ImageJpeg,
        /// `image/gif`
        ImageGif,
        /// `image/png`
        ImagePng,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FileUploadModeFileTypes {
        const VALUES: &'static [Self] = &[
            Self::ImageGif,
            Self::ImageJpeg,
            Self::ImagePng,
        ];
        const TEXTS: &'static [&'static str] = &["image/gif", "image/jpeg", "image/png"];
        fn text(&self) -> &str {
            match self {
                Self::ImageJpeg => "image/jpeg",
                Self::ImageGif => "image/gif",
                Self::ImagePng => "image/png",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FileUploadModeFileTypes);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetWebdeploymentsDeploymentConfigurationsExpand {
        /// `supportedContent`
        SupportedContent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetWebdeploymentsDeploymentConfigurationsExpand {
        const VALUES: &'static [Self] = &[Self::SupportedContent];
        const TEXTS: &'static [&'static str] = &["supportedContent"];
        fn text(&self) -> &str {
            match self {
                Self::SupportedContent => "supportedContent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetWebdeploymentsDeploymentConfigurationsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetWebdeploymentsDeploymentExpand {
        /// `supportedContent`
        SupportedContent,
        /// `flowDetails`
        FlowDetails,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetWebdeploymentsDeploymentExpand {
        const VALUES: &'static [Self] = &[Self::FlowDetails, Self::SupportedContent];
        const TEXTS: &'static [&'static str] = &["flowDetails", "supportedContent"];
        fn text(&self) -> &str {
            match self {
                Self::SupportedContent => "supportedContent",
                Self::FlowDetails => "flowDetails",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetWebdeploymentsDeploymentExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetWebdeploymentsDeploymentsExpand {
        /// `Configuration`
        Configuration,
        /// `SupportedContent`
        SupportedContent,
        /// `identityresolution`
        Identityresolution,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetWebdeploymentsDeploymentsExpand {
        const VALUES: &'static [Self] = &[
            Self::Configuration,
            Self::SupportedContent,
            Self::Identityresolution,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Configuration",
            "SupportedContent",
            "identityresolution",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Configuration => "Configuration",
                Self::SupportedContent => "SupportedContent",
                Self::Identityresolution => "identityresolution",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetWebdeploymentsDeploymentsExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyEventsSettingsPageviewConfig {
        /// `Auto`
        Auto,
        /// `Once`
        Once,
        /// `Off`
        Off,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyEventsSettingsPageviewConfig {
        const VALUES: &'static [Self] = &[Self::Auto, Self::Off, Self::Once];
        const TEXTS: &'static [&'static str] = &["Auto", "Off", "Once"];
        fn text(&self) -> &str {
            match self {
                Self::Auto => "Auto",
                Self::Once => "Once",
                Self::Off => "Off",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyEventsSettingsPageviewConfig);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LauncherButtonSettingsDisplayType {
        /// `IconAndText`
        IconAndText,
        /// `Icon`
        Icon,
        /// `Text`
        Text,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LauncherButtonSettingsDisplayType {
        const VALUES: &'static [Self] = &[Self::Icon, Self::IconAndText, Self::Text];
        const TEXTS: &'static [&'static str] = &["Icon", "IconAndText", "Text"];
        fn text(&self) -> &str {
            match self {
                Self::IconAndText => "IconAndText",
                Self::Icon => "Icon",
                Self::Text => "Text",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LauncherButtonSettingsDisplayType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LauncherButtonSettingsVisibility {
        /// `On`
        On,
        /// `Off`
        Off,
        /// `OnDemand`
        OnDemand,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LauncherButtonSettingsVisibility {
        const VALUES: &'static [Self] = &[Self::Off, Self::On, Self::OnDemand];
        const TEXTS: &'static [&'static str] = &["Off", "On", "OnDemand"];
        fn text(&self) -> &str {
            match self {
                Self::On => "On",
                Self::Off => "Off",
                Self::OnDemand => "OnDemand",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LauncherButtonSettingsVisibility);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LocalizedLabelsKey {
        /// `MessengerHomeHeaderTitle`
        MessengerHomeHeaderTitle,
        /// `MessengerHomeHeaderSubTitle`
        MessengerHomeHeaderSubTitle,
        /// `PushNotificationTitle`
        PushNotificationTitle,
        /// `PushNotificationBody`
        PushNotificationBody,
        /// `MessengerLauncherButtonText`
        MessengerLauncherButtonText,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LocalizedLabelsKey {
        const VALUES: &'static [Self] = &[
            Self::MessengerHomeHeaderSubTitle,
            Self::MessengerHomeHeaderTitle,
            Self::MessengerLauncherButtonText,
            Self::PushNotificationBody,
            Self::PushNotificationTitle,
        ];
        const TEXTS: &'static [&'static str] = &[
            "MessengerHomeHeaderSubTitle",
            "MessengerHomeHeaderTitle",
            "MessengerLauncherButtonText",
            "PushNotificationBody",
            "PushNotificationTitle",
        ];
        fn text(&self) -> &str {
            match self {
                Self::MessengerHomeHeaderTitle => "MessengerHomeHeaderTitle",
                Self::MessengerHomeHeaderSubTitle => "MessengerHomeHeaderSubTitle",
                Self::PushNotificationTitle => "PushNotificationTitle",
                Self::PushNotificationBody => "PushNotificationBody",
                Self::MessengerLauncherButtonText => "MessengerLauncherButtonText",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LocalizedLabelsKey);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MessengerSettingsSessionPersistenceType {
        /// `AcrossSubdomains`
        AcrossSubdomains,
        /// `DomainOrSubdomainOnly`
        DomainOrSubdomainOnly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MessengerSettingsSessionPersistenceType {
        const VALUES: &'static [Self] = &[
            Self::AcrossSubdomains,
            Self::DomainOrSubdomainOnly,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AcrossSubdomains",
            "DomainOrSubdomainOnly",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AcrossSubdomains => "AcrossSubdomains",
                Self::DomainOrSubdomainOnly => "DomainOrSubdomainOnly",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MessengerSettingsSessionPersistenceType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NotificationsSettingsNotificationContentType {
        /// `IncludeMessagesContent`
        IncludeMessagesContent,
        /// `ExcludeMessagesContent`
        ExcludeMessagesContent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NotificationsSettingsNotificationContentType {
        const VALUES: &'static [Self] = &[
            Self::ExcludeMessagesContent,
            Self::IncludeMessagesContent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ExcludeMessagesContent",
            "IncludeMessagesContent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::IncludeMessagesContent => "IncludeMessagesContent",
                Self::ExcludeMessagesContent => "ExcludeMessagesContent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NotificationsSettingsNotificationContentType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PauseCriteriaCondition {
        /// `Includes`
        Includes,
        /// `DoesNotInclude`
        DoesNotInclude,
        /// `StartsWith`
        StartsWith,
        /// `EndsWith`
        EndsWith,
        /// `Equals`
        Equals,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PauseCriteriaCondition {
        const VALUES: &'static [Self] = &[
            Self::DoesNotInclude,
            Self::EndsWith,
            Self::Equals,
            Self::Includes,
            Self::StartsWith,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DoesNotInclude",
            "EndsWith",
            "Equals",
            "Includes",
            "StartsWith",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Includes => "Includes",
                Self::DoesNotInclude => "DoesNotInclude",
                Self::StartsWith => "StartsWith",
                Self::EndsWith => "EndsWith",
                Self::Equals => "Equals",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PauseCriteriaCondition);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PositionSettingsAlignment {
        /// `Auto`
        Auto,
        /// `Left`
        Left,
        /// `Right`
        Right,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PositionSettingsAlignment {
        const VALUES: &'static [Self] = &[Self::Auto, Self::Left, Self::Right];
        const TEXTS: &'static [&'static str] = &["Auto", "Left", "Right"];
        fn text(&self) -> &str {
            match self {
                Self::Auto => "Auto",
                Self::Left => "Left",
                Self::Right => "Right",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PositionSettingsAlignment);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PushIntegrationProvider {
        /// `APNS`
        Apns,
        /// `FCM`
        Fcm,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PushIntegrationProvider {
        const VALUES: &'static [Self] = &[Self::Apns, Self::Fcm];
        const TEXTS: &'static [&'static str] = &["APNS", "FCM"];
        fn text(&self) -> &str {
            match self {
                Self::Apns => "APNS",
                Self::Fcm => "FCM",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PushIntegrationProvider);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportCenterCustomMessageType {
        /// `Welcome`
        Welcome,
        /// `Fallback`
        Fallback,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportCenterCustomMessageType {
        const VALUES: &'static [Self] = &[Self::Fallback, Self::Welcome];
        const TEXTS: &'static [&'static str] = &["Fallback", "Welcome"];
        fn text(&self) -> &str {
            match self {
                Self::Welcome => "Welcome",
                Self::Fallback => "Fallback",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportCenterCustomMessageType);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportCenterModuleSettingType {
        /// `Search`
        Search,
        /// `Categories`
        Categories,
        /// `FAQ`
        Faq,
        /// `Contact`
        Contact,
        /// `Results`
        Results,
        /// `Article`
        Article,
        /// `TopViewedArticles`
        TopViewedArticles,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportCenterModuleSettingType {
        const VALUES: &'static [Self] = &[
            Self::Article,
            Self::Categories,
            Self::Contact,
            Self::Faq,
            Self::Results,
            Self::Search,
            Self::TopViewedArticles,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Article",
            "Categories",
            "Contact",
            "FAQ",
            "Results",
            "Search",
            "TopViewedArticles",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Search => "Search",
                Self::Categories => "Categories",
                Self::Faq => "FAQ",
                Self::Contact => "Contact",
                Self::Results => "Results",
                Self::Article => "Article",
                Self::TopViewedArticles => "TopViewedArticles",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportCenterModuleSettingType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportCenterScreenType {
        /// `Home`
        Home,
        /// `Category`
        Category,
        /// `SearchResults`
        SearchResults,
        /// `Article`
        Article,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportCenterScreenType {
        const VALUES: &'static [Self] = &[
            Self::Article,
            Self::Category,
            Self::Home,
            Self::SearchResults,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Article",
            "Category",
            "Home",
            "SearchResults",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Home => "Home",
                Self::Category => "Category",
                Self::SearchResults => "SearchResults",
                Self::Article => "Article",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportCenterScreenType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportCenterSettingsRouterType {
        /// `Hash`
        Hash,
        /// `Browser`
        Browser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportCenterSettingsRouterType {
        const VALUES: &'static [Self] = &[Self::Browser, Self::Hash];
        const TEXTS: &'static [&'static str] = &["Browser", "Hash"];
        fn text(&self) -> &str {
            match self {
                Self::Hash => "Hash",
                Self::Browser => "Browser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportCenterSettingsRouterType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VideoSettingsChannels {
        /// `Webmessaging`
        Webmessaging,
        /// `Voice`
        Voice,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for VideoSettingsChannels {
        const VALUES: &'static [Self] = &[Self::Voice, Self::Webmessaging];
        const TEXTS: &'static [&'static str] = &["Voice", "Webmessaging"];
        fn text(&self) -> &str {
            match self {
                Self::Webmessaging => "Webmessaging",
                Self::Voice => "Voice",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(VideoSettingsChannels);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebDeploymentStatus {
        /// `Pending`
        Pending,
        /// `Active`
        Active,
        /// `Inactive`
        Inactive,
        /// `Error`
        Error,
        /// `Deleting`
        Deleting,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebDeploymentStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Deleting,
            Self::Error,
            Self::Inactive,
            Self::Pending,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "Deleting",
            "Error",
            "Inactive",
            "Pending",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Active => "Active",
                Self::Inactive => "Inactive",
                Self::Error => "Error",
                Self::Deleting => "Deleting",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebDeploymentStatus);
    /// `Webmessaging`, `Voice`.
    pub type CobrowseSettingsChannels = types::VideoSettingsChannels;
    /// `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
    pub type ExpandableWebDeploymentStatus = types::WebDeploymentStatus;
    /// `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
    pub type WebDeploymentConfigurationVersionResponseStatus = types::WebDeploymentStatus;
    /// `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
    pub type WebDeploymentConfigurationVersionStatus = types::WebDeploymentStatus;
    /// `AgentVideoSettings` of the API document.
    #[non_exhaustive]
    pub struct AgentVideoSettings {
        /// `allowCamera`
        pub allow_camera: Option<bool>,
        /// `allowMicrophone`
        pub allow_microphone: Option<bool>,
        /// `allowScreenShare`
        pub allow_screen_share: Option<bool>,
        /// `background`
        pub background: Option<types::AgentVideoSettingsBackground>,
        /// `backgroundImage`
        pub background_image: Option<Box<types::BackgroundImageSettings>>,
        _rest: rt::Rest,
    }
    impl Default for AgentVideoSettings {
        fn default() -> Self {
            Self {
                allow_camera: None,
                allow_microphone: None,
                allow_screen_share: None,
                background: None,
                background_image: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentVideoSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentVideoSettings",
                fields: &[
                    "allowCamera",
                    "allowMicrophone",
                    "allowScreenShare",
                    "background",
                    "backgroundImage",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_camera);
            out.boolean(1, &self.allow_microphone);
            out.boolean(2, &self.allow_screen_share);
            out.one(3, &self.background);
            out.model(4, &self.background_image);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_camera),
                1 => rt::Place::Bool(&mut self.allow_microphone),
                2 => rt::Place::Bool(&mut self.allow_screen_share),
                3 => rt::Place::Enum(&mut self.background),
                4 => rt::Place::Model(&mut self.background_image),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentVideoSettings);
    impl AgentVideoSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowCamera`.
        #[must_use]
        pub fn allow_camera(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_camera, &mut self._rest, 0);
            self
        }
        /// Sets `allowMicrophone`.
        #[must_use]
        pub fn allow_microphone(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_microphone, &mut self._rest, 1);
            self
        }
        /// Sets `allowScreenShare`.
        #[must_use]
        pub fn allow_screen_share(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_screen_share, &mut self._rest, 2);
            self
        }
        /// Sets `background`.
        #[must_use]
        pub fn background(
            mut self,
            value: impl rt::IntoField<types::AgentVideoSettingsBackground>,
        ) -> Self {
            value.put(&mut self.background, &mut self._rest, 3);
            self
        }
        /// Sets `backgroundImage`.
        #[must_use]
        pub fn background_image(
            mut self,
            value: impl rt::IntoField<Box<types::BackgroundImageSettings>>,
        ) -> Self {
            value.put(&mut self.background_image, &mut self._rest, 4);
            self
        }
    }
    /// `AuthenticationSettings` of the API document.
    #[non_exhaustive]
    pub struct AuthenticationSettings {
        /// `allowSessionUpgrade`
        pub allow_session_upgrade: Option<bool>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AuthenticationSettings {
        fn default() -> Self {
            Self {
                allow_session_upgrade: None,
                enabled: None,
                integration_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuthenticationSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthenticationSettings",
                fields: &["allowSessionUpgrade", "enabled", "integrationId"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_session_upgrade);
            out.boolean(1, &self.enabled);
            out.text(2, &self.integration_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_session_upgrade),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.integration_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuthenticationSettings);
    impl AuthenticationSettings {
        /// One with everything set that the API requires, in this order: `enabled`, `integrationId`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            integration_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().enabled(enabled).integration_id(integration_id)
        }
        /// Sets `allowSessionUpgrade`.
        #[must_use]
        pub fn allow_session_upgrade(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_session_upgrade, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 2);
            self
        }
    }
    /// `AutoStart` of the API document.
    #[non_exhaustive]
    pub struct AutoStart {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for AutoStart {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AutoStart {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AutoStart",
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
    rt::model!(AutoStart);
    impl AutoStart {
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
    /// `BackgroundImageSettings` of the API document.
    #[non_exhaustive]
    pub struct BackgroundImageSettings {
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BackgroundImageSettings {
        fn default() -> Self {
            Self {
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BackgroundImageSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BackgroundImageSettings",
                fields: &["url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BackgroundImageSettings);
    impl BackgroundImageSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 0);
            self
        }
    }
    /// `BotMessengerProfile` of the API document.
    #[non_exhaustive]
    pub struct BotMessengerProfile {
        /// `avatarUrl`
        pub avatar_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotMessengerProfile {
        fn default() -> Self {
            Self {
                avatar_url: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotMessengerProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotMessengerProfile",
                fields: &["avatarUrl", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.avatar_url);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.avatar_url),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotMessengerProfile);
    impl BotMessengerProfile {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `avatarUrl`.
        #[must_use]
        pub fn avatar_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.avatar_url, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `CobrowseSettings` of the API document.
    #[non_exhaustive]
    pub struct CobrowseSettings {
        /// `allowAgentControl`
        pub allow_agent_control: Option<bool>,
        /// `allowAgentNavigation`
        pub allow_agent_navigation: Option<bool>,
        /// `allowDraw`
        pub allow_draw: Option<bool>,
        /// `channels`
        pub channels: Option<Vec<types::CobrowseSettingsChannels>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `maskSelectors`
        pub mask_selectors: Option<Vec<String>>,
        /// `pauseCriteria`
        pub pause_criteria: Option<Vec<types::PauseCriteria>>,
        /// `readonlySelectors`
        pub readonly_selectors: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CobrowseSettings {
        fn default() -> Self {
            Self {
                allow_agent_control: None,
                allow_agent_navigation: None,
                allow_draw: None,
                channels: None,
                enabled: None,
                mask_selectors: None,
                pause_criteria: None,
                readonly_selectors: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CobrowseSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CobrowseSettings",
                fields: &[
                    "allowAgentControl",
                    "allowAgentNavigation",
                    "allowDraw",
                    "channels",
                    "enabled",
                    "maskSelectors",
                    "pauseCriteria",
                    "readonlySelectors",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_agent_control);
            out.boolean(1, &self.allow_agent_navigation);
            out.boolean(2, &self.allow_draw);
            out.list(3, &self.channels);
            out.boolean(4, &self.enabled);
            out.list(5, &self.mask_selectors);
            out.list(6, &self.pause_criteria);
            out.list(7, &self.readonly_selectors);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_agent_control),
                1 => rt::Place::Bool(&mut self.allow_agent_navigation),
                2 => rt::Place::Bool(&mut self.allow_draw),
                3 => rt::Place::List(&mut self.channels),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::List(&mut self.mask_selectors),
                6 => rt::Place::List(&mut self.pause_criteria),
                7 => rt::Place::List(&mut self.readonly_selectors),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CobrowseSettings);
    impl CobrowseSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowAgentControl`.
        #[must_use]
        pub fn allow_agent_control(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_agent_control, &mut self._rest, 0);
            self
        }
        /// Sets `allowAgentNavigation`.
        #[must_use]
        pub fn allow_agent_navigation(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.allow_agent_navigation, &mut self._rest, 1);
            self
        }
        /// Sets `allowDraw`.
        #[must_use]
        pub fn allow_draw(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_draw, &mut self._rest, 2);
            self
        }
        /// Sets `channels`.
        #[must_use]
        pub fn channels(
            mut self,
            value: impl rt::IntoField<Vec<types::CobrowseSettingsChannels>>,
        ) -> Self {
            value.put(&mut self.channels, &mut self._rest, 3);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 4);
            self
        }
        /// Sets `maskSelectors`.
        #[must_use]
        pub fn mask_selectors(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.mask_selectors, &mut self._rest, 5);
            self
        }
        /// Sets `pauseCriteria`.
        #[must_use]
        pub fn pause_criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::PauseCriteria>>,
        ) -> Self {
            value.put(&mut self.pause_criteria, &mut self._rest, 6);
            self
        }
        /// Sets `readonlySelectors`.
        #[must_use]
        pub fn readonly_selectors(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.readonly_selectors, &mut self._rest, 7);
            self
        }
    }
    /// `ConversationAppSettings` of the API document.
    #[non_exhaustive]
    pub struct ConversationAppSettings {
        /// `autoStart`
        pub auto_start: Option<Box<types::AutoStart>>,
        /// `conversationClear`
        pub conversation_clear: Option<Box<types::ConversationClearSettings>>,
        /// `conversationDisconnect`
        pub conversation_disconnect: Option<Box<types::ConversationDisconnectSettings>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `humanize`
        pub humanize: Option<Box<types::Humanize>>,
        /// `markdown`
        pub markdown: Option<Box<types::Markdown>>,
        /// `notifications`
        pub notifications: Option<Box<types::NotificationsSettings>>,
        /// `sessionDurationSeconds`
        pub session_duration_seconds: Option<i64>,
        /// `showAgentTypingIndicator`
        pub show_agent_typing_indicator: Option<bool>,
        /// `showUserTypingIndicator`
        pub show_user_typing_indicator: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ConversationAppSettings {
        fn default() -> Self {
            Self {
                auto_start: None,
                conversation_clear: None,
                conversation_disconnect: None,
                enabled: None,
                humanize: None,
                markdown: None,
                notifications: None,
                session_duration_seconds: None,
                show_agent_typing_indicator: None,
                show_user_typing_indicator: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationAppSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationAppSettings",
                fields: &[
                    "autoStart",
                    "conversationClear",
                    "conversationDisconnect",
                    "enabled",
                    "humanize",
                    "markdown",
                    "notifications",
                    "sessionDurationSeconds",
                    "showAgentTypingIndicator",
                    "showUserTypingIndicator",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.auto_start);
            out.model(1, &self.conversation_clear);
            out.model(2, &self.conversation_disconnect);
            out.boolean(3, &self.enabled);
            out.model(4, &self.humanize);
            out.model(5, &self.markdown);
            out.model(6, &self.notifications);
            out.int(7, &self.session_duration_seconds);
            out.boolean(8, &self.show_agent_typing_indicator);
            out.boolean(9, &self.show_user_typing_indicator);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.auto_start),
                1 => rt::Place::Model(&mut self.conversation_clear),
                2 => rt::Place::Model(&mut self.conversation_disconnect),
                3 => rt::Place::Bool(&mut self.enabled),
                4 => rt::Place::Model(&mut self.humanize),
                5 => rt::Place::Model(&mut self.markdown),
                6 => rt::Place::Model(&mut self.notifications),
                7 => rt::Place::Int(&mut self.session_duration_seconds),
                8 => rt::Place::Bool(&mut self.show_agent_typing_indicator),
                9 => rt::Place::Bool(&mut self.show_user_typing_indicator),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationAppSettings);
    impl ConversationAppSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `autoStart`.
        #[must_use]
        pub fn auto_start(
            mut self,
            value: impl rt::IntoField<Box<types::AutoStart>>,
        ) -> Self {
            value.put(&mut self.auto_start, &mut self._rest, 0);
            self
        }
        /// Sets `conversationClear`.
        #[must_use]
        pub fn conversation_clear(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationClearSettings>>,
        ) -> Self {
            value.put(&mut self.conversation_clear, &mut self._rest, 1);
            self
        }
        /// Sets `conversationDisconnect`.
        #[must_use]
        pub fn conversation_disconnect(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationDisconnectSettings>>,
        ) -> Self {
            value.put(&mut self.conversation_disconnect, &mut self._rest, 2);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 3);
            self
        }
        /// Sets `humanize`.
        #[must_use]
        pub fn humanize(
            mut self,
            value: impl rt::IntoField<Box<types::Humanize>>,
        ) -> Self {
            value.put(&mut self.humanize, &mut self._rest, 4);
            self
        }
        /// Sets `markdown`.
        #[must_use]
        pub fn markdown(
            mut self,
            value: impl rt::IntoField<Box<types::Markdown>>,
        ) -> Self {
            value.put(&mut self.markdown, &mut self._rest, 5);
            self
        }
        /// Sets `notifications`.
        #[must_use]
        pub fn notifications(
            mut self,
            value: impl rt::IntoField<Box<types::NotificationsSettings>>,
        ) -> Self {
            value.put(&mut self.notifications, &mut self._rest, 6);
            self
        }
        /// Sets `sessionDurationSeconds`.
        #[must_use]
        pub fn session_duration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.session_duration_seconds, &mut self._rest, 7);
            self
        }
        /// Sets `showAgentTypingIndicator`.
        #[must_use]
        pub fn show_agent_typing_indicator(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.show_agent_typing_indicator, &mut self._rest, 8);
            self
        }
        /// Sets `showUserTypingIndicator`.
        #[must_use]
        pub fn show_user_typing_indicator(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.show_user_typing_indicator, &mut self._rest, 9);
            self
        }
    }
    /// `ConversationClearSettings` of the API document.
    #[non_exhaustive]
    pub struct ConversationClearSettings {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ConversationClearSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationClearSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationClearSettings",
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
    rt::model!(ConversationClearSettings);
    impl ConversationClearSettings {
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
    /// `ConversationDisconnectSettings` of the API document.
    #[non_exhaustive]
    pub struct ConversationDisconnectSettings {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `type`
        pub type_: Option<types::ConversationDisconnectSettingsType>,
        _rest: rt::Rest,
    }
    impl Default for ConversationDisconnectSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationDisconnectSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationDisconnectSettings",
                fields: &["enabled", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationDisconnectSettings);
    impl ConversationDisconnectSettings {
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
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ConversationDisconnectSettingsType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `CustomI18nLabels` of the API document.
    #[non_exhaustive]
    pub struct CustomI18nLabels {
        /// `language`
        pub language: Option<String>,
        /// `localizedLabels`
        pub localized_labels: Option<Vec<types::LocalizedLabels>>,
        _rest: rt::Rest,
    }
    impl Default for CustomI18nLabels {
        fn default() -> Self {
            Self {
                language: None,
                localized_labels: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomI18nLabels {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomI18nLabels",
                fields: &["language", "localizedLabels"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.language);
            out.list(1, &self.localized_labels);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.language),
                1 => rt::Place::List(&mut self.localized_labels),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomI18nLabels);
    impl CustomI18nLabels {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 0);
            self
        }
        /// Sets `localizedLabels`.
        #[must_use]
        pub fn localized_labels(
            mut self,
            value: impl rt::IntoField<Vec<types::LocalizedLabels>>,
        ) -> Self {
            value.put(&mut self.localized_labels, &mut self._rest, 1);
            self
        }
    }
    /// `DeploymentIdentityResolutionConfig` of the API document.
    #[non_exhaustive]
    pub struct DeploymentIdentityResolutionConfig {
        /// `automerge`
        pub automerge: Option<Box<types::IdentityResolutionAutomergeConfig>>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `externalSource`
        pub external_source: Option<Box<types::IdentityResolutionExternalSource>>,
        /// `resolveIdentities`: required
        pub resolve_identities: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DeploymentIdentityResolutionConfig {
        fn default() -> Self {
            Self {
                automerge: None,
                division: None,
                external_source: None,
                resolve_identities: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DeploymentIdentityResolutionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DeploymentIdentityResolutionConfig",
                fields: &[
                    "automerge",
                    "division",
                    "externalSource",
                    "resolveIdentities",
                    "selfUri",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.automerge);
            out.model(1, &self.division);
            out.model(2, &self.external_source);
            out.boolean(3, &self.resolve_identities);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.automerge),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Model(&mut self.external_source),
                3 => rt::Place::Bool(&mut self.resolve_identities),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DeploymentIdentityResolutionConfig);
    impl DeploymentIdentityResolutionConfig {
        /// One with everything set that the API requires: `resolveIdentities`.
        #[must_use]
        pub fn new(resolve_identities: impl rt::IntoField<bool>) -> Self {
            Self::default().resolve_identities(resolve_identities)
        }
        /// Sets `automerge`.
        #[must_use]
        pub fn automerge(
            mut self,
            value: impl rt::IntoField<Box<types::IdentityResolutionAutomergeConfig>>,
        ) -> Self {
            value.put(&mut self.automerge, &mut self._rest, 0);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 1);
            self
        }
        /// Sets `externalSource`.
        #[must_use]
        pub fn external_source(
            mut self,
            value: impl rt::IntoField<Box<types::IdentityResolutionExternalSource>>,
        ) -> Self {
            value.put(&mut self.external_source, &mut self._rest, 2);
            self
        }
        /// Sets `resolveIdentities`.
        #[must_use]
        pub fn resolve_identities(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.resolve_identities, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
    }
    /// `ExpandableWebDeployment` of the API document.
    #[non_exhaustive]
    pub struct ExpandableWebDeployment {
        /// `allowAllDomains`
        pub allow_all_domains: Option<bool>,
        /// `allowedDomains`
        pub allowed_domains: Option<Vec<String>>,
        /// `configuration`: required
        pub configuration: Option<Box<types::WebDeploymentConfigurationVersionResponse>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `flow`
        pub flow: Option<Box<types::WebDeploymentFlowEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lastModifiedUser`: read-only
        pub last_modified_user: Option<Box<types::AddressableEntityRef>>,
        /// `name`: required
        pub name: Option<String>,
        /// `pushIntegrations`
        pub push_integrations: Option<Vec<types::PushIntegration>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `snippet`: read-only
        pub snippet: Option<String>,
        /// `status`
        pub status: Option<types::ExpandableWebDeploymentStatus>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        _rest: rt::Rest,
    }
    impl Default for ExpandableWebDeployment {
        fn default() -> Self {
            Self {
                allow_all_domains: None,
                allowed_domains: None,
                configuration: None,
                date_created: None,
                date_modified: None,
                description: None,
                flow: None,
                id: None,
                last_modified_user: None,
                name: None,
                push_integrations: None,
                self_uri: None,
                snippet: None,
                status: None,
                supported_content: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExpandableWebDeployment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExpandableWebDeployment",
                fields: &[
                    "allowAllDomains",
                    "allowedDomains",
                    "configuration",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "flow",
                    "id",
                    "lastModifiedUser",
                    "name",
                    "pushIntegrations",
                    "selfUri",
                    "snippet",
                    "status",
                    "supportedContent",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_all_domains);
            out.list(1, &self.allowed_domains);
            out.model(2, &self.configuration);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.flow);
            out.text(7, &self.id);
            out.model(8, &self.last_modified_user);
            out.text(9, &self.name);
            out.list(10, &self.push_integrations);
            out.text(11, &self.self_uri);
            out.text(12, &self.snippet);
            out.one(13, &self.status);
            out.model(14, &self.supported_content);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_all_domains),
                1 => rt::Place::List(&mut self.allowed_domains),
                2 => rt::Place::Model(&mut self.configuration),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.flow),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Model(&mut self.last_modified_user),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::List(&mut self.push_integrations),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Text(&mut self.snippet),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Model(&mut self.supported_content),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExpandableWebDeployment);
    /// `ExpandableWebDeploymentEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ExpandableWebDeploymentEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ExpandableWebDeployment>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExpandableWebDeploymentEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExpandableWebDeploymentEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExpandableWebDeploymentEntityListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri", "total"],
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
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExpandableWebDeploymentEntityListing);
    /// `FileUploadMode` of the API document.
    #[non_exhaustive]
    pub struct FileUploadMode {
        /// `fileTypes`
        pub file_types: Option<Vec<types::FileUploadModeFileTypes>>,
        /// `maxFileSizeKB`
        pub max_file_size_kb: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FileUploadMode {
        fn default() -> Self {
            Self {
                file_types: None,
                max_file_size_kb: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FileUploadMode {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FileUploadMode",
                fields: &["fileTypes", "maxFileSizeKB"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.file_types);
            out.int(1, &self.max_file_size_kb);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.file_types),
                1 => rt::Place::Int(&mut self.max_file_size_kb),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FileUploadMode);
    impl FileUploadMode {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `fileTypes`.
        #[must_use]
        pub fn file_types(
            mut self,
            value: impl rt::IntoField<Vec<types::FileUploadModeFileTypes>>,
        ) -> Self {
            value.put(&mut self.file_types, &mut self._rest, 0);
            self
        }
        /// Sets `maxFileSizeKB`.
        #[must_use]
        pub fn max_file_size_kb(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.max_file_size_kb, &mut self._rest, 1);
            self
        }
    }
    /// `FileUploadSettings` of the API document.
    #[non_exhaustive]
    pub struct FileUploadSettings {
        /// `enableAttachments`
        pub enable_attachments: Option<bool>,
        /// `modes`
        pub modes: Option<Vec<types::FileUploadMode>>,
        _rest: rt::Rest,
    }
    impl Default for FileUploadSettings {
        fn default() -> Self {
            Self {
                enable_attachments: None,
                modes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FileUploadSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FileUploadSettings",
                fields: &["enableAttachments", "modes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enable_attachments);
            out.list(1, &self.modes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enable_attachments),
                1 => rt::Place::List(&mut self.modes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FileUploadSettings);
    impl FileUploadSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enableAttachments`.
        #[must_use]
        pub fn enable_attachments(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enable_attachments, &mut self._rest, 0);
            self
        }
        /// Sets `modes`.
        #[must_use]
        pub fn modes(
            mut self,
            value: impl rt::IntoField<Vec<types::FileUploadMode>>,
        ) -> Self {
            value.put(&mut self.modes, &mut self._rest, 1);
            self
        }
    }
    /// `FormsTrackTrigger` of the API document.
    #[non_exhaustive]
    pub struct FormsTrackTrigger {
        /// `captureDataOnFormAbandon`: required
        pub capture_data_on_form_abandon: Option<bool>,
        /// `captureDataOnFormSubmit`: required
        pub capture_data_on_form_submit: Option<bool>,
        /// `formName`: required
        pub form_name: Option<String>,
        /// `selector`: required
        pub selector: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FormsTrackTrigger {
        fn default() -> Self {
            Self {
                capture_data_on_form_abandon: None,
                capture_data_on_form_submit: None,
                form_name: None,
                selector: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FormsTrackTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FormsTrackTrigger",
                fields: &[
                    "captureDataOnFormAbandon",
                    "captureDataOnFormSubmit",
                    "formName",
                    "selector",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.capture_data_on_form_abandon);
            out.boolean(1, &self.capture_data_on_form_submit);
            out.text(2, &self.form_name);
            out.text(3, &self.selector);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.capture_data_on_form_abandon),
                1 => rt::Place::Bool(&mut self.capture_data_on_form_submit),
                2 => rt::Place::Text(&mut self.form_name),
                3 => rt::Place::Text(&mut self.selector),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FormsTrackTrigger);
    impl FormsTrackTrigger {
        /// One with everything set that the API requires, in this order: `captureDataOnFormAbandon`, `captureDataOnFormSubmit`, `formName`, `selector`.
        #[must_use]
        pub fn new(
            capture_data_on_form_abandon: impl rt::IntoField<bool>,
            capture_data_on_form_submit: impl rt::IntoField<bool>,
            form_name: impl rt::IntoField<String>,
            selector: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .capture_data_on_form_abandon(capture_data_on_form_abandon)
                .capture_data_on_form_submit(capture_data_on_form_submit)
                .form_name(form_name)
                .selector(selector)
        }
        /// Sets `captureDataOnFormAbandon`.
        #[must_use]
        pub fn capture_data_on_form_abandon(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.capture_data_on_form_abandon, &mut self._rest, 0);
            self
        }
        /// Sets `captureDataOnFormSubmit`.
        #[must_use]
        pub fn capture_data_on_form_submit(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.capture_data_on_form_submit, &mut self._rest, 1);
            self
        }
        /// Sets `formName`.
        #[must_use]
        pub fn form_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.form_name, &mut self._rest, 2);
            self
        }
        /// Sets `selector`.
        #[must_use]
        pub fn selector(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.selector, &mut self._rest, 3);
            self
        }
    }
    /// `Humanize` of the API document.
    #[non_exhaustive]
    pub struct Humanize {
        /// `bot`
        pub bot: Option<Box<types::BotMessengerProfile>>,
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for Humanize {
        fn default() -> Self {
            Self {
                bot: None,
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Humanize {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Humanize",
                fields: &["bot", "enabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.bot);
            out.boolean(1, &self.enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.bot),
                1 => rt::Place::Bool(&mut self.enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Humanize);
    impl Humanize {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `bot`.
        #[must_use]
        pub fn bot(
            mut self,
            value: impl rt::IntoField<Box<types::BotMessengerProfile>>,
        ) -> Self {
            value.put(&mut self.bot, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
    }
    /// `Icon` of the API document.
    #[non_exhaustive]
    pub struct Icon {
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Icon {
        fn default() -> Self {
            Self {
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Icon {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Icon",
                fields: &["url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Icon);
    impl Icon {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 0);
            self
        }
    }
    /// `IdentityResolutionAutomergeConfig` of the API document.
    #[non_exhaustive]
    pub struct IdentityResolutionAutomergeConfig {
        /// `authenticatedWebMessaging`
        pub authenticated_web_messaging: Option<bool>,
        /// `webTracking`
        pub web_tracking: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for IdentityResolutionAutomergeConfig {
        fn default() -> Self {
            Self {
                authenticated_web_messaging: None,
                web_tracking: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdentityResolutionAutomergeConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentityResolutionAutomergeConfig",
                fields: &["authenticatedWebMessaging", "webTracking"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.authenticated_web_messaging);
            out.boolean(1, &self.web_tracking);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.authenticated_web_messaging),
                1 => rt::Place::Bool(&mut self.web_tracking),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdentityResolutionAutomergeConfig);
    impl IdentityResolutionAutomergeConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `authenticatedWebMessaging`.
        #[must_use]
        pub fn authenticated_web_messaging(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.authenticated_web_messaging, &mut self._rest, 0);
            self
        }
        /// Sets `webTracking`.
        #[must_use]
        pub fn web_tracking(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.web_tracking, &mut self._rest, 1);
            self
        }
    }
    /// `IdleEventTrigger` of the API document.
    #[non_exhaustive]
    pub struct IdleEventTrigger {
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `idleAfterSeconds`
        pub idle_after_seconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IdleEventTrigger {
        fn default() -> Self {
            Self {
                event_name: None,
                idle_after_seconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdleEventTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdleEventTrigger",
                fields: &["eventName", "idleAfterSeconds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_name);
            out.int(1, &self.idle_after_seconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_name),
                1 => rt::Place::Int(&mut self.idle_after_seconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdleEventTrigger);
    impl IdleEventTrigger {
        /// One with everything set that the API requires: `eventName`.
        #[must_use]
        pub fn new(event_name: impl rt::IntoField<String>) -> Self {
            Self::default().event_name(event_name)
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 0);
            self
        }
        /// Sets `idleAfterSeconds`.
        #[must_use]
        pub fn idle_after_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.idle_after_seconds, &mut self._rest, 1);
            self
        }
    }
    /// `IpFilter` of the API document.
    #[non_exhaustive]
    pub struct IpFilter {
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IpFilter {
        fn default() -> Self {
            Self {
                ip_address: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IpFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IpFilter",
                fields: &["ipAddress", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ip_address);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ip_address),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IpFilter);
    impl IpFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `ipAddress`.
        #[must_use]
        pub fn ip_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ip_address, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `JourneyEventsSettings` of the API document.
    #[non_exhaustive]
    pub struct JourneyEventsSettings {
        /// `clickEvents`
        pub click_events: Option<Vec<types::SelectorEventTrigger>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `excludedQueryParameters`
        pub excluded_query_parameters: Option<Vec<String>>,
        /// `formsTrackEvents`
        pub forms_track_events: Option<Vec<types::FormsTrackTrigger>>,
        /// `idleEvents`
        pub idle_events: Option<Vec<types::IdleEventTrigger>>,
        /// `inViewportEvents`
        pub in_viewport_events: Option<Vec<types::SelectorEventTrigger>>,
        /// `pageviewConfig`
        pub pageview_config: Option<types::JourneyEventsSettingsPageviewConfig>,
        /// `scrollDepthEvents`
        pub scroll_depth_events: Option<Vec<types::ScrollPercentageEventTrigger>>,
        /// `searchQueryParameters`
        pub search_query_parameters: Option<Vec<String>>,
        /// `shouldKeepUrlFragment`
        pub should_keep_url_fragment: Option<bool>,
        /// `trackingSettings`
        pub tracking_settings: Option<Box<types::TrackingSettings>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyEventsSettings {
        fn default() -> Self {
            Self {
                click_events: None,
                enabled: None,
                excluded_query_parameters: None,
                forms_track_events: None,
                idle_events: None,
                in_viewport_events: None,
                pageview_config: None,
                scroll_depth_events: None,
                search_query_parameters: None,
                should_keep_url_fragment: None,
                tracking_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyEventsSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyEventsSettings",
                fields: &[
                    "clickEvents",
                    "enabled",
                    "excludedQueryParameters",
                    "formsTrackEvents",
                    "idleEvents",
                    "inViewportEvents",
                    "pageviewConfig",
                    "scrollDepthEvents",
                    "searchQueryParameters",
                    "shouldKeepUrlFragment",
                    "trackingSettings",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.click_events);
            out.boolean(1, &self.enabled);
            out.list(2, &self.excluded_query_parameters);
            out.list(3, &self.forms_track_events);
            out.list(4, &self.idle_events);
            out.list(5, &self.in_viewport_events);
            out.one(6, &self.pageview_config);
            out.list(7, &self.scroll_depth_events);
            out.list(8, &self.search_query_parameters);
            out.boolean(9, &self.should_keep_url_fragment);
            out.model(10, &self.tracking_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.click_events),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::List(&mut self.excluded_query_parameters),
                3 => rt::Place::List(&mut self.forms_track_events),
                4 => rt::Place::List(&mut self.idle_events),
                5 => rt::Place::List(&mut self.in_viewport_events),
                6 => rt::Place::Enum(&mut self.pageview_config),
                7 => rt::Place::List(&mut self.scroll_depth_events),
                8 => rt::Place::List(&mut self.search_query_parameters),
                9 => rt::Place::Bool(&mut self.should_keep_url_fragment),
                10 => rt::Place::Model(&mut self.tracking_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyEventsSettings);
    impl JourneyEventsSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `clickEvents`.
        #[must_use]
        pub fn click_events(
            mut self,
            value: impl rt::IntoField<Vec<types::SelectorEventTrigger>>,
        ) -> Self {
            value.put(&mut self.click_events, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `excludedQueryParameters`.
        #[must_use]
        pub fn excluded_query_parameters(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.excluded_query_parameters, &mut self._rest, 2);
            self
        }
        /// Sets `formsTrackEvents`.
        #[must_use]
        pub fn forms_track_events(
            mut self,
            value: impl rt::IntoField<Vec<types::FormsTrackTrigger>>,
        ) -> Self {
            value.put(&mut self.forms_track_events, &mut self._rest, 3);
            self
        }
        /// Sets `idleEvents`.
        #[must_use]
        pub fn idle_events(
            mut self,
            value: impl rt::IntoField<Vec<types::IdleEventTrigger>>,
        ) -> Self {
            value.put(&mut self.idle_events, &mut self._rest, 4);
            self
        }
        /// Sets `inViewportEvents`.
        #[must_use]
        pub fn in_viewport_events(
            mut self,
            value: impl rt::IntoField<Vec<types::SelectorEventTrigger>>,
        ) -> Self {
            value.put(&mut self.in_viewport_events, &mut self._rest, 5);
            self
        }
        /// Sets `pageviewConfig`.
        #[must_use]
        pub fn pageview_config(
            mut self,
            value: impl rt::IntoField<types::JourneyEventsSettingsPageviewConfig>,
        ) -> Self {
            value.put(&mut self.pageview_config, &mut self._rest, 6);
            self
        }
        /// Sets `scrollDepthEvents`.
        #[must_use]
        pub fn scroll_depth_events(
            mut self,
            value: impl rt::IntoField<Vec<types::ScrollPercentageEventTrigger>>,
        ) -> Self {
            value.put(&mut self.scroll_depth_events, &mut self._rest, 7);
            self
        }
        /// Sets `searchQueryParameters`.
        #[must_use]
        pub fn search_query_parameters(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.search_query_parameters, &mut self._rest, 8);
            self
        }
        /// Sets `shouldKeepUrlFragment`.
        #[must_use]
        pub fn should_keep_url_fragment(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.should_keep_url_fragment, &mut self._rest, 9);
            self
        }
        /// Sets `trackingSettings`.
        #[must_use]
        pub fn tracking_settings(
            mut self,
            value: impl rt::IntoField<Box<types::TrackingSettings>>,
        ) -> Self {
            value.put(&mut self.tracking_settings, &mut self._rest, 10);
            self
        }
    }
    /// `Knowledge` of the API document.
    #[non_exhaustive]
    pub struct Knowledge {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `knowledgeBase`
        pub knowledge_base: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for Knowledge {
        fn default() -> Self {
            Self {
                enabled: None,
                knowledge_base: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Knowledge {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Knowledge",
                fields: &["enabled", "knowledgeBase"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.model(1, &self.knowledge_base);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Model(&mut self.knowledge_base),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Knowledge);
    impl Knowledge {
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
        /// Sets `knowledgeBase`.
        #[must_use]
        pub fn knowledge_base(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.knowledge_base, &mut self._rest, 1);
            self
        }
    }
    /// `LauncherButtonSettings` of the API document.
    #[non_exhaustive]
    pub struct LauncherButtonSettings {
        /// `displayType`
        pub display_type: Option<types::LauncherButtonSettingsDisplayType>,
        /// `icon`
        pub icon: Option<Box<types::Icon>>,
        /// `visibility`
        pub visibility: Option<types::LauncherButtonSettingsVisibility>,
        _rest: rt::Rest,
    }
    impl Default for LauncherButtonSettings {
        fn default() -> Self {
            Self {
                display_type: None,
                icon: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LauncherButtonSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LauncherButtonSettings",
                fields: &["displayType", "icon", "visibility"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.display_type);
            out.model(1, &self.icon);
            out.one(2, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.display_type),
                1 => rt::Place::Model(&mut self.icon),
                2 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LauncherButtonSettings);
    impl LauncherButtonSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `displayType`.
        #[must_use]
        pub fn display_type(
            mut self,
            value: impl rt::IntoField<types::LauncherButtonSettingsDisplayType>,
        ) -> Self {
            value.put(&mut self.display_type, &mut self._rest, 0);
            self
        }
        /// Sets `icon`.
        #[must_use]
        pub fn icon(mut self, value: impl rt::IntoField<Box<types::Icon>>) -> Self {
            value.put(&mut self.icon, &mut self._rest, 1);
            self
        }
        /// Sets `visibility`.
        #[must_use]
        pub fn visibility(
            mut self,
            value: impl rt::IntoField<types::LauncherButtonSettingsVisibility>,
        ) -> Self {
            value.put(&mut self.visibility, &mut self._rest, 2);
            self
        }
    }
    /// `LocalizedLabels` of the API document.
    #[non_exhaustive]
    pub struct LocalizedLabels {
        /// `key`
        pub key: Option<types::LocalizedLabelsKey>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LocalizedLabels {
        fn default() -> Self {
            Self {
                key: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocalizedLabels {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocalizedLabels",
                fields: &["key", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.key);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.key),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocalizedLabels);
    impl LocalizedLabels {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(
            mut self,
            value: impl rt::IntoField<types::LocalizedLabelsKey>,
        ) -> Self {
            value.put(&mut self.key, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `Markdown` of the API document.
    #[non_exhaustive]
    pub struct Markdown {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for Markdown {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Markdown {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Markdown",
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
    rt::model!(Markdown);
    impl Markdown {
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
    /// `MessengerApps` of the API document.
    #[non_exhaustive]
    pub struct MessengerApps {
        /// `conversations`
        pub conversations: Option<Box<types::ConversationAppSettings>>,
        /// `knowledge`
        pub knowledge: Option<Box<types::Knowledge>>,
        _rest: rt::Rest,
    }
    impl Default for MessengerApps {
        fn default() -> Self {
            Self {
                conversations: None,
                knowledge: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessengerApps {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessengerApps",
                fields: &["conversations", "knowledge"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversations);
            out.model(1, &self.knowledge);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversations),
                1 => rt::Place::Model(&mut self.knowledge),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessengerApps);
    impl MessengerApps {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `conversations`.
        #[must_use]
        pub fn conversations(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationAppSettings>>,
        ) -> Self {
            value.put(&mut self.conversations, &mut self._rest, 0);
            self
        }
        /// Sets `knowledge`.
        #[must_use]
        pub fn knowledge(
            mut self,
            value: impl rt::IntoField<Box<types::Knowledge>>,
        ) -> Self {
            value.put(&mut self.knowledge, &mut self._rest, 1);
            self
        }
    }
    /// `MessengerHomeScreen` of the API document.
    #[non_exhaustive]
    pub struct MessengerHomeScreen {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `logoUrl`
        pub logo_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MessengerHomeScreen {
        fn default() -> Self {
            Self {
                enabled: None,
                logo_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessengerHomeScreen {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessengerHomeScreen",
                fields: &["enabled", "logoUrl"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.text(1, &self.logo_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Text(&mut self.logo_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessengerHomeScreen);
    impl MessengerHomeScreen {
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
        /// Sets `logoUrl`.
        #[must_use]
        pub fn logo_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_url, &mut self._rest, 1);
            self
        }
    }
    /// `MessengerSettings` of the API document.
    #[non_exhaustive]
    pub struct MessengerSettings {
        /// `apps`
        pub apps: Option<Box<types::MessengerApps>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `fileUpload`
        pub file_upload: Option<Box<types::FileUploadSettings>>,
        /// `homeScreen`
        pub home_screen: Option<Box<types::MessengerHomeScreen>>,
        /// `launcherButton`
        pub launcher_button: Option<Box<types::LauncherButtonSettings>>,
        /// `sessionPersistenceType`
        pub session_persistence_type: Option<
            types::MessengerSettingsSessionPersistenceType,
        >,
        /// `styles`
        pub styles: Option<Box<types::MessengerStyles>>,
        _rest: rt::Rest,
    }
    impl Default for MessengerSettings {
        fn default() -> Self {
            Self {
                apps: None,
                enabled: None,
                file_upload: None,
                home_screen: None,
                launcher_button: None,
                session_persistence_type: None,
                styles: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessengerSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessengerSettings",
                fields: &[
                    "apps",
                    "enabled",
                    "fileUpload",
                    "homeScreen",
                    "launcherButton",
                    "sessionPersistenceType",
                    "styles",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.apps);
            out.boolean(1, &self.enabled);
            out.model(2, &self.file_upload);
            out.model(3, &self.home_screen);
            out.model(4, &self.launcher_button);
            out.one(5, &self.session_persistence_type);
            out.model(6, &self.styles);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.apps),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Model(&mut self.file_upload),
                3 => rt::Place::Model(&mut self.home_screen),
                4 => rt::Place::Model(&mut self.launcher_button),
                5 => rt::Place::Enum(&mut self.session_persistence_type),
                6 => rt::Place::Model(&mut self.styles),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessengerSettings);
    impl MessengerSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `apps`.
        #[must_use]
        pub fn apps(
            mut self,
            value: impl rt::IntoField<Box<types::MessengerApps>>,
        ) -> Self {
            value.put(&mut self.apps, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `fileUpload`.
        #[must_use]
        pub fn file_upload(
            mut self,
            value: impl rt::IntoField<Box<types::FileUploadSettings>>,
        ) -> Self {
            value.put(&mut self.file_upload, &mut self._rest, 2);
            self
        }
        /// Sets `homeScreen`.
        #[must_use]
        pub fn home_screen(
            mut self,
            value: impl rt::IntoField<Box<types::MessengerHomeScreen>>,
        ) -> Self {
            value.put(&mut self.home_screen, &mut self._rest, 3);
            self
        }
        /// Sets `launcherButton`.
        #[must_use]
        pub fn launcher_button(
            mut self,
            value: impl rt::IntoField<Box<types::LauncherButtonSettings>>,
        ) -> Self {
            value.put(&mut self.launcher_button, &mut self._rest, 4);
            self
        }
        /// Sets `sessionPersistenceType`.
        #[must_use]
        pub fn session_persistence_type(
            mut self,
            value: impl rt::IntoField<types::MessengerSettingsSessionPersistenceType>,
        ) -> Self {
            value.put(&mut self.session_persistence_type, &mut self._rest, 5);
            self
        }
        /// Sets `styles`.
        #[must_use]
        pub fn styles(
            mut self,
            value: impl rt::IntoField<Box<types::MessengerStyles>>,
        ) -> Self {
            value.put(&mut self.styles, &mut self._rest, 6);
            self
        }
    }
    /// `MessengerStyles` of the API document.
    #[non_exhaustive]
    pub struct MessengerStyles {
        /// `primaryColor`
        pub primary_color: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MessengerStyles {
        fn default() -> Self {
            Self {
                primary_color: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessengerStyles {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessengerStyles",
                fields: &["primaryColor"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.primary_color);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.primary_color),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessengerStyles);
    impl MessengerStyles {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `primaryColor`.
        #[must_use]
        pub fn primary_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.primary_color, &mut self._rest, 0);
            self
        }
    }
    /// `NotificationsSettings` of the API document.
    #[non_exhaustive]
    pub struct NotificationsSettings {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `notificationContentType`
        pub notification_content_type: Option<
            types::NotificationsSettingsNotificationContentType,
        >,
        _rest: rt::Rest,
    }
    impl Default for NotificationsSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                notification_content_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NotificationsSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NotificationsSettings",
                fields: &["enabled", "notificationContentType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.one(1, &self.notification_content_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Enum(&mut self.notification_content_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NotificationsSettings);
    impl NotificationsSettings {
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
        /// Sets `notificationContentType`.
        #[must_use]
        pub fn notification_content_type(
            mut self,
            value: impl rt::IntoField<
                types::NotificationsSettingsNotificationContentType,
            >,
        ) -> Self {
            value.put(&mut self.notification_content_type, &mut self._rest, 1);
            self
        }
    }
    /// `PauseCriteria` of the API document.
    #[non_exhaustive]
    pub struct PauseCriteria {
        /// `condition`
        pub condition: Option<types::PauseCriteriaCondition>,
        /// `urlFragment`
        pub url_fragment: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PauseCriteria {
        fn default() -> Self {
            Self {
                condition: None,
                url_fragment: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PauseCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PauseCriteria",
                fields: &["condition", "urlFragment"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.condition);
            out.text(1, &self.url_fragment);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.condition),
                1 => rt::Place::Text(&mut self.url_fragment),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PauseCriteria);
    impl PauseCriteria {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<types::PauseCriteriaCondition>,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 0);
            self
        }
        /// Sets `urlFragment`.
        #[must_use]
        pub fn url_fragment(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url_fragment, &mut self._rest, 1);
            self
        }
    }
    /// `PositionSettings` of the API document.
    #[non_exhaustive]
    pub struct PositionSettings {
        /// `alignment`
        pub alignment: Option<types::PositionSettingsAlignment>,
        /// `bottomSpace`
        pub bottom_space: Option<i64>,
        /// `sideSpace`
        pub side_space: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PositionSettings {
        fn default() -> Self {
            Self {
                alignment: None,
                bottom_space: None,
                side_space: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PositionSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PositionSettings",
                fields: &["alignment", "bottomSpace", "sideSpace"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.alignment);
            out.int(1, &self.bottom_space);
            out.int(2, &self.side_space);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.alignment),
                1 => rt::Place::Int(&mut self.bottom_space),
                2 => rt::Place::Int(&mut self.side_space),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PositionSettings);
    impl PositionSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `alignment`.
        #[must_use]
        pub fn alignment(
            mut self,
            value: impl rt::IntoField<types::PositionSettingsAlignment>,
        ) -> Self {
            value.put(&mut self.alignment, &mut self._rest, 0);
            self
        }
        /// Sets `bottomSpace`.
        #[must_use]
        pub fn bottom_space(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.bottom_space, &mut self._rest, 1);
            self
        }
        /// Sets `sideSpace`.
        #[must_use]
        pub fn side_space(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.side_space, &mut self._rest, 2);
            self
        }
    }
    /// `PushIntegration` of the API document.
    #[non_exhaustive]
    pub struct PushIntegration {
        /// `id`
        pub id: Option<String>,
        /// `provider`
        pub provider: Option<types::PushIntegrationProvider>,
        _rest: rt::Rest,
    }
    impl Default for PushIntegration {
        fn default() -> Self {
            Self {
                id: None,
                provider: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PushIntegration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PushIntegration",
                fields: &["id", "provider"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.one(1, &self.provider);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Enum(&mut self.provider),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PushIntegration);
    impl PushIntegration {
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
        /// Sets `provider`.
        #[must_use]
        pub fn provider(
            mut self,
            value: impl rt::IntoField<types::PushIntegrationProvider>,
        ) -> Self {
            value.put(&mut self.provider, &mut self._rest, 1);
            self
        }
    }
    /// `ScrollPercentageEventTrigger` of the API document.
    #[non_exhaustive]
    pub struct ScrollPercentageEventTrigger {
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `percentage`: required
        pub percentage: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScrollPercentageEventTrigger {
        fn default() -> Self {
            Self {
                event_name: None,
                percentage: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScrollPercentageEventTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScrollPercentageEventTrigger",
                fields: &["eventName", "percentage"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_name);
            out.int(1, &self.percentage);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_name),
                1 => rt::Place::Int(&mut self.percentage),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScrollPercentageEventTrigger);
    impl ScrollPercentageEventTrigger {
        /// One with everything set that the API requires, in this order: `eventName`, `percentage`.
        #[must_use]
        pub fn new(
            event_name: impl rt::IntoField<String>,
            percentage: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().event_name(event_name).percentage(percentage)
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 0);
            self
        }
        /// Sets `percentage`.
        #[must_use]
        pub fn percentage(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.percentage, &mut self._rest, 1);
            self
        }
    }
    /// `SelectorEventTrigger` of the API document.
    #[non_exhaustive]
    pub struct SelectorEventTrigger {
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `selector`: required
        pub selector: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SelectorEventTrigger {
        fn default() -> Self {
            Self {
                event_name: None,
                selector: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SelectorEventTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SelectorEventTrigger",
                fields: &["eventName", "selector"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_name);
            out.text(1, &self.selector);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_name),
                1 => rt::Place::Text(&mut self.selector),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SelectorEventTrigger);
    impl SelectorEventTrigger {
        /// One with everything set that the API requires, in this order: `eventName`, `selector`.
        #[must_use]
        pub fn new(
            event_name: impl rt::IntoField<String>,
            selector: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().event_name(event_name).selector(selector)
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 0);
            self
        }
        /// Sets `selector`.
        #[must_use]
        pub fn selector(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.selector, &mut self._rest, 1);
            self
        }
    }
    /// `SupportCenterCategory` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterCategory {
        /// `id`: pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`
        pub id: Option<String>,
        /// `image`
        pub image: Option<Box<types::SupportCenterImage>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterCategory {
        fn default() -> Self {
            Self {
                id: None,
                image: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterCategory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterCategory",
                fields: &["id", "image", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.image);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.image),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterCategory);
    impl SupportCenterCategory {
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
        /// Sets `image`.
        #[must_use]
        pub fn image(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterImage>>,
        ) -> Self {
            value.put(&mut self.image, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `SupportCenterCompactCategoryModuleTemplate` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterCompactCategoryModuleTemplate {
        /// `active`: required
        pub active: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterCompactCategoryModuleTemplate {
        fn default() -> Self {
            Self {
                active: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterCompactCategoryModuleTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterCompactCategoryModuleTemplate",
                fields: &["active"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterCompactCategoryModuleTemplate);
    impl SupportCenterCompactCategoryModuleTemplate {
        /// One with everything set that the API requires: `active`.
        #[must_use]
        pub fn new(active: impl rt::IntoField<bool>) -> Self {
            Self::default().active(active)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterCustomMessage` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterCustomMessage {
        /// `defaultValue`: required, length at least `0`, length at most `300`
        pub default_value: Option<String>,
        /// `type`: required
        pub type_: Option<types::SupportCenterCustomMessageType>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterCustomMessage {
        fn default() -> Self {
            Self {
                default_value: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterCustomMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterCustomMessage",
                fields: &["defaultValue", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default_value);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.default_value),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterCustomMessage);
    impl SupportCenterCustomMessage {
        /// One with everything set that the API requires, in this order: `defaultValue`, `type`.
        #[must_use]
        pub fn new(
            default_value: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::SupportCenterCustomMessageType>,
        ) -> Self {
            Self::default().default_value(default_value).type_(type_)
        }
        /// Sets `defaultValue`.
        #[must_use]
        pub fn default_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_value, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SupportCenterCustomMessageType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `SupportCenterDetailedCategoryModuleSidebar` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterDetailedCategoryModuleSidebar {
        /// `enabled`: required
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterDetailedCategoryModuleSidebar {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterDetailedCategoryModuleSidebar {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterDetailedCategoryModuleSidebar",
                fields: &["enabled"],
                required: &[0],
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
    rt::model!(SupportCenterDetailedCategoryModuleSidebar);
    impl SupportCenterDetailedCategoryModuleSidebar {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterDetailedCategoryModuleTemplate` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterDetailedCategoryModuleTemplate {
        /// `active`: required
        pub active: Option<bool>,
        /// `sidebar`: required
        pub sidebar: Option<Box<types::SupportCenterDetailedCategoryModuleSidebar>>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterDetailedCategoryModuleTemplate {
        fn default() -> Self {
            Self {
                active: None,
                sidebar: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterDetailedCategoryModuleTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterDetailedCategoryModuleTemplate",
                fields: &["active", "sidebar"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.model(1, &self.sidebar);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::Model(&mut self.sidebar),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterDetailedCategoryModuleTemplate);
    impl SupportCenterDetailedCategoryModuleTemplate {
        /// One with everything set that the API requires, in this order: `active`, `sidebar`.
        #[must_use]
        pub fn new(
            active: impl rt::IntoField<bool>,
            sidebar: impl rt::IntoField<
                Box<types::SupportCenterDetailedCategoryModuleSidebar>,
            >,
        ) -> Self {
            Self::default().active(active).sidebar(sidebar)
        }
        /// Sets `active`.
        #[must_use]
        pub fn active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.active, &mut self._rest, 0);
            self
        }
        /// Sets `sidebar`.
        #[must_use]
        pub fn sidebar(
            mut self,
            value: impl rt::IntoField<
                Box<types::SupportCenterDetailedCategoryModuleSidebar>,
            >,
        ) -> Self {
            value.put(&mut self.sidebar, &mut self._rest, 1);
            self
        }
    }
    /// `SupportCenterFeedbackSettings` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterFeedbackSettings {
        /// `enabled`: required
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterFeedbackSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterFeedbackSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterFeedbackSettings",
                fields: &["enabled"],
                required: &[0],
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
    rt::model!(SupportCenterFeedbackSettings);
    impl SupportCenterFeedbackSettings {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterGlobalStyle` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterGlobalStyle {
        /// `backgroundColor`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub background_color: Option<String>,
        /// `fontFamily`: required
        pub font_family: Option<String>,
        /// `primaryColor`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub primary_color: Option<String>,
        /// `primaryColorDark`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub primary_color_dark: Option<String>,
        /// `primaryColorLight`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub primary_color_light: Option<String>,
        /// `textColor`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub text_color: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterGlobalStyle {
        fn default() -> Self {
            Self {
                background_color: None,
                font_family: None,
                primary_color: None,
                primary_color_dark: None,
                primary_color_light: None,
                text_color: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterGlobalStyle {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterGlobalStyle",
                fields: &[
                    "backgroundColor",
                    "fontFamily",
                    "primaryColor",
                    "primaryColorDark",
                    "primaryColorLight",
                    "textColor",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.text(1, &self.font_family);
            out.text(2, &self.primary_color);
            out.text(3, &self.primary_color_dark);
            out.text(4, &self.primary_color_light);
            out.text(5, &self.text_color);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Text(&mut self.font_family),
                2 => rt::Place::Text(&mut self.primary_color),
                3 => rt::Place::Text(&mut self.primary_color_dark),
                4 => rt::Place::Text(&mut self.primary_color_light),
                5 => rt::Place::Text(&mut self.text_color),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterGlobalStyle);
    impl SupportCenterGlobalStyle {
        /// One with everything set that the API requires, in this order: `backgroundColor`, `fontFamily`, `primaryColor`, `primaryColorDark`, `primaryColorLight`, `textColor`.
        #[must_use]
        pub fn new(
            background_color: impl rt::IntoField<String>,
            font_family: impl rt::IntoField<String>,
            primary_color: impl rt::IntoField<String>,
            primary_color_dark: impl rt::IntoField<String>,
            primary_color_light: impl rt::IntoField<String>,
            text_color: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .background_color(background_color)
                .font_family(font_family)
                .primary_color(primary_color)
                .primary_color_dark(primary_color_dark)
                .primary_color_light(primary_color_light)
                .text_color(text_color)
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `fontFamily`.
        #[must_use]
        pub fn font_family(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font_family, &mut self._rest, 1);
            self
        }
        /// Sets `primaryColor`.
        #[must_use]
        pub fn primary_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.primary_color, &mut self._rest, 2);
            self
        }
        /// Sets `primaryColorDark`.
        #[must_use]
        pub fn primary_color_dark(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.primary_color_dark, &mut self._rest, 3);
            self
        }
        /// Sets `primaryColorLight`.
        #[must_use]
        pub fn primary_color_light(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.primary_color_light, &mut self._rest, 4);
            self
        }
        /// Sets `textColor`.
        #[must_use]
        pub fn text_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text_color, &mut self._rest, 5);
            self
        }
    }
    /// `SupportCenterHeroStyle` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterHeroStyle {
        /// `backgroundColor`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub background_color: Option<String>,
        /// `image`
        pub image: Option<Box<types::SupportCenterImage>>,
        /// `textColor`: required, pattern `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`
        pub text_color: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterHeroStyle {
        fn default() -> Self {
            Self {
                background_color: None,
                image: None,
                text_color: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterHeroStyle {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterHeroStyle",
                fields: &["backgroundColor", "image", "textColor"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.model(1, &self.image);
            out.text(2, &self.text_color);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Model(&mut self.image),
                2 => rt::Place::Text(&mut self.text_color),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterHeroStyle);
    impl SupportCenterHeroStyle {
        /// One with everything set that the API requires, in this order: `backgroundColor`, `textColor`.
        #[must_use]
        pub fn new(
            background_color: impl rt::IntoField<String>,
            text_color: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().background_color(background_color).text_color(text_color)
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `image`.
        #[must_use]
        pub fn image(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterImage>>,
        ) -> Self {
            value.put(&mut self.image, &mut self._rest, 1);
            self
        }
        /// Sets `textColor`.
        #[must_use]
        pub fn text_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text_color, &mut self._rest, 2);
            self
        }
    }
    /// `SupportCenterImage` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterImage {
        /// `source`: required
        pub source: Option<Box<types::SupportCenterImageSource>>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterImage {
        fn default() -> Self {
            Self {
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterImage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterImage",
                fields: &["source"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterImage);
    impl SupportCenterImage {
        /// One with everything set that the API requires: `source`.
        #[must_use]
        pub fn new(
            source: impl rt::IntoField<Box<types::SupportCenterImageSource>>,
        ) -> Self {
            Self::default().source(source)
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterImageSource>>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterImageSource` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterImageSource {
        /// `defaultUrl`: required
        pub default_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterImageSource {
        fn default() -> Self {
            Self {
                default_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterImageSource {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterImageSource",
                fields: &["defaultUrl"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.default_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterImageSource);
    impl SupportCenterImageSource {
        /// One with everything set that the API requires: `defaultUrl`.
        #[must_use]
        pub fn new(default_url: impl rt::IntoField<String>) -> Self {
            Self::default().default_url(default_url)
        }
        /// Sets `defaultUrl`.
        #[must_use]
        pub fn default_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_url, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterLabelFilter` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterLabelFilter {
        /// `labels`
        pub labels: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterLabelFilter {
        fn default() -> Self {
            Self {
                labels: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterLabelFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterLabelFilter",
                fields: &["labels"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.labels);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.labels),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterLabelFilter);
    impl SupportCenterLabelFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `labels`.
        #[must_use]
        pub fn labels(
            mut self,
            value: impl rt::IntoField<Vec<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.labels, &mut self._rest, 0);
            self
        }
    }
    /// `SupportCenterModuleSetting` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterModuleSetting {
        /// `compactCategoryModuleTemplate`
        pub compact_category_module_template: Option<
            Box<types::SupportCenterCompactCategoryModuleTemplate>,
        >,
        /// `detailedCategoryModuleTemplate`
        pub detailed_category_module_template: Option<
            Box<types::SupportCenterDetailedCategoryModuleTemplate>,
        >,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `type`: required
        pub type_: Option<types::SupportCenterModuleSettingType>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterModuleSetting {
        fn default() -> Self {
            Self {
                compact_category_module_template: None,
                detailed_category_module_template: None,
                enabled: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterModuleSetting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterModuleSetting",
                fields: &[
                    "compactCategoryModuleTemplate",
                    "detailedCategoryModuleTemplate",
                    "enabled",
                    "type",
                ],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.compact_category_module_template);
            out.model(1, &self.detailed_category_module_template);
            out.boolean(2, &self.enabled);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.compact_category_module_template),
                1 => rt::Place::Model(&mut self.detailed_category_module_template),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterModuleSetting);
    impl SupportCenterModuleSetting {
        /// One with everything set that the API requires, in this order: `enabled`, `type`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            type_: impl rt::IntoField<types::SupportCenterModuleSettingType>,
        ) -> Self {
            Self::default().enabled(enabled).type_(type_)
        }
        /// Sets `compactCategoryModuleTemplate`.
        #[must_use]
        pub fn compact_category_module_template(
            mut self,
            value: impl rt::IntoField<
                Box<types::SupportCenterCompactCategoryModuleTemplate>,
            >,
        ) -> Self {
            value.put(&mut self.compact_category_module_template, &mut self._rest, 0);
            self
        }
        /// Sets `detailedCategoryModuleTemplate`.
        #[must_use]
        pub fn detailed_category_module_template(
            mut self,
            value: impl rt::IntoField<
                Box<types::SupportCenterDetailedCategoryModuleTemplate>,
            >,
        ) -> Self {
            value.put(&mut self.detailed_category_module_template, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SupportCenterModuleSettingType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `SupportCenterScreen` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterScreen {
        /// `moduleSettings`: required
        pub module_settings: Option<Vec<types::SupportCenterModuleSetting>>,
        /// `type`: required
        pub type_: Option<types::SupportCenterScreenType>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterScreen {
        fn default() -> Self {
            Self {
                module_settings: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterScreen {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterScreen",
                fields: &["moduleSettings", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.module_settings);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.module_settings),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterScreen);
    impl SupportCenterScreen {
        /// One with everything set that the API requires, in this order: `moduleSettings`, `type`.
        #[must_use]
        pub fn new(
            module_settings: impl rt::IntoField<Vec<types::SupportCenterModuleSetting>>,
            type_: impl rt::IntoField<types::SupportCenterScreenType>,
        ) -> Self {
            Self::default().module_settings(module_settings).type_(type_)
        }
        /// Sets `moduleSettings`.
        #[must_use]
        pub fn module_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::SupportCenterModuleSetting>>,
        ) -> Self {
            value.put(&mut self.module_settings, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SupportCenterScreenType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `SupportCenterSettings` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterSettings {
        /// `customMessages`
        pub custom_messages: Option<Vec<types::SupportCenterCustomMessage>>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `enabledCategories`: required
        pub enabled_categories: Option<Vec<types::SupportCenterCategory>>,
        /// `feedback`
        pub feedback: Option<Box<types::SupportCenterFeedbackSettings>>,
        /// `knowledgeBase`: required
        pub knowledge_base: Option<Box<types::AddressableEntityRef>>,
        /// `labelFilter`
        pub label_filter: Option<Box<types::SupportCenterLabelFilter>>,
        /// `routerType`
        pub router_type: Option<types::SupportCenterSettingsRouterType>,
        /// `screens`: required
        pub screens: Option<Vec<types::SupportCenterScreen>>,
        /// `styleSetting`: required
        pub style_setting: Option<Box<types::SupportCenterStyleSetting>>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterSettings {
        fn default() -> Self {
            Self {
                custom_messages: None,
                enabled: None,
                enabled_categories: None,
                feedback: None,
                knowledge_base: None,
                label_filter: None,
                router_type: None,
                screens: None,
                style_setting: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterSettings",
                fields: &[
                    "customMessages",
                    "enabled",
                    "enabledCategories",
                    "feedback",
                    "knowledgeBase",
                    "labelFilter",
                    "routerType",
                    "screens",
                    "styleSetting",
                ],
                required: &[1, 2, 4, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.custom_messages);
            out.boolean(1, &self.enabled);
            out.list(2, &self.enabled_categories);
            out.model(3, &self.feedback);
            out.model(4, &self.knowledge_base);
            out.model(5, &self.label_filter);
            out.one(6, &self.router_type);
            out.list(7, &self.screens);
            out.model(8, &self.style_setting);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.custom_messages),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::List(&mut self.enabled_categories),
                3 => rt::Place::Model(&mut self.feedback),
                4 => rt::Place::Model(&mut self.knowledge_base),
                5 => rt::Place::Model(&mut self.label_filter),
                6 => rt::Place::Enum(&mut self.router_type),
                7 => rt::Place::List(&mut self.screens),
                8 => rt::Place::Model(&mut self.style_setting),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterSettings);
    impl SupportCenterSettings {
        /// One with everything set that the API requires, in this order: `enabled`, `enabledCategories`, `knowledgeBase`, `screens`, `styleSetting`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            enabled_categories: impl rt::IntoField<Vec<types::SupportCenterCategory>>,
            knowledge_base: impl rt::IntoField<Box<types::AddressableEntityRef>>,
            screens: impl rt::IntoField<Vec<types::SupportCenterScreen>>,
            style_setting: impl rt::IntoField<Box<types::SupportCenterStyleSetting>>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .enabled_categories(enabled_categories)
                .knowledge_base(knowledge_base)
                .screens(screens)
                .style_setting(style_setting)
        }
        /// Sets `customMessages`.
        #[must_use]
        pub fn custom_messages(
            mut self,
            value: impl rt::IntoField<Vec<types::SupportCenterCustomMessage>>,
        ) -> Self {
            value.put(&mut self.custom_messages, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `enabledCategories`.
        #[must_use]
        pub fn enabled_categories(
            mut self,
            value: impl rt::IntoField<Vec<types::SupportCenterCategory>>,
        ) -> Self {
            value.put(&mut self.enabled_categories, &mut self._rest, 2);
            self
        }
        /// Sets `feedback`.
        #[must_use]
        pub fn feedback(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterFeedbackSettings>>,
        ) -> Self {
            value.put(&mut self.feedback, &mut self._rest, 3);
            self
        }
        /// Sets `knowledgeBase`.
        #[must_use]
        pub fn knowledge_base(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.knowledge_base, &mut self._rest, 4);
            self
        }
        /// Sets `labelFilter`.
        #[must_use]
        pub fn label_filter(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterLabelFilter>>,
        ) -> Self {
            value.put(&mut self.label_filter, &mut self._rest, 5);
            self
        }
        /// Sets `routerType`.
        #[must_use]
        pub fn router_type(
            mut self,
            value: impl rt::IntoField<types::SupportCenterSettingsRouterType>,
        ) -> Self {
            value.put(&mut self.router_type, &mut self._rest, 6);
            self
        }
        /// Sets `screens`.
        #[must_use]
        pub fn screens(
            mut self,
            value: impl rt::IntoField<Vec<types::SupportCenterScreen>>,
        ) -> Self {
            value.put(&mut self.screens, &mut self._rest, 7);
            self
        }
        /// Sets `styleSetting`.
        #[must_use]
        pub fn style_setting(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterStyleSetting>>,
        ) -> Self {
            value.put(&mut self.style_setting, &mut self._rest, 8);
            self
        }
    }
    /// `SupportCenterStyleSetting` of the API document.
    #[non_exhaustive]
    pub struct SupportCenterStyleSetting {
        /// `globalStyle`: required
        pub global_style: Option<Box<types::SupportCenterGlobalStyle>>,
        /// `heroStyle`: required
        pub hero_style: Option<Box<types::SupportCenterHeroStyle>>,
        _rest: rt::Rest,
    }
    impl Default for SupportCenterStyleSetting {
        fn default() -> Self {
            Self {
                global_style: None,
                hero_style: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportCenterStyleSetting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportCenterStyleSetting",
                fields: &["globalStyle", "heroStyle"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.global_style);
            out.model(1, &self.hero_style);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.global_style),
                1 => rt::Place::Model(&mut self.hero_style),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportCenterStyleSetting);
    impl SupportCenterStyleSetting {
        /// One with everything set that the API requires, in this order: `globalStyle`, `heroStyle`.
        #[must_use]
        pub fn new(
            global_style: impl rt::IntoField<Box<types::SupportCenterGlobalStyle>>,
            hero_style: impl rt::IntoField<Box<types::SupportCenterHeroStyle>>,
        ) -> Self {
            Self::default().global_style(global_style).hero_style(hero_style)
        }
        /// Sets `globalStyle`.
        #[must_use]
        pub fn global_style(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterGlobalStyle>>,
        ) -> Self {
            value.put(&mut self.global_style, &mut self._rest, 0);
            self
        }
        /// Sets `heroStyle`.
        #[must_use]
        pub fn hero_style(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterHeroStyle>>,
        ) -> Self {
            value.put(&mut self.hero_style, &mut self._rest, 1);
            self
        }
    }
    /// `TrackingSettings` of the API document.
    #[non_exhaustive]
    pub struct TrackingSettings {
        /// `excludedQueryParameters`
        pub excluded_query_parameters: Option<Vec<String>>,
        /// `ipFilters`
        pub ip_filters: Option<Vec<types::IpFilter>>,
        /// `searchQueryParameters`
        pub search_query_parameters: Option<Vec<String>>,
        /// `shouldKeepUrlFragment`
        pub should_keep_url_fragment: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TrackingSettings {
        fn default() -> Self {
            Self {
                excluded_query_parameters: None,
                ip_filters: None,
                search_query_parameters: None,
                should_keep_url_fragment: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrackingSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrackingSettings",
                fields: &[
                    "excludedQueryParameters",
                    "ipFilters",
                    "searchQueryParameters",
                    "shouldKeepUrlFragment",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.excluded_query_parameters);
            out.list(1, &self.ip_filters);
            out.list(2, &self.search_query_parameters);
            out.boolean(3, &self.should_keep_url_fragment);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.excluded_query_parameters),
                1 => rt::Place::List(&mut self.ip_filters),
                2 => rt::Place::List(&mut self.search_query_parameters),
                3 => rt::Place::Bool(&mut self.should_keep_url_fragment),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrackingSettings);
    impl TrackingSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `excludedQueryParameters`.
        #[must_use]
        pub fn excluded_query_parameters(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.excluded_query_parameters, &mut self._rest, 0);
            self
        }
        /// Sets `ipFilters`.
        #[must_use]
        pub fn ip_filters(
            mut self,
            value: impl rt::IntoField<Vec<types::IpFilter>>,
        ) -> Self {
            value.put(&mut self.ip_filters, &mut self._rest, 1);
            self
        }
        /// Sets `searchQueryParameters`.
        #[must_use]
        pub fn search_query_parameters(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.search_query_parameters, &mut self._rest, 2);
            self
        }
        /// Sets `shouldKeepUrlFragment`.
        #[must_use]
        pub fn should_keep_url_fragment(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.should_keep_url_fragment, &mut self._rest, 3);
            self
        }
    }
    /// `UserVideoSettings` of the API document.
    #[non_exhaustive]
    pub struct UserVideoSettings {
        /// `allowCamera`
        pub allow_camera: Option<bool>,
        /// `allowMicrophone`
        pub allow_microphone: Option<bool>,
        /// `allowScreenShare`
        pub allow_screen_share: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for UserVideoSettings {
        fn default() -> Self {
            Self {
                allow_camera: None,
                allow_microphone: None,
                allow_screen_share: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserVideoSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserVideoSettings",
                fields: &["allowCamera", "allowMicrophone", "allowScreenShare"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_camera);
            out.boolean(1, &self.allow_microphone);
            out.boolean(2, &self.allow_screen_share);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_camera),
                1 => rt::Place::Bool(&mut self.allow_microphone),
                2 => rt::Place::Bool(&mut self.allow_screen_share),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserVideoSettings);
    impl UserVideoSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowCamera`.
        #[must_use]
        pub fn allow_camera(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_camera, &mut self._rest, 0);
            self
        }
        /// Sets `allowMicrophone`.
        #[must_use]
        pub fn allow_microphone(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_microphone, &mut self._rest, 1);
            self
        }
        /// Sets `allowScreenShare`.
        #[must_use]
        pub fn allow_screen_share(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_screen_share, &mut self._rest, 2);
            self
        }
    }
    /// `VideoSettings` of the API document.
    #[non_exhaustive]
    pub struct VideoSettings {
        /// `agent`
        pub agent: Option<Box<types::AgentVideoSettings>>,
        /// `channels`
        pub channels: Option<Vec<types::VideoSettingsChannels>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `user`
        pub user: Option<Box<types::UserVideoSettings>>,
        _rest: rt::Rest,
    }
    impl Default for VideoSettings {
        fn default() -> Self {
            Self {
                agent: None,
                channels: None,
                enabled: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VideoSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VideoSettings",
                fields: &["agent", "channels", "enabled", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.list(1, &self.channels);
            out.boolean(2, &self.enabled);
            out.model(3, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::List(&mut self.channels),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(VideoSettings);
    impl VideoSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `agent`.
        #[must_use]
        pub fn agent(
            mut self,
            value: impl rt::IntoField<Box<types::AgentVideoSettings>>,
        ) -> Self {
            value.put(&mut self.agent, &mut self._rest, 0);
            self
        }
        /// Sets `channels`.
        #[must_use]
        pub fn channels(
            mut self,
            value: impl rt::IntoField<Vec<types::VideoSettingsChannels>>,
        ) -> Self {
            value.put(&mut self.channels, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::UserVideoSettings>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 3);
            self
        }
    }
    /// `WebDeployment` of the API document.
    #[non_exhaustive]
    pub struct WebDeployment {
        /// `allowAllDomains`
        pub allow_all_domains: Option<bool>,
        /// `allowedDomains`
        pub allowed_domains: Option<Vec<String>>,
        /// `configuration`: required
        pub configuration: Option<
            Box<types::WebDeploymentConfigurationVersionEntityRef>,
        >,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `flow`
        pub flow: Option<Box<types::WebDeploymentFlowEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lastModifiedUser`: read-only
        pub last_modified_user: Option<Box<types::AddressableEntityRef>>,
        /// `name`: required
        pub name: Option<String>,
        /// `pushIntegrations`
        pub push_integrations: Option<Vec<types::PushIntegration>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `snippet`: read-only
        pub snippet: Option<String>,
        /// `status`
        pub status: Option<types::WebDeploymentStatus>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeployment {
        fn default() -> Self {
            Self {
                allow_all_domains: None,
                allowed_domains: None,
                configuration: None,
                date_created: None,
                date_modified: None,
                description: None,
                flow: None,
                id: None,
                last_modified_user: None,
                name: None,
                push_integrations: None,
                self_uri: None,
                snippet: None,
                status: None,
                supported_content: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeployment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeployment",
                fields: &[
                    "allowAllDomains",
                    "allowedDomains",
                    "configuration",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "flow",
                    "id",
                    "lastModifiedUser",
                    "name",
                    "pushIntegrations",
                    "selfUri",
                    "snippet",
                    "status",
                    "supportedContent",
                ],
                required: &[2, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_all_domains);
            out.list(1, &self.allowed_domains);
            out.model(2, &self.configuration);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.flow);
            out.text(7, &self.id);
            out.model(8, &self.last_modified_user);
            out.text(9, &self.name);
            out.list(10, &self.push_integrations);
            out.text(11, &self.self_uri);
            out.text(12, &self.snippet);
            out.one(13, &self.status);
            out.model(14, &self.supported_content);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_all_domains),
                1 => rt::Place::List(&mut self.allowed_domains),
                2 => rt::Place::Model(&mut self.configuration),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.flow),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Model(&mut self.last_modified_user),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::List(&mut self.push_integrations),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Text(&mut self.snippet),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Model(&mut self.supported_content),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeployment);
    impl WebDeployment {
        /// One with everything set that the API requires, in this order: `configuration`, `name`.
        #[must_use]
        pub fn new(
            configuration: impl rt::IntoField<
                Box<types::WebDeploymentConfigurationVersionEntityRef>,
            >,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().configuration(configuration).name(name)
        }
        /// Sets `allowAllDomains`.
        #[must_use]
        pub fn allow_all_domains(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_all_domains, &mut self._rest, 0);
            self
        }
        /// Sets `allowedDomains`.
        #[must_use]
        pub fn allowed_domains(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.allowed_domains, &mut self._rest, 1);
            self
        }
        /// Sets `configuration`.
        #[must_use]
        pub fn configuration(
            mut self,
            value: impl rt::IntoField<
                Box<types::WebDeploymentConfigurationVersionEntityRef>,
            >,
        ) -> Self {
            value.put(&mut self.configuration, &mut self._rest, 2);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 3);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::WebDeploymentFlowEntityRef>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `lastModifiedUser`.
        #[must_use]
        pub fn last_modified_user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.last_modified_user, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `pushIntegrations`.
        #[must_use]
        pub fn push_integrations(
            mut self,
            value: impl rt::IntoField<Vec<types::PushIntegration>>,
        ) -> Self {
            value.put(&mut self.push_integrations, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `snippet`.
        #[must_use]
        pub fn snippet(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.snippet, &mut self._rest, 12);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::WebDeploymentStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 13);
            self
        }
        /// Sets `supportedContent`.
        #[must_use]
        pub fn supported_content(
            mut self,
            value: impl rt::IntoField<Box<types::SupportedContentReference>>,
        ) -> Self {
            value.put(&mut self.supported_content, &mut self._rest, 14);
            self
        }
    }
    /// `WebDeploymentActiveConfigurationOnDeployment` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentActiveConfigurationOnDeployment {
        /// `configurationVersion`
        pub configuration_version: Option<Box<types::WebDeploymentConfigurationVersion>>,
        /// `deployment`
        pub deployment: Option<Box<types::WebDeployment>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentActiveConfigurationOnDeployment {
        fn default() -> Self {
            Self {
                configuration_version: None,
                deployment: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentActiveConfigurationOnDeployment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentActiveConfigurationOnDeployment",
                fields: &["configurationVersion", "deployment"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.configuration_version);
            out.model(1, &self.deployment);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.configuration_version),
                1 => rt::Place::Model(&mut self.deployment),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentActiveConfigurationOnDeployment);
    /// `WebDeploymentConfigurationVersion` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentConfigurationVersion {
        /// `authenticationSettings`
        pub authentication_settings: Option<Box<types::AuthenticationSettings>>,
        /// `cobrowse`
        pub cobrowse: Option<Box<types::CobrowseSettings>>,
        /// `createdUser`: read-only
        pub created_user: Option<Box<types::AddressableEntityRef>>,
        /// `customI18nLabels`
        pub custom_i18n_labels: Option<Vec<types::CustomI18nLabels>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`: read-only
        pub date_published: Option<rt::DateTime>,
        /// `defaultLanguage`
        pub default_language: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `headlessMode`
        pub headless_mode: Option<Box<types::WebDeploymentHeadlessMode>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `journeyEvents`
        pub journey_events: Option<Box<types::JourneyEventsSettings>>,
        /// `languages`
        pub languages: Option<Vec<String>>,
        /// `lastModifiedUser`: read-only
        pub last_modified_user: Option<Box<types::AddressableEntityRef>>,
        /// `messenger`
        pub messenger: Option<Box<types::MessengerSettings>>,
        /// `name`: required
        pub name: Option<String>,
        /// `position`
        pub position: Option<Box<types::PositionSettings>>,
        /// `publishedUser`: read-only
        pub published_user: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::WebDeploymentConfigurationVersionStatus>,
        /// `supportCenter`
        pub support_center: Option<Box<types::SupportCenterSettings>>,
        /// `version`: read-only
        pub version: Option<String>,
        /// `video`
        pub video: Option<Box<types::VideoSettings>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentConfigurationVersion {
        fn default() -> Self {
            Self {
                authentication_settings: None,
                cobrowse: None,
                created_user: None,
                custom_i18n_labels: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                default_language: None,
                description: None,
                headless_mode: None,
                id: None,
                journey_events: None,
                languages: None,
                last_modified_user: None,
                messenger: None,
                name: None,
                position: None,
                published_user: None,
                self_uri: None,
                status: None,
                support_center: None,
                version: None,
                video: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentConfigurationVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentConfigurationVersion",
                fields: &[
                    "authenticationSettings",
                    "cobrowse",
                    "createdUser",
                    "customI18nLabels",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "defaultLanguage",
                    "description",
                    "headlessMode",
                    "id",
                    "journeyEvents",
                    "languages",
                    "lastModifiedUser",
                    "messenger",
                    "name",
                    "position",
                    "publishedUser",
                    "selfUri",
                    "status",
                    "supportCenter",
                    "version",
                    "video",
                ],
                required: &[15],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.authentication_settings);
            out.model(1, &self.cobrowse);
            out.model(2, &self.created_user);
            out.list(3, &self.custom_i18n_labels);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.date_time(6, &self.date_published);
            out.text(7, &self.default_language);
            out.text(8, &self.description);
            out.model(9, &self.headless_mode);
            out.text(10, &self.id);
            out.model(11, &self.journey_events);
            out.list(12, &self.languages);
            out.model(13, &self.last_modified_user);
            out.model(14, &self.messenger);
            out.text(15, &self.name);
            out.model(16, &self.position);
            out.model(17, &self.published_user);
            out.text(18, &self.self_uri);
            out.one(19, &self.status);
            out.model(20, &self.support_center);
            out.text(21, &self.version);
            out.model(22, &self.video);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.authentication_settings),
                1 => rt::Place::Model(&mut self.cobrowse),
                2 => rt::Place::Model(&mut self.created_user),
                3 => rt::Place::List(&mut self.custom_i18n_labels),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::DateTime(&mut self.date_published),
                7 => rt::Place::Text(&mut self.default_language),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Model(&mut self.headless_mode),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Model(&mut self.journey_events),
                12 => rt::Place::List(&mut self.languages),
                13 => rt::Place::Model(&mut self.last_modified_user),
                14 => rt::Place::Model(&mut self.messenger),
                15 => rt::Place::Text(&mut self.name),
                16 => rt::Place::Model(&mut self.position),
                17 => rt::Place::Model(&mut self.published_user),
                18 => rt::Place::Text(&mut self.self_uri),
                19 => rt::Place::Enum(&mut self.status),
                20 => rt::Place::Model(&mut self.support_center),
                21 => rt::Place::Text(&mut self.version),
                22 => rt::Place::Model(&mut self.video),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentConfigurationVersion);
    impl WebDeploymentConfigurationVersion {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `authenticationSettings`.
        #[must_use]
        pub fn authentication_settings(
            mut self,
            value: impl rt::IntoField<Box<types::AuthenticationSettings>>,
        ) -> Self {
            value.put(&mut self.authentication_settings, &mut self._rest, 0);
            self
        }
        /// Sets `cobrowse`.
        #[must_use]
        pub fn cobrowse(
            mut self,
            value: impl rt::IntoField<Box<types::CobrowseSettings>>,
        ) -> Self {
            value.put(&mut self.cobrowse, &mut self._rest, 1);
            self
        }
        /// Sets `createdUser`.
        #[must_use]
        pub fn created_user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_user, &mut self._rest, 2);
            self
        }
        /// Sets `customI18nLabels`.
        #[must_use]
        pub fn custom_i18n_labels(
            mut self,
            value: impl rt::IntoField<Vec<types::CustomI18nLabels>>,
        ) -> Self {
            value.put(&mut self.custom_i18n_labels, &mut self._rest, 3);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 4);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 5);
            self
        }
        /// Sets `datePublished`.
        #[must_use]
        pub fn date_published(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_published, &mut self._rest, 6);
            self
        }
        /// Sets `defaultLanguage`.
        #[must_use]
        pub fn default_language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_language, &mut self._rest, 7);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 8);
            self
        }
        /// Sets `headlessMode`.
        #[must_use]
        pub fn headless_mode(
            mut self,
            value: impl rt::IntoField<Box<types::WebDeploymentHeadlessMode>>,
        ) -> Self {
            value.put(&mut self.headless_mode, &mut self._rest, 9);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 10);
            self
        }
        /// Sets `journeyEvents`.
        #[must_use]
        pub fn journey_events(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyEventsSettings>>,
        ) -> Self {
            value.put(&mut self.journey_events, &mut self._rest, 11);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.languages, &mut self._rest, 12);
            self
        }
        /// Sets `lastModifiedUser`.
        #[must_use]
        pub fn last_modified_user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.last_modified_user, &mut self._rest, 13);
            self
        }
        /// Sets `messenger`.
        #[must_use]
        pub fn messenger(
            mut self,
            value: impl rt::IntoField<Box<types::MessengerSettings>>,
        ) -> Self {
            value.put(&mut self.messenger, &mut self._rest, 14);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 15);
            self
        }
        /// Sets `position`.
        #[must_use]
        pub fn position(
            mut self,
            value: impl rt::IntoField<Box<types::PositionSettings>>,
        ) -> Self {
            value.put(&mut self.position, &mut self._rest, 16);
            self
        }
        /// Sets `publishedUser`.
        #[must_use]
        pub fn published_user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.published_user, &mut self._rest, 17);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 18);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::WebDeploymentConfigurationVersionStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 19);
            self
        }
        /// Sets `supportCenter`.
        #[must_use]
        pub fn support_center(
            mut self,
            value: impl rt::IntoField<Box<types::SupportCenterSettings>>,
        ) -> Self {
            value.put(&mut self.support_center, &mut self._rest, 20);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 21);
            self
        }
        /// Sets `video`.
        #[must_use]
        pub fn video(
            mut self,
            value: impl rt::IntoField<Box<types::VideoSettings>>,
        ) -> Self {
            value.put(&mut self.video, &mut self._rest, 22);
            self
        }
    }
    /// `WebDeploymentConfigurationVersionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentConfigurationVersionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WebDeploymentConfigurationVersion>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentConfigurationVersionEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentConfigurationVersionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentConfigurationVersionEntityListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri", "total"],
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
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentConfigurationVersionEntityListing);
    /// `WebDeploymentConfigurationVersionEntityRef` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentConfigurationVersionEntityRef {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentConfigurationVersionEntityRef {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentConfigurationVersionEntityRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentConfigurationVersionEntityRef",
                fields: &["id", "name", "selfUri", "version"],
                required: &[0, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentConfigurationVersionEntityRef);
    impl WebDeploymentConfigurationVersionEntityRef {
        /// One with everything set that the API requires, in this order: `id`, `version`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            version: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().id(id).version(version)
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 3);
            self
        }
    }
    /// `WebDeploymentConfigurationVersionResponse` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentConfigurationVersionResponse {
        /// `authenticationSettings`
        pub authentication_settings: Option<Box<types::AuthenticationSettings>>,
        /// `cobrowse`
        pub cobrowse: Option<Box<types::CobrowseSettings>>,
        /// `createdUser`: read-only
        pub created_user: Option<Box<types::AddressableEntityRef>>,
        /// `customI18nLabels`
        pub custom_i18n_labels: Option<Vec<types::CustomI18nLabels>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`: read-only
        pub date_published: Option<rt::DateTime>,
        /// `defaultLanguage`
        pub default_language: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `headlessMode`
        pub headless_mode: Option<Box<types::WebDeploymentHeadlessMode>>,
        /// `id`
        pub id: Option<String>,
        /// `journeyEvents`
        pub journey_events: Option<Box<types::JourneyEventsSettings>>,
        /// `languages`
        pub languages: Option<Vec<String>>,
        /// `lastModifiedUser`: read-only
        pub last_modified_user: Option<Box<types::AddressableEntityRef>>,
        /// `messenger`
        pub messenger: Option<Box<types::MessengerSettings>>,
        /// `name`: required
        pub name: Option<String>,
        /// `position`
        pub position: Option<Box<types::PositionSettings>>,
        /// `publishedUser`: read-only
        pub published_user: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::WebDeploymentConfigurationVersionResponseStatus>,
        /// `supportCenter`
        pub support_center: Option<Box<types::SupportCenterSettings>>,
        /// `version`
        pub version: Option<String>,
        /// `video`
        pub video: Option<Box<types::VideoSettings>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentConfigurationVersionResponse {
        fn default() -> Self {
            Self {
                authentication_settings: None,
                cobrowse: None,
                created_user: None,
                custom_i18n_labels: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                default_language: None,
                description: None,
                headless_mode: None,
                id: None,
                journey_events: None,
                languages: None,
                last_modified_user: None,
                messenger: None,
                name: None,
                position: None,
                published_user: None,
                self_uri: None,
                status: None,
                support_center: None,
                version: None,
                video: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentConfigurationVersionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentConfigurationVersionResponse",
                fields: &[
                    "authenticationSettings",
                    "cobrowse",
                    "createdUser",
                    "customI18nLabels",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "defaultLanguage",
                    "description",
                    "headlessMode",
                    "id",
                    "journeyEvents",
                    "languages",
                    "lastModifiedUser",
                    "messenger",
                    "name",
                    "position",
                    "publishedUser",
                    "selfUri",
                    "status",
                    "supportCenter",
                    "version",
                    "video",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.authentication_settings);
            out.model(1, &self.cobrowse);
            out.model(2, &self.created_user);
            out.list(3, &self.custom_i18n_labels);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.date_time(6, &self.date_published);
            out.text(7, &self.default_language);
            out.text(8, &self.description);
            out.model(9, &self.headless_mode);
            out.text(10, &self.id);
            out.model(11, &self.journey_events);
            out.list(12, &self.languages);
            out.model(13, &self.last_modified_user);
            out.model(14, &self.messenger);
            out.text(15, &self.name);
            out.model(16, &self.position);
            out.model(17, &self.published_user);
            out.text(18, &self.self_uri);
            out.one(19, &self.status);
            out.model(20, &self.support_center);
            out.text(21, &self.version);
            out.model(22, &self.video);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.authentication_settings),
                1 => rt::Place::Model(&mut self.cobrowse),
                2 => rt::Place::Model(&mut self.created_user),
                3 => rt::Place::List(&mut self.custom_i18n_labels),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::DateTime(&mut self.date_published),
                7 => rt::Place::Text(&mut self.default_language),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Model(&mut self.headless_mode),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Model(&mut self.journey_events),
                12 => rt::Place::List(&mut self.languages),
                13 => rt::Place::Model(&mut self.last_modified_user),
                14 => rt::Place::Model(&mut self.messenger),
                15 => rt::Place::Text(&mut self.name),
                16 => rt::Place::Model(&mut self.position),
                17 => rt::Place::Model(&mut self.published_user),
                18 => rt::Place::Text(&mut self.self_uri),
                19 => rt::Place::Enum(&mut self.status),
                20 => rt::Place::Model(&mut self.support_center),
                21 => rt::Place::Text(&mut self.version),
                22 => rt::Place::Model(&mut self.video),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentConfigurationVersionResponse);
    /// `WebDeploymentFlowEntityRef` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentFlowEntityRef {
        /// `flowDescription`
        pub flow_description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `publishVersion`
        pub publish_version: Option<Box<types::FlowVersion>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentFlowEntityRef {
        fn default() -> Self {
            Self {
                flow_description: None,
                id: None,
                name: None,
                publish_version: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentFlowEntityRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentFlowEntityRef",
                fields: &["flowDescription", "id", "name", "publishVersion", "selfUri"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.flow_description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.model(3, &self.publish_version);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.flow_description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.publish_version),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentFlowEntityRef);
    impl WebDeploymentFlowEntityRef {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `flowDescription`.
        #[must_use]
        pub fn flow_description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.flow_description, &mut self._rest, 0);
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
        /// Sets `publishVersion`.
        #[must_use]
        pub fn publish_version(
            mut self,
            value: impl rt::IntoField<Box<types::FlowVersion>>,
        ) -> Self {
            value.put(&mut self.publish_version, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
    }
    /// `WebDeploymentHeadlessMode` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentHeadlessMode {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentHeadlessMode {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentHeadlessMode {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentHeadlessMode",
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
    rt::model!(WebDeploymentHeadlessMode);
    impl WebDeploymentHeadlessMode {
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
    /// `WebDeploymentsAuthorizationResponse` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentsAuthorizationResponse {
        /// `jwt`
        pub jwt: Option<String>,
        /// `refreshToken`
        pub refresh_token: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentsAuthorizationResponse {
        fn default() -> Self {
            Self {
                jwt: None,
                refresh_token: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentsAuthorizationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentsAuthorizationResponse",
                fields: &["jwt", "refreshToken"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.jwt);
            out.text(1, &self.refresh_token);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.jwt),
                1 => rt::Place::Text(&mut self.refresh_token),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentsAuthorizationResponse);
    /// `WebDeploymentsJourneyContext` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentsJourneyContext {
        /// `customer`
        pub customer: Option<Box<types::JourneyCustomer>>,
        /// `customerSession`
        pub customer_session: Option<Box<types::JourneyCustomerSession>>,
        /// `journeyAction`
        pub journey_action: Option<Box<types::JourneyAction>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentsJourneyContext {
        fn default() -> Self {
            Self {
                customer: None,
                customer_session: None,
                journey_action: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentsJourneyContext {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentsJourneyContext",
                fields: &["customer", "customerSession", "journeyAction"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.customer);
            out.model(1, &self.customer_session);
            out.model(2, &self.journey_action);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.customer),
                1 => rt::Place::Model(&mut self.customer_session),
                2 => rt::Place::Model(&mut self.journey_action),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentsJourneyContext);
    impl WebDeploymentsJourneyContext {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customer`.
        #[must_use]
        pub fn customer(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyCustomer>>,
        ) -> Self {
            value.put(&mut self.customer, &mut self._rest, 0);
            self
        }
        /// Sets `customerSession`.
        #[must_use]
        pub fn customer_session(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyCustomerSession>>,
        ) -> Self {
            value.put(&mut self.customer_session, &mut self._rest, 1);
            self
        }
        /// Sets `journeyAction`.
        #[must_use]
        pub fn journey_action(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyAction>>,
        ) -> Self {
            value.put(&mut self.journey_action, &mut self._rest, 2);
            self
        }
    }
    /// `WebDeploymentsOAuthExchangeRequest` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentsOAuthExchangeRequest {
        /// `deploymentId`: required
        pub deployment_id: Option<String>,
        /// `journeyContext`
        pub journey_context: Option<Box<types::WebDeploymentsJourneyContext>>,
        /// `oauth`
        pub oauth: Option<Box<types::WebDeploymentsOAuthRequestParameters>>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentsOAuthExchangeRequest {
        fn default() -> Self {
            Self {
                deployment_id: None,
                journey_context: None,
                oauth: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentsOAuthExchangeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentsOAuthExchangeRequest",
                fields: &["deploymentId", "journeyContext", "oauth"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.deployment_id);
            out.model(1, &self.journey_context);
            out.model(2, &self.oauth);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.deployment_id),
                1 => rt::Place::Model(&mut self.journey_context),
                2 => rt::Place::Model(&mut self.oauth),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentsOAuthExchangeRequest);
    impl WebDeploymentsOAuthExchangeRequest {
        /// One with everything set that the API requires: `deploymentId`.
        #[must_use]
        pub fn new(deployment_id: impl rt::IntoField<String>) -> Self {
            Self::default().deployment_id(deployment_id)
        }
        /// Sets `deploymentId`.
        #[must_use]
        pub fn deployment_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.deployment_id, &mut self._rest, 0);
            self
        }
        /// Sets `journeyContext`.
        #[must_use]
        pub fn journey_context(
            mut self,
            value: impl rt::IntoField<Box<types::WebDeploymentsJourneyContext>>,
        ) -> Self {
            value.put(&mut self.journey_context, &mut self._rest, 1);
            self
        }
        /// Sets `oauth`.
        #[must_use]
        pub fn oauth(
            mut self,
            value: impl rt::IntoField<Box<types::WebDeploymentsOAuthRequestParameters>>,
        ) -> Self {
            value.put(&mut self.oauth, &mut self._rest, 2);
            self
        }
    }
    /// `WebDeploymentsOAuthRequestParameters` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentsOAuthRequestParameters {
        /// `code`
        pub code: Option<String>,
        /// `codeVerifier`
        pub code_verifier: Option<String>,
        /// `idToken`
        pub id_token: Option<String>,
        /// `iss`
        pub iss: Option<String>,
        /// `maxAge`
        pub max_age: Option<i64>,
        /// `nonce`
        pub nonce: Option<String>,
        /// `redirectUri`: required
        pub redirect_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentsOAuthRequestParameters {
        fn default() -> Self {
            Self {
                code: None,
                code_verifier: None,
                id_token: None,
                iss: None,
                max_age: None,
                nonce: None,
                redirect_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentsOAuthRequestParameters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentsOAuthRequestParameters",
                fields: &[
                    "code",
                    "codeVerifier",
                    "idToken",
                    "iss",
                    "maxAge",
                    "nonce",
                    "redirectUri",
                ],
                required: &[6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.code_verifier);
            out.text(2, &self.id_token);
            out.text(3, &self.iss);
            out.int(4, &self.max_age);
            out.text(5, &self.nonce);
            out.text(6, &self.redirect_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.code_verifier),
                2 => rt::Place::Text(&mut self.id_token),
                3 => rt::Place::Text(&mut self.iss),
                4 => rt::Place::Int(&mut self.max_age),
                5 => rt::Place::Text(&mut self.nonce),
                6 => rt::Place::Text(&mut self.redirect_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentsOAuthRequestParameters);
    impl WebDeploymentsOAuthRequestParameters {
        /// One with everything set that the API requires: `redirectUri`.
        #[must_use]
        pub fn new(redirect_uri: impl rt::IntoField<String>) -> Self {
            Self::default().redirect_uri(redirect_uri)
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `codeVerifier`.
        #[must_use]
        pub fn code_verifier(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code_verifier, &mut self._rest, 1);
            self
        }
        /// Sets `idToken`.
        #[must_use]
        pub fn id_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id_token, &mut self._rest, 2);
            self
        }
        /// Sets `iss`.
        #[must_use]
        pub fn iss(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.iss, &mut self._rest, 3);
            self
        }
        /// Sets `maxAge`.
        #[must_use]
        pub fn max_age(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.max_age, &mut self._rest, 4);
            self
        }
        /// Sets `nonce`.
        #[must_use]
        pub fn nonce(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.nonce, &mut self._rest, 5);
            self
        }
        /// Sets `redirectUri`.
        #[must_use]
        pub fn redirect_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.redirect_uri, &mut self._rest, 6);
            self
        }
    }
    /// `WebDeploymentsRefreshJwtRequest` of the API document.
    #[non_exhaustive]
    pub struct WebDeploymentsRefreshJwtRequest {
        /// `deploymentId`: required
        pub deployment_id: Option<String>,
        /// `refreshToken`: required
        pub refresh_token: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebDeploymentsRefreshJwtRequest {
        fn default() -> Self {
            Self {
                deployment_id: None,
                refresh_token: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebDeploymentsRefreshJwtRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebDeploymentsRefreshJwtRequest",
                fields: &["deploymentId", "refreshToken"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.deployment_id);
            out.text(1, &self.refresh_token);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.deployment_id),
                1 => rt::Place::Text(&mut self.refresh_token),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebDeploymentsRefreshJwtRequest);
    impl WebDeploymentsRefreshJwtRequest {
        /// One with everything set that the API requires, in this order: `deploymentId`, `refreshToken`.
        #[must_use]
        pub fn new(
            deployment_id: impl rt::IntoField<String>,
            refresh_token: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().deployment_id(deployment_id).refresh_token(refresh_token)
        }
        /// Sets `deploymentId`.
        #[must_use]
        pub fn deployment_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.deployment_id, &mut self._rest, 0);
            self
        }
        /// Sets `refreshToken`.
        #[must_use]
        pub fn refresh_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.refresh_token, &mut self._rest, 1);
            self
        }
    }
    rt::to_write!(
        types::DeploymentIdentityResolutionConfig =>
        types::DeploymentIdentityResolutionConfig, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Model(< types::WritableStarrableDivision as
        rt::ToWrite < types::WritableStarrableDivision >>::steps)), rt::Step::new(2, 2,
        rt::How::Model(< types::IdentityResolutionExternalSource as rt::ToWrite <
        types::IdentityResolutionExternalSource >>::steps)), rt::Step::new(3, 3,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::WebDeployment => types::WebDeployment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Model(< types::WebDeploymentFlowEntityRef as rt::ToWrite <
        types::WebDeploymentFlowEntityRef >>::steps)), rt::Step::inner(7, 7,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Model(< types::SupportedContentReference as rt::ToWrite <
        types::SupportedContentReference >>::steps))]
    );
    rt::to_write!(
        types::WebDeploymentConfigurationVersion =>
        types::WebDeploymentConfigurationVersion, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::inner(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy),
        rt::Step::new(20, 20, rt::How::Copy), rt::Step::new(21, 21, rt::How::Copy),
        rt::Step::new(22, 22, rt::How::Copy)]
    );
    rt::to_write!(
        types::WebDeploymentFlowEntityRef => types::WebDeploymentFlowEntityRef,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(<
        types::FlowVersion as rt::ToWrite < types::FlowVersion >>::steps)),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
}
