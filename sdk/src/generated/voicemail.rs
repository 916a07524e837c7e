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
    /// - Paging: the link of the page before, `nextUri`
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
    /// - Retries: safe: the call only reads
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
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMailboxInfo> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessageEntityListing> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailGroupPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchVoicemailGroupPolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::VoicemailGroupPolicy>
    where
        F: FnMut(&mut types::VoicemailGroupPolicy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::voicemail::PatchVoicemailGroupPolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailGroupPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailGroupPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailGroupPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMailboxInfo> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMailboxInfo> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessageEntityListing> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchVoicemailMePolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::VoicemailUserPolicy>
    where
        F: FnMut(&mut types::VoicemailUserPolicy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::voicemail::PatchVoicemailMePolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailUserPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailUserPolicy> {
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
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Link),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
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
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessageEntityListing> {
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
    pub fn body(self, body: impl rt::IntoBody<types::CopyVoicemailMessage>) -> Self {
        Self(self.0.body::<types::CopyVoicemailMessage>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessage> {
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
            Item = impl rt::IntoEnum<types::GetVoicemailMessageExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetVoicemailMessageExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putVoicemailMessage`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::VoicemailMessage>
    where
        F: FnMut(&mut types::VoicemailMessage) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::voicemail::PutVoicemailMessage::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessage> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessage> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessage> {
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
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
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
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMediaInfo> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailOrganizationPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putVoicemailPolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::VoicemailOrganizationPolicy>
    where
        F: FnMut(&mut types::VoicemailOrganizationPolicy) + Send + 'static,
    {
        rt::update(self.0, crate::generated::voicemail::PutVoicemailPolicy::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailOrganizationPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailOrganizationPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailOrganizationPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessageEntityListing> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putVoicemailUserpolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::VoicemailUserPolicy>
    where
        F: FnMut(&mut types::VoicemailUserPolicy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::voicemail::PutVoicemailUserpolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailUserPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailUserPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailUserPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailUserPolicy> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMailboxInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMailboxInfo> {
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
    pub fn customize(self) -> rt::Request<types::VoicemailMessageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::VoicemailMessageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VoicemailMessageEntityListing> {
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
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::CopyVoicemailMessage>,
    rt::make_model::<types::GroupEmailPolicy>,
    rt::make_model::<types::PinConfiguration>,
    rt::make_model::<types::VoicemailGroupPolicy>,
    rt::make_model::<types::VoicemailMailboxInfo>,
    rt::make_model::<types::VoicemailMediaInfo>,
    rt::make_model::<types::VoicemailMessageEntityListing>,
    rt::make_model::<types::VoicemailOrganizationPolicy>,
    rt::make_model::<types::VoicemailUserPolicy>,
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
            Self::CallerUserConversationSummary,
            Self::CallerUserGeolocation,
            Self::CallerUserOutOfOffice,
            Self::CallerUserPrimaryPresence,
            Self::CallerUserRoutingStatus,
            Self::Conversations,
            Self::Transcription,
        ];
        const TEXTS: &'static [&'static str] = &[
            "callerUser.conversationSummary",
            "callerUser.geolocation",
            "callerUser.outOfOffice",
            "callerUser.primaryPresence",
            "callerUser.routingStatus",
            "conversations",
            "transcription",
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
        const TEXTS: &'static [&'static str] = &["RANDOM", "ROUND_ROBIN", "SEQUENTIAL"];
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
        const VALUES: &'static [Self] = &[Self::Group, Self::Queue, Self::User];
        const TEXTS: &'static [&'static str] = &["Group", "Queue", "User"];
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
        _rest: rt::Rest,
    }
    impl Default for CopyVoicemailMessage {
        fn default() -> Self {
            Self {
                group_id: None,
                user_id: None,
                voicemail_message_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CopyVoicemailMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CopyVoicemailMessage",
                fields: &["groupId", "userId", "voicemailMessageId"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.group_id);
            out.text(1, &self.user_id);
            out.text(2, &self.voicemail_message_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.group_id),
                1 => rt::Place::Text(&mut self.user_id),
                2 => rt::Place::Text(&mut self.voicemail_message_id),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.group_id, &mut self._rest, 0);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 1);
            self
        }
        /// Sets `voicemailMessageId`.
        #[must_use]
        pub fn voicemail_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.voicemail_message_id, &mut self._rest, 2);
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
        _rest: rt::Rest,
    }
    impl Default for GroupEmailPolicy {
        fn default() -> Self {
            Self {
                email_group: None,
                email_members: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupEmailPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupEmailPolicy",
                fields: &["emailGroup", "emailMembers"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.email_group);
            out.boolean(1, &self.email_members);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.email_group),
                1 => rt::Place::Bool(&mut self.email_members),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.email_group, &mut self._rest, 0);
            self
        }
        /// Sets `emailMembers`.
        #[must_use]
        pub fn email_members(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.email_members, &mut self._rest, 1);
            self
        }
    }
    /// `PinConfiguration` of the API document.
    #[non_exhaustive]
    pub struct PinConfiguration {
        /// `maximumLength`
        pub maximum_length: Option<i64>,
        /// `minimumLength`
        pub minimum_length: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PinConfiguration {
        fn default() -> Self {
            Self {
                maximum_length: None,
                minimum_length: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PinConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PinConfiguration",
                fields: &["maximumLength", "minimumLength"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.maximum_length);
            out.int(1, &self.minimum_length);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.maximum_length),
                1 => rt::Place::Int(&mut self.minimum_length),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub fn maximum_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.maximum_length, &mut self._rest, 0);
            self
        }
        /// Sets `minimumLength`.
        #[must_use]
        pub fn minimum_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_length, &mut self._rest, 1);
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
        pub rotate_calls_secs: Option<i64>,
        /// `sendEmailNotifications`
        pub send_email_notifications: Option<bool>,
        /// `stopRingingAfterRotations`
        pub stop_ringing_after_rotations: Option<i64>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailGroupPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.disable_email_pii);
            out.model(1, &self.email_policy);
            out.boolean(2, &self.enabled);
            out.model(3, &self.group);
            out.one(4, &self.group_alert_type);
            out.boolean(5, &self.include_email_transcriptions);
            out.boolean(6, &self.include_group_number_in_user_caller_id_lists);
            out.text(7, &self.interactive_response_prompt_id);
            out.boolean(8, &self.interactive_response_required);
            out.text(9, &self.language_preference);
            out.text(10, &self.name);
            out.text(11, &self.overflow_group_id);
            out.int(12, &self.rotate_calls_secs);
            out.boolean(13, &self.send_email_notifications);
            out.int(14, &self.stop_ringing_after_rotations);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.disable_email_pii),
                1 => rt::Place::Model(&mut self.email_policy),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Model(&mut self.group),
                4 => rt::Place::Enum(&mut self.group_alert_type),
                5 => rt::Place::Bool(&mut self.include_email_transcriptions),
                6 => {
                    rt::Place::Bool(
                        &mut self.include_group_number_in_user_caller_id_lists,
                    )
                }
                7 => rt::Place::Text(&mut self.interactive_response_prompt_id),
                8 => rt::Place::Bool(&mut self.interactive_response_required),
                9 => rt::Place::Text(&mut self.language_preference),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.overflow_group_id),
                12 => rt::Place::Int(&mut self.rotate_calls_secs),
                13 => rt::Place::Bool(&mut self.send_email_notifications),
                14 => rt::Place::Int(&mut self.stop_ringing_after_rotations),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.disable_email_pii, &mut self._rest, 0);
            self
        }
        /// Sets `emailPolicy`.
        #[must_use]
        pub fn email_policy(
            mut self,
            value: impl rt::IntoField<Box<types::GroupEmailPolicy>>,
        ) -> Self {
            value.put(&mut self.email_policy, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(mut self, value: impl rt::IntoField<Box<types::Group>>) -> Self {
            value.put(&mut self.group, &mut self._rest, 3);
            self
        }
        /// Sets `groupAlertType`.
        #[must_use]
        pub fn group_alert_type(
            mut self,
            value: impl rt::IntoField<types::VoicemailGroupPolicyGroupAlertType>,
        ) -> Self {
            value.put(&mut self.group_alert_type, &mut self._rest, 4);
            self
        }
        /// Sets `includeEmailTranscriptions`.
        #[must_use]
        pub fn include_email_transcriptions(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_email_transcriptions, &mut self._rest, 5);
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
                    &mut self._rest,
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
            value.put(&mut self.interactive_response_prompt_id, &mut self._rest, 7);
            self
        }
        /// Sets `interactiveResponseRequired`.
        #[must_use]
        pub fn interactive_response_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.interactive_response_required, &mut self._rest, 8);
            self
        }
        /// Sets `languagePreference`.
        #[must_use]
        pub fn language_preference(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_preference, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `overflowGroupId`.
        #[must_use]
        pub fn overflow_group_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.overflow_group_id, &mut self._rest, 11);
            self
        }
        /// Sets `rotateCallsSecs`.
        #[must_use]
        pub fn rotate_calls_secs(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.rotate_calls_secs, &mut self._rest, 12);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._rest, 13);
            self
        }
        /// Sets `stopRingingAfterRotations`.
        #[must_use]
        pub fn stop_ringing_after_rotations(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.stop_ringing_after_rotations, &mut self._rest, 14);
            self
        }
    }
    /// `VoicemailMailboxInfo` of the API document.
    #[non_exhaustive]
    pub struct VoicemailMailboxInfo {
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `deletedCount`: read-only
        pub deleted_count: Option<i64>,
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
        pub total_count: Option<i64>,
        /// `unreadCount`: read-only
        pub unread_count: Option<i64>,
        /// `usageSizeBytes`: read-only
        pub usage_size_bytes: Option<i64>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMailboxInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.int(1, &self.deleted_count);
            out.text(2, &self.id);
            out.date_time(3, &self.modified_date);
            out.date_time(4, &self.newest_read_date);
            out.date_time(5, &self.newest_unread_date);
            out.date_time(6, &self.oldest_read_date);
            out.date_time(7, &self.oldest_unread_date);
            out.one(8, &self.owner_type);
            out.text(9, &self.self_uri);
            out.int(10, &self.total_count);
            out.int(11, &self.unread_count);
            out.int(12, &self.usage_size_bytes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Int(&mut self.deleted_count),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::DateTime(&mut self.modified_date),
                4 => rt::Place::DateTime(&mut self.newest_read_date),
                5 => rt::Place::DateTime(&mut self.newest_unread_date),
                6 => rt::Place::DateTime(&mut self.oldest_read_date),
                7 => rt::Place::DateTime(&mut self.oldest_unread_date),
                8 => rt::Place::Enum(&mut self.owner_type),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Int(&mut self.total_count),
                11 => rt::Place::Int(&mut self.unread_count),
                12 => rt::Place::Int(&mut self.usage_size_bytes),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for VoicemailMediaInfo {
        fn default() -> Self {
            Self {
                id: None,
                media_file_uri: None,
                media_image_uri: None,
                waveform_data: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMediaInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailMediaInfo",
                fields: &["id", "mediaFileUri", "mediaImageUri", "waveformData"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.media_file_uri);
            out.text(2, &self.media_image_uri);
            out.list(3, &self.waveform_data);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.media_file_uri),
                2 => rt::Place::Text(&mut self.media_image_uri),
                3 => rt::Place::List(&mut self.waveform_data),
                _ => rt::Place::Rest(&mut self._rest),
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailMessageEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
    rt::model!(VoicemailMessageEntityListing);
    /// `VoicemailOrganizationPolicy` of the API document.
    #[non_exhaustive]
    pub struct VoicemailOrganizationPolicy {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i64>,
        /// `disableEmailPii`
        pub disable_email_pii: Option<bool>,
        /// `enabled`: read-only
        pub enabled: Option<bool>,
        /// `includeEmailTranscriptions`
        pub include_email_transcriptions: Option<bool>,
        /// `interactiveResponseRequired`
        pub interactive_response_required: Option<bool>,
        /// `maximumRecordingTimeSeconds`
        pub maximum_recording_time_seconds: Option<i64>,
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailOrganizationPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.alert_timeout_seconds);
            out.boolean(1, &self.disable_email_pii);
            out.boolean(2, &self.enabled);
            out.boolean(3, &self.include_email_transcriptions);
            out.boolean(4, &self.interactive_response_required);
            out.int(5, &self.maximum_recording_time_seconds);
            out.date_time(6, &self.modified_date);
            out.model(7, &self.pin_configuration);
            out.boolean(8, &self.pin_required);
            out.boolean(9, &self.send_email_notifications);
            out.text(10, &self.voicemail_extension);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.alert_timeout_seconds),
                1 => rt::Place::Bool(&mut self.disable_email_pii),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Bool(&mut self.include_email_transcriptions),
                4 => rt::Place::Bool(&mut self.interactive_response_required),
                5 => rt::Place::Int(&mut self.maximum_recording_time_seconds),
                6 => rt::Place::DateTime(&mut self.modified_date),
                7 => rt::Place::Model(&mut self.pin_configuration),
                8 => rt::Place::Bool(&mut self.pin_required),
                9 => rt::Place::Bool(&mut self.send_email_notifications),
                10 => rt::Place::Text(&mut self.voicemail_extension),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub fn alert_timeout_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.alert_timeout_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `disableEmailPii`.
        #[must_use]
        pub fn disable_email_pii(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disable_email_pii, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `includeEmailTranscriptions`.
        #[must_use]
        pub fn include_email_transcriptions(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_email_transcriptions, &mut self._rest, 3);
            self
        }
        /// Sets `interactiveResponseRequired`.
        #[must_use]
        pub fn interactive_response_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.interactive_response_required, &mut self._rest, 4);
            self
        }
        /// Sets `maximumRecordingTimeSeconds`.
        #[must_use]
        pub fn maximum_recording_time_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.maximum_recording_time_seconds, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 6);
            self
        }
        /// Sets `pinConfiguration`.
        #[must_use]
        pub fn pin_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::PinConfiguration>>,
        ) -> Self {
            value.put(&mut self.pin_configuration, &mut self._rest, 7);
            self
        }
        /// Sets `pinRequired`.
        #[must_use]
        pub fn pin_required(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.pin_required, &mut self._rest, 8);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._rest, 9);
            self
        }
        /// Sets `voicemailExtension`.
        #[must_use]
        pub fn voicemail_extension(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.voicemail_extension, &mut self._rest, 10);
            self
        }
    }
    /// `VoicemailUserPolicy` of the API document.
    #[non_exhaustive]
    pub struct VoicemailUserPolicy {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i64>,
        /// `enabled`: read-only
        pub enabled: Option<bool>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `pin`
        pub pin: Option<String>,
        /// `sendEmailNotifications`
        pub send_email_notifications: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for VoicemailUserPolicy {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                enabled: None,
                modified_date: None,
                pin: None,
                send_email_notifications: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VoicemailUserPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VoicemailUserPolicy",
                fields: &[
                    "alertTimeoutSeconds",
                    "enabled",
                    "modifiedDate",
                    "pin",
                    "sendEmailNotifications",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.alert_timeout_seconds);
            out.boolean(1, &self.enabled);
            out.date_time(2, &self.modified_date);
            out.text(3, &self.pin);
            out.boolean(4, &self.send_email_notifications);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.alert_timeout_seconds),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::DateTime(&mut self.modified_date),
                3 => rt::Place::Text(&mut self.pin),
                4 => rt::Place::Bool(&mut self.send_email_notifications),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub fn alert_timeout_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.alert_timeout_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 2);
            self
        }
        /// Sets `pin`.
        #[must_use]
        pub fn pin(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.pin, &mut self._rest, 3);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._rest, 4);
            self
        }
    }
    rt::to_write!(
        types::VoicemailGroupPolicy => types::VoicemailGroupPolicy, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy)]
    );
    rt::to_write!(
        types::VoicemailMessage => types::VoicemailMessage, [rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::inner(13, 13,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(17, 17,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::VoicemailOrganizationPolicy => types::VoicemailOrganizationPolicy,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy)]
    );
    rt::to_write!(
        types::VoicemailUserPolicy => types::VoicemailUserPolicy, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
}
