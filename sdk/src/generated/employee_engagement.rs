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
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
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
    pub fn send(self) -> rt::Sending<types::GetCelebrationListing> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
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
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
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
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
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
    pub fn send(self) -> rt::Sending<types::Recognitions> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::RecognitionBase> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::RecognitionBase> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Recognition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::Recognition> {
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
        const VALUES: &'static [Self] = &[Self::Recognition, Self::ContestComplete];
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
        const VALUES: &'static [Self] = &[Self::Sent, Self::Received];
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
            Self::Interaction,
            Self::Insights,
            Self::Development,
            Self::Scorecard,
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
            Self::ThankYou,
            Self::Congratulations,
            Self::HighPerformance,
            Self::CompanyValues,
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
            Self::ThankYou,
            Self::Congratulations,
            Self::HighPerformance,
            Self::CompanyValues,
            Self::Competition,
            Self::Race,
            Self::Raffle,
            Self::TeamGoal,
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
        _nulls: rt::Nulls,
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for Celebration {
        fn shape(&self) -> &'static rt::Shape {
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.created_by,
                1 => &self.date_created,
                2 => &self.id,
                3 => &self.note,
                4 => &self.recipient,
                5 => &self.self_uri,
                6 => &self.source_entity,
                7 => &self.title,
                8 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.created_by,
                1 => &mut self.date_created,
                2 => &mut self.id,
                3 => &mut self.note,
                4 => &mut self.recipient,
                5 => &mut self.self_uri,
                6 => &mut self.source_entity,
                7 => &mut self.title,
                8 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(Celebration);
    /// `CelebrationStateParam` of the API document.
    #[non_exhaustive]
    pub struct CelebrationStateParam {
        /// `state`
        pub state: Option<types::CelebrationStateParamState>,
        _nulls: rt::Nulls,
    }
    impl Default for CelebrationStateParam {
        fn default() -> Self {
            Self {
                state: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for CelebrationStateParam {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CelebrationStateParam",
                fields: &["state"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.state,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.state,
                _ => &mut self._nulls,
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
            value.put(&mut self.state, &mut self._nulls, 0);
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
        _nulls: rt::Nulls,
    }
    impl Default for ContestCompleteData {
        fn default() -> Self {
            Self {
                anonymization: None,
                date_end: None,
                metrics: None,
                prizes: None,
                winners: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestCompleteData {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestCompleteData",
                fields: &["anonymization", "dateEnd", "metrics", "prizes", "winners"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.anonymization,
                1 => &self.date_end,
                2 => &self.metrics,
                3 => &self.prizes,
                4 => &self.winners,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.anonymization,
                1 => &mut self.date_end,
                2 => &mut self.metrics,
                3 => &mut self.prizes,
                4 => &mut self.winners,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContestCompleteData);
    /// `ContestCompleteDataScore` of the API document.
    #[non_exhaustive]
    pub struct ContestCompleteDataScore {
        /// `score`
        pub score: Option<f64>,
        _nulls: rt::Nulls,
    }
    impl Default for ContestCompleteDataScore {
        fn default() -> Self {
            Self {
                score: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestCompleteDataScore {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestCompleteDataScore",
                fields: &["score"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.score,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.score,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
    }
    impl Default for ContestDataMetrics {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestDataMetrics {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataMetrics",
                fields: &["id", "name", "selfUri"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.self_uri,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.self_uri,
                _ => &mut self._nulls,
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
        pub tier: Option<i32>,
        _nulls: rt::Nulls,
    }
    impl Default for ContestDataPrizes {
        fn default() -> Self {
            Self {
                image_id: None,
                name: None,
                tier: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestDataPrizes {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataPrizes",
                fields: &["imageId", "name", "tier"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.image_id,
                1 => &self.name,
                2 => &self.tier,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.image_id,
                1 => &mut self.name,
                2 => &mut self.tier,
                _ => &mut self._nulls,
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
        pub tier: Option<i32>,
        /// `users`
        pub users: Option<Vec<types::ContestDataWinnersUsers>>,
        /// `winnersCount`
        pub winners_count: Option<i32>,
        _nulls: rt::Nulls,
    }
    impl Default for ContestDataWinners {
        fn default() -> Self {
            Self {
                contest_score: None,
                tier: None,
                users: None,
                winners_count: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestDataWinners {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataWinners",
                fields: &["contestScore", "tier", "users", "winnersCount"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.contest_score,
                1 => &self.tier,
                2 => &self.users,
                3 => &self.winners_count,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.contest_score,
                1 => &mut self.tier,
                2 => &mut self.users,
                3 => &mut self.winners_count,
                _ => &mut self._nulls,
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
        pub rank: Option<i32>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ContestDataWinnersUsers {
        fn default() -> Self {
            Self {
                id: None,
                rank: None,
                self_uri: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContestDataWinnersUsers {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContestDataWinnersUsers",
                fields: &["id", "rank", "selfUri"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                1 => &self.rank,
                2 => &self.self_uri,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                1 => &mut self.rank,
                2 => &mut self.self_uri,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for CreateRecognition {
        fn shape(&self) -> &'static rt::Shape {
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.context_id,
                1 => &self.context_type,
                2 => &self.note,
                3 => &self.recipient_id,
                4 => &self.title,
                5 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.context_id,
                1 => &mut self.context_type,
                2 => &mut self.note,
                3 => &mut self.recipient_id,
                4 => &mut self.title,
                5 => &mut self.type_,
                _ => &mut self._nulls,
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
            value.put(&mut self.context_id, &mut self._nulls, 0);
            self
        }
        /// Sets `contextType`.
        #[must_use]
        pub fn context_type(
            mut self,
            value: impl rt::IntoField<types::CreateRecognitionContextType>,
        ) -> Self {
            value.put(&mut self.context_type, &mut self._nulls, 1);
            self
        }
        /// Sets `note`.
        #[must_use]
        pub fn note(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.note, &mut self._nulls, 2);
            self
        }
        /// Sets `recipientId`.
        #[must_use]
        pub fn recipient_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.recipient_id, &mut self._nulls, 3);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._nulls, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::CreateRecognitionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._nulls, 5);
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
        pub page_count: Option<i32>,
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _nulls: rt::Nulls,
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GetCelebrationListing {
        fn shape(&self) -> &'static rt::Shape {
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.entities,
                1 => &self.first_uri,
                2 => &self.last_uri,
                3 => &self.next_uri,
                4 => &self.page_count,
                5 => &self.page_number,
                6 => &self.page_size,
                7 => &self.previous_uri,
                8 => &self.self_uri,
                9 => &self.total,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.entities,
                1 => &mut self.first_uri,
                2 => &mut self.last_uri,
                3 => &mut self.next_uri,
                4 => &mut self.page_count,
                5 => &mut self.page_number,
                6 => &mut self.page_size,
                7 => &mut self.previous_uri,
                8 => &mut self.self_uri,
                9 => &mut self.total,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for Recognition {
        fn shape(&self) -> &'static rt::Shape {
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.context_id,
                1 => &self.context_type,
                2 => &self.created_by,
                3 => &self.date_acknowledged,
                4 => &self.date_created,
                5 => &self.date_displayed,
                6 => &self.id,
                7 => &self.note,
                8 => &self.recipient,
                9 => &self.self_uri,
                10 => &self.title,
                11 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.context_id,
                1 => &mut self.context_type,
                2 => &mut self.created_by,
                3 => &mut self.date_acknowledged,
                4 => &mut self.date_created,
                5 => &mut self.date_displayed,
                6 => &mut self.id,
                7 => &mut self.note,
                8 => &mut self.recipient,
                9 => &mut self.self_uri,
                10 => &mut self.title,
                11 => &mut self.type_,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
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
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for RecognitionBase {
        fn shape(&self) -> &'static rt::Shape {
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
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.context_id,
                1 => &self.context_type,
                2 => &self.created_by,
                3 => &self.date_created,
                4 => &self.id,
                5 => &self.note,
                6 => &self.recipient,
                7 => &self.self_uri,
                8 => &self.title,
                9 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.context_id,
                1 => &mut self.context_type,
                2 => &mut self.created_by,
                3 => &mut self.date_created,
                4 => &mut self.id,
                5 => &mut self.note,
                6 => &mut self.recipient,
                7 => &mut self.self_uri,
                8 => &mut self.title,
                9 => &mut self.type_,
                _ => &mut self._nulls,
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
        pub page_count: Option<i32>,
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `total`
        pub total: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for Recognitions {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for Recognitions {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Recognitions",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.entities,
                1 => &self.page_count,
                2 => &self.page_number,
                3 => &self.page_size,
                4 => &self.total,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.entities,
                1 => &mut self.page_count,
                2 => &mut self.page_number,
                3 => &mut self.page_size,
                4 => &mut self.total,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
    }
    impl Default for SourceEntity {
        fn default() -> Self {
            Self {
                contest_complete_data: None,
                id: None,
                self_uri: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for SourceEntity {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SourceEntity",
                fields: &["contestCompleteData", "id", "selfUri", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.contest_complete_data,
                1 => &self.id,
                2 => &self.self_uri,
                3 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.contest_complete_data,
                1 => &mut self.id,
                2 => &mut self.self_uri,
                3 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(SourceEntity);
}
