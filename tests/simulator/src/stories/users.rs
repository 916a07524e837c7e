//! `GET /api/v2/users/{userId}`.

use serde_json::Value;

use super::organisation;
use crate::server::error_body::{ApiError, Code};

/// What is left out of a user unless it is asked for with `expand`, as far as the simulator
/// knows it.
const EXPANDED: [&str; 3] = ["presence", "routingStatus", "skills"];

/// The agent with this id. Any other id in the form of one is that of somebody of whom nothing is
/// known here; anything else is an error.
pub(crate) fn get(user_id: &str, query: &[(String, String)]) -> Result<Option<Value>, ApiError> {
    let values = |name: &str| -> Vec<&str> {
        let pairs = query.iter().filter(|(key, _)| key == name);
        pairs.map(|(_, value)| value.as_str()).collect()
    };
    let (expand, state) = (values("expand"), values("state"));
    let mut users = organisation::users().into_iter();
    let Some(user) = users.find(|user| user["id"] == user_id) else {
        return if looks_like_an_id(user_id) {
            Ok(None)
        } else {
            Err(unknown(user_id))
        };
    };
    if user["state"] != state.first().copied().unwrap_or("active") {
        return Err(unknown(user_id));
    }
    let mut user = user;
    if let Some(user) = user.as_object_mut() {
        user.retain(|name, _| !EXPANDED.contains(&name.as_str()) || expand.contains(&&**name));
    }
    Ok(Some(user))
}

/// Whether it is in the form of a UUID.
fn looks_like_an_id(text: &str) -> bool {
    let groups = text.split('-').map(str::len);
    groups.eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn unknown(user_id: &str) -> ApiError {
    ApiError::new(Code::UnknownResource, format!("No user {user_id}."))
}
