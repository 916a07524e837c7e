//! Responses: the body, and what came with it.

use std::{fmt, ops::Deref, time::Duration};

use bytes::Bytes;
use genesys_cloud_auth::{CallReport, RateLimit};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::model::{DecodeError, Misfit, Told, Value, View, read_body, read_nothing, read_text};

/// A successful response. It dereferences to its body.
///
/// ```no_run
/// # #[cfg(feature = "users")] {
/// # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
/// let user = client.users().get_user("9c4e6f0a-0000-4000-8000-000000000001").send().await?;
/// println!("{:?}, with status {}", user.name, user.status());
/// if let Some(limit) = user.rate_limit() {
///     println!("{} of {} calls are used up", limit.count, limit.allowed);
/// }
/// for misfit in user.misfits() {
///     eprintln!("not as documented: {misfit}");
/// }
/// # Ok(())
/// # }
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    body: T,
    misfits: Vec<Misfit>,
    raw: RawResponse,
}

impl<T> Response<T> {
    pub(crate) fn new(body: T, misfits: Vec<Misfit>, raw: RawResponse) -> Self {
        Self { body, misfits, raw }
    }

    /// What did not fit its field and left it unset: where it is, what was expected, and what came.
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
        self.raw.status
    }

    /// Whether the platform accepted the call and has no result yet (202), as while a recording is
    /// transcoded: the same call brings it later, after [`Response::retry_after`].
    ///
    /// ```no_run
    /// # fn show(response: genesys_cloud_sdk::Response<()>) {
    /// if response.is_not_yet() {
    ///     println!("ask again in {:?}", response.retry_after());
    /// }
    /// # }
    /// ```
    pub fn is_not_yet(&self) -> bool {
        self.raw.status == StatusCode::ACCEPTED
    }

    /// How long the platform asks to wait before the next call (`Retry-After`), where it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.raw.report.retry_after
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// Genesys's id of this exchange (`ININ-Correlation-Id`): what their support asks for.
    pub fn correlation_id(&self) -> Option<&str> {
        self.raw.report.correlation_id.as_deref()
    }

    /// The rate limit of the token, as the response states it (`inin-ratelimit-*`).
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.raw.report.rate_limit
    }

    /// Where the response came from, after redirects.
    pub fn url(&self) -> &Url {
        &self.raw.url
    }

    /// What the call went through: attempts, replays, waits.
    pub fn report(&self) -> &CallReport {
        &self.raw.report
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.body
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
            .field("status", &self.raw.status)
            .field("correlation_id", &self.raw.report.correlation_id)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// A response before its body is read.
#[derive(Clone)]
pub struct RawResponse {
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

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("report", &self.report)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl RawResponse {
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
    fn read(response: &RawResponse) -> Result<(Self, Told), DecodeError>;

    /// Shows it, where it has a form in JSON.
    #[doc(hidden)]
    fn view(&self) -> Option<View<'_>>;
}

impl<T: Value> ResponseBody for T {
    fn read(response: &RawResponse) -> Result<(Self, Told), DecodeError> {
        let body = &response.body;
        if body.is_empty() {
            // The platform leaves bodies out that its document declares, such as
            // of a deletion. What was done is done: nothing is set, and a text
            // is empty.
            let found = format!("none, with status {}", response.status());
            return read_nothing()
                .map(plainly)
                .ok_or_else(|| DecodeError::of_response("a body", found));
        }
        let of_media = |media| DecodeError::of_response("JSON", media).with_start(body);
        match response.media() {
            Some(media) if !media.contains("json") => {
                // A page of a proxy on the way is no response of the platform.
                if !response.declares_text && media != "text/plain" {
                    return Err(of_media(media));
                }
                match read_text(&String::from_utf8_lossy(body)) {
                    Some(text) => Ok(plainly(text)),
                    // Gateways call JSON that too.
                    None if !response.declares_text => {
                        read_body(body, response.is_strict).map_err(|_| of_media(media))
                    }
                    None => Err(of_media(media)),
                }
            }
            _ => read_body(body, response.is_strict).map_err(|error| error.with_start(body)),
        }
    }

    fn view(&self) -> Option<View<'_>> {
        Some(Value::view(self))
    }
}

fn plainly<T>(body: T) -> (T, Told) {
    (body, Told::default())
}

/// No body is expected; one that comes all the same is in [`Response::raw_body`].
impl ResponseBody for () {
    fn read(_: &RawResponse) -> Result<(Self, Told), DecodeError> {
        Ok(plainly(()))
    }

    fn view(&self) -> Option<View<'_>> {
        None
    }
}

/// A body that some statuses of the operation go without.
impl<T: Value> ResponseBody for Option<T> {
    fn read(response: &RawResponse) -> Result<(Self, Told), DecodeError> {
        if response.body.is_empty() {
            Ok(plainly(None))
        } else {
            T::read(response).map(|(body, told)| (Some(body), told))
        }
    }

    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(Value::view)
    }
}
