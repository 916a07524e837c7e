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
    pub fn customize(self) -> rt::Request<types::TextBotFlowLaunchResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TextBotFlowLaunchResponse> {
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
    pub fn customize(self) -> rt::Request<types::TextBotFlowTurnResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TextBotFlowTurnResponse> {
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
    pub fn customize(self) -> rt::Request<types::PostTextResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PostTextResponse> {
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
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
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
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BotSearchResponseEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BotSearchResponseEntityListing> {
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
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AmazonLexRequest>,
    rt::make_model::<types::BotSearchResponse>,
    rt::make_model::<types::BotSearchResponseEntityListing>,
    rt::make_model::<types::Format>,
    rt::make_model::<types::GenesysBotConnector>,
    rt::make_model::<types::GoogleDialogflowCustomSettings>,
    rt::make_model::<types::NuanceMixDlgSettings>,
    rt::make_model::<types::PostTextMessage>,
    rt::make_model::<types::PostTextRequest>,
    rt::make_model::<types::PostTextResponse>,
    rt::make_model::<types::TextBotChannel>,
    rt::make_model::<types::TextBotDisconnectAction>,
    rt::make_model::<types::TextBotErrorInputEvent>,
    rt::make_model::<types::TextBotExitAction>,
    rt::make_model::<types::TextBotFlow>,
    rt::make_model::<types::TextBotFlowLaunchRequest>,
    rt::make_model::<types::TextBotFlowLaunchResponse>,
    rt::make_model::<types::TextBotFlowLocation>,
    rt::make_model::<types::TextBotFlowMilestone>,
    rt::make_model::<types::TextBotFlowOutcome>,
    rt::make_model::<types::TextBotFlowTurnRequest>,
    rt::make_model::<types::TextBotFlowTurnResponse>,
    rt::make_model::<types::TextBotInputOutputData>,
    rt::make_model::<types::TextBotModeConstraints>,
    rt::make_model::<types::TextBotModeOutputPrompts>,
    rt::make_model::<types::TextBotOutputPrompts>,
    rt::make_model::<types::TextBotPromptSegment>,
    rt::make_model::<types::TextBotTextModeConstraints>,
    rt::make_model::<types::TextBotTranscript>,
    rt::make_model::<types::TextBotTurnReference>,
    rt::make_model::<types::TextBotUserInputAlternative>,
    rt::make_model::<types::TextBotUserInputEvent>,
    rt::make_model::<types::TextBotWaitForInputAction>,
    rt::make_model::<types::TextBotsRichMediaInputEvent>,
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
            Self::AmazonLex,
            Self::GenesysBotConnector,
            Self::GenesysBotFlow,
            Self::GenesysDialogEngine,
            Self::GenesysDigitalBotConnector,
            Self::GenesysDigitalBotFlow,
            Self::GenesysVoiceSurveyFlow,
            Self::GoogleDialogFlowCx,
            Self::GoogleDialogFlowEs,
            Self::NuanceDlg,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AmazonLex",
            "GenesysBotConnector",
            "GenesysBotFlow",
            "GenesysDialogEngine",
            "GenesysDigitalBotConnector",
            "GenesysDigitalBotFlow",
            "GenesysVoiceSurveyFlow",
            "GoogleDialogFlowCX",
            "GoogleDialogFlowES",
            "NuanceDlg",
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
            Self::CaseAccusative,
            Self::CaseArticle,
            Self::CaseDative,
            Self::CaseGenitive,
            Self::CaseNominative,
            Self::CurrencyAsMinorUnits,
            Self::CurrencyMajorUnitsOnly,
            Self::CurrencyMinorUnitsOnly,
            Self::CurrencyPlayDigits,
            Self::DateDayOfWeekOnly,
            Self::DateDayOnly,
            Self::DateLongYear,
            Self::DateLongYearOnly,
            Self::DateMonthOnly,
            Self::DateShortMonthAndDay,
            Self::DateShortYear,
            Self::DateShortYearOnly,
            Self::GenderCommon,
            Self::GenderFeminine,
            Self::GenderMasculine,
            Self::GenderNeuter,
            Self::LanguageCaseAccusative,
            Self::LanguageCaseArticle,
            Self::LanguageCaseDative,
            Self::LanguageCaseGenitive,
            Self::LanguageCaseNominative,
            Self::LanguageGenderCommon,
            Self::LanguageGenderFeminine,
            Self::LanguageGenderMasculine,
            Self::LanguageGenderNeuter,
            Self::LanguageQuantityPlural,
            Self::LanguageQuantitySingular,
            Self::NumberOrdinal,
            Self::NumberPlayDigits,
            Self::QuantityPlural,
            Self::QuantitySingular,
            Self::StringPlayChars,
            Self::TimePartDays,
            Self::TimePartHours,
            Self::TimePartMinutes,
            Self::TimePartSeconds,
            Self::TimeTwelveHours,
            Self::TimeTwentyFourHours,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BoolPlayYesNo",
            "CaseAccusative",
            "CaseArticle",
            "CaseDative",
            "CaseGenitive",
            "CaseNominative",
            "CurrencyAsMinorUnits",
            "CurrencyMajorUnitsOnly",
            "CurrencyMinorUnitsOnly",
            "CurrencyPlayDigits",
            "DateDayOfWeekOnly",
            "DateDayOnly",
            "DateLongYear",
            "DateLongYearOnly",
            "DateMonthOnly",
            "DateShortMonthAndDay",
            "DateShortYear",
            "DateShortYearOnly",
            "GenderCommon",
            "GenderFeminine",
            "GenderMasculine",
            "GenderNeuter",
            "LanguageCaseAccusative",
            "LanguageCaseArticle",
            "LanguageCaseDative",
            "LanguageCaseGenitive",
            "LanguageCaseNominative",
            "LanguageGenderCommon",
            "LanguageGenderFeminine",
            "LanguageGenderMasculine",
            "LanguageGenderNeuter",
            "LanguageQuantityPlural",
            "LanguageQuantitySingular",
            "NumberOrdinal",
            "NumberPlayDigits",
            "QuantityPlural",
            "QuantitySingular",
            "StringPlayChars",
            "TimePartDays",
            "TimePartHours",
            "TimePartMinutes",
            "TimePartSeconds",
            "TimeTwelveHours",
            "TimeTwentyFourHours",
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
        const TEXTS: &'static [&'static str] = &[
            "Call",
            "Callback",
            "Messaging",
            "Webchat",
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
        const TEXTS: &'static [&'static str] = &["Complete", "Failed", "MoreData"];
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
            Self::Error,
            Self::RecognitionFailure,
            Self::SessionExpired,
            Self::TriggeredByFlow,
            Self::TriggeredByUser,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "RecognitionFailure",
            "SessionExpired",
            "TriggeredByFlow",
            "TriggeredByUser",
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
            Self::AgentRequestedByUser,
            Self::Error,
            Self::RecognitionFailure,
            Self::TriggeredByFlow,
            Self::TriggeredByUser,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AgentRequestedByUser",
            "Error",
            "RecognitionFailure",
            "TriggeredByFlow",
            "TriggeredByUser",
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
            Self::ClientSessionExpired,
            Self::Error,
            Self::NoInput,
            Self::NoMatch,
            Self::NoOp,
            Self::RichMediaInput,
            Self::UserDisconnect,
            Self::UserInput,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ClientSessionExpired",
            "Error",
            "NoInput",
            "NoMatch",
            "NoOp",
            "RichMediaInput",
            "UserDisconnect",
            "UserInput",
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
            Self::Disconnect,
            Self::Exit,
            Self::NoOp,
            Self::WaitForInput,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Disconnect",
            "Exit",
            "NoOp",
            "WaitForInput",
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
            Self::MessageEvent,
            Self::RichMedia,
            Self::Text,
        ];
        const TEXTS: &'static [&'static str] = &["MessageEvent", "RichMedia", "Text"];
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
        _rest: rt::Rest,
    }
    impl Default for AmazonLexRequest {
        fn default() -> Self {
            Self {
                request_attributes: None,
                session_attributes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AmazonLexRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AmazonLexRequest",
                fields: &["requestAttributes", "sessionAttributes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.request_attributes);
            out.map(1, &self.session_attributes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.request_attributes),
                1 => rt::Place::Map(&mut self.session_attributes),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.request_attributes, &mut self._rest, 0);
            self
        }
        /// Sets `sessionAttributes`.
        #[must_use]
        pub fn session_attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.session_attributes, &mut self._rest, 1);
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotSearchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.bot_type);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.boolean(5, &self.virtual_agent_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.bot_type),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Bool(&mut self.virtual_agent_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BotSearchResponse);
    /// `BotSearchResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct BotSearchResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::BotSearchResponse>>,
        _rest: rt::Rest,
    }
    impl Default for BotSearchResponseEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BotSearchResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BotSearchResponseEntityListing",
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
    rt::model!(BotSearchResponseEntityListing);
    /// `Format` of the API document.
    #[non_exhaustive]
    pub struct Format {
        /// `flags`: no item twice
        pub flags: Option<Vec<types::FormatFlags>>,
        _rest: rt::Rest,
    }
    impl Default for Format {
        fn default() -> Self {
            Self {
                flags: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Format {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Format",
                fields: &["flags"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.flags);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.flags),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Format);
    /// `GenesysBotConnector` of the API document.
    #[non_exhaustive]
    pub struct GenesysBotConnector {
        /// `queryParameters`
        pub query_parameters: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for GenesysBotConnector {
        fn default() -> Self {
            Self {
                query_parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GenesysBotConnector {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GenesysBotConnector",
                fields: &["queryParameters"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.query_parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.query_parameters),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.query_parameters, &mut self._rest, 0);
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
        _rest: rt::Rest,
    }
    impl Default for GoogleDialogflowCustomSettings {
        fn default() -> Self {
            Self {
                environment: None,
                event_input_parameters: None,
                event_name: None,
                webhook_query_parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GoogleDialogflowCustomSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GoogleDialogflowCustomSettings",
                fields: &[
                    "environment",
                    "eventInputParameters",
                    "eventName",
                    "webhookQueryParameters",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.environment);
            out.map(1, &self.event_input_parameters);
            out.text(2, &self.event_name);
            out.map(3, &self.webhook_query_parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.environment),
                1 => rt::Place::Map(&mut self.event_input_parameters),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Map(&mut self.webhook_query_parameters),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.environment, &mut self._rest, 0);
            self
        }
        /// Sets `eventInputParameters`.
        #[must_use]
        pub fn event_input_parameters(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.event_input_parameters, &mut self._rest, 1);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 2);
            self
        }
        /// Sets `webhookQueryParameters`.
        #[must_use]
        pub fn webhook_query_parameters(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.webhook_query_parameters, &mut self._rest, 3);
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
        _rest: rt::Rest,
    }
    impl Default for NuanceMixDlgSettings {
        fn default() -> Self {
            Self {
                channel_id: None,
                input_parameters: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for NuanceMixDlgSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "NuanceMixDlgSettings",
                fields: &["channelId", "inputParameters"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.channel_id);
            out.json(1, &self.input_parameters);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.channel_id),
                1 => rt::Place::Json(&mut self.input_parameters),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.channel_id, &mut self._rest, 0);
            self
        }
        /// Sets `inputParameters`.
        #[must_use]
        pub fn input_parameters(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.input_parameters, &mut self._rest, 1);
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
        _rest: rt::Rest,
    }
    impl Default for PostTextMessage {
        fn default() -> Self {
            Self {
                content: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostTextMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PostTextMessage",
                fields: &["content", "text", "type"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.content);
            out.text(1, &self.text);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.content),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::PostTextMessageType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
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
        pub bot_session_timeout_minutes: Option<i64>,
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostTextRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[4, 5, 9, 13],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.amazon_lex_request);
            out.text(1, &self.bot_alias);
            out.list(2, &self.bot_channels);
            out.text(3, &self.bot_correlation_id);
            out.text(4, &self.bot_id);
            out.text(5, &self.bot_session_id);
            out.int(6, &self.bot_session_timeout_minutes);
            out.model(7, &self.genesys_bot_connector);
            out.model(8, &self.google_dialogflow);
            out.text(9, &self.integration_id);
            out.text(10, &self.language_code);
            out.one(11, &self.messaging_platform_type);
            out.model(12, &self.nuance_mix_dlg);
            out.model(13, &self.post_text_message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.amazon_lex_request),
                1 => rt::Place::Text(&mut self.bot_alias),
                2 => rt::Place::List(&mut self.bot_channels),
                3 => rt::Place::Text(&mut self.bot_correlation_id),
                4 => rt::Place::Text(&mut self.bot_id),
                5 => rt::Place::Text(&mut self.bot_session_id),
                6 => rt::Place::Int(&mut self.bot_session_timeout_minutes),
                7 => rt::Place::Model(&mut self.genesys_bot_connector),
                8 => rt::Place::Model(&mut self.google_dialogflow),
                9 => rt::Place::Text(&mut self.integration_id),
                10 => rt::Place::Text(&mut self.language_code),
                11 => rt::Place::Enum(&mut self.messaging_platform_type),
                12 => rt::Place::Model(&mut self.nuance_mix_dlg),
                13 => rt::Place::Model(&mut self.post_text_message),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.amazon_lex_request, &mut self._rest, 0);
            self
        }
        /// Sets `botAlias`.
        #[must_use]
        pub fn bot_alias(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_alias, &mut self._rest, 1);
            self
        }
        /// Sets `botChannels`.
        #[must_use]
        pub fn bot_channels(
            mut self,
            value: impl rt::IntoField<Vec<types::PostTextRequestBotChannels>>,
        ) -> Self {
            value.put(&mut self.bot_channels, &mut self._rest, 2);
            self
        }
        /// Sets `botCorrelationId`.
        #[must_use]
        pub fn bot_correlation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_correlation_id, &mut self._rest, 3);
            self
        }
        /// Sets `botId`.
        #[must_use]
        pub fn bot_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_id, &mut self._rest, 4);
            self
        }
        /// Sets `botSessionId`.
        #[must_use]
        pub fn bot_session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bot_session_id, &mut self._rest, 5);
            self
        }
        /// Sets `botSessionTimeoutMinutes`.
        #[must_use]
        pub fn bot_session_timeout_minutes(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.bot_session_timeout_minutes, &mut self._rest, 6);
            self
        }
        /// Sets `genesysBotConnector`.
        #[must_use]
        pub fn genesys_bot_connector(
            mut self,
            value: impl rt::IntoField<Box<types::GenesysBotConnector>>,
        ) -> Self {
            value.put(&mut self.genesys_bot_connector, &mut self._rest, 7);
            self
        }
        /// Sets `googleDialogflow`.
        #[must_use]
        pub fn google_dialogflow(
            mut self,
            value: impl rt::IntoField<Box<types::GoogleDialogflowCustomSettings>>,
        ) -> Self {
            value.put(&mut self.google_dialogflow, &mut self._rest, 8);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 9);
            self
        }
        /// Sets `languageCode`.
        #[must_use]
        pub fn language_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_code, &mut self._rest, 10);
            self
        }
        /// Sets `messagingPlatformType`.
        #[must_use]
        pub fn messaging_platform_type(
            mut self,
            value: impl rt::IntoField<types::PostTextRequestMessagingPlatformType>,
        ) -> Self {
            value.put(&mut self.messaging_platform_type, &mut self._rest, 11);
            self
        }
        /// Sets `nuanceMixDlg`.
        #[must_use]
        pub fn nuance_mix_dlg(
            mut self,
            value: impl rt::IntoField<Box<types::NuanceMixDlgSettings>>,
        ) -> Self {
            value.put(&mut self.nuance_mix_dlg, &mut self._rest, 12);
            self
        }
        /// Sets `postTextMessage`.
        #[must_use]
        pub fn post_text_message(
            mut self,
            value: impl rt::IntoField<Box<types::PostTextMessage>>,
        ) -> Self {
            value.put(&mut self.post_text_message, &mut self._rest, 13);
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PostTextResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.amazon_lex);
            out.text(1, &self.bot_correlation_id);
            out.one(2, &self.bot_state);
            out.json(3, &self.genesys_bot_connector);
            out.json(4, &self.genesys_dialog_engine);
            out.json(5, &self.google_dialog_flow);
            out.text(6, &self.intent_name);
            out.json(7, &self.nuance_mix_dlg);
            out.list(8, &self.reply_messages);
            out.map(9, &self.slots);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.amazon_lex),
                1 => rt::Place::Text(&mut self.bot_correlation_id),
                2 => rt::Place::Enum(&mut self.bot_state),
                3 => rt::Place::Json(&mut self.genesys_bot_connector),
                4 => rt::Place::Json(&mut self.genesys_dialog_engine),
                5 => rt::Place::Json(&mut self.google_dialog_flow),
                6 => rt::Place::Text(&mut self.intent_name),
                7 => rt::Place::Json(&mut self.nuance_mix_dlg),
                8 => rt::Place::List(&mut self.reply_messages),
                9 => rt::Place::Map(&mut self.slots),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotChannel {
        fn default() -> Self {
            Self {
                input_modes: None,
                name: None,
                output_modes: None,
                user_agent: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotChannel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotChannel",
                fields: &["inputModes", "name", "outputModes", "userAgent"],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.input_modes);
            out.one(1, &self.name);
            out.list(2, &self.output_modes);
            out.model(3, &self.user_agent);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.input_modes),
                1 => rt::Place::Enum(&mut self.name),
                2 => rt::Place::List(&mut self.output_modes),
                3 => rt::Place::Model(&mut self.user_agent),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.input_modes, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::TextBotChannelName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `outputModes`.
        #[must_use]
        pub fn output_modes(
            mut self,
            value: impl rt::IntoField<Vec<types::TextBotChannelOutputModes>>,
        ) -> Self {
            value.put(&mut self.output_modes, &mut self._rest, 2);
            self
        }
        /// Sets `userAgent`.
        #[must_use]
        pub fn user_agent(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotUserAgent>>,
        ) -> Self {
            value.put(&mut self.user_agent, &mut self._rest, 3);
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
        _rest: rt::Rest,
    }
    impl Default for TextBotDisconnectAction {
        fn default() -> Self {
            Self {
                flow_location: None,
                flow_outcomes: None,
                reason: None,
                reason_extended_info: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotDisconnectAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotDisconnectAction",
                fields: &[
                    "flowLocation",
                    "flowOutcomes",
                    "reason",
                    "reasonExtendedInfo",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_location);
            out.list(1, &self.flow_outcomes);
            out.one(2, &self.reason);
            out.text(3, &self.reason_extended_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_location),
                1 => rt::Place::List(&mut self.flow_outcomes),
                2 => rt::Place::Enum(&mut self.reason),
                3 => rt::Place::Text(&mut self.reason_extended_info),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotErrorInputEvent {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotErrorInputEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotErrorInputEvent",
                fields: &["code", "message"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 1);
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotExitAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.active_intent);
            out.model(1, &self.flow_location);
            out.list(2, &self.flow_outcomes);
            out.model(3, &self.output_data);
            out.one(4, &self.reason);
            out.text(5, &self.reason_extended_info);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.active_intent),
                1 => rt::Place::Model(&mut self.flow_location),
                2 => rt::Place::List(&mut self.flow_outcomes),
                3 => rt::Place::Model(&mut self.output_data),
                4 => rt::Place::Enum(&mut self.reason),
                5 => rt::Place::Text(&mut self.reason_extended_info),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TextBotExitAction);
    /// `TextBotFlow` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlow {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TextBotFlow {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlow",
                fields: &["id"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.id, &mut self._rest, 0);
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLaunchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[0, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.channel);
            out.text(1, &self.conversation_id);
            out.text(2, &self.external_session_id);
            out.model(3, &self.flow);
            out.model(4, &self.input_data);
            out.text(5, &self.language);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.channel),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.external_session_id),
                3 => rt::Place::Model(&mut self.flow),
                4 => rt::Place::Model(&mut self.input_data),
                5 => rt::Place::Text(&mut self.language),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.channel, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `externalSessionId`.
        #[must_use]
        pub fn external_session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_session_id, &mut self._rest, 2);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotFlow>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 3);
            self
        }
        /// Sets `inputData`.
        #[must_use]
        pub fn input_data(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotInputOutputData>>,
        ) -> Self {
            value.put(&mut self.input_data, &mut self._rest, 4);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 5);
            self
        }
    }
    /// `TextBotFlowLaunchResponse` of the API document.
    #[non_exhaustive]
    pub struct TextBotFlowLaunchResponse {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TextBotFlowLaunchResponse {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLaunchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowLaunchResponse",
                fields: &["id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub action_number: Option<i64>,
        /// `sequenceName`: required
        pub sequence_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TextBotFlowLocation {
        fn default() -> Self {
            Self {
                action_name: None,
                action_number: None,
                sequence_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowLocation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowLocation",
                fields: &["actionName", "actionNumber", "sequenceName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_name);
            out.int(1, &self.action_number);
            out.text(2, &self.sequence_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_name),
                1 => rt::Place::Int(&mut self.action_number),
                2 => rt::Place::Text(&mut self.sequence_name),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotFlowMilestone {
        fn default() -> Self {
            Self {
                date_reached: None,
                id: None,
                sequence: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowMilestone {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowMilestone",
                fields: &["dateReached", "id", "sequence"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_reached);
            out.text(1, &self.id);
            out.int(2, &self.sequence);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_reached),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Int(&mut self.sequence),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotFlowOutcome {
        fn default() -> Self {
            Self {
                date_end: None,
                date_start: None,
                milestones: None,
                outcome_id: None,
                outcome_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowOutcome {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowOutcome",
                fields: &[
                    "dateEnd",
                    "dateStart",
                    "milestones",
                    "outcomeId",
                    "outcomeValue",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_end);
            out.date_time(1, &self.date_start);
            out.list(2, &self.milestones);
            out.text(3, &self.outcome_id);
            out.one(4, &self.outcome_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_end),
                1 => rt::Place::DateTime(&mut self.date_start),
                2 => rt::Place::List(&mut self.milestones),
                3 => rt::Place::Text(&mut self.outcome_id),
                4 => rt::Place::Enum(&mut self.outcome_value),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotFlowTurnRequest {
        fn default() -> Self {
            Self {
                input_event_error: None,
                input_event_rich_media: None,
                input_event_type: None,
                input_event_user_input: None,
                previous_turn: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowTurnRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotFlowTurnRequest",
                fields: &[
                    "inputEventError",
                    "inputEventRichMedia",
                    "inputEventType",
                    "inputEventUserInput",
                    "previousTurn",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.input_event_error);
            out.model(1, &self.input_event_rich_media);
            out.one(2, &self.input_event_type);
            out.model(3, &self.input_event_user_input);
            out.model(4, &self.previous_turn);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.input_event_error),
                1 => rt::Place::Model(&mut self.input_event_rich_media),
                2 => rt::Place::Enum(&mut self.input_event_type),
                3 => rt::Place::Model(&mut self.input_event_user_input),
                4 => rt::Place::Model(&mut self.previous_turn),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.input_event_error, &mut self._rest, 0);
            self
        }
        /// Sets `inputEventRichMedia`.
        #[must_use]
        pub fn input_event_rich_media(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotsRichMediaInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event_rich_media, &mut self._rest, 1);
            self
        }
        /// Sets `inputEventType`.
        #[must_use]
        pub fn input_event_type(
            mut self,
            value: impl rt::IntoField<types::TextBotFlowTurnRequestInputEventType>,
        ) -> Self {
            value.put(&mut self.input_event_type, &mut self._rest, 2);
            self
        }
        /// Sets `inputEventUserInput`.
        #[must_use]
        pub fn input_event_user_input(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotUserInputEvent>>,
        ) -> Self {
            value.put(&mut self.input_event_user_input, &mut self._rest, 3);
            self
        }
        /// Sets `previousTurn`.
        #[must_use]
        pub fn previous_turn(
            mut self,
            value: impl rt::IntoField<Box<types::TextBotTurnReference>>,
        ) -> Self {
            value.put(&mut self.previous_turn, &mut self._rest, 4);
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotFlowTurnResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.next_action_disconnect);
            out.model(2, &self.next_action_exit);
            out.one(3, &self.next_action_type);
            out.model(4, &self.next_action_wait_for_input);
            out.model(5, &self.previous_turn);
            out.model(6, &self.prompts);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.next_action_disconnect),
                2 => rt::Place::Model(&mut self.next_action_exit),
                3 => rt::Place::Enum(&mut self.next_action_type),
                4 => rt::Place::Model(&mut self.next_action_wait_for_input),
                5 => rt::Place::Model(&mut self.previous_turn),
                6 => rt::Place::Model(&mut self.prompts),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TextBotFlowTurnResponse);
    /// `TextBotInputOutputData` of the API document.
    #[non_exhaustive]
    pub struct TextBotInputOutputData {
        /// `variables`: required
        pub variables: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for TextBotInputOutputData {
        fn default() -> Self {
            Self {
                variables: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotInputOutputData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotInputOutputData",
                fields: &["variables"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.variables);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.variables),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.variables, &mut self._rest, 0);
            self
        }
    }
    /// `TextBotModeConstraints` of the API document.
    #[non_exhaustive]
    pub struct TextBotModeConstraints {
        /// `text`
        pub text: Option<Box<types::TextBotTextModeConstraints>>,
        _rest: rt::Rest,
    }
    impl Default for TextBotModeConstraints {
        fn default() -> Self {
            Self {
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotModeConstraints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotModeConstraints",
                fields: &["text"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TextBotModeConstraints);
    /// `TextBotModeOutputPrompts` of the API document.
    #[non_exhaustive]
    pub struct TextBotModeOutputPrompts {
        /// `segments`: required
        pub segments: Option<Vec<types::TextBotPromptSegment>>,
        _rest: rt::Rest,
    }
    impl Default for TextBotModeOutputPrompts {
        fn default() -> Self {
            Self {
                segments: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotModeOutputPrompts {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotModeOutputPrompts",
                fields: &["segments"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.segments);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.segments),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotOutputPrompts {
        fn default() -> Self {
            Self {
                output_language: None,
                text_prompts: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotOutputPrompts {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotOutputPrompts",
                fields: &["outputLanguage", "textPrompts"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.output_language);
            out.model(1, &self.text_prompts);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.output_language),
                1 => rt::Place::Model(&mut self.text_prompts),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotPromptSegment {
        fn default() -> Self {
            Self {
                content: None,
                format: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotPromptSegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotPromptSegment",
                fields: &["content", "format", "text", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.content);
            out.model(1, &self.format);
            out.text(2, &self.text);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.content),
                1 => rt::Place::Model(&mut self.format),
                2 => rt::Place::Text(&mut self.text),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub no_input_timeout_milliseconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TextBotTextModeConstraints {
        fn default() -> Self {
            Self {
                language_preferences: None,
                no_input_timeout_milliseconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotTextModeConstraints {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTextModeConstraints",
                fields: &["languagePreferences", "noInputTimeoutMilliseconds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.language_preferences);
            out.int(1, &self.no_input_timeout_milliseconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.language_preferences),
                1 => rt::Place::Int(&mut self.no_input_timeout_milliseconds),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotTranscript {
        fn default() -> Self {
            Self {
                confidence: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotTranscript {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTranscript",
                fields: &["confidence", "text"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.confidence);
            out.text(1, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.confidence),
                1 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.confidence, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
    }
    /// `TextBotTurnReference` of the API document.
    #[non_exhaustive]
    pub struct TextBotTurnReference {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TextBotTurnReference {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotTurnReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotTurnReference",
                fields: &["id"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
    }
    /// `TextBotUserInputAlternative` of the API document.
    #[non_exhaustive]
    pub struct TextBotUserInputAlternative {
        /// `transcript`: required
        pub transcript: Option<Box<types::TextBotTranscript>>,
        _rest: rt::Rest,
    }
    impl Default for TextBotUserInputAlternative {
        fn default() -> Self {
            Self {
                transcript: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotUserInputAlternative {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotUserInputAlternative",
                fields: &["transcript"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.transcript);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.transcript),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.transcript, &mut self._rest, 0);
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
        _rest: rt::Rest,
    }
    impl Default for TextBotUserInputEvent {
        fn default() -> Self {
            Self {
                alternatives: None,
                mode: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotUserInputEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotUserInputEvent",
                fields: &["alternatives", "mode"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.alternatives);
            out.one(1, &self.mode);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.alternatives),
                1 => rt::Place::Enum(&mut self.mode),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.alternatives, &mut self._rest, 0);
            self
        }
        /// Sets `mode`.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl rt::IntoField<types::TextBotUserInputEventMode>,
        ) -> Self {
            value.put(&mut self.mode, &mut self._rest, 1);
            self
        }
    }
    /// `TextBotWaitForInputAction` of the API document.
    #[non_exhaustive]
    pub struct TextBotWaitForInputAction {
        /// `modeConstraints`: required
        pub mode_constraints: Option<Box<types::TextBotModeConstraints>>,
        _rest: rt::Rest,
    }
    impl Default for TextBotWaitForInputAction {
        fn default() -> Self {
            Self {
                mode_constraints: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotWaitForInputAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotWaitForInputAction",
                fields: &["modeConstraints"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.mode_constraints);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.mode_constraints),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for TextBotsRichMediaInputEvent {
        fn default() -> Self {
            Self {
                inputs: None,
                messages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextBotsRichMediaInputEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextBotsRichMediaInputEvent",
                fields: &["inputs", "messages"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.inputs);
            out.list(1, &self.messages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.inputs),
                1 => rt::Place::List(&mut self.messages),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `messages`.
        #[must_use]
        pub fn messages(
            mut self,
            value: impl rt::IntoField<Vec<types::ConversationMessageEvent>>,
        ) -> Self {
            value.put(&mut self.messages, &mut self._rest, 1);
            self
        }
    }
}
