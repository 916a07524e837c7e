// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Screen Monitoring API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Screen Monitoring API; from [`Client::screen_monitoring`](crate::Client::screen_monitoring).
#[derive(Clone, Debug)]
pub struct ScreenMonitoring(rt::Client);
impl ScreenMonitoring {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorConversation`
    /// - Scopes: `screen-monitoring`
    /// - Error codes of its own: 400 `agent.session.limit.exceeded`, `duplicate.session.exists`, `invalid.conversation.state`, `organization.session.limit.exceeded`, `participant.invalid.media.type`, `participant.no.communications`, `participant.user.id.not.found`, `self.monitoring.not.allowed`, `session.creation.failed`, `source.user.is.being.monitored`, `supervisor.session.limit.exceeded`, `target.user.is.monitoring.another.user`; 403 `agent.permission.denied`; 404 `agent.status.not.found`, `conversation.not.found`, `participant.not.found`; 500 `bulk.get.users.error`, `general.internal.server.error`, `get.active.conversations.error`, `get.agent.status.error`, `get.organization.error`, `get.user.team.error`, `start.monitoring.error`
    /// - Developer Center: [`postConversationParticipantScreenmonitorsSessions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations--conversationId--participants--participantId--screenmonitors-sessions)
    pub fn post_conversation_participant_screenmonitors_sessions(
        &self,
        conversation_id: impl AsRef<str>,
        participant_id: impl AsRef<str>,
    ) -> PostConversationParticipantScreenmonitorsSessions {
        super::screen_monitoring::PostConversationParticipantScreenmonitorsSessions(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::PostConversationParticipantScreenmonitorsSessions::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("participantId", participant_id.as_ref()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorConversation`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 404 `monitoring.not.found`; 500 `general.internal.server.error`
    /// - Developer Center: [`getConversationParticipantScreenmonitorsSession`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--participants--participantId--screenmonitors-sessions--screenMonitoringId-)
    pub fn get_conversation_participant_screenmonitors_session(
        &self,
        conversation_id: impl AsRef<str>,
        participant_id: impl AsRef<str>,
        screen_monitoring_id: impl AsRef<str>,
    ) -> GetConversationParticipantScreenmonitorsSession {
        super::screen_monitoring::GetConversationParticipantScreenmonitorsSession(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::GetConversationParticipantScreenmonitorsSession::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("participantId", participant_id.as_ref())
                .path("screenMonitoringId", screen_monitoring_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorConversation`
    /// - Scopes: `screen-monitoring`
    /// - Error codes of its own: 404 `monitoring.not.found`; 500 `general.internal.server.error`, `stop.monitoring.error`
    /// - Developer Center: [`deleteConversationParticipantScreenmonitorsSession`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-conversations--conversationId--participants--participantId--screenmonitors-sessions--screenMonitoringId-)
    pub fn delete_conversation_participant_screenmonitors_session(
        &self,
        conversation_id: impl AsRef<str>,
        participant_id: impl AsRef<str>,
        screen_monitoring_id: impl AsRef<str>,
    ) -> DeleteConversationParticipantScreenmonitorsSession {
        super::screen_monitoring::DeleteConversationParticipantScreenmonitorsSession(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::DeleteConversationParticipantScreenmonitorsSession::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("participantId", participant_id.as_ref())
                .path("screenMonitoringId", screen_monitoring_id.as_ref()),
        )
    }
    /// `GET /api/v2/screenmonitors/sessions/details`
    ///
    /// - Permission: `realtimeMonitor:screenSession:view`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 500 `general.internal.server.error`
    /// - Developer Center: [`getScreenmonitorsSessionsDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-screenmonitors-sessions-details)
    pub fn get_screenmonitors_sessions_details(
        &self,
    ) -> GetScreenmonitorsSessionsDetails {
        super::screen_monitoring::GetScreenmonitorsSessionsDetails(
            rt::Request::new(
                &self.0,
                super::screen_monitoring::GetScreenmonitorsSessionsDetails::INFO,
            ),
        )
    }
    /// `POST /api/v2/screenmonitors/sessions/users/details`
    ///
    /// - Permission: `realtimeMonitor:screenSession:view`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 500 `general.internal.server.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postScreenmonitorsSessionsUsersDetails`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-screenmonitors-sessions-users-details)
    pub fn post_screenmonitors_sessions_users_details(
        &self,
        body: impl rt::IntoBody<Vec<String>>,
    ) -> PostScreenmonitorsSessionsUsersDetails {
        super::screen_monitoring::PostScreenmonitorsSessionsUsersDetails(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::PostScreenmonitorsSessionsUsersDetails::INFO,
                )
                .body::<Vec<String>>(body),
        )
    }
    /// `GET /api/v2/screenmonitors/settings`
    ///
    /// - Permission: `realtimeMonitor:settings:view`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 500 `general.internal.server.error`
    /// - Developer Center: [`getScreenmonitorsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-screenmonitors-settings)
    pub fn get_screenmonitors_settings(&self) -> GetScreenmonitorsSettings {
        super::screen_monitoring::GetScreenmonitorsSettings(
            rt::Request::new(
                &self.0,
                super::screen_monitoring::GetScreenmonitorsSettings::INFO,
            ),
        )
    }
    /// `PUT /api/v2/screenmonitors/settings`
    ///
    /// - Permission: `realtimeMonitor:settings:edit`
    /// - Scopes: `screen-monitoring`
    /// - Developer Center: [`putScreenmonitorsSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-screenmonitors-settings)
    pub fn put_screenmonitors_settings(
        &self,
        body: impl rt::IntoBody<types::ScreenMonitorSettings>,
    ) -> PutScreenmonitorsSettings {
        super::screen_monitoring::PutScreenmonitorsSettings(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::PutScreenmonitorsSettings::INFO,
                )
                .body::<types::ScreenMonitorSettings>(body),
        )
    }
    /// `GET /api/v2/screenmonitors/users/{userId}/sessions`
    ///
    /// - Permissions: any of `realtimeMonitor:screen:monitorConversation`, `realtimeMonitor:screen:monitorAgent`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 403 `forbidden`; 500 `general.internal.server.error`
    /// - Developer Center: [`getScreenmonitorsUserSessions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-screenmonitors-users--userId--sessions)
    pub fn get_screenmonitors_user_sessions(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetScreenmonitorsUserSessions {
        super::screen_monitoring::GetScreenmonitorsUserSessions(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::GetScreenmonitorsUserSessions::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/users/{userId}/screenmonitors/sessions`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorAgent`
    /// - Scopes: `screen-monitoring`
    /// - Error codes of its own: 400 `agent.session.limit.exceeded`, `duplicate.session.exists`, `invalid.conversation.state`, `organization.session.limit.exceeded`, `self.monitoring.not.allowed`, `session.creation.failed`, `source.user.is.being.monitored`, `supervisor.session.limit.exceeded`, `target.user.is.monitoring.another.user`; 403 `agent.permission.denied`; 404 `agent.status.not.found`; 409 `agent.invalid.routing.state`; 500 `bulk.get.users.error`, `general.internal.server.error`, `get.agent.status.error`, `get.organization.error`, `get.user.team.error`, `start.monitoring.error`
    /// - Developer Center: [`postUserScreenmonitorsSessions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--screenmonitors-sessions)
    pub fn post_user_screenmonitors_sessions(
        &self,
        user_id: impl AsRef<str>,
    ) -> PostUserScreenmonitorsSessions {
        super::screen_monitoring::PostUserScreenmonitorsSessions(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::PostUserScreenmonitorsSessions::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorAgent`
    /// - Scopes: any of `screen-monitoring`, `screen-monitoring:readonly`
    /// - Error codes of its own: 404 `monitoring.not.found`; 500 `general.internal.server.error`
    /// - Developer Center: [`getUserScreenmonitorsSession`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--screenmonitors-sessions--screenMonitoringId-)
    pub fn get_user_screenmonitors_session(
        &self,
        user_id: impl AsRef<str>,
        screen_monitoring_id: impl AsRef<str>,
    ) -> GetUserScreenmonitorsSession {
        super::screen_monitoring::GetUserScreenmonitorsSession(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::GetUserScreenmonitorsSession::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("screenMonitoringId", screen_monitoring_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// - Permission: `realtimeMonitor:screen:monitorAgent`
    /// - Scopes: `screen-monitoring`
    /// - Error codes of its own: 404 `monitoring.not.found`; 500 `general.internal.server.error`, `stop.monitoring.error`
    /// - Developer Center: [`deleteUserScreenmonitorsSession`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--screenmonitors-sessions--screenMonitoringId-)
    pub fn delete_user_screenmonitors_session(
        &self,
        user_id: impl AsRef<str>,
        screen_monitoring_id: impl AsRef<str>,
    ) -> DeleteUserScreenmonitorsSession {
        super::screen_monitoring::DeleteUserScreenmonitorsSession(
            rt::Request::new(
                    &self.0,
                    super::screen_monitoring::DeleteUserScreenmonitorsSession::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("screenMonitoringId", screen_monitoring_id.as_ref()),
        )
    }
}
/// The call `postConversationParticipantScreenmonitorsSessions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostConversationParticipantScreenmonitorsSessions(
    pub(crate) rt::Request<types::StartScreenMonitorResponseBody>,
);
impl PostConversationParticipantScreenmonitorsSessions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postConversationParticipantScreenmonitorsSessions",
        method: rt::Method::Post,
        path: "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorConversation"],
        },
        scopes: &["screen-monitoring"],
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
    pub fn customize(self) -> rt::Request<types::StartScreenMonitorResponseBody> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StartScreenMonitorResponseBody> {
        self.0.send()
    }
}
/// The call `getConversationParticipantScreenmonitorsSession`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationParticipantScreenmonitorsSession(
    pub(crate) rt::Request<types::ScreenMonitoringSession>,
);
impl GetConversationParticipantScreenmonitorsSession {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationParticipantScreenmonitorsSession",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorConversation"],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenMonitoringSession> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScreenMonitoringSession> {
        self.0.send()
    }
}
/// The call `deleteConversationParticipantScreenmonitorsSession`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteConversationParticipantScreenmonitorsSession(
    pub(crate) rt::Request<()>,
);
impl DeleteConversationParticipantScreenmonitorsSession {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteConversationParticipantScreenmonitorsSession",
        method: rt::Method::Delete,
        path: "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorConversation"],
        },
        scopes: &["screen-monitoring"],
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
/// The call `getScreenmonitorsSessionsDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScreenmonitorsSessionsDetails(
    pub(crate) rt::Request<types::ScreenMonitoringDetails>,
);
impl GetScreenmonitorsSessionsDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScreenmonitorsSessionsDetails",
        method: rt::Method::Get,
        path: "/api/v2/screenmonitors/sessions/details",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screenSession:view"],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenMonitoringDetails> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScreenMonitoringDetails> {
        self.0.send()
    }
}
/// The call `postScreenmonitorsSessionsUsersDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScreenmonitorsSessionsUsersDetails(
    pub(crate) rt::Request<types::ScreenMonitoringUserDetailsEntityListing>,
);
impl PostScreenmonitorsSessionsUsersDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScreenmonitorsSessionsUsersDetails",
        method: rt::Method::Post,
        path: "/api/v2/screenmonitors/sessions/users/details",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screenSession:view"],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::ScreenMonitoringUserDetailsEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ScreenMonitoringUserDetailsEntityListing> {
        self.0.send()
    }
}
/// The call `getScreenmonitorsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScreenmonitorsSettings(
    pub(crate) rt::Request<types::ScreenMonitorSettings>,
);
impl GetScreenmonitorsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScreenmonitorsSettings",
        method: rt::Method::Get,
        path: "/api/v2/screenmonitors/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:settings:view"],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenMonitorSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putScreenmonitorsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<()>
    where
        F: FnMut(&mut types::ScreenMonitorSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::screen_monitoring::PutScreenmonitorsSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScreenMonitorSettings> {
        self.0.send()
    }
}
/// The call `putScreenmonitorsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutScreenmonitorsSettings(pub(crate) rt::Request<()>);
impl PutScreenmonitorsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putScreenmonitorsSettings",
        method: rt::Method::Put,
        path: "/api/v2/screenmonitors/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:settings:edit"],
        },
        scopes: &["screen-monitoring"],
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
/// The call `getScreenmonitorsUserSessions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScreenmonitorsUserSessions(
    pub(crate) rt::Request<types::ScreenMonitoringSessionEntityListing>,
);
impl GetScreenmonitorsUserSessions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScreenmonitorsUserSessions",
        method: rt::Method::Get,
        path: "/api/v2/screenmonitors/users/{userId}/sessions",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "realtimeMonitor:screen:monitorConversation",
                "realtimeMonitor:screen:monitorAgent",
            ],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenMonitoringSessionEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ScreenMonitoringSessionEntityListing> {
        self.0.send()
    }
}
/// The call `postUserScreenmonitorsSessions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUserScreenmonitorsSessions(
    pub(crate) rt::Request<types::StartScreenMonitorResponseBody>,
);
impl PostUserScreenmonitorsSessions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUserScreenmonitorsSessions",
        method: rt::Method::Post,
        path: "/api/v2/users/{userId}/screenmonitors/sessions",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorAgent"],
        },
        scopes: &["screen-monitoring"],
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
    pub fn customize(self) -> rt::Request<types::StartScreenMonitorResponseBody> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StartScreenMonitorResponseBody> {
        self.0.send()
    }
}
/// The call `getUserScreenmonitorsSession`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserScreenmonitorsSession(
    pub(crate) rt::Request<types::ScreenMonitoringSession>,
);
impl GetUserScreenmonitorsSession {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserScreenmonitorsSession",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorAgent"],
        },
        scopes: &["screen-monitoring", "screen-monitoring:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenMonitoringSession> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScreenMonitoringSession> {
        self.0.send()
    }
}
/// The call `deleteUserScreenmonitorsSession`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUserScreenmonitorsSession(pub(crate) rt::Request<()>);
impl DeleteUserScreenmonitorsSession {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUserScreenmonitorsSession",
        method: rt::Method::Delete,
        path: "/api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}",
        permissions: rt::Permissions {
            all: false,
            names: &["realtimeMonitor:screen:monitorAgent"],
        },
        scopes: &["screen-monitoring"],
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
    PostConversationParticipantScreenmonitorsSessions::INFO,
    GetConversationParticipantScreenmonitorsSession::INFO,
    DeleteConversationParticipantScreenmonitorsSession::INFO,
    GetScreenmonitorsSessionsDetails::INFO,
    PostScreenmonitorsSessionsUsersDetails::INFO,
    GetScreenmonitorsSettings::INFO,
    PutScreenmonitorsSettings::INFO,
    GetScreenmonitorsUserSessions::INFO,
    PostUserScreenmonitorsSessions::INFO,
    GetUserScreenmonitorsSession::INFO,
    DeleteUserScreenmonitorsSession::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ScreenMonitorSettings>,
    rt::make_model::<types::ScreenMonitoringDetails>,
    rt::make_model::<types::ScreenMonitoringSession>,
    rt::make_model::<types::ScreenMonitoringSessionEntityListing>,
    rt::make_model::<types::ScreenMonitoringUserDetails>,
    rt::make_model::<types::ScreenMonitoringUserDetailsEntityListing>,
    rt::make_model::<types::StartScreenMonitorResponseBody>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ScreenMonitoringSessionMonitoringType {
        /// `AgentLevel`
        AgentLevel,
        /// `ConversationLevel`
        ConversationLevel,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ScreenMonitoringSessionMonitoringType {
        const VALUES: &'static [Self] = &[Self::AgentLevel, Self::ConversationLevel];
        const TEXTS: &'static [&'static str] = &["AgentLevel", "ConversationLevel"];
        fn text(&self) -> &str {
            match self {
                Self::AgentLevel => "AgentLevel",
                Self::ConversationLevel => "ConversationLevel",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ScreenMonitoringSessionMonitoringType);
    /// `ScreenMonitorSettings` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitorSettings {
        /// `enableAgentNotifications`
        pub enable_agent_notifications: Option<bool>,
        /// `maxSimultaneousScreenMonitoringSessions`
        pub max_simultaneous_screen_monitoring_sessions: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitorSettings {
        fn default() -> Self {
            Self {
                enable_agent_notifications: None,
                max_simultaneous_screen_monitoring_sessions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitorSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitorSettings",
                fields: &[
                    "enableAgentNotifications",
                    "maxSimultaneousScreenMonitoringSessions",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enable_agent_notifications);
            out.int(1, &self.max_simultaneous_screen_monitoring_sessions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enable_agent_notifications),
                1 => {
                    rt::Place::Int(&mut self.max_simultaneous_screen_monitoring_sessions)
                }
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenMonitorSettings);
    impl ScreenMonitorSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enableAgentNotifications`.
        #[must_use]
        pub fn enable_agent_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_agent_notifications, &mut self._rest, 0);
            self
        }
        /// Sets `maxSimultaneousScreenMonitoringSessions`.
        #[must_use]
        pub fn max_simultaneous_screen_monitoring_sessions(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value
                .put(
                    &mut self.max_simultaneous_screen_monitoring_sessions,
                    &mut self._rest,
                    1,
                );
            self
        }
    }
    /// `ScreenMonitoringDetails` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitoringDetails {
        /// `count`: required
        pub count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitoringDetails {
        fn default() -> Self {
            Self {
                count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitoringDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitoringDetails",
                fields: &["count"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenMonitoringDetails);
    /// `ScreenMonitoringSession` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitoringSession {
        /// `conversation`
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `monitoringType`: required
        pub monitoring_type: Option<types::ScreenMonitoringSessionMonitoringType>,
        /// `participantId`
        pub participant_id: Option<String>,
        /// `screenMonitoringId`: required
        pub screen_monitoring_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourceUser`: required
        pub source_user: Option<Box<types::AddressableEntityRef>>,
        /// `targetUser`
        pub target_user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitoringSession {
        fn default() -> Self {
            Self {
                conversation: None,
                date_created: None,
                monitoring_type: None,
                participant_id: None,
                screen_monitoring_id: None,
                self_uri: None,
                source_user: None,
                target_user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitoringSession {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitoringSession",
                fields: &[
                    "conversation",
                    "dateCreated",
                    "monitoringType",
                    "participantId",
                    "screenMonitoringId",
                    "selfUri",
                    "sourceUser",
                    "targetUser",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversation);
            out.date_time(1, &self.date_created);
            out.one(2, &self.monitoring_type);
            out.text(3, &self.participant_id);
            out.text(4, &self.screen_monitoring_id);
            out.text(5, &self.self_uri);
            out.model(6, &self.source_user);
            out.model(7, &self.target_user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversation),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Enum(&mut self.monitoring_type),
                3 => rt::Place::Text(&mut self.participant_id),
                4 => rt::Place::Text(&mut self.screen_monitoring_id),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.source_user),
                7 => rt::Place::Model(&mut self.target_user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenMonitoringSession);
    /// `ScreenMonitoringSessionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitoringSessionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ScreenMonitoringSession>>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitoringSessionEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitoringSessionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitoringSessionEntityListing",
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
    rt::model!(ScreenMonitoringSessionEntityListing);
    /// `ScreenMonitoringUserDetails` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitoringUserDetails {
        /// `count`
        pub count: Option<i64>,
        /// `targetUser`: required
        pub target_user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitoringUserDetails {
        fn default() -> Self {
            Self {
                count: None,
                target_user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitoringUserDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitoringUserDetails",
                fields: &["count", "targetUser"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.model(1, &self.target_user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Model(&mut self.target_user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenMonitoringUserDetails);
    /// `ScreenMonitoringUserDetailsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScreenMonitoringUserDetailsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ScreenMonitoringUserDetails>>,
        _rest: rt::Rest,
    }
    impl Default for ScreenMonitoringUserDetailsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenMonitoringUserDetailsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenMonitoringUserDetailsEntityListing",
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
    rt::model!(ScreenMonitoringUserDetailsEntityListing);
    /// `StartScreenMonitorResponseBody` of the API document.
    #[non_exhaustive]
    pub struct StartScreenMonitorResponseBody {
        /// `screenMonitoringId`
        pub screen_monitoring_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StartScreenMonitorResponseBody {
        fn default() -> Self {
            Self {
                screen_monitoring_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StartScreenMonitorResponseBody {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StartScreenMonitorResponseBody",
                fields: &["screenMonitoringId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.screen_monitoring_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.screen_monitoring_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StartScreenMonitorResponseBody);
    rt::to_write!(
        types::ScreenMonitorSettings => types::ScreenMonitorSettings, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
}
