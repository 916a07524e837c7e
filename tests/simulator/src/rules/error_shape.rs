//! Error bodies in the forms that come, beside the one that the document gives.

use serde::Serialize;
use serde_json::{Value, json};

/// The sentence of most of these bodies.
const MESSAGE: &str = "The simulator was told to fail.";

/// The form of an error's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorShape {
    /// `errorCode`, `userMessage`, `userParams` and `correlationId`: of data actions.
    DataAction,
    /// `error` and `error_description` (RFC 6749, section 5.2).
    OAuth,
    /// The same with `description` beside `error_description`.
    OAuthDescription,
    /// `schemas`, `scimType`, `detail` and a status that is a text (RFC 7644, section 3.12).
    Scim,
    /// A `code` with a space in it.
    SpacedCode,
    /// A code in small letters, and the cause behind it in capital ones.
    Nested,
    /// The sentence with its parameters in it, as `messageWithParams` without them, and those.
    WithParams,
    /// Half of a surrogate pair in the message.
    LoneSurrogate,
    /// A page for people, as gateways have it.
    Html,
    /// A sentence that is no JSON.
    Text,
    /// Nothing.
    Empty,
}

impl ErrorShape {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::DataAction,
        Self::OAuth,
        Self::OAuthDescription,
        Self::Scim,
        Self::SpacedCode,
        Self::Nested,
        Self::WithParams,
        Self::LoneSurrogate,
        Self::Html,
        Self::Text,
        Self::Empty,
    ];

    /// Its name in a rule on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::DataAction => "data-action",
            Self::OAuth => "oauth",
            Self::OAuthDescription => "oauth-description",
            Self::Scim => "scim",
            Self::SpacedCode => "spaced-code",
            Self::Nested => "nested",
            Self::WithParams => "with-params",
            Self::LoneSurrogate => "lone-surrogate",
            Self::Html => "html",
            Self::Text => "text",
            Self::Empty => "empty",
        }
    }

    /// The code that a reader finds in it, if it has one.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::DataAction => Some("simulated.data.action.error"),
            Self::OAuth | Self::OAuthDescription => Some("invalid_client"),
            Self::Scim => Some("invalidValue"),
            Self::SpacedCode => Some("simulated error"),
            Self::Nested | Self::WithParams | Self::LoneSurrogate => Some("simulated.error"),
            Self::Html | Self::Text | Self::Empty => None,
        }
    }

    /// The sentence that a reader finds in it, if it has one.
    pub fn message(self) -> Option<&'static str> {
        match self {
            Self::Html | Self::Text | Self::Empty => None,
            Self::WithParams => Some("The simulator was told to fail by a rule."),
            Self::LoneSurrogate => Some("The simulator was told to fail \u{fffd}."),
            _ => Some(MESSAGE),
        }
    }

    /// The media type of the body, and the body.
    pub(crate) fn body(self, status: u16, correlation_id: &str) -> (&'static str, Vec<u8>) {
        let code = self.code();
        let body: Value = match self {
            Self::Html => {
                let page = format!("<html><body><h1>{status}</h1>{MESSAGE}</body></html>\n");
                return ("text/html", page.into_bytes());
            }
            Self::Text => return ("text/plain", MESSAGE.as_bytes().to_vec()),
            Self::Empty => return ("application/json", Vec::new()),
            Self::DataAction => json!({
                "errorCode": code,
                "status": status,
                "correlationId": correlation_id,
                "userMessage": MESSAGE,
                "userParams": [{ "key": "field", "value": "name" }],
                "details": { "errorCode": code, "fieldName": "name" },
            }),
            Self::OAuth => json!({ "error": code, "error_description": MESSAGE }),
            Self::OAuthDescription => json!({
                "error": code,
                "description": MESSAGE,
                "error_description": MESSAGE,
            }),
            Self::Scim => json!({
                "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
                "status": status.to_string(),
                "scimType": code,
                "detail": MESSAGE,
            }),
            Self::Nested => json!({
                "status": status,
                "code": code,
                "message": MESSAGE,
                "contextId": correlation_id,
                "details": [],
                "errors": [{
                    "status": status,
                    "code": "SIMULATED_CAUSE",
                    "message": "This is the cause.",
                    "contextId": correlation_id,
                    "details": [{ "errorCode": "SIMULATED_FIELD", "fieldName": "name" }],
                    "errors": [],
                }],
            }),
            Self::WithParams => json!({
                "status": status,
                "code": code,
                "message": self.message(),
                "messageWithParams": "The simulator was told to fail by {who}.",
                "messageParams": { "who": "a rule" },
                "contextId": correlation_id,
                "details": [],
                "errors": [],
            }),
            Self::SpacedCode | Self::LoneSurrogate => json!({
                "status": status,
                "code": code,
                "message": self.message(),
                "contextId": correlation_id,
                "details": [],
                "errors": [],
            }),
        };
        let mut text = body.to_string();
        if self == Self::LoneSurrogate {
            text = text.replace('\u{fffd}', "\\ud83d");
        }
        let media_type = if self == Self::Scim {
            "application/scim+json"
        } else {
            "application/json"
        };
        (media_type, text.into_bytes())
    }
}
