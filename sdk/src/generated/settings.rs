// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Settings API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_agent_ui_and_settings::{
    GetUsersAgentuiAgentsAutoanswerAgentIdSettings,
    PutUsersAgentuiAgentsAutoanswerAgentIdSettings,
    DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings,
    PatchUsersAgentuiAgentsAutoanswerAgentIdSettings,
};
pub use super::shared::of_emails_and_settings::{
    GetEmailsSettings, PatchEmailsSettings, GetEmailsSettingsThreading,
    DeleteEmailsSettingsThreading, PatchEmailsSettingsThreading,
};
/// Calls of the Settings API; from [`Client::settings`](crate::Client::settings).
#[derive(Clone, Debug)]
pub struct Settings(rt::Client);
impl Settings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/emails/settings`
    ///
    /// - Permission: `conversation:settings:view`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Developer Center: [`getEmailsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-emails-settings)
    pub fn get_emails_settings(&self) -> GetEmailsSettings {
        super::shared::of_emails_and_settings::GetEmailsSettings(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::GetEmailsSettings::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/emails/settings`
    ///
    /// - Permission: `conversation:settings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`patchEmailsSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-emails-settings)
    pub fn patch_emails_settings(&self) -> PatchEmailsSettings {
        super::shared::of_emails_and_settings::PatchEmailsSettings(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::PatchEmailsSettings::INFO,
            ),
        )
    }
    /// `GET /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:view`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Developer Center: [`getEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-emails-settings-threading)
    pub fn get_emails_settings_threading(&self) -> GetEmailsSettingsThreading {
        super::shared::of_emails_and_settings::GetEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::GetEmailsSettingsThreading::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`deleteEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-emails-settings-threading)
    pub fn delete_emails_settings_threading(&self) -> DeleteEmailsSettingsThreading {
        super::shared::of_emails_and_settings::DeleteEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::DeleteEmailsSettingsThreading::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/emails/settings/threading`
    ///
    /// - Permission: `conversation:emailThreadingSettings:edit`
    /// - Scopes: `conversations`
    /// - Developer Center: [`patchEmailsSettingsThreading`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-emails-settings-threading)
    pub fn patch_emails_settings_threading(&self) -> PatchEmailsSettingsThreading {
        super::shared::of_emails_and_settings::PatchEmailsSettingsThreading(
            rt::Request::new(
                &self.0,
                super::shared::of_emails_and_settings::PatchEmailsSettingsThreading::INFO,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/settings`
    ///
    /// - Permission: `externalContacts:settings:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-settings)
    pub fn get_externalcontacts_settings(&self) -> GetExternalcontactsSettings {
        super::settings::GetExternalcontactsSettings(
            rt::Request::new(&self.0, super::settings::GetExternalcontactsSettings::INFO),
        )
    }
    /// `PUT /api/v2/externalcontacts/settings`
    ///
    /// - Permission: `externalContacts:settings:edit`
    /// - Scopes: `external-contacts`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putExternalcontactsSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-externalcontacts-settings)
    pub fn put_externalcontacts_settings(&self) -> PutExternalcontactsSettings {
        super::settings::PutExternalcontactsSettings(
            rt::Request::new(&self.0, super::settings::PutExternalcontactsSettings::INFO),
        )
    }
    /// `DELETE /api/v2/externalcontacts/settings`
    ///
    /// - Permission: `externalContacts:settings:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`deleteExternalcontactsSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-externalcontacts-settings)
    pub fn delete_externalcontacts_settings(&self) -> DeleteExternalcontactsSettings {
        super::settings::DeleteExternalcontactsSettings(
            rt::Request::new(
                &self.0,
                super::settings::DeleteExternalcontactsSettings::INFO,
            ),
        )
    }
    /// `GET /api/v2/settings/executiondata`
    ///
    /// - Permission: `settings:executiondata:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getSettingsExecutiondata`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-settings-executiondata)
    pub fn get_settings_executiondata(&self) -> GetSettingsExecutiondata {
        super::settings::GetSettingsExecutiondata(
            rt::Request::new(&self.0, super::settings::GetSettingsExecutiondata::INFO),
        )
    }
    /// `PATCH /api/v2/settings/executiondata`
    ///
    /// - Permission: `settings:executiondata:edit`
    /// - Scopes: `architect`
    /// - Developer Center: [`patchSettingsExecutiondata`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-settings-executiondata)
    pub fn patch_settings_executiondata(
        &self,
        body: impl rt::IntoBody<types::ExecutionDataSettingsRequest>,
    ) -> PatchSettingsExecutiondata {
        super::settings::PatchSettingsExecutiondata(
            rt::Request::new(&self.0, super::settings::PatchSettingsExecutiondata::INFO)
                .body::<types::ExecutionDataSettingsRequest>(body),
        )
    }
    /// `GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// - Permission: `agentUI:agents:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getUsersAgentuiAgentsAutoanswerAgentIdSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-agentui-agents-autoanswer--agentId--settings)
    pub fn get_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl AsRef<str>,
    ) -> GetUsersAgentuiAgentsAutoanswerAgentIdSettings {
        super::shared::of_agent_ui_and_settings::GetUsersAgentuiAgentsAutoanswerAgentIdSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_agent_ui_and_settings::GetUsersAgentuiAgentsAutoanswerAgentIdSettings::INFO,
                )
                .path("agentId", agent_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// - Permission: `agentUI:agents:edit`
    /// - Scopes: `users`
    /// - Developer Center: [`putUsersAgentuiAgentsAutoanswerAgentIdSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users-agentui-agents-autoanswer--agentId--settings)
    pub fn put_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AutoAnswerSettings>,
    ) -> PutUsersAgentuiAgentsAutoanswerAgentIdSettings {
        super::shared::of_agent_ui_and_settings::PutUsersAgentuiAgentsAutoanswerAgentIdSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_agent_ui_and_settings::PutUsersAgentuiAgentsAutoanswerAgentIdSettings::INFO,
                )
                .path("agentId", agent_id.as_ref())
                .body::<types::AutoAnswerSettings>(body),
        )
    }
    /// `DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// - Permission: `agentUI:agents:delete`
    /// - Scopes: `users`
    /// - Developer Center: [`deleteUsersAgentuiAgentsAutoanswerAgentIdSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users-agentui-agents-autoanswer--agentId--settings)
    pub fn delete_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl AsRef<str>,
    ) -> DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings {
        super::shared::of_agent_ui_and_settings::DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_agent_ui_and_settings::DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings::INFO,
                )
                .path("agentId", agent_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// - Permission: `agentUI:agents:edit`
    /// - Scopes: `users`
    /// - Developer Center: [`patchUsersAgentuiAgentsAutoanswerAgentIdSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users-agentui-agents-autoanswer--agentId--settings)
    pub fn patch_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AutoAnswerSettings>,
    ) -> PatchUsersAgentuiAgentsAutoanswerAgentIdSettings {
        super::shared::of_agent_ui_and_settings::PatchUsersAgentuiAgentsAutoanswerAgentIdSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_agent_ui_and_settings::PatchUsersAgentuiAgentsAutoanswerAgentIdSettings::INFO,
                )
                .path("agentId", agent_id.as_ref())
                .body::<types::AutoAnswerSettings>(body),
        )
    }
}
/// The call `getExternalcontactsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetExternalcontactsSettings(
    pub(crate) rt::Request<types::ExternalContactsSettings>,
);
impl GetExternalcontactsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getExternalcontactsSettings",
        method: rt::Method::Get,
        path: "/api/v2/externalcontacts/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:settings:view"],
        },
        scopes: &["external-contacts", "external-contacts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalContactsSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putExternalcontactsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UpdatedSettingsResponse>
    where
        F: FnMut(&mut types::ExternalContactsSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::settings::PutExternalcontactsSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalContactsSettings> {
        self.0.send()
    }
}
/// The call `putExternalcontactsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutExternalcontactsSettings(
    pub(crate) rt::Request<types::UpdatedSettingsResponse>,
);
impl PutExternalcontactsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putExternalcontactsSettings",
        method: rt::Method::Put,
        path: "/api/v2/externalcontacts/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:settings:edit"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 202],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::ExternalContactsSettings>) -> Self {
        Self(self.0.body::<types::ExternalContactsSettings>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UpdatedSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UpdatedSettingsResponse> {
        self.0.send()
    }
}
/// The call `deleteExternalcontactsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteExternalcontactsSettings(
    pub(crate) rt::Request<Option<types::UpdatedSettingsResponse>>,
);
impl DeleteExternalcontactsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteExternalcontactsSettings",
        method: rt::Method::Delete,
        path: "/api/v2/externalcontacts/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:settings:delete"],
        },
        scopes: &["external-contacts"],
        auth: rt::AuthScheme::OAuth,
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
    pub fn customize(self) -> rt::Request<Option<types::UpdatedSettingsResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::UpdatedSettingsResponse>> {
        self.0.send()
    }
}
/// The call `getSettingsExecutiondata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSettingsExecutiondata(
    pub(crate) rt::Request<types::ExecutionDataGlobalSettingsResponse>,
);
impl GetSettingsExecutiondata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSettingsExecutiondata",
        method: rt::Method::Get,
        path: "/api/v2/settings/executiondata",
        permissions: rt::Permissions {
            all: false,
            names: &["settings:executiondata:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExecutionDataGlobalSettingsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchSettingsExecutiondata`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ExecutionDataGlobalSettingsResponse>
    where
        F: FnMut(&mut types::ExecutionDataSettingsRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::settings::PatchSettingsExecutiondata::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExecutionDataGlobalSettingsResponse> {
        self.0.send()
    }
}
/// The call `patchSettingsExecutiondata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSettingsExecutiondata(
    pub(crate) rt::Request<types::ExecutionDataGlobalSettingsResponse>,
);
impl PatchSettingsExecutiondata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSettingsExecutiondata",
        method: rt::Method::Patch,
        path: "/api/v2/settings/executiondata",
        permissions: rt::Permissions {
            all: false,
            names: &["settings:executiondata:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::ExecutionDataGlobalSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExecutionDataGlobalSettingsResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetExternalcontactsSettings::INFO,
    PutExternalcontactsSettings::INFO,
    DeleteExternalcontactsSettings::INFO,
    GetSettingsExecutiondata::INFO,
    PatchSettingsExecutiondata::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ExecutionDataGlobalSettingsResponse>,
    rt::make_model::<types::ExternalContactsSettings>,
    rt::make_model::<types::UpdatedSettingsResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `ExecutionDataGlobalSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct ExecutionDataGlobalSettingsResponse {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `modifiedByClient`
        pub modified_by_client: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExecutionDataGlobalSettingsResponse {
        fn default() -> Self {
            Self {
                date_modified: None,
                enabled: None,
                id: None,
                modified_by: None,
                modified_by_client: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExecutionDataGlobalSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExecutionDataGlobalSettingsResponse",
                fields: &[
                    "dateModified",
                    "enabled",
                    "id",
                    "modifiedBy",
                    "modifiedByClient",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.boolean(1, &self.enabled);
            out.text(2, &self.id);
            out.model(3, &self.modified_by);
            out.model(4, &self.modified_by_client);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.modified_by),
                4 => rt::Place::Model(&mut self.modified_by_client),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExecutionDataGlobalSettingsResponse);
    /// `ExternalContactsSettings` of the API document.
    #[non_exhaustive]
    pub struct ExternalContactsSettings {
        /// `manuallyAssignDivisionsToContacts`
        pub manually_assign_divisions_to_contacts: Option<bool>,
        /// `manuallyAssignDivisionsToInteractions`
        pub manually_assign_divisions_to_interactions: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ExternalContactsSettings {
        fn default() -> Self {
            Self {
                manually_assign_divisions_to_contacts: None,
                manually_assign_divisions_to_interactions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalContactsSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalContactsSettings",
                fields: &[
                    "manuallyAssignDivisionsToContacts",
                    "manuallyAssignDivisionsToInteractions",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.manually_assign_divisions_to_contacts);
            out.boolean(1, &self.manually_assign_divisions_to_interactions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.manually_assign_divisions_to_contacts),
                1 => rt::Place::Bool(&mut self.manually_assign_divisions_to_interactions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalContactsSettings);
    impl ExternalContactsSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `manuallyAssignDivisionsToContacts`.
        #[must_use]
        pub fn manually_assign_divisions_to_contacts(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.manually_assign_divisions_to_contacts,
                    &mut self._rest,
                    0,
                );
            self
        }
        /// Sets `manuallyAssignDivisionsToInteractions`.
        #[must_use]
        pub fn manually_assign_divisions_to_interactions(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.manually_assign_divisions_to_interactions,
                    &mut self._rest,
                    1,
                );
            self
        }
    }
    /// `UpdatedSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct UpdatedSettingsResponse {
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdatedSettingsResponse {
        fn default() -> Self {
            Self {
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdatedSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdatedSettingsResponse",
                fields: &["message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdatedSettingsResponse);
    rt::to_write!(
        types::ExecutionDataGlobalSettingsResponse =>
        types::ExecutionDataSettingsRequest, [rt::Step::new(1, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::ExternalContactsSettings => types::ExternalContactsSettings,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
}
