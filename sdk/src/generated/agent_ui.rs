// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Agent UI API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_agent_ui_and_settings::{
    GetUsersAgentuiAgentsAutoanswerAgentIdSettings,
    PutUsersAgentuiAgentsAutoanswerAgentIdSettings,
    DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings,
    PatchUsersAgentuiAgentsAutoanswerAgentIdSettings,
};
/// Calls of the Agent UI API; from [`Client::agent_ui`](crate::Client::agent_ui).
#[derive(Clone, Debug)]
pub struct AgentUi(rt::Client);
impl AgentUi {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
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
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
}
