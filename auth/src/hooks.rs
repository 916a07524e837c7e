//! Looking at every request of a call and every answer to it.
//!
//! Hooks are for logs, metrics and traces of one's own: they see each attempt, retries and replays
//! included, but change nothing. Headers that carry secrets are replaced before a hook sees them.
//! Token requests are the session's own and pass no hook; `tracing` tells of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use url::Url;

use crate::transport::TransportError;

/// A request about to be sent.
#[non_exhaustive]
#[derive(Debug)]
pub struct RequestView<'a> {
    /// The operation id.
    pub operation_id: &'static str,
    /// The number of this attempt, counted from one.
    pub attempt: u32,
    /// The method.
    pub method: &'a Method,
    /// The address.
    pub url: &'a Url,
    /// The headers; what is secret reads `[redacted]`.
    pub headers: HeaderMap,
}

/// An answer, or why there is none.
#[non_exhaustive]
#[derive(Debug)]
pub struct ResponseView<'a> {
    /// The operation id.
    pub operation_id: &'static str,
    /// The number of this attempt, counted from one.
    pub attempt: u32,
    /// The status, where there was an answer.
    pub status: Option<StatusCode>,
    /// The answer's headers; what is secret reads `[redacted]`.
    pub headers: HeaderMap,
    /// Why there was no answer.
    pub error: Option<&'a TransportError>,
    /// The time from sending to the head of the answer.
    pub elapsed: Duration,
}

type BeforeHook = Arc<dyn Fn(&RequestView<'_>) + Send + Sync>;
type AfterHook = Arc<dyn Fn(&ResponseView<'_>) + Send + Sync>;

/// The hooks of a session.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    before: Vec<BeforeHook>,
    after: Vec<AfterHook>,
}

impl Hooks {
    pub(crate) fn add_before(&mut self, hook: impl Fn(&RequestView<'_>) + Send + Sync + 'static) {
        self.before.push(Arc::new(hook));
    }

    pub(crate) fn add_after(&mut self, hook: impl Fn(&ResponseView<'_>) + Send + Sync + 'static) {
        self.after.push(Arc::new(hook));
    }

    /// Whether anybody looks at answers, and at how long they took.
    pub(crate) fn look_after(&self) -> bool {
        !self.after.is_empty()
    }

    pub(crate) fn before(
        &self,
        operation_id: &'static str,
        attempt: u32,
        request: &reqwest::Request,
    ) {
        // Redacting copies the headers, so nothing is done where nobody looks.
        if self.before.is_empty() {
            return;
        }
        let view = RequestView {
            operation_id,
            attempt,
            method: request.method(),
            url: request.url(),
            headers: redacted(request.headers()),
        };
        for hook in &self.before {
            hook(&view);
        }
    }

    pub(crate) fn after(
        &self,
        operation_id: &'static str,
        attempt: u32,
        outcome: Result<&reqwest::Response, &TransportError>,
        elapsed: Duration,
    ) {
        let answer = outcome.ok();
        let view = ResponseView {
            operation_id,
            attempt,
            status: answer.map(reqwest::Response::status),
            headers: answer.map_or_else(HeaderMap::new, |answer| redacted(answer.headers())),
            error: outcome.err(),
            elapsed,
        };
        for hook in &self.after {
            hook(&view);
        }
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks")
            .field("before", &self.before.len())
            .field("after", &self.after.len())
            .finish()
    }
}

const SECRET_HEADERS: [HeaderName; 4] = [
    header::AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    header::COOKIE,
    header::SET_COOKIE,
];

fn redacted(headers: &HeaderMap) -> HeaderMap {
    let mut copy = headers.clone();
    for (name, value) in &mut copy {
        if value.is_sensitive() || SECRET_HEADERS.contains(name) {
            *value = HeaderValue::from_static("[redacted]");
        }
    }
    copy
}
