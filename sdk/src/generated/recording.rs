// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Recording API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Recording API; from [`Client::recording`](crate::Client::recording).
#[derive(Clone, Debug)]
pub struct Recording(rt::Client);
impl Recording {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/conversations/{conversationId}/recordingmetadata`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 403 `recording.recording.view.permission.check.failed`, `recording.recordingsegment.view.permission.check.failed`; 404 `conversation.not.found`; 500 `general.internal.server.error`
    /// - Developer Center: [`getConversationRecordingmetadata`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordingmetadata)
    pub fn get_conversation_recordingmetadata(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetConversationRecordingmetadata {
        super::recording::GetConversationRecordingmetadata(
            rt::Request::new(
                    &self.0,
                    super::recording::GetConversationRecordingmetadata::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 403 `recording.recording.view.permission.check.failed`, `recording.recordingsegment.view.permission.check.failed`; 404 `recording.recording.not.found`
    /// - Developer Center: [`getConversationRecordingmetadataRecordingId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordingmetadata--recordingId-)
    pub fn get_conversation_recordingmetadata_recording_id(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
    ) -> GetConversationRecordingmetadataRecordingId {
        super::recording::GetConversationRecordingmetadataRecordingId(
            rt::Request::new(
                    &self.0,
                    super::recording::GetConversationRecordingmetadataRecordingId::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 400 `quality.query.invalid.conversation`; 403 `recording.recording.view.permission.check.failed`, `recording.recordingsegment.view.permission.check.failed`; 404 `conversation.not.found`; 500 `general.internal.server.error`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getConversationRecordings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordings)
    pub fn get_conversation_recordings(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetConversationRecordings {
        super::recording::GetConversationRecordings(
            rt::Request::new(&self.0, super::recording::GetConversationRecordings::INFO)
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 400 `quality.query.invalid.conversation`; 403 `recording.recording.view.permission.check.failed`, `recording.recordingsegment.view.permission.check.failed`; 500 `general.internal.server.error`
    /// - Developer Center: [`getConversationRecording`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordings--recordingId-)
    pub fn get_conversation_recording(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
    ) -> GetConversationRecording {
        super::recording::GetConversationRecording(
            rt::Request::new(&self.0, super::recording::GetConversationRecording::INFO)
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recording:editRetention`, `recording:recording:restore`, `recording:screenRecording:view`, `recording:screenRecording:editRetention`, `recording:screenRecording:restore`, `recording:snippetRecording:view`, `recording:snippetRecording:editRetention`, `recording:snippetRecording:restore`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.invalid.json`, `recording.not.archivable`; 403 `recording.recording.edit.retention.permission.check.failed`, `recording.recording.restore.permission.check.failed`; 404 `recording.not.archivable`
    /// - Developer Center: [`putConversationRecording`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-conversations--conversationId--recordings--recordingId-)
    pub fn put_conversation_recording(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Recording>,
    ) -> PutConversationRecording {
        super::recording::PutConversationRecording(
            rt::Request::new(&self.0, super::recording::PutConversationRecording::INFO)
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref())
                .body::<types::Recording>(body),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`
    ///
    /// - Permissions: any of `recording:annotation:view`, `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getConversationRecordingAnnotations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordings--recordingId--annotations)
    pub fn get_conversation_recording_annotations(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
    ) -> GetConversationRecordingAnnotations {
        super::recording::GetConversationRecordingAnnotations(
            rt::Request::new(
                    &self.0,
                    super::recording::GetConversationRecordingAnnotations::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref()),
        )
    }
    /// `POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations`
    ///
    /// - Permissions: any of `recording:annotation:add`, `recording:annotation:edit`, `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.annotation.description.too.long`, `recording.invalid.json`
    /// - Developer Center: [`postConversationRecordingAnnotations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations--conversationId--recordings--recordingId--annotations)
    pub fn post_conversation_recording_annotations(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Annotation>,
    ) -> PostConversationRecordingAnnotations {
        super::recording::PostConversationRecordingAnnotations(
            rt::Request::new(
                    &self.0,
                    super::recording::PostConversationRecordingAnnotations::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref())
                .body::<types::Annotation>(body),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `recording:annotation:view`, `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 403 `recording.annotation.view.permission.check.failed`; 404 `recording.annotation.not.found`
    /// - Developer Center: [`getConversationRecordingAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-conversations--conversationId--recordings--recordingId--annotations--annotationId-)
    pub fn get_conversation_recording_annotation(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
    ) -> GetConversationRecordingAnnotation {
        super::recording::GetConversationRecordingAnnotation(
            rt::Request::new(
                    &self.0,
                    super::recording::GetConversationRecordingAnnotation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref())
                .path("annotationId", annotation_id.as_ref()),
        )
    }
    /// `PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `recording:annotation:edit`, `recording:annotation:add`, `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.annotation.description.too.long`, `recording.invalid.json`; 403 `recording.annotation.update.permission.check.failed`, `recording.recording.view.permission.check.failed`, `recording.recordingsegment.view.permission.check.failed`
    /// - Developer Center: [`putConversationRecordingAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-conversations--conversationId--recordings--recordingId--annotations--annotationId-)
    pub fn put_conversation_recording_annotation(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Annotation>,
    ) -> PutConversationRecordingAnnotation {
        super::recording::PutConversationRecordingAnnotation(
            rt::Request::new(
                    &self.0,
                    super::recording::PutConversationRecordingAnnotation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref())
                .path("annotationId", annotation_id.as_ref())
                .body::<types::Annotation>(body),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}`
    ///
    /// - Permissions: any of `recording:annotation:delete`, `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 403 `recording.annotation.cant.delete.for.another.user`, `recording.annotation.delete.permission.check.failed`
    /// - Developer Center: [`deleteConversationRecordingAnnotation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-conversations--conversationId--recordings--recordingId--annotations--annotationId-)
    pub fn delete_conversation_recording_annotation(
        &self,
        conversation_id: impl AsRef<str>,
        recording_id: impl AsRef<str>,
        annotation_id: impl AsRef<str>,
    ) -> DeleteConversationRecordingAnnotation {
        super::recording::DeleteConversationRecordingAnnotation(
            rt::Request::new(
                    &self.0,
                    super::recording::DeleteConversationRecordingAnnotation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("recordingId", recording_id.as_ref())
                .path("annotationId", annotation_id.as_ref()),
        )
    }
    /// `GET /api/v2/orphanrecordings`
    ///
    /// - Permission: `recording:orphan:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `recording.orphan.view.permission.check.failed`; 500 `general.internal.server.error`
    /// - Developer Center: [`getOrphanrecordings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orphanrecordings)
    pub fn get_orphanrecordings(&self) -> GetOrphanrecordings {
        super::recording::GetOrphanrecordings(
            rt::Request::new(&self.0, super::recording::GetOrphanrecordings::INFO),
        )
    }
    /// `GET /api/v2/orphanrecordings/{orphanId}`
    ///
    /// - Permission: `recording:orphan:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getOrphanrecording`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orphanrecordings--orphanId-)
    pub fn get_orphanrecording(&self, orphan_id: impl AsRef<str>) -> GetOrphanrecording {
        super::recording::GetOrphanrecording(
            rt::Request::new(&self.0, super::recording::GetOrphanrecording::INFO)
                .path("orphanId", orphan_id.as_ref()),
        )
    }
    /// `PUT /api/v2/orphanrecordings/{orphanId}`
    ///
    /// - Permission: `recording:orphan:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `recording.orphan.retention.data.invalid`, `recording.orphan.unknown.conversation`, `recording.recording.analytics.retention.violation`; 403 `recording.orphan.edit.permission.check.failed`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putOrphanrecording`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-orphanrecordings--orphanId-)
    pub fn put_orphanrecording(&self, orphan_id: impl AsRef<str>) -> PutOrphanrecording {
        super::recording::PutOrphanrecording(
            rt::Request::new(&self.0, super::recording::PutOrphanrecording::INFO)
                .path("orphanId", orphan_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/orphanrecordings/{orphanId}`
    ///
    /// - Permission: `recording:orphan:delete`
    /// - Scopes: `quality`
    /// - Developer Center: [`deleteOrphanrecording`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-orphanrecordings--orphanId-)
    pub fn delete_orphanrecording(
        &self,
        orphan_id: impl AsRef<str>,
    ) -> DeleteOrphanrecording {
        super::recording::DeleteOrphanrecording(
            rt::Request::new(&self.0, super::recording::DeleteOrphanrecording::INFO)
                .path("orphanId", orphan_id.as_ref()),
        )
    }
    /// `GET /api/v2/orphanrecordings/{orphanId}/media`
    ///
    /// - Permission: `recording:orphan:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getOrphanrecordingMedia`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-orphanrecordings--orphanId--media)
    pub fn get_orphanrecording_media(
        &self,
        orphan_id: impl AsRef<str>,
    ) -> GetOrphanrecordingMedia {
        super::recording::GetOrphanrecordingMedia(
            rt::Request::new(&self.0, super::recording::GetOrphanrecordingMedia::INFO)
                .path("orphanId", orphan_id.as_ref()),
        )
    }
    /// `POST /api/v2/recording/batchrequests`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`, `recording:snippetRecording:view`, `recording:screenRecording:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 400 `batch.download.bad.request`, `batch.download.too.many.items`
    /// - Developer Center: [`postRecordingBatchrequests`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-batchrequests)
    pub fn post_recording_batchrequests(
        &self,
        body: impl rt::IntoBody<types::BatchDownloadJobSubmission>,
    ) -> PostRecordingBatchrequests {
        super::recording::PostRecordingBatchrequests(
            rt::Request::new(&self.0, super::recording::PostRecordingBatchrequests::INFO)
                .body::<types::BatchDownloadJobSubmission>(body),
        )
    }
    /// `GET /api/v2/recording/batchrequests/{jobId}`
    ///
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 403 `batch.download.permission.denied`; 404 `batch.download.job.not.found`
    /// - Developer Center: [`getRecordingBatchrequest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-batchrequests--jobId-)
    pub fn get_recording_batchrequest(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetRecordingBatchrequest {
        super::recording::GetRecordingBatchrequest(
            rt::Request::new(&self.0, super::recording::GetRecordingBatchrequest::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRecordingCrossplatformMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-crossplatform-mediaretentionpolicies)
    pub fn get_recording_crossplatform_mediaretentionpolicies(
        &self,
    ) -> GetRecordingCrossplatformMediaretentionpolicies {
        super::recording::GetRecordingCrossplatformMediaretentionpolicies(
            rt::Request::new(
                &self.0,
                super::recording::GetRecordingCrossplatformMediaretentionpolicies::INFO,
            ),
        )
    }
    /// `POST /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:add`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.media.policy.invalid`, `recording.policy.assign.calibration.evaluator.permission.check.failed`, `recording.policy.assign.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.metered.evaluation.evaluator.permission.check.failed`, `recording.policy.calibrator.permission.fail`, `recording.policy.export.integration.disabled`, `recording.policy.export.integration.invalid`, `recording.policy.invalid.queue`
    /// - Developer Center: [`postRecordingCrossplatformMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-crossplatform-mediaretentionpolicies)
    pub fn post_recording_crossplatform_mediaretentionpolicies(
        &self,
        body: impl rt::IntoBody<types::CrossPlatformPolicyCreate>,
    ) -> PostRecordingCrossplatformMediaretentionpolicies {
        super::recording::PostRecordingCrossplatformMediaretentionpolicies(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingCrossplatformMediaretentionpolicies::INFO,
                )
                .body::<types::CrossPlatformPolicyCreate>(body),
        )
    }
    /// `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:delete`
    /// - Scopes: `recordings`
    /// - Developer Center: [`deleteRecordingCrossplatformMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-recording-crossplatform-mediaretentionpolicies)
    pub fn delete_recording_crossplatform_mediaretentionpolicies(
        &self,
        ids: impl AsRef<str>,
    ) -> DeleteRecordingCrossplatformMediaretentionpolicies {
        super::recording::DeleteRecordingCrossplatformMediaretentionpolicies(
            rt::Request::new(
                    &self.0,
                    super::recording::DeleteRecordingCrossplatformMediaretentionpolicies::INFO,
                )
                .query("ids", ids.as_ref()),
        )
    }
    /// `GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingCrossplatformMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-crossplatform-mediaretentionpolicies--policyId-)
    pub fn get_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
    ) -> GetRecordingCrossplatformMediaretentionpolicy {
        super::recording::GetRecordingCrossplatformMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::GetRecordingCrossplatformMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:edit`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.media.policy.invalid`, `recording.policy.assign.calibration.evaluator.permission.check.failed`, `recording.policy.assign.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.metered.evaluation.evaluator.permission.check.failed`, `recording.policy.calibrator.permission.fail`, `recording.policy.export.integration.disabled`, `recording.policy.export.integration.invalid`, `recording.policy.invalid.queue`
    /// - Developer Center: [`putRecordingCrossplatformMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-crossplatform-mediaretentionpolicies--policyId-)
    pub fn put_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CrossPlatformPolicy>,
    ) -> PutRecordingCrossplatformMediaretentionpolicy {
        super::recording::PutRecordingCrossplatformMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::PutRecordingCrossplatformMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref())
                .body::<types::CrossPlatformPolicy>(body),
        )
    }
    /// `DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:delete`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 404 `recording.policy.not.found`
    /// - Developer Center: [`deleteRecordingCrossplatformMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-recording-crossplatform-mediaretentionpolicies--policyId-)
    pub fn delete_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
    ) -> DeleteRecordingCrossplatformMediaretentionpolicy {
        super::recording::DeleteRecordingCrossplatformMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::DeleteRecordingCrossplatformMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:crossPlatformRetentionPolicy:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`patchRecordingCrossplatformMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-recording-crossplatform-mediaretentionpolicies--policyId-)
    pub fn patch_recording_crossplatform_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CrossPlatformPolicyUpdate>,
    ) -> PatchRecordingCrossplatformMediaretentionpolicy {
        super::recording::PatchRecordingCrossplatformMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::PatchRecordingCrossplatformMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref())
                .body::<types::CrossPlatformPolicyUpdate>(body),
        )
    }
    /// `GET /api/v2/recording/jobs`
    ///
    /// - Permission: `recording:job:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRecordingJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-jobs)
    pub fn get_recording_jobs(&self) -> GetRecordingJobs {
        super::recording::GetRecordingJobs(
            rt::Request::new(&self.0, super::recording::GetRecordingJobs::INFO),
        )
    }
    /// `POST /api/v2/recording/jobs`
    ///
    /// - Permission: `recording:job:add`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 501 `not.implemented`
    /// - Developer Center: [`postRecordingJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-jobs)
    pub fn post_recording_jobs(
        &self,
        body: impl rt::IntoBody<types::RecordingJobsQuery>,
    ) -> PostRecordingJobs {
        super::recording::PostRecordingJobs(
            rt::Request::new(&self.0, super::recording::PostRecordingJobs::INFO)
                .body::<types::RecordingJobsQuery>(body),
        )
    }
    /// `GET /api/v2/recording/jobs/{jobId}`
    ///
    /// - Permission: `recording:job:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-jobs--jobId-)
    pub fn get_recording_job(&self, job_id: impl AsRef<str>) -> GetRecordingJob {
        super::recording::GetRecordingJob(
            rt::Request::new(&self.0, super::recording::GetRecordingJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `PUT /api/v2/recording/jobs/{jobId}`
    ///
    /// - Permissions: all of `recording:job:edit`, `recording:recording:editRetention`, `recording:screenRecording:editRetention`, `recording:snippetRecording:editRetention`
    /// - Scopes: `recordings`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putRecordingJob`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-jobs--jobId-)
    pub fn put_recording_job(
        &self,
        job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ExecuteRecordingJobsQuery>,
    ) -> PutRecordingJob {
        super::recording::PutRecordingJob(
            rt::Request::new(&self.0, super::recording::PutRecordingJob::INFO)
                .path("jobId", job_id.as_ref())
                .body::<types::ExecuteRecordingJobsQuery>(body),
        )
    }
    /// `DELETE /api/v2/recording/jobs/{jobId}`
    ///
    /// - Permission: `recording:job:delete`
    /// - Scopes: `recordings`
    /// - Developer Center: [`deleteRecordingJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-recording-jobs--jobId-)
    pub fn delete_recording_job(&self, job_id: impl AsRef<str>) -> DeleteRecordingJob {
        super::recording::DeleteRecordingJob(
            rt::Request::new(&self.0, super::recording::DeleteRecordingJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/recording/jobs/{jobId}/failedrecordings`
    ///
    /// - Permission: `recording:job:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRecordingJobFailedrecordings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-jobs--jobId--failedrecordings)
    pub fn get_recording_job_failedrecordings(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetRecordingJobFailedrecordings {
        super::recording::GetRecordingJobFailedrecordings(
            rt::Request::new(
                    &self.0,
                    super::recording::GetRecordingJobFailedrecordings::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/recording/keyconfigurations`
    ///
    /// - Permission: `recording:encryptionKey:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingKeyconfigurations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-keyconfigurations)
    pub fn get_recording_keyconfigurations(&self) -> GetRecordingKeyconfigurations {
        super::recording::GetRecordingKeyconfigurations(
            rt::Request::new(
                &self.0,
                super::recording::GetRecordingKeyconfigurations::INFO,
            ),
        )
    }
    /// `POST /api/v2/recording/keyconfigurations`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`postRecordingKeyconfigurations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-keyconfigurations)
    pub fn post_recording_keyconfigurations(
        &self,
        body: impl rt::IntoBody<types::RecordingEncryptionConfiguration>,
    ) -> PostRecordingKeyconfigurations {
        super::recording::PostRecordingKeyconfigurations(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingKeyconfigurations::INFO,
                )
                .body::<types::RecordingEncryptionConfiguration>(body),
        )
    }
    /// `POST /api/v2/recording/keyconfigurations/validate`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`postRecordingKeyconfigurationsValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-keyconfigurations-validate)
    pub fn post_recording_keyconfigurations_validate(
        &self,
        body: impl rt::IntoBody<types::RecordingEncryptionConfiguration>,
    ) -> PostRecordingKeyconfigurationsValidate {
        super::recording::PostRecordingKeyconfigurationsValidate(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingKeyconfigurationsValidate::INFO,
                )
                .body::<types::RecordingEncryptionConfiguration>(body),
        )
    }
    /// `GET /api/v2/recording/keyconfigurations/{keyConfigurationId}`
    ///
    /// - Permission: `recording:encryptionKey:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingKeyconfiguration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-keyconfigurations--keyConfigurationId-)
    pub fn get_recording_keyconfiguration(
        &self,
        key_configuration_id: impl AsRef<str>,
    ) -> GetRecordingKeyconfiguration {
        super::recording::GetRecordingKeyconfiguration(
            rt::Request::new(
                    &self.0,
                    super::recording::GetRecordingKeyconfiguration::INFO,
                )
                .path("keyConfigurationId", key_configuration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`putRecordingKeyconfiguration`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-keyconfigurations--keyConfigurationId-)
    pub fn put_recording_keyconfiguration(
        &self,
        key_configuration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RecordingEncryptionConfiguration>,
    ) -> PutRecordingKeyconfiguration {
        super::recording::PutRecordingKeyconfiguration(
            rt::Request::new(
                    &self.0,
                    super::recording::PutRecordingKeyconfiguration::INFO,
                )
                .path("keyConfigurationId", key_configuration_id.as_ref())
                .body::<types::RecordingEncryptionConfiguration>(body),
        )
    }
    /// `POST /api/v2/recording/localkeys`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`postRecordingLocalkeys`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-localkeys)
    pub fn post_recording_localkeys(
        &self,
        body: impl rt::IntoBody<types::LocalEncryptionKeyRequest>,
    ) -> PostRecordingLocalkeys {
        super::recording::PostRecordingLocalkeys(
            rt::Request::new(&self.0, super::recording::PostRecordingLocalkeys::INFO)
                .body::<types::LocalEncryptionKeyRequest>(body),
        )
    }
    /// `GET /api/v2/recording/mediaretentionpolicies`
    ///
    /// - Permission: `recording:retentionPolicy:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRecordingMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-mediaretentionpolicies)
    pub fn get_recording_mediaretentionpolicies(
        &self,
    ) -> GetRecordingMediaretentionpolicies {
        super::recording::GetRecordingMediaretentionpolicies(
            rt::Request::new(
                &self.0,
                super::recording::GetRecordingMediaretentionpolicies::INFO,
            ),
        )
    }
    /// `POST /api/v2/recording/mediaretentionpolicies`
    ///
    /// - Permission: `recording:retentionPolicy:add`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.media.policy.invalid`, `recording.policy.analytics.retention.violation`, `recording.policy.assign.calibration.evaluator.permission.check.failed`, `recording.policy.assign.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.metered.assignment.by.agent.evaluator.permission.check.failed`, `recording.policy.assign.metered.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.survey.sending.domain.does.not.exist`, `recording.policy.calibrator.permission.fail`, `recording.policy.description.exceeds.limit`, `recording.policy.export.integration.disabled`, `recording.policy.export.integration.invalid`, `recording.policy.invalid`, `recording.policy.invalid.queue`, `recording.policy.name.duplicate.name`, `recording.policy.name.exceeds.limit`
    /// - Developer Center: [`postRecordingMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-mediaretentionpolicies)
    pub fn post_recording_mediaretentionpolicies(
        &self,
        body: impl rt::IntoBody<types::PolicyCreate>,
    ) -> PostRecordingMediaretentionpolicies {
        super::recording::PostRecordingMediaretentionpolicies(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingMediaretentionpolicies::INFO,
                )
                .body::<types::PolicyCreate>(body),
        )
    }
    /// `DELETE /api/v2/recording/mediaretentionpolicies`
    ///
    /// - Permission: `recording:retentionPolicy:delete`
    /// - Scopes: `recordings`
    /// - Developer Center: [`deleteRecordingMediaretentionpolicies`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-recording-mediaretentionpolicies)
    pub fn delete_recording_mediaretentionpolicies(
        &self,
        ids: impl AsRef<str>,
    ) -> DeleteRecordingMediaretentionpolicies {
        super::recording::DeleteRecordingMediaretentionpolicies(
            rt::Request::new(
                    &self.0,
                    super::recording::DeleteRecordingMediaretentionpolicies::INFO,
                )
                .query("ids", ids.as_ref()),
        )
    }
    /// `GET /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:retentionPolicy:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-mediaretentionpolicies--policyId-)
    pub fn get_recording_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
    ) -> GetRecordingMediaretentionpolicy {
        super::recording::GetRecordingMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::GetRecordingMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `PUT /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:retentionPolicy:edit`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.media.policy.invalid`, `recording.policy.assign.calibration.evaluator.permission.check.failed`, `recording.policy.assign.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.metered.assignment.by.agent.evaluator.permission.check.failed`, `recording.policy.assign.metered.evaluation.evaluator.permission.check.failed`, `recording.policy.assign.survey.sending.domain.does.not.exist`, `recording.policy.calibrator.permission.fail`, `recording.policy.export.integration.disabled`, `recording.policy.export.integration.invalid`, `recording.policy.invalid.queue`, `recording.policy.name.required`; 500 `general.internal.server.error`
    /// - Developer Center: [`putRecordingMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-mediaretentionpolicies--policyId-)
    pub fn put_recording_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Policy>,
    ) -> PutRecordingMediaretentionpolicy {
        super::recording::PutRecordingMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::PutRecordingMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref())
                .body::<types::Policy>(body),
        )
    }
    /// `DELETE /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:retentionPolicy:delete`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 404 `recording.policy.not.found`
    /// - Developer Center: [`deleteRecordingMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-recording-mediaretentionpolicies--policyId-)
    pub fn delete_recording_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
    ) -> DeleteRecordingMediaretentionpolicy {
        super::recording::DeleteRecordingMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::DeleteRecordingMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/recording/mediaretentionpolicies/{policyId}`
    ///
    /// - Permission: `recording:retentionPolicy:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`patchRecordingMediaretentionpolicy`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-recording-mediaretentionpolicies--policyId-)
    pub fn patch_recording_mediaretentionpolicy(
        &self,
        policy_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PolicyUpdate>,
    ) -> PatchRecordingMediaretentionpolicy {
        super::recording::PatchRecordingMediaretentionpolicy(
            rt::Request::new(
                    &self.0,
                    super::recording::PatchRecordingMediaretentionpolicy::INFO,
                )
                .path("policyId", policy_id.as_ref())
                .body::<types::PolicyUpdate>(body),
        )
    }
    /// `GET /api/v2/recording/recordingkeys`
    ///
    /// - Permission: `recording:encryptionKey:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRecordingRecordingkeys`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-recordingkeys)
    pub fn get_recording_recordingkeys(&self) -> GetRecordingRecordingkeys {
        super::recording::GetRecordingRecordingkeys(
            rt::Request::new(&self.0, super::recording::GetRecordingRecordingkeys::INFO),
        )
    }
    /// `POST /api/v2/recording/recordingkeys`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`postRecordingRecordingkeys`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-recordingkeys)
    pub fn post_recording_recordingkeys(&self) -> PostRecordingRecordingkeys {
        super::recording::PostRecordingRecordingkeys(
            rt::Request::new(&self.0, super::recording::PostRecordingRecordingkeys::INFO),
        )
    }
    /// `GET /api/v2/recording/recordingkeys/rotationschedule`
    ///
    /// - Permission: `recording:encryptionKey:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingRecordingkeysRotationschedule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-recordingkeys-rotationschedule)
    pub fn get_recording_recordingkeys_rotationschedule(
        &self,
    ) -> GetRecordingRecordingkeysRotationschedule {
        super::recording::GetRecordingRecordingkeysRotationschedule(
            rt::Request::new(
                &self.0,
                super::recording::GetRecordingRecordingkeysRotationschedule::INFO,
            ),
        )
    }
    /// `PUT /api/v2/recording/recordingkeys/rotationschedule`
    ///
    /// - Permission: `recording:encryptionKey:edit`
    /// - Scopes: `recordings`
    /// - Developer Center: [`putRecordingRecordingkeysRotationschedule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-recordingkeys-rotationschedule)
    pub fn put_recording_recordingkeys_rotationschedule(
        &self,
        body: impl rt::IntoBody<types::KeyRotationSchedule>,
    ) -> PutRecordingRecordingkeysRotationschedule {
        super::recording::PutRecordingRecordingkeysRotationschedule(
            rt::Request::new(
                    &self.0,
                    super::recording::PutRecordingRecordingkeysRotationschedule::INFO,
                )
                .body::<types::KeyRotationSchedule>(body),
        )
    }
    /// `GET /api/v2/recording/settings`
    ///
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 500 `general.internal.server.error`
    /// - Developer Center: [`getRecordingSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-settings)
    pub fn get_recording_settings(&self) -> GetRecordingSettings {
        super::recording::GetRecordingSettings(
            rt::Request::new(&self.0, super::recording::GetRecordingSettings::INFO),
        )
    }
    /// `PUT /api/v2/recording/settings`
    ///
    /// - Permissions: any of `recording:settings:editScreenRecordings`, `recording:settings:editRegionalStorage`, `recording:settings:editUrlExpiration`, `recording:settings:editConferenceRecording`, `recording:settings:editHierarchyAccessControl`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.org.settings.request.invalid`
    /// - Developer Center: [`putRecordingSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recording-settings)
    pub fn put_recording_settings(
        &self,
        body: impl rt::IntoBody<types::RecordingSettings>,
    ) -> PutRecordingSettings {
        super::recording::PutRecordingSettings(
            rt::Request::new(&self.0, super::recording::PutRecordingSettings::INFO)
                .body::<types::RecordingSettings>(body),
        )
    }
    /// `POST /api/v2/recording/uploads/reports`
    ///
    /// - Permission: `recording:uploadReport:add`
    /// - Scopes: `recordings`
    /// - Developer Center: [`postRecordingUploadsReports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recording-uploads-reports)
    pub fn post_recording_uploads_reports(
        &self,
        body: impl rt::IntoBody<types::RecordingUploadReportRequest>,
    ) -> PostRecordingUploadsReports {
        super::recording::PostRecordingUploadsReports(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingUploadsReports::INFO,
                )
                .body::<types::RecordingUploadReportRequest>(body),
        )
    }
    /// `GET /api/v2/recording/uploads/reports/{reportId}`
    ///
    /// - Permission: `recording:uploadReport:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingUploadsReport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recording-uploads-reports--reportId-)
    pub fn get_recording_uploads_report(
        &self,
        report_id: impl AsRef<str>,
    ) -> GetRecordingUploadsReport {
        super::recording::GetRecordingUploadsReport(
            rt::Request::new(&self.0, super::recording::GetRecordingUploadsReport::INFO)
                .path("reportId", report_id.as_ref()),
        )
    }
    /// `PUT /api/v2/recordings/deletionprotection`
    ///
    /// - Permissions: any of `recording:deletionProtection:apply`, `recording:deletionProtection:revoke`
    /// - Scopes: `recordings`
    /// - Error codes of its own: 400 `recording.empty.payload`; 404 `recording.conversation.not.found`
    /// - Developer Center: [`putRecordingsDeletionprotection`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-recordings-deletionprotection)
    pub fn put_recordings_deletionprotection(&self) -> PutRecordingsDeletionprotection {
        super::recording::PutRecordingsDeletionprotection(
            rt::Request::new(
                &self.0,
                super::recording::PutRecordingsDeletionprotection::INFO,
            ),
        )
    }
    /// `POST /api/v2/recordings/deletionprotection`
    ///
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Error codes of its own: 400 `recording.conversation.id.not.uuid`; 404 `recording.conversation.not.found`
    /// - Developer Center: [`postRecordingsDeletionprotection`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recordings-deletionprotection)
    pub fn post_recordings_deletionprotection(
        &self,
        body: impl rt::IntoBody<types::ConversationDeletionProtectionQuery>,
    ) -> PostRecordingsDeletionprotection {
        super::recording::PostRecordingsDeletionprotection(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingsDeletionprotection::INFO,
                )
                .body::<types::ConversationDeletionProtectionQuery>(body),
        )
    }
    /// `GET /api/v2/recordings/retention/query`
    ///
    /// - Permission: `recording:recording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 403 `recording.recording.view.permission.check.failed`
    /// - Developer Center: [`getRecordingsRetentionQuery`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recordings-retention-query)
    pub fn get_recordings_retention_query(
        &self,
        retention_threshold_days: i64,
    ) -> GetRecordingsRetentionQuery {
        super::recording::GetRecordingsRetentionQuery(
            rt::Request::new(
                    &self.0,
                    super::recording::GetRecordingsRetentionQuery::INFO,
                )
                .query("retentionThresholdDays", &retention_threshold_days),
        )
    }
    /// `POST /api/v2/recordings/screensessions/acknowledge`
    ///
    /// - Scopes: `conversations`
    /// - Developer Center: [`postRecordingsScreensessionsAcknowledge`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recordings-screensessions-acknowledge)
    pub fn post_recordings_screensessions_acknowledge(
        &self,
        body: impl rt::IntoBody<types::AcknowledgeScreenRecordingRequest>,
    ) -> PostRecordingsScreensessionsAcknowledge {
        super::recording::PostRecordingsScreensessionsAcknowledge(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingsScreensessionsAcknowledge::INFO,
                )
                .body::<types::AcknowledgeScreenRecordingRequest>(body),
        )
    }
    /// `GET /api/v2/recordings/screensessions/details`
    ///
    /// - Permission: `recording:screenRecording:view`
    /// - Scopes: any of `recordings`, `recordings:readonly`
    /// - Developer Center: [`getRecordingsScreensessionsDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-recordings-screensessions-details)
    pub fn get_recordings_screensessions_details(
        &self,
    ) -> GetRecordingsScreensessionsDetails {
        super::recording::GetRecordingsScreensessionsDetails(
            rt::Request::new(
                &self.0,
                super::recording::GetRecordingsScreensessionsDetails::INFO,
            ),
        )
    }
    /// `POST /api/v2/recordings/screensessions/metadata`
    ///
    /// - Scopes: `conversations`
    /// - Developer Center: [`postRecordingsScreensessionsMetadata`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-recordings-screensessions-metadata)
    pub fn post_recordings_screensessions_metadata(
        &self,
        body: impl rt::IntoBody<types::ScreenRecordingMetaDataRequest>,
    ) -> PostRecordingsScreensessionsMetadata {
        super::recording::PostRecordingsScreensessionsMetadata(
            rt::Request::new(
                    &self.0,
                    super::recording::PostRecordingsScreensessionsMetadata::INFO,
                )
                .body::<types::ScreenRecordingMetaDataRequest>(body),
        )
    }
}
/// The call `getConversationRecordingmetadata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecordingmetadata(
    pub(crate) rt::Request<Vec<types::RecordingMetadata>>,
);
impl GetConversationRecordingmetadata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecordingmetadata",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordingmetadata",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::RecordingMetadata>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::RecordingMetadata>> {
        self.0.send()
    }
}
/// The call `getConversationRecordingmetadataRecordingId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecordingmetadataRecordingId(
    pub(crate) rt::Request<types::RecordingMetadata>,
);
impl GetConversationRecordingmetadataRecordingId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecordingmetadataRecordingId",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RecordingMetadata> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingMetadata> {
        self.0.send()
    }
}
/// The call `getConversationRecordings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecordings(
    pub(crate) rt::Request<Option<Vec<types::Recording>>>,
);
impl GetConversationRecordings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecordings",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordings",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `maxWaitMs` (query): default `5000`
    pub fn max_wait_ms(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("maxWaitMs", value))
    }
    /// `formatId` (query): default `WEBM`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetConversationRecordingsFormatId>,
    ) -> Self {
        Self(
            self.0.option::<types::GetConversationRecordingsFormatId>("formatId", value),
        )
    }
    /// `mediaFormats` (query)
    pub fn media_formats(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("mediaFormats", value))
    }
    /// `locale` (query)
    pub fn locale(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("locale", value))
    }
    /// `includePauseAnnotationsForScreenRecordings` (query): default `false`
    pub fn include_pause_annotations_for_screen_recordings(
        self,
        value: impl rt::IntoOption<bool>,
    ) -> Self {
        Self(self.0.option::<bool>("includePauseAnnotationsForScreenRecordings", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<Vec<types::Recording>>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<Vec<types::Recording>>> {
        self.0.send()
    }
}
/// The call `getConversationRecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecording(pub(crate) rt::Request<types::Recording>);
impl GetConversationRecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecording",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WEBM`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetConversationRecordingFormatId>,
    ) -> Self {
        Self(self.0.option::<types::GetConversationRecordingFormatId>("formatId", value))
    }
    /// `emailFormatId` (query): default `EML`
    pub fn email_format_id(
        self,
        value: impl rt::IntoOption<types::GetConversationRecordingEmailFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetConversationRecordingEmailFormatId,
                >("emailFormatId", value),
        )
    }
    /// `chatFormatId` (query): default `ZIP`
    pub fn chat_format_id(
        self,
        value: impl rt::IntoOption<types::GetConversationRecordingChatFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetConversationRecordingChatFormatId,
                >("chatFormatId", value),
        )
    }
    /// `messageFormatId` (query): default `ZIP`
    pub fn message_format_id(
        self,
        value: impl rt::IntoOption<types::GetConversationRecordingMessageFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetConversationRecordingMessageFormatId,
                >("messageFormatId", value),
        )
    }
    /// `download` (query): one of `"true"`, `"false"`, default `false`
    pub fn download(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("download", value))
    }
    /// `fileName` (query)
    pub fn file_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("fileName", value))
    }
    /// `locale` (query)
    pub fn locale(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("locale", value))
    }
    /// `mediaFormats` (query)
    pub fn media_formats(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("mediaFormats", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Recording> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putConversationRecording`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Recording>
    where
        F: FnMut(&mut types::Recording) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutConversationRecording::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recording> {
        self.0.send()
    }
}
/// The call `putConversationRecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutConversationRecording(pub(crate) rt::Request<types::Recording>);
impl PutConversationRecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putConversationRecording",
        method: rt::Method::Put,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recording:editRetention",
                "recording:recording:restore",
                "recording:screenRecording:view",
                "recording:screenRecording:editRetention",
                "recording:screenRecording:restore",
                "recording:snippetRecording:view",
                "recording:snippetRecording:editRetention",
                "recording:snippetRecording:restore",
            ],
        },
        scopes: &["recordings"],
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
    /// `clearExport` (query)
    pub fn clear_export(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("clearExport", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Recording> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recording> {
        self.0.send()
    }
}
/// The call `getConversationRecordingAnnotations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecordingAnnotations(
    pub(crate) rt::Request<Vec<types::Annotation>>,
);
impl GetConversationRecordingAnnotations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecordingAnnotations",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:annotation:view",
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::Annotation>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::Annotation>> {
        self.0.send()
    }
}
/// The call `postConversationRecordingAnnotations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostConversationRecordingAnnotations(
    pub(crate) rt::Request<types::Annotation>,
);
impl PostConversationRecordingAnnotations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postConversationRecordingAnnotations",
        method: rt::Method::Post,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:annotation:add",
                "recording:annotation:edit",
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::Annotation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Annotation> {
        self.0.send()
    }
}
/// The call `getConversationRecordingAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetConversationRecordingAnnotation(pub(crate) rt::Request<types::Annotation>);
impl GetConversationRecordingAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getConversationRecordingAnnotation",
        method: rt::Method::Get,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:annotation:view",
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Annotation> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putConversationRecordingAnnotation`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Annotation>
    where
        F: FnMut(&mut types::Annotation) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutConversationRecordingAnnotation::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Annotation> {
        self.0.send()
    }
}
/// The call `putConversationRecordingAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutConversationRecordingAnnotation(pub(crate) rt::Request<types::Annotation>);
impl PutConversationRecordingAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putConversationRecordingAnnotation",
        method: rt::Method::Put,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:annotation:edit",
                "recording:annotation:add",
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::Annotation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Annotation> {
        self.0.send()
    }
}
/// The call `deleteConversationRecordingAnnotation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteConversationRecordingAnnotation(pub(crate) rt::Request<()>);
impl DeleteConversationRecordingAnnotation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteConversationRecordingAnnotation",
        method: rt::Method::Delete,
        path: "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:annotation:delete",
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["recordings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[],
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
/// The call `getOrphanrecordings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrphanrecordings(pub(crate) rt::Request<types::OrphanRecordingListing>);
impl GetOrphanrecordings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrphanrecordings",
        method: rt::Method::Get,
        path: "/api/v2/orphanrecordings",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:orphan:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `hasConversation` (query): default `false`
    pub fn has_conversation(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hasConversation", value))
    }
    /// `media` (query)
    pub fn media(
        self,
        value: impl rt::IntoOption<types::GetOrphanrecordingsMedia>,
    ) -> Self {
        Self(self.0.option::<types::GetOrphanrecordingsMedia>("media", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OrphanRecordingListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OrphanRecordingListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrphanRecordingListing> {
        self.0.send()
    }
}
/// The call `getOrphanrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrphanrecording(pub(crate) rt::Request<types::OrphanRecording>);
impl GetOrphanrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrphanrecording",
        method: rt::Method::Get,
        path: "/api/v2/orphanrecordings/{orphanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:orphan:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OrphanRecording> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrphanRecording> {
        self.0.send()
    }
}
/// The call `putOrphanrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutOrphanrecording(pub(crate) rt::Request<types::Recording>);
impl PutOrphanrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putOrphanrecording",
        method: rt::Method::Put,
        path: "/api/v2/orphanrecordings/{orphanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:orphan:edit"],
        },
        scopes: &["quality"],
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
    pub fn body(self, body: impl rt::IntoBody<types::OrphanUpdateRequest>) -> Self {
        Self(self.0.body::<types::OrphanUpdateRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Recording> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recording> {
        self.0.send()
    }
}
/// The call `deleteOrphanrecording`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteOrphanrecording(pub(crate) rt::Request<types::OrphanRecording>);
impl DeleteOrphanrecording {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteOrphanrecording",
        method: rt::Method::Delete,
        path: "/api/v2/orphanrecordings/{orphanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:orphan:delete"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::OrphanRecording> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OrphanRecording> {
        self.0.send()
    }
}
/// The call `getOrphanrecordingMedia`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetOrphanrecordingMedia(pub(crate) rt::Request<Option<types::Recording>>);
impl GetOrphanrecordingMedia {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getOrphanrecordingMedia",
        method: rt::Method::Get,
        path: "/api/v2/orphanrecordings/{orphanId}/media",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:orphan:view"],
        },
        scopes: &["quality", "quality:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WEBM`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetOrphanrecordingMediaFormatId>,
    ) -> Self {
        Self(self.0.option::<types::GetOrphanrecordingMediaFormatId>("formatId", value))
    }
    /// `emailFormatId` (query): default `EML`
    pub fn email_format_id(
        self,
        value: impl rt::IntoOption<types::GetOrphanrecordingMediaEmailFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetOrphanrecordingMediaEmailFormatId,
                >("emailFormatId", value),
        )
    }
    /// `chatFormatId` (query): default `ZIP`
    pub fn chat_format_id(
        self,
        value: impl rt::IntoOption<types::GetOrphanrecordingMediaChatFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetOrphanrecordingMediaChatFormatId,
                >("chatFormatId", value),
        )
    }
    /// `messageFormatId` (query): default `ZIP`
    pub fn message_format_id(
        self,
        value: impl rt::IntoOption<types::GetOrphanrecordingMediaMessageFormatId>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetOrphanrecordingMediaMessageFormatId,
                >("messageFormatId", value),
        )
    }
    /// `download` (query): one of `"true"`, `"false"`, default `false`
    pub fn download(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("download", value))
    }
    /// `fileName` (query)
    pub fn file_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("fileName", value))
    }
    /// `locale` (query)
    pub fn locale(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("locale", value))
    }
    /// `mediaFormats` (query)
    pub fn media_formats(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("mediaFormats", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Recording>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Recording>> {
        self.0.send()
    }
}
/// The call `postRecordingBatchrequests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingBatchrequests(
    pub(crate) rt::Request<types::BatchDownloadJobSubmissionResult>,
);
impl PostRecordingBatchrequests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingBatchrequests",
        method: rt::Method::Post,
        path: "/api/v2/recording/batchrequests",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BatchDownloadJobSubmissionResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BatchDownloadJobSubmissionResult> {
        self.0.send()
    }
}
/// The call `getRecordingBatchrequest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingBatchrequest(
    pub(crate) rt::Request<types::BatchDownloadJobStatusResult>,
);
impl GetRecordingBatchrequest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingBatchrequest",
        method: rt::Method::Get,
        path: "/api/v2/recording/batchrequests/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["quality", "quality:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BatchDownloadJobStatusResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BatchDownloadJobStatusResult> {
        self.0.send()
    }
}
/// The call `getRecordingCrossplatformMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingCrossplatformMediaretentionpolicies(
    pub(crate) rt::Request<types::PolicyEntityListing>,
);
impl GetRecordingCrossplatformMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingCrossplatformMediaretentionpolicies",
        method: rt::Method::Get,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `enabled` (query)
    pub fn enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enabled", value))
    }
    /// `summary` (query): default `false`
    pub fn summary(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("summary", value))
    }
    /// `hasErrors` (query)
    pub fn has_errors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hasErrors", value))
    }
    /// `deleteDaysThreshold` (query)
    pub fn delete_days_threshold(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("deleteDaysThreshold", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PolicyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PolicyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PolicyEntityListing> {
        self.0.send()
    }
}
/// The call `postRecordingCrossplatformMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingCrossplatformMediaretentionpolicies(
    pub(crate) rt::Request<types::CrossPlatformPolicy>,
);
impl PostRecordingCrossplatformMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingCrossplatformMediaretentionpolicies",
        method: rt::Method::Post,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:add"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::CrossPlatformPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CrossPlatformPolicy> {
        self.0.send()
    }
}
/// The call `deleteRecordingCrossplatformMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRecordingCrossplatformMediaretentionpolicies(
    pub(crate) rt::Request<()>,
);
impl DeleteRecordingCrossplatformMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRecordingCrossplatformMediaretentionpolicies",
        method: rt::Method::Delete,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:delete"],
        },
        scopes: &["recordings"],
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
/// The call `getRecordingCrossplatformMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingCrossplatformMediaretentionpolicy(
    pub(crate) rt::Request<types::CrossPlatformPolicy>,
);
impl GetRecordingCrossplatformMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingCrossplatformMediaretentionpolicy",
        method: rt::Method::Get,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CrossPlatformPolicy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingCrossplatformMediaretentionpolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CrossPlatformPolicy>
    where
        F: FnMut(&mut types::CrossPlatformPolicy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutRecordingCrossplatformMediaretentionpolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CrossPlatformPolicy> {
        self.0.send()
    }
}
/// The call `putRecordingCrossplatformMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingCrossplatformMediaretentionpolicy(
    pub(crate) rt::Request<types::CrossPlatformPolicy>,
);
impl PutRecordingCrossplatformMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingCrossplatformMediaretentionpolicy",
        method: rt::Method::Put,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::CrossPlatformPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CrossPlatformPolicy> {
        self.0.send()
    }
}
/// The call `deleteRecordingCrossplatformMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRecordingCrossplatformMediaretentionpolicy(pub(crate) rt::Request<()>);
impl DeleteRecordingCrossplatformMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRecordingCrossplatformMediaretentionpolicy",
        method: rt::Method::Delete,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:delete"],
        },
        scopes: &["recordings"],
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
/// The call `patchRecordingCrossplatformMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRecordingCrossplatformMediaretentionpolicy(
    pub(crate) rt::Request<types::CrossPlatformPolicy>,
);
impl PatchRecordingCrossplatformMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRecordingCrossplatformMediaretentionpolicy",
        method: rt::Method::Patch,
        path: "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:crossPlatformRetentionPolicy:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::CrossPlatformPolicy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CrossPlatformPolicy> {
        self.0.send()
    }
}
/// The call `getRecordingJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingJobs(pub(crate) rt::Request<types::RecordingJobEntityListing>);
impl GetRecordingJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingJobs",
        method: rt::Method::Get,
        path: "/api/v2/recording/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:job:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    /// `sortBy` (query): default `userId`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetRecordingJobsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetRecordingJobsSortBy>("sortBy", value))
    }
    /// `state` (query)
    pub fn state(
        self,
        value: impl rt::IntoOption<types::GetRecordingJobsState>,
    ) -> Self {
        Self(self.0.option::<types::GetRecordingJobsState>("state", value))
    }
    /// `showOnlyMyJobs` (query)
    pub fn show_only_my_jobs(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("showOnlyMyJobs", value))
    }
    /// `jobType` (query)
    pub fn job_type(
        self,
        value: impl rt::IntoOption<types::GetRecordingJobsJobType>,
    ) -> Self {
        Self(self.0.option::<types::GetRecordingJobsJobType>("jobType", value))
    }
    /// `includeTotal` (query)
    pub fn include_total(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeTotal", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RecordingJobEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::RecordingJobEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingJobEntityListing> {
        self.0.send()
    }
}
/// The call `postRecordingJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingJobs(pub(crate) rt::Request<types::RecordingJob>);
impl PostRecordingJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingJobs",
        method: rt::Method::Post,
        path: "/api/v2/recording/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:job:add"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingJob> {
        self.0.send()
    }
}
/// The call `getRecordingJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingJob(pub(crate) rt::Request<types::RecordingJob>);
impl GetRecordingJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingJob",
        method: rt::Method::Get,
        path: "/api/v2/recording/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:job:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RecordingJob> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingJob`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::RecordingJob>
    where
        F: FnMut(&mut types::ExecuteRecordingJobsQuery) + Send + 'static,
    {
        rt::update(self.0, crate::generated::recording::PutRecordingJob::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingJob> {
        self.0.send()
    }
}
/// The call `putRecordingJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingJob(pub(crate) rt::Request<types::RecordingJob>);
impl PutRecordingJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingJob",
        method: rt::Method::Put,
        path: "/api/v2/recording/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "recording:job:edit",
                "recording:recording:editRetention",
                "recording:screenRecording:editRetention",
                "recording:snippetRecording:editRetention",
            ],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingJob> {
        self.0.send()
    }
}
/// The call `deleteRecordingJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRecordingJob(pub(crate) rt::Request<()>);
impl DeleteRecordingJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRecordingJob",
        method: rt::Method::Delete,
        path: "/api/v2/recording/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:job:delete"],
        },
        scopes: &["recordings"],
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
/// The call `getRecordingJobFailedrecordings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingJobFailedrecordings(
    pub(crate) rt::Request<types::FailedRecordingEntityListing>,
);
impl GetRecordingJobFailedrecordings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingJobFailedrecordings",
        method: rt::Method::Get,
        path: "/api/v2/recording/jobs/{jobId}/failedrecordings",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:job:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    /// `includeTotal` (query)
    pub fn include_total(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeTotal", value))
    }
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FailedRecordingEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FailedRecordingEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FailedRecordingEntityListing> {
        self.0.send()
    }
}
/// The call `getRecordingKeyconfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingKeyconfigurations(
    pub(crate) rt::Request<types::RecordingEncryptionConfigurationListing>,
);
impl GetRecordingKeyconfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingKeyconfigurations",
        method: rt::Method::Get,
        path: "/api/v2/recording/keyconfigurations",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(
        self,
    ) -> rt::Request<types::RecordingEncryptionConfigurationListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::RecordingEncryptionConfigurationListing> {
        self.0.send()
    }
}
/// The call `postRecordingKeyconfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingKeyconfigurations(
    pub(crate) rt::Request<types::RecordingEncryptionConfiguration>,
);
impl PostRecordingKeyconfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingKeyconfigurations",
        method: rt::Method::Post,
        path: "/api/v2/recording/keyconfigurations",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingEncryptionConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingEncryptionConfiguration> {
        self.0.send()
    }
}
/// The call `postRecordingKeyconfigurationsValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingKeyconfigurationsValidate(
    pub(crate) rt::Request<types::RecordingEncryptionConfiguration>,
);
impl PostRecordingKeyconfigurationsValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingKeyconfigurationsValidate",
        method: rt::Method::Post,
        path: "/api/v2/recording/keyconfigurations/validate",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingEncryptionConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingEncryptionConfiguration> {
        self.0.send()
    }
}
/// The call `getRecordingKeyconfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingKeyconfiguration(
    pub(crate) rt::Request<types::RecordingEncryptionConfiguration>,
);
impl GetRecordingKeyconfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingKeyconfiguration",
        method: rt::Method::Get,
        path: "/api/v2/recording/keyconfigurations/{keyConfigurationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RecordingEncryptionConfiguration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingKeyconfiguration`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::RecordingEncryptionConfiguration>
    where
        F: FnMut(&mut types::RecordingEncryptionConfiguration) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutRecordingKeyconfiguration::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingEncryptionConfiguration> {
        self.0.send()
    }
}
/// The call `putRecordingKeyconfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingKeyconfiguration(
    pub(crate) rt::Request<types::RecordingEncryptionConfiguration>,
);
impl PutRecordingKeyconfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingKeyconfiguration",
        method: rt::Method::Put,
        path: "/api/v2/recording/keyconfigurations/{keyConfigurationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingEncryptionConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingEncryptionConfiguration> {
        self.0.send()
    }
}
/// The call `postRecordingLocalkeys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingLocalkeys(pub(crate) rt::Request<types::EncryptionKey>);
impl PostRecordingLocalkeys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingLocalkeys",
        method: rt::Method::Post,
        path: "/api/v2/recording/localkeys",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::EncryptionKey> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EncryptionKey> {
        self.0.send()
    }
}
/// The call `getRecordingMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingMediaretentionpolicies(
    pub(crate) rt::Request<types::PolicyEntityListing>,
);
impl GetRecordingMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingMediaretentionpolicies",
        method: rt::Method::Get,
        path: "/api/v2/recording/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `enabled` (query)
    pub fn enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enabled", value))
    }
    /// `summary` (query): default `false`
    pub fn summary(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("summary", value))
    }
    /// `hasErrors` (query)
    pub fn has_errors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hasErrors", value))
    }
    /// `deleteDaysThreshold` (query)
    pub fn delete_days_threshold(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("deleteDaysThreshold", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PolicyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PolicyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PolicyEntityListing> {
        self.0.send()
    }
}
/// The call `postRecordingMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingMediaretentionpolicies(pub(crate) rt::Request<types::Policy>);
impl PostRecordingMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingMediaretentionpolicies",
        method: rt::Method::Post,
        path: "/api/v2/recording/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:add"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::Policy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Policy> {
        self.0.send()
    }
}
/// The call `deleteRecordingMediaretentionpolicies`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRecordingMediaretentionpolicies(pub(crate) rt::Request<()>);
impl DeleteRecordingMediaretentionpolicies {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRecordingMediaretentionpolicies",
        method: rt::Method::Delete,
        path: "/api/v2/recording/mediaretentionpolicies",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:delete"],
        },
        scopes: &["recordings"],
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
/// The call `getRecordingMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingMediaretentionpolicy(pub(crate) rt::Request<types::Policy>);
impl GetRecordingMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingMediaretentionpolicy",
        method: rt::Method::Get,
        path: "/api/v2/recording/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Policy> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingMediaretentionpolicy`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Policy>
    where
        F: FnMut(&mut types::Policy) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutRecordingMediaretentionpolicy::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Policy> {
        self.0.send()
    }
}
/// The call `putRecordingMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingMediaretentionpolicy(pub(crate) rt::Request<types::Policy>);
impl PutRecordingMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingMediaretentionpolicy",
        method: rt::Method::Put,
        path: "/api/v2/recording/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::Policy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Policy> {
        self.0.send()
    }
}
/// The call `deleteRecordingMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRecordingMediaretentionpolicy(pub(crate) rt::Request<()>);
impl DeleteRecordingMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRecordingMediaretentionpolicy",
        method: rt::Method::Delete,
        path: "/api/v2/recording/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:delete"],
        },
        scopes: &["recordings"],
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
/// The call `patchRecordingMediaretentionpolicy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRecordingMediaretentionpolicy(pub(crate) rt::Request<types::Policy>);
impl PatchRecordingMediaretentionpolicy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRecordingMediaretentionpolicy",
        method: rt::Method::Patch,
        path: "/api/v2/recording/mediaretentionpolicies/{policyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:retentionPolicy:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::Policy> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Policy> {
        self.0.send()
    }
}
/// The call `getRecordingRecordingkeys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingRecordingkeys(
    pub(crate) rt::Request<types::EncryptionKeyEntityListing>,
);
impl GetRecordingRecordingkeys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingRecordingkeys",
        method: rt::Method::Get,
        path: "/api/v2/recording/recordingkeys",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EncryptionKeyEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EncryptionKeyEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EncryptionKeyEntityListing> {
        self.0.send()
    }
}
/// The call `postRecordingRecordingkeys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingRecordingkeys(pub(crate) rt::Request<types::EncryptionKey>);
impl PostRecordingRecordingkeys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingRecordingkeys",
        method: rt::Method::Post,
        path: "/api/v2/recording/recordingkeys",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::EncryptionKey> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EncryptionKey> {
        self.0.send()
    }
}
/// The call `getRecordingRecordingkeysRotationschedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingRecordingkeysRotationschedule(
    pub(crate) rt::Request<types::KeyRotationSchedule>,
);
impl GetRecordingRecordingkeysRotationschedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingRecordingkeysRotationschedule",
        method: rt::Method::Get,
        path: "/api/v2/recording/recordingkeys/rotationschedule",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::KeyRotationSchedule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingRecordingkeysRotationschedule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::KeyRotationSchedule>
    where
        F: FnMut(&mut types::KeyRotationSchedule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutRecordingRecordingkeysRotationschedule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::KeyRotationSchedule> {
        self.0.send()
    }
}
/// The call `putRecordingRecordingkeysRotationschedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingRecordingkeysRotationschedule(
    pub(crate) rt::Request<types::KeyRotationSchedule>,
);
impl PutRecordingRecordingkeysRotationschedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingRecordingkeysRotationschedule",
        method: rt::Method::Put,
        path: "/api/v2/recording/recordingkeys/rotationschedule",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:encryptionKey:edit"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::KeyRotationSchedule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::KeyRotationSchedule> {
        self.0.send()
    }
}
/// The call `getRecordingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingSettings(pub(crate) rt::Request<types::RecordingSettings>);
impl GetRecordingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingSettings",
        method: rt::Method::Get,
        path: "/api/v2/recording/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    /// `createDefault` (query): default `false`
    pub fn create_default(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("createDefault", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RecordingSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRecordingSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::RecordingSettings>
    where
        F: FnMut(&mut types::RecordingSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::recording::PutRecordingSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingSettings> {
        self.0.send()
    }
}
/// The call `putRecordingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingSettings(pub(crate) rt::Request<types::RecordingSettings>);
impl PutRecordingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingSettings",
        method: rt::Method::Put,
        path: "/api/v2/recording/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:settings:editScreenRecordings",
                "recording:settings:editRegionalStorage",
                "recording:settings:editUrlExpiration",
                "recording:settings:editConferenceRecording",
                "recording:settings:editHierarchyAccessControl",
            ],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingSettings> {
        self.0.send()
    }
}
/// The call `postRecordingUploadsReports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingUploadsReports(
    pub(crate) rt::Request<types::RecordingUploadReport>,
);
impl PostRecordingUploadsReports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingUploadsReports",
        method: rt::Method::Post,
        path: "/api/v2/recording/uploads/reports",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:uploadReport:add"],
        },
        scopes: &["recordings"],
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
    pub fn customize(self) -> rt::Request<types::RecordingUploadReport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingUploadReport> {
        self.0.send()
    }
}
/// The call `getRecordingUploadsReport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingUploadsReport(
    pub(crate) rt::Request<types::RecordingUploadReport>,
);
impl GetRecordingUploadsReport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingUploadsReport",
        method: rt::Method::Get,
        path: "/api/v2/recording/uploads/reports/{reportId}",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:uploadReport:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RecordingUploadReport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecordingUploadReport> {
        self.0.send()
    }
}
/// The call `putRecordingsDeletionprotection`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRecordingsDeletionprotection(pub(crate) rt::Request<()>);
impl PutRecordingsDeletionprotection {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRecordingsDeletionprotection",
        method: rt::Method::Put,
        path: "/api/v2/recordings/deletionprotection",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "recording:deletionProtection:apply",
                "recording:deletionProtection:revoke",
            ],
        },
        scopes: &["recordings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[204],
    };
    /// `protect` (query): default `true`
    pub fn protect(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("protect", value))
    }
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::ConversationDeletionProtectionQuery>,
    ) -> Self {
        Self(self.0.body::<types::ConversationDeletionProtectionQuery>(body))
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
/// The call `postRecordingsDeletionprotection`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingsDeletionprotection(
    pub(crate) rt::Request<Vec<types::AddressableEntityRef>>,
);
impl PostRecordingsDeletionprotection {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingsDeletionprotection",
        method: rt::Method::Post,
        path: "/api/v2/recordings/deletionprotection",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::AddressableEntityRef>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::AddressableEntityRef>> {
        self.0.send()
    }
}
/// The call `getRecordingsRetentionQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingsRetentionQuery(
    pub(crate) rt::Request<types::RecordingRetentionCursorEntityListing>,
);
impl GetRecordingsRetentionQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingsRetentionQuery",
        method: rt::Method::Get,
        path: "/api/v2/recordings/retention/query",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:recording:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RecordingRetentionCursorEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::RecordingRetentionCursorEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::RecordingRetentionCursorEntityListing> {
        self.0.send()
    }
}
/// The call `postRecordingsScreensessionsAcknowledge`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingsScreensessionsAcknowledge(pub(crate) rt::Request<()>);
impl PostRecordingsScreensessionsAcknowledge {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingsScreensessionsAcknowledge",
        method: rt::Method::Post,
        path: "/api/v2/recordings/screensessions/acknowledge",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["conversations"],
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
/// The call `getRecordingsScreensessionsDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecordingsScreensessionsDetails(
    pub(crate) rt::Request<types::ScreenRecordingActiveSessions>,
);
impl GetRecordingsScreensessionsDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRecordingsScreensessionsDetails",
        method: rt::Method::Get,
        path: "/api/v2/recordings/screensessions/details",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:screenRecording:view"],
        },
        scopes: &["recordings", "recordings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ScreenRecordingActiveSessions> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScreenRecordingActiveSessions> {
        self.0.send()
    }
}
/// The call `postRecordingsScreensessionsMetadata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRecordingsScreensessionsMetadata(pub(crate) rt::Request<()>);
impl PostRecordingsScreensessionsMetadata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRecordingsScreensessionsMetadata",
        method: rt::Method::Post,
        path: "/api/v2/recordings/screensessions/metadata",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["conversations"],
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
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetConversationRecordingmetadata::INFO,
    GetConversationRecordingmetadataRecordingId::INFO,
    GetConversationRecordings::INFO,
    GetConversationRecording::INFO,
    PutConversationRecording::INFO,
    GetConversationRecordingAnnotations::INFO,
    PostConversationRecordingAnnotations::INFO,
    GetConversationRecordingAnnotation::INFO,
    PutConversationRecordingAnnotation::INFO,
    DeleteConversationRecordingAnnotation::INFO,
    GetOrphanrecordings::INFO,
    GetOrphanrecording::INFO,
    PutOrphanrecording::INFO,
    DeleteOrphanrecording::INFO,
    GetOrphanrecordingMedia::INFO,
    PostRecordingBatchrequests::INFO,
    GetRecordingBatchrequest::INFO,
    GetRecordingCrossplatformMediaretentionpolicies::INFO,
    PostRecordingCrossplatformMediaretentionpolicies::INFO,
    DeleteRecordingCrossplatformMediaretentionpolicies::INFO,
    GetRecordingCrossplatformMediaretentionpolicy::INFO,
    PutRecordingCrossplatformMediaretentionpolicy::INFO,
    DeleteRecordingCrossplatformMediaretentionpolicy::INFO,
    PatchRecordingCrossplatformMediaretentionpolicy::INFO,
    GetRecordingJobs::INFO,
    PostRecordingJobs::INFO,
    GetRecordingJob::INFO,
    PutRecordingJob::INFO,
    DeleteRecordingJob::INFO,
    GetRecordingJobFailedrecordings::INFO,
    GetRecordingKeyconfigurations::INFO,
    PostRecordingKeyconfigurations::INFO,
    PostRecordingKeyconfigurationsValidate::INFO,
    GetRecordingKeyconfiguration::INFO,
    PutRecordingKeyconfiguration::INFO,
    PostRecordingLocalkeys::INFO,
    GetRecordingMediaretentionpolicies::INFO,
    PostRecordingMediaretentionpolicies::INFO,
    DeleteRecordingMediaretentionpolicies::INFO,
    GetRecordingMediaretentionpolicy::INFO,
    PutRecordingMediaretentionpolicy::INFO,
    DeleteRecordingMediaretentionpolicy::INFO,
    PatchRecordingMediaretentionpolicy::INFO,
    GetRecordingRecordingkeys::INFO,
    PostRecordingRecordingkeys::INFO,
    GetRecordingRecordingkeysRotationschedule::INFO,
    PutRecordingRecordingkeysRotationschedule::INFO,
    GetRecordingSettings::INFO,
    PutRecordingSettings::INFO,
    PostRecordingUploadsReports::INFO,
    GetRecordingUploadsReport::INFO,
    PutRecordingsDeletionprotection::INFO,
    PostRecordingsDeletionprotection::INFO,
    GetRecordingsRetentionQuery::INFO,
    PostRecordingsScreensessionsAcknowledge::INFO,
    GetRecordingsScreensessionsDetails::INFO,
    PostRecordingsScreensessionsMetadata::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AcknowledgeScreenRecordingRequest>,
    rt::make_model::<types::Annotation>,
    rt::make_model::<types::ArchiveRetention>,
    rt::make_model::<types::BatchDownloadJobResult>,
    rt::make_model::<types::BatchDownloadJobStatusResult>,
    rt::make_model::<types::BatchDownloadJobSubmission>,
    rt::make_model::<types::BatchDownloadJobSubmissionResult>,
    rt::make_model::<types::BatchDownloadRequest>,
    rt::make_model::<types::ButtonResponse>,
    rt::make_model::<types::CalibrationAssignment>,
    rt::make_model::<types::CallMediaPolicy>,
    rt::make_model::<types::CallMediaPolicyConditions>,
    rt::make_model::<types::Card>,
    rt::make_model::<types::CardAction>,
    rt::make_model::<types::ChatMediaPolicy>,
    rt::make_model::<types::ChatMediaPolicyConditions>,
    rt::make_model::<types::ChatMessage>,
    rt::make_model::<types::ChatMessageUser>,
    rt::make_model::<types::ConversationDeletionProtectionQuery>,
    rt::make_model::<types::CrossPlatformCallMediaPolicy>,
    rt::make_model::<types::CrossPlatformChatMediaPolicy>,
    rt::make_model::<types::CrossPlatformEmailMediaPolicy>,
    rt::make_model::<types::CrossPlatformMediaPolicies>,
    rt::make_model::<types::CrossPlatformMessageMediaPolicy>,
    rt::make_model::<types::CrossPlatformPolicy>,
    rt::make_model::<types::CrossPlatformPolicyActions>,
    rt::make_model::<types::CrossPlatformPolicyCreate>,
    rt::make_model::<types::CrossPlatformPolicyUpdate>,
    rt::make_model::<types::DatePicker>,
    rt::make_model::<types::DatePickerAvailableDateTime>,
    rt::make_model::<types::DeleteRetention>,
    rt::make_model::<types::DurationCondition>,
    rt::make_model::<types::EmailAttachment>,
    rt::make_model::<types::EmailMediaPolicy>,
    rt::make_model::<types::EmailMediaPolicyConditions>,
    rt::make_model::<types::EncryptionKey>,
    rt::make_model::<types::EncryptionKeyEntityListing>,
    rt::make_model::<types::Endpoint>,
    rt::make_model::<types::EvaluationAssignment>,
    rt::make_model::<types::ExecuteRecordingJobsQuery>,
    rt::make_model::<types::FailedRecordingEntityListing>,
    rt::make_model::<types::InitiateScreenRecording>,
    rt::make_model::<types::IntegrationExport>,
    rt::make_model::<types::InteractiveApplication>,
    rt::make_model::<types::KeyRotationSchedule>,
    rt::make_model::<types::ListPicker>,
    rt::make_model::<types::ListPickerItem>,
    rt::make_model::<types::ListPickerSection>,
    rt::make_model::<types::LocalEncryptionConfiguration>,
    rt::make_model::<types::LocalEncryptionKeyRequest>,
    rt::make_model::<types::MediaPolicies>,
    rt::make_model::<types::MediaResult>,
    rt::make_model::<types::MediaTranscription>,
    rt::make_model::<types::MessageMediaAttachment>,
    rt::make_model::<types::MessageMediaPolicy>,
    rt::make_model::<types::MessageMediaPolicyConditions>,
    rt::make_model::<types::MessageStickerAttachment>,
    rt::make_model::<types::MeteredAssignmentByAgent>,
    rt::make_model::<types::MeteredEvaluationAssignment>,
    rt::make_model::<types::OrphanRecording>,
    rt::make_model::<types::OrphanRecordingListing>,
    rt::make_model::<types::OrphanUpdateRequest>,
    rt::make_model::<types::PaymentLineItem>,
    rt::make_model::<types::PaymentRequest>,
    rt::make_model::<types::PaymentResponse>,
    rt::make_model::<types::Policy>,
    rt::make_model::<types::PolicyActions>,
    rt::make_model::<types::PolicyConditions>,
    rt::make_model::<types::PolicyCreate>,
    rt::make_model::<types::PolicyEntityListing>,
    rt::make_model::<types::PolicyErrorMessage>,
    rt::make_model::<types::PolicyErrors>,
    rt::make_model::<types::PolicyUpdate>,
    rt::make_model::<types::PolicyUser>,
    rt::make_model::<types::PublishedSurveyFormReference>,
    rt::make_model::<types::QuickReply>,
    rt::make_model::<types::ReceivedReplyMessage>,
    rt::make_model::<types::Recording>,
    rt::make_model::<types::RecordingAttachment>,
    rt::make_model::<types::RecordingContentStory>,
    rt::make_model::<types::RecordingEmailMessage>,
    rt::make_model::<types::RecordingEncryptionConfiguration>,
    rt::make_model::<types::RecordingEncryptionConfigurationListing>,
    rt::make_model::<types::RecordingForm>,
    rt::make_model::<types::RecordingFormPage>,
    rt::make_model::<types::RecordingFormPageComponent>,
    rt::make_model::<types::RecordingFormResponseComponent>,
    rt::make_model::<types::RecordingFormResponseContent>,
    rt::make_model::<types::RecordingInput>,
    rt::make_model::<types::RecordingIntroduction>,
    rt::make_model::<types::RecordingJob>,
    rt::make_model::<types::RecordingJobEntityListing>,
    rt::make_model::<types::RecordingJobFailedRecording>,
    rt::make_model::<types::RecordingJobsQuery>,
    rt::make_model::<types::RecordingLocation>,
    rt::make_model::<types::RecordingMessageReceipt>,
    rt::make_model::<types::RecordingMessageReceiptReason>,
    rt::make_model::<types::RecordingMessagingMessage>,
    rt::make_model::<types::RecordingMetadata>,
    rt::make_model::<types::RecordingNotificationTemplate>,
    rt::make_model::<types::RecordingRetention>,
    rt::make_model::<types::RecordingRetentionCursorEntityListing>,
    rt::make_model::<types::RecordingRoadsideAssistance>,
    rt::make_model::<types::RecordingSettings>,
    rt::make_model::<types::RecordingTemplateBody>,
    rt::make_model::<types::RecordingTemplateButton>,
    rt::make_model::<types::RecordingTemplateCard>,
    rt::make_model::<types::RecordingTemplateCarousel>,
    rt::make_model::<types::RecordingTemplateFooter>,
    rt::make_model::<types::RecordingTemplateHeader>,
    rt::make_model::<types::RecordingUploadReport>,
    rt::make_model::<types::RecordingUploadReportRequest>,
    rt::make_model::<types::RecordingWheelPicker>,
    rt::make_model::<types::RecordingWheelPickerItem>,
    rt::make_model::<types::RetentionDuration>,
    rt::make_model::<types::RichLink>,
    rt::make_model::<types::RichLinkHeader>,
    rt::make_model::<types::ScreenRecordingActiveSessions>,
    rt::make_model::<types::ScreenRecordingMetaData>,
    rt::make_model::<types::ScreenRecordingMetaDataRequest>,
    rt::make_model::<types::SurveyAssignment>,
    rt::make_model::<types::TimeAllowed>,
    rt::make_model::<types::TimeInterval>,
    rt::make_model::<types::TimeSlot>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AnnotationReason {
        /// `Hold`
        Hold,
        /// `SecurePause`
        SecurePause,
        /// `FlowOrQueue`
        FlowOrQueue,
        /// `Pause`
        Pause,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AnnotationReason {
        const VALUES: &'static [Self] = &[
            Self::FlowOrQueue,
            Self::Hold,
            Self::Pause,
            Self::SecurePause,
        ];
        const TEXTS: &'static [&'static str] = &[
            "FlowOrQueue",
            "Hold",
            "Pause",
            "SecurePause",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Hold => "Hold",
                Self::SecurePause => "SecurePause",
                Self::FlowOrQueue => "FlowOrQueue",
                Self::Pause => "Pause",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AnnotationReason);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BatchDownloadJobStatusResultStatus {
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BatchDownloadJobStatusResultStatus {
        const VALUES: &'static [Self] = &[Self::Completed, Self::InProgress];
        const TEXTS: &'static [&'static str] = &["Completed", "InProgress"];
        fn text(&self) -> &str {
            match self {
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BatchDownloadJobStatusResultStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ButtonResponseMessageType {
        /// `QuickReply`
        QuickReply,
        /// `Card`
        Card,
        /// `Carousel`
        Carousel,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ButtonResponseMessageType {
        const VALUES: &'static [Self] = &[Self::Card, Self::Carousel, Self::QuickReply];
        const TEXTS: &'static [&'static str] = &["Card", "Carousel", "QuickReply"];
        fn text(&self) -> &str {
            match self {
                Self::QuickReply => "QuickReply",
                Self::Card => "Card",
                Self::Carousel => "Carousel",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ButtonResponseMessageType);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChatMessageBodyType {
        /// `STANDARD`
        Standard,
        /// `ACTIVITY`
        Activity,
        /// `TYPING`
        Typing,
        /// `NOTICE`
        Notice,
        /// `MEMBERJOIN`
        Memberjoin,
        /// `MEMBERLEAVE`
        Memberleave,
        /// `MEDIAREQUEST`
        Mediarequest,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ChatMessageBodyType {
        const VALUES: &'static [Self] = &[
            Self::Activity,
            Self::Mediarequest,
            Self::Memberjoin,
            Self::Memberleave,
            Self::Notice,
            Self::Standard,
            Self::Typing,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ACTIVITY",
            "MEDIAREQUEST",
            "MEMBERJOIN",
            "MEMBERLEAVE",
            "NOTICE",
            "STANDARD",
            "TYPING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Standard => "STANDARD",
                Self::Activity => "ACTIVITY",
                Self::Typing => "TYPING",
                Self::Notice => "NOTICE",
                Self::Memberjoin => "MEMBERJOIN",
                Self::Memberleave => "MEMBERLEAVE",
                Self::Mediarequest => "MEDIAREQUEST",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ChatMessageBodyType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DurationConditionDurationMode {
        /// `Between`
        Between,
        /// `Over`
        Over,
        /// `Under`
        Under,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DurationConditionDurationMode {
        const VALUES: &'static [Self] = &[Self::Between, Self::Over, Self::Under];
        const TEXTS: &'static [&'static str] = &["Between", "Over", "Under"];
        fn text(&self) -> &str {
            match self {
                Self::Between => "Between",
                Self::Over => "Over",
                Self::Under => "Under",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DurationConditionDurationMode);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DurationConditionDurationTarget {
        /// `DURATION`
        Duration,
        /// `DURATION_RANGE`
        DurationRange,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DurationConditionDurationTarget {
        const VALUES: &'static [Self] = &[Self::Duration, Self::DurationRange];
        const TEXTS: &'static [&'static str] = &["DURATION", "DURATION_RANGE"];
        fn text(&self) -> &str {
            match self {
                Self::Duration => "DURATION",
                Self::DurationRange => "DURATION_RANGE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DurationConditionDurationTarget);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExecuteRecordingJobsQueryState {
        /// `PROCESSING`
        Processing,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExecuteRecordingJobsQueryState {
        const VALUES: &'static [Self] = &[Self::Processing];
        const TEXTS: &'static [&'static str] = &["PROCESSING"];
        fn text(&self) -> &str {
            match self {
                Self::Processing => "PROCESSING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExecuteRecordingJobsQueryState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetOrphanrecordingMediaChatFormatId {
        /// `ZIP`
        Zip,
        /// `NONE`
        None,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetOrphanrecordingMediaChatFormatId {
        const VALUES: &'static [Self] = &[Self::None, Self::Zip];
        const TEXTS: &'static [&'static str] = &["NONE", "ZIP"];
        fn text(&self) -> &str {
            match self {
                Self::Zip => "ZIP",
                Self::None => "NONE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetOrphanrecordingMediaChatFormatId);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetOrphanrecordingMediaEmailFormatId {
        /// `EML`
        Eml,
        /// `NONE`
        None,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetOrphanrecordingMediaEmailFormatId {
        const VALUES: &'static [Self] = &[Self::Eml, Self::None];
        const TEXTS: &'static [&'static str] = &["EML", "NONE"];
        fn text(&self) -> &str {
            match self {
                Self::Eml => "EML",
                Self::None => "NONE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetOrphanrecordingMediaEmailFormatId);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetOrphanrecordingsMedia {
        /// `Call`
        Call,
        /// `Screen`
        Screen,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetOrphanrecordingsMedia {
        const VALUES: &'static [Self] = &[Self::Call, Self::Screen];
        const TEXTS: &'static [&'static str] = &["Call", "Screen"];
        fn text(&self) -> &str {
            match self {
                Self::Call => "Call",
                Self::Screen => "Screen",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetOrphanrecordingsMedia);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRecordingJobsJobType {
        /// `ARCHIVE`
        Archive,
        /// `DELETE`
        Delete,
        /// `EXPORT`
        Export,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRecordingJobsJobType {
        const VALUES: &'static [Self] = &[Self::Archive, Self::Delete, Self::Export];
        const TEXTS: &'static [&'static str] = &["ARCHIVE", "DELETE", "EXPORT"];
        fn text(&self) -> &str {
            match self {
                Self::Archive => "ARCHIVE",
                Self::Delete => "DELETE",
                Self::Export => "EXPORT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRecordingJobsJobType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRecordingJobsSortBy {
        /// `userId`
        UserId,
        /// `dateCreated`
        DateCreated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRecordingJobsSortBy {
        const VALUES: &'static [Self] = &[Self::DateCreated, Self::UserId];
        const TEXTS: &'static [&'static str] = &["dateCreated", "userId"];
        fn text(&self) -> &str {
            match self {
                Self::UserId => "userId",
                Self::DateCreated => "dateCreated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRecordingJobsSortBy);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyRotationSchedulePeriod {
        /// `DISABLED`
        Disabled,
        /// `DAILY`
        Daily,
        /// `WEEKLY`
        Weekly,
        /// `MONTHLY`
        Monthly,
        /// `YEARLY`
        Yearly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyRotationSchedulePeriod {
        const VALUES: &'static [Self] = &[
            Self::Daily,
            Self::Disabled,
            Self::Monthly,
            Self::Weekly,
            Self::Yearly,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DAILY",
            "DISABLED",
            "MONTHLY",
            "WEEKLY",
            "YEARLY",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Disabled => "DISABLED",
                Self::Daily => "DAILY",
                Self::Weekly => "WEEKLY",
                Self::Monthly => "MONTHLY",
                Self::Yearly => "YEARLY",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyRotationSchedulePeriod);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MediaTranscriptionTranscriptionProvider {
        /// `VOCI`
        Voci,
        /// `CALLJOURNEY`
        Calljourney,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MediaTranscriptionTranscriptionProvider {
        const VALUES: &'static [Self] = &[Self::Calljourney, Self::Voci];
        const TEXTS: &'static [&'static str] = &["CALLJOURNEY", "VOCI"];
        fn text(&self) -> &str {
            match self {
                Self::Voci => "VOCI",
                Self::Calljourney => "CALLJOURNEY",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MediaTranscriptionTranscriptionProvider);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MessageMediaAttachmentMediaType {
        /// `image/png`
        ImagePng,
        /// `image/jpeg`
        ImageJpeg,
        /// `image/gif`
        ImageGif,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MessageMediaAttachmentMediaType {
        const VALUES: &'static [Self] = &[
            Self::ImageGif,
            Self::ImageJpeg,
            Self::ImagePng,
        ];
        const TEXTS: &'static [&'static str] = &["image/gif", "image/jpeg", "image/png"];
        fn text(&self) -> &str {
            match self {
                Self::ImagePng => "image/png",
                Self::ImageJpeg => "image/jpeg",
                Self::ImageGif => "image/gif",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MessageMediaAttachmentMediaType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrphanRecordingFileState {
        /// `ARCHIVED`
        Archived,
        /// `AVAILABLE`
        Available,
        /// `DELETED`
        Deleted,
        /// `RESTORED`
        Restored,
        /// `RESTORING`
        Restoring,
        /// `UPLOADING`
        Uploading,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrphanRecordingFileState {
        const VALUES: &'static [Self] = &[
            Self::Archived,
            Self::Available,
            Self::Deleted,
            Self::Restored,
            Self::Restoring,
            Self::Uploading,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ARCHIVED",
            "AVAILABLE",
            "DELETED",
            "RESTORED",
            "RESTORING",
            "UPLOADING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Archived => "ARCHIVED",
                Self::Available => "AVAILABLE",
                Self::Deleted => "DELETED",
                Self::Restored => "RESTORED",
                Self::Restoring => "RESTORING",
                Self::Uploading => "UPLOADING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrphanRecordingFileState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrphanRecordingMediaType {
        /// `CALL`
        Call,
        /// `CHAT`
        Chat,
        /// `EMAIL`
        Email,
        /// `SCREEN`
        Screen,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrphanRecordingMediaType {
        const VALUES: &'static [Self] = &[
            Self::Call,
            Self::Chat,
            Self::Email,
            Self::Screen,
        ];
        const TEXTS: &'static [&'static str] = &["CALL", "CHAT", "EMAIL", "SCREEN"];
        fn text(&self) -> &str {
            match self {
                Self::Call => "CALL",
                Self::Chat => "CHAT",
                Self::Email => "EMAIL",
                Self::Screen => "SCREEN",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrphanRecordingMediaType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrphanRecordingOrphanStatus {
        /// `NO_CONVERSATION`
        NoConversation,
        /// `UNKNOWN_CONVERSATION`
        UnknownConversation,
        /// `CONVERSATION_NOT_COMPLETE`
        ConversationNotComplete,
        /// `CONVERSATION_NOT_EVALUATED`
        ConversationNotEvaluated,
        /// `EVALUATED`
        Evaluated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrphanRecordingOrphanStatus {
        const VALUES: &'static [Self] = &[
            Self::ConversationNotComplete,
            Self::ConversationNotEvaluated,
            Self::Evaluated,
            Self::NoConversation,
            Self::UnknownConversation,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CONVERSATION_NOT_COMPLETE",
            "CONVERSATION_NOT_EVALUATED",
            "EVALUATED",
            "NO_CONVERSATION",
            "UNKNOWN_CONVERSATION",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NoConversation => "NO_CONVERSATION",
                Self::UnknownConversation => "UNKNOWN_CONVERSATION",
                Self::ConversationNotComplete => "CONVERSATION_NOT_COMPLETE",
                Self::ConversationNotEvaluated => "CONVERSATION_NOT_EVALUATED",
                Self::Evaluated => "EVALUATED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrphanRecordingOrphanStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrphanRecordingProviderType {
        /// `EDGE`
        Edge,
        /// `CHAT`
        Chat,
        /// `EMAIL`
        Email,
        /// `SCREEN_RECORDING`
        ScreenRecording,
        /// `PUREENGAGE`
        Pureengage,
        /// `PURECONNECT`
        Pureconnect,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrphanRecordingProviderType {
        const VALUES: &'static [Self] = &[
            Self::Chat,
            Self::Edge,
            Self::Email,
            Self::Pureconnect,
            Self::Pureengage,
            Self::ScreenRecording,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CHAT",
            "EDGE",
            "EMAIL",
            "PURECONNECT",
            "PUREENGAGE",
            "SCREEN_RECORDING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Edge => "EDGE",
                Self::Chat => "CHAT",
                Self::Email => "EMAIL",
                Self::ScreenRecording => "SCREEN_RECORDING",
                Self::Pureengage => "PUREENGAGE",
                Self::Pureconnect => "PURECONNECT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrphanRecordingProviderType);
    /// One of 20 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrphanRecordingRegion {
        /// `af-south-1`
        AfSouth1,
        /// `ap-east-1`
        ApEast1,
        /// `ap-northeast-1`
        ApNortheast1,
        /// `ap-northeast-2`
        ApNortheast2,
        /// `ap-northeast-3`
        ApNortheast3,
        /// `ap-south-1`
        ApSouth1,
        /// `ap-southeast-1`
        ApSoutheast1,
        /// `ap-southeast-2`
        ApSoutheast2,
        /// `ap-southeast-3`
        ApSoutheast3,
        /// `ca-central-1`
        CaCentral1,
        /// `eu-central-1`
        EuCentral1,
        /// `eu-central-2`
        EuCentral2,
        /// `eu-west-1`
        EuWest1,
        /// `eu-west-2`
        EuWest2,
        /// `eu-west-3`
        EuWest3,
        /// `me-central-1`
        MeCentral1,
        /// `mx-central-1`
        MxCentral1,
        /// `sa-east-1`
        SaEast1,
        /// `us-east-1`
        UsEast1,
        /// `us-west-2`
        UsWest2,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OrphanRecordingRegion {
        const VALUES: &'static [Self] = &[
            Self::AfSouth1,
            Self::ApEast1,
            Self::ApNortheast1,
            Self::ApNortheast2,
            Self::ApNortheast3,
            Self::ApSouth1,
            Self::ApSoutheast1,
            Self::ApSoutheast2,
            Self::ApSoutheast3,
            Self::CaCentral1,
            Self::EuCentral1,
            Self::EuCentral2,
            Self::EuWest1,
            Self::EuWest2,
            Self::EuWest3,
            Self::MeCentral1,
            Self::MxCentral1,
            Self::SaEast1,
            Self::UsEast1,
            Self::UsWest2,
        ];
        const TEXTS: &'static [&'static str] = &[
            "af-south-1",
            "ap-east-1",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ca-central-1",
            "eu-central-1",
            "eu-central-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "me-central-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-1",
            "us-west-2",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AfSouth1 => "af-south-1",
                Self::ApEast1 => "ap-east-1",
                Self::ApNortheast1 => "ap-northeast-1",
                Self::ApNortheast2 => "ap-northeast-2",
                Self::ApNortheast3 => "ap-northeast-3",
                Self::ApSouth1 => "ap-south-1",
                Self::ApSoutheast1 => "ap-southeast-1",
                Self::ApSoutheast2 => "ap-southeast-2",
                Self::ApSoutheast3 => "ap-southeast-3",
                Self::CaCentral1 => "ca-central-1",
                Self::EuCentral1 => "eu-central-1",
                Self::EuCentral2 => "eu-central-2",
                Self::EuWest1 => "eu-west-1",
                Self::EuWest2 => "eu-west-2",
                Self::EuWest3 => "eu-west-3",
                Self::MeCentral1 => "me-central-1",
                Self::MxCentral1 => "mx-central-1",
                Self::SaEast1 => "sa-east-1",
                Self::UsEast1 => "us-east-1",
                Self::UsWest2 => "us-west-2",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OrphanRecordingRegion);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyConditionsCustomerParticipation {
        /// `YES`
        Yes,
        /// `NO`
        No,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PolicyConditionsCustomerParticipation {
        const VALUES: &'static [Self] = &[Self::No, Self::Yes];
        const TEXTS: &'static [&'static str] = &["NO", "YES"];
        fn text(&self) -> &str {
            match self {
                Self::Yes => "YES",
                Self::No => "NO",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PolicyConditionsCustomerParticipation);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyConditionsDirections {
        /// `INBOUND`
        Inbound,
        /// `OUTBOUND`
        Outbound,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PolicyConditionsDirections {
        const VALUES: &'static [Self] = &[Self::Inbound, Self::Outbound];
        const TEXTS: &'static [&'static str] = &["INBOUND", "OUTBOUND"];
        fn text(&self) -> &str {
            match self {
                Self::Inbound => "INBOUND",
                Self::Outbound => "OUTBOUND",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PolicyConditionsDirections);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyConditionsMediaTypes {
        /// `CALL`
        Call,
        /// `CHAT`
        Chat,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PolicyConditionsMediaTypes {
        const VALUES: &'static [Self] = &[Self::Call, Self::Chat];
        const TEXTS: &'static [&'static str] = &["CALL", "CHAT"];
        fn text(&self) -> &str {
            match self {
                Self::Call => "CALL",
                Self::Chat => "CHAT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PolicyConditionsMediaTypes);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingArchiveMedium {
        /// `CLOUDARCHIVE`
        Cloudarchive,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingArchiveMedium {
        const VALUES: &'static [Self] = &[Self::Cloudarchive];
        const TEXTS: &'static [&'static str] = &["CLOUDARCHIVE"];
        fn text(&self) -> &str {
            match self {
                Self::Cloudarchive => "CLOUDARCHIVE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingArchiveMedium);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingFileState {
        /// `ARCHIVED`
        Archived,
        /// `AVAILABLE`
        Available,
        /// `DELETED`
        Deleted,
        /// `RESTORED`
        Restored,
        /// `RESTORING`
        Restoring,
        /// `UPLOADING`
        Uploading,
        /// `ERROR`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingFileState {
        const VALUES: &'static [Self] = &[
            Self::Archived,
            Self::Available,
            Self::Deleted,
            Self::Error,
            Self::Restored,
            Self::Restoring,
            Self::Uploading,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ARCHIVED",
            "AVAILABLE",
            "DELETED",
            "ERROR",
            "RESTORED",
            "RESTORING",
            "UPLOADING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Archived => "ARCHIVED",
                Self::Available => "AVAILABLE",
                Self::Deleted => "DELETED",
                Self::Restored => "RESTORED",
                Self::Restoring => "RESTORING",
                Self::Uploading => "UPLOADING",
                Self::Error => "ERROR",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingFileState);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingJobState {
        /// `FULFILLED`
        Fulfilled,
        /// `PENDING`
        Pending,
        /// `READY`
        Ready,
        /// `PROCESSING`
        Processing,
        /// `CANCELLED`
        Cancelled,
        /// `FAILED`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingJobState {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Failed,
            Self::Fulfilled,
            Self::Pending,
            Self::Processing,
            Self::Ready,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CANCELLED",
            "FAILED",
            "FULFILLED",
            "PENDING",
            "PROCESSING",
            "READY",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Fulfilled => "FULFILLED",
                Self::Pending => "PENDING",
                Self::Ready => "READY",
                Self::Processing => "PROCESSING",
                Self::Cancelled => "CANCELLED",
                Self::Failed => "FAILED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingJobState);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingMediaSubtype {
        /// `Trunk`
        Trunk,
        /// `Station`
        Station,
        /// `Consult`
        Consult,
        /// `Screen`
        Screen,
        /// `Snippet`
        Snippet,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingMediaSubtype {
        const VALUES: &'static [Self] = &[
            Self::Consult,
            Self::Screen,
            Self::Snippet,
            Self::Station,
            Self::Trunk,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Consult",
            "Screen",
            "Snippet",
            "Station",
            "Trunk",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Trunk => "Trunk",
                Self::Station => "Station",
                Self::Consult => "Consult",
                Self::Screen => "Screen",
                Self::Snippet => "Snippet",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingMediaSubtype);
    /// One of 22 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingMessagingMessageContentType {
        /// `QuickReply`
        QuickReply,
        /// `Story`
        Story,
        /// `Card`
        Card,
        /// `Carousel`
        Carousel,
        /// `Attachment`
        Attachment,
        /// `Location`
        Location,
        /// `Notification`
        Notification,
        /// `GenericTemplate`
        GenericTemplate,
        /// `ListTemplate`
        ListTemplate,
        /// `Postback`
        Postback,
        /// `Reactions`
        Reactions,
        /// `Mention`
        Mention,
        /// `ButtonResponse`
        ButtonResponse,
        /// `DatePicker`
        DatePicker,
        /// `ListPicker`
        ListPicker,
        /// `InteractiveApplication`
        InteractiveApplication,
        /// `PaymentRequest`
        PaymentRequest,
        /// `PaymentResponse`
        PaymentResponse,
        /// `Form`
        Form,
        /// `RichLink`
        RichLink,
        /// `RoadsideAssistance`
        RoadsideAssistance,
        /// `NotificationResponse`
        NotificationResponse,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingMessagingMessageContentType {
        const VALUES: &'static [Self] = &[
            Self::Attachment,
            Self::ButtonResponse,
            Self::Card,
            Self::Carousel,
            Self::DatePicker,
            Self::Form,
            Self::GenericTemplate,
            Self::InteractiveApplication,
            Self::ListPicker,
            Self::ListTemplate,
            Self::Location,
            Self::Mention,
            Self::Notification,
            Self::NotificationResponse,
            Self::PaymentRequest,
            Self::PaymentResponse,
            Self::Postback,
            Self::QuickReply,
            Self::Reactions,
            Self::RichLink,
            Self::RoadsideAssistance,
            Self::Story,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Attachment",
            "ButtonResponse",
            "Card",
            "Carousel",
            "DatePicker",
            "Form",
            "GenericTemplate",
            "InteractiveApplication",
            "ListPicker",
            "ListTemplate",
            "Location",
            "Mention",
            "Notification",
            "NotificationResponse",
            "PaymentRequest",
            "PaymentResponse",
            "Postback",
            "QuickReply",
            "Reactions",
            "RichLink",
            "RoadsideAssistance",
            "Story",
        ];
        fn text(&self) -> &str {
            match self {
                Self::QuickReply => "QuickReply",
                Self::Story => "Story",
                Self::Card => "Card",
                Self::Carousel => "Carousel",
                Self::Attachment => "Attachment",
                Self::Location => "Location",
                Self::Notification => "Notification",
                Self::GenericTemplate => "GenericTemplate",
                Self::ListTemplate => "ListTemplate",
                Self::Postback => "Postback",
                Self::Reactions => "Reactions",
                Self::Mention => "Mention",
                Self::ButtonResponse => "ButtonResponse",
                Self::DatePicker => "DatePicker",
                Self::ListPicker => "ListPicker",
                Self::InteractiveApplication => "InteractiveApplication",
                Self::PaymentRequest => "PaymentRequest",
                Self::PaymentResponse => "PaymentResponse",
                Self::Form => "Form",
                Self::RichLink => "RichLink",
                Self::RoadsideAssistance => "RoadsideAssistance",
                Self::NotificationResponse => "NotificationResponse",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingMessagingMessageContentType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingRecordingErrorStatus {
        /// `EMAIL_TRANSCRIPT_TOO_LARGE`
        EmailTranscriptTooLarge,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingRecordingErrorStatus {
        const VALUES: &'static [Self] = &[Self::EmailTranscriptTooLarge];
        const TEXTS: &'static [&'static str] = &["EMAIL_TRANSCRIPT_TOO_LARGE"];
        fn text(&self) -> &str {
            match self {
                Self::EmailTranscriptTooLarge => "EMAIL_TRANSCRIPT_TOO_LARGE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingRecordingErrorStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingRecordingFileRole {
        /// `CUSTOMER_EXPERIENCE`
        CustomerExperience,
        /// `ADHOC`
        Adhoc,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingRecordingFileRole {
        const VALUES: &'static [Self] = &[Self::Adhoc, Self::CustomerExperience];
        const TEXTS: &'static [&'static str] = &["ADHOC", "CUSTOMER_EXPERIENCE"];
        fn text(&self) -> &str {
            match self {
                Self::CustomerExperience => "CUSTOMER_EXPERIENCE",
                Self::Adhoc => "ADHOC",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingRecordingFileRole);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingUploadReportRequestUploadStatus {
        /// `Pending`
        Pending,
        /// `Success`
        Success,
        /// `Failure`
        Failure,
        /// `WaitForConversation`
        WaitForConversation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingUploadReportRequestUploadStatus {
        const VALUES: &'static [Self] = &[
            Self::Failure,
            Self::Pending,
            Self::Success,
            Self::WaitForConversation,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failure",
            "Pending",
            "Success",
            "WaitForConversation",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Success => "Success",
                Self::Failure => "Failure",
                Self::WaitForConversation => "WaitForConversation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingUploadReportRequestUploadStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecordingUploadReportState {
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecordingUploadReportState {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Failed,
            Self::InProgress,
        ];
        const TEXTS: &'static [&'static str] = &["Completed", "Failed", "InProgress"];
        fn text(&self) -> &str {
            match self {
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecordingUploadReportState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RichLinkHeaderType {
        /// `Text`
        Text,
        /// `Image`
        Image,
        /// `File`
        File,
        /// `Video`
        Video,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RichLinkHeaderType {
        const VALUES: &'static [Self] = &[
            Self::File,
            Self::Image,
            Self::Text,
            Self::Video,
        ];
        const TEXTS: &'static [&'static str] = &["File", "Image", "Text", "Video"];
        fn text(&self) -> &str {
            match self {
                Self::Text => "Text",
                Self::Image => "Image",
                Self::File => "File",
                Self::Video => "Video",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RichLinkHeaderType);
    /// `CLOUDARCHIVE`.
    pub type ArchiveRetentionStorageMedium = types::RecordingArchiveMedium;
    /// `INBOUND`, `OUTBOUND`.
    pub type CallMediaPolicyConditionsDirections = types::PolicyConditionsDirections;
    /// `YES`, `NO`.
    pub type EmailMediaPolicyConditionsCustomerParticipation = types::PolicyConditionsCustomerParticipation;
    /// `active`, `inactive`, `deleted`.
    pub type EndpointState = types::DidState;
    /// `ZIP`, `NONE`.
    pub type GetConversationRecordingChatFormatId = types::GetOrphanrecordingMediaChatFormatId;
    /// `EML`, `NONE`.
    pub type GetConversationRecordingEmailFormatId = types::GetOrphanrecordingMediaEmailFormatId;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetConversationRecordingFormatId = types::GetGreetingMediaFormatId;
    /// `ZIP`, `NONE`.
    pub type GetConversationRecordingMessageFormatId = types::GetOrphanrecordingMediaChatFormatId;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetConversationRecordingsFormatId = types::GetGreetingMediaFormatId;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetOrphanrecordingMediaFormatId = types::GetGreetingMediaFormatId;
    /// `ZIP`, `NONE`.
    pub type GetOrphanrecordingMediaMessageFormatId = types::GetOrphanrecordingMediaChatFormatId;
    /// `FULFILLED`, `PENDING`, `READY`, `PROCESSING`, `CANCELLED`, `FAILED`.
    pub type GetRecordingJobsState = types::RecordingJobState;
    /// `YES`, `NO`.
    pub type MessageMediaPolicyConditionsCustomerParticipation = types::PolicyConditionsCustomerParticipation;
    /// `Trunk`, `Station`, `Consult`, `Screen`, `Snippet`.
    pub type OrphanRecordingMediaSubtype = types::RecordingMediaSubtype;
    /// `active`, `inactive`, `deleted`.
    pub type PolicyUserState = types::DidState;
    /// `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
    pub type RecordingEncryptionConfigurationKeyConfigurationType = types::EncryptionKeyKeyConfigurationType;
    /// `ARCHIVE`, `DELETE`, `EXPORT`.
    pub type RecordingJobsQueryAction = types::GetRecordingJobsJobType;
    /// `MessageExpired`, `RateLimited`, `MessageNotAllowed`, `GeneralError`, `UnsupportedMessage`, `UnknownMessage`, `InvalidMessageStructure`, `InvalidDestination`, `ServerError`, `MediaTypeNotAllowed`, `InvalidMediaContentLength`, `RecipientOptedOut` and 1 more.
    pub type RecordingMessageReceiptReasonCode = types::ReasonCode;
    /// `Sent`, `Delivered`, `Read`, `Failed`, `Published`, `Removed`.
    pub type RecordingMessageReceiptStatus = types::WebMessagingMessageStatus;
    /// `Public`, `Private`.
    pub type RecordingMessagingMessageSocialVisibility = types::CoachingAnnotationAccessType;
    /// `CLOUDARCHIVE`.
    pub type RecordingMetadataArchiveMedium = types::RecordingArchiveMedium;
    /// `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
    pub type RecordingMetadataFileState = types::RecordingFileState;
    /// `Trunk`, `Station`, `Consult`, `Screen`, `Snippet`.
    pub type RecordingMetadataMediaSubtype = types::RecordingMediaSubtype;
    /// `af-south-1`, `ap-east-1`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `ap-south-1`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ca-central-1`, `eu-central-1`, `eu-central-2` and 8 more.
    pub type RecordingMetadataRegion = types::OrphanRecordingRegion;
    /// `CLOUDARCHIVE`.
    pub type RecordingRetentionArchiveMedium = types::RecordingArchiveMedium;
    /// `QuickReply`, `PhoneNumber`, `Url`.
    pub type RecordingTemplateButtonType = types::ButtonType;
    /// `AcknowledgeScreenRecordingRequest` of the API document.
    #[non_exhaustive]
    pub struct AcknowledgeScreenRecordingRequest {
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `participantJid`
        pub participant_jid: Option<String>,
        /// `roomId`
        pub room_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AcknowledgeScreenRecordingRequest {
        fn default() -> Self {
            Self {
                conversation_id: None,
                participant_jid: None,
                room_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AcknowledgeScreenRecordingRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcknowledgeScreenRecordingRequest",
                fields: &["conversationId", "participantJid", "roomId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.participant_jid);
            out.text(2, &self.room_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.participant_jid),
                2 => rt::Place::Text(&mut self.room_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AcknowledgeScreenRecordingRequest);
    impl AcknowledgeScreenRecordingRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `participantJid`.
        #[must_use]
        pub fn participant_jid(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.participant_jid, &mut self._rest, 1);
            self
        }
        /// Sets `roomId`.
        #[must_use]
        pub fn room_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.room_id, &mut self._rest, 2);
            self
        }
    }
    /// `Annotation` of the API document.
    #[non_exhaustive]
    pub struct Annotation {
        /// `absoluteDurationMs`
        pub absolute_duration_ms: Option<i64>,
        /// `absoluteLocation`
        pub absolute_location: Option<i64>,
        /// `annotations`: read-only
        pub annotations: Option<Vec<types::Annotation>>,
        /// `description`
        pub description: Option<String>,
        /// `durationMs`
        pub duration_ms: Option<i64>,
        /// `id`
        pub id: Option<String>,
        /// `location`
        pub location: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// `realtimeLocation`: read-only
        pub realtime_location: Option<i64>,
        /// `reason`: read-only
        pub reason: Option<types::AnnotationReason>,
        /// `recordingDurationMs`
        pub recording_duration_ms: Option<i64>,
        /// `recordingLocation`
        pub recording_location: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<String>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for Annotation {
        fn default() -> Self {
            Self {
                absolute_duration_ms: None,
                absolute_location: None,
                annotations: None,
                description: None,
                duration_ms: None,
                id: None,
                location: None,
                name: None,
                realtime_location: None,
                reason: None,
                recording_duration_ms: None,
                recording_location: None,
                self_uri: None,
                type_: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Annotation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Annotation",
                fields: &[
                    "absoluteDurationMs",
                    "absoluteLocation",
                    "annotations",
                    "description",
                    "durationMs",
                    "id",
                    "location",
                    "name",
                    "realtimeLocation",
                    "reason",
                    "recordingDurationMs",
                    "recordingLocation",
                    "selfUri",
                    "type",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.absolute_duration_ms);
            out.int(1, &self.absolute_location);
            out.list(2, &self.annotations);
            out.text(3, &self.description);
            out.int(4, &self.duration_ms);
            out.text(5, &self.id);
            out.int(6, &self.location);
            out.text(7, &self.name);
            out.int(8, &self.realtime_location);
            out.one(9, &self.reason);
            out.int(10, &self.recording_duration_ms);
            out.int(11, &self.recording_location);
            out.text(12, &self.self_uri);
            out.text(13, &self.type_);
            out.model(14, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.absolute_duration_ms),
                1 => rt::Place::Int(&mut self.absolute_location),
                2 => rt::Place::List(&mut self.annotations),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Int(&mut self.duration_ms),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Int(&mut self.location),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Int(&mut self.realtime_location),
                9 => rt::Place::Enum(&mut self.reason),
                10 => rt::Place::Int(&mut self.recording_duration_ms),
                11 => rt::Place::Int(&mut self.recording_location),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Text(&mut self.type_),
                14 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Annotation);
    impl Annotation {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `absoluteDurationMs`.
        #[must_use]
        pub fn absolute_duration_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.absolute_duration_ms, &mut self._rest, 0);
            self
        }
        /// Sets `absoluteLocation`.
        #[must_use]
        pub fn absolute_location(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.absolute_location, &mut self._rest, 1);
            self
        }
        /// Sets `annotations`.
        #[must_use]
        pub fn annotations(
            mut self,
            value: impl rt::IntoField<Vec<types::Annotation>>,
        ) -> Self {
            value.put(&mut self.annotations, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `durationMs`.
        #[must_use]
        pub fn duration_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_ms, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.location, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `realtimeLocation`.
        #[must_use]
        pub fn realtime_location(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.realtime_location, &mut self._rest, 8);
            self
        }
        /// Sets `reason`.
        #[must_use]
        pub fn reason(
            mut self,
            value: impl rt::IntoField<types::AnnotationReason>,
        ) -> Self {
            value.put(&mut self.reason, &mut self._rest, 9);
            self
        }
        /// Sets `recordingDurationMs`.
        #[must_use]
        pub fn recording_duration_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.recording_duration_ms, &mut self._rest, 10);
            self
        }
        /// Sets `recordingLocation`.
        #[must_use]
        pub fn recording_location(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.recording_location, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 13);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.user, &mut self._rest, 14);
            self
        }
    }
    /// `ArchiveRetention` of the API document.
    #[non_exhaustive]
    pub struct ArchiveRetention {
        /// `days`
        pub days: Option<i64>,
        /// `storageMedium`
        pub storage_medium: Option<types::ArchiveRetentionStorageMedium>,
        _rest: rt::Rest,
    }
    impl Default for ArchiveRetention {
        fn default() -> Self {
            Self {
                days: None,
                storage_medium: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchiveRetention {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchiveRetention",
                fields: &["days", "storageMedium"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.days);
            out.one(1, &self.storage_medium);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.days),
                1 => rt::Place::Enum(&mut self.storage_medium),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchiveRetention);
    impl ArchiveRetention {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `days`.
        #[must_use]
        pub fn days(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.days, &mut self._rest, 0);
            self
        }
        /// Sets `storageMedium`.
        #[must_use]
        pub fn storage_medium(
            mut self,
            value: impl rt::IntoField<types::ArchiveRetentionStorageMedium>,
        ) -> Self {
            value.put(&mut self.storage_medium, &mut self._rest, 1);
            self
        }
    }
    /// `BatchDownloadJobResult` of the API document.
    #[non_exhaustive]
    pub struct BatchDownloadJobResult {
        /// `contentType`
        pub content_type: Option<String>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `errorMsg`
        pub error_msg: Option<String>,
        /// `recordingId`
        pub recording_id: Option<String>,
        /// `resultUrl`
        pub result_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BatchDownloadJobResult {
        fn default() -> Self {
            Self {
                content_type: None,
                conversation_id: None,
                error_msg: None,
                recording_id: None,
                result_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchDownloadJobResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchDownloadJobResult",
                fields: &[
                    "contentType",
                    "conversationId",
                    "errorMsg",
                    "recordingId",
                    "resultUrl",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_type);
            out.text(1, &self.conversation_id);
            out.text(2, &self.error_msg);
            out.text(3, &self.recording_id);
            out.text(4, &self.result_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_type),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.error_msg),
                3 => rt::Place::Text(&mut self.recording_id),
                4 => rt::Place::Text(&mut self.result_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchDownloadJobResult);
    /// `BatchDownloadJobStatusResult` of the API document.
    #[non_exhaustive]
    pub struct BatchDownloadJobStatusResult {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `expectedResultCount`
        pub expected_result_count: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `jobId`
        pub job_id: Option<String>,
        /// `resultCount`
        pub result_count: Option<i64>,
        /// `results`
        pub results: Option<Vec<types::BatchDownloadJobResult>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::BatchDownloadJobStatusResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for BatchDownloadJobStatusResult {
        fn default() -> Self {
            Self {
                error_count: None,
                expected_result_count: None,
                id: None,
                job_id: None,
                result_count: None,
                results: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchDownloadJobStatusResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchDownloadJobStatusResult",
                fields: &[
                    "errorCount",
                    "expectedResultCount",
                    "id",
                    "jobId",
                    "resultCount",
                    "results",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.int(1, &self.expected_result_count);
            out.text(2, &self.id);
            out.text(3, &self.job_id);
            out.int(4, &self.result_count);
            out.list(5, &self.results);
            out.text(6, &self.self_uri);
            out.one(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::Int(&mut self.expected_result_count),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.job_id),
                4 => rt::Place::Int(&mut self.result_count),
                5 => rt::Place::List(&mut self.results),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchDownloadJobStatusResult);
    /// `BatchDownloadJobSubmission` of the API document.
    #[non_exhaustive]
    pub struct BatchDownloadJobSubmission {
        /// `batchDownloadRequestList`: required
        pub batch_download_request_list: Option<Vec<types::BatchDownloadRequest>>,
        _rest: rt::Rest,
    }
    impl Default for BatchDownloadJobSubmission {
        fn default() -> Self {
            Self {
                batch_download_request_list: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchDownloadJobSubmission {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchDownloadJobSubmission",
                fields: &["batchDownloadRequestList"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.batch_download_request_list);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.batch_download_request_list),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchDownloadJobSubmission);
    impl BatchDownloadJobSubmission {
        /// One with everything set that the API requires: `batchDownloadRequestList`.
        #[must_use]
        pub fn new(
            batch_download_request_list: impl rt::IntoField<
                Vec<types::BatchDownloadRequest>,
            >,
        ) -> Self {
            Self::default().batch_download_request_list(batch_download_request_list)
        }
        /// Sets `batchDownloadRequestList`.
        #[must_use]
        pub fn batch_download_request_list(
            mut self,
            value: impl rt::IntoField<Vec<types::BatchDownloadRequest>>,
        ) -> Self {
            value.put(&mut self.batch_download_request_list, &mut self._rest, 0);
            self
        }
    }
    /// `BatchDownloadJobSubmissionResult` of the API document.
    #[non_exhaustive]
    pub struct BatchDownloadJobSubmissionResult {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BatchDownloadJobSubmissionResult {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchDownloadJobSubmissionResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchDownloadJobSubmissionResult",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchDownloadJobSubmissionResult);
    /// `BatchDownloadRequest` of the API document.
    #[non_exhaustive]
    pub struct BatchDownloadRequest {
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `recordingId`
        pub recording_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BatchDownloadRequest {
        fn default() -> Self {
            Self {
                conversation_id: None,
                recording_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchDownloadRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchDownloadRequest",
                fields: &["conversationId", "recordingId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.recording_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.recording_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchDownloadRequest);
    impl BatchDownloadRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `recordingId`.
        #[must_use]
        pub fn recording_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.recording_id, &mut self._rest, 1);
            self
        }
    }
    /// `ButtonResponse` of the API document.
    #[non_exhaustive]
    pub struct ButtonResponse {
        /// `messageType`
        pub message_type: Option<types::ButtonResponseMessageType>,
        /// `originatingMessageId`
        pub originating_message_id: Option<String>,
        /// `payload`
        pub payload: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::ButtonResponseType>,
        _rest: rt::Rest,
    }
    impl Default for ButtonResponse {
        fn default() -> Self {
            Self {
                message_type: None,
                originating_message_id: None,
                payload: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ButtonResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ButtonResponse",
                fields: &[
                    "messageType",
                    "originatingMessageId",
                    "payload",
                    "text",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.message_type);
            out.text(1, &self.originating_message_id);
            out.text(2, &self.payload);
            out.text(3, &self.text);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.message_type),
                1 => rt::Place::Text(&mut self.originating_message_id),
                2 => rt::Place::Text(&mut self.payload),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ButtonResponse);
    impl ButtonResponse {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `messageType`.
        #[must_use]
        pub fn message_type(
            mut self,
            value: impl rt::IntoField<types::ButtonResponseMessageType>,
        ) -> Self {
            value.put(&mut self.message_type, &mut self._rest, 0);
            self
        }
        /// Sets `originatingMessageId`.
        #[must_use]
        pub fn originating_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.originating_message_id, &mut self._rest, 1);
            self
        }
        /// Sets `payload`.
        #[must_use]
        pub fn payload(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.payload, &mut self._rest, 2);
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
            value: impl rt::IntoField<types::ButtonResponseType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
    }
    /// `CalibrationAssignment` of the API document.
    #[non_exhaustive]
    pub struct CalibrationAssignment {
        /// `calibrator`
        pub calibrator: Option<Box<types::User>>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        /// `evaluators`
        pub evaluators: Option<Vec<types::User>>,
        /// `expertEvaluator`
        pub expert_evaluator: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for CalibrationAssignment {
        fn default() -> Self {
            Self {
                calibrator: None,
                evaluation_form: None,
                evaluators: None,
                expert_evaluator: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CalibrationAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CalibrationAssignment",
                fields: &[
                    "calibrator",
                    "evaluationForm",
                    "evaluators",
                    "expertEvaluator",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.calibrator);
            out.model(1, &self.evaluation_form);
            out.list(2, &self.evaluators);
            out.model(3, &self.expert_evaluator);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.calibrator),
                1 => rt::Place::Model(&mut self.evaluation_form),
                2 => rt::Place::List(&mut self.evaluators),
                3 => rt::Place::Model(&mut self.expert_evaluator),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CalibrationAssignment);
    impl CalibrationAssignment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `calibrator`.
        #[must_use]
        pub fn calibrator(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.calibrator, &mut self._rest, 0);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 1);
            self
        }
        /// Sets `evaluators`.
        #[must_use]
        pub fn evaluators(
            mut self,
            value: impl rt::IntoField<Vec<types::User>>,
        ) -> Self {
            value.put(&mut self.evaluators, &mut self._rest, 2);
            self
        }
        /// Sets `expertEvaluator`.
        #[must_use]
        pub fn expert_evaluator(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.expert_evaluator, &mut self._rest, 3);
            self
        }
    }
    /// `CallMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct CallMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::CallMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for CallMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CallMediaPolicy);
    impl CallMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::CallMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `CallMediaPolicyConditions` of the API document.
    #[non_exhaustive]
    pub struct CallMediaPolicyConditions {
        /// `dateRanges`
        pub date_ranges: Option<Vec<String>>,
        /// `directions`
        pub directions: Option<Vec<types::CallMediaPolicyConditionsDirections>>,
        /// `duration`
        pub duration: Option<Box<types::DurationCondition>>,
        /// `forQueues`
        pub for_queues: Option<Vec<types::Queue>>,
        /// `forUsers`
        pub for_users: Option<Vec<types::PolicyUser>>,
        /// `languages`
        pub languages: Option<Vec<types::Language>>,
        /// `teams`
        pub teams: Option<Vec<types::Team>>,
        /// `timeAllowed`
        pub time_allowed: Option<Box<types::TimeAllowed>>,
        /// `wrapupCodes`
        pub wrapup_codes: Option<Vec<types::WrapupCode>>,
        _rest: rt::Rest,
    }
    impl Default for CallMediaPolicyConditions {
        fn default() -> Self {
            Self {
                date_ranges: None,
                directions: None,
                duration: None,
                for_queues: None,
                for_users: None,
                languages: None,
                teams: None,
                time_allowed: None,
                wrapup_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallMediaPolicyConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallMediaPolicyConditions",
                fields: &[
                    "dateRanges",
                    "directions",
                    "duration",
                    "forQueues",
                    "forUsers",
                    "languages",
                    "teams",
                    "timeAllowed",
                    "wrapupCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.date_ranges);
            out.list(1, &self.directions);
            out.model(2, &self.duration);
            out.list(3, &self.for_queues);
            out.list(4, &self.for_users);
            out.list(5, &self.languages);
            out.list(6, &self.teams);
            out.model(7, &self.time_allowed);
            out.list(8, &self.wrapup_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.date_ranges),
                1 => rt::Place::List(&mut self.directions),
                2 => rt::Place::Model(&mut self.duration),
                3 => rt::Place::List(&mut self.for_queues),
                4 => rt::Place::List(&mut self.for_users),
                5 => rt::Place::List(&mut self.languages),
                6 => rt::Place::List(&mut self.teams),
                7 => rt::Place::Model(&mut self.time_allowed),
                8 => rt::Place::List(&mut self.wrapup_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CallMediaPolicyConditions);
    impl CallMediaPolicyConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateRanges`.
        #[must_use]
        pub fn date_ranges(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.date_ranges, &mut self._rest, 0);
            self
        }
        /// Sets `directions`.
        #[must_use]
        pub fn directions(
            mut self,
            value: impl rt::IntoField<Vec<types::CallMediaPolicyConditionsDirections>>,
        ) -> Self {
            value.put(&mut self.directions, &mut self._rest, 1);
            self
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(
            mut self,
            value: impl rt::IntoField<Box<types::DurationCondition>>,
        ) -> Self {
            value.put(&mut self.duration, &mut self._rest, 2);
            self
        }
        /// Sets `forQueues`.
        #[must_use]
        pub fn for_queues(
            mut self,
            value: impl rt::IntoField<Vec<types::Queue>>,
        ) -> Self {
            value.put(&mut self.for_queues, &mut self._rest, 3);
            self
        }
        /// Sets `forUsers`.
        #[must_use]
        pub fn for_users(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyUser>>,
        ) -> Self {
            value.put(&mut self.for_users, &mut self._rest, 4);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::Language>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 5);
            self
        }
        /// Sets `teams`.
        #[must_use]
        pub fn teams(mut self, value: impl rt::IntoField<Vec<types::Team>>) -> Self {
            value.put(&mut self.teams, &mut self._rest, 6);
            self
        }
        /// Sets `timeAllowed`.
        #[must_use]
        pub fn time_allowed(
            mut self,
            value: impl rt::IntoField<Box<types::TimeAllowed>>,
        ) -> Self {
            value.put(&mut self.time_allowed, &mut self._rest, 7);
            self
        }
        /// Sets `wrapupCodes`.
        #[must_use]
        pub fn wrapup_codes(
            mut self,
            value: impl rt::IntoField<Vec<types::WrapupCode>>,
        ) -> Self {
            value.put(&mut self.wrapup_codes, &mut self._rest, 8);
            self
        }
    }
    /// `Card` of the API document.
    #[non_exhaustive]
    pub struct Card {
        /// `actions`
        pub actions: Option<Vec<types::CardAction>>,
        /// `defaultAction`
        pub default_action: Option<Box<types::CardAction>>,
        /// `description`
        pub description: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Card {
        fn default() -> Self {
            Self {
                actions: None,
                default_action: None,
                description: None,
                title: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Card {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Card",
                fields: &["actions", "defaultAction", "description", "title", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.actions);
            out.model(1, &self.default_action);
            out.text(2, &self.description);
            out.text(3, &self.title);
            out.text(4, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.actions),
                1 => rt::Place::Model(&mut self.default_action),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.title),
                4 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Card);
    impl Card {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Vec<types::CardAction>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `defaultAction`.
        #[must_use]
        pub fn default_action(
            mut self,
            value: impl rt::IntoField<Box<types::CardAction>>,
        ) -> Self {
            value.put(&mut self.default_action, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
    }
    /// `CardAction` of the API document.
    #[non_exhaustive]
    pub struct CardAction {
        /// `isSelected`
        pub is_selected: Option<bool>,
        /// `payload`
        pub payload: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::CardActionType>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CardAction {
        fn default() -> Self {
            Self {
                is_selected: None,
                payload: None,
                text: None,
                type_: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CardAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CardAction",
                fields: &["isSelected", "payload", "text", "type", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.is_selected);
            out.text(1, &self.payload);
            out.text(2, &self.text);
            out.one(3, &self.type_);
            out.text(4, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.is_selected),
                1 => rt::Place::Text(&mut self.payload),
                2 => rt::Place::Text(&mut self.text),
                3 => rt::Place::Enum(&mut self.type_),
                4 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CardAction);
    impl CardAction {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `isSelected`.
        #[must_use]
        pub fn is_selected(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_selected, &mut self._rest, 0);
            self
        }
        /// Sets `payload`.
        #[must_use]
        pub fn payload(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.payload, &mut self._rest, 1);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CardActionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
    }
    /// `ChatMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct ChatMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::ChatMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for ChatMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatMediaPolicy);
    impl ChatMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::ChatMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `ChatMediaPolicyConditions` of the API document.
    #[non_exhaustive]
    pub struct ChatMediaPolicyConditions {
        /// `dateRanges`
        pub date_ranges: Option<Vec<String>>,
        /// `duration`
        pub duration: Option<Box<types::DurationCondition>>,
        /// `forQueues`
        pub for_queues: Option<Vec<types::Queue>>,
        /// `forUsers`
        pub for_users: Option<Vec<types::PolicyUser>>,
        /// `languages`
        pub languages: Option<Vec<types::Language>>,
        /// `teams`
        pub teams: Option<Vec<types::Team>>,
        /// `timeAllowed`
        pub time_allowed: Option<Box<types::TimeAllowed>>,
        /// `wrapupCodes`
        pub wrapup_codes: Option<Vec<types::WrapupCode>>,
        _rest: rt::Rest,
    }
    impl Default for ChatMediaPolicyConditions {
        fn default() -> Self {
            Self {
                date_ranges: None,
                duration: None,
                for_queues: None,
                for_users: None,
                languages: None,
                teams: None,
                time_allowed: None,
                wrapup_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMediaPolicyConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMediaPolicyConditions",
                fields: &[
                    "dateRanges",
                    "duration",
                    "forQueues",
                    "forUsers",
                    "languages",
                    "teams",
                    "timeAllowed",
                    "wrapupCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.date_ranges);
            out.model(1, &self.duration);
            out.list(2, &self.for_queues);
            out.list(3, &self.for_users);
            out.list(4, &self.languages);
            out.list(5, &self.teams);
            out.model(6, &self.time_allowed);
            out.list(7, &self.wrapup_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.date_ranges),
                1 => rt::Place::Model(&mut self.duration),
                2 => rt::Place::List(&mut self.for_queues),
                3 => rt::Place::List(&mut self.for_users),
                4 => rt::Place::List(&mut self.languages),
                5 => rt::Place::List(&mut self.teams),
                6 => rt::Place::Model(&mut self.time_allowed),
                7 => rt::Place::List(&mut self.wrapup_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatMediaPolicyConditions);
    impl ChatMediaPolicyConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateRanges`.
        #[must_use]
        pub fn date_ranges(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.date_ranges, &mut self._rest, 0);
            self
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(
            mut self,
            value: impl rt::IntoField<Box<types::DurationCondition>>,
        ) -> Self {
            value.put(&mut self.duration, &mut self._rest, 1);
            self
        }
        /// Sets `forQueues`.
        #[must_use]
        pub fn for_queues(
            mut self,
            value: impl rt::IntoField<Vec<types::Queue>>,
        ) -> Self {
            value.put(&mut self.for_queues, &mut self._rest, 2);
            self
        }
        /// Sets `forUsers`.
        #[must_use]
        pub fn for_users(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyUser>>,
        ) -> Self {
            value.put(&mut self.for_users, &mut self._rest, 3);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::Language>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 4);
            self
        }
        /// Sets `teams`.
        #[must_use]
        pub fn teams(mut self, value: impl rt::IntoField<Vec<types::Team>>) -> Self {
            value.put(&mut self.teams, &mut self._rest, 5);
            self
        }
        /// Sets `timeAllowed`.
        #[must_use]
        pub fn time_allowed(
            mut self,
            value: impl rt::IntoField<Box<types::TimeAllowed>>,
        ) -> Self {
            value.put(&mut self.time_allowed, &mut self._rest, 6);
            self
        }
        /// Sets `wrapupCodes`.
        #[must_use]
        pub fn wrapup_codes(
            mut self,
            value: impl rt::IntoField<Vec<types::WrapupCode>>,
        ) -> Self {
            value.put(&mut self.wrapup_codes, &mut self._rest, 7);
            self
        }
    }
    /// `ChatMessage` of the API document.
    #[non_exhaustive]
    pub struct ChatMessage {
        /// `body`
        pub body: Option<String>,
        /// `bodyType`
        pub body_type: Option<types::ChatMessageBodyType>,
        /// `chat`
        pub chat: Option<String>,
        /// `from`
        pub from: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `participantPurpose`
        pub participant_purpose: Option<String>,
        /// `senderCommunicationId`
        pub sender_communication_id: Option<String>,
        /// `to`
        pub to: Option<String>,
        /// `type`
        pub type_: Option<String>,
        /// `user`
        pub user: Option<Box<types::ChatMessageUser>>,
        /// `utc`
        pub utc: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatMessage {
        fn default() -> Self {
            Self {
                body: None,
                body_type: None,
                chat: None,
                from: None,
                id: None,
                message: None,
                participant_purpose: None,
                sender_communication_id: None,
                to: None,
                type_: None,
                user: None,
                utc: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMessage",
                fields: &[
                    "body",
                    "bodyType",
                    "chat",
                    "from",
                    "id",
                    "message",
                    "participantPurpose",
                    "senderCommunicationId",
                    "to",
                    "type",
                    "user",
                    "utc",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.body);
            out.one(1, &self.body_type);
            out.text(2, &self.chat);
            out.text(3, &self.from);
            out.text(4, &self.id);
            out.text(5, &self.message);
            out.text(6, &self.participant_purpose);
            out.text(7, &self.sender_communication_id);
            out.text(8, &self.to);
            out.text(9, &self.type_);
            out.model(10, &self.user);
            out.text(11, &self.utc);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.body),
                1 => rt::Place::Enum(&mut self.body_type),
                2 => rt::Place::Text(&mut self.chat),
                3 => rt::Place::Text(&mut self.from),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.message),
                6 => rt::Place::Text(&mut self.participant_purpose),
                7 => rt::Place::Text(&mut self.sender_communication_id),
                8 => rt::Place::Text(&mut self.to),
                9 => rt::Place::Text(&mut self.type_),
                10 => rt::Place::Model(&mut self.user),
                11 => rt::Place::Text(&mut self.utc),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatMessage);
    impl ChatMessage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `bodyType`.
        #[must_use]
        pub fn body_type(
            mut self,
            value: impl rt::IntoField<types::ChatMessageBodyType>,
        ) -> Self {
            value.put(&mut self.body_type, &mut self._rest, 1);
            self
        }
        /// Sets `chat`.
        #[must_use]
        pub fn chat(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.chat, &mut self._rest, 2);
            self
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.from, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 5);
            self
        }
        /// Sets `participantPurpose`.
        #[must_use]
        pub fn participant_purpose(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.participant_purpose, &mut self._rest, 6);
            self
        }
        /// Sets `senderCommunicationId`.
        #[must_use]
        pub fn sender_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.sender_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.to, &mut self._rest, 8);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 9);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::ChatMessageUser>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 10);
            self
        }
        /// Sets `utc`.
        #[must_use]
        pub fn utc(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.utc, &mut self._rest, 11);
            self
        }
    }
    /// `ChatMessageUser` of the API document.
    #[non_exhaustive]
    pub struct ChatMessageUser {
        /// `displayName`
        pub display_name: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `name`
        pub name: Option<String>,
        /// `username`
        pub username: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ChatMessageUser {
        fn default() -> Self {
            Self {
                display_name: None,
                id: None,
                images: None,
                name: None,
                username: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChatMessageUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChatMessageUser",
                fields: &["displayName", "id", "images", "name", "username"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.text(1, &self.id);
            out.list(2, &self.images);
            out.text(3, &self.name);
            out.text(4, &self.username);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.images),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.username),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChatMessageUser);
    impl ChatMessageUser {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `username`.
        #[must_use]
        pub fn username(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.username, &mut self._rest, 4);
            self
        }
    }
    /// `ConversationDeletionProtectionQuery` of the API document.
    #[non_exhaustive]
    pub struct ConversationDeletionProtectionQuery {
        /// `conversationIds`: required
        pub conversation_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ConversationDeletionProtectionQuery {
        fn default() -> Self {
            Self {
                conversation_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationDeletionProtectionQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationDeletionProtectionQuery",
                fields: &["conversationIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.conversation_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.conversation_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationDeletionProtectionQuery);
    impl ConversationDeletionProtectionQuery {
        /// One with everything set that the API requires: `conversationIds`.
        #[must_use]
        pub fn new(conversation_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().conversation_ids(conversation_ids)
        }
        /// Sets `conversationIds`.
        #[must_use]
        pub fn conversation_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.conversation_ids, &mut self._rest, 0);
            self
        }
    }
    /// `CrossPlatformCallMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformCallMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::CallMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformCallMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformCallMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformCallMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformCallMediaPolicy);
    impl CrossPlatformCallMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::CallMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `CrossPlatformChatMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformChatMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::ChatMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformChatMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformChatMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformChatMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformChatMediaPolicy);
    impl CrossPlatformChatMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::ChatMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `CrossPlatformEmailMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformEmailMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::EmailMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformEmailMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformEmailMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformEmailMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformEmailMediaPolicy);
    impl CrossPlatformEmailMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::EmailMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `CrossPlatformMediaPolicies` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformMediaPolicies {
        /// `callPolicy`
        pub call_policy: Option<Box<types::CrossPlatformCallMediaPolicy>>,
        /// `chatPolicy`
        pub chat_policy: Option<Box<types::CrossPlatformChatMediaPolicy>>,
        /// `emailPolicy`
        pub email_policy: Option<Box<types::CrossPlatformEmailMediaPolicy>>,
        /// `messagePolicy`
        pub message_policy: Option<Box<types::CrossPlatformMessageMediaPolicy>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformMediaPolicies {
        fn default() -> Self {
            Self {
                call_policy: None,
                chat_policy: None,
                email_policy: None,
                message_policy: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformMediaPolicies {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformMediaPolicies",
                fields: &["callPolicy", "chatPolicy", "emailPolicy", "messagePolicy"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.call_policy);
            out.model(1, &self.chat_policy);
            out.model(2, &self.email_policy);
            out.model(3, &self.message_policy);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.call_policy),
                1 => rt::Place::Model(&mut self.chat_policy),
                2 => rt::Place::Model(&mut self.email_policy),
                3 => rt::Place::Model(&mut self.message_policy),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformMediaPolicies);
    impl CrossPlatformMediaPolicies {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `callPolicy`.
        #[must_use]
        pub fn call_policy(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformCallMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.call_policy, &mut self._rest, 0);
            self
        }
        /// Sets `chatPolicy`.
        #[must_use]
        pub fn chat_policy(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformChatMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.chat_policy, &mut self._rest, 1);
            self
        }
        /// Sets `emailPolicy`.
        #[must_use]
        pub fn email_policy(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformEmailMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.email_policy, &mut self._rest, 2);
            self
        }
        /// Sets `messagePolicy`.
        #[must_use]
        pub fn message_policy(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformMessageMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.message_policy, &mut self._rest, 3);
            self
        }
    }
    /// `CrossPlatformMessageMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformMessageMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::MessageMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformMessageMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformMessageMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformMessageMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformMessageMediaPolicy);
    impl CrossPlatformMessageMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::MessageMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `CrossPlatformPolicy` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformPolicy {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::PolicyConditions>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaPolicies`
        pub media_policies: Option<Box<types::CrossPlatformMediaPolicies>>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `order`
        pub order: Option<i64>,
        /// `policyErrors`
        pub policy_errors: Option<Box<types::PolicyErrors>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                created_date: None,
                description: None,
                enabled: None,
                id: None,
                media_policies: None,
                modified_date: None,
                name: None,
                order: None,
                policy_errors: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformPolicy",
                fields: &[
                    "actions",
                    "conditions",
                    "createdDate",
                    "description",
                    "enabled",
                    "id",
                    "mediaPolicies",
                    "modifiedDate",
                    "name",
                    "order",
                    "policyErrors",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
            out.date_time(2, &self.created_date);
            out.text(3, &self.description);
            out.boolean(4, &self.enabled);
            out.text(5, &self.id);
            out.model(6, &self.media_policies);
            out.date_time(7, &self.modified_date);
            out.text(8, &self.name);
            out.int(9, &self.order);
            out.model(10, &self.policy_errors);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.media_policies),
                7 => rt::Place::DateTime(&mut self.modified_date),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Int(&mut self.order),
                10 => rt::Place::Model(&mut self.policy_errors),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformPolicy);
    impl CrossPlatformPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `mediaPolicies`.
        #[must_use]
        pub fn media_policies(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformMediaPolicies>>,
        ) -> Self {
            value.put(&mut self.media_policies, &mut self._rest, 6);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 9);
            self
        }
        /// Sets `policyErrors`.
        #[must_use]
        pub fn policy_errors(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyErrors>>,
        ) -> Self {
            value.put(&mut self.policy_errors, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
    }
    /// `CrossPlatformPolicyActions` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformPolicyActions {
        /// `alwaysDelete`
        pub always_delete: Option<bool>,
        /// `assignCalibrations`
        pub assign_calibrations: Option<Vec<types::CalibrationAssignment>>,
        /// `assignEvaluations`
        pub assign_evaluations: Option<Vec<types::EvaluationAssignment>>,
        /// `assignMeteredAssignmentByAgent`
        pub assign_metered_assignment_by_agent: Option<
            Vec<types::MeteredAssignmentByAgent>,
        >,
        /// `assignMeteredEvaluations`
        pub assign_metered_evaluations: Option<Vec<types::MeteredEvaluationAssignment>>,
        /// `deleteRecording`
        pub delete_recording: Option<bool>,
        /// `integrationExport`
        pub integration_export: Option<Box<types::IntegrationExport>>,
        /// `mediaTranscriptions`
        pub media_transcriptions: Option<Vec<types::MediaTranscription>>,
        /// `retainRecording`
        pub retain_recording: Option<bool>,
        /// `retentionDuration`
        pub retention_duration: Option<Box<types::RetentionDuration>>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformPolicyActions {
        fn default() -> Self {
            Self {
                always_delete: None,
                assign_calibrations: None,
                assign_evaluations: None,
                assign_metered_assignment_by_agent: None,
                assign_metered_evaluations: None,
                delete_recording: None,
                integration_export: None,
                media_transcriptions: None,
                retain_recording: None,
                retention_duration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformPolicyActions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformPolicyActions",
                fields: &[
                    "alwaysDelete",
                    "assignCalibrations",
                    "assignEvaluations",
                    "assignMeteredAssignmentByAgent",
                    "assignMeteredEvaluations",
                    "deleteRecording",
                    "integrationExport",
                    "mediaTranscriptions",
                    "retainRecording",
                    "retentionDuration",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.always_delete);
            out.list(1, &self.assign_calibrations);
            out.list(2, &self.assign_evaluations);
            out.list(3, &self.assign_metered_assignment_by_agent);
            out.list(4, &self.assign_metered_evaluations);
            out.boolean(5, &self.delete_recording);
            out.model(6, &self.integration_export);
            out.list(7, &self.media_transcriptions);
            out.boolean(8, &self.retain_recording);
            out.model(9, &self.retention_duration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.always_delete),
                1 => rt::Place::List(&mut self.assign_calibrations),
                2 => rt::Place::List(&mut self.assign_evaluations),
                3 => rt::Place::List(&mut self.assign_metered_assignment_by_agent),
                4 => rt::Place::List(&mut self.assign_metered_evaluations),
                5 => rt::Place::Bool(&mut self.delete_recording),
                6 => rt::Place::Model(&mut self.integration_export),
                7 => rt::Place::List(&mut self.media_transcriptions),
                8 => rt::Place::Bool(&mut self.retain_recording),
                9 => rt::Place::Model(&mut self.retention_duration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformPolicyActions);
    impl CrossPlatformPolicyActions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `alwaysDelete`.
        #[must_use]
        pub fn always_delete(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.always_delete, &mut self._rest, 0);
            self
        }
        /// Sets `assignCalibrations`.
        #[must_use]
        pub fn assign_calibrations(
            mut self,
            value: impl rt::IntoField<Vec<types::CalibrationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_calibrations, &mut self._rest, 1);
            self
        }
        /// Sets `assignEvaluations`.
        #[must_use]
        pub fn assign_evaluations(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_evaluations, &mut self._rest, 2);
            self
        }
        /// Sets `assignMeteredAssignmentByAgent`.
        #[must_use]
        pub fn assign_metered_assignment_by_agent(
            mut self,
            value: impl rt::IntoField<Vec<types::MeteredAssignmentByAgent>>,
        ) -> Self {
            value.put(&mut self.assign_metered_assignment_by_agent, &mut self._rest, 3);
            self
        }
        /// Sets `assignMeteredEvaluations`.
        #[must_use]
        pub fn assign_metered_evaluations(
            mut self,
            value: impl rt::IntoField<Vec<types::MeteredEvaluationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_metered_evaluations, &mut self._rest, 4);
            self
        }
        /// Sets `deleteRecording`.
        #[must_use]
        pub fn delete_recording(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.delete_recording, &mut self._rest, 5);
            self
        }
        /// Sets `integrationExport`.
        #[must_use]
        pub fn integration_export(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationExport>>,
        ) -> Self {
            value.put(&mut self.integration_export, &mut self._rest, 6);
            self
        }
        /// Sets `mediaTranscriptions`.
        #[must_use]
        pub fn media_transcriptions(
            mut self,
            value: impl rt::IntoField<Vec<types::MediaTranscription>>,
        ) -> Self {
            value.put(&mut self.media_transcriptions, &mut self._rest, 7);
            self
        }
        /// Sets `retainRecording`.
        #[must_use]
        pub fn retain_recording(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.retain_recording, &mut self._rest, 8);
            self
        }
        /// Sets `retentionDuration`.
        #[must_use]
        pub fn retention_duration(
            mut self,
            value: impl rt::IntoField<Box<types::RetentionDuration>>,
        ) -> Self {
            value.put(&mut self.retention_duration, &mut self._rest, 9);
            self
        }
    }
    /// `CrossPlatformPolicyCreate` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformPolicyCreate {
        /// `actions`
        pub actions: Option<Box<types::CrossPlatformPolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::PolicyConditions>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaPolicies`
        pub media_policies: Option<Box<types::CrossPlatformMediaPolicies>>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        /// `order`
        pub order: Option<i64>,
        /// `policyErrors`
        pub policy_errors: Option<Box<types::PolicyErrors>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformPolicyCreate {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                created_date: None,
                description: None,
                enabled: None,
                id: None,
                media_policies: None,
                modified_date: None,
                name: None,
                order: None,
                policy_errors: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformPolicyCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformPolicyCreate",
                fields: &[
                    "actions",
                    "conditions",
                    "createdDate",
                    "description",
                    "enabled",
                    "id",
                    "mediaPolicies",
                    "modifiedDate",
                    "name",
                    "order",
                    "policyErrors",
                    "selfUri",
                ],
                required: &[8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
            out.date_time(2, &self.created_date);
            out.text(3, &self.description);
            out.boolean(4, &self.enabled);
            out.text(5, &self.id);
            out.model(6, &self.media_policies);
            out.date_time(7, &self.modified_date);
            out.text(8, &self.name);
            out.int(9, &self.order);
            out.model(10, &self.policy_errors);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.media_policies),
                7 => rt::Place::DateTime(&mut self.modified_date),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Int(&mut self.order),
                10 => rt::Place::Model(&mut self.policy_errors),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformPolicyCreate);
    impl CrossPlatformPolicyCreate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformPolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `mediaPolicies`.
        #[must_use]
        pub fn media_policies(
            mut self,
            value: impl rt::IntoField<Box<types::CrossPlatformMediaPolicies>>,
        ) -> Self {
            value.put(&mut self.media_policies, &mut self._rest, 6);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 9);
            self
        }
        /// Sets `policyErrors`.
        #[must_use]
        pub fn policy_errors(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyErrors>>,
        ) -> Self {
            value.put(&mut self.policy_errors, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
    }
    /// `CrossPlatformPolicyUpdate` of the API document.
    #[non_exhaustive]
    pub struct CrossPlatformPolicyUpdate {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for CrossPlatformPolicyUpdate {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CrossPlatformPolicyUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CrossPlatformPolicyUpdate",
                fields: &["enabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CrossPlatformPolicyUpdate);
    impl CrossPlatformPolicyUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `DatePicker` of the API document.
    #[non_exhaustive]
    pub struct DatePicker {
        /// `datePickerAvailableDateTimes`: required
        pub date_picker_available_date_times: Option<
            Vec<types::DatePickerAvailableDateTime>,
        >,
        /// `dateSelected`
        pub date_selected: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DatePicker {
        fn default() -> Self {
            Self {
                date_picker_available_date_times: None,
                date_selected: None,
                id: None,
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DatePicker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DatePicker",
                fields: &[
                    "datePickerAvailableDateTimes",
                    "dateSelected",
                    "id",
                    "subtitle",
                    "title",
                ],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.date_picker_available_date_times);
            out.date_time(1, &self.date_selected);
            out.text(2, &self.id);
            out.text(3, &self.subtitle);
            out.text(4, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.date_picker_available_date_times),
                1 => rt::Place::DateTime(&mut self.date_selected),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.subtitle),
                4 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DatePicker);
    impl DatePicker {
        /// One with everything set that the API requires: `datePickerAvailableDateTimes`.
        #[must_use]
        pub fn new(
            date_picker_available_date_times: impl rt::IntoField<
                Vec<types::DatePickerAvailableDateTime>,
            >,
        ) -> Self {
            Self::default()
                .date_picker_available_date_times(date_picker_available_date_times)
        }
        /// Sets `datePickerAvailableDateTimes`.
        #[must_use]
        pub fn date_picker_available_date_times(
            mut self,
            value: impl rt::IntoField<Vec<types::DatePickerAvailableDateTime>>,
        ) -> Self {
            value.put(&mut self.date_picker_available_date_times, &mut self._rest, 0);
            self
        }
        /// Sets `dateSelected`.
        #[must_use]
        pub fn date_selected(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_selected, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 3);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 4);
            self
        }
    }
    /// `DatePickerAvailableDateTime` of the API document.
    #[non_exhaustive]
    pub struct DatePickerAvailableDateTime {
        /// `dateTime`
        pub date_time: Option<rt::DateTime>,
        /// `duration`
        pub duration: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DatePickerAvailableDateTime {
        fn default() -> Self {
            Self {
                date_time: None,
                duration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DatePickerAvailableDateTime {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DatePickerAvailableDateTime",
                fields: &["dateTime", "duration"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_time);
            out.int(1, &self.duration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_time),
                1 => rt::Place::Int(&mut self.duration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DatePickerAvailableDateTime);
    impl DatePickerAvailableDateTime {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateTime`.
        #[must_use]
        pub fn date_time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_time, &mut self._rest, 0);
            self
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration, &mut self._rest, 1);
            self
        }
    }
    /// `DeleteRetention` of the API document.
    #[non_exhaustive]
    pub struct DeleteRetention {
        /// `days`
        pub days: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DeleteRetention {
        fn default() -> Self {
            Self {
                days: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DeleteRetention {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DeleteRetention",
                fields: &["days"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.days);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.days),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DeleteRetention);
    impl DeleteRetention {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `days`.
        #[must_use]
        pub fn days(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.days, &mut self._rest, 0);
            self
        }
    }
    /// `DurationCondition` of the API document.
    #[non_exhaustive]
    pub struct DurationCondition {
        /// `durationMode`
        pub duration_mode: Option<types::DurationConditionDurationMode>,
        /// `durationOperator`
        pub duration_operator: Option<String>,
        /// `durationRange`
        pub duration_range: Option<String>,
        /// `durationTarget`
        pub duration_target: Option<types::DurationConditionDurationTarget>,
        _rest: rt::Rest,
    }
    impl Default for DurationCondition {
        fn default() -> Self {
            Self {
                duration_mode: None,
                duration_operator: None,
                duration_range: None,
                duration_target: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DurationCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DurationCondition",
                fields: &[
                    "durationMode",
                    "durationOperator",
                    "durationRange",
                    "durationTarget",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.duration_mode);
            out.text(1, &self.duration_operator);
            out.text(2, &self.duration_range);
            out.one(3, &self.duration_target);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.duration_mode),
                1 => rt::Place::Text(&mut self.duration_operator),
                2 => rt::Place::Text(&mut self.duration_range),
                3 => rt::Place::Enum(&mut self.duration_target),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DurationCondition);
    impl DurationCondition {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `durationMode`.
        #[must_use]
        pub fn duration_mode(
            mut self,
            value: impl rt::IntoField<types::DurationConditionDurationMode>,
        ) -> Self {
            value.put(&mut self.duration_mode, &mut self._rest, 0);
            self
        }
        /// Sets `durationOperator`.
        #[must_use]
        pub fn duration_operator(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.duration_operator, &mut self._rest, 1);
            self
        }
        /// Sets `durationRange`.
        #[must_use]
        pub fn duration_range(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.duration_range, &mut self._rest, 2);
            self
        }
        /// Sets `durationTarget`.
        #[must_use]
        pub fn duration_target(
            mut self,
            value: impl rt::IntoField<types::DurationConditionDurationTarget>,
        ) -> Self {
            value.put(&mut self.duration_target, &mut self._rest, 3);
            self
        }
    }
    /// `EmailAttachment` of the API document.
    #[non_exhaustive]
    pub struct EmailAttachment {
        /// `attachmentId`
        pub attachment_id: Option<String>,
        /// `contentLength`
        pub content_length: Option<i64>,
        /// `contentPath`
        pub content_path: Option<String>,
        /// `contentType`
        pub content_type: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailAttachment {
        fn default() -> Self {
            Self {
                attachment_id: None,
                content_length: None,
                content_path: None,
                content_type: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailAttachment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailAttachment",
                fields: &[
                    "attachmentId",
                    "contentLength",
                    "contentPath",
                    "contentType",
                    "name",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.attachment_id);
            out.int(1, &self.content_length);
            out.text(2, &self.content_path);
            out.text(3, &self.content_type);
            out.text(4, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.attachment_id),
                1 => rt::Place::Int(&mut self.content_length),
                2 => rt::Place::Text(&mut self.content_path),
                3 => rt::Place::Text(&mut self.content_type),
                4 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailAttachment);
    impl EmailAttachment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attachmentId`.
        #[must_use]
        pub fn attachment_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.attachment_id, &mut self._rest, 0);
            self
        }
        /// Sets `contentLength`.
        #[must_use]
        pub fn content_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.content_length, &mut self._rest, 1);
            self
        }
        /// Sets `contentPath`.
        #[must_use]
        pub fn content_path(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_path, &mut self._rest, 2);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
    }
    /// `EmailMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct EmailMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::EmailMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for EmailMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailMediaPolicy);
    impl EmailMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::EmailMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `EmailMediaPolicyConditions` of the API document.
    #[non_exhaustive]
    pub struct EmailMediaPolicyConditions {
        /// `customerParticipation`
        pub customer_participation: Option<
            types::EmailMediaPolicyConditionsCustomerParticipation,
        >,
        /// `dateRanges`
        pub date_ranges: Option<Vec<String>>,
        /// `forQueues`
        pub for_queues: Option<Vec<types::Queue>>,
        /// `forUsers`
        pub for_users: Option<Vec<types::PolicyUser>>,
        /// `languages`
        pub languages: Option<Vec<types::Language>>,
        /// `teams`
        pub teams: Option<Vec<types::Team>>,
        /// `timeAllowed`
        pub time_allowed: Option<Box<types::TimeAllowed>>,
        /// `wrapupCodes`
        pub wrapup_codes: Option<Vec<types::WrapupCode>>,
        _rest: rt::Rest,
    }
    impl Default for EmailMediaPolicyConditions {
        fn default() -> Self {
            Self {
                customer_participation: None,
                date_ranges: None,
                for_queues: None,
                for_users: None,
                languages: None,
                teams: None,
                time_allowed: None,
                wrapup_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailMediaPolicyConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailMediaPolicyConditions",
                fields: &[
                    "customerParticipation",
                    "dateRanges",
                    "forQueues",
                    "forUsers",
                    "languages",
                    "teams",
                    "timeAllowed",
                    "wrapupCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.customer_participation);
            out.list(1, &self.date_ranges);
            out.list(2, &self.for_queues);
            out.list(3, &self.for_users);
            out.list(4, &self.languages);
            out.list(5, &self.teams);
            out.model(6, &self.time_allowed);
            out.list(7, &self.wrapup_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.customer_participation),
                1 => rt::Place::List(&mut self.date_ranges),
                2 => rt::Place::List(&mut self.for_queues),
                3 => rt::Place::List(&mut self.for_users),
                4 => rt::Place::List(&mut self.languages),
                5 => rt::Place::List(&mut self.teams),
                6 => rt::Place::Model(&mut self.time_allowed),
                7 => rt::Place::List(&mut self.wrapup_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailMediaPolicyConditions);
    impl EmailMediaPolicyConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customerParticipation`.
        #[must_use]
        pub fn customer_participation(
            mut self,
            value: impl rt::IntoField<
                types::EmailMediaPolicyConditionsCustomerParticipation,
            >,
        ) -> Self {
            value.put(&mut self.customer_participation, &mut self._rest, 0);
            self
        }
        /// Sets `dateRanges`.
        #[must_use]
        pub fn date_ranges(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.date_ranges, &mut self._rest, 1);
            self
        }
        /// Sets `forQueues`.
        #[must_use]
        pub fn for_queues(
            mut self,
            value: impl rt::IntoField<Vec<types::Queue>>,
        ) -> Self {
            value.put(&mut self.for_queues, &mut self._rest, 2);
            self
        }
        /// Sets `forUsers`.
        #[must_use]
        pub fn for_users(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyUser>>,
        ) -> Self {
            value.put(&mut self.for_users, &mut self._rest, 3);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::Language>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 4);
            self
        }
        /// Sets `teams`.
        #[must_use]
        pub fn teams(mut self, value: impl rt::IntoField<Vec<types::Team>>) -> Self {
            value.put(&mut self.teams, &mut self._rest, 5);
            self
        }
        /// Sets `timeAllowed`.
        #[must_use]
        pub fn time_allowed(
            mut self,
            value: impl rt::IntoField<Box<types::TimeAllowed>>,
        ) -> Self {
            value.put(&mut self.time_allowed, &mut self._rest, 6);
            self
        }
        /// Sets `wrapupCodes`.
        #[must_use]
        pub fn wrapup_codes(
            mut self,
            value: impl rt::IntoField<Vec<types::WrapupCode>>,
        ) -> Self {
            value.put(&mut self.wrapup_codes, &mut self._rest, 7);
            self
        }
    }
    /// `EncryptionKey` of the API document.
    #[non_exhaustive]
    pub struct EncryptionKey {
        /// `createDate`
        pub create_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `keyConfigurationType`
        pub key_configuration_type: Option<types::EncryptionKeyKeyConfigurationType>,
        /// `keydataSummary`
        pub keydata_summary: Option<String>,
        /// `kmsKeyArn`
        pub kms_key_arn: Option<String>,
        /// `localEncryptionConfiguration`
        pub local_encryption_configuration: Option<
            Box<types::LocalEncryptionConfiguration>,
        >,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for EncryptionKey {
        fn default() -> Self {
            Self {
                create_date: None,
                id: None,
                key_configuration_type: None,
                keydata_summary: None,
                kms_key_arn: None,
                local_encryption_configuration: None,
                name: None,
                self_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EncryptionKey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EncryptionKey",
                fields: &[
                    "createDate",
                    "id",
                    "keyConfigurationType",
                    "keydataSummary",
                    "kmsKeyArn",
                    "localEncryptionConfiguration",
                    "name",
                    "selfUri",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.create_date);
            out.text(1, &self.id);
            out.one(2, &self.key_configuration_type);
            out.text(3, &self.keydata_summary);
            out.text(4, &self.kms_key_arn);
            out.model(5, &self.local_encryption_configuration);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.model(8, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.create_date),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.key_configuration_type),
                3 => rt::Place::Text(&mut self.keydata_summary),
                4 => rt::Place::Text(&mut self.kms_key_arn),
                5 => rt::Place::Model(&mut self.local_encryption_configuration),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EncryptionKey);
    /// `EncryptionKeyEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EncryptionKeyEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EncryptionKey>>,
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
    impl Default for EncryptionKeyEntityListing {
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
    impl rt::Model for EncryptionKeyEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EncryptionKeyEntityListing",
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
    rt::model!(EncryptionKeyEntityListing);
    /// `Endpoint` of the API document.
    #[non_exhaustive]
    pub struct Endpoint {
        /// `count`
        pub count: Option<i64>,
        /// `createdBy`: read-only
        pub created_by: Option<String>,
        /// `createdByApp`: read-only
        pub created_by_app: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `dids`
        pub dids: Option<Vec<String>>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `schema`: required
        pub schema: Option<Box<types::DomainEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `site`
        pub site: Option<Box<types::DomainEntityRef>>,
        /// `state`: read-only
        pub state: Option<types::EndpointState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Endpoint {
        fn default() -> Self {
            Self {
                count: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                dids: None,
                division: None,
                enabled: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                properties: None,
                schema: None,
                self_uri: None,
                site: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Endpoint {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Endpoint",
                fields: &[
                    "count",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "dids",
                    "division",
                    "enabled",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "properties",
                    "schema",
                    "selfUri",
                    "site",
                    "state",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.list(6, &self.dids);
            out.model(7, &self.division);
            out.boolean(8, &self.enabled);
            out.text(9, &self.id);
            out.text(10, &self.modified_by);
            out.text(11, &self.modified_by_app);
            out.text(12, &self.name);
            out.json(13, &self.properties);
            out.model(14, &self.schema);
            out.text(15, &self.self_uri);
            out.model(16, &self.site);
            out.one(17, &self.state);
            out.int(18, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::List(&mut self.dids),
                7 => rt::Place::Model(&mut self.division),
                8 => rt::Place::Bool(&mut self.enabled),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Text(&mut self.modified_by),
                11 => rt::Place::Text(&mut self.modified_by_app),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Json(&mut self.properties),
                14 => rt::Place::Model(&mut self.schema),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Model(&mut self.site),
                17 => rt::Place::Enum(&mut self.state),
                18 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Endpoint);
    /// `EvaluationAssignment` of the API document.
    #[non_exhaustive]
    pub struct EvaluationAssignment {
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationAssignment {
        fn default() -> Self {
            Self {
                evaluation_form: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationAssignment",
                fields: &["evaluationForm", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.evaluation_form);
            out.model(1, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.evaluation_form),
                1 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationAssignment);
    impl EvaluationAssignment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 0);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.user, &mut self._rest, 1);
            self
        }
    }
    /// `ExecuteRecordingJobsQuery` of the API document.
    #[non_exhaustive]
    pub struct ExecuteRecordingJobsQuery {
        /// `state`: required
        pub state: Option<types::ExecuteRecordingJobsQueryState>,
        _rest: rt::Rest,
    }
    impl Default for ExecuteRecordingJobsQuery {
        fn default() -> Self {
            Self {
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExecuteRecordingJobsQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExecuteRecordingJobsQuery",
                fields: &["state"],
                required: &[0],
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
    rt::model!(ExecuteRecordingJobsQuery);
    impl ExecuteRecordingJobsQuery {
        /// One with everything set that the API requires: `state`.
        #[must_use]
        pub fn new(
            state: impl rt::IntoField<types::ExecuteRecordingJobsQueryState>,
        ) -> Self {
            Self::default().state(state)
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::ExecuteRecordingJobsQueryState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
    }
    /// `FailedRecordingEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FailedRecordingEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::RecordingJobFailedRecording>>,
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
    impl Default for FailedRecordingEntityListing {
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
    impl rt::Model for FailedRecordingEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FailedRecordingEntityListing",
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
    rt::model!(FailedRecordingEntityListing);
    /// `InitiateScreenRecording` of the API document.
    #[non_exhaustive]
    pub struct InitiateScreenRecording {
        /// `archiveRetention`
        pub archive_retention: Option<Box<types::ArchiveRetention>>,
        /// `deleteRetention`
        pub delete_retention: Option<Box<types::DeleteRetention>>,
        /// `recordACW`
        pub record_acw: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for InitiateScreenRecording {
        fn default() -> Self {
            Self {
                archive_retention: None,
                delete_retention: None,
                record_acw: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InitiateScreenRecording {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InitiateScreenRecording",
                fields: &["archiveRetention", "deleteRetention", "recordACW"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.archive_retention);
            out.model(1, &self.delete_retention);
            out.boolean(2, &self.record_acw);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.archive_retention),
                1 => rt::Place::Model(&mut self.delete_retention),
                2 => rt::Place::Bool(&mut self.record_acw),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InitiateScreenRecording);
    impl InitiateScreenRecording {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `archiveRetention`.
        #[must_use]
        pub fn archive_retention(
            mut self,
            value: impl rt::IntoField<Box<types::ArchiveRetention>>,
        ) -> Self {
            value.put(&mut self.archive_retention, &mut self._rest, 0);
            self
        }
        /// Sets `deleteRetention`.
        #[must_use]
        pub fn delete_retention(
            mut self,
            value: impl rt::IntoField<Box<types::DeleteRetention>>,
        ) -> Self {
            value.put(&mut self.delete_retention, &mut self._rest, 1);
            self
        }
        /// Sets `recordACW`.
        #[must_use]
        pub fn record_acw(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.record_acw, &mut self._rest, 2);
            self
        }
    }
    /// `IntegrationExport` of the API document.
    #[non_exhaustive]
    pub struct IntegrationExport {
        /// `integration`: required
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `shouldExportScreenRecordings`
        pub should_export_screen_recordings: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for IntegrationExport {
        fn default() -> Self {
            Self {
                integration: None,
                should_export_screen_recordings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntegrationExport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntegrationExport",
                fields: &["integration", "shouldExportScreenRecordings"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.integration);
            out.boolean(1, &self.should_export_screen_recordings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.integration),
                1 => rt::Place::Bool(&mut self.should_export_screen_recordings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntegrationExport);
    impl IntegrationExport {
        /// One with everything set that the API requires: `integration`.
        #[must_use]
        pub fn new(
            integration: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            Self::default().integration(integration)
        }
        /// Sets `integration`.
        #[must_use]
        pub fn integration(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.integration, &mut self._rest, 0);
            self
        }
        /// Sets `shouldExportScreenRecordings`.
        #[must_use]
        pub fn should_export_screen_recordings(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.should_export_screen_recordings, &mut self._rest, 1);
            self
        }
    }
    /// `InteractiveApplication` of the API document.
    #[non_exhaustive]
    pub struct InteractiveApplication {
        /// `name`
        pub name: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for InteractiveApplication {
        fn default() -> Self {
            Self {
                name: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InteractiveApplication {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InteractiveApplication",
                fields: &["name", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InteractiveApplication);
    impl InteractiveApplication {
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
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 1);
            self
        }
    }
    /// `KeyRotationSchedule` of the API document.
    #[non_exhaustive]
    pub struct KeyRotationSchedule {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `period`: required
        pub period: Option<types::KeyRotationSchedulePeriod>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for KeyRotationSchedule {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                period: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KeyRotationSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KeyRotationSchedule",
                fields: &["id", "name", "period", "selfUri"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.period);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.period),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KeyRotationSchedule);
    impl KeyRotationSchedule {
        /// One with everything set that the API requires: `period`.
        #[must_use]
        pub fn new(
            period: impl rt::IntoField<types::KeyRotationSchedulePeriod>,
        ) -> Self {
            Self::default().period(period)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `period`.
        #[must_use]
        pub fn period(
            mut self,
            value: impl rt::IntoField<types::KeyRotationSchedulePeriod>,
        ) -> Self {
            value.put(&mut self.period, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `ListPicker` of the API document.
    #[non_exhaustive]
    pub struct ListPicker {
        /// `header`
        pub header: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `sections`: required
        pub sections: Option<Vec<types::ListPickerSection>>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ListPicker {
        fn default() -> Self {
            Self {
                header: None,
                id: None,
                sections: None,
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListPicker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListPicker",
                fields: &["header", "id", "sections", "subtitle", "title"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.header);
            out.text(1, &self.id);
            out.list(2, &self.sections);
            out.text(3, &self.subtitle);
            out.text(4, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.header),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.sections),
                3 => rt::Place::Text(&mut self.subtitle),
                4 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListPicker);
    impl ListPicker {
        /// One with everything set that the API requires: `sections`.
        #[must_use]
        pub fn new(sections: impl rt::IntoField<Vec<types::ListPickerSection>>) -> Self {
            Self::default().sections(sections)
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.header, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `sections`.
        #[must_use]
        pub fn sections(
            mut self,
            value: impl rt::IntoField<Vec<types::ListPickerSection>>,
        ) -> Self {
            value.put(&mut self.sections, &mut self._rest, 2);
            self
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 3);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 4);
            self
        }
    }
    /// `ListPickerItem` of the API document.
    #[non_exhaustive]
    pub struct ListPickerItem {
        /// `id`: required
        pub id: Option<String>,
        /// `selected`: required
        pub selected: Option<bool>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ListPickerItem {
        fn default() -> Self {
            Self {
                id: None,
                selected: None,
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListPickerItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListPickerItem",
                fields: &["id", "selected", "subtitle", "title"],
                required: &[0, 1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.selected);
            out.text(2, &self.subtitle);
            out.text(3, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.selected),
                2 => rt::Place::Text(&mut self.subtitle),
                3 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListPickerItem);
    impl ListPickerItem {
        /// One with everything set that the API requires, in this order: `id`, `selected`, `title`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            selected: impl rt::IntoField<bool>,
            title: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().id(id).selected(selected).title(title)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `selected`.
        #[must_use]
        pub fn selected(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.selected, &mut self._rest, 1);
            self
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 2);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 3);
            self
        }
    }
    /// `ListPickerSection` of the API document.
    #[non_exhaustive]
    pub struct ListPickerSection {
        /// `items`: required
        pub items: Option<Vec<types::ListPickerItem>>,
        /// `multipleSelection`: required
        pub multiple_selection: Option<bool>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ListPickerSection {
        fn default() -> Self {
            Self {
                items: None,
                multiple_selection: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListPickerSection {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListPickerSection",
                fields: &["items", "multipleSelection", "title"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.items);
            out.boolean(1, &self.multiple_selection);
            out.text(2, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.items),
                1 => rt::Place::Bool(&mut self.multiple_selection),
                2 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListPickerSection);
    impl ListPickerSection {
        /// One with everything set that the API requires, in this order: `items`, `multipleSelection`, `title`.
        #[must_use]
        pub fn new(
            items: impl rt::IntoField<Vec<types::ListPickerItem>>,
            multiple_selection: impl rt::IntoField<bool>,
            title: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .items(items)
                .multiple_selection(multiple_selection)
                .title(title)
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(
            mut self,
            value: impl rt::IntoField<Vec<types::ListPickerItem>>,
        ) -> Self {
            value.put(&mut self.items, &mut self._rest, 0);
            self
        }
        /// Sets `multipleSelection`.
        #[must_use]
        pub fn multiple_selection(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.multiple_selection, &mut self._rest, 1);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 2);
            self
        }
    }
    /// `LocalEncryptionConfiguration` of the API document.
    #[non_exhaustive]
    pub struct LocalEncryptionConfiguration {
        /// `apiId`: required
        pub api_id: Option<String>,
        /// `apiKey`: required
        pub api_key: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `url`: required
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LocalEncryptionConfiguration {
        fn default() -> Self {
            Self {
                api_id: None,
                api_key: None,
                id: None,
                name: None,
                self_uri: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocalEncryptionConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocalEncryptionConfiguration",
                fields: &["apiId", "apiKey", "id", "name", "selfUri", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.api_id);
            out.text(1, &self.api_key);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.text(5, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.api_id),
                1 => rt::Place::Text(&mut self.api_key),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocalEncryptionConfiguration);
    /// `LocalEncryptionKeyRequest` of the API document.
    #[non_exhaustive]
    pub struct LocalEncryptionKeyRequest {
        /// `configId`: required
        pub config_id: Option<String>,
        /// `keypairId`: required
        pub keypair_id: Option<String>,
        /// `publicKey`: required
        pub public_key: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LocalEncryptionKeyRequest {
        fn default() -> Self {
            Self {
                config_id: None,
                keypair_id: None,
                public_key: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocalEncryptionKeyRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocalEncryptionKeyRequest",
                fields: &["configId", "keypairId", "publicKey"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.config_id);
            out.text(1, &self.keypair_id);
            out.text(2, &self.public_key);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.config_id),
                1 => rt::Place::Text(&mut self.keypair_id),
                2 => rt::Place::Text(&mut self.public_key),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocalEncryptionKeyRequest);
    impl LocalEncryptionKeyRequest {
        /// One with everything set that the API requires, in this order: `configId`, `keypairId`, `publicKey`.
        #[must_use]
        pub fn new(
            config_id: impl rt::IntoField<String>,
            keypair_id: impl rt::IntoField<String>,
            public_key: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .config_id(config_id)
                .keypair_id(keypair_id)
                .public_key(public_key)
        }
        /// Sets `configId`.
        #[must_use]
        pub fn config_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.config_id, &mut self._rest, 0);
            self
        }
        /// Sets `keypairId`.
        #[must_use]
        pub fn keypair_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.keypair_id, &mut self._rest, 1);
            self
        }
        /// Sets `publicKey`.
        #[must_use]
        pub fn public_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.public_key, &mut self._rest, 2);
            self
        }
    }
    /// `MediaPolicies` of the API document.
    #[non_exhaustive]
    pub struct MediaPolicies {
        /// `callPolicy`
        pub call_policy: Option<Box<types::CallMediaPolicy>>,
        /// `chatPolicy`
        pub chat_policy: Option<Box<types::ChatMediaPolicy>>,
        /// `emailPolicy`
        pub email_policy: Option<Box<types::EmailMediaPolicy>>,
        /// `messagePolicy`
        pub message_policy: Option<Box<types::MessageMediaPolicy>>,
        _rest: rt::Rest,
    }
    impl Default for MediaPolicies {
        fn default() -> Self {
            Self {
                call_policy: None,
                chat_policy: None,
                email_policy: None,
                message_policy: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MediaPolicies {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MediaPolicies",
                fields: &["callPolicy", "chatPolicy", "emailPolicy", "messagePolicy"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.call_policy);
            out.model(1, &self.chat_policy);
            out.model(2, &self.email_policy);
            out.model(3, &self.message_policy);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.call_policy),
                1 => rt::Place::Model(&mut self.chat_policy),
                2 => rt::Place::Model(&mut self.email_policy),
                3 => rt::Place::Model(&mut self.message_policy),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MediaPolicies);
    impl MediaPolicies {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `callPolicy`.
        #[must_use]
        pub fn call_policy(
            mut self,
            value: impl rt::IntoField<Box<types::CallMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.call_policy, &mut self._rest, 0);
            self
        }
        /// Sets `chatPolicy`.
        #[must_use]
        pub fn chat_policy(
            mut self,
            value: impl rt::IntoField<Box<types::ChatMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.chat_policy, &mut self._rest, 1);
            self
        }
        /// Sets `emailPolicy`.
        #[must_use]
        pub fn email_policy(
            mut self,
            value: impl rt::IntoField<Box<types::EmailMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.email_policy, &mut self._rest, 2);
            self
        }
        /// Sets `messagePolicy`.
        #[must_use]
        pub fn message_policy(
            mut self,
            value: impl rt::IntoField<Box<types::MessageMediaPolicy>>,
        ) -> Self {
            value.put(&mut self.message_policy, &mut self._rest, 3);
            self
        }
    }
    /// `MediaResult` of the API document.
    #[non_exhaustive]
    pub struct MediaResult {
        /// `mediaUri`
        pub media_uri: Option<String>,
        /// `waveformData`
        pub waveform_data: Option<Vec<f64>>,
        _rest: rt::Rest,
    }
    impl Default for MediaResult {
        fn default() -> Self {
            Self {
                media_uri: None,
                waveform_data: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MediaResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MediaResult",
                fields: &["mediaUri", "waveformData"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.media_uri);
            out.list(1, &self.waveform_data);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.media_uri),
                1 => rt::Place::List(&mut self.waveform_data),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MediaResult);
    impl MediaResult {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `mediaUri`.
        #[must_use]
        pub fn media_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media_uri, &mut self._rest, 0);
            self
        }
        /// Sets `waveformData`.
        #[must_use]
        pub fn waveform_data(mut self, value: impl rt::IntoField<Vec<f64>>) -> Self {
            value.put(&mut self.waveform_data, &mut self._rest, 1);
            self
        }
    }
    /// `MediaTranscription` of the API document.
    #[non_exhaustive]
    pub struct MediaTranscription {
        /// `displayName`
        pub display_name: Option<String>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `transcriptionProvider`
        pub transcription_provider: Option<
            types::MediaTranscriptionTranscriptionProvider,
        >,
        _rest: rt::Rest,
    }
    impl Default for MediaTranscription {
        fn default() -> Self {
            Self {
                display_name: None,
                integration_id: None,
                transcription_provider: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MediaTranscription {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MediaTranscription",
                fields: &["displayName", "integrationId", "transcriptionProvider"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.text(1, &self.integration_id);
            out.one(2, &self.transcription_provider);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Text(&mut self.integration_id),
                2 => rt::Place::Enum(&mut self.transcription_provider),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MediaTranscription);
    impl MediaTranscription {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 0);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 1);
            self
        }
        /// Sets `transcriptionProvider`.
        #[must_use]
        pub fn transcription_provider(
            mut self,
            value: impl rt::IntoField<types::MediaTranscriptionTranscriptionProvider>,
        ) -> Self {
            value.put(&mut self.transcription_provider, &mut self._rest, 2);
            self
        }
    }
    /// `MessageMediaAttachment` of the API document.
    #[non_exhaustive]
    pub struct MessageMediaAttachment {
        /// `contentLength`
        pub content_length: Option<i64>,
        /// `id`
        pub id: Option<String>,
        /// `mediaType`
        pub media_type: Option<types::MessageMediaAttachmentMediaType>,
        /// `name`
        pub name: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MessageMediaAttachment {
        fn default() -> Self {
            Self {
                content_length: None,
                id: None,
                media_type: None,
                name: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageMediaAttachment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageMediaAttachment",
                fields: &["contentLength", "id", "mediaType", "name", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.content_length);
            out.text(1, &self.id);
            out.one(2, &self.media_type);
            out.text(3, &self.name);
            out.text(4, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.content_length),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageMediaAttachment);
    impl MessageMediaAttachment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `contentLength`.
        #[must_use]
        pub fn content_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.content_length, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::MessageMediaAttachmentMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
    }
    /// `MessageMediaPolicy` of the API document.
    #[non_exhaustive]
    pub struct MessageMediaPolicy {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::MessageMediaPolicyConditions>>,
        _rest: rt::Rest,
    }
    impl Default for MessageMediaPolicy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageMediaPolicy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageMediaPolicy",
                fields: &["actions", "conditions"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageMediaPolicy);
    impl MessageMediaPolicy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::MessageMediaPolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
    }
    /// `MessageMediaPolicyConditions` of the API document.
    #[non_exhaustive]
    pub struct MessageMediaPolicyConditions {
        /// `customerParticipation`
        pub customer_participation: Option<
            types::MessageMediaPolicyConditionsCustomerParticipation,
        >,
        /// `dateRanges`
        pub date_ranges: Option<Vec<String>>,
        /// `forQueues`
        pub for_queues: Option<Vec<types::Queue>>,
        /// `forUsers`
        pub for_users: Option<Vec<types::PolicyUser>>,
        /// `languages`
        pub languages: Option<Vec<types::Language>>,
        /// `teams`
        pub teams: Option<Vec<types::Team>>,
        /// `timeAllowed`
        pub time_allowed: Option<Box<types::TimeAllowed>>,
        /// `wrapupCodes`
        pub wrapup_codes: Option<Vec<types::WrapupCode>>,
        _rest: rt::Rest,
    }
    impl Default for MessageMediaPolicyConditions {
        fn default() -> Self {
            Self {
                customer_participation: None,
                date_ranges: None,
                for_queues: None,
                for_users: None,
                languages: None,
                teams: None,
                time_allowed: None,
                wrapup_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageMediaPolicyConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageMediaPolicyConditions",
                fields: &[
                    "customerParticipation",
                    "dateRanges",
                    "forQueues",
                    "forUsers",
                    "languages",
                    "teams",
                    "timeAllowed",
                    "wrapupCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.customer_participation);
            out.list(1, &self.date_ranges);
            out.list(2, &self.for_queues);
            out.list(3, &self.for_users);
            out.list(4, &self.languages);
            out.list(5, &self.teams);
            out.model(6, &self.time_allowed);
            out.list(7, &self.wrapup_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.customer_participation),
                1 => rt::Place::List(&mut self.date_ranges),
                2 => rt::Place::List(&mut self.for_queues),
                3 => rt::Place::List(&mut self.for_users),
                4 => rt::Place::List(&mut self.languages),
                5 => rt::Place::List(&mut self.teams),
                6 => rt::Place::Model(&mut self.time_allowed),
                7 => rt::Place::List(&mut self.wrapup_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageMediaPolicyConditions);
    impl MessageMediaPolicyConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customerParticipation`.
        #[must_use]
        pub fn customer_participation(
            mut self,
            value: impl rt::IntoField<
                types::MessageMediaPolicyConditionsCustomerParticipation,
            >,
        ) -> Self {
            value.put(&mut self.customer_participation, &mut self._rest, 0);
            self
        }
        /// Sets `dateRanges`.
        #[must_use]
        pub fn date_ranges(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.date_ranges, &mut self._rest, 1);
            self
        }
        /// Sets `forQueues`.
        #[must_use]
        pub fn for_queues(
            mut self,
            value: impl rt::IntoField<Vec<types::Queue>>,
        ) -> Self {
            value.put(&mut self.for_queues, &mut self._rest, 2);
            self
        }
        /// Sets `forUsers`.
        #[must_use]
        pub fn for_users(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyUser>>,
        ) -> Self {
            value.put(&mut self.for_users, &mut self._rest, 3);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::Language>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 4);
            self
        }
        /// Sets `teams`.
        #[must_use]
        pub fn teams(mut self, value: impl rt::IntoField<Vec<types::Team>>) -> Self {
            value.put(&mut self.teams, &mut self._rest, 5);
            self
        }
        /// Sets `timeAllowed`.
        #[must_use]
        pub fn time_allowed(
            mut self,
            value: impl rt::IntoField<Box<types::TimeAllowed>>,
        ) -> Self {
            value.put(&mut self.time_allowed, &mut self._rest, 6);
            self
        }
        /// Sets `wrapupCodes`.
        #[must_use]
        pub fn wrapup_codes(
            mut self,
            value: impl rt::IntoField<Vec<types::WrapupCode>>,
        ) -> Self {
            value.put(&mut self.wrapup_codes, &mut self._rest, 7);
            self
        }
    }
    /// `MessageStickerAttachment` of the API document.
    #[non_exhaustive]
    pub struct MessageStickerAttachment {
        /// `id`
        pub id: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MessageStickerAttachment {
        fn default() -> Self {
            Self {
                id: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageStickerAttachment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageStickerAttachment",
                fields: &["id", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageStickerAttachment);
    impl MessageStickerAttachment {
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
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 1);
            self
        }
    }
    /// `MeteredAssignmentByAgent` of the API document.
    #[non_exhaustive]
    pub struct MeteredAssignmentByAgent {
        /// `evaluationContextId`
        pub evaluation_context_id: Option<String>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        /// `evaluators`
        pub evaluators: Option<Vec<types::User>>,
        /// `maxNumberEvaluations`
        pub max_number_evaluations: Option<i64>,
        /// `timeInterval`
        pub time_interval: Option<Box<types::TimeInterval>>,
        /// `timeZone`
        pub time_zone: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MeteredAssignmentByAgent {
        fn default() -> Self {
            Self {
                evaluation_context_id: None,
                evaluation_form: None,
                evaluators: None,
                max_number_evaluations: None,
                time_interval: None,
                time_zone: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MeteredAssignmentByAgent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MeteredAssignmentByAgent",
                fields: &[
                    "evaluationContextId",
                    "evaluationForm",
                    "evaluators",
                    "maxNumberEvaluations",
                    "timeInterval",
                    "timeZone",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.evaluation_context_id);
            out.model(1, &self.evaluation_form);
            out.list(2, &self.evaluators);
            out.int(3, &self.max_number_evaluations);
            out.model(4, &self.time_interval);
            out.text(5, &self.time_zone);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.evaluation_context_id),
                1 => rt::Place::Model(&mut self.evaluation_form),
                2 => rt::Place::List(&mut self.evaluators),
                3 => rt::Place::Int(&mut self.max_number_evaluations),
                4 => rt::Place::Model(&mut self.time_interval),
                5 => rt::Place::Text(&mut self.time_zone),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MeteredAssignmentByAgent);
    impl MeteredAssignmentByAgent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `evaluationContextId`.
        #[must_use]
        pub fn evaluation_context_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.evaluation_context_id, &mut self._rest, 0);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 1);
            self
        }
        /// Sets `evaluators`.
        #[must_use]
        pub fn evaluators(
            mut self,
            value: impl rt::IntoField<Vec<types::User>>,
        ) -> Self {
            value.put(&mut self.evaluators, &mut self._rest, 2);
            self
        }
        /// Sets `maxNumberEvaluations`.
        #[must_use]
        pub fn max_number_evaluations(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.max_number_evaluations, &mut self._rest, 3);
            self
        }
        /// Sets `timeInterval`.
        #[must_use]
        pub fn time_interval(
            mut self,
            value: impl rt::IntoField<Box<types::TimeInterval>>,
        ) -> Self {
            value.put(&mut self.time_interval, &mut self._rest, 4);
            self
        }
        /// Sets `timeZone`.
        #[must_use]
        pub fn time_zone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone, &mut self._rest, 5);
            self
        }
    }
    /// `MeteredEvaluationAssignment` of the API document.
    #[non_exhaustive]
    pub struct MeteredEvaluationAssignment {
        /// `assignToActiveUser`
        pub assign_to_active_user: Option<bool>,
        /// `evaluationContextId`
        pub evaluation_context_id: Option<String>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        /// `evaluators`
        pub evaluators: Option<Vec<types::User>>,
        /// `maxNumberEvaluations`
        pub max_number_evaluations: Option<i64>,
        /// `timeInterval`
        pub time_interval: Option<Box<types::TimeInterval>>,
        _rest: rt::Rest,
    }
    impl Default for MeteredEvaluationAssignment {
        fn default() -> Self {
            Self {
                assign_to_active_user: None,
                evaluation_context_id: None,
                evaluation_form: None,
                evaluators: None,
                max_number_evaluations: None,
                time_interval: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MeteredEvaluationAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MeteredEvaluationAssignment",
                fields: &[
                    "assignToActiveUser",
                    "evaluationContextId",
                    "evaluationForm",
                    "evaluators",
                    "maxNumberEvaluations",
                    "timeInterval",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assign_to_active_user);
            out.text(1, &self.evaluation_context_id);
            out.model(2, &self.evaluation_form);
            out.list(3, &self.evaluators);
            out.int(4, &self.max_number_evaluations);
            out.model(5, &self.time_interval);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assign_to_active_user),
                1 => rt::Place::Text(&mut self.evaluation_context_id),
                2 => rt::Place::Model(&mut self.evaluation_form),
                3 => rt::Place::List(&mut self.evaluators),
                4 => rt::Place::Int(&mut self.max_number_evaluations),
                5 => rt::Place::Model(&mut self.time_interval),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MeteredEvaluationAssignment);
    impl MeteredEvaluationAssignment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assignToActiveUser`.
        #[must_use]
        pub fn assign_to_active_user(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.assign_to_active_user, &mut self._rest, 0);
            self
        }
        /// Sets `evaluationContextId`.
        #[must_use]
        pub fn evaluation_context_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.evaluation_context_id, &mut self._rest, 1);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 2);
            self
        }
        /// Sets `evaluators`.
        #[must_use]
        pub fn evaluators(
            mut self,
            value: impl rt::IntoField<Vec<types::User>>,
        ) -> Self {
            value.put(&mut self.evaluators, &mut self._rest, 3);
            self
        }
        /// Sets `maxNumberEvaluations`.
        #[must_use]
        pub fn max_number_evaluations(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.max_number_evaluations, &mut self._rest, 4);
            self
        }
        /// Sets `timeInterval`.
        #[must_use]
        pub fn time_interval(
            mut self,
            value: impl rt::IntoField<Box<types::TimeInterval>>,
        ) -> Self {
            value.put(&mut self.time_interval, &mut self._rest, 5);
            self
        }
    }
    /// `OrphanRecording` of the API document.
    #[non_exhaustive]
    pub struct OrphanRecording {
        /// `createdTime`
        pub created_time: Option<rt::DateTime>,
        /// `fileState`
        pub file_state: Option<types::OrphanRecordingFileState>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaSizeBytes`
        pub media_size_bytes: Option<i64>,
        /// `mediaSubject`
        pub media_subject: Option<String>,
        /// `mediaSubtype`
        pub media_subtype: Option<types::OrphanRecordingMediaSubtype>,
        /// `mediaType`
        pub media_type: Option<types::OrphanRecordingMediaType>,
        /// `name`
        pub name: Option<String>,
        /// `orphanStatus`
        pub orphan_status: Option<types::OrphanRecordingOrphanStatus>,
        /// `providerEndpoint`
        pub provider_endpoint: Option<Box<types::Endpoint>>,
        /// `providerType`
        pub provider_type: Option<types::OrphanRecordingProviderType>,
        /// `recording`
        pub recording: Option<Box<types::Recording>>,
        /// `recoveredTime`
        pub recovered_time: Option<rt::DateTime>,
        /// `region`
        pub region: Option<types::OrphanRecordingRegion>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourceOrphaningId`
        pub source_orphaning_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrphanRecording {
        fn default() -> Self {
            Self {
                created_time: None,
                file_state: None,
                id: None,
                media_size_bytes: None,
                media_subject: None,
                media_subtype: None,
                media_type: None,
                name: None,
                orphan_status: None,
                provider_endpoint: None,
                provider_type: None,
                recording: None,
                recovered_time: None,
                region: None,
                self_uri: None,
                source_orphaning_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrphanRecording {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrphanRecording",
                fields: &[
                    "createdTime",
                    "fileState",
                    "id",
                    "mediaSizeBytes",
                    "mediaSubject",
                    "mediaSubtype",
                    "mediaType",
                    "name",
                    "orphanStatus",
                    "providerEndpoint",
                    "providerType",
                    "recording",
                    "recoveredTime",
                    "region",
                    "selfUri",
                    "sourceOrphaningId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_time);
            out.one(1, &self.file_state);
            out.text(2, &self.id);
            out.int(3, &self.media_size_bytes);
            out.text(4, &self.media_subject);
            out.one(5, &self.media_subtype);
            out.one(6, &self.media_type);
            out.text(7, &self.name);
            out.one(8, &self.orphan_status);
            out.model(9, &self.provider_endpoint);
            out.one(10, &self.provider_type);
            out.model(11, &self.recording);
            out.date_time(12, &self.recovered_time);
            out.one(13, &self.region);
            out.text(14, &self.self_uri);
            out.text(15, &self.source_orphaning_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_time),
                1 => rt::Place::Enum(&mut self.file_state),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.media_size_bytes),
                4 => rt::Place::Text(&mut self.media_subject),
                5 => rt::Place::Enum(&mut self.media_subtype),
                6 => rt::Place::Enum(&mut self.media_type),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Enum(&mut self.orphan_status),
                9 => rt::Place::Model(&mut self.provider_endpoint),
                10 => rt::Place::Enum(&mut self.provider_type),
                11 => rt::Place::Model(&mut self.recording),
                12 => rt::Place::DateTime(&mut self.recovered_time),
                13 => rt::Place::Enum(&mut self.region),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Text(&mut self.source_orphaning_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrphanRecording);
    /// `OrphanRecordingListing` of the API document.
    #[non_exhaustive]
    pub struct OrphanRecordingListing {
        /// `entities`
        pub entities: Option<Vec<types::OrphanRecording>>,
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
    impl Default for OrphanRecordingListing {
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
    impl rt::Model for OrphanRecordingListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrphanRecordingListing",
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
    rt::model!(OrphanRecordingListing);
    /// `OrphanUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct OrphanUpdateRequest {
        /// `archiveDate`
        pub archive_date: Option<rt::DateTime>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `deleteDate`
        pub delete_date: Option<rt::DateTime>,
        /// `exportDate`
        pub export_date: Option<rt::DateTime>,
        /// `integrationId`
        pub integration_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OrphanUpdateRequest {
        fn default() -> Self {
            Self {
                archive_date: None,
                conversation_id: None,
                delete_date: None,
                export_date: None,
                integration_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OrphanUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OrphanUpdateRequest",
                fields: &[
                    "archiveDate",
                    "conversationId",
                    "deleteDate",
                    "exportDate",
                    "integrationId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.archive_date);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.delete_date);
            out.date_time(3, &self.export_date);
            out.text(4, &self.integration_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.archive_date),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.delete_date),
                3 => rt::Place::DateTime(&mut self.export_date),
                4 => rt::Place::Text(&mut self.integration_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OrphanUpdateRequest);
    impl OrphanUpdateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `archiveDate`.
        #[must_use]
        pub fn archive_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.archive_date, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `deleteDate`.
        #[must_use]
        pub fn delete_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.delete_date, &mut self._rest, 2);
            self
        }
        /// Sets `exportDate`.
        #[must_use]
        pub fn export_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.export_date, &mut self._rest, 3);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 4);
            self
        }
    }
    /// `PaymentLineItem` of the API document.
    #[non_exhaustive]
    pub struct PaymentLineItem {
        /// `name`
        pub name: Option<String>,
        /// `price`
        pub price: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for PaymentLineItem {
        fn default() -> Self {
            Self {
                name: None,
                price: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PaymentLineItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PaymentLineItem",
                fields: &["name", "price"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.price);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.price),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PaymentLineItem);
    impl PaymentLineItem {
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
        /// Sets `price`.
        #[must_use]
        pub fn price(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.price, &mut self._rest, 1);
            self
        }
    }
    /// `PaymentRequest` of the API document.
    #[non_exhaustive]
    pub struct PaymentRequest {
        /// `countryCode`
        pub country_code: Option<String>,
        /// `currencyCode`
        pub currency_code: Option<String>,
        /// `lineItems`
        pub line_items: Option<Vec<types::PaymentLineItem>>,
        /// `orderTotal`: required
        pub order_total: Option<f64>,
        /// `paymentPlatform`
        pub payment_platform: Option<types::PaymentRequestPaymentPlatform>,
        /// `shippingOptions`
        pub shipping_options: Option<Vec<types::PaymentLineItem>>,
        _rest: rt::Rest,
    }
    impl Default for PaymentRequest {
        fn default() -> Self {
            Self {
                country_code: None,
                currency_code: None,
                line_items: None,
                order_total: None,
                payment_platform: None,
                shipping_options: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PaymentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PaymentRequest",
                fields: &[
                    "countryCode",
                    "currencyCode",
                    "lineItems",
                    "orderTotal",
                    "paymentPlatform",
                    "shippingOptions",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.country_code);
            out.text(1, &self.currency_code);
            out.list(2, &self.line_items);
            out.float(3, &self.order_total);
            out.one(4, &self.payment_platform);
            out.list(5, &self.shipping_options);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.country_code),
                1 => rt::Place::Text(&mut self.currency_code),
                2 => rt::Place::List(&mut self.line_items),
                3 => rt::Place::Float(&mut self.order_total),
                4 => rt::Place::Enum(&mut self.payment_platform),
                5 => rt::Place::List(&mut self.shipping_options),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PaymentRequest);
    impl PaymentRequest {
        /// One with everything set that the API requires: `orderTotal`.
        #[must_use]
        pub fn new(order_total: impl rt::IntoField<f64>) -> Self {
            Self::default().order_total(order_total)
        }
        /// Sets `countryCode`.
        #[must_use]
        pub fn country_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.country_code, &mut self._rest, 0);
            self
        }
        /// Sets `currencyCode`.
        #[must_use]
        pub fn currency_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.currency_code, &mut self._rest, 1);
            self
        }
        /// Sets `lineItems`.
        #[must_use]
        pub fn line_items(
            mut self,
            value: impl rt::IntoField<Vec<types::PaymentLineItem>>,
        ) -> Self {
            value.put(&mut self.line_items, &mut self._rest, 2);
            self
        }
        /// Sets `orderTotal`.
        #[must_use]
        pub fn order_total(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.order_total, &mut self._rest, 3);
            self
        }
        /// Sets `paymentPlatform`.
        #[must_use]
        pub fn payment_platform(
            mut self,
            value: impl rt::IntoField<types::PaymentRequestPaymentPlatform>,
        ) -> Self {
            value.put(&mut self.payment_platform, &mut self._rest, 4);
            self
        }
        /// Sets `shippingOptions`.
        #[must_use]
        pub fn shipping_options(
            mut self,
            value: impl rt::IntoField<Vec<types::PaymentLineItem>>,
        ) -> Self {
            value.put(&mut self.shipping_options, &mut self._rest, 5);
            self
        }
    }
    /// `PaymentResponse` of the API document.
    #[non_exhaustive]
    pub struct PaymentResponse {
        /// `failureReason`
        pub failure_reason: Option<String>,
        /// `originatingMessageId`
        pub originating_message_id: Option<String>,
        /// `paymentStatus`
        pub payment_status: Option<types::PaymentResponsePaymentStatus>,
        _rest: rt::Rest,
    }
    impl Default for PaymentResponse {
        fn default() -> Self {
            Self {
                failure_reason: None,
                originating_message_id: None,
                payment_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PaymentResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PaymentResponse",
                fields: &["failureReason", "originatingMessageId", "paymentStatus"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.failure_reason);
            out.text(1, &self.originating_message_id);
            out.one(2, &self.payment_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.failure_reason),
                1 => rt::Place::Text(&mut self.originating_message_id),
                2 => rt::Place::Enum(&mut self.payment_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PaymentResponse);
    impl PaymentResponse {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `failureReason`.
        #[must_use]
        pub fn failure_reason(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.failure_reason, &mut self._rest, 0);
            self
        }
        /// Sets `originatingMessageId`.
        #[must_use]
        pub fn originating_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.originating_message_id, &mut self._rest, 1);
            self
        }
        /// Sets `paymentStatus`.
        #[must_use]
        pub fn payment_status(
            mut self,
            value: impl rt::IntoField<types::PaymentResponsePaymentStatus>,
        ) -> Self {
            value.put(&mut self.payment_status, &mut self._rest, 2);
            self
        }
    }
    /// `Policy` of the API document.
    #[non_exhaustive]
    pub struct Policy {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::PolicyConditions>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaPolicies`
        pub media_policies: Option<Box<types::MediaPolicies>>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `order`
        pub order: Option<i64>,
        /// `policyErrors`
        pub policy_errors: Option<Box<types::PolicyErrors>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Policy {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                created_date: None,
                description: None,
                enabled: None,
                id: None,
                media_policies: None,
                modified_date: None,
                name: None,
                order: None,
                policy_errors: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Policy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Policy",
                fields: &[
                    "actions",
                    "conditions",
                    "createdDate",
                    "description",
                    "enabled",
                    "id",
                    "mediaPolicies",
                    "modifiedDate",
                    "name",
                    "order",
                    "policyErrors",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
            out.date_time(2, &self.created_date);
            out.text(3, &self.description);
            out.boolean(4, &self.enabled);
            out.text(5, &self.id);
            out.model(6, &self.media_policies);
            out.date_time(7, &self.modified_date);
            out.text(8, &self.name);
            out.int(9, &self.order);
            out.model(10, &self.policy_errors);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.media_policies),
                7 => rt::Place::DateTime(&mut self.modified_date),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Int(&mut self.order),
                10 => rt::Place::Model(&mut self.policy_errors),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Policy);
    impl Policy {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `mediaPolicies`.
        #[must_use]
        pub fn media_policies(
            mut self,
            value: impl rt::IntoField<Box<types::MediaPolicies>>,
        ) -> Self {
            value.put(&mut self.media_policies, &mut self._rest, 6);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 9);
            self
        }
        /// Sets `policyErrors`.
        #[must_use]
        pub fn policy_errors(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyErrors>>,
        ) -> Self {
            value.put(&mut self.policy_errors, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
    }
    /// `PolicyActions` of the API document.
    #[non_exhaustive]
    pub struct PolicyActions {
        /// `alwaysDelete`
        pub always_delete: Option<bool>,
        /// `assignCalibrations`
        pub assign_calibrations: Option<Vec<types::CalibrationAssignment>>,
        /// `assignEvaluations`
        pub assign_evaluations: Option<Vec<types::EvaluationAssignment>>,
        /// `assignMeteredAssignmentByAgent`
        pub assign_metered_assignment_by_agent: Option<
            Vec<types::MeteredAssignmentByAgent>,
        >,
        /// `assignMeteredEvaluations`
        pub assign_metered_evaluations: Option<Vec<types::MeteredEvaluationAssignment>>,
        /// `assignSurveys`
        pub assign_surveys: Option<Vec<types::SurveyAssignment>>,
        /// `deleteRecording`
        pub delete_recording: Option<bool>,
        /// `initiateScreenRecording`
        pub initiate_screen_recording: Option<Box<types::InitiateScreenRecording>>,
        /// `integrationExport`
        pub integration_export: Option<Box<types::IntegrationExport>>,
        /// `mediaTranscriptions`
        pub media_transcriptions: Option<Vec<types::MediaTranscription>>,
        /// `retainRecording`
        pub retain_recording: Option<bool>,
        /// `retentionDuration`
        pub retention_duration: Option<Box<types::RetentionDuration>>,
        _rest: rt::Rest,
    }
    impl Default for PolicyActions {
        fn default() -> Self {
            Self {
                always_delete: None,
                assign_calibrations: None,
                assign_evaluations: None,
                assign_metered_assignment_by_agent: None,
                assign_metered_evaluations: None,
                assign_surveys: None,
                delete_recording: None,
                initiate_screen_recording: None,
                integration_export: None,
                media_transcriptions: None,
                retain_recording: None,
                retention_duration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyActions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyActions",
                fields: &[
                    "alwaysDelete",
                    "assignCalibrations",
                    "assignEvaluations",
                    "assignMeteredAssignmentByAgent",
                    "assignMeteredEvaluations",
                    "assignSurveys",
                    "deleteRecording",
                    "initiateScreenRecording",
                    "integrationExport",
                    "mediaTranscriptions",
                    "retainRecording",
                    "retentionDuration",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.always_delete);
            out.list(1, &self.assign_calibrations);
            out.list(2, &self.assign_evaluations);
            out.list(3, &self.assign_metered_assignment_by_agent);
            out.list(4, &self.assign_metered_evaluations);
            out.list(5, &self.assign_surveys);
            out.boolean(6, &self.delete_recording);
            out.model(7, &self.initiate_screen_recording);
            out.model(8, &self.integration_export);
            out.list(9, &self.media_transcriptions);
            out.boolean(10, &self.retain_recording);
            out.model(11, &self.retention_duration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.always_delete),
                1 => rt::Place::List(&mut self.assign_calibrations),
                2 => rt::Place::List(&mut self.assign_evaluations),
                3 => rt::Place::List(&mut self.assign_metered_assignment_by_agent),
                4 => rt::Place::List(&mut self.assign_metered_evaluations),
                5 => rt::Place::List(&mut self.assign_surveys),
                6 => rt::Place::Bool(&mut self.delete_recording),
                7 => rt::Place::Model(&mut self.initiate_screen_recording),
                8 => rt::Place::Model(&mut self.integration_export),
                9 => rt::Place::List(&mut self.media_transcriptions),
                10 => rt::Place::Bool(&mut self.retain_recording),
                11 => rt::Place::Model(&mut self.retention_duration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyActions);
    impl PolicyActions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `alwaysDelete`.
        #[must_use]
        pub fn always_delete(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.always_delete, &mut self._rest, 0);
            self
        }
        /// Sets `assignCalibrations`.
        #[must_use]
        pub fn assign_calibrations(
            mut self,
            value: impl rt::IntoField<Vec<types::CalibrationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_calibrations, &mut self._rest, 1);
            self
        }
        /// Sets `assignEvaluations`.
        #[must_use]
        pub fn assign_evaluations(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_evaluations, &mut self._rest, 2);
            self
        }
        /// Sets `assignMeteredAssignmentByAgent`.
        #[must_use]
        pub fn assign_metered_assignment_by_agent(
            mut self,
            value: impl rt::IntoField<Vec<types::MeteredAssignmentByAgent>>,
        ) -> Self {
            value.put(&mut self.assign_metered_assignment_by_agent, &mut self._rest, 3);
            self
        }
        /// Sets `assignMeteredEvaluations`.
        #[must_use]
        pub fn assign_metered_evaluations(
            mut self,
            value: impl rt::IntoField<Vec<types::MeteredEvaluationAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_metered_evaluations, &mut self._rest, 4);
            self
        }
        /// Sets `assignSurveys`.
        #[must_use]
        pub fn assign_surveys(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyAssignment>>,
        ) -> Self {
            value.put(&mut self.assign_surveys, &mut self._rest, 5);
            self
        }
        /// Sets `deleteRecording`.
        #[must_use]
        pub fn delete_recording(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.delete_recording, &mut self._rest, 6);
            self
        }
        /// Sets `initiateScreenRecording`.
        #[must_use]
        pub fn initiate_screen_recording(
            mut self,
            value: impl rt::IntoField<Box<types::InitiateScreenRecording>>,
        ) -> Self {
            value.put(&mut self.initiate_screen_recording, &mut self._rest, 7);
            self
        }
        /// Sets `integrationExport`.
        #[must_use]
        pub fn integration_export(
            mut self,
            value: impl rt::IntoField<Box<types::IntegrationExport>>,
        ) -> Self {
            value.put(&mut self.integration_export, &mut self._rest, 8);
            self
        }
        /// Sets `mediaTranscriptions`.
        #[must_use]
        pub fn media_transcriptions(
            mut self,
            value: impl rt::IntoField<Vec<types::MediaTranscription>>,
        ) -> Self {
            value.put(&mut self.media_transcriptions, &mut self._rest, 9);
            self
        }
        /// Sets `retainRecording`.
        #[must_use]
        pub fn retain_recording(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.retain_recording, &mut self._rest, 10);
            self
        }
        /// Sets `retentionDuration`.
        #[must_use]
        pub fn retention_duration(
            mut self,
            value: impl rt::IntoField<Box<types::RetentionDuration>>,
        ) -> Self {
            value.put(&mut self.retention_duration, &mut self._rest, 11);
            self
        }
    }
    /// `PolicyConditions` of the API document.
    #[non_exhaustive]
    pub struct PolicyConditions {
        /// `customerParticipation`
        pub customer_participation: Option<types::PolicyConditionsCustomerParticipation>,
        /// `dateRanges`
        pub date_ranges: Option<Vec<String>>,
        /// `directions`
        pub directions: Option<Vec<types::PolicyConditionsDirections>>,
        /// `duration`
        pub duration: Option<Box<types::DurationCondition>>,
        /// `forQueues`
        pub for_queues: Option<Vec<types::Queue>>,
        /// `forUsers`
        pub for_users: Option<Vec<types::PolicyUser>>,
        /// `mediaTypes`
        pub media_types: Option<Vec<types::PolicyConditionsMediaTypes>>,
        /// `teams`
        pub teams: Option<Vec<types::Team>>,
        /// `timeAllowed`
        pub time_allowed: Option<Box<types::TimeAllowed>>,
        /// `wrapupCodes`
        pub wrapup_codes: Option<Vec<types::WrapupCode>>,
        _rest: rt::Rest,
    }
    impl Default for PolicyConditions {
        fn default() -> Self {
            Self {
                customer_participation: None,
                date_ranges: None,
                directions: None,
                duration: None,
                for_queues: None,
                for_users: None,
                media_types: None,
                teams: None,
                time_allowed: None,
                wrapup_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyConditions",
                fields: &[
                    "customerParticipation",
                    "dateRanges",
                    "directions",
                    "duration",
                    "forQueues",
                    "forUsers",
                    "mediaTypes",
                    "teams",
                    "timeAllowed",
                    "wrapupCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.customer_participation);
            out.list(1, &self.date_ranges);
            out.list(2, &self.directions);
            out.model(3, &self.duration);
            out.list(4, &self.for_queues);
            out.list(5, &self.for_users);
            out.list(6, &self.media_types);
            out.list(7, &self.teams);
            out.model(8, &self.time_allowed);
            out.list(9, &self.wrapup_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.customer_participation),
                1 => rt::Place::List(&mut self.date_ranges),
                2 => rt::Place::List(&mut self.directions),
                3 => rt::Place::Model(&mut self.duration),
                4 => rt::Place::List(&mut self.for_queues),
                5 => rt::Place::List(&mut self.for_users),
                6 => rt::Place::List(&mut self.media_types),
                7 => rt::Place::List(&mut self.teams),
                8 => rt::Place::Model(&mut self.time_allowed),
                9 => rt::Place::List(&mut self.wrapup_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyConditions);
    impl PolicyConditions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customerParticipation`.
        #[must_use]
        pub fn customer_participation(
            mut self,
            value: impl rt::IntoField<types::PolicyConditionsCustomerParticipation>,
        ) -> Self {
            value.put(&mut self.customer_participation, &mut self._rest, 0);
            self
        }
        /// Sets `dateRanges`.
        #[must_use]
        pub fn date_ranges(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.date_ranges, &mut self._rest, 1);
            self
        }
        /// Sets `directions`.
        #[must_use]
        pub fn directions(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyConditionsDirections>>,
        ) -> Self {
            value.put(&mut self.directions, &mut self._rest, 2);
            self
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(
            mut self,
            value: impl rt::IntoField<Box<types::DurationCondition>>,
        ) -> Self {
            value.put(&mut self.duration, &mut self._rest, 3);
            self
        }
        /// Sets `forQueues`.
        #[must_use]
        pub fn for_queues(
            mut self,
            value: impl rt::IntoField<Vec<types::Queue>>,
        ) -> Self {
            value.put(&mut self.for_queues, &mut self._rest, 4);
            self
        }
        /// Sets `forUsers`.
        #[must_use]
        pub fn for_users(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyUser>>,
        ) -> Self {
            value.put(&mut self.for_users, &mut self._rest, 5);
            self
        }
        /// Sets `mediaTypes`.
        #[must_use]
        pub fn media_types(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyConditionsMediaTypes>>,
        ) -> Self {
            value.put(&mut self.media_types, &mut self._rest, 6);
            self
        }
        /// Sets `teams`.
        #[must_use]
        pub fn teams(mut self, value: impl rt::IntoField<Vec<types::Team>>) -> Self {
            value.put(&mut self.teams, &mut self._rest, 7);
            self
        }
        /// Sets `timeAllowed`.
        #[must_use]
        pub fn time_allowed(
            mut self,
            value: impl rt::IntoField<Box<types::TimeAllowed>>,
        ) -> Self {
            value.put(&mut self.time_allowed, &mut self._rest, 8);
            self
        }
        /// Sets `wrapupCodes`.
        #[must_use]
        pub fn wrapup_codes(
            mut self,
            value: impl rt::IntoField<Vec<types::WrapupCode>>,
        ) -> Self {
            value.put(&mut self.wrapup_codes, &mut self._rest, 9);
            self
        }
    }
    /// `PolicyCreate` of the API document.
    #[non_exhaustive]
    pub struct PolicyCreate {
        /// `actions`
        pub actions: Option<Box<types::PolicyActions>>,
        /// `conditions`
        pub conditions: Option<Box<types::PolicyConditions>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaPolicies`
        pub media_policies: Option<Box<types::MediaPolicies>>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        /// `order`
        pub order: Option<i64>,
        /// `policyErrors`
        pub policy_errors: Option<Box<types::PolicyErrors>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PolicyCreate {
        fn default() -> Self {
            Self {
                actions: None,
                conditions: None,
                created_date: None,
                description: None,
                enabled: None,
                id: None,
                media_policies: None,
                modified_date: None,
                name: None,
                order: None,
                policy_errors: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyCreate",
                fields: &[
                    "actions",
                    "conditions",
                    "createdDate",
                    "description",
                    "enabled",
                    "id",
                    "mediaPolicies",
                    "modifiedDate",
                    "name",
                    "order",
                    "policyErrors",
                    "selfUri",
                ],
                required: &[8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.model(1, &self.conditions);
            out.date_time(2, &self.created_date);
            out.text(3, &self.description);
            out.boolean(4, &self.enabled);
            out.text(5, &self.id);
            out.model(6, &self.media_policies);
            out.date_time(7, &self.modified_date);
            out.text(8, &self.name);
            out.int(9, &self.order);
            out.model(10, &self.policy_errors);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Model(&mut self.conditions),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.media_policies),
                7 => rt::Place::DateTime(&mut self.modified_date),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Int(&mut self.order),
                10 => rt::Place::Model(&mut self.policy_errors),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyCreate);
    impl PolicyCreate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `actions`.
        #[must_use]
        pub fn actions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyActions>>,
        ) -> Self {
            value.put(&mut self.actions, &mut self._rest, 0);
            self
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `mediaPolicies`.
        #[must_use]
        pub fn media_policies(
            mut self,
            value: impl rt::IntoField<Box<types::MediaPolicies>>,
        ) -> Self {
            value.put(&mut self.media_policies, &mut self._rest, 6);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 9);
            self
        }
        /// Sets `policyErrors`.
        #[must_use]
        pub fn policy_errors(
            mut self,
            value: impl rt::IntoField<Box<types::PolicyErrors>>,
        ) -> Self {
            value.put(&mut self.policy_errors, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
    }
    /// `PolicyEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PolicyEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Policy>>,
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
    impl Default for PolicyEntityListing {
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
    impl rt::Model for PolicyEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyEntityListing",
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
    rt::model!(PolicyEntityListing);
    /// `PolicyErrorMessage` of the API document.
    #[non_exhaustive]
    pub struct PolicyErrorMessage {
        /// `correlationId`
        pub correlation_id: Option<String>,
        /// `errorCode`
        pub error_code: Option<String>,
        /// `insertDate`
        pub insert_date: Option<rt::DateTime>,
        /// `statusCode`
        pub status_code: Option<i64>,
        /// `userMessage`
        pub user_message: Option<rt::Json>,
        /// `userParams`
        pub user_params: Option<Vec<types::UserParam>>,
        /// `userParamsMessage`
        pub user_params_message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PolicyErrorMessage {
        fn default() -> Self {
            Self {
                correlation_id: None,
                error_code: None,
                insert_date: None,
                status_code: None,
                user_message: None,
                user_params: None,
                user_params_message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyErrorMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyErrorMessage",
                fields: &[
                    "correlationId",
                    "errorCode",
                    "insertDate",
                    "statusCode",
                    "userMessage",
                    "userParams",
                    "userParamsMessage",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.correlation_id);
            out.text(1, &self.error_code);
            out.date_time(2, &self.insert_date);
            out.int(3, &self.status_code);
            out.json(4, &self.user_message);
            out.list(5, &self.user_params);
            out.text(6, &self.user_params_message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.correlation_id),
                1 => rt::Place::Text(&mut self.error_code),
                2 => rt::Place::DateTime(&mut self.insert_date),
                3 => rt::Place::Int(&mut self.status_code),
                4 => rt::Place::Json(&mut self.user_message),
                5 => rt::Place::List(&mut self.user_params),
                6 => rt::Place::Text(&mut self.user_params_message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyErrorMessage);
    impl PolicyErrorMessage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `correlationId`.
        #[must_use]
        pub fn correlation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.correlation_id, &mut self._rest, 0);
            self
        }
        /// Sets `errorCode`.
        #[must_use]
        pub fn error_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.error_code, &mut self._rest, 1);
            self
        }
        /// Sets `insertDate`.
        #[must_use]
        pub fn insert_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.insert_date, &mut self._rest, 2);
            self
        }
        /// Sets `statusCode`.
        #[must_use]
        pub fn status_code(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.status_code, &mut self._rest, 3);
            self
        }
        /// Sets `userMessage`.
        #[must_use]
        pub fn user_message(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.user_message, &mut self._rest, 4);
            self
        }
        /// Sets `userParams`.
        #[must_use]
        pub fn user_params(
            mut self,
            value: impl rt::IntoField<Vec<types::UserParam>>,
        ) -> Self {
            value.put(&mut self.user_params, &mut self._rest, 5);
            self
        }
        /// Sets `userParamsMessage`.
        #[must_use]
        pub fn user_params_message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_params_message, &mut self._rest, 6);
            self
        }
    }
    /// `PolicyErrors` of the API document.
    #[non_exhaustive]
    pub struct PolicyErrors {
        /// `policyErrorMessages`
        pub policy_error_messages: Option<Vec<types::PolicyErrorMessage>>,
        _rest: rt::Rest,
    }
    impl Default for PolicyErrors {
        fn default() -> Self {
            Self {
                policy_error_messages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyErrors {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyErrors",
                fields: &["policyErrorMessages"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.policy_error_messages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.policy_error_messages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyErrors);
    impl PolicyErrors {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `policyErrorMessages`.
        #[must_use]
        pub fn policy_error_messages(
            mut self,
            value: impl rt::IntoField<Vec<types::PolicyErrorMessage>>,
        ) -> Self {
            value.put(&mut self.policy_error_messages, &mut self._rest, 0);
            self
        }
    }
    /// `PolicyUpdate` of the API document.
    #[non_exhaustive]
    pub struct PolicyUpdate {
        /// `enabled`
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for PolicyUpdate {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyUpdate",
                fields: &["enabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyUpdate);
    impl PolicyUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `PolicyUser` of the API document.
    #[non_exhaustive]
    pub struct PolicyUser {
        /// `acdAutoAnswer`
        pub acd_auto_answer: Option<bool>,
        /// `addresses`
        pub addresses: Option<Vec<types::Contact>>,
        /// `authorization`: read-only
        pub authorization: Option<Box<types::UserAuthorization>>,
        /// `biography`
        pub biography: Option<Box<types::Biography>>,
        /// `certifications`
        pub certifications: Option<Vec<String>>,
        /// `chat`
        pub chat: Option<Box<types::Chat>>,
        /// `conversationSummary`: read-only
        pub conversation_summary: Option<Box<types::UserConversationSummary>>,
        /// `dateLastLogin`: read-only
        pub date_last_login: Option<rt::DateTime>,
        /// `dateWelcomeSent`: read-only
        pub date_welcome_sent: Option<rt::DateTime>,
        /// `department`
        pub department: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `email`
        pub email: Option<String>,
        /// `employerInfo`
        pub employer_info: Option<Box<types::EmployerInfo>>,
        /// `geolocation`: read-only
        pub geolocation: Option<Box<types::Geolocation>>,
        /// `groups`: read-only
        pub groups: Option<Vec<types::Group>>,
        /// `id`
        pub id: Option<String>,
        /// `images`
        pub images: Option<Vec<types::Image>>,
        /// `integrationPresence`: read-only
        pub integration_presence: Option<Box<types::UserPresence>>,
        /// `languagePreference`: read-only
        pub language_preference: Option<String>,
        /// `languages`: read-only
        pub languages: Option<Vec<types::UserRoutingLanguage>>,
        /// `lastTokenIssued`
        pub last_token_issued: Option<Box<types::OAuthLastTokenIssued>>,
        /// `locations`: read-only
        pub locations: Option<Vec<types::Location>>,
        /// `manager`
        pub manager: Option<Box<types::User>>,
        /// `name`
        pub name: Option<String>,
        /// `outOfOffice`: read-only
        pub out_of_office: Option<Box<types::OutOfOffice>>,
        /// `preferredName`
        pub preferred_name: Option<String>,
        /// `presence`: read-only
        pub presence: Option<Box<types::UserPresence>>,
        /// `primaryContactInfo`: read-only
        pub primary_contact_info: Option<Vec<types::Contact>>,
        /// `profileSkills`: read-only
        pub profile_skills: Option<Vec<String>>,
        /// `routingStatus`: read-only
        pub routing_status: Option<Box<types::RoutingStatus>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skills`: read-only
        pub skills: Option<Vec<types::UserRoutingSkill>>,
        /// `state`: read-only
        pub state: Option<types::PolicyUserState>,
        /// `station`: read-only
        pub station: Option<Box<types::UserStations>>,
        /// `team`: read-only
        pub team: Option<Box<types::Team>>,
        /// `title`
        pub title: Option<String>,
        /// `username`
        pub username: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        /// `workPlanBidRanks`: read-only
        pub work_plan_bid_ranks: Option<Box<types::WorkPlanBidRanks>>,
        _rest: rt::Rest,
    }
    impl Default for PolicyUser {
        fn default() -> Self {
            Self {
                acd_auto_answer: None,
                addresses: None,
                authorization: None,
                biography: None,
                certifications: None,
                chat: None,
                conversation_summary: None,
                date_last_login: None,
                date_welcome_sent: None,
                department: None,
                division: None,
                email: None,
                employer_info: None,
                geolocation: None,
                groups: None,
                id: None,
                images: None,
                integration_presence: None,
                language_preference: None,
                languages: None,
                last_token_issued: None,
                locations: None,
                manager: None,
                name: None,
                out_of_office: None,
                preferred_name: None,
                presence: None,
                primary_contact_info: None,
                profile_skills: None,
                routing_status: None,
                self_uri: None,
                skills: None,
                state: None,
                station: None,
                team: None,
                title: None,
                username: None,
                version: None,
                work_plan_bid_ranks: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PolicyUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PolicyUser",
                fields: &[
                    "acdAutoAnswer",
                    "addresses",
                    "authorization",
                    "biography",
                    "certifications",
                    "chat",
                    "conversationSummary",
                    "dateLastLogin",
                    "dateWelcomeSent",
                    "department",
                    "division",
                    "email",
                    "employerInfo",
                    "geolocation",
                    "groups",
                    "id",
                    "images",
                    "integrationPresence",
                    "languagePreference",
                    "languages",
                    "lastTokenIssued",
                    "locations",
                    "manager",
                    "name",
                    "outOfOffice",
                    "preferredName",
                    "presence",
                    "primaryContactInfo",
                    "profileSkills",
                    "routingStatus",
                    "selfUri",
                    "skills",
                    "state",
                    "station",
                    "team",
                    "title",
                    "username",
                    "version",
                    "workPlanBidRanks",
                ],
                required: &[37],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.acd_auto_answer);
            out.list(1, &self.addresses);
            out.model(2, &self.authorization);
            out.model(3, &self.biography);
            out.list(4, &self.certifications);
            out.model(5, &self.chat);
            out.model(6, &self.conversation_summary);
            out.date_time(7, &self.date_last_login);
            out.date_time(8, &self.date_welcome_sent);
            out.text(9, &self.department);
            out.model(10, &self.division);
            out.text(11, &self.email);
            out.model(12, &self.employer_info);
            out.model(13, &self.geolocation);
            out.list(14, &self.groups);
            out.text(15, &self.id);
            out.list(16, &self.images);
            out.model(17, &self.integration_presence);
            out.text(18, &self.language_preference);
            out.list(19, &self.languages);
            out.model(20, &self.last_token_issued);
            out.list(21, &self.locations);
            out.model(22, &self.manager);
            out.text(23, &self.name);
            out.model(24, &self.out_of_office);
            out.text(25, &self.preferred_name);
            out.model(26, &self.presence);
            out.list(27, &self.primary_contact_info);
            out.list(28, &self.profile_skills);
            out.model(29, &self.routing_status);
            out.text(30, &self.self_uri);
            out.list(31, &self.skills);
            out.one(32, &self.state);
            out.model(33, &self.station);
            out.model(34, &self.team);
            out.text(35, &self.title);
            out.text(36, &self.username);
            out.int(37, &self.version);
            out.model(38, &self.work_plan_bid_ranks);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.acd_auto_answer),
                1 => rt::Place::List(&mut self.addresses),
                2 => rt::Place::Model(&mut self.authorization),
                3 => rt::Place::Model(&mut self.biography),
                4 => rt::Place::List(&mut self.certifications),
                5 => rt::Place::Model(&mut self.chat),
                6 => rt::Place::Model(&mut self.conversation_summary),
                7 => rt::Place::DateTime(&mut self.date_last_login),
                8 => rt::Place::DateTime(&mut self.date_welcome_sent),
                9 => rt::Place::Text(&mut self.department),
                10 => rt::Place::Model(&mut self.division),
                11 => rt::Place::Text(&mut self.email),
                12 => rt::Place::Model(&mut self.employer_info),
                13 => rt::Place::Model(&mut self.geolocation),
                14 => rt::Place::List(&mut self.groups),
                15 => rt::Place::Text(&mut self.id),
                16 => rt::Place::List(&mut self.images),
                17 => rt::Place::Model(&mut self.integration_presence),
                18 => rt::Place::Text(&mut self.language_preference),
                19 => rt::Place::List(&mut self.languages),
                20 => rt::Place::Model(&mut self.last_token_issued),
                21 => rt::Place::List(&mut self.locations),
                22 => rt::Place::Model(&mut self.manager),
                23 => rt::Place::Text(&mut self.name),
                24 => rt::Place::Model(&mut self.out_of_office),
                25 => rt::Place::Text(&mut self.preferred_name),
                26 => rt::Place::Model(&mut self.presence),
                27 => rt::Place::List(&mut self.primary_contact_info),
                28 => rt::Place::List(&mut self.profile_skills),
                29 => rt::Place::Model(&mut self.routing_status),
                30 => rt::Place::Text(&mut self.self_uri),
                31 => rt::Place::List(&mut self.skills),
                32 => rt::Place::Enum(&mut self.state),
                33 => rt::Place::Model(&mut self.station),
                34 => rt::Place::Model(&mut self.team),
                35 => rt::Place::Text(&mut self.title),
                36 => rt::Place::Text(&mut self.username),
                37 => rt::Place::Int(&mut self.version),
                38 => rt::Place::Model(&mut self.work_plan_bid_ranks),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PolicyUser);
    impl PolicyUser {
        /// One with everything set that the API requires: `version`.
        #[must_use]
        pub fn new(version: impl rt::IntoField<i64>) -> Self {
            Self::default().version(version)
        }
        /// Sets `acdAutoAnswer`.
        #[must_use]
        pub fn acd_auto_answer(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.acd_auto_answer, &mut self._rest, 0);
            self
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(
            mut self,
            value: impl rt::IntoField<Vec<types::Contact>>,
        ) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 1);
            self
        }
        /// Sets `authorization`.
        #[must_use]
        pub fn authorization(
            mut self,
            value: impl rt::IntoField<Box<types::UserAuthorization>>,
        ) -> Self {
            value.put(&mut self.authorization, &mut self._rest, 2);
            self
        }
        /// Sets `biography`.
        #[must_use]
        pub fn biography(
            mut self,
            value: impl rt::IntoField<Box<types::Biography>>,
        ) -> Self {
            value.put(&mut self.biography, &mut self._rest, 3);
            self
        }
        /// Sets `certifications`.
        #[must_use]
        pub fn certifications(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.certifications, &mut self._rest, 4);
            self
        }
        /// Sets `chat`.
        #[must_use]
        pub fn chat(mut self, value: impl rt::IntoField<Box<types::Chat>>) -> Self {
            value.put(&mut self.chat, &mut self._rest, 5);
            self
        }
        /// Sets `conversationSummary`.
        #[must_use]
        pub fn conversation_summary(
            mut self,
            value: impl rt::IntoField<Box<types::UserConversationSummary>>,
        ) -> Self {
            value.put(&mut self.conversation_summary, &mut self._rest, 6);
            self
        }
        /// Sets `dateLastLogin`.
        #[must_use]
        pub fn date_last_login(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_last_login, &mut self._rest, 7);
            self
        }
        /// Sets `dateWelcomeSent`.
        #[must_use]
        pub fn date_welcome_sent(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_welcome_sent, &mut self._rest, 8);
            self
        }
        /// Sets `department`.
        #[must_use]
        pub fn department(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.department, &mut self._rest, 9);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::Division>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 10);
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email, &mut self._rest, 11);
            self
        }
        /// Sets `employerInfo`.
        #[must_use]
        pub fn employer_info(
            mut self,
            value: impl rt::IntoField<Box<types::EmployerInfo>>,
        ) -> Self {
            value.put(&mut self.employer_info, &mut self._rest, 12);
            self
        }
        /// Sets `geolocation`.
        #[must_use]
        pub fn geolocation(
            mut self,
            value: impl rt::IntoField<Box<types::Geolocation>>,
        ) -> Self {
            value.put(&mut self.geolocation, &mut self._rest, 13);
            self
        }
        /// Sets `groups`.
        #[must_use]
        pub fn groups(mut self, value: impl rt::IntoField<Vec<types::Group>>) -> Self {
            value.put(&mut self.groups, &mut self._rest, 14);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 15);
            self
        }
        /// Sets `images`.
        #[must_use]
        pub fn images(mut self, value: impl rt::IntoField<Vec<types::Image>>) -> Self {
            value.put(&mut self.images, &mut self._rest, 16);
            self
        }
        /// Sets `integrationPresence`.
        #[must_use]
        pub fn integration_presence(
            mut self,
            value: impl rt::IntoField<Box<types::UserPresence>>,
        ) -> Self {
            value.put(&mut self.integration_presence, &mut self._rest, 17);
            self
        }
        /// Sets `languagePreference`.
        #[must_use]
        pub fn language_preference(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_preference, &mut self._rest, 18);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::UserRoutingLanguage>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 19);
            self
        }
        /// Sets `lastTokenIssued`.
        #[must_use]
        pub fn last_token_issued(
            mut self,
            value: impl rt::IntoField<Box<types::OAuthLastTokenIssued>>,
        ) -> Self {
            value.put(&mut self.last_token_issued, &mut self._rest, 20);
            self
        }
        /// Sets `locations`.
        #[must_use]
        pub fn locations(
            mut self,
            value: impl rt::IntoField<Vec<types::Location>>,
        ) -> Self {
            value.put(&mut self.locations, &mut self._rest, 21);
            self
        }
        /// Sets `manager`.
        #[must_use]
        pub fn manager(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.manager, &mut self._rest, 22);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 23);
            self
        }
        /// Sets `outOfOffice`.
        #[must_use]
        pub fn out_of_office(
            mut self,
            value: impl rt::IntoField<Box<types::OutOfOffice>>,
        ) -> Self {
            value.put(&mut self.out_of_office, &mut self._rest, 24);
            self
        }
        /// Sets `preferredName`.
        #[must_use]
        pub fn preferred_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.preferred_name, &mut self._rest, 25);
            self
        }
        /// Sets `presence`.
        #[must_use]
        pub fn presence(
            mut self,
            value: impl rt::IntoField<Box<types::UserPresence>>,
        ) -> Self {
            value.put(&mut self.presence, &mut self._rest, 26);
            self
        }
        /// Sets `primaryContactInfo`.
        #[must_use]
        pub fn primary_contact_info(
            mut self,
            value: impl rt::IntoField<Vec<types::Contact>>,
        ) -> Self {
            value.put(&mut self.primary_contact_info, &mut self._rest, 27);
            self
        }
        /// Sets `profileSkills`.
        #[must_use]
        pub fn profile_skills(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.profile_skills, &mut self._rest, 28);
            self
        }
        /// Sets `routingStatus`.
        #[must_use]
        pub fn routing_status(
            mut self,
            value: impl rt::IntoField<Box<types::RoutingStatus>>,
        ) -> Self {
            value.put(&mut self.routing_status, &mut self._rest, 29);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 30);
            self
        }
        /// Sets `skills`.
        #[must_use]
        pub fn skills(
            mut self,
            value: impl rt::IntoField<Vec<types::UserRoutingSkill>>,
        ) -> Self {
            value.put(&mut self.skills, &mut self._rest, 31);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::PolicyUserState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 32);
            self
        }
        /// Sets `station`.
        #[must_use]
        pub fn station(
            mut self,
            value: impl rt::IntoField<Box<types::UserStations>>,
        ) -> Self {
            value.put(&mut self.station, &mut self._rest, 33);
            self
        }
        /// Sets `team`.
        #[must_use]
        pub fn team(mut self, value: impl rt::IntoField<Box<types::Team>>) -> Self {
            value.put(&mut self.team, &mut self._rest, 34);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 35);
            self
        }
        /// Sets `username`.
        #[must_use]
        pub fn username(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.username, &mut self._rest, 36);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 37);
            self
        }
        /// Sets `workPlanBidRanks`.
        #[must_use]
        pub fn work_plan_bid_ranks(
            mut self,
            value: impl rt::IntoField<Box<types::WorkPlanBidRanks>>,
        ) -> Self {
            value.put(&mut self.work_plan_bid_ranks, &mut self._rest, 38);
            self
        }
    }
    /// `PublishedSurveyFormReference` of the API document.
    #[non_exhaustive]
    pub struct PublishedSurveyFormReference {
        /// `contextId`
        pub context_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PublishedSurveyFormReference {
        fn default() -> Self {
            Self {
                context_id: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PublishedSurveyFormReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PublishedSurveyFormReference",
                fields: &["contextId", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PublishedSurveyFormReference);
    impl PublishedSurveyFormReference {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
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
    }
    /// `QuickReply` of the API document.
    #[non_exhaustive]
    pub struct QuickReply {
        /// `action`
        pub action: Option<types::QuickReplyAction>,
        /// `isSelected`
        pub is_selected: Option<bool>,
        /// `payload`
        pub payload: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QuickReply {
        fn default() -> Self {
            Self {
                action: None,
                is_selected: None,
                payload: None,
                text: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QuickReply {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QuickReply",
                fields: &["action", "isSelected", "payload", "text", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.boolean(1, &self.is_selected);
            out.text(2, &self.payload);
            out.text(3, &self.text);
            out.text(4, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Bool(&mut self.is_selected),
                2 => rt::Place::Text(&mut self.payload),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QuickReply);
    impl QuickReply {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::QuickReplyAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `isSelected`.
        #[must_use]
        pub fn is_selected(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_selected, &mut self._rest, 1);
            self
        }
        /// Sets `payload`.
        #[must_use]
        pub fn payload(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.payload, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
    }
    /// `ReceivedReplyMessage` of the API document.
    #[non_exhaustive]
    pub struct ReceivedReplyMessage {
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ReceivedReplyMessage {
        fn default() -> Self {
            Self {
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReceivedReplyMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReceivedReplyMessage",
                fields: &["subtitle", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.subtitle);
            out.text(1, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.subtitle),
                1 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReceivedReplyMessage);
    impl ReceivedReplyMessage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 0);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 1);
            self
        }
    }
    /// `Recording` of the API document.
    #[non_exhaustive]
    pub struct Recording {
        /// `actualTranscodeTimeMs`
        pub actual_transcode_time_ms: Option<i64>,
        /// `annotations`
        pub annotations: Option<Vec<types::Annotation>>,
        /// `archiveDate`
        pub archive_date: Option<rt::DateTime>,
        /// `archiveMedium`
        pub archive_medium: Option<types::RecordingArchiveMedium>,
        /// `associatedConversationIds`
        pub associated_conversation_ids: Option<Vec<String>>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `creationTime`
        pub creation_time: Option<rt::DateTime>,
        /// `deleteDate`
        pub delete_date: Option<rt::DateTime>,
        /// `emailTranscript`
        pub email_transcript: Option<Vec<types::RecordingEmailMessage>>,
        /// `endTime`
        pub end_time: Option<String>,
        /// `estimatedTranscodeTimeMs`
        pub estimated_transcode_time_ms: Option<i64>,
        /// `exportDate`
        pub export_date: Option<rt::DateTime>,
        /// `exportedDate`
        pub exported_date: Option<rt::DateTime>,
        /// `fileState`
        pub file_state: Option<types::RecordingFileState>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `maxAllowedRestorationsForOrg`
        pub max_allowed_restorations_for_org: Option<i64>,
        /// `media`
        pub media: Option<String>,
        /// `mediaSubject`
        pub media_subject: Option<String>,
        /// `mediaSubtype`
        pub media_subtype: Option<types::RecordingMediaSubtype>,
        /// `mediaUris`
        pub media_uris: Option<rt::Map<types::MediaResult>>,
        /// `messagingTranscript`
        pub messaging_transcript: Option<Vec<types::RecordingMessagingMessage>>,
        /// `name`
        pub name: Option<String>,
        /// `originalRecordingStartTime`
        pub original_recording_start_time: Option<rt::DateTime>,
        /// `outputDurationMs`
        pub output_duration_ms: Option<i64>,
        /// `outputSizeInBytes`
        pub output_size_in_bytes: Option<i64>,
        /// `path`
        pub path: Option<String>,
        /// `recordingErrorStatus`
        pub recording_error_status: Option<types::RecordingRecordingErrorStatus>,
        /// `recordingFileRole`
        pub recording_file_role: Option<types::RecordingRecordingFileRole>,
        /// `remainingRestorationsAllowedForOrg`
        pub remaining_restorations_allowed_for_org: Option<i64>,
        /// `restoreExpirationTime`
        pub restore_expiration_time: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sessionId`
        pub session_id: Option<String>,
        /// `startTime`
        pub start_time: Option<String>,
        /// `transcript`
        pub transcript: Option<Vec<types::ChatMessage>>,
        /// `users`
        pub users: Option<Vec<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for Recording {
        fn default() -> Self {
            Self {
                actual_transcode_time_ms: None,
                annotations: None,
                archive_date: None,
                archive_medium: None,
                associated_conversation_ids: None,
                conversation_id: None,
                creation_time: None,
                delete_date: None,
                email_transcript: None,
                end_time: None,
                estimated_transcode_time_ms: None,
                export_date: None,
                exported_date: None,
                file_state: None,
                id: None,
                max_allowed_restorations_for_org: None,
                media: None,
                media_subject: None,
                media_subtype: None,
                media_uris: None,
                messaging_transcript: None,
                name: None,
                original_recording_start_time: None,
                output_duration_ms: None,
                output_size_in_bytes: None,
                path: None,
                recording_error_status: None,
                recording_file_role: None,
                remaining_restorations_allowed_for_org: None,
                restore_expiration_time: None,
                self_uri: None,
                session_id: None,
                start_time: None,
                transcript: None,
                users: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Recording {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Recording",
                fields: &[
                    "actualTranscodeTimeMs",
                    "annotations",
                    "archiveDate",
                    "archiveMedium",
                    "associatedConversationIds",
                    "conversationId",
                    "creationTime",
                    "deleteDate",
                    "emailTranscript",
                    "endTime",
                    "estimatedTranscodeTimeMs",
                    "exportDate",
                    "exportedDate",
                    "fileState",
                    "id",
                    "maxAllowedRestorationsForOrg",
                    "media",
                    "mediaSubject",
                    "mediaSubtype",
                    "mediaUris",
                    "messagingTranscript",
                    "name",
                    "originalRecordingStartTime",
                    "outputDurationMs",
                    "outputSizeInBytes",
                    "path",
                    "recordingErrorStatus",
                    "recordingFileRole",
                    "remainingRestorationsAllowedForOrg",
                    "restoreExpirationTime",
                    "selfUri",
                    "sessionId",
                    "startTime",
                    "transcript",
                    "users",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.actual_transcode_time_ms);
            out.list(1, &self.annotations);
            out.date_time(2, &self.archive_date);
            out.one(3, &self.archive_medium);
            out.list(4, &self.associated_conversation_ids);
            out.text(5, &self.conversation_id);
            out.date_time(6, &self.creation_time);
            out.date_time(7, &self.delete_date);
            out.list(8, &self.email_transcript);
            out.text(9, &self.end_time);
            out.int(10, &self.estimated_transcode_time_ms);
            out.date_time(11, &self.export_date);
            out.date_time(12, &self.exported_date);
            out.one(13, &self.file_state);
            out.text(14, &self.id);
            out.int(15, &self.max_allowed_restorations_for_org);
            out.text(16, &self.media);
            out.text(17, &self.media_subject);
            out.one(18, &self.media_subtype);
            out.map(19, &self.media_uris);
            out.list(20, &self.messaging_transcript);
            out.text(21, &self.name);
            out.date_time(22, &self.original_recording_start_time);
            out.int(23, &self.output_duration_ms);
            out.int(24, &self.output_size_in_bytes);
            out.text(25, &self.path);
            out.one(26, &self.recording_error_status);
            out.one(27, &self.recording_file_role);
            out.int(28, &self.remaining_restorations_allowed_for_org);
            out.date_time(29, &self.restore_expiration_time);
            out.text(30, &self.self_uri);
            out.text(31, &self.session_id);
            out.text(32, &self.start_time);
            out.list(33, &self.transcript);
            out.list(34, &self.users);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.actual_transcode_time_ms),
                1 => rt::Place::List(&mut self.annotations),
                2 => rt::Place::DateTime(&mut self.archive_date),
                3 => rt::Place::Enum(&mut self.archive_medium),
                4 => rt::Place::List(&mut self.associated_conversation_ids),
                5 => rt::Place::Text(&mut self.conversation_id),
                6 => rt::Place::DateTime(&mut self.creation_time),
                7 => rt::Place::DateTime(&mut self.delete_date),
                8 => rt::Place::List(&mut self.email_transcript),
                9 => rt::Place::Text(&mut self.end_time),
                10 => rt::Place::Int(&mut self.estimated_transcode_time_ms),
                11 => rt::Place::DateTime(&mut self.export_date),
                12 => rt::Place::DateTime(&mut self.exported_date),
                13 => rt::Place::Enum(&mut self.file_state),
                14 => rt::Place::Text(&mut self.id),
                15 => rt::Place::Int(&mut self.max_allowed_restorations_for_org),
                16 => rt::Place::Text(&mut self.media),
                17 => rt::Place::Text(&mut self.media_subject),
                18 => rt::Place::Enum(&mut self.media_subtype),
                19 => rt::Place::Map(&mut self.media_uris),
                20 => rt::Place::List(&mut self.messaging_transcript),
                21 => rt::Place::Text(&mut self.name),
                22 => rt::Place::DateTime(&mut self.original_recording_start_time),
                23 => rt::Place::Int(&mut self.output_duration_ms),
                24 => rt::Place::Int(&mut self.output_size_in_bytes),
                25 => rt::Place::Text(&mut self.path),
                26 => rt::Place::Enum(&mut self.recording_error_status),
                27 => rt::Place::Enum(&mut self.recording_file_role),
                28 => rt::Place::Int(&mut self.remaining_restorations_allowed_for_org),
                29 => rt::Place::DateTime(&mut self.restore_expiration_time),
                30 => rt::Place::Text(&mut self.self_uri),
                31 => rt::Place::Text(&mut self.session_id),
                32 => rt::Place::Text(&mut self.start_time),
                33 => rt::Place::List(&mut self.transcript),
                34 => rt::Place::List(&mut self.users),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Recording);
    impl Recording {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actualTranscodeTimeMs`.
        #[must_use]
        pub fn actual_transcode_time_ms(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.actual_transcode_time_ms, &mut self._rest, 0);
            self
        }
        /// Sets `annotations`.
        #[must_use]
        pub fn annotations(
            mut self,
            value: impl rt::IntoField<Vec<types::Annotation>>,
        ) -> Self {
            value.put(&mut self.annotations, &mut self._rest, 1);
            self
        }
        /// Sets `archiveDate`.
        #[must_use]
        pub fn archive_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.archive_date, &mut self._rest, 2);
            self
        }
        /// Sets `archiveMedium`.
        #[must_use]
        pub fn archive_medium(
            mut self,
            value: impl rt::IntoField<types::RecordingArchiveMedium>,
        ) -> Self {
            value.put(&mut self.archive_medium, &mut self._rest, 3);
            self
        }
        /// Sets `associatedConversationIds`.
        #[must_use]
        pub fn associated_conversation_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.associated_conversation_ids, &mut self._rest, 4);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 5);
            self
        }
        /// Sets `creationTime`.
        #[must_use]
        pub fn creation_time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.creation_time, &mut self._rest, 6);
            self
        }
        /// Sets `deleteDate`.
        #[must_use]
        pub fn delete_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.delete_date, &mut self._rest, 7);
            self
        }
        /// Sets `emailTranscript`.
        #[must_use]
        pub fn email_transcript(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingEmailMessage>>,
        ) -> Self {
            value.put(&mut self.email_transcript, &mut self._rest, 8);
            self
        }
        /// Sets `endTime`.
        #[must_use]
        pub fn end_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_time, &mut self._rest, 9);
            self
        }
        /// Sets `estimatedTranscodeTimeMs`.
        #[must_use]
        pub fn estimated_transcode_time_ms(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.estimated_transcode_time_ms, &mut self._rest, 10);
            self
        }
        /// Sets `exportDate`.
        #[must_use]
        pub fn export_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.export_date, &mut self._rest, 11);
            self
        }
        /// Sets `exportedDate`.
        #[must_use]
        pub fn exported_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.exported_date, &mut self._rest, 12);
            self
        }
        /// Sets `fileState`.
        #[must_use]
        pub fn file_state(
            mut self,
            value: impl rt::IntoField<types::RecordingFileState>,
        ) -> Self {
            value.put(&mut self.file_state, &mut self._rest, 13);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 14);
            self
        }
        /// Sets `maxAllowedRestorationsForOrg`.
        #[must_use]
        pub fn max_allowed_restorations_for_org(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_allowed_restorations_for_org, &mut self._rest, 15);
            self
        }
        /// Sets `media`.
        #[must_use]
        pub fn media(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media, &mut self._rest, 16);
            self
        }
        /// Sets `mediaSubject`.
        #[must_use]
        pub fn media_subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media_subject, &mut self._rest, 17);
            self
        }
        /// Sets `mediaSubtype`.
        #[must_use]
        pub fn media_subtype(
            mut self,
            value: impl rt::IntoField<types::RecordingMediaSubtype>,
        ) -> Self {
            value.put(&mut self.media_subtype, &mut self._rest, 18);
            self
        }
        /// Sets `mediaUris`.
        #[must_use]
        pub fn media_uris(
            mut self,
            value: impl rt::IntoField<rt::Map<types::MediaResult>>,
        ) -> Self {
            value.put(&mut self.media_uris, &mut self._rest, 19);
            self
        }
        /// Sets `messagingTranscript`.
        #[must_use]
        pub fn messaging_transcript(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingMessagingMessage>>,
        ) -> Self {
            value.put(&mut self.messaging_transcript, &mut self._rest, 20);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 21);
            self
        }
        /// Sets `originalRecordingStartTime`.
        #[must_use]
        pub fn original_recording_start_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.original_recording_start_time, &mut self._rest, 22);
            self
        }
        /// Sets `outputDurationMs`.
        #[must_use]
        pub fn output_duration_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.output_duration_ms, &mut self._rest, 23);
            self
        }
        /// Sets `outputSizeInBytes`.
        #[must_use]
        pub fn output_size_in_bytes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.output_size_in_bytes, &mut self._rest, 24);
            self
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.path, &mut self._rest, 25);
            self
        }
        /// Sets `recordingErrorStatus`.
        #[must_use]
        pub fn recording_error_status(
            mut self,
            value: impl rt::IntoField<types::RecordingRecordingErrorStatus>,
        ) -> Self {
            value.put(&mut self.recording_error_status, &mut self._rest, 26);
            self
        }
        /// Sets `recordingFileRole`.
        #[must_use]
        pub fn recording_file_role(
            mut self,
            value: impl rt::IntoField<types::RecordingRecordingFileRole>,
        ) -> Self {
            value.put(&mut self.recording_file_role, &mut self._rest, 27);
            self
        }
        /// Sets `remainingRestorationsAllowedForOrg`.
        #[must_use]
        pub fn remaining_restorations_allowed_for_org(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value
                .put(
                    &mut self.remaining_restorations_allowed_for_org,
                    &mut self._rest,
                    28,
                );
            self
        }
        /// Sets `restoreExpirationTime`.
        #[must_use]
        pub fn restore_expiration_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.restore_expiration_time, &mut self._rest, 29);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 30);
            self
        }
        /// Sets `sessionId`.
        #[must_use]
        pub fn session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_id, &mut self._rest, 31);
            self
        }
        /// Sets `startTime`.
        #[must_use]
        pub fn start_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_time, &mut self._rest, 32);
            self
        }
        /// Sets `transcript`.
        #[must_use]
        pub fn transcript(
            mut self,
            value: impl rt::IntoField<Vec<types::ChatMessage>>,
        ) -> Self {
            value.put(&mut self.transcript, &mut self._rest, 33);
            self
        }
        /// Sets `users`.
        #[must_use]
        pub fn users(mut self, value: impl rt::IntoField<Vec<types::User>>) -> Self {
            value.put(&mut self.users, &mut self._rest, 34);
            self
        }
    }
    /// `RecordingAttachment` of the API document.
    #[non_exhaustive]
    pub struct RecordingAttachment {
        /// `fileName`
        pub file_name: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaType`
        pub media_type: Option<types::RecordingAttachmentMediaType>,
        /// `mime`
        pub mime: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingAttachment {
        fn default() -> Self {
            Self {
                file_name: None,
                id: None,
                media_type: None,
                mime: None,
                text: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingAttachment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingAttachment",
                fields: &["fileName", "id", "mediaType", "mime", "text", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.file_name);
            out.text(1, &self.id);
            out.one(2, &self.media_type);
            out.text(3, &self.mime);
            out.text(4, &self.text);
            out.text(5, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.file_name),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Text(&mut self.mime),
                4 => rt::Place::Text(&mut self.text),
                5 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingAttachment);
    impl RecordingAttachment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::RecordingAttachmentMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `mime`.
        #[must_use]
        pub fn mime(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.mime, &mut self._rest, 3);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 4);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 5);
            self
        }
    }
    /// `RecordingContentStory` of the API document.
    #[non_exhaustive]
    pub struct RecordingContentStory {
        /// `replyToId`
        pub reply_to_id: Option<String>,
        /// `type`
        pub type_: Option<types::RecordingContentStoryType>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingContentStory {
        fn default() -> Self {
            Self {
                reply_to_id: None,
                type_: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingContentStory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingContentStory",
                fields: &["replyToId", "type", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.reply_to_id);
            out.one(1, &self.type_);
            out.text(2, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.reply_to_id),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingContentStory);
    impl RecordingContentStory {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `replyToId`.
        #[must_use]
        pub fn reply_to_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.reply_to_id, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::RecordingContentStoryType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 2);
            self
        }
    }
    /// `RecordingEmailMessage` of the API document.
    #[non_exhaustive]
    pub struct RecordingEmailMessage {
        /// `attachments`
        pub attachments: Option<Vec<types::EmailAttachment>>,
        /// `bcc`
        pub bcc: Option<Vec<types::EmailAddress>>,
        /// `cc`
        pub cc: Option<Vec<types::EmailAddress>>,
        /// `from`
        pub from: Option<Box<types::EmailAddress>>,
        /// `htmlBody`
        pub html_body: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `replyTo`
        pub reply_to: Option<Box<types::EmailAddress>>,
        /// `subject`
        pub subject: Option<String>,
        /// `textBody`
        pub text_body: Option<String>,
        /// `time`
        pub time: Option<rt::DateTime>,
        /// `to`
        pub to: Option<Vec<types::EmailAddress>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingEmailMessage {
        fn default() -> Self {
            Self {
                attachments: None,
                bcc: None,
                cc: None,
                from: None,
                html_body: None,
                id: None,
                reply_to: None,
                subject: None,
                text_body: None,
                time: None,
                to: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingEmailMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingEmailMessage",
                fields: &[
                    "attachments",
                    "bcc",
                    "cc",
                    "from",
                    "htmlBody",
                    "id",
                    "replyTo",
                    "subject",
                    "textBody",
                    "time",
                    "to",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attachments);
            out.list(1, &self.bcc);
            out.list(2, &self.cc);
            out.model(3, &self.from);
            out.text(4, &self.html_body);
            out.text(5, &self.id);
            out.model(6, &self.reply_to);
            out.text(7, &self.subject);
            out.text(8, &self.text_body);
            out.date_time(9, &self.time);
            out.list(10, &self.to);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attachments),
                1 => rt::Place::List(&mut self.bcc),
                2 => rt::Place::List(&mut self.cc),
                3 => rt::Place::Model(&mut self.from),
                4 => rt::Place::Text(&mut self.html_body),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.reply_to),
                7 => rt::Place::Text(&mut self.subject),
                8 => rt::Place::Text(&mut self.text_body),
                9 => rt::Place::DateTime(&mut self.time),
                10 => rt::Place::List(&mut self.to),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingEmailMessage);
    impl RecordingEmailMessage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attachments`.
        #[must_use]
        pub fn attachments(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailAttachment>>,
        ) -> Self {
            value.put(&mut self.attachments, &mut self._rest, 0);
            self
        }
        /// Sets `bcc`.
        #[must_use]
        pub fn bcc(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.bcc, &mut self._rest, 1);
            self
        }
        /// Sets `cc`.
        #[must_use]
        pub fn cc(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.cc, &mut self._rest, 2);
            self
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(
            mut self,
            value: impl rt::IntoField<Box<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.from, &mut self._rest, 3);
            self
        }
        /// Sets `htmlBody`.
        #[must_use]
        pub fn html_body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.html_body, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `replyTo`.
        #[must_use]
        pub fn reply_to(
            mut self,
            value: impl rt::IntoField<Box<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.reply_to, &mut self._rest, 6);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subject, &mut self._rest, 7);
            self
        }
        /// Sets `textBody`.
        #[must_use]
        pub fn text_body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text_body, &mut self._rest, 8);
            self
        }
        /// Sets `time`.
        #[must_use]
        pub fn time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.time, &mut self._rest, 9);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.to, &mut self._rest, 10);
            self
        }
    }
    /// `RecordingEncryptionConfiguration` of the API document.
    #[non_exhaustive]
    pub struct RecordingEncryptionConfiguration {
        /// `apiId`
        pub api_id: Option<String>,
        /// `apiKey`
        pub api_key: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `keyConfigurationType`: required
        pub key_configuration_type: Option<
            types::RecordingEncryptionConfigurationKeyConfigurationType,
        >,
        /// `lastError`
        pub last_error: Option<Box<types::ErrorBody>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `url`: required
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingEncryptionConfiguration {
        fn default() -> Self {
            Self {
                api_id: None,
                api_key: None,
                id: None,
                key_configuration_type: None,
                last_error: None,
                self_uri: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingEncryptionConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingEncryptionConfiguration",
                fields: &[
                    "apiId",
                    "apiKey",
                    "id",
                    "keyConfigurationType",
                    "lastError",
                    "selfUri",
                    "url",
                ],
                required: &[3, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.api_id);
            out.text(1, &self.api_key);
            out.text(2, &self.id);
            out.one(3, &self.key_configuration_type);
            out.model(4, &self.last_error);
            out.text(5, &self.self_uri);
            out.text(6, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.api_id),
                1 => rt::Place::Text(&mut self.api_key),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.key_configuration_type),
                4 => rt::Place::Model(&mut self.last_error),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingEncryptionConfiguration);
    impl RecordingEncryptionConfiguration {
        /// One with everything set that the API requires, in this order: `keyConfigurationType`, `url`.
        #[must_use]
        pub fn new(
            key_configuration_type: impl rt::IntoField<
                types::RecordingEncryptionConfigurationKeyConfigurationType,
            >,
            url: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().key_configuration_type(key_configuration_type).url(url)
        }
        /// Sets `apiId`.
        #[must_use]
        pub fn api_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.api_id, &mut self._rest, 0);
            self
        }
        /// Sets `apiKey`.
        #[must_use]
        pub fn api_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.api_key, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `keyConfigurationType`.
        #[must_use]
        pub fn key_configuration_type(
            mut self,
            value: impl rt::IntoField<
                types::RecordingEncryptionConfigurationKeyConfigurationType,
            >,
        ) -> Self {
            value.put(&mut self.key_configuration_type, &mut self._rest, 3);
            self
        }
        /// Sets `lastError`.
        #[must_use]
        pub fn last_error(
            mut self,
            value: impl rt::IntoField<Box<types::ErrorBody>>,
        ) -> Self {
            value.put(&mut self.last_error, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 6);
            self
        }
    }
    /// `RecordingEncryptionConfigurationListing` of the API document.
    #[non_exhaustive]
    pub struct RecordingEncryptionConfigurationListing {
        /// `entities`
        pub entities: Option<Vec<types::RecordingEncryptionConfiguration>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RecordingEncryptionConfigurationListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingEncryptionConfigurationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingEncryptionConfigurationListing",
                fields: &["entities", "selfUri", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.self_uri);
            out.int(2, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingEncryptionConfigurationListing);
    /// `RecordingForm` of the API document.
    #[non_exhaustive]
    pub struct RecordingForm {
        /// `cannedResponseId`
        pub canned_response_id: Option<String>,
        /// `formPages`
        pub form_pages: Option<Vec<types::RecordingFormPage>>,
        /// `introduction`
        pub introduction: Option<Box<types::RecordingIntroduction>>,
        /// `originatingMessageId`
        pub originating_message_id: Option<String>,
        /// `receivedMessage`
        pub received_message: Option<Box<types::ReceivedReplyMessage>>,
        /// `replyMessage`
        pub reply_message: Option<Box<types::ReceivedReplyMessage>>,
        /// `response`
        pub response: Option<Vec<types::RecordingFormResponseComponent>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingForm {
        fn default() -> Self {
            Self {
                canned_response_id: None,
                form_pages: None,
                introduction: None,
                originating_message_id: None,
                received_message: None,
                reply_message: None,
                response: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingForm",
                fields: &[
                    "cannedResponseId",
                    "formPages",
                    "introduction",
                    "originatingMessageId",
                    "receivedMessage",
                    "replyMessage",
                    "response",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.canned_response_id);
            out.list(1, &self.form_pages);
            out.model(2, &self.introduction);
            out.text(3, &self.originating_message_id);
            out.model(4, &self.received_message);
            out.model(5, &self.reply_message);
            out.list(6, &self.response);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.canned_response_id),
                1 => rt::Place::List(&mut self.form_pages),
                2 => rt::Place::Model(&mut self.introduction),
                3 => rt::Place::Text(&mut self.originating_message_id),
                4 => rt::Place::Model(&mut self.received_message),
                5 => rt::Place::Model(&mut self.reply_message),
                6 => rt::Place::List(&mut self.response),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingForm);
    impl RecordingForm {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `cannedResponseId`.
        #[must_use]
        pub fn canned_response_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.canned_response_id, &mut self._rest, 0);
            self
        }
        /// Sets `formPages`.
        #[must_use]
        pub fn form_pages(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingFormPage>>,
        ) -> Self {
            value.put(&mut self.form_pages, &mut self._rest, 1);
            self
        }
        /// Sets `introduction`.
        #[must_use]
        pub fn introduction(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingIntroduction>>,
        ) -> Self {
            value.put(&mut self.introduction, &mut self._rest, 2);
            self
        }
        /// Sets `originatingMessageId`.
        #[must_use]
        pub fn originating_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.originating_message_id, &mut self._rest, 3);
            self
        }
        /// Sets `receivedMessage`.
        #[must_use]
        pub fn received_message(
            mut self,
            value: impl rt::IntoField<Box<types::ReceivedReplyMessage>>,
        ) -> Self {
            value.put(&mut self.received_message, &mut self._rest, 4);
            self
        }
        /// Sets `replyMessage`.
        #[must_use]
        pub fn reply_message(
            mut self,
            value: impl rt::IntoField<Box<types::ReceivedReplyMessage>>,
        ) -> Self {
            value.put(&mut self.reply_message, &mut self._rest, 5);
            self
        }
        /// Sets `response`.
        #[must_use]
        pub fn response(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingFormResponseComponent>>,
        ) -> Self {
            value.put(&mut self.response, &mut self._rest, 6);
            self
        }
    }
    /// `RecordingFormPage` of the API document.
    #[non_exhaustive]
    pub struct RecordingFormPage {
        /// `pageComponents`
        pub page_components: Option<Vec<types::RecordingFormPageComponent>>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingFormPage {
        fn default() -> Self {
            Self {
                page_components: None,
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingFormPage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingFormPage",
                fields: &["pageComponents", "subtitle", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.page_components);
            out.text(1, &self.subtitle);
            out.text(2, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.page_components),
                1 => rt::Place::Text(&mut self.subtitle),
                2 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingFormPage);
    impl RecordingFormPage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `pageComponents`.
        #[must_use]
        pub fn page_components(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingFormPageComponent>>,
        ) -> Self {
            value.put(&mut self.page_components, &mut self._rest, 0);
            self
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 1);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 2);
            self
        }
    }
    /// `RecordingFormPageComponent` of the API document.
    #[non_exhaustive]
    pub struct RecordingFormPageComponent {
        /// `datePicker`
        pub date_picker: Option<Box<types::DatePicker>>,
        /// `formComponentType`
        pub form_component_type: Option<
            types::RecordingFormPageComponentFormComponentType,
        >,
        /// `input`
        pub input: Option<Box<types::RecordingInput>>,
        /// `listPicker`
        pub list_picker: Option<Box<types::ListPicker>>,
        /// `wheelPicker`
        pub wheel_picker: Option<Box<types::RecordingWheelPicker>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingFormPageComponent {
        fn default() -> Self {
            Self {
                date_picker: None,
                form_component_type: None,
                input: None,
                list_picker: None,
                wheel_picker: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingFormPageComponent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingFormPageComponent",
                fields: &[
                    "datePicker",
                    "formComponentType",
                    "input",
                    "listPicker",
                    "wheelPicker",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.date_picker);
            out.one(1, &self.form_component_type);
            out.model(2, &self.input);
            out.model(3, &self.list_picker);
            out.model(4, &self.wheel_picker);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.date_picker),
                1 => rt::Place::Enum(&mut self.form_component_type),
                2 => rt::Place::Model(&mut self.input),
                3 => rt::Place::Model(&mut self.list_picker),
                4 => rt::Place::Model(&mut self.wheel_picker),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingFormPageComponent);
    impl RecordingFormPageComponent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `datePicker`.
        #[must_use]
        pub fn date_picker(
            mut self,
            value: impl rt::IntoField<Box<types::DatePicker>>,
        ) -> Self {
            value.put(&mut self.date_picker, &mut self._rest, 0);
            self
        }
        /// Sets `formComponentType`.
        #[must_use]
        pub fn form_component_type(
            mut self,
            value: impl rt::IntoField<types::RecordingFormPageComponentFormComponentType>,
        ) -> Self {
            value.put(&mut self.form_component_type, &mut self._rest, 1);
            self
        }
        /// Sets `input`.
        #[must_use]
        pub fn input(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingInput>>,
        ) -> Self {
            value.put(&mut self.input, &mut self._rest, 2);
            self
        }
        /// Sets `listPicker`.
        #[must_use]
        pub fn list_picker(
            mut self,
            value: impl rt::IntoField<Box<types::ListPicker>>,
        ) -> Self {
            value.put(&mut self.list_picker, &mut self._rest, 3);
            self
        }
        /// Sets `wheelPicker`.
        #[must_use]
        pub fn wheel_picker(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingWheelPicker>>,
        ) -> Self {
            value.put(&mut self.wheel_picker, &mut self._rest, 4);
            self
        }
    }
    /// `RecordingFormResponseComponent` of the API document.
    #[non_exhaustive]
    pub struct RecordingFormResponseComponent {
        /// `component`
        pub component: Option<Box<types::RecordingFormResponseContent>>,
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingFormResponseComponent {
        fn default() -> Self {
            Self {
                component: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingFormResponseComponent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingFormResponseComponent",
                fields: &["component", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.component);
            out.text(1, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.component),
                1 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingFormResponseComponent);
    impl RecordingFormResponseComponent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `component`.
        #[must_use]
        pub fn component(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingFormResponseContent>>,
        ) -> Self {
            value.put(&mut self.component, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingFormResponseContent` of the API document.
    #[non_exhaustive]
    pub struct RecordingFormResponseContent {
        /// `buttonResponse`
        pub button_response: Option<Box<types::ButtonResponse>>,
        /// `contentType`
        pub content_type: Option<types::RecordingFormResponseContentContentType>,
        _rest: rt::Rest,
    }
    impl Default for RecordingFormResponseContent {
        fn default() -> Self {
            Self {
                button_response: None,
                content_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingFormResponseContent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingFormResponseContent",
                fields: &["buttonResponse", "contentType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.button_response);
            out.one(1, &self.content_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.button_response),
                1 => rt::Place::Enum(&mut self.content_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingFormResponseContent);
    impl RecordingFormResponseContent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `buttonResponse`.
        #[must_use]
        pub fn button_response(
            mut self,
            value: impl rt::IntoField<Box<types::ButtonResponse>>,
        ) -> Self {
            value.put(&mut self.button_response, &mut self._rest, 0);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::RecordingFormResponseContentContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingInput` of the API document.
    #[non_exhaustive]
    pub struct RecordingInput {
        /// `id`
        pub id: Option<String>,
        /// `responseText`
        pub response_text: Option<String>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingInput {
        fn default() -> Self {
            Self {
                id: None,
                response_text: None,
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingInput",
                fields: &["id", "responseText", "subtitle", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.response_text);
            out.text(2, &self.subtitle);
            out.text(3, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.response_text),
                2 => rt::Place::Text(&mut self.subtitle),
                3 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingInput);
    impl RecordingInput {
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
        /// Sets `responseText`.
        #[must_use]
        pub fn response_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.response_text, &mut self._rest, 1);
            self
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 2);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 3);
            self
        }
    }
    /// `RecordingIntroduction` of the API document.
    #[non_exhaustive]
    pub struct RecordingIntroduction {
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingIntroduction {
        fn default() -> Self {
            Self {
                subtitle: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingIntroduction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingIntroduction",
                fields: &["subtitle", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.subtitle);
            out.text(1, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.subtitle),
                1 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingIntroduction);
    impl RecordingIntroduction {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `subtitle`.
        #[must_use]
        pub fn subtitle(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subtitle, &mut self._rest, 0);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingJob` of the API document.
    #[non_exhaustive]
    pub struct RecordingJob {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `errorMessage`: read-only
        pub error_message: Option<String>,
        /// `failedRecordings`: read-only
        pub failed_recordings: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `percentProgress`: read-only
        pub percent_progress: Option<i64>,
        /// `recordingJobsQuery`: read-only
        pub recording_jobs_query: Option<Box<types::RecordingJobsQuery>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: required
        pub state: Option<types::RecordingJobState>,
        /// `totalConversations`: read-only
        pub total_conversations: Option<i64>,
        /// `totalFailedRecordings`: read-only
        pub total_failed_recordings: Option<i64>,
        /// `totalProcessedRecordings`: read-only
        pub total_processed_recordings: Option<i64>,
        /// `totalRecordings`: read-only
        pub total_recordings: Option<i64>,
        /// `totalSkippedRecordings`: read-only
        pub total_skipped_recordings: Option<i64>,
        /// `user`: read-only
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingJob {
        fn default() -> Self {
            Self {
                date_created: None,
                error_message: None,
                failed_recordings: None,
                id: None,
                percent_progress: None,
                recording_jobs_query: None,
                self_uri: None,
                state: None,
                total_conversations: None,
                total_failed_recordings: None,
                total_processed_recordings: None,
                total_recordings: None,
                total_skipped_recordings: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingJob",
                fields: &[
                    "dateCreated",
                    "errorMessage",
                    "failedRecordings",
                    "id",
                    "percentProgress",
                    "recordingJobsQuery",
                    "selfUri",
                    "state",
                    "totalConversations",
                    "totalFailedRecordings",
                    "totalProcessedRecordings",
                    "totalRecordings",
                    "totalSkippedRecordings",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.error_message);
            out.text(2, &self.failed_recordings);
            out.text(3, &self.id);
            out.int(4, &self.percent_progress);
            out.model(5, &self.recording_jobs_query);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
            out.int(8, &self.total_conversations);
            out.int(9, &self.total_failed_recordings);
            out.int(10, &self.total_processed_recordings);
            out.int(11, &self.total_recordings);
            out.int(12, &self.total_skipped_recordings);
            out.model(13, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Text(&mut self.failed_recordings),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Int(&mut self.percent_progress),
                5 => rt::Place::Model(&mut self.recording_jobs_query),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                8 => rt::Place::Int(&mut self.total_conversations),
                9 => rt::Place::Int(&mut self.total_failed_recordings),
                10 => rt::Place::Int(&mut self.total_processed_recordings),
                11 => rt::Place::Int(&mut self.total_recordings),
                12 => rt::Place::Int(&mut self.total_skipped_recordings),
                13 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingJob);
    /// `RecordingJobEntityListing` of the API document.
    #[non_exhaustive]
    pub struct RecordingJobEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::RecordingJob>>,
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
    impl Default for RecordingJobEntityListing {
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
    impl rt::Model for RecordingJobEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingJobEntityListing",
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
    rt::model!(RecordingJobEntityListing);
    /// `RecordingJobFailedRecording` of the API document.
    #[non_exhaustive]
    pub struct RecordingJobFailedRecording {
        /// `conversation`: read-only
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `recording`: read-only
        pub recording: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingJobFailedRecording {
        fn default() -> Self {
            Self {
                conversation: None,
                recording: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingJobFailedRecording {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingJobFailedRecording",
                fields: &["conversation", "recording"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversation);
            out.model(1, &self.recording);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversation),
                1 => rt::Place::Model(&mut self.recording),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingJobFailedRecording);
    /// `RecordingJobsQuery` of the API document.
    #[non_exhaustive]
    pub struct RecordingJobsQuery {
        /// `action`: required
        pub action: Option<types::RecordingJobsQueryAction>,
        /// `actionAge`
        pub action_age: Option<i64>,
        /// `actionDate`
        pub action_date: Option<rt::DateTime>,
        /// `agedConversationInterval`: format `interval`
        pub aged_conversation_interval: Option<rt::Interval>,
        /// `clearExport`
        pub clear_export: Option<bool>,
        /// `conversationQuery`
        pub conversation_query: Option<Box<types::AsyncConversationQuery>>,
        /// `includePolicyBasedRecordings`
        pub include_policy_based_recordings: Option<bool>,
        /// `includeRecordingsWithSensitiveData`
        pub include_recordings_with_sensitive_data: Option<bool>,
        /// `includeScreenRecordings`
        pub include_screen_recordings: Option<bool>,
        /// `includeSnippetRecordings`
        pub include_snippet_recordings: Option<bool>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `screenRecordingActionAge`
        pub screen_recording_action_age: Option<i64>,
        /// `screenRecordingActionDate`
        pub screen_recording_action_date: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for RecordingJobsQuery {
        fn default() -> Self {
            Self {
                action: None,
                action_age: None,
                action_date: None,
                aged_conversation_interval: None,
                clear_export: None,
                conversation_query: None,
                include_policy_based_recordings: None,
                include_recordings_with_sensitive_data: None,
                include_screen_recordings: None,
                include_snippet_recordings: None,
                integration_id: None,
                screen_recording_action_age: None,
                screen_recording_action_date: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingJobsQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingJobsQuery",
                fields: &[
                    "action",
                    "actionAge",
                    "actionDate",
                    "agedConversationInterval",
                    "clearExport",
                    "conversationQuery",
                    "includePolicyBasedRecordings",
                    "includeRecordingsWithSensitiveData",
                    "includeScreenRecordings",
                    "includeSnippetRecordings",
                    "integrationId",
                    "screenRecordingActionAge",
                    "screenRecordingActionDate",
                ],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.int(1, &self.action_age);
            out.date_time(2, &self.action_date);
            out.interval(3, &self.aged_conversation_interval);
            out.boolean(4, &self.clear_export);
            out.model(5, &self.conversation_query);
            out.boolean(6, &self.include_policy_based_recordings);
            out.boolean(7, &self.include_recordings_with_sensitive_data);
            out.boolean(8, &self.include_screen_recordings);
            out.boolean(9, &self.include_snippet_recordings);
            out.text(10, &self.integration_id);
            out.int(11, &self.screen_recording_action_age);
            out.date_time(12, &self.screen_recording_action_date);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Int(&mut self.action_age),
                2 => rt::Place::DateTime(&mut self.action_date),
                3 => rt::Place::Interval(&mut self.aged_conversation_interval),
                4 => rt::Place::Bool(&mut self.clear_export),
                5 => rt::Place::Model(&mut self.conversation_query),
                6 => rt::Place::Bool(&mut self.include_policy_based_recordings),
                7 => rt::Place::Bool(&mut self.include_recordings_with_sensitive_data),
                8 => rt::Place::Bool(&mut self.include_screen_recordings),
                9 => rt::Place::Bool(&mut self.include_snippet_recordings),
                10 => rt::Place::Text(&mut self.integration_id),
                11 => rt::Place::Int(&mut self.screen_recording_action_age),
                12 => rt::Place::DateTime(&mut self.screen_recording_action_date),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingJobsQuery);
    impl RecordingJobsQuery {
        /// One with everything set that the API requires: `action`.
        #[must_use]
        pub fn new(action: impl rt::IntoField<types::RecordingJobsQueryAction>) -> Self {
            Self::default().action(action)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::RecordingJobsQueryAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `actionAge`.
        #[must_use]
        pub fn action_age(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.action_age, &mut self._rest, 1);
            self
        }
        /// Sets `actionDate`.
        #[must_use]
        pub fn action_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.action_date, &mut self._rest, 2);
            self
        }
        /// Sets `agedConversationInterval`.
        #[must_use]
        pub fn aged_conversation_interval(
            mut self,
            value: impl rt::IntoField<rt::Interval>,
        ) -> Self {
            value.put(&mut self.aged_conversation_interval, &mut self._rest, 3);
            self
        }
        /// Sets `clearExport`.
        #[must_use]
        pub fn clear_export(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.clear_export, &mut self._rest, 4);
            self
        }
        /// Sets `conversationQuery`.
        #[must_use]
        pub fn conversation_query(
            mut self,
            value: impl rt::IntoField<Box<types::AsyncConversationQuery>>,
        ) -> Self {
            value.put(&mut self.conversation_query, &mut self._rest, 5);
            self
        }
        /// Sets `includePolicyBasedRecordings`.
        #[must_use]
        pub fn include_policy_based_recordings(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_policy_based_recordings, &mut self._rest, 6);
            self
        }
        /// Sets `includeRecordingsWithSensitiveData`.
        #[must_use]
        pub fn include_recordings_with_sensitive_data(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.include_recordings_with_sensitive_data,
                    &mut self._rest,
                    7,
                );
            self
        }
        /// Sets `includeScreenRecordings`.
        #[must_use]
        pub fn include_screen_recordings(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_screen_recordings, &mut self._rest, 8);
            self
        }
        /// Sets `includeSnippetRecordings`.
        #[must_use]
        pub fn include_snippet_recordings(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.include_snippet_recordings, &mut self._rest, 9);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 10);
            self
        }
        /// Sets `screenRecordingActionAge`.
        #[must_use]
        pub fn screen_recording_action_age(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.screen_recording_action_age, &mut self._rest, 11);
            self
        }
        /// Sets `screenRecordingActionDate`.
        #[must_use]
        pub fn screen_recording_action_date(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.screen_recording_action_date, &mut self._rest, 12);
            self
        }
    }
    /// `RecordingLocation` of the API document.
    #[non_exhaustive]
    pub struct RecordingLocation {
        /// `address`
        pub address: Option<String>,
        /// `latitude`
        pub latitude: Option<f64>,
        /// `longitude`
        pub longitude: Option<f64>,
        /// `text`
        pub text: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingLocation {
        fn default() -> Self {
            Self {
                address: None,
                latitude: None,
                longitude: None,
                text: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingLocation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingLocation",
                fields: &["address", "latitude", "longitude", "text", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.address);
            out.float(1, &self.latitude);
            out.float(2, &self.longitude);
            out.text(3, &self.text);
            out.text(4, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.address),
                1 => rt::Place::Float(&mut self.latitude),
                2 => rt::Place::Float(&mut self.longitude),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingLocation);
    impl RecordingLocation {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `address`.
        #[must_use]
        pub fn address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.address, &mut self._rest, 0);
            self
        }
        /// Sets `latitude`.
        #[must_use]
        pub fn latitude(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.latitude, &mut self._rest, 1);
            self
        }
        /// Sets `longitude`.
        #[must_use]
        pub fn longitude(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.longitude, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
    }
    /// `RecordingMessageReceipt` of the API document.
    #[non_exhaustive]
    pub struct RecordingMessageReceipt {
        /// `id`
        pub id: Option<String>,
        /// `reasons`
        pub reasons: Option<Vec<types::RecordingMessageReceiptReason>>,
        /// `receiptTime`
        pub receipt_time: Option<rt::DateTime>,
        /// `status`
        pub status: Option<types::RecordingMessageReceiptStatus>,
        _rest: rt::Rest,
    }
    impl Default for RecordingMessageReceipt {
        fn default() -> Self {
            Self {
                id: None,
                reasons: None,
                receipt_time: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingMessageReceipt {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingMessageReceipt",
                fields: &["id", "reasons", "receiptTime", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.reasons);
            out.date_time(2, &self.receipt_time);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.reasons),
                2 => rt::Place::DateTime(&mut self.receipt_time),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingMessageReceipt);
    impl RecordingMessageReceipt {
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
        /// Sets `reasons`.
        #[must_use]
        pub fn reasons(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingMessageReceiptReason>>,
        ) -> Self {
            value.put(&mut self.reasons, &mut self._rest, 1);
            self
        }
        /// Sets `receiptTime`.
        #[must_use]
        pub fn receipt_time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.receipt_time, &mut self._rest, 2);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::RecordingMessageReceiptStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 3);
            self
        }
    }
    /// `RecordingMessageReceiptReason` of the API document.
    #[non_exhaustive]
    pub struct RecordingMessageReceiptReason {
        /// `code`
        pub code: Option<types::RecordingMessageReceiptReasonCode>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingMessageReceiptReason {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingMessageReceiptReason {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingMessageReceiptReason",
                fields: &["code", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.code);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingMessageReceiptReason);
    impl RecordingMessageReceiptReason {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(
            mut self,
            value: impl rt::IntoField<types::RecordingMessageReceiptReasonCode>,
        ) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingMessagingMessage` of the API document.
    #[non_exhaustive]
    pub struct RecordingMessagingMessage {
        /// `buttonResponse`
        pub button_response: Option<Box<types::ButtonResponse>>,
        /// `buttonResponses`
        pub button_responses: Option<Vec<types::ButtonResponse>>,
        /// `cards`
        pub cards: Option<Vec<types::Card>>,
        /// `contentType`
        pub content_type: Option<types::RecordingMessagingMessageContentType>,
        /// `datePicker`
        pub date_picker: Option<Box<types::DatePicker>>,
        /// `events`
        pub events: Option<Vec<types::ConversationMessageEvent>>,
        /// `form`
        pub form: Option<Box<types::RecordingForm>>,
        /// `from`
        pub from: Option<String>,
        /// `fromExternalContact`
        pub from_external_contact: Option<Box<types::ExternalContact>>,
        /// `fromUser`
        pub from_user: Option<Box<types::User>>,
        /// `id`
        pub id: Option<String>,
        /// `interactiveApplication`
        pub interactive_application: Option<Box<types::InteractiveApplication>>,
        /// `listPicker`
        pub list_picker: Option<Box<types::ListPicker>>,
        /// `messageMediaAttachments`
        pub message_media_attachments: Option<Vec<types::MessageMediaAttachment>>,
        /// `messageReceipts`
        pub message_receipts: Option<Vec<types::RecordingMessageReceipt>>,
        /// `messageStickerAttachments`
        pub message_sticker_attachments: Option<Vec<types::MessageStickerAttachment>>,
        /// `messageText`
        pub message_text: Option<String>,
        /// `notificationTemplate`
        pub notification_template: Option<Box<types::RecordingNotificationTemplate>>,
        /// `participantId`
        pub participant_id: Option<String>,
        /// `paymentRequest`
        pub payment_request: Option<Box<types::PaymentRequest>>,
        /// `paymentResponse`
        pub payment_response: Option<Box<types::PaymentResponse>>,
        /// `purpose`
        pub purpose: Option<String>,
        /// `queue`
        pub queue: Option<Box<types::AddressableEntityRef>>,
        /// `quickReplies`
        pub quick_replies: Option<Vec<types::QuickReply>>,
        /// `richLink`
        pub rich_link: Option<Box<types::RichLink>>,
        /// `roadsideAssistance`
        pub roadside_assistance: Option<Box<types::RecordingRoadsideAssistance>>,
        /// `socialVisibility`
        pub social_visibility: Option<types::RecordingMessagingMessageSocialVisibility>,
        /// `status`
        pub status: Option<String>,
        /// `story`
        pub story: Option<Box<types::RecordingContentStory>>,
        /// `timestamp`
        pub timestamp: Option<rt::DateTime>,
        /// `to`
        pub to: Option<String>,
        /// `workflow`
        pub workflow: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingMessagingMessage {
        fn default() -> Self {
            Self {
                button_response: None,
                button_responses: None,
                cards: None,
                content_type: None,
                date_picker: None,
                events: None,
                form: None,
                from: None,
                from_external_contact: None,
                from_user: None,
                id: None,
                interactive_application: None,
                list_picker: None,
                message_media_attachments: None,
                message_receipts: None,
                message_sticker_attachments: None,
                message_text: None,
                notification_template: None,
                participant_id: None,
                payment_request: None,
                payment_response: None,
                purpose: None,
                queue: None,
                quick_replies: None,
                rich_link: None,
                roadside_assistance: None,
                social_visibility: None,
                status: None,
                story: None,
                timestamp: None,
                to: None,
                workflow: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingMessagingMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingMessagingMessage",
                fields: &[
                    "buttonResponse",
                    "buttonResponses",
                    "cards",
                    "contentType",
                    "datePicker",
                    "events",
                    "form",
                    "from",
                    "fromExternalContact",
                    "fromUser",
                    "id",
                    "interactiveApplication",
                    "listPicker",
                    "messageMediaAttachments",
                    "messageReceipts",
                    "messageStickerAttachments",
                    "messageText",
                    "notificationTemplate",
                    "participantId",
                    "paymentRequest",
                    "paymentResponse",
                    "purpose",
                    "queue",
                    "quickReplies",
                    "richLink",
                    "roadsideAssistance",
                    "socialVisibility",
                    "status",
                    "story",
                    "timestamp",
                    "to",
                    "workflow",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.button_response);
            out.list(1, &self.button_responses);
            out.list(2, &self.cards);
            out.one(3, &self.content_type);
            out.model(4, &self.date_picker);
            out.list(5, &self.events);
            out.model(6, &self.form);
            out.text(7, &self.from);
            out.model(8, &self.from_external_contact);
            out.model(9, &self.from_user);
            out.text(10, &self.id);
            out.model(11, &self.interactive_application);
            out.model(12, &self.list_picker);
            out.list(13, &self.message_media_attachments);
            out.list(14, &self.message_receipts);
            out.list(15, &self.message_sticker_attachments);
            out.text(16, &self.message_text);
            out.model(17, &self.notification_template);
            out.text(18, &self.participant_id);
            out.model(19, &self.payment_request);
            out.model(20, &self.payment_response);
            out.text(21, &self.purpose);
            out.model(22, &self.queue);
            out.list(23, &self.quick_replies);
            out.model(24, &self.rich_link);
            out.model(25, &self.roadside_assistance);
            out.one(26, &self.social_visibility);
            out.text(27, &self.status);
            out.model(28, &self.story);
            out.date_time(29, &self.timestamp);
            out.text(30, &self.to);
            out.model(31, &self.workflow);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.button_response),
                1 => rt::Place::List(&mut self.button_responses),
                2 => rt::Place::List(&mut self.cards),
                3 => rt::Place::Enum(&mut self.content_type),
                4 => rt::Place::Model(&mut self.date_picker),
                5 => rt::Place::List(&mut self.events),
                6 => rt::Place::Model(&mut self.form),
                7 => rt::Place::Text(&mut self.from),
                8 => rt::Place::Model(&mut self.from_external_contact),
                9 => rt::Place::Model(&mut self.from_user),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Model(&mut self.interactive_application),
                12 => rt::Place::Model(&mut self.list_picker),
                13 => rt::Place::List(&mut self.message_media_attachments),
                14 => rt::Place::List(&mut self.message_receipts),
                15 => rt::Place::List(&mut self.message_sticker_attachments),
                16 => rt::Place::Text(&mut self.message_text),
                17 => rt::Place::Model(&mut self.notification_template),
                18 => rt::Place::Text(&mut self.participant_id),
                19 => rt::Place::Model(&mut self.payment_request),
                20 => rt::Place::Model(&mut self.payment_response),
                21 => rt::Place::Text(&mut self.purpose),
                22 => rt::Place::Model(&mut self.queue),
                23 => rt::Place::List(&mut self.quick_replies),
                24 => rt::Place::Model(&mut self.rich_link),
                25 => rt::Place::Model(&mut self.roadside_assistance),
                26 => rt::Place::Enum(&mut self.social_visibility),
                27 => rt::Place::Text(&mut self.status),
                28 => rt::Place::Model(&mut self.story),
                29 => rt::Place::DateTime(&mut self.timestamp),
                30 => rt::Place::Text(&mut self.to),
                31 => rt::Place::Model(&mut self.workflow),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingMessagingMessage);
    impl RecordingMessagingMessage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `buttonResponse`.
        #[must_use]
        pub fn button_response(
            mut self,
            value: impl rt::IntoField<Box<types::ButtonResponse>>,
        ) -> Self {
            value.put(&mut self.button_response, &mut self._rest, 0);
            self
        }
        /// Sets `buttonResponses`.
        #[must_use]
        pub fn button_responses(
            mut self,
            value: impl rt::IntoField<Vec<types::ButtonResponse>>,
        ) -> Self {
            value.put(&mut self.button_responses, &mut self._rest, 1);
            self
        }
        /// Sets `cards`.
        #[must_use]
        pub fn cards(mut self, value: impl rt::IntoField<Vec<types::Card>>) -> Self {
            value.put(&mut self.cards, &mut self._rest, 2);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::RecordingMessagingMessageContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 3);
            self
        }
        /// Sets `datePicker`.
        #[must_use]
        pub fn date_picker(
            mut self,
            value: impl rt::IntoField<Box<types::DatePicker>>,
        ) -> Self {
            value.put(&mut self.date_picker, &mut self._rest, 4);
            self
        }
        /// Sets `events`.
        #[must_use]
        pub fn events(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationMessageEvent>>,
        ) -> Self {
            value.put(&mut self.events, &mut self._rest, 5);
            self
        }
        /// Sets `form`.
        #[must_use]
        pub fn form(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingForm>>,
        ) -> Self {
            value.put(&mut self.form, &mut self._rest, 6);
            self
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.from, &mut self._rest, 7);
            self
        }
        /// Sets `fromExternalContact`.
        #[must_use]
        pub fn from_external_contact(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalContact>>,
        ) -> Self {
            value.put(&mut self.from_external_contact, &mut self._rest, 8);
            self
        }
        /// Sets `fromUser`.
        #[must_use]
        pub fn from_user(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.from_user, &mut self._rest, 9);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 10);
            self
        }
        /// Sets `interactiveApplication`.
        #[must_use]
        pub fn interactive_application(
            mut self,
            value: impl rt::IntoField<Box<types::InteractiveApplication>>,
        ) -> Self {
            value.put(&mut self.interactive_application, &mut self._rest, 11);
            self
        }
        /// Sets `listPicker`.
        #[must_use]
        pub fn list_picker(
            mut self,
            value: impl rt::IntoField<Box<types::ListPicker>>,
        ) -> Self {
            value.put(&mut self.list_picker, &mut self._rest, 12);
            self
        }
        /// Sets `messageMediaAttachments`.
        #[must_use]
        pub fn message_media_attachments(
            mut self,
            value: impl rt::IntoField<Vec<types::MessageMediaAttachment>>,
        ) -> Self {
            value.put(&mut self.message_media_attachments, &mut self._rest, 13);
            self
        }
        /// Sets `messageReceipts`.
        #[must_use]
        pub fn message_receipts(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingMessageReceipt>>,
        ) -> Self {
            value.put(&mut self.message_receipts, &mut self._rest, 14);
            self
        }
        /// Sets `messageStickerAttachments`.
        #[must_use]
        pub fn message_sticker_attachments(
            mut self,
            value: impl rt::IntoField<Vec<types::MessageStickerAttachment>>,
        ) -> Self {
            value.put(&mut self.message_sticker_attachments, &mut self._rest, 15);
            self
        }
        /// Sets `messageText`.
        #[must_use]
        pub fn message_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message_text, &mut self._rest, 16);
            self
        }
        /// Sets `notificationTemplate`.
        #[must_use]
        pub fn notification_template(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingNotificationTemplate>>,
        ) -> Self {
            value.put(&mut self.notification_template, &mut self._rest, 17);
            self
        }
        /// Sets `participantId`.
        #[must_use]
        pub fn participant_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.participant_id, &mut self._rest, 18);
            self
        }
        /// Sets `paymentRequest`.
        #[must_use]
        pub fn payment_request(
            mut self,
            value: impl rt::IntoField<Box<types::PaymentRequest>>,
        ) -> Self {
            value.put(&mut self.payment_request, &mut self._rest, 19);
            self
        }
        /// Sets `paymentResponse`.
        #[must_use]
        pub fn payment_response(
            mut self,
            value: impl rt::IntoField<Box<types::PaymentResponse>>,
        ) -> Self {
            value.put(&mut self.payment_response, &mut self._rest, 20);
            self
        }
        /// Sets `purpose`.
        #[must_use]
        pub fn purpose(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.purpose, &mut self._rest, 21);
            self
        }
        /// Sets `queue`.
        #[must_use]
        pub fn queue(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.queue, &mut self._rest, 22);
            self
        }
        /// Sets `quickReplies`.
        #[must_use]
        pub fn quick_replies(
            mut self,
            value: impl rt::IntoField<Vec<types::QuickReply>>,
        ) -> Self {
            value.put(&mut self.quick_replies, &mut self._rest, 23);
            self
        }
        /// Sets `richLink`.
        #[must_use]
        pub fn rich_link(
            mut self,
            value: impl rt::IntoField<Box<types::RichLink>>,
        ) -> Self {
            value.put(&mut self.rich_link, &mut self._rest, 24);
            self
        }
        /// Sets `roadsideAssistance`.
        #[must_use]
        pub fn roadside_assistance(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingRoadsideAssistance>>,
        ) -> Self {
            value.put(&mut self.roadside_assistance, &mut self._rest, 25);
            self
        }
        /// Sets `socialVisibility`.
        #[must_use]
        pub fn social_visibility(
            mut self,
            value: impl rt::IntoField<types::RecordingMessagingMessageSocialVisibility>,
        ) -> Self {
            value.put(&mut self.social_visibility, &mut self._rest, 26);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status, &mut self._rest, 27);
            self
        }
        /// Sets `story`.
        #[must_use]
        pub fn story(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingContentStory>>,
        ) -> Self {
            value.put(&mut self.story, &mut self._rest, 28);
            self
        }
        /// Sets `timestamp`.
        #[must_use]
        pub fn timestamp(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.timestamp, &mut self._rest, 29);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.to, &mut self._rest, 30);
            self
        }
        /// Sets `workflow`.
        #[must_use]
        pub fn workflow(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.workflow, &mut self._rest, 31);
            self
        }
    }
    /// `RecordingMetadata` of the API document.
    #[non_exhaustive]
    pub struct RecordingMetadata {
        /// `annotations`
        pub annotations: Option<Vec<types::Annotation>>,
        /// `archiveDate`
        pub archive_date: Option<rt::DateTime>,
        /// `archiveMedium`
        pub archive_medium: Option<types::RecordingMetadataArchiveMedium>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `deleteDate`
        pub delete_date: Option<rt::DateTime>,
        /// `endTime`
        pub end_time: Option<String>,
        /// `exportDate`
        pub export_date: Option<rt::DateTime>,
        /// `exportedDate`
        pub exported_date: Option<rt::DateTime>,
        /// `fileState`
        pub file_state: Option<types::RecordingMetadataFileState>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `maxAllowedRestorationsForOrg`
        pub max_allowed_restorations_for_org: Option<i64>,
        /// `media`
        pub media: Option<String>,
        /// `mediaSubject`
        pub media_subject: Option<String>,
        /// `mediaSubtype`
        pub media_subtype: Option<types::RecordingMetadataMediaSubtype>,
        /// `name`
        pub name: Option<String>,
        /// `path`
        pub path: Option<String>,
        /// `region`
        pub region: Option<types::RecordingMetadataRegion>,
        /// `remainingRestorationsAllowedForOrg`
        pub remaining_restorations_allowed_for_org: Option<i64>,
        /// `restoreExpirationTime`
        pub restore_expiration_time: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sessionId`
        pub session_id: Option<String>,
        /// `startTime`
        pub start_time: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingMetadata {
        fn default() -> Self {
            Self {
                annotations: None,
                archive_date: None,
                archive_medium: None,
                conversation_id: None,
                delete_date: None,
                end_time: None,
                export_date: None,
                exported_date: None,
                file_state: None,
                id: None,
                max_allowed_restorations_for_org: None,
                media: None,
                media_subject: None,
                media_subtype: None,
                name: None,
                path: None,
                region: None,
                remaining_restorations_allowed_for_org: None,
                restore_expiration_time: None,
                self_uri: None,
                session_id: None,
                start_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingMetadata",
                fields: &[
                    "annotations",
                    "archiveDate",
                    "archiveMedium",
                    "conversationId",
                    "deleteDate",
                    "endTime",
                    "exportDate",
                    "exportedDate",
                    "fileState",
                    "id",
                    "maxAllowedRestorationsForOrg",
                    "media",
                    "mediaSubject",
                    "mediaSubtype",
                    "name",
                    "path",
                    "region",
                    "remainingRestorationsAllowedForOrg",
                    "restoreExpirationTime",
                    "selfUri",
                    "sessionId",
                    "startTime",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.annotations);
            out.date_time(1, &self.archive_date);
            out.one(2, &self.archive_medium);
            out.text(3, &self.conversation_id);
            out.date_time(4, &self.delete_date);
            out.text(5, &self.end_time);
            out.date_time(6, &self.export_date);
            out.date_time(7, &self.exported_date);
            out.one(8, &self.file_state);
            out.text(9, &self.id);
            out.int(10, &self.max_allowed_restorations_for_org);
            out.text(11, &self.media);
            out.text(12, &self.media_subject);
            out.one(13, &self.media_subtype);
            out.text(14, &self.name);
            out.text(15, &self.path);
            out.one(16, &self.region);
            out.int(17, &self.remaining_restorations_allowed_for_org);
            out.date_time(18, &self.restore_expiration_time);
            out.text(19, &self.self_uri);
            out.text(20, &self.session_id);
            out.text(21, &self.start_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.annotations),
                1 => rt::Place::DateTime(&mut self.archive_date),
                2 => rt::Place::Enum(&mut self.archive_medium),
                3 => rt::Place::Text(&mut self.conversation_id),
                4 => rt::Place::DateTime(&mut self.delete_date),
                5 => rt::Place::Text(&mut self.end_time),
                6 => rt::Place::DateTime(&mut self.export_date),
                7 => rt::Place::DateTime(&mut self.exported_date),
                8 => rt::Place::Enum(&mut self.file_state),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Int(&mut self.max_allowed_restorations_for_org),
                11 => rt::Place::Text(&mut self.media),
                12 => rt::Place::Text(&mut self.media_subject),
                13 => rt::Place::Enum(&mut self.media_subtype),
                14 => rt::Place::Text(&mut self.name),
                15 => rt::Place::Text(&mut self.path),
                16 => rt::Place::Enum(&mut self.region),
                17 => rt::Place::Int(&mut self.remaining_restorations_allowed_for_org),
                18 => rt::Place::DateTime(&mut self.restore_expiration_time),
                19 => rt::Place::Text(&mut self.self_uri),
                20 => rt::Place::Text(&mut self.session_id),
                21 => rt::Place::Text(&mut self.start_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingMetadata);
    /// `RecordingNotificationTemplate` of the API document.
    #[non_exhaustive]
    pub struct RecordingNotificationTemplate {
        /// `body`
        pub body: Option<Box<types::RecordingTemplateBody>>,
        /// `buttons`
        pub buttons: Option<Vec<types::RecordingTemplateButton>>,
        /// `carousel`
        pub carousel: Option<Box<types::RecordingTemplateCarousel>>,
        /// `footer`
        pub footer: Option<Box<types::RecordingTemplateFooter>>,
        /// `header`
        pub header: Option<Box<types::RecordingTemplateHeader>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingNotificationTemplate {
        fn default() -> Self {
            Self {
                body: None,
                buttons: None,
                carousel: None,
                footer: None,
                header: None,
                id: None,
                language: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingNotificationTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingNotificationTemplate",
                fields: &[
                    "body",
                    "buttons",
                    "carousel",
                    "footer",
                    "header",
                    "id",
                    "language",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.body);
            out.list(1, &self.buttons);
            out.model(2, &self.carousel);
            out.model(3, &self.footer);
            out.model(4, &self.header);
            out.text(5, &self.id);
            out.text(6, &self.language);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.body),
                1 => rt::Place::List(&mut self.buttons),
                2 => rt::Place::Model(&mut self.carousel),
                3 => rt::Place::Model(&mut self.footer),
                4 => rt::Place::Model(&mut self.header),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.language),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingNotificationTemplate);
    impl RecordingNotificationTemplate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateBody>>,
        ) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `buttons`.
        #[must_use]
        pub fn buttons(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingTemplateButton>>,
        ) -> Self {
            value.put(&mut self.buttons, &mut self._rest, 1);
            self
        }
        /// Sets `carousel`.
        #[must_use]
        pub fn carousel(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateCarousel>>,
        ) -> Self {
            value.put(&mut self.carousel, &mut self._rest, 2);
            self
        }
        /// Sets `footer`.
        #[must_use]
        pub fn footer(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateFooter>>,
        ) -> Self {
            value.put(&mut self.footer, &mut self._rest, 3);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateHeader>>,
        ) -> Self {
            value.put(&mut self.header, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 6);
            self
        }
    }
    /// `RecordingRetention` of the API document.
    #[non_exhaustive]
    pub struct RecordingRetention {
        /// `archiveDate`
        pub archive_date: Option<rt::DateTime>,
        /// `archiveMedium`
        pub archive_medium: Option<types::RecordingRetentionArchiveMedium>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `creationTime`
        pub creation_time: Option<rt::DateTime>,
        /// `deleteDate`
        pub delete_date: Option<rt::DateTime>,
        /// `exportDate`
        pub export_date: Option<rt::DateTime>,
        /// `exportedDate`
        pub exported_date: Option<rt::DateTime>,
        /// `recordingId`
        pub recording_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingRetention {
        fn default() -> Self {
            Self {
                archive_date: None,
                archive_medium: None,
                conversation_id: None,
                creation_time: None,
                delete_date: None,
                export_date: None,
                exported_date: None,
                recording_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingRetention {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingRetention",
                fields: &[
                    "archiveDate",
                    "archiveMedium",
                    "conversationId",
                    "creationTime",
                    "deleteDate",
                    "exportDate",
                    "exportedDate",
                    "recordingId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.archive_date);
            out.one(1, &self.archive_medium);
            out.text(2, &self.conversation_id);
            out.date_time(3, &self.creation_time);
            out.date_time(4, &self.delete_date);
            out.date_time(5, &self.export_date);
            out.date_time(6, &self.exported_date);
            out.text(7, &self.recording_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.archive_date),
                1 => rt::Place::Enum(&mut self.archive_medium),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::DateTime(&mut self.creation_time),
                4 => rt::Place::DateTime(&mut self.delete_date),
                5 => rt::Place::DateTime(&mut self.export_date),
                6 => rt::Place::DateTime(&mut self.exported_date),
                7 => rt::Place::Text(&mut self.recording_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingRetention);
    /// `RecordingRetentionCursorEntityListing` of the API document.
    #[non_exhaustive]
    pub struct RecordingRetentionCursorEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::RecordingRetention>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingRetentionCursorEntityListing {
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
    impl rt::Model for RecordingRetentionCursorEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingRetentionCursorEntityListing",
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
    rt::model!(RecordingRetentionCursorEntityListing);
    /// `RecordingRoadsideAssistance` of the API document.
    #[non_exhaustive]
    pub struct RecordingRoadsideAssistance {
        /// `isDevicePhoneNumber`
        pub is_device_phone_number: Option<bool>,
        /// `location`
        pub location: Option<Box<types::RecordingLocation>>,
        /// `messageNumber`
        pub message_number: Option<i64>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingRoadsideAssistance {
        fn default() -> Self {
            Self {
                is_device_phone_number: None,
                location: None,
                message_number: None,
                phone_number: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingRoadsideAssistance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingRoadsideAssistance",
                fields: &[
                    "isDevicePhoneNumber",
                    "location",
                    "messageNumber",
                    "phoneNumber",
                    "text",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.is_device_phone_number);
            out.model(1, &self.location);
            out.int(2, &self.message_number);
            out.text(3, &self.phone_number);
            out.text(4, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.is_device_phone_number),
                1 => rt::Place::Model(&mut self.location),
                2 => rt::Place::Int(&mut self.message_number),
                3 => rt::Place::Text(&mut self.phone_number),
                4 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingRoadsideAssistance);
    impl RecordingRoadsideAssistance {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `isDevicePhoneNumber`.
        #[must_use]
        pub fn is_device_phone_number(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.is_device_phone_number, &mut self._rest, 0);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingLocation>>,
        ) -> Self {
            value.put(&mut self.location, &mut self._rest, 1);
            self
        }
        /// Sets `messageNumber`.
        #[must_use]
        pub fn message_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.message_number, &mut self._rest, 2);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 3);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 4);
            self
        }
    }
    /// `RecordingSettings` of the API document.
    #[non_exhaustive]
    pub struct RecordingSettings {
        /// `maxConfigurableScreenRecordingStreams`
        pub max_configurable_screen_recording_streams: Option<i64>,
        /// `maxSimultaneousStreams`
        pub max_simultaneous_streams: Option<i64>,
        /// `recordingBatchDownloadUrlTtl`
        pub recording_batch_download_url_ttl: Option<i64>,
        /// `recordingPlaybackUrlTtl`
        pub recording_playback_url_ttl: Option<i64>,
        /// `regionalRecordingStorageEnabled`
        pub regional_recording_storage_enabled: Option<bool>,
        /// `stopRecordingWhenOnlyExternalParticipants`
        pub stop_recording_when_only_external_participants: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for RecordingSettings {
        fn default() -> Self {
            Self {
                max_configurable_screen_recording_streams: None,
                max_simultaneous_streams: None,
                recording_batch_download_url_ttl: None,
                recording_playback_url_ttl: None,
                regional_recording_storage_enabled: None,
                stop_recording_when_only_external_participants: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingSettings",
                fields: &[
                    "maxConfigurableScreenRecordingStreams",
                    "maxSimultaneousStreams",
                    "recordingBatchDownloadUrlTtl",
                    "recordingPlaybackUrlTtl",
                    "regionalRecordingStorageEnabled",
                    "stopRecordingWhenOnlyExternalParticipants",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.max_configurable_screen_recording_streams);
            out.int(1, &self.max_simultaneous_streams);
            out.int(2, &self.recording_batch_download_url_ttl);
            out.int(3, &self.recording_playback_url_ttl);
            out.boolean(4, &self.regional_recording_storage_enabled);
            out.boolean(5, &self.stop_recording_when_only_external_participants);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.max_configurable_screen_recording_streams),
                1 => rt::Place::Int(&mut self.max_simultaneous_streams),
                2 => rt::Place::Int(&mut self.recording_batch_download_url_ttl),
                3 => rt::Place::Int(&mut self.recording_playback_url_ttl),
                4 => rt::Place::Bool(&mut self.regional_recording_storage_enabled),
                5 => {
                    rt::Place::Bool(
                        &mut self.stop_recording_when_only_external_participants,
                    )
                }
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingSettings);
    impl RecordingSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `maxConfigurableScreenRecordingStreams`.
        #[must_use]
        pub fn max_configurable_screen_recording_streams(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value
                .put(
                    &mut self.max_configurable_screen_recording_streams,
                    &mut self._rest,
                    0,
                );
            self
        }
        /// Sets `maxSimultaneousStreams`.
        #[must_use]
        pub fn max_simultaneous_streams(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_simultaneous_streams, &mut self._rest, 1);
            self
        }
        /// Sets `recordingBatchDownloadUrlTtl`.
        #[must_use]
        pub fn recording_batch_download_url_ttl(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.recording_batch_download_url_ttl, &mut self._rest, 2);
            self
        }
        /// Sets `recordingPlaybackUrlTtl`.
        #[must_use]
        pub fn recording_playback_url_ttl(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.recording_playback_url_ttl, &mut self._rest, 3);
            self
        }
        /// Sets `regionalRecordingStorageEnabled`.
        #[must_use]
        pub fn regional_recording_storage_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.regional_recording_storage_enabled, &mut self._rest, 4);
            self
        }
        /// Sets `stopRecordingWhenOnlyExternalParticipants`.
        #[must_use]
        pub fn stop_recording_when_only_external_participants(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.stop_recording_when_only_external_participants,
                    &mut self._rest,
                    5,
                );
            self
        }
    }
    /// `RecordingTemplateBody` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateBody {
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateBody {
        fn default() -> Self {
            Self {
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateBody {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateBody",
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
    rt::model!(RecordingTemplateBody);
    impl RecordingTemplateBody {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 0);
            self
        }
    }
    /// `RecordingTemplateButton` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateButton {
        /// `index`
        pub index: Option<i64>,
        /// `isSelected`
        pub is_selected: Option<bool>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::RecordingTemplateButtonType>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateButton {
        fn default() -> Self {
            Self {
                index: None,
                is_selected: None,
                phone_number: None,
                text: None,
                type_: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateButton {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateButton",
                fields: &["index", "isSelected", "phoneNumber", "text", "type", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.index);
            out.boolean(1, &self.is_selected);
            out.text(2, &self.phone_number);
            out.text(3, &self.text);
            out.one(4, &self.type_);
            out.text(5, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.index),
                1 => rt::Place::Bool(&mut self.is_selected),
                2 => rt::Place::Text(&mut self.phone_number),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Enum(&mut self.type_),
                5 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingTemplateButton);
    impl RecordingTemplateButton {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `index`.
        #[must_use]
        pub fn index(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.index, &mut self._rest, 0);
            self
        }
        /// Sets `isSelected`.
        #[must_use]
        pub fn is_selected(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_selected, &mut self._rest, 1);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 2);
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
            value: impl rt::IntoField<types::RecordingTemplateButtonType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 5);
            self
        }
    }
    /// `RecordingTemplateCard` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateCard {
        /// `body`
        pub body: Option<Box<types::RecordingTemplateBody>>,
        /// `buttons`
        pub buttons: Option<Vec<types::RecordingTemplateButton>>,
        /// `header`
        pub header: Option<Box<types::RecordingTemplateHeader>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateCard {
        fn default() -> Self {
            Self {
                body: None,
                buttons: None,
                header: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateCard {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateCard",
                fields: &["body", "buttons", "header"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.body);
            out.list(1, &self.buttons);
            out.model(2, &self.header);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.body),
                1 => rt::Place::List(&mut self.buttons),
                2 => rt::Place::Model(&mut self.header),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingTemplateCard);
    impl RecordingTemplateCard {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateBody>>,
        ) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `buttons`.
        #[must_use]
        pub fn buttons(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingTemplateButton>>,
        ) -> Self {
            value.put(&mut self.buttons, &mut self._rest, 1);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingTemplateHeader>>,
        ) -> Self {
            value.put(&mut self.header, &mut self._rest, 2);
            self
        }
    }
    /// `RecordingTemplateCarousel` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateCarousel {
        /// `cards`
        pub cards: Option<Vec<types::RecordingTemplateCard>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateCarousel {
        fn default() -> Self {
            Self {
                cards: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateCarousel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateCarousel",
                fields: &["cards"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.cards);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.cards),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingTemplateCarousel);
    impl RecordingTemplateCarousel {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `cards`.
        #[must_use]
        pub fn cards(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingTemplateCard>>,
        ) -> Self {
            value.put(&mut self.cards, &mut self._rest, 0);
            self
        }
    }
    /// `RecordingTemplateFooter` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateFooter {
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateFooter {
        fn default() -> Self {
            Self {
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateFooter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateFooter",
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
    rt::model!(RecordingTemplateFooter);
    impl RecordingTemplateFooter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 0);
            self
        }
    }
    /// `RecordingTemplateHeader` of the API document.
    #[non_exhaustive]
    pub struct RecordingTemplateHeader {
        /// `media`
        pub media: Option<Box<types::RecordingAttachment>>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::RecordingTemplateHeaderType>,
        _rest: rt::Rest,
    }
    impl Default for RecordingTemplateHeader {
        fn default() -> Self {
            Self {
                media: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingTemplateHeader {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingTemplateHeader",
                fields: &["media", "text", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.media);
            out.text(1, &self.text);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.media),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingTemplateHeader);
    impl RecordingTemplateHeader {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `media`.
        #[must_use]
        pub fn media(
            mut self,
            value: impl rt::IntoField<Box<types::RecordingAttachment>>,
        ) -> Self {
            value.put(&mut self.media, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::RecordingTemplateHeaderType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
    }
    /// `RecordingUploadReport` of the API document.
    #[non_exhaustive]
    pub struct RecordingUploadReport {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `signedUrl`
        pub signed_url: Option<String>,
        /// `state`
        pub state: Option<types::RecordingUploadReportState>,
        _rest: rt::Rest,
    }
    impl Default for RecordingUploadReport {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                signed_url: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingUploadReport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingUploadReport",
                fields: &["id", "name", "selfUri", "signedUrl", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.text(3, &self.signed_url);
            out.one(4, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Text(&mut self.signed_url),
                4 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingUploadReport);
    /// `RecordingUploadReportRequest` of the API document.
    #[non_exhaustive]
    pub struct RecordingUploadReportRequest {
        /// `dateSince`: required
        pub date_since: Option<rt::DateTime>,
        /// `uploadStatus`
        pub upload_status: Option<types::RecordingUploadReportRequestUploadStatus>,
        _rest: rt::Rest,
    }
    impl Default for RecordingUploadReportRequest {
        fn default() -> Self {
            Self {
                date_since: None,
                upload_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingUploadReportRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingUploadReportRequest",
                fields: &["dateSince", "uploadStatus"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_since);
            out.one(1, &self.upload_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_since),
                1 => rt::Place::Enum(&mut self.upload_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingUploadReportRequest);
    impl RecordingUploadReportRequest {
        /// One with everything set that the API requires: `dateSince`.
        #[must_use]
        pub fn new(date_since: impl rt::IntoField<rt::DateTime>) -> Self {
            Self::default().date_since(date_since)
        }
        /// Sets `dateSince`.
        #[must_use]
        pub fn date_since(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_since, &mut self._rest, 0);
            self
        }
        /// Sets `uploadStatus`.
        #[must_use]
        pub fn upload_status(
            mut self,
            value: impl rt::IntoField<types::RecordingUploadReportRequestUploadStatus>,
        ) -> Self {
            value.put(&mut self.upload_status, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingWheelPicker` of the API document.
    #[non_exhaustive]
    pub struct RecordingWheelPicker {
        /// `id`
        pub id: Option<String>,
        /// `items`
        pub items: Option<Vec<types::RecordingWheelPickerItem>>,
        _rest: rt::Rest,
    }
    impl Default for RecordingWheelPicker {
        fn default() -> Self {
            Self {
                id: None,
                items: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingWheelPicker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingWheelPicker",
                fields: &["id", "items"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.items);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.items),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingWheelPicker);
    impl RecordingWheelPicker {
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
        /// Sets `items`.
        #[must_use]
        pub fn items(
            mut self,
            value: impl rt::IntoField<Vec<types::RecordingWheelPickerItem>>,
        ) -> Self {
            value.put(&mut self.items, &mut self._rest, 1);
            self
        }
    }
    /// `RecordingWheelPickerItem` of the API document.
    #[non_exhaustive]
    pub struct RecordingWheelPickerItem {
        /// `id`
        pub id: Option<String>,
        /// `isSelected`
        pub is_selected: Option<bool>,
        /// `title`
        pub title: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecordingWheelPickerItem {
        fn default() -> Self {
            Self {
                id: None,
                is_selected: None,
                title: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecordingWheelPickerItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecordingWheelPickerItem",
                fields: &["id", "isSelected", "title", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.is_selected);
            out.text(2, &self.title);
            out.text(3, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.is_selected),
                2 => rt::Place::Text(&mut self.title),
                3 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecordingWheelPickerItem);
    impl RecordingWheelPickerItem {
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
        /// Sets `isSelected`.
        #[must_use]
        pub fn is_selected(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_selected, &mut self._rest, 1);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 2);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 3);
            self
        }
    }
    /// `RetentionDuration` of the API document.
    #[non_exhaustive]
    pub struct RetentionDuration {
        /// `archiveRetention`
        pub archive_retention: Option<Box<types::ArchiveRetention>>,
        /// `deleteRetention`
        pub delete_retention: Option<Box<types::DeleteRetention>>,
        _rest: rt::Rest,
    }
    impl Default for RetentionDuration {
        fn default() -> Self {
            Self {
                archive_retention: None,
                delete_retention: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RetentionDuration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RetentionDuration",
                fields: &["archiveRetention", "deleteRetention"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.archive_retention);
            out.model(1, &self.delete_retention);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.archive_retention),
                1 => rt::Place::Model(&mut self.delete_retention),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RetentionDuration);
    impl RetentionDuration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `archiveRetention`.
        #[must_use]
        pub fn archive_retention(
            mut self,
            value: impl rt::IntoField<Box<types::ArchiveRetention>>,
        ) -> Self {
            value.put(&mut self.archive_retention, &mut self._rest, 0);
            self
        }
        /// Sets `deleteRetention`.
        #[must_use]
        pub fn delete_retention(
            mut self,
            value: impl rt::IntoField<Box<types::DeleteRetention>>,
        ) -> Self {
            value.put(&mut self.delete_retention, &mut self._rest, 1);
            self
        }
    }
    /// `RichLink` of the API document.
    #[non_exhaustive]
    pub struct RichLink {
        /// `footer`
        pub footer: Option<String>,
        /// `header`
        pub header: Option<Box<types::RichLinkHeader>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `url`
        pub url: Option<String>,
        /// `urlLabel`
        pub url_label: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RichLink {
        fn default() -> Self {
            Self {
                footer: None,
                header: None,
                id: None,
                text: None,
                url: None,
                url_label: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RichLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RichLink",
                fields: &["footer", "header", "id", "text", "url", "urlLabel"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.footer);
            out.model(1, &self.header);
            out.text(2, &self.id);
            out.text(3, &self.text);
            out.text(4, &self.url);
            out.text(5, &self.url_label);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.footer),
                1 => rt::Place::Model(&mut self.header),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Text(&mut self.url),
                5 => rt::Place::Text(&mut self.url_label),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RichLink);
    impl RichLink {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `footer`.
        #[must_use]
        pub fn footer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.footer, &mut self._rest, 0);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(
            mut self,
            value: impl rt::IntoField<Box<types::RichLinkHeader>>,
        ) -> Self {
            value.put(&mut self.header, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 4);
            self
        }
        /// Sets `urlLabel`.
        #[must_use]
        pub fn url_label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url_label, &mut self._rest, 5);
            self
        }
    }
    /// `RichLinkHeader` of the API document.
    #[non_exhaustive]
    pub struct RichLinkHeader {
        /// `type`
        pub type_: Option<types::RichLinkHeaderType>,
        /// `url`
        pub url: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RichLinkHeader {
        fn default() -> Self {
            Self {
                type_: None,
                url: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RichLinkHeader {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RichLinkHeader",
                fields: &["type", "url", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
            out.text(1, &self.url);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                1 => rt::Place::Text(&mut self.url),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RichLinkHeader);
    impl RichLinkHeader {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::RichLinkHeaderType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 0);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `ScreenRecordingActiveSessions` of the API document.
    #[non_exhaustive]
    pub struct ScreenRecordingActiveSessions {
        /// `count`
        pub count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScreenRecordingActiveSessions {
        fn default() -> Self {
            Self {
                count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenRecordingActiveSessions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenRecordingActiveSessions",
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
    rt::model!(ScreenRecordingActiveSessions);
    /// `ScreenRecordingMetaData` of the API document.
    #[non_exhaustive]
    pub struct ScreenRecordingMetaData {
        /// `main`
        pub main: Option<bool>,
        /// `mediaId`
        pub media_id: Option<String>,
        /// `originX`
        pub origin_x: Option<i64>,
        /// `originY`
        pub origin_y: Option<i64>,
        /// `primary`
        pub primary: Option<bool>,
        /// `screenId`
        pub screen_id: Option<String>,
        /// `trackId`
        pub track_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScreenRecordingMetaData {
        fn default() -> Self {
            Self {
                main: None,
                media_id: None,
                origin_x: None,
                origin_y: None,
                primary: None,
                screen_id: None,
                track_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenRecordingMetaData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenRecordingMetaData",
                fields: &[
                    "main",
                    "mediaId",
                    "originX",
                    "originY",
                    "primary",
                    "screenId",
                    "trackId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.main);
            out.text(1, &self.media_id);
            out.int(2, &self.origin_x);
            out.int(3, &self.origin_y);
            out.boolean(4, &self.primary);
            out.text(5, &self.screen_id);
            out.text(6, &self.track_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.main),
                1 => rt::Place::Text(&mut self.media_id),
                2 => rt::Place::Int(&mut self.origin_x),
                3 => rt::Place::Int(&mut self.origin_y),
                4 => rt::Place::Bool(&mut self.primary),
                5 => rt::Place::Text(&mut self.screen_id),
                6 => rt::Place::Text(&mut self.track_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenRecordingMetaData);
    impl ScreenRecordingMetaData {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `main`.
        #[must_use]
        pub fn main(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.main, &mut self._rest, 0);
            self
        }
        /// Sets `mediaId`.
        #[must_use]
        pub fn media_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media_id, &mut self._rest, 1);
            self
        }
        /// Sets `originX`.
        #[must_use]
        pub fn origin_x(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.origin_x, &mut self._rest, 2);
            self
        }
        /// Sets `originY`.
        #[must_use]
        pub fn origin_y(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.origin_y, &mut self._rest, 3);
            self
        }
        /// Sets `primary`.
        #[must_use]
        pub fn primary(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.primary, &mut self._rest, 4);
            self
        }
        /// Sets `screenId`.
        #[must_use]
        pub fn screen_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.screen_id, &mut self._rest, 5);
            self
        }
        /// Sets `trackId`.
        #[must_use]
        pub fn track_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.track_id, &mut self._rest, 6);
            self
        }
    }
    /// `ScreenRecordingMetaDataRequest` of the API document.
    #[non_exhaustive]
    pub struct ScreenRecordingMetaDataRequest {
        /// `metaData`
        pub meta_data: Option<Vec<types::ScreenRecordingMetaData>>,
        /// `participantJid`
        pub participant_jid: Option<String>,
        /// `roomId`
        pub room_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScreenRecordingMetaDataRequest {
        fn default() -> Self {
            Self {
                meta_data: None,
                participant_jid: None,
                room_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScreenRecordingMetaDataRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScreenRecordingMetaDataRequest",
                fields: &["metaData", "participantJid", "roomId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.meta_data);
            out.text(1, &self.participant_jid);
            out.text(2, &self.room_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.meta_data),
                1 => rt::Place::Text(&mut self.participant_jid),
                2 => rt::Place::Text(&mut self.room_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScreenRecordingMetaDataRequest);
    impl ScreenRecordingMetaDataRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `metaData`.
        #[must_use]
        pub fn meta_data(
            mut self,
            value: impl rt::IntoField<Vec<types::ScreenRecordingMetaData>>,
        ) -> Self {
            value.put(&mut self.meta_data, &mut self._rest, 0);
            self
        }
        /// Sets `participantJid`.
        #[must_use]
        pub fn participant_jid(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.participant_jid, &mut self._rest, 1);
            self
        }
        /// Sets `roomId`.
        #[must_use]
        pub fn room_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.room_id, &mut self._rest, 2);
            self
        }
    }
    /// `SurveyAssignment` of the API document.
    #[non_exhaustive]
    pub struct SurveyAssignment {
        /// `flow`
        pub flow: Option<Box<types::DomainEntityRef>>,
        /// `inviteTimeInterval`
        pub invite_time_interval: Option<String>,
        /// `sendingDomain`: required
        pub sending_domain: Option<String>,
        /// `sendingUser`
        pub sending_user: Option<String>,
        /// `surveyForm`
        pub survey_form: Option<Box<types::PublishedSurveyFormReference>>,
        _rest: rt::Rest,
    }
    impl Default for SurveyAssignment {
        fn default() -> Self {
            Self {
                flow: None,
                invite_time_interval: None,
                sending_domain: None,
                sending_user: None,
                survey_form: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyAssignment",
                fields: &[
                    "flow",
                    "inviteTimeInterval",
                    "sendingDomain",
                    "sendingUser",
                    "surveyForm",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow);
            out.text(1, &self.invite_time_interval);
            out.text(2, &self.sending_domain);
            out.text(3, &self.sending_user);
            out.model(4, &self.survey_form);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow),
                1 => rt::Place::Text(&mut self.invite_time_interval),
                2 => rt::Place::Text(&mut self.sending_domain),
                3 => rt::Place::Text(&mut self.sending_user),
                4 => rt::Place::Model(&mut self.survey_form),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyAssignment);
    impl SurveyAssignment {
        /// One with everything set that the API requires: `sendingDomain`.
        #[must_use]
        pub fn new(sending_domain: impl rt::IntoField<String>) -> Self {
            Self::default().sending_domain(sending_domain)
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 0);
            self
        }
        /// Sets `inviteTimeInterval`.
        #[must_use]
        pub fn invite_time_interval(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.invite_time_interval, &mut self._rest, 1);
            self
        }
        /// Sets `sendingDomain`.
        #[must_use]
        pub fn sending_domain(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sending_domain, &mut self._rest, 2);
            self
        }
        /// Sets `sendingUser`.
        #[must_use]
        pub fn sending_user(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sending_user, &mut self._rest, 3);
            self
        }
        /// Sets `surveyForm`.
        #[must_use]
        pub fn survey_form(
            mut self,
            value: impl rt::IntoField<Box<types::PublishedSurveyFormReference>>,
        ) -> Self {
            value.put(&mut self.survey_form, &mut self._rest, 4);
            self
        }
    }
    /// `TimeAllowed` of the API document.
    #[non_exhaustive]
    pub struct TimeAllowed {
        /// `empty`
        pub empty: Option<bool>,
        /// `timeSlots`
        pub time_slots: Option<Vec<types::TimeSlot>>,
        /// `timeZoneId`
        pub time_zone_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TimeAllowed {
        fn default() -> Self {
            Self {
                empty: None,
                time_slots: None,
                time_zone_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TimeAllowed {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TimeAllowed",
                fields: &["empty", "timeSlots", "timeZoneId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.empty);
            out.list(1, &self.time_slots);
            out.text(2, &self.time_zone_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.empty),
                1 => rt::Place::List(&mut self.time_slots),
                2 => rt::Place::Text(&mut self.time_zone_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TimeAllowed);
    impl TimeAllowed {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `empty`.
        #[must_use]
        pub fn empty(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.empty, &mut self._rest, 0);
            self
        }
        /// Sets `timeSlots`.
        #[must_use]
        pub fn time_slots(
            mut self,
            value: impl rt::IntoField<Vec<types::TimeSlot>>,
        ) -> Self {
            value.put(&mut self.time_slots, &mut self._rest, 1);
            self
        }
        /// Sets `timeZoneId`.
        #[must_use]
        pub fn time_zone_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone_id, &mut self._rest, 2);
            self
        }
    }
    /// `TimeInterval` of the API document.
    #[non_exhaustive]
    pub struct TimeInterval {
        /// `days`
        pub days: Option<i64>,
        /// `hours`
        pub hours: Option<i64>,
        /// `months`
        pub months: Option<i64>,
        /// `weeks`
        pub weeks: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TimeInterval {
        fn default() -> Self {
            Self {
                days: None,
                hours: None,
                months: None,
                weeks: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TimeInterval {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TimeInterval",
                fields: &["days", "hours", "months", "weeks"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.days);
            out.int(1, &self.hours);
            out.int(2, &self.months);
            out.int(3, &self.weeks);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.days),
                1 => rt::Place::Int(&mut self.hours),
                2 => rt::Place::Int(&mut self.months),
                3 => rt::Place::Int(&mut self.weeks),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TimeInterval);
    impl TimeInterval {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `days`.
        #[must_use]
        pub fn days(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.days, &mut self._rest, 0);
            self
        }
        /// Sets `hours`.
        #[must_use]
        pub fn hours(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.hours, &mut self._rest, 1);
            self
        }
        /// Sets `months`.
        #[must_use]
        pub fn months(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.months, &mut self._rest, 2);
            self
        }
        /// Sets `weeks`.
        #[must_use]
        pub fn weeks(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.weeks, &mut self._rest, 3);
            self
        }
    }
    /// `TimeSlot` of the API document.
    #[non_exhaustive]
    pub struct TimeSlot {
        /// `day`
        pub day: Option<i64>,
        /// `startTime`
        pub start_time: Option<String>,
        /// `stopTime`
        pub stop_time: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TimeSlot {
        fn default() -> Self {
            Self {
                day: None,
                start_time: None,
                stop_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TimeSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TimeSlot",
                fields: &["day", "startTime", "stopTime"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.day);
            out.text(1, &self.start_time);
            out.text(2, &self.stop_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.day),
                1 => rt::Place::Text(&mut self.start_time),
                2 => rt::Place::Text(&mut self.stop_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TimeSlot);
    impl TimeSlot {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `day`.
        #[must_use]
        pub fn day(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.day, &mut self._rest, 0);
            self
        }
        /// Sets `startTime`.
        #[must_use]
        pub fn start_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_time, &mut self._rest, 1);
            self
        }
        /// Sets `stopTime`.
        #[must_use]
        pub fn stop_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.stop_time, &mut self._rest, 2);
            self
        }
    }
    rt::to_write!(
        types::Annotation => types::Annotation, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(14, 14, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps))]
    );
    rt::to_write!(
        types::CalibrationAssignment => types::CalibrationAssignment, [rt::Step::new(0,
        0, rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps)),
        rt::Step::new(1, 1, rt::How::Model(< types::EvaluationForm as rt::ToWrite <
        types::EvaluationForm >>::steps)), rt::Step::new(2, 2, rt::How::Each(&
        rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps))),
        rt::Step::new(3, 3, rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps))]
    );
    rt::to_write!(
        types::CallMediaPolicy => types::CallMediaPolicy, [rt::Step::new(0, 0,
        rt::How::Model(< types::PolicyActions as rt::ToWrite < types::PolicyActions
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::CallMediaPolicyConditions as rt::ToWrite <
        types::CallMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::CallMediaPolicyConditions => types::CallMediaPolicyConditions,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Each(&
        rt::How::Model(< types::Queue as rt::ToWrite < types::Queue >>::steps))),
        rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(< types::PolicyUser as
        rt::ToWrite < types::PolicyUser >>::steps))), rt::Step::new(5, 5, rt::How::Each(&
        rt::How::Model(< types::Language as rt::ToWrite < types::Language >>::steps))),
        rt::Step::new(6, 6, rt::How::Each(& rt::How::Model(< types::Team as rt::ToWrite <
        types::Team >>::steps))), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Each(& rt::How::Model(< types::WrapupCode as rt::ToWrite <
        types::WrapupCode >>::steps)))]
    );
    rt::to_write!(
        types::ChatMediaPolicy => types::ChatMediaPolicy, [rt::Step::new(0, 0,
        rt::How::Model(< types::PolicyActions as rt::ToWrite < types::PolicyActions
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::ChatMediaPolicyConditions as rt::ToWrite <
        types::ChatMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::ChatMediaPolicyConditions => types::ChatMediaPolicyConditions,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(< types::Queue as rt::ToWrite
        < types::Queue >>::steps))), rt::Step::new(3, 3, rt::How::Each(& rt::How::Model(<
        types::PolicyUser as rt::ToWrite < types::PolicyUser >>::steps))),
        rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(< types::Language as
        rt::ToWrite < types::Language >>::steps))), rt::Step::new(5, 5, rt::How::Each(&
        rt::How::Model(< types::Team as rt::ToWrite < types::Team >>::steps))),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Each(&
        rt::How::Model(< types::WrapupCode as rt::ToWrite < types::WrapupCode
        >>::steps)))]
    );
    rt::to_write!(
        types::CrossPlatformCallMediaPolicy => types::CrossPlatformCallMediaPolicy,
        [rt::Step::new(0, 0, rt::How::Model(< types::CrossPlatformPolicyActions as
        rt::ToWrite < types::CrossPlatformPolicyActions >>::steps)), rt::Step::new(1, 1,
        rt::How::Model(< types::CallMediaPolicyConditions as rt::ToWrite <
        types::CallMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::CrossPlatformChatMediaPolicy => types::CrossPlatformChatMediaPolicy,
        [rt::Step::new(0, 0, rt::How::Model(< types::CrossPlatformPolicyActions as
        rt::ToWrite < types::CrossPlatformPolicyActions >>::steps)), rt::Step::new(1, 1,
        rt::How::Model(< types::ChatMediaPolicyConditions as rt::ToWrite <
        types::ChatMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::CrossPlatformEmailMediaPolicy => types::CrossPlatformEmailMediaPolicy,
        [rt::Step::new(0, 0, rt::How::Model(< types::CrossPlatformPolicyActions as
        rt::ToWrite < types::CrossPlatformPolicyActions >>::steps)), rt::Step::new(1, 1,
        rt::How::Model(< types::EmailMediaPolicyConditions as rt::ToWrite <
        types::EmailMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::CrossPlatformMediaPolicies => types::CrossPlatformMediaPolicies,
        [rt::Step::new(0, 0, rt::How::Model(< types::CrossPlatformCallMediaPolicy as
        rt::ToWrite < types::CrossPlatformCallMediaPolicy >>::steps)), rt::Step::new(1,
        1, rt::How::Model(< types::CrossPlatformChatMediaPolicy as rt::ToWrite <
        types::CrossPlatformChatMediaPolicy >>::steps)), rt::Step::new(2, 2,
        rt::How::Model(< types::CrossPlatformEmailMediaPolicy as rt::ToWrite <
        types::CrossPlatformEmailMediaPolicy >>::steps)), rt::Step::new(3, 3,
        rt::How::Model(< types::CrossPlatformMessageMediaPolicy as rt::ToWrite <
        types::CrossPlatformMessageMediaPolicy >>::steps))]
    );
    rt::to_write!(
        types::CrossPlatformMessageMediaPolicy => types::CrossPlatformMessageMediaPolicy,
        [rt::Step::new(0, 0, rt::How::Model(< types::CrossPlatformPolicyActions as
        rt::ToWrite < types::CrossPlatformPolicyActions >>::steps)), rt::Step::new(1, 1,
        rt::How::Model(< types::MessageMediaPolicyConditions as rt::ToWrite <
        types::MessageMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::CrossPlatformPolicy => types::CrossPlatformPolicy, [rt::Step::new(0, 0,
        rt::How::Model(< types::CrossPlatformPolicyActions as rt::ToWrite <
        types::CrossPlatformPolicyActions >>::steps)), rt::Step::new(1, 1,
        rt::How::Model(< types::PolicyConditions as rt::ToWrite < types::PolicyConditions
        >>::steps)), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::inner(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::CrossPlatformMediaPolicies as rt::ToWrite <
        types::CrossPlatformMediaPolicies >>::steps)), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy)]
    );
    rt::to_write!(
        types::CrossPlatformPolicy => types::CrossPlatformPolicyUpdate, [rt::Step::new(4,
        0, rt::How::Copy)]
    );
    rt::to_write!(
        types::CrossPlatformPolicyActions => types::CrossPlatformPolicyActions,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(&
        rt::How::Model(< types::CalibrationAssignment as rt::ToWrite <
        types::CalibrationAssignment >>::steps))), rt::Step::new(2, 2, rt::How::Each(&
        rt::How::Model(< types::EvaluationAssignment as rt::ToWrite <
        types::EvaluationAssignment >>::steps))), rt::Step::new(3, 3, rt::How::Each(&
        rt::How::Model(< types::MeteredAssignmentByAgent as rt::ToWrite <
        types::MeteredAssignmentByAgent >>::steps))), rt::Step::new(4, 4, rt::How::Each(&
        rt::How::Model(< types::MeteredEvaluationAssignment as rt::ToWrite <
        types::MeteredEvaluationAssignment >>::steps))), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::EmailMediaPolicy => types::EmailMediaPolicy, [rt::Step::new(0, 0,
        rt::How::Model(< types::PolicyActions as rt::ToWrite < types::PolicyActions
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::EmailMediaPolicyConditions as rt::ToWrite <
        types::EmailMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::EmailMediaPolicyConditions => types::EmailMediaPolicyConditions,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(< types::Queue as rt::ToWrite
        < types::Queue >>::steps))), rt::Step::new(3, 3, rt::How::Each(& rt::How::Model(<
        types::PolicyUser as rt::ToWrite < types::PolicyUser >>::steps))),
        rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(< types::Language as
        rt::ToWrite < types::Language >>::steps))), rt::Step::new(5, 5, rt::How::Each(&
        rt::How::Model(< types::Team as rt::ToWrite < types::Team >>::steps))),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Each(&
        rt::How::Model(< types::WrapupCode as rt::ToWrite < types::WrapupCode
        >>::steps)))]
    );
    rt::to_write!(
        types::EvaluationAssignment => types::EvaluationAssignment, [rt::Step::new(0, 0,
        rt::How::Model(< types::EvaluationForm as rt::ToWrite < types::EvaluationForm
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(< types::User as rt::ToWrite <
        types::User >>::steps))]
    );
    rt::to_write!(
        types::KeyRotationSchedule => types::KeyRotationSchedule, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Language => types::Language, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::MediaPolicies => types::MediaPolicies, [rt::Step::new(0, 0,
        rt::How::Model(< types::CallMediaPolicy as rt::ToWrite < types::CallMediaPolicy
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(< types::ChatMediaPolicy as
        rt::ToWrite < types::ChatMediaPolicy >>::steps)), rt::Step::new(2, 2,
        rt::How::Model(< types::EmailMediaPolicy as rt::ToWrite < types::EmailMediaPolicy
        >>::steps)), rt::Step::new(3, 3, rt::How::Model(< types::MessageMediaPolicy as
        rt::ToWrite < types::MessageMediaPolicy >>::steps))]
    );
    rt::to_write!(
        types::MessageMediaPolicy => types::MessageMediaPolicy, [rt::Step::new(0, 0,
        rt::How::Model(< types::PolicyActions as rt::ToWrite < types::PolicyActions
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::MessageMediaPolicyConditions as rt::ToWrite <
        types::MessageMediaPolicyConditions >>::steps))]
    );
    rt::to_write!(
        types::MessageMediaPolicyConditions => types::MessageMediaPolicyConditions,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(< types::Queue as rt::ToWrite
        < types::Queue >>::steps))), rt::Step::new(3, 3, rt::How::Each(& rt::How::Model(<
        types::PolicyUser as rt::ToWrite < types::PolicyUser >>::steps))),
        rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(< types::Language as
        rt::ToWrite < types::Language >>::steps))), rt::Step::new(5, 5, rt::How::Each(&
        rt::How::Model(< types::Team as rt::ToWrite < types::Team >>::steps))),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Each(&
        rt::How::Model(< types::WrapupCode as rt::ToWrite < types::WrapupCode
        >>::steps)))]
    );
    rt::to_write!(
        types::MeteredAssignmentByAgent => types::MeteredAssignmentByAgent,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(<
        types::EvaluationForm as rt::ToWrite < types::EvaluationForm >>::steps)),
        rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(< types::User as rt::ToWrite <
        types::User >>::steps))), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::MeteredEvaluationAssignment => types::MeteredEvaluationAssignment,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Model(< types::EvaluationForm as rt::ToWrite <
        types::EvaluationForm >>::steps)), rt::Step::new(3, 3, rt::How::Each(&
        rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps))),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(types::OrphanRecording => types::OrphanUpdateRequest, []);
    rt::to_write!(
        types::Policy => types::Policy, [rt::Step::new(0, 0, rt::How::Model(<
        types::PolicyActions as rt::ToWrite < types::PolicyActions >>::steps)),
        rt::Step::new(1, 1, rt::How::Model(< types::PolicyConditions as rt::ToWrite <
        types::PolicyConditions >>::steps)), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::MediaPolicies as rt::ToWrite < types::MediaPolicies >>::steps)),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy)]
    );
    rt::to_write!(
        types::Policy => types::PolicyUpdate, [rt::Step::new(4, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::PolicyActions => types::PolicyActions, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(<
        types::CalibrationAssignment as rt::ToWrite < types::CalibrationAssignment
        >>::steps))), rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(<
        types::EvaluationAssignment as rt::ToWrite < types::EvaluationAssignment
        >>::steps))), rt::Step::new(3, 3, rt::How::Each(& rt::How::Model(<
        types::MeteredAssignmentByAgent as rt::ToWrite < types::MeteredAssignmentByAgent
        >>::steps))), rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(<
        types::MeteredEvaluationAssignment as rt::ToWrite <
        types::MeteredEvaluationAssignment >>::steps))), rt::Step::new(5, 5,
        rt::How::Each(& rt::How::Model(< types::SurveyAssignment as rt::ToWrite <
        types::SurveyAssignment >>::steps))), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::PolicyConditions => types::PolicyConditions, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Each(& rt::How::Model(< types::Queue as rt::ToWrite < types::Queue
        >>::steps))), rt::Step::new(5, 5, rt::How::Each(& rt::How::Model(<
        types::PolicyUser as rt::ToWrite < types::PolicyUser >>::steps))),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Each(&
        rt::How::Model(< types::Team as rt::ToWrite < types::Team >>::steps))),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Each(&
        rt::How::Model(< types::WrapupCode as rt::ToWrite < types::WrapupCode
        >>::steps)))]
    );
    rt::to_write!(
        types::PolicyUser => types::PolicyUser, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(< types::Contact as
        rt::ToWrite < types::Contact >>::steps))), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Model(<
        types::Division as rt::ToWrite < types::Division >>::steps)), rt::Step::new(11,
        11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(15, 15,
        rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(20, 20,
        rt::How::Copy), rt::Step::new(22, 22, rt::How::Model(< types::User as rt::ToWrite
        < types::User >>::steps)), rt::Step::new(23, 23, rt::How::Copy),
        rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(35, 35, rt::How::Copy),
        rt::Step::new(36, 36, rt::How::Copy), rt::Step::new(37, 37, rt::How::Copy)]
    );
    rt::to_write!(
        types::PublishedSurveyFormReference => types::PublishedSurveyFormReference,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::inner(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::Recording => types::Recording, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(< types::Annotation as
        rt::ToWrite < types::Annotation >>::steps))), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::inner(14, 14, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy),
        rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18, rt::How::Copy),
        rt::Step::new(19, 19, rt::How::Copy), rt::Step::new(20, 20, rt::How::Each(&
        rt::How::Model(< types::RecordingMessagingMessage as rt::ToWrite <
        types::RecordingMessagingMessage >>::steps))), rt::Step::new(21, 21,
        rt::How::Copy), rt::Step::new(22, 22, rt::How::Copy), rt::Step::new(23, 23,
        rt::How::Copy), rt::Step::new(24, 24, rt::How::Copy), rt::Step::new(25, 25,
        rt::How::Copy), rt::Step::new(26, 26, rt::How::Copy), rt::Step::new(27, 27,
        rt::How::Copy), rt::Step::new(28, 28, rt::How::Copy), rt::Step::new(29, 29,
        rt::How::Copy), rt::Step::new(31, 31, rt::How::Copy), rt::Step::new(32, 32,
        rt::How::Copy), rt::Step::new(33, 33, rt::How::Copy), rt::Step::new(34, 34,
        rt::How::Each(& rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps)))]
    );
    rt::to_write!(
        types::RecordingEncryptionConfiguration =>
        types::RecordingEncryptionConfiguration, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::RecordingJob => types::ExecuteRecordingJobsQuery, [rt::Step::new(7, 0,
        rt::How::Text)]
    );
    rt::to_write!(
        types::RecordingMessagingMessage => types::RecordingMessagingMessage,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Model(< types::ExternalContact as rt::ToWrite <
        types::ExternalContact >>::steps)), rt::Step::new(9, 9, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps)), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12,
        rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy), rt::Step::new(18, 18,
        rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy), rt::Step::new(20, 20,
        rt::How::Copy), rt::Step::new(21, 21, rt::How::Copy), rt::Step::new(22, 22,
        rt::How::Copy), rt::Step::new(23, 23, rt::How::Copy), rt::Step::new(24, 24,
        rt::How::Copy), rt::Step::new(25, 25, rt::How::Copy), rt::Step::new(26, 26,
        rt::How::Copy), rt::Step::new(27, 27, rt::How::Copy), rt::Step::new(28, 28,
        rt::How::Copy), rt::Step::new(29, 29, rt::How::Copy), rt::Step::new(30, 30,
        rt::How::Copy), rt::Step::new(31, 31, rt::How::Copy)]
    );
    rt::to_write!(
        types::RecordingSettings => types::RecordingSettings, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::StarrableDivision => types::StarrableDivision, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::SurveyAssignment => types::SurveyAssignment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Model(< types::PublishedSurveyFormReference as rt::ToWrite <
        types::PublishedSurveyFormReference >>::steps))]
    );
    rt::to_write!(
        types::WrapupCode => types::WrapupCode, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Model(<
        types::StarrableDivision as rt::ToWrite < types::StarrableDivision >>::steps)),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy)]
    );
}
