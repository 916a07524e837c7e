// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Process Automation API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Process Automation API; from [`Client::process_automation`](crate::Client::process_automation).
#[derive(Clone, Debug)]
pub struct ProcessAutomation(rt::Client);
impl ProcessAutomation {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/processautomation/scheduledtriggers`
    ///
    /// - Permissions: any of `processautomation:trigger:edit`, `processautomation:trigger:view`
    /// - Scopes: any of `process-automation`, `process-automation:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getProcessautomationScheduledtriggers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-processautomation-scheduledtriggers)
    pub fn get_processautomation_scheduledtriggers(
        &self,
    ) -> GetProcessautomationScheduledtriggers {
        super::process_automation::GetProcessautomationScheduledtriggers(
            rt::Request::new(
                &self.0,
                super::process_automation::GetProcessautomationScheduledtriggers::INFO,
            ),
        )
    }
    /// `POST /api/v2/processautomation/scheduledtriggers`
    ///
    /// - Permission: `processautomation:trigger:add`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`postProcessautomationScheduledtriggers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-processautomation-scheduledtriggers)
    pub fn post_processautomation_scheduledtriggers(
        &self,
        body: impl rt::IntoBody<types::CreateScheduledTriggerRequest>,
    ) -> PostProcessautomationScheduledtriggers {
        super::process_automation::PostProcessautomationScheduledtriggers(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PostProcessautomationScheduledtriggers::INFO,
                )
                .body::<types::CreateScheduledTriggerRequest>(body),
        )
    }
    /// `GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// - Permissions: any of `processautomation:trigger:edit`, `processautomation:trigger:view`
    /// - Scopes: any of `process-automation`, `process-automation:readonly`
    /// - Developer Center: [`getProcessautomationScheduledtrigger`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-processautomation-scheduledtriggers--scheduledTriggerId-)
    pub fn get_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl AsRef<str>,
    ) -> GetProcessautomationScheduledtrigger {
        super::process_automation::GetProcessautomationScheduledtrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::GetProcessautomationScheduledtrigger::INFO,
                )
                .path("scheduledTriggerId", scheduled_trigger_id.as_ref()),
        )
    }
    /// `PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// - Permission: `processautomation:trigger:edit`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`putProcessautomationScheduledtrigger`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-processautomation-scheduledtriggers--scheduledTriggerId-)
    pub fn put_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateScheduledTriggerRequest>,
    ) -> PutProcessautomationScheduledtrigger {
        super::process_automation::PutProcessautomationScheduledtrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PutProcessautomationScheduledtrigger::INFO,
                )
                .path("scheduledTriggerId", scheduled_trigger_id.as_ref())
                .body::<types::UpdateScheduledTriggerRequest>(body),
        )
    }
    /// `DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`
    ///
    /// - Permission: `processautomation:trigger:delete`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`deleteProcessautomationScheduledtrigger`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-processautomation-scheduledtriggers--scheduledTriggerId-)
    pub fn delete_processautomation_scheduledtrigger(
        &self,
        scheduled_trigger_id: impl AsRef<str>,
    ) -> DeleteProcessautomationScheduledtrigger {
        super::process_automation::DeleteProcessautomationScheduledtrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::DeleteProcessautomationScheduledtrigger::INFO,
                )
                .path("scheduledTriggerId", scheduled_trigger_id.as_ref()),
        )
    }
    /// `GET /api/v2/processautomation/triggers`
    ///
    /// - Permissions: any of `processautomation:trigger:edit`, `processautomation:trigger:view`
    /// - Scopes: any of `process-automation`, `process-automation:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getProcessautomationTriggers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-processautomation-triggers)
    pub fn get_processautomation_triggers(&self) -> GetProcessautomationTriggers {
        super::process_automation::GetProcessautomationTriggers(
            rt::Request::new(
                &self.0,
                super::process_automation::GetProcessautomationTriggers::INFO,
            ),
        )
    }
    /// `POST /api/v2/processautomation/triggers`
    ///
    /// - Permission: `processautomation:trigger:add`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`postProcessautomationTriggers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-processautomation-triggers)
    pub fn post_processautomation_triggers(
        &self,
        body: impl rt::IntoBody<types::CreateTriggerRequest>,
    ) -> PostProcessautomationTriggers {
        super::process_automation::PostProcessautomationTriggers(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PostProcessautomationTriggers::INFO,
                )
                .body::<types::CreateTriggerRequest>(body),
        )
    }
    /// `GET /api/v2/processautomation/triggers/topics`
    ///
    /// - Permissions: any of `processautomation:trigger:edit`, `processautomation:trigger:view`
    /// - Scopes: any of `process-automation`, `process-automation:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getProcessautomationTriggersTopics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-processautomation-triggers-topics)
    pub fn get_processautomation_triggers_topics(
        &self,
    ) -> GetProcessautomationTriggersTopics {
        super::process_automation::GetProcessautomationTriggersTopics(
            rt::Request::new(
                &self.0,
                super::process_automation::GetProcessautomationTriggersTopics::INFO,
            ),
        )
    }
    /// `POST /api/v2/processautomation/triggers/topics/{topicName}/test`
    ///
    /// - Permission: `processautomation:trigger:test`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`postProcessautomationTriggersTopicTest`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-processautomation-triggers-topics--topicName--test)
    pub fn post_processautomation_triggers_topic_test(
        &self,
        topic_name: impl AsRef<str>,
    ) -> PostProcessautomationTriggersTopicTest {
        super::process_automation::PostProcessautomationTriggersTopicTest(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PostProcessautomationTriggersTopicTest::INFO,
                )
                .path("topicName", topic_name.as_ref()),
        )
    }
    /// `GET /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// - Permissions: any of `processautomation:trigger:edit`, `processautomation:trigger:view`
    /// - Scopes: any of `process-automation`, `process-automation:readonly`
    /// - Developer Center: [`getProcessautomationTrigger`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-processautomation-triggers--triggerId-)
    pub fn get_processautomation_trigger(
        &self,
        trigger_id: impl AsRef<str>,
    ) -> GetProcessautomationTrigger {
        super::process_automation::GetProcessautomationTrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::GetProcessautomationTrigger::INFO,
                )
                .path("triggerId", trigger_id.as_ref()),
        )
    }
    /// `PUT /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// - Permission: `processautomation:trigger:edit`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`putProcessautomationTrigger`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-processautomation-triggers--triggerId-)
    pub fn put_processautomation_trigger(
        &self,
        trigger_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateTriggerRequest>,
    ) -> PutProcessautomationTrigger {
        super::process_automation::PutProcessautomationTrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PutProcessautomationTrigger::INFO,
                )
                .path("triggerId", trigger_id.as_ref())
                .body::<types::UpdateTriggerRequest>(body),
        )
    }
    /// `DELETE /api/v2/processautomation/triggers/{triggerId}`
    ///
    /// - Permission: `processautomation:trigger:delete`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`deleteProcessautomationTrigger`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-processautomation-triggers--triggerId-)
    pub fn delete_processautomation_trigger(
        &self,
        trigger_id: impl AsRef<str>,
    ) -> DeleteProcessautomationTrigger {
        super::process_automation::DeleteProcessautomationTrigger(
            rt::Request::new(
                    &self.0,
                    super::process_automation::DeleteProcessautomationTrigger::INFO,
                )
                .path("triggerId", trigger_id.as_ref()),
        )
    }
    /// `POST /api/v2/processautomation/triggers/{triggerId}/test`
    ///
    /// - Permission: `processautomation:trigger:test`
    /// - Scopes: `process-automation`
    /// - Developer Center: [`postProcessautomationTriggerTest`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-processautomation-triggers--triggerId--test)
    pub fn post_processautomation_trigger_test(
        &self,
        trigger_id: impl AsRef<str>,
    ) -> PostProcessautomationTriggerTest {
        super::process_automation::PostProcessautomationTriggerTest(
            rt::Request::new(
                    &self.0,
                    super::process_automation::PostProcessautomationTriggerTest::INFO,
                )
                .path("triggerId", trigger_id.as_ref()),
        )
    }
}
/// The call `getProcessautomationScheduledtriggers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProcessautomationScheduledtriggers(
    pub(crate) rt::Request<types::ScheduledTriggerEntityListing>,
);
impl GetProcessautomationScheduledtriggers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProcessautomationScheduledtriggers",
        method: rt::Method::Get,
        path: "/api/v2/processautomation/scheduledtriggers",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit", "processautomation:trigger:view"],
        },
        scopes: &["process-automation", "process-automation:readonly"],
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
    /// `enabled` (query)
    pub fn enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enabled", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScheduledTriggerEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScheduledTriggerEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduledTriggerEntityListing> {
        self.0.send()
    }
}
/// The call `postProcessautomationScheduledtriggers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostProcessautomationScheduledtriggers(
    pub(crate) rt::Request<types::ScheduledTrigger>,
);
impl PostProcessautomationScheduledtriggers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postProcessautomationScheduledtriggers",
        method: rt::Method::Post,
        path: "/api/v2/processautomation/scheduledtriggers",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:add"],
        },
        scopes: &["process-automation"],
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
    pub fn customize(self) -> rt::Request<types::ScheduledTrigger> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduledTrigger> {
        self.0.send()
    }
}
/// The call `getProcessautomationScheduledtrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProcessautomationScheduledtrigger(
    pub(crate) rt::Request<types::ScheduledTrigger>,
);
impl GetProcessautomationScheduledtrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProcessautomationScheduledtrigger",
        method: rt::Method::Get,
        path: "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit", "processautomation:trigger:view"],
        },
        scopes: &["process-automation", "process-automation:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScheduledTrigger> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putProcessautomationScheduledtrigger`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ScheduledTrigger>
    where
        F: FnMut(&mut types::UpdateScheduledTriggerRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::process_automation::PutProcessautomationScheduledtrigger::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduledTrigger> {
        self.0.send()
    }
}
/// The call `putProcessautomationScheduledtrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutProcessautomationScheduledtrigger(
    pub(crate) rt::Request<types::ScheduledTrigger>,
);
impl PutProcessautomationScheduledtrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putProcessautomationScheduledtrigger",
        method: rt::Method::Put,
        path: "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit"],
        },
        scopes: &["process-automation"],
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
    pub fn customize(self) -> rt::Request<types::ScheduledTrigger> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduledTrigger> {
        self.0.send()
    }
}
/// The call `deleteProcessautomationScheduledtrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteProcessautomationScheduledtrigger(pub(crate) rt::Request<()>);
impl DeleteProcessautomationScheduledtrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteProcessautomationScheduledtrigger",
        method: rt::Method::Delete,
        path: "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:delete"],
        },
        scopes: &["process-automation"],
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
/// The call `getProcessautomationTriggers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProcessautomationTriggers(
    pub(crate) rt::Request<types::TriggerEntityListing>,
);
impl GetProcessautomationTriggers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProcessautomationTriggers",
        method: rt::Method::Get,
        path: "/api/v2/processautomation/triggers",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit", "processautomation:trigger:view"],
        },
        scopes: &["process-automation", "process-automation:readonly"],
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
    /// `topicName` (query)
    pub fn topic_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("topicName", value))
    }
    /// `enabled` (query)
    pub fn enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enabled", value))
    }
    /// `hasDelayBy` (query)
    pub fn has_delay_by(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hasDelayBy", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TriggerEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TriggerEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TriggerEntityListing> {
        self.0.send()
    }
}
/// The call `postProcessautomationTriggers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostProcessautomationTriggers(pub(crate) rt::Request<types::Trigger>);
impl PostProcessautomationTriggers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postProcessautomationTriggers",
        method: rt::Method::Post,
        path: "/api/v2/processautomation/triggers",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:add"],
        },
        scopes: &["process-automation"],
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
    pub fn customize(self) -> rt::Request<types::Trigger> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trigger> {
        self.0.send()
    }
}
/// The call `getProcessautomationTriggersTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProcessautomationTriggersTopics(
    pub(crate) rt::Request<types::TopicCursorEntityListing>,
);
impl GetProcessautomationTriggersTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProcessautomationTriggersTopics",
        method: rt::Method::Get,
        path: "/api/v2/processautomation/triggers/topics",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit", "processautomation:trigger:view"],
        },
        scopes: &["process-automation", "process-automation:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TopicCursorEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TopicCursorEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicCursorEntityListing> {
        self.0.send()
    }
}
/// The call `postProcessautomationTriggersTopicTest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostProcessautomationTriggersTopicTest(
    pub(crate) rt::Request<types::TestModeEventResults>,
);
impl PostProcessautomationTriggersTopicTest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postProcessautomationTriggersTopicTest",
        method: rt::Method::Post,
        path: "/api/v2/processautomation/triggers/topics/{topicName}/test",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:test"],
        },
        scopes: &["process-automation"],
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
    pub fn body(self, body: impl rt::IntoBody<String>) -> Self {
        Self(self.0.body::<String>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestModeEventResults> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestModeEventResults> {
        self.0.send()
    }
}
/// The call `getProcessautomationTrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetProcessautomationTrigger(pub(crate) rt::Request<types::Trigger>);
impl GetProcessautomationTrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getProcessautomationTrigger",
        method: rt::Method::Get,
        path: "/api/v2/processautomation/triggers/{triggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit", "processautomation:trigger:view"],
        },
        scopes: &["process-automation", "process-automation:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Trigger> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putProcessautomationTrigger`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Trigger>
    where
        F: FnMut(&mut types::UpdateTriggerRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::process_automation::PutProcessautomationTrigger::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trigger> {
        self.0.send()
    }
}
/// The call `putProcessautomationTrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutProcessautomationTrigger(pub(crate) rt::Request<types::Trigger>);
impl PutProcessautomationTrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putProcessautomationTrigger",
        method: rt::Method::Put,
        path: "/api/v2/processautomation/triggers/{triggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:edit"],
        },
        scopes: &["process-automation"],
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
    pub fn customize(self) -> rt::Request<types::Trigger> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Trigger> {
        self.0.send()
    }
}
/// The call `deleteProcessautomationTrigger`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteProcessautomationTrigger(pub(crate) rt::Request<()>);
impl DeleteProcessautomationTrigger {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteProcessautomationTrigger",
        method: rt::Method::Delete,
        path: "/api/v2/processautomation/triggers/{triggerId}",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:delete"],
        },
        scopes: &["process-automation"],
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
/// The call `postProcessautomationTriggerTest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostProcessautomationTriggerTest(
    pub(crate) rt::Request<types::TestModeResults>,
);
impl PostProcessautomationTriggerTest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postProcessautomationTriggerTest",
        method: rt::Method::Post,
        path: "/api/v2/processautomation/triggers/{triggerId}/test",
        permissions: rt::Permissions {
            all: false,
            names: &["processautomation:trigger:test"],
        },
        scopes: &["process-automation"],
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
    pub fn body(self, body: impl rt::IntoBody<String>) -> Self {
        Self(self.0.body::<String>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestModeResults> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestModeResults> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetProcessautomationScheduledtriggers::INFO,
    PostProcessautomationScheduledtriggers::INFO,
    GetProcessautomationScheduledtrigger::INFO,
    PutProcessautomationScheduledtrigger::INFO,
    DeleteProcessautomationScheduledtrigger::INFO,
    GetProcessautomationTriggers::INFO,
    PostProcessautomationTriggers::INFO,
    GetProcessautomationTriggersTopics::INFO,
    PostProcessautomationTriggersTopicTest::INFO,
    GetProcessautomationTrigger::INFO,
    PutProcessautomationTrigger::INFO,
    DeleteProcessautomationTrigger::INFO,
    PostProcessautomationTriggerTest::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::CreateScheduledTriggerRequest>,
    rt::make_model::<types::CreateTriggerRequest>,
    rt::make_model::<types::MatchCriteria>,
    rt::make_model::<types::MatchCriteriaTestResult>,
    rt::make_model::<types::MatchTestResult>,
    rt::make_model::<types::ScheduledTrigger>,
    rt::make_model::<types::ScheduledTriggerEntityListing>,
    rt::make_model::<types::TestMatchesEventOperation>,
    rt::make_model::<types::TestMatchesOperation>,
    rt::make_model::<types::TestModeEventResults>,
    rt::make_model::<types::TestModeResults>,
    rt::make_model::<types::TestModeTrigger>,
    rt::make_model::<types::TestSchemaOperation>,
    rt::make_model::<types::TestTargetOperation>,
    rt::make_model::<types::TopicCursorEntityListing>,
    rt::make_model::<types::Trigger>,
    rt::make_model::<types::TriggerEntityListing>,
    rt::make_model::<types::TriggerSchedule>,
    rt::make_model::<types::TriggerTarget>,
    rt::make_model::<types::UpdateScheduledTriggerRequest>,
    rt::make_model::<types::UpdateTriggerRequest>,
    rt::make_model::<types::WorkflowTargetSettings>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 12 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MatchCriteriaOperator {
        /// `GreaterThanOrEqual`
        GreaterThanOrEqual,
        /// `LessThanOrEqual`
        LessThanOrEqual,
        /// `Equal`
        Equal,
        /// `NotEqual`
        NotEqual,
        /// `LessThan`
        LessThan,
        /// `GreaterThan`
        GreaterThan,
        /// `NotIn`
        NotIn,
        /// `In`
        In,
        /// `Contains`
        Contains,
        /// `All`
        All,
        /// `Exists`
        Exists,
        /// `Size`
        Size,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MatchCriteriaOperator {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Contains,
            Self::Equal,
            Self::Exists,
            Self::GreaterThan,
            Self::GreaterThanOrEqual,
            Self::In,
            Self::LessThan,
            Self::LessThanOrEqual,
            Self::NotEqual,
            Self::NotIn,
            Self::Size,
        ];
        const TEXTS: &'static [&'static str] = &[
            "All",
            "Contains",
            "Equal",
            "Exists",
            "GreaterThan",
            "GreaterThanOrEqual",
            "In",
            "LessThan",
            "LessThanOrEqual",
            "NotEqual",
            "NotIn",
            "Size",
        ];
        fn text(&self) -> &str {
            match self {
                Self::GreaterThanOrEqual => "GreaterThanOrEqual",
                Self::LessThanOrEqual => "LessThanOrEqual",
                Self::Equal => "Equal",
                Self::NotEqual => "NotEqual",
                Self::LessThan => "LessThan",
                Self::GreaterThan => "GreaterThan",
                Self::NotIn => "NotIn",
                Self::In => "In",
                Self::Contains => "Contains",
                Self::All => "All",
                Self::Exists => "Exists",
                Self::Size => "Size",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MatchCriteriaOperator);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TriggerTargetType {
        /// `Workflow`
        Workflow,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TriggerTargetType {
        const VALUES: &'static [Self] = &[Self::Workflow];
        const TEXTS: &'static [&'static str] = &["Workflow"];
        fn text(&self) -> &str {
            match self {
                Self::Workflow => "Workflow",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TriggerTargetType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkflowTargetSettingsDataFormat {
        /// `Json`
        Json,
        /// `TopLevelPrimitives`
        TopLevelPrimitives,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkflowTargetSettingsDataFormat {
        const VALUES: &'static [Self] = &[Self::Json, Self::TopLevelPrimitives];
        const TEXTS: &'static [&'static str] = &["Json", "TopLevelPrimitives"];
        fn text(&self) -> &str {
            match self {
                Self::Json => "Json",
                Self::TopLevelPrimitives => "TopLevelPrimitives",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkflowTargetSettingsDataFormat);
    /// `GreaterThanOrEqual`, `LessThanOrEqual`, `Equal`, `NotEqual`, `LessThan`, `GreaterThan`, `NotIn`, `In`, `Contains`, `All`, `Exists`, `Size`.
    pub type MatchCriteriaTestResultOperator = types::MatchCriteriaOperator;
    /// `CreateScheduledTriggerRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateScheduledTriggerRequest {
        /// `description`
        pub description: Option<String>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `schedule`: required
        pub schedule: Option<Box<types::TriggerSchedule>>,
        /// `target`: required
        pub target: Option<Box<types::TriggerTarget>>,
        _rest: rt::Rest,
    }
    impl Default for CreateScheduledTriggerRequest {
        fn default() -> Self {
            Self {
                description: None,
                enabled: None,
                name: None,
                schedule: None,
                target: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateScheduledTriggerRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateScheduledTriggerRequest",
                fields: &["description", "enabled", "name", "schedule", "target"],
                required: &[1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.boolean(1, &self.enabled);
            out.text(2, &self.name);
            out.model(3, &self.schedule);
            out.model(4, &self.target);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.schedule),
                4 => rt::Place::Model(&mut self.target),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateScheduledTriggerRequest);
    impl CreateScheduledTriggerRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `name`, `schedule`, `target`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            schedule: impl rt::IntoField<Box<types::TriggerSchedule>>,
            target: impl rt::IntoField<Box<types::TriggerTarget>>,
        ) -> Self {
            Self::default().enabled(enabled).name(name).schedule(schedule).target(target)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `schedule`.
        #[must_use]
        pub fn schedule(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerSchedule>>,
        ) -> Self {
            value.put(&mut self.schedule, &mut self._rest, 3);
            self
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerTarget>>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 4);
            self
        }
    }
    /// `CreateTriggerRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateTriggerRequest {
        /// `delayBySeconds`
        pub delay_by_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `eventTTLSeconds`
        pub event_ttl_seconds: Option<i64>,
        /// `matchCriteria`
        pub match_criteria: Option<Vec<types::MatchCriteria>>,
        /// `name`: required
        pub name: Option<String>,
        /// `target`: required
        pub target: Option<Box<types::TriggerTarget>>,
        /// `topicName`: required
        pub topic_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateTriggerRequest {
        fn default() -> Self {
            Self {
                delay_by_seconds: None,
                description: None,
                enabled: None,
                event_ttl_seconds: None,
                match_criteria: None,
                name: None,
                target: None,
                topic_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateTriggerRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateTriggerRequest",
                fields: &[
                    "delayBySeconds",
                    "description",
                    "enabled",
                    "eventTTLSeconds",
                    "matchCriteria",
                    "name",
                    "target",
                    "topicName",
                ],
                required: &[2, 5, 6, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.delay_by_seconds);
            out.text(1, &self.description);
            out.boolean(2, &self.enabled);
            out.int(3, &self.event_ttl_seconds);
            out.list(4, &self.match_criteria);
            out.text(5, &self.name);
            out.model(6, &self.target);
            out.text(7, &self.topic_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.delay_by_seconds),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Int(&mut self.event_ttl_seconds),
                4 => rt::Place::List(&mut self.match_criteria),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Model(&mut self.target),
                7 => rt::Place::Text(&mut self.topic_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateTriggerRequest);
    impl CreateTriggerRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `name`, `target`, `topicName`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            target: impl rt::IntoField<Box<types::TriggerTarget>>,
            topic_name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .name(name)
                .target(target)
                .topic_name(topic_name)
        }
        /// Sets `delayBySeconds`.
        #[must_use]
        pub fn delay_by_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.delay_by_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `eventTTLSeconds`.
        #[must_use]
        pub fn event_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.event_ttl_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `matchCriteria`.
        #[must_use]
        pub fn match_criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::MatchCriteria>>,
        ) -> Self {
            value.put(&mut self.match_criteria, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerTarget>>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 6);
            self
        }
        /// Sets `topicName`.
        #[must_use]
        pub fn topic_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.topic_name, &mut self._rest, 7);
            self
        }
    }
    /// `MatchCriteria` of the API document.
    #[non_exhaustive]
    pub struct MatchCriteria {
        /// `jsonPath`
        pub json_path: Option<String>,
        /// `operator`
        pub operator: Option<types::MatchCriteriaOperator>,
        /// `value`
        pub value: Option<types::JsonNode>,
        /// `values`
        pub values: Option<Vec<types::JsonNode>>,
        _rest: rt::Rest,
    }
    impl Default for MatchCriteria {
        fn default() -> Self {
            Self {
                json_path: None,
                operator: None,
                value: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MatchCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MatchCriteria",
                fields: &["jsonPath", "operator", "value", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.json_path);
            out.one(1, &self.operator);
            out.json(2, &self.value);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.json_path),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Json(&mut self.value),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MatchCriteria);
    impl MatchCriteria {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `jsonPath`.
        #[must_use]
        pub fn json_path(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.json_path, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::MatchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<types::JsonNode>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(
            mut self,
            value: impl rt::IntoField<Vec<types::JsonNode>>,
        ) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `MatchCriteriaTestResult` of the API document.
    #[non_exhaustive]
    pub struct MatchCriteriaTestResult {
        /// `generatedJsonPathCondition`
        pub generated_json_path_condition: Option<String>,
        /// `jsonPath`
        pub json_path: Option<String>,
        /// `jsonPathExtraction`
        pub json_path_extraction: Option<Vec<types::MatchTestResult>>,
        /// `match`
        pub match_: Option<bool>,
        /// `operator`
        pub operator: Option<types::MatchCriteriaTestResultOperator>,
        /// `value`
        pub value: Option<types::JsonNode>,
        /// `values`
        pub values: Option<Vec<types::JsonNode>>,
        _rest: rt::Rest,
    }
    impl Default for MatchCriteriaTestResult {
        fn default() -> Self {
            Self {
                generated_json_path_condition: None,
                json_path: None,
                json_path_extraction: None,
                match_: None,
                operator: None,
                value: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MatchCriteriaTestResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MatchCriteriaTestResult",
                fields: &[
                    "generatedJsonPathCondition",
                    "jsonPath",
                    "jsonPathExtraction",
                    "match",
                    "operator",
                    "value",
                    "values",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.generated_json_path_condition);
            out.text(1, &self.json_path);
            out.list(2, &self.json_path_extraction);
            out.boolean(3, &self.match_);
            out.one(4, &self.operator);
            out.json(5, &self.value);
            out.list(6, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.generated_json_path_condition),
                1 => rt::Place::Text(&mut self.json_path),
                2 => rt::Place::List(&mut self.json_path_extraction),
                3 => rt::Place::Bool(&mut self.match_),
                4 => rt::Place::Enum(&mut self.operator),
                5 => rt::Place::Json(&mut self.value),
                6 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MatchCriteriaTestResult);
    /// `MatchTestResult` of the API document.
    #[non_exhaustive]
    pub struct MatchTestResult {
        /// `path`
        pub path: Option<String>,
        /// `value`
        pub value: Option<types::JsonNode>,
        _rest: rt::Rest,
    }
    impl Default for MatchTestResult {
        fn default() -> Self {
            Self {
                path: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MatchTestResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MatchTestResult",
                fields: &["path", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.path);
            out.json(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.path),
                1 => rt::Place::Json(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MatchTestResult);
    /// `ScheduledTrigger` of the API document.
    #[non_exhaustive]
    pub struct ScheduledTrigger {
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `schedule`
        pub schedule: Option<Box<types::TriggerSchedule>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `target`
        pub target: Option<Box<types::TriggerTarget>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduledTrigger {
        fn default() -> Self {
            Self {
                description: None,
                enabled: None,
                id: None,
                name: None,
                schedule: None,
                self_uri: None,
                target: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduledTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduledTrigger",
                fields: &[
                    "description",
                    "enabled",
                    "id",
                    "name",
                    "schedule",
                    "selfUri",
                    "target",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.boolean(1, &self.enabled);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.model(4, &self.schedule);
            out.text(5, &self.self_uri);
            out.model(6, &self.target);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.schedule),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.target),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduledTrigger);
    /// `ScheduledTriggerEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScheduledTriggerEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ScheduledTrigger>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScheduledTriggerEntityListing {
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
    impl rt::Model for ScheduledTriggerEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduledTriggerEntityListing",
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
    rt::model!(ScheduledTriggerEntityListing);
    /// `TestMatchesEventOperation` of the API document.
    #[non_exhaustive]
    pub struct TestMatchesEventOperation {
        /// `matchedTriggers`
        pub matched_triggers: Option<Vec<types::TestModeTrigger>>,
        /// `name`
        pub name: Option<String>,
        /// `step`
        pub step: Option<i64>,
        /// `unmatchedTriggers`
        pub unmatched_triggers: Option<Vec<types::TestModeTrigger>>,
        _rest: rt::Rest,
    }
    impl Default for TestMatchesEventOperation {
        fn default() -> Self {
            Self {
                matched_triggers: None,
                name: None,
                step: None,
                unmatched_triggers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestMatchesEventOperation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestMatchesEventOperation",
                fields: &["matchedTriggers", "name", "step", "unmatchedTriggers"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.matched_triggers);
            out.text(1, &self.name);
            out.int(2, &self.step);
            out.list(3, &self.unmatched_triggers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.matched_triggers),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Int(&mut self.step),
                3 => rt::Place::List(&mut self.unmatched_triggers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestMatchesEventOperation);
    /// `TestMatchesOperation` of the API document.
    #[non_exhaustive]
    pub struct TestMatchesOperation {
        /// `details`
        pub details: Option<Vec<types::MatchCriteriaTestResult>>,
        /// `matches`
        pub matches: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `step`
        pub step: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TestMatchesOperation {
        fn default() -> Self {
            Self {
                details: None,
                matches: None,
                name: None,
                step: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestMatchesOperation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestMatchesOperation",
                fields: &["details", "matches", "name", "step"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.details);
            out.boolean(1, &self.matches);
            out.text(2, &self.name);
            out.int(3, &self.step);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.details),
                1 => rt::Place::Bool(&mut self.matches),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.step),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestMatchesOperation);
    /// `TestModeEventResults` of the API document.
    #[non_exhaustive]
    pub struct TestModeEventResults {
        /// `schemaValidation`
        pub schema_validation: Option<Box<types::TestSchemaOperation>>,
        /// `triggerMatchValidation`
        pub trigger_match_validation: Option<Box<types::TestMatchesEventOperation>>,
        _rest: rt::Rest,
    }
    impl Default for TestModeEventResults {
        fn default() -> Self {
            Self {
                schema_validation: None,
                trigger_match_validation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestModeEventResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestModeEventResults",
                fields: &["schemaValidation", "triggerMatchValidation"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.schema_validation);
            out.model(1, &self.trigger_match_validation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.schema_validation),
                1 => rt::Place::Model(&mut self.trigger_match_validation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestModeEventResults);
    /// `TestModeResults` of the API document.
    #[non_exhaustive]
    pub struct TestModeResults {
        /// `jsonPathValidation`
        pub json_path_validation: Option<Box<types::TestMatchesOperation>>,
        /// `schemaValidation`
        pub schema_validation: Option<Box<types::TestSchemaOperation>>,
        /// `targetValidation`
        pub target_validation: Option<Box<types::TestTargetOperation>>,
        /// `triggerMatches`
        pub trigger_matches: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TestModeResults {
        fn default() -> Self {
            Self {
                json_path_validation: None,
                schema_validation: None,
                target_validation: None,
                trigger_matches: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestModeResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestModeResults",
                fields: &[
                    "jsonPathValidation",
                    "schemaValidation",
                    "targetValidation",
                    "triggerMatches",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.json_path_validation);
            out.model(1, &self.schema_validation);
            out.model(2, &self.target_validation);
            out.boolean(3, &self.trigger_matches);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.json_path_validation),
                1 => rt::Place::Model(&mut self.schema_validation),
                2 => rt::Place::Model(&mut self.target_validation),
                3 => rt::Place::Bool(&mut self.trigger_matches),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestModeResults);
    /// `TestModeTrigger` of the API document.
    #[non_exhaustive]
    pub struct TestModeTrigger {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TestModeTrigger {
        fn default() -> Self {
            Self {
                enabled: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestModeTrigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestModeTrigger",
                fields: &["enabled", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestModeTrigger);
    /// `TestSchemaOperation` of the API document.
    #[non_exhaustive]
    pub struct TestSchemaOperation {
        /// `details`
        pub details: Option<Vec<String>>,
        /// `matches`
        pub matches: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `step`
        pub step: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TestSchemaOperation {
        fn default() -> Self {
            Self {
                details: None,
                matches: None,
                name: None,
                step: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestSchemaOperation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestSchemaOperation",
                fields: &["details", "matches", "name", "step"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.details);
            out.boolean(1, &self.matches);
            out.text(2, &self.name);
            out.int(3, &self.step);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.details),
                1 => rt::Place::Bool(&mut self.matches),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.step),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestSchemaOperation);
    /// `TestTargetOperation` of the API document.
    #[non_exhaustive]
    pub struct TestTargetOperation {
        /// `details`
        pub details: Option<Vec<String>>,
        /// `matches`
        pub matches: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `step`
        pub step: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TestTargetOperation {
        fn default() -> Self {
            Self {
                details: None,
                matches: None,
                name: None,
                step: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTargetOperation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTargetOperation",
                fields: &["details", "matches", "name", "step"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.details);
            out.boolean(1, &self.matches);
            out.text(2, &self.name);
            out.int(3, &self.step);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.details),
                1 => rt::Place::Bool(&mut self.matches),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.step),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTargetOperation);
    /// `TopicCursorEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TopicCursorEntityListing {
        /// `entities`
        pub entities: Option<Vec<String>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TopicCursorEntityListing {
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
    impl rt::Model for TopicCursorEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicCursorEntityListing",
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
    rt::model!(TopicCursorEntityListing);
    /// `Trigger` of the API document.
    #[non_exhaustive]
    pub struct Trigger {
        /// `delayBySeconds`
        pub delay_by_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `eventTTLSeconds`
        pub event_ttl_seconds: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `matchCriteria`
        pub match_criteria: Option<Vec<types::MatchCriteria>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `target`
        pub target: Option<Box<types::TriggerTarget>>,
        /// `topicName`
        pub topic_name: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Trigger {
        fn default() -> Self {
            Self {
                delay_by_seconds: None,
                description: None,
                enabled: None,
                event_ttl_seconds: None,
                id: None,
                match_criteria: None,
                name: None,
                self_uri: None,
                target: None,
                topic_name: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Trigger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Trigger",
                fields: &[
                    "delayBySeconds",
                    "description",
                    "enabled",
                    "eventTTLSeconds",
                    "id",
                    "matchCriteria",
                    "name",
                    "selfUri",
                    "target",
                    "topicName",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.delay_by_seconds);
            out.text(1, &self.description);
            out.boolean(2, &self.enabled);
            out.int(3, &self.event_ttl_seconds);
            out.text(4, &self.id);
            out.list(5, &self.match_criteria);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.model(8, &self.target);
            out.text(9, &self.topic_name);
            out.int(10, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.delay_by_seconds),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Int(&mut self.event_ttl_seconds),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.match_criteria),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Model(&mut self.target),
                9 => rt::Place::Text(&mut self.topic_name),
                10 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Trigger);
    /// `TriggerEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TriggerEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Trigger>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TriggerEntityListing {
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
    impl rt::Model for TriggerEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TriggerEntityListing",
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
    rt::model!(TriggerEntityListing);
    /// `TriggerSchedule` of the API document.
    #[non_exhaustive]
    pub struct TriggerSchedule {
        /// `daysOfMonth`
        pub days_of_month: Option<String>,
        /// `daysOfWeek`
        pub days_of_week: Option<String>,
        /// `hours`
        pub hours: Option<String>,
        /// `minutes`
        pub minutes: Option<String>,
        /// `months`
        pub months: Option<String>,
        /// `timezone`
        pub timezone: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TriggerSchedule {
        fn default() -> Self {
            Self {
                days_of_month: None,
                days_of_week: None,
                hours: None,
                minutes: None,
                months: None,
                timezone: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TriggerSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TriggerSchedule",
                fields: &[
                    "daysOfMonth",
                    "daysOfWeek",
                    "hours",
                    "minutes",
                    "months",
                    "timezone",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.days_of_month);
            out.text(1, &self.days_of_week);
            out.text(2, &self.hours);
            out.text(3, &self.minutes);
            out.text(4, &self.months);
            out.text(5, &self.timezone);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.days_of_month),
                1 => rt::Place::Text(&mut self.days_of_week),
                2 => rt::Place::Text(&mut self.hours),
                3 => rt::Place::Text(&mut self.minutes),
                4 => rt::Place::Text(&mut self.months),
                5 => rt::Place::Text(&mut self.timezone),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TriggerSchedule);
    impl TriggerSchedule {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `daysOfMonth`.
        #[must_use]
        pub fn days_of_month(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.days_of_month, &mut self._rest, 0);
            self
        }
        /// Sets `daysOfWeek`.
        #[must_use]
        pub fn days_of_week(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.days_of_week, &mut self._rest, 1);
            self
        }
        /// Sets `hours`.
        #[must_use]
        pub fn hours(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.hours, &mut self._rest, 2);
            self
        }
        /// Sets `minutes`.
        #[must_use]
        pub fn minutes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.minutes, &mut self._rest, 3);
            self
        }
        /// Sets `months`.
        #[must_use]
        pub fn months(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.months, &mut self._rest, 4);
            self
        }
        /// Sets `timezone`.
        #[must_use]
        pub fn timezone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.timezone, &mut self._rest, 5);
            self
        }
    }
    /// `TriggerTarget` of the API document.
    #[non_exhaustive]
    pub struct TriggerTarget {
        /// `id`
        pub id: Option<String>,
        /// `type`
        pub type_: Option<types::TriggerTargetType>,
        /// `workflowTargetSettings`
        pub workflow_target_settings: Option<Box<types::WorkflowTargetSettings>>,
        _rest: rt::Rest,
    }
    impl Default for TriggerTarget {
        fn default() -> Self {
            Self {
                id: None,
                type_: None,
                workflow_target_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TriggerTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TriggerTarget",
                fields: &["id", "type", "workflowTargetSettings"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.one(1, &self.type_);
            out.model(2, &self.workflow_target_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Model(&mut self.workflow_target_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TriggerTarget);
    impl TriggerTarget {
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
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::TriggerTargetType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
        /// Sets `workflowTargetSettings`.
        #[must_use]
        pub fn workflow_target_settings(
            mut self,
            value: impl rt::IntoField<Box<types::WorkflowTargetSettings>>,
        ) -> Self {
            value.put(&mut self.workflow_target_settings, &mut self._rest, 2);
            self
        }
    }
    /// `UpdateScheduledTriggerRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateScheduledTriggerRequest {
        /// `description`
        pub description: Option<String>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `schedule`: required
        pub schedule: Option<Box<types::TriggerSchedule>>,
        /// `target`: required
        pub target: Option<Box<types::TriggerTarget>>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateScheduledTriggerRequest {
        fn default() -> Self {
            Self {
                description: None,
                enabled: None,
                name: None,
                schedule: None,
                target: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateScheduledTriggerRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateScheduledTriggerRequest",
                fields: &[
                    "description",
                    "enabled",
                    "name",
                    "schedule",
                    "target",
                    "version",
                ],
                required: &[1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.boolean(1, &self.enabled);
            out.text(2, &self.name);
            out.model(3, &self.schedule);
            out.model(4, &self.target);
            out.int(5, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Bool(&mut self.enabled),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.schedule),
                4 => rt::Place::Model(&mut self.target),
                5 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateScheduledTriggerRequest);
    impl UpdateScheduledTriggerRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `name`, `schedule`, `target`, `version`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            schedule: impl rt::IntoField<Box<types::TriggerSchedule>>,
            target: impl rt::IntoField<Box<types::TriggerTarget>>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .name(name)
                .schedule(schedule)
                .target(target)
                .version(version)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `schedule`.
        #[must_use]
        pub fn schedule(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerSchedule>>,
        ) -> Self {
            value.put(&mut self.schedule, &mut self._rest, 3);
            self
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerTarget>>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 4);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 5);
            self
        }
    }
    /// `UpdateTriggerRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateTriggerRequest {
        /// `delayBySeconds`
        pub delay_by_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `eventTTLSeconds`
        pub event_ttl_seconds: Option<i64>,
        /// `matchCriteria`
        pub match_criteria: Option<Vec<types::MatchCriteria>>,
        /// `name`: required
        pub name: Option<String>,
        /// `target`: required
        pub target: Option<Box<types::TriggerTarget>>,
        /// `topicName`: required
        pub topic_name: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateTriggerRequest {
        fn default() -> Self {
            Self {
                delay_by_seconds: None,
                description: None,
                enabled: None,
                event_ttl_seconds: None,
                match_criteria: None,
                name: None,
                target: None,
                topic_name: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateTriggerRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateTriggerRequest",
                fields: &[
                    "delayBySeconds",
                    "description",
                    "enabled",
                    "eventTTLSeconds",
                    "matchCriteria",
                    "name",
                    "target",
                    "topicName",
                    "version",
                ],
                required: &[2, 5, 6, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.delay_by_seconds);
            out.text(1, &self.description);
            out.boolean(2, &self.enabled);
            out.int(3, &self.event_ttl_seconds);
            out.list(4, &self.match_criteria);
            out.text(5, &self.name);
            out.model(6, &self.target);
            out.text(7, &self.topic_name);
            out.int(8, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.delay_by_seconds),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Int(&mut self.event_ttl_seconds),
                4 => rt::Place::List(&mut self.match_criteria),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Model(&mut self.target),
                7 => rt::Place::Text(&mut self.topic_name),
                8 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateTriggerRequest);
    impl UpdateTriggerRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `name`, `target`, `topicName`, `version`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            target: impl rt::IntoField<Box<types::TriggerTarget>>,
            topic_name: impl rt::IntoField<String>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .name(name)
                .target(target)
                .topic_name(topic_name)
                .version(version)
        }
        /// Sets `delayBySeconds`.
        #[must_use]
        pub fn delay_by_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.delay_by_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
            self
        }
        /// Sets `eventTTLSeconds`.
        #[must_use]
        pub fn event_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.event_ttl_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `matchCriteria`.
        #[must_use]
        pub fn match_criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::MatchCriteria>>,
        ) -> Self {
            value.put(&mut self.match_criteria, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<Box<types::TriggerTarget>>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 6);
            self
        }
        /// Sets `topicName`.
        #[must_use]
        pub fn topic_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.topic_name, &mut self._rest, 7);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 8);
            self
        }
    }
    /// `WorkflowTargetSettings` of the API document.
    #[non_exhaustive]
    pub struct WorkflowTargetSettings {
        /// `dataFormat`
        pub data_format: Option<types::WorkflowTargetSettingsDataFormat>,
        _rest: rt::Rest,
    }
    impl Default for WorkflowTargetSettings {
        fn default() -> Self {
            Self {
                data_format: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkflowTargetSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkflowTargetSettings",
                fields: &["dataFormat"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.data_format);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.data_format),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkflowTargetSettings);
    impl WorkflowTargetSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dataFormat`.
        #[must_use]
        pub fn data_format(
            mut self,
            value: impl rt::IntoField<types::WorkflowTargetSettingsDataFormat>,
        ) -> Self {
            value.put(&mut self.data_format, &mut self._rest, 0);
            self
        }
    }
    rt::to_write!(
        types::ScheduledTrigger => types::UpdateScheduledTriggerRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(3, 2, rt::How::Copy), rt::Step::new(4, 3, rt::How::Copy),
        rt::Step::new(6, 4, rt::How::Copy), rt::Step::new(7, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::Trigger => types::UpdateTriggerRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(5, 4,
        rt::How::Copy), rt::Step::new(6, 5, rt::How::Copy), rt::Step::new(8, 6,
        rt::How::Copy), rt::Step::new(9, 7, rt::How::Copy), rt::Step::new(10, 8,
        rt::How::Copy)]
    );
}
