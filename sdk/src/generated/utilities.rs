// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Utilities API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Utilities API; from [`Client::utilities`](crate::Client::utilities).
#[derive(Clone, Debug)]
pub struct Utilities(rt::Client);
impl Utilities {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/certificate/details`
    ///
    /// - Scopes: `user-basic-info`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postCertificateDetails`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-certificate-details)
    pub fn post_certificate_details(
        &self,
        body: impl rt::IntoBody<types::Certificate>,
    ) -> PostCertificateDetails {
        super::utilities::PostCertificateDetails(
            rt::Request::new(&self.0, super::utilities::PostCertificateDetails::INFO)
                .body::<types::Certificate>(body),
        )
    }
    /// `GET /api/v2/date`
    ///
    /// - Developer Center: [`getDate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-date)
    pub fn get_date(&self) -> GetDate {
        super::utilities::GetDate(
            rt::Request::new(&self.0, super::utilities::GetDate::INFO),
        )
    }
    /// `GET /api/v2/ipranges`
    ///
    /// - Developer Center: [`getIpranges`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-ipranges)
    pub fn get_ipranges(&self) -> GetIpranges {
        super::utilities::GetIpranges(
            rt::Request::new(&self.0, super::utilities::GetIpranges::INFO),
        )
    }
    /// `GET /api/v2/timezones`
    ///
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getTimezones`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-timezones)
    pub fn get_timezones(&self) -> GetTimezones {
        super::utilities::GetTimezones(
            rt::Request::new(&self.0, super::utilities::GetTimezones::INFO),
        )
    }
}
/// The call `postCertificateDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCertificateDetails(pub(crate) rt::Request<types::ParsedCertificate>);
impl PostCertificateDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCertificateDetails",
        method: rt::Method::Post,
        path: "/api/v2/certificate/details",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["user-basic-info"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ParsedCertificate> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ParsedCertificate> {
        self.0.send()
    }
}
/// The call `getDate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDate(pub(crate) rt::Request<types::ServerDate>);
impl GetDate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDate",
        method: rt::Method::Get,
        path: "/api/v2/date",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
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
    pub fn customize(self) -> rt::Request<types::ServerDate> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ServerDate> {
        self.0.send()
    }
}
/// The call `getIpranges`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetIpranges(pub(crate) rt::Request<types::IpAddressRangeListing>);
impl GetIpranges {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getIpranges",
        method: rt::Method::Get,
        path: "/api/v2/ipranges",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
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
    pub fn customize(self) -> rt::Request<types::IpAddressRangeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IpAddressRangeListing> {
        self.0.send()
    }
}
/// The call `getTimezones`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTimezones(pub(crate) rt::Request<types::TimeZoneEntityListing>);
impl GetTimezones {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTimezones",
        method: rt::Method::Get,
        path: "/api/v2/timezones",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
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
    pub fn customize(self) -> rt::Request<types::TimeZoneEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TimeZoneEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TimeZoneEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostCertificateDetails::INFO,
    GetDate::INFO,
    GetIpranges::INFO,
    GetTimezones::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Certificate>,
    rt::make_model::<types::IpAddressRange>,
    rt::make_model::<types::IpAddressRangeListing>,
    rt::make_model::<types::ParsedCertificate>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IpAddressRangeDirection {
        /// `inbound`
        Inbound,
        /// `outbound`
        Outbound,
        /// `both`
        Both,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IpAddressRangeDirection {
        const VALUES: &'static [Self] = &[Self::Both, Self::Inbound, Self::Outbound];
        const TEXTS: &'static [&'static str] = &["both", "inbound", "outbound"];
        fn text(&self) -> &str {
            match self {
                Self::Inbound => "inbound",
                Self::Outbound => "outbound",
                Self::Both => "both",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IpAddressRangeDirection);
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IpAddressRangeService {
        /// `api`
        Api,
        /// `data-actions`
        DataActions,
        /// `smtp`
        Smtp,
        /// `imap`
        Imap,
        /// `graphapi`
        Graphapi,
        /// `audiohook`
        Audiohook,
        /// `open-messaging`
        OpenMessaging,
        /// `tts-connector`
        TtsConnector,
        /// `audio-connector`
        AudioConnector,
        /// `byot-stt`
        ByotStt,
        /// `bot-connector`
        BotConnector,
        /// `byo-smpp`
        ByoSmpp,
        /// `encryption`
        Encryption,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for IpAddressRangeService {
        const VALUES: &'static [Self] = &[
            Self::Api,
            Self::AudioConnector,
            Self::Audiohook,
            Self::BotConnector,
            Self::ByoSmpp,
            Self::ByotStt,
            Self::DataActions,
            Self::Encryption,
            Self::Graphapi,
            Self::Imap,
            Self::OpenMessaging,
            Self::Smtp,
            Self::TtsConnector,
        ];
        const TEXTS: &'static [&'static str] = &[
            "api",
            "audio-connector",
            "audiohook",
            "bot-connector",
            "byo-smpp",
            "byot-stt",
            "data-actions",
            "encryption",
            "graphapi",
            "imap",
            "open-messaging",
            "smtp",
            "tts-connector",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Api => "api",
                Self::DataActions => "data-actions",
                Self::Smtp => "smtp",
                Self::Imap => "imap",
                Self::Graphapi => "graphapi",
                Self::Audiohook => "audiohook",
                Self::OpenMessaging => "open-messaging",
                Self::TtsConnector => "tts-connector",
                Self::AudioConnector => "audio-connector",
                Self::ByotStt => "byot-stt",
                Self::BotConnector => "bot-connector",
                Self::ByoSmpp => "byo-smpp",
                Self::Encryption => "encryption",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(IpAddressRangeService);
    /// `Certificate` of the API document.
    #[non_exhaustive]
    pub struct Certificate {
        /// `certificate`: required
        pub certificate: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Certificate {
        fn default() -> Self {
            Self {
                certificate: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Certificate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Certificate",
                fields: &["certificate"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.certificate);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.certificate),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Certificate);
    impl Certificate {
        /// One with everything set that the API requires: `certificate`.
        #[must_use]
        pub fn new(certificate: impl rt::IntoField<String>) -> Self {
            Self::default().certificate(certificate)
        }
        /// Sets `certificate`.
        #[must_use]
        pub fn certificate(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.certificate, &mut self._rest, 0);
            self
        }
    }
    /// `IpAddressRange` of the API document.
    #[non_exhaustive]
    pub struct IpAddressRange {
        /// `cidr`
        pub cidr: Option<String>,
        /// `direction`
        pub direction: Option<types::IpAddressRangeDirection>,
        /// `region`
        pub region: Option<String>,
        /// `service`
        pub service: Option<types::IpAddressRangeService>,
        _rest: rt::Rest,
    }
    impl Default for IpAddressRange {
        fn default() -> Self {
            Self {
                cidr: None,
                direction: None,
                region: None,
                service: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IpAddressRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IpAddressRange",
                fields: &["cidr", "direction", "region", "service"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cidr);
            out.one(1, &self.direction);
            out.text(2, &self.region);
            out.one(3, &self.service);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cidr),
                1 => rt::Place::Enum(&mut self.direction),
                2 => rt::Place::Text(&mut self.region),
                3 => rt::Place::Enum(&mut self.service),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IpAddressRange);
    /// `IpAddressRangeListing` of the API document.
    #[non_exhaustive]
    pub struct IpAddressRangeListing {
        /// `entities`
        pub entities: Option<Vec<types::IpAddressRange>>,
        _rest: rt::Rest,
    }
    impl Default for IpAddressRangeListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IpAddressRangeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IpAddressRangeListing",
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
    rt::model!(IpAddressRangeListing);
    /// `ParsedCertificate` of the API document.
    #[non_exhaustive]
    pub struct ParsedCertificate {
        /// `certificateDetails`
        pub certificate_details: Option<Vec<types::CertificateDetails>>,
        _rest: rt::Rest,
    }
    impl Default for ParsedCertificate {
        fn default() -> Self {
            Self {
                certificate_details: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ParsedCertificate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ParsedCertificate",
                fields: &["certificateDetails"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.certificate_details);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.certificate_details),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ParsedCertificate);
}
