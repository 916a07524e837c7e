// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Locations API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_locations_and_search::{
    GetLocationsSearch, PostLocationsSearch,
};
/// Calls of the Locations API; from [`Client::locations`](crate::Client::locations).
#[derive(Clone, Debug)]
pub struct Locations(rt::Client);
impl Locations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/locations`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`getLocations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-locations)
    pub fn get_locations(&self) -> GetLocations {
        super::locations::GetLocations(
            rt::Request::new(&self.0, super::locations::GetLocations::INFO),
        )
    }
    /// `POST /api/v2/locations`
    ///
    /// - Permission: `directory:location:add`
    /// - Scopes: `locations`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`postLocations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-locations)
    pub fn post_locations(
        &self,
        body: impl rt::IntoBody<types::LocationCreateDefinition>,
    ) -> PostLocations {
        super::locations::PostLocations(
            rt::Request::new(&self.0, super::locations::PostLocations::INFO)
                .body::<types::LocationCreateDefinition>(body),
        )
    }
    /// `GET /api/v2/locations/search`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`, `search:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getLocationsSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-locations-search)
    pub fn get_locations_search(&self, q64: impl AsRef<str>) -> GetLocationsSearch {
        super::shared::of_locations_and_search::GetLocationsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_locations_and_search::GetLocationsSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/locations/search`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`, `search:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postLocationsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-locations-search)
    pub fn post_locations_search(
        &self,
        body: impl rt::IntoBody<types::LocationSearchRequest>,
    ) -> PostLocationsSearch {
        super::shared::of_locations_and_search::PostLocationsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_locations_and_search::PostLocationsSearch::INFO,
                )
                .body::<types::LocationSearchRequest>(body),
        )
    }
    /// `GET /api/v2/locations/{locationId}`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getLocation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-locations--locationId-)
    pub fn get_location(&self, location_id: impl AsRef<str>) -> GetLocation {
        super::locations::GetLocation(
            rt::Request::new(&self.0, super::locations::GetLocation::INFO)
                .path("locationId", location_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/locations/{locationId}`
    ///
    /// - Permission: `directory:location:delete`
    /// - Scopes: `locations`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`
    /// - Developer Center: [`deleteLocation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-locations--locationId-)
    pub fn delete_location(&self, location_id: impl AsRef<str>) -> DeleteLocation {
        super::locations::DeleteLocation(
            rt::Request::new(&self.0, super::locations::DeleteLocation::INFO)
                .path("locationId", location_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/locations/{locationId}`
    ///
    /// - Permission: `directory:location:edit`
    /// - Scopes: `locations`
    /// - Error codes of its own: 400 `general.bad.request`; 409 `general.conflict`
    /// - Developer Center: [`patchLocation`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-locations--locationId-)
    pub fn patch_location(
        &self,
        location_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LocationUpdateDefinition>,
    ) -> PatchLocation {
        super::locations::PatchLocation(
            rt::Request::new(&self.0, super::locations::PatchLocation::INFO)
                .path("locationId", location_id.as_ref())
                .body::<types::LocationUpdateDefinition>(body),
        )
    }
    /// `GET /api/v2/locations/{locationId}/sublocations`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getLocationSublocations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-locations--locationId--sublocations)
    pub fn get_location_sublocations(
        &self,
        location_id: impl AsRef<str>,
    ) -> GetLocationSublocations {
        super::locations::GetLocationSublocations(
            rt::Request::new(&self.0, super::locations::GetLocationSublocations::INFO)
                .path("locationId", location_id.as_ref()),
        )
    }
}
/// The call `getLocations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLocations(pub(crate) rt::Request<types::LocationEntityListing>);
impl GetLocations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLocations",
        method: rt::Method::Get,
        path: "/api/v2/locations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["locations", "locations:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLocationsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetLocationsSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LocationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LocationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LocationEntityListing> {
        self.0.send()
    }
}
/// The call `postLocations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLocations(pub(crate) rt::Request<types::LocationDefinition>);
impl PostLocations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLocations",
        method: rt::Method::Post,
        path: "/api/v2/locations",
        permissions: rt::Permissions {
            all: true,
            names: &["directory:location:add"],
        },
        scopes: &["locations"],
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
    pub fn customize(self) -> rt::Request<types::LocationDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LocationDefinition> {
        self.0.send()
    }
}
/// The call `getLocation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLocation(pub(crate) rt::Request<types::LocationDefinition>);
impl GetLocation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLocation",
        method: rt::Method::Get,
        path: "/api/v2/locations/{locationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["locations", "locations:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetLocationExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetLocationExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LocationDefinition> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchLocation`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::LocationDefinition>
    where
        F: FnMut(&mut types::LocationUpdateDefinition) + Send + 'static,
    {
        rt::update(self.0, crate::generated::locations::PatchLocation::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LocationDefinition> {
        self.0.send()
    }
}
/// The call `deleteLocation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLocation(pub(crate) rt::Request<()>);
impl DeleteLocation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLocation",
        method: rt::Method::Delete,
        path: "/api/v2/locations/{locationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["directory:location:delete"],
        },
        scopes: &["locations"],
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
/// The call `patchLocation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLocation(pub(crate) rt::Request<types::LocationDefinition>);
impl PatchLocation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLocation",
        method: rt::Method::Patch,
        path: "/api/v2/locations/{locationId}",
        permissions: rt::Permissions {
            all: true,
            names: &["directory:location:edit"],
        },
        scopes: &["locations"],
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
    pub fn customize(self) -> rt::Request<types::LocationDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LocationDefinition> {
        self.0.send()
    }
}
/// The call `getLocationSublocations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLocationSublocations(pub(crate) rt::Request<types::LocationEntityListing>);
impl GetLocationSublocations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLocationSublocations",
        method: rt::Method::Get,
        path: "/api/v2/locations/{locationId}/sublocations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["locations", "locations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LocationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LocationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LocationEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetLocations::INFO,
    PostLocations::INFO,
    GetLocation::INFO,
    DeleteLocation::INFO,
    PatchLocation::INFO,
    GetLocationSublocations::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::LocationCreateDefinition>,
    rt::make_model::<types::LocationEntityListing>,
    rt::make_model::<types::LocationUpdateDefinition>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `asc`, `desc`.
    pub type GetLocationsSortOrder = types::GetGuidesSortOrder;
    /// `active`, `deleted`.
    pub type LocationCreateDefinitionState = types::GetUserState;
    /// `active`, `deleted`.
    pub type LocationUpdateDefinitionState = types::GetUserState;
    /// `LocationCreateDefinition` of the API document.
    #[non_exhaustive]
    pub struct LocationCreateDefinition {
        /// `address`
        pub address: Option<Box<types::LocationAddress>>,
        /// `contactUser`
        pub contact_user: Option<String>,
        /// `emergencyNumber`
        pub emergency_number: Option<Box<types::LocationEmergencyNumber>>,
        /// `name`: required
        pub name: Option<String>,
        /// `notes`
        pub notes: Option<String>,
        /// `path`
        pub path: Option<Vec<String>>,
        /// `state`
        pub state: Option<types::LocationCreateDefinitionState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LocationCreateDefinition {
        fn default() -> Self {
            Self {
                address: None,
                contact_user: None,
                emergency_number: None,
                name: None,
                notes: None,
                path: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocationCreateDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocationCreateDefinition",
                fields: &[
                    "address",
                    "contactUser",
                    "emergencyNumber",
                    "name",
                    "notes",
                    "path",
                    "state",
                    "version",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.address);
            out.text(1, &self.contact_user);
            out.model(2, &self.emergency_number);
            out.text(3, &self.name);
            out.text(4, &self.notes);
            out.list(5, &self.path);
            out.one(6, &self.state);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.address),
                1 => rt::Place::Text(&mut self.contact_user),
                2 => rt::Place::Model(&mut self.emergency_number),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.notes),
                5 => rt::Place::List(&mut self.path),
                6 => rt::Place::Enum(&mut self.state),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocationCreateDefinition);
    impl LocationCreateDefinition {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
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
        /// Sets `contactUser`.
        #[must_use]
        pub fn contact_user(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.contact_user, &mut self._rest, 1);
            self
        }
        /// Sets `emergencyNumber`.
        #[must_use]
        pub fn emergency_number(
            mut self,
            value: impl rt::IntoField<Box<types::LocationEmergencyNumber>>,
        ) -> Self {
            value.put(&mut self.emergency_number, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 4);
            self
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.path, &mut self._rest, 5);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::LocationCreateDefinitionState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    /// `LocationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LocationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::LocationDefinition>>,
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
    impl Default for LocationEntityListing {
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
    impl rt::Model for LocationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocationEntityListing",
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
    rt::model!(LocationEntityListing);
    /// `LocationUpdateDefinition` of the API document.
    #[non_exhaustive]
    pub struct LocationUpdateDefinition {
        /// `address`
        pub address: Option<Box<types::LocationAddress>>,
        /// `contactUser`
        pub contact_user: Option<String>,
        /// `emergencyNumber`
        pub emergency_number: Option<Box<types::LocationEmergencyNumber>>,
        /// `name`: required
        pub name: Option<String>,
        /// `notes`
        pub notes: Option<String>,
        /// `path`
        pub path: Option<Vec<String>>,
        /// `state`
        pub state: Option<types::LocationUpdateDefinitionState>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LocationUpdateDefinition {
        fn default() -> Self {
            Self {
                address: None,
                contact_user: None,
                emergency_number: None,
                name: None,
                notes: None,
                path: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LocationUpdateDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LocationUpdateDefinition",
                fields: &[
                    "address",
                    "contactUser",
                    "emergencyNumber",
                    "name",
                    "notes",
                    "path",
                    "state",
                    "version",
                ],
                required: &[3, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.address);
            out.text(1, &self.contact_user);
            out.model(2, &self.emergency_number);
            out.text(3, &self.name);
            out.text(4, &self.notes);
            out.list(5, &self.path);
            out.one(6, &self.state);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.address),
                1 => rt::Place::Text(&mut self.contact_user),
                2 => rt::Place::Model(&mut self.emergency_number),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.notes),
                5 => rt::Place::List(&mut self.path),
                6 => rt::Place::Enum(&mut self.state),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LocationUpdateDefinition);
    impl LocationUpdateDefinition {
        /// One with everything set that the API requires, in this order: `name`, `version`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().name(name).version(version)
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
        /// Sets `contactUser`.
        #[must_use]
        pub fn contact_user(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.contact_user, &mut self._rest, 1);
            self
        }
        /// Sets `emergencyNumber`.
        #[must_use]
        pub fn emergency_number(
            mut self,
            value: impl rt::IntoField<Box<types::LocationEmergencyNumber>>,
        ) -> Self {
            value.put(&mut self.emergency_number, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 4);
            self
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.path, &mut self._rest, 5);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::LocationUpdateDefinitionState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    rt::to_write!(
        types::LocationDefinition => types::LocationUpdateDefinition, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(4, 1, rt::How::Id(0)), rt::Step::new(5, 2,
        rt::How::Copy), rt::Step::new(9, 3, rt::How::Copy), rt::Step::new(10, 4,
        rt::How::Copy), rt::Step::new(11, 5, rt::How::Copy), rt::Step::new(14, 6,
        rt::How::Text), rt::Step::new(15, 7, rt::How::Copy)]
    );
}
