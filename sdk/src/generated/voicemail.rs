// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Voicemail API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_search_and_voicemail::{
    GetVoicemailSearch, PostVoicemailSearch,
};
/// Calls of the Voicemail API; from [`Client::voicemail`](crate::Client::voicemail).
#[derive(Clone, Debug)]
pub struct Voicemail(rt::Client);
impl Voicemail {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/mailbox`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Developer Center: [`getVoicemailGroupMailbox`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-groups--groupId--mailbox)
    pub fn get_voicemail_group_mailbox(
        &self,
        group_id: impl AsRef<str>,
    ) -> GetVoicemailGroupMailbox {
        super::voicemail::GetVoicemailGroupMailbox(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailGroupMailbox::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/messages`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `voicemail.not.authorized.voicemail.message`
    /// - Developer Center: [`getVoicemailGroupMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-groups--groupId--messages)
    pub fn get_voicemail_group_messages(
        &self,
        group_id: impl AsRef<str>,
    ) -> GetVoicemailGroupMessages {
        super::voicemail::GetVoicemailGroupMessages(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailGroupMessages::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/policy`
    ///
    /// - Permission: `voicemail:groupPolicy:view`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`, `voicemailservice.groupnotfound`
    /// - Developer Center: [`getVoicemailGroupPolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-groups--groupId--policy)
    pub fn get_voicemail_group_policy(
        &self,
        group_id: impl AsRef<str>,
    ) -> GetVoicemailGroupPolicy {
        super::voicemail::GetVoicemailGroupPolicy(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailGroupPolicy::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/voicemail/groups/{groupId}/policy`
    ///
    /// - Permission: `voicemail:groupPolicy:edit`
    /// - Scopes: `voicemail`
    /// - Developer Center: [`patchVoicemailGroupPolicy`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-voicemail-groups--groupId--policy)
    pub fn patch_voicemail_group_policy(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::VoicemailGroupPolicy>,
    ) -> PatchVoicemailGroupPolicy {
        super::voicemail::PatchVoicemailGroupPolicy(
            rt::Request::new(&self.0, super::voicemail::PatchVoicemailGroupPolicy::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::VoicemailGroupPolicy>(body),
        )
    }
    /// `GET /api/v2/voicemail/mailbox`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 400 `not.a.user`
    /// - Developer Center: [`getVoicemailMailbox`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-mailbox)
    pub fn get_voicemail_mailbox(&self) -> GetVoicemailMailbox {
        super::voicemail::GetVoicemailMailbox(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMailbox::INFO),
        )
    }
    /// `GET /api/v2/voicemail/me/mailbox`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 502 `externalservice.error`
    /// - Developer Center: [`getVoicemailMeMailbox`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-me-mailbox)
    pub fn get_voicemail_me_mailbox(&self) -> GetVoicemailMeMailbox {
        super::voicemail::GetVoicemailMeMailbox(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMeMailbox::INFO),
        )
    }
    /// `GET /api/v2/voicemail/me/messages`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getVoicemailMeMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-me-messages)
    pub fn get_voicemail_me_messages(&self) -> GetVoicemailMeMessages {
        super::voicemail::GetVoicemailMeMessages(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMeMessages::INFO),
        )
    }
    /// `GET /api/v2/voicemail/me/policy`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Developer Center: [`getVoicemailMePolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-me-policy)
    pub fn get_voicemail_me_policy(&self) -> GetVoicemailMePolicy {
        super::voicemail::GetVoicemailMePolicy(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMePolicy::INFO),
        )
    }
    /// `PATCH /api/v2/voicemail/me/policy`
    ///
    /// - Scopes: `voicemail`
    /// - Developer Center: [`patchVoicemailMePolicy`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-voicemail-me-policy)
    pub fn patch_voicemail_me_policy(
        &self,
        body: impl rt::IntoBody<types::VoicemailUserPolicy>,
    ) -> PatchVoicemailMePolicy {
        super::voicemail::PatchVoicemailMePolicy(
            rt::Request::new(&self.0, super::voicemail::PatchVoicemailMePolicy::INFO)
                .body::<types::VoicemailUserPolicy>(body),
        )
    }
    /// `GET /api/v2/voicemail/messages`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `voicemail.not.authorized.voicemail.message`
    /// - Developer Center: [`getVoicemailMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-messages)
    pub fn get_voicemail_messages(&self) -> GetVoicemailMessages {
        super::voicemail::GetVoicemailMessages(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMessages::INFO),
        )
    }
    /// `POST /api/v2/voicemail/messages`
    ///
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 400 `not.a.user`, `voicemail.copy.missing.target`, `voicemail.copy.missing.voicemail.message.id`; 403 `voicemail.not.authorized.voicemail.message`; 409 `voicemail.copy.group.does.not.have.voicemail.enabled`, `voicemail.copy.user.does.not.have.voicemail.enabled`
    /// - Developer Center: [`postVoicemailMessages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-voicemail-messages)
    pub fn post_voicemail_messages(&self) -> PostVoicemailMessages {
        super::voicemail::PostVoicemailMessages(
            rt::Request::new(&self.0, super::voicemail::PostVoicemailMessages::INFO),
        )
    }
    /// `DELETE /api/v2/voicemail/messages`
    ///
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 400 `not.a.user`
    /// - Developer Center: [`deleteVoicemailMessages`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-voicemail-messages)
    pub fn delete_voicemail_messages(&self) -> DeleteVoicemailMessages {
        super::voicemail::DeleteVoicemailMessages(
            rt::Request::new(&self.0, super::voicemail::DeleteVoicemailMessages::INFO),
        )
    }
    /// `GET /api/v2/voicemail/messages/{messageId}`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `voicemail.not.authorized.voicemail.message`
    /// - Developer Center: [`getVoicemailMessage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-messages--messageId-)
    pub fn get_voicemail_message(
        &self,
        message_id: impl AsRef<str>,
    ) -> GetVoicemailMessage {
        super::voicemail::GetVoicemailMessage(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMessage::INFO)
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `PUT /api/v2/voicemail/messages/{messageId}`
    ///
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 400 `not.a.user`, `voicemail.retention.policy.number.of.days.required`, `voicemail.retention.policy.number.of.days.too.large`, `voicemail.retention.policy.number.of.days.too.small`, `voicemail.retention.policy.type.required`, `voicemail.retention.policy.type.unknown`; 403 `voicemail.not.authorized.voicemail.delete`, `voicemail.not.authorized.voicemail.message`; 409 `voicemail.notes.length.exceeded`
    /// - Developer Center: [`putVoicemailMessage`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-voicemail-messages--messageId-)
    pub fn put_voicemail_message(
        &self,
        message_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::VoicemailMessage>,
    ) -> PutVoicemailMessage {
        super::voicemail::PutVoicemailMessage(
            rt::Request::new(&self.0, super::voicemail::PutVoicemailMessage::INFO)
                .path("messageId", message_id.as_ref())
                .body::<types::VoicemailMessage>(body),
        )
    }
    /// `DELETE /api/v2/voicemail/messages/{messageId}`
    ///
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 400 `not.a.user`; 403 `voicemail.not.authorized.voicemail.message`
    /// - Developer Center: [`deleteVoicemailMessage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-voicemail-messages--messageId-)
    pub fn delete_voicemail_message(
        &self,
        message_id: impl AsRef<str>,
    ) -> DeleteVoicemailMessage {
        super::voicemail::DeleteVoicemailMessage(
            rt::Request::new(&self.0, super::voicemail::DeleteVoicemailMessage::INFO)
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/voicemail/messages/{messageId}`
    ///
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 400 `not.a.user`, `voicemail.retention.policy.number.of.days.required`, `voicemail.retention.policy.number.of.days.too.large`, `voicemail.retention.policy.number.of.days.too.small`, `voicemail.retention.policy.type.required`, `voicemail.retention.policy.type.unknown`; 403 `voicemail.not.authorized.voicemail.delete`, `voicemail.not.authorized.voicemail.message`; 409 `voicemail.notes.length.exceeded`, `voicemailservice.toomanyrequests`
    /// - Developer Center: [`patchVoicemailMessage`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-voicemail-messages--messageId-)
    pub fn patch_voicemail_message(
        &self,
        message_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::VoicemailMessage>,
    ) -> PatchVoicemailMessage {
        super::voicemail::PatchVoicemailMessage(
            rt::Request::new(&self.0, super::voicemail::PatchVoicemailMessage::INFO)
                .path("messageId", message_id.as_ref())
                .body::<types::VoicemailMessage>(body),
        )
    }
    /// `GET /api/v2/voicemail/messages/{messageId}/media`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `voicemail.not.authorized.voicemail.message`
    /// - Developer Center: [`getVoicemailMessageMedia`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-messages--messageId--media)
    pub fn get_voicemail_message_media(
        &self,
        message_id: impl AsRef<str>,
    ) -> GetVoicemailMessageMedia {
        super::voicemail::GetVoicemailMessageMedia(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailMessageMedia::INFO)
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `GET /api/v2/voicemail/policy`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Developer Center: [`getVoicemailPolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-policy)
    pub fn get_voicemail_policy(&self) -> GetVoicemailPolicy {
        super::voicemail::GetVoicemailPolicy(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailPolicy::INFO),
        )
    }
    /// `PUT /api/v2/voicemail/policy`
    ///
    /// - Permission: `telephony:plugin:all`
    /// - Scopes: `voicemail`
    /// - Error codes of its own: 409 `voicemailservice.orgvoicemailconfig.alerttimeouttoolarge`, `voicemailservice.orgvoicemailconfig.alerttimeouttoosmall`, `voicemailservice.orgvoicemailconfig.groupvoicemailretentionpolicynumberofdaysmissing`, `voicemailservice.orgvoicemailconfig.groupvoicemailretentionpolicynumberofdaystoolarge`, `voicemailservice.orgvoicemailconfig.groupvoicemailretentionpolicynumberofdaystoosmall`, `voicemailservice.orgvoicemailconfig.groupvoicemailretentionpolicytypemissing`, `voicemailservice.orgvoicemailconfig.groupvoicemailretentionpolicytypeunknown`, `voicemailservice.orgvoicemailconfig.hipaaenabledorganizationcannotsendemailnotifications`, `voicemailservice.orgvoicemailconfig.invalidalgorithm`, `voicemailservice.orgvoicemailconfig.iterationstoolarge`, `voicemailservice.orgvoicemailconfig.iterationstoosmall`, `voicemailservice.orgvoicemailconfig.keylengthtoolarge`, `voicemailservice.orgvoicemailconfig.keylengthtoosmall`, `voicemailservice.orgvoicemailconfig.maxpinlengthtoosmall`, `voicemailservice.orgvoicemailconfig.maxrecordingtimetoolarge`, `voicemailservice.orgvoicemailconfig.minpinlengthgreaterthanmax`, `voicemailservice.orgvoicemailconfig.minpinlengthtoosmall`, `voicemailservice.orgvoicemailconfig.minrecordingtimegreaterthanmax`, `voicemailservice.orgvoicemailconfig.minrecordingtimetoosmall`, `voicemailservice.orgvoicemailconfig.organizationnotfound`, `voicemailservice.orgvoicemailconfig.queuevoicemailretentionpolicynumberofdaysmissing`, `voicemailservice.orgvoicemailconfig.queuevoicemailretentionpolicynumberofdaystoolarge`, `voicemailservice.orgvoicemailconfig.queuevoicemailretentionpolicynumberofdaystoosmall`, `voicemailservice.orgvoicemailconfig.queuevoicemailretentionpolicytypemissing`, `voicemailservice.orgvoicemailconfig.queuevoicemailretentionpolicytypeunknown`, `voicemailservice.orgvoicemailconfig.saltlengthtoolarge`, `voicemailservice.orgvoicemailconfig.saltlengthtoosmall`, `voicemailservice.orgvoicemailconfig.uservoicemailretentionpolicynumberofdaysmissing`, `voicemailservice.orgvoicemailconfig.uservoicemailretentionpolicynumberofdaystoolarge`, `voicemailservice.orgvoicemailconfig.uservoicemailretentionpolicynumberofdaystoosmall`, `voicemailservice.orgvoicemailconfig.uservoicemailretentionpolicytypemissing`, `voicemailservice.orgvoicemailconfig.uservoicemailretentionpolicytypeunknown`; 424 `voicemailservice.orgvoicemailconfig.unabletoverifyorganizationhipaaenabledflag`
    /// - Developer Center: [`putVoicemailPolicy`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-voicemail-policy)
    pub fn put_voicemail_policy(
        &self,
        body: impl rt::IntoBody<types::VoicemailOrganizationPolicy>,
    ) -> PutVoicemailPolicy {
        super::voicemail::PutVoicemailPolicy(
            rt::Request::new(&self.0, super::voicemail::PutVoicemailPolicy::INFO)
                .body::<types::VoicemailOrganizationPolicy>(body),
        )
    }
    /// `GET /api/v2/voicemail/queues/{queueId}/messages`
    ///
    /// - Permission: `voicemail:acdvoicemail:view`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getVoicemailQueueMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-queues--queueId--messages)
    pub fn get_voicemail_queue_messages(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetVoicemailQueueMessages {
        super::voicemail::GetVoicemailQueueMessages(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailQueueMessages::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `GET /api/v2/voicemail/search`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: a token from the page before
    /// - Developer Center: [`getVoicemailSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-search)
    pub fn get_voicemail_search(&self, q64: impl AsRef<str>) -> GetVoicemailSearch {
        super::shared::of_search_and_voicemail::GetVoicemailSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_voicemail::GetVoicemailSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/voicemail/search`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Developer Center: [`postVoicemailSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-voicemail-search)
    pub fn post_voicemail_search(
        &self,
        body: impl rt::IntoBody<types::VoicemailSearchRequest>,
    ) -> PostVoicemailSearch {
        super::shared::of_search_and_voicemail::PostVoicemailSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_voicemail::PostVoicemailSearch::INFO,
                )
                .body::<types::VoicemailSearchRequest>(body),
        )
    }
    /// `GET /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `voicemail:userPolicy:viewOther`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Error codes of its own: 404 `voicemailservice.user.usernotfound`
    /// - Developer Center: [`getVoicemailUserpolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-userpolicies--userId-)
    pub fn get_voicemail_userpolicy(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetVoicemailUserpolicy {
        super::voicemail::GetVoicemailUserpolicy(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailUserpolicy::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `voicemail:userPolicy:viewOther`
    /// - Scopes: `voicemail`
    /// - Developer Center: [`putVoicemailUserpolicy`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-voicemail-userpolicies--userId-)
    pub fn put_voicemail_userpolicy(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::VoicemailUserPolicy>,
    ) -> PutVoicemailUserpolicy {
        super::voicemail::PutVoicemailUserpolicy(
            rt::Request::new(&self.0, super::voicemail::PutVoicemailUserpolicy::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::VoicemailUserPolicy>(body),
        )
    }
    /// `PATCH /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `voicemail:userPolicy:viewOther`
    /// - Scopes: `voicemail`
    /// - Developer Center: [`patchVoicemailUserpolicy`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-voicemail-userpolicies--userId-)
    pub fn patch_voicemail_userpolicy(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::VoicemailUserPolicy>,
    ) -> PatchVoicemailUserpolicy {
        super::voicemail::PatchVoicemailUserpolicy(
            rt::Request::new(&self.0, super::voicemail::PatchVoicemailUserpolicy::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::VoicemailUserPolicy>(body),
        )
    }
    /// `GET /api/v2/voicemail/users/{userId}/mailbox`
    ///
    /// - Permission: `voicemail:mailbox:viewOther`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Developer Center: [`getVoicemailUserMailbox`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-users--userId--mailbox)
    pub fn get_voicemail_user_mailbox(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetVoicemailUserMailbox {
        super::voicemail::GetVoicemailUserMailbox(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailUserMailbox::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/voicemail/users/{userId}/messages`
    ///
    /// - Permission: `voicemail:voicemail:viewOther`
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getVoicemailUserMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-users--userId--messages)
    pub fn get_voicemail_user_messages(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetVoicemailUserMessages {
        super::voicemail::GetVoicemailUserMessages(
            rt::Request::new(&self.0, super::voicemail::GetVoicemailUserMessages::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
}
/// The call `getVoicemailGroupMailbox`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailGroupMailbox(pub(crate) rt::Request<types::VoicemailMailboxInfo>);
impl GetVoicemailGroupMailbox {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailGroupMailbox",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/groups/{groupId}/mailbox",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMailboxInfo> {
        self.0.send()
    }
}
/// The call `getVoicemailGroupMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailGroupMessages(
    pub(crate) rt::Request<types::VoicemailMessageEntityListing>,
);
impl GetVoicemailGroupMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailGroupMessages",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/groups/{groupId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessageEntityListing> {
        self.0.send()
    }
}
/// The call `getVoicemailGroupPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailGroupPolicy(pub(crate) rt::Request<types::VoicemailGroupPolicy>);
impl GetVoicemailGroupPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailGroupPolicy",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/groups/{groupId}/policy",
        permissions: rt::Permissions {
            all: false,
            names: &["voicemail:groupPolicy:view"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailGroupPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailGroupPolicy> {
        self.0.send()
    }
}
/// The call `patchVoicemailGroupPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchVoicemailGroupPolicy(
    pub(crate) rt::Request<types::VoicemailGroupPolicy>,
);
impl PatchVoicemailGroupPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchVoicemailGroupPolicy",
        method: rt::Method::Patch,
        path: "/api/v2/voicemail/groups/{groupId}/policy",
        permissions: rt::Permissions {
            all: false,
            names: &["voicemail:groupPolicy:edit"],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailGroupPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailGroupPolicy> {
        self.0.send()
    }
}
/// The call `getVoicemailMailbox`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMailbox(pub(crate) rt::Request<types::VoicemailMailboxInfo>);
impl GetVoicemailMailbox {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMailbox",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/mailbox",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMailboxInfo> {
        self.0.send()
    }
}
/// The call `getVoicemailMeMailbox`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMeMailbox(pub(crate) rt::Request<types::VoicemailMailboxInfo>);
impl GetVoicemailMeMailbox {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMeMailbox",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/me/mailbox",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMailboxInfo> {
        self.0.send()
    }
}
/// The call `getVoicemailMeMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMeMessages(
    pub(crate) rt::Request<types::VoicemailMessageEntityListing>,
);
impl GetVoicemailMeMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMeMessages",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/me/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessageEntityListing> {
        self.0.send()
    }
}
/// The call `getVoicemailMePolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMePolicy(pub(crate) rt::Request<types::VoicemailUserPolicy>);
impl GetVoicemailMePolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMePolicy",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/me/policy",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailUserPolicy> {
        self.0.send()
    }
}
/// The call `patchVoicemailMePolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchVoicemailMePolicy(pub(crate) rt::Request<types::VoicemailUserPolicy>);
impl PatchVoicemailMePolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchVoicemailMePolicy",
        method: rt::Method::Patch,
        path: "/api/v2/voicemail/me/policy",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailUserPolicy> {
        self.0.send()
    }
}
/// The call `getVoicemailMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMessages(
    pub(crate) rt::Request<types::VoicemailMessageEntityListing>,
);
impl GetVoicemailMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMessages",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `ids` (query)
    pub fn ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("ids", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetVoicemailMessagesExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetVoicemailMessagesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessageEntityListing> {
        self.0.send()
    }
}
/// The call `postVoicemailMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostVoicemailMessages(pub(crate) rt::Request<types::VoicemailMessage>);
impl PostVoicemailMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postVoicemailMessages",
        method: rt::Method::Post,
        path: "/api/v2/voicemail/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::CopyVoicemailMessage>) -> Self {
        Self(self.0.body::<types::CopyVoicemailMessage>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessage> {
        self.0.send()
    }
}
/// The call `deleteVoicemailMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteVoicemailMessages(pub(crate) rt::Request<()>);
impl DeleteVoicemailMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteVoicemailMessages",
        method: rt::Method::Delete,
        path: "/api/v2/voicemail/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
        self.0.send()
    }
}
/// The call `getVoicemailMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMessage(pub(crate) rt::Request<types::VoicemailMessage>);
impl GetVoicemailMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMessage",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetVoicemailMessageExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetVoicemailMessageExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessage> {
        self.0.send()
    }
}
/// The call `putVoicemailMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutVoicemailMessage(pub(crate) rt::Request<types::VoicemailMessage>);
impl PutVoicemailMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putVoicemailMessage",
        method: rt::Method::Put,
        path: "/api/v2/voicemail/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessage> {
        self.0.send()
    }
}
/// The call `deleteVoicemailMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteVoicemailMessage(pub(crate) rt::Request<()>);
impl DeleteVoicemailMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteVoicemailMessage",
        method: rt::Method::Delete,
        path: "/api/v2/voicemail/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
        self.0.send()
    }
}
/// The call `patchVoicemailMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchVoicemailMessage(pub(crate) rt::Request<types::VoicemailMessage>);
impl PatchVoicemailMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchVoicemailMessage",
        method: rt::Method::Patch,
        path: "/api/v2/voicemail/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessage> {
        self.0.send()
    }
}
/// The call `getVoicemailMessageMedia`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailMessageMedia(pub(crate) rt::Request<types::VoicemailMediaInfo>);
impl GetVoicemailMessageMedia {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailMessageMedia",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/messages/{messageId}/media",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `formatId` (query): default `WEBM`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetVoicemailMessageMediaFormatId>,
    ) -> Self {
        Self(self.0.option::<types::GetVoicemailMessageMediaFormatId>("formatId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMediaInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMediaInfo> {
        self.0.send()
    }
}
/// The call `getVoicemailPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailPolicy(
    pub(crate) rt::Request<types::VoicemailOrganizationPolicy>,
);
impl GetVoicemailPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailPolicy",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/policy",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:plugin:all"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailOrganizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailOrganizationPolicy> {
        self.0.send()
    }
}
/// The call `putVoicemailPolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutVoicemailPolicy(
    pub(crate) rt::Request<types::VoicemailOrganizationPolicy>,
);
impl PutVoicemailPolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putVoicemailPolicy",
        method: rt::Method::Put,
        path: "/api/v2/voicemail/policy",
        permissions: rt::Permissions {
            all: true,
            names: &["telephony:plugin:all"],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailOrganizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailOrganizationPolicy> {
        self.0.send()
    }
}
/// The call `getVoicemailQueueMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailQueueMessages(
    pub(crate) rt::Request<types::VoicemailMessageEntityListing>,
);
impl GetVoicemailQueueMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailQueueMessages",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/queues/{queueId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["voicemail:acdvoicemail:view"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessageEntityListing> {
        self.0.send()
    }
}
/// The call `getVoicemailUserpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailUserpolicy(pub(crate) rt::Request<types::VoicemailUserPolicy>);
impl GetVoicemailUserpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailUserpolicy",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/userpolicies/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "voicemail:userPolicy:viewOther"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailUserPolicy> {
        self.0.send()
    }
}
/// The call `putVoicemailUserpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutVoicemailUserpolicy(pub(crate) rt::Request<types::VoicemailUserPolicy>);
impl PutVoicemailUserpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putVoicemailUserpolicy",
        method: rt::Method::Put,
        path: "/api/v2/voicemail/userpolicies/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "voicemail:userPolicy:viewOther"],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailUserPolicy> {
        self.0.send()
    }
}
/// The call `patchVoicemailUserpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchVoicemailUserpolicy(pub(crate) rt::Request<types::VoicemailUserPolicy>);
impl PatchVoicemailUserpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchVoicemailUserpolicy",
        method: rt::Method::Patch,
        path: "/api/v2/voicemail/userpolicies/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:plugin:all", "voicemail:userPolicy:viewOther"],
        },
        scopes: &["voicemail"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailUserPolicy> {
        self.0.send()
    }
}
/// The call `getVoicemailUserMailbox`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailUserMailbox(pub(crate) rt::Request<types::VoicemailMailboxInfo>);
impl GetVoicemailUserMailbox {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailUserMailbox",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/users/{userId}/mailbox",
        permissions: rt::Permissions {
            all: false,
            names: &["voicemail:mailbox:viewOther"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMailboxInfo> {
        self.0.send()
    }
}
/// The call `getVoicemailUserMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetVoicemailUserMessages(
    pub(crate) rt::Request<types::VoicemailMessageEntityListing>,
);
impl GetVoicemailUserMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getVoicemailUserMessages",
        method: rt::Method::Get,
        path: "/api/v2/voicemail/users/{userId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["voicemail:voicemail:viewOther"],
        },
        scopes: &["voicemail", "voicemail:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::VoicemailMessageEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetVoicemailGroupMailbox::INFO,
    GetVoicemailGroupMessages::INFO,
    GetVoicemailGroupPolicy::INFO,
    PatchVoicemailGroupPolicy::INFO,
    GetVoicemailMailbox::INFO,
    GetVoicemailMeMailbox::INFO,
    GetVoicemailMeMessages::INFO,
    GetVoicemailMePolicy::INFO,
    PatchVoicemailMePolicy::INFO,
    GetVoicemailMessages::INFO,
    PostVoicemailMessages::INFO,
    DeleteVoicemailMessages::INFO,
    GetVoicemailMessage::INFO,
    PutVoicemailMessage::INFO,
    DeleteVoicemailMessage::INFO,
    PatchVoicemailMessage::INFO,
    GetVoicemailMessageMedia::INFO,
    GetVoicemailPolicy::INFO,
    PutVoicemailPolicy::INFO,
    GetVoicemailQueueMessages::INFO,
    GetVoicemailUserpolicy::INFO,
    PutVoicemailUserpolicy::INFO,
    PatchVoicemailUserpolicy::INFO,
    GetVoicemailUserMailbox::INFO,
    GetVoicemailUserMessages::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetVoicemailMessageExpand {
        /// `callerUser.routingStatus`
        CallerUserRoutingStatus,
        /// `callerUser.primaryPresence`
        CallerUserPrimaryPresence,
        /// `callerUser.conversationSummary`
        CallerUserConversationSummary,
        /// `callerUser.outOfOffice`
        CallerUserOutOfOffice,
        /// `callerUser.geolocation`
        CallerUserGeolocation,
        /// `conversations`
        Conversations,
        /// `transcription`
        Transcription,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetVoicemailMessageExpand {
        const VALUES: &'static [Self] = &[
            Self::CallerUserRoutingStatus,
            Self::CallerUserPrimaryPresence,
            Self::CallerUserConversationSummary,
            Self::CallerUserOutOfOffice,
            Self::CallerUserGeolocation,
            Self::Conversations,
            Self::Transcription,
        ];
        fn text(&self) -> &str {
            match self {
                Self::CallerUserRoutingStatus => "callerUser.routingStatus",
                Self::CallerUserPrimaryPresence => "callerUser.primaryPresence",
                Self::CallerUserConversationSummary => "callerUser.conversationSummary",
                Self::CallerUserOutOfOffice => "callerUser.outOfOffice",
                Self::CallerUserGeolocation => "callerUser.geolocation",
                Self::Conversations => "conversations",
                Self::Transcription => "transcription",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetVoicemailMessageExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VoicemailGroupPolicyGroupAlertType {
        /// `RANDOM`
        Random,
        /// `ROUND_ROBIN`
        RoundRobin,
        /// `SEQUENTIAL`
        Sequential,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for VoicemailGroupPolicyGroupAlertType {
        const VALUES: &'static [Self] = &[
            Self::Random,
            Self::RoundRobin,
            Self::Sequential,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Random => "RANDOM",
                Self::RoundRobin => "ROUND_ROBIN",
                Self::Sequential => "SEQUENTIAL",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(VoicemailGroupPolicyGroupAlertType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VoicemailMailboxInfoOwnerType {
        /// `User`
        User,
        /// `Group`
        Group,
        /// `Queue`
        Queue,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for VoicemailMailboxInfoOwnerType {
        const VALUES: &'static [Self] = &[Self::User, Self::Group, Self::Queue];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::Group => "Group",
                Self::Queue => "Queue",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(VoicemailMailboxInfoOwnerType);
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetVoicemailMessageMediaFormatId = types::GetGreetingMediaFormatId;
    /// `callerUser.routingStatus`, `callerUser.primaryPresence`, `callerUser.conversationSummary`, `callerUser.outOfOffice`, `callerUser.geolocation`, `conversations`, `transcription`.
    pub type GetVoicemailMessagesExpand = types::GetVoicemailMessageExpand;
    /// `CopyVoicemailMessage` of the API document.
    #[non_exhaustive]
    pub struct CopyVoicemailMessage {
        /// `groupId`
        pub group_id: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        /// `voicemailMessageId`: required
        pub voicemail_message_id: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for CopyVoicemailMessage {
        fn default() -> Self {
            Self {
                group_id: None,
                user_id: None,
                voicemail_message_id: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for CopyVoicemailMessage {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CopyVoicemailMessage",
                fields: &["groupId", "userId", "voicemailMessageId"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.group_id,
                1 => &self.user_id,
                2 => &self.voicemail_message_id,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.group_id,
                1 => &mut self.user_id,
                2 => &mut self.voicemail_message_id,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(CopyVoicemailMessage);
    impl CopyVoicemailMessage {
        /// One with everything set that the API requires: `voicemailMessageId`.
        #[must_use]
        pub fn new(voicemail_message_id: impl rt::IntoField<String>) -> Self {
            Self::default().voicemail_message_id(voicemail_message_id)
        }
        /// Sets `groupId`.
        #[must_use]
        pub fn group_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.group_id, &mut self._nulls, 0);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._nulls, 1);
            self
        }
        /// Sets `voicemailMessageId`.
        #[must_use]
        pub fn voicemail_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.voicemail_message_id, &mut self._nulls, 2);
            self
        }
    }
    /// `GroupEmailPolicy` of the API document.
    #[non_exhaustive]
    pub struct GroupEmailPolicy {
        /// `emailGroup`
        pub email_group: Option<bool>,
        /// `emailMembers`
        pub email_members: Option<bool>,
        _nulls: rt::Nulls,
    }
    impl Default for GroupEmailPolicy {
        fn default() -> Self {
            Self {
                email_group: None,
                email_members: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GroupEmailPolicy {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupEmailPolicy",
                fields: &["emailGroup", "emailMembers"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.email_group,
                1 => &self.email_members,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.email_group,
                1 => &mut self.email_members,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GroupEmailPolicy);
    impl GroupEmailPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `emailGroup`.
        #[must_use]
        pub fn email_group(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.email_group, &mut self._nulls, 0);
            self
        }
        /// Sets `emailMembers`.
        #[must_use]
        pub fn email_members(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.email_members, &mut self._nulls, 1);
            self
        }
    }
    /// `PinConfiguration` of the API document.
    #[non_exhaustive]
    pub struct PinConfiguration {
        /// `maximumLength`
        pub maximum_length: Option<i32>,
        /// `minimumLength`
        pub minimum_length: Option<i32>,
        _nulls: rt::Nulls,
    }
    impl Default for PinConfiguration {
        fn default() -> Self {
            Self {
                maximum_length: None,
                minimum_length: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PinConfiguration {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PinConfiguration",
                fields: &["maximumLength", "minimumLength"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.maximum_length,
                1 => &self.minimum_length,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.maximum_length,
                1 => &mut self.minimum_length,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PinConfiguration);
    impl PinConfiguration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `maximumLength`.
        #[must_use]
        pub fn maximum_length(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.maximum_length, &mut self._nulls, 0);
            self
        }
        /// Sets `minimumLength`.
        #[must_use]
        pub fn minimum_length(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.minimum_length, &mut self._nulls, 1);
            self
        }
    }
    /// `VoicemailGroupPolicy` of the API document.
    #[non_exhaustive]
    pub struct VoicemailGroupPolicy {
        /// `disableEmailPii`
        pub disable_email_pii: Option<bool>,
        /// `emailPolicy`
        pub email_policy: Option<Box<types::GroupEmailPolicy>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `group`: read-only
        pub group: Option<Box<types::Group>>,
        /// `groupAlertType`
        pub group_alert_type: Option<types::VoicemailGroupPolicyGroupAlertType>,
        /// `includeEmailTranscriptions`
        pub include_email_transcriptions: Option<bool>,
        /// `includeGroupNumberInUserCallerIdLists`
        pub include_group_number_in_user_caller_id_lists: Option<bool>,
        /// `interactiveResponsePromptId`
        pub interactive_response_prompt_id: Option<String>,
        /// `interactiveResponseRequired`
        pub interactive_response_required: Option<bool>,
        /// `languagePreference`
        pub language_preference: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `overflowGroupId`
        pub overflow_group_id: Option<String>,
        /// `rotateCallsSecs`
        pub rotate_calls_secs: Option<i32>,
        /// `sendEmailNotifications`
        pub send_email_notifications: Option<bool>,
        /// `stopRingingAfterRotations`
        pub stop_ringing_after_rotations: Option<i32>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailGroupPolicy {
        fn default() -> Self {
            Self {
                disable_email_pii: None,
                email_policy: None,
                enabled: None,
                group: None,
                group_alert_type: None,
                include_email_transcriptions: None,
                include_group_number_in_user_caller_id_lists: None,
                interactive_response_prompt_id: None,
                interactive_response_required: None,
                language_preference: None,
                name: None,
                overflow_group_id: None,
                rotate_calls_secs: None,
                send_email_notifications: None,
                stop_ringing_after_rotations: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailGroupPolicy {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailGroupPolicy",
                fields: &[
                    "disableEmailPii",
                    "emailPolicy",
                    "enabled",
                    "group",
                    "groupAlertType",
                    "includeEmailTranscriptions",
                    "includeGroupNumberInUserCallerIdLists",
                    "interactiveResponsePromptId",
                    "interactiveResponseRequired",
                    "languagePreference",
                    "name",
                    "overflowGroupId",
                    "rotateCallsSecs",
                    "sendEmailNotifications",
                    "stopRingingAfterRotations",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.disable_email_pii,
                1 => &self.email_policy,
                2 => &self.enabled,
                3 => &self.group,
                4 => &self.group_alert_type,
                5 => &self.include_email_transcriptions,
                6 => &self.include_group_number_in_user_caller_id_lists,
                7 => &self.interactive_response_prompt_id,
                8 => &self.interactive_response_required,
                9 => &self.language_preference,
                10 => &self.name,
                11 => &self.overflow_group_id,
                12 => &self.rotate_calls_secs,
                13 => &self.send_email_notifications,
                14 => &self.stop_ringing_after_rotations,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.disable_email_pii,
                1 => &mut self.email_policy,
                2 => &mut self.enabled,
                3 => &mut self.group,
                4 => &mut self.group_alert_type,
                5 => &mut self.include_email_transcriptions,
                6 => &mut self.include_group_number_in_user_caller_id_lists,
                7 => &mut self.interactive_response_prompt_id,
                8 => &mut self.interactive_response_required,
                9 => &mut self.language_preference,
                10 => &mut self.name,
                11 => &mut self.overflow_group_id,
                12 => &mut self.rotate_calls_secs,
                13 => &mut self.send_email_notifications,
                14 => &mut self.stop_ringing_after_rotations,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailGroupPolicy);
    impl VoicemailGroupPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `disableEmailPii`.
        #[must_use]
        pub fn disable_email_pii(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disable_email_pii, &mut self._nulls, 0);
            self
        }
        /// Sets `emailPolicy`.
        #[must_use]
        pub fn email_policy(
            mut self,
            value: impl rt::IntoField<Box<types::GroupEmailPolicy>>,
        ) -> Self {
            value.put(&mut self.email_policy, &mut self._nulls, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._nulls, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(mut self, value: impl rt::IntoField<Box<types::Group>>) -> Self {
            value.put(&mut self.group, &mut self._nulls, 3);
            self
        }
        /// Sets `groupAlertType`.
        #[must_use]
        pub fn group_alert_type(
            mut self,
            value: impl rt::IntoField<types::VoicemailGroupPolicyGroupAlertType>,
        ) -> Self {
            value.put(&mut self.group_alert_type, &mut self._nulls, 4);
            self
        }
        /// Sets `includeEmailTranscriptions`.
        #[must_use]
        pub fn include_email_transcriptions(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_email_transcriptions, &mut self._nulls, 5);
            self
        }
        /// Sets `includeGroupNumberInUserCallerIdLists`.
        #[must_use]
        pub fn include_group_number_in_user_caller_id_lists(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.include_group_number_in_user_caller_id_lists,
                    &mut self._nulls,
                    6,
                );
            self
        }
        /// Sets `interactiveResponsePromptId`.
        #[must_use]
        pub fn interactive_response_prompt_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.interactive_response_prompt_id, &mut self._nulls, 7);
            self
        }
        /// Sets `interactiveResponseRequired`.
        #[must_use]
        pub fn interactive_response_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.interactive_response_required, &mut self._nulls, 8);
            self
        }
        /// Sets `languagePreference`.
        #[must_use]
        pub fn language_preference(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_preference, &mut self._nulls, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._nulls, 10);
            self
        }
        /// Sets `overflowGroupId`.
        #[must_use]
        pub fn overflow_group_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.overflow_group_id, &mut self._nulls, 11);
            self
        }
        /// Sets `rotateCallsSecs`.
        #[must_use]
        pub fn rotate_calls_secs(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.rotate_calls_secs, &mut self._nulls, 12);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._nulls, 13);
            self
        }
        /// Sets `stopRingingAfterRotations`.
        #[must_use]
        pub fn stop_ringing_after_rotations(
            mut self,
            value: impl rt::IntoField<i32>,
        ) -> Self {
            value.put(&mut self.stop_ringing_after_rotations, &mut self._nulls, 14);
            self
        }
    }
    /// `VoicemailMailboxInfo` of the API document.
    #[non_exhaustive]
    pub struct VoicemailMailboxInfo {
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `deletedCount`: read-only
        pub deleted_count: Option<i32>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `newestReadDate`: read-only
        pub newest_read_date: Option<rt::DateTime>,
        /// `newestUnreadDate`: read-only
        pub newest_unread_date: Option<rt::DateTime>,
        /// `oldestReadDate`: read-only
        pub oldest_read_date: Option<rt::DateTime>,
        /// `oldestUnreadDate`: read-only
        pub oldest_unread_date: Option<rt::DateTime>,
        /// `ownerType`: read-only
        pub owner_type: Option<types::VoicemailMailboxInfoOwnerType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `totalCount`: read-only
        pub total_count: Option<i32>,
        /// `unreadCount`: read-only
        pub unread_count: Option<i32>,
        /// `usageSizeBytes`: read-only
        pub usage_size_bytes: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailMailboxInfo {
        fn default() -> Self {
            Self {
                created_date: None,
                deleted_count: None,
                id: None,
                modified_date: None,
                newest_read_date: None,
                newest_unread_date: None,
                oldest_read_date: None,
                oldest_unread_date: None,
                owner_type: None,
                self_uri: None,
                total_count: None,
                unread_count: None,
                usage_size_bytes: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMailboxInfo {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailMailboxInfo",
                fields: &[
                    "createdDate",
                    "deletedCount",
                    "id",
                    "modifiedDate",
                    "newestReadDate",
                    "newestUnreadDate",
                    "oldestReadDate",
                    "oldestUnreadDate",
                    "ownerType",
                    "selfUri",
                    "totalCount",
                    "unreadCount",
                    "usageSizeBytes",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.created_date,
                1 => &self.deleted_count,
                2 => &self.id,
                3 => &self.modified_date,
                4 => &self.newest_read_date,
                5 => &self.newest_unread_date,
                6 => &self.oldest_read_date,
                7 => &self.oldest_unread_date,
                8 => &self.owner_type,
                9 => &self.self_uri,
                10 => &self.total_count,
                11 => &self.unread_count,
                12 => &self.usage_size_bytes,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.created_date,
                1 => &mut self.deleted_count,
                2 => &mut self.id,
                3 => &mut self.modified_date,
                4 => &mut self.newest_read_date,
                5 => &mut self.newest_unread_date,
                6 => &mut self.oldest_read_date,
                7 => &mut self.oldest_unread_date,
                8 => &mut self.owner_type,
                9 => &mut self.self_uri,
                10 => &mut self.total_count,
                11 => &mut self.unread_count,
                12 => &mut self.usage_size_bytes,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailMailboxInfo);
    /// `VoicemailMediaInfo` of the API document.
    #[non_exhaustive]
    pub struct VoicemailMediaInfo {
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaFileUri`: format `uri`
        pub media_file_uri: Option<String>,
        /// `mediaImageUri`: format `uri`
        pub media_image_uri: Option<String>,
        /// `waveformData`
        pub waveform_data: Option<Vec<f64>>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailMediaInfo {
        fn default() -> Self {
            Self {
                id: None,
                media_file_uri: None,
                media_image_uri: None,
                waveform_data: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMediaInfo {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailMediaInfo",
                fields: &["id", "mediaFileUri", "mediaImageUri", "waveformData"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                1 => &self.media_file_uri,
                2 => &self.media_image_uri,
                3 => &self.waveform_data,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                1 => &mut self.media_file_uri,
                2 => &mut self.media_image_uri,
                3 => &mut self.waveform_data,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailMediaInfo);
    /// `VoicemailMessageEntityListing` of the API document.
    #[non_exhaustive]
    pub struct VoicemailMessageEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::VoicemailMessage>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i32>,
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailMessageEntityListing {
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMessageEntityListing {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailMessageEntityListing",
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.entities,
                1 => &self.first_uri,
                2 => &self.last_uri,
                3 => &self.next_uri,
                4 => &self.page_count,
                5 => &self.page_number,
                6 => &self.page_size,
                7 => &self.previous_uri,
                8 => &self.self_uri,
                9 => &self.total,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.entities,
                1 => &mut self.first_uri,
                2 => &mut self.last_uri,
                3 => &mut self.next_uri,
                4 => &mut self.page_count,
                5 => &mut self.page_number,
                6 => &mut self.page_size,
                7 => &mut self.previous_uri,
                8 => &mut self.self_uri,
                9 => &mut self.total,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailMessageEntityListing);
    /// `VoicemailOrganizationPolicy` of the API document.
    #[non_exhaustive]
    pub struct VoicemailOrganizationPolicy {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i32>,
        /// `disableEmailPii`
        pub disable_email_pii: Option<bool>,
        /// `enabled`: read-only
        pub enabled: Option<bool>,
        /// `includeEmailTranscriptions`
        pub include_email_transcriptions: Option<bool>,
        /// `interactiveResponseRequired`
        pub interactive_response_required: Option<bool>,
        /// `maximumRecordingTimeSeconds`
        pub maximum_recording_time_seconds: Option<i32>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `pinConfiguration`
        pub pin_configuration: Option<Box<types::PinConfiguration>>,
        /// `pinRequired`
        pub pin_required: Option<bool>,
        /// `sendEmailNotifications`
        pub send_email_notifications: Option<bool>,
        /// `voicemailExtension`
        pub voicemail_extension: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailOrganizationPolicy {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                disable_email_pii: None,
                enabled: None,
                include_email_transcriptions: None,
                interactive_response_required: None,
                maximum_recording_time_seconds: None,
                modified_date: None,
                pin_configuration: None,
                pin_required: None,
                send_email_notifications: None,
                voicemail_extension: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailOrganizationPolicy {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailOrganizationPolicy",
                fields: &[
                    "alertTimeoutSeconds",
                    "disableEmailPii",
                    "enabled",
                    "includeEmailTranscriptions",
                    "interactiveResponseRequired",
                    "maximumRecordingTimeSeconds",
                    "modifiedDate",
                    "pinConfiguration",
                    "pinRequired",
                    "sendEmailNotifications",
                    "voicemailExtension",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.alert_timeout_seconds,
                1 => &self.disable_email_pii,
                2 => &self.enabled,
                3 => &self.include_email_transcriptions,
                4 => &self.interactive_response_required,
                5 => &self.maximum_recording_time_seconds,
                6 => &self.modified_date,
                7 => &self.pin_configuration,
                8 => &self.pin_required,
                9 => &self.send_email_notifications,
                10 => &self.voicemail_extension,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.alert_timeout_seconds,
                1 => &mut self.disable_email_pii,
                2 => &mut self.enabled,
                3 => &mut self.include_email_transcriptions,
                4 => &mut self.interactive_response_required,
                5 => &mut self.maximum_recording_time_seconds,
                6 => &mut self.modified_date,
                7 => &mut self.pin_configuration,
                8 => &mut self.pin_required,
                9 => &mut self.send_email_notifications,
                10 => &mut self.voicemail_extension,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailOrganizationPolicy);
    impl VoicemailOrganizationPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `alertTimeoutSeconds`.
        #[must_use]
        pub fn alert_timeout_seconds(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.alert_timeout_seconds, &mut self._nulls, 0);
            self
        }
        /// Sets `disableEmailPii`.
        #[must_use]
        pub fn disable_email_pii(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disable_email_pii, &mut self._nulls, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._nulls, 2);
            self
        }
        /// Sets `includeEmailTranscriptions`.
        #[must_use]
        pub fn include_email_transcriptions(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_email_transcriptions, &mut self._nulls, 3);
            self
        }
        /// Sets `interactiveResponseRequired`.
        #[must_use]
        pub fn interactive_response_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.interactive_response_required, &mut self._nulls, 4);
            self
        }
        /// Sets `maximumRecordingTimeSeconds`.
        #[must_use]
        pub fn maximum_recording_time_seconds(
            mut self,
            value: impl rt::IntoField<i32>,
        ) -> Self {
            value.put(&mut self.maximum_recording_time_seconds, &mut self._nulls, 5);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._nulls, 6);
            self
        }
        /// Sets `pinConfiguration`.
        #[must_use]
        pub fn pin_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::PinConfiguration>>,
        ) -> Self {
            value.put(&mut self.pin_configuration, &mut self._nulls, 7);
            self
        }
        /// Sets `pinRequired`.
        #[must_use]
        pub fn pin_required(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.pin_required, &mut self._nulls, 8);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._nulls, 9);
            self
        }
        /// Sets `voicemailExtension`.
        #[must_use]
        pub fn voicemail_extension(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.voicemail_extension, &mut self._nulls, 10);
            self
        }
    }
    /// `VoicemailUserPolicy` of the API document.
    #[non_exhaustive]
    pub struct VoicemailUserPolicy {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i32>,
        /// `enabled`: read-only
        pub enabled: Option<bool>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `pin`
        pub pin: Option<String>,
        /// `sendEmailNotifications`
        pub send_email_notifications: Option<bool>,
        _nulls: rt::Nulls,
    }
    impl Default for VoicemailUserPolicy {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                enabled: None,
                modified_date: None,
                pin: None,
                send_email_notifications: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for VoicemailUserPolicy {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailUserPolicy",
                fields: &[
                    "alertTimeoutSeconds",
                    "enabled",
                    "modifiedDate",
                    "pin",
                    "sendEmailNotifications",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.alert_timeout_seconds,
                1 => &self.enabled,
                2 => &self.modified_date,
                3 => &self.pin,
                4 => &self.send_email_notifications,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.alert_timeout_seconds,
                1 => &mut self.enabled,
                2 => &mut self.modified_date,
                3 => &mut self.pin,
                4 => &mut self.send_email_notifications,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(VoicemailUserPolicy);
    impl VoicemailUserPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `alertTimeoutSeconds`.
        #[must_use]
        pub fn alert_timeout_seconds(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.alert_timeout_seconds, &mut self._nulls, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._nulls, 1);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._nulls, 2);
            self
        }
        /// Sets `pin`.
        #[must_use]
        pub fn pin(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.pin, &mut self._nulls, 3);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._nulls, 4);
            self
        }
    }
}
