// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Language Understanding API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Language Understanding API; from [`Client::language_understanding`](crate::Client::language_understanding).
#[derive(Clone, Debug)]
pub struct LanguageUnderstanding(rt::Client);
impl LanguageUnderstanding {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/languageunderstanding/domains`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomain:view`, `dialog:bot:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLanguageunderstandingDomains`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains)
    pub fn get_languageunderstanding_domains(&self) -> GetLanguageunderstandingDomains {
        super::language_understanding::GetLanguageunderstandingDomains(
            rt::Request::new(
                &self.0,
                super::language_understanding::GetLanguageunderstandingDomains::INFO,
            ),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomain:add`, `dialog:bot:add`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `domain.limit`, `validation.error`
    /// - Developer Center: [`postLanguageunderstandingDomains`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains)
    pub fn post_languageunderstanding_domains(
        &self,
        body: impl rt::IntoBody<types::NluDomain>,
    ) -> PostLanguageunderstandingDomains {
        super::language_understanding::PostLanguageunderstandingDomains(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomains::INFO,
                )
                .body::<types::NluDomain>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomain:view`, `dialog:bot:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Error codes of its own: 404 `domain.not.found`
    /// - Developer Center: [`getLanguageunderstandingDomain`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId-)
    pub fn get_languageunderstanding_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomain {
        super::language_understanding::GetLanguageunderstandingDomain(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomain::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomain:delete`, `dialog:bot:delete`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 404 `domain.not.found`; 409 `conflict`
    /// - Developer Center: [`deleteLanguageunderstandingDomain`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languageunderstanding-domains--domainId-)
    pub fn delete_languageunderstanding_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> DeleteLanguageunderstandingDomain {
        super::language_understanding::DeleteLanguageunderstandingDomain(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::DeleteLanguageunderstandingDomain::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/languageunderstanding/domains/{domainId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomain:edit`, `dialog:bot:edit`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `validation.error`; 404 `domain.not.found`
    /// - Developer Center: [`patchLanguageunderstandingDomain`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-languageunderstanding-domains--domainId-)
    pub fn patch_languageunderstanding_domain(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NluDomain>,
    ) -> PatchLanguageunderstandingDomain {
        super::language_understanding::PatchLanguageunderstandingDomain(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PatchLanguageunderstandingDomain::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::NluDomain>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/feedback`
    ///
    /// - Permissions: any of `languageUnderstanding:feedback:view`, `dialog:bot:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLanguageunderstandingDomainFeedback`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId--feedback)
    pub fn get_languageunderstanding_domain_feedback(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomainFeedback {
        super::language_understanding::GetLanguageunderstandingDomainFeedback(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomainFeedback::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/feedback`
    ///
    /// - Permissions: any of `languageUnderstanding:feedback:add`, `dialog:bot:add`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `validation.error`
    /// - Developer Center: [`postLanguageunderstandingDomainFeedback`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains--domainId--feedback)
    pub fn post_languageunderstanding_domain_feedback(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NluFeedbackRequest>,
    ) -> PostLanguageunderstandingDomainFeedback {
        super::language_understanding::PostLanguageunderstandingDomainFeedback(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomainFeedback::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::NluFeedbackRequest>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`
    ///
    /// - Permissions: any of `languageUnderstanding:feedback:view`, `dialog:bot:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Error codes of its own: 400 `validation.error`; 404 `domain.not.found`, `feedback.not.found`
    /// - Developer Center: [`getLanguageunderstandingDomainFeedbackFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId--feedback--feedbackId-)
    pub fn get_languageunderstanding_domain_feedback_feedback_id(
        &self,
        domain_id: impl AsRef<str>,
        feedback_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomainFeedbackFeedbackId {
        super::language_understanding::GetLanguageunderstandingDomainFeedbackFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomainFeedbackFeedbackId::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("feedbackId", feedback_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`
    ///
    /// - Permissions: any of `languageUnderstanding:feedback:delete`, `dialog:bot:delete`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 404 `domain.not.found`, `feedback.not.found`
    /// - Developer Center: [`deleteLanguageunderstandingDomainFeedbackFeedbackId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languageunderstanding-domains--domainId--feedback--feedbackId-)
    pub fn delete_languageunderstanding_domain_feedback_feedback_id(
        &self,
        domain_id: impl AsRef<str>,
        feedback_id: impl AsRef<str>,
    ) -> DeleteLanguageunderstandingDomainFeedbackFeedbackId {
        super::language_understanding::DeleteLanguageunderstandingDomainFeedbackFeedbackId(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::DeleteLanguageunderstandingDomainFeedbackFeedbackId::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("feedbackId", feedback_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `domain.not.found`
    /// - Developer Center: [`getLanguageunderstandingDomainVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId--versions)
    pub fn get_languageunderstanding_domain_versions(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomainVersions {
        super::language_understanding::GetLanguageunderstandingDomainVersions(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomainVersions::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:add`, `dialog:botVersion:add`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `validation.error`; 404 `domain.not.found`
    /// - Developer Center: [`postLanguageunderstandingDomainVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains--domainId--versions)
    pub fn post_languageunderstanding_domain_versions(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NluDomainVersion>,
    ) -> PostLanguageunderstandingDomainVersions {
        super::language_understanding::PostLanguageunderstandingDomainVersions(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomainVersions::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::NluDomainVersion>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Error codes of its own: 404 `version.not.found`
    /// - Developer Center: [`getLanguageunderstandingDomainVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId-)
    pub fn get_languageunderstanding_domain_version(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomainVersion {
        super::language_understanding::GetLanguageunderstandingDomainVersion(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomainVersion::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref()),
        )
    }
    /// `PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:edit`, `dialog:botVersion:edit`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `validation.error`; 404 `version.not.found`; 409 `training.in.progress`, `version.published`; 503 `service not available`
    /// - Developer Center: [`putLanguageunderstandingDomainVersion`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId-)
    pub fn put_languageunderstanding_domain_version(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NluDomainVersion>,
    ) -> PutLanguageunderstandingDomainVersion {
        super::language_understanding::PutLanguageunderstandingDomainVersion(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PutLanguageunderstandingDomainVersion::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref())
                .body::<types::NluDomainVersion>(body),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:delete`, `dialog:botVersion:delete`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 404 `version.not.found`; 409 `training.in.progress`, `version.evaluation.in.progress`; 503 `service not available`
    /// - Developer Center: [`deleteLanguageunderstandingDomainVersion`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId-)
    pub fn delete_languageunderstanding_domain_version(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
    ) -> DeleteLanguageunderstandingDomainVersion {
        super::language_understanding::DeleteLanguageunderstandingDomainVersion(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::DeleteLanguageunderstandingDomainVersion::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Error codes of its own: 400 `invalid.entity.name`, `invalid.intent.name`, `version.untrained`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postLanguageunderstandingDomainVersionDetect`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId--detect)
    pub fn post_languageunderstanding_domain_version_detect(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::NluDetectionRequest>,
    ) -> PostLanguageunderstandingDomainVersionDetect {
        super::language_understanding::PostLanguageunderstandingDomainVersionDetect(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomainVersionDetect::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref())
                .body::<types::NluDetectionRequest>(body),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:add`, `dialog:botVersion:add`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 400 `version.untrained`; 404 `domain.not.found`; 409 `version.published`
    /// - Developer Center: [`postLanguageunderstandingDomainVersionPublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId--publish)
    pub fn post_languageunderstanding_domain_version_publish(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
    ) -> PostLanguageunderstandingDomainVersionPublish {
        super::language_understanding::PostLanguageunderstandingDomainVersionPublish(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomainVersionPublish::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`
    /// - Scopes: any of `dialog`, `dialog:readonly`, `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingDomainVersionReport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId--report)
    pub fn get_languageunderstanding_domain_version_report(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingDomainVersionReport {
        super::language_understanding::GetLanguageunderstandingDomainVersionReport(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingDomainVersionReport::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train`
    ///
    /// - Permissions: any of `languageUnderstanding:nluDomainVersion:edit`, `dialog:botVersion:edit`
    /// - Scopes: any of `dialog`, `language-understanding`
    /// - Error codes of its own: 404 `version.not.found`; 409 `training.in.progress`, `version.published`; 500 `training error`; 503 `service not available`
    /// - Developer Center: [`postLanguageunderstandingDomainVersionTrain`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-domains--domainId--versions--domainVersionId--train)
    pub fn post_languageunderstanding_domain_version_train(
        &self,
        domain_id: impl AsRef<str>,
        domain_version_id: impl AsRef<str>,
    ) -> PostLanguageunderstandingDomainVersionTrain {
        super::language_understanding::PostLanguageunderstandingDomainVersionTrain(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingDomainVersionTrain::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .path("domainVersionId", domain_version_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/ignorephrases/{languageCode}`
    ///
    /// - Permission: `languageUnderstanding:ignoredPhrase:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLanguageunderstandingIgnorephrase`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-ignorephrases--languageCode-)
    pub fn get_languageunderstanding_ignorephrase(
        &self,
        language_code: impl AsRef<str>,
    ) -> GetLanguageunderstandingIgnorephrase {
        super::language_understanding::GetLanguageunderstandingIgnorephrase(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingIgnorephrase::INFO,
                )
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}`
    ///
    /// - Permission: `languageUnderstanding:ignoredPhrase:add`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`postLanguageunderstandingIgnorephrase`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-ignorephrases--languageCode-)
    pub fn post_languageunderstanding_ignorephrase(
        &self,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::IgnorePhrasesRequest>,
    ) -> PostLanguageunderstandingIgnorephrase {
        super::language_understanding::PostLanguageunderstandingIgnorephrase(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingIgnorephrase::INFO,
                )
                .path("languageCode", language_code.as_ref())
                .body::<types::IgnorePhrasesRequest>(body),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove`
    ///
    /// - Permission: `languageUnderstanding:ignoredPhrase:delete`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`postLanguageunderstandingIgnorephraseRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-ignorephrases--languageCode--remove)
    pub fn post_languageunderstanding_ignorephrase_remove(
        &self,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::RemoveEntitiesRequest>,
    ) -> PostLanguageunderstandingIgnorephraseRemove {
        super::language_understanding::PostLanguageunderstandingIgnorephraseRemove(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingIgnorephraseRemove::INFO,
                )
                .path("languageCode", language_code.as_ref())
                .body::<types::RemoveEntitiesRequest>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/ignoretopics/{languageCode}`
    ///
    /// - Permission: `languageUnderstanding:ignoredTopic:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLanguageunderstandingIgnoretopic`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-ignoretopics--languageCode-)
    pub fn get_languageunderstanding_ignoretopic(
        &self,
        language_code: impl AsRef<str>,
    ) -> GetLanguageunderstandingIgnoretopic {
        super::language_understanding::GetLanguageunderstandingIgnoretopic(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingIgnoretopic::INFO,
                )
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}`
    ///
    /// - Permission: `languageUnderstanding:ignoredTopic:add`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`postLanguageunderstandingIgnoretopic`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-ignoretopics--languageCode-)
    pub fn post_languageunderstanding_ignoretopic(
        &self,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::IgnoreTopicsRequest>,
    ) -> PostLanguageunderstandingIgnoretopic {
        super::language_understanding::PostLanguageunderstandingIgnoretopic(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingIgnoretopic::INFO,
                )
                .path("languageCode", language_code.as_ref())
                .body::<types::IgnoreTopicsRequest>(body),
        )
    }
    /// `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove`
    ///
    /// - Permission: `languageUnderstanding:ignoredTopic:delete`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`postLanguageunderstandingIgnoretopicRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-ignoretopics--languageCode--remove)
    pub fn post_languageunderstanding_ignoretopic_remove(
        &self,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::RemoveEntitiesRequest>,
    ) -> PostLanguageunderstandingIgnoretopicRemove {
        super::language_understanding::PostLanguageunderstandingIgnoretopicRemove(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingIgnoretopicRemove::INFO,
                )
                .path("languageCode", language_code.as_ref())
                .body::<types::RemoveEntitiesRequest>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners`
    ///
    /// - Permission: `languageUnderstanding:miner:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getLanguageunderstandingMiners`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners)
    pub fn get_languageunderstanding_miners(&self) -> GetLanguageunderstandingMiners {
        super::language_understanding::GetLanguageunderstandingMiners(
            rt::Request::new(
                &self.0,
                super::language_understanding::GetLanguageunderstandingMiners::INFO,
            ),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners`
    ///
    /// - Permission: `languageUnderstanding:miner:add`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`postLanguageunderstandingMiners`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-miners)
    pub fn post_languageunderstanding_miners(
        &self,
        body: impl rt::IntoBody<types::Miner>,
    ) -> PostLanguageunderstandingMiners {
        super::language_understanding::PostLanguageunderstandingMiners(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingMiners::INFO,
                )
                .body::<types::Miner>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}`
    ///
    /// - Permission: `languageUnderstanding:miner:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingMiner`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId-)
    pub fn get_languageunderstanding_miner(
        &self,
        miner_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMiner {
        super::language_understanding::GetLanguageunderstandingMiner(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMiner::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/miners/{minerId}`
    ///
    /// - Permission: `languageUnderstanding:miner:delete`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`deleteLanguageunderstandingMiner`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languageunderstanding-miners--minerId-)
    pub fn delete_languageunderstanding_miner(
        &self,
        miner_id: impl AsRef<str>,
    ) -> DeleteLanguageunderstandingMiner {
        super::language_understanding::DeleteLanguageunderstandingMiner(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::DeleteLanguageunderstandingMiner::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/drafts`
    ///
    /// - Permission: `languageUnderstanding:draft:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getLanguageunderstandingMinerDrafts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--drafts)
    pub fn get_languageunderstanding_miner_drafts(
        &self,
        miner_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerDrafts {
        super::language_understanding::GetLanguageunderstandingMinerDrafts(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerDrafts::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/drafts`
    ///
    /// - Permission: `languageUnderstanding:draft:add`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`postLanguageunderstandingMinerDrafts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-miners--minerId--drafts)
    pub fn post_languageunderstanding_miner_drafts(
        &self,
        miner_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Draft>,
    ) -> PostLanguageunderstandingMinerDrafts {
        super::language_understanding::PostLanguageunderstandingMinerDrafts(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingMinerDrafts::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .body::<types::Draft>(body),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// - Permission: `languageUnderstanding:draft:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingMinerDraft`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--drafts--draftId-)
    pub fn get_languageunderstanding_miner_draft(
        &self,
        miner_id: impl AsRef<str>,
        draft_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerDraft {
        super::language_understanding::GetLanguageunderstandingMinerDraft(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerDraft::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("draftId", draft_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// - Permission: `languageUnderstanding:draft:delete`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`deleteLanguageunderstandingMinerDraft`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languageunderstanding-miners--minerId--drafts--draftId-)
    pub fn delete_languageunderstanding_miner_draft(
        &self,
        miner_id: impl AsRef<str>,
        draft_id: impl AsRef<str>,
    ) -> DeleteLanguageunderstandingMinerDraft {
        super::language_understanding::DeleteLanguageunderstandingMinerDraft(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::DeleteLanguageunderstandingMinerDraft::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("draftId", draft_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`
    ///
    /// - Permission: `languageUnderstanding:draft:edit`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`patchLanguageunderstandingMinerDraft`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-languageunderstanding-miners--minerId--drafts--draftId-)
    pub fn patch_languageunderstanding_miner_draft(
        &self,
        miner_id: impl AsRef<str>,
        draft_id: impl AsRef<str>,
    ) -> PatchLanguageunderstandingMinerDraft {
        super::language_understanding::PatchLanguageunderstandingMinerDraft(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PatchLanguageunderstandingMinerDraft::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("draftId", draft_id.as_ref()),
        )
    }
    /// `POST /api/v2/languageunderstanding/miners/{minerId}/execute`
    ///
    /// - Permission: `languageUnderstanding:miner:execute`
    /// - Scopes: `language-understanding`
    /// - Developer Center: [`postLanguageunderstandingMinerExecute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languageunderstanding-miners--minerId--execute)
    pub fn post_languageunderstanding_miner_execute(
        &self,
        miner_id: impl AsRef<str>,
    ) -> PostLanguageunderstandingMinerExecute {
        super::language_understanding::PostLanguageunderstandingMinerExecute(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::PostLanguageunderstandingMinerExecute::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/intents`
    ///
    /// - Permission: `languageUnderstanding:minerIntent:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getLanguageunderstandingMinerIntents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--intents)
    pub fn get_languageunderstanding_miner_intents(
        &self,
        miner_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerIntents {
        super::language_understanding::GetLanguageunderstandingMinerIntents(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerIntents::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}`
    ///
    /// - Permission: `languageUnderstanding:minerIntent:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingMinerIntent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--intents--intentId-)
    pub fn get_languageunderstanding_miner_intent(
        &self,
        miner_id: impl AsRef<str>,
        intent_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerIntent {
        super::language_understanding::GetLanguageunderstandingMinerIntent(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerIntent::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("intentId", intent_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics`
    ///
    /// - Permission: `languageUnderstanding:miner:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getLanguageunderstandingMinerTopics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--topics)
    pub fn get_languageunderstanding_miner_topics(
        &self,
        miner_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerTopics {
        super::language_understanding::GetLanguageunderstandingMinerTopics(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerTopics::INFO,
                )
                .path("minerId", miner_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}`
    ///
    /// - Permission: `languageUnderstanding:miner:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingMinerTopic`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--topics--topicId-)
    pub fn get_languageunderstanding_miner_topic(
        &self,
        miner_id: impl AsRef<str>,
        topic_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerTopic {
        super::language_understanding::GetLanguageunderstandingMinerTopic(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerTopic::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}`
    ///
    /// - Permission: `languageUnderstanding:miner:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingMinerTopicPhrase`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-miners--minerId--topics--topicId--phrases--phraseId-)
    pub fn get_languageunderstanding_miner_topic_phrase(
        &self,
        miner_id: impl AsRef<str>,
        topic_id: impl AsRef<str>,
        phrase_id: impl AsRef<str>,
    ) -> GetLanguageunderstandingMinerTopicPhrase {
        super::language_understanding::GetLanguageunderstandingMinerTopicPhrase(
            rt::Request::new(
                    &self.0,
                    super::language_understanding::GetLanguageunderstandingMinerTopicPhrase::INFO,
                )
                .path("minerId", miner_id.as_ref())
                .path("topicId", topic_id.as_ref())
                .path("phraseId", phrase_id.as_ref()),
        )
    }
    /// `GET /api/v2/languageunderstanding/settings`
    ///
    /// - Permission: `languageUnderstanding:settings:view`
    /// - Scopes: any of `language-understanding`, `language-understanding:readonly`
    /// - Developer Center: [`getLanguageunderstandingSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languageunderstanding-settings)
    pub fn get_languageunderstanding_settings(
        &self,
    ) -> GetLanguageunderstandingSettings {
        super::language_understanding::GetLanguageunderstandingSettings(
            rt::Request::new(
                &self.0,
                super::language_understanding::GetLanguageunderstandingSettings::INFO,
            ),
        )
    }
}
/// The call `getLanguageunderstandingDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomains(
    pub(crate) rt::Request<types::NluDomainListing>,
);
impl GetLanguageunderstandingDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomains",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:nluDomain:view", "dialog:bot:view"],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    pub fn customize(self) -> rt::Request<types::NluDomainListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NluDomainListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomains(pub(crate) rt::Request<types::NluDomain>);
impl PostLanguageunderstandingDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomains",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:nluDomain:add", "dialog:bot:add"],
        },
        scopes: &["dialog", "language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::NluDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomain> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomain(pub(crate) rt::Request<types::NluDomain>);
impl GetLanguageunderstandingDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomain",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:nluDomain:view", "dialog:bot:view"],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    pub fn customize(self) -> rt::Request<types::NluDomain> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchLanguageunderstandingDomain`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::NluDomain>
    where
        F: FnMut(&mut types::NluDomain) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::language_understanding::PatchLanguageunderstandingDomain::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomain> {
        self.0.send()
    }
}
/// The call `deleteLanguageunderstandingDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguageunderstandingDomain(pub(crate) rt::Request<()>);
impl DeleteLanguageunderstandingDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguageunderstandingDomain",
        method: rt::Method::Delete,
        path: "/api/v2/languageunderstanding/domains/{domainId}",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:nluDomain:delete", "dialog:bot:delete"],
        },
        scopes: &["dialog", "language-understanding"],
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
/// The call `patchLanguageunderstandingDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLanguageunderstandingDomain(pub(crate) rt::Request<types::NluDomain>);
impl PatchLanguageunderstandingDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLanguageunderstandingDomain",
        method: rt::Method::Patch,
        path: "/api/v2/languageunderstanding/domains/{domainId}",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:nluDomain:edit", "dialog:bot:edit"],
        },
        scopes: &["dialog", "language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::NluDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomain> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingDomainFeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomainFeedback(
    pub(crate) rt::Request<types::NluFeedbackListing>,
);
impl GetLanguageunderstandingDomainFeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomainFeedback",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}/feedback",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:feedback:view", "dialog:bot:view"],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    /// `intentName` (query)
    pub fn intent_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("intentName", value))
    }
    /// `assessment` (query)
    pub fn assessment(
        self,
        value: impl rt::IntoOption<
            types::GetLanguageunderstandingDomainFeedbackAssessment,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingDomainFeedbackAssessment,
                >("assessment", value),
        )
    }
    /// `dateStart` (query)
    pub fn date_start(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateStart", value))
    }
    /// `dateEnd` (query)
    pub fn date_end(self, value: impl rt::IntoOption<rt::Date>) -> Self {
        Self(self.0.option::<rt::Date>("dateEnd", value))
    }
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `enableCursorPagination` (query): default `false`
    pub fn enable_cursor_pagination(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enableCursorPagination", value))
    }
    /// `includeTrainingUtterances` (query): default `true`
    pub fn include_training_utterances(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeTrainingUtterances", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `fields` (query)
    pub fn fields(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLanguageunderstandingDomainFeedbackFields>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetLanguageunderstandingDomainFeedbackFields,
                >("fields", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluFeedbackListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NluFeedbackListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluFeedbackListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingDomainFeedback`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomainFeedback(
    pub(crate) rt::Request<types::NluFeedbackResponse>,
);
impl PostLanguageunderstandingDomainFeedback {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomainFeedback",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains/{domainId}/feedback",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:feedback:add", "dialog:bot:add"],
        },
        scopes: &["dialog", "language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::NluFeedbackResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluFeedbackResponse> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingDomainFeedbackFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomainFeedbackFeedbackId(
    pub(crate) rt::Request<types::NluFeedbackResponse>,
);
impl GetLanguageunderstandingDomainFeedbackFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomainFeedbackFeedbackId",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:feedback:view", "dialog:bot:view"],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    /// `fields` (query)
    pub fn fields(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetLanguageunderstandingDomainFeedbackFeedbackIdFields,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetLanguageunderstandingDomainFeedbackFeedbackIdFields,
                >("fields", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluFeedbackResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluFeedbackResponse> {
        self.0.send()
    }
}
/// The call `deleteLanguageunderstandingDomainFeedbackFeedbackId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguageunderstandingDomainFeedbackFeedbackId(
    pub(crate) rt::Request<()>,
);
impl DeleteLanguageunderstandingDomainFeedbackFeedbackId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguageunderstandingDomainFeedbackFeedbackId",
        method: rt::Method::Delete,
        path: "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:feedback:delete", "dialog:bot:delete"],
        },
        scopes: &["dialog", "language-understanding"],
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
/// The call `getLanguageunderstandingDomainVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomainVersions(
    pub(crate) rt::Request<types::NluDomainVersionListing>,
);
impl GetLanguageunderstandingDomainVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomainVersions",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:view",
                "dialog:botVersion:view",
            ],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    /// `includeUtterances` (query)
    pub fn include_utterances(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeUtterances", value))
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
    pub fn customize(self) -> rt::Request<types::NluDomainVersionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::NluDomainVersionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersionListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingDomainVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomainVersions(
    pub(crate) rt::Request<types::NluDomainVersion>,
);
impl PostLanguageunderstandingDomainVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomainVersions",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:add",
                "dialog:botVersion:add",
            ],
        },
        scopes: &["dialog", "language-understanding"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// `includeUtterances` (query)
    pub fn include_utterances(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeUtterances", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluDomainVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersion> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingDomainVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomainVersion(
    pub(crate) rt::Request<types::NluDomainVersion>,
);
impl GetLanguageunderstandingDomainVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomainVersion",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:view",
                "dialog:botVersion:view",
            ],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    /// `includeUtterances` (query)
    pub fn include_utterances(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeUtterances", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluDomainVersion> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putLanguageunderstandingDomainVersion`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::NluDomainVersion>
    where
        F: FnMut(&mut types::NluDomainVersion) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::language_understanding::PutLanguageunderstandingDomainVersion::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersion> {
        self.0.send()
    }
}
/// The call `putLanguageunderstandingDomainVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutLanguageunderstandingDomainVersion(
    pub(crate) rt::Request<types::NluDomainVersion>,
);
impl PutLanguageunderstandingDomainVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putLanguageunderstandingDomainVersion",
        method: rt::Method::Put,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:edit",
                "dialog:botVersion:edit",
            ],
        },
        scopes: &["dialog", "language-understanding"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::NluDomainVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersion> {
        self.0.send()
    }
}
/// The call `deleteLanguageunderstandingDomainVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguageunderstandingDomainVersion(pub(crate) rt::Request<()>);
impl DeleteLanguageunderstandingDomainVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguageunderstandingDomainVersion",
        method: rt::Method::Delete,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:delete",
                "dialog:botVersion:delete",
            ],
        },
        scopes: &["dialog", "language-understanding"],
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
/// The call `postLanguageunderstandingDomainVersionDetect`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomainVersionDetect(
    pub(crate) rt::Request<types::NluDetectionResponse>,
);
impl PostLanguageunderstandingDomainVersionDetect {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomainVersionDetect",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:view",
                "dialog:botVersion:view",
            ],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluDetectionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDetectionResponse> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingDomainVersionPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomainVersionPublish(
    pub(crate) rt::Request<types::NluDomainVersion>,
);
impl PostLanguageunderstandingDomainVersionPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomainVersionPublish",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:add",
                "dialog:botVersion:add",
            ],
        },
        scopes: &["dialog", "language-understanding"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::NluDomainVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersion> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingDomainVersionReport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingDomainVersionReport(
    pub(crate) rt::Request<types::NluDomainVersionQualityReport>,
);
impl GetLanguageunderstandingDomainVersionReport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingDomainVersionReport",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:view",
                "dialog:botVersion:view",
            ],
        },
        scopes: &[
            "dialog",
            "dialog:readonly",
            "language-understanding",
            "language-understanding:readonly",
        ],
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
    pub fn customize(self) -> rt::Request<types::NluDomainVersionQualityReport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersionQualityReport> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingDomainVersionTrain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingDomainVersionTrain(
    pub(crate) rt::Request<types::NluDomainVersionTrainingResponse>,
);
impl PostLanguageunderstandingDomainVersionTrain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingDomainVersionTrain",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "languageUnderstanding:nluDomainVersion:edit",
                "dialog:botVersion:edit",
            ],
        },
        scopes: &["dialog", "language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::NluDomainVersionTrainingResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluDomainVersionTrainingResponse> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingIgnorephrase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingIgnorephrase(
    pub(crate) rt::Request<types::IgnoredMinedPhraseListing>,
);
impl GetLanguageunderstandingIgnorephrase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingIgnorephrase",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/ignorephrases/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredPhrase:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    /// `text` (query)
    pub fn text(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("text", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLanguageunderstandingIgnorephraseSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingIgnorephraseSortOrder,
                >("sortOrder", value),
        )
    }
    /// `sortBy` (query): default `dateModified`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetLanguageunderstandingIgnorephraseSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingIgnorephraseSortBy,
                >("sortBy", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IgnoredMinedPhraseListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IgnoredMinedPhraseListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IgnoredMinedPhraseListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingIgnorephrase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingIgnorephrase(
    pub(crate) rt::Request<types::IgnorePhrasesResponse>,
);
impl PostLanguageunderstandingIgnorephrase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingIgnorephrase",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/ignorephrases/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredPhrase:add"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IgnorePhrasesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IgnorePhrasesResponse> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingIgnorephraseRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingIgnorephraseRemove(pub(crate) rt::Request<()>);
impl PostLanguageunderstandingIgnorephraseRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingIgnorephraseRemove",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/ignorephrases/{languageCode}/remove",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredPhrase:delete"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
/// The call `getLanguageunderstandingIgnoretopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingIgnoretopic(
    pub(crate) rt::Request<types::IgnoredMinedTopicListing>,
);
impl GetLanguageunderstandingIgnoretopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingIgnoretopic",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/ignoretopics/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredTopic:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    /// `text` (query)
    pub fn text(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("text", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLanguageunderstandingIgnoretopicSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingIgnoretopicSortOrder,
                >("sortOrder", value),
        )
    }
    /// `sortBy` (query): default `dateModified`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetLanguageunderstandingIgnoretopicSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingIgnoretopicSortBy,
                >("sortBy", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IgnoredMinedTopicListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IgnoredMinedTopicListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IgnoredMinedTopicListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingIgnoretopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingIgnoretopic(
    pub(crate) rt::Request<types::IgnoreTopicsResponse>,
);
impl PostLanguageunderstandingIgnoretopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingIgnoretopic",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/ignoretopics/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredTopic:add"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IgnoreTopicsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IgnoreTopicsResponse> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingIgnoretopicRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingIgnoretopicRemove(pub(crate) rt::Request<()>);
impl PostLanguageunderstandingIgnoretopicRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingIgnoretopicRemove",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/ignoretopics/{languageCode}/remove",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:ignoredTopic:delete"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
/// The call `getLanguageunderstandingMiners`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMiners(pub(crate) rt::Request<types::MinerListing>);
impl GetLanguageunderstandingMiners {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMiners",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    /// `minerType` (query)
    pub fn miner_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("minerType", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MinerListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::MinerListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinerListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingMiners`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingMiners(pub(crate) rt::Request<types::Miner>);
impl PostLanguageunderstandingMiners {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingMiners",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/miners",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:add"],
        },
        scopes: &["language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::Miner> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Miner> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMiner`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMiner(pub(crate) rt::Request<types::Miner>);
impl GetLanguageunderstandingMiner {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMiner",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Miner> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Miner> {
        self.0.send()
    }
}
/// The call `deleteLanguageunderstandingMiner`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguageunderstandingMiner(pub(crate) rt::Request<()>);
impl DeleteLanguageunderstandingMiner {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguageunderstandingMiner",
        method: rt::Method::Delete,
        path: "/api/v2/languageunderstanding/miners/{minerId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:delete"],
        },
        scopes: &["language-understanding"],
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
/// The call `getLanguageunderstandingMinerDrafts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerDrafts(
    pub(crate) rt::Request<types::DraftListing>,
);
impl GetLanguageunderstandingMinerDrafts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerDrafts",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/drafts",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:draft:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DraftListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DraftListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DraftListing> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingMinerDrafts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingMinerDrafts(pub(crate) rt::Request<types::Draft>);
impl PostLanguageunderstandingMinerDrafts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingMinerDrafts",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/miners/{minerId}/drafts",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:draft:add"],
        },
        scopes: &["language-understanding"],
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
    pub fn customize(self) -> rt::Request<types::Draft> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Draft> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerDraft(pub(crate) rt::Request<types::Draft>);
impl GetLanguageunderstandingMinerDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerDraft",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:draft:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    /// `draftIntentId` (query)
    pub fn draft_intent_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("draftIntentId", value))
    }
    /// `draftTopicId` (query)
    pub fn draft_topic_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("draftTopicId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Draft> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchLanguageunderstandingMinerDraft`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Draft>
    where
        F: FnMut(&mut types::DraftRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::language_understanding::PatchLanguageunderstandingMinerDraft::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Draft> {
        self.0.send()
    }
}
/// The call `deleteLanguageunderstandingMinerDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguageunderstandingMinerDraft(pub(crate) rt::Request<()>);
impl DeleteLanguageunderstandingMinerDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguageunderstandingMinerDraft",
        method: rt::Method::Delete,
        path: "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:draft:delete"],
        },
        scopes: &["language-understanding"],
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
/// The call `patchLanguageunderstandingMinerDraft`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLanguageunderstandingMinerDraft(pub(crate) rt::Request<types::Draft>);
impl PatchLanguageunderstandingMinerDraft {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLanguageunderstandingMinerDraft",
        method: rt::Method::Patch,
        path: "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:draft:edit"],
        },
        scopes: &["language-understanding"],
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
    pub fn body(self, body: impl rt::IntoBody<types::DraftRequest>) -> Self {
        Self(self.0.body::<types::DraftRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Draft> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Draft> {
        self.0.send()
    }
}
/// The call `postLanguageunderstandingMinerExecute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguageunderstandingMinerExecute(pub(crate) rt::Request<types::Miner>);
impl PostLanguageunderstandingMinerExecute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguageunderstandingMinerExecute",
        method: rt::Method::Post,
        path: "/api/v2/languageunderstanding/miners/{minerId}/execute",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:execute"],
        },
        scopes: &["language-understanding"],
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
    pub fn body(self, body: impl rt::IntoBody<types::MinerExecuteRequest>) -> Self {
        Self(self.0.body::<types::MinerExecuteRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Miner> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Miner> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerIntents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerIntents(
    pub(crate) rt::Request<types::MinedIntentsListing>,
);
impl GetLanguageunderstandingMinerIntents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerIntents",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/intents",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:minerIntent:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetLanguageunderstandingMinerIntentsExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingMinerIntentsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MinedIntentsListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::MinedIntentsListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinedIntentsListing> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerIntent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerIntent(
    pub(crate) rt::Request<types::MinerIntent>,
);
impl GetLanguageunderstandingMinerIntent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerIntent",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:minerIntent:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
        value: impl rt::IntoOption<types::GetLanguageunderstandingMinerIntentExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingMinerIntentExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MinerIntent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinerIntent> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerTopics(
    pub(crate) rt::Request<types::MinerTopicsListing>,
);
impl GetLanguageunderstandingMinerTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerTopics",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/topics",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MinerTopicsListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::MinerTopicsListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinerTopicsListing> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerTopic(pub(crate) rt::Request<types::MinerTopic>);
impl GetLanguageunderstandingMinerTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerTopic",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
        value: impl rt::IntoOption<types::GetLanguageunderstandingMinerTopicExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLanguageunderstandingMinerTopicExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MinerTopic> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinerTopic> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingMinerTopicPhrase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingMinerTopicPhrase(
    pub(crate) rt::Request<types::MinerTopicPhrase>,
);
impl GetLanguageunderstandingMinerTopicPhrase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingMinerTopicPhrase",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}",
        permissions: rt::Permissions {
            all: true,
            names: &["languageUnderstanding:miner:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MinerTopicPhrase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MinerTopicPhrase> {
        self.0.send()
    }
}
/// The call `getLanguageunderstandingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguageunderstandingSettings(
    pub(crate) rt::Request<types::NluOrganization>,
);
impl GetLanguageunderstandingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguageunderstandingSettings",
        method: rt::Method::Get,
        path: "/api/v2/languageunderstanding/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["languageUnderstanding:settings:view"],
        },
        scopes: &["language-understanding", "language-understanding:readonly"],
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
    pub fn customize(self) -> rt::Request<types::NluOrganization> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::NluOrganization> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetLanguageunderstandingDomains::INFO,
    PostLanguageunderstandingDomains::INFO,
    GetLanguageunderstandingDomain::INFO,
    DeleteLanguageunderstandingDomain::INFO,
    PatchLanguageunderstandingDomain::INFO,
    GetLanguageunderstandingDomainFeedback::INFO,
    PostLanguageunderstandingDomainFeedback::INFO,
    GetLanguageunderstandingDomainFeedbackFeedbackId::INFO,
    DeleteLanguageunderstandingDomainFeedbackFeedbackId::INFO,
    GetLanguageunderstandingDomainVersions::INFO,
    PostLanguageunderstandingDomainVersions::INFO,
    GetLanguageunderstandingDomainVersion::INFO,
    PutLanguageunderstandingDomainVersion::INFO,
    DeleteLanguageunderstandingDomainVersion::INFO,
    PostLanguageunderstandingDomainVersionDetect::INFO,
    PostLanguageunderstandingDomainVersionPublish::INFO,
    GetLanguageunderstandingDomainVersionReport::INFO,
    PostLanguageunderstandingDomainVersionTrain::INFO,
    GetLanguageunderstandingIgnorephrase::INFO,
    PostLanguageunderstandingIgnorephrase::INFO,
    PostLanguageunderstandingIgnorephraseRemove::INFO,
    GetLanguageunderstandingIgnoretopic::INFO,
    PostLanguageunderstandingIgnoretopic::INFO,
    PostLanguageunderstandingIgnoretopicRemove::INFO,
    GetLanguageunderstandingMiners::INFO,
    PostLanguageunderstandingMiners::INFO,
    GetLanguageunderstandingMiner::INFO,
    DeleteLanguageunderstandingMiner::INFO,
    GetLanguageunderstandingMinerDrafts::INFO,
    PostLanguageunderstandingMinerDrafts::INFO,
    GetLanguageunderstandingMinerDraft::INFO,
    DeleteLanguageunderstandingMinerDraft::INFO,
    PatchLanguageunderstandingMinerDraft::INFO,
    PostLanguageunderstandingMinerExecute::INFO,
    GetLanguageunderstandingMinerIntents::INFO,
    GetLanguageunderstandingMinerIntent::INFO,
    GetLanguageunderstandingMinerTopics::INFO,
    GetLanguageunderstandingMinerTopic::INFO,
    GetLanguageunderstandingMinerTopicPhrase::INFO,
    GetLanguageunderstandingSettings::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ContextEntity>,
    rt::make_model::<types::ContextIntent>,
    rt::make_model::<types::DetectedDialogAct>,
    rt::make_model::<types::DetectedIntent>,
    rt::make_model::<types::DetectedNamedEntity>,
    rt::make_model::<types::DetectedNamedEntityValue>,
    rt::make_model::<types::Draft>,
    rt::make_model::<types::DraftIntents>,
    rt::make_model::<types::DraftListing>,
    rt::make_model::<types::DraftRequest>,
    rt::make_model::<types::DraftTopicRequest>,
    rt::make_model::<types::DraftTopics>,
    rt::make_model::<types::IgnorePhrase>,
    rt::make_model::<types::IgnorePhrasesRequest>,
    rt::make_model::<types::IgnorePhrasesResponse>,
    rt::make_model::<types::IgnoreTopic>,
    rt::make_model::<types::IgnoreTopicsRequest>,
    rt::make_model::<types::IgnoreTopicsResponse>,
    rt::make_model::<types::IgnoredMinedEntity>,
    rt::make_model::<types::IgnoredMinedPhraseListing>,
    rt::make_model::<types::IgnoredMinedTopicListing>,
    rt::make_model::<types::IntentFeedback>,
    rt::make_model::<types::MinedIntentsListing>,
    rt::make_model::<types::Miner>,
    rt::make_model::<types::MinerErrorInfo>,
    rt::make_model::<types::MinerExecuteRequest>,
    rt::make_model::<types::MinerIntent>,
    rt::make_model::<types::MinerListing>,
    rt::make_model::<types::MinerTopic>,
    rt::make_model::<types::MinerTopicPhrase>,
    rt::make_model::<types::MinerTopicsListing>,
    rt::make_model::<types::NluConfusionMatrixColumn>,
    rt::make_model::<types::NluConfusionMatrixRow>,
    rt::make_model::<types::NluDetectionContext>,
    rt::make_model::<types::NluDetectionInput>,
    rt::make_model::<types::NluDetectionOutput>,
    rt::make_model::<types::NluDetectionRequest>,
    rt::make_model::<types::NluDetectionResponse>,
    rt::make_model::<types::NluDomainListing>,
    rt::make_model::<types::NluDomainVersionListing>,
    rt::make_model::<types::NluDomainVersionQualityReport>,
    rt::make_model::<types::NluDomainVersionTrainingResponse>,
    rt::make_model::<types::NluFeedbackListing>,
    rt::make_model::<types::NluFeedbackRequest>,
    rt::make_model::<types::NluFeedbackResponse>,
    rt::make_model::<types::NluOrganization>,
    rt::make_model::<types::NluQualityReportSummary>,
    rt::make_model::<types::NluQualityReportSummaryMetric>,
    rt::make_model::<types::RemoveEntitiesRequest>,
    rt::make_model::<types::RemoveEntity>,
    rt::make_model::<types::SupportedEntityTypeStatus>,
    rt::make_model::<types::SupportedLanguagesInfoDefinition>,
    rt::make_model::<types::TopicPhrase>,
    rt::make_model::<types::Utterance>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLanguageunderstandingDomainFeedbackFields {
        /// `version`
        Version,
        /// `dateCreated`
        DateCreated,
        /// `text`
        Text,
        /// `intents`
        Intents,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLanguageunderstandingDomainFeedbackFields {
        const VALUES: &'static [Self] = &[
            Self::DateCreated,
            Self::Intents,
            Self::Text,
            Self::Version,
        ];
        const TEXTS: &'static [&'static str] = &[
            "dateCreated",
            "intents",
            "text",
            "version",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Version => "version",
                Self::DateCreated => "dateCreated",
                Self::Text => "text",
                Self::Intents => "intents",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLanguageunderstandingDomainFeedbackFields);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLanguageunderstandingIgnoretopicSortBy {
        /// `dateModified`
        DateModified,
        /// `text`
        Text,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLanguageunderstandingIgnoretopicSortBy {
        const VALUES: &'static [Self] = &[Self::DateModified, Self::Text];
        const TEXTS: &'static [&'static str] = &["dateModified", "text"];
        fn text(&self) -> &str {
            match self {
                Self::DateModified => "dateModified",
                Self::Text => "text",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLanguageunderstandingIgnoretopicSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLanguageunderstandingMinerTopicExpand {
        /// `phrases`
        Phrases,
        /// `utterances`
        Utterances,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLanguageunderstandingMinerTopicExpand {
        const VALUES: &'static [Self] = &[Self::Phrases, Self::Utterances];
        const TEXTS: &'static [&'static str] = &["phrases", "utterances"];
        fn text(&self) -> &str {
            match self {
                Self::Phrases => "phrases",
                Self::Utterances => "utterances",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLanguageunderstandingMinerTopicExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IntentFeedbackAssessment {
        /// `Incorrect`
        Incorrect,
        /// `Correct`
        Correct,
        /// `Unknown`
        Unknown,
        /// `Disabled`
        Disabled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IntentFeedbackAssessment {
        const VALUES: &'static [Self] = &[
            Self::Correct,
            Self::Disabled,
            Self::Incorrect,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Correct",
            "Disabled",
            "Incorrect",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Incorrect => "Incorrect",
                Self::Correct => "Correct",
                Self::Unknown => "Unknown",
                Self::Disabled => "Disabled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IntentFeedbackAssessment);
    /// One of 32 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MinerLanguage {
        /// `en-us`
        EnUs,
        /// `en-gb`
        EnGb,
        /// `en-au`
        EnAu,
        /// `en-in`
        EnIn,
        /// `en-za`
        EnZa,
        /// `es-us`
        EsUs,
        /// `es-es`
        EsEs,
        /// `fr-fr`
        FrFr,
        /// `fr-ca`
        FrCa,
        /// `de-de`
        DeDe,
        /// `pt-pt`
        PtPt,
        /// `pt-br`
        PtBr,
        /// `it-it`
        ItIt,
        /// `nl-nl`
        NlNl,
        /// `de-ch`
        DeCh,
        /// `ja-jp`
        JaJp,
        /// `ko-kr`
        KoKr,
        /// `hi-in`
        HiIn,
        /// `ar-001`
        Ar001,
        /// `ar-ae`
        ArAe,
        /// `ar-bh`
        ArBh,
        /// `ar-eg`
        ArEg,
        /// `ar-il`
        ArIl,
        /// `ar-sa`
        ArSa,
        /// `ar-tn`
        ArTn,
        /// `da-dk`
        DaDk,
        /// `fi-fi`
        FiFi,
        /// `sv-se`
        SvSe,
        /// `nb-no`
        NbNo,
        /// `tr-tr`
        TrTr,
        /// `he-il`
        HeIl,
        /// `zu-za`
        ZuZa,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MinerLanguage {
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
            Self::EnIn,
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
            Self::PtBr,
            Self::PtPt,
            Self::SvSe,
            Self::TrTr,
            Self::ZuZa,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ar-001",
            "ar-ae",
            "ar-bh",
            "ar-eg",
            "ar-il",
            "ar-sa",
            "ar-tn",
            "da-dk",
            "de-ch",
            "de-de",
            "en-au",
            "en-gb",
            "en-in",
            "en-us",
            "en-za",
            "es-es",
            "es-us",
            "fi-fi",
            "fr-ca",
            "fr-fr",
            "he-il",
            "hi-in",
            "it-it",
            "ja-jp",
            "ko-kr",
            "nb-no",
            "nl-nl",
            "pt-br",
            "pt-pt",
            "sv-se",
            "tr-tr",
            "zu-za",
        ];
        fn text(&self) -> &str {
            match self {
                Self::EnUs => "en-us",
                Self::EnGb => "en-gb",
                Self::EnAu => "en-au",
                Self::EnIn => "en-in",
                Self::EnZa => "en-za",
                Self::EsUs => "es-us",
                Self::EsEs => "es-es",
                Self::FrFr => "fr-fr",
                Self::FrCa => "fr-ca",
                Self::DeDe => "de-de",
                Self::PtPt => "pt-pt",
                Self::PtBr => "pt-br",
                Self::ItIt => "it-it",
                Self::NlNl => "nl-nl",
                Self::DeCh => "de-ch",
                Self::JaJp => "ja-jp",
                Self::KoKr => "ko-kr",
                Self::HiIn => "hi-in",
                Self::Ar001 => "ar-001",
                Self::ArAe => "ar-ae",
                Self::ArBh => "ar-bh",
                Self::ArEg => "ar-eg",
                Self::ArIl => "ar-il",
                Self::ArSa => "ar-sa",
                Self::ArTn => "ar-tn",
                Self::DaDk => "da-dk",
                Self::FiFi => "fi-fi",
                Self::SvSe => "sv-se",
                Self::NbNo => "nb-no",
                Self::TrTr => "tr-tr",
                Self::HeIl => "he-il",
                Self::ZuZa => "zu-za",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MinerLanguage);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MinerMediaType {
        /// `Chat`
        Chat,
        /// `Call`
        Call,
        /// `Message`
        Message,
        /// `Email`
        Email,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MinerMediaType {
        const VALUES: &'static [Self] = &[
            Self::Call,
            Self::Chat,
            Self::Email,
            Self::Message,
        ];
        const TEXTS: &'static [&'static str] = &["Call", "Chat", "Email", "Message"];
        fn text(&self) -> &str {
            match self {
                Self::Chat => "Chat",
                Self::Call => "Call",
                Self::Message => "Message",
                Self::Email => "Email",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MinerMediaType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MinerMinerType {
        /// `Intent`
        Intent,
        /// `Topic`
        Topic,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MinerMinerType {
        const VALUES: &'static [Self] = &[Self::Intent, Self::Topic];
        const TEXTS: &'static [&'static str] = &["Intent", "Topic"];
        fn text(&self) -> &str {
            match self {
                Self::Intent => "Intent",
                Self::Topic => "Topic",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MinerMinerType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MinerParticipantType {
        /// `Customer`
        Customer,
        /// `Agent`
        Agent,
        /// `Both`
        Both,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MinerParticipantType {
        const VALUES: &'static [Self] = &[Self::Agent, Self::Both, Self::Customer];
        const TEXTS: &'static [&'static str] = &["Agent", "Both", "Customer"];
        fn text(&self) -> &str {
            match self {
                Self::Customer => "Customer",
                Self::Agent => "Agent",
                Self::Both => "Both",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MinerParticipantType);
    /// One of 18 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MinerStatus {
        /// `NotStarted`
        NotStarted,
        /// `FetchingConversationIds`
        FetchingConversationIds,
        /// `ConversationIdsFetched`
        ConversationIdsFetched,
        /// `ConversationIdsFetchError`
        ConversationIdsFetchError,
        /// `FetchingConversations`
        FetchingConversations,
        /// `ConversationsFetched`
        ConversationsFetched,
        /// `ConversationsFetchError`
        ConversationsFetchError,
        /// `Queued`
        Queued,
        /// `QueuingError`
        QueuingError,
        /// `MiningStarted`
        MiningStarted,
        /// `MaskingUtterances`
        MaskingUtterances,
        /// `MaskingError`
        MaskingError,
        /// `ComputingAnalytics`
        ComputingAnalytics,
        /// `ComputingAnalyticsError`
        ComputingAnalyticsError,
        /// `MiningCompleted`
        MiningCompleted,
        /// `MiningError`
        MiningError,
        /// `ModelValidationError`
        ModelValidationError,
        /// `Deleted`
        Deleted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MinerStatus {
        const VALUES: &'static [Self] = &[
            Self::ComputingAnalytics,
            Self::ComputingAnalyticsError,
            Self::ConversationIdsFetchError,
            Self::ConversationIdsFetched,
            Self::ConversationsFetchError,
            Self::ConversationsFetched,
            Self::Deleted,
            Self::FetchingConversationIds,
            Self::FetchingConversations,
            Self::MaskingError,
            Self::MaskingUtterances,
            Self::MiningCompleted,
            Self::MiningError,
            Self::MiningStarted,
            Self::ModelValidationError,
            Self::NotStarted,
            Self::Queued,
            Self::QueuingError,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ComputingAnalytics",
            "ComputingAnalyticsError",
            "ConversationIdsFetchError",
            "ConversationIdsFetched",
            "ConversationsFetchError",
            "ConversationsFetched",
            "Deleted",
            "FetchingConversationIds",
            "FetchingConversations",
            "MaskingError",
            "MaskingUtterances",
            "MiningCompleted",
            "MiningError",
            "MiningStarted",
            "ModelValidationError",
            "NotStarted",
            "Queued",
            "QueuingError",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NotStarted => "NotStarted",
                Self::FetchingConversationIds => "FetchingConversationIds",
                Self::ConversationIdsFetched => "ConversationIdsFetched",
                Self::ConversationIdsFetchError => "ConversationIdsFetchError",
                Self::FetchingConversations => "FetchingConversations",
                Self::ConversationsFetched => "ConversationsFetched",
                Self::ConversationsFetchError => "ConversationsFetchError",
                Self::Queued => "Queued",
                Self::QueuingError => "QueuingError",
                Self::MiningStarted => "MiningStarted",
                Self::MaskingUtterances => "MaskingUtterances",
                Self::MaskingError => "MaskingError",
                Self::ComputingAnalytics => "ComputingAnalytics",
                Self::ComputingAnalyticsError => "ComputingAnalyticsError",
                Self::MiningCompleted => "MiningCompleted",
                Self::MiningError => "MiningError",
                Self::ModelValidationError => "ModelValidationError",
                Self::Deleted => "Deleted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MinerStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportedEntityTypeStatusListSlotType {
        /// `All`
        All,
        /// `Restricted`
        Restricted,
        /// `Unrestricted`
        Unrestricted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportedEntityTypeStatusListSlotType {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Restricted,
            Self::Unrestricted,
        ];
        const TEXTS: &'static [&'static str] = &["All", "Restricted", "Unrestricted"];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::Restricted => "Restricted",
                Self::Unrestricted => "Unrestricted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportedEntityTypeStatusListSlotType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportedLanguagesInfoDefinitionStatus {
        /// `EARLY_PREVIEW`
        EarlyPreview,
        /// `PREVIEW`
        Preview,
        /// `GA`
        Ga,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SupportedLanguagesInfoDefinitionStatus {
        const VALUES: &'static [Self] = &[Self::EarlyPreview, Self::Ga, Self::Preview];
        const TEXTS: &'static [&'static str] = &["EARLY_PREVIEW", "GA", "PREVIEW"];
        fn text(&self) -> &str {
            match self {
                Self::EarlyPreview => "EARLY_PREVIEW",
                Self::Preview => "PREVIEW",
                Self::Ga => "GA",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SupportedLanguagesInfoDefinitionStatus);
    /// `Incorrect`, `Correct`, `Unknown`, `Disabled`.
    pub type GetLanguageunderstandingDomainFeedbackAssessment = types::IntentFeedbackAssessment;
    /// `version`, `dateCreated`, `text`, `intents`.
    pub type GetLanguageunderstandingDomainFeedbackFeedbackIdFields = types::GetLanguageunderstandingDomainFeedbackFields;
    /// `dateModified`, `text`.
    pub type GetLanguageunderstandingIgnorephraseSortBy = types::GetLanguageunderstandingIgnoretopicSortBy;
    /// `asc`, `desc`.
    pub type GetLanguageunderstandingIgnorephraseSortOrder = types::GetGuidesSortOrder;
    /// `asc`, `desc`.
    pub type GetLanguageunderstandingIgnoretopicSortOrder = types::GetGuidesSortOrder;
    /// `phrases`, `utterances`.
    pub type GetLanguageunderstandingMinerIntentExpand = types::GetLanguageunderstandingMinerTopicExpand;
    /// `phrases`, `utterances`.
    pub type GetLanguageunderstandingMinerIntentsExpand = types::GetLanguageunderstandingMinerTopicExpand;
    /// `Chat`, `Call`, `Message`, `Email`.
    pub type IgnorePhraseMediaType = types::MinerMediaType;
    /// `Customer`, `Agent`, `Both`.
    pub type IgnorePhraseParticipant = types::MinerParticipantType;
    /// `Chat`, `Call`, `Message`, `Email`.
    pub type IgnoreTopicMediaType = types::MinerMediaType;
    /// `Customer`, `Agent`, `Both`.
    pub type IgnoreTopicParticipant = types::MinerParticipantType;
    /// `Chat`, `Call`, `Message`, `Email`.
    pub type IgnoredMinedEntityMediaType = types::MinerMediaType;
    /// `Customer`, `Agent`, `Both`.
    pub type IgnoredMinedEntityParticipant = types::MinerParticipantType;
    /// `Chat`, `Call`, `Message`, `Email`.
    pub type MinerExecuteRequestMediaType = types::MinerMediaType;
    /// `Customer`, `Agent`, `Both`.
    pub type MinerExecuteRequestParticipantType = types::MinerParticipantType;
    /// `ContextEntity` of the API document.
    #[non_exhaustive]
    pub struct ContextEntity {
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContextEntity {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContextEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContextEntity",
                fields: &["name"],
                required: &[0],
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
    rt::model!(ContextEntity);
    impl ContextEntity {
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
    }
    /// `ContextIntent` of the API document.
    #[non_exhaustive]
    pub struct ContextIntent {
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContextIntent {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContextIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContextIntent",
                fields: &["name"],
                required: &[0],
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
    rt::model!(ContextIntent);
    impl ContextIntent {
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
    }
    /// `DetectedDialogAct` of the API document.
    #[non_exhaustive]
    pub struct DetectedDialogAct {
        /// `name`: read-only
        pub name: Option<String>,
        /// `probability`: read-only
        pub probability: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for DetectedDialogAct {
        fn default() -> Self {
            Self {
                name: None,
                probability: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DetectedDialogAct {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DetectedDialogAct",
                fields: &["name", "probability"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.probability);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.probability),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DetectedDialogAct);
    /// `DetectedIntent` of the API document.
    #[non_exhaustive]
    pub struct DetectedIntent {
        /// `entities`: read-only
        pub entities: Option<Vec<types::DetectedNamedEntity>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `probability`: read-only
        pub probability: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for DetectedIntent {
        fn default() -> Self {
            Self {
                entities: None,
                name: None,
                probability: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DetectedIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DetectedIntent",
                fields: &["entities", "name", "probability"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.name);
            out.float(2, &self.probability);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Float(&mut self.probability),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DetectedIntent);
    /// `DetectedNamedEntity` of the API document.
    #[non_exhaustive]
    pub struct DetectedNamedEntity {
        /// `entityType`: read-only
        pub entity_type: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `probability`: read-only
        pub probability: Option<f64>,
        /// `value`: read-only
        pub value: Option<Box<types::DetectedNamedEntityValue>>,
        _rest: rt::Rest,
    }
    impl Default for DetectedNamedEntity {
        fn default() -> Self {
            Self {
                entity_type: None,
                name: None,
                probability: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DetectedNamedEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DetectedNamedEntity",
                fields: &["entityType", "name", "probability", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.entity_type);
            out.text(1, &self.name);
            out.float(2, &self.probability);
            out.model(3, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.entity_type),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Float(&mut self.probability),
                3 => rt::Place::Model(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DetectedNamedEntity);
    impl DetectedNamedEntity {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entityType`.
        #[must_use]
        pub fn entity_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.entity_type, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `probability`.
        #[must_use]
        pub fn probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.probability, &mut self._rest, 2);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(
            mut self,
            value: impl rt::IntoField<Box<types::DetectedNamedEntityValue>>,
        ) -> Self {
            value.put(&mut self.value, &mut self._rest, 3);
            self
        }
    }
    /// `DetectedNamedEntityValue` of the API document.
    #[non_exhaustive]
    pub struct DetectedNamedEntityValue {
        /// `raw`: read-only
        pub raw: Option<String>,
        /// `resolved`: read-only
        pub resolved: Option<String>,
        /// `unit`: read-only
        pub unit: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DetectedNamedEntityValue {
        fn default() -> Self {
            Self {
                raw: None,
                resolved: None,
                unit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DetectedNamedEntityValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DetectedNamedEntityValue",
                fields: &["raw", "resolved", "unit"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.raw);
            out.text(1, &self.resolved);
            out.text(2, &self.unit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.raw),
                1 => rt::Place::Text(&mut self.resolved),
                2 => rt::Place::Text(&mut self.unit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DetectedNamedEntityValue);
    impl DetectedNamedEntityValue {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `raw`.
        #[must_use]
        pub fn raw(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.raw, &mut self._rest, 0);
            self
        }
        /// Sets `resolved`.
        #[must_use]
        pub fn resolved(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.resolved, &mut self._rest, 1);
            self
        }
        /// Sets `unit`.
        #[must_use]
        pub fn unit(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.unit, &mut self._rest, 2);
            self
        }
    }
    /// `Draft` of the API document.
    #[non_exhaustive]
    pub struct Draft {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `intents`: read-only
        pub intents: Option<Vec<types::DraftIntents>>,
        /// `miner`: read-only
        pub miner: Option<Box<types::Miner>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `topics`: read-only
        pub topics: Option<Vec<types::DraftTopics>>,
        _rest: rt::Rest,
    }
    impl Default for Draft {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                intents: None,
                miner: None,
                name: None,
                self_uri: None,
                topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Draft {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Draft",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "id",
                    "intents",
                    "miner",
                    "name",
                    "selfUri",
                    "topics",
                ],
                required: &[5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.id);
            out.list(3, &self.intents);
            out.model(4, &self.miner);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.list(7, &self.topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.intents),
                4 => rt::Place::Model(&mut self.miner),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::List(&mut self.topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Draft);
    impl Draft {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 0);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `intents`.
        #[must_use]
        pub fn intents(
            mut self,
            value: impl rt::IntoField<Vec<types::DraftIntents>>,
        ) -> Self {
            value.put(&mut self.intents, &mut self._rest, 3);
            self
        }
        /// Sets `miner`.
        #[must_use]
        pub fn miner(mut self, value: impl rt::IntoField<Box<types::Miner>>) -> Self {
            value.put(&mut self.miner, &mut self._rest, 4);
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
        /// Sets `topics`.
        #[must_use]
        pub fn topics(
            mut self,
            value: impl rt::IntoField<Vec<types::DraftTopics>>,
        ) -> Self {
            value.put(&mut self.topics, &mut self._rest, 7);
            self
        }
    }
    /// `DraftIntents` of the API document.
    #[non_exhaustive]
    pub struct DraftIntents {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `utterances`: required
        pub utterances: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for DraftIntents {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                utterances: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DraftIntents {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftIntents",
                fields: &["id", "name", "selfUri", "utterances"],
                required: &[0, 1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.list(3, &self.utterances);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::List(&mut self.utterances),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DraftIntents);
    impl DraftIntents {
        /// One with everything set that the API requires, in this order: `id`, `name`, `utterances`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            utterances: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().id(id).name(name).utterances(utterances)
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
        /// Sets `utterances`.
        #[must_use]
        pub fn utterances(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.utterances, &mut self._rest, 3);
            self
        }
    }
    /// `DraftListing` of the API document.
    #[non_exhaustive]
    pub struct DraftListing {
        /// `entities`
        pub entities: Option<Vec<types::Draft>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DraftListing {
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
    impl rt::Model for DraftListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftListing",
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
    rt::model!(DraftListing);
    /// `DraftRequest` of the API document.
    #[non_exhaustive]
    pub struct DraftRequest {
        /// `intents`
        pub intents: Option<Vec<types::DraftIntents>>,
        /// `topics`
        pub topics: Option<Vec<types::DraftTopicRequest>>,
        _rest: rt::Rest,
    }
    impl Default for DraftRequest {
        fn default() -> Self {
            Self {
                intents: None,
                topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DraftRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftRequest",
                fields: &["intents", "topics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intents);
            out.list(1, &self.topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intents),
                1 => rt::Place::List(&mut self.topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DraftRequest);
    impl DraftRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `intents`.
        #[must_use]
        pub fn intents(
            mut self,
            value: impl rt::IntoField<Vec<types::DraftIntents>>,
        ) -> Self {
            value.put(&mut self.intents, &mut self._rest, 0);
            self
        }
        /// Sets `topics`.
        #[must_use]
        pub fn topics(
            mut self,
            value: impl rt::IntoField<Vec<types::DraftTopicRequest>>,
        ) -> Self {
            value.put(&mut self.topics, &mut self._rest, 1);
            self
        }
    }
    /// `DraftTopicRequest` of the API document.
    #[non_exhaustive]
    pub struct DraftTopicRequest {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `phrases`: required
        pub phrases: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DraftTopicRequest {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                phrases: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DraftTopicRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftTopicRequest",
                fields: &["id", "name", "phrases", "selfUri"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.list(2, &self.phrases);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::List(&mut self.phrases),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DraftTopicRequest);
    impl DraftTopicRequest {
        /// One with everything set that the API requires, in this order: `id`, `name`, `phrases`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            phrases: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().id(id).name(name).phrases(phrases)
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
        /// Sets `phrases`.
        #[must_use]
        pub fn phrases(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.phrases, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `DraftTopics` of the API document.
    #[non_exhaustive]
    pub struct DraftTopics {
        /// `conversationCount`: read-only
        pub conversation_count: Option<i64>,
        /// `conversationPercent`: read-only
        pub conversation_percent: Option<f64>,
        /// `id`: required
        pub id: Option<String>,
        /// `miner`: read-only
        pub miner: Option<Box<types::Miner>>,
        /// `name`
        pub name: Option<String>,
        /// `phraseCount`: read-only
        pub phrase_count: Option<i64>,
        /// `phrases`: required
        pub phrases: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `utteranceCount`: read-only
        pub utterance_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DraftTopics {
        fn default() -> Self {
            Self {
                conversation_count: None,
                conversation_percent: None,
                id: None,
                miner: None,
                name: None,
                phrase_count: None,
                phrases: None,
                self_uri: None,
                utterance_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DraftTopics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DraftTopics",
                fields: &[
                    "conversationCount",
                    "conversationPercent",
                    "id",
                    "miner",
                    "name",
                    "phraseCount",
                    "phrases",
                    "selfUri",
                    "utteranceCount",
                ],
                required: &[2, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.conversation_count);
            out.float(1, &self.conversation_percent);
            out.text(2, &self.id);
            out.model(3, &self.miner);
            out.text(4, &self.name);
            out.int(5, &self.phrase_count);
            out.list(6, &self.phrases);
            out.text(7, &self.self_uri);
            out.int(8, &self.utterance_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.conversation_count),
                1 => rt::Place::Float(&mut self.conversation_percent),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.miner),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Int(&mut self.phrase_count),
                6 => rt::Place::List(&mut self.phrases),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.utterance_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DraftTopics);
    impl DraftTopics {
        /// One with everything set that the API requires, in this order: `id`, `phrases`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            phrases: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().id(id).phrases(phrases)
        }
        /// Sets `conversationCount`.
        #[must_use]
        pub fn conversation_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.conversation_count, &mut self._rest, 0);
            self
        }
        /// Sets `conversationPercent`.
        #[must_use]
        pub fn conversation_percent(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.conversation_percent, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `miner`.
        #[must_use]
        pub fn miner(mut self, value: impl rt::IntoField<Box<types::Miner>>) -> Self {
            value.put(&mut self.miner, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `phraseCount`.
        #[must_use]
        pub fn phrase_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.phrase_count, &mut self._rest, 5);
            self
        }
        /// Sets `phrases`.
        #[must_use]
        pub fn phrases(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.phrases, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `utteranceCount`.
        #[must_use]
        pub fn utterance_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.utterance_count, &mut self._rest, 8);
            self
        }
    }
    /// `IgnorePhrase` of the API document.
    #[non_exhaustive]
    pub struct IgnorePhrase {
        /// `mediaType`
        pub media_type: Option<types::IgnorePhraseMediaType>,
        /// `participant`: required
        pub participant: Option<types::IgnorePhraseParticipant>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IgnorePhrase {
        fn default() -> Self {
            Self {
                media_type: None,
                participant: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnorePhrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnorePhrase",
                fields: &["mediaType", "participant", "text"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.media_type);
            out.one(1, &self.participant);
            out.text(2, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.media_type),
                1 => rt::Place::Enum(&mut self.participant),
                2 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnorePhrase);
    impl IgnorePhrase {
        /// One with everything set that the API requires, in this order: `participant`, `text`.
        #[must_use]
        pub fn new(
            participant: impl rt::IntoField<types::IgnorePhraseParticipant>,
            text: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().participant(participant).text(text)
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::IgnorePhraseMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 0);
            self
        }
        /// Sets `participant`.
        #[must_use]
        pub fn participant(
            mut self,
            value: impl rt::IntoField<types::IgnorePhraseParticipant>,
        ) -> Self {
            value.put(&mut self.participant, &mut self._rest, 1);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 2);
            self
        }
    }
    /// `IgnorePhrasesRequest` of the API document.
    #[non_exhaustive]
    pub struct IgnorePhrasesRequest {
        /// `phrases`: required
        pub phrases: Option<Vec<types::IgnorePhrase>>,
        _rest: rt::Rest,
    }
    impl Default for IgnorePhrasesRequest {
        fn default() -> Self {
            Self {
                phrases: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnorePhrasesRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnorePhrasesRequest",
                fields: &["phrases"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.phrases);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.phrases),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnorePhrasesRequest);
    impl IgnorePhrasesRequest {
        /// One with everything set that the API requires: `phrases`.
        #[must_use]
        pub fn new(phrases: impl rt::IntoField<Vec<types::IgnorePhrase>>) -> Self {
            Self::default().phrases(phrases)
        }
        /// Sets `phrases`.
        #[must_use]
        pub fn phrases(
            mut self,
            value: impl rt::IntoField<Vec<types::IgnorePhrase>>,
        ) -> Self {
            value.put(&mut self.phrases, &mut self._rest, 0);
            self
        }
    }
    /// `IgnorePhrasesResponse` of the API document.
    #[non_exhaustive]
    pub struct IgnorePhrasesResponse {
        /// `addedPhrases`: required
        pub added_phrases: Option<i64>,
        /// `totalPhrases`: required
        pub total_phrases: Option<i64>,
        /// `updatedPhrases`: required
        pub updated_phrases: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IgnorePhrasesResponse {
        fn default() -> Self {
            Self {
                added_phrases: None,
                total_phrases: None,
                updated_phrases: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnorePhrasesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnorePhrasesResponse",
                fields: &["addedPhrases", "totalPhrases", "updatedPhrases"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.added_phrases);
            out.int(1, &self.total_phrases);
            out.int(2, &self.updated_phrases);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.added_phrases),
                1 => rt::Place::Int(&mut self.total_phrases),
                2 => rt::Place::Int(&mut self.updated_phrases),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnorePhrasesResponse);
    /// `IgnoreTopic` of the API document.
    #[non_exhaustive]
    pub struct IgnoreTopic {
        /// `mediaType`
        pub media_type: Option<types::IgnoreTopicMediaType>,
        /// `participant`: required
        pub participant: Option<types::IgnoreTopicParticipant>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IgnoreTopic {
        fn default() -> Self {
            Self {
                media_type: None,
                participant: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnoreTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoreTopic",
                fields: &["mediaType", "participant", "text"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.media_type);
            out.one(1, &self.participant);
            out.text(2, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.media_type),
                1 => rt::Place::Enum(&mut self.participant),
                2 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnoreTopic);
    impl IgnoreTopic {
        /// One with everything set that the API requires, in this order: `participant`, `text`.
        #[must_use]
        pub fn new(
            participant: impl rt::IntoField<types::IgnoreTopicParticipant>,
            text: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().participant(participant).text(text)
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::IgnoreTopicMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 0);
            self
        }
        /// Sets `participant`.
        #[must_use]
        pub fn participant(
            mut self,
            value: impl rt::IntoField<types::IgnoreTopicParticipant>,
        ) -> Self {
            value.put(&mut self.participant, &mut self._rest, 1);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 2);
            self
        }
    }
    /// `IgnoreTopicsRequest` of the API document.
    #[non_exhaustive]
    pub struct IgnoreTopicsRequest {
        /// `topics`: required
        pub topics: Option<Vec<types::IgnoreTopic>>,
        _rest: rt::Rest,
    }
    impl Default for IgnoreTopicsRequest {
        fn default() -> Self {
            Self {
                topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnoreTopicsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoreTopicsRequest",
                fields: &["topics"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnoreTopicsRequest);
    impl IgnoreTopicsRequest {
        /// One with everything set that the API requires: `topics`.
        #[must_use]
        pub fn new(topics: impl rt::IntoField<Vec<types::IgnoreTopic>>) -> Self {
            Self::default().topics(topics)
        }
        /// Sets `topics`.
        #[must_use]
        pub fn topics(
            mut self,
            value: impl rt::IntoField<Vec<types::IgnoreTopic>>,
        ) -> Self {
            value.put(&mut self.topics, &mut self._rest, 0);
            self
        }
    }
    /// `IgnoreTopicsResponse` of the API document.
    #[non_exhaustive]
    pub struct IgnoreTopicsResponse {
        /// `addedTopics`: required
        pub added_topics: Option<i64>,
        /// `totalTopics`: required
        pub total_topics: Option<i64>,
        /// `updatedTopics`: required
        pub updated_topics: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IgnoreTopicsResponse {
        fn default() -> Self {
            Self {
                added_topics: None,
                total_topics: None,
                updated_topics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnoreTopicsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoreTopicsResponse",
                fields: &["addedTopics", "totalTopics", "updatedTopics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.added_topics);
            out.int(1, &self.total_topics);
            out.int(2, &self.updated_topics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.added_topics),
                1 => rt::Place::Int(&mut self.total_topics),
                2 => rt::Place::Int(&mut self.updated_topics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnoreTopicsResponse);
    /// `IgnoredMinedEntity` of the API document.
    #[non_exhaustive]
    pub struct IgnoredMinedEntity {
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: required
        pub date_modified: Option<rt::DateTime>,
        /// `id`: required
        pub id: Option<String>,
        /// `mediaType`
        pub media_type: Option<types::IgnoredMinedEntityMediaType>,
        /// `participant`: required
        pub participant: Option<types::IgnoredMinedEntityParticipant>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IgnoredMinedEntity {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                media_type: None,
                participant: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IgnoredMinedEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoredMinedEntity",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "id",
                    "mediaType",
                    "participant",
                    "text",
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
            out.one(3, &self.media_type);
            out.one(4, &self.participant);
            out.text(5, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.media_type),
                4 => rt::Place::Enum(&mut self.participant),
                5 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IgnoredMinedEntity);
    /// `IgnoredMinedPhraseListing` of the API document.
    #[non_exhaustive]
    pub struct IgnoredMinedPhraseListing {
        /// `entities`
        pub entities: Option<Vec<types::IgnoredMinedEntity>>,
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
    impl Default for IgnoredMinedPhraseListing {
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
    impl rt::Model for IgnoredMinedPhraseListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoredMinedPhraseListing",
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
    rt::model!(IgnoredMinedPhraseListing);
    /// `IgnoredMinedTopicListing` of the API document.
    #[non_exhaustive]
    pub struct IgnoredMinedTopicListing {
        /// `entities`
        pub entities: Option<Vec<types::IgnoredMinedEntity>>,
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
    impl Default for IgnoredMinedTopicListing {
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
    impl rt::Model for IgnoredMinedTopicListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IgnoredMinedTopicListing",
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
    rt::model!(IgnoredMinedTopicListing);
    /// `IntentFeedback` of the API document.
    #[non_exhaustive]
    pub struct IntentFeedback {
        /// `assessment`
        pub assessment: Option<types::IntentFeedbackAssessment>,
        /// `entities`: read-only
        pub entities: Option<Vec<types::DetectedNamedEntity>>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `probability`: read-only
        pub probability: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for IntentFeedback {
        fn default() -> Self {
            Self {
                assessment: None,
                entities: None,
                name: None,
                probability: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntentFeedback {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntentFeedback",
                fields: &["assessment", "entities", "name", "probability"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.assessment);
            out.list(1, &self.entities);
            out.text(2, &self.name);
            out.float(3, &self.probability);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.assessment),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Float(&mut self.probability),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntentFeedback);
    impl IntentFeedback {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assessment`.
        #[must_use]
        pub fn assessment(
            mut self,
            value: impl rt::IntoField<types::IntentFeedbackAssessment>,
        ) -> Self {
            value.put(&mut self.assessment, &mut self._rest, 0);
            self
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::DetectedNamedEntity>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `probability`.
        #[must_use]
        pub fn probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.probability, &mut self._rest, 3);
            self
        }
    }
    /// `MinedIntentsListing` of the API document.
    #[non_exhaustive]
    pub struct MinedIntentsListing {
        /// `entities`
        pub entities: Option<Vec<types::MinerIntent>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MinedIntentsListing {
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
    impl rt::Model for MinedIntentsListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinedIntentsListing",
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
    rt::model!(MinedIntentsListing);
    /// `Miner` of the API document.
    #[non_exhaustive]
    pub struct Miner {
        /// `conversationDataUploaded`: read-only
        pub conversation_data_uploaded: Option<bool>,
        /// `conversationsDateRangeEnd`: read-only
        pub conversations_date_range_end: Option<rt::Date>,
        /// `conversationsDateRangeStart`: read-only
        pub conversations_date_range_start: Option<rt::Date>,
        /// `conversationsFetchedCount`: read-only
        pub conversations_fetched_count: Option<i64>,
        /// `conversationsValidCount`: read-only
        pub conversations_valid_count: Option<i64>,
        /// `dateCompleted`: read-only
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dateTriggered`: read-only
        pub date_triggered: Option<rt::DateTime>,
        /// `errorInfo`: read-only
        pub error_info: Option<Box<types::MinerErrorInfo>>,
        /// `getminedItemCount`: read-only
        pub getmined_item_count: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<types::MinerLanguage>,
        /// `latestDraftVersion`: read-only
        pub latest_draft_version: Option<Box<types::Draft>>,
        /// `mediaType`: read-only
        pub media_type: Option<types::MinerMediaType>,
        /// `message`: read-only
        pub message: Option<String>,
        /// `minerType`
        pub miner_type: Option<types::MinerMinerType>,
        /// `name`: required
        pub name: Option<String>,
        /// `participantType`: read-only
        pub participant_type: Option<types::MinerParticipantType>,
        /// `queueIds`: read-only
        pub queue_ids: Option<Vec<String>>,
        /// `seeding`
        pub seeding: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::MinerStatus>,
        /// `warningInfo`: read-only
        pub warning_info: Option<Box<types::MinerErrorInfo>>,
        _rest: rt::Rest,
    }
    impl Default for Miner {
        fn default() -> Self {
            Self {
                conversation_data_uploaded: None,
                conversations_date_range_end: None,
                conversations_date_range_start: None,
                conversations_fetched_count: None,
                conversations_valid_count: None,
                date_completed: None,
                date_created: None,
                date_modified: None,
                date_triggered: None,
                error_info: None,
                getmined_item_count: None,
                id: None,
                language: None,
                latest_draft_version: None,
                media_type: None,
                message: None,
                miner_type: None,
                name: None,
                participant_type: None,
                queue_ids: None,
                seeding: None,
                self_uri: None,
                status: None,
                warning_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Miner {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Miner",
                fields: &[
                    "conversationDataUploaded",
                    "conversationsDateRangeEnd",
                    "conversationsDateRangeStart",
                    "conversationsFetchedCount",
                    "conversationsValidCount",
                    "dateCompleted",
                    "dateCreated",
                    "dateModified",
                    "dateTriggered",
                    "errorInfo",
                    "getminedItemCount",
                    "id",
                    "language",
                    "latestDraftVersion",
                    "mediaType",
                    "message",
                    "minerType",
                    "name",
                    "participantType",
                    "queueIds",
                    "seeding",
                    "selfUri",
                    "status",
                    "warningInfo",
                ],
                required: &[17],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.conversation_data_uploaded);
            out.date(1, &self.conversations_date_range_end);
            out.date(2, &self.conversations_date_range_start);
            out.int(3, &self.conversations_fetched_count);
            out.int(4, &self.conversations_valid_count);
            out.date_time(5, &self.date_completed);
            out.date_time(6, &self.date_created);
            out.date_time(7, &self.date_modified);
            out.date_time(8, &self.date_triggered);
            out.model(9, &self.error_info);
            out.int(10, &self.getmined_item_count);
            out.text(11, &self.id);
            out.one(12, &self.language);
            out.model(13, &self.latest_draft_version);
            out.one(14, &self.media_type);
            out.text(15, &self.message);
            out.one(16, &self.miner_type);
            out.text(17, &self.name);
            out.one(18, &self.participant_type);
            out.list(19, &self.queue_ids);
            out.boolean(20, &self.seeding);
            out.text(21, &self.self_uri);
            out.one(22, &self.status);
            out.model(23, &self.warning_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.conversation_data_uploaded),
                1 => rt::Place::Date(&mut self.conversations_date_range_end),
                2 => rt::Place::Date(&mut self.conversations_date_range_start),
                3 => rt::Place::Int(&mut self.conversations_fetched_count),
                4 => rt::Place::Int(&mut self.conversations_valid_count),
                5 => rt::Place::DateTime(&mut self.date_completed),
                6 => rt::Place::DateTime(&mut self.date_created),
                7 => rt::Place::DateTime(&mut self.date_modified),
                8 => rt::Place::DateTime(&mut self.date_triggered),
                9 => rt::Place::Model(&mut self.error_info),
                10 => rt::Place::Int(&mut self.getmined_item_count),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Enum(&mut self.language),
                13 => rt::Place::Model(&mut self.latest_draft_version),
                14 => rt::Place::Enum(&mut self.media_type),
                15 => rt::Place::Text(&mut self.message),
                16 => rt::Place::Enum(&mut self.miner_type),
                17 => rt::Place::Text(&mut self.name),
                18 => rt::Place::Enum(&mut self.participant_type),
                19 => rt::Place::List(&mut self.queue_ids),
                20 => rt::Place::Bool(&mut self.seeding),
                21 => rt::Place::Text(&mut self.self_uri),
                22 => rt::Place::Enum(&mut self.status),
                23 => rt::Place::Model(&mut self.warning_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Miner);
    impl Miner {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `conversationDataUploaded`.
        #[must_use]
        pub fn conversation_data_uploaded(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.conversation_data_uploaded, &mut self._rest, 0);
            self
        }
        /// Sets `conversationsDateRangeEnd`.
        #[must_use]
        pub fn conversations_date_range_end(
            mut self,
            value: impl rt::IntoField<rt::Date>,
        ) -> Self {
            value.put(&mut self.conversations_date_range_end, &mut self._rest, 1);
            self
        }
        /// Sets `conversationsDateRangeStart`.
        #[must_use]
        pub fn conversations_date_range_start(
            mut self,
            value: impl rt::IntoField<rt::Date>,
        ) -> Self {
            value.put(&mut self.conversations_date_range_start, &mut self._rest, 2);
            self
        }
        /// Sets `conversationsFetchedCount`.
        #[must_use]
        pub fn conversations_fetched_count(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.conversations_fetched_count, &mut self._rest, 3);
            self
        }
        /// Sets `conversationsValidCount`.
        #[must_use]
        pub fn conversations_valid_count(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.conversations_valid_count, &mut self._rest, 4);
            self
        }
        /// Sets `dateCompleted`.
        #[must_use]
        pub fn date_completed(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completed, &mut self._rest, 5);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 6);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 7);
            self
        }
        /// Sets `dateTriggered`.
        #[must_use]
        pub fn date_triggered(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_triggered, &mut self._rest, 8);
            self
        }
        /// Sets `errorInfo`.
        #[must_use]
        pub fn error_info(
            mut self,
            value: impl rt::IntoField<Box<types::MinerErrorInfo>>,
        ) -> Self {
            value.put(&mut self.error_info, &mut self._rest, 9);
            self
        }
        /// Sets `getminedItemCount`.
        #[must_use]
        pub fn getmined_item_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.getmined_item_count, &mut self._rest, 10);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 11);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(
            mut self,
            value: impl rt::IntoField<types::MinerLanguage>,
        ) -> Self {
            value.put(&mut self.language, &mut self._rest, 12);
            self
        }
        /// Sets `latestDraftVersion`.
        #[must_use]
        pub fn latest_draft_version(
            mut self,
            value: impl rt::IntoField<Box<types::Draft>>,
        ) -> Self {
            value.put(&mut self.latest_draft_version, &mut self._rest, 13);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::MinerMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 14);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 15);
            self
        }
        /// Sets `minerType`.
        #[must_use]
        pub fn miner_type(
            mut self,
            value: impl rt::IntoField<types::MinerMinerType>,
        ) -> Self {
            value.put(&mut self.miner_type, &mut self._rest, 16);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 17);
            self
        }
        /// Sets `participantType`.
        #[must_use]
        pub fn participant_type(
            mut self,
            value: impl rt::IntoField<types::MinerParticipantType>,
        ) -> Self {
            value.put(&mut self.participant_type, &mut self._rest, 18);
            self
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 19);
            self
        }
        /// Sets `seeding`.
        #[must_use]
        pub fn seeding(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.seeding, &mut self._rest, 20);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 21);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, value: impl rt::IntoField<types::MinerStatus>) -> Self {
            value.put(&mut self.status, &mut self._rest, 22);
            self
        }
        /// Sets `warningInfo`.
        #[must_use]
        pub fn warning_info(
            mut self,
            value: impl rt::IntoField<Box<types::MinerErrorInfo>>,
        ) -> Self {
            value.put(&mut self.warning_info, &mut self._rest, 23);
            self
        }
    }
    /// `MinerErrorInfo` of the API document.
    #[non_exhaustive]
    pub struct MinerErrorInfo {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `messageParams`
        pub message_params: Option<rt::Json>,
        /// `messageWithParams`
        pub message_with_params: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MinerErrorInfo {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                message_params: None,
                message_with_params: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MinerErrorInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerErrorInfo",
                fields: &["code", "message", "messageParams", "messageWithParams"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.message);
            out.json(2, &self.message_params);
            out.text(3, &self.message_with_params);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Json(&mut self.message_params),
                3 => rt::Place::Text(&mut self.message_with_params),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MinerErrorInfo);
    impl MinerErrorInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 1);
            self
        }
        /// Sets `messageParams`.
        #[must_use]
        pub fn message_params(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.message_params, &mut self._rest, 2);
            self
        }
        /// Sets `messageWithParams`.
        #[must_use]
        pub fn message_with_params(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message_with_params, &mut self._rest, 3);
            self
        }
    }
    /// `MinerExecuteRequest` of the API document.
    #[non_exhaustive]
    pub struct MinerExecuteRequest {
        /// `dateEnd`
        pub date_end: Option<rt::Date>,
        /// `dateStart`
        pub date_start: Option<rt::Date>,
        /// `mediaType`
        pub media_type: Option<types::MinerExecuteRequestMediaType>,
        /// `participantType`
        pub participant_type: Option<types::MinerExecuteRequestParticipantType>,
        /// `queueIds`
        pub queue_ids: Option<Vec<String>>,
        /// `uploadKey`
        pub upload_key: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MinerExecuteRequest {
        fn default() -> Self {
            Self {
                date_end: None,
                date_start: None,
                media_type: None,
                participant_type: None,
                queue_ids: None,
                upload_key: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MinerExecuteRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerExecuteRequest",
                fields: &[
                    "dateEnd",
                    "dateStart",
                    "mediaType",
                    "participantType",
                    "queueIds",
                    "uploadKey",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date(0, &self.date_end);
            out.date(1, &self.date_start);
            out.one(2, &self.media_type);
            out.one(3, &self.participant_type);
            out.list(4, &self.queue_ids);
            out.text(5, &self.upload_key);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Date(&mut self.date_end),
                1 => rt::Place::Date(&mut self.date_start),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Enum(&mut self.participant_type),
                4 => rt::Place::List(&mut self.queue_ids),
                5 => rt::Place::Text(&mut self.upload_key),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MinerExecuteRequest);
    impl MinerExecuteRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateEnd`.
        #[must_use]
        pub fn date_end(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_end, &mut self._rest, 0);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::MinerExecuteRequestMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `participantType`.
        #[must_use]
        pub fn participant_type(
            mut self,
            value: impl rt::IntoField<types::MinerExecuteRequestParticipantType>,
        ) -> Self {
            value.put(&mut self.participant_type, &mut self._rest, 3);
            self
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 4);
            self
        }
        /// Sets `uploadKey`.
        #[must_use]
        pub fn upload_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.upload_key, &mut self._rest, 5);
            self
        }
    }
    /// `MinerIntent` of the API document.
    #[non_exhaustive]
    pub struct MinerIntent {
        /// `analyticVolumePercent`
        pub analytic_volume_percent: Option<f64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `miner`
        pub miner: Option<Box<types::Miner>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `utterances`
        pub utterances: Option<Vec<types::Utterance>>,
        _rest: rt::Rest,
    }
    impl Default for MinerIntent {
        fn default() -> Self {
            Self {
                analytic_volume_percent: None,
                id: None,
                miner: None,
                name: None,
                self_uri: None,
                utterances: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MinerIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerIntent",
                fields: &[
                    "analyticVolumePercent",
                    "id",
                    "miner",
                    "name",
                    "selfUri",
                    "utterances",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.analytic_volume_percent);
            out.text(1, &self.id);
            out.model(2, &self.miner);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.list(5, &self.utterances);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.analytic_volume_percent),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.miner),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::List(&mut self.utterances),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MinerIntent);
    /// `MinerListing` of the API document.
    #[non_exhaustive]
    pub struct MinerListing {
        /// `entities`
        pub entities: Option<Vec<types::Miner>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MinerListing {
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
    impl rt::Model for MinerListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerListing",
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
    rt::model!(MinerListing);
    /// `MinerTopic` of the API document.
    #[non_exhaustive]
    pub struct MinerTopic {
        /// `conversationCount`: read-only
        pub conversation_count: Option<i64>,
        /// `conversationPercent`: read-only
        pub conversation_percent: Option<f64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `miner`: read-only
        pub miner: Option<Box<types::Miner>>,
        /// `name`
        pub name: Option<String>,
        /// `phraseCount`: read-only
        pub phrase_count: Option<i64>,
        /// `phrases`
        pub phrases: Option<Vec<types::TopicPhrase>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `utteranceCount`: read-only
        pub utterance_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for MinerTopic {
        fn default() -> Self {
            Self {
                conversation_count: None,
                conversation_percent: None,
                id: None,
                miner: None,
                name: None,
                phrase_count: None,
                phrases: None,
                self_uri: None,
                utterance_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MinerTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerTopic",
                fields: &[
                    "conversationCount",
                    "conversationPercent",
                    "id",
                    "miner",
                    "name",
                    "phraseCount",
                    "phrases",
                    "selfUri",
                    "utteranceCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.conversation_count);
            out.float(1, &self.conversation_percent);
            out.text(2, &self.id);
            out.model(3, &self.miner);
            out.text(4, &self.name);
            out.int(5, &self.phrase_count);
            out.list(6, &self.phrases);
            out.text(7, &self.self_uri);
            out.int(8, &self.utterance_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.conversation_count),
                1 => rt::Place::Float(&mut self.conversation_percent),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.miner),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Int(&mut self.phrase_count),
                6 => rt::Place::List(&mut self.phrases),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.utterance_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MinerTopic);
    /// `MinerTopicPhrase` of the API document.
    #[non_exhaustive]
    pub struct MinerTopicPhrase {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `topic`
        pub topic: Option<Box<types::MinerTopic>>,
        /// `utteranceCount`
        pub utterance_count: Option<i64>,
        /// `utterances`
        pub utterances: Option<Vec<types::Utterance>>,
        _rest: rt::Rest,
    }
    impl Default for MinerTopicPhrase {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                topic: None,
                utterance_count: None,
                utterances: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MinerTopicPhrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerTopicPhrase",
                fields: &[
                    "id",
                    "name",
                    "selfUri",
                    "topic",
                    "utteranceCount",
                    "utterances",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.model(3, &self.topic);
            out.int(4, &self.utterance_count);
            out.list(5, &self.utterances);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Model(&mut self.topic),
                4 => rt::Place::Int(&mut self.utterance_count),
                5 => rt::Place::List(&mut self.utterances),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MinerTopicPhrase);
    /// `MinerTopicsListing` of the API document.
    #[non_exhaustive]
    pub struct MinerTopicsListing {
        /// `entities`
        pub entities: Option<Vec<types::MinerTopic>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MinerTopicsListing {
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
    impl rt::Model for MinerTopicsListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MinerTopicsListing",
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
    rt::model!(MinerTopicsListing);
    /// `NluConfusionMatrixColumn` of the API document.
    #[non_exhaustive]
    pub struct NluConfusionMatrixColumn {
        /// `name`: required
        pub name: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for NluConfusionMatrixColumn {
        fn default() -> Self {
            Self {
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluConfusionMatrixColumn {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluConfusionMatrixColumn",
                fields: &["name", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluConfusionMatrixColumn);
    /// `NluConfusionMatrixRow` of the API document.
    #[non_exhaustive]
    pub struct NluConfusionMatrixRow {
        /// `columns`: required
        pub columns: Option<Vec<types::NluConfusionMatrixColumn>>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NluConfusionMatrixRow {
        fn default() -> Self {
            Self {
                columns: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluConfusionMatrixRow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluConfusionMatrixRow",
                fields: &["columns", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.columns);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.columns),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluConfusionMatrixRow);
    /// `NluDetectionContext` of the API document.
    #[non_exhaustive]
    pub struct NluDetectionContext {
        /// `entity`
        pub entity: Option<Box<types::ContextEntity>>,
        /// `intent`
        pub intent: Option<Box<types::ContextIntent>>,
        _rest: rt::Rest,
    }
    impl Default for NluDetectionContext {
        fn default() -> Self {
            Self {
                entity: None,
                intent: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDetectionContext {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDetectionContext",
                fields: &["entity", "intent"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.intent);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.intent),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDetectionContext);
    impl NluDetectionContext {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entity`.
        #[must_use]
        pub fn entity(
            mut self,
            value: impl rt::IntoField<Box<types::ContextEntity>>,
        ) -> Self {
            value.put(&mut self.entity, &mut self._rest, 0);
            self
        }
        /// Sets `intent`.
        #[must_use]
        pub fn intent(
            mut self,
            value: impl rt::IntoField<Box<types::ContextIntent>>,
        ) -> Self {
            value.put(&mut self.intent, &mut self._rest, 1);
            self
        }
    }
    /// `NluDetectionInput` of the API document.
    #[non_exhaustive]
    pub struct NluDetectionInput {
        /// `language`
        pub language: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NluDetectionInput {
        fn default() -> Self {
            Self {
                language: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDetectionInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDetectionInput",
                fields: &["language", "text"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.language);
            out.text(1, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.language),
                1 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDetectionInput);
    impl NluDetectionInput {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
    }
    /// `NluDetectionOutput` of the API document.
    #[non_exhaustive]
    pub struct NluDetectionOutput {
        /// `dialogActs`: read-only
        pub dialog_acts: Option<Vec<types::DetectedDialogAct>>,
        /// `intents`: read-only
        pub intents: Option<Vec<types::DetectedIntent>>,
        _rest: rt::Rest,
    }
    impl Default for NluDetectionOutput {
        fn default() -> Self {
            Self {
                dialog_acts: None,
                intents: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDetectionOutput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDetectionOutput",
                fields: &["dialogActs", "intents"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.dialog_acts);
            out.list(1, &self.intents);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.dialog_acts),
                1 => rt::Place::List(&mut self.intents),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDetectionOutput);
    /// `NluDetectionRequest` of the API document.
    #[non_exhaustive]
    pub struct NluDetectionRequest {
        /// `context`
        pub context: Option<Box<types::NluDetectionContext>>,
        /// `input`: required
        pub input: Option<Box<types::NluDetectionInput>>,
        _rest: rt::Rest,
    }
    impl Default for NluDetectionRequest {
        fn default() -> Self {
            Self {
                context: None,
                input: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDetectionRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDetectionRequest",
                fields: &["context", "input"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.context);
            out.model(1, &self.input);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.context),
                1 => rt::Place::Model(&mut self.input),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDetectionRequest);
    impl NluDetectionRequest {
        /// One with everything set that the API requires: `input`.
        #[must_use]
        pub fn new(input: impl rt::IntoField<Box<types::NluDetectionInput>>) -> Self {
            Self::default().input(input)
        }
        /// Sets `context`.
        #[must_use]
        pub fn context(
            mut self,
            value: impl rt::IntoField<Box<types::NluDetectionContext>>,
        ) -> Self {
            value.put(&mut self.context, &mut self._rest, 0);
            self
        }
        /// Sets `input`.
        #[must_use]
        pub fn input(
            mut self,
            value: impl rt::IntoField<Box<types::NluDetectionInput>>,
        ) -> Self {
            value.put(&mut self.input, &mut self._rest, 1);
            self
        }
    }
    /// `NluDetectionResponse` of the API document.
    #[non_exhaustive]
    pub struct NluDetectionResponse {
        /// `input`
        pub input: Option<Box<types::NluDetectionInput>>,
        /// `output`
        pub output: Option<Box<types::NluDetectionOutput>>,
        /// `version`: read-only
        pub version: Option<Box<types::NluDomainVersion>>,
        _rest: rt::Rest,
    }
    impl Default for NluDetectionResponse {
        fn default() -> Self {
            Self {
                input: None,
                output: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDetectionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDetectionResponse",
                fields: &["input", "output", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input);
            out.model(1, &self.output);
            out.model(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input),
                1 => rt::Place::Model(&mut self.output),
                2 => rt::Place::Model(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDetectionResponse);
    /// `NluDomainListing` of the API document.
    #[non_exhaustive]
    pub struct NluDomainListing {
        /// `entities`
        pub entities: Option<Vec<types::NluDomain>>,
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
    impl Default for NluDomainListing {
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
    impl rt::Model for NluDomainListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDomainListing",
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
    rt::model!(NluDomainListing);
    /// `NluDomainVersionListing` of the API document.
    #[non_exhaustive]
    pub struct NluDomainVersionListing {
        /// `entities`
        pub entities: Option<Vec<types::NluDomainVersion>>,
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
    impl Default for NluDomainVersionListing {
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
    impl rt::Model for NluDomainVersionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDomainVersionListing",
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
    rt::model!(NluDomainVersionListing);
    /// `NluDomainVersionQualityReport` of the API document.
    #[non_exhaustive]
    pub struct NluDomainVersionQualityReport {
        /// `confusionMatrix`: required
        pub confusion_matrix: Option<Vec<types::NluConfusionMatrixRow>>,
        /// `summary`: required
        pub summary: Option<Box<types::NluQualityReportSummary>>,
        /// `version`: required
        pub version: Option<Box<types::NluDomainVersion>>,
        _rest: rt::Rest,
    }
    impl Default for NluDomainVersionQualityReport {
        fn default() -> Self {
            Self {
                confusion_matrix: None,
                summary: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDomainVersionQualityReport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDomainVersionQualityReport",
                fields: &["confusionMatrix", "summary", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.confusion_matrix);
            out.model(1, &self.summary);
            out.model(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.confusion_matrix),
                1 => rt::Place::Model(&mut self.summary),
                2 => rt::Place::Model(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDomainVersionQualityReport);
    /// `NluDomainVersionTrainingResponse` of the API document.
    #[non_exhaustive]
    pub struct NluDomainVersionTrainingResponse {
        /// `message`: read-only
        pub message: Option<String>,
        /// `version`
        pub version: Option<Box<types::NluDomainVersion>>,
        _rest: rt::Rest,
    }
    impl Default for NluDomainVersionTrainingResponse {
        fn default() -> Self {
            Self {
                message: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluDomainVersionTrainingResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluDomainVersionTrainingResponse",
                fields: &["message", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
            out.model(1, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                1 => rt::Place::Model(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluDomainVersionTrainingResponse);
    /// `NluFeedbackListing` of the API document.
    #[non_exhaustive]
    pub struct NluFeedbackListing {
        /// `entities`
        pub entities: Option<Vec<types::NluFeedbackResponse>>,
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
    impl Default for NluFeedbackListing {
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
    impl rt::Model for NluFeedbackListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluFeedbackListing",
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
    rt::model!(NluFeedbackListing);
    /// `NluFeedbackRequest` of the API document.
    #[non_exhaustive]
    pub struct NluFeedbackRequest {
        /// `intents`: required
        pub intents: Option<Vec<types::IntentFeedback>>,
        /// `language`
        pub language: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        /// `versionId`: required
        pub version_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for NluFeedbackRequest {
        fn default() -> Self {
            Self {
                intents: None,
                language: None,
                text: None,
                version_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluFeedbackRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluFeedbackRequest",
                fields: &["intents", "language", "text", "versionId"],
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intents);
            out.text(1, &self.language);
            out.text(2, &self.text);
            out.text(3, &self.version_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intents),
                1 => rt::Place::Text(&mut self.language),
                2 => rt::Place::Text(&mut self.text),
                3 => rt::Place::Text(&mut self.version_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluFeedbackRequest);
    impl NluFeedbackRequest {
        /// One with everything set that the API requires, in this order: `intents`, `text`, `versionId`.
        #[must_use]
        pub fn new(
            intents: impl rt::IntoField<Vec<types::IntentFeedback>>,
            text: impl rt::IntoField<String>,
            version_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().intents(intents).text(text).version_id(version_id)
        }
        /// Sets `intents`.
        #[must_use]
        pub fn intents(
            mut self,
            value: impl rt::IntoField<Vec<types::IntentFeedback>>,
        ) -> Self {
            value.put(&mut self.intents, &mut self._rest, 0);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 1);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 2);
            self
        }
        /// Sets `versionId`.
        #[must_use]
        pub fn version_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version_id, &mut self._rest, 3);
            self
        }
    }
    /// `NluFeedbackResponse` of the API document.
    #[non_exhaustive]
    pub struct NluFeedbackResponse {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `intents`
        pub intents: Option<Vec<types::IntentFeedback>>,
        /// `language`
        pub language: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `version`: read-only
        pub version: Option<Box<types::NluDomainVersion>>,
        _rest: rt::Rest,
    }
    impl Default for NluFeedbackResponse {
        fn default() -> Self {
            Self {
                date_created: None,
                id: None,
                intents: None,
                language: None,
                self_uri: None,
                text: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluFeedbackResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluFeedbackResponse",
                fields: &[
                    "dateCreated",
                    "id",
                    "intents",
                    "language",
                    "selfUri",
                    "text",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.text(1, &self.id);
            out.list(2, &self.intents);
            out.text(3, &self.language);
            out.text(4, &self.self_uri);
            out.text(5, &self.text);
            out.model(6, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.intents),
                3 => rt::Place::Text(&mut self.language),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Text(&mut self.text),
                6 => rt::Place::Model(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluFeedbackResponse);
    /// `NluOrganization` of the API document.
    #[non_exhaustive]
    pub struct NluOrganization {
        /// `limits`
        pub limits: Option<rt::Map<i64>>,
        /// `supportedLanguagesInfo`
        pub supported_languages_info: Option<
            Vec<types::SupportedLanguagesInfoDefinition>,
        >,
        _rest: rt::Rest,
    }
    impl Default for NluOrganization {
        fn default() -> Self {
            Self {
                limits: None,
                supported_languages_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluOrganization {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluOrganization",
                fields: &["limits", "supportedLanguagesInfo"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.limits);
            out.list(1, &self.supported_languages_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.limits),
                1 => rt::Place::List(&mut self.supported_languages_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluOrganization);
    /// `NluQualityReportSummary` of the API document.
    #[non_exhaustive]
    pub struct NluQualityReportSummary {
        /// `metrics`: required
        pub metrics: Option<Vec<types::NluQualityReportSummaryMetric>>,
        _rest: rt::Rest,
    }
    impl Default for NluQualityReportSummary {
        fn default() -> Self {
            Self {
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluQualityReportSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluQualityReportSummary",
                fields: &["metrics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluQualityReportSummary);
    /// `NluQualityReportSummaryMetric` of the API document.
    #[non_exhaustive]
    pub struct NluQualityReportSummaryMetric {
        /// `name`: required
        pub name: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for NluQualityReportSummaryMetric {
        fn default() -> Self {
            Self {
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NluQualityReportSummaryMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NluQualityReportSummaryMetric",
                fields: &["name", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.float(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(NluQualityReportSummaryMetric);
    /// `RemoveEntitiesRequest` of the API document.
    #[non_exhaustive]
    pub struct RemoveEntitiesRequest {
        /// `entities`: required
        pub entities: Option<Vec<types::RemoveEntity>>,
        _rest: rt::Rest,
    }
    impl Default for RemoveEntitiesRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RemoveEntitiesRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RemoveEntitiesRequest",
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
    rt::model!(RemoveEntitiesRequest);
    impl RemoveEntitiesRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(entities: impl rt::IntoField<Vec<types::RemoveEntity>>) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::RemoveEntity>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `RemoveEntity` of the API document.
    #[non_exhaustive]
    pub struct RemoveEntity {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RemoveEntity {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RemoveEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RemoveEntity",
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
    rt::model!(RemoveEntity);
    impl RemoveEntity {
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
    /// `SupportedEntityTypeStatus` of the API document.
    #[non_exhaustive]
    pub struct SupportedEntityTypeStatus {
        /// `listSlotType`
        pub list_slot_type: Option<types::SupportedEntityTypeStatusListSlotType>,
        _rest: rt::Rest,
    }
    impl Default for SupportedEntityTypeStatus {
        fn default() -> Self {
            Self {
                list_slot_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportedEntityTypeStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportedEntityTypeStatus",
                fields: &["listSlotType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.list_slot_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.list_slot_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportedEntityTypeStatus);
    /// `SupportedLanguagesInfoDefinition` of the API document.
    #[non_exhaustive]
    pub struct SupportedLanguagesInfoDefinition {
        /// `intentClassification`
        pub intent_classification: Option<bool>,
        /// `language`
        pub language: Option<String>,
        /// `status`
        pub status: Option<types::SupportedLanguagesInfoDefinitionStatus>,
        /// `supportedEntityTypeConfiguration`
        pub supported_entity_type_configuration: Option<
            Box<types::SupportedEntityTypeStatus>,
        >,
        /// `supportedEntityTypes`
        pub supported_entity_types: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for SupportedLanguagesInfoDefinition {
        fn default() -> Self {
            Self {
                intent_classification: None,
                language: None,
                status: None,
                supported_entity_type_configuration: None,
                supported_entity_types: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SupportedLanguagesInfoDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SupportedLanguagesInfoDefinition",
                fields: &[
                    "intentClassification",
                    "language",
                    "status",
                    "supportedEntityTypeConfiguration",
                    "supportedEntityTypes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.intent_classification);
            out.text(1, &self.language);
            out.one(2, &self.status);
            out.model(3, &self.supported_entity_type_configuration);
            out.list(4, &self.supported_entity_types);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.intent_classification),
                1 => rt::Place::Text(&mut self.language),
                2 => rt::Place::Enum(&mut self.status),
                3 => rt::Place::Model(&mut self.supported_entity_type_configuration),
                4 => rt::Place::List(&mut self.supported_entity_types),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SupportedLanguagesInfoDefinition);
    /// `TopicPhrase` of the API document.
    #[non_exhaustive]
    pub struct TopicPhrase {
        /// `id`
        pub id: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `utteranceCount`
        pub utterance_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TopicPhrase {
        fn default() -> Self {
            Self {
                id: None,
                text: None,
                utterance_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TopicPhrase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TopicPhrase",
                fields: &["id", "text", "utteranceCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.text);
            out.int(2, &self.utterance_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Int(&mut self.utterance_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TopicPhrase);
    /// `Utterance` of the API document.
    #[non_exhaustive]
    pub struct Utterance {
        /// `utteranceText`
        pub utterance_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Utterance {
        fn default() -> Self {
            Self {
                utterance_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Utterance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Utterance",
                fields: &["utteranceText"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.utterance_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.utterance_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Utterance);
    rt::to_write!(
        types::AdditionalLanguagesSynonyms => types::AdditionalLanguagesSynonyms, []
    );
    rt::to_write!(
        types::Draft => types::DraftRequest, [rt::Step::new(3, 0, rt::How::Each(&
        rt::How::Model(< types::DraftIntents as rt::ToWrite < types::DraftIntents
        >>::steps))), rt::Step::new(7, 1, rt::How::Each(& rt::How::Model(<
        types::DraftTopics as rt::ToWrite < types::DraftTopicRequest >>::steps)))]
    );
    rt::to_write!(
        types::DraftIntents => types::DraftIntents, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::DraftTopics => types::DraftTopicRequest, [rt::Step::new(2, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(6, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::IntentDefinition => types::IntentDefinition, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::inner(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy)]
    );
    rt::to_write!(
        types::NamedEntityTypeDefinition => types::NamedEntityTypeDefinition,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(<
        types::NamedEntityTypeMechanism as rt::ToWrite < types::NamedEntityTypeMechanism
        >>::steps)), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::NamedEntityTypeItem => types::NamedEntityTypeItem, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::NamedEntityTypeMechanism => types::NamedEntityTypeMechanism,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Each(& rt::How::Model(< types::NamedEntityTypeItem
        as rt::ToWrite < types::NamedEntityTypeItem >>::steps))), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::NluDomain => types::NluDomain, [rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::inner(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::NluDomainVersion => types::NluDomainVersion, [rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Each(& rt::How::Model(< types::NamedEntityTypeDefinition as rt::ToWrite
        < types::NamedEntityTypeDefinition >>::steps))), rt::Step::inner(9, 9,
        rt::How::Copy), rt::Step::new(10, 10, rt::How::Each(& rt::How::Model(<
        types::IntentDefinition as rt::ToWrite < types::IntentDefinition >>::steps))),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
}
