//! What the session's hook for stock progenitor guesses of an operation, against what is generated.

use genesys_cloud_auth::progenitor::{OperationInfo, facts_of};
use genesys_cloud_sdk::operation;

/// Operations that the hook would repeat though they act, or would not though they do not, whose
/// method alone says that they may be repeated.
pub(super) fn disagreements() -> Vec<(&'static str, String)> {
    let mut unlike = Vec::new();
    for info in operation::all() {
        let path = info.path.replace(['{', '}'], "");
        let url = format!("https://gateway.example/genesys{path}");
        let method = http::Method::from(info.method);
        let Ok(url) = url.parse() else {
            unlike.push((info.id, format!("no address: {path}")));
            continue;
        };
        let request = reqwest::Request::new(method.clone(), url);
        let name = OperationInfo {
            operation_id: info.id,
        };
        let facts = facts_of(&name, &request);
        // What only reads under another method is not repeated: that harms nobody.
        if method.is_idempotent() && facts.retry_safe != info.retry_safe {
            unlike.push((
                info.id,
                format!("the hook repeats it: {}", facts.retry_safe),
            ));
        }
    }
    unlike
}
