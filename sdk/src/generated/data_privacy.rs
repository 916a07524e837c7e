// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Data Privacy API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Data Privacy API; from [`Client::data_privacy`](crate::Client::data_privacy).
#[derive(Clone, Debug)]
pub struct DataPrivacy(rt::Client);
impl DataPrivacy {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/dataprivacy/maskingrules`
    ///
    /// - Permission: `dataprivacy:maskingrule:view`
    /// - Scopes: any of `data-privacy`, `data-privacy:readonly`
    /// - Error codes of its own: 404 `maskingrules.notfound`
    /// - Developer Center: [`getDataprivacyMaskingrules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-dataprivacy-maskingrules)
    pub fn get_dataprivacy_maskingrules(&self) -> GetDataprivacyMaskingrules {
        super::data_privacy::GetDataprivacyMaskingrules(
            rt::Request::new(
                &self.0,
                super::data_privacy::GetDataprivacyMaskingrules::INFO,
            ),
        )
    }
    /// `POST /api/v2/dataprivacy/maskingrules`
    ///
    /// - Permission: `dataprivacy:maskingrule:add`
    /// - Scopes: `data-privacy`
    /// - Error codes of its own: 400 `maskingrule.maxlimit`, `regex.inefficient`, `regex.invalid`, `regex.timeout`; 409 `definition.conflict`
    /// - Developer Center: [`postDataprivacyMaskingrules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-dataprivacy-maskingrules)
    pub fn post_dataprivacy_maskingrules(
        &self,
        body: impl rt::IntoBody<types::MaskingRule>,
    ) -> PostDataprivacyMaskingrules {
        super::data_privacy::PostDataprivacyMaskingrules(
            rt::Request::new(
                    &self.0,
                    super::data_privacy::PostDataprivacyMaskingrules::INFO,
                )
                .body::<types::MaskingRule>(body),
        )
    }
    /// `POST /api/v2/dataprivacy/maskingrules/validate`
    ///
    /// - Permission: `dataprivacy:maskingrule:execute`
    /// - Scopes: `data-privacy`
    /// - Error codes of its own: 422 `regex.invalid`
    /// - Developer Center: [`postDataprivacyMaskingrulesValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-dataprivacy-maskingrules-validate)
    pub fn post_dataprivacy_maskingrules_validate(
        &self,
        body: impl rt::IntoBody<types::MaskingRuleValidateRequest>,
    ) -> PostDataprivacyMaskingrulesValidate {
        super::data_privacy::PostDataprivacyMaskingrulesValidate(
            rt::Request::new(
                    &self.0,
                    super::data_privacy::PostDataprivacyMaskingrulesValidate::INFO,
                )
                .body::<types::MaskingRuleValidateRequest>(body),
        )
    }
    /// `GET /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// - Permission: `dataprivacy:maskingrule:view`
    /// - Scopes: any of `data-privacy`, `data-privacy:readonly`
    /// - Error codes of its own: 404 `maskingrule.notfound`
    /// - Developer Center: [`getDataprivacyMaskingrule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-dataprivacy-maskingrules--ruleId-)
    pub fn get_dataprivacy_maskingrule(
        &self,
        rule_id: impl AsRef<str>,
    ) -> GetDataprivacyMaskingrule {
        super::data_privacy::GetDataprivacyMaskingrule(
            rt::Request::new(
                    &self.0,
                    super::data_privacy::GetDataprivacyMaskingrule::INFO,
                )
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// - Permission: `dataprivacy:maskingrule:delete`
    /// - Scopes: `data-privacy`
    /// - Error codes of its own: 404 `maskingrule.notfound`
    /// - Developer Center: [`deleteDataprivacyMaskingrule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-dataprivacy-maskingrules--ruleId-)
    pub fn delete_dataprivacy_maskingrule(
        &self,
        rule_id: impl AsRef<str>,
    ) -> DeleteDataprivacyMaskingrule {
        super::data_privacy::DeleteDataprivacyMaskingrule(
            rt::Request::new(
                    &self.0,
                    super::data_privacy::DeleteDataprivacyMaskingrule::INFO,
                )
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// - Permission: `dataprivacy:maskingrule:edit`
    /// - Scopes: `data-privacy`
    /// - Error codes of its own: 400 `maskingrule.maxlimit`, `regex.inefficient`, `regex.invalid`, `regex.timeout`; 404 `maskingrule.notfound`; 409 `definition.conflict`
    /// - Developer Center: [`patchDataprivacyMaskingrule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-dataprivacy-maskingrules--ruleId-)
    pub fn patch_dataprivacy_maskingrule(
        &self,
        rule_id: impl AsRef<str>,
    ) -> PatchDataprivacyMaskingrule {
        super::data_privacy::PatchDataprivacyMaskingrule(
            rt::Request::new(
                    &self.0,
                    super::data_privacy::PatchDataprivacyMaskingrule::INFO,
                )
                .path("ruleId", rule_id.as_ref()),
        )
    }
}
/// The call `getDataprivacyMaskingrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDataprivacyMaskingrules(pub(crate) rt::Request<types::MaskingRuleListing>);
impl GetDataprivacyMaskingrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDataprivacyMaskingrules",
        method: rt::Method::Get,
        path: "/api/v2/dataprivacy/maskingrules",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:view"],
        },
        scopes: &["data-privacy", "data-privacy:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MaskingRuleListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MaskingRuleListing> {
        self.0.send()
    }
}
/// The call `postDataprivacyMaskingrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDataprivacyMaskingrules(pub(crate) rt::Request<types::MaskingRule>);
impl PostDataprivacyMaskingrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDataprivacyMaskingrules",
        method: rt::Method::Post,
        path: "/api/v2/dataprivacy/maskingrules",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:add"],
        },
        scopes: &["data-privacy"],
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
    pub fn customize(self) -> rt::Request<types::MaskingRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MaskingRule> {
        self.0.send()
    }
}
/// The call `postDataprivacyMaskingrulesValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDataprivacyMaskingrulesValidate(
    pub(crate) rt::Request<types::MaskingRuleValidateResponse>,
);
impl PostDataprivacyMaskingrulesValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDataprivacyMaskingrulesValidate",
        method: rt::Method::Post,
        path: "/api/v2/dataprivacy/maskingrules/validate",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:execute"],
        },
        scopes: &["data-privacy"],
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
    pub fn customize(self) -> rt::Request<types::MaskingRuleValidateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MaskingRuleValidateResponse> {
        self.0.send()
    }
}
/// The call `getDataprivacyMaskingrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDataprivacyMaskingrule(pub(crate) rt::Request<types::MaskingRule>);
impl GetDataprivacyMaskingrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDataprivacyMaskingrule",
        method: rt::Method::Get,
        path: "/api/v2/dataprivacy/maskingrules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:view"],
        },
        scopes: &["data-privacy", "data-privacy:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MaskingRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchDataprivacyMaskingrule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::MaskingRule>
    where
        F: FnMut(&mut types::MaskingRule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::data_privacy::PatchDataprivacyMaskingrule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MaskingRule> {
        self.0.send()
    }
}
/// The call `deleteDataprivacyMaskingrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteDataprivacyMaskingrule(pub(crate) rt::Request<()>);
impl DeleteDataprivacyMaskingrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteDataprivacyMaskingrule",
        method: rt::Method::Delete,
        path: "/api/v2/dataprivacy/maskingrules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:delete"],
        },
        scopes: &["data-privacy"],
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
/// The call `patchDataprivacyMaskingrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchDataprivacyMaskingrule(pub(crate) rt::Request<types::MaskingRule>);
impl PatchDataprivacyMaskingrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchDataprivacyMaskingrule",
        method: rt::Method::Patch,
        path: "/api/v2/dataprivacy/maskingrules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["dataprivacy:maskingrule:edit"],
        },
        scopes: &["data-privacy"],
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
    pub fn body(self, body: impl rt::IntoBody<types::MaskingRule>) -> Self {
        Self(self.0.body::<types::MaskingRule>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MaskingRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MaskingRule> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetDataprivacyMaskingrules::INFO,
    PostDataprivacyMaskingrules::INFO,
    PostDataprivacyMaskingrulesValidate::INFO,
    GetDataprivacyMaskingrule::INFO,
    DeleteDataprivacyMaskingrule::INFO,
    PatchDataprivacyMaskingrule::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::MaskingRule>,
    rt::make_model::<types::MaskingRuleListing>,
    rt::make_model::<types::MaskingRuleValidateRequest>,
    rt::make_model::<types::MaskingRuleValidateResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MaskingRuleType {
        /// `Custom`
        Custom,
        /// `Predefined`
        Predefined,
        /// `Default`
        Default,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MaskingRuleType {
        const VALUES: &'static [Self] = &[Self::Custom, Self::Default, Self::Predefined];
        const TEXTS: &'static [&'static str] = &["Custom", "Default", "Predefined"];
        fn text(&self) -> &str {
            match self {
                Self::Custom => "Custom",
                Self::Predefined => "Predefined",
                Self::Default => "Default",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MaskingRuleType);
    /// `inbound`, `outbound`.
    pub type MaskingRuleDirection = types::CallDirection;
    /// `MaskingRule` of the API document.
    #[non_exhaustive]
    pub struct MaskingRule {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `definition`: required
        pub definition: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `direction`
        pub direction: Option<types::MaskingRuleDirection>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrations`
        pub integrations: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `substituteCharacter`: required
        pub substitute_character: Option<String>,
        /// `type`: required
        pub type_: Option<types::MaskingRuleType>,
        _rest: rt::Rest,
    }
    impl Default for MaskingRule {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                definition: None,
                description: None,
                direction: None,
                enabled: None,
                id: None,
                integrations: None,
                name: None,
                substitute_character: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MaskingRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MaskingRule",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "definition",
                    "description",
                    "direction",
                    "enabled",
                    "id",
                    "integrations",
                    "name",
                    "substituteCharacter",
                    "type",
                ],
                required: &[2, 5, 8, 9, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.definition);
            out.text(3, &self.description);
            out.one(4, &self.direction);
            out.boolean(5, &self.enabled);
            out.text(6, &self.id);
            out.list(7, &self.integrations);
            out.text(8, &self.name);
            out.text(9, &self.substitute_character);
            out.one(10, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.definition),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Enum(&mut self.direction),
                5 => rt::Place::Bool(&mut self.enabled),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::List(&mut self.integrations),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.substitute_character),
                10 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MaskingRule);
    impl MaskingRule {
        /// One with everything set that the API requires, in this order: `definition`, `enabled`, `name`, `substituteCharacter`, `type`.
        #[must_use]
        pub fn new(
            definition: impl rt::IntoField<String>,
            enabled: impl rt::IntoField<bool>,
            name: impl rt::IntoField<String>,
            substitute_character: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::MaskingRuleType>,
        ) -> Self {
            Self::default()
                .definition(definition)
                .enabled(enabled)
                .name(name)
                .substitute_character(substitute_character)
                .type_(type_)
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
        /// Sets `definition`.
        #[must_use]
        pub fn definition(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.definition, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `direction`.
        #[must_use]
        pub fn direction(
            mut self,
            value: impl rt::IntoField<types::MaskingRuleDirection>,
        ) -> Self {
            value.put(&mut self.direction, &mut self._rest, 4);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `integrations`.
        #[must_use]
        pub fn integrations(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.integrations, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `substituteCharacter`.
        #[must_use]
        pub fn substitute_character(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.substitute_character, &mut self._rest, 9);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::MaskingRuleType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 10);
            self
        }
    }
    /// `MaskingRuleListing` of the API document.
    #[non_exhaustive]
    pub struct MaskingRuleListing {
        /// `entities`
        pub entities: Option<Vec<types::MaskingRule>>,
        _rest: rt::Rest,
    }
    impl Default for MaskingRuleListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MaskingRuleListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MaskingRuleListing",
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
    rt::model!(MaskingRuleListing);
    /// `MaskingRuleValidateRequest` of the API document.
    #[non_exhaustive]
    pub struct MaskingRuleValidateRequest {
        /// `definition`: required
        pub definition: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MaskingRuleValidateRequest {
        fn default() -> Self {
            Self {
                definition: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MaskingRuleValidateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MaskingRuleValidateRequest",
                fields: &["definition", "text"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.definition);
            out.text(1, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.definition),
                1 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MaskingRuleValidateRequest);
    impl MaskingRuleValidateRequest {
        /// One with everything set that the API requires, in this order: `definition`, `text`.
        #[must_use]
        pub fn new(
            definition: impl rt::IntoField<String>,
            text: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().definition(definition).text(text)
        }
        /// Sets `definition`.
        #[must_use]
        pub fn definition(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.definition, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
    }
    /// `MaskingRuleValidateResponse` of the API document.
    #[non_exhaustive]
    pub struct MaskingRuleValidateResponse {
        /// `maskedText`: read-only
        pub masked_text: Option<String>,
        /// `valid`: read-only
        pub valid: Option<bool>,
        /// `validationMessage`: read-only
        pub validation_message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MaskingRuleValidateResponse {
        fn default() -> Self {
            Self {
                masked_text: None,
                valid: None,
                validation_message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MaskingRuleValidateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MaskingRuleValidateResponse",
                fields: &["maskedText", "valid", "validationMessage"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.masked_text);
            out.boolean(1, &self.valid);
            out.text(2, &self.validation_message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.masked_text),
                1 => rt::Place::Bool(&mut self.valid),
                2 => rt::Place::Text(&mut self.validation_message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MaskingRuleValidateResponse);
    rt::to_write!(
        types::MaskingRule => types::MaskingRule, [rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy)]
    );
}
