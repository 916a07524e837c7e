//! Whether a call may be sent again when nobody knows whether it was heard.

use genesys_cloud_sdk::operation;
use genesys_cloud_simulator::document::Operation;
use http::Method;

/// GETs that act, as `spec/platform` decides: one prepares a download, the other sends a ping.
const ACTING_GETS: [&str; 2] = ["getFlowsInstance", "getJourneyDeploymentCustomerPing"];

/// Whether repeating a call does no harm. By the document as far as that tells, since what the SDK
/// says of an operation is on trial too.
pub(super) fn is_safe(one: &Operation) -> bool {
    let starts = one
        .responses
        .iter()
        .any(|response| matches!(response.status, 201 | 202));
    match one.method {
        Method::HEAD => true,
        Method::GET if ACTING_GETS.contains(&one.id.as_str()) => false,
        Method::GET if !starts => true,
        Method::PATCH => false,
        // What creates or starts something is never safe.
        Method::POST if starts => false,
        // Some that look safe start work, and some POSTs only read: that was decided operation by
        // operation.
        _ => operation::find(&one.id).is_some_and(|info| info.retry_safe),
    }
}
