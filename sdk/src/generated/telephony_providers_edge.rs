// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Telephony Providers Edge API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_search_and_telephony_providers_edge::{
    GetTelephonyProvidersEdgesSitesSearch, PostTelephonyProvidersEdgesSitesSearch,
};
/// Calls of the Telephony Providers Edge API; from [`Client::telephony_providers_edge`](crate::Client::telephony_providers_edge).
#[derive(Clone, Debug)]
pub struct TelephonyProvidersEdge(rt::Client);
impl TelephonyProvidersEdge {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/telephony/providers/edges`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 408 `unknown`; 500 `general.internal.server.error`
    /// - Developer Center: [`getTelephonyProvidersEdges`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges)
    pub fn get_telephony_providers_edges(&self) -> GetTelephonyProvidersEdges {
        super::telephony_providers_edge::GetTelephonyProvidersEdges(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdges::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.edge.name`, `general.bad.request`
    /// - Developer Center: [`postTelephonyProvidersEdges`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges)
    pub fn post_telephony_providers_edges(
        &self,
        body: impl rt::IntoBody<types::Edge>,
    ) -> PostTelephonyProvidersEdges {
        super::telephony_providers_edge::PostTelephonyProvidersEdges(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdges::INFO,
                )
                .body::<types::Edge>(body),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/addressvalidation`
    ///
    /// - Scopes: `telephony`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTelephonyProvidersEdgesAddressvalidation`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-addressvalidation)
    pub fn post_telephony_providers_edges_addressvalidation(
        &self,
        body: impl rt::IntoBody<types::ValidateAddressRequest>,
    ) -> PostTelephonyProvidersEdgesAddressvalidation {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesAddressvalidation(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesAddressvalidation::INFO,
                )
                .body::<types::ValidateAddressRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/alertablepresences`
    ///
    /// - Permission: `telephony:alertablePresences:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `alertablepresencesoverrides.availablepresencenotspecified`, `alertablepresencesoverrides.duplicatesnotallowed`, `alertablepresencesoverrides.invalidalertablepresence`
    /// - Developer Center: [`getTelephonyProvidersEdgesAlertablepresences`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-alertablepresences)
    pub fn get_telephony_providers_edges_alertablepresences(
        &self,
    ) -> GetTelephonyProvidersEdgesAlertablepresences {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesAlertablepresences(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesAlertablepresences::INFO,
            ),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/alertablepresences`
    ///
    /// - Permission: `telephony:alertablePresences:edit`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `alertablepresencesoverrides.availablepresencenotspecified`, `alertablepresencesoverrides.duplicatesnotallowed`, `alertablepresencesoverrides.invalidalertablepresence`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putTelephonyProvidersEdgesAlertablepresences`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-alertablepresences)
    pub fn put_telephony_providers_edges_alertablepresences(
        &self,
        body: impl rt::IntoBody<types::AlertablePresences>,
    ) -> PutTelephonyProvidersEdgesAlertablepresences {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesAlertablepresences(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesAlertablepresences::INFO,
                )
                .body::<types::AlertablePresences>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/alertablepresences`
    ///
    /// - Permission: `telephony:alertablePresences:delete`
    /// - Scopes: `telephony`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteTelephonyProvidersEdgesAlertablepresences`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-alertablepresences)
    pub fn delete_telephony_providers_edges_alertablepresences(
        &self,
    ) -> DeleteTelephonyProvidersEdgesAlertablepresences {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesAlertablepresences(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::DeleteTelephonyProvidersEdgesAlertablepresences::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/certificateauthorities`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getTelephonyProvidersEdgesCertificateauthorities`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-certificateauthorities)
    pub fn get_telephony_providers_edges_certificateauthorities(
        &self,
    ) -> GetTelephonyProvidersEdgesCertificateauthorities {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesCertificateauthorities(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesCertificateauthorities::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/certificateauthorities`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyProvidersEdgesCertificateauthorities`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-certificateauthorities)
    pub fn post_telephony_providers_edges_certificateauthorities(
        &self,
        body: impl rt::IntoBody<types::DomainCertificateAuthority>,
    ) -> PostTelephonyProvidersEdgesCertificateauthorities {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesCertificateauthorities(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesCertificateauthorities::INFO,
                )
                .body::<types::DomainCertificateAuthority>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesCertificateauthority`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-certificateauthorities--certificateId-)
    pub fn get_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesCertificateauthority {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesCertificateauthority(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesCertificateauthority::INFO,
                )
                .path("certificateId", certificate_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`putTelephonyProvidersEdgesCertificateauthority`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-certificateauthorities--certificateId-)
    pub fn put_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainCertificateAuthority>,
    ) -> PutTelephonyProvidersEdgesCertificateauthority {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesCertificateauthority(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesCertificateauthority::INFO,
                )
                .path("certificateId", certificate_id.as_ref())
                .body::<types::DomainCertificateAuthority>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesCertificateauthority`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-certificateauthorities--certificateId-)
    pub fn delete_telephony_providers_edges_certificateauthority(
        &self,
        certificate_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesCertificateauthority {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesCertificateauthority(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesCertificateauthority::INFO,
                )
                .path("certificateId", certificate_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/didpools`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesDidpools`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-didpools)
    pub fn get_telephony_providers_edges_didpools(
        &self,
    ) -> GetTelephonyProvidersEdgesDidpools {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpools(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpools::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/didpools`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 409 `general.conflict`
    /// - Developer Center: [`postTelephonyProvidersEdgesDidpools`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-didpools)
    pub fn post_telephony_providers_edges_didpools(
        &self,
        body: impl rt::IntoBody<types::DidPool>,
    ) -> PostTelephonyProvidersEdgesDidpools {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesDidpools(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesDidpools::INFO,
                )
                .body::<types::DidPool>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/didpools/dids`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getTelephonyProvidersEdgesDidpoolsDids`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-didpools-dids)
    pub fn get_telephony_providers_edges_didpools_dids(
        &self,
        type_: impl rt::IntoEnum<types::GetTelephonyProvidersEdgesDidpoolsDidsType>,
    ) -> GetTelephonyProvidersEdgesDidpoolsDids {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpoolsDids(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpoolsDids::INFO,
                )
                .query::<
                    types::GetTelephonyProvidersEdgesDidpoolsDidsType,
                >("type", &type_.into_enum()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesDidpool`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-didpools--didPoolId-)
    pub fn get_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesDidpool {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesDidpool::INFO,
                )
                .path("didPoolId", did_pool_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesDidpool`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-didpools--didPoolId-)
    pub fn put_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DidPool>,
    ) -> PutTelephonyProvidersEdgesDidpool {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesDidpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesDidpool::INFO,
                )
                .path("didPoolId", did_pool_id.as_ref())
                .body::<types::DidPool>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesDidpool`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-didpools--didPoolId-)
    pub fn delete_telephony_providers_edges_didpool(
        &self,
        did_pool_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesDidpool {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesDidpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesDidpool::INFO,
                )
                .path("didPoolId", did_pool_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/dids`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `too.many.requested.results`; 408 `unknown`
    /// - Developer Center: [`getTelephonyProvidersEdgesDids`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-dids)
    pub fn get_telephony_providers_edges_dids(&self) -> GetTelephonyProvidersEdgesDids {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesDids(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesDids::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/dids/{didId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesDid`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-dids--didId-)
    pub fn get_telephony_providers_edges_did(
        &self,
        did_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesDid {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesDid(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesDid::INFO,
                )
                .path("didId", did_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesEdgegroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-edgegroups)
    pub fn get_telephony_providers_edges_edgegroups(
        &self,
    ) -> GetTelephonyProvidersEdgesEdgegroups {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroups(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroups::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/edgegroups`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `general.bad.request`, `required.field.missing`
    /// - Developer Center: [`postTelephonyProvidersEdgesEdgegroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-edgegroups)
    pub fn post_telephony_providers_edges_edgegroups(
        &self,
        body: impl rt::IntoBody<types::EdgeGroup>,
    ) -> PostTelephonyProvidersEdgesEdgegroups {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesEdgegroups(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesEdgegroups::INFO,
                )
                .body::<types::EdgeGroup>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesEdgegroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-edgegroups--edgeGroupId-)
    pub fn get_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesEdgegroup {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroup(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroup::INFO,
                )
                .path("edgeGroupId", edge_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `general.bad.request`, `required.field.missing`; 403 `managed.property.not.allowed`
    /// - Developer Center: [`putTelephonyProvidersEdgesEdgegroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-edgegroups--edgeGroupId-)
    pub fn put_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeGroup>,
    ) -> PutTelephonyProvidersEdgesEdgegroup {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroup(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroup::INFO,
                )
                .path("edgeGroupId", edge_group_id.as_ref())
                .body::<types::EdgeGroup>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesEdgegroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-edgegroups--edgeGroupId-)
    pub fn delete_telephony_providers_edges_edgegroup(
        &self,
        edge_group_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesEdgegroup {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesEdgegroup(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesEdgegroup::INFO,
                )
                .path("edgeGroupId", edge_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesEdgegroupEdgetrunkbase`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-edgegroups--edgegroupId--edgetrunkbases--edgetrunkbaseId-)
    pub fn get_telephony_providers_edges_edgegroup_edgetrunkbase(
        &self,
        edgegroup_id: impl AsRef<str>,
        edgetrunkbase_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase::INFO,
                )
                .path("edgegroupId", edgegroup_id.as_ref())
                .path("edgetrunkbaseId", edgetrunkbase_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`putTelephonyProvidersEdgesEdgegroupEdgetrunkbase`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-edgegroups--edgegroupId--edgetrunkbases--edgetrunkbaseId-)
    pub fn put_telephony_providers_edges_edgegroup_edgetrunkbase(
        &self,
        edgegroup_id: impl AsRef<str>,
        edgetrunkbase_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeTrunkBase>,
    ) -> PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase::INFO,
                )
                .path("edgegroupId", edgegroup_id.as_ref())
                .path("edgetrunkbaseId", edgetrunkbase_id.as_ref())
                .body::<types::EdgeTrunkBase>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/edgeversionreport`
    ///
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesEdgeversionreport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-edgeversionreport)
    pub fn get_telephony_providers_edges_edgeversionreport(
        &self,
    ) -> GetTelephonyProvidersEdgesEdgeversionreport {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgeversionreport(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesEdgeversionreport::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/expired`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `internal:edge:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesExpired`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-expired)
    pub fn get_telephony_providers_edges_expired(
        &self,
    ) -> GetTelephonyProvidersEdgesExpired {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExpired(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesExpired::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools`
    ///
    /// - Permission: `telephony:extensionPool:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getTelephonyProvidersEdgesExtensionpools`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-extensionpools)
    pub fn get_telephony_providers_edges_extensionpools(
        &self,
    ) -> GetTelephonyProvidersEdgesExtensionpools {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpools(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpools::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/extensionpools`
    ///
    /// - Permission: `telephony:extensionPool:add`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `missing.division.permissions`; 409 `general.conflict`
    /// - Developer Center: [`postTelephonyProvidersEdgesExtensionpools`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-extensionpools)
    pub fn post_telephony_providers_edges_extensionpools(
        &self,
        body: impl rt::IntoBody<types::ExtensionPool>,
    ) -> PostTelephonyProvidersEdgesExtensionpools {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesExtensionpools(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesExtensionpools::INFO,
                )
                .body::<types::ExtensionPool>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools/divisionviews`
    ///
    /// - Permission: `telephony:extensionPool:search`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.permission`
    /// - Developer Center: [`getTelephonyProvidersEdgesExtensionpoolsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-extensionpools-divisionviews)
    pub fn get_telephony_providers_edges_extensionpools_divisionviews(
        &self,
    ) -> GetTelephonyProvidersEdgesExtensionpoolsDivisionviews {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpoolsDivisionviews(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpoolsDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// - Permission: `telephony:extensionPool:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesExtensionpool`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-extensionpools--extensionPoolId-)
    pub fn get_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesExtensionpool {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensionpool::INFO,
                )
                .path("extensionPoolId", extension_pool_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// - Permission: `telephony:extensionPool:edit`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `missing.division.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesExtensionpool`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-extensionpools--extensionPoolId-)
    pub fn put_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExtensionPool>,
    ) -> PutTelephonyProvidersEdgesExtensionpool {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesExtensionpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesExtensionpool::INFO,
                )
                .path("extensionPoolId", extension_pool_id.as_ref())
                .body::<types::ExtensionPool>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`
    ///
    /// - Permission: `telephony:extensionPool:delete`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesExtensionpool`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-extensionpools--extensionPoolId-)
    pub fn delete_telephony_providers_edges_extensionpool(
        &self,
        extension_pool_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesExtensionpool {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesExtensionpool(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesExtensionpool::INFO,
                )
                .path("extensionPoolId", extension_pool_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensions`
    ///
    /// - Permission: `telephony:extensionPool:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `too.many.requested.results`
    /// - Developer Center: [`getTelephonyProvidersEdgesExtensions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-extensions)
    pub fn get_telephony_providers_edges_extensions(
        &self,
    ) -> GetTelephonyProvidersEdgesExtensions {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensions(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesExtensions::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/extensions/{extensionId}`
    ///
    /// - Permission: `telephony:extensionPool:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesExtension`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-extensions--extensionId-)
    pub fn get_telephony_providers_edges_extension(
        &self,
        extension_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesExtension {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesExtension(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesExtension::INFO,
                )
                .path("extensionId", extension_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/linebasesettings`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesLinebasesettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-linebasesettings)
    pub fn get_telephony_providers_edges_linebasesettings(
        &self,
    ) -> GetTelephonyProvidersEdgesLinebasesettings {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLinebasesettings(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesLinebasesettings::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesLinebasesetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-linebasesettings--lineBaseId-)
    pub fn get_telephony_providers_edges_linebasesetting(
        &self,
        line_base_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesLinebasesetting {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLinebasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesLinebasesetting::INFO,
                )
                .path("lineBaseId", line_base_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/lines`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesLines`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-lines)
    pub fn get_telephony_providers_edges_lines(
        &self,
    ) -> GetTelephonyProvidersEdgesLines {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLines(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesLines::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/lines/template`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesLinesTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-lines-template)
    pub fn get_telephony_providers_edges_lines_template(
        &self,
        line_base_settings_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesLinesTemplate {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLinesTemplate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesLinesTemplate::INFO,
                )
                .query("lineBaseSettingsId", line_base_settings_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/lines/{lineId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesLine`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-lines--lineId-)
    pub fn get_telephony_providers_edges_line(
        &self,
        line_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesLine {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLine(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesLine::INFO,
                )
                .path("lineId", line_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/logicalinterfaces`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getTelephonyProvidersEdgesLogicalinterfaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-logicalinterfaces)
    pub fn get_telephony_providers_edges_logicalinterfaces(
        &self,
        edge_ids: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesLogicalinterfaces {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesLogicalinterfaces(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesLogicalinterfaces::INFO,
                )
                .query("edgeIds", edge_ids.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/metrics`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getTelephonyProvidersEdgesMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-metrics)
    pub fn get_telephony_providers_edges_metrics(
        &self,
        edge_ids: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesMetrics {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesMetrics(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesMetrics::INFO,
                )
                .query("edgeIds", edge_ids.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/outboundroutes`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `entity.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesOutboundroutes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-outboundroutes)
    pub fn get_telephony_providers_edges_outboundroutes(
        &self,
    ) -> GetTelephonyProvidersEdgesOutboundroutes {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesOutboundroutes(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesOutboundroutes::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.organization.type`; 404 `entity.not.found`, `general.resource.not.found`; 408 `unknown`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhonebasesettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phonebasesettings)
    pub fn get_telephony_providers_edges_phonebasesettings(
        &self,
    ) -> GetTelephonyProvidersEdgesPhonebasesettings {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettings(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettings::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phonebasesettings`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `base.settings.required`, `general.bad.request`, `webrtc.user.required`
    /// - Developer Center: [`postTelephonyProvidersEdgesPhonebasesettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-phonebasesettings)
    pub fn post_telephony_providers_edges_phonebasesettings(
        &self,
        body: impl rt::IntoBody<types::PhoneBase>,
    ) -> PostTelephonyProvidersEdgesPhonebasesettings {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesPhonebasesettings(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesPhonebasesettings::INFO,
                )
                .body::<types::PhoneBase>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phonebasesettings-availablemetabases)
    pub fn get_telephony_providers_edges_phonebasesettings_availablemetabases(
        &self,
    ) -> GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/template`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhonebasesettingsTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phonebasesettings-template)
    pub fn get_telephony_providers_edges_phonebasesettings_template(
        &self,
        phone_metabase_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesPhonebasesettingsTemplate {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettingsTemplate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesettingsTemplate::INFO,
                )
                .query("phoneMetabaseId", phone_metabase_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`; 500 `unable.to.expand.properties`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhonebasesetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phonebasesettings--phoneBaseId-)
    pub fn get_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesPhonebasesetting {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonebasesetting::INFO,
                )
                .path("phoneBaseId", phone_base_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `entity.not.found`, `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesPhonebasesetting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-phonebasesettings--phoneBaseId-)
    pub fn put_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PhoneBase>,
    ) -> PutTelephonyProvidersEdgesPhonebasesetting {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesPhonebasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesPhonebasesetting::INFO,
                )
                .path("phoneBaseId", phone_base_id.as_ref())
                .body::<types::PhoneBase>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesPhonebasesetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-phonebasesettings--phoneBaseId-)
    pub fn delete_telephony_providers_edges_phonebasesetting(
        &self,
        phone_base_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesPhonebasesetting {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesPhonebasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesPhonebasesetting::INFO,
                )
                .path("phoneBaseId", phone_base_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phones`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `too.many.requested.results`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhones`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phones)
    pub fn get_telephony_providers_edges_phones(
        &self,
    ) -> GetTelephonyProvidersEdgesPhones {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhones(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesPhones::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phones`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `base.settings.required`, `general.bad.request`, `lines.required`; 403 `access.denied.to.field`; 408 `unknown`
    /// - Developer Center: [`postTelephonyProvidersEdgesPhones`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-phones)
    pub fn post_telephony_providers_edges_phones(
        &self,
        body: impl rt::IntoBody<types::Phone>,
    ) -> PostTelephonyProvidersEdgesPhones {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesPhones(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesPhones::INFO,
                )
                .body::<types::Phone>(body),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phones/reboot`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 503 `providerapi.error.phone.no.active.edge`
    /// - Developer Center: [`postTelephonyProvidersEdgesPhonesReboot`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-phones-reboot)
    pub fn post_telephony_providers_edges_phones_reboot(
        &self,
        body: impl rt::IntoBody<types::PhonesReboot>,
    ) -> PostTelephonyProvidersEdgesPhonesReboot {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesPhonesReboot(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesPhonesReboot::INFO,
                )
                .body::<types::PhonesReboot>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phones/template`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhonesTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phones-template)
    pub fn get_telephony_providers_edges_phones_template(
        &self,
        phone_base_settings_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesPhonesTemplate {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonesTemplate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesPhonesTemplate::INFO,
                )
                .query("phoneBaseSettingsId", phone_base_settings_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`; 408 `unknown`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhone`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-phones--phoneId-)
    pub fn get_telephony_providers_edges_phone(
        &self,
        phone_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesPhone {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhone(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesPhone::INFO,
                )
                .path("phoneId", phone_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`, `webrtc.user.required`; 403 `access.denied.to.field`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesPhone`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-phones--phoneId-)
    pub fn put_telephony_providers_edges_phone(
        &self,
        phone_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Phone>,
    ) -> PutTelephonyProvidersEdgesPhone {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesPhone(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesPhone::INFO,
                )
                .path("phoneId", phone_id.as_ref())
                .body::<types::Phone>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/phones/{phoneId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesPhone`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-phones--phoneId-)
    pub fn delete_telephony_providers_edges_phone(
        &self,
        phone_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesPhone {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesPhone(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesPhone::INFO,
                )
                .path("phoneId", phone_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 503 `providerapi.error.phone.no.active.edge`
    /// - Developer Center: [`postTelephonyProvidersEdgesPhoneReboot`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-phones--phoneId--reboot)
    pub fn post_telephony_providers_edges_phone_reboot(
        &self,
        phone_id: impl AsRef<str>,
    ) -> PostTelephonyProvidersEdgesPhoneReboot {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesPhoneReboot(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesPhoneReboot::INFO,
                )
                .path("phoneId", phone_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/physicalinterfaces`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getTelephonyProvidersEdgesPhysicalinterfaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-physicalinterfaces)
    pub fn get_telephony_providers_edges_physicalinterfaces(
        &self,
        edge_ids: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesPhysicalinterfaces {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesPhysicalinterfaces(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesPhysicalinterfaces::INFO,
                )
                .query("edgeIds", edge_ids.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites`
    ///
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getTelephonyProvidersEdgesSites`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites)
    pub fn get_telephony_providers_edges_sites(
        &self,
    ) -> GetTelephonyProvidersEdgesSites {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSites(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesSites::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `edgeautoupdateconfig.null.end`, `edgeautoupdateconfig.null.or.blank.rrule`, `edgeautoupdateconfig.null.or.blank.timezone`, `edgeautoupdateconfig.null.start`, `edgeautoupdateconfig.start.after.end`, `general.bad.request`, `referenced.key.does.not.exist`
    /// - Developer Center: [`postTelephonyProvidersEdgesSites`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-sites)
    pub fn post_telephony_providers_edges_sites(
        &self,
        body: impl rt::IntoBody<types::Site>,
    ) -> PostTelephonyProvidersEdgesSites {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesSites(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesSites::INFO,
                )
                .body::<types::Site>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/search`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: a token from the page before
    /// - Developer Center: [`getTelephonyProvidersEdgesSitesSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites-search)
    pub fn get_telephony_providers_edges_sites_search(
        &self,
        q64: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSitesSearch {
        super::shared::of_search_and_telephony_providers_edge::GetTelephonyProvidersEdgesSitesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_telephony_providers_edge::GetTelephonyProvidersEdgesSitesSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites/search`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 404 `resource.not.found`; 503 `external.server.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTelephonyProvidersEdgesSitesSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-sites-search)
    pub fn post_telephony_providers_edges_sites_search(
        &self,
        body: impl rt::IntoBody<types::SiteSearchRequest>,
    ) -> PostTelephonyProvidersEdgesSitesSearch {
        super::shared::of_search_and_telephony_providers_edge::PostTelephonyProvidersEdgesSitesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_telephony_providers_edge::PostTelephonyProvidersEdgesSitesSearch::INFO,
                )
                .body::<types::SiteSearchRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesSite`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId-)
    pub fn get_telephony_providers_edges_site(
        &self,
        site_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSite {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSite(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSite::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `edgeautoupdateconfig.null.end`, `edgeautoupdateconfig.null.or.blank.rrule`, `edgeautoupdateconfig.null.or.blank.timezone`, `edgeautoupdateconfig.null.start`, `edgeautoupdateconfig.start.after.end`, `general.bad.request`, `managed.property.not.allowed`, `referenced.key.does.not.exist`; 403 `managed.property.not.allowed`; 404 `entity.not.found`, `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesSite`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-sites--siteId-)
    pub fn put_telephony_providers_edges_site(
        &self,
        site_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Site>,
    ) -> PutTelephonyProvidersEdgesSite {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesSite(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesSite::INFO,
                )
                .path("siteId", site_id.as_ref())
                .body::<types::Site>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/sites/{siteId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 403 `managed.property.not.allowed`; 404 `entity.not.found`, `general.resource.not.found`; 409 `general.conflict`, `resource.referenced.by.another`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesSite`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-sites--siteId-)
    pub fn delete_telephony_providers_edges_site(
        &self,
        site_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesSite {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesSite(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesSite::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteNumberplans`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--numberplans)
    pub fn get_telephony_providers_edges_site_numberplans(
        &self,
        site_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteNumberplans {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplans(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplans::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.number.plan.name`, `error.updating.number.plans`, `general.bad.request`, `number.plan.in.use`; 404 `entity.not.found`
    /// - Developer Center: [`putTelephonyProvidersEdgesSiteNumberplans`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-sites--siteId--numberplans)
    pub fn put_telephony_providers_edges_site_numberplans(
        &self,
        site_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::NumberPlan>>,
    ) -> PutTelephonyProvidersEdgesSiteNumberplans {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteNumberplans(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteNumberplans::INFO,
                )
                .path("siteId", site_id.as_ref())
                .body::<Vec<types::NumberPlan>>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteNumberplansClassifications`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--numberplans-classifications)
    pub fn get_telephony_providers_edges_site_numberplans_classifications(
        &self,
        site_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteNumberplansClassifications {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplansClassifications(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplansClassifications::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteNumberplan`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--numberplans--numberPlanId-)
    pub fn get_telephony_providers_edges_site_numberplan(
        &self,
        site_id: impl AsRef<str>,
        number_plan_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteNumberplan {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplan(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteNumberplan::INFO,
                )
                .path("siteId", site_id.as_ref())
                .path("numberPlanId", number_plan_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteOutboundroutes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--outboundroutes)
    pub fn get_telephony_providers_edges_site_outboundroutes(
        &self,
        site_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteOutboundroutes {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteOutboundroutes(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteOutboundroutes::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `address.classification.type.does.not.exist `, `duplicate.value`, `general.bad.request`, `number.plan.type.usage.must.be.unique`, `required.field.missing`
    /// - Developer Center: [`postTelephonyProvidersEdgesSiteOutboundroutes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-sites--siteId--outboundroutes)
    pub fn post_telephony_providers_edges_site_outboundroutes(
        &self,
        site_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OutboundRouteBase>,
    ) -> PostTelephonyProvidersEdgesSiteOutboundroutes {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesSiteOutboundroutes(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesSiteOutboundroutes::INFO,
                )
                .path("siteId", site_id.as_ref())
                .body::<types::OutboundRouteBase>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteOutboundroute`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--outboundroutes--outboundRouteId-)
    pub fn get_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl AsRef<str>,
        outbound_route_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteOutboundroute {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteOutboundroute(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteOutboundroute::INFO,
                )
                .path("siteId", site_id.as_ref())
                .path("outboundRouteId", outbound_route_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `address.classification.type.does.not.exist`, `duplicate.value`, `general.bad.request`, `required.field.missing`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesSiteOutboundroute`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-sites--siteId--outboundroutes--outboundRouteId-)
    pub fn put_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl AsRef<str>,
        outbound_route_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OutboundRouteBase>,
    ) -> PutTelephonyProvidersEdgesSiteOutboundroute {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteOutboundroute(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteOutboundroute::INFO,
                )
                .path("siteId", site_id.as_ref())
                .path("outboundRouteId", outbound_route_id.as_ref())
                .body::<types::OutboundRouteBase>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesSiteOutboundroute`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-sites--siteId--outboundroutes--outboundRouteId-)
    pub fn delete_telephony_providers_edges_site_outboundroute(
        &self,
        site_id: impl AsRef<str>,
        outbound_route_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesSiteOutboundroute {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesSiteOutboundroute(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesSiteOutboundroute::INFO,
                )
                .path("siteId", site_id.as_ref())
                .path("outboundRouteId", outbound_route_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesSiteSiteconnections`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites--siteId--siteconnections)
    pub fn get_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSiteSiteconnections {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteSiteconnections(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesSiteSiteconnections::INFO,
                )
                .path("siteId", site_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`putTelephonyProvidersEdgesSiteSiteconnections`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-sites--siteId--siteconnections)
    pub fn put_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SiteConnections>,
    ) -> PutTelephonyProvidersEdgesSiteSiteconnections {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteSiteconnections(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesSiteSiteconnections::INFO,
                )
                .path("siteId", site_id.as_ref())
                .body::<types::SiteConnections>(body),
        )
    }
    /// `PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`patchTelephonyProvidersEdgesSiteSiteconnections`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-telephony-providers-edges-sites--siteId--siteconnections)
    pub fn patch_telephony_providers_edges_site_siteconnections(
        &self,
        site_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DisableSiteConnectionsRequest>,
    ) -> PatchTelephonyProvidersEdgesSiteSiteconnections {
        super::telephony_providers_edge::PatchTelephonyProvidersEdgesSiteSiteconnections(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PatchTelephonyProvidersEdgesSiteSiteconnections::INFO,
                )
                .path("siteId", site_id.as_ref())
                .body::<types::DisableSiteConnectionsRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/timezones`
    ///
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesTimezones`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-timezones)
    pub fn get_telephony_providers_edges_timezones(
        &self,
    ) -> GetTelephonyProvidersEdgesTimezones {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTimezones(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesTimezones::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkbasesettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunkbasesettings)
    pub fn get_telephony_providers_edges_trunkbasesettings(
        &self,
    ) -> GetTelephonyProvidersEdgesTrunkbasesettings {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettings(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettings::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/trunkbasesettings`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `general.bad.request`, `required.field.missing`, `trunk.metabase.required`; 403 `general.access.denied`; 409 `general.conflict`
    /// - Developer Center: [`postTelephonyProvidersEdgesTrunkbasesettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-trunkbasesettings)
    pub fn post_telephony_providers_edges_trunkbasesettings(
        &self,
        body: impl rt::IntoBody<types::TrunkBase>,
    ) -> PostTelephonyProvidersEdgesTrunkbasesettings {
        super::telephony_providers_edge::PostTelephonyProvidersEdgesTrunkbasesettings(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgesTrunkbasesettings::INFO,
                )
                .body::<types::TrunkBase>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunkbasesettings-availablemetabases)
    pub fn get_telephony_providers_edges_trunkbasesettings_availablemetabases(
        &self,
    ) -> GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/template`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkbasesettingsTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunkbasesettings-template)
    pub fn get_telephony_providers_edges_trunkbasesettings_template(
        &self,
        trunk_metabase_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesTrunkbasesettingsTemplate {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettingsTemplate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesettingsTemplate::INFO,
                )
                .query("trunkMetabaseId", trunk_metabase_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkbasesetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunkbasesettings--trunkBaseSettingsId-)
    pub fn get_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesTrunkbasesetting {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkbasesetting::INFO,
                )
                .path("trunkBaseSettingsId", trunk_base_settings_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `general.bad.request`, `required.field.missing`, `validation.error`; 403 `general.access.denied`; 404 `entity.not.found`, `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgesTrunkbasesetting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges-trunkbasesettings--trunkBaseSettingsId-)
    pub fn put_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TrunkBase>,
    ) -> PutTelephonyProvidersEdgesTrunkbasesetting {
        super::telephony_providers_edge::PutTelephonyProvidersEdgesTrunkbasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgesTrunkbasesetting::INFO,
                )
                .path("trunkBaseSettingsId", trunk_base_settings_id.as_ref())
                .body::<types::TrunkBase>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `delete.referenced.entity`, `general.bad.request`; 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`deleteTelephonyProvidersEdgesTrunkbasesetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges-trunkbasesettings--trunkBaseSettingsId-)
    pub fn delete_telephony_providers_edges_trunkbasesetting(
        &self,
        trunk_base_settings_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgesTrunkbasesetting {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgesTrunkbasesetting(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgesTrunkbasesetting::INFO,
                )
                .path("trunkBaseSettingsId", trunk_base_settings_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunks`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunks)
    pub fn get_telephony_providers_edges_trunks(
        &self,
    ) -> GetTelephonyProvidersEdgesTrunks {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunks(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunks::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/metrics`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunksMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunks-metrics)
    pub fn get_telephony_providers_edges_trunks_metrics(
        &self,
        trunk_ids: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesTrunksMetrics {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunksMetrics(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunksMetrics::INFO,
                )
                .query("trunkIds", trunk_ids.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/{trunkId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunks--trunkId-)
    pub fn get_telephony_providers_edges_trunk(
        &self,
        trunk_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesTrunk {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunk(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunk::INFO,
                )
                .path("trunkId", trunk_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunks--trunkId--metrics)
    pub fn get_telephony_providers_edges_trunk_metrics(
        &self,
        trunk_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesTrunkMetrics {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkMetrics(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkMetrics::INFO,
                )
                .path("trunkId", trunk_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/trunkswithrecording`
    ///
    /// - Permissions: any of `recording:retentionPolicy:view`, `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgesTrunkswithrecording`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-trunkswithrecording)
    pub fn get_telephony_providers_edges_trunkswithrecording(
        &self,
    ) -> GetTelephonyProvidersEdgesTrunkswithrecording {
        super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkswithrecording(
            rt::Request::new(
                &self.0,
                super::telephony_providers_edge::GetTelephonyProvidersEdgesTrunkswithrecording::INFO,
            ),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdge`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId-)
    pub fn get_telephony_providers_edge(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdge {
        super::telephony_providers_edge::GetTelephonyProvidersEdge(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdge::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `cant.modify.edge.group`, `edge.group.required`, `fingerprint.too.early`, `general.bad.request`, `incorrect.fingerprint`, `site.required`; 403 `editing.managed.property.not.allowed`, `managed.property.not.allowed`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdge`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges--edgeId-)
    pub fn put_telephony_providers_edge(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Edge>,
    ) -> PutTelephonyProvidersEdge {
        super::telephony_providers_edge::PutTelephonyProvidersEdge(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdge::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::Edge>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`deleteTelephonyProvidersEdge`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges--edgeId-)
    pub fn delete_telephony_providers_edge(
        &self,
        edge_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdge {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdge(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdge::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeDiagnosticNslookup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--diagnostic-nslookup)
    pub fn get_telephony_providers_edge_diagnostic_nslookup(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeDiagnosticNslookup {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticNslookup(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticNslookup::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`postTelephonyProvidersEdgeDiagnosticNslookup`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--diagnostic-nslookup)
    pub fn post_telephony_providers_edge_diagnostic_nslookup(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeNetworkDiagnosticRequest>,
    ) -> PostTelephonyProvidersEdgeDiagnosticNslookup {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticNslookup(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticNslookup::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::EdgeNetworkDiagnosticRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeDiagnosticPing`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--diagnostic-ping)
    pub fn get_telephony_providers_edge_diagnostic_ping(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeDiagnosticPing {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticPing(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticPing::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyProvidersEdgeDiagnosticPing`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--diagnostic-ping)
    pub fn post_telephony_providers_edge_diagnostic_ping(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeNetworkDiagnosticRequest>,
    ) -> PostTelephonyProvidersEdgeDiagnosticPing {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticPing(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticPing::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::EdgeNetworkDiagnosticRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeDiagnosticRoute`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--diagnostic-route)
    pub fn get_telephony_providers_edge_diagnostic_route(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeDiagnosticRoute {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticRoute(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticRoute::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyProvidersEdgeDiagnosticRoute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--diagnostic-route)
    pub fn post_telephony_providers_edge_diagnostic_route(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeNetworkDiagnosticRequest>,
    ) -> PostTelephonyProvidersEdgeDiagnosticRoute {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticRoute(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticRoute::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::EdgeNetworkDiagnosticRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeDiagnosticTracepath`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--diagnostic-tracepath)
    pub fn get_telephony_providers_edge_diagnostic_tracepath(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeDiagnosticTracepath {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticTracepath(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeDiagnosticTracepath::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyProvidersEdgeDiagnosticTracepath`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--diagnostic-tracepath)
    pub fn post_telephony_providers_edge_diagnostic_tracepath(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeNetworkDiagnosticRequest>,
    ) -> PostTelephonyProvidersEdgeDiagnosticTracepath {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticTracepath(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeDiagnosticTracepath::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::EdgeNetworkDiagnosticRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getTelephonyProvidersEdgeLogicalinterfaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--logicalinterfaces)
    pub fn get_telephony_providers_edge_logicalinterfaces(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeLogicalinterfaces {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeLogicalinterfaces(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeLogicalinterfaces::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`
    /// - Developer Center: [`postTelephonyProvidersEdgeLogicalinterfaces`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--logicalinterfaces)
    pub fn post_telephony_providers_edge_logicalinterfaces(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainLogicalInterface>,
    ) -> PostTelephonyProvidersEdgeLogicalinterfaces {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeLogicalinterfaces(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeLogicalinterfaces::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::DomainLogicalInterface>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgeLogicalinterface`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--logicalinterfaces--interfaceId-)
    pub fn get_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl AsRef<str>,
        interface_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeLogicalinterface {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeLogicalinterface(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeLogicalinterface::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("interfaceId", interface_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `duplicate.value`, `general.bad.request`; 409 `general.conflict`
    /// - Developer Center: [`putTelephonyProvidersEdgeLogicalinterface`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-providers-edges--edgeId--logicalinterfaces--interfaceId-)
    pub fn put_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl AsRef<str>,
        interface_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainLogicalInterface>,
    ) -> PutTelephonyProvidersEdgeLogicalinterface {
        super::telephony_providers_edge::PutTelephonyProvidersEdgeLogicalinterface(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PutTelephonyProvidersEdgeLogicalinterface::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("interfaceId", interface_id.as_ref())
                .body::<types::DomainLogicalInterface>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`deleteTelephonyProvidersEdgeLogicalinterface`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges--edgeId--logicalinterfaces--interfaceId-)
    pub fn delete_telephony_providers_edge_logicalinterface(
        &self,
        edge_id: impl AsRef<str>,
        interface_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgeLogicalinterface {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgeLogicalinterface(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgeLogicalinterface::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("interfaceId", interface_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyProvidersEdgeLogsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--logs-jobs)
    pub fn post_telephony_providers_edge_logs_jobs(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeLogsJobRequest>,
    ) -> PostTelephonyProvidersEdgeLogsJobs {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeLogsJobs(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeLogsJobs::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::EdgeLogsJobRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeLogsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--logs-jobs--jobId-)
    pub fn get_telephony_providers_edge_logs_job(
        &self,
        edge_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeLogsJob {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeLogsJob(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeLogsJob::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`postTelephonyProvidersEdgeLogsJobUpload`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--logs-jobs--jobId--upload)
    pub fn post_telephony_providers_edge_logs_job_upload(
        &self,
        edge_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EdgeLogsJobUploadRequest>,
    ) -> PostTelephonyProvidersEdgeLogsJobUpload {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeLogsJobUpload(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeLogsJobUpload::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("jobId", job_id.as_ref())
                .body::<types::EdgeLogsJobUploadRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/metrics`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--metrics)
    pub fn get_telephony_providers_edge_metrics(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeMetrics {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeMetrics(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeMetrics::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getTelephonyProvidersEdgePhysicalinterfaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--physicalinterfaces)
    pub fn get_telephony_providers_edge_physicalinterfaces(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgePhysicalinterfaces {
        super::telephony_providers_edge::GetTelephonyProvidersEdgePhysicalinterfaces(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgePhysicalinterfaces::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgePhysicalinterface`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--physicalinterfaces--interfaceId-)
    pub fn get_telephony_providers_edge_physicalinterface(
        &self,
        edge_id: impl AsRef<str>,
        interface_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgePhysicalinterface {
        super::telephony_providers_edge::GetTelephonyProvidersEdgePhysicalinterface(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgePhysicalinterface::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .path("interfaceId", interface_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/reboot`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 404 `entity.not.found`, `general.resource.not.found`
    /// - Developer Center: [`postTelephonyProvidersEdgeReboot`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--reboot)
    pub fn post_telephony_providers_edge_reboot(
        &self,
        edge_id: impl AsRef<str>,
    ) -> PostTelephonyProvidersEdgeReboot {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeReboot(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeReboot::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgeSetuppackage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--setuppackage)
    pub fn get_telephony_providers_edge_setuppackage(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeSetuppackage {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeSetuppackage(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeSetuppackage::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyProvidersEdgeSoftwareupdate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--softwareupdate)
    pub fn get_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeSoftwareupdate {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeSoftwareupdate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeSoftwareupdate::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// - Scopes: `telephony`
    /// - Error codes of its own: 403 `managed.property.not.allowed`
    /// - Developer Center: [`postTelephonyProvidersEdgeSoftwareupdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--softwareupdate)
    pub fn post_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DomainEdgeSoftwareUpdateDto>,
    ) -> PostTelephonyProvidersEdgeSoftwareupdate {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeSoftwareupdate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeSoftwareupdate::INFO,
                )
                .path("edgeId", edge_id.as_ref())
                .body::<types::DomainEdgeSoftwareUpdateDto>(body),
        )
    }
    /// `DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`
    ///
    /// - Scopes: `telephony`
    /// - Developer Center: [`deleteTelephonyProvidersEdgeSoftwareupdate`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-providers-edges--edgeId--softwareupdate)
    pub fn delete_telephony_providers_edge_softwareupdate(
        &self,
        edge_id: impl AsRef<str>,
    ) -> DeleteTelephonyProvidersEdgeSoftwareupdate {
        super::telephony_providers_edge::DeleteTelephonyProvidersEdgeSoftwareupdate(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::DeleteTelephonyProvidersEdgeSoftwareupdate::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions`
    ///
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getTelephonyProvidersEdgeSoftwareversions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--softwareversions)
    pub fn get_telephony_providers_edge_softwareversions(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeSoftwareversions {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeSoftwareversions(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeSoftwareversions::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/statuscode`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`postTelephonyProvidersEdgeStatuscode`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--statuscode)
    pub fn post_telephony_providers_edge_statuscode(
        &self,
        edge_id: impl AsRef<str>,
    ) -> PostTelephonyProvidersEdgeStatuscode {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeStatuscode(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeStatuscode::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/{edgeId}/trunks`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.resource.not.found`
    /// - Developer Center: [`getTelephonyProvidersEdgeTrunks`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges--edgeId--trunks)
    pub fn get_telephony_providers_edge_trunks(
        &self,
        edge_id: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgeTrunks {
        super::telephony_providers_edge::GetTelephonyProvidersEdgeTrunks(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::GetTelephonyProvidersEdgeTrunks::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/{edgeId}/unpair`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 403 `managed.property.not.allowed`; 409 `conflict`, `edge.offline`, `site.has.enabled.connections`
    /// - Developer Center: [`postTelephonyProvidersEdgeUnpair`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges--edgeId--unpair)
    pub fn post_telephony_providers_edge_unpair(
        &self,
        edge_id: impl AsRef<str>,
    ) -> PostTelephonyProvidersEdgeUnpair {
        super::telephony_providers_edge::PostTelephonyProvidersEdgeUnpair(
            rt::Request::new(
                    &self.0,
                    super::telephony_providers_edge::PostTelephonyProvidersEdgeUnpair::INFO,
                )
                .path("edgeId", edge_id.as_ref()),
        )
    }
}
/// The call `getTelephonyProvidersEdges`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdges(pub(crate) rt::Request<types::EdgeEntityListing>);
impl GetTelephonyProvidersEdges {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdges",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `site.id` (query)
    pub fn site_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("site.id", value))
    }
    /// `edgeGroup.id` (query)
    pub fn edge_group_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("edgeGroup.id", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `managed` (query)
    pub fn managed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("managed", value))
    }
    /// `showCloudMedia` (query): default `true`
    pub fn show_cloud_media(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("showCloudMedia", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EdgeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EdgeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdges`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdges(pub(crate) rt::Request<types::Edge>);
impl PostTelephonyProvidersEdges {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdges",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Edge> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Edge> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesAddressvalidation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesAddressvalidation(
    pub(crate) rt::Request<types::ValidateAddressResponse>,
);
impl PostTelephonyProvidersEdgesAddressvalidation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesAddressvalidation",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/addressvalidation",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::ValidateAddressResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ValidateAddressResponse> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesAlertablepresences`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesAlertablepresences(
    pub(crate) rt::Request<types::AlertablePresences>,
);
impl GetTelephonyProvidersEdgesAlertablepresences {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesAlertablepresences",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/alertablepresences",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:alertablePresences:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn type_(
        self,
        value: impl rt::IntoOption<
            types::GetTelephonyProvidersEdgesAlertablepresencesType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTelephonyProvidersEdgesAlertablepresencesType,
                >("type", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AlertablePresences> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesAlertablepresences`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<()>
    where
        F: FnMut(&mut types::AlertablePresences) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesAlertablepresences::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AlertablePresences> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesAlertablepresences`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesAlertablepresences(pub(crate) rt::Request<()>);
impl PutTelephonyProvidersEdgesAlertablepresences {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesAlertablepresences",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/alertablepresences",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:alertablePresences:edit"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesAlertablepresences`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesAlertablepresences(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesAlertablepresences {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesAlertablepresences",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/alertablepresences",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:alertablePresences:delete"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesCertificateauthorities`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesCertificateauthorities(
    pub(crate) rt::Request<types::CertificateAuthorityEntityListing>,
);
impl GetTelephonyProvidersEdgesCertificateauthorities {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesCertificateauthorities",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/certificateauthorities",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CertificateAuthorityEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CertificateAuthorityEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CertificateAuthorityEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesCertificateauthorities`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesCertificateauthorities(
    pub(crate) rt::Request<types::DomainCertificateAuthority>,
);
impl PostTelephonyProvidersEdgesCertificateauthorities {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesCertificateauthorities",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/certificateauthorities",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DomainCertificateAuthority> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainCertificateAuthority> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesCertificateauthority`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesCertificateauthority(
    pub(crate) rt::Request<types::DomainCertificateAuthority>,
);
impl GetTelephonyProvidersEdgesCertificateauthority {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesCertificateauthority",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainCertificateAuthority> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesCertificateauthority`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::DomainCertificateAuthority>
    where
        F: FnMut(&mut types::DomainCertificateAuthority) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesCertificateauthority::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainCertificateAuthority> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesCertificateauthority`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesCertificateauthority(
    pub(crate) rt::Request<types::DomainCertificateAuthority>,
);
impl PutTelephonyProvidersEdgesCertificateauthority {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesCertificateauthority",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DomainCertificateAuthority> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainCertificateAuthority> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesCertificateauthority`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesCertificateauthority(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesCertificateauthority {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesCertificateauthority",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesDidpools`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesDidpools(
    pub(crate) rt::Request<types::DidPoolEntityListing>,
);
impl GetTelephonyProvidersEdgesDidpools {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesDidpools",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/didpools",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `number`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DidPoolEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DidPoolEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidPoolEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesDidpools`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesDidpools(pub(crate) rt::Request<types::DidPool>);
impl PostTelephonyProvidersEdgesDidpools {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesDidpools",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/didpools",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DidPool> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidPool> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesDidpoolsDids`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesDidpoolsDids(
    pub(crate) rt::Request<types::DidNumberEntityListing>,
);
impl GetTelephonyProvidersEdgesDidpoolsDids {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesDidpoolsDids",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/didpools/dids",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `numberMatch` (query)
    pub fn number_match(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("numberMatch", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DidNumberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DidNumberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidNumberEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesDidpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesDidpool(pub(crate) rt::Request<types::DidPool>);
impl GetTelephonyProvidersEdgesDidpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesDidpool",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DidPool> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesDidpool`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DidPool>
    where
        F: FnMut(&mut types::DidPool) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesDidpool::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidPool> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesDidpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesDidpool(pub(crate) rt::Request<types::DidPool>);
impl PutTelephonyProvidersEdgesDidpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesDidpool",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DidPool> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidPool> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesDidpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesDidpool(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesDidpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesDidpool",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesDids`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesDids(
    pub(crate) rt::Request<types::DidEntityListing>,
);
impl GetTelephonyProvidersEdgesDids {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesDids",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/dids",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `number`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `phoneNumber` (query)
    pub fn phone_number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("phoneNumber", value))
    }
    /// `owner.id` (query)
    pub fn owner_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("owner.id", value))
    }
    /// `didPool.id` (query)
    pub fn did_pool_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("didPool.id", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DidEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DidEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DidEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesDid`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesDid(pub(crate) rt::Request<types::Did>);
impl GetTelephonyProvidersEdgesDid {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesDid",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/dids/{didId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Did> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Did> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesEdgegroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesEdgegroups(
    pub(crate) rt::Request<types::EdgeGroupEntityListing>,
);
impl GetTelephonyProvidersEdgesEdgegroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesEdgegroups",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/edgegroups",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `managed` (query)
    pub fn managed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("managed", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EdgeGroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EdgeGroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeGroupEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesEdgegroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesEdgegroups(
    pub(crate) rt::Request<types::EdgeGroup>,
);
impl PostTelephonyProvidersEdgesEdgegroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesEdgegroups",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/edgegroups",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeGroup> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesEdgegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesEdgegroup(pub(crate) rt::Request<types::EdgeGroup>);
impl GetTelephonyProvidersEdgesEdgegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesEdgegroup",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgesEdgegroupExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgesEdgegroupExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EdgeGroup> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesEdgegroup`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EdgeGroup>
    where
        F: FnMut(&mut types::EdgeGroup) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroup::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeGroup> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesEdgegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesEdgegroup(pub(crate) rt::Request<types::EdgeGroup>);
impl PutTelephonyProvidersEdgesEdgegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesEdgegroup",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeGroup> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesEdgegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesEdgegroup(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesEdgegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesEdgegroup",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesEdgegroupEdgetrunkbase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
    pub(crate) rt::Request<types::EdgeTrunkBase>,
);
impl GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesEdgegroupEdgetrunkbase",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeTrunkBase> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesEdgegroupEdgetrunkbase`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EdgeTrunkBase>
    where
        F: FnMut(&mut types::EdgeTrunkBase) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeTrunkBase> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesEdgegroupEdgetrunkbase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
    pub(crate) rt::Request<types::EdgeTrunkBase>,
);
impl PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesEdgegroupEdgetrunkbase",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeTrunkBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeTrunkBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesEdgeversionreport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesEdgeversionreport(
    pub(crate) rt::Request<types::EdgeVersionReport>,
);
impl GetTelephonyProvidersEdgesEdgeversionreport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesEdgeversionreport",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/edgeversionreport",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeVersionReport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeVersionReport> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExpired`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExpired(
    pub(crate) rt::Request<types::ExpiredEdgeListing>,
);
impl GetTelephonyProvidersEdgesExpired {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExpired",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/expired",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "internal:edge:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExpiredEdgeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExpiredEdgeListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExtensionpools`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExtensionpools(
    pub(crate) rt::Request<types::ExtensionPoolEntityListing>,
);
impl GetTelephonyProvidersEdgesExtensionpools {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExtensionpools",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/extensionpools",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `number` (query)
    pub fn number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("number", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExtensionPoolEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExtensionPoolEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExtensionPoolEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesExtensionpools`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesExtensionpools(
    pub(crate) rt::Request<types::ExtensionPool>,
);
impl PostTelephonyProvidersEdgesExtensionpools {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesExtensionpools",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/extensionpools",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:add"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::ExtensionPool> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExtensionPool> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExtensionpoolsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExtensionpoolsDivisionviews(
    pub(crate) rt::Request<types::ExtensionPoolDivisionViewEntityListing>,
);
impl GetTelephonyProvidersEdgesExtensionpoolsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExtensionpoolsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/extensionpools/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:search"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::ExtensionPoolDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExtensionPoolDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ExtensionPoolDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExtensionpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExtensionpool(
    pub(crate) rt::Request<types::ExtensionPool>,
);
impl GetTelephonyProvidersEdgesExtensionpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExtensionpool",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExtensionPool> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesExtensionpool`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ExtensionPool>
    where
        F: FnMut(&mut types::ExtensionPool) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesExtensionpool::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExtensionPool> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesExtensionpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesExtensionpool(
    pub(crate) rt::Request<types::ExtensionPool>,
);
impl PutTelephonyProvidersEdgesExtensionpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesExtensionpool",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:edit"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::ExtensionPool> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExtensionPool> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesExtensionpool`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesExtensionpool(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesExtensionpool {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesExtensionpool",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:extensionPool:delete"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExtensions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExtensions(
    pub(crate) rt::Request<types::ExtensionEntityListing>,
);
impl GetTelephonyProvidersEdgesExtensions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExtensions",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/extensions",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:extensionPool:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `number`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `number` (query)
    pub fn number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("number", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExtensionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExtensionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExtensionEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesExtension`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesExtension(pub(crate) rt::Request<types::Extension>);
impl GetTelephonyProvidersEdgesExtension {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesExtension",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/extensions/{extensionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:extensionPool:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Extension> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Extension> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLinebasesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLinebasesettings(
    pub(crate) rt::Request<types::LineBaseEntityListing>,
);
impl GetTelephonyProvidersEdgesLinebasesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLinebasesettings",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/linebasesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgesLinebasesettingsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgesLinebasesettingsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LineBaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LineBaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LineBaseEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLinebasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLinebasesetting(
    pub(crate) rt::Request<types::LineBase>,
);
impl GetTelephonyProvidersEdgesLinebasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLinebasesetting",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LineBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LineBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLines`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLines(
    pub(crate) rt::Request<types::LineEntityListing>,
);
impl GetTelephonyProvidersEdgesLines {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLines",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/lines",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgesLinesExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetTelephonyProvidersEdgesLinesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LineEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LineEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LineEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLinesTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLinesTemplate(pub(crate) rt::Request<types::Line>);
impl GetTelephonyProvidersEdgesLinesTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLinesTemplate",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/lines/template",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Line> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Line> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLine`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLine(pub(crate) rt::Request<types::Line>);
impl GetTelephonyProvidersEdgesLine {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLine",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/lines/{lineId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Line> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Line> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesLogicalinterfaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesLogicalinterfaces(
    pub(crate) rt::Request<types::LogicalInterfaceEntityListing>,
);
impl GetTelephonyProvidersEdgesLogicalinterfaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesLogicalinterfaces",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/logicalinterfaces",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgesLogicalinterfacesExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgesLogicalinterfacesExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogicalInterfaceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LogicalInterfaceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogicalInterfaceEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesMetrics(
    pub(crate) rt::Request<Vec<types::EdgeMetrics>>,
);
impl GetTelephonyProvidersEdgesMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesMetrics",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::EdgeMetrics>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::EdgeMetrics>> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesOutboundroutes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesOutboundroutes(
    pub(crate) rt::Request<types::OutboundRouteEntityListing>,
);
impl GetTelephonyProvidersEdgesOutboundroutes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesOutboundroutes",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/outboundroutes",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `site.id` (query)
    pub fn site_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("site.id", value))
    }
    /// `externalTrunkBases.ids` (query)
    pub fn external_trunk_bases_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("externalTrunkBases.ids", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutboundRouteEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OutboundRouteEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundRouteEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhonebasesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhonebasesettings(
    pub(crate) rt::Request<types::PhoneBaseEntityListing>,
);
impl GetTelephonyProvidersEdgesPhonebasesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhonebasesettings",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phonebasesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgesPhonebasesettingsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgesPhonebasesettingsExpand,
                >("expand", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PhoneBaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PhoneBaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneBaseEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesPhonebasesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesPhonebasesettings(
    pub(crate) rt::Request<types::PhoneBase>,
);
impl PostTelephonyProvidersEdgesPhonebasesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesPhonebasesettings",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/phonebasesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::PhoneBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
    pub(crate) rt::Request<types::PhoneMetaBaseEntityListing>,
);
impl GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PhoneMetaBaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PhoneMetaBaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneMetaBaseEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhonebasesettingsTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhonebasesettingsTemplate(
    pub(crate) rt::Request<types::PhoneBase>,
);
impl GetTelephonyProvidersEdgesPhonebasesettingsTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhonebasesettingsTemplate",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phonebasesettings/template",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PhoneBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhonebasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhonebasesetting(
    pub(crate) rt::Request<types::PhoneBase>,
);
impl GetTelephonyProvidersEdgesPhonebasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhonebasesetting",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PhoneBase> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesPhonebasesetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::PhoneBase>
    where
        F: FnMut(&mut types::PhoneBase) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesPhonebasesetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneBase> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesPhonebasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesPhonebasesetting(
    pub(crate) rt::Request<types::PhoneBase>,
);
impl PutTelephonyProvidersEdgesPhonebasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesPhonebasesetting",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::PhoneBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneBase> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesPhonebasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesPhonebasesetting(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesPhonebasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesPhonebasesetting",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhones(
    pub(crate) rt::Request<types::PhoneEntityListing>,
);
impl GetTelephonyProvidersEdgesPhones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhones",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phones",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetTelephonyProvidersEdgesPhonesSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetTelephonyProvidersEdgesPhonesSortBy>("sortBy", value),
        )
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `site.id` (query)
    pub fn site_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("site.id", value))
    }
    /// `webRtcUser.id` (query)
    pub fn web_rtc_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("webRtcUser.id", value))
    }
    /// `phoneBaseSettings.id` (query)
    pub fn phone_base_settings_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("phoneBaseSettings.id", value))
    }
    /// `lines.loggedInUser.id` (query)
    pub fn lines_logged_in_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lines.loggedInUser.id", value))
    }
    /// `lines.defaultForUser.id` (query)
    pub fn lines_default_for_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lines.defaultForUser.id", value))
    }
    /// `phone_hardwareId` (query)
    pub fn phone_hardware_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("phone_hardwareId", value))
    }
    /// `lines.id` (query)
    pub fn lines_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lines.id", value))
    }
    /// `lines.name` (query)
    pub fn lines_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lines.name", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `status.operationalStatus` (query)
    pub fn status_operational_status(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("status.operationalStatus", value))
    }
    /// `secondaryStatus.operationalStatus` (query)
    pub fn secondary_status_operational_status(
        self,
        value: impl rt::IntoOption<String>,
    ) -> Self {
        Self(self.0.option::<String>("secondaryStatus.operationalStatus", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgesPhonesExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetTelephonyProvidersEdgesPhonesExpand>("expand", value),
        )
    }
    /// `fields` (query)
    pub fn fields(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgesPhonesFields>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetTelephonyProvidersEdgesPhonesFields>("fields", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PhoneEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PhoneEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhoneEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesPhones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesPhones(pub(crate) rt::Request<types::Phone>);
impl PostTelephonyProvidersEdgesPhones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesPhones",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/phones",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Phone> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Phone> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesPhonesReboot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesPhonesReboot(pub(crate) rt::Request<()>);
impl PostTelephonyProvidersEdgesPhonesReboot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesPhonesReboot",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/phones/reboot",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
/// The call `getTelephonyProvidersEdgesPhonesTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhonesTemplate(
    pub(crate) rt::Request<types::Phone>,
);
impl GetTelephonyProvidersEdgesPhonesTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhonesTemplate",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phones/template",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Phone> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Phone> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesPhone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhone(pub(crate) rt::Request<types::Phone>);
impl GetTelephonyProvidersEdgesPhone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhone",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/phones/{phoneId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Phone> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesPhone`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Phone>
    where
        F: FnMut(&mut types::Phone) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesPhone::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Phone> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesPhone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesPhone(pub(crate) rt::Request<types::Phone>);
impl PutTelephonyProvidersEdgesPhone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesPhone",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/phones/{phoneId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Phone> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Phone> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesPhone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesPhone(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesPhone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesPhone",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/phones/{phoneId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesPhoneReboot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesPhoneReboot(pub(crate) rt::Request<()>);
impl PostTelephonyProvidersEdgesPhoneReboot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesPhoneReboot",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/phones/{phoneId}/reboot",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
/// The call `getTelephonyProvidersEdgesPhysicalinterfaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesPhysicalinterfaces(
    pub(crate) rt::Request<types::PhysicalInterfaceEntityListing>,
);
impl GetTelephonyProvidersEdgesPhysicalinterfaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesPhysicalinterfaces",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/physicalinterfaces",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PhysicalInterfaceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PhysicalInterfaceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhysicalInterfaceEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSites`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSites(
    pub(crate) rt::Request<types::SiteEntityListing>,
);
impl GetTelephonyProvidersEdgesSites {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSites",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `location.id` (query)
    pub fn location_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("location.id", value))
    }
    /// `managed` (query)
    pub fn managed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("managed", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgesSitesExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetTelephonyProvidersEdgesSitesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SiteEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SiteEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SiteEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesSites`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesSites(pub(crate) rt::Request<types::Site>);
impl PostTelephonyProvidersEdgesSites {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesSites",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/sites",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Site> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Site> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSite(pub(crate) rt::Request<types::Site>);
impl GetTelephonyProvidersEdgesSite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSite",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "telephony:sites:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Site> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesSite`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Site>
    where
        F: FnMut(&mut types::Site) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesSite::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Site> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesSite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesSite(pub(crate) rt::Request<types::Site>);
impl PutTelephonyProvidersEdgesSite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesSite",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Site> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Site> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesSite`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesSite(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesSite {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesSite",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteNumberplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteNumberplans(
    pub(crate) rt::Request<Vec<types::NumberPlan>>,
);
impl GetTelephonyProvidersEdgesSiteNumberplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteNumberplans",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::NumberPlan>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::NumberPlan>> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesSiteNumberplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesSiteNumberplans(
    pub(crate) rt::Request<Vec<types::NumberPlan>>,
);
impl PutTelephonyProvidersEdgesSiteNumberplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesSiteNumberplans",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<Vec<types::NumberPlan>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::NumberPlan>> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteNumberplansClassifications`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteNumberplansClassifications(
    pub(crate) rt::Request<Vec<String>>,
);
impl GetTelephonyProvidersEdgesSiteNumberplansClassifications {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteNumberplansClassifications",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `classification` (query)
    pub fn classification(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("classification", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<String>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<String>> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteNumberplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteNumberplan(
    pub(crate) rt::Request<types::NumberPlan>,
);
impl GetTelephonyProvidersEdgesSiteNumberplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteNumberplan",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::NumberPlan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NumberPlan> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteOutboundroutes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteOutboundroutes(
    pub(crate) rt::Request<types::OutboundRouteBaseEntityListing>,
);
impl GetTelephonyProvidersEdgesSiteOutboundroutes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteOutboundroutes",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `externalTrunkBases.ids` (query)
    pub fn external_trunk_bases_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("externalTrunkBases.ids", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutboundRouteBaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OutboundRouteBaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundRouteBaseEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesSiteOutboundroutes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesSiteOutboundroutes(
    pub(crate) rt::Request<types::OutboundRouteBase>,
);
impl PostTelephonyProvidersEdgesSiteOutboundroutes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesSiteOutboundroutes",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::OutboundRouteBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundRouteBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteOutboundroute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteOutboundroute(
    pub(crate) rt::Request<types::OutboundRouteBase>,
);
impl GetTelephonyProvidersEdgesSiteOutboundroute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteOutboundroute",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OutboundRouteBase> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesSiteOutboundroute`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OutboundRouteBase>
    where
        F: FnMut(&mut types::OutboundRouteBase) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesSiteOutboundroute::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundRouteBase> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesSiteOutboundroute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesSiteOutboundroute(
    pub(crate) rt::Request<types::OutboundRouteBase>,
);
impl PutTelephonyProvidersEdgesSiteOutboundroute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesSiteOutboundroute",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::OutboundRouteBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundRouteBase> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesSiteOutboundroute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesSiteOutboundroute(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesSiteOutboundroute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesSiteOutboundroute",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesSiteSiteconnections`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesSiteSiteconnections(
    pub(crate) rt::Request<types::SiteConnections>,
);
impl GetTelephonyProvidersEdgesSiteSiteconnections {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesSiteSiteconnections",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "telephony:sites:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SiteConnections> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesSiteSiteconnections`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SiteConnections>
    where
        F: FnMut(&mut types::SiteConnections) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesSiteSiteconnections::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SiteConnections> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesSiteSiteconnections`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesSiteSiteconnections(
    pub(crate) rt::Request<types::SiteConnections>,
);
impl PutTelephonyProvidersEdgesSiteSiteconnections {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesSiteSiteconnections",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::SiteConnections> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SiteConnections> {
        self.0.send()
    }
}
/// The call `patchTelephonyProvidersEdgesSiteSiteconnections`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTelephonyProvidersEdgesSiteSiteconnections(
    pub(crate) rt::Request<types::SiteConnections>,
);
impl PatchTelephonyProvidersEdgesSiteSiteconnections {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTelephonyProvidersEdgesSiteSiteconnections",
        method: rt::Method::Patch,
        path: "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::SiteConnections> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SiteConnections> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTimezones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTimezones(
    pub(crate) rt::Request<types::TimeZoneEntityListing>,
);
impl GetTelephonyProvidersEdgesTimezones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTimezones",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/timezones",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `pageSize` (query): default `1000`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TimeZoneEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TimeZoneEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TimeZoneEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkbasesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkbasesettings(
    pub(crate) rt::Request<types::TrunkBaseEntityListing>,
);
impl GetTelephonyProvidersEdgesTrunkbasesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkbasesettings",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `recordingEnabled` (query)
    pub fn recording_enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("recordingEnabled", value))
    }
    /// `ignoreHidden` (query)
    pub fn ignore_hidden(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("ignoreHidden", value))
    }
    /// `managed` (query)
    pub fn managed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("managed", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgesTrunkbasesettingsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgesTrunkbasesettingsExpand,
                >("expand", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkBaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrunkBaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkBaseEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgesTrunkbasesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgesTrunkbasesettings(
    pub(crate) rt::Request<types::TrunkBase>,
);
impl PostTelephonyProvidersEdgesTrunkbasesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgesTrunkbasesettings",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::TrunkBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
    pub(crate) rt::Request<types::TrunkMetabaseEntityListing>,
);
impl GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<
            types::GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType,
                >("type", value),
        )
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkMetabaseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrunkMetabaseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkMetabaseEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkbasesettingsTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkbasesettingsTemplate(
    pub(crate) rt::Request<types::TrunkBase>,
);
impl GetTelephonyProvidersEdgesTrunkbasesettingsTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkbasesettingsTemplate",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings/template",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrunkBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkBase> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkbasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkbasesetting(
    pub(crate) rt::Request<types::TrunkBase>,
);
impl GetTelephonyProvidersEdgesTrunkbasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkbasesetting",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `ignoreHidden` (query)
    pub fn ignore_hidden(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("ignoreHidden", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkBase> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgesTrunkbasesetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::TrunkBase>
    where
        F: FnMut(&mut types::TrunkBase) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgesTrunkbasesetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkBase> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgesTrunkbasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgesTrunkbasesetting(
    pub(crate) rt::Request<types::TrunkBase>,
);
impl PutTelephonyProvidersEdgesTrunkbasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgesTrunkbasesetting",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::TrunkBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkBase> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgesTrunkbasesetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgesTrunkbasesetting(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgesTrunkbasesetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgesTrunkbasesetting",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunks`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunks(
    pub(crate) rt::Request<types::TrunkEntityListing>,
);
impl GetTelephonyProvidersEdgesTrunks {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunks",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunks",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `edge.id` (query)
    pub fn edge_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("edge.id", value))
    }
    /// `trunkBase.id` (query)
    pub fn trunk_base_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("trunkBase.id", value))
    }
    /// `trunkType` (query)
    pub fn trunk_type(
        self,
        value: impl rt::IntoOption<types::GetTelephonyProvidersEdgesTrunksTrunkType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTelephonyProvidersEdgesTrunksTrunkType,
                >("trunkType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrunkEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunksMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunksMetrics(
    pub(crate) rt::Request<Vec<types::TrunkMetrics>>,
);
impl GetTelephonyProvidersEdgesTrunksMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunksMetrics",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunks/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::TrunkMetrics>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::TrunkMetrics>> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunk(pub(crate) rt::Request<types::Trunk>);
impl GetTelephonyProvidersEdgesTrunk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunk",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunks/{trunkId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Trunk> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trunk> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkMetrics(
    pub(crate) rt::Request<types::TrunkMetrics>,
);
impl GetTelephonyProvidersEdgesTrunkMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkMetrics",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunks/{trunkId}/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrunkMetrics> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkMetrics> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgesTrunkswithrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgesTrunkswithrecording(
    pub(crate) rt::Request<types::TrunkRecordingEnabledCount>,
);
impl GetTelephonyProvidersEdgesTrunkswithrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgesTrunkswithrecording",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/trunkswithrecording",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:view", "telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `trunkType` (query)
    pub fn trunk_type(
        self,
        value: impl rt::IntoOption<
            types::GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType,
                >("trunkType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkRecordingEnabledCount> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkRecordingEnabledCount> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdge`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdge(pub(crate) rt::Request<types::Edge>);
impl GetTelephonyProvidersEdge {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdge",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
            Item = impl rt::IntoEnum<types::GetTelephonyProvidersEdgeExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetTelephonyProvidersEdgeExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Edge> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdge`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Edge>
    where
        F: FnMut(&mut types::Edge) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdge::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Edge> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdge`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdge(pub(crate) rt::Request<types::Edge>);
impl PutTelephonyProvidersEdge {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdge",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/{edgeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::Edge> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Edge> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdge`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdge(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdge {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdge",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/{edgeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeDiagnosticNslookup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeDiagnosticNslookup(
    pub(crate) rt::Request<types::EdgeNetworkDiagnosticResponse>,
);
impl GetTelephonyProvidersEdgeDiagnosticNslookup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeDiagnosticNslookup",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnosticResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnosticResponse> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeDiagnosticNslookup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeDiagnosticNslookup(
    pub(crate) rt::Request<types::EdgeNetworkDiagnostic>,
);
impl PostTelephonyProvidersEdgeDiagnosticNslookup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeDiagnosticNslookup",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnostic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnostic> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeDiagnosticPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeDiagnosticPing(
    pub(crate) rt::Request<types::EdgeNetworkDiagnosticResponse>,
);
impl GetTelephonyProvidersEdgeDiagnosticPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeDiagnosticPing",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnosticResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnosticResponse> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeDiagnosticPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeDiagnosticPing(
    pub(crate) rt::Request<types::EdgeNetworkDiagnostic>,
);
impl PostTelephonyProvidersEdgeDiagnosticPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeDiagnosticPing",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnostic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnostic> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeDiagnosticRoute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeDiagnosticRoute(
    pub(crate) rt::Request<types::EdgeNetworkDiagnosticResponse>,
);
impl GetTelephonyProvidersEdgeDiagnosticRoute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeDiagnosticRoute",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnosticResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnosticResponse> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeDiagnosticRoute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeDiagnosticRoute(
    pub(crate) rt::Request<types::EdgeNetworkDiagnostic>,
);
impl PostTelephonyProvidersEdgeDiagnosticRoute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeDiagnosticRoute",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnostic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnostic> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeDiagnosticTracepath`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeDiagnosticTracepath(
    pub(crate) rt::Request<types::EdgeNetworkDiagnosticResponse>,
);
impl GetTelephonyProvidersEdgeDiagnosticTracepath {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeDiagnosticTracepath",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnosticResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnosticResponse> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeDiagnosticTracepath`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeDiagnosticTracepath(
    pub(crate) rt::Request<types::EdgeNetworkDiagnostic>,
);
impl PostTelephonyProvidersEdgeDiagnosticTracepath {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeDiagnosticTracepath",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeNetworkDiagnostic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeNetworkDiagnostic> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeLogicalinterfaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeLogicalinterfaces(
    pub(crate) rt::Request<types::LogicalInterfaceEntityListing>,
);
impl GetTelephonyProvidersEdgeLogicalinterfaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeLogicalinterfaces",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgeLogicalinterfacesExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgeLogicalinterfacesExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LogicalInterfaceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LogicalInterfaceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LogicalInterfaceEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeLogicalinterfaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeLogicalinterfaces(
    pub(crate) rt::Request<types::DomainLogicalInterface>,
);
impl PostTelephonyProvidersEdgeLogicalinterfaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeLogicalinterfaces",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DomainLogicalInterface> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainLogicalInterface> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeLogicalinterface`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeLogicalinterface(
    pub(crate) rt::Request<types::DomainLogicalInterface>,
);
impl GetTelephonyProvidersEdgeLogicalinterface {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeLogicalinterface",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
            Item = impl rt::IntoEnum<
                types::GetTelephonyProvidersEdgeLogicalinterfaceExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetTelephonyProvidersEdgeLogicalinterfaceExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DomainLogicalInterface> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyProvidersEdgeLogicalinterface`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DomainLogicalInterface>
    where
        F: FnMut(&mut types::DomainLogicalInterface) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony_providers_edge::PutTelephonyProvidersEdgeLogicalinterface::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainLogicalInterface> {
        self.0.send()
    }
}
/// The call `putTelephonyProvidersEdgeLogicalinterface`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyProvidersEdgeLogicalinterface(
    pub(crate) rt::Request<types::DomainLogicalInterface>,
);
impl PutTelephonyProvidersEdgeLogicalinterface {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyProvidersEdgeLogicalinterface",
        method: rt::Method::Put,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DomainLogicalInterface> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainLogicalInterface> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgeLogicalinterface`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgeLogicalinterface(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgeLogicalinterface {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgeLogicalinterface",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
/// The call `postTelephonyProvidersEdgeLogsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeLogsJobs(
    pub(crate) rt::Request<types::EdgeLogsJobResponse>,
);
impl PostTelephonyProvidersEdgeLogsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeLogsJobs",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::EdgeLogsJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeLogsJobResponse> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeLogsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeLogsJob(
    pub(crate) rt::Request<Option<types::EdgeLogsJob>>,
);
impl GetTelephonyProvidersEdgeLogsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeLogsJob",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::EdgeLogsJob>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::EdgeLogsJob>> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeLogsJobUpload`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeLogsJobUpload(pub(crate) rt::Request<()>);
impl PostTelephonyProvidersEdgeLogsJobUpload {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeLogsJobUpload",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeMetrics(pub(crate) rt::Request<types::EdgeMetrics>);
impl GetTelephonyProvidersEdgeMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeMetrics",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EdgeMetrics> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EdgeMetrics> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgePhysicalinterfaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgePhysicalinterfaces(
    pub(crate) rt::Request<types::PhysicalInterfaceEntityListing>,
);
impl GetTelephonyProvidersEdgePhysicalinterfaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgePhysicalinterfaces",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PhysicalInterfaceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PhysicalInterfaceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PhysicalInterfaceEntityListing> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgePhysicalinterface`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgePhysicalinterface(
    pub(crate) rt::Request<types::DomainPhysicalInterface>,
);
impl GetTelephonyProvidersEdgePhysicalinterface {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgePhysicalinterface",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainPhysicalInterface> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainPhysicalInterface> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeReboot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeReboot(pub(crate) rt::Request<String>);
impl PostTelephonyProvidersEdgeReboot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeReboot",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/reboot",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
        auth: rt::AuthScheme::OAuth,
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
    pub fn body(self, body: impl rt::IntoBody<types::EdgeRebootParameters>) -> Self {
        Self(self.0.body::<types::EdgeRebootParameters>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeSetuppackage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeSetuppackage(
    pub(crate) rt::Request<types::VmPairingInfo>,
);
impl GetTelephonyProvidersEdgeSetuppackage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeSetuppackage",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/setuppackage",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::VmPairingInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VmPairingInfo> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeSoftwareupdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeSoftwareupdate(
    pub(crate) rt::Request<types::DomainEdgeSoftwareUpdateDto>,
);
impl GetTelephonyProvidersEdgeSoftwareupdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeSoftwareupdate",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainEdgeSoftwareUpdateDto> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainEdgeSoftwareUpdateDto> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeSoftwareupdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeSoftwareupdate(
    pub(crate) rt::Request<types::DomainEdgeSoftwareUpdateDto>,
);
impl PostTelephonyProvidersEdgeSoftwareupdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeSoftwareupdate",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<types::DomainEdgeSoftwareUpdateDto> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainEdgeSoftwareUpdateDto> {
        self.0.send()
    }
}
/// The call `deleteTelephonyProvidersEdgeSoftwareupdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyProvidersEdgeSoftwareupdate(pub(crate) rt::Request<()>);
impl DeleteTelephonyProvidersEdgeSoftwareupdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyProvidersEdgeSoftwareupdate",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeSoftwareversions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeSoftwareversions(
    pub(crate) rt::Request<types::DomainEdgeSoftwareVersionDtoEntityListing>,
);
impl GetTelephonyProvidersEdgeSoftwareversions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeSoftwareversions",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/softwareversions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    pub fn customize(
        self,
    ) -> rt::Request<types::DomainEdgeSoftwareVersionDtoEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DomainEdgeSoftwareVersionDtoEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::DomainEdgeSoftwareVersionDtoEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeStatuscode`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeStatuscode(pub(crate) rt::Request<String>);
impl PostTelephonyProvidersEdgeStatuscode {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeStatuscode",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/statuscode",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
        auth: rt::AuthScheme::OAuth,
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
    pub fn body(self, body: impl rt::IntoBody<types::EdgeServiceStateRequest>) -> Self {
        Self(self.0.body::<types::EdgeServiceStateRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// The call `getTelephonyProvidersEdgeTrunks`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyProvidersEdgeTrunks(
    pub(crate) rt::Request<types::TrunkEntityListing>,
);
impl GetTelephonyProvidersEdgeTrunks {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyProvidersEdgeTrunks",
        method: rt::Method::Get,
        path: "/api/v2/telephony/providers/edges/{edgeId}/trunks",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `trunkBase.id` (query)
    pub fn trunk_base_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("trunkBase.id", value))
    }
    /// `trunkType` (query)
    pub fn trunk_type(
        self,
        value: impl rt::IntoOption<types::GetTelephonyProvidersEdgeTrunksTrunkType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTelephonyProvidersEdgeTrunksTrunkType,
                >("trunkType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrunkEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TrunkEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrunkEntityListing> {
        self.0.send()
    }
}
/// The call `postTelephonyProvidersEdgeUnpair`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyProvidersEdgeUnpair(pub(crate) rt::Request<String>);
impl PostTelephonyProvidersEdgeUnpair {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyProvidersEdgeUnpair",
        method: rt::Method::Post,
        path: "/api/v2/telephony/providers/edges/{edgeId}/unpair",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all"],
        },
        scopes: &["telephony"],
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
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetTelephonyProvidersEdges::INFO,
    PostTelephonyProvidersEdges::INFO,
    PostTelephonyProvidersEdgesAddressvalidation::INFO,
    GetTelephonyProvidersEdgesAlertablepresences::INFO,
    PutTelephonyProvidersEdgesAlertablepresences::INFO,
    DeleteTelephonyProvidersEdgesAlertablepresences::INFO,
    GetTelephonyProvidersEdgesCertificateauthorities::INFO,
    PostTelephonyProvidersEdgesCertificateauthorities::INFO,
    GetTelephonyProvidersEdgesCertificateauthority::INFO,
    PutTelephonyProvidersEdgesCertificateauthority::INFO,
    DeleteTelephonyProvidersEdgesCertificateauthority::INFO,
    GetTelephonyProvidersEdgesDidpools::INFO,
    PostTelephonyProvidersEdgesDidpools::INFO,
    GetTelephonyProvidersEdgesDidpoolsDids::INFO,
    GetTelephonyProvidersEdgesDidpool::INFO,
    PutTelephonyProvidersEdgesDidpool::INFO,
    DeleteTelephonyProvidersEdgesDidpool::INFO,
    GetTelephonyProvidersEdgesDids::INFO,
    GetTelephonyProvidersEdgesDid::INFO,
    GetTelephonyProvidersEdgesEdgegroups::INFO,
    PostTelephonyProvidersEdgesEdgegroups::INFO,
    GetTelephonyProvidersEdgesEdgegroup::INFO,
    PutTelephonyProvidersEdgesEdgegroup::INFO,
    DeleteTelephonyProvidersEdgesEdgegroup::INFO,
    GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase::INFO,
    PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase::INFO,
    GetTelephonyProvidersEdgesEdgeversionreport::INFO,
    GetTelephonyProvidersEdgesExpired::INFO,
    GetTelephonyProvidersEdgesExtensionpools::INFO,
    PostTelephonyProvidersEdgesExtensionpools::INFO,
    GetTelephonyProvidersEdgesExtensionpoolsDivisionviews::INFO,
    GetTelephonyProvidersEdgesExtensionpool::INFO,
    PutTelephonyProvidersEdgesExtensionpool::INFO,
    DeleteTelephonyProvidersEdgesExtensionpool::INFO,
    GetTelephonyProvidersEdgesExtensions::INFO,
    GetTelephonyProvidersEdgesExtension::INFO,
    GetTelephonyProvidersEdgesLinebasesettings::INFO,
    GetTelephonyProvidersEdgesLinebasesetting::INFO,
    GetTelephonyProvidersEdgesLines::INFO,
    GetTelephonyProvidersEdgesLinesTemplate::INFO,
    GetTelephonyProvidersEdgesLine::INFO,
    GetTelephonyProvidersEdgesLogicalinterfaces::INFO,
    GetTelephonyProvidersEdgesMetrics::INFO,
    GetTelephonyProvidersEdgesOutboundroutes::INFO,
    GetTelephonyProvidersEdgesPhonebasesettings::INFO,
    PostTelephonyProvidersEdgesPhonebasesettings::INFO,
    GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases::INFO,
    GetTelephonyProvidersEdgesPhonebasesettingsTemplate::INFO,
    GetTelephonyProvidersEdgesPhonebasesetting::INFO,
    PutTelephonyProvidersEdgesPhonebasesetting::INFO,
    DeleteTelephonyProvidersEdgesPhonebasesetting::INFO,
    GetTelephonyProvidersEdgesPhones::INFO,
    PostTelephonyProvidersEdgesPhones::INFO,
    PostTelephonyProvidersEdgesPhonesReboot::INFO,
    GetTelephonyProvidersEdgesPhonesTemplate::INFO,
    GetTelephonyProvidersEdgesPhone::INFO,
    PutTelephonyProvidersEdgesPhone::INFO,
    DeleteTelephonyProvidersEdgesPhone::INFO,
    PostTelephonyProvidersEdgesPhoneReboot::INFO,
    GetTelephonyProvidersEdgesPhysicalinterfaces::INFO,
    GetTelephonyProvidersEdgesSites::INFO,
    PostTelephonyProvidersEdgesSites::INFO,
    GetTelephonyProvidersEdgesSite::INFO,
    PutTelephonyProvidersEdgesSite::INFO,
    DeleteTelephonyProvidersEdgesSite::INFO,
    GetTelephonyProvidersEdgesSiteNumberplans::INFO,
    PutTelephonyProvidersEdgesSiteNumberplans::INFO,
    GetTelephonyProvidersEdgesSiteNumberplansClassifications::INFO,
    GetTelephonyProvidersEdgesSiteNumberplan::INFO,
    GetTelephonyProvidersEdgesSiteOutboundroutes::INFO,
    PostTelephonyProvidersEdgesSiteOutboundroutes::INFO,
    GetTelephonyProvidersEdgesSiteOutboundroute::INFO,
    PutTelephonyProvidersEdgesSiteOutboundroute::INFO,
    DeleteTelephonyProvidersEdgesSiteOutboundroute::INFO,
    GetTelephonyProvidersEdgesSiteSiteconnections::INFO,
    PutTelephonyProvidersEdgesSiteSiteconnections::INFO,
    PatchTelephonyProvidersEdgesSiteSiteconnections::INFO,
    GetTelephonyProvidersEdgesTimezones::INFO,
    GetTelephonyProvidersEdgesTrunkbasesettings::INFO,
    PostTelephonyProvidersEdgesTrunkbasesettings::INFO,
    GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases::INFO,
    GetTelephonyProvidersEdgesTrunkbasesettingsTemplate::INFO,
    GetTelephonyProvidersEdgesTrunkbasesetting::INFO,
    PutTelephonyProvidersEdgesTrunkbasesetting::INFO,
    DeleteTelephonyProvidersEdgesTrunkbasesetting::INFO,
    GetTelephonyProvidersEdgesTrunks::INFO,
    GetTelephonyProvidersEdgesTrunksMetrics::INFO,
    GetTelephonyProvidersEdgesTrunk::INFO,
    GetTelephonyProvidersEdgesTrunkMetrics::INFO,
    GetTelephonyProvidersEdgesTrunkswithrecording::INFO,
    GetTelephonyProvidersEdge::INFO,
    PutTelephonyProvidersEdge::INFO,
    DeleteTelephonyProvidersEdge::INFO,
    GetTelephonyProvidersEdgeDiagnosticNslookup::INFO,
    PostTelephonyProvidersEdgeDiagnosticNslookup::INFO,
    GetTelephonyProvidersEdgeDiagnosticPing::INFO,
    PostTelephonyProvidersEdgeDiagnosticPing::INFO,
    GetTelephonyProvidersEdgeDiagnosticRoute::INFO,
    PostTelephonyProvidersEdgeDiagnosticRoute::INFO,
    GetTelephonyProvidersEdgeDiagnosticTracepath::INFO,
    PostTelephonyProvidersEdgeDiagnosticTracepath::INFO,
    GetTelephonyProvidersEdgeLogicalinterfaces::INFO,
    PostTelephonyProvidersEdgeLogicalinterfaces::INFO,
    GetTelephonyProvidersEdgeLogicalinterface::INFO,
    PutTelephonyProvidersEdgeLogicalinterface::INFO,
    DeleteTelephonyProvidersEdgeLogicalinterface::INFO,
    PostTelephonyProvidersEdgeLogsJobs::INFO,
    GetTelephonyProvidersEdgeLogsJob::INFO,
    PostTelephonyProvidersEdgeLogsJobUpload::INFO,
    GetTelephonyProvidersEdgeMetrics::INFO,
    GetTelephonyProvidersEdgePhysicalinterfaces::INFO,
    GetTelephonyProvidersEdgePhysicalinterface::INFO,
    PostTelephonyProvidersEdgeReboot::INFO,
    GetTelephonyProvidersEdgeSetuppackage::INFO,
    GetTelephonyProvidersEdgeSoftwareupdate::INFO,
    PostTelephonyProvidersEdgeSoftwareupdate::INFO,
    DeleteTelephonyProvidersEdgeSoftwareupdate::INFO,
    GetTelephonyProvidersEdgeSoftwareversions::INFO,
    PostTelephonyProvidersEdgeStatuscode::INFO,
    GetTelephonyProvidersEdgeTrunks::INFO,
    PostTelephonyProvidersEdgeUnpair::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AlertablePresences>,
    rt::make_model::<types::CertificateAuthorityEntityListing>,
    rt::make_model::<types::Did>,
    rt::make_model::<types::DidEntityListing>,
    rt::make_model::<types::DidNumber>,
    rt::make_model::<types::DidNumberEntityListing>,
    rt::make_model::<types::DidPool>,
    rt::make_model::<types::DidPoolEntityListing>,
    rt::make_model::<types::DigitLength>,
    rt::make_model::<types::DisableSiteConnectionsRequest>,
    rt::make_model::<types::DomainCapabilities>,
    rt::make_model::<types::DomainCertificateAuthority>,
    rt::make_model::<types::DomainEdgeSoftwareVersionDtoEntityListing>,
    rt::make_model::<types::DomainLogicalInterface>,
    rt::make_model::<types::DomainNetworkAddress>,
    rt::make_model::<types::DomainNetworkCommandResponse>,
    rt::make_model::<types::DomainNetworkRoute>,
    rt::make_model::<types::DomainPhysicalCapabilities>,
    rt::make_model::<types::DomainPhysicalInterface>,
    rt::make_model::<types::EdgeEntityListing>,
    rt::make_model::<types::EdgeGroupEntityListing>,
    rt::make_model::<types::EdgeLogsJob>,
    rt::make_model::<types::EdgeLogsJobFile>,
    rt::make_model::<types::EdgeLogsJobRequest>,
    rt::make_model::<types::EdgeLogsJobResponse>,
    rt::make_model::<types::EdgeLogsJobUploadRequest>,
    rt::make_model::<types::EdgeMetrics>,
    rt::make_model::<types::EdgeMetricsDisk>,
    rt::make_model::<types::EdgeMetricsMemory>,
    rt::make_model::<types::EdgeMetricsNetwork>,
    rt::make_model::<types::EdgeMetricsProcessor>,
    rt::make_model::<types::EdgeMetricsSubsystem>,
    rt::make_model::<types::EdgeNetworkDiagnostic>,
    rt::make_model::<types::EdgeNetworkDiagnosticRequest>,
    rt::make_model::<types::EdgeNetworkDiagnosticResponse>,
    rt::make_model::<types::EdgeRebootParameters>,
    rt::make_model::<types::EdgeServiceStateRequest>,
    rt::make_model::<types::EdgeTrunkBase>,
    rt::make_model::<types::EdgeVersionInformation>,
    rt::make_model::<types::EdgeVersionReport>,
    rt::make_model::<types::ErrorDetails>,
    rt::make_model::<types::ExpiredEdgeListing>,
    rt::make_model::<types::Extension>,
    rt::make_model::<types::ExtensionEntityListing>,
    rt::make_model::<types::ExtensionPool>,
    rt::make_model::<types::ExtensionPoolDivisionView>,
    rt::make_model::<types::ExtensionPoolDivisionViewEntityListing>,
    rt::make_model::<types::ExtensionPoolEntityListing>,
    rt::make_model::<types::Line>,
    rt::make_model::<types::LineBase>,
    rt::make_model::<types::LineBaseEntityListing>,
    rt::make_model::<types::LineEntityListing>,
    rt::make_model::<types::LineStatus>,
    rt::make_model::<types::LogicalInterfaceEntityListing>,
    rt::make_model::<types::MetaData>,
    rt::make_model::<types::Metabase>,
    rt::make_model::<types::NumberPlan>,
    rt::make_model::<types::OutboundRoute>,
    rt::make_model::<types::OutboundRouteBase>,
    rt::make_model::<types::OutboundRouteBaseEntityListing>,
    rt::make_model::<types::OutboundRouteEntityListing>,
    rt::make_model::<types::Phone>,
    rt::make_model::<types::PhoneBase>,
    rt::make_model::<types::PhoneBaseEntityListing>,
    rt::make_model::<types::PhoneBaseSettings>,
    rt::make_model::<types::PhoneCapabilities>,
    rt::make_model::<types::PhoneEntityListing>,
    rt::make_model::<types::PhoneMetaBaseEntityListing>,
    rt::make_model::<types::PhoneStatus>,
    rt::make_model::<types::PhonesReboot>,
    rt::make_model::<types::PhysicalInterfaceEntityListing>,
    rt::make_model::<types::ProvisionInfo>,
    rt::make_model::<types::SiteConnections>,
    rt::make_model::<types::SiteEntityListing>,
    rt::make_model::<types::StreetAddress>,
    rt::make_model::<types::SubscriberResponse>,
    rt::make_model::<types::Trunk>,
    rt::make_model::<types::TrunkBaseEntityListing>,
    rt::make_model::<types::TrunkConnectedStatus>,
    rt::make_model::<types::TrunkEntityListing>,
    rt::make_model::<types::TrunkErrorInfo>,
    rt::make_model::<types::TrunkErrorInfoDetails>,
    rt::make_model::<types::TrunkMetabaseEntityListing>,
    rt::make_model::<types::TrunkMetrics>,
    rt::make_model::<types::TrunkMetricsCalls>,
    rt::make_model::<types::TrunkMetricsNetworkTypeIp>,
    rt::make_model::<types::TrunkMetricsOptions>,
    rt::make_model::<types::TrunkMetricsQoS>,
    rt::make_model::<types::TrunkMetricsRegisters>,
    rt::make_model::<types::TrunkRecordingEnabledCount>,
    rt::make_model::<types::UserAgentInfo>,
    rt::make_model::<types::ValidateAddressRequest>,
    rt::make_model::<types::ValidateAddressResponse>,
    rt::make_model::<types::VmPairingInfo>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DidOwnerType {
        /// `USER`
        User,
        /// `PHONE`
        Phone,
        /// `IVR_CONFIG`
        IvrConfig,
        /// `GROUP`
        Group,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DidOwnerType {
        const VALUES: &'static [Self] = &[
            Self::Group,
            Self::IvrConfig,
            Self::Phone,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &["GROUP", "IVR_CONFIG", "PHONE", "USER"];
        fn text(&self) -> &str {
            match self {
                Self::User => "USER",
                Self::Phone => "PHONE",
                Self::IvrConfig => "IVR_CONFIG",
                Self::Group => "GROUP",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DidOwnerType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DidPoolProvider {
        /// `PURE_CLOUD`
        PureCloud,
        /// `PURE_CLOUD_VOICE`
        PureCloudVoice,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DidPoolProvider {
        const VALUES: &'static [Self] = &[Self::PureCloud, Self::PureCloudVoice];
        const TEXTS: &'static [&'static str] = &["PURE_CLOUD", "PURE_CLOUD_VOICE"];
        fn text(&self) -> &str {
            match self {
                Self::PureCloud => "PURE_CLOUD",
                Self::PureCloudVoice => "PURE_CLOUD_VOICE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DidPoolProvider);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DomainCertificateAuthorityServices {
        /// `SIP`
        Sip,
        /// `PROVISION`
        Provision,
        /// `PROVISION_PHONE`
        ProvisionPhone,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DomainCertificateAuthorityServices {
        const VALUES: &'static [Self] = &[
            Self::Provision,
            Self::ProvisionPhone,
            Self::Sip,
        ];
        const TEXTS: &'static [&'static str] = &["PROVISION", "PROVISION_PHONE", "SIP"];
        fn text(&self) -> &str {
            match self {
                Self::Sip => "SIP",
                Self::Provision => "PROVISION",
                Self::ProvisionPhone => "PROVISION_PHONE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DomainCertificateAuthorityServices);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DomainCertificateAuthorityType {
        /// `MANAGED`
        Managed,
        /// `REMOTE`
        Remote,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DomainCertificateAuthorityType {
        const VALUES: &'static [Self] = &[Self::Managed, Self::Remote];
        const TEXTS: &'static [&'static str] = &["MANAGED", "REMOTE"];
        fn text(&self) -> &str {
            match self {
                Self::Managed => "MANAGED",
                Self::Remote => "REMOTE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DomainCertificateAuthorityType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DomainLogicalInterfaceCurrentState {
        /// `INIT`
        Init,
        /// `CREATING`
        Creating,
        /// `UPDATING`
        Updating,
        /// `OK`
        Ok,
        /// `EXCEPTION`
        Exception,
        /// `DELETING`
        Deleting,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DomainLogicalInterfaceCurrentState {
        const VALUES: &'static [Self] = &[
            Self::Creating,
            Self::Deleting,
            Self::Exception,
            Self::Init,
            Self::Ok,
            Self::Updating,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CREATING",
            "DELETING",
            "EXCEPTION",
            "INIT",
            "OK",
            "UPDATING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Init => "INIT",
                Self::Creating => "CREATING",
                Self::Updating => "UPDATING",
                Self::Ok => "OK",
                Self::Exception => "EXCEPTION",
                Self::Deleting => "DELETING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DomainLogicalInterfaceCurrentState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DomainLogicalInterfaceInterfaceType {
        /// `DIAGNOSTIC`
        Diagnostic,
        /// `SYSTEM`
        System,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DomainLogicalInterfaceInterfaceType {
        const VALUES: &'static [Self] = &[Self::Diagnostic, Self::System];
        const TEXTS: &'static [&'static str] = &["DIAGNOSTIC", "SYSTEM"];
        fn text(&self) -> &str {
            match self {
                Self::Diagnostic => "DIAGNOSTIC",
                Self::System => "SYSTEM",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DomainLogicalInterfaceInterfaceType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DomainNetworkAddressType {
        /// `ip`
        Ip,
        /// `dns`
        Dns,
        /// `gateway`
        Gateway,
        /// `tdm`
        Tdm,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DomainNetworkAddressType {
        const VALUES: &'static [Self] = &[Self::Dns, Self::Gateway, Self::Ip, Self::Tdm];
        const TEXTS: &'static [&'static str] = &["dns", "gateway", "ip", "tdm"];
        fn text(&self) -> &str {
            match self {
                Self::Ip => "ip",
                Self::Dns => "dns",
                Self::Gateway => "gateway",
                Self::Tdm => "tdm",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DomainNetworkAddressType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EdgeLogsJobFileUploadStatus {
        /// `UPLOADING`
        Uploading,
        /// `NOT_UPLOADED`
        NotUploaded,
        /// `UPLOADED`
        Uploaded,
        /// `ERROR_ON_UPLOAD`
        ErrorOnUpload,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EdgeLogsJobFileUploadStatus {
        const VALUES: &'static [Self] = &[
            Self::ErrorOnUpload,
            Self::NotUploaded,
            Self::Uploaded,
            Self::Uploading,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ERROR_ON_UPLOAD",
            "NOT_UPLOADED",
            "UPLOADED",
            "UPLOADING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Uploading => "UPLOADING",
                Self::NotUploaded => "NOT_UPLOADED",
                Self::Uploaded => "UPLOADED",
                Self::ErrorOnUpload => "ERROR_ON_UPLOAD",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EdgeLogsJobFileUploadStatus);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgeExpand {
        /// `site`
        Site,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgeExpand {
        const VALUES: &'static [Self] = &[Self::Site];
        const TEXTS: &'static [&'static str] = &["site"];
        fn text(&self) -> &str {
            match self {
                Self::Site => "site",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgeExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgeLogicalinterfaceExpand {
        /// `externalTrunkBaseAssignments`
        ExternalTrunkBaseAssignments,
        /// `phoneTrunkBaseAssignments`
        PhoneTrunkBaseAssignments,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgeLogicalinterfaceExpand {
        const VALUES: &'static [Self] = &[
            Self::ExternalTrunkBaseAssignments,
            Self::PhoneTrunkBaseAssignments,
        ];
        const TEXTS: &'static [&'static str] = &[
            "externalTrunkBaseAssignments",
            "phoneTrunkBaseAssignments",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExternalTrunkBaseAssignments => "externalTrunkBaseAssignments",
                Self::PhoneTrunkBaseAssignments => "phoneTrunkBaseAssignments",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgeLogicalinterfaceExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesAlertablepresencesType {
        /// `defaults`
        Defaults,
        /// `overrides`
        Overrides,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesAlertablepresencesType {
        const VALUES: &'static [Self] = &[Self::Defaults, Self::Overrides];
        const TEXTS: &'static [&'static str] = &["defaults", "overrides"];
        fn text(&self) -> &str {
            match self {
                Self::Defaults => "defaults",
                Self::Overrides => "overrides",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesAlertablepresencesType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesDidpoolsDidsType {
        /// `ASSIGNED_AND_UNASSIGNED`
        AssignedAndUnassigned,
        /// `UNASSIGNED`
        Unassigned,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesDidpoolsDidsType {
        const VALUES: &'static [Self] = &[Self::AssignedAndUnassigned, Self::Unassigned];
        const TEXTS: &'static [&'static str] = &[
            "ASSIGNED_AND_UNASSIGNED",
            "UNASSIGNED",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AssignedAndUnassigned => "ASSIGNED_AND_UNASSIGNED",
                Self::Unassigned => "UNASSIGNED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesDidpoolsDidsType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesEdgegroupExpand {
        /// `phoneTrunkBases`
        PhoneTrunkBases,
        /// `edgeTrunkBaseAssignment`
        EdgeTrunkBaseAssignment,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesEdgegroupExpand {
        const VALUES: &'static [Self] = &[
            Self::EdgeTrunkBaseAssignment,
            Self::PhoneTrunkBases,
        ];
        const TEXTS: &'static [&'static str] = &[
            "edgeTrunkBaseAssignment",
            "phoneTrunkBases",
        ];
        fn text(&self) -> &str {
            match self {
                Self::PhoneTrunkBases => "phoneTrunkBases",
                Self::EdgeTrunkBaseAssignment => "edgeTrunkBaseAssignment",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesEdgegroupExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesLinebasesettingsExpand {
        /// `properties`
        Properties,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesLinebasesettingsExpand {
        const VALUES: &'static [Self] = &[Self::Properties];
        const TEXTS: &'static [&'static str] = &["properties"];
        fn text(&self) -> &str {
            match self {
                Self::Properties => "properties",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesLinebasesettingsExpand);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesLinesExpand {
        /// `properties`
        Properties,
        /// `site`
        Site,
        /// `edgeGroup`
        EdgeGroup,
        /// `primaryEdge`
        PrimaryEdge,
        /// `secondaryEdge`
        SecondaryEdge,
        /// `edges`
        Edges,
        /// `assignedUser`
        AssignedUser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesLinesExpand {
        const VALUES: &'static [Self] = &[
            Self::AssignedUser,
            Self::EdgeGroup,
            Self::Edges,
            Self::PrimaryEdge,
            Self::Properties,
            Self::SecondaryEdge,
            Self::Site,
        ];
        const TEXTS: &'static [&'static str] = &[
            "assignedUser",
            "edgeGroup",
            "edges",
            "primaryEdge",
            "properties",
            "secondaryEdge",
            "site",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Properties => "properties",
                Self::Site => "site",
                Self::EdgeGroup => "edgeGroup",
                Self::PrimaryEdge => "primaryEdge",
                Self::SecondaryEdge => "secondaryEdge",
                Self::Edges => "edges",
                Self::AssignedUser => "assignedUser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesLinesExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesPhonebasesettingsExpand {
        /// `properties`
        Properties,
        /// `lines`
        Lines,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesPhonebasesettingsExpand {
        const VALUES: &'static [Self] = &[Self::Lines, Self::Properties];
        const TEXTS: &'static [&'static str] = &["lines", "properties"];
        fn text(&self) -> &str {
            match self {
                Self::Properties => "properties",
                Self::Lines => "lines",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesPhonebasesettingsExpand);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesPhonesExpand {
        /// `properties`
        Properties,
        /// `site`
        Site,
        /// `status`
        Status,
        /// `status.primaryEdgesStatus`
        StatusPrimaryEdgesStatus,
        /// `status.secondaryEdgesStatus`
        StatusSecondaryEdgesStatus,
        /// `phoneBaseSettings`
        PhoneBaseSettings,
        /// `lines`
        Lines,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesPhonesExpand {
        const VALUES: &'static [Self] = &[
            Self::Lines,
            Self::PhoneBaseSettings,
            Self::Properties,
            Self::Site,
            Self::Status,
            Self::StatusPrimaryEdgesStatus,
            Self::StatusSecondaryEdgesStatus,
        ];
        const TEXTS: &'static [&'static str] = &[
            "lines",
            "phoneBaseSettings",
            "properties",
            "site",
            "status",
            "status.primaryEdgesStatus",
            "status.secondaryEdgesStatus",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Properties => "properties",
                Self::Site => "site",
                Self::Status => "status",
                Self::StatusPrimaryEdgesStatus => "status.primaryEdgesStatus",
                Self::StatusSecondaryEdgesStatus => "status.secondaryEdgesStatus",
                Self::PhoneBaseSettings => "phoneBaseSettings",
                Self::Lines => "lines",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesPhonesExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesPhonesFields {
        /// `webRtcUser`
        WebRtcUser,
        /// `properties.*`
        Properties,
        /// `lines.loggedInUser`
        LinesLoggedInUser,
        /// `lines.defaultForUser`
        LinesDefaultForUser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesPhonesFields {
        const VALUES: &'static [Self] = &[
            Self::LinesDefaultForUser,
            Self::LinesLoggedInUser,
            Self::Properties,
            Self::WebRtcUser,
        ];
        const TEXTS: &'static [&'static str] = &[
            "lines.defaultForUser",
            "lines.loggedInUser",
            "properties.*",
            "webRtcUser",
        ];
        fn text(&self) -> &str {
            match self {
                Self::WebRtcUser => "webRtcUser",
                Self::Properties => "properties.*",
                Self::LinesLoggedInUser => "lines.loggedInUser",
                Self::LinesDefaultForUser => "lines.defaultForUser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesPhonesFields);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesPhonesSortBy {
        /// `id`
        Id,
        /// `name`
        Name,
        /// `status.operationalStatus`
        StatusOperationalStatus,
        /// `secondaryStatus.operationalStatus`
        SecondaryStatusOperationalStatus,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesPhonesSortBy {
        const VALUES: &'static [Self] = &[
            Self::Id,
            Self::Name,
            Self::SecondaryStatusOperationalStatus,
            Self::StatusOperationalStatus,
        ];
        const TEXTS: &'static [&'static str] = &[
            "id",
            "name",
            "secondaryStatus.operationalStatus",
            "status.operationalStatus",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Id => "id",
                Self::Name => "name",
                Self::StatusOperationalStatus => "status.operationalStatus",
                Self::SecondaryStatusOperationalStatus => {
                    "secondaryStatus.operationalStatus"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesPhonesSortBy);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyProvidersEdgesSitesExpand {
        /// `edges`
        Edges,
        /// `location`
        Location,
        /// `primarySites`
        PrimarySites,
        /// `secondarySites`
        SecondarySites,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyProvidersEdgesSitesExpand {
        const VALUES: &'static [Self] = &[
            Self::Edges,
            Self::Location,
            Self::PrimarySites,
            Self::SecondarySites,
        ];
        const TEXTS: &'static [&'static str] = &[
            "edges",
            "location",
            "primarySites",
            "secondarySites",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Edges => "edges",
                Self::Location => "location",
                Self::PrimarySites => "primarySites",
                Self::SecondarySites => "secondarySites",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyProvidersEdgesSitesExpand);
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MetabaseType {
        /// `EXTERNAL`
        External,
        /// `EXTERNAL_PCV`
        ExternalPcv,
        /// `EXTERNAL_PCV_AWS`
        ExternalPcvAws,
        /// `EXTERNAL_BYOC_CARRIER`
        ExternalByocCarrier,
        /// `EXTERNAL_BYOC_PBX`
        ExternalByocPbx,
        /// `STATION_CDM`
        StationCdm,
        /// `STATION_CDM_WEBRTC`
        StationCdmWebrtc,
        /// `STATION`
        Station,
        /// `TIE`
        Tie,
        /// `TIE_DIRECT`
        TieDirect,
        /// `TIE_INDIRECT`
        TieIndirect,
        /// `TIE_CLOUD_PROXY`
        TieCloudProxy,
        /// `TIE_CLOUD_PROXY_CALLSESSION`
        TieCloudProxyCallsession,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MetabaseType {
        const VALUES: &'static [Self] = &[
            Self::External,
            Self::ExternalByocCarrier,
            Self::ExternalByocPbx,
            Self::ExternalPcv,
            Self::ExternalPcvAws,
            Self::Station,
            Self::StationCdm,
            Self::StationCdmWebrtc,
            Self::Tie,
            Self::TieCloudProxy,
            Self::TieCloudProxyCallsession,
            Self::TieDirect,
            Self::TieIndirect,
        ];
        const TEXTS: &'static [&'static str] = &[
            "EXTERNAL",
            "EXTERNAL_BYOC_CARRIER",
            "EXTERNAL_BYOC_PBX",
            "EXTERNAL_PCV",
            "EXTERNAL_PCV_AWS",
            "STATION",
            "STATION_CDM",
            "STATION_CDM_WEBRTC",
            "TIE",
            "TIE_CLOUD_PROXY",
            "TIE_CLOUD_PROXY_CALLSESSION",
            "TIE_DIRECT",
            "TIE_INDIRECT",
        ];
        fn text(&self) -> &str {
            match self {
                Self::External => "EXTERNAL",
                Self::ExternalPcv => "EXTERNAL_PCV",
                Self::ExternalPcvAws => "EXTERNAL_PCV_AWS",
                Self::ExternalByocCarrier => "EXTERNAL_BYOC_CARRIER",
                Self::ExternalByocPbx => "EXTERNAL_BYOC_PBX",
                Self::StationCdm => "STATION_CDM",
                Self::StationCdmWebrtc => "STATION_CDM_WEBRTC",
                Self::Station => "STATION",
                Self::Tie => "TIE",
                Self::TieDirect => "TIE_DIRECT",
                Self::TieIndirect => "TIE_INDIRECT",
                Self::TieCloudProxy => "TIE_CLOUD_PROXY",
                Self::TieCloudProxyCallsession => "TIE_CLOUD_PROXY_CALLSESSION",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MetabaseType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OutboundRouteDistribution {
        /// `SEQUENTIAL`
        Sequential,
        /// `RANDOM`
        Random,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OutboundRouteDistribution {
        const VALUES: &'static [Self] = &[Self::Random, Self::Sequential];
        const TEXTS: &'static [&'static str] = &["RANDOM", "SEQUENTIAL"];
        fn text(&self) -> &str {
            match self {
                Self::Sequential => "SEQUENTIAL",
                Self::Random => "RANDOM",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OutboundRouteDistribution);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PhoneCapabilitiesMediaCodecs {
        /// `audio/opus`
        AudioOpus,
        /// `audio/pcmu`
        AudioPcmu,
        /// `audio/pcma`
        AudioPcma,
        /// `audio/g729`
        AudioG729,
        /// `audio/g722`
        AudioG722,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PhoneCapabilitiesMediaCodecs {
        const VALUES: &'static [Self] = &[
            Self::AudioG722,
            Self::AudioG729,
            Self::AudioOpus,
            Self::AudioPcma,
            Self::AudioPcmu,
        ];
        const TEXTS: &'static [&'static str] = &[
            "audio/g722",
            "audio/g729",
            "audio/opus",
            "audio/pcma",
            "audio/pcmu",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AudioOpus => "audio/opus",
                Self::AudioPcmu => "audio/pcmu",
                Self::AudioPcma => "audio/pcma",
                Self::AudioG729 => "audio/g729",
                Self::AudioG722 => "audio/g722",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PhoneCapabilitiesMediaCodecs);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PhoneStatusEdgesStatus {
        /// `IN_SERVICE`
        InService,
        /// `MIXED_SERVICE`
        MixedService,
        /// `OUT_OF_SERVICE`
        OutOfService,
        /// `NO_EDGES`
        NoEdges,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PhoneStatusEdgesStatus {
        const VALUES: &'static [Self] = &[
            Self::InService,
            Self::MixedService,
            Self::NoEdges,
            Self::OutOfService,
        ];
        const TEXTS: &'static [&'static str] = &[
            "IN_SERVICE",
            "MIXED_SERVICE",
            "NO_EDGES",
            "OUT_OF_SERVICE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::InService => "IN_SERVICE",
                Self::MixedService => "MIXED_SERVICE",
                Self::OutOfService => "OUT_OF_SERVICE",
                Self::NoEdges => "NO_EDGES",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PhoneStatusEdgesStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PhoneStatusOperationalStatus {
        /// `OPERATIONAL`
        Operational,
        /// `DEGRADED`
        Degraded,
        /// `OFFLINE`
        Offline,
        /// `UNKNOWN`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PhoneStatusOperationalStatus {
        const VALUES: &'static [Self] = &[
            Self::Degraded,
            Self::Offline,
            Self::Operational,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DEGRADED",
            "OFFLINE",
            "OPERATIONAL",
            "UNKNOWN",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Operational => "OPERATIONAL",
                Self::Degraded => "DEGRADED",
                Self::Offline => "OFFLINE",
                Self::Unknown => "UNKNOWN",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PhoneStatusOperationalStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PhoneStatusPhoneAssignmentToEdgeType {
        /// `PRIMARY`
        Primary,
        /// `SECONDARY`
        Secondary,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PhoneStatusPhoneAssignmentToEdgeType {
        const VALUES: &'static [Self] = &[Self::Primary, Self::Secondary];
        const TEXTS: &'static [&'static str] = &["PRIMARY", "SECONDARY"];
        fn text(&self) -> &str {
            match self {
                Self::Primary => "PRIMARY",
                Self::Secondary => "SECONDARY",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PhoneStatusPhoneAssignmentToEdgeType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TrunkOptionsEnabledStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
        /// `NOT_SUPPORTED`
        NotSupported,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TrunkOptionsEnabledStatus {
        const VALUES: &'static [Self] = &[
            Self::Disabled,
            Self::Enabled,
            Self::NotSupported,
        ];
        const TEXTS: &'static [&'static str] = &["DISABLED", "ENABLED", "NOT_SUPPORTED"];
        fn text(&self) -> &str {
            match self {
                Self::Enabled => "ENABLED",
                Self::Disabled => "DISABLED",
                Self::NotSupported => "NOT_SUPPORTED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TrunkOptionsEnabledStatus);
    /// `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
    pub type AlertablePresencesAlertablePresences = types::ChatPresenceSystemPresence;
    /// `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
    pub type DidNumberOwnerType = types::DidOwnerType;
    /// `active`, `inactive`, `deleted`.
    pub type DidPoolState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type DomainCertificateAuthorityState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type DomainLogicalInterfaceState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type DomainPhysicalInterfaceState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type EdgeLogsJobFileState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type EdgeLogsJobResponseState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type EdgeLogsJobState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type EdgeTrunkBaseState = types::DidState;
    /// `EXTERNAL`, `PHONE`, `EDGE`.
    pub type EdgeTrunkBaseTrunkType = types::TrunkTrunkType;
    /// `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
    pub type ExtensionOwnerType = types::DidOwnerType;
    /// `active`, `inactive`, `deleted`.
    pub type ExtensionPoolState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type ExtensionState = types::DidState;
    /// `externalTrunkBaseAssignments`, `phoneTrunkBaseAssignments`.
    pub type GetTelephonyProvidersEdgeLogicalinterfacesExpand = types::GetTelephonyProvidersEdgeLogicalinterfaceExpand;
    /// `EXTERNAL`, `PHONE`, `EDGE`.
    pub type GetTelephonyProvidersEdgeTrunksTrunkType = types::TrunkTrunkType;
    /// `externalTrunkBaseAssignments`, `phoneTrunkBaseAssignments`.
    pub type GetTelephonyProvidersEdgesLogicalinterfacesExpand = types::GetTelephonyProvidersEdgeLogicalinterfaceExpand;
    /// `EXTERNAL`, `PHONE`, `EDGE`.
    pub type GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType = types::TrunkTrunkType;
    /// `properties`.
    pub type GetTelephonyProvidersEdgesTrunkbasesettingsExpand = types::GetTelephonyProvidersEdgesLinebasesettingsExpand;
    /// `EXTERNAL`, `PHONE`, `EDGE`.
    pub type GetTelephonyProvidersEdgesTrunksTrunkType = types::TrunkTrunkType;
    /// `EXTERNAL`, `PHONE`, `EDGE`.
    pub type GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType = types::TrunkTrunkType;
    /// `active`, `inactive`, `deleted`.
    pub type LineBaseState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type LineState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type MetabaseState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type NumberPlanState = types::DidState;
    /// `SEQUENTIAL`, `RANDOM`.
    pub type OutboundRouteBaseDistribution = types::OutboundRouteDistribution;
    /// `active`, `inactive`, `deleted`.
    pub type OutboundRouteBaseState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type OutboundRouteState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type PhoneBaseState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type PhoneState = types::DidState;
    /// `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
    pub type TrunkRegistersEnabledStatus = types::TrunkOptionsEnabledStatus;
    /// `active`, `inactive`, `deleted`.
    pub type TrunkState = types::DidState;
    /// `AlertablePresences` of the API document.
    #[non_exhaustive]
    pub struct AlertablePresences {
        /// `alertablePresences`: required
        pub alertable_presences: Option<
            Vec<types::AlertablePresencesAlertablePresences>,
        >,
        _rest: rt::Rest,
    }
    impl Default for AlertablePresences {
        fn default() -> Self {
            Self {
                alertable_presences: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertablePresences {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertablePresences",
                fields: &["alertablePresences"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.alertable_presences);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.alertable_presences),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertablePresences);
    impl AlertablePresences {
        /// One with everything set that the API requires: `alertablePresences`.
        #[must_use]
        pub fn new(
            alertable_presences: impl rt::IntoField<
                Vec<types::AlertablePresencesAlertablePresences>,
            >,
        ) -> Self {
            Self::default().alertable_presences(alertable_presences)
        }
        /// Sets `alertablePresences`.
        #[must_use]
        pub fn alertable_presences(
            mut self,
            value: impl rt::IntoField<Vec<types::AlertablePresencesAlertablePresences>>,
        ) -> Self {
            value.put(&mut self.alertable_presences, &mut self._rest, 0);
            self
        }
    }
    /// `CertificateAuthorityEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CertificateAuthorityEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainCertificateAuthority>>,
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
    impl Default for CertificateAuthorityEntityListing {
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
    impl rt::Model for CertificateAuthorityEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CertificateAuthorityEntityListing",
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
    rt::model!(CertificateAuthorityEntityListing);
    /// `Did` of the API document.
    #[non_exhaustive]
    pub struct Did {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `didPool`
        pub did_pool: Option<Box<types::DomainEntityRef>>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::DomainEntityRef>>,
        /// `ownerType`
        pub owner_type: Option<types::DidOwnerType>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::DidState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Did {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                did_pool: None,
                division: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                owner: None,
                owner_type: None,
                phone_number: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Did {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Did",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "didPool",
                    "division",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "owner",
                    "ownerType",
                    "phoneNumber",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.did_pool);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.model(11, &self.owner);
            out.one(12, &self.owner_type);
            out.text(13, &self.phone_number);
            out.text(14, &self.self_uri);
            out.one(15, &self.state);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.did_pool),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Model(&mut self.owner),
                12 => rt::Place::Enum(&mut self.owner_type),
                13 => rt::Place::Text(&mut self.phone_number),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.state),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Did);
    /// `DidEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DidEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Did>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DidEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DidEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DidEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DidEntityListing);
    /// `DidNumber` of the API document.
    #[non_exhaustive]
    pub struct DidNumber {
        /// `assigned`
        pub assigned: Option<bool>,
        /// `didPool`
        pub did_pool: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `number`
        pub number: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::DomainEntityRef>>,
        /// `ownerType`
        pub owner_type: Option<types::DidNumberOwnerType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DidNumber {
        fn default() -> Self {
            Self {
                assigned: None,
                did_pool: None,
                id: None,
                name: None,
                number: None,
                owner: None,
                owner_type: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DidNumber {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DidNumber",
                fields: &[
                    "assigned",
                    "didPool",
                    "id",
                    "name",
                    "number",
                    "owner",
                    "ownerType",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assigned);
            out.model(1, &self.did_pool);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.number);
            out.model(5, &self.owner);
            out.one(6, &self.owner_type);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assigned),
                1 => rt::Place::Model(&mut self.did_pool),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.number),
                5 => rt::Place::Model(&mut self.owner),
                6 => rt::Place::Enum(&mut self.owner_type),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DidNumber);
    /// `DidNumberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DidNumberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DidNumber>>,
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
    impl Default for DidNumberEntityListing {
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
    impl rt::Model for DidNumberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DidNumberEntityListing",
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
    rt::model!(DidNumberEntityListing);
    /// `DidPool` of the API document.
    #[non_exhaustive]
    pub struct DidPool {
        /// `comments`
        pub comments: Option<String>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `endPhoneNumber`: required
        pub end_phone_number: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `provider`
        pub provider: Option<types::DidPoolProvider>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startPhoneNumber`: required
        pub start_phone_number: Option<String>,
        /// `state`: read-only
        pub state: Option<types::DidPoolState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DidPool {
        fn default() -> Self {
            Self {
                comments: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                end_phone_number: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                provider: None,
                self_uri: None,
                start_phone_number: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DidPool {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DidPool",
                fields: &[
                    "comments",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "endPhoneNumber",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "provider",
                    "selfUri",
                    "startPhoneNumber",
                    "state",
                    "version",
                ],
                required: &[7, 11, 14],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.comments);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.text(7, &self.end_phone_number);
            out.text(8, &self.id);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.one(12, &self.provider);
            out.text(13, &self.self_uri);
            out.text(14, &self.start_phone_number);
            out.one(15, &self.state);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.comments),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.end_phone_number),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::Enum(&mut self.provider),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Text(&mut self.start_phone_number),
                15 => rt::Place::Enum(&mut self.state),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DidPool);
    impl DidPool {
        /// One with everything set that the API requires, in this order: `endPhoneNumber`, `name`, `startPhoneNumber`.
        #[must_use]
        pub fn new(
            end_phone_number: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            start_phone_number: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .end_phone_number(end_phone_number)
                .name(name)
                .start_phone_number(start_phone_number)
        }
        /// Sets `comments`.
        #[must_use]
        pub fn comments(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.comments, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `endPhoneNumber`.
        #[must_use]
        pub fn end_phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_phone_number, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 10);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 11);
            self
        }
        /// Sets `provider`.
        #[must_use]
        pub fn provider(
            mut self,
            value: impl rt::IntoField<types::DidPoolProvider>,
        ) -> Self {
            value.put(&mut self.provider, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `startPhoneNumber`.
        #[must_use]
        pub fn start_phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_phone_number, &mut self._rest, 14);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<types::DidPoolState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 15);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 16);
            self
        }
    }
    /// `DidPoolEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DidPoolEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DidPool>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DidPoolEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DidPoolEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DidPoolEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DidPoolEntityListing);
    /// `DigitLength` of the API document.
    #[non_exhaustive]
    pub struct DigitLength {
        /// `end`
        pub end: Option<String>,
        /// `start`
        pub start: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DigitLength {
        fn default() -> Self {
            Self {
                end: None,
                start: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DigitLength {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DigitLength",
                fields: &["end", "start"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.end);
            out.text(1, &self.start);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.end),
                1 => rt::Place::Text(&mut self.start),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DigitLength);
    impl DigitLength {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `end`.
        #[must_use]
        pub fn end(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end, &mut self._rest, 0);
            self
        }
        /// Sets `start`.
        #[must_use]
        pub fn start(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start, &mut self._rest, 1);
            self
        }
    }
    /// `DisableSiteConnectionsRequest` of the API document.
    #[non_exhaustive]
    pub struct DisableSiteConnectionsRequest {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for DisableSiteConnectionsRequest {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DisableSiteConnectionsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DisableSiteConnectionsRequest",
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
    rt::model!(DisableSiteConnectionsRequest);
    impl DisableSiteConnectionsRequest {
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
    /// `DomainCapabilities` of the API document.
    #[non_exhaustive]
    pub struct DomainCapabilities {
        /// `autoMetric`
        pub auto_metric: Option<bool>,
        /// `dhcp`
        pub dhcp: Option<bool>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `metric`
        pub metric: Option<i64>,
        /// `pingEnabled`
        pub ping_enabled: Option<bool>,
        /// `supportsMetric`: read-only
        pub supports_metric: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for DomainCapabilities {
        fn default() -> Self {
            Self {
                auto_metric: None,
                dhcp: None,
                enabled: None,
                metric: None,
                ping_enabled: None,
                supports_metric: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainCapabilities {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainCapabilities",
                fields: &[
                    "autoMetric",
                    "dhcp",
                    "enabled",
                    "metric",
                    "pingEnabled",
                    "supportsMetric",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_metric);
            out.boolean(1, &self.dhcp);
            out.boolean(2, &self.enabled);
            out.int(3, &self.metric);
            out.boolean(4, &self.ping_enabled);
            out.boolean(5, &self.supports_metric);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_metric),
                1 => rt::Place::Bool(&mut self.dhcp),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Int(&mut self.metric),
                4 => rt::Place::Bool(&mut self.ping_enabled),
                5 => rt::Place::Bool(&mut self.supports_metric),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainCapabilities);
    impl DomainCapabilities {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `autoMetric`.
        #[must_use]
        pub fn auto_metric(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.auto_metric, &mut self._rest, 0);
            self
        }
        /// Sets `dhcp`.
        #[must_use]
        pub fn dhcp(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.dhcp, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `metric`.
        #[must_use]
        pub fn metric(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.metric, &mut self._rest, 3);
            self
        }
        /// Sets `pingEnabled`.
        #[must_use]
        pub fn ping_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.ping_enabled, &mut self._rest, 4);
            self
        }
        /// Sets `supportsMetric`.
        #[must_use]
        pub fn supports_metric(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.supports_metric, &mut self._rest, 5);
            self
        }
    }
    /// `DomainCertificateAuthority` of the API document.
    #[non_exhaustive]
    pub struct DomainCertificateAuthority {
        /// `certificate`: required
        pub certificate: Option<String>,
        /// `certificateDetails`
        pub certificate_details: Option<Vec<types::CertificateDetails>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `services`: required
        pub services: Option<Vec<types::DomainCertificateAuthorityServices>>,
        /// `state`: read-only
        pub state: Option<types::DomainCertificateAuthorityState>,
        /// `type`: required
        pub type_: Option<types::DomainCertificateAuthorityType>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DomainCertificateAuthority {
        fn default() -> Self {
            Self {
                certificate: None,
                certificate_details: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                services: None,
                state: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainCertificateAuthority {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainCertificateAuthority",
                fields: &[
                    "certificate",
                    "certificateDetails",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "services",
                    "state",
                    "type",
                    "version",
                ],
                required: &[0, 11, 13, 15],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.list(1, &self.certificate_details);
            out.text(2, &self.created_by);
            out.text(3, &self.created_by_app);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.text(6, &self.description);
            out.model(7, &self.division);
            out.text(8, &self.id);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.text(12, &self.self_uri);
            out.list(13, &self.services);
            out.one(14, &self.state);
            out.one(15, &self.type_);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::List(&mut self.certificate_details),
                2 => rt::Place::Text(&mut self.created_by),
                3 => rt::Place::Text(&mut self.created_by_app),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::Text(&mut self.description),
                7 => rt::Place::Model(&mut self.division),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::List(&mut self.services),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::Enum(&mut self.type_),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainCertificateAuthority);
    impl DomainCertificateAuthority {
        /// One with everything set that the API requires, in this order: `certificate`, `name`, `services`, `type`.
        #[must_use]
        pub fn new(
            certificate: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            services: impl rt::IntoField<Vec<types::DomainCertificateAuthorityServices>>,
            type_: impl rt::IntoField<types::DomainCertificateAuthorityType>,
        ) -> Self {
            Self::default()
                .certificate(certificate)
                .name(name)
                .services(services)
                .type_(type_)
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
        /// Sets `certificateDetails`.
        #[must_use]
        pub fn certificate_details(
            mut self,
            value: impl rt::IntoField<Vec<types::CertificateDetails>>,
        ) -> Self {
            value.put(&mut self.certificate_details, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 3);
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
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 6);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 10);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `services`.
        #[must_use]
        pub fn services(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainCertificateAuthorityServices>>,
        ) -> Self {
            value.put(&mut self.services, &mut self._rest, 13);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::DomainCertificateAuthorityState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 14);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::DomainCertificateAuthorityType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 15);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 16);
            self
        }
    }
    /// `DomainEdgeSoftwareVersionDtoEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DomainEdgeSoftwareVersionDtoEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainEdgeSoftwareVersionDto>>,
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
    impl Default for DomainEdgeSoftwareVersionDtoEntityListing {
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
    impl rt::Model for DomainEdgeSoftwareVersionDtoEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainEdgeSoftwareVersionDtoEntityListing",
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
    rt::model!(DomainEdgeSoftwareVersionDtoEntityListing);
    /// `DomainLogicalInterface` of the API document.
    #[non_exhaustive]
    pub struct DomainLogicalInterface {
        /// `addresses`
        pub addresses: Option<Vec<types::DomainNetworkAddress>>,
        /// `commandResponses`
        pub command_responses: Option<Vec<types::DomainNetworkCommandResponse>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `currentState`
        pub current_state: Option<types::DomainLogicalInterfaceCurrentState>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `edgeAssignedId`
        pub edge_assigned_id: Option<String>,
        /// `edgeUri`: format `uri`
        pub edge_uri: Option<String>,
        /// `endDate`
        pub end_date: Option<rt::DateTime>,
        /// `externalTrunkBaseAssignments`
        pub external_trunk_base_assignments: Option<Vec<types::TrunkBaseAssignment>>,
        /// `friendlyName`: required
        pub friendly_name: Option<String>,
        /// `hardwareAddress`: required
        pub hardware_address: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `ifStatus`
        pub if_status: Option<String>,
        /// `inheritPhoneTrunkBasesIPv4`
        pub inherit_phone_trunk_bases_i_pv4: Option<bool>,
        /// `inheritPhoneTrunkBasesIPv6`
        pub inherit_phone_trunk_bases_i_pv6: Option<bool>,
        /// `interfaceType`: read-only
        pub interface_type: Option<types::DomainLogicalInterfaceInterfaceType>,
        /// `ipv4Capabilities`
        pub ipv4_capabilities: Option<Box<types::DomainCapabilities>>,
        /// `ipv6Capabilities`
        pub ipv6_capabilities: Option<Box<types::DomainCapabilities>>,
        /// `lastModifiedCorrelationId`
        pub last_modified_correlation_id: Option<String>,
        /// `lastModifiedUserId`
        pub last_modified_user_id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `phoneTrunkBaseAssignments`
        pub phone_trunk_base_assignments: Option<Vec<types::TrunkBaseAssignment>>,
        /// `physicalAdapterId`: required
        pub physical_adapter_id: Option<String>,
        /// `publicNatAddressIpV4`
        pub public_nat_address_ip_v4: Option<String>,
        /// `publicNatAddressIpV6`
        pub public_nat_address_ip_v6: Option<String>,
        /// `routes`
        pub routes: Option<Vec<types::DomainNetworkRoute>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `state`: read-only
        pub state: Option<types::DomainLogicalInterfaceState>,
        /// `traceEnabled`
        pub trace_enabled: Option<bool>,
        /// `useForCloudProxyEdgeCommunication`
        pub use_for_cloud_proxy_edge_communication: Option<bool>,
        /// `useForIndirectEdgeCommunication`
        pub use_for_indirect_edge_communication: Option<bool>,
        /// `useForInternalEdgeCommunication`
        pub use_for_internal_edge_communication: Option<bool>,
        /// `useForWanInterface`: read-only
        pub use_for_wan_interface: Option<bool>,
        /// `version`
        pub version: Option<i64>,
        /// `vlanTagId`
        pub vlan_tag_id: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DomainLogicalInterface {
        fn default() -> Self {
            Self {
                addresses: None,
                command_responses: None,
                created_by: None,
                created_by_app: None,
                current_state: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                edge_assigned_id: None,
                edge_uri: None,
                end_date: None,
                external_trunk_base_assignments: None,
                friendly_name: None,
                hardware_address: None,
                id: None,
                if_status: None,
                inherit_phone_trunk_bases_i_pv4: None,
                inherit_phone_trunk_bases_i_pv6: None,
                interface_type: None,
                ipv4_capabilities: None,
                ipv6_capabilities: None,
                last_modified_correlation_id: None,
                last_modified_user_id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                phone_trunk_base_assignments: None,
                physical_adapter_id: None,
                public_nat_address_ip_v4: None,
                public_nat_address_ip_v6: None,
                routes: None,
                self_uri: None,
                start_date: None,
                state: None,
                trace_enabled: None,
                use_for_cloud_proxy_edge_communication: None,
                use_for_indirect_edge_communication: None,
                use_for_internal_edge_communication: None,
                use_for_wan_interface: None,
                version: None,
                vlan_tag_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainLogicalInterface {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainLogicalInterface",
                fields: &[
                    "addresses",
                    "commandResponses",
                    "createdBy",
                    "createdByApp",
                    "currentState",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "edgeAssignedId",
                    "edgeUri",
                    "endDate",
                    "externalTrunkBaseAssignments",
                    "friendlyName",
                    "hardwareAddress",
                    "id",
                    "ifStatus",
                    "inheritPhoneTrunkBasesIPv4",
                    "inheritPhoneTrunkBasesIPv6",
                    "interfaceType",
                    "ipv4Capabilities",
                    "ipv6Capabilities",
                    "lastModifiedCorrelationId",
                    "lastModifiedUserId",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "phoneTrunkBaseAssignments",
                    "physicalAdapterId",
                    "publicNatAddressIpV4",
                    "publicNatAddressIpV6",
                    "routes",
                    "selfUri",
                    "startDate",
                    "state",
                    "traceEnabled",
                    "useForCloudProxyEdgeCommunication",
                    "useForIndirectEdgeCommunication",
                    "useForInternalEdgeCommunication",
                    "useForWanInterface",
                    "version",
                    "vlanTagId",
                ],
                required: &[13, 14, 26, 28],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.list(1, &self.command_responses);
            out.text(2, &self.created_by);
            out.text(3, &self.created_by_app);
            out.one(4, &self.current_state);
            out.date_time(5, &self.date_created);
            out.date_time(6, &self.date_modified);
            out.text(7, &self.description);
            out.model(8, &self.division);
            out.text(9, &self.edge_assigned_id);
            out.text(10, &self.edge_uri);
            out.date_time(11, &self.end_date);
            out.list(12, &self.external_trunk_base_assignments);
            out.text(13, &self.friendly_name);
            out.text(14, &self.hardware_address);
            out.text(15, &self.id);
            out.text(16, &self.if_status);
            out.boolean(17, &self.inherit_phone_trunk_bases_i_pv4);
            out.boolean(18, &self.inherit_phone_trunk_bases_i_pv6);
            out.one(19, &self.interface_type);
            out.model(20, &self.ipv4_capabilities);
            out.model(21, &self.ipv6_capabilities);
            out.text(22, &self.last_modified_correlation_id);
            out.text(23, &self.last_modified_user_id);
            out.text(24, &self.modified_by);
            out.text(25, &self.modified_by_app);
            out.text(26, &self.name);
            out.list(27, &self.phone_trunk_base_assignments);
            out.text(28, &self.physical_adapter_id);
            out.text(29, &self.public_nat_address_ip_v4);
            out.text(30, &self.public_nat_address_ip_v6);
            out.list(31, &self.routes);
            out.text(32, &self.self_uri);
            out.date_time(33, &self.start_date);
            out.one(34, &self.state);
            out.boolean(35, &self.trace_enabled);
            out.boolean(36, &self.use_for_cloud_proxy_edge_communication);
            out.boolean(37, &self.use_for_indirect_edge_communication);
            out.boolean(38, &self.use_for_internal_edge_communication);
            out.boolean(39, &self.use_for_wan_interface);
            out.int(40, &self.version);
            out.int(41, &self.vlan_tag_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::List(&mut self.command_responses),
                2 => rt::Place::Text(&mut self.created_by),
                3 => rt::Place::Text(&mut self.created_by_app),
                4 => rt::Place::Enum(&mut self.current_state),
                5 => rt::Place::DateTime(&mut self.date_created),
                6 => rt::Place::DateTime(&mut self.date_modified),
                7 => rt::Place::Text(&mut self.description),
                8 => rt::Place::Model(&mut self.division),
                9 => rt::Place::Text(&mut self.edge_assigned_id),
                10 => rt::Place::Text(&mut self.edge_uri),
                11 => rt::Place::DateTime(&mut self.end_date),
                12 => rt::Place::List(&mut self.external_trunk_base_assignments),
                13 => rt::Place::Text(&mut self.friendly_name),
                14 => rt::Place::Text(&mut self.hardware_address),
                15 => rt::Place::Text(&mut self.id),
                16 => rt::Place::Text(&mut self.if_status),
                17 => rt::Place::Bool(&mut self.inherit_phone_trunk_bases_i_pv4),
                18 => rt::Place::Bool(&mut self.inherit_phone_trunk_bases_i_pv6),
                19 => rt::Place::Enum(&mut self.interface_type),
                20 => rt::Place::Model(&mut self.ipv4_capabilities),
                21 => rt::Place::Model(&mut self.ipv6_capabilities),
                22 => rt::Place::Text(&mut self.last_modified_correlation_id),
                23 => rt::Place::Text(&mut self.last_modified_user_id),
                24 => rt::Place::Text(&mut self.modified_by),
                25 => rt::Place::Text(&mut self.modified_by_app),
                26 => rt::Place::Text(&mut self.name),
                27 => rt::Place::List(&mut self.phone_trunk_base_assignments),
                28 => rt::Place::Text(&mut self.physical_adapter_id),
                29 => rt::Place::Text(&mut self.public_nat_address_ip_v4),
                30 => rt::Place::Text(&mut self.public_nat_address_ip_v6),
                31 => rt::Place::List(&mut self.routes),
                32 => rt::Place::Text(&mut self.self_uri),
                33 => rt::Place::DateTime(&mut self.start_date),
                34 => rt::Place::Enum(&mut self.state),
                35 => rt::Place::Bool(&mut self.trace_enabled),
                36 => rt::Place::Bool(&mut self.use_for_cloud_proxy_edge_communication),
                37 => rt::Place::Bool(&mut self.use_for_indirect_edge_communication),
                38 => rt::Place::Bool(&mut self.use_for_internal_edge_communication),
                39 => rt::Place::Bool(&mut self.use_for_wan_interface),
                40 => rt::Place::Int(&mut self.version),
                41 => rt::Place::Int(&mut self.vlan_tag_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainLogicalInterface);
    impl DomainLogicalInterface {
        /// One with everything set that the API requires, in this order: `friendlyName`, `hardwareAddress`, `name`, `physicalAdapterId`.
        #[must_use]
        pub fn new(
            friendly_name: impl rt::IntoField<String>,
            hardware_address: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            physical_adapter_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .friendly_name(friendly_name)
                .hardware_address(hardware_address)
                .name(name)
                .physical_adapter_id(physical_adapter_id)
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainNetworkAddress>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 0);
            self
        }
        /// Sets `commandResponses`.
        #[must_use]
        pub fn command_responses(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainNetworkCommandResponse>>,
        ) -> Self {
            value.put(&mut self.command_responses, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 3);
            self
        }
        /// Sets `currentState`.
        #[must_use]
        pub fn current_state(
            mut self,
            value: impl rt::IntoField<types::DomainLogicalInterfaceCurrentState>,
        ) -> Self {
            value.put(&mut self.current_state, &mut self._rest, 4);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 5);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 6);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 7);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 8);
            self
        }
        /// Sets `edgeAssignedId`.
        #[must_use]
        pub fn edge_assigned_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.edge_assigned_id, &mut self._rest, 9);
            self
        }
        /// Sets `edgeUri`.
        #[must_use]
        pub fn edge_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.edge_uri, &mut self._rest, 10);
            self
        }
        /// Sets `endDate`.
        #[must_use]
        pub fn end_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.end_date, &mut self._rest, 11);
            self
        }
        /// Sets `externalTrunkBaseAssignments`.
        #[must_use]
        pub fn external_trunk_base_assignments(
            mut self,
            value: impl rt::IntoField<Vec<types::TrunkBaseAssignment>>,
        ) -> Self {
            value.put(&mut self.external_trunk_base_assignments, &mut self._rest, 12);
            self
        }
        /// Sets `friendlyName`.
        #[must_use]
        pub fn friendly_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.friendly_name, &mut self._rest, 13);
            self
        }
        /// Sets `hardwareAddress`.
        #[must_use]
        pub fn hardware_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.hardware_address, &mut self._rest, 14);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 15);
            self
        }
        /// Sets `ifStatus`.
        #[must_use]
        pub fn if_status(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.if_status, &mut self._rest, 16);
            self
        }
        /// Sets `inheritPhoneTrunkBasesIPv4`.
        #[must_use]
        pub fn inherit_phone_trunk_bases_i_pv4(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.inherit_phone_trunk_bases_i_pv4, &mut self._rest, 17);
            self
        }
        /// Sets `inheritPhoneTrunkBasesIPv6`.
        #[must_use]
        pub fn inherit_phone_trunk_bases_i_pv6(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.inherit_phone_trunk_bases_i_pv6, &mut self._rest, 18);
            self
        }
        /// Sets `interfaceType`.
        #[must_use]
        pub fn interface_type(
            mut self,
            value: impl rt::IntoField<types::DomainLogicalInterfaceInterfaceType>,
        ) -> Self {
            value.put(&mut self.interface_type, &mut self._rest, 19);
            self
        }
        /// Sets `ipv4Capabilities`.
        #[must_use]
        pub fn ipv4_capabilities(
            mut self,
            value: impl rt::IntoField<Box<types::DomainCapabilities>>,
        ) -> Self {
            value.put(&mut self.ipv4_capabilities, &mut self._rest, 20);
            self
        }
        /// Sets `ipv6Capabilities`.
        #[must_use]
        pub fn ipv6_capabilities(
            mut self,
            value: impl rt::IntoField<Box<types::DomainCapabilities>>,
        ) -> Self {
            value.put(&mut self.ipv6_capabilities, &mut self._rest, 21);
            self
        }
        /// Sets `lastModifiedCorrelationId`.
        #[must_use]
        pub fn last_modified_correlation_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.last_modified_correlation_id, &mut self._rest, 22);
            self
        }
        /// Sets `lastModifiedUserId`.
        #[must_use]
        pub fn last_modified_user_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.last_modified_user_id, &mut self._rest, 23);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 24);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 25);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 26);
            self
        }
        /// Sets `phoneTrunkBaseAssignments`.
        #[must_use]
        pub fn phone_trunk_base_assignments(
            mut self,
            value: impl rt::IntoField<Vec<types::TrunkBaseAssignment>>,
        ) -> Self {
            value.put(&mut self.phone_trunk_base_assignments, &mut self._rest, 27);
            self
        }
        /// Sets `physicalAdapterId`.
        #[must_use]
        pub fn physical_adapter_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.physical_adapter_id, &mut self._rest, 28);
            self
        }
        /// Sets `publicNatAddressIpV4`.
        #[must_use]
        pub fn public_nat_address_ip_v4(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.public_nat_address_ip_v4, &mut self._rest, 29);
            self
        }
        /// Sets `publicNatAddressIpV6`.
        #[must_use]
        pub fn public_nat_address_ip_v6(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.public_nat_address_ip_v6, &mut self._rest, 30);
            self
        }
        /// Sets `routes`.
        #[must_use]
        pub fn routes(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainNetworkRoute>>,
        ) -> Self {
            value.put(&mut self.routes, &mut self._rest, 31);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 32);
            self
        }
        /// Sets `startDate`.
        #[must_use]
        pub fn start_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.start_date, &mut self._rest, 33);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::DomainLogicalInterfaceState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 34);
            self
        }
        /// Sets `traceEnabled`.
        #[must_use]
        pub fn trace_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.trace_enabled, &mut self._rest, 35);
            self
        }
        /// Sets `useForCloudProxyEdgeCommunication`.
        #[must_use]
        pub fn use_for_cloud_proxy_edge_communication(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.use_for_cloud_proxy_edge_communication,
                    &mut self._rest,
                    36,
                );
            self
        }
        /// Sets `useForIndirectEdgeCommunication`.
        #[must_use]
        pub fn use_for_indirect_edge_communication(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(&mut self.use_for_indirect_edge_communication, &mut self._rest, 37);
            self
        }
        /// Sets `useForInternalEdgeCommunication`.
        #[must_use]
        pub fn use_for_internal_edge_communication(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(&mut self.use_for_internal_edge_communication, &mut self._rest, 38);
            self
        }
        /// Sets `useForWanInterface`.
        #[must_use]
        pub fn use_for_wan_interface(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.use_for_wan_interface, &mut self._rest, 39);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 40);
            self
        }
        /// Sets `vlanTagId`.
        #[must_use]
        pub fn vlan_tag_id(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.vlan_tag_id, &mut self._rest, 41);
            self
        }
    }
    /// `DomainNetworkAddress` of the API document.
    #[non_exhaustive]
    pub struct DomainNetworkAddress {
        /// `address`
        pub address: Option<String>,
        /// `family`: one of `2`, `23`
        pub family: Option<i64>,
        /// `persistent`
        pub persistent: Option<bool>,
        /// `type`
        pub type_: Option<types::DomainNetworkAddressType>,
        _rest: rt::Rest,
    }
    impl Default for DomainNetworkAddress {
        fn default() -> Self {
            Self {
                address: None,
                family: None,
                persistent: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainNetworkAddress {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainNetworkAddress",
                fields: &["address", "family", "persistent", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.address);
            out.int(1, &self.family);
            out.boolean(2, &self.persistent);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.address),
                1 => rt::Place::Int(&mut self.family),
                2 => rt::Place::Bool(&mut self.persistent),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainNetworkAddress);
    impl DomainNetworkAddress {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `address`.
        #[must_use]
        pub fn address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.address, &mut self._rest, 0);
            self
        }
        /// Sets `family`.
        #[must_use]
        pub fn family(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.family, &mut self._rest, 1);
            self
        }
        /// Sets `persistent`.
        #[must_use]
        pub fn persistent(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.persistent, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::DomainNetworkAddressType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `DomainNetworkCommandResponse` of the API document.
    #[non_exhaustive]
    pub struct DomainNetworkCommandResponse {
        /// `acknowledged`
        pub acknowledged: Option<bool>,
        /// `commandName`
        pub command_name: Option<String>,
        /// `correlationId`
        pub correlation_id: Option<String>,
        /// `errorInfo`
        pub error_info: Option<Box<types::ErrorDetails>>,
        _rest: rt::Rest,
    }
    impl Default for DomainNetworkCommandResponse {
        fn default() -> Self {
            Self {
                acknowledged: None,
                command_name: None,
                correlation_id: None,
                error_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainNetworkCommandResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainNetworkCommandResponse",
                fields: &["acknowledged", "commandName", "correlationId", "errorInfo"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.acknowledged);
            out.text(1, &self.command_name);
            out.text(2, &self.correlation_id);
            out.model(3, &self.error_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acknowledged),
                1 => rt::Place::Text(&mut self.command_name),
                2 => rt::Place::Text(&mut self.correlation_id),
                3 => rt::Place::Model(&mut self.error_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainNetworkCommandResponse);
    impl DomainNetworkCommandResponse {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `acknowledged`.
        #[must_use]
        pub fn acknowledged(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.acknowledged, &mut self._rest, 0);
            self
        }
        /// Sets `commandName`.
        #[must_use]
        pub fn command_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_name, &mut self._rest, 1);
            self
        }
        /// Sets `correlationId`.
        #[must_use]
        pub fn correlation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.correlation_id, &mut self._rest, 2);
            self
        }
        /// Sets `errorInfo`.
        #[must_use]
        pub fn error_info(
            mut self,
            value: impl rt::IntoField<Box<types::ErrorDetails>>,
        ) -> Self {
            value.put(&mut self.error_info, &mut self._rest, 3);
            self
        }
    }
    /// `DomainNetworkRoute` of the API document.
    #[non_exhaustive]
    pub struct DomainNetworkRoute {
        /// `family`: one of `2`, `23`
        pub family: Option<i64>,
        /// `metric`
        pub metric: Option<i64>,
        /// `nexthop`
        pub nexthop: Option<String>,
        /// `persistent`
        pub persistent: Option<bool>,
        /// `prefix`
        pub prefix: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DomainNetworkRoute {
        fn default() -> Self {
            Self {
                family: None,
                metric: None,
                nexthop: None,
                persistent: None,
                prefix: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainNetworkRoute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainNetworkRoute",
                fields: &["family", "metric", "nexthop", "persistent", "prefix"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.family);
            out.int(1, &self.metric);
            out.text(2, &self.nexthop);
            out.boolean(3, &self.persistent);
            out.text(4, &self.prefix);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.family),
                1 => rt::Place::Int(&mut self.metric),
                2 => rt::Place::Text(&mut self.nexthop),
                3 => rt::Place::Bool(&mut self.persistent),
                4 => rt::Place::Text(&mut self.prefix),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainNetworkRoute);
    impl DomainNetworkRoute {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `family`.
        #[must_use]
        pub fn family(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.family, &mut self._rest, 0);
            self
        }
        /// Sets `metric`.
        #[must_use]
        pub fn metric(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.metric, &mut self._rest, 1);
            self
        }
        /// Sets `nexthop`.
        #[must_use]
        pub fn nexthop(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.nexthop, &mut self._rest, 2);
            self
        }
        /// Sets `persistent`.
        #[must_use]
        pub fn persistent(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.persistent, &mut self._rest, 3);
            self
        }
        /// Sets `prefix`.
        #[must_use]
        pub fn prefix(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.prefix, &mut self._rest, 4);
            self
        }
    }
    /// `DomainPhysicalCapabilities` of the API document.
    #[non_exhaustive]
    pub struct DomainPhysicalCapabilities {
        /// `team`
        pub team: Option<bool>,
        /// `vlan`
        pub vlan: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for DomainPhysicalCapabilities {
        fn default() -> Self {
            Self {
                team: None,
                vlan: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainPhysicalCapabilities {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainPhysicalCapabilities",
                fields: &["team", "vlan"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.team);
            out.boolean(1, &self.vlan);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.team),
                1 => rt::Place::Bool(&mut self.vlan),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainPhysicalCapabilities);
    /// `DomainPhysicalInterface` of the API document.
    #[non_exhaustive]
    pub struct DomainPhysicalInterface {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `edgeUri`: format `uri`
        pub edge_uri: Option<String>,
        /// `friendlyName`
        pub friendly_name: Option<String>,
        /// `hardwareAddress`
        pub hardware_address: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `physicalCapabilities`
        pub physical_capabilities: Option<Box<types::DomainPhysicalCapabilities>>,
        /// `portLabel`
        pub port_label: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::DomainPhysicalInterfaceState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DomainPhysicalInterface {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                edge_uri: None,
                friendly_name: None,
                hardware_address: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                physical_capabilities: None,
                port_label: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DomainPhysicalInterface {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainPhysicalInterface",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "edgeUri",
                    "friendlyName",
                    "hardwareAddress",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "physicalCapabilities",
                    "portLabel",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.edge_uri);
            out.text(7, &self.friendly_name);
            out.text(8, &self.hardware_address);
            out.text(9, &self.id);
            out.text(10, &self.modified_by);
            out.text(11, &self.modified_by_app);
            out.text(12, &self.name);
            out.model(13, &self.physical_capabilities);
            out.text(14, &self.port_label);
            out.text(15, &self.self_uri);
            out.one(16, &self.state);
            out.int(17, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.edge_uri),
                7 => rt::Place::Text(&mut self.friendly_name),
                8 => rt::Place::Text(&mut self.hardware_address),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Text(&mut self.modified_by),
                11 => rt::Place::Text(&mut self.modified_by_app),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Model(&mut self.physical_capabilities),
                14 => rt::Place::Text(&mut self.port_label),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Enum(&mut self.state),
                17 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DomainPhysicalInterface);
    /// `EdgeEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EdgeEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Edge>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeEntityListing);
    /// `EdgeGroupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EdgeGroupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EdgeGroup>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeGroupEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeGroupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeGroupEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeGroupEntityListing);
    /// `EdgeLogsJob` of the API document.
    #[non_exhaustive]
    pub struct EdgeLogsJob {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `files`
        pub files: Option<Vec<types::EdgeLogsJobFile>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::EdgeLogsJobState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeLogsJob {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                files: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeLogsJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeLogsJob",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "files",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.list(6, &self.files);
            out.text(7, &self.id);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.text(11, &self.self_uri);
            out.one(12, &self.state);
            out.int(13, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::List(&mut self.files),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.state),
                13 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeLogsJob);
    /// `EdgeLogsJobFile` of the API document.
    #[non_exhaustive]
    pub struct EdgeLogsJobFile {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `downloadId`
        pub download_id: Option<String>,
        /// `edgePath`: format `uri`
        pub edge_path: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sizeBytes`
        pub size_bytes: Option<f64>,
        /// `state`: read-only
        pub state: Option<types::EdgeLogsJobFileState>,
        /// `timeCreated`
        pub time_created: Option<rt::DateTime>,
        /// `timeModified`
        pub time_modified: Option<rt::DateTime>,
        /// `uploadStatus`
        pub upload_status: Option<types::EdgeLogsJobFileUploadStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeLogsJobFile {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                download_id: None,
                edge_path: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                size_bytes: None,
                state: None,
                time_created: None,
                time_modified: None,
                upload_status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeLogsJobFile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeLogsJobFile",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "downloadId",
                    "edgePath",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "sizeBytes",
                    "state",
                    "timeCreated",
                    "timeModified",
                    "uploadStatus",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.download_id);
            out.text(7, &self.edge_path);
            out.text(8, &self.id);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.text(12, &self.self_uri);
            out.float(13, &self.size_bytes);
            out.one(14, &self.state);
            out.date_time(15, &self.time_created);
            out.date_time(16, &self.time_modified);
            out.one(17, &self.upload_status);
            out.int(18, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.download_id),
                7 => rt::Place::Text(&mut self.edge_path),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Float(&mut self.size_bytes),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::DateTime(&mut self.time_created),
                16 => rt::Place::DateTime(&mut self.time_modified),
                17 => rt::Place::Enum(&mut self.upload_status),
                18 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeLogsJobFile);
    /// `EdgeLogsJobRequest` of the API document.
    #[non_exhaustive]
    pub struct EdgeLogsJobRequest {
        /// `path`
        pub path: Option<String>,
        /// `query`
        pub query: Option<String>,
        /// `recurse`
        pub recurse: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EdgeLogsJobRequest {
        fn default() -> Self {
            Self {
                path: None,
                query: None,
                recurse: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeLogsJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeLogsJobRequest",
                fields: &["path", "query", "recurse"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.path);
            out.text(1, &self.query);
            out.boolean(2, &self.recurse);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.path),
                1 => rt::Place::Text(&mut self.query),
                2 => rt::Place::Bool(&mut self.recurse),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeLogsJobRequest);
    impl EdgeLogsJobRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.path, &mut self._rest, 0);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query, &mut self._rest, 1);
            self
        }
        /// Sets `recurse`.
        #[must_use]
        pub fn recurse(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.recurse, &mut self._rest, 2);
            self
        }
    }
    /// `EdgeLogsJobResponse` of the API document.
    #[non_exhaustive]
    pub struct EdgeLogsJobResponse {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::EdgeLogsJobResponseState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeLogsJobResponse {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeLogsJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeLogsJobResponse",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.id);
            out.text(7, &self.modified_by);
            out.text(8, &self.modified_by_app);
            out.text(9, &self.name);
            out.text(10, &self.self_uri);
            out.one(11, &self.state);
            out.int(12, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.modified_by_app),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.state),
                12 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeLogsJobResponse);
    /// `EdgeLogsJobUploadRequest` of the API document.
    #[non_exhaustive]
    pub struct EdgeLogsJobUploadRequest {
        /// `fileIds`: required
        pub file_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EdgeLogsJobUploadRequest {
        fn default() -> Self {
            Self {
                file_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeLogsJobUploadRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeLogsJobUploadRequest",
                fields: &["fileIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.file_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.file_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeLogsJobUploadRequest);
    impl EdgeLogsJobUploadRequest {
        /// One with everything set that the API requires: `fileIds`.
        #[must_use]
        pub fn new(file_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().file_ids(file_ids)
        }
        /// Sets `fileIds`.
        #[must_use]
        pub fn file_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.file_ids, &mut self._rest, 0);
            self
        }
    }
    /// `EdgeMetrics` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetrics {
        /// `disks`
        pub disks: Option<Vec<types::EdgeMetricsDisk>>,
        /// `edge`
        pub edge: Option<Box<types::DomainEntityRef>>,
        /// `eventTime`
        pub event_time: Option<rt::DateTime>,
        /// `memory`
        pub memory: Option<Vec<types::EdgeMetricsMemory>>,
        /// `networks`
        pub networks: Option<Vec<types::EdgeMetricsNetwork>>,
        /// `processors`
        pub processors: Option<Vec<types::EdgeMetricsProcessor>>,
        /// `subsystems`
        pub subsystems: Option<Vec<types::EdgeMetricsSubsystem>>,
        /// `upTimeMsec`
        pub up_time_msec: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetrics {
        fn default() -> Self {
            Self {
                disks: None,
                edge: None,
                event_time: None,
                memory: None,
                networks: None,
                processors: None,
                subsystems: None,
                up_time_msec: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetrics",
                fields: &[
                    "disks",
                    "edge",
                    "eventTime",
                    "memory",
                    "networks",
                    "processors",
                    "subsystems",
                    "upTimeMsec",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.disks);
            out.model(1, &self.edge);
            out.date_time(2, &self.event_time);
            out.list(3, &self.memory);
            out.list(4, &self.networks);
            out.list(5, &self.processors);
            out.list(6, &self.subsystems);
            out.int(7, &self.up_time_msec);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.disks),
                1 => rt::Place::Model(&mut self.edge),
                2 => rt::Place::DateTime(&mut self.event_time),
                3 => rt::Place::List(&mut self.memory),
                4 => rt::Place::List(&mut self.networks),
                5 => rt::Place::List(&mut self.processors),
                6 => rt::Place::List(&mut self.subsystems),
                7 => rt::Place::Int(&mut self.up_time_msec),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetrics);
    /// `EdgeMetricsDisk` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetricsDisk {
        /// `availableBytes`
        pub available_bytes: Option<f64>,
        /// `partitionName`
        pub partition_name: Option<String>,
        /// `totalBytes`
        pub total_bytes: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetricsDisk {
        fn default() -> Self {
            Self {
                available_bytes: None,
                partition_name: None,
                total_bytes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetricsDisk {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetricsDisk",
                fields: &["availableBytes", "partitionName", "totalBytes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.available_bytes);
            out.text(1, &self.partition_name);
            out.float(2, &self.total_bytes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.available_bytes),
                1 => rt::Place::Text(&mut self.partition_name),
                2 => rt::Place::Float(&mut self.total_bytes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetricsDisk);
    /// `EdgeMetricsMemory` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetricsMemory {
        /// `availableBytes`
        pub available_bytes: Option<f64>,
        /// `totalBytes`
        pub total_bytes: Option<f64>,
        /// `type`
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetricsMemory {
        fn default() -> Self {
            Self {
                available_bytes: None,
                total_bytes: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetricsMemory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetricsMemory",
                fields: &["availableBytes", "totalBytes", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.available_bytes);
            out.float(1, &self.total_bytes);
            out.text(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.available_bytes),
                1 => rt::Place::Float(&mut self.total_bytes),
                2 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetricsMemory);
    /// `EdgeMetricsNetwork` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetricsNetwork {
        /// `bandwidthBitsPerSec`
        pub bandwidth_bits_per_sec: Option<f64>,
        /// `ifname`
        pub ifname: Option<String>,
        /// `receivedBytesPerSec`
        pub received_bytes_per_sec: Option<i64>,
        /// `sentBytesPerSec`
        pub sent_bytes_per_sec: Option<i64>,
        /// `utilizationPct`
        pub utilization_pct: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetricsNetwork {
        fn default() -> Self {
            Self {
                bandwidth_bits_per_sec: None,
                ifname: None,
                received_bytes_per_sec: None,
                sent_bytes_per_sec: None,
                utilization_pct: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetricsNetwork {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetricsNetwork",
                fields: &[
                    "bandwidthBitsPerSec",
                    "ifname",
                    "receivedBytesPerSec",
                    "sentBytesPerSec",
                    "utilizationPct",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.bandwidth_bits_per_sec);
            out.text(1, &self.ifname);
            out.int(2, &self.received_bytes_per_sec);
            out.int(3, &self.sent_bytes_per_sec);
            out.float(4, &self.utilization_pct);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.bandwidth_bits_per_sec),
                1 => rt::Place::Text(&mut self.ifname),
                2 => rt::Place::Int(&mut self.received_bytes_per_sec),
                3 => rt::Place::Int(&mut self.sent_bytes_per_sec),
                4 => rt::Place::Float(&mut self.utilization_pct),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetricsNetwork);
    /// `EdgeMetricsProcessor` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetricsProcessor {
        /// `activeTimePct`
        pub active_time_pct: Option<f64>,
        /// `cpuId`
        pub cpu_id: Option<String>,
        /// `idleTimePct`
        pub idle_time_pct: Option<f64>,
        /// `privilegedTimePct`
        pub privileged_time_pct: Option<f64>,
        /// `userTimePct`
        pub user_time_pct: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetricsProcessor {
        fn default() -> Self {
            Self {
                active_time_pct: None,
                cpu_id: None,
                idle_time_pct: None,
                privileged_time_pct: None,
                user_time_pct: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetricsProcessor {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetricsProcessor",
                fields: &[
                    "activeTimePct",
                    "cpuId",
                    "idleTimePct",
                    "privilegedTimePct",
                    "userTimePct",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.active_time_pct);
            out.text(1, &self.cpu_id);
            out.float(2, &self.idle_time_pct);
            out.float(3, &self.privileged_time_pct);
            out.float(4, &self.user_time_pct);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.active_time_pct),
                1 => rt::Place::Text(&mut self.cpu_id),
                2 => rt::Place::Float(&mut self.idle_time_pct),
                3 => rt::Place::Float(&mut self.privileged_time_pct),
                4 => rt::Place::Float(&mut self.user_time_pct),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetricsProcessor);
    /// `EdgeMetricsSubsystem` of the API document.
    #[non_exhaustive]
    pub struct EdgeMetricsSubsystem {
        /// `delayMs`
        pub delay_ms: Option<i64>,
        /// `mediaSubsystem`
        pub media_subsystem: Option<Box<types::EdgeMetricsSubsystem>>,
        /// `processName`
        pub process_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeMetricsSubsystem {
        fn default() -> Self {
            Self {
                delay_ms: None,
                media_subsystem: None,
                process_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeMetricsSubsystem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeMetricsSubsystem",
                fields: &["delayMs", "mediaSubsystem", "processName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.delay_ms);
            out.model(1, &self.media_subsystem);
            out.text(2, &self.process_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.delay_ms),
                1 => rt::Place::Model(&mut self.media_subsystem),
                2 => rt::Place::Text(&mut self.process_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeMetricsSubsystem);
    /// `EdgeNetworkDiagnostic` of the API document.
    #[non_exhaustive]
    pub struct EdgeNetworkDiagnostic {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeNetworkDiagnostic {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeNetworkDiagnostic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeNetworkDiagnostic",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeNetworkDiagnostic);
    /// `EdgeNetworkDiagnosticRequest` of the API document.
    #[non_exhaustive]
    pub struct EdgeNetworkDiagnosticRequest {
        /// `host`: required
        pub host: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeNetworkDiagnosticRequest {
        fn default() -> Self {
            Self {
                host: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeNetworkDiagnosticRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeNetworkDiagnosticRequest",
                fields: &["host"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.host);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.host),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeNetworkDiagnosticRequest);
    impl EdgeNetworkDiagnosticRequest {
        /// One with everything set that the API requires: `host`.
        #[must_use]
        pub fn new(host: impl rt::IntoField<String>) -> Self {
            Self::default().host(host)
        }
        /// Sets `host`.
        #[must_use]
        pub fn host(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.host, &mut self._rest, 0);
            self
        }
    }
    /// `EdgeNetworkDiagnosticResponse` of the API document.
    #[non_exhaustive]
    pub struct EdgeNetworkDiagnosticResponse {
        /// `commandCorrelationId`
        pub command_correlation_id: Option<String>,
        /// `diagnostics`
        pub diagnostics: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeNetworkDiagnosticResponse {
        fn default() -> Self {
            Self {
                command_correlation_id: None,
                diagnostics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeNetworkDiagnosticResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeNetworkDiagnosticResponse",
                fields: &["commandCorrelationId", "diagnostics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_correlation_id);
            out.text(1, &self.diagnostics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_correlation_id),
                1 => rt::Place::Text(&mut self.diagnostics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeNetworkDiagnosticResponse);
    /// `EdgeRebootParameters` of the API document.
    #[non_exhaustive]
    pub struct EdgeRebootParameters {
        /// `callDrainingWaitTimeSeconds`
        pub call_draining_wait_time_seconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeRebootParameters {
        fn default() -> Self {
            Self {
                call_draining_wait_time_seconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeRebootParameters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeRebootParameters",
                fields: &["callDrainingWaitTimeSeconds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.call_draining_wait_time_seconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.call_draining_wait_time_seconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeRebootParameters);
    impl EdgeRebootParameters {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `callDrainingWaitTimeSeconds`.
        #[must_use]
        pub fn call_draining_wait_time_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.call_draining_wait_time_seconds, &mut self._rest, 0);
            self
        }
    }
    /// `EdgeServiceStateRequest` of the API document.
    #[non_exhaustive]
    pub struct EdgeServiceStateRequest {
        /// `callDrainingWaitTimeSeconds`
        pub call_draining_wait_time_seconds: Option<i64>,
        /// `inService`: required
        pub in_service: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EdgeServiceStateRequest {
        fn default() -> Self {
            Self {
                call_draining_wait_time_seconds: None,
                in_service: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeServiceStateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeServiceStateRequest",
                fields: &["callDrainingWaitTimeSeconds", "inService"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.call_draining_wait_time_seconds);
            out.boolean(1, &self.in_service);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.call_draining_wait_time_seconds),
                1 => rt::Place::Bool(&mut self.in_service),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeServiceStateRequest);
    impl EdgeServiceStateRequest {
        /// One with everything set that the API requires: `inService`.
        #[must_use]
        pub fn new(in_service: impl rt::IntoField<bool>) -> Self {
            Self::default().in_service(in_service)
        }
        /// Sets `callDrainingWaitTimeSeconds`.
        #[must_use]
        pub fn call_draining_wait_time_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.call_draining_wait_time_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `inService`.
        #[must_use]
        pub fn in_service(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.in_service, &mut self._rest, 1);
            self
        }
    }
    /// `EdgeTrunkBase` of the API document.
    #[non_exhaustive]
    pub struct EdgeTrunkBase {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inboundSite`
        pub inbound_site: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `site`
        pub site: Option<Box<types::DomainEntityRef>>,
        /// `state`: read-only
        pub state: Option<types::EdgeTrunkBaseState>,
        /// `trunkMetabase`: required
        pub trunk_metabase: Option<Box<types::DomainEntityRef>>,
        /// `trunkType`: required
        pub trunk_type: Option<types::EdgeTrunkBaseTrunkType>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EdgeTrunkBase {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                inbound_site: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                properties: None,
                self_uri: None,
                site: None,
                state: None,
                trunk_metabase: None,
                trunk_type: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeTrunkBase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeTrunkBase",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "inboundSite",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "properties",
                    "selfUri",
                    "site",
                    "state",
                    "trunkMetabase",
                    "trunkType",
                    "version",
                ],
                required: &[10, 15, 16],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.id);
            out.model(7, &self.inbound_site);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.json(11, &self.properties);
            out.text(12, &self.self_uri);
            out.model(13, &self.site);
            out.one(14, &self.state);
            out.model(15, &self.trunk_metabase);
            out.one(16, &self.trunk_type);
            out.int(17, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.inbound_site),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Json(&mut self.properties),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Model(&mut self.site),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::Model(&mut self.trunk_metabase),
                16 => rt::Place::Enum(&mut self.trunk_type),
                17 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeTrunkBase);
    impl EdgeTrunkBase {
        /// One with everything set that the API requires, in this order: `name`, `trunkMetabase`, `trunkType`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            trunk_metabase: impl rt::IntoField<Box<types::DomainEntityRef>>,
            trunk_type: impl rt::IntoField<types::EdgeTrunkBaseTrunkType>,
        ) -> Self {
            Self::default()
                .name(name)
                .trunk_metabase(trunk_metabase)
                .trunk_type(trunk_type)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `inboundSite`.
        #[must_use]
        pub fn inbound_site(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.inbound_site, &mut self._rest, 7);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `site`.
        #[must_use]
        pub fn site(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.site, &mut self._rest, 13);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::EdgeTrunkBaseState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 14);
            self
        }
        /// Sets `trunkMetabase`.
        #[must_use]
        pub fn trunk_metabase(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.trunk_metabase, &mut self._rest, 15);
            self
        }
        /// Sets `trunkType`.
        #[must_use]
        pub fn trunk_type(
            mut self,
            value: impl rt::IntoField<types::EdgeTrunkBaseTrunkType>,
        ) -> Self {
            value.put(&mut self.trunk_type, &mut self._rest, 16);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 17);
            self
        }
    }
    /// `EdgeVersionInformation` of the API document.
    #[non_exhaustive]
    pub struct EdgeVersionInformation {
        /// `softwareVersion`
        pub software_version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EdgeVersionInformation {
        fn default() -> Self {
            Self {
                software_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeVersionInformation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeVersionInformation",
                fields: &["softwareVersion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.software_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.software_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeVersionInformation);
    /// `EdgeVersionReport` of the API document.
    #[non_exhaustive]
    pub struct EdgeVersionReport {
        /// `newestVersion`
        pub newest_version: Option<Box<types::EdgeVersionInformation>>,
        /// `oldestVersion`
        pub oldest_version: Option<Box<types::EdgeVersionInformation>>,
        _rest: rt::Rest,
    }
    impl Default for EdgeVersionReport {
        fn default() -> Self {
            Self {
                newest_version: None,
                oldest_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EdgeVersionReport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EdgeVersionReport",
                fields: &["newestVersion", "oldestVersion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.newest_version);
            out.model(1, &self.oldest_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.newest_version),
                1 => rt::Place::Model(&mut self.oldest_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EdgeVersionReport);
    /// `ErrorDetails` of the API document.
    #[non_exhaustive]
    pub struct ErrorDetails {
        /// `code`
        pub code: Option<String>,
        /// `contextId`
        pub context_id: Option<String>,
        /// `details`: format `uri`
        pub details: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `messageParams`
        pub message_params: Option<rt::Map<String>>,
        /// `messageWithParams`
        pub message_with_params: Option<String>,
        /// `nested`
        pub nested: Option<Box<types::ErrorDetails>>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ErrorDetails {
        fn default() -> Self {
            Self {
                code: None,
                context_id: None,
                details: None,
                message: None,
                message_params: None,
                message_with_params: None,
                nested: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ErrorDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ErrorDetails",
                fields: &[
                    "code",
                    "contextId",
                    "details",
                    "message",
                    "messageParams",
                    "messageWithParams",
                    "nested",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.context_id);
            out.text(2, &self.details);
            out.text(3, &self.message);
            out.map(4, &self.message_params);
            out.text(5, &self.message_with_params);
            out.model(6, &self.nested);
            out.int(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::Text(&mut self.details),
                3 => rt::Place::Text(&mut self.message),
                4 => rt::Place::Map(&mut self.message_params),
                5 => rt::Place::Text(&mut self.message_with_params),
                6 => rt::Place::Model(&mut self.nested),
                7 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ErrorDetails);
    impl ErrorDetails {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 1);
            self
        }
        /// Sets `details`.
        #[must_use]
        pub fn details(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.details, &mut self._rest, 2);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 3);
            self
        }
        /// Sets `messageParams`.
        #[must_use]
        pub fn message_params(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.message_params, &mut self._rest, 4);
            self
        }
        /// Sets `messageWithParams`.
        #[must_use]
        pub fn message_with_params(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message_with_params, &mut self._rest, 5);
            self
        }
        /// Sets `nested`.
        #[must_use]
        pub fn nested(
            mut self,
            value: impl rt::IntoField<Box<types::ErrorDetails>>,
        ) -> Self {
            value.put(&mut self.nested, &mut self._rest, 6);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.status, &mut self._rest, 7);
            self
        }
    }
    /// `ExpiredEdgeListing` of the API document.
    #[non_exhaustive]
    pub struct ExpiredEdgeListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ExpiredEdgeListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExpiredEdgeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExpiredEdgeListing",
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
    rt::model!(ExpiredEdgeListing);
    /// `Extension` of the API document.
    #[non_exhaustive]
    pub struct Extension {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `extensionPool`
        pub extension_pool: Option<Box<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `number`
        pub number: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::DomainEntityRef>>,
        /// `ownerType`
        pub owner_type: Option<types::ExtensionOwnerType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::ExtensionState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Extension {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                extension_pool: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                number: None,
                owner: None,
                owner_type: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Extension {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Extension",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "extensionPool",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "number",
                    "owner",
                    "ownerType",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.model(6, &self.extension_pool);
            out.text(7, &self.id);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.text(11, &self.number);
            out.model(12, &self.owner);
            out.one(13, &self.owner_type);
            out.text(14, &self.self_uri);
            out.one(15, &self.state);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Model(&mut self.extension_pool),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.number),
                12 => rt::Place::Model(&mut self.owner),
                13 => rt::Place::Enum(&mut self.owner_type),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.state),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Extension);
    /// `ExtensionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ExtensionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Extension>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExtensionEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExtensionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExtensionEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExtensionEntityListing);
    /// `ExtensionPool` of the API document.
    #[non_exhaustive]
    pub struct ExtensionPool {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `endNumber`
        pub end_number: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startNumber`
        pub start_number: Option<String>,
        /// `state`: read-only
        pub state: Option<types::ExtensionPoolState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExtensionPool {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                end_number: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                start_number: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExtensionPool {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExtensionPool",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "endNumber",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "startNumber",
                    "state",
                    "version",
                ],
                required: &[10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.end_number);
            out.text(7, &self.id);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.text(11, &self.self_uri);
            out.text(12, &self.start_number);
            out.one(13, &self.state);
            out.int(14, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.end_number),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Text(&mut self.start_number),
                13 => rt::Place::Enum(&mut self.state),
                14 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExtensionPool);
    impl ExtensionPool {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 5);
            self
        }
        /// Sets `endNumber`.
        #[must_use]
        pub fn end_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_number, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `startNumber`.
        #[must_use]
        pub fn start_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_number, &mut self._rest, 12);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::ExtensionPoolState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 13);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 14);
            self
        }
    }
    /// `ExtensionPoolDivisionView` of the API document.
    #[non_exhaustive]
    pub struct ExtensionPoolDivisionView {
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExtensionPoolDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExtensionPoolDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExtensionPoolDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExtensionPoolDivisionView);
    /// `ExtensionPoolDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ExtensionPoolDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ExtensionPoolDivisionView>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExtensionPoolDivisionViewEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExtensionPoolDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExtensionPoolDivisionViewEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExtensionPoolDivisionViewEntityListing);
    /// `ExtensionPoolEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ExtensionPoolEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ExtensionPool>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ExtensionPoolEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExtensionPoolEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExtensionPoolEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExtensionPoolEntityListing);
    /// `Line` of the API document.
    #[non_exhaustive]
    pub struct Line {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `defaultForUser`
        pub default_for_user: Option<Box<types::DomainEntityRef>>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `edgeGroup`
        pub edge_group: Option<Box<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lineBaseSettings`
        pub line_base_settings: Option<Box<types::DomainEntityRef>>,
        /// `loggedInUser`
        pub logged_in_user: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `primaryEdge`
        pub primary_edge: Option<Box<types::Edge>>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `secondaryEdge`
        pub secondary_edge: Option<Box<types::Edge>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `site`
        pub site: Option<Box<types::DomainEntityRef>>,
        /// `state`: read-only
        pub state: Option<types::LineState>,
        /// `template`
        pub template: Option<Box<types::DomainEntityRef>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Line {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                default_for_user: None,
                description: None,
                division: None,
                edge_group: None,
                id: None,
                line_base_settings: None,
                logged_in_user: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                primary_edge: None,
                properties: None,
                secondary_edge: None,
                self_uri: None,
                site: None,
                state: None,
                template: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Line {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Line",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "defaultForUser",
                    "description",
                    "division",
                    "edgeGroup",
                    "id",
                    "lineBaseSettings",
                    "loggedInUser",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "primaryEdge",
                    "properties",
                    "secondaryEdge",
                    "selfUri",
                    "site",
                    "state",
                    "template",
                    "version",
                ],
                required: &[13],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.model(4, &self.default_for_user);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.model(7, &self.edge_group);
            out.text(8, &self.id);
            out.model(9, &self.line_base_settings);
            out.model(10, &self.logged_in_user);
            out.text(11, &self.modified_by);
            out.text(12, &self.modified_by_app);
            out.text(13, &self.name);
            out.model(14, &self.primary_edge);
            out.json(15, &self.properties);
            out.model(16, &self.secondary_edge);
            out.text(17, &self.self_uri);
            out.model(18, &self.site);
            out.one(19, &self.state);
            out.model(20, &self.template);
            out.int(21, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Model(&mut self.default_for_user),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Model(&mut self.edge_group),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Model(&mut self.line_base_settings),
                10 => rt::Place::Model(&mut self.logged_in_user),
                11 => rt::Place::Text(&mut self.modified_by),
                12 => rt::Place::Text(&mut self.modified_by_app),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Model(&mut self.primary_edge),
                15 => rt::Place::Json(&mut self.properties),
                16 => rt::Place::Model(&mut self.secondary_edge),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Model(&mut self.site),
                19 => rt::Place::Enum(&mut self.state),
                20 => rt::Place::Model(&mut self.template),
                21 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Line);
    impl Line {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 3);
            self
        }
        /// Sets `defaultForUser`.
        #[must_use]
        pub fn default_for_user(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.default_for_user, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `edgeGroup`.
        #[must_use]
        pub fn edge_group(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.edge_group, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `lineBaseSettings`.
        #[must_use]
        pub fn line_base_settings(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.line_base_settings, &mut self._rest, 9);
            self
        }
        /// Sets `loggedInUser`.
        #[must_use]
        pub fn logged_in_user(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.logged_in_user, &mut self._rest, 10);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 11);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `primaryEdge`.
        #[must_use]
        pub fn primary_edge(
            mut self,
            value: impl rt::IntoField<Box<types::Edge>>,
        ) -> Self {
            value.put(&mut self.primary_edge, &mut self._rest, 14);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 15);
            self
        }
        /// Sets `secondaryEdge`.
        #[must_use]
        pub fn secondary_edge(
            mut self,
            value: impl rt::IntoField<Box<types::Edge>>,
        ) -> Self {
            value.put(&mut self.secondary_edge, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `site`.
        #[must_use]
        pub fn site(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.site, &mut self._rest, 18);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<types::LineState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 19);
            self
        }
        /// Sets `template`.
        #[must_use]
        pub fn template(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.template, &mut self._rest, 20);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 21);
            self
        }
    }
    /// `LineBase` of the API document.
    #[non_exhaustive]
    pub struct LineBase {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lineMetaBase`
        pub line_meta_base: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::LineBaseState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LineBase {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                line_meta_base: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                properties: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LineBase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LineBase",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "lineMetaBase",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "properties",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.id);
            out.model(7, &self.line_meta_base);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.json(11, &self.properties);
            out.text(12, &self.self_uri);
            out.one(13, &self.state);
            out.int(14, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.line_meta_base),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Json(&mut self.properties),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Enum(&mut self.state),
                14 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LineBase);
    impl LineBase {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `lineMetaBase`.
        #[must_use]
        pub fn line_meta_base(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.line_meta_base, &mut self._rest, 7);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 11);
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
        pub fn state(mut self, value: impl rt::IntoField<types::LineBaseState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 13);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 14);
            self
        }
    }
    /// `LineBaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LineBaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LineBase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LineBaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LineBaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LineBaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LineBaseEntityListing);
    /// `LineEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LineEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Line>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LineEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LineEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LineEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LineEntityListing);
    /// `LineStatus` of the API document.
    #[non_exhaustive]
    pub struct LineStatus {
        /// `addressOfRecord`
        pub address_of_record: Option<String>,
        /// `contactAddresses`
        pub contact_addresses: Option<Vec<String>>,
        /// `id`
        pub id: Option<String>,
        /// `reachable`
        pub reachable: Option<bool>,
        /// `reachableStateTime`
        pub reachable_state_time: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for LineStatus {
        fn default() -> Self {
            Self {
                address_of_record: None,
                contact_addresses: None,
                id: None,
                reachable: None,
                reachable_state_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LineStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LineStatus",
                fields: &[
                    "addressOfRecord",
                    "contactAddresses",
                    "id",
                    "reachable",
                    "reachableStateTime",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.address_of_record);
            out.list(1, &self.contact_addresses);
            out.text(2, &self.id);
            out.boolean(3, &self.reachable);
            out.date_time(4, &self.reachable_state_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.address_of_record),
                1 => rt::Place::List(&mut self.contact_addresses),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Bool(&mut self.reachable),
                4 => rt::Place::DateTime(&mut self.reachable_state_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LineStatus);
    impl LineStatus {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `addressOfRecord`.
        #[must_use]
        pub fn address_of_record(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.address_of_record, &mut self._rest, 0);
            self
        }
        /// Sets `contactAddresses`.
        #[must_use]
        pub fn contact_addresses(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.contact_addresses, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `reachable`.
        #[must_use]
        pub fn reachable(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.reachable, &mut self._rest, 3);
            self
        }
        /// Sets `reachableStateTime`.
        #[must_use]
        pub fn reachable_state_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.reachable_state_time, &mut self._rest, 4);
            self
        }
    }
    /// `LogicalInterfaceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LogicalInterfaceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainLogicalInterface>>,
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
    impl Default for LogicalInterfaceEntityListing {
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
    impl rt::Model for LogicalInterfaceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LogicalInterfaceEntityListing",
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
    rt::model!(LogicalInterfaceEntityListing);
    /// `MetaData` of the API document.
    #[non_exhaustive]
    pub struct MetaData {
        /// `pairing-token`
        pub pairing_token: Option<String>,
        /// `pairing-trust`
        pub pairing_trust: Option<Vec<String>>,
        /// `pairing-url`
        pub pairing_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MetaData {
        fn default() -> Self {
            Self {
                pairing_token: None,
                pairing_trust: None,
                pairing_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetaData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetaData",
                fields: &["pairing-token", "pairing-trust", "pairing-url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.pairing_token);
            out.list(1, &self.pairing_trust);
            out.text(2, &self.pairing_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.pairing_token),
                1 => rt::Place::List(&mut self.pairing_trust),
                2 => rt::Place::Text(&mut self.pairing_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetaData);
    /// `Metabase` of the API document.
    #[non_exhaustive]
    pub struct Metabase {
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::MetabaseState>,
        /// `type`
        pub type_: Option<types::MetabaseType>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Metabase {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                state: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Metabase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Metabase",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "state",
                    "type",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.id);
            out.text(7, &self.modified_by);
            out.text(8, &self.modified_by_app);
            out.text(9, &self.name);
            out.text(10, &self.self_uri);
            out.one(11, &self.state);
            out.one(12, &self.type_);
            out.int(13, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.modified_by_app),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.state),
                12 => rt::Place::Enum(&mut self.type_),
                13 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Metabase);
    /// `NumberPlan` of the API document.
    #[non_exhaustive]
    pub struct NumberPlan {
        /// `classification`
        pub classification: Option<String>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `digitLength`
        pub digit_length: Option<Box<types::DigitLength>>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `match`
        pub match_: Option<String>,
        /// `matchType`
        pub match_type: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `normalizedFormat`
        pub normalized_format: Option<String>,
        /// `numbers`
        pub numbers: Option<Vec<types::Number>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::NumberPlanState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for NumberPlan {
        fn default() -> Self {
            Self {
                classification: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                digit_length: None,
                division: None,
                id: None,
                match_: None,
                match_type: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                normalized_format: None,
                numbers: None,
                priority: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NumberPlan {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NumberPlan",
                fields: &[
                    "classification",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "digitLength",
                    "division",
                    "id",
                    "match",
                    "matchType",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "normalizedFormat",
                    "numbers",
                    "priority",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[13],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.classification);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.digit_length);
            out.model(7, &self.division);
            out.text(8, &self.id);
            out.text(9, &self.match_);
            out.text(10, &self.match_type);
            out.text(11, &self.modified_by);
            out.text(12, &self.modified_by_app);
            out.text(13, &self.name);
            out.text(14, &self.normalized_format);
            out.list(15, &self.numbers);
            out.int(16, &self.priority);
            out.text(17, &self.self_uri);
            out.one(18, &self.state);
            out.int(19, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.classification),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.digit_length),
                7 => rt::Place::Model(&mut self.division),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.match_),
                10 => rt::Place::Text(&mut self.match_type),
                11 => rt::Place::Text(&mut self.modified_by),
                12 => rt::Place::Text(&mut self.modified_by_app),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Text(&mut self.normalized_format),
                15 => rt::Place::List(&mut self.numbers),
                16 => rt::Place::Int(&mut self.priority),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Enum(&mut self.state),
                19 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NumberPlan);
    impl NumberPlan {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `classification`.
        #[must_use]
        pub fn classification(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.classification, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
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
        /// Sets `digitLength`.
        #[must_use]
        pub fn digit_length(
            mut self,
            value: impl rt::IntoField<Box<types::DigitLength>>,
        ) -> Self {
            value.put(&mut self.digit_length, &mut self._rest, 6);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `match`.
        #[must_use]
        pub fn match_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.match_, &mut self._rest, 9);
            self
        }
        /// Sets `matchType`.
        #[must_use]
        pub fn match_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.match_type, &mut self._rest, 10);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 11);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `normalizedFormat`.
        #[must_use]
        pub fn normalized_format(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.normalized_format, &mut self._rest, 14);
            self
        }
        /// Sets `numbers`.
        #[must_use]
        pub fn numbers(mut self, value: impl rt::IntoField<Vec<types::Number>>) -> Self {
            value.put(&mut self.numbers, &mut self._rest, 15);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::NumberPlanState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 18);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 19);
            self
        }
    }
    /// `OutboundRoute` of the API document.
    #[non_exhaustive]
    pub struct OutboundRoute {
        /// `classificationTypes`: required
        pub classification_types: Option<Vec<String>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `distribution`
        pub distribution: Option<types::OutboundRouteDistribution>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `externalTrunkBases`
        pub external_trunk_bases: Option<Vec<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `managed`: read-only
        pub managed: Option<bool>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `site`: read-only
        pub site: Option<Box<types::Site>>,
        /// `state`: read-only
        pub state: Option<types::OutboundRouteState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutboundRoute {
        fn default() -> Self {
            Self {
                classification_types: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                distribution: None,
                division: None,
                enabled: None,
                external_trunk_bases: None,
                id: None,
                managed: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                site: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundRoute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundRoute",
                fields: &[
                    "classificationTypes",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "distribution",
                    "division",
                    "enabled",
                    "externalTrunkBases",
                    "id",
                    "managed",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "site",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.classification_types);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.one(6, &self.distribution);
            out.model(7, &self.division);
            out.boolean(8, &self.enabled);
            out.list(9, &self.external_trunk_bases);
            out.text(10, &self.id);
            out.boolean(11, &self.managed);
            out.text(12, &self.modified_by);
            out.text(13, &self.modified_by_app);
            out.text(14, &self.name);
            out.text(15, &self.self_uri);
            out.model(16, &self.site);
            out.one(17, &self.state);
            out.int(18, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.classification_types),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Enum(&mut self.distribution),
                7 => rt::Place::Model(&mut self.division),
                8 => rt::Place::Bool(&mut self.enabled),
                9 => rt::Place::List(&mut self.external_trunk_bases),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Bool(&mut self.managed),
                12 => rt::Place::Text(&mut self.modified_by),
                13 => rt::Place::Text(&mut self.modified_by_app),
                14 => rt::Place::Text(&mut self.name),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Model(&mut self.site),
                17 => rt::Place::Enum(&mut self.state),
                18 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundRoute);
    /// `OutboundRouteBase` of the API document.
    #[non_exhaustive]
    pub struct OutboundRouteBase {
        /// `classificationTypes`: required
        pub classification_types: Option<Vec<String>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `distribution`
        pub distribution: Option<types::OutboundRouteBaseDistribution>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `externalTrunkBases`
        pub external_trunk_bases: Option<Vec<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::OutboundRouteBaseState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutboundRouteBase {
        fn default() -> Self {
            Self {
                classification_types: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                distribution: None,
                division: None,
                enabled: None,
                external_trunk_bases: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundRouteBase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundRouteBase",
                fields: &[
                    "classificationTypes",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "distribution",
                    "division",
                    "enabled",
                    "externalTrunkBases",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[0, 13],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.classification_types);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.one(6, &self.distribution);
            out.model(7, &self.division);
            out.boolean(8, &self.enabled);
            out.list(9, &self.external_trunk_bases);
            out.text(10, &self.id);
            out.text(11, &self.modified_by);
            out.text(12, &self.modified_by_app);
            out.text(13, &self.name);
            out.text(14, &self.self_uri);
            out.one(15, &self.state);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.classification_types),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Enum(&mut self.distribution),
                7 => rt::Place::Model(&mut self.division),
                8 => rt::Place::Bool(&mut self.enabled),
                9 => rt::Place::List(&mut self.external_trunk_bases),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Text(&mut self.modified_by),
                12 => rt::Place::Text(&mut self.modified_by_app),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.state),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundRouteBase);
    impl OutboundRouteBase {
        /// One with everything set that the API requires, in this order: `classificationTypes`, `name`.
        #[must_use]
        pub fn new(
            classification_types: impl rt::IntoField<Vec<String>>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().classification_types(classification_types).name(name)
        }
        /// Sets `classificationTypes`.
        #[must_use]
        pub fn classification_types(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.classification_types, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
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
        /// Sets `distribution`.
        #[must_use]
        pub fn distribution(
            mut self,
            value: impl rt::IntoField<types::OutboundRouteBaseDistribution>,
        ) -> Self {
            value.put(&mut self.distribution, &mut self._rest, 6);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 7);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 8);
            self
        }
        /// Sets `externalTrunkBases`.
        #[must_use]
        pub fn external_trunk_bases(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.external_trunk_bases, &mut self._rest, 9);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 10);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 11);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::OutboundRouteBaseState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 15);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 16);
            self
        }
    }
    /// `OutboundRouteBaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OutboundRouteBaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OutboundRouteBase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutboundRouteBaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundRouteBaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundRouteBaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundRouteBaseEntityListing);
    /// `OutboundRouteEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OutboundRouteEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OutboundRoute>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutboundRouteEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundRouteEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundRouteEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundRouteEntityListing);
    /// `Phone` of the API document.
    #[non_exhaustive]
    pub struct Phone {
        /// `capabilities`
        pub capabilities: Option<Box<types::PhoneCapabilities>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lineBaseSettings`
        pub line_base_settings: Option<Box<types::DomainEntityRef>>,
        /// `lines`: required
        pub lines: Option<Vec<types::Line>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `phoneBaseSettings`: required
        pub phone_base_settings: Option<Box<types::PhoneBaseSettings>>,
        /// `phoneMetaBase`
        pub phone_meta_base: Option<Box<types::DomainEntityRef>>,
        /// `primaryEdge`
        pub primary_edge: Option<Box<types::Edge>>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `secondaryEdge`
        pub secondary_edge: Option<Box<types::Edge>>,
        /// `secondaryStatus`
        pub secondary_status: Option<Box<types::PhoneStatus>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `site`: required
        pub site: Option<Box<types::DomainEntityRef>>,
        /// `standAlone`: read-only
        pub stand_alone: Option<bool>,
        /// `state`: read-only
        pub state: Option<types::PhoneState>,
        /// `status`
        pub status: Option<Box<types::PhoneStatus>>,
        /// `userAgentInfo`: read-only
        pub user_agent_info: Option<Box<types::UserAgentInfo>>,
        /// `version`
        pub version: Option<i64>,
        /// `webRtcUser`
        pub web_rtc_user: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for Phone {
        fn default() -> Self {
            Self {
                capabilities: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                line_base_settings: None,
                lines: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                phone_base_settings: None,
                phone_meta_base: None,
                primary_edge: None,
                properties: None,
                secondary_edge: None,
                secondary_status: None,
                self_uri: None,
                site: None,
                stand_alone: None,
                state: None,
                status: None,
                user_agent_info: None,
                version: None,
                web_rtc_user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Phone {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Phone",
                fields: &[
                    "capabilities",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "lineBaseSettings",
                    "lines",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "phoneBaseSettings",
                    "phoneMetaBase",
                    "primaryEdge",
                    "properties",
                    "secondaryEdge",
                    "secondaryStatus",
                    "selfUri",
                    "site",
                    "standAlone",
                    "state",
                    "status",
                    "userAgentInfo",
                    "version",
                    "webRtcUser",
                ],
                required: &[9, 12, 13, 20],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.capabilities);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.model(8, &self.line_base_settings);
            out.list(9, &self.lines);
            out.text(10, &self.modified_by);
            out.text(11, &self.modified_by_app);
            out.text(12, &self.name);
            out.model(13, &self.phone_base_settings);
            out.model(14, &self.phone_meta_base);
            out.model(15, &self.primary_edge);
            out.json(16, &self.properties);
            out.model(17, &self.secondary_edge);
            out.model(18, &self.secondary_status);
            out.text(19, &self.self_uri);
            out.model(20, &self.site);
            out.boolean(21, &self.stand_alone);
            out.one(22, &self.state);
            out.model(23, &self.status);
            out.model(24, &self.user_agent_info);
            out.int(25, &self.version);
            out.model(26, &self.web_rtc_user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.capabilities),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Model(&mut self.line_base_settings),
                9 => rt::Place::List(&mut self.lines),
                10 => rt::Place::Text(&mut self.modified_by),
                11 => rt::Place::Text(&mut self.modified_by_app),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Model(&mut self.phone_base_settings),
                14 => rt::Place::Model(&mut self.phone_meta_base),
                15 => rt::Place::Model(&mut self.primary_edge),
                16 => rt::Place::Json(&mut self.properties),
                17 => rt::Place::Model(&mut self.secondary_edge),
                18 => rt::Place::Model(&mut self.secondary_status),
                19 => rt::Place::Text(&mut self.self_uri),
                20 => rt::Place::Model(&mut self.site),
                21 => rt::Place::Bool(&mut self.stand_alone),
                22 => rt::Place::Enum(&mut self.state),
                23 => rt::Place::Model(&mut self.status),
                24 => rt::Place::Model(&mut self.user_agent_info),
                25 => rt::Place::Int(&mut self.version),
                26 => rt::Place::Model(&mut self.web_rtc_user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Phone);
    impl Phone {
        /// One with everything set that the API requires, in this order: `lines`, `name`, `phoneBaseSettings`, `site`.
        #[must_use]
        pub fn new(
            lines: impl rt::IntoField<Vec<types::Line>>,
            name: impl rt::IntoField<String>,
            phone_base_settings: impl rt::IntoField<Box<types::PhoneBaseSettings>>,
            site: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            Self::default()
                .lines(lines)
                .name(name)
                .phone_base_settings(phone_base_settings)
                .site(site)
        }
        /// Sets `capabilities`.
        #[must_use]
        pub fn capabilities(
            mut self,
            value: impl rt::IntoField<Box<types::PhoneCapabilities>>,
        ) -> Self {
            value.put(&mut self.capabilities, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `lineBaseSettings`.
        #[must_use]
        pub fn line_base_settings(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.line_base_settings, &mut self._rest, 8);
            self
        }
        /// Sets `lines`.
        #[must_use]
        pub fn lines(mut self, value: impl rt::IntoField<Vec<types::Line>>) -> Self {
            value.put(&mut self.lines, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 10);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 11);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 12);
            self
        }
        /// Sets `phoneBaseSettings`.
        #[must_use]
        pub fn phone_base_settings(
            mut self,
            value: impl rt::IntoField<Box<types::PhoneBaseSettings>>,
        ) -> Self {
            value.put(&mut self.phone_base_settings, &mut self._rest, 13);
            self
        }
        /// Sets `phoneMetaBase`.
        #[must_use]
        pub fn phone_meta_base(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.phone_meta_base, &mut self._rest, 14);
            self
        }
        /// Sets `primaryEdge`.
        #[must_use]
        pub fn primary_edge(
            mut self,
            value: impl rt::IntoField<Box<types::Edge>>,
        ) -> Self {
            value.put(&mut self.primary_edge, &mut self._rest, 15);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 16);
            self
        }
        /// Sets `secondaryEdge`.
        #[must_use]
        pub fn secondary_edge(
            mut self,
            value: impl rt::IntoField<Box<types::Edge>>,
        ) -> Self {
            value.put(&mut self.secondary_edge, &mut self._rest, 17);
            self
        }
        /// Sets `secondaryStatus`.
        #[must_use]
        pub fn secondary_status(
            mut self,
            value: impl rt::IntoField<Box<types::PhoneStatus>>,
        ) -> Self {
            value.put(&mut self.secondary_status, &mut self._rest, 18);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 19);
            self
        }
        /// Sets `site`.
        #[must_use]
        pub fn site(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.site, &mut self._rest, 20);
            self
        }
        /// Sets `standAlone`.
        #[must_use]
        pub fn stand_alone(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.stand_alone, &mut self._rest, 21);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<types::PhoneState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 22);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<Box<types::PhoneStatus>>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 23);
            self
        }
        /// Sets `userAgentInfo`.
        #[must_use]
        pub fn user_agent_info(
            mut self,
            value: impl rt::IntoField<Box<types::UserAgentInfo>>,
        ) -> Self {
            value.put(&mut self.user_agent_info, &mut self._rest, 24);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 25);
            self
        }
        /// Sets `webRtcUser`.
        #[must_use]
        pub fn web_rtc_user(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.web_rtc_user, &mut self._rest, 26);
            self
        }
    }
    /// `PhoneBase` of the API document.
    #[non_exhaustive]
    pub struct PhoneBase {
        /// `capabilities`
        pub capabilities: Option<Box<types::PhoneCapabilities>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lines`: required
        pub lines: Option<Vec<types::LineBase>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `phoneMetaBase`: required
        pub phone_meta_base: Option<Box<types::DomainEntityRef>>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::PhoneBaseState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PhoneBase {
        fn default() -> Self {
            Self {
                capabilities: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                lines: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                phone_meta_base: None,
                properties: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneBase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneBase",
                fields: &[
                    "capabilities",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "lines",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "phoneMetaBase",
                    "properties",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[8, 11, 12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.capabilities);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.list(8, &self.lines);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.model(12, &self.phone_meta_base);
            out.json(13, &self.properties);
            out.text(14, &self.self_uri);
            out.one(15, &self.state);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.capabilities),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::List(&mut self.lines),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::Model(&mut self.phone_meta_base),
                13 => rt::Place::Json(&mut self.properties),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.state),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneBase);
    impl PhoneBase {
        /// One with everything set that the API requires, in this order: `lines`, `name`, `phoneMetaBase`.
        #[must_use]
        pub fn new(
            lines: impl rt::IntoField<Vec<types::LineBase>>,
            name: impl rt::IntoField<String>,
            phone_meta_base: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            Self::default().lines(lines).name(name).phone_meta_base(phone_meta_base)
        }
        /// Sets `capabilities`.
        #[must_use]
        pub fn capabilities(
            mut self,
            value: impl rt::IntoField<Box<types::PhoneCapabilities>>,
        ) -> Self {
            value.put(&mut self.capabilities, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `lines`.
        #[must_use]
        pub fn lines(mut self, value: impl rt::IntoField<Vec<types::LineBase>>) -> Self {
            value.put(&mut self.lines, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 10);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 11);
            self
        }
        /// Sets `phoneMetaBase`.
        #[must_use]
        pub fn phone_meta_base(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.phone_meta_base, &mut self._rest, 12);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::PhoneBaseState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 15);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 16);
            self
        }
    }
    /// `PhoneBaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PhoneBaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::PhoneBase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PhoneBaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneBaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneBaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneBaseEntityListing);
    /// `PhoneBaseSettings` of the API document.
    #[non_exhaustive]
    pub struct PhoneBaseSettings {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PhoneBaseSettings {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneBaseSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneBaseSettings",
                fields: &["id", "name", "selfUri"],
                required: &[0],
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
    rt::model!(PhoneBaseSettings);
    impl PhoneBaseSettings {
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
    }
    /// `PhoneCapabilities` of the API document.
    #[non_exhaustive]
    pub struct PhoneCapabilities {
        /// `allowReboot`
        pub allow_reboot: Option<bool>,
        /// `cdm`
        pub cdm: Option<bool>,
        /// `dualRegisters`
        pub dual_registers: Option<bool>,
        /// `hardwareIdType`
        pub hardware_id_type: Option<String>,
        /// `mediaCodecs`
        pub media_codecs: Option<Vec<types::PhoneCapabilitiesMediaCodecs>>,
        /// `noCloudProvisioning`
        pub no_cloud_provisioning: Option<bool>,
        /// `noRebalance`
        pub no_rebalance: Option<bool>,
        /// `provisions`
        pub provisions: Option<bool>,
        /// `registers`
        pub registers: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for PhoneCapabilities {
        fn default() -> Self {
            Self {
                allow_reboot: None,
                cdm: None,
                dual_registers: None,
                hardware_id_type: None,
                media_codecs: None,
                no_cloud_provisioning: None,
                no_rebalance: None,
                provisions: None,
                registers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneCapabilities {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneCapabilities",
                fields: &[
                    "allowReboot",
                    "cdm",
                    "dualRegisters",
                    "hardwareIdType",
                    "mediaCodecs",
                    "noCloudProvisioning",
                    "noRebalance",
                    "provisions",
                    "registers",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_reboot);
            out.boolean(1, &self.cdm);
            out.boolean(2, &self.dual_registers);
            out.text(3, &self.hardware_id_type);
            out.list(4, &self.media_codecs);
            out.boolean(5, &self.no_cloud_provisioning);
            out.boolean(6, &self.no_rebalance);
            out.boolean(7, &self.provisions);
            out.boolean(8, &self.registers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_reboot),
                1 => rt::Place::Bool(&mut self.cdm),
                2 => rt::Place::Bool(&mut self.dual_registers),
                3 => rt::Place::Text(&mut self.hardware_id_type),
                4 => rt::Place::List(&mut self.media_codecs),
                5 => rt::Place::Bool(&mut self.no_cloud_provisioning),
                6 => rt::Place::Bool(&mut self.no_rebalance),
                7 => rt::Place::Bool(&mut self.provisions),
                8 => rt::Place::Bool(&mut self.registers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneCapabilities);
    impl PhoneCapabilities {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowReboot`.
        #[must_use]
        pub fn allow_reboot(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.allow_reboot, &mut self._rest, 0);
            self
        }
        /// Sets `cdm`.
        #[must_use]
        pub fn cdm(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.cdm, &mut self._rest, 1);
            self
        }
        /// Sets `dualRegisters`.
        #[must_use]
        pub fn dual_registers(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.dual_registers, &mut self._rest, 2);
            self
        }
        /// Sets `hardwareIdType`.
        #[must_use]
        pub fn hardware_id_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.hardware_id_type, &mut self._rest, 3);
            self
        }
        /// Sets `mediaCodecs`.
        #[must_use]
        pub fn media_codecs(
            mut self,
            value: impl rt::IntoField<Vec<types::PhoneCapabilitiesMediaCodecs>>,
        ) -> Self {
            value.put(&mut self.media_codecs, &mut self._rest, 4);
            self
        }
        /// Sets `noCloudProvisioning`.
        #[must_use]
        pub fn no_cloud_provisioning(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.no_cloud_provisioning, &mut self._rest, 5);
            self
        }
        /// Sets `noRebalance`.
        #[must_use]
        pub fn no_rebalance(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.no_rebalance, &mut self._rest, 6);
            self
        }
        /// Sets `provisions`.
        #[must_use]
        pub fn provisions(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.provisions, &mut self._rest, 7);
            self
        }
        /// Sets `registers`.
        #[must_use]
        pub fn registers(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.registers, &mut self._rest, 8);
            self
        }
    }
    /// `PhoneEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PhoneEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Phone>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PhoneEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneEntityListing);
    /// `PhoneMetaBaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PhoneMetaBaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Metabase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PhoneMetaBaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneMetaBaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneMetaBaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneMetaBaseEntityListing);
    /// `PhoneStatus` of the API document.
    #[non_exhaustive]
    pub struct PhoneStatus {
        /// `edge`
        pub edge: Option<Box<types::DomainEntityRef>>,
        /// `edgesStatus`
        pub edges_status: Option<types::PhoneStatusEdgesStatus>,
        /// `eventCreationTime`
        pub event_creation_time: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `lineStatuses`
        pub line_statuses: Option<Vec<types::LineStatus>>,
        /// `operationalStatus`
        pub operational_status: Option<types::PhoneStatusOperationalStatus>,
        /// `phoneAssignmentToEdgeType`
        pub phone_assignment_to_edge_type: Option<
            types::PhoneStatusPhoneAssignmentToEdgeType,
        >,
        /// `provision`
        pub provision: Option<Box<types::ProvisionInfo>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PhoneStatus {
        fn default() -> Self {
            Self {
                edge: None,
                edges_status: None,
                event_creation_time: None,
                id: None,
                line_statuses: None,
                operational_status: None,
                phone_assignment_to_edge_type: None,
                provision: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneStatus",
                fields: &[
                    "edge",
                    "edgesStatus",
                    "eventCreationTime",
                    "id",
                    "lineStatuses",
                    "operationalStatus",
                    "phoneAssignmentToEdgeType",
                    "provision",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.edge);
            out.one(1, &self.edges_status);
            out.text(2, &self.event_creation_time);
            out.text(3, &self.id);
            out.list(4, &self.line_statuses);
            out.one(5, &self.operational_status);
            out.one(6, &self.phone_assignment_to_edge_type);
            out.model(7, &self.provision);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.edge),
                1 => rt::Place::Enum(&mut self.edges_status),
                2 => rt::Place::Text(&mut self.event_creation_time),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.line_statuses),
                5 => rt::Place::Enum(&mut self.operational_status),
                6 => rt::Place::Enum(&mut self.phone_assignment_to_edge_type),
                7 => rt::Place::Model(&mut self.provision),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneStatus);
    impl PhoneStatus {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `edge`.
        #[must_use]
        pub fn edge(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.edge, &mut self._rest, 0);
            self
        }
        /// Sets `edgesStatus`.
        #[must_use]
        pub fn edges_status(
            mut self,
            value: impl rt::IntoField<types::PhoneStatusEdgesStatus>,
        ) -> Self {
            value.put(&mut self.edges_status, &mut self._rest, 1);
            self
        }
        /// Sets `eventCreationTime`.
        #[must_use]
        pub fn event_creation_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_creation_time, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `lineStatuses`.
        #[must_use]
        pub fn line_statuses(
            mut self,
            value: impl rt::IntoField<Vec<types::LineStatus>>,
        ) -> Self {
            value.put(&mut self.line_statuses, &mut self._rest, 4);
            self
        }
        /// Sets `operationalStatus`.
        #[must_use]
        pub fn operational_status(
            mut self,
            value: impl rt::IntoField<types::PhoneStatusOperationalStatus>,
        ) -> Self {
            value.put(&mut self.operational_status, &mut self._rest, 5);
            self
        }
        /// Sets `phoneAssignmentToEdgeType`.
        #[must_use]
        pub fn phone_assignment_to_edge_type(
            mut self,
            value: impl rt::IntoField<types::PhoneStatusPhoneAssignmentToEdgeType>,
        ) -> Self {
            value.put(&mut self.phone_assignment_to_edge_type, &mut self._rest, 6);
            self
        }
        /// Sets `provision`.
        #[must_use]
        pub fn provision(
            mut self,
            value: impl rt::IntoField<Box<types::ProvisionInfo>>,
        ) -> Self {
            value.put(&mut self.provision, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
    }
    /// `PhonesReboot` of the API document.
    #[non_exhaustive]
    pub struct PhonesReboot {
        /// `phoneIds`
        pub phone_ids: Option<Vec<String>>,
        /// `siteId`
        pub site_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PhonesReboot {
        fn default() -> Self {
            Self {
                phone_ids: None,
                site_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhonesReboot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhonesReboot",
                fields: &["phoneIds", "siteId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.phone_ids);
            out.text(1, &self.site_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.phone_ids),
                1 => rt::Place::Text(&mut self.site_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhonesReboot);
    impl PhonesReboot {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `phoneIds`.
        #[must_use]
        pub fn phone_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.phone_ids, &mut self._rest, 0);
            self
        }
        /// Sets `siteId`.
        #[must_use]
        pub fn site_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.site_id, &mut self._rest, 1);
            self
        }
    }
    /// `PhysicalInterfaceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PhysicalInterfaceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainPhysicalInterface>>,
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
    impl Default for PhysicalInterfaceEntityListing {
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
    impl rt::Model for PhysicalInterfaceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhysicalInterfaceEntityListing",
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
    rt::model!(PhysicalInterfaceEntityListing);
    /// `ProvisionInfo` of the API document.
    #[non_exhaustive]
    pub struct ProvisionInfo {
        /// `errorInfo`
        pub error_info: Option<String>,
        /// `source`
        pub source: Option<String>,
        /// `time`
        pub time: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for ProvisionInfo {
        fn default() -> Self {
            Self {
                error_info: None,
                source: None,
                time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProvisionInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProvisionInfo",
                fields: &["errorInfo", "source", "time"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_info);
            out.text(1, &self.source);
            out.date_time(2, &self.time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_info),
                1 => rt::Place::Text(&mut self.source),
                2 => rt::Place::DateTime(&mut self.time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProvisionInfo);
    impl ProvisionInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `errorInfo`.
        #[must_use]
        pub fn error_info(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.error_info, &mut self._rest, 0);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source, &mut self._rest, 1);
            self
        }
        /// Sets `time`.
        #[must_use]
        pub fn time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.time, &mut self._rest, 2);
            self
        }
    }
    /// `SiteConnections` of the API document.
    #[non_exhaustive]
    pub struct SiteConnections {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `siteConnections`: read-only
        pub site_connections: Option<Vec<types::SiteConnection>>,
        _rest: rt::Rest,
    }
    impl Default for SiteConnections {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                site_connections: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SiteConnections {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SiteConnections",
                fields: &["id", "name", "selfUri", "siteConnections"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.list(3, &self.site_connections);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::List(&mut self.site_connections),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SiteConnections);
    impl SiteConnections {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
        /// Sets `siteConnections`.
        #[must_use]
        pub fn site_connections(
            mut self,
            value: impl rt::IntoField<Vec<types::SiteConnection>>,
        ) -> Self {
            value.put(&mut self.site_connections, &mut self._rest, 3);
            self
        }
    }
    /// `SiteEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SiteEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Site>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SiteEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SiteEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SiteEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SiteEntityListing);
    /// `StreetAddress` of the API document.
    #[non_exhaustive]
    pub struct StreetAddress {
        /// `A1`: required
        pub a1: Option<String>,
        /// `A3`: required
        pub a3: Option<String>,
        /// `HNO`: required
        pub hno: Option<String>,
        /// `LOC`
        pub loc: Option<String>,
        /// `NAM`
        pub nam: Option<String>,
        /// `PC`: required
        pub pc: Option<String>,
        /// `RD`: required
        pub rd: Option<String>,
        /// `country`: required
        pub country: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StreetAddress {
        fn default() -> Self {
            Self {
                a1: None,
                a3: None,
                hno: None,
                loc: None,
                nam: None,
                pc: None,
                rd: None,
                country: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StreetAddress {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StreetAddress",
                fields: &["A1", "A3", "HNO", "LOC", "NAM", "PC", "RD", "country"],
                required: &[0, 1, 2, 5, 6, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.a1);
            out.text(1, &self.a3);
            out.text(2, &self.hno);
            out.text(3, &self.loc);
            out.text(4, &self.nam);
            out.text(5, &self.pc);
            out.text(6, &self.rd);
            out.text(7, &self.country);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.a1),
                1 => rt::Place::Text(&mut self.a3),
                2 => rt::Place::Text(&mut self.hno),
                3 => rt::Place::Text(&mut self.loc),
                4 => rt::Place::Text(&mut self.nam),
                5 => rt::Place::Text(&mut self.pc),
                6 => rt::Place::Text(&mut self.rd),
                7 => rt::Place::Text(&mut self.country),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StreetAddress);
    impl StreetAddress {
        /// One with everything set that the API requires, in this order: `A1`, `A3`, `HNO`, `PC`, `RD`, `country`.
        #[must_use]
        pub fn new(
            a1: impl rt::IntoField<String>,
            a3: impl rt::IntoField<String>,
            hno: impl rt::IntoField<String>,
            pc: impl rt::IntoField<String>,
            rd: impl rt::IntoField<String>,
            country: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().a1(a1).a3(a3).hno(hno).pc(pc).rd(rd).country(country)
        }
        /// Sets `A1`.
        #[must_use]
        pub fn a1(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.a1, &mut self._rest, 0);
            self
        }
        /// Sets `A3`.
        #[must_use]
        pub fn a3(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.a3, &mut self._rest, 1);
            self
        }
        /// Sets `HNO`.
        #[must_use]
        pub fn hno(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.hno, &mut self._rest, 2);
            self
        }
        /// Sets `LOC`.
        #[must_use]
        pub fn loc(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.loc, &mut self._rest, 3);
            self
        }
        /// Sets `NAM`.
        #[must_use]
        pub fn nam(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.nam, &mut self._rest, 4);
            self
        }
        /// Sets `PC`.
        #[must_use]
        pub fn pc(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.pc, &mut self._rest, 5);
            self
        }
        /// Sets `RD`.
        #[must_use]
        pub fn rd(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.rd, &mut self._rest, 6);
            self
        }
        /// Sets `country`.
        #[must_use]
        pub fn country(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.country, &mut self._rest, 7);
            self
        }
    }
    /// `SubscriberResponse` of the API document.
    #[non_exhaustive]
    pub struct SubscriberResponse {
        /// `messageReturned`
        pub message_returned: Option<Vec<String>>,
        /// `status`: required
        pub status: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SubscriberResponse {
        fn default() -> Self {
            Self {
                message_returned: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SubscriberResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SubscriberResponse",
                fields: &["messageReturned", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.message_returned);
            out.text(1, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.message_returned),
                1 => rt::Place::Text(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SubscriberResponse);
    /// `Trunk` of the API document.
    #[non_exhaustive]
    pub struct Trunk {
        /// `connectedStatus`: read-only
        pub connected_status: Option<Box<types::TrunkConnectedStatus>>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `edge`
        pub edge: Option<Box<types::DomainEntityRef>>,
        /// `edgeGroup`
        pub edge_group: Option<Box<types::DomainEntityRef>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `family`: read-only
        pub family: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inService`: read-only
        pub in_service: Option<bool>,
        /// `ipStatus`: read-only
        pub ip_status: Option<Box<types::TrunkMetricsNetworkTypeIp>>,
        /// `logicalInterface`: read-only
        pub logical_interface: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `optionsEnabledStatus`: read-only
        pub options_enabled_status: Option<types::TrunkOptionsEnabledStatus>,
        /// `optionsStatus`: read-only
        pub options_status: Option<Vec<types::TrunkMetricsOptions>>,
        /// `proxyAddressList`: read-only
        pub proxy_address_list: Option<Vec<String>>,
        /// `registersEnabledStatus`: read-only
        pub registers_enabled_status: Option<types::TrunkRegistersEnabledStatus>,
        /// `registersStatus`: read-only
        pub registers_status: Option<Vec<types::TrunkMetricsRegisters>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::TrunkState>,
        /// `trunkBase`
        pub trunk_base: Option<Box<types::DomainEntityRef>>,
        /// `trunkMetabase`
        pub trunk_metabase: Option<Box<types::DomainEntityRef>>,
        /// `trunkType`
        pub trunk_type: Option<types::TrunkTrunkType>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Trunk {
        fn default() -> Self {
            Self {
                connected_status: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                edge: None,
                edge_group: None,
                enabled: None,
                family: None,
                id: None,
                in_service: None,
                ip_status: None,
                logical_interface: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                options_enabled_status: None,
                options_status: None,
                proxy_address_list: None,
                registers_enabled_status: None,
                registers_status: None,
                self_uri: None,
                state: None,
                trunk_base: None,
                trunk_metabase: None,
                trunk_type: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Trunk {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Trunk",
                fields: &[
                    "connectedStatus",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "edge",
                    "edgeGroup",
                    "enabled",
                    "family",
                    "id",
                    "inService",
                    "ipStatus",
                    "logicalInterface",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "optionsEnabledStatus",
                    "optionsStatus",
                    "proxyAddressList",
                    "registersEnabledStatus",
                    "registersStatus",
                    "selfUri",
                    "state",
                    "trunkBase",
                    "trunkMetabase",
                    "trunkType",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.connected_status);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.model(7, &self.edge);
            out.model(8, &self.edge_group);
            out.boolean(9, &self.enabled);
            out.int(10, &self.family);
            out.text(11, &self.id);
            out.boolean(12, &self.in_service);
            out.model(13, &self.ip_status);
            out.model(14, &self.logical_interface);
            out.text(15, &self.modified_by);
            out.text(16, &self.modified_by_app);
            out.text(17, &self.name);
            out.one(18, &self.options_enabled_status);
            out.list(19, &self.options_status);
            out.list(20, &self.proxy_address_list);
            out.one(21, &self.registers_enabled_status);
            out.list(22, &self.registers_status);
            out.text(23, &self.self_uri);
            out.one(24, &self.state);
            out.model(25, &self.trunk_base);
            out.model(26, &self.trunk_metabase);
            out.one(27, &self.trunk_type);
            out.int(28, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.connected_status),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Model(&mut self.edge),
                8 => rt::Place::Model(&mut self.edge_group),
                9 => rt::Place::Bool(&mut self.enabled),
                10 => rt::Place::Int(&mut self.family),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Bool(&mut self.in_service),
                13 => rt::Place::Model(&mut self.ip_status),
                14 => rt::Place::Model(&mut self.logical_interface),
                15 => rt::Place::Text(&mut self.modified_by),
                16 => rt::Place::Text(&mut self.modified_by_app),
                17 => rt::Place::Text(&mut self.name),
                18 => rt::Place::Enum(&mut self.options_enabled_status),
                19 => rt::Place::List(&mut self.options_status),
                20 => rt::Place::List(&mut self.proxy_address_list),
                21 => rt::Place::Enum(&mut self.registers_enabled_status),
                22 => rt::Place::List(&mut self.registers_status),
                23 => rt::Place::Text(&mut self.self_uri),
                24 => rt::Place::Enum(&mut self.state),
                25 => rt::Place::Model(&mut self.trunk_base),
                26 => rt::Place::Model(&mut self.trunk_metabase),
                27 => rt::Place::Enum(&mut self.trunk_type),
                28 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Trunk);
    /// `TrunkBaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrunkBaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TrunkBase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkBaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkBaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkBaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkBaseEntityListing);
    /// `TrunkConnectedStatus` of the API document.
    #[non_exhaustive]
    pub struct TrunkConnectedStatus {
        /// `connected`
        pub connected: Option<bool>,
        /// `connectedStateTime`
        pub connected_state_time: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for TrunkConnectedStatus {
        fn default() -> Self {
            Self {
                connected: None,
                connected_state_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkConnectedStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkConnectedStatus",
                fields: &["connected", "connectedStateTime"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.connected);
            out.date_time(1, &self.connected_state_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.connected),
                1 => rt::Place::DateTime(&mut self.connected_state_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkConnectedStatus);
    /// `TrunkEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrunkEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Trunk>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkEntityListing);
    /// `TrunkErrorInfo` of the API document.
    #[non_exhaustive]
    pub struct TrunkErrorInfo {
        /// `code`
        pub code: Option<String>,
        /// `details`
        pub details: Option<Box<types::TrunkErrorInfoDetails>>,
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TrunkErrorInfo {
        fn default() -> Self {
            Self {
                code: None,
                details: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkErrorInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkErrorInfo",
                fields: &["code", "details", "text"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.model(1, &self.details);
            out.text(2, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Model(&mut self.details),
                2 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkErrorInfo);
    /// `TrunkErrorInfoDetails` of the API document.
    #[non_exhaustive]
    pub struct TrunkErrorInfoDetails {
        /// `code`
        pub code: Option<String>,
        /// `hostname`
        pub hostname: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TrunkErrorInfoDetails {
        fn default() -> Self {
            Self {
                code: None,
                hostname: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkErrorInfoDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkErrorInfoDetails",
                fields: &["code", "hostname", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.hostname);
            out.text(2, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.hostname),
                2 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkErrorInfoDetails);
    /// `TrunkMetabaseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetabaseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Metabase>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetabaseEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetabaseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetabaseEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetabaseEntityListing);
    /// `TrunkMetrics` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetrics {
        /// `calls`
        pub calls: Option<Box<types::TrunkMetricsCalls>>,
        /// `eventTime`
        pub event_time: Option<rt::DateTime>,
        /// `logicalInterface`
        pub logical_interface: Option<Box<types::DomainEntityRef>>,
        /// `qos`
        pub qos: Option<Box<types::TrunkMetricsQoS>>,
        /// `trunk`
        pub trunk: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetrics {
        fn default() -> Self {
            Self {
                calls: None,
                event_time: None,
                logical_interface: None,
                qos: None,
                trunk: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetrics",
                fields: &["calls", "eventTime", "logicalInterface", "qos", "trunk"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.calls);
            out.date_time(1, &self.event_time);
            out.model(2, &self.logical_interface);
            out.model(3, &self.qos);
            out.model(4, &self.trunk);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.calls),
                1 => rt::Place::DateTime(&mut self.event_time),
                2 => rt::Place::Model(&mut self.logical_interface),
                3 => rt::Place::Model(&mut self.qos),
                4 => rt::Place::Model(&mut self.trunk),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetrics);
    /// `TrunkMetricsCalls` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetricsCalls {
        /// `inboundCallCount`
        pub inbound_call_count: Option<i64>,
        /// `outboundCallCount`
        pub outbound_call_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetricsCalls {
        fn default() -> Self {
            Self {
                inbound_call_count: None,
                outbound_call_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetricsCalls {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetricsCalls",
                fields: &["inboundCallCount", "outboundCallCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.inbound_call_count);
            out.int(1, &self.outbound_call_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.inbound_call_count),
                1 => rt::Place::Int(&mut self.outbound_call_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetricsCalls);
    /// `TrunkMetricsNetworkTypeIp` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetricsNetworkTypeIp {
        /// `address`
        pub address: Option<String>,
        /// `errorInfo`
        pub error_info: Option<Box<types::TrunkErrorInfo>>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetricsNetworkTypeIp {
        fn default() -> Self {
            Self {
                address: None,
                error_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetricsNetworkTypeIp {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetricsNetworkTypeIp",
                fields: &["address", "errorInfo"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.address);
            out.model(1, &self.error_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.address),
                1 => rt::Place::Model(&mut self.error_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetricsNetworkTypeIp);
    /// `TrunkMetricsOptions` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetricsOptions {
        /// `errorInfo`
        pub error_info: Option<Box<types::TrunkErrorInfo>>,
        /// `optionState`
        pub option_state: Option<bool>,
        /// `optionStateTime`
        pub option_state_time: Option<rt::DateTime>,
        /// `proxyAddress`
        pub proxy_address: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetricsOptions {
        fn default() -> Self {
            Self {
                error_info: None,
                option_state: None,
                option_state_time: None,
                proxy_address: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetricsOptions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetricsOptions",
                fields: &["errorInfo", "optionState", "optionStateTime", "proxyAddress"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.boolean(1, &self.option_state);
            out.date_time(2, &self.option_state_time);
            out.text(3, &self.proxy_address);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Bool(&mut self.option_state),
                2 => rt::Place::DateTime(&mut self.option_state_time),
                3 => rt::Place::Text(&mut self.proxy_address),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetricsOptions);
    /// `TrunkMetricsQoS` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetricsQoS {
        /// `mismatchCount`: required
        pub mismatch_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetricsQoS {
        fn default() -> Self {
            Self {
                mismatch_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetricsQoS {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetricsQoS",
                fields: &["mismatchCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.mismatch_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.mismatch_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetricsQoS);
    /// `TrunkMetricsRegisters` of the API document.
    #[non_exhaustive]
    pub struct TrunkMetricsRegisters {
        /// `errorInfo`
        pub error_info: Option<Box<types::TrunkErrorInfo>>,
        /// `proxyAddress`
        pub proxy_address: Option<String>,
        /// `registerState`
        pub register_state: Option<bool>,
        /// `registerStateTime`
        pub register_state_time: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for TrunkMetricsRegisters {
        fn default() -> Self {
            Self {
                error_info: None,
                proxy_address: None,
                register_state: None,
                register_state_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkMetricsRegisters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkMetricsRegisters",
                fields: &[
                    "errorInfo",
                    "proxyAddress",
                    "registerState",
                    "registerStateTime",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.text(1, &self.proxy_address);
            out.boolean(2, &self.register_state);
            out.date_time(3, &self.register_state_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Text(&mut self.proxy_address),
                2 => rt::Place::Bool(&mut self.register_state),
                3 => rt::Place::DateTime(&mut self.register_state_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkMetricsRegisters);
    /// `TrunkRecordingEnabledCount` of the API document.
    #[non_exhaustive]
    pub struct TrunkRecordingEnabledCount {
        /// `disabledCount`
        pub disabled_count: Option<i64>,
        /// `enabledCount`
        pub enabled_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrunkRecordingEnabledCount {
        fn default() -> Self {
            Self {
                disabled_count: None,
                enabled_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrunkRecordingEnabledCount {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrunkRecordingEnabledCount",
                fields: &["disabledCount", "enabledCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.disabled_count);
            out.int(1, &self.enabled_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.disabled_count),
                1 => rt::Place::Int(&mut self.enabled_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrunkRecordingEnabledCount);
    /// `UserAgentInfo` of the API document.
    #[non_exhaustive]
    pub struct UserAgentInfo {
        /// `firmwareVersion`
        pub firmware_version: Option<String>,
        /// `manufacturer`
        pub manufacturer: Option<String>,
        /// `model`
        pub model: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserAgentInfo {
        fn default() -> Self {
            Self {
                firmware_version: None,
                manufacturer: None,
                model: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserAgentInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserAgentInfo",
                fields: &["firmwareVersion", "manufacturer", "model"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.firmware_version);
            out.text(1, &self.manufacturer);
            out.text(2, &self.model);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.firmware_version),
                1 => rt::Place::Text(&mut self.manufacturer),
                2 => rt::Place::Text(&mut self.model),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserAgentInfo);
    impl UserAgentInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `firmwareVersion`.
        #[must_use]
        pub fn firmware_version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.firmware_version, &mut self._rest, 0);
            self
        }
        /// Sets `manufacturer`.
        #[must_use]
        pub fn manufacturer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.manufacturer, &mut self._rest, 1);
            self
        }
        /// Sets `model`.
        #[must_use]
        pub fn model(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.model, &mut self._rest, 2);
            self
        }
    }
    /// `ValidateAddressRequest` of the API document.
    #[non_exhaustive]
    pub struct ValidateAddressRequest {
        /// `address`
        pub address: Option<Box<types::StreetAddress>>,
        _rest: rt::Rest,
    }
    impl Default for ValidateAddressRequest {
        fn default() -> Self {
            Self {
                address: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidateAddressRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidateAddressRequest",
                fields: &["address"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.address);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.address),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidateAddressRequest);
    impl ValidateAddressRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `address`.
        #[must_use]
        pub fn address(
            mut self,
            value: impl rt::IntoField<Box<types::StreetAddress>>,
        ) -> Self {
            value.put(&mut self.address, &mut self._rest, 0);
            self
        }
    }
    /// `ValidateAddressResponse` of the API document.
    #[non_exhaustive]
    pub struct ValidateAddressResponse {
        /// `response`
        pub response: Option<Box<types::SubscriberResponse>>,
        /// `valid`: required
        pub valid: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ValidateAddressResponse {
        fn default() -> Self {
            Self {
                response: None,
                valid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ValidateAddressResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ValidateAddressResponse",
                fields: &["response", "valid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.response);
            out.boolean(1, &self.valid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.response),
                1 => rt::Place::Bool(&mut self.valid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ValidateAddressResponse);
    /// `VmPairingInfo` of the API document.
    #[non_exhaustive]
    pub struct VmPairingInfo {
        /// `auth-token`
        pub auth_token: Option<String>,
        /// `edge-id`
        pub edge_id: Option<String>,
        /// `meta-data`
        pub meta_data: Option<Box<types::MetaData>>,
        /// `org-id`
        pub org_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for VmPairingInfo {
        fn default() -> Self {
            Self {
                auth_token: None,
                edge_id: None,
                meta_data: None,
                org_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VmPairingInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VmPairingInfo",
                fields: &["auth-token", "edge-id", "meta-data", "org-id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.auth_token);
            out.text(1, &self.edge_id);
            out.model(2, &self.meta_data);
            out.text(3, &self.org_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.auth_token),
                1 => rt::Place::Text(&mut self.edge_id),
                2 => rt::Place::Model(&mut self.meta_data),
                3 => rt::Place::Text(&mut self.org_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(VmPairingInfo);
    rt::to_write!(
        types::AlertablePresences => types::AlertablePresences, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DidPool => types::DidPool, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::inner(8, 8, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainCapabilities => types::DomainCapabilities, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainCertificateAuthority => types::DomainCertificateAuthority,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::inner(8,
        8, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainEdgeSoftwareUpdateDto => types::DomainEdgeSoftwareUpdateDto,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Model(<
        types::DomainEdgeSoftwareVersionDto as rt::ToWrite <
        types::DomainEdgeSoftwareVersionDto >>::steps))]
    );
    rt::to_write!(
        types::DomainEdgeSoftwareVersionDto => types::DomainEdgeSoftwareVersionDto,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::inner(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainLogicalInterface => types::DomainLogicalInterface, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Model(< types::Division as rt::ToWrite < types::Division >>::steps)),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Each(&
        rt::How::Model(< types::TrunkBaseAssignment as rt::ToWrite <
        types::TrunkBaseAssignment >>::steps))), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::inner(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(20, 20, rt::How::Model(<
        types::DomainCapabilities as rt::ToWrite < types::DomainCapabilities >>::steps)),
        rt::Step::new(21, 21, rt::How::Model(< types::DomainCapabilities as rt::ToWrite <
        types::DomainCapabilities >>::steps)), rt::Step::new(22, 22, rt::How::Copy),
        rt::Step::new(23, 23, rt::How::Copy), rt::Step::new(26, 26, rt::How::Copy),
        rt::Step::new(27, 27, rt::How::Each(& rt::How::Model(< types::TrunkBaseAssignment
        as rt::ToWrite < types::TrunkBaseAssignment >>::steps))), rt::Step::new(28, 28,
        rt::How::Copy), rt::Step::new(29, 29, rt::How::Copy), rt::Step::new(30, 30,
        rt::How::Copy), rt::Step::new(31, 31, rt::How::Copy), rt::Step::new(33, 33,
        rt::How::Copy), rt::Step::new(35, 35, rt::How::Copy), rt::Step::new(36, 36,
        rt::How::Copy), rt::Step::new(37, 37, rt::How::Copy), rt::Step::new(38, 38,
        rt::How::Copy), rt::Step::new(40, 40, rt::How::Copy), rt::Step::new(41, 41,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Edge => types::Edge, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(2,
        2, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Model(< types::EdgeGroup as rt::ToWrite <
        types::EdgeGroup >>::steps)), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::inner(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy),
        rt::Step::new(20, 20, rt::How::Copy), rt::Step::new(23, 23, rt::How::Copy),
        rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(27, 27, rt::How::Copy),
        rt::Step::new(28, 28, rt::How::Copy), rt::Step::new(29, 29, rt::How::Copy),
        rt::Step::new(30, 30, rt::How::Copy), rt::Step::new(32, 32, rt::How::Copy),
        rt::Step::new(33, 33, rt::How::Model(< types::Site as rt::ToWrite < types::Site
        >>::steps)), rt::Step::new(34, 34, rt::How::Model(<
        types::DomainEdgeSoftwareUpdateDto as rt::ToWrite <
        types::DomainEdgeSoftwareUpdateDto >>::steps)), rt::Step::new(35, 35,
        rt::How::Copy), rt::Step::new(36, 36, rt::How::Copy), rt::Step::new(37, 37,
        rt::How::Copy), rt::Step::new(38, 38, rt::How::Copy), rt::Step::new(39, 39,
        rt::How::Copy), rt::Step::new(41, 41, rt::How::Copy), rt::Step::new(42, 42,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::EdgeGroup => types::EdgeGroup, [rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::Division as rt::ToWrite <
        types::Division >>::steps)), rt::Step::new(6, 6, rt::How::Model(<
        types::TrunkBaseAssignment as rt::ToWrite < types::TrunkBaseAssignment
        >>::steps)), rt::Step::new(7, 7, rt::How::Copy), rt::Step::inner(8, 8,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(12, 12,
        rt::How::Copy), rt::Step::new(13, 13, rt::How::Each(& rt::How::Model(<
        types::TrunkBase as rt::ToWrite < types::TrunkBase >>::steps))),
        rt::Step::new(16, 16, rt::How::Copy)]
    );
    rt::to_write!(
        types::EdgeTrunkBase => types::EdgeTrunkBase, [rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(17, 17, rt::How::Copy)]
    );
    rt::to_write!(
        types::ExtensionPool => types::ExtensionPool, [rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::inner(7, 7, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy)]
    );
    rt::to_write!(
        types::Line => types::Line, [rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5,
        5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::inner(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Model(< types::Edge as rt::ToWrite < types::Edge
        >>::steps)), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Model(< types::Edge as rt::ToWrite < types::Edge >>::steps)),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(20, 20, rt::How::Copy),
        rt::Step::new(21, 21, rt::How::Copy)]
    );
    rt::to_write!(
        types::LineBase => types::LineBase, [rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::Division as rt::ToWrite <
        types::Division >>::steps)), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy)]
    );
    rt::to_write!(
        types::OutboundRouteBase => types::OutboundRouteBase, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::inner(10, 10, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy)]
    );
    rt::to_write!(
        types::Phone => types::Phone, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::inner(7,
        7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Each(& rt::How::Model(< types::Line as rt::ToWrite < types::Line
        >>::steps))), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15,
        rt::How::Model(< types::Edge as rt::ToWrite < types::Edge >>::steps)),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Model(<
        types::Edge as rt::ToWrite < types::Edge >>::steps)), rt::Step::new(18, 18,
        rt::How::Copy), rt::Step::new(20, 20, rt::How::Copy), rt::Step::new(23, 23,
        rt::How::Copy), rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(26, 26,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::PhoneBase => types::PhoneBase, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::inner(7,
        7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Each(& rt::How::Model(<
        types::LineBase as rt::ToWrite < types::LineBase >>::steps))), rt::Step::new(11,
        11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy)]
    );
    rt::to_write!(
        types::Site => types::Site, [rt::Step::new(0, 0, rt::How::Each(& rt::How::Model(<
        types::Contact as rt::ToWrite < types::Contact >>::steps))), rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Model(< types::Division as
        rt::ToWrite < types::Division >>::steps)), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Each(& rt::How::Model(< types::Edge as rt::ToWrite
        < types::Edge >>::steps))), rt::Step::inner(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Model(< types::LocationDefinition as rt::ToWrite <
        types::LocationDefinition >>::steps)), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(21, 21, rt::How::Copy),
        rt::Step::new(22, 22, rt::How::Copy), rt::Step::new(23, 23, rt::How::Each(&
        rt::How::Model(< types::Edge as rt::ToWrite < types::Edge >>::steps))),
        rt::Step::new(24, 24, rt::How::Copy), rt::Step::new(25, 25, rt::How::Each(&
        rt::How::Model(< types::Edge as rt::ToWrite < types::Edge >>::steps))),
        rt::Step::new(26, 26, rt::How::Copy), rt::Step::new(28, 28, rt::How::Each(&
        rt::How::Model(< types::SiteConnection as rt::ToWrite < types::SiteConnection
        >>::steps))), rt::Step::new(30, 30, rt::How::Copy)]
    );
    rt::to_write!(
        types::SiteConnection => types::SiteConnection, [rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy)]
    );
    rt::to_write!(types::SiteConnections => types::DisableSiteConnectionsRequest, []);
    rt::to_write!(
        types::SiteConnections => types::SiteConnections, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::TrunkBase => types::TrunkBase, [rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::Division as rt::ToWrite <
        types::Division >>::steps)), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18, rt::How::Copy)]
    );
    rt::to_write!(
        types::TrunkBaseAssignment => types::TrunkBaseAssignment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::TrunkBase as
        rt::ToWrite < types::TrunkBase >>::steps))]
    );
}
