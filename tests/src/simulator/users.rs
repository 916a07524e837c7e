//! `GET /api/v2/users/{userId}`.

use axum::Json;
use axum::extract::{Path, Query};
use serde_json::Value;

use super::error_body::{ApiError, Code};
use super::organisation;

/// What is left out of a user unless it is asked for with `expand`, as far as the simulator
/// knows it.
const EXPANDED: [&str; 3] = ["presence", "routingStatus", "skills"];

pub(super) async fn get(
    Path(user_id): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Json<Value>, ApiError> {
    let values = |name: &str| -> Vec<&str> {
        let pairs = query.iter().filter(|(key, _)| key == name);
        pairs.map(|(_, value)| value.as_str()).collect()
    };
    let (expand, state) = (values("expand"), values("state"));
    let mut user = organisation::users()
        .into_iter()
        .find(|user| user["id"] == user_id)
        .filter(|user| user["state"] == state.first().copied().unwrap_or("active"))
        .ok_or_else(|| ApiError::new(Code::UnknownResource, format!("No user {user_id}.")))?;
    if let Some(user) = user.as_object_mut() {
        user.retain(|name, _| !EXPANDED.contains(&name.as_str()) || expand.contains(&&**name));
    }
    Ok(Json(user))
}
