// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Events API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Events API; from [`Client::events`](crate::Client::events).
#[derive(Clone, Debug)]
pub struct Events(rt::Client);
impl Events {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/events/conversations`
    ///
    /// - Permission: `conversation:conversation:inject`
    /// - Scopes: `conversations`
    /// - Error codes of its own: 400 `max.batch.size.surpassed`, `zero.events.submitted`
    /// - Developer Center: [`postEventsConversations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-events-conversations)
    pub fn post_events_conversations(
        &self,
        body: impl rt::IntoBody<types::BatchConversationEventRequest>,
    ) -> PostEventsConversations {
        super::events::PostEventsConversations(
            rt::Request::new(&self.0, super::events::PostEventsConversations::INFO)
                .body::<types::BatchConversationEventRequest>(body),
        )
    }
    /// `POST /api/v2/events/users/presence`
    ///
    /// - Permission: `presence:userPresence:inject`
    /// - Scopes: `presence`
    /// - Error codes of its own: 400 `max.batch.size.surpassed`, `zero.events.submitted`
    /// - Developer Center: [`postEventsUsersPresence`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-events-users-presence)
    pub fn post_events_users_presence(
        &self,
        body: impl rt::IntoBody<types::BatchUserPresenceEventRequest>,
    ) -> PostEventsUsersPresence {
        super::events::PostEventsUsersPresence(
            rt::Request::new(&self.0, super::events::PostEventsUsersPresence::INFO)
                .body::<types::BatchUserPresenceEventRequest>(body),
        )
    }
    /// `POST /api/v2/events/users/routingstatus`
    ///
    /// - Permission: `routing:routingstatus:inject`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `max.batch.size.surpassed`, `zero.events.submitted`
    /// - Developer Center: [`postEventsUsersRoutingstatus`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-events-users-routingstatus)
    pub fn post_events_users_routingstatus(
        &self,
        body: impl rt::IntoBody<types::BatchUserRoutingStatusEventRequest>,
    ) -> PostEventsUsersRoutingstatus {
        super::events::PostEventsUsersRoutingstatus(
            rt::Request::new(&self.0, super::events::PostEventsUsersRoutingstatus::INFO)
                .body::<types::BatchUserRoutingStatusEventRequest>(body),
        )
    }
}
/// The call `postEventsConversations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEventsConversations(pub(crate) rt::Request<types::BatchEventResponse>);
impl PostEventsConversations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEventsConversations",
        method: rt::Method::Post,
        path: "/api/v2/events/conversations",
        permissions: rt::Permissions {
            all: false,
            names: &["conversation:conversation:inject"],
        },
        scopes: &["conversations"],
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
    pub fn customize(self) -> rt::Request<types::BatchEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BatchEventResponse> {
        self.0.send()
    }
}
/// The call `postEventsUsersPresence`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEventsUsersPresence(pub(crate) rt::Request<types::BatchEventResponse>);
impl PostEventsUsersPresence {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEventsUsersPresence",
        method: rt::Method::Post,
        path: "/api/v2/events/users/presence",
        permissions: rt::Permissions {
            all: false,
            names: &["presence:userPresence:inject"],
        },
        scopes: &["presence"],
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
    pub fn customize(self) -> rt::Request<types::BatchEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BatchEventResponse> {
        self.0.send()
    }
}
/// The call `postEventsUsersRoutingstatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostEventsUsersRoutingstatus(
    pub(crate) rt::Request<types::BatchEventResponse>,
);
impl PostEventsUsersRoutingstatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postEventsUsersRoutingstatus",
        method: rt::Method::Post,
        path: "/api/v2/events/users/routingstatus",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:routingstatus:inject"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::BatchEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BatchEventResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostEventsConversations::INFO,
    PostEventsUsersPresence::INFO,
    PostEventsUsersRoutingstatus::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AudioState>,
    rt::make_model::<types::AudioUpdatedEvent>,
    rt::make_model::<types::BatchConversationEventRequest>,
    rt::make_model::<types::BatchEventResponse>,
    rt::make_model::<types::BatchUserPresenceEventRequest>,
    rt::make_model::<types::BatchUserRoutingStatusEventRequest>,
    rt::make_model::<types::CommunicationAnsweredEvent>,
    rt::make_model::<types::CommunicationDispositionAppliedEvent>,
    rt::make_model::<types::CommunicationEndedEvent>,
    rt::make_model::<types::ConsultTransferEvent>,
    rt::make_model::<types::EmailBeginTransmittingEvent>,
    rt::make_model::<types::EmailCommunicationAnsweredEvent>,
    rt::make_model::<types::EmailCommunicationDispositionAppliedEvent>,
    rt::make_model::<types::EmailCommunicationEndedEvent>,
    rt::make_model::<types::EmailCommunicationSentMessageEvent>,
    rt::make_model::<types::EmailEndTransferEvent>,
    rt::make_model::<types::EmailExternalEstablishedEvent>,
    rt::make_model::<types::EmailFlowEstablishedEvent>,
    rt::make_model::<types::EmailHoldUpdatedEvent>,
    rt::make_model::<types::EmailInitialConfiguration>,
    rt::make_model::<types::EmailProgressTransferEvent>,
    rt::make_model::<types::EmailRoutingEstablishedEvent>,
    rt::make_model::<types::EmailRoutingTransferEvent>,
    rt::make_model::<types::EmailUserEstablishedEvent>,
    rt::make_model::<types::EmailUserTransferEvent>,
    rt::make_model::<types::EndConsultTransferEvent>,
    rt::make_model::<types::EndTransferEvent>,
    rt::make_model::<types::EventError>,
    rt::make_model::<types::ExternalEstablishedEvent>,
    rt::make_model::<types::HoldUpdatedEvent>,
    rt::make_model::<types::InitialConfiguration>,
    rt::make_model::<types::IvrEstablishedEvent>,
    rt::make_model::<types::PhoneEstablishedEvent>,
    rt::make_model::<types::PhoneTransferEvent>,
    rt::make_model::<types::ProgressConsultTransferEvent>,
    rt::make_model::<types::ProgressTransferEvent>,
    rt::make_model::<types::RoutingEstablishedEvent>,
    rt::make_model::<types::RoutingTransferEvent>,
    rt::make_model::<types::SourceConfiguration>,
    rt::make_model::<types::UserEstablishedEvent>,
    rt::make_model::<types::UserPresenceEvent>,
    rt::make_model::<types::UserRoutingStatusEvent>,
    rt::make_model::<types::UserTransferEvent>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommunicationEndedEventDisconnectType {
        /// `Error`
        Error,
        /// `Peer`
        Peer,
        /// `Self`
        Self_,
        /// `System`
        System,
        /// `Transfer`
        Transfer,
        /// `TransferACD`
        TransferAcd,
        /// `TransferConference`
        TransferConference,
        /// `TransferConsult`
        TransferConsult,
        /// `TransferUser`
        TransferUser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommunicationEndedEventDisconnectType {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Peer,
            Self::Self_,
            Self::System,
            Self::Transfer,
            Self::TransferAcd,
            Self::TransferConference,
            Self::TransferConsult,
            Self::TransferUser,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Peer",
            "Self",
            "System",
            "Transfer",
            "TransferACD",
            "TransferConference",
            "TransferConsult",
            "TransferUser",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Error => "Error",
                Self::Peer => "Peer",
                Self::Self_ => "Self",
                Self::System => "System",
                Self::Transfer => "Transfer",
                Self::TransferAcd => "TransferACD",
                Self::TransferConference => "TransferConference",
                Self::TransferConsult => "TransferConsult",
                Self::TransferUser => "TransferUser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommunicationEndedEventDisconnectType);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EmailCommunicationEndedEventDisconnectType {
        /// `Unknown`
        Unknown,
        /// `Self`
        Self_,
        /// `Peer`
        Peer,
        /// `System`
        System,
        /// `Error`
        Error,
        /// `Spam`
        Spam,
        /// `Transfer`
        Transfer,
        /// `TransferACD`
        TransferAcd,
        /// `TransferUser`
        TransferUser,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EmailCommunicationEndedEventDisconnectType {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Peer,
            Self::Self_,
            Self::Spam,
            Self::System,
            Self::Transfer,
            Self::TransferAcd,
            Self::TransferUser,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Peer",
            "Self",
            "Spam",
            "System",
            "Transfer",
            "TransferACD",
            "TransferUser",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Self_ => "Self",
                Self::Peer => "Peer",
                Self::System => "System",
                Self::Error => "Error",
                Self::Spam => "Spam",
                Self::Transfer => "Transfer",
                Self::TransferAcd => "TransferACD",
                Self::TransferUser => "TransferUser",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EmailCommunicationEndedEventDisconnectType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EndTransferEventFinalState {
        /// `Completed`
        Completed,
        /// `Canceled`
        Canceled,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EndTransferEventFinalState {
        const VALUES: &'static [Self] = &[Self::Canceled, Self::Completed, Self::Failed];
        const TEXTS: &'static [&'static str] = &["Canceled", "Completed", "Failed"];
        fn text(&self) -> &str {
            match self {
                Self::Completed => "Completed",
                Self::Canceled => "Canceled",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EndTransferEventFinalState);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserRoutingStatusEventStatus {
        /// `OffQueue`
        OffQueue,
        /// `Idle`
        Idle,
        /// `Interacting`
        Interacting,
        /// `Communicating`
        Communicating,
        /// `NotResponding`
        NotResponding,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UserRoutingStatusEventStatus {
        const VALUES: &'static [Self] = &[
            Self::Communicating,
            Self::Idle,
            Self::Interacting,
            Self::NotResponding,
            Self::OffQueue,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Communicating",
            "Idle",
            "Interacting",
            "NotResponding",
            "OffQueue",
        ];
        fn text(&self) -> &str {
            match self {
                Self::OffQueue => "OffQueue",
                Self::Idle => "Idle",
                Self::Interacting => "Interacting",
                Self::Communicating => "Communicating",
                Self::NotResponding => "NotResponding",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UserRoutingStatusEventStatus);
    /// `Completed`, `Canceled`, `Failed`.
    pub type EmailEndTransferEventFinalState = types::EndTransferEventFinalState;
    /// `Attended`, `Unattended`.
    pub type EmailRoutingTransferEventTransferType = types::TransferRequestTransferType;
    /// `Attended`, `Unattended`.
    pub type EmailUserTransferEventTransferType = types::TransferRequestTransferType;
    /// `Attended`, `Unattended`.
    pub type PhoneTransferEventTransferType = types::TransferRequestTransferType;
    /// `Attended`, `Unattended`.
    pub type RoutingTransferEventTransferType = types::TransferRequestTransferType;
    /// `Attended`, `Unattended`.
    pub type UserTransferEventTransferType = types::TransferRequestTransferType;
    /// `AudioState` of the API document.
    #[non_exhaustive]
    pub struct AudioState {
        /// `canHear`
        pub can_hear: Option<bool>,
        /// `canSpeak`
        pub can_speak: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for AudioState {
        fn default() -> Self {
            Self {
                can_hear: None,
                can_speak: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AudioState {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AudioState",
                fields: &["canHear", "canSpeak"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.can_hear);
            out.boolean(1, &self.can_speak);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.can_hear),
                1 => rt::Place::Bool(&mut self.can_speak),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AudioState);
    impl AudioState {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `canHear`.
        #[must_use]
        pub fn can_hear(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.can_hear, &mut self._rest, 0);
            self
        }
        /// Sets `canSpeak`.
        #[must_use]
        pub fn can_speak(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.can_speak, &mut self._rest, 1);
            self
        }
    }
    /// `AudioUpdatedEvent` of the API document.
    #[non_exhaustive]
    pub struct AudioUpdatedEvent {
        /// `audioState`: required
        pub audio_state: Option<Box<types::AudioState>>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AudioUpdatedEvent {
        fn default() -> Self {
            Self {
                audio_state: None,
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AudioUpdatedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AudioUpdatedEvent",
                fields: &[
                    "audioState",
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.audio_state);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.audio_state),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AudioUpdatedEvent);
    impl AudioUpdatedEvent {
        /// One with everything set that the API requires, in this order: `audioState`, `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            audio_state: impl rt::IntoField<Box<types::AudioState>>,
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .audio_state(audio_state)
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `audioState`.
        #[must_use]
        pub fn audio_state(
            mut self,
            value: impl rt::IntoField<Box<types::AudioState>>,
        ) -> Self {
            value.put(&mut self.audio_state, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
    }
    /// `BatchConversationEventRequest` of the API document.
    #[non_exhaustive]
    pub struct BatchConversationEventRequest {
        /// `audioUpdatedEvents`
        pub audio_updated_events: Option<Vec<types::AudioUpdatedEvent>>,
        /// `communicationAnsweredEvents`
        pub communication_answered_events: Option<
            Vec<types::CommunicationAnsweredEvent>,
        >,
        /// `communicationDispositionAppliedEvents`
        pub communication_disposition_applied_events: Option<
            Vec<types::CommunicationDispositionAppliedEvent>,
        >,
        /// `communicationEndedEvents`
        pub communication_ended_events: Option<Vec<types::CommunicationEndedEvent>>,
        /// `consultTransferEvents`
        pub consult_transfer_events: Option<Vec<types::ConsultTransferEvent>>,
        /// `emailBeginTransmittingEvents`
        pub email_begin_transmitting_events: Option<
            Vec<types::EmailBeginTransmittingEvent>,
        >,
        /// `emailCommunicationAnsweredEvents`
        pub email_communication_answered_events: Option<
            Vec<types::EmailCommunicationAnsweredEvent>,
        >,
        /// `emailCommunicationDispositionAppliedEvents`
        pub email_communication_disposition_applied_events: Option<
            Vec<types::EmailCommunicationDispositionAppliedEvent>,
        >,
        /// `emailCommunicationEndedEvents`
        pub email_communication_ended_events: Option<
            Vec<types::EmailCommunicationEndedEvent>,
        >,
        /// `emailCommunicationSentMessageEvents`
        pub email_communication_sent_message_events: Option<
            Vec<types::EmailCommunicationSentMessageEvent>,
        >,
        /// `emailEndTransferEvents`
        pub email_end_transfer_events: Option<Vec<types::EmailEndTransferEvent>>,
        /// `emailExternalEstablishedEvents`
        pub email_external_established_events: Option<
            Vec<types::EmailExternalEstablishedEvent>,
        >,
        /// `emailFlowEstablishedEvents`
        pub email_flow_established_events: Option<Vec<types::EmailFlowEstablishedEvent>>,
        /// `emailHoldUpdatedEvents`
        pub email_hold_updated_events: Option<Vec<types::EmailHoldUpdatedEvent>>,
        /// `emailProgressTransferEvents`
        pub email_progress_transfer_events: Option<
            Vec<types::EmailProgressTransferEvent>,
        >,
        /// `emailRoutingEstablishedEvents`
        pub email_routing_established_events: Option<
            Vec<types::EmailRoutingEstablishedEvent>,
        >,
        /// `emailRoutingTransferEvents`
        pub email_routing_transfer_events: Option<Vec<types::EmailRoutingTransferEvent>>,
        /// `emailUserEstablishedEvents`
        pub email_user_established_events: Option<Vec<types::EmailUserEstablishedEvent>>,
        /// `emailUserTransferEvents`
        pub email_user_transfer_events: Option<Vec<types::EmailUserTransferEvent>>,
        /// `endConsultTransferEvents`
        pub end_consult_transfer_events: Option<Vec<types::EndConsultTransferEvent>>,
        /// `endTransferEvents`
        pub end_transfer_events: Option<Vec<types::EndTransferEvent>>,
        /// `externalEstablishedEvents`
        pub external_established_events: Option<Vec<types::ExternalEstablishedEvent>>,
        /// `holdUpdatedEvents`
        pub hold_updated_events: Option<Vec<types::HoldUpdatedEvent>>,
        /// `ivrEstablishedEvents`
        pub ivr_established_events: Option<Vec<types::IvrEstablishedEvent>>,
        /// `phoneEstablishedEvents`
        pub phone_established_events: Option<Vec<types::PhoneEstablishedEvent>>,
        /// `phoneTransferEvents`
        pub phone_transfer_events: Option<Vec<types::PhoneTransferEvent>>,
        /// `progressConsultTransferEvents`
        pub progress_consult_transfer_events: Option<
            Vec<types::ProgressConsultTransferEvent>,
        >,
        /// `progressTransferEvents`
        pub progress_transfer_events: Option<Vec<types::ProgressTransferEvent>>,
        /// `routingEstablishedEvents`
        pub routing_established_events: Option<Vec<types::RoutingEstablishedEvent>>,
        /// `routingTransferEvents`
        pub routing_transfer_events: Option<Vec<types::RoutingTransferEvent>>,
        /// `userEstablishedEvents`
        pub user_established_events: Option<Vec<types::UserEstablishedEvent>>,
        /// `userTransferEvents`
        pub user_transfer_events: Option<Vec<types::UserTransferEvent>>,
        _rest: rt::Rest,
    }
    impl Default for BatchConversationEventRequest {
        fn default() -> Self {
            Self {
                audio_updated_events: None,
                communication_answered_events: None,
                communication_disposition_applied_events: None,
                communication_ended_events: None,
                consult_transfer_events: None,
                email_begin_transmitting_events: None,
                email_communication_answered_events: None,
                email_communication_disposition_applied_events: None,
                email_communication_ended_events: None,
                email_communication_sent_message_events: None,
                email_end_transfer_events: None,
                email_external_established_events: None,
                email_flow_established_events: None,
                email_hold_updated_events: None,
                email_progress_transfer_events: None,
                email_routing_established_events: None,
                email_routing_transfer_events: None,
                email_user_established_events: None,
                email_user_transfer_events: None,
                end_consult_transfer_events: None,
                end_transfer_events: None,
                external_established_events: None,
                hold_updated_events: None,
                ivr_established_events: None,
                phone_established_events: None,
                phone_transfer_events: None,
                progress_consult_transfer_events: None,
                progress_transfer_events: None,
                routing_established_events: None,
                routing_transfer_events: None,
                user_established_events: None,
                user_transfer_events: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchConversationEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchConversationEventRequest",
                fields: &[
                    "audioUpdatedEvents",
                    "communicationAnsweredEvents",
                    "communicationDispositionAppliedEvents",
                    "communicationEndedEvents",
                    "consultTransferEvents",
                    "emailBeginTransmittingEvents",
                    "emailCommunicationAnsweredEvents",
                    "emailCommunicationDispositionAppliedEvents",
                    "emailCommunicationEndedEvents",
                    "emailCommunicationSentMessageEvents",
                    "emailEndTransferEvents",
                    "emailExternalEstablishedEvents",
                    "emailFlowEstablishedEvents",
                    "emailHoldUpdatedEvents",
                    "emailProgressTransferEvents",
                    "emailRoutingEstablishedEvents",
                    "emailRoutingTransferEvents",
                    "emailUserEstablishedEvents",
                    "emailUserTransferEvents",
                    "endConsultTransferEvents",
                    "endTransferEvents",
                    "externalEstablishedEvents",
                    "holdUpdatedEvents",
                    "ivrEstablishedEvents",
                    "phoneEstablishedEvents",
                    "phoneTransferEvents",
                    "progressConsultTransferEvents",
                    "progressTransferEvents",
                    "routingEstablishedEvents",
                    "routingTransferEvents",
                    "userEstablishedEvents",
                    "userTransferEvents",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.audio_updated_events);
            out.list(1, &self.communication_answered_events);
            out.list(2, &self.communication_disposition_applied_events);
            out.list(3, &self.communication_ended_events);
            out.list(4, &self.consult_transfer_events);
            out.list(5, &self.email_begin_transmitting_events);
            out.list(6, &self.email_communication_answered_events);
            out.list(7, &self.email_communication_disposition_applied_events);
            out.list(8, &self.email_communication_ended_events);
            out.list(9, &self.email_communication_sent_message_events);
            out.list(10, &self.email_end_transfer_events);
            out.list(11, &self.email_external_established_events);
            out.list(12, &self.email_flow_established_events);
            out.list(13, &self.email_hold_updated_events);
            out.list(14, &self.email_progress_transfer_events);
            out.list(15, &self.email_routing_established_events);
            out.list(16, &self.email_routing_transfer_events);
            out.list(17, &self.email_user_established_events);
            out.list(18, &self.email_user_transfer_events);
            out.list(19, &self.end_consult_transfer_events);
            out.list(20, &self.end_transfer_events);
            out.list(21, &self.external_established_events);
            out.list(22, &self.hold_updated_events);
            out.list(23, &self.ivr_established_events);
            out.list(24, &self.phone_established_events);
            out.list(25, &self.phone_transfer_events);
            out.list(26, &self.progress_consult_transfer_events);
            out.list(27, &self.progress_transfer_events);
            out.list(28, &self.routing_established_events);
            out.list(29, &self.routing_transfer_events);
            out.list(30, &self.user_established_events);
            out.list(31, &self.user_transfer_events);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.audio_updated_events),
                1 => rt::Place::List(&mut self.communication_answered_events),
                2 => rt::Place::List(&mut self.communication_disposition_applied_events),
                3 => rt::Place::List(&mut self.communication_ended_events),
                4 => rt::Place::List(&mut self.consult_transfer_events),
                5 => rt::Place::List(&mut self.email_begin_transmitting_events),
                6 => rt::Place::List(&mut self.email_communication_answered_events),
                7 => {
                    rt::Place::List(
                        &mut self.email_communication_disposition_applied_events,
                    )
                }
                8 => rt::Place::List(&mut self.email_communication_ended_events),
                9 => rt::Place::List(&mut self.email_communication_sent_message_events),
                10 => rt::Place::List(&mut self.email_end_transfer_events),
                11 => rt::Place::List(&mut self.email_external_established_events),
                12 => rt::Place::List(&mut self.email_flow_established_events),
                13 => rt::Place::List(&mut self.email_hold_updated_events),
                14 => rt::Place::List(&mut self.email_progress_transfer_events),
                15 => rt::Place::List(&mut self.email_routing_established_events),
                16 => rt::Place::List(&mut self.email_routing_transfer_events),
                17 => rt::Place::List(&mut self.email_user_established_events),
                18 => rt::Place::List(&mut self.email_user_transfer_events),
                19 => rt::Place::List(&mut self.end_consult_transfer_events),
                20 => rt::Place::List(&mut self.end_transfer_events),
                21 => rt::Place::List(&mut self.external_established_events),
                22 => rt::Place::List(&mut self.hold_updated_events),
                23 => rt::Place::List(&mut self.ivr_established_events),
                24 => rt::Place::List(&mut self.phone_established_events),
                25 => rt::Place::List(&mut self.phone_transfer_events),
                26 => rt::Place::List(&mut self.progress_consult_transfer_events),
                27 => rt::Place::List(&mut self.progress_transfer_events),
                28 => rt::Place::List(&mut self.routing_established_events),
                29 => rt::Place::List(&mut self.routing_transfer_events),
                30 => rt::Place::List(&mut self.user_established_events),
                31 => rt::Place::List(&mut self.user_transfer_events),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchConversationEventRequest);
    impl BatchConversationEventRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `audioUpdatedEvents`.
        #[must_use]
        pub fn audio_updated_events(
            mut self,
            value: impl rt::IntoField<Vec<types::AudioUpdatedEvent>>,
        ) -> Self {
            value.put(&mut self.audio_updated_events, &mut self._rest, 0);
            self
        }
        /// Sets `communicationAnsweredEvents`.
        #[must_use]
        pub fn communication_answered_events(
            mut self,
            value: impl rt::IntoField<Vec<types::CommunicationAnsweredEvent>>,
        ) -> Self {
            value.put(&mut self.communication_answered_events, &mut self._rest, 1);
            self
        }
        /// Sets `communicationDispositionAppliedEvents`.
        #[must_use]
        pub fn communication_disposition_applied_events(
            mut self,
            value: impl rt::IntoField<Vec<types::CommunicationDispositionAppliedEvent>>,
        ) -> Self {
            value
                .put(
                    &mut self.communication_disposition_applied_events,
                    &mut self._rest,
                    2,
                );
            self
        }
        /// Sets `communicationEndedEvents`.
        #[must_use]
        pub fn communication_ended_events(
            mut self,
            value: impl rt::IntoField<Vec<types::CommunicationEndedEvent>>,
        ) -> Self {
            value.put(&mut self.communication_ended_events, &mut self._rest, 3);
            self
        }
        /// Sets `consultTransferEvents`.
        #[must_use]
        pub fn consult_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::ConsultTransferEvent>>,
        ) -> Self {
            value.put(&mut self.consult_transfer_events, &mut self._rest, 4);
            self
        }
        /// Sets `emailBeginTransmittingEvents`.
        #[must_use]
        pub fn email_begin_transmitting_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailBeginTransmittingEvent>>,
        ) -> Self {
            value.put(&mut self.email_begin_transmitting_events, &mut self._rest, 5);
            self
        }
        /// Sets `emailCommunicationAnsweredEvents`.
        #[must_use]
        pub fn email_communication_answered_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailCommunicationAnsweredEvent>>,
        ) -> Self {
            value.put(&mut self.email_communication_answered_events, &mut self._rest, 6);
            self
        }
        /// Sets `emailCommunicationDispositionAppliedEvents`.
        #[must_use]
        pub fn email_communication_disposition_applied_events(
            mut self,
            value: impl rt::IntoField<
                Vec<types::EmailCommunicationDispositionAppliedEvent>,
            >,
        ) -> Self {
            value
                .put(
                    &mut self.email_communication_disposition_applied_events,
                    &mut self._rest,
                    7,
                );
            self
        }
        /// Sets `emailCommunicationEndedEvents`.
        #[must_use]
        pub fn email_communication_ended_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailCommunicationEndedEvent>>,
        ) -> Self {
            value.put(&mut self.email_communication_ended_events, &mut self._rest, 8);
            self
        }
        /// Sets `emailCommunicationSentMessageEvents`.
        #[must_use]
        pub fn email_communication_sent_message_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailCommunicationSentMessageEvent>>,
        ) -> Self {
            value
                .put(
                    &mut self.email_communication_sent_message_events,
                    &mut self._rest,
                    9,
                );
            self
        }
        /// Sets `emailEndTransferEvents`.
        #[must_use]
        pub fn email_end_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailEndTransferEvent>>,
        ) -> Self {
            value.put(&mut self.email_end_transfer_events, &mut self._rest, 10);
            self
        }
        /// Sets `emailExternalEstablishedEvents`.
        #[must_use]
        pub fn email_external_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailExternalEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.email_external_established_events, &mut self._rest, 11);
            self
        }
        /// Sets `emailFlowEstablishedEvents`.
        #[must_use]
        pub fn email_flow_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailFlowEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.email_flow_established_events, &mut self._rest, 12);
            self
        }
        /// Sets `emailHoldUpdatedEvents`.
        #[must_use]
        pub fn email_hold_updated_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailHoldUpdatedEvent>>,
        ) -> Self {
            value.put(&mut self.email_hold_updated_events, &mut self._rest, 13);
            self
        }
        /// Sets `emailProgressTransferEvents`.
        #[must_use]
        pub fn email_progress_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailProgressTransferEvent>>,
        ) -> Self {
            value.put(&mut self.email_progress_transfer_events, &mut self._rest, 14);
            self
        }
        /// Sets `emailRoutingEstablishedEvents`.
        #[must_use]
        pub fn email_routing_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailRoutingEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.email_routing_established_events, &mut self._rest, 15);
            self
        }
        /// Sets `emailRoutingTransferEvents`.
        #[must_use]
        pub fn email_routing_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailRoutingTransferEvent>>,
        ) -> Self {
            value.put(&mut self.email_routing_transfer_events, &mut self._rest, 16);
            self
        }
        /// Sets `emailUserEstablishedEvents`.
        #[must_use]
        pub fn email_user_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailUserEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.email_user_established_events, &mut self._rest, 17);
            self
        }
        /// Sets `emailUserTransferEvents`.
        #[must_use]
        pub fn email_user_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailUserTransferEvent>>,
        ) -> Self {
            value.put(&mut self.email_user_transfer_events, &mut self._rest, 18);
            self
        }
        /// Sets `endConsultTransferEvents`.
        #[must_use]
        pub fn end_consult_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EndConsultTransferEvent>>,
        ) -> Self {
            value.put(&mut self.end_consult_transfer_events, &mut self._rest, 19);
            self
        }
        /// Sets `endTransferEvents`.
        #[must_use]
        pub fn end_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::EndTransferEvent>>,
        ) -> Self {
            value.put(&mut self.end_transfer_events, &mut self._rest, 20);
            self
        }
        /// Sets `externalEstablishedEvents`.
        #[must_use]
        pub fn external_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.external_established_events, &mut self._rest, 21);
            self
        }
        /// Sets `holdUpdatedEvents`.
        #[must_use]
        pub fn hold_updated_events(
            mut self,
            value: impl rt::IntoField<Vec<types::HoldUpdatedEvent>>,
        ) -> Self {
            value.put(&mut self.hold_updated_events, &mut self._rest, 22);
            self
        }
        /// Sets `ivrEstablishedEvents`.
        #[must_use]
        pub fn ivr_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::IvrEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.ivr_established_events, &mut self._rest, 23);
            self
        }
        /// Sets `phoneEstablishedEvents`.
        #[must_use]
        pub fn phone_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::PhoneEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.phone_established_events, &mut self._rest, 24);
            self
        }
        /// Sets `phoneTransferEvents`.
        #[must_use]
        pub fn phone_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::PhoneTransferEvent>>,
        ) -> Self {
            value.put(&mut self.phone_transfer_events, &mut self._rest, 25);
            self
        }
        /// Sets `progressConsultTransferEvents`.
        #[must_use]
        pub fn progress_consult_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::ProgressConsultTransferEvent>>,
        ) -> Self {
            value.put(&mut self.progress_consult_transfer_events, &mut self._rest, 26);
            self
        }
        /// Sets `progressTransferEvents`.
        #[must_use]
        pub fn progress_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::ProgressTransferEvent>>,
        ) -> Self {
            value.put(&mut self.progress_transfer_events, &mut self._rest, 27);
            self
        }
        /// Sets `routingEstablishedEvents`.
        #[must_use]
        pub fn routing_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::RoutingEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.routing_established_events, &mut self._rest, 28);
            self
        }
        /// Sets `routingTransferEvents`.
        #[must_use]
        pub fn routing_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::RoutingTransferEvent>>,
        ) -> Self {
            value.put(&mut self.routing_transfer_events, &mut self._rest, 29);
            self
        }
        /// Sets `userEstablishedEvents`.
        #[must_use]
        pub fn user_established_events(
            mut self,
            value: impl rt::IntoField<Vec<types::UserEstablishedEvent>>,
        ) -> Self {
            value.put(&mut self.user_established_events, &mut self._rest, 30);
            self
        }
        /// Sets `userTransferEvents`.
        #[must_use]
        pub fn user_transfer_events(
            mut self,
            value: impl rt::IntoField<Vec<types::UserTransferEvent>>,
        ) -> Self {
            value.put(&mut self.user_transfer_events, &mut self._rest, 31);
            self
        }
    }
    /// `BatchEventResponse` of the API document.
    #[non_exhaustive]
    pub struct BatchEventResponse {
        /// `errors`
        pub errors: Option<Vec<types::EventError>>,
        _rest: rt::Rest,
    }
    impl Default for BatchEventResponse {
        fn default() -> Self {
            Self {
                errors: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchEventResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchEventResponse",
                fields: &["errors"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchEventResponse);
    /// `BatchUserPresenceEventRequest` of the API document.
    #[non_exhaustive]
    pub struct BatchUserPresenceEventRequest {
        /// `userPresenceEvents`
        pub user_presence_events: Option<Vec<types::UserPresenceEvent>>,
        _rest: rt::Rest,
    }
    impl Default for BatchUserPresenceEventRequest {
        fn default() -> Self {
            Self {
                user_presence_events: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchUserPresenceEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchUserPresenceEventRequest",
                fields: &["userPresenceEvents"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.user_presence_events);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.user_presence_events),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchUserPresenceEventRequest);
    impl BatchUserPresenceEventRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `userPresenceEvents`.
        #[must_use]
        pub fn user_presence_events(
            mut self,
            value: impl rt::IntoField<Vec<types::UserPresenceEvent>>,
        ) -> Self {
            value.put(&mut self.user_presence_events, &mut self._rest, 0);
            self
        }
    }
    /// `BatchUserRoutingStatusEventRequest` of the API document.
    #[non_exhaustive]
    pub struct BatchUserRoutingStatusEventRequest {
        /// `userRoutingStatusEvents`
        pub user_routing_status_events: Option<Vec<types::UserRoutingStatusEvent>>,
        _rest: rt::Rest,
    }
    impl Default for BatchUserRoutingStatusEventRequest {
        fn default() -> Self {
            Self {
                user_routing_status_events: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BatchUserRoutingStatusEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BatchUserRoutingStatusEventRequest",
                fields: &["userRoutingStatusEvents"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.user_routing_status_events);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.user_routing_status_events),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BatchUserRoutingStatusEventRequest);
    impl BatchUserRoutingStatusEventRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `userRoutingStatusEvents`.
        #[must_use]
        pub fn user_routing_status_events(
            mut self,
            value: impl rt::IntoField<Vec<types::UserRoutingStatusEvent>>,
        ) -> Self {
            value.put(&mut self.user_routing_status_events, &mut self._rest, 0);
            self
        }
    }
    /// `CommunicationAnsweredEvent` of the API document.
    #[non_exhaustive]
    pub struct CommunicationAnsweredEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CommunicationAnsweredEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommunicationAnsweredEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommunicationAnsweredEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommunicationAnsweredEvent);
    impl CommunicationAnsweredEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
    }
    /// `CommunicationDispositionAppliedEvent` of the API document.
    #[non_exhaustive]
    pub struct CommunicationDispositionAppliedEvent {
        /// `code`
        pub code: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `notes`
        pub notes: Option<String>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CommunicationDispositionAppliedEvent {
        fn default() -> Self {
            Self {
                code: None,
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                notes: None,
                tags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommunicationDispositionAppliedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommunicationDispositionAppliedEvent",
                fields: &[
                    "code",
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "notes",
                    "tags",
                ],
                required: &[1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.notes);
            out.list(6, &self.tags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.notes),
                6 => rt::Place::List(&mut self.tags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommunicationDispositionAppliedEvent);
    impl CommunicationDispositionAppliedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 5);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 6);
            self
        }
    }
    /// `CommunicationEndedEvent` of the API document.
    #[non_exhaustive]
    pub struct CommunicationEndedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationConversationId`
        pub destination_conversation_id: Option<String>,
        /// `disconnectType`: required
        pub disconnect_type: Option<types::CommunicationEndedEventDisconnectType>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CommunicationEndedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                destination_conversation_id: None,
                disconnect_type: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommunicationEndedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommunicationEndedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "destinationConversationId",
                    "disconnectType",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_conversation_id);
            out.one(3, &self.disconnect_type);
            out.date_time(4, &self.event_date_time);
            out.text(5, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_conversation_id),
                3 => rt::Place::Enum(&mut self.disconnect_type),
                4 => rt::Place::DateTime(&mut self.event_date_time),
                5 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommunicationEndedEvent);
    impl CommunicationEndedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `disconnectType`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            disconnect_type: impl rt::IntoField<
                types::CommunicationEndedEventDisconnectType,
            >,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .disconnect_type(disconnect_type)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationConversationId`.
        #[must_use]
        pub fn destination_conversation_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `disconnectType`.
        #[must_use]
        pub fn disconnect_type(
            mut self,
            value: impl rt::IntoField<types::CommunicationEndedEventDisconnectType>,
        ) -> Self {
            value.put(&mut self.disconnect_type, &mut self._rest, 3);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 4);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 5);
            self
        }
    }
    /// `ConsultTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct ConsultTransferEvent {
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationCommunicationId`: required
        pub destination_communication_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ConsultTransferEvent {
        fn default() -> Self {
            Self {
                conversation_id: None,
                destination_communication_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ConsultTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ConsultTransferEvent",
                fields: &[
                    "conversationId",
                    "destinationCommunicationId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.destination_communication_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.text(4, &self.initiating_communication_id);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.destination_communication_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Text(&mut self.initiating_communication_id),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ConsultTransferEvent);
    impl ConsultTransferEvent {
        /// One with everything set that the API requires, in this order: `conversationId`, `destinationCommunicationId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            conversation_id: impl rt::IntoField<String>,
            destination_communication_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .conversation_id(conversation_id)
                .destination_communication_id(destination_communication_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `destinationCommunicationId`.
        #[must_use]
        pub fn destination_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `EmailBeginTransmittingEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailBeginTransmittingEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailBeginTransmittingEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailBeginTransmittingEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailBeginTransmittingEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailBeginTransmittingEvent);
    impl EmailBeginTransmittingEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
    }
    /// `EmailCommunicationAnsweredEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailCommunicationAnsweredEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailCommunicationAnsweredEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailCommunicationAnsweredEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailCommunicationAnsweredEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailCommunicationAnsweredEvent);
    impl EmailCommunicationAnsweredEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
    }
    /// `EmailCommunicationDispositionAppliedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailCommunicationDispositionAppliedEvent {
        /// `code`
        pub code: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `notes`
        pub notes: Option<String>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EmailCommunicationDispositionAppliedEvent {
        fn default() -> Self {
            Self {
                code: None,
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                notes: None,
                tags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailCommunicationDispositionAppliedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailCommunicationDispositionAppliedEvent",
                fields: &[
                    "code",
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "notes",
                    "tags",
                ],
                required: &[1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.notes);
            out.list(6, &self.tags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.notes),
                6 => rt::Place::List(&mut self.tags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailCommunicationDispositionAppliedEvent);
    impl EmailCommunicationDispositionAppliedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `notes`.
        #[must_use]
        pub fn notes(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notes, &mut self._rest, 5);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 6);
            self
        }
    }
    /// `EmailCommunicationEndedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailCommunicationEndedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `disconnectType`: required
        pub disconnect_type: Option<types::EmailCommunicationEndedEventDisconnectType>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailCommunicationEndedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                disconnect_type: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailCommunicationEndedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailCommunicationEndedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "disconnectType",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.one(2, &self.disconnect_type);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Enum(&mut self.disconnect_type),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailCommunicationEndedEvent);
    impl EmailCommunicationEndedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `disconnectType`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            disconnect_type: impl rt::IntoField<
                types::EmailCommunicationEndedEventDisconnectType,
            >,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .disconnect_type(disconnect_type)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `disconnectType`.
        #[must_use]
        pub fn disconnect_type(
            mut self,
            value: impl rt::IntoField<types::EmailCommunicationEndedEventDisconnectType>,
        ) -> Self {
            value.put(&mut self.disconnect_type, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
    }
    /// `EmailCommunicationSentMessageEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailCommunicationSentMessageEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailCommunicationSentMessageEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailCommunicationSentMessageEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailCommunicationSentMessageEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailCommunicationSentMessageEvent);
    impl EmailCommunicationSentMessageEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
    }
    /// `EmailEndTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailEndTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `finalState`: required
        pub final_state: Option<types::EmailEndTransferEventFinalState>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailEndTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                final_state: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailEndTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailEndTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "finalState",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.one(4, &self.final_state);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Enum(&mut self.final_state),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailEndTransferEvent);
    impl EmailEndTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `eventDateTime`, `eventId`, `finalState`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            final_state: impl rt::IntoField<types::EmailEndTransferEventFinalState>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .final_state(final_state)
                .object_communication_id(object_communication_id)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `finalState`.
        #[must_use]
        pub fn final_state(
            mut self,
            value: impl rt::IntoField<types::EmailEndTransferEventFinalState>,
        ) -> Self {
            value.put(&mut self.final_state, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `EmailExternalEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailExternalEstablishedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `displayName`
        pub display_name: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `includeMessage`
        pub include_message: Option<bool>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::EmailInitialConfiguration>>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for EmailExternalEstablishedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                display_name: None,
                event_date_time: None,
                event_id: None,
                include_message: None,
                initial_configuration: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailExternalEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailExternalEstablishedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "displayName",
                    "eventDateTime",
                    "eventId",
                    "includeMessage",
                    "initialConfiguration",
                    "sourceConfiguration",
                ],
                required: &[0, 1, 3, 4, 6, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.display_name);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.boolean(5, &self.include_message);
            out.model(6, &self.initial_configuration);
            out.model(7, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.display_name),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Bool(&mut self.include_message),
                6 => rt::Place::Model(&mut self.initial_configuration),
                7 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailExternalEstablishedEvent);
    impl EmailExternalEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<
                Box<types::EmailInitialConfiguration>,
            >,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `includeMessage`.
        #[must_use]
        pub fn include_message(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.include_message, &mut self._rest, 5);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::EmailInitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 6);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 7);
            self
        }
    }
    /// `EmailFlowEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailFlowEstablishedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::EmailInitialConfiguration>>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for EmailFlowEstablishedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailFlowEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailFlowEstablishedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "sourceConfiguration",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.model(4, &self.initial_configuration);
            out.model(5, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Model(&mut self.initial_configuration),
                5 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailFlowEstablishedEvent);
    impl EmailFlowEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<
                Box<types::EmailInitialConfiguration>,
            >,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::EmailInitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 4);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 5);
            self
        }
    }
    /// `EmailHoldUpdatedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailHoldUpdatedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `held`: required
        pub held: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EmailHoldUpdatedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                held: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailHoldUpdatedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailHoldUpdatedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "held",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.boolean(4, &self.held);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Bool(&mut self.held),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailHoldUpdatedEvent);
    impl EmailHoldUpdatedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `held`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            held: impl rt::IntoField<bool>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .held(held)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `held`.
        #[must_use]
        pub fn held(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.held, &mut self._rest, 4);
            self
        }
    }
    /// `EmailInitialConfiguration` of the API document.
    #[non_exhaustive]
    pub struct EmailInitialConfiguration {
        /// `additionalInfo`
        pub additional_info: Option<rt::Map<String>>,
        /// `alerting`
        pub alerting: Option<bool>,
        /// `bcc`
        pub bcc: Option<Vec<String>>,
        /// `cc`
        pub cc: Option<Vec<String>>,
        /// `from`: required
        pub from: Option<String>,
        /// `held`
        pub held: Option<bool>,
        /// `inbound`
        pub inbound: Option<bool>,
        /// `invitedBy`
        pub invited_by: Option<String>,
        /// `previousEmailId`
        pub previous_email_id: Option<String>,
        /// `subject`
        pub subject: Option<String>,
        /// `to`: required
        pub to: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailInitialConfiguration {
        fn default() -> Self {
            Self {
                additional_info: None,
                alerting: None,
                bcc: None,
                cc: None,
                from: None,
                held: None,
                inbound: None,
                invited_by: None,
                previous_email_id: None,
                subject: None,
                to: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailInitialConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailInitialConfiguration",
                fields: &[
                    "additionalInfo",
                    "alerting",
                    "bcc",
                    "cc",
                    "from",
                    "held",
                    "inbound",
                    "invitedBy",
                    "previousEmailId",
                    "subject",
                    "to",
                ],
                required: &[4, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.additional_info);
            out.boolean(1, &self.alerting);
            out.list(2, &self.bcc);
            out.list(3, &self.cc);
            out.text(4, &self.from);
            out.boolean(5, &self.held);
            out.boolean(6, &self.inbound);
            out.text(7, &self.invited_by);
            out.text(8, &self.previous_email_id);
            out.text(9, &self.subject);
            out.text(10, &self.to);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.additional_info),
                1 => rt::Place::Bool(&mut self.alerting),
                2 => rt::Place::List(&mut self.bcc),
                3 => rt::Place::List(&mut self.cc),
                4 => rt::Place::Text(&mut self.from),
                5 => rt::Place::Bool(&mut self.held),
                6 => rt::Place::Bool(&mut self.inbound),
                7 => rt::Place::Text(&mut self.invited_by),
                8 => rt::Place::Text(&mut self.previous_email_id),
                9 => rt::Place::Text(&mut self.subject),
                10 => rt::Place::Text(&mut self.to),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailInitialConfiguration);
    impl EmailInitialConfiguration {
        /// One with everything set that the API requires, in this order: `from`, `to`.
        #[must_use]
        pub fn new(
            from: impl rt::IntoField<String>,
            to: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().from_value(from).to(to)
        }
        /// Sets `additionalInfo`.
        #[must_use]
        pub fn additional_info(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.additional_info, &mut self._rest, 0);
            self
        }
        /// Sets `alerting`.
        #[must_use]
        pub fn alerting(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.alerting, &mut self._rest, 1);
            self
        }
        /// Sets `bcc`.
        #[must_use]
        pub fn bcc(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.bcc, &mut self._rest, 2);
            self
        }
        /// Sets `cc`.
        #[must_use]
        pub fn cc(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.cc, &mut self._rest, 3);
            self
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.from, &mut self._rest, 4);
            self
        }
        /// Sets `held`.
        #[must_use]
        pub fn held(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.held, &mut self._rest, 5);
            self
        }
        /// Sets `inbound`.
        #[must_use]
        pub fn inbound(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.inbound, &mut self._rest, 6);
            self
        }
        /// Sets `invitedBy`.
        #[must_use]
        pub fn invited_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.invited_by, &mut self._rest, 7);
            self
        }
        /// Sets `previousEmailId`.
        #[must_use]
        pub fn previous_email_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.previous_email_id, &mut self._rest, 8);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subject, &mut self._rest, 9);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.to, &mut self._rest, 10);
            self
        }
    }
    /// `EmailProgressTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailProgressTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationCommunicationId`: required
        pub destination_communication_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailProgressTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_communication_id: None,
                event_date_time: None,
                event_id: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailProgressTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailProgressTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationCommunicationId",
                    "eventDateTime",
                    "eventId",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_communication_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_communication_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailProgressTransferEvent);
    impl EmailProgressTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationCommunicationId`, `eventDateTime`, `eventId`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_communication_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_communication_id(destination_communication_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .object_communication_id(object_communication_id)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationCommunicationId`.
        #[must_use]
        pub fn destination_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_communication_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `EmailRoutingEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailRoutingEstablishedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::EmailInitialConfiguration>>,
        /// `label`
        pub label: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `queueId`: required
        pub queue_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for EmailRoutingEstablishedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                label: None,
                language_id: None,
                queue_id: None,
                skill_ids: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailRoutingEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailRoutingEstablishedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "label",
                    "languageId",
                    "queueId",
                    "skillIds",
                    "sourceConfiguration",
                ],
                required: &[0, 1, 2, 3, 4, 7, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.model(4, &self.initial_configuration);
            out.text(5, &self.label);
            out.text(6, &self.language_id);
            out.text(7, &self.queue_id);
            out.list(8, &self.skill_ids);
            out.model(9, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Model(&mut self.initial_configuration),
                5 => rt::Place::Text(&mut self.label),
                6 => rt::Place::Text(&mut self.language_id),
                7 => rt::Place::Text(&mut self.queue_id),
                8 => rt::Place::List(&mut self.skill_ids),
                9 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailRoutingEstablishedEvent);
    impl EmailRoutingEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `queueId`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<
                Box<types::EmailInitialConfiguration>,
            >,
            queue_id: impl rt::IntoField<String>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .queue_id(queue_id)
                .source_configuration(source_configuration)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::EmailInitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 4);
            self
        }
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 5);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 6);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 7);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 8);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 9);
            self
        }
    }
    /// `EmailRoutingTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailRoutingTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationQueueId`: required
        pub destination_queue_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `targetCommunicationId`: required
        pub target_communication_id: Option<String>,
        /// `transferType`: required
        pub transfer_type: Option<types::EmailRoutingTransferEventTransferType>,
        _rest: rt::Rest,
    }
    impl Default for EmailRoutingTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_queue_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                language_id: None,
                object_communication_id: None,
                skill_ids: None,
                target_communication_id: None,
                transfer_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailRoutingTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailRoutingTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationQueueId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "languageId",
                    "objectCommunicationId",
                    "skillIds",
                    "targetCommunicationId",
                    "transferType",
                ],
                required: &[0, 1, 2, 3, 4, 5, 7, 9, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_queue_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.initiating_communication_id);
            out.text(6, &self.language_id);
            out.text(7, &self.object_communication_id);
            out.list(8, &self.skill_ids);
            out.text(9, &self.target_communication_id);
            out.one(10, &self.transfer_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_queue_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.initiating_communication_id),
                6 => rt::Place::Text(&mut self.language_id),
                7 => rt::Place::Text(&mut self.object_communication_id),
                8 => rt::Place::List(&mut self.skill_ids),
                9 => rt::Place::Text(&mut self.target_communication_id),
                10 => rt::Place::Enum(&mut self.transfer_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailRoutingTransferEvent);
    impl EmailRoutingTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationQueueId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_queue_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
            target_communication_id: impl rt::IntoField<String>,
            transfer_type: impl rt::IntoField<
                types::EmailRoutingTransferEventTransferType,
            >,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_queue_id(destination_queue_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
                .target_communication_id(target_communication_id)
                .transfer_type(transfer_type)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationQueueId`.
        #[must_use]
        pub fn destination_queue_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_queue_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 5);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 6);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 8);
            self
        }
        /// Sets `targetCommunicationId`.
        #[must_use]
        pub fn target_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_communication_id, &mut self._rest, 9);
            self
        }
        /// Sets `transferType`.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl rt::IntoField<types::EmailRoutingTransferEventTransferType>,
        ) -> Self {
            value.put(&mut self.transfer_type, &mut self._rest, 10);
            self
        }
    }
    /// `EmailUserEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailUserEstablishedEvent {
        /// `afterCallWorkRequired`
        pub after_call_work_required: Option<bool>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::EmailInitialConfiguration>>,
        /// `queueId`
        pub queue_id: Option<String>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailUserEstablishedEvent {
        fn default() -> Self {
            Self {
                after_call_work_required: None,
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                queue_id: None,
                source_configuration: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailUserEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailUserEstablishedEvent",
                fields: &[
                    "afterCallWorkRequired",
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "queueId",
                    "sourceConfiguration",
                    "userId",
                ],
                required: &[1, 2, 3, 4, 5, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.after_call_work_required);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.model(5, &self.initial_configuration);
            out.text(6, &self.queue_id);
            out.model(7, &self.source_configuration);
            out.text(8, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.after_call_work_required),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Model(&mut self.initial_configuration),
                6 => rt::Place::Text(&mut self.queue_id),
                7 => rt::Place::Model(&mut self.source_configuration),
                8 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailUserEstablishedEvent);
    impl EmailUserEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`, `userId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<
                Box<types::EmailInitialConfiguration>,
            >,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
                .user_id(user_id)
        }
        /// Sets `afterCallWorkRequired`.
        #[must_use]
        pub fn after_call_work_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.after_call_work_required, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::EmailInitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 5);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 6);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 7);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 8);
            self
        }
    }
    /// `EmailUserTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EmailUserTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationUserId`: required
        pub destination_user_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        /// `targetCommunicationId`: required
        pub target_communication_id: Option<String>,
        /// `transferType`: required
        pub transfer_type: Option<types::EmailUserTransferEventTransferType>,
        _rest: rt::Rest,
    }
    impl Default for EmailUserTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_user_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                object_communication_id: None,
                target_communication_id: None,
                transfer_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailUserTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailUserTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationUserId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "objectCommunicationId",
                    "targetCommunicationId",
                    "transferType",
                ],
                required: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_user_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.initiating_communication_id);
            out.text(6, &self.object_communication_id);
            out.text(7, &self.target_communication_id);
            out.one(8, &self.transfer_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_user_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.initiating_communication_id),
                6 => rt::Place::Text(&mut self.object_communication_id),
                7 => rt::Place::Text(&mut self.target_communication_id),
                8 => rt::Place::Enum(&mut self.transfer_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailUserTransferEvent);
    impl EmailUserTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationUserId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_user_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
            target_communication_id: impl rt::IntoField<String>,
            transfer_type: impl rt::IntoField<types::EmailUserTransferEventTransferType>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_user_id(destination_user_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
                .target_communication_id(target_communication_id)
                .transfer_type(transfer_type)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationUserId`.
        #[must_use]
        pub fn destination_user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.destination_user_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 5);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 6);
            self
        }
        /// Sets `targetCommunicationId`.
        #[must_use]
        pub fn target_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `transferType`.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl rt::IntoField<types::EmailUserTransferEventTransferType>,
        ) -> Self {
            value.put(&mut self.transfer_type, &mut self._rest, 8);
            self
        }
    }
    /// `EndConsultTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EndConsultTransferEvent {
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EndConsultTransferEvent {
        fn default() -> Self {
            Self {
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EndConsultTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EndConsultTransferEvent",
                fields: &["conversationId", "eventDateTime", "eventId"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.date_time(1, &self.event_date_time);
            out.text(2, &self.event_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::DateTime(&mut self.event_date_time),
                2 => rt::Place::Text(&mut self.event_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EndConsultTransferEvent);
    impl EndConsultTransferEvent {
        /// One with everything set that the API requires, in this order: `conversationId`, `eventDateTime`, `eventId`.
        #[must_use]
        pub fn new(
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 1);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 2);
            self
        }
    }
    /// `EndTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct EndTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `finalState`: required
        pub final_state: Option<types::EndTransferEventFinalState>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EndTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                final_state: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EndTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EndTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "finalState",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.one(4, &self.final_state);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Enum(&mut self.final_state),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EndTransferEvent);
    impl EndTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `eventDateTime`, `eventId`, `finalState`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            final_state: impl rt::IntoField<types::EndTransferEventFinalState>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .final_state(final_state)
                .object_communication_id(object_communication_id)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `finalState`.
        #[must_use]
        pub fn final_state(
            mut self,
            value: impl rt::IntoField<types::EndTransferEventFinalState>,
        ) -> Self {
            value.put(&mut self.final_state, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `EventError` of the API document.
    #[non_exhaustive]
    pub struct EventError {
        /// `eventId`
        pub event_id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `retryable`
        pub retryable: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EventError {
        fn default() -> Self {
            Self {
                event_id: None,
                message: None,
                retryable: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventError",
                fields: &["eventId", "message", "retryable"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_id);
            out.text(1, &self.message);
            out.boolean(2, &self.retryable);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_id),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Bool(&mut self.retryable),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventError);
    /// `ExternalEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct ExternalEstablishedEvent {
        /// `ani`
        pub ani: Option<String>,
        /// `aniName`
        pub ani_name: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `dnis`
        pub dnis: Option<String>,
        /// `dnisName`
        pub dnis_name: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::InitialConfiguration>>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEstablishedEvent {
        fn default() -> Self {
            Self {
                ani: None,
                ani_name: None,
                communication_id: None,
                conversation_id: None,
                dnis: None,
                dnis_name: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEstablishedEvent",
                fields: &[
                    "ani",
                    "aniName",
                    "communicationId",
                    "conversationId",
                    "dnis",
                    "dnisName",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "sourceConfiguration",
                ],
                required: &[2, 3, 6, 7, 8, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ani);
            out.text(1, &self.ani_name);
            out.text(2, &self.communication_id);
            out.text(3, &self.conversation_id);
            out.text(4, &self.dnis);
            out.text(5, &self.dnis_name);
            out.date_time(6, &self.event_date_time);
            out.text(7, &self.event_id);
            out.model(8, &self.initial_configuration);
            out.model(9, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ani),
                1 => rt::Place::Text(&mut self.ani_name),
                2 => rt::Place::Text(&mut self.communication_id),
                3 => rt::Place::Text(&mut self.conversation_id),
                4 => rt::Place::Text(&mut self.dnis),
                5 => rt::Place::Text(&mut self.dnis_name),
                6 => rt::Place::DateTime(&mut self.event_date_time),
                7 => rt::Place::Text(&mut self.event_id),
                8 => rt::Place::Model(&mut self.initial_configuration),
                9 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEstablishedEvent);
    impl ExternalEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<Box<types::InitialConfiguration>>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
        }
        /// Sets `ani`.
        #[must_use]
        pub fn ani(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani, &mut self._rest, 0);
            self
        }
        /// Sets `aniName`.
        #[must_use]
        pub fn ani_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani_name, &mut self._rest, 1);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 2);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 3);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 4);
            self
        }
        /// Sets `dnisName`.
        #[must_use]
        pub fn dnis_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis_name, &mut self._rest, 5);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 6);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 7);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::InitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 8);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 9);
            self
        }
    }
    /// `HoldUpdatedEvent` of the API document.
    #[non_exhaustive]
    pub struct HoldUpdatedEvent {
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `held`: required
        pub held: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for HoldUpdatedEvent {
        fn default() -> Self {
            Self {
                communication_id: None,
                conversation_id: None,
                event_date_time: None,
                event_id: None,
                held: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HoldUpdatedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HoldUpdatedEvent",
                fields: &[
                    "communicationId",
                    "conversationId",
                    "eventDateTime",
                    "eventId",
                    "held",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.communication_id);
            out.text(1, &self.conversation_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.boolean(4, &self.held);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.communication_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Bool(&mut self.held),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HoldUpdatedEvent);
    impl HoldUpdatedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `held`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            held: impl rt::IntoField<bool>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .held(held)
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `held`.
        #[must_use]
        pub fn held(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.held, &mut self._rest, 4);
            self
        }
    }
    /// `InitialConfiguration` of the API document.
    #[non_exhaustive]
    pub struct InitialConfiguration {
        /// `additionalInfo`
        pub additional_info: Option<rt::Map<String>>,
        /// `alerting`
        pub alerting: Option<bool>,
        /// `audioState`
        pub audio_state: Option<Box<types::AudioState>>,
        /// `inbound`
        pub inbound: Option<bool>,
        /// `invitedBy`
        pub invited_by: Option<String>,
        /// `recordingActive`
        pub recording_active: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for InitialConfiguration {
        fn default() -> Self {
            Self {
                additional_info: None,
                alerting: None,
                audio_state: None,
                inbound: None,
                invited_by: None,
                recording_active: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InitialConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InitialConfiguration",
                fields: &[
                    "additionalInfo",
                    "alerting",
                    "audioState",
                    "inbound",
                    "invitedBy",
                    "recordingActive",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.additional_info);
            out.boolean(1, &self.alerting);
            out.model(2, &self.audio_state);
            out.boolean(3, &self.inbound);
            out.text(4, &self.invited_by);
            out.boolean(5, &self.recording_active);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.additional_info),
                1 => rt::Place::Bool(&mut self.alerting),
                2 => rt::Place::Model(&mut self.audio_state),
                3 => rt::Place::Bool(&mut self.inbound),
                4 => rt::Place::Text(&mut self.invited_by),
                5 => rt::Place::Bool(&mut self.recording_active),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InitialConfiguration);
    impl InitialConfiguration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `additionalInfo`.
        #[must_use]
        pub fn additional_info(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.additional_info, &mut self._rest, 0);
            self
        }
        /// Sets `alerting`.
        #[must_use]
        pub fn alerting(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.alerting, &mut self._rest, 1);
            self
        }
        /// Sets `audioState`.
        #[must_use]
        pub fn audio_state(
            mut self,
            value: impl rt::IntoField<Box<types::AudioState>>,
        ) -> Self {
            value.put(&mut self.audio_state, &mut self._rest, 2);
            self
        }
        /// Sets `inbound`.
        #[must_use]
        pub fn inbound(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.inbound, &mut self._rest, 3);
            self
        }
        /// Sets `invitedBy`.
        #[must_use]
        pub fn invited_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.invited_by, &mut self._rest, 4);
            self
        }
        /// Sets `recordingActive`.
        #[must_use]
        pub fn recording_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.recording_active, &mut self._rest, 5);
            self
        }
    }
    /// `IvrEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct IvrEstablishedEvent {
        /// `ani`
        pub ani: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `dnis`
        pub dnis: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::InitialConfiguration>>,
        /// `ivrName`
        pub ivr_name: Option<String>,
        /// `ivrPhoneNumber`
        pub ivr_phone_number: Option<String>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for IvrEstablishedEvent {
        fn default() -> Self {
            Self {
                ani: None,
                communication_id: None,
                conversation_id: None,
                dnis: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                ivr_name: None,
                ivr_phone_number: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IvrEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IvrEstablishedEvent",
                fields: &[
                    "ani",
                    "communicationId",
                    "conversationId",
                    "dnis",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "ivrName",
                    "ivrPhoneNumber",
                    "sourceConfiguration",
                ],
                required: &[1, 2, 4, 5, 6, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ani);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.text(3, &self.dnis);
            out.date_time(4, &self.event_date_time);
            out.text(5, &self.event_id);
            out.model(6, &self.initial_configuration);
            out.text(7, &self.ivr_name);
            out.text(8, &self.ivr_phone_number);
            out.model(9, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ani),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::Text(&mut self.dnis),
                4 => rt::Place::DateTime(&mut self.event_date_time),
                5 => rt::Place::Text(&mut self.event_id),
                6 => rt::Place::Model(&mut self.initial_configuration),
                7 => rt::Place::Text(&mut self.ivr_name),
                8 => rt::Place::Text(&mut self.ivr_phone_number),
                9 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IvrEstablishedEvent);
    impl IvrEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<Box<types::InitialConfiguration>>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
        }
        /// Sets `ani`.
        #[must_use]
        pub fn ani(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 3);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 4);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 5);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::InitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 6);
            self
        }
        /// Sets `ivrName`.
        #[must_use]
        pub fn ivr_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ivr_name, &mut self._rest, 7);
            self
        }
        /// Sets `ivrPhoneNumber`.
        #[must_use]
        pub fn ivr_phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ivr_phone_number, &mut self._rest, 8);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 9);
            self
        }
    }
    /// `PhoneEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct PhoneEstablishedEvent {
        /// `ani`
        pub ani: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `dnis`
        pub dnis: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::InitialConfiguration>>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for PhoneEstablishedEvent {
        fn default() -> Self {
            Self {
                ani: None,
                communication_id: None,
                conversation_id: None,
                dnis: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                phone_number: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneEstablishedEvent",
                fields: &[
                    "ani",
                    "communicationId",
                    "conversationId",
                    "dnis",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "phoneNumber",
                    "sourceConfiguration",
                ],
                required: &[1, 2, 4, 5, 6, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ani);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.text(3, &self.dnis);
            out.date_time(4, &self.event_date_time);
            out.text(5, &self.event_id);
            out.model(6, &self.initial_configuration);
            out.text(7, &self.phone_number);
            out.model(8, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ani),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::Text(&mut self.dnis),
                4 => rt::Place::DateTime(&mut self.event_date_time),
                5 => rt::Place::Text(&mut self.event_id),
                6 => rt::Place::Model(&mut self.initial_configuration),
                7 => rt::Place::Text(&mut self.phone_number),
                8 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneEstablishedEvent);
    impl PhoneEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<Box<types::InitialConfiguration>>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
        }
        /// Sets `ani`.
        #[must_use]
        pub fn ani(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 3);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 4);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 5);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::InitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 6);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 7);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 8);
            self
        }
    }
    /// `PhoneTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct PhoneTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationPhoneNumber`: required
        pub destination_phone_number: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        /// `targetCommunicationId`: required
        pub target_communication_id: Option<String>,
        /// `transferType`: required
        pub transfer_type: Option<types::PhoneTransferEventTransferType>,
        _rest: rt::Rest,
    }
    impl Default for PhoneTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_phone_number: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                object_communication_id: None,
                target_communication_id: None,
                transfer_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PhoneTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PhoneTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationPhoneNumber",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "objectCommunicationId",
                    "targetCommunicationId",
                    "transferType",
                ],
                required: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_phone_number);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.initiating_communication_id);
            out.text(6, &self.object_communication_id);
            out.text(7, &self.target_communication_id);
            out.one(8, &self.transfer_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_phone_number),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.initiating_communication_id),
                6 => rt::Place::Text(&mut self.object_communication_id),
                7 => rt::Place::Text(&mut self.target_communication_id),
                8 => rt::Place::Enum(&mut self.transfer_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PhoneTransferEvent);
    impl PhoneTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationPhoneNumber`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_phone_number: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
            target_communication_id: impl rt::IntoField<String>,
            transfer_type: impl rt::IntoField<types::PhoneTransferEventTransferType>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_phone_number(destination_phone_number)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
                .target_communication_id(target_communication_id)
                .transfer_type(transfer_type)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationPhoneNumber`.
        #[must_use]
        pub fn destination_phone_number(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_phone_number, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 5);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 6);
            self
        }
        /// Sets `targetCommunicationId`.
        #[must_use]
        pub fn target_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `transferType`.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl rt::IntoField<types::PhoneTransferEventTransferType>,
        ) -> Self {
            value.put(&mut self.transfer_type, &mut self._rest, 8);
            self
        }
    }
    /// `ProgressConsultTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct ProgressConsultTransferEvent {
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationCommunicationId`: required
        pub destination_communication_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ProgressConsultTransferEvent {
        fn default() -> Self {
            Self {
                conversation_id: None,
                destination_communication_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgressConsultTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgressConsultTransferEvent",
                fields: &[
                    "conversationId",
                    "destinationCommunicationId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.destination_communication_id);
            out.date_time(2, &self.event_date_time);
            out.text(3, &self.event_id);
            out.text(4, &self.initiating_communication_id);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.destination_communication_id),
                2 => rt::Place::DateTime(&mut self.event_date_time),
                3 => rt::Place::Text(&mut self.event_id),
                4 => rt::Place::Text(&mut self.initiating_communication_id),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgressConsultTransferEvent);
    impl ProgressConsultTransferEvent {
        /// One with everything set that the API requires, in this order: `conversationId`, `destinationCommunicationId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            conversation_id: impl rt::IntoField<String>,
            destination_communication_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .conversation_id(conversation_id)
                .destination_communication_id(destination_communication_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `destinationCommunicationId`.
        #[must_use]
        pub fn destination_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 2);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 3);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `ProgressTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct ProgressTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationCommunicationId`: required
        pub destination_communication_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ProgressTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_communication_id: None,
                event_date_time: None,
                event_id: None,
                object_communication_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ProgressTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ProgressTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationCommunicationId",
                    "eventDateTime",
                    "eventId",
                    "objectCommunicationId",
                ],
                required: &[0, 1, 2, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_communication_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.object_communication_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_communication_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.object_communication_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ProgressTransferEvent);
    impl ProgressTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationCommunicationId`, `eventDateTime`, `eventId`, `objectCommunicationId`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_communication_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_communication_id(destination_communication_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .object_communication_id(object_communication_id)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationCommunicationId`.
        #[must_use]
        pub fn destination_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_communication_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 5);
            self
        }
    }
    /// `RoutingEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct RoutingEstablishedEvent {
        /// `ani`
        pub ani: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `dnis`
        pub dnis: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::InitialConfiguration>>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `queueId`: required
        pub queue_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        _rest: rt::Rest,
    }
    impl Default for RoutingEstablishedEvent {
        fn default() -> Self {
            Self {
                ani: None,
                communication_id: None,
                conversation_id: None,
                dnis: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                language_id: None,
                phone_number: None,
                queue_id: None,
                skill_ids: None,
                source_configuration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoutingEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoutingEstablishedEvent",
                fields: &[
                    "ani",
                    "communicationId",
                    "conversationId",
                    "dnis",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "languageId",
                    "phoneNumber",
                    "queueId",
                    "skillIds",
                    "sourceConfiguration",
                ],
                required: &[1, 2, 4, 5, 6, 9, 11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.ani);
            out.text(1, &self.communication_id);
            out.text(2, &self.conversation_id);
            out.text(3, &self.dnis);
            out.date_time(4, &self.event_date_time);
            out.text(5, &self.event_id);
            out.model(6, &self.initial_configuration);
            out.text(7, &self.language_id);
            out.text(8, &self.phone_number);
            out.text(9, &self.queue_id);
            out.list(10, &self.skill_ids);
            out.model(11, &self.source_configuration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.ani),
                1 => rt::Place::Text(&mut self.communication_id),
                2 => rt::Place::Text(&mut self.conversation_id),
                3 => rt::Place::Text(&mut self.dnis),
                4 => rt::Place::DateTime(&mut self.event_date_time),
                5 => rt::Place::Text(&mut self.event_id),
                6 => rt::Place::Model(&mut self.initial_configuration),
                7 => rt::Place::Text(&mut self.language_id),
                8 => rt::Place::Text(&mut self.phone_number),
                9 => rt::Place::Text(&mut self.queue_id),
                10 => rt::Place::List(&mut self.skill_ids),
                11 => rt::Place::Model(&mut self.source_configuration),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoutingEstablishedEvent);
    impl RoutingEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `queueId`, `sourceConfiguration`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<Box<types::InitialConfiguration>>,
            queue_id: impl rt::IntoField<String>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .queue_id(queue_id)
                .source_configuration(source_configuration)
        }
        /// Sets `ani`.
        #[must_use]
        pub fn ani(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani, &mut self._rest, 0);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 1);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 2);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 3);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 4);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 5);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::InitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 6);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 7);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 8);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 9);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 10);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 11);
            self
        }
    }
    /// `RoutingTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct RoutingTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationQueueId`: required
        pub destination_queue_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `targetCommunicationId`: required
        pub target_communication_id: Option<String>,
        /// `transferType`: required
        pub transfer_type: Option<types::RoutingTransferEventTransferType>,
        _rest: rt::Rest,
    }
    impl Default for RoutingTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_queue_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                language_id: None,
                object_communication_id: None,
                skill_ids: None,
                target_communication_id: None,
                transfer_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoutingTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoutingTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationQueueId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "languageId",
                    "objectCommunicationId",
                    "skillIds",
                    "targetCommunicationId",
                    "transferType",
                ],
                required: &[0, 1, 2, 3, 4, 5, 7, 9, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_queue_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.initiating_communication_id);
            out.text(6, &self.language_id);
            out.text(7, &self.object_communication_id);
            out.list(8, &self.skill_ids);
            out.text(9, &self.target_communication_id);
            out.one(10, &self.transfer_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_queue_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.initiating_communication_id),
                6 => rt::Place::Text(&mut self.language_id),
                7 => rt::Place::Text(&mut self.object_communication_id),
                8 => rt::Place::List(&mut self.skill_ids),
                9 => rt::Place::Text(&mut self.target_communication_id),
                10 => rt::Place::Enum(&mut self.transfer_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoutingTransferEvent);
    impl RoutingTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationQueueId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_queue_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
            target_communication_id: impl rt::IntoField<String>,
            transfer_type: impl rt::IntoField<types::RoutingTransferEventTransferType>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_queue_id(destination_queue_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
                .target_communication_id(target_communication_id)
                .transfer_type(transfer_type)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationQueueId`.
        #[must_use]
        pub fn destination_queue_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.destination_queue_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 5);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 6);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 8);
            self
        }
        /// Sets `targetCommunicationId`.
        #[must_use]
        pub fn target_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_communication_id, &mut self._rest, 9);
            self
        }
        /// Sets `transferType`.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl rt::IntoField<types::RoutingTransferEventTransferType>,
        ) -> Self {
            value.put(&mut self.transfer_type, &mut self._rest, 10);
            self
        }
    }
    /// `SourceConfiguration` of the API document.
    #[non_exhaustive]
    pub struct SourceConfiguration {
        /// `interactionId`: required
        pub interaction_id: Option<String>,
        /// `sourceId`: required
        pub source_id: Option<String>,
        /// `tagId`
        pub tag_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SourceConfiguration {
        fn default() -> Self {
            Self {
                interaction_id: None,
                source_id: None,
                tag_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SourceConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SourceConfiguration",
                fields: &["interactionId", "sourceId", "tagId"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.interaction_id);
            out.text(1, &self.source_id);
            out.text(2, &self.tag_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.interaction_id),
                1 => rt::Place::Text(&mut self.source_id),
                2 => rt::Place::Text(&mut self.tag_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SourceConfiguration);
    impl SourceConfiguration {
        /// One with everything set that the API requires, in this order: `interactionId`, `sourceId`.
        #[must_use]
        pub fn new(
            interaction_id: impl rt::IntoField<String>,
            source_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().interaction_id(interaction_id).source_id(source_id)
        }
        /// Sets `interactionId`.
        #[must_use]
        pub fn interaction_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.interaction_id, &mut self._rest, 0);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 1);
            self
        }
        /// Sets `tagId`.
        #[must_use]
        pub fn tag_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.tag_id, &mut self._rest, 2);
            self
        }
    }
    /// `UserEstablishedEvent` of the API document.
    #[non_exhaustive]
    pub struct UserEstablishedEvent {
        /// `afterCallWorkRequired`
        pub after_call_work_required: Option<bool>,
        /// `ani`
        pub ani: Option<String>,
        /// `communicationId`: required
        pub communication_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `dnis`
        pub dnis: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initialConfiguration`: required
        pub initial_configuration: Option<Box<types::InitialConfiguration>>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `queueId`
        pub queue_id: Option<String>,
        /// `sourceConfiguration`: required
        pub source_configuration: Option<Box<types::SourceConfiguration>>,
        /// `stationId`
        pub station_id: Option<String>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserEstablishedEvent {
        fn default() -> Self {
            Self {
                after_call_work_required: None,
                ani: None,
                communication_id: None,
                conversation_id: None,
                dnis: None,
                event_date_time: None,
                event_id: None,
                initial_configuration: None,
                phone_number: None,
                queue_id: None,
                source_configuration: None,
                station_id: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserEstablishedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserEstablishedEvent",
                fields: &[
                    "afterCallWorkRequired",
                    "ani",
                    "communicationId",
                    "conversationId",
                    "dnis",
                    "eventDateTime",
                    "eventId",
                    "initialConfiguration",
                    "phoneNumber",
                    "queueId",
                    "sourceConfiguration",
                    "stationId",
                    "userId",
                ],
                required: &[2, 3, 5, 6, 7, 10, 12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.after_call_work_required);
            out.text(1, &self.ani);
            out.text(2, &self.communication_id);
            out.text(3, &self.conversation_id);
            out.text(4, &self.dnis);
            out.date_time(5, &self.event_date_time);
            out.text(6, &self.event_id);
            out.model(7, &self.initial_configuration);
            out.text(8, &self.phone_number);
            out.text(9, &self.queue_id);
            out.model(10, &self.source_configuration);
            out.text(11, &self.station_id);
            out.text(12, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.after_call_work_required),
                1 => rt::Place::Text(&mut self.ani),
                2 => rt::Place::Text(&mut self.communication_id),
                3 => rt::Place::Text(&mut self.conversation_id),
                4 => rt::Place::Text(&mut self.dnis),
                5 => rt::Place::DateTime(&mut self.event_date_time),
                6 => rt::Place::Text(&mut self.event_id),
                7 => rt::Place::Model(&mut self.initial_configuration),
                8 => rt::Place::Text(&mut self.phone_number),
                9 => rt::Place::Text(&mut self.queue_id),
                10 => rt::Place::Model(&mut self.source_configuration),
                11 => rt::Place::Text(&mut self.station_id),
                12 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserEstablishedEvent);
    impl UserEstablishedEvent {
        /// One with everything set that the API requires, in this order: `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`, `userId`.
        #[must_use]
        pub fn new(
            communication_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initial_configuration: impl rt::IntoField<Box<types::InitialConfiguration>>,
            source_configuration: impl rt::IntoField<Box<types::SourceConfiguration>>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .communication_id(communication_id)
                .conversation_id(conversation_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initial_configuration(initial_configuration)
                .source_configuration(source_configuration)
                .user_id(user_id)
        }
        /// Sets `afterCallWorkRequired`.
        #[must_use]
        pub fn after_call_work_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.after_call_work_required, &mut self._rest, 0);
            self
        }
        /// Sets `ani`.
        #[must_use]
        pub fn ani(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ani, &mut self._rest, 1);
            self
        }
        /// Sets `communicationId`.
        #[must_use]
        pub fn communication_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.communication_id, &mut self._rest, 2);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 3);
            self
        }
        /// Sets `dnis`.
        #[must_use]
        pub fn dnis(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dnis, &mut self._rest, 4);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 5);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 6);
            self
        }
        /// Sets `initialConfiguration`.
        #[must_use]
        pub fn initial_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::InitialConfiguration>>,
        ) -> Self {
            value.put(&mut self.initial_configuration, &mut self._rest, 7);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 8);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 9);
            self
        }
        /// Sets `sourceConfiguration`.
        #[must_use]
        pub fn source_configuration(
            mut self,
            value: impl rt::IntoField<Box<types::SourceConfiguration>>,
        ) -> Self {
            value.put(&mut self.source_configuration, &mut self._rest, 10);
            self
        }
        /// Sets `stationId`.
        #[must_use]
        pub fn station_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.station_id, &mut self._rest, 11);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 12);
            self
        }
    }
    /// `UserPresenceEvent` of the API document.
    #[non_exhaustive]
    pub struct UserPresenceEvent {
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `presenceDefinitionId`
        pub presence_definition_id: Option<String>,
        /// `sourceId`: required
        pub source_id: Option<String>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserPresenceEvent {
        fn default() -> Self {
            Self {
                event_date_time: None,
                event_id: None,
                message: None,
                presence_definition_id: None,
                source_id: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserPresenceEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserPresenceEvent",
                fields: &[
                    "eventDateTime",
                    "eventId",
                    "message",
                    "presenceDefinitionId",
                    "sourceId",
                    "userId",
                ],
                required: &[0, 1, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.event_date_time);
            out.text(1, &self.event_id);
            out.text(2, &self.message);
            out.text(3, &self.presence_definition_id);
            out.text(4, &self.source_id);
            out.text(5, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.event_date_time),
                1 => rt::Place::Text(&mut self.event_id),
                2 => rt::Place::Text(&mut self.message),
                3 => rt::Place::Text(&mut self.presence_definition_id),
                4 => rt::Place::Text(&mut self.source_id),
                5 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserPresenceEvent);
    impl UserPresenceEvent {
        /// One with everything set that the API requires, in this order: `eventDateTime`, `eventId`, `sourceId`, `userId`.
        #[must_use]
        pub fn new(
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            source_id: impl rt::IntoField<String>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .event_date_time(event_date_time)
                .event_id(event_id)
                .source_id(source_id)
                .user_id(user_id)
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 0);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 1);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 2);
            self
        }
        /// Sets `presenceDefinitionId`.
        #[must_use]
        pub fn presence_definition_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.presence_definition_id, &mut self._rest, 3);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 4);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 5);
            self
        }
    }
    /// `UserRoutingStatusEvent` of the API document.
    #[non_exhaustive]
    pub struct UserRoutingStatusEvent {
        /// `agentId`: required
        pub agent_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `sourceId`: required
        pub source_id: Option<String>,
        /// `status`: required
        pub status: Option<types::UserRoutingStatusEventStatus>,
        _rest: rt::Rest,
    }
    impl Default for UserRoutingStatusEvent {
        fn default() -> Self {
            Self {
                agent_id: None,
                event_date_time: None,
                event_id: None,
                source_id: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserRoutingStatusEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserRoutingStatusEvent",
                fields: &["agentId", "eventDateTime", "eventId", "sourceId", "status"],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.agent_id);
            out.date_time(1, &self.event_date_time);
            out.text(2, &self.event_id);
            out.text(3, &self.source_id);
            out.one(4, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.agent_id),
                1 => rt::Place::DateTime(&mut self.event_date_time),
                2 => rt::Place::Text(&mut self.event_id),
                3 => rt::Place::Text(&mut self.source_id),
                4 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserRoutingStatusEvent);
    impl UserRoutingStatusEvent {
        /// One with everything set that the API requires, in this order: `agentId`, `eventDateTime`, `eventId`, `sourceId`, `status`.
        #[must_use]
        pub fn new(
            agent_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            source_id: impl rt::IntoField<String>,
            status: impl rt::IntoField<types::UserRoutingStatusEventStatus>,
        ) -> Self {
            Self::default()
                .agent_id(agent_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .source_id(source_id)
                .status(status)
        }
        /// Sets `agentId`.
        #[must_use]
        pub fn agent_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.agent_id, &mut self._rest, 0);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 1);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 2);
            self
        }
        /// Sets `sourceId`.
        #[must_use]
        pub fn source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_id, &mut self._rest, 3);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::UserRoutingStatusEventStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 4);
            self
        }
    }
    /// `UserTransferEvent` of the API document.
    #[non_exhaustive]
    pub struct UserTransferEvent {
        /// `commandId`: required
        pub command_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `destinationUserId`: required
        pub destination_user_id: Option<String>,
        /// `eventDateTime`: required
        pub event_date_time: Option<rt::DateTime>,
        /// `eventId`: required
        pub event_id: Option<String>,
        /// `initiatingCommunicationId`: required
        pub initiating_communication_id: Option<String>,
        /// `objectCommunicationId`: required
        pub object_communication_id: Option<String>,
        /// `targetCommunicationId`: required
        pub target_communication_id: Option<String>,
        /// `transferType`: required
        pub transfer_type: Option<types::UserTransferEventTransferType>,
        _rest: rt::Rest,
    }
    impl Default for UserTransferEvent {
        fn default() -> Self {
            Self {
                command_id: None,
                conversation_id: None,
                destination_user_id: None,
                event_date_time: None,
                event_id: None,
                initiating_communication_id: None,
                object_communication_id: None,
                target_communication_id: None,
                transfer_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserTransferEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserTransferEvent",
                fields: &[
                    "commandId",
                    "conversationId",
                    "destinationUserId",
                    "eventDateTime",
                    "eventId",
                    "initiatingCommunicationId",
                    "objectCommunicationId",
                    "targetCommunicationId",
                    "transferType",
                ],
                required: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.command_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.destination_user_id);
            out.date_time(3, &self.event_date_time);
            out.text(4, &self.event_id);
            out.text(5, &self.initiating_communication_id);
            out.text(6, &self.object_communication_id);
            out.text(7, &self.target_communication_id);
            out.one(8, &self.transfer_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.command_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.destination_user_id),
                3 => rt::Place::DateTime(&mut self.event_date_time),
                4 => rt::Place::Text(&mut self.event_id),
                5 => rt::Place::Text(&mut self.initiating_communication_id),
                6 => rt::Place::Text(&mut self.object_communication_id),
                7 => rt::Place::Text(&mut self.target_communication_id),
                8 => rt::Place::Enum(&mut self.transfer_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserTransferEvent);
    impl UserTransferEvent {
        /// One with everything set that the API requires, in this order: `commandId`, `conversationId`, `destinationUserId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType`.
        #[must_use]
        pub fn new(
            command_id: impl rt::IntoField<String>,
            conversation_id: impl rt::IntoField<String>,
            destination_user_id: impl rt::IntoField<String>,
            event_date_time: impl rt::IntoField<rt::DateTime>,
            event_id: impl rt::IntoField<String>,
            initiating_communication_id: impl rt::IntoField<String>,
            object_communication_id: impl rt::IntoField<String>,
            target_communication_id: impl rt::IntoField<String>,
            transfer_type: impl rt::IntoField<types::UserTransferEventTransferType>,
        ) -> Self {
            Self::default()
                .command_id(command_id)
                .conversation_id(conversation_id)
                .destination_user_id(destination_user_id)
                .event_date_time(event_date_time)
                .event_id(event_id)
                .initiating_communication_id(initiating_communication_id)
                .object_communication_id(object_communication_id)
                .target_communication_id(target_communication_id)
                .transfer_type(transfer_type)
        }
        /// Sets `commandId`.
        #[must_use]
        pub fn command_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.command_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `destinationUserId`.
        #[must_use]
        pub fn destination_user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.destination_user_id, &mut self._rest, 2);
            self
        }
        /// Sets `eventDateTime`.
        #[must_use]
        pub fn event_date_time(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.event_date_time, &mut self._rest, 3);
            self
        }
        /// Sets `eventId`.
        #[must_use]
        pub fn event_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_id, &mut self._rest, 4);
            self
        }
        /// Sets `initiatingCommunicationId`.
        #[must_use]
        pub fn initiating_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.initiating_communication_id, &mut self._rest, 5);
            self
        }
        /// Sets `objectCommunicationId`.
        #[must_use]
        pub fn object_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.object_communication_id, &mut self._rest, 6);
            self
        }
        /// Sets `targetCommunicationId`.
        #[must_use]
        pub fn target_communication_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.target_communication_id, &mut self._rest, 7);
            self
        }
        /// Sets `transferType`.
        #[must_use]
        pub fn transfer_type(
            mut self,
            value: impl rt::IntoField<types::UserTransferEventTransferType>,
        ) -> Self {
            value.put(&mut self.transfer_type, &mut self._rest, 8);
            self
        }
    }
}
