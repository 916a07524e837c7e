// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Stations API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Stations API; from [`Client::stations`](crate::Client::stations).
#[derive(Clone, Debug)]
pub struct Stations(rt::Client);
impl Stations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/stations`
    ///
    /// - Scopes: any of `stations`, `stations:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `general.bad.request`, `invalid.organization.type`; 408 `unknown`; 500 `general.internal.server.error`
    /// - Developer Center: [`getStations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-stations)
    pub fn get_stations(&self) -> GetStations {
        super::stations::GetStations(
            rt::Request::new(&self.0, super::stations::GetStations::INFO),
        )
    }
    /// `GET /api/v2/stations/{stationId}`
    ///
    /// - Scopes: any of `stations`, `stations:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getStation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-stations--stationId-)
    pub fn get_station(&self, station_id: impl AsRef<str>) -> GetStation {
        super::stations::GetStation(
            rt::Request::new(&self.0, super::stations::GetStation::INFO)
                .path("stationId", station_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/stations/{stationId}/associateduser`
    ///
    /// - Permission: `telephony:station:disassociate`
    /// - Scopes: `stations`
    /// - Developer Center: [`deleteStationAssociateduser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-stations--stationId--associateduser)
    pub fn delete_station_associateduser(
        &self,
        station_id: impl AsRef<str>,
    ) -> DeleteStationAssociateduser {
        super::stations::DeleteStationAssociateduser(
            rt::Request::new(&self.0, super::stations::DeleteStationAssociateduser::INFO)
                .path("stationId", station_id.as_ref()),
        )
    }
}
/// The call `getStations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetStations(pub(crate) rt::Request<types::StationEntityListing>);
impl GetStations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getStations",
        method: rt::Method::Get,
        path: "/api/v2/stations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["stations", "stations:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `userSelectable` (query)
    pub fn user_selectable(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("userSelectable", value))
    }
    /// `webRtcUserId` (query)
    pub fn web_rtc_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("webRtcUserId", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("id", value))
    }
    /// `lineAppearanceId` (query)
    pub fn line_appearance_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("lineAppearanceId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::StationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::StationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StationEntityListing> {
        self.0.send()
    }
}
/// The call `getStation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetStation(pub(crate) rt::Request<types::Station>);
impl GetStation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getStation",
        method: rt::Method::Get,
        path: "/api/v2/stations/{stationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["stations", "stations:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Station> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Station> {
        self.0.send()
    }
}
/// The call `deleteStationAssociateduser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteStationAssociateduser(pub(crate) rt::Request<()>);
impl DeleteStationAssociateduser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteStationAssociateduser",
        method: rt::Method::Delete,
        path: "/api/v2/stations/{stationId}/associateduser",
        permissions: rt::Permissions {
            all: false,
            names: &["telephony:station:disassociate"],
        },
        scopes: &["stations"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
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
    GetStations::INFO,
    GetStation::INFO,
    DeleteStationAssociateduser::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Station>,
    rt::make_model::<types::StationEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StationStatus {
        /// `AVAILABLE`
        Available,
        /// `ASSOCIATED`
        Associated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StationStatus {
        const VALUES: &'static [Self] = &[Self::Associated, Self::Available];
        const TEXTS: &'static [&'static str] = &["ASSOCIATED", "AVAILABLE"];
        fn text(&self) -> &str {
            match self {
                Self::Available => "AVAILABLE",
                Self::Associated => "ASSOCIATED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StationStatus);
    /// `Station` of the API document.
    #[non_exhaustive]
    pub struct Station {
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lineAppearanceId`
        pub line_appearance_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `primaryEdge`
        pub primary_edge: Option<Box<types::DomainEntityRef>>,
        /// `secondaryEdge`
        pub secondary_edge: Option<Box<types::DomainEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::StationStatus>,
        /// `type`
        pub type_: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        /// `webRtcCallAppearances`: read-only
        pub web_rtc_call_appearances: Option<i64>,
        /// `webRtcForceTurn`: read-only
        pub web_rtc_force_turn: Option<bool>,
        /// `webRtcMediaDscp`: read-only
        pub web_rtc_media_dscp: Option<i64>,
        /// `webRtcPersistentEnabled`: read-only
        pub web_rtc_persistent_enabled: Option<bool>,
        /// `webRtcRequireMediaHelper`: read-only
        pub web_rtc_require_media_helper: Option<bool>,
        /// `webRtcUserId`
        pub web_rtc_user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Station {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                line_appearance_id: None,
                name: None,
                primary_edge: None,
                secondary_edge: None,
                self_uri: None,
                status: None,
                type_: None,
                user_id: None,
                web_rtc_call_appearances: None,
                web_rtc_force_turn: None,
                web_rtc_media_dscp: None,
                web_rtc_persistent_enabled: None,
                web_rtc_require_media_helper: None,
                web_rtc_user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Station {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Station",
                fields: &[
                    "description",
                    "id",
                    "lineAppearanceId",
                    "name",
                    "primaryEdge",
                    "secondaryEdge",
                    "selfUri",
                    "status",
                    "type",
                    "userId",
                    "webRtcCallAppearances",
                    "webRtcForceTurn",
                    "webRtcMediaDscp",
                    "webRtcPersistentEnabled",
                    "webRtcRequireMediaHelper",
                    "webRtcUserId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.line_appearance_id);
            out.text(3, &self.name);
            out.model(4, &self.primary_edge);
            out.model(5, &self.secondary_edge);
            out.text(6, &self.self_uri);
            out.one(7, &self.status);
            out.text(8, &self.type_);
            out.text(9, &self.user_id);
            out.int(10, &self.web_rtc_call_appearances);
            out.boolean(11, &self.web_rtc_force_turn);
            out.int(12, &self.web_rtc_media_dscp);
            out.boolean(13, &self.web_rtc_persistent_enabled);
            out.boolean(14, &self.web_rtc_require_media_helper);
            out.text(15, &self.web_rtc_user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.line_appearance_id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Model(&mut self.primary_edge),
                5 => rt::Place::Model(&mut self.secondary_edge),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.status),
                8 => rt::Place::Text(&mut self.type_),
                9 => rt::Place::Text(&mut self.user_id),
                10 => rt::Place::Int(&mut self.web_rtc_call_appearances),
                11 => rt::Place::Bool(&mut self.web_rtc_force_turn),
                12 => rt::Place::Int(&mut self.web_rtc_media_dscp),
                13 => rt::Place::Bool(&mut self.web_rtc_persistent_enabled),
                14 => rt::Place::Bool(&mut self.web_rtc_require_media_helper),
                15 => rt::Place::Text(&mut self.web_rtc_user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Station);
    /// `StationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct StationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Station>>,
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
        /// `totalNumberOfEntities`
        pub total_number_of_entities: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for StationEntityListing {
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
                total_number_of_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StationEntityListing",
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
                    "totalNumberOfEntities",
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
            out.int(10, &self.total_number_of_entities);
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
                10 => rt::Place::Int(&mut self.total_number_of_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StationEntityListing);
}
