// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The AI Studio API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_ai_studio_and_uploads::PostGuidesUploads;
/// Calls of the AI Studio API; from [`Client::ai_studio`](crate::Client::ai_studio).
#[derive(Clone, Debug)]
pub struct AiStudio(rt::Client);
impl AiStudio {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/conversations/summaries/preview`
    ///
    /// - Permission: `aiStudio:summaryPreview:view`
    /// - Scopes: `ai-studio`
    /// - Error codes of its own: 400 `summary.setting.invalid.language`, `summary.setting.invalid.transcript`
    /// - Developer Center: [`postConversationsSummariesPreview`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations-summaries-preview)
    pub fn post_conversations_summaries_preview(
        &self,
        body: impl rt::IntoBody<types::SummarySettingWithTranscript>,
    ) -> PostConversationsSummariesPreview {
        super::ai_studio::PostConversationsSummariesPreview(
            rt::Request::new(
                    &self.0,
                    super::ai_studio::PostConversationsSummariesPreview::INFO,
                )
                .body::<types::SummarySettingWithTranscript>(body),
        )
    }
    /// `GET /api/v2/conversations/summaries/settings`
    ///
    /// - Permission: `aiStudio:summaryConfig:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `summary.setting.invalid.language`
    /// - Developer Center: [`getConversationsSummariesSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations-summaries-settings)
    pub fn get_conversations_summaries_settings(
        &self,
    ) -> GetConversationsSummariesSettings {
        super::ai_studio::GetConversationsSummariesSettings(
            rt::Request::new(
                &self.0,
                super::ai_studio::GetConversationsSummariesSettings::INFO,
            ),
        )
    }
    /// `POST /api/v2/conversations/summaries/settings`
    ///
    /// - Permission: `aiStudio:summaryConfig:add`
    /// - Scopes: `ai-studio`
    /// - Error codes of its own: 400 `summary.setting.invalid.custom.prompt`, `summary.setting.invalid.language`, `summary.setting.name.not.unique`, `summary.setting.too.many.settings`
    /// - Developer Center: [`postConversationsSummariesSettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations-summaries-settings)
    pub fn post_conversations_summaries_settings(
        &self,
        body: impl rt::IntoBody<types::SummarySetting>,
    ) -> PostConversationsSummariesSettings {
        super::ai_studio::PostConversationsSummariesSettings(
            rt::Request::new(
                    &self.0,
                    super::ai_studio::PostConversationsSummariesSettings::INFO,
                )
                .body::<types::SummarySetting>(body),
        )
    }
    /// `GET /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// - Permission: `aiStudio:summaryConfig:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Error codes of its own: 404 `summary.setting.not.found`
    /// - Developer Center: [`getConversationsSummariesSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations-summaries-settings--summarySettingId-)
    ///
    /// Arguments:
    /// - `summarySettingId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
    pub fn get_conversations_summaries_setting(
        &self,
        summary_setting_id: impl AsRef<str>,
    ) -> GetConversationsSummariesSetting {
        super::ai_studio::GetConversationsSummariesSetting(
            rt::Request::new(
                    &self.0,
                    super::ai_studio::GetConversationsSummariesSetting::INFO,
                )
                .path("summarySettingId", summary_setting_id.as_ref()),
        )
    }
    /// `PUT /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// - Permission: `aiStudio:summaryConfig:edit`
    /// - Scopes: `ai-studio`
    /// - Error codes of its own: 400 `summary.setting.invalid.custom.prompt`, `summary.setting.invalid.language`, `summary.setting.name.not.unique`; 404 `summary.setting.not.found`
    /// - Developer Center: [`putConversationsSummariesSetting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-conversations-summaries-settings--summarySettingId-)
    ///
    /// Arguments:
    /// - `summarySettingId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
    pub fn put_conversations_summaries_setting(
        &self,
        summary_setting_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SummarySetting>,
    ) -> PutConversationsSummariesSetting {
        super::ai_studio::PutConversationsSummariesSetting(
            rt::Request::new(
                    &self.0,
                    super::ai_studio::PutConversationsSummariesSetting::INFO,
                )
                .path("summarySettingId", summary_setting_id.as_ref())
                .body::<types::SummarySetting>(body),
        )
    }
    /// `DELETE /api/v2/conversations/summaries/settings/{summarySettingId}`
    ///
    /// - Permission: `aiStudio:summaryConfig:delete`
    /// - Scopes: `ai-studio`
    /// - Error codes of its own: 404 `summary.setting.not.found`
    /// - Developer Center: [`deleteConversationsSummariesSetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-conversations-summaries-settings--summarySettingId-)
    ///
    /// Arguments:
    /// - `summarySettingId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
    pub fn delete_conversations_summaries_setting(
        &self,
        summary_setting_id: impl AsRef<str>,
    ) -> DeleteConversationsSummariesSetting {
        super::ai_studio::DeleteConversationsSummariesSetting(
            rt::Request::new(
                    &self.0,
                    super::ai_studio::DeleteConversationsSummariesSetting::INFO,
                )
                .path("summarySettingId", summary_setting_id.as_ref()),
        )
    }
    /// `GET /api/v2/guides`
    ///
    /// - Permission: `aiStudio:guide:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGuides`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides)
    pub fn get_guides(&self) -> GetGuides {
        super::ai_studio::GetGuides(
            rt::Request::new(&self.0, super::ai_studio::GetGuides::INFO),
        )
    }
    /// `POST /api/v2/guides`
    ///
    /// - Permission: `aiStudio:guide:add`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuides`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides)
    pub fn post_guides(
        &self,
        body: impl rt::IntoBody<types::CreateGuide>,
    ) -> PostGuides {
        super::ai_studio::PostGuides(
            rt::Request::new(&self.0, super::ai_studio::PostGuides::INFO)
                .body::<types::CreateGuide>(body),
        )
    }
    /// `POST /api/v2/guides/jobs`
    ///
    /// - Permission: `aiStudio:guideJob:add`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuidesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides-jobs)
    pub fn post_guides_jobs(
        &self,
        body: impl rt::IntoBody<types::GenerateGuideContentRequest>,
    ) -> PostGuidesJobs {
        super::ai_studio::PostGuidesJobs(
            rt::Request::new(&self.0, super::ai_studio::PostGuidesJobs::INFO)
                .body::<types::GenerateGuideContentRequest>(body),
        )
    }
    /// `GET /api/v2/guides/jobs/{jobId}`
    ///
    /// - Permission: `aiStudio:guideJob:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Developer Center: [`getGuidesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides-jobs--jobId-)
    pub fn get_guides_job(&self, job_id: impl AsRef<str>) -> GetGuidesJob {
        super::ai_studio::GetGuidesJob(
            rt::Request::new(&self.0, super::ai_studio::GetGuidesJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/guides/uploads`
    ///
    /// - Permission: `aiStudio:guide:upload`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuidesUploads`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides-uploads)
    pub fn post_guides_uploads(
        &self,
        body: impl rt::IntoBody<types::UploadUrlRequest>,
    ) -> PostGuidesUploads {
        super::shared::of_ai_studio_and_uploads::PostGuidesUploads(
            rt::Request::new(
                    &self.0,
                    super::shared::of_ai_studio_and_uploads::PostGuidesUploads::INFO,
                )
                .body::<types::UploadUrlRequest>(body),
        )
    }
    /// `GET /api/v2/guides/{guideId}`
    ///
    /// - Permission: `aiStudio:guide:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Developer Center: [`getGuide`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides--guideId-)
    pub fn get_guide(&self, guide_id: impl AsRef<str>) -> GetGuide {
        super::ai_studio::GetGuide(
            rt::Request::new(&self.0, super::ai_studio::GetGuide::INFO)
                .path("guideId", guide_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/guides/{guideId}`
    ///
    /// - Permission: `aiStudio:guide:edit`
    /// - Scopes: `ai-studio`
    /// - Error codes of its own: 409 `conflict`
    /// - Developer Center: [`patchGuide`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-guides--guideId-)
    pub fn patch_guide(
        &self,
        guide_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateGuide>,
    ) -> PatchGuide {
        super::ai_studio::PatchGuide(
            rt::Request::new(&self.0, super::ai_studio::PatchGuide::INFO)
                .path("guideId", guide_id.as_ref())
                .body::<types::UpdateGuide>(body),
        )
    }
    /// `DELETE /api/v2/guides/{guideId}/jobs`
    ///
    /// - Permission: `aiStudio:guideJob:add`
    /// - Scopes: `ai-studio`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteGuideJobs`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-guides--guideId--jobs)
    pub fn delete_guide_jobs(&self, guide_id: impl AsRef<str>) -> DeleteGuideJobs {
        super::ai_studio::DeleteGuideJobs(
            rt::Request::new(&self.0, super::ai_studio::DeleteGuideJobs::INFO)
                .path("guideId", guide_id.as_ref()),
        )
    }
    /// `GET /api/v2/guides/{guideId}/jobs/{jobId}`
    ///
    /// - Permission: `aiStudio:guideJob:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Developer Center: [`getGuideJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides--guideId--jobs--jobId-)
    pub fn get_guide_job(
        &self,
        guide_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetGuideJob {
        super::ai_studio::GetGuideJob(
            rt::Request::new(&self.0, super::ai_studio::GetGuideJob::INFO)
                .path("guideId", guide_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns`
    ///
    /// - Permission: `aiStudio:guideSessionTurn:add`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuideSessionTurns`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides--guideId--sessions--guideSessionId--turns)
    pub fn post_guide_session_turns(
        &self,
        guide_id: impl AsRef<str>,
        guide_session_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::GuideSessionTurnRequest>,
    ) -> PostGuideSessionTurns {
        super::ai_studio::PostGuideSessionTurns(
            rt::Request::new(&self.0, super::ai_studio::PostGuideSessionTurns::INFO)
                .path("guideId", guide_id.as_ref())
                .path("guideSessionId", guide_session_id.as_ref())
                .body::<types::GuideSessionTurnRequest>(body),
        )
    }
    /// `POST /api/v2/guides/{guideId}/versions`
    ///
    /// - Permission: `aiStudio:guideVersion:add`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuideVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides--guideId--versions)
    pub fn post_guide_versions(&self, guide_id: impl AsRef<str>) -> PostGuideVersions {
        super::ai_studio::PostGuideVersions(
            rt::Request::new(&self.0, super::ai_studio::PostGuideVersions::INFO)
                .path("guideId", guide_id.as_ref()),
        )
    }
    /// `GET /api/v2/guides/{guideId}/versions/{versionId}`
    ///
    /// - Permission: `aiStudio:guideVersion:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Developer Center: [`getGuideVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides--guideId--versions--versionId-)
    pub fn get_guide_version(
        &self,
        guide_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetGuideVersion {
        super::ai_studio::GetGuideVersion(
            rt::Request::new(&self.0, super::ai_studio::GetGuideVersion::INFO)
                .path("guideId", guide_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/guides/{guideId}/versions/{versionId}`
    ///
    /// - Permission: `aiStudio:guideVersion:edit`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`patchGuideVersion`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-guides--guideId--versions--versionId-)
    pub fn patch_guide_version(
        &self,
        guide_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateGuideVersion>,
    ) -> PatchGuideVersion {
        super::ai_studio::PatchGuideVersion(
            rt::Request::new(&self.0, super::ai_studio::PatchGuideVersion::INFO)
                .path("guideId", guide_id.as_ref())
                .path("versionId", version_id.as_ref())
                .body::<types::UpdateGuideVersion>(body),
        )
    }
    /// `POST /api/v2/guides/{guideId}/versions/{versionId}/jobs`
    ///
    /// - Permission: `aiStudio:guideVersionJob:add`
    /// - Scopes: `ai-studio`
    /// - Developer Center: [`postGuideVersionJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-guides--guideId--versions--versionId--jobs)
    pub fn post_guide_version_jobs(
        &self,
        guide_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::GuideVersionPublishJobRequest>,
    ) -> PostGuideVersionJobs {
        super::ai_studio::PostGuideVersionJobs(
            rt::Request::new(&self.0, super::ai_studio::PostGuideVersionJobs::INFO)
                .path("guideId", guide_id.as_ref())
                .path("versionId", version_id.as_ref())
                .body::<types::GuideVersionPublishJobRequest>(body),
        )
    }
    /// `GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}`
    ///
    /// - Permission: `aiStudio:guideVersionJob:view`
    /// - Scopes: any of `ai-studio`, `ai-studio:readonly`
    /// - Developer Center: [`getGuideVersionJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-guides--guideId--versions--versionId--jobs--jobId-)
    pub fn get_guide_version_job(
        &self,
        guide_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetGuideVersionJob {
        super::ai_studio::GetGuideVersionJob(
            rt::Request::new(&self.0, super::ai_studio::GetGuideVersionJob::INFO)
                .path("guideId", guide_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
}
/// The call `postConversationsSummariesPreview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostConversationsSummariesPreview(pub(crate) rt::Request<()>);
impl PostConversationsSummariesPreview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postConversationsSummariesPreview",
        method: rt::Method::Post,
        path: "/api/v2/conversations/summaries/preview",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryPreview:view"],
        },
        scopes: &["ai-studio"],
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
/// The call `getConversationsSummariesSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationsSummariesSettings(
    pub(crate) rt::Request<types::SummarySettingEntityListing>,
);
impl GetConversationsSummariesSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationsSummariesSettings",
        method: rt::Method::Get,
        path: "/api/v2/conversations/summaries/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryConfig:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    /// `pageNumber` (query): default `1`, at least `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`, at least `1`, at most `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetConversationsSummariesSettingsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetConversationsSummariesSettingsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// `sortBy` (query): default `dateModified`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetConversationsSummariesSettingsSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetConversationsSummariesSettingsSortBy,
                >("sortBy", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SummarySettingEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SummarySettingEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SummarySettingEntityListing> {
        self.0.send()
    }
}
/// The call `postConversationsSummariesSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostConversationsSummariesSettings(
    pub(crate) rt::Request<types::SummarySetting>,
);
impl PostConversationsSummariesSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postConversationsSummariesSettings",
        method: rt::Method::Post,
        path: "/api/v2/conversations/summaries/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryConfig:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::SummarySetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SummarySetting> {
        self.0.send()
    }
}
/// The call `getConversationsSummariesSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationsSummariesSetting(
    pub(crate) rt::Request<types::SummarySetting>,
);
impl GetConversationsSummariesSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationsSummariesSetting",
        method: rt::Method::Get,
        path: "/api/v2/conversations/summaries/settings/{summarySettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryConfig:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SummarySetting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putConversationsSummariesSetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SummarySetting>
    where
        F: FnMut(&mut types::SummarySetting) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::ai_studio::PutConversationsSummariesSetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SummarySetting> {
        self.0.send()
    }
}
/// The call `putConversationsSummariesSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutConversationsSummariesSetting(
    pub(crate) rt::Request<types::SummarySetting>,
);
impl PutConversationsSummariesSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putConversationsSummariesSetting",
        method: rt::Method::Put,
        path: "/api/v2/conversations/summaries/settings/{summarySettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryConfig:edit"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::SummarySetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SummarySetting> {
        self.0.send()
    }
}
/// The call `deleteConversationsSummariesSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteConversationsSummariesSetting(pub(crate) rt::Request<()>);
impl DeleteConversationsSummariesSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteConversationsSummariesSetting",
        method: rt::Method::Delete,
        path: "/api/v2/conversations/summaries/settings/{summarySettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:summaryConfig:delete"],
        },
        scopes: &["ai-studio"],
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
/// The call `getGuides`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuides(pub(crate) rt::Request<types::GuideEntityListing>);
impl GetGuides {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuides",
        method: rt::Method::Get,
        path: "/api/v2/guides",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guide:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `nameContains` (query)
    pub fn name_contains(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameContains", value))
    }
    /// `status` (query)
    pub fn status(self, value: impl rt::IntoOption<types::GetGuidesStatus>) -> Self {
        Self(self.0.option::<types::GetGuidesStatus>("status", value))
    }
    /// `sortBy` (query): default `dateModified`
    pub fn sort_by(self, value: impl rt::IntoOption<types::GetGuidesSortBy>) -> Self {
        Self(self.0.option::<types::GetGuidesSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetGuidesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetGuidesSortOrder>("sortOrder", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GuideEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GuideEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideEntityListing> {
        self.0.send()
    }
}
/// The call `postGuides`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGuides(pub(crate) rt::Request<types::Guide>);
impl PostGuides {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGuides",
        method: rt::Method::Post,
        path: "/api/v2/guides",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guide:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::Guide> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Guide> {
        self.0.send()
    }
}
/// The call `postGuidesJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGuidesJobs(pub(crate) rt::Request<types::GuideContentGenerationJob>);
impl PostGuidesJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGuidesJobs",
        method: rt::Method::Post,
        path: "/api/v2/guides/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideJob:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::GuideContentGenerationJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideContentGenerationJob> {
        self.0.send()
    }
}
/// The call `getGuidesJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuidesJob(pub(crate) rt::Request<types::GuideContentGenerationJob>);
impl GetGuidesJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuidesJob",
        method: rt::Method::Get,
        path: "/api/v2/guides/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideJob:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GuideContentGenerationJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideContentGenerationJob> {
        self.0.send()
    }
}
/// The call `getGuide`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuide(pub(crate) rt::Request<types::Guide>);
impl GetGuide {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuide",
        method: rt::Method::Get,
        path: "/api/v2/guides/{guideId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guide:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Guide> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchGuide`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Guide>
    where
        F: FnMut(&mut types::UpdateGuide) + Send + 'static,
    {
        rt::update(self.0, crate::generated::ai_studio::PatchGuide::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Guide> {
        self.0.send()
    }
}
/// The call `patchGuide`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchGuide(pub(crate) rt::Request<types::Guide>);
impl PatchGuide {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchGuide",
        method: rt::Method::Patch,
        path: "/api/v2/guides/{guideId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guide:edit"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::Guide> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Guide> {
        self.0.send()
    }
}
/// The call `deleteGuideJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteGuideJobs(pub(crate) rt::Request<types::GuideJob>);
impl DeleteGuideJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteGuideJobs",
        method: rt::Method::Delete,
        path: "/api/v2/guides/{guideId}/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideJob:add"],
        },
        scopes: &["ai-studio"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GuideJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideJob> {
        self.0.send()
    }
}
/// The call `getGuideJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuideJob(pub(crate) rt::Request<types::GuideJob>);
impl GetGuideJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuideJob",
        method: rt::Method::Get,
        path: "/api/v2/guides/{guideId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideJob:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GuideJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideJob> {
        self.0.send()
    }
}
/// The call `postGuideSessionTurns`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGuideSessionTurns(
    pub(crate) rt::Request<types::GuideSessionTurnResponse>,
);
impl PostGuideSessionTurns {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGuideSessionTurns",
        method: rt::Method::Post,
        path: "/api/v2/guides/{guideId}/sessions/{guideSessionId}/turns",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideSessionTurn:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::GuideSessionTurnResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideSessionTurnResponse> {
        self.0.send()
    }
}
/// The call `postGuideVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGuideVersions(pub(crate) rt::Request<types::GuideVersion>);
impl PostGuideVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGuideVersions",
        method: rt::Method::Post,
        path: "/api/v2/guides/{guideId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideVersion:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn body(self, body: impl rt::IntoBody<types::CreateGuideVersion>) -> Self {
        Self(self.0.body::<types::CreateGuideVersion>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GuideVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideVersion> {
        self.0.send()
    }
}
/// The call `getGuideVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuideVersion(pub(crate) rt::Request<types::GuideVersion>);
impl GetGuideVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuideVersion",
        method: rt::Method::Get,
        path: "/api/v2/guides/{guideId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideVersion:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GuideVersion> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchGuideVersion`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::GuideVersion>
    where
        F: FnMut(&mut types::UpdateGuideVersion) + Send + 'static,
    {
        rt::update(self.0, crate::generated::ai_studio::PatchGuideVersion::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideVersion> {
        self.0.send()
    }
}
/// The call `patchGuideVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchGuideVersion(pub(crate) rt::Request<types::GuideVersion>);
impl PatchGuideVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchGuideVersion",
        method: rt::Method::Patch,
        path: "/api/v2/guides/{guideId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideVersion:edit"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::GuideVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideVersion> {
        self.0.send()
    }
}
/// The call `postGuideVersionJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGuideVersionJobs(pub(crate) rt::Request<types::GuideVersionPublishJob>);
impl PostGuideVersionJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGuideVersionJobs",
        method: rt::Method::Post,
        path: "/api/v2/guides/{guideId}/versions/{versionId}/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideVersionJob:add"],
        },
        scopes: &["ai-studio"],
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
    pub fn customize(self) -> rt::Request<types::GuideVersionPublishJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideVersionPublishJob> {
        self.0.send()
    }
}
/// The call `getGuideVersionJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGuideVersionJob(pub(crate) rt::Request<types::GuideVersionPublishJob>);
impl GetGuideVersionJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGuideVersionJob",
        method: rt::Method::Get,
        path: "/api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["aiStudio:guideVersionJob:view"],
        },
        scopes: &["ai-studio", "ai-studio:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GuideVersionPublishJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GuideVersionPublishJob> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostConversationsSummariesPreview::INFO,
    GetConversationsSummariesSettings::INFO,
    PostConversationsSummariesSettings::INFO,
    GetConversationsSummariesSetting::INFO,
    PutConversationsSummariesSetting::INFO,
    DeleteConversationsSummariesSetting::INFO,
    GetGuides::INFO,
    PostGuides::INFO,
    PostGuidesJobs::INFO,
    GetGuidesJob::INFO,
    GetGuide::INFO,
    PatchGuide::INFO,
    DeleteGuideJobs::INFO,
    GetGuideJob::INFO,
    PostGuideSessionTurns::INFO,
    PostGuideVersions::INFO,
    GetGuideVersion::INFO,
    PatchGuideVersion::INFO,
    PostGuideVersionJobs::INFO,
    GetGuideVersionJob::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AuthoringKnowledgeSettings>,
    rt::make_model::<types::CreateGuide>,
    rt::make_model::<types::CreateGuideVersion>,
    rt::make_model::<types::DataAction>,
    rt::make_model::<types::GenerateGuideContentRequest>,
    rt::make_model::<types::GeneratedGuideContent>,
    rt::make_model::<types::Guide>,
    rt::make_model::<types::GuideContentGenerationJob>,
    rt::make_model::<types::GuideEntityListing>,
    rt::make_model::<types::GuideJob>,
    rt::make_model::<types::GuideSessionInputEvent>,
    rt::make_model::<types::GuideSessionTurnInvocationData>,
    rt::make_model::<types::GuideSessionTurnInvocationParameters>,
    rt::make_model::<types::GuideSessionTurnInvocationResponse>,
    rt::make_model::<types::GuideSessionTurnRequest>,
    rt::make_model::<types::GuideSessionTurnResponse>,
    rt::make_model::<types::GuideSessionTurnResponseData>,
    rt::make_model::<types::GuideSessionVariable>,
    rt::make_model::<types::GuideVersion>,
    rt::make_model::<types::GuideVersionPublish>,
    rt::make_model::<types::GuideVersionPublishJob>,
    rt::make_model::<types::GuideVersionPublishJobRequest>,
    rt::make_model::<types::GuideVersionRef>,
    rt::make_model::<types::GuideVersionResources>,
    rt::make_model::<types::KnowledgeSettings>,
    rt::make_model::<types::SummarySetting>,
    rt::make_model::<types::SummarySettingCustomEntity>,
    rt::make_model::<types::SummarySettingEntityListing>,
    rt::make_model::<types::SummarySettingParticipantLabels>,
    rt::make_model::<types::SummarySettingPii>,
    rt::make_model::<types::SummarySettingWithTranscript>,
    rt::make_model::<types::UpdateGuide>,
    rt::make_model::<types::UpdateGuideVersion>,
    rt::make_model::<types::Variable>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetGuidesSortBy {
        /// `dateModified`
        DateModified,
        /// `name`
        Name,
        /// `status`
        Status,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetGuidesSortBy {
        const VALUES: &'static [Self] = &[Self::DateModified, Self::Name, Self::Status];
        const TEXTS: &'static [&'static str] = &["dateModified", "name", "status"];
        fn text(&self) -> &str {
            match self {
                Self::DateModified => "dateModified",
                Self::Name => "name",
                Self::Status => "status",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetGuidesSortBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideSessionInputEventType {
        /// `UserInput`
        UserInput,
        /// `ReturnControl`
        ReturnControl,
        /// `NoOp`
        NoOp,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideSessionInputEventType {
        const VALUES: &'static [Self] = &[
            Self::NoOp,
            Self::ReturnControl,
            Self::UserInput,
        ];
        const TEXTS: &'static [&'static str] = &["NoOp", "ReturnControl", "UserInput"];
        fn text(&self) -> &str {
            match self {
                Self::UserInput => "UserInput",
                Self::ReturnControl => "ReturnControl",
                Self::NoOp => "NoOp",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideSessionInputEventType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideSessionTurnResponseResult {
        /// `SUCCESSFUL_COLLECTION`
        SuccessfulCollection,
        /// `CONFIRMATION_REQUIRED`
        ConfirmationRequired,
        /// `ESCALATION_TRIGGERED`
        EscalationTriggered,
        /// `CLIENT_ACTION_REQUIRED`
        ClientActionRequired,
        /// `NO_MATCH`
        NoMatch,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideSessionTurnResponseResult {
        const VALUES: &'static [Self] = &[
            Self::ClientActionRequired,
            Self::ConfirmationRequired,
            Self::EscalationTriggered,
            Self::NoMatch,
            Self::SuccessfulCollection,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CLIENT_ACTION_REQUIRED",
            "CONFIRMATION_REQUIRED",
            "ESCALATION_TRIGGERED",
            "NO_MATCH",
            "SUCCESSFUL_COLLECTION",
        ];
        fn text(&self) -> &str {
            match self {
                Self::SuccessfulCollection => "SUCCESSFUL_COLLECTION",
                Self::ConfirmationRequired => "CONFIRMATION_REQUIRED",
                Self::EscalationTriggered => "ESCALATION_TRIGGERED",
                Self::ClientActionRequired => "CLIENT_ACTION_REQUIRED",
                Self::NoMatch => "NO_MATCH",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideSessionTurnResponseResult);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideSessionTurnResponseStatus {
        /// `IN_PROGRESS`
        InProgress,
        /// `COMPLETED`
        Completed,
        /// `ERROR`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideSessionTurnResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Error,
            Self::InProgress,
        ];
        const TEXTS: &'static [&'static str] = &["COMPLETED", "ERROR", "IN_PROGRESS"];
        fn text(&self) -> &str {
            match self {
                Self::InProgress => "IN_PROGRESS",
                Self::Completed => "COMPLETED",
                Self::Error => "ERROR",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideSessionTurnResponseStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideSource {
        /// `Manual`
        Manual,
        /// `Prompt`
        Prompt,
        /// `Document`
        Document,
        /// `Transcripts`
        Transcripts,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideSource {
        const VALUES: &'static [Self] = &[
            Self::Document,
            Self::Manual,
            Self::Prompt,
            Self::Transcripts,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Document",
            "Manual",
            "Prompt",
            "Transcripts",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Manual => "Manual",
                Self::Prompt => "Prompt",
                Self::Document => "Document",
                Self::Transcripts => "Transcripts",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideSource);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideStatus {
        /// `Published`
        Published,
        /// `Draft`
        Draft,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideStatus {
        const VALUES: &'static [Self] = &[Self::Draft, Self::Published];
        const TEXTS: &'static [&'static str] = &["Draft", "Published"];
        fn text(&self) -> &str {
            match self {
                Self::Published => "Published",
                Self::Draft => "Draft",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideVersionPublishState {
        /// `TestReady`
        TestReady,
        /// `ProductionReady`
        ProductionReady,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideVersionPublishState {
        const VALUES: &'static [Self] = &[Self::ProductionReady, Self::TestReady];
        const TEXTS: &'static [&'static str] = &["ProductionReady", "TestReady"];
        fn text(&self) -> &str {
            match self {
                Self::TestReady => "TestReady",
                Self::ProductionReady => "ProductionReady",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideVersionPublishState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GuideVersionState {
        /// `Draft`
        Draft,
        /// `TestReady`
        TestReady,
        /// `ProductionReady`
        ProductionReady,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GuideVersionState {
        const VALUES: &'static [Self] = &[
            Self::Draft,
            Self::ProductionReady,
            Self::TestReady,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Draft",
            "ProductionReady",
            "TestReady",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Draft => "Draft",
                Self::TestReady => "TestReady",
                Self::ProductionReady => "ProductionReady",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GuideVersionState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KnowledgeSettingsKnowledgeType {
        /// `Standard`
        Standard,
        /// `Enhanced`
        Enhanced,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KnowledgeSettingsKnowledgeType {
        const VALUES: &'static [Self] = &[Self::Enhanced, Self::Standard];
        const TEXTS: &'static [&'static str] = &["Enhanced", "Standard"];
        fn text(&self) -> &str {
            match self {
                Self::Standard => "Standard",
                Self::Enhanced => "Enhanced",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KnowledgeSettingsKnowledgeType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SummarySettingFormat {
        /// `TextBlock`
        TextBlock,
        /// `BulletPoints`
        BulletPoints,
        /// `GroupedTextBlocks`
        GroupedTextBlocks,
        /// `GroupedBulletPoints`
        GroupedBulletPoints,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SummarySettingFormat {
        const VALUES: &'static [Self] = &[
            Self::BulletPoints,
            Self::GroupedBulletPoints,
            Self::GroupedTextBlocks,
            Self::TextBlock,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BulletPoints",
            "GroupedBulletPoints",
            "GroupedTextBlocks",
            "TextBlock",
        ];
        fn text(&self) -> &str {
            match self {
                Self::TextBlock => "TextBlock",
                Self::BulletPoints => "BulletPoints",
                Self::GroupedTextBlocks => "GroupedTextBlocks",
                Self::GroupedBulletPoints => "GroupedBulletPoints",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SummarySettingFormat);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SummarySettingInteractionType {
        /// `Live`
        Live,
        /// `Email`
        Email,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SummarySettingInteractionType {
        const VALUES: &'static [Self] = &[Self::Email, Self::Live];
        const TEXTS: &'static [&'static str] = &["Email", "Live"];
        fn text(&self) -> &str {
            match self {
                Self::Live => "Live",
                Self::Email => "Email",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SummarySettingInteractionType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SummarySettingPredefinedInsights {
        /// `ReasonForCall`
        ReasonForCall,
        /// `Resolution`
        Resolution,
        /// `ActionItems`
        ActionItems,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SummarySettingPredefinedInsights {
        const VALUES: &'static [Self] = &[
            Self::ActionItems,
            Self::ReasonForCall,
            Self::Resolution,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ActionItems",
            "ReasonForCall",
            "Resolution",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ReasonForCall => "ReasonForCall",
                Self::Resolution => "Resolution",
                Self::ActionItems => "ActionItems",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SummarySettingPredefinedInsights);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SummarySettingSettingType {
        /// `Basic`
        Basic,
        /// `Prompt`
        Prompt,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SummarySettingSettingType {
        const VALUES: &'static [Self] = &[Self::Basic, Self::Prompt];
        const TEXTS: &'static [&'static str] = &["Basic", "Prompt"];
        fn text(&self) -> &str {
            match self {
                Self::Basic => "Basic",
                Self::Prompt => "Prompt",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SummarySettingSettingType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SummarySettingSummaryType {
        /// `Concise`
        Concise,
        /// `Detailed`
        Detailed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SummarySettingSummaryType {
        const VALUES: &'static [Self] = &[Self::Concise, Self::Detailed];
        const TEXTS: &'static [&'static str] = &["Concise", "Detailed"];
        fn text(&self) -> &str {
            match self {
                Self::Concise => "Concise",
                Self::Detailed => "Detailed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SummarySettingSummaryType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VariableScope {
        /// `Input`
        Input,
        /// `Output`
        Output,
        /// `InputAndOutput`
        InputAndOutput,
        /// `GuideOnly`
        GuideOnly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for VariableScope {
        const VALUES: &'static [Self] = &[
            Self::GuideOnly,
            Self::Input,
            Self::InputAndOutput,
            Self::Output,
        ];
        const TEXTS: &'static [&'static str] = &[
            "GuideOnly",
            "Input",
            "InputAndOutput",
            "Output",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Input => "Input",
                Self::Output => "Output",
                Self::InputAndOutput => "InputAndOutput",
                Self::GuideOnly => "GuideOnly",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(VariableScope);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VariableType {
        /// `String`
        String,
        /// `Integer`
        Integer,
        /// `Number`
        Number,
        /// `Boolean`
        Boolean,
        /// `Date`
        Date,
        /// `List`
        List,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for VariableType {
        const VALUES: &'static [Self] = &[
            Self::Boolean,
            Self::Date,
            Self::Integer,
            Self::List,
            Self::Number,
            Self::String,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Boolean",
            "Date",
            "Integer",
            "List",
            "Number",
            "String",
        ];
        fn text(&self) -> &str {
            match self {
                Self::String => "String",
                Self::Integer => "Integer",
                Self::Number => "Number",
                Self::Boolean => "Boolean",
                Self::Date => "Date",
                Self::List => "List",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(VariableType);
    /// `Standard`, `Enhanced`.
    pub type AuthoringKnowledgeSettingsKnowledgeType = types::KnowledgeSettingsKnowledgeType;
    /// `Manual`, `Prompt`, `Document`, `Transcripts`.
    pub type CreateGuideSource = types::GuideSource;
    /// `dateModified`, `name`.
    pub type GetConversationsSummariesSettingsSortBy = types::WorkbinQuerySortName;
    /// `asc`, `desc`.
    pub type GetConversationsSummariesSettingsSortOrder = types::GetGuidesSortOrder;
    /// `Published`, `Draft`.
    pub type GetGuidesStatus = types::GuideStatus;
    /// `InProgress`, `Succeeded`, `Failed`.
    pub type GuideContentGenerationJobStatus = types::GuideJobStatus;
    /// `Text`.
    pub type GuideSessionInputEventMode = types::MessageFooterType;
    /// `String`, `Integer`, `Number`, `Boolean`, `Date`, `List`.
    pub type GuideSessionTurnInvocationParametersType = types::VariableType;
    /// `InProgress`, `Succeeded`, `Failed`.
    pub type GuideVersionPublishJobStatus = types::GuideJobStatus;
    /// Another name of the same type.
    pub type ListValues = rt::Json;
    /// Another name of the same type.
    pub type VariableValidation = rt::Json;
    /// `AuthoringKnowledgeSettings` of the API document.
    #[non_exhaustive]
    pub struct AuthoringKnowledgeSettings {
        /// `description`: length at least `0`, length at most `300`
        pub description: Option<String>,
        /// `inheritFromExternal`
        pub inherit_from_external: Option<bool>,
        /// `knowledgeId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub knowledge_id: Option<String>,
        /// `knowledgeType`
        pub knowledge_type: Option<types::AuthoringKnowledgeSettingsKnowledgeType>,
        _rest: rt::Rest,
    }
    impl Default for AuthoringKnowledgeSettings {
        fn default() -> Self {
            Self {
                description: None,
                inherit_from_external: None,
                knowledge_id: None,
                knowledge_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuthoringKnowledgeSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthoringKnowledgeSettings",
                fields: &[
                    "description",
                    "inheritFromExternal",
                    "knowledgeId",
                    "knowledgeType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.boolean(1, &self.inherit_from_external);
            out.text(2, &self.knowledge_id);
            out.one(3, &self.knowledge_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Bool(&mut self.inherit_from_external),
                2 => rt::Place::Text(&mut self.knowledge_id),
                3 => rt::Place::Enum(&mut self.knowledge_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuthoringKnowledgeSettings);
    impl AuthoringKnowledgeSettings {
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
        /// Sets `inheritFromExternal`.
        #[must_use]
        pub fn inherit_from_external(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.inherit_from_external, &mut self._rest, 1);
            self
        }
        /// Sets `knowledgeId`.
        #[must_use]
        pub fn knowledge_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.knowledge_id, &mut self._rest, 2);
            self
        }
        /// Sets `knowledgeType`.
        #[must_use]
        pub fn knowledge_type(
            mut self,
            value: impl rt::IntoField<types::AuthoringKnowledgeSettingsKnowledgeType>,
        ) -> Self {
            value.put(&mut self.knowledge_type, &mut self._rest, 3);
            self
        }
    }
    /// `CreateGuide` of the API document.
    #[non_exhaustive]
    pub struct CreateGuide {
        /// `name`: required
        pub name: Option<String>,
        /// `source`: required
        pub source: Option<types::CreateGuideSource>,
        _rest: rt::Rest,
    }
    impl Default for CreateGuide {
        fn default() -> Self {
            Self {
                name: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateGuide {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateGuide",
                fields: &["name", "source"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.one(1, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateGuide);
    impl CreateGuide {
        /// One with everything set that the API requires, in this order: `name`, `source`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            source: impl rt::IntoField<types::CreateGuideSource>,
        ) -> Self {
            Self::default().name(name).source(source)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<types::CreateGuideSource>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 1);
            self
        }
    }
    /// `CreateGuideVersion` of the API document.
    #[non_exhaustive]
    pub struct CreateGuideVersion {
        /// `instruction`: required
        pub instruction: Option<String>,
        /// `knowledgeSettings`
        pub knowledge_settings: Option<Box<types::AuthoringKnowledgeSettings>>,
        /// `resources`
        pub resources: Option<Box<types::GuideVersionResources>>,
        /// `variables`
        pub variables: Option<Vec<types::Variable>>,
        _rest: rt::Rest,
    }
    impl Default for CreateGuideVersion {
        fn default() -> Self {
            Self {
                instruction: None,
                knowledge_settings: None,
                resources: None,
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateGuideVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateGuideVersion",
                fields: &["instruction", "knowledgeSettings", "resources", "variables"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.instruction);
            out.model(1, &self.knowledge_settings);
            out.model(2, &self.resources);
            out.list(3, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.instruction),
                1 => rt::Place::Model(&mut self.knowledge_settings),
                2 => rt::Place::Model(&mut self.resources),
                3 => rt::Place::List(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateGuideVersion);
    impl CreateGuideVersion {
        /// One with everything set that the API requires: `instruction`.
        #[must_use]
        pub fn new(instruction: impl rt::IntoField<String>) -> Self {
            Self::default().instruction(instruction)
        }
        /// Sets `instruction`.
        #[must_use]
        pub fn instruction(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.instruction, &mut self._rest, 0);
            self
        }
        /// Sets `knowledgeSettings`.
        #[must_use]
        pub fn knowledge_settings(
            mut self,
            value: impl rt::IntoField<Box<types::AuthoringKnowledgeSettings>>,
        ) -> Self {
            value.put(&mut self.knowledge_settings, &mut self._rest, 1);
            self
        }
        /// Sets `resources`.
        #[must_use]
        pub fn resources(
            mut self,
            value: impl rt::IntoField<Box<types::GuideVersionResources>>,
        ) -> Self {
            value.put(&mut self.resources, &mut self._rest, 2);
            self
        }
        /// Sets `variables`.
        #[must_use]
        pub fn variables(
            mut self,
            value: impl rt::IntoField<Vec<types::Variable>>,
        ) -> Self {
            value.put(&mut self.variables, &mut self._rest, 3);
            self
        }
    }
    /// `DataAction` of the API document.
    #[non_exhaustive]
    pub struct DataAction {
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `label`: required
        pub label: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DataAction {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                label: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataAction",
                fields: &["description", "id", "label", "selfUri"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.label);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.label),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataAction);
    impl DataAction {
        /// One with everything set that the API requires, in this order: `id`, `label`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            label: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().id(id).label(label)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `GenerateGuideContentRequest` of the API document.
    #[non_exhaustive]
    pub struct GenerateGuideContentRequest {
        /// `description`
        pub description: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GenerateGuideContentRequest {
        fn default() -> Self {
            Self {
                description: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GenerateGuideContentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GenerateGuideContentRequest",
                fields: &["description", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GenerateGuideContentRequest);
    impl GenerateGuideContentRequest {
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
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 1);
            self
        }
    }
    /// `GeneratedGuideContent` of the API document.
    #[non_exhaustive]
    pub struct GeneratedGuideContent {
        /// `instruction`: read-only
        pub instruction: Option<String>,
        /// `resources`: read-only
        pub resources: Option<Box<types::GuideVersionResources>>,
        /// `variables`: read-only
        pub variables: Option<Vec<types::Variable>>,
        _rest: rt::Rest,
    }
    impl Default for GeneratedGuideContent {
        fn default() -> Self {
            Self {
                instruction: None,
                resources: None,
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GeneratedGuideContent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GeneratedGuideContent",
                fields: &["instruction", "resources", "variables"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.instruction);
            out.model(1, &self.resources);
            out.list(2, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.instruction),
                1 => rt::Place::Model(&mut self.resources),
                2 => rt::Place::List(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GeneratedGuideContent);
    /// `Guide` of the API document.
    #[non_exhaustive]
    pub struct Guide {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `latestProductionReadyVersion`: read-only
        pub latest_production_ready_version: Option<Box<types::GuideVersionRef>>,
        /// `latestSavedVersion`: read-only
        pub latest_saved_version: Option<Box<types::GuideVersionRef>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: read-only
        pub source: Option<types::GuideSource>,
        /// `status`: read-only
        pub status: Option<types::GuideStatus>,
        _rest: rt::Rest,
    }
    impl Default for Guide {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                latest_production_ready_version: None,
                latest_saved_version: None,
                name: None,
                self_uri: None,
                source: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Guide {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Guide",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "id",
                    "latestProductionReadyVersion",
                    "latestSavedVersion",
                    "name",
                    "selfUri",
                    "source",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.id);
            out.model(3, &self.latest_production_ready_version);
            out.model(4, &self.latest_saved_version);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.one(7, &self.source);
            out.one(8, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.latest_production_ready_version),
                4 => rt::Place::Model(&mut self.latest_saved_version),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.source),
                8 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Guide);
    /// `GuideContentGenerationJob` of the API document.
    #[non_exhaustive]
    pub struct GuideContentGenerationJob {
        /// `errors`: read-only
        pub errors: Option<Vec<types::ErrorBody>>,
        /// `guide`
        pub guide: Option<Box<types::AddressableEntityRef>>,
        /// `guideContent`
        pub guide_content: Option<Box<types::GeneratedGuideContent>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::GuideContentGenerationJobStatus>,
        _rest: rt::Rest,
    }
    impl Default for GuideContentGenerationJob {
        fn default() -> Self {
            Self {
                errors: None,
                guide: None,
                guide_content: None,
                id: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideContentGenerationJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideContentGenerationJob",
                fields: &["errors", "guide", "guideContent", "id", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.model(1, &self.guide);
            out.model(2, &self.guide_content);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Model(&mut self.guide),
                2 => rt::Place::Model(&mut self.guide_content),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideContentGenerationJob);
    /// `GuideEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GuideEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Guide>>,
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
    impl Default for GuideEntityListing {
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
    impl rt::Model for GuideEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideEntityListing",
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
    rt::model!(GuideEntityListing);
    /// `GuideJob` of the API document.
    #[non_exhaustive]
    pub struct GuideJob {
        /// `errors`: read-only
        pub errors: Option<Vec<types::ErrorBody>>,
        /// `guide`
        pub guide: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::GuideJobStatus>,
        _rest: rt::Rest,
    }
    impl Default for GuideJob {
        fn default() -> Self {
            Self {
                errors: None,
                guide: None,
                id: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideJob",
                fields: &["errors", "guide", "id", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.model(1, &self.guide);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
            out.one(4, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Model(&mut self.guide),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideJob);
    /// `GuideSessionInputEvent` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionInputEvent {
        /// `invocationId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub invocation_id: Option<String>,
        /// `invocations`
        pub invocations: Option<Vec<types::GuideSessionTurnInvocationData>>,
        /// `mode`: required
        pub mode: Option<types::GuideSessionInputEventMode>,
        /// `text`
        pub text: Option<String>,
        /// `type`: required
        pub type_: Option<types::GuideSessionInputEventType>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionInputEvent {
        fn default() -> Self {
            Self {
                invocation_id: None,
                invocations: None,
                mode: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionInputEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionInputEvent",
                fields: &["invocationId", "invocations", "mode", "text", "type"],
                required: &[2, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.invocation_id);
            out.list(1, &self.invocations);
            out.one(2, &self.mode);
            out.text(3, &self.text);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.invocation_id),
                1 => rt::Place::List(&mut self.invocations),
                2 => rt::Place::Enum(&mut self.mode),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionInputEvent);
    impl GuideSessionInputEvent {
        /// One with everything set that the API requires, in this order: `mode`, `type`.
        #[must_use]
        pub fn new(
            mode: impl rt::IntoField<types::GuideSessionInputEventMode>,
            type_: impl rt::IntoField<types::GuideSessionInputEventType>,
        ) -> Self {
            Self::default().mode(mode).type_(type_)
        }
        /// Sets `invocationId`.
        #[must_use]
        pub fn invocation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.invocation_id, &mut self._rest, 0);
            self
        }
        /// Sets `invocations`.
        #[must_use]
        pub fn invocations(
            mut self,
            value: impl rt::IntoField<Vec<types::GuideSessionTurnInvocationData>>,
        ) -> Self {
            value.put(&mut self.invocations, &mut self._rest, 1);
            self
        }
        /// Sets `mode`.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl rt::IntoField<types::GuideSessionInputEventMode>,
        ) -> Self {
            value.put(&mut self.mode, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::GuideSessionInputEventType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
    }
    /// `GuideSessionTurnInvocationData` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnInvocationData {
        /// `actionName`: required
        pub action_name: Option<String>,
        /// `group`: required
        pub group: Option<String>,
        /// `output`: required
        pub output: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnInvocationData {
        fn default() -> Self {
            Self {
                action_name: None,
                group: None,
                output: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnInvocationData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnInvocationData",
                fields: &["actionName", "group", "output"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_name);
            out.text(1, &self.group);
            out.text(2, &self.output);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_name),
                1 => rt::Place::Text(&mut self.group),
                2 => rt::Place::Text(&mut self.output),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnInvocationData);
    impl GuideSessionTurnInvocationData {
        /// One with everything set that the API requires, in this order: `actionName`, `group`, `output`.
        #[must_use]
        pub fn new(
            action_name: impl rt::IntoField<String>,
            group: impl rt::IntoField<String>,
            output: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().action_name(action_name).group(group).output(output)
        }
        /// Sets `actionName`.
        #[must_use]
        pub fn action_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.action_name, &mut self._rest, 0);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.group, &mut self._rest, 1);
            self
        }
        /// Sets `output`.
        #[must_use]
        pub fn output(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.output, &mut self._rest, 2);
            self
        }
    }
    /// `GuideSessionTurnInvocationParameters` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnInvocationParameters {
        /// `name`
        pub name: Option<String>,
        /// `type`
        pub type_: Option<types::GuideSessionTurnInvocationParametersType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnInvocationParameters {
        fn default() -> Self {
            Self {
                name: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnInvocationParameters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnInvocationParameters",
                fields: &["name", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.one(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnInvocationParameters);
    /// `GuideSessionTurnInvocationResponse` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnInvocationResponse {
        /// `actionName`: required
        pub action_name: Option<String>,
        /// `group`: required
        pub group: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `parameters`
        pub parameters: Option<Vec<types::GuideSessionTurnInvocationParameters>>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnInvocationResponse {
        fn default() -> Self {
            Self {
                action_name: None,
                group: None,
                id: None,
                parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnInvocationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnInvocationResponse",
                fields: &["actionName", "group", "id", "parameters"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_name);
            out.text(1, &self.group);
            out.text(2, &self.id);
            out.list(3, &self.parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_name),
                1 => rt::Place::Text(&mut self.group),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.parameters),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnInvocationResponse);
    /// `GuideSessionTurnRequest` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnRequest {
        /// `inputEvent`: required
        pub input_event: Option<Box<types::GuideSessionInputEvent>>,
        /// `inputVariables`
        pub input_variables: Option<Vec<types::GuideSessionVariable>>,
        /// `knowledgeSettings`
        pub knowledge_settings: Option<Box<types::KnowledgeSettings>>,
        /// `languageCode`: required
        pub language_code: Option<String>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnRequest {
        fn default() -> Self {
            Self {
                input_event: None,
                input_variables: None,
                knowledge_settings: None,
                language_code: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnRequest",
                fields: &[
                    "inputEvent",
                    "inputVariables",
                    "knowledgeSettings",
                    "languageCode",
                    "version",
                ],
                required: &[0, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input_event);
            out.list(1, &self.input_variables);
            out.model(2, &self.knowledge_settings);
            out.text(3, &self.language_code);
            out.text(4, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input_event),
                1 => rt::Place::List(&mut self.input_variables),
                2 => rt::Place::Model(&mut self.knowledge_settings),
                3 => rt::Place::Text(&mut self.language_code),
                4 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnRequest);
    impl GuideSessionTurnRequest {
        /// One with everything set that the API requires, in this order: `inputEvent`, `languageCode`, `version`.
        #[must_use]
        pub fn new(
            input_event: impl rt::IntoField<Box<types::GuideSessionInputEvent>>,
            language_code: impl rt::IntoField<String>,
            version: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .input_event(input_event)
                .language_code(language_code)
                .version(version)
        }
        /// Sets `inputEvent`.
        #[must_use]
        pub fn input_event(
            mut self,
            value: impl rt::IntoField<Box<types::GuideSessionInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event, &mut self._rest, 0);
            self
        }
        /// Sets `inputVariables`.
        #[must_use]
        pub fn input_variables(
            mut self,
            value: impl rt::IntoField<Vec<types::GuideSessionVariable>>,
        ) -> Self {
            value.put(&mut self.input_variables, &mut self._rest, 1);
            self
        }
        /// Sets `knowledgeSettings`.
        #[must_use]
        pub fn knowledge_settings(
            mut self,
            value: impl rt::IntoField<Box<types::KnowledgeSettings>>,
        ) -> Self {
            value.put(&mut self.knowledge_settings, &mut self._rest, 2);
            self
        }
        /// Sets `languageCode`.
        #[must_use]
        pub fn language_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_code, &mut self._rest, 3);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 4);
            self
        }
    }
    /// `GuideSessionTurnResponse` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnResponse {
        /// `invocationId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub invocation_id: Option<String>,
        /// `invocations`
        pub invocations: Option<Vec<types::GuideSessionTurnInvocationResponse>>,
        /// `outputVariables`
        pub output_variables: Option<Vec<types::GuideSessionVariable>>,
        /// `response`
        pub response: Option<Box<types::GuideSessionTurnResponseData>>,
        /// `result`
        pub result: Option<types::GuideSessionTurnResponseResult>,
        /// `status`
        pub status: Option<types::GuideSessionTurnResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnResponse {
        fn default() -> Self {
            Self {
                invocation_id: None,
                invocations: None,
                output_variables: None,
                response: None,
                result: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnResponse",
                fields: &[
                    "invocationId",
                    "invocations",
                    "outputVariables",
                    "response",
                    "result",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.invocation_id);
            out.list(1, &self.invocations);
            out.list(2, &self.output_variables);
            out.model(3, &self.response);
            out.one(4, &self.result);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.invocation_id),
                1 => rt::Place::List(&mut self.invocations),
                2 => rt::Place::List(&mut self.output_variables),
                3 => rt::Place::Model(&mut self.response),
                4 => rt::Place::Enum(&mut self.result),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnResponse);
    /// `GuideSessionTurnResponseData` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionTurnResponseData {
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionTurnResponseData {
        fn default() -> Self {
            Self {
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionTurnResponseData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionTurnResponseData",
                fields: &["text"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionTurnResponseData);
    /// `GuideSessionVariable` of the API document.
    #[non_exhaustive]
    pub struct GuideSessionVariable {
        /// `name`
        pub name: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideSessionVariable {
        fn default() -> Self {
            Self {
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideSessionVariable {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideSessionVariable",
                fields: &["name", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideSessionVariable);
    impl GuideSessionVariable {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `GuideVersion` of the API document.
    #[non_exhaustive]
    pub struct GuideVersion {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `guide`: read-only
        pub guide: Option<Box<types::AddressableEntityRef>>,
        /// `instruction`: read-only
        pub instruction: Option<String>,
        /// `knowledgeSettings`
        pub knowledge_settings: Option<Box<types::AuthoringKnowledgeSettings>>,
        /// `resources`
        pub resources: Option<Box<types::GuideVersionResources>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::GuideVersionState>,
        /// `variables`: read-only
        pub variables: Option<Vec<types::Variable>>,
        /// `version`: read-only
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersion {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                guide: None,
                instruction: None,
                knowledge_settings: None,
                resources: None,
                self_uri: None,
                state: None,
                variables: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersion",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "guide",
                    "instruction",
                    "knowledgeSettings",
                    "resources",
                    "selfUri",
                    "state",
                    "variables",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.model(2, &self.guide);
            out.text(3, &self.instruction);
            out.model(4, &self.knowledge_settings);
            out.model(5, &self.resources);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
            out.list(8, &self.variables);
            out.text(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Model(&mut self.guide),
                3 => rt::Place::Text(&mut self.instruction),
                4 => rt::Place::Model(&mut self.knowledge_settings),
                5 => rt::Place::Model(&mut self.resources),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                8 => rt::Place::List(&mut self.variables),
                9 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersion);
    /// `GuideVersionPublish` of the API document.
    #[non_exhaustive]
    pub struct GuideVersionPublish {
        /// `state`
        pub state: Option<types::GuideVersionPublishState>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersionPublish {
        fn default() -> Self {
            Self {
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersionPublish {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersionPublish",
                fields: &["state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersionPublish);
    impl GuideVersionPublish {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::GuideVersionPublishState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
    }
    /// `GuideVersionPublishJob` of the API document.
    #[non_exhaustive]
    pub struct GuideVersionPublishJob {
        /// `errors`: read-only
        pub errors: Option<Vec<types::ErrorBody>>,
        /// `guide`
        pub guide: Option<Box<types::AddressableEntityRef>>,
        /// `guideVersion`
        pub guide_version: Option<Box<types::GuideVersion>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::GuideVersionPublishJobStatus>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersionPublishJob {
        fn default() -> Self {
            Self {
                errors: None,
                guide: None,
                guide_version: None,
                id: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersionPublishJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersionPublishJob",
                fields: &["errors", "guide", "guideVersion", "id", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.model(1, &self.guide);
            out.model(2, &self.guide_version);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Model(&mut self.guide),
                2 => rt::Place::Model(&mut self.guide_version),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersionPublishJob);
    /// `GuideVersionPublishJobRequest` of the API document.
    #[non_exhaustive]
    pub struct GuideVersionPublishJobRequest {
        /// `guideVersion`: required
        pub guide_version: Option<Box<types::GuideVersionPublish>>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersionPublishJobRequest {
        fn default() -> Self {
            Self {
                guide_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersionPublishJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersionPublishJobRequest",
                fields: &["guideVersion"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.guide_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.guide_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersionPublishJobRequest);
    impl GuideVersionPublishJobRequest {
        /// One with everything set that the API requires: `guideVersion`.
        #[must_use]
        pub fn new(
            guide_version: impl rt::IntoField<Box<types::GuideVersionPublish>>,
        ) -> Self {
            Self::default().guide_version(guide_version)
        }
        /// Sets `guideVersion`.
        #[must_use]
        pub fn guide_version(
            mut self,
            value: impl rt::IntoField<Box<types::GuideVersionPublish>>,
        ) -> Self {
            value.put(&mut self.guide_version, &mut self._rest, 0);
            self
        }
    }
    /// `GuideVersionRef` of the API document.
    #[non_exhaustive]
    pub struct GuideVersionRef {
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: read-only
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersionRef {
        fn default() -> Self {
            Self {
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersionRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersionRef",
                fields: &["selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.self_uri);
            out.text(1, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.self_uri),
                1 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersionRef);
    /// `GuideVersionResources` of the API document.
    #[non_exhaustive]
    pub struct GuideVersionResources {
        /// `dataActions`
        pub data_actions: Option<Vec<types::DataAction>>,
        _rest: rt::Rest,
    }
    impl Default for GuideVersionResources {
        fn default() -> Self {
            Self {
                data_actions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GuideVersionResources {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GuideVersionResources",
                fields: &["dataActions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.data_actions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.data_actions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GuideVersionResources);
    impl GuideVersionResources {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dataActions`.
        #[must_use]
        pub fn data_actions(
            mut self,
            value: impl rt::IntoField<Vec<types::DataAction>>,
        ) -> Self {
            value.put(&mut self.data_actions, &mut self._rest, 0);
            self
        }
    }
    /// `KnowledgeSettings` of the API document.
    #[non_exhaustive]
    pub struct KnowledgeSettings {
        /// `description`: length at least `0`, length at most `300`
        pub description: Option<String>,
        /// `knowledgeId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub knowledge_id: Option<String>,
        /// `knowledgeType`
        pub knowledge_type: Option<types::KnowledgeSettingsKnowledgeType>,
        _rest: rt::Rest,
    }
    impl Default for KnowledgeSettings {
        fn default() -> Self {
            Self {
                description: None,
                knowledge_id: None,
                knowledge_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KnowledgeSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KnowledgeSettings",
                fields: &["description", "knowledgeId", "knowledgeType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.knowledge_id);
            out.one(2, &self.knowledge_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.knowledge_id),
                2 => rt::Place::Enum(&mut self.knowledge_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KnowledgeSettings);
    impl KnowledgeSettings {
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
        /// Sets `knowledgeId`.
        #[must_use]
        pub fn knowledge_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.knowledge_id, &mut self._rest, 1);
            self
        }
        /// Sets `knowledgeType`.
        #[must_use]
        pub fn knowledge_type(
            mut self,
            value: impl rt::IntoField<types::KnowledgeSettingsKnowledgeType>,
        ) -> Self {
            value.put(&mut self.knowledge_type, &mut self._rest, 2);
            self
        }
    }
    /// `SummarySetting` of the API document.
    #[non_exhaustive]
    pub struct SummarySetting {
        /// `customEntities`: items at least `0`, items at most `10`
        pub custom_entities: Option<Vec<types::SummarySettingCustomEntity>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `format`
        pub format: Option<types::SummarySettingFormat>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `interactionType`: read-only
        pub interaction_type: Option<types::SummarySettingInteractionType>,
        /// `language`: required
        pub language: Option<String>,
        /// `maskPII`
        pub mask_pii: Option<Box<types::SummarySettingPii>>,
        /// `name`: required
        pub name: Option<String>,
        /// `participantLabels`
        pub participant_labels: Option<Box<types::SummarySettingParticipantLabels>>,
        /// `predefinedInsights`
        pub predefined_insights: Option<Vec<types::SummarySettingPredefinedInsights>>,
        /// `prompt`
        pub prompt: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `serviceType`
        pub service_type: Option<types::SummarySettingServiceType>,
        /// `settingType`
        pub setting_type: Option<types::SummarySettingSettingType>,
        /// `summaryType`
        pub summary_type: Option<types::SummarySettingSummaryType>,
        /// `timeoutDuration`
        pub timeout_duration: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SummarySetting {
        fn default() -> Self {
            Self {
                custom_entities: None,
                date_created: None,
                date_modified: None,
                format: None,
                id: None,
                integration_id: None,
                interaction_type: None,
                language: None,
                mask_pii: None,
                name: None,
                participant_labels: None,
                predefined_insights: None,
                prompt: None,
                self_uri: None,
                service_type: None,
                setting_type: None,
                summary_type: None,
                timeout_duration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SummarySetting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySetting",
                fields: &[
                    "customEntities",
                    "dateCreated",
                    "dateModified",
                    "format",
                    "id",
                    "integrationId",
                    "interactionType",
                    "language",
                    "maskPII",
                    "name",
                    "participantLabels",
                    "predefinedInsights",
                    "prompt",
                    "selfUri",
                    "serviceType",
                    "settingType",
                    "summaryType",
                    "timeoutDuration",
                ],
                required: &[7, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.custom_entities);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.one(3, &self.format);
            out.text(4, &self.id);
            out.text(5, &self.integration_id);
            out.one(6, &self.interaction_type);
            out.text(7, &self.language);
            out.model(8, &self.mask_pii);
            out.text(9, &self.name);
            out.model(10, &self.participant_labels);
            out.list(11, &self.predefined_insights);
            out.text(12, &self.prompt);
            out.text(13, &self.self_uri);
            out.one(14, &self.service_type);
            out.one(15, &self.setting_type);
            out.one(16, &self.summary_type);
            out.int(17, &self.timeout_duration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.custom_entities),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Enum(&mut self.format),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.integration_id),
                6 => rt::Place::Enum(&mut self.interaction_type),
                7 => rt::Place::Text(&mut self.language),
                8 => rt::Place::Model(&mut self.mask_pii),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Model(&mut self.participant_labels),
                11 => rt::Place::List(&mut self.predefined_insights),
                12 => rt::Place::Text(&mut self.prompt),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Enum(&mut self.service_type),
                15 => rt::Place::Enum(&mut self.setting_type),
                16 => rt::Place::Enum(&mut self.summary_type),
                17 => rt::Place::Int(&mut self.timeout_duration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SummarySetting);
    impl SummarySetting {
        /// One with everything set that the API requires, in this order: `language`, `name`.
        #[must_use]
        pub fn new(
            language: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().language(language).name(name)
        }
        /// Sets `customEntities`.
        #[must_use]
        pub fn custom_entities(
            mut self,
            value: impl rt::IntoField<Vec<types::SummarySettingCustomEntity>>,
        ) -> Self {
            value.put(&mut self.custom_entities, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 2);
            self
        }
        /// Sets `format`.
        #[must_use]
        pub fn format(
            mut self,
            value: impl rt::IntoField<types::SummarySettingFormat>,
        ) -> Self {
            value.put(&mut self.format, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 5);
            self
        }
        /// Sets `interactionType`.
        #[must_use]
        pub fn interaction_type(
            mut self,
            value: impl rt::IntoField<types::SummarySettingInteractionType>,
        ) -> Self {
            value.put(&mut self.interaction_type, &mut self._rest, 6);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 7);
            self
        }
        /// Sets `maskPII`.
        #[must_use]
        pub fn mask_pii(
            mut self,
            value: impl rt::IntoField<Box<types::SummarySettingPii>>,
        ) -> Self {
            value.put(&mut self.mask_pii, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `participantLabels`.
        #[must_use]
        pub fn participant_labels(
            mut self,
            value: impl rt::IntoField<Box<types::SummarySettingParticipantLabels>>,
        ) -> Self {
            value.put(&mut self.participant_labels, &mut self._rest, 10);
            self
        }
        /// Sets `predefinedInsights`.
        #[must_use]
        pub fn predefined_insights(
            mut self,
            value: impl rt::IntoField<Vec<types::SummarySettingPredefinedInsights>>,
        ) -> Self {
            value.put(&mut self.predefined_insights, &mut self._rest, 11);
            self
        }
        /// Sets `prompt`.
        #[must_use]
        pub fn prompt(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.prompt, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `serviceType`.
        #[must_use]
        pub fn service_type(
            mut self,
            value: impl rt::IntoField<types::SummarySettingServiceType>,
        ) -> Self {
            value.put(&mut self.service_type, &mut self._rest, 14);
            self
        }
        /// Sets `settingType`.
        #[must_use]
        pub fn setting_type(
            mut self,
            value: impl rt::IntoField<types::SummarySettingSettingType>,
        ) -> Self {
            value.put(&mut self.setting_type, &mut self._rest, 15);
            self
        }
        /// Sets `summaryType`.
        #[must_use]
        pub fn summary_type(
            mut self,
            value: impl rt::IntoField<types::SummarySettingSummaryType>,
        ) -> Self {
            value.put(&mut self.summary_type, &mut self._rest, 16);
            self
        }
        /// Sets `timeoutDuration`.
        #[must_use]
        pub fn timeout_duration(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.timeout_duration, &mut self._rest, 17);
            self
        }
    }
    /// `SummarySettingCustomEntity` of the API document.
    #[non_exhaustive]
    pub struct SummarySettingCustomEntity {
        /// `description`
        pub description: Option<String>,
        /// `label`
        pub label: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SummarySettingCustomEntity {
        fn default() -> Self {
            Self {
                description: None,
                label: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SummarySettingCustomEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySettingCustomEntity",
                fields: &["description", "label"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.label);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.label),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SummarySettingCustomEntity);
    impl SummarySettingCustomEntity {
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
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 1);
            self
        }
    }
    /// `SummarySettingEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SummarySettingEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SummarySetting>>,
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
    impl Default for SummarySettingEntityListing {
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
    impl rt::Model for SummarySettingEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySettingEntityListing",
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
    rt::model!(SummarySettingEntityListing);
    /// `SummarySettingParticipantLabels` of the API document.
    #[non_exhaustive]
    pub struct SummarySettingParticipantLabels {
        /// `external`
        pub external: Option<String>,
        /// `internal`
        pub internal: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SummarySettingParticipantLabels {
        fn default() -> Self {
            Self {
                external: None,
                internal: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SummarySettingParticipantLabels {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySettingParticipantLabels",
                fields: &["external", "internal"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.external);
            out.text(1, &self.internal);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.external),
                1 => rt::Place::Text(&mut self.internal),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SummarySettingParticipantLabels);
    impl SummarySettingParticipantLabels {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `external`.
        #[must_use]
        pub fn external(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external, &mut self._rest, 0);
            self
        }
        /// Sets `internal`.
        #[must_use]
        pub fn internal(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.internal, &mut self._rest, 1);
            self
        }
    }
    /// `SummarySettingPii` of the API document.
    #[non_exhaustive]
    pub struct SummarySettingPii {
        /// `all`: required
        pub all: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SummarySettingPii {
        fn default() -> Self {
            Self {
                all: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SummarySettingPii {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySettingPii",
                fields: &["all"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.all);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.all),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SummarySettingPii);
    impl SummarySettingPii {
        /// One with everything set that the API requires: `all`.
        #[must_use]
        pub fn new(all: impl rt::IntoField<bool>) -> Self {
            Self::default().all(all)
        }
        /// Sets `all`.
        #[must_use]
        pub fn all(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.all, &mut self._rest, 0);
            self
        }
    }
    /// `SummarySettingWithTranscript` of the API document.
    #[non_exhaustive]
    pub struct SummarySettingWithTranscript {
        /// `summaryPreviewSessionId`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub summary_preview_session_id: Option<String>,
        /// `summarySetting`: required
        pub summary_setting: Option<Box<types::SummarySetting>>,
        /// `transcript`: required
        pub transcript: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SummarySettingWithTranscript {
        fn default() -> Self {
            Self {
                summary_preview_session_id: None,
                summary_setting: None,
                transcript: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SummarySettingWithTranscript {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SummarySettingWithTranscript",
                fields: &["summaryPreviewSessionId", "summarySetting", "transcript"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.summary_preview_session_id);
            out.model(1, &self.summary_setting);
            out.text(2, &self.transcript);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.summary_preview_session_id),
                1 => rt::Place::Model(&mut self.summary_setting),
                2 => rt::Place::Text(&mut self.transcript),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SummarySettingWithTranscript);
    impl SummarySettingWithTranscript {
        /// One with everything set that the API requires, in this order: `summaryPreviewSessionId`, `summarySetting`, `transcript`.
        #[must_use]
        pub fn new(
            summary_preview_session_id: impl rt::IntoField<String>,
            summary_setting: impl rt::IntoField<Box<types::SummarySetting>>,
            transcript: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .summary_preview_session_id(summary_preview_session_id)
                .summary_setting(summary_setting)
                .transcript(transcript)
        }
        /// Sets `summaryPreviewSessionId`.
        #[must_use]
        pub fn summary_preview_session_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.summary_preview_session_id, &mut self._rest, 0);
            self
        }
        /// Sets `summarySetting`.
        #[must_use]
        pub fn summary_setting(
            mut self,
            value: impl rt::IntoField<Box<types::SummarySetting>>,
        ) -> Self {
            value.put(&mut self.summary_setting, &mut self._rest, 1);
            self
        }
        /// Sets `transcript`.
        #[must_use]
        pub fn transcript(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.transcript, &mut self._rest, 2);
            self
        }
    }
    /// `UpdateGuide` of the API document.
    #[non_exhaustive]
    pub struct UpdateGuide {
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateGuide {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateGuide {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateGuide",
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
    rt::model!(UpdateGuide);
    impl UpdateGuide {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
    }
    /// `UpdateGuideVersion` of the API document.
    #[non_exhaustive]
    pub struct UpdateGuideVersion {
        /// `instruction`
        pub instruction: Option<String>,
        /// `knowledgeSettings`
        pub knowledge_settings: Option<Box<types::AuthoringKnowledgeSettings>>,
        /// `resources`
        pub resources: Option<Box<types::GuideVersionResources>>,
        /// `variables`
        pub variables: Option<Vec<types::Variable>>,
        _rest: rt::Rest,
    }
    impl Default for UpdateGuideVersion {
        fn default() -> Self {
            Self {
                instruction: None,
                knowledge_settings: None,
                resources: None,
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateGuideVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateGuideVersion",
                fields: &["instruction", "knowledgeSettings", "resources", "variables"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.instruction);
            out.model(1, &self.knowledge_settings);
            out.model(2, &self.resources);
            out.list(3, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.instruction),
                1 => rt::Place::Model(&mut self.knowledge_settings),
                2 => rt::Place::Model(&mut self.resources),
                3 => rt::Place::List(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateGuideVersion);
    impl UpdateGuideVersion {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `instruction`.
        #[must_use]
        pub fn instruction(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.instruction, &mut self._rest, 0);
            self
        }
        /// Sets `knowledgeSettings`.
        #[must_use]
        pub fn knowledge_settings(
            mut self,
            value: impl rt::IntoField<Box<types::AuthoringKnowledgeSettings>>,
        ) -> Self {
            value.put(&mut self.knowledge_settings, &mut self._rest, 1);
            self
        }
        /// Sets `resources`.
        #[must_use]
        pub fn resources(
            mut self,
            value: impl rt::IntoField<Box<types::GuideVersionResources>>,
        ) -> Self {
            value.put(&mut self.resources, &mut self._rest, 2);
            self
        }
        /// Sets `variables`.
        #[must_use]
        pub fn variables(
            mut self,
            value: impl rt::IntoField<Vec<types::Variable>>,
        ) -> Self {
            value.put(&mut self.variables, &mut self._rest, 3);
            self
        }
    }
    /// `Variable` of the API document.
    #[non_exhaustive]
    pub struct Variable {
        /// `description`
        pub description: Option<String>,
        /// `listValues`
        pub list_values: Option<types::ListValues>,
        /// `listVariables`
        pub list_variables: Option<Vec<types::Variable>>,
        /// `name`: required
        pub name: Option<String>,
        /// `scope`: required
        pub scope: Option<types::VariableScope>,
        /// `type`: required
        pub type_: Option<types::VariableType>,
        /// `validation`
        pub validation: Option<types::VariableValidation>,
        _rest: rt::Rest,
    }
    impl Default for Variable {
        fn default() -> Self {
            Self {
                description: None,
                list_values: None,
                list_variables: None,
                name: None,
                scope: None,
                type_: None,
                validation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Variable {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Variable",
                fields: &[
                    "description",
                    "listValues",
                    "listVariables",
                    "name",
                    "scope",
                    "type",
                    "validation",
                ],
                required: &[3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.json(1, &self.list_values);
            out.list(2, &self.list_variables);
            out.text(3, &self.name);
            out.one(4, &self.scope);
            out.one(5, &self.type_);
            out.json(6, &self.validation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Json(&mut self.list_values),
                2 => rt::Place::List(&mut self.list_variables),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Enum(&mut self.scope),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Json(&mut self.validation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Variable);
    impl Variable {
        /// One with everything set that the API requires, in this order: `name`, `scope`, `type`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            scope: impl rt::IntoField<types::VariableScope>,
            type_: impl rt::IntoField<types::VariableType>,
        ) -> Self {
            Self::default().name(name).scope(scope).type_(type_)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `listValues`.
        #[must_use]
        pub fn list_values(
            mut self,
            value: impl rt::IntoField<types::ListValues>,
        ) -> Self {
            value.put(&mut self.list_values, &mut self._rest, 1);
            self
        }
        /// Sets `listVariables`.
        #[must_use]
        pub fn list_variables(
            mut self,
            value: impl rt::IntoField<Vec<types::Variable>>,
        ) -> Self {
            value.put(&mut self.list_variables, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `scope`.
        #[must_use]
        pub fn scope(mut self, value: impl rt::IntoField<types::VariableScope>) -> Self {
            value.put(&mut self.scope, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::VariableType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
        /// Sets `validation`.
        #[must_use]
        pub fn validation(
            mut self,
            value: impl rt::IntoField<types::VariableValidation>,
        ) -> Self {
            value.put(&mut self.validation, &mut self._rest, 6);
            self
        }
    }
    rt::to_write!(
        types::DataAction => types::DataAction, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::Guide => types::UpdateGuide, [rt::Step::new(5, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::GuideVersion => types::UpdateGuideVersion, [rt::Step::new(3, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(5, 2,
        rt::How::Model(< types::GuideVersionResources as rt::ToWrite <
        types::GuideVersionResources >>::steps)), rt::Step::new(8, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::GuideVersionResources => types::GuideVersionResources, [rt::Step::new(0,
        0, rt::How::Each(& rt::How::Model(< types::DataAction as rt::ToWrite <
        types::DataAction >>::steps)))]
    );
    rt::to_write!(
        types::SummarySetting => types::SummarySetting, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::inner(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy)]
    );
}
