// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Chat API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Chat API; from [`Client::chat`](crate::Client::chat).
#[derive(Clone, Debug)]
pub struct Chat(rt::Client);
impl Chat {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/chats/messages/{messageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:view`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsMessage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-messages--messageId-)
    pub fn get_chats_message(&self, message_id: impl AsRef<str>) -> GetChatsMessage {
        super::chat::GetChatsMessage(
            rt::Request::new(&self.0, super::chat::GetChatsMessage::INFO)
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `PUT /api/v2/chats/messages/{messageId}/reactions`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:reactions:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`putChatsMessageReactions`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-chats-messages--messageId--reactions)
    pub fn put_chats_message_reactions(
        &self,
        message_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ChatReactionUpdate>,
    ) -> PutChatsMessageReactions {
        super::chat::PutChatsMessageReactions(
            rt::Request::new(&self.0, super::chat::PutChatsMessageReactions::INFO)
                .path("messageId", message_id.as_ref())
                .body::<types::ChatReactionUpdate>(body),
        )
    }
    /// `POST /api/v2/chats/rooms`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:add`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`postChatsRooms`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-rooms)
    pub fn post_chats_rooms(
        &self,
        body: impl rt::IntoBody<types::CreateRoomRequest>,
    ) -> PostChatsRooms {
        super::chat::PostChatsRooms(
            rt::Request::new(&self.0, super::chat::PostChatsRooms::INFO)
                .body::<types::CreateRoomRequest>(body),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsRoom`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-rooms--roomJid-)
    pub fn get_chats_room(&self, room_jid: impl AsRef<str>) -> GetChatsRoom {
        super::chat::GetChatsRoom(
            rt::Request::new(&self.0, super::chat::GetChatsRoom::INFO)
                .path("roomJid", room_jid.as_ref()),
        )
    }
    /// `PATCH /api/v2/chats/rooms/{roomJid}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsRoom`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-rooms--roomJid-)
    pub fn patch_chats_room(
        &self,
        room_jid: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoomUpdateRequest>,
    ) -> PatchChatsRoom {
        super::chat::PatchChatsRoom(
            rt::Request::new(&self.0, super::chat::PatchChatsRoom::INFO)
                .path("roomJid", room_jid.as_ref())
                .body::<types::RoomUpdateRequest>(body),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/messages`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsRoomMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-rooms--roomJid--messages)
    pub fn get_chats_room_messages(
        &self,
        room_jid: impl AsRef<str>,
    ) -> GetChatsRoomMessages {
        super::chat::GetChatsRoomMessages(
            rt::Request::new(&self.0, super::chat::GetChatsRoomMessages::INFO)
                .path("roomJid", room_jid.as_ref()),
        )
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/messages`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:roomMessage:add`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`postChatsRoomMessages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-rooms--roomJid--messages)
    pub fn post_chats_room_messages(
        &self,
        room_jid: impl AsRef<str>,
        body: impl rt::IntoBody<types::SendMessageBody>,
    ) -> PostChatsRoomMessages {
        super::chat::PostChatsRoomMessages(
            rt::Request::new(&self.0, super::chat::PostChatsRoomMessages::INFO)
                .path("roomJid", room_jid.as_ref())
                .body::<types::SendMessageBody>(body),
        )
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/messages/pins`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:edit`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`postChatsRoomMessagesPins`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-rooms--roomJid--messages-pins)
    pub fn post_chats_room_messages_pins(
        &self,
        room_jid: impl AsRef<str>,
        body: impl rt::IntoBody<types::PinnedMessageRequest>,
    ) -> PostChatsRoomMessagesPins {
        super::chat::PostChatsRoomMessagesPins(
            rt::Request::new(&self.0, super::chat::PostChatsRoomMessagesPins::INFO)
                .path("roomJid", room_jid.as_ref())
                .body::<types::PinnedMessageRequest>(body),
        )
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`deleteChatsRoomMessagesPin`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-rooms--roomJid--messages-pins--pinnedMessageId-)
    pub fn delete_chats_room_messages_pin(
        &self,
        room_jid: impl AsRef<str>,
        pinned_message_id: impl AsRef<str>,
    ) -> DeleteChatsRoomMessagesPin {
        super::chat::DeleteChatsRoomMessagesPin(
            rt::Request::new(&self.0, super::chat::DeleteChatsRoomMessagesPin::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("pinnedMessageId", pinned_message_id.as_ref()),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsRoomMessage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-rooms--roomJid--messages--messageIds-)
    pub fn get_chats_room_message(
        &self,
        room_jid: impl AsRef<str>,
        message_ids: impl AsRef<str>,
    ) -> GetChatsRoomMessage {
        super::chat::GetChatsRoomMessage(
            rt::Request::new(&self.0, super::chat::GetChatsRoomMessage::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("messageIds", message_ids.as_ref()),
        )
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:roomMessage:delete`
    /// - Scopes: `organization`
    /// - Developer Center: [`deleteChatsRoomMessage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-rooms--roomJid--messages--messageId-)
    pub fn delete_chats_room_message(
        &self,
        room_jid: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> DeleteChatsRoomMessage {
        super::chat::DeleteChatsRoomMessage(
            rt::Request::new(&self.0, super::chat::DeleteChatsRoomMessage::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:roomMessage:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsRoomMessage`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-rooms--roomJid--messages--messageId-)
    pub fn patch_chats_room_message(
        &self,
        room_jid: impl AsRef<str>,
        message_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SendMessageBody>,
    ) -> PatchChatsRoomMessage {
        super::chat::PatchChatsRoomMessage(
            rt::Request::new(&self.0, super::chat::PatchChatsRoomMessage::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("messageId", message_id.as_ref())
                .body::<types::SendMessageBody>(body),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/participants`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsRoomParticipants`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-rooms--roomJid--participants)
    pub fn get_chats_room_participants(
        &self,
        room_jid: impl AsRef<str>,
    ) -> GetChatsRoomParticipants {
        super::chat::GetChatsRoomParticipants(
            rt::Request::new(&self.0, super::chat::GetChatsRoomParticipants::INFO)
                .path("roomJid", room_jid.as_ref()),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsRoomParticipant`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-rooms--roomJid--participants--participantJid-)
    pub fn get_chats_room_participant(
        &self,
        room_jid: impl AsRef<str>,
        participant_jid: impl AsRef<str>,
    ) -> GetChatsRoomParticipant {
        super::chat::GetChatsRoomParticipant(
            rt::Request::new(&self.0, super::chat::GetChatsRoomParticipant::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("participantJid", participant_jid.as_ref()),
        )
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/participants/{userId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:participant:add`
    /// - Scopes: `organization`
    /// - Developer Center: [`postChatsRoomParticipant`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-rooms--roomJid--participants--userId-)
    pub fn post_chats_room_participant(
        &self,
        room_jid: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> PostChatsRoomParticipant {
        super::chat::PostChatsRoomParticipant(
            rt::Request::new(&self.0, super::chat::PostChatsRoomParticipant::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("userId", user_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:participant:delete`
    /// - Scopes: `organization`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`deleteChatsRoomParticipant`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-rooms--roomJid--participants--userId-)
    pub fn delete_chats_room_participant(
        &self,
        room_jid: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> DeleteChatsRoomParticipant {
        super::chat::DeleteChatsRoomParticipant(
            rt::Request::new(&self.0, super::chat::DeleteChatsRoomParticipant::INFO)
                .path("roomJid", room_jid.as_ref())
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/chats/settings`
    ///
    /// - Permissions: any of `chat:setting:view`, `chat:setting:edit`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-settings)
    pub fn get_chats_settings(&self) -> GetChatsSettings {
        super::chat::GetChatsSettings(
            rt::Request::new(&self.0, super::chat::GetChatsSettings::INFO),
        )
    }
    /// `PUT /api/v2/chats/settings`
    ///
    /// - Permission: `chat:setting:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`putChatsSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-chats-settings)
    pub fn put_chats_settings(
        &self,
        body: impl rt::IntoBody<types::ChatSettings>,
    ) -> PutChatsSettings {
        super::chat::PutChatsSettings(
            rt::Request::new(&self.0, super::chat::PutChatsSettings::INFO)
                .body::<types::ChatSettings>(body),
        )
    }
    /// `PATCH /api/v2/chats/settings`
    ///
    /// - Permission: `chat:setting:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-settings)
    pub fn patch_chats_settings(
        &self,
        body: impl rt::IntoBody<types::ChatSettings>,
    ) -> PatchChatsSettings {
        super::chat::PatchChatsSettings(
            rt::Request::new(&self.0, super::chat::PatchChatsSettings::INFO)
                .body::<types::ChatSettings>(body),
        )
    }
    /// `GET /api/v2/chats/threads/{threadId}/messages`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:room:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsThreadMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-threads--threadId--messages)
    pub fn get_chats_thread_messages(
        &self,
        thread_id: impl AsRef<str>,
    ) -> GetChatsThreadMessages {
        super::chat::GetChatsThreadMessages(
            rt::Request::new(&self.0, super::chat::GetChatsThreadMessages::INFO)
                .path("threadId", thread_id.as_ref()),
        )
    }
    /// `GET /api/v2/chats/users/me/settings`
    ///
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsUsersMeSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-users-me-settings)
    pub fn get_chats_users_me_settings(&self) -> GetChatsUsersMeSettings {
        super::chat::GetChatsUsersMeSettings(
            rt::Request::new(&self.0, super::chat::GetChatsUsersMeSettings::INFO),
        )
    }
    /// `POST /api/v2/chats/users/me/settings`
    ///
    /// - Scopes: `organization`
    /// - Developer Center: [`postChatsUsersMeSettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-users-me-settings)
    pub fn post_chats_users_me_settings(
        &self,
        body: impl rt::IntoBody<types::UserChatSettingsPost>,
    ) -> PostChatsUsersMeSettings {
        super::chat::PostChatsUsersMeSettings(
            rt::Request::new(&self.0, super::chat::PostChatsUsersMeSettings::INFO)
                .body::<types::UserChatSettingsPost>(body),
        )
    }
    /// `DELETE /api/v2/chats/users/me/settings`
    ///
    /// - Scopes: `organization`
    /// - Developer Center: [`deleteChatsUsersMeSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-users-me-settings)
    pub fn delete_chats_users_me_settings(&self) -> DeleteChatsUsersMeSettings {
        super::chat::DeleteChatsUsersMeSettings(
            rt::Request::new(&self.0, super::chat::DeleteChatsUsersMeSettings::INFO),
        )
    }
    /// `PATCH /api/v2/chats/users/me/settings`
    ///
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsUsersMeSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-users-me-settings)
    pub fn patch_chats_users_me_settings(
        &self,
        body: impl rt::IntoBody<types::UserSettingsForChat>,
    ) -> PatchChatsUsersMeSettings {
        super::chat::PatchChatsUsersMeSettings(
            rt::Request::new(&self.0, super::chat::PatchChatsUsersMeSettings::INFO)
                .body::<types::UserSettingsForChat>(body),
        )
    }
    /// `GET /api/v2/chats/users/{userId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-users--userId-)
    pub fn get_chats_user(&self, user_id: impl AsRef<str>) -> GetChatsUser {
        super::chat::GetChatsUser(
            rt::Request::new(&self.0, super::chat::GetChatsUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/chats/users/{userId}/messages`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsUserMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-users--userId--messages)
    pub fn get_chats_user_messages(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetChatsUserMessages {
        super::chat::GetChatsUserMessages(
            rt::Request::new(&self.0, super::chat::GetChatsUserMessages::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/chats/users/{userId}/messages`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:add`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`postChatsUserMessages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-users--userId--messages)
    pub fn post_chats_user_messages(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SendMessageBody>,
    ) -> PostChatsUserMessages {
        super::chat::PostChatsUserMessages(
            rt::Request::new(&self.0, super::chat::PostChatsUserMessages::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::SendMessageBody>(body),
        )
    }
    /// `POST /api/v2/chats/users/{userId}/messages/pins`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1:edit`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`postChatsUserMessagesPins`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-chats-users--userId--messages-pins)
    pub fn post_chats_user_messages_pins(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PinnedMessageRequest>,
    ) -> PostChatsUserMessagesPins {
        super::chat::PostChatsUserMessagesPins(
            rt::Request::new(&self.0, super::chat::PostChatsUserMessagesPins::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::PinnedMessageRequest>(body),
        )
    }
    /// `DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`deleteChatsUserMessagesPin`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-users--userId--messages-pins--pinnedMessageId-)
    pub fn delete_chats_user_messages_pin(
        &self,
        user_id: impl AsRef<str>,
        pinned_message_id: impl AsRef<str>,
    ) -> DeleteChatsUserMessagesPin {
        super::chat::DeleteChatsUserMessagesPin(
            rt::Request::new(&self.0, super::chat::DeleteChatsUserMessagesPin::INFO)
                .path("userId", user_id.as_ref())
                .path("pinnedMessageId", pinned_message_id.as_ref()),
        )
    }
    /// `GET /api/v2/chats/users/{userId}/messages/{messageIds}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsUserMessage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-users--userId--messages--messageIds-)
    pub fn get_chats_user_message(
        &self,
        user_id: impl AsRef<str>,
        message_ids: impl AsRef<str>,
    ) -> GetChatsUserMessage {
        super::chat::GetChatsUserMessage(
            rt::Request::new(&self.0, super::chat::GetChatsUserMessage::INFO)
                .path("userId", user_id.as_ref())
                .path("messageIds", message_ids.as_ref()),
        )
    }
    /// `DELETE /api/v2/chats/users/{userId}/messages/{messageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:delete`
    /// - Scopes: `organization`
    /// - Developer Center: [`deleteChatsUserMessage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-chats-users--userId--messages--messageId-)
    pub fn delete_chats_user_message(
        &self,
        user_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> DeleteChatsUserMessage {
        super::chat::DeleteChatsUserMessage(
            rt::Request::new(&self.0, super::chat::DeleteChatsUserMessage::INFO)
                .path("userId", user_id.as_ref())
                .path("messageId", message_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/chats/users/{userId}/messages/{messageId}`
    ///
    /// - Permissions: any of `chat:chat:access`, `chat:1on1Message:view`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsUserMessage`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-users--userId--messages--messageId-)
    pub fn patch_chats_user_message(
        &self,
        user_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SendMessageBody>,
    ) -> PatchChatsUserMessage {
        super::chat::PatchChatsUserMessage(
            rt::Request::new(&self.0, super::chat::PatchChatsUserMessage::INFO)
                .path("userId", user_id.as_ref())
                .path("messageId", message_id.as_ref())
                .body::<types::SendMessageBody>(body),
        )
    }
    /// `GET /api/v2/chats/users/{userId}/settings`
    ///
    /// - Permissions: any of `chat:usersettings:view`, `chat:setting:view`
    /// - Scopes: any of `organization`, `organization:readonly`
    /// - Developer Center: [`getChatsUserSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-chats-users--userId--settings)
    pub fn get_chats_user_settings(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetChatsUserSettings {
        super::chat::GetChatsUserSettings(
            rt::Request::new(&self.0, super::chat::GetChatsUserSettings::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/chats/users/{userId}/settings`
    ///
    /// - Permissions: any of `chat:usersettings:edit`, `chat:setting:edit`
    /// - Scopes: `organization`
    /// - Developer Center: [`patchChatsUserSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-chats-users--userId--settings)
    pub fn patch_chats_user_settings(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ChatUserSettings>,
    ) -> PatchChatsUserSettings {
        super::chat::PatchChatsUserSettings(
            rt::Request::new(&self.0, super::chat::PatchChatsUserSettings::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::ChatUserSettings>(body),
        )
    }
}
/// The call `getChatsMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsMessage(pub(crate) rt::Request<types::ChatMessageResponse>);
impl GetChatsMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsMessage",
        method: rt::Method::Get,
        path: "/api/v2/chats/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:view", "chat:room:view"],
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
    pub fn customize(self) -> rt::Request<types::ChatMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageResponse> {
        self.0.send()
    }
}
/// The call `putChatsMessageReactions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutChatsMessageReactions(pub(crate) rt::Request<()>);
impl PutChatsMessageReactions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putChatsMessageReactions",
        method: rt::Method::Put,
        path: "/api/v2/chats/messages/{messageId}/reactions",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:reactions:edit"],
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
/// The call `postChatsRooms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsRooms(pub(crate) rt::Request<types::CreateRoomResponse>);
impl PostChatsRooms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsRooms",
        method: rt::Method::Post,
        path: "/api/v2/chats/rooms",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:add"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CreateRoomResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CreateRoomResponse> {
        self.0.send()
    }
}
/// The call `getChatsRoom`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsRoom(pub(crate) rt::Request<types::Room>);
impl GetChatsRoom {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsRoom",
        method: rt::Method::Get,
        path: "/api/v2/chats/rooms/{roomJid}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:view"],
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
    pub fn customize(self) -> rt::Request<types::Room> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchChatsRoom`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<()>
    where
        F: FnMut(&mut types::RoomUpdateRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::chat::PatchChatsRoom::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Room> {
        self.0.send()
    }
}
/// The call `patchChatsRoom`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsRoom(pub(crate) rt::Request<()>);
impl PatchChatsRoom {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsRoom",
        method: rt::Method::Patch,
        path: "/api/v2/chats/rooms/{roomJid}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:edit"],
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
/// The call `getChatsRoomMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsRoomMessages(pub(crate) rt::Request<types::ChatMessageEntityListing>);
impl GetChatsRoomMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsRoomMessages",
        method: rt::Method::Get,
        path: "/api/v2/chats/rooms/{roomJid}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:view"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `excludeMetadata` (query)
    pub fn exclude_metadata(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeMetadata", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChatMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageEntityListing> {
        self.0.send()
    }
}
/// The call `postChatsRoomMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsRoomMessages(pub(crate) rt::Request<types::ChatSendMessageResponse>);
impl PostChatsRoomMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsRoomMessages",
        method: rt::Method::Post,
        path: "/api/v2/chats/rooms/{roomJid}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:roomMessage:add"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ChatSendMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSendMessageResponse> {
        self.0.send()
    }
}
/// The call `postChatsRoomMessagesPins`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsRoomMessagesPins(pub(crate) rt::Request<()>);
impl PostChatsRoomMessagesPins {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsRoomMessagesPins",
        method: rt::Method::Post,
        path: "/api/v2/chats/rooms/{roomJid}/messages/pins",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:edit"],
        },
        scopes: &["organization", "organization:readonly"],
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
/// The call `deleteChatsRoomMessagesPin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsRoomMessagesPin(pub(crate) rt::Request<()>);
impl DeleteChatsRoomMessagesPin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsRoomMessagesPin",
        method: rt::Method::Delete,
        path: "/api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:edit"],
        },
        scopes: &["organization"],
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
/// The call `getChatsRoomMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsRoomMessage(pub(crate) rt::Request<types::ChatMessageEntityListing>);
impl GetChatsRoomMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsRoomMessage",
        method: rt::Method::Get,
        path: "/api/v2/chats/rooms/{roomJid}/messages/{messageIds}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:view"],
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
    pub fn customize(self) -> rt::Request<types::ChatMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageEntityListing> {
        self.0.send()
    }
}
/// The call `deleteChatsRoomMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsRoomMessage(pub(crate) rt::Request<()>);
impl DeleteChatsRoomMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsRoomMessage",
        method: rt::Method::Delete,
        path: "/api/v2/chats/rooms/{roomJid}/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:roomMessage:delete"],
        },
        scopes: &["organization"],
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
/// The call `patchChatsRoomMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsRoomMessage(pub(crate) rt::Request<types::ChatSendMessageResponse>);
impl PatchChatsRoomMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsRoomMessage",
        method: rt::Method::Patch,
        path: "/api/v2/chats/rooms/{roomJid}/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:roomMessage:edit"],
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
    pub fn customize(self) -> rt::Request<types::ChatSendMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSendMessageResponse> {
        self.0.send()
    }
}
/// The call `getChatsRoomParticipants`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsRoomParticipants(
    pub(crate) rt::Request<types::RoomParticipantsResponse>,
);
impl GetChatsRoomParticipants {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsRoomParticipants",
        method: rt::Method::Get,
        path: "/api/v2/chats/rooms/{roomJid}/participants",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:view"],
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
    /// `notify` (query)
    pub fn notify(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("notify", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RoomParticipantsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoomParticipantsResponse> {
        self.0.send()
    }
}
/// The call `getChatsRoomParticipant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsRoomParticipant(pub(crate) rt::Request<types::RoomParticipant>);
impl GetChatsRoomParticipant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsRoomParticipant",
        method: rt::Method::Get,
        path: "/api/v2/chats/rooms/{roomJid}/participants/{participantJid}",
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
    pub fn customize(self) -> rt::Request<types::RoomParticipant> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoomParticipant> {
        self.0.send()
    }
}
/// The call `postChatsRoomParticipant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsRoomParticipant(pub(crate) rt::Request<()>);
impl PostChatsRoomParticipant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsRoomParticipant",
        method: rt::Method::Post,
        path: "/api/v2/chats/rooms/{roomJid}/participants/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:participant:add"],
        },
        scopes: &["organization"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
/// The call `deleteChatsRoomParticipant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsRoomParticipant(pub(crate) rt::Request<()>);
impl DeleteChatsRoomParticipant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsRoomParticipant",
        method: rt::Method::Delete,
        path: "/api/v2/chats/rooms/{roomJid}/participants/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:participant:delete"],
        },
        scopes: &["organization"],
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
/// The call `getChatsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsSettings(pub(crate) rt::Request<types::ChatSettings>);
impl GetChatsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsSettings",
        method: rt::Method::Get,
        path: "/api/v2/chats/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:setting:view", "chat:setting:edit"],
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
    pub fn customize(self) -> rt::Request<types::ChatSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putChatsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ChatSettings>
    where
        F: FnMut(&mut types::ChatSettings) + Send + 'static,
    {
        rt::update(self.0, crate::generated::chat::PutChatsSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSettings> {
        self.0.send()
    }
}
/// The call `putChatsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutChatsSettings(pub(crate) rt::Request<types::ChatSettings>);
impl PutChatsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putChatsSettings",
        method: rt::Method::Put,
        path: "/api/v2/chats/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:setting:edit"],
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
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChatSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSettings> {
        self.0.send()
    }
}
/// The call `patchChatsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsSettings(pub(crate) rt::Request<types::ChatSettings>);
impl PatchChatsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsSettings",
        method: rt::Method::Patch,
        path: "/api/v2/chats/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:setting:edit"],
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
    pub fn customize(self) -> rt::Request<types::ChatSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSettings> {
        self.0.send()
    }
}
/// The call `getChatsThreadMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsThreadMessages(
    pub(crate) rt::Request<types::ChatMessageEntityListing>,
);
impl GetChatsThreadMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsThreadMessages",
        method: rt::Method::Get,
        path: "/api/v2/chats/threads/{threadId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:room:view"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `excludeMetadata` (query)
    pub fn exclude_metadata(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeMetadata", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChatMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageEntityListing> {
        self.0.send()
    }
}
/// The call `getChatsUsersMeSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsUsersMeSettings(pub(crate) rt::Request<types::UserSettingsForChat>);
impl GetChatsUsersMeSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsUsersMeSettings",
        method: rt::Method::Get,
        path: "/api/v2/chats/users/me/settings",
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
    pub fn customize(self) -> rt::Request<types::UserSettingsForChat> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchChatsUsersMeSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserSettingsForChat>
    where
        F: FnMut(&mut types::UserSettingsForChat) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::chat::PatchChatsUsersMeSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserSettingsForChat> {
        self.0.send()
    }
}
/// The call `postChatsUsersMeSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsUsersMeSettings(pub(crate) rt::Request<()>);
impl PostChatsUsersMeSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsUsersMeSettings",
        method: rt::Method::Post,
        path: "/api/v2/chats/users/me/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
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
/// The call `deleteChatsUsersMeSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsUsersMeSettings(pub(crate) rt::Request<()>);
impl DeleteChatsUsersMeSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsUsersMeSettings",
        method: rt::Method::Delete,
        path: "/api/v2/chats/users/me/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["organization"],
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
/// The call `patchChatsUsersMeSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsUsersMeSettings(pub(crate) rt::Request<types::UserSettingsForChat>);
impl PatchChatsUsersMeSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsUsersMeSettings",
        method: rt::Method::Patch,
        path: "/api/v2/chats/users/me/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
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
    pub fn customize(self) -> rt::Request<types::UserSettingsForChat> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserSettingsForChat> {
        self.0.send()
    }
}
/// The call `getChatsUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsUser(pub(crate) rt::Request<types::OneOnOne>);
impl GetChatsUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsUser",
        method: rt::Method::Get,
        path: "/api/v2/chats/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1:view"],
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
    pub fn customize(self) -> rt::Request<types::OneOnOne> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OneOnOne> {
        self.0.send()
    }
}
/// The call `getChatsUserMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsUserMessages(pub(crate) rt::Request<types::ChatMessageResponse>);
impl GetChatsUserMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsUserMessages",
        method: rt::Method::Get,
        path: "/api/v2/chats/users/{userId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:view"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `excludeMetadata` (query)
    pub fn exclude_metadata(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeMetadata", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChatMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageResponse> {
        self.0.send()
    }
}
/// The call `postChatsUserMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsUserMessages(pub(crate) rt::Request<types::ChatSendMessageResponse>);
impl PostChatsUserMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsUserMessages",
        method: rt::Method::Post,
        path: "/api/v2/chats/users/{userId}/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:add"],
        },
        scopes: &["organization", "organization:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ChatSendMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSendMessageResponse> {
        self.0.send()
    }
}
/// The call `postChatsUserMessagesPins`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostChatsUserMessagesPins(pub(crate) rt::Request<()>);
impl PostChatsUserMessagesPins {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postChatsUserMessagesPins",
        method: rt::Method::Post,
        path: "/api/v2/chats/users/{userId}/messages/pins",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1:edit"],
        },
        scopes: &["organization", "organization:readonly"],
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
/// The call `deleteChatsUserMessagesPin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsUserMessagesPin(pub(crate) rt::Request<()>);
impl DeleteChatsUserMessagesPin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsUserMessagesPin",
        method: rt::Method::Delete,
        path: "/api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1:edit"],
        },
        scopes: &["organization"],
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
/// The call `getChatsUserMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsUserMessage(pub(crate) rt::Request<types::ChatMessageEntityListing>);
impl GetChatsUserMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsUserMessage",
        method: rt::Method::Get,
        path: "/api/v2/chats/users/{userId}/messages/{messageIds}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:view"],
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
    pub fn customize(self) -> rt::Request<types::ChatMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatMessageEntityListing> {
        self.0.send()
    }
}
/// The call `deleteChatsUserMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteChatsUserMessage(pub(crate) rt::Request<()>);
impl DeleteChatsUserMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteChatsUserMessage",
        method: rt::Method::Delete,
        path: "/api/v2/chats/users/{userId}/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:delete"],
        },
        scopes: &["organization"],
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
/// The call `patchChatsUserMessage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsUserMessage(pub(crate) rt::Request<types::ChatSendMessageResponse>);
impl PatchChatsUserMessage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsUserMessage",
        method: rt::Method::Patch,
        path: "/api/v2/chats/users/{userId}/messages/{messageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:chat:access", "chat:1on1Message:view"],
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
    pub fn customize(self) -> rt::Request<types::ChatSendMessageResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatSendMessageResponse> {
        self.0.send()
    }
}
/// The call `getChatsUserSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetChatsUserSettings(pub(crate) rt::Request<types::ChatUserSettings>);
impl GetChatsUserSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getChatsUserSettings",
        method: rt::Method::Get,
        path: "/api/v2/chats/users/{userId}/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:usersettings:view", "chat:setting:view"],
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
    pub fn customize(self) -> rt::Request<types::ChatUserSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchChatsUserSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ChatUserSettings>
    where
        F: FnMut(&mut types::ChatUserSettings) + Send + 'static,
    {
        rt::update(self.0, crate::generated::chat::PatchChatsUserSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatUserSettings> {
        self.0.send()
    }
}
/// The call `patchChatsUserSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchChatsUserSettings(pub(crate) rt::Request<types::ChatUserSettings>);
impl PatchChatsUserSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchChatsUserSettings",
        method: rt::Method::Patch,
        path: "/api/v2/chats/users/{userId}/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["chat:usersettings:edit", "chat:setting:edit"],
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
    pub fn customize(self) -> rt::Request<types::ChatUserSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChatUserSettings> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetChatsMessage::INFO,
    PutChatsMessageReactions::INFO,
    PostChatsRooms::INFO,
    GetChatsRoom::INFO,
    PatchChatsRoom::INFO,
    GetChatsRoomMessages::INFO,
    PostChatsRoomMessages::INFO,
    PostChatsRoomMessagesPins::INFO,
    DeleteChatsRoomMessagesPin::INFO,
    GetChatsRoomMessage::INFO,
    DeleteChatsRoomMessage::INFO,
    PatchChatsRoomMessage::INFO,
    GetChatsRoomParticipants::INFO,
    GetChatsRoomParticipant::INFO,
    PostChatsRoomParticipant::INFO,
    DeleteChatsRoomParticipant::INFO,
    GetChatsSettings::INFO,
    PutChatsSettings::INFO,
    PatchChatsSettings::INFO,
    GetChatsThreadMessages::INFO,
    GetChatsUsersMeSettings::INFO,
    PostChatsUsersMeSettings::INFO,
    DeleteChatsUsersMeSettings::INFO,
    PatchChatsUsersMeSettings::INFO,
    GetChatsUser::INFO,
    GetChatsUserMessages::INFO,
    PostChatsUserMessages::INFO,
    PostChatsUserMessagesPins::INFO,
    DeleteChatsUserMessagesPin::INFO,
    GetChatsUserMessage::INFO,
    DeleteChatsUserMessage::INFO,
    PatchChatsUserMessage::INFO,
    GetChatsUserSettings::INFO,
    PatchChatsUserSettings::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ChatMessageEntityListing>,
    rt::make_model::<types::ChatMessageResponse>,
    rt::make_model::<types::ChatReaction>,
    rt::make_model::<types::ChatReactionUpdate>,
    rt::make_model::<types::ChatSendMessageResponse>,
    rt::make_model::<types::ChatSettings>,
    rt::make_model::<types::ChatUserSettings>,
    rt::make_model::<types::CreateRoomRequest>,
    rt::make_model::<types::CreateRoomResponse>,
    rt::make_model::<types::MobileNotificationSettings>,
    rt::make_model::<types::MobileSettings>,
    rt::make_model::<types::OneOnOne>,
    rt::make_model::<types::PinnedMessageRequest>,
    rt::make_model::<types::RoomParticipant>,
    rt::make_model::<types::RoomParticipantResponse>,
    rt::make_model::<types::RoomParticipantsResponse>,
    rt::make_model::<types::RoomUpdateRequest>,
    rt::make_model::<types::SendMessageBody>,
    rt::make_model::<types::UserChatSettingsPost>,
    rt::make_model::<types::UserSettingsForChat>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MobileNotificationSettingsWhen {
        /// `Always`
        Always,
        /// `OnlyWhenInactive`
        OnlyWhenInactive,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MobileNotificationSettingsWhen {
        const VALUES: &'static [Self] = &[Self::Always, Self::OnlyWhenInactive];
        const TEXTS: &'static [&'static str] = &["Always", "OnlyWhenInactive"];
        fn text(&self) -> &str {
            match self {
                Self::Always => "Always",
                Self::OnlyWhenInactive => "OnlyWhenInactive",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MobileNotificationSettingsWhen);
    /// `ChatMessageEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ChatMessageEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ChatMessageResponse>>,
        _rest: rt::Rest,
    }
    impl Default for ChatMessageEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMessageEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMessageEntityListing",
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
    rt::model!(ChatMessageEntityListing);
    /// `ChatMessageResponse` of the API document.
    #[non_exhaustive]
    pub struct ChatMessageResponse {
        /// `attachmentDeleted`
        pub attachment_deleted: Option<bool>,
        /// `body`: required
        pub body: Option<String>,
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `edited`
        pub edited: Option<bool>,
        /// `fileUri`
        pub file_uri: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `jid`: required
        pub jid: Option<String>,
        /// `mentions`
        pub mentions: Option<rt::Map<String>>,
        /// `parentThread`
        pub parent_thread: Option<Box<types::Entity>>,
        /// `reactions`
        pub reactions: Option<Vec<types::ChatReaction>>,
        /// `thread`: required
        pub thread: Option<Box<types::Entity>>,
        /// `toJid`: required
        pub to_jid: Option<String>,
        /// `toUser`
        pub to_user: Option<Box<types::AddressableEntityRef>>,
        /// `user`
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ChatMessageResponse {
        fn default() -> Self {
            Self {
                attachment_deleted: None,
                body: None,
                date_created: None,
                date_modified: None,
                edited: None,
                file_uri: None,
                id: None,
                jid: None,
                mentions: None,
                parent_thread: None,
                reactions: None,
                thread: None,
                to_jid: None,
                to_user: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMessageResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMessageResponse",
                fields: &[
                    "attachmentDeleted",
                    "body",
                    "dateCreated",
                    "dateModified",
                    "edited",
                    "fileUri",
                    "id",
                    "jid",
                    "mentions",
                    "parentThread",
                    "reactions",
                    "thread",
                    "toJid",
                    "toUser",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.attachment_deleted);
            out.text(1, &self.body);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.boolean(4, &self.edited);
            out.text(5, &self.file_uri);
            out.text(6, &self.id);
            out.text(7, &self.jid);
            out.map(8, &self.mentions);
            out.model(9, &self.parent_thread);
            out.list(10, &self.reactions);
            out.model(11, &self.thread);
            out.text(12, &self.to_jid);
            out.model(13, &self.to_user);
            out.model(14, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.attachment_deleted),
                1 => rt::Place::Text(&mut self.body),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Bool(&mut self.edited),
                5 => rt::Place::Text(&mut self.file_uri),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.jid),
                8 => rt::Place::Map(&mut self.mentions),
                9 => rt::Place::Model(&mut self.parent_thread),
                10 => rt::Place::List(&mut self.reactions),
                11 => rt::Place::Model(&mut self.thread),
                12 => rt::Place::Text(&mut self.to_jid),
                13 => rt::Place::Model(&mut self.to_user),
                14 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatMessageResponse);
    /// `ChatReaction` of the API document.
    #[non_exhaustive]
    pub struct ChatReaction {
        /// `emoji`: required
        pub emoji: Option<String>,
        /// `users`: required
        pub users: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ChatReaction {
        fn default() -> Self {
            Self {
                emoji: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatReaction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatReaction",
                fields: &["emoji", "users"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.emoji);
            out.list(1, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.emoji),
                1 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatReaction);
    /// `ChatReactionUpdate` of the API document.
    #[non_exhaustive]
    pub struct ChatReactionUpdate {
        /// `reactions`: required
        pub reactions: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ChatReactionUpdate {
        fn default() -> Self {
            Self {
                reactions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatReactionUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatReactionUpdate",
                fields: &["reactions"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.reactions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.reactions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatReactionUpdate);
    impl ChatReactionUpdate {
        /// One with everything set that the API requires: `reactions`.
        #[must_use]
        pub fn new(reactions: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().reactions(reactions)
        }
        /// Sets `reactions`.
        #[must_use]
        pub fn reactions(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.reactions, &mut self._rest, 0);
            self
        }
    }
    /// `ChatSendMessageResponse` of the API document.
    #[non_exhaustive]
    pub struct ChatSendMessageResponse {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatSendMessageResponse {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatSendMessageResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatSendMessageResponse",
                fields: &["id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatSendMessageResponse);
    /// `ChatSettings` of the API document.
    #[non_exhaustive]
    pub struct ChatSettings {
        /// `messageRetentionPeriodDays`
        pub message_retention_period_days: Option<i64>,
        /// `reactionsEnabled`
        pub reactions_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ChatSettings {
        fn default() -> Self {
            Self {
                message_retention_period_days: None,
                reactions_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatSettings",
                fields: &["messageRetentionPeriodDays", "reactionsEnabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.message_retention_period_days);
            out.boolean(1, &self.reactions_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.message_retention_period_days),
                1 => rt::Place::Bool(&mut self.reactions_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatSettings);
    impl ChatSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `messageRetentionPeriodDays`.
        #[must_use]
        pub fn message_retention_period_days(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.message_retention_period_days, &mut self._rest, 0);
            self
        }
        /// Sets `reactionsEnabled`.
        #[must_use]
        pub fn reactions_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.reactions_enabled, &mut self._rest, 1);
            self
        }
    }
    /// `ChatUserSettings` of the API document.
    #[non_exhaustive]
    pub struct ChatUserSettings {
        /// `mobile`: required
        pub mobile: Option<Box<types::MobileSettings>>,
        _rest: rt::Rest,
    }
    impl Default for ChatUserSettings {
        fn default() -> Self {
            Self {
                mobile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatUserSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatUserSettings",
                fields: &["mobile"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.mobile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.mobile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatUserSettings);
    impl ChatUserSettings {
        /// One with everything set that the API requires: `mobile`.
        #[must_use]
        pub fn new(mobile: impl rt::IntoField<Box<types::MobileSettings>>) -> Self {
            Self::default().mobile(mobile)
        }
        /// Sets `mobile`.
        #[must_use]
        pub fn mobile(
            mut self,
            value: impl rt::IntoField<Box<types::MobileSettings>>,
        ) -> Self {
            value.put(&mut self.mobile, &mut self._rest, 0);
            self
        }
    }
    /// `CreateRoomRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateRoomRequest {
        /// `description`
        pub description: Option<String>,
        /// `subject`: required
        pub subject: Option<String>,
        /// `userIds`: items at least `0`, items at most `25`
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CreateRoomRequest {
        fn default() -> Self {
            Self {
                description: None,
                subject: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateRoomRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateRoomRequest",
                fields: &["description", "subject", "userIds"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.subject);
            out.list(2, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.subject),
                2 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateRoomRequest);
    impl CreateRoomRequest {
        /// One with everything set that the API requires: `subject`.
        #[must_use]
        pub fn new(subject: impl rt::IntoField<String>) -> Self {
            Self::default().subject(subject)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subject, &mut self._rest, 1);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 2);
            self
        }
    }
    /// `CreateRoomResponse` of the API document.
    #[non_exhaustive]
    pub struct CreateRoomResponse {
        /// `jid`: required
        pub jid: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateRoomResponse {
        fn default() -> Self {
            Self {
                jid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateRoomResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateRoomResponse",
                fields: &["jid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.jid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.jid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateRoomResponse);
    /// `MobileNotificationSettings` of the API document.
    #[non_exhaustive]
    pub struct MobileNotificationSettings {
        /// `when`: required
        pub when: Option<types::MobileNotificationSettingsWhen>,
        _rest: rt::Rest,
    }
    impl Default for MobileNotificationSettings {
        fn default() -> Self {
            Self {
                when: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MobileNotificationSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MobileNotificationSettings",
                fields: &["when"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.when);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.when),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MobileNotificationSettings);
    impl MobileNotificationSettings {
        /// One with everything set that the API requires: `when`.
        #[must_use]
        pub fn new(
            when: impl rt::IntoField<types::MobileNotificationSettingsWhen>,
        ) -> Self {
            Self::default().when(when)
        }
        /// Sets `when`.
        #[must_use]
        pub fn when(
            mut self,
            value: impl rt::IntoField<types::MobileNotificationSettingsWhen>,
        ) -> Self {
            value.put(&mut self.when, &mut self._rest, 0);
            self
        }
    }
    /// `MobileSettings` of the API document.
    #[non_exhaustive]
    pub struct MobileSettings {
        /// `notifications`: required
        pub notifications: Option<Box<types::MobileNotificationSettings>>,
        _rest: rt::Rest,
    }
    impl Default for MobileSettings {
        fn default() -> Self {
            Self {
                notifications: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MobileSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MobileSettings",
                fields: &["notifications"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.notifications);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.notifications),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MobileSettings);
    impl MobileSettings {
        /// One with everything set that the API requires: `notifications`.
        #[must_use]
        pub fn new(
            notifications: impl rt::IntoField<Box<types::MobileNotificationSettings>>,
        ) -> Self {
            Self::default().notifications(notifications)
        }
        /// Sets `notifications`.
        #[must_use]
        pub fn notifications(
            mut self,
            value: impl rt::IntoField<Box<types::MobileNotificationSettings>>,
        ) -> Self {
            value.put(&mut self.notifications, &mut self._rest, 0);
            self
        }
    }
    /// `OneOnOne` of the API document.
    #[non_exhaustive]
    pub struct OneOnOne {
        /// `pinnedMessages`
        pub pinned_messages: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for OneOnOne {
        fn default() -> Self {
            Self {
                pinned_messages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OneOnOne {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OneOnOne",
                fields: &["pinnedMessages"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.pinned_messages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.pinned_messages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OneOnOne);
    /// `PinnedMessageRequest` of the API document.
    #[non_exhaustive]
    pub struct PinnedMessageRequest {
        /// `pinnedMessageIds`: required
        pub pinned_message_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for PinnedMessageRequest {
        fn default() -> Self {
            Self {
                pinned_message_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PinnedMessageRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PinnedMessageRequest",
                fields: &["pinnedMessageIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.pinned_message_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.pinned_message_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PinnedMessageRequest);
    impl PinnedMessageRequest {
        /// One with everything set that the API requires: `pinnedMessageIds`.
        #[must_use]
        pub fn new(pinned_message_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().pinned_message_ids(pinned_message_ids)
        }
        /// Sets `pinnedMessageIds`.
        #[must_use]
        pub fn pinned_message_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.pinned_message_ids, &mut self._rest, 0);
            self
        }
    }
    /// `RoomParticipant` of the API document.
    #[non_exhaustive]
    pub struct RoomParticipant {
        /// `participantJid`: required
        pub participant_jid: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RoomParticipant {
        fn default() -> Self {
            Self {
                participant_jid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoomParticipant {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoomParticipant",
                fields: &["participantJid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.participant_jid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.participant_jid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoomParticipant);
    /// `RoomParticipantResponse` of the API document.
    #[non_exhaustive]
    pub struct RoomParticipantResponse {
        /// `jid`
        pub jid: Option<String>,
        /// `user`
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for RoomParticipantResponse {
        fn default() -> Self {
            Self {
                jid: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoomParticipantResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoomParticipantResponse",
                fields: &["jid", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.jid);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.jid),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoomParticipantResponse);
    /// `RoomParticipantsResponse` of the API document.
    #[non_exhaustive]
    pub struct RoomParticipantsResponse {
        /// `participants`
        pub participants: Option<Vec<types::RoomParticipantResponse>>,
        _rest: rt::Rest,
    }
    impl Default for RoomParticipantsResponse {
        fn default() -> Self {
            Self {
                participants: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoomParticipantsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoomParticipantsResponse",
                fields: &["participants"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.participants);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.participants),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoomParticipantsResponse);
    /// `RoomUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct RoomUpdateRequest {
        /// `description`
        pub description: Option<String>,
        /// `ownerIds`
        pub owner_ids: Option<Vec<String>>,
        /// `pinnedMessageIds`
        pub pinned_message_ids: Option<Vec<String>>,
        /// `subject`
        pub subject: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RoomUpdateRequest {
        fn default() -> Self {
            Self {
                description: None,
                owner_ids: None,
                pinned_message_ids: None,
                subject: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoomUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoomUpdateRequest",
                fields: &["description", "ownerIds", "pinnedMessageIds", "subject"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.list(1, &self.owner_ids);
            out.list(2, &self.pinned_message_ids);
            out.text(3, &self.subject);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::List(&mut self.owner_ids),
                2 => rt::Place::List(&mut self.pinned_message_ids),
                3 => rt::Place::Text(&mut self.subject),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoomUpdateRequest);
    impl RoomUpdateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `ownerIds`.
        #[must_use]
        pub fn owner_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.owner_ids, &mut self._rest, 1);
            self
        }
        /// Sets `pinnedMessageIds`.
        #[must_use]
        pub fn pinned_message_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.pinned_message_ids, &mut self._rest, 2);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subject, &mut self._rest, 3);
            self
        }
    }
    /// `SendMessageBody` of the API document.
    #[non_exhaustive]
    pub struct SendMessageBody {
        /// `mentions`
        pub mentions: Option<Vec<String>>,
        /// `message`: required
        pub message: Option<String>,
        /// `threadId`
        pub thread_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SendMessageBody {
        fn default() -> Self {
            Self {
                mentions: None,
                message: None,
                thread_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SendMessageBody {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SendMessageBody",
                fields: &["mentions", "message", "threadId"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.mentions);
            out.text(1, &self.message);
            out.text(2, &self.thread_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.mentions),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Text(&mut self.thread_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SendMessageBody);
    impl SendMessageBody {
        /// One with everything set that the API requires: `message`.
        #[must_use]
        pub fn new(message: impl rt::IntoField<String>) -> Self {
            Self::default().message(message)
        }
        /// Sets `mentions`.
        #[must_use]
        pub fn mentions(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.mentions, &mut self._rest, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 1);
            self
        }
        /// Sets `threadId`.
        #[must_use]
        pub fn thread_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.thread_id, &mut self._rest, 2);
            self
        }
    }
    /// `UserChatSettingsPost` of the API document.
    #[non_exhaustive]
    pub struct UserChatSettingsPost {
        /// `mentionsOnly`
        pub mentions_only: Option<bool>,
        /// `muted`: required
        pub muted: Option<bool>,
        /// `notifyOnReactions`
        pub notify_on_reactions: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for UserChatSettingsPost {
        fn default() -> Self {
            Self {
                mentions_only: None,
                muted: None,
                notify_on_reactions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserChatSettingsPost {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserChatSettingsPost",
                fields: &["mentionsOnly", "muted", "notifyOnReactions"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.mentions_only);
            out.boolean(1, &self.muted);
            out.boolean(2, &self.notify_on_reactions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.mentions_only),
                1 => rt::Place::Bool(&mut self.muted),
                2 => rt::Place::Bool(&mut self.notify_on_reactions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserChatSettingsPost);
    impl UserChatSettingsPost {
        /// One with everything set that the API requires: `muted`.
        #[must_use]
        pub fn new(muted: impl rt::IntoField<bool>) -> Self {
            Self::default().muted(muted)
        }
        /// Sets `mentionsOnly`.
        #[must_use]
        pub fn mentions_only(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.mentions_only, &mut self._rest, 0);
            self
        }
        /// Sets `muted`.
        #[must_use]
        pub fn muted(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.muted, &mut self._rest, 1);
            self
        }
        /// Sets `notifyOnReactions`.
        #[must_use]
        pub fn notify_on_reactions(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.notify_on_reactions, &mut self._rest, 2);
            self
        }
    }
    /// `UserSettingsForChat` of the API document.
    #[non_exhaustive]
    pub struct UserSettingsForChat {
        /// `mentionsOnly`
        pub mentions_only: Option<bool>,
        /// `mobile`: required
        pub mobile: Option<Box<types::MobileSettings>>,
        /// `muted`
        pub muted: Option<bool>,
        /// `notifyOnReactions`
        pub notify_on_reactions: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for UserSettingsForChat {
        fn default() -> Self {
            Self {
                mentions_only: None,
                mobile: None,
                muted: None,
                notify_on_reactions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserSettingsForChat {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserSettingsForChat",
                fields: &["mentionsOnly", "mobile", "muted", "notifyOnReactions"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.mentions_only);
            out.model(1, &self.mobile);
            out.boolean(2, &self.muted);
            out.boolean(3, &self.notify_on_reactions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.mentions_only),
                1 => rt::Place::Model(&mut self.mobile),
                2 => rt::Place::Bool(&mut self.muted),
                3 => rt::Place::Bool(&mut self.notify_on_reactions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserSettingsForChat);
    impl UserSettingsForChat {
        /// One with everything set that the API requires: `mobile`.
        #[must_use]
        pub fn new(mobile: impl rt::IntoField<Box<types::MobileSettings>>) -> Self {
            Self::default().mobile(mobile)
        }
        /// Sets `mentionsOnly`.
        #[must_use]
        pub fn mentions_only(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.mentions_only, &mut self._rest, 0);
            self
        }
        /// Sets `mobile`.
        #[must_use]
        pub fn mobile(
            mut self,
            value: impl rt::IntoField<Box<types::MobileSettings>>,
        ) -> Self {
            value.put(&mut self.mobile, &mut self._rest, 1);
            self
        }
        /// Sets `muted`.
        #[must_use]
        pub fn muted(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.muted, &mut self._rest, 2);
            self
        }
        /// Sets `notifyOnReactions`.
        #[must_use]
        pub fn notify_on_reactions(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.notify_on_reactions, &mut self._rest, 3);
            self
        }
    }
    rt::to_write!(
        types::ChatSettings => types::ChatSettings, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ChatUserSettings => types::ChatUserSettings, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Room => types::RoomUpdateRequest, [rt::Step::new(1, 0, rt::How::Copy),
        rt::Step::new(10, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::UserSettingsForChat => types::UserSettingsForChat, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
}
