// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Textbots API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Textbots API; from [`Client::textbots`](crate::Client::textbots).
#[derive(Clone, Debug)]
pub struct Textbots(rt::Client);
impl Textbots {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/textbots/botflows/sessions`
    ///
    /// - Permission: `textbots:botFlowSession:execute`
    /// - Scopes: `textbots`
    /// - Error codes of its own: 400 `flow.version.not.published`, `invalid.input.variables`; 403 `flow.blocked`
    /// - Developer Center: [`postTextbotsBotflowsSessions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-textbots-botflows-sessions)
    pub fn post_textbots_botflows_sessions(
        &self,
        body: impl rt::IntoBody<types::TextBotFlowLaunchRequest>,
    ) -> PostTextbotsBotflowsSessions {
        super::textbots::PostTextbotsBotflowsSessions(
            rt::Request::new(
                    &self.0,
                    super::textbots::PostTextbotsBotflowsSessions::INFO,
                )
                .body::<types::TextBotFlowLaunchRequest>(body),
        )
    }
    /// `POST /api/v2/textbots/botflows/sessions/{sessionId}/turns`
    ///
    /// - Permission: `textbots:botFlowSession:execute`
    /// - Scopes: `textbots`
    /// - Error codes of its own: 400 `mismatched.turn.id`, `session.already.closed`, `too.many.queued.user.input.events`, `unexpected.input.event`; 403 `flow.blocked`
    /// - Developer Center: [`postTextbotsBotflowsSessionTurns`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-textbots-botflows-sessions--sessionId--turns)
    pub fn post_textbots_botflows_session_turns(
        &self,
        session_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TextBotFlowTurnRequest>,
    ) -> PostTextbotsBotflowsSessionTurns {
        super::textbots::PostTextbotsBotflowsSessionTurns(
            rt::Request::new(
                    &self.0,
                    super::textbots::PostTextbotsBotflowsSessionTurns::INFO,
                )
                .path("sessionId", session_id.as_ref())
                .body::<types::TextBotFlowTurnRequest>(body),
        )
    }
    /// `POST /api/v2/textbots/bots/execute`
    ///
    /// - Permission: `textbots:session:execute`
    /// - Scopes: `textbots`
    /// - Error codes of its own: 400 `bots.bot.circuit.open`, `bots.bot.doesnt.exist`, `bots.bot.general.provider.failure`, `bots.bot.session.closed`, `bots.invalid.bot.argument`, `bots.invalid.bot.product`, `bots.invalid.bot.session.outcome`, `bots.invalid.bot.vendor`, `bots.syntax.error`, `bots.unsupported.integration.type`, `bots.unsupported.language`; 403 `bots.access.denied`; 500 `bots.internal.server.error`; 503 `bots.server.too.busy`
    /// - Developer Center: [`postTextbotsBotsExecute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-textbots-bots-execute)
    pub fn post_textbots_bots_execute(
        &self,
        body: impl rt::IntoBody<types::PostTextRequest>,
    ) -> PostTextbotsBotsExecute {
        super::textbots::PostTextbotsBotsExecute(
            rt::Request::new(&self.0, super::textbots::PostTextbotsBotsExecute::INFO)
                .body::<types::PostTextRequest>(body),
        )
    }
    /// `GET /api/v2/textbots/bots/search`
    ///
    /// - Permission: `integrations:integration:view`
    /// - Scopes: any of `integrations`, `integrations:readonly`
    /// - Developer Center: [`getTextbotsBotsSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-textbots-bots-search)
    pub fn get_textbots_bots_search(&self) -> GetTextbotsBotsSearch {
        super::textbots::GetTextbotsBotsSearch(
            rt::Request::new(&self.0, super::textbots::GetTextbotsBotsSearch::INFO),
        )
    }
}
/// The call `postTextbotsBotflowsSessions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTextbotsBotflowsSessions(
    pub(crate) rt::Request<types::TextBotFlowLaunchResponse>,
);
impl PostTextbotsBotflowsSessions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTextbotsBotflowsSessions",
        method: rt::Method::Post,
        path: "/api/v2/textbots/botflows/sessions",
        permissions: rt::Permissions {
            all: false,
            names: &["textbots:botFlowSession:execute"],
        },
        scopes: &["textbots"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TextBotFlowLaunchResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::TextBotFlowLaunchResponse> {
        self.0.send()
    }
}
/// The call `postTextbotsBotflowsSessionTurns`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTextbotsBotflowsSessionTurns(
    pub(crate) rt::Request<types::TextBotFlowTurnResponse>,
);
impl PostTextbotsBotflowsSessionTurns {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTextbotsBotflowsSessionTurns",
        method: rt::Method::Post,
        path: "/api/v2/textbots/botflows/sessions/{sessionId}/turns",
        permissions: rt::Permissions {
            all: false,
            names: &["textbots:botFlowSession:execute"],
        },
        scopes: &["textbots"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TextBotFlowTurnResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::TextBotFlowTurnResponse> {
        self.0.send()
    }
}
/// The call `postTextbotsBotsExecute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTextbotsBotsExecute(pub(crate) rt::Request<types::PostTextResponse>);
impl PostTextbotsBotsExecute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTextbotsBotsExecute",
        method: rt::Method::Post,
        path: "/api/v2/textbots/bots/execute",
        permissions: rt::Permissions {
            all: false,
            names: &["textbots:session:execute"],
        },
        scopes: &["textbots"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PostTextResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::PostTextResponse> {
        self.0.send()
    }
}
/// The call `getTextbotsBotsSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTextbotsBotsSearch(
    pub(crate) rt::Request<types::BotSearchResponseEntityListing>,
);
impl GetTextbotsBotsSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTextbotsBotsSearch",
        method: rt::Method::Get,
        path: "/api/v2/textbots/bots/search",
        permissions: rt::Permissions {
            all: false,
            names: &["integrations:integration:view"],
        },
        scopes: &["integrations", "integrations:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `botType` (query)
    pub fn bot_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTextbotsBotsSearchBotType>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetTextbotsBotsSearchBotType>("botType", value))
    }
    /// `botName` (query)
    pub fn bot_name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("botName", value))
    }
    /// `botId` (query)
    pub fn bot_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("botId", value))
    }
    /// `virtualAgentEnabled` (query)
    pub fn virtual_agent_enabled(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("virtualAgentEnabled", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BotSearchResponseEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::BotSearchResponseEntityListing> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostTextbotsBotflowsSessions::INFO,
    PostTextbotsBotflowsSessionTurns::INFO,
    PostTextbotsBotsExecute::INFO,
    GetTextbotsBotsSearch::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 10 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BotSearchResponseBotType {
        /// `GenesysBotConnector`
        GenesysBotConnector,
        /// `GenesysDialogEngine`
        GenesysDialogEngine,
        /// `AmazonLex`
        AmazonLex,
        /// `GoogleDialogFlowES`
        GoogleDialogFlowEs,
        /// `GoogleDialogFlowCX`
        GoogleDialogFlowCx,
        /// `NuanceDlg`
        NuanceDlg,
        /// `GenesysBotFlow`
        GenesysBotFlow,
        /// `GenesysDigitalBotFlow`
        GenesysDigitalBotFlow,
        /// `GenesysVoiceSurveyFlow`
        GenesysVoiceSurveyFlow,
        /// `GenesysDigitalBotConnector`
        GenesysDigitalBotConnector,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BotSearchResponseBotType {
        const VALUES: &'static [Self] = &[
            Self::GenesysBotConnector,
            Self::GenesysDialogEngine,
            Self::AmazonLex,
            Self::GoogleDialogFlowEs,
            Self::GoogleDialogFlowCx,
            Self::NuanceDlg,
            Self::GenesysBotFlow,
            Self::GenesysDigitalBotFlow,
            Self::GenesysVoiceSurveyFlow,
            Self::GenesysDigitalBotConnector,
        ];
        fn text(&self) -> &str {
            match self {
                Self::GenesysBotConnector => "GenesysBotConnector",
                Self::GenesysDialogEngine => "GenesysDialogEngine",
                Self::AmazonLex => "AmazonLex",
                Self::GoogleDialogFlowEs => "GoogleDialogFlowES",
                Self::GoogleDialogFlowCx => "GoogleDialogFlowCX",
                Self::NuanceDlg => "NuanceDlg",
                Self::GenesysBotFlow => "GenesysBotFlow",
                Self::GenesysDigitalBotFlow => "GenesysDigitalBotFlow",
                Self::GenesysVoiceSurveyFlow => "GenesysVoiceSurveyFlow",
                Self::GenesysDigitalBotConnector => "GenesysDigitalBotConnector",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BotSearchResponseBotType);
    /// One of 44 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FormatFlags {
        /// `BoolPlayYesNo`
        BoolPlayYesNo,
        /// `CurrencyAsMinorUnits`
        CurrencyAsMinorUnits,
        /// `CurrencyMajorUnitsOnly`
        CurrencyMajorUnitsOnly,
        /// `CurrencyMinorUnitsOnly`
        CurrencyMinorUnitsOnly,
        /// `CurrencyPlayDigits`
        CurrencyPlayDigits,
        /// `DateLongYear`
        DateLongYear,
        /// `DateShortYear`
        DateShortYear,
        /// `DateShortMonthAndDay`
        DateShortMonthAndDay,
        /// `DateDayOfWeekOnly`
        DateDayOfWeekOnly,
        /// `DateDayOnly`
        DateDayOnly,
        /// `DateMonthOnly`
        DateMonthOnly,
        /// `DateShortYearOnly`
        DateShortYearOnly,
        /// `DateLongYearOnly`
        DateLongYearOnly,
        /// `TimeTwentyFourHours`
        TimeTwentyFourHours,
        /// `TimeTwelveHours`
        TimeTwelveHours,
        /// `TimePartDays`
        TimePartDays,
        /// `TimePartHours`
        TimePartHours,
        /// `TimePartMinutes`
        TimePartMinutes,
        /// `TimePartSeconds`
        TimePartSeconds,
        /// `StringPlayChars`
        StringPlayChars,
        /// `NumberPlayDigits`
        NumberPlayDigits,
        /// `NumberOrdinal`
        NumberOrdinal,
        /// `LanguageCaseArticle`
        LanguageCaseArticle,
        /// `LanguageCaseAccusative`
        LanguageCaseAccusative,
        /// `LanguageCaseDative`
        LanguageCaseDative,
        /// `LanguageCaseGenitive`
        LanguageCaseGenitive,
        /// `LanguageCaseNominative`
        LanguageCaseNominative,
        /// `LanguageQuantityPlural`
        LanguageQuantityPlural,
        /// `LanguageQuantitySingular`
        LanguageQuantitySingular,
        /// `LanguageGenderCommon`
        LanguageGenderCommon,
        /// `LanguageGenderFeminine`
        LanguageGenderFeminine,
        /// `LanguageGenderMasculine`
        LanguageGenderMasculine,
        /// `LanguageGenderNeuter`
        LanguageGenderNeuter,
        /// `CaseArticle`
        CaseArticle,
        /// `CaseAccusative`
        CaseAccusative,
        /// `CaseDative`
        CaseDative,
        /// `CaseGenitive`
        CaseGenitive,
        /// `CaseNominative`
        CaseNominative,
        /// `QuantityPlural`
        QuantityPlural,
        /// `QuantitySingular`
        QuantitySingular,
        /// `GenderCommon`
        GenderCommon,
        /// `GenderFeminine`
        GenderFeminine,
        /// `GenderMasculine`
        GenderMasculine,
        /// `GenderNeuter`
        GenderNeuter,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FormatFlags {
        const VALUES: &'static [Self] = &[
            Self::BoolPlayYesNo,
            Self::CurrencyAsMinorUnits,
            Self::CurrencyMajorUnitsOnly,
            Self::CurrencyMinorUnitsOnly,
            Self::CurrencyPlayDigits,
            Self::DateLongYear,
            Self::DateShortYear,
            Self::DateShortMonthAndDay,
            Self::DateDayOfWeekOnly,
            Self::DateDayOnly,
            Self::DateMonthOnly,
            Self::DateShortYearOnly,
            Self::DateLongYearOnly,
            Self::TimeTwentyFourHours,
            Self::TimeTwelveHours,
            Self::TimePartDays,
            Self::TimePartHours,
            Self::TimePartMinutes,
            Self::TimePartSeconds,
            Self::StringPlayChars,
            Self::NumberPlayDigits,
            Self::NumberOrdinal,
            Self::LanguageCaseArticle,
            Self::LanguageCaseAccusative,
            Self::LanguageCaseDative,
            Self::LanguageCaseGenitive,
            Self::LanguageCaseNominative,
            Self::LanguageQuantityPlural,
            Self::LanguageQuantitySingular,
            Self::LanguageGenderCommon,
            Self::LanguageGenderFeminine,
            Self::LanguageGenderMasculine,
            Self::LanguageGenderNeuter,
            Self::CaseArticle,
            Self::CaseAccusative,
            Self::CaseDative,
            Self::CaseGenitive,
            Self::CaseNominative,
            Self::QuantityPlural,
            Self::QuantitySingular,
            Self::GenderCommon,
            Self::GenderFeminine,
            Self::GenderMasculine,
            Self::GenderNeuter,
        ];
        fn text(&self) -> &str {
            match self {
                Self::BoolPlayYesNo => "BoolPlayYesNo",
                Self::CurrencyAsMinorUnits => "CurrencyAsMinorUnits",
                Self::CurrencyMajorUnitsOnly => "CurrencyMajorUnitsOnly",
                Self::CurrencyMinorUnitsOnly => "CurrencyMinorUnitsOnly",
                Self::CurrencyPlayDigits => "CurrencyPlayDigits",
                Self::DateLongYear => "DateLongYear",
                Self::DateShortYear => "DateShortYear",
                Self::DateShortMonthAndDay => "DateShortMonthAndDay",
                Self::DateDayOfWeekOnly => "DateDayOfWeekOnly",
                Self::DateDayOnly => "DateDayOnly",
                Self::DateMonthOnly => "DateMonthOnly",
                Self::DateShortYearOnly => "DateShortYearOnly",
                Self::DateLongYearOnly => "DateLongYearOnly",
                Self::TimeTwentyFourHours => "TimeTwentyFourHours",
                Self::TimeTwelveHours => "TimeTwelveHours",
                Self::TimePartDays => "TimePartDays",
                Self::TimePartHours => "TimePartHours",
                Self::TimePartMinutes => "TimePartMinutes",
                Self::TimePartSeconds => "TimePartSeconds",
                Self::StringPlayChars => "StringPlayChars",
                Self::NumberPlayDigits => "NumberPlayDigits",
                Self::NumberOrdinal => "NumberOrdinal",
                Self::LanguageCaseArticle => "LanguageCaseArticle",
                Self::LanguageCaseAccusative => "LanguageCaseAccusative",
                Self::LanguageCaseDative => "LanguageCaseDative",
                Self::LanguageCaseGenitive => "LanguageCaseGenitive",
                Self::LanguageCaseNominative => "LanguageCaseNominative",
                Self::LanguageQuantityPlural => "LanguageQuantityPlural",
                Self::LanguageQuantitySingular => "LanguageQuantitySingular",
                Self::LanguageGenderCommon => "LanguageGenderCommon",
                Self::LanguageGenderFeminine => "LanguageGenderFeminine",
                Self::LanguageGenderMasculine => "LanguageGenderMasculine",
                Self::LanguageGenderNeuter => "LanguageGenderNeuter",
                Self::CaseArticle => "CaseArticle",
                Self::CaseAccusative => "CaseAccusative",
                Self::CaseDative => "CaseDative",
                Self::CaseGenitive => "CaseGenitive",
                Self::CaseNominative => "CaseNominative",
                Self::QuantityPlural => "QuantityPlural",
                Self::QuantitySingular => "QuantitySingular",
                Self::GenderCommon => "GenderCommon",
                Self::GenderFeminine => "GenderFeminine",
                Self::GenderMasculine => "GenderMasculine",
                Self::GenderNeuter => "GenderNeuter",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FormatFlags);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostTextRequestBotChannels {
        /// `Call`
        Call,
        /// `Callback`
        Callback,
        /// `Messaging`
        Messaging,
        /// `Webchat`
        Webchat,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostTextRequestBotChannels {
        const VALUES: &'static [Self] = &[
            Self::Call,
            Self::Callback,
            Self::Messaging,
            Self::Webchat,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Call => "Call",
                Self::Callback => "Callback",
                Self::Messaging => "Messaging",
                Self::Webchat => "Webchat",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostTextRequestBotChannels);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostTextResponseBotState {
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// `MoreData`
        MoreData,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostTextResponseBotState {
        const VALUES: &'static [Self] = &[Self::Complete, Self::Failed, Self::MoreData];
        fn text(&self) -> &str {
            match self {
                Self::Complete => "Complete",
                Self::Failed => "Failed",
                Self::MoreData => "MoreData",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostTextResponseBotState);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextBotDisconnectActionReason {
        /// `TriggeredByUser`
        TriggeredByUser,
        /// `TriggeredByFlow`
        TriggeredByFlow,
        /// `SessionExpired`
        SessionExpired,
        /// `Error`
        Error,
        /// `RecognitionFailure`
        RecognitionFailure,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextBotDisconnectActionReason {
        const VALUES: &'static [Self] = &[
            Self::TriggeredByUser,
            Self::TriggeredByFlow,
            Self::SessionExpired,
            Self::Error,
            Self::RecognitionFailure,
        ];
        fn text(&self) -> &str {
            match self {
                Self::TriggeredByUser => "TriggeredByUser",
                Self::TriggeredByFlow => "TriggeredByFlow",
                Self::SessionExpired => "SessionExpired",
                Self::Error => "Error",
                Self::RecognitionFailure => "RecognitionFailure",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextBotDisconnectActionReason);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextBotExitActionReason {
        /// `TriggeredByUser`
        TriggeredByUser,
        /// `AgentRequestedByUser`
        AgentRequestedByUser,
        /// `TriggeredByFlow`
        TriggeredByFlow,
        /// `Error`
        Error,
        /// `RecognitionFailure`
        RecognitionFailure,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextBotExitActionReason {
        const VALUES: &'static [Self] = &[
            Self::TriggeredByUser,
            Self::AgentRequestedByUser,
            Self::TriggeredByFlow,
            Self::Error,
            Self::RecognitionFailure,
        ];
        fn text(&self) -> &str {
            match self {
                Self::TriggeredByUser => "TriggeredByUser",
                Self::AgentRequestedByUser => "AgentRequestedByUser",
                Self::TriggeredByFlow => "TriggeredByFlow",
                Self::Error => "Error",
                Self::RecognitionFailure => "RecognitionFailure",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextBotExitActionReason);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextBotFlowTurnRequestInputEventType {
        /// `NoOp`
        NoOp,
        /// `UserInput`
        UserInput,
        /// `RichMediaInput`
        RichMediaInput,
        /// `Error`
        Error,
        /// `NoMatch`
        NoMatch,
        /// `NoInput`
        NoInput,
        /// `UserDisconnect`
        UserDisconnect,
        /// `ClientSessionExpired`
        ClientSessionExpired,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextBotFlowTurnRequestInputEventType {
        const VALUES: &'static [Self] = &[
            Self::NoOp,
            Self::UserInput,
            Self::RichMediaInput,
            Self::Error,
            Self::NoMatch,
            Self::NoInput,
            Self::UserDisconnect,
            Self::ClientSessionExpired,
        ];
        fn text(&self) -> &str {
            match self {
                Self::NoOp => "NoOp",
                Self::UserInput => "UserInput",
                Self::RichMediaInput => "RichMediaInput",
                Self::Error => "Error",
                Self::NoMatch => "NoMatch",
                Self::NoInput => "NoInput",
                Self::UserDisconnect => "UserDisconnect",
                Self::ClientSessionExpired => "ClientSessionExpired",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextBotFlowTurnRequestInputEventType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextBotFlowTurnResponseNextActionType {
        /// `NoOp`
        NoOp,
        /// `Disconnect`
        Disconnect,
        /// `WaitForInput`
        WaitForInput,
        /// `Exit`
        Exit,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextBotFlowTurnResponseNextActionType {
        const VALUES: &'static [Self] = &[
            Self::NoOp,
            Self::Disconnect,
            Self::WaitForInput,
            Self::Exit,
        ];
        fn text(&self) -> &str {
            match self {
                Self::NoOp => "NoOp",
                Self::Disconnect => "Disconnect",
                Self::WaitForInput => "WaitForInput",
                Self::Exit => "Exit",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextBotFlowTurnResponseNextActionType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextBotPromptSegmentType {
        /// `Text`
        Text,
        /// `RichMedia`
        RichMedia,
        /// `MessageEvent`
        MessageEvent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextBotPromptSegmentType {
        const VALUES: &'static [Self] = &[
            Self::Text,
            Self::RichMedia,
            Self::MessageEvent,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Text => "Text",
                Self::RichMedia => "RichMedia",
                Self::MessageEvent => "MessageEvent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextBotPromptSegmentType);
    /// `GenesysBotConnector`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlowES`, `GoogleDialogFlowCX`, `NuanceDlg`, `GenesysBotFlow`, `GenesysDigitalBotFlow`, `GenesysVoiceSurveyFlow`, `GenesysDigitalBotConnector`.
    pub type GetTextbotsBotsSearchBotType = types::BotSearchResponseBotType;
    /// `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line` and 6 more.
    pub type PostTextRequestMessagingPlatformType = types::TextBotUserAgentName;
    /// `Text`.
    pub type TextBotChannelInputModes = types::MessageFooterType;
    /// `Chat`, `Call`, `Messaging`.
    pub type TextBotChannelName = types::BotChannelName;
    /// `Text`.
    pub type TextBotChannelOutputModes = types::MessageFooterType;
    /// `SUCCESS`, `FAILURE`.
    pub type TextBotFlowOutcomeOutcomeValue = types::ViewFilterFlowOutcomeValues;
    /// `Text`.
    pub type TextBotUserInputEventMode = types::MessageFooterType;
    /// `AmazonLexRequest` of the API document.
    #[non_exhaustive]
    pub struct AmazonLexRequest {
        /// `requestAttributes`
        pub request_attributes: Option<rt::Map<String>>,
        /// `sessionAttributes`
        pub session_attributes: Option<rt::Map<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for AmazonLexRequest {
        fn default() -> Self {
            Self {
                request_attributes: None,
                session_attributes: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for AmazonLexRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AmazonLexRequest",
                fields: &["requestAttributes", "sessionAttributes"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.request_attributes,
                1 => &self.session_attributes,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.request_attributes,
                1 => &mut self.session_attributes,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(AmazonLexRequest);
    impl AmazonLexRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `requestAttributes`.
        #[must_use]
        pub fn request_attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.request_attributes, &mut self._nulls, 0);
            self
        }
        /// Sets `sessionAttributes`.
        #[must_use]
        pub fn session_attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.session_attributes, &mut self._nulls, 1);
            self
        }
    }
    /// `BotSearchResponse` of the API document.
    #[non_exhaustive]
    pub struct BotSearchResponse {
        /// `botType`: required
        pub bot_type: Option<types::BotSearchResponseBotType>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `virtualAgentEnabled`
        pub virtual_agent_enabled: Option<bool>,
        _nulls: rt::Nulls,
    }
    impl Default for BotSearchResponse {
        fn default() -> Self {
            Self {
                bot_type: None,
                description: None,
                id: None,
                name: None,
                self_uri: None,
                virtual_agent_enabled: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for BotSearchResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotSearchResponse",
                fields: &[
                    "botType",
                    "description",
                    "id",
                    "name",
                    "selfUri",
                    "virtualAgentEnabled",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.bot_type,
                1 => &self.description,
                2 => &self.id,
                3 => &self.name,
                4 => &self.self_uri,
                5 => &self.virtual_agent_enabled,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.bot_type,
                1 => &mut self.description,
                2 => &mut self.id,
                3 => &mut self.name,
                4 => &mut self.self_uri,
                5 => &mut self.virtual_agent_enabled,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(BotSearchResponse);
    /// `BotSearchResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct BotSearchResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::BotSearchResponse>>,
        _nulls: rt::Nulls,
    }
    impl Default for BotSearchResponseEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for BotSearchResponseEntityListing {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotSearchResponseEntityListing",
                fields: &["entities"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.entities,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.entities,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(BotSearchResponseEntityListing);
    /// `Format` of the API document.
    #[non_exhaustive]
    pub struct Format {
        /// `flags`: no item twice
        pub flags: Option<Vec<types::FormatFlags>>,
        _nulls: rt::Nulls,
    }
    impl Default for Format {
        fn default() -> Self {
            Self {
                flags: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for Format {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Format",
                fields: &["flags"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.flags,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.flags,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(Format);
    /// `GenesysBotConnector` of the API document.
    #[non_exhaustive]
    pub struct GenesysBotConnector {
        /// `queryParameters`
        pub query_parameters: Option<rt::Map<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for GenesysBotConnector {
        fn default() -> Self {
            Self {
                query_parameters: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GenesysBotConnector {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GenesysBotConnector",
                fields: &["queryParameters"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.query_parameters,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.query_parameters,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GenesysBotConnector);
    impl GenesysBotConnector {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `queryParameters`.
        #[must_use]
        pub fn query_parameters(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.query_parameters, &mut self._nulls, 0);
            self
        }
    }
    /// `GoogleDialogflowCustomSettings` of the API document.
    #[non_exhaustive]
    pub struct GoogleDialogflowCustomSettings {
        /// `environment`
        pub environment: Option<String>,
        /// `eventInputParameters`
        pub event_input_parameters: Option<rt::Map<String>>,
        /// `eventName`
        pub event_name: Option<String>,
        /// `webhookQueryParameters`
        pub webhook_query_parameters: Option<rt::Map<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for GoogleDialogflowCustomSettings {
        fn default() -> Self {
            Self {
                environment: None,
                event_input_parameters: None,
                event_name: None,
                webhook_query_parameters: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GoogleDialogflowCustomSettings {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GoogleDialogflowCustomSettings",
                fields: &[
                    "environment",
                    "eventInputParameters",
                    "eventName",
                    "webhookQueryParameters",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.environment,
                1 => &self.event_input_parameters,
                2 => &self.event_name,
                3 => &self.webhook_query_parameters,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.environment,
                1 => &mut self.event_input_parameters,
                2 => &mut self.event_name,
                3 => &mut self.webhook_query_parameters,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GoogleDialogflowCustomSettings);
    impl GoogleDialogflowCustomSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `environment`.
        #[must_use]
        pub fn environment(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.environment, &mut self._nulls, 0);
            self
        }
        /// Sets `eventInputParameters`.
        #[must_use]
        pub fn event_input_parameters(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.event_input_parameters, &mut self._nulls, 1);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._nulls, 2);
            self
        }
        /// Sets `webhookQueryParameters`.
        #[must_use]
        pub fn webhook_query_parameters(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.webhook_query_parameters, &mut self._nulls, 3);
            self
        }
    }
    /// `NuanceMixDlgSettings` of the API document.
    #[non_exhaustive]
    pub struct NuanceMixDlgSettings {
        /// `channelId`
        pub channel_id: Option<String>,
        /// `inputParameters`
        pub input_parameters: Option<rt::Json>,
        _nulls: rt::Nulls,
    }
    impl Default for NuanceMixDlgSettings {
        fn default() -> Self {
            Self {
                channel_id: None,
                input_parameters: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for NuanceMixDlgSettings {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceMixDlgSettings",
                fields: &["channelId", "inputParameters"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.channel_id,
                1 => &self.input_parameters,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.channel_id,
                1 => &mut self.input_parameters,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(NuanceMixDlgSettings);
    impl NuanceMixDlgSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `channelId`.
        #[must_use]
        pub fn channel_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.channel_id, &mut self._nulls, 0);
            self
        }
        /// Sets `inputParameters`.
        #[must_use]
        pub fn input_parameters(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.input_parameters, &mut self._nulls, 1);
            self
        }
    }
    /// `PostTextMessage` of the API document.
    #[non_exhaustive]
    pub struct PostTextMessage {
        /// `content`
        pub content: Option<Vec<types::ConversationMessageContent>>,
        /// `text`
        pub text: Option<String>,
        /// `type`: required
        pub type_: Option<types::PostTextMessageType>,
        _nulls: rt::Nulls,
    }
    impl Default for PostTextMessage {
        fn default() -> Self {
            Self {
                content: None,
                text: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PostTextMessage {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostTextMessage",
                fields: &["content", "text", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.content,
                1 => &self.text,
                2 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.content,
                1 => &mut self.text,
                2 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PostTextMessage);
    impl PostTextMessage {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(type_: impl rt::IntoField<types::PostTextMessageType>) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationMessageContent>>,
        ) -> Self {
            value.put(&mut self.content, &mut self._nulls, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._nulls, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::PostTextMessageType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._nulls, 2);
            self
        }
    }
    /// `PostTextRequest` of the API document.
    #[non_exhaustive]
    pub struct PostTextRequest {
        /// `amazonLexRequest`
        pub amazon_lex_request: Option<Box<types::AmazonLexRequest>>,
        /// `botAlias`
        pub bot_alias: Option<String>,
        /// `botChannels`
        pub bot_channels: Option<Vec<types::PostTextRequestBotChannels>>,
        /// `botCorrelationId`
        pub bot_correlation_id: Option<String>,
        /// `botId`: required
        pub bot_id: Option<String>,
        /// `botSessionId`: required
        pub bot_session_id: Option<String>,
        /// `botSessionTimeoutMinutes`
        pub bot_session_timeout_minutes: Option<i32>,
        /// `genesysBotConnector`
        pub genesys_bot_connector: Option<Box<types::GenesysBotConnector>>,
        /// `googleDialogflow`
        pub google_dialogflow: Option<Box<types::GoogleDialogflowCustomSettings>>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        /// `languageCode`
        pub language_code: Option<String>,
        /// `messagingPlatformType`
        pub messaging_platform_type: Option<types::PostTextRequestMessagingPlatformType>,
        /// `nuanceMixDlg`
        pub nuance_mix_dlg: Option<Box<types::NuanceMixDlgSettings>>,
        /// `postTextMessage`: required
        pub post_text_message: Option<Box<types::PostTextMessage>>,
        _nulls: rt::Nulls,
    }
    impl Default for PostTextRequest {
        fn default() -> Self {
            Self {
                amazon_lex_request: None,
                bot_alias: None,
                bot_channels: None,
                bot_correlation_id: None,
                bot_id: None,
                bot_session_id: None,
                bot_session_timeout_minutes: None,
                genesys_bot_connector: None,
                google_dialogflow: None,
                integration_id: None,
                language_code: None,
                messaging_platform_type: None,
                nuance_mix_dlg: None,
                post_text_message: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PostTextRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostTextRequest",
                fields: &[
                    "amazonLexRequest",
                    "botAlias",
                    "botChannels",
                    "botCorrelationId",
                    "botId",
                    "botSessionId",
                    "botSessionTimeoutMinutes",
                    "genesysBotConnector",
                    "googleDialogflow",
                    "integrationId",
                    "languageCode",
                    "messagingPlatformType",
                    "nuanceMixDlg",
                    "postTextMessage",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.amazon_lex_request,
                1 => &self.bot_alias,
                2 => &self.bot_channels,
                3 => &self.bot_correlation_id,
                4 => &self.bot_id,
                5 => &self.bot_session_id,
                6 => &self.bot_session_timeout_minutes,
                7 => &self.genesys_bot_connector,
                8 => &self.google_dialogflow,
                9 => &self.integration_id,
                10 => &self.language_code,
                11 => &self.messaging_platform_type,
                12 => &self.nuance_mix_dlg,
                13 => &self.post_text_message,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.amazon_lex_request,
                1 => &mut self.bot_alias,
                2 => &mut self.bot_channels,
                3 => &mut self.bot_correlation_id,
                4 => &mut self.bot_id,
                5 => &mut self.bot_session_id,
                6 => &mut self.bot_session_timeout_minutes,
                7 => &mut self.genesys_bot_connector,
                8 => &mut self.google_dialogflow,
                9 => &mut self.integration_id,
                10 => &mut self.language_code,
                11 => &mut self.messaging_platform_type,
                12 => &mut self.nuance_mix_dlg,
                13 => &mut self.post_text_message,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PostTextRequest);
    impl PostTextRequest {
        /// One with everything set that the API requires, in this order: `botId`, `botSessionId`, `integrationId`, `postTextMessage`.
        #[must_use]
        pub fn new(
            bot_id: impl rt::IntoField<String>,
            bot_session_id: impl rt::IntoField<String>,
            integration_id: impl rt::IntoField<String>,
            post_text_message: impl rt::IntoField<Box<types::PostTextMessage>>,
        ) -> Self {
            Self::default()
                .bot_id(bot_id)
                .bot_session_id(bot_session_id)
                .integration_id(integration_id)
                .post_text_message(post_text_message)
        }
        /// Sets `amazonLexRequest`.
        #[must_use]
        pub fn amazon_lex_request(
            mut self,
            value: impl rt::IntoField<Box<types::AmazonLexRequest>>,
        ) -> Self {
            value.put(&mut self.amazon_lex_request, &mut self._nulls, 0);
            self
        }
        /// Sets `botAlias`.
        #[must_use]
        pub fn bot_alias(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_alias, &mut self._nulls, 1);
            self
        }
        /// Sets `botChannels`.
        #[must_use]
        pub fn bot_channels(
            mut self,
            value: impl rt::IntoField<Vec<types::PostTextRequestBotChannels>>,
        ) -> Self {
            value.put(&mut self.bot_channels, &mut self._nulls, 2);
            self
        }
        /// Sets `botCorrelationId`.
        #[must_use]
        pub fn bot_correlation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_correlation_id, &mut self._nulls, 3);
            self
        }
        /// Sets `botId`.
        #[must_use]
        pub fn bot_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_id, &mut self._nulls, 4);
            self
        }
        /// Sets `botSessionId`.
        #[must_use]
        pub fn bot_session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_session_id, &mut self._nulls, 5);
            self
        }
        /// Sets `botSessionTimeoutMinutes`.
        #[must_use]
        pub fn bot_session_timeout_minutes(
            mut self,
            value: impl rt::IntoField<i32>,
        ) -> Self {
            value.put(&mut self.bot_session_timeout_minutes, &mut self._nulls, 6);
            self
        }
        /// Sets `genesysBotConnector`.
        #[must_use]
        pub fn genesys_bot_connector(
            mut self,
            value: impl rt::IntoField<Box<types::GenesysBotConnector>>,
        ) -> Self {
            value.put(&mut self.genesys_bot_connector, &mut self._nulls, 7);
            self
        }
        /// Sets `googleDialogflow`.
        #[must_use]
        pub fn google_dialogflow(
            mut self,
            value: impl rt::IntoField<Box<types::GoogleDialogflowCustomSettings>>,
        ) -> Self {
            value.put(&mut self.google_dialogflow, &mut self._nulls, 8);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._nulls, 9);
            self
        }
        /// Sets `languageCode`.
        #[must_use]
        pub fn language_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_code, &mut self._nulls, 10);
            self
        }
        /// Sets `messagingPlatformType`.
        #[must_use]
        pub fn messaging_platform_type(
            mut self,
            value: impl rt::IntoField<types::PostTextRequestMessagingPlatformType>,
        ) -> Self {
            value.put(&mut self.messaging_platform_type, &mut self._nulls, 11);
            self
        }
        /// Sets `nuanceMixDlg`.
        #[must_use]
        pub fn nuance_mix_dlg(
            mut self,
            value: impl rt::IntoField<Box<types::NuanceMixDlgSettings>>,
        ) -> Self {
            value.put(&mut self.nuance_mix_dlg, &mut self._nulls, 12);
            self
        }
        /// Sets `postTextMessage`.
        #[must_use]
        pub fn post_text_message(
            mut self,
            value: impl rt::IntoField<Box<types::PostTextMessage>>,
        ) -> Self {
            value.put(&mut self.post_text_message, &mut self._nulls, 13);
            self
        }
    }
    /// `PostTextResponse` of the API document.
    #[non_exhaustive]
    pub struct PostTextResponse {
        /// `amazonLex`
        pub amazon_lex: Option<rt::Json>,
        /// `botCorrelationId`
        pub bot_correlation_id: Option<String>,
        /// `botState`: required
        pub bot_state: Option<types::PostTextResponseBotState>,
        /// `genesysBotConnector`
        pub genesys_bot_connector: Option<rt::Json>,
        /// `genesysDialogEngine`
        pub genesys_dialog_engine: Option<rt::Json>,
        /// `googleDialogFlow`
        pub google_dialog_flow: Option<rt::Json>,
        /// `intentName`
        pub intent_name: Option<String>,
        /// `nuanceMixDlg`
        pub nuance_mix_dlg: Option<rt::Json>,
        /// `replyMessages`
        pub reply_messages: Option<Vec<types::PostTextMessage>>,
        /// `slots`
        pub slots: Option<rt::Map<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for PostTextResponse {
        fn default() -> Self {
            Self {
                amazon_lex: None,
                bot_correlation_id: None,
                bot_state: None,
                genesys_bot_connector: None,
                genesys_dialog_engine: None,
                google_dialog_flow: None,
                intent_name: None,
                nuance_mix_dlg: None,
                reply_messages: None,
                slots: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PostTextResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostTextResponse",
                fields: &[
                    "amazonLex",
                    "botCorrelationId",
                    "botState",
                    "genesysBotConnector",
                    "genesysDialogEngine",
                    "googleDialogFlow",
                    "intentName",
                    "nuanceMixDlg",
                    "replyMessages",
                    "slots",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.amazon_lex,
                1 => &self.bot_correlation_id,
                2 => &self.bot_state,
                3 => &self.genesys_bot_connector,
                4 => &self.genesys_dialog_engine,
                5 => &self.google_dialog_flow,
                6 => &self.intent_name,
                7 => &self.nuance_mix_dlg,
                8 => &self.reply_messages,
                9 => &self.slots,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.amazon_lex,
                1 => &mut self.bot_correlation_id,
                2 => &mut self.bot_state,
                3 => &mut self.genesys_bot_connector,
                4 => &mut self.genesys_dialog_engine,
                5 => &mut self.google_dialog_flow,
                6 => &mut self.intent_name,
                7 => &mut self.nuance_mix_dlg,
                8 => &mut self.reply_messages,
                9 => &mut self.slots,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PostTextResponse);
    /// `TextBotChannel` of the API document.
    #[non_exhaustive]
    pub struct TextBotChannel {
        /// `inputModes`: required, no item twice
        pub input_modes: Option<Vec<types::TextBotChannelInputModes>>,
        /// `name`: required
        pub name: Option<types::TextBotChannelName>,
        /// `outputModes`: required, no item twice
        pub output_modes: Option<Vec<types::TextBotChannelOutputModes>>,
        /// `userAgent`: required
        pub user_agent: Option<Box<types::TextBotUserAgent>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotChannel {
        fn default() -> Self {
            Self {
                input_modes: None,
                name: None,
                output_modes: None,
                user_agent: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotChannel {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotChannel",
                fields: &["inputModes", "name", "outputModes", "userAgent"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.input_modes,
                1 => &self.name,
                2 => &self.output_modes,
                3 => &self.user_agent,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.input_modes,
                1 => &mut self.name,
                2 => &mut self.output_modes,
                3 => &mut self.user_agent,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotChannel);
    impl TextBotChannel {
        /// One with everything set that the API requires, in this order: `inputModes`, `name`, `outputModes`, `userAgent`.
        #[must_use]
        pub fn new(
            input_modes: impl rt::IntoField<Vec<types::TextBotChannelInputModes>>,
            name: impl rt::IntoField<types::TextBotChannelName>,
            output_modes: impl rt::IntoField<Vec<types::TextBotChannelOutputModes>>,
            user_agent: impl rt::IntoField<Box<types::TextBotUserAgent>>,
        ) -> Self {
            Self::default()
                .input_modes(input_modes)
                .name(name)
                .output_modes(output_modes)
                .user_agent(user_agent)
        }
        /// Sets `inputModes`.
        #[must_use]
        pub fn input_modes(
            mut self,
            value: impl rt::IntoField<Vec<types::TextBotChannelInputModes>>,
        ) -> Self {
            value.put(&mut self.input_modes, &mut self._nulls, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::TextBotChannelName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._nulls, 1);
            self
        }
        /// Sets `outputModes`.
        #[must_use]
        pub fn output_modes(
            mut self,
            value: impl rt::IntoField<Vec<types::TextBotChannelOutputModes>>,
        ) -> Self {
            value.put(&mut self.output_modes, &mut self._nulls, 2);
            self
        }
        /// Sets `userAgent`.
        #[must_use]
        pub fn user_agent(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotUserAgent>>,
        ) -> Self {
            value.put(&mut self.user_agent, &mut self._nulls, 3);
            self
        }
    }
    /// `TextBotDisconnectAction` of the API document.
    #[non_exhaustive]
    pub struct TextBotDisconnectAction {
        /// `flowLocation`
        pub flow_location: Option<Box<types::TextBotFlowLocation>>,
        /// `flowOutcomes`
        pub flow_outcomes: Option<Vec<types::TextBotFlowOutcome>>,
        /// `reason`: required
        pub reason: Option<types::TextBotDisconnectActionReason>,
        /// `reasonExtendedInfo`
        pub reason_extended_info: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotDisconnectAction {
        fn default() -> Self {
            Self {
                flow_location: None,
                flow_outcomes: None,
                reason: None,
                reason_extended_info: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotDisconnectAction {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotDisconnectAction",
                fields: &["flowLocation", "flowOutcomes", "reason", "reasonExtendedInfo"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.flow_location,
                1 => &self.flow_outcomes,
                2 => &self.reason,
                3 => &self.reason_extended_info,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.flow_location,
                1 => &mut self.flow_outcomes,
                2 => &mut self.reason,
                3 => &mut self.reason_extended_info,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotDisconnectAction);
    /// `TextBotErrorInputEvent` of the API document.
    #[non_exhaustive]
    pub struct TextBotErrorInputEvent {
        /// `code`: required
        pub code: Option<String>,
        /// `message`: required
        pub message: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotErrorInputEvent {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotErrorInputEvent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotErrorInputEvent",
                fields: &["code", "message"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.code,
                1 => &self.message,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.code,
                1 => &mut self.message,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotErrorInputEvent);
    impl TextBotErrorInputEvent {
        /// One with everything set that the API requires, in this order: `code`, `message`.
        #[must_use]
        pub fn new(
            code: impl rt::IntoField<String>,
            message: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().code(code).message(message)
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._nulls, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._nulls, 1);
            self
        }
    }
    /// `TextBotExitAction` of the API document.
    #[non_exhaustive]
    pub struct TextBotExitAction {
        /// `activeIntent`
        pub active_intent: Option<String>,
        /// `flowLocation`
        pub flow_location: Option<Box<types::TextBotFlowLocation>>,
        /// `flowOutcomes`
        pub flow_outcomes: Option<Vec<types::TextBotFlowOutcome>>,
        /// `outputData`
        pub output_data: Option<Box<types::TextBotInputOutputData>>,
        /// `reason`: required
        pub reason: Option<types::TextBotExitActionReason>,
        /// `reasonExtendedInfo`
        pub reason_extended_info: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotExitAction {
        fn default() -> Self {
            Self {
                active_intent: None,
                flow_location: None,
                flow_outcomes: None,
                output_data: None,
                reason: None,
                reason_extended_info: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotExitAction {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotExitAction",
                fields: &[
                    "activeIntent",
                    "flowLocation",
                    "flowOutcomes",
                    "outputData",
                    "reason",
                    "reasonExtendedInfo",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.active_intent,
                1 => &self.flow_location,
                2 => &self.flow_outcomes,
                3 => &self.output_data,
                4 => &self.reason,
                5 => &self.reason_extended_info,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.active_intent,
                1 => &mut self.flow_location,
                2 => &mut self.flow_outcomes,
                3 => &mut self.output_data,
                4 => &mut self.reason,
                5 => &mut self.reason_extended_info,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotExitAction);
    /// `TextBotFlow` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlow {
        /// `id`: required
        pub id: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlow {
        fn default() -> Self {
            Self {
                id: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlow {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlow",
                fields: &["id"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlow);
    impl TextBotFlow {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._nulls, 0);
            self
        }
    }
    /// `TextBotFlowLaunchRequest` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowLaunchRequest {
        /// `channel`: required
        pub channel: Option<Box<types::TextBotChannel>>,
        /// `conversationId`
        pub conversation_id: Option<String>,
        /// `externalSessionId`: required
        pub external_session_id: Option<String>,
        /// `flow`: required
        pub flow: Option<Box<types::TextBotFlow>>,
        /// `inputData`
        pub input_data: Option<Box<types::TextBotInputOutputData>>,
        /// `language`
        pub language: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowLaunchRequest {
        fn default() -> Self {
            Self {
                channel: None,
                conversation_id: None,
                external_session_id: None,
                flow: None,
                input_data: None,
                language: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLaunchRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowLaunchRequest",
                fields: &[
                    "channel",
                    "conversationId",
                    "externalSessionId",
                    "flow",
                    "inputData",
                    "language",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.channel,
                1 => &self.conversation_id,
                2 => &self.external_session_id,
                3 => &self.flow,
                4 => &self.input_data,
                5 => &self.language,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.channel,
                1 => &mut self.conversation_id,
                2 => &mut self.external_session_id,
                3 => &mut self.flow,
                4 => &mut self.input_data,
                5 => &mut self.language,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowLaunchRequest);
    impl TextBotFlowLaunchRequest {
        /// One with everything set that the API requires, in this order: `channel`, `externalSessionId`, `flow`.
        #[must_use]
        pub fn new(
            channel: impl rt::IntoField<Box<types::TextBotChannel>>,
            external_session_id: impl rt::IntoField<String>,
            flow: impl rt::IntoField<Box<types::TextBotFlow>>,
        ) -> Self {
            Self::default()
                .channel(channel)
                .external_session_id(external_session_id)
                .flow(flow)
        }
        /// Sets `channel`.
        #[must_use]
        pub fn channel(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotChannel>>,
        ) -> Self {
            value.put(&mut self.channel, &mut self._nulls, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._nulls, 1);
            self
        }
        /// Sets `externalSessionId`.
        #[must_use]
        pub fn external_session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_session_id, &mut self._nulls, 2);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotFlow>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._nulls, 3);
            self
        }
        /// Sets `inputData`.
        #[must_use]
        pub fn input_data(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotInputOutputData>>,
        ) -> Self {
            value.put(&mut self.input_data, &mut self._nulls, 4);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._nulls, 5);
            self
        }
    }
    /// `TextBotFlowLaunchResponse` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowLaunchResponse {
        /// `id`: required
        pub id: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowLaunchResponse {
        fn default() -> Self {
            Self {
                id: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLaunchResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowLaunchResponse",
                fields: &["id"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowLaunchResponse);
    /// `TextBotFlowLocation` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowLocation {
        /// `actionName`: required
        pub action_name: Option<String>,
        /// `actionNumber`: required
        pub action_number: Option<i32>,
        /// `sequenceName`: required
        pub sequence_name: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowLocation {
        fn default() -> Self {
            Self {
                action_name: None,
                action_number: None,
                sequence_name: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLocation {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowLocation",
                fields: &["actionName", "actionNumber", "sequenceName"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.action_name,
                1 => &self.action_number,
                2 => &self.sequence_name,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.action_name,
                1 => &mut self.action_number,
                2 => &mut self.sequence_name,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowLocation);
    /// `TextBotFlowMilestone` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowMilestone {
        /// `dateReached`: required
        pub date_reached: Option<rt::DateTime>,
        /// `id`: required
        pub id: Option<String>,
        /// `sequence`: required
        pub sequence: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowMilestone {
        fn default() -> Self {
            Self {
                date_reached: None,
                id: None,
                sequence: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowMilestone {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowMilestone",
                fields: &["dateReached", "id", "sequence"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.date_reached,
                1 => &self.id,
                2 => &self.sequence,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.date_reached,
                1 => &mut self.id,
                2 => &mut self.sequence,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowMilestone);
    /// `TextBotFlowOutcome` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowOutcome {
        /// `dateEnd`
        pub date_end: Option<rt::DateTime>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `milestones`
        pub milestones: Option<Vec<types::TextBotFlowMilestone>>,
        /// `outcomeId`
        pub outcome_id: Option<String>,
        /// `outcomeValue`
        pub outcome_value: Option<types::TextBotFlowOutcomeOutcomeValue>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowOutcome {
        fn default() -> Self {
            Self {
                date_end: None,
                date_start: None,
                milestones: None,
                outcome_id: None,
                outcome_value: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowOutcome {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowOutcome",
                fields: &[
                    "dateEnd",
                    "dateStart",
                    "milestones",
                    "outcomeId",
                    "outcomeValue",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.date_end,
                1 => &self.date_start,
                2 => &self.milestones,
                3 => &self.outcome_id,
                4 => &self.outcome_value,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.date_end,
                1 => &mut self.date_start,
                2 => &mut self.milestones,
                3 => &mut self.outcome_id,
                4 => &mut self.outcome_value,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowOutcome);
    /// `TextBotFlowTurnRequest` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowTurnRequest {
        /// `inputEventError`
        pub input_event_error: Option<Box<types::TextBotErrorInputEvent>>,
        /// `inputEventRichMedia`
        pub input_event_rich_media: Option<Box<types::TextBotsRichMediaInputEvent>>,
        /// `inputEventType`: required
        pub input_event_type: Option<types::TextBotFlowTurnRequestInputEventType>,
        /// `inputEventUserInput`
        pub input_event_user_input: Option<Box<types::TextBotUserInputEvent>>,
        /// `previousTurn`
        pub previous_turn: Option<Box<types::TextBotTurnReference>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowTurnRequest {
        fn default() -> Self {
            Self {
                input_event_error: None,
                input_event_rich_media: None,
                input_event_type: None,
                input_event_user_input: None,
                previous_turn: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowTurnRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowTurnRequest",
                fields: &[
                    "inputEventError",
                    "inputEventRichMedia",
                    "inputEventType",
                    "inputEventUserInput",
                    "previousTurn",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.input_event_error,
                1 => &self.input_event_rich_media,
                2 => &self.input_event_type,
                3 => &self.input_event_user_input,
                4 => &self.previous_turn,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.input_event_error,
                1 => &mut self.input_event_rich_media,
                2 => &mut self.input_event_type,
                3 => &mut self.input_event_user_input,
                4 => &mut self.previous_turn,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowTurnRequest);
    impl TextBotFlowTurnRequest {
        /// One with everything set that the API requires: `inputEventType`.
        #[must_use]
        pub fn new(
            input_event_type: impl rt::IntoField<
                types::TextBotFlowTurnRequestInputEventType,
            >,
        ) -> Self {
            Self::default().input_event_type(input_event_type)
        }
        /// Sets `inputEventError`.
        #[must_use]
        pub fn input_event_error(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotErrorInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event_error, &mut self._nulls, 0);
            self
        }
        /// Sets `inputEventRichMedia`.
        #[must_use]
        pub fn input_event_rich_media(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotsRichMediaInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event_rich_media, &mut self._nulls, 1);
            self
        }
        /// Sets `inputEventType`.
        #[must_use]
        pub fn input_event_type(
            mut self,
            value: impl rt::IntoField<types::TextBotFlowTurnRequestInputEventType>,
        ) -> Self {
            value.put(&mut self.input_event_type, &mut self._nulls, 2);
            self
        }
        /// Sets `inputEventUserInput`.
        #[must_use]
        pub fn input_event_user_input(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotUserInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event_user_input, &mut self._nulls, 3);
            self
        }
        /// Sets `previousTurn`.
        #[must_use]
        pub fn previous_turn(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotTurnReference>>,
        ) -> Self {
            value.put(&mut self.previous_turn, &mut self._nulls, 4);
            self
        }
    }
    /// `TextBotFlowTurnResponse` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowTurnResponse {
        /// `id`: required
        pub id: Option<String>,
        /// `nextActionDisconnect`
        pub next_action_disconnect: Option<Box<types::TextBotDisconnectAction>>,
        /// `nextActionExit`
        pub next_action_exit: Option<Box<types::TextBotExitAction>>,
        /// `nextActionType`: required
        pub next_action_type: Option<types::TextBotFlowTurnResponseNextActionType>,
        /// `nextActionWaitForInput`
        pub next_action_wait_for_input: Option<Box<types::TextBotWaitForInputAction>>,
        /// `previousTurn`
        pub previous_turn: Option<Box<types::TextBotTurnReference>>,
        /// `prompts`
        pub prompts: Option<Box<types::TextBotOutputPrompts>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotFlowTurnResponse {
        fn default() -> Self {
            Self {
                id: None,
                next_action_disconnect: None,
                next_action_exit: None,
                next_action_type: None,
                next_action_wait_for_input: None,
                previous_turn: None,
                prompts: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowTurnResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowTurnResponse",
                fields: &[
                    "id",
                    "nextActionDisconnect",
                    "nextActionExit",
                    "nextActionType",
                    "nextActionWaitForInput",
                    "previousTurn",
                    "prompts",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                1 => &self.next_action_disconnect,
                2 => &self.next_action_exit,
                3 => &self.next_action_type,
                4 => &self.next_action_wait_for_input,
                5 => &self.previous_turn,
                6 => &self.prompts,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                1 => &mut self.next_action_disconnect,
                2 => &mut self.next_action_exit,
                3 => &mut self.next_action_type,
                4 => &mut self.next_action_wait_for_input,
                5 => &mut self.previous_turn,
                6 => &mut self.prompts,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotFlowTurnResponse);
    /// `TextBotInputOutputData` of the API document.
    #[non_exhaustive]
    pub struct TextBotInputOutputData {
        /// `variables`: required
        pub variables: Option<rt::Json>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotInputOutputData {
        fn default() -> Self {
            Self {
                variables: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotInputOutputData {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotInputOutputData",
                fields: &["variables"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.variables,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.variables,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotInputOutputData);
    impl TextBotInputOutputData {
        /// One with everything set that the API requires: `variables`.
        #[must_use]
        pub fn new(variables: impl rt::IntoField<rt::Json>) -> Self {
            Self::default().variables(variables)
        }
        /// Sets `variables`.
        #[must_use]
        pub fn variables(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.variables, &mut self._nulls, 0);
            self
        }
    }
    /// `TextBotModeConstraints` of the API document.
    #[non_exhaustive]
    pub struct TextBotModeConstraints {
        /// `text`
        pub text: Option<Box<types::TextBotTextModeConstraints>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotModeConstraints {
        fn default() -> Self {
            Self {
                text: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotModeConstraints {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotModeConstraints",
                fields: &["text"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.text,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.text,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotModeConstraints);
    /// `TextBotModeOutputPrompts` of the API document.
    #[non_exhaustive]
    pub struct TextBotModeOutputPrompts {
        /// `segments`: required
        pub segments: Option<Vec<types::TextBotPromptSegment>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotModeOutputPrompts {
        fn default() -> Self {
            Self {
                segments: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotModeOutputPrompts {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotModeOutputPrompts",
                fields: &["segments"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.segments,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.segments,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotModeOutputPrompts);
    /// `TextBotOutputPrompts` of the API document.
    #[non_exhaustive]
    pub struct TextBotOutputPrompts {
        /// `outputLanguage`: required
        pub output_language: Option<String>,
        /// `textPrompts`
        pub text_prompts: Option<Box<types::TextBotModeOutputPrompts>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotOutputPrompts {
        fn default() -> Self {
            Self {
                output_language: None,
                text_prompts: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotOutputPrompts {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotOutputPrompts",
                fields: &["outputLanguage", "textPrompts"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.output_language,
                1 => &self.text_prompts,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.output_language,
                1 => &mut self.text_prompts,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotOutputPrompts);
    /// `TextBotPromptSegment` of the API document.
    #[non_exhaustive]
    pub struct TextBotPromptSegment {
        /// `content`
        pub content: Option<Vec<types::ConversationMessageContent>>,
        /// `format`
        pub format: Option<Box<types::Format>>,
        /// `text`: required
        pub text: Option<String>,
        /// `type`: required
        pub type_: Option<types::TextBotPromptSegmentType>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotPromptSegment {
        fn default() -> Self {
            Self {
                content: None,
                format: None,
                text: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotPromptSegment {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotPromptSegment",
                fields: &["content", "format", "text", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.content,
                1 => &self.format,
                2 => &self.text,
                3 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.content,
                1 => &mut self.format,
                2 => &mut self.text,
                3 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotPromptSegment);
    /// `TextBotTextModeConstraints` of the API document.
    #[non_exhaustive]
    pub struct TextBotTextModeConstraints {
        /// `languagePreferences`: required
        pub language_preferences: Option<Vec<String>>,
        /// `noInputTimeoutMilliseconds`
        pub no_input_timeout_milliseconds: Option<i32>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotTextModeConstraints {
        fn default() -> Self {
            Self {
                language_preferences: None,
                no_input_timeout_milliseconds: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotTextModeConstraints {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTextModeConstraints",
                fields: &["languagePreferences", "noInputTimeoutMilliseconds"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.language_preferences,
                1 => &self.no_input_timeout_milliseconds,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.language_preferences,
                1 => &mut self.no_input_timeout_milliseconds,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotTextModeConstraints);
    /// `TextBotTranscript` of the API document.
    #[non_exhaustive]
    pub struct TextBotTranscript {
        /// `confidence`
        pub confidence: Option<f64>,
        /// `text`: required
        pub text: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotTranscript {
        fn default() -> Self {
            Self {
                confidence: None,
                text: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotTranscript {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTranscript",
                fields: &["confidence", "text"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.confidence,
                1 => &self.text,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.confidence,
                1 => &mut self.text,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotTranscript);
    impl TextBotTranscript {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `confidence`.
        #[must_use]
        pub fn confidence(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.confidence, &mut self._nulls, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._nulls, 1);
            self
        }
    }
    /// `TextBotTurnReference` of the API document.
    #[non_exhaustive]
    pub struct TextBotTurnReference {
        /// `id`: required
        pub id: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotTurnReference {
        fn default() -> Self {
            Self {
                id: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotTurnReference {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTurnReference",
                fields: &["id"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotTurnReference);
    impl TextBotTurnReference {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._nulls, 0);
            self
        }
    }
    /// `TextBotUserInputAlternative` of the API document.
    #[non_exhaustive]
    pub struct TextBotUserInputAlternative {
        /// `transcript`: required
        pub transcript: Option<Box<types::TextBotTranscript>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotUserInputAlternative {
        fn default() -> Self {
            Self {
                transcript: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotUserInputAlternative {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotUserInputAlternative",
                fields: &["transcript"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.transcript,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.transcript,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotUserInputAlternative);
    impl TextBotUserInputAlternative {
        /// One with everything set that the API requires: `transcript`.
        #[must_use]
        pub fn new(
            transcript: impl rt::IntoField<Box<types::TextBotTranscript>>,
        ) -> Self {
            Self::default().transcript(transcript)
        }
        /// Sets `transcript`.
        #[must_use]
        pub fn transcript(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotTranscript>>,
        ) -> Self {
            value.put(&mut self.transcript, &mut self._nulls, 0);
            self
        }
    }
    /// `TextBotUserInputEvent` of the API document.
    #[non_exhaustive]
    pub struct TextBotUserInputEvent {
        /// `alternatives`: required
        pub alternatives: Option<Vec<types::TextBotUserInputAlternative>>,
        /// `mode`: required
        pub mode: Option<types::TextBotUserInputEventMode>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotUserInputEvent {
        fn default() -> Self {
            Self {
                alternatives: None,
                mode: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotUserInputEvent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotUserInputEvent",
                fields: &["alternatives", "mode"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.alternatives,
                1 => &self.mode,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.alternatives,
                1 => &mut self.mode,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotUserInputEvent);
    impl TextBotUserInputEvent {
        /// One with everything set that the API requires, in this order: `alternatives`, `mode`.
        #[must_use]
        pub fn new(
            alternatives: impl rt::IntoField<Vec<types::TextBotUserInputAlternative>>,
            mode: impl rt::IntoField<types::TextBotUserInputEventMode>,
        ) -> Self {
            Self::default().alternatives(alternatives).mode(mode)
        }
        /// Sets `alternatives`.
        #[must_use]
        pub fn alternatives(
            mut self,
            value: impl rt::IntoField<Vec<types::TextBotUserInputAlternative>>,
        ) -> Self {
            value.put(&mut self.alternatives, &mut self._nulls, 0);
            self
        }
        /// Sets `mode`.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl rt::IntoField<types::TextBotUserInputEventMode>,
        ) -> Self {
            value.put(&mut self.mode, &mut self._nulls, 1);
            self
        }
    }
    /// `TextBotWaitForInputAction` of the API document.
    #[non_exhaustive]
    pub struct TextBotWaitForInputAction {
        /// `modeConstraints`: required
        pub mode_constraints: Option<Box<types::TextBotModeConstraints>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotWaitForInputAction {
        fn default() -> Self {
            Self {
                mode_constraints: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotWaitForInputAction {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotWaitForInputAction",
                fields: &["modeConstraints"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.mode_constraints,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.mode_constraints,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotWaitForInputAction);
    /// `TextBotsRichMediaInputEvent` of the API document.
    #[non_exhaustive]
    pub struct TextBotsRichMediaInputEvent {
        /// `inputs`
        pub inputs: Option<Vec<types::ConversationMessageContent>>,
        /// `messages`
        pub messages: Option<Vec<types::ConversationMessageEvent>>,
        _nulls: rt::Nulls,
    }
    impl Default for TextBotsRichMediaInputEvent {
        fn default() -> Self {
            Self {
                inputs: None,
                messages: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for TextBotsRichMediaInputEvent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotsRichMediaInputEvent",
                fields: &["inputs", "messages"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.inputs,
                1 => &self.messages,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.inputs,
                1 => &mut self.messages,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(TextBotsRichMediaInputEvent);
    impl TextBotsRichMediaInputEvent {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationMessageContent>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._nulls, 0);
            self
        }
        /// Sets `messages`.
        #[must_use]
        pub fn messages(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationMessageEvent>>,
        ) -> Self {
            value.put(&mut self.messages, &mut self._nulls, 1);
            self
        }
    }
}
