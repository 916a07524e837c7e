// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The General Data Protection Regulation API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the General Data Protection Regulation API; from [`Client::general_data_protection_regulation`](crate::Client::general_data_protection_regulation).
#[derive(Clone, Debug)]
pub struct GeneralDataProtectionRegulation(rt::Client);
impl GeneralDataProtectionRegulation {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/gdpr/requests`
    ///
    /// - Permission: `gdpr:request:view`
    /// - Scopes: any of `gdpr`, `gdpr:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGdprRequests`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gdpr-requests)
    pub fn get_gdpr_requests(&self) -> GetGdprRequests {
        super::general_data_protection_regulation::GetGdprRequests(
            rt::Request::new(
                &self.0,
                super::general_data_protection_regulation::GetGdprRequests::INFO,
            ),
        )
    }
    /// `POST /api/v2/gdpr/requests`
    ///
    /// - Permission: `gdpr:request:add`
    /// - Scopes: `gdpr`
    /// - Developer Center: [`postGdprRequests`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-gdpr-requests)
    pub fn post_gdpr_requests(
        &self,
        body: impl rt::IntoBody<types::GdprRequest>,
    ) -> PostGdprRequests {
        super::general_data_protection_regulation::PostGdprRequests(
            rt::Request::new(
                    &self.0,
                    super::general_data_protection_regulation::PostGdprRequests::INFO,
                )
                .body::<types::GdprRequest>(body),
        )
    }
    /// `GET /api/v2/gdpr/requests/{requestId}`
    ///
    /// - Permission: `gdpr:request:view`
    /// - Scopes: any of `gdpr`, `gdpr:readonly`
    /// - Developer Center: [`getGdprRequest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gdpr-requests--requestId-)
    pub fn get_gdpr_request(&self, request_id: impl AsRef<str>) -> GetGdprRequest {
        super::general_data_protection_regulation::GetGdprRequest(
            rt::Request::new(
                    &self.0,
                    super::general_data_protection_regulation::GetGdprRequest::INFO,
                )
                .path("requestId", request_id.as_ref()),
        )
    }
    /// `GET /api/v2/gdpr/subjects`
    ///
    /// - Permission: `gdpr:subject:view`
    /// - Scopes: any of `gdpr`, `gdpr:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 500 `internal.error`
    /// - Developer Center: [`getGdprSubjects`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-gdpr-subjects)
    pub fn get_gdpr_subjects(
        &self,
        search_type: impl rt::IntoEnum<types::GetGdprSubjectsSearchType>,
        search_value: impl AsRef<str>,
    ) -> GetGdprSubjects {
        super::general_data_protection_regulation::GetGdprSubjects(
            rt::Request::new(
                    &self.0,
                    super::general_data_protection_regulation::GetGdprSubjects::INFO,
                )
                .query::<
                    types::GetGdprSubjectsSearchType,
                >("searchType", &search_type.into_enum())
                .query("searchValue", search_value.as_ref()),
        )
    }
}
/// The call `getGdprRequests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGdprRequests(pub(crate) rt::Request<types::GdprRequestEntityListing>);
impl GetGdprRequests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGdprRequests",
        method: rt::Method::Get,
        path: "/api/v2/gdpr/requests",
        permissions: rt::Permissions {
            all: false,
            names: &["gdpr:request:view"],
        },
        scopes: &["gdpr", "gdpr:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GdprRequestEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GdprRequestEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GdprRequestEntityListing> {
        self.0.send()
    }
}
/// The call `postGdprRequests`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGdprRequests(pub(crate) rt::Request<types::GdprRequest>);
impl PostGdprRequests {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGdprRequests",
        method: rt::Method::Post,
        path: "/api/v2/gdpr/requests",
        permissions: rt::Permissions {
            all: false,
            names: &["gdpr:request:add"],
        },
        scopes: &["gdpr"],
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
    /// `deleteConfirmed` (query): default `false`
    pub fn delete_confirmed(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("deleteConfirmed", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GdprRequest> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GdprRequest> {
        self.0.send()
    }
}
/// The call `getGdprRequest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGdprRequest(pub(crate) rt::Request<types::GdprRequest>);
impl GetGdprRequest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGdprRequest",
        method: rt::Method::Get,
        path: "/api/v2/gdpr/requests/{requestId}",
        permissions: rt::Permissions {
            all: false,
            names: &["gdpr:request:view"],
        },
        scopes: &["gdpr", "gdpr:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GdprRequest> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GdprRequest> {
        self.0.send()
    }
}
/// The call `getGdprSubjects`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGdprSubjects(pub(crate) rt::Request<types::GdprSubjectEntityListing>);
impl GetGdprSubjects {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGdprSubjects",
        method: rt::Method::Get,
        path: "/api/v2/gdpr/subjects",
        permissions: rt::Permissions {
            all: false,
            names: &["gdpr:subject:view"],
        },
        scopes: &["gdpr", "gdpr:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GdprSubjectEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GdprSubjectEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GdprSubjectEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetGdprRequests::INFO,
    PostGdprRequests::INFO,
    GetGdprRequest::INFO,
    GetGdprSubjects::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::DialerContactId>,
    rt::make_model::<types::GdprJourneyCustomer>,
    rt::make_model::<types::GdprRequest>,
    rt::make_model::<types::GdprRequestEntityListing>,
    rt::make_model::<types::GdprSubject>,
    rt::make_model::<types::GdprSubjectEntityListing>,
    rt::make_model::<types::ReplacementTerm>,
    rt::make_model::<types::SocialHandle>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GdprRequestRequestType {
        /// `GDPR_EXPORT`
        GdprExport,
        /// `GDPR_UPDATE`
        GdprUpdate,
        /// `GDPR_DELETE`
        GdprDelete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GdprRequestRequestType {
        const VALUES: &'static [Self] = &[
            Self::GdprDelete,
            Self::GdprExport,
            Self::GdprUpdate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "GDPR_DELETE",
            "GDPR_EXPORT",
            "GDPR_UPDATE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::GdprExport => "GDPR_EXPORT",
                Self::GdprUpdate => "GDPR_UPDATE",
                Self::GdprDelete => "GDPR_DELETE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GdprRequestRequestType);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GdprRequestStatus {
        /// `INITIATED`
        Initiated,
        /// `SEARCHING`
        Searching,
        /// `UPDATING`
        Updating,
        /// `DELETING`
        Deleting,
        /// `COMPLETED`
        Completed,
        /// `ERROR`
        Error,
        /// `FINALIZING`
        Finalizing,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GdprRequestStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Deleting,
            Self::Error,
            Self::Finalizing,
            Self::Initiated,
            Self::Searching,
            Self::Updating,
        ];
        const TEXTS: &'static [&'static str] = &[
            "COMPLETED",
            "DELETING",
            "ERROR",
            "FINALIZING",
            "INITIATED",
            "SEARCHING",
            "UPDATING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Initiated => "INITIATED",
                Self::Searching => "SEARCHING",
                Self::Updating => "UPDATING",
                Self::Deleting => "DELETING",
                Self::Completed => "COMPLETED",
                Self::Error => "ERROR",
                Self::Finalizing => "FINALIZING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GdprRequestStatus);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReplacementTermType {
        /// `NAME`
        Name,
        /// `ADDRESS`
        Address,
        /// `PHONE`
        Phone,
        /// `EMAIL`
        Email,
        /// `TWITTER`
        Twitter,
        /// `INSTAGRAM`
        Instagram,
        /// `FACEBOOK`
        Facebook,
        /// `APPLE_MESSAGES`
        AppleMessages,
        /// `EXTERNAL_ID`
        ExternalId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ReplacementTermType {
        const VALUES: &'static [Self] = &[
            Self::Address,
            Self::AppleMessages,
            Self::Email,
            Self::ExternalId,
            Self::Facebook,
            Self::Instagram,
            Self::Name,
            Self::Phone,
            Self::Twitter,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ADDRESS",
            "APPLE_MESSAGES",
            "EMAIL",
            "EXTERNAL_ID",
            "FACEBOOK",
            "INSTAGRAM",
            "NAME",
            "PHONE",
            "TWITTER",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Name => "NAME",
                Self::Address => "ADDRESS",
                Self::Phone => "PHONE",
                Self::Email => "EMAIL",
                Self::Twitter => "TWITTER",
                Self::Instagram => "INSTAGRAM",
                Self::Facebook => "FACEBOOK",
                Self::AppleMessages => "APPLE_MESSAGES",
                Self::ExternalId => "EXTERNAL_ID",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ReplacementTermType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SocialHandleType {
        /// `TWITTER`
        Twitter,
        /// `INSTAGRAM`
        Instagram,
        /// `FACEBOOK`
        Facebook,
        /// `APPLE_MESSAGES`
        AppleMessages,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SocialHandleType {
        const VALUES: &'static [Self] = &[
            Self::AppleMessages,
            Self::Facebook,
            Self::Instagram,
            Self::Twitter,
        ];
        const TEXTS: &'static [&'static str] = &[
            "APPLE_MESSAGES",
            "FACEBOOK",
            "INSTAGRAM",
            "TWITTER",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Twitter => "TWITTER",
                Self::Instagram => "INSTAGRAM",
                Self::Facebook => "FACEBOOK",
                Self::AppleMessages => "APPLE_MESSAGES",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SocialHandleType);
    /// `NAME`, `ADDRESS`, `PHONE`, `EMAIL`, `TWITTER`, `INSTAGRAM`, `FACEBOOK`, `APPLE_MESSAGES`, `EXTERNAL_ID`.
    pub type GetGdprSubjectsSearchType = types::ReplacementTermType;
    /// `DialerContactId` of the API document.
    #[non_exhaustive]
    pub struct DialerContactId {
        /// `contactListId`
        pub contact_list_id: Option<String>,
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DialerContactId {
        fn default() -> Self {
            Self {
                contact_list_id: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DialerContactId {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DialerContactId",
                fields: &["contactListId", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.contact_list_id);
            out.text(1, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.contact_list_id),
                1 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DialerContactId);
    impl DialerContactId {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `contactListId`.
        #[must_use]
        pub fn contact_list_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.contact_list_id, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
    }
    /// `GdprJourneyCustomer` of the API document.
    #[non_exhaustive]
    pub struct GdprJourneyCustomer {
        /// `id`
        pub id: Option<String>,
        /// `type`
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GdprJourneyCustomer {
        fn default() -> Self {
            Self {
                id: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GdprJourneyCustomer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GdprJourneyCustomer",
                fields: &["id", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GdprJourneyCustomer);
    impl GdprJourneyCustomer {
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
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `GdprRequest` of the API document.
    #[non_exhaustive]
    pub struct GdprRequest {
        /// `createdBy`: required, read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `createdDate`: required, read-only
        pub created_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `replacementTerms`
        pub replacement_terms: Option<Vec<types::ReplacementTerm>>,
        /// `requestType`: required
        pub request_type: Option<types::GdprRequestRequestType>,
        /// `resultsUrl`: read-only
        pub results_url: Option<String>,
        /// `resultsUrls`: read-only
        pub results_urls: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required, read-only
        pub status: Option<types::GdprRequestStatus>,
        /// `subject`: required
        pub subject: Option<Box<types::GdprSubject>>,
        _rest: rt::Rest,
    }
    impl Default for GdprRequest {
        fn default() -> Self {
            Self {
                created_by: None,
                created_date: None,
                id: None,
                name: None,
                replacement_terms: None,
                request_type: None,
                results_url: None,
                results_urls: None,
                self_uri: None,
                status: None,
                subject: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GdprRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GdprRequest",
                fields: &[
                    "createdBy",
                    "createdDate",
                    "id",
                    "name",
                    "replacementTerms",
                    "requestType",
                    "resultsUrl",
                    "resultsUrls",
                    "selfUri",
                    "status",
                    "subject",
                ],
                required: &[5, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.created_date);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.list(4, &self.replacement_terms);
            out.one(5, &self.request_type);
            out.text(6, &self.results_url);
            out.list(7, &self.results_urls);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
            out.model(10, &self.subject);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::List(&mut self.replacement_terms),
                5 => rt::Place::Enum(&mut self.request_type),
                6 => rt::Place::Text(&mut self.results_url),
                7 => rt::Place::List(&mut self.results_urls),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                10 => rt::Place::Model(&mut self.subject),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GdprRequest);
    impl GdprRequest {
        /// One with everything set that the API requires, in this order: `requestType`, `subject`.
        #[must_use]
        pub fn new(
            request_type: impl rt::IntoField<types::GdprRequestRequestType>,
            subject: impl rt::IntoField<Box<types::GdprSubject>>,
        ) -> Self {
            Self::default().request_type(request_type).subject(subject)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 1);
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
        /// Sets `replacementTerms`.
        #[must_use]
        pub fn replacement_terms(
            mut self,
            value: impl rt::IntoField<Vec<types::ReplacementTerm>>,
        ) -> Self {
            value.put(&mut self.replacement_terms, &mut self._rest, 4);
            self
        }
        /// Sets `requestType`.
        #[must_use]
        pub fn request_type(
            mut self,
            value: impl rt::IntoField<types::GdprRequestRequestType>,
        ) -> Self {
            value.put(&mut self.request_type, &mut self._rest, 5);
            self
        }
        /// Sets `resultsUrl`.
        #[must_use]
        pub fn results_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.results_url, &mut self._rest, 6);
            self
        }
        /// Sets `resultsUrls`.
        #[must_use]
        pub fn results_urls(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.results_urls, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::GdprRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(
            mut self,
            value: impl rt::IntoField<Box<types::GdprSubject>>,
        ) -> Self {
            value.put(&mut self.subject, &mut self._rest, 10);
            self
        }
    }
    /// `GdprRequestEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GdprRequestEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::GdprRequest>>,
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
    impl Default for GdprRequestEntityListing {
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
    impl rt::Model for GdprRequestEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GdprRequestEntityListing",
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
    rt::model!(GdprRequestEntityListing);
    /// `GdprSubject` of the API document.
    #[non_exhaustive]
    pub struct GdprSubject {
        /// `addresses`
        pub addresses: Option<Vec<String>>,
        /// `dialerContactId`
        pub dialer_contact_id: Option<Box<types::DialerContactId>>,
        /// `emailAddresses`
        pub email_addresses: Option<Vec<String>>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `journeyCustomer`
        pub journey_customer: Option<Box<types::GdprJourneyCustomer>>,
        /// `name`
        pub name: Option<String>,
        /// `phoneNumbers`
        pub phone_numbers: Option<Vec<String>>,
        /// `socialHandle`
        pub social_handle: Option<Box<types::SocialHandle>>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GdprSubject {
        fn default() -> Self {
            Self {
                addresses: None,
                dialer_contact_id: None,
                email_addresses: None,
                external_contact_id: None,
                external_id: None,
                journey_customer: None,
                name: None,
                phone_numbers: None,
                social_handle: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GdprSubject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GdprSubject",
                fields: &[
                    "addresses",
                    "dialerContactId",
                    "emailAddresses",
                    "externalContactId",
                    "externalId",
                    "journeyCustomer",
                    "name",
                    "phoneNumbers",
                    "socialHandle",
                    "userId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.addresses);
            out.model(1, &self.dialer_contact_id);
            out.list(2, &self.email_addresses);
            out.text(3, &self.external_contact_id);
            out.text(4, &self.external_id);
            out.model(5, &self.journey_customer);
            out.text(6, &self.name);
            out.list(7, &self.phone_numbers);
            out.model(8, &self.social_handle);
            out.text(9, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.addresses),
                1 => rt::Place::Model(&mut self.dialer_contact_id),
                2 => rt::Place::List(&mut self.email_addresses),
                3 => rt::Place::Text(&mut self.external_contact_id),
                4 => rt::Place::Text(&mut self.external_id),
                5 => rt::Place::Model(&mut self.journey_customer),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::List(&mut self.phone_numbers),
                8 => rt::Place::Model(&mut self.social_handle),
                9 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GdprSubject);
    impl GdprSubject {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `addresses`.
        #[must_use]
        pub fn addresses(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.addresses, &mut self._rest, 0);
            self
        }
        /// Sets `dialerContactId`.
        #[must_use]
        pub fn dialer_contact_id(
            mut self,
            value: impl rt::IntoField<Box<types::DialerContactId>>,
        ) -> Self {
            value.put(&mut self.dialer_contact_id, &mut self._rest, 1);
            self
        }
        /// Sets `emailAddresses`.
        #[must_use]
        pub fn email_addresses(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.email_addresses, &mut self._rest, 2);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 3);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 4);
            self
        }
        /// Sets `journeyCustomer`.
        #[must_use]
        pub fn journey_customer(
            mut self,
            value: impl rt::IntoField<Box<types::GdprJourneyCustomer>>,
        ) -> Self {
            value.put(&mut self.journey_customer, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `phoneNumbers`.
        #[must_use]
        pub fn phone_numbers(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.phone_numbers, &mut self._rest, 7);
            self
        }
        /// Sets `socialHandle`.
        #[must_use]
        pub fn social_handle(
            mut self,
            value: impl rt::IntoField<Box<types::SocialHandle>>,
        ) -> Self {
            value.put(&mut self.social_handle, &mut self._rest, 8);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 9);
            self
        }
    }
    /// `GdprSubjectEntityListing` of the API document.
    #[non_exhaustive]
    pub struct GdprSubjectEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::GdprSubject>>,
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
    impl Default for GdprSubjectEntityListing {
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
    impl rt::Model for GdprSubjectEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GdprSubjectEntityListing",
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
    rt::model!(GdprSubjectEntityListing);
    /// `ReplacementTerm` of the API document.
    #[non_exhaustive]
    pub struct ReplacementTerm {
        /// `existingValue`
        pub existing_value: Option<String>,
        /// `type`
        pub type_: Option<types::ReplacementTermType>,
        /// `updatedValue`
        pub updated_value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ReplacementTerm {
        fn default() -> Self {
            Self {
                existing_value: None,
                type_: None,
                updated_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReplacementTerm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReplacementTerm",
                fields: &["existingValue", "type", "updatedValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.existing_value);
            out.one(1, &self.type_);
            out.text(2, &self.updated_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.existing_value),
                1 => rt::Place::Enum(&mut self.type_),
                2 => rt::Place::Text(&mut self.updated_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReplacementTerm);
    impl ReplacementTerm {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `existingValue`.
        #[must_use]
        pub fn existing_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.existing_value, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ReplacementTermType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
        /// Sets `updatedValue`.
        #[must_use]
        pub fn updated_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.updated_value, &mut self._rest, 2);
            self
        }
    }
    /// `SocialHandle` of the API document.
    #[non_exhaustive]
    pub struct SocialHandle {
        /// `type`
        pub type_: Option<types::SocialHandleType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialHandle {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialHandle {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialHandle",
                fields: &["type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialHandle);
    impl SocialHandle {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SocialHandleType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
}
