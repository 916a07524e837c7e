// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Assistant Copilot Variations API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Assistant Copilot Variations API; from [`Client::assistant_copilot_variations`](crate::Client::assistant_copilot_variations).
#[derive(Clone, Debug)]
pub struct AssistantCopilotVariations(rt::Client);
impl AssistantCopilotVariations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/assistants/{assistantId}/variations`
    ///
    /// - Permission: `assistants:copilot:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getAssistantVariations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--variations)
    pub fn get_assistant_variations(
        &self,
        assistant_id: impl AsRef<str>,
    ) -> GetAssistantVariations {
        super::assistant_copilot_variations::GetAssistantVariations(
            rt::Request::new(
                    &self.0,
                    super::assistant_copilot_variations::GetAssistantVariations::INFO,
                )
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `POST /api/v2/assistants/{assistantId}/variations`
    ///
    /// - Permission: `assistants:copilot:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`postAssistantVariations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-assistants--assistantId--variations)
    pub fn post_assistant_variations(
        &self,
        assistant_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantCopilotVariation>,
    ) -> PostAssistantVariations {
        super::assistant_copilot_variations::PostAssistantVariations(
            rt::Request::new(
                    &self.0,
                    super::assistant_copilot_variations::PostAssistantVariations::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .body::<types::AssistantCopilotVariation>(body),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// - Permission: `assistants:copilot:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantVariation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--variations--variationId-)
    pub fn get_assistant_variation(
        &self,
        assistant_id: impl AsRef<str>,
        variation_id: impl AsRef<str>,
    ) -> GetAssistantVariation {
        super::assistant_copilot_variations::GetAssistantVariation(
            rt::Request::new(
                    &self.0,
                    super::assistant_copilot_variations::GetAssistantVariation::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("variationId", variation_id.as_ref()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// - Permission: `assistants:copilot:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`putAssistantVariation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-assistants--assistantId--variations--variationId-)
    pub fn put_assistant_variation(
        &self,
        assistant_id: impl AsRef<str>,
        variation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AssistantCopilotVariation>,
    ) -> PutAssistantVariation {
        super::assistant_copilot_variations::PutAssistantVariation(
            rt::Request::new(
                    &self.0,
                    super::assistant_copilot_variations::PutAssistantVariation::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("variationId", variation_id.as_ref())
                .body::<types::AssistantCopilotVariation>(body),
        )
    }
    /// `DELETE /api/v2/assistants/{assistantId}/variations/{variationId}`
    ///
    /// - Permission: `assistants:copilot:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`deleteAssistantVariation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-assistants--assistantId--variations--variationId-)
    pub fn delete_assistant_variation(
        &self,
        assistant_id: impl AsRef<str>,
        variation_id: impl AsRef<str>,
    ) -> DeleteAssistantVariation {
        super::assistant_copilot_variations::DeleteAssistantVariation(
            rt::Request::new(
                    &self.0,
                    super::assistant_copilot_variations::DeleteAssistantVariation::INFO,
                )
                .path("assistantId", assistant_id.as_ref())
                .path("variationId", variation_id.as_ref()),
        )
    }
}
/// The call `getAssistantVariations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantVariations(
    pub(crate) rt::Request<types::AssistantCopilotVariationListing>,
);
impl GetAssistantVariations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantVariations",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/variations",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AssistantCopilotVariationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssistantCopilotVariationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantCopilotVariationListing> {
        self.0.send()
    }
}
/// The call `postAssistantVariations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAssistantVariations(
    pub(crate) rt::Request<types::AssistantCopilotVariation>,
);
impl PostAssistantVariations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAssistantVariations",
        method: rt::Method::Post,
        path: "/api/v2/assistants/{assistantId}/variations",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:edit"],
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
    pub fn customize(self) -> rt::Request<types::AssistantCopilotVariation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantCopilotVariation> {
        self.0.send()
    }
}
/// The call `getAssistantVariation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantVariation(
    pub(crate) rt::Request<types::AssistantCopilotVariation>,
);
impl GetAssistantVariation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantVariation",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/variations/{variationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:view"],
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
    pub fn customize(self) -> rt::Request<types::AssistantCopilotVariation> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAssistantVariation`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::AssistantCopilotVariation>
    where
        F: FnMut(&mut types::AssistantCopilotVariation) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::assistant_copilot_variations::PutAssistantVariation::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantCopilotVariation> {
        self.0.send()
    }
}
/// The call `putAssistantVariation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAssistantVariation(
    pub(crate) rt::Request<types::AssistantCopilotVariation>,
);
impl PutAssistantVariation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAssistantVariation",
        method: rt::Method::Put,
        path: "/api/v2/assistants/{assistantId}/variations/{variationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:edit"],
        },
        scopes: &["assistants"],
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
    pub fn customize(self) -> rt::Request<types::AssistantCopilotVariation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantCopilotVariation> {
        self.0.send()
    }
}
/// The call `deleteAssistantVariation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAssistantVariation(pub(crate) rt::Request<()>);
impl DeleteAssistantVariation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAssistantVariation",
        method: rt::Method::Delete,
        path: "/api/v2/assistants/{assistantId}/variations/{variationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:edit"],
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
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetAssistantVariations::INFO,
    PostAssistantVariations::INFO,
    GetAssistantVariation::INFO,
    PutAssistantVariation::INFO,
    DeleteAssistantVariation::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AssistantCopilotVariation>,
    rt::make_model::<types::AssistantCopilotVariationListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `Active`, `Inactive`.
    pub type AssistantCopilotVariationState = types::AssistantState;
    /// `AssistantCopilotVariation` of the API document.
    #[non_exhaustive]
    pub struct AssistantCopilotVariation {
        /// `copilot`: required
        pub copilot: Option<Box<types::Copilot>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `googleDialogflowConfig`
        pub google_dialogflow_config: Option<Box<types::GoogleDialogflowConfig>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `knowledgeSuggestionConfig`
        pub knowledge_suggestion_config: Option<Box<types::KnowledgeSuggestionConfig>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::AssistantCopilotVariationState>,
        /// `transcriptionConfig`: required
        pub transcription_config: Option<Box<types::TranscriptionConfig>>,
        /// `variationParent`: read-only
        pub variation_parent: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for AssistantCopilotVariation {
        fn default() -> Self {
            Self {
                copilot: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                google_dialogflow_config: None,
                id: None,
                knowledge_suggestion_config: None,
                modified_by: None,
                name: None,
                self_uri: None,
                state: None,
                transcription_config: None,
                variation_parent: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssistantCopilotVariation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantCopilotVariation",
                fields: &[
                    "copilot",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "googleDialogflowConfig",
                    "id",
                    "knowledgeSuggestionConfig",
                    "modifiedBy",
                    "name",
                    "selfUri",
                    "state",
                    "transcriptionConfig",
                    "variationParent",
                ],
                required: &[0, 8, 11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.copilot);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.model(4, &self.google_dialogflow_config);
            out.text(5, &self.id);
            out.model(6, &self.knowledge_suggestion_config);
            out.model(7, &self.modified_by);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
            out.one(10, &self.state);
            out.model(11, &self.transcription_config);
            out.model(12, &self.variation_parent);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.copilot),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Model(&mut self.google_dialogflow_config),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.knowledge_suggestion_config),
                7 => rt::Place::Model(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.state),
                11 => rt::Place::Model(&mut self.transcription_config),
                12 => rt::Place::Model(&mut self.variation_parent),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssistantCopilotVariation);
    impl AssistantCopilotVariation {
        /// One with everything set that the API requires, in this order: `copilot`, `name`, `transcriptionConfig`.
        #[must_use]
        pub fn new(
            copilot: impl rt::IntoField<Box<types::Copilot>>,
            name: impl rt::IntoField<String>,
            transcription_config: impl rt::IntoField<Box<types::TranscriptionConfig>>,
        ) -> Self {
            Self::default()
                .copilot(copilot)
                .name(name)
                .transcription_config(transcription_config)
        }
        /// Sets `copilot`.
        #[must_use]
        pub fn copilot(
            mut self,
            value: impl rt::IntoField<Box<types::Copilot>>,
        ) -> Self {
            value.put(&mut self.copilot, &mut self._rest, 0);
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
        /// Sets `googleDialogflowConfig`.
        #[must_use]
        pub fn google_dialogflow_config(
            mut self,
            value: impl rt::IntoField<Box<types::GoogleDialogflowConfig>>,
        ) -> Self {
            value.put(&mut self.google_dialogflow_config, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `knowledgeSuggestionConfig`.
        #[must_use]
        pub fn knowledge_suggestion_config(
            mut self,
            value: impl rt::IntoField<Box<types::KnowledgeSuggestionConfig>>,
        ) -> Self {
            value.put(&mut self.knowledge_suggestion_config, &mut self._rest, 6);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::AssistantCopilotVariationState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 10);
            self
        }
        /// Sets `transcriptionConfig`.
        #[must_use]
        pub fn transcription_config(
            mut self,
            value: impl rt::IntoField<Box<types::TranscriptionConfig>>,
        ) -> Self {
            value.put(&mut self.transcription_config, &mut self._rest, 11);
            self
        }
        /// Sets `variationParent`.
        #[must_use]
        pub fn variation_parent(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.variation_parent, &mut self._rest, 12);
            self
        }
    }
    /// `AssistantCopilotVariationListing` of the API document.
    #[non_exhaustive]
    pub struct AssistantCopilotVariationListing {
        /// `entities`
        pub entities: Option<Vec<types::AssistantCopilotVariation>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssistantCopilotVariationListing {
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
    impl rt::Model for AssistantCopilotVariationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssistantCopilotVariationListing",
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
    rt::model!(AssistantCopilotVariationListing);
    rt::to_write!(
        types::AssistantCopilotVariation => types::AssistantCopilotVariation,
        [rt::Step::new(0, 0, rt::How::Model(< types::Copilot as rt::ToWrite <
        types::Copilot >>::steps)), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(<
        types::KnowledgeSuggestionConfig as rt::ToWrite <
        types::KnowledgeSuggestionConfig >>::steps)), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
}
