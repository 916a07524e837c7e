// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Employee Engagement API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Employee Engagement API; from [`Client::employee_engagement`](crate::Client::employee_engagement).
#[derive(Clone, Debug)]
pub struct EmployeeEngagement(rt::Client);
impl EmployeeEngagement {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/employeeengagement/celebrations`
    ///
    /// - Permission: `engagement:celebration:view`
    /// - Scopes: any of `employee-engagement`, `employee-engagement:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getEmployeeengagementCelebrations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-employeeengagement-celebrations)
    pub fn get_employeeengagement_celebrations(
        &self,
    ) -> GetEmployeeengagementCelebrations {
        super::employee_engagement::GetEmployeeengagementCelebrations(
            rt::Request::new(
                &self.0,
                super::employee_engagement::GetEmployeeengagementCelebrations::INFO,
            ),
        )
    }
    /// `DELETE /api/v2/employeeengagement/celebrations/{celebrationId}`
    ///
    /// - Permission: `engagement:celebration:delete`
    /// - Scopes: `employee-engagement`
    /// - Developer Center: [`deleteEmployeeengagementCelebration`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-employeeengagement-celebrations--celebrationId-)
    pub fn delete_employeeengagement_celebration(
        &self,
        celebration_id: impl AsRef<str>,
    ) -> DeleteEmployeeengagementCelebration {
        super::employee_engagement::DeleteEmployeeengagementCelebration(
            rt::Request::new(
                    &self.0,
                    super::employee_engagement::DeleteEmployeeengagementCelebration::INFO,
                )
                .path("celebrationId", celebration_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/employeeengagement/celebrations/{celebrationId}`
    ///
    /// - Permission: `engagement:celebration:edit`
    /// - Scopes: `employee-engagement`
    /// - Developer Center: [`patchEmployeeengagementCelebration`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-employeeengagement-celebrations--celebrationId-)
    pub fn patch_employeeengagement_celebration(
        &self,
        celebration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CelebrationStateParam>,
    ) -> PatchEmployeeengagementCelebration {
        super::employee_engagement::PatchEmployeeengagementCelebration(
            rt::Request::new(
                    &self.0,
                    super::employee_engagement::PatchEmployeeengagementCelebration::INFO,
                )
                .path("celebrationId", celebration_id.as_ref())
                .body::<types::CelebrationStateParam>(body),
        )
    }
    /// `GET /api/v2/employeeengagement/recognitions`
    ///
    /// - Permission: `engagement:recognition:view`
    /// - Scopes: any of `employee-engagement`, `employee-engagement:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getEmployeeengagementRecognitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-employeeengagement-recognitions)
    pub fn get_employeeengagement_recognitions(
        &self,
    ) -> GetEmployeeengagementRecognitions {
        super::employee_engagement::GetEmployeeengagementRecognitions(
            rt::Request::new(
                &self.0,
                super::employee_engagement::GetEmployeeengagementRecognitions::INFO,
            ),
        )
    }
    /// `POST /api/v2/employeeengagement/recognitions`
    ///
    /// - Permission: `engagement:recognition:add`
    /// - Scopes: `employee-engagement`
    /// - Developer Center: [`postEmployeeengagementRecognitions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-employeeengagement-recognitions)
    pub fn post_employeeengagement_recognitions(
        &self,
        body: impl rt::IntoBody<types::CreateRecognition>,
    ) -> PostEmployeeengagementRecognitions {
        super::employee_engagement::PostEmployeeengagementRecognitions(
            rt::Request::new(
                    &self.0,
                    super::employee_engagement::PostEmployeeengagementRecognitions::INFO,
                )
                .body::<types::CreateRecognition>(body),
        )
    }
    /// `GET /api/v2/employeeengagement/recognitions/{recognitionId}`
    ///
    /// - Permission: `engagement:recognition:view`
    /// - Scopes: any of `employee-engagement`, `employee-engagement:readonly`
    /// - Error codes of its own: 403 `receiver.caller.mismatch`
    /// - Developer Center: [`getEmployeeengagementRecognition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-employeeengagement-recognitions--recognitionId-)
    pub fn get_employeeengagement_recognition(
        &self,
        recognition_id: impl AsRef<str>,
    ) -> GetEmployeeengagementRecognition {
        super::employee_engagement::GetEmployeeengagementRecognition(
            rt::Request::new(
                    &self.0,
                    super::employee_engagement::GetEmployeeengagementRecognition::INFO,
                )
                .path("recognitionId", recognition_id.as_ref()),
        )
    }
}
/// The call `getEmployeeengagementCelebrations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetEmployeeengagementCelebrations(
    pub(crate) rt::Request<types::GetCelebrationListing>,
);
impl GetEmployeeengagementCelebrations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getEmployeeengagementCelebrations",
        method: rt::Method::Get,
        path: "/api/v2/employeeengagement/celebrations",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:celebration:view"],
        },
        scopes: &["employee-engagement", "employee-engagement:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GetCelebrationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GetCelebrationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetCelebrationListing> {
        self.0.send()
    }
}
/// The call `deleteEmployeeengagementCelebration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteEmployeeengagementCelebration(pub(crate) rt::Request<()>);
impl DeleteEmployeeengagementCelebration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteEmployeeengagementCelebration",
        method: rt::Method::Delete,
        path: "/api/v2/employeeengagement/celebrations/{celebrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:celebration:delete"],
        },
        scopes: &["employee-engagement"],
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
/// The call `patchEmployeeengagementCelebration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchEmployeeengagementCelebration(pub(crate) rt::Request<()>);
impl PatchEmployeeengagementCelebration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchEmployeeengagementCelebration",
        method: rt::Method::Patch,
        path: "/api/v2/employeeengagement/celebrations/{celebrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:celebration:edit"],
        },
        scopes: &["employee-engagement"],
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
/// The call `getEmployeeengagementRecognitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetEmployeeengagementRecognitions(
    pub(crate) rt::Request<types::Recognitions>,
);
impl GetEmployeeengagementRecognitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getEmployeeengagementRecognitions",
        method: rt::Method::Get,
        path: "/api/v2/employeeengagement/recognitions",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:recognition:view"],
        },
        scopes: &["employee-engagement", "employee-engagement:readonly"],
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
    /// `direction` (query): default `received`
    pub fn direction(
        self,
        value: impl rt::IntoOption<types::GetEmployeeengagementRecognitionsDirection>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetEmployeeengagementRecognitionsDirection,
                >("direction", value),
        )
    }
    /// `recipient` (query)
    pub fn recipient(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("recipient", value))
    }
    /// `dateStart` (query)
    pub fn date_start(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("dateStart", value))
    }
    /// `dateEnd` (query)
    pub fn date_end(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("dateEnd", value))
    }
    /// `pageSize` (query): default `100`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Recognitions> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::Recognitions> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recognitions> {
        self.0.send()
    }
}
/// The call `postEmployeeengagementRecognitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEmployeeengagementRecognitions(
    pub(crate) rt::Request<types::RecognitionBase>,
);
impl PostEmployeeengagementRecognitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEmployeeengagementRecognitions",
        method: rt::Method::Post,
        path: "/api/v2/employeeengagement/recognitions",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:recognition:add"],
        },
        scopes: &["employee-engagement"],
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
    pub fn customize(self) -> rt::Request<types::RecognitionBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecognitionBase> {
        self.0.send()
    }
}
/// The call `getEmployeeengagementRecognition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetEmployeeengagementRecognition(pub(crate) rt::Request<types::Recognition>);
impl GetEmployeeengagementRecognition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getEmployeeengagementRecognition",
        method: rt::Method::Get,
        path: "/api/v2/employeeengagement/recognitions/{recognitionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["engagement:recognition:view"],
        },
        scopes: &["employee-engagement", "employee-engagement:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Recognition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recognition> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetEmployeeengagementCelebrations::INFO,
    DeleteEmployeeengagementCelebration::INFO,
    PatchEmployeeengagementCelebration::INFO,
    GetEmployeeengagementRecognitions::INFO,
    PostEmployeeengagementRecognitions::INFO,
    GetEmployeeengagementRecognition::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Celebration>,
    rt::make_model::<types::CelebrationStateParam>,
    rt::make_model::<types::ContestCompleteData>,
    rt::make_model::<types::ContestCompleteDataScore>,
    rt::make_model::<types::ContestDataMetrics>,
    rt::make_model::<types::ContestDataPrizes>,
    rt::make_model::<types::ContestDataWinners>,
    rt::make_model::<types::ContestDataWinnersUsers>,
    rt::make_model::<types::CreateRecognition>,
    rt::make_model::<types::GetCelebrationListing>,
    rt::make_model::<types::Recognition>,
    rt::make_model::<types::RecognitionBase>,
    rt::make_model::<types::Recognitions>,
    rt::make_model::<types::SourceEntity>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CelebrationStateParamState {
        /// `Displayed`
        Displayed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CelebrationStateParamState {
        const VALUES: &'static [Self] = &[Self::Displayed];
        const TEXTS: &'static [&'static str] = &["Displayed"];
        fn text(&self) -> &str {
            match self {
                Self::Displayed => "Displayed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CelebrationStateParamState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CelebrationType {
        /// `Recognition`
        Recognition,
        /// `ContestComplete`
        ContestComplete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CelebrationType {
        const VALUES: &'static [Self] = &[Self::ContestComplete, Self::Recognition];
        const TEXTS: &'static [&'static str] = &["ContestComplete", "Recognition"];
        fn text(&self) -> &str {
            match self {
                Self::Recognition => "Recognition",
                Self::ContestComplete => "ContestComplete",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CelebrationType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetEmployeeengagementRecognitionsDirection {
        /// `sent`
        Sent,
        /// `received`
        Received,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetEmployeeengagementRecognitionsDirection {
        const VALUES: &'static [Self] = &[Self::Received, Self::Sent];
        const TEXTS: &'static [&'static str] = &["received", "sent"];
        fn text(&self) -> &str {
            match self {
                Self::Sent => "sent",
                Self::Received => "received",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetEmployeeengagementRecognitionsDirection);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecognitionContextType {
        /// `Interaction`
        Interaction,
        /// `Insights`
        Insights,
        /// `Development`
        Development,
        /// `Scorecard`
        Scorecard,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecognitionContextType {
        const VALUES: &'static [Self] = &[
            Self::Development,
            Self::Insights,
            Self::Interaction,
            Self::Scorecard,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Development",
            "Insights",
            "Interaction",
            "Scorecard",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Interaction => "Interaction",
                Self::Insights => "Insights",
                Self::Development => "Development",
                Self::Scorecard => "Scorecard",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecognitionContextType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecognitionType {
        /// `ThankYou`
        ThankYou,
        /// `Congratulations`
        Congratulations,
        /// `HighPerformance`
        HighPerformance,
        /// `CompanyValues`
        CompanyValues,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecognitionType {
        const VALUES: &'static [Self] = &[
            Self::CompanyValues,
            Self::Congratulations,
            Self::HighPerformance,
            Self::ThankYou,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CompanyValues",
            "Congratulations",
            "HighPerformance",
            "ThankYou",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ThankYou => "ThankYou",
                Self::Congratulations => "Congratulations",
                Self::HighPerformance => "HighPerformance",
                Self::CompanyValues => "CompanyValues",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecognitionType);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SourceEntityType {
        /// `ThankYou`
        ThankYou,
        /// `Congratulations`
        Congratulations,
        /// `HighPerformance`
        HighPerformance,
        /// `CompanyValues`
        CompanyValues,
        /// `Competition`
        Competition,
        /// `Race`
        Race,
        /// `Raffle`
        Raffle,
        /// `TeamGoal`
        TeamGoal,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SourceEntityType {
        const VALUES: &'static [Self] = &[
            Self::CompanyValues,
            Self::Competition,
            Self::Congratulations,
            Self::HighPerformance,
            Self::Race,
            Self::Raffle,
            Self::TeamGoal,
            Self::ThankYou,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CompanyValues",
            "Competition",
            "Congratulations",
            "HighPerformance",
            "Race",
            "Raffle",
            "TeamGoal",
            "ThankYou",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ThankYou => "ThankYou",
                Self::Congratulations => "Congratulations",
                Self::HighPerformance => "HighPerformance",
                Self::CompanyValues => "CompanyValues",
                Self::Competition => "Competition",
                Self::Race => "Race",
                Self::Raffle => "Raffle",
                Self::TeamGoal => "TeamGoal",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SourceEntityType);
    /// `NoAnonymization`, `All`, `AllExceptTop`.
    pub type ContestCompleteDataAnonymization = types::ContestsResponseAnonymization;
    /// `Interaction`, `Insights`, `Development`, `Scorecard`.
    pub type CreateRecognitionContextType = types::RecognitionContextType;
    /// `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
    pub type CreateRecognitionType = types::RecognitionType;
    /// `Interaction`, `Insights`, `Development`, `Scorecard`.
    pub type RecognitionBaseContextType = types::RecognitionContextType;
    /// `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
    pub type RecognitionBaseType = types::RecognitionType;
    /// `Celebration` of the API document.
    #[non_exhaustive]
    pub struct Celebration {
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `note`
        pub note: Option<String>,
        /// `recipient`
        pub recipient: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sourceEntity`
        pub source_entity: Option<Box<types::SourceEntity>>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<types::CelebrationType>,
        _rest: rt::Rest,
    }
    impl Default for Celebration {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                id: None,
                note: None,
                recipient: None,
                self_uri: None,
                source_entity: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Celebration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Celebration",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "id",
                    "note",
                    "recipient",
                    "selfUri",
                    "sourceEntity",
                    "title",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.text(2, &self.id);
            out.text(3, &self.note);
            out.model(4, &self.recipient);
            out.text(5, &self.self_uri);
            out.model(6, &self.source_entity);
            out.text(7, &self.title);
            out.one(8, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.note),
                4 => rt::Place::Model(&mut self.recipient),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.source_entity),
                7 => rt::Place::Text(&mut self.title),
                8 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Celebration);
    /// `CelebrationStateParam` of the API document.
    #[non_exhaustive]
    pub struct CelebrationStateParam {
        /// `state`
        pub state: Option<types::CelebrationStateParamState>,
        _rest: rt::Rest,
    }
    impl Default for CelebrationStateParam {
        fn default() -> Self {
            Self {
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CelebrationStateParam {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CelebrationStateParam",
                fields: &["state"],
                required: &[],
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
    rt::model!(CelebrationStateParam);
    impl CelebrationStateParam {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::CelebrationStateParamState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
    }
    /// `ContestCompleteData` of the API document.
    #[non_exhaustive]
    pub struct ContestCompleteData {
        /// `anonymization`
        pub anonymization: Option<types::ContestCompleteDataAnonymization>,
        /// `dateEnd`
        pub date_end: Option<rt::Date>,
        /// `metrics`
        pub metrics: Option<Vec<types::ContestDataMetrics>>,
        /// `prizes`
        pub prizes: Option<Vec<types::ContestDataPrizes>>,
        /// `winners`
        pub winners: Option<Vec<types::ContestDataWinners>>,
        _rest: rt::Rest,
    }
    impl Default for ContestCompleteData {
        fn default() -> Self {
            Self {
                anonymization: None,
                date_end: None,
                metrics: None,
                prizes: None,
                winners: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestCompleteData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestCompleteData",
                fields: &["anonymization", "dateEnd", "metrics", "prizes", "winners"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.anonymization);
            out.date(1, &self.date_end);
            out.list(2, &self.metrics);
            out.list(3, &self.prizes);
            out.list(4, &self.winners);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.anonymization),
                1 => rt::Place::Date(&mut self.date_end),
                2 => rt::Place::List(&mut self.metrics),
                3 => rt::Place::List(&mut self.prizes),
                4 => rt::Place::List(&mut self.winners),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestCompleteData);
    /// `ContestCompleteDataScore` of the API document.
    #[non_exhaustive]
    pub struct ContestCompleteDataScore {
        /// `score`
        pub score: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ContestCompleteDataScore {
        fn default() -> Self {
            Self {
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestCompleteDataScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestCompleteDataScore",
                fields: &["score"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestCompleteDataScore);
    /// `ContestDataMetrics` of the API document.
    #[non_exhaustive]
    pub struct ContestDataMetrics {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestDataMetrics {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestDataMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataMetrics",
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
    rt::model!(ContestDataMetrics);
    /// `ContestDataPrizes` of the API document.
    #[non_exhaustive]
    pub struct ContestDataPrizes {
        /// `imageId`
        pub image_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `tier`
        pub tier: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContestDataPrizes {
        fn default() -> Self {
            Self {
                image_id: None,
                name: None,
                tier: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestDataPrizes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataPrizes",
                fields: &["imageId", "name", "tier"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.image_id);
            out.text(1, &self.name);
            out.int(2, &self.tier);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.image_id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Int(&mut self.tier),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestDataPrizes);
    /// `ContestDataWinners` of the API document.
    #[non_exhaustive]
    pub struct ContestDataWinners {
        /// `contestScore`
        pub contest_score: Option<Box<types::ContestCompleteDataScore>>,
        /// `tier`
        pub tier: Option<i64>,
        /// `users`
        pub users: Option<Vec<types::ContestDataWinnersUsers>>,
        /// `winnersCount`
        pub winners_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ContestDataWinners {
        fn default() -> Self {
            Self {
                contest_score: None,
                tier: None,
                users: None,
                winners_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestDataWinners {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataWinners",
                fields: &["contestScore", "tier", "users", "winnersCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_score);
            out.int(1, &self.tier);
            out.list(2, &self.users);
            out.int(3, &self.winners_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_score),
                1 => rt::Place::Int(&mut self.tier),
                2 => rt::Place::List(&mut self.users),
                3 => rt::Place::Int(&mut self.winners_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestDataWinners);
    /// `ContestDataWinnersUsers` of the API document.
    #[non_exhaustive]
    pub struct ContestDataWinnersUsers {
        /// `id`
        pub id: Option<String>,
        /// `rank`
        pub rank: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContestDataWinnersUsers {
        fn default() -> Self {
            Self {
                id: None,
                rank: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContestDataWinnersUsers {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataWinnersUsers",
                fields: &["id", "rank", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.int(1, &self.rank);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Int(&mut self.rank),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContestDataWinnersUsers);
    /// `CreateRecognition` of the API document.
    #[non_exhaustive]
    pub struct CreateRecognition {
        /// `contextId`
        pub context_id: Option<String>,
        /// `contextType`
        pub context_type: Option<types::CreateRecognitionContextType>,
        /// `note`
        pub note: Option<String>,
        /// `recipientId`: required
        pub recipient_id: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        /// `type`: required
        pub type_: Option<types::CreateRecognitionType>,
        _rest: rt::Rest,
    }
    impl Default for CreateRecognition {
        fn default() -> Self {
            Self {
                context_id: None,
                context_type: None,
                note: None,
                recipient_id: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateRecognition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateRecognition",
                fields: &[
                    "contextId",
                    "contextType",
                    "note",
                    "recipientId",
                    "title",
                    "type",
                ],
                required: &[3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.one(1, &self.context_type);
            out.text(2, &self.note);
            out.text(3, &self.recipient_id);
            out.text(4, &self.title);
            out.one(5, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Enum(&mut self.context_type),
                2 => rt::Place::Text(&mut self.note),
                3 => rt::Place::Text(&mut self.recipient_id),
                4 => rt::Place::Text(&mut self.title),
                5 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateRecognition);
    impl CreateRecognition {
        /// One with everything set that the API requires, in this order: `recipientId`, `title`, `type`.
        #[must_use]
        pub fn new(
            recipient_id: impl rt::IntoField<String>,
            title: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::CreateRecognitionType>,
        ) -> Self {
            Self::default().recipient_id(recipient_id).title(title).type_(type_)
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `contextType`.
        #[must_use]
        pub fn context_type(
            mut self,
            value: impl rt::IntoField<types::CreateRecognitionContextType>,
        ) -> Self {
            value.put(&mut self.context_type, &mut self._rest, 1);
            self
        }
        /// Sets `note`.
        #[must_use]
        pub fn note(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.note, &mut self._rest, 2);
            self
        }
        /// Sets `recipientId`.
        #[must_use]
        pub fn recipient_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.recipient_id, &mut self._rest, 3);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CreateRecognitionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
    }
    /// `GetCelebrationListing` of the API document.
    #[non_exhaustive]
    pub struct GetCelebrationListing {
        /// `entities`
        pub entities: Option<Vec<types::Celebration>>,
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
    impl Default for GetCelebrationListing {
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
    impl rt::Model for GetCelebrationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetCelebrationListing",
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
    rt::model!(GetCelebrationListing);
    /// `Recognition` of the API document.
    #[non_exhaustive]
    pub struct Recognition {
        /// `contextId`
        pub context_id: Option<String>,
        /// `contextType`
        pub context_type: Option<types::RecognitionContextType>,
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateAcknowledged`
        pub date_acknowledged: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateDisplayed`
        pub date_displayed: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `note`
        pub note: Option<String>,
        /// `recipient`
        pub recipient: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<types::RecognitionType>,
        _rest: rt::Rest,
    }
    impl Default for Recognition {
        fn default() -> Self {
            Self {
                context_id: None,
                context_type: None,
                created_by: None,
                date_acknowledged: None,
                date_created: None,
                date_displayed: None,
                id: None,
                note: None,
                recipient: None,
                self_uri: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Recognition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Recognition",
                fields: &[
                    "contextId",
                    "contextType",
                    "createdBy",
                    "dateAcknowledged",
                    "dateCreated",
                    "dateDisplayed",
                    "id",
                    "note",
                    "recipient",
                    "selfUri",
                    "title",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.one(1, &self.context_type);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_acknowledged);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_displayed);
            out.text(6, &self.id);
            out.text(7, &self.note);
            out.model(8, &self.recipient);
            out.text(9, &self.self_uri);
            out.text(10, &self.title);
            out.one(11, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Enum(&mut self.context_type),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_acknowledged),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_displayed),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.note),
                8 => rt::Place::Model(&mut self.recipient),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Text(&mut self.title),
                11 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Recognition);
    /// `RecognitionBase` of the API document.
    #[non_exhaustive]
    pub struct RecognitionBase {
        /// `contextId`
        pub context_id: Option<String>,
        /// `contextType`
        pub context_type: Option<types::RecognitionBaseContextType>,
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `note`
        pub note: Option<String>,
        /// `recipient`
        pub recipient: Option<Box<types::UserReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<types::RecognitionBaseType>,
        _rest: rt::Rest,
    }
    impl Default for RecognitionBase {
        fn default() -> Self {
            Self {
                context_id: None,
                context_type: None,
                created_by: None,
                date_created: None,
                id: None,
                note: None,
                recipient: None,
                self_uri: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecognitionBase {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecognitionBase",
                fields: &[
                    "contextId",
                    "contextType",
                    "createdBy",
                    "dateCreated",
                    "id",
                    "note",
                    "recipient",
                    "selfUri",
                    "title",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.one(1, &self.context_type);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_created);
            out.text(4, &self.id);
            out.text(5, &self.note);
            out.model(6, &self.recipient);
            out.text(7, &self.self_uri);
            out.text(8, &self.title);
            out.one(9, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Enum(&mut self.context_type),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.note),
                6 => rt::Place::Model(&mut self.recipient),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Text(&mut self.title),
                9 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecognitionBase);
    /// `Recognitions` of the API document.
    #[non_exhaustive]
    pub struct Recognitions {
        /// `entities`
        pub entities: Option<Vec<types::Recognition>>,
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
    impl Default for Recognitions {
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
    impl rt::Model for Recognitions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Recognitions",
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
    rt::model!(Recognitions);
    /// `SourceEntity` of the API document.
    #[non_exhaustive]
    pub struct SourceEntity {
        /// `contestCompleteData`
        pub contest_complete_data: Option<Box<types::ContestCompleteData>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::SourceEntityType>,
        _rest: rt::Rest,
    }
    impl Default for SourceEntity {
        fn default() -> Self {
            Self {
                contest_complete_data: None,
                id: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SourceEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SourceEntity",
                fields: &["contestCompleteData", "id", "selfUri", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contest_complete_data);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contest_complete_data),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SourceEntity);
}
