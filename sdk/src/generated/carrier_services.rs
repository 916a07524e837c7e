// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Carrier Services API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Carrier Services API; from [`Client::carrier_services`](crate::Client::carrier_services).
#[derive(Clone, Debug)]
pub struct CarrierServices(rt::Client);
impl CarrierServices {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/carrierservices/integrations/emergencylocations/me`
    ///
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getCarrierservicesIntegrationsEmergencylocationsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-carrierservices-integrations-emergencylocations-me)
    pub fn get_carrierservices_integrations_emergencylocations_me(
        &self,
        phone_number: impl AsRef<str>,
    ) -> GetCarrierservicesIntegrationsEmergencylocationsMe {
        super::carrier_services::GetCarrierservicesIntegrationsEmergencylocationsMe(
            rt::Request::new(
                    &self.0,
                    super::carrier_services::GetCarrierservicesIntegrationsEmergencylocationsMe::INFO,
                )
                .query("phoneNumber", phone_number.as_ref()),
        )
    }
    /// `POST /api/v2/carrierservices/integrations/emergencylocations/me`
    ///
    /// - Developer Center: [`postCarrierservicesIntegrationsEmergencylocationsMe`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-carrierservices-integrations-emergencylocations-me)
    pub fn post_carrierservices_integrations_emergencylocations_me(
        &self,
    ) -> PostCarrierservicesIntegrationsEmergencylocationsMe {
        super::carrier_services::PostCarrierservicesIntegrationsEmergencylocationsMe(
            rt::Request::new(
                &self.0,
                super::carrier_services::PostCarrierservicesIntegrationsEmergencylocationsMe::INFO,
            ),
        )
    }
}
/// The call `getCarrierservicesIntegrationsEmergencylocationsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCarrierservicesIntegrationsEmergencylocationsMe(
    pub(crate) rt::Request<types::EmergencyLocation>,
);
impl GetCarrierservicesIntegrationsEmergencylocationsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCarrierservicesIntegrationsEmergencylocationsMe",
        method: rt::Method::Get,
        path: "/api/v2/carrierservices/integrations/emergencylocations/me",
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
    pub fn customize(self) -> rt::Request<types::EmergencyLocation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyLocation> {
        self.0.send()
    }
}
/// The call `postCarrierservicesIntegrationsEmergencylocationsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCarrierservicesIntegrationsEmergencylocationsMe(
    pub(crate) rt::Request<types::EmergencyLocation>,
);
impl PostCarrierservicesIntegrationsEmergencylocationsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCarrierservicesIntegrationsEmergencylocationsMe",
        method: rt::Method::Post,
        path: "/api/v2/carrierservices/integrations/emergencylocations/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 201],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::EmergencyLocation>) -> Self {
        Self(self.0.body::<types::EmergencyLocation>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EmergencyLocation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmergencyLocation> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetCarrierservicesIntegrationsEmergencylocationsMe::INFO,
    PostCarrierservicesIntegrationsEmergencylocationsMe::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::EmergencyLocation>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EmergencyLocationSource {
        /// `Admin`
        Admin,
        /// `User`
        User,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EmergencyLocationSource {
        const VALUES: &'static [Self] = &[Self::Admin, Self::User];
        const TEXTS: &'static [&'static str] = &["Admin", "User"];
        fn text(&self) -> &str {
            match self {
                Self::Admin => "Admin",
                Self::User => "User",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EmergencyLocationSource);
    /// `EmergencyLocation` of the API document.
    #[non_exhaustive]
    pub struct EmergencyLocation {
        /// `address`: required
        pub address: Option<Box<types::LocationAddress>>,
        /// `did`: required
        pub did: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: required
        pub source: Option<types::EmergencyLocationSource>,
        _rest: rt::Rest,
    }
    impl Default for EmergencyLocation {
        fn default() -> Self {
            Self {
                address: None,
                did: None,
                id: None,
                name: None,
                self_uri: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmergencyLocation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmergencyLocation",
                fields: &["address", "did", "id", "name", "selfUri", "source"],
                required: &[0, 1, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.address);
            out.text(1, &self.did);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.one(5, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.address),
                1 => rt::Place::Text(&mut self.did),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmergencyLocation);
    impl EmergencyLocation {
        /// One with everything set that the API requires, in this order: `address`, `did`, `source`.
        #[must_use]
        pub fn new(
            address: impl rt::IntoField<Box<types::LocationAddress>>,
            did: impl rt::IntoField<String>,
            source: impl rt::IntoField<types::EmergencyLocationSource>,
        ) -> Self {
            Self::default().address(address).did(did).source(source)
        }
        /// Sets `address`.
        #[must_use]
        pub fn address(
            mut self,
            value: impl rt::IntoField<Box<types::LocationAddress>>,
        ) -> Self {
            value.put(&mut self.address, &mut self._rest, 0);
            self
        }
        /// Sets `did`.
        #[must_use]
        pub fn did(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.did, &mut self._rest, 1);
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<types::EmergencyLocationSource>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 5);
            self
        }
    }
}
