// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Agent Assistants API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Agent Assistants API; from [`Client::agent_assistants`](crate::Client::agent_assistants).
#[derive(Clone, Debug)]
pub struct AgentAssistants(rt::Client);
impl AgentAssistants {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/assistants`
    ///
    /// - Permission: `assistants:assistant:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAssistants`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants)
    pub fn get_assistants(&self) -> GetAssistants {
        super::agent_assistants::GetAssistants(
            rt::Request::new(&self.0, super::agent_assistants::GetAssistants::INFO),
        )
    }
    /// `POST /api/v2/assistants`
    ///
    /// - Permission: `assistants:assistant:add`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistants`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants)
    pub fn post_assistants(
        &self,
        body: impl rt::IntoBody<types::Assistant>,
    ) -> PostAssistants {
        super::agent_assistants::PostAssistants(
            rt::Request::new(&self.0, super::agent_assistants::PostAssistants::INFO)
                .body::<types::Assistant>(body),
        )
    }
    /// `GET /api/v2/assistants/agentchecklists`
    ///
    /// - Permission: `assistants:agentchecklist:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAssistantsAgentchecklists`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants-agentchecklists)
    pub fn get_assistants_agentchecklists(&self) -> GetAssistantsAgentchecklists {
        super::agent_assistants::GetAssistantsAgentchecklists(
            rt::Request::new(
                &self.0,
                super::agent_assistants::GetAssistantsAgentchecklists::INFO,
            ),
        )
    }
    /// `POST /api/v2/assistants/agentchecklists`
    ///
    /// - Permission: `assistants:agentchecklist:add`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistantsAgentchecklists`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants-agentchecklists)
    pub fn post_assistants_agentchecklists(
        &self,
        body: impl rt::IntoBody<types::AgentChecklist>,
    ) -> PostAssistantsAgentchecklists {
        super::agent_assistants::PostAssistantsAgentchecklists(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PostAssistantsAgentchecklists::INFO,
                )
                .body::<types::AgentChecklist>(body),
        )
    }
    /// `GET /api/v2/assistants/agentchecklists/languages`
    ///
    /// - Permission: `assistants:agentchecklist:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantsAgentchecklistsLanguages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants-agentchecklists-languages)
    pub fn get_assistants_agentchecklists_languages(
        &self,
    ) -> GetAssistantsAgentchecklistsLanguages {
        super::agent_assistants::GetAssistantsAgentchecklistsLanguages(
            rt::Request::new(
                &self.0,
                super::agent_assistants::GetAssistantsAgentchecklistsLanguages::INFO,
            ),
        )
    }
    /// `GET /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// - Permission: `assistants:agentchecklist:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantsAgentchecklist`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants-agentchecklists--agentChecklistId-)
    pub fn get_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl AsRef<str>,
    ) -> GetAssistantsAgentchecklist {
        super::agent_assistants::GetAssistantsAgentchecklist(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::GetAssistantsAgentchecklist::INFO,
                )
                .path("agentChecklistId", agent_checklist_id.as_ref()),
        )
    }
    /// `PUT /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// - Permission: `assistants:agentchecklist:edit`
    /// - Scopes: `assistants`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putAssistantsAgentchecklist`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-assistants-agentchecklists--agentChecklistId-)
    pub fn put_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AgentChecklist>,
    ) -> PutAssistantsAgentchecklist {
        super::agent_assistants::PutAssistantsAgentchecklist(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PutAssistantsAgentchecklist::INFO,
                )
                .path("agentChecklistId", agent_checklist_id.as_ref())
                .body::<types::AgentChecklist>(body),
        )
    }
    /// `DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}`
    ///
    /// - Permission: `assistants:agentchecklist:delete`
    /// - Scopes: `assistants`
    /// - Developer Center: [`deleteAssistantsAgentchecklist`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-assistants-agentchecklists--agentChecklistId-)
    pub fn delete_assistants_agentchecklist(
        &self,
        agent_checklist_id: impl AsRef<str>,
    ) -> DeleteAssistantsAgentchecklist {
        super::agent_assistants::DeleteAssistantsAgentchecklist(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::DeleteAssistantsAgentchecklist::INFO,
                )
                .path("agentChecklistId", agent_checklist_id.as_ref()),
        )
    }
    /// `GET /api/v2/assistants/queues`
    ///
    /// - Permission: `assistants:queue:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAssistantsQueues`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants-queues)
    pub fn get_assistants_queues(&self) -> GetAssistantsQueues {
        super::agent_assistants::GetAssistantsQueues(
            rt::Request::new(&self.0, super::agent_assistants::GetAssistantsQueues::INFO),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}`
    ///
    /// - Permission: `assistants:assistant:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistant`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId-)
    pub fn get_assistant(&self, assistant_id: impl AsRef<str>) -> GetAssistant {
        super::agent_assistants::GetAssistant(
            rt::Request::new(&self.0, super::agent_assistants::GetAssistant::INFO)
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}`
    ///
    /// - Permission: `assistants:assistant:delete`
    /// - Scopes: `assistants`
    /// - Developer Center: [`deleteAssistant`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-assistants--assistantId-)
    pub fn delete_assistant(&self, assistant_id: impl AsRef<str>) -> DeleteAssistant {
        super::agent_assistants::DeleteAssistant(
            rt::Request::new(&self.0, super::agent_assistants::DeleteAssistant::INFO)
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/assistants/{assistantId}`
    ///
    /// - Permission: `assistants:assistant:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`patchAssistant`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-assistants--assistantId-)
    pub fn patch_assistant(
        &self,
        assistant_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Assistant>,
    ) -> PatchAssistant {
        super::agent_assistants::PatchAssistant(
            rt::Request::new(&self.0, super::agent_assistants::PatchAssistant::INFO)
                .path("assistantId", assistant_id.as_ref())
                .body::<types::Assistant>(body),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/queues`
    ///
    /// - Permission: `assistants:queue:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getAssistantQueues`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--queues)
    pub fn get_assistant_queues(
        &self,
        assistant_id: impl AsRef<str>,
    ) -> GetAssistantQueues {
        super::agent_assistants::GetAssistantQueues(
            rt::Request::new(&self.0, super::agent_assistants::GetAssistantQueues::INFO)
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}/queues`
    ///
    /// - Permission: `assistants:queue:delete`
    /// - Scopes: `assistants`
    /// - Error codes of its own: 409 `conflict`
    /// - Developer Center: [`deleteAssistantQueues`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-assistants--assistantId--queues)
    pub fn delete_assistant_queues(
        &self,
        assistant_id: impl AsRef<str>,
    ) -> DeleteAssistantQueues {
        super::agent_assistants::DeleteAssistantQueues(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::DeleteAssistantQueues::INFO,
                )
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/assistants/{assistantId}/queues`
    ///
    /// - Permission: `assistants:queue:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`patchAssistantQueues`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-assistants--assistantId--queues)
    pub fn patch_assistant_queues(
        &self,
        assistant_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::AssistantQueue>>,
    ) -> PatchAssistantQueues {
        super::agent_assistants::PatchAssistantQueues(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PatchAssistantQueues::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .body::<Vec<types::AssistantQueue>>(body),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// - Permission: `assistants:queue:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantQueue`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--queues--queueId-)
    pub fn get_assistant_queue(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
    ) -> GetAssistantQueue {
        super::agent_assistants::GetAssistantQueue(
            rt::Request::new(&self.0, super::agent_assistants::GetAssistantQueue::INFO)
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// - Permission: `assistants:queue:edit`
    /// - Scopes: `assistants`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putAssistantQueue`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-assistants--assistantId--queues--queueId-)
    pub fn put_assistant_queue(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantQueue>,
    ) -> PutAssistantQueue {
        super::agent_assistants::PutAssistantQueue(
            rt::Request::new(&self.0, super::agent_assistants::PutAssistantQueue::INFO)
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::AssistantQueue>(body),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}/queues/{queueId}`
    ///
    /// - Permission: `assistants:queue:delete`
    /// - Scopes: `assistants`
    /// - Developer Center: [`deleteAssistantQueue`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-assistants--assistantId--queues--queueId-)
    pub fn delete_assistant_queue(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
    ) -> DeleteAssistantQueue {
        super::agent_assistants::DeleteAssistantQueue(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::DeleteAssistantQueue::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add`
    ///
    /// - Permission: `assistants:queueUserAssignment:add`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistantQueueUsersBulkAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants--assistantId--queues--queueId--users-bulk-add)
    pub fn post_assistant_queue_users_bulk_add(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantQueueUsersBulkAddRequest>,
    ) -> PostAssistantQueueUsersBulkAdd {
        super::agent_assistants::PostAssistantQueueUsersBulkAdd(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PostAssistantQueueUsersBulkAdd::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::AssistantQueueUsersBulkAddRequest>(body),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove`
    ///
    /// - Permission: `assistants:queueUserAssignment:delete`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistantQueueUsersBulkRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants--assistantId--queues--queueId--users-bulk-remove)
    pub fn post_assistant_queue_users_bulk_remove(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantQueueUsersBulkRemoveRequest>,
    ) -> PostAssistantQueueUsersBulkRemove {
        super::agent_assistants::PostAssistantQueueUsersBulkRemove(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PostAssistantQueueUsersBulkRemove::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::AssistantQueueUsersBulkRemoveRequest>(body),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs`
    ///
    /// - Permission: `assistants:queueUserJob:add`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistantQueueUsersJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants--assistantId--queues--queueId--users-jobs)
    pub fn post_assistant_queue_users_jobs(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantQueueUsersJobsRequest>,
    ) -> PostAssistantQueueUsersJobs {
        super::agent_assistants::PostAssistantQueueUsersJobs(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PostAssistantQueueUsersJobs::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::AssistantQueueUsersJobsRequest>(body),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}`
    ///
    /// - Permission: `assistants:queueUserJob:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantQueueUsersJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--queues--queueId--users-jobs--jobId-)
    pub fn get_assistant_queue_users_job(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetAssistantQueueUsersJob {
        super::agent_assistants::GetAssistantQueueUsersJob(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::GetAssistantQueueUsersJob::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query`
    ///
    /// - Permission: `assistants:queueUserAssignment:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAssistantQueueUsersQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants--assistantId--queues--queueId--users-query)
    pub fn post_assistant_queue_users_query(
        &self,
        assistant_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantQueueUsersQueryRequest>,
    ) -> PostAssistantQueueUsersQuery {
        super::agent_assistants::PostAssistantQueueUsersQuery(
            rt::Request::new(
                    &self.0,
                    super::agent_assistants::PostAssistantQueueUsersQuery::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::AssistantQueueUsersQueryRequest>(body),
        )
    }
}
/// The call `getAssistants`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistants(pub(crate) rt::Request<types::AssistantListing>);
impl GetAssistants {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistants",
        method: rt::Method::Get,
        path: "/api/v2/assistants",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:assistant:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl rt::IntoOption<types::GetAssistantsExpand>) -> Self {
        Self(self.0.option::<types::GetAssistantsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssistantListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantListing> {
        self.0.send()
    }
}
/// The call `postAssistants`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistants(pub(crate) rt::Request<types::Assistant>);
impl PostAssistants {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistants",
        method: rt::Method::Post,
        path: "/api/v2/assistants",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:assistant:add"],
        },
        scopes: &["assistants"],
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
    pub fn customize(self) -> rt::Request<types::Assistant> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Assistant> {
        self.0.send()
    }
}
/// The call `getAssistantsAgentchecklists`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantsAgentchecklists(
    pub(crate) rt::Request<types::AgentChecklistListing>,
);
impl GetAssistantsAgentchecklists {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantsAgentchecklists",
        method: rt::Method::Get,
        path: "/api/v2/assistants/agentchecklists",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    /// `pageSize` (query): default `25`, at least `1`, at most `100`
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `namePrefix` (query)
    pub fn name_prefix(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("namePrefix", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetAssistantsAgentchecklistsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetAssistantsAgentchecklistsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetAssistantsAgentchecklistsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetAssistantsAgentchecklistsSortBy>("sortBy", value))
    }
    /// `agentChecklistIds` (query)
    pub fn agent_checklist_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("agentChecklistIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AgentChecklistListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AgentChecklistListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentChecklistListing> {
        self.0.send()
    }
}
/// The call `postAssistantsAgentchecklists`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantsAgentchecklists(pub(crate) rt::Request<types::AgentChecklist>);
impl PostAssistantsAgentchecklists {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantsAgentchecklists",
        method: rt::Method::Post,
        path: "/api/v2/assistants/agentchecklists",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:add"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AgentChecklist> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentChecklist> {
        self.0.send()
    }
}
/// The call `getAssistantsAgentchecklistsLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantsAgentchecklistsLanguages(
    pub(crate) rt::Request<types::EntityListing>,
);
impl GetAssistantsAgentchecklistsLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantsAgentchecklistsLanguages",
        method: rt::Method::Get,
        path: "/api/v2/assistants/agentchecklists/languages",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EntityListing> {
        self.0.send()
    }
}
/// The call `getAssistantsAgentchecklist`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantsAgentchecklist(pub(crate) rt::Request<types::AgentChecklist>);
impl GetAssistantsAgentchecklist {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantsAgentchecklist",
        method: rt::Method::Get,
        path: "/api/v2/assistants/agentchecklists/{agentChecklistId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AgentChecklist> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAssistantsAgentchecklist`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AgentChecklist>
    where
        F: FnMut(&mut types::AgentChecklist) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::agent_assistants::PutAssistantsAgentchecklist::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentChecklist> {
        self.0.send()
    }
}
/// The call `putAssistantsAgentchecklist`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAssistantsAgentchecklist(pub(crate) rt::Request<types::AgentChecklist>);
impl PutAssistantsAgentchecklist {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAssistantsAgentchecklist",
        method: rt::Method::Put,
        path: "/api/v2/assistants/agentchecklists/{agentChecklistId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:edit"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AgentChecklist> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentChecklist> {
        self.0.send()
    }
}
/// The call `deleteAssistantsAgentchecklist`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAssistantsAgentchecklist(pub(crate) rt::Request<()>);
impl DeleteAssistantsAgentchecklist {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAssistantsAgentchecklist",
        method: rt::Method::Delete,
        path: "/api/v2/assistants/agentchecklists/{agentChecklistId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:agentchecklist:delete"],
        },
        scopes: &["assistants"],
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
/// The call `getAssistantsQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantsQueues(pub(crate) rt::Request<types::AssistantQueueListing>);
impl GetAssistantsQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantsQueues",
        method: rt::Method::Get,
        path: "/api/v2/assistants/queues",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    /// `queueIds` (query)
    pub fn queue_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queueIds", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetAssistantsQueuesExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetAssistantsQueuesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueueListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssistantQueueListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueListing> {
        self.0.send()
    }
}
/// The call `getAssistant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistant(pub(crate) rt::Request<types::Assistant>);
impl GetAssistant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistant",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:assistant:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<types::GetAssistantExpand>) -> Self {
        Self(self.0.option::<types::GetAssistantExpand>("expand", value))
    }
    /// `languageVariation` (query)
    pub fn language_variation(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("languageVariation", value))
    }
    /// `fallbackToPrimaryAssistant` (query)
    pub fn fallback_to_primary_assistant(
        self,
        value: impl rt::IntoOption<bool>,
    ) -> Self {
        Self(self.0.option::<bool>("fallbackToPrimaryAssistant", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Assistant> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchAssistant`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Assistant>
    where
        F: FnMut(&mut types::Assistant) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::agent_assistants::PatchAssistant::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Assistant> {
        self.0.send()
    }
}
/// The call `deleteAssistant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAssistant(pub(crate) rt::Request<()>);
impl DeleteAssistant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAssistant",
        method: rt::Method::Delete,
        path: "/api/v2/assistants/{assistantId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:assistant:delete"],
        },
        scopes: &["assistants"],
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
/// The call `patchAssistant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAssistant(pub(crate) rt::Request<types::Assistant>);
impl PatchAssistant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAssistant",
        method: rt::Method::Patch,
        path: "/api/v2/assistants/{assistantId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:assistant:edit"],
        },
        scopes: &["assistants"],
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
    pub fn customize(self) -> rt::Request<types::Assistant> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Assistant> {
        self.0.send()
    }
}
/// The call `getAssistantQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantQueues(pub(crate) rt::Request<types::AssistantQueueListing>);
impl GetAssistantQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantQueues",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/queues",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetAssistantQueuesExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetAssistantQueuesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueueListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssistantQueueListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueListing> {
        self.0.send()
    }
}
/// The call `deleteAssistantQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAssistantQueues(pub(crate) rt::Request<()>);
impl DeleteAssistantQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAssistantQueues",
        method: rt::Method::Delete,
        path: "/api/v2/assistants/{assistantId}/queues",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:delete"],
        },
        scopes: &["assistants"],
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
    /// `queueIds` (query)
    pub fn queue_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queueIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `patchAssistantQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAssistantQueues(pub(crate) rt::Request<types::AssistantQueueListing>);
impl PatchAssistantQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAssistantQueues",
        method: rt::Method::Patch,
        path: "/api/v2/assistants/{assistantId}/queues",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:edit"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueueListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueListing> {
        self.0.send()
    }
}
/// The call `getAssistantQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantQueue(pub(crate) rt::Request<types::AssistantQueue>);
impl GetAssistantQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantQueue",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
        value: impl rt::IntoOption<types::GetAssistantQueueExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetAssistantQueueExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueue> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAssistantQueue`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AssistantQueue>
    where
        F: FnMut(&mut types::AssistantQueue) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::agent_assistants::PutAssistantQueue::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueue> {
        self.0.send()
    }
}
/// The call `putAssistantQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAssistantQueue(pub(crate) rt::Request<types::AssistantQueue>);
impl PutAssistantQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAssistantQueue",
        method: rt::Method::Put,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:edit"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueue> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueue> {
        self.0.send()
    }
}
/// The call `deleteAssistantQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAssistantQueue(pub(crate) rt::Request<()>);
impl DeleteAssistantQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAssistantQueue",
        method: rt::Method::Delete,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:delete"],
        },
        scopes: &["assistants"],
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
/// The call `postAssistantQueueUsersBulkAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantQueueUsersBulkAdd(
    pub(crate) rt::Request<Option<types::BulkResponse>>,
);
impl PostAssistantQueueUsersBulkAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantQueueUsersBulkAdd",
        method: rt::Method::Post,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add",
        permissions: rt::Permissions {
            all: false,
            names: &["assistants:queueUserAssignment:add"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::BulkResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::BulkResponse>> {
        self.0.send()
    }
}
/// The call `postAssistantQueueUsersBulkRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantQueueUsersBulkRemove(
    pub(crate) rt::Request<Option<types::BulkResponse>>,
);
impl PostAssistantQueueUsersBulkRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantQueueUsersBulkRemove",
        method: rt::Method::Post,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove",
        permissions: rt::Permissions {
            all: false,
            names: &["assistants:queueUserAssignment:delete"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::BulkResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::BulkResponse>> {
        self.0.send()
    }
}
/// The call `postAssistantQueueUsersJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantQueueUsersJobs(
    pub(crate) rt::Request<types::AssistantQueueUsersJobsResponse>,
);
impl PostAssistantQueueUsersJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantQueueUsersJobs",
        method: rt::Method::Post,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["assistants:queueUserJob:add"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueueUsersJobsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueUsersJobsResponse> {
        self.0.send()
    }
}
/// The call `getAssistantQueueUsersJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantQueueUsersJob(
    pub(crate) rt::Request<types::AssistantQueueUsersJobsResponse>,
);
impl GetAssistantQueueUsersJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantQueueUsersJob",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["assistants:queueUserJob:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AssistantQueueUsersJobsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueUsersJobsResponse> {
        self.0.send()
    }
}
/// The call `postAssistantQueueUsersQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantQueueUsersQuery(
    pub(crate) rt::Request<types::AssistantQueueUsersQueryResponse>,
);
impl PostAssistantQueueUsersQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantQueueUsersQuery",
        method: rt::Method::Post,
        path: "/api/v2/assistants/{assistantId}/queues/{queueId}/users/query",
        permissions: rt::Permissions {
            all: false,
            names: &["assistants:queueUserAssignment:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PostAssistantQueueUsersQueryExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::PostAssistantQueueUsersQueryExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueueUsersQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueueUsersQueryResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetAssistants::INFO,
    PostAssistants::INFO,
    GetAssistantsAgentchecklists::INFO,
    PostAssistantsAgentchecklists::INFO,
    GetAssistantsAgentchecklistsLanguages::INFO,
    GetAssistantsAgentchecklist::INFO,
    PutAssistantsAgentchecklist::INFO,
    DeleteAssistantsAgentchecklist::INFO,
    GetAssistantsQueues::INFO,
    GetAssistant::INFO,
    DeleteAssistant::INFO,
    PatchAssistant::INFO,
    GetAssistantQueues::INFO,
    DeleteAssistantQueues::INFO,
    PatchAssistantQueues::INFO,
    GetAssistantQueue::INFO,
    PutAssistantQueue::INFO,
    DeleteAssistantQueue::INFO,
    PostAssistantQueueUsersBulkAdd::INFO,
    PostAssistantQueueUsersBulkRemove::INFO,
    PostAssistantQueueUsersJobs::INFO,
    GetAssistantQueueUsersJob::INFO,
    PostAssistantQueueUsersQuery::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AgentChecklist>,
    rt::make_model::<types::AgentChecklistItem>,
    rt::make_model::<types::AgentChecklistListing>,
    rt::make_model::<types::AssistantListing>,
    rt::make_model::<types::AssistantQueueListing>,
    rt::make_model::<types::AssistantQueueUser>,
    rt::make_model::<types::AssistantQueueUsersBulkAddRequest>,
    rt::make_model::<types::AssistantQueueUsersBulkRemoveRequest>,
    rt::make_model::<types::AssistantQueueUsersJobErrorInfo>,
    rt::make_model::<types::AssistantQueueUsersJobsRequest>,
    rt::make_model::<types::AssistantQueueUsersJobsResponse>,
    rt::make_model::<types::AssistantQueueUsersQueryRequest>,
    rt::make_model::<types::AssistantQueueUsersQueryResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AssistantQueueUsersJobsRequestAction {
        /// `AutoAssignment`
        AutoAssignment,
        /// `ManualAssignment`
        ManualAssignment,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AssistantQueueUsersJobsRequestAction {
        const VALUES: &'static [Self] = &[Self::AutoAssignment, Self::ManualAssignment];
        const TEXTS: &'static [&'static str] = &["AutoAssignment", "ManualAssignment"];
        fn text(&self) -> &str {
            match self {
                Self::AutoAssignment => "AutoAssignment",
                Self::ManualAssignment => "ManualAssignment",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AssistantQueueUsersJobsRequestAction);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAssistantExpand {
        /// `copilot`
        Copilot,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAssistantExpand {
        const VALUES: &'static [Self] = &[Self::Copilot];
        const TEXTS: &'static [&'static str] = &["copilot"];
        fn text(&self) -> &str {
            match self {
                Self::Copilot => "copilot",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAssistantExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAssistantQueueExpand {
        /// `assistant`
        Assistant,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAssistantQueueExpand {
        const VALUES: &'static [Self] = &[Self::Assistant];
        const TEXTS: &'static [&'static str] = &["assistant"];
        fn text(&self) -> &str {
            match self {
                Self::Assistant => "assistant",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAssistantQueueExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAssistantsAgentchecklistsSortBy {
        /// `dateModified`
        DateModified,
        /// `language`
        Language,
        /// `name`
        Name,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAssistantsAgentchecklistsSortBy {
        const VALUES: &'static [Self] = &[
            Self::DateModified,
            Self::Language,
            Self::Name,
        ];
        const TEXTS: &'static [&'static str] = &["dateModified", "language", "name"];
        fn text(&self) -> &str {
            match self {
                Self::DateModified => "dateModified",
                Self::Language => "language",
                Self::Name => "name",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAssistantsAgentchecklistsSortBy);
    /// `InProgress`, `Succeeded`, `Failed`.
    pub type AssistantQueueUsersJobsResponseStatus = types::GuideJobStatus;
    /// `assistant`.
    pub type GetAssistantQueuesExpand = types::GetAssistantQueueExpand;
    /// `asc`, `desc`.
    pub type GetAssistantsAgentchecklistsSortOrder = types::GetGuidesSortOrder;
    /// `copilot`.
    pub type GetAssistantsExpand = types::GetAssistantExpand;
    /// `assistant`.
    pub type GetAssistantsQueuesExpand = types::GetAssistantQueueExpand;
    /// `assistant`, `copilot`.
    pub type PostAssistantQueueUsersQueryExpand = types::GetRoutingQueueAssistantExpand;
    /// `AgentChecklist` of the API document.
    #[non_exhaustive]
    pub struct AgentChecklist {
        /// `checklistItems`: required, items at least `1`, items at most `7`
        pub checklist_items: Option<Vec<types::AgentChecklistItem>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentChecklist {
        fn default() -> Self {
            Self {
                checklist_items: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                language: None,
                modified_by: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentChecklist {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentChecklist",
                fields: &[
                    "checklistItems",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "language",
                    "modifiedBy",
                    "name",
                    "selfUri",
                ],
                required: &[0, 5, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.checklist_items);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.id);
            out.text(5, &self.language);
            out.model(6, &self.modified_by);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.checklist_items),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.language),
                6 => rt::Place::Model(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentChecklist);
    impl AgentChecklist {
        /// One with everything set that the API requires, in this order: `checklistItems`, `language`, `name`.
        #[must_use]
        pub fn new(
            checklist_items: impl rt::IntoField<Vec<types::AgentChecklistItem>>,
            language: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .checklist_items(checklist_items)
                .language(language)
                .name(name)
        }
        /// Sets `checklistItems`.
        #[must_use]
        pub fn checklist_items(
            mut self,
            value: impl rt::IntoField<Vec<types::AgentChecklistItem>>,
        ) -> Self {
            value.put(&mut self.checklist_items, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
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
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 6);
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
    }
    /// `AgentChecklistItem` of the API document.
    #[non_exhaustive]
    pub struct AgentChecklistItem {
        /// `automatedCheckEnabled`
        pub automated_check_enabled: Option<bool>,
        /// `description`
        pub description: Option<String>,
        /// `exactPhraseMatch`
        pub exact_phrase_match: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `important`
        pub important: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentChecklistItem {
        fn default() -> Self {
            Self {
                automated_check_enabled: None,
                description: None,
                exact_phrase_match: None,
                id: None,
                important: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentChecklistItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentChecklistItem",
                fields: &[
                    "automatedCheckEnabled",
                    "description",
                    "exactPhraseMatch",
                    "id",
                    "important",
                    "name",
                    "selfUri",
                ],
                required: &[5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.automated_check_enabled);
            out.text(1, &self.description);
            out.boolean(2, &self.exact_phrase_match);
            out.text(3, &self.id);
            out.boolean(4, &self.important);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.automated_check_enabled),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Bool(&mut self.exact_phrase_match),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Bool(&mut self.important),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentChecklistItem);
    impl AgentChecklistItem {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `automatedCheckEnabled`.
        #[must_use]
        pub fn automated_check_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.automated_check_enabled, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `exactPhraseMatch`.
        #[must_use]
        pub fn exact_phrase_match(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.exact_phrase_match, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `important`.
        #[must_use]
        pub fn important(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.important, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
    }
    /// `AgentChecklistListing` of the API document.
    #[non_exhaustive]
    pub struct AgentChecklistListing {
        /// `entities`
        pub entities: Option<Vec<types::AgentChecklist>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentChecklistListing {
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
    impl rt::Model for AgentChecklistListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentChecklistListing",
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
    rt::model!(AgentChecklistListing);
    /// `AssistantListing` of the API document.
    #[non_exhaustive]
    pub struct AssistantListing {
        /// `entities`
        pub entities: Option<Vec<types::Assistant>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssistantListing {
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
    impl rt::Model for AssistantListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantListing",
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
    rt::model!(AssistantListing);
    /// `AssistantQueueListing` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueListing {
        /// `entities`
        pub entities: Option<Vec<types::AssistantQueue>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueListing {
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
    impl rt::Model for AssistantQueueListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueListing",
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
    rt::model!(AssistantQueueListing);
    /// `AssistantQueueUser` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUser {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUser {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUser",
                fields: &["id"],
                required: &[0],
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
    rt::model!(AssistantQueueUser);
    impl AssistantQueueUser {
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
    }
    /// `AssistantQueueUsersBulkAddRequest` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersBulkAddRequest {
        /// `entities`: required
        pub entities: Option<Vec<types::AssistantQueueUser>>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersBulkAddRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersBulkAddRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersBulkAddRequest",
                fields: &["entities"],
                required: &[0],
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
    rt::model!(AssistantQueueUsersBulkAddRequest);
    impl AssistantQueueUsersBulkAddRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(
            entities: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `AssistantQueueUsersBulkRemoveRequest` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersBulkRemoveRequest {
        /// `entities`: required
        pub entities: Option<Vec<types::AssistantQueueUser>>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersBulkRemoveRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersBulkRemoveRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersBulkRemoveRequest",
                fields: &["entities"],
                required: &[0],
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
    rt::model!(AssistantQueueUsersBulkRemoveRequest);
    impl AssistantQueueUsersBulkRemoveRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(
            entities: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `AssistantQueueUsersJobErrorInfo` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersJobErrorInfo {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersJobErrorInfo {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersJobErrorInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersJobErrorInfo",
                fields: &["code", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssistantQueueUsersJobErrorInfo);
    /// `AssistantQueueUsersJobsRequest` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersJobsRequest {
        /// `action`: required
        pub action: Option<types::AssistantQueueUsersJobsRequestAction>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersJobsRequest {
        fn default() -> Self {
            Self {
                action: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersJobsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersJobsRequest",
                fields: &["action"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssistantQueueUsersJobsRequest);
    impl AssistantQueueUsersJobsRequest {
        /// One with everything set that the API requires: `action`.
        #[must_use]
        pub fn new(
            action: impl rt::IntoField<types::AssistantQueueUsersJobsRequestAction>,
        ) -> Self {
            Self::default().action(action)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::AssistantQueueUsersJobsRequestAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
    }
    /// `AssistantQueueUsersJobsResponse` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersJobsResponse {
        /// `errorInfo`
        pub error_info: Option<Box<types::AssistantQueueUsersJobErrorInfo>>,
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::AssistantQueueUsersJobsResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersJobsResponse {
        fn default() -> Self {
            Self {
                error_info: None,
                id: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersJobsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersJobsResponse",
                fields: &["errorInfo", "id", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssistantQueueUsersJobsResponse);
    /// `AssistantQueueUsersQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersQueryRequest {
        /// `entities`: required
        pub entities: Option<Vec<types::AssistantQueueUser>>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersQueryRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersQueryRequest",
                fields: &["entities"],
                required: &[0],
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
    rt::model!(AssistantQueueUsersQueryRequest);
    impl AssistantQueueUsersQueryRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(
            entities: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::AssistantQueueUser>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `AssistantQueueUsersQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct AssistantQueueUsersQueryResponse {
        /// `queue`: read-only
        pub queue: Option<Box<types::AssistantQueue>>,
        /// `users`: read-only
        pub users: Option<Vec<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for AssistantQueueUsersQueryResponse {
        fn default() -> Self {
            Self {
                queue: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantQueueUsersQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantQueueUsersQueryResponse",
                fields: &["queue", "users"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.queue);
            out.list(1, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.queue),
                1 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssistantQueueUsersQueryResponse);
    rt::to_write!(
        types::AgentChecklist => types::AgentChecklist, [rt::Step::new(0, 0,
        rt::How::Each(& rt::How::Model(< types::AgentChecklistItem as rt::ToWrite <
        types::AgentChecklistItem >>::steps))), rt::Step::inner(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::AgentChecklistItem => types::AgentChecklistItem, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::inner(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::Assistant => types::Assistant, [rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::KnowledgeSuggestionConfig as rt::ToWrite <
        types::KnowledgeSuggestionConfig >>::steps)), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssistantQueue => types::AssistantQueue, [rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy)]
    );
}
