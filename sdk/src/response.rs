//! Answers: the body, and what came with it.

use std::{fmt, ops::Deref};

use bytes::Bytes;
use genesys_cloud_auth::{CallReport, RateLimit};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::model::{DecodeError, Misfit, Told, Value, View, read_body, read_nothing, read_text};

/// A successful answer. It dereferences to its body.
#[derive(Clone)]
pub struct Response<T> {
    body: T,
    misfits: Vec<Misfit>,
    answer: Answer,
}

impl<T> Response<T> {
    pub(crate) fn new(body: T, misfits: Vec<Misfit>, answer: Answer) -> Self {
        Self {
            body,
            misfits,
            answer,
        }
    }

    /// What did not fit its field and left it unset: where it is, what was
    /// expected, and what came.
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
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

    /// Where the answer came from, after redirects.
    pub fn url(&self) -> &Url {
        &self.answer.url
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

/// The body as its type prints it, and not what came: that may hold secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.answer.status)
            .field("correlation_id", &self.answer.report.correlation_id)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// An answer before its body is read.
#[derive(Clone)]
pub struct Answer {
    pub(crate) url: Url,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) report: CallReport,
    /// Whether the API document declares text.
    pub(crate) declares_text: bool,
    /// Whether the client takes only what the document says.
    pub(crate) is_strict: bool,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("report", &self.report)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// The status as a number.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The error for a success status that the API document does not declare.
    pub fn unexpected_status(&self) -> DecodeError {
        DecodeError::of_response("a declared status", format!("status {}", self.status()))
    }

    /// The media type of the body, in small letters and without parameters.
    fn media(&self) -> Option<String> {
        let value = self
            .headers
            .get(http::header::CONTENT_TYPE)?
            .to_str()
            .ok()?;
        let media = value.split(';').next().unwrap_or(value);
        Some(media.trim().to_ascii_lowercase())
    }
}

/// A type that a body is read as.
pub trait ResponseBody: Sized {
    /// Reads it, and tells what did not fit.
    ///
    /// # Errors
    /// When the body is none of its type at all.
    fn read(answer: &Answer) -> Result<(Self, Told), DecodeError>;

    /// Shows it, where it has a form in JSON.
    #[doc(hidden)]
    fn view(&self) -> Option<View<'_>>;
}

impl<T: Value> ResponseBody for T {
    fn read(answer: &Answer) -> Result<(Self, Told), DecodeError> {
        let body = &answer.body;
        if body.is_empty() {
            // The platform leaves bodies out that its document declares, such as
            // of a deletion. What was done is done: nothing is set, and a text
            // is empty.
            let found = format!("none, with status {}", answer.status());
            return read_nothing()
                .map(plainly)
                .ok_or_else(|| DecodeError::of_response("a body", found));
        }
        let of_media = |media| DecodeError::of_response("JSON", media).with_start(body);
        match answer.media() {
            Some(media) if !media.contains("json") => {
                // A page of a proxy on the way is no answer of the platform.
                if !answer.declares_text && media != "text/plain" {
                    return Err(of_media(media));
                }
                match read_text(&String::from_utf8_lossy(body)) {
                    Some(text) => Ok(plainly(text)),
                    // Gateways call JSON that too.
                    None if !answer.declares_text => {
                        read_body(body, answer.is_strict).map_err(|_| of_media(media))
                    }
                    None => Err(of_media(media)),
                }
            }
            _ => read_body(body, answer.is_strict).map_err(|error| error.with_start(body)),
        }
    }

    fn view(&self) -> Option<View<'_>> {
        Some(Value::view(self))
    }
}

fn plainly<T>(body: T) -> (T, Told) {
    (body, Told::default())
}

/// No body is expected; one that comes all the same is in
/// [`Response::raw_body`].
impl ResponseBody for () {
    fn read(_: &Answer) -> Result<(Self, Told), DecodeError> {
        Ok(plainly(()))
    }

    fn view(&self) -> Option<View<'_>> {
        None
    }
}

/// A body that some statuses of the operation go without.
impl<T: Value> ResponseBody for Option<T> {
    fn read(answer: &Answer) -> Result<(Self, Told), DecodeError> {
        if answer.body.is_empty() {
            Ok(plainly(None))
        } else {
            T::read(answer).map(|(body, told)| (Some(body), told))
        }
    }

    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(Value::view)
    }
}
