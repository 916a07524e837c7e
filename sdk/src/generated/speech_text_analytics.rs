// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Speech & Text Analytics API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch;
/// Calls of the Speech & Text Analytics API; from [`Client::speech_text_analytics`](crate::Client::speech_text_analytics).
#[derive(Clone, Debug)]
pub struct SpeechTextAnalytics(rt::Client);
impl SpeechTextAnalytics {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/speechandtextanalytics/categories`
    ///
    /// - Permission: `speechAndTextAnalytics:category:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getSpeechandtextanalyticsCategories`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-categories)
    pub fn get_speechandtextanalytics_categories(
        &self,
    ) -> GetSpeechandtextanalyticsCategories {
        super::speech_text_analytics::GetSpeechandtextanalyticsCategories(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsCategories::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/categories`
    ///
    /// - Permission: `speechAndTextAnalytics:category:add`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `bad.criteria`, `bad.criteria.logic`, `category.criteria.depth.limit.exceeded`, `category.criteria.limit.exceeded`, `category.description.limit.exceeded`, `category.limit.exceeded`, `category.name.limit.exceeded`, `category.term.character.limit.exceeded`, `category.term.word.limit.exceeded`, `topic.not.found`; 409 `category.conflict`
    /// - Developer Center: [`postSpeechandtextanalyticsCategories`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-categories)
    pub fn post_speechandtextanalytics_categories(
        &self,
        body: impl rt::IntoBody<types::CategoryRequest>,
    ) -> PostSpeechandtextanalyticsCategories {
        super::speech_text_analytics::PostSpeechandtextanalyticsCategories(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsCategories::INFO,
                )
                .body::<types::CategoryRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// - Permission: `speechAndTextAnalytics:category:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `category.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsCategory`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-categories--categoryId-)
    pub fn get_speechandtextanalytics_category(
        &self,
        category_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsCategory {
        super::speech_text_analytics::GetSpeechandtextanalyticsCategory(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsCategory::INFO,
                )
                .path("categoryId", category_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// - Permission: `speechAndTextAnalytics:category:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `bad.criteria`, `bad.criteria.logic`, `category.criteria.depth.limit.exceeded`, `category.criteria.limit.exceeded`, `category.description.limit.exceeded`, `category.name.limit.exceeded`, `category.term.character.limit.exceeded`, `category.term.word.limit.exceeded`, `topic.not.found`; 404 `category.not.found`; 409 `category.conflict`
    /// - Developer Center: [`putSpeechandtextanalyticsCategory`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-categories--categoryId-)
    pub fn put_speechandtextanalytics_category(
        &self,
        category_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CategoryRequest>,
    ) -> PutSpeechandtextanalyticsCategory {
        super::speech_text_analytics::PutSpeechandtextanalyticsCategory(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsCategory::INFO,
                )
                .path("categoryId", category_id.as_ref())
                .body::<types::CategoryRequest>(body),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/categories/{categoryId}`
    ///
    /// - Permission: `speechAndTextAnalytics:category:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`deleteSpeechandtextanalyticsCategory`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-categories--categoryId-)
    pub fn delete_speechandtextanalytics_category(
        &self,
        category_id: impl AsRef<str>,
    ) -> DeleteSpeechandtextanalyticsCategory {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsCategory(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::DeleteSpeechandtextanalyticsCategory::INFO,
                )
                .path("categoryId", category_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}`
    ///
    /// - Permissions: all of `recording:recording:view`, `speechAndTextAnalytics:data:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 403 `forbidden`; 404 `resource.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsConversation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId-)
    pub fn get_speechandtextanalytics_conversation(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversation {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversation(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversation::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories`
    ///
    /// - Permission: `speechAndTextAnalytics:data:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getSpeechandtextanalyticsConversationCategories`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId--categories)
    pub fn get_speechandtextanalytics_conversation_categories(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversationCategories {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversationCategories(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversationCategories::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl`
    ///
    /// - Permissions: all of `recording:recording:view`, `speechAndTextAnalytics:data:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 403 `forbidden`; 404 `resource.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsConversationCommunicationTranscripturl`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId--communications--communicationId--transcripturl)
    pub fn get_speechandtextanalytics_conversation_communication_transcripturl(
        &self,
        conversation_id: impl AsRef<str>,
        communication_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversationCommunicationTranscripturl {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversationCommunicationTranscripturl(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversationCommunicationTranscripturl::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("communicationId", communication_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls`
    ///
    /// - Permissions: any of `recording:recording:view`, `recording:recordingSegment:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 403 `forbidden`; 404 `resource.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsConversationCommunicationTranscripturls`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId--communications--communicationId--transcripturls)
    pub fn get_speechandtextanalytics_conversation_communication_transcripturls(
        &self,
        conversation_id: impl AsRef<str>,
        communication_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversationCommunicationTranscripturls {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversationCommunicationTranscripturls(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversationCommunicationTranscripturls::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("communicationId", communication_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments`
    ///
    /// - Permission: `speechAndTextAnalytics:sentimentData:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `sentiment.data.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsConversationSentiments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId--sentiments)
    pub fn get_speechandtextanalytics_conversation_sentiments(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversationSentiments {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversationSentiments(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversationSentiments::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries`
    ///
    /// - Permission: `speechAndTextAnalytics:aiSummary:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `summaries.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsConversationSummaries`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-conversations--conversationId--summaries)
    pub fn get_speechandtextanalytics_conversation_summaries(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsConversationSummaries {
        super::speech_text_analytics::GetSpeechandtextanalyticsConversationSummaries(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsConversationSummaries::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/dictionaryfeedback`
    ///
    /// - Permission: `speechAndTextAnalytics:dictionaryterm:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 404 `page.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsDictionaryfeedback`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-dictionaryfeedback)
    pub fn get_speechandtextanalytics_dictionaryfeedback(
        &self,
    ) -> GetSpeechandtextanalyticsDictionaryfeedback {
        super::speech_text_analytics::GetSpeechandtextanalyticsDictionaryfeedback(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsDictionaryfeedback::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/dictionaryfeedback`
    ///
    /// - Permission: `speechAndTextAnalytics:dictionaryterm:add`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `display.as.length.exceeded`, `example.phrase.length.exceeded`, `example.phrase.length.required`, `example.phrase.maximum.words.exceeded`, `example.phrase.minimum.words.required`, `example.phrases.contains.duplicate.phrase`, `example.phrases.maximum.count.exceeded`, `example.phrases.minimum.count.required`, `example.phrases.should.contain.term`, `invalid.boost.value`, `invalid.dialect`, `sounds.like.contains.duplicate.value`, `sounds.like.length.exceeded`, `sounds.like.maximum.count.exceeded`, `term.length.exceeded`; 422 `invalid.example.phrase`, `invalid.sounds.like`, `invalid.term`, `invalid.term.formatting`, `term.already.exists`, `term.limit.exceeded`
    /// - Developer Center: [`postSpeechandtextanalyticsDictionaryfeedback`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-dictionaryfeedback)
    pub fn post_speechandtextanalytics_dictionaryfeedback(
        &self,
        body: impl rt::IntoBody<types::DictionaryFeedback>,
    ) -> PostSpeechandtextanalyticsDictionaryfeedback {
        super::speech_text_analytics::PostSpeechandtextanalyticsDictionaryfeedback(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsDictionaryfeedback::INFO,
                )
                .body::<types::DictionaryFeedback>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// - Permission: `speechAndTextAnalytics:dictionaryterm:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `dictionary.term.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-dictionaryfeedback--dictionaryFeedbackId-)
    pub fn get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
        super::speech_text_analytics::GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
                )
                .path("dictionaryFeedbackId", dictionary_feedback_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// - Permission: `speechAndTextAnalytics:dictionaryterm:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `display.as.length.exceeded`, `example.phrase.length.exceeded`, `example.phrase.length.required`, `example.phrase.maximum.words.exceeded`, `example.phrase.minimum.words.required`, `example.phrases.contains.duplicate.phrase`, `example.phrases.maximum.count.exceeded`, `example.phrases.minimum.count.required`, `example.phrases.should.contain.term`, `invalid.boost.value`, `sounds.like.contains.duplicate.value`, `sounds.like.length.exceeded`, `sounds.like.maximum.count.exceeded`, `term.length.exceeded`; 404 `dictionary.term.not.found`; 422 `dialect.update.not.allowed`, `invalid.example.phrase`, `invalid.sounds.like`, `invalid.term`, `invalid.term.formatting`, `term.already.exists`, `term.limit.exceeded`, `term.update.not.allowed`, `transcription.engine.update.not.allowed`
    /// - Developer Center: [`putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-dictionaryfeedback--dictionaryFeedbackId-)
    pub fn put_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl AsRef<str>,
    ) -> PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
        super::speech_text_analytics::PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
                )
                .path("dictionaryFeedbackId", dictionary_feedback_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`
    ///
    /// - Permission: `speechAndTextAnalytics:dictionaryterm:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-dictionaryfeedback--dictionaryFeedbackId-)
    pub fn delete_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id(
        &self,
        dictionary_feedback_id: impl AsRef<str>,
    ) -> DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
                )
                .path("dictionaryFeedbackId", dictionary_feedback_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 404 `page.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsPrograms`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs)
    pub fn get_speechandtextanalytics_programs(
        &self,
    ) -> GetSpeechandtextanalyticsPrograms {
        super::speech_text_analytics::GetSpeechandtextanalyticsPrograms(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsPrograms::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/programs`
    ///
    /// - Permission: `speechAndTextAnalytics:program:add`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `programs.limit.exceeded`, `semantic.topics.per.dialect.per.program.limit.exceeded`, `tags.limit.exceeded`, `topic.not.found`, `topics.per.dialect.per.program.limit.exceeded`; 409 `conflict`; 500 `resource.unavailable`
    /// - Developer Center: [`postSpeechandtextanalyticsPrograms`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-programs)
    pub fn post_speechandtextanalytics_programs(
        &self,
        body: impl rt::IntoBody<types::ProgramRequest>,
    ) -> PostSpeechandtextanalyticsPrograms {
        super::speech_text_analytics::PostSpeechandtextanalyticsPrograms(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsPrograms::INFO,
                )
                .body::<types::ProgramRequest>(body),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/programs/general/jobs`
    ///
    /// - Permissions: all of `speechAndTextAnalytics:program:add`, `speechAndTextAnalytics:program:edit`, `speechAndTextAnalytics:topic:add`, `speechAndTextAnalytics:topic:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `programs.limit.exceeded`, `topics.limit.exceeded`; 404 `dialect.not.found`; 409 `general.program.job.already.running`
    /// - Developer Center: [`postSpeechandtextanalyticsProgramsGeneralJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-programs-general-jobs)
    pub fn post_speechandtextanalytics_programs_general_jobs(
        &self,
        body: impl rt::IntoBody<types::GeneralProgramJobRequest>,
    ) -> PostSpeechandtextanalyticsProgramsGeneralJobs {
        super::speech_text_analytics::PostSpeechandtextanalyticsProgramsGeneralJobs(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsProgramsGeneralJobs::INFO,
                )
                .body::<types::GeneralProgramJobRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}`
    ///
    /// - Permissions: all of `speechAndTextAnalytics:program:add`, `speechAndTextAnalytics:program:edit`, `speechAndTextAnalytics:topic:add`, `speechAndTextAnalytics:topic:edit`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `job.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsGeneralJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-general-jobs--jobId-)
    pub fn get_speechandtextanalytics_programs_general_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramsGeneralJob {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsGeneralJob(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramsGeneralJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/mappings`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 404 `page.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsMappings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-mappings)
    pub fn get_speechandtextanalytics_programs_mappings(
        &self,
    ) -> GetSpeechandtextanalyticsProgramsMappings {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsMappings(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsProgramsMappings::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/programs/publishjobs`
    ///
    /// - Permission: `speechAndTextAnalytics:program:publish`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `program.not.found`, `program.not.provided`, `programs.limit.exceeded`; 405 `publish.programs.unpublished.topic.links.limit.exceeded`; 500 `resource.unavailable`
    /// - Developer Center: [`postSpeechandtextanalyticsProgramsPublishjobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-programs-publishjobs)
    pub fn post_speechandtextanalytics_programs_publishjobs(
        &self,
        body: impl rt::IntoBody<types::ProgramJobRequest>,
    ) -> PostSpeechandtextanalyticsProgramsPublishjobs {
        super::speech_text_analytics::PostSpeechandtextanalyticsProgramsPublishjobs(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsProgramsPublishjobs::INFO,
                )
                .body::<types::ProgramJobRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}`
    ///
    /// - Permission: `speechAndTextAnalytics:program:publish`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `job.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsPublishjob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-publishjobs--jobId-)
    pub fn get_speechandtextanalytics_programs_publishjob(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramsPublishjob {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsPublishjob(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramsPublishjob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/settings/insights`
    ///
    /// - Permissions: all of `speechAndTextAnalytics:program:view`, `speechAndTextAnalytics:insightsSettings:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `program.ids.limit.exceeded`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsSettingsInsights`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-settings-insights)
    pub fn get_speechandtextanalytics_programs_settings_insights(
        &self,
    ) -> GetSpeechandtextanalyticsProgramsSettingsInsights {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsSettingsInsights(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsProgramsSettingsInsights::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `job.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsTopiclinksJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-topiclinks-jobs--jobId-)
    pub fn get_speechandtextanalytics_programs_topiclinks_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramsTopiclinksJob {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsTopiclinksJob(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramsTopiclinksJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects`
    ///
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsTranscriptionenginesDialects`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-transcriptionengines-dialects)
    pub fn get_speechandtextanalytics_programs_transcriptionengines_dialects(
        &self,
    ) -> GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/unpublished`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 404 `page.not.found`; 405 `not.supported.above.500.topics`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramsUnpublished`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs-unpublished)
    pub fn get_speechandtextanalytics_programs_unpublished(
        &self,
    ) -> GetSpeechandtextanalyticsProgramsUnpublished {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramsUnpublished(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsProgramsUnpublished::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `program.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgram`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs--programId-)
    pub fn get_speechandtextanalytics_program(
        &self,
        program_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgram {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgram(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgram::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// - Permission: `speechAndTextAnalytics:program:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `semantic.topics.per.dialect.per.program.limit.exceeded`, `tags.limit.exceeded`, `topic.not.found`, `topics.per.dialect.per.program.limit.exceeded`; 404 `program.not.found`; 409 `conflict`; 500 `resource.unavailable`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSpeechandtextanalyticsProgram`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-programs--programId-)
    pub fn put_speechandtextanalytics_program(
        &self,
        program_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ProgramRequest>,
    ) -> PutSpeechandtextanalyticsProgram {
        super::speech_text_analytics::PutSpeechandtextanalyticsProgram(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsProgram::INFO,
                )
                .path("programId", program_id.as_ref())
                .body::<types::ProgramRequest>(body),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/programs/{programId}`
    ///
    /// - Permission: `speechAndTextAnalytics:program:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `deleting.default.program.is.forbidden`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteSpeechandtextanalyticsProgram`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-programs--programId-)
    pub fn delete_speechandtextanalytics_program(
        &self,
        program_id: impl AsRef<str>,
    ) -> DeleteSpeechandtextanalyticsProgram {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsProgram(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::DeleteSpeechandtextanalyticsProgram::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/mappings`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `program.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramMappings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs--programId--mappings)
    pub fn get_speechandtextanalytics_program_mappings(
        &self,
        program_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramMappings {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramMappings(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramMappings::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings`
    ///
    /// - Permission: `speechAndTextAnalytics:program:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `flows.limit.exceeded`, `program.mappings.limit.exceeded`, `queues.limit.exceeded`; 404 `program.not.found`; 409 `conflict`
    /// - Developer Center: [`putSpeechandtextanalyticsProgramMappings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-programs--programId--mappings)
    pub fn put_speechandtextanalytics_program_mappings(
        &self,
        program_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ProgramMappingsRequest>,
    ) -> PutSpeechandtextanalyticsProgramMappings {
        super::speech_text_analytics::PutSpeechandtextanalyticsProgramMappings(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsProgramMappings::INFO,
                )
                .path("programId", program_id.as_ref())
                .body::<types::ProgramMappingsRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`
    ///
    /// - Permissions: all of `speechAndTextAnalytics:program:view`, `speechAndTextAnalytics:insightsSettings:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `program.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramSettingsInsights`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs--programId--settings-insights)
    pub fn get_speechandtextanalytics_program_settings_insights(
        &self,
        program_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramSettingsInsights {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramSettingsInsights(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramSettingsInsights::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`
    ///
    /// - Permissions: all of `speechAndTextAnalytics:program:edit`, `speechAndTextAnalytics:insightsSettings:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 404 `program.not.found`
    /// - Developer Center: [`putSpeechandtextanalyticsProgramSettingsInsights`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-programs--programId--settings-insights)
    pub fn put_speechandtextanalytics_program_settings_insights(
        &self,
        program_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::InsightsSettingsRequest>,
    ) -> PutSpeechandtextanalyticsProgramSettingsInsights {
        super::speech_text_analytics::PutSpeechandtextanalyticsProgramSettingsInsights(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsProgramSettingsInsights::INFO,
                )
                .path("programId", program_id.as_ref())
                .body::<types::InsightsSettingsRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`
    ///
    /// - Permission: `speechAndTextAnalytics:program:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `program.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsProgramTranscriptionengines`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-programs--programId--transcriptionengines)
    pub fn get_speechandtextanalytics_program_transcriptionengines(
        &self,
        program_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsProgramTranscriptionengines {
        super::speech_text_analytics::GetSpeechandtextanalyticsProgramTranscriptionengines(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsProgramTranscriptionengines::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`
    ///
    /// - Permission: `speechAndTextAnalytics:program:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `dialect.duplicate`, `transcriptionengine.limit.exceeded`; 404 `program.not.found`
    /// - Developer Center: [`putSpeechandtextanalyticsProgramTranscriptionengines`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-programs--programId--transcriptionengines)
    pub fn put_speechandtextanalytics_program_transcriptionengines(
        &self,
        program_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TranscriptionEnginesRequest>,
    ) -> PutSpeechandtextanalyticsProgramTranscriptionengines {
        super::speech_text_analytics::PutSpeechandtextanalyticsProgramTranscriptionengines(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsProgramTranscriptionengines::INFO,
                )
                .path("programId", program_id.as_ref())
                .body::<types::TranscriptionEnginesRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/sentiment/dialects`
    ///
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Developer Center: [`getSpeechandtextanalyticsSentimentDialects`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-sentiment-dialects)
    pub fn get_speechandtextanalytics_sentiment_dialects(
        &self,
    ) -> GetSpeechandtextanalyticsSentimentDialects {
        super::speech_text_analytics::GetSpeechandtextanalyticsSentimentDialects(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsSentimentDialects::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/sentimentfeedback`
    ///
    /// - Permission: `speechAndTextAnalytics:feedback:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Developer Center: [`getSpeechandtextanalyticsSentimentfeedback`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-sentimentfeedback)
    pub fn get_speechandtextanalytics_sentimentfeedback(
        &self,
    ) -> GetSpeechandtextanalyticsSentimentfeedback {
        super::speech_text_analytics::GetSpeechandtextanalyticsSentimentfeedback(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsSentimentfeedback::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/sentimentfeedback`
    ///
    /// - Permission: `speechAndTextAnalytics:feedback:add`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `invalid.dialect`, `invalid.feedbackValue`, `phrase.length.exceeded`, `phrase.logograph.length.exceeded`, `phrase.logograph.length.required`, `phrase.maximum.words.exceeded`, `phrase.minimum.words.required`; 422 `feedback.limit.exceeded`, `phrase.already.exists`
    /// - Developer Center: [`postSpeechandtextanalyticsSentimentfeedback`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-sentimentfeedback)
    pub fn post_speechandtextanalytics_sentimentfeedback(
        &self,
        body: impl rt::IntoBody<types::SentimentFeedback>,
    ) -> PostSpeechandtextanalyticsSentimentfeedback {
        super::speech_text_analytics::PostSpeechandtextanalyticsSentimentfeedback(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsSentimentfeedback::INFO,
                )
                .body::<types::SentimentFeedback>(body),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/sentimentfeedback`
    ///
    /// - Permission: `speechAndTextAnalytics:feedback:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`deleteSpeechandtextanalyticsSentimentfeedback`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-sentimentfeedback)
    pub fn delete_speechandtextanalytics_sentimentfeedback(
        &self,
    ) -> DeleteSpeechandtextanalyticsSentimentfeedback {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsSentimentfeedback(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::DeleteSpeechandtextanalyticsSentimentfeedback::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}`
    ///
    /// - Permission: `speechAndTextAnalytics:feedback:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-sentimentfeedback--sentimentFeedbackId-)
    pub fn delete_speechandtextanalytics_sentimentfeedback_sentiment_feedback_id(
        &self,
        sentiment_feedback_id: impl AsRef<str>,
    ) -> DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId::INFO,
                )
                .path("sentimentFeedbackId", sentiment_feedback_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/settings`
    ///
    /// - Permission: `speechAndTextAnalytics:settings:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `settings.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-settings)
    pub fn get_speechandtextanalytics_settings(
        &self,
    ) -> GetSpeechandtextanalyticsSettings {
        super::speech_text_analytics::GetSpeechandtextanalyticsSettings(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsSettings::INFO,
            ),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/settings`
    ///
    /// - Permission: `speechAndTextAnalytics:settings:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`putSpeechandtextanalyticsSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-settings)
    pub fn put_speechandtextanalytics_settings(
        &self,
        body: impl rt::IntoBody<types::SpeechTextAnalyticsSettingsRequest>,
    ) -> PutSpeechandtextanalyticsSettings {
        super::speech_text_analytics::PutSpeechandtextanalyticsSettings(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsSettings::INFO,
                )
                .body::<types::SpeechTextAnalyticsSettingsRequest>(body),
        )
    }
    /// `PATCH /api/v2/speechandtextanalytics/settings`
    ///
    /// - Permission: `speechAndTextAnalytics:settings:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`patchSpeechandtextanalyticsSettings`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-speechandtextanalytics-settings)
    pub fn patch_speechandtextanalytics_settings(
        &self,
        body: impl rt::IntoBody<types::SpeechTextAnalyticsSettingsRequest>,
    ) -> PatchSpeechandtextanalyticsSettings {
        super::speech_text_analytics::PatchSpeechandtextanalyticsSettings(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PatchSpeechandtextanalyticsSettings::INFO,
                )
                .body::<types::SpeechTextAnalyticsSettingsRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 404 `page.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics)
    pub fn get_speechandtextanalytics_topics(&self) -> GetSpeechandtextanalyticsTopics {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopics(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsTopics::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:add`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `phrases.limit.exceeded`, `program.not.found`, `semantic.topic.phrases.limit.exceeded`, `semantic.topics.per.dialect.per.program.limit.exceeded`, `tags.limit.exceeded`, `topics.limit.exceeded`, `topics.per.dialect.per.program.limit.exceeded`; 405 `linked.programs.limit.exceeded`; 409 `conflict`; 500 `resource.unavailable`
    /// - Developer Center: [`postSpeechandtextanalyticsTopics`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-topics)
    pub fn post_speechandtextanalytics_topics(
        &self,
        body: impl rt::IntoBody<types::TopicRequest>,
    ) -> PostSpeechandtextanalyticsTopics {
        super::speech_text_analytics::PostSpeechandtextanalyticsTopics(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsTopics::INFO,
                )
                .body::<types::TopicRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/dialects`
    ///
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Developer Center: [`getSpeechandtextanalyticsTopicsDialects`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics-dialects)
    pub fn get_speechandtextanalytics_topics_dialects(
        &self,
    ) -> GetSpeechandtextanalyticsTopicsDialects {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopicsDialects(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsTopicsDialects::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/general`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `dialect.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopicsGeneral`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics-general)
    pub fn get_speechandtextanalytics_topics_general(
        &self,
    ) -> GetSpeechandtextanalyticsTopicsGeneral {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopicsGeneral(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsTopicsGeneral::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/general/status`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `dialect.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopicsGeneralStatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics-general-status)
    pub fn get_speechandtextanalytics_topics_general_status(
        &self,
    ) -> GetSpeechandtextanalyticsTopicsGeneralStatus {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopicsGeneralStatus(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsTopicsGeneralStatus::INFO,
            ),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics/publishjobs`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:publish`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `topic.not.found`, `topic.not.provided`, `topics.limit.exceeded`; 500 `resource.unavailable`
    /// - Developer Center: [`postSpeechandtextanalyticsTopicsPublishjobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-topics-publishjobs)
    pub fn post_speechandtextanalytics_topics_publishjobs(
        &self,
        body: impl rt::IntoBody<types::TopicJobRequest>,
    ) -> PostSpeechandtextanalyticsTopicsPublishjobs {
        super::speech_text_analytics::PostSpeechandtextanalyticsTopicsPublishjobs(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsTopicsPublishjobs::INFO,
                )
                .body::<types::TopicJobRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:publish`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `job.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopicsPublishjob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics-publishjobs--jobId-)
    pub fn get_speechandtextanalytics_topics_publishjob(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsTopicsPublishjob {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopicsPublishjob(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsTopicsPublishjob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/topics/testphrase/jobs`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:testPhrase`
    /// - Scopes: `speech-and-text-analytics`
    /// - Developer Center: [`postSpeechandtextanalyticsTopicsTestphraseJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-topics-testphrase-jobs)
    pub fn post_speechandtextanalytics_topics_testphrase_jobs(
        &self,
        body: impl rt::IntoBody<types::TestTopicPhraseJobRequest>,
    ) -> PostSpeechandtextanalyticsTopicsTestphraseJobs {
        super::speech_text_analytics::PostSpeechandtextanalyticsTopicsTestphraseJobs(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PostSpeechandtextanalyticsTopicsTestphraseJobs::INFO,
                )
                .body::<types::TestTopicPhraseJobRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:testPhrase`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `job.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopicsTestphraseJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics-testphrase-jobs--jobId-)
    pub fn get_speechandtextanalytics_topics_testphrase_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsTopicsTestphraseJob {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopicsTestphraseJob(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsTopicsTestphraseJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 404 `topic.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTopic`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-topics--topicId-)
    pub fn get_speechandtextanalytics_topic(
        &self,
        topic_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsTopic {
        super::speech_text_analytics::GetSpeechandtextanalyticsTopic(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsTopic::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `PUT /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:edit`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 400 `phrases.limit.exceeded`, `program.not.found`, `semantic.topic.phrases.limit.exceeded`, `semantic.topics.per.dialect.per.program.limit.exceeded`, `tags.limit.exceeded`, `topics.limit.exceeded`, `topics.per.dialect.per.program.limit.exceeded`, `updating.dialect.is.forbidden`; 404 `topic.not.found`; 405 `linked.programs.limit.exceeded`; 409 `conflict`; 500 `resource.unavailable`
    /// - Developer Center: [`putSpeechandtextanalyticsTopic`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-speechandtextanalytics-topics--topicId-)
    pub fn put_speechandtextanalytics_topic(
        &self,
        topic_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TopicRequest>,
    ) -> PutSpeechandtextanalyticsTopic {
        super::speech_text_analytics::PutSpeechandtextanalyticsTopic(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::PutSpeechandtextanalyticsTopic::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .body::<types::TopicRequest>(body),
        )
    }
    /// `DELETE /api/v2/speechandtextanalytics/topics/{topicId}`
    ///
    /// - Permission: `speechAndTextAnalytics:topic:delete`
    /// - Scopes: `speech-and-text-analytics`
    /// - Error codes of its own: 409 `deleting.topic.used.in.category.is.forbidden`
    /// - Developer Center: [`deleteSpeechandtextanalyticsTopic`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-speechandtextanalytics-topics--topicId-)
    pub fn delete_speechandtextanalytics_topic(
        &self,
        topic_id: impl AsRef<str>,
    ) -> DeleteSpeechandtextanalyticsTopic {
        super::speech_text_analytics::DeleteSpeechandtextanalyticsTopic(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::DeleteSpeechandtextanalyticsTopic::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/transcripts/search`
    ///
    /// - Permissions: any of `analytics:conversationDetail:view`, `recording:recording:view`, `recording:recordingSegment:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`, `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postSpeechandtextanalyticsTranscriptsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-transcripts-search)
    pub fn post_speechandtextanalytics_transcripts_search(
        &self,
        body: impl rt::IntoBody<types::TranscriptSearchRequest>,
    ) -> PostSpeechandtextanalyticsTranscriptsSearch {
        super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch::INFO,
                )
                .body::<types::TranscriptSearchRequest>(body),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/translations/languages`
    ///
    /// - Permission: `speechAndTextAnalytics:translation:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Developer Center: [`getSpeechandtextanalyticsTranslationsLanguages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-translations-languages)
    pub fn get_speechandtextanalytics_translations_languages(
        &self,
    ) -> GetSpeechandtextanalyticsTranslationsLanguages {
        super::speech_text_analytics::GetSpeechandtextanalyticsTranslationsLanguages(
            rt::Request::new(
                &self.0,
                super::speech_text_analytics::GetSpeechandtextanalyticsTranslationsLanguages::INFO,
            ),
        )
    }
    /// `GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}`
    ///
    /// - Permission: `speechAndTextAnalytics:translation:view`
    /// - Scopes: any of `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Error codes of its own: 400 `invalid.data`; 404 `transcript.not.found`
    /// - Developer Center: [`getSpeechandtextanalyticsTranslationsLanguageConversation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-speechandtextanalytics-translations-languages--languageId--conversations--conversationId-)
    pub fn get_speechandtextanalytics_translations_language_conversation(
        &self,
        language_id: impl AsRef<str>,
        conversation_id: impl AsRef<str>,
    ) -> GetSpeechandtextanalyticsTranslationsLanguageConversation {
        super::speech_text_analytics::GetSpeechandtextanalyticsTranslationsLanguageConversation(
            rt::Request::new(
                    &self.0,
                    super::speech_text_analytics::GetSpeechandtextanalyticsTranslationsLanguageConversation::INFO,
                )
                .path("languageId", language_id.as_ref())
                .path("conversationId", conversation_id.as_ref()),
        )
    }
}
/// The call `getSpeechandtextanalyticsCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsCategories(
    pub(crate) rt::Request<types::CategoriesEntityListing>,
);
impl GetSpeechandtextanalyticsCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsCategories",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/categories",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:category:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsCategoriesSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsCategoriesSortOrder,
                >("sortOrder", value),
        )
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsCategoriesSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsCategoriesSortBy,
                >("sortBy", value),
        )
    }
    /// `ids` (query)
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CategoriesEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CategoriesEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CategoriesEntityListing> {
        self.0.send()
    }
}
/// The responses of `postSpeechandtextanalyticsCategories`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostSpeechandtextanalyticsCategoriesResponse {
    /// Status 200.
    Status200(Box<types::StaCategory>),
    /// Status 201.
    Status201(Box<types::CategoryRequest>),
}
impl rt::ResponseBody for PostSpeechandtextanalyticsCategoriesResponse {
    fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {
        match response.status() {
            200 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status200(body), told))
            }
            201 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status201(body), told))
            }
            _ => Err(response.unexpected_status()),
        }
    }
    fn view(&self) -> Option<rt::View<'_>> {
        match self {
            Self::Status200(body) => rt::ResponseBody::view(body),
            Self::Status201(body) => rt::ResponseBody::view(body),
        }
    }
}
impl serde::Serialize for PostSpeechandtextanalyticsCategoriesResponse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Status200(body) => serde::Serialize::serialize(body, to),
            Self::Status201(body) => serde::Serialize::serialize(body, to),
        }
    }
}
/// The call `postSpeechandtextanalyticsCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsCategories(
    pub(crate) rt::Request<PostSpeechandtextanalyticsCategoriesResponse>,
);
impl PostSpeechandtextanalyticsCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsCategories",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/categories",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:category:add"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<PostSpeechandtextanalyticsCategoriesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<PostSpeechandtextanalyticsCategoriesResponse> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsCategory(pub(crate) rt::Request<types::StaCategory>);
impl GetSpeechandtextanalyticsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsCategory",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/categories/{categoryId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:category:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::StaCategory> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsCategory`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::StaCategory>
    where
        F: FnMut(&mut types::CategoryRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsCategory::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StaCategory> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsCategory(pub(crate) rt::Request<types::StaCategory>);
impl PutSpeechandtextanalyticsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsCategory",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/categories/{categoryId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:category:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::StaCategory> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StaCategory> {
        self.0.send()
    }
}
/// The call `deleteSpeechandtextanalyticsCategory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsCategory(pub(crate) rt::Request<()>);
impl DeleteSpeechandtextanalyticsCategory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsCategory",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/categories/{categoryId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:category:delete"],
        },
        scopes: &["speech-and-text-analytics"],
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
/// The call `getSpeechandtextanalyticsConversation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversation(
    pub(crate) rt::Request<types::ConversationMetrics>,
);
impl GetSpeechandtextanalyticsConversation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversation",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:recording:view", "speechAndTextAnalytics:data:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ConversationMetrics> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ConversationMetrics> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsConversationCategories`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversationCategories(
    pub(crate) rt::Request<types::ConversationCategoriesEntityListing>,
);
impl GetSpeechandtextanalyticsConversationCategories {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversationCategories",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}/categories",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:data:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ConversationCategoriesEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ConversationCategoriesEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ConversationCategoriesEntityListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsConversationCommunicationTranscripturl`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversationCommunicationTranscripturl(
    pub(crate) rt::Request<types::TranscriptUrl>,
);
impl GetSpeechandtextanalyticsConversationCommunicationTranscripturl {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversationCommunicationTranscripturl",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl",
        permissions: rt::Permissions {
            all: true,
            names: &["recording:recording:view", "speechAndTextAnalytics:data:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TranscriptUrl> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranscriptUrl> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsConversationCommunicationTranscripturls`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversationCommunicationTranscripturls(
    pub(crate) rt::Request<types::TranscriptUrls>,
);
impl GetSpeechandtextanalyticsConversationCommunicationTranscripturls {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversationCommunicationTranscripturls",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls",
        permissions: rt::Permissions {
            all: false,
            names: &["recording:recording:view", "recording:recordingSegment:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TranscriptUrls> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranscriptUrls> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsConversationSentiments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversationSentiments(
    pub(crate) rt::Request<types::SentimentData>,
);
impl GetSpeechandtextanalyticsConversationSentiments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversationSentiments",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:sentimentData:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SentimentData> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SentimentData> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsConversationSummaries`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsConversationSummaries(
    pub(crate) rt::Request<types::SpeechTextAnalyticsConversationSummaryListing>,
);
impl GetSpeechandtextanalyticsConversationSummaries {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsConversationSummaries",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/conversations/{conversationId}/summaries",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:aiSummary:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    ) -> rt::Request<types::SpeechTextAnalyticsConversationSummaryListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::SpeechTextAnalyticsConversationSummaryListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsDictionaryfeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsDictionaryfeedback(
    pub(crate) rt::Request<types::DictionaryFeedbackEntityListing>,
);
impl GetSpeechandtextanalyticsDictionaryfeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsDictionaryfeedback",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/dictionaryfeedback",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:dictionaryterm:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("nextPage")),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `dialect` (query)
    pub fn dialect(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("dialect", value))
    }
    /// `transcriptionEngine` (query)
    pub fn transcription_engine(
        self,
        value: impl rt::IntoOption<
            types::GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine,
                >("transcriptionEngine", value),
        )
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `pageSize` (query): default `500`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DictionaryFeedbackEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DictionaryFeedbackEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DictionaryFeedbackEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsDictionaryfeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsDictionaryfeedback(
    pub(crate) rt::Request<types::DictionaryFeedback>,
);
impl PostSpeechandtextanalyticsDictionaryfeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsDictionaryfeedback",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/dictionaryfeedback",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:dictionaryterm:add"],
        },
        scopes: &["speech-and-text-analytics"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DictionaryFeedback> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DictionaryFeedback> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
    pub(crate) rt::Request<types::DictionaryFeedback>,
);
impl GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:dictionaryterm:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DictionaryFeedback> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DictionaryFeedback>
    where
        F: FnMut(&mut types::DictionaryFeedback) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DictionaryFeedback> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
    pub(crate) rt::Request<types::DictionaryFeedback>,
);
impl PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:dictionaryterm:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn body(self, body: impl rt::IntoBody<types::DictionaryFeedback>) -> Self {
        Self(self.0.body::<types::DictionaryFeedback>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DictionaryFeedback> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DictionaryFeedback> {
        self.0.send()
    }
}
/// The call `deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
    pub(crate) rt::Request<()>,
);
impl DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:dictionaryterm:delete"],
        },
        scopes: &["speech-and-text-analytics"],
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
/// The call `getSpeechandtextanalyticsPrograms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsPrograms(
    pub(crate) rt::Request<types::ProgramsEntityListing>,
);
impl GetSpeechandtextanalyticsPrograms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsPrograms",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("nextPage")),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `state` (query)
    pub fn state(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsProgramsState>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetSpeechandtextanalyticsProgramsState>("state", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `ids` (query)
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsProgramsSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsProgramsSortBy,
                >("sortBy", value),
        )
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsProgramsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsProgramsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ProgramsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ProgramsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramsEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsPrograms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsPrograms(pub(crate) rt::Request<types::Program>);
impl PostSpeechandtextanalyticsPrograms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsPrograms",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/programs",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:add"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::Program> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Program> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsProgramsGeneralJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsProgramsGeneralJobs(
    pub(crate) rt::Request<types::GeneralProgramJob>,
);
impl PostSpeechandtextanalyticsProgramsGeneralJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsProgramsGeneralJobs",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/programs/general/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "speechAndTextAnalytics:program:add",
                "speechAndTextAnalytics:program:edit",
                "speechAndTextAnalytics:topic:add",
                "speechAndTextAnalytics:topic:edit",
            ],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::GeneralProgramJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GeneralProgramJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsGeneralJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsGeneralJob(
    pub(crate) rt::Request<types::GeneralProgramJob>,
);
impl GetSpeechandtextanalyticsProgramsGeneralJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsGeneralJob",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/general/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "speechAndTextAnalytics:program:add",
                "speechAndTextAnalytics:program:edit",
                "speechAndTextAnalytics:topic:add",
                "speechAndTextAnalytics:topic:edit",
            ],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GeneralProgramJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GeneralProgramJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsMappings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsMappings(
    pub(crate) rt::Request<types::TopicsDefinitionsProgramsMappingsEntityListing>,
);
impl GetSpeechandtextanalyticsProgramsMappings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsMappings",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/mappings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("nextPage")),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::TopicsDefinitionsProgramsMappingsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::TopicsDefinitionsProgramsMappingsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::TopicsDefinitionsProgramsMappingsEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsProgramsPublishjobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsProgramsPublishjobs(
    pub(crate) rt::Request<types::ProgramJob>,
);
impl PostSpeechandtextanalyticsProgramsPublishjobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsProgramsPublishjobs",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/programs/publishjobs",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:publish"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::ProgramJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsPublishjob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsPublishjob(
    pub(crate) rt::Request<types::ProgramJob>,
);
impl GetSpeechandtextanalyticsProgramsPublishjob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsPublishjob",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/publishjobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:publish"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ProgramJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsSettingsInsights`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsSettingsInsights(
    pub(crate) rt::Request<types::ProgramInsightsSettingsEntityListing>,
);
impl GetSpeechandtextanalyticsProgramsSettingsInsights {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsSettingsInsights",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/settings/insights",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "speechAndTextAnalytics:program:view",
                "speechAndTextAnalytics:insightsSettings:view",
            ],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `programIds` (query)
    pub fn program_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("programIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ProgramInsightsSettingsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ProgramInsightsSettingsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ProgramInsightsSettingsEntityListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsTopiclinksJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsTopiclinksJob(
    pub(crate) rt::Request<types::ProgramTopicLinksJob>,
);
impl GetSpeechandtextanalyticsProgramsTopiclinksJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsTopiclinksJob",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ProgramTopicLinksJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramTopicLinksJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsTranscriptionenginesDialects`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects(
    pub(crate) rt::Request<types::SupportedDialectsEntityListing>,
);
impl GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsTranscriptionenginesDialects",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SupportedDialectsEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SupportedDialectsEntityListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramsUnpublished`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramsUnpublished(
    pub(crate) rt::Request<types::UnpublishedProgramsEntityListing>,
);
impl GetSpeechandtextanalyticsProgramsUnpublished {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramsUnpublished",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/unpublished",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("nextPage")),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UnpublishedProgramsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UnpublishedProgramsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UnpublishedProgramsEntityListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgram`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgram(pub(crate) rt::Request<types::Program>);
impl GetSpeechandtextanalyticsProgram {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgram",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/{programId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Program> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsProgram`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Program>
    where
        F: FnMut(&mut types::ProgramRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsProgram::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Program> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsProgram`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsProgram(pub(crate) rt::Request<types::Program>);
impl PutSpeechandtextanalyticsProgram {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsProgram",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/programs/{programId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::Program> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Program> {
        self.0.send()
    }
}
/// The call `deleteSpeechandtextanalyticsProgram`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsProgram(
    pub(crate) rt::Request<Option<types::DeleteProgramResponse>>,
);
impl DeleteSpeechandtextanalyticsProgram {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsProgram",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/programs/{programId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:delete"],
        },
        scopes: &["speech-and-text-analytics"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[202, 204],
    };
    /// `forceDelete` (query): one of `"true"`, `"false"`, default `false`
    pub fn force_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("forceDelete", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::DeleteProgramResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::DeleteProgramResponse>> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramMappings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramMappings(
    pub(crate) rt::Request<types::TopicsDefinitionsProgramMappings>,
);
impl GetSpeechandtextanalyticsProgramMappings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramMappings",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/mappings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TopicsDefinitionsProgramMappings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicsDefinitionsProgramMappings> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsProgramMappings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsProgramMappings(
    pub(crate) rt::Request<types::TopicsDefinitionsProgramMappings>,
);
impl PutSpeechandtextanalyticsProgramMappings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsProgramMappings",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/mappings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::TopicsDefinitionsProgramMappings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicsDefinitionsProgramMappings> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramSettingsInsights`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramSettingsInsights(
    pub(crate) rt::Request<types::ProgramInsightsSettings>,
);
impl GetSpeechandtextanalyticsProgramSettingsInsights {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramSettingsInsights",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "speechAndTextAnalytics:program:view",
                "speechAndTextAnalytics:insightsSettings:view",
            ],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ProgramInsightsSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsProgramSettingsInsights`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ProgramInsightsSettings>
    where
        F: FnMut(&mut types::InsightsSettingsRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsProgramSettingsInsights::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramInsightsSettings> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsProgramSettingsInsights`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsProgramSettingsInsights(
    pub(crate) rt::Request<types::ProgramInsightsSettings>,
);
impl PutSpeechandtextanalyticsProgramSettingsInsights {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsProgramSettingsInsights",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "speechAndTextAnalytics:program:edit",
                "speechAndTextAnalytics:insightsSettings:edit",
            ],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::ProgramInsightsSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramInsightsSettings> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsProgramTranscriptionengines`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsProgramTranscriptionengines(
    pub(crate) rt::Request<types::ProgramTranscriptionEngines>,
);
impl GetSpeechandtextanalyticsProgramTranscriptionengines {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsProgramTranscriptionengines",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ProgramTranscriptionEngines> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsProgramTranscriptionengines`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ProgramTranscriptionEngines>
    where
        F: FnMut(&mut types::TranscriptionEnginesRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsProgramTranscriptionengines::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramTranscriptionEngines> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsProgramTranscriptionengines`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsProgramTranscriptionengines(
    pub(crate) rt::Request<types::ProgramTranscriptionEngines>,
);
impl PutSpeechandtextanalyticsProgramTranscriptionengines {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsProgramTranscriptionengines",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:program:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::ProgramTranscriptionEngines> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ProgramTranscriptionEngines> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsSentimentDialects`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsSentimentDialects(
    pub(crate) rt::Request<types::EntityListing>,
);
impl GetSpeechandtextanalyticsSentimentDialects {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsSentimentDialects",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/sentiment/dialects",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
/// The call `getSpeechandtextanalyticsSentimentfeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsSentimentfeedback(
    pub(crate) rt::Request<types::SentimentFeedbackEntityListing>,
);
impl GetSpeechandtextanalyticsSentimentfeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsSentimentfeedback",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/sentimentfeedback",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:feedback:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `dialect` (query)
    pub fn dialect(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("dialect", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SentimentFeedbackEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SentimentFeedbackEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsSentimentfeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsSentimentfeedback(
    pub(crate) rt::Request<types::SentimentFeedback>,
);
impl PostSpeechandtextanalyticsSentimentfeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsSentimentfeedback",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/sentimentfeedback",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:feedback:add"],
        },
        scopes: &["speech-and-text-analytics"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SentimentFeedback> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SentimentFeedback> {
        self.0.send()
    }
}
/// The call `deleteSpeechandtextanalyticsSentimentfeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsSentimentfeedback(pub(crate) rt::Request<()>);
impl DeleteSpeechandtextanalyticsSentimentfeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsSentimentfeedback",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/sentimentfeedback",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:feedback:delete"],
        },
        scopes: &["speech-and-text-analytics"],
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
/// The call `deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
    pub(crate) rt::Request<()>,
);
impl DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:feedback:delete"],
        },
        scopes: &["speech-and-text-analytics"],
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
/// The call `getSpeechandtextanalyticsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsSettings(
    pub(crate) rt::Request<types::SpeechTextAnalyticsSettingsResponse>,
);
impl GetSpeechandtextanalyticsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsSettings",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:settings:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SpeechTextAnalyticsSettingsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::SpeechTextAnalyticsSettingsResponse>
    where
        F: FnMut(&mut types::SpeechTextAnalyticsSettingsRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsSettings::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SpeechTextAnalyticsSettingsResponse> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsSettings(
    pub(crate) rt::Request<types::SpeechTextAnalyticsSettingsResponse>,
);
impl PutSpeechandtextanalyticsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsSettings",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:settings:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::SpeechTextAnalyticsSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SpeechTextAnalyticsSettingsResponse> {
        self.0.send()
    }
}
/// The call `patchSpeechandtextanalyticsSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSpeechandtextanalyticsSettings(
    pub(crate) rt::Request<types::SpeechTextAnalyticsSettingsResponse>,
);
impl PatchSpeechandtextanalyticsSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSpeechandtextanalyticsSettings",
        method: rt::Method::Patch,
        path: "/api/v2/speechandtextanalytics/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:settings:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::SpeechTextAnalyticsSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SpeechTextAnalyticsSettingsResponse> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopics(
    pub(crate) rt::Request<types::TopicsEntityListing>,
);
impl GetSpeechandtextanalyticsTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopics",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("nextPage")),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `pageSize` (query): default `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query)
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `state` (query)
    pub fn state(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsTopicsState>,
    ) -> Self {
        Self(
            self.0.option::<types::GetSpeechandtextanalyticsTopicsState>("state", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `ids` (query)
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// `dialects` (query)
    pub fn dialects(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetSpeechandtextanalyticsTopicsDialects>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetSpeechandtextanalyticsTopicsDialects,
                >("dialects", value),
        )
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsTopicsSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetSpeechandtextanalyticsTopicsSortBy>("sortBy", value),
        )
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsTopicsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsTopicsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TopicsEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TopicsEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicsEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsTopics(pub(crate) rt::Request<types::Topic>);
impl PostSpeechandtextanalyticsTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsTopics",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/topics",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:add"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::Topic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Topic> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopicsDialects`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopicsDialects(
    pub(crate) rt::Request<types::EntityListing>,
);
impl GetSpeechandtextanalyticsTopicsDialects {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopicsDialects",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/dialects",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
/// The call `getSpeechandtextanalyticsTopicsGeneral`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopicsGeneral(
    pub(crate) rt::Request<types::GeneralTopicsEntityListing>,
);
impl GetSpeechandtextanalyticsTopicsGeneral {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopicsGeneral",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/general",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `dialect` (query)
    pub fn dialect(
        self,
        value: impl rt::IntoOption<types::GetSpeechandtextanalyticsTopicsGeneralDialect>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsTopicsGeneralDialect,
                >("dialect", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GeneralTopicsEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GeneralTopicsEntityListing> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopicsGeneralStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopicsGeneralStatus(
    pub(crate) rt::Request<types::UnifiedGeneralTopicEntityListing>,
);
impl GetSpeechandtextanalyticsTopicsGeneralStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopicsGeneralStatus",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/general/status",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `dialect` (query)
    pub fn dialect(
        self,
        value: impl rt::IntoOption<
            types::GetSpeechandtextanalyticsTopicsGeneralStatusDialect,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetSpeechandtextanalyticsTopicsGeneralStatusDialect,
                >("dialect", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UnifiedGeneralTopicEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UnifiedGeneralTopicEntityListing> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsTopicsPublishjobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsTopicsPublishjobs(
    pub(crate) rt::Request<types::TopicJob>,
);
impl PostSpeechandtextanalyticsTopicsPublishjobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsTopicsPublishjobs",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/topics/publishjobs",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:publish"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::TopicJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopicsPublishjob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopicsPublishjob(
    pub(crate) rt::Request<types::TopicJob>,
);
impl GetSpeechandtextanalyticsTopicsPublishjob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopicsPublishjob",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/publishjobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:publish"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TopicJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TopicJob> {
        self.0.send()
    }
}
/// The call `postSpeechandtextanalyticsTopicsTestphraseJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSpeechandtextanalyticsTopicsTestphraseJobs(
    pub(crate) rt::Request<types::TestTopicPhraseJobs>,
);
impl PostSpeechandtextanalyticsTopicsTestphraseJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSpeechandtextanalyticsTopicsTestphraseJobs",
        method: rt::Method::Post,
        path: "/api/v2/speechandtextanalytics/topics/testphrase/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:testPhrase"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::TestTopicPhraseJobs> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestTopicPhraseJobs> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopicsTestphraseJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopicsTestphraseJob(
    pub(crate) rt::Request<types::TestTopicPhraseJob>,
);
impl GetSpeechandtextanalyticsTopicsTestphraseJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopicsTestphraseJob",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:testPhrase"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TestTopicPhraseJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestTopicPhraseJob> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTopic(pub(crate) rt::Request<types::Topic>);
impl GetSpeechandtextanalyticsTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTopic",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/topics/{topicId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Topic> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSpeechandtextanalyticsTopic`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Topic>
    where
        F: FnMut(&mut types::TopicRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::speech_text_analytics::PutSpeechandtextanalyticsTopic::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Topic> {
        self.0.send()
    }
}
/// The call `putSpeechandtextanalyticsTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSpeechandtextanalyticsTopic(pub(crate) rt::Request<types::Topic>);
impl PutSpeechandtextanalyticsTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSpeechandtextanalyticsTopic",
        method: rt::Method::Put,
        path: "/api/v2/speechandtextanalytics/topics/{topicId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:edit"],
        },
        scopes: &["speech-and-text-analytics"],
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
    pub fn customize(self) -> rt::Request<types::Topic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Topic> {
        self.0.send()
    }
}
/// The call `deleteSpeechandtextanalyticsTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSpeechandtextanalyticsTopic(pub(crate) rt::Request<()>);
impl DeleteSpeechandtextanalyticsTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSpeechandtextanalyticsTopic",
        method: rt::Method::Delete,
        path: "/api/v2/speechandtextanalytics/topics/{topicId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:topic:delete"],
        },
        scopes: &["speech-and-text-analytics"],
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
/// The call `getSpeechandtextanalyticsTranslationsLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTranslationsLanguages(
    pub(crate) rt::Request<types::TranslateSupportedLanguageList>,
);
impl GetSpeechandtextanalyticsTranslationsLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTranslationsLanguages",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/translations/languages",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:translation:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TranslateSupportedLanguageList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranslateSupportedLanguageList> {
        self.0.send()
    }
}
/// The call `getSpeechandtextanalyticsTranslationsLanguageConversation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSpeechandtextanalyticsTranslationsLanguageConversation(
    pub(crate) rt::Request<types::CommunicationTranslationList>,
);
impl GetSpeechandtextanalyticsTranslationsLanguageConversation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSpeechandtextanalyticsTranslationsLanguageConversation",
        method: rt::Method::Get,
        path: "/api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["speechAndTextAnalytics:translation:view"],
        },
        scopes: &["speech-and-text-analytics", "speech-and-text-analytics:readonly"],
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
    /// `communicationId` (query)
    pub fn communication_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("communicationId", value))
    }
    /// `recordingId` (query)
    pub fn recording_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("recordingId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CommunicationTranslationList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommunicationTranslationList> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetSpeechandtextanalyticsCategories::INFO,
    PostSpeechandtextanalyticsCategories::INFO,
    GetSpeechandtextanalyticsCategory::INFO,
    PutSpeechandtextanalyticsCategory::INFO,
    DeleteSpeechandtextanalyticsCategory::INFO,
    GetSpeechandtextanalyticsConversation::INFO,
    GetSpeechandtextanalyticsConversationCategories::INFO,
    GetSpeechandtextanalyticsConversationCommunicationTranscripturl::INFO,
    GetSpeechandtextanalyticsConversationCommunicationTranscripturls::INFO,
    GetSpeechandtextanalyticsConversationSentiments::INFO,
    GetSpeechandtextanalyticsConversationSummaries::INFO,
    GetSpeechandtextanalyticsDictionaryfeedback::INFO,
    PostSpeechandtextanalyticsDictionaryfeedback::INFO,
    GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
    PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
    DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId::INFO,
    GetSpeechandtextanalyticsPrograms::INFO,
    PostSpeechandtextanalyticsPrograms::INFO,
    PostSpeechandtextanalyticsProgramsGeneralJobs::INFO,
    GetSpeechandtextanalyticsProgramsGeneralJob::INFO,
    GetSpeechandtextanalyticsProgramsMappings::INFO,
    PostSpeechandtextanalyticsProgramsPublishjobs::INFO,
    GetSpeechandtextanalyticsProgramsPublishjob::INFO,
    GetSpeechandtextanalyticsProgramsSettingsInsights::INFO,
    GetSpeechandtextanalyticsProgramsTopiclinksJob::INFO,
    GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects::INFO,
    GetSpeechandtextanalyticsProgramsUnpublished::INFO,
    GetSpeechandtextanalyticsProgram::INFO,
    PutSpeechandtextanalyticsProgram::INFO,
    DeleteSpeechandtextanalyticsProgram::INFO,
    GetSpeechandtextanalyticsProgramMappings::INFO,
    PutSpeechandtextanalyticsProgramMappings::INFO,
    GetSpeechandtextanalyticsProgramSettingsInsights::INFO,
    PutSpeechandtextanalyticsProgramSettingsInsights::INFO,
    GetSpeechandtextanalyticsProgramTranscriptionengines::INFO,
    PutSpeechandtextanalyticsProgramTranscriptionengines::INFO,
    GetSpeechandtextanalyticsSentimentDialects::INFO,
    GetSpeechandtextanalyticsSentimentfeedback::INFO,
    PostSpeechandtextanalyticsSentimentfeedback::INFO,
    DeleteSpeechandtextanalyticsSentimentfeedback::INFO,
    DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId::INFO,
    GetSpeechandtextanalyticsSettings::INFO,
    PutSpeechandtextanalyticsSettings::INFO,
    PatchSpeechandtextanalyticsSettings::INFO,
    GetSpeechandtextanalyticsTopics::INFO,
    PostSpeechandtextanalyticsTopics::INFO,
    GetSpeechandtextanalyticsTopicsDialects::INFO,
    GetSpeechandtextanalyticsTopicsGeneral::INFO,
    GetSpeechandtextanalyticsTopicsGeneralStatus::INFO,
    PostSpeechandtextanalyticsTopicsPublishjobs::INFO,
    GetSpeechandtextanalyticsTopicsPublishjob::INFO,
    PostSpeechandtextanalyticsTopicsTestphraseJobs::INFO,
    GetSpeechandtextanalyticsTopicsTestphraseJob::INFO,
    GetSpeechandtextanalyticsTopic::INFO,
    PutSpeechandtextanalyticsTopic::INFO,
    DeleteSpeechandtextanalyticsTopic::INFO,
    GetSpeechandtextanalyticsTranslationsLanguages::INFO,
    GetSpeechandtextanalyticsTranslationsLanguageConversation::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BaseProgramEntity>,
    rt::make_model::<types::BaseTopicEntitiy>,
    rt::make_model::<types::CategoriesEntityListing>,
    rt::make_model::<types::CategoryRequest>,
    rt::make_model::<types::CommunicationTranslation>,
    rt::make_model::<types::CommunicationTranslationList>,
    rt::make_model::<types::ConversationCategoriesEntityListing>,
    rt::make_model::<types::ConversationCategory>,
    rt::make_model::<types::ConversationInsight>,
    rt::make_model::<types::ConversationMetrics>,
    rt::make_model::<types::DeleteProgramResponse>,
    rt::make_model::<types::DictionaryFeedback>,
    rt::make_model::<types::DictionaryFeedbackEntityListing>,
    rt::make_model::<types::DictionaryFeedbackExamplePhrase>,
    rt::make_model::<types::EmpathyScore>,
    rt::make_model::<types::EngineIntegration>,
    rt::make_model::<types::GeneralProgramJob>,
    rt::make_model::<types::GeneralProgramJobRequest>,
    rt::make_model::<types::GeneralTopic>,
    rt::make_model::<types::GeneralTopicsEntityListing>,
    rt::make_model::<types::InfixOperator>,
    rt::make_model::<types::InsightsSettingsRequest>,
    rt::make_model::<types::ListedDictionaryFeedback>,
    rt::make_model::<types::ListedProgram>,
    rt::make_model::<types::ListedTopic>,
    rt::make_model::<types::Operand>,
    rt::make_model::<types::OperandPosition>,
    rt::make_model::<types::OperatorPosition>,
    rt::make_model::<types::ParticipantMetrics>,
    rt::make_model::<types::Phrase>,
    rt::make_model::<types::PhraseTranslation>,
    rt::make_model::<types::Program>,
    rt::make_model::<types::ProgramInsightsSettings>,
    rt::make_model::<types::ProgramInsightsSettingsEntityListing>,
    rt::make_model::<types::ProgramJob>,
    rt::make_model::<types::ProgramJobRequest>,
    rt::make_model::<types::ProgramMappingsRequest>,
    rt::make_model::<types::ProgramRequest>,
    rt::make_model::<types::ProgramTopicLinksJob>,
    rt::make_model::<types::ProgramTranscriptionEngine>,
    rt::make_model::<types::ProgramTranscriptionEngines>,
    rt::make_model::<types::ProgramsEntityListing>,
    rt::make_model::<types::SegmentUrl>,
    rt::make_model::<types::SentimentData>,
    rt::make_model::<types::SentimentFeedback>,
    rt::make_model::<types::SentimentFeedbackEntityListing>,
    rt::make_model::<types::SentimentInsightEntry>,
    rt::make_model::<types::SentimentInsights>,
    rt::make_model::<types::SpeechTextAnalyticsConversationSummary>,
    rt::make_model::<types::SpeechTextAnalyticsConversationSummaryListing>,
    rt::make_model::<types::SpeechTextAnalyticsSettingsRequest>,
    rt::make_model::<types::SpeechTextAnalyticsSettingsResponse>,
    rt::make_model::<types::StaCategory>,
    rt::make_model::<types::SupportedDialectsEntityListing>,
    rt::make_model::<types::SupportedDialectsTranscriptionEngine>,
    rt::make_model::<types::Term>,
    rt::make_model::<types::TestTopicPhraseJob>,
    rt::make_model::<types::TestTopicPhraseJobRequest>,
    rt::make_model::<types::TestTopicPhraseJobs>,
    rt::make_model::<types::TestTopicPhrasePhrase>,
    rt::make_model::<types::TestTopicPhraseTopic>,
    rt::make_model::<types::Topic>,
    rt::make_model::<types::TopicJob>,
    rt::make_model::<types::TopicJobRequest>,
    rt::make_model::<types::TopicRequest>,
    rt::make_model::<types::TopicsDefinitionsProgramMappings>,
    rt::make_model::<types::TopicsDefinitionsProgramsMappingsEntityListing>,
    rt::make_model::<types::TopicsEntityListing>,
    rt::make_model::<types::TranscriptTranslation>,
    rt::make_model::<types::TranscriptUrl>,
    rt::make_model::<types::TranscriptUrls>,
    rt::make_model::<types::TranscriptionEnginesRequest>,
    rt::make_model::<types::TranscriptsFilters>,
    rt::make_model::<types::TranslateSupportedLanguage>,
    rt::make_model::<types::TranslateSupportedLanguageList>,
    rt::make_model::<types::UnifiedGeneralTopic>,
    rt::make_model::<types::UnifiedGeneralTopicEntityListing>,
    rt::make_model::<types::UnpublishedProgramsEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ConversationInsightType {
        /// `Reason`
        Reason,
        /// `Resolution`
        Resolution,
        /// `ActionItem`
        ActionItem,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ConversationInsightType {
        const VALUES: &'static [Self] = &[
            Self::ActionItem,
            Self::Reason,
            Self::Resolution,
        ];
        const TEXTS: &'static [&'static str] = &["ActionItem", "Reason", "Resolution"];
        fn text(&self) -> &str {
            match self {
                Self::Reason => "Reason",
                Self::Resolution => "Resolution",
                Self::ActionItem => "ActionItem",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ConversationInsightType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ConversationMetricsSentimentTrendClass {
        /// `NotCalculated`
        NotCalculated,
        /// `Declining`
        Declining,
        /// `SlightlyDeclining`
        SlightlyDeclining,
        /// `NoChange`
        NoChange,
        /// `SlightlyImproving`
        SlightlyImproving,
        /// `Improving`
        Improving,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ConversationMetricsSentimentTrendClass {
        const VALUES: &'static [Self] = &[
            Self::Declining,
            Self::Improving,
            Self::NoChange,
            Self::NotCalculated,
            Self::SlightlyDeclining,
            Self::SlightlyImproving,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Declining",
            "Improving",
            "NoChange",
            "NotCalculated",
            "SlightlyDeclining",
            "SlightlyImproving",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NotCalculated => "NotCalculated",
                Self::Declining => "Declining",
                Self::SlightlyDeclining => "SlightlyDeclining",
                Self::NoChange => "NoChange",
                Self::SlightlyImproving => "SlightlyImproving",
                Self::Improving => "Improving",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ConversationMetricsSentimentTrendClass);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DictionaryFeedbackSource {
        /// `Manual`
        Manual,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DictionaryFeedbackSource {
        const VALUES: &'static [Self] = &[Self::Manual];
        const TEXTS: &'static [&'static str] = &["Manual"];
        fn text(&self) -> &str {
            match self {
                Self::Manual => "Manual",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DictionaryFeedbackSource);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DictionaryFeedbackStatus {
        /// `Active`
        Active,
        /// `Pending`
        Pending,
        /// `Failed`
        Failed,
        /// `Saved`
        Saved,
        /// `Invalid`
        Invalid,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DictionaryFeedbackStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Failed,
            Self::Invalid,
            Self::Pending,
            Self::Saved,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "Failed",
            "Invalid",
            "Pending",
            "Saved",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Pending => "Pending",
                Self::Failed => "Failed",
                Self::Saved => "Saved",
                Self::Invalid => "Invalid",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DictionaryFeedbackStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DictionaryFeedbackTranscriptionEngine {
        /// `Genesys`
        Genesys,
        /// `GenesysExtended`
        GenesysExtended,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DictionaryFeedbackTranscriptionEngine {
        const VALUES: &'static [Self] = &[Self::Genesys, Self::GenesysExtended];
        const TEXTS: &'static [&'static str] = &["Genesys", "GenesysExtended"];
        fn text(&self) -> &str {
            match self {
                Self::Genesys => "Genesys",
                Self::GenesysExtended => "GenesysExtended",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DictionaryFeedbackTranscriptionEngine);
    /// One of 40 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GeneralProgramJobRequestDialect {
        /// `ar-001`
        Ar001,
        /// `ar-AE`
        ArAe,
        /// `ar-BH`
        ArBh,
        /// `ar-EG`
        ArEg,
        /// `ar-IL`
        ArIl,
        /// `ar-SA`
        ArSa,
        /// `ar-TN`
        ArTn,
        /// `da-DK`
        DaDk,
        /// `de-CH`
        DeCh,
        /// `de-DE`
        DeDe,
        /// `en-AU`
        EnAu,
        /// `en-GB`
        EnGb,
        /// `en-HK`
        EnHk,
        /// `en-IE`
        EnIe,
        /// `en-IN`
        EnIn,
        /// `en-NZ`
        EnNz,
        /// `en-SG`
        EnSg,
        /// `en-US`
        EnUs,
        /// `en-ZA`
        EnZa,
        /// `es-ES`
        EsEs,
        /// `es-US`
        EsUs,
        /// `fi-FI`
        FiFi,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `he-IL`
        HeIl,
        /// `hi-IN`
        HiIn,
        /// `it-IT`
        ItIt,
        /// `ja-JP`
        JaJp,
        /// `ko-KR`
        KoKr,
        /// `nb-NO`
        NbNo,
        /// `nl-NL`
        NlNl,
        /// `pl-PL`
        PlPl,
        /// `pt-BR`
        PtBr,
        /// `pt-PT`
        PtPt,
        /// `sv-SE`
        SvSe,
        /// `tr-TR`
        TrTr,
        /// `zh-CN`
        ZhCn,
        /// `zh-HK`
        ZhHk,
        /// `zh-TW`
        ZhTw,
        /// `zu-ZA`
        ZuZa,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GeneralProgramJobRequestDialect {
        const VALUES: &'static [Self] = &[
            Self::Ar001,
            Self::ArAe,
            Self::ArBh,
            Self::ArEg,
            Self::ArIl,
            Self::ArSa,
            Self::ArTn,
            Self::DaDk,
            Self::DeCh,
            Self::DeDe,
            Self::EnAu,
            Self::EnGb,
            Self::EnHk,
            Self::EnIe,
            Self::EnIn,
            Self::EnNz,
            Self::EnSg,
            Self::EnUs,
            Self::EnZa,
            Self::EsEs,
            Self::EsUs,
            Self::FiFi,
            Self::FrCa,
            Self::FrFr,
            Self::HeIl,
            Self::HiIn,
            Self::ItIt,
            Self::JaJp,
            Self::KoKr,
            Self::NbNo,
            Self::NlNl,
            Self::PlPl,
            Self::PtBr,
            Self::PtPt,
            Self::SvSe,
            Self::TrTr,
            Self::ZhCn,
            Self::ZhHk,
            Self::ZhTw,
            Self::ZuZa,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ar-001",
            "ar-AE",
            "ar-BH",
            "ar-EG",
            "ar-IL",
            "ar-SA",
            "ar-TN",
            "da-DK",
            "de-CH",
            "de-DE",
            "en-AU",
            "en-GB",
            "en-HK",
            "en-IE",
            "en-IN",
            "en-NZ",
            "en-SG",
            "en-US",
            "en-ZA",
            "es-ES",
            "es-US",
            "fi-FI",
            "fr-CA",
            "fr-FR",
            "he-IL",
            "hi-IN",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "sv-SE",
            "tr-TR",
            "zh-CN",
            "zh-HK",
            "zh-TW",
            "zu-ZA",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Ar001 => "ar-001",
                Self::ArAe => "ar-AE",
                Self::ArBh => "ar-BH",
                Self::ArEg => "ar-EG",
                Self::ArIl => "ar-IL",
                Self::ArSa => "ar-SA",
                Self::ArTn => "ar-TN",
                Self::DaDk => "da-DK",
                Self::DeCh => "de-CH",
                Self::DeDe => "de-DE",
                Self::EnAu => "en-AU",
                Self::EnGb => "en-GB",
                Self::EnHk => "en-HK",
                Self::EnIe => "en-IE",
                Self::EnIn => "en-IN",
                Self::EnNz => "en-NZ",
                Self::EnSg => "en-SG",
                Self::EnUs => "en-US",
                Self::EnZa => "en-ZA",
                Self::EsEs => "es-ES",
                Self::EsUs => "es-US",
                Self::FiFi => "fi-FI",
                Self::FrCa => "fr-CA",
                Self::FrFr => "fr-FR",
                Self::HeIl => "he-IL",
                Self::HiIn => "hi-IN",
                Self::ItIt => "it-IT",
                Self::JaJp => "ja-JP",
                Self::KoKr => "ko-KR",
                Self::NbNo => "nb-NO",
                Self::NlNl => "nl-NL",
                Self::PlPl => "pl-PL",
                Self::PtBr => "pt-BR",
                Self::PtPt => "pt-PT",
                Self::SvSe => "sv-SE",
                Self::TrTr => "tr-TR",
                Self::ZhCn => "zh-CN",
                Self::ZhHk => "zh-HK",
                Self::ZhTw => "zh-TW",
                Self::ZuZa => "zu-ZA",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GeneralProgramJobRequestDialect);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GeneralProgramJobRequestMode {
        /// `Skip`
        Skip,
        /// `Merge`
        Merge,
        /// `ReplaceMerge`
        ReplaceMerge,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GeneralProgramJobRequestMode {
        const VALUES: &'static [Self] = &[Self::Merge, Self::ReplaceMerge, Self::Skip];
        const TEXTS: &'static [&'static str] = &["Merge", "ReplaceMerge", "Skip"];
        fn text(&self) -> &str {
            match self {
                Self::Skip => "Skip",
                Self::Merge => "Merge",
                Self::ReplaceMerge => "ReplaceMerge",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GeneralProgramJobRequestMode);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSpeechandtextanalyticsCategoriesSortBy {
        /// `name`
        Name,
        /// `description`
        Description,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSpeechandtextanalyticsCategoriesSortBy {
        const VALUES: &'static [Self] = &[Self::Description, Self::Name];
        const TEXTS: &'static [&'static str] = &["description", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::Description => "description",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSpeechandtextanalyticsCategoriesSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSpeechandtextanalyticsProgramsState {
        /// `Latest`
        Latest,
        /// `Published`
        Published,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSpeechandtextanalyticsProgramsState {
        const VALUES: &'static [Self] = &[Self::Latest, Self::Published];
        const TEXTS: &'static [&'static str] = &["Latest", "Published"];
        fn text(&self) -> &str {
            match self {
                Self::Latest => "Latest",
                Self::Published => "Published",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSpeechandtextanalyticsProgramsState);
    /// One of 16 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSpeechandtextanalyticsTopicsDialects {
        /// `en-US`
        EnUs,
        /// `es-US`
        EsUs,
        /// `en-AU`
        EnAu,
        /// `en-GB`
        EnGb,
        /// `en-ZA`
        EnZa,
        /// `es-ES`
        EsEs,
        /// `en-IN`
        EnIn,
        /// `fr-FR`
        FrFr,
        /// `fr-CA`
        FrCa,
        /// `it-IT`
        ItIt,
        /// `de-DE`
        DeDe,
        /// `pt-BR`
        PtBr,
        /// `pl-PL`
        PlPl,
        /// `pt-PT`
        PtPt,
        /// `nl-NL`
        NlNl,
        /// `ko-KR`
        KoKr,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSpeechandtextanalyticsTopicsDialects {
        const VALUES: &'static [Self] = &[
            Self::DeDe,
            Self::EnAu,
            Self::EnGb,
            Self::EnIn,
            Self::EnUs,
            Self::EnZa,
            Self::EsEs,
            Self::EsUs,
            Self::FrCa,
            Self::FrFr,
            Self::ItIt,
            Self::KoKr,
            Self::NlNl,
            Self::PlPl,
            Self::PtBr,
            Self::PtPt,
        ];
        const TEXTS: &'static [&'static str] = &[
            "de-DE",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-US",
            "en-ZA",
            "es-ES",
            "es-US",
            "fr-CA",
            "fr-FR",
            "it-IT",
            "ko-KR",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
        ];
        fn text(&self) -> &str {
            match self {
                Self::EnUs => "en-US",
                Self::EsUs => "es-US",
                Self::EnAu => "en-AU",
                Self::EnGb => "en-GB",
                Self::EnZa => "en-ZA",
                Self::EsEs => "es-ES",
                Self::EnIn => "en-IN",
                Self::FrFr => "fr-FR",
                Self::FrCa => "fr-CA",
                Self::ItIt => "it-IT",
                Self::DeDe => "de-DE",
                Self::PtBr => "pt-BR",
                Self::PlPl => "pl-PL",
                Self::PtPt => "pt-PT",
                Self::NlNl => "nl-NL",
                Self::KoKr => "ko-KR",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSpeechandtextanalyticsTopicsDialects);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSpeechandtextanalyticsTopicsSortBy {
        /// `name`
        Name,
        /// `matchingType`
        MatchingType,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSpeechandtextanalyticsTopicsSortBy {
        const VALUES: &'static [Self] = &[Self::MatchingType, Self::Name];
        const TEXTS: &'static [&'static str] = &["matchingType", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::MatchingType => "matchingType",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSpeechandtextanalyticsTopicsSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSpeechandtextanalyticsTopicsState {
        /// `latest`
        Latest,
        /// `published`
        Published,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSpeechandtextanalyticsTopicsState {
        const VALUES: &'static [Self] = &[Self::Latest, Self::Published];
        const TEXTS: &'static [&'static str] = &["latest", "published"];
        fn text(&self) -> &str {
            match self {
                Self::Latest => "latest",
                Self::Published => "published",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSpeechandtextanalyticsTopicsState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InfixOperatorOperatorType {
        /// `Or`
        Or,
        /// `And`
        And,
        /// `Near`
        Near,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for InfixOperatorOperatorType {
        const VALUES: &'static [Self] = &[Self::And, Self::Near, Self::Or];
        const TEXTS: &'static [&'static str] = &["And", "Near", "Or"];
        fn text(&self) -> &str {
            match self {
                Self::Or => "Or",
                Self::And => "And",
                Self::Near => "Near",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(InfixOperatorOperatorType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OperandPositionEndingPositionDirection {
        /// `FromStart`
        FromStart,
        /// `FromEnd`
        FromEnd,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OperandPositionEndingPositionDirection {
        const VALUES: &'static [Self] = &[Self::FromEnd, Self::FromStart];
        const TEXTS: &'static [&'static str] = &["FromEnd", "FromStart"];
        fn text(&self) -> &str {
            match self {
                Self::FromStart => "FromStart",
                Self::FromEnd => "FromEnd",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OperandPositionEndingPositionDirection);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OperandType {
        /// `Term`
        Term,
        /// `Topic`
        Topic,
        /// `OperandGroup`
        OperandGroup,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OperandType {
        const VALUES: &'static [Self] = &[Self::OperandGroup, Self::Term, Self::Topic];
        const TEXTS: &'static [&'static str] = &["OperandGroup", "Term", "Topic"];
        fn text(&self) -> &str {
            match self {
                Self::Term => "Term",
                Self::Topic => "Topic",
                Self::OperandGroup => "OperandGroup",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OperandType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PhraseSentiment {
        /// `Unspecified`
        Unspecified,
        /// `Positive`
        Positive,
        /// `Neutral`
        Neutral,
        /// `Negative`
        Negative,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PhraseSentiment {
        const VALUES: &'static [Self] = &[
            Self::Negative,
            Self::Neutral,
            Self::Positive,
            Self::Unspecified,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Negative",
            "Neutral",
            "Positive",
            "Unspecified",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unspecified => "Unspecified",
                Self::Positive => "Positive",
                Self::Neutral => "Neutral",
                Self::Negative => "Negative",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PhraseSentiment);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProgramTranscriptionEngineEngine {
        /// `Genesys`
        Genesys,
        /// `GenesysExtended`
        GenesysExtended,
        /// `TranscriptionConnector`
        TranscriptionConnector,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ProgramTranscriptionEngineEngine {
        const VALUES: &'static [Self] = &[
            Self::Genesys,
            Self::GenesysExtended,
            Self::TranscriptionConnector,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Genesys",
            "GenesysExtended",
            "TranscriptionConnector",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Genesys => "Genesys",
                Self::GenesysExtended => "GenesysExtended",
                Self::TranscriptionConnector => "TranscriptionConnector",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ProgramTranscriptionEngineEngine);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SentimentFeedbackFeedbackValue {
        /// `Neutral`
        Neutral,
        /// `Positive`
        Positive,
        /// `Negative`
        Negative,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SentimentFeedbackFeedbackValue {
        const VALUES: &'static [Self] = &[Self::Negative, Self::Neutral, Self::Positive];
        const TEXTS: &'static [&'static str] = &["Negative", "Neutral", "Positive"];
        fn text(&self) -> &str {
            match self {
                Self::Neutral => "Neutral",
                Self::Positive => "Positive",
                Self::Negative => "Negative",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SentimentFeedbackFeedbackValue);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SpeechTextAnalyticsConversationSummaryMediaType {
        /// `Unknown`
        Unknown,
        /// `Message`
        Message,
        /// `Call`
        Call,
        /// `Email`
        Email,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SpeechTextAnalyticsConversationSummaryMediaType {
        const VALUES: &'static [Self] = &[
            Self::Call,
            Self::Email,
            Self::Message,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &["Call", "Email", "Message", "Unknown"];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Message => "Message",
                Self::Call => "Call",
                Self::Email => "Email",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SpeechTextAnalyticsConversationSummaryMediaType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SpeechTextAnalyticsConversationSummarySummaryType {
        /// `Conversation`
        Conversation,
        /// `Agent`
        Agent,
        /// `VirtualAgent`
        VirtualAgent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SpeechTextAnalyticsConversationSummarySummaryType {
        const VALUES: &'static [Self] = &[
            Self::Agent,
            Self::Conversation,
            Self::VirtualAgent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Agent",
            "Conversation",
            "VirtualAgent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Conversation => "Conversation",
                Self::Agent => "Agent",
                Self::VirtualAgent => "VirtualAgent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SpeechTextAnalyticsConversationSummarySummaryType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StaCategoryInteractionType {
        /// `Voice`
        Voice,
        /// `Digital`
        Digital,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StaCategoryInteractionType {
        const VALUES: &'static [Self] = &[Self::All, Self::Digital, Self::Voice];
        const TEXTS: &'static [&'static str] = &["All", "Digital", "Voice"];
        fn text(&self) -> &str {
            match self {
                Self::Voice => "Voice",
                Self::Digital => "Digital",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StaCategoryInteractionType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TermParticipantType {
        /// `Internal`
        Internal,
        /// `External`
        External,
        /// `Both`
        Both,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TermParticipantType {
        const VALUES: &'static [Self] = &[Self::Both, Self::External, Self::Internal];
        const TEXTS: &'static [&'static str] = &["Both", "External", "Internal"];
        fn text(&self) -> &str {
            match self {
                Self::Internal => "Internal",
                Self::External => "External",
                Self::Both => "Both",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TermParticipantType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TestTopicPhraseJobsEntityType {
        /// `TOPIC`
        Topic,
        /// `PROGRAM`
        Program,
        /// `PROGRAM_TOPIC_LINK`
        ProgramTopicLink,
        /// `TOPIC_PHRASE`
        TopicPhrase,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TestTopicPhraseJobsEntityType {
        const VALUES: &'static [Self] = &[
            Self::Program,
            Self::ProgramTopicLink,
            Self::Topic,
            Self::TopicPhrase,
        ];
        const TEXTS: &'static [&'static str] = &[
            "PROGRAM",
            "PROGRAM_TOPIC_LINK",
            "TOPIC",
            "TOPIC_PHRASE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Topic => "TOPIC",
                Self::Program => "PROGRAM",
                Self::ProgramTopicLink => "PROGRAM_TOPIC_LINK",
                Self::TopicPhrase => "TOPIC_PHRASE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TestTopicPhraseJobsEntityType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TopicMatchingType {
        /// `Lexical`
        Lexical,
        /// `Semantic`
        Semantic,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TopicMatchingType {
        const VALUES: &'static [Self] = &[Self::Lexical, Self::Semantic];
        const TEXTS: &'static [&'static str] = &["Lexical", "Semantic"];
        fn text(&self) -> &str {
            match self {
                Self::Lexical => "Lexical",
                Self::Semantic => "Semantic",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TopicMatchingType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TopicParticipants {
        /// `External`
        External,
        /// `Internal`
        Internal,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TopicParticipants {
        const VALUES: &'static [Self] = &[Self::All, Self::External, Self::Internal];
        const TEXTS: &'static [&'static str] = &["All", "External", "Internal"];
        fn text(&self) -> &str {
            match self {
                Self::External => "External",
                Self::Internal => "Internal",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TopicParticipants);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TopicStrictness {
        /// `1`
        X1,
        /// `55`
        X55,
        /// `65`
        X65,
        /// `72`
        X72,
        /// `85`
        X85,
        /// `90`
        X90,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TopicStrictness {
        const VALUES: &'static [Self] = &[
            Self::X1,
            Self::X55,
            Self::X65,
            Self::X72,
            Self::X85,
            Self::X90,
        ];
        const TEXTS: &'static [&'static str] = &["1", "55", "65", "72", "85", "90"];
        fn text(&self) -> &str {
            match self {
                Self::X1 => "1",
                Self::X55 => "55",
                Self::X65 => "65",
                Self::X72 => "72",
                Self::X85 => "85",
                Self::X90 => "90",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TopicStrictness);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TranscriptsFiltersMediaType {
        /// `call`
        Call,
        /// `message`
        Message,
        /// `email`
        Email,
        /// `chat`
        Chat,
        /// `callback`
        Callback,
        /// `all`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TranscriptsFiltersMediaType {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Call,
            Self::Callback,
            Self::Chat,
            Self::Email,
            Self::Message,
        ];
        const TEXTS: &'static [&'static str] = &[
            "all",
            "call",
            "callback",
            "chat",
            "email",
            "message",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Call => "call",
                Self::Message => "message",
                Self::Email => "email",
                Self::Chat => "chat",
                Self::Callback => "callback",
                Self::All => "all",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TranscriptsFiltersMediaType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UnifiedGeneralTopicStatus {
        /// `Deprecated`
        Deprecated,
        /// `Outdated`
        Outdated,
        /// `Modified`
        Modified,
        /// `UpToDate`
        UpToDate,
        /// `ToBeCreated`
        ToBeCreated,
        /// `CreatedByUser`
        CreatedByUser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UnifiedGeneralTopicStatus {
        const VALUES: &'static [Self] = &[
            Self::CreatedByUser,
            Self::Deprecated,
            Self::Modified,
            Self::Outdated,
            Self::ToBeCreated,
            Self::UpToDate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CreatedByUser",
            "Deprecated",
            "Modified",
            "Outdated",
            "ToBeCreated",
            "UpToDate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Deprecated => "Deprecated",
                Self::Outdated => "Outdated",
                Self::Modified => "Modified",
                Self::UpToDate => "UpToDate",
                Self::ToBeCreated => "ToBeCreated",
                Self::CreatedByUser => "CreatedByUser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UnifiedGeneralTopicStatus);
    /// `Voice`, `Digital`, `All`.
    pub type CategoryRequestInteractionType = types::StaCategoryInteractionType;
    /// `Voice`, `Digital`, `All`.
    pub type ConversationCategoryInteractionType = types::StaCategoryInteractionType;
    /// `Manual`.
    pub type DictionaryFeedbackExamplePhraseSource = types::DictionaryFeedbackSource;
    /// `Running`, `Completed`, `Failed`.
    pub type GeneralProgramJobState = types::TopicJobState;
    /// `asc`, `desc`.
    pub type GetSpeechandtextanalyticsCategoriesSortOrder = types::GetGuidesSortOrder;
    /// `Genesys`, `GenesysExtended`.
    pub type GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine = types::DictionaryFeedbackTranscriptionEngine;
    /// `name`.
    pub type GetSpeechandtextanalyticsProgramsSortBy = types::GetOutboundDigitalrulesetsSortBy;
    /// `asc`, `desc`.
    pub type GetSpeechandtextanalyticsProgramsSortOrder = types::GetGuidesSortOrder;
    /// `ar-001`, `ar-AE`, `ar-BH`, `ar-EG`, `ar-IL`, `ar-SA`, `ar-TN`, `da-DK`, `de-CH`, `de-DE`, `en-AU`, `en-GB` and 28 more.
    pub type GetSpeechandtextanalyticsTopicsGeneralDialect = types::GeneralProgramJobRequestDialect;
    /// `ar-001`, `ar-AE`, `ar-BH`, `ar-EG`, `ar-IL`, `ar-SA`, `ar-TN`, `da-DK`, `de-CH`, `de-DE`, `en-AU`, `en-GB` and 28 more.
    pub type GetSpeechandtextanalyticsTopicsGeneralStatusDialect = types::GeneralProgramJobRequestDialect;
    /// `asc`, `desc`.
    pub type GetSpeechandtextanalyticsTopicsSortOrder = types::GetGuidesSortOrder;
    /// `Manual`.
    pub type ListedDictionaryFeedbackSource = types::DictionaryFeedbackSource;
    /// `Active`, `Pending`, `Failed`, `Saved`, `Invalid`.
    pub type ListedDictionaryFeedbackStatus = types::DictionaryFeedbackStatus;
    /// `Genesys`, `GenesysExtended`.
    pub type ListedDictionaryFeedbackTranscriptionEngine = types::DictionaryFeedbackTranscriptionEngine;
    /// `Lexical`, `Semantic`.
    pub type ListedTopicMatchingType = types::TopicMatchingType;
    /// `External`, `Internal`, `All`.
    pub type ListedTopicParticipants = types::TopicParticipants;
    /// `1`, `55`, `65`, `72`, `85`, `90`.
    pub type ListedTopicStrictness = types::TopicStrictness;
    /// `FromStart`, `FromEnd`.
    pub type OperandPositionStartingPositionDirection = types::OperandPositionEndingPositionDirection;
    /// `1`, `55`, `65`, `72`, `85`, `90`.
    pub type PhraseStrictness = types::TopicStrictness;
    /// `Running`, `Completed`, `Failed`.
    pub type ProgramJobState = types::TopicJobState;
    /// `Running`, `Completed`, `Failed`.
    pub type ProgramTopicLinksJobState = types::TopicJobState;
    /// `Genesys`, `GenesysExtended`, `TranscriptionConnector`.
    pub type SupportedDialectsTranscriptionEngineEngine = types::ProgramTranscriptionEngineEngine;
    /// `Running`, `Completed`, `Failed`.
    pub type TestTopicPhraseJobState = types::TopicJobState;
    /// `Running`, `Completed`, `Failed`.
    pub type TestTopicPhraseJobsState = types::TopicJobState;
    /// `1`, `55`, `65`, `72`, `85`, `90`.
    pub type TestTopicPhrasePhraseStrictness = types::TopicStrictness;
    /// `External`, `Internal`, `All`.
    pub type TestTopicPhraseTopicParticipants = types::TopicParticipants;
    /// `1`, `55`, `65`, `72`, `85`, `90`.
    pub type TestTopicPhraseTopicStrictness = types::TopicStrictness;
    /// `External`, `Internal`, `All`.
    pub type TopicRequestParticipants = types::TopicParticipants;
    /// `1`, `55`, `65`, `72`, `85`, `90`.
    pub type TopicRequestStrictness = types::TopicStrictness;
    /// `BaseProgramEntity` of the API document.
    #[non_exhaustive]
    pub struct BaseProgramEntity {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BaseProgramEntity {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BaseProgramEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BaseProgramEntity",
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
    rt::model!(BaseProgramEntity);
    /// `BaseTopicEntitiy` of the API document.
    #[non_exhaustive]
    pub struct BaseTopicEntitiy {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BaseTopicEntitiy {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BaseTopicEntitiy {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BaseTopicEntitiy",
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
    rt::model!(BaseTopicEntitiy);
    /// `CategoriesEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CategoriesEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::StaCategory>>,
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
    impl Default for CategoriesEntityListing {
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
    impl rt::Model for CategoriesEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CategoriesEntityListing",
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
    rt::model!(CategoriesEntityListing);
    /// `CategoryRequest` of the API document.
    #[non_exhaustive]
    pub struct CategoryRequest {
        /// `criteria`: required
        pub criteria: Option<Box<types::Operand>>,
        /// `description`
        pub description: Option<String>,
        /// `interactionType`: required
        pub interaction_type: Option<types::CategoryRequestInteractionType>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CategoryRequest {
        fn default() -> Self {
            Self {
                criteria: None,
                description: None,
                interaction_type: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CategoryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CategoryRequest",
                fields: &["criteria", "description", "interactionType", "name"],
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.criteria);
            out.text(1, &self.description);
            out.one(2, &self.interaction_type);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.criteria),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Enum(&mut self.interaction_type),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CategoryRequest);
    impl CategoryRequest {
        /// One with everything set that the API requires, in this order: `criteria`, `interactionType`, `name`.
        #[must_use]
        pub fn new(
            criteria: impl rt::IntoField<Box<types::Operand>>,
            interaction_type: impl rt::IntoField<types::CategoryRequestInteractionType>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .criteria(criteria)
                .interaction_type(interaction_type)
                .name(name)
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Box<types::Operand>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `interactionType`.
        #[must_use]
        pub fn interaction_type(
            mut self,
            value: impl rt::IntoField<types::CategoryRequestInteractionType>,
        ) -> Self {
            value.put(&mut self.interaction_type, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
    }
    /// `CommunicationTranslation` of the API document.
    #[non_exhaustive]
    pub struct CommunicationTranslation {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `transcripts`: required
        pub transcripts: Option<Vec<types::TranscriptTranslation>>,
        _rest: rt::Rest,
    }
    impl Default for CommunicationTranslation {
        fn default() -> Self {
            Self {
                communication_id: None,
                transcripts: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommunicationTranslation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommunicationTranslation",
                fields: &["communicationId", "transcripts"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.list(1, &self.transcripts);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::List(&mut self.transcripts),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommunicationTranslation);
    /// `CommunicationTranslationList` of the API document.
    #[non_exhaustive]
    pub struct CommunicationTranslationList {
        /// `entities`
        pub entities: Option<Vec<types::CommunicationTranslation>>,
        _rest: rt::Rest,
    }
    impl Default for CommunicationTranslationList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommunicationTranslationList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommunicationTranslationList",
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
    rt::model!(CommunicationTranslationList);
    /// `ConversationCategoriesEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ConversationCategoriesEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ConversationCategory>>,
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
    impl Default for ConversationCategoriesEntityListing {
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
    impl rt::Model for ConversationCategoriesEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationCategoriesEntityListing",
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
    rt::model!(ConversationCategoriesEntityListing);
    /// `ConversationCategory` of the API document.
    #[non_exhaustive]
    pub struct ConversationCategory {
        /// `criteria`
        pub criteria: Option<Box<types::Operand>>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `interactionType`
        pub interaction_type: Option<types::ConversationCategoryInteractionType>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ConversationCategory {
        fn default() -> Self {
            Self {
                criteria: None,
                description: None,
                id: None,
                interaction_type: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationCategory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationCategory",
                fields: &["criteria", "description", "id", "interactionType", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.criteria);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.one(3, &self.interaction_type);
            out.text(4, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.criteria),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.interaction_type),
                4 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationCategory);
    /// `ConversationInsight` of the API document.
    #[non_exhaustive]
    pub struct ConversationInsight {
        /// `description`
        pub description: Option<String>,
        /// `outcome`
        pub outcome: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<types::ConversationInsightType>,
        _rest: rt::Rest,
    }
    impl Default for ConversationInsight {
        fn default() -> Self {
            Self {
                description: None,
                outcome: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationInsight {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationInsight",
                fields: &["description", "outcome", "title", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.outcome);
            out.text(2, &self.title);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.outcome),
                2 => rt::Place::Text(&mut self.title),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationInsight);
    /// `ConversationMetrics` of the API document.
    #[non_exhaustive]
    pub struct ConversationMetrics {
        /// `conversation`
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `empathyScores`
        pub empathy_scores: Option<Vec<types::EmpathyScore>>,
        /// `participantMetrics`
        pub participant_metrics: Option<Box<types::ParticipantMetrics>>,
        /// `sentimentScore`
        pub sentiment_score: Option<f64>,
        /// `sentimentTrend`
        pub sentiment_trend: Option<f64>,
        /// `sentimentTrendClass`
        pub sentiment_trend_class: Option<types::ConversationMetricsSentimentTrendClass>,
        _rest: rt::Rest,
    }
    impl Default for ConversationMetrics {
        fn default() -> Self {
            Self {
                conversation: None,
                empathy_scores: None,
                participant_metrics: None,
                sentiment_score: None,
                sentiment_trend: None,
                sentiment_trend_class: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConversationMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConversationMetrics",
                fields: &[
                    "conversation",
                    "empathyScores",
                    "participantMetrics",
                    "sentimentScore",
                    "sentimentTrend",
                    "sentimentTrendClass",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversation);
            out.list(1, &self.empathy_scores);
            out.model(2, &self.participant_metrics);
            out.float(3, &self.sentiment_score);
            out.float(4, &self.sentiment_trend);
            out.one(5, &self.sentiment_trend_class);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversation),
                1 => rt::Place::List(&mut self.empathy_scores),
                2 => rt::Place::Model(&mut self.participant_metrics),
                3 => rt::Place::Float(&mut self.sentiment_score),
                4 => rt::Place::Float(&mut self.sentiment_trend),
                5 => rt::Place::Enum(&mut self.sentiment_trend_class),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConversationMetrics);
    /// `DeleteProgramResponse` of the API document.
    #[non_exhaustive]
    pub struct DeleteProgramResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `topicLinksJob`
        pub topic_links_job: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for DeleteProgramResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                topic_links_job: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DeleteProgramResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DeleteProgramResponse",
                fields: &["id", "selfUri", "topicLinksJob"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.model(2, &self.topic_links_job);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Model(&mut self.topic_links_job),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DeleteProgramResponse);
    /// `DictionaryFeedback` of the API document.
    #[non_exhaustive]
    pub struct DictionaryFeedback {
        /// `boostValue`
        pub boost_value: Option<f64>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dialect`: required
        pub dialect: Option<String>,
        /// `displayAs`
        pub display_as: Option<String>,
        /// `examplePhrases`
        pub example_phrases: Option<Vec<types::DictionaryFeedbackExamplePhrase>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `invalidReason`: read-only
        pub invalid_reason: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `soundsLike`
        pub sounds_like: Option<Vec<String>>,
        /// `source`: read-only
        pub source: Option<types::DictionaryFeedbackSource>,
        /// `status`: read-only
        pub status: Option<types::DictionaryFeedbackStatus>,
        /// `term`: required
        pub term: Option<String>,
        /// `transcriptionEngine`
        pub transcription_engine: Option<types::DictionaryFeedbackTranscriptionEngine>,
        _rest: rt::Rest,
    }
    impl Default for DictionaryFeedback {
        fn default() -> Self {
            Self {
                boost_value: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                dialect: None,
                display_as: None,
                example_phrases: None,
                id: None,
                invalid_reason: None,
                modified_by: None,
                self_uri: None,
                sounds_like: None,
                source: None,
                status: None,
                term: None,
                transcription_engine: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DictionaryFeedback {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DictionaryFeedback",
                fields: &[
                    "boostValue",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "dialect",
                    "displayAs",
                    "examplePhrases",
                    "id",
                    "invalidReason",
                    "modifiedBy",
                    "selfUri",
                    "soundsLike",
                    "source",
                    "status",
                    "term",
                    "transcriptionEngine",
                ],
                required: &[4, 14],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.boost_value);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.dialect);
            out.text(5, &self.display_as);
            out.list(6, &self.example_phrases);
            out.text(7, &self.id);
            out.text(8, &self.invalid_reason);
            out.model(9, &self.modified_by);
            out.text(10, &self.self_uri);
            out.list(11, &self.sounds_like);
            out.one(12, &self.source);
            out.one(13, &self.status);
            out.text(14, &self.term);
            out.one(15, &self.transcription_engine);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.boost_value),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.dialect),
                5 => rt::Place::Text(&mut self.display_as),
                6 => rt::Place::List(&mut self.example_phrases),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.invalid_reason),
                9 => rt::Place::Model(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::List(&mut self.sounds_like),
                12 => rt::Place::Enum(&mut self.source),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Text(&mut self.term),
                15 => rt::Place::Enum(&mut self.transcription_engine),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DictionaryFeedback);
    impl DictionaryFeedback {
        /// One with everything set that the API requires, in this order: `dialect`, `term`.
        #[must_use]
        pub fn new(
            dialect: impl rt::IntoField<String>,
            term: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().dialect(dialect).term(term)
        }
        /// Sets `boostValue`.
        #[must_use]
        pub fn boost_value(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.boost_value, &mut self._rest, 0);
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
        /// Sets `dialect`.
        #[must_use]
        pub fn dialect(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dialect, &mut self._rest, 4);
            self
        }
        /// Sets `displayAs`.
        #[must_use]
        pub fn display_as(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_as, &mut self._rest, 5);
            self
        }
        /// Sets `examplePhrases`.
        #[must_use]
        pub fn example_phrases(
            mut self,
            value: impl rt::IntoField<Vec<types::DictionaryFeedbackExamplePhrase>>,
        ) -> Self {
            value.put(&mut self.example_phrases, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `invalidReason`.
        #[must_use]
        pub fn invalid_reason(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.invalid_reason, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
        /// Sets `soundsLike`.
        #[must_use]
        pub fn sounds_like(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.sounds_like, &mut self._rest, 11);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<types::DictionaryFeedbackSource>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 12);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::DictionaryFeedbackStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 13);
            self
        }
        /// Sets `term`.
        #[must_use]
        pub fn term(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.term, &mut self._rest, 14);
            self
        }
        /// Sets `transcriptionEngine`.
        #[must_use]
        pub fn transcription_engine(
            mut self,
            value: impl rt::IntoField<types::DictionaryFeedbackTranscriptionEngine>,
        ) -> Self {
            value.put(&mut self.transcription_engine, &mut self._rest, 15);
            self
        }
    }
    /// `DictionaryFeedbackEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DictionaryFeedbackEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ListedDictionaryFeedback>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `selfUri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DictionaryFeedbackEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_count: None,
                page_size: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DictionaryFeedbackEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DictionaryFeedbackEntityListing",
                fields: &[
                    "entities",
                    "nextUri",
                    "pageCount",
                    "pageSize",
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
            out.text(1, &self.next_uri);
            out.int(2, &self.page_count);
            out.int(3, &self.page_size);
            out.text(4, &self.self_uri);
            out.int(5, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DictionaryFeedbackEntityListing);
    /// `DictionaryFeedbackExamplePhrase` of the API document.
    #[non_exhaustive]
    pub struct DictionaryFeedbackExamplePhrase {
        /// `phrase`: required
        pub phrase: Option<String>,
        /// `source`
        pub source: Option<types::DictionaryFeedbackExamplePhraseSource>,
        _rest: rt::Rest,
    }
    impl Default for DictionaryFeedbackExamplePhrase {
        fn default() -> Self {
            Self {
                phrase: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DictionaryFeedbackExamplePhrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DictionaryFeedbackExamplePhrase",
                fields: &["phrase", "source"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.phrase);
            out.one(1, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.phrase),
                1 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DictionaryFeedbackExamplePhrase);
    impl DictionaryFeedbackExamplePhrase {
        /// One with everything set that the API requires: `phrase`.
        #[must_use]
        pub fn new(phrase: impl rt::IntoField<String>) -> Self {
            Self::default().phrase(phrase)
        }
        /// Sets `phrase`.
        #[must_use]
        pub fn phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phrase, &mut self._rest, 0);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<types::DictionaryFeedbackExamplePhraseSource>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 1);
            self
        }
    }
    /// `EmpathyScore` of the API document.
    #[non_exhaustive]
    pub struct EmpathyScore {
        /// `score`
        pub score: Option<f64>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmpathyScore {
        fn default() -> Self {
            Self {
                score: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmpathyScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmpathyScore",
                fields: &["score", "userId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.score);
            out.text(1, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.score),
                1 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmpathyScore);
    /// `EngineIntegration` of the API document.
    #[non_exhaustive]
    pub struct EngineIntegration {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EngineIntegration {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EngineIntegration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EngineIntegration",
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
    rt::model!(EngineIntegration);
    impl EngineIntegration {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `GeneralProgramJob` of the API document.
    #[non_exhaustive]
    pub struct GeneralProgramJob {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::GeneralProgramJobState>,
        _rest: rt::Rest,
    }
    impl Default for GeneralProgramJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GeneralProgramJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GeneralProgramJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.one(5, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GeneralProgramJob);
    /// `GeneralProgramJobRequest` of the API document.
    #[non_exhaustive]
    pub struct GeneralProgramJobRequest {
        /// `dialect`: required
        pub dialect: Option<types::GeneralProgramJobRequestDialect>,
        /// `mode`
        pub mode: Option<types::GeneralProgramJobRequestMode>,
        _rest: rt::Rest,
    }
    impl Default for GeneralProgramJobRequest {
        fn default() -> Self {
            Self {
                dialect: None,
                mode: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GeneralProgramJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GeneralProgramJobRequest",
                fields: &["dialect", "mode"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.dialect);
            out.one(1, &self.mode);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.dialect),
                1 => rt::Place::Enum(&mut self.mode),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GeneralProgramJobRequest);
    impl GeneralProgramJobRequest {
        /// One with everything set that the API requires: `dialect`.
        #[must_use]
        pub fn new(
            dialect: impl rt::IntoField<types::GeneralProgramJobRequestDialect>,
        ) -> Self {
            Self::default().dialect(dialect)
        }
        /// Sets `dialect`.
        #[must_use]
        pub fn dialect(
            mut self,
            value: impl rt::IntoField<types::GeneralProgramJobRequestDialect>,
        ) -> Self {
            value.put(&mut self.dialect, &mut self._rest, 0);
            self
        }
        /// Sets `mode`.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl rt::IntoField<types::GeneralProgramJobRequestMode>,
        ) -> Self {
            value.put(&mut self.mode, &mut self._rest, 1);
            self
        }
    }
    /// `GeneralTopic` of the API document.
    #[non_exhaustive]
    pub struct GeneralTopic {
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GeneralTopic {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GeneralTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GeneralTopic",
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
    rt::model!(GeneralTopic);
    /// `GeneralTopicsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GeneralTopicsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::GeneralTopic>>,
        _rest: rt::Rest,
    }
    impl Default for GeneralTopicsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GeneralTopicsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GeneralTopicsEntityListing",
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
    rt::model!(GeneralTopicsEntityListing);
    /// `InfixOperator` of the API document.
    #[non_exhaustive]
    pub struct InfixOperator {
        /// `operatorPosition`
        pub operator_position: Option<Box<types::OperatorPosition>>,
        /// `operatorType`: required
        pub operator_type: Option<types::InfixOperatorOperatorType>,
        _rest: rt::Rest,
    }
    impl Default for InfixOperator {
        fn default() -> Self {
            Self {
                operator_position: None,
                operator_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InfixOperator {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InfixOperator",
                fields: &["operatorPosition", "operatorType"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.operator_position);
            out.one(1, &self.operator_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.operator_position),
                1 => rt::Place::Enum(&mut self.operator_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InfixOperator);
    impl InfixOperator {
        /// One with everything set that the API requires: `operatorType`.
        #[must_use]
        pub fn new(
            operator_type: impl rt::IntoField<types::InfixOperatorOperatorType>,
        ) -> Self {
            Self::default().operator_type(operator_type)
        }
        /// Sets `operatorPosition`.
        #[must_use]
        pub fn operator_position(
            mut self,
            value: impl rt::IntoField<Box<types::OperatorPosition>>,
        ) -> Self {
            value.put(&mut self.operator_position, &mut self._rest, 0);
            self
        }
        /// Sets `operatorType`.
        #[must_use]
        pub fn operator_type(
            mut self,
            value: impl rt::IntoField<types::InfixOperatorOperatorType>,
        ) -> Self {
            value.put(&mut self.operator_type, &mut self._rest, 1);
            self
        }
    }
    /// `InsightsSettingsRequest` of the API document.
    #[non_exhaustive]
    pub struct InsightsSettingsRequest {
        /// `enabled`: required
        pub enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for InsightsSettingsRequest {
        fn default() -> Self {
            Self {
                enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InsightsSettingsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InsightsSettingsRequest",
                fields: &["enabled"],
                required: &[0],
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
    rt::model!(InsightsSettingsRequest);
    impl InsightsSettingsRequest {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
    }
    /// `ListedDictionaryFeedback` of the API document.
    #[non_exhaustive]
    pub struct ListedDictionaryFeedback {
        /// `boostValue`
        pub boost_value: Option<f64>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dialect`: required
        pub dialect: Option<String>,
        /// `displayAs`
        pub display_as: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `invalidReason`: read-only
        pub invalid_reason: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: read-only
        pub source: Option<types::ListedDictionaryFeedbackSource>,
        /// `status`: read-only
        pub status: Option<types::ListedDictionaryFeedbackStatus>,
        /// `term`: required
        pub term: Option<String>,
        /// `transcriptionEngine`
        pub transcription_engine: Option<
            types::ListedDictionaryFeedbackTranscriptionEngine,
        >,
        _rest: rt::Rest,
    }
    impl Default for ListedDictionaryFeedback {
        fn default() -> Self {
            Self {
                boost_value: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                dialect: None,
                display_as: None,
                id: None,
                invalid_reason: None,
                modified_by: None,
                self_uri: None,
                source: None,
                status: None,
                term: None,
                transcription_engine: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListedDictionaryFeedback {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListedDictionaryFeedback",
                fields: &[
                    "boostValue",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "dialect",
                    "displayAs",
                    "id",
                    "invalidReason",
                    "modifiedBy",
                    "selfUri",
                    "source",
                    "status",
                    "term",
                    "transcriptionEngine",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.boost_value);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.dialect);
            out.text(5, &self.display_as);
            out.text(6, &self.id);
            out.text(7, &self.invalid_reason);
            out.model(8, &self.modified_by);
            out.text(9, &self.self_uri);
            out.one(10, &self.source);
            out.one(11, &self.status);
            out.text(12, &self.term);
            out.one(13, &self.transcription_engine);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.boost_value),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.dialect),
                5 => rt::Place::Text(&mut self.display_as),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.invalid_reason),
                8 => rt::Place::Model(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.source),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::Text(&mut self.term),
                13 => rt::Place::Enum(&mut self.transcription_engine),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListedDictionaryFeedback);
    /// `ListedProgram` of the API document.
    #[non_exhaustive]
    pub struct ListedProgram {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `published`
        pub published: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        /// `topicsCount`
        pub topics_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ListedProgram {
        fn default() -> Self {
            Self {
                date_modified: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                published: None,
                self_uri: None,
                tags: None,
                topics_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListedProgram {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListedProgram",
                fields: &[
                    "dateModified",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "published",
                    "selfUri",
                    "tags",
                    "topicsCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.model(3, &self.modified_by);
            out.text(4, &self.name);
            out.boolean(5, &self.published);
            out.text(6, &self.self_uri);
            out.list(7, &self.tags);
            out.int(8, &self.topics_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.modified_by),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Bool(&mut self.published),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::List(&mut self.tags),
                8 => rt::Place::Int(&mut self.topics_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListedProgram);
    /// `ListedTopic` of the API document.
    #[non_exhaustive]
    pub struct ListedTopic {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `dialect`
        pub dialect: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `matchingType`
        pub matching_type: Option<types::ListedTopicMatchingType>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `participants`
        pub participants: Option<types::ListedTopicParticipants>,
        /// `phrasesCount`
        pub phrases_count: Option<i64>,
        /// `programsCount`
        pub programs_count: Option<i64>,
        /// `published`
        pub published: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `strictness`
        pub strictness: Option<types::ListedTopicStrictness>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ListedTopic {
        fn default() -> Self {
            Self {
                date_modified: None,
                description: None,
                dialect: None,
                id: None,
                matching_type: None,
                modified_by: None,
                name: None,
                participants: None,
                phrases_count: None,
                programs_count: None,
                published: None,
                self_uri: None,
                strictness: None,
                tags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ListedTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ListedTopic",
                fields: &[
                    "dateModified",
                    "description",
                    "dialect",
                    "id",
                    "matchingType",
                    "modifiedBy",
                    "name",
                    "participants",
                    "phrasesCount",
                    "programsCount",
                    "published",
                    "selfUri",
                    "strictness",
                    "tags",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.description);
            out.text(2, &self.dialect);
            out.text(3, &self.id);
            out.one(4, &self.matching_type);
            out.model(5, &self.modified_by);
            out.text(6, &self.name);
            out.one(7, &self.participants);
            out.int(8, &self.phrases_count);
            out.int(9, &self.programs_count);
            out.boolean(10, &self.published);
            out.text(11, &self.self_uri);
            out.one(12, &self.strictness);
            out.list(13, &self.tags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.dialect),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.matching_type),
                5 => rt::Place::Model(&mut self.modified_by),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Enum(&mut self.participants),
                8 => rt::Place::Int(&mut self.phrases_count),
                9 => rt::Place::Int(&mut self.programs_count),
                10 => rt::Place::Bool(&mut self.published),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.strictness),
                13 => rt::Place::List(&mut self.tags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ListedTopic);
    /// `Operand` of the API document.
    #[non_exhaustive]
    pub struct Operand {
        /// `digitalWordsPosition`
        pub digital_words_position: Option<Box<types::OperandPosition>>,
        /// `infixOperator`
        pub infix_operator: Option<Box<types::InfixOperator>>,
        /// `inverted`
        pub inverted: Option<bool>,
        /// `occurrence`
        pub occurrence: Option<i64>,
        /// `operands`
        pub operands: Option<Vec<types::Operand>>,
        /// `term`
        pub term: Option<Box<types::Term>>,
        /// `topicId`
        pub topic_id: Option<String>,
        /// `type`: required
        pub type_: Option<types::OperandType>,
        /// `voiceSecondsPosition`
        pub voice_seconds_position: Option<Box<types::OperandPosition>>,
        _rest: rt::Rest,
    }
    impl Default for Operand {
        fn default() -> Self {
            Self {
                digital_words_position: None,
                infix_operator: None,
                inverted: None,
                occurrence: None,
                operands: None,
                term: None,
                topic_id: None,
                type_: None,
                voice_seconds_position: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Operand {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Operand",
                fields: &[
                    "digitalWordsPosition",
                    "infixOperator",
                    "inverted",
                    "occurrence",
                    "operands",
                    "term",
                    "topicId",
                    "type",
                    "voiceSecondsPosition",
                ],
                required: &[7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.digital_words_position);
            out.model(1, &self.infix_operator);
            out.boolean(2, &self.inverted);
            out.int(3, &self.occurrence);
            out.list(4, &self.operands);
            out.model(5, &self.term);
            out.text(6, &self.topic_id);
            out.one(7, &self.type_);
            out.model(8, &self.voice_seconds_position);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.digital_words_position),
                1 => rt::Place::Model(&mut self.infix_operator),
                2 => rt::Place::Bool(&mut self.inverted),
                3 => rt::Place::Int(&mut self.occurrence),
                4 => rt::Place::List(&mut self.operands),
                5 => rt::Place::Model(&mut self.term),
                6 => rt::Place::Text(&mut self.topic_id),
                7 => rt::Place::Enum(&mut self.type_),
                8 => rt::Place::Model(&mut self.voice_seconds_position),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Operand);
    impl Operand {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(type_: impl rt::IntoField<types::OperandType>) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `digitalWordsPosition`.
        #[must_use]
        pub fn digital_words_position(
            mut self,
            value: impl rt::IntoField<Box<types::OperandPosition>>,
        ) -> Self {
            value.put(&mut self.digital_words_position, &mut self._rest, 0);
            self
        }
        /// Sets `infixOperator`.
        #[must_use]
        pub fn infix_operator(
            mut self,
            value: impl rt::IntoField<Box<types::InfixOperator>>,
        ) -> Self {
            value.put(&mut self.infix_operator, &mut self._rest, 1);
            self
        }
        /// Sets `inverted`.
        #[must_use]
        pub fn inverted(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.inverted, &mut self._rest, 2);
            self
        }
        /// Sets `occurrence`.
        #[must_use]
        pub fn occurrence(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.occurrence, &mut self._rest, 3);
            self
        }
        /// Sets `operands`.
        #[must_use]
        pub fn operands(
            mut self,
            value: impl rt::IntoField<Vec<types::Operand>>,
        ) -> Self {
            value.put(&mut self.operands, &mut self._rest, 4);
            self
        }
        /// Sets `term`.
        #[must_use]
        pub fn term(mut self, value: impl rt::IntoField<Box<types::Term>>) -> Self {
            value.put(&mut self.term, &mut self._rest, 5);
            self
        }
        /// Sets `topicId`.
        #[must_use]
        pub fn topic_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.topic_id, &mut self._rest, 6);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::OperandType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 7);
            self
        }
        /// Sets `voiceSecondsPosition`.
        #[must_use]
        pub fn voice_seconds_position(
            mut self,
            value: impl rt::IntoField<Box<types::OperandPosition>>,
        ) -> Self {
            value.put(&mut self.voice_seconds_position, &mut self._rest, 8);
            self
        }
    }
    /// `OperandPosition` of the API document.
    #[non_exhaustive]
    pub struct OperandPosition {
        /// `endingPositionDirection`
        pub ending_position_direction: Option<
            types::OperandPositionEndingPositionDirection,
        >,
        /// `endingPositionValue`
        pub ending_position_value: Option<i64>,
        /// `startingPositionDirection`
        pub starting_position_direction: Option<
            types::OperandPositionStartingPositionDirection,
        >,
        /// `startingPositionValue`
        pub starting_position_value: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OperandPosition {
        fn default() -> Self {
            Self {
                ending_position_direction: None,
                ending_position_value: None,
                starting_position_direction: None,
                starting_position_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OperandPosition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OperandPosition",
                fields: &[
                    "endingPositionDirection",
                    "endingPositionValue",
                    "startingPositionDirection",
                    "startingPositionValue",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.ending_position_direction);
            out.int(1, &self.ending_position_value);
            out.one(2, &self.starting_position_direction);
            out.int(3, &self.starting_position_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.ending_position_direction),
                1 => rt::Place::Int(&mut self.ending_position_value),
                2 => rt::Place::Enum(&mut self.starting_position_direction),
                3 => rt::Place::Int(&mut self.starting_position_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OperandPosition);
    impl OperandPosition {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `endingPositionDirection`.
        #[must_use]
        pub fn ending_position_direction(
            mut self,
            value: impl rt::IntoField<types::OperandPositionEndingPositionDirection>,
        ) -> Self {
            value.put(&mut self.ending_position_direction, &mut self._rest, 0);
            self
        }
        /// Sets `endingPositionValue`.
        #[must_use]
        pub fn ending_position_value(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ending_position_value, &mut self._rest, 1);
            self
        }
        /// Sets `startingPositionDirection`.
        #[must_use]
        pub fn starting_position_direction(
            mut self,
            value: impl rt::IntoField<types::OperandPositionStartingPositionDirection>,
        ) -> Self {
            value.put(&mut self.starting_position_direction, &mut self._rest, 2);
            self
        }
        /// Sets `startingPositionValue`.
        #[must_use]
        pub fn starting_position_value(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.starting_position_value, &mut self._rest, 3);
            self
        }
    }
    /// `OperatorPosition` of the API document.
    #[non_exhaustive]
    pub struct OperatorPosition {
        /// `digitalWordsPosition`
        pub digital_words_position: Option<i64>,
        /// `voiceSecondsPosition`
        pub voice_seconds_position: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OperatorPosition {
        fn default() -> Self {
            Self {
                digital_words_position: None,
                voice_seconds_position: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OperatorPosition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OperatorPosition",
                fields: &["digitalWordsPosition", "voiceSecondsPosition"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.digital_words_position);
            out.int(1, &self.voice_seconds_position);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.digital_words_position),
                1 => rt::Place::Int(&mut self.voice_seconds_position),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OperatorPosition);
    impl OperatorPosition {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `digitalWordsPosition`.
        #[must_use]
        pub fn digital_words_position(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.digital_words_position, &mut self._rest, 0);
            self
        }
        /// Sets `voiceSecondsPosition`.
        #[must_use]
        pub fn voice_seconds_position(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.voice_seconds_position, &mut self._rest, 1);
            self
        }
    }
    /// `ParticipantMetrics` of the API document.
    #[non_exhaustive]
    pub struct ParticipantMetrics {
        /// `acdDurationPercentage`
        pub acd_duration_percentage: Option<f64>,
        /// `agentDurationPercentage`
        pub agent_duration_percentage: Option<f64>,
        /// `customerDurationPercentage`
        pub customer_duration_percentage: Option<f64>,
        /// `ivrDurationPercentage`
        pub ivr_duration_percentage: Option<f64>,
        /// `otherDurationPercentage`
        pub other_duration_percentage: Option<f64>,
        /// `overtalkCount`
        pub overtalk_count: Option<i64>,
        /// `overtalkDurationPercentage`
        pub overtalk_duration_percentage: Option<f64>,
        /// `silenceDurationPercentage`
        pub silence_duration_percentage: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ParticipantMetrics {
        fn default() -> Self {
            Self {
                acd_duration_percentage: None,
                agent_duration_percentage: None,
                customer_duration_percentage: None,
                ivr_duration_percentage: None,
                other_duration_percentage: None,
                overtalk_count: None,
                overtalk_duration_percentage: None,
                silence_duration_percentage: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ParticipantMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ParticipantMetrics",
                fields: &[
                    "acdDurationPercentage",
                    "agentDurationPercentage",
                    "customerDurationPercentage",
                    "ivrDurationPercentage",
                    "otherDurationPercentage",
                    "overtalkCount",
                    "overtalkDurationPercentage",
                    "silenceDurationPercentage",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.acd_duration_percentage);
            out.float(1, &self.agent_duration_percentage);
            out.float(2, &self.customer_duration_percentage);
            out.float(3, &self.ivr_duration_percentage);
            out.float(4, &self.other_duration_percentage);
            out.int(5, &self.overtalk_count);
            out.float(6, &self.overtalk_duration_percentage);
            out.float(7, &self.silence_duration_percentage);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.acd_duration_percentage),
                1 => rt::Place::Float(&mut self.agent_duration_percentage),
                2 => rt::Place::Float(&mut self.customer_duration_percentage),
                3 => rt::Place::Float(&mut self.ivr_duration_percentage),
                4 => rt::Place::Float(&mut self.other_duration_percentage),
                5 => rt::Place::Int(&mut self.overtalk_count),
                6 => rt::Place::Float(&mut self.overtalk_duration_percentage),
                7 => rt::Place::Float(&mut self.silence_duration_percentage),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ParticipantMetrics);
    /// `Phrase` of the API document.
    #[non_exhaustive]
    pub struct Phrase {
        /// `isAIGenerated`
        pub is_ai_generated: Option<bool>,
        /// `sentiment`
        pub sentiment: Option<types::PhraseSentiment>,
        /// `strictness`
        pub strictness: Option<types::PhraseStrictness>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Phrase {
        fn default() -> Self {
            Self {
                is_ai_generated: None,
                sentiment: None,
                strictness: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Phrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Phrase",
                fields: &["isAIGenerated", "sentiment", "strictness", "text"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.is_ai_generated);
            out.one(1, &self.sentiment);
            out.one(2, &self.strictness);
            out.text(3, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.is_ai_generated),
                1 => rt::Place::Enum(&mut self.sentiment),
                2 => rt::Place::Enum(&mut self.strictness),
                3 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Phrase);
    impl Phrase {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `isAIGenerated`.
        #[must_use]
        pub fn is_ai_generated(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_ai_generated, &mut self._rest, 0);
            self
        }
        /// Sets `sentiment`.
        #[must_use]
        pub fn sentiment(
            mut self,
            value: impl rt::IntoField<types::PhraseSentiment>,
        ) -> Self {
            value.put(&mut self.sentiment, &mut self._rest, 1);
            self
        }
        /// Sets `strictness`.
        #[must_use]
        pub fn strictness(
            mut self,
            value: impl rt::IntoField<types::PhraseStrictness>,
        ) -> Self {
            value.put(&mut self.strictness, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
    }
    /// `PhraseTranslation` of the API document.
    #[non_exhaustive]
    pub struct PhraseTranslation {
        /// `participantPurpose`: required
        pub participant_purpose: Option<String>,
        /// `startTimeMs`: required
        pub start_time_ms: Option<i64>,
        /// `translatedText`: required
        pub translated_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PhraseTranslation {
        fn default() -> Self {
            Self {
                participant_purpose: None,
                start_time_ms: None,
                translated_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhraseTranslation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhraseTranslation",
                fields: &["participantPurpose", "startTimeMs", "translatedText"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.participant_purpose);
            out.int(1, &self.start_time_ms);
            out.text(2, &self.translated_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.participant_purpose),
                1 => rt::Place::Int(&mut self.start_time_ms),
                2 => rt::Place::Text(&mut self.translated_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhraseTranslation);
    /// `Program` of the API document.
    #[non_exhaustive]
    pub struct Program {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`
        pub date_published: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `published`
        pub published: Option<bool>,
        /// `publishedBy`
        pub published_by: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        /// `topicLinksJob`
        pub topic_links_job: Option<Box<types::AddressableEntityRef>>,
        /// `topics`
        pub topics: Option<Vec<types::BaseTopicEntitiy>>,
        _rest: rt::Rest,
    }
    impl Default for Program {
        fn default() -> Self {
            Self {
                date_modified: None,
                date_published: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                published: None,
                published_by: None,
                self_uri: None,
                tags: None,
                topic_links_job: None,
                topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Program {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Program",
                fields: &[
                    "dateModified",
                    "datePublished",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "published",
                    "publishedBy",
                    "selfUri",
                    "tags",
                    "topicLinksJob",
                    "topics",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.date_time(1, &self.date_published);
            out.text(2, &self.description);
            out.text(3, &self.id);
            out.model(4, &self.modified_by);
            out.text(5, &self.name);
            out.boolean(6, &self.published);
            out.model(7, &self.published_by);
            out.text(8, &self.self_uri);
            out.list(9, &self.tags);
            out.model(10, &self.topic_links_job);
            out.list(11, &self.topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::DateTime(&mut self.date_published),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.modified_by),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Bool(&mut self.published),
                7 => rt::Place::Model(&mut self.published_by),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::List(&mut self.tags),
                10 => rt::Place::Model(&mut self.topic_links_job),
                11 => rt::Place::List(&mut self.topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Program);
    /// `ProgramInsightsSettings` of the API document.
    #[non_exhaustive]
    pub struct ProgramInsightsSettings {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `program`
        pub program: Option<Box<types::BaseProgramEntity>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramInsightsSettings {
        fn default() -> Self {
            Self {
                enabled: None,
                program: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramInsightsSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramInsightsSettings",
                fields: &["enabled", "program"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.model(1, &self.program);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Model(&mut self.program),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramInsightsSettings);
    /// `ProgramInsightsSettingsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ProgramInsightsSettingsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ProgramInsightsSettings>>,
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
    impl Default for ProgramInsightsSettingsEntityListing {
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
    impl rt::Model for ProgramInsightsSettingsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramInsightsSettingsEntityListing",
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
    rt::model!(ProgramInsightsSettingsEntityListing);
    /// `ProgramJob` of the API document.
    #[non_exhaustive]
    pub struct ProgramJob {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `programs`
        pub programs: Option<Vec<types::BaseProgramEntity>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::ProgramJobState>,
        _rest: rt::Rest,
    }
    impl Default for ProgramJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                programs: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "programs",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.list(4, &self.programs);
            out.text(5, &self.self_uri);
            out.one(6, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.programs),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramJob);
    /// `ProgramJobRequest` of the API document.
    #[non_exhaustive]
    pub struct ProgramJobRequest {
        /// `programIds`: required
        pub program_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramJobRequest {
        fn default() -> Self {
            Self {
                program_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramJobRequest",
                fields: &["programIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.program_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.program_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramJobRequest);
    impl ProgramJobRequest {
        /// One with everything set that the API requires: `programIds`.
        #[must_use]
        pub fn new(program_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().program_ids(program_ids)
        }
        /// Sets `programIds`.
        #[must_use]
        pub fn program_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.program_ids, &mut self._rest, 0);
            self
        }
    }
    /// `ProgramMappingsRequest` of the API document.
    #[non_exhaustive]
    pub struct ProgramMappingsRequest {
        /// `flowIds`: required
        pub flow_ids: Option<Vec<String>>,
        /// `queueIds`: required
        pub queue_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramMappingsRequest {
        fn default() -> Self {
            Self {
                flow_ids: None,
                queue_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramMappingsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramMappingsRequest",
                fields: &["flowIds", "queueIds"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.flow_ids);
            out.list(1, &self.queue_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.flow_ids),
                1 => rt::Place::List(&mut self.queue_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramMappingsRequest);
    impl ProgramMappingsRequest {
        /// One with everything set that the API requires, in this order: `flowIds`, `queueIds`.
        #[must_use]
        pub fn new(
            flow_ids: impl rt::IntoField<Vec<String>>,
            queue_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().flow_ids(flow_ids).queue_ids(queue_ids)
        }
        /// Sets `flowIds`.
        #[must_use]
        pub fn flow_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.flow_ids, &mut self._rest, 0);
            self
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 1);
            self
        }
    }
    /// `ProgramRequest` of the API document.
    #[non_exhaustive]
    pub struct ProgramRequest {
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        /// `topicIds`
        pub topic_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramRequest {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                tags: None,
                topic_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramRequest",
                fields: &["description", "name", "tags", "topicIds"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.name);
            out.list(2, &self.tags);
            out.list(3, &self.topic_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::List(&mut self.tags),
                3 => rt::Place::List(&mut self.topic_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramRequest);
    impl ProgramRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 2);
            self
        }
        /// Sets `topicIds`.
        #[must_use]
        pub fn topic_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.topic_ids, &mut self._rest, 3);
            self
        }
    }
    /// `ProgramTopicLinksJob` of the API document.
    #[non_exhaustive]
    pub struct ProgramTopicLinksJob {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `programId`
        pub program_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::ProgramTopicLinksJobState>,
        _rest: rt::Rest,
    }
    impl Default for ProgramTopicLinksJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                program_id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramTopicLinksJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramTopicLinksJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "programId",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.text(4, &self.program_id);
            out.text(5, &self.self_uri);
            out.one(6, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.program_id),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramTopicLinksJob);
    /// `ProgramTranscriptionEngine` of the API document.
    #[non_exhaustive]
    pub struct ProgramTranscriptionEngine {
        /// `dialects`
        pub dialects: Option<Vec<String>>,
        /// `engine`
        pub engine: Option<types::ProgramTranscriptionEngineEngine>,
        /// `engineIntegration`
        pub engine_integration: Option<Box<types::EngineIntegration>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramTranscriptionEngine {
        fn default() -> Self {
            Self {
                dialects: None,
                engine: None,
                engine_integration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramTranscriptionEngine {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramTranscriptionEngine",
                fields: &["dialects", "engine", "engineIntegration"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.dialects);
            out.one(1, &self.engine);
            out.model(2, &self.engine_integration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.dialects),
                1 => rt::Place::Enum(&mut self.engine),
                2 => rt::Place::Model(&mut self.engine_integration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramTranscriptionEngine);
    impl ProgramTranscriptionEngine {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dialects`.
        #[must_use]
        pub fn dialects(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.dialects, &mut self._rest, 0);
            self
        }
        /// Sets `engine`.
        #[must_use]
        pub fn engine(
            mut self,
            value: impl rt::IntoField<types::ProgramTranscriptionEngineEngine>,
        ) -> Self {
            value.put(&mut self.engine, &mut self._rest, 1);
            self
        }
        /// Sets `engineIntegration`.
        #[must_use]
        pub fn engine_integration(
            mut self,
            value: impl rt::IntoField<Box<types::EngineIntegration>>,
        ) -> Self {
            value.put(&mut self.engine_integration, &mut self._rest, 2);
            self
        }
    }
    /// `ProgramTranscriptionEngines` of the API document.
    #[non_exhaustive]
    pub struct ProgramTranscriptionEngines {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `program`
        pub program: Option<Box<types::BaseProgramEntity>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `transcriptionEngines`
        pub transcription_engines: Option<Vec<types::ProgramTranscriptionEngine>>,
        _rest: rt::Rest,
    }
    impl Default for ProgramTranscriptionEngines {
        fn default() -> Self {
            Self {
                date_modified: None,
                id: None,
                modified_by: None,
                program: None,
                self_uri: None,
                transcription_engines: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramTranscriptionEngines {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramTranscriptionEngines",
                fields: &[
                    "dateModified",
                    "id",
                    "modifiedBy",
                    "program",
                    "selfUri",
                    "transcriptionEngines",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.text(1, &self.id);
            out.model(2, &self.modified_by);
            out.model(3, &self.program);
            out.text(4, &self.self_uri);
            out.list(5, &self.transcription_engines);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.modified_by),
                3 => rt::Place::Model(&mut self.program),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::List(&mut self.transcription_engines),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramTranscriptionEngines);
    /// `ProgramsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ProgramsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ListedProgram>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ProgramsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_count: None,
                page_size: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgramsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgramsEntityListing",
                fields: &["entities", "nextUri", "pageCount", "pageSize", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.int(2, &self.page_count);
            out.int(3, &self.page_size);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgramsEntityListing);
    /// `SegmentUrl` of the API document.
    #[non_exhaustive]
    pub struct SegmentUrl {
        /// `recording`
        pub recording: Option<Box<types::AddressableEntityRef>>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SegmentUrl {
        fn default() -> Self {
            Self {
                recording: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SegmentUrl {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SegmentUrl",
                fields: &["recording", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.recording);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.recording),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SegmentUrl);
    /// `SentimentData` of the API document.
    #[non_exhaustive]
    pub struct SentimentData {
        /// `insights`
        pub insights: Option<Box<types::SentimentInsights>>,
        _rest: rt::Rest,
    }
    impl Default for SentimentData {
        fn default() -> Self {
            Self {
                insights: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SentimentData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SentimentData",
                fields: &["insights"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.insights);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.insights),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SentimentData);
    /// `SentimentFeedback` of the API document.
    #[non_exhaustive]
    pub struct SentimentFeedback {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dialect`: required
        pub dialect: Option<String>,
        /// `feedbackValue`: required
        pub feedback_value: Option<types::SentimentFeedbackFeedbackValue>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `phrase`: required
        pub phrase: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SentimentFeedback {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                dialect: None,
                feedback_value: None,
                id: None,
                phrase: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SentimentFeedback {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SentimentFeedback",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dialect",
                    "feedbackValue",
                    "id",
                    "phrase",
                ],
                required: &[2, 3, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.text(2, &self.dialect);
            out.one(3, &self.feedback_value);
            out.text(4, &self.id);
            out.text(5, &self.phrase);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.dialect),
                3 => rt::Place::Enum(&mut self.feedback_value),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.phrase),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SentimentFeedback);
    impl SentimentFeedback {
        /// One with everything set that the API requires, in this order: `dialect`, `feedbackValue`, `phrase`.
        #[must_use]
        pub fn new(
            dialect: impl rt::IntoField<String>,
            feedback_value: impl rt::IntoField<types::SentimentFeedbackFeedbackValue>,
            phrase: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .dialect(dialect)
                .feedback_value(feedback_value)
                .phrase(phrase)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
            self
        }
        /// Sets `dialect`.
        #[must_use]
        pub fn dialect(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dialect, &mut self._rest, 2);
            self
        }
        /// Sets `feedbackValue`.
        #[must_use]
        pub fn feedback_value(
            mut self,
            value: impl rt::IntoField<types::SentimentFeedbackFeedbackValue>,
        ) -> Self {
            value.put(&mut self.feedback_value, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `phrase`.
        #[must_use]
        pub fn phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phrase, &mut self._rest, 5);
            self
        }
    }
    /// `SentimentFeedbackEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SentimentFeedbackEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SentimentFeedback>>,
        _rest: rt::Rest,
    }
    impl Default for SentimentFeedbackEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SentimentFeedbackEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SentimentFeedbackEntityListing",
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
    rt::model!(SentimentFeedbackEntityListing);
    /// `SentimentInsightEntry` of the API document.
    #[non_exhaustive]
    pub struct SentimentInsightEntry {
        /// `description`: required
        pub description: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SentimentInsightEntry {
        fn default() -> Self {
            Self {
                description: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SentimentInsightEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SentimentInsightEntry",
                fields: &["description", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SentimentInsightEntry);
    /// `SentimentInsights` of the API document.
    #[non_exhaustive]
    pub struct SentimentInsights {
        /// `negativeSentimentReasons`
        pub negative_sentiment_reasons: Option<Vec<types::SentimentInsightEntry>>,
        /// `positiveSentimentReasons`
        pub positive_sentiment_reasons: Option<Vec<types::SentimentInsightEntry>>,
        _rest: rt::Rest,
    }
    impl Default for SentimentInsights {
        fn default() -> Self {
            Self {
                negative_sentiment_reasons: None,
                positive_sentiment_reasons: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SentimentInsights {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SentimentInsights",
                fields: &["negativeSentimentReasons", "positiveSentimentReasons"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.negative_sentiment_reasons);
            out.list(1, &self.positive_sentiment_reasons);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.negative_sentiment_reasons),
                1 => rt::Place::List(&mut self.positive_sentiment_reasons),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SentimentInsights);
    /// `SpeechTextAnalyticsConversationSummary` of the API document.
    #[non_exhaustive]
    pub struct SpeechTextAnalyticsConversationSummary {
        /// `agentId`
        pub agent_id: Option<String>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `generated`
        pub generated: Option<bool>,
        /// `insights`
        pub insights: Option<Vec<types::ConversationInsight>>,
        /// `language`
        pub language: Option<String>,
        /// `mediaType`
        pub media_type: Option<types::SpeechTextAnalyticsConversationSummaryMediaType>,
        /// `sourceId`
        pub source_id: Option<String>,
        /// `summary`
        pub summary: Option<String>,
        /// `summaryId`
        pub summary_id: Option<String>,
        /// `summaryType`
        pub summary_type: Option<
            types::SpeechTextAnalyticsConversationSummarySummaryType,
        >,
        _rest: rt::Rest,
    }
    impl Default for SpeechTextAnalyticsConversationSummary {
        fn default() -> Self {
            Self {
                agent_id: None,
                date_created: None,
                generated: None,
                insights: None,
                language: None,
                media_type: None,
                source_id: None,
                summary: None,
                summary_id: None,
                summary_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SpeechTextAnalyticsConversationSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SpeechTextAnalyticsConversationSummary",
                fields: &[
                    "agentId",
                    "dateCreated",
                    "generated",
                    "insights",
                    "language",
                    "mediaType",
                    "sourceId",
                    "summary",
                    "summaryId",
                    "summaryType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.agent_id);
            out.date_time(1, &self.date_created);
            out.boolean(2, &self.generated);
            out.list(3, &self.insights);
            out.text(4, &self.language);
            out.one(5, &self.media_type);
            out.text(6, &self.source_id);
            out.text(7, &self.summary);
            out.text(8, &self.summary_id);
            out.one(9, &self.summary_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.agent_id),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Bool(&mut self.generated),
                3 => rt::Place::List(&mut self.insights),
                4 => rt::Place::Text(&mut self.language),
                5 => rt::Place::Enum(&mut self.media_type),
                6 => rt::Place::Text(&mut self.source_id),
                7 => rt::Place::Text(&mut self.summary),
                8 => rt::Place::Text(&mut self.summary_id),
                9 => rt::Place::Enum(&mut self.summary_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SpeechTextAnalyticsConversationSummary);
    /// `SpeechTextAnalyticsConversationSummaryListing` of the API document.
    #[non_exhaustive]
    pub struct SpeechTextAnalyticsConversationSummaryListing {
        /// `entities`
        pub entities: Option<Vec<types::SpeechTextAnalyticsConversationSummary>>,
        _rest: rt::Rest,
    }
    impl Default for SpeechTextAnalyticsConversationSummaryListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SpeechTextAnalyticsConversationSummaryListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SpeechTextAnalyticsConversationSummaryListing",
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
    rt::model!(SpeechTextAnalyticsConversationSummaryListing);
    /// `SpeechTextAnalyticsSettingsRequest` of the API document.
    #[non_exhaustive]
    pub struct SpeechTextAnalyticsSettingsRequest {
        /// `agentEmpathyEnabled`
        pub agent_empathy_enabled: Option<bool>,
        /// `defaultProgramId`
        pub default_program_id: Option<String>,
        /// `expectedDialects`
        pub expected_dialects: Option<Vec<String>>,
        /// `textAnalyticsEnabled`
        pub text_analytics_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SpeechTextAnalyticsSettingsRequest {
        fn default() -> Self {
            Self {
                agent_empathy_enabled: None,
                default_program_id: None,
                expected_dialects: None,
                text_analytics_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SpeechTextAnalyticsSettingsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SpeechTextAnalyticsSettingsRequest",
                fields: &[
                    "agentEmpathyEnabled",
                    "defaultProgramId",
                    "expectedDialects",
                    "textAnalyticsEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.agent_empathy_enabled);
            out.text(1, &self.default_program_id);
            out.list(2, &self.expected_dialects);
            out.boolean(3, &self.text_analytics_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.agent_empathy_enabled),
                1 => rt::Place::Text(&mut self.default_program_id),
                2 => rt::Place::List(&mut self.expected_dialects),
                3 => rt::Place::Bool(&mut self.text_analytics_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SpeechTextAnalyticsSettingsRequest);
    impl SpeechTextAnalyticsSettingsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `agentEmpathyEnabled`.
        #[must_use]
        pub fn agent_empathy_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.agent_empathy_enabled, &mut self._rest, 0);
            self
        }
        /// Sets `defaultProgramId`.
        #[must_use]
        pub fn default_program_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_program_id, &mut self._rest, 1);
            self
        }
        /// Sets `expectedDialects`.
        #[must_use]
        pub fn expected_dialects(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.expected_dialects, &mut self._rest, 2);
            self
        }
        /// Sets `textAnalyticsEnabled`.
        #[must_use]
        pub fn text_analytics_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.text_analytics_enabled, &mut self._rest, 3);
            self
        }
    }
    /// `SpeechTextAnalyticsSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct SpeechTextAnalyticsSettingsResponse {
        /// `agentEmpathyEnabled`
        pub agent_empathy_enabled: Option<bool>,
        /// `defaultProgram`
        pub default_program: Option<Box<types::AddressableEntityRef>>,
        /// `expectedDialects`
        pub expected_dialects: Option<Vec<String>>,
        /// `textAnalyticsEnabled`
        pub text_analytics_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SpeechTextAnalyticsSettingsResponse {
        fn default() -> Self {
            Self {
                agent_empathy_enabled: None,
                default_program: None,
                expected_dialects: None,
                text_analytics_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SpeechTextAnalyticsSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SpeechTextAnalyticsSettingsResponse",
                fields: &[
                    "agentEmpathyEnabled",
                    "defaultProgram",
                    "expectedDialects",
                    "textAnalyticsEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.agent_empathy_enabled);
            out.model(1, &self.default_program);
            out.list(2, &self.expected_dialects);
            out.boolean(3, &self.text_analytics_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.agent_empathy_enabled),
                1 => rt::Place::Model(&mut self.default_program),
                2 => rt::Place::List(&mut self.expected_dialects),
                3 => rt::Place::Bool(&mut self.text_analytics_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SpeechTextAnalyticsSettingsResponse);
    /// `StaCategory` of the API document.
    #[non_exhaustive]
    pub struct StaCategory {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `criteria`: required
        pub criteria: Option<Box<types::Operand>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `interactionType`: required
        pub interaction_type: Option<types::StaCategoryInteractionType>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StaCategory {
        fn default() -> Self {
            Self {
                created_by: None,
                criteria: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                interaction_type: None,
                modified_by: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StaCategory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StaCategory",
                fields: &[
                    "createdBy",
                    "criteria",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "interactionType",
                    "modifiedBy",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.model(1, &self.criteria);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.text(5, &self.id);
            out.one(6, &self.interaction_type);
            out.model(7, &self.modified_by);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::Model(&mut self.criteria),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Enum(&mut self.interaction_type),
                7 => rt::Place::Model(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StaCategory);
    /// `SupportedDialectsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SupportedDialectsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SupportedDialectsTranscriptionEngine>>,
        _rest: rt::Rest,
    }
    impl Default for SupportedDialectsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportedDialectsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportedDialectsEntityListing",
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
    rt::model!(SupportedDialectsEntityListing);
    /// `SupportedDialectsTranscriptionEngine` of the API document.
    #[non_exhaustive]
    pub struct SupportedDialectsTranscriptionEngine {
        /// `dialects`
        pub dialects: Option<Vec<String>>,
        /// `engine`
        pub engine: Option<types::SupportedDialectsTranscriptionEngineEngine>,
        /// `engineIntegration`
        pub engine_integration: Option<Box<types::EngineIntegration>>,
        _rest: rt::Rest,
    }
    impl Default for SupportedDialectsTranscriptionEngine {
        fn default() -> Self {
            Self {
                dialects: None,
                engine: None,
                engine_integration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportedDialectsTranscriptionEngine {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportedDialectsTranscriptionEngine",
                fields: &["dialects", "engine", "engineIntegration"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.dialects);
            out.one(1, &self.engine);
            out.model(2, &self.engine_integration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.dialects),
                1 => rt::Place::Enum(&mut self.engine),
                2 => rt::Place::Model(&mut self.engine_integration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportedDialectsTranscriptionEngine);
    /// `Term` of the API document.
    #[non_exhaustive]
    pub struct Term {
        /// `participantType`: required
        pub participant_type: Option<types::TermParticipantType>,
        /// `word`: required
        pub word: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Term {
        fn default() -> Self {
            Self {
                participant_type: None,
                word: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Term {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Term",
                fields: &["participantType", "word"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.participant_type);
            out.text(1, &self.word);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.participant_type),
                1 => rt::Place::Text(&mut self.word),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Term);
    impl Term {
        /// One with everything set that the API requires, in this order: `participantType`, `word`.
        #[must_use]
        pub fn new(
            participant_type: impl rt::IntoField<types::TermParticipantType>,
            word: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().participant_type(participant_type).word(word)
        }
        /// Sets `participantType`.
        #[must_use]
        pub fn participant_type(
            mut self,
            value: impl rt::IntoField<types::TermParticipantType>,
        ) -> Self {
            value.put(&mut self.participant_type, &mut self._rest, 0);
            self
        }
        /// Sets `word`.
        #[must_use]
        pub fn word(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.word, &mut self._rest, 1);
            self
        }
    }
    /// `TestTopicPhraseJob` of the API document.
    #[non_exhaustive]
    pub struct TestTopicPhraseJob {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `matchedTranscriptsCount`
        pub matched_transcripts_count: Option<i64>,
        /// `processedTranscriptsCount`
        pub processed_transcripts_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::TestTopicPhraseJobState>,
        _rest: rt::Rest,
    }
    impl Default for TestTopicPhraseJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                matched_transcripts_count: None,
                processed_transcripts_count: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTopicPhraseJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTopicPhraseJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "matchedTranscriptsCount",
                    "processedTranscriptsCount",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.int(4, &self.matched_transcripts_count);
            out.int(5, &self.processed_transcripts_count);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Int(&mut self.matched_transcripts_count),
                5 => rt::Place::Int(&mut self.processed_transcripts_count),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTopicPhraseJob);
    /// `TestTopicPhraseJobRequest` of the API document.
    #[non_exhaustive]
    pub struct TestTopicPhraseJobRequest {
        /// `topic`: required
        pub topic: Option<Box<types::TestTopicPhraseTopic>>,
        /// `transcriptsFilters`
        pub transcripts_filters: Option<Box<types::TranscriptsFilters>>,
        _rest: rt::Rest,
    }
    impl Default for TestTopicPhraseJobRequest {
        fn default() -> Self {
            Self {
                topic: None,
                transcripts_filters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTopicPhraseJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTopicPhraseJobRequest",
                fields: &["topic", "transcriptsFilters"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.topic);
            out.model(1, &self.transcripts_filters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.topic),
                1 => rt::Place::Model(&mut self.transcripts_filters),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTopicPhraseJobRequest);
    impl TestTopicPhraseJobRequest {
        /// One with everything set that the API requires: `topic`.
        #[must_use]
        pub fn new(topic: impl rt::IntoField<Box<types::TestTopicPhraseTopic>>) -> Self {
            Self::default().topic(topic)
        }
        /// Sets `topic`.
        #[must_use]
        pub fn topic(
            mut self,
            value: impl rt::IntoField<Box<types::TestTopicPhraseTopic>>,
        ) -> Self {
            value.put(&mut self.topic, &mut self._rest, 0);
            self
        }
        /// Sets `transcriptsFilters`.
        #[must_use]
        pub fn transcripts_filters(
            mut self,
            value: impl rt::IntoField<Box<types::TranscriptsFilters>>,
        ) -> Self {
            value.put(&mut self.transcripts_filters, &mut self._rest, 1);
            self
        }
    }
    /// `TestTopicPhraseJobs` of the API document.
    #[non_exhaustive]
    pub struct TestTopicPhraseJobs {
        /// `action`
        pub action: Option<String>,
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `entityType`
        pub entity_type: Option<types::TestTopicPhraseJobsEntityType>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::TestTopicPhraseJobsState>,
        _rest: rt::Rest,
    }
    impl Default for TestTopicPhraseJobs {
        fn default() -> Self {
            Self {
                action: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                entity_type: None,
                id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTopicPhraseJobs {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTopicPhraseJobs",
                fields: &[
                    "action",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "entityType",
                    "id",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.one(4, &self.entity_type);
            out.text(5, &self.id);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Enum(&mut self.entity_type),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTopicPhraseJobs);
    /// `TestTopicPhrasePhrase` of the API document.
    #[non_exhaustive]
    pub struct TestTopicPhrasePhrase {
        /// `strictness`
        pub strictness: Option<types::TestTopicPhrasePhraseStrictness>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TestTopicPhrasePhrase {
        fn default() -> Self {
            Self {
                strictness: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTopicPhrasePhrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTopicPhrasePhrase",
                fields: &["strictness", "text"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.strictness);
            out.text(1, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.strictness),
                1 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTopicPhrasePhrase);
    impl TestTopicPhrasePhrase {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `strictness`.
        #[must_use]
        pub fn strictness(
            mut self,
            value: impl rt::IntoField<types::TestTopicPhrasePhraseStrictness>,
        ) -> Self {
            value.put(&mut self.strictness, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
    }
    /// `TestTopicPhraseTopic` of the API document.
    #[non_exhaustive]
    pub struct TestTopicPhraseTopic {
        /// `dialect`: required
        pub dialect: Option<String>,
        /// `participants`
        pub participants: Option<types::TestTopicPhraseTopicParticipants>,
        /// `phrase`: required
        pub phrase: Option<Box<types::TestTopicPhrasePhrase>>,
        /// `strictness`
        pub strictness: Option<types::TestTopicPhraseTopicStrictness>,
        _rest: rt::Rest,
    }
    impl Default for TestTopicPhraseTopic {
        fn default() -> Self {
            Self {
                dialect: None,
                participants: None,
                phrase: None,
                strictness: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestTopicPhraseTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestTopicPhraseTopic",
                fields: &["dialect", "participants", "phrase", "strictness"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.dialect);
            out.one(1, &self.participants);
            out.model(2, &self.phrase);
            out.one(3, &self.strictness);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.dialect),
                1 => rt::Place::Enum(&mut self.participants),
                2 => rt::Place::Model(&mut self.phrase),
                3 => rt::Place::Enum(&mut self.strictness),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestTopicPhraseTopic);
    impl TestTopicPhraseTopic {
        /// One with everything set that the API requires, in this order: `dialect`, `phrase`.
        #[must_use]
        pub fn new(
            dialect: impl rt::IntoField<String>,
            phrase: impl rt::IntoField<Box<types::TestTopicPhrasePhrase>>,
        ) -> Self {
            Self::default().dialect(dialect).phrase(phrase)
        }
        /// Sets `dialect`.
        #[must_use]
        pub fn dialect(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dialect, &mut self._rest, 0);
            self
        }
        /// Sets `participants`.
        #[must_use]
        pub fn participants(
            mut self,
            value: impl rt::IntoField<types::TestTopicPhraseTopicParticipants>,
        ) -> Self {
            value.put(&mut self.participants, &mut self._rest, 1);
            self
        }
        /// Sets `phrase`.
        #[must_use]
        pub fn phrase(
            mut self,
            value: impl rt::IntoField<Box<types::TestTopicPhrasePhrase>>,
        ) -> Self {
            value.put(&mut self.phrase, &mut self._rest, 2);
            self
        }
        /// Sets `strictness`.
        #[must_use]
        pub fn strictness(
            mut self,
            value: impl rt::IntoField<types::TestTopicPhraseTopicStrictness>,
        ) -> Self {
            value.put(&mut self.strictness, &mut self._rest, 3);
            self
        }
    }
    /// `Topic` of the API document.
    #[non_exhaustive]
    pub struct Topic {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`
        pub date_published: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `dialect`
        pub dialect: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `matchingType`
        pub matching_type: Option<types::TopicMatchingType>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `participants`
        pub participants: Option<types::TopicParticipants>,
        /// `phrases`
        pub phrases: Option<Vec<types::Phrase>>,
        /// `programs`
        pub programs: Option<Vec<types::BaseProgramEntity>>,
        /// `published`
        pub published: Option<bool>,
        /// `publishedBy`
        pub published_by: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `strictness`
        pub strictness: Option<types::TopicStrictness>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Topic {
        fn default() -> Self {
            Self {
                date_modified: None,
                date_published: None,
                description: None,
                dialect: None,
                id: None,
                matching_type: None,
                modified_by: None,
                name: None,
                participants: None,
                phrases: None,
                programs: None,
                published: None,
                published_by: None,
                self_uri: None,
                strictness: None,
                tags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Topic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Topic",
                fields: &[
                    "dateModified",
                    "datePublished",
                    "description",
                    "dialect",
                    "id",
                    "matchingType",
                    "modifiedBy",
                    "name",
                    "participants",
                    "phrases",
                    "programs",
                    "published",
                    "publishedBy",
                    "selfUri",
                    "strictness",
                    "tags",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.date_time(1, &self.date_published);
            out.text(2, &self.description);
            out.text(3, &self.dialect);
            out.text(4, &self.id);
            out.one(5, &self.matching_type);
            out.model(6, &self.modified_by);
            out.text(7, &self.name);
            out.one(8, &self.participants);
            out.list(9, &self.phrases);
            out.list(10, &self.programs);
            out.boolean(11, &self.published);
            out.model(12, &self.published_by);
            out.text(13, &self.self_uri);
            out.one(14, &self.strictness);
            out.list(15, &self.tags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::DateTime(&mut self.date_published),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.dialect),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Enum(&mut self.matching_type),
                6 => rt::Place::Model(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Enum(&mut self.participants),
                9 => rt::Place::List(&mut self.phrases),
                10 => rt::Place::List(&mut self.programs),
                11 => rt::Place::Bool(&mut self.published),
                12 => rt::Place::Model(&mut self.published_by),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Enum(&mut self.strictness),
                15 => rt::Place::List(&mut self.tags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Topic);
    /// `TopicJob` of the API document.
    #[non_exhaustive]
    pub struct TopicJob {
        /// `createdBy`
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::TopicJobState>,
        /// `topics`
        pub topics: Option<Vec<types::BaseTopicEntitiy>>,
        _rest: rt::Rest,
    }
    impl Default for TopicJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                self_uri: None,
                state: None,
                topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "selfUri",
                    "state",
                    "topics",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.one(5, &self.state);
            out.list(6, &self.topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.state),
                6 => rt::Place::List(&mut self.topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicJob);
    /// `TopicJobRequest` of the API document.
    #[non_exhaustive]
    pub struct TopicJobRequest {
        /// `topicIds`: required
        pub topic_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TopicJobRequest {
        fn default() -> Self {
            Self {
                topic_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicJobRequest",
                fields: &["topicIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.topic_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.topic_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicJobRequest);
    impl TopicJobRequest {
        /// One with everything set that the API requires: `topicIds`.
        #[must_use]
        pub fn new(topic_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().topic_ids(topic_ids)
        }
        /// Sets `topicIds`.
        #[must_use]
        pub fn topic_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.topic_ids, &mut self._rest, 0);
            self
        }
    }
    /// `TopicRequest` of the API document.
    #[non_exhaustive]
    pub struct TopicRequest {
        /// `description`
        pub description: Option<String>,
        /// `dialect`: required
        pub dialect: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `participants`
        pub participants: Option<types::TopicRequestParticipants>,
        /// `phrases`
        pub phrases: Option<Vec<types::Phrase>>,
        /// `programIds`
        pub program_ids: Option<Vec<String>>,
        /// `strictness`
        pub strictness: Option<types::TopicRequestStrictness>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for TopicRequest {
        fn default() -> Self {
            Self {
                description: None,
                dialect: None,
                name: None,
                participants: None,
                phrases: None,
                program_ids: None,
                strictness: None,
                tags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicRequest",
                fields: &[
                    "description",
                    "dialect",
                    "name",
                    "participants",
                    "phrases",
                    "programIds",
                    "strictness",
                    "tags",
                ],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.dialect);
            out.text(2, &self.name);
            out.one(3, &self.participants);
            out.list(4, &self.phrases);
            out.list(5, &self.program_ids);
            out.one(6, &self.strictness);
            out.list(7, &self.tags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.dialect),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Enum(&mut self.participants),
                4 => rt::Place::List(&mut self.phrases),
                5 => rt::Place::List(&mut self.program_ids),
                6 => rt::Place::Enum(&mut self.strictness),
                7 => rt::Place::List(&mut self.tags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicRequest);
    impl TopicRequest {
        /// One with everything set that the API requires, in this order: `dialect`, `name`.
        #[must_use]
        pub fn new(
            dialect: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().dialect(dialect).name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `dialect`.
        #[must_use]
        pub fn dialect(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dialect, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `participants`.
        #[must_use]
        pub fn participants(
            mut self,
            value: impl rt::IntoField<types::TopicRequestParticipants>,
        ) -> Self {
            value.put(&mut self.participants, &mut self._rest, 3);
            self
        }
        /// Sets `phrases`.
        #[must_use]
        pub fn phrases(mut self, value: impl rt::IntoField<Vec<types::Phrase>>) -> Self {
            value.put(&mut self.phrases, &mut self._rest, 4);
            self
        }
        /// Sets `programIds`.
        #[must_use]
        pub fn program_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.program_ids, &mut self._rest, 5);
            self
        }
        /// Sets `strictness`.
        #[must_use]
        pub fn strictness(
            mut self,
            value: impl rt::IntoField<types::TopicRequestStrictness>,
        ) -> Self {
            value.put(&mut self.strictness, &mut self._rest, 6);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 7);
            self
        }
    }
    /// `TopicsDefinitionsProgramMappings` of the API document.
    #[non_exhaustive]
    pub struct TopicsDefinitionsProgramMappings {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `flows`
        pub flows: Option<Vec<types::AddressableEntityRef>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::AddressableEntityRef>>,
        /// `program`
        pub program: Option<Box<types::BaseProgramEntity>>,
        /// `queues`
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for TopicsDefinitionsProgramMappings {
        fn default() -> Self {
            Self {
                date_modified: None,
                flows: None,
                modified_by: None,
                program: None,
                queues: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicsDefinitionsProgramMappings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicsDefinitionsProgramMappings",
                fields: &["dateModified", "flows", "modifiedBy", "program", "queues"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.list(1, &self.flows);
            out.model(2, &self.modified_by);
            out.model(3, &self.program);
            out.list(4, &self.queues);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::List(&mut self.flows),
                2 => rt::Place::Model(&mut self.modified_by),
                3 => rt::Place::Model(&mut self.program),
                4 => rt::Place::List(&mut self.queues),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicsDefinitionsProgramMappings);
    /// `TopicsDefinitionsProgramsMappingsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TopicsDefinitionsProgramsMappingsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TopicsDefinitionsProgramMappings>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TopicsDefinitionsProgramsMappingsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_count: None,
                page_size: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicsDefinitionsProgramsMappingsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicsDefinitionsProgramsMappingsEntityListing",
                fields: &["entities", "nextUri", "pageCount", "pageSize", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.int(2, &self.page_count);
            out.int(3, &self.page_size);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicsDefinitionsProgramsMappingsEntityListing);
    /// `TopicsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TopicsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ListedTopic>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TopicsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_count: None,
                page_size: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicsEntityListing",
                fields: &[
                    "entities",
                    "nextUri",
                    "pageCount",
                    "pageSize",
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
            out.text(1, &self.next_uri);
            out.int(2, &self.page_count);
            out.int(3, &self.page_size);
            out.text(4, &self.self_uri);
            out.int(5, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicsEntityListing);
    /// `TranscriptTranslation` of the API document.
    #[non_exhaustive]
    pub struct TranscriptTranslation {
        /// `id`: required
        pub id: Option<String>,
        /// `phrases`
        pub phrases: Option<Vec<types::PhraseTranslation>>,
        /// `translateError`
        pub translate_error: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptTranslation {
        fn default() -> Self {
            Self {
                id: None,
                phrases: None,
                translate_error: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptTranslation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptTranslation",
                fields: &["id", "phrases", "translateError"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.phrases);
            out.text(2, &self.translate_error);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.phrases),
                2 => rt::Place::Text(&mut self.translate_error),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptTranslation);
    /// `TranscriptUrl` of the API document.
    #[non_exhaustive]
    pub struct TranscriptUrl {
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptUrl {
        fn default() -> Self {
            Self {
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptUrl {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptUrl",
                fields: &["url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptUrl);
    /// `TranscriptUrls` of the API document.
    #[non_exhaustive]
    pub struct TranscriptUrls {
        /// `communicationId`
        pub communication_id: Option<String>,
        /// `conversation`
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `urls`
        pub urls: Option<Vec<types::SegmentUrl>>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptUrls {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation: None,
                urls: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptUrls {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptUrls",
                fields: &["communicationId", "conversation", "urls"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.model(1, &self.conversation);
            out.list(2, &self.urls);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Model(&mut self.conversation),
                2 => rt::Place::List(&mut self.urls),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptUrls);
    /// `TranscriptionEnginesRequest` of the API document.
    #[non_exhaustive]
    pub struct TranscriptionEnginesRequest {
        /// `transcriptionEngines`: required
        pub transcription_engines: Option<Vec<types::ProgramTranscriptionEngine>>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptionEnginesRequest {
        fn default() -> Self {
            Self {
                transcription_engines: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptionEnginesRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptionEnginesRequest",
                fields: &["transcriptionEngines"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.transcription_engines);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.transcription_engines),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptionEnginesRequest);
    impl TranscriptionEnginesRequest {
        /// One with everything set that the API requires: `transcriptionEngines`.
        #[must_use]
        pub fn new(
            transcription_engines: impl rt::IntoField<
                Vec<types::ProgramTranscriptionEngine>,
            >,
        ) -> Self {
            Self::default().transcription_engines(transcription_engines)
        }
        /// Sets `transcriptionEngines`.
        #[must_use]
        pub fn transcription_engines(
            mut self,
            value: impl rt::IntoField<Vec<types::ProgramTranscriptionEngine>>,
        ) -> Self {
            value.put(&mut self.transcription_engines, &mut self._rest, 0);
            self
        }
    }
    /// `TranscriptsFilters` of the API document.
    #[non_exhaustive]
    pub struct TranscriptsFilters {
        /// `endTimeMs`
        pub end_time_ms: Option<i64>,
        /// `flows`
        pub flows: Option<Vec<String>>,
        /// `mediaType`
        pub media_type: Option<types::TranscriptsFiltersMediaType>,
        /// `programs`
        pub programs: Option<Vec<String>>,
        /// `queues`
        pub queues: Option<Vec<String>>,
        /// `startTimeMs`
        pub start_time_ms: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptsFilters {
        fn default() -> Self {
            Self {
                end_time_ms: None,
                flows: None,
                media_type: None,
                programs: None,
                queues: None,
                start_time_ms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptsFilters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptsFilters",
                fields: &[
                    "endTimeMs",
                    "flows",
                    "mediaType",
                    "programs",
                    "queues",
                    "startTimeMs",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.end_time_ms);
            out.list(1, &self.flows);
            out.one(2, &self.media_type);
            out.list(3, &self.programs);
            out.list(4, &self.queues);
            out.int(5, &self.start_time_ms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.end_time_ms),
                1 => rt::Place::List(&mut self.flows),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::List(&mut self.programs),
                4 => rt::Place::List(&mut self.queues),
                5 => rt::Place::Int(&mut self.start_time_ms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptsFilters);
    impl TranscriptsFilters {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `endTimeMs`.
        #[must_use]
        pub fn end_time_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.end_time_ms, &mut self._rest, 0);
            self
        }
        /// Sets `flows`.
        #[must_use]
        pub fn flows(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.flows, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::TranscriptsFiltersMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `programs`.
        #[must_use]
        pub fn programs(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.programs, &mut self._rest, 3);
            self
        }
        /// Sets `queues`.
        #[must_use]
        pub fn queues(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queues, &mut self._rest, 4);
            self
        }
        /// Sets `startTimeMs`.
        #[must_use]
        pub fn start_time_ms(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.start_time_ms, &mut self._rest, 5);
            self
        }
    }
    /// `TranslateSupportedLanguage` of the API document.
    #[non_exhaustive]
    pub struct TranslateSupportedLanguage {
        /// `languageCode`: required
        pub language_code: Option<String>,
        /// `languageName`: required
        pub language_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TranslateSupportedLanguage {
        fn default() -> Self {
            Self {
                language_code: None,
                language_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranslateSupportedLanguage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranslateSupportedLanguage",
                fields: &["languageCode", "languageName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.language_code);
            out.text(1, &self.language_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.language_code),
                1 => rt::Place::Text(&mut self.language_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranslateSupportedLanguage);
    /// `TranslateSupportedLanguageList` of the API document.
    #[non_exhaustive]
    pub struct TranslateSupportedLanguageList {
        /// `entities`
        pub entities: Option<Vec<types::TranslateSupportedLanguage>>,
        _rest: rt::Rest,
    }
    impl Default for TranslateSupportedLanguageList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranslateSupportedLanguageList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranslateSupportedLanguageList",
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
    rt::model!(TranslateSupportedLanguageList);
    /// `UnifiedGeneralTopic` of the API document.
    #[non_exhaustive]
    pub struct UnifiedGeneralTopic {
        /// `name`
        pub name: Option<String>,
        /// `status`
        pub status: Option<types::UnifiedGeneralTopicStatus>,
        _rest: rt::Rest,
    }
    impl Default for UnifiedGeneralTopic {
        fn default() -> Self {
            Self {
                name: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnifiedGeneralTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnifiedGeneralTopic",
                fields: &["name", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.one(1, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UnifiedGeneralTopic);
    /// `UnifiedGeneralTopicEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UnifiedGeneralTopicEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UnifiedGeneralTopic>>,
        _rest: rt::Rest,
    }
    impl Default for UnifiedGeneralTopicEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnifiedGeneralTopicEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnifiedGeneralTopicEntityListing",
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
    rt::model!(UnifiedGeneralTopicEntityListing);
    /// `UnpublishedProgramsEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UnpublishedProgramsEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Program>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UnpublishedProgramsEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_count: None,
                page_size: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnpublishedProgramsEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnpublishedProgramsEntityListing",
                fields: &["entities", "nextUri", "pageCount", "pageSize", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.int(2, &self.page_count);
            out.int(3, &self.page_size);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UnpublishedProgramsEntityListing);
    rt::to_write!(
        types::DictionaryFeedback => types::DictionaryFeedback, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::inner(7, 7,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy)]
    );
    rt::to_write!(
        types::EngineIntegration => types::EngineIntegration, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Program => types::ProgramRequest, [rt::Step::new(2, 0, rt::How::Copy),
        rt::Step::new(5, 1, rt::How::Copy), rt::Step::new(9, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::ProgramInsightsSettings => types::InsightsSettingsRequest,
        [rt::Step::new(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::ProgramTranscriptionEngine => types::ProgramTranscriptionEngine,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Model(< types::EngineIntegration as rt::ToWrite <
        types::EngineIntegration >>::steps))]
    );
    rt::to_write!(
        types::ProgramTranscriptionEngines => types::TranscriptionEnginesRequest,
        [rt::Step::new(5, 0, rt::How::Each(& rt::How::Model(<
        types::ProgramTranscriptionEngine as rt::ToWrite <
        types::ProgramTranscriptionEngine >>::steps)))]
    );
    rt::to_write!(
        types::SpeechTextAnalyticsSettingsResponse =>
        types::SpeechTextAnalyticsSettingsRequest, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::StaCategory => types::CategoryRequest, [rt::Step::new(1, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(6, 2,
        rt::How::Text), rt::Step::new(8, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Topic => types::TopicRequest, [rt::Step::new(2, 0, rt::How::Copy),
        rt::Step::new(3, 1, rt::How::Copy), rt::Step::new(7, 2, rt::How::Copy),
        rt::Step::new(8, 3, rt::How::Text), rt::Step::new(9, 4, rt::How::Copy),
        rt::Step::new(14, 6, rt::How::Text), rt::Step::new(15, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::TopicsDefinitionsProgramMappings => types::ProgramMappingsRequest, []
    );
}
