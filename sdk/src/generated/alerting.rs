// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Alerting API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Alerting API; from [`Client::alerting`](crate::Client::alerting).
#[derive(Clone, Debug)]
pub struct Alerting(rt::Client);
impl Alerting {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `DELETE /api/v2/alerting/alerts/all`
    ///
    /// - Permission: `alerting:alert:edit`
    /// - Scopes: `alerting`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteAlertingAlertsAll`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-alerting-alerts-all)
    pub fn delete_alerting_alerts_all(&self) -> DeleteAlertingAlertsAll {
        super::alerting::DeleteAlertingAlertsAll(
            rt::Request::new(&self.0, super::alerting::DeleteAlertingAlertsAll::INFO),
        )
    }
    /// `PATCH /api/v2/alerting/alerts/all`
    ///
    /// - Permission: `alerting:alert:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`patchAlertingAlertsAll`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-alerting-alerts-all)
    pub fn patch_alerting_alerts_all(&self) -> PatchAlertingAlertsAll {
        super::alerting::PatchAlertingAlertsAll(
            rt::Request::new(&self.0, super::alerting::PatchAlertingAlertsAll::INFO),
        )
    }
    /// `PATCH /api/v2/alerting/alerts/bulk`
    ///
    /// - Permission: `alerting:alert:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`patchAlertingAlertsBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-alerting-alerts-bulk)
    pub fn patch_alerting_alerts_bulk(
        &self,
        body: impl rt::IntoBody<types::CommonAlertBulkUpdateRequest>,
    ) -> PatchAlertingAlertsBulk {
        super::alerting::PatchAlertingAlertsBulk(
            rt::Request::new(&self.0, super::alerting::PatchAlertingAlertsBulk::INFO)
                .body::<types::CommonAlertBulkUpdateRequest>(body),
        )
    }
    /// `POST /api/v2/alerting/alerts/query`
    ///
    /// - Permission: `alerting:alert:view`
    /// - Scopes: any of `alerting`, `alerting:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAlertingAlertsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-alerting-alerts-query)
    pub fn post_alerting_alerts_query(&self) -> PostAlertingAlertsQuery {
        super::alerting::PostAlertingAlertsQuery(
            rt::Request::new(&self.0, super::alerting::PostAlertingAlertsQuery::INFO),
        )
    }
    /// `GET /api/v2/alerting/alerts/{alertId}`
    ///
    /// - Permission: `alerting:alert:view`
    /// - Scopes: any of `alerting`, `alerting:readonly`
    /// - Developer Center: [`getAlertingAlert`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-alerting-alerts--alertId-)
    pub fn get_alerting_alert(&self, alert_id: impl AsRef<str>) -> GetAlertingAlert {
        super::alerting::GetAlertingAlert(
            rt::Request::new(&self.0, super::alerting::GetAlertingAlert::INFO)
                .path("alertId", alert_id.as_ref()),
        )
    }
    /// `PUT /api/v2/alerting/alerts/{alertId}`
    ///
    /// - Permission: `alerting:alert:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`putAlertingAlert`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-alerting-alerts--alertId-)
    pub fn put_alerting_alert(&self, alert_id: impl AsRef<str>) -> PutAlertingAlert {
        super::alerting::PutAlertingAlert(
            rt::Request::new(&self.0, super::alerting::PutAlertingAlert::INFO)
                .path("alertId", alert_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/alerting/alerts/{alertId}`
    ///
    /// - Permission: `alerting:alert:delete`
    /// - Scopes: `alerting`
    /// - Developer Center: [`deleteAlertingAlert`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-alerting-alerts--alertId-)
    pub fn delete_alerting_alert(
        &self,
        alert_id: impl AsRef<str>,
    ) -> DeleteAlertingAlert {
        super::alerting::DeleteAlertingAlert(
            rt::Request::new(&self.0, super::alerting::DeleteAlertingAlert::INFO)
                .path("alertId", alert_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/alerting/alerts/{alertId}`
    ///
    /// - Permission: `alerting:alert:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`patchAlertingAlert`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-alerting-alerts--alertId-)
    pub fn patch_alerting_alert(&self, alert_id: impl AsRef<str>) -> PatchAlertingAlert {
        super::alerting::PatchAlertingAlert(
            rt::Request::new(&self.0, super::alerting::PatchAlertingAlert::INFO)
                .path("alertId", alert_id.as_ref()),
        )
    }
    /// `POST /api/v2/alerting/rules`
    ///
    /// - Permission: `alerting:rule:add`
    /// - Scopes: `alerting`
    /// - Developer Center: [`postAlertingRules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-alerting-rules)
    pub fn post_alerting_rules(
        &self,
        body: impl rt::IntoBody<types::CommonRule>,
    ) -> PostAlertingRules {
        super::alerting::PostAlertingRules(
            rt::Request::new(&self.0, super::alerting::PostAlertingRules::INFO)
                .body::<types::CommonRule>(body),
        )
    }
    /// `PATCH /api/v2/alerting/rules/bulk`
    ///
    /// - Permission: `alerting:rule:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`patchAlertingRulesBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-alerting-rules-bulk)
    pub fn patch_alerting_rules_bulk(
        &self,
        body: impl rt::IntoBody<types::CommonRuleBulkUpdateNotificationsRequest>,
    ) -> PatchAlertingRulesBulk {
        super::alerting::PatchAlertingRulesBulk(
            rt::Request::new(&self.0, super::alerting::PatchAlertingRulesBulk::INFO)
                .body::<types::CommonRuleBulkUpdateNotificationsRequest>(body),
        )
    }
    /// `POST /api/v2/alerting/rules/bulk/remove`
    ///
    /// - Permission: `alerting:rule:delete`
    /// - Scopes: `alerting`
    /// - Developer Center: [`postAlertingRulesBulkRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-alerting-rules-bulk-remove)
    pub fn post_alerting_rules_bulk_remove(
        &self,
        body: impl rt::IntoBody<types::CommonRuleBulkDeleteRequest>,
    ) -> PostAlertingRulesBulkRemove {
        super::alerting::PostAlertingRulesBulkRemove(
            rt::Request::new(&self.0, super::alerting::PostAlertingRulesBulkRemove::INFO)
                .body::<types::CommonRuleBulkDeleteRequest>(body),
        )
    }
    /// `POST /api/v2/alerting/rules/query`
    ///
    /// - Permission: `alerting:rule:view`
    /// - Scopes: any of `alerting`, `alerting:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAlertingRulesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-alerting-rules-query)
    pub fn post_alerting_rules_query(&self) -> PostAlertingRulesQuery {
        super::alerting::PostAlertingRulesQuery(
            rt::Request::new(&self.0, super::alerting::PostAlertingRulesQuery::INFO),
        )
    }
    /// `GET /api/v2/alerting/rules/{ruleId}`
    ///
    /// - Permission: `alerting:rule:view`
    /// - Scopes: any of `alerting`, `alerting:readonly`
    /// - Developer Center: [`getAlertingRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-alerting-rules--ruleId-)
    pub fn get_alerting_rule(&self, rule_id: impl AsRef<str>) -> GetAlertingRule {
        super::alerting::GetAlertingRule(
            rt::Request::new(&self.0, super::alerting::GetAlertingRule::INFO)
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/alerting/rules/{ruleId}`
    ///
    /// - Permission: `alerting:rule:edit`
    /// - Scopes: `alerting`
    /// - Developer Center: [`putAlertingRule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-alerting-rules--ruleId-)
    pub fn put_alerting_rule(
        &self,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ModifiableRuleProperties>,
    ) -> PutAlertingRule {
        super::alerting::PutAlertingRule(
            rt::Request::new(&self.0, super::alerting::PutAlertingRule::INFO)
                .path("ruleId", rule_id.as_ref())
                .body::<types::ModifiableRuleProperties>(body),
        )
    }
    /// `DELETE /api/v2/alerting/rules/{ruleId}`
    ///
    /// - Permission: `alerting:rule:delete`
    /// - Scopes: `alerting`
    /// - Developer Center: [`deleteAlertingRule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-alerting-rules--ruleId-)
    pub fn delete_alerting_rule(&self, rule_id: impl AsRef<str>) -> DeleteAlertingRule {
        super::alerting::DeleteAlertingRule(
            rt::Request::new(&self.0, super::alerting::DeleteAlertingRule::INFO)
                .path("ruleId", rule_id.as_ref()),
        )
    }
}
/// The call `deleteAlertingAlertsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAlertingAlertsAll(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteAlertingAlertsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAlertingAlertsAll",
        method: rt::Method::Delete,
        path: "/api/v2/alerting/alerts/all",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:edit"],
        },
        scopes: &["alerting"],
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
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchAlertingAlertsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAlertingAlertsAll(pub(crate) rt::Request<Option<types::Empty>>);
impl PatchAlertingAlertsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAlertingAlertsAll",
        method: rt::Method::Patch,
        path: "/api/v2/alerting/alerts/all",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:edit"],
        },
        scopes: &["alerting"],
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
        body: impl rt::IntoBody<types::CommonAllAlertUpdateRequest>,
    ) -> Self {
        Self(self.0.body::<types::CommonAllAlertUpdateRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchAlertingAlertsBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAlertingAlertsBulk(pub(crate) rt::Request<types::BulkResponse>);
impl PatchAlertingAlertsBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAlertingAlertsBulk",
        method: rt::Method::Patch,
        path: "/api/v2/alerting/alerts/bulk",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:edit"],
        },
        scopes: &["alerting"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkResponse> {
        self.0.send()
    }
}
/// The call `postAlertingAlertsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAlertingAlertsQuery(pub(crate) rt::Request<types::AlertListing>);
impl PostAlertingAlertsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAlertingAlertsQuery",
        method: rt::Method::Post,
        path: "/api/v2/alerting/alerts/query",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:view"],
        },
        scopes: &["alerting", "alerting:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::GetAlertQuery>) -> Self {
        Self(self.0.body::<types::GetAlertQuery>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AlertListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AlertListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AlertListing> {
        self.0.send()
    }
}
/// The call `getAlertingAlert`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAlertingAlert(pub(crate) rt::Request<types::CommonAlert>);
impl GetAlertingAlert {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAlertingAlert",
        method: rt::Method::Get,
        path: "/api/v2/alerting/alerts/{alertId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:view"],
        },
        scopes: &["alerting", "alerting:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CommonAlert> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAlertingAlert`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AlertingUnreadStatus>
    where
        F: FnMut(&mut types::AlertingUnreadStatus) + Send + 'static,
    {
        rt::update(self.0, crate::generated::alerting::PutAlertingAlert::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonAlert> {
        self.0.send()
    }
}
/// The call `putAlertingAlert`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAlertingAlert(pub(crate) rt::Request<types::AlertingUnreadStatus>);
impl PutAlertingAlert {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAlertingAlert",
        method: rt::Method::Put,
        path: "/api/v2/alerting/alerts/{alertId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:edit"],
        },
        scopes: &["alerting"],
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
    pub fn body(self, body: impl rt::IntoBody<types::AlertingUnreadStatus>) -> Self {
        Self(self.0.body::<types::AlertingUnreadStatus>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AlertingUnreadStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AlertingUnreadStatus> {
        self.0.send()
    }
}
/// The call `deleteAlertingAlert`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAlertingAlert(pub(crate) rt::Request<()>);
impl DeleteAlertingAlert {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAlertingAlert",
        method: rt::Method::Delete,
        path: "/api/v2/alerting/alerts/{alertId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:delete"],
        },
        scopes: &["alerting"],
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
/// The call `patchAlertingAlert`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAlertingAlert(pub(crate) rt::Request<types::CommonAlert>);
impl PatchAlertingAlert {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAlertingAlert",
        method: rt::Method::Patch,
        path: "/api/v2/alerting/alerts/{alertId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:alert:edit"],
        },
        scopes: &["alerting"],
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
    pub fn body(self, body: impl rt::IntoBody<types::AlertRequest>) -> Self {
        Self(self.0.body::<types::AlertRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CommonAlert> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonAlert> {
        self.0.send()
    }
}
/// The call `postAlertingRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAlertingRules(pub(crate) rt::Request<types::CommonRule>);
impl PostAlertingRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAlertingRules",
        method: rt::Method::Post,
        path: "/api/v2/alerting/rules",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:add"],
        },
        scopes: &["alerting"],
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
    pub fn customize(self) -> rt::Request<types::CommonRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonRule> {
        self.0.send()
    }
}
/// The call `patchAlertingRulesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchAlertingRulesBulk(pub(crate) rt::Request<types::BulkResponse>);
impl PatchAlertingRulesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchAlertingRulesBulk",
        method: rt::Method::Patch,
        path: "/api/v2/alerting/rules/bulk",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:edit"],
        },
        scopes: &["alerting"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkResponse> {
        self.0.send()
    }
}
/// The call `postAlertingRulesBulkRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAlertingRulesBulkRemove(pub(crate) rt::Request<types::BulkResponse>);
impl PostAlertingRulesBulkRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAlertingRulesBulkRemove",
        method: rt::Method::Post,
        path: "/api/v2/alerting/rules/bulk/remove",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:delete"],
        },
        scopes: &["alerting"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkResponse> {
        self.0.send()
    }
}
/// The call `postAlertingRulesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostAlertingRulesQuery(pub(crate) rt::Request<types::CommonRuleContainer>);
impl PostAlertingRulesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postAlertingRulesQuery",
        method: rt::Method::Post,
        path: "/api/v2/alerting/rules/query",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:view"],
        },
        scopes: &["alerting", "alerting:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::GetRulesQuery>) -> Self {
        Self(self.0.body::<types::GetRulesQuery>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CommonRuleContainer> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CommonRuleContainer> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonRuleContainer> {
        self.0.send()
    }
}
/// The call `getAlertingRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAlertingRule(pub(crate) rt::Request<types::CommonRule>);
impl GetAlertingRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAlertingRule",
        method: rt::Method::Get,
        path: "/api/v2/alerting/rules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:view"],
        },
        scopes: &["alerting", "alerting:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CommonRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAlertingRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::CommonRule>
    where
        F: FnMut(&mut types::ModifiableRuleProperties) + Send + 'static,
    {
        rt::update(self.0, crate::generated::alerting::PutAlertingRule::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonRule> {
        self.0.send()
    }
}
/// The call `putAlertingRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAlertingRule(pub(crate) rt::Request<types::CommonRule>);
impl PutAlertingRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAlertingRule",
        method: rt::Method::Put,
        path: "/api/v2/alerting/rules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:edit"],
        },
        scopes: &["alerting"],
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
    pub fn customize(self) -> rt::Request<types::CommonRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommonRule> {
        self.0.send()
    }
}
/// The call `deleteAlertingRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteAlertingRule(pub(crate) rt::Request<()>);
impl DeleteAlertingRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteAlertingRule",
        method: rt::Method::Delete,
        path: "/api/v2/alerting/rules/{ruleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["alerting:rule:delete"],
        },
        scopes: &["alerting"],
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
    DeleteAlertingAlertsAll::INFO,
    PatchAlertingAlertsAll::INFO,
    PatchAlertingAlertsBulk::INFO,
    PostAlertingAlertsQuery::INFO,
    GetAlertingAlert::INFO,
    PutAlertingAlert::INFO,
    DeleteAlertingAlert::INFO,
    PatchAlertingAlert::INFO,
    PostAlertingRules::INFO,
    PatchAlertingRulesBulk::INFO,
    PostAlertingRulesBulkRemove::INFO,
    PostAlertingRulesQuery::INFO,
    GetAlertingRule::INFO,
    PutAlertingRule::INFO,
    DeleteAlertingRule::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AlertListing>,
    rt::make_model::<types::AlertNotification>,
    rt::make_model::<types::AlertRequest>,
    rt::make_model::<types::AlertRuleProperties>,
    rt::make_model::<types::AlertSummary>,
    rt::make_model::<types::AlertSummaryEntity>,
    rt::make_model::<types::AlertingUnreadStatus>,
    rt::make_model::<types::CommonAlert>,
    rt::make_model::<types::CommonAlertBulkUpdateRequest>,
    rt::make_model::<types::CommonAllAlertUpdateRequest>,
    rt::make_model::<types::CommonRule>,
    rt::make_model::<types::CommonRuleBulkDeleteRequest>,
    rt::make_model::<types::CommonRuleBulkUpdateNotificationsRequest>,
    rt::make_model::<types::CommonRuleConditions>,
    rt::make_model::<types::CommonRuleContainer>,
    rt::make_model::<types::CommonRulePredicate>,
    rt::make_model::<types::CommonRulePredicateEntity>,
    rt::make_model::<types::GetAlertQuery>,
    rt::make_model::<types::GetRulesQuery>,
    rt::make_model::<types::ModifiableRuleProperties>,
    rt::make_model::<types::MuteSnoozeFields>,
    rt::make_model::<types::UnreadFields>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlertNotificationNotificationTypes {
        /// `Sms`
        Sms,
        /// `Device`
        Device,
        /// `Email`
        Email,
        /// `Push`
        Push,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AlertNotificationNotificationTypes {
        const VALUES: &'static [Self] = &[
            Self::Device,
            Self::Email,
            Self::Push,
            Self::Sms,
        ];
        const TEXTS: &'static [&'static str] = &["Device", "Email", "Push", "Sms"];
        fn text(&self) -> &str {
            match self {
                Self::Sms => "Sms",
                Self::Device => "Device",
                Self::Email => "Email",
                Self::Push => "Push",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AlertNotificationNotificationTypes);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlertRequestType {
        /// `Mute`
        Mute,
        /// `Snooze`
        Snooze,
        /// `Unread`
        Unread,
        /// `Close`
        Close,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AlertRequestType {
        const VALUES: &'static [Self] = &[
            Self::Close,
            Self::Mute,
            Self::Snooze,
            Self::Unread,
        ];
        const TEXTS: &'static [&'static str] = &["Close", "Mute", "Snooze", "Unread"];
        fn text(&self) -> &str {
            match self {
                Self::Mute => "Mute",
                Self::Snooze => "Snooze",
                Self::Unread => "Unread",
                Self::Close => "Close",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AlertRequestType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlertSummaryEntityEntityType {
        /// `User`
        User,
        /// `Group`
        Group,
        /// `Queue`
        Queue,
        /// `Team`
        Team,
        /// `TeamMembers`
        TeamMembers,
        /// `Organization`
        Organization,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AlertSummaryEntityEntityType {
        const VALUES: &'static [Self] = &[
            Self::Group,
            Self::Organization,
            Self::Queue,
            Self::Team,
            Self::TeamMembers,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Group",
            "Organization",
            "Queue",
            "Team",
            "TeamMembers",
            "User",
        ];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::Group => "Group",
                Self::Queue => "Queue",
                Self::Team => "Team",
                Self::TeamMembers => "TeamMembers",
                Self::Organization => "Organization",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AlertSummaryEntityEntityType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AlertSummaryMetricType {
        /// `Interval`
        Interval,
        /// `Instance`
        Instance,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AlertSummaryMetricType {
        const VALUES: &'static [Self] = &[Self::Instance, Self::Interval];
        const TEXTS: &'static [&'static str] = &["Instance", "Interval"];
        fn text(&self) -> &str {
            match self {
                Self::Interval => "Interval",
                Self::Instance => "Instance",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AlertSummaryMetricType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRuleConditionsType {
        /// `And`
        And,
        /// `Or`
        Or,
        /// `Not`
        Not,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRuleConditionsType {
        const VALUES: &'static [Self] = &[Self::And, Self::Not, Self::Or];
        const TEXTS: &'static [&'static str] = &["And", "Not", "Or"];
        fn text(&self) -> &str {
            match self {
                Self::And => "And",
                Self::Or => "Or",
                Self::Not => "Not",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRuleConditionsType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRulePredicateComparisonOperator {
        /// `Gt`
        Gt,
        /// `Gte`
        Gte,
        /// `Lt`
        Lt,
        /// `Lte`
        Lte,
        /// `Eq`
        Eq,
        /// `Ne`
        Ne,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRulePredicateComparisonOperator {
        const VALUES: &'static [Self] = &[
            Self::Eq,
            Self::Gt,
            Self::Gte,
            Self::Lt,
            Self::Lte,
            Self::Ne,
        ];
        const TEXTS: &'static [&'static str] = &["Eq", "Gt", "Gte", "Lt", "Lte", "Ne"];
        fn text(&self) -> &str {
            match self {
                Self::Gt => "Gt",
                Self::Gte => "Gte",
                Self::Lt => "Lt",
                Self::Lte => "Lte",
                Self::Eq => "Eq",
                Self::Ne => "Ne",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRulePredicateComparisonOperator);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRulePredicateMediaType {
        /// `Voice`
        Voice,
        /// `Chat`
        Chat,
        /// `Email`
        Email,
        /// `Callback`
        Callback,
        /// `Message`
        Message,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRulePredicateMediaType {
        const VALUES: &'static [Self] = &[
            Self::Callback,
            Self::Chat,
            Self::Email,
            Self::Message,
            Self::Voice,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Callback",
            "Chat",
            "Email",
            "Message",
            "Voice",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Voice => "Voice",
                Self::Chat => "Chat",
                Self::Email => "Email",
                Self::Callback => "Callback",
                Self::Message => "Message",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRulePredicateMediaType);
    /// One of 28 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRulePredicateMetric {
        /// `nAbandon`
        NAbandon,
        /// `nConnected`
        NConnected,
        /// `nInteractions`
        NInteractions,
        /// `nOffered`
        NOffered,
        /// `nOutbound`
        NOutbound,
        /// `nTransferred`
        NTransferred,
        /// `serviceLevel`
        ServiceLevel,
        /// `oServiceLevel`
        OServiceLevel,
        /// `oWaiting`
        OWaiting,
        /// `tAbandon`
        TAbandon,
        /// `tAcw`
        TAcw,
        /// `tAlert`
        TAlert,
        /// `tAnswered`
        TAnswered,
        /// `tHandle`
        THandle,
        /// `tHeldComplete`
        THeldComplete,
        /// `tTalkComplete`
        TTalkComplete,
        /// `tWait`
        TWait,
        /// `tTalk`
        TTalk,
        /// `tHeld`
        THeld,
        /// `tOrganizationPresence`
        TOrganizationPresence,
        /// `tSystemPresence`
        TSystemPresence,
        /// `tAgentRoutingStatus`
        TAgentRoutingStatus,
        /// `oUserRoutingStatuses`
        OUserRoutingStatuses,
        /// `oUserPresences`
        OUserPresences,
        /// `oInteracting`
        OInteracting,
        /// `tFlowOut`
        TFlowOut,
        /// `tAdherenceStatus`
        TAdherenceStatus,
        /// `nEvents`
        NEvents,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRulePredicateMetric {
        const VALUES: &'static [Self] = &[
            Self::NAbandon,
            Self::NConnected,
            Self::NEvents,
            Self::NInteractions,
            Self::NOffered,
            Self::NOutbound,
            Self::NTransferred,
            Self::OInteracting,
            Self::OServiceLevel,
            Self::OUserPresences,
            Self::OUserRoutingStatuses,
            Self::OWaiting,
            Self::ServiceLevel,
            Self::TAbandon,
            Self::TAcw,
            Self::TAdherenceStatus,
            Self::TAgentRoutingStatus,
            Self::TAlert,
            Self::TAnswered,
            Self::TFlowOut,
            Self::THandle,
            Self::THeld,
            Self::THeldComplete,
            Self::TOrganizationPresence,
            Self::TSystemPresence,
            Self::TTalk,
            Self::TTalkComplete,
            Self::TWait,
        ];
        const TEXTS: &'static [&'static str] = &[
            "nAbandon",
            "nConnected",
            "nEvents",
            "nInteractions",
            "nOffered",
            "nOutbound",
            "nTransferred",
            "oInteracting",
            "oServiceLevel",
            "oUserPresences",
            "oUserRoutingStatuses",
            "oWaiting",
            "serviceLevel",
            "tAbandon",
            "tAcw",
            "tAdherenceStatus",
            "tAgentRoutingStatus",
            "tAlert",
            "tAnswered",
            "tFlowOut",
            "tHandle",
            "tHeld",
            "tHeldComplete",
            "tOrganizationPresence",
            "tSystemPresence",
            "tTalk",
            "tTalkComplete",
            "tWait",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NAbandon => "nAbandon",
                Self::NConnected => "nConnected",
                Self::NInteractions => "nInteractions",
                Self::NOffered => "nOffered",
                Self::NOutbound => "nOutbound",
                Self::NTransferred => "nTransferred",
                Self::ServiceLevel => "serviceLevel",
                Self::OServiceLevel => "oServiceLevel",
                Self::OWaiting => "oWaiting",
                Self::TAbandon => "tAbandon",
                Self::TAcw => "tAcw",
                Self::TAlert => "tAlert",
                Self::TAnswered => "tAnswered",
                Self::THandle => "tHandle",
                Self::THeldComplete => "tHeldComplete",
                Self::TTalkComplete => "tTalkComplete",
                Self::TWait => "tWait",
                Self::TTalk => "tTalk",
                Self::THeld => "tHeld",
                Self::TOrganizationPresence => "tOrganizationPresence",
                Self::TSystemPresence => "tSystemPresence",
                Self::TAgentRoutingStatus => "tAgentRoutingStatus",
                Self::OUserRoutingStatuses => "oUserRoutingStatuses",
                Self::OUserPresences => "oUserPresences",
                Self::OInteracting => "oInteracting",
                Self::TFlowOut => "tFlowOut",
                Self::TAdherenceStatus => "tAdherenceStatus",
                Self::NEvents => "nEvents",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRulePredicateMetric);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRulePredicateMetricValueType {
        /// `Count`
        Count,
        /// `Min`
        Min,
        /// `Timer`
        Timer,
        /// `Max`
        Max,
        /// `Percentage`
        Percentage,
        /// `Average`
        Average,
        /// `Observation`
        Observation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRulePredicateMetricValueType {
        const VALUES: &'static [Self] = &[
            Self::Average,
            Self::Count,
            Self::Max,
            Self::Min,
            Self::Observation,
            Self::Percentage,
            Self::Timer,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Average",
            "Count",
            "Max",
            "Min",
            "Observation",
            "Percentage",
            "Timer",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Count => "Count",
                Self::Min => "Min",
                Self::Timer => "Timer",
                Self::Max => "Max",
                Self::Percentage => "Percentage",
                Self::Average => "Average",
                Self::Observation => "Observation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRulePredicateMetricValueType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonRuleType {
        /// `ConversationMetrics`
        ConversationMetrics,
        /// `UserPresence`
        UserPresence,
        /// `WorkforceManagement`
        WorkforceManagement,
        /// `OperationalConsole`
        OperationalConsole,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommonRuleType {
        const VALUES: &'static [Self] = &[
            Self::ConversationMetrics,
            Self::OperationalConsole,
            Self::Unknown,
            Self::UserPresence,
            Self::WorkforceManagement,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ConversationMetrics",
            "OperationalConsole",
            "Unknown",
            "UserPresence",
            "WorkforceManagement",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ConversationMetrics => "ConversationMetrics",
                Self::UserPresence => "UserPresence",
                Self::WorkforceManagement => "WorkforceManagement",
                Self::OperationalConsole => "OperationalConsole",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommonRuleType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAlertQueryAlertStatus {
        /// `Active`
        Active,
        /// `Inactive`
        Inactive,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAlertQueryAlertStatus {
        const VALUES: &'static [Self] = &[Self::Active, Self::All, Self::Inactive];
        const TEXTS: &'static [&'static str] = &["Active", "All", "Inactive"];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Inactive => "Inactive",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAlertQueryAlertStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAlertQueryQueryType {
        /// `Info`
        Info,
        /// `Count`
        Count,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAlertQueryQueryType {
        const VALUES: &'static [Self] = &[Self::Count, Self::Info];
        const TEXTS: &'static [&'static str] = &["Count", "Info"];
        fn text(&self) -> &str {
            match self {
                Self::Info => "Info",
                Self::Count => "Count",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAlertQueryQueryType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAlertQueryRuleType {
        /// `Conversation`
        Conversation,
        /// `Presence`
        Presence,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAlertQueryRuleType {
        const VALUES: &'static [Self] = &[Self::All, Self::Conversation, Self::Presence];
        const TEXTS: &'static [&'static str] = &["All", "Conversation", "Presence"];
        fn text(&self) -> &str {
            match self {
                Self::Conversation => "Conversation",
                Self::Presence => "Presence",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAlertQueryRuleType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAlertQuerySortBy {
        /// `Name`
        Name,
        /// `DateStart`
        DateStart,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAlertQuerySortBy {
        const VALUES: &'static [Self] = &[Self::DateStart, Self::Name];
        const TEXTS: &'static [&'static str] = &["DateStart", "Name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "Name",
                Self::DateStart => "DateStart",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAlertQuerySortBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetAlertQueryViewedStatus {
        /// `Unread`
        Unread,
        /// `Read`
        Read,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetAlertQueryViewedStatus {
        const VALUES: &'static [Self] = &[Self::All, Self::Read, Self::Unread];
        const TEXTS: &'static [&'static str] = &["All", "Read", "Unread"];
        fn text(&self) -> &str {
            match self {
                Self::Unread => "Unread",
                Self::Read => "Read",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetAlertQueryViewedStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRulesQueryEnabledType {
        /// `Enabled`
        Enabled,
        /// `Disabled`
        Disabled,
        /// `All`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRulesQueryEnabledType {
        const VALUES: &'static [Self] = &[Self::All, Self::Disabled, Self::Enabled];
        const TEXTS: &'static [&'static str] = &["All", "Disabled", "Enabled"];
        fn text(&self) -> &str {
            match self {
                Self::Enabled => "Enabled",
                Self::Disabled => "Disabled",
                Self::All => "All",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRulesQueryEnabledType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRulesQueryNameSearchType {
        /// `Exact`
        Exact,
        /// `Contains`
        Contains,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRulesQueryNameSearchType {
        const VALUES: &'static [Self] = &[Self::Contains, Self::Exact, Self::Unknown];
        const TEXTS: &'static [&'static str] = &["Contains", "Exact", "Unknown"];
        fn text(&self) -> &str {
            match self {
                Self::Exact => "Exact",
                Self::Contains => "Contains",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRulesQueryNameSearchType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRulesQuerySortBy {
        /// `Name`
        Name,
        /// `DateCreated`
        DateCreated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRulesQuerySortBy {
        const VALUES: &'static [Self] = &[Self::DateCreated, Self::Name];
        const TEXTS: &'static [&'static str] = &["DateCreated", "Name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "Name",
                Self::DateCreated => "DateCreated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRulesQuerySortBy);
    /// `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
    pub type AlertRulePropertiesType = types::CommonRuleType;
    /// `Mute`, `Snooze`, `Unread`, `Close`.
    pub type CommonAlertBulkUpdateRequestType = types::AlertRequestType;
    /// `Mute`, `Snooze`, `Unread`, `Close`.
    pub type CommonAllAlertUpdateRequestType = types::AlertRequestType;
    /// `Sms`, `Device`, `Email`, `Push`.
    pub type CommonRuleBulkUpdateNotificationsRequestTypesToAdd = types::AlertNotificationNotificationTypes;
    /// `Sms`, `Device`, `Email`, `Push`.
    pub type CommonRuleBulkUpdateNotificationsRequestTypesToRemove = types::AlertNotificationNotificationTypes;
    /// `User`, `Group`, `Queue`, `Team`, `TeamMembers`, `Organization`.
    pub type CommonRulePredicateEntityEntityType = types::AlertSummaryEntityEntityType;
    /// `Interval`, `Instance`.
    pub type CommonRulePredicateMetricType = types::AlertSummaryMetricType;
    /// `Asc`, `Desc`.
    pub type GetAlertQuerySortOrder = types::UsageQuerySortByOrder;
    /// `Info`, `Count`.
    pub type GetRulesQueryQueryType = types::GetAlertQueryQueryType;
    /// `Conversation`, `Presence`, `All`.
    pub type GetRulesQueryRuleType = types::GetAlertQueryRuleType;
    /// `Asc`, `Desc`.
    pub type GetRulesQuerySortOrder = types::UsageQuerySortByOrder;
    /// `AlertListing` of the API document.
    #[non_exhaustive]
    pub struct AlertListing {
        /// `entities`
        pub entities: Option<Vec<types::CommonAlert>>,
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
    impl Default for AlertListing {
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
    impl rt::Model for AlertListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertListing",
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
    rt::model!(AlertListing);
    /// `AlertNotification` of the API document.
    #[non_exhaustive]
    pub struct AlertNotification {
        /// `locale`
        pub locale: Option<String>,
        /// `notificationTypes`: required, no item twice
        pub notification_types: Option<Vec<types::AlertNotificationNotificationTypes>>,
        /// `recipient`: required
        pub recipient: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AlertNotification {
        fn default() -> Self {
            Self {
                locale: None,
                notification_types: None,
                recipient: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertNotification {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertNotification",
                fields: &["locale", "notificationTypes", "recipient"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.locale);
            out.list(1, &self.notification_types);
            out.text(2, &self.recipient);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.locale),
                1 => rt::Place::List(&mut self.notification_types),
                2 => rt::Place::Text(&mut self.recipient),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertNotification);
    impl AlertNotification {
        /// One with everything set that the API requires, in this order: `notificationTypes`, `recipient`.
        #[must_use]
        pub fn new(
            notification_types: impl rt::IntoField<
                Vec<types::AlertNotificationNotificationTypes>,
            >,
            recipient: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().notification_types(notification_types).recipient(recipient)
        }
        /// Sets `locale`.
        #[must_use]
        pub fn locale(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.locale, &mut self._rest, 0);
            self
        }
        /// Sets `notificationTypes`.
        #[must_use]
        pub fn notification_types(
            mut self,
            value: impl rt::IntoField<Vec<types::AlertNotificationNotificationTypes>>,
        ) -> Self {
            value.put(&mut self.notification_types, &mut self._rest, 1);
            self
        }
        /// Sets `recipient`.
        #[must_use]
        pub fn recipient(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.recipient, &mut self._rest, 2);
            self
        }
    }
    /// `AlertRequest` of the API document.
    #[non_exhaustive]
    pub struct AlertRequest {
        /// `dateEnd`
        pub date_end: Option<rt::DateTime>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `type`: required
        pub type_: Option<types::AlertRequestType>,
        /// `unread`
        pub unread: Option<Box<types::UnreadFields>>,
        /// `validRequest`
        pub valid_request: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for AlertRequest {
        fn default() -> Self {
            Self {
                date_end: None,
                date_start: None,
                type_: None,
                unread: None,
                valid_request: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertRequest",
                fields: &["dateEnd", "dateStart", "type", "unread", "validRequest"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_end);
            out.date_time(1, &self.date_start);
            out.one(2, &self.type_);
            out.model(3, &self.unread);
            out.boolean(4, &self.valid_request);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_end),
                1 => rt::Place::DateTime(&mut self.date_start),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::Model(&mut self.unread),
                4 => rt::Place::Bool(&mut self.valid_request),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertRequest);
    impl AlertRequest {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(type_: impl rt::IntoField<types::AlertRequestType>) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `dateEnd`.
        #[must_use]
        pub fn date_end(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_end, &mut self._rest, 0);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::AlertRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
        /// Sets `unread`.
        #[must_use]
        pub fn unread(
            mut self,
            value: impl rt::IntoField<Box<types::UnreadFields>>,
        ) -> Self {
            value.put(&mut self.unread, &mut self._rest, 3);
            self
        }
        /// Sets `validRequest`.
        #[must_use]
        pub fn valid_request(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.valid_request, &mut self._rest, 4);
            self
        }
    }
    /// `AlertRuleProperties` of the API document.
    #[non_exhaustive]
    pub struct AlertRuleProperties {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `type`: required, read-only
        pub type_: Option<types::AlertRulePropertiesType>,
        _rest: rt::Rest,
    }
    impl Default for AlertRuleProperties {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertRuleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertRuleProperties",
                fields: &["id", "name", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertRuleProperties);
    /// `AlertSummary` of the API document.
    #[non_exhaustive]
    pub struct AlertSummary {
        /// `conversation`
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `entities`: required
        pub entities: Option<Vec<types::AlertSummaryEntity>>,
        /// `entitiesAreTeamMembers`: required
        pub entities_are_team_members: Option<bool>,
        /// `metricType`: required
        pub metric_type: Option<types::AlertSummaryMetricType>,
        _rest: rt::Rest,
    }
    impl Default for AlertSummary {
        fn default() -> Self {
            Self {
                conversation: None,
                entities: None,
                entities_are_team_members: None,
                metric_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertSummary",
                fields: &[
                    "conversation",
                    "entities",
                    "entitiesAreTeamMembers",
                    "metricType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversation);
            out.list(1, &self.entities);
            out.boolean(2, &self.entities_are_team_members);
            out.one(3, &self.metric_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversation),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Bool(&mut self.entities_are_team_members),
                3 => rt::Place::Enum(&mut self.metric_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertSummary);
    /// `AlertSummaryEntity` of the API document.
    #[non_exhaustive]
    pub struct AlertSummaryEntity {
        /// `alerting`: required
        pub alerting: Option<bool>,
        /// `entityType`: required
        pub entity_type: Option<types::AlertSummaryEntityEntityType>,
        /// `group`
        pub group: Option<Box<types::AddressableEntityRef>>,
        /// `queue`
        pub queue: Option<Box<types::AddressableEntityRef>>,
        /// `team`
        pub team: Option<Box<types::AddressableEntityRef>>,
        /// `user`
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for AlertSummaryEntity {
        fn default() -> Self {
            Self {
                alerting: None,
                entity_type: None,
                group: None,
                queue: None,
                team: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertSummaryEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertSummaryEntity",
                fields: &["alerting", "entityType", "group", "queue", "team", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.alerting);
            out.one(1, &self.entity_type);
            out.model(2, &self.group);
            out.model(3, &self.queue);
            out.model(4, &self.team);
            out.model(5, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.alerting),
                1 => rt::Place::Enum(&mut self.entity_type),
                2 => rt::Place::Model(&mut self.group),
                3 => rt::Place::Model(&mut self.queue),
                4 => rt::Place::Model(&mut self.team),
                5 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertSummaryEntity);
    /// `AlertingUnreadStatus` of the API document.
    #[non_exhaustive]
    pub struct AlertingUnreadStatus {
        /// `unread`: required
        pub unread: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for AlertingUnreadStatus {
        fn default() -> Self {
            Self {
                unread: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AlertingUnreadStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AlertingUnreadStatus",
                fields: &["unread"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.unread);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.unread),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AlertingUnreadStatus);
    impl AlertingUnreadStatus {
        /// One with everything set that the API requires: `unread`.
        #[must_use]
        pub fn new(unread: impl rt::IntoField<bool>) -> Self {
            Self::default().unread(unread)
        }
        /// Sets `unread`.
        #[must_use]
        pub fn unread(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.unread, &mut self._rest, 0);
            self
        }
    }
    /// `CommonAlert` of the API document.
    #[non_exhaustive]
    pub struct CommonAlert {
        /// `active`: required
        pub active: Option<bool>,
        /// `alertSummary`
        pub alert_summary: Option<Box<types::AlertSummary>>,
        /// `conditions`: required
        pub conditions: Option<Box<types::CommonRuleConditions>>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `dateEnd`
        pub date_end: Option<rt::DateTime>,
        /// `dateMutedUntil`: required
        pub date_muted_until: Option<rt::DateTime>,
        /// `dateSnoozedUntil`: required
        pub date_snoozed_until: Option<rt::DateTime>,
        /// `dateStart`: required
        pub date_start: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `muted`: required
        pub muted: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `notifications`: required, no item twice
        pub notifications: Option<Vec<types::AlertNotification>>,
        /// `rule`: required
        pub rule: Option<Box<types::AlertRuleProperties>>,
        /// `ruleUri`: format `uri`
        pub rule_uri: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `snoozed`: required
        pub snoozed: Option<bool>,
        /// `unread`: required
        pub unread: Option<bool>,
        /// `user`: required
        pub user: Option<Box<types::UserReference>>,
        /// `waitBetweenNotificationMs`: required
        pub wait_between_notification_ms: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CommonAlert {
        fn default() -> Self {
            Self {
                active: None,
                alert_summary: None,
                conditions: None,
                conversation_id: None,
                date_end: None,
                date_muted_until: None,
                date_snoozed_until: None,
                date_start: None,
                id: None,
                muted: None,
                name: None,
                notifications: None,
                rule: None,
                rule_uri: None,
                self_uri: None,
                snoozed: None,
                unread: None,
                user: None,
                wait_between_notification_ms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonAlert {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonAlert",
                fields: &[
                    "active",
                    "alertSummary",
                    "conditions",
                    "conversationId",
                    "dateEnd",
                    "dateMutedUntil",
                    "dateSnoozedUntil",
                    "dateStart",
                    "id",
                    "muted",
                    "name",
                    "notifications",
                    "rule",
                    "ruleUri",
                    "selfUri",
                    "snoozed",
                    "unread",
                    "user",
                    "waitBetweenNotificationMs",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.active);
            out.model(1, &self.alert_summary);
            out.model(2, &self.conditions);
            out.text(3, &self.conversation_id);
            out.date_time(4, &self.date_end);
            out.date_time(5, &self.date_muted_until);
            out.date_time(6, &self.date_snoozed_until);
            out.date_time(7, &self.date_start);
            out.text(8, &self.id);
            out.boolean(9, &self.muted);
            out.text(10, &self.name);
            out.list(11, &self.notifications);
            out.model(12, &self.rule);
            out.text(13, &self.rule_uri);
            out.text(14, &self.self_uri);
            out.boolean(15, &self.snoozed);
            out.boolean(16, &self.unread);
            out.model(17, &self.user);
            out.int(18, &self.wait_between_notification_ms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.active),
                1 => rt::Place::Model(&mut self.alert_summary),
                2 => rt::Place::Model(&mut self.conditions),
                3 => rt::Place::Text(&mut self.conversation_id),
                4 => rt::Place::DateTime(&mut self.date_end),
                5 => rt::Place::DateTime(&mut self.date_muted_until),
                6 => rt::Place::DateTime(&mut self.date_snoozed_until),
                7 => rt::Place::DateTime(&mut self.date_start),
                8 => rt::Place::Text(&mut self.id),
                9 => rt::Place::Bool(&mut self.muted),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::List(&mut self.notifications),
                12 => rt::Place::Model(&mut self.rule),
                13 => rt::Place::Text(&mut self.rule_uri),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Bool(&mut self.snoozed),
                16 => rt::Place::Bool(&mut self.unread),
                17 => rt::Place::Model(&mut self.user),
                18 => rt::Place::Int(&mut self.wait_between_notification_ms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonAlert);
    /// `CommonAlertBulkUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct CommonAlertBulkUpdateRequest {
        /// `alertIds`: required, no item twice
        pub alert_ids: Option<Vec<String>>,
        /// `muteSnooze`
        pub mute_snooze: Option<Box<types::MuteSnoozeFields>>,
        /// `type`: required
        pub type_: Option<types::CommonAlertBulkUpdateRequestType>,
        /// `unread`
        pub unread: Option<Box<types::UnreadFields>>,
        _rest: rt::Rest,
    }
    impl Default for CommonAlertBulkUpdateRequest {
        fn default() -> Self {
            Self {
                alert_ids: None,
                mute_snooze: None,
                type_: None,
                unread: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonAlertBulkUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonAlertBulkUpdateRequest",
                fields: &["alertIds", "muteSnooze", "type", "unread"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.alert_ids);
            out.model(1, &self.mute_snooze);
            out.one(2, &self.type_);
            out.model(3, &self.unread);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.alert_ids),
                1 => rt::Place::Model(&mut self.mute_snooze),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::Model(&mut self.unread),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonAlertBulkUpdateRequest);
    impl CommonAlertBulkUpdateRequest {
        /// One with everything set that the API requires, in this order: `alertIds`, `type`.
        #[must_use]
        pub fn new(
            alert_ids: impl rt::IntoField<Vec<String>>,
            type_: impl rt::IntoField<types::CommonAlertBulkUpdateRequestType>,
        ) -> Self {
            Self::default().alert_ids(alert_ids).type_(type_)
        }
        /// Sets `alertIds`.
        #[must_use]
        pub fn alert_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.alert_ids, &mut self._rest, 0);
            self
        }
        /// Sets `muteSnooze`.
        #[must_use]
        pub fn mute_snooze(
            mut self,
            value: impl rt::IntoField<Box<types::MuteSnoozeFields>>,
        ) -> Self {
            value.put(&mut self.mute_snooze, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CommonAlertBulkUpdateRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
        /// Sets `unread`.
        #[must_use]
        pub fn unread(
            mut self,
            value: impl rt::IntoField<Box<types::UnreadFields>>,
        ) -> Self {
            value.put(&mut self.unread, &mut self._rest, 3);
            self
        }
    }
    /// `CommonAllAlertUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct CommonAllAlertUpdateRequest {
        /// `type`: required
        pub type_: Option<types::CommonAllAlertUpdateRequestType>,
        /// `unread`
        pub unread: Option<Box<types::UnreadFields>>,
        _rest: rt::Rest,
    }
    impl Default for CommonAllAlertUpdateRequest {
        fn default() -> Self {
            Self {
                type_: None,
                unread: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonAllAlertUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonAllAlertUpdateRequest",
                fields: &["type", "unread"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
            out.model(1, &self.unread);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                1 => rt::Place::Model(&mut self.unread),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonAllAlertUpdateRequest);
    impl CommonAllAlertUpdateRequest {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::CommonAllAlertUpdateRequestType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CommonAllAlertUpdateRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 0);
            self
        }
        /// Sets `unread`.
        #[must_use]
        pub fn unread(
            mut self,
            value: impl rt::IntoField<Box<types::UnreadFields>>,
        ) -> Self {
            value.put(&mut self.unread, &mut self._rest, 1);
            self
        }
    }
    /// `CommonRule` of the API document.
    #[non_exhaustive]
    pub struct CommonRule {
        /// `conditions`
        pub conditions: Option<Box<types::CommonRuleConditions>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateLastModified`
        pub date_last_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inAlarm`
        pub in_alarm: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `notifications`: no item twice
        pub notifications: Option<Vec<types::AlertNotification>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sendExitingAlarmNotifications`
        pub send_exiting_alarm_notifications: Option<bool>,
        /// `type`: required
        pub type_: Option<types::CommonRuleType>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        /// `version`
        pub version: Option<i64>,
        /// `waitBetweenNotificationMs`
        pub wait_between_notification_ms: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CommonRule {
        fn default() -> Self {
            Self {
                conditions: None,
                date_created: None,
                date_last_modified: None,
                description: None,
                enabled: None,
                id: None,
                in_alarm: None,
                name: None,
                notifications: None,
                self_uri: None,
                send_exiting_alarm_notifications: None,
                type_: None,
                user: None,
                version: None,
                wait_between_notification_ms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRule",
                fields: &[
                    "conditions",
                    "dateCreated",
                    "dateLastModified",
                    "description",
                    "enabled",
                    "id",
                    "inAlarm",
                    "name",
                    "notifications",
                    "selfUri",
                    "sendExitingAlarmNotifications",
                    "type",
                    "user",
                    "version",
                    "waitBetweenNotificationMs",
                ],
                required: &[7, 11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conditions);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_last_modified);
            out.text(3, &self.description);
            out.boolean(4, &self.enabled);
            out.text(5, &self.id);
            out.boolean(6, &self.in_alarm);
            out.text(7, &self.name);
            out.list(8, &self.notifications);
            out.text(9, &self.self_uri);
            out.boolean(10, &self.send_exiting_alarm_notifications);
            out.one(11, &self.type_);
            out.model(12, &self.user);
            out.int(13, &self.version);
            out.int(14, &self.wait_between_notification_ms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conditions),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_last_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enabled),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Bool(&mut self.in_alarm),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::List(&mut self.notifications),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Bool(&mut self.send_exiting_alarm_notifications),
                11 => rt::Place::Enum(&mut self.type_),
                12 => rt::Place::Model(&mut self.user),
                13 => rt::Place::Int(&mut self.version),
                14 => rt::Place::Int(&mut self.wait_between_notification_ms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRule);
    impl CommonRule {
        /// One with everything set that the API requires, in this order: `name`, `type`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::CommonRuleType>,
        ) -> Self {
            Self::default().name(name).type_(type_)
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::CommonRuleConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
            self
        }
        /// Sets `dateLastModified`.
        #[must_use]
        pub fn date_last_modified(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_last_modified, &mut self._rest, 2);
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
        /// Sets `inAlarm`.
        #[must_use]
        pub fn in_alarm(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.in_alarm, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `notifications`.
        #[must_use]
        pub fn notifications(
            mut self,
            value: impl rt::IntoField<Vec<types::AlertNotification>>,
        ) -> Self {
            value.put(&mut self.notifications, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
        /// Sets `sendExitingAlarmNotifications`.
        #[must_use]
        pub fn send_exiting_alarm_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_exiting_alarm_notifications, &mut self._rest, 10);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CommonRuleType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 11);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::UserReference>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 12);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 13);
            self
        }
        /// Sets `waitBetweenNotificationMs`.
        #[must_use]
        pub fn wait_between_notification_ms(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.wait_between_notification_ms, &mut self._rest, 14);
            self
        }
    }
    /// `CommonRuleBulkDeleteRequest` of the API document.
    #[non_exhaustive]
    pub struct CommonRuleBulkDeleteRequest {
        /// `ruleIds`: required
        pub rule_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CommonRuleBulkDeleteRequest {
        fn default() -> Self {
            Self {
                rule_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRuleBulkDeleteRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRuleBulkDeleteRequest",
                fields: &["ruleIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.rule_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.rule_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRuleBulkDeleteRequest);
    impl CommonRuleBulkDeleteRequest {
        /// One with everything set that the API requires: `ruleIds`.
        #[must_use]
        pub fn new(rule_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().rule_ids(rule_ids)
        }
        /// Sets `ruleIds`.
        #[must_use]
        pub fn rule_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.rule_ids, &mut self._rest, 0);
            self
        }
    }
    /// `CommonRuleBulkUpdateNotificationsRequest` of the API document.
    #[non_exhaustive]
    pub struct CommonRuleBulkUpdateNotificationsRequest {
        /// `properties`
        pub properties: Option<Box<types::ModifiableRuleProperties>>,
        /// `ruleIds`: required, no item twice
        pub rule_ids: Option<Vec<String>>,
        /// `typesToAdd`: no item twice
        pub types_to_add: Option<
            Vec<types::CommonRuleBulkUpdateNotificationsRequestTypesToAdd>,
        >,
        /// `typesToRemove`: no item twice
        pub types_to_remove: Option<
            Vec<types::CommonRuleBulkUpdateNotificationsRequestTypesToRemove>,
        >,
        _rest: rt::Rest,
    }
    impl Default for CommonRuleBulkUpdateNotificationsRequest {
        fn default() -> Self {
            Self {
                properties: None,
                rule_ids: None,
                types_to_add: None,
                types_to_remove: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRuleBulkUpdateNotificationsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRuleBulkUpdateNotificationsRequest",
                fields: &["properties", "ruleIds", "typesToAdd", "typesToRemove"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.properties);
            out.list(1, &self.rule_ids);
            out.list(2, &self.types_to_add);
            out.list(3, &self.types_to_remove);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.properties),
                1 => rt::Place::List(&mut self.rule_ids),
                2 => rt::Place::List(&mut self.types_to_add),
                3 => rt::Place::List(&mut self.types_to_remove),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRuleBulkUpdateNotificationsRequest);
    impl CommonRuleBulkUpdateNotificationsRequest {
        /// One with everything set that the API requires: `ruleIds`.
        #[must_use]
        pub fn new(rule_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().rule_ids(rule_ids)
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(
            mut self,
            value: impl rt::IntoField<Box<types::ModifiableRuleProperties>>,
        ) -> Self {
            value.put(&mut self.properties, &mut self._rest, 0);
            self
        }
        /// Sets `ruleIds`.
        #[must_use]
        pub fn rule_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.rule_ids, &mut self._rest, 1);
            self
        }
        /// Sets `typesToAdd`.
        #[must_use]
        pub fn types_to_add(
            mut self,
            value: impl rt::IntoField<
                Vec<types::CommonRuleBulkUpdateNotificationsRequestTypesToAdd>,
            >,
        ) -> Self {
            value.put(&mut self.types_to_add, &mut self._rest, 2);
            self
        }
        /// Sets `typesToRemove`.
        #[must_use]
        pub fn types_to_remove(
            mut self,
            value: impl rt::IntoField<
                Vec<types::CommonRuleBulkUpdateNotificationsRequestTypesToRemove>,
            >,
        ) -> Self {
            value.put(&mut self.types_to_remove, &mut self._rest, 3);
            self
        }
    }
    /// `CommonRuleConditions` of the API document.
    #[non_exhaustive]
    pub struct CommonRuleConditions {
        /// `clauses`
        pub clauses: Option<Vec<types::CommonRuleConditions>>,
        /// `id`
        pub id: Option<String>,
        /// `predicates`: required
        pub predicates: Option<Vec<types::CommonRulePredicate>>,
        /// `type`: required
        pub type_: Option<types::CommonRuleConditionsType>,
        _rest: rt::Rest,
    }
    impl Default for CommonRuleConditions {
        fn default() -> Self {
            Self {
                clauses: None,
                id: None,
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRuleConditions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRuleConditions",
                fields: &["clauses", "id", "predicates", "type"],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.clauses);
            out.text(1, &self.id);
            out.list(2, &self.predicates);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.clauses),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::List(&mut self.predicates),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRuleConditions);
    impl CommonRuleConditions {
        /// One with everything set that the API requires, in this order: `predicates`, `type`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<Vec<types::CommonRulePredicate>>,
            type_: impl rt::IntoField<types::CommonRuleConditionsType>,
        ) -> Self {
            Self::default().predicates(predicates).type_(type_)
        }
        /// Sets `clauses`.
        #[must_use]
        pub fn clauses(
            mut self,
            value: impl rt::IntoField<Vec<types::CommonRuleConditions>>,
        ) -> Self {
            value.put(&mut self.clauses, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::CommonRulePredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CommonRuleConditionsType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `CommonRuleContainer` of the API document.
    #[non_exhaustive]
    pub struct CommonRuleContainer {
        /// `entities`
        pub entities: Option<Vec<types::CommonRule>>,
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
    impl Default for CommonRuleContainer {
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
    impl rt::Model for CommonRuleContainer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRuleContainer",
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
    rt::model!(CommonRuleContainer);
    /// `CommonRulePredicate` of the API document.
    #[non_exhaustive]
    pub struct CommonRulePredicate {
        /// `comparisonOperator`: required
        pub comparison_operator: Option<types::CommonRulePredicateComparisonOperator>,
        /// `entity`: required
        pub entity: Option<Box<types::CommonRulePredicateEntity>>,
        /// `mediaType`
        pub media_type: Option<types::CommonRulePredicateMediaType>,
        /// `metric`: required
        pub metric: Option<types::CommonRulePredicateMetric>,
        /// `metricType`: required
        pub metric_type: Option<types::CommonRulePredicateMetricType>,
        /// `metricValueType`: required
        pub metric_value_type: Option<types::CommonRulePredicateMetricValueType>,
        /// `status`
        pub status: Option<String>,
        /// `topic`
        pub topic: Option<String>,
        /// `value`: required
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for CommonRulePredicate {
        fn default() -> Self {
            Self {
                comparison_operator: None,
                entity: None,
                media_type: None,
                metric: None,
                metric_type: None,
                metric_value_type: None,
                status: None,
                topic: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRulePredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRulePredicate",
                fields: &[
                    "comparisonOperator",
                    "entity",
                    "mediaType",
                    "metric",
                    "metricType",
                    "metricValueType",
                    "status",
                    "topic",
                    "value",
                ],
                required: &[0, 1, 3, 4, 5, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.comparison_operator);
            out.model(1, &self.entity);
            out.one(2, &self.media_type);
            out.one(3, &self.metric);
            out.one(4, &self.metric_type);
            out.one(5, &self.metric_value_type);
            out.text(6, &self.status);
            out.text(7, &self.topic);
            out.float(8, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.comparison_operator),
                1 => rt::Place::Model(&mut self.entity),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Enum(&mut self.metric),
                4 => rt::Place::Enum(&mut self.metric_type),
                5 => rt::Place::Enum(&mut self.metric_value_type),
                6 => rt::Place::Text(&mut self.status),
                7 => rt::Place::Text(&mut self.topic),
                8 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRulePredicate);
    impl CommonRulePredicate {
        /// One with everything set that the API requires, in this order: `comparisonOperator`, `entity`, `metric`, `metricType`, `metricValueType`, `value`.
        #[must_use]
        pub fn new(
            comparison_operator: impl rt::IntoField<
                types::CommonRulePredicateComparisonOperator,
            >,
            entity: impl rt::IntoField<Box<types::CommonRulePredicateEntity>>,
            metric: impl rt::IntoField<types::CommonRulePredicateMetric>,
            metric_type: impl rt::IntoField<types::CommonRulePredicateMetricType>,
            metric_value_type: impl rt::IntoField<
                types::CommonRulePredicateMetricValueType,
            >,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            Self::default()
                .comparison_operator(comparison_operator)
                .entity(entity)
                .metric(metric)
                .metric_type(metric_type)
                .metric_value_type(metric_value_type)
                .value(value)
        }
        /// Sets `comparisonOperator`.
        #[must_use]
        pub fn comparison_operator(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateComparisonOperator>,
        ) -> Self {
            value.put(&mut self.comparison_operator, &mut self._rest, 0);
            self
        }
        /// Sets `entity`.
        #[must_use]
        pub fn entity(
            mut self,
            value: impl rt::IntoField<Box<types::CommonRulePredicateEntity>>,
        ) -> Self {
            value.put(&mut self.entity, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `metric`.
        #[must_use]
        pub fn metric(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateMetric>,
        ) -> Self {
            value.put(&mut self.metric, &mut self._rest, 3);
            self
        }
        /// Sets `metricType`.
        #[must_use]
        pub fn metric_type(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateMetricType>,
        ) -> Self {
            value.put(&mut self.metric_type, &mut self._rest, 4);
            self
        }
        /// Sets `metricValueType`.
        #[must_use]
        pub fn metric_value_type(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateMetricValueType>,
        ) -> Self {
            value.put(&mut self.metric_value_type, &mut self._rest, 5);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status, &mut self._rest, 6);
            self
        }
        /// Sets `topic`.
        #[must_use]
        pub fn topic(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.topic, &mut self._rest, 7);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.value, &mut self._rest, 8);
            self
        }
    }
    /// `CommonRulePredicateEntity` of the API document.
    #[non_exhaustive]
    pub struct CommonRulePredicateEntity {
        /// `entityType`: required
        pub entity_type: Option<types::CommonRulePredicateEntityEntityType>,
        /// `group`
        pub group: Option<Box<types::AddressableEntityRef>>,
        /// `queue`
        pub queue: Option<Box<types::AddressableEntityRef>>,
        /// `team`
        pub team: Option<Box<types::AddressableEntityRef>>,
        /// `user`
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for CommonRulePredicateEntity {
        fn default() -> Self {
            Self {
                entity_type: None,
                group: None,
                queue: None,
                team: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommonRulePredicateEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommonRulePredicateEntity",
                fields: &["entityType", "group", "queue", "team", "user"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.entity_type);
            out.model(1, &self.group);
            out.model(2, &self.queue);
            out.model(3, &self.team);
            out.model(4, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.entity_type),
                1 => rt::Place::Model(&mut self.group),
                2 => rt::Place::Model(&mut self.queue),
                3 => rt::Place::Model(&mut self.team),
                4 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommonRulePredicateEntity);
    impl CommonRulePredicateEntity {
        /// One with everything set that the API requires: `entityType`.
        #[must_use]
        pub fn new(
            entity_type: impl rt::IntoField<types::CommonRulePredicateEntityEntityType>,
        ) -> Self {
            Self::default().entity_type(entity_type)
        }
        /// Sets `entityType`.
        #[must_use]
        pub fn entity_type(
            mut self,
            value: impl rt::IntoField<types::CommonRulePredicateEntityEntityType>,
        ) -> Self {
            value.put(&mut self.entity_type, &mut self._rest, 0);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._rest, 1);
            self
        }
        /// Sets `queue`.
        #[must_use]
        pub fn queue(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.queue, &mut self._rest, 2);
            self
        }
        /// Sets `team`.
        #[must_use]
        pub fn team(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.team, &mut self._rest, 3);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 4);
            self
        }
    }
    /// `GetAlertQuery` of the API document.
    #[non_exhaustive]
    pub struct GetAlertQuery {
        /// `alertStatus`
        pub alert_status: Option<types::GetAlertQueryAlertStatus>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `queryType`: required
        pub query_type: Option<types::GetAlertQueryQueryType>,
        /// `ruleType`: required
        pub rule_type: Option<types::GetAlertQueryRuleType>,
        /// `sortBy`
        pub sort_by: Option<types::GetAlertQuerySortBy>,
        /// `sortOrder`
        pub sort_order: Option<types::GetAlertQuerySortOrder>,
        /// `viewedStatus`
        pub viewed_status: Option<types::GetAlertQueryViewedStatus>,
        _rest: rt::Rest,
    }
    impl Default for GetAlertQuery {
        fn default() -> Self {
            Self {
                alert_status: None,
                page_number: None,
                page_size: None,
                query_type: None,
                rule_type: None,
                sort_by: None,
                sort_order: None,
                viewed_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetAlertQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetAlertQuery",
                fields: &[
                    "alertStatus",
                    "pageNumber",
                    "pageSize",
                    "queryType",
                    "ruleType",
                    "sortBy",
                    "sortOrder",
                    "viewedStatus",
                ],
                required: &[3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.alert_status);
            out.int(1, &self.page_number);
            out.int(2, &self.page_size);
            out.one(3, &self.query_type);
            out.one(4, &self.rule_type);
            out.one(5, &self.sort_by);
            out.one(6, &self.sort_order);
            out.one(7, &self.viewed_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.alert_status),
                1 => rt::Place::Int(&mut self.page_number),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::Enum(&mut self.query_type),
                4 => rt::Place::Enum(&mut self.rule_type),
                5 => rt::Place::Enum(&mut self.sort_by),
                6 => rt::Place::Enum(&mut self.sort_order),
                7 => rt::Place::Enum(&mut self.viewed_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GetAlertQuery);
    impl GetAlertQuery {
        /// One with everything set that the API requires, in this order: `queryType`, `ruleType`.
        #[must_use]
        pub fn new(
            query_type: impl rt::IntoField<types::GetAlertQueryQueryType>,
            rule_type: impl rt::IntoField<types::GetAlertQueryRuleType>,
        ) -> Self {
            Self::default().query_type(query_type).rule_type(rule_type)
        }
        /// Sets `alertStatus`.
        #[must_use]
        pub fn alert_status(
            mut self,
            value: impl rt::IntoField<types::GetAlertQueryAlertStatus>,
        ) -> Self {
            value.put(&mut self.alert_status, &mut self._rest, 0);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 1);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 2);
            self
        }
        /// Sets `queryType`.
        #[must_use]
        pub fn query_type(
            mut self,
            value: impl rt::IntoField<types::GetAlertQueryQueryType>,
        ) -> Self {
            value.put(&mut self.query_type, &mut self._rest, 3);
            self
        }
        /// Sets `ruleType`.
        #[must_use]
        pub fn rule_type(
            mut self,
            value: impl rt::IntoField<types::GetAlertQueryRuleType>,
        ) -> Self {
            value.put(&mut self.rule_type, &mut self._rest, 4);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(
            mut self,
            value: impl rt::IntoField<types::GetAlertQuerySortBy>,
        ) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 5);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::GetAlertQuerySortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 6);
            self
        }
        /// Sets `viewedStatus`.
        #[must_use]
        pub fn viewed_status(
            mut self,
            value: impl rt::IntoField<types::GetAlertQueryViewedStatus>,
        ) -> Self {
            value.put(&mut self.viewed_status, &mut self._rest, 7);
            self
        }
    }
    /// `GetRulesQuery` of the API document.
    #[non_exhaustive]
    pub struct GetRulesQuery {
        /// `enabledType`
        pub enabled_type: Option<types::GetRulesQueryEnabledType>,
        /// `nameSearchType`
        pub name_search_type: Option<types::GetRulesQueryNameSearchType>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `queryType`: required
        pub query_type: Option<types::GetRulesQueryQueryType>,
        /// `ruleName`
        pub rule_name: Option<String>,
        /// `ruleType`: required
        pub rule_type: Option<types::GetRulesQueryRuleType>,
        /// `sortBy`
        pub sort_by: Option<types::GetRulesQuerySortBy>,
        /// `sortOrder`
        pub sort_order: Option<types::GetRulesQuerySortOrder>,
        _rest: rt::Rest,
    }
    impl Default for GetRulesQuery {
        fn default() -> Self {
            Self {
                enabled_type: None,
                name_search_type: None,
                page_number: None,
                page_size: None,
                query_type: None,
                rule_name: None,
                rule_type: None,
                sort_by: None,
                sort_order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetRulesQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetRulesQuery",
                fields: &[
                    "enabledType",
                    "nameSearchType",
                    "pageNumber",
                    "pageSize",
                    "queryType",
                    "ruleName",
                    "ruleType",
                    "sortBy",
                    "sortOrder",
                ],
                required: &[4, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.enabled_type);
            out.one(1, &self.name_search_type);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.one(4, &self.query_type);
            out.text(5, &self.rule_name);
            out.one(6, &self.rule_type);
            out.one(7, &self.sort_by);
            out.one(8, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.enabled_type),
                1 => rt::Place::Enum(&mut self.name_search_type),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Enum(&mut self.query_type),
                5 => rt::Place::Text(&mut self.rule_name),
                6 => rt::Place::Enum(&mut self.rule_type),
                7 => rt::Place::Enum(&mut self.sort_by),
                8 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GetRulesQuery);
    impl GetRulesQuery {
        /// One with everything set that the API requires, in this order: `queryType`, `ruleType`.
        #[must_use]
        pub fn new(
            query_type: impl rt::IntoField<types::GetRulesQueryQueryType>,
            rule_type: impl rt::IntoField<types::GetRulesQueryRuleType>,
        ) -> Self {
            Self::default().query_type(query_type).rule_type(rule_type)
        }
        /// Sets `enabledType`.
        #[must_use]
        pub fn enabled_type(
            mut self,
            value: impl rt::IntoField<types::GetRulesQueryEnabledType>,
        ) -> Self {
            value.put(&mut self.enabled_type, &mut self._rest, 0);
            self
        }
        /// Sets `nameSearchType`.
        #[must_use]
        pub fn name_search_type(
            mut self,
            value: impl rt::IntoField<types::GetRulesQueryNameSearchType>,
        ) -> Self {
            value.put(&mut self.name_search_type, &mut self._rest, 1);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 2);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 3);
            self
        }
        /// Sets `queryType`.
        #[must_use]
        pub fn query_type(
            mut self,
            value: impl rt::IntoField<types::GetRulesQueryQueryType>,
        ) -> Self {
            value.put(&mut self.query_type, &mut self._rest, 4);
            self
        }
        /// Sets `ruleName`.
        #[must_use]
        pub fn rule_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.rule_name, &mut self._rest, 5);
            self
        }
        /// Sets `ruleType`.
        #[must_use]
        pub fn rule_type(
            mut self,
            value: impl rt::IntoField<types::GetRulesQueryRuleType>,
        ) -> Self {
            value.put(&mut self.rule_type, &mut self._rest, 6);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(
            mut self,
            value: impl rt::IntoField<types::GetRulesQuerySortBy>,
        ) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 7);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::GetRulesQuerySortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 8);
            self
        }
    }
    /// `ModifiableRuleProperties` of the API document.
    #[non_exhaustive]
    pub struct ModifiableRuleProperties {
        /// `conditions`
        pub conditions: Option<Box<types::CommonRuleConditions>>,
        /// `description`
        pub description: Option<String>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `notifications`: no item twice
        pub notifications: Option<Vec<types::AlertNotification>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sendExitingAlarmNotifications`
        pub send_exiting_alarm_notifications: Option<bool>,
        /// `waitBetweenNotificationMs`
        pub wait_between_notification_ms: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ModifiableRuleProperties {
        fn default() -> Self {
            Self {
                conditions: None,
                description: None,
                enabled: None,
                id: None,
                name: None,
                notifications: None,
                self_uri: None,
                send_exiting_alarm_notifications: None,
                wait_between_notification_ms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ModifiableRuleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ModifiableRuleProperties",
                fields: &[
                    "conditions",
                    "description",
                    "enabled",
                    "id",
                    "name",
                    "notifications",
                    "selfUri",
                    "sendExitingAlarmNotifications",
                    "waitBetweenNotificationMs",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conditions);
            out.text(1, &self.description);
            out.boolean(2, &self.enabled);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.list(5, &self.notifications);
            out.text(6, &self.self_uri);
            out.boolean(7, &self.send_exiting_alarm_notifications);
            out.int(8, &self.wait_between_notification_ms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conditions),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::List(&mut self.notifications),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Bool(&mut self.send_exiting_alarm_notifications),
                8 => rt::Place::Int(&mut self.wait_between_notification_ms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ModifiableRuleProperties);
    impl ModifiableRuleProperties {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `conditions`.
        #[must_use]
        pub fn conditions(
            mut self,
            value: impl rt::IntoField<Box<types::CommonRuleConditions>>,
        ) -> Self {
            value.put(&mut self.conditions, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 2);
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
        /// Sets `notifications`.
        #[must_use]
        pub fn notifications(
            mut self,
            value: impl rt::IntoField<Vec<types::AlertNotification>>,
        ) -> Self {
            value.put(&mut self.notifications, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `sendExitingAlarmNotifications`.
        #[must_use]
        pub fn send_exiting_alarm_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_exiting_alarm_notifications, &mut self._rest, 7);
            self
        }
        /// Sets `waitBetweenNotificationMs`.
        #[must_use]
        pub fn wait_between_notification_ms(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.wait_between_notification_ms, &mut self._rest, 8);
            self
        }
    }
    /// `MuteSnoozeFields` of the API document.
    #[non_exhaustive]
    pub struct MuteSnoozeFields {
        /// `dateEnd`: required
        pub date_end: Option<rt::DateTime>,
        /// `dateStart`: required
        pub date_start: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for MuteSnoozeFields {
        fn default() -> Self {
            Self {
                date_end: None,
                date_start: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MuteSnoozeFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MuteSnoozeFields",
                fields: &["dateEnd", "dateStart"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_end);
            out.date_time(1, &self.date_start);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_end),
                1 => rt::Place::DateTime(&mut self.date_start),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MuteSnoozeFields);
    impl MuteSnoozeFields {
        /// One with everything set that the API requires, in this order: `dateEnd`, `dateStart`.
        #[must_use]
        pub fn new(
            date_end: impl rt::IntoField<rt::DateTime>,
            date_start: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            Self::default().date_end(date_end).date_start(date_start)
        }
        /// Sets `dateEnd`.
        #[must_use]
        pub fn date_end(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_end, &mut self._rest, 0);
            self
        }
        /// Sets `dateStart`.
        #[must_use]
        pub fn date_start(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_start, &mut self._rest, 1);
            self
        }
    }
    /// `UnreadFields` of the API document.
    #[non_exhaustive]
    pub struct UnreadFields {
        /// `state`: required
        pub state: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for UnreadFields {
        fn default() -> Self {
            Self {
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnreadFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnreadFields",
                fields: &["state"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UnreadFields);
    impl UnreadFields {
        /// One with everything set that the API requires: `state`.
        #[must_use]
        pub fn new(state: impl rt::IntoField<bool>) -> Self {
            Self::default().state(state)
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
    }
    rt::to_write!(
        types::CommonAlert => types::AlertRequest, [rt::Step::new(4, 0, rt::How::Copy),
        rt::Step::new(7, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::CommonAlert => types::AlertingUnreadStatus, [rt::Step::new(16, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::CommonRule => types::ModifiableRuleProperties, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(3, 1, rt::How::Copy), rt::Step::new(4, 2,
        rt::How::Copy), rt::Step::inner(5, 3, rt::How::Copy), rt::Step::new(7, 4,
        rt::How::Copy), rt::Step::new(8, 5, rt::How::Copy), rt::Step::new(10, 7,
        rt::How::Copy), rt::Step::new(14, 8, rt::How::Copy)]
    );
}
