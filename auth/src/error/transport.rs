//! How far a request got before it failed: the one place where failures of the network are told
//! apart, for calls and token requests alike.
//!
//! That, and not the words of an error, decides whether a request is sent again.

use std::error::Error as StdError;
use std::fmt;

use reqwest::Response;

/// Why no response came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// What it is about: the host whose certificate is refused, or that a redirect leads to.
    about: Option<Box<str>>,
    /// Whether the connection ended under requests that waited for it, this one perhaps among them.
    is_lost_connection: bool,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request got before it failed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// The server says that it did not look at the request, or it was never sent, because the
    /// connection is going away. The same request may go out at once on another connection.
    NotProcessed,
    /// No connection was made: nothing was sent, so repeating is always safe.
    Connect,
    /// The server's certificate is not trusted. Nothing was sent, and repeating changes nothing.
    Certificate,
    /// The proxy gave no way through to the server: nothing was sent, so repeating is safe.
    Proxy,
    /// The proxy asks for a user and a password, or refuses those that it was given. Nothing was
    /// sent, and repeating may lock the proxy's user out.
    ProxyAuthentication,
    /// No response in time; the server may have acted.
    Timeout,
    /// The connection broke, or what came was not HTTP; the server may have acted.
    Interrupted,
    /// The server redirects in a circle, too often, or to another origin that a transport went to.
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
            about: None,
            is_lost_connection: false,
            source: source.into(),
        }
    }

    /// A transport went where the session did not send it.
    pub(crate) fn elsewhere(response: &Response) -> Self {
        Self {
            about: Some(response.url().origin().ascii_serialization().into()),
            ..Self::new(
                TransportErrorKind::Redirect,
                "the response is from another origin",
            )
        }
    }

    /// A body that broke off.
    pub(crate) fn of_body(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            TransportErrorKind::Timeout
        } else {
            TransportErrorKind::Interrupted
        };
        Self::new(kind, error.without_url())
    }

    /// A request that waited in vain to be sent on a connection.
    pub(crate) fn stuck() -> Self {
        Self {
            is_lost_connection: true,
            ..Self::new(
                TransportErrorKind::NotProcessed,
                "the request waited in vain for a connection",
            )
        }
    }

    /// The same, once it is known that the request itself was not sent.
    pub(crate) fn never_sent(self) -> Self {
        Self {
            kind: TransportErrorKind::NotProcessed,
            ..self
        }
    }

    /// Whether a connection ended under requests that waited to be sent on it.
    pub(crate) fn is_lost_connection(&self) -> bool {
        self.is_lost_connection
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
        let seen = Causes::look(&error);
        // A connect timeout is both, and what counts is that nothing was sent.
        let kind = if error.is_connect() {
            seen.kind.unwrap_or(TransportErrorKind::Connect)
        } else if seen.kind == Some(TransportErrorKind::NotProcessed) {
            TransportErrorKind::NotProcessed
        } else if error.is_timeout() {
            TransportErrorKind::Timeout
        } else if error.is_redirect() {
            TransportErrorKind::Redirect
        } else if error.is_builder() {
            TransportErrorKind::Unsendable
        } else {
            TransportErrorKind::Interrupted
        };
        let host = || {
            error
                .url()
                .and_then(|url| url.host_str())
                .unwrap_or("the server")
        };
        let about = (kind == TransportErrorKind::Certificate)
            .then(|| format!("{}: {}", host(), seen.reason.unwrap_or_default()).into());
        Self {
            about,
            is_lost_connection: seen.is_lost_connection,
            // Queries may carry personal data and tokens.
            ..Self::new(kind, error.without_url())
        }
    }
}

/// What the causes of an error say of how far the request got. The HTTP stack keeps some of its
/// types to itself, so there its words have to do; tests over real sockets show that they still are.
#[derive(Default)]
struct Causes {
    kind: Option<TransportErrorKind>,
    reason: Option<String>,
    is_lost_connection: bool,
}

impl Causes {
    fn look(error: &reqwest::Error) -> Self {
        let mut seen = Self::default();
        let mut cause = error.source();
        while let Some(error) = cause {
            if is_not_processed(error) {
                seen.kind = Some(TransportErrorKind::NotProcessed);
            }
            let text = error.to_string();
            if let Some((_, reason)) = text.split_once("tunnel error: ") {
                seen.kind = Some(if reason.starts_with("proxy authorization required") {
                    TransportErrorKind::ProxyAuthentication
                } else {
                    TransportErrorKind::Proxy
                });
            } else if let Some((_, reason)) = text
                .split_once("invalid peer certificate: ")
                .or_else(|| text.split_once("certificate verify failed:"))
            {
                seen.kind = Some(TransportErrorKind::Certificate);
                seen.reason = Some(reason.to_owned());
            }
            // Of the connection pool: another connection was to be used.
            if text == "client error (Canceled)" {
                seen.kind = Some(TransportErrorKind::NotProcessed);
            }
            seen.is_lost_connection |= text.contains("dispatch task is gone")
                || text.contains("connection closed because of a broken pipe");
            cause = error.source();
        }
        seen
    }
}

/// Whether the server says that it did not look at the request (RFC 9113, section 8.7), or the
/// connection ended before the request was written to it.
fn is_not_processed(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        return error.is_canceled();
    }
    is_not_looked_at(error)
}

/// Whether an HTTP/2 server says so.
#[cfg(feature = "http2")]
fn is_not_looked_at(error: &(dyn StdError + 'static)) -> bool {
    error.downcast_ref::<h2::Error>().is_some_and(|error| {
        let reason = error.reason();
        error.is_remote()
            && ((error.is_go_away() && reason == Some(h2::Reason::NO_ERROR))
                || (error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM)))
    })
}

/// There is no HTTP/2 server.
#[cfg(not(feature = "http2"))]
fn is_not_looked_at(_: &(dyn StdError + 'static)) -> bool {
    false
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = self.about.as_deref();
        match (self.kind, about) {
            (TransportErrorKind::Certificate, Some(about)) => {
                return write!(f, "the server's certificate is not trusted ({about})");
            }
            (TransportErrorKind::Redirect, Some(about)) => {
                return write!(f, "the transport followed a redirect to {about}");
            }
            _ => {}
        }
        f.write_str(match self.kind {
            TransportErrorKind::NotProcessed => {
                "the server closes connections without looking at the request"
            }
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Certificate => "the server's certificate is not trusted",
            TransportErrorKind::Proxy => {
                "the proxy gives no way through: check its address, user and password"
            }
            TransportErrorKind::ProxyAuthentication => {
                "the proxy asks for authentication: check its user and password"
            }
            TransportErrorKind::Timeout => "no response in time",
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
