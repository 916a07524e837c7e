//! What is known of the call that an error ended: one set of facts for every error of the workspace.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::error::report::CallReport;

/// What an error knows of its call. [`Error::context`](crate::Error::context) gives it, and the
/// SDK's errors hold the same.
///
/// Every part may be missing: what never reached a server has no status, and what was refused before
/// the call began has no report.
#[non_exhaustive]
#[derive(Clone, Default)]
pub struct ErrorContext {
    /// The operation that was called.
    pub operation_id: Option<&'static str>,
    /// The status of the last response: of the API, or of the token endpoint where signing in failed.
    pub status: Option<StatusCode>,
    /// Where the last response came from, where it was the API's and that is known.
    pub url: Option<Url>,
    /// The headers of the last response, where it was the API's.
    pub headers: HeaderMap,
    /// Genesys's id of the last exchange (`ININ-Correlation-Id`), which their support asks for.
    pub correlation_id: Option<String>,
    /// How long the server, or the policy, wants the caller to stay away.
    pub retry_after: Option<Duration>,
    /// What the call went through: attempts, waits, the token's generation, the rate limit.
    pub report: Option<CallReport>,
    /// The body of the last response, as far as it was read.
    pub body: Option<Bytes>,
}

impl fmt::Debug for ErrorContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorContext")
            .field("operation_id", &self.operation_id)
            .field("status", &self.status)
            .field("correlation_id", &self.correlation_id)
            .field("retry_after", &self.retry_after)
            .field("report", &self.report)
            // A body may hold personal data, headers and addresses a signature, and errors end up
            // in logs.
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
