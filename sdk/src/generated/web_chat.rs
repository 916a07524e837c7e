// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The WebChat API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the WebChat API; from [`Client::web_chat`](crate::Client::web_chat).
#[derive(Clone, Debug)]
pub struct WebChat(rt::Client);
impl WebChat {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/webchat/deployments`
    ///
    /// - Permission: `webchat:deployment:read`
    /// - Scopes: any of `web-chat`, `web-chat:readonly`
    /// - Developer Center: [`getWebchatDeployments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-deployments)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_deployments(&self) -> GetWebchatDeployments {
        super::web_chat::GetWebchatDeployments(
            rt::Request::new(&self.0, super::web_chat::GetWebchatDeployments::INFO),
        )
    }
    /// `POST /api/v2/webchat/deployments`
    ///
    /// - Permission: `webchat:deployment:create`
    /// - Scopes: `web-chat`
    /// - Error codes of its own: 409 `maximum.deployments.exceeded`, `too.many.deployments`
    /// - Developer Center: [`postWebchatDeployments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webchat-deployments)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_webchat_deployments(
        &self,
        body: impl rt::IntoBody<types::WebChatDeployment>,
    ) -> PostWebchatDeployments {
        super::web_chat::PostWebchatDeployments(
            rt::Request::new(&self.0, super::web_chat::PostWebchatDeployments::INFO)
                .body::<types::WebChatDeployment>(body),
        )
    }
    /// `GET /api/v2/webchat/deployments/{deploymentId}`
    ///
    /// - Permission: `webchat:deployment:read`
    /// - Scopes: any of `web-chat`, `web-chat:readonly`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getWebchatDeployment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> GetWebchatDeployment {
        super::web_chat::GetWebchatDeployment(
            rt::Request::new(&self.0, super::web_chat::GetWebchatDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `PUT /api/v2/webchat/deployments/{deploymentId}`
    ///
    /// - Permission: `webchat:deployment:update`
    /// - Scopes: `web-chat`
    /// - Developer Center: [`putWebchatDeployment`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-webchat-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_webchat_deployment(
        &self,
        deployment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WebChatDeployment>,
    ) -> PutWebchatDeployment {
        super::web_chat::PutWebchatDeployment(
            rt::Request::new(&self.0, super::web_chat::PutWebchatDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref())
                .body::<types::WebChatDeployment>(body),
        )
    }
    /// `DELETE /api/v2/webchat/deployments/{deploymentId}`
    ///
    /// - Permission: `webchat:deployment:delete`
    /// - Scopes: `web-chat`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`deleteWebchatDeployment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webchat-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_webchat_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> DeleteWebchatDeployment {
        super::web_chat::DeleteWebchatDeployment(
            rt::Request::new(&self.0, super::web_chat::DeleteWebchatDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `POST /api/v2/webchat/guest/conversations`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `chat.deployment.bad.auth`, `chat.deployment.disabled`, `chat.deployment.require.auth`, `chat.error.bad.request`, `chat.error.createconversationrequest.routingtarget`, `chat.error.invalid.flow`, `chat.error.invalid.queue`, `chat.error.notnull.createconversationrequest.journeycontext.customer`, `chat.error.notnull.createconversationrequest.journeycontext.customer.customerid`, `chat.error.notnull.createconversationrequest.journeycontext.customer.customeridtype`, `chat.error.notnull.createconversationrequest.journeycontext.customersession.sessionid`, `chat.error.notnull.createconversationrequest.journeycontext.customersession.sessionidtype`, `chat.error.notnull.createconversationrequest.journeycontext.triggeringaction.actionid`, `chat.error.notnull.createconversationrequest.journeycontext.triggeringaction.actionmapid`, `chat.error.notnull.createconversationrequest.journeycontext.triggeringaction.actionmapversion`, `chat.error.notnull.createconversationrequest.memberinfo.displayname`, `chat.error.notnull.createconversationrequest.routingtarget`, `chat.error.pattern.createconversationrequest.deploymentid`; 401 `credentials.expired`; 403 `origin.not.allowed`; 500 `caht.error`; 503 `chat.error.service.unavailable`; 504 `chat.error.service.timeout`
    /// - Developer Center: [`postWebchatGuestConversations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webchat-guest-conversations)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_webchat_guest_conversations(
        &self,
        body: impl rt::IntoBody<types::CreateWebChatConversationRequest>,
    ) -> PostWebchatGuestConversations {
        super::web_chat::PostWebchatGuestConversations(
            rt::Request::new(
                    &self.0,
                    super::web_chat::PostWebchatGuestConversations::INFO,
                )
                .body::<types::CreateWebChatConversationRequest>(body),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests`
    ///
    /// - Token: the guest's chat JWT
    /// - Developer Center: [`getWebchatGuestConversationMediarequests`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--mediarequests)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_mediarequests(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMediarequests {
        super::web_chat::GetWebchatGuestConversationMediarequests(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMediarequests::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 404 `chat.error.not.found`
    /// - Developer Center: [`getWebchatGuestConversationMediarequest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--mediarequests--mediaRequestId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_mediarequest(
        &self,
        conversation_id: impl AsRef<str>,
        media_request_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMediarequest {
        super::web_chat::GetWebchatGuestConversationMediarequest(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMediarequest::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("mediaRequestId", media_request_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 400 `chat.error.conversation.state`; 404 `chat.error.not.found`
    /// - Developer Center: [`patchWebchatGuestConversationMediarequest`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-webchat-guest-conversations--conversationId--mediarequests--mediaRequestId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_webchat_guest_conversation_mediarequest(
        &self,
        conversation_id: impl AsRef<str>,
        media_request_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WebChatGuestMediaRequest>,
    ) -> PatchWebchatGuestConversationMediarequest {
        super::web_chat::PatchWebchatGuestConversationMediarequest(
            rt::Request::new(
                    &self.0,
                    super::web_chat::PatchWebchatGuestConversationMediarequest::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("mediaRequestId", media_request_id.as_ref())
                .body::<types::WebChatGuestMediaRequest>(body),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/members`
    ///
    /// - Token: the guest's chat JWT
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getWebchatGuestConversationMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--members)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_members(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMembers {
        super::web_chat::GetWebchatGuestConversationMembers(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMembers::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 401 `credentials.expired`; 404 `chat.error.not.found`; 500 `chat.error`
    /// - Developer Center: [`getWebchatGuestConversationMember`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--members--memberId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_member(
        &self,
        conversation_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMember {
        super::web_chat::GetWebchatGuestConversationMember(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMember::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 400 `chat.error.conversation.state`, `chat.error.member.state`; 401 `credentials.expired`; 500 `chat.error`
    /// - Developer Center: [`deleteWebchatGuestConversationMember`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webchat-guest-conversations--conversationId--members--memberId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_webchat_guest_conversation_member(
        &self,
        conversation_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> DeleteWebchatGuestConversationMember {
        super::web_chat::DeleteWebchatGuestConversationMember(
            rt::Request::new(
                    &self.0,
                    super::web_chat::DeleteWebchatGuestConversationMember::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 400 `chat.error.bad.request`, `chat.error.conversation.state`, `chat.error.member.state`, `chat.error.notnull.createconversationmessagerequest.body`; 401 `credentials.expired`; 500 `chat.error`
    /// - Developer Center: [`postWebchatGuestConversationMemberMessages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webchat-guest-conversations--conversationId--members--memberId--messages)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_webchat_guest_conversation_member_messages(
        &self,
        conversation_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CreateWebChatMessageRequest>,
    ) -> PostWebchatGuestConversationMemberMessages {
        super::web_chat::PostWebchatGuestConversationMemberMessages(
            rt::Request::new(
                    &self.0,
                    super::web_chat::PostWebchatGuestConversationMemberMessages::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("memberId", member_id.as_ref())
                .body::<types::CreateWebChatMessageRequest>(body),
        )
    }
    /// `POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 400 `chat.error.conversation.state`, `chat.error.member.state`; 401 `credentials.expired`; 500 `chat.error`, `chat.error.internal`
    /// - Developer Center: [`postWebchatGuestConversationMemberTyping`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webchat-guest-conversations--conversationId--members--memberId--typing)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_webchat_guest_conversation_member_typing(
        &self,
        conversation_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> PostWebchatGuestConversationMemberTyping {
        super::web_chat::PostWebchatGuestConversationMemberTyping(
            rt::Request::new(
                    &self.0,
                    super::web_chat::PostWebchatGuestConversationMemberTyping::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/messages`
    ///
    /// - Token: the guest's chat JWT
    /// - Developer Center: [`getWebchatGuestConversationMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--messages)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_messages(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMessages {
        super::web_chat::GetWebchatGuestConversationMessages(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMessages::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}`
    ///
    /// - Token: the guest's chat JWT
    /// - Error codes of its own: 404 `chat.error.not.found`
    /// - Developer Center: [`getWebchatGuestConversationMessage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-guest-conversations--conversationId--messages--messageId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_guest_conversation_message(
        &self,
        conversation_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> GetWebchatGuestConversationMessage {
        super::web_chat::GetWebchatGuestConversationMessage(
            rt::Request::new(
                    &self.0,
                    super::web_chat::GetWebchatGuestConversationMessage::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `GET /api/v2/webchat/settings`
    ///
    /// - Permission: `webchat:deployment:read`
    /// - Scopes: any of `web-chat`, `web-chat:readonly`
    /// - Developer Center: [`getWebchatSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webchat-settings)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_webchat_settings(&self) -> GetWebchatSettings {
        super::web_chat::GetWebchatSettings(
            rt::Request::new(&self.0, super::web_chat::GetWebchatSettings::INFO),
        )
    }
    /// `PUT /api/v2/webchat/settings`
    ///
    /// - Permission: `webchat:deployment:update`
    /// - Scopes: `web-chat`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`putWebchatSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-webchat-settings)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_webchat_settings(
        &self,
        body: impl rt::IntoBody<types::WebChatSettings>,
    ) -> PutWebchatSettings {
        super::web_chat::PutWebchatSettings(
            rt::Request::new(&self.0, super::web_chat::PutWebchatSettings::INFO)
                .body::<types::WebChatSettings>(body),
        )
    }
    /// `DELETE /api/v2/webchat/settings`
    ///
    /// - Permission: `webchat:deployment:delete`
    /// - Scopes: `web-chat`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`deleteWebchatSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webchat-settings)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_webchat_settings(&self) -> DeleteWebchatSettings {
        super::web_chat::DeleteWebchatSettings(
            rt::Request::new(&self.0, super::web_chat::DeleteWebchatSettings::INFO),
        )
    }
}
/// The call `getWebchatDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatDeployments(
    pub(crate) rt::Request<types::WebChatDeploymentEntityListing>,
);
impl GetWebchatDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatDeployments",
        method: rt::Method::Get,
        path: "/api/v2/webchat/deployments",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:read"],
        },
        scopes: &["web-chat", "web-chat:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebChatDeploymentEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatDeploymentEntityListing> {
        self.0.send()
    }
}
/// The call `postWebchatDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebchatDeployments(pub(crate) rt::Request<types::WebChatDeployment>);
impl PostWebchatDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebchatDeployments",
        method: rt::Method::Post,
        path: "/api/v2/webchat/deployments",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:create"],
        },
        scopes: &["web-chat"],
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
    pub fn customize(self) -> rt::Request<types::WebChatDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatDeployment> {
        self.0.send()
    }
}
/// The call `getWebchatDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatDeployment(pub(crate) rt::Request<types::WebChatDeployment>);
impl GetWebchatDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatDeployment",
        method: rt::Method::Get,
        path: "/api/v2/webchat/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:read"],
        },
        scopes: &["web-chat", "web-chat:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WebChatDeployment> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWebchatDeployment`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WebChatDeployment>
    where
        F: FnMut(&mut types::WebChatDeployment) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::web_chat::PutWebchatDeployment::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatDeployment> {
        self.0.send()
    }
}
/// The call `putWebchatDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWebchatDeployment(pub(crate) rt::Request<types::WebChatDeployment>);
impl PutWebchatDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWebchatDeployment",
        method: rt::Method::Put,
        path: "/api/v2/webchat/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:update"],
        },
        scopes: &["web-chat"],
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
    pub fn customize(self) -> rt::Request<types::WebChatDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatDeployment> {
        self.0.send()
    }
}
/// The call `deleteWebchatDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebchatDeployment(pub(crate) rt::Request<()>);
impl DeleteWebchatDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebchatDeployment",
        method: rt::Method::Delete,
        path: "/api/v2/webchat/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:delete"],
        },
        scopes: &["web-chat"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `postWebchatGuestConversations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebchatGuestConversations(
    pub(crate) rt::Request<types::CreateWebChatConversationResponse>,
);
impl PostWebchatGuestConversations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebchatGuestConversations",
        method: rt::Method::Post,
        path: "/api/v2/webchat/guest/conversations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::CreateWebChatConversationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CreateWebChatConversationResponse> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMediarequests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMediarequests(
    pub(crate) rt::Request<types::WebChatGuestMediaRequestEntityList>,
);
impl GetWebchatGuestConversationMediarequests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMediarequests",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebChatGuestMediaRequestEntityList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatGuestMediaRequestEntityList> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMediarequest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMediarequest(
    pub(crate) rt::Request<types::WebChatGuestMediaRequest>,
);
impl GetWebchatGuestConversationMediarequest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMediarequest",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    pub fn customize(self) -> rt::Request<types::WebChatGuestMediaRequest> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchWebchatGuestConversationMediarequest`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::WebChatGuestMediaRequest>
    where
        F: FnMut(&mut types::WebChatGuestMediaRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::web_chat::PatchWebchatGuestConversationMediarequest::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatGuestMediaRequest> {
        self.0.send()
    }
}
/// The call `patchWebchatGuestConversationMediarequest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchWebchatGuestConversationMediarequest(
    pub(crate) rt::Request<types::WebChatGuestMediaRequest>,
);
impl PatchWebchatGuestConversationMediarequest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchWebchatGuestConversationMediarequest",
        method: rt::Method::Patch,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    pub fn customize(self) -> rt::Request<types::WebChatGuestMediaRequest> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatGuestMediaRequest> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMembers(
    pub(crate) rt::Request<types::WebChatMemberInfoEntityList>,
);
impl GetWebchatGuestConversationMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMembers",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `excludeDisconnectedMembers` (query): default `false`
    pub fn exclude_disconnected_members(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeDisconnectedMembers", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebChatMemberInfoEntityList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WebChatMemberInfoEntityList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatMemberInfoEntityList> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMember(
    pub(crate) rt::Request<types::WebChatMemberInfo>,
);
impl GetWebchatGuestConversationMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMember",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    pub fn customize(self) -> rt::Request<types::WebChatMemberInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatMemberInfo> {
        self.0.send()
    }
}
/// The call `deleteWebchatGuestConversationMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebchatGuestConversationMember(pub(crate) rt::Request<()>);
impl DeleteWebchatGuestConversationMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebchatGuestConversationMember",
        method: rt::Method::Delete,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `postWebchatGuestConversationMemberMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebchatGuestConversationMemberMessages(
    pub(crate) rt::Request<types::WebChatMessage>,
);
impl PostWebchatGuestConversationMemberMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebchatGuestConversationMemberMessages",
        method: rt::Method::Post,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    pub fn customize(self) -> rt::Request<types::WebChatMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatMessage> {
        self.0.send()
    }
}
/// The call `postWebchatGuestConversationMemberTyping`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebchatGuestConversationMemberTyping(
    pub(crate) rt::Request<types::WebChatTyping>,
);
impl PostWebchatGuestConversationMemberTyping {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebchatGuestConversationMemberTyping",
        method: rt::Method::Post,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebChatTyping> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatTyping> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMessages(
    pub(crate) rt::Request<types::WebChatMessageEntityList>,
);
impl GetWebchatGuestConversationMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMessages",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetWebchatGuestConversationMessagesSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetWebchatGuestConversationMessagesSortOrder,
                >("sortOrder", value),
        )
    }
    /// `maxResults` (query): default `100`
    pub fn max_results(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("maxResults", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebChatMessageEntityList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatMessageEntityList> {
        self.0.send()
    }
}
/// The call `getWebchatGuestConversationMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatGuestConversationMessage(
    pub(crate) rt::Request<types::WebChatMessage>,
);
impl GetWebchatGuestConversationMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatGuestConversationMessage",
        method: rt::Method::Get,
        path: "/api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::GuestChatJwt,
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
    pub fn customize(self) -> rt::Request<types::WebChatMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatMessage> {
        self.0.send()
    }
}
/// The call `getWebchatSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebchatSettings(pub(crate) rt::Request<types::WebChatSettings>);
impl GetWebchatSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebchatSettings",
        method: rt::Method::Get,
        path: "/api/v2/webchat/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:read"],
        },
        scopes: &["web-chat", "web-chat:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WebChatSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWebchatSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WebChatSettings>
    where
        F: FnMut(&mut types::WebChatSettings) + Send + 'static,
    {
        rt::update(self.0, crate::generated::web_chat::PutWebchatSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatSettings> {
        self.0.send()
    }
}
/// The call `putWebchatSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWebchatSettings(pub(crate) rt::Request<types::WebChatSettings>);
impl PutWebchatSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWebchatSettings",
        method: rt::Method::Put,
        path: "/api/v2/webchat/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:update"],
        },
        scopes: &["web-chat"],
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
    pub fn customize(self) -> rt::Request<types::WebChatSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebChatSettings> {
        self.0.send()
    }
}
/// The call `deleteWebchatSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebchatSettings(pub(crate) rt::Request<()>);
impl DeleteWebchatSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebchatSettings",
        method: rt::Method::Delete,
        path: "/api/v2/webchat/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["webchat:deployment:delete"],
        },
        scopes: &["web-chat"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
    GetWebchatDeployments::INFO,
    PostWebchatDeployments::INFO,
    GetWebchatDeployment::INFO,
    PutWebchatDeployment::INFO,
    DeleteWebchatDeployment::INFO,
    PostWebchatGuestConversations::INFO,
    GetWebchatGuestConversationMediarequests::INFO,
    GetWebchatGuestConversationMediarequest::INFO,
    PatchWebchatGuestConversationMediarequest::INFO,
    GetWebchatGuestConversationMembers::INFO,
    GetWebchatGuestConversationMember::INFO,
    DeleteWebchatGuestConversationMember::INFO,
    PostWebchatGuestConversationMemberMessages::INFO,
    PostWebchatGuestConversationMemberTyping::INFO,
    GetWebchatGuestConversationMessages::INFO,
    GetWebchatGuestConversationMessage::INFO,
    GetWebchatSettings::INFO,
    PutWebchatSettings::INFO,
    DeleteWebchatSettings::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::CreateWebChatConversationRequest>,
    rt::make_model::<types::CreateWebChatConversationResponse>,
    rt::make_model::<types::GuestMemberInfo>,
    rt::make_model::<types::WebChatConfig>,
    rt::make_model::<types::WebChatDeployment>,
    rt::make_model::<types::WebChatDeploymentEntityListing>,
    rt::make_model::<types::WebChatGuestMediaRequest>,
    rt::make_model::<types::WebChatGuestMediaRequestEntityList>,
    rt::make_model::<types::WebChatMemberInfoEntityList>,
    rt::make_model::<types::WebChatRoutingTarget>,
    rt::make_model::<types::WebChatSettings>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebChatGuestMediaRequestState {
        /// `PENDING`
        Pending,
        /// `ACCEPTED`
        Accepted,
        /// `DECLINED`
        Declined,
        /// `TIMEDOUT`
        Timedout,
        /// `CANCELLED`
        Cancelled,
        /// `ERRORED`
        Errored,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebChatGuestMediaRequestState {
        const VALUES: &'static [Self] = &[
            Self::Accepted,
            Self::Cancelled,
            Self::Declined,
            Self::Errored,
            Self::Pending,
            Self::Timedout,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ACCEPTED",
            "CANCELLED",
            "DECLINED",
            "ERRORED",
            "PENDING",
            "TIMEDOUT",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "PENDING",
                Self::Accepted => "ACCEPTED",
                Self::Declined => "DECLINED",
                Self::Timedout => "TIMEDOUT",
                Self::Cancelled => "CANCELLED",
                Self::Errored => "ERRORED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebChatGuestMediaRequestState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebChatGuestMediaRequestTypes {
        /// `COBROWSE`
        Cobrowse,
        /// `SCREENSHARE`
        Screenshare,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebChatGuestMediaRequestTypes {
        const VALUES: &'static [Self] = &[Self::Cobrowse, Self::Screenshare];
        const TEXTS: &'static [&'static str] = &["COBROWSE", "SCREENSHARE"];
        fn text(&self) -> &str {
            match self {
                Self::Cobrowse => "COBROWSE",
                Self::Screenshare => "SCREENSHARE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebChatGuestMediaRequestTypes);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebChatRoutingTargetTargetType {
        /// `QUEUE`
        Queue,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebChatRoutingTargetTargetType {
        const VALUES: &'static [Self] = &[Self::Queue];
        const TEXTS: &'static [&'static str] = &["QUEUE"];
        fn text(&self) -> &str {
            match self {
                Self::Queue => "QUEUE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebChatRoutingTargetTargetType);
    /// `ascending`, `descending`.
    pub type GetWebchatGuestConversationMessagesSortOrder = types::WidgetSortOrder;
    /// `CreateWebChatConversationRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateWebChatConversationRequest {
        /// `deploymentId`: required
        pub deployment_id: Option<String>,
        /// `journeyContext`
        pub journey_context: Option<Box<types::JourneyContext>>,
        /// `memberAuthToken`
        pub member_auth_token: Option<String>,
        /// `memberInfo`: required
        pub member_info: Option<Box<types::GuestMemberInfo>>,
        /// `organizationId`: required
        pub organization_id: Option<String>,
        /// `routingTarget`: required
        pub routing_target: Option<Box<types::WebChatRoutingTarget>>,
        _rest: rt::Rest,
    }
    impl Default for CreateWebChatConversationRequest {
        fn default() -> Self {
            Self {
                deployment_id: None,
                journey_context: None,
                member_auth_token: None,
                member_info: None,
                organization_id: None,
                routing_target: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateWebChatConversationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateWebChatConversationRequest",
                fields: &[
                    "deploymentId",
                    "journeyContext",
                    "memberAuthToken",
                    "memberInfo",
                    "organizationId",
                    "routingTarget",
                ],
                required: &[0, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.deployment_id);
            out.model(1, &self.journey_context);
            out.text(2, &self.member_auth_token);
            out.model(3, &self.member_info);
            out.text(4, &self.organization_id);
            out.model(5, &self.routing_target);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.deployment_id),
                1 => rt::Place::Model(&mut self.journey_context),
                2 => rt::Place::Text(&mut self.member_auth_token),
                3 => rt::Place::Model(&mut self.member_info),
                4 => rt::Place::Text(&mut self.organization_id),
                5 => rt::Place::Model(&mut self.routing_target),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateWebChatConversationRequest);
    impl CreateWebChatConversationRequest {
        /// One with everything set that the API requires, in this order: `deploymentId`, `memberInfo`, `organizationId`, `routingTarget`.
        #[must_use]
        pub fn new(
            deployment_id: impl rt::IntoField<String>,
            member_info: impl rt::IntoField<Box<types::GuestMemberInfo>>,
            organization_id: impl rt::IntoField<String>,
            routing_target: impl rt::IntoField<Box<types::WebChatRoutingTarget>>,
        ) -> Self {
            Self::default()
                .deployment_id(deployment_id)
                .member_info(member_info)
                .organization_id(organization_id)
                .routing_target(routing_target)
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
            value: impl rt::IntoField<Box<types::JourneyContext>>,
        ) -> Self {
            value.put(&mut self.journey_context, &mut self._rest, 1);
            self
        }
        /// Sets `memberAuthToken`.
        #[must_use]
        pub fn member_auth_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.member_auth_token, &mut self._rest, 2);
            self
        }
        /// Sets `memberInfo`.
        #[must_use]
        pub fn member_info(
            mut self,
            value: impl rt::IntoField<Box<types::GuestMemberInfo>>,
        ) -> Self {
            value.put(&mut self.member_info, &mut self._rest, 3);
            self
        }
        /// Sets `organizationId`.
        #[must_use]
        pub fn organization_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.organization_id, &mut self._rest, 4);
            self
        }
        /// Sets `routingTarget`.
        #[must_use]
        pub fn routing_target(
            mut self,
            value: impl rt::IntoField<Box<types::WebChatRoutingTarget>>,
        ) -> Self {
            value.put(&mut self.routing_target, &mut self._rest, 5);
            self
        }
    }
    /// `CreateWebChatConversationResponse` of the API document.
    #[non_exhaustive]
    pub struct CreateWebChatConversationResponse {
        /// `eventStreamUri`: format `uri`
        pub event_stream_uri: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `jwt`
        pub jwt: Option<String>,
        /// `member`
        pub member: Option<Box<types::WebChatMemberInfo>>,
        _rest: rt::Rest,
    }
    impl Default for CreateWebChatConversationResponse {
        fn default() -> Self {
            Self {
                event_stream_uri: None,
                id: None,
                jwt: None,
                member: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateWebChatConversationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateWebChatConversationResponse",
                fields: &["eventStreamUri", "id", "jwt", "member"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_stream_uri);
            out.text(1, &self.id);
            out.text(2, &self.jwt);
            out.model(3, &self.member);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_stream_uri),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.jwt),
                3 => rt::Place::Model(&mut self.member),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateWebChatConversationResponse);
    /// `GuestMemberInfo` of the API document.
    #[non_exhaustive]
    pub struct GuestMemberInfo {
        /// `avatarImageUrl`: format `uri`
        pub avatar_image_url: Option<String>,
        /// `customFields`
        pub custom_fields: Option<rt::Map<String>>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `email`
        pub email: Option<String>,
        /// `firstName`
        pub first_name: Option<String>,
        /// `lastName`
        pub last_name: Option<String>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuestMemberInfo {
        fn default() -> Self {
            Self {
                avatar_image_url: None,
                custom_fields: None,
                display_name: None,
                email: None,
                first_name: None,
                last_name: None,
                phone_number: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuestMemberInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuestMemberInfo",
                fields: &[
                    "avatarImageUrl",
                    "customFields",
                    "displayName",
                    "email",
                    "firstName",
                    "lastName",
                    "phoneNumber",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.avatar_image_url);
            out.map(1, &self.custom_fields);
            out.text(2, &self.display_name);
            out.text(3, &self.email);
            out.text(4, &self.first_name);
            out.text(5, &self.last_name);
            out.text(6, &self.phone_number);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.avatar_image_url),
                1 => rt::Place::Map(&mut self.custom_fields),
                2 => rt::Place::Text(&mut self.display_name),
                3 => rt::Place::Text(&mut self.email),
                4 => rt::Place::Text(&mut self.first_name),
                5 => rt::Place::Text(&mut self.last_name),
                6 => rt::Place::Text(&mut self.phone_number),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuestMemberInfo);
    impl GuestMemberInfo {
        /// One with everything set that the API requires: `displayName`.
        #[must_use]
        pub fn new(display_name: impl rt::IntoField<String>) -> Self {
            Self::default().display_name(display_name)
        }
        /// Sets `avatarImageUrl`.
        #[must_use]
        pub fn avatar_image_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.avatar_image_url, &mut self._rest, 0);
            self
        }
        /// Sets `customFields`.
        #[must_use]
        pub fn custom_fields(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.custom_fields, &mut self._rest, 1);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 2);
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email, &mut self._rest, 3);
            self
        }
        /// Sets `firstName`.
        #[must_use]
        pub fn first_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.first_name, &mut self._rest, 4);
            self
        }
        /// Sets `lastName`.
        #[must_use]
        pub fn last_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.last_name, &mut self._rest, 5);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 6);
            self
        }
    }
    /// `WebChatConfig` of the API document.
    #[non_exhaustive]
    pub struct WebChatConfig {
        /// `webChatSkin`
        pub web_chat_skin: Option<types::WebChatConfigWebChatSkin>,
        _rest: rt::Rest,
    }
    impl Default for WebChatConfig {
        fn default() -> Self {
            Self {
                web_chat_skin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatConfig",
                fields: &["webChatSkin"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.web_chat_skin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.web_chat_skin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebChatConfig);
    impl WebChatConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `webChatSkin`.
        #[must_use]
        pub fn web_chat_skin(
            mut self,
            value: impl rt::IntoField<types::WebChatConfigWebChatSkin>,
        ) -> Self {
            value.put(&mut self.web_chat_skin, &mut self._rest, 0);
            self
        }
    }
    /// `WebChatDeployment` of the API document.
    #[non_exhaustive]
    pub struct WebChatDeployment {
        /// `allowedDomains`
        pub allowed_domains: Option<Vec<String>>,
        /// `authenticationRequired`
        pub authentication_required: Option<bool>,
        /// `authenticationUrl`
        pub authentication_url: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `flow`
        pub flow: Option<Box<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `webChatConfig`
        pub web_chat_config: Option<Box<types::WebChatConfig>>,
        _rest: rt::Rest,
    }
    impl Default for WebChatDeployment {
        fn default() -> Self {
            Self {
                allowed_domains: None,
                authentication_required: None,
                authentication_url: None,
                description: None,
                disabled: None,
                flow: None,
                id: None,
                name: None,
                self_uri: None,
                web_chat_config: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatDeployment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatDeployment",
                fields: &[
                    "allowedDomains",
                    "authenticationRequired",
                    "authenticationUrl",
                    "description",
                    "disabled",
                    "flow",
                    "id",
                    "name",
                    "selfUri",
                    "webChatConfig",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.allowed_domains);
            out.boolean(1, &self.authentication_required);
            out.text(2, &self.authentication_url);
            out.text(3, &self.description);
            out.boolean(4, &self.disabled);
            out.model(5, &self.flow);
            out.text(6, &self.id);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
            out.model(9, &self.web_chat_config);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.allowed_domains),
                1 => rt::Place::Bool(&mut self.authentication_required),
                2 => rt::Place::Text(&mut self.authentication_url),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.disabled),
                5 => rt::Place::Model(&mut self.flow),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Model(&mut self.web_chat_config),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebChatDeployment);
    impl WebChatDeployment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowedDomains`.
        #[must_use]
        pub fn allowed_domains(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.allowed_domains, &mut self._rest, 0);
            self
        }
        /// Sets `authenticationRequired`.
        #[must_use]
        pub fn authentication_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.authentication_required, &mut self._rest, 1);
            self
        }
        /// Sets `authenticationUrl`.
        #[must_use]
        pub fn authentication_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.authentication_url, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 4);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 5);
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `webChatConfig`.
        #[must_use]
        pub fn web_chat_config(
            mut self,
            value: impl rt::IntoField<Box<types::WebChatConfig>>,
        ) -> Self {
            value.put(&mut self.web_chat_config, &mut self._rest, 9);
            self
        }
    }
    /// `WebChatDeploymentEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WebChatDeploymentEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WebChatDeployment>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WebChatDeploymentEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatDeploymentEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatDeploymentEntityListing",
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
    rt::model!(WebChatDeploymentEntityListing);
    /// `WebChatGuestMediaRequest` of the API document.
    #[non_exhaustive]
    pub struct WebChatGuestMediaRequest {
        /// `communicationId`
        pub communication_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `securityKey`
        pub security_key: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: required
        pub state: Option<types::WebChatGuestMediaRequestState>,
        /// `types`: required
        pub types: Option<Vec<types::WebChatGuestMediaRequestTypes>>,
        _rest: rt::Rest,
    }
    impl Default for WebChatGuestMediaRequest {
        fn default() -> Self {
            Self {
                communication_id: None,
                id: None,
                name: None,
                security_key: None,
                self_uri: None,
                state: None,
                types: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatGuestMediaRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatGuestMediaRequest",
                fields: &[
                    "communicationId",
                    "id",
                    "name",
                    "securityKey",
                    "selfUri",
                    "state",
                    "types",
                ],
                required: &[5, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.security_key);
            out.text(4, &self.self_uri);
            out.one(5, &self.state);
            out.list(6, &self.types);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.security_key),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.state),
                6 => rt::Place::List(&mut self.types),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebChatGuestMediaRequest);
    impl WebChatGuestMediaRequest {
        /// One with everything set that the API requires, in this order: `state`, `types`.
        #[must_use]
        pub fn new(
            state: impl rt::IntoField<types::WebChatGuestMediaRequestState>,
            types: impl rt::IntoField<Vec<types::WebChatGuestMediaRequestTypes>>,
        ) -> Self {
            Self::default().state(state).types(types)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
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
        /// Sets `securityKey`.
        #[must_use]
        pub fn security_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.security_key, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::WebChatGuestMediaRequestState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 5);
            self
        }
        /// Sets `types`.
        #[must_use]
        pub fn types(
            mut self,
            value: impl rt::IntoField<Vec<types::WebChatGuestMediaRequestTypes>>,
        ) -> Self {
            value.put(&mut self.types, &mut self._rest, 6);
            self
        }
    }
    /// `WebChatGuestMediaRequestEntityList` of the API document.
    #[non_exhaustive]
    pub struct WebChatGuestMediaRequestEntityList {
        /// `entities`
        pub entities: Option<Vec<types::WebChatGuestMediaRequest>>,
        _rest: rt::Rest,
    }
    impl Default for WebChatGuestMediaRequestEntityList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatGuestMediaRequestEntityList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatGuestMediaRequestEntityList",
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
    rt::model!(WebChatGuestMediaRequestEntityList);
    /// `WebChatMemberInfoEntityList` of the API document.
    #[non_exhaustive]
    pub struct WebChatMemberInfoEntityList {
        /// `entities`
        pub entities: Option<Vec<types::WebChatMemberInfo>>,
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
    impl Default for WebChatMemberInfoEntityList {
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
    impl rt::Model for WebChatMemberInfoEntityList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatMemberInfoEntityList",
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
    rt::model!(WebChatMemberInfoEntityList);
    /// `WebChatRoutingTarget` of the API document.
    #[non_exhaustive]
    pub struct WebChatRoutingTarget {
        /// `language`
        pub language: Option<String>,
        /// `priority`
        pub priority: Option<i64>,
        /// `skills`
        pub skills: Option<Vec<String>>,
        /// `targetAddress`: required
        pub target_address: Option<String>,
        /// `targetType`: required
        pub target_type: Option<types::WebChatRoutingTargetTargetType>,
        _rest: rt::Rest,
    }
    impl Default for WebChatRoutingTarget {
        fn default() -> Self {
            Self {
                language: None,
                priority: None,
                skills: None,
                target_address: None,
                target_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatRoutingTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatRoutingTarget",
                fields: &[
                    "language",
                    "priority",
                    "skills",
                    "targetAddress",
                    "targetType",
                ],
                required: &[3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.language);
            out.int(1, &self.priority);
            out.list(2, &self.skills);
            out.text(3, &self.target_address);
            out.one(4, &self.target_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.language),
                1 => rt::Place::Int(&mut self.priority),
                2 => rt::Place::List(&mut self.skills),
                3 => rt::Place::Text(&mut self.target_address),
                4 => rt::Place::Enum(&mut self.target_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebChatRoutingTarget);
    impl WebChatRoutingTarget {
        /// One with everything set that the API requires, in this order: `targetAddress`, `targetType`.
        #[must_use]
        pub fn new(
            target_address: impl rt::IntoField<String>,
            target_type: impl rt::IntoField<types::WebChatRoutingTargetTargetType>,
        ) -> Self {
            Self::default().target_address(target_address).target_type(target_type)
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 0);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 1);
            self
        }
        /// Sets `skills`.
        #[must_use]
        pub fn skills(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skills, &mut self._rest, 2);
            self
        }
        /// Sets `targetAddress`.
        #[must_use]
        pub fn target_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.target_address, &mut self._rest, 3);
            self
        }
        /// Sets `targetType`.
        #[must_use]
        pub fn target_type(
            mut self,
            value: impl rt::IntoField<types::WebChatRoutingTargetTargetType>,
        ) -> Self {
            value.put(&mut self.target_type, &mut self._rest, 4);
            self
        }
    }
    /// `WebChatSettings` of the API document.
    #[non_exhaustive]
    pub struct WebChatSettings {
        /// `requireDeployment`
        pub require_deployment: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WebChatSettings {
        fn default() -> Self {
            Self {
                require_deployment: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebChatSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebChatSettings",
                fields: &["requireDeployment"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.require_deployment);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.require_deployment),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebChatSettings);
    impl WebChatSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `requireDeployment`.
        #[must_use]
        pub fn require_deployment(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.require_deployment, &mut self._rest, 0);
            self
        }
    }
    rt::to_write!(
        types::WebChatDeployment => types::WebChatDeployment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::WebChatGuestMediaRequest => types::WebChatGuestMediaRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::inner(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::WebChatSettings => types::WebChatSettings, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
}
