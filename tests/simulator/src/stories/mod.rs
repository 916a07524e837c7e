//! Responses that hang together: the conversations of a small contact centre, and their agents.
//!
//! What a story does not know is made from the document alone.

mod conversation_filter;
mod conversations;
mod organisation;
mod users;

use serde_json::Value;

use crate::responses::Asked;
use crate::server::error_body::ApiError;

/// The body that a story has for a call, all of which the document knows or not.
pub(crate) fn tell(
    asked: &Asked<'_>,
    body: &[u8],
    is_known: bool,
) -> Result<Option<Value>, ApiError> {
    match asked.found.operation.id.as_str() {
        "postAnalyticsConversationsDetailsQuery" => conversations::query(body, is_known),
        "getUser" => {
            let user_id = asked.found.path.first().map(|(_, value)| value.as_str());
            users::get(user_id.unwrap_or_default(), asked.query)
        }
        _ => Ok(None),
    }
}
