//! A response with its body.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::error::report::CallReport;

/// A response whose body was read: what [`Session::execute_buffered`](crate::Session::execute_buffered)
/// gives. The body is unpacked.
#[non_exhaustive]
#[derive(Clone)]
pub struct BufferedResponse {
    /// Where it came from, after redirects.
    pub url: Url,
    /// The status.
    pub status: StatusCode,
    /// The headers, without those that told of a packed body.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// What the call went through.
    pub report: CallReport,
}

impl fmt::Debug for BufferedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BufferedResponse")
            .field("status", &self.status)
            .field("report", &self.report)
            // It may hold personal data, and secrets.
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
