//! Answers: the body, and what came with it.

use std::ops::Deref;

use bytes::Bytes;
use genesys_cloud_auth::{CallReport, RateLimit};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;

use crate::model::{DecodeError, Tree, Value};

/// A successful answer. It dereferences to its body.
#[derive(Clone, Debug)]
pub struct Response<T> {
    body: T,
    answer: Answer,
}

impl<T> Response<T> {
    pub(crate) fn new(body: T, answer: Answer) -> Self {
        Self { body, answer }
    }

    /// The body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The body, by value.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// Genesys's id of this exchange (`ININ-Correlation-Id`): what their
    /// support asks for.
    pub fn correlation_id(&self) -> Option<&str> {
        self.answer.report.correlation_id.as_deref()
    }

    /// The rate limit of the token, as the answer states it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.answer.report.rate_limit
    }

    /// What the call went through: attempts, replays, waits.
    pub fn report(&self) -> &CallReport {
        &self.answer.report
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.answer.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// An answer before its body is read.
#[derive(Clone, Debug)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) report: CallReport,
}

impl Answer {
    /// The status as a number.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The error for a success status that the API document does not declare.
    pub fn unexpected_status(&self) -> DecodeError {
        DecodeError::of_answer("a declared status", format!("status {}", self.status()))
    }

    fn is_json(&self) -> bool {
        self.headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_none_or(|media| media.to_ascii_lowercase().contains("json"))
    }
}

/// A type that a body is read as.
pub trait ResponseBody: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the body does not fit, with the path to the place.
    fn read(answer: &Answer) -> Result<Self, DecodeError>;
}

impl<T: Value> ResponseBody for T {
    fn read(answer: &Answer) -> Result<Self, DecodeError> {
        if answer.is_json() && !answer.body.is_empty() {
            return T::decode(parse(&answer.body)?);
        }
        if answer.body.is_empty() && answer.is_json() {
            // The platform leaves bodies out that its document declares, such as
            // of a deletion. What was done is done: it is read as `null` is.
            return T::decode(Tree::Null).map_err(|_| {
                DecodeError::of_answer("a body", format!("none, with status {}", answer.status()))
            });
        }
        let text =
            std::str::from_utf8(&answer.body).map_err(|error| DecodeError::malformed(&error))?;
        T::decode_text(text)
    }
}

/// No body is expected; one that comes all the same is in
/// [`Response::raw_body`].
impl ResponseBody for () {
    fn read(_: &Answer) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// A body that some statuses of the operation go without.
impl<T: Value> ResponseBody for Option<T> {
    fn read(answer: &Answer) -> Result<Self, DecodeError> {
        if answer.body.is_empty() {
            Ok(None)
        } else {
            T::read(answer).map(Some)
        }
    }
}

/// Reads JSON, borrowing from the text.
pub(crate) fn parse(body: &[u8]) -> Result<Tree<'_>, DecodeError> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let tree = Tree::deserialize(&mut reader).map_err(|error| DecodeError::malformed(&error))?;
    reader
        .end()
        .map_err(|error| DecodeError::malformed(&error))?;
    Ok(tree)
}
