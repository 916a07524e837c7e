// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Data Extensions API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Data Extensions API; from [`Client::data_extensions`](crate::Client::data_extensions).
#[derive(Clone, Debug)]
pub struct DataExtensions(rt::Client);
impl DataExtensions {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/dataextensions/coretypes`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: `data-extensions`
    /// - Developer Center: [`getDataextensionsCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-dataextensions-coretypes)
    pub fn get_dataextensions_coretypes(&self) -> GetDataextensionsCoretypes {
        super::data_extensions::GetDataextensionsCoretypes(
            rt::Request::new(
                &self.0,
                super::data_extensions::GetDataextensionsCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/dataextensions/coretypes/{coretypeName}`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: `data-extensions`
    /// - Developer Center: [`getDataextensionsCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-dataextensions-coretypes--coretypeName-)
    pub fn get_dataextensions_coretype(
        &self,
        coretype_name: impl rt::IntoEnum<types::GetDataextensionsCoretypeCoretypeName>,
    ) -> GetDataextensionsCoretype {
        super::data_extensions::GetDataextensionsCoretype(
            rt::Request::new(
                    &self.0,
                    super::data_extensions::GetDataextensionsCoretype::INFO,
                )
                .path::<
                    types::GetDataextensionsCoretypeCoretypeName,
                >("coretypeName", &coretype_name.into_enum()),
        )
    }
    /// `GET /api/v2/dataextensions/limits`
    ///
    /// - Permission: `externalContacts:customFields:view`
    /// - Scopes: `data-extensions`
    /// - Developer Center: [`getDataextensionsLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-dataextensions-limits)
    pub fn get_dataextensions_limits(&self) -> GetDataextensionsLimits {
        super::data_extensions::GetDataextensionsLimits(
            rt::Request::new(
                &self.0,
                super::data_extensions::GetDataextensionsLimits::INFO,
            ),
        )
    }
}
/// The call `getDataextensionsCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDataextensionsCoretypes(pub(crate) rt::Request<types::CoretypeListing>);
impl GetDataextensionsCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDataextensionsCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/dataextensions/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["data-extensions"],
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
    pub fn customize(self) -> rt::Request<types::CoretypeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoretypeListing> {
        self.0.send()
    }
}
/// The call `getDataextensionsCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDataextensionsCoretype(pub(crate) rt::Request<types::Coretype>);
impl GetDataextensionsCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDataextensionsCoretype",
        method: rt::Method::Get,
        path: "/api/v2/dataextensions/coretypes/{coretypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["data-extensions"],
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
    pub fn customize(self) -> rt::Request<types::Coretype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Coretype> {
        self.0.send()
    }
}
/// The call `getDataextensionsLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDataextensionsLimits(pub(crate) rt::Request<types::SchemaQuantityLimits>);
impl GetDataextensionsLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDataextensionsLimits",
        method: rt::Method::Get,
        path: "/api/v2/dataextensions/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["externalContacts:customFields:view"],
        },
        scopes: &["data-extensions"],
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
    pub fn customize(self) -> rt::Request<types::SchemaQuantityLimits> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SchemaQuantityLimits> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetDataextensionsCoretypes::INFO,
    GetDataextensionsCoretype::INFO,
    GetDataextensionsLimits::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetDataextensionsCoretypeCoretypeName {
        /// `text`
        Text,
        /// `longtext`
        Longtext,
        /// `url`
        Url,
        /// `identifier`
        Identifier,
        /// `enum`
        Enum,
        /// `date`
        Date,
        /// `datetime`
        Datetime,
        /// `integer`
        Integer,
        /// `number`
        Number,
        /// `checkbox`
        Checkbox,
        /// `tag`
        Tag,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetDataextensionsCoretypeCoretypeName {
        const VALUES: &'static [Self] = &[
            Self::Checkbox,
            Self::Date,
            Self::Datetime,
            Self::Enum,
            Self::Identifier,
            Self::Integer,
            Self::Longtext,
            Self::Number,
            Self::Tag,
            Self::Text,
            Self::Url,
        ];
        const TEXTS: &'static [&'static str] = &[
            "checkbox",
            "date",
            "datetime",
            "enum",
            "identifier",
            "integer",
            "longtext",
            "number",
            "tag",
            "text",
            "url",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Text => "text",
                Self::Longtext => "longtext",
                Self::Url => "url",
                Self::Identifier => "identifier",
                Self::Enum => "enum",
                Self::Date => "date",
                Self::Datetime => "datetime",
                Self::Integer => "integer",
                Self::Number => "number",
                Self::Checkbox => "checkbox",
                Self::Tag => "tag",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetDataextensionsCoretypeCoretypeName);
}
