// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Telephony API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Telephony API; from [`Client::telephony`](crate::Client::telephony).
#[derive(Clone, Debug)]
pub struct Telephony(rt::Client);
impl Telephony {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/telephony/agents/greetings/me`
    ///
    /// - Permission: `telephony:selfAgentGreeting:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyAgentsGreetingsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-agents-greetings-me)
    pub fn get_telephony_agents_greetings_me(&self) -> GetTelephonyAgentsGreetingsMe {
        super::telephony::GetTelephonyAgentsGreetingsMe(
            rt::Request::new(
                &self.0,
                super::telephony::GetTelephonyAgentsGreetingsMe::INFO,
            ),
        )
    }
    /// `PUT /api/v2/telephony/agents/greetings/me`
    ///
    /// - Permission: `telephony:selfAgentGreeting:edit`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`, `prompt.id.required`
    /// - Developer Center: [`putTelephonyAgentsGreetingsMe`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-agents-greetings-me)
    pub fn put_telephony_agents_greetings_me(
        &self,
        body: impl rt::IntoBody<types::SelfAgentGreeting>,
    ) -> PutTelephonyAgentsGreetingsMe {
        super::telephony::PutTelephonyAgentsGreetingsMe(
            rt::Request::new(
                    &self.0,
                    super::telephony::PutTelephonyAgentsGreetingsMe::INFO,
                )
                .body::<types::SelfAgentGreeting>(body),
        )
    }
    /// `GET /api/v2/telephony/agents/{agentId}/greetings`
    ///
    /// - Permission: `telephony:otherAgentGreeting:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyAgentGreetings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-agents--agentId--greetings)
    pub fn get_telephony_agent_greetings(
        &self,
        agent_id: impl AsRef<str>,
    ) -> GetTelephonyAgentGreetings {
        super::telephony::GetTelephonyAgentGreetings(
            rt::Request::new(&self.0, super::telephony::GetTelephonyAgentGreetings::INFO)
                .path("agentId", agent_id.as_ref()),
        )
    }
    /// `PUT /api/v2/telephony/agents/{agentId}/greetings`
    ///
    /// - Permission: `telephony:otherAgentGreeting:edit`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`, `prompt.id.required`; 404 `general.resource.not.found`
    /// - Developer Center: [`putTelephonyAgentGreetings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-agents--agentId--greetings)
    pub fn put_telephony_agent_greetings(
        &self,
        agent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AgentGreeting>,
    ) -> PutTelephonyAgentGreetings {
        super::telephony::PutTelephonyAgentGreetings(
            rt::Request::new(&self.0, super::telephony::PutTelephonyAgentGreetings::INFO)
                .path("agentId", agent_id.as_ref())
                .body::<types::AgentGreeting>(body),
        )
    }
    /// `GET /api/v2/telephony/calls/metrics`
    ///
    /// - Permission: `telephony:callMetrics:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyCallsMetrics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-calls-metrics)
    pub fn get_telephony_calls_metrics(&self) -> GetTelephonyCallsMetrics {
        super::telephony::GetTelephonyCallsMetrics(
            rt::Request::new(&self.0, super::telephony::GetTelephonyCallsMetrics::INFO),
        )
    }
    /// `GET /api/v2/telephony/mediaregions`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyMediaregions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-mediaregions)
    pub fn get_telephony_mediaregions(&self) -> GetTelephonyMediaregions {
        super::telephony::GetTelephonyMediaregions(
            rt::Request::new(&self.0, super::telephony::GetTelephonyMediaregions::INFO),
        )
    }
    /// `GET /api/v2/telephony/numbers/routing`
    ///
    /// - Permission: `telephony:numberRouting:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getTelephonyNumbersRouting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-numbers-routing)
    pub fn get_telephony_numbers_routing(&self) -> GetTelephonyNumbersRouting {
        super::telephony::GetTelephonyNumbersRouting(
            rt::Request::new(&self.0, super::telephony::GetTelephonyNumbersRouting::INFO),
        )
    }
    /// `POST /api/v2/telephony/numbers/routing`
    ///
    /// - Permission: `telephony:numberRouting:edit`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyNumbersRouting`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-numbers-routing)
    pub fn post_telephony_numbers_routing(
        &self,
        body: impl rt::IntoBody<Vec<types::NumberRoutingRequest>>,
    ) -> PostTelephonyNumbersRouting {
        super::telephony::PostTelephonyNumbersRouting(
            rt::Request::new(
                    &self.0,
                    super::telephony::PostTelephonyNumbersRouting::INFO,
                )
                .body::<Vec<types::NumberRoutingRequest>>(body),
        )
    }
    /// `POST /api/v2/telephony/numbers/routing/all`
    ///
    /// - Permission: `telephony:numberRouting:edit`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyNumbersRoutingAll`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-numbers-routing-all)
    pub fn post_telephony_numbers_routing_all(
        &self,
        body: impl rt::IntoBody<types::DisasterRecoveryAllRoutingRequest>,
    ) -> PostTelephonyNumbersRoutingAll {
        super::telephony::PostTelephonyNumbersRoutingAll(
            rt::Request::new(
                    &self.0,
                    super::telephony::PostTelephonyNumbersRoutingAll::INFO,
                )
                .body::<types::DisasterRecoveryAllRoutingRequest>(body),
        )
    }
    /// `POST /api/v2/telephony/numbers/routing/reset`
    ///
    /// - Permission: `telephony:numberRouting:edit`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyNumbersRoutingReset`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-numbers-routing-reset)
    pub fn post_telephony_numbers_routing_reset(
        &self,
        body: impl rt::IntoBody<types::NumberRoutingResetOrganizationRequest>,
    ) -> PostTelephonyNumbersRoutingReset {
        super::telephony::PostTelephonyNumbersRoutingReset(
            rt::Request::new(
                    &self.0,
                    super::telephony::PostTelephonyNumbersRoutingReset::INFO,
                )
                .body::<types::NumberRoutingResetOrganizationRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/organization/link`
    ///
    /// - Permission: `telephony:organizationLink:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyOrganizationLink`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-organization-link)
    pub fn get_telephony_organization_link(&self) -> GetTelephonyOrganizationLink {
        super::telephony::GetTelephonyOrganizationLink(
            rt::Request::new(
                &self.0,
                super::telephony::GetTelephonyOrganizationLink::INFO,
            ),
        )
    }
    /// `POST /api/v2/telephony/organization/link`
    ///
    /// - Permission: `telephony:organizationLink:add`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonyOrganizationLink`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-organization-link)
    pub fn post_telephony_organization_link(
        &self,
        body: impl rt::IntoBody<types::CreateOrganizationLink>,
    ) -> PostTelephonyOrganizationLink {
        super::telephony::PostTelephonyOrganizationLink(
            rt::Request::new(
                    &self.0,
                    super::telephony::PostTelephonyOrganizationLink::INFO,
                )
                .body::<types::CreateOrganizationLink>(body),
        )
    }
    /// `PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}`
    ///
    /// - Permission: `telephony:organizationLink:edit`
    /// - Scopes: `telephony`
    /// - Developer Center: [`patchTelephonyOrganizationLinkApproveRequestingOrganizationId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-telephony-organization-link-approve--requestingOrganizationId-)
    pub fn patch_telephony_organization_link_approve_requesting_organization_id(
        &self,
        requesting_organization_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OrganizationLinkApprovalRequest>,
    ) -> PatchTelephonyOrganizationLinkApproveRequestingOrganizationId {
        super::telephony::PatchTelephonyOrganizationLinkApproveRequestingOrganizationId(
            rt::Request::new(
                    &self.0,
                    super::telephony::PatchTelephonyOrganizationLinkApproveRequestingOrganizationId::INFO,
                )
                .path("requestingOrganizationId", requesting_organization_id.as_ref())
                .body::<types::OrganizationLinkApprovalRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/organization/link/regions`
    ///
    /// - Permission: `telephony:organizationLink:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonyOrganizationLinkRegions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-organization-link-regions)
    pub fn get_telephony_organization_link_regions(
        &self,
    ) -> GetTelephonyOrganizationLinkRegions {
        super::telephony::GetTelephonyOrganizationLinkRegions(
            rt::Request::new(
                &self.0,
                super::telephony::GetTelephonyOrganizationLinkRegions::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/telephony/organization/link/{targetOrganizationId}`
    ///
    /// - Permission: `telephony:organizationLink:delete`
    /// - Scopes: `telephony`
    /// - Developer Center: [`deleteTelephonyOrganizationLinkTargetOrganizationId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-telephony-organization-link--targetOrganizationId-)
    pub fn delete_telephony_organization_link_target_organization_id(
        &self,
        target_organization_id: impl AsRef<str>,
    ) -> DeleteTelephonyOrganizationLinkTargetOrganizationId {
        super::telephony::DeleteTelephonyOrganizationLinkTargetOrganizationId(
            rt::Request::new(
                    &self.0,
                    super::telephony::DeleteTelephonyOrganizationLinkTargetOrganizationId::INFO,
                )
                .path("targetOrganizationId", target_organization_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/settings`
    ///
    /// - Permission: `telephony:settings:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonySettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-settings)
    pub fn get_telephony_settings(&self) -> GetTelephonySettings {
        super::telephony::GetTelephonySettings(
            rt::Request::new(&self.0, super::telephony::GetTelephonySettings::INFO),
        )
    }
    /// `PUT /api/v2/telephony/settings`
    ///
    /// - Permission: `telephony:settings:edit`
    /// - Scopes: `telephony`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`putTelephonySettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-telephony-settings)
    pub fn put_telephony_settings(
        &self,
        body: impl rt::IntoBody<types::TelephonySettings>,
    ) -> PutTelephonySettings {
        super::telephony::PutTelephonySettings(
            rt::Request::new(&self.0, super::telephony::PutTelephonySettings::INFO)
                .body::<types::TelephonySettings>(body),
        )
    }
    /// `GET /api/v2/telephony/sipmessages/conversations/{conversationId}`
    ///
    /// - Permission: `telephony:pcap:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonySipmessagesConversation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-sipmessages-conversations--conversationId-)
    pub fn get_telephony_sipmessages_conversation(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetTelephonySipmessagesConversation {
        super::telephony::GetTelephonySipmessagesConversation(
            rt::Request::new(
                    &self.0,
                    super::telephony::GetTelephonySipmessagesConversation::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers`
    ///
    /// - Permission: `telephony:pcap:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonySipmessagesConversationHeaders`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-sipmessages-conversations--conversationId--headers)
    pub fn get_telephony_sipmessages_conversation_headers(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetTelephonySipmessagesConversationHeaders {
        super::telephony::GetTelephonySipmessagesConversationHeaders(
            rt::Request::new(
                    &self.0,
                    super::telephony::GetTelephonySipmessagesConversationHeaders::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/telephony/siptraces`
    ///
    /// - Permission: `telephony:pcap:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonySiptraces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-siptraces)
    pub fn get_telephony_siptraces(
        &self,
        date_start: rt::DateTime,
        date_end: rt::DateTime,
    ) -> GetTelephonySiptraces {
        super::telephony::GetTelephonySiptraces(
            rt::Request::new(&self.0, super::telephony::GetTelephonySiptraces::INFO)
                .query("dateStart", &date_start)
                .query("dateEnd", &date_end),
        )
    }
    /// `POST /api/v2/telephony/siptraces/download`
    ///
    /// - Permission: `telephony:pcap:add`
    /// - Scopes: `telephony`
    /// - Developer Center: [`postTelephonySiptracesDownload`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-siptraces-download)
    pub fn post_telephony_siptraces_download(
        &self,
        body: impl rt::IntoBody<types::SipSearchPublicRequest>,
    ) -> PostTelephonySiptracesDownload {
        super::telephony::PostTelephonySiptracesDownload(
            rt::Request::new(
                    &self.0,
                    super::telephony::PostTelephonySiptracesDownload::INFO,
                )
                .body::<types::SipSearchPublicRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/siptraces/download/{downloadId}`
    ///
    /// - Permission: `telephony:pcap:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Developer Center: [`getTelephonySiptracesDownloadDownloadId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-siptraces-download--downloadId-)
    pub fn get_telephony_siptraces_download_download_id(
        &self,
        download_id: impl AsRef<str>,
    ) -> GetTelephonySiptracesDownloadDownloadId {
        super::telephony::GetTelephonySiptracesDownloadDownloadId(
            rt::Request::new(
                    &self.0,
                    super::telephony::GetTelephonySiptracesDownloadDownloadId::INFO,
                )
                .path("downloadId", download_id.as_ref()),
        )
    }
}
/// The call `getTelephonyAgentsGreetingsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyAgentsGreetingsMe(
    pub(crate) rt::Request<types::SelfAgentGreeting>,
);
impl GetTelephonyAgentsGreetingsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyAgentsGreetingsMe",
        method: rt::Method::Get,
        path: "/api/v2/telephony/agents/greetings/me",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:selfAgentGreeting:view"],
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
    pub fn customize(self) -> rt::Request<types::SelfAgentGreeting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyAgentsGreetingsMe`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SelfAgentGreeting>
    where
        F: FnMut(&mut types::SelfAgentGreeting) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony::PutTelephonyAgentsGreetingsMe::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SelfAgentGreeting> {
        self.0.send()
    }
}
/// The call `putTelephonyAgentsGreetingsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyAgentsGreetingsMe(
    pub(crate) rt::Request<types::SelfAgentGreeting>,
);
impl PutTelephonyAgentsGreetingsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyAgentsGreetingsMe",
        method: rt::Method::Put,
        path: "/api/v2/telephony/agents/greetings/me",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:selfAgentGreeting:edit"],
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
    pub fn customize(self) -> rt::Request<types::SelfAgentGreeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SelfAgentGreeting> {
        self.0.send()
    }
}
/// The call `getTelephonyAgentGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyAgentGreetings(pub(crate) rt::Request<types::AgentGreeting>);
impl GetTelephonyAgentGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyAgentGreetings",
        method: rt::Method::Get,
        path: "/api/v2/telephony/agents/{agentId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:otherAgentGreeting:view"],
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
    pub fn customize(self) -> rt::Request<types::AgentGreeting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonyAgentGreetings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AgentGreeting>
    where
        F: FnMut(&mut types::AgentGreeting) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony::PutTelephonyAgentGreetings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentGreeting> {
        self.0.send()
    }
}
/// The call `putTelephonyAgentGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonyAgentGreetings(pub(crate) rt::Request<types::AgentGreeting>);
impl PutTelephonyAgentGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonyAgentGreetings",
        method: rt::Method::Put,
        path: "/api/v2/telephony/agents/{agentId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:otherAgentGreeting:edit"],
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
    pub fn customize(self) -> rt::Request<types::AgentGreeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentGreeting> {
        self.0.send()
    }
}
/// The call `getTelephonyCallsMetrics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyCallsMetrics(
    pub(crate) rt::Request<types::OrganizationCallMetrics>,
);
impl GetTelephonyCallsMetrics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyCallsMetrics",
        method: rt::Method::Get,
        path: "/api/v2/telephony/calls/metrics",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:callMetrics:view"],
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
    /// `metricType` (query): default `cloud`
    pub fn metric_type(
        self,
        value: impl rt::IntoOption<types::GetTelephonyCallsMetricsMetricType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetTelephonyCallsMetricsMetricType>("metricType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrganizationCallMetrics> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationCallMetrics> {
        self.0.send()
    }
}
/// The call `getTelephonyMediaregions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyMediaregions(pub(crate) rt::Request<types::MediaRegions>);
impl GetTelephonyMediaregions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyMediaregions",
        method: rt::Method::Get,
        path: "/api/v2/telephony/mediaregions",
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
    pub fn customize(self) -> rt::Request<types::MediaRegions> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MediaRegions> {
        self.0.send()
    }
}
/// The call `getTelephonyNumbersRouting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyNumbersRouting(
    pub(crate) rt::Request<types::NumberRoutingListing>,
);
impl GetTelephonyNumbersRouting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyNumbersRouting",
        method: rt::Method::Get,
        path: "/api/v2/telephony/numbers/routing",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:numberRouting:view"],
        },
        scopes: &["telephony", "telephony:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `numberId` (query)
    pub fn number_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("numberId", value))
    }
    /// `activeRoutingOrganizationId` (query)
    pub fn active_routing_organization_id(
        self,
        value: impl rt::IntoOption<String>,
    ) -> Self {
        Self(self.0.option::<String>("activeRoutingOrganizationId", value))
    }
    /// `ownerOrganizationId` (query)
    pub fn owner_organization_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("ownerOrganizationId", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<types::GetTelephonyNumbersRoutingStatus>,
    ) -> Self {
        Self(self.0.option::<types::GetTelephonyNumbersRoutingStatus>("status", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NumberRoutingListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NumberRoutingListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NumberRoutingListing> {
        self.0.send()
    }
}
/// The call `postTelephonyNumbersRouting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyNumbersRouting(pub(crate) rt::Request<()>);
impl PostTelephonyNumbersRouting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyNumbersRouting",
        method: rt::Method::Post,
        path: "/api/v2/telephony/numbers/routing",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:numberRouting:edit"],
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
/// The call `postTelephonyNumbersRoutingAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyNumbersRoutingAll(pub(crate) rt::Request<()>);
impl PostTelephonyNumbersRoutingAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyNumbersRoutingAll",
        method: rt::Method::Post,
        path: "/api/v2/telephony/numbers/routing/all",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:numberRouting:edit"],
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
/// The call `postTelephonyNumbersRoutingReset`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyNumbersRoutingReset(pub(crate) rt::Request<()>);
impl PostTelephonyNumbersRoutingReset {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyNumbersRoutingReset",
        method: rt::Method::Post,
        path: "/api/v2/telephony/numbers/routing/reset",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:numberRouting:edit"],
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
/// The call `getTelephonyOrganizationLink`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyOrganizationLink(
    pub(crate) rt::Request<Vec<types::OrganizationLinkResponse>>,
);
impl GetTelephonyOrganizationLink {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyOrganizationLink",
        method: rt::Method::Get,
        path: "/api/v2/telephony/organization/link",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:organizationLink:view"],
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
    pub fn customize(self) -> rt::Request<Vec<types::OrganizationLinkResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::OrganizationLinkResponse>> {
        self.0.send()
    }
}
/// The call `postTelephonyOrganizationLink`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonyOrganizationLink(
    pub(crate) rt::Request<types::OrganizationLink>,
);
impl PostTelephonyOrganizationLink {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonyOrganizationLink",
        method: rt::Method::Post,
        path: "/api/v2/telephony/organization/link",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:organizationLink:add"],
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
    pub fn customize(self) -> rt::Request<types::OrganizationLink> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrganizationLink> {
        self.0.send()
    }
}
/// The call `patchTelephonyOrganizationLinkApproveRequestingOrganizationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTelephonyOrganizationLinkApproveRequestingOrganizationId(
    pub(crate) rt::Request<()>,
);
impl PatchTelephonyOrganizationLinkApproveRequestingOrganizationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTelephonyOrganizationLinkApproveRequestingOrganizationId",
        method: rt::Method::Patch,
        path: "/api/v2/telephony/organization/link/approve/{requestingOrganizationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:organizationLink:edit"],
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
/// The call `getTelephonyOrganizationLinkRegions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonyOrganizationLinkRegions(
    pub(crate) rt::Request<Vec<types::RegionResponse>>,
);
impl GetTelephonyOrganizationLinkRegions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonyOrganizationLinkRegions",
        method: rt::Method::Get,
        path: "/api/v2/telephony/organization/link/regions",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:organizationLink:view"],
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
    pub fn customize(self) -> rt::Request<Vec<types::RegionResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::RegionResponse>> {
        self.0.send()
    }
}
/// The call `deleteTelephonyOrganizationLinkTargetOrganizationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTelephonyOrganizationLinkTargetOrganizationId(
    pub(crate) rt::Request<()>,
);
impl DeleteTelephonyOrganizationLinkTargetOrganizationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTelephonyOrganizationLinkTargetOrganizationId",
        method: rt::Method::Delete,
        path: "/api/v2/telephony/organization/link/{targetOrganizationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:organizationLink:delete"],
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
/// The call `getTelephonySettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonySettings(pub(crate) rt::Request<types::TelephonySettings>);
impl GetTelephonySettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonySettings",
        method: rt::Method::Get,
        path: "/api/v2/telephony/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:settings:view"],
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
    pub fn customize(self) -> rt::Request<types::TelephonySettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTelephonySettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::TelephonySettings>
    where
        F: FnMut(&mut types::TelephonySettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::telephony::PutTelephonySettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TelephonySettings> {
        self.0.send()
    }
}
/// The call `putTelephonySettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTelephonySettings(pub(crate) rt::Request<types::TelephonySettings>);
impl PutTelephonySettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTelephonySettings",
        method: rt::Method::Put,
        path: "/api/v2/telephony/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:settings:edit"],
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
    pub fn customize(self) -> rt::Request<types::TelephonySettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TelephonySettings> {
        self.0.send()
    }
}
/// The call `getTelephonySipmessagesConversation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonySipmessagesConversation(
    pub(crate) rt::Request<types::Callmessage>,
);
impl GetTelephonySipmessagesConversation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonySipmessagesConversation",
        method: rt::Method::Get,
        path: "/api/v2/telephony/sipmessages/conversations/{conversationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:pcap:view"],
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
    pub fn customize(self) -> rt::Request<types::Callmessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Callmessage> {
        self.0.send()
    }
}
/// The call `getTelephonySipmessagesConversationHeaders`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonySipmessagesConversationHeaders(
    pub(crate) rt::Request<types::Callheader>,
);
impl GetTelephonySipmessagesConversationHeaders {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonySipmessagesConversationHeaders",
        method: rt::Method::Get,
        path: "/api/v2/telephony/sipmessages/conversations/{conversationId}/headers",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:pcap:view"],
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
    /// `keys` (query)
    pub fn keys(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("keys", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Callheader> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Callheader> {
        self.0.send()
    }
}
/// The call `getTelephonySiptraces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonySiptraces(pub(crate) rt::Request<types::SipSearchResult>);
impl GetTelephonySiptraces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonySiptraces",
        method: rt::Method::Get,
        path: "/api/v2/telephony/siptraces",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:pcap:view"],
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
    /// `callId` (query)
    pub fn call_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("callId", value))
    }
    /// `toUser` (query)
    pub fn to_user(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("toUser", value))
    }
    /// `fromUser` (query)
    pub fn from_user(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("fromUser", value))
    }
    /// `conversationId` (query)
    pub fn conversation_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("conversationId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SipSearchResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SipSearchResult> {
        self.0.send()
    }
}
/// The call `postTelephonySiptracesDownload`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTelephonySiptracesDownload(
    pub(crate) rt::Request<types::SipDownloadResponse>,
);
impl PostTelephonySiptracesDownload {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTelephonySiptracesDownload",
        method: rt::Method::Post,
        path: "/api/v2/telephony/siptraces/download",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:pcap:add"],
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
    pub fn customize(self) -> rt::Request<types::SipDownloadResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SipDownloadResponse> {
        self.0.send()
    }
}
/// The call `getTelephonySiptracesDownloadDownloadId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTelephonySiptracesDownloadDownloadId(
    pub(crate) rt::Request<types::SignedUrlResponse>,
);
impl GetTelephonySiptracesDownloadDownloadId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTelephonySiptracesDownloadDownloadId",
        method: rt::Method::Get,
        path: "/api/v2/telephony/siptraces/download/{downloadId}",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:pcap:view"],
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
    pub fn customize(self) -> rt::Request<types::SignedUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SignedUrlResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetTelephonyAgentsGreetingsMe::INFO,
    PutTelephonyAgentsGreetingsMe::INFO,
    GetTelephonyAgentGreetings::INFO,
    PutTelephonyAgentGreetings::INFO,
    GetTelephonyCallsMetrics::INFO,
    GetTelephonyMediaregions::INFO,
    GetTelephonyNumbersRouting::INFO,
    PostTelephonyNumbersRouting::INFO,
    PostTelephonyNumbersRoutingAll::INFO,
    PostTelephonyNumbersRoutingReset::INFO,
    GetTelephonyOrganizationLink::INFO,
    PostTelephonyOrganizationLink::INFO,
    PatchTelephonyOrganizationLinkApproveRequestingOrganizationId::INFO,
    GetTelephonyOrganizationLinkRegions::INFO,
    DeleteTelephonyOrganizationLinkTargetOrganizationId::INFO,
    GetTelephonySettings::INFO,
    PutTelephonySettings::INFO,
    GetTelephonySipmessagesConversation::INFO,
    GetTelephonySipmessagesConversationHeaders::INFO,
    GetTelephonySiptraces::INFO,
    PostTelephonySiptracesDownload::INFO,
    GetTelephonySiptracesDownloadDownloadId::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AgentGreeting>,
    rt::make_model::<types::Callheader>,
    rt::make_model::<types::Callmessage>,
    rt::make_model::<types::CreateOrganizationLink>,
    rt::make_model::<types::DisasterRecoveryAllRoutingRequest>,
    rt::make_model::<types::HomerRecord>,
    rt::make_model::<types::MediaRegions>,
    rt::make_model::<types::NumberRouting>,
    rt::make_model::<types::NumberRoutingListing>,
    rt::make_model::<types::NumberRoutingRequest>,
    rt::make_model::<types::NumberRoutingResetOrganizationRequest>,
    rt::make_model::<types::OrganizationCallMetrics>,
    rt::make_model::<types::OrganizationLink>,
    rt::make_model::<types::OrganizationLinkApprovalRequest>,
    rt::make_model::<types::OrganizationLinkResponse>,
    rt::make_model::<types::RegionResponse>,
    rt::make_model::<types::SelfAgentGreeting>,
    rt::make_model::<types::SignedUrlResponse>,
    rt::make_model::<types::SipDownloadResponse>,
    rt::make_model::<types::SipSearchPublicRequest>,
    rt::make_model::<types::SipSearchResult>,
    rt::make_model::<types::TelephonySettings>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTelephonyCallsMetricsMetricType {
        /// `cloud`
        Cloud,
        /// `premises`
        Premises,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTelephonyCallsMetricsMetricType {
        const VALUES: &'static [Self] = &[Self::Cloud, Self::Premises];
        const TEXTS: &'static [&'static str] = &["cloud", "premises"];
        fn text(&self) -> &str {
            match self {
                Self::Cloud => "cloud",
                Self::Premises => "premises",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTelephonyCallsMetricsMetricType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NumberRoutingStatus {
        /// `Normal`
        Normal,
        /// `Redirected`
        Redirected,
        /// `Pending`
        Pending,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NumberRoutingStatus {
        const VALUES: &'static [Self] = &[Self::Normal, Self::Pending, Self::Redirected];
        const TEXTS: &'static [&'static str] = &["Normal", "Pending", "Redirected"];
        fn text(&self) -> &str {
            match self {
                Self::Normal => "Normal",
                Self::Redirected => "Redirected",
                Self::Pending => "Pending",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NumberRoutingStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationCallMetricsAutoScaleInProgress {
        /// `Up`
        Up,
        /// `Down`
        Down,
        /// `None`
        None,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrganizationCallMetricsAutoScaleInProgress {
        const VALUES: &'static [Self] = &[
            Self::Down,
            Self::None,
            Self::Unknown,
            Self::Up,
        ];
        const TEXTS: &'static [&'static str] = &["Down", "None", "Unknown", "Up"];
        fn text(&self) -> &str {
            match self {
                Self::Up => "Up",
                Self::Down => "Down",
                Self::None => "None",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrganizationCallMetricsAutoScaleInProgress);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationCallMetricsCpuIntensity {
        /// `Low`
        Low,
        /// `Medium`
        Medium,
        /// `High`
        High,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrganizationCallMetricsCpuIntensity {
        const VALUES: &'static [Self] = &[
            Self::High,
            Self::Low,
            Self::Medium,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &["High", "Low", "Medium", "Unknown"];
        fn text(&self) -> &str {
            match self {
                Self::Low => "Low",
                Self::Medium => "Medium",
                Self::High => "High",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrganizationCallMetricsCpuIntensity);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationLinkStatus {
        /// `Approved`
        Approved,
        /// `Pending`
        Pending,
        /// `ApprovalPending`
        ApprovalPending,
        /// `Rejected`
        Rejected,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrganizationLinkStatus {
        const VALUES: &'static [Self] = &[
            Self::ApprovalPending,
            Self::Approved,
            Self::Pending,
            Self::Rejected,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ApprovalPending",
            "Approved",
            "Pending",
            "Rejected",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Approved => "Approved",
                Self::Pending => "Pending",
                Self::ApprovalPending => "ApprovalPending",
                Self::Rejected => "Rejected",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrganizationLinkStatus);
    /// `Normal`, `Redirected`, `Pending`.
    pub type GetTelephonyNumbersRoutingStatus = types::NumberRoutingStatus;
    /// `Low`, `Medium`, `High`, `Unknown`.
    pub type OrganizationCallMetricsMemoryIntensity = types::OrganizationCallMetricsCpuIntensity;
    /// `Approved`, `Pending`, `ApprovalPending`, `Rejected`.
    pub type OrganizationLinkResponseStatus = types::OrganizationLinkStatus;
    /// `AgentGreeting` of the API document.
    #[non_exhaustive]
    pub struct AgentGreeting {
        /// `id`: read-only
        pub id: Option<String>,
        /// `inboundPrompt`
        pub inbound_prompt: Option<Box<types::Prompt>>,
        /// `inboundPromptDefaultLanguage`
        pub inbound_prompt_default_language: Option<String>,
        /// `outboundPrompt`
        pub outbound_prompt: Option<Box<types::Prompt>>,
        /// `outboundPromptDefaultLanguage`
        pub outbound_prompt_default_language: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentGreeting {
        fn default() -> Self {
            Self {
                id: None,
                inbound_prompt: None,
                inbound_prompt_default_language: None,
                outbound_prompt: None,
                outbound_prompt_default_language: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentGreeting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentGreeting",
                fields: &[
                    "id",
                    "inboundPrompt",
                    "inboundPromptDefaultLanguage",
                    "outboundPrompt",
                    "outboundPromptDefaultLanguage",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.inbound_prompt);
            out.text(2, &self.inbound_prompt_default_language);
            out.model(3, &self.outbound_prompt);
            out.text(4, &self.outbound_prompt_default_language);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.inbound_prompt),
                2 => rt::Place::Text(&mut self.inbound_prompt_default_language),
                3 => rt::Place::Model(&mut self.outbound_prompt),
                4 => rt::Place::Text(&mut self.outbound_prompt_default_language),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentGreeting);
    impl AgentGreeting {
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
        /// Sets `inboundPrompt`.
        #[must_use]
        pub fn inbound_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::Prompt>>,
        ) -> Self {
            value.put(&mut self.inbound_prompt, &mut self._rest, 1);
            self
        }
        /// Sets `inboundPromptDefaultLanguage`.
        #[must_use]
        pub fn inbound_prompt_default_language(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.inbound_prompt_default_language, &mut self._rest, 2);
            self
        }
        /// Sets `outboundPrompt`.
        #[must_use]
        pub fn outbound_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::Prompt>>,
        ) -> Self {
            value.put(&mut self.outbound_prompt, &mut self._rest, 3);
            self
        }
        /// Sets `outboundPromptDefaultLanguage`.
        #[must_use]
        pub fn outbound_prompt_default_language(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.outbound_prompt_default_language, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `Callheader` of the API document.
    #[non_exhaustive]
    pub struct Callheader {
        /// `headers`
        pub headers: Option<rt::Map<Vec<String>>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Callheader {
        fn default() -> Self {
            Self {
                headers: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Callheader {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Callheader",
                fields: &["headers", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.headers);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.headers),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Callheader);
    /// `Callmessage` of the API document.
    #[non_exhaustive]
    pub struct Callmessage {
        /// `id`: read-only
        pub id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Callmessage {
        fn default() -> Self {
            Self {
                id: None,
                message: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Callmessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Callmessage",
                fields: &["id", "message", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.message);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Callmessage);
    /// `CreateOrganizationLink` of the API document.
    #[non_exhaustive]
    pub struct CreateOrganizationLink {
        /// `targetOrganizationId`: required
        pub target_organization_id: Option<String>,
        /// `targetRegion`: required
        pub target_region: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateOrganizationLink {
        fn default() -> Self {
            Self {
                target_organization_id: None,
                target_region: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateOrganizationLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateOrganizationLink",
                fields: &["targetOrganizationId", "targetRegion"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.target_organization_id);
            out.text(1, &self.target_region);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.target_organization_id),
                1 => rt::Place::Text(&mut self.target_region),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateOrganizationLink);
    impl CreateOrganizationLink {
        /// One with everything set that the API requires, in this order: `targetOrganizationId`, `targetRegion`.
        #[must_use]
        pub fn new(
            target_organization_id: impl rt::IntoField<String>,
            target_region: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .target_organization_id(target_organization_id)
                .target_region(target_region)
        }
        /// Sets `targetOrganizationId`.
        #[must_use]
        pub fn target_organization_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_organization_id, &mut self._rest, 0);
            self
        }
        /// Sets `targetRegion`.
        #[must_use]
        pub fn target_region(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_region, &mut self._rest, 1);
            self
        }
    }
    /// `DisasterRecoveryAllRoutingRequest` of the API document.
    #[non_exhaustive]
    pub struct DisasterRecoveryAllRoutingRequest {
        /// `sourceOrganizationId`: required
        pub source_organization_id: Option<String>,
        /// `switchOrganizationId`: required
        pub switch_organization_id: Option<String>,
        /// `targetRegion`: required
        pub target_region: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DisasterRecoveryAllRoutingRequest {
        fn default() -> Self {
            Self {
                source_organization_id: None,
                switch_organization_id: None,
                target_region: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DisasterRecoveryAllRoutingRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DisasterRecoveryAllRoutingRequest",
                fields: &[
                    "sourceOrganizationId",
                    "switchOrganizationId",
                    "targetRegion",
                ],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_organization_id);
            out.text(1, &self.switch_organization_id);
            out.text(2, &self.target_region);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_organization_id),
                1 => rt::Place::Text(&mut self.switch_organization_id),
                2 => rt::Place::Text(&mut self.target_region),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DisasterRecoveryAllRoutingRequest);
    impl DisasterRecoveryAllRoutingRequest {
        /// One with everything set that the API requires, in this order: `sourceOrganizationId`, `switchOrganizationId`, `targetRegion`.
        #[must_use]
        pub fn new(
            source_organization_id: impl rt::IntoField<String>,
            switch_organization_id: impl rt::IntoField<String>,
            target_region: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .source_organization_id(source_organization_id)
                .switch_organization_id(switch_organization_id)
                .target_region(target_region)
        }
        /// Sets `sourceOrganizationId`.
        #[must_use]
        pub fn source_organization_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.source_organization_id, &mut self._rest, 0);
            self
        }
        /// Sets `switchOrganizationId`.
        #[must_use]
        pub fn switch_organization_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.switch_organization_id, &mut self._rest, 1);
            self
        }
        /// Sets `targetRegion`.
        #[must_use]
        pub fn target_region(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_region, &mut self._rest, 2);
            self
        }
    }
    /// `HomerRecord` of the API document.
    #[non_exhaustive]
    pub struct HomerRecord {
        /// `auth`
        pub auth: Option<String>,
        /// `authUser`
        pub auth_user: Option<String>,
        /// `callid`
        pub callid: Option<String>,
        /// `callidAleg`
        pub callid_aleg: Option<String>,
        /// `contactIp`
        pub contact_ip: Option<String>,
        /// `contactPort`
        pub contact_port: Option<String>,
        /// `contactUser`
        pub contact_user: Option<String>,
        /// `contentType`
        pub content_type: Option<String>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `correlationId`
        pub correlation_id: Option<String>,
        /// `cseq`
        pub cseq: Option<String>,
        /// `date`
        pub date: Option<rt::DateTime>,
        /// `dbnode`
        pub dbnode: Option<String>,
        /// `destinationAlias`
        pub destination_alias: Option<String>,
        /// `destinationIp`
        pub destination_ip: Option<String>,
        /// `destinationPort`
        pub destination_port: Option<String>,
        /// `diversion`
        pub diversion: Option<String>,
        /// `family`
        pub family: Option<String>,
        /// `fromDomain`
        pub from_domain: Option<String>,
        /// `fromTag`
        pub from_tag: Option<String>,
        /// `fromUser`
        pub from_user: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `method`
        pub method: Option<String>,
        /// `microTs`
        pub micro_ts: Option<String>,
        /// `milliTs`
        pub milli_ts: Option<String>,
        /// `msg`
        pub msg: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `node`
        pub node: Option<String>,
        /// `originatorIp`
        pub originator_ip: Option<String>,
        /// `originatorPort`
        pub originator_port: Option<String>,
        /// `participantId`
        pub participant_id: Option<String>,
        /// `pidUser`
        pub pid_user: Option<String>,
        /// `proto`
        pub proto: Option<String>,
        /// `reason`
        pub reason: Option<String>,
        /// `replyReason`
        pub reply_reason: Option<String>,
        /// `rtpStat`
        pub rtp_stat: Option<String>,
        /// `ruri`
        pub ruri: Option<String>,
        /// `ruriDomain`
        pub ruri_domain: Option<String>,
        /// `ruriUser`
        pub ruri_user: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourceAlias`
        pub source_alias: Option<String>,
        /// `sourceIp`
        pub source_ip: Option<String>,
        /// `sourcePort`
        pub source_port: Option<String>,
        /// `toDomain`
        pub to_domain: Option<String>,
        /// `toTag`
        pub to_tag: Option<String>,
        /// `toUser`
        pub to_user: Option<String>,
        /// `trans`
        pub trans: Option<String>,
        /// `type`
        pub type_: Option<String>,
        /// `userAgent`
        pub user_agent: Option<String>,
        /// `via1`
        pub via1: Option<String>,
        /// `via1Branch`
        pub via1_branch: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for HomerRecord {
        fn default() -> Self {
            Self {
                auth: None,
                auth_user: None,
                callid: None,
                callid_aleg: None,
                contact_ip: None,
                contact_port: None,
                contact_user: None,
                content_type: None,
                conversation_id: None,
                correlation_id: None,
                cseq: None,
                date: None,
                dbnode: None,
                destination_alias: None,
                destination_ip: None,
                destination_port: None,
                diversion: None,
                family: None,
                from_domain: None,
                from_tag: None,
                from_user: None,
                id: None,
                method: None,
                micro_ts: None,
                milli_ts: None,
                msg: None,
                name: None,
                node: None,
                originator_ip: None,
                originator_port: None,
                participant_id: None,
                pid_user: None,
                proto: None,
                reason: None,
                reply_reason: None,
                rtp_stat: None,
                ruri: None,
                ruri_domain: None,
                ruri_user: None,
                self_uri: None,
                source_alias: None,
                source_ip: None,
                source_port: None,
                to_domain: None,
                to_tag: None,
                to_user: None,
                trans: None,
                type_: None,
                user_agent: None,
                via1: None,
                via1_branch: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HomerRecord {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HomerRecord",
                fields: &[
                    "auth",
                    "authUser",
                    "callid",
                    "callidAleg",
                    "contactIp",
                    "contactPort",
                    "contactUser",
                    "contentType",
                    "conversationId",
                    "correlationId",
                    "cseq",
                    "date",
                    "dbnode",
                    "destinationAlias",
                    "destinationIp",
                    "destinationPort",
                    "diversion",
                    "family",
                    "fromDomain",
                    "fromTag",
                    "fromUser",
                    "id",
                    "method",
                    "microTs",
                    "milliTs",
                    "msg",
                    "name",
                    "node",
                    "originatorIp",
                    "originatorPort",
                    "participantId",
                    "pidUser",
                    "proto",
                    "reason",
                    "replyReason",
                    "rtpStat",
                    "ruri",
                    "ruriDomain",
                    "ruriUser",
                    "selfUri",
                    "sourceAlias",
                    "sourceIp",
                    "sourcePort",
                    "toDomain",
                    "toTag",
                    "toUser",
                    "trans",
                    "type",
                    "userAgent",
                    "via1",
                    "via1Branch",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.auth);
            out.text(1, &self.auth_user);
            out.text(2, &self.callid);
            out.text(3, &self.callid_aleg);
            out.text(4, &self.contact_ip);
            out.text(5, &self.contact_port);
            out.text(6, &self.contact_user);
            out.text(7, &self.content_type);
            out.text(8, &self.conversation_id);
            out.text(9, &self.correlation_id);
            out.text(10, &self.cseq);
            out.date_time(11, &self.date);
            out.text(12, &self.dbnode);
            out.text(13, &self.destination_alias);
            out.text(14, &self.destination_ip);
            out.text(15, &self.destination_port);
            out.text(16, &self.diversion);
            out.text(17, &self.family);
            out.text(18, &self.from_domain);
            out.text(19, &self.from_tag);
            out.text(20, &self.from_user);
            out.text(21, &self.id);
            out.text(22, &self.method);
            out.text(23, &self.micro_ts);
            out.text(24, &self.milli_ts);
            out.text(25, &self.msg);
            out.text(26, &self.name);
            out.text(27, &self.node);
            out.text(28, &self.originator_ip);
            out.text(29, &self.originator_port);
            out.text(30, &self.participant_id);
            out.text(31, &self.pid_user);
            out.text(32, &self.proto);
            out.text(33, &self.reason);
            out.text(34, &self.reply_reason);
            out.text(35, &self.rtp_stat);
            out.text(36, &self.ruri);
            out.text(37, &self.ruri_domain);
            out.text(38, &self.ruri_user);
            out.text(39, &self.self_uri);
            out.text(40, &self.source_alias);
            out.text(41, &self.source_ip);
            out.text(42, &self.source_port);
            out.text(43, &self.to_domain);
            out.text(44, &self.to_tag);
            out.text(45, &self.to_user);
            out.text(46, &self.trans);
            out.text(47, &self.type_);
            out.text(48, &self.user_agent);
            out.text(49, &self.via1);
            out.text(50, &self.via1_branch);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.auth),
                1 => rt::Place::Text(&mut self.auth_user),
                2 => rt::Place::Text(&mut self.callid),
                3 => rt::Place::Text(&mut self.callid_aleg),
                4 => rt::Place::Text(&mut self.contact_ip),
                5 => rt::Place::Text(&mut self.contact_port),
                6 => rt::Place::Text(&mut self.contact_user),
                7 => rt::Place::Text(&mut self.content_type),
                8 => rt::Place::Text(&mut self.conversation_id),
                9 => rt::Place::Text(&mut self.correlation_id),
                10 => rt::Place::Text(&mut self.cseq),
                11 => rt::Place::DateTime(&mut self.date),
                12 => rt::Place::Text(&mut self.dbnode),
                13 => rt::Place::Text(&mut self.destination_alias),
                14 => rt::Place::Text(&mut self.destination_ip),
                15 => rt::Place::Text(&mut self.destination_port),
                16 => rt::Place::Text(&mut self.diversion),
                17 => rt::Place::Text(&mut self.family),
                18 => rt::Place::Text(&mut self.from_domain),
                19 => rt::Place::Text(&mut self.from_tag),
                20 => rt::Place::Text(&mut self.from_user),
                21 => rt::Place::Text(&mut self.id),
                22 => rt::Place::Text(&mut self.method),
                23 => rt::Place::Text(&mut self.micro_ts),
                24 => rt::Place::Text(&mut self.milli_ts),
                25 => rt::Place::Text(&mut self.msg),
                26 => rt::Place::Text(&mut self.name),
                27 => rt::Place::Text(&mut self.node),
                28 => rt::Place::Text(&mut self.originator_ip),
                29 => rt::Place::Text(&mut self.originator_port),
                30 => rt::Place::Text(&mut self.participant_id),
                31 => rt::Place::Text(&mut self.pid_user),
                32 => rt::Place::Text(&mut self.proto),
                33 => rt::Place::Text(&mut self.reason),
                34 => rt::Place::Text(&mut self.reply_reason),
                35 => rt::Place::Text(&mut self.rtp_stat),
                36 => rt::Place::Text(&mut self.ruri),
                37 => rt::Place::Text(&mut self.ruri_domain),
                38 => rt::Place::Text(&mut self.ruri_user),
                39 => rt::Place::Text(&mut self.self_uri),
                40 => rt::Place::Text(&mut self.source_alias),
                41 => rt::Place::Text(&mut self.source_ip),
                42 => rt::Place::Text(&mut self.source_port),
                43 => rt::Place::Text(&mut self.to_domain),
                44 => rt::Place::Text(&mut self.to_tag),
                45 => rt::Place::Text(&mut self.to_user),
                46 => rt::Place::Text(&mut self.trans),
                47 => rt::Place::Text(&mut self.type_),
                48 => rt::Place::Text(&mut self.user_agent),
                49 => rt::Place::Text(&mut self.via1),
                50 => rt::Place::Text(&mut self.via1_branch),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HomerRecord);
    /// `MediaRegions` of the API document.
    #[non_exhaustive]
    pub struct MediaRegions {
        /// `awsCoreRegions`: read-only
        pub aws_core_regions: Option<Vec<String>>,
        /// `awsHomeRegion`: read-only
        pub aws_home_region: Option<String>,
        /// `awsSatelliteRegions`: read-only
        pub aws_satellite_regions: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for MediaRegions {
        fn default() -> Self {
            Self {
                aws_core_regions: None,
                aws_home_region: None,
                aws_satellite_regions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MediaRegions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MediaRegions",
                fields: &["awsCoreRegions", "awsHomeRegion", "awsSatelliteRegions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.aws_core_regions);
            out.text(1, &self.aws_home_region);
            out.list(2, &self.aws_satellite_regions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.aws_core_regions),
                1 => rt::Place::Text(&mut self.aws_home_region),
                2 => rt::Place::List(&mut self.aws_satellite_regions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MediaRegions);
    /// `NumberRouting` of the API document.
    #[non_exhaustive]
    pub struct NumberRouting {
        /// `activeOrganizationId`
        pub active_organization_id: Option<String>,
        /// `carrierCode`
        pub carrier_code: Option<String>,
        /// `linkedOrganizationIds`
        pub linked_organization_ids: Option<Vec<String>>,
        /// `numberId`
        pub number_id: Option<String>,
        /// `ownerOrganizationId`
        pub owner_organization_id: Option<String>,
        /// `pendingOrganizationId`
        pub pending_organization_id: Option<String>,
        /// `region`
        pub region: Option<String>,
        /// `status`
        pub status: Option<types::NumberRoutingStatus>,
        _rest: rt::Rest,
    }
    impl Default for NumberRouting {
        fn default() -> Self {
            Self {
                active_organization_id: None,
                carrier_code: None,
                linked_organization_ids: None,
                number_id: None,
                owner_organization_id: None,
                pending_organization_id: None,
                region: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NumberRouting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NumberRouting",
                fields: &[
                    "activeOrganizationId",
                    "carrierCode",
                    "linkedOrganizationIds",
                    "numberId",
                    "ownerOrganizationId",
                    "pendingOrganizationId",
                    "region",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.active_organization_id);
            out.text(1, &self.carrier_code);
            out.list(2, &self.linked_organization_ids);
            out.text(3, &self.number_id);
            out.text(4, &self.owner_organization_id);
            out.text(5, &self.pending_organization_id);
            out.text(6, &self.region);
            out.one(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.active_organization_id),
                1 => rt::Place::Text(&mut self.carrier_code),
                2 => rt::Place::List(&mut self.linked_organization_ids),
                3 => rt::Place::Text(&mut self.number_id),
                4 => rt::Place::Text(&mut self.owner_organization_id),
                5 => rt::Place::Text(&mut self.pending_organization_id),
                6 => rt::Place::Text(&mut self.region),
                7 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NumberRouting);
    /// `NumberRoutingListing` of the API document.
    #[non_exhaustive]
    pub struct NumberRoutingListing {
        /// `entities`
        pub entities: Option<Vec<types::NumberRouting>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NumberRoutingListing {
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
    impl rt::Model for NumberRoutingListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NumberRoutingListing",
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
    rt::model!(NumberRoutingListing);
    /// `NumberRoutingRequest` of the API document.
    #[non_exhaustive]
    pub struct NumberRoutingRequest {
        /// `numberId`
        pub number_id: Option<String>,
        /// `organizationId`
        pub organization_id: Option<String>,
        /// `targetRegion`
        pub target_region: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NumberRoutingRequest {
        fn default() -> Self {
            Self {
                number_id: None,
                organization_id: None,
                target_region: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NumberRoutingRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NumberRoutingRequest",
                fields: &["numberId", "organizationId", "targetRegion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.number_id);
            out.text(1, &self.organization_id);
            out.text(2, &self.target_region);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.number_id),
                1 => rt::Place::Text(&mut self.organization_id),
                2 => rt::Place::Text(&mut self.target_region),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NumberRoutingRequest);
    impl NumberRoutingRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `numberId`.
        #[must_use]
        pub fn number_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.number_id, &mut self._rest, 0);
            self
        }
        /// Sets `organizationId`.
        #[must_use]
        pub fn organization_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.organization_id, &mut self._rest, 1);
            self
        }
        /// Sets `targetRegion`.
        #[must_use]
        pub fn target_region(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_region, &mut self._rest, 2);
            self
        }
    }
    /// `NumberRoutingResetOrganizationRequest` of the API document.
    #[non_exhaustive]
    pub struct NumberRoutingResetOrganizationRequest {
        /// `resetOrganizationId`: required
        pub reset_organization_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NumberRoutingResetOrganizationRequest {
        fn default() -> Self {
            Self {
                reset_organization_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NumberRoutingResetOrganizationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NumberRoutingResetOrganizationRequest",
                fields: &["resetOrganizationId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.reset_organization_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.reset_organization_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NumberRoutingResetOrganizationRequest);
    impl NumberRoutingResetOrganizationRequest {
        /// One with everything set that the API requires: `resetOrganizationId`.
        #[must_use]
        pub fn new(reset_organization_id: impl rt::IntoField<String>) -> Self {
            Self::default().reset_organization_id(reset_organization_id)
        }
        /// Sets `resetOrganizationId`.
        #[must_use]
        pub fn reset_organization_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.reset_organization_id, &mut self._rest, 0);
            self
        }
    }
    /// `OrganizationCallMetrics` of the API document.
    #[non_exhaustive]
    pub struct OrganizationCallMetrics {
        /// `autoScaleInProgress`: required
        pub auto_scale_in_progress: Option<
            types::OrganizationCallMetricsAutoScaleInProgress,
        >,
        /// `autoScalingTriggerPercentage`: required
        pub auto_scaling_trigger_percentage: Option<f64>,
        /// `concurrentCallCount`: required
        pub concurrent_call_count: Option<i64>,
        /// `concurrentCallSessionCount`: required
        pub concurrent_call_session_count: Option<i64>,
        /// `cpuIntensity`: required
        pub cpu_intensity: Option<types::OrganizationCallMetricsCpuIntensity>,
        /// `maxCallCapacity`: required
        pub max_call_capacity: Option<i64>,
        /// `maxCallSessionCapacity`: required
        pub max_call_session_capacity: Option<i64>,
        /// `memoryIntensity`: required
        pub memory_intensity: Option<types::OrganizationCallMetricsMemoryIntensity>,
        /// `usage`: required
        pub usage: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationCallMetrics {
        fn default() -> Self {
            Self {
                auto_scale_in_progress: None,
                auto_scaling_trigger_percentage: None,
                concurrent_call_count: None,
                concurrent_call_session_count: None,
                cpu_intensity: None,
                max_call_capacity: None,
                max_call_session_capacity: None,
                memory_intensity: None,
                usage: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationCallMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationCallMetrics",
                fields: &[
                    "autoScaleInProgress",
                    "autoScalingTriggerPercentage",
                    "concurrentCallCount",
                    "concurrentCallSessionCount",
                    "cpuIntensity",
                    "maxCallCapacity",
                    "maxCallSessionCapacity",
                    "memoryIntensity",
                    "usage",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.auto_scale_in_progress);
            out.float(1, &self.auto_scaling_trigger_percentage);
            out.int(2, &self.concurrent_call_count);
            out.int(3, &self.concurrent_call_session_count);
            out.one(4, &self.cpu_intensity);
            out.int(5, &self.max_call_capacity);
            out.int(6, &self.max_call_session_capacity);
            out.one(7, &self.memory_intensity);
            out.float(8, &self.usage);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.auto_scale_in_progress),
                1 => rt::Place::Float(&mut self.auto_scaling_trigger_percentage),
                2 => rt::Place::Int(&mut self.concurrent_call_count),
                3 => rt::Place::Int(&mut self.concurrent_call_session_count),
                4 => rt::Place::Enum(&mut self.cpu_intensity),
                5 => rt::Place::Int(&mut self.max_call_capacity),
                6 => rt::Place::Int(&mut self.max_call_session_capacity),
                7 => rt::Place::Enum(&mut self.memory_intensity),
                8 => rt::Place::Float(&mut self.usage),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationCallMetrics);
    /// `OrganizationLink` of the API document.
    #[non_exhaustive]
    pub struct OrganizationLink {
        /// `sourceOrganizationId`: required
        pub source_organization_id: Option<String>,
        /// `sourceRegion`: required
        pub source_region: Option<String>,
        /// `status`
        pub status: Option<types::OrganizationLinkStatus>,
        /// `targetOrganizationId`: required
        pub target_organization_id: Option<String>,
        /// `targetRegion`: required
        pub target_region: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationLink {
        fn default() -> Self {
            Self {
                source_organization_id: None,
                source_region: None,
                status: None,
                target_organization_id: None,
                target_region: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationLink",
                fields: &[
                    "sourceOrganizationId",
                    "sourceRegion",
                    "status",
                    "targetOrganizationId",
                    "targetRegion",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_organization_id);
            out.text(1, &self.source_region);
            out.one(2, &self.status);
            out.text(3, &self.target_organization_id);
            out.text(4, &self.target_region);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_organization_id),
                1 => rt::Place::Text(&mut self.source_region),
                2 => rt::Place::Enum(&mut self.status),
                3 => rt::Place::Text(&mut self.target_organization_id),
                4 => rt::Place::Text(&mut self.target_region),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationLink);
    /// `OrganizationLinkApprovalRequest` of the API document.
    #[non_exhaustive]
    pub struct OrganizationLinkApprovalRequest {
        /// `approval`: required
        pub approval: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationLinkApprovalRequest {
        fn default() -> Self {
            Self {
                approval: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationLinkApprovalRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationLinkApprovalRequest",
                fields: &["approval"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.approval);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.approval),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationLinkApprovalRequest);
    impl OrganizationLinkApprovalRequest {
        /// One with everything set that the API requires: `approval`.
        #[must_use]
        pub fn new(approval: impl rt::IntoField<bool>) -> Self {
            Self::default().approval(approval)
        }
        /// Sets `approval`.
        #[must_use]
        pub fn approval(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.approval, &mut self._rest, 0);
            self
        }
    }
    /// `OrganizationLinkResponse` of the API document.
    #[non_exhaustive]
    pub struct OrganizationLinkResponse {
        /// `sourceOrganizationId`
        pub source_organization_id: Option<String>,
        /// `sourceRegion`
        pub source_region: Option<String>,
        /// `status`
        pub status: Option<types::OrganizationLinkResponseStatus>,
        /// `targetName`
        pub target_name: Option<String>,
        /// `targetOrganizationId`
        pub target_organization_id: Option<String>,
        /// `targetRegion`
        pub target_region: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrganizationLinkResponse {
        fn default() -> Self {
            Self {
                source_organization_id: None,
                source_region: None,
                status: None,
                target_name: None,
                target_organization_id: None,
                target_region: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrganizationLinkResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrganizationLinkResponse",
                fields: &[
                    "sourceOrganizationId",
                    "sourceRegion",
                    "status",
                    "targetName",
                    "targetOrganizationId",
                    "targetRegion",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.source_organization_id);
            out.text(1, &self.source_region);
            out.one(2, &self.status);
            out.text(3, &self.target_name);
            out.text(4, &self.target_organization_id);
            out.text(5, &self.target_region);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.source_organization_id),
                1 => rt::Place::Text(&mut self.source_region),
                2 => rt::Place::Enum(&mut self.status),
                3 => rt::Place::Text(&mut self.target_name),
                4 => rt::Place::Text(&mut self.target_organization_id),
                5 => rt::Place::Text(&mut self.target_region),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrganizationLinkResponse);
    /// `RegionResponse` of the API document.
    #[non_exhaustive]
    pub struct RegionResponse {
        /// `regionName`
        pub region_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RegionResponse {
        fn default() -> Self {
            Self {
                region_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RegionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RegionResponse",
                fields: &["regionName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.region_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.region_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RegionResponse);
    /// `SelfAgentGreeting` of the API document.
    #[non_exhaustive]
    pub struct SelfAgentGreeting {
        /// `id`: read-only
        pub id: Option<String>,
        /// `inboundPrompt`
        pub inbound_prompt: Option<Box<types::Prompt>>,
        /// `inboundPromptDefaultLanguage`
        pub inbound_prompt_default_language: Option<String>,
        /// `outboundPrompt`
        pub outbound_prompt: Option<Box<types::Prompt>>,
        /// `outboundPromptDefaultLanguage`
        pub outbound_prompt_default_language: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SelfAgentGreeting {
        fn default() -> Self {
            Self {
                id: None,
                inbound_prompt: None,
                inbound_prompt_default_language: None,
                outbound_prompt: None,
                outbound_prompt_default_language: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SelfAgentGreeting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SelfAgentGreeting",
                fields: &[
                    "id",
                    "inboundPrompt",
                    "inboundPromptDefaultLanguage",
                    "outboundPrompt",
                    "outboundPromptDefaultLanguage",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.inbound_prompt);
            out.text(2, &self.inbound_prompt_default_language);
            out.model(3, &self.outbound_prompt);
            out.text(4, &self.outbound_prompt_default_language);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.inbound_prompt),
                2 => rt::Place::Text(&mut self.inbound_prompt_default_language),
                3 => rt::Place::Model(&mut self.outbound_prompt),
                4 => rt::Place::Text(&mut self.outbound_prompt_default_language),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SelfAgentGreeting);
    impl SelfAgentGreeting {
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
        /// Sets `inboundPrompt`.
        #[must_use]
        pub fn inbound_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::Prompt>>,
        ) -> Self {
            value.put(&mut self.inbound_prompt, &mut self._rest, 1);
            self
        }
        /// Sets `inboundPromptDefaultLanguage`.
        #[must_use]
        pub fn inbound_prompt_default_language(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.inbound_prompt_default_language, &mut self._rest, 2);
            self
        }
        /// Sets `outboundPrompt`.
        #[must_use]
        pub fn outbound_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::Prompt>>,
        ) -> Self {
            value.put(&mut self.outbound_prompt, &mut self._rest, 3);
            self
        }
        /// Sets `outboundPromptDefaultLanguage`.
        #[must_use]
        pub fn outbound_prompt_default_language(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.outbound_prompt_default_language, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `SignedUrlResponse` of the API document.
    #[non_exhaustive]
    pub struct SignedUrlResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `url`: format `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SignedUrlResponse {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SignedUrlResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SignedUrlResponse",
                fields: &["id", "name", "selfUri", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.text(3, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SignedUrlResponse);
    /// `SipDownloadResponse` of the API document.
    #[non_exhaustive]
    pub struct SipDownloadResponse {
        /// `documentId`
        pub document_id: Option<String>,
        /// `downloadId`
        pub download_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SipDownloadResponse {
        fn default() -> Self {
            Self {
                document_id: None,
                download_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SipDownloadResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SipDownloadResponse",
                fields: &["documentId", "downloadId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.document_id);
            out.text(1, &self.download_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.document_id),
                1 => rt::Place::Text(&mut self.download_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SipDownloadResponse);
    /// `SipSearchPublicRequest` of the API document.
    #[non_exhaustive]
    pub struct SipSearchPublicRequest {
        /// `callId`
        pub call_id: Option<String>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `dateEnd`: required
        pub date_end: Option<rt::DateTime>,
        /// `dateStart`: required
        pub date_start: Option<rt::DateTime>,
        /// `fromUser`
        pub from_user: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `participantId`
        pub participant_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `toUser`
        pub to_user: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SipSearchPublicRequest {
        fn default() -> Self {
            Self {
                call_id: None,
                conversation_id: None,
                date_end: None,
                date_start: None,
                from_user: None,
                id: None,
                name: None,
                participant_id: None,
                self_uri: None,
                to_user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SipSearchPublicRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SipSearchPublicRequest",
                fields: &[
                    "callId",
                    "conversationId",
                    "dateEnd",
                    "dateStart",
                    "fromUser",
                    "id",
                    "name",
                    "participantId",
                    "selfUri",
                    "toUser",
                ],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.call_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.date_end);
            out.date_time(3, &self.date_start);
            out.text(4, &self.from_user);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.text(7, &self.participant_id);
            out.text(8, &self.self_uri);
            out.text(9, &self.to_user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.call_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.date_end),
                3 => rt::Place::DateTime(&mut self.date_start),
                4 => rt::Place::Text(&mut self.from_user),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.participant_id),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Text(&mut self.to_user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SipSearchPublicRequest);
    impl SipSearchPublicRequest {
        /// One with everything set that the API requires, in this order: `dateEnd`, `dateStart`.
        #[must_use]
        pub fn new(
            date_end: impl rt::IntoField<rt::DateTime>,
            date_start: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            Self::default().date_end(date_end).date_start(date_start)
        }
        /// Sets `callId`.
        #[must_use]
        pub fn call_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.call_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `dateEnd`.
        #[must_use]
        pub fn date_end(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_end, &mut self._rest, 2);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 3);
            self
        }
        /// Sets `fromUser`.
        #[must_use]
        pub fn from_user(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.from_user, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `participantId`.
        #[must_use]
        pub fn participant_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.participant_id, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `toUser`.
        #[must_use]
        pub fn to_user(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.to_user, &mut self._rest, 9);
            self
        }
    }
    /// `SipSearchResult` of the API document.
    #[non_exhaustive]
    pub struct SipSearchResult {
        /// `auth`
        pub auth: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `data`
        pub data: Option<Vec<types::HomerRecord>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sid`
        pub sid: Option<String>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SipSearchResult {
        fn default() -> Self {
            Self {
                auth: None,
                count: None,
                data: None,
                id: None,
                message: None,
                self_uri: None,
                sid: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SipSearchResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SipSearchResult",
                fields: &[
                    "auth",
                    "count",
                    "data",
                    "id",
                    "message",
                    "selfUri",
                    "sid",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.auth);
            out.int(1, &self.count);
            out.list(2, &self.data);
            out.text(3, &self.id);
            out.text(4, &self.message);
            out.text(5, &self.self_uri);
            out.text(6, &self.sid);
            out.int(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.auth),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::List(&mut self.data),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.message),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Text(&mut self.sid),
                7 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SipSearchResult);
    /// `TelephonySettings` of the API document.
    #[non_exhaustive]
    pub struct TelephonySettings {
        /// `blockCallerIdAccessCode`
        pub block_caller_id_access_code: Option<String>,
        /// `persistentConnectionRequired`
        pub persistent_connection_required: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TelephonySettings {
        fn default() -> Self {
            Self {
                block_caller_id_access_code: None,
                persistent_connection_required: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TelephonySettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TelephonySettings",
                fields: &["blockCallerIdAccessCode", "persistentConnectionRequired"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.block_caller_id_access_code);
            out.boolean(1, &self.persistent_connection_required);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.block_caller_id_access_code),
                1 => rt::Place::Bool(&mut self.persistent_connection_required),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TelephonySettings);
    impl TelephonySettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `blockCallerIdAccessCode`.
        #[must_use]
        pub fn block_caller_id_access_code(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.block_caller_id_access_code, &mut self._rest, 0);
            self
        }
        /// Sets `persistentConnectionRequired`.
        #[must_use]
        pub fn persistent_connection_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.persistent_connection_required, &mut self._rest, 1);
            self
        }
    }
    rt::to_write!(
        types::AgentGreeting => types::AgentGreeting, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::Prompt as rt::ToWrite
        < types::Prompt >>::steps)), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3,
        3, rt::How::Model(< types::Prompt as rt::ToWrite < types::Prompt >>::steps)),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::SelfAgentGreeting => types::SelfAgentGreeting, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::Prompt as rt::ToWrite
        < types::Prompt >>::steps)), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3,
        3, rt::How::Model(< types::Prompt as rt::ToWrite < types::Prompt >>::steps)),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::TelephonySettings => types::TelephonySettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
}
