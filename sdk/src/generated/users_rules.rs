// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Users Rules API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Users Rules API; from [`Client::users_rules`](crate::Client::users_rules).
#[derive(Clone, Debug)]
pub struct UsersRules(rt::Client);
impl UsersRules {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/users/rules`
    ///
    /// - Permission: `users:rules:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getUsersRules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-rules)
    pub fn get_users_rules(
        &self,
        types: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUsersRulesTypes>>,
    ) -> GetUsersRules {
        super::users_rules::GetUsersRules(
            rt::Request::new(&self.0, super::users_rules::GetUsersRules::INFO)
                .enums::<types::GetUsersRulesTypes>("types", types),
        )
    }
    /// `POST /api/v2/users/rules`
    ///
    /// - Permission: `users:rules:add`
    /// - Scopes: `users-rules`
    /// - Error codes of its own: 400 `validation.failure.no.include`, `validation.failure.too.complex`
    /// - Developer Center: [`postUsersRules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-rules)
    pub fn post_users_rules(
        &self,
        body: impl rt::IntoBody<types::UsersRulesCreateRuleRequest>,
    ) -> PostUsersRules {
        super::users_rules::PostUsersRules(
            rt::Request::new(&self.0, super::users_rules::PostUsersRules::INFO)
                .body::<types::UsersRulesCreateRuleRequest>(body),
        )
    }
    /// `POST /api/v2/users/rules/query`
    ///
    /// - Permission: `users:ruleUsers:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `validation.failure.no.include`, `validation.failure.too.complex`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsersRulesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-rules-query)
    pub fn post_users_rules_query(
        &self,
        body: impl rt::IntoBody<types::UsersRulesQueryRuleRequest>,
    ) -> PostUsersRulesQuery {
        super::users_rules::PostUsersRulesQuery(
            rt::Request::new(&self.0, super::users_rules::PostUsersRulesQuery::INFO)
                .body::<types::UsersRulesQueryRuleRequest>(body),
        )
    }
    /// `GET /api/v2/users/rules/settings/{ruleType}`
    ///
    /// - Permission: `users:rules:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Developer Center: [`getUsersRulesSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-rules-settings--ruleType-)
    pub fn get_users_rules_setting(
        &self,
        rule_type: impl rt::IntoEnum<types::GetUsersRulesSettingRuleType>,
    ) -> GetUsersRulesSetting {
        super::users_rules::GetUsersRulesSetting(
            rt::Request::new(&self.0, super::users_rules::GetUsersRulesSetting::INFO)
                .path::<
                    types::GetUsersRulesSettingRuleType,
                >("ruleType", &rule_type.into_enum()),
        )
    }
    /// `GET /api/v2/users/rules/{ruleId}`
    ///
    /// - Permission: `users:rules:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Developer Center: [`getUsersRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-rules--ruleId-)
    pub fn get_users_rule(&self, rule_id: impl AsRef<str>) -> GetUsersRule {
        super::users_rules::GetUsersRule(
            rt::Request::new(&self.0, super::users_rules::GetUsersRule::INFO)
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/users/rules/{ruleId}`
    ///
    /// - Permission: `users:rules:delete`
    /// - Scopes: `users-rules`
    /// - Developer Center: [`deleteUsersRule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users-rules--ruleId-)
    pub fn delete_users_rule(&self, rule_id: impl AsRef<str>) -> DeleteUsersRule {
        super::users_rules::DeleteUsersRule(
            rt::Request::new(&self.0, super::users_rules::DeleteUsersRule::INFO)
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/rules/{ruleId}`
    ///
    /// - Permission: `users:rules:edit`
    /// - Scopes: `users-rules`
    /// - Error codes of its own: 400 `validation.failure.no.include`, `validation.failure.too.complex`
    /// - Developer Center: [`patchUsersRule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users-rules--ruleId-)
    pub fn patch_users_rule(
        &self,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UsersRulesUpdateRuleRequest>,
    ) -> PatchUsersRule {
        super::users_rules::PatchUsersRule(
            rt::Request::new(&self.0, super::users_rules::PatchUsersRule::INFO)
                .path("ruleId", rule_id.as_ref())
                .body::<types::UsersRulesUpdateRuleRequest>(body),
        )
    }
    /// `GET /api/v2/users/rules/{ruleId}/dependents`
    ///
    /// - Permission: `users:ruleDependents:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getUsersRuleDependents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-rules--ruleId--dependents)
    pub fn get_users_rule_dependents(
        &self,
        rule_id: impl AsRef<str>,
    ) -> GetUsersRuleDependents {
        super::users_rules::GetUsersRuleDependents(
            rt::Request::new(&self.0, super::users_rules::GetUsersRuleDependents::INFO)
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}`
    ///
    /// - Permission: `users:ruleDependents:view`
    /// - Scopes: any of `users-rules`, `users-rules:readonly`
    /// - Developer Center: [`getUsersRuleDependentTypeId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-rules--ruleId--dependents--ruleType---typeId-)
    pub fn get_users_rule_dependent_type_id(
        &self,
        rule_id: impl AsRef<str>,
        rule_type: impl rt::IntoEnum<types::GetUsersRuleDependentTypeIdRuleType>,
        type_id: impl AsRef<str>,
    ) -> GetUsersRuleDependentTypeId {
        super::users_rules::GetUsersRuleDependentTypeId(
            rt::Request::new(
                    &self.0,
                    super::users_rules::GetUsersRuleDependentTypeId::INFO,
                )
                .path("ruleId", rule_id.as_ref())
                .path::<
                    types::GetUsersRuleDependentTypeIdRuleType,
                >("ruleType", &rule_type.into_enum())
                .path("typeId", type_id.as_ref()),
        )
    }
}
/// The call `getUsersRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersRules(pub(crate) rt::Request<types::UsersRulesRuleList>);
impl GetUsersRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersRules",
        method: rt::Method::Get,
        path: "/api/v2/users/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetUsersRulesExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetUsersRulesExpand>("expand", value))
    }
    /// `enabled` (query)
    pub fn enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("enabled", value))
    }
    /// `searchTerm` (query)
    pub fn search_term(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("searchTerm", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersRulesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersRulesSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UsersRulesRuleList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UsersRulesRuleList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesRuleList> {
        self.0.send()
    }
}
/// The call `postUsersRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsersRules(pub(crate) rt::Request<types::UsersRulesRule>);
impl PostUsersRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsersRules",
        method: rt::Method::Post,
        path: "/api/v2/users/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:add"],
        },
        scopes: &["users-rules"],
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
    pub fn customize(self) -> rt::Request<types::UsersRulesRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesRule> {
        self.0.send()
    }
}
/// The call `postUsersRulesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsersRulesQuery(pub(crate) rt::Request<types::UsersRulesQueryResponse>);
impl PostUsersRulesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsersRulesQuery",
        method: rt::Method::Post,
        path: "/api/v2/users/rules/query",
        permissions: rt::Permissions {
            all: false,
            names: &["users:ruleUsers:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
    pub fn customize(self) -> rt::Request<types::UsersRulesQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UsersRulesQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesQueryResponse> {
        self.0.send()
    }
}
/// The call `getUsersRulesSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersRulesSetting(pub(crate) rt::Request<types::UsersRulesRuleSettings>);
impl GetUsersRulesSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersRulesSetting",
        method: rt::Method::Get,
        path: "/api/v2/users/rules/settings/{ruleType}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UsersRulesRuleSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesRuleSettings> {
        self.0.send()
    }
}
/// The call `getUsersRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersRule(pub(crate) rt::Request<types::UsersRulesRule>);
impl GetUsersRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersRule",
        method: rt::Method::Get,
        path: "/api/v2/users/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UsersRulesRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchUsersRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UsersRulesRule>
    where
        F: FnMut(&mut types::UsersRulesUpdateRuleRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::users_rules::PatchUsersRule::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesRule> {
        self.0.send()
    }
}
/// The call `deleteUsersRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteUsersRule(pub(crate) rt::Request<()>);
impl DeleteUsersRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteUsersRule",
        method: rt::Method::Delete,
        path: "/api/v2/users/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:delete"],
        },
        scopes: &["users-rules"],
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
/// The call `patchUsersRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchUsersRule(pub(crate) rt::Request<types::UsersRulesRule>);
impl PatchUsersRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchUsersRule",
        method: rt::Method::Patch,
        path: "/api/v2/users/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:rules:edit"],
        },
        scopes: &["users-rules"],
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
    pub fn customize(self) -> rt::Request<types::UsersRulesRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesRule> {
        self.0.send()
    }
}
/// The call `getUsersRuleDependents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersRuleDependents(
    pub(crate) rt::Request<types::UsersRulesDependentList>,
);
impl GetUsersRuleDependents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersRuleDependents",
        method: rt::Method::Get,
        path: "/api/v2/users/rules/{ruleId}/dependents",
        permissions: rt::Permissions {
            all: false,
            names: &["users:ruleDependents:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
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
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetUsersRuleDependentsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetUsersRuleDependentsSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UsersRulesDependentList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UsersRulesDependentList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesDependentList> {
        self.0.send()
    }
}
/// The call `getUsersRuleDependentTypeId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsersRuleDependentTypeId(
    pub(crate) rt::Request<types::UsersRulesDependent>,
);
impl GetUsersRuleDependentTypeId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsersRuleDependentTypeId",
        method: rt::Method::Get,
        path: "/api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["users:ruleDependents:view"],
        },
        scopes: &["users-rules", "users-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UsersRulesDependent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UsersRulesDependent> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetUsersRules::INFO,
    PostUsersRules::INFO,
    PostUsersRulesQuery::INFO,
    GetUsersRulesSetting::INFO,
    GetUsersRule::INFO,
    DeleteUsersRule::INFO,
    PatchUsersRule::INFO,
    GetUsersRuleDependents::INFO,
    GetUsersRuleDependentTypeId::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::UsersRulesCreateRuleRequest>,
    rt::make_model::<types::UsersRulesCriteria>,
    rt::make_model::<types::UsersRulesDependent>,
    rt::make_model::<types::UsersRulesDependentList>,
    rt::make_model::<types::UsersRulesDependentRule>,
    rt::make_model::<types::UsersRulesGroupItem>,
    rt::make_model::<types::UsersRulesLastRunMetadata>,
    rt::make_model::<types::UsersRulesLockedCriteriaSettingsCriteria>,
    rt::make_model::<types::UsersRulesLockedCriteriaSettingsGroup>,
    rt::make_model::<types::UsersRulesQueryResponse>,
    rt::make_model::<types::UsersRulesQueryRuleRequest>,
    rt::make_model::<types::UsersRulesRule>,
    rt::make_model::<types::UsersRulesRuleList>,
    rt::make_model::<types::UsersRulesRuleSettings>,
    rt::make_model::<types::UsersRulesUpdateRuleRequest>,
    rt::make_model::<types::UsersRulesValue>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUsersRuleDependentTypeIdRuleType {
        /// `learning`
        Learning,
        /// `activityplan`
        Activityplan,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUsersRuleDependentTypeIdRuleType {
        const VALUES: &'static [Self] = &[Self::Activityplan, Self::Learning];
        const TEXTS: &'static [&'static str] = &["activityplan", "learning"];
        fn text(&self) -> &str {
            match self {
                Self::Learning => "learning",
                Self::Activityplan => "activityplan",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUsersRuleDependentTypeIdRuleType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUsersRulesExpand {
        /// `criteria`
        Criteria,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUsersRulesExpand {
        const VALUES: &'static [Self] = &[Self::Criteria];
        const TEXTS: &'static [&'static str] = &["criteria"];
        fn text(&self) -> &str {
            match self {
                Self::Criteria => "criteria",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUsersRulesExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetUsersRulesTypes {
        /// `Learning`
        Learning,
        /// `ActivityPlan`
        ActivityPlan,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetUsersRulesTypes {
        const VALUES: &'static [Self] = &[Self::ActivityPlan, Self::Learning];
        const TEXTS: &'static [&'static str] = &["ActivityPlan", "Learning"];
        fn text(&self) -> &str {
            match self {
                Self::Learning => "Learning",
                Self::ActivityPlan => "ActivityPlan",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetUsersRulesTypes);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsersRulesCriteriaOperator {
        /// `Or`
        Or,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UsersRulesCriteriaOperator {
        const VALUES: &'static [Self] = &[Self::Or];
        const TEXTS: &'static [&'static str] = &["Or"];
        fn text(&self) -> &str {
            match self {
                Self::Or => "Or",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UsersRulesCriteriaOperator);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsersRulesGroupItemContainer {
        /// `AcdSkill`
        AcdSkill,
        /// `BusinessUnit`
        BusinessUnit,
        /// `DirectoryGroup`
        DirectoryGroup,
        /// `Division`
        Division,
        /// `Language`
        Language,
        /// `Location`
        Location,
        /// `ManagementUnit`
        ManagementUnit,
        /// `Queue`
        Queue,
        /// `ReportsTo`
        ReportsTo,
        /// `Team`
        Team,
        /// `User`
        User,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UsersRulesGroupItemContainer {
        const VALUES: &'static [Self] = &[
            Self::AcdSkill,
            Self::BusinessUnit,
            Self::DirectoryGroup,
            Self::Division,
            Self::Language,
            Self::Location,
            Self::ManagementUnit,
            Self::Queue,
            Self::ReportsTo,
            Self::Team,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AcdSkill",
            "BusinessUnit",
            "DirectoryGroup",
            "Division",
            "Language",
            "Location",
            "ManagementUnit",
            "Queue",
            "ReportsTo",
            "Team",
            "User",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AcdSkill => "AcdSkill",
                Self::BusinessUnit => "BusinessUnit",
                Self::DirectoryGroup => "DirectoryGroup",
                Self::Division => "Division",
                Self::Language => "Language",
                Self::Location => "Location",
                Self::ManagementUnit => "ManagementUnit",
                Self::Queue => "Queue",
                Self::ReportsTo => "ReportsTo",
                Self::Team => "Team",
                Self::User => "User",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UsersRulesGroupItemContainer);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsersRulesGroupItemOperator {
        /// `And`
        And,
        /// `Not`
        Not,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UsersRulesGroupItemOperator {
        const VALUES: &'static [Self] = &[Self::And, Self::Not];
        const TEXTS: &'static [&'static str] = &["And", "Not"];
        fn text(&self) -> &str {
            match self {
                Self::And => "And",
                Self::Not => "Not",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UsersRulesGroupItemOperator);
    /// `ascending`, `descending`.
    pub type GetUsersRuleDependentsSortOrder = types::WidgetSortOrder;
    /// `Learning`, `ActivityPlan`.
    pub type GetUsersRulesSettingRuleType = types::GetUsersRulesTypes;
    /// `ascending`, `descending`.
    pub type GetUsersRulesSortOrder = types::WidgetSortOrder;
    /// `Learning`, `ActivityPlan`.
    pub type UsersRulesCreateRuleRequestType = types::GetUsersRulesTypes;
    /// `Learning`, `ActivityPlan`.
    pub type UsersRulesDependentType = types::GetUsersRulesTypes;
    /// `Or`.
    pub type UsersRulesLockedCriteriaSettingsCriteriaOperator = types::UsersRulesCriteriaOperator;
    /// `AcdSkill`, `BusinessUnit`, `DirectoryGroup`, `Division`, `Language`, `Location`, `ManagementUnit`, `Queue`, `ReportsTo`, `Team`, `User`.
    pub type UsersRulesLockedCriteriaSettingsGroupContainer = types::UsersRulesGroupItemContainer;
    /// `And`, `Not`.
    pub type UsersRulesLockedCriteriaSettingsGroupOperators = types::UsersRulesGroupItemOperator;
    /// `Learning`, `ActivityPlan`.
    pub type UsersRulesQueryRuleRequestType = types::GetUsersRulesTypes;
    /// `AcdSkill`, `BusinessUnit`, `DirectoryGroup`, `Division`, `Language`, `Location`, `ManagementUnit`, `Queue`, `ReportsTo`, `Team`, `User`.
    pub type UsersRulesRuleSettingsAllowedContainers = types::UsersRulesGroupItemContainer;
    /// `Learning`, `ActivityPlan`.
    pub type UsersRulesRuleType = types::GetUsersRulesTypes;
    /// `UsersRulesCreateRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesCreateRuleRequest {
        /// `criteria`: required
        pub criteria: Option<Vec<types::UsersRulesCriteria>>,
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `type`: required
        pub type_: Option<types::UsersRulesCreateRuleRequestType>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesCreateRuleRequest {
        fn default() -> Self {
            Self {
                criteria: None,
                description: None,
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesCreateRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesCreateRuleRequest",
                fields: &["criteria", "description", "name", "type"],
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
            out.text(1, &self.description);
            out.text(2, &self.name);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesCreateRuleRequest);
    impl UsersRulesCreateRuleRequest {
        /// One with everything set that the API requires, in this order: `criteria`, `name`, `type`.
        #[must_use]
        pub fn new(
            criteria: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::UsersRulesCreateRuleRequestType>,
        ) -> Self {
            Self::default().criteria(criteria).name(name).type_(type_)
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
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
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::UsersRulesCreateRuleRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `UsersRulesCriteria` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesCriteria {
        /// `group`: required
        pub group: Option<Vec<types::UsersRulesGroupItem>>,
        /// `id`
        pub id: Option<String>,
        /// `operator`: required
        pub operator: Option<types::UsersRulesCriteriaOperator>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesCriteria {
        fn default() -> Self {
            Self {
                group: None,
                id: None,
                operator: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesCriteria",
                fields: &["group", "id", "operator"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.group);
            out.text(1, &self.id);
            out.one(2, &self.operator);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.group),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.operator),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesCriteria);
    impl UsersRulesCriteria {
        /// One with everything set that the API requires, in this order: `group`, `operator`.
        #[must_use]
        pub fn new(
            group: impl rt::IntoField<Vec<types::UsersRulesGroupItem>>,
            operator: impl rt::IntoField<types::UsersRulesCriteriaOperator>,
        ) -> Self {
            Self::default().group(group).operator(operator)
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesGroupItem>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::UsersRulesCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
    }
    /// `UsersRulesDependent` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesDependent {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `lastRun`: read-only
        pub last_run: Option<Box<types::UsersRulesLastRunMetadata>>,
        /// `recentRunCount`: read-only
        pub recent_run_count: Option<i64>,
        /// `rule`: read-only
        pub rule: Option<Box<types::UsersRulesDependentRule>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`: read-only
        pub type_: Option<types::UsersRulesDependentType>,
        /// `typeId`: read-only
        pub type_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesDependent {
        fn default() -> Self {
            Self {
                created_by: None,
                created_date: None,
                last_run: None,
                recent_run_count: None,
                rule: None,
                self_uri: None,
                type_: None,
                type_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesDependent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesDependent",
                fields: &[
                    "createdBy",
                    "createdDate",
                    "lastRun",
                    "recentRunCount",
                    "rule",
                    "selfUri",
                    "type",
                    "typeId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.created_date);
            out.model(2, &self.last_run);
            out.int(3, &self.recent_run_count);
            out.model(4, &self.rule);
            out.text(5, &self.self_uri);
            out.one(6, &self.type_);
            out.text(7, &self.type_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::Model(&mut self.last_run),
                3 => rt::Place::Int(&mut self.recent_run_count),
                4 => rt::Place::Model(&mut self.rule),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.type_),
                7 => rt::Place::Text(&mut self.type_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesDependent);
    /// `UsersRulesDependentList` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesDependentList {
        /// `entities`
        pub entities: Option<Vec<types::UsersRulesDependent>>,
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
    impl Default for UsersRulesDependentList {
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
    impl rt::Model for UsersRulesDependentList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesDependentList",
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
    rt::model!(UsersRulesDependentList);
    /// `UsersRulesDependentRule` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesDependentRule {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesDependentRule {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesDependentRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesDependentRule",
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
    rt::model!(UsersRulesDependentRule);
    /// `UsersRulesGroupItem` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesGroupItem {
        /// `container`: required
        pub container: Option<types::UsersRulesGroupItemContainer>,
        /// `id`
        pub id: Option<String>,
        /// `operator`: required
        pub operator: Option<types::UsersRulesGroupItemOperator>,
        /// `values`: required
        pub values: Option<Vec<types::UsersRulesValue>>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesGroupItem {
        fn default() -> Self {
            Self {
                container: None,
                id: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesGroupItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesGroupItem",
                fields: &["container", "id", "operator", "values"],
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.container);
            out.text(1, &self.id);
            out.one(2, &self.operator);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.container),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesGroupItem);
    impl UsersRulesGroupItem {
        /// One with everything set that the API requires, in this order: `container`, `operator`, `values`.
        #[must_use]
        pub fn new(
            container: impl rt::IntoField<types::UsersRulesGroupItemContainer>,
            operator: impl rt::IntoField<types::UsersRulesGroupItemOperator>,
            values: impl rt::IntoField<Vec<types::UsersRulesValue>>,
        ) -> Self {
            Self::default().container(container).operator(operator).values(values)
        }
        /// Sets `container`.
        #[must_use]
        pub fn container(
            mut self,
            value: impl rt::IntoField<types::UsersRulesGroupItemContainer>,
        ) -> Self {
            value.put(&mut self.container, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::UsersRulesGroupItemOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesValue>>,
        ) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `UsersRulesLastRunMetadata` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesLastRunMetadata {
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        /// `resultCount`
        pub result_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesLastRunMetadata {
        fn default() -> Self {
            Self {
                created_by: None,
                created_date: None,
                id: None,
                result_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesLastRunMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesLastRunMetadata",
                fields: &["createdBy", "createdDate", "id", "resultCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.created_date);
            out.text(2, &self.id);
            out.int(3, &self.result_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.result_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesLastRunMetadata);
    /// `UsersRulesLockedCriteriaSettingsCriteria` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesLockedCriteriaSettingsCriteria {
        /// `group`: required
        pub group: Option<Vec<types::UsersRulesLockedCriteriaSettingsGroup>>,
        /// `operator`: required
        pub operator: Option<types::UsersRulesLockedCriteriaSettingsCriteriaOperator>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesLockedCriteriaSettingsCriteria {
        fn default() -> Self {
            Self {
                group: None,
                operator: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesLockedCriteriaSettingsCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesLockedCriteriaSettingsCriteria",
                fields: &["group", "operator"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.group);
            out.one(1, &self.operator);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.group),
                1 => rt::Place::Enum(&mut self.operator),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesLockedCriteriaSettingsCriteria);
    /// `UsersRulesLockedCriteriaSettingsGroup` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesLockedCriteriaSettingsGroup {
        /// `container`: required
        pub container: Option<types::UsersRulesLockedCriteriaSettingsGroupContainer>,
        /// `maxIdCount`
        pub max_id_count: Option<i64>,
        /// `operators`: required
        pub operators: Option<
            Vec<types::UsersRulesLockedCriteriaSettingsGroupOperators>,
        >,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesLockedCriteriaSettingsGroup {
        fn default() -> Self {
            Self {
                container: None,
                max_id_count: None,
                operators: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesLockedCriteriaSettingsGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesLockedCriteriaSettingsGroup",
                fields: &["container", "maxIdCount", "operators"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.container);
            out.int(1, &self.max_id_count);
            out.list(2, &self.operators);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.container),
                1 => rt::Place::Int(&mut self.max_id_count),
                2 => rt::Place::List(&mut self.operators),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesLockedCriteriaSettingsGroup);
    /// `UsersRulesQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesQueryResponse {
        /// `entities`
        pub entities: Option<Vec<types::UserReference>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesQueryResponse {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesQueryResponse",
                fields: &[
                    "entities",
                    "nextUri",
                    "pageNumber",
                    "pageSize",
                    "previousUri",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.text(4, &self.previous_uri);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.previous_uri),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesQueryResponse);
    /// `UsersRulesQueryRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesQueryRuleRequest {
        /// `criteria`: required
        pub criteria: Option<Vec<types::UsersRulesCriteria>>,
        /// `type`: required
        pub type_: Option<types::UsersRulesQueryRuleRequestType>,
        /// `userIds`: required
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesQueryRuleRequest {
        fn default() -> Self {
            Self {
                criteria: None,
                type_: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesQueryRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesQueryRuleRequest",
                fields: &["criteria", "type", "userIds"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
            out.one(1, &self.type_);
            out.list(2, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesQueryRuleRequest);
    impl UsersRulesQueryRuleRequest {
        /// One with everything set that the API requires, in this order: `criteria`, `type`, `userIds`.
        #[must_use]
        pub fn new(
            criteria: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
            type_: impl rt::IntoField<types::UsersRulesQueryRuleRequestType>,
            user_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().criteria(criteria).type_(type_).user_ids(user_ids)
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::UsersRulesQueryRuleRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 2);
            self
        }
    }
    /// `UsersRulesRule` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesRule {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `criteria`: read-only
        pub criteria: Option<Vec<types::UsersRulesCriteria>>,
        /// `dependentCount`: read-only
        pub dependent_count: Option<i64>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lastRun`: read-only
        pub last_run: Option<Box<types::UsersRulesLastRunMetadata>>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `recentRunCount`: read-only
        pub recent_run_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`: read-only
        pub type_: Option<types::UsersRulesRuleType>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesRule {
        fn default() -> Self {
            Self {
                created_by: None,
                created_date: None,
                criteria: None,
                dependent_count: None,
                description: None,
                id: None,
                last_run: None,
                modified_by: None,
                modified_date: None,
                name: None,
                recent_run_count: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesRule",
                fields: &[
                    "createdBy",
                    "createdDate",
                    "criteria",
                    "dependentCount",
                    "description",
                    "id",
                    "lastRun",
                    "modifiedBy",
                    "modifiedDate",
                    "name",
                    "recentRunCount",
                    "selfUri",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.created_date);
            out.list(2, &self.criteria);
            out.int(3, &self.dependent_count);
            out.text(4, &self.description);
            out.text(5, &self.id);
            out.model(6, &self.last_run);
            out.model(7, &self.modified_by);
            out.date_time(8, &self.modified_date);
            out.text(9, &self.name);
            out.int(10, &self.recent_run_count);
            out.text(11, &self.self_uri);
            out.one(12, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::List(&mut self.criteria),
                3 => rt::Place::Int(&mut self.dependent_count),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.last_run),
                7 => rt::Place::Model(&mut self.modified_by),
                8 => rt::Place::DateTime(&mut self.modified_date),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Int(&mut self.recent_run_count),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesRule);
    /// `UsersRulesRuleList` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesRuleList {
        /// `entities`
        pub entities: Option<Vec<types::UsersRulesRule>>,
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
    impl Default for UsersRulesRuleList {
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
    impl rt::Model for UsersRulesRuleList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesRuleList",
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
    rt::model!(UsersRulesRuleList);
    /// `UsersRulesRuleSettings` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesRuleSettings {
        /// `allowedContainers`: read-only
        pub allowed_containers: Option<
            Vec<types::UsersRulesRuleSettingsAllowedContainers>,
        >,
        /// `lockedCriteria`: read-only
        pub locked_criteria: Option<
            Vec<types::UsersRulesLockedCriteriaSettingsCriteria>,
        >,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesRuleSettings {
        fn default() -> Self {
            Self {
                allowed_containers: None,
                locked_criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesRuleSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesRuleSettings",
                fields: &["allowedContainers", "lockedCriteria"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.allowed_containers);
            out.list(1, &self.locked_criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.allowed_containers),
                1 => rt::Place::List(&mut self.locked_criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesRuleSettings);
    /// `UsersRulesUpdateRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesUpdateRuleRequest {
        /// `criteria`
        pub criteria: Option<Vec<types::UsersRulesCriteria>>,
        /// `description`
        pub description: Option<String>,
        /// `lockedCriteria`
        pub locked_criteria: Option<Vec<types::UsersRulesCriteria>>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesUpdateRuleRequest {
        fn default() -> Self {
            Self {
                criteria: None,
                description: None,
                locked_criteria: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesUpdateRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesUpdateRuleRequest",
                fields: &["criteria", "description", "lockedCriteria", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
            out.text(1, &self.description);
            out.list(2, &self.locked_criteria);
            out.text(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::List(&mut self.locked_criteria),
                3 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesUpdateRuleRequest);
    impl UsersRulesUpdateRuleRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
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
        /// Sets `lockedCriteria`.
        #[must_use]
        pub fn locked_criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::UsersRulesCriteria>>,
        ) -> Self {
            value.put(&mut self.locked_criteria, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
    }
    /// `UsersRulesValue` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesValue {
        /// `contextId`
        pub context_id: Option<String>,
        /// `ids`: required
        pub ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesValue {
        fn default() -> Self {
            Self {
                context_id: None,
                ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesValue",
                fields: &["contextId", "ids"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.list(1, &self.ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::List(&mut self.ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsersRulesValue);
    impl UsersRulesValue {
        /// One with everything set that the API requires: `ids`.
        #[must_use]
        pub fn new(ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().ids(ids)
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `ids`.
        #[must_use]
        pub fn ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.ids, &mut self._rest, 1);
            self
        }
    }
    rt::to_write!(
        types::UsersRulesRule => types::UsersRulesUpdateRuleRequest, [rt::Step::new(2, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(9, 3,
        rt::How::Copy)]
    );
}
