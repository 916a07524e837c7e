// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Uploads API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_ai_studio_and_uploads::PostGuidesUploads;
pub use super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages;
pub use super::shared::of_integrations_and_uploads::PostIntegrationsActionDraftFunctionUpload;
pub use super::shared::of_knowledge_and_uploads::{
    PostKnowledgeDocumentuploads, PostKnowledgeKnowledgebaseUploadsUrlsJobs,
    GetKnowledgeKnowledgebaseUploadsUrlsJob,
};
/// Calls of the Uploads API; from [`Client::uploads`](crate::Client::uploads).
#[derive(Clone, Debug)]
pub struct Uploads(rt::Client);
impl Uploads {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/gamification/contests/uploads/prizeimages`
    ///
    /// - Permission: `gamification:contestPrizeImage:upload`
    /// - Scopes: `gamification`
    /// - Developer Center: [`postGamificationContestsUploadsPrizeimages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gamification-contests-uploads-prizeimages)
    pub fn post_gamification_contests_uploads_prizeimages(
        &self,
        body: impl rt::IntoBody<types::GamificationContestPrizeImageUploadUrlRequest>,
    ) -> PostGamificationContestsUploadsPrizeimages {
        super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages(
            rt::Request::new(
                    &self.0,
                    super::shared::of_gamification_and_uploads::PostGamificationContestsUploadsPrizeimages::INFO,
                )
                .body::<types::GamificationContestPrizeImageUploadUrlRequest>(body),
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
    /// `POST /api/v2/knowledge/documentuploads`
    ///
    /// - Permission: `knowledge:document:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postKnowledgeDocumentuploads`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-knowledge-documentuploads)
    pub fn post_knowledge_documentuploads(
        &self,
        body: impl rt::IntoBody<types::UploadUrlRequest>,
    ) -> PostKnowledgeDocumentuploads {
        super::shared::of_knowledge_and_uploads::PostKnowledgeDocumentuploads(
            rt::Request::new(
                    &self.0,
                    super::shared::of_knowledge_and_uploads::PostKnowledgeDocumentuploads::INFO,
                )
                .body::<types::UploadUrlRequest>(body),
        )
    }
    /// `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`
    ///
    /// - Permission: `knowledge:uploadSourceUrlJob:add`
    /// - Scopes: `knowledge`
    /// - Error codes of its own: 404 `knowledgebase.not.found`; 409 `limit.reached`
    /// - Developer Center: [`postKnowledgeKnowledgebaseUploadsUrlsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-knowledge-knowledgebases--knowledgeBaseId--uploads-urls-jobs)
    pub fn post_knowledge_knowledgebase_uploads_urls_jobs(
        &self,
        knowledge_base_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CreateUploadSourceUrlJobRequest>,
    ) -> PostKnowledgeKnowledgebaseUploadsUrlsJobs {
        super::shared::of_knowledge_and_uploads::PostKnowledgeKnowledgebaseUploadsUrlsJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_knowledge_and_uploads::PostKnowledgeKnowledgebaseUploadsUrlsJobs::INFO,
                )
                .path("knowledgeBaseId", knowledge_base_id.as_ref())
                .body::<types::CreateUploadSourceUrlJobRequest>(body),
        )
    }
    /// `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`
    ///
    /// - Permission: `knowledge:uploadSourceUrlJob:view`
    /// - Scopes: any of `knowledge`, `knowledge:readonly`
    /// - Developer Center: [`getKnowledgeKnowledgebaseUploadsUrlsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-knowledge-knowledgebases--knowledgeBaseId--uploads-urls-jobs--jobId-)
    pub fn get_knowledge_knowledgebase_uploads_urls_job(
        &self,
        knowledge_base_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetKnowledgeKnowledgebaseUploadsUrlsJob {
        super::shared::of_knowledge_and_uploads::GetKnowledgeKnowledgebaseUploadsUrlsJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_knowledge_and_uploads::GetKnowledgeKnowledgebaseUploadsUrlsJob::INFO,
                )
                .path("knowledgeBaseId", knowledge_base_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/uploads`
    ///
    /// - Permission: `languageUnderstanding:miner:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postLanguageunderstandingMinerUploads`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-miners--minerId--uploads)
    pub fn post_languageunderstanding_miner_uploads(
        &self,
        miner_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Empty>,
    ) -> PostLanguageunderstandingMinerUploads {
        super::uploads::PostLanguageunderstandingMinerUploads(
            rt::Request::new(
                    &self.0,
                    super::uploads::PostLanguageunderstandingMinerUploads::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .body::<types::Empty>(body),
        )
    }
    /// `POST /api/v2/uploads/learning/coverart`
    ///
    /// - Permission: `learning:coverart:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postUploadsLearningCoverart`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-uploads-learning-coverart)
    pub fn post_uploads_learning_coverart(
        &self,
        body: impl rt::IntoBody<types::LearningCoverArtUploadUrlRequest>,
    ) -> PostUploadsLearningCoverart {
        super::uploads::PostUploadsLearningCoverart(
            rt::Request::new(&self.0, super::uploads::PostUploadsLearningCoverart::INFO)
                .body::<types::LearningCoverArtUploadUrlRequest>(body),
        )
    }
    /// `POST /api/v2/uploads/publicassets/images`
    ///
    /// - Permission: `uploads:publicasset:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postUploadsPublicassetsImages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-uploads-publicassets-images)
    pub fn post_uploads_publicassets_images(
        &self,
        body: impl rt::IntoBody<types::UploadUrlRequest>,
    ) -> PostUploadsPublicassetsImages {
        super::uploads::PostUploadsPublicassetsImages(
            rt::Request::new(
                    &self.0,
                    super::uploads::PostUploadsPublicassetsImages::INFO,
                )
                .body::<types::UploadUrlRequest>(body),
        )
    }
    /// `POST /api/v2/uploads/recordings`
    ///
    /// - Permission: `recording:recording:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postUploadsRecordings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-uploads-recordings)
    pub fn post_uploads_recordings(
        &self,
        body: impl rt::IntoBody<types::UploadUrlRequest>,
    ) -> PostUploadsRecordings {
        super::uploads::PostUploadsRecordings(
            rt::Request::new(&self.0, super::uploads::PostUploadsRecordings::INFO)
                .body::<types::UploadUrlRequest>(body),
        )
    }
    /// `POST /api/v2/uploads/workforcemanagement/historicaldata/csv`
    ///
    /// - Permission: `wfm:historicalData:upload`
    /// - Scopes: `upload`
    /// - Developer Center: [`postUploadsWorkforcemanagementHistoricaldataCsv`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-uploads-workforcemanagement-historicaldata-csv)
    pub fn post_uploads_workforcemanagement_historicaldata_csv(
        &self,
        body: impl rt::IntoBody<types::UploadUrlRequest>,
    ) -> PostUploadsWorkforcemanagementHistoricaldataCsv {
        super::uploads::PostUploadsWorkforcemanagementHistoricaldataCsv(
            rt::Request::new(
                    &self.0,
                    super::uploads::PostUploadsWorkforcemanagementHistoricaldataCsv::INFO,
                )
                .body::<types::UploadUrlRequest>(body),
        )
    }
}
/// The call `postLanguageunderstandingMinerUploads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingMinerUploads(
    pub(crate) rt::Request<types::UploadUrlResponse>,
);
impl PostLanguageunderstandingMinerUploads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingMinerUploads",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/miners/{minerId}/uploads",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:upload"],
        },
        scopes: &["upload"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `postUploadsLearningCoverart`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUploadsLearningCoverart(pub(crate) rt::Request<types::UploadUrlResponse>);
impl PostUploadsLearningCoverart {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUploadsLearningCoverart",
        method: rt::Method::Post,
        path: "/api/v2/uploads/learning/coverart",
        permissions: rt::Permissions {
            all: true,
            names: &["learning:coverart:upload"],
        },
        scopes: &["upload"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `postUploadsPublicassetsImages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUploadsPublicassetsImages(
    pub(crate) rt::Request<types::UploadUrlResponse>,
);
impl PostUploadsPublicassetsImages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUploadsPublicassetsImages",
        method: rt::Method::Post,
        path: "/api/v2/uploads/publicassets/images",
        permissions: rt::Permissions {
            all: true,
            names: &["uploads:publicasset:upload"],
        },
        scopes: &["upload"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `postUploadsRecordings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUploadsRecordings(pub(crate) rt::Request<types::UploadUrlResponse>);
impl PostUploadsRecordings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUploadsRecordings",
        method: rt::Method::Post,
        path: "/api/v2/uploads/recordings",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:recording:upload"],
        },
        scopes: &["upload"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `postUploadsWorkforcemanagementHistoricaldataCsv`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUploadsWorkforcemanagementHistoricaldataCsv(
    pub(crate) rt::Request<types::UploadUrlResponse>,
);
impl PostUploadsWorkforcemanagementHistoricaldataCsv {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUploadsWorkforcemanagementHistoricaldataCsv",
        method: rt::Method::Post,
        path: "/api/v2/uploads/workforcemanagement/historicaldata/csv",
        permissions: rt::Permissions {
            all: true,
            names: &["wfm:historicalData:upload"],
        },
        scopes: &["upload"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostLanguageunderstandingMinerUploads::INFO,
    PostUploadsLearningCoverart::INFO,
    PostUploadsPublicassetsImages::INFO,
    PostUploadsRecordings::INFO,
    PostUploadsWorkforcemanagementHistoricaldataCsv::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::LearningCoverArtUploadUrlRequest>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningCoverArtUploadUrlRequestContentType {
        /// `image/bmp`
        ImageBmp,
        /// `image/gif`
        ImageGif,
        /// `image/jpeg`
        ImageJpeg,
        /// `image/jpg`
        ImageJpg,
        /// `image/png`
        ImagePng,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningCoverArtUploadUrlRequestContentType {
        const VALUES: &'static [Self] = &[
            Self::ImageBmp,
            Self::ImageGif,
            Self::ImageJpeg,
            Self::ImageJpg,
            Self::ImagePng,
        ];
        const TEXTS: &'static [&'static str] = &[
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ImageBmp => "image/bmp",
                Self::ImageGif => "image/gif",
                Self::ImageJpeg => "image/jpeg",
                Self::ImageJpg => "image/jpg",
                Self::ImagePng => "image/png",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningCoverArtUploadUrlRequestContentType);
    /// `AES256`.
    pub type LearningCoverArtUploadUrlRequestServerSideEncryption = types::UploadUrlRequestServerSideEncryption;
    /// `LearningCoverArtUploadUrlRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningCoverArtUploadUrlRequest {
        /// `contentMd5`
        pub content_md5: Option<String>,
        /// `contentType`: required
        pub content_type: Option<types::LearningCoverArtUploadUrlRequestContentType>,
        /// `fileName`
        pub file_name: Option<String>,
        /// `serverSideEncryption`
        pub server_side_encryption: Option<
            types::LearningCoverArtUploadUrlRequestServerSideEncryption,
        >,
        /// `signedUrlTimeoutSeconds`
        pub signed_url_timeout_seconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningCoverArtUploadUrlRequest {
        fn default() -> Self {
            Self {
                content_md5: None,
                content_type: None,
                file_name: None,
                server_side_encryption: None,
                signed_url_timeout_seconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningCoverArtUploadUrlRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningCoverArtUploadUrlRequest",
                fields: &[
                    "contentMd5",
                    "contentType",
                    "fileName",
                    "serverSideEncryption",
                    "signedUrlTimeoutSeconds",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_md5);
            out.one(1, &self.content_type);
            out.text(2, &self.file_name);
            out.one(3, &self.server_side_encryption);
            out.int(4, &self.signed_url_timeout_seconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_md5),
                1 => rt::Place::Enum(&mut self.content_type),
                2 => rt::Place::Text(&mut self.file_name),
                3 => rt::Place::Enum(&mut self.server_side_encryption),
                4 => rt::Place::Int(&mut self.signed_url_timeout_seconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningCoverArtUploadUrlRequest);
    impl LearningCoverArtUploadUrlRequest {
        /// One with everything set that the API requires: `contentType`.
        #[must_use]
        pub fn new(
            content_type: impl rt::IntoField<
                types::LearningCoverArtUploadUrlRequestContentType,
            >,
        ) -> Self {
            Self::default().content_type(content_type)
        }
        /// Sets `contentMd5`.
        #[must_use]
        pub fn content_md5(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_md5, &mut self._rest, 0);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::LearningCoverArtUploadUrlRequestContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 1);
            self
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 2);
            self
        }
        /// Sets `serverSideEncryption`.
        #[must_use]
        pub fn server_side_encryption(
            mut self,
            value: impl rt::IntoField<
                types::LearningCoverArtUploadUrlRequestServerSideEncryption,
            >,
        ) -> Self {
            value.put(&mut self.server_side_encryption, &mut self._rest, 3);
            self
        }
        /// Sets `signedUrlTimeoutSeconds`.
        #[must_use]
        pub fn signed_url_timeout_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.signed_url_timeout_seconds, &mut self._rest, 4);
            self
        }
    }
}
