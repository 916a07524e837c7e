// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Infrastructure as Code API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Infrastructure as Code API; from [`Client::infrastructure_as_code`](crate::Client::infrastructure_as_code).
#[derive(Clone, Debug)]
pub struct InfrastructureAsCode(rt::Client);
impl InfrastructureAsCode {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/infrastructureascode/accelerators`
    ///
    /// - Permission: `infrastructureascode:accelerator:view`
    /// - Scopes: any of `infrastructureascode`, `infrastructureascode:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getInfrastructureascodeAccelerators`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-infrastructureascode-accelerators)
    pub fn get_infrastructureascode_accelerators(
        &self,
    ) -> GetInfrastructureascodeAccelerators {
        super::infrastructure_as_code::GetInfrastructureascodeAccelerators(
            rt::Request::new(
                &self.0,
                super::infrastructure_as_code::GetInfrastructureascodeAccelerators::INFO,
            ),
        )
    }
    /// `GET /api/v2/infrastructureascode/accelerators/{acceleratorId}`
    ///
    /// - Permission: `infrastructureascode:accelerator:view`
    /// - Scopes: any of `infrastructureascode`, `infrastructureascode:readonly`
    /// - Developer Center: [`getInfrastructureascodeAccelerator`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-infrastructureascode-accelerators--acceleratorId-)
    pub fn get_infrastructureascode_accelerator(
        &self,
        accelerator_id: impl AsRef<str>,
    ) -> GetInfrastructureascodeAccelerator {
        super::infrastructure_as_code::GetInfrastructureascodeAccelerator(
            rt::Request::new(
                    &self.0,
                    super::infrastructure_as_code::GetInfrastructureascodeAccelerator::INFO,
                )
                .path("acceleratorId", accelerator_id.as_ref()),
        )
    }
    /// `GET /api/v2/infrastructureascode/jobs`
    ///
    /// - Permission: `infrastructureascode:job:view`
    /// - Scopes: any of `infrastructureascode`, `infrastructureascode:readonly`
    /// - Developer Center: [`getInfrastructureascodeJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-infrastructureascode-jobs)
    pub fn get_infrastructureascode_jobs(&self) -> GetInfrastructureascodeJobs {
        super::infrastructure_as_code::GetInfrastructureascodeJobs(
            rt::Request::new(
                &self.0,
                super::infrastructure_as_code::GetInfrastructureascodeJobs::INFO,
            ),
        )
    }
    /// `POST /api/v2/infrastructureascode/jobs`
    ///
    /// - Permission: `infrastructureascode:job:add`
    /// - Scopes: `infrastructureascode`
    /// - Developer Center: [`postInfrastructureascodeJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-infrastructureascode-jobs)
    pub fn post_infrastructureascode_jobs(
        &self,
        body: impl rt::IntoBody<types::AcceleratorInput>,
    ) -> PostInfrastructureascodeJobs {
        super::infrastructure_as_code::PostInfrastructureascodeJobs(
            rt::Request::new(
                    &self.0,
                    super::infrastructure_as_code::PostInfrastructureascodeJobs::INFO,
                )
                .body::<types::AcceleratorInput>(body),
        )
    }
    /// `GET /api/v2/infrastructureascode/jobs/{jobId}`
    ///
    /// - Permission: `infrastructureascode:job:view`
    /// - Scopes: any of `infrastructureascode`, `infrastructureascode:readonly`
    /// - Developer Center: [`getInfrastructureascodeJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-infrastructureascode-jobs--jobId-)
    pub fn get_infrastructureascode_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetInfrastructureascodeJob {
        super::infrastructure_as_code::GetInfrastructureascodeJob(
            rt::Request::new(
                    &self.0,
                    super::infrastructure_as_code::GetInfrastructureascodeJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
}
/// The call `getInfrastructureascodeAccelerators`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetInfrastructureascodeAccelerators(
    pub(crate) rt::Request<types::AcceleratorList>,
);
impl GetInfrastructureascodeAccelerators {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getInfrastructureascodeAccelerators",
        method: rt::Method::Get,
        path: "/api/v2/infrastructureascode/accelerators",
        permissions: rt::Permissions {
            all: false,
            names: &["infrastructureascode:accelerator:view"],
        },
        scopes: &["infrastructureascode", "infrastructureascode:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeAcceleratorsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetInfrastructureascodeAcceleratorsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `description` (query)
    pub fn description(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("description", value))
    }
    /// `origin` (query)
    pub fn origin(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeAcceleratorsOrigin>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetInfrastructureascodeAcceleratorsOrigin,
                >("origin", value),
        )
    }
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeAcceleratorsType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetInfrastructureascodeAcceleratorsType>("type", value),
        )
    }
    /// `classification` (query)
    pub fn classification(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("classification", value))
    }
    /// `tags` (query)
    pub fn tags(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("tags", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AcceleratorList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AcceleratorList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AcceleratorList> {
        self.0.send()
    }
}
/// The call `getInfrastructureascodeAccelerator`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetInfrastructureascodeAccelerator(
    pub(crate) rt::Request<types::AcceleratorSpecification>,
);
impl GetInfrastructureascodeAccelerator {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getInfrastructureascodeAccelerator",
        method: rt::Method::Get,
        path: "/api/v2/infrastructureascode/accelerators/{acceleratorId}",
        permissions: rt::Permissions {
            all: false,
            names: &["infrastructureascode:accelerator:view"],
        },
        scopes: &["infrastructureascode", "infrastructureascode:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results.entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `preferredLanguage` (query): default `en-US`
    pub fn preferred_language(
        self,
        value: impl rt::IntoOption<
            types::GetInfrastructureascodeAcceleratorPreferredLanguage,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetInfrastructureascodeAcceleratorPreferredLanguage,
                >("preferredLanguage", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AcceleratorSpecification> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AcceleratorSpecification> {
        self.0.send()
    }
}
/// The call `getInfrastructureascodeJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetInfrastructureascodeJobs(
    pub(crate) rt::Request<types::InfrastructureascodeJob>,
);
impl GetInfrastructureascodeJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getInfrastructureascodeJobs",
        method: rt::Method::Get,
        path: "/api/v2/infrastructureascode/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["infrastructureascode:job:view"],
        },
        scopes: &["infrastructureascode", "infrastructureascode:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `maxResults` (query): default `1`
    pub fn max_results(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("maxResults", value))
    }
    /// `includeErrors` (query): default `false`
    pub fn include_errors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeErrors", value))
    }
    /// `sortBy` (query): default `dateSubmitted`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeJobsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetInfrastructureascodeJobsSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeJobsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetInfrastructureascodeJobsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `acceleratorId` (query)
    pub fn accelerator_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("acceleratorId", value))
    }
    /// `submittedBy` (query)
    pub fn submitted_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("submittedBy", value))
    }
    /// `status` (query)
    pub fn status(
        self,
        value: impl rt::IntoOption<types::GetInfrastructureascodeJobsStatus>,
    ) -> Self {
        Self(self.0.option::<types::GetInfrastructureascodeJobsStatus>("status", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InfrastructureascodeJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InfrastructureascodeJob> {
        self.0.send()
    }
}
/// The call `postInfrastructureascodeJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostInfrastructureascodeJobs(
    pub(crate) rt::Request<types::InfrastructureascodeJob>,
);
impl PostInfrastructureascodeJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postInfrastructureascodeJobs",
        method: rt::Method::Post,
        path: "/api/v2/infrastructureascode/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["infrastructureascode:job:add"],
        },
        scopes: &["infrastructureascode"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InfrastructureascodeJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InfrastructureascodeJob> {
        self.0.send()
    }
}
/// The call `getInfrastructureascodeJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetInfrastructureascodeJob(
    pub(crate) rt::Request<types::InfrastructureascodeJob>,
);
impl GetInfrastructureascodeJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getInfrastructureascodeJob",
        method: rt::Method::Get,
        path: "/api/v2/infrastructureascode/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["infrastructureascode:job:view"],
        },
        scopes: &["infrastructureascode", "infrastructureascode:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `details` (query): default `false`
    pub fn details(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("details", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InfrastructureascodeJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InfrastructureascodeJob> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetInfrastructureascodeAccelerators::INFO,
    GetInfrastructureascodeAccelerator::INFO,
    GetInfrastructureascodeJobs::INFO,
    PostInfrastructureascodeJobs::INFO,
    GetInfrastructureascodeJob::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AcceleratorInput>,
    rt::make_model::<types::AcceleratorList>,
    rt::make_model::<types::AcceleratorMetadata>,
    rt::make_model::<types::AcceleratorParameter>,
    rt::make_model::<types::AcceleratorSpecification>,
    rt::make_model::<types::InfrastructureascodeJob>,
    rt::make_model::<types::MetadataDocumentation>,
    rt::make_model::<types::MetadataPresentation>,
    rt::make_model::<types::MetadataProperty>,
    rt::make_model::<types::MetadataResultEntity>,
    rt::make_model::<types::MetadataResults>,
    rt::make_model::<types::MetadataSchema>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceleratorMetadataOrigin {
        /// `Community`
        Community,
        /// `Partner`
        Partner,
        /// `Genesys`
        Genesys,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AcceleratorMetadataOrigin {
        const VALUES: &'static [Self] = &[Self::Community, Self::Genesys, Self::Partner];
        const TEXTS: &'static [&'static str] = &["Community", "Genesys", "Partner"];
        fn text(&self) -> &str {
            match self {
                Self::Community => "Community",
                Self::Partner => "Partner",
                Self::Genesys => "Genesys",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AcceleratorMetadataOrigin);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceleratorMetadataType {
        /// `Module`
        Module,
        /// `Accelerator`
        Accelerator,
        /// `Blueprint`
        Blueprint,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AcceleratorMetadataType {
        const VALUES: &'static [Self] = &[
            Self::Accelerator,
            Self::Blueprint,
            Self::Module,
        ];
        const TEXTS: &'static [&'static str] = &["Accelerator", "Blueprint", "Module"];
        fn text(&self) -> &str {
            match self {
                Self::Module => "Module",
                Self::Accelerator => "Accelerator",
                Self::Blueprint => "Blueprint",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AcceleratorMetadataType);
    /// One of 22 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetInfrastructureascodeAcceleratorPreferredLanguage {
        /// `ar`
        Ar,
        /// `cs`
        Cs,
        /// `da`
        Da,
        /// `de`
        De,
        /// `en-US`
        EnUs,
        /// `es`
        Es,
        /// `fi`
        Fi,
        /// `fr`
        Fr,
        /// `it`
        It,
        /// `iw`
        Iw,
        /// `ko`
        Ko,
        /// `ja`
        Ja,
        /// `nl`
        Nl,
        /// `no`
        No,
        /// `pl`
        Pl,
        /// `pt-BR`
        PtBr,
        /// `pt-PT`
        PtPt,
        /// `sv`
        Sv,
        /// `th`
        Th,
        /// `tr`
        Tr,
        /// `zh-CN`
        ZhCn,
        /// `zh-TW`
        ZhTw,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetInfrastructureascodeAcceleratorPreferredLanguage {
        const VALUES: &'static [Self] = &[
            Self::Ar,
            Self::Cs,
            Self::Da,
            Self::De,
            Self::EnUs,
            Self::Es,
            Self::Fi,
            Self::Fr,
            Self::It,
            Self::Iw,
            Self::Ja,
            Self::Ko,
            Self::Nl,
            Self::No,
            Self::Pl,
            Self::PtBr,
            Self::PtPt,
            Self::Sv,
            Self::Th,
            Self::Tr,
            Self::ZhCn,
            Self::ZhTw,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ar",
            "cs",
            "da",
            "de",
            "en-US",
            "es",
            "fi",
            "fr",
            "it",
            "iw",
            "ja",
            "ko",
            "nl",
            "no",
            "pl",
            "pt-BR",
            "pt-PT",
            "sv",
            "th",
            "tr",
            "zh-CN",
            "zh-TW",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Ar => "ar",
                Self::Cs => "cs",
                Self::Da => "da",
                Self::De => "de",
                Self::EnUs => "en-US",
                Self::Es => "es",
                Self::Fi => "fi",
                Self::Fr => "fr",
                Self::It => "it",
                Self::Iw => "iw",
                Self::Ko => "ko",
                Self::Ja => "ja",
                Self::Nl => "nl",
                Self::No => "no",
                Self::Pl => "pl",
                Self::PtBr => "pt-BR",
                Self::PtPt => "pt-PT",
                Self::Sv => "sv",
                Self::Th => "th",
                Self::Tr => "tr",
                Self::ZhCn => "zh-CN",
                Self::ZhTw => "zh-TW",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetInfrastructureascodeAcceleratorPreferredLanguage);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetInfrastructureascodeAcceleratorsOrigin {
        /// `community`
        Community,
        /// `partner`
        Partner,
        /// `genesys`
        Genesys,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetInfrastructureascodeAcceleratorsOrigin {
        const VALUES: &'static [Self] = &[Self::Community, Self::Genesys, Self::Partner];
        const TEXTS: &'static [&'static str] = &["community", "genesys", "partner"];
        fn text(&self) -> &str {
            match self {
                Self::Community => "community",
                Self::Partner => "partner",
                Self::Genesys => "genesys",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetInfrastructureascodeAcceleratorsOrigin);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetInfrastructureascodeAcceleratorsType {
        /// `module`
        Module,
        /// `accelerator`
        Accelerator,
        /// `blueprint`
        Blueprint,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetInfrastructureascodeAcceleratorsType {
        const VALUES: &'static [Self] = &[
            Self::Accelerator,
            Self::Blueprint,
            Self::Module,
        ];
        const TEXTS: &'static [&'static str] = &["accelerator", "blueprint", "module"];
        fn text(&self) -> &str {
            match self {
                Self::Module => "module",
                Self::Accelerator => "accelerator",
                Self::Blueprint => "blueprint",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetInfrastructureascodeAcceleratorsType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetInfrastructureascodeJobsSortBy {
        /// `id`
        Id,
        /// `dateSubmitted`
        DateSubmitted,
        /// `submittedBy`
        SubmittedBy,
        /// `acceleratorId`
        AcceleratorId,
        /// `status`
        Status,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetInfrastructureascodeJobsSortBy {
        const VALUES: &'static [Self] = &[
            Self::AcceleratorId,
            Self::DateSubmitted,
            Self::Id,
            Self::Status,
            Self::SubmittedBy,
        ];
        const TEXTS: &'static [&'static str] = &[
            "acceleratorId",
            "dateSubmitted",
            "id",
            "status",
            "submittedBy",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Id => "id",
                Self::DateSubmitted => "dateSubmitted",
                Self::SubmittedBy => "submittedBy",
                Self::AcceleratorId => "acceleratorId",
                Self::Status => "status",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetInfrastructureascodeJobsSortBy);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetInfrastructureascodeJobsStatus {
        /// `Created`
        Created,
        /// `Queued`
        Queued,
        /// `Running`
        Running,
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// `Incomplete`
        Incomplete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetInfrastructureascodeJobsStatus {
        const VALUES: &'static [Self] = &[
            Self::Complete,
            Self::Created,
            Self::Failed,
            Self::Incomplete,
            Self::Queued,
            Self::Running,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Complete",
            "Created",
            "Failed",
            "Incomplete",
            "Queued",
            "Running",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Queued => "Queued",
                Self::Running => "Running",
                Self::Complete => "Complete",
                Self::Failed => "Failed",
                Self::Incomplete => "Incomplete",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetInfrastructureascodeJobsStatus);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InfrastructureascodeJobStatus {
        /// `Created`
        Created,
        /// `Queued`
        Queued,
        /// `Running`
        Running,
        /// `Complete`
        Complete,
        /// `InternalError`
        InternalError,
        /// `Incomplete`
        Incomplete,
        /// `Failed`
        Failed,
        /// `RollbackFailed`
        RollbackFailed,
        /// `RollbackComplete`
        RollbackComplete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for InfrastructureascodeJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Complete,
            Self::Created,
            Self::Failed,
            Self::Incomplete,
            Self::InternalError,
            Self::Queued,
            Self::RollbackComplete,
            Self::RollbackFailed,
            Self::Running,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Complete",
            "Created",
            "Failed",
            "Incomplete",
            "InternalError",
            "Queued",
            "RollbackComplete",
            "RollbackFailed",
            "Running",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Queued => "Queued",
                Self::Running => "Running",
                Self::Complete => "Complete",
                Self::InternalError => "InternalError",
                Self::Incomplete => "Incomplete",
                Self::Failed => "Failed",
                Self::RollbackFailed => "RollbackFailed",
                Self::RollbackComplete => "RollbackComplete",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(InfrastructureascodeJobStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MetadataResultEntityVisibility {
        /// `Visible`
        Visible,
        /// `Hidden`
        Hidden,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MetadataResultEntityVisibility {
        const VALUES: &'static [Self] = &[Self::Hidden, Self::Visible];
        const TEXTS: &'static [&'static str] = &["Hidden", "Visible"];
        fn text(&self) -> &str {
            match self {
                Self::Visible => "Visible",
                Self::Hidden => "Hidden",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MetadataResultEntityVisibility);
    /// `Community`, `Partner`, `Genesys`.
    pub type AcceleratorSpecificationOrigin = types::AcceleratorMetadataOrigin;
    /// `Module`, `Accelerator`, `Blueprint`.
    pub type AcceleratorSpecificationType = types::AcceleratorMetadataType;
    /// `asc`, `desc`.
    pub type GetInfrastructureascodeAcceleratorsSortOrder = types::GetGuidesSortOrder;
    /// `asc`, `desc`.
    pub type GetInfrastructureascodeJobsSortOrder = types::GetGuidesSortOrder;
    /// `AcceleratorInput` of the API document.
    #[non_exhaustive]
    pub struct AcceleratorInput {
        /// `acceleratorId`: required
        pub accelerator_id: Option<String>,
        /// `dryRun`
        pub dry_run: Option<bool>,
        /// `parameters`
        pub parameters: Option<Vec<types::AcceleratorParameter>>,
        _rest: rt::Rest,
    }
    impl Default for AcceleratorInput {
        fn default() -> Self {
            Self {
                accelerator_id: None,
                dry_run: None,
                parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AcceleratorInput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcceleratorInput",
                fields: &["acceleratorId", "dryRun", "parameters"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.accelerator_id);
            out.boolean(1, &self.dry_run);
            out.list(2, &self.parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.accelerator_id),
                1 => rt::Place::Bool(&mut self.dry_run),
                2 => rt::Place::List(&mut self.parameters),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AcceleratorInput);
    impl AcceleratorInput {
        /// One with everything set that the API requires: `acceleratorId`.
        #[must_use]
        pub fn new(accelerator_id: impl rt::IntoField<String>) -> Self {
            Self::default().accelerator_id(accelerator_id)
        }
        /// Sets `acceleratorId`.
        #[must_use]
        pub fn accelerator_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.accelerator_id, &mut self._rest, 0);
            self
        }
        /// Sets `dryRun`.
        #[must_use]
        pub fn dry_run(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.dry_run, &mut self._rest, 1);
            self
        }
        /// Sets `parameters`.
        #[must_use]
        pub fn parameters(
            mut self,
            value: impl rt::IntoField<Vec<types::AcceleratorParameter>>,
        ) -> Self {
            value.put(&mut self.parameters, &mut self._rest, 2);
            self
        }
    }
    /// `AcceleratorList` of the API document.
    #[non_exhaustive]
    pub struct AcceleratorList {
        /// `entities`
        pub entities: Option<Vec<types::AcceleratorMetadata>>,
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
    impl Default for AcceleratorList {
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
    impl rt::Model for AcceleratorList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcceleratorList",
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
    rt::model!(AcceleratorList);
    /// `AcceleratorMetadata` of the API document.
    #[non_exhaustive]
    pub struct AcceleratorMetadata {
        /// `classification`: read-only
        pub classification: Option<String>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `origin`: read-only
        pub origin: Option<types::AcceleratorMetadataOrigin>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`: read-only
        pub tags: Option<Vec<String>>,
        /// `type`: read-only
        pub type_: Option<types::AcceleratorMetadataType>,
        _rest: rt::Rest,
    }
    impl Default for AcceleratorMetadata {
        fn default() -> Self {
            Self {
                classification: None,
                description: None,
                id: None,
                name: None,
                origin: None,
                self_uri: None,
                tags: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AcceleratorMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcceleratorMetadata",
                fields: &[
                    "classification",
                    "description",
                    "id",
                    "name",
                    "origin",
                    "selfUri",
                    "tags",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.classification);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.one(4, &self.origin);
            out.text(5, &self.self_uri);
            out.list(6, &self.tags);
            out.one(7, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.classification),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Enum(&mut self.origin),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::List(&mut self.tags),
                7 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AcceleratorMetadata);
    /// `AcceleratorParameter` of the API document.
    #[non_exhaustive]
    pub struct AcceleratorParameter {
        /// `name`: required
        pub name: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AcceleratorParameter {
        fn default() -> Self {
            Self {
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AcceleratorParameter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcceleratorParameter",
                fields: &["name", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AcceleratorParameter);
    impl AcceleratorParameter {
        /// One with everything set that the API requires, in this order: `name`, `value`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).value(value)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `AcceleratorSpecification` of the API document.
    #[non_exhaustive]
    pub struct AcceleratorSpecification {
        /// `classification`: read-only
        pub classification: Option<String>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `documentation`: read-only
        pub documentation: Option<Vec<types::MetadataDocumentation>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `origin`: read-only
        pub origin: Option<types::AcceleratorSpecificationOrigin>,
        /// `permissions`: read-only
        pub permissions: Option<Vec<String>>,
        /// `presentation`: read-only
        pub presentation: Option<Vec<types::MetadataPresentation>>,
        /// `products`: read-only
        pub products: Option<Vec<String>>,
        /// `results`: read-only
        pub results: Option<Box<types::MetadataResults>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `tags`: read-only
        pub tags: Option<Vec<String>>,
        /// `type`: read-only
        pub type_: Option<types::AcceleratorSpecificationType>,
        _rest: rt::Rest,
    }
    impl Default for AcceleratorSpecification {
        fn default() -> Self {
            Self {
                classification: None,
                description: None,
                documentation: None,
                id: None,
                name: None,
                origin: None,
                permissions: None,
                presentation: None,
                products: None,
                results: None,
                self_uri: None,
                tags: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AcceleratorSpecification {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AcceleratorSpecification",
                fields: &[
                    "classification",
                    "description",
                    "documentation",
                    "id",
                    "name",
                    "origin",
                    "permissions",
                    "presentation",
                    "products",
                    "results",
                    "selfUri",
                    "tags",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.classification);
            out.text(1, &self.description);
            out.list(2, &self.documentation);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.one(5, &self.origin);
            out.list(6, &self.permissions);
            out.list(7, &self.presentation);
            out.list(8, &self.products);
            out.model(9, &self.results);
            out.text(10, &self.self_uri);
            out.list(11, &self.tags);
            out.one(12, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.classification),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::List(&mut self.documentation),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Enum(&mut self.origin),
                6 => rt::Place::List(&mut self.permissions),
                7 => rt::Place::List(&mut self.presentation),
                8 => rt::Place::List(&mut self.products),
                9 => rt::Place::Model(&mut self.results),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::List(&mut self.tags),
                12 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AcceleratorSpecification);
    /// `InfrastructureascodeJob` of the API document.
    #[non_exhaustive]
    pub struct InfrastructureascodeJob {
        /// `acceleratorId`: read-only
        pub accelerator_id: Option<String>,
        /// `dateSubmitted`: read-only
        pub date_submitted: Option<rt::DateTime>,
        /// `dryRun`: required
        pub dry_run: Option<bool>,
        /// `errorInfo`: read-only
        pub error_info: Option<Box<types::ErrorInfo>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `results`: read-only
        pub results: Option<String>,
        /// `rollbackResults`: read-only
        pub rollback_results: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::InfrastructureascodeJobStatus>,
        /// `submittedBy`: read-only
        pub submitted_by: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for InfrastructureascodeJob {
        fn default() -> Self {
            Self {
                accelerator_id: None,
                date_submitted: None,
                dry_run: None,
                error_info: None,
                id: None,
                results: None,
                rollback_results: None,
                self_uri: None,
                status: None,
                submitted_by: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InfrastructureascodeJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InfrastructureascodeJob",
                fields: &[
                    "acceleratorId",
                    "dateSubmitted",
                    "dryRun",
                    "errorInfo",
                    "id",
                    "results",
                    "rollbackResults",
                    "selfUri",
                    "status",
                    "submittedBy",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.accelerator_id);
            out.date_time(1, &self.date_submitted);
            out.boolean(2, &self.dry_run);
            out.model(3, &self.error_info);
            out.text(4, &self.id);
            out.text(5, &self.results);
            out.text(6, &self.rollback_results);
            out.text(7, &self.self_uri);
            out.one(8, &self.status);
            out.model(9, &self.submitted_by);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.accelerator_id),
                1 => rt::Place::DateTime(&mut self.date_submitted),
                2 => rt::Place::Bool(&mut self.dry_run),
                3 => rt::Place::Model(&mut self.error_info),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.results),
                6 => rt::Place::Text(&mut self.rollback_results),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.status),
                9 => rt::Place::Model(&mut self.submitted_by),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InfrastructureascodeJob);
    /// `MetadataDocumentation` of the API document.
    #[non_exhaustive]
    pub struct MetadataDocumentation {
        /// `description`: read-only
        pub description: Option<String>,
        /// `location`: read-only
        pub location: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MetadataDocumentation {
        fn default() -> Self {
            Self {
                description: None,
                location: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataDocumentation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataDocumentation",
                fields: &["description", "location"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.location);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.location),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetadataDocumentation);
    /// `MetadataPresentation` of the API document.
    #[non_exhaustive]
    pub struct MetadataPresentation {
        /// `schema`: read-only
        pub schema: Option<Box<types::MetadataSchema>>,
        /// `title`: read-only
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MetadataPresentation {
        fn default() -> Self {
            Self {
                schema: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataPresentation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataPresentation",
                fields: &["schema", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.schema);
            out.text(1, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.schema),
                1 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetadataPresentation);
    /// `MetadataProperty` of the API document.
    #[non_exhaustive]
    pub struct MetadataProperty {
        /// `default`: read-only
        pub default: Option<String>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `displayname`: read-only
        pub displayname: Option<String>,
        /// `enum`: read-only
        pub enum_: Option<Vec<String>>,
        /// `help`: read-only
        pub help: Option<String>,
        /// `sensitive`: read-only
        pub sensitive: Option<String>,
        /// `type`: read-only
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MetadataProperty {
        fn default() -> Self {
            Self {
                default: None,
                description: None,
                displayname: None,
                enum_: None,
                help: None,
                sensitive: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataProperty {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataProperty",
                fields: &[
                    "default",
                    "description",
                    "displayname",
                    "enum",
                    "help",
                    "sensitive",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default);
            out.text(1, &self.description);
            out.text(2, &self.displayname);
            out.list(3, &self.enum_);
            out.text(4, &self.help);
            out.text(5, &self.sensitive);
            out.text(6, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.default),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.displayname),
                3 => rt::Place::List(&mut self.enum_),
                4 => rt::Place::Text(&mut self.help),
                5 => rt::Place::Text(&mut self.sensitive),
                6 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetadataProperty);
    /// `MetadataResultEntity` of the API document.
    #[non_exhaustive]
    pub struct MetadataResultEntity {
        /// `description`: read-only
        pub description: Option<String>,
        /// `type`: read-only
        pub type_: Option<String>,
        /// `visibility`: read-only
        pub visibility: Option<types::MetadataResultEntityVisibility>,
        _rest: rt::Rest,
    }
    impl Default for MetadataResultEntity {
        fn default() -> Self {
            Self {
                description: None,
                type_: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataResultEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataResultEntity",
                fields: &["description", "type", "visibility"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.type_);
            out.one(2, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.type_),
                2 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetadataResultEntity);
    /// `MetadataResults` of the API document.
    #[non_exhaustive]
    pub struct MetadataResults {
        /// `entities`: read-only
        pub entities: Option<Vec<types::MetadataResultEntity>>,
        _rest: rt::Rest,
    }
    impl Default for MetadataResults {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataResults",
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
    rt::model!(MetadataResults);
    /// `MetadataSchema` of the API document.
    #[non_exhaustive]
    pub struct MetadataSchema {
        /// `description`: read-only
        pub description: Option<String>,
        /// `properties`: read-only
        pub properties: Option<Vec<rt::Map<types::MetadataProperty>>>,
        /// `required`: read-only
        pub required: Option<Vec<String>>,
        /// `title`: read-only
        pub title: Option<String>,
        /// `type`: read-only
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MetadataSchema {
        fn default() -> Self {
            Self {
                description: None,
                properties: None,
                required: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MetadataSchema {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MetadataSchema",
                fields: &["description", "properties", "required", "title", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.list(1, &self.properties);
            out.list(2, &self.required);
            out.text(3, &self.title);
            out.text(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::List(&mut self.properties),
                2 => rt::Place::List(&mut self.required),
                3 => rt::Place::Text(&mut self.title),
                4 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MetadataSchema);
}
