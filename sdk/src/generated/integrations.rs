// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Integrations API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_integrations_and_uploads::PostIntegrationsActionDraftFunctionUpload;
/// Calls of the Integrations API; from [`Client::integrations`](crate::Client::integrations).
#[derive(Clone, Debug)]
pub struct Integrations(rt::Client);
impl Integrations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/integrations`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations)
    pub fn get_integrations(&self) -> GetIntegrations {
        super::integrations::GetIntegrations(
            rt::Request::new(&self.0, super::integrations::GetIntegrations::INFO),
        )
    }
    /// `POST /api/v2/integrations`
    ///
    /// - Permission: `integrations:integration:add`
    /// - Scopes: `integrations`
    /// - Error codes of its own: 400 `max.integrations.reached`
    /// - Developer Center: [`postIntegrations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations)
    pub fn post_integrations(&self) -> PostIntegrations {
        super::integrations::PostIntegrations(
            rt::Request::new(&self.0, super::integrations::PostIntegrations::INFO),
        )
    }
    /// `GET /api/v2/integrations/actions`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsActions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions)
    pub fn get_integrations_actions(&self) -> GetIntegrationsActions {
        super::integrations::GetIntegrationsActions(
            rt::Request::new(&self.0, super::integrations::GetIntegrationsActions::INFO),
        )
    }
    /// `POST /api/v2/integrations/actions`
    ///
    /// - Permission: `integrations:action:add`
    /// - Scopes: `integrations`
    /// - Error codes of its own: 400 `invalid.schema`
    /// - Developer Center: [`postIntegrationsActions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions)
    pub fn post_integrations_actions(
        &self,
        body: impl rt::IntoBody<types::PostActionInput>,
    ) -> PostIntegrationsActions {
        super::integrations::PostIntegrationsActions(
            rt::Request::new(&self.0, super::integrations::PostIntegrationsActions::INFO)
                .body::<types::PostActionInput>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/categories`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsActionsCategories`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions-categories)
    pub fn get_integrations_actions_categories(
        &self,
    ) -> GetIntegrationsActionsCategories {
        super::integrations::GetIntegrationsActionsCategories(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsActionsCategories::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/actions/certificates`
    ///
    /// - Permission: `integrations:actionCertificate:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getIntegrationsActionsCertificates`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions-certificates)
    pub fn get_integrations_actions_certificates(
        &self,
    ) -> GetIntegrationsActionsCertificates {
        super::integrations::GetIntegrationsActionsCertificates(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsActionsCertificates::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/actions/certificates/truststore`
    ///
    /// - Permission: `integrations:actionCertificate:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionsCertificatesTruststore`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions-certificates-truststore)
    pub fn get_integrations_actions_certificates_truststore(
        &self,
    ) -> GetIntegrationsActionsCertificatesTruststore {
        super::integrations::GetIntegrationsActionsCertificatesTruststore(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsActionsCertificatesTruststore::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/actions/drafts`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsActionsDrafts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions-drafts)
    pub fn get_integrations_actions_drafts(&self) -> GetIntegrationsActionsDrafts {
        super::integrations::GetIntegrationsActionsDrafts(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsActionsDrafts::INFO,
            ),
        )
    }
    /// `POST /api/v2/integrations/actions/drafts`
    ///
    /// - Permission: `integrations:action:add`
    /// - Scopes: `integrations`
    /// - Developer Center: [`postIntegrationsActionsDrafts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions-drafts)
    pub fn post_integrations_actions_drafts(
        &self,
        body: impl rt::IntoBody<types::PostActionInput>,
    ) -> PostIntegrationsActionsDrafts {
        super::integrations::PostIntegrationsActionsDrafts(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionsDrafts::INFO,
                )
                .body::<types::PostActionInput>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/functions/runtimes`
    ///
    /// - Permission: `integrations:actionFunction:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionsFunctionsRuntimes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions-functions-runtimes)
    pub fn get_integrations_actions_functions_runtimes(
        &self,
    ) -> GetIntegrationsActionsFunctionsRuntimes {
        super::integrations::GetIntegrationsActionsFunctionsRuntimes(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsActionsFunctionsRuntimes::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsAction`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId-)
    pub fn get_integrations_action(
        &self,
        action_id: impl AsRef<str>,
    ) -> GetIntegrationsAction {
        super::integrations::GetIntegrationsAction(
            rt::Request::new(&self.0, super::integrations::GetIntegrationsAction::INFO)
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/integrations/actions/{actionId}`
    ///
    /// - Permission: `integrations:action:delete`
    /// - Scopes: `integrations`
    /// - Developer Center: [`deleteIntegrationsAction`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-integrations-actions--actionId-)
    pub fn delete_integrations_action(
        &self,
        action_id: impl AsRef<str>,
    ) -> DeleteIntegrationsAction {
        super::integrations::DeleteIntegrationsAction(
            rt::Request::new(
                    &self.0,
                    super::integrations::DeleteIntegrationsAction::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/integrations/actions/{actionId}`
    ///
    /// - Permission: `integrations:action:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`patchIntegrationsAction`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-integrations-actions--actionId-)
    pub fn patch_integrations_action(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateActionInput>,
    ) -> PatchIntegrationsAction {
        super::integrations::PatchIntegrationsAction(
            rt::Request::new(&self.0, super::integrations::PatchIntegrationsAction::INFO)
                .path("actionId", action_id.as_ref())
                .body::<types::UpdateActionInput>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionDraft`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--draft)
    pub fn get_integrations_action_draft(
        &self,
        action_id: impl AsRef<str>,
    ) -> GetIntegrationsActionDraft {
        super::integrations::GetIntegrationsActionDraft(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionDraft::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// - Permission: `integrations:action:edit`
    /// - Scopes: `integrations`
    /// - Error codes of its own: 400 `policy.violation`
    /// - Developer Center: [`postIntegrationsActionDraft`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--draft)
    pub fn post_integrations_action_draft(
        &self,
        action_id: impl AsRef<str>,
    ) -> PostIntegrationsActionDraft {
        super::integrations::PostIntegrationsActionDraft(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionDraft::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// - Permission: `integrations:action:delete`
    /// - Scopes: `integrations`
    /// - Developer Center: [`deleteIntegrationsActionDraft`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-integrations-actions--actionId--draft)
    pub fn delete_integrations_action_draft(
        &self,
        action_id: impl AsRef<str>,
    ) -> DeleteIntegrationsActionDraft {
        super::integrations::DeleteIntegrationsActionDraft(
            rt::Request::new(
                    &self.0,
                    super::integrations::DeleteIntegrationsActionDraft::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/integrations/actions/{actionId}/draft`
    ///
    /// - Permission: `integrations:action:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`patchIntegrationsActionDraft`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-integrations-actions--actionId--draft)
    pub fn patch_integrations_action_draft(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateDraftInput>,
    ) -> PatchIntegrationsActionDraft {
        super::integrations::PatchIntegrationsActionDraft(
            rt::Request::new(
                    &self.0,
                    super::integrations::PatchIntegrationsActionDraft::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<types::UpdateDraftInput>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/function`
    ///
    /// - Permission: `integrations:actionFunction:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionDraftFunction`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--draft-function)
    pub fn get_integrations_action_draft_function(
        &self,
        action_id: impl AsRef<str>,
    ) -> GetIntegrationsActionDraftFunction {
        super::integrations::GetIntegrationsActionDraftFunction(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionDraftFunction::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/actions/{actionId}/draft/function`
    ///
    /// - Permission: `integrations:actionFunction:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`putIntegrationsActionDraftFunction`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-actions--actionId--draft-function)
    pub fn put_integrations_action_draft_function(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Function>,
    ) -> PutIntegrationsActionDraftFunction {
        super::integrations::PutIntegrationsActionDraftFunction(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsActionDraftFunction::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<types::Function>(body),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`
    ///
    /// - Permission: `integrations:actionFunction:edit`
    /// - Scopes: `upload`
    /// - Developer Center: [`postIntegrationsActionDraftFunctionUpload`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--draft-function-upload)
    pub fn post_integrations_action_draft_function_upload(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::FunctionUploadRequest>,
    ) -> PostIntegrationsActionDraftFunctionUpload {
        super::shared::of_integrations_and_uploads::PostIntegrationsActionDraftFunctionUpload(
            rt::Request::new(
                    &self.0,
                    super::shared::of_integrations_and_uploads::PostIntegrationsActionDraftFunctionUpload::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<types::FunctionUploadRequest>(body),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/publish`
    ///
    /// - Permission: `integrations:action:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`postIntegrationsActionDraftPublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--draft-publish)
    pub fn post_integrations_action_draft_publish(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PublishDraftInput>,
    ) -> PostIntegrationsActionDraftPublish {
        super::integrations::PostIntegrationsActionDraftPublish(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionDraftPublish::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<types::PublishDraftInput>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionDraftSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--draft-schemas--fileName-)
    pub fn get_integrations_action_draft_schema(
        &self,
        action_id: impl AsRef<str>,
        file_name: impl AsRef<str>,
    ) -> GetIntegrationsActionDraftSchema {
        super::integrations::GetIntegrationsActionDraftSchema(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionDraftSchema::INFO,
                )
                .path("actionId", action_id.as_ref())
                .path("fileName", file_name.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionDraftTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--draft-templates--fileName-)
    pub fn get_integrations_action_draft_template(
        &self,
        action_id: impl AsRef<str>,
        file_name: impl AsRef<str>,
    ) -> GetIntegrationsActionDraftTemplate {
        super::integrations::GetIntegrationsActionDraftTemplate(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionDraftTemplate::INFO,
                )
                .path("actionId", action_id.as_ref())
                .path("fileName", file_name.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/draft/test`
    ///
    /// - Permission: `integrations:action:execute`
    /// - Scopes: `integrations`
    /// - Developer Center: [`postIntegrationsActionDraftTest`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--draft-test)
    pub fn post_integrations_action_draft_test(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostIntegrationsActionDraftTest {
        super::integrations::PostIntegrationsActionDraftTest(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionDraftTest::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/draft/validation`
    ///
    /// - Permission: `integrations:action:edit`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionDraftValidation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--draft-validation)
    pub fn get_integrations_action_draft_validation(
        &self,
        action_id: impl AsRef<str>,
    ) -> GetIntegrationsActionDraftValidation {
        super::integrations::GetIntegrationsActionDraftValidation(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionDraftValidation::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/execute`
    ///
    /// - Permissions: any of `integrations:action:execute`, `bridge:actions:execute`
    /// - Scopes: `integrations`
    /// - Error codes of its own: 400 `invalid.credentials`, `invalid.schema`, `invalid.substitution`, `no.results`, `too.many.results`; 403 `bad.request`; 405 `method not allowed`; 500 `invalid.substitution`
    /// - Developer Center: [`postIntegrationsActionExecute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--execute)
    pub fn post_integrations_action_execute(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostIntegrationsActionExecute {
        super::integrations::PostIntegrationsActionExecute(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionExecute::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/function`
    ///
    /// - Permission: `integrations:actionFunction:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionFunction`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--function)
    pub fn get_integrations_action_function(
        &self,
        action_id: impl AsRef<str>,
    ) -> GetIntegrationsActionFunction {
        super::integrations::GetIntegrationsActionFunction(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionFunction::INFO,
                )
                .path("actionId", action_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--schemas--fileName-)
    pub fn get_integrations_action_schema(
        &self,
        action_id: impl AsRef<str>,
        file_name: impl AsRef<str>,
    ) -> GetIntegrationsActionSchema {
        super::integrations::GetIntegrationsActionSchema(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionSchema::INFO,
                )
                .path("actionId", action_id.as_ref())
                .path("fileName", file_name.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/actions/{actionId}/templates/{fileName}`
    ///
    /// - Permissions: any of `integrations:action:view`, `bridge:actions:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsActionTemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-actions--actionId--templates--fileName-)
    pub fn get_integrations_action_template(
        &self,
        action_id: impl AsRef<str>,
        file_name: impl AsRef<str>,
    ) -> GetIntegrationsActionTemplate {
        super::integrations::GetIntegrationsActionTemplate(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsActionTemplate::INFO,
                )
                .path("actionId", action_id.as_ref())
                .path("fileName", file_name.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/actions/{actionId}/test`
    ///
    /// - Permissions: any of `integrations:action:execute`, `bridge:actions:execute`
    /// - Scopes: `integrations`
    /// - Developer Center: [`postIntegrationsActionTest`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-actions--actionId--test)
    pub fn post_integrations_action_test(
        &self,
        action_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostIntegrationsActionTest {
        super::integrations::PostIntegrationsActionTest(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsActionTest::INFO,
                )
                .path("actionId", action_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots`
    ///
    /// - Permission: `integration:botconnector:view`
    /// - Scopes: any of `textbots`, `textbots:readonly`
    /// - Error codes of its own: 400 `bots.bot.general.provider.failure`, `bots.syntax.error`, `bots.unsupported.integration.type`; 403 `bots.access.denied`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`getIntegrationsBotconnectorIntegrationIdBots`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-botconnector--integrationId--bots)
    pub fn get_integrations_botconnector_integration_id_bots(
        &self,
        integration_id: impl AsRef<str>,
    ) -> GetIntegrationsBotconnectorIntegrationIdBots {
        super::integrations::GetIntegrationsBotconnectorIntegrationIdBots(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsBotconnectorIntegrationIdBots::INFO,
                )
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/botconnector/{integrationId}/bots`
    ///
    /// - Permission: `integration:botconnector:edit`
    /// - Scopes: `textbots`
    /// - Error codes of its own: 400 `bots.bot.general.provider.failure`, `bots.syntax.error`, `bots.unsupported.integration.type`; 403 `bots.access.denied`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`putIntegrationsBotconnectorIntegrationIdBots`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-botconnector--integrationId--bots)
    pub fn put_integrations_botconnector_integration_id_bots(
        &self,
        integration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BotList>,
    ) -> PutIntegrationsBotconnectorIntegrationIdBots {
        super::integrations::PutIntegrationsBotconnectorIntegrationIdBots(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsBotconnectorIntegrationIdBots::INFO,
                )
                .path("integrationId", integration_id.as_ref())
                .body::<types::BotList>(body),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries`
    ///
    /// - Permission: `integration:botconnector:view`
    /// - Scopes: any of `textbots`, `textbots:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `bots.bot.general.provider.failure`, `bots.syntax.error`, `bots.unsupported.integration.type`; 403 `bots.access.denied`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`getIntegrationsBotconnectorIntegrationIdBotsSummaries`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-botconnector--integrationId--bots-summaries)
    pub fn get_integrations_botconnector_integration_id_bots_summaries(
        &self,
        integration_id: impl AsRef<str>,
    ) -> GetIntegrationsBotconnectorIntegrationIdBotsSummaries {
        super::integrations::GetIntegrationsBotconnectorIntegrationIdBotsSummaries(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsBotconnectorIntegrationIdBotsSummaries::INFO,
                )
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}`
    ///
    /// - Permission: `integration:botconnector:view`
    /// - Scopes: any of `textbots`, `textbots:readonly`
    /// - Error codes of its own: 400 `bots.bot.general.provider.failure`, `bots.syntax.error`, `bots.unsupported.integration.type`; 403 `bots.access.denied`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`getIntegrationsBotconnectorIntegrationIdBot`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-botconnector--integrationId--bots--botId-)
    pub fn get_integrations_botconnector_integration_id_bot(
        &self,
        integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
    ) -> GetIntegrationsBotconnectorIntegrationIdBot {
        super::integrations::GetIntegrationsBotconnectorIntegrationIdBot(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsBotconnectorIntegrationIdBot::INFO,
                )
                .path("integrationId", integration_id.as_ref())
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions`
    ///
    /// - Permission: `integration:botconnector:view`
    /// - Scopes: any of `textbots`, `textbots:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `bots.bot.doesnt.exist`, `bots.bot.general.provider.failure`, `bots.syntax.error`, `bots.unsupported.integration.type`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`getIntegrationsBotconnectorIntegrationIdBotVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-botconnector--integrationId--bots--botId--versions)
    pub fn get_integrations_botconnector_integration_id_bot_versions(
        &self,
        integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
    ) -> GetIntegrationsBotconnectorIntegrationIdBotVersions {
        super::integrations::GetIntegrationsBotconnectorIntegrationIdBotVersions(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsBotconnectorIntegrationIdBotVersions::INFO,
                )
                .path("integrationId", integration_id.as_ref())
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/clientapps`
    ///
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsClientapps`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-clientapps)
    pub fn get_integrations_clientapps(&self) -> GetIntegrationsClientapps {
        super::integrations::GetIntegrationsClientapps(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsClientapps::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/credentials`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsCredentials`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-credentials)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_integrations_credentials(&self) -> GetIntegrationsCredentials {
        super::integrations::GetIntegrationsCredentials(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsCredentials::INFO,
            ),
        )
    }
    /// `POST /api/v2/integrations/credentials`
    ///
    /// - Permission: `integrations:integration:add`
    /// - Scopes: `integrations`
    /// - Developer Center: [`postIntegrationsCredentials`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-credentials)
    pub fn post_integrations_credentials(&self) -> PostIntegrationsCredentials {
        super::integrations::PostIntegrationsCredentials(
            rt::Request::new(
                &self.0,
                super::integrations::PostIntegrationsCredentials::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/credentials/listing`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getIntegrationsCredentialsListing`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-credentials-listing)
    pub fn get_integrations_credentials_listing(
        &self,
    ) -> GetIntegrationsCredentialsListing {
        super::integrations::GetIntegrationsCredentialsListing(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsCredentialsListing::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/credentials/types`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsCredentialsTypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-credentials-types)
    pub fn get_integrations_credentials_types(&self) -> GetIntegrationsCredentialsTypes {
        super::integrations::GetIntegrationsCredentialsTypes(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsCredentialsTypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/credentials/{credentialId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsCredential`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-credentials--credentialId-)
    pub fn get_integrations_credential(
        &self,
        credential_id: impl AsRef<str>,
    ) -> GetIntegrationsCredential {
        super::integrations::GetIntegrationsCredential(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsCredential::INFO,
                )
                .path("credentialId", credential_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/credentials/{credentialId}`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`putIntegrationsCredential`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-credentials--credentialId-)
    pub fn put_integrations_credential(
        &self,
        credential_id: impl AsRef<str>,
    ) -> PutIntegrationsCredential {
        super::integrations::PutIntegrationsCredential(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsCredential::INFO,
                )
                .path("credentialId", credential_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/integrations/credentials/{credentialId}`
    ///
    /// - Permission: `integrations:integration:delete`
    /// - Scopes: `integrations`
    /// - Developer Center: [`deleteIntegrationsCredential`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-integrations-credentials--credentialId-)
    pub fn delete_integrations_credential(
        &self,
        credential_id: impl AsRef<str>,
    ) -> DeleteIntegrationsCredential {
        super::integrations::DeleteIntegrationsCredential(
            rt::Request::new(
                    &self.0,
                    super::integrations::DeleteIntegrationsCredential::INFO,
                )
                .path("credentialId", credential_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/audioconnector`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechAudioconnector`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-audioconnector)
    pub fn get_integrations_speech_audioconnector(
        &self,
    ) -> GetIntegrationsSpeechAudioconnector {
        super::integrations::GetIntegrationsSpeechAudioconnector(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechAudioconnector::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/audioconnector/{integrationId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechAudioconnectorIntegrationId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-audioconnector--integrationId-)
    pub fn get_integrations_speech_audioconnector_integration_id(
        &self,
        integration_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechAudioconnectorIntegrationId {
        super::integrations::GetIntegrationsSpeechAudioconnectorIntegrationId(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechAudioconnectorIntegrationId::INFO,
                )
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflow/agents`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `general.forbidden`
    /// - Developer Center: [`getIntegrationsSpeechDialogflowAgents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-dialogflow-agents)
    pub fn get_integrations_speech_dialogflow_agents(
        &self,
    ) -> GetIntegrationsSpeechDialogflowAgents {
        super::integrations::GetIntegrationsSpeechDialogflowAgents(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechDialogflowAgents::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflow/agents/{agentId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechDialogflowAgent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-dialogflow-agents--agentId-)
    pub fn get_integrations_speech_dialogflow_agent(
        &self,
        agent_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechDialogflowAgent {
        super::integrations::GetIntegrationsSpeechDialogflowAgent(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechDialogflowAgent::INFO,
                )
                .path("agentId", agent_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflowcx/agents`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `general.forbidden`
    /// - Developer Center: [`getIntegrationsSpeechDialogflowcxAgents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-dialogflowcx-agents)
    pub fn get_integrations_speech_dialogflowcx_agents(
        &self,
    ) -> GetIntegrationsSpeechDialogflowcxAgents {
        super::integrations::GetIntegrationsSpeechDialogflowcxAgents(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechDialogflowcxAgents::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechDialogflowcxAgent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-dialogflowcx-agents--agentId-)
    pub fn get_integrations_speech_dialogflowcx_agent(
        &self,
        agent_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechDialogflowcxAgent {
        super::integrations::GetIntegrationsSpeechDialogflowcxAgent(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechDialogflowcxAgent::INFO,
                )
                .path("agentId", agent_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getIntegrationsSpeechLexBotAlias`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lex-bot-alias--aliasId-)
    pub fn get_integrations_speech_lex_bot_alias(
        &self,
        alias_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechLexBotAlias {
        super::integrations::GetIntegrationsSpeechLexBotAlias(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechLexBotAlias::INFO,
                )
                .path("aliasId", alias_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bot/{botId}/aliases`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechLexBotBotIdAliases`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lex-bot--botId--aliases)
    pub fn get_integrations_speech_lex_bot_bot_id_aliases(
        &self,
        bot_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechLexBotBotIdAliases {
        super::integrations::GetIntegrationsSpeechLexBotBotIdAliases(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechLexBotBotIdAliases::INFO,
                )
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/lex/bots`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechLexBots`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lex-bots)
    pub fn get_integrations_speech_lex_bots(&self) -> GetIntegrationsSpeechLexBots {
        super::integrations::GetIntegrationsSpeechLexBots(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechLexBots::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getIntegrationsSpeechLexv2BotAlias`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lexv2-bot-alias--aliasId-)
    pub fn get_integrations_speech_lexv2_bot_alias(
        &self,
        alias_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechLexv2BotAlias {
        super::integrations::GetIntegrationsSpeechLexv2BotAlias(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechLexv2BotAlias::INFO,
                )
                .path("aliasId", alias_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechLexv2BotBotIdAliases`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lexv2-bot--botId--aliases)
    pub fn get_integrations_speech_lexv2_bot_bot_id_aliases(
        &self,
        bot_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechLexv2BotBotIdAliases {
        super::integrations::GetIntegrationsSpeechLexv2BotBotIdAliases(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechLexv2BotBotIdAliases::INFO,
                )
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/lexv2/bots`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechLexv2Bots`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-lexv2-bots)
    pub fn get_integrations_speech_lexv2_bots(&self) -> GetIntegrationsSpeechLexv2Bots {
        super::integrations::GetIntegrationsSpeechLexv2Bots(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechLexv2Bots::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBots`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots(
        &self,
        nuance_integration_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBots {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBots(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBots::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots-jobs)
    pub fn post_integrations_speech_nuance_nuance_integration_id_bots_jobs(
        &self,
        nuance_integration_id: impl AsRef<str>,
    ) -> PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs {
        super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots-jobs--jobId-)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots_job(
        &self,
        nuance_integration_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 409 `general.conflict`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots-jobs--jobId--results)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bots_job_results(
        &self,
        nuance_integration_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots-launch-settings)
    pub fn put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(
        &self,
        nuance_integration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NuanceBotLaunchSettings>,
    ) -> PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings {
        super::integrations::PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .body::<types::NuanceBotLaunchSettings>(body),
        )
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots-launch-validate)
    pub fn post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(
        &self,
        nuance_integration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BotExecutionConfiguration>,
    ) -> PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate {
        super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .body::<types::BotExecutionConfiguration>(body),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBot`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots--botId-)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot(
        &self,
        nuance_integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBot {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBot(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBot::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots--botId--jobs)
    pub fn post_integrations_speech_nuance_nuance_integration_id_bot_jobs(
        &self,
        nuance_integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
    ) -> PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs {
        super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("botId", bot_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots--botId--jobs--jobId-)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot_job(
        &self,
        nuance_integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("botId", bot_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Error codes of its own: 409 `general.conflict`
    /// - Developer Center: [`getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-nuance--nuanceIntegrationId--bots--botId--jobs--jobId--results)
    pub fn get_integrations_speech_nuance_nuance_integration_id_bot_job_results(
        &self,
        nuance_integration_id: impl AsRef<str>,
        bot_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults {
        super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults::INFO,
                )
                .path("nuanceIntegrationId", nuance_integration_id.as_ref())
                .path("botId", bot_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/stt/engines`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechSttEngines`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-stt-engines)
    pub fn get_integrations_speech_stt_engines(
        &self,
    ) -> GetIntegrationsSpeechSttEngines {
        super::integrations::GetIntegrationsSpeechSttEngines(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechSttEngines::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/stt/engines/{engineId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechSttEngine`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-stt-engines--engineId-)
    pub fn get_integrations_speech_stt_engine(
        &self,
        engine_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechSttEngine {
        super::integrations::GetIntegrationsSpeechSttEngine(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechSttEngine::INFO,
                )
                .path("engineId", engine_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechTtsEngines`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-tts-engines)
    pub fn get_integrations_speech_tts_engines(
        &self,
    ) -> GetIntegrationsSpeechTtsEngines {
        super::integrations::GetIntegrationsSpeechTtsEngines(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechTtsEngines::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechTtsEngine`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-tts-engines--engineId-)
    pub fn get_integrations_speech_tts_engine(
        &self,
        engine_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechTtsEngine {
        super::integrations::GetIntegrationsSpeechTtsEngine(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechTtsEngine::INFO,
                )
                .path("engineId", engine_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsSpeechTtsEngineVoices`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-tts-engines--engineId--voices)
    pub fn get_integrations_speech_tts_engine_voices(
        &self,
        engine_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechTtsEngineVoices {
        super::integrations::GetIntegrationsSpeechTtsEngineVoices(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechTtsEngineVoices::INFO,
                )
                .path("engineId", engine_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechTtsEngineVoice`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-tts-engines--engineId--voices--voiceId-)
    pub fn get_integrations_speech_tts_engine_voice(
        &self,
        engine_id: impl AsRef<str>,
        voice_id: impl AsRef<str>,
    ) -> GetIntegrationsSpeechTtsEngineVoice {
        super::integrations::GetIntegrationsSpeechTtsEngineVoice(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsSpeechTtsEngineVoice::INFO,
                )
                .path("engineId", engine_id.as_ref())
                .path("voiceId", voice_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/speech/tts/settings`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsSpeechTtsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-speech-tts-settings)
    pub fn get_integrations_speech_tts_settings(
        &self,
    ) -> GetIntegrationsSpeechTtsSettings {
        super::integrations::GetIntegrationsSpeechTtsSettings(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsSpeechTtsSettings::INFO,
            ),
        )
    }
    /// `PUT /api/v2/integrations/speech/tts/settings`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`putIntegrationsSpeechTtsSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-speech-tts-settings)
    pub fn put_integrations_speech_tts_settings(
        &self,
        body: impl rt::IntoBody<types::TtsSettings>,
    ) -> PutIntegrationsSpeechTtsSettings {
        super::integrations::PutIntegrationsSpeechTtsSettings(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsSpeechTtsSettings::INFO,
                )
                .body::<types::TtsSettings>(body),
        )
    }
    /// `GET /api/v2/integrations/types`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsTypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-types)
    pub fn get_integrations_types(&self) -> GetIntegrationsTypes {
        super::integrations::GetIntegrationsTypes(
            rt::Request::new(&self.0, super::integrations::GetIntegrationsTypes::INFO),
        )
    }
    /// `GET /api/v2/integrations/types/{typeId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsType`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-types--typeId-)
    pub fn get_integrations_type(
        &self,
        type_id: impl AsRef<str>,
    ) -> GetIntegrationsType {
        super::integrations::GetIntegrationsType(
            rt::Request::new(&self.0, super::integrations::GetIntegrationsType::INFO)
                .path("typeId", type_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/types/{typeId}/configschemas/{configType}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationsTypeConfigschema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-types--typeId--configschemas--configType-)
    pub fn get_integrations_type_configschema(
        &self,
        type_id: impl AsRef<str>,
        config_type: impl rt::IntoEnum<types::GetIntegrationsTypeConfigschemaConfigType>,
    ) -> GetIntegrationsTypeConfigschema {
        super::integrations::GetIntegrationsTypeConfigschema(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsTypeConfigschema::INFO,
                )
                .path("typeId", type_id.as_ref())
                .path::<
                    types::GetIntegrationsTypeConfigschemaConfigType,
                >("configType", &config_type.into_enum()),
        )
    }
    /// `GET /api/v2/integrations/unifiedcommunications/clientapps`
    ///
    /// - Permission: `integration:unifiedCommunications:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `integrations.forbidden`
    /// - Developer Center: [`getIntegrationsUnifiedcommunicationsClientapps`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-unifiedcommunications-clientapps)
    pub fn get_integrations_unifiedcommunications_clientapps(
        &self,
    ) -> GetIntegrationsUnifiedcommunicationsClientapps {
        super::integrations::GetIntegrationsUnifiedcommunicationsClientapps(
            rt::Request::new(
                &self.0,
                super::integrations::GetIntegrationsUnifiedcommunicationsClientapps::INFO,
            ),
        )
    }
    /// `GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}`
    ///
    /// - Permission: `integration:unifiedCommunications:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Error codes of its own: 403 `integrations.forbidden`
    /// - Developer Center: [`getIntegrationsUnifiedcommunicationsClientapp`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-unifiedcommunications-clientapps--ucIntegrationId-)
    pub fn get_integrations_unifiedcommunications_clientapp(
        &self,
        uc_integration_id: impl AsRef<str>,
    ) -> GetIntegrationsUnifiedcommunicationsClientapp {
        super::integrations::GetIntegrationsUnifiedcommunicationsClientapp(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationsUnifiedcommunicationsClientapp::INFO,
                )
                .path("ucIntegrationId", uc_integration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences`
    ///
    /// - Permission: `integration:presence:edit`
    /// - Scopes: `presence`
    /// - Error codes of its own: 400 `max.user.presences`; 404 `integration.not.found`, `no.user.presences`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putIntegrationsUnifiedcommunicationThirdpartypresences`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations-unifiedcommunications--ucIntegrationId--thirdpartypresences)
    pub fn put_integrations_unifiedcommunication_thirdpartypresences(
        &self,
        uc_integration_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UcThirdPartyPresence>>,
    ) -> PutIntegrationsUnifiedcommunicationThirdpartypresences {
        super::integrations::PutIntegrationsUnifiedcommunicationThirdpartypresences(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationsUnifiedcommunicationThirdpartypresences::INFO,
                )
                .path("ucIntegrationId", uc_integration_id.as_ref())
                .body::<Vec<types::UcThirdPartyPresence>>(body),
        )
    }
    /// `GET /api/v2/integrations/userapps`
    ///
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getIntegrationsUserapps`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations-userapps)
    pub fn get_integrations_userapps(&self) -> GetIntegrationsUserapps {
        super::integrations::GetIntegrationsUserapps(
            rt::Request::new(&self.0, super::integrations::GetIntegrationsUserapps::INFO),
        )
    }
    /// `POST /api/v2/integrations/webhooks/{tokenId}/events`
    ///
    /// - Token: none
    /// - Developer Center: [`postIntegrationsWebhookEvents`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-integrations-webhooks--tokenId--events)
    pub fn post_integrations_webhook_events(
        &self,
        token_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostIntegrationsWebhookEvents {
        super::integrations::PostIntegrationsWebhookEvents(
            rt::Request::new(
                    &self.0,
                    super::integrations::PostIntegrationsWebhookEvents::INFO,
                )
                .path("tokenId", token_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/integrations/{integrationId}`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations--integrationId-)
    pub fn get_integration(&self, integration_id: impl AsRef<str>) -> GetIntegration {
        super::integrations::GetIntegration(
            rt::Request::new(&self.0, super::integrations::GetIntegration::INFO)
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/integrations/{integrationId}`
    ///
    /// - Permission: `integrations:integration:delete`
    /// - Scopes: `integrations`
    /// - Developer Center: [`deleteIntegration`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-integrations--integrationId-)
    pub fn delete_integration(
        &self,
        integration_id: impl AsRef<str>,
    ) -> DeleteIntegration {
        super::integrations::DeleteIntegration(
            rt::Request::new(&self.0, super::integrations::DeleteIntegration::INFO)
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/integrations/{integrationId}`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: `integrations`
    /// - Developer Center: [`patchIntegration`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-integrations--integrationId-)
    pub fn patch_integration(
        &self,
        integration_id: impl AsRef<str>,
    ) -> PatchIntegration {
        super::integrations::PatchIntegration(
            rt::Request::new(&self.0, super::integrations::PatchIntegration::INFO)
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `GET /api/v2/integrations/{integrationId}/config/current`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getIntegrationConfigCurrent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-integrations--integrationId--config-current)
    pub fn get_integration_config_current(
        &self,
        integration_id: impl AsRef<str>,
    ) -> GetIntegrationConfigCurrent {
        super::integrations::GetIntegrationConfigCurrent(
            rt::Request::new(
                    &self.0,
                    super::integrations::GetIntegrationConfigCurrent::INFO,
                )
                .path("integrationId", integration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/integrations/{integrationId}/config/current`
    ///
    /// - Permission: `integrations:integration:edit`
    /// - Scopes: `integrations`
    /// - Error codes of its own: 409 `version.conflict`
    /// - Developer Center: [`putIntegrationConfigCurrent`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-integrations--integrationId--config-current)
    pub fn put_integration_config_current(
        &self,
        integration_id: impl AsRef<str>,
    ) -> PutIntegrationConfigCurrent {
        super::integrations::PutIntegrationConfigCurrent(
            rt::Request::new(
                    &self.0,
                    super::integrations::PutIntegrationConfigCurrent::INFO,
                )
                .path("integrationId", integration_id.as_ref()),
        )
    }
}
/// The call `getIntegrations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrations(pub(crate) rt::Request<types::IntegrationEntityListing>);
impl GetIntegrations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrations",
        method: rt::Method::Get,
        path: "/api/v2/integrations",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `ids` (query): items at least `0`, items at most `100`
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// `integrationType` (query)
    pub fn integration_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("integrationType", value))
    }
    /// `reportedState` (query)
    pub fn reported_state(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsReportedState>,
    ) -> Self {
        Self(
            self.0.option::<types::GetIntegrationsReportedState>("reportedState", value),
        )
    }
    /// `credentialId` (query)
    pub fn credential_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("credentialId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IntegrationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IntegrationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntegrationEntityListing> {
        self.0.send()
    }
}
/// The call `postIntegrations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrations(pub(crate) rt::Request<types::Integration>);
impl PostIntegrations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrations",
        method: rt::Method::Post,
        path: "/api/v2/integrations",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:add"],
        },
        scopes: &["integrations"],
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
    pub fn body(self, body: impl rt::IntoBody<types::CreateIntegrationRequest>) -> Self {
        Self(self.0.body::<types::CreateIntegrationRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Integration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Integration> {
        self.0.send()
    }
}
/// The call `getIntegrationsActions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActions(pub(crate) rt::Request<types::ActionEntityListing>);
impl GetIntegrationsActions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActions",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetIntegrationsActionsSortOrder>("sortOrder", value))
    }
    /// `category` (query)
    pub fn category(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("category", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `ids` (query)
    pub fn ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("ids", value))
    }
    /// `secure` (query)
    pub fn secure(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsSecure>,
    ) -> Self {
        Self(self.0.option::<types::GetIntegrationsActionsSecure>("secure", value))
    }
    /// `includeAuthActions` (query): default `false`
    pub fn include_auth_actions(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsIncludeAuthActions>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsActionsIncludeAuthActions,
                >("includeAuthActions", value),
        )
    }
    /// `includeConfig` (query): one of `"true"`, `"false"`, default `false`
    pub fn include_config(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeConfig", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionEntityListing> {
        self.0.send()
    }
}
/// The call `postIntegrationsActions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActions(pub(crate) rt::Request<types::Action>);
impl PostIntegrationsActions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActions",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:add"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionsCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionsCategories(
    pub(crate) rt::Request<types::CategoryEntityListing>,
);
impl GetIntegrationsActionsCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionsCategories",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/categories",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsCategoriesSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsActionsCategoriesSortOrder,
                >("sortOrder", value),
        )
    }
    /// `secure` (query)
    pub fn secure(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsCategoriesSecure>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetIntegrationsActionsCategoriesSecure>("secure", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CategoryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CategoryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CategoryEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionsCertificates`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionsCertificates(
    pub(crate) rt::Request<types::ActionCertificateListing>,
);
impl GetIntegrationsActionsCertificates {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionsCertificates",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/certificates",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionCertificate:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsCertificatesStatus>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsActionsCertificatesStatus,
                >("status", value),
        )
    }
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsCertificatesType>,
    ) -> Self {
        Self(
            self.0.option::<types::GetIntegrationsActionsCertificatesType>("type", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionCertificateListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionCertificateListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionCertificateListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionsCertificatesTruststore`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionsCertificatesTruststore(
    pub(crate) rt::Request<types::TrustedCertificates>,
);
impl GetIntegrationsActionsCertificatesTruststore {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionsCertificatesTruststore",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/certificates/truststore",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionCertificate:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TrustedCertificates> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrustedCertificates> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionsDrafts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionsDrafts(
    pub(crate) rt::Request<types::ActionEntityListing>,
);
impl GetIntegrationsActionsDrafts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionsDrafts",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/drafts",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsDraftsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsActionsDraftsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `category` (query)
    pub fn category(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("category", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `ids` (query)
    pub fn ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("ids", value))
    }
    /// `secure` (query)
    pub fn secure(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsDraftsSecure>,
    ) -> Self {
        Self(self.0.option::<types::GetIntegrationsActionsDraftsSecure>("secure", value))
    }
    /// `includeAuthActions` (query): default `false`
    pub fn include_auth_actions(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsActionsDraftsIncludeAuthActions>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsActionsDraftsIncludeAuthActions,
                >("includeAuthActions", value),
        )
    }
    /// `includeConfig` (query): one of `"true"`, `"false"`, default `false`
    pub fn include_config(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeConfig", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionEntityListing> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionsDrafts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionsDrafts(pub(crate) rt::Request<types::Action>);
impl PostIntegrationsActionsDrafts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionsDrafts",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/drafts",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:add"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionsFunctionsRuntimes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionsFunctionsRuntimes(
    pub(crate) rt::Request<Vec<types::FunctionRuntime>>,
);
impl GetIntegrationsActionsFunctionsRuntimes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionsFunctionsRuntimes",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/functions/runtimes",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionFunction:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::FunctionRuntime>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::FunctionRuntime>> {
        self.0.send()
    }
}
/// The call `getIntegrationsAction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsAction(pub(crate) rt::Request<types::Action>);
impl GetIntegrationsAction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsAction",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
        value: impl rt::IntoOption<types::GetIntegrationsActionExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetIntegrationsActionExpand>("expand", value))
    }
    /// `flatten` (query): one of `"true"`, `"false"`, default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// `includeConfig` (query): one of `"true"`, `"false"`, default `false`
    pub fn include_config(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeConfig", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchIntegrationsAction`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Action>
    where
        F: FnMut(&mut types::UpdateActionInput) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PatchIntegrationsAction::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `deleteIntegrationsAction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntegrationsAction(pub(crate) rt::Request<()>);
impl DeleteIntegrationsAction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntegrationsAction",
        method: rt::Method::Delete,
        path: "/api/v2/integrations/actions/{actionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:delete"],
        },
        scopes: &["integrations"],
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
/// The call `patchIntegrationsAction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchIntegrationsAction(pub(crate) rt::Request<types::Action>);
impl PatchIntegrationsAction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchIntegrationsAction",
        method: rt::Method::Patch,
        path: "/api/v2/integrations/actions/{actionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionDraft(pub(crate) rt::Request<types::Action>);
impl GetIntegrationsActionDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionDraft",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/draft",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
        value: impl rt::IntoOption<types::GetIntegrationsActionDraftExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetIntegrationsActionDraftExpand>("expand", value))
    }
    /// `flatten` (query): one of `"true"`, `"false"`, default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// `includeConfig` (query): one of `"true"`, `"false"`, default `false`
    pub fn include_config(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeConfig", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchIntegrationsActionDraft`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Action>
    where
        F: FnMut(&mut types::UpdateDraftInput) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PatchIntegrationsActionDraft::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionDraft(pub(crate) rt::Request<types::Action>);
impl PostIntegrationsActionDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionDraft",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/{actionId}/draft",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `deleteIntegrationsActionDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntegrationsActionDraft(pub(crate) rt::Request<()>);
impl DeleteIntegrationsActionDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntegrationsActionDraft",
        method: rt::Method::Delete,
        path: "/api/v2/integrations/actions/{actionId}/draft",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:delete"],
        },
        scopes: &["integrations"],
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
/// The call `patchIntegrationsActionDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchIntegrationsActionDraft(pub(crate) rt::Request<types::Action>);
impl PatchIntegrationsActionDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchIntegrationsActionDraft",
        method: rt::Method::Patch,
        path: "/api/v2/integrations/actions/{actionId}/draft",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionDraftFunction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionDraftFunction(
    pub(crate) rt::Request<types::FunctionConfig>,
);
impl GetIntegrationsActionDraftFunction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionDraftFunction",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/draft/function",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionFunction:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FunctionConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIntegrationsActionDraftFunction`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FunctionConfig>
    where
        F: FnMut(&mut types::Function) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PutIntegrationsActionDraftFunction::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FunctionConfig> {
        self.0.send()
    }
}
/// The call `putIntegrationsActionDraftFunction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsActionDraftFunction(
    pub(crate) rt::Request<types::FunctionConfig>,
);
impl PutIntegrationsActionDraftFunction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsActionDraftFunction",
        method: rt::Method::Put,
        path: "/api/v2/integrations/actions/{actionId}/draft/function",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionFunction:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::FunctionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FunctionConfig> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionDraftPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionDraftPublish(pub(crate) rt::Request<types::Action>);
impl PostIntegrationsActionDraftPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionDraftPublish",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/{actionId}/draft/publish",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Action> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Action> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionDraftSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionDraftSchema(
    pub(crate) rt::Request<types::JsonSchemaDocument>,
);
impl GetIntegrationsActionDraftSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionDraftSchema",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `flatten` (query): default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JsonSchemaDocument> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JsonSchemaDocument> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionDraftTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionDraftTemplate(pub(crate) rt::Request<String>);
impl GetIntegrationsActionDraftTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionDraftTemplate",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/draft/templates/{fileName}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "text/plain",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionDraftTest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionDraftTest(
    pub(crate) rt::Request<types::TestExecutionResult>,
);
impl PostIntegrationsActionDraftTest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionDraftTest",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/{actionId}/draft/test",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:execute"],
        },
        scopes: &["integrations"],
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
    /// `flatten` (query): default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestExecutionResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestExecutionResult> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionDraftValidation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionDraftValidation(
    pub(crate) rt::Request<types::DraftValidationResult>,
);
impl GetIntegrationsActionDraftValidation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionDraftValidation",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/draft/validation",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:edit"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DraftValidationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DraftValidationResult> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionExecute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionExecute(pub(crate) rt::Request<rt::Json>);
impl PostIntegrationsActionExecute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionExecute",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/{actionId}/execute",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:execute", "bridge:actions:execute"],
        },
        scopes: &["integrations"],
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
    /// `flatten` (query): default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionFunction`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionFunction(pub(crate) rt::Request<types::FunctionConfig>);
impl GetIntegrationsActionFunction {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionFunction",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/function",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:actionFunction:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FunctionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FunctionConfig> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionSchema(
    pub(crate) rt::Request<types::JsonSchemaDocument>,
);
impl GetIntegrationsActionSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionSchema",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/schemas/{fileName}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `flatten` (query): default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JsonSchemaDocument> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JsonSchemaDocument> {
        self.0.send()
    }
}
/// The call `getIntegrationsActionTemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsActionTemplate(pub(crate) rt::Request<String>);
impl GetIntegrationsActionTemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsActionTemplate",
        method: rt::Method::Get,
        path: "/api/v2/integrations/actions/{actionId}/templates/{fileName}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:view", "bridge:actions:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "text/plain",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// The call `postIntegrationsActionTest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsActionTest(
    pub(crate) rt::Request<types::TestExecutionResult>,
);
impl PostIntegrationsActionTest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsActionTest",
        method: rt::Method::Post,
        path: "/api/v2/integrations/actions/{actionId}/test",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:action:execute", "bridge:actions:execute"],
        },
        scopes: &["integrations"],
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
    /// `flatten` (query): default `false`
    pub fn flatten(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("flatten", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestExecutionResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestExecutionResult> {
        self.0.send()
    }
}
/// The call `getIntegrationsBotconnectorIntegrationIdBots`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsBotconnectorIntegrationIdBots(
    pub(crate) rt::Request<types::BotList>,
);
impl GetIntegrationsBotconnectorIntegrationIdBots {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsBotconnectorIntegrationIdBots",
        method: rt::Method::Get,
        path: "/api/v2/integrations/botconnector/{integrationId}/bots",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:botconnector:view"],
        },
        scopes: &["textbots", "textbots:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BotList> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIntegrationsBotconnectorIntegrationIdBots`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<()>
    where
        F: FnMut(&mut types::BotList) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PutIntegrationsBotconnectorIntegrationIdBots::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BotList> {
        self.0.send()
    }
}
/// The call `putIntegrationsBotconnectorIntegrationIdBots`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsBotconnectorIntegrationIdBots(pub(crate) rt::Request<()>);
impl PutIntegrationsBotconnectorIntegrationIdBots {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsBotconnectorIntegrationIdBots",
        method: rt::Method::Put,
        path: "/api/v2/integrations/botconnector/{integrationId}/bots",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:botconnector:edit"],
        },
        scopes: &["textbots"],
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
/// The call `getIntegrationsBotconnectorIntegrationIdBotsSummaries`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsBotconnectorIntegrationIdBotsSummaries(
    pub(crate) rt::Request<types::BotConnectorBotSummaryEntityListing>,
);
impl GetIntegrationsBotconnectorIntegrationIdBotsSummaries {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsBotconnectorIntegrationIdBotsSummaries",
        method: rt::Method::Get,
        path: "/api/v2/integrations/botconnector/{integrationId}/bots/summaries",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:botconnector:view"],
        },
        scopes: &["textbots", "textbots:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BotConnectorBotSummaryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::BotConnectorBotSummaryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BotConnectorBotSummaryEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsBotconnectorIntegrationIdBot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsBotconnectorIntegrationIdBot(
    pub(crate) rt::Request<types::BotConnectorBot>,
);
impl GetIntegrationsBotconnectorIntegrationIdBot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsBotconnectorIntegrationIdBot",
        method: rt::Method::Get,
        path: "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:botconnector:view"],
        },
        scopes: &["textbots", "textbots:readonly"],
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
    /// `version` (query)
    pub fn version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("version", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BotConnectorBot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BotConnectorBot> {
        self.0.send()
    }
}
/// The call `getIntegrationsBotconnectorIntegrationIdBotVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsBotconnectorIntegrationIdBotVersions(
    pub(crate) rt::Request<types::BotConnectorBotVersionSummaryEntityListing>,
);
impl GetIntegrationsBotconnectorIntegrationIdBotVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsBotconnectorIntegrationIdBotVersions",
        method: rt::Method::Get,
        path: "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:botconnector:view"],
        },
        scopes: &["textbots", "textbots:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::BotConnectorBotVersionSummaryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::BotConnectorBotVersionSummaryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::BotConnectorBotVersionSummaryEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsClientapps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsClientapps(
    pub(crate) rt::Request<types::ClientAppEntityListing>,
);
impl GetIntegrationsClientapps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsClientapps",
        method: rt::Method::Get,
        path: "/api/v2/integrations/clientapps",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ClientAppEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ClientAppEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ClientAppEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsCredentials`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsCredentials(
    pub(crate) rt::Request<types::CredentialInfoListing>,
);
impl GetIntegrationsCredentials {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsCredentials",
        method: rt::Method::Get,
        path: "/api/v2/integrations/credentials",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
        auth: rt::AuthScheme::OAuth,
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CredentialInfoListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CredentialInfoListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CredentialInfoListing> {
        self.0.send()
    }
}
/// The call `postIntegrationsCredentials`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsCredentials(pub(crate) rt::Request<types::CredentialInfo>);
impl PostIntegrationsCredentials {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsCredentials",
        method: rt::Method::Post,
        path: "/api/v2/integrations/credentials",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:add"],
        },
        scopes: &["integrations"],
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
    pub fn body(self, body: impl rt::IntoBody<types::Credential>) -> Self {
        Self(self.0.body::<types::Credential>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CredentialInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CredentialInfo> {
        self.0.send()
    }
}
/// The call `getIntegrationsCredentialsListing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsCredentialsListing(
    pub(crate) rt::Request<types::CredentialInfoCursorListing>,
);
impl GetIntegrationsCredentialsListing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsCredentialsListing",
        method: rt::Method::Get,
        path: "/api/v2/integrations/credentials/listing",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CredentialInfoCursorListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CredentialInfoCursorListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CredentialInfoCursorListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsCredentialsTypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsCredentialsTypes(
    pub(crate) rt::Request<Vec<types::CredentialType>>,
);
impl GetIntegrationsCredentialsTypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsCredentialsTypes",
        method: rt::Method::Get,
        path: "/api/v2/integrations/credentials/types",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::CredentialType>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::CredentialType>> {
        self.0.send()
    }
}
/// The call `getIntegrationsCredential`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsCredential(pub(crate) rt::Request<types::Credential>);
impl GetIntegrationsCredential {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsCredential",
        method: rt::Method::Get,
        path: "/api/v2/integrations/credentials/{credentialId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Credential> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIntegrationsCredential`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CredentialInfo>
    where
        F: FnMut(&mut types::Credential) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PutIntegrationsCredential::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Credential> {
        self.0.send()
    }
}
/// The call `putIntegrationsCredential`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsCredential(pub(crate) rt::Request<types::CredentialInfo>);
impl PutIntegrationsCredential {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsCredential",
        method: rt::Method::Put,
        path: "/api/v2/integrations/credentials/{credentialId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn body(self, body: impl rt::IntoBody<types::Credential>) -> Self {
        Self(self.0.body::<types::Credential>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CredentialInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CredentialInfo> {
        self.0.send()
    }
}
/// The call `deleteIntegrationsCredential`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntegrationsCredential(pub(crate) rt::Request<()>);
impl DeleteIntegrationsCredential {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntegrationsCredential",
        method: rt::Method::Delete,
        path: "/api/v2/integrations/credentials/{credentialId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:delete"],
        },
        scopes: &["integrations"],
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
/// The call `getIntegrationsSpeechAudioconnector`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechAudioconnector(
    pub(crate) rt::Request<types::AudioConnectorIntegrationEntityListing>,
);
impl GetIntegrationsSpeechAudioconnector {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechAudioconnector",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/audioconnector",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::AudioConnectorIntegrationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AudioConnectorIntegrationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::AudioConnectorIntegrationEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechAudioconnectorIntegrationId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechAudioconnectorIntegrationId(
    pub(crate) rt::Request<types::AudioConnectorIntegration>,
);
impl GetIntegrationsSpeechAudioconnectorIntegrationId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechAudioconnectorIntegrationId",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/audioconnector/{integrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AudioConnectorIntegration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AudioConnectorIntegration> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechDialogflowAgents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechDialogflowAgents(
    pub(crate) rt::Request<types::DialogflowAgentSummaryEntityListing>,
);
impl GetIntegrationsSpeechDialogflowAgents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechDialogflowAgents",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/dialogflow/agents",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DialogflowAgentSummaryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DialogflowAgentSummaryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DialogflowAgentSummaryEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechDialogflowAgent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechDialogflowAgent(
    pub(crate) rt::Request<types::DialogflowAgent>,
);
impl GetIntegrationsSpeechDialogflowAgent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechDialogflowAgent",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/dialogflow/agents/{agentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DialogflowAgent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DialogflowAgent> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechDialogflowcxAgents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechDialogflowcxAgents(
    pub(crate) rt::Request<types::DialogflowCxAgentSummaryEntityListing>,
);
impl GetIntegrationsSpeechDialogflowcxAgents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechDialogflowcxAgents",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/dialogflowcx/agents",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DialogflowCxAgentSummaryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DialogflowCxAgentSummaryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::DialogflowCxAgentSummaryEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechDialogflowcxAgent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechDialogflowcxAgent(
    pub(crate) rt::Request<types::DialogflowCxAgent>,
);
impl GetIntegrationsSpeechDialogflowcxAgent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechDialogflowcxAgent",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/dialogflowcx/agents/{agentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DialogflowCxAgent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DialogflowCxAgent> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexBotAlias`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexBotAlias(pub(crate) rt::Request<types::LexBotAlias>);
impl GetIntegrationsSpeechLexBotAlias {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexBotAlias",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lex/bot/alias/{aliasId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LexBotAlias> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexBotAlias> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexBotBotIdAliases`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexBotBotIdAliases(
    pub(crate) rt::Request<types::LexBotAliasEntityListing>,
);
impl GetIntegrationsSpeechLexBotBotIdAliases {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexBotBotIdAliases",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lex/bot/{botId}/aliases",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<types::GetIntegrationsSpeechLexBotBotIdAliasesStatus>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsSpeechLexBotBotIdAliasesStatus,
                >("status", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LexBotAliasEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LexBotAliasEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexBotAliasEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexBots`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexBots(
    pub(crate) rt::Request<types::LexBotEntityListing>,
);
impl GetIntegrationsSpeechLexBots {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexBots",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lex/bots",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LexBotEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LexBotEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexBotEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexv2BotAlias`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexv2BotAlias(
    pub(crate) rt::Request<types::LexV2BotAlias>,
);
impl GetIntegrationsSpeechLexv2BotAlias {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexv2BotAlias",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lexv2/bot/alias/{aliasId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LexV2BotAlias> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexV2BotAlias> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexv2BotBotIdAliases`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexv2BotBotIdAliases(
    pub(crate) rt::Request<types::LexV2BotAliasEntityListing>,
);
impl GetIntegrationsSpeechLexv2BotBotIdAliases {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexv2BotBotIdAliases",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lexv2/bot/{botId}/aliases",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<
            types::GetIntegrationsSpeechLexv2BotBotIdAliasesStatus,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsSpeechLexv2BotBotIdAliasesStatus,
                >("status", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LexV2BotAliasEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LexV2BotAliasEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexV2BotAliasEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechLexv2Bots`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechLexv2Bots(
    pub(crate) rt::Request<types::LexV2BotEntityListing>,
);
impl GetIntegrationsSpeechLexv2Bots {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechLexv2Bots",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/lexv2/bots",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LexV2BotEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LexV2BotEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LexV2BotEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBots`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBots(
    pub(crate) rt::Request<types::NuanceBotEntityListing>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBots {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBots",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `onlyRegisteredBots` (query): default `true`
    pub fn only_registered_bots(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("onlyRegisteredBots", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NuanceBotEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NuanceBotEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NuanceBotEntityListing> {
        self.0.send()
    }
}
/// The call `postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
    pub(crate) rt::Request<types::AsyncJob>,
);
impl PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs",
        method: rt::Method::Post,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `onlyRegisteredBots` (query): default `true`
    pub fn only_registered_bots(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("onlyRegisteredBots", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AsyncJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncJob> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
    pub(crate) rt::Request<types::AsyncJob>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncJob> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
    pub(crate) rt::Request<types::NuanceBotEntityListing>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NuanceBotEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NuanceBotEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NuanceBotEntityListing> {
        self.0.send()
    }
}
/// The call `putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
    pub(crate) rt::Request<()>,
);
impl PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings",
        method: rt::Method::Put,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
/// The call `postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
    pub(crate) rt::Request<()>,
);
impl PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate",
        method: rt::Method::Post,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBot(
    pub(crate) rt::Request<types::NuanceBot>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBot",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
            Item = impl rt::IntoEnum<
                types::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand,
                >("expand", value),
        )
    }
    /// `targetChannel` (query)
    pub fn target_channel(
        self,
        value: impl rt::IntoOption<
            types::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel,
                >("targetChannel", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NuanceBot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NuanceBot> {
        self.0.send()
    }
}
/// The call `postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
    pub(crate) rt::Request<types::AsyncJob>,
);
impl PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs",
        method: rt::Method::Post,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand,
                >("expand", value),
        )
    }
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<String>) -> Self {
        Self(self.0.body::<String>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AsyncJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncJob> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
    pub(crate) rt::Request<types::AsyncJob>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncJob> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
    pub(crate) rt::Request<types::NuanceBot>,
);
impl GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::NuanceBot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NuanceBot> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechSttEngines`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechSttEngines(
    pub(crate) rt::Request<types::SttEngineEntityListing>,
);
impl GetIntegrationsSpeechSttEngines {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechSttEngines",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/stt/engines",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SttEngineEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SttEngineEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SttEngineEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechSttEngine`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechSttEngine(
    pub(crate) rt::Request<types::SttEngineEntity>,
);
impl GetIntegrationsSpeechSttEngine {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechSttEngine",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/stt/engines/{engineId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SttEngineEntity> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SttEngineEntity> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechTtsEngines`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechTtsEngines(
    pub(crate) rt::Request<types::TtsEngineEntityListing>,
);
impl GetIntegrationsSpeechTtsEngines {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechTtsEngines",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/tts/engines",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `includeVoices` (query): default `false`
    pub fn include_voices(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeVoices", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TtsEngineEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TtsEngineEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsEngineEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechTtsEngine`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechTtsEngine(
    pub(crate) rt::Request<types::TtsEngineEntity>,
);
impl GetIntegrationsSpeechTtsEngine {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechTtsEngine",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/tts/engines/{engineId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `includeVoices` (query): default `false`
    pub fn include_voices(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeVoices", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TtsEngineEntity> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsEngineEntity> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechTtsEngineVoices`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechTtsEngineVoices(
    pub(crate) rt::Request<types::TtsVoiceEntityListing>,
);
impl GetIntegrationsSpeechTtsEngineVoices {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechTtsEngineVoices",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/tts/engines/{engineId}/voices",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TtsVoiceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TtsVoiceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsVoiceEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechTtsEngineVoice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechTtsEngineVoice(
    pub(crate) rt::Request<types::TtsVoiceEntity>,
);
impl GetIntegrationsSpeechTtsEngineVoice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechTtsEngineVoice",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TtsVoiceEntity> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsVoiceEntity> {
        self.0.send()
    }
}
/// The call `getIntegrationsSpeechTtsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsSpeechTtsSettings(pub(crate) rt::Request<types::TtsSettings>);
impl GetIntegrationsSpeechTtsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsSpeechTtsSettings",
        method: rt::Method::Get,
        path: "/api/v2/integrations/speech/tts/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TtsSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIntegrationsSpeechTtsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::TtsSettings>
    where
        F: FnMut(&mut types::TtsSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PutIntegrationsSpeechTtsSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsSettings> {
        self.0.send()
    }
}
/// The call `putIntegrationsSpeechTtsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsSpeechTtsSettings(pub(crate) rt::Request<types::TtsSettings>);
impl PutIntegrationsSpeechTtsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsSpeechTtsSettings",
        method: rt::Method::Put,
        path: "/api/v2/integrations/speech/tts/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::TtsSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TtsSettings> {
        self.0.send()
    }
}
/// The call `getIntegrationsTypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsTypes(
    pub(crate) rt::Request<types::IntegrationTypeEntityListing>,
);
impl GetIntegrationsTypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsTypes",
        method: rt::Method::Get,
        path: "/api/v2/integrations/types",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IntegrationTypeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IntegrationTypeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntegrationTypeEntityListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsType`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsType(pub(crate) rt::Request<types::IntegrationType>);
impl GetIntegrationsType {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsType",
        method: rt::Method::Get,
        path: "/api/v2/integrations/types/{typeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IntegrationType> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntegrationType> {
        self.0.send()
    }
}
/// The call `getIntegrationsTypeConfigschema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsTypeConfigschema(
    pub(crate) rt::Request<types::JsonSchemaDocument>,
);
impl GetIntegrationsTypeConfigschema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsTypeConfigschema",
        method: rt::Method::Get,
        path: "/api/v2/integrations/types/{typeId}/configschemas/{configType}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JsonSchemaDocument> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JsonSchemaDocument> {
        self.0.send()
    }
}
/// The call `getIntegrationsUnifiedcommunicationsClientapps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsUnifiedcommunicationsClientapps(
    pub(crate) rt::Request<types::UnifiedCommunicationsIntegrationListing>,
);
impl GetIntegrationsUnifiedcommunicationsClientapps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsUnifiedcommunicationsClientapps",
        method: rt::Method::Get,
        path: "/api/v2/integrations/unifiedcommunications/clientapps",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:unifiedCommunications:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::UnifiedCommunicationsIntegrationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UnifiedCommunicationsIntegrationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::UnifiedCommunicationsIntegrationListing> {
        self.0.send()
    }
}
/// The call `getIntegrationsUnifiedcommunicationsClientapp`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsUnifiedcommunicationsClientapp(
    pub(crate) rt::Request<types::UnifiedCommunicationsIntegration>,
);
impl GetIntegrationsUnifiedcommunicationsClientapp {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsUnifiedcommunicationsClientapp",
        method: rt::Method::Get,
        path: "/api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:unifiedCommunications:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UnifiedCommunicationsIntegration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UnifiedCommunicationsIntegration> {
        self.0.send()
    }
}
/// The call `putIntegrationsUnifiedcommunicationThirdpartypresences`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationsUnifiedcommunicationThirdpartypresences(
    pub(crate) rt::Request<String>,
);
impl PutIntegrationsUnifiedcommunicationThirdpartypresences {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationsUnifiedcommunicationThirdpartypresences",
        method: rt::Method::Put,
        path: "/api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences",
        permissions: rt::Permissions {
            all: false,
            names: &["integration:presence:edit"],
        },
        scopes: &["presence"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<String> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<String> {
        self.0.send()
    }
}
/// The call `getIntegrationsUserapps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationsUserapps(pub(crate) rt::Request<types::UserAppEntityListing>);
impl GetIntegrationsUserapps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationsUserapps",
        method: rt::Method::Get,
        path: "/api/v2/integrations/userapps",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `appHost` (query)
    pub fn app_host(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("appHost", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserAppEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserAppEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserAppEntityListing> {
        self.0.send()
    }
}
/// The call `postIntegrationsWebhookEvents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostIntegrationsWebhookEvents(
    pub(crate) rt::Request<types::WebhookInvocationResponse>,
);
impl PostIntegrationsWebhookEvents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postIntegrationsWebhookEvents",
        method: rt::Method::Post,
        path: "/api/v2/integrations/webhooks/{tokenId}/events",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::WebhookInvocationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebhookInvocationResponse> {
        self.0.send()
    }
}
/// The call `getIntegration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegration(pub(crate) rt::Request<types::Integration>);
impl GetIntegration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegration",
        method: rt::Method::Get,
        path: "/api/v2/integrations/{integrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Integration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchIntegration`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Integration>
    where
        F: FnMut(&mut types::Integration) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PatchIntegration::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Integration> {
        self.0.send()
    }
}
/// The call `deleteIntegration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteIntegration(pub(crate) rt::Request<types::Integration>);
impl DeleteIntegration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteIntegration",
        method: rt::Method::Delete,
        path: "/api/v2/integrations/{integrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:delete"],
        },
        scopes: &["integrations"],
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
    pub fn customize(self) -> rt::Request<types::Integration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Integration> {
        self.0.send()
    }
}
/// The call `patchIntegration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchIntegration(pub(crate) rt::Request<types::Integration>);
impl PatchIntegration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchIntegration",
        method: rt::Method::Patch,
        path: "/api/v2/integrations/{integrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::Integration>) -> Self {
        Self(self.0.body::<types::Integration>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Integration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Integration> {
        self.0.send()
    }
}
/// The call `getIntegrationConfigCurrent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIntegrationConfigCurrent(
    pub(crate) rt::Request<types::IntegrationConfiguration>,
);
impl GetIntegrationConfigCurrent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIntegrationConfigCurrent",
        method: rt::Method::Get,
        path: "/api/v2/integrations/{integrationId}/config/current",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IntegrationConfiguration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putIntegrationConfigCurrent`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::IntegrationConfiguration>
    where
        F: FnMut(&mut types::IntegrationConfiguration) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::integrations::PutIntegrationConfigCurrent::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntegrationConfiguration> {
        self.0.send()
    }
}
/// The call `putIntegrationConfigCurrent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutIntegrationConfigCurrent(
    pub(crate) rt::Request<types::IntegrationConfiguration>,
);
impl PutIntegrationConfigCurrent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putIntegrationConfigCurrent",
        method: rt::Method::Put,
        path: "/api/v2/integrations/{integrationId}/config/current",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:edit"],
        },
        scopes: &["integrations"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn body(self, body: impl rt::IntoBody<types::IntegrationConfiguration>) -> Self {
        Self(self.0.body::<types::IntegrationConfiguration>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IntegrationConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntegrationConfiguration> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetIntegrations::INFO,
    PostIntegrations::INFO,
    GetIntegrationsActions::INFO,
    PostIntegrationsActions::INFO,
    GetIntegrationsActionsCategories::INFO,
    GetIntegrationsActionsCertificates::INFO,
    GetIntegrationsActionsCertificatesTruststore::INFO,
    GetIntegrationsActionsDrafts::INFO,
    PostIntegrationsActionsDrafts::INFO,
    GetIntegrationsActionsFunctionsRuntimes::INFO,
    GetIntegrationsAction::INFO,
    DeleteIntegrationsAction::INFO,
    PatchIntegrationsAction::INFO,
    GetIntegrationsActionDraft::INFO,
    PostIntegrationsActionDraft::INFO,
    DeleteIntegrationsActionDraft::INFO,
    PatchIntegrationsActionDraft::INFO,
    GetIntegrationsActionDraftFunction::INFO,
    PutIntegrationsActionDraftFunction::INFO,
    PostIntegrationsActionDraftPublish::INFO,
    GetIntegrationsActionDraftSchema::INFO,
    GetIntegrationsActionDraftTemplate::INFO,
    PostIntegrationsActionDraftTest::INFO,
    GetIntegrationsActionDraftValidation::INFO,
    PostIntegrationsActionExecute::INFO,
    GetIntegrationsActionFunction::INFO,
    GetIntegrationsActionSchema::INFO,
    GetIntegrationsActionTemplate::INFO,
    PostIntegrationsActionTest::INFO,
    GetIntegrationsBotconnectorIntegrationIdBots::INFO,
    PutIntegrationsBotconnectorIntegrationIdBots::INFO,
    GetIntegrationsBotconnectorIntegrationIdBotsSummaries::INFO,
    GetIntegrationsBotconnectorIntegrationIdBot::INFO,
    GetIntegrationsBotconnectorIntegrationIdBotVersions::INFO,
    GetIntegrationsClientapps::INFO,
    GetIntegrationsCredentials::INFO,
    PostIntegrationsCredentials::INFO,
    GetIntegrationsCredentialsListing::INFO,
    GetIntegrationsCredentialsTypes::INFO,
    GetIntegrationsCredential::INFO,
    PutIntegrationsCredential::INFO,
    DeleteIntegrationsCredential::INFO,
    GetIntegrationsSpeechAudioconnector::INFO,
    GetIntegrationsSpeechAudioconnectorIntegrationId::INFO,
    GetIntegrationsSpeechDialogflowAgents::INFO,
    GetIntegrationsSpeechDialogflowAgent::INFO,
    GetIntegrationsSpeechDialogflowcxAgents::INFO,
    GetIntegrationsSpeechDialogflowcxAgent::INFO,
    GetIntegrationsSpeechLexBotAlias::INFO,
    GetIntegrationsSpeechLexBotBotIdAliases::INFO,
    GetIntegrationsSpeechLexBots::INFO,
    GetIntegrationsSpeechLexv2BotAlias::INFO,
    GetIntegrationsSpeechLexv2BotBotIdAliases::INFO,
    GetIntegrationsSpeechLexv2Bots::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBots::INFO,
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults::INFO,
    PutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings::INFO,
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBot::INFO,
    PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob::INFO,
    GetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults::INFO,
    GetIntegrationsSpeechSttEngines::INFO,
    GetIntegrationsSpeechSttEngine::INFO,
    GetIntegrationsSpeechTtsEngines::INFO,
    GetIntegrationsSpeechTtsEngine::INFO,
    GetIntegrationsSpeechTtsEngineVoices::INFO,
    GetIntegrationsSpeechTtsEngineVoice::INFO,
    GetIntegrationsSpeechTtsSettings::INFO,
    PutIntegrationsSpeechTtsSettings::INFO,
    GetIntegrationsTypes::INFO,
    GetIntegrationsType::INFO,
    GetIntegrationsTypeConfigschema::INFO,
    GetIntegrationsUnifiedcommunicationsClientapps::INFO,
    GetIntegrationsUnifiedcommunicationsClientapp::INFO,
    PutIntegrationsUnifiedcommunicationThirdpartypresences::INFO,
    GetIntegrationsUserapps::INFO,
    PostIntegrationsWebhookEvents::INFO,
    GetIntegration::INFO,
    DeleteIntegration::INFO,
    PatchIntegration::INFO,
    GetIntegrationConfigCurrent::INFO,
    PutIntegrationConfigCurrent::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Action>,
    rt::make_model::<types::ActionCertificate>,
    rt::make_model::<types::ActionCertificateListing>,
    rt::make_model::<types::ActionConfig>,
    rt::make_model::<types::ActionContract>,
    rt::make_model::<types::ActionContractInput>,
    rt::make_model::<types::ActionEntityListing>,
    rt::make_model::<types::ActionInput>,
    rt::make_model::<types::ActionOutput>,
    rt::make_model::<types::AsyncJob>,
    rt::make_model::<types::AudioConnectorIntegration>,
    rt::make_model::<types::AudioConnectorIntegrationEntityListing>,
    rt::make_model::<types::BotConnectorBot>,
    rt::make_model::<types::BotConnectorBotSummaryEntityListing>,
    rt::make_model::<types::BotConnectorBotVersion>,
    rt::make_model::<types::BotConnectorBotVersionSummaryEntityListing>,
    rt::make_model::<types::BotExecutionConfiguration>,
    rt::make_model::<types::BotIntent>,
    rt::make_model::<types::BotList>,
    rt::make_model::<types::BotSlot>,
    rt::make_model::<types::BotSummary>,
    rt::make_model::<types::BotVersionSummary>,
    rt::make_model::<types::Category>,
    rt::make_model::<types::CategoryEntityListing>,
    rt::make_model::<types::ClientApp>,
    rt::make_model::<types::ClientAppConfigurationInfo>,
    rt::make_model::<types::ClientAppEntityListing>,
    rt::make_model::<types::ComplexVariableInfo>,
    rt::make_model::<types::CreateIntegrationRequest>,
    rt::make_model::<types::Credential>,
    rt::make_model::<types::CredentialInfo>,
    rt::make_model::<types::CredentialInfoCursorListing>,
    rt::make_model::<types::CredentialInfoListing>,
    rt::make_model::<types::CredentialSpecification>,
    rt::make_model::<types::CredentialType>,
    rt::make_model::<types::DialogflowAgent>,
    rt::make_model::<types::DialogflowAgentSummary>,
    rt::make_model::<types::DialogflowAgentSummaryEntityListing>,
    rt::make_model::<types::DialogflowCxAgent>,
    rt::make_model::<types::DialogflowCxAgentSummary>,
    rt::make_model::<types::DialogflowCxAgentSummaryEntityListing>,
    rt::make_model::<types::DialogflowCxEnvironment>,
    rt::make_model::<types::DialogflowCxProject>,
    rt::make_model::<types::DialogflowIntent>,
    rt::make_model::<types::DialogflowParameter>,
    rt::make_model::<types::DialogflowProject>,
    rt::make_model::<types::DraftValidationResult>,
    rt::make_model::<types::EffectiveConfiguration>,
    rt::make_model::<types::FlattenedJsonSchemaDocument>,
    rt::make_model::<types::Function>,
    rt::make_model::<types::FunctionConfig>,
    rt::make_model::<types::FunctionRuntime>,
    rt::make_model::<types::FunctionZipConfig>,
    rt::make_model::<types::HelpLink>,
    rt::make_model::<types::Integration>,
    rt::make_model::<types::IntegrationConfiguration>,
    rt::make_model::<types::IntegrationConfigurationInfo>,
    rt::make_model::<types::IntegrationEntityListing>,
    rt::make_model::<types::IntegrationStatusInfo>,
    rt::make_model::<types::IntegrationType>,
    rt::make_model::<types::IntegrationTypeEntityListing>,
    rt::make_model::<types::LanguageOverride>,
    rt::make_model::<types::LexBot>,
    rt::make_model::<types::LexBotAlias>,
    rt::make_model::<types::LexBotAliasEntityListing>,
    rt::make_model::<types::LexBotEntityListing>,
    rt::make_model::<types::LexIntent>,
    rt::make_model::<types::LexSlot>,
    rt::make_model::<types::LexV2Bot>,
    rt::make_model::<types::LexV2BotAlias>,
    rt::make_model::<types::LexV2BotAliasEntityListing>,
    rt::make_model::<types::LexV2BotEntityListing>,
    rt::make_model::<types::LexV2Intent>,
    rt::make_model::<types::LexV2Slot>,
    rt::make_model::<types::NuanceApplication>,
    rt::make_model::<types::NuanceBot>,
    rt::make_model::<types::NuanceBotCredentials>,
    rt::make_model::<types::NuanceBotEntityListing>,
    rt::make_model::<types::NuanceBotLaunchSettings>,
    rt::make_model::<types::NuanceBotTransferNode>,
    rt::make_model::<types::NuanceBotVariable>,
    rt::make_model::<types::NuanceChannel>,
    rt::make_model::<types::NuanceEnvironment>,
    rt::make_model::<types::NuanceGeography>,
    rt::make_model::<types::NuanceOrganization>,
    rt::make_model::<types::PostActionInput>,
    rt::make_model::<types::PostInputContract>,
    rt::make_model::<types::PostOutputContract>,
    rt::make_model::<types::PublishDraftInput>,
    rt::make_model::<types::RequestConfig>,
    rt::make_model::<types::ResponseConfig>,
    rt::make_model::<types::SttEngineEntity>,
    rt::make_model::<types::SttEngineEntityListing>,
    rt::make_model::<types::TestExecutionOperationResult>,
    rt::make_model::<types::TestExecutionResult>,
    rt::make_model::<types::TrustedCertificateInfo>,
    rt::make_model::<types::TrustedCertificates>,
    rt::make_model::<types::TtsEngineEntity>,
    rt::make_model::<types::TtsEngineEntityListing>,
    rt::make_model::<types::TtsSettings>,
    rt::make_model::<types::TtsVoiceEntity>,
    rt::make_model::<types::TtsVoiceEntityListing>,
    rt::make_model::<types::UcIcon>,
    rt::make_model::<types::UcThirdPartyPresence>,
    rt::make_model::<types::Uci10n>,
    rt::make_model::<types::UnifiedCommunicationsIntegration>,
    rt::make_model::<types::UnifiedCommunicationsIntegrationListing>,
    rt::make_model::<types::UpdateActionInput>,
    rt::make_model::<types::UpdateDraftInput>,
    rt::make_model::<types::UserApp>,
    rt::make_model::<types::UserAppConfigurationInfo>,
    rt::make_model::<types::UserAppEntityListing>,
    rt::make_model::<types::WebhookInvocationResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionCertificateSigningAuthority {
        /// `DigiCert`
        DigiCert,
        /// `Genesys`
        Genesys,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ActionCertificateSigningAuthority {
        const VALUES: &'static [Self] = &[Self::DigiCert, Self::Genesys];
        const TEXTS: &'static [&'static str] = &["DigiCert", "Genesys"];
        fn text(&self) -> &str {
            match self {
                Self::DigiCert => "DigiCert",
                Self::Genesys => "Genesys",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ActionCertificateSigningAuthority);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionCertificateStatus {
        /// `Current`
        Current,
        /// `Upcoming`
        Upcoming,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ActionCertificateStatus {
        const VALUES: &'static [Self] = &[Self::Current, Self::Upcoming];
        const TEXTS: &'static [&'static str] = &["Current", "Upcoming"];
        fn text(&self) -> &str {
            match self {
                Self::Current => "Current",
                Self::Upcoming => "Upcoming",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ActionCertificateStatus);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionCertificateType {
        /// `Client`
        Client,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ActionCertificateType {
        const VALUES: &'static [Self] = &[Self::Client];
        const TEXTS: &'static [&'static str] = &["Client"];
        fn text(&self) -> &str {
            match self {
                Self::Client => "Client",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ActionCertificateType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AsyncJobState {
        /// `Running`
        Running,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// `Cancelled`
        Cancelled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AsyncJobState {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Completed,
            Self::Failed,
            Self::Running,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Completed",
            "Failed",
            "Running",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Running => "Running",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Cancelled => "Cancelled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AsyncJobState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ClientAppIntendedState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
        /// `DELETED`
        Deleted,
        /// `RESTORED`
        Restored,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ClientAppIntendedState {
        const VALUES: &'static [Self] = &[
            Self::Deleted,
            Self::Disabled,
            Self::Enabled,
            Self::Restored,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DELETED",
            "DISABLED",
            "ENABLED",
            "RESTORED",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Enabled => "ENABLED",
                Self::Disabled => "DISABLED",
                Self::Deleted => "DELETED",
                Self::Restored => "RESTORED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ClientAppIntendedState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FunctionRuntimeStatus {
        /// `Available`
        Available,
        /// `Deprecated`
        Deprecated,
        /// `Unavailable`
        Unavailable,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FunctionRuntimeStatus {
        const VALUES: &'static [Self] = &[
            Self::Available,
            Self::Deprecated,
            Self::Unavailable,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Available",
            "Deprecated",
            "Unavailable",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Available => "Available",
                Self::Deprecated => "Deprecated",
                Self::Unavailable => "Unavailable",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FunctionRuntimeStatus);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FunctionZipConfigStatus {
        /// `Pending`
        Pending,
        /// `Transferring`
        Transferring,
        /// `Available`
        Available,
        /// `Unknown`
        Unknown,
        /// `Invalid`
        Invalid,
        /// `InvalidFormat`
        InvalidFormat,
        /// `InvalidFile`
        InvalidFile,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FunctionZipConfigStatus {
        const VALUES: &'static [Self] = &[
            Self::Available,
            Self::Invalid,
            Self::InvalidFile,
            Self::InvalidFormat,
            Self::Pending,
            Self::Transferring,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Available",
            "Invalid",
            "InvalidFile",
            "InvalidFormat",
            "Pending",
            "Transferring",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Transferring => "Transferring",
                Self::Available => "Available",
                Self::Unknown => "Unknown",
                Self::Invalid => "Invalid",
                Self::InvalidFormat => "InvalidFormat",
                Self::InvalidFile => "InvalidFile",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FunctionZipConfigStatus);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetIntegrationsActionExpand {
        /// `contract`
        Contract,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetIntegrationsActionExpand {
        const VALUES: &'static [Self] = &[Self::Contract];
        const TEXTS: &'static [&'static str] = &["contract"];
        fn text(&self) -> &str {
            match self {
                Self::Contract => "contract",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetIntegrationsActionExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetIntegrationsSpeechLexBotBotIdAliasesStatus {
        /// `READY`
        Ready,
        /// `FAILED`
        Failed,
        /// `BUILDING`
        Building,
        /// `NOT_BUILT`
        NotBuilt,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetIntegrationsSpeechLexBotBotIdAliasesStatus {
        const VALUES: &'static [Self] = &[
            Self::Building,
            Self::Failed,
            Self::NotBuilt,
            Self::Ready,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BUILDING",
            "FAILED",
            "NOT_BUILT",
            "READY",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Ready => "READY",
                Self::Failed => "FAILED",
                Self::Building => "BUILDING",
                Self::NotBuilt => "NOT_BUILT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetIntegrationsSpeechLexBotBotIdAliasesStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand {
        /// `variables`
        Variables,
        /// `transferNodes`
        TransferNodes,
        /// `channels`
        Channels,
        /// `locales`
        Locales,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand {
        const VALUES: &'static [Self] = &[
            Self::Channels,
            Self::Locales,
            Self::TransferNodes,
            Self::Variables,
        ];
        const TEXTS: &'static [&'static str] = &[
            "channels",
            "locales",
            "transferNodes",
            "variables",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Variables => "variables",
                Self::TransferNodes => "transferNodes",
                Self::Channels => "channels",
                Self::Locales => "locales",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel {
        /// `digital`
        Digital,
        /// `voice`
        Voice,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum
    for GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel {
        const VALUES: &'static [Self] = &[Self::Digital, Self::Voice];
        const TEXTS: &'static [&'static str] = &["digital", "voice"];
        fn text(&self) -> &str {
            match self {
                Self::Digital => "digital",
                Self::Voice => "voice",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetIntegrationsTypeConfigschemaConfigType {
        /// `properties`
        Properties,
        /// `advanced`
        Advanced,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetIntegrationsTypeConfigschemaConfigType {
        const VALUES: &'static [Self] = &[Self::Advanced, Self::Properties];
        const TEXTS: &'static [&'static str] = &["advanced", "properties"];
        fn text(&self) -> &str {
            match self {
                Self::Properties => "properties",
                Self::Advanced => "advanced",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetIntegrationsTypeConfigschemaConfigType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IntegrationStatusInfoCode {
        /// `ACTIVE`
        Active,
        /// `ACTIVATING`
        Activating,
        /// `INACTIVE`
        Inactive,
        /// `DEACTIVATING`
        Deactivating,
        /// `ERROR`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IntegrationStatusInfoCode {
        const VALUES: &'static [Self] = &[
            Self::Activating,
            Self::Active,
            Self::Deactivating,
            Self::Error,
            Self::Inactive,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ACTIVATING",
            "ACTIVE",
            "DEACTIVATING",
            "ERROR",
            "INACTIVE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "ACTIVE",
                Self::Activating => "ACTIVATING",
                Self::Inactive => "INACTIVE",
                Self::Deactivating => "DEACTIVATING",
                Self::Error => "ERROR",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IntegrationStatusInfoCode);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LexBotAliasLanguage {
        /// `en-US`
        EnUs,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LexBotAliasLanguage {
        const VALUES: &'static [Self] = &[Self::EnUs];
        const TEXTS: &'static [&'static str] = &["en-US"];
        fn text(&self) -> &str {
            match self {
                Self::EnUs => "en-US",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LexBotAliasLanguage);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LexBotAliasStatus {
        /// `BUILDING`
        Building,
        /// `READY`
        Ready,
        /// `FAILED`
        Failed,
        /// `NOT_BUILT`
        NotBuilt,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LexBotAliasStatus {
        const VALUES: &'static [Self] = &[
            Self::Building,
            Self::Failed,
            Self::NotBuilt,
            Self::Ready,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BUILDING",
            "FAILED",
            "NOT_BUILT",
            "READY",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Building => "BUILDING",
                Self::Ready => "READY",
                Self::Failed => "FAILED",
                Self::NotBuilt => "NOT_BUILT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LexBotAliasStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LexV2BotAliasStatus {
        /// `Creating`
        Creating,
        /// `Available`
        Available,
        /// `Deleting`
        Deleting,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LexV2BotAliasStatus {
        const VALUES: &'static [Self] = &[
            Self::Available,
            Self::Creating,
            Self::Deleting,
            Self::Failed,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Available",
            "Creating",
            "Deleting",
            "Failed",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Creating => "Creating",
                Self::Available => "Available",
                Self::Deleting => "Deleting",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LexV2BotAliasStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NuanceBotTransferNodeType {
        /// `End`
        End,
        /// `Escalate`
        Escalate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for NuanceBotTransferNodeType {
        const VALUES: &'static [Self] = &[Self::End, Self::Escalate];
        const TEXTS: &'static [&'static str] = &["End", "Escalate"];
        fn text(&self) -> &str {
            match self {
                Self::End => "End",
                Self::Escalate => "Escalate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(NuanceBotTransferNodeType);
    /// `contract`.
    pub type GetIntegrationsActionDraftExpand = types::GetIntegrationsActionExpand;
    /// `true`, `false`.
    pub type GetIntegrationsActionsCategoriesSecure = types::GetIntegrationsActionsSecure;
    /// `ASC`, `DESC`.
    pub type GetIntegrationsActionsCategoriesSortOrder = types::ContactSortDirection;
    /// `Current`, `Upcoming`.
    pub type GetIntegrationsActionsCertificatesStatus = types::ActionCertificateStatus;
    /// `Client`.
    pub type GetIntegrationsActionsCertificatesType = types::ActionCertificateType;
    /// `true`, `false`.
    pub type GetIntegrationsActionsDraftsIncludeAuthActions = types::GetIntegrationsActionsSecure;
    /// `true`, `false`.
    pub type GetIntegrationsActionsDraftsSecure = types::GetIntegrationsActionsSecure;
    /// `ASC`, `DESC`.
    pub type GetIntegrationsActionsDraftsSortOrder = types::ContactSortDirection;
    /// `true`, `false`.
    pub type GetIntegrationsActionsIncludeAuthActions = types::GetIntegrationsActionsSecure;
    /// `ASC`, `DESC`.
    pub type GetIntegrationsActionsSortOrder = types::ContactSortDirection;
    /// `ACTIVE`, `ACTIVATING`, `INACTIVE`, `DEACTIVATING`, `ERROR`.
    pub type GetIntegrationsReportedState = types::IntegrationStatusInfoCode;
    /// `Creating`, `Available`, `Deleting`, `Failed`.
    pub type GetIntegrationsSpeechLexv2BotBotIdAliasesStatus = types::LexV2BotAliasStatus;
    /// `ENABLED`, `DISABLED`, `DELETED`, `RESTORED`.
    pub type IntegrationIntendedState = types::ClientAppIntendedState;
    /// `variables`, `transferNodes`, `channels`, `locales`.
    pub type PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand = types::GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand;
    /// `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
    pub type UnifiedCommunicationsIntegrationIntegrationPresenceSource = types::GetUserIntegrationPresenceSource;
    /// `Action` of the API document.
    #[non_exhaustive]
    pub struct Action {
        /// `category`
        pub category: Option<String>,
        /// `config`
        pub config: Option<Box<types::ActionConfig>>,
        /// `contract`
        pub contract: Option<Box<types::ActionContract>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `secure`
        pub secure: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Action {
        fn default() -> Self {
            Self {
                category: None,
                config: None,
                contract: None,
                id: None,
                integration_id: None,
                name: None,
                secure: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Action {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Action",
                fields: &[
                    "category",
                    "config",
                    "contract",
                    "id",
                    "integrationId",
                    "name",
                    "secure",
                    "selfUri",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category);
            out.model(1, &self.config);
            out.model(2, &self.contract);
            out.text(3, &self.id);
            out.text(4, &self.integration_id);
            out.text(5, &self.name);
            out.boolean(6, &self.secure);
            out.text(7, &self.self_uri);
            out.int(8, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Model(&mut self.contract),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.integration_id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Bool(&mut self.secure),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Action);
    /// `ActionCertificate` of the API document.
    #[non_exhaustive]
    pub struct ActionCertificate {
        /// `certificate`
        pub certificate: Option<String>,
        /// `signingAuthority`
        pub signing_authority: Option<types::ActionCertificateSigningAuthority>,
        /// `status`
        pub status: Option<types::ActionCertificateStatus>,
        /// `type`
        pub type_: Option<types::ActionCertificateType>,
        _rest: rt::Rest,
    }
    impl Default for ActionCertificate {
        fn default() -> Self {
            Self {
                certificate: None,
                signing_authority: None,
                status: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionCertificate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionCertificate",
                fields: &["certificate", "signingAuthority", "status", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
            out.one(1, &self.signing_authority);
            out.one(2, &self.status);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                1 => rt::Place::Enum(&mut self.signing_authority),
                2 => rt::Place::Enum(&mut self.status),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionCertificate);
    /// `ActionCertificateListing` of the API document.
    #[non_exhaustive]
    pub struct ActionCertificateListing {
        /// `entities`
        pub entities: Option<Vec<types::ActionCertificate>>,
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
    impl Default for ActionCertificateListing {
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
    impl rt::Model for ActionCertificateListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionCertificateListing",
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
    rt::model!(ActionCertificateListing);
    /// `ActionConfig` of the API document.
    #[non_exhaustive]
    pub struct ActionConfig {
        /// `request`
        pub request: Option<Box<types::RequestConfig>>,
        /// `response`
        pub response: Option<Box<types::ResponseConfig>>,
        /// `timeoutSeconds`
        pub timeout_seconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActionConfig {
        fn default() -> Self {
            Self {
                request: None,
                response: None,
                timeout_seconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionConfig",
                fields: &["request", "response", "timeoutSeconds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.request);
            out.model(1, &self.response);
            out.int(2, &self.timeout_seconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.request),
                1 => rt::Place::Model(&mut self.response),
                2 => rt::Place::Int(&mut self.timeout_seconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionConfig);
    impl ActionConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `request`.
        #[must_use]
        pub fn request(
            mut self,
            value: impl rt::IntoField<Box<types::RequestConfig>>,
        ) -> Self {
            value.put(&mut self.request, &mut self._rest, 0);
            self
        }
        /// Sets `response`.
        #[must_use]
        pub fn response(
            mut self,
            value: impl rt::IntoField<Box<types::ResponseConfig>>,
        ) -> Self {
            value.put(&mut self.response, &mut self._rest, 1);
            self
        }
        /// Sets `timeoutSeconds`.
        #[must_use]
        pub fn timeout_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.timeout_seconds, &mut self._rest, 2);
            self
        }
    }
    /// `ActionContract` of the API document.
    #[non_exhaustive]
    pub struct ActionContract {
        /// `input`
        pub input: Option<Box<types::ActionInput>>,
        /// `output`
        pub output: Option<Box<types::ActionOutput>>,
        _rest: rt::Rest,
    }
    impl Default for ActionContract {
        fn default() -> Self {
            Self {
                input: None,
                output: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionContract {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionContract",
                fields: &["input", "output"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input);
            out.model(1, &self.output);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input),
                1 => rt::Place::Model(&mut self.output),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionContract);
    /// `ActionContractInput` of the API document.
    #[non_exhaustive]
    pub struct ActionContractInput {
        /// `input`: required
        pub input: Option<Box<types::PostInputContract>>,
        /// `output`: required
        pub output: Option<Box<types::PostOutputContract>>,
        _rest: rt::Rest,
    }
    impl Default for ActionContractInput {
        fn default() -> Self {
            Self {
                input: None,
                output: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionContractInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionContractInput",
                fields: &["input", "output"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input);
            out.model(1, &self.output);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input),
                1 => rt::Place::Model(&mut self.output),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionContractInput);
    impl ActionContractInput {
        /// One with everything set that the API requires, in this order: `input`, `output`.
        #[must_use]
        pub fn new(
            input: impl rt::IntoField<Box<types::PostInputContract>>,
            output: impl rt::IntoField<Box<types::PostOutputContract>>,
        ) -> Self {
            Self::default().input(input).output(output)
        }
        /// Sets `input`.
        #[must_use]
        pub fn input(
            mut self,
            value: impl rt::IntoField<Box<types::PostInputContract>>,
        ) -> Self {
            value.put(&mut self.input, &mut self._rest, 0);
            self
        }
        /// Sets `output`.
        #[must_use]
        pub fn output(
            mut self,
            value: impl rt::IntoField<Box<types::PostOutputContract>>,
        ) -> Self {
            value.put(&mut self.output, &mut self._rest, 1);
            self
        }
    }
    /// `ActionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ActionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Action>>,
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
    impl Default for ActionEntityListing {
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
    impl rt::Model for ActionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionEntityListing",
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
    rt::model!(ActionEntityListing);
    /// `ActionInput` of the API document.
    #[non_exhaustive]
    pub struct ActionInput {
        /// `inputSchema`
        pub input_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `inputSchemaFlattened`
        pub input_schema_flattened: Option<Box<types::JsonSchemaDocument>>,
        /// `inputSchemaUri`
        pub input_schema_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionInput {
        fn default() -> Self {
            Self {
                input_schema: None,
                input_schema_flattened: None,
                input_schema_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionInput",
                fields: &["inputSchema", "inputSchemaFlattened", "inputSchemaUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input_schema);
            out.model(1, &self.input_schema_flattened);
            out.text(2, &self.input_schema_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input_schema),
                1 => rt::Place::Model(&mut self.input_schema_flattened),
                2 => rt::Place::Text(&mut self.input_schema_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionInput);
    /// `ActionOutput` of the API document.
    #[non_exhaustive]
    pub struct ActionOutput {
        /// `errorSchema`
        pub error_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `errorSchemaFlattened`
        pub error_schema_flattened: Option<Box<types::FlattenedJsonSchemaDocument>>,
        /// `errorSchemaUri`
        pub error_schema_uri: Option<String>,
        /// `successSchema`
        pub success_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `successSchemaFlattened`
        pub success_schema_flattened: Option<Box<types::FlattenedJsonSchemaDocument>>,
        /// `successSchemaUri`
        pub success_schema_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionOutput {
        fn default() -> Self {
            Self {
                error_schema: None,
                error_schema_flattened: None,
                error_schema_uri: None,
                success_schema: None,
                success_schema_flattened: None,
                success_schema_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionOutput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionOutput",
                fields: &[
                    "errorSchema",
                    "errorSchemaFlattened",
                    "errorSchemaUri",
                    "successSchema",
                    "successSchemaFlattened",
                    "successSchemaUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_schema);
            out.model(1, &self.error_schema_flattened);
            out.text(2, &self.error_schema_uri);
            out.model(3, &self.success_schema);
            out.model(4, &self.success_schema_flattened);
            out.text(5, &self.success_schema_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_schema),
                1 => rt::Place::Model(&mut self.error_schema_flattened),
                2 => rt::Place::Text(&mut self.error_schema_uri),
                3 => rt::Place::Model(&mut self.success_schema),
                4 => rt::Place::Model(&mut self.success_schema_flattened),
                5 => rt::Place::Text(&mut self.success_schema_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionOutput);
    /// `AsyncJob` of the API document.
    #[non_exhaustive]
    pub struct AsyncJob {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::AsyncJobState>,
        _rest: rt::Rest,
    }
    impl Default for AsyncJob {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AsyncJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AsyncJob",
                fields: &["id", "selfUri", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.one(2, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AsyncJob);
    /// `AudioConnectorIntegration` of the API document.
    #[non_exhaustive]
    pub struct AudioConnectorIntegration {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AudioConnectorIntegration {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AudioConnectorIntegration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AudioConnectorIntegration",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AudioConnectorIntegration);
    /// `AudioConnectorIntegrationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AudioConnectorIntegrationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AudioConnectorIntegration>>,
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
    impl Default for AudioConnectorIntegrationEntityListing {
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
    impl rt::Model for AudioConnectorIntegrationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AudioConnectorIntegrationEntityListing",
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
    rt::model!(AudioConnectorIntegrationEntityListing);
    /// `BotConnectorBot` of the API document.
    #[non_exhaustive]
    pub struct BotConnectorBot {
        /// `botCompositeTag`: read-only
        pub bot_composite_tag: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `versions`: required
        pub versions: Option<Vec<types::BotConnectorBotVersion>>,
        _rest: rt::Rest,
    }
    impl Default for BotConnectorBot {
        fn default() -> Self {
            Self {
                bot_composite_tag: None,
                description: None,
                id: None,
                name: None,
                self_uri: None,
                versions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotConnectorBot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotConnectorBot",
                fields: &[
                    "botCompositeTag",
                    "description",
                    "id",
                    "name",
                    "selfUri",
                    "versions",
                ],
                required: &[2, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bot_composite_tag);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.list(5, &self.versions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bot_composite_tag),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::List(&mut self.versions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotConnectorBot);
    impl BotConnectorBot {
        /// One with everything set that the API requires, in this order: `id`, `versions`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            versions: impl rt::IntoField<Vec<types::BotConnectorBotVersion>>,
        ) -> Self {
            Self::default().id(id).versions(versions)
        }
        /// Sets `botCompositeTag`.
        #[must_use]
        pub fn bot_composite_tag(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_composite_tag, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `versions`.
        #[must_use]
        pub fn versions(
            mut self,
            value: impl rt::IntoField<Vec<types::BotConnectorBotVersion>>,
        ) -> Self {
            value.put(&mut self.versions, &mut self._rest, 5);
            self
        }
    }
    /// `BotConnectorBotSummaryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct BotConnectorBotSummaryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::BotSummary>>,
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
    impl Default for BotConnectorBotSummaryEntityListing {
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
    impl rt::Model for BotConnectorBotSummaryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotConnectorBotSummaryEntityListing",
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
    rt::model!(BotConnectorBotSummaryEntityListing);
    /// `BotConnectorBotVersion` of the API document.
    #[non_exhaustive]
    pub struct BotConnectorBotVersion {
        /// `intents`: required
        pub intents: Option<Vec<types::BotIntent>>,
        /// `supportedLanguages`: required
        pub supported_languages: Option<Vec<String>>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotConnectorBotVersion {
        fn default() -> Self {
            Self {
                intents: None,
                supported_languages: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotConnectorBotVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotConnectorBotVersion",
                fields: &["intents", "supportedLanguages", "version"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intents);
            out.list(1, &self.supported_languages);
            out.text(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intents),
                1 => rt::Place::List(&mut self.supported_languages),
                2 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotConnectorBotVersion);
    impl BotConnectorBotVersion {
        /// One with everything set that the API requires, in this order: `intents`, `supportedLanguages`, `version`.
        #[must_use]
        pub fn new(
            intents: impl rt::IntoField<Vec<types::BotIntent>>,
            supported_languages: impl rt::IntoField<Vec<String>>,
            version: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .intents(intents)
                .supported_languages(supported_languages)
                .version(version)
        }
        /// Sets `intents`.
        #[must_use]
        pub fn intents(
            mut self,
            value: impl rt::IntoField<Vec<types::BotIntent>>,
        ) -> Self {
            value.put(&mut self.intents, &mut self._rest, 0);
            self
        }
        /// Sets `supportedLanguages`.
        #[must_use]
        pub fn supported_languages(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.supported_languages, &mut self._rest, 1);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 2);
            self
        }
    }
    /// `BotConnectorBotVersionSummaryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct BotConnectorBotVersionSummaryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::BotVersionSummary>>,
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
    impl Default for BotConnectorBotVersionSummaryEntityListing {
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
    impl rt::Model for BotConnectorBotVersionSummaryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotConnectorBotVersionSummaryEntityListing",
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
    rt::model!(BotConnectorBotVersionSummaryEntityListing);
    /// `BotExecutionConfiguration` of the API document.
    #[non_exhaustive]
    pub struct BotExecutionConfiguration {
        /// `botCredentials`: required
        pub bot_credentials: Option<Box<types::NuanceBotCredentials>>,
        /// `botId`: required
        pub bot_id: Option<String>,
        /// `executionHost`: required
        pub execution_host: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotExecutionConfiguration {
        fn default() -> Self {
            Self {
                bot_credentials: None,
                bot_id: None,
                execution_host: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotExecutionConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotExecutionConfiguration",
                fields: &["botCredentials", "botId", "executionHost"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.bot_credentials);
            out.text(1, &self.bot_id);
            out.text(2, &self.execution_host);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.bot_credentials),
                1 => rt::Place::Text(&mut self.bot_id),
                2 => rt::Place::Text(&mut self.execution_host),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotExecutionConfiguration);
    impl BotExecutionConfiguration {
        /// One with everything set that the API requires, in this order: `botCredentials`, `botId`, `executionHost`.
        #[must_use]
        pub fn new(
            bot_credentials: impl rt::IntoField<Box<types::NuanceBotCredentials>>,
            bot_id: impl rt::IntoField<String>,
            execution_host: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .bot_credentials(bot_credentials)
                .bot_id(bot_id)
                .execution_host(execution_host)
        }
        /// Sets `botCredentials`.
        #[must_use]
        pub fn bot_credentials(
            mut self,
            value: impl rt::IntoField<Box<types::NuanceBotCredentials>>,
        ) -> Self {
            value.put(&mut self.bot_credentials, &mut self._rest, 0);
            self
        }
        /// Sets `botId`.
        #[must_use]
        pub fn bot_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_id, &mut self._rest, 1);
            self
        }
        /// Sets `executionHost`.
        #[must_use]
        pub fn execution_host(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.execution_host, &mut self._rest, 2);
            self
        }
    }
    /// `BotIntent` of the API document.
    #[non_exhaustive]
    pub struct BotIntent {
        /// `name`: required
        pub name: Option<String>,
        /// `slots`
        pub slots: Option<rt::Map<types::BotSlot>>,
        _rest: rt::Rest,
    }
    impl Default for BotIntent {
        fn default() -> Self {
            Self {
                name: None,
                slots: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotIntent",
                fields: &["name", "slots"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.map(1, &self.slots);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Map(&mut self.slots),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotIntent);
    impl BotIntent {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `slots`.
        #[must_use]
        pub fn slots(
            mut self,
            value: impl rt::IntoField<rt::Map<types::BotSlot>>,
        ) -> Self {
            value.put(&mut self.slots, &mut self._rest, 1);
            self
        }
    }
    /// `BotList` of the API document.
    #[non_exhaustive]
    pub struct BotList {
        /// `chatBots`: required
        pub chat_bots: Option<Vec<types::BotConnectorBot>>,
        _rest: rt::Rest,
    }
    impl Default for BotList {
        fn default() -> Self {
            Self {
                chat_bots: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotList",
                fields: &["chatBots"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.chat_bots);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.chat_bots),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotList);
    impl BotList {
        /// One with everything set that the API requires: `chatBots`.
        #[must_use]
        pub fn new(chat_bots: impl rt::IntoField<Vec<types::BotConnectorBot>>) -> Self {
            Self::default().chat_bots(chat_bots)
        }
        /// Sets `chatBots`.
        #[must_use]
        pub fn chat_bots(
            mut self,
            value: impl rt::IntoField<Vec<types::BotConnectorBot>>,
        ) -> Self {
            value.put(&mut self.chat_bots, &mut self._rest, 0);
            self
        }
    }
    /// `BotSlot` of the API document.
    #[non_exhaustive]
    pub struct BotSlot {
        /// `name`: required
        pub name: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotSlot {
        fn default() -> Self {
            Self {
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotSlot",
                fields: &["name", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotSlot);
    impl BotSlot {
        /// One with everything set that the API requires, in this order: `name`, `type`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).type_(type_)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `BotSummary` of the API document.
    #[non_exhaustive]
    pub struct BotSummary {
        /// `botCompositeTag`: read-only
        pub bot_composite_tag: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotSummary {
        fn default() -> Self {
            Self {
                bot_composite_tag: None,
                description: None,
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotSummary",
                fields: &["botCompositeTag", "description", "id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bot_composite_tag);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bot_composite_tag),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotSummary);
    /// `BotVersionSummary` of the API document.
    #[non_exhaustive]
    pub struct BotVersionSummary {
        /// `botCompositeTag`: read-only
        pub bot_composite_tag: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BotVersionSummary {
        fn default() -> Self {
            Self {
                bot_composite_tag: None,
                description: None,
                id: None,
                name: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotVersionSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotVersionSummary",
                fields: &["botCompositeTag", "description", "id", "name", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bot_composite_tag);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bot_composite_tag),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotVersionSummary);
    /// `Category` of the API document.
    #[non_exhaustive]
    pub struct Category {
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Category {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Category {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Category",
                fields: &["name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Category);
    /// `CategoryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CategoryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Category>>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CategoryEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CategoryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CategoryEntityListing",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CategoryEntityListing);
    /// `ClientApp` of the API document.
    #[non_exhaustive]
    pub struct ClientApp {
        /// `attributes`: read-only
        pub attributes: Option<rt::Map<String>>,
        /// `config`: read-only
        pub config: Option<Box<types::ClientAppConfigurationInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationType`: read-only
        pub integration_type: Option<Box<types::IntegrationType>>,
        /// `intendedState`: required
        pub intended_state: Option<types::ClientAppIntendedState>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `notes`: read-only
        pub notes: Option<String>,
        /// `reportedState`: read-only
        pub reported_state: Option<Box<types::IntegrationStatusInfo>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ClientApp {
        fn default() -> Self {
            Self {
                attributes: None,
                config: None,
                id: None,
                integration_type: None,
                intended_state: None,
                name: None,
                notes: None,
                reported_state: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientApp {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientApp",
                fields: &[
                    "attributes",
                    "config",
                    "id",
                    "integrationType",
                    "intendedState",
                    "name",
                    "notes",
                    "reportedState",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attributes);
            out.model(1, &self.config);
            out.text(2, &self.id);
            out.model(3, &self.integration_type);
            out.one(4, &self.intended_state);
            out.text(5, &self.name);
            out.text(6, &self.notes);
            out.model(7, &self.reported_state);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attributes),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.integration_type),
                4 => rt::Place::Enum(&mut self.intended_state),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.notes),
                7 => rt::Place::Model(&mut self.reported_state),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientApp);
    /// `ClientAppConfigurationInfo` of the API document.
    #[non_exhaustive]
    pub struct ClientAppConfigurationInfo {
        /// `current`: read-only
        pub current: Option<Box<types::IntegrationConfiguration>>,
        /// `effective`: read-only
        pub effective: Option<Box<types::EffectiveConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for ClientAppConfigurationInfo {
        fn default() -> Self {
            Self {
                current: None,
                effective: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ClientAppConfigurationInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientAppConfigurationInfo",
                fields: &["current", "effective"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.current);
            out.model(1, &self.effective);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.current),
                1 => rt::Place::Model(&mut self.effective),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ClientAppConfigurationInfo);
    /// `ClientAppEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ClientAppEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ClientApp>>,
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
    impl Default for ClientAppEntityListing {
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
    impl rt::Model for ClientAppEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ClientAppEntityListing",
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
    rt::model!(ClientAppEntityListing);
    /// `ComplexVariableInfo` of the API document.
    #[non_exhaustive]
    pub struct ComplexVariableInfo {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ComplexVariableInfo {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ComplexVariableInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ComplexVariableInfo",
                fields: &["id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ComplexVariableInfo);
    /// `CreateIntegrationRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateIntegrationRequest {
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationType`: required
        pub integration_type: Option<Box<types::IntegrationType>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateIntegrationRequest {
        fn default() -> Self {
            Self {
                id: None,
                integration_type: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateIntegrationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateIntegrationRequest",
                fields: &["id", "integrationType", "name", "selfUri"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.integration_type);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.integration_type),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateIntegrationRequest);
    impl CreateIntegrationRequest {
        /// One with everything set that the API requires, in this order: `integrationType`, `name`.
        #[must_use]
        pub fn new(
            integration_type: impl rt::IntoField<Box<types::IntegrationType>>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().integration_type(integration_type).name(name)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `integrationType`.
        #[must_use]
        pub fn integration_type(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationType>>,
        ) -> Self {
            value.put(&mut self.integration_type, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `Credential` of the API document.
    #[non_exhaustive]
    pub struct Credential {
        /// `credentialFields`
        pub credential_fields: Option<rt::Map<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`: required
        pub type_: Option<Box<types::CredentialType>>,
        _rest: rt::Rest,
    }
    impl Default for Credential {
        fn default() -> Self {
            Self {
                credential_fields: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Credential {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Credential",
                fields: &["credentialFields", "id", "name", "selfUri", "type"],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.credential_fields);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.model(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.credential_fields),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Model(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Credential);
    impl Credential {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(type_: impl rt::IntoField<Box<types::CredentialType>>) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `credentialFields`.
        #[must_use]
        pub fn credential_fields(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.credential_fields, &mut self._rest, 0);
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<Box<types::CredentialType>>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
    }
    /// `CredentialInfo` of the API document.
    #[non_exhaustive]
    pub struct CredentialInfo {
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<Box<types::CredentialType>>,
        _rest: rt::Rest,
    }
    impl Default for CredentialInfo {
        fn default() -> Self {
            Self {
                created_date: None,
                id: None,
                modified_date: None,
                name: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CredentialInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CredentialInfo",
                fields: &[
                    "createdDate",
                    "id",
                    "modifiedDate",
                    "name",
                    "selfUri",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.text(1, &self.id);
            out.date_time(2, &self.modified_date);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.model(5, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::DateTime(&mut self.modified_date),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Model(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CredentialInfo);
    impl CredentialInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<Box<types::CredentialType>>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
    }
    /// `CredentialInfoCursorListing` of the API document.
    #[non_exhaustive]
    pub struct CredentialInfoCursorListing {
        /// `entities`
        pub entities: Option<Vec<types::CredentialInfo>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CredentialInfoCursorListing {
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
    impl rt::Model for CredentialInfoCursorListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CredentialInfoCursorListing",
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
    rt::model!(CredentialInfoCursorListing);
    /// `CredentialInfoListing` of the API document.
    #[non_exhaustive]
    pub struct CredentialInfoListing {
        /// `entities`
        pub entities: Option<Vec<types::CredentialInfo>>,
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
    impl Default for CredentialInfoListing {
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
    impl rt::Model for CredentialInfoListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CredentialInfoListing",
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
    rt::model!(CredentialInfoListing);
    /// `CredentialSpecification` of the API document.
    #[non_exhaustive]
    pub struct CredentialSpecification {
        /// `credentialTypes`: read-only
        pub credential_types: Option<Vec<String>>,
        /// `required`: read-only
        pub required: Option<bool>,
        /// `title`: read-only
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CredentialSpecification {
        fn default() -> Self {
            Self {
                credential_types: None,
                required: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CredentialSpecification {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CredentialSpecification",
                fields: &["credentialTypes", "required", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.credential_types);
            out.boolean(1, &self.required);
            out.text(2, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.credential_types),
                1 => rt::Place::Bool(&mut self.required),
                2 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CredentialSpecification);
    impl CredentialSpecification {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `credentialTypes`.
        #[must_use]
        pub fn credential_types(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.credential_types, &mut self._rest, 0);
            self
        }
        /// Sets `required`.
        #[must_use]
        pub fn required(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.required, &mut self._rest, 1);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 2);
            self
        }
    }
    /// `CredentialType` of the API document.
    #[non_exhaustive]
    pub struct CredentialType {
        /// `displayOrder`: read-only
        pub display_order: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `properties`: read-only
        pub properties: Option<rt::Json>,
        /// `required`: read-only
        pub required: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CredentialType {
        fn default() -> Self {
            Self {
                display_order: None,
                id: None,
                name: None,
                properties: None,
                required: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CredentialType {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CredentialType",
                fields: &["displayOrder", "id", "name", "properties", "required"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.display_order);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.json(3, &self.properties);
            out.list(4, &self.required);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.display_order),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Json(&mut self.properties),
                4 => rt::Place::List(&mut self.required),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CredentialType);
    impl CredentialType {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `displayOrder`.
        #[must_use]
        pub fn display_order(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.display_order, &mut self._rest, 0);
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
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 3);
            self
        }
        /// Sets `required`.
        #[must_use]
        pub fn required(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.required, &mut self._rest, 4);
            self
        }
    }
    /// `DialogflowAgent` of the API document.
    #[non_exhaustive]
    pub struct DialogflowAgent {
        /// `environments`
        pub environments: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `intents`
        pub intents: Option<Vec<types::DialogflowIntent>>,
        /// `languages`
        pub languages: Option<Vec<String>>,
        /// `name`
        pub name: Option<String>,
        /// `project`
        pub project: Option<Box<types::DialogflowProject>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowAgent {
        fn default() -> Self {
            Self {
                environments: None,
                id: None,
                integration: None,
                intents: None,
                languages: None,
                name: None,
                project: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowAgent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowAgent",
                fields: &[
                    "environments",
                    "id",
                    "integration",
                    "intents",
                    "languages",
                    "name",
                    "project",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.environments);
            out.text(1, &self.id);
            out.model(2, &self.integration);
            out.list(3, &self.intents);
            out.list(4, &self.languages);
            out.text(5, &self.name);
            out.model(6, &self.project);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.environments),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.integration),
                3 => rt::Place::List(&mut self.intents),
                4 => rt::Place::List(&mut self.languages),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Model(&mut self.project),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowAgent);
    /// `DialogflowAgentSummary` of the API document.
    #[non_exhaustive]
    pub struct DialogflowAgentSummary {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `project`
        pub project: Option<Box<types::DialogflowProject>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowAgentSummary {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                integration: None,
                name: None,
                project: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowAgentSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowAgentSummary",
                fields: &[
                    "description",
                    "id",
                    "integration",
                    "name",
                    "project",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.model(2, &self.integration);
            out.text(3, &self.name);
            out.model(4, &self.project);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.integration),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.project),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowAgentSummary);
    /// `DialogflowAgentSummaryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DialogflowAgentSummaryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DialogflowAgentSummary>>,
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
    impl Default for DialogflowAgentSummaryEntityListing {
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
    impl rt::Model for DialogflowAgentSummaryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowAgentSummaryEntityListing",
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
    rt::model!(DialogflowAgentSummaryEntityListing);
    /// `DialogflowCxAgent` of the API document.
    #[non_exhaustive]
    pub struct DialogflowCxAgent {
        /// `environments`
        pub environments: Option<Vec<types::DialogflowCxEnvironment>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `languages`
        pub languages: Option<Vec<String>>,
        /// `name`
        pub name: Option<String>,
        /// `project`
        pub project: Option<Box<types::DialogflowCxProject>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowCxAgent {
        fn default() -> Self {
            Self {
                environments: None,
                id: None,
                integration: None,
                languages: None,
                name: None,
                project: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowCxAgent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowCxAgent",
                fields: &[
                    "environments",
                    "id",
                    "integration",
                    "languages",
                    "name",
                    "project",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.environments);
            out.text(1, &self.id);
            out.model(2, &self.integration);
            out.list(3, &self.languages);
            out.text(4, &self.name);
            out.model(5, &self.project);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.environments),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.integration),
                3 => rt::Place::List(&mut self.languages),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Model(&mut self.project),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowCxAgent);
    /// `DialogflowCxAgentSummary` of the API document.
    #[non_exhaustive]
    pub struct DialogflowCxAgentSummary {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `project`
        pub project: Option<Box<types::DialogflowCxProject>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowCxAgentSummary {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                integration: None,
                name: None,
                project: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowCxAgentSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowCxAgentSummary",
                fields: &[
                    "description",
                    "id",
                    "integration",
                    "name",
                    "project",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.model(2, &self.integration);
            out.text(3, &self.name);
            out.model(4, &self.project);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.integration),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.project),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowCxAgentSummary);
    /// `DialogflowCxAgentSummaryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DialogflowCxAgentSummaryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DialogflowCxAgentSummary>>,
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
    impl Default for DialogflowCxAgentSummaryEntityListing {
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
    impl rt::Model for DialogflowCxAgentSummaryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowCxAgentSummaryEntityListing",
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
    rt::model!(DialogflowCxAgentSummaryEntityListing);
    /// `DialogflowCxEnvironment` of the API document.
    #[non_exhaustive]
    pub struct DialogflowCxEnvironment {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowCxEnvironment {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowCxEnvironment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowCxEnvironment",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowCxEnvironment);
    /// `DialogflowCxProject` of the API document.
    #[non_exhaustive]
    pub struct DialogflowCxProject {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowCxProject {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowCxProject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowCxProject",
                fields: &["id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowCxProject);
    /// `DialogflowIntent` of the API document.
    #[non_exhaustive]
    pub struct DialogflowIntent {
        /// `name`: required
        pub name: Option<String>,
        /// `parameters`: required
        pub parameters: Option<rt::Map<types::DialogflowParameter>>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowIntent {
        fn default() -> Self {
            Self {
                name: None,
                parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowIntent",
                fields: &["name", "parameters"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.map(1, &self.parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Map(&mut self.parameters),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowIntent);
    /// `DialogflowParameter` of the API document.
    #[non_exhaustive]
    pub struct DialogflowParameter {
        /// `name`: required
        pub name: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowParameter {
        fn default() -> Self {
            Self {
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowParameter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowParameter",
                fields: &["name", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowParameter);
    /// `DialogflowProject` of the API document.
    #[non_exhaustive]
    pub struct DialogflowProject {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialogflowProject {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialogflowProject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialogflowProject",
                fields: &["id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialogflowProject);
    /// `DraftValidationResult` of the API document.
    #[non_exhaustive]
    pub struct DraftValidationResult {
        /// `errors`
        pub errors: Option<Vec<types::ErrorBody>>,
        /// `valid`
        pub valid: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for DraftValidationResult {
        fn default() -> Self {
            Self {
                errors: None,
                valid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DraftValidationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftValidationResult",
                fields: &["errors", "valid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.boolean(1, &self.valid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Bool(&mut self.valid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DraftValidationResult);
    /// `EffectiveConfiguration` of the API document.
    #[non_exhaustive]
    pub struct EffectiveConfiguration {
        /// `advanced`: required
        pub advanced: Option<rt::Json>,
        /// `credentials`: required
        pub credentials: Option<rt::Map<types::CredentialInfo>>,
        /// `name`: required
        pub name: Option<String>,
        /// `notes`: required
        pub notes: Option<String>,
        /// `properties`: required
        pub properties: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for EffectiveConfiguration {
        fn default() -> Self {
            Self {
                advanced: None,
                credentials: None,
                name: None,
                notes: None,
                properties: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EffectiveConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EffectiveConfiguration",
                fields: &["advanced", "credentials", "name", "notes", "properties"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.advanced);
            out.map(1, &self.credentials);
            out.text(2, &self.name);
            out.text(3, &self.notes);
            out.json(4, &self.properties);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.advanced),
                1 => rt::Place::Map(&mut self.credentials),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.notes),
                4 => rt::Place::Json(&mut self.properties),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EffectiveConfiguration);
    /// `FlattenedJsonSchemaDocument` of the API document.
    #[non_exhaustive]
    pub struct FlattenedJsonSchemaDocument {
        /// `arrayProperties`
        pub array_properties: Option<Vec<String>>,
        /// `schema`
        pub schema: Option<Box<types::JsonSchemaDocument>>,
        _rest: rt::Rest,
    }
    impl Default for FlattenedJsonSchemaDocument {
        fn default() -> Self {
            Self {
                array_properties: None,
                schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlattenedJsonSchemaDocument {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlattenedJsonSchemaDocument",
                fields: &["arrayProperties", "schema"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.array_properties);
            out.model(1, &self.schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.array_properties),
                1 => rt::Place::Model(&mut self.schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlattenedJsonSchemaDocument);
    /// `Function` of the API document.
    #[non_exhaustive]
    pub struct Function {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `handler`: required
        pub handler: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `runtime`: required
        pub runtime: Option<String>,
        /// `timeoutSeconds`: at least `1`, at most `15`
        pub timeout_seconds: Option<i64>,
        /// `zipId`: read-only
        pub zip_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Function {
        fn default() -> Self {
            Self {
                date_created: None,
                description: None,
                handler: None,
                id: None,
                name: None,
                runtime: None,
                timeout_seconds: None,
                zip_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Function {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Function",
                fields: &[
                    "dateCreated",
                    "description",
                    "handler",
                    "id",
                    "name",
                    "runtime",
                    "timeoutSeconds",
                    "zipId",
                ],
                required: &[1, 2, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.description);
            out.text(2, &self.handler);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.runtime);
            out.int(6, &self.timeout_seconds);
            out.text(7, &self.zip_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.handler),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.runtime),
                6 => rt::Place::Int(&mut self.timeout_seconds),
                7 => rt::Place::Text(&mut self.zip_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Function);
    impl Function {
        /// One with everything set that the API requires, in this order: `description`, `handler`, `runtime`.
        #[must_use]
        pub fn new(
            description: impl rt::IntoField<String>,
            handler: impl rt::IntoField<String>,
            runtime: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().description(description).handler(handler).runtime(runtime)
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `handler`.
        #[must_use]
        pub fn handler(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.handler, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `runtime`.
        #[must_use]
        pub fn runtime(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.runtime, &mut self._rest, 5);
            self
        }
        /// Sets `timeoutSeconds`.
        #[must_use]
        pub fn timeout_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.timeout_seconds, &mut self._rest, 6);
            self
        }
        /// Sets `zipId`.
        #[must_use]
        pub fn zip_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.zip_id, &mut self._rest, 7);
            self
        }
    }
    /// `FunctionConfig` of the API document.
    #[non_exhaustive]
    pub struct FunctionConfig {
        /// `function`: read-only
        pub function: Option<Box<types::Function>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `uploadExceptionHistory`: read-only
        pub upload_exception_history: Option<Vec<types::FunctionZipConfig>>,
        /// `zip`: read-only
        pub zip: Option<Box<types::FunctionZipConfig>>,
        _rest: rt::Rest,
    }
    impl Default for FunctionConfig {
        fn default() -> Self {
            Self {
                function: None,
                id: None,
                self_uri: None,
                upload_exception_history: None,
                zip: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FunctionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FunctionConfig",
                fields: &["function", "id", "selfUri", "uploadExceptionHistory", "zip"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.function);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.list(3, &self.upload_exception_history);
            out.model(4, &self.zip);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.function),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::List(&mut self.upload_exception_history),
                4 => rt::Place::Model(&mut self.zip),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FunctionConfig);
    /// `FunctionRuntime` of the API document.
    #[non_exhaustive]
    pub struct FunctionRuntime {
        /// `dateEndOfLife`: read-only
        pub date_end_of_life: Option<rt::Date>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `status`: read-only
        pub status: Option<types::FunctionRuntimeStatus>,
        _rest: rt::Rest,
    }
    impl Default for FunctionRuntime {
        fn default() -> Self {
            Self {
                date_end_of_life: None,
                description: None,
                name: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FunctionRuntime {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FunctionRuntime",
                fields: &["dateEndOfLife", "description", "name", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end_of_life);
            out.text(1, &self.description);
            out.text(2, &self.name);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end_of_life),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FunctionRuntime);
    /// `FunctionZipConfig` of the API document.
    #[non_exhaustive]
    pub struct FunctionZipConfig {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `errorMessage`: read-only
        pub error_message: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `requestId`: read-only
        pub request_id: Option<String>,
        /// `status`: read-only
        pub status: Option<types::FunctionZipConfigStatus>,
        _rest: rt::Rest,
    }
    impl Default for FunctionZipConfig {
        fn default() -> Self {
            Self {
                date_created: None,
                error_message: None,
                id: None,
                name: None,
                request_id: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FunctionZipConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FunctionZipConfig",
                fields: &[
                    "dateCreated",
                    "errorMessage",
                    "id",
                    "name",
                    "requestId",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.error_message);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.request_id);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.request_id),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FunctionZipConfig);
    /// `HelpLink` of the API document.
    #[non_exhaustive]
    pub struct HelpLink {
        /// `description`: read-only
        pub description: Option<String>,
        /// `title`: read-only
        pub title: Option<String>,
        /// `uri`: read-only
        pub uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for HelpLink {
        fn default() -> Self {
            Self {
                description: None,
                title: None,
                uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HelpLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HelpLink",
                fields: &["description", "title", "uri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.title);
            out.text(2, &self.uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.title),
                2 => rt::Place::Text(&mut self.uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HelpLink);
    impl HelpLink {
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
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 1);
            self
        }
        /// Sets `uri`.
        #[must_use]
        pub fn uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.uri, &mut self._rest, 2);
            self
        }
    }
    /// `Integration` of the API document.
    #[non_exhaustive]
    pub struct Integration {
        /// `attributes`: read-only
        pub attributes: Option<rt::Map<String>>,
        /// `config`: read-only
        pub config: Option<Box<types::IntegrationConfigurationInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationType`: read-only
        pub integration_type: Option<Box<types::IntegrationType>>,
        /// `intendedState`: required
        pub intended_state: Option<types::IntegrationIntendedState>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `notes`: read-only
        pub notes: Option<String>,
        /// `reportedState`: read-only
        pub reported_state: Option<Box<types::IntegrationStatusInfo>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Integration {
        fn default() -> Self {
            Self {
                attributes: None,
                config: None,
                id: None,
                integration_type: None,
                intended_state: None,
                name: None,
                notes: None,
                reported_state: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Integration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Integration",
                fields: &[
                    "attributes",
                    "config",
                    "id",
                    "integrationType",
                    "intendedState",
                    "name",
                    "notes",
                    "reportedState",
                    "selfUri",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attributes);
            out.model(1, &self.config);
            out.text(2, &self.id);
            out.model(3, &self.integration_type);
            out.one(4, &self.intended_state);
            out.text(5, &self.name);
            out.text(6, &self.notes);
            out.model(7, &self.reported_state);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attributes),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.integration_type),
                4 => rt::Place::Enum(&mut self.intended_state),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.notes),
                7 => rt::Place::Model(&mut self.reported_state),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Integration);
    impl Integration {
        /// One with everything set that the API requires: `intendedState`.
        #[must_use]
        pub fn new(
            intended_state: impl rt::IntoField<types::IntegrationIntendedState>,
        ) -> Self {
            Self::default().intended_state(intended_state)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(mut self, value: impl rt::IntoField<rt::Map<String>>) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `config`.
        #[must_use]
        pub fn config(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationConfigurationInfo>>,
        ) -> Self {
            value.put(&mut self.config, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `integrationType`.
        #[must_use]
        pub fn integration_type(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationType>>,
        ) -> Self {
            value.put(&mut self.integration_type, &mut self._rest, 3);
            self
        }
        /// Sets `intendedState`.
        #[must_use]
        pub fn intended_state(
            mut self,
            value: impl rt::IntoField<types::IntegrationIntendedState>,
        ) -> Self {
            value.put(&mut self.intended_state, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 6);
            self
        }
        /// Sets `reportedState`.
        #[must_use]
        pub fn reported_state(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationStatusInfo>>,
        ) -> Self {
            value.put(&mut self.reported_state, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
    }
    /// `IntegrationConfiguration` of the API document.
    #[non_exhaustive]
    pub struct IntegrationConfiguration {
        /// `advanced`: required
        pub advanced: Option<rt::Json>,
        /// `credentials`: required
        pub credentials: Option<rt::Map<types::CredentialInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `notes`: required
        pub notes: Option<String>,
        /// `properties`: required
        pub properties: Option<rt::Json>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IntegrationConfiguration {
        fn default() -> Self {
            Self {
                advanced: None,
                credentials: None,
                id: None,
                name: None,
                notes: None,
                properties: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntegrationConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationConfiguration",
                fields: &[
                    "advanced",
                    "credentials",
                    "id",
                    "name",
                    "notes",
                    "properties",
                    "selfUri",
                    "version",
                ],
                required: &[0, 1, 3, 4, 5, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.advanced);
            out.map(1, &self.credentials);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.notes);
            out.json(5, &self.properties);
            out.text(6, &self.self_uri);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.advanced),
                1 => rt::Place::Map(&mut self.credentials),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.notes),
                5 => rt::Place::Json(&mut self.properties),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntegrationConfiguration);
    impl IntegrationConfiguration {
        /// One with everything set that the API requires, in this order: `advanced`, `credentials`, `name`, `notes`, `properties`, `version`.
        #[must_use]
        pub fn new(
            advanced: impl rt::IntoField<rt::Json>,
            credentials: impl rt::IntoField<rt::Map<types::CredentialInfo>>,
            name: impl rt::IntoField<String>,
            notes: impl rt::IntoField<String>,
            properties: impl rt::IntoField<rt::Json>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .advanced(advanced)
                .credentials(credentials)
                .name(name)
                .notes(notes)
                .properties(properties)
                .version(version)
        }
        /// Sets `advanced`.
        #[must_use]
        pub fn advanced(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.advanced, &mut self._rest, 0);
            self
        }
        /// Sets `credentials`.
        #[must_use]
        pub fn credentials(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CredentialInfo>>,
        ) -> Self {
            value.put(&mut self.credentials, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 4);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    /// `IntegrationConfigurationInfo` of the API document.
    #[non_exhaustive]
    pub struct IntegrationConfigurationInfo {
        /// `current`: read-only
        pub current: Option<Box<types::IntegrationConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for IntegrationConfigurationInfo {
        fn default() -> Self {
            Self {
                current: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntegrationConfigurationInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationConfigurationInfo",
                fields: &["current"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.current);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.current),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntegrationConfigurationInfo);
    impl IntegrationConfigurationInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `current`.
        #[must_use]
        pub fn current(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationConfiguration>>,
        ) -> Self {
            value.put(&mut self.current, &mut self._rest, 0);
            self
        }
    }
    /// `IntegrationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct IntegrationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Integration>>,
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
    impl Default for IntegrationEntityListing {
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
    impl rt::Model for IntegrationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationEntityListing",
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
    rt::model!(IntegrationEntityListing);
    /// `IntegrationStatusInfo` of the API document.
    #[non_exhaustive]
    pub struct IntegrationStatusInfo {
        /// `code`: read-only
        pub code: Option<types::IntegrationStatusInfoCode>,
        /// `detail`: read-only
        pub detail: Option<Box<types::MessageInfo>>,
        /// `effective`: read-only
        pub effective: Option<String>,
        /// `lastUpdated`: read-only
        pub last_updated: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for IntegrationStatusInfo {
        fn default() -> Self {
            Self {
                code: None,
                detail: None,
                effective: None,
                last_updated: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntegrationStatusInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationStatusInfo",
                fields: &["code", "detail", "effective", "lastUpdated"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.code);
            out.model(1, &self.detail);
            out.text(2, &self.effective);
            out.date_time(3, &self.last_updated);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.code),
                1 => rt::Place::Model(&mut self.detail),
                2 => rt::Place::Text(&mut self.effective),
                3 => rt::Place::DateTime(&mut self.last_updated),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntegrationStatusInfo);
    impl IntegrationStatusInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(
            mut self,
            value: impl rt::IntoField<types::IntegrationStatusInfoCode>,
        ) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `detail`.
        #[must_use]
        pub fn detail(
            mut self,
            value: impl rt::IntoField<Box<types::MessageInfo>>,
        ) -> Self {
            value.put(&mut self.detail, &mut self._rest, 1);
            self
        }
        /// Sets `effective`.
        #[must_use]
        pub fn effective(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.effective, &mut self._rest, 2);
            self
        }
        /// Sets `lastUpdated`.
        #[must_use]
        pub fn last_updated(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.last_updated, &mut self._rest, 3);
            self
        }
    }
    /// `IntegrationType` of the API document.
    #[non_exhaustive]
    pub struct IntegrationType {
        /// `category`: read-only
        pub category: Option<String>,
        /// `configAdvancedSchemaUri`: read-only
        pub config_advanced_schema_uri: Option<String>,
        /// `configPropertiesSchemaUri`: read-only
        pub config_properties_schema_uri: Option<String>,
        /// `credentials`: read-only
        pub credentials: Option<rt::Map<types::CredentialSpecification>>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `faqUri`: read-only
        pub faq_uri: Option<String>,
        /// `helpLinks`: read-only
        pub help_links: Option<Vec<types::HelpLink>>,
        /// `helpUri`: read-only
        pub help_uri: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `images`: read-only
        pub images: Option<Vec<types::Image>>,
        /// `marketplaceUri`: read-only
        pub marketplace_uri: Option<String>,
        /// `maxInstances`: read-only
        pub max_instances: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// `nonInstallable`: read-only
        pub non_installable: Option<bool>,
        /// `privacyPolicyUri`: read-only
        pub privacy_policy_uri: Option<String>,
        /// `provider`: read-only
        pub provider: Option<String>,
        /// `salesContactUri`: read-only
        pub sales_contact_uri: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `supportContactUri`: read-only
        pub support_contact_uri: Option<String>,
        /// `termsOfServiceUri`: read-only
        pub terms_of_service_uri: Option<String>,
        /// `userPermissions`: read-only
        pub user_permissions: Option<Vec<String>>,
        /// `vendorName`: read-only
        pub vendor_name: Option<String>,
        /// `vendorOAuthClientIds`: read-only
        pub vendor_o_auth_client_ids: Option<Vec<String>>,
        /// `vendorWebsiteUri`: read-only
        pub vendor_website_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IntegrationType {
        fn default() -> Self {
            Self {
                category: None,
                config_advanced_schema_uri: None,
                config_properties_schema_uri: None,
                credentials: None,
                description: None,
                faq_uri: None,
                help_links: None,
                help_uri: None,
                id: None,
                images: None,
                marketplace_uri: None,
                max_instances: None,
                name: None,
                non_installable: None,
                privacy_policy_uri: None,
                provider: None,
                sales_contact_uri: None,
                self_uri: None,
                support_contact_uri: None,
                terms_of_service_uri: None,
                user_permissions: None,
                vendor_name: None,
                vendor_o_auth_client_ids: None,
                vendor_website_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntegrationType {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationType",
                fields: &[
                    "category",
                    "configAdvancedSchemaUri",
                    "configPropertiesSchemaUri",
                    "credentials",
                    "description",
                    "faqUri",
                    "helpLinks",
                    "helpUri",
                    "id",
                    "images",
                    "marketplaceUri",
                    "maxInstances",
                    "name",
                    "nonInstallable",
                    "privacyPolicyUri",
                    "provider",
                    "salesContactUri",
                    "selfUri",
                    "supportContactUri",
                    "termsOfServiceUri",
                    "userPermissions",
                    "vendorName",
                    "vendorOAuthClientIds",
                    "vendorWebsiteUri",
                ],
                required: &[8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category);
            out.text(1, &self.config_advanced_schema_uri);
            out.text(2, &self.config_properties_schema_uri);
            out.map(3, &self.credentials);
            out.text(4, &self.description);
            out.text(5, &self.faq_uri);
            out.list(6, &self.help_links);
            out.text(7, &self.help_uri);
            out.text(8, &self.id);
            out.list(9, &self.images);
            out.text(10, &self.marketplace_uri);
            out.int(11, &self.max_instances);
            out.text(12, &self.name);
            out.boolean(13, &self.non_installable);
            out.text(14, &self.privacy_policy_uri);
            out.text(15, &self.provider);
            out.text(16, &self.sales_contact_uri);
            out.text(17, &self.self_uri);
            out.text(18, &self.support_contact_uri);
            out.text(19, &self.terms_of_service_uri);
            out.list(20, &self.user_permissions);
            out.text(21, &self.vendor_name);
            out.list(22, &self.vendor_o_auth_client_ids);
            out.text(23, &self.vendor_website_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category),
                1 => rt::Place::Text(&mut self.config_advanced_schema_uri),
                2 => rt::Place::Text(&mut self.config_properties_schema_uri),
                3 => rt::Place::Map(&mut self.credentials),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.faq_uri),
                6 => rt::Place::List(&mut self.help_links),
                7 => rt::Place::Text(&mut self.help_uri),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::List(&mut self.images),
                10 => rt::Place::Text(&mut self.marketplace_uri),
                11 => rt::Place::Int(&mut self.max_instances),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Bool(&mut self.non_installable),
                14 => rt::Place::Text(&mut self.privacy_policy_uri),
                15 => rt::Place::Text(&mut self.provider),
                16 => rt::Place::Text(&mut self.sales_contact_uri),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Text(&mut self.support_contact_uri),
                19 => rt::Place::Text(&mut self.terms_of_service_uri),
                20 => rt::Place::List(&mut self.user_permissions),
                21 => rt::Place::Text(&mut self.vendor_name),
                22 => rt::Place::List(&mut self.vendor_o_auth_client_ids),
                23 => rt::Place::Text(&mut self.vendor_website_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntegrationType);
    impl IntegrationType {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `configAdvancedSchemaUri`.
        #[must_use]
        pub fn config_advanced_schema_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.config_advanced_schema_uri, &mut self._rest, 1);
            self
        }
        /// Sets `configPropertiesSchemaUri`.
        #[must_use]
        pub fn config_properties_schema_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.config_properties_schema_uri, &mut self._rest, 2);
            self
        }
        /// Sets `credentials`.
        #[must_use]
        pub fn credentials(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CredentialSpecification>>,
        ) -> Self {
            value.put(&mut self.credentials, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `faqUri`.
        #[must_use]
        pub fn faq_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.faq_uri, &mut self._rest, 5);
            self
        }
        /// Sets `helpLinks`.
        #[must_use]
        pub fn help_links(
            mut self,
            value: impl rt::IntoField<Vec<types::HelpLink>>,
        ) -> Self {
            value.put(&mut self.help_links, &mut self._rest, 6);
            self
        }
        /// Sets `helpUri`.
        #[must_use]
        pub fn help_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.help_uri, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 9);
            self
        }
        /// Sets `marketplaceUri`.
        #[must_use]
        pub fn marketplace_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.marketplace_uri, &mut self._rest, 10);
            self
        }
        /// Sets `maxInstances`.
        #[must_use]
        pub fn max_instances(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.max_instances, &mut self._rest, 11);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 12);
            self
        }
        /// Sets `nonInstallable`.
        #[must_use]
        pub fn non_installable(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.non_installable, &mut self._rest, 13);
            self
        }
        /// Sets `privacyPolicyUri`.
        #[must_use]
        pub fn privacy_policy_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.privacy_policy_uri, &mut self._rest, 14);
            self
        }
        /// Sets `provider`.
        #[must_use]
        pub fn provider(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.provider, &mut self._rest, 15);
            self
        }
        /// Sets `salesContactUri`.
        #[must_use]
        pub fn sales_contact_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sales_contact_uri, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `supportContactUri`.
        #[must_use]
        pub fn support_contact_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.support_contact_uri, &mut self._rest, 18);
            self
        }
        /// Sets `termsOfServiceUri`.
        #[must_use]
        pub fn terms_of_service_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.terms_of_service_uri, &mut self._rest, 19);
            self
        }
        /// Sets `userPermissions`.
        #[must_use]
        pub fn user_permissions(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.user_permissions, &mut self._rest, 20);
            self
        }
        /// Sets `vendorName`.
        #[must_use]
        pub fn vendor_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.vendor_name, &mut self._rest, 21);
            self
        }
        /// Sets `vendorOAuthClientIds`.
        #[must_use]
        pub fn vendor_o_auth_client_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.vendor_o_auth_client_ids, &mut self._rest, 22);
            self
        }
        /// Sets `vendorWebsiteUri`.
        #[must_use]
        pub fn vendor_website_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.vendor_website_uri, &mut self._rest, 23);
            self
        }
    }
    /// `IntegrationTypeEntityListing` of the API document.
    #[non_exhaustive]
    pub struct IntegrationTypeEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::IntegrationType>>,
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
    impl Default for IntegrationTypeEntityListing {
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
    impl rt::Model for IntegrationTypeEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationTypeEntityListing",
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
    rt::model!(IntegrationTypeEntityListing);
    /// `LanguageOverride` of the API document.
    #[non_exhaustive]
    pub struct LanguageOverride {
        /// `engine`: required
        pub engine: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `voice`: required
        pub voice: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LanguageOverride {
        fn default() -> Self {
            Self {
                engine: None,
                language: None,
                voice: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LanguageOverride {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LanguageOverride",
                fields: &["engine", "language", "voice"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.engine);
            out.text(1, &self.language);
            out.text(2, &self.voice);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.engine),
                1 => rt::Place::Text(&mut self.language),
                2 => rt::Place::Text(&mut self.voice),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LanguageOverride);
    impl LanguageOverride {
        /// One with everything set that the API requires, in this order: `engine`, `language`, `voice`.
        #[must_use]
        pub fn new(
            engine: impl rt::IntoField<String>,
            language: impl rt::IntoField<String>,
            voice: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().engine(engine).language(language).voice(voice)
        }
        /// Sets `engine`.
        #[must_use]
        pub fn engine(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.engine, &mut self._rest, 0);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 1);
            self
        }
        /// Sets `voice`.
        #[must_use]
        pub fn voice(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.voice, &mut self._rest, 2);
            self
        }
    }
    /// `LexBot` of the API document.
    #[non_exhaustive]
    pub struct LexBot {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LexBot {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexBot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexBot",
                fields: &["description", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexBot);
    /// `LexBotAlias` of the API document.
    #[non_exhaustive]
    pub struct LexBotAlias {
        /// `bot`
        pub bot: Option<Box<types::LexBot>>,
        /// `botVersion`
        pub bot_version: Option<String>,
        /// `failureReason`
        pub failure_reason: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `intents`
        pub intents: Option<Vec<types::LexIntent>>,
        /// `language`
        pub language: Option<types::LexBotAliasLanguage>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::LexBotAliasStatus>,
        _rest: rt::Rest,
    }
    impl Default for LexBotAlias {
        fn default() -> Self {
            Self {
                bot: None,
                bot_version: None,
                failure_reason: None,
                id: None,
                intents: None,
                language: None,
                name: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexBotAlias {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexBotAlias",
                fields: &[
                    "bot",
                    "botVersion",
                    "failureReason",
                    "id",
                    "intents",
                    "language",
                    "name",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.bot);
            out.text(1, &self.bot_version);
            out.text(2, &self.failure_reason);
            out.text(3, &self.id);
            out.list(4, &self.intents);
            out.one(5, &self.language);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.one(8, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.bot),
                1 => rt::Place::Text(&mut self.bot_version),
                2 => rt::Place::Text(&mut self.failure_reason),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.intents),
                5 => rt::Place::Enum(&mut self.language),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexBotAlias);
    /// `LexBotAliasEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LexBotAliasEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LexBotAlias>>,
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
    impl Default for LexBotAliasEntityListing {
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
    impl rt::Model for LexBotAliasEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexBotAliasEntityListing",
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
    rt::model!(LexBotAliasEntityListing);
    /// `LexBotEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LexBotEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LexBot>>,
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
    impl Default for LexBotEntityListing {
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
    impl rt::Model for LexBotEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexBotEntityListing",
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
    rt::model!(LexBotEntityListing);
    /// `LexIntent` of the API document.
    #[non_exhaustive]
    pub struct LexIntent {
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `slots`: required
        pub slots: Option<rt::Map<types::LexSlot>>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LexIntent {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                slots: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexIntent",
                fields: &["description", "name", "slots", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.name);
            out.map(2, &self.slots);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Map(&mut self.slots),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexIntent);
    /// `LexSlot` of the API document.
    #[non_exhaustive]
    pub struct LexSlot {
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `priority`
        pub priority: Option<i64>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LexSlot {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                priority: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexSlot",
                fields: &["description", "name", "priority", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.name);
            out.int(2, &self.priority);
            out.text(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Int(&mut self.priority),
                3 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexSlot);
    /// `LexV2Bot` of the API document.
    #[non_exhaustive]
    pub struct LexV2Bot {
        /// `botId`: required
        pub bot_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `region`: required
        pub region: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LexV2Bot {
        fn default() -> Self {
            Self {
                bot_id: None,
                description: None,
                id: None,
                name: None,
                region: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexV2Bot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2Bot",
                fields: &["botId", "description", "id", "name", "region", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bot_id);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.region);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bot_id),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.region),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexV2Bot);
    /// `LexV2BotAlias` of the API document.
    #[non_exhaustive]
    pub struct LexV2BotAlias {
        /// `aliasId`: required
        pub alias_id: Option<String>,
        /// `bot`
        pub bot: Option<Box<types::LexV2Bot>>,
        /// `botVersion`
        pub bot_version: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `intents`
        pub intents: Option<Vec<types::LexV2Intent>>,
        /// `language`
        pub language: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `region`: required
        pub region: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::LexV2BotAliasStatus>,
        _rest: rt::Rest,
    }
    impl Default for LexV2BotAlias {
        fn default() -> Self {
            Self {
                alias_id: None,
                bot: None,
                bot_version: None,
                id: None,
                intents: None,
                language: None,
                name: None,
                region: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexV2BotAlias {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2BotAlias",
                fields: &[
                    "aliasId",
                    "bot",
                    "botVersion",
                    "id",
                    "intents",
                    "language",
                    "name",
                    "region",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.alias_id);
            out.model(1, &self.bot);
            out.text(2, &self.bot_version);
            out.text(3, &self.id);
            out.list(4, &self.intents);
            out.text(5, &self.language);
            out.text(6, &self.name);
            out.text(7, &self.region);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.alias_id),
                1 => rt::Place::Model(&mut self.bot),
                2 => rt::Place::Text(&mut self.bot_version),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.intents),
                5 => rt::Place::Text(&mut self.language),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.region),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexV2BotAlias);
    /// `LexV2BotAliasEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LexV2BotAliasEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LexV2BotAlias>>,
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
    impl Default for LexV2BotAliasEntityListing {
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
    impl rt::Model for LexV2BotAliasEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2BotAliasEntityListing",
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
    rt::model!(LexV2BotAliasEntityListing);
    /// `LexV2BotEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LexV2BotEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LexV2Bot>>,
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
    impl Default for LexV2BotEntityListing {
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
    impl rt::Model for LexV2BotEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2BotEntityListing",
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
    rt::model!(LexV2BotEntityListing);
    /// `LexV2Intent` of the API document.
    #[non_exhaustive]
    pub struct LexV2Intent {
        /// `description`
        pub description: Option<String>,
        /// `intentId`: required
        pub intent_id: Option<String>,
        /// `intentName`: required
        pub intent_name: Option<String>,
        /// `slots`: required
        pub slots: Option<rt::Map<types::LexV2Slot>>,
        _rest: rt::Rest,
    }
    impl Default for LexV2Intent {
        fn default() -> Self {
            Self {
                description: None,
                intent_id: None,
                intent_name: None,
                slots: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexV2Intent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2Intent",
                fields: &["description", "intentId", "intentName", "slots"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.intent_id);
            out.text(2, &self.intent_name);
            out.map(3, &self.slots);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.intent_id),
                2 => rt::Place::Text(&mut self.intent_name),
                3 => rt::Place::Map(&mut self.slots),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexV2Intent);
    /// `LexV2Slot` of the API document.
    #[non_exhaustive]
    pub struct LexV2Slot {
        /// `description`
        pub description: Option<String>,
        /// `slotId`: required
        pub slot_id: Option<String>,
        /// `slotName`: required
        pub slot_name: Option<String>,
        /// `slotTypeId`: required
        pub slot_type_id: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LexV2Slot {
        fn default() -> Self {
            Self {
                description: None,
                slot_id: None,
                slot_name: None,
                slot_type_id: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LexV2Slot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LexV2Slot",
                fields: &["description", "slotId", "slotName", "slotTypeId", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.slot_id);
            out.text(2, &self.slot_name);
            out.text(3, &self.slot_type_id);
            out.text(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.slot_id),
                2 => rt::Place::Text(&mut self.slot_name),
                3 => rt::Place::Text(&mut self.slot_type_id),
                4 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LexV2Slot);
    /// `NuanceApplication` of the API document.
    #[non_exhaustive]
    pub struct NuanceApplication {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `tag`: required
        pub tag: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceApplication {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                tag: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceApplication {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceApplication",
                fields: &["id", "name", "tag"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.tag);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.tag),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceApplication);
    /// `NuanceBot` of the API document.
    #[non_exhaustive]
    pub struct NuanceBot {
        /// `application`: required
        pub application: Option<Box<types::NuanceApplication>>,
        /// `channels`
        pub channels: Option<Vec<types::NuanceChannel>>,
        /// `credentials`
        pub credentials: Option<Vec<types::NuanceBotCredentials>>,
        /// `geography`: required
        pub geography: Option<Box<types::NuanceGeography>>,
        /// `id`: required
        pub id: Option<String>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        /// `locales`
        pub locales: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `nuanceEnvironment`: required
        pub nuance_environment: Option<Box<types::NuanceEnvironment>>,
        /// `nuanceOrganization`: required
        pub nuance_organization: Option<Box<types::NuanceOrganization>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `transferNodes`
        pub transfer_nodes: Option<Vec<types::NuanceBotTransferNode>>,
        /// `variables`
        pub variables: Option<Vec<types::NuanceBotVariable>>,
        _rest: rt::Rest,
    }
    impl Default for NuanceBot {
        fn default() -> Self {
            Self {
                application: None,
                channels: None,
                credentials: None,
                geography: None,
                id: None,
                integration_id: None,
                locales: None,
                name: None,
                nuance_environment: None,
                nuance_organization: None,
                self_uri: None,
                transfer_nodes: None,
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceBot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBot",
                fields: &[
                    "application",
                    "channels",
                    "credentials",
                    "geography",
                    "id",
                    "integrationId",
                    "locales",
                    "name",
                    "nuanceEnvironment",
                    "nuanceOrganization",
                    "selfUri",
                    "transferNodes",
                    "variables",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.application);
            out.list(1, &self.channels);
            out.list(2, &self.credentials);
            out.model(3, &self.geography);
            out.text(4, &self.id);
            out.text(5, &self.integration_id);
            out.list(6, &self.locales);
            out.text(7, &self.name);
            out.model(8, &self.nuance_environment);
            out.model(9, &self.nuance_organization);
            out.text(10, &self.self_uri);
            out.list(11, &self.transfer_nodes);
            out.list(12, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.application),
                1 => rt::Place::List(&mut self.channels),
                2 => rt::Place::List(&mut self.credentials),
                3 => rt::Place::Model(&mut self.geography),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.integration_id),
                6 => rt::Place::List(&mut self.locales),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Model(&mut self.nuance_environment),
                9 => rt::Place::Model(&mut self.nuance_organization),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::List(&mut self.transfer_nodes),
                12 => rt::Place::List(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceBot);
    /// `NuanceBotCredentials` of the API document.
    #[non_exhaustive]
    pub struct NuanceBotCredentials {
        /// `appId`: required
        pub app_id: Option<String>,
        /// `clientId`: required
        pub client_id: Option<String>,
        /// `clientSecret`
        pub client_secret: Option<String>,
        /// `clientSecretProvided`
        pub client_secret_provided: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for NuanceBotCredentials {
        fn default() -> Self {
            Self {
                app_id: None,
                client_id: None,
                client_secret: None,
                client_secret_provided: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceBotCredentials {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBotCredentials",
                fields: &["appId", "clientId", "clientSecret", "clientSecretProvided"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.app_id);
            out.text(1, &self.client_id);
            out.text(2, &self.client_secret);
            out.boolean(3, &self.client_secret_provided);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.app_id),
                1 => rt::Place::Text(&mut self.client_id),
                2 => rt::Place::Text(&mut self.client_secret),
                3 => rt::Place::Bool(&mut self.client_secret_provided),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceBotCredentials);
    impl NuanceBotCredentials {
        /// One with everything set that the API requires, in this order: `appId`, `clientId`.
        #[must_use]
        pub fn new(
            app_id: impl rt::IntoField<String>,
            client_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().app_id(app_id).client_id(client_id)
        }
        /// Sets `appId`.
        #[must_use]
        pub fn app_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.app_id, &mut self._rest, 0);
            self
        }
        /// Sets `clientId`.
        #[must_use]
        pub fn client_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.client_id, &mut self._rest, 1);
            self
        }
        /// Sets `clientSecret`.
        #[must_use]
        pub fn client_secret(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.client_secret, &mut self._rest, 2);
            self
        }
        /// Sets `clientSecretProvided`.
        #[must_use]
        pub fn client_secret_provided(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.client_secret_provided, &mut self._rest, 3);
            self
        }
    }
    /// `NuanceBotEntityListing` of the API document.
    #[non_exhaustive]
    pub struct NuanceBotEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::NuanceBot>>,
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
    impl Default for NuanceBotEntityListing {
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
    impl rt::Model for NuanceBotEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBotEntityListing",
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
    rt::model!(NuanceBotEntityListing);
    /// `NuanceBotLaunchSettings` of the API document.
    #[non_exhaustive]
    pub struct NuanceBotLaunchSettings {
        /// `botExecutionConfigurations`: required
        pub bot_execution_configurations: Option<Vec<types::BotExecutionConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for NuanceBotLaunchSettings {
        fn default() -> Self {
            Self {
                bot_execution_configurations: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceBotLaunchSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBotLaunchSettings",
                fields: &["botExecutionConfigurations"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.bot_execution_configurations);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.bot_execution_configurations),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceBotLaunchSettings);
    impl NuanceBotLaunchSettings {
        /// One with everything set that the API requires: `botExecutionConfigurations`.
        #[must_use]
        pub fn new(
            bot_execution_configurations: impl rt::IntoField<
                Vec<types::BotExecutionConfiguration>,
            >,
        ) -> Self {
            Self::default().bot_execution_configurations(bot_execution_configurations)
        }
        /// Sets `botExecutionConfigurations`.
        #[must_use]
        pub fn bot_execution_configurations(
            mut self,
            value: impl rt::IntoField<Vec<types::BotExecutionConfiguration>>,
        ) -> Self {
            value.put(&mut self.bot_execution_configurations, &mut self._rest, 0);
            self
        }
    }
    /// `NuanceBotTransferNode` of the API document.
    #[non_exhaustive]
    pub struct NuanceBotTransferNode {
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `requestVariables`
        pub request_variables: Option<Vec<types::NuanceBotVariable>>,
        /// `type`: required
        pub type_: Option<types::NuanceBotTransferNodeType>,
        _rest: rt::Rest,
    }
    impl Default for NuanceBotTransferNode {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                request_variables: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceBotTransferNode {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBotTransferNode",
                fields: &["description", "id", "name", "requestVariables", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.list(3, &self.request_variables);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::List(&mut self.request_variables),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceBotTransferNode);
    /// `NuanceBotVariable` of the API document.
    #[non_exhaustive]
    pub struct NuanceBotVariable {
        /// `complexGenericVariableInfo`
        pub complex_generic_variable_info: Option<Box<types::ComplexVariableInfo>>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `reserved`
        pub reserved: Option<bool>,
        /// `simpleVariableInfo`
        pub simple_variable_info: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceBotVariable {
        fn default() -> Self {
            Self {
                complex_generic_variable_info: None,
                description: None,
                id: None,
                name: None,
                reserved: None,
                simple_variable_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceBotVariable {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceBotVariable",
                fields: &[
                    "complexGenericVariableInfo",
                    "description",
                    "id",
                    "name",
                    "reserved",
                    "simpleVariableInfo",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.complex_generic_variable_info);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.boolean(4, &self.reserved);
            out.text(5, &self.simple_variable_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.complex_generic_variable_info),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Bool(&mut self.reserved),
                5 => rt::Place::Text(&mut self.simple_variable_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceBotVariable);
    /// `NuanceChannel` of the API document.
    #[non_exhaustive]
    pub struct NuanceChannel {
        /// `color`
        pub color: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `modes`
        pub modes: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceChannel {
        fn default() -> Self {
            Self {
                color: None,
                id: None,
                modes: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceChannel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceChannel",
                fields: &["color", "id", "modes", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.color);
            out.text(1, &self.id);
            out.list(2, &self.modes);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.color),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.modes),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceChannel);
    /// `NuanceEnvironment` of the API document.
    #[non_exhaustive]
    pub struct NuanceEnvironment {
        /// `environmentDesignation`: required
        pub environment_designation: Option<String>,
        /// `executionHost`
        pub execution_host: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceEnvironment {
        fn default() -> Self {
            Self {
                environment_designation: None,
                execution_host: None,
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceEnvironment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceEnvironment",
                fields: &["environmentDesignation", "executionHost", "id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.environment_designation);
            out.text(1, &self.execution_host);
            out.text(2, &self.id);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.environment_designation),
                1 => rt::Place::Text(&mut self.execution_host),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceEnvironment);
    /// `NuanceGeography` of the API document.
    #[non_exhaustive]
    pub struct NuanceGeography {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceGeography {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceGeography {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceGeography",
                fields: &["id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceGeography);
    /// `NuanceOrganization` of the API document.
    #[non_exhaustive]
    pub struct NuanceOrganization {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NuanceOrganization {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceOrganization {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceOrganization",
                fields: &["id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NuanceOrganization);
    /// `PostActionInput` of the API document.
    #[non_exhaustive]
    pub struct PostActionInput {
        /// `category`: required
        pub category: Option<String>,
        /// `config`: required
        pub config: Option<Box<types::ActionConfig>>,
        /// `contract`: required
        pub contract: Option<Box<types::ActionContractInput>>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `secure`
        pub secure: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for PostActionInput {
        fn default() -> Self {
            Self {
                category: None,
                config: None,
                contract: None,
                integration_id: None,
                name: None,
                secure: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostActionInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostActionInput",
                fields: &[
                    "category",
                    "config",
                    "contract",
                    "integrationId",
                    "name",
                    "secure",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category);
            out.model(1, &self.config);
            out.model(2, &self.contract);
            out.text(3, &self.integration_id);
            out.text(4, &self.name);
            out.boolean(5, &self.secure);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Model(&mut self.contract),
                3 => rt::Place::Text(&mut self.integration_id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Bool(&mut self.secure),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PostActionInput);
    impl PostActionInput {
        /// One with everything set that the API requires, in this order: `category`, `config`, `contract`, `integrationId`, `name`.
        #[must_use]
        pub fn new(
            category: impl rt::IntoField<String>,
            config: impl rt::IntoField<Box<types::ActionConfig>>,
            contract: impl rt::IntoField<Box<types::ActionContractInput>>,
            integration_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .category(category)
                .config(config)
                .contract(contract)
                .integration_id(integration_id)
                .name(name)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `config`.
        #[must_use]
        pub fn config(
            mut self,
            value: impl rt::IntoField<Box<types::ActionConfig>>,
        ) -> Self {
            value.put(&mut self.config, &mut self._rest, 1);
            self
        }
        /// Sets `contract`.
        #[must_use]
        pub fn contract(
            mut self,
            value: impl rt::IntoField<Box<types::ActionContractInput>>,
        ) -> Self {
            value.put(&mut self.contract, &mut self._rest, 2);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `secure`.
        #[must_use]
        pub fn secure(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.secure, &mut self._rest, 5);
            self
        }
    }
    /// `PostInputContract` of the API document.
    #[non_exhaustive]
    pub struct PostInputContract {
        /// `inputSchema`: required
        pub input_schema: Option<Box<types::JsonSchemaDocument>>,
        _rest: rt::Rest,
    }
    impl Default for PostInputContract {
        fn default() -> Self {
            Self {
                input_schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostInputContract {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostInputContract",
                fields: &["inputSchema"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input_schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input_schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PostInputContract);
    impl PostInputContract {
        /// One with everything set that the API requires: `inputSchema`.
        #[must_use]
        pub fn new(
            input_schema: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            Self::default().input_schema(input_schema)
        }
        /// Sets `inputSchema`.
        #[must_use]
        pub fn input_schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            value.put(&mut self.input_schema, &mut self._rest, 0);
            self
        }
    }
    /// `PostOutputContract` of the API document.
    #[non_exhaustive]
    pub struct PostOutputContract {
        /// `successSchema`: required
        pub success_schema: Option<Box<types::JsonSchemaDocument>>,
        _rest: rt::Rest,
    }
    impl Default for PostOutputContract {
        fn default() -> Self {
            Self {
                success_schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostOutputContract {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostOutputContract",
                fields: &["successSchema"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.success_schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.success_schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PostOutputContract);
    impl PostOutputContract {
        /// One with everything set that the API requires: `successSchema`.
        #[must_use]
        pub fn new(
            success_schema: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            Self::default().success_schema(success_schema)
        }
        /// Sets `successSchema`.
        #[must_use]
        pub fn success_schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            value.put(&mut self.success_schema, &mut self._rest, 0);
            self
        }
    }
    /// `PublishDraftInput` of the API document.
    #[non_exhaustive]
    pub struct PublishDraftInput {
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PublishDraftInput {
        fn default() -> Self {
            Self {
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PublishDraftInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PublishDraftInput",
                fields: &["version"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PublishDraftInput);
    impl PublishDraftInput {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 0);
            self
        }
    }
    /// `RequestConfig` of the API document.
    #[non_exhaustive]
    pub struct RequestConfig {
        /// `headers`
        pub headers: Option<rt::Map<String>>,
        /// `requestTemplate`
        pub request_template: Option<String>,
        /// `requestTemplateUri`
        pub request_template_uri: Option<String>,
        /// `requestType`
        pub request_type: Option<String>,
        /// `requestUrlTemplate`
        pub request_url_template: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RequestConfig {
        fn default() -> Self {
            Self {
                headers: None,
                request_template: None,
                request_template_uri: None,
                request_type: None,
                request_url_template: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestConfig",
                fields: &[
                    "headers",
                    "requestTemplate",
                    "requestTemplateUri",
                    "requestType",
                    "requestUrlTemplate",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.headers);
            out.text(1, &self.request_template);
            out.text(2, &self.request_template_uri);
            out.text(3, &self.request_type);
            out.text(4, &self.request_url_template);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.headers),
                1 => rt::Place::Text(&mut self.request_template),
                2 => rt::Place::Text(&mut self.request_template_uri),
                3 => rt::Place::Text(&mut self.request_type),
                4 => rt::Place::Text(&mut self.request_url_template),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestConfig);
    impl RequestConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `headers`.
        #[must_use]
        pub fn headers(mut self, value: impl rt::IntoField<rt::Map<String>>) -> Self {
            value.put(&mut self.headers, &mut self._rest, 0);
            self
        }
        /// Sets `requestTemplate`.
        #[must_use]
        pub fn request_template(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.request_template, &mut self._rest, 1);
            self
        }
        /// Sets `requestTemplateUri`.
        #[must_use]
        pub fn request_template_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.request_template_uri, &mut self._rest, 2);
            self
        }
        /// Sets `requestType`.
        #[must_use]
        pub fn request_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.request_type, &mut self._rest, 3);
            self
        }
        /// Sets `requestUrlTemplate`.
        #[must_use]
        pub fn request_url_template(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.request_url_template, &mut self._rest, 4);
            self
        }
    }
    /// `ResponseConfig` of the API document.
    #[non_exhaustive]
    pub struct ResponseConfig {
        /// `successTemplate`
        pub success_template: Option<String>,
        /// `successTemplateUri`
        pub success_template_uri: Option<String>,
        /// `translationMap`
        pub translation_map: Option<rt::Map<String>>,
        /// `translationMapDefaults`
        pub translation_map_defaults: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for ResponseConfig {
        fn default() -> Self {
            Self {
                success_template: None,
                success_template_uri: None,
                translation_map: None,
                translation_map_defaults: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseConfig",
                fields: &[
                    "successTemplate",
                    "successTemplateUri",
                    "translationMap",
                    "translationMapDefaults",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.success_template);
            out.text(1, &self.success_template_uri);
            out.map(2, &self.translation_map);
            out.map(3, &self.translation_map_defaults);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.success_template),
                1 => rt::Place::Text(&mut self.success_template_uri),
                2 => rt::Place::Map(&mut self.translation_map),
                3 => rt::Place::Map(&mut self.translation_map_defaults),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseConfig);
    impl ResponseConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `successTemplate`.
        #[must_use]
        pub fn success_template(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.success_template, &mut self._rest, 0);
            self
        }
        /// Sets `successTemplateUri`.
        #[must_use]
        pub fn success_template_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.success_template_uri, &mut self._rest, 1);
            self
        }
        /// Sets `translationMap`.
        #[must_use]
        pub fn translation_map(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.translation_map, &mut self._rest, 2);
            self
        }
        /// Sets `translationMapDefaults`.
        #[must_use]
        pub fn translation_map_defaults(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.translation_map_defaults, &mut self._rest, 3);
            self
        }
    }
    /// `SttEngineEntity` of the API document.
    #[non_exhaustive]
    pub struct SttEngineEntity {
        /// `grammarBased`
        pub grammar_based: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SttEngineEntity {
        fn default() -> Self {
            Self {
                grammar_based: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SttEngineEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SttEngineEntity",
                fields: &["grammarBased", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.grammar_based);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.grammar_based),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SttEngineEntity);
    /// `SttEngineEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SttEngineEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SttEngineEntity>>,
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
    impl Default for SttEngineEntityListing {
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
    impl rt::Model for SttEngineEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SttEngineEntityListing",
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
    rt::model!(SttEngineEntityListing);
    /// `TestExecutionOperationResult` of the API document.
    #[non_exhaustive]
    pub struct TestExecutionOperationResult {
        /// `error`
        pub error: Option<Box<types::ErrorBody>>,
        /// `name`
        pub name: Option<String>,
        /// `result`
        pub result: Option<rt::Json>,
        /// `step`
        pub step: Option<i64>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TestExecutionOperationResult {
        fn default() -> Self {
            Self {
                error: None,
                name: None,
                result: None,
                step: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestExecutionOperationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestExecutionOperationResult",
                fields: &["error", "name", "result", "step", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error);
            out.text(1, &self.name);
            out.json(2, &self.result);
            out.int(3, &self.step);
            out.boolean(4, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Json(&mut self.result),
                3 => rt::Place::Int(&mut self.step),
                4 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestExecutionOperationResult);
    /// `TestExecutionResult` of the API document.
    #[non_exhaustive]
    pub struct TestExecutionResult {
        /// `error`
        pub error: Option<Box<types::ErrorBody>>,
        /// `finalResult`
        pub final_result: Option<rt::Json>,
        /// `operations`
        pub operations: Option<Vec<types::TestExecutionOperationResult>>,
        /// `success`
        pub success: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for TestExecutionResult {
        fn default() -> Self {
            Self {
                error: None,
                final_result: None,
                operations: None,
                success: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestExecutionResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestExecutionResult",
                fields: &["error", "finalResult", "operations", "success"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error);
            out.json(1, &self.final_result);
            out.list(2, &self.operations);
            out.boolean(3, &self.success);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error),
                1 => rt::Place::Json(&mut self.final_result),
                2 => rt::Place::List(&mut self.operations),
                3 => rt::Place::Bool(&mut self.success),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestExecutionResult);
    /// `TrustedCertificateInfo` of the API document.
    #[non_exhaustive]
    pub struct TrustedCertificateInfo {
        /// `description`
        pub description: Option<String>,
        /// `serialNumber`
        pub serial_number: Option<String>,
        /// `signature`
        pub signature: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TrustedCertificateInfo {
        fn default() -> Self {
            Self {
                description: None,
                serial_number: None,
                signature: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustedCertificateInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustedCertificateInfo",
                fields: &["description", "serialNumber", "signature"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.serial_number);
            out.text(2, &self.signature);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.serial_number),
                2 => rt::Place::Text(&mut self.signature),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustedCertificateInfo);
    /// `TrustedCertificates` of the API document.
    #[non_exhaustive]
    pub struct TrustedCertificates {
        /// `entities`
        pub entities: Option<Vec<types::TrustedCertificateInfo>>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TrustedCertificates {
        fn default() -> Self {
            Self {
                entities: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrustedCertificates {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrustedCertificates",
                fields: &["entities", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrustedCertificates);
    /// `TtsEngineEntity` of the API document.
    #[non_exhaustive]
    pub struct TtsEngineEntity {
        /// `id`: read-only
        pub id: Option<String>,
        /// `isDefault`
        pub is_default: Option<bool>,
        /// `isSecure`
        pub is_secure: Option<bool>,
        /// `languages`: required
        pub languages: Option<Vec<String>>,
        /// `name`
        pub name: Option<String>,
        /// `outputFormats`: required
        pub output_formats: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `voices`
        pub voices: Option<Vec<types::TtsVoiceEntity>>,
        _rest: rt::Rest,
    }
    impl Default for TtsEngineEntity {
        fn default() -> Self {
            Self {
                id: None,
                is_default: None,
                is_secure: None,
                languages: None,
                name: None,
                output_formats: None,
                self_uri: None,
                voices: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TtsEngineEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TtsEngineEntity",
                fields: &[
                    "id",
                    "isDefault",
                    "isSecure",
                    "languages",
                    "name",
                    "outputFormats",
                    "selfUri",
                    "voices",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.is_default);
            out.boolean(2, &self.is_secure);
            out.list(3, &self.languages);
            out.text(4, &self.name);
            out.list(5, &self.output_formats);
            out.text(6, &self.self_uri);
            out.list(7, &self.voices);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.is_default),
                2 => rt::Place::Bool(&mut self.is_secure),
                3 => rt::Place::List(&mut self.languages),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::List(&mut self.output_formats),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::List(&mut self.voices),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TtsEngineEntity);
    /// `TtsEngineEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TtsEngineEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TtsEngineEntity>>,
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
    impl Default for TtsEngineEntityListing {
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
    impl rt::Model for TtsEngineEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TtsEngineEntityListing",
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
    rt::model!(TtsEngineEntityListing);
    /// `TtsSettings` of the API document.
    #[non_exhaustive]
    pub struct TtsSettings {
        /// `defaultEngine`: required
        pub default_engine: Option<String>,
        /// `languageOverrides`: required
        pub language_overrides: Option<Vec<types::LanguageOverride>>,
        _rest: rt::Rest,
    }
    impl Default for TtsSettings {
        fn default() -> Self {
            Self {
                default_engine: None,
                language_overrides: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TtsSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TtsSettings",
                fields: &["defaultEngine", "languageOverrides"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default_engine);
            out.list(1, &self.language_overrides);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.default_engine),
                1 => rt::Place::List(&mut self.language_overrides),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TtsSettings);
    impl TtsSettings {
        /// One with everything set that the API requires, in this order: `defaultEngine`, `languageOverrides`.
        #[must_use]
        pub fn new(
            default_engine: impl rt::IntoField<String>,
            language_overrides: impl rt::IntoField<Vec<types::LanguageOverride>>,
        ) -> Self {
            Self::default()
                .default_engine(default_engine)
                .language_overrides(language_overrides)
        }
        /// Sets `defaultEngine`.
        #[must_use]
        pub fn default_engine(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_engine, &mut self._rest, 0);
            self
        }
        /// Sets `languageOverrides`.
        #[must_use]
        pub fn language_overrides(
            mut self,
            value: impl rt::IntoField<Vec<types::LanguageOverride>>,
        ) -> Self {
            value.put(&mut self.language_overrides, &mut self._rest, 1);
            self
        }
    }
    /// `TtsVoiceEntity` of the API document.
    #[non_exhaustive]
    pub struct TtsVoiceEntity {
        /// `engine`: required
        pub engine: Option<Box<types::TtsEngineEntity>>,
        /// `gender`: required
        pub gender: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isDefault`
        pub is_default: Option<bool>,
        /// `language`: required
        pub language: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TtsVoiceEntity {
        fn default() -> Self {
            Self {
                engine: None,
                gender: None,
                id: None,
                is_default: None,
                language: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TtsVoiceEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TtsVoiceEntity",
                fields: &[
                    "engine",
                    "gender",
                    "id",
                    "isDefault",
                    "language",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.engine);
            out.text(1, &self.gender);
            out.text(2, &self.id);
            out.boolean(3, &self.is_default);
            out.text(4, &self.language);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.engine),
                1 => rt::Place::Text(&mut self.gender),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Bool(&mut self.is_default),
                4 => rt::Place::Text(&mut self.language),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TtsVoiceEntity);
    /// `TtsVoiceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TtsVoiceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TtsVoiceEntity>>,
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
    impl Default for TtsVoiceEntityListing {
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
    impl rt::Model for TtsVoiceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TtsVoiceEntityListing",
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
    rt::model!(TtsVoiceEntityListing);
    /// `UcIcon` of the API document.
    #[non_exhaustive]
    pub struct UcIcon {
        /// `vector`: required, read-only
        pub vector: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UcIcon {
        fn default() -> Self {
            Self {
                vector: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UcIcon {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UcIcon",
                fields: &["vector"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.vector);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.vector),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UcIcon);
    /// `UcThirdPartyPresence` of the API document.
    #[non_exhaustive]
    pub struct UcThirdPartyPresence {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `email`: required
        pub email: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `presence`: required
        pub presence: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UcThirdPartyPresence {
        fn default() -> Self {
            Self {
                date_modified: None,
                email: None,
                message: None,
                presence: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UcThirdPartyPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UcThirdPartyPresence",
                fields: &["dateModified", "email", "message", "presence"],
                required: &[1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.email);
            out.text(2, &self.message);
            out.text(3, &self.presence);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.email),
                2 => rt::Place::Text(&mut self.message),
                3 => rt::Place::Text(&mut self.presence),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UcThirdPartyPresence);
    impl UcThirdPartyPresence {
        /// One with everything set that the API requires, in this order: `email`, `presence`.
        #[must_use]
        pub fn new(
            email: impl rt::IntoField<String>,
            presence: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().email(email).presence(presence)
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 0);
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email, &mut self._rest, 1);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 2);
            self
        }
        /// Sets `presence`.
        #[must_use]
        pub fn presence(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.presence, &mut self._rest, 3);
            self
        }
    }
    /// `Uci10n` of the API document.
    #[non_exhaustive]
    pub struct Uci10n {
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Uci10n {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Uci10n {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Uci10n",
                fields: &["name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Uci10n);
    /// `UnifiedCommunicationsIntegration` of the API document.
    #[non_exhaustive]
    pub struct UnifiedCommunicationsIntegration {
        /// `badgeIcons`: required, read-only
        pub badge_icons: Option<rt::Map<types::UcIcon>>,
        /// `i10n`: required, read-only
        pub i10n: Option<rt::Map<types::Uci10n>>,
        /// `icon`: required, read-only
        pub icon: Option<Box<types::UcIcon>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `includeBadge`: read-only
        pub include_badge: Option<bool>,
        /// `integrationPresenceSource`: required, read-only
        pub integration_presence_source: Option<
            types::UnifiedCommunicationsIntegrationIntegrationPresenceSource,
        >,
        /// `name`
        pub name: Option<String>,
        /// `oauthScopes`
        pub oauth_scopes: Option<Vec<String>>,
        /// `pbxPermission`: required, read-only
        pub pbx_permission: Option<String>,
        /// `pollIntervalSec`: read-only
        pub poll_interval_sec: Option<i64>,
        /// `polledPresence`: required, read-only
        pub polled_presence: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `ucIntegrationKey`: required, read-only
        pub uc_integration_key: Option<Box<types::AddressableEntityRef>>,
        /// `userPermissions`: required, read-only
        pub user_permissions: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for UnifiedCommunicationsIntegration {
        fn default() -> Self {
            Self {
                badge_icons: None,
                i10n: None,
                icon: None,
                id: None,
                include_badge: None,
                integration_presence_source: None,
                name: None,
                oauth_scopes: None,
                pbx_permission: None,
                poll_interval_sec: None,
                polled_presence: None,
                self_uri: None,
                uc_integration_key: None,
                user_permissions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnifiedCommunicationsIntegration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnifiedCommunicationsIntegration",
                fields: &[
                    "badgeIcons",
                    "i10n",
                    "icon",
                    "id",
                    "includeBadge",
                    "integrationPresenceSource",
                    "name",
                    "oauthScopes",
                    "pbxPermission",
                    "pollIntervalSec",
                    "polledPresence",
                    "selfUri",
                    "ucIntegrationKey",
                    "userPermissions",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.badge_icons);
            out.map(1, &self.i10n);
            out.model(2, &self.icon);
            out.text(3, &self.id);
            out.boolean(4, &self.include_badge);
            out.one(5, &self.integration_presence_source);
            out.text(6, &self.name);
            out.list(7, &self.oauth_scopes);
            out.text(8, &self.pbx_permission);
            out.int(9, &self.poll_interval_sec);
            out.boolean(10, &self.polled_presence);
            out.text(11, &self.self_uri);
            out.model(12, &self.uc_integration_key);
            out.list(13, &self.user_permissions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.badge_icons),
                1 => rt::Place::Map(&mut self.i10n),
                2 => rt::Place::Model(&mut self.icon),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Bool(&mut self.include_badge),
                5 => rt::Place::Enum(&mut self.integration_presence_source),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::List(&mut self.oauth_scopes),
                8 => rt::Place::Text(&mut self.pbx_permission),
                9 => rt::Place::Int(&mut self.poll_interval_sec),
                10 => rt::Place::Bool(&mut self.polled_presence),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Model(&mut self.uc_integration_key),
                13 => rt::Place::List(&mut self.user_permissions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UnifiedCommunicationsIntegration);
    /// `UnifiedCommunicationsIntegrationListing` of the API document.
    #[non_exhaustive]
    pub struct UnifiedCommunicationsIntegrationListing {
        /// `entities`
        pub entities: Option<Vec<types::UnifiedCommunicationsIntegration>>,
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
    impl Default for UnifiedCommunicationsIntegrationListing {
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
    impl rt::Model for UnifiedCommunicationsIntegrationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnifiedCommunicationsIntegrationListing",
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
    rt::model!(UnifiedCommunicationsIntegrationListing);
    /// `UpdateActionInput` of the API document.
    #[non_exhaustive]
    pub struct UpdateActionInput {
        /// `category`
        pub category: Option<String>,
        /// `config`
        pub config: Option<Box<types::ActionConfig>>,
        /// `name`
        pub name: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateActionInput {
        fn default() -> Self {
            Self {
                category: None,
                config: None,
                name: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateActionInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateActionInput",
                fields: &["category", "config", "name", "version"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category);
            out.model(1, &self.config);
            out.text(2, &self.name);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateActionInput);
    impl UpdateActionInput {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `config`.
        #[must_use]
        pub fn config(
            mut self,
            value: impl rt::IntoField<Box<types::ActionConfig>>,
        ) -> Self {
            value.put(&mut self.config, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 3);
            self
        }
    }
    /// `UpdateDraftInput` of the API document.
    #[non_exhaustive]
    pub struct UpdateDraftInput {
        /// `category`
        pub category: Option<String>,
        /// `config`
        pub config: Option<Box<types::ActionConfig>>,
        /// `contract`
        pub contract: Option<Box<types::ActionContractInput>>,
        /// `name`
        pub name: Option<String>,
        /// `secure`
        pub secure: Option<bool>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateDraftInput {
        fn default() -> Self {
            Self {
                category: None,
                config: None,
                contract: None,
                name: None,
                secure: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateDraftInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateDraftInput",
                fields: &["category", "config", "contract", "name", "secure", "version"],
                required: &[5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category);
            out.model(1, &self.config);
            out.model(2, &self.contract);
            out.text(3, &self.name);
            out.boolean(4, &self.secure);
            out.int(5, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category),
                1 => rt::Place::Model(&mut self.config),
                2 => rt::Place::Model(&mut self.contract),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Bool(&mut self.secure),
                5 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateDraftInput);
    impl UpdateDraftInput {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `config`.
        #[must_use]
        pub fn config(
            mut self,
            value: impl rt::IntoField<Box<types::ActionConfig>>,
        ) -> Self {
            value.put(&mut self.config, &mut self._rest, 1);
            self
        }
        /// Sets `contract`.
        #[must_use]
        pub fn contract(
            mut self,
            value: impl rt::IntoField<Box<types::ActionContractInput>>,
        ) -> Self {
            value.put(&mut self.contract, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `secure`.
        #[must_use]
        pub fn secure(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.secure, &mut self._rest, 4);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 5);
            self
        }
    }
    /// `UserApp` of the API document.
    #[non_exhaustive]
    pub struct UserApp {
        /// `config`
        pub config: Option<Box<types::UserAppConfigurationInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationType`: read-only
        pub integration_type: Option<Box<types::IntegrationType>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserApp {
        fn default() -> Self {
            Self {
                config: None,
                id: None,
                integration_type: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserApp {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserApp",
                fields: &["config", "id", "integrationType", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.config);
            out.text(1, &self.id);
            out.model(2, &self.integration_type);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.config),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.integration_type),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserApp);
    /// `UserAppConfigurationInfo` of the API document.
    #[non_exhaustive]
    pub struct UserAppConfigurationInfo {
        /// `current`: read-only
        pub current: Option<Box<types::IntegrationConfiguration>>,
        /// `effective`: read-only
        pub effective: Option<Box<types::EffectiveConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for UserAppConfigurationInfo {
        fn default() -> Self {
            Self {
                current: None,
                effective: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserAppConfigurationInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserAppConfigurationInfo",
                fields: &["current", "effective"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.current);
            out.model(1, &self.effective);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.current),
                1 => rt::Place::Model(&mut self.effective),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserAppConfigurationInfo);
    /// `UserAppEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserAppEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserApp>>,
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
    impl Default for UserAppEntityListing {
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
    impl rt::Model for UserAppEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserAppEntityListing",
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
    rt::model!(UserAppEntityListing);
    /// `WebhookInvocationResponse` of the API document.
    #[non_exhaustive]
    pub struct WebhookInvocationResponse {
        /// `invocationId`: required
        pub invocation_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebhookInvocationResponse {
        fn default() -> Self {
            Self {
                invocation_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebhookInvocationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebhookInvocationResponse",
                fields: &["invocationId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.invocation_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.invocation_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebhookInvocationResponse);
    rt::to_write!(
        types::Action => types::UpdateActionInput, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(5, 2, rt::How::Copy),
        rt::Step::new(8, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Action => types::UpdateDraftInput, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Model(<
        types::ActionContract as rt::ToWrite < types::ActionContractInput >>::steps)),
        rt::Step::new(5, 3, rt::How::Copy), rt::Step::new(6, 4, rt::How::Copy),
        rt::Step::new(8, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionContract => types::ActionContractInput, [rt::Step::new(0, 0,
        rt::How::Model(< types::ActionInput as rt::ToWrite < types::PostInputContract
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(< types::ActionOutput as
        rt::ToWrite < types::PostOutputContract >>::steps))]
    );
    rt::to_write!(
        types::ActionInput => types::PostInputContract, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionOutput => types::PostOutputContract, [rt::Step::new(3, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::BotConnectorBot => types::BotConnectorBot, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::BotList => types::BotList, [rt::Step::new(0, 0, rt::How::Each(&
        rt::How::Model(< types::BotConnectorBot as rt::ToWrite < types::BotConnectorBot
        >>::steps)))]
    );
    rt::to_write!(
        types::Credential => types::Credential, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Model(< types::CredentialType as rt::ToWrite <
        types::CredentialType >>::steps))]
    );
    rt::to_write!(
        types::CredentialInfo => types::CredentialInfo, [rt::Step::inner(1, 1,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Model(< types::CredentialType as rt::ToWrite < types::CredentialType
        >>::steps))]
    );
    rt::to_write!(
        types::CredentialType => types::CredentialType, [rt::Step::inner(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::FunctionConfig => types::Function, [rt::Step::inner(1, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Integration => types::Integration, [rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::IntegrationConfiguration => types::IntegrationConfiguration,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(&
        rt::How::Model(< types::CredentialInfo as rt::ToWrite < types::CredentialInfo
        >>::steps))), rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::TtsSettings => types::TtsSettings, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy)]
    );
}
