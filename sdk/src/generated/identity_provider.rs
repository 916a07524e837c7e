// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Identity Provider API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Identity Provider API; from [`Client::identity_provider`](crate::Client::identity_provider).
#[derive(Clone, Debug)]
pub struct IdentityProvider(rt::Client);
impl IdentityProvider {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/identityproviders`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getIdentityproviders`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders)
    pub fn get_identityproviders(&self) -> GetIdentityproviders {
        super::identity_provider::GetIdentityproviders(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityproviders::INFO,
            ),
        )
    }
    /// `POST /api/v2/identityproviders`
    ///
    /// - Permission: `sso:provider:add`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.nameid.format`, `invalid.target.url`, `missing.issuer.uri`, `missing.provider.name`, `provider.logo.too.large`
    /// - Developer Center: [`postIdentityproviders`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-identityproviders)
    pub fn post_identityproviders(
        &self,
        body: impl rt::IntoBody<types::CustomProvider>,
    ) -> PostIdentityproviders {
        super::identity_provider::PostIdentityproviders(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PostIdentityproviders::INFO,
                )
                .body::<types::CustomProvider>(body),
        )
    }
    /// `GET /api/v2/identityproviders/adfs`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersAdfs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-adfs)
    pub fn get_identityproviders_adfs(&self) -> GetIdentityprovidersAdfs {
        super::identity_provider::GetIdentityprovidersAdfs(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersAdfs::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/adfs`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersAdfs`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-adfs)
    pub fn put_identityproviders_adfs(
        &self,
        body: impl rt::IntoBody<types::Adfs>,
    ) -> PutIdentityprovidersAdfs {
        super::identity_provider::PutIdentityprovidersAdfs(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersAdfs::INFO,
                )
                .body::<types::Adfs>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/adfs`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersAdfs`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-adfs)
    pub fn delete_identityproviders_adfs(&self) -> DeleteIdentityprovidersAdfs {
        super::identity_provider::DeleteIdentityprovidersAdfs(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersAdfs::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/cic`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersCic`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-cic)
    pub fn get_identityproviders_cic(&self) -> GetIdentityprovidersCic {
        super::identity_provider::GetIdentityprovidersCic(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersCic::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/cic`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersCic`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-cic)
    pub fn put_identityproviders_cic(
        &self,
        body: impl rt::IntoBody<types::CustomerInteractionCenter>,
    ) -> PutIdentityprovidersCic {
        super::identity_provider::PutIdentityprovidersCic(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersCic::INFO,
                )
                .body::<types::CustomerInteractionCenter>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/cic`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersCic`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-cic)
    pub fn delete_identityproviders_cic(&self) -> DeleteIdentityprovidersCic {
        super::identity_provider::DeleteIdentityprovidersCic(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersCic::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/generic`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersGeneric`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-generic)
    pub fn get_identityproviders_generic(&self) -> GetIdentityprovidersGeneric {
        super::identity_provider::GetIdentityprovidersGeneric(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersGeneric::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/generic`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.nameid.format`, `invalid.target.url`, `missing.issuer.uri`, `missing.provider.name`, `provider.logo.too.large`
    /// - Developer Center: [`putIdentityprovidersGeneric`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-generic)
    pub fn put_identityproviders_generic(
        &self,
        body: impl rt::IntoBody<types::GenericSaml>,
    ) -> PutIdentityprovidersGeneric {
        super::identity_provider::PutIdentityprovidersGeneric(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersGeneric::INFO,
                )
                .body::<types::GenericSaml>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/generic`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersGeneric`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-generic)
    pub fn delete_identityproviders_generic(&self) -> DeleteIdentityprovidersGeneric {
        super::identity_provider::DeleteIdentityprovidersGeneric(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersGeneric::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/gsuite`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersGsuite`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-gsuite)
    pub fn get_identityproviders_gsuite(&self) -> GetIdentityprovidersGsuite {
        super::identity_provider::GetIdentityprovidersGsuite(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersGsuite::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/gsuite`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersGsuite`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-gsuite)
    pub fn put_identityproviders_gsuite(
        &self,
        body: impl rt::IntoBody<types::GSuite>,
    ) -> PutIdentityprovidersGsuite {
        super::identity_provider::PutIdentityprovidersGsuite(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersGsuite::INFO,
                )
                .body::<types::GSuite>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/gsuite`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersGsuite`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-gsuite)
    pub fn delete_identityproviders_gsuite(&self) -> DeleteIdentityprovidersGsuite {
        super::identity_provider::DeleteIdentityprovidersGsuite(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersGsuite::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/identitynow`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersIdentitynow`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-identitynow)
    pub fn get_identityproviders_identitynow(&self) -> GetIdentityprovidersIdentitynow {
        super::identity_provider::GetIdentityprovidersIdentitynow(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersIdentitynow::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/identitynow`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersIdentitynow`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-identitynow)
    pub fn put_identityproviders_identitynow(
        &self,
        body: impl rt::IntoBody<types::IdentityNow>,
    ) -> PutIdentityprovidersIdentitynow {
        super::identity_provider::PutIdentityprovidersIdentitynow(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersIdentitynow::INFO,
                )
                .body::<types::IdentityNow>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/identitynow`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersIdentitynow`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-identitynow)
    pub fn delete_identityproviders_identitynow(
        &self,
    ) -> DeleteIdentityprovidersIdentitynow {
        super::identity_provider::DeleteIdentityprovidersIdentitynow(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersIdentitynow::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/okta`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersOkta`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-okta)
    pub fn get_identityproviders_okta(&self) -> GetIdentityprovidersOkta {
        super::identity_provider::GetIdentityprovidersOkta(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersOkta::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/okta`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersOkta`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-okta)
    pub fn put_identityproviders_okta(
        &self,
        body: impl rt::IntoBody<types::Okta>,
    ) -> PutIdentityprovidersOkta {
        super::identity_provider::PutIdentityprovidersOkta(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersOkta::INFO,
                )
                .body::<types::Okta>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/okta`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersOkta`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-okta)
    pub fn delete_identityproviders_okta(&self) -> DeleteIdentityprovidersOkta {
        super::identity_provider::DeleteIdentityprovidersOkta(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersOkta::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/onelogin`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersOnelogin`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-onelogin)
    pub fn get_identityproviders_onelogin(&self) -> GetIdentityprovidersOnelogin {
        super::identity_provider::GetIdentityprovidersOnelogin(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersOnelogin::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/onelogin`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersOnelogin`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-onelogin)
    pub fn put_identityproviders_onelogin(
        &self,
        body: impl rt::IntoBody<types::OneLogin>,
    ) -> PutIdentityprovidersOnelogin {
        super::identity_provider::PutIdentityprovidersOnelogin(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersOnelogin::INFO,
                )
                .body::<types::OneLogin>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/onelogin`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersOnelogin`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-onelogin)
    pub fn delete_identityproviders_onelogin(&self) -> DeleteIdentityprovidersOnelogin {
        super::identity_provider::DeleteIdentityprovidersOnelogin(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersOnelogin::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/ping`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersPing`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-ping)
    pub fn get_identityproviders_ping(&self) -> GetIdentityprovidersPing {
        super::identity_provider::GetIdentityprovidersPing(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersPing::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/ping`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersPing`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-ping)
    pub fn put_identityproviders_ping(
        &self,
        body: impl rt::IntoBody<types::PingIdentity>,
    ) -> PutIdentityprovidersPing {
        super::identity_provider::PutIdentityprovidersPing(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersPing::INFO,
                )
                .body::<types::PingIdentity>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/ping`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersPing`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-ping)
    pub fn delete_identityproviders_ping(&self) -> DeleteIdentityprovidersPing {
        super::identity_provider::DeleteIdentityprovidersPing(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersPing::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/purecloud`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersPurecloud`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-purecloud)
    pub fn get_identityproviders_purecloud(&self) -> GetIdentityprovidersPurecloud {
        super::identity_provider::GetIdentityprovidersPurecloud(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersPurecloud::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/purecloud`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersPurecloud`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-purecloud)
    pub fn put_identityproviders_purecloud(
        &self,
        body: impl rt::IntoBody<types::PureCloud>,
    ) -> PutIdentityprovidersPurecloud {
        super::identity_provider::PutIdentityprovidersPurecloud(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersPurecloud::INFO,
                )
                .body::<types::PureCloud>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/purecloud`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersPurecloud`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-purecloud)
    pub fn delete_identityproviders_purecloud(
        &self,
    ) -> DeleteIdentityprovidersPurecloud {
        super::identity_provider::DeleteIdentityprovidersPurecloud(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersPurecloud::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/pureengage`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersPureengage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-pureengage)
    pub fn get_identityproviders_pureengage(&self) -> GetIdentityprovidersPureengage {
        super::identity_provider::GetIdentityprovidersPureengage(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersPureengage::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/pureengage`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersPureengage`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-pureengage)
    pub fn put_identityproviders_pureengage(
        &self,
        body: impl rt::IntoBody<types::PureEngage>,
    ) -> PutIdentityprovidersPureengage {
        super::identity_provider::PutIdentityprovidersPureengage(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersPureengage::INFO,
                )
                .body::<types::PureEngage>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/pureengage`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersPureengage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-pureengage)
    pub fn delete_identityproviders_pureengage(
        &self,
    ) -> DeleteIdentityprovidersPureengage {
        super::identity_provider::DeleteIdentityprovidersPureengage(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersPureengage::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/salesforce`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovidersSalesforce`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders-salesforce)
    pub fn get_identityproviders_salesforce(&self) -> GetIdentityprovidersSalesforce {
        super::identity_provider::GetIdentityprovidersSalesforce(
            rt::Request::new(
                &self.0,
                super::identity_provider::GetIdentityprovidersSalesforce::INFO,
            ),
        )
    }
    /// `PUT /api/v2/identityproviders/salesforce`
    ///
    /// - Permissions: any of `sso:provider:add`, `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.target.url`, `missing.issuer.uri`
    /// - Developer Center: [`putIdentityprovidersSalesforce`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders-salesforce)
    pub fn put_identityproviders_salesforce(
        &self,
        body: impl rt::IntoBody<types::Salesforce>,
    ) -> PutIdentityprovidersSalesforce {
        super::identity_provider::PutIdentityprovidersSalesforce(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovidersSalesforce::INFO,
                )
                .body::<types::Salesforce>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/salesforce`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovidersSalesforce`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders-salesforce)
    pub fn delete_identityproviders_salesforce(
        &self,
    ) -> DeleteIdentityprovidersSalesforce {
        super::identity_provider::DeleteIdentityprovidersSalesforce(
            rt::Request::new(
                &self.0,
                super::identity_provider::DeleteIdentityprovidersSalesforce::INFO,
            ),
        )
    }
    /// `GET /api/v2/identityproviders/{providerId}`
    ///
    /// - Permission: `sso:provider:view`
    /// - Scopes: any of `identity-providers`, `identity-providers:readonly`
    /// - Developer Center: [`getIdentityprovider`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-identityproviders--providerId-)
    pub fn get_identityprovider(
        &self,
        provider_id: impl AsRef<str>,
    ) -> GetIdentityprovider {
        super::identity_provider::GetIdentityprovider(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::GetIdentityprovider::INFO,
                )
                .path("providerId", provider_id.as_ref()),
        )
    }
    /// `PUT /api/v2/identityproviders/{providerId}`
    ///
    /// - Permission: `sso:provider:edit`
    /// - Scopes: `identity-providers`
    /// - Error codes of its own: 400 `certificate.expired`, `certificate.invalid.base64`, `certificate.not.yet.valid`, `certificate.unparseable`, `invalid.nameid.format`, `invalid.target.url`, `missing.issuer.uri`, `missing.provider.name`, `provider.logo.too.large`
    /// - Developer Center: [`putIdentityprovider`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-identityproviders--providerId-)
    pub fn put_identityprovider(
        &self,
        provider_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CustomProvider>,
    ) -> PutIdentityprovider {
        super::identity_provider::PutIdentityprovider(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::PutIdentityprovider::INFO,
                )
                .path("providerId", provider_id.as_ref())
                .body::<types::CustomProvider>(body),
        )
    }
    /// `DELETE /api/v2/identityproviders/{providerId}`
    ///
    /// - Permission: `sso:provider:delete`
    /// - Scopes: `identity-providers`
    /// - Developer Center: [`deleteIdentityprovider`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-identityproviders--providerId-)
    pub fn delete_identityprovider(
        &self,
        provider_id: impl AsRef<str>,
    ) -> DeleteIdentityprovider {
        super::identity_provider::DeleteIdentityprovider(
            rt::Request::new(
                    &self.0,
                    super::identity_provider::DeleteIdentityprovider::INFO,
                )
                .path("providerId", provider_id.as_ref()),
        )
    }
}
/// The call `getIdentityproviders`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityproviders(
    pub(crate) rt::Request<types::IdentityProviderEntityListing>,
);
impl GetIdentityproviders {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityproviders",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProviderEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IdentityProviderEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProviderEntityListing> {
        self.0.send()
    }
}
/// The call `postIdentityproviders`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIdentityproviders(pub(crate) rt::Request<types::CustomProvider>);
impl PostIdentityproviders {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIdentityproviders",
        method: rt::Method::Post,
        path: "/api/v2/identityproviders",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::CustomProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomProvider> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersAdfs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersAdfs(pub(crate) rt::Request<types::Adfs>);
impl GetIdentityprovidersAdfs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersAdfs",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/adfs",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Adfs> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersAdfs`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::Adfs) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersAdfs::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Adfs> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersAdfs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersAdfs(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersAdfs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersAdfs",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/adfs",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersAdfs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersAdfs(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersAdfs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersAdfs",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/adfs",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersCic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersCic(
    pub(crate) rt::Request<types::CustomerInteractionCenter>,
);
impl GetIdentityprovidersCic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersCic",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/cic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CustomerInteractionCenter> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersCic`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::CustomerInteractionCenter) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersCic::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomerInteractionCenter> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersCic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersCic(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersCic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersCic",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/cic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersCic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersCic(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersCic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersCic",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/cic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersGeneric`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersGeneric(pub(crate) rt::Request<types::GenericSaml>);
impl GetIdentityprovidersGeneric {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersGeneric",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/generic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GenericSaml> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersGeneric`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::GenericSaml) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersGeneric::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GenericSaml> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersGeneric`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersGeneric(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersGeneric {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersGeneric",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/generic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersGeneric`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersGeneric(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersGeneric {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersGeneric",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/generic",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersGsuite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersGsuite(pub(crate) rt::Request<types::GSuite>);
impl GetIdentityprovidersGsuite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersGsuite",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/gsuite",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GSuite> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersGsuite`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::GSuite) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersGsuite::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GSuite> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersGsuite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersGsuite(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersGsuite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersGsuite",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/gsuite",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersGsuite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersGsuite(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersGsuite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersGsuite",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/gsuite",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersIdentitynow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersIdentitynow(pub(crate) rt::Request<types::IdentityNow>);
impl GetIdentityprovidersIdentitynow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersIdentitynow",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/identitynow",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IdentityNow> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersIdentitynow`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityNow>
    where
        F: FnMut(&mut types::IdentityNow) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersIdentitynow::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityNow> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersIdentitynow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersIdentitynow(pub(crate) rt::Request<types::IdentityNow>);
impl PutIdentityprovidersIdentitynow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersIdentitynow",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/identitynow",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityNow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityNow> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersIdentitynow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersIdentitynow(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersIdentitynow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersIdentitynow",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/identitynow",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersOkta`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersOkta(pub(crate) rt::Request<types::Okta>);
impl GetIdentityprovidersOkta {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersOkta",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/okta",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Okta> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersOkta`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::Okta) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersOkta::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Okta> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersOkta`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersOkta(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersOkta {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersOkta",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/okta",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersOkta`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersOkta(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersOkta {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersOkta",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/okta",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersOnelogin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersOnelogin(pub(crate) rt::Request<types::OneLogin>);
impl GetIdentityprovidersOnelogin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersOnelogin",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/onelogin",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OneLogin> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersOnelogin`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::OneLogin) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersOnelogin::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OneLogin> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersOnelogin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersOnelogin(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersOnelogin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersOnelogin",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/onelogin",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersOnelogin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersOnelogin(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersOnelogin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersOnelogin",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/onelogin",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersPing(pub(crate) rt::Request<types::PingIdentity>);
impl GetIdentityprovidersPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersPing",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/ping",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PingIdentity> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersPing`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::PingIdentity) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersPing::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PingIdentity> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersPing(pub(crate) rt::Request<types::IdentityProvider>);
impl PutIdentityprovidersPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersPing",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/ping",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersPing(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersPing",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/ping",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersPurecloud`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersPurecloud(pub(crate) rt::Request<types::PureCloud>);
impl GetIdentityprovidersPurecloud {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersPurecloud",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/purecloud",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PureCloud> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersPurecloud`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::PureCloud) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersPurecloud::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PureCloud> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersPurecloud`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersPurecloud(
    pub(crate) rt::Request<types::IdentityProvider>,
);
impl PutIdentityprovidersPurecloud {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersPurecloud",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/purecloud",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersPurecloud`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersPurecloud(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersPurecloud {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersPurecloud",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/purecloud",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersPureengage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersPureengage(pub(crate) rt::Request<types::PureEngage>);
impl GetIdentityprovidersPureengage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersPureengage",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/pureengage",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PureEngage> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersPureengage`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::PureEngage) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersPureengage::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PureEngage> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersPureengage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersPureengage(
    pub(crate) rt::Request<types::IdentityProvider>,
);
impl PutIdentityprovidersPureengage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersPureengage",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/pureengage",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersPureengage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersPureengage(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersPureengage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersPureengage",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/pureengage",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovidersSalesforce`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovidersSalesforce(pub(crate) rt::Request<types::Salesforce>);
impl GetIdentityprovidersSalesforce {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovidersSalesforce",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/salesforce",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Salesforce> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovidersSalesforce`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::IdentityProvider>
    where
        F: FnMut(&mut types::Salesforce) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovidersSalesforce::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Salesforce> {
        self.0.send()
    }
}
/// The call `putIdentityprovidersSalesforce`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovidersSalesforce(
    pub(crate) rt::Request<types::IdentityProvider>,
);
impl PutIdentityprovidersSalesforce {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovidersSalesforce",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/salesforce",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:add", "sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::IdentityProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovidersSalesforce`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovidersSalesforce(pub(crate) rt::Request<types::Empty>);
impl DeleteIdentityprovidersSalesforce {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovidersSalesforce",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/salesforce",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::Empty> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Empty> {
        self.0.send()
    }
}
/// The call `getIdentityprovider`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIdentityprovider(pub(crate) rt::Request<types::CustomProvider>);
impl GetIdentityprovider {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIdentityprovider",
        method: rt::Method::Get,
        path: "/api/v2/identityproviders/{providerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:view"],
        },
        scopes: &["identity-providers", "identity-providers:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CustomProvider> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIdentityprovider`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CustomProvider>
    where
        F: FnMut(&mut types::CustomProvider) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::identity_provider::PutIdentityprovider::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomProvider> {
        self.0.send()
    }
}
/// The call `putIdentityprovider`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIdentityprovider(pub(crate) rt::Request<types::CustomProvider>);
impl PutIdentityprovider {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIdentityprovider",
        method: rt::Method::Put,
        path: "/api/v2/identityproviders/{providerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:edit"],
        },
        scopes: &["identity-providers"],
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
    pub fn customize(self) -> rt::Request<types::CustomProvider> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CustomProvider> {
        self.0.send()
    }
}
/// The call `deleteIdentityprovider`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIdentityprovider(pub(crate) rt::Request<()>);
impl DeleteIdentityprovider {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIdentityprovider",
        method: rt::Method::Delete,
        path: "/api/v2/identityproviders/{providerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["sso:provider:delete"],
        },
        scopes: &["identity-providers"],
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
    GetIdentityproviders::INFO,
    PostIdentityproviders::INFO,
    GetIdentityprovidersAdfs::INFO,
    PutIdentityprovidersAdfs::INFO,
    DeleteIdentityprovidersAdfs::INFO,
    GetIdentityprovidersCic::INFO,
    PutIdentityprovidersCic::INFO,
    DeleteIdentityprovidersCic::INFO,
    GetIdentityprovidersGeneric::INFO,
    PutIdentityprovidersGeneric::INFO,
    DeleteIdentityprovidersGeneric::INFO,
    GetIdentityprovidersGsuite::INFO,
    PutIdentityprovidersGsuite::INFO,
    DeleteIdentityprovidersGsuite::INFO,
    GetIdentityprovidersIdentitynow::INFO,
    PutIdentityprovidersIdentitynow::INFO,
    DeleteIdentityprovidersIdentitynow::INFO,
    GetIdentityprovidersOkta::INFO,
    PutIdentityprovidersOkta::INFO,
    DeleteIdentityprovidersOkta::INFO,
    GetIdentityprovidersOnelogin::INFO,
    PutIdentityprovidersOnelogin::INFO,
    DeleteIdentityprovidersOnelogin::INFO,
    GetIdentityprovidersPing::INFO,
    PutIdentityprovidersPing::INFO,
    DeleteIdentityprovidersPing::INFO,
    GetIdentityprovidersPurecloud::INFO,
    PutIdentityprovidersPurecloud::INFO,
    DeleteIdentityprovidersPurecloud::INFO,
    GetIdentityprovidersPureengage::INFO,
    PutIdentityprovidersPureengage::INFO,
    DeleteIdentityprovidersPureengage::INFO,
    GetIdentityprovidersSalesforce::INFO,
    PutIdentityprovidersSalesforce::INFO,
    DeleteIdentityprovidersSalesforce::INFO,
    GetIdentityprovider::INFO,
    PutIdentityprovider::INFO,
    DeleteIdentityprovider::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Adfs>,
    rt::make_model::<types::CustomProvider>,
    rt::make_model::<types::CustomerInteractionCenter>,
    rt::make_model::<types::GSuite>,
    rt::make_model::<types::GenericSaml>,
    rt::make_model::<types::IdentityNow>,
    rt::make_model::<types::IdentityProvider>,
    rt::make_model::<types::IdentityProviderEntityListing>,
    rt::make_model::<types::Okta>,
    rt::make_model::<types::OneLogin>,
    rt::make_model::<types::PingIdentity>,
    rt::make_model::<types::PureCloud>,
    rt::make_model::<types::PureEngage>,
    rt::make_model::<types::Salesforce>,
    rt::make_model::<types::SamlProvider>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AdfsNameIdentifierFormat {
        /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`
        UrnOasisNamesTcSaml11NameidFormatUnspecified,
        /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`
        UrnOasisNamesTcSaml11NameidFormatEmailAddress,
        /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`
        UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
        /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`
        UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
        /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`
        UrnOasisNamesTcSaml20NameidFormatKerberos,
        /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`
        UrnOasisNamesTcSaml20NameidFormatEntity,
        /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`
        UrnOasisNamesTcSaml20NameidFormatPersistent,
        /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`
        UrnOasisNamesTcSaml20NameidFormatTransient,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AdfsNameIdentifierFormat {
        const VALUES: &'static [Self] = &[
            Self::UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
            Self::UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
            Self::UrnOasisNamesTcSaml11NameidFormatEmailAddress,
            Self::UrnOasisNamesTcSaml11NameidFormatUnspecified,
            Self::UrnOasisNamesTcSaml20NameidFormatEntity,
            Self::UrnOasisNamesTcSaml20NameidFormatKerberos,
            Self::UrnOasisNamesTcSaml20NameidFormatPersistent,
            Self::UrnOasisNamesTcSaml20NameidFormatTransient,
        ];
        const TEXTS: &'static [&'static str] = &[
            "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
            "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
            "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
            "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
            "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos",
            "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
            "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UrnOasisNamesTcSaml11NameidFormatUnspecified => {
                    "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"
                }
                Self::UrnOasisNamesTcSaml11NameidFormatEmailAddress => {
                    "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"
                }
                Self::UrnOasisNamesTcSaml11NameidFormatX509SubjectName => {
                    "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName"
                }
                Self::UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName => {
                    "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName"
                }
                Self::UrnOasisNamesTcSaml20NameidFormatKerberos => {
                    "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos"
                }
                Self::UrnOasisNamesTcSaml20NameidFormatEntity => {
                    "urn:oasis:names:tc:SAML:2.0:nameid-format:entity"
                }
                Self::UrnOasisNamesTcSaml20NameidFormatPersistent => {
                    "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"
                }
                Self::UrnOasisNamesTcSaml20NameidFormatTransient => {
                    "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AdfsNameIdentifierFormat);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AdfsSsoBinding {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost,
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AdfsSsoBinding {
        const VALUES: &'static [Self] = &[
            Self::UrnOasisNamesTcSaml20BindingsHttpPost,
            Self::UrnOasisNamesTcSaml20BindingsHttpRedirect,
        ];
        const TEXTS: &'static [&'static str] = &[
            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
            "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UrnOasisNamesTcSaml20BindingsHttpPost => {
                    "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                }
                Self::UrnOasisNamesTcSaml20BindingsHttpRedirect => {
                    "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AdfsSsoBinding);
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type CustomProviderNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type CustomProviderSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type CustomerInteractionCenterNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type CustomerInteractionCenterSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type GSuiteNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type GSuiteSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type GenericSamlNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type GenericSamlSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type IdentityNowNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type IdentityNowSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type OktaNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type OktaSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type OneLoginNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type OneLoginSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type PingIdentityNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type PingIdentitySsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type PureEngageNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type PureEngageSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type SalesforceNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type SalesforceSsoBinding = types::AdfsSsoBinding;
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`, `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`, `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`, `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`, `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`, `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    pub type SamlProviderNameIdentifierFormat = types::AdfsNameIdentifierFormat;
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`, `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    pub type SamlProviderSsoBinding = types::AdfsSsoBinding;
    /// `Adfs` of the API document.
    #[non_exhaustive]
    pub struct Adfs {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::AdfsNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::AdfsSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Adfs {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Adfs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Adfs",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Adfs);
    impl Adfs {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::AdfsNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::AdfsSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `CustomProvider` of the API document.
    #[non_exhaustive]
    pub struct CustomProvider {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `endpointCompression`
        pub endpoint_compression: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::CustomProviderNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::CustomProviderSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomProvider {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                endpoint_compression: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomProvider {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomProvider",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "endpointCompression",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.endpoint_compression);
            out.boolean(5, &self.force_authn);
            out.text(6, &self.id);
            out.text(7, &self.issuer_uri);
            out.text(8, &self.logo_image_data);
            out.text(9, &self.metadata_url);
            out.text(10, &self.name);
            out.one(11, &self.name_identifier_format);
            out.text(12, &self.provider_name);
            out.text(13, &self.relying_party_identifier);
            out.text(14, &self.self_uri);
            out.boolean(15, &self.sign_authn_requests);
            out.text(16, &self.slo_binding);
            out.text(17, &self.slo_uri);
            out.one(18, &self.sso_binding);
            out.text(19, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.endpoint_compression),
                5 => rt::Place::Bool(&mut self.force_authn),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.issuer_uri),
                8 => rt::Place::Text(&mut self.logo_image_data),
                9 => rt::Place::Text(&mut self.metadata_url),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Enum(&mut self.name_identifier_format),
                12 => rt::Place::Text(&mut self.provider_name),
                13 => rt::Place::Text(&mut self.relying_party_identifier),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Bool(&mut self.sign_authn_requests),
                16 => rt::Place::Text(&mut self.slo_binding),
                17 => rt::Place::Text(&mut self.slo_uri),
                18 => rt::Place::Enum(&mut self.sso_binding),
                19 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomProvider);
    impl CustomProvider {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `endpointCompression`.
        #[must_use]
        pub fn endpoint_compression(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.endpoint_compression, &mut self._rest, 4);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 7);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 8);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::CustomProviderNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 11);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 12);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 15);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 16);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 17);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::CustomProviderSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 18);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 19);
            self
        }
    }
    /// `CustomerInteractionCenter` of the API document.
    #[non_exhaustive]
    pub struct CustomerInteractionCenter {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<
            types::CustomerInteractionCenterNameIdentifierFormat,
        >,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::CustomerInteractionCenterSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomerInteractionCenter {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerInteractionCenter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerInteractionCenter",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerInteractionCenter);
    impl CustomerInteractionCenter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<
                types::CustomerInteractionCenterNameIdentifierFormat,
            >,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::CustomerInteractionCenterSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `GSuite` of the API document.
    #[non_exhaustive]
    pub struct GSuite {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::GSuiteNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::GSuiteSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GSuite {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GSuite {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GSuite",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GSuite);
    impl GSuite {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::GSuiteNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::GSuiteSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `GenericSaml` of the API document.
    #[non_exhaustive]
    pub struct GenericSaml {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `endpointCompression`
        pub endpoint_compression: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::GenericSamlNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::GenericSamlSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GenericSaml {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                endpoint_compression: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GenericSaml {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GenericSaml",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "endpointCompression",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.endpoint_compression);
            out.boolean(5, &self.force_authn);
            out.text(6, &self.id);
            out.text(7, &self.issuer_uri);
            out.text(8, &self.logo_image_data);
            out.text(9, &self.metadata_url);
            out.text(10, &self.name);
            out.one(11, &self.name_identifier_format);
            out.text(12, &self.provider_name);
            out.text(13, &self.relying_party_identifier);
            out.text(14, &self.self_uri);
            out.boolean(15, &self.sign_authn_requests);
            out.text(16, &self.slo_binding);
            out.text(17, &self.slo_uri);
            out.one(18, &self.sso_binding);
            out.text(19, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.endpoint_compression),
                5 => rt::Place::Bool(&mut self.force_authn),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.issuer_uri),
                8 => rt::Place::Text(&mut self.logo_image_data),
                9 => rt::Place::Text(&mut self.metadata_url),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Enum(&mut self.name_identifier_format),
                12 => rt::Place::Text(&mut self.provider_name),
                13 => rt::Place::Text(&mut self.relying_party_identifier),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Bool(&mut self.sign_authn_requests),
                16 => rt::Place::Text(&mut self.slo_binding),
                17 => rt::Place::Text(&mut self.slo_uri),
                18 => rt::Place::Enum(&mut self.sso_binding),
                19 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GenericSaml);
    impl GenericSaml {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `endpointCompression`.
        #[must_use]
        pub fn endpoint_compression(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.endpoint_compression, &mut self._rest, 4);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 7);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 8);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::GenericSamlNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 11);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 12);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 15);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 16);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 17);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::GenericSamlSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 18);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 19);
            self
        }
    }
    /// `IdentityNow` of the API document.
    #[non_exhaustive]
    pub struct IdentityNow {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::IdentityNowNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::IdentityNowSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IdentityNow {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdentityNow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentityNow",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdentityNow);
    impl IdentityNow {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::IdentityNowNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::IdentityNowSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `IdentityProvider` of the API document.
    #[non_exhaustive]
    pub struct IdentityProvider {
        /// `disabled`
        pub disabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IdentityProvider {
        fn default() -> Self {
            Self {
                disabled: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdentityProvider {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentityProvider",
                fields: &["disabled", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.disabled);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.disabled),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdentityProvider);
    /// `IdentityProviderEntityListing` of the API document.
    #[non_exhaustive]
    pub struct IdentityProviderEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SamlProvider>>,
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
    impl Default for IdentityProviderEntityListing {
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
    impl rt::Model for IdentityProviderEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentityProviderEntityListing",
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
    rt::model!(IdentityProviderEntityListing);
    /// `Okta` of the API document.
    #[non_exhaustive]
    pub struct Okta {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::OktaNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::OktaSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Okta {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Okta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Okta",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Okta);
    impl Okta {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::OktaNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::OktaSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `OneLogin` of the API document.
    #[non_exhaustive]
    pub struct OneLogin {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::OneLoginNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::OneLoginSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OneLogin {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OneLogin {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OneLogin",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OneLogin);
    impl OneLogin {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::OneLoginNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::OneLoginSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `PingIdentity` of the API document.
    #[non_exhaustive]
    pub struct PingIdentity {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::PingIdentityNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::PingIdentitySsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PingIdentity {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PingIdentity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PingIdentity",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PingIdentity);
    impl PingIdentity {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::PingIdentityNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::PingIdentitySsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `PureCloud` of the API document.
    #[non_exhaustive]
    pub struct PureCloud {
        /// `disabled`
        pub disabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PureCloud {
        fn default() -> Self {
            Self {
                disabled: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PureCloud {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PureCloud",
                fields: &["disabled", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.disabled);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.disabled),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PureCloud);
    impl PureCloud {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 0);
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `PureEngage` of the API document.
    #[non_exhaustive]
    pub struct PureEngage {
        /// `autoProvisionUsers`
        pub auto_provision_users: Option<bool>,
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::PureEngageNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::PureEngageSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PureEngage {
        fn default() -> Self {
            Self {
                auto_provision_users: None,
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PureEngage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PureEngage",
                fields: &[
                    "autoProvisionUsers",
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_provision_users);
            out.text(1, &self.certificate);
            out.list(2, &self.certificates);
            out.boolean(3, &self.disabled);
            out.boolean(4, &self.display_on_login);
            out.boolean(5, &self.force_authn);
            out.text(6, &self.id);
            out.text(7, &self.issuer_uri);
            out.text(8, &self.logo_image_data);
            out.text(9, &self.metadata_url);
            out.text(10, &self.name);
            out.one(11, &self.name_identifier_format);
            out.text(12, &self.provider_name);
            out.text(13, &self.relying_party_identifier);
            out.text(14, &self.self_uri);
            out.boolean(15, &self.sign_authn_requests);
            out.text(16, &self.slo_binding);
            out.text(17, &self.slo_uri);
            out.one(18, &self.sso_binding);
            out.text(19, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_provision_users),
                1 => rt::Place::Text(&mut self.certificate),
                2 => rt::Place::List(&mut self.certificates),
                3 => rt::Place::Bool(&mut self.disabled),
                4 => rt::Place::Bool(&mut self.display_on_login),
                5 => rt::Place::Bool(&mut self.force_authn),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.issuer_uri),
                8 => rt::Place::Text(&mut self.logo_image_data),
                9 => rt::Place::Text(&mut self.metadata_url),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Enum(&mut self.name_identifier_format),
                12 => rt::Place::Text(&mut self.provider_name),
                13 => rt::Place::Text(&mut self.relying_party_identifier),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Bool(&mut self.sign_authn_requests),
                16 => rt::Place::Text(&mut self.slo_binding),
                17 => rt::Place::Text(&mut self.slo_uri),
                18 => rt::Place::Enum(&mut self.sso_binding),
                19 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PureEngage);
    impl PureEngage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `autoProvisionUsers`.
        #[must_use]
        pub fn auto_provision_users(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.auto_provision_users, &mut self._rest, 0);
            self
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 1);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 2);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 3);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 4);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 7);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 8);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::PureEngageNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 11);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 12);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 15);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 16);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 17);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::PureEngageSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 18);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 19);
            self
        }
    }
    /// `Salesforce` of the API document.
    #[non_exhaustive]
    pub struct Salesforce {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::SalesforceNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::SalesforceSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Salesforce {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Salesforce {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Salesforce",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Salesforce);
    impl Salesforce {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificates`.
        #[must_use]
        pub fn certificates(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certificates, &mut self._rest, 1);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 2);
            self
        }
        /// Sets `displayOnLogin`.
        #[must_use]
        pub fn display_on_login(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.display_on_login, &mut self._rest, 3);
            self
        }
        /// Sets `forceAuthn`.
        #[must_use]
        pub fn force_authn(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.force_authn, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `issuerURI`.
        #[must_use]
        pub fn issuer_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.issuer_uri, &mut self._rest, 6);
            self
        }
        /// Sets `logoImageData`.
        #[must_use]
        pub fn logo_image_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.logo_image_data, &mut self._rest, 7);
            self
        }
        /// Sets `metadataURL`.
        #[must_use]
        pub fn metadata_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metadata_url, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `nameIdentifierFormat`.
        #[must_use]
        pub fn name_identifier_format(
            mut self,
            value: impl rt::IntoField<types::SalesforceNameIdentifierFormat>,
        ) -> Self {
            value.put(&mut self.name_identifier_format, &mut self._rest, 10);
            self
        }
        /// Sets `providerName`.
        #[must_use]
        pub fn provider_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider_name, &mut self._rest, 11);
            self
        }
        /// Sets `relyingPartyIdentifier`.
        #[must_use]
        pub fn relying_party_identifier(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.relying_party_identifier, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `signAuthnRequests`.
        #[must_use]
        pub fn sign_authn_requests(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sign_authn_requests, &mut self._rest, 14);
            self
        }
        /// Sets `sloBinding`.
        #[must_use]
        pub fn slo_binding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_binding, &mut self._rest, 15);
            self
        }
        /// Sets `sloURI`.
        #[must_use]
        pub fn slo_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.slo_uri, &mut self._rest, 16);
            self
        }
        /// Sets `ssoBinding`.
        #[must_use]
        pub fn sso_binding(
            mut self,
            value: impl rt::IntoField<types::SalesforceSsoBinding>,
        ) -> Self {
            value.put(&mut self.sso_binding, &mut self._rest, 17);
            self
        }
        /// Sets `ssoTargetURI`.
        #[must_use]
        pub fn sso_target_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sso_target_uri, &mut self._rest, 18);
            self
        }
    }
    /// `SamlProvider` of the API document.
    #[non_exhaustive]
    pub struct SamlProvider {
        /// `certificate`
        pub certificate: Option<String>,
        /// `certificates`
        pub certificates: Option<Vec<String>>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `displayOnLogin`
        pub display_on_login: Option<bool>,
        /// `forceAuthn`
        pub force_authn: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issuerURI`
        pub issuer_uri: Option<String>,
        /// `logoImageData`
        pub logo_image_data: Option<String>,
        /// `metadataURL`
        pub metadata_url: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `nameIdentifierFormat`
        pub name_identifier_format: Option<types::SamlProviderNameIdentifierFormat>,
        /// `providerName`
        pub provider_name: Option<String>,
        /// `relyingPartyIdentifier`
        pub relying_party_identifier: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signAuthnRequests`
        pub sign_authn_requests: Option<bool>,
        /// `sloBinding`
        pub slo_binding: Option<String>,
        /// `sloURI`
        pub slo_uri: Option<String>,
        /// `ssoBinding`
        pub sso_binding: Option<types::SamlProviderSsoBinding>,
        /// `ssoTargetURI`
        pub sso_target_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SamlProvider {
        fn default() -> Self {
            Self {
                certificate: None,
                certificates: None,
                disabled: None,
                display_on_login: None,
                force_authn: None,
                id: None,
                issuer_uri: None,
                logo_image_data: None,
                metadata_url: None,
                name: None,
                name_identifier_format: None,
                provider_name: None,
                relying_party_identifier: None,
                self_uri: None,
                sign_authn_requests: None,
                slo_binding: None,
                slo_uri: None,
                sso_binding: None,
                sso_target_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SamlProvider {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SamlProvider",
                fields: &[
                    "certificate",
                    "certificates",
                    "disabled",
                    "displayOnLogin",
                    "forceAuthn",
                    "id",
                    "issuerURI",
                    "logoImageData",
                    "metadataURL",
                    "name",
                    "nameIdentifierFormat",
                    "providerName",
                    "relyingPartyIdentifier",
                    "selfUri",
                    "signAuthnRequests",
                    "sloBinding",
                    "sloURI",
                    "ssoBinding",
                    "ssoTargetURI",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificates);
            out.boolean(2, &self.disabled);
            out.boolean(3, &self.display_on_login);
            out.boolean(4, &self.force_authn);
            out.text(5, &self.id);
            out.text(6, &self.issuer_uri);
            out.text(7, &self.logo_image_data);
            out.text(8, &self.metadata_url);
            out.text(9, &self.name);
            out.one(10, &self.name_identifier_format);
            out.text(11, &self.provider_name);
            out.text(12, &self.relying_party_identifier);
            out.text(13, &self.self_uri);
            out.boolean(14, &self.sign_authn_requests);
            out.text(15, &self.slo_binding);
            out.text(16, &self.slo_uri);
            out.one(17, &self.sso_binding);
            out.text(18, &self.sso_target_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificates),
                2 => rt::Place::Bool(&mut self.disabled),
                3 => rt::Place::Bool(&mut self.display_on_login),
                4 => rt::Place::Bool(&mut self.force_authn),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.issuer_uri),
                7 => rt::Place::Text(&mut self.logo_image_data),
                8 => rt::Place::Text(&mut self.metadata_url),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.name_identifier_format),
                11 => rt::Place::Text(&mut self.provider_name),
                12 => rt::Place::Text(&mut self.relying_party_identifier),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Bool(&mut self.sign_authn_requests),
                15 => rt::Place::Text(&mut self.slo_binding),
                16 => rt::Place::Text(&mut self.slo_uri),
                17 => rt::Place::Enum(&mut self.sso_binding),
                18 => rt::Place::Text(&mut self.sso_target_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SamlProvider);
    rt::to_write!(
        types::Adfs => types::Adfs, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1,
        1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::inner(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::CustomProvider => types::CustomProvider, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12,
        rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(15, 15,
        rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17,
        rt::How::Copy), rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::CustomerInteractionCenter => types::CustomerInteractionCenter,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::inner(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::GSuite => types::GSuite, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::GenericSaml => types::GenericSaml, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy)]
    );
    rt::to_write!(
        types::IdentityNow => types::IdentityNow, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::Okta => types::Okta, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1,
        1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::inner(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::OneLogin => types::OneLogin, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::PingIdentity => types::PingIdentity, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::PureCloud => types::PureCloud, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::PureEngage => types::PureEngage, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy)]
    );
    rt::to_write!(
        types::Salesforce => types::Salesforce, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy)]
    );
}
