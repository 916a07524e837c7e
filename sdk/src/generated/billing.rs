// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Billing API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Billing API; from [`Client::billing`](crate::Client::billing).
#[derive(Clone, Debug)]
pub struct Billing(rt::Client);
impl Billing {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/billing/reports/billableusage`
    ///
    /// - Permissions: any of `billing:subscription:read`, `billing:subscription:view`
    /// - Scopes: `billing:readonly`
    /// - Error codes of its own: 500 `error`
    /// - Developer Center: [`getBillingReportsBillableusage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-billing-reports-billableusage)
    pub fn get_billing_reports_billableusage(
        &self,
        start_date: rt::DateTime,
        end_date: rt::DateTime,
    ) -> GetBillingReportsBillableusage {
        super::billing::GetBillingReportsBillableusage(
            rt::Request::new(
                    &self.0,
                    super::billing::GetBillingReportsBillableusage::INFO,
                )
                .query("startDate", &start_date)
                .query("endDate", &end_date),
        )
    }
    /// `GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}`
    ///
    /// - Permission: `affiliateOrganization:clientBilling:view`
    /// - Scopes: any of `billing`, `billing:readonly`
    /// - Developer Center: [`getBillingTrusteebillingoverviewTrustorOrgId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-billing-trusteebillingoverview--trustorOrgId-)
    pub fn get_billing_trusteebillingoverview_trustor_org_id(
        &self,
        trustor_org_id: impl AsRef<str>,
    ) -> GetBillingTrusteebillingoverviewTrustorOrgId {
        super::billing::GetBillingTrusteebillingoverviewTrustorOrgId(
            rt::Request::new(
                    &self.0,
                    super::billing::GetBillingTrusteebillingoverviewTrustorOrgId::INFO,
                )
                .path("trustorOrgId", trustor_org_id.as_ref()),
        )
    }
}
/// The call `getBillingReportsBillableusage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBillingReportsBillableusage(
    pub(crate) rt::Request<types::BillingUsageReport>,
);
impl GetBillingReportsBillableusage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBillingReportsBillableusage",
        method: rt::Method::Get,
        path: "/api/v2/billing/reports/billableusage",
        permissions: rt::Permissions {
            all: false,
            names: &["billing:subscription:read", "billing:subscription:view"],
        },
        scopes: &["billing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BillingUsageReport> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BillingUsageReport> {
        self.0.send()
    }
}
/// The call `getBillingTrusteebillingoverviewTrustorOrgId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBillingTrusteebillingoverviewTrustorOrgId(
    pub(crate) rt::Request<types::TrusteeBillingOverview>,
);
impl GetBillingTrusteebillingoverviewTrustorOrgId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBillingTrusteebillingoverviewTrustorOrgId",
        method: rt::Method::Get,
        path: "/api/v2/billing/trusteebillingoverview/{trustorOrgId}",
        permissions: rt::Permissions {
            all: false,
            names: &["affiliateOrganization:clientBilling:view"],
        },
        scopes: &["billing", "billing:readonly"],
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
    /// `billingPeriodIndex` (query): default `0`
    pub fn billing_period_index(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("billingPeriodIndex", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TrusteeBillingOverview> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TrusteeBillingOverview> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetBillingReportsBillableusage::INFO,
    GetBillingTrusteebillingoverviewTrustorOrgId::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BillingUsage>,
    rt::make_model::<types::BillingUsageReport>,
    rt::make_model::<types::BillingUsageResource>,
    rt::make_model::<types::SubscriptionOverviewUsage>,
    rt::make_model::<types::TrusteeBillingOverview>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TrusteeBillingOverviewSubscriptionType {
        /// `ININ`
        Inin,
        /// `MONTH_TO_MONTH`
        MonthToMonth,
        /// `FREE_TRIAL_MONTH_TO_MONTH`
        FreeTrialMonthToMonth,
        /// `PREPAY_MONTHLY_COMMITMENT`
        PrepayMonthlyCommitment,
        /// `PREPAY`
        Prepay,
        /// `DEV_ORG_MONTH_TO_MONTH`
        DevOrgMonthToMonth,
        /// `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`
        DevOrgPrepayMonthlyCommitment,
        /// `DEV_ORG_PREPAY`
        DevOrgPrepay,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TrusteeBillingOverviewSubscriptionType {
        const VALUES: &'static [Self] = &[
            Self::DevOrgMonthToMonth,
            Self::DevOrgPrepay,
            Self::DevOrgPrepayMonthlyCommitment,
            Self::FreeTrialMonthToMonth,
            Self::Inin,
            Self::MonthToMonth,
            Self::Prepay,
            Self::PrepayMonthlyCommitment,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DEV_ORG_MONTH_TO_MONTH",
            "DEV_ORG_PREPAY",
            "DEV_ORG_PREPAY_MONTHLY_COMMITMENT",
            "FREE_TRIAL_MONTH_TO_MONTH",
            "ININ",
            "MONTH_TO_MONTH",
            "PREPAY",
            "PREPAY_MONTHLY_COMMITMENT",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Inin => "ININ",
                Self::MonthToMonth => "MONTH_TO_MONTH",
                Self::FreeTrialMonthToMonth => "FREE_TRIAL_MONTH_TO_MONTH",
                Self::PrepayMonthlyCommitment => "PREPAY_MONTHLY_COMMITMENT",
                Self::Prepay => "PREPAY",
                Self::DevOrgMonthToMonth => "DEV_ORG_MONTH_TO_MONTH",
                Self::DevOrgPrepayMonthlyCommitment => {
                    "DEV_ORG_PREPAY_MONTHLY_COMMITMENT"
                }
                Self::DevOrgPrepay => "DEV_ORG_PREPAY",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TrusteeBillingOverviewSubscriptionType);
    /// `InProgress`, `Complete`.
    pub type BillingUsageReportStatus = types::SkillGroupStatus;
    /// `BillingUsage` of the API document.
    #[non_exhaustive]
    pub struct BillingUsage {
        /// `name`: required
        pub name: Option<String>,
        /// `resources`: required
        pub resources: Option<Vec<types::BillingUsageResource>>,
        /// `totalUsage`: required
        pub total_usage: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BillingUsage {
        fn default() -> Self {
            Self {
                name: None,
                resources: None,
                total_usage: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BillingUsage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BillingUsage",
                fields: &["name", "resources", "totalUsage"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.list(1, &self.resources);
            out.text(2, &self.total_usage);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::List(&mut self.resources),
                2 => rt::Place::Text(&mut self.total_usage),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BillingUsage);
    /// `BillingUsageReport` of the API document.
    #[non_exhaustive]
    pub struct BillingUsageReport {
        /// `endDate`: required
        pub end_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startDate`: required
        pub start_date: Option<rt::DateTime>,
        /// `status`
        pub status: Option<types::BillingUsageReportStatus>,
        /// `usages`: required
        pub usages: Option<Vec<types::BillingUsage>>,
        _rest: rt::Rest,
    }
    impl Default for BillingUsageReport {
        fn default() -> Self {
            Self {
                end_date: None,
                id: None,
                name: None,
                self_uri: None,
                start_date: None,
                status: None,
                usages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BillingUsageReport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BillingUsageReport",
                fields: &[
                    "endDate",
                    "id",
                    "name",
                    "selfUri",
                    "startDate",
                    "status",
                    "usages",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.end_date);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.date_time(4, &self.start_date);
            out.one(5, &self.status);
            out.list(6, &self.usages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.end_date),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::DateTime(&mut self.start_date),
                5 => rt::Place::Enum(&mut self.status),
                6 => rt::Place::List(&mut self.usages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BillingUsageReport);
    /// `BillingUsageResource` of the API document.
    #[non_exhaustive]
    pub struct BillingUsageResource {
        /// `date`: required
        pub date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BillingUsageResource {
        fn default() -> Self {
            Self {
                date: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BillingUsageResource {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BillingUsageResource",
                fields: &["date", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BillingUsageResource);
    /// `SubscriptionOverviewUsage` of the API document.
    #[non_exhaustive]
    pub struct SubscriptionOverviewUsage {
        /// `bundleQuantity`
        pub bundle_quantity: Option<String>,
        /// `grouping`: required
        pub grouping: Option<String>,
        /// `isCancellable`
        pub is_cancellable: Option<bool>,
        /// `isThirdParty`
        pub is_third_party: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `overagePrice`
        pub overage_price: Option<String>,
        /// `partNumber`: required
        pub part_number: Option<String>,
        /// `prepayPrice`
        pub prepay_price: Option<String>,
        /// `prepayQuantity`: required
        pub prepay_quantity: Option<String>,
        /// `unitOfMeasureType`: required
        pub unit_of_measure_type: Option<String>,
        /// `usageNotes`
        pub usage_notes: Option<String>,
        /// `usageQuantity`: required
        pub usage_quantity: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SubscriptionOverviewUsage {
        fn default() -> Self {
            Self {
                bundle_quantity: None,
                grouping: None,
                is_cancellable: None,
                is_third_party: None,
                name: None,
                overage_price: None,
                part_number: None,
                prepay_price: None,
                prepay_quantity: None,
                unit_of_measure_type: None,
                usage_notes: None,
                usage_quantity: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SubscriptionOverviewUsage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SubscriptionOverviewUsage",
                fields: &[
                    "bundleQuantity",
                    "grouping",
                    "isCancellable",
                    "isThirdParty",
                    "name",
                    "overagePrice",
                    "partNumber",
                    "prepayPrice",
                    "prepayQuantity",
                    "unitOfMeasureType",
                    "usageNotes",
                    "usageQuantity",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bundle_quantity);
            out.text(1, &self.grouping);
            out.boolean(2, &self.is_cancellable);
            out.boolean(3, &self.is_third_party);
            out.text(4, &self.name);
            out.text(5, &self.overage_price);
            out.text(6, &self.part_number);
            out.text(7, &self.prepay_price);
            out.text(8, &self.prepay_quantity);
            out.text(9, &self.unit_of_measure_type);
            out.text(10, &self.usage_notes);
            out.text(11, &self.usage_quantity);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bundle_quantity),
                1 => rt::Place::Text(&mut self.grouping),
                2 => rt::Place::Bool(&mut self.is_cancellable),
                3 => rt::Place::Bool(&mut self.is_third_party),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.overage_price),
                6 => rt::Place::Text(&mut self.part_number),
                7 => rt::Place::Text(&mut self.prepay_price),
                8 => rt::Place::Text(&mut self.prepay_quantity),
                9 => rt::Place::Text(&mut self.unit_of_measure_type),
                10 => rt::Place::Text(&mut self.usage_notes),
                11 => rt::Place::Text(&mut self.usage_quantity),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SubscriptionOverviewUsage);
    /// `TrusteeBillingOverview` of the API document.
    #[non_exhaustive]
    pub struct TrusteeBillingOverview {
        /// `billingPeriodEndDate`
        pub billing_period_end_date: Option<rt::DateTime>,
        /// `billingPeriodStartDate`
        pub billing_period_start_date: Option<rt::DateTime>,
        /// `contractAmendmentDate`
        pub contract_amendment_date: Option<rt::DateTime>,
        /// `contractEffectiveDate`
        pub contract_effective_date: Option<rt::DateTime>,
        /// `contractEndDate`
        pub contract_end_date: Option<rt::DateTime>,
        /// `currency`: required
        pub currency: Option<String>,
        /// `enabledProducts`: required
        pub enabled_products: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inRampPeriod`
        pub in_ramp_period: Option<bool>,
        /// `minimumMonthlyAmount`
        pub minimum_monthly_amount: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `organization`: required
        pub organization: Option<Box<types::NamedEntity>>,
        /// `rampPeriodEndDate`
        pub ramp_period_end_date: Option<rt::DateTime>,
        /// `rampPeriodStartDate`
        pub ramp_period_start_date: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `subscriptionType`: required
        pub subscription_type: Option<types::TrusteeBillingOverviewSubscriptionType>,
        /// `usages`: required
        pub usages: Option<Vec<types::SubscriptionOverviewUsage>>,
        _rest: rt::Rest,
    }
    impl Default for TrusteeBillingOverview {
        fn default() -> Self {
            Self {
                billing_period_end_date: None,
                billing_period_start_date: None,
                contract_amendment_date: None,
                contract_effective_date: None,
                contract_end_date: None,
                currency: None,
                enabled_products: None,
                id: None,
                in_ramp_period: None,
                minimum_monthly_amount: None,
                name: None,
                organization: None,
                ramp_period_end_date: None,
                ramp_period_start_date: None,
                self_uri: None,
                subscription_type: None,
                usages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TrusteeBillingOverview {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TrusteeBillingOverview",
                fields: &[
                    "billingPeriodEndDate",
                    "billingPeriodStartDate",
                    "contractAmendmentDate",
                    "contractEffectiveDate",
                    "contractEndDate",
                    "currency",
                    "enabledProducts",
                    "id",
                    "inRampPeriod",
                    "minimumMonthlyAmount",
                    "name",
                    "organization",
                    "rampPeriodEndDate",
                    "rampPeriodStartDate",
                    "selfUri",
                    "subscriptionType",
                    "usages",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.billing_period_end_date);
            out.date_time(1, &self.billing_period_start_date);
            out.date_time(2, &self.contract_amendment_date);
            out.date_time(3, &self.contract_effective_date);
            out.date_time(4, &self.contract_end_date);
            out.text(5, &self.currency);
            out.list(6, &self.enabled_products);
            out.text(7, &self.id);
            out.boolean(8, &self.in_ramp_period);
            out.text(9, &self.minimum_monthly_amount);
            out.text(10, &self.name);
            out.model(11, &self.organization);
            out.date_time(12, &self.ramp_period_end_date);
            out.date_time(13, &self.ramp_period_start_date);
            out.text(14, &self.self_uri);
            out.one(15, &self.subscription_type);
            out.list(16, &self.usages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.billing_period_end_date),
                1 => rt::Place::DateTime(&mut self.billing_period_start_date),
                2 => rt::Place::DateTime(&mut self.contract_amendment_date),
                3 => rt::Place::DateTime(&mut self.contract_effective_date),
                4 => rt::Place::DateTime(&mut self.contract_end_date),
                5 => rt::Place::Text(&mut self.currency),
                6 => rt::Place::List(&mut self.enabled_products),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Bool(&mut self.in_ramp_period),
                9 => rt::Place::Text(&mut self.minimum_monthly_amount),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Model(&mut self.organization),
                12 => rt::Place::DateTime(&mut self.ramp_period_end_date),
                13 => rt::Place::DateTime(&mut self.ramp_period_start_date),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Enum(&mut self.subscription_type),
                16 => rt::Place::List(&mut self.usages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TrusteeBillingOverview);
}
