//! The way to the network.
//!
//! A session sends through a [`Transport`]. In a program that is `reqwest`, set up by
//! the session's own settings; in a test it may be anything that turns a
//! request into a response, so that rules about time are proven without sockets.

use std::error::Error as StdError;
use std::fmt;

use crate::BoxFuture;

/// Sends one request and brings the answer, without retries of its own.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends `request` and ends when the head of the answer is there.
    ///
    /// # Errors
    /// When there is no answer. A bad status is an answer.
    fn send(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>>;

    /// As [`send`](Self::send), but a redirect is the answer. The session asks for this on
    /// everything but reads, so that no body goes to a host that nobody named, and on operations
    /// that answer with a redirect. A transport that never follows any has nothing to add.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    fn send_without_redirects(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>> {
        self.send(request)
    }
}

impl Transport for reqwest::Client {
    fn send(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<reqwest::Response, TransportError>> {
        let answer = self.execute(request);
        Box::pin(async move { answer.await.map_err(TransportError::from) })
    }
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request got before it failed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// No connection was made: nothing was sent, so repeating is always safe.
    Connect,
    /// The server's certificate is not trusted. Nothing was sent, and repeating changes nothing.
    Certificate,
    /// The proxy gave no way through to the server: nothing was sent, so repeating is safe.
    Proxy,
    /// The proxy asks for a user and a password, or refuses those that it was given. Nothing was
    /// sent, and repeating may lock the proxy's user out.
    ProxyAuthentication,
    /// No answer in time; the server may have acted.
    Timeout,
    /// The connection broke, or what came was not HTTP; the server may have acted.
    Interrupted,
    /// The server redirects in a circle, or too often.
    Redirect,
    /// The request cannot be sent at all, now or later.
    Unsendable,
}

impl TransportError {
    /// A failure with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }
}

impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        // A connect timeout is both, and what counts is that nothing was sent.
        let kind = if error.is_connect() {
            refusal(&error).unwrap_or(TransportErrorKind::Connect)
        } else if error.is_timeout() {
            TransportErrorKind::Timeout
        } else if error.is_redirect() {
            TransportErrorKind::Redirect
        } else if error.is_builder() {
            TransportErrorKind::Unsendable
        } else {
            TransportErrorKind::Interrupted
        };
        // Queries may carry personal data and tokens.
        Self::new(kind, error.without_url())
    }
}

/// Why no connection was made, where a proxy or a certificate is the reason. The HTTP stack keeps its
/// types for this to itself, so its words have to do; tests with a real proxy and a real TLS server
/// show that they still are.
fn refusal(error: &reqwest::Error) -> Option<TransportErrorKind> {
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if let Some((_, reason)) = text.split_once("tunnel error: ") {
            return Some(if reason.starts_with("proxy authorization required") {
                TransportErrorKind::ProxyAuthentication
            } else {
                TransportErrorKind::Proxy
            });
        }
        if text.contains("invalid peer certificate: ") {
            return Some(TransportErrorKind::Certificate);
        }
        cause = error.source();
    }
    None
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Certificate => "the server's certificate is not trusted",
            TransportErrorKind::Proxy => {
                "the proxy gives no way through: check its address, user and password"
            }
            TransportErrorKind::ProxyAuthentication => {
                "the proxy asks for authentication: check its user and password"
            }
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Interrupted => "the connection broke",
            TransportErrorKind::Redirect => "the server redirects without end",
            TransportErrorKind::Unsendable => "the request cannot be sent",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
