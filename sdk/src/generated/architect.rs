// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Architect API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Architect API; from [`Client::architect`](crate::Client::architect).
#[derive(Clone, Debug)]
pub struct Architect(rt::Client);
impl Architect {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/architect/dependencytracking`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.dependency.object.invalid.type`, `architect.dependency.object.name.not.specified`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytracking`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking)
    pub fn get_architect_dependencytracking(
        &self,
        name: impl AsRef<str>,
    ) -> GetArchitectDependencytracking {
        super::architect::GetArchitectDependencytracking(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectDependencytracking::INFO,
                )
                .query("name", name.as_ref()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/build`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`getArchitectDependencytrackingBuild`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-build)
    pub fn get_architect_dependencytracking_build(
        &self,
    ) -> GetArchitectDependencytrackingBuild {
        super::architect::GetArchitectDependencytrackingBuild(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectDependencytrackingBuild::INFO,
            ),
        )
    }
    /// `POST /api/v2/architect/dependencytracking/build`
    ///
    /// - Permission: `architect:dependencyTracking:rebuild`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.admin.user`; 409 `architect.dependencies.build.in.progress`
    /// - Developer Center: [`postArchitectDependencytrackingBuild`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-dependencytracking-build)
    pub fn post_architect_dependencytracking_build(
        &self,
    ) -> PostArchitectDependencytrackingBuild {
        super::architect::PostArchitectDependencytrackingBuild(
            rt::Request::new(
                &self.0,
                super::architect::PostArchitectDependencytrackingBuild::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/consumedresources`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.dependency.object.invalid.type`, `architect.dependency.object.version.not.specified`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`; 404 `architect.dependency.object.not.found`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytrackingConsumedresources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-consumedresources)
    pub fn get_architect_dependencytracking_consumedresources(
        &self,
        id: impl AsRef<str>,
        version: impl AsRef<str>,
        object_type: impl rt::IntoEnum<
            types::GetArchitectDependencytrackingConsumedresourcesObjectType,
        >,
    ) -> GetArchitectDependencytrackingConsumedresources {
        super::architect::GetArchitectDependencytrackingConsumedresources(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectDependencytrackingConsumedresources::INFO,
                )
                .query("id", id.as_ref())
                .query("version", version.as_ref())
                .query::<
                    types::GetArchitectDependencytrackingConsumedresourcesObjectType,
                >("objectType", &object_type.into_enum()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/consumingresources`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.dependency.object.invalid.type`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`; 404 `architect.dependency.object.not.found`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytrackingConsumingresources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-consumingresources)
    pub fn get_architect_dependencytracking_consumingresources(
        &self,
        id: impl AsRef<str>,
        object_type: impl rt::IntoEnum<
            types::GetArchitectDependencytrackingConsumingresourcesObjectType,
        >,
    ) -> GetArchitectDependencytrackingConsumingresources {
        super::architect::GetArchitectDependencytrackingConsumingresources(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectDependencytrackingConsumingresources::INFO,
                )
                .query("id", id.as_ref())
                .query::<
                    types::GetArchitectDependencytrackingConsumingresourcesObjectType,
                >("objectType", &object_type.into_enum()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/deletedresourceconsumers`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.dependency.invalid.filter`, `architect.dependency.object.invalid.type`; 403 `architect.missing.permission`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytrackingDeletedresourceconsumers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-deletedresourceconsumers)
    pub fn get_architect_dependencytracking_deletedresourceconsumers(
        &self,
    ) -> GetArchitectDependencytrackingDeletedresourceconsumers {
        super::architect::GetArchitectDependencytrackingDeletedresourceconsumers(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectDependencytrackingDeletedresourceconsumers::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/object`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `architect.dependency.object.invalid.type`, `architect.dependency.object.not.versioned`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`; 404 `architect.dependency.object.not.found`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytrackingObject`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-object)
    pub fn get_architect_dependencytracking_object(
        &self,
        id: impl AsRef<str>,
    ) -> GetArchitectDependencytrackingObject {
        super::architect::GetArchitectDependencytrackingObject(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectDependencytrackingObject::INFO,
                )
                .query("id", id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/types`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`getArchitectDependencytrackingTypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-types)
    pub fn get_architect_dependencytracking_types(
        &self,
    ) -> GetArchitectDependencytrackingTypes {
        super::architect::GetArchitectDependencytrackingTypes(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectDependencytrackingTypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/types/{typeId}`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.dependency.invalid.type`; 405 `architect.dependency.unavailable.type`
    /// - Developer Center: [`getArchitectDependencytrackingType`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-types--typeId-)
    pub fn get_architect_dependencytracking_type(
        &self,
        type_id: impl AsRef<str>,
    ) -> GetArchitectDependencytrackingType {
        super::architect::GetArchitectDependencytrackingType(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectDependencytrackingType::INFO,
                )
                .path("typeId", type_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/dependencytracking/updatedresourceconsumers`
    ///
    /// - Permission: `architect:dependencyTracking:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.dependency.object.invalid.type`, `architect.request.header.missing`; 403 `architect.missing.permission`; 404 `architect.flow.data.missing`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`getArchitectDependencytrackingUpdatedresourceconsumers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-dependencytracking-updatedresourceconsumers)
    pub fn get_architect_dependencytracking_updatedresourceconsumers(
        &self,
    ) -> GetArchitectDependencytrackingUpdatedresourceconsumers {
        super::architect::GetArchitectDependencytrackingUpdatedresourceconsumers(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectDependencytrackingUpdatedresourceconsumers::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/emergencygroups`
    ///
    /// - Permission: `routing:emergencyGroup:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getArchitectEmergencygroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-emergencygroups)
    pub fn get_architect_emergencygroups(&self) -> GetArchitectEmergencygroups {
        super::architect::GetArchitectEmergencygroups(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectEmergencygroups::INFO,
            ),
        )
    }
    /// `POST /api/v2/architect/emergencygroups`
    ///
    /// - Permission: `routing:emergencyGroup:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`
    /// - Developer Center: [`postArchitectEmergencygroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-emergencygroups)
    pub fn post_architect_emergencygroups(
        &self,
        body: impl rt::IntoBody<types::EmergencyGroup>,
    ) -> PostArchitectEmergencygroups {
        super::architect::PostArchitectEmergencygroups(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectEmergencygroups::INFO,
                )
                .body::<types::EmergencyGroup>(body),
        )
    }
    /// `GET /api/v2/architect/emergencygroups/divisionviews`
    ///
    /// - Permission: `routing:emergencyGroup:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.permission`; 404 `general.resource.not.found`
    /// - Developer Center: [`getArchitectEmergencygroupsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-emergencygroups-divisionviews)
    pub fn get_architect_emergencygroups_divisionviews(
        &self,
    ) -> GetArchitectEmergencygroupsDivisionviews {
        super::architect::GetArchitectEmergencygroupsDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectEmergencygroupsDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// - Permission: `routing:emergencyGroup:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`getArchitectEmergencygroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-emergencygroups--emergencyGroupId-)
    pub fn get_architect_emergencygroup(
        &self,
        emergency_group_id: impl AsRef<str>,
    ) -> GetArchitectEmergencygroup {
        super::architect::GetArchitectEmergencygroup(
            rt::Request::new(&self.0, super::architect::GetArchitectEmergencygroup::INFO)
                .path("emergencyGroupId", emergency_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// - Permission: `routing:emergencyGroup:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`; 409 `general.conflict`
    /// - Developer Center: [`putArchitectEmergencygroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-emergencygroups--emergencyGroupId-)
    pub fn put_architect_emergencygroup(
        &self,
        emergency_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EmergencyGroup>,
    ) -> PutArchitectEmergencygroup {
        super::architect::PutArchitectEmergencygroup(
            rt::Request::new(&self.0, super::architect::PutArchitectEmergencygroup::INFO)
                .path("emergencyGroupId", emergency_group_id.as_ref())
                .body::<types::EmergencyGroup>(body),
        )
    }
    /// `DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}`
    ///
    /// - Permission: `routing:emergencyGroup:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`deleteArchitectEmergencygroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-emergencygroups--emergencyGroupId-)
    pub fn delete_architect_emergencygroup(
        &self,
        emergency_group_id: impl AsRef<str>,
    ) -> DeleteArchitectEmergencygroup {
        super::architect::DeleteArchitectEmergencygroup(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectEmergencygroup::INFO,
                )
                .path("emergencyGroupId", emergency_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/grammars`
    ///
    /// - Permission: `architect:grammar:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getArchitectGrammars`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-grammars)
    pub fn get_architect_grammars(&self) -> GetArchitectGrammars {
        super::architect::GetArchitectGrammars(
            rt::Request::new(&self.0, super::architect::GetArchitectGrammars::INFO),
        )
    }
    /// `POST /api/v2/architect/grammars`
    ///
    /// - Permission: `architect:grammar:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.grammar.validate.failed`, `architect.grammar.validate.failed.invalid.name`, `architect.grammar.validate.failed.missing.name`, `architect.grammar.validate.failed.name.no.alpha`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`; 409 `architect.grammar.already.exists`, `architect.grammar.exceeded.max.amount`
    /// - Developer Center: [`postArchitectGrammars`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-grammars)
    pub fn post_architect_grammars(
        &self,
        body: impl rt::IntoBody<types::Grammar>,
    ) -> PostArchitectGrammars {
        super::architect::PostArchitectGrammars(
            rt::Request::new(&self.0, super::architect::PostArchitectGrammars::INFO)
                .body::<types::Grammar>(body),
        )
    }
    /// `GET /api/v2/architect/grammars/{grammarId}`
    ///
    /// - Permission: `architect:grammar:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `architect.grammar.not.found`
    /// - Developer Center: [`getArchitectGrammar`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-grammars--grammarId-)
    pub fn get_architect_grammar(
        &self,
        grammar_id: impl AsRef<str>,
    ) -> GetArchitectGrammar {
        super::architect::GetArchitectGrammar(
            rt::Request::new(&self.0, super::architect::GetArchitectGrammar::INFO)
                .path("grammarId", grammar_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}`
    ///
    /// - Permission: `architect:grammar:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.not.found`; 409 `architect.dependency.object.in.use`; 500 `architect.unspecified.error`
    /// - Developer Center: [`deleteArchitectGrammar`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-grammars--grammarId-)
    pub fn delete_architect_grammar(
        &self,
        grammar_id: impl AsRef<str>,
    ) -> DeleteArchitectGrammar {
        super::architect::DeleteArchitectGrammar(
            rt::Request::new(&self.0, super::architect::DeleteArchitectGrammar::INFO)
                .path("grammarId", grammar_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/architect/grammars/{grammarId}`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.grammar.validate.failed.invalid.name.no.alpha`, `architect.grammar.validate.failed.invalid.name.spaces`, `architect.grammar.validate.failed.missing.name`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`; 404 `architect.grammar.not.found`; 409 `architect.grammar.already.exists`; 500 `architect.unspecified.error`
    /// - Developer Center: [`patchArchitectGrammar`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-architect-grammars--grammarId-)
    pub fn patch_architect_grammar(
        &self,
        grammar_id: impl AsRef<str>,
    ) -> PatchArchitectGrammar {
        super::architect::PatchArchitectGrammar(
            rt::Request::new(&self.0, super::architect::PatchArchitectGrammar::INFO)
                .path("grammarId", grammar_id.as_ref()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.grammar.language.validate.failed.no.language`, `architect.object.validate.failed`, `architect.object.validate.failed.value`; 404 `architect.grammar.not.found`; 409 `architect.grammar.language.already.exists`
    /// - Developer Center: [`postArchitectGrammarLanguages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-grammars--grammarId--languages)
    pub fn post_architect_grammar_languages(
        &self,
        grammar_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::GrammarLanguage>,
    ) -> PostArchitectGrammarLanguages {
        super::architect::PostArchitectGrammarLanguages(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectGrammarLanguages::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .body::<types::GrammarLanguage>(body),
        )
    }
    /// `GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// - Permission: `architect:grammar:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`, `architect.grammar.not.found`
    /// - Developer Center: [`getArchitectGrammarLanguage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-grammars--grammarId--languages--languageCode-)
    pub fn get_architect_grammar_language(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> GetArchitectGrammarLanguage {
        super::architect::GetArchitectGrammarLanguage(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectGrammarLanguage::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`, `architect.grammar.not.found`; 409 `architect.dependency.object.in.use`
    /// - Developer Center: [`deleteArchitectGrammarLanguage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-grammars--grammarId--languages--languageCode-)
    pub fn delete_architect_grammar_language(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectGrammarLanguage {
        super::architect::DeleteArchitectGrammarLanguage(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectGrammarLanguage::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`, `architect.grammar.not.found`; 500 `architect.unspecified.error`
    /// - Developer Center: [`patchArchitectGrammarLanguage`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-architect-grammars--grammarId--languages--languageCode-)
    pub fn patch_architect_grammar_language(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> PatchArchitectGrammarLanguage {
        super::architect::PatchArchitectGrammarLanguage(
            rt::Request::new(
                    &self.0,
                    super::architect::PatchArchitectGrammarLanguage::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`
    /// - Developer Center: [`postArchitectGrammarLanguageFilesDtmf`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-grammars--grammarId--languages--languageCode--files-dtmf)
    pub fn post_architect_grammar_language_files_dtmf(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::GrammarFileUploadRequest>,
    ) -> PostArchitectGrammarLanguageFilesDtmf {
        super::architect::PostArchitectGrammarLanguageFilesDtmf(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectGrammarLanguageFilesDtmf::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref())
                .body::<types::GrammarFileUploadRequest>(body),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`, `architect.grammar.not.found`
    /// - Developer Center: [`deleteArchitectGrammarLanguageFilesDtmf`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-grammars--grammarId--languages--languageCode--files-dtmf)
    pub fn delete_architect_grammar_language_files_dtmf(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectGrammarLanguageFilesDtmf {
        super::architect::DeleteArchitectGrammarLanguageFilesDtmf(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectGrammarLanguageFilesDtmf::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`
    /// - Developer Center: [`postArchitectGrammarLanguageFilesVoice`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-grammars--grammarId--languages--languageCode--files-voice)
    pub fn post_architect_grammar_language_files_voice(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::GrammarFileUploadRequest>,
    ) -> PostArchitectGrammarLanguageFilesVoice {
        super::architect::PostArchitectGrammarLanguageFilesVoice(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectGrammarLanguageFilesVoice::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref())
                .body::<types::GrammarFileUploadRequest>(body),
        )
    }
    /// `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`
    ///
    /// - Permission: `architect:grammar:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 404 `architect.grammar.language.not.found`, `architect.grammar.not.found`
    /// - Developer Center: [`deleteArchitectGrammarLanguageFilesVoice`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-grammars--grammarId--languages--languageCode--files-voice)
    pub fn delete_architect_grammar_language_files_voice(
        &self,
        grammar_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectGrammarLanguageFilesVoice {
        super::architect::DeleteArchitectGrammarLanguageFilesVoice(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectGrammarLanguageFilesVoice::INFO,
                )
                .path("grammarId", grammar_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `GET /api/v2/architect/ivrs`
    ///
    /// - Permission: `routing:callRoute:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getArchitectIvrs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-ivrs)
    pub fn get_architect_ivrs(&self) -> GetArchitectIvrs {
        super::architect::GetArchitectIvrs(
            rt::Request::new(&self.0, super::architect::GetArchitectIvrs::INFO),
        )
    }
    /// `POST /api/v2/architect/ivrs`
    ///
    /// - Permission: `routing:callRoute:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`
    /// - Developer Center: [`postArchitectIvrs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-ivrs)
    pub fn post_architect_ivrs(
        &self,
        body: impl rt::IntoBody<types::Ivr>,
    ) -> PostArchitectIvrs {
        super::architect::PostArchitectIvrs(
            rt::Request::new(&self.0, super::architect::PostArchitectIvrs::INFO)
                .body::<types::Ivr>(body),
        )
    }
    /// `GET /api/v2/architect/ivrs/divisionviews`
    ///
    /// - Permission: `routing:callRoute:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getArchitectIvrsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-ivrs-divisionviews)
    pub fn get_architect_ivrs_divisionviews(&self) -> GetArchitectIvrsDivisionviews {
        super::architect::GetArchitectIvrsDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectIvrsDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/ivrs/{ivrId}`
    ///
    /// - Permission: `routing:callRoute:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`getArchitectIvr`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-ivrs--ivrId-)
    pub fn get_architect_ivr(&self, ivr_id: impl AsRef<str>) -> GetArchitectIvr {
        super::architect::GetArchitectIvr(
            rt::Request::new(&self.0, super::architect::GetArchitectIvr::INFO)
                .path("ivrId", ivr_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/ivrs/{ivrId}`
    ///
    /// - Permission: `routing:callRoute:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`; 409 `general.conflict`
    /// - Developer Center: [`putArchitectIvr`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-ivrs--ivrId-)
    pub fn put_architect_ivr(
        &self,
        ivr_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Ivr>,
    ) -> PutArchitectIvr {
        super::architect::PutArchitectIvr(
            rt::Request::new(&self.0, super::architect::PutArchitectIvr::INFO)
                .path("ivrId", ivr_id.as_ref())
                .body::<types::Ivr>(body),
        )
    }
    /// `DELETE /api/v2/architect/ivrs/{ivrId}`
    ///
    /// - Permission: `routing:callRoute:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteArchitectIvr`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-ivrs--ivrId-)
    pub fn delete_architect_ivr(&self, ivr_id: impl AsRef<str>) -> DeleteArchitectIvr {
        super::architect::DeleteArchitectIvr(
            rt::Request::new(&self.0, super::architect::DeleteArchitectIvr::INFO)
                .path("ivrId", ivr_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/ivrs/{ivrId}/identityresolution`
    ///
    /// - Permissions: all of `routing:callRoute:view`, `routing:identityResolutionIvr:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getArchitectIvrIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-ivrs--ivrId--identityresolution)
    pub fn get_architect_ivr_identityresolution(
        &self,
        ivr_id: impl AsRef<str>,
    ) -> GetArchitectIvrIdentityresolution {
        super::architect::GetArchitectIvrIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectIvrIdentityresolution::INFO,
                )
                .path("ivrId", ivr_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/ivrs/{ivrId}/identityresolution`
    ///
    /// - Permissions: all of `routing:callRoute:edit`, `routing:identityResolutionIvr:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`; 422 `validation.failed`
    /// - Developer Center: [`putArchitectIvrIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-ivrs--ivrId--identityresolution)
    pub fn put_architect_ivr_identityresolution(
        &self,
        ivr_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::IvrIdentityResolutionConfig>,
    ) -> PutArchitectIvrIdentityresolution {
        super::architect::PutArchitectIvrIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::architect::PutArchitectIvrIdentityresolution::INFO,
                )
                .path("ivrId", ivr_id.as_ref())
                .body::<types::IvrIdentityResolutionConfig>(body),
        )
    }
    /// `GET /api/v2/architect/prompts`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 500 `architect.external.call.failure`, `architect.unspecified.error`
    /// - Developer Center: [`getArchitectPrompts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-prompts)
    pub fn get_architect_prompts(&self) -> GetArchitectPrompts {
        super::architect::GetArchitectPrompts(
            rt::Request::new(&self.0, super::architect::GetArchitectPrompts::INFO),
        )
    }
    /// `POST /api/v2/architect/prompts`
    ///
    /// - Permission: `architect:userPrompt:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`, `architect.prompt.resource.validate.failed`, `architect.prompt.resource.validate.failed.language`, `architect.prompt.validate.failed`, `architect.prompt.validate.failed.invalid.name`, `architect.prompt.validate.failed.missing.name`, `architect.prompt.validate.failed.name.no.alpha`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 409 `architect.prompt.already.exists`, `architect.user.prompt.create.failed`, `architect.user.prompt.exceeded.max.amount`
    /// - Developer Center: [`postArchitectPrompts`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-prompts)
    pub fn post_architect_prompts(
        &self,
        body: impl rt::IntoBody<types::Prompt>,
    ) -> PostArchitectPrompts {
        super::architect::PostArchitectPrompts(
            rt::Request::new(&self.0, super::architect::PostArchitectPrompts::INFO)
                .body::<types::Prompt>(body),
        )
    }
    /// `DELETE /api/v2/architect/prompts`
    ///
    /// - Permission: `architect:userPrompt:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.batch.delete.failed`, `architect.batch.too.large`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.prompt.not.found`; 409 `architect.operation.already.in.progress`; 500 `architect.unspecified.error`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteArchitectPrompts`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-prompts)
    pub fn delete_architect_prompts(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteArchitectPrompts {
        super::architect::DeleteArchitectPrompts(
            rt::Request::new(&self.0, super::architect::DeleteArchitectPrompts::INFO)
                .list::<String>("id", id),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.prompt.not.found`
    /// - Developer Center: [`getArchitectPrompt`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-prompts--promptId-)
    pub fn get_architect_prompt(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> GetArchitectPrompt {
        super::architect::GetArchitectPrompt(
            rt::Request::new(&self.0, super::architect::GetArchitectPrompt::INFO)
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/prompts/{promptId}`
    ///
    /// - Permission: `architect:userPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`, `architect.prompt.resource.validate.failed`, `architect.prompt.resource.validate.failed.language`, `architect.prompt.validate.failed`, `architect.prompt.validate.failed.invalid.name`, `architect.prompt.validate.failed.missing.name`, `architect.prompt.validate.failed.name.no.alpha`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.prompt.not.found`; 409 `architect.prompt.already.exists`; 500 `architect.object.update.failed`
    /// - Developer Center: [`putArchitectPrompt`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-prompts--promptId-)
    pub fn put_architect_prompt(
        &self,
        prompt_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Prompt>,
    ) -> PutArchitectPrompt {
        super::architect::PutArchitectPrompt(
            rt::Request::new(&self.0, super::architect::PutArchitectPrompt::INFO)
                .path("promptId", prompt_id.as_ref())
                .body::<types::Prompt>(body),
        )
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}`
    ///
    /// - Permission: `architect:userPrompt:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.data.missing`, `architect.prompt.not.found`; 409 `architect.dependency.object.in.use`, `architect.prompt.cannot.delete.used.in.queues`, `architect.prompt.has.resources`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`deleteArchitectPrompt`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-prompts--promptId-)
    pub fn delete_architect_prompt(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> DeleteArchitectPrompt {
        super::architect::DeleteArchitectPrompt(
            rt::Request::new(&self.0, super::architect::DeleteArchitectPrompt::INFO)
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `POST /api/v2/architect/prompts/{promptId}/history`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`postArchitectPromptHistory`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-prompts--promptId--history)
    pub fn post_architect_prompt_history(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> PostArchitectPromptHistory {
        super::architect::PostArchitectPromptHistory(
            rt::Request::new(&self.0, super::architect::PostArchitectPromptHistory::INFO)
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}/history/{historyId}`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.prompt.not.found`
    /// - Developer Center: [`getArchitectPromptHistoryHistoryId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-prompts--promptId--history--historyId-)
    pub fn get_architect_prompt_history_history_id(
        &self,
        prompt_id: impl AsRef<str>,
        history_id: impl AsRef<str>,
    ) -> GetArchitectPromptHistoryHistoryId {
        super::architect::GetArchitectPromptHistoryHistoryId(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectPromptHistoryHistoryId::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("historyId", history_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}/resources`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.prompt.not.found`
    /// - Developer Center: [`getArchitectPromptResources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-prompts--promptId--resources)
    pub fn get_architect_prompt_resources(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> GetArchitectPromptResources {
        super::architect::GetArchitectPromptResources(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectPromptResources::INFO,
                )
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `POST /api/v2/architect/prompts/{promptId}/resources`
    ///
    /// - Permission: `architect:userPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`, `architect.prompt.resource.validate.failed.language`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.prompt.not.found`; 409 `architect.prompt.resource.already.exists`, `architect.prompt.resource.tags.already.exist`
    /// - Developer Center: [`postArchitectPromptResources`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-prompts--promptId--resources)
    pub fn post_architect_prompt_resources(
        &self,
        prompt_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PromptAssetCreate>,
    ) -> PostArchitectPromptResources {
        super::architect::PostArchitectPromptResources(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectPromptResources::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .body::<types::PromptAssetCreate>(body),
        )
    }
    /// `GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:userPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.prompt.not.found`, `architect.prompt.resource.not.found`
    /// - Developer Center: [`getArchitectPromptResource`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-prompts--promptId--resources--languageCode-)
    pub fn get_architect_prompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> GetArchitectPromptResource {
        super::architect::GetArchitectPromptResource(
            rt::Request::new(&self.0, super::architect::GetArchitectPromptResource::INFO)
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:userPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.prompt.resource.not.found`; 409 `architect.prompt.resource.tags.already.exist`; 500 `architect.object.update.failed`
    /// - Developer Center: [`putArchitectPromptResource`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-prompts--promptId--resources--languageCode-)
    pub fn put_architect_prompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::PromptAsset>,
    ) -> PutArchitectPromptResource {
        super::architect::PutArchitectPromptResource(
            rt::Request::new(&self.0, super::architect::PutArchitectPromptResource::INFO)
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref())
                .body::<types::PromptAsset>(body),
        )
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:userPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.data.missing`, `architect.prompt.not.found`; 409 `architect.dependency.object.in.use`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`
    /// - Developer Center: [`deleteArchitectPromptResource`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-prompts--promptId--resources--languageCode-)
    pub fn delete_architect_prompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectPromptResource {
        super::architect::DeleteArchitectPromptResource(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectPromptResource::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio`
    ///
    /// - Permission: `architect:userPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.prompt.not.found`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`, `architect.prompt.resource.audio.cannot.delete`
    /// - Developer Center: [`deleteArchitectPromptResourceAudio`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-prompts--promptId--resources--languageCode--audio)
    pub fn delete_architect_prompt_resource_audio(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectPromptResourceAudio {
        super::architect::DeleteArchitectPromptResourceAudio(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectPromptResourceAudio::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `GET /api/v2/architect/schedulegroups`
    ///
    /// - Permission: `routing:scheduleGroup:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getArchitectSchedulegroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedulegroups)
    pub fn get_architect_schedulegroups(&self) -> GetArchitectSchedulegroups {
        super::architect::GetArchitectSchedulegroups(
            rt::Request::new(&self.0, super::architect::GetArchitectSchedulegroups::INFO),
        )
    }
    /// `POST /api/v2/architect/schedulegroups`
    ///
    /// - Permission: `routing:scheduleGroup:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`
    /// - Developer Center: [`postArchitectSchedulegroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-schedulegroups)
    pub fn post_architect_schedulegroups(
        &self,
        body: impl rt::IntoBody<types::ScheduleGroup>,
    ) -> PostArchitectSchedulegroups {
        super::architect::PostArchitectSchedulegroups(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectSchedulegroups::INFO,
                )
                .body::<types::ScheduleGroup>(body),
        )
    }
    /// `GET /api/v2/architect/schedulegroups/divisionviews`
    ///
    /// - Permission: `routing:scheduleGroup:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getArchitectSchedulegroupsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedulegroups-divisionviews)
    pub fn get_architect_schedulegroups_divisionviews(
        &self,
    ) -> GetArchitectSchedulegroupsDivisionviews {
        super::architect::GetArchitectSchedulegroupsDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectSchedulegroupsDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// - Permission: `routing:scheduleGroup:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`getArchitectSchedulegroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedulegroups--scheduleGroupId-)
    pub fn get_architect_schedulegroup(
        &self,
        schedule_group_id: impl AsRef<str>,
    ) -> GetArchitectSchedulegroup {
        super::architect::GetArchitectSchedulegroup(
            rt::Request::new(&self.0, super::architect::GetArchitectSchedulegroup::INFO)
                .path("scheduleGroupId", schedule_group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// - Permission: `routing:scheduleGroup:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`; 409 `general.conflict`
    /// - Developer Center: [`putArchitectSchedulegroup`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-schedulegroups--scheduleGroupId-)
    pub fn put_architect_schedulegroup(
        &self,
        schedule_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScheduleGroup>,
    ) -> PutArchitectSchedulegroup {
        super::architect::PutArchitectSchedulegroup(
            rt::Request::new(&self.0, super::architect::PutArchitectSchedulegroup::INFO)
                .path("scheduleGroupId", schedule_group_id.as_ref())
                .body::<types::ScheduleGroup>(body),
        )
    }
    /// `DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}`
    ///
    /// - Permission: `routing:scheduleGroup:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteArchitectSchedulegroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-schedulegroups--scheduleGroupId-)
    pub fn delete_architect_schedulegroup(
        &self,
        schedule_group_id: impl AsRef<str>,
    ) -> DeleteArchitectSchedulegroup {
        super::architect::DeleteArchitectSchedulegroup(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectSchedulegroup::INFO,
                )
                .path("scheduleGroupId", schedule_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/schedules`
    ///
    /// - Permission: `routing:schedule:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getArchitectSchedules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedules)
    pub fn get_architect_schedules(&self) -> GetArchitectSchedules {
        super::architect::GetArchitectSchedules(
            rt::Request::new(&self.0, super::architect::GetArchitectSchedules::INFO),
        )
    }
    /// `POST /api/v2/architect/schedules`
    ///
    /// - Permission: `routing:schedule:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `missing.division.permissions`
    /// - Developer Center: [`postArchitectSchedules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-schedules)
    pub fn post_architect_schedules(
        &self,
        body: impl rt::IntoBody<types::Schedule>,
    ) -> PostArchitectSchedules {
        super::architect::PostArchitectSchedules(
            rt::Request::new(&self.0, super::architect::PostArchitectSchedules::INFO)
                .body::<types::Schedule>(body),
        )
    }
    /// `GET /api/v2/architect/schedules/divisionviews`
    ///
    /// - Permission: `routing:schedule:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getArchitectSchedulesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedules-divisionviews)
    pub fn get_architect_schedules_divisionviews(
        &self,
    ) -> GetArchitectSchedulesDivisionviews {
        super::architect::GetArchitectSchedulesDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetArchitectSchedulesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/architect/schedules/{scheduleId}`
    ///
    /// - Permission: `routing:schedule:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`
    /// - Developer Center: [`getArchitectSchedule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-schedules--scheduleId-)
    pub fn get_architect_schedule(
        &self,
        schedule_id: impl AsRef<str>,
    ) -> GetArchitectSchedule {
        super::architect::GetArchitectSchedule(
            rt::Request::new(&self.0, super::architect::GetArchitectSchedule::INFO)
                .path("scheduleId", schedule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/schedules/{scheduleId}`
    ///
    /// - Permission: `routing:schedule:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `missing.division.permissions`; 409 `general.conflict`
    /// - Developer Center: [`putArchitectSchedule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-schedules--scheduleId-)
    pub fn put_architect_schedule(
        &self,
        schedule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Schedule>,
    ) -> PutArchitectSchedule {
        super::architect::PutArchitectSchedule(
            rt::Request::new(&self.0, super::architect::PutArchitectSchedule::INFO)
                .path("scheduleId", schedule_id.as_ref())
                .body::<types::Schedule>(body),
        )
    }
    /// `DELETE /api/v2/architect/schedules/{scheduleId}`
    ///
    /// - Permission: `routing:schedule:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteArchitectSchedule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-schedules--scheduleId-)
    pub fn delete_architect_schedule(
        &self,
        schedule_id: impl AsRef<str>,
    ) -> DeleteArchitectSchedule {
        super::architect::DeleteArchitectSchedule(
            rt::Request::new(&self.0, super::architect::DeleteArchitectSchedule::INFO)
                .path("scheduleId", schedule_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/systemprompts`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.system.prompts.max.page.size.exceeded`; 403 `architect.missing.permission`; 500 `architect.external.call.failure`
    /// - Developer Center: [`getArchitectSystemprompts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-systemprompts)
    pub fn get_architect_systemprompts(&self) -> GetArchitectSystemprompts {
        super::architect::GetArchitectSystemprompts(
            rt::Request::new(&self.0, super::architect::GetArchitectSystemprompts::INFO),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.system.prompt.not.found`
    /// - Developer Center: [`getArchitectSystemprompt`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-systemprompts--promptId-)
    pub fn get_architect_systemprompt(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> GetArchitectSystemprompt {
        super::architect::GetArchitectSystemprompt(
            rt::Request::new(&self.0, super::architect::GetArchitectSystemprompt::INFO)
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `POST /api/v2/architect/systemprompts/{promptId}/history`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`postArchitectSystempromptHistory`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-systemprompts--promptId--history)
    pub fn post_architect_systemprompt_history(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> PostArchitectSystempromptHistory {
        super::architect::PostArchitectSystempromptHistory(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectSystempromptHistory::INFO,
                )
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.system.prompt.not.found`
    /// - Developer Center: [`getArchitectSystempromptHistoryHistoryId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-systemprompts--promptId--history--historyId-)
    pub fn get_architect_systemprompt_history_history_id(
        &self,
        prompt_id: impl AsRef<str>,
        history_id: impl AsRef<str>,
    ) -> GetArchitectSystempromptHistoryHistoryId {
        super::architect::GetArchitectSystempromptHistoryHistoryId(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectSystempromptHistoryHistoryId::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("historyId", history_id.as_ref()),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/resources`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`getArchitectSystempromptResources`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-systemprompts--promptId--resources)
    pub fn get_architect_systemprompt_resources(
        &self,
        prompt_id: impl AsRef<str>,
    ) -> GetArchitectSystempromptResources {
        super::architect::GetArchitectSystempromptResources(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectSystempromptResources::INFO,
                )
                .path("promptId", prompt_id.as_ref()),
        )
    }
    /// `POST /api/v2/architect/systemprompts/{promptId}/resources`
    ///
    /// - Permission: `architect:systemPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`, `architect.prompt.resource.validate.failed.language`, `architect.system.prompt.resource.lang.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 409 `architect.prompt.resource.tags.already.exist`, `architect.system.prompt.resource.cannot.create.non.default`, `architect.system.prompt.resource.override.already.exists`; 500 `architect.external.call.failure`
    /// - Developer Center: [`postArchitectSystempromptResources`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-architect-systemprompts--promptId--resources)
    pub fn post_architect_systemprompt_resources(
        &self,
        prompt_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SystemPromptAsset>,
    ) -> PostArchitectSystempromptResources {
        super::architect::PostArchitectSystempromptResources(
            rt::Request::new(
                    &self.0,
                    super::architect::PostArchitectSystempromptResources::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .body::<types::SystemPromptAsset>(body),
        )
    }
    /// `GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:systemPrompt:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.org.disabled.for.request`; 404 `architect.system.prompt.not.found`, `architect.system.prompt.resource.not.found`
    /// - Developer Center: [`getArchitectSystempromptResource`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-architect-systemprompts--promptId--resources--languageCode-)
    pub fn get_architect_systemprompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> GetArchitectSystempromptResource {
        super::architect::GetArchitectSystempromptResource(
            rt::Request::new(
                    &self.0,
                    super::architect::GetArchitectSystempromptResource::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:systemPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.prompt.resource.invalid.tags`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.system.prompt.resource.override.not.found`; 409 `architect.prompt.resource.tags.already.exist`; 500 `architect.external.call.failure`, `architect.object.update.failed`
    /// - Developer Center: [`putArchitectSystempromptResource`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-architect-systemprompts--promptId--resources--languageCode-)
    pub fn put_architect_systemprompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
        body: impl rt::IntoBody<types::SystemPromptAsset>,
    ) -> PutArchitectSystempromptResource {
        super::architect::PutArchitectSystempromptResource(
            rt::Request::new(
                    &self.0,
                    super::architect::PutArchitectSystempromptResource::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref())
                .body::<types::SystemPromptAsset>(body),
        )
    }
    /// `DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`
    ///
    /// - Permission: `architect:systemPrompt:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 409 `architect.system.prompt.resource.cannot.delete.default`; 500 `architect.external.call.failure`
    /// - Developer Center: [`deleteArchitectSystempromptResource`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-architect-systemprompts--promptId--resources--languageCode-)
    pub fn delete_architect_systemprompt_resource(
        &self,
        prompt_id: impl AsRef<str>,
        language_code: impl AsRef<str>,
    ) -> DeleteArchitectSystempromptResource {
        super::architect::DeleteArchitectSystempromptResource(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteArchitectSystempromptResource::INFO,
                )
                .path("promptId", prompt_id.as_ref())
                .path("languageCode", language_code.as_ref()),
        )
    }
    /// `GET /api/v2/flows`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.division.invalid`, `architect.invalid.flow.type`; 403 `architect.missing.permission`; 405 `architect.bot.flow.invalid.operation`, `architect.digital.bot.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.speech.flow.invalid.operation`, `architect.voice.flow.invalid.operation`, `architect.workflow.invalid.operation`; 500 `architect.external.call.failure`
    /// - Developer Center: [`getFlows`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows)
    pub fn get_flows(&self) -> GetFlows {
        super::architect::GetFlows(
            rt::Request::new(&self.0, super::architect::GetFlows::INFO),
        )
    }
    /// `POST /api/v2/flows`
    ///
    /// - Permission: `architect:flow:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.cannot.create.invalid.language.provided`, `architect.flow.cannot.create.unsupported.language.provided`, `architect.flow.validate.failed`, `architect.flow.validate.failed.invalid.name.contains.debug`, `architect.flow.validate.failed.invalid.name.contains.slash`, `architect.flow.validate.failed.invalid.name.no.alpha`, `architect.flow.validate.failed.missing.name`, `architect.flow.validate.failed.missing.type`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.org.invalid.id`, `architect.request.header.missing`, `architect.worktype.invalid.id`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.worktype.not.found`; 405 `architect.bot.flow.invalid.operation`, `architect.debug.flow.invalid.operation`, `architect.digital.bot.flow.invalid.operation`, `architect.flow.cannot.create.not.user.creatable`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`, `architect.speech.flow.invalid.operation`, `architect.survey.invite.flow.invalid.operation`, `architect.system.flow.cannot.create`, `architect.workflow.invalid.operation`; 409 `architect.flow.already.exists`, `architect.flow.cannot.create.type.max.exceeded`, `architect.flow.cannot.create.worktype.used.in.existing.flow`, `architect.flow.exceeded.max.amount`; 500 `architect.flow.associate.worktype.failed`, `architect.worktype.fetch.failed`
    /// - Developer Center: [`postFlows`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows)
    pub fn post_flows(&self, body: impl rt::IntoBody<types::Flow>) -> PostFlows {
        super::architect::PostFlows(
            rt::Request::new(&self.0, super::architect::PostFlows::INFO)
                .body::<types::Flow>(body),
        )
    }
    /// `DELETE /api/v2/flows`
    ///
    /// - Permission: `architect:flow:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.batch.delete.failed`, `architect.batch.too.large`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 409 `architect.operation.already.in.progress`; 500 `architect.flow.dissociate.worktype.failed`, `architect.unspecified.error`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteFlows`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows)
    pub fn delete_flows(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteFlows {
        super::architect::DeleteFlows(
            rt::Request::new(&self.0, super::architect::DeleteFlows::INFO)
                .list::<String>("id", id),
        )
    }
    /// `POST /api/v2/flows/actions/checkin`
    ///
    /// - Permissions: any of `architect:flow:edit`, `architect:flow:unlock`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 405 `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`; 500 `architect.unspecified.error`
    /// - Developer Center: [`postFlowsActionsCheckin`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-checkin)
    pub fn post_flows_actions_checkin(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsCheckin {
        super::architect::PostFlowsActionsCheckin(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsCheckin::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `POST /api/v2/flows/actions/checkout`
    ///
    /// - Permission: `architect:flow:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`, `architect.flow.version.missing`; 405 `architect.debug.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`; 409 `architect.flow.locked.by.user`; 410 `architect.flow.deleted`; 500 `architect.external.user.query.error`, `architect.flow.save.failed`, `architect.object.update.failed`
    /// - Developer Center: [`postFlowsActionsCheckout`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-checkout)
    pub fn post_flows_actions_checkout(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsCheckout {
        super::architect::PostFlowsActionsCheckout(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsCheckout::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `POST /api/v2/flows/actions/deactivate`
    ///
    /// - Permission: `architect:flow:publish`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`; 405 `architect.debug.flow.invalid.operation`, `architect.default.flow.cannot.deactivate`, `architect.default.voicemail.flow.cannot.deactivate`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`, `architect.speech.flow.invalid.operation`; 409 `architect.flow.cannot.deactivate.used.by.message.addresses`, `architect.flow.cannot.deactivate.used.in.composer.scripts`, `architect.flow.cannot.deactivate.used.in.email.routes`, `architect.flow.cannot.deactivate.used.in.emergency.groups`, `architect.flow.cannot.deactivate.used.in.ivr.configs`, `architect.flow.cannot.deactivate.used.in.pe.action.maps`, `architect.flow.cannot.deactivate.used.in.queues`, `architect.flow.cannot.deactivate.used.in.recording.policies`, `architect.flow.cannot.deactivate.used.in.widgets`; 410 `architect.flow.deleted`; 500 `architect.external.call.failure`, `architect.object.update.failed`
    /// - Developer Center: [`postFlowsActionsDeactivate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-deactivate)
    pub fn post_flows_actions_deactivate(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsDeactivate {
        super::architect::PostFlowsActionsDeactivate(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsDeactivate::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `POST /api/v2/flows/actions/publish`
    ///
    /// - Permissions: any of `architect:flow:unlock`, `architect:flow:publish`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.auth.token.missing`, `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.data.missing`, `architect.flow.not.found`, `architect.flow.version.missing`; 405 `architect.debug.flow.invalid.operation`, `architect.flow.cannot.publish.default`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`, `architect.speech.flow.invalid.operation`; 409 `architect.flow.cannot.checkin.missing.config`, `architect.flow.cannot.delete.used.in.composer.scripts`, `architect.flow.cannot.delete.used.in.email.routes`, `architect.flow.cannot.delete.used.in.flows`, `architect.flow.cannot.delete.used.in.ivr.configs`, `architect.flow.cannot.delete.used.in.queues`, `architect.flow.cannot.publish.missing.dependencies`, `architect.flow.locked.by.user`, `architect.flow.variable.missing`, `architect.operation.already.in.progress`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`, `architect.external.flow.change.notification.error`, `architect.external.publish.error`, `architect.external.user.query.error`, `architect.flow.data.invalid.format`, `architect.flow.save.failed`, `architect.object.update.failed`, `architect.unspecified.error`
    /// - Developer Center: [`postFlowsActionsPublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-publish)
    pub fn post_flows_actions_publish(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsPublish {
        super::architect::PostFlowsActionsPublish(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsPublish::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `POST /api/v2/flows/actions/revert`
    ///
    /// - Permission: `architect:flow:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`; 405 `architect.debug.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`; 409 `architect.flow.not.locked.by.user`; 410 `architect.flow.deleted`; 500 `architect.external.user.query.error`, `architect.object.update.failed`
    /// - Developer Center: [`postFlowsActionsRevert`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-revert)
    pub fn post_flows_actions_revert(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsRevert {
        super::architect::PostFlowsActionsRevert(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsRevert::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `POST /api/v2/flows/actions/unlock`
    ///
    /// - Permission: `architect:flow:unlock`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`, `architect.not.admin.user`; 405 `architect.debug.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`; 500 `architect.object.update.failed`
    /// - Developer Center: [`postFlowsActionsUnlock`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-actions-unlock)
    pub fn post_flows_actions_unlock(
        &self,
        flow: impl AsRef<str>,
    ) -> PostFlowsActionsUnlock {
        super::architect::PostFlowsActionsUnlock(
            rt::Request::new(&self.0, super::architect::PostFlowsActionsUnlock::INFO)
                .query("flow", flow.as_ref()),
        )
    }
    /// `GET /api/v2/flows/datatables`
    ///
    /// - Permission: `architect:datatable:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`, `invalid.division.id`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatables`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables)
    pub fn get_flows_datatables(&self) -> GetFlowsDatatables {
        super::architect::GetFlowsDatatables(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatables::INFO),
        )
    }
    /// `POST /api/v2/flows/datatables`
    ///
    /// - Permission: `architect:datatable:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.schema.exception`, `flows.datatables.syntax.error`, `flows.datatables.too.many.properties`, `flows.datatables.too.many.tables`, `invalid.division.id`; 409 `flows.datatables.not.unique`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`postFlowsDatatables`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-datatables)
    pub fn post_flows_datatables(
        &self,
        body: impl rt::IntoBody<types::DataTable>,
    ) -> PostFlowsDatatables {
        super::architect::PostFlowsDatatables(
            rt::Request::new(&self.0, super::architect::PostFlowsDatatables::INFO)
                .body::<types::DataTable>(body),
        )
    }
    /// `GET /api/v2/flows/datatables/divisionviews`
    ///
    /// - Permission: `architect:datatable:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatablesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables-divisionviews)
    pub fn get_flows_datatables_divisionviews(&self) -> GetFlowsDatatablesDivisionviews {
        super::architect::GetFlowsDatatablesDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsDatatablesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/datatables/divisionviews/{datatableId}`
    ///
    /// - Permission: `architect:datatable:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatablesDivisionview`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables-divisionviews--datatableId-)
    pub fn get_flows_datatables_divisionview(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> GetFlowsDatatablesDivisionview {
        super::architect::GetFlowsDatatablesDivisionview(
            rt::Request::new(
                    &self.0,
                    super::architect::GetFlowsDatatablesDivisionview::INFO,
                )
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}`
    ///
    /// - Permission: `architect:datatable:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatable`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId-)
    pub fn get_flows_datatable(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> GetFlowsDatatable {
        super::architect::GetFlowsDatatable(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatable::INFO)
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/datatables/{datatableId}`
    ///
    /// - Permission: `architect:datatable:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.cannot.remove.fields`, `flows.datatables.schema.exception`, `flows.datatables.syntax.error`, `flows.datatables.too.many.properties`, `invalid.division.id`; 404 `flows.datatables.table.not.found`; 409 `flows.datatables.not.unique`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`putFlowsDatatable`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows-datatables--datatableId-)
    pub fn put_flows_datatable(
        &self,
        datatable_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataTable>,
    ) -> PutFlowsDatatable {
        super::architect::PutFlowsDatatable(
            rt::Request::new(&self.0, super::architect::PutFlowsDatatable::INFO)
                .path("datatableId", datatable_id.as_ref())
                .body::<types::DataTable>(body),
        )
    }
    /// `DELETE /api/v2/flows/datatables/{datatableId}`
    ///
    /// - Permission: `architect:datatable:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 409 `flows.datatables.in.use`, `flows.datatables.possibly.in.use`; 500 `flows.datatables.internal.server.error`, `flows.datatables.table.not.found`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`deleteFlowsDatatable`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows-datatables--datatableId-)
    pub fn delete_flows_datatable(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> DeleteFlowsDatatable {
        super::architect::DeleteFlowsDatatable(
            rt::Request::new(&self.0, super::architect::DeleteFlowsDatatable::INFO)
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/export/jobs`
    ///
    /// - Permissions: any of `architect:datatable:view`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`postFlowsDatatableExportJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-datatables--datatableId--export-jobs)
    pub fn post_flows_datatable_export_jobs(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> PostFlowsDatatableExportJobs {
        super::architect::PostFlowsDatatableExportJobs(
            rt::Request::new(
                    &self.0,
                    super::architect::PostFlowsDatatableExportJobs::INFO,
                )
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}`
    ///
    /// - Permissions: any of `architect:datatable:view`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `flows.datatables.session.not.found`; 500 `flows.datatables.internal.server.error`
    /// - Developer Center: [`getFlowsDatatableExportJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId--export-jobs--exportJobId-)
    pub fn get_flows_datatable_export_job(
        &self,
        datatable_id: impl AsRef<str>,
        export_job_id: impl AsRef<str>,
    ) -> GetFlowsDatatableExportJob {
        super::architect::GetFlowsDatatableExportJob(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatableExportJob::INFO)
                .path("datatableId", datatable_id.as_ref())
                .path("exportJobId", export_job_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/import/csv/jobs`
    ///
    /// - Permissions: any of `architect:datatable:edit`, `architect:datatableRow:add`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`postFlowsDatatableImportCsvJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-datatables--datatableId--import-csv-jobs)
    pub fn post_flows_datatable_import_csv_jobs(
        &self,
        datatable_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataTableImportJob>,
    ) -> PostFlowsDatatableImportCsvJobs {
        super::architect::PostFlowsDatatableImportCsvJobs(
            rt::Request::new(
                    &self.0,
                    super::architect::PostFlowsDatatableImportCsvJobs::INFO,
                )
                .path("datatableId", datatable_id.as_ref())
                .body::<types::DataTableImportJob>(body),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/import/jobs`
    ///
    /// - Permissions: any of `architect:datatable:edit`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`
    /// - Developer Center: [`getFlowsDatatableImportJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId--import-jobs)
    pub fn get_flows_datatable_import_jobs(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> GetFlowsDatatableImportJobs {
        super::architect::GetFlowsDatatableImportJobs(
            rt::Request::new(
                    &self.0,
                    super::architect::GetFlowsDatatableImportJobs::INFO,
                )
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/import/jobs`
    ///
    /// - Permissions: any of `architect:datatable:edit`, `architect:datatableRow:add`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`postFlowsDatatableImportJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-datatables--datatableId--import-jobs)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_flows_datatable_import_jobs(
        &self,
        datatable_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataTableImportJob>,
    ) -> PostFlowsDatatableImportJobs {
        super::architect::PostFlowsDatatableImportJobs(
            rt::Request::new(
                    &self.0,
                    super::architect::PostFlowsDatatableImportJobs::INFO,
                )
                .path("datatableId", datatable_id.as_ref())
                .body::<types::DataTableImportJob>(body),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}`
    ///
    /// - Permissions: any of `architect:datatable:view`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `flows.datatables.session.not.found`; 500 `flows.datatables.internal.server.error`
    /// - Developer Center: [`getFlowsDatatableImportJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId--import-jobs--importJobId-)
    pub fn get_flows_datatable_import_job(
        &self,
        datatable_id: impl AsRef<str>,
        import_job_id: impl AsRef<str>,
    ) -> GetFlowsDatatableImportJob {
        super::architect::GetFlowsDatatableImportJob(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatableImportJob::INFO)
                .path("datatableId", datatable_id.as_ref())
                .path("importJobId", import_job_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/rows`
    ///
    /// - Permissions: any of `architect:datatable:view`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 404 `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatableRows`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId--rows)
    pub fn get_flows_datatable_rows(
        &self,
        datatable_id: impl AsRef<str>,
    ) -> GetFlowsDatatableRows {
        super::architect::GetFlowsDatatableRows(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatableRows::INFO)
                .path("datatableId", datatable_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/datatables/{datatableId}/rows`
    ///
    /// - Permissions: any of `architect:datatable:add`, `architect:datatableRow:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.schema.exception`, `flows.datatables.syntax.error`, `flows.datatables.too.many.rows`; 404 `flows.datatables.table.not.found`; 409 `flows.datatables.not.unique`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`postFlowsDatatableRows`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-datatables--datatableId--rows)
    pub fn post_flows_datatable_rows(
        &self,
        datatable_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostFlowsDatatableRows {
        super::architect::PostFlowsDatatableRows(
            rt::Request::new(&self.0, super::architect::PostFlowsDatatableRows::INFO)
                .path("datatableId", datatable_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// - Permissions: any of `architect:datatable:view`, `architect:datatableRow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 404 `flows.datatables.row.not.found`, `flows.datatables.table.not.found`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`getFlowsDatatableRow`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-datatables--datatableId--rows--rowId-)
    pub fn get_flows_datatable_row(
        &self,
        datatable_id: impl AsRef<str>,
        row_id: impl AsRef<str>,
    ) -> GetFlowsDatatableRow {
        super::architect::GetFlowsDatatableRow(
            rt::Request::new(&self.0, super::architect::GetFlowsDatatableRow::INFO)
                .path("datatableId", datatable_id.as_ref())
                .path("rowId", row_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// - Permissions: any of `architect:datatable:edit`, `architect:datatableRow:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.schema.exception`, `flows.datatables.syntax.error`; 404 `flows.datatables.row.not.found`, `flows.datatables.table.not.found`; 409 `flows.datatables.not.unique`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`putFlowsDatatableRow`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows-datatables--datatableId--rows--rowId-)
    pub fn put_flows_datatable_row(
        &self,
        datatable_id: impl AsRef<str>,
        row_id: impl AsRef<str>,
    ) -> PutFlowsDatatableRow {
        super::architect::PutFlowsDatatableRow(
            rt::Request::new(&self.0, super::architect::PutFlowsDatatableRow::INFO)
                .path("datatableId", datatable_id.as_ref())
                .path("rowId", row_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}`
    ///
    /// - Permissions: any of `architect:datatable:delete`, `architect:datatableRow:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `flows.datatables.syntax.error`; 500 `flows.datatables.internal.server.error`; 503 `flows.datatables.server.too.busy`
    /// - Developer Center: [`deleteFlowsDatatableRow`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows-datatables--datatableId--rows--rowId-)
    pub fn delete_flows_datatable_row(
        &self,
        datatable_id: impl AsRef<str>,
        row_id: impl AsRef<str>,
    ) -> DeleteFlowsDatatableRow {
        super::architect::DeleteFlowsDatatableRow(
            rt::Request::new(&self.0, super::architect::DeleteFlowsDatatableRow::INFO)
                .path("datatableId", datatable_id.as_ref())
                .path("rowId", row_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/divisionviews`
    ///
    /// - Permission: `architect:flow:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.division.invalid`, `architect.flow.invalid.id`, `architect.invalid.flow.type`; 403 `architect.missing.permission`, `feature.forbidden`; 405 `architect.bot.flow.invalid.operation`, `architect.digital.bot.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.speech.flow.invalid.operation`, `architect.workflow.invalid.operation`; 500 `architect.external.call.failure`; 501 `not.implemented`
    /// - Developer Center: [`getFlowsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-divisionviews)
    pub fn get_flows_divisionviews(&self) -> GetFlowsDivisionviews {
        super::architect::GetFlowsDivisionviews(
            rt::Request::new(&self.0, super::architect::GetFlowsDivisionviews::INFO),
        )
    }
    /// `POST /api/v2/flows/executions`
    ///
    /// - Permission: `architect:flow:launch`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.object.validate.failed`, `flow.config.not.published`, `flow.definition.missing`, `flow.invalid.state`, `input.var.not.marked.in.flow.def`, `variable.value.not.allowed`; 403 `architect.missing.permission`; 404 `architect.flow.execution.not.found`, `architect.flow.not.found`, `general.not.found`; 500 `architect.unspecified.error`
    /// - Developer Center: [`postFlowsExecutions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-executions)
    pub fn post_flows_executions(
        &self,
        body: impl rt::IntoBody<types::FlowExecutionLaunchRequest>,
    ) -> PostFlowsExecutions {
        super::architect::PostFlowsExecutions(
            rt::Request::new(&self.0, super::architect::PostFlowsExecutions::INFO)
                .body::<types::FlowExecutionLaunchRequest>(body),
        )
    }
    /// `GET /api/v2/flows/executions/{flowExecutionId}`
    ///
    /// - Permission: `architect:flowExecution:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.execution.flow.not.found`, `architect.flow.execution.not.found`; 500 `architect.unspecified.error`
    /// - Developer Center: [`getFlowsExecution`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-executions--flowExecutionId-)
    pub fn get_flows_execution(
        &self,
        flow_execution_id: impl AsRef<str>,
    ) -> GetFlowsExecution {
        super::architect::GetFlowsExecution(
            rt::Request::new(&self.0, super::architect::GetFlowsExecution::INFO)
                .path("flowExecutionId", flow_execution_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/export/jobs`
    ///
    /// - Permission: `architect:jobExport:create`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `archy.export.cannot.id.flow`, `archy.export.invalid.file.name`, `archy.export.invalid.flows.length`, `archy.export.item.cannot.be.null`, `archy.export.missing.flow`; 403 `missing.division.permissions`
    /// - Developer Center: [`postFlowsExportJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-export-jobs)
    pub fn post_flows_export_jobs(
        &self,
        body: impl rt::IntoBody<types::RegisterArchitectExportJob>,
    ) -> PostFlowsExportJobs {
        super::architect::PostFlowsExportJobs(
            rt::Request::new(&self.0, super::architect::PostFlowsExportJobs::INFO)
                .body::<types::RegisterArchitectExportJob>(body),
        )
    }
    /// `GET /api/v2/flows/export/jobs/{jobId}`
    ///
    /// - Permission: `architect:jobExport:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `archy.state.invalid.job.id`, `archy.state.wrong.endpoint`, `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`getFlowsExportJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-export-jobs--jobId-)
    pub fn get_flows_export_job(&self, job_id: impl AsRef<str>) -> GetFlowsExportJob {
        super::architect::GetFlowsExportJob(
            rt::Request::new(&self.0, super::architect::GetFlowsExportJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/instances/jobs`
    ///
    /// - Permission: `architect:flowInstance:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`postFlowsInstancesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-instances-jobs)
    pub fn post_flows_instances_jobs(
        &self,
        body: impl rt::IntoBody<types::ExecutionDataRequest>,
    ) -> PostFlowsInstancesJobs {
        super::architect::PostFlowsInstancesJobs(
            rt::Request::new(&self.0, super::architect::PostFlowsInstancesJobs::INFO)
                .body::<types::ExecutionDataRequest>(body),
        )
    }
    /// `GET /api/v2/flows/instances/jobs/{jobId}`
    ///
    /// - Permission: `architect:flowInstance:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getFlowsInstancesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-jobs--jobId-)
    pub fn get_flows_instances_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetFlowsInstancesJob {
        super::architect::GetFlowsInstancesJob(
            rt::Request::new(&self.0, super::architect::GetFlowsInstancesJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/instances/query`
    ///
    /// - Permission: `architect:flowInstance:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postFlowsInstancesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-instances-query)
    pub fn post_flows_instances_query(
        &self,
        body: impl rt::IntoBody<types::CriteriaQuery>,
    ) -> PostFlowsInstancesQuery {
        super::architect::PostFlowsInstancesQuery(
            rt::Request::new(&self.0, super::architect::PostFlowsInstancesQuery::INFO)
                .body::<types::CriteriaQuery>(body),
        )
    }
    /// `GET /api/v2/flows/instances/querycapabilities`
    ///
    /// - Permission: `architect:flowInstance:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getFlowsInstancesQuerycapabilities`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-querycapabilities)
    pub fn get_flows_instances_querycapabilities(
        &self,
    ) -> GetFlowsInstancesQuerycapabilities {
        super::architect::GetFlowsInstancesQuerycapabilities(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsInstancesQuerycapabilities::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/settings/executiondata`
    ///
    /// - Permission: `architect:flowinstanceexecutiondata:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getFlowsInstancesSettingsExecutiondata`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-settings-executiondata)
    pub fn get_flows_instances_settings_executiondata(
        &self,
    ) -> GetFlowsInstancesSettingsExecutiondata {
        super::architect::GetFlowsInstancesSettingsExecutiondata(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsInstancesSettingsExecutiondata::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/flows/instances/settings/executiondata`
    ///
    /// - Permission: `architect:flowinstanceexecutiondata:edit`
    /// - Scopes: `architect`
    /// - Developer Center: [`patchFlowsInstancesSettingsExecutiondata`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-flows-instances-settings-executiondata)
    pub fn patch_flows_instances_settings_executiondata(
        &self,
        body: impl rt::IntoBody<types::ExecutionDataSettingsRequest>,
    ) -> PatchFlowsInstancesSettingsExecutiondata {
        super::architect::PatchFlowsInstancesSettingsExecutiondata(
            rt::Request::new(
                    &self.0,
                    super::architect::PatchFlowsInstancesSettingsExecutiondata::INFO,
                )
                .body::<types::ExecutionDataSettingsRequest>(body),
        )
    }
    /// `GET /api/v2/flows/instances/settings/loglevels`
    ///
    /// - Permissions: all of `architect:flowLogLevel:view`, `architect:flow:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getFlowsInstancesSettingsLoglevels`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-settings-loglevels)
    pub fn get_flows_instances_settings_loglevels(
        &self,
    ) -> GetFlowsInstancesSettingsLoglevels {
        super::architect::GetFlowsInstancesSettingsLoglevels(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsInstancesSettingsLoglevels::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/settings/loglevels/characteristics`
    ///
    /// - Permissions: any of `architect:flowLogLevel:view`, `architect:flowLogLevelDefault:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getFlowsInstancesSettingsLoglevelsCharacteristics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-settings-loglevels-characteristics)
    pub fn get_flows_instances_settings_loglevels_characteristics(
        &self,
    ) -> GetFlowsInstancesSettingsLoglevelsCharacteristics {
        super::architect::GetFlowsInstancesSettingsLoglevelsCharacteristics(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsInstancesSettingsLoglevelsCharacteristics::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/settings/loglevels/default`
    ///
    /// - Permission: `architect:flowLogLevelDefault:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Developer Center: [`getFlowsInstancesSettingsLoglevelsDefault`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances-settings-loglevels-default)
    pub fn get_flows_instances_settings_loglevels_default(
        &self,
    ) -> GetFlowsInstancesSettingsLoglevelsDefault {
        super::architect::GetFlowsInstancesSettingsLoglevelsDefault(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsInstancesSettingsLoglevelsDefault::INFO,
            ),
        )
    }
    /// `PUT /api/v2/flows/instances/settings/loglevels/default`
    ///
    /// - Permission: `architect:flowLogLevelDefault:edit`
    /// - Scopes: `architect`
    /// - Developer Center: [`putFlowsInstancesSettingsLoglevelsDefault`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows-instances-settings-loglevels-default)
    pub fn put_flows_instances_settings_loglevels_default(
        &self,
        body: impl rt::IntoBody<types::FlowLogLevelRequest>,
    ) -> PutFlowsInstancesSettingsLoglevelsDefault {
        super::architect::PutFlowsInstancesSettingsLoglevelsDefault(
            rt::Request::new(
                    &self.0,
                    super::architect::PutFlowsInstancesSettingsLoglevelsDefault::INFO,
                )
                .body::<types::FlowLogLevelRequest>(body),
        )
    }
    /// `DELETE /api/v2/flows/instances/settings/loglevels/default`
    ///
    /// - Permission: `architect:flowLogLevelDefault:delete`
    /// - Scopes: `architect`
    /// - Developer Center: [`deleteFlowsInstancesSettingsLoglevelsDefault`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows-instances-settings-loglevels-default)
    pub fn delete_flows_instances_settings_loglevels_default(
        &self,
    ) -> DeleteFlowsInstancesSettingsLoglevelsDefault {
        super::architect::DeleteFlowsInstancesSettingsLoglevelsDefault(
            rt::Request::new(
                &self.0,
                super::architect::DeleteFlowsInstancesSettingsLoglevelsDefault::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/instances/{instanceId}`
    ///
    /// - Permission: `architect:flowInstance:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`getFlowsInstance`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-instances--instanceId-)
    pub fn get_flows_instance(&self, instance_id: impl AsRef<str>) -> GetFlowsInstance {
        super::architect::GetFlowsInstance(
            rt::Request::new(&self.0, super::architect::GetFlowsInstance::INFO)
                .path("instanceId", instance_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/jobs`
    ///
    /// - Permission: `architect:job:create`
    /// - Scopes: `architect`
    /// - Developer Center: [`postFlowsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-jobs)
    pub fn post_flows_jobs(&self) -> PostFlowsJobs {
        super::architect::PostFlowsJobs(
            rt::Request::new(&self.0, super::architect::PostFlowsJobs::INFO),
        )
    }
    /// `GET /api/v2/flows/jobs/{jobId}`
    ///
    /// - Permission: `architect:job:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `general.resource.not.found`
    /// - Developer Center: [`getFlowsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-jobs--jobId-)
    pub fn get_flows_job(&self, job_id: impl AsRef<str>) -> GetFlowsJob {
        super::architect::GetFlowsJob(
            rt::Request::new(&self.0, super::architect::GetFlowsJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/lookup`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.query.parameter.missing`; 403 `architect.missing.permission`; 500 `architect.external.call.failure`
    /// - Developer Center: [`getFlowsLookup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-lookup)
    pub fn get_flows_lookup(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetFlowsLookup {
        super::architect::GetFlowsLookup(
            rt::Request::new(&self.0, super::architect::GetFlowsLookup::INFO)
                .list::<String>("id", id),
        )
    }
    /// `GET /api/v2/flows/milestones`
    ///
    /// - Permission: `architect:flowMilestone:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.permission`; 405 `architect.feature.unavailable`
    /// - Developer Center: [`getFlowsMilestones`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-milestones)
    pub fn get_flows_milestones(&self) -> GetFlowsMilestones {
        super::architect::GetFlowsMilestones(
            rt::Request::new(&self.0, super::architect::GetFlowsMilestones::INFO),
        )
    }
    /// `POST /api/v2/flows/milestones`
    ///
    /// - Permission: `architect:flowMilestone:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.milestone.validate.failed.invalid.name.no.alpha`, `architect.flow.milestone.validate.failed.invalid.name.spaces`, `architect.flow.milestone.validate.failed.missing.name`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`; 403 `missing.permission`; 405 `architect.feature.unavailable`; 409 `architect.flow.milestone.already.exists`, `architect.flow.milestone.exceeded.max.amount`
    /// - Developer Center: [`postFlowsMilestones`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-milestones)
    pub fn post_flows_milestones(&self) -> PostFlowsMilestones {
        super::architect::PostFlowsMilestones(
            rt::Request::new(&self.0, super::architect::PostFlowsMilestones::INFO),
        )
    }
    /// `GET /api/v2/flows/milestones/divisionviews`
    ///
    /// - Permission: `architect:flowMilestone:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.division.invalid`, `architect.flow.invalid.id`; 403 `architect.missing.permission`, `feature.forbidden`; 500 `architect.external.call.failure`; 501 `not.implemented`
    /// - Developer Center: [`getFlowsMilestonesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-milestones-divisionviews)
    pub fn get_flows_milestones_divisionviews(&self) -> GetFlowsMilestonesDivisionviews {
        super::architect::GetFlowsMilestonesDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsMilestonesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/milestones/{milestoneId}`
    ///
    /// - Permission: `architect:flowMilestone:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.permission`; 404 `architect.flow.milestone.not.found`; 405 `architect.feature.unavailable`
    /// - Developer Center: [`getFlowsMilestone`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-milestones--milestoneId-)
    pub fn get_flows_milestone(
        &self,
        milestone_id: impl AsRef<str>,
    ) -> GetFlowsMilestone {
        super::architect::GetFlowsMilestone(
            rt::Request::new(&self.0, super::architect::GetFlowsMilestone::INFO)
                .path("milestoneId", milestone_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/milestones/{milestoneId}`
    ///
    /// - Permission: `architect:flowMilestone:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.milestone.validate.failed.invalid.name.no.alpha`, `architect.flow.milestone.validate.failed.invalid.name.spaces`, `architect.flow.milestone.validate.failed.missing.name`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`; 403 `missing.permission`; 404 `architect.flow.milestone.not.found`; 405 `architect.feature.unavailable`; 409 `architect.flow.milestone.already.exists`; 500 `architect.unspecified.error`
    /// - Developer Center: [`putFlowsMilestone`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows-milestones--milestoneId-)
    pub fn put_flows_milestone(
        &self,
        milestone_id: impl AsRef<str>,
    ) -> PutFlowsMilestone {
        super::architect::PutFlowsMilestone(
            rt::Request::new(&self.0, super::architect::PutFlowsMilestone::INFO)
                .path("milestoneId", milestone_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/flows/milestones/{milestoneId}`
    ///
    /// - Permission: `architect:flowMilestone:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.flow.milestone.not.found`; 405 `architect.feature.unavailable`; 409 `architect.dependency.object.in.use`; 500 `architect.unspecified.error`
    /// - Developer Center: [`deleteFlowsMilestone`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows-milestones--milestoneId-)
    pub fn delete_flows_milestone(
        &self,
        milestone_id: impl AsRef<str>,
    ) -> DeleteFlowsMilestone {
        super::architect::DeleteFlowsMilestone(
            rt::Request::new(&self.0, super::architect::DeleteFlowsMilestone::INFO)
                .path("milestoneId", milestone_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/outcomes`
    ///
    /// - Permission: `architect:flowOutcome:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `missing.permission`; 404 `architect.flow.outcome.not.found`; 405 `architect.feature.toggle.unavailable`, `architect.flow.outcome.not.available`; 500 `architect.external.call.failure`
    /// - Developer Center: [`getFlowsOutcomes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-outcomes)
    pub fn get_flows_outcomes(&self) -> GetFlowsOutcomes {
        super::architect::GetFlowsOutcomes(
            rt::Request::new(&self.0, super::architect::GetFlowsOutcomes::INFO),
        )
    }
    /// `POST /api/v2/flows/outcomes`
    ///
    /// - Permission: `architect:flowOutcome:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.outcome.validate.failed`, `architect.flow.outcome.validate.failed.invalid.name`, `architect.flow.outcome.validate.failed.invalid.name.no.alpha`, `architect.flow.outcome.validate.failed.missing.description`, `architect.flow.outcome.validate.failed.missing.name`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`; 403 `architect.not.editor.or.admin.user`, `missing.permission`; 405 `architect.feature.toggle.unavailable`, `architect.flow.outcome.not.available`; 409 `architect.flow.outcome.already.exists`, `architect.flow.outcome.exceeded.max.amount`
    /// - Developer Center: [`postFlowsOutcomes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows-outcomes)
    pub fn post_flows_outcomes(&self) -> PostFlowsOutcomes {
        super::architect::PostFlowsOutcomes(
            rt::Request::new(&self.0, super::architect::PostFlowsOutcomes::INFO),
        )
    }
    /// `GET /api/v2/flows/outcomes/divisionviews`
    ///
    /// - Permission: `architect:flowOutcome:search`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `architect.division.invalid`, `architect.flow.invalid.id`; 403 `architect.missing.permission`, `feature.forbidden`; 500 `architect.external.call.failure`; 501 `not.implemented`
    /// - Developer Center: [`getFlowsOutcomesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-outcomes-divisionviews)
    pub fn get_flows_outcomes_divisionviews(&self) -> GetFlowsOutcomesDivisionviews {
        super::architect::GetFlowsOutcomesDivisionviews(
            rt::Request::new(
                &self.0,
                super::architect::GetFlowsOutcomesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/flows/outcomes/{flowOutcomeId}`
    ///
    /// - Permission: `architect:flowOutcome:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `missing.permission`; 404 `architect.flow.outcome.not.found`; 405 `architect.feature.toggle.unavailable`, `architect.flow.outcome.not.available`; 500 `architect.external.call.failure`
    /// - Developer Center: [`getFlowsOutcome`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows-outcomes--flowOutcomeId-)
    pub fn get_flows_outcome(
        &self,
        flow_outcome_id: impl AsRef<str>,
    ) -> GetFlowsOutcome {
        super::architect::GetFlowsOutcome(
            rt::Request::new(&self.0, super::architect::GetFlowsOutcome::INFO)
                .path("flowOutcomeId", flow_outcome_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/outcomes/{flowOutcomeId}`
    ///
    /// - Permission: `architect:flowOutcome:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.outcome.validate.failed.invalid.name`, `architect.flow.outcome.validate.failed.invalid.name.no.alpha`, `architect.flow.outcome.validate.failed.missing.description`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.property.exceeds.max.character.length`, `architect.query.parameter.missing`, `architect.request.header.missing`; 403 `architect.not.editor.or.admin.user`, `missing.permission`; 404 `architect.flow.outcome.not.found`; 405 `architect.feature.toggle.unavailable`, `architect.flow.outcome.not.available`; 409 `architect.operation.already.in.progress`; 500 `architect.unspecified.error`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putFlowsOutcome`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows-outcomes--flowOutcomeId-)
    pub fn put_flows_outcome(
        &self,
        flow_outcome_id: impl AsRef<str>,
    ) -> PutFlowsOutcome {
        super::architect::PutFlowsOutcome(
            rt::Request::new(&self.0, super::architect::PutFlowsOutcome::INFO)
                .path("flowOutcomeId", flow_outcome_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.flow.not.found`, `architect.flow.version.missing`; 405 `Inbound.Call.Flow.Invalid.Operation`, `Inbound.Email.Flow.Invalid.Operation`, `Inqueue.Call.Flow.Invalid.Operation`, `Outbound.Call.Flow.Invalid.Operation`, `architect.bot.flow.invalid.operation`, `architect.digital.bot.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`, `architect.speech.flow.invalid.operation`, `architect.survey.invite.flow.invalid.operation`, `architect.workflow.invalid.operation`; 410 `architect.flow.deleted`
    /// - Developer Center: [`getFlow`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId-)
    pub fn get_flow(&self, flow_id: impl AsRef<str>) -> GetFlow {
        super::architect::GetFlow(
            rt::Request::new(&self.0, super::architect::GetFlow::INFO)
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/{flowId}`
    ///
    /// - Permission: `architect:flow:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.validate.failed`, `architect.flow.validate.failed.invalid.name.contains.debug`, `architect.flow.validate.failed.invalid.name.contains.slash`, `architect.flow.validate.failed.invalid.name.no.alpha`, `architect.flow.validate.failed.missing.name`, `architect.flow.validate.failed.missing.type`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.request.header.missing`, `architect.system.flow.name.or.description.error`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`, `architect.flow.version.missing`; 405 `architect.debug.flow.invalid.operation`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`; 409 `architect.flow.already.exists`, `architect.flow.not.locked.by.user`; 410 `architect.flow.deleted`; 500 `architect.external.user.query.error`, `architect.object.update.failed`
    /// - Developer Center: [`putFlow`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows--flowId-)
    pub fn put_flow(
        &self,
        flow_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Flow>,
    ) -> PutFlow {
        super::architect::PutFlow(
            rt::Request::new(&self.0, super::architect::PutFlow::INFO)
                .path("flowId", flow_id.as_ref())
                .body::<types::Flow>(body),
        )
    }
    /// `DELETE /api/v2/flows/{flowId}`
    ///
    /// - Permission: `architect:flow:delete`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`; 405 `architect.debug.flow.invalid.operation`, `architect.default.flow.cannot.delete`, `architect.default.voicemail.flow.cannot.delete`, `architect.flow.cannot.delete.user.does.not.have.lock`, `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`; 409 `architect.dependency.object.in.use`, `architect.flow.cannot.delete.used.by.message.addresses`, `architect.flow.cannot.delete.used.in.composer.scripts`, `architect.flow.cannot.delete.used.in.email.routes`, `architect.flow.cannot.delete.used.in.emergency.groups`, `architect.flow.cannot.delete.used.in.flows`, `architect.flow.cannot.delete.used.in.ivr.configs`, `architect.flow.cannot.delete.used.in.pe.action.maps`, `architect.flow.cannot.delete.used.in.queues`, `architect.flow.cannot.delete.used.in.recording.policies`, `architect.flow.cannot.delete.used.in.widgets`; 410 `architect.flow.deleted`; 500 `architect.database.throughput.exceeded`, `architect.external.call.failure`, `architect.external.flow.change.notification.error`, `architect.external.user.query.error`, `architect.object.update.failed`
    /// - Developer Center: [`deleteFlow`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows--flowId-)
    pub fn delete_flow(&self, flow_id: impl AsRef<str>) -> DeleteFlow {
        super::architect::DeleteFlow(
            rt::Request::new(&self.0, super::architect::DeleteFlow::INFO)
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/{flowId}/history`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`postFlowHistory`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows--flowId--history)
    pub fn post_flow_history(&self, flow_id: impl AsRef<str>) -> PostFlowHistory {
        super::architect::PostFlowHistory(
            rt::Request::new(&self.0, super::architect::PostFlowHistory::INFO)
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/history/{historyId}`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.flow.not.found`
    /// - Developer Center: [`getFlowHistoryHistoryId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--history--historyId-)
    pub fn get_flow_history_history_id(
        &self,
        flow_id: impl AsRef<str>,
        history_id: impl AsRef<str>,
    ) -> GetFlowHistoryHistoryId {
        super::architect::GetFlowHistoryHistoryId(
            rt::Request::new(&self.0, super::architect::GetFlowHistoryHistoryId::INFO)
                .path("flowId", flow_id.as_ref())
                .path("historyId", history_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// - Permission: `architect:flowLogLevel:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 404 `ocelot.not.found`
    /// - Developer Center: [`getFlowInstancesSettingsLoglevels`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--instances-settings-loglevels)
    pub fn get_flow_instances_settings_loglevels(
        &self,
        flow_id: impl AsRef<str>,
    ) -> GetFlowInstancesSettingsLoglevels {
        super::architect::GetFlowInstancesSettingsLoglevels(
            rt::Request::new(
                    &self.0,
                    super::architect::GetFlowInstancesSettingsLoglevels::INFO,
                )
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `PUT /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// - Permission: `architect:flowLogLevel:edit`
    /// - Scopes: `architect`
    /// - Developer Center: [`putFlowInstancesSettingsLoglevels`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-flows--flowId--instances-settings-loglevels)
    pub fn put_flow_instances_settings_loglevels(
        &self,
        flow_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::FlowLogLevelRequest>,
    ) -> PutFlowInstancesSettingsLoglevels {
        super::architect::PutFlowInstancesSettingsLoglevels(
            rt::Request::new(
                    &self.0,
                    super::architect::PutFlowInstancesSettingsLoglevels::INFO,
                )
                .path("flowId", flow_id.as_ref())
                .body::<types::FlowLogLevelRequest>(body),
        )
    }
    /// `POST /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// - Permission: `architect:flowLogLevel:add`
    /// - Scopes: `architect`
    /// - Error codes of its own: 504 `division.authorization.timeout`
    /// - Developer Center: [`postFlowInstancesSettingsLoglevels`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows--flowId--instances-settings-loglevels)
    pub fn post_flow_instances_settings_loglevels(
        &self,
        flow_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::FlowLogLevelRequest>,
    ) -> PostFlowInstancesSettingsLoglevels {
        super::architect::PostFlowInstancesSettingsLoglevels(
            rt::Request::new(
                    &self.0,
                    super::architect::PostFlowInstancesSettingsLoglevels::INFO,
                )
                .path("flowId", flow_id.as_ref())
                .body::<types::FlowLogLevelRequest>(body),
        )
    }
    /// `DELETE /api/v2/flows/{flowId}/instances/settings/loglevels`
    ///
    /// - Permission: `architect:flowLogLevel:delete`
    /// - Scopes: `architect`
    /// - Developer Center: [`deleteFlowInstancesSettingsLoglevels`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-flows--flowId--instances-settings-loglevels)
    pub fn delete_flow_instances_settings_loglevels(
        &self,
        flow_id: impl AsRef<str>,
    ) -> DeleteFlowInstancesSettingsLoglevels {
        super::architect::DeleteFlowInstancesSettingsLoglevels(
            rt::Request::new(
                    &self.0,
                    super::architect::DeleteFlowInstancesSettingsLoglevels::INFO,
                )
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/latestconfiguration`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `flow.no.config.available`; 405 `architect.inbound.short.message.flow.invalid.operation`, `architect.secure.call.flow.invalid.operation`, `architect.secure.call.flow.not.supported`
    /// - Developer Center: [`getFlowLatestconfiguration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--latestconfiguration)
    pub fn get_flow_latestconfiguration(
        &self,
        flow_id: impl AsRef<str>,
    ) -> GetFlowLatestconfiguration {
        super::architect::GetFlowLatestconfiguration(
            rt::Request::new(&self.0, super::architect::GetFlowLatestconfiguration::INFO)
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.flow.not.found`; 410 `architect.flow.deleted`
    /// - Developer Center: [`getFlowVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions)
    pub fn get_flow_versions(&self, flow_id: impl AsRef<str>) -> GetFlowVersions {
        super::architect::GetFlowVersions(
            rt::Request::new(&self.0, super::architect::GetFlowVersions::INFO)
                .path("flowId", flow_id.as_ref()),
        )
    }
    /// `POST /api/v2/flows/{flowId}/versions`
    ///
    /// - Permission: `architect:flow:edit`
    /// - Scopes: `architect`
    /// - Error codes of its own: 400 `architect.flow.data.missing`, `architect.flow.version.validate.failed.configuration.version`, `architect.object.validate.failed`, `architect.object.validate.failed.value`, `architect.request.header.missing`; 403 `architect.missing.permission`, `architect.not.editor.or.admin.user`; 404 `architect.flow.not.found`; 405 `architect.debug.flow.invalid.operation`; 409 `architect.flow.not.locked.by.user`; 410 `architect.flow.deleted`; 500 `architect.external.user.query.error`, `architect.flow.data.invalid.format`, `architect.flow.save.failed`, `architect.flow.serialize.failed`, `architect.object.update.failed`
    /// - Developer Center: [`postFlowVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-flows--flowId--versions)
    pub fn post_flow_versions(
        &self,
        flow_id: impl AsRef<str>,
        body: impl rt::IntoBody<rt::Json>,
    ) -> PostFlowVersions {
        super::architect::PostFlowVersions(
            rt::Request::new(&self.0, super::architect::PostFlowVersions::INFO)
                .path("flowId", flow_id.as_ref())
                .body::<rt::Json>(body),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`; 404 `architect.flow.data.missing`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.flow.data.invalid.format`
    /// - Developer Center: [`getFlowVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions--versionId-)
    pub fn get_flow_version(
        &self,
        flow_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetFlowVersion {
        super::architect::GetFlowVersion(
            rt::Request::new(&self.0, super::architect::GetFlowVersion::INFO)
                .path("flowId", flow_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/configuration`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 403 `architect.missing.permission`
    /// - Developer Center: [`getFlowVersionConfiguration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions--versionId--configuration)
    pub fn get_flow_version_configuration(
        &self,
        flow_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetFlowVersionConfiguration {
        super::architect::GetFlowVersionConfiguration(
            rt::Request::new(
                    &self.0,
                    super::architect::GetFlowVersionConfiguration::INFO,
                )
                .path("flowId", flow_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/health`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `custom.bad.request`; 403 `architect.missing.permission`; 404 `architect.flow.data.missing`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.flow.data.invalid.format`
    /// - Developer Center: [`getFlowVersionHealth`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions--versionId--health)
    pub fn get_flow_version_health(
        &self,
        flow_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetFlowVersionHealth {
        super::architect::GetFlowVersionHealth(
            rt::Request::new(&self.0, super::architect::GetFlowVersionHealth::INFO)
                .path("flowId", flow_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `custom.bad.request`; 403 `architect.missing.permission`; 404 `architect.flow.data.missing`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.flow.data.invalid.format`
    /// - Developer Center: [`getFlowVersionIntentHealth`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions--versionId--intents--intentId--health)
    pub fn get_flow_version_intent_health(
        &self,
        flow_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        intent_id: impl AsRef<str>,
        language: impl rt::IntoEnum<types::GetFlowVersionIntentHealthLanguage>,
    ) -> GetFlowVersionIntentHealth {
        super::architect::GetFlowVersionIntentHealth(
            rt::Request::new(&self.0, super::architect::GetFlowVersionIntentHealth::INFO)
                .path("flowId", flow_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("intentId", intent_id.as_ref())
                .query::<
                    types::GetFlowVersionIntentHealthLanguage,
                >("language", &language.into_enum()),
        )
    }
    /// `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health`
    ///
    /// - Permission: `architect:flow:view`
    /// - Scopes: any of `architect`, `architect:readonly`
    /// - Error codes of its own: 400 `custom.bad.request`; 403 `architect.missing.permission`; 404 `architect.flow.data.missing`, `architect.flow.not.found`, `architect.flow.version.missing`; 410 `architect.flow.deleted`; 500 `architect.flow.data.invalid.format`
    /// - Developer Center: [`getFlowVersionIntentUtteranceHealth`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-flows--flowId--versions--versionId--intents--intentId--utterances--utteranceId--health)
    pub fn get_flow_version_intent_utterance_health(
        &self,
        flow_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        intent_id: impl AsRef<str>,
        utterance_id: impl AsRef<str>,
        language: impl rt::IntoEnum<types::GetFlowVersionIntentUtteranceHealthLanguage>,
    ) -> GetFlowVersionIntentUtteranceHealth {
        super::architect::GetFlowVersionIntentUtteranceHealth(
            rt::Request::new(
                    &self.0,
                    super::architect::GetFlowVersionIntentUtteranceHealth::INFO,
                )
                .path("flowId", flow_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("intentId", intent_id.as_ref())
                .path("utteranceId", utterance_id.as_ref())
                .query::<
                    types::GetFlowVersionIntentUtteranceHealthLanguage,
                >("language", &language.into_enum()),
        )
    }
}
/// The call `getArchitectDependencytracking`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytracking(
    pub(crate) rt::Request<Option<types::DependencyObjectEntityListing>>,
);
impl GetArchitectDependencytracking {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytracking",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `objectType` (query)
    pub fn object_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetArchitectDependencytrackingObjectType>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingObjectType,
                >("objectType", value),
        )
    }
    /// `consumedResources` (query)
    pub fn consumed_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumedResources", value))
    }
    /// `consumingResources` (query)
    pub fn consuming_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumingResources", value))
    }
    /// `consumedResourceType` (query)
    pub fn consumed_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingConsumedResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingConsumedResourceType,
                >("consumedResourceType", value),
        )
    }
    /// `consumingResourceType` (query)
    pub fn consuming_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingConsumingResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingConsumingResourceType,
                >("consumingResourceType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::DependencyObjectEntityListing>> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<Option<types::DependencyObjectEntityListing>> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::DependencyObjectEntityListing>> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingBuild`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingBuild(
    pub(crate) rt::Request<types::DependencyStatus>,
);
impl GetArchitectDependencytrackingBuild {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingBuild",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/build",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
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
    pub fn customize(self) -> rt::Request<types::DependencyStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DependencyStatus> {
        self.0.send()
    }
}
/// The call `postArchitectDependencytrackingBuild`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectDependencytrackingBuild(pub(crate) rt::Request<()>);
impl PostArchitectDependencytrackingBuild {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectDependencytrackingBuild",
        method: rt::Method::Post,
        path: "/api/v2/architect/dependencytracking/build",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:rebuild"],
        },
        scopes: &["architect"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[202],
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
/// The call `getArchitectDependencytrackingConsumedresources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingConsumedresources(
    pub(crate) rt::Request<Option<types::ConsumedResourcesEntityListing>>,
);
impl GetArchitectDependencytrackingConsumedresources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingConsumedresources",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/consumedresources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `resourceType` (query)
    pub fn resource_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("resourceType", value))
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
    pub fn customize(
        self,
    ) -> rt::Request<Option<types::ConsumedResourcesEntityListing>> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<Option<types::ConsumedResourcesEntityListing>> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::ConsumedResourcesEntityListing>> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingConsumingresources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingConsumingresources(
    pub(crate) rt::Request<Option<types::ConsumingResourcesEntityListing>>,
);
impl GetArchitectDependencytrackingConsumingresources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingConsumingresources",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/consumingresources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `resourceType` (query)
    pub fn resource_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("resourceType", value))
    }
    /// `version` (query)
    pub fn version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("version", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `flowFilter` (query)
    pub fn flow_filter(
        self,
        value: impl rt::IntoOption<
            types::GetArchitectDependencytrackingConsumingresourcesFlowFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetArchitectDependencytrackingConsumingresourcesFlowFilter,
                >("flowFilter", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<Option<types::ConsumingResourcesEntityListing>> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<Option<types::ConsumingResourcesEntityListing>> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::ConsumingResourcesEntityListing>> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingDeletedresourceconsumers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingDeletedresourceconsumers(
    pub(crate) rt::Request<Option<types::DependencyObjectEntityListing>>,
);
impl GetArchitectDependencytrackingDeletedresourceconsumers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingDeletedresourceconsumers",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/deletedresourceconsumers",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `objectType` (query)
    pub fn object_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingDeletedresourceconsumersObjectType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingDeletedresourceconsumersObjectType,
                >("objectType", value),
        )
    }
    /// `flowFilter` (query)
    pub fn flow_filter(
        self,
        value: impl rt::IntoOption<
            types::GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter,
                >("flowFilter", value),
        )
    }
    /// `consumedResources` (query): default `false`
    pub fn consumed_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumedResources", value))
    }
    /// `consumedResourceType` (query)
    pub fn consumed_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType,
                >("consumedResourceType", value),
        )
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
    pub fn customize(self) -> rt::Request<Option<types::DependencyObjectEntityListing>> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<Option<types::DependencyObjectEntityListing>> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::DependencyObjectEntityListing>> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingObject`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingObject(
    pub(crate) rt::Request<Option<types::DependencyObject>>,
);
impl GetArchitectDependencytrackingObject {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingObject",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/object",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
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
        success: &[200, 206],
    };
    /// `version` (query)
    pub fn version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("version", value))
    }
    /// `objectType` (query)
    pub fn object_type(
        self,
        value: impl rt::IntoOption<types::GetArchitectDependencytrackingObjectObjectType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetArchitectDependencytrackingObjectObjectType,
                >("objectType", value),
        )
    }
    /// `consumedResources` (query)
    pub fn consumed_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumedResources", value))
    }
    /// `consumingResources` (query)
    pub fn consuming_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumingResources", value))
    }
    /// `consumedResourceType` (query)
    pub fn consumed_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingObjectConsumedResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingObjectConsumedResourceType,
                >("consumedResourceType", value),
        )
    }
    /// `consumingResourceType` (query)
    pub fn consuming_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingObjectConsumingResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingObjectConsumingResourceType,
                >("consumingResourceType", value),
        )
    }
    /// `consumedResourceRequest` (query)
    pub fn consumed_resource_request(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumedResourceRequest", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::DependencyObject>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::DependencyObject>> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingTypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingTypes(
    pub(crate) rt::Request<types::DependencyTypeEntityListing>,
);
impl GetArchitectDependencytrackingTypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingTypes",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/types",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DependencyTypeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DependencyTypeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DependencyTypeEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingType`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingType(
    pub(crate) rt::Request<types::DependencyType>,
);
impl GetArchitectDependencytrackingType {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingType",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/types/{typeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
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
    pub fn customize(self) -> rt::Request<types::DependencyType> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DependencyType> {
        self.0.send()
    }
}
/// The call `getArchitectDependencytrackingUpdatedresourceconsumers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectDependencytrackingUpdatedresourceconsumers(
    pub(crate) rt::Request<Option<types::DependencyObjectEntityListing>>,
);
impl GetArchitectDependencytrackingUpdatedresourceconsumers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectDependencytrackingUpdatedresourceconsumers",
        method: rt::Method::Get,
        path: "/api/v2/architect/dependencytracking/updatedresourceconsumers",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:dependencyTracking:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `objectType` (query)
    pub fn object_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingUpdatedresourceconsumersObjectType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingUpdatedresourceconsumersObjectType,
                >("objectType", value),
        )
    }
    /// `consumedResources` (query): default `false`
    pub fn consumed_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("consumedResources", value))
    }
    /// `consumedResourceType` (query)
    pub fn consumed_resource_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType,
                >("consumedResourceType", value),
        )
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
    pub fn customize(self) -> rt::Request<Option<types::DependencyObjectEntityListing>> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<Option<types::DependencyObjectEntityListing>> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<Option<types::DependencyObjectEntityListing>> {
        self.0.send()
    }
}
/// The call `getArchitectEmergencygroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectEmergencygroups(
    pub(crate) rt::Request<types::EmergencyGroupListing>,
);
impl GetArchitectEmergencygroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectEmergencygroups",
        method: rt::Method::Get,
        path: "/api/v2/architect/emergencygroups",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EmergencyGroupListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EmergencyGroupListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyGroupListing> {
        self.0.send()
    }
}
/// The call `postArchitectEmergencygroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectEmergencygroups(pub(crate) rt::Request<types::EmergencyGroup>);
impl PostArchitectEmergencygroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectEmergencygroups",
        method: rt::Method::Post,
        path: "/api/v2/architect/emergencygroups",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:add"],
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
    pub fn customize(self) -> rt::Request<types::EmergencyGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyGroup> {
        self.0.send()
    }
}
/// The call `getArchitectEmergencygroupsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectEmergencygroupsDivisionviews(
    pub(crate) rt::Request<types::EmergencyGroupDivisionViewEntityListing>,
);
impl GetArchitectEmergencygroupsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectEmergencygroupsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/architect/emergencygroups/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::EmergencyGroupDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EmergencyGroupDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::EmergencyGroupDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectEmergencygroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectEmergencygroup(pub(crate) rt::Request<types::EmergencyGroup>);
impl GetArchitectEmergencygroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectEmergencygroup",
        method: rt::Method::Get,
        path: "/api/v2/architect/emergencygroups/{emergencyGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:view"],
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
    pub fn customize(self) -> rt::Request<types::EmergencyGroup> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectEmergencygroup`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EmergencyGroup>
    where
        F: FnMut(&mut types::EmergencyGroup) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectEmergencygroup::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyGroup> {
        self.0.send()
    }
}
/// The call `putArchitectEmergencygroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectEmergencygroup(pub(crate) rt::Request<types::EmergencyGroup>);
impl PutArchitectEmergencygroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectEmergencygroup",
        method: rt::Method::Put,
        path: "/api/v2/architect/emergencygroups/{emergencyGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::EmergencyGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyGroup> {
        self.0.send()
    }
}
/// The call `deleteArchitectEmergencygroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectEmergencygroup(pub(crate) rt::Request<()>);
impl DeleteArchitectEmergencygroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectEmergencygroup",
        method: rt::Method::Delete,
        path: "/api/v2/architect/emergencygroups/{emergencyGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:emergencyGroup:delete"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectGrammars`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectGrammars(pub(crate) rt::Request<types::GrammarListing>);
impl GetArchitectGrammars {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectGrammars",
        method: rt::Method::Get,
        path: "/api/v2/architect/grammars",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetArchitectGrammarsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetArchitectGrammarsSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetArchitectGrammarsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetArchitectGrammarsSortOrder>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `includeFileUrls` (query)
    pub fn include_file_urls(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeFileUrls", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GrammarListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GrammarListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GrammarListing> {
        self.0.send()
    }
}
/// The call `postArchitectGrammars`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectGrammars(pub(crate) rt::Request<types::Grammar>);
impl PostArchitectGrammars {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectGrammars",
        method: rt::Method::Post,
        path: "/api/v2/architect/grammars",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:add"],
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
    pub fn customize(self) -> rt::Request<types::Grammar> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Grammar> {
        self.0.send()
    }
}
/// The call `getArchitectGrammar`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectGrammar(pub(crate) rt::Request<types::Grammar>);
impl GetArchitectGrammar {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectGrammar",
        method: rt::Method::Get,
        path: "/api/v2/architect/grammars/{grammarId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:view"],
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
    /// `includeFileUrls` (query)
    pub fn include_file_urls(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeFileUrls", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Grammar> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchArchitectGrammar`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Grammar>
    where
        F: FnMut(&mut types::Grammar) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PatchArchitectGrammar::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Grammar> {
        self.0.send()
    }
}
/// The call `deleteArchitectGrammar`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectGrammar(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteArchitectGrammar {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectGrammar",
        method: rt::Method::Delete,
        path: "/api/v2/architect/grammars/{grammarId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:delete"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchArchitectGrammar`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchArchitectGrammar(pub(crate) rt::Request<types::Grammar>);
impl PatchArchitectGrammar {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchArchitectGrammar",
        method: rt::Method::Patch,
        path: "/api/v2/architect/grammars/{grammarId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
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
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::Grammar>) -> Self {
        Self(self.0.body::<types::Grammar>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Grammar> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Grammar> {
        self.0.send()
    }
}
/// The call `postArchitectGrammarLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectGrammarLanguages(pub(crate) rt::Request<types::GrammarLanguage>);
impl PostArchitectGrammarLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectGrammarLanguages",
        method: rt::Method::Post,
        path: "/api/v2/architect/grammars/{grammarId}/languages",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
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
    pub fn customize(self) -> rt::Request<types::GrammarLanguage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GrammarLanguage> {
        self.0.send()
    }
}
/// The call `getArchitectGrammarLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectGrammarLanguage(pub(crate) rt::Request<types::GrammarLanguage>);
impl GetArchitectGrammarLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectGrammarLanguage",
        method: rt::Method::Get,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:view"],
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
    pub fn customize(self) -> rt::Request<types::GrammarLanguage> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchArchitectGrammarLanguage`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::GrammarLanguage>
    where
        F: FnMut(&mut types::GrammarLanguageUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PatchArchitectGrammarLanguage::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GrammarLanguage> {
        self.0.send()
    }
}
/// The call `deleteArchitectGrammarLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectGrammarLanguage(pub(crate) rt::Request<()>);
impl DeleteArchitectGrammarLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectGrammarLanguage",
        method: rt::Method::Delete,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
        },
        scopes: &["architect"],
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
/// The call `patchArchitectGrammarLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchArchitectGrammarLanguage(pub(crate) rt::Request<types::GrammarLanguage>);
impl PatchArchitectGrammarLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchArchitectGrammarLanguage",
        method: rt::Method::Patch,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
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
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::GrammarLanguageUpdate>) -> Self {
        Self(self.0.body::<types::GrammarLanguageUpdate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GrammarLanguage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GrammarLanguage> {
        self.0.send()
    }
}
/// The call `postArchitectGrammarLanguageFilesDtmf`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectGrammarLanguageFilesDtmf(
    pub(crate) rt::Request<types::UploadUrlResponse>,
);
impl PostArchitectGrammarLanguageFilesDtmf {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectGrammarLanguageFilesDtmf",
        method: rt::Method::Post,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `deleteArchitectGrammarLanguageFilesDtmf`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectGrammarLanguageFilesDtmf(pub(crate) rt::Request<()>);
impl DeleteArchitectGrammarLanguageFilesDtmf {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectGrammarLanguageFilesDtmf",
        method: rt::Method::Delete,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
        },
        scopes: &["architect"],
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
/// The call `postArchitectGrammarLanguageFilesVoice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectGrammarLanguageFilesVoice(
    pub(crate) rt::Request<types::UploadUrlResponse>,
);
impl PostArchitectGrammarLanguageFilesVoice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectGrammarLanguageFilesVoice",
        method: rt::Method::Post,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
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
    pub fn customize(self) -> rt::Request<types::UploadUrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UploadUrlResponse> {
        self.0.send()
    }
}
/// The call `deleteArchitectGrammarLanguageFilesVoice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectGrammarLanguageFilesVoice(pub(crate) rt::Request<()>);
impl DeleteArchitectGrammarLanguageFilesVoice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectGrammarLanguageFilesVoice",
        method: rt::Method::Delete,
        path: "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:grammar:edit"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectIvrs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectIvrs(pub(crate) rt::Request<types::IvrEntityListing>);
impl GetArchitectIvrs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectIvrs",
        method: rt::Method::Get,
        path: "/api/v2/architect/ivrs",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `dnis` (query)
    pub fn dnis(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("dnis", value))
    }
    /// `scheduleGroup` (query)
    pub fn schedule_group(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scheduleGroup", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetArchitectIvrsExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetArchitectIvrsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IvrEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IvrEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IvrEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectIvrs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectIvrs(pub(crate) rt::Request<types::Ivr>);
impl PostArchitectIvrs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectIvrs",
        method: rt::Method::Post,
        path: "/api/v2/architect/ivrs",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:add"],
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
    pub fn customize(self) -> rt::Request<types::Ivr> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Ivr> {
        self.0.send()
    }
}
/// The call `getArchitectIvrsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectIvrsDivisionviews(
    pub(crate) rt::Request<types::IvrDivisionViewEntityListing>,
);
impl GetArchitectIvrsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectIvrsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/architect/ivrs/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IvrDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::IvrDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IvrDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectIvr`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectIvr(pub(crate) rt::Request<types::Ivr>);
impl GetArchitectIvr {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectIvr",
        method: rt::Method::Get,
        path: "/api/v2/architect/ivrs/{ivrId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:view"],
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
    pub fn customize(self) -> rt::Request<types::Ivr> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectIvr`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Ivr>
    where
        F: FnMut(&mut types::Ivr) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutArchitectIvr::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Ivr> {
        self.0.send()
    }
}
/// The call `putArchitectIvr`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectIvr(pub(crate) rt::Request<types::Ivr>);
impl PutArchitectIvr {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectIvr",
        method: rt::Method::Put,
        path: "/api/v2/architect/ivrs/{ivrId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Ivr> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Ivr> {
        self.0.send()
    }
}
/// The call `deleteArchitectIvr`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectIvr(pub(crate) rt::Request<()>);
impl DeleteArchitectIvr {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectIvr",
        method: rt::Method::Delete,
        path: "/api/v2/architect/ivrs/{ivrId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:delete"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectIvrIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectIvrIdentityresolution(
    pub(crate) rt::Request<types::IvrIdentityResolutionConfig>,
);
impl GetArchitectIvrIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectIvrIdentityresolution",
        method: rt::Method::Get,
        path: "/api/v2/architect/ivrs/{ivrId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:view", "routing:identityResolutionIvr:view"],
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
    pub fn customize(self) -> rt::Request<types::IvrIdentityResolutionConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectIvrIdentityresolution`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::IvrIdentityResolutionConfig>
    where
        F: FnMut(&mut types::IvrIdentityResolutionConfig) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectIvrIdentityresolution::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IvrIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `putArchitectIvrIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectIvrIdentityresolution(
    pub(crate) rt::Request<types::IvrIdentityResolutionConfig>,
);
impl PutArchitectIvrIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectIvrIdentityresolution",
        method: rt::Method::Put,
        path: "/api/v2/architect/ivrs/{ivrId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:callRoute:edit", "routing:identityResolutionIvr:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::IvrIdentityResolutionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IvrIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `getArchitectPrompts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectPrompts(pub(crate) rt::Request<types::PromptEntityListing>);
impl GetArchitectPrompts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectPrompts",
        method: rt::Method::Get,
        path: "/api/v2/architect/prompts",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
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
    pub fn name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `includeMediaUris` (query): default `true`
    pub fn include_media_uris(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeMediaUris", value))
    }
    /// `includeResources` (query): default `true`
    pub fn include_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeResources", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PromptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PromptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PromptEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectPrompts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectPrompts(pub(crate) rt::Request<types::Prompt>);
impl PostArchitectPrompts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectPrompts",
        method: rt::Method::Post,
        path: "/api/v2/architect/prompts",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:add"],
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
    pub fn customize(self) -> rt::Request<types::Prompt> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Prompt> {
        self.0.send()
    }
}
/// The call `deleteArchitectPrompts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectPrompts(pub(crate) rt::Request<types::Operation>);
impl DeleteArchitectPrompts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectPrompts",
        method: rt::Method::Delete,
        path: "/api/v2/architect/prompts",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:delete"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `getArchitectPrompt`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectPrompt(pub(crate) rt::Request<types::Prompt>);
impl GetArchitectPrompt {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectPrompt",
        method: rt::Method::Get,
        path: "/api/v2/architect/prompts/{promptId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
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
        success: &[200, 206],
    };
    /// `includeMediaUris` (query): default `true`
    pub fn include_media_uris(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeMediaUris", value))
    }
    /// `includeResources` (query): default `true`
    pub fn include_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeResources", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Prompt> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectPrompt`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Prompt>
    where
        F: FnMut(&mut types::Prompt) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutArchitectPrompt::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Prompt> {
        self.0.send()
    }
}
/// The call `putArchitectPrompt`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectPrompt(pub(crate) rt::Request<types::Prompt>);
impl PutArchitectPrompt {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectPrompt",
        method: rt::Method::Put,
        path: "/api/v2/architect/prompts/{promptId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Prompt> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Prompt> {
        self.0.send()
    }
}
/// The call `deleteArchitectPrompt`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectPrompt(pub(crate) rt::Request<()>);
impl DeleteArchitectPrompt {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectPrompt",
        method: rt::Method::Delete,
        path: "/api/v2/architect/prompts/{promptId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:delete"],
        },
        scopes: &["architect"],
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
    /// `allResources` (query)
    pub fn all_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("allResources", value))
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
/// The call `postArchitectPromptHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectPromptHistory(pub(crate) rt::Request<types::Operation>);
impl PostArchitectPromptHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectPromptHistory",
        method: rt::Method::Post,
        path: "/api/v2/architect/prompts/{promptId}/history",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `getArchitectPromptHistoryHistoryId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectPromptHistoryHistoryId(
    pub(crate) rt::Request<types::HistoryListing>,
);
impl GetArchitectPromptHistoryHistoryId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectPromptHistoryHistoryId",
        method: rt::Method::Get,
        path: "/api/v2/architect/prompts/{promptId}/history/{historyId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `sortBy` (query): default `timestamp`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetArchitectPromptHistoryHistoryIdSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetArchitectPromptHistoryHistoryIdSortBy,
                >("sortBy", value),
        )
    }
    /// `action` (query)
    pub fn action(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetArchitectPromptHistoryHistoryIdAction>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectPromptHistoryHistoryIdAction,
                >("action", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::HistoryListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::HistoryListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::HistoryListing> {
        self.0.send()
    }
}
/// The call `getArchitectPromptResources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectPromptResources(
    pub(crate) rt::Request<types::PromptAssetEntityListing>,
);
impl GetArchitectPromptResources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectPromptResources",
        method: rt::Method::Get,
        path: "/api/v2/architect/prompts/{promptId}/resources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PromptAssetEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PromptAssetEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PromptAssetEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectPromptResources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectPromptResources(pub(crate) rt::Request<types::PromptAsset>);
impl PostArchitectPromptResources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectPromptResources",
        method: rt::Method::Post,
        path: "/api/v2/architect/prompts/{promptId}/resources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:edit"],
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
    pub fn customize(self) -> rt::Request<types::PromptAsset> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PromptAsset> {
        self.0.send()
    }
}
/// The call `getArchitectPromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectPromptResource(pub(crate) rt::Request<types::PromptAsset>);
impl GetArchitectPromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectPromptResource",
        method: rt::Method::Get,
        path: "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:view"],
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
    pub fn customize(self) -> rt::Request<types::PromptAsset> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectPromptResource`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::PromptAsset>
    where
        F: FnMut(&mut types::PromptAsset) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectPromptResource::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PromptAsset> {
        self.0.send()
    }
}
/// The call `putArchitectPromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectPromptResource(pub(crate) rt::Request<types::PromptAsset>);
impl PutArchitectPromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectPromptResource",
        method: rt::Method::Put,
        path: "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::PromptAsset> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PromptAsset> {
        self.0.send()
    }
}
/// The call `deleteArchitectPromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectPromptResource(pub(crate) rt::Request<()>);
impl DeleteArchitectPromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectPromptResource",
        method: rt::Method::Delete,
        path: "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:edit"],
        },
        scopes: &["architect"],
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
/// The call `deleteArchitectPromptResourceAudio`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectPromptResourceAudio(pub(crate) rt::Request<()>);
impl DeleteArchitectPromptResourceAudio {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectPromptResourceAudio",
        method: rt::Method::Delete,
        path: "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:userPrompt:edit"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectSchedulegroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedulegroups(
    pub(crate) rt::Request<types::ScheduleGroupEntityListing>,
);
impl GetArchitectSchedulegroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedulegroups",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedulegroups",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `scheduleIds` (query)
    pub fn schedule_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scheduleIds", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScheduleGroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScheduleGroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleGroupEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectSchedulegroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectSchedulegroups(pub(crate) rt::Request<types::ScheduleGroup>);
impl PostArchitectSchedulegroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectSchedulegroups",
        method: rt::Method::Post,
        path: "/api/v2/architect/schedulegroups",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:add"],
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
    pub fn customize(self) -> rt::Request<types::ScheduleGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleGroup> {
        self.0.send()
    }
}
/// The call `getArchitectSchedulegroupsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedulegroupsDivisionviews(
    pub(crate) rt::Request<types::ScheduleGroupDivisionViewEntityListing>,
);
impl GetArchitectSchedulegroupsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedulegroupsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedulegroups/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::ScheduleGroupDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScheduleGroupDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::ScheduleGroupDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectSchedulegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedulegroup(pub(crate) rt::Request<types::ScheduleGroup>);
impl GetArchitectSchedulegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedulegroup",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedulegroups/{scheduleGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:view"],
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
    pub fn customize(self) -> rt::Request<types::ScheduleGroup> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectSchedulegroup`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ScheduleGroup>
    where
        F: FnMut(&mut types::ScheduleGroup) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectSchedulegroup::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleGroup> {
        self.0.send()
    }
}
/// The call `putArchitectSchedulegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectSchedulegroup(pub(crate) rt::Request<types::ScheduleGroup>);
impl PutArchitectSchedulegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectSchedulegroup",
        method: rt::Method::Put,
        path: "/api/v2/architect/schedulegroups/{scheduleGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::ScheduleGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleGroup> {
        self.0.send()
    }
}
/// The call `deleteArchitectSchedulegroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectSchedulegroup(pub(crate) rt::Request<()>);
impl DeleteArchitectSchedulegroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectSchedulegroup",
        method: rt::Method::Delete,
        path: "/api/v2/architect/schedulegroups/{scheduleGroupId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:scheduleGroup:delete"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedules(pub(crate) rt::Request<types::ScheduleEntityListing>);
impl GetArchitectSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedules",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScheduleEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScheduleEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectSchedules(pub(crate) rt::Request<types::Schedule>);
impl PostArchitectSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectSchedules",
        method: rt::Method::Post,
        path: "/api/v2/architect/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:add"],
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
    pub fn customize(self) -> rt::Request<types::Schedule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Schedule> {
        self.0.send()
    }
}
/// The call `getArchitectSchedulesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedulesDivisionviews(
    pub(crate) rt::Request<types::ScheduleDivisionViewEntityListing>,
);
impl GetArchitectSchedulesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedulesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedules/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScheduleDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScheduleDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScheduleDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectSchedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSchedule(pub(crate) rt::Request<types::Schedule>);
impl GetArchitectSchedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSchedule",
        method: rt::Method::Get,
        path: "/api/v2/architect/schedules/{scheduleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:view"],
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
    pub fn customize(self) -> rt::Request<types::Schedule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectSchedule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Schedule>
    where
        F: FnMut(&mut types::Schedule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectSchedule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Schedule> {
        self.0.send()
    }
}
/// The call `putArchitectSchedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectSchedule(pub(crate) rt::Request<types::Schedule>);
impl PutArchitectSchedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectSchedule",
        method: rt::Method::Put,
        path: "/api/v2/architect/schedules/{scheduleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Schedule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Schedule> {
        self.0.send()
    }
}
/// The call `deleteArchitectSchedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectSchedule(pub(crate) rt::Request<()>);
impl DeleteArchitectSchedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectSchedule",
        method: rt::Method::Delete,
        path: "/api/v2/architect/schedules/{scheduleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:schedule:delete"],
        },
        scopes: &["architect"],
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
/// The call `getArchitectSystemprompts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSystemprompts(
    pub(crate) rt::Request<types::SystemPromptEntityListing>,
);
impl GetArchitectSystemprompts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSystemprompts",
        method: rt::Method::Get,
        path: "/api/v2/architect/systemprompts",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 206],
    };
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `includeMediaUris` (query): default `true`
    pub fn include_media_uris(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeMediaUris", value))
    }
    /// `includeResources` (query): default `true`
    pub fn include_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeResources", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SystemPromptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SystemPromptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPromptEntityListing> {
        self.0.send()
    }
}
/// The call `getArchitectSystemprompt`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSystemprompt(pub(crate) rt::Request<types::SystemPrompt>);
impl GetArchitectSystemprompt {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSystemprompt",
        method: rt::Method::Get,
        path: "/api/v2/architect/systemprompts/{promptId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
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
        success: &[200, 206],
    };
    /// `includeMediaUris` (query): default `true`
    pub fn include_media_uris(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeMediaUris", value))
    }
    /// `includeResources` (query): default `true`
    pub fn include_resources(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeResources", value))
    }
    /// `language` (query)
    pub fn language(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SystemPrompt> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPrompt> {
        self.0.send()
    }
}
/// The call `postArchitectSystempromptHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectSystempromptHistory(pub(crate) rt::Request<types::Operation>);
impl PostArchitectSystempromptHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectSystempromptHistory",
        method: rt::Method::Post,
        path: "/api/v2/architect/systemprompts/{promptId}/history",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `getArchitectSystempromptHistoryHistoryId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSystempromptHistoryHistoryId(
    pub(crate) rt::Request<types::HistoryListing>,
);
impl GetArchitectSystempromptHistoryHistoryId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSystempromptHistoryHistoryId",
        method: rt::Method::Get,
        path: "/api/v2/architect/systemprompts/{promptId}/history/{historyId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `sortBy` (query): default `timestamp`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetArchitectSystempromptHistoryHistoryIdSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetArchitectSystempromptHistoryHistoryIdSortBy,
                >("sortBy", value),
        )
    }
    /// `action` (query)
    pub fn action(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetArchitectSystempromptHistoryHistoryIdAction,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetArchitectSystempromptHistoryHistoryIdAction,
                >("action", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::HistoryListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::HistoryListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::HistoryListing> {
        self.0.send()
    }
}
/// The call `getArchitectSystempromptResources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSystempromptResources(
    pub(crate) rt::Request<types::SystemPromptAssetEntityListing>,
);
impl GetArchitectSystempromptResources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSystempromptResources",
        method: rt::Method::Get,
        path: "/api/v2/architect/systemprompts/{promptId}/resources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SystemPromptAssetEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SystemPromptAssetEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPromptAssetEntityListing> {
        self.0.send()
    }
}
/// The call `postArchitectSystempromptResources`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostArchitectSystempromptResources(
    pub(crate) rt::Request<types::SystemPromptAsset>,
);
impl PostArchitectSystempromptResources {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postArchitectSystempromptResources",
        method: rt::Method::Post,
        path: "/api/v2/architect/systemprompts/{promptId}/resources",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:edit"],
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
    pub fn customize(self) -> rt::Request<types::SystemPromptAsset> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPromptAsset> {
        self.0.send()
    }
}
/// The call `getArchitectSystempromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetArchitectSystempromptResource(
    pub(crate) rt::Request<types::SystemPromptAsset>,
);
impl GetArchitectSystempromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getArchitectSystempromptResource",
        method: rt::Method::Get,
        path: "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:view"],
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
    pub fn customize(self) -> rt::Request<types::SystemPromptAsset> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putArchitectSystempromptResource`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SystemPromptAsset>
    where
        F: FnMut(&mut types::SystemPromptAsset) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutArchitectSystempromptResource::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPromptAsset> {
        self.0.send()
    }
}
/// The call `putArchitectSystempromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutArchitectSystempromptResource(
    pub(crate) rt::Request<types::SystemPromptAsset>,
);
impl PutArchitectSystempromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putArchitectSystempromptResource",
        method: rt::Method::Put,
        path: "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::SystemPromptAsset> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SystemPromptAsset> {
        self.0.send()
    }
}
/// The call `deleteArchitectSystempromptResource`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteArchitectSystempromptResource(pub(crate) rt::Request<()>);
impl DeleteArchitectSystempromptResource {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteArchitectSystempromptResource",
        method: rt::Method::Delete,
        path: "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:systemPrompt:edit"],
        },
        scopes: &["architect"],
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
/// The call `getFlows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlows(pub(crate) rt::Request<types::FlowEntityListing>);
impl GetFlows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlows",
        method: rt::Method::Get,
        path: "/api/v2/flows",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `type` (query)
    pub fn type_(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetFlowsType>>,
    ) -> Self {
        Self(self.0.enums::<types::GetFlowsType>("type", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `publishVersionId` (query)
    pub fn publish_version_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishVersionId", value))
    }
    /// `editableBy` (query)
    pub fn editable_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("editableBy", value))
    }
    /// `lockedBy` (query)
    pub fn locked_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lockedBy", value))
    }
    /// `lockedByClientId` (query)
    pub fn locked_by_client_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lockedByClientId", value))
    }
    /// `secure` (query)
    pub fn secure(self, value: impl rt::IntoOption<types::GetFlowsSecure>) -> Self {
        Self(self.0.option::<types::GetFlowsSecure>("secure", value))
    }
    /// `deleted` (query): default `false`
    pub fn deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("deleted", value))
    }
    /// `includeSchemas` (query): default `false`
    pub fn include_schemas(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeSchemas", value))
    }
    /// `virtualAgentEnabled` (query)
    pub fn virtual_agent_enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("virtualAgentEnabled", value))
    }
    /// `publishedAfter` (query)
    pub fn published_after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishedAfter", value))
    }
    /// `publishedBefore` (query)
    pub fn published_before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishedBefore", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowEntityListing> {
        self.0.send()
    }
}
/// The call `postFlows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlows(pub(crate) rt::Request<types::Flow>);
impl PostFlows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlows",
        method: rt::Method::Post,
        path: "/api/v2/flows",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:add"],
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
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `deleteFlows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlows(pub(crate) rt::Request<types::Operation>);
impl DeleteFlows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlows",
        method: rt::Method::Delete,
        path: "/api/v2/flows",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:delete"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `postFlowsActionsCheckin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsCheckin(pub(crate) rt::Request<types::Operation>);
impl PostFlowsActionsCheckin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsCheckin",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/checkin",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:edit", "architect:flow:unlock"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `postFlowsActionsCheckout`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsCheckout(pub(crate) rt::Request<types::Flow>);
impl PostFlowsActionsCheckout {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsCheckout",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/checkout",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `postFlowsActionsDeactivate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsDeactivate(pub(crate) rt::Request<types::Flow>);
impl PostFlowsActionsDeactivate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsDeactivate",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/deactivate",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:publish"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `postFlowsActionsPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsPublish(pub(crate) rt::Request<Option<types::Operation>>);
impl PostFlowsActionsPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsPublish",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/publish",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:unlock", "architect:flow:publish"],
        },
        scopes: &["architect"],
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
    /// `version` (query)
    pub fn version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("version", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Operation>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Operation>> {
        self.0.send()
    }
}
/// The call `postFlowsActionsRevert`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsRevert(pub(crate) rt::Request<types::Flow>);
impl PostFlowsActionsRevert {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsRevert",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/revert",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `postFlowsActionsUnlock`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsActionsUnlock(pub(crate) rt::Request<types::Flow>);
impl PostFlowsActionsUnlock {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsActionsUnlock",
        method: rt::Method::Post,
        path: "/api/v2/flows/actions/unlock",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:unlock"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `getFlowsDatatables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatables(
    pub(crate) rt::Request<types::DataTablesDomainEntityListing>,
);
impl GetFlowsDatatables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatables",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatablesExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowsDatatablesExpand>("expand", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatablesSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowsDatatablesSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTablesDomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DataTablesDomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTablesDomainEntityListing> {
        self.0.send()
    }
}
/// The call `postFlowsDatatables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsDatatables(pub(crate) rt::Request<types::DataTable>);
impl PostFlowsDatatables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsDatatables",
        method: rt::Method::Post,
        path: "/api/v2/flows/datatables",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:add"],
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
    pub fn customize(self) -> rt::Request<types::DataTable> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTable> {
        self.0.send()
    }
}
/// The call `getFlowsDatatablesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatablesDivisionviews(
    pub(crate) rt::Request<types::DataTablesDomainEntityListing>,
);
impl GetFlowsDatatablesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatablesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:datatable:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatablesDivisionviewsExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetFlowsDatatablesDivisionviewsExpand>("expand", value),
        )
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatablesDivisionviewsSortBy>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetFlowsDatatablesDivisionviewsSortBy>("sortBy", value),
        )
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTablesDomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DataTablesDomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTablesDomainEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsDatatablesDivisionview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatablesDivisionview(pub(crate) rt::Request<types::DataTable>);
impl GetFlowsDatatablesDivisionview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatablesDivisionview",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/divisionviews/{datatableId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:datatable:search"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatablesDivisionviewExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::GetFlowsDatatablesDivisionviewExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTable> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTable> {
        self.0.send()
    }
}
/// The call `getFlowsDatatable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatable(pub(crate) rt::Request<types::DataTable>);
impl GetFlowsDatatable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatable",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatableExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowsDatatableExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTable> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlowsDatatable`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DataTable>
    where
        F: FnMut(&mut types::DataTable) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutFlowsDatatable::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTable> {
        self.0.send()
    }
}
/// The call `putFlowsDatatable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowsDatatable(pub(crate) rt::Request<types::DataTable>);
impl PutFlowsDatatable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowsDatatable",
        method: rt::Method::Put,
        path: "/api/v2/flows/datatables/{datatableId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:edit"],
        },
        scopes: &["architect"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::PutFlowsDatatableExpand>,
    ) -> Self {
        Self(self.0.option::<types::PutFlowsDatatableExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTable> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTable> {
        self.0.send()
    }
}
/// The call `deleteFlowsDatatable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlowsDatatable(pub(crate) rt::Request<()>);
impl DeleteFlowsDatatable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlowsDatatable",
        method: rt::Method::Delete,
        path: "/api/v2/flows/datatables/{datatableId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:delete"],
        },
        scopes: &["architect"],
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
    /// `force` (query): default `false`
    pub fn force(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("force", value))
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
/// The call `postFlowsDatatableExportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsDatatableExportJobs(
    pub(crate) rt::Request<types::DataTableExportJob>,
);
impl PostFlowsDatatableExportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsDatatableExportJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/datatables/{datatableId}/export/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view", "architect:datatableRow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataTableExportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableExportJob> {
        self.0.send()
    }
}
/// The call `getFlowsDatatableExportJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatableExportJob(pub(crate) rt::Request<types::DataTableExportJob>);
impl GetFlowsDatatableExportJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatableExportJob",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view", "architect:datatableRow:view"],
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
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTableExportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableExportJob> {
        self.0.send()
    }
}
/// The call `postFlowsDatatableImportCsvJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsDatatableImportCsvJobs(
    pub(crate) rt::Request<types::DataTableImportJob>,
);
impl PostFlowsDatatableImportCsvJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsDatatableImportCsvJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/datatables/{datatableId}/import/csv/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:edit", "architect:datatableRow:add"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataTableImportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableImportJob> {
        self.0.send()
    }
}
/// The call `getFlowsDatatableImportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatableImportJobs(
    pub(crate) rt::Request<types::DataTableImportEntityListing>,
);
impl GetFlowsDatatableImportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatableImportJobs",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}/import/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:edit", "architect:datatableRow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataTableImportEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DataTableImportEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableImportEntityListing> {
        self.0.send()
    }
}
/// The call `postFlowsDatatableImportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsDatatableImportJobs(
    pub(crate) rt::Request<types::DataTableImportJob>,
);
impl PostFlowsDatatableImportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsDatatableImportJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/datatables/{datatableId}/import/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:edit", "architect:datatableRow:add"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTableImportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableImportJob> {
        self.0.send()
    }
}
/// The call `getFlowsDatatableImportJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatableImportJob(pub(crate) rt::Request<types::DataTableImportJob>);
impl GetFlowsDatatableImportJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatableImportJob",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view", "architect:datatableRow:view"],
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
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTableImportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableImportJob> {
        self.0.send()
    }
}
/// The call `getFlowsDatatableRows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatableRows(
    pub(crate) rt::Request<types::DataTableRowEntityListing>,
);
impl GetFlowsDatatableRows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatableRows",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}/rows",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view", "architect:datatableRow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `showbrief` (query): default `true`
    pub fn showbrief(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("showbrief", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetFlowsDatatableRowsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowsDatatableRowsSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DataTableRowEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DataTableRowEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataTableRowEntityListing> {
        self.0.send()
    }
}
/// The call `postFlowsDatatableRows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsDatatableRows(pub(crate) rt::Request<rt::Json>);
impl PostFlowsDatatableRows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsDatatableRows",
        method: rt::Method::Post,
        path: "/api/v2/flows/datatables/{datatableId}/rows",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:add", "architect:datatableRow:add"],
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
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getFlowsDatatableRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDatatableRow(pub(crate) rt::Request<rt::Json>);
impl GetFlowsDatatableRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDatatableRow",
        method: rt::Method::Get,
        path: "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:view", "architect:datatableRow:view"],
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
    /// `showbrief` (query): default `true`
    pub fn showbrief(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("showbrief", value))
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
/// The call `putFlowsDatatableRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowsDatatableRow(pub(crate) rt::Request<rt::Json>);
impl PutFlowsDatatableRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowsDatatableRow",
        method: rt::Method::Put,
        path: "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:edit", "architect:datatableRow:edit"],
        },
        scopes: &["architect"],
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
    pub fn body(self, body: impl rt::IntoBody<rt::Json>) -> Self {
        Self(self.0.body::<rt::Json>(body))
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
/// The call `deleteFlowsDatatableRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlowsDatatableRow(pub(crate) rt::Request<()>);
impl DeleteFlowsDatatableRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlowsDatatableRow",
        method: rt::Method::Delete,
        path: "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:datatable:delete", "architect:datatableRow:delete"],
        },
        scopes: &["architect"],
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
/// The call `getFlowsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsDivisionviews(
    pub(crate) rt::Request<types::FlowDivisionViewEntityListing>,
);
impl GetFlowsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/flows/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flow:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `type` (query)
    pub fn type_(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetFlowsDivisionviewsType>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetFlowsDivisionviewsType>("type", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `publishVersionId` (query)
    pub fn publish_version_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishVersionId", value))
    }
    /// `publishedAfter` (query)
    pub fn published_after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishedAfter", value))
    }
    /// `publishedBefore` (query)
    pub fn published_before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("publishedBefore", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `includeSchemas` (query): default `false`
    pub fn include_schemas(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeSchemas", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `postFlowsExecutions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsExecutions(
    pub(crate) rt::Request<types::FlowExecutionLaunchResponse>,
);
impl PostFlowsExecutions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsExecutions",
        method: rt::Method::Post,
        path: "/api/v2/flows/executions",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:launch"],
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
    pub fn customize(self) -> rt::Request<types::FlowExecutionLaunchResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowExecutionLaunchResponse> {
        self.0.send()
    }
}
/// The call `getFlowsExecution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsExecution(pub(crate) rt::Request<types::FlowRuntimeExecution>);
impl GetFlowsExecution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsExecution",
        method: rt::Method::Get,
        path: "/api/v2/flows/executions/{flowExecutionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowExecution:view"],
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
    pub fn customize(self) -> rt::Request<types::FlowRuntimeExecution> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowRuntimeExecution> {
        self.0.send()
    }
}
/// The call `postFlowsExportJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsExportJobs(
    pub(crate) rt::Request<types::RegisterArchitectExportJobResponse>,
);
impl PostFlowsExportJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsExportJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/export/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:jobExport:create"],
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
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RegisterArchitectExportJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RegisterArchitectExportJobResponse> {
        self.0.send()
    }
}
/// The call `getFlowsExportJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsExportJob(
    pub(crate) rt::Request<types::ArchitectExportJobStateResponse>,
);
impl GetFlowsExportJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsExportJob",
        method: rt::Method::Get,
        path: "/api/v2/flows/export/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:jobExport:view"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetFlowsExportJobExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetFlowsExportJobExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ArchitectExportJobStateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ArchitectExportJobStateResponse> {
        self.0.send()
    }
}
/// The call `postFlowsInstancesJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsInstancesJobs(
    pub(crate) rt::Request<types::GetFlowExecutionDataJobResult>,
);
impl PostFlowsInstancesJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsInstancesJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/instances/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowInstance:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::PostFlowsInstancesJobsExpand>,
    ) -> Self {
        Self(self.0.option::<types::PostFlowsInstancesJobsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetFlowExecutionDataJobResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetFlowExecutionDataJobResult> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesJob(
    pub(crate) rt::Request<types::GetFlowExecutionDataJobResult>,
);
impl GetFlowsInstancesJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesJob",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowInstance:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetFlowExecutionDataJobResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetFlowExecutionDataJobResult> {
        self.0.send()
    }
}
/// The call `postFlowsInstancesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsInstancesQuery(
    pub(crate) rt::Request<types::FlowResultEntityListing>,
);
impl PostFlowsInstancesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsInstancesQuery",
        method: rt::Method::Post,
        path: "/api/v2/flows/instances/query",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowInstance:search"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Link),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `indexOnly` (query)
    pub fn index_only(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("indexOnly", value))
    }
    /// `pageSize` (query): default `50`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowResultEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowResultEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowResultEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesQuerycapabilities`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesQuerycapabilities(
    pub(crate) rt::Request<types::FlowsQueryCriteriaResponse>,
);
impl GetFlowsInstancesQuerycapabilities {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesQuerycapabilities",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/querycapabilities",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowInstance:search"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsInstancesQuerycapabilitiesExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetFlowsInstancesQuerycapabilitiesExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowsQueryCriteriaResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowsQueryCriteriaResponse> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesSettingsExecutiondata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesSettingsExecutiondata(
    pub(crate) rt::Request<types::ExecutionDataFlowSettingsResponse>,
);
impl GetFlowsInstancesSettingsExecutiondata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesSettingsExecutiondata",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/settings/executiondata",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowinstanceexecutiondata:view"],
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
    pub fn customize(self) -> rt::Request<types::ExecutionDataFlowSettingsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchFlowsInstancesSettingsExecutiondata`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ExecutionDataFlowSettingsResponse>
    where
        F: FnMut(&mut types::ExecutionDataSettingsRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PatchFlowsInstancesSettingsExecutiondata::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExecutionDataFlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `patchFlowsInstancesSettingsExecutiondata`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchFlowsInstancesSettingsExecutiondata(
    pub(crate) rt::Request<types::ExecutionDataFlowSettingsResponse>,
);
impl PatchFlowsInstancesSettingsExecutiondata {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchFlowsInstancesSettingsExecutiondata",
        method: rt::Method::Patch,
        path: "/api/v2/flows/instances/settings/executiondata",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowinstanceexecutiondata:edit"],
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
    pub fn customize(self) -> rt::Request<types::ExecutionDataFlowSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExecutionDataFlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesSettingsLoglevels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesSettingsLoglevels(
    pub(crate) rt::Request<types::FlowSettingsResponseEntityListing>,
);
impl GetFlowsInstancesSettingsLoglevels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesSettingsLoglevels",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/settings/loglevels",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowLogLevel:view", "architect:flow:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetFlowsInstancesSettingsLoglevelsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetFlowsInstancesSettingsLoglevelsExpand,
                >("expand", value),
        )
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
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowSettingsResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponseEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesSettingsLoglevelsCharacteristics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesSettingsLoglevelsCharacteristics(
    pub(crate) rt::Request<types::FlowLogLevelCharacteristicsDefinitions>,
);
impl GetFlowsInstancesSettingsLoglevelsCharacteristics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesSettingsLoglevelsCharacteristics",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/settings/loglevels/characteristics",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowLogLevel:view", "architect:flowLogLevelDefault:view"],
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
    pub fn customize(
        self,
    ) -> rt::Request<types::FlowLogLevelCharacteristicsDefinitions> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::FlowLogLevelCharacteristicsDefinitions> {
        self.0.send()
    }
}
/// The call `getFlowsInstancesSettingsLoglevelsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstancesSettingsLoglevelsDefault(
    pub(crate) rt::Request<types::FlowSettingsResponse>,
);
impl GetFlowsInstancesSettingsLoglevelsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstancesSettingsLoglevelsDefault",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/settings/loglevels/default",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowLogLevelDefault:view"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetFlowsInstancesSettingsLoglevelsDefaultExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetFlowsInstancesSettingsLoglevelsDefaultExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlowsInstancesSettingsLoglevelsDefault`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FlowSettingsResponse>
    where
        F: FnMut(&mut types::FlowLogLevelRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutFlowsInstancesSettingsLoglevelsDefault::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `putFlowsInstancesSettingsLoglevelsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowsInstancesSettingsLoglevelsDefault(
    pub(crate) rt::Request<types::FlowSettingsResponse>,
);
impl PutFlowsInstancesSettingsLoglevelsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowsInstancesSettingsLoglevelsDefault",
        method: rt::Method::Put,
        path: "/api/v2/flows/instances/settings/loglevels/default",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowLogLevelDefault:edit"],
        },
        scopes: &["architect"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::PutFlowsInstancesSettingsLoglevelsDefaultExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PutFlowsInstancesSettingsLoglevelsDefaultExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `deleteFlowsInstancesSettingsLoglevelsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlowsInstancesSettingsLoglevelsDefault(pub(crate) rt::Request<()>);
impl DeleteFlowsInstancesSettingsLoglevelsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlowsInstancesSettingsLoglevelsDefault",
        method: rt::Method::Delete,
        path: "/api/v2/flows/instances/settings/loglevels/default",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowLogLevelDefault:delete"],
        },
        scopes: &["architect"],
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
/// The call `getFlowsInstance`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsInstance(
    pub(crate) rt::Request<types::GetFlowExecutionDataJobResult>,
);
impl GetFlowsInstance {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsInstance",
        method: rt::Method::Get,
        path: "/api/v2/flows/instances/{instanceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flowInstance:view"],
        },
        scopes: &["architect", "architect:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetFlowsInstanceExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowsInstanceExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GetFlowExecutionDataJobResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetFlowExecutionDataJobResult> {
        self.0.send()
    }
}
/// The call `postFlowsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsJobs(pub(crate) rt::Request<types::RegisterArchitectJobResponse>);
impl PostFlowsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsJobs",
        method: rt::Method::Post,
        path: "/api/v2/flows/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:job:create"],
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
        body_required: false,
        success: &[200, 202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::RegisterArchitectJobRequest>,
    ) -> Self {
        Self(self.0.body::<types::RegisterArchitectJobRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RegisterArchitectJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RegisterArchitectJobResponse> {
        self.0.send()
    }
}
/// The call `getFlowsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsJob(pub(crate) rt::Request<types::ArchitectJobStateResponse>);
impl GetFlowsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsJob",
        method: rt::Method::Get,
        path: "/api/v2/flows/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:job:view"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetFlowsJobExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetFlowsJobExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ArchitectJobStateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ArchitectJobStateResponse> {
        self.0.send()
    }
}
/// The call `getFlowsLookup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsLookup(pub(crate) rt::Request<types::FlowEntityListing>);
impl GetFlowsLookup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsLookup",
        method: rt::Method::Get,
        path: "/api/v2/flows/lookup",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsMilestones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsMilestones(pub(crate) rt::Request<types::FlowMilestoneListing>);
impl GetFlowsMilestones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsMilestones",
        method: rt::Method::Get,
        path: "/api/v2/flows/milestones",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowMilestoneListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowMilestoneListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowMilestoneListing> {
        self.0.send()
    }
}
/// The call `postFlowsMilestones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsMilestones(pub(crate) rt::Request<types::FlowMilestone>);
impl PostFlowsMilestones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsMilestones",
        method: rt::Method::Post,
        path: "/api/v2/flows/milestones",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:add"],
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
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::FlowMilestone>) -> Self {
        Self(self.0.body::<types::FlowMilestone>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowMilestone> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowMilestone> {
        self.0.send()
    }
}
/// The call `getFlowsMilestonesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsMilestonesDivisionviews(
    pub(crate) rt::Request<types::FlowMilestoneDivisionViewEntityListing>,
);
impl GetFlowsMilestonesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsMilestonesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/flows/milestones/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::FlowMilestoneDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowMilestoneDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::FlowMilestoneDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsMilestone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsMilestone(pub(crate) rt::Request<types::FlowMilestone>);
impl GetFlowsMilestone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsMilestone",
        method: rt::Method::Get,
        path: "/api/v2/flows/milestones/{milestoneId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:view"],
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
    pub fn customize(self) -> rt::Request<types::FlowMilestone> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlowsMilestone`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FlowMilestone>
    where
        F: FnMut(&mut types::FlowMilestone) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutFlowsMilestone::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowMilestone> {
        self.0.send()
    }
}
/// The call `putFlowsMilestone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowsMilestone(pub(crate) rt::Request<types::FlowMilestone>);
impl PutFlowsMilestone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowsMilestone",
        method: rt::Method::Put,
        path: "/api/v2/flows/milestones/{milestoneId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:edit"],
        },
        scopes: &["architect"],
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
    pub fn body(self, body: impl rt::IntoBody<types::FlowMilestone>) -> Self {
        Self(self.0.body::<types::FlowMilestone>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowMilestone> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowMilestone> {
        self.0.send()
    }
}
/// The call `deleteFlowsMilestone`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlowsMilestone(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteFlowsMilestone {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlowsMilestone",
        method: rt::Method::Delete,
        path: "/api/v2/flows/milestones/{milestoneId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowMilestone:delete"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `getFlowsOutcomes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsOutcomes(pub(crate) rt::Request<types::FlowOutcomeListing>);
impl GetFlowsOutcomes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsOutcomes",
        method: rt::Method::Get,
        path: "/api/v2/flows/outcomes",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowOutcome:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `nameOrDescription` (query)
    pub fn name_or_description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrDescription", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowOutcomeListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowOutcomeListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowOutcomeListing> {
        self.0.send()
    }
}
/// The call `postFlowsOutcomes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowsOutcomes(pub(crate) rt::Request<types::FlowOutcome>);
impl PostFlowsOutcomes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowsOutcomes",
        method: rt::Method::Post,
        path: "/api/v2/flows/outcomes",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowOutcome:add"],
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
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::FlowOutcome>) -> Self {
        Self(self.0.body::<types::FlowOutcome>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowOutcome> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowOutcome> {
        self.0.send()
    }
}
/// The call `getFlowsOutcomesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsOutcomesDivisionviews(
    pub(crate) rt::Request<types::FlowOutcomeDivisionViewEntityListing>,
);
impl GetFlowsOutcomesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsOutcomesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/flows/outcomes/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowOutcome:search"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortBy` (query): default `id`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowOutcomeDivisionViewEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowOutcomeDivisionViewEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::FlowOutcomeDivisionViewEntityListing> {
        self.0.send()
    }
}
/// The call `getFlowsOutcome`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowsOutcome(pub(crate) rt::Request<types::FlowOutcome>);
impl GetFlowsOutcome {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowsOutcome",
        method: rt::Method::Get,
        path: "/api/v2/flows/outcomes/{flowOutcomeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowOutcome:view"],
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
    pub fn customize(self) -> rt::Request<types::FlowOutcome> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlowsOutcome`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Operation>
    where
        F: FnMut(&mut types::FlowOutcome) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutFlowsOutcome::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowOutcome> {
        self.0.send()
    }
}
/// The call `putFlowsOutcome`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowsOutcome(pub(crate) rt::Request<types::Operation>);
impl PutFlowsOutcome {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowsOutcome",
        method: rt::Method::Put,
        path: "/api/v2/flows/outcomes/{flowOutcomeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowOutcome:edit"],
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
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::FlowOutcome>) -> Self {
        Self(self.0.body::<types::FlowOutcome>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `getFlow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlow(pub(crate) rt::Request<types::Flow>);
impl GetFlow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlow",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    /// `deleted` (query): default `false`
    pub fn deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("deleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlow`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Flow>
    where
        F: FnMut(&mut types::Flow) + Send + 'static,
    {
        rt::update(self.0, crate::generated::architect::PutFlow::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `putFlow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlow(pub(crate) rt::Request<types::Flow>);
impl PutFlow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlow",
        method: rt::Method::Put,
        path: "/api/v2/flows/{flowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:edit"],
        },
        scopes: &["architect"],
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
    pub fn customize(self) -> rt::Request<types::Flow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Flow> {
        self.0.send()
    }
}
/// The call `deleteFlow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlow(pub(crate) rt::Request<()>);
impl DeleteFlow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlow",
        method: rt::Method::Delete,
        path: "/api/v2/flows/{flowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:delete"],
        },
        scopes: &["architect"],
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
/// The call `postFlowHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowHistory(pub(crate) rt::Request<types::Operation>);
impl PostFlowHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowHistory",
        method: rt::Method::Post,
        path: "/api/v2/flows/{flowId}/history",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Operation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Operation> {
        self.0.send()
    }
}
/// The call `getFlowHistoryHistoryId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowHistoryHistoryId(pub(crate) rt::Request<types::HistoryListing>);
impl GetFlowHistoryHistoryId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowHistoryHistoryId",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/history/{historyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `sortBy` (query): default `timestamp`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetFlowHistoryHistoryIdSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowHistoryHistoryIdSortBy>("sortBy", value))
    }
    /// `action` (query)
    pub fn action(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetFlowHistoryHistoryIdAction>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetFlowHistoryHistoryIdAction>("action", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::HistoryListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::HistoryListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::HistoryListing> {
        self.0.send()
    }
}
/// The call `getFlowInstancesSettingsLoglevels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowInstancesSettingsLoglevels(
    pub(crate) rt::Request<types::FlowSettingsResponse>,
);
impl GetFlowInstancesSettingsLoglevels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowInstancesSettingsLoglevels",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/instances/settings/loglevels",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowLogLevel:view"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetFlowInstancesSettingsLoglevelsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetFlowInstancesSettingsLoglevelsExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFlowInstancesSettingsLoglevels`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FlowSettingsResponse>
    where
        F: FnMut(&mut types::FlowLogLevelRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::architect::PutFlowInstancesSettingsLoglevels::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `putFlowInstancesSettingsLoglevels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFlowInstancesSettingsLoglevels(
    pub(crate) rt::Request<types::FlowSettingsResponse>,
);
impl PutFlowInstancesSettingsLoglevels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFlowInstancesSettingsLoglevels",
        method: rt::Method::Put,
        path: "/api/v2/flows/{flowId}/instances/settings/loglevels",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowLogLevel:edit"],
        },
        scopes: &["architect"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PutFlowInstancesSettingsLoglevelsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::PutFlowInstancesSettingsLoglevelsExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `postFlowInstancesSettingsLoglevels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowInstancesSettingsLoglevels(
    pub(crate) rt::Request<types::FlowSettingsResponse>,
);
impl PostFlowInstancesSettingsLoglevels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowInstancesSettingsLoglevels",
        method: rt::Method::Post,
        path: "/api/v2/flows/{flowId}/instances/settings/loglevels",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowLogLevel:add"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::PostFlowInstancesSettingsLoglevelsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostFlowInstancesSettingsLoglevelsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowSettingsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowSettingsResponse> {
        self.0.send()
    }
}
/// The call `deleteFlowInstancesSettingsLoglevels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFlowInstancesSettingsLoglevels(pub(crate) rt::Request<()>);
impl DeleteFlowInstancesSettingsLoglevels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFlowInstancesSettingsLoglevels",
        method: rt::Method::Delete,
        path: "/api/v2/flows/{flowId}/instances/settings/loglevels",
        permissions: rt::Permissions {
            all: true,
            names: &["architect:flowLogLevel:delete"],
        },
        scopes: &["architect"],
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
/// The call `getFlowLatestconfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowLatestconfiguration(pub(crate) rt::Request<rt::Json>);
impl GetFlowLatestconfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowLatestconfiguration",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/latestconfiguration",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    /// `deleted` (query): default `false`
    pub fn deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("deleted", value))
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
/// The call `getFlowVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersions(pub(crate) rt::Request<types::FlowVersionEntityListing>);
impl GetFlowVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersions",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
        },
        scopes: &["architect", "architect:readonly"],
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
    /// `deleted` (query)
    pub fn deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("deleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowVersionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FlowVersionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowVersionEntityListing> {
        self.0.send()
    }
}
/// The call `postFlowVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostFlowVersions(pub(crate) rt::Request<types::FlowVersion>);
impl PostFlowVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postFlowVersions",
        method: rt::Method::Post,
        path: "/api/v2/flows/{flowId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:edit"],
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
    pub fn customize(self) -> rt::Request<types::FlowVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowVersion> {
        self.0.send()
    }
}
/// The call `getFlowVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersion(pub(crate) rt::Request<types::FlowVersion>);
impl GetFlowVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersion",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    /// `deleted` (query)
    pub fn deleted(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("deleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowVersion> {
        self.0.send()
    }
}
/// The call `getFlowVersionConfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersionConfiguration(pub(crate) rt::Request<rt::Json>);
impl GetFlowVersionConfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersionConfiguration",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions/{versionId}/configuration",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    /// `deleted` (query)
    pub fn deleted(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("deleted", value))
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
/// The call `getFlowVersionHealth`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersionHealth(pub(crate) rt::Request<types::FlowHealth>);
impl GetFlowVersionHealth {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersionHealth",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions/{versionId}/health",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    /// `language` (query)
    pub fn language(
        self,
        value: impl rt::IntoOption<types::GetFlowVersionHealthLanguage>,
    ) -> Self {
        Self(self.0.option::<types::GetFlowVersionHealthLanguage>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowHealth> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowHealth> {
        self.0.send()
    }
}
/// The call `getFlowVersionIntentHealth`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersionIntentHealth(pub(crate) rt::Request<types::FlowHealthIntent>);
impl GetFlowVersionIntentHealth {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersionIntentHealth",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    pub fn customize(self) -> rt::Request<types::FlowHealthIntent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowHealthIntent> {
        self.0.send()
    }
}
/// The call `getFlowVersionIntentUtteranceHealth`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFlowVersionIntentUtteranceHealth(
    pub(crate) rt::Request<types::FlowHealthUtterance>,
);
impl GetFlowVersionIntentUtteranceHealth {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFlowVersionIntentUtteranceHealth",
        method: rt::Method::Get,
        path: "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health",
        permissions: rt::Permissions {
            all: false,
            names: &["architect:flow:view"],
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
    pub fn customize(self) -> rt::Request<types::FlowHealthUtterance> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowHealthUtterance> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetArchitectDependencytracking::INFO,
    GetArchitectDependencytrackingBuild::INFO,
    PostArchitectDependencytrackingBuild::INFO,
    GetArchitectDependencytrackingConsumedresources::INFO,
    GetArchitectDependencytrackingConsumingresources::INFO,
    GetArchitectDependencytrackingDeletedresourceconsumers::INFO,
    GetArchitectDependencytrackingObject::INFO,
    GetArchitectDependencytrackingTypes::INFO,
    GetArchitectDependencytrackingType::INFO,
    GetArchitectDependencytrackingUpdatedresourceconsumers::INFO,
    GetArchitectEmergencygroups::INFO,
    PostArchitectEmergencygroups::INFO,
    GetArchitectEmergencygroupsDivisionviews::INFO,
    GetArchitectEmergencygroup::INFO,
    PutArchitectEmergencygroup::INFO,
    DeleteArchitectEmergencygroup::INFO,
    GetArchitectGrammars::INFO,
    PostArchitectGrammars::INFO,
    GetArchitectGrammar::INFO,
    DeleteArchitectGrammar::INFO,
    PatchArchitectGrammar::INFO,
    PostArchitectGrammarLanguages::INFO,
    GetArchitectGrammarLanguage::INFO,
    DeleteArchitectGrammarLanguage::INFO,
    PatchArchitectGrammarLanguage::INFO,
    PostArchitectGrammarLanguageFilesDtmf::INFO,
    DeleteArchitectGrammarLanguageFilesDtmf::INFO,
    PostArchitectGrammarLanguageFilesVoice::INFO,
    DeleteArchitectGrammarLanguageFilesVoice::INFO,
    GetArchitectIvrs::INFO,
    PostArchitectIvrs::INFO,
    GetArchitectIvrsDivisionviews::INFO,
    GetArchitectIvr::INFO,
    PutArchitectIvr::INFO,
    DeleteArchitectIvr::INFO,
    GetArchitectIvrIdentityresolution::INFO,
    PutArchitectIvrIdentityresolution::INFO,
    GetArchitectPrompts::INFO,
    PostArchitectPrompts::INFO,
    DeleteArchitectPrompts::INFO,
    GetArchitectPrompt::INFO,
    PutArchitectPrompt::INFO,
    DeleteArchitectPrompt::INFO,
    PostArchitectPromptHistory::INFO,
    GetArchitectPromptHistoryHistoryId::INFO,
    GetArchitectPromptResources::INFO,
    PostArchitectPromptResources::INFO,
    GetArchitectPromptResource::INFO,
    PutArchitectPromptResource::INFO,
    DeleteArchitectPromptResource::INFO,
    DeleteArchitectPromptResourceAudio::INFO,
    GetArchitectSchedulegroups::INFO,
    PostArchitectSchedulegroups::INFO,
    GetArchitectSchedulegroupsDivisionviews::INFO,
    GetArchitectSchedulegroup::INFO,
    PutArchitectSchedulegroup::INFO,
    DeleteArchitectSchedulegroup::INFO,
    GetArchitectSchedules::INFO,
    PostArchitectSchedules::INFO,
    GetArchitectSchedulesDivisionviews::INFO,
    GetArchitectSchedule::INFO,
    PutArchitectSchedule::INFO,
    DeleteArchitectSchedule::INFO,
    GetArchitectSystemprompts::INFO,
    GetArchitectSystemprompt::INFO,
    PostArchitectSystempromptHistory::INFO,
    GetArchitectSystempromptHistoryHistoryId::INFO,
    GetArchitectSystempromptResources::INFO,
    PostArchitectSystempromptResources::INFO,
    GetArchitectSystempromptResource::INFO,
    PutArchitectSystempromptResource::INFO,
    DeleteArchitectSystempromptResource::INFO,
    GetFlows::INFO,
    PostFlows::INFO,
    DeleteFlows::INFO,
    PostFlowsActionsCheckin::INFO,
    PostFlowsActionsCheckout::INFO,
    PostFlowsActionsDeactivate::INFO,
    PostFlowsActionsPublish::INFO,
    PostFlowsActionsRevert::INFO,
    PostFlowsActionsUnlock::INFO,
    GetFlowsDatatables::INFO,
    PostFlowsDatatables::INFO,
    GetFlowsDatatablesDivisionviews::INFO,
    GetFlowsDatatablesDivisionview::INFO,
    GetFlowsDatatable::INFO,
    PutFlowsDatatable::INFO,
    DeleteFlowsDatatable::INFO,
    PostFlowsDatatableExportJobs::INFO,
    GetFlowsDatatableExportJob::INFO,
    PostFlowsDatatableImportCsvJobs::INFO,
    GetFlowsDatatableImportJobs::INFO,
    PostFlowsDatatableImportJobs::INFO,
    GetFlowsDatatableImportJob::INFO,
    GetFlowsDatatableRows::INFO,
    PostFlowsDatatableRows::INFO,
    GetFlowsDatatableRow::INFO,
    PutFlowsDatatableRow::INFO,
    DeleteFlowsDatatableRow::INFO,
    GetFlowsDivisionviews::INFO,
    PostFlowsExecutions::INFO,
    GetFlowsExecution::INFO,
    PostFlowsExportJobs::INFO,
    GetFlowsExportJob::INFO,
    PostFlowsInstancesJobs::INFO,
    GetFlowsInstancesJob::INFO,
    PostFlowsInstancesQuery::INFO,
    GetFlowsInstancesQuerycapabilities::INFO,
    GetFlowsInstancesSettingsExecutiondata::INFO,
    PatchFlowsInstancesSettingsExecutiondata::INFO,
    GetFlowsInstancesSettingsLoglevels::INFO,
    GetFlowsInstancesSettingsLoglevelsCharacteristics::INFO,
    GetFlowsInstancesSettingsLoglevelsDefault::INFO,
    PutFlowsInstancesSettingsLoglevelsDefault::INFO,
    DeleteFlowsInstancesSettingsLoglevelsDefault::INFO,
    GetFlowsInstance::INFO,
    PostFlowsJobs::INFO,
    GetFlowsJob::INFO,
    GetFlowsLookup::INFO,
    GetFlowsMilestones::INFO,
    PostFlowsMilestones::INFO,
    GetFlowsMilestonesDivisionviews::INFO,
    GetFlowsMilestone::INFO,
    PutFlowsMilestone::INFO,
    DeleteFlowsMilestone::INFO,
    GetFlowsOutcomes::INFO,
    PostFlowsOutcomes::INFO,
    GetFlowsOutcomesDivisionviews::INFO,
    GetFlowsOutcome::INFO,
    PutFlowsOutcome::INFO,
    GetFlow::INFO,
    PutFlow::INFO,
    DeleteFlow::INFO,
    PostFlowHistory::INFO,
    GetFlowHistoryHistoryId::INFO,
    GetFlowInstancesSettingsLoglevels::INFO,
    PutFlowInstancesSettingsLoglevels::INFO,
    PostFlowInstancesSettingsLoglevels::INFO,
    DeleteFlowInstancesSettingsLoglevels::INFO,
    GetFlowLatestconfiguration::INFO,
    GetFlowVersions::INFO,
    PostFlowVersions::INFO,
    GetFlowVersion::INFO,
    GetFlowVersionConfiguration::INFO,
    GetFlowVersionHealth::INFO,
    GetFlowVersionIntentHealth::INFO,
    GetFlowVersionIntentUtteranceHealth::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ArchitectExportJobStateResponse>,
    rt::make_model::<types::ArchitectFlowReference>,
    rt::make_model::<types::ArchitectJobMessage>,
    rt::make_model::<types::ArchitectJobStateResponse>,
    rt::make_model::<types::ConfusionDetails>,
    rt::make_model::<types::ConfusionInfo>,
    rt::make_model::<types::ConfusionIntentDetails>,
    rt::make_model::<types::ConfusionIntentInfo>,
    rt::make_model::<types::ConfusionUtterance>,
    rt::make_model::<types::ConsumedResourcesEntityListing>,
    rt::make_model::<types::ConsumingResourcesEntityListing>,
    rt::make_model::<types::CriteriaCategoryInfo>,
    rt::make_model::<types::CriteriaGroup>,
    rt::make_model::<types::CriteriaItem>,
    rt::make_model::<types::CriteriaQuery>,
    rt::make_model::<types::DataTable>,
    rt::make_model::<types::DataTableExportJob>,
    rt::make_model::<types::DataTableImportEntityListing>,
    rt::make_model::<types::DataTableImportJob>,
    rt::make_model::<types::DataTableRowEntityListing>,
    rt::make_model::<types::DataTablesDomainEntityListing>,
    rt::make_model::<types::Dependency>,
    rt::make_model::<types::DependencyObject>,
    rt::make_model::<types::DependencyObjectEntityListing>,
    rt::make_model::<types::DependencyStatus>,
    rt::make_model::<types::DependencyType>,
    rt::make_model::<types::DependencyTypeEntityListing>,
    rt::make_model::<types::EmergencyCallFlow>,
    rt::make_model::<types::EmergencyGroup>,
    rt::make_model::<types::EmergencyGroupDivisionView>,
    rt::make_model::<types::EmergencyGroupDivisionViewEntityListing>,
    rt::make_model::<types::EmergencyGroupListing>,
    rt::make_model::<types::ExecutionDataEntity>,
    rt::make_model::<types::ExecutionDataFlowSettingsResponse>,
    rt::make_model::<types::ExecutionDataRequest>,
    rt::make_model::<types::ExportDetails>,
    rt::make_model::<types::FailedObject>,
    rt::make_model::<types::FlowCharacteristics>,
    rt::make_model::<types::FlowDivisionView>,
    rt::make_model::<types::FlowDivisionViewEntityListing>,
    rt::make_model::<types::FlowEntityListing>,
    rt::make_model::<types::FlowExecutionDataQueryResult>,
    rt::make_model::<types::FlowExecutionLaunchRequest>,
    rt::make_model::<types::FlowExecutionLaunchResponse>,
    rt::make_model::<types::FlowHealth>,
    rt::make_model::<types::FlowHealthErrorInfo>,
    rt::make_model::<types::FlowHealthIntent>,
    rt::make_model::<types::FlowHealthIntentInfo>,
    rt::make_model::<types::FlowHealthIntentUtterance>,
    rt::make_model::<types::FlowHealthIntentVersionInfo>,
    rt::make_model::<types::FlowHealthUtterance>,
    rt::make_model::<types::FlowHealthVersionInfo>,
    rt::make_model::<types::FlowLogLevel>,
    rt::make_model::<types::FlowLogLevelCharacteristicsDefinition>,
    rt::make_model::<types::FlowLogLevelCharacteristicsDefinitions>,
    rt::make_model::<types::FlowLogLevelRequest>,
    rt::make_model::<types::FlowMilestone>,
    rt::make_model::<types::FlowMilestoneDivisionView>,
    rt::make_model::<types::FlowMilestoneDivisionViewEntityListing>,
    rt::make_model::<types::FlowMilestoneListing>,
    rt::make_model::<types::FlowOutcome>,
    rt::make_model::<types::FlowOutcomeDivisionView>,
    rt::make_model::<types::FlowOutcomeDivisionViewEntityListing>,
    rt::make_model::<types::FlowOutcomeListing>,
    rt::make_model::<types::FlowResultEntityListing>,
    rt::make_model::<types::FlowRuntimeExecution>,
    rt::make_model::<types::FlowSettingsResponse>,
    rt::make_model::<types::FlowSettingsResponseEntityListing>,
    rt::make_model::<types::FlowVersionEntityListing>,
    rt::make_model::<types::FlowsQueryCriteriaResponse>,
    rt::make_model::<types::GetFlowExecutionDataJobResult>,
    rt::make_model::<types::Grammar>,
    rt::make_model::<types::GrammarFileUploadRequest>,
    rt::make_model::<types::GrammarLanguage>,
    rt::make_model::<types::GrammarLanguageFileMetadata>,
    rt::make_model::<types::GrammarLanguageUpdate>,
    rt::make_model::<types::GrammarListing>,
    rt::make_model::<types::HealthInfo>,
    rt::make_model::<types::HistoryEntry>,
    rt::make_model::<types::HistoryListing>,
    rt::make_model::<types::Ivr>,
    rt::make_model::<types::IvrDivisionView>,
    rt::make_model::<types::IvrDivisionViewEntityListing>,
    rt::make_model::<types::IvrEntityListing>,
    rt::make_model::<types::IvrIdentityResolutionConfig>,
    rt::make_model::<types::LocaleFlowVersionInfo>,
    rt::make_model::<types::LocaleHealth>,
    rt::make_model::<types::LocaleInfo>,
    rt::make_model::<types::OutlierInfo>,
    rt::make_model::<types::PromptAssetCreate>,
    rt::make_model::<types::PromptAssetEntityListing>,
    rt::make_model::<types::PromptEntityListing>,
    rt::make_model::<types::QueryCriteria>,
    rt::make_model::<types::RegisterArchitectExportJob>,
    rt::make_model::<types::RegisterArchitectExportJobResponse>,
    rt::make_model::<types::RegisterArchitectJobResponse>,
    rt::make_model::<types::Schedule>,
    rt::make_model::<types::ScheduleDivisionViewEntityListing>,
    rt::make_model::<types::ScheduleEntityListing>,
    rt::make_model::<types::ScheduleGroup>,
    rt::make_model::<types::ScheduleGroupDivisionView>,
    rt::make_model::<types::ScheduleGroupDivisionViewEntityListing>,
    rt::make_model::<types::ScheduleGroupEntityListing>,
    rt::make_model::<types::SchedulesDivisionView>,
    rt::make_model::<types::SystemPrompt>,
    rt::make_model::<types::SystemPromptAsset>,
    rt::make_model::<types::SystemPromptAssetEntityListing>,
    rt::make_model::<types::SystemPromptEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ArchitectJobMessageType {
        /// `Error`
        Error,
        /// `Warning`
        Warning,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ArchitectJobMessageType {
        const VALUES: &'static [Self] = &[Self::Error, Self::Warning];
        const TEXTS: &'static [&'static str] = &["Error", "Warning"];
        fn text(&self) -> &str {
            match self {
                Self::Error => "Error",
                Self::Warning => "Warning",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ArchitectJobMessageType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ArchitectJobStateResponseCommand {
        /// `Publish`
        Publish,
        /// `Create`
        Create,
        /// `Update`
        Update,
        /// `Export`
        Export,
        /// `Validate`
        Validate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ArchitectJobStateResponseCommand {
        const VALUES: &'static [Self] = &[
            Self::Create,
            Self::Export,
            Self::Publish,
            Self::Update,
            Self::Validate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Create",
            "Export",
            "Publish",
            "Update",
            "Validate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Publish => "Publish",
                Self::Create => "Create",
                Self::Update => "Update",
                Self::Export => "Export",
                Self::Validate => "Validate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ArchitectJobStateResponseCommand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ArchitectJobStateResponseStatus {
        /// `Registered`
        Registered,
        /// `Started`
        Started,
        /// `Success`
        Success,
        /// `Failure`
        Failure,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ArchitectJobStateResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Failure,
            Self::Registered,
            Self::Started,
            Self::Success,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failure",
            "Registered",
            "Started",
            "Success",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Registered => "Registered",
                Self::Started => "Started",
                Self::Success => "Success",
                Self::Failure => "Failure",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ArchitectJobStateResponseStatus);
    /// One of 22 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CriteriaItemKey {
        /// `FlowStartDateTime`
        FlowStartDateTime,
        /// `FlowEndDateTime`
        FlowEndDateTime,
        /// `ConversationId`
        ConversationId,
        /// `WorkitemId`
        WorkitemId,
        /// `FlowType`
        FlowType,
        /// `FlowId`
        FlowId,
        /// `FlowErrorReason`
        FlowErrorReason,
        /// `FlowWarningReason`
        FlowWarningReason,
        /// `FlowAlternateExecutionId`
        FlowAlternateExecutionId,
        /// `FlowObjectExecutionId`
        FlowObjectExecutionId,
        /// `FlowActionId`
        FlowActionId,
        /// `FlowActionType`
        FlowActionType,
        /// `FlowActionOutputPathId`
        FlowActionOutputPathId,
        /// `FlowActionOutputPathName`
        FlowActionOutputPathName,
        /// `FlowActionIdOutputPathId`
        FlowActionIdOutputPathId,
        /// `FlowActionIdOutputPathName`
        FlowActionIdOutputPathName,
        /// `FlowActionTypeOutputPathId`
        FlowActionTypeOutputPathId,
        /// `FlowActionTypeOutputPathName`
        FlowActionTypeOutputPathName,
        /// `BotId`
        BotId,
        /// `BotErrorReason`
        BotErrorReason,
        /// `BotFlowExecutionId`
        BotFlowExecutionId,
        /// `BotObjectExecutionId`
        BotObjectExecutionId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CriteriaItemKey {
        const VALUES: &'static [Self] = &[
            Self::BotErrorReason,
            Self::BotFlowExecutionId,
            Self::BotId,
            Self::BotObjectExecutionId,
            Self::ConversationId,
            Self::FlowActionId,
            Self::FlowActionIdOutputPathId,
            Self::FlowActionIdOutputPathName,
            Self::FlowActionOutputPathId,
            Self::FlowActionOutputPathName,
            Self::FlowActionType,
            Self::FlowActionTypeOutputPathId,
            Self::FlowActionTypeOutputPathName,
            Self::FlowAlternateExecutionId,
            Self::FlowEndDateTime,
            Self::FlowErrorReason,
            Self::FlowId,
            Self::FlowObjectExecutionId,
            Self::FlowStartDateTime,
            Self::FlowType,
            Self::FlowWarningReason,
            Self::WorkitemId,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BotErrorReason",
            "BotFlowExecutionId",
            "BotId",
            "BotObjectExecutionId",
            "ConversationId",
            "FlowActionId",
            "FlowActionIdOutputPathId",
            "FlowActionIdOutputPathName",
            "FlowActionOutputPathId",
            "FlowActionOutputPathName",
            "FlowActionType",
            "FlowActionTypeOutputPathId",
            "FlowActionTypeOutputPathName",
            "FlowAlternateExecutionId",
            "FlowEndDateTime",
            "FlowErrorReason",
            "FlowId",
            "FlowObjectExecutionId",
            "FlowStartDateTime",
            "FlowType",
            "FlowWarningReason",
            "WorkitemId",
        ];
        fn text(&self) -> &str {
            match self {
                Self::FlowStartDateTime => "FlowStartDateTime",
                Self::FlowEndDateTime => "FlowEndDateTime",
                Self::ConversationId => "ConversationId",
                Self::WorkitemId => "WorkitemId",
                Self::FlowType => "FlowType",
                Self::FlowId => "FlowId",
                Self::FlowErrorReason => "FlowErrorReason",
                Self::FlowWarningReason => "FlowWarningReason",
                Self::FlowAlternateExecutionId => "FlowAlternateExecutionId",
                Self::FlowObjectExecutionId => "FlowObjectExecutionId",
                Self::FlowActionId => "FlowActionId",
                Self::FlowActionType => "FlowActionType",
                Self::FlowActionOutputPathId => "FlowActionOutputPathId",
                Self::FlowActionOutputPathName => "FlowActionOutputPathName",
                Self::FlowActionIdOutputPathId => "FlowActionIdOutputPathId",
                Self::FlowActionIdOutputPathName => "FlowActionIdOutputPathName",
                Self::FlowActionTypeOutputPathId => "FlowActionTypeOutputPathId",
                Self::FlowActionTypeOutputPathName => "FlowActionTypeOutputPathName",
                Self::BotId => "BotId",
                Self::BotErrorReason => "BotErrorReason",
                Self::BotFlowExecutionId => "BotFlowExecutionId",
                Self::BotObjectExecutionId => "BotObjectExecutionId",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CriteriaItemKey);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CriteriaItemOperator {
        /// `eq`
        Eq,
        /// `gt`
        Gt,
        /// `gte`
        Gte,
        /// `lt`
        Lt,
        /// `lte`
        Lte,
        /// `not`
        Not,
        /// `begins`
        Begins,
        /// `not_null`
        NotNull,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CriteriaItemOperator {
        const VALUES: &'static [Self] = &[
            Self::Begins,
            Self::Eq,
            Self::Gt,
            Self::Gte,
            Self::Lt,
            Self::Lte,
            Self::Not,
            Self::NotNull,
        ];
        const TEXTS: &'static [&'static str] = &[
            "begins",
            "eq",
            "gt",
            "gte",
            "lt",
            "lte",
            "not",
            "not_null",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Eq => "eq",
                Self::Gt => "gt",
                Self::Gte => "gte",
                Self::Lt => "lt",
                Self::Lte => "lte",
                Self::Not => "not",
                Self::Begins => "begins",
                Self::NotNull => "not_null",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CriteriaItemOperator);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DataTableExportJobStatus {
        /// `Processing`
        Processing,
        /// `Failed`
        Failed,
        /// `Succeeded`
        Succeeded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DataTableExportJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Processing,
            Self::Succeeded,
        ];
        const TEXTS: &'static [&'static str] = &["Failed", "Processing", "Succeeded"];
        fn text(&self) -> &str {
            match self {
                Self::Processing => "Processing",
                Self::Failed => "Failed",
                Self::Succeeded => "Succeeded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DataTableExportJobStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DataTableImportJobImportMode {
        /// `ReplaceAll`
        ReplaceAll,
        /// `Append`
        Append,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DataTableImportJobImportMode {
        const VALUES: &'static [Self] = &[Self::Append, Self::ReplaceAll];
        const TEXTS: &'static [&'static str] = &["Append", "ReplaceAll"];
        fn text(&self) -> &str {
            match self {
                Self::ReplaceAll => "ReplaceAll",
                Self::Append => "Append",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DataTableImportJobImportMode);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DataTableImportJobStatus {
        /// `WaitingForUpload`
        WaitingForUpload,
        /// `Processing`
        Processing,
        /// `Failed`
        Failed,
        /// `Succeeded`
        Succeeded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DataTableImportJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Processing,
            Self::Succeeded,
            Self::WaitingForUpload,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failed",
            "Processing",
            "Succeeded",
            "WaitingForUpload",
        ];
        fn text(&self) -> &str {
            match self {
                Self::WaitingForUpload => "WaitingForUpload",
                Self::Processing => "Processing",
                Self::Failed => "Failed",
                Self::Succeeded => "Succeeded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DataTableImportJobStatus);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DependencyStatusStatus {
        /// `BUILDINCOMPLETE`
        Buildincomplete,
        /// `BUILDINITIALIZING`
        Buildinitializing,
        /// `BUILDINPROGRESS`
        Buildinprogress,
        /// `BUILDQUEUED`
        Buildqueued,
        /// `NOTBUILT`
        Notbuilt,
        /// `OPERATIONAL`
        Operational,
        /// `OPERATIONALNEEDSREBUILD`
        Operationalneedsrebuild,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DependencyStatusStatus {
        const VALUES: &'static [Self] = &[
            Self::Buildincomplete,
            Self::Buildinitializing,
            Self::Buildinprogress,
            Self::Buildqueued,
            Self::Notbuilt,
            Self::Operational,
            Self::Operationalneedsrebuild,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BUILDINCOMPLETE",
            "BUILDINITIALIZING",
            "BUILDINPROGRESS",
            "BUILDQUEUED",
            "NOTBUILT",
            "OPERATIONAL",
            "OPERATIONALNEEDSREBUILD",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Buildincomplete => "BUILDINCOMPLETE",
                Self::Buildinitializing => "BUILDINITIALIZING",
                Self::Buildinprogress => "BUILDINPROGRESS",
                Self::Buildqueued => "BUILDQUEUED",
                Self::Notbuilt => "NOTBUILT",
                Self::Operational => "OPERATIONAL",
                Self::Operationalneedsrebuild => "OPERATIONALNEEDSREBUILD",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DependencyStatusStatus);
    /// One of 88 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DependencyTypeValue {
        /// `ACDLANGUAGE`
        Acdlanguage,
        /// `ACDSKILL`
        Acdskill,
        /// `ACDWRAPUPCODE`
        Acdwrapupcode,
        /// `AGENTICVIRTUALAGENT`
        Agenticvirtualagent,
        /// `AGENTICVIRTUALAGENTVERSION`
        Agenticvirtualagentversion,
        /// `AUDIOCONNECTORBOT`
        Audioconnectorbot,
        /// `BOTCONNECTORBOT`
        Botconnectorbot,
        /// `BOTCONNECTORINTEGRATION`
        Botconnectorintegration,
        /// `BOTFLOW`
        Botflow,
        /// `BRIDGEACTION`
        Bridgeaction,
        /// `COMMONMODULEFLOW`
        Commonmoduleflow,
        /// `COMPOSERSCRIPT`
        Composerscript,
        /// `CONTACTLIST`
        Contactlist,
        /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`
        Conversationcustomattributeschema,
        /// `CONVERSATIONSUMMARYSETTING`
        Conversationsummarysetting,
        /// `CUSTOMERSEGMENT`
        Customersegment,
        /// `DATAACTION`
        Dataaction,
        /// `DATATABLE`
        Datatable,
        /// `DECISIONTABLE`
        Decisiontable,
        /// `DIALOGENGINEBOT`
        Dialogenginebot,
        /// `DIALOGENGINEBOTVERSION`
        Dialogenginebotversion,
        /// `DIALOGFLOWAGENT`
        Dialogflowagent,
        /// `DIALOGFLOWCXAGENT`
        Dialogflowcxagent,
        /// `DIGITALAUDIO`
        Digitalaudio,
        /// `DIGITALBOTCONNECTOR`
        Digitalbotconnector,
        /// `DIGITALBOTCONNECTORINTEGRATION`
        Digitalbotconnectorintegration,
        /// `DIGITALBOTFLOW`
        Digitalbotflow,
        /// `DIVISION`
        Division,
        /// `EMAILROUTE`
        Emailroute,
        /// `EMAILSENDFLOW`
        Emailsendflow,
        /// `EMERGENCYGROUP`
        Emergencygroup,
        /// `FILE`
        File,
        /// `FLOWACTION`
        Flowaction,
        /// `FLOWDATATYPE`
        Flowdatatype,
        /// `FLOWMILESTONE`
        Flowmilestone,
        /// `FLOWOUTCOME`
        Flowoutcome,
        /// `GRAMMAR`
        Grammar,
        /// `GROUP`
        Group,
        /// `GUIDE`
        Guide,
        /// `GUIDEVERSION`
        Guideversion,
        /// `IMAGE`
        Image,
        /// `INBOUNDCALLFLOW`
        Inboundcallflow,
        /// `INBOUNDCHATFLOW`
        Inboundchatflow,
        /// `INBOUNDEMAILFLOW`
        Inboundemailflow,
        /// `INBOUNDSHORTMESSAGEFLOW`
        Inboundshortmessageflow,
        /// `INQUEUECALLFLOW`
        Inqueuecallflow,
        /// `INQUEUEEMAILFLOW`
        Inqueueemailflow,
        /// `INQUEUESHORTMESSAGEFLOW`
        Inqueueshortmessageflow,
        /// `IVRCONFIGURATION`
        Ivrconfiguration,
        /// `KNOWLEDGEBASE`
        Knowledgebase,
        /// `KNOWLEDGEBASEDOCUMENT`
        Knowledgebasedocument,
        /// `KNOWLEDGESETTING`
        Knowledgesetting,
        /// `LANGUAGE`
        Language,
        /// `LEXBOT`
        Lexbot,
        /// `LEXBOTALIAS`
        Lexbotalias,
        /// `LEXV2BOT`
        Lexv2bot,
        /// `LEXV2BOTALIAS`
        Lexv2botalias,
        /// `NLUDOMAIN`
        Nludomain,
        /// `NUANCEMIXBOT`
        Nuancemixbot,
        /// `NUANCEMIXINTEGRATION`
        Nuancemixintegration,
        /// `OAUTHCLIENT`
        Oauthclient,
        /// `OUTBOUNDCALLFLOW`
        Outboundcallflow,
        /// `QUEUE`
        Queue,
        /// `RECORDINGPOLICY`
        Recordingpolicy,
        /// `RESPONSE`
        Response,
        /// `RESPONSEASSET`
        Responseasset,
        /// `SCHEDULE`
        Schedule,
        /// `SCHEDULEGROUP`
        Schedulegroup,
        /// `SECUREACTION`
        Secureaction,
        /// `SECURECALLFLOW`
        Securecallflow,
        /// `SMSPHONENUMBER`
        Smsphonenumber,
        /// `STTENGINE`
        Sttengine,
        /// `SURVEYFORM`
        Surveyform,
        /// `SURVEYINVITEFLOW`
        Surveyinviteflow,
        /// `SYSTEMPROMPT`
        Systemprompt,
        /// `TTSENGINE`
        Ttsengine,
        /// `TTSVOICE`
        Ttsvoice,
        /// `USER`
        User,
        /// `USERPROMPT`
        Userprompt,
        /// `UTILIZATIONLABEL`
        Utilizationlabel,
        /// `VIDEO`
        Video,
        /// `VOICEFLOW`
        Voiceflow,
        /// `VOICEMAILFLOW`
        Voicemailflow,
        /// `VOICESURVEYFLOW`
        Voicesurveyflow,
        /// `WIDGET`
        Widget,
        /// `WORKFLOW`
        Workflow,
        /// `WORKITEMFLOW`
        Workitemflow,
        /// `WORKTYPE`
        Worktype,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DependencyTypeValue {
        const VALUES: &'static [Self] = &[
            Self::Acdlanguage,
            Self::Acdskill,
            Self::Acdwrapupcode,
            Self::Agenticvirtualagent,
            Self::Agenticvirtualagentversion,
            Self::Audioconnectorbot,
            Self::Botconnectorbot,
            Self::Botconnectorintegration,
            Self::Botflow,
            Self::Bridgeaction,
            Self::Commonmoduleflow,
            Self::Composerscript,
            Self::Contactlist,
            Self::Conversationcustomattributeschema,
            Self::Conversationsummarysetting,
            Self::Customersegment,
            Self::Dataaction,
            Self::Datatable,
            Self::Decisiontable,
            Self::Dialogenginebot,
            Self::Dialogenginebotversion,
            Self::Dialogflowagent,
            Self::Dialogflowcxagent,
            Self::Digitalaudio,
            Self::Digitalbotconnector,
            Self::Digitalbotconnectorintegration,
            Self::Digitalbotflow,
            Self::Division,
            Self::Emailroute,
            Self::Emailsendflow,
            Self::Emergencygroup,
            Self::File,
            Self::Flowaction,
            Self::Flowdatatype,
            Self::Flowmilestone,
            Self::Flowoutcome,
            Self::Grammar,
            Self::Group,
            Self::Guide,
            Self::Guideversion,
            Self::Image,
            Self::Inboundcallflow,
            Self::Inboundchatflow,
            Self::Inboundemailflow,
            Self::Inboundshortmessageflow,
            Self::Inqueuecallflow,
            Self::Inqueueemailflow,
            Self::Inqueueshortmessageflow,
            Self::Ivrconfiguration,
            Self::Knowledgebase,
            Self::Knowledgebasedocument,
            Self::Knowledgesetting,
            Self::Language,
            Self::Lexbot,
            Self::Lexbotalias,
            Self::Lexv2bot,
            Self::Lexv2botalias,
            Self::Nludomain,
            Self::Nuancemixbot,
            Self::Nuancemixintegration,
            Self::Oauthclient,
            Self::Outboundcallflow,
            Self::Queue,
            Self::Recordingpolicy,
            Self::Response,
            Self::Responseasset,
            Self::Schedule,
            Self::Schedulegroup,
            Self::Secureaction,
            Self::Securecallflow,
            Self::Smsphonenumber,
            Self::Sttengine,
            Self::Surveyform,
            Self::Surveyinviteflow,
            Self::Systemprompt,
            Self::Ttsengine,
            Self::Ttsvoice,
            Self::User,
            Self::Userprompt,
            Self::Utilizationlabel,
            Self::Video,
            Self::Voiceflow,
            Self::Voicemailflow,
            Self::Voicesurveyflow,
            Self::Widget,
            Self::Workflow,
            Self::Workitemflow,
            Self::Worktype,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ACDLANGUAGE",
            "ACDSKILL",
            "ACDWRAPUPCODE",
            "AGENTICVIRTUALAGENT",
            "AGENTICVIRTUALAGENTVERSION",
            "AUDIOCONNECTORBOT",
            "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION",
            "BOTFLOW",
            "BRIDGEACTION",
            "COMMONMODULEFLOW",
            "COMPOSERSCRIPT",
            "CONTACTLIST",
            "CONVERSATIONCUSTOMATTRIBUTESCHEMA",
            "CONVERSATIONSUMMARYSETTING",
            "CUSTOMERSEGMENT",
            "DATAACTION",
            "DATATABLE",
            "DECISIONTABLE",
            "DIALOGENGINEBOT",
            "DIALOGENGINEBOTVERSION",
            "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT",
            "DIGITALAUDIO",
            "DIGITALBOTCONNECTOR",
            "DIGITALBOTCONNECTORINTEGRATION",
            "DIGITALBOTFLOW",
            "DIVISION",
            "EMAILROUTE",
            "EMAILSENDFLOW",
            "EMERGENCYGROUP",
            "FILE",
            "FLOWACTION",
            "FLOWDATATYPE",
            "FLOWMILESTONE",
            "FLOWOUTCOME",
            "GRAMMAR",
            "GROUP",
            "GUIDE",
            "GUIDEVERSION",
            "IMAGE",
            "INBOUNDCALLFLOW",
            "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW",
            "INBOUNDSHORTMESSAGEFLOW",
            "INQUEUECALLFLOW",
            "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW",
            "IVRCONFIGURATION",
            "KNOWLEDGEBASE",
            "KNOWLEDGEBASEDOCUMENT",
            "KNOWLEDGESETTING",
            "LANGUAGE",
            "LEXBOT",
            "LEXBOTALIAS",
            "LEXV2BOT",
            "LEXV2BOTALIAS",
            "NLUDOMAIN",
            "NUANCEMIXBOT",
            "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT",
            "OUTBOUNDCALLFLOW",
            "QUEUE",
            "RECORDINGPOLICY",
            "RESPONSE",
            "RESPONSEASSET",
            "SCHEDULE",
            "SCHEDULEGROUP",
            "SECUREACTION",
            "SECURECALLFLOW",
            "SMSPHONENUMBER",
            "STTENGINE",
            "SURVEYFORM",
            "SURVEYINVITEFLOW",
            "SYSTEMPROMPT",
            "TTSENGINE",
            "TTSVOICE",
            "USER",
            "USERPROMPT",
            "UTILIZATIONLABEL",
            "VIDEO",
            "VOICEFLOW",
            "VOICEMAILFLOW",
            "VOICESURVEYFLOW",
            "WIDGET",
            "WORKFLOW",
            "WORKITEMFLOW",
            "WORKTYPE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Acdlanguage => "ACDLANGUAGE",
                Self::Acdskill => "ACDSKILL",
                Self::Acdwrapupcode => "ACDWRAPUPCODE",
                Self::Agenticvirtualagent => "AGENTICVIRTUALAGENT",
                Self::Agenticvirtualagentversion => "AGENTICVIRTUALAGENTVERSION",
                Self::Audioconnectorbot => "AUDIOCONNECTORBOT",
                Self::Botconnectorbot => "BOTCONNECTORBOT",
                Self::Botconnectorintegration => "BOTCONNECTORINTEGRATION",
                Self::Botflow => "BOTFLOW",
                Self::Bridgeaction => "BRIDGEACTION",
                Self::Commonmoduleflow => "COMMONMODULEFLOW",
                Self::Composerscript => "COMPOSERSCRIPT",
                Self::Contactlist => "CONTACTLIST",
                Self::Conversationcustomattributeschema => {
                    "CONVERSATIONCUSTOMATTRIBUTESCHEMA"
                }
                Self::Conversationsummarysetting => "CONVERSATIONSUMMARYSETTING",
                Self::Customersegment => "CUSTOMERSEGMENT",
                Self::Dataaction => "DATAACTION",
                Self::Datatable => "DATATABLE",
                Self::Decisiontable => "DECISIONTABLE",
                Self::Dialogenginebot => "DIALOGENGINEBOT",
                Self::Dialogenginebotversion => "DIALOGENGINEBOTVERSION",
                Self::Dialogflowagent => "DIALOGFLOWAGENT",
                Self::Dialogflowcxagent => "DIALOGFLOWCXAGENT",
                Self::Digitalaudio => "DIGITALAUDIO",
                Self::Digitalbotconnector => "DIGITALBOTCONNECTOR",
                Self::Digitalbotconnectorintegration => "DIGITALBOTCONNECTORINTEGRATION",
                Self::Digitalbotflow => "DIGITALBOTFLOW",
                Self::Division => "DIVISION",
                Self::Emailroute => "EMAILROUTE",
                Self::Emailsendflow => "EMAILSENDFLOW",
                Self::Emergencygroup => "EMERGENCYGROUP",
                Self::File => "FILE",
                Self::Flowaction => "FLOWACTION",
                Self::Flowdatatype => "FLOWDATATYPE",
                Self::Flowmilestone => "FLOWMILESTONE",
                Self::Flowoutcome => "FLOWOUTCOME",
                Self::Grammar => "GRAMMAR",
                Self::Group => "GROUP",
                Self::Guide => "GUIDE",
                Self::Guideversion => "GUIDEVERSION",
                Self::Image => "IMAGE",
                Self::Inboundcallflow => "INBOUNDCALLFLOW",
                Self::Inboundchatflow => "INBOUNDCHATFLOW",
                Self::Inboundemailflow => "INBOUNDEMAILFLOW",
                Self::Inboundshortmessageflow => "INBOUNDSHORTMESSAGEFLOW",
                Self::Inqueuecallflow => "INQUEUECALLFLOW",
                Self::Inqueueemailflow => "INQUEUEEMAILFLOW",
                Self::Inqueueshortmessageflow => "INQUEUESHORTMESSAGEFLOW",
                Self::Ivrconfiguration => "IVRCONFIGURATION",
                Self::Knowledgebase => "KNOWLEDGEBASE",
                Self::Knowledgebasedocument => "KNOWLEDGEBASEDOCUMENT",
                Self::Knowledgesetting => "KNOWLEDGESETTING",
                Self::Language => "LANGUAGE",
                Self::Lexbot => "LEXBOT",
                Self::Lexbotalias => "LEXBOTALIAS",
                Self::Lexv2bot => "LEXV2BOT",
                Self::Lexv2botalias => "LEXV2BOTALIAS",
                Self::Nludomain => "NLUDOMAIN",
                Self::Nuancemixbot => "NUANCEMIXBOT",
                Self::Nuancemixintegration => "NUANCEMIXINTEGRATION",
                Self::Oauthclient => "OAUTHCLIENT",
                Self::Outboundcallflow => "OUTBOUNDCALLFLOW",
                Self::Queue => "QUEUE",
                Self::Recordingpolicy => "RECORDINGPOLICY",
                Self::Response => "RESPONSE",
                Self::Responseasset => "RESPONSEASSET",
                Self::Schedule => "SCHEDULE",
                Self::Schedulegroup => "SCHEDULEGROUP",
                Self::Secureaction => "SECUREACTION",
                Self::Securecallflow => "SECURECALLFLOW",
                Self::Smsphonenumber => "SMSPHONENUMBER",
                Self::Sttengine => "STTENGINE",
                Self::Surveyform => "SURVEYFORM",
                Self::Surveyinviteflow => "SURVEYINVITEFLOW",
                Self::Systemprompt => "SYSTEMPROMPT",
                Self::Ttsengine => "TTSENGINE",
                Self::Ttsvoice => "TTSVOICE",
                Self::User => "USER",
                Self::Userprompt => "USERPROMPT",
                Self::Utilizationlabel => "UTILIZATIONLABEL",
                Self::Video => "VIDEO",
                Self::Voiceflow => "VOICEFLOW",
                Self::Voicemailflow => "VOICEMAILFLOW",
                Self::Voicesurveyflow => "VOICESURVEYFLOW",
                Self::Widget => "WIDGET",
                Self::Workflow => "WORKFLOW",
                Self::Workitemflow => "WORKITEMFLOW",
                Self::Worktype => "WORKTYPE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DependencyTypeValue);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExportDetailsExportType {
        /// `Architect`
        Architect,
        /// `Yaml`
        Yaml,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExportDetailsExportType {
        const VALUES: &'static [Self] = &[Self::Architect, Self::Yaml];
        const TEXTS: &'static [&'static str] = &["Architect", "Yaml"];
        fn text(&self) -> &str {
            match self {
                Self::Architect => "Architect",
                Self::Yaml => "Yaml",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExportDetailsExportType);
    /// One of 16 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowHealthIntentLanguage {
        /// `en-us`
        EnUs,
        /// `en-gb`
        EnGb,
        /// `en-au`
        EnAu,
        /// `en-za`
        EnZa,
        /// `en-nz`
        EnNz,
        /// `en-ie`
        EnIe,
        /// `fr-ca`
        FrCa,
        /// `fr-fr`
        FrFr,
        /// `es-us`
        EsUs,
        /// `es-es`
        EsEs,
        /// `es-mx`
        EsMx,
        /// `de-de`
        DeDe,
        /// `it-it`
        ItIt,
        /// `pt-br`
        PtBr,
        /// `pt-pt`
        PtPt,
        /// `nl-nl`
        NlNl,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowHealthIntentLanguage {
        const VALUES: &'static [Self] = &[
            Self::DeDe,
            Self::EnAu,
            Self::EnGb,
            Self::EnIe,
            Self::EnNz,
            Self::EnUs,
            Self::EnZa,
            Self::EsEs,
            Self::EsMx,
            Self::EsUs,
            Self::FrCa,
            Self::FrFr,
            Self::ItIt,
            Self::NlNl,
            Self::PtBr,
            Self::PtPt,
        ];
        const TEXTS: &'static [&'static str] = &[
            "de-de",
            "en-au",
            "en-gb",
            "en-ie",
            "en-nz",
            "en-us",
            "en-za",
            "es-es",
            "es-mx",
            "es-us",
            "fr-ca",
            "fr-fr",
            "it-it",
            "nl-nl",
            "pt-br",
            "pt-pt",
        ];
        fn text(&self) -> &str {
            match self {
                Self::EnUs => "en-us",
                Self::EnGb => "en-gb",
                Self::EnAu => "en-au",
                Self::EnZa => "en-za",
                Self::EnNz => "en-nz",
                Self::EnIe => "en-ie",
                Self::FrCa => "fr-ca",
                Self::FrFr => "fr-fr",
                Self::EsUs => "es-us",
                Self::EsEs => "es-es",
                Self::EsMx => "es-mx",
                Self::DeDe => "de-de",
                Self::ItIt => "it-it",
                Self::PtBr => "pt-br",
                Self::PtPt => "pt-pt",
                Self::NlNl => "nl-nl",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowHealthIntentLanguage);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowLogLevelLevel {
        /// `Unknown`
        Unknown,
        /// `Disabled`
        Disabled,
        /// `Base`
        Base,
        /// `Notes`
        Notes,
        /// `VerboseNotes`
        VerboseNotes,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowLogLevelLevel {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Base,
            Self::Disabled,
            Self::Notes,
            Self::Unknown,
            Self::VerboseNotes,
        ];
        const TEXTS: &'static [&'static str] = &[
            "All",
            "Base",
            "Disabled",
            "Notes",
            "Unknown",
            "VerboseNotes",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Disabled => "Disabled",
                Self::Base => "Base",
                Self::Notes => "Notes",
                Self::VerboseNotes => "VerboseNotes",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowLogLevelLevel);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowRuntimeExecutionStatus {
        /// `UNKNOWN`
        Unknown,
        /// `RUNNING`
        Running,
        /// `ERROR`
        Error,
        /// `TERMINATED`
        Terminated,
        /// `COMPLETED`
        Completed,
        /// `FAILED`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowRuntimeExecutionStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Error,
            Self::Failed,
            Self::Running,
            Self::Terminated,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "COMPLETED",
            "ERROR",
            "FAILED",
            "RUNNING",
            "TERMINATED",
            "UNKNOWN",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Running => "RUNNING",
                Self::Error => "ERROR",
                Self::Terminated => "TERMINATED",
                Self::Completed => "COMPLETED",
                Self::Failed => "FAILED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowRuntimeExecutionStatus);
    /// One of 135 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowsQueryCriteriaResponseActionTypes {
        /// `actionAbortSurveyInvite`
        ActionAbortSurveyInvite,
        /// `actionAddFlowMilestone`
        ActionAddFlowMilestone,
        /// `actionAskForBoolean`
        ActionAskForBoolean,
        /// `actionAskForNLUIntent`
        ActionAskForNluIntent,
        /// `actionAskForNLUNextIntent`
        ActionAskForNluNextIntent,
        /// `actionAskForSlot`
        ActionAskForSlot,
        /// `actionCallBotConnector`
        ActionCallBotConnector,
        /// `actionCallBotFlow`
        ActionCallBotFlow,
        /// `actionCallCommonModule`
        ActionCallCommonModule,
        /// `actionCallData`
        ActionCallData,
        /// `actionCallDataSecure`
        ActionCallDataSecure,
        /// `actionCallDialogEngineBot`
        ActionCallDialogEngineBot,
        /// `actionCallDialogflowBot`
        ActionCallDialogflowBot,
        /// `actionCallDialogflowCxBot`
        ActionCallDialogflowCxBot,
        /// `actionCallDigitalBotFlow`
        ActionCallDigitalBotFlow,
        /// `actionCallLexBot`
        ActionCallLexBot,
        /// `actionCallLexV2Bot`
        ActionCallLexV2Bot,
        /// `actionCallNuanceMixBot`
        ActionCallNuanceMixBot,
        /// `actionCallTask`
        ActionCallTask,
        /// `actionChangeState`
        ActionChangeState,
        /// `actionClearSlot`
        ActionClearSlot,
        /// `actionClearVoicemailSnippet`
        ActionClearVoicemailSnippet,
        /// `actionCollectInput`
        ActionCollectInput,
        /// `actionCommunicate`
        ActionCommunicate,
        /// `actionCompleteSurveyInvite`
        ActionCompleteSurveyInvite,
        /// `actionCreateCallback`
        ActionCreateCallback,
        /// `actionDataTableLookup`
        ActionDataTableLookup,
        /// `actionDecision`
        ActionDecision,
        /// `actionDecryptData`
        ActionDecryptData,
        /// `actionDetectSilence`
        ActionDetectSilence,
        /// `actionDialExtension`
        ActionDialExtension,
        /// `actionDialName`
        ActionDialName,
        /// `actionDigitalMenu`
        ActionDigitalMenu,
        /// `actionDisconnect`
        ActionDisconnect,
        /// `actionEnableParticipantRecord`
        ActionEnableParticipantRecord,
        /// `actionEncryptData`
        ActionEncryptData,
        /// `actionEndState`
        ActionEndState,
        /// `actionEndTask`
        ActionEndTask,
        /// `actionEndWorkflow`
        ActionEndWorkflow,
        /// `actionEvaluateSchedule`
        ActionEvaluateSchedule,
        /// `actionEvaluateScheduleGroup`
        ActionEvaluateScheduleGroup,
        /// `actionExitBotFlow`
        ActionExitBotFlow,
        /// `actionExitLoop`
        ActionExitLoop,
        /// `actionExtractSecureData`
        ActionExtractSecureData,
        /// `actionFindEmergencyGroup`
        ActionFindEmergencyGroup,
        /// `actionFindGroup`
        ActionFindGroup,
        /// `actionFindLanguageSkill`
        ActionFindLanguageSkill,
        /// `actionFindQueue`
        ActionFindQueue,
        /// `actionFindQueueById`
        ActionFindQueueById,
        /// `actionFindSchedule`
        ActionFindSchedule,
        /// `actionFindScheduleGroup`
        ActionFindScheduleGroup,
        /// `actionFindSkill`
        ActionFindSkill,
        /// `actionFindSystemPrompt`
        ActionFindSystemPrompt,
        /// `actionFindUser`
        ActionFindUser,
        /// `actionFindUserById`
        ActionFindUserById,
        /// `actionFindUserPrompt`
        ActionFindUserPrompt,
        /// `actionFindUsersById`
        ActionFindUsersById,
        /// `actionFlushAudio`
        ActionFlushAudio,
        /// `actionGetConversationData`
        ActionGetConversationData,
        /// `actionGetExternalContact`
        ActionGetExternalContact,
        /// `actionGetExternalOrganization`
        ActionGetExternalOrganization,
        /// `actionGetJourneyOutcome`
        ActionGetJourneyOutcome,
        /// `actionGetJourneyOutcomeScoresBySession`
        ActionGetJourneyOutcomeScoresBySession,
        /// `actionGetJourneySegment`
        ActionGetJourneySegment,
        /// `actionGetJourneySession`
        ActionGetJourneySession,
        /// `actionGetJourneySessionsByCustomer`
        ActionGetJourneySessionsByCustomer,
        /// `actionGetJourneySessionsByExternalContact`
        ActionGetJourneySessionsByExternalContact,
        /// `actionGetParticipantData`
        ActionGetParticipantData,
        /// `actionGetResponse`
        ActionGetResponse,
        /// `actionGetSecuredData`
        ActionGetSecuredData,
        /// `actionHoldMusic`
        ActionHoldMusic,
        /// `actionInitializeFlowOutcome`
        ActionInitializeFlowOutcome,
        /// `actionJumpToMenu`
        ActionJumpToMenu,
        /// `actionJumpToTask`
        ActionJumpToTask,
        /// `actionLoop`
        ActionLoop,
        /// `actionLoopUntil`
        ActionLoopUntil,
        /// `actionNextLoop`
        ActionNextLoop,
        /// `actionPlayAudio`
        ActionPlayAudio,
        /// `actionPlayAudioOnSilence`
        ActionPlayAudioOnSilence,
        /// `actionPlayEstimatedWaitTime`
        ActionPlayEstimatedWaitTime,
        /// `actionPlayPositionInQueue`
        ActionPlayPositionInQueue,
        /// `actionPlayUserGreeting`
        ActionPlayUserGreeting,
        /// `actionPlayUserName`
        ActionPlayUserName,
        /// `actionPreviousMenu`
        ActionPreviousMenu,
        /// `actionProcessVoicemailInput`
        ActionProcessVoicemailInput,
        /// `actionRepeatMenu`
        ActionRepeatMenu,
        /// `actionReturnToAgent`
        ActionReturnToAgent,
        /// `actionSaveWorkitem`
        ActionSaveWorkitem,
        /// `actionScreenPop`
        ActionScreenPop,
        /// `actionSearchExternalContacts`
        ActionSearchExternalContacts,
        /// `actionSendAutoReply`
        ActionSendAutoReply,
        /// `actionSendResponse`
        ActionSendResponse,
        /// `actionSetActiveIntent`
        ActionSetActiveIntent,
        /// `actionSetConversationData`
        ActionSetConversationData,
        /// `actionSetExternalTag`
        ActionSetExternalTag,
        /// `actionSetFlowOutcome`
        ActionSetFlowOutcome,
        /// `actionSetLocale`
        ActionSetLocale,
        /// `actionSetParticipantData`
        ActionSetParticipantData,
        /// `actionSetPriority`
        ActionSetPriority,
        /// `actionSetSecuredData`
        ActionSetSecuredData,
        /// `actionSetSkills`
        ActionSetSkills,
        /// `actionSetUUIData`
        ActionSetUuiData,
        /// `actionSetWhisperAudio`
        ActionSetWhisperAudio,
        /// `actionSetWrapupCode`
        ActionSetWrapupCode,
        /// `actionShowKnowledgeArticle`
        ActionShowKnowledgeArticle,
        /// `actionSubmitVoicemailSnippet`
        ActionSubmitVoicemailSnippet,
        /// `actionSwitch`
        ActionSwitch,
        /// `actionTranscription`
        ActionTranscription,
        /// `actionTransferExternal`
        ActionTransferExternal,
        /// `actionTransferFlow`
        ActionTransferFlow,
        /// `actionTransferFlowSecure`
        ActionTransferFlowSecure,
        /// `actionTransferGroup`
        ActionTransferGroup,
        /// `actionTransferToAcd`
        ActionTransferToAcd,
        /// `actionTransferUser`
        ActionTransferUser,
        /// `actionTransferVoicemail`
        ActionTransferVoicemail,
        /// `actionUpdateData`
        ActionUpdateData,
        /// `actionWait`
        ActionWait,
        /// `actionWaitForInput`
        ActionWaitForInput,
        /// `menuDialExtension`
        MenuDialExtension,
        /// `menuDialName`
        MenuDialName,
        /// `menuDisconnect`
        MenuDisconnect,
        /// `menuJumpToMenu`
        MenuJumpToMenu,
        /// `menuJumpToTask`
        MenuJumpToTask,
        /// `menuMenu`
        MenuMenu,
        /// `menuPreviousMenu`
        MenuPreviousMenu,
        /// `menuRepeatMenu`
        MenuRepeatMenu,
        /// `menuShowKnowledgeArticle`
        MenuShowKnowledgeArticle,
        /// `menuTask`
        MenuTask,
        /// `menuTransferToAcd`
        MenuTransferToAcd,
        /// `menuTransferFlow`
        MenuTransferFlow,
        /// `menuTransferGroup`
        MenuTransferGroup,
        /// `menuTransferExternal`
        MenuTransferExternal,
        /// `menuTransferFlowSecure`
        MenuTransferFlowSecure,
        /// `menuTransferUser`
        MenuTransferUser,
        /// `menuTransferVoicemail`
        MenuTransferVoicemail,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowsQueryCriteriaResponseActionTypes {
        const VALUES: &'static [Self] = &[
            Self::ActionAbortSurveyInvite,
            Self::ActionAddFlowMilestone,
            Self::ActionAskForBoolean,
            Self::ActionAskForNluIntent,
            Self::ActionAskForNluNextIntent,
            Self::ActionAskForSlot,
            Self::ActionCallBotConnector,
            Self::ActionCallBotFlow,
            Self::ActionCallCommonModule,
            Self::ActionCallData,
            Self::ActionCallDataSecure,
            Self::ActionCallDialogEngineBot,
            Self::ActionCallDialogflowBot,
            Self::ActionCallDialogflowCxBot,
            Self::ActionCallDigitalBotFlow,
            Self::ActionCallLexBot,
            Self::ActionCallLexV2Bot,
            Self::ActionCallNuanceMixBot,
            Self::ActionCallTask,
            Self::ActionChangeState,
            Self::ActionClearSlot,
            Self::ActionClearVoicemailSnippet,
            Self::ActionCollectInput,
            Self::ActionCommunicate,
            Self::ActionCompleteSurveyInvite,
            Self::ActionCreateCallback,
            Self::ActionDataTableLookup,
            Self::ActionDecision,
            Self::ActionDecryptData,
            Self::ActionDetectSilence,
            Self::ActionDialExtension,
            Self::ActionDialName,
            Self::ActionDigitalMenu,
            Self::ActionDisconnect,
            Self::ActionEnableParticipantRecord,
            Self::ActionEncryptData,
            Self::ActionEndState,
            Self::ActionEndTask,
            Self::ActionEndWorkflow,
            Self::ActionEvaluateSchedule,
            Self::ActionEvaluateScheduleGroup,
            Self::ActionExitBotFlow,
            Self::ActionExitLoop,
            Self::ActionExtractSecureData,
            Self::ActionFindEmergencyGroup,
            Self::ActionFindGroup,
            Self::ActionFindLanguageSkill,
            Self::ActionFindQueue,
            Self::ActionFindQueueById,
            Self::ActionFindSchedule,
            Self::ActionFindScheduleGroup,
            Self::ActionFindSkill,
            Self::ActionFindSystemPrompt,
            Self::ActionFindUser,
            Self::ActionFindUserById,
            Self::ActionFindUserPrompt,
            Self::ActionFindUsersById,
            Self::ActionFlushAudio,
            Self::ActionGetConversationData,
            Self::ActionGetExternalContact,
            Self::ActionGetExternalOrganization,
            Self::ActionGetJourneyOutcome,
            Self::ActionGetJourneyOutcomeScoresBySession,
            Self::ActionGetJourneySegment,
            Self::ActionGetJourneySession,
            Self::ActionGetJourneySessionsByCustomer,
            Self::ActionGetJourneySessionsByExternalContact,
            Self::ActionGetParticipantData,
            Self::ActionGetResponse,
            Self::ActionGetSecuredData,
            Self::ActionHoldMusic,
            Self::ActionInitializeFlowOutcome,
            Self::ActionJumpToMenu,
            Self::ActionJumpToTask,
            Self::ActionLoop,
            Self::ActionLoopUntil,
            Self::ActionNextLoop,
            Self::ActionPlayAudio,
            Self::ActionPlayAudioOnSilence,
            Self::ActionPlayEstimatedWaitTime,
            Self::ActionPlayPositionInQueue,
            Self::ActionPlayUserGreeting,
            Self::ActionPlayUserName,
            Self::ActionPreviousMenu,
            Self::ActionProcessVoicemailInput,
            Self::ActionRepeatMenu,
            Self::ActionReturnToAgent,
            Self::ActionSaveWorkitem,
            Self::ActionScreenPop,
            Self::ActionSearchExternalContacts,
            Self::ActionSendAutoReply,
            Self::ActionSendResponse,
            Self::ActionSetActiveIntent,
            Self::ActionSetConversationData,
            Self::ActionSetExternalTag,
            Self::ActionSetFlowOutcome,
            Self::ActionSetLocale,
            Self::ActionSetParticipantData,
            Self::ActionSetPriority,
            Self::ActionSetSecuredData,
            Self::ActionSetSkills,
            Self::ActionSetUuiData,
            Self::ActionSetWhisperAudio,
            Self::ActionSetWrapupCode,
            Self::ActionShowKnowledgeArticle,
            Self::ActionSubmitVoicemailSnippet,
            Self::ActionSwitch,
            Self::ActionTranscription,
            Self::ActionTransferExternal,
            Self::ActionTransferFlow,
            Self::ActionTransferFlowSecure,
            Self::ActionTransferGroup,
            Self::ActionTransferToAcd,
            Self::ActionTransferUser,
            Self::ActionTransferVoicemail,
            Self::ActionUpdateData,
            Self::ActionWait,
            Self::ActionWaitForInput,
            Self::MenuDialExtension,
            Self::MenuDialName,
            Self::MenuDisconnect,
            Self::MenuJumpToMenu,
            Self::MenuJumpToTask,
            Self::MenuMenu,
            Self::MenuPreviousMenu,
            Self::MenuRepeatMenu,
            Self::MenuShowKnowledgeArticle,
            Self::MenuTask,
            Self::MenuTransferExternal,
            Self::MenuTransferFlow,
            Self::MenuTransferFlowSecure,
            Self::MenuTransferGroup,
            Self::MenuTransferToAcd,
            Self::MenuTransferUser,
            Self::MenuTransferVoicemail,
        ];
        const TEXTS: &'static [&'static str] = &[
            "actionAbortSurveyInvite",
            "actionAddFlowMilestone",
            "actionAskForBoolean",
            "actionAskForNLUIntent",
            "actionAskForNLUNextIntent",
            "actionAskForSlot",
            "actionCallBotConnector",
            "actionCallBotFlow",
            "actionCallCommonModule",
            "actionCallData",
            "actionCallDataSecure",
            "actionCallDialogEngineBot",
            "actionCallDialogflowBot",
            "actionCallDialogflowCxBot",
            "actionCallDigitalBotFlow",
            "actionCallLexBot",
            "actionCallLexV2Bot",
            "actionCallNuanceMixBot",
            "actionCallTask",
            "actionChangeState",
            "actionClearSlot",
            "actionClearVoicemailSnippet",
            "actionCollectInput",
            "actionCommunicate",
            "actionCompleteSurveyInvite",
            "actionCreateCallback",
            "actionDataTableLookup",
            "actionDecision",
            "actionDecryptData",
            "actionDetectSilence",
            "actionDialExtension",
            "actionDialName",
            "actionDigitalMenu",
            "actionDisconnect",
            "actionEnableParticipantRecord",
            "actionEncryptData",
            "actionEndState",
            "actionEndTask",
            "actionEndWorkflow",
            "actionEvaluateSchedule",
            "actionEvaluateScheduleGroup",
            "actionExitBotFlow",
            "actionExitLoop",
            "actionExtractSecureData",
            "actionFindEmergencyGroup",
            "actionFindGroup",
            "actionFindLanguageSkill",
            "actionFindQueue",
            "actionFindQueueById",
            "actionFindSchedule",
            "actionFindScheduleGroup",
            "actionFindSkill",
            "actionFindSystemPrompt",
            "actionFindUser",
            "actionFindUserById",
            "actionFindUserPrompt",
            "actionFindUsersById",
            "actionFlushAudio",
            "actionGetConversationData",
            "actionGetExternalContact",
            "actionGetExternalOrganization",
            "actionGetJourneyOutcome",
            "actionGetJourneyOutcomeScoresBySession",
            "actionGetJourneySegment",
            "actionGetJourneySession",
            "actionGetJourneySessionsByCustomer",
            "actionGetJourneySessionsByExternalContact",
            "actionGetParticipantData",
            "actionGetResponse",
            "actionGetSecuredData",
            "actionHoldMusic",
            "actionInitializeFlowOutcome",
            "actionJumpToMenu",
            "actionJumpToTask",
            "actionLoop",
            "actionLoopUntil",
            "actionNextLoop",
            "actionPlayAudio",
            "actionPlayAudioOnSilence",
            "actionPlayEstimatedWaitTime",
            "actionPlayPositionInQueue",
            "actionPlayUserGreeting",
            "actionPlayUserName",
            "actionPreviousMenu",
            "actionProcessVoicemailInput",
            "actionRepeatMenu",
            "actionReturnToAgent",
            "actionSaveWorkitem",
            "actionScreenPop",
            "actionSearchExternalContacts",
            "actionSendAutoReply",
            "actionSendResponse",
            "actionSetActiveIntent",
            "actionSetConversationData",
            "actionSetExternalTag",
            "actionSetFlowOutcome",
            "actionSetLocale",
            "actionSetParticipantData",
            "actionSetPriority",
            "actionSetSecuredData",
            "actionSetSkills",
            "actionSetUUIData",
            "actionSetWhisperAudio",
            "actionSetWrapupCode",
            "actionShowKnowledgeArticle",
            "actionSubmitVoicemailSnippet",
            "actionSwitch",
            "actionTranscription",
            "actionTransferExternal",
            "actionTransferFlow",
            "actionTransferFlowSecure",
            "actionTransferGroup",
            "actionTransferToAcd",
            "actionTransferUser",
            "actionTransferVoicemail",
            "actionUpdateData",
            "actionWait",
            "actionWaitForInput",
            "menuDialExtension",
            "menuDialName",
            "menuDisconnect",
            "menuJumpToMenu",
            "menuJumpToTask",
            "menuMenu",
            "menuPreviousMenu",
            "menuRepeatMenu",
            "menuShowKnowledgeArticle",
            "menuTask",
            "menuTransferExternal",
            "menuTransferFlow",
            "menuTransferFlowSecure",
            "menuTransferGroup",
            "menuTransferToAcd",
            "menuTransferUser",
            "menuTransferVoicemail",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ActionAbortSurveyInvite => "actionAbortSurveyInvite",
                Self::ActionAddFlowMilestone => "actionAddFlowMilestone",
                Self::ActionAskForBoolean => "actionAskForBoolean",
                Self::ActionAskForNluIntent => "actionAskForNLUIntent",
                Self::ActionAskForNluNextIntent => "actionAskForNLUNextIntent",
                Self::ActionAskForSlot => "actionAskForSlot",
                Self::ActionCallBotConnector => "actionCallBotConnector",
                Self::ActionCallBotFlow => "actionCallBotFlow",
                Self::ActionCallCommonModule => "actionCallCommonModule",
                Self::ActionCallData => "actionCallData",
                Self::ActionCallDataSecure => "actionCallDataSecure",
                Self::ActionCallDialogEngineBot => "actionCallDialogEngineBot",
                Self::ActionCallDialogflowBot => "actionCallDialogflowBot",
                Self::ActionCallDialogflowCxBot => "actionCallDialogflowCxBot",
                Self::ActionCallDigitalBotFlow => "actionCallDigitalBotFlow",
                Self::ActionCallLexBot => "actionCallLexBot",
                Self::ActionCallLexV2Bot => "actionCallLexV2Bot",
                Self::ActionCallNuanceMixBot => "actionCallNuanceMixBot",
                Self::ActionCallTask => "actionCallTask",
                Self::ActionChangeState => "actionChangeState",
                Self::ActionClearSlot => "actionClearSlot",
                Self::ActionClearVoicemailSnippet => "actionClearVoicemailSnippet",
                Self::ActionCollectInput => "actionCollectInput",
                Self::ActionCommunicate => "actionCommunicate",
                Self::ActionCompleteSurveyInvite => "actionCompleteSurveyInvite",
                Self::ActionCreateCallback => "actionCreateCallback",
                Self::ActionDataTableLookup => "actionDataTableLookup",
                Self::ActionDecision => "actionDecision",
                Self::ActionDecryptData => "actionDecryptData",
                Self::ActionDetectSilence => "actionDetectSilence",
                Self::ActionDialExtension => "actionDialExtension",
                Self::ActionDialName => "actionDialName",
                Self::ActionDigitalMenu => "actionDigitalMenu",
                Self::ActionDisconnect => "actionDisconnect",
                Self::ActionEnableParticipantRecord => "actionEnableParticipantRecord",
                Self::ActionEncryptData => "actionEncryptData",
                Self::ActionEndState => "actionEndState",
                Self::ActionEndTask => "actionEndTask",
                Self::ActionEndWorkflow => "actionEndWorkflow",
                Self::ActionEvaluateSchedule => "actionEvaluateSchedule",
                Self::ActionEvaluateScheduleGroup => "actionEvaluateScheduleGroup",
                Self::ActionExitBotFlow => "actionExitBotFlow",
                Self::ActionExitLoop => "actionExitLoop",
                Self::ActionExtractSecureData => "actionExtractSecureData",
                Self::ActionFindEmergencyGroup => "actionFindEmergencyGroup",
                Self::ActionFindGroup => "actionFindGroup",
                Self::ActionFindLanguageSkill => "actionFindLanguageSkill",
                Self::ActionFindQueue => "actionFindQueue",
                Self::ActionFindQueueById => "actionFindQueueById",
                Self::ActionFindSchedule => "actionFindSchedule",
                Self::ActionFindScheduleGroup => "actionFindScheduleGroup",
                Self::ActionFindSkill => "actionFindSkill",
                Self::ActionFindSystemPrompt => "actionFindSystemPrompt",
                Self::ActionFindUser => "actionFindUser",
                Self::ActionFindUserById => "actionFindUserById",
                Self::ActionFindUserPrompt => "actionFindUserPrompt",
                Self::ActionFindUsersById => "actionFindUsersById",
                Self::ActionFlushAudio => "actionFlushAudio",
                Self::ActionGetConversationData => "actionGetConversationData",
                Self::ActionGetExternalContact => "actionGetExternalContact",
                Self::ActionGetExternalOrganization => "actionGetExternalOrganization",
                Self::ActionGetJourneyOutcome => "actionGetJourneyOutcome",
                Self::ActionGetJourneyOutcomeScoresBySession => {
                    "actionGetJourneyOutcomeScoresBySession"
                }
                Self::ActionGetJourneySegment => "actionGetJourneySegment",
                Self::ActionGetJourneySession => "actionGetJourneySession",
                Self::ActionGetJourneySessionsByCustomer => {
                    "actionGetJourneySessionsByCustomer"
                }
                Self::ActionGetJourneySessionsByExternalContact => {
                    "actionGetJourneySessionsByExternalContact"
                }
                Self::ActionGetParticipantData => "actionGetParticipantData",
                Self::ActionGetResponse => "actionGetResponse",
                Self::ActionGetSecuredData => "actionGetSecuredData",
                Self::ActionHoldMusic => "actionHoldMusic",
                Self::ActionInitializeFlowOutcome => "actionInitializeFlowOutcome",
                Self::ActionJumpToMenu => "actionJumpToMenu",
                Self::ActionJumpToTask => "actionJumpToTask",
                Self::ActionLoop => "actionLoop",
                Self::ActionLoopUntil => "actionLoopUntil",
                Self::ActionNextLoop => "actionNextLoop",
                Self::ActionPlayAudio => "actionPlayAudio",
                Self::ActionPlayAudioOnSilence => "actionPlayAudioOnSilence",
                Self::ActionPlayEstimatedWaitTime => "actionPlayEstimatedWaitTime",
                Self::ActionPlayPositionInQueue => "actionPlayPositionInQueue",
                Self::ActionPlayUserGreeting => "actionPlayUserGreeting",
                Self::ActionPlayUserName => "actionPlayUserName",
                Self::ActionPreviousMenu => "actionPreviousMenu",
                Self::ActionProcessVoicemailInput => "actionProcessVoicemailInput",
                Self::ActionRepeatMenu => "actionRepeatMenu",
                Self::ActionReturnToAgent => "actionReturnToAgent",
                Self::ActionSaveWorkitem => "actionSaveWorkitem",
                Self::ActionScreenPop => "actionScreenPop",
                Self::ActionSearchExternalContacts => "actionSearchExternalContacts",
                Self::ActionSendAutoReply => "actionSendAutoReply",
                Self::ActionSendResponse => "actionSendResponse",
                Self::ActionSetActiveIntent => "actionSetActiveIntent",
                Self::ActionSetConversationData => "actionSetConversationData",
                Self::ActionSetExternalTag => "actionSetExternalTag",
                Self::ActionSetFlowOutcome => "actionSetFlowOutcome",
                Self::ActionSetLocale => "actionSetLocale",
                Self::ActionSetParticipantData => "actionSetParticipantData",
                Self::ActionSetPriority => "actionSetPriority",
                Self::ActionSetSecuredData => "actionSetSecuredData",
                Self::ActionSetSkills => "actionSetSkills",
                Self::ActionSetUuiData => "actionSetUUIData",
                Self::ActionSetWhisperAudio => "actionSetWhisperAudio",
                Self::ActionSetWrapupCode => "actionSetWrapupCode",
                Self::ActionShowKnowledgeArticle => "actionShowKnowledgeArticle",
                Self::ActionSubmitVoicemailSnippet => "actionSubmitVoicemailSnippet",
                Self::ActionSwitch => "actionSwitch",
                Self::ActionTranscription => "actionTranscription",
                Self::ActionTransferExternal => "actionTransferExternal",
                Self::ActionTransferFlow => "actionTransferFlow",
                Self::ActionTransferFlowSecure => "actionTransferFlowSecure",
                Self::ActionTransferGroup => "actionTransferGroup",
                Self::ActionTransferToAcd => "actionTransferToAcd",
                Self::ActionTransferUser => "actionTransferUser",
                Self::ActionTransferVoicemail => "actionTransferVoicemail",
                Self::ActionUpdateData => "actionUpdateData",
                Self::ActionWait => "actionWait",
                Self::ActionWaitForInput => "actionWaitForInput",
                Self::MenuDialExtension => "menuDialExtension",
                Self::MenuDialName => "menuDialName",
                Self::MenuDisconnect => "menuDisconnect",
                Self::MenuJumpToMenu => "menuJumpToMenu",
                Self::MenuJumpToTask => "menuJumpToTask",
                Self::MenuMenu => "menuMenu",
                Self::MenuPreviousMenu => "menuPreviousMenu",
                Self::MenuRepeatMenu => "menuRepeatMenu",
                Self::MenuShowKnowledgeArticle => "menuShowKnowledgeArticle",
                Self::MenuTask => "menuTask",
                Self::MenuTransferToAcd => "menuTransferToAcd",
                Self::MenuTransferFlow => "menuTransferFlow",
                Self::MenuTransferGroup => "menuTransferGroup",
                Self::MenuTransferExternal => "menuTransferExternal",
                Self::MenuTransferFlowSecure => "menuTransferFlowSecure",
                Self::MenuTransferUser => "menuTransferUser",
                Self::MenuTransferVoicemail => "menuTransferVoicemail",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowsQueryCriteriaResponseActionTypes);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetArchitectDependencytrackingConsumingresourcesFlowFilter {
        /// `checkedIn`
        CheckedIn,
        /// `published`
        Published,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetArchitectDependencytrackingConsumingresourcesFlowFilter {
        const VALUES: &'static [Self] = &[Self::CheckedIn, Self::Published];
        const TEXTS: &'static [&'static str] = &["checkedIn", "published"];
        fn text(&self) -> &str {
            match self {
                Self::CheckedIn => "checkedIn",
                Self::Published => "published",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetArchitectDependencytrackingConsumingresourcesFlowFilter);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetArchitectGrammarsSortBy {
        /// `description`
        Description,
        /// `id`
        Id,
        /// `name`
        Name,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetArchitectGrammarsSortBy {
        const VALUES: &'static [Self] = &[Self::Description, Self::Id, Self::Name];
        const TEXTS: &'static [&'static str] = &["description", "id", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Description => "description",
                Self::Id => "id",
                Self::Name => "name",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetArchitectGrammarsSortBy);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowExecutionDataJobResultJobState {
        /// `Registered`
        Registered,
        /// `Running`
        Running,
        /// `Success`
        Success,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowExecutionDataJobResultJobState {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Registered,
            Self::Running,
            Self::Success,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failed",
            "Registered",
            "Running",
            "Success",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Registered => "Registered",
                Self::Running => "Running",
                Self::Success => "Success",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowExecutionDataJobResultJobState);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowHistoryHistoryIdAction {
        /// `checkin`
        Checkin,
        /// `checkout`
        Checkout,
        /// `create`
        Create,
        /// `deactivate`
        Deactivate,
        /// `debug`
        Debug,
        /// `delete`
        Delete,
        /// `publish`
        Publish,
        /// `revert`
        Revert,
        /// `save`
        Save,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowHistoryHistoryIdAction {
        const VALUES: &'static [Self] = &[
            Self::Checkin,
            Self::Checkout,
            Self::Create,
            Self::Deactivate,
            Self::Debug,
            Self::Delete,
            Self::Publish,
            Self::Revert,
            Self::Save,
        ];
        const TEXTS: &'static [&'static str] = &[
            "checkin",
            "checkout",
            "create",
            "deactivate",
            "debug",
            "delete",
            "publish",
            "revert",
            "save",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Checkin => "checkin",
                Self::Checkout => "checkout",
                Self::Create => "create",
                Self::Deactivate => "deactivate",
                Self::Debug => "debug",
                Self::Delete => "delete",
                Self::Publish => "publish",
                Self::Revert => "revert",
                Self::Save => "save",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowHistoryHistoryIdAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowHistoryHistoryIdSortBy {
        /// `action`
        Action,
        /// `timestamp`
        Timestamp,
        /// `user`
        User,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowHistoryHistoryIdSortBy {
        const VALUES: &'static [Self] = &[Self::Action, Self::Timestamp, Self::User];
        const TEXTS: &'static [&'static str] = &["action", "timestamp", "user"];
        fn text(&self) -> &str {
            match self {
                Self::Action => "action",
                Self::Timestamp => "timestamp",
                Self::User => "user",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowHistoryHistoryIdSortBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowInstancesSettingsLoglevelsExpand {
        /// `name`
        Name,
        /// `type`
        Type,
        /// `logLevelCharacteristics.characteristics`
        LogLevelCharacteristicsCharacteristics,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowInstancesSettingsLoglevelsExpand {
        const VALUES: &'static [Self] = &[
            Self::LogLevelCharacteristicsCharacteristics,
            Self::Name,
            Self::Type,
        ];
        const TEXTS: &'static [&'static str] = &[
            "logLevelCharacteristics.characteristics",
            "name",
            "type",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::Type => "type",
                Self::LogLevelCharacteristicsCharacteristics => {
                    "logLevelCharacteristics.characteristics"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowInstancesSettingsLoglevelsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsDatatablesSortBy {
        /// `id`
        Id,
        /// `name`
        Name,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsDatatablesSortBy {
        const VALUES: &'static [Self] = &[Self::Id, Self::Name];
        const TEXTS: &'static [&'static str] = &["id", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Id => "id",
                Self::Name => "name",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsDatatablesSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsInstanceExpand {
        /// `bots`
        Bots,
        /// `dataActions`
        DataActions,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsInstanceExpand {
        const VALUES: &'static [Self] = &[Self::Bots, Self::DataActions];
        const TEXTS: &'static [&'static str] = &["bots", "dataActions"];
        fn text(&self) -> &str {
            match self {
                Self::Bots => "bots",
                Self::DataActions => "dataActions",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsInstanceExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsInstancesQuerycapabilitiesExpand {
        /// `flow`
        Flow,
        /// `action`
        Action,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsInstancesQuerycapabilitiesExpand {
        const VALUES: &'static [Self] = &[Self::Action, Self::Flow];
        const TEXTS: &'static [&'static str] = &["action", "flow"];
        fn text(&self) -> &str {
            match self {
                Self::Flow => "flow",
                Self::Action => "action",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsInstancesQuerycapabilitiesExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsInstancesSettingsLoglevelsDefaultExpand {
        /// `logLevelCharacteristics.characteristics`
        LogLevelCharacteristicsCharacteristics,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsInstancesSettingsLoglevelsDefaultExpand {
        const VALUES: &'static [Self] = &[Self::LogLevelCharacteristicsCharacteristics];
        const TEXTS: &'static [&'static str] = &[
            "logLevelCharacteristics.characteristics",
        ];
        fn text(&self) -> &str {
            match self {
                Self::LogLevelCharacteristicsCharacteristics => {
                    "logLevelCharacteristics.characteristics"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsInstancesSettingsLoglevelsDefaultExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsSecure {
        /// `any`
        Any,
        /// `checkedin`
        Checkedin,
        /// `published`
        Published,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsSecure {
        const VALUES: &'static [Self] = &[Self::Any, Self::Checkedin, Self::Published];
        const TEXTS: &'static [&'static str] = &["any", "checkedin", "published"];
        fn text(&self) -> &str {
            match self {
                Self::Any => "any",
                Self::Checkedin => "checkedin",
                Self::Published => "published",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsSecure);
    /// One of 20 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetFlowsType {
        /// `bot`
        Bot,
        /// `commonmodule`
        Commonmodule,
        /// `digitalbot`
        Digitalbot,
        /// `emailsend`
        Emailsend,
        /// `inboundcall`
        Inboundcall,
        /// `inboundchat`
        Inboundchat,
        /// `inboundemail`
        Inboundemail,
        /// `inboundshortmessage`
        Inboundshortmessage,
        /// `outboundcall`
        Outboundcall,
        /// `inqueuecall`
        Inqueuecall,
        /// `inqueueemail`
        Inqueueemail,
        /// `inqueueshortmessage`
        Inqueueshortmessage,
        /// `speech`
        Speech,
        /// `securecall`
        Securecall,
        /// `surveyinvite`
        Surveyinvite,
        /// `voice`
        Voice,
        /// `voicemail`
        Voicemail,
        /// `voicesurvey`
        Voicesurvey,
        /// `workflow`
        Workflow,
        /// `workitem`
        Workitem,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetFlowsType {
        const VALUES: &'static [Self] = &[
            Self::Bot,
            Self::Commonmodule,
            Self::Digitalbot,
            Self::Emailsend,
            Self::Inboundcall,
            Self::Inboundchat,
            Self::Inboundemail,
            Self::Inboundshortmessage,
            Self::Inqueuecall,
            Self::Inqueueemail,
            Self::Inqueueshortmessage,
            Self::Outboundcall,
            Self::Securecall,
            Self::Speech,
            Self::Surveyinvite,
            Self::Voice,
            Self::Voicemail,
            Self::Voicesurvey,
            Self::Workflow,
            Self::Workitem,
        ];
        const TEXTS: &'static [&'static str] = &[
            "bot",
            "commonmodule",
            "digitalbot",
            "emailsend",
            "inboundcall",
            "inboundchat",
            "inboundemail",
            "inboundshortmessage",
            "inqueuecall",
            "inqueueemail",
            "inqueueshortmessage",
            "outboundcall",
            "securecall",
            "speech",
            "surveyinvite",
            "voice",
            "voicemail",
            "voicesurvey",
            "workflow",
            "workitem",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Bot => "bot",
                Self::Commonmodule => "commonmodule",
                Self::Digitalbot => "digitalbot",
                Self::Emailsend => "emailsend",
                Self::Inboundcall => "inboundcall",
                Self::Inboundchat => "inboundchat",
                Self::Inboundemail => "inboundemail",
                Self::Inboundshortmessage => "inboundshortmessage",
                Self::Outboundcall => "outboundcall",
                Self::Inqueuecall => "inqueuecall",
                Self::Inqueueemail => "inqueueemail",
                Self::Inqueueshortmessage => "inqueueshortmessage",
                Self::Speech => "speech",
                Self::Securecall => "securecall",
                Self::Surveyinvite => "surveyinvite",
                Self::Voice => "voice",
                Self::Voicemail => "voicemail",
                Self::Voicesurvey => "voicesurvey",
                Self::Workflow => "workflow",
                Self::Workitem => "workitem",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetFlowsType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GrammarFileUploadRequestFileType {
        /// `gram`
        Gram,
        /// `grxml`
        Grxml,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GrammarFileUploadRequestFileType {
        const VALUES: &'static [Self] = &[Self::Gram, Self::Grxml];
        const TEXTS: &'static [&'static str] = &["gram", "grxml"];
        fn text(&self) -> &str {
            match self {
                Self::Gram => "gram",
                Self::Grxml => "grxml",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GrammarFileUploadRequestFileType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GrammarLanguageFileMetadataFileType {
        /// `Gram`
        Gram,
        /// `Grxml`
        Grxml,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GrammarLanguageFileMetadataFileType {
        const VALUES: &'static [Self] = &[Self::Gram, Self::Grxml];
        const TEXTS: &'static [&'static str] = &["Gram", "Grxml"];
        fn text(&self) -> &str {
            match self {
                Self::Gram => "Gram",
                Self::Grxml => "Grxml",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GrammarLanguageFileMetadataFileType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HealthInfoStaticValidationResults {
        /// `TooFewUtterances`
        TooFewUtterances,
        /// `TooManyUtterances`
        TooManyUtterances,
        /// `UtteranceTooShort`
        UtteranceTooShort,
        /// `UtteranceTooLong`
        UtteranceTooLong,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for HealthInfoStaticValidationResults {
        const VALUES: &'static [Self] = &[
            Self::TooFewUtterances,
            Self::TooManyUtterances,
            Self::UtteranceTooLong,
            Self::UtteranceTooShort,
        ];
        const TEXTS: &'static [&'static str] = &[
            "TooFewUtterances",
            "TooManyUtterances",
            "UtteranceTooLong",
            "UtteranceTooShort",
        ];
        fn text(&self) -> &str {
            match self {
                Self::TooFewUtterances => "TooFewUtterances",
                Self::TooManyUtterances => "TooManyUtterances",
                Self::UtteranceTooShort => "UtteranceTooShort",
                Self::UtteranceTooLong => "UtteranceTooLong",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(HealthInfoStaticValidationResults);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HealthInfoStatus {
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `Error`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for HealthInfoStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Error,
            Self::InProgress,
        ];
        const TEXTS: &'static [&'static str] = &["Completed", "Error", "InProgress"];
        fn text(&self) -> &str {
            match self {
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Error => "Error",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(HealthInfoStatus);
    /// One of 12 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum HistoryEntryAction {
        /// `CHECKIN`
        Checkin,
        /// `CHECKOUT`
        Checkout,
        /// `CREATE`
        Create,
        /// `DEACTIVATE`
        Deactivate,
        /// `DEBUG`
        Debug,
        /// `DELETE`
        Delete,
        /// `PUBLISH`
        Publish,
        /// `REVERT`
        Revert,
        /// `SAVE`
        Save,
        /// `TRANSCODE`
        Transcode,
        /// `UPDATE`
        Update,
        /// `UPLOAD`
        Upload,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for HistoryEntryAction {
        const VALUES: &'static [Self] = &[
            Self::Checkin,
            Self::Checkout,
            Self::Create,
            Self::Deactivate,
            Self::Debug,
            Self::Delete,
            Self::Publish,
            Self::Revert,
            Self::Save,
            Self::Transcode,
            Self::Update,
            Self::Upload,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CHECKIN",
            "CHECKOUT",
            "CREATE",
            "DEACTIVATE",
            "DEBUG",
            "DELETE",
            "PUBLISH",
            "REVERT",
            "SAVE",
            "TRANSCODE",
            "UPDATE",
            "UPLOAD",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Checkin => "CHECKIN",
                Self::Checkout => "CHECKOUT",
                Self::Create => "CREATE",
                Self::Deactivate => "DEACTIVATE",
                Self::Debug => "DEBUG",
                Self::Delete => "DELETE",
                Self::Publish => "PUBLISH",
                Self::Revert => "REVERT",
                Self::Save => "SAVE",
                Self::Transcode => "TRANSCODE",
                Self::Update => "UPDATE",
                Self::Upload => "UPLOAD",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(HistoryEntryAction);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryCriteriaCriteriaGroups {
        /// `flow`
        Flow,
        /// `bot`
        Bot,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QueryCriteriaCriteriaGroups {
        const VALUES: &'static [Self] = &[Self::Bot, Self::Flow];
        const TEXTS: &'static [&'static str] = &["bot", "flow"];
        fn text(&self) -> &str {
            match self {
                Self::Flow => "flow",
                Self::Bot => "bot",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QueryCriteriaCriteriaGroups);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryCriteriaDataType {
        /// `string`
        String,
        /// `guid`
        Guid,
        /// `dateTime`
        DateTime,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QueryCriteriaDataType {
        const VALUES: &'static [Self] = &[Self::DateTime, Self::Guid, Self::String];
        const TEXTS: &'static [&'static str] = &["dateTime", "guid", "string"];
        fn text(&self) -> &str {
            match self {
                Self::String => "string",
                Self::Guid => "guid",
                Self::DateTime => "dateTime",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QueryCriteriaDataType);
    /// `Publish`, `Create`, `Update`, `Export`, `Validate`.
    pub type ArchitectExportJobStateResponseCommand = types::ArchitectJobStateResponseCommand;
    /// `Registered`, `Started`, `Success`, `Failure`.
    pub type ArchitectExportJobStateResponseStatus = types::ArchitectJobStateResponseStatus;
    /// `BOT`, `COMMONMODULE`, `DIGITALBOT`, `EMAILSEND`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL` and 8 more.
    pub type ArchitectFlowReferenceType = types::FlowType;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type DependencyObjectType = types::DependencyTypeValue;
    /// `active`, `inactive`, `deleted`.
    pub type EmergencyGroupState = types::DidState;
    /// `BOT`, `COMMONMODULE`, `DIGITALBOT`, `EMAILSEND`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL` and 8 more.
    pub type FlowDivisionViewType = types::FlowType;
    /// `bot`, `commonmodule`, `digitalbot`, `emailsend`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall` and 7 more.
    pub type FlowExecutionDataQueryResultFlowType = types::ViewFilterFlowTypes;
    /// `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
    pub type FlowHealthIntentUtteranceStaticValidationResults = types::HealthInfoStaticValidationResults;
    /// `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de` and 4 more.
    pub type FlowHealthUtteranceLanguage = types::FlowHealthIntentLanguage;
    /// `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
    pub type FlowHealthUtteranceStaticValidationResults = types::HealthInfoStaticValidationResults;
    /// `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
    pub type FlowLogLevelCharacteristicsDefinitionMinimumLevel = types::FlowLogLevelLevel;
    /// `bot`, `commonmodule`, `digitalbot`, `emailsend`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall` and 7 more.
    pub type FlowSettingsResponseType = types::ViewFilterFlowTypes;
    /// `bot`, `commonmodule`, `digitalbot`, `emailsend`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall` and 7 more.
    pub type FlowsQueryCriteriaResponseFlowTypes = types::ViewFilterFlowTypes;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingConsumedResourceType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingConsumedresourcesObjectType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingConsumingResourceType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingConsumingresourcesObjectType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType = types::DependencyTypeValue;
    /// `checkedIn`, `published`.
    pub type GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter = types::GetArchitectDependencytrackingConsumingresourcesFlowFilter;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingDeletedresourceconsumersObjectType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingObjectConsumedResourceType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingObjectConsumingResourceType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingObjectObjectType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingObjectType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType = types::DependencyTypeValue;
    /// `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AGENTICVIRTUALAGENT`, `AGENTICVIRTUALAGENTVERSION`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT` and 76 more.
    pub type GetArchitectDependencytrackingUpdatedresourceconsumersObjectType = types::DependencyTypeValue;
    /// `asc`, `desc`.
    pub type GetArchitectGrammarsSortOrder = types::GetGuidesSortOrder;
    /// `identityresolution`.
    pub type GetArchitectIvrsExpand = types::GetRoutingQueueExpand;
    /// `checkin`, `checkout`, `create`, `deactivate`, `debug`, `delete`, `publish`, `revert`, `save`.
    pub type GetArchitectPromptHistoryHistoryIdAction = types::GetFlowHistoryHistoryIdAction;
    /// `action`, `timestamp`, `user`.
    pub type GetArchitectPromptHistoryHistoryIdSortBy = types::GetFlowHistoryHistoryIdSortBy;
    /// `checkin`, `checkout`, `create`, `deactivate`, `debug`, `delete`, `publish`, `revert`, `save`.
    pub type GetArchitectSystempromptHistoryHistoryIdAction = types::GetFlowHistoryHistoryIdAction;
    /// `action`, `timestamp`, `user`.
    pub type GetArchitectSystempromptHistoryHistoryIdSortBy = types::GetFlowHistoryHistoryIdSortBy;
    /// `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de` and 4 more.
    pub type GetFlowVersionHealthLanguage = types::FlowHealthIntentLanguage;
    /// `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de` and 4 more.
    pub type GetFlowVersionIntentHealthLanguage = types::FlowHealthIntentLanguage;
    /// `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de` and 4 more.
    pub type GetFlowVersionIntentUtteranceHealthLanguage = types::FlowHealthIntentLanguage;
    /// `ascending`, `descending`.
    pub type GetFlowsDatatableRowsSortOrder = types::WidgetSortOrder;
    /// `schema`.
    pub type GetFlowsDatatablesDivisionviewExpand = types::GetFlowsDatatableExpand;
    /// `schema`.
    pub type GetFlowsDatatablesDivisionviewsExpand = types::GetFlowsDatatableExpand;
    /// `id`, `name`.
    pub type GetFlowsDatatablesDivisionviewsSortBy = types::GetFlowsDatatablesSortBy;
    /// `schema`.
    pub type GetFlowsDatatablesExpand = types::GetFlowsDatatableExpand;
    /// `bot`, `commonmodule`, `digitalbot`, `emailsend`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `outboundcall`, `inqueuecall`, `inqueueemail`, `inqueueshortmessage` and 8 more.
    pub type GetFlowsDivisionviewsType = types::GetFlowsType;
    /// `messages`.
    pub type GetFlowsExportJobExpand = types::GetFlowsJobExpand;
    /// `name`, `type`, `logLevelCharacteristics.characteristics`.
    pub type GetFlowsInstancesSettingsLoglevelsExpand = types::GetFlowInstancesSettingsLoglevelsExpand;
    /// `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
    pub type HistoryListingActionName = types::OperationActionName;
    /// `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
    pub type HistoryListingActionStatus = types::OperationActionStatus;
    /// `active`, `inactive`, `deleted`.
    pub type IvrState = types::DidState;
    /// `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
    pub type LocaleHealthStaticValidationResults = types::HealthInfoStaticValidationResults;
    /// `InProgress`, `Completed`, `Error`.
    pub type LocaleInfoStatus = types::HealthInfoStatus;
    /// `name`, `type`, `logLevelCharacteristics.characteristics`.
    pub type PostFlowInstancesSettingsLoglevelsExpand = types::GetFlowInstancesSettingsLoglevelsExpand;
    /// `bots`, `dataActions`.
    pub type PostFlowsInstancesJobsExpand = types::GetFlowsInstanceExpand;
    /// `created`, `uploaded`, `transcoded`, `transcodeFailed`.
    pub type PromptAssetCreateUploadStatus = types::PromptAssetUploadStatus;
    /// `name`, `type`, `logLevelCharacteristics.characteristics`.
    pub type PutFlowInstancesSettingsLoglevelsExpand = types::GetFlowInstancesSettingsLoglevelsExpand;
    /// `schema`.
    pub type PutFlowsDatatableExpand = types::GetFlowsDatatableExpand;
    /// `logLevelCharacteristics.characteristics`.
    pub type PutFlowsInstancesSettingsLoglevelsDefaultExpand = types::GetFlowsInstancesSettingsLoglevelsDefaultExpand;
    /// `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType` and 10 more.
    pub type QueryCriteriaCriteriaKey = types::CriteriaItemKey;
    /// `Registered`, `Started`, `Success`, `Failure`.
    pub type RegisterArchitectExportJobResponseStatus = types::ArchitectJobStateResponseStatus;
    /// Another name of the same type.
    pub type RegisterArchitectJobRequest = rt::Json;
    /// `active`, `inactive`, `deleted`.
    pub type ScheduleGroupState = types::DidState;
    /// `active`, `inactive`, `deleted`.
    pub type ScheduleState = types::DidState;
    /// `created`, `uploaded`, `transcoded`, `transcodeFailed`.
    pub type SystemPromptAssetUploadStatus = types::PromptAssetUploadStatus;
    /// `ArchitectExportJobStateResponse` of the API document.
    #[non_exhaustive]
    pub struct ArchitectExportJobStateResponse {
        /// `command`
        pub command: Option<types::ArchitectExportJobStateResponseCommand>,
        /// `downloadUrl`
        pub download_url: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `messages`
        pub messages: Option<Vec<types::ArchitectJobMessage>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::ArchitectExportJobStateResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for ArchitectExportJobStateResponse {
        fn default() -> Self {
            Self {
                command: None,
                download_url: None,
                id: None,
                messages: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchitectExportJobStateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchitectExportJobStateResponse",
                fields: &[
                    "command",
                    "downloadUrl",
                    "id",
                    "messages",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.command);
            out.text(1, &self.download_url);
            out.text(2, &self.id);
            out.list(3, &self.messages);
            out.text(4, &self.self_uri);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.command),
                1 => rt::Place::Text(&mut self.download_url),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.messages),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchitectExportJobStateResponse);
    /// `ArchitectFlowReference` of the API document.
    #[non_exhaustive]
    pub struct ArchitectFlowReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `type`
        pub type_: Option<types::ArchitectFlowReferenceType>,
        /// `version`
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ArchitectFlowReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchitectFlowReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchitectFlowReference",
                fields: &["id", "name", "type", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.type_);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchitectFlowReference);
    impl ArchitectFlowReference {
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
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ArchitectFlowReferenceType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 3);
            self
        }
    }
    /// `ArchitectJobMessage` of the API document.
    #[non_exhaustive]
    pub struct ArchitectJobMessage {
        /// `dateTime`
        pub date_time: Option<rt::DateTime>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::ArchitectJobMessageType>,
        _rest: rt::Rest,
    }
    impl Default for ArchitectJobMessage {
        fn default() -> Self {
            Self {
                date_time: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchitectJobMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchitectJobMessage",
                fields: &["dateTime", "text", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_time);
            out.text(1, &self.text);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_time),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchitectJobMessage);
    /// `ArchitectJobStateResponse` of the API document.
    #[non_exhaustive]
    pub struct ArchitectJobStateResponse {
        /// `command`
        pub command: Option<types::ArchitectJobStateResponseCommand>,
        /// `flow`
        pub flow: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `messages`
        pub messages: Option<Vec<types::ArchitectJobMessage>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::ArchitectJobStateResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for ArchitectJobStateResponse {
        fn default() -> Self {
            Self {
                command: None,
                flow: None,
                id: None,
                messages: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchitectJobStateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchitectJobStateResponse",
                fields: &["command", "flow", "id", "messages", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.command);
            out.model(1, &self.flow);
            out.text(2, &self.id);
            out.list(3, &self.messages);
            out.text(4, &self.self_uri);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.command),
                1 => rt::Place::Model(&mut self.flow),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.messages),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchitectJobStateResponse);
    /// `ConfusionDetails` of the API document.
    #[non_exhaustive]
    pub struct ConfusionDetails {
        /// `intents`
        pub intents: Option<Vec<types::ConfusionIntentDetails>>,
        _rest: rt::Rest,
    }
    impl Default for ConfusionDetails {
        fn default() -> Self {
            Self {
                intents: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConfusionDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConfusionDetails",
                fields: &["intents"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intents);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intents),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConfusionDetails);
    /// `ConfusionInfo` of the API document.
    #[non_exhaustive]
    pub struct ConfusionInfo {
        /// `intents`
        pub intents: Option<Vec<types::ConfusionIntentInfo>>,
        _rest: rt::Rest,
    }
    impl Default for ConfusionInfo {
        fn default() -> Self {
            Self {
                intents: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConfusionInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConfusionInfo",
                fields: &["intents"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intents);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intents),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConfusionInfo);
    /// `ConfusionIntentDetails` of the API document.
    #[non_exhaustive]
    pub struct ConfusionIntentDetails {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `utteranceCount`
        pub utterance_count: Option<i64>,
        /// `utterances`
        pub utterances: Option<Vec<types::ConfusionUtterance>>,
        _rest: rt::Rest,
    }
    impl Default for ConfusionIntentDetails {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                utterance_count: None,
                utterances: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConfusionIntentDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConfusionIntentDetails",
                fields: &["id", "name", "selfUri", "utteranceCount", "utterances"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.int(3, &self.utterance_count);
            out.list(4, &self.utterances);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Int(&mut self.utterance_count),
                4 => rt::Place::List(&mut self.utterances),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConfusionIntentDetails);
    /// `ConfusionIntentInfo` of the API document.
    #[non_exhaustive]
    pub struct ConfusionIntentInfo {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `utteranceCount`
        pub utterance_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ConfusionIntentInfo {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                utterance_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConfusionIntentInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConfusionIntentInfo",
                fields: &["id", "name", "utteranceCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.int(2, &self.utterance_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Int(&mut self.utterance_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConfusionIntentInfo);
    /// `ConfusionUtterance` of the API document.
    #[non_exhaustive]
    pub struct ConfusionUtterance {
        /// `id`: read-only
        pub id: Option<String>,
        /// `similarity`
        pub similarity: Option<f64>,
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ConfusionUtterance {
        fn default() -> Self {
            Self {
                id: None,
                similarity: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConfusionUtterance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConfusionUtterance",
                fields: &["id", "similarity", "text"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.float(1, &self.similarity);
            out.text(2, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Float(&mut self.similarity),
                2 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConfusionUtterance);
    /// `ConsumedResourcesEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ConsumedResourcesEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Dependency>>,
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
    impl Default for ConsumedResourcesEntityListing {
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
    impl rt::Model for ConsumedResourcesEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConsumedResourcesEntityListing",
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
    rt::model!(ConsumedResourcesEntityListing);
    /// `ConsumingResourcesEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ConsumingResourcesEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Dependency>>,
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
    impl Default for ConsumingResourcesEntityListing {
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
    impl rt::Model for ConsumingResourcesEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConsumingResourcesEntityListing",
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
    rt::model!(ConsumingResourcesEntityListing);
    /// `CriteriaCategoryInfo` of the API document.
    #[non_exhaustive]
    pub struct CriteriaCategoryInfo {
        /// `categoryId`
        pub category_id: Option<String>,
        /// `displayOrder`
        pub display_order: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CriteriaCategoryInfo {
        fn default() -> Self {
            Self {
                category_id: None,
                display_order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CriteriaCategoryInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CriteriaCategoryInfo",
                fields: &["categoryId", "displayOrder"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.category_id);
            out.int(1, &self.display_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.category_id),
                1 => rt::Place::Int(&mut self.display_order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CriteriaCategoryInfo);
    /// `CriteriaGroup` of the API document.
    #[non_exhaustive]
    pub struct CriteriaGroup {
        /// `and`
        pub and: Option<Vec<types::CriteriaItem>>,
        /// `criteria`
        pub criteria: Option<Box<types::CriteriaItem>>,
        /// `not`
        pub not: Option<Vec<types::CriteriaItem>>,
        /// `or`
        pub or: Option<Vec<types::CriteriaItem>>,
        _rest: rt::Rest,
    }
    impl Default for CriteriaGroup {
        fn default() -> Self {
            Self {
                and: None,
                criteria: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CriteriaGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CriteriaGroup",
                fields: &["and", "criteria", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.criteria);
            out.list(2, &self.not);
            out.list(3, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.criteria),
                2 => rt::Place::List(&mut self.not),
                3 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CriteriaGroup);
    impl CriteriaGroup {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::CriteriaItem>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Box<types::CriteriaItem>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 1);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Vec<types::CriteriaItem>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 2);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::CriteriaItem>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 3);
            self
        }
    }
    /// `CriteriaItem` of the API document.
    #[non_exhaustive]
    pub struct CriteriaItem {
        /// `key`
        pub key: Option<types::CriteriaItemKey>,
        /// `operator`
        pub operator: Option<types::CriteriaItemOperator>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CriteriaItem {
        fn default() -> Self {
            Self {
                key: None,
                operator: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CriteriaItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CriteriaItem",
                fields: &["key", "operator", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.key);
            out.one(1, &self.operator);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.key),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CriteriaItem);
    impl CriteriaItem {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<types::CriteriaItemKey>) -> Self {
            value.put(&mut self.key, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::CriteriaItemOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `CriteriaQuery` of the API document.
    #[non_exhaustive]
    pub struct CriteriaQuery {
        /// `query`: required
        pub query: Option<Vec<types::CriteriaGroup>>,
        _rest: rt::Rest,
    }
    impl Default for CriteriaQuery {
        fn default() -> Self {
            Self {
                query: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CriteriaQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CriteriaQuery",
                fields: &["query"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.query);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.query),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CriteriaQuery);
    impl CriteriaQuery {
        /// One with everything set that the API requires: `query`.
        #[must_use]
        pub fn new(query: impl rt::IntoField<Vec<types::CriteriaGroup>>) -> Self {
            Self::default().query(query)
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::CriteriaGroup>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 0);
            self
        }
    }
    /// `DataTable` of the API document.
    #[non_exhaustive]
    pub struct DataTable {
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `schema`
        pub schema: Option<Box<types::JsonSchemaDocument>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DataTable {
        fn default() -> Self {
            Self {
                description: None,
                division: None,
                id: None,
                name: None,
                schema: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataTable {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTable",
                fields: &["description", "division", "id", "name", "schema", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.model(1, &self.division);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.model(4, &self.schema);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.schema),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataTable);
    impl DataTable {
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 1);
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
        /// Sets `schema`.
        #[must_use]
        pub fn schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            value.put(&mut self.schema, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `DataTableExportJob` of the API document.
    #[non_exhaustive]
    pub struct DataTableExportJob {
        /// `countRecordsProcessed`
        pub count_records_processed: Option<i64>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `downloadURI`: format `uri`
        pub download_uri: Option<String>,
        /// `errorInformation`
        pub error_information: Option<Box<types::ErrorBody>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::DataTableExportJobStatus>,
        _rest: rt::Rest,
    }
    impl Default for DataTableExportJob {
        fn default() -> Self {
            Self {
                count_records_processed: None,
                date_completed: None,
                date_created: None,
                download_uri: None,
                error_information: None,
                id: None,
                name: None,
                owner: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataTableExportJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTableExportJob",
                fields: &[
                    "countRecordsProcessed",
                    "dateCompleted",
                    "dateCreated",
                    "downloadURI",
                    "errorInformation",
                    "id",
                    "name",
                    "owner",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count_records_processed);
            out.date_time(1, &self.date_completed);
            out.date_time(2, &self.date_created);
            out.text(3, &self.download_uri);
            out.model(4, &self.error_information);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.model(7, &self.owner);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count_records_processed),
                1 => rt::Place::DateTime(&mut self.date_completed),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::Text(&mut self.download_uri),
                4 => rt::Place::Model(&mut self.error_information),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Model(&mut self.owner),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataTableExportJob);
    /// `DataTableImportEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DataTableImportEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DataTableImportJob>>,
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
    impl Default for DataTableImportEntityListing {
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
    impl rt::Model for DataTableImportEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTableImportEntityListing",
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
    rt::model!(DataTableImportEntityListing);
    /// `DataTableImportJob` of the API document.
    #[non_exhaustive]
    pub struct DataTableImportJob {
        /// `countRecordsDeleted`
        pub count_records_deleted: Option<i64>,
        /// `countRecordsFailed`
        pub count_records_failed: Option<i64>,
        /// `countRecordsUpdated`
        pub count_records_updated: Option<i64>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `errorInformation`
        pub error_information: Option<Box<types::ErrorBody>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `importMode`
        pub import_mode: Option<types::DataTableImportJobImportMode>,
        /// `name`
        pub name: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::DataTableImportJobStatus>,
        /// `uploadHeaders`: read-only
        pub upload_headers: Option<rt::Map<String>>,
        /// `uploadURI`: format `uri`
        pub upload_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DataTableImportJob {
        fn default() -> Self {
            Self {
                count_records_deleted: None,
                count_records_failed: None,
                count_records_updated: None,
                date_completed: None,
                date_created: None,
                error_information: None,
                id: None,
                import_mode: None,
                name: None,
                owner: None,
                self_uri: None,
                status: None,
                upload_headers: None,
                upload_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataTableImportJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTableImportJob",
                fields: &[
                    "countRecordsDeleted",
                    "countRecordsFailed",
                    "countRecordsUpdated",
                    "dateCompleted",
                    "dateCreated",
                    "errorInformation",
                    "id",
                    "importMode",
                    "name",
                    "owner",
                    "selfUri",
                    "status",
                    "uploadHeaders",
                    "uploadURI",
                ],
                required: &[11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count_records_deleted);
            out.int(1, &self.count_records_failed);
            out.int(2, &self.count_records_updated);
            out.date_time(3, &self.date_completed);
            out.date_time(4, &self.date_created);
            out.model(5, &self.error_information);
            out.text(6, &self.id);
            out.one(7, &self.import_mode);
            out.text(8, &self.name);
            out.model(9, &self.owner);
            out.text(10, &self.self_uri);
            out.one(11, &self.status);
            out.map(12, &self.upload_headers);
            out.text(13, &self.upload_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count_records_deleted),
                1 => rt::Place::Int(&mut self.count_records_failed),
                2 => rt::Place::Int(&mut self.count_records_updated),
                3 => rt::Place::DateTime(&mut self.date_completed),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::Model(&mut self.error_information),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Enum(&mut self.import_mode),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Model(&mut self.owner),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::Map(&mut self.upload_headers),
                13 => rt::Place::Text(&mut self.upload_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataTableImportJob);
    impl DataTableImportJob {
        /// One with everything set that the API requires: `status`.
        #[must_use]
        pub fn new(status: impl rt::IntoField<types::DataTableImportJobStatus>) -> Self {
            Self::default().status(status)
        }
        /// Sets `countRecordsDeleted`.
        #[must_use]
        pub fn count_records_deleted(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count_records_deleted, &mut self._rest, 0);
            self
        }
        /// Sets `countRecordsFailed`.
        #[must_use]
        pub fn count_records_failed(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count_records_failed, &mut self._rest, 1);
            self
        }
        /// Sets `countRecordsUpdated`.
        #[must_use]
        pub fn count_records_updated(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count_records_updated, &mut self._rest, 2);
            self
        }
        /// Sets `dateCompleted`.
        #[must_use]
        pub fn date_completed(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completed, &mut self._rest, 3);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 4);
            self
        }
        /// Sets `errorInformation`.
        #[must_use]
        pub fn error_information(
            mut self,
            value: impl rt::IntoField<Box<types::ErrorBody>>,
        ) -> Self {
            value.put(&mut self.error_information, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `importMode`.
        #[must_use]
        pub fn import_mode(
            mut self,
            value: impl rt::IntoField<types::DataTableImportJobImportMode>,
        ) -> Self {
            value.put(&mut self.import_mode, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `owner`.
        #[must_use]
        pub fn owner(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.owner, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::DataTableImportJobStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 11);
            self
        }
        /// Sets `uploadHeaders`.
        #[must_use]
        pub fn upload_headers(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.upload_headers, &mut self._rest, 12);
            self
        }
        /// Sets `uploadURI`.
        #[must_use]
        pub fn upload_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.upload_uri, &mut self._rest, 13);
            self
        }
    }
    /// `DataTableRowEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DataTableRowEntityListing {
        /// `entities`
        pub entities: Option<Vec<rt::Json>>,
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
    impl Default for DataTableRowEntityListing {
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
    impl rt::Model for DataTableRowEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTableRowEntityListing",
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
    rt::model!(DataTableRowEntityListing);
    /// `DataTablesDomainEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DataTablesDomainEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DataTable>>,
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
    impl Default for DataTablesDomainEntityListing {
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
    impl rt::Model for DataTablesDomainEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataTablesDomainEntityListing",
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
    rt::model!(DataTablesDomainEntityListing);
    /// `Dependency` of the API document.
    #[non_exhaustive]
    pub struct Dependency {
        /// `deleted`
        pub deleted: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `stateUnknown`
        pub state_unknown: Option<bool>,
        /// `type`
        pub type_: Option<types::DependencyTypeValue>,
        /// `updated`
        pub updated: Option<bool>,
        /// `version`
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Dependency {
        fn default() -> Self {
            Self {
                deleted: None,
                id: None,
                name: None,
                self_uri: None,
                state_unknown: None,
                type_: None,
                updated: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Dependency {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Dependency",
                fields: &[
                    "deleted",
                    "id",
                    "name",
                    "selfUri",
                    "stateUnknown",
                    "type",
                    "updated",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.deleted);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.boolean(4, &self.state_unknown);
            out.one(5, &self.type_);
            out.boolean(6, &self.updated);
            out.text(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.deleted),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Bool(&mut self.state_unknown),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Bool(&mut self.updated),
                7 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Dependency);
    /// `DependencyObject` of the API document.
    #[non_exhaustive]
    pub struct DependencyObject {
        /// `consumedResources`
        pub consumed_resources: Option<Vec<types::Dependency>>,
        /// `consumingResources`
        pub consuming_resources: Option<Vec<types::Dependency>>,
        /// `deleted`
        pub deleted: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `stateUnknown`
        pub state_unknown: Option<bool>,
        /// `type`
        pub type_: Option<types::DependencyObjectType>,
        /// `updated`
        pub updated: Option<bool>,
        /// `version`
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DependencyObject {
        fn default() -> Self {
            Self {
                consumed_resources: None,
                consuming_resources: None,
                deleted: None,
                id: None,
                name: None,
                self_uri: None,
                state_unknown: None,
                type_: None,
                updated: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DependencyObject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DependencyObject",
                fields: &[
                    "consumedResources",
                    "consumingResources",
                    "deleted",
                    "id",
                    "name",
                    "selfUri",
                    "stateUnknown",
                    "type",
                    "updated",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.consumed_resources);
            out.list(1, &self.consuming_resources);
            out.boolean(2, &self.deleted);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
            out.boolean(6, &self.state_unknown);
            out.one(7, &self.type_);
            out.boolean(8, &self.updated);
            out.text(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.consumed_resources),
                1 => rt::Place::List(&mut self.consuming_resources),
                2 => rt::Place::Bool(&mut self.deleted),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Bool(&mut self.state_unknown),
                7 => rt::Place::Enum(&mut self.type_),
                8 => rt::Place::Bool(&mut self.updated),
                9 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DependencyObject);
    /// `DependencyObjectEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DependencyObjectEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DependencyObject>>,
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
    impl Default for DependencyObjectEntityListing {
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
    impl rt::Model for DependencyObjectEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DependencyObjectEntityListing",
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
    rt::model!(DependencyObjectEntityListing);
    /// `DependencyStatus` of the API document.
    #[non_exhaustive]
    pub struct DependencyStatus {
        /// `buildId`
        pub build_id: Option<String>,
        /// `client`
        pub client: Option<Box<types::DomainEntityRef>>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `failedObjects`
        pub failed_objects: Option<Vec<types::FailedObject>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::DependencyStatusStatus>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for DependencyStatus {
        fn default() -> Self {
            Self {
                build_id: None,
                client: None,
                date_completed: None,
                date_started: None,
                failed_objects: None,
                id: None,
                name: None,
                self_uri: None,
                status: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DependencyStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DependencyStatus",
                fields: &[
                    "buildId",
                    "client",
                    "dateCompleted",
                    "dateStarted",
                    "failedObjects",
                    "id",
                    "name",
                    "selfUri",
                    "status",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.build_id);
            out.model(1, &self.client);
            out.date_time(2, &self.date_completed);
            out.date_time(3, &self.date_started);
            out.list(4, &self.failed_objects);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.one(8, &self.status);
            out.model(9, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.build_id),
                1 => rt::Place::Model(&mut self.client),
                2 => rt::Place::DateTime(&mut self.date_completed),
                3 => rt::Place::DateTime(&mut self.date_started),
                4 => rt::Place::List(&mut self.failed_objects),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.status),
                9 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DependencyStatus);
    /// `DependencyType` of the API document.
    #[non_exhaustive]
    pub struct DependencyType {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `versioned`
        pub versioned: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for DependencyType {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                versioned: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DependencyType {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DependencyType",
                fields: &["id", "name", "selfUri", "versioned"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.boolean(3, &self.versioned);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Bool(&mut self.versioned),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DependencyType);
    /// `DependencyTypeEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DependencyTypeEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DependencyType>>,
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
    impl Default for DependencyTypeEntityListing {
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
    impl rt::Model for DependencyTypeEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DependencyTypeEntityListing",
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
    rt::model!(DependencyTypeEntityListing);
    /// `EmergencyCallFlow` of the API document.
    #[non_exhaustive]
    pub struct EmergencyCallFlow {
        /// `emergencyFlow`
        pub emergency_flow: Option<Box<types::DomainEntityRef>>,
        /// `ivrs`
        pub ivrs: Option<Vec<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for EmergencyCallFlow {
        fn default() -> Self {
            Self {
                emergency_flow: None,
                ivrs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmergencyCallFlow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyCallFlow",
                fields: &["emergencyFlow", "ivrs"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.emergency_flow);
            out.list(1, &self.ivrs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.emergency_flow),
                1 => rt::Place::List(&mut self.ivrs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmergencyCallFlow);
    impl EmergencyCallFlow {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `emergencyFlow`.
        #[must_use]
        pub fn emergency_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.emergency_flow, &mut self._rest, 0);
            self
        }
        /// Sets `ivrs`.
        #[must_use]
        pub fn ivrs(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.ivrs, &mut self._rest, 1);
            self
        }
    }
    /// `EmergencyGroup` of the API document.
    #[non_exhaustive]
    pub struct EmergencyGroup {
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
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `emergencyCallFlows`
        pub emergency_call_flows: Option<Vec<types::EmergencyCallFlow>>,
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
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::EmergencyGroupState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EmergencyGroup {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                emergency_call_flows: None,
                enabled: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmergencyGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyGroup",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "emergencyCallFlows",
                    "enabled",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.list(6, &self.emergency_call_flows);
            out.boolean(7, &self.enabled);
            out.text(8, &self.id);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.text(12, &self.self_uri);
            out.one(13, &self.state);
            out.int(14, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::List(&mut self.emergency_call_flows),
                7 => rt::Place::Bool(&mut self.enabled),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Enum(&mut self.state),
                14 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmergencyGroup);
    impl EmergencyGroup {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
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
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 5);
            self
        }
        /// Sets `emergencyCallFlows`.
        #[must_use]
        pub fn emergency_call_flows(
            mut self,
            value: impl rt::IntoField<Vec<types::EmergencyCallFlow>>,
        ) -> Self {
            value.put(&mut self.emergency_call_flows, &mut self._rest, 6);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 10);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::EmergencyGroupState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 13);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 14);
            self
        }
    }
    /// `EmergencyGroupDivisionView` of the API document.
    #[non_exhaustive]
    pub struct EmergencyGroupDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmergencyGroupDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmergencyGroupDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyGroupDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmergencyGroupDivisionView);
    /// `EmergencyGroupDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EmergencyGroupDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EmergencyGroupDivisionView>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for EmergencyGroupDivisionViewEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmergencyGroupDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyGroupDivisionViewEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmergencyGroupDivisionViewEntityListing);
    /// `EmergencyGroupListing` of the API document.
    #[non_exhaustive]
    pub struct EmergencyGroupListing {
        /// `entities`
        pub entities: Option<Vec<types::EmergencyGroup>>,
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
    impl Default for EmergencyGroupListing {
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
    impl rt::Model for EmergencyGroupListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyGroupListing",
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
    rt::model!(EmergencyGroupListing);
    /// `ExecutionDataEntity` of the API document.
    #[non_exhaustive]
    pub struct ExecutionDataEntity {
        /// `downloadUri`
        pub download_uri: Option<String>,
        /// `failed`
        pub failed: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `statusCode`
        pub status_code: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExecutionDataEntity {
        fn default() -> Self {
            Self {
                download_uri: None,
                failed: None,
                id: None,
                status_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExecutionDataEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExecutionDataEntity",
                fields: &["downloadUri", "failed", "id", "statusCode"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.download_uri);
            out.boolean(1, &self.failed);
            out.text(2, &self.id);
            out.text(3, &self.status_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.download_uri),
                1 => rt::Place::Bool(&mut self.failed),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.status_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExecutionDataEntity);
    /// `ExecutionDataFlowSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct ExecutionDataFlowSettingsResponse {
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
    impl Default for ExecutionDataFlowSettingsResponse {
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
    impl rt::Model for ExecutionDataFlowSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExecutionDataFlowSettingsResponse",
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
    rt::model!(ExecutionDataFlowSettingsResponse);
    /// `ExecutionDataRequest` of the API document.
    #[non_exhaustive]
    pub struct ExecutionDataRequest {
        /// `ids`: required
        pub ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ExecutionDataRequest {
        fn default() -> Self {
            Self {
                ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExecutionDataRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExecutionDataRequest",
                fields: &["ids"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExecutionDataRequest);
    impl ExecutionDataRequest {
        /// One with everything set that the API requires: `ids`.
        #[must_use]
        pub fn new(ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().ids(ids)
        }
        /// Sets `ids`.
        #[must_use]
        pub fn ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.ids, &mut self._rest, 0);
            self
        }
    }
    /// `ExportDetails` of the API document.
    #[non_exhaustive]
    pub struct ExportDetails {
        /// `exportType`
        pub export_type: Option<types::ExportDetailsExportType>,
        /// `fileName`
        pub file_name: Option<String>,
        /// `flow`: required
        pub flow: Option<Box<types::ArchitectFlowReference>>,
        _rest: rt::Rest,
    }
    impl Default for ExportDetails {
        fn default() -> Self {
            Self {
                export_type: None,
                file_name: None,
                flow: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExportDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExportDetails",
                fields: &["exportType", "fileName", "flow"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.export_type);
            out.text(1, &self.file_name);
            out.model(2, &self.flow);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.export_type),
                1 => rt::Place::Text(&mut self.file_name),
                2 => rt::Place::Model(&mut self.flow),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExportDetails);
    impl ExportDetails {
        /// One with everything set that the API requires: `flow`.
        #[must_use]
        pub fn new(
            flow: impl rt::IntoField<Box<types::ArchitectFlowReference>>,
        ) -> Self {
            Self::default().flow(flow)
        }
        /// Sets `exportType`.
        #[must_use]
        pub fn export_type(
            mut self,
            value: impl rt::IntoField<types::ExportDetailsExportType>,
        ) -> Self {
            value.put(&mut self.export_type, &mut self._rest, 0);
            self
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 1);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::ArchitectFlowReference>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 2);
            self
        }
    }
    /// `FailedObject` of the API document.
    #[non_exhaustive]
    pub struct FailedObject {
        /// `errorCode`
        pub error_code: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `version`
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FailedObject {
        fn default() -> Self {
            Self {
                error_code: None,
                id: None,
                name: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FailedObject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FailedObject",
                fields: &["errorCode", "id", "name", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_code);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_code),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FailedObject);
    /// `FlowCharacteristics` of the API document.
    #[non_exhaustive]
    pub struct FlowCharacteristics {
        /// `communications`
        pub communications: Option<bool>,
        /// `eventError`
        pub event_error: Option<bool>,
        /// `eventOther`
        pub event_other: Option<bool>,
        /// `eventWarning`
        pub event_warning: Option<bool>,
        /// `executionInputOutputs`
        pub execution_input_outputs: Option<bool>,
        /// `executionItems`
        pub execution_items: Option<bool>,
        /// `names`
        pub names: Option<bool>,
        /// `variables`
        pub variables: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for FlowCharacteristics {
        fn default() -> Self {
            Self {
                communications: None,
                event_error: None,
                event_other: None,
                event_warning: None,
                execution_input_outputs: None,
                execution_items: None,
                names: None,
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowCharacteristics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowCharacteristics",
                fields: &[
                    "communications",
                    "eventError",
                    "eventOther",
                    "eventWarning",
                    "executionInputOutputs",
                    "executionItems",
                    "names",
                    "variables",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.communications);
            out.boolean(1, &self.event_error);
            out.boolean(2, &self.event_other);
            out.boolean(3, &self.event_warning);
            out.boolean(4, &self.execution_input_outputs);
            out.boolean(5, &self.execution_items);
            out.boolean(6, &self.names);
            out.boolean(7, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.communications),
                1 => rt::Place::Bool(&mut self.event_error),
                2 => rt::Place::Bool(&mut self.event_other),
                3 => rt::Place::Bool(&mut self.event_warning),
                4 => rt::Place::Bool(&mut self.execution_input_outputs),
                5 => rt::Place::Bool(&mut self.execution_items),
                6 => rt::Place::Bool(&mut self.names),
                7 => rt::Place::Bool(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowCharacteristics);
    impl FlowCharacteristics {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `communications`.
        #[must_use]
        pub fn communications(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.communications, &mut self._rest, 0);
            self
        }
        /// Sets `eventError`.
        #[must_use]
        pub fn event_error(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.event_error, &mut self._rest, 1);
            self
        }
        /// Sets `eventOther`.
        #[must_use]
        pub fn event_other(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.event_other, &mut self._rest, 2);
            self
        }
        /// Sets `eventWarning`.
        #[must_use]
        pub fn event_warning(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.event_warning, &mut self._rest, 3);
            self
        }
        /// Sets `executionInputOutputs`.
        #[must_use]
        pub fn execution_input_outputs(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.execution_input_outputs, &mut self._rest, 4);
            self
        }
        /// Sets `executionItems`.
        #[must_use]
        pub fn execution_items(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.execution_items, &mut self._rest, 5);
            self
        }
        /// Sets `names`.
        #[must_use]
        pub fn names(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.names, &mut self._rest, 6);
            self
        }
        /// Sets `variables`.
        #[must_use]
        pub fn variables(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.variables, &mut self._rest, 7);
            self
        }
    }
    /// `FlowDivisionView` of the API document.
    #[non_exhaustive]
    pub struct FlowDivisionView {
        /// `debugVersion`
        pub debug_version: Option<Box<types::FlowVersion>>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `inputSchema`
        pub input_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `name`: required
        pub name: Option<String>,
        /// `outputSchema`
        pub output_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `publishedVersion`
        pub published_version: Option<Box<types::FlowVersion>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `supportedLanguages`: read-only
        pub supported_languages: Option<Vec<types::SupportedLanguage>>,
        /// `type`
        pub type_: Option<types::FlowDivisionViewType>,
        _rest: rt::Rest,
    }
    impl Default for FlowDivisionView {
        fn default() -> Self {
            Self {
                debug_version: None,
                description: None,
                division: None,
                id: None,
                input_schema: None,
                name: None,
                output_schema: None,
                published_version: None,
                self_uri: None,
                supported_languages: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowDivisionView",
                fields: &[
                    "debugVersion",
                    "description",
                    "division",
                    "id",
                    "inputSchema",
                    "name",
                    "outputSchema",
                    "publishedVersion",
                    "selfUri",
                    "supportedLanguages",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.debug_version);
            out.text(1, &self.description);
            out.model(2, &self.division);
            out.text(3, &self.id);
            out.model(4, &self.input_schema);
            out.text(5, &self.name);
            out.model(6, &self.output_schema);
            out.model(7, &self.published_version);
            out.text(8, &self.self_uri);
            out.list(9, &self.supported_languages);
            out.one(10, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.debug_version),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.input_schema),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Model(&mut self.output_schema),
                7 => rt::Place::Model(&mut self.published_version),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::List(&mut self.supported_languages),
                10 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowDivisionView);
    /// `FlowDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowDivisionView>>,
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
    impl Default for FlowDivisionViewEntityListing {
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
    impl rt::Model for FlowDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowDivisionViewEntityListing",
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
    rt::model!(FlowDivisionViewEntityListing);
    /// `FlowEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Flow>>,
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
    impl Default for FlowEntityListing {
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
    impl rt::Model for FlowEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowEntityListing",
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
    rt::model!(FlowEntityListing);
    /// `FlowExecutionDataQueryResult` of the API document.
    #[non_exhaustive]
    pub struct FlowExecutionDataQueryResult {
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `endDateTime`
        pub end_date_time: Option<rt::DateTime>,
        /// `flowErrorReason`
        pub flow_error_reason: Option<String>,
        /// `flowId`
        pub flow_id: Option<String>,
        /// `flowName`
        pub flow_name: Option<String>,
        /// `flowType`
        pub flow_type: Option<types::FlowExecutionDataQueryResultFlowType>,
        /// `flowVersion`
        pub flow_version: Option<String>,
        /// `flowWarningReason`
        pub flow_warning_reason: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startDateTime`
        pub start_date_time: Option<rt::DateTime>,
        /// `workitemId`
        pub workitem_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowExecutionDataQueryResult {
        fn default() -> Self {
            Self {
                conversation_id: None,
                end_date_time: None,
                flow_error_reason: None,
                flow_id: None,
                flow_name: None,
                flow_type: None,
                flow_version: None,
                flow_warning_reason: None,
                id: None,
                name: None,
                self_uri: None,
                start_date_time: None,
                workitem_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowExecutionDataQueryResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowExecutionDataQueryResult",
                fields: &[
                    "conversationId",
                    "endDateTime",
                    "flowErrorReason",
                    "flowId",
                    "flowName",
                    "flowType",
                    "flowVersion",
                    "flowWarningReason",
                    "id",
                    "name",
                    "selfUri",
                    "startDateTime",
                    "workitemId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.date_time(1, &self.end_date_time);
            out.text(2, &self.flow_error_reason);
            out.text(3, &self.flow_id);
            out.text(4, &self.flow_name);
            out.one(5, &self.flow_type);
            out.text(6, &self.flow_version);
            out.text(7, &self.flow_warning_reason);
            out.text(8, &self.id);
            out.text(9, &self.name);
            out.text(10, &self.self_uri);
            out.date_time(11, &self.start_date_time);
            out.text(12, &self.workitem_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::DateTime(&mut self.end_date_time),
                2 => rt::Place::Text(&mut self.flow_error_reason),
                3 => rt::Place::Text(&mut self.flow_id),
                4 => rt::Place::Text(&mut self.flow_name),
                5 => rt::Place::Enum(&mut self.flow_type),
                6 => rt::Place::Text(&mut self.flow_version),
                7 => rt::Place::Text(&mut self.flow_warning_reason),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::DateTime(&mut self.start_date_time),
                12 => rt::Place::Text(&mut self.workitem_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowExecutionDataQueryResult);
    /// `FlowExecutionLaunchRequest` of the API document.
    #[non_exhaustive]
    pub struct FlowExecutionLaunchRequest {
        /// `flowId`: required
        pub flow_id: Option<String>,
        /// `flowVersion`
        pub flow_version: Option<String>,
        /// `inputData`
        pub input_data: Option<rt::Json>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowExecutionLaunchRequest {
        fn default() -> Self {
            Self {
                flow_id: None,
                flow_version: None,
                input_data: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowExecutionLaunchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowExecutionLaunchRequest",
                fields: &["flowId", "flowVersion", "inputData", "name"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.flow_id);
            out.text(1, &self.flow_version);
            out.json(2, &self.input_data);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.flow_id),
                1 => rt::Place::Text(&mut self.flow_version),
                2 => rt::Place::Json(&mut self.input_data),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowExecutionLaunchRequest);
    impl FlowExecutionLaunchRequest {
        /// One with everything set that the API requires: `flowId`.
        #[must_use]
        pub fn new(flow_id: impl rt::IntoField<String>) -> Self {
            Self::default().flow_id(flow_id)
        }
        /// Sets `flowId`.
        #[must_use]
        pub fn flow_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.flow_id, &mut self._rest, 0);
            self
        }
        /// Sets `flowVersion`.
        #[must_use]
        pub fn flow_version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.flow_version, &mut self._rest, 1);
            self
        }
        /// Sets `inputData`.
        #[must_use]
        pub fn input_data(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.input_data, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
    }
    /// `FlowExecutionLaunchResponse` of the API document.
    #[non_exhaustive]
    pub struct FlowExecutionLaunchResponse {
        /// `flowVersion`
        pub flow_version: Option<Box<types::DomainEntityRef>>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowExecutionLaunchResponse {
        fn default() -> Self {
            Self {
                flow_version: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowExecutionLaunchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowExecutionLaunchResponse",
                fields: &["flowVersion", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_version);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_version),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowExecutionLaunchResponse);
    /// `FlowHealth` of the API document.
    #[non_exhaustive]
    pub struct FlowHealth {
        /// `flowVersionInfo`
        pub flow_version_info: Option<Box<types::FlowHealthVersionInfo>>,
        /// `intents`
        pub intents: Option<Vec<types::FlowHealthIntentInfo>>,
        /// `languageInfo`
        pub language_info: Option<rt::Map<types::LocaleInfo>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealth {
        fn default() -> Self {
            Self {
                flow_version_info: None,
                intents: None,
                language_info: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealth {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealth",
                fields: &["flowVersionInfo", "intents", "languageInfo", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_version_info);
            out.list(1, &self.intents);
            out.map(2, &self.language_info);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_version_info),
                1 => rt::Place::List(&mut self.intents),
                2 => rt::Place::Map(&mut self.language_info),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealth);
    /// `FlowHealthErrorInfo` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthErrorInfo {
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
    impl Default for FlowHealthErrorInfo {
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
    impl rt::Model for FlowHealthErrorInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthErrorInfo",
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
    rt::model!(FlowHealthErrorInfo);
    /// `FlowHealthIntent` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthIntent {
        /// `flowVersionInfo`
        pub flow_version_info: Option<Box<types::FlowHealthIntentVersionInfo>>,
        /// `health`
        pub health: Option<Box<types::HealthInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<types::FlowHealthIntentLanguage>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthIntent {
        fn default() -> Self {
            Self {
                flow_version_info: None,
                health: None,
                id: None,
                language: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthIntent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthIntent",
                fields: &[
                    "flowVersionInfo",
                    "health",
                    "id",
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
            out.model(0, &self.flow_version_info);
            out.model(1, &self.health);
            out.text(2, &self.id);
            out.one(3, &self.language);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_version_info),
                1 => rt::Place::Model(&mut self.health),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.language),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthIntent);
    /// `FlowHealthIntentInfo` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthIntentInfo {
        /// `id`: read-only
        pub id: Option<String>,
        /// `languageHealth`
        pub language_health: Option<rt::Map<types::LocaleHealth>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthIntentInfo {
        fn default() -> Self {
            Self {
                id: None,
                language_health: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthIntentInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthIntentInfo",
                fields: &["id", "languageHealth", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.map(1, &self.language_health);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Map(&mut self.language_health),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthIntentInfo);
    /// `FlowHealthIntentUtterance` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthIntentUtterance {
        /// `confusionInfo`
        pub confusion_info: Option<Box<types::ConfusionInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issueCount`
        pub issue_count: Option<i64>,
        /// `outlierInfo`
        pub outlier_info: Option<Box<types::OutlierInfo>>,
        /// `staticValidationResults`
        pub static_validation_results: Option<
            Vec<types::FlowHealthIntentUtteranceStaticValidationResults>,
        >,
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthIntentUtterance {
        fn default() -> Self {
            Self {
                confusion_info: None,
                id: None,
                issue_count: None,
                outlier_info: None,
                static_validation_results: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthIntentUtterance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthIntentUtterance",
                fields: &[
                    "confusionInfo",
                    "id",
                    "issueCount",
                    "outlierInfo",
                    "staticValidationResults",
                    "text",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.confusion_info);
            out.text(1, &self.id);
            out.int(2, &self.issue_count);
            out.model(3, &self.outlier_info);
            out.list(4, &self.static_validation_results);
            out.text(5, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.confusion_info),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Int(&mut self.issue_count),
                3 => rt::Place::Model(&mut self.outlier_info),
                4 => rt::Place::List(&mut self.static_validation_results),
                5 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthIntentUtterance);
    /// `FlowHealthIntentVersionInfo` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthIntentVersionInfo {
        /// `flowVersion`: read-only
        pub flow_version: Option<Box<types::AddressableEntityRef>>,
        /// `nluDomain`: read-only
        pub nlu_domain: Option<Box<types::AddressableEntityRef>>,
        /// `nluVersion`: read-only
        pub nlu_version: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthIntentVersionInfo {
        fn default() -> Self {
            Self {
                flow_version: None,
                nlu_domain: None,
                nlu_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthIntentVersionInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthIntentVersionInfo",
                fields: &["flowVersion", "nluDomain", "nluVersion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_version);
            out.model(1, &self.nlu_domain);
            out.model(2, &self.nlu_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_version),
                1 => rt::Place::Model(&mut self.nlu_domain),
                2 => rt::Place::Model(&mut self.nlu_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthIntentVersionInfo);
    /// `FlowHealthUtterance` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthUtterance {
        /// `confusionInfo`
        pub confusion_info: Option<Box<types::ConfusionDetails>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `issueCount`
        pub issue_count: Option<i64>,
        /// `language`
        pub language: Option<types::FlowHealthUtteranceLanguage>,
        /// `outlierInfo`
        pub outlier_info: Option<Box<types::OutlierInfo>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `staticValidationResults`
        pub static_validation_results: Option<
            Vec<types::FlowHealthUtteranceStaticValidationResults>,
        >,
        /// `text`
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthUtterance {
        fn default() -> Self {
            Self {
                confusion_info: None,
                id: None,
                issue_count: None,
                language: None,
                outlier_info: None,
                self_uri: None,
                static_validation_results: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthUtterance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthUtterance",
                fields: &[
                    "confusionInfo",
                    "id",
                    "issueCount",
                    "language",
                    "outlierInfo",
                    "selfUri",
                    "staticValidationResults",
                    "text",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.confusion_info);
            out.text(1, &self.id);
            out.int(2, &self.issue_count);
            out.one(3, &self.language);
            out.model(4, &self.outlier_info);
            out.text(5, &self.self_uri);
            out.list(6, &self.static_validation_results);
            out.text(7, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.confusion_info),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Int(&mut self.issue_count),
                3 => rt::Place::Enum(&mut self.language),
                4 => rt::Place::Model(&mut self.outlier_info),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::List(&mut self.static_validation_results),
                7 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthUtterance);
    /// `FlowHealthVersionInfo` of the API document.
    #[non_exhaustive]
    pub struct FlowHealthVersionInfo {
        /// `flowVersion`: read-only
        pub flow_version: Option<Box<types::AddressableEntityRef>>,
        /// `nluDomain`: read-only
        pub nlu_domain: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for FlowHealthVersionInfo {
        fn default() -> Self {
            Self {
                flow_version: None,
                nlu_domain: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowHealthVersionInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowHealthVersionInfo",
                fields: &["flowVersion", "nluDomain"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_version);
            out.model(1, &self.nlu_domain);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_version),
                1 => rt::Place::Model(&mut self.nlu_domain),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowHealthVersionInfo);
    /// `FlowLogLevel` of the API document.
    #[non_exhaustive]
    pub struct FlowLogLevel {
        /// `characteristics`
        pub characteristics: Option<Box<types::FlowCharacteristics>>,
        /// `level`
        pub level: Option<types::FlowLogLevelLevel>,
        _rest: rt::Rest,
    }
    impl Default for FlowLogLevel {
        fn default() -> Self {
            Self {
                characteristics: None,
                level: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowLogLevel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowLogLevel",
                fields: &["characteristics", "level"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.characteristics);
            out.one(1, &self.level);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.characteristics),
                1 => rt::Place::Enum(&mut self.level),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowLogLevel);
    impl FlowLogLevel {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `characteristics`.
        #[must_use]
        pub fn characteristics(
            mut self,
            value: impl rt::IntoField<Box<types::FlowCharacteristics>>,
        ) -> Self {
            value.put(&mut self.characteristics, &mut self._rest, 0);
            self
        }
        /// Sets `level`.
        #[must_use]
        pub fn level(
            mut self,
            value: impl rt::IntoField<types::FlowLogLevelLevel>,
        ) -> Self {
            value.put(&mut self.level, &mut self._rest, 1);
            self
        }
    }
    /// `FlowLogLevelCharacteristicsDefinition` of the API document.
    #[non_exhaustive]
    pub struct FlowLogLevelCharacteristicsDefinition {
        /// `dependsOn`: read-only
        pub depends_on: Option<Box<types::FlowCharacteristics>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `minimumLevel`: read-only
        pub minimum_level: Option<
            types::FlowLogLevelCharacteristicsDefinitionMinimumLevel,
        >,
        _rest: rt::Rest,
    }
    impl Default for FlowLogLevelCharacteristicsDefinition {
        fn default() -> Self {
            Self {
                depends_on: None,
                id: None,
                minimum_level: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowLogLevelCharacteristicsDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowLogLevelCharacteristicsDefinition",
                fields: &["dependsOn", "id", "minimumLevel"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.depends_on);
            out.text(1, &self.id);
            out.one(2, &self.minimum_level);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.depends_on),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.minimum_level),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowLogLevelCharacteristicsDefinition);
    /// `FlowLogLevelCharacteristicsDefinitions` of the API document.
    #[non_exhaustive]
    pub struct FlowLogLevelCharacteristicsDefinitions {
        /// `characteristics`: read-only
        pub characteristics: Option<Vec<types::FlowLogLevelCharacteristicsDefinition>>,
        /// `logLevels`: read-only
        pub log_levels: Option<Vec<types::FlowLogLevel>>,
        _rest: rt::Rest,
    }
    impl Default for FlowLogLevelCharacteristicsDefinitions {
        fn default() -> Self {
            Self {
                characteristics: None,
                log_levels: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowLogLevelCharacteristicsDefinitions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowLogLevelCharacteristicsDefinitions",
                fields: &["characteristics", "logLevels"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.characteristics);
            out.list(1, &self.log_levels);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.characteristics),
                1 => rt::Place::List(&mut self.log_levels),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowLogLevelCharacteristicsDefinitions);
    /// `FlowLogLevelRequest` of the API document.
    #[non_exhaustive]
    pub struct FlowLogLevelRequest {
        /// `logLevelCharacteristics`: required
        pub log_level_characteristics: Option<Box<types::FlowLogLevel>>,
        _rest: rt::Rest,
    }
    impl Default for FlowLogLevelRequest {
        fn default() -> Self {
            Self {
                log_level_characteristics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowLogLevelRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowLogLevelRequest",
                fields: &["logLevelCharacteristics"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.log_level_characteristics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.log_level_characteristics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowLogLevelRequest);
    impl FlowLogLevelRequest {
        /// One with everything set that the API requires: `logLevelCharacteristics`.
        #[must_use]
        pub fn new(
            log_level_characteristics: impl rt::IntoField<Box<types::FlowLogLevel>>,
        ) -> Self {
            Self::default().log_level_characteristics(log_level_characteristics)
        }
        /// Sets `logLevelCharacteristics`.
        #[must_use]
        pub fn log_level_characteristics(
            mut self,
            value: impl rt::IntoField<Box<types::FlowLogLevel>>,
        ) -> Self {
            value.put(&mut self.log_level_characteristics, &mut self._rest, 0);
            self
        }
    }
    /// `FlowMilestone` of the API document.
    #[non_exhaustive]
    pub struct FlowMilestone {
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowMilestone {
        fn default() -> Self {
            Self {
                description: None,
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowMilestone {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowMilestone",
                fields: &["description", "division", "id", "name", "selfUri"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.model(1, &self.division);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Model(&mut self.division),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowMilestone);
    impl FlowMilestone {
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 1);
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
    }
    /// `FlowMilestoneDivisionView` of the API document.
    #[non_exhaustive]
    pub struct FlowMilestoneDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowMilestoneDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowMilestoneDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowMilestoneDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowMilestoneDivisionView);
    /// `FlowMilestoneDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowMilestoneDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowMilestoneDivisionView>>,
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
    impl Default for FlowMilestoneDivisionViewEntityListing {
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
    impl rt::Model for FlowMilestoneDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowMilestoneDivisionViewEntityListing",
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
    rt::model!(FlowMilestoneDivisionViewEntityListing);
    /// `FlowMilestoneListing` of the API document.
    #[non_exhaustive]
    pub struct FlowMilestoneListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowMilestone>>,
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
    impl Default for FlowMilestoneListing {
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
    impl rt::Model for FlowMilestoneListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowMilestoneListing",
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
    rt::model!(FlowMilestoneListing);
    /// `FlowOutcome` of the API document.
    #[non_exhaustive]
    pub struct FlowOutcome {
        /// `currentOperation`
        pub current_operation: Option<Box<types::Operation>>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowOutcome {
        fn default() -> Self {
            Self {
                current_operation: None,
                description: None,
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowOutcome {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowOutcome",
                fields: &[
                    "currentOperation",
                    "description",
                    "division",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.current_operation);
            out.text(1, &self.description);
            out.model(2, &self.division);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.current_operation),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowOutcome);
    impl FlowOutcome {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `currentOperation`.
        #[must_use]
        pub fn current_operation(
            mut self,
            value: impl rt::IntoField<Box<types::Operation>>,
        ) -> Self {
            value.put(&mut self.current_operation, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 2);
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
    }
    /// `FlowOutcomeDivisionView` of the API document.
    #[non_exhaustive]
    pub struct FlowOutcomeDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowOutcomeDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowOutcomeDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowOutcomeDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowOutcomeDivisionView);
    /// `FlowOutcomeDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowOutcomeDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowOutcomeDivisionView>>,
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
    impl Default for FlowOutcomeDivisionViewEntityListing {
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
    impl rt::Model for FlowOutcomeDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowOutcomeDivisionViewEntityListing",
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
    rt::model!(FlowOutcomeDivisionViewEntityListing);
    /// `FlowOutcomeListing` of the API document.
    #[non_exhaustive]
    pub struct FlowOutcomeListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowOutcome>>,
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
    impl Default for FlowOutcomeListing {
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
    impl rt::Model for FlowOutcomeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowOutcomeListing",
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
    rt::model!(FlowOutcomeListing);
    /// `FlowResultEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowResultEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowExecutionDataQueryResult>>,
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
    impl Default for FlowResultEntityListing {
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
    impl rt::Model for FlowResultEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowResultEntityListing",
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
    rt::model!(FlowResultEntityListing);
    /// `FlowRuntimeExecution` of the API document.
    #[non_exhaustive]
    pub struct FlowRuntimeExecution {
        /// `completionReason`
        pub completion_reason: Option<String>,
        /// `conversation`
        pub conversation: Option<Box<types::DomainEntityRef>>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateLaunched`: required
        pub date_launched: Option<rt::DateTime>,
        /// `flowErrorInfo`
        pub flow_error_info: Option<Box<types::ErrorBody>>,
        /// `flowVersion`: required
        pub flow_version: Option<Box<types::FlowVersion>>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `outputData`
        pub output_data: Option<rt::Json>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::FlowRuntimeExecutionStatus>,
        _rest: rt::Rest,
    }
    impl Default for FlowRuntimeExecution {
        fn default() -> Self {
            Self {
                completion_reason: None,
                conversation: None,
                date_completed: None,
                date_launched: None,
                flow_error_info: None,
                flow_version: None,
                id: None,
                name: None,
                output_data: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowRuntimeExecution {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowRuntimeExecution",
                fields: &[
                    "completionReason",
                    "conversation",
                    "dateCompleted",
                    "dateLaunched",
                    "flowErrorInfo",
                    "flowVersion",
                    "id",
                    "name",
                    "outputData",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.completion_reason);
            out.model(1, &self.conversation);
            out.date_time(2, &self.date_completed);
            out.date_time(3, &self.date_launched);
            out.model(4, &self.flow_error_info);
            out.model(5, &self.flow_version);
            out.text(6, &self.id);
            out.text(7, &self.name);
            out.json(8, &self.output_data);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.completion_reason),
                1 => rt::Place::Model(&mut self.conversation),
                2 => rt::Place::DateTime(&mut self.date_completed),
                3 => rt::Place::DateTime(&mut self.date_launched),
                4 => rt::Place::Model(&mut self.flow_error_info),
                5 => rt::Place::Model(&mut self.flow_version),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Json(&mut self.output_data),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowRuntimeExecution);
    /// `FlowSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct FlowSettingsResponse {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `logLevelCharacteristics`
        pub log_level_characteristics: Option<Box<types::FlowLogLevel>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `modifiedByClient`
        pub modified_by_client: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::FlowSettingsResponseType>,
        _rest: rt::Rest,
    }
    impl Default for FlowSettingsResponse {
        fn default() -> Self {
            Self {
                date_modified: None,
                id: None,
                log_level_characteristics: None,
                modified_by: None,
                modified_by_client: None,
                name: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowSettingsResponse",
                fields: &[
                    "dateModified",
                    "id",
                    "logLevelCharacteristics",
                    "modifiedBy",
                    "modifiedByClient",
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
            out.date_time(0, &self.date_modified);
            out.text(1, &self.id);
            out.model(2, &self.log_level_characteristics);
            out.model(3, &self.modified_by);
            out.model(4, &self.modified_by_client);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.one(7, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.log_level_characteristics),
                3 => rt::Place::Model(&mut self.modified_by),
                4 => rt::Place::Model(&mut self.modified_by_client),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowSettingsResponse);
    /// `FlowSettingsResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowSettingsResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowSettingsResponse>>,
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
    impl Default for FlowSettingsResponseEntityListing {
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
    impl rt::Model for FlowSettingsResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowSettingsResponseEntityListing",
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
    rt::model!(FlowSettingsResponseEntityListing);
    /// `FlowVersionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FlowVersionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FlowVersion>>,
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
    impl Default for FlowVersionEntityListing {
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
    impl rt::Model for FlowVersionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowVersionEntityListing",
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
    rt::model!(FlowVersionEntityListing);
    /// `FlowsQueryCriteriaResponse` of the API document.
    #[non_exhaustive]
    pub struct FlowsQueryCriteriaResponse {
        /// `actionTypes`
        pub action_types: Option<Vec<types::FlowsQueryCriteriaResponseActionTypes>>,
        /// `criteria`
        pub criteria: Option<Vec<types::QueryCriteria>>,
        /// `errorCodes`
        pub error_codes: Option<Vec<String>>,
        /// `flowTypes`
        pub flow_types: Option<Vec<types::FlowsQueryCriteriaResponseFlowTypes>>,
        /// `warningCodes`
        pub warning_codes: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for FlowsQueryCriteriaResponse {
        fn default() -> Self {
            Self {
                action_types: None,
                criteria: None,
                error_codes: None,
                flow_types: None,
                warning_codes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowsQueryCriteriaResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowsQueryCriteriaResponse",
                fields: &[
                    "actionTypes",
                    "criteria",
                    "errorCodes",
                    "flowTypes",
                    "warningCodes",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.action_types);
            out.list(1, &self.criteria);
            out.list(2, &self.error_codes);
            out.list(3, &self.flow_types);
            out.list(4, &self.warning_codes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.action_types),
                1 => rt::Place::List(&mut self.criteria),
                2 => rt::Place::List(&mut self.error_codes),
                3 => rt::Place::List(&mut self.flow_types),
                4 => rt::Place::List(&mut self.warning_codes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowsQueryCriteriaResponse);
    /// `GetFlowExecutionDataJobResult` of the API document.
    #[non_exhaustive]
    pub struct GetFlowExecutionDataJobResult {
        /// `entities`
        pub entities: Option<Vec<types::ExecutionDataEntity>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `jobState`
        pub job_state: Option<types::GetFlowExecutionDataJobResultJobState>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GetFlowExecutionDataJobResult {
        fn default() -> Self {
            Self {
                entities: None,
                id: None,
                job_state: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetFlowExecutionDataJobResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetFlowExecutionDataJobResult",
                fields: &["entities", "id", "jobState", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.id);
            out.one(2, &self.job_state);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.job_state),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GetFlowExecutionDataJobResult);
    /// `Grammar` of the API document.
    #[non_exhaustive]
    pub struct Grammar {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `languages`: read-only
        pub languages: Option<Vec<types::GrammarLanguage>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Grammar {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                languages: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Grammar {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Grammar",
                fields: &["description", "id", "languages", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.list(2, &self.languages);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.languages),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Grammar);
    impl Grammar {
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
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `languages`.
        #[must_use]
        pub fn languages(
            mut self,
            value: impl rt::IntoField<Vec<types::GrammarLanguage>>,
        ) -> Self {
            value.put(&mut self.languages, &mut self._rest, 2);
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
    }
    /// `GrammarFileUploadRequest` of the API document.
    #[non_exhaustive]
    pub struct GrammarFileUploadRequest {
        /// `fileType`
        pub file_type: Option<types::GrammarFileUploadRequestFileType>,
        _rest: rt::Rest,
    }
    impl Default for GrammarFileUploadRequest {
        fn default() -> Self {
            Self {
                file_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GrammarFileUploadRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GrammarFileUploadRequest",
                fields: &["fileType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.file_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.file_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GrammarFileUploadRequest);
    impl GrammarFileUploadRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `fileType`.
        #[must_use]
        pub fn file_type(
            mut self,
            value: impl rt::IntoField<types::GrammarFileUploadRequestFileType>,
        ) -> Self {
            value.put(&mut self.file_type, &mut self._rest, 0);
            self
        }
    }
    /// `GrammarLanguage` of the API document.
    #[non_exhaustive]
    pub struct GrammarLanguage {
        /// `dtmfFileMetadata`
        pub dtmf_file_metadata: Option<Box<types::GrammarLanguageFileMetadata>>,
        /// `dtmfFileUrl`: read-only
        pub dtmf_file_url: Option<String>,
        /// `grammarId`
        pub grammar_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `voiceFileMetadata`
        pub voice_file_metadata: Option<Box<types::GrammarLanguageFileMetadata>>,
        /// `voiceFileUrl`: read-only
        pub voice_file_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GrammarLanguage {
        fn default() -> Self {
            Self {
                dtmf_file_metadata: None,
                dtmf_file_url: None,
                grammar_id: None,
                id: None,
                language: None,
                self_uri: None,
                voice_file_metadata: None,
                voice_file_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GrammarLanguage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GrammarLanguage",
                fields: &[
                    "dtmfFileMetadata",
                    "dtmfFileUrl",
                    "grammarId",
                    "id",
                    "language",
                    "selfUri",
                    "voiceFileMetadata",
                    "voiceFileUrl",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.dtmf_file_metadata);
            out.text(1, &self.dtmf_file_url);
            out.text(2, &self.grammar_id);
            out.text(3, &self.id);
            out.text(4, &self.language);
            out.text(5, &self.self_uri);
            out.model(6, &self.voice_file_metadata);
            out.text(7, &self.voice_file_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.dtmf_file_metadata),
                1 => rt::Place::Text(&mut self.dtmf_file_url),
                2 => rt::Place::Text(&mut self.grammar_id),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.language),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.voice_file_metadata),
                7 => rt::Place::Text(&mut self.voice_file_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GrammarLanguage);
    impl GrammarLanguage {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dtmfFileMetadata`.
        #[must_use]
        pub fn dtmf_file_metadata(
            mut self,
            value: impl rt::IntoField<Box<types::GrammarLanguageFileMetadata>>,
        ) -> Self {
            value.put(&mut self.dtmf_file_metadata, &mut self._rest, 0);
            self
        }
        /// Sets `dtmfFileUrl`.
        #[must_use]
        pub fn dtmf_file_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dtmf_file_url, &mut self._rest, 1);
            self
        }
        /// Sets `grammarId`.
        #[must_use]
        pub fn grammar_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.grammar_id, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
        /// Sets `voiceFileMetadata`.
        #[must_use]
        pub fn voice_file_metadata(
            mut self,
            value: impl rt::IntoField<Box<types::GrammarLanguageFileMetadata>>,
        ) -> Self {
            value.put(&mut self.voice_file_metadata, &mut self._rest, 6);
            self
        }
        /// Sets `voiceFileUrl`.
        #[must_use]
        pub fn voice_file_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.voice_file_url, &mut self._rest, 7);
            self
        }
    }
    /// `GrammarLanguageFileMetadata` of the API document.
    #[non_exhaustive]
    pub struct GrammarLanguageFileMetadata {
        /// `dateUploaded`
        pub date_uploaded: Option<rt::DateTime>,
        /// `fileName`
        pub file_name: Option<String>,
        /// `fileSizeBytes`
        pub file_size_bytes: Option<i64>,
        /// `fileType`
        pub file_type: Option<types::GrammarLanguageFileMetadataFileType>,
        _rest: rt::Rest,
    }
    impl Default for GrammarLanguageFileMetadata {
        fn default() -> Self {
            Self {
                date_uploaded: None,
                file_name: None,
                file_size_bytes: None,
                file_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GrammarLanguageFileMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GrammarLanguageFileMetadata",
                fields: &["dateUploaded", "fileName", "fileSizeBytes", "fileType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_uploaded);
            out.text(1, &self.file_name);
            out.int(2, &self.file_size_bytes);
            out.one(3, &self.file_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_uploaded),
                1 => rt::Place::Text(&mut self.file_name),
                2 => rt::Place::Int(&mut self.file_size_bytes),
                3 => rt::Place::Enum(&mut self.file_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GrammarLanguageFileMetadata);
    impl GrammarLanguageFileMetadata {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dateUploaded`.
        #[must_use]
        pub fn date_uploaded(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_uploaded, &mut self._rest, 0);
            self
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 1);
            self
        }
        /// Sets `fileSizeBytes`.
        #[must_use]
        pub fn file_size_bytes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.file_size_bytes, &mut self._rest, 2);
            self
        }
        /// Sets `fileType`.
        #[must_use]
        pub fn file_type(
            mut self,
            value: impl rt::IntoField<types::GrammarLanguageFileMetadataFileType>,
        ) -> Self {
            value.put(&mut self.file_type, &mut self._rest, 3);
            self
        }
    }
    /// `GrammarLanguageUpdate` of the API document.
    #[non_exhaustive]
    pub struct GrammarLanguageUpdate {
        /// `dtmfFileMetadata`
        pub dtmf_file_metadata: Option<Box<types::GrammarLanguageFileMetadata>>,
        /// `voiceFileMetadata`
        pub voice_file_metadata: Option<Box<types::GrammarLanguageFileMetadata>>,
        _rest: rt::Rest,
    }
    impl Default for GrammarLanguageUpdate {
        fn default() -> Self {
            Self {
                dtmf_file_metadata: None,
                voice_file_metadata: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GrammarLanguageUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GrammarLanguageUpdate",
                fields: &["dtmfFileMetadata", "voiceFileMetadata"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.dtmf_file_metadata);
            out.model(1, &self.voice_file_metadata);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.dtmf_file_metadata),
                1 => rt::Place::Model(&mut self.voice_file_metadata),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GrammarLanguageUpdate);
    impl GrammarLanguageUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dtmfFileMetadata`.
        #[must_use]
        pub fn dtmf_file_metadata(
            mut self,
            value: impl rt::IntoField<Box<types::GrammarLanguageFileMetadata>>,
        ) -> Self {
            value.put(&mut self.dtmf_file_metadata, &mut self._rest, 0);
            self
        }
        /// Sets `voiceFileMetadata`.
        #[must_use]
        pub fn voice_file_metadata(
            mut self,
            value: impl rt::IntoField<Box<types::GrammarLanguageFileMetadata>>,
        ) -> Self {
            value.put(&mut self.voice_file_metadata, &mut self._rest, 1);
            self
        }
    }
    /// `GrammarListing` of the API document.
    #[non_exhaustive]
    pub struct GrammarListing {
        /// `entities`
        pub entities: Option<Vec<types::Grammar>>,
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
    impl Default for GrammarListing {
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
    impl rt::Model for GrammarListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GrammarListing",
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
    rt::model!(GrammarListing);
    /// `HealthInfo` of the API document.
    #[non_exhaustive]
    pub struct HealthInfo {
        /// `errorInfo`
        pub error_info: Option<Box<types::FlowHealthErrorInfo>>,
        /// `issueCount`
        pub issue_count: Option<i64>,
        /// `overallScore`
        pub overall_score: Option<f64>,
        /// `staticValidationResults`
        pub static_validation_results: Option<
            Vec<types::HealthInfoStaticValidationResults>,
        >,
        /// `status`
        pub status: Option<types::HealthInfoStatus>,
        /// `utterances`
        pub utterances: Option<Vec<types::FlowHealthIntentUtterance>>,
        _rest: rt::Rest,
    }
    impl Default for HealthInfo {
        fn default() -> Self {
            Self {
                error_info: None,
                issue_count: None,
                overall_score: None,
                static_validation_results: None,
                status: None,
                utterances: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HealthInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HealthInfo",
                fields: &[
                    "errorInfo",
                    "issueCount",
                    "overallScore",
                    "staticValidationResults",
                    "status",
                    "utterances",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.int(1, &self.issue_count);
            out.float(2, &self.overall_score);
            out.list(3, &self.static_validation_results);
            out.one(4, &self.status);
            out.list(5, &self.utterances);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Int(&mut self.issue_count),
                2 => rt::Place::Float(&mut self.overall_score),
                3 => rt::Place::List(&mut self.static_validation_results),
                4 => rt::Place::Enum(&mut self.status),
                5 => rt::Place::List(&mut self.utterances),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HealthInfo);
    /// `HistoryEntry` of the API document.
    #[non_exhaustive]
    pub struct HistoryEntry {
        /// `action`
        pub action: Option<types::HistoryEntryAction>,
        /// `agenticVirtualAgentEnabled`
        pub agentic_virtual_agent_enabled: Option<bool>,
        /// `client`
        pub client: Option<Box<types::DomainEntityRef>>,
        /// `resource`
        pub resource: Option<String>,
        /// `secure`
        pub secure: Option<bool>,
        /// `timestamp`
        pub timestamp: Option<rt::DateTime>,
        /// `user`
        pub user: Option<Box<types::User>>,
        /// `version`
        pub version: Option<String>,
        /// `virtualAgentEnabled`
        pub virtual_agent_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for HistoryEntry {
        fn default() -> Self {
            Self {
                action: None,
                agentic_virtual_agent_enabled: None,
                client: None,
                resource: None,
                secure: None,
                timestamp: None,
                user: None,
                version: None,
                virtual_agent_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HistoryEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HistoryEntry",
                fields: &[
                    "action",
                    "agenticVirtualAgentEnabled",
                    "client",
                    "resource",
                    "secure",
                    "timestamp",
                    "user",
                    "version",
                    "virtualAgentEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.boolean(1, &self.agentic_virtual_agent_enabled);
            out.model(2, &self.client);
            out.text(3, &self.resource);
            out.boolean(4, &self.secure);
            out.date_time(5, &self.timestamp);
            out.model(6, &self.user);
            out.text(7, &self.version);
            out.boolean(8, &self.virtual_agent_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Bool(&mut self.agentic_virtual_agent_enabled),
                2 => rt::Place::Model(&mut self.client),
                3 => rt::Place::Text(&mut self.resource),
                4 => rt::Place::Bool(&mut self.secure),
                5 => rt::Place::DateTime(&mut self.timestamp),
                6 => rt::Place::Model(&mut self.user),
                7 => rt::Place::Text(&mut self.version),
                8 => rt::Place::Bool(&mut self.virtual_agent_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HistoryEntry);
    /// `HistoryListing` of the API document.
    #[non_exhaustive]
    pub struct HistoryListing {
        /// `actionName`
        pub action_name: Option<types::HistoryListingActionName>,
        /// `actionStatus`
        pub action_status: Option<types::HistoryListingActionStatus>,
        /// `client`
        pub client: Option<Box<types::DomainEntityRef>>,
        /// `complete`
        pub complete: Option<bool>,
        /// `completed`
        pub completed: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::HistoryEntry>>,
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorDetails`
        pub error_details: Option<Vec<types::Detail>>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `errorMessageParams`
        pub error_message_params: Option<rt::Map<String>>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `started`
        pub started: Option<rt::DateTime>,
        /// `system`
        pub system: Option<bool>,
        /// `total`
        pub total: Option<i64>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for HistoryListing {
        fn default() -> Self {
            Self {
                action_name: None,
                action_status: None,
                client: None,
                complete: None,
                completed: None,
                description: None,
                entities: None,
                error_code: None,
                error_details: None,
                error_message: None,
                error_message_params: None,
                id: None,
                name: None,
                page_count: None,
                page_number: None,
                page_size: None,
                started: None,
                system: None,
                total: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HistoryListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HistoryListing",
                fields: &[
                    "actionName",
                    "actionStatus",
                    "client",
                    "complete",
                    "completed",
                    "description",
                    "entities",
                    "errorCode",
                    "errorDetails",
                    "errorMessage",
                    "errorMessageParams",
                    "id",
                    "name",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "started",
                    "system",
                    "total",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action_name);
            out.one(1, &self.action_status);
            out.model(2, &self.client);
            out.boolean(3, &self.complete);
            out.date_time(4, &self.completed);
            out.text(5, &self.description);
            out.list(6, &self.entities);
            out.text(7, &self.error_code);
            out.list(8, &self.error_details);
            out.text(9, &self.error_message);
            out.map(10, &self.error_message_params);
            out.text(11, &self.id);
            out.text(12, &self.name);
            out.int(13, &self.page_count);
            out.int(14, &self.page_number);
            out.int(15, &self.page_size);
            out.date_time(16, &self.started);
            out.boolean(17, &self.system);
            out.int(18, &self.total);
            out.model(19, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action_name),
                1 => rt::Place::Enum(&mut self.action_status),
                2 => rt::Place::Model(&mut self.client),
                3 => rt::Place::Bool(&mut self.complete),
                4 => rt::Place::DateTime(&mut self.completed),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::List(&mut self.entities),
                7 => rt::Place::Text(&mut self.error_code),
                8 => rt::Place::List(&mut self.error_details),
                9 => rt::Place::Text(&mut self.error_message),
                10 => rt::Place::Map(&mut self.error_message_params),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Int(&mut self.page_count),
                14 => rt::Place::Int(&mut self.page_number),
                15 => rt::Place::Int(&mut self.page_size),
                16 => rt::Place::DateTime(&mut self.started),
                17 => rt::Place::Bool(&mut self.system),
                18 => rt::Place::Int(&mut self.total),
                19 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HistoryListing);
    /// `Ivr` of the API document.
    #[non_exhaustive]
    pub struct Ivr {
        /// `closedHoursFlow`
        pub closed_hours_flow: Option<Box<types::DomainEntityRef>>,
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
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `dnis`
        pub dnis: Option<Vec<String>>,
        /// `holidayHoursFlow`
        pub holiday_hours_flow: Option<Box<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `openHoursFlow`
        pub open_hours_flow: Option<Box<types::DomainEntityRef>>,
        /// `scheduleGroup`
        pub schedule_group: Option<Box<types::DomainEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::IvrState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Ivr {
        fn default() -> Self {
            Self {
                closed_hours_flow: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                dnis: None,
                holiday_hours_flow: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                open_hours_flow: None,
                schedule_group: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Ivr {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Ivr",
                fields: &[
                    "closedHoursFlow",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "dnis",
                    "holidayHoursFlow",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "openHoursFlow",
                    "scheduleGroup",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.closed_hours_flow);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.list(7, &self.dnis);
            out.model(8, &self.holiday_hours_flow);
            out.text(9, &self.id);
            out.text(10, &self.modified_by);
            out.text(11, &self.modified_by_app);
            out.text(12, &self.name);
            out.model(13, &self.open_hours_flow);
            out.model(14, &self.schedule_group);
            out.text(15, &self.self_uri);
            out.one(16, &self.state);
            out.int(17, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.closed_hours_flow),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::List(&mut self.dnis),
                8 => rt::Place::Model(&mut self.holiday_hours_flow),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Text(&mut self.modified_by),
                11 => rt::Place::Text(&mut self.modified_by_app),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Model(&mut self.open_hours_flow),
                14 => rt::Place::Model(&mut self.schedule_group),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Enum(&mut self.state),
                17 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Ivr);
    impl Ivr {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `closedHoursFlow`.
        #[must_use]
        pub fn closed_hours_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.closed_hours_flow, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 3);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 7);
            self
        }
        /// Sets `holidayHoursFlow`.
        #[must_use]
        pub fn holiday_hours_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.holiday_hours_flow, &mut self._rest, 8);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 10);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 11);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 12);
            self
        }
        /// Sets `openHoursFlow`.
        #[must_use]
        pub fn open_hours_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.open_hours_flow, &mut self._rest, 13);
            self
        }
        /// Sets `scheduleGroup`.
        #[must_use]
        pub fn schedule_group(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.schedule_group, &mut self._rest, 14);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 15);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<types::IvrState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 16);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 17);
            self
        }
    }
    /// `IvrDivisionView` of the API document.
    #[non_exhaustive]
    pub struct IvrDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IvrDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IvrDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IvrDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IvrDivisionView);
    /// `IvrDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct IvrDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::IvrDivisionView>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IvrDivisionViewEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IvrDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IvrDivisionViewEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IvrDivisionViewEntityListing);
    /// `IvrEntityListing` of the API document.
    #[non_exhaustive]
    pub struct IvrEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Ivr>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for IvrEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IvrEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IvrEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IvrEntityListing);
    /// `IvrIdentityResolutionConfig` of the API document.
    #[non_exhaustive]
    pub struct IvrIdentityResolutionConfig {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `resolveIdentities`: required
        pub resolve_identities: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for IvrIdentityResolutionConfig {
        fn default() -> Self {
            Self {
                division: None,
                resolve_identities: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IvrIdentityResolutionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IvrIdentityResolutionConfig",
                fields: &["division", "resolveIdentities", "selfUri"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.boolean(1, &self.resolve_identities);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Bool(&mut self.resolve_identities),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IvrIdentityResolutionConfig);
    impl IvrIdentityResolutionConfig {
        /// One with everything set that the API requires: `resolveIdentities`.
        #[must_use]
        pub fn new(resolve_identities: impl rt::IntoField<bool>) -> Self {
            Self::default().resolve_identities(resolve_identities)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `resolveIdentities`.
        #[must_use]
        pub fn resolve_identities(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.resolve_identities, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `LocaleFlowVersionInfo` of the API document.
    #[non_exhaustive]
    pub struct LocaleFlowVersionInfo {
        /// `nluVersion`
        pub nlu_version: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for LocaleFlowVersionInfo {
        fn default() -> Self {
            Self {
                nlu_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocaleFlowVersionInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocaleFlowVersionInfo",
                fields: &["nluVersion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.nlu_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.nlu_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocaleFlowVersionInfo);
    /// `LocaleHealth` of the API document.
    #[non_exhaustive]
    pub struct LocaleHealth {
        /// `issueCount`
        pub issue_count: Option<i64>,
        /// `overallScore`
        pub overall_score: Option<f64>,
        /// `staticValidationResults`
        pub static_validation_results: Option<
            Vec<types::LocaleHealthStaticValidationResults>,
        >,
        _rest: rt::Rest,
    }
    impl Default for LocaleHealth {
        fn default() -> Self {
            Self {
                issue_count: None,
                overall_score: None,
                static_validation_results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocaleHealth {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocaleHealth",
                fields: &["issueCount", "overallScore", "staticValidationResults"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.issue_count);
            out.float(1, &self.overall_score);
            out.list(2, &self.static_validation_results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.issue_count),
                1 => rt::Place::Float(&mut self.overall_score),
                2 => rt::Place::List(&mut self.static_validation_results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocaleHealth);
    /// `LocaleInfo` of the API document.
    #[non_exhaustive]
    pub struct LocaleInfo {
        /// `errorInfo`
        pub error_info: Option<Box<types::FlowHealthErrorInfo>>,
        /// `flowVersionInfo`
        pub flow_version_info: Option<Box<types::LocaleFlowVersionInfo>>,
        /// `status`
        pub status: Option<types::LocaleInfoStatus>,
        _rest: rt::Rest,
    }
    impl Default for LocaleInfo {
        fn default() -> Self {
            Self {
                error_info: None,
                flow_version_info: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocaleInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocaleInfo",
                fields: &["errorInfo", "flowVersionInfo", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.model(1, &self.flow_version_info);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Model(&mut self.flow_version_info),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocaleInfo);
    /// `OutlierInfo` of the API document.
    #[non_exhaustive]
    pub struct OutlierInfo {
        /// `outlier`
        pub outlier: Option<bool>,
        /// `score`
        pub score: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for OutlierInfo {
        fn default() -> Self {
            Self {
                outlier: None,
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutlierInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutlierInfo",
                fields: &["outlier", "score"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.outlier);
            out.float(1, &self.score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.outlier),
                1 => rt::Place::Float(&mut self.score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutlierInfo);
    /// `PromptAssetCreate` of the API document.
    #[non_exhaustive]
    pub struct PromptAssetCreate {
        /// `audioFormat`: read-only
        pub audio_format: Option<Box<types::AudioFormat>>,
        /// `durationSeconds`
        pub duration_seconds: Option<f64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `languageDefault`: read-only
        pub language_default: Option<bool>,
        /// `mediaUri`: read-only
        pub media_uri: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `promptId`: read-only
        pub prompt_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`
        pub tags: Option<rt::Map<Vec<String>>>,
        /// `text`
        pub text: Option<String>,
        /// `ttsString`
        pub tts_string: Option<String>,
        /// `uploadStatus`: read-only
        pub upload_status: Option<types::PromptAssetCreateUploadStatus>,
        /// `uploadUri`: read-only
        pub upload_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PromptAssetCreate {
        fn default() -> Self {
            Self {
                audio_format: None,
                duration_seconds: None,
                id: None,
                language: None,
                language_default: None,
                media_uri: None,
                name: None,
                prompt_id: None,
                self_uri: None,
                tags: None,
                text: None,
                tts_string: None,
                upload_status: None,
                upload_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PromptAssetCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PromptAssetCreate",
                fields: &[
                    "audioFormat",
                    "durationSeconds",
                    "id",
                    "language",
                    "languageDefault",
                    "mediaUri",
                    "name",
                    "promptId",
                    "selfUri",
                    "tags",
                    "text",
                    "ttsString",
                    "uploadStatus",
                    "uploadUri",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.audio_format);
            out.float(1, &self.duration_seconds);
            out.text(2, &self.id);
            out.text(3, &self.language);
            out.boolean(4, &self.language_default);
            out.text(5, &self.media_uri);
            out.text(6, &self.name);
            out.text(7, &self.prompt_id);
            out.text(8, &self.self_uri);
            out.map(9, &self.tags);
            out.text(10, &self.text);
            out.text(11, &self.tts_string);
            out.one(12, &self.upload_status);
            out.text(13, &self.upload_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.audio_format),
                1 => rt::Place::Float(&mut self.duration_seconds),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.language),
                4 => rt::Place::Bool(&mut self.language_default),
                5 => rt::Place::Text(&mut self.media_uri),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.prompt_id),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Map(&mut self.tags),
                10 => rt::Place::Text(&mut self.text),
                11 => rt::Place::Text(&mut self.tts_string),
                12 => rt::Place::Enum(&mut self.upload_status),
                13 => rt::Place::Text(&mut self.upload_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PromptAssetCreate);
    impl PromptAssetCreate {
        /// One with everything set that the API requires: `language`.
        #[must_use]
        pub fn new(language: impl rt::IntoField<String>) -> Self {
            Self::default().language(language)
        }
        /// Sets `audioFormat`.
        #[must_use]
        pub fn audio_format(
            mut self,
            value: impl rt::IntoField<Box<types::AudioFormat>>,
        ) -> Self {
            value.put(&mut self.audio_format, &mut self._rest, 0);
            self
        }
        /// Sets `durationSeconds`.
        #[must_use]
        pub fn duration_seconds(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.duration_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 3);
            self
        }
        /// Sets `languageDefault`.
        #[must_use]
        pub fn language_default(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.language_default, &mut self._rest, 4);
            self
        }
        /// Sets `mediaUri`.
        #[must_use]
        pub fn media_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media_uri, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `promptId`.
        #[must_use]
        pub fn prompt_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.prompt_id, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<rt::Map<Vec<String>>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 9);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 10);
            self
        }
        /// Sets `ttsString`.
        #[must_use]
        pub fn tts_string(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.tts_string, &mut self._rest, 11);
            self
        }
        /// Sets `uploadStatus`.
        #[must_use]
        pub fn upload_status(
            mut self,
            value: impl rt::IntoField<types::PromptAssetCreateUploadStatus>,
        ) -> Self {
            value.put(&mut self.upload_status, &mut self._rest, 12);
            self
        }
        /// Sets `uploadUri`.
        #[must_use]
        pub fn upload_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.upload_uri, &mut self._rest, 13);
            self
        }
    }
    /// `PromptAssetEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PromptAssetEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::PromptAsset>>,
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
    impl Default for PromptAssetEntityListing {
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
    impl rt::Model for PromptAssetEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PromptAssetEntityListing",
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
    rt::model!(PromptAssetEntityListing);
    /// `PromptEntityListing` of the API document.
    #[non_exhaustive]
    pub struct PromptEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Prompt>>,
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
    impl Default for PromptEntityListing {
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
    impl rt::Model for PromptEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PromptEntityListing",
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
    rt::model!(PromptEntityListing);
    /// `QueryCriteria` of the API document.
    #[non_exhaustive]
    pub struct QueryCriteria {
        /// `categoryInfo`
        pub category_info: Option<Box<types::CriteriaCategoryInfo>>,
        /// `criteriaGroups`
        pub criteria_groups: Option<Vec<types::QueryCriteriaCriteriaGroups>>,
        /// `criteriaKey`
        pub criteria_key: Option<types::QueryCriteriaCriteriaKey>,
        /// `dataType`
        pub data_type: Option<types::QueryCriteriaDataType>,
        /// `description`
        pub description: Option<String>,
        /// `operators`
        pub operators: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for QueryCriteria {
        fn default() -> Self {
            Self {
                category_info: None,
                criteria_groups: None,
                criteria_key: None,
                data_type: None,
                description: None,
                operators: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryCriteria",
                fields: &[
                    "categoryInfo",
                    "criteriaGroups",
                    "criteriaKey",
                    "dataType",
                    "description",
                    "operators",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.category_info);
            out.list(1, &self.criteria_groups);
            out.one(2, &self.criteria_key);
            out.one(3, &self.data_type);
            out.text(4, &self.description);
            out.list(5, &self.operators);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.category_info),
                1 => rt::Place::List(&mut self.criteria_groups),
                2 => rt::Place::Enum(&mut self.criteria_key),
                3 => rt::Place::Enum(&mut self.data_type),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::List(&mut self.operators),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryCriteria);
    /// `RegisterArchitectExportJob` of the API document.
    #[non_exhaustive]
    pub struct RegisterArchitectExportJob {
        /// `flows`: required
        pub flows: Option<Vec<types::ExportDetails>>,
        _rest: rt::Rest,
    }
    impl Default for RegisterArchitectExportJob {
        fn default() -> Self {
            Self {
                flows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RegisterArchitectExportJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RegisterArchitectExportJob",
                fields: &["flows"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.flows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.flows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RegisterArchitectExportJob);
    impl RegisterArchitectExportJob {
        /// One with everything set that the API requires: `flows`.
        #[must_use]
        pub fn new(flows: impl rt::IntoField<Vec<types::ExportDetails>>) -> Self {
            Self::default().flows(flows)
        }
        /// Sets `flows`.
        #[must_use]
        pub fn flows(
            mut self,
            value: impl rt::IntoField<Vec<types::ExportDetails>>,
        ) -> Self {
            value.put(&mut self.flows, &mut self._rest, 0);
            self
        }
    }
    /// `RegisterArchitectExportJobResponse` of the API document.
    #[non_exhaustive]
    pub struct RegisterArchitectExportJobResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::RegisterArchitectExportJobResponseStatus>,
        /// `totalFlows`
        pub total_flows: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RegisterArchitectExportJobResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                status: None,
                total_flows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RegisterArchitectExportJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RegisterArchitectExportJobResponse",
                fields: &["id", "selfUri", "status", "totalFlows"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.one(2, &self.status);
            out.int(3, &self.total_flows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Enum(&mut self.status),
                3 => rt::Place::Int(&mut self.total_flows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RegisterArchitectExportJobResponse);
    /// `RegisterArchitectJobResponse` of the API document.
    #[non_exhaustive]
    pub struct RegisterArchitectJobResponse {
        /// `headers`: read-only
        pub headers: Option<rt::Map<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `presignedUrl`: read-only
        pub presigned_url: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RegisterArchitectJobResponse {
        fn default() -> Self {
            Self {
                headers: None,
                id: None,
                presigned_url: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RegisterArchitectJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RegisterArchitectJobResponse",
                fields: &["headers", "id", "presignedUrl", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.headers);
            out.text(1, &self.id);
            out.text(2, &self.presigned_url);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.headers),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.presigned_url),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RegisterArchitectJobResponse);
    /// `Schedule` of the API document.
    #[non_exhaustive]
    pub struct Schedule {
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
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `end`: required, format `local-date-time`
        pub end: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `rrule`
        pub rrule: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `start`: required, format `local-date-time`
        pub start: Option<String>,
        /// `state`: read-only
        pub state: Option<types::ScheduleState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Schedule {
        fn default() -> Self {
            Self {
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                end: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                rrule: None,
                self_uri: None,
                start: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Schedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Schedule",
                fields: &[
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "end",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "rrule",
                    "selfUri",
                    "start",
                    "state",
                    "version",
                ],
                required: &[6, 10, 13],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.text(1, &self.created_by_app);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.end);
            out.text(7, &self.id);
            out.text(8, &self.modified_by);
            out.text(9, &self.modified_by_app);
            out.text(10, &self.name);
            out.text(11, &self.rrule);
            out.text(12, &self.self_uri);
            out.text(13, &self.start);
            out.one(14, &self.state);
            out.int(15, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::Text(&mut self.created_by_app),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.end),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.modified_by_app),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.rrule),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Text(&mut self.start),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Schedule);
    impl Schedule {
        /// One with everything set that the API requires, in this order: `end`, `name`, `start`.
        #[must_use]
        pub fn new(
            end: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            start: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().end(end).name(name).start(start)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 1);
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
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 5);
            self
        }
        /// Sets `end`.
        #[must_use]
        pub fn end(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `rrule`.
        #[must_use]
        pub fn rrule(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.rrule, &mut self._rest, 11);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 12);
            self
        }
        /// Sets `start`.
        #[must_use]
        pub fn start(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start, &mut self._rest, 13);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<types::ScheduleState>) -> Self {
            value.put(&mut self.state, &mut self._rest, 14);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 15);
            self
        }
    }
    /// `ScheduleDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScheduleDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SchedulesDivisionView>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleDivisionViewEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleDivisionViewEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleDivisionViewEntityListing);
    /// `ScheduleEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScheduleEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Schedule>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleEntityListing);
    /// `ScheduleGroup` of the API document.
    #[non_exhaustive]
    pub struct ScheduleGroup {
        /// `closedSchedules`
        pub closed_schedules: Option<Vec<types::DomainEntityRef>>,
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
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `holidaySchedules`
        pub holiday_schedules: Option<Vec<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<String>,
        /// `modifiedByApp`: read-only
        pub modified_by_app: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `openSchedules`
        pub open_schedules: Option<Vec<types::DomainEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::ScheduleGroupState>,
        /// `timeZone`
        pub time_zone: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleGroup {
        fn default() -> Self {
            Self {
                closed_schedules: None,
                created_by: None,
                created_by_app: None,
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                holiday_schedules: None,
                id: None,
                modified_by: None,
                modified_by_app: None,
                name: None,
                open_schedules: None,
                self_uri: None,
                state: None,
                time_zone: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleGroup",
                fields: &[
                    "closedSchedules",
                    "createdBy",
                    "createdByApp",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "holidaySchedules",
                    "id",
                    "modifiedBy",
                    "modifiedByApp",
                    "name",
                    "openSchedules",
                    "selfUri",
                    "state",
                    "timeZone",
                    "version",
                ],
                required: &[11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.closed_schedules);
            out.text(1, &self.created_by);
            out.text(2, &self.created_by_app);
            out.date_time(3, &self.date_created);
            out.date_time(4, &self.date_modified);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.list(7, &self.holiday_schedules);
            out.text(8, &self.id);
            out.text(9, &self.modified_by);
            out.text(10, &self.modified_by_app);
            out.text(11, &self.name);
            out.list(12, &self.open_schedules);
            out.text(13, &self.self_uri);
            out.one(14, &self.state);
            out.text(15, &self.time_zone);
            out.int(16, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.closed_schedules),
                1 => rt::Place::Text(&mut self.created_by),
                2 => rt::Place::Text(&mut self.created_by_app),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::List(&mut self.holiday_schedules),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Text(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.modified_by_app),
                11 => rt::Place::Text(&mut self.name),
                12 => rt::Place::List(&mut self.open_schedules),
                13 => rt::Place::Text(&mut self.self_uri),
                14 => rt::Place::Enum(&mut self.state),
                15 => rt::Place::Text(&mut self.time_zone),
                16 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleGroup);
    impl ScheduleGroup {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `closedSchedules`.
        #[must_use]
        pub fn closed_schedules(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.closed_schedules, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `createdByApp`.
        #[must_use]
        pub fn created_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by_app, &mut self._rest, 2);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 3);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 6);
            self
        }
        /// Sets `holidaySchedules`.
        #[must_use]
        pub fn holiday_schedules(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.holiday_schedules, &mut self._rest, 7);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `modifiedByApp`.
        #[must_use]
        pub fn modified_by_app(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by_app, &mut self._rest, 10);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 11);
            self
        }
        /// Sets `openSchedules`.
        #[must_use]
        pub fn open_schedules(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.open_schedules, &mut self._rest, 12);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 13);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::ScheduleGroupState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 14);
            self
        }
        /// Sets `timeZone`.
        #[must_use]
        pub fn time_zone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone, &mut self._rest, 15);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 16);
            self
        }
    }
    /// `ScheduleGroupDivisionView` of the API document.
    #[non_exhaustive]
    pub struct ScheduleGroupDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleGroupDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleGroupDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleGroupDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleGroupDivisionView);
    /// `ScheduleGroupDivisionViewEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScheduleGroupDivisionViewEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ScheduleGroupDivisionView>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleGroupDivisionViewEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleGroupDivisionViewEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleGroupDivisionViewEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleGroupDivisionViewEntityListing);
    /// `ScheduleGroupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScheduleGroupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ScheduleGroup>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ScheduleGroupEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScheduleGroupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScheduleGroupEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScheduleGroupEntityListing);
    /// `SchedulesDivisionView` of the API document.
    #[non_exhaustive]
    pub struct SchedulesDivisionView {
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SchedulesDivisionView {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SchedulesDivisionView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SchedulesDivisionView",
                fields: &["division", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SchedulesDivisionView);
    /// `SystemPrompt` of the API document.
    #[non_exhaustive]
    pub struct SystemPrompt {
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `resources`
        pub resources: Option<Vec<types::SystemPromptAsset>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SystemPrompt {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                resources: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SystemPrompt {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SystemPrompt",
                fields: &["description", "id", "name", "resources", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.list(3, &self.resources);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::List(&mut self.resources),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SystemPrompt);
    /// `SystemPromptAsset` of the API document.
    #[non_exhaustive]
    pub struct SystemPromptAsset {
        /// `audioFormat`: read-only
        pub audio_format: Option<Box<types::AudioFormat>>,
        /// `durationSeconds`
        pub duration_seconds: Option<f64>,
        /// `hasDefault`
        pub has_default: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `languageDefault`
        pub language_default: Option<bool>,
        /// `mediaUri`
        pub media_uri: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `promptId`
        pub prompt_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`
        pub tags: Option<rt::Map<Vec<String>>>,
        /// `text`
        pub text: Option<String>,
        /// `ttsString`
        pub tts_string: Option<String>,
        /// `uploadStatus`
        pub upload_status: Option<types::SystemPromptAssetUploadStatus>,
        /// `uploadUri`: read-only
        pub upload_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SystemPromptAsset {
        fn default() -> Self {
            Self {
                audio_format: None,
                duration_seconds: None,
                has_default: None,
                id: None,
                language: None,
                language_default: None,
                media_uri: None,
                name: None,
                prompt_id: None,
                self_uri: None,
                tags: None,
                text: None,
                tts_string: None,
                upload_status: None,
                upload_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SystemPromptAsset {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SystemPromptAsset",
                fields: &[
                    "audioFormat",
                    "durationSeconds",
                    "hasDefault",
                    "id",
                    "language",
                    "languageDefault",
                    "mediaUri",
                    "name",
                    "promptId",
                    "selfUri",
                    "tags",
                    "text",
                    "ttsString",
                    "uploadStatus",
                    "uploadUri",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.audio_format);
            out.float(1, &self.duration_seconds);
            out.boolean(2, &self.has_default);
            out.text(3, &self.id);
            out.text(4, &self.language);
            out.boolean(5, &self.language_default);
            out.text(6, &self.media_uri);
            out.text(7, &self.name);
            out.text(8, &self.prompt_id);
            out.text(9, &self.self_uri);
            out.map(10, &self.tags);
            out.text(11, &self.text);
            out.text(12, &self.tts_string);
            out.one(13, &self.upload_status);
            out.text(14, &self.upload_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.audio_format),
                1 => rt::Place::Float(&mut self.duration_seconds),
                2 => rt::Place::Bool(&mut self.has_default),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.language),
                5 => rt::Place::Bool(&mut self.language_default),
                6 => rt::Place::Text(&mut self.media_uri),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.prompt_id),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Map(&mut self.tags),
                11 => rt::Place::Text(&mut self.text),
                12 => rt::Place::Text(&mut self.tts_string),
                13 => rt::Place::Enum(&mut self.upload_status),
                14 => rt::Place::Text(&mut self.upload_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SystemPromptAsset);
    impl SystemPromptAsset {
        /// One with everything set that the API requires: `language`.
        #[must_use]
        pub fn new(language: impl rt::IntoField<String>) -> Self {
            Self::default().language(language)
        }
        /// Sets `audioFormat`.
        #[must_use]
        pub fn audio_format(
            mut self,
            value: impl rt::IntoField<Box<types::AudioFormat>>,
        ) -> Self {
            value.put(&mut self.audio_format, &mut self._rest, 0);
            self
        }
        /// Sets `durationSeconds`.
        #[must_use]
        pub fn duration_seconds(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.duration_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `hasDefault`.
        #[must_use]
        pub fn has_default(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.has_default, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 4);
            self
        }
        /// Sets `languageDefault`.
        #[must_use]
        pub fn language_default(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.language_default, &mut self._rest, 5);
            self
        }
        /// Sets `mediaUri`.
        #[must_use]
        pub fn media_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.media_uri, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `promptId`.
        #[must_use]
        pub fn prompt_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.prompt_id, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<rt::Map<Vec<String>>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 10);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 11);
            self
        }
        /// Sets `ttsString`.
        #[must_use]
        pub fn tts_string(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.tts_string, &mut self._rest, 12);
            self
        }
        /// Sets `uploadStatus`.
        #[must_use]
        pub fn upload_status(
            mut self,
            value: impl rt::IntoField<types::SystemPromptAssetUploadStatus>,
        ) -> Self {
            value.put(&mut self.upload_status, &mut self._rest, 13);
            self
        }
        /// Sets `uploadUri`.
        #[must_use]
        pub fn upload_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.upload_uri, &mut self._rest, 14);
            self
        }
    }
    /// `SystemPromptAssetEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SystemPromptAssetEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SystemPromptAsset>>,
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
    impl Default for SystemPromptAssetEntityListing {
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
    impl rt::Model for SystemPromptAssetEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SystemPromptAssetEntityListing",
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
    rt::model!(SystemPromptAssetEntityListing);
    /// `SystemPromptEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SystemPromptEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SystemPrompt>>,
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
    impl Default for SystemPromptEntityListing {
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
    impl rt::Model for SystemPromptEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SystemPromptEntityListing",
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
    rt::model!(SystemPromptEntityListing);
    rt::to_write!(
        types::DataTable => types::DataTable, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Model(< types::WritableDivision as rt::ToWrite <
        types::WritableDivision >>::steps)), rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::EmergencyGroup => types::EmergencyGroup, [rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Model(< types::WritableDivision as
        rt::ToWrite < types::WritableDivision >>::steps)), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::inner(8, 8,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ExecutionDataFlowSettingsResponse => types::ExecutionDataSettingsRequest,
        [rt::Step::new(1, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::Flow => types::Flow, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1,
        1, rt::How::Model(< types::FlowVersion as rt::ToWrite < types::FlowVersion
        >>::steps)), rt::Step::new(3, 3, rt::How::Model(< types::Operation as rt::ToWrite
        < types::Operation >>::steps)), rt::Step::new(4, 4, rt::How::Model(<
        types::FlowVersion as rt::ToWrite < types::FlowVersion >>::steps)),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Model(< types::WritableDivision as rt::ToWrite <
        types::WritableDivision >>::steps)), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps)), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(14, 14,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Model(< types::User as rt::ToWrite
        < types::User >>::steps)), rt::Step::new(16, 16, rt::How::Model(<
        types::FlowVersion as rt::ToWrite < types::FlowVersion >>::steps)),
        rt::Step::new(17, 17, rt::How::Model(< types::FlowVersion as rt::ToWrite <
        types::FlowVersion >>::steps)), rt::Step::new(20, 20, rt::How::Copy),
        rt::Step::new(21, 21, rt::How::Copy), rt::Step::new(22, 22, rt::How::Copy),
        rt::Step::new(23, 23, rt::How::Copy)]
    );
    rt::to_write!(
        types::FlowMilestone => types::FlowMilestone, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::WritableDivision as
        rt::ToWrite < types::WritableDivision >>::steps)), rt::Step::inner(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::FlowOutcome => types::FlowOutcome, [rt::Step::new(0, 0, rt::How::Model(<
        types::Operation as rt::ToWrite < types::Operation >>::steps)), rt::Step::new(1,
        1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Model(< types::WritableDivision
        as rt::ToWrite < types::WritableDivision >>::steps)), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::FlowSettingsResponse => types::FlowLogLevelRequest, [rt::Step::new(2, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Grammar => types::Grammar, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::GrammarLanguage => types::GrammarLanguageUpdate, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(6, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Ivr => types::Ivr, [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(5,
        5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(< types::WritableDivision
        as rt::ToWrite < types::WritableDivision >>::steps)), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::inner(9, 9,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(17, 17,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::IvrIdentityResolutionConfig => types::IvrIdentityResolutionConfig,
        [rt::Step::new(0, 0, rt::How::Model(< types::WritableStarrableDivision as
        rt::ToWrite < types::WritableStarrableDivision >>::steps)), rt::Step::new(1, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Operation => types::Operation, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps))]
    );
    rt::to_write!(
        types::PromptAsset => types::PromptAsset, [rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::Schedule => types::Schedule, [rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::WritableDivision as rt::ToWrite <
        types::WritableDivision >>::steps)), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::inner(7, 7, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(15, 15, rt::How::Copy)]
    );
    rt::to_write!(
        types::ScheduleGroup => types::ScheduleGroup, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Model(< types::WritableDivision as rt::ToWrite < types::WritableDivision
        >>::steps)), rt::Step::new(7, 7, rt::How::Copy), rt::Step::inner(8, 8,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12,
        rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy), rt::Step::new(16, 16,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::SystemPromptAsset => types::SystemPromptAsset, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::inner(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12,
        rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy)]
    );
}
