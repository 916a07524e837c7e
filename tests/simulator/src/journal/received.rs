//! Whole requests, kept for tests that compare them.

use std::collections::VecDeque;

use axum::body::Bytes;
use axum::http::header;
use axum::http::request::Parts;

/// How many of the latest requests are kept.
const KEPT: usize = 10_000;

/// A request as it arrived, and how it was response. Requests for a token are not among them, as
/// they hold a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The operation that was called, if it was one.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Names in lower case and values, in the order of arrival. The value of `authorization` is
    /// only its scheme.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
    /// The status of the response; 0 if there was none.
    pub status: u16,
}

impl ReceivedRequest {
    pub(crate) fn new(parts: &Parts, target: String, body: Bytes) -> Self {
        let headers = parts.headers.iter().map(|(name, value)| {
            let mut value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if name == header::AUTHORIZATION {
                value.truncate(value.find(' ').unwrap_or(0));
            }
            (name.as_str().to_owned(), value)
        });
        Self {
            operation: None,
            method: parts.method.to_string(),
            target,
            headers: headers.collect(),
            body,
            status: 0,
        }
    }

    /// The value of the first header with this name, in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The latest requests.
#[derive(Default)]
pub(crate) struct Received(VecDeque<ReceivedRequest>);

impl Received {
    pub(crate) fn add(&mut self, request: ReceivedRequest) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn list(&self) -> Vec<ReceivedRequest> {
        self.0.iter().cloned().collect()
    }
}
