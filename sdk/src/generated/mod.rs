// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The generated API: a module for each tag of the document, and what they share.
mod shared;
#[cfg(feature = "ai-studio")]
pub mod ai_studio;
#[cfg(feature = "agent-assistants")]
pub mod agent_assistants;
#[cfg(feature = "agent-copilot")]
pub mod agent_copilot;
#[cfg(feature = "agent-ui")]
pub mod agent_ui;
#[cfg(feature = "alerting")]
pub mod alerting;
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "architect")]
pub mod architect;
#[cfg(feature = "assistant-copilot-variations")]
pub mod assistant_copilot_variations;
#[cfg(feature = "audit")]
pub mod audit;
#[cfg(feature = "authorization")]
pub mod authorization;
#[cfg(feature = "background-assistant")]
pub mod background_assistant;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "business-rules")]
pub mod business_rules;
#[cfg(feature = "carrier-services")]
pub mod carrier_services;
#[cfg(feature = "case-management")]
pub mod case_management;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "coaching")]
pub mod coaching;
#[cfg(feature = "content-management")]
pub mod content_management;
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "data-extensions")]
pub mod data_extensions;
#[cfg(feature = "data-privacy")]
pub mod data_privacy;
#[cfg(feature = "downloads")]
pub mod downloads;
#[cfg(feature = "emails")]
pub mod emails;
#[cfg(feature = "employee-engagement")]
pub mod employee_engagement;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "external-contacts")]
pub mod external_contacts;
#[cfg(feature = "fax")]
pub mod fax;
#[cfg(feature = "flows")]
pub mod flows;
#[cfg(feature = "gamification")]
pub mod gamification;
#[cfg(feature = "general-data-protection-regulation")]
pub mod general_data_protection_regulation;
#[cfg(feature = "geolocation")]
pub mod geolocation;
#[cfg(feature = "greetings")]
pub mod greetings;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "identity-provider")]
pub mod identity_provider;
#[cfg(feature = "infrastructure-as-code")]
pub mod infrastructure_as_code;
#[cfg(feature = "integrations")]
pub mod integrations;
#[cfg(feature = "intents")]
pub mod intents;
#[cfg(feature = "journey")]
pub mod journey;
#[cfg(feature = "knowledge")]
pub mod knowledge;
#[cfg(feature = "language-understanding")]
pub mod language_understanding;
#[cfg(feature = "languages")]
pub mod languages;
#[cfg(feature = "learning")]
pub mod learning;
#[cfg(feature = "license")]
pub mod license;
#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "log-capture")]
pub mod log_capture;
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "mobile-devices")]
pub mod mobile_devices;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "operational-events")]
pub mod operational_events;
#[cfg(feature = "organization")]
pub mod organization;
#[cfg(feature = "organization-authorization")]
pub mod organization_authorization;
#[cfg(feature = "outbound")]
pub mod outbound;
#[cfg(feature = "presence")]
pub mod presence;
#[cfg(feature = "process-automation")]
pub mod process_automation;
#[cfg(feature = "quality")]
pub mod quality;
#[cfg(feature = "recording")]
pub mod recording;
#[cfg(feature = "response-management")]
pub mod response_management;
#[cfg(feature = "routing")]
pub mod routing;
#[cfg(feature = "scim")]
pub mod scim;
#[cfg(feature = "screen-monitoring")]
pub mod screen_monitoring;
#[cfg(feature = "scripts")]
pub mod scripts;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "settings")]
pub mod settings;
#[cfg(feature = "social-media")]
pub mod social_media;
#[cfg(feature = "speech-text-analytics")]
pub mod speech_text_analytics;
#[cfg(feature = "stations")]
pub mod stations;
#[cfg(feature = "suggest")]
pub mod suggest;
#[cfg(feature = "task-management")]
pub mod task_management;
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "telephony")]
pub mod telephony;
#[cfg(feature = "telephony-providers-edge")]
pub mod telephony_providers_edge;
#[cfg(feature = "textbots")]
pub mod textbots;
#[cfg(feature = "tokens")]
pub mod tokens;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "usage")]
pub mod usage;
#[cfg(feature = "user-recordings")]
pub mod user_recordings;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "users-rules")]
pub mod users_rules;
#[cfg(feature = "utilities")]
pub mod utilities;
#[cfg(feature = "voicemail")]
pub mod voicemail;
#[cfg(feature = "web-deployments")]
pub mod web_deployments;
#[cfg(feature = "web-chat")]
pub mod web_chat;
#[cfg(feature = "web-messaging")]
pub mod web_messaging;
#[cfg(feature = "widgets")]
pub mod widgets;
#[cfg(feature = "workforce-management")]
pub mod workforce_management;
/// Version of the API document that this was generated from.
pub const API_VERSION: &str = "v2";
/// Every model and enumeration of the enabled APIs.
pub mod models {
    #[cfg(feature = "full")]
    pub use super::shared::unreached::models::*;
    #[cfg(feature = "ai-studio")]
    pub use super::ai_studio::models::*;
    #[cfg(any(feature = "ai-studio", feature = "agent-assistants"))]
    pub use super::shared::of_ai_studio_and_agent_assistants::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "agent-assistants",
            feature = "alerting",
            feature = "analytics",
            feature = "architect",
            feature = "assistant-copilot-variations",
            feature = "audit",
            feature = "authorization",
            feature = "business-rules",
            feature = "chat",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "geolocation",
            feature = "groups",
            feature = "integrations",
            feature = "intents",
            feature = "journey",
            feature = "knowledge",
            feature = "locations",
            feature = "log-capture",
            feature = "operational-events",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "screen-monitoring",
            feature = "search",
            feature = "speech-text-analytics",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_39_apis_8ac0e8d5::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "agent-assistants",
            feature = "analytics",
            feature = "architect",
            feature = "gamification",
            feature = "infrastructure-as-code",
            feature = "language-understanding",
            feature = "locations",
            feature = "response-management",
            feature = "routing",
            feature = "social-media",
            feature = "speech-text-analytics"
        )
    )]
    pub use super::shared::of_12_apis_2b41c760::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "organization",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_16_apis_01cb2030::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_16_apis_b0791d52::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_15_apis_77d45fce::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "gamification",
            feature = "knowledge",
            feature = "outbound",
            feature = "uploads"
        )
    )]
    pub use super::shared::of_6_apis_b42e52e2::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "conversations",
            feature = "response-management",
            feature = "social-media",
            feature = "textbots"
        )
    )]
    pub use super::shared::of_5_apis_c0b73d09::models::*;
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "gamification",
            feature = "knowledge",
            feature = "uploads"
        )
    )]
    pub use super::shared::of_4_apis_3f64048d::models::*;
    #[cfg(any(feature = "ai-studio", feature = "journey"))]
    pub use super::shared::of_ai_studio_and_journey::models::*;
    #[cfg(
        any(feature = "ai-studio", feature = "knowledge", feature = "task-management")
    )]
    pub use super::shared::of_ai_studio_and_knowledge_and_task_management::models::*;
    #[cfg(any(feature = "ai-studio", feature = "knowledge", feature = "uploads"))]
    pub use super::shared::of_ai_studio_and_knowledge_and_uploads::models::*;
    #[cfg(feature = "agent-assistants")]
    pub use super::agent_assistants::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "agent-copilot",
            feature = "assistant-copilot-variations",
            feature = "routing"
        )
    )]
    pub use super::shared::of_4_apis_0a67b8eb::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "alerting",
            feature = "architect",
            feature = "assistant-copilot-variations",
            feature = "authorization",
            feature = "case-management",
            feature = "chat",
            feature = "coaching",
            feature = "conversations",
            feature = "employee-engagement",
            feature = "gamification",
            feature = "infrastructure-as-code",
            feature = "knowledge",
            feature = "learning",
            feature = "routing",
            feature = "settings",
            feature = "speech-text-analytics",
            feature = "task-management",
            feature = "teams",
            feature = "usage",
            feature = "users",
            feature = "users-rules",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_23_apis_787b209d::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "alerting",
            feature = "conversations",
            feature = "knowledge"
        )
    )]
    pub use super::shared::of_4_apis_e3f58407::models::*;
    #[cfg(
        any(feature = "agent-assistants", feature = "alerting", feature = "knowledge")
    )]
    pub use super::shared::of_agent_assistants_and_alerting_and_knowledge::models::*;
    #[cfg(any(feature = "agent-assistants", feature = "assistant-copilot-variations"))]
    pub use super::shared::of_agent_assistants_and_assistant_copilot_variations::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "assistant-copilot-variations",
            feature = "knowledge",
            feature = "routing"
        )
    )]
    pub use super::shared::of_4_apis_fe106251::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "assistant-copilot-variations",
            feature = "routing"
        )
    )]
    pub use super::shared::of_agent_assistants_and_assistant_copilot_variations_and_routing::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "assistant-copilot-variations",
            feature = "routing",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_4_apis_9e68af77::models::*;
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "journey",
            feature = "speech-text-analytics",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_4_apis_02c98ca6::models::*;
    #[cfg(any(feature = "agent-assistants", feature = "routing"))]
    pub use super::shared::of_agent_assistants_and_routing::models::*;
    #[cfg(feature = "agent-copilot")]
    pub use super::agent_copilot::models::*;
    #[cfg(any(feature = "agent-copilot", feature = "assistant-copilot-variations"))]
    pub use super::shared::of_agent_copilot_and_assistant_copilot_variations::models::*;
    #[cfg(any(feature = "agent-ui", feature = "settings"))]
    pub use super::shared::of_agent_ui_and_settings::models::*;
    #[cfg(any(feature = "agent-ui", feature = "settings", feature = "users"))]
    pub use super::shared::of_agent_ui_and_settings_and_users::models::*;
    #[cfg(feature = "alerting")]
    pub use super::alerting::models::*;
    #[cfg(
        any(
            feature = "alerting",
            feature = "analytics",
            feature = "knowledge",
            feature = "learning",
            feature = "usage",
            feature = "users"
        )
    )]
    pub use super::shared::of_6_apis_daeb7d2d::models::*;
    #[cfg(
        any(
            feature = "alerting",
            feature = "architect",
            feature = "case-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "identity-provider",
            feature = "outbound",
            feature = "scim",
            feature = "uploads",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_12_apis_bb18b64e::models::*;
    #[cfg(feature = "analytics")]
    pub use super::analytics::models::*;
    #[cfg(any(feature = "analytics", feature = "architect"))]
    pub use super::shared::of_analytics_and_architect::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "architect",
            feature = "audit",
            feature = "conversations",
            feature = "groups",
            feature = "languages",
            feature = "learning",
            feature = "mobile-devices",
            feature = "outbound",
            feature = "quality",
            feature = "routing",
            feature = "scripts",
            feature = "task-management",
            feature = "users",
            feature = "users-rules",
            feature = "web-chat"
        )
    )]
    pub use super::shared::of_16_apis_7c08db71::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_21_apis_28ce7eab::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "architect",
            feature = "conversations",
            feature = "flows",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_6_apis_25859b3d::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "chat",
            feature = "conversations",
            feature = "external-contacts",
            feature = "knowledge",
            feature = "tokens",
            feature = "users"
        )
    )]
    pub use super::shared::of_7_apis_12b6d21d::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "coaching",
            feature = "conversations",
            feature = "recording",
            feature = "social-media"
        )
    )]
    pub use super::shared::of_5_apis_9cd15374::models::*;
    #[cfg(any(feature = "analytics", feature = "coaching", feature = "users"))]
    pub use super::shared::of_analytics_and_coaching_and_users::models::*;
    #[cfg(any(feature = "analytics", feature = "conversations"))]
    pub use super::shared::of_analytics_and_conversations::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "data-privacy",
            feature = "flows",
            feature = "gamification",
            feature = "outbound",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_11_apis_eaec62ae::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "gamification"
        )
    )]
    pub use super::shared::of_4_apis_d733948c::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "gamification",
            feature = "journey",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "social-media",
            feature = "teams",
            feature = "users"
        )
    )]
    pub use super::shared::of_11_apis_50ae0b4b::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "social-media",
            feature = "teams",
            feature = "users"
        )
    )]
    pub use super::shared::of_10_apis_5ae0f2b9::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "social-media",
            feature = "users"
        )
    )]
    pub use super::shared::of_9_apis_b4b70f67::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "routing",
            feature = "users"
        )
    )]
    pub use super::shared::of_7_apis_c5adc9d5::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "social-media",
            feature = "users"
        )
    )]
    pub use super::shared::of_7_apis_dede3ad8::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "users"
        )
    )]
    pub use super::shared::of_6_apis_49c79cf9::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "users"
        )
    )]
    pub use super::shared::of_5_apis_83c9c20e::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "recording",
            feature = "routing",
            feature = "teams",
            feature = "users"
        )
    )]
    pub use super::shared::of_7_apis_d81fc494::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "routing",
            feature = "users"
        )
    )]
    pub use super::shared::of_5_apis_e5c92b0b::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "task-management",
            feature = "teams",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_11_apis_dc177125::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_6_apis_95d3f87e::models::*;
    #[cfg(any(feature = "analytics", feature = "conversations", feature = "quality"))]
    pub use super::shared::of_analytics_and_conversations_and_quality::models::*;
    #[cfg(any(feature = "analytics", feature = "conversations", feature = "recording"))]
    pub use super::shared::of_analytics_and_conversations_and_recording::models::*;
    #[cfg(any(feature = "analytics", feature = "conversations", feature = "users"))]
    pub use super::shared::of_analytics_and_conversations_and_users::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "external-contacts",
            feature = "oauth",
            feature = "usage"
        )
    )]
    pub use super::shared::of_4_apis_10246ae1::models::*;
    #[cfg(any(feature = "analytics", feature = "flows"))]
    pub use super::shared::of_analytics_and_flows::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "flows",
            feature = "routing",
            feature = "users"
        )
    )]
    pub use super::shared::of_4_apis_980d6fd5::models::*;
    #[cfg(any(feature = "analytics", feature = "journey"))]
    pub use super::shared::of_analytics_and_journey::models::*;
    #[cfg(any(feature = "analytics", feature = "knowledge"))]
    pub use super::shared::of_analytics_and_knowledge::models::*;
    #[cfg(any(feature = "analytics", feature = "quality"))]
    pub use super::shared::of_analytics_and_quality::models::*;
    #[cfg(any(feature = "analytics", feature = "routing"))]
    pub use super::shared::of_analytics_and_routing::models::*;
    #[cfg(
        any(
            feature = "analytics",
            feature = "routing",
            feature = "teams",
            feature = "users"
        )
    )]
    pub use super::shared::of_4_apis_bc4684ff::models::*;
    #[cfg(any(feature = "analytics", feature = "social-media"))]
    pub use super::shared::of_analytics_and_social_media::models::*;
    #[cfg(any(feature = "analytics", feature = "task-management"))]
    pub use super::shared::of_analytics_and_task_management::models::*;
    #[cfg(any(feature = "analytics", feature = "teams"))]
    pub use super::shared::of_analytics_and_teams::models::*;
    #[cfg(any(feature = "analytics", feature = "textbots"))]
    pub use super::shared::of_analytics_and_textbots::models::*;
    #[cfg(any(feature = "analytics", feature = "users"))]
    pub use super::shared::of_analytics_and_users::models::*;
    #[cfg(any(feature = "analytics", feature = "workforce-management"))]
    pub use super::shared::of_analytics_and_workforce_management::models::*;
    #[cfg(feature = "architect")]
    pub use super::architect::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "audit",
            feature = "authorization",
            feature = "business-rules",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "fax",
            feature = "gamification",
            feature = "general-data-protection-regulation",
            feature = "integrations",
            feature = "intents",
            feature = "journey",
            feature = "messaging",
            feature = "oauth",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "settings",
            feature = "social-media",
            feature = "stations",
            feature = "task-management",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "tokens",
            feature = "usage",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "web-chat",
            feature = "widgets"
        )
    )]
    pub use super::shared::of_36_apis_62e5309e::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "business-rules",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "scripts",
            feature = "search",
            feature = "task-management",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_24_apis_ad1f72a2::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "carrier-services",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "locations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_23_apis_189e6ec4::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "case-management",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_20_apis_be119b0e::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "teams",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_21_apis_21be8a06::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "locations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_22_apis_3f96d4d4::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_20_apis_aedae38d::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "integrations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_20_apis_c70111fe::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "journey",
            feature = "languages",
            feature = "organization",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_23_apis_7a5f9ec4::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "learning",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "task-management",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_21_apis_0070057e::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "teams",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_20_apis_30cefb63::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_20_apis_12084aa4::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_19_apis_aefbd3dc::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_20_apis_69b011e6::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "external-contacts",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_12_apis_c88f5865::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "external-contacts",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_11_apis_d71f7839::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "external-contacts",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "user-recordings",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_10_apis_d36af706::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "gamification",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "teams",
            feature = "user-recordings"
        )
    )]
    pub use super::shared::of_9_apis_2ea4eba3::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "external-contacts",
            feature = "integrations",
            feature = "journey",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "task-management",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_12_apis_2e1b3a6d::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_6_apis_b1ead14d::models::*;
    #[cfg(
        any(
            feature = "architect",
            feature = "language-understanding",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_4_apis_899fe692::models::*;
    #[cfg(any(feature = "architect", feature = "routing"))]
    pub use super::shared::of_architect_and_routing::models::*;
    #[cfg(any(feature = "architect", feature = "routing", feature = "telephony"))]
    pub use super::shared::of_architect_and_routing_and_telephony::models::*;
    #[cfg(any(feature = "architect", feature = "routing", feature = "web-deployments"))]
    pub use super::shared::of_architect_and_routing_and_web_deployments::models::*;
    #[cfg(any(feature = "architect", feature = "settings"))]
    pub use super::shared::of_architect_and_settings::models::*;
    #[cfg(any(feature = "architect", feature = "task-management"))]
    pub use super::shared::of_architect_and_task_management::models::*;
    #[cfg(any(feature = "architect", feature = "telephony"))]
    pub use super::shared::of_architect_and_telephony::models::*;
    #[cfg(any(feature = "architect", feature = "web-deployments"))]
    pub use super::shared::of_architect_and_web_deployments::models::*;
    #[cfg(any(feature = "architect", feature = "workforce-management"))]
    pub use super::shared::of_architect_and_workforce_management::models::*;
    #[cfg(feature = "assistant-copilot-variations")]
    pub use super::assistant_copilot_variations::models::*;
    #[cfg(feature = "audit")]
    pub use super::audit::models::*;
    #[cfg(
        any(
            feature = "audit",
            feature = "integrations",
            feature = "quality",
            feature = "social-media"
        )
    )]
    pub use super::shared::of_4_apis_652896b2::models::*;
    #[cfg(any(feature = "audit", feature = "quality"))]
    pub use super::shared::of_audit_and_quality::models::*;
    #[cfg(any(feature = "audit", feature = "quality", feature = "usage"))]
    pub use super::shared::of_audit_and_quality_and_usage::models::*;
    #[cfg(feature = "authorization")]
    pub use super::authorization::models::*;
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "journey",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_11_apis_0e789396::models::*;
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "scripts",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_11_apis_22c60f6b::models::*;
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_10_apis_7bb60133::models::*;
    #[cfg(any(feature = "authorization", feature = "objects"))]
    pub use super::shared::of_authorization_and_objects::models::*;
    #[cfg(any(feature = "authorization", feature = "objects", feature = "users"))]
    pub use super::shared::of_authorization_and_objects_and_users::models::*;
    #[cfg(
        any(
            feature = "authorization",
            feature = "organization-authorization",
            feature = "users"
        )
    )]
    pub use super::shared::of_authorization_and_organization_authorization_and_users::models::*;
    #[cfg(
        any(
            feature = "authorization",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "user-recordings"
        )
    )]
    pub use super::shared::of_5_apis_8b57f854::models::*;
    #[cfg(any(feature = "authorization", feature = "users"))]
    pub use super::shared::of_authorization_and_users::models::*;
    #[cfg(feature = "background-assistant")]
    pub use super::background_assistant::models::*;
    #[cfg(any(feature = "background-assistant", feature = "web-deployments"))]
    pub use super::shared::of_background_assistant_and_web_deployments::models::*;
    #[cfg(feature = "billing")]
    pub use super::billing::models::*;
    #[cfg(any(feature = "billing", feature = "routing", feature = "users"))]
    pub use super::shared::of_billing_and_routing_and_users::models::*;
    #[cfg(any(feature = "billing", feature = "tokens", feature = "users"))]
    pub use super::shared::of_billing_and_tokens_and_users::models::*;
    #[cfg(feature = "business-rules")]
    pub use super::business_rules::models::*;
    #[cfg(
        any(
            feature = "business-rules",
            feature = "conversations",
            feature = "data-extensions",
            feature = "external-contacts",
            feature = "journey",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_7_apis_a362df6b::models::*;
    #[cfg(
        any(
            feature = "business-rules",
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_6_apis_8301a238::models::*;
    #[cfg(feature = "carrier-services")]
    pub use super::carrier_services::models::*;
    #[cfg(feature = "case-management")]
    pub use super::case_management::models::*;
    #[cfg(
        any(
            feature = "case-management",
            feature = "coaching",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_8_apis_84e932ef::models::*;
    #[cfg(
        any(
            feature = "case-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "routing"
        )
    )]
    pub use super::shared::of_5_apis_a70717d1::models::*;
    #[cfg(any(feature = "case-management", feature = "task-management"))]
    pub use super::shared::of_case_management_and_task_management::models::*;
    #[cfg(feature = "chat")]
    pub use super::chat::models::*;
    #[cfg(any(feature = "chat", feature = "users"))]
    pub use super::shared::of_chat_and_users::models::*;
    #[cfg(feature = "coaching")]
    pub use super::coaching::models::*;
    #[cfg(any(feature = "coaching", feature = "learning"))]
    pub use super::shared::of_coaching_and_learning::models::*;
    #[cfg(any(feature = "coaching", feature = "learning", feature = "users"))]
    pub use super::shared::of_coaching_and_learning_and_users::models::*;
    #[cfg(
        any(feature = "coaching", feature = "learning", feature = "workforce-management")
    )]
    pub use super::shared::of_coaching_and_learning_and_workforce_management::models::*;
    #[cfg(any(feature = "coaching", feature = "workforce-management"))]
    pub use super::shared::of_coaching_and_workforce_management::models::*;
    #[cfg(feature = "content-management")]
    pub use super::content_management::models::*;
    #[cfg(any(feature = "content-management", feature = "conversations"))]
    pub use super::shared::of_content_management_and_conversations::models::*;
    #[cfg(
        any(feature = "content-management", feature = "fax", feature = "user-recordings")
    )]
    pub use super::shared::of_content_management_and_fax_and_user_recordings::models::*;
    #[cfg(any(feature = "content-management", feature = "greetings"))]
    pub use super::shared::of_content_management_and_greetings::models::*;
    #[cfg(any(feature = "content-management", feature = "groups", feature = "users"))]
    pub use super::shared::of_content_management_and_groups_and_users::models::*;
    #[cfg(any(feature = "content-management", feature = "users"))]
    pub use super::shared::of_content_management_and_users::models::*;
    #[cfg(feature = "conversations")]
    pub use super::conversations::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "data-extensions",
            feature = "external-contacts",
            feature = "journey",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_6_apis_558f614c::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "events",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_5_apis_19df46f4::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "organization",
            feature = "organization-authorization",
            feature = "recording",
            feature = "users"
        )
    )]
    pub use super::shared::of_6_apis_38e94a6a::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "organization-authorization",
            feature = "recording",
            feature = "users"
        )
    )]
    pub use super::shared::of_5_apis_6a7e159e::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "outbound",
            feature = "quality",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_7_apis_dd530fd3::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording"
        )
    )]
    pub use super::shared::of_conversations_and_external_contacts_and_recording::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_5_apis_4acfa3f8::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "groups",
            feature = "locations",
            feature = "search",
            feature = "speech-text-analytics",
            feature = "suggest",
            feature = "teams",
            feature = "telephony-providers-edge",
            feature = "users",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_10_apis_843d811d::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "infrastructure-as-code",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_6_apis_d55560e9::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "integrations",
            feature = "log-capture",
            feature = "operational-events",
            feature = "outbound",
            feature = "quality",
            feature = "response-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_8_apis_8ffb2863::models::*;
    #[cfg(any(feature = "conversations", feature = "journey"))]
    pub use super::shared::of_conversations_and_journey::models::*;
    #[cfg(any(feature = "conversations", feature = "knowledge"))]
    pub use super::shared::of_conversations_and_knowledge::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "learning",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_8_apis_b2a6e30d::models::*;
    #[cfg(any(feature = "conversations", feature = "messaging"))]
    pub use super::shared::of_conversations_and_messaging::models::*;
    #[cfg(any(feature = "conversations", feature = "messaging", feature = "routing"))]
    pub use super::shared::of_conversations_and_messaging_and_routing::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "messaging",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    pub use super::shared::of_4_apis_aad4aaf4::models::*;
    #[cfg(any(feature = "conversations", feature = "outbound"))]
    pub use super::shared::of_conversations_and_outbound::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_8_apis_e6485ca5::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_7_apis_ddcda0c9::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_6_apis_bf6af777::models::*;
    #[cfg(any(feature = "conversations", feature = "outbound", feature = "recording"))]
    pub use super::shared::of_conversations_and_outbound_and_recording::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "recording",
            feature = "search",
            feature = "social-media",
            feature = "textbots",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_8_apis_9b2cbbbc::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_6_apis_311cd907::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "social-media",
            feature = "textbots",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_7_apis_592fa074::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_5_apis_e7886ef7::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "web-chat"
        )
    )]
    pub use super::shared::of_7_apis_62870e12::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "web-chat"
        )
    )]
    pub use super::shared::of_6_apis_f52a04c4::models::*;
    #[cfg(any(feature = "conversations", feature = "recording"))]
    pub use super::shared::of_conversations_and_recording::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "response-management",
            feature = "social-media",
            feature = "textbots"
        )
    )]
    pub use super::shared::of_5_apis_bda1c151::models::*;
    #[cfg(any(feature = "conversations", feature = "recording", feature = "routing"))]
    pub use super::shared::of_conversations_and_recording_and_routing::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "social-media",
            feature = "textbots"
        )
    )]
    pub use super::shared::of_4_apis_4f029719::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "social-media",
            feature = "textbots",
            feature = "web-messaging"
        )
    )]
    pub use super::shared::of_5_apis_afb22b47::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "social-media",
            feature = "web-messaging"
        )
    )]
    pub use super::shared::of_4_apis_bb13beb5::models::*;
    #[cfg(any(feature = "conversations", feature = "routing"))]
    pub use super::shared::of_conversations_and_routing::models::*;
    #[cfg(
        any(feature = "conversations", feature = "routing", feature = "web-deployments")
    )]
    pub use super::shared::of_conversations_and_routing_and_web_deployments::models::*;
    #[cfg(any(feature = "conversations", feature = "search"))]
    pub use super::shared::of_conversations_and_search::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "search",
            feature = "speech-text-analytics"
        )
    )]
    pub use super::shared::of_conversations_and_search_and_speech_text_analytics::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "search",
            feature = "speech-text-analytics",
            feature = "suggest"
        )
    )]
    pub use super::shared::of_4_apis_61466eab::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_4_apis_b968c2ce::models::*;
    #[cfg(any(feature = "conversations", feature = "social-media"))]
    pub use super::shared::of_conversations_and_social_media::models::*;
    #[cfg(
        any(feature = "conversations", feature = "social-media", feature = "textbots")
    )]
    pub use super::shared::of_conversations_and_social_media_and_textbots::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "social-media",
            feature = "textbots",
            feature = "web-messaging"
        )
    )]
    pub use super::shared::of_4_apis_636b00d7::models::*;
    #[cfg(
        any(
            feature = "conversations",
            feature = "social-media",
            feature = "web-messaging"
        )
    )]
    pub use super::shared::of_conversations_and_social_media_and_web_messaging::models::*;
    #[cfg(any(feature = "conversations", feature = "user-recordings"))]
    pub use super::shared::of_conversations_and_user_recordings::models::*;
    #[cfg(any(feature = "conversations", feature = "web-deployments"))]
    pub use super::shared::of_conversations_and_web_deployments::models::*;
    #[cfg(any(feature = "conversations", feature = "web-chat"))]
    pub use super::shared::of_conversations_and_web_chat::models::*;
    #[cfg(feature = "data-extensions")]
    pub use super::data_extensions::models::*;
    #[cfg(feature = "data-privacy")]
    pub use super::data_privacy::models::*;
    #[cfg(feature = "downloads")]
    pub use super::downloads::models::*;
    #[cfg(any(feature = "emails", feature = "settings"))]
    pub use super::shared::of_emails_and_settings::models::*;
    #[cfg(feature = "employee-engagement")]
    pub use super::employee_engagement::models::*;
    #[cfg(any(feature = "employee-engagement", feature = "gamification"))]
    pub use super::shared::of_employee_engagement_and_gamification::models::*;
    #[cfg(feature = "events")]
    pub use super::events::models::*;
    #[cfg(feature = "external-contacts")]
    pub use super::external_contacts::models::*;
    #[cfg(any(feature = "external-contacts", feature = "journey"))]
    pub use super::shared::of_external_contacts_and_journey::models::*;
    #[cfg(any(feature = "external-contacts", feature = "recording"))]
    pub use super::shared::of_external_contacts_and_recording::models::*;
    #[cfg(
        any(
            feature = "external-contacts",
            feature = "recording",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_4_apis_145130b8::models::*;
    #[cfg(
        any(
            feature = "external-contacts",
            feature = "task-management",
            feature = "users"
        )
    )]
    pub use super::shared::of_external_contacts_and_task_management_and_users::models::*;
    #[cfg(feature = "fax")]
    pub use super::fax::models::*;
    #[cfg(any(feature = "fax", feature = "user-recordings"))]
    pub use super::shared::of_fax_and_user_recordings::models::*;
    #[cfg(feature = "gamification")]
    pub use super::gamification::models::*;
    #[cfg(any(feature = "gamification", feature = "journey"))]
    pub use super::shared::of_gamification_and_journey::models::*;
    #[cfg(any(feature = "gamification", feature = "knowledge"))]
    pub use super::shared::of_gamification_and_knowledge::models::*;
    #[cfg(any(feature = "gamification", feature = "oauth", feature = "usage"))]
    pub use super::shared::of_gamification_and_oauth_and_usage::models::*;
    #[cfg(
        any(
            feature = "gamification",
            feature = "outbound",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_gamification_and_outbound_and_workforce_management::models::*;
    #[cfg(any(feature = "gamification", feature = "uploads"))]
    pub use super::shared::of_gamification_and_uploads::models::*;
    #[cfg(any(feature = "gamification", feature = "workforce-management"))]
    pub use super::shared::of_gamification_and_workforce_management::models::*;
    #[cfg(feature = "general-data-protection-regulation")]
    pub use super::general_data_protection_regulation::models::*;
    #[cfg(feature = "geolocation")]
    pub use super::geolocation::models::*;
    #[cfg(
        any(
            feature = "geolocation",
            feature = "telephony-providers-edge",
            feature = "users"
        )
    )]
    pub use super::shared::of_geolocation_and_telephony_providers_edge_and_users::models::*;
    #[cfg(any(feature = "geolocation", feature = "users"))]
    pub use super::shared::of_geolocation_and_users::models::*;
    #[cfg(feature = "greetings")]
    pub use super::greetings::models::*;
    #[cfg(
        any(
            feature = "greetings",
            feature = "recording",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    pub use super::shared::of_4_apis_096d9fd3::models::*;
    #[cfg(feature = "groups")]
    pub use super::groups::models::*;
    #[cfg(any(feature = "groups", feature = "locations", feature = "search"))]
    pub use super::shared::of_groups_and_locations_and_search::models::*;
    #[cfg(any(feature = "groups", feature = "organization", feature = "users"))]
    pub use super::shared::of_groups_and_organization_and_users::models::*;
    #[cfg(any(feature = "groups", feature = "routing", feature = "users"))]
    pub use super::shared::of_groups_and_routing_and_users::models::*;
    #[cfg(any(feature = "groups", feature = "search"))]
    pub use super::shared::of_groups_and_search::models::*;
    #[cfg(any(feature = "groups", feature = "users"))]
    pub use super::shared::of_groups_and_users::models::*;
    #[cfg(feature = "identity-provider")]
    pub use super::identity_provider::models::*;
    #[cfg(feature = "infrastructure-as-code")]
    pub use super::infrastructure_as_code::models::*;
    #[cfg(feature = "integrations")]
    pub use super::integrations::models::*;
    #[cfg(any(feature = "integrations", feature = "scripts"))]
    pub use super::shared::of_integrations_and_scripts::models::*;
    #[cfg(any(feature = "integrations", feature = "search", feature = "users"))]
    pub use super::shared::of_integrations_and_search_and_users::models::*;
    #[cfg(any(feature = "integrations", feature = "uploads"))]
    pub use super::shared::of_integrations_and_uploads::models::*;
    #[cfg(feature = "intents")]
    pub use super::intents::models::*;
    #[cfg(feature = "journey")]
    pub use super::journey::models::*;
    #[cfg(any(feature = "journey", feature = "telephony-providers-edge"))]
    pub use super::shared::of_journey_and_telephony_providers_edge::models::*;
    #[cfg(feature = "knowledge")]
    pub use super::knowledge::models::*;
    #[cfg(any(feature = "knowledge", feature = "routing"))]
    pub use super::shared::of_knowledge_and_routing::models::*;
    #[cfg(any(feature = "knowledge", feature = "uploads"))]
    pub use super::shared::of_knowledge_and_uploads::models::*;
    #[cfg(feature = "language-understanding")]
    pub use super::language_understanding::models::*;
    #[cfg(feature = "languages")]
    pub use super::languages::models::*;
    #[cfg(any(feature = "languages", feature = "recording", feature = "routing"))]
    pub use super::shared::of_languages_and_recording_and_routing::models::*;
    #[cfg(any(feature = "languages", feature = "routing"))]
    pub use super::shared::of_languages_and_routing::models::*;
    #[cfg(feature = "learning")]
    pub use super::learning::models::*;
    #[cfg(
        any(
            feature = "learning",
            feature = "quality",
            feature = "recording",
            feature = "user-recordings"
        )
    )]
    pub use super::shared::of_4_apis_9848b77c::models::*;
    #[cfg(any(feature = "learning", feature = "users"))]
    pub use super::shared::of_learning_and_users::models::*;
    #[cfg(any(feature = "learning", feature = "workforce-management"))]
    pub use super::shared::of_learning_and_workforce_management::models::*;
    #[cfg(feature = "license")]
    pub use super::license::models::*;
    #[cfg(feature = "locations")]
    pub use super::locations::models::*;
    #[cfg(any(feature = "locations", feature = "search"))]
    pub use super::shared::of_locations_and_search::models::*;
    #[cfg(feature = "log-capture")]
    pub use super::log_capture::models::*;
    #[cfg(feature = "messaging")]
    pub use super::messaging::models::*;
    #[cfg(feature = "mobile-devices")]
    pub use super::mobile_devices::models::*;
    #[cfg(any(feature = "mobile-devices", feature = "web-messaging"))]
    pub use super::shared::of_mobile_devices_and_web_messaging::models::*;
    #[cfg(feature = "notifications")]
    pub use super::notifications::models::*;
    #[cfg(feature = "oauth")]
    pub use super::oauth::models::*;
    #[cfg(any(feature = "oauth", feature = "tokens", feature = "users"))]
    pub use super::shared::of_oauth_and_tokens_and_users::models::*;
    #[cfg(any(feature = "oauth", feature = "usage"))]
    pub use super::shared::of_oauth_and_usage::models::*;
    #[cfg(feature = "operational-events")]
    pub use super::operational_events::models::*;
    #[cfg(feature = "organization")]
    pub use super::organization::models::*;
    #[cfg(feature = "organization-authorization")]
    pub use super::organization_authorization::models::*;
    #[cfg(any(feature = "organization-authorization", feature = "users"))]
    pub use super::shared::of_organization_authorization_and_users::models::*;
    #[cfg(feature = "outbound")]
    pub use super::outbound::models::*;
    #[cfg(any(feature = "outbound", feature = "speech-text-analytics"))]
    pub use super::shared::of_outbound_and_speech_text_analytics::models::*;
    #[cfg(any(feature = "outbound", feature = "task-management"))]
    pub use super::shared::of_outbound_and_task_management::models::*;
    #[cfg(feature = "presence")]
    pub use super::presence::models::*;
    #[cfg(
        any(
            feature = "presence",
            feature = "telephony-providers-edge",
            feature = "users",
            feature = "workforce-management"
        )
    )]
    pub use super::shared::of_4_apis_0c62510d::models::*;
    #[cfg(any(feature = "presence", feature = "users"))]
    pub use super::shared::of_presence_and_users::models::*;
    #[cfg(feature = "process-automation")]
    pub use super::process_automation::models::*;
    #[cfg(any(feature = "process-automation", feature = "scim"))]
    pub use super::shared::of_process_automation_and_scim::models::*;
    #[cfg(feature = "quality")]
    pub use super::quality::models::*;
    #[cfg(
        any(
            feature = "quality",
            feature = "recording",
            feature = "teams",
            feature = "user-recordings"
        )
    )]
    pub use super::shared::of_4_apis_06c61b97::models::*;
    #[cfg(any(feature = "quality", feature = "recording", feature = "user-recordings"))]
    pub use super::shared::of_quality_and_recording_and_user_recordings::models::*;
    #[cfg(any(feature = "quality", feature = "user-recordings"))]
    pub use super::shared::of_quality_and_user_recordings::models::*;
    #[cfg(any(feature = "quality", feature = "workforce-management"))]
    pub use super::shared::of_quality_and_workforce_management::models::*;
    #[cfg(feature = "recording")]
    pub use super::recording::models::*;
    #[cfg(any(feature = "recording", feature = "web-messaging"))]
    pub use super::shared::of_recording_and_web_messaging::models::*;
    #[cfg(feature = "response-management")]
    pub use super::response_management::models::*;
    #[cfg(feature = "routing")]
    pub use super::routing::models::*;
    #[cfg(any(feature = "routing", feature = "speech-text-analytics"))]
    pub use super::shared::of_routing_and_speech_text_analytics::models::*;
    #[cfg(any(feature = "routing", feature = "teams"))]
    pub use super::shared::of_routing_and_teams::models::*;
    #[cfg(any(feature = "routing", feature = "users"))]
    pub use super::shared::of_routing_and_users::models::*;
    #[cfg(feature = "scim")]
    pub use super::scim::models::*;
    #[cfg(feature = "screen-monitoring")]
    pub use super::screen_monitoring::models::*;
    #[cfg(feature = "scripts")]
    pub use super::scripts::models::*;
    #[cfg(feature = "search")]
    pub use super::search::models::*;
    #[cfg(any(feature = "search", feature = "speech-text-analytics"))]
    pub use super::shared::of_search_and_speech_text_analytics::models::*;
    #[cfg(any(feature = "search", feature = "suggest"))]
    pub use super::shared::of_search_and_suggest::models::*;
    #[cfg(any(feature = "search", feature = "teams"))]
    pub use super::shared::of_search_and_teams::models::*;
    #[cfg(any(feature = "search", feature = "telephony-providers-edge"))]
    pub use super::shared::of_search_and_telephony_providers_edge::models::*;
    #[cfg(any(feature = "search", feature = "users"))]
    pub use super::shared::of_search_and_users::models::*;
    #[cfg(any(feature = "search", feature = "voicemail"))]
    pub use super::shared::of_search_and_voicemail::models::*;
    #[cfg(feature = "settings")]
    pub use super::settings::models::*;
    #[cfg(feature = "social-media")]
    pub use super::social_media::models::*;
    #[cfg(feature = "speech-text-analytics")]
    pub use super::speech_text_analytics::models::*;
    #[cfg(feature = "stations")]
    pub use super::stations::models::*;
    #[cfg(feature = "task-management")]
    pub use super::task_management::models::*;
    #[cfg(any(feature = "task-management", feature = "workforce-management"))]
    pub use super::shared::of_task_management_and_workforce_management::models::*;
    #[cfg(feature = "teams")]
    pub use super::teams::models::*;
    #[cfg(feature = "telephony")]
    pub use super::telephony::models::*;
    #[cfg(feature = "telephony-providers-edge")]
    pub use super::telephony_providers_edge::models::*;
    #[cfg(any(feature = "telephony-providers-edge", feature = "utilities"))]
    pub use super::shared::of_telephony_providers_edge_and_utilities::models::*;
    #[cfg(feature = "textbots")]
    pub use super::textbots::models::*;
    #[cfg(feature = "tokens")]
    pub use super::tokens::models::*;
    #[cfg(any(feature = "tokens", feature = "users"))]
    pub use super::shared::of_tokens_and_users::models::*;
    #[cfg(feature = "uploads")]
    pub use super::uploads::models::*;
    #[cfg(feature = "usage")]
    pub use super::usage::models::*;
    #[cfg(feature = "user-recordings")]
    pub use super::user_recordings::models::*;
    #[cfg(feature = "users")]
    pub use super::users::models::*;
    #[cfg(any(feature = "users", feature = "utilities"))]
    pub use super::shared::of_users_and_utilities::models::*;
    #[cfg(feature = "users-rules")]
    pub use super::users_rules::models::*;
    #[cfg(feature = "utilities")]
    pub use super::utilities::models::*;
    #[cfg(feature = "voicemail")]
    pub use super::voicemail::models::*;
    #[cfg(feature = "web-deployments")]
    pub use super::web_deployments::models::*;
    #[cfg(feature = "web-chat")]
    pub use super::web_chat::models::*;
    #[cfg(any(feature = "web-chat", feature = "widgets"))]
    pub use super::shared::of_web_chat_and_widgets::models::*;
    #[cfg(feature = "web-messaging")]
    pub use super::web_messaging::models::*;
    #[cfg(feature = "widgets")]
    pub use super::widgets::models::*;
    #[cfg(feature = "workforce-management")]
    pub use super::workforce_management::models::*;
}
/// The tables of operation facts of the enabled APIs, each operation once.
pub(crate) static OPERATION_TABLES: &[&[&rt::OperationInfo]] = &[
    #[cfg(feature = "ai-studio")]
    ai_studio::OPERATIONS,
    #[cfg(any(feature = "ai-studio", feature = "uploads"))]
    shared::of_ai_studio_and_uploads::OPERATIONS,
    #[cfg(feature = "agent-assistants")]
    agent_assistants::OPERATIONS,
    #[cfg(feature = "agent-copilot")]
    agent_copilot::OPERATIONS,
    #[cfg(any(feature = "agent-ui", feature = "settings"))]
    shared::of_agent_ui_and_settings::OPERATIONS,
    #[cfg(feature = "alerting")]
    alerting::OPERATIONS,
    #[cfg(feature = "analytics")]
    analytics::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "conversations"))]
    shared::of_analytics_and_conversations::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "flows"))]
    shared::of_analytics_and_flows::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "journey"))]
    shared::of_analytics_and_journey::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "quality"))]
    shared::of_analytics_and_quality::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "routing"))]
    shared::of_analytics_and_routing::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "teams"))]
    shared::of_analytics_and_teams::OPERATIONS,
    #[cfg(any(feature = "analytics", feature = "users"))]
    shared::of_analytics_and_users::OPERATIONS,
    #[cfg(feature = "architect")]
    architect::OPERATIONS,
    #[cfg(feature = "assistant-copilot-variations")]
    assistant_copilot_variations::OPERATIONS,
    #[cfg(feature = "audit")]
    audit::OPERATIONS,
    #[cfg(feature = "authorization")]
    authorization::OPERATIONS,
    #[cfg(any(feature = "authorization", feature = "objects"))]
    shared::of_authorization_and_objects::OPERATIONS,
    #[cfg(any(feature = "authorization", feature = "users"))]
    shared::of_authorization_and_users::OPERATIONS,
    #[cfg(feature = "background-assistant")]
    background_assistant::OPERATIONS,
    #[cfg(feature = "billing")]
    billing::OPERATIONS,
    #[cfg(feature = "business-rules")]
    business_rules::OPERATIONS,
    #[cfg(feature = "carrier-services")]
    carrier_services::OPERATIONS,
    #[cfg(feature = "case-management")]
    case_management::OPERATIONS,
    #[cfg(feature = "chat")]
    chat::OPERATIONS,
    #[cfg(feature = "coaching")]
    coaching::OPERATIONS,
    #[cfg(feature = "content-management")]
    content_management::OPERATIONS,
    #[cfg(feature = "conversations")]
    conversations::OPERATIONS,
    #[cfg(any(feature = "conversations", feature = "search"))]
    shared::of_conversations_and_search::OPERATIONS,
    #[cfg(feature = "data-extensions")]
    data_extensions::OPERATIONS,
    #[cfg(feature = "data-privacy")]
    data_privacy::OPERATIONS,
    #[cfg(feature = "downloads")]
    downloads::OPERATIONS,
    #[cfg(any(feature = "emails", feature = "settings"))]
    shared::of_emails_and_settings::OPERATIONS,
    #[cfg(feature = "employee-engagement")]
    employee_engagement::OPERATIONS,
    #[cfg(feature = "events")]
    events::OPERATIONS,
    #[cfg(feature = "external-contacts")]
    external_contacts::OPERATIONS,
    #[cfg(any(feature = "external-contacts", feature = "journey"))]
    shared::of_external_contacts_and_journey::OPERATIONS,
    #[cfg(feature = "fax")]
    fax::OPERATIONS,
    #[cfg(feature = "gamification")]
    gamification::OPERATIONS,
    #[cfg(any(feature = "gamification", feature = "uploads"))]
    shared::of_gamification_and_uploads::OPERATIONS,
    #[cfg(feature = "general-data-protection-regulation")]
    general_data_protection_regulation::OPERATIONS,
    #[cfg(feature = "geolocation")]
    geolocation::OPERATIONS,
    #[cfg(any(feature = "geolocation", feature = "users"))]
    shared::of_geolocation_and_users::OPERATIONS,
    #[cfg(feature = "greetings")]
    greetings::OPERATIONS,
    #[cfg(feature = "groups")]
    groups::OPERATIONS,
    #[cfg(any(feature = "groups", feature = "organization", feature = "users"))]
    shared::of_groups_and_organization_and_users::OPERATIONS,
    #[cfg(any(feature = "groups", feature = "search"))]
    shared::of_groups_and_search::OPERATIONS,
    #[cfg(feature = "identity-provider")]
    identity_provider::OPERATIONS,
    #[cfg(feature = "infrastructure-as-code")]
    infrastructure_as_code::OPERATIONS,
    #[cfg(feature = "integrations")]
    integrations::OPERATIONS,
    #[cfg(any(feature = "integrations", feature = "uploads"))]
    shared::of_integrations_and_uploads::OPERATIONS,
    #[cfg(feature = "intents")]
    intents::OPERATIONS,
    #[cfg(feature = "journey")]
    journey::OPERATIONS,
    #[cfg(feature = "knowledge")]
    knowledge::OPERATIONS,
    #[cfg(any(feature = "knowledge", feature = "uploads"))]
    shared::of_knowledge_and_uploads::OPERATIONS,
    #[cfg(feature = "language-understanding")]
    language_understanding::OPERATIONS,
    #[cfg(feature = "languages")]
    languages::OPERATIONS,
    #[cfg(feature = "learning")]
    learning::OPERATIONS,
    #[cfg(feature = "license")]
    license::OPERATIONS,
    #[cfg(feature = "locations")]
    locations::OPERATIONS,
    #[cfg(any(feature = "locations", feature = "search"))]
    shared::of_locations_and_search::OPERATIONS,
    #[cfg(feature = "log-capture")]
    log_capture::OPERATIONS,
    #[cfg(feature = "messaging")]
    messaging::OPERATIONS,
    #[cfg(feature = "mobile-devices")]
    mobile_devices::OPERATIONS,
    #[cfg(feature = "notifications")]
    notifications::OPERATIONS,
    #[cfg(feature = "oauth")]
    oauth::OPERATIONS,
    #[cfg(any(feature = "oauth", feature = "usage"))]
    shared::of_oauth_and_usage::OPERATIONS,
    #[cfg(feature = "operational-events")]
    operational_events::OPERATIONS,
    #[cfg(feature = "organization")]
    organization::OPERATIONS,
    #[cfg(feature = "organization-authorization")]
    organization_authorization::OPERATIONS,
    #[cfg(feature = "outbound")]
    outbound::OPERATIONS,
    #[cfg(feature = "presence")]
    presence::OPERATIONS,
    #[cfg(feature = "process-automation")]
    process_automation::OPERATIONS,
    #[cfg(feature = "quality")]
    quality::OPERATIONS,
    #[cfg(feature = "recording")]
    recording::OPERATIONS,
    #[cfg(feature = "response-management")]
    response_management::OPERATIONS,
    #[cfg(feature = "routing")]
    routing::OPERATIONS,
    #[cfg(any(feature = "routing", feature = "users"))]
    shared::of_routing_and_users::OPERATIONS,
    #[cfg(feature = "scim")]
    scim::OPERATIONS,
    #[cfg(feature = "screen-monitoring")]
    screen_monitoring::OPERATIONS,
    #[cfg(feature = "scripts")]
    scripts::OPERATIONS,
    #[cfg(feature = "search")]
    search::OPERATIONS,
    #[cfg(any(feature = "search", feature = "speech-text-analytics"))]
    shared::of_search_and_speech_text_analytics::OPERATIONS,
    #[cfg(any(feature = "search", feature = "suggest"))]
    shared::of_search_and_suggest::OPERATIONS,
    #[cfg(any(feature = "search", feature = "teams"))]
    shared::of_search_and_teams::OPERATIONS,
    #[cfg(any(feature = "search", feature = "telephony-providers-edge"))]
    shared::of_search_and_telephony_providers_edge::OPERATIONS,
    #[cfg(any(feature = "search", feature = "users"))]
    shared::of_search_and_users::OPERATIONS,
    #[cfg(any(feature = "search", feature = "voicemail"))]
    shared::of_search_and_voicemail::OPERATIONS,
    #[cfg(feature = "settings")]
    settings::OPERATIONS,
    #[cfg(feature = "social-media")]
    social_media::OPERATIONS,
    #[cfg(feature = "speech-text-analytics")]
    speech_text_analytics::OPERATIONS,
    #[cfg(feature = "stations")]
    stations::OPERATIONS,
    #[cfg(feature = "task-management")]
    task_management::OPERATIONS,
    #[cfg(feature = "teams")]
    teams::OPERATIONS,
    #[cfg(feature = "telephony")]
    telephony::OPERATIONS,
    #[cfg(feature = "telephony-providers-edge")]
    telephony_providers_edge::OPERATIONS,
    #[cfg(feature = "textbots")]
    textbots::OPERATIONS,
    #[cfg(feature = "tokens")]
    tokens::OPERATIONS,
    #[cfg(feature = "uploads")]
    uploads::OPERATIONS,
    #[cfg(feature = "usage")]
    usage::OPERATIONS,
    #[cfg(feature = "user-recordings")]
    user_recordings::OPERATIONS,
    #[cfg(feature = "users")]
    users::OPERATIONS,
    #[cfg(feature = "users-rules")]
    users_rules::OPERATIONS,
    #[cfg(feature = "utilities")]
    utilities::OPERATIONS,
    #[cfg(feature = "voicemail")]
    voicemail::OPERATIONS,
    #[cfg(feature = "web-deployments")]
    web_deployments::OPERATIONS,
    #[cfg(feature = "web-chat")]
    web_chat::OPERATIONS,
    #[cfg(feature = "web-messaging")]
    web_messaging::OPERATIONS,
    #[cfg(feature = "widgets")]
    widgets::OPERATIONS,
    #[cfg(feature = "workforce-management")]
    workforce_management::OPERATIONS,
];
/// The tables of what makes each model of the enabled APIs, each model once.
#[cfg(feature = "every-model")]
#[doc(hidden)]
pub static EVERY_MODEL: &[&[rt::MakeModel]] = &[
    #[cfg(feature = "full")]
    shared::unreached::MODELS,
    #[cfg(feature = "ai-studio")]
    ai_studio::MODELS,
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "agent-assistants",
            feature = "alerting",
            feature = "analytics",
            feature = "architect",
            feature = "assistant-copilot-variations",
            feature = "audit",
            feature = "authorization",
            feature = "business-rules",
            feature = "chat",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "geolocation",
            feature = "groups",
            feature = "integrations",
            feature = "intents",
            feature = "journey",
            feature = "knowledge",
            feature = "locations",
            feature = "log-capture",
            feature = "operational-events",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "screen-monitoring",
            feature = "search",
            feature = "speech-text-analytics",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_39_apis_8ac0e8d5::MODELS,
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "organization",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    shared::of_16_apis_01cb2030::MODELS,
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    shared::of_16_apis_b0791d52::MODELS,
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "integrations",
            feature = "knowledge",
            feature = "outbound",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "uploads",
            feature = "usage",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "workforce-management"
        )
    )]
    shared::of_15_apis_77d45fce::MODELS,
    #[cfg(
        any(
            feature = "ai-studio",
            feature = "architect",
            feature = "gamification",
            feature = "knowledge",
            feature = "outbound",
            feature = "uploads"
        )
    )]
    shared::of_6_apis_b42e52e2::MODELS,
    #[cfg(any(feature = "ai-studio", feature = "knowledge", feature = "uploads"))]
    shared::of_ai_studio_and_knowledge_and_uploads::MODELS,
    #[cfg(feature = "agent-assistants")]
    agent_assistants::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "agent-copilot",
            feature = "assistant-copilot-variations",
            feature = "routing"
        )
    )]
    shared::of_4_apis_0a67b8eb::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "alerting",
            feature = "architect",
            feature = "assistant-copilot-variations",
            feature = "authorization",
            feature = "case-management",
            feature = "chat",
            feature = "coaching",
            feature = "conversations",
            feature = "employee-engagement",
            feature = "gamification",
            feature = "infrastructure-as-code",
            feature = "knowledge",
            feature = "learning",
            feature = "routing",
            feature = "settings",
            feature = "speech-text-analytics",
            feature = "task-management",
            feature = "teams",
            feature = "usage",
            feature = "users",
            feature = "users-rules",
            feature = "workforce-management"
        )
    )]
    shared::of_23_apis_787b209d::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "alerting",
            feature = "conversations",
            feature = "knowledge"
        )
    )]
    shared::of_4_apis_e3f58407::MODELS,
    #[cfg(
        any(feature = "agent-assistants", feature = "alerting", feature = "knowledge")
    )]
    shared::of_agent_assistants_and_alerting_and_knowledge::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "assistant-copilot-variations",
            feature = "knowledge",
            feature = "routing"
        )
    )]
    shared::of_4_apis_fe106251::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "assistant-copilot-variations",
            feature = "routing"
        )
    )]
    shared::of_agent_assistants_and_assistant_copilot_variations_and_routing::MODELS,
    #[cfg(
        any(
            feature = "agent-assistants",
            feature = "journey",
            feature = "speech-text-analytics",
            feature = "workforce-management"
        )
    )]
    shared::of_4_apis_02c98ca6::MODELS,
    #[cfg(any(feature = "agent-assistants", feature = "routing"))]
    shared::of_agent_assistants_and_routing::MODELS,
    #[cfg(feature = "agent-copilot")]
    agent_copilot::MODELS,
    #[cfg(any(feature = "agent-ui", feature = "settings", feature = "users"))]
    shared::of_agent_ui_and_settings_and_users::MODELS,
    #[cfg(feature = "alerting")]
    alerting::MODELS,
    #[cfg(feature = "analytics")]
    analytics::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "chat",
            feature = "conversations",
            feature = "external-contacts",
            feature = "knowledge",
            feature = "tokens",
            feature = "users"
        )
    )]
    shared::of_7_apis_12b6d21d::MODELS,
    #[cfg(any(feature = "analytics", feature = "conversations"))]
    shared::of_analytics_and_conversations::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "social-media",
            feature = "users"
        )
    )]
    shared::of_9_apis_b4b70f67::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "routing",
            feature = "users"
        )
    )]
    shared::of_7_apis_c5adc9d5::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "social-media",
            feature = "users"
        )
    )]
    shared::of_7_apis_dede3ad8::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "journey",
            feature = "quality",
            feature = "users"
        )
    )]
    shared::of_6_apis_49c79cf9::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "flows",
            feature = "routing",
            feature = "users"
        )
    )]
    shared::of_5_apis_e5c92b0b::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "task-management",
            feature = "teams",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_11_apis_dc177125::MODELS,
    #[cfg(any(feature = "analytics", feature = "conversations", feature = "recording"))]
    shared::of_analytics_and_conversations_and_recording::MODELS,
    #[cfg(any(feature = "analytics", feature = "conversations", feature = "users"))]
    shared::of_analytics_and_conversations_and_users::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "external-contacts",
            feature = "oauth",
            feature = "usage"
        )
    )]
    shared::of_4_apis_10246ae1::MODELS,
    #[cfg(any(feature = "analytics", feature = "flows"))]
    shared::of_analytics_and_flows::MODELS,
    #[cfg(
        any(
            feature = "analytics",
            feature = "flows",
            feature = "routing",
            feature = "users"
        )
    )]
    shared::of_4_apis_980d6fd5::MODELS,
    #[cfg(any(feature = "analytics", feature = "journey"))]
    shared::of_analytics_and_journey::MODELS,
    #[cfg(any(feature = "analytics", feature = "quality"))]
    shared::of_analytics_and_quality::MODELS,
    #[cfg(any(feature = "analytics", feature = "routing"))]
    shared::of_analytics_and_routing::MODELS,
    #[cfg(any(feature = "analytics", feature = "task-management"))]
    shared::of_analytics_and_task_management::MODELS,
    #[cfg(any(feature = "analytics", feature = "teams"))]
    shared::of_analytics_and_teams::MODELS,
    #[cfg(any(feature = "analytics", feature = "textbots"))]
    shared::of_analytics_and_textbots::MODELS,
    #[cfg(any(feature = "analytics", feature = "users"))]
    shared::of_analytics_and_users::MODELS,
    #[cfg(feature = "architect")]
    architect::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "audit",
            feature = "authorization",
            feature = "business-rules",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "fax",
            feature = "gamification",
            feature = "general-data-protection-regulation",
            feature = "integrations",
            feature = "intents",
            feature = "journey",
            feature = "messaging",
            feature = "oauth",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "settings",
            feature = "social-media",
            feature = "stations",
            feature = "task-management",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "tokens",
            feature = "usage",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "web-chat",
            feature = "widgets"
        )
    )]
    shared::of_36_apis_62e5309e::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "business-rules",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "scripts",
            feature = "search",
            feature = "task-management",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_24_apis_ad1f72a2::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "carrier-services",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "locations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_23_apis_189e6ec4::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "case-management",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_20_apis_be119b0e::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "gamification",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "teams",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_21_apis_21be8a06::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "locations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_22_apis_3f96d4d4::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "geolocation",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_20_apis_aedae38d::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "integrations",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_20_apis_c70111fe::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "teams",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_20_apis_30cefb63::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "telephony-providers-edge",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_20_apis_12084aa4::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments"
        )
    )]
    shared::of_19_apis_aefbd3dc::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "authorization",
            feature = "content-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "groups",
            feature = "organization-authorization",
            feature = "outbound",
            feature = "presence",
            feature = "quality",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "search",
            feature = "telephony",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "workforce-management"
        )
    )]
    shared::of_20_apis_69b011e6::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "business-rules",
            feature = "conversations",
            feature = "external-contacts",
            feature = "integrations",
            feature = "journey",
            feature = "recording",
            feature = "response-management",
            feature = "routing",
            feature = "task-management",
            feature = "users",
            feature = "web-deployments"
        )
    )]
    shared::of_12_apis_2e1b3a6d::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    shared::of_6_apis_b1ead14d::MODELS,
    #[cfg(
        any(
            feature = "architect",
            feature = "language-understanding",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    shared::of_4_apis_899fe692::MODELS,
    #[cfg(any(feature = "architect", feature = "routing"))]
    shared::of_architect_and_routing::MODELS,
    #[cfg(any(feature = "architect", feature = "routing", feature = "telephony"))]
    shared::of_architect_and_routing_and_telephony::MODELS,
    #[cfg(any(feature = "architect", feature = "routing", feature = "web-deployments"))]
    shared::of_architect_and_routing_and_web_deployments::MODELS,
    #[cfg(any(feature = "architect", feature = "settings"))]
    shared::of_architect_and_settings::MODELS,
    #[cfg(any(feature = "architect", feature = "telephony"))]
    shared::of_architect_and_telephony::MODELS,
    #[cfg(feature = "assistant-copilot-variations")]
    assistant_copilot_variations::MODELS,
    #[cfg(feature = "audit")]
    audit::MODELS,
    #[cfg(
        any(
            feature = "audit",
            feature = "integrations",
            feature = "quality",
            feature = "social-media"
        )
    )]
    shared::of_4_apis_652896b2::MODELS,
    #[cfg(any(feature = "audit", feature = "quality"))]
    shared::of_audit_and_quality::MODELS,
    #[cfg(feature = "authorization")]
    authorization::MODELS,
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "journey",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    shared::of_11_apis_0e789396::MODELS,
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "scripts",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    shared::of_11_apis_22c60f6b::MODELS,
    #[cfg(
        any(
            feature = "authorization",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "users",
            feature = "voicemail"
        )
    )]
    shared::of_10_apis_7bb60133::MODELS,
    #[cfg(any(feature = "authorization", feature = "objects"))]
    shared::of_authorization_and_objects::MODELS,
    #[cfg(any(feature = "authorization", feature = "objects", feature = "users"))]
    shared::of_authorization_and_objects_and_users::MODELS,
    #[cfg(
        any(
            feature = "authorization",
            feature = "organization-authorization",
            feature = "users"
        )
    )]
    shared::of_authorization_and_organization_authorization_and_users::MODELS,
    #[cfg(any(feature = "authorization", feature = "users"))]
    shared::of_authorization_and_users::MODELS,
    #[cfg(feature = "background-assistant")]
    background_assistant::MODELS,
    #[cfg(any(feature = "background-assistant", feature = "web-deployments"))]
    shared::of_background_assistant_and_web_deployments::MODELS,
    #[cfg(feature = "billing")]
    billing::MODELS,
    #[cfg(any(feature = "billing", feature = "tokens", feature = "users"))]
    shared::of_billing_and_tokens_and_users::MODELS,
    #[cfg(feature = "business-rules")]
    business_rules::MODELS,
    #[cfg(
        any(
            feature = "business-rules",
            feature = "conversations",
            feature = "data-extensions",
            feature = "external-contacts",
            feature = "journey",
            feature = "task-management",
            feature = "users"
        )
    )]
    shared::of_7_apis_a362df6b::MODELS,
    #[cfg(feature = "carrier-services")]
    carrier_services::MODELS,
    #[cfg(feature = "case-management")]
    case_management::MODELS,
    #[cfg(
        any(
            feature = "case-management",
            feature = "coaching",
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_8_apis_84e932ef::MODELS,
    #[cfg(
        any(
            feature = "case-management",
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "routing"
        )
    )]
    shared::of_5_apis_a70717d1::MODELS,
    #[cfg(any(feature = "case-management", feature = "task-management"))]
    shared::of_case_management_and_task_management::MODELS,
    #[cfg(feature = "chat")]
    chat::MODELS,
    #[cfg(any(feature = "chat", feature = "users"))]
    shared::of_chat_and_users::MODELS,
    #[cfg(feature = "coaching")]
    coaching::MODELS,
    #[cfg(feature = "content-management")]
    content_management::MODELS,
    #[cfg(any(feature = "content-management", feature = "conversations"))]
    shared::of_content_management_and_conversations::MODELS,
    #[cfg(
        any(feature = "content-management", feature = "fax", feature = "user-recordings")
    )]
    shared::of_content_management_and_fax_and_user_recordings::MODELS,
    #[cfg(any(feature = "content-management", feature = "greetings"))]
    shared::of_content_management_and_greetings::MODELS,
    #[cfg(feature = "conversations")]
    conversations::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "data-extensions",
            feature = "external-contacts",
            feature = "journey",
            feature = "task-management",
            feature = "users"
        )
    )]
    shared::of_6_apis_558f614c::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "organization",
            feature = "organization-authorization",
            feature = "recording",
            feature = "users"
        )
    )]
    shared::of_6_apis_38e94a6a::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "organization-authorization",
            feature = "recording",
            feature = "users"
        )
    )]
    shared::of_5_apis_6a7e159e::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording"
        )
    )]
    shared::of_conversations_and_external_contacts_and_recording::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "external-contacts",
            feature = "recording",
            feature = "task-management",
            feature = "users"
        )
    )]
    shared::of_5_apis_4acfa3f8::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "groups",
            feature = "locations",
            feature = "search",
            feature = "speech-text-analytics",
            feature = "suggest",
            feature = "teams",
            feature = "telephony-providers-edge",
            feature = "users",
            feature = "voicemail"
        )
    )]
    shared::of_10_apis_843d811d::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "infrastructure-as-code",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_6_apis_d55560e9::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "learning",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_8_apis_b2a6e30d::MODELS,
    #[cfg(any(feature = "conversations", feature = "messaging"))]
    shared::of_conversations_and_messaging::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "messaging",
            feature = "routing",
            feature = "web-deployments"
        )
    )]
    shared::of_4_apis_aad4aaf4::MODELS,
    #[cfg(any(feature = "conversations", feature = "outbound"))]
    shared::of_conversations_and_outbound::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_8_apis_e6485ca5::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "recording",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_7_apis_ddcda0c9::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "quality",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_6_apis_bf6af777::MODELS,
    #[cfg(any(feature = "conversations", feature = "outbound", feature = "recording"))]
    shared::of_conversations_and_outbound_and_recording::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "routing",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_6_apis_311cd907::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_5_apis_e7886ef7::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "web-deployments",
            feature = "web-chat"
        )
    )]
    shared::of_7_apis_62870e12::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "outbound",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail",
            feature = "web-chat"
        )
    )]
    shared::of_6_apis_f52a04c4::MODELS,
    #[cfg(any(feature = "conversations", feature = "recording", feature = "routing"))]
    shared::of_conversations_and_recording_and_routing::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "social-media",
            feature = "textbots"
        )
    )]
    shared::of_4_apis_4f029719::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "recording",
            feature = "social-media",
            feature = "textbots",
            feature = "web-messaging"
        )
    )]
    shared::of_5_apis_afb22b47::MODELS,
    #[cfg(
        any(feature = "conversations", feature = "routing", feature = "web-deployments")
    )]
    shared::of_conversations_and_routing_and_web_deployments::MODELS,
    #[cfg(any(feature = "conversations", feature = "search"))]
    shared::of_conversations_and_search::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "search",
            feature = "speech-text-analytics"
        )
    )]
    shared::of_conversations_and_search_and_speech_text_analytics::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "search",
            feature = "user-recordings",
            feature = "voicemail"
        )
    )]
    shared::of_4_apis_b968c2ce::MODELS,
    #[cfg(any(feature = "conversations", feature = "social-media"))]
    shared::of_conversations_and_social_media::MODELS,
    #[cfg(
        any(feature = "conversations", feature = "social-media", feature = "textbots")
    )]
    shared::of_conversations_and_social_media_and_textbots::MODELS,
    #[cfg(
        any(
            feature = "conversations",
            feature = "social-media",
            feature = "textbots",
            feature = "web-messaging"
        )
    )]
    shared::of_4_apis_636b00d7::MODELS,
    #[cfg(any(feature = "conversations", feature = "web-deployments"))]
    shared::of_conversations_and_web_deployments::MODELS,
    #[cfg(any(feature = "conversations", feature = "web-chat"))]
    shared::of_conversations_and_web_chat::MODELS,
    #[cfg(feature = "data-privacy")]
    data_privacy::MODELS,
    #[cfg(feature = "downloads")]
    downloads::MODELS,
    #[cfg(any(feature = "emails", feature = "settings"))]
    shared::of_emails_and_settings::MODELS,
    #[cfg(feature = "employee-engagement")]
    employee_engagement::MODELS,
    #[cfg(feature = "events")]
    events::MODELS,
    #[cfg(feature = "external-contacts")]
    external_contacts::MODELS,
    #[cfg(any(feature = "external-contacts", feature = "journey"))]
    shared::of_external_contacts_and_journey::MODELS,
    #[cfg(
        any(
            feature = "external-contacts",
            feature = "task-management",
            feature = "users"
        )
    )]
    shared::of_external_contacts_and_task_management_and_users::MODELS,
    #[cfg(feature = "fax")]
    fax::MODELS,
    #[cfg(any(feature = "fax", feature = "user-recordings"))]
    shared::of_fax_and_user_recordings::MODELS,
    #[cfg(feature = "gamification")]
    gamification::MODELS,
    #[cfg(
        any(
            feature = "gamification",
            feature = "outbound",
            feature = "workforce-management"
        )
    )]
    shared::of_gamification_and_outbound_and_workforce_management::MODELS,
    #[cfg(any(feature = "gamification", feature = "uploads"))]
    shared::of_gamification_and_uploads::MODELS,
    #[cfg(feature = "general-data-protection-regulation")]
    general_data_protection_regulation::MODELS,
    #[cfg(any(feature = "geolocation", feature = "users"))]
    shared::of_geolocation_and_users::MODELS,
    #[cfg(feature = "greetings")]
    greetings::MODELS,
    #[cfg(feature = "groups")]
    groups::MODELS,
    #[cfg(any(feature = "groups", feature = "organization", feature = "users"))]
    shared::of_groups_and_organization_and_users::MODELS,
    #[cfg(any(feature = "groups", feature = "search"))]
    shared::of_groups_and_search::MODELS,
    #[cfg(any(feature = "groups", feature = "users"))]
    shared::of_groups_and_users::MODELS,
    #[cfg(feature = "identity-provider")]
    identity_provider::MODELS,
    #[cfg(feature = "infrastructure-as-code")]
    infrastructure_as_code::MODELS,
    #[cfg(feature = "integrations")]
    integrations::MODELS,
    #[cfg(any(feature = "integrations", feature = "uploads"))]
    shared::of_integrations_and_uploads::MODELS,
    #[cfg(feature = "intents")]
    intents::MODELS,
    #[cfg(feature = "journey")]
    journey::MODELS,
    #[cfg(any(feature = "journey", feature = "telephony-providers-edge"))]
    shared::of_journey_and_telephony_providers_edge::MODELS,
    #[cfg(feature = "knowledge")]
    knowledge::MODELS,
    #[cfg(any(feature = "knowledge", feature = "routing"))]
    shared::of_knowledge_and_routing::MODELS,
    #[cfg(any(feature = "knowledge", feature = "uploads"))]
    shared::of_knowledge_and_uploads::MODELS,
    #[cfg(feature = "language-understanding")]
    language_understanding::MODELS,
    #[cfg(feature = "languages")]
    languages::MODELS,
    #[cfg(any(feature = "languages", feature = "recording", feature = "routing"))]
    shared::of_languages_and_recording_and_routing::MODELS,
    #[cfg(any(feature = "languages", feature = "routing"))]
    shared::of_languages_and_routing::MODELS,
    #[cfg(feature = "learning")]
    learning::MODELS,
    #[cfg(feature = "license")]
    license::MODELS,
    #[cfg(feature = "locations")]
    locations::MODELS,
    #[cfg(any(feature = "locations", feature = "search"))]
    shared::of_locations_and_search::MODELS,
    #[cfg(feature = "log-capture")]
    log_capture::MODELS,
    #[cfg(feature = "mobile-devices")]
    mobile_devices::MODELS,
    #[cfg(feature = "notifications")]
    notifications::MODELS,
    #[cfg(feature = "oauth")]
    oauth::MODELS,
    #[cfg(any(feature = "oauth", feature = "tokens", feature = "users"))]
    shared::of_oauth_and_tokens_and_users::MODELS,
    #[cfg(any(feature = "oauth", feature = "usage"))]
    shared::of_oauth_and_usage::MODELS,
    #[cfg(feature = "operational-events")]
    operational_events::MODELS,
    #[cfg(feature = "organization")]
    organization::MODELS,
    #[cfg(feature = "organization-authorization")]
    organization_authorization::MODELS,
    #[cfg(any(feature = "organization-authorization", feature = "users"))]
    shared::of_organization_authorization_and_users::MODELS,
    #[cfg(feature = "outbound")]
    outbound::MODELS,
    #[cfg(feature = "presence")]
    presence::MODELS,
    #[cfg(any(feature = "presence", feature = "users"))]
    shared::of_presence_and_users::MODELS,
    #[cfg(feature = "process-automation")]
    process_automation::MODELS,
    #[cfg(feature = "quality")]
    quality::MODELS,
    #[cfg(any(feature = "quality", feature = "workforce-management"))]
    shared::of_quality_and_workforce_management::MODELS,
    #[cfg(feature = "recording")]
    recording::MODELS,
    #[cfg(feature = "response-management")]
    response_management::MODELS,
    #[cfg(feature = "routing")]
    routing::MODELS,
    #[cfg(any(feature = "routing", feature = "users"))]
    shared::of_routing_and_users::MODELS,
    #[cfg(feature = "scim")]
    scim::MODELS,
    #[cfg(feature = "screen-monitoring")]
    screen_monitoring::MODELS,
    #[cfg(feature = "scripts")]
    scripts::MODELS,
    #[cfg(feature = "search")]
    search::MODELS,
    #[cfg(any(feature = "search", feature = "speech-text-analytics"))]
    shared::of_search_and_speech_text_analytics::MODELS,
    #[cfg(any(feature = "search", feature = "suggest"))]
    shared::of_search_and_suggest::MODELS,
    #[cfg(any(feature = "search", feature = "teams"))]
    shared::of_search_and_teams::MODELS,
    #[cfg(any(feature = "search", feature = "telephony-providers-edge"))]
    shared::of_search_and_telephony_providers_edge::MODELS,
    #[cfg(any(feature = "search", feature = "users"))]
    shared::of_search_and_users::MODELS,
    #[cfg(any(feature = "search", feature = "voicemail"))]
    shared::of_search_and_voicemail::MODELS,
    #[cfg(feature = "settings")]
    settings::MODELS,
    #[cfg(feature = "social-media")]
    social_media::MODELS,
    #[cfg(feature = "speech-text-analytics")]
    speech_text_analytics::MODELS,
    #[cfg(feature = "stations")]
    stations::MODELS,
    #[cfg(feature = "task-management")]
    task_management::MODELS,
    #[cfg(any(feature = "task-management", feature = "workforce-management"))]
    shared::of_task_management_and_workforce_management::MODELS,
    #[cfg(feature = "teams")]
    teams::MODELS,
    #[cfg(feature = "telephony")]
    telephony::MODELS,
    #[cfg(feature = "telephony-providers-edge")]
    telephony_providers_edge::MODELS,
    #[cfg(any(feature = "telephony-providers-edge", feature = "utilities"))]
    shared::of_telephony_providers_edge_and_utilities::MODELS,
    #[cfg(feature = "textbots")]
    textbots::MODELS,
    #[cfg(feature = "tokens")]
    tokens::MODELS,
    #[cfg(any(feature = "tokens", feature = "users"))]
    shared::of_tokens_and_users::MODELS,
    #[cfg(feature = "uploads")]
    uploads::MODELS,
    #[cfg(feature = "usage")]
    usage::MODELS,
    #[cfg(feature = "user-recordings")]
    user_recordings::MODELS,
    #[cfg(feature = "users")]
    users::MODELS,
    #[cfg(any(feature = "users", feature = "utilities"))]
    shared::of_users_and_utilities::MODELS,
    #[cfg(feature = "users-rules")]
    users_rules::MODELS,
    #[cfg(feature = "utilities")]
    utilities::MODELS,
    #[cfg(feature = "voicemail")]
    voicemail::MODELS,
    #[cfg(feature = "web-deployments")]
    web_deployments::MODELS,
    #[cfg(feature = "web-chat")]
    web_chat::MODELS,
    #[cfg(feature = "web-messaging")]
    web_messaging::MODELS,
    #[cfg(feature = "widgets")]
    widgets::MODELS,
    #[cfg(feature = "workforce-management")]
    workforce_management::MODELS,
];
use crate::rt;
impl rt::Client {
    /// Calls of the AI Studio API.
    #[cfg(feature = "ai-studio")]
    pub fn ai_studio(&self) -> ai_studio::AiStudio {
        ai_studio::AiStudio::new(self)
    }
    /// Calls of the Agent Assistants API.
    #[cfg(feature = "agent-assistants")]
    pub fn agent_assistants(&self) -> agent_assistants::AgentAssistants {
        agent_assistants::AgentAssistants::new(self)
    }
    /// Calls of the Agent Copilot API.
    #[cfg(feature = "agent-copilot")]
    pub fn agent_copilot(&self) -> agent_copilot::AgentCopilot {
        agent_copilot::AgentCopilot::new(self)
    }
    /// Calls of the Agent UI API.
    #[cfg(feature = "agent-ui")]
    pub fn agent_ui(&self) -> agent_ui::AgentUi {
        agent_ui::AgentUi::new(self)
    }
    /// Calls of the Alerting API.
    #[cfg(feature = "alerting")]
    pub fn alerting(&self) -> alerting::Alerting {
        alerting::Alerting::new(self)
    }
    /// Calls of the Analytics API.
    #[cfg(feature = "analytics")]
    pub fn analytics(&self) -> analytics::Analytics {
        analytics::Analytics::new(self)
    }
    /// Calls of the Architect API.
    #[cfg(feature = "architect")]
    pub fn architect(&self) -> architect::Architect {
        architect::Architect::new(self)
    }
    /// Calls of the Assistant Copilot Variations API.
    #[cfg(feature = "assistant-copilot-variations")]
    pub fn assistant_copilot_variations(
        &self,
    ) -> assistant_copilot_variations::AssistantCopilotVariations {
        assistant_copilot_variations::AssistantCopilotVariations::new(self)
    }
    /// Calls of the Audit API.
    #[cfg(feature = "audit")]
    pub fn audit(&self) -> audit::Audit {
        audit::Audit::new(self)
    }
    /// Calls of the Authorization API.
    #[cfg(feature = "authorization")]
    pub fn authorization(&self) -> authorization::Authorization {
        authorization::Authorization::new(self)
    }
    /// Calls of the Background Assistant API.
    #[cfg(feature = "background-assistant")]
    pub fn background_assistant(&self) -> background_assistant::BackgroundAssistant {
        background_assistant::BackgroundAssistant::new(self)
    }
    /// Calls of the Billing API.
    #[cfg(feature = "billing")]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }
    /// Calls of the Business Rules API.
    #[cfg(feature = "business-rules")]
    pub fn business_rules(&self) -> business_rules::BusinessRules {
        business_rules::BusinessRules::new(self)
    }
    /// Calls of the Carrier Services API.
    #[cfg(feature = "carrier-services")]
    pub fn carrier_services(&self) -> carrier_services::CarrierServices {
        carrier_services::CarrierServices::new(self)
    }
    /// Calls of the Case Management API.
    #[cfg(feature = "case-management")]
    pub fn case_management(&self) -> case_management::CaseManagement {
        case_management::CaseManagement::new(self)
    }
    /// Calls of the Chat API.
    #[cfg(feature = "chat")]
    pub fn chat(&self) -> chat::Chat {
        chat::Chat::new(self)
    }
    /// Calls of the Coaching API.
    #[cfg(feature = "coaching")]
    pub fn coaching(&self) -> coaching::Coaching {
        coaching::Coaching::new(self)
    }
    /// Calls of the Content Management API.
    #[cfg(feature = "content-management")]
    pub fn content_management(&self) -> content_management::ContentManagement {
        content_management::ContentManagement::new(self)
    }
    /// Calls of the Conversations API.
    #[cfg(feature = "conversations")]
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations::new(self)
    }
    /// Calls of the Data Extensions API.
    #[cfg(feature = "data-extensions")]
    pub fn data_extensions(&self) -> data_extensions::DataExtensions {
        data_extensions::DataExtensions::new(self)
    }
    /// Calls of the Data Privacy API.
    #[cfg(feature = "data-privacy")]
    pub fn data_privacy(&self) -> data_privacy::DataPrivacy {
        data_privacy::DataPrivacy::new(self)
    }
    /// Calls of the Downloads API.
    #[cfg(feature = "downloads")]
    pub fn downloads(&self) -> downloads::Downloads {
        downloads::Downloads::new(self)
    }
    /// Calls of the Emails API.
    #[cfg(feature = "emails")]
    pub fn emails(&self) -> emails::Emails {
        emails::Emails::new(self)
    }
    /// Calls of the Employee Engagement API.
    #[cfg(feature = "employee-engagement")]
    pub fn employee_engagement(&self) -> employee_engagement::EmployeeEngagement {
        employee_engagement::EmployeeEngagement::new(self)
    }
    /// Calls of the Events API.
    #[cfg(feature = "events")]
    pub fn events(&self) -> events::Events {
        events::Events::new(self)
    }
    /// Calls of the External Contacts API.
    #[cfg(feature = "external-contacts")]
    pub fn external_contacts(&self) -> external_contacts::ExternalContacts {
        external_contacts::ExternalContacts::new(self)
    }
    /// Calls of the Fax API.
    #[cfg(feature = "fax")]
    pub fn fax(&self) -> fax::Fax {
        fax::Fax::new(self)
    }
    /// Calls of the Flows API.
    #[cfg(feature = "flows")]
    pub fn flows(&self) -> flows::Flows {
        flows::Flows::new(self)
    }
    /// Calls of the Gamification API.
    #[cfg(feature = "gamification")]
    pub fn gamification(&self) -> gamification::Gamification {
        gamification::Gamification::new(self)
    }
    /// Calls of the General Data Protection Regulation API.
    #[cfg(feature = "general-data-protection-regulation")]
    pub fn general_data_protection_regulation(
        &self,
    ) -> general_data_protection_regulation::GeneralDataProtectionRegulation {
        general_data_protection_regulation::GeneralDataProtectionRegulation::new(self)
    }
    /// Calls of the Geolocation API.
    #[cfg(feature = "geolocation")]
    pub fn geolocation(&self) -> geolocation::Geolocation {
        geolocation::Geolocation::new(self)
    }
    /// Calls of the Greetings API.
    #[cfg(feature = "greetings")]
    pub fn greetings(&self) -> greetings::Greetings {
        greetings::Greetings::new(self)
    }
    /// Calls of the Groups API.
    #[cfg(feature = "groups")]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self)
    }
    /// Calls of the Identity Provider API.
    #[cfg(feature = "identity-provider")]
    pub fn identity_provider(&self) -> identity_provider::IdentityProvider {
        identity_provider::IdentityProvider::new(self)
    }
    /// Calls of the Infrastructure as Code API.
    #[cfg(feature = "infrastructure-as-code")]
    pub fn infrastructure_as_code(
        &self,
    ) -> infrastructure_as_code::InfrastructureAsCode {
        infrastructure_as_code::InfrastructureAsCode::new(self)
    }
    /// Calls of the Integrations API.
    #[cfg(feature = "integrations")]
    pub fn integrations(&self) -> integrations::Integrations {
        integrations::Integrations::new(self)
    }
    /// Calls of the Intents API.
    #[cfg(feature = "intents")]
    pub fn intents(&self) -> intents::Intents {
        intents::Intents::new(self)
    }
    /// Calls of the Journey API.
    #[cfg(feature = "journey")]
    pub fn journey(&self) -> journey::Journey {
        journey::Journey::new(self)
    }
    /// Calls of the Knowledge API.
    #[cfg(feature = "knowledge")]
    pub fn knowledge(&self) -> knowledge::Knowledge {
        knowledge::Knowledge::new(self)
    }
    /// Calls of the Language Understanding API.
    #[cfg(feature = "language-understanding")]
    pub fn language_understanding(
        &self,
    ) -> language_understanding::LanguageUnderstanding {
        language_understanding::LanguageUnderstanding::new(self)
    }
    /// Calls of the Languages API.
    #[cfg(feature = "languages")]
    pub fn languages(&self) -> languages::Languages {
        languages::Languages::new(self)
    }
    /// Calls of the Learning API.
    #[cfg(feature = "learning")]
    pub fn learning(&self) -> learning::Learning {
        learning::Learning::new(self)
    }
    /// Calls of the License API.
    #[cfg(feature = "license")]
    pub fn license(&self) -> license::License {
        license::License::new(self)
    }
    /// Calls of the Locations API.
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> locations::Locations {
        locations::Locations::new(self)
    }
    /// Calls of the Log Capture API.
    #[cfg(feature = "log-capture")]
    pub fn log_capture(&self) -> log_capture::LogCapture {
        log_capture::LogCapture::new(self)
    }
    /// Calls of the Messaging API.
    #[cfg(feature = "messaging")]
    pub fn messaging(&self) -> messaging::Messaging {
        messaging::Messaging::new(self)
    }
    /// Calls of the Mobile Devices API.
    #[cfg(feature = "mobile-devices")]
    pub fn mobile_devices(&self) -> mobile_devices::MobileDevices {
        mobile_devices::MobileDevices::new(self)
    }
    /// Calls of the Notifications API.
    #[cfg(feature = "notifications")]
    pub fn notifications(&self) -> notifications::Notifications {
        notifications::Notifications::new(self)
    }
    /// Calls of the OAuth API.
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> oauth::Oauth {
        oauth::Oauth::new(self)
    }
    /// Calls of the Objects API.
    #[cfg(feature = "objects")]
    pub fn objects(&self) -> objects::Objects {
        objects::Objects::new(self)
    }
    /// Calls of the Operational Events API.
    #[cfg(feature = "operational-events")]
    pub fn operational_events(&self) -> operational_events::OperationalEvents {
        operational_events::OperationalEvents::new(self)
    }
    /// Calls of the Organization API.
    #[cfg(feature = "organization")]
    pub fn organization(&self) -> organization::Organization {
        organization::Organization::new(self)
    }
    /// Calls of the Organization Authorization API.
    #[cfg(feature = "organization-authorization")]
    pub fn organization_authorization(
        &self,
    ) -> organization_authorization::OrganizationAuthorization {
        organization_authorization::OrganizationAuthorization::new(self)
    }
    /// Calls of the Outbound API.
    #[cfg(feature = "outbound")]
    pub fn outbound(&self) -> outbound::Outbound {
        outbound::Outbound::new(self)
    }
    /// Calls of the Presence API.
    #[cfg(feature = "presence")]
    pub fn presence(&self) -> presence::Presence {
        presence::Presence::new(self)
    }
    /// Calls of the Process Automation API.
    #[cfg(feature = "process-automation")]
    pub fn process_automation(&self) -> process_automation::ProcessAutomation {
        process_automation::ProcessAutomation::new(self)
    }
    /// Calls of the Quality API.
    #[cfg(feature = "quality")]
    pub fn quality(&self) -> quality::Quality {
        quality::Quality::new(self)
    }
    /// Calls of the Recording API.
    #[cfg(feature = "recording")]
    pub fn recording(&self) -> recording::Recording {
        recording::Recording::new(self)
    }
    /// Calls of the Response Management API.
    #[cfg(feature = "response-management")]
    pub fn response_management(&self) -> response_management::ResponseManagement {
        response_management::ResponseManagement::new(self)
    }
    /// Calls of the Routing API.
    #[cfg(feature = "routing")]
    pub fn routing(&self) -> routing::Routing {
        routing::Routing::new(self)
    }
    /// Calls of the SCIM API.
    #[cfg(feature = "scim")]
    pub fn scim(&self) -> scim::Scim {
        scim::Scim::new(self)
    }
    /// Calls of the Screen Monitoring API.
    #[cfg(feature = "screen-monitoring")]
    pub fn screen_monitoring(&self) -> screen_monitoring::ScreenMonitoring {
        screen_monitoring::ScreenMonitoring::new(self)
    }
    /// Calls of the Scripts API.
    #[cfg(feature = "scripts")]
    pub fn scripts(&self) -> scripts::Scripts {
        scripts::Scripts::new(self)
    }
    /// Calls of the Search API.
    #[cfg(feature = "search")]
    pub fn search(&self) -> search::Search {
        search::Search::new(self)
    }
    /// Calls of the Settings API.
    #[cfg(feature = "settings")]
    pub fn settings(&self) -> settings::Settings {
        settings::Settings::new(self)
    }
    /// Calls of the Social Media API.
    #[cfg(feature = "social-media")]
    pub fn social_media(&self) -> social_media::SocialMedia {
        social_media::SocialMedia::new(self)
    }
    /// Calls of the Speech & Text Analytics API.
    #[cfg(feature = "speech-text-analytics")]
    pub fn speech_text_analytics(&self) -> speech_text_analytics::SpeechTextAnalytics {
        speech_text_analytics::SpeechTextAnalytics::new(self)
    }
    /// Calls of the Stations API.
    #[cfg(feature = "stations")]
    pub fn stations(&self) -> stations::Stations {
        stations::Stations::new(self)
    }
    /// Calls of the Suggest API.
    #[cfg(feature = "suggest")]
    pub fn suggest(&self) -> suggest::Suggest {
        suggest::Suggest::new(self)
    }
    /// Calls of the Task Management API.
    #[cfg(feature = "task-management")]
    pub fn task_management(&self) -> task_management::TaskManagement {
        task_management::TaskManagement::new(self)
    }
    /// Calls of the Teams API.
    #[cfg(feature = "teams")]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self)
    }
    /// Calls of the Telephony API.
    #[cfg(feature = "telephony")]
    pub fn telephony(&self) -> telephony::Telephony {
        telephony::Telephony::new(self)
    }
    /// Calls of the Telephony Providers Edge API.
    #[cfg(feature = "telephony-providers-edge")]
    pub fn telephony_providers_edge(
        &self,
    ) -> telephony_providers_edge::TelephonyProvidersEdge {
        telephony_providers_edge::TelephonyProvidersEdge::new(self)
    }
    /// Calls of the Textbots API.
    #[cfg(feature = "textbots")]
    pub fn textbots(&self) -> textbots::Textbots {
        textbots::Textbots::new(self)
    }
    /// Calls of the Tokens API.
    #[cfg(feature = "tokens")]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens::new(self)
    }
    /// Calls of the Uploads API.
    #[cfg(feature = "uploads")]
    pub fn uploads(&self) -> uploads::Uploads {
        uploads::Uploads::new(self)
    }
    /// Calls of the Usage API.
    #[cfg(feature = "usage")]
    pub fn usage(&self) -> usage::Usage {
        usage::Usage::new(self)
    }
    /// Calls of the User Recordings API.
    #[cfg(feature = "user-recordings")]
    pub fn user_recordings(&self) -> user_recordings::UserRecordings {
        user_recordings::UserRecordings::new(self)
    }
    /// Calls of the Users API.
    #[cfg(feature = "users")]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }
    /// Calls of the Users Rules API.
    #[cfg(feature = "users-rules")]
    pub fn users_rules(&self) -> users_rules::UsersRules {
        users_rules::UsersRules::new(self)
    }
    /// Calls of the Utilities API.
    #[cfg(feature = "utilities")]
    pub fn utilities(&self) -> utilities::Utilities {
        utilities::Utilities::new(self)
    }
    /// Calls of the Voicemail API.
    #[cfg(feature = "voicemail")]
    pub fn voicemail(&self) -> voicemail::Voicemail {
        voicemail::Voicemail::new(self)
    }
    /// Calls of the Web Deployments API.
    #[cfg(feature = "web-deployments")]
    pub fn web_deployments(&self) -> web_deployments::WebDeployments {
        web_deployments::WebDeployments::new(self)
    }
    /// Calls of the WebChat API.
    #[cfg(feature = "web-chat")]
    pub fn web_chat(&self) -> web_chat::WebChat {
        web_chat::WebChat::new(self)
    }
    /// Calls of the WebMessaging API.
    #[cfg(feature = "web-messaging")]
    pub fn web_messaging(&self) -> web_messaging::WebMessaging {
        web_messaging::WebMessaging::new(self)
    }
    /// Calls of the Widgets API.
    #[cfg(feature = "widgets")]
    pub fn widgets(&self) -> widgets::Widgets {
        widgets::Widgets::new(self)
    }
    /// Calls of the Workforce Management API.
    #[cfg(feature = "workforce-management")]
    pub fn workforce_management(&self) -> workforce_management::WorkforceManagement {
        workforce_management::WorkforceManagement::new(self)
    }
}
