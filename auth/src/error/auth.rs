//! Why signing in failed, and what to do about it.
//!
//! One failed sign-in answers every call that waited for it, so [`AuthError`] is cheap to clone.
//! It says more than a status would: the token endpoint answers a wrong region exactly like a
//! wrong secret, and people lose hours over that.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use url::Url;

use crate::error::shown::{OnOneLine, Shown};
use crate::error::transport::{TransportError, TransportErrorKind};

/// A failed sign-in. Never shows a secret, a token, an assertion or a code, and stays on one line
/// whatever the endpoint says.
#[derive(Clone)]
pub struct AuthError(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: AuthErrorKind,
    message: String,
    attempts: u32,
    endpoint: Option<Endpoint>,
    status: Option<StatusCode>,
    oauth_error: Option<String>,
    oauth_description: Option<String>,
    correlation_id: Option<String>,
    retry_after: Option<Duration>,
    cut_short: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// Where the token endpoint is.
#[derive(Clone, Debug)]
struct Endpoint {
    host: String,
    port: Option<u16>,
    /// Whether the port is another than the scheme's own.
    has_own_port: bool,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)?;
        match self.port.filter(|_| self.has_own_port) {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

/// What kind of sign-in failure an [`AuthError`] is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthErrorKind {
    /// The endpoint does not know this client id with this secret, at least not in this region.
    InvalidClient,
    /// The code, refresh token or assertion is used up, expired or not for this client.
    InvalidGrant,
    /// The token, or the client, lacks a scope that the session requires.
    MissingScope,
    /// The endpoint asks to wait: tokens are requested too often.
    RateLimited,
    /// No connection to the endpoint, or it broke before a response.
    Unreachable,
    /// A certificate is not trusted: the one that the endpoint, or a proxy before it, shows.
    Certificate,
    /// No response within the authentication timeout.
    Timeout,
    /// A response that is not a token response: HTML, broken JSON, no `access_token`.
    Malformed,
    /// The endpoint failed by itself (5xx).
    Server,
    /// Any other refusal by the endpoint.
    Refused,
    /// The token store failed, and the endpoint then refused this instance, which had to sign in
    /// alone, for asking too often. (A store that fails is no failure by itself: the instance signs
    /// in without it.) A token source of one's own may use it for a store of its own.
    Store,
    /// A token source of the user's own failed.
    Provider,
    /// The session cannot sign in as it is set up.
    Configuration,
}

impl AuthErrorKind {
    /// Whether asking again later can help although nobody changes anything.
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Self::RateLimited
                | Self::Unreachable
                | Self::Timeout
                | Self::Malformed
                | Self::Server
                | Self::Store
                | Self::Provider
        )
    }
}

impl AuthError {
    /// A failure with a sentence of its own. The sentence must not hold a secret.
    pub fn new(kind: AuthErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            attempts: 0,
            endpoint: None,
            status: None,
            oauth_error: None,
            oauth_description: None,
            correlation_id: None,
            retry_after: None,
            cut_short: false,
            source: None,
        }))
    }

    fn edit(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Adds the cause. It must not hold a secret.
    #[must_use]
    pub fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.with_boxed_source(Box::new(source))
    }

    pub(crate) fn with_boxed_source(self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.edit(|inner| inner.source = Some(Arc::from(source)))
    }

    /// Adds how long to stay away from the endpoint.
    #[must_use]
    pub fn with_retry_after(self, wait: Duration) -> Self {
        self.edit(|inner| inner.retry_after = Some(wait))
    }

    /// Marks a failure after which only this instance's own limits forbade another try.
    pub(crate) fn cut_short(self) -> Self {
        self.edit(|inner| inner.cut_short = true)
    }

    pub(crate) fn is_cut_short(&self) -> bool {
        self.0.cut_short
    }

    /// For a fetch that nobody wants the result of any more. Never reaches a caller.
    pub(crate) fn obsolete() -> Self {
        Self::new(
            AuthErrorKind::Provider,
            "the session or its credentials were replaced",
        )
    }

    /// The same failure, laid to the token store whose absence led to it.
    pub(crate) fn for_want_of_a_store(self) -> Self {
        let source = self.clone();
        self.edit(|inner| {
            inner.kind = AuthErrorKind::Store;
            "the token store does not help, and the token endpoint limits those who sign in alone"
                .clone_into(&mut inner.message);
        })
        .with_source(source)
    }

    pub(crate) fn with_endpoint(self, url: &Url, attempts: u32) -> Self {
        self.edit(|inner| {
            inner.endpoint = Some(Endpoint {
                host: url.host_str().unwrap_or_default().to_owned(),
                port: url.port_or_known_default(),
                has_own_port: url.port().is_some(),
            });
            inner.attempts = attempts;
        })
    }

    pub(crate) fn with_status(self, status: StatusCode, correlation_id: Option<String>) -> Self {
        self.edit(|inner| {
            inner.status = Some(status);
            inner.correlation_id = correlation_id;
        })
    }

    pub(crate) fn with_oauth(self, error: Option<String>, description: Option<String>) -> Self {
        self.edit(|inner| {
            inner.oauth_error = error;
            inner.oauth_description = description;
        })
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> AuthErrorKind {
        self.0.kind
    }

    /// How many token requests were sent or tried for this sign-in.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The host of the token endpoint that was asked.
    pub fn endpoint_host(&self) -> Option<&str> {
        Some(self.0.endpoint.as_ref()?.host.as_str())
    }

    /// The port of the token endpoint that was asked.
    pub fn endpoint_port(&self) -> Option<u16> {
        self.0.endpoint.as_ref()?.port
    }

    /// The status of the last response, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The endpoint's `error` code (RFC 6749, section 5.2).
    pub fn oauth_error(&self) -> Option<&str> {
        self.0.oauth_error.as_deref()
    }

    /// The endpoint's `error_description`.
    pub fn oauth_description(&self) -> Option<&str> {
        self.0.oauth_description.as_deref()
    }

    /// Genesys's id of the failed exchange (`ININ-Correlation-Id`).
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.correlation_id.as_deref()
    }

    /// How long the endpoint wants to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether asking again later can help although nobody changes anything.
    pub fn is_transient(&self) -> bool {
        self.0.kind.is_transient()
    }

    /// What to do next, in a sentence or two for the person who runs the program.
    pub fn hint(&self) -> Cow<'static, str> {
        let hint = match self.0.kind {
            AuthErrorKind::InvalidClient => {
                "Check the region first, then the client id and secret: the endpoint of a wrong \
                 region answers exactly as it does for a wrong secret. If the secret was rotated, \
                 hand the new one to `rotate_credentials`."
            }
            AuthErrorKind::InvalidGrant => {
                "Sign in again: the code, refresh token or assertion is used up or has expired, or \
                 belongs to another client or redirect address."
            }
            AuthErrorKind::MissingScope => {
                "Add the scope to the OAuth client in the admin console, or stop requiring it."
            }
            AuthErrorKind::RateLimited => {
                "Too many tokens are requested for this client: share one token among instances \
                 (a token store), or start them staggered."
            }
            AuthErrorKind::Unreachable => {
                let place = match &self.0.endpoint {
                    Some(Endpoint {
                        host,
                        port: Some(port),
                        ..
                    }) => format!("{host} on port {port}"),
                    _ => "the endpoint".to_owned(),
                };
                return format!(
                    "Check that this machine reaches {place}: region, DNS, firewall and proxy \
                     settings."
                )
                .into();
            }
            AuthErrorKind::Certificate => {
                "Where a proxy or gateway reads TLS, give the session its root certificate \
                 (`root_certificate`). Else look at the certificate itself: its names and dates, and \
                 that the server shows one of its own and not its authority's."
            }
            AuthErrorKind::Timeout => {
                "The endpoint accepted no connection or gave no response in time: check proxy and \
                 firewall, or raise the authentication timeout."
            }
            AuthErrorKind::Malformed => {
                "Something other than the token endpoint answered: check the region and login \
                 address, and look for a proxy or gateway that answers in its place."
            }
            AuthErrorKind::Server => "The endpoint failed by itself: try again later.",
            AuthErrorKind::Refused => {
                "The endpoint refuses this grant: check the OAuth client's grant type and its \
                 state in the admin console."
            }
            AuthErrorKind::Store => {
                "Check the token store: without it each instance signs in by itself, and too many \
                 do."
            }
            AuthErrorKind::Provider => "Check the token source that was given to the session.",
            AuthErrorKind::Configuration => "Complete the session's settings.",
        };
        hint.into()
    }
}

impl From<TransportError> for AuthError {
    /// A token request that got no response.
    fn from(failure: TransportError) -> Self {
        let said = failure.to_string();
        let (kind, message) = match failure.kind() {
            TransportErrorKind::Certificate => (AuthErrorKind::Certificate, said.as_str()),
            TransportErrorKind::Timeout => (AuthErrorKind::Timeout, "no response in time"),
            TransportErrorKind::Connect => (
                AuthErrorKind::Unreachable,
                "no connection to the token endpoint",
            ),
            TransportErrorKind::Proxy
            | TransportErrorKind::ProxyAuthentication
            | TransportErrorKind::NotProcessed => (AuthErrorKind::Unreachable, said.as_str()),
            TransportErrorKind::Interrupted => (
                AuthErrorKind::Unreachable,
                "the connection to the token endpoint broke",
            ),
            TransportErrorKind::Redirect => (AuthErrorKind::Malformed, said.as_str()),
            TransportErrorKind::Unsendable => (
                AuthErrorKind::Configuration,
                "the token request cannot be sent",
            ),
        };
        Self::new(kind, message).with_boxed_source(failure.into_source())
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        OnOneLine(&inner.message).fmt(f)?;
        if let Some(error) = &inner.oauth_error {
            write!(f, ": {}", Shown(error))?;
            if let Some(description) = &inner.oauth_description {
                write!(f, " ({})", Shown(description))?;
            }
        }
        if let Some(endpoint) = &inner.endpoint {
            write!(f, " [endpoint {endpoint}")?;
            if let Some(status) = inner.status {
                write!(f, ", status {}", status.as_u16())?;
            }
            if let Some(id) = &inner.correlation_id {
                write!(f, ", correlation id {}", Shown(id))?;
            }
            write!(f, ", attempts {}]", inner.attempts)?;
        }
        write!(f, ". {}", self.hint())
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("attempts", &self.0.attempts)
            .field("endpoint", &self.0.endpoint)
            .field("status", &self.0.status)
            .field("oauth_error", &self.0.oauth_error)
            .field("oauth_description", &self.0.oauth_description)
            .field("correlation_id", &self.0.correlation_id)
            .field("retry_after", &self.0.retry_after)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_endpoint_says_stays_on_one_line_and_is_bounded() {
        let long = "x".repeat(10_000);
        let error = AuthError::new(AuthErrorKind::Provider, "no token:\r\nof one's own")
            .with_endpoint(&Url::parse("https://login.mypurecloud.com").unwrap(), 1)
            .with_status(StatusCode::BAD_REQUEST, Some(long.clone()))
            .with_oauth(
                Some("a\u{2028}ERROR b".to_owned()),
                Some(format!("\u{1b}[2J\u{202e}{long}")),
            );
        let text = error.to_string();
        assert!(
            text.starts_with(r"no token:\r\nof one's own: a\u{2028}ERROR b (\u{1b}[2J\u{202e}xxx"),
            "{text}"
        );
        assert!(text.chars().count() < 1_200, "{text}");
        // Who asks for it gets it as it is.
        assert_eq!(error.oauth_error(), Some("a\u{2028}ERROR b"));
    }
}
