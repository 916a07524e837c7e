// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Operational Events API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Operational Events API; from [`Client::operational_events`](crate::Client::operational_events).
#[derive(Clone, Debug)]
pub struct OperationalEvents(rt::Client);
impl OperationalEvents {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/usage/events/aggregates/query`
    ///
    /// - Permission: `usage:events:view`
    /// - Scopes: any of `usage`, `usage:readonly`
    /// - Error codes of its own: 400 `usage.events.too.old`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsageEventsAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-events-aggregates-query)
    pub fn post_usage_events_aggregates_query(&self) -> PostUsageEventsAggregatesQuery {
        super::operational_events::PostUsageEventsAggregatesQuery(
            rt::Request::new(
                &self.0,
                super::operational_events::PostUsageEventsAggregatesQuery::INFO,
            ),
        )
    }
    /// `GET /api/v2/usage/events/definitions`
    ///
    /// - Permission: `usage:events:view`
    /// - Scopes: any of `usage`, `usage:readonly`
    /// - Developer Center: [`getUsageEventsDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-events-definitions)
    pub fn get_usage_events_definitions(&self) -> GetUsageEventsDefinitions {
        super::operational_events::GetUsageEventsDefinitions(
            rt::Request::new(
                &self.0,
                super::operational_events::GetUsageEventsDefinitions::INFO,
            ),
        )
    }
    /// `GET /api/v2/usage/events/definitions/{eventDefinitionId}`
    ///
    /// - Permission: `usage:events:view`
    /// - Scopes: any of `usage`, `usage:readonly`
    /// - Error codes of its own: 404 `entity.not.found`
    /// - Developer Center: [`getUsageEventsDefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-usage-events-definitions--eventDefinitionId-)
    pub fn get_usage_events_definition(
        &self,
        event_definition_id: impl AsRef<str>,
    ) -> GetUsageEventsDefinition {
        super::operational_events::GetUsageEventsDefinition(
            rt::Request::new(
                    &self.0,
                    super::operational_events::GetUsageEventsDefinition::INFO,
                )
                .path("eventDefinitionId", event_definition_id.as_ref()),
        )
    }
    /// `POST /api/v2/usage/events/query`
    ///
    /// - Permission: `usage:events:view`
    /// - Scopes: any of `usage`, `usage:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `usage.events.too.old`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsageEventsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-usage-events-query)
    pub fn post_usage_events_query(&self) -> PostUsageEventsQuery {
        super::operational_events::PostUsageEventsQuery(
            rt::Request::new(
                &self.0,
                super::operational_events::PostUsageEventsQuery::INFO,
            ),
        )
    }
}
/// The call `postUsageEventsAggregatesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageEventsAggregatesQuery(
    pub(crate) rt::Request<types::EventAggregatesResponse>,
);
impl PostUsageEventsAggregatesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageEventsAggregatesQuery",
        method: rt::Method::Post,
        path: "/api/v2/usage/events/aggregates/query",
        permissions: rt::Permissions {
            all: true,
            names: &["usage:events:view"],
        },
        scopes: &["usage", "usage:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::EventAggregatesQueryRequest>,
    ) -> Self {
        Self(self.0.body::<types::EventAggregatesQueryRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EventAggregatesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EventAggregatesResponse> {
        self.0.send()
    }
}
/// The call `getUsageEventsDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageEventsDefinitions(
    pub(crate) rt::Request<types::EventDefinitionListing>,
);
impl GetUsageEventsDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageEventsDefinitions",
        method: rt::Method::Get,
        path: "/api/v2/usage/events/definitions",
        permissions: rt::Permissions {
            all: true,
            names: &["usage:events:view"],
        },
        scopes: &["usage", "usage:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EventDefinitionListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EventDefinitionListing> {
        self.0.send()
    }
}
/// The call `getUsageEventsDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUsageEventsDefinition(pub(crate) rt::Request<types::EventDefinition>);
impl GetUsageEventsDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUsageEventsDefinition",
        method: rt::Method::Get,
        path: "/api/v2/usage/events/definitions/{eventDefinitionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["usage:events:view"],
        },
        scopes: &["usage", "usage:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EventDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EventDefinition> {
        self.0.send()
    }
}
/// The call `postUsageEventsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUsageEventsQuery(pub(crate) rt::Request<types::EventQueryResponse>);
impl PostUsageEventsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUsageEventsQuery",
        method: rt::Method::Post,
        path: "/api/v2/usage/events/query",
        permissions: rt::Permissions {
            all: true,
            names: &["usage:events:view"],
        },
        scopes: &["usage", "usage:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::EventQueryRequest>) -> Self {
        Self(self.0.body::<types::EventQueryRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EventQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EventQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EventQueryResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostUsageEventsAggregatesQuery::INFO,
    GetUsageEventsDefinitions::INFO,
    GetUsageEventsDefinition::INFO,
    PostUsageEventsQuery::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::EventAggregatesQueryRequest>,
    rt::make_model::<types::EventAggregatesResponse>,
    rt::make_model::<types::EventDefinition>,
    rt::make_model::<types::EventDefinitionAggregates>,
    rt::make_model::<types::EventDefinitionListing>,
    rt::make_model::<types::EventQueryRequest>,
    rt::make_model::<types::EventQueryResponse>,
    rt::make_model::<types::OperationalEvent>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `ASC`, `DESC`.
    pub type EventQueryRequestSortOrder = types::ContactSortDirection;
    /// `EventAggregatesQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct EventAggregatesQueryRequest {
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        _rest: rt::Rest,
    }
    impl Default for EventAggregatesQueryRequest {
        fn default() -> Self {
            Self {
                interval: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventAggregatesQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventAggregatesQueryRequest",
                fields: &["interval"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.interval(0, &self.interval);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Interval(&mut self.interval),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventAggregatesQueryRequest);
    impl EventAggregatesQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 0);
            self
        }
    }
    /// `EventAggregatesResponse` of the API document.
    #[non_exhaustive]
    pub struct EventAggregatesResponse {
        /// `eventDefinitionAggregates`
        pub event_definition_aggregates: Option<Vec<types::EventDefinitionAggregates>>,
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        _rest: rt::Rest,
    }
    impl Default for EventAggregatesResponse {
        fn default() -> Self {
            Self {
                event_definition_aggregates: None,
                interval: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventAggregatesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventAggregatesResponse",
                fields: &["eventDefinitionAggregates", "interval"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.event_definition_aggregates);
            out.interval(1, &self.interval);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.event_definition_aggregates),
                1 => rt::Place::Interval(&mut self.interval),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventAggregatesResponse);
    /// `EventDefinition` of the API document.
    #[non_exhaustive]
    pub struct EventDefinition {
        /// `description`: read-only
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EventDefinition {
        fn default() -> Self {
            Self {
                description: None,
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventDefinition",
                fields: &["description", "id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventDefinition);
    /// `EventDefinitionAggregates` of the API document.
    #[non_exhaustive]
    pub struct EventDefinitionAggregates {
        /// `eventCount`
        pub event_count: Option<i64>,
        /// `eventDefinition`
        pub event_definition: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for EventDefinitionAggregates {
        fn default() -> Self {
            Self {
                event_count: None,
                event_definition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventDefinitionAggregates {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventDefinitionAggregates",
                fields: &["eventCount", "eventDefinition"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.event_count);
            out.model(1, &self.event_definition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.event_count),
                1 => rt::Place::Model(&mut self.event_definition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventDefinitionAggregates);
    /// `EventDefinitionListing` of the API document.
    #[non_exhaustive]
    pub struct EventDefinitionListing {
        /// `entities`
        pub entities: Option<Vec<types::EventDefinition>>,
        _rest: rt::Rest,
    }
    impl Default for EventDefinitionListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventDefinitionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventDefinitionListing",
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
    rt::model!(EventDefinitionListing);
    /// `EventQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct EventQueryRequest {
        /// `eventDefinitionIds`
        pub event_definition_ids: Option<Vec<String>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `searchTerm`
        pub search_term: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::EventQueryRequestSortOrder>,
        _rest: rt::Rest,
    }
    impl Default for EventQueryRequest {
        fn default() -> Self {
            Self {
                event_definition_ids: None,
                interval: None,
                search_term: None,
                sort_order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventQueryRequest",
                fields: &["eventDefinitionIds", "interval", "searchTerm", "sortOrder"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.event_definition_ids);
            out.interval(1, &self.interval);
            out.text(2, &self.search_term);
            out.one(3, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.event_definition_ids),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::Text(&mut self.search_term),
                3 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventQueryRequest);
    impl EventQueryRequest {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `eventDefinitionIds`.
        #[must_use]
        pub fn event_definition_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.event_definition_ids, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `searchTerm`.
        #[must_use]
        pub fn search_term(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_term, &mut self._rest, 2);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::EventQueryRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 3);
            self
        }
    }
    /// `EventQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct EventQueryResponse {
        /// `entities`
        pub entities: Option<Vec<types::OperationalEvent>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EventQueryResponse {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventQueryResponse",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventQueryResponse);
    /// `OperationalEvent` of the API document.
    #[non_exhaustive]
    pub struct OperationalEvent {
        /// `conversation`
        pub conversation: Option<Box<types::AddressableEntityRef>>,
        /// `currentValue`
        pub current_value: Option<String>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `entityId`
        pub entity_id: Option<String>,
        /// `entityName`
        pub entity_name: Option<String>,
        /// `entityToken`
        pub entity_token: Option<String>,
        /// `entityVersion`
        pub entity_version: Option<String>,
        /// `errorCode`
        pub error_code: Option<String>,
        /// `eventDefinition`
        pub event_definition: Option<Box<types::AddressableEntityRef>>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `parentEntityId`
        pub parent_entity_id: Option<String>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `previousValue`
        pub previous_value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OperationalEvent {
        fn default() -> Self {
            Self {
                conversation: None,
                current_value: None,
                date_created: None,
                entity_id: None,
                entity_name: None,
                entity_token: None,
                entity_version: None,
                error_code: None,
                event_definition: None,
                external_contact_id: None,
                parent_entity_id: None,
                phone_number: None,
                previous_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OperationalEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OperationalEvent",
                fields: &[
                    "conversation",
                    "currentValue",
                    "dateCreated",
                    "entityId",
                    "entityName",
                    "entityToken",
                    "entityVersion",
                    "errorCode",
                    "eventDefinition",
                    "externalContactId",
                    "parentEntityId",
                    "phoneNumber",
                    "previousValue",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.conversation);
            out.text(1, &self.current_value);
            out.date_time(2, &self.date_created);
            out.text(3, &self.entity_id);
            out.text(4, &self.entity_name);
            out.text(5, &self.entity_token);
            out.text(6, &self.entity_version);
            out.text(7, &self.error_code);
            out.model(8, &self.event_definition);
            out.text(9, &self.external_contact_id);
            out.text(10, &self.parent_entity_id);
            out.text(11, &self.phone_number);
            out.text(12, &self.previous_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.conversation),
                1 => rt::Place::Text(&mut self.current_value),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::Text(&mut self.entity_id),
                4 => rt::Place::Text(&mut self.entity_name),
                5 => rt::Place::Text(&mut self.entity_token),
                6 => rt::Place::Text(&mut self.entity_version),
                7 => rt::Place::Text(&mut self.error_code),
                8 => rt::Place::Model(&mut self.event_definition),
                9 => rt::Place::Text(&mut self.external_contact_id),
                10 => rt::Place::Text(&mut self.parent_entity_id),
                11 => rt::Place::Text(&mut self.phone_number),
                12 => rt::Place::Text(&mut self.previous_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OperationalEvent);
}
