// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The OAuth API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_oauth_and_usage::{
    PostOauthClientUsageQuery, GetOauthClientUsageQueryResult, GetOauthClientUsageSummary,
};
/// Calls of the OAuth API; from [`Client::oauth`](crate::Client::oauth).
#[derive(Clone, Debug)]
pub struct Oauth(rt::Client);
impl Oauth {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/oauth/authorizations`
    ///
    /// - Permission: `oauth:client:authorize`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`getOauthAuthorizations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-authorizations)
    pub fn get_oauth_authorizations(&self) -> GetOauthAuthorizations {
        super::oauth::GetOauthAuthorizations(
            rt::Request::new(&self.0, super::oauth::GetOauthAuthorizations::INFO),
        )
    }
    /// `GET /api/v2/oauth/authorizations/{clientId}`
    ///
    /// - Permission: `oauth:client:authorize`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`getOauthAuthorization`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-authorizations--clientId-)
    pub fn get_oauth_authorization(
        &self,
        client_id: impl AsRef<str>,
    ) -> GetOauthAuthorization {
        super::oauth::GetOauthAuthorization(
            rt::Request::new(&self.0, super::oauth::GetOauthAuthorization::INFO)
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `GET /api/v2/oauth/clients`
    ///
    /// - Permission: `oauth:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getOauthClients`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients)
    pub fn get_oauth_clients(&self) -> GetOauthClients {
        super::oauth::GetOauthClients(
            rt::Request::new(&self.0, super::oauth::GetOauthClients::INFO),
        )
    }
    /// `POST /api/v2/oauth/clients`
    ///
    /// - Permission: `oauth:client:add`
    /// - Scopes: `oauth`
    /// - Error codes of its own: 400 `auth.invalid.scope`, `auth.too.many.clients`, `bad.client.role`, `bad.client.state`, `bad.grant.type`, `grant.type.required`, `missing.client.roles`, `missing.client.scope`
    /// - Developer Center: [`postOauthClients`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-oauth-clients)
    pub fn post_oauth_clients(
        &self,
        body: impl rt::IntoBody<types::OAuthClientRequest>,
    ) -> PostOauthClients {
        super::oauth::PostOauthClients(
            rt::Request::new(&self.0, super::oauth::PostOauthClients::INFO)
                .body::<types::OAuthClientRequest>(body),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}`
    ///
    /// - Permission: `oauth:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Error codes of its own: 404 `client.not.found`
    /// - Developer Center: [`getOauthClient`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients--clientId-)
    pub fn get_oauth_client(&self, client_id: impl AsRef<str>) -> GetOauthClient {
        super::oauth::GetOauthClient(
            rt::Request::new(&self.0, super::oauth::GetOauthClient::INFO)
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `PUT /api/v2/oauth/clients/{clientId}`
    ///
    /// - Permission: `oauth:client:edit`
    /// - Scopes: `oauth`
    /// - Error codes of its own: 400 `bad.client.role`, `bad.client.state`, `bad.grant.type`, `grant.type.required`, `missing.client.roles`, `missing.client.scope`; 404 `client.not.found`
    /// - Developer Center: [`putOauthClient`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-oauth-clients--clientId-)
    pub fn put_oauth_client(
        &self,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OAuthClientRequest>,
    ) -> PutOauthClient {
        super::oauth::PutOauthClient(
            rt::Request::new(&self.0, super::oauth::PutOauthClient::INFO)
                .path("clientId", client_id.as_ref())
                .body::<types::OAuthClientRequest>(body),
        )
    }
    /// `DELETE /api/v2/oauth/clients/{clientId}`
    ///
    /// - Permission: `oauth:client:delete`
    /// - Scopes: `oauth`
    /// - Error codes of its own: 400 `cannot.delete.client`; 404 `client.not.found`
    /// - Developer Center: [`deleteOauthClient`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-oauth-clients--clientId-)
    pub fn delete_oauth_client(&self, client_id: impl AsRef<str>) -> DeleteOauthClient {
        super::oauth::DeleteOauthClient(
            rt::Request::new(&self.0, super::oauth::DeleteOauthClient::INFO)
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `POST /api/v2/oauth/clients/{clientId}/secret`
    ///
    /// - Permission: `oauth:client:edit`
    /// - Scopes: `oauth`
    /// - Error codes of its own: 400 `bad.client.role`
    /// - Developer Center: [`postOauthClientSecret`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-oauth-clients--clientId--secret)
    pub fn post_oauth_client_secret(
        &self,
        client_id: impl AsRef<str>,
    ) -> PostOauthClientSecret {
        super::oauth::PostOauthClientSecret(
            rt::Request::new(&self.0, super::oauth::PostOauthClientSecret::INFO)
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `POST /api/v2/oauth/clients/{clientId}/usage/query`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`postOauthClientUsageQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-oauth-clients--clientId--usage-query)
    pub fn post_oauth_client_usage_query(
        &self,
        client_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ApiUsageClientQuery>,
    ) -> PostOauthClientUsageQuery {
        super::shared::of_oauth_and_usage::PostOauthClientUsageQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::PostOauthClientUsageQuery::INFO,
                )
                .path("clientId", client_id.as_ref())
                .body::<types::ApiUsageClientQuery>(body),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getOauthClientUsageQueryResult`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients--clientId--usage-query-results--executionId-)
    pub fn get_oauth_client_usage_query_result(
        &self,
        client_id: impl AsRef<str>,
        execution_id: impl AsRef<str>,
    ) -> GetOauthClientUsageQueryResult {
        super::shared::of_oauth_and_usage::GetOauthClientUsageQueryResult(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::GetOauthClientUsageQueryResult::INFO,
                )
                .path("clientId", client_id.as_ref())
                .path("executionId", execution_id.as_ref()),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/summary`
    ///
    /// - Permissions: any of `oauth:client:view`, `usage:client:view`
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`getOauthClientUsageSummary`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-clients--clientId--usage-summary)
    pub fn get_oauth_client_usage_summary(
        &self,
        client_id: impl AsRef<str>,
    ) -> GetOauthClientUsageSummary {
        super::shared::of_oauth_and_usage::GetOauthClientUsageSummary(
            rt::Request::new(
                    &self.0,
                    super::shared::of_oauth_and_usage::GetOauthClientUsageSummary::INFO,
                )
                .path("clientId", client_id.as_ref()),
        )
    }
    /// `GET /api/v2/oauth/scopes`
    ///
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`getOauthScopes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-scopes)
    pub fn get_oauth_scopes(&self) -> GetOauthScopes {
        super::oauth::GetOauthScopes(
            rt::Request::new(&self.0, super::oauth::GetOauthScopes::INFO),
        )
    }
    /// `GET /api/v2/oauth/scopes/{scopeId}`
    ///
    /// - Scopes: any of `oauth`, `oauth:readonly`
    /// - Developer Center: [`getOauthScope`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-oauth-scopes--scopeId-)
    pub fn get_oauth_scope(&self, scope_id: impl AsRef<str>) -> GetOauthScope {
        super::oauth::GetOauthScope(
            rt::Request::new(&self.0, super::oauth::GetOauthScope::INFO)
                .path("scopeId", scope_id.as_ref()),
        )
    }
}
/// The call `getOauthAuthorizations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthAuthorizations(
    pub(crate) rt::Request<types::OAuthAuthorizationListing>,
);
impl GetOauthAuthorizations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthAuthorizations",
        method: rt::Method::Get,
        path: "/api/v2/oauth/authorizations",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:authorize"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    /// `Accept-Language` (header): default `en-us`
    pub fn accept_language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("Accept-Language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OAuthAuthorizationListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthAuthorizationListing> {
        self.0.send()
    }
}
/// The call `getOauthAuthorization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthAuthorization(pub(crate) rt::Request<types::OAuthAuthorization>);
impl GetOauthAuthorization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthAuthorization",
        method: rt::Method::Get,
        path: "/api/v2/oauth/authorizations/{clientId}",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:authorize"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    /// `Accept-Language` (header): default `en-us`
    pub fn accept_language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("Accept-Language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OAuthAuthorization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthAuthorization> {
        self.0.send()
    }
}
/// The call `getOauthClients`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthClients(pub(crate) rt::Request<types::OAuthClientEntityListing>);
impl GetOauthClients {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthClients",
        method: rt::Method::Get,
        path: "/api/v2/oauth/clients",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OAuthClientEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OAuthClientEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthClientEntityListing> {
        self.0.send()
    }
}
/// The call `postOauthClients`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOauthClients(pub(crate) rt::Request<types::OAuthClient>);
impl PostOauthClients {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOauthClients",
        method: rt::Method::Post,
        path: "/api/v2/oauth/clients",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:add"],
        },
        scopes: &["oauth"],
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
    pub fn customize(self) -> rt::Request<types::OAuthClient> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthClient> {
        self.0.send()
    }
}
/// The call `getOauthClient`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthClient(pub(crate) rt::Request<types::OAuthClient>);
impl GetOauthClient {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthClient",
        method: rt::Method::Get,
        path: "/api/v2/oauth/clients/{clientId}",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:view"],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OAuthClient> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putOauthClient`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OAuthClient>
    where
        F: FnMut(&mut types::OAuthClientRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::oauth::PutOauthClient::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthClient> {
        self.0.send()
    }
}
/// The call `putOauthClient`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOauthClient(pub(crate) rt::Request<types::OAuthClient>);
impl PutOauthClient {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOauthClient",
        method: rt::Method::Put,
        path: "/api/v2/oauth/clients/{clientId}",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:edit"],
        },
        scopes: &["oauth"],
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
    pub fn customize(self) -> rt::Request<types::OAuthClient> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthClient> {
        self.0.send()
    }
}
/// The call `deleteOauthClient`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOauthClient(pub(crate) rt::Request<()>);
impl DeleteOauthClient {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOauthClient",
        method: rt::Method::Delete,
        path: "/api/v2/oauth/clients/{clientId}",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:delete"],
        },
        scopes: &["oauth"],
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
/// The call `postOauthClientSecret`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostOauthClientSecret(pub(crate) rt::Request<types::OAuthClient>);
impl PostOauthClientSecret {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postOauthClientSecret",
        method: rt::Method::Post,
        path: "/api/v2/oauth/clients/{clientId}/secret",
        permissions: rt::Permissions {
            all: false,
            names: &["oauth:client:edit"],
        },
        scopes: &["oauth"],
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
    pub fn customize(self) -> rt::Request<types::OAuthClient> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthClient> {
        self.0.send()
    }
}
/// The call `getOauthScopes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthScopes(pub(crate) rt::Request<types::OAuthScopeListing>);
impl GetOauthScopes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthScopes",
        method: rt::Method::Get,
        path: "/api/v2/oauth/scopes",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    /// `Accept-Language` (header): default `en-us`
    pub fn accept_language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("Accept-Language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OAuthScopeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthScopeListing> {
        self.0.send()
    }
}
/// The call `getOauthScope`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOauthScope(pub(crate) rt::Request<types::OAuthScope>);
impl GetOauthScope {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOauthScope",
        method: rt::Method::Get,
        path: "/api/v2/oauth/scopes/{scopeId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["oauth", "oauth:readonly"],
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
    /// `Accept-Language` (header): default `en-us`
    pub fn accept_language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("Accept-Language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OAuthScope> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OAuthScope> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetOauthAuthorizations::INFO,
    GetOauthAuthorization::INFO,
    GetOauthClients::INFO,
    PostOauthClients::INFO,
    GetOauthClient::INFO,
    PutOauthClient::INFO,
    DeleteOauthClient::INFO,
    PostOauthClientSecret::INFO,
    GetOauthScopes::INFO,
    GetOauthScope::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::OAuthAuthorization>,
    rt::make_model::<types::OAuthAuthorizationListing>,
    rt::make_model::<types::OAuthClient>,
    rt::make_model::<types::OAuthClientEntityListing>,
    rt::make_model::<types::OAuthClientRequest>,
    rt::make_model::<types::OAuthScope>,
    rt::make_model::<types::OAuthScopeListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OAuthAuthorizationState {
        /// `Unauthorized`
        Unauthorized,
        /// `Requested`
        Requested,
        /// `Authorized`
        Authorized,
        /// `Revoked`
        Revoked,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OAuthAuthorizationState {
        const VALUES: &'static [Self] = &[
            Self::Authorized,
            Self::Requested,
            Self::Revoked,
            Self::Unauthorized,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Authorized",
            "Requested",
            "Revoked",
            "Unauthorized",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unauthorized => "Unauthorized",
                Self::Requested => "Requested",
                Self::Authorized => "Authorized",
                Self::Revoked => "Revoked",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OAuthAuthorizationState);
    /// `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD`, `CLIENT-CREDENTIALS`.
    pub type OAuthClientRequestAuthorizedGrantType = types::OAuthClientAuthorizedGrantType;
    /// `active`, `disabled`, `inactive`.
    pub type OAuthClientRequestState = types::OAuthClientState;
    /// `OAuthAuthorization` of the API document.
    #[non_exhaustive]
    pub struct OAuthAuthorization {
        /// `client`
        pub client: Option<Box<types::OAuthClient>>,
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::DomainEntityRef>>,
        /// `pending`
        pub pending: Option<bool>,
        /// `resourceOwner`
        pub resource_owner: Option<Box<types::DomainEntityRef>>,
        /// `roles`
        pub roles: Option<Vec<String>>,
        /// `scope`
        pub scope: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::OAuthAuthorizationState>,
        _rest: rt::Rest,
    }
    impl Default for OAuthAuthorization {
        fn default() -> Self {
            Self {
                client: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                modified_by: None,
                pending: None,
                resource_owner: None,
                roles: None,
                scope: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthAuthorization {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthAuthorization",
                fields: &[
                    "client",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "modifiedBy",
                    "pending",
                    "resourceOwner",
                    "roles",
                    "scope",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.client);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.model(4, &self.modified_by);
            out.boolean(5, &self.pending);
            out.model(6, &self.resource_owner);
            out.list(7, &self.roles);
            out.list(8, &self.scope);
            out.text(9, &self.self_uri);
            out.one(10, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.client),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Model(&mut self.modified_by),
                5 => rt::Place::Bool(&mut self.pending),
                6 => rt::Place::Model(&mut self.resource_owner),
                7 => rt::Place::List(&mut self.roles),
                8 => rt::Place::List(&mut self.scope),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OAuthAuthorization);
    /// `OAuthAuthorizationListing` of the API document.
    #[non_exhaustive]
    pub struct OAuthAuthorizationListing {
        /// `entities`
        pub entities: Option<Vec<types::OAuthAuthorization>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OAuthAuthorizationListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthAuthorizationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthAuthorizationListing",
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
    rt::model!(OAuthAuthorizationListing);
    /// `OAuthClient` of the API document.
    #[non_exhaustive]
    pub struct OAuthClient {
        /// `accessTokenValiditySeconds`
        pub access_token_validity_seconds: Option<i64>,
        /// `authorizedGrantType`: required
        pub authorized_grant_type: Option<types::OAuthClientAuthorizedGrantType>,
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateToDelete`
        pub date_to_delete: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::DomainEntityRef>>,
        /// `name`: required
        pub name: Option<String>,
        /// `registeredRedirectUri`
        pub registered_redirect_uri: Option<Vec<String>>,
        /// `roleDivisions`: no item twice
        pub role_divisions: Option<Vec<types::RoleDivision>>,
        /// `roleIds`: no item twice
        pub role_ids: Option<Vec<String>>,
        /// `scope`
        pub scope: Option<Vec<String>>,
        /// `secret`
        pub secret: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::OAuthClientState>,
        _rest: rt::Rest,
    }
    impl Default for OAuthClient {
        fn default() -> Self {
            Self {
                access_token_validity_seconds: None,
                authorized_grant_type: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                date_to_delete: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                registered_redirect_uri: None,
                role_divisions: None,
                role_ids: None,
                scope: None,
                secret: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthClient {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthClient",
                fields: &[
                    "accessTokenValiditySeconds",
                    "authorizedGrantType",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "dateToDelete",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "registeredRedirectUri",
                    "roleDivisions",
                    "roleIds",
                    "scope",
                    "secret",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.access_token_validity_seconds);
            out.one(1, &self.authorized_grant_type);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.date_time(5, &self.date_to_delete);
            out.text(6, &self.description);
            out.text(7, &self.id);
            out.model(8, &self.modified_by);
            out.text(9, &self.name);
            out.list(10, &self.registered_redirect_uri);
            out.list(11, &self.role_divisions);
            out.list(12, &self.role_ids);
            out.list(13, &self.scope);
            out.text(14, &self.secret);
            out.text(15, &self.self_uri);
            out.one(16, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.access_token_validity_seconds),
                1 => rt::Place::Enum(&mut self.authorized_grant_type),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::DateTime(&mut self.date_to_delete),
                6 => rt::Place::Text(&mut self.description),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Model(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::List(&mut self.registered_redirect_uri),
                11 => rt::Place::List(&mut self.role_divisions),
                12 => rt::Place::List(&mut self.role_ids),
                13 => rt::Place::List(&mut self.scope),
                14 => rt::Place::Text(&mut self.secret),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OAuthClient);
    /// `OAuthClientEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OAuthClientEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OAuthClient>>,
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
    impl Default for OAuthClientEntityListing {
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
    impl rt::Model for OAuthClientEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthClientEntityListing",
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
    rt::model!(OAuthClientEntityListing);
    /// `OAuthClientRequest` of the API document.
    #[non_exhaustive]
    pub struct OAuthClientRequest {
        /// `accessTokenValiditySeconds`
        pub access_token_validity_seconds: Option<i64>,
        /// `authorizedGrantType`: required
        pub authorized_grant_type: Option<types::OAuthClientRequestAuthorizedGrantType>,
        /// `dateToDelete`
        pub date_to_delete: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `registeredRedirectUri`
        pub registered_redirect_uri: Option<Vec<String>>,
        /// `roleDivisions`: no item twice
        pub role_divisions: Option<Vec<types::RoleDivision>>,
        /// `roleIds`: no item twice
        pub role_ids: Option<Vec<String>>,
        /// `scope`
        pub scope: Option<Vec<String>>,
        /// `state`
        pub state: Option<types::OAuthClientRequestState>,
        _rest: rt::Rest,
    }
    impl Default for OAuthClientRequest {
        fn default() -> Self {
            Self {
                access_token_validity_seconds: None,
                authorized_grant_type: None,
                date_to_delete: None,
                description: None,
                name: None,
                registered_redirect_uri: None,
                role_divisions: None,
                role_ids: None,
                scope: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthClientRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthClientRequest",
                fields: &[
                    "accessTokenValiditySeconds",
                    "authorizedGrantType",
                    "dateToDelete",
                    "description",
                    "name",
                    "registeredRedirectUri",
                    "roleDivisions",
                    "roleIds",
                    "scope",
                    "state",
                ],
                required: &[1, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.access_token_validity_seconds);
            out.one(1, &self.authorized_grant_type);
            out.date_time(2, &self.date_to_delete);
            out.text(3, &self.description);
            out.text(4, &self.name);
            out.list(5, &self.registered_redirect_uri);
            out.list(6, &self.role_divisions);
            out.list(7, &self.role_ids);
            out.list(8, &self.scope);
            out.one(9, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.access_token_validity_seconds),
                1 => rt::Place::Enum(&mut self.authorized_grant_type),
                2 => rt::Place::DateTime(&mut self.date_to_delete),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::List(&mut self.registered_redirect_uri),
                6 => rt::Place::List(&mut self.role_divisions),
                7 => rt::Place::List(&mut self.role_ids),
                8 => rt::Place::List(&mut self.scope),
                9 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OAuthClientRequest);
    impl OAuthClientRequest {
        /// One with everything set that the API requires, in this order: `authorizedGrantType`, `name`.
        #[must_use]
        pub fn new(
            authorized_grant_type: impl rt::IntoField<
                types::OAuthClientRequestAuthorizedGrantType,
            >,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().authorized_grant_type(authorized_grant_type).name(name)
        }
        /// Sets `accessTokenValiditySeconds`.
        #[must_use]
        pub fn access_token_validity_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.access_token_validity_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `authorizedGrantType`.
        #[must_use]
        pub fn authorized_grant_type(
            mut self,
            value: impl rt::IntoField<types::OAuthClientRequestAuthorizedGrantType>,
        ) -> Self {
            value.put(&mut self.authorized_grant_type, &mut self._rest, 1);
            self
        }
        /// Sets `dateToDelete`.
        #[must_use]
        pub fn date_to_delete(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_to_delete, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `registeredRedirectUri`.
        #[must_use]
        pub fn registered_redirect_uri(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.registered_redirect_uri, &mut self._rest, 5);
            self
        }
        /// Sets `roleDivisions`.
        #[must_use]
        pub fn role_divisions(
            mut self,
            value: impl rt::IntoField<Vec<types::RoleDivision>>,
        ) -> Self {
            value.put(&mut self.role_divisions, &mut self._rest, 6);
            self
        }
        /// Sets `roleIds`.
        #[must_use]
        pub fn role_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.role_ids, &mut self._rest, 7);
            self
        }
        /// Sets `scope`.
        #[must_use]
        pub fn scope(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.scope, &mut self._rest, 8);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::OAuthClientRequestState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 9);
            self
        }
    }
    /// `OAuthScope` of the API document.
    #[non_exhaustive]
    pub struct OAuthScope {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OAuthScope {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthScope {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthScope",
                fields: &["description", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OAuthScope);
    /// `OAuthScopeListing` of the API document.
    #[non_exhaustive]
    pub struct OAuthScopeListing {
        /// `entities`
        pub entities: Option<Vec<types::OAuthScope>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OAuthScopeListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OAuthScopeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OAuthScopeListing",
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
    rt::model!(OAuthScopeListing);
    rt::to_write!(
        types::OAuthClient => types::OAuthClientRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Text), rt::Step::new(5, 2,
        rt::How::Copy), rt::Step::new(6, 3, rt::How::Copy), rt::Step::new(9, 4,
        rt::How::Copy), rt::Step::new(10, 5, rt::How::Copy), rt::Step::new(11, 6,
        rt::How::Copy), rt::Step::new(12, 7, rt::How::Copy), rt::Step::new(13, 8,
        rt::How::Copy), rt::Step::new(16, 9, rt::How::Text)]
    );
}
