//! Looking at every request of a call and every response to it.
//!
//! Hooks are for logs, metrics and traces of one's own: they see each attempt, retries and replays
//! included, but change nothing. Headers that carry secrets are replaced before a hook sees them.
//! Token requests are the session's own and pass no hook; `tracing` tells of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use url::Url;

use crate::config::region::without_user_info;
use crate::error::transport::TransportError;

/// A request about to be sent. Printed, it shows nothing secret of its address; the fields hold all.
#[non_exhaustive]
pub struct RequestView<'a> {
    /// The operation id.
    pub operation_id: &'static str,
    /// The number of this attempt, counted from one.
    pub attempt: u32,
    /// The method.
    pub method: &'a Method,
    /// The address, with whatever secrets its path and query hold.
    pub url: &'a Url,
    /// The headers; what is secret reads `[redacted]`.
    pub headers: HeaderMap,
}

impl fmt::Debug for RequestView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestView")
            .field("operation_id", &self.operation_id)
            .field("attempt", &self.attempt)
            .field("method", self.method)
            .field("url", &shown(self.url))
            .field("headers", &self.headers)
            .finish()
    }
}

/// Segments of a path before one that is a credential.
const BEFORE_SECRETS: [&str; 2] = ["webhooks", "pushdevices"];

/// An address without secrets: with the names of its query, and without the values.
fn shown(url: &Url) -> String {
    let mut shown = url.origin().ascii_serialization();
    let mut before = "";
    for segment in url.path().split('/').skip(1) {
        let is_secret = BEFORE_SECRETS.contains(&before) && !segment.is_empty();
        shown.push('/');
        shown.push_str(if is_secret { REDACTED } else { segment });
        before = segment;
    }
    let mut separator = '?';
    for pair in url.query().into_iter().flat_map(|query| query.split('&')) {
        let name = pair.split_once('=').map_or("", |(name, _)| name);
        shown.push(separator);
        shown.push_str(name);
        shown.push('=');
        shown.push_str(REDACTED);
        separator = '&';
    }
    shown
}

/// A response, or why there is none.
#[non_exhaustive]
#[derive(Debug)]
pub struct ResponseView<'a> {
    /// The operation id.
    pub operation_id: &'static str,
    /// The number of this attempt, counted from one.
    pub attempt: u32,
    /// The status, where there was a response.
    pub status: Option<StatusCode>,
    /// The response's headers; what is secret reads `[redacted]`.
    pub headers: HeaderMap,
    /// Why there was no response.
    pub error: Option<&'a TransportError>,
    /// The time from sending to the head of the response.
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

    /// Whether anybody looks at responses, and at how long they took.
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
        let response = outcome.ok();
        let view = ResponseView {
            operation_id,
            attempt,
            status: response.map(reqwest::Response::status),
            headers: response.map_or_else(HeaderMap::new, |response| redacted(response.headers())),
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
const REDACTED: &str = "[redacted]";

/// A copy without secrets: those that have a header of their own, and those in the queries of
/// addresses, where a signature lets anybody in who has it.
fn redacted(headers: &HeaderMap) -> HeaderMap {
    let mut copy = headers.clone();
    for (name, value) in &mut copy {
        if value.is_sensitive() || SECRET_HEADERS.contains(name) {
            *value = HeaderValue::from_static(REDACTED);
        } else if let Some(cut) = without_query(name, value) {
            *value = cut;
        }
    }
    copy
}

/// An address without what follows its path, and without a user and password before its host.
fn without_query(name: &HeaderName, value: &HeaderValue) -> Option<HeaderValue> {
    let is_address = [header::LOCATION, header::CONTENT_LOCATION, header::REFERER].contains(name);
    let bytes = value.as_bytes();
    if !is_address && !bytes.windows(3).any(|part| part == b"://") {
        return None;
    }
    let end = bytes.iter().position(|byte| matches!(byte, b'?' | b'#'));
    let shown = String::from_utf8_lossy(&bytes[..end.unwrap_or(bytes.len())]);
    let shown = without_user_info(&shown);
    let cut = match end {
        Some(_) => format!("{shown}?{REDACTED}"),
        None if shown.len() < bytes.len() => shown.to_owned(),
        None => return None,
    };
    Some(HeaderValue::try_from(cut).unwrap_or(HeaderValue::from_static(REDACTED)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown_header(name: &'static str, value: &'static str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_static(value));
        redacted(&headers)[name].to_str().unwrap().to_owned()
    }

    #[test]
    fn a_printed_request_shows_no_secret_of_its_address() {
        for (url, expected) in [
            (
                "https://api.mypurecloud.com/api/v2/users/u1?state=s3cret&expand=s3cret",
                "https://api.mypurecloud.com/api/v2/users/u1?state=[redacted]&expand=[redacted]",
            ),
            (
                "https://me:s3cret@api.example:8443/api/v2/integrations/webhooks/s3cret/events#s3cret",
                "https://api.example:8443/api/v2/integrations/webhooks/[redacted]/events",
            ),
            (
                "https://api.example/api/v2/things?s3cret",
                "https://api.example/api/v2/things?=[redacted]",
            ),
            ("https://api.example/", "https://api.example/"),
        ] {
            let url = Url::parse(url).unwrap();
            let view = RequestView {
                operation_id: "getThing",
                attempt: 1,
                method: &Method::GET,
                url: &url,
                headers: HeaderMap::new(),
            };
            let printed = format!("{view:?} {view:#?}");
            assert!(printed.contains(&format!("url: {expected:?}")), "{printed}");
            assert!(!printed.contains("s3cret"), "{printed}");
        }
    }

    #[test]
    fn no_signature_and_no_password_of_an_address_is_shown() {
        for (name, value, expected) in [
            (
                "location",
                "https://media.example/f.wav?X-Sig=s3cret",
                "https://media.example/f.wav?[redacted]",
            ),
            ("location", "/f.wav?sig=s3cret#part", "/f.wav?[redacted]"),
            ("location", "/f.wav", "/f.wav"),
            ("content-location", "f?s3cret", "f?[redacted]"),
            (
                "link",
                "<https://media.example/a?sig=s3cret>; rel=next",
                "<https://media.example/a?[redacted]",
            ),
            (
                "x-upload-url",
                "https://media.example/a?s3cret",
                "https://media.example/a?[redacted]",
            ),
            (
                "location",
                "https://media.example/f#s3cret",
                "https://media.example/f?[redacted]",
            ),
            ("set-cookie", "s3cret", "[redacted]"),
            ("x-other", "what? ever", "what? ever"),
        ] {
            assert_eq!(shown_header(name, value), expected, "{name}: {value}");
        }
        assert!(!shown_header("location", "https://me:s3cret@media.example/f").contains("s3cret"));
    }
}
