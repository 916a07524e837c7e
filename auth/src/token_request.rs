//! The HTTP exchange with the token endpoint.
//!
//! It has a way of its own to the network, its own timeout and its own retries, and never passes
//! through the session: a token request that is refused can therefore never wait for itself, and
//! its answer is reported as it came.
//!
//! Two clocks bound it. The authentication timeout (8 s) is the time that all tries together may
//! spend *talking* to the endpoint, so a hanging endpoint is given up after that time, however many
//! retries are left. Waits between tries do not count against it: they are bounded by the policy's
//! cap and total limit, as for any request.
//!
//! Not built on the `oauth2` crate's client: that one wants `expires_in` to be a number and the
//! token type to be known, and hides the body of an answer that is not JSON, while a session has to
//! live with all of it. (The grants that a person takes part in do use the crate, for PKCE and
//! `state`.)

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};

use crate::clock::{Elapsed, Timing};
use crate::credentials::ClientCredentials;
use crate::error::{AuthError, AuthErrorKind};
use crate::retry::{RetryPolicy, backoff, retry_after};
use crate::stats::Counters;
use crate::token::TokenResponse;
use crate::token_answer::{self, Refusal};
use crate::transport::{Transport, TransportErrorKind};

/// Which token endpoint a session asks.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TokenEndpoint {
    /// `oauth/token` on the login host.
    #[default]
    Login,
    /// `api/v2/authorizations/oauth2/token` on the API host.
    Api,
    /// Any other address.
    Custom(Url),
}

/// How the client proves who it is (RFC 6749, section 2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// Id and secret in the `Authorization` header (`client_secret_basic`).
    Basic,
    /// Id and secret as fields of the form (`client_secret_post`).
    Form,
}

/// What a grant sends to the token endpoint.
///
/// ```
/// use genesys_cloud_auth::{ClientCredentials, TokenForm};
///
/// let credentials = ClientCredentials::new("id", "secret");
/// let form = TokenForm::new("client_credentials").client(&credentials);
/// ```
#[derive(Clone)]
pub struct TokenForm {
    grant_type: &'static str,
    client: Client,
    fields: Vec<(&'static str, SecretString)>,
    single_use: bool,
}

#[derive(Clone)]
enum Client {
    Unnamed,
    Public(String),
    Confidential(ClientCredentials),
}

impl TokenForm {
    /// A form for `grant_type`, without a client.
    pub fn new(grant_type: &'static str) -> Self {
        Self {
            grant_type,
            client: Client::Unnamed,
            fields: Vec::new(),
            single_use: false,
        }
    }

    /// Sends the client's id and secret, in the way that the session is set to.
    #[must_use]
    pub fn client(mut self, credentials: &ClientCredentials) -> Self {
        self.client = Client::Confidential(credentials.clone());
        self
    }

    /// Sends the id of a client that has no secret.
    #[must_use]
    pub fn public_client(mut self, id: impl Into<String>) -> Self {
        self.client = Client::Public(id.into());
        self
    }

    /// Adds a field. Every value is treated as a secret.
    #[must_use]
    pub fn field(mut self, name: &'static str, value: impl Into<SecretString>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    /// Marks what is sent as good for one use, like an authorization code: once the endpoint may
    /// have received it, it is not sent again.
    #[must_use]
    pub fn single_use(mut self) -> Self {
        self.single_use = true;
        self
    }

    fn body(&self, authentication: ClientAuthentication) -> String {
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", self.grant_type);
        match &self.client {
            Client::Confidential(client) if authentication == ClientAuthentication::Form => {
                form.append_pair("client_id", client.client_id());
                form.append_pair("client_secret", client.client_secret().expose_secret());
            }
            Client::Public(id) => {
                form.append_pair("client_id", id);
            }
            _ => {}
        }
        for (name, value) in &self.fields {
            form.append_pair(name, value.expose_secret());
        }
        form.finish()
    }

    /// The `Authorization` header, where the client is named there.
    fn header(&self, authentication: ClientAuthentication) -> Option<HeaderValue> {
        let Client::Confidential(client) = &self.client else {
            return None;
        };
        if authentication != ClientAuthentication::Basic {
            return None;
        }
        // RFC 6749 has both form-encoded first, so that a colon in an id cannot shift the border.
        let mut pair: String = byte_serialize(client.client_id().as_bytes()).collect();
        pair.push(':');
        pair.extend(byte_serialize(
            client.client_secret().expose_secret().as_bytes(),
        ));
        let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair))).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Every text in the form that must not come back in an error.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        let client = match &self.client {
            Client::Confidential(client) => Some(client.client_secret()),
            _ => None,
        };
        client
            .into_iter()
            .chain(self.fields.iter().map(|(_, value)| value))
            .map(ExposeSecret::expose_secret)
    }
}

impl fmt::Debug for TokenForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("TokenForm")
            .field("grant_type", &self.grant_type)
            .field("fields", &names)
            .field("single_use", &self.single_use)
            .finish_non_exhaustive()
    }
}

/// Speaks to one token endpoint.
#[derive(Debug)]
pub struct TokenClient {
    pub(crate) url: Url,
    pub(crate) authentication: ClientAuthentication,
    pub(crate) timeout: Duration,
    pub(crate) policy: RetryPolicy,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timing: Timing,
    pub(crate) counters: Arc<Counters>,
}

/// One failed try.
struct Failure {
    error: AuthError,
    /// What the endpoint asks to wait.
    wait: Option<Duration>,
    /// Whether another try may help.
    retryable: bool,
    /// Whether the endpoint surely did not act on what was sent.
    unused: bool,
}

impl TokenClient {
    /// Sends the form and reads the token, with the session's timeout and retries.
    ///
    /// # Errors
    /// When there is no token after the retries, or the endpoint refuses for good.
    pub async fn exchange(&self, form: TokenForm) -> Result<TokenResponse, AuthError> {
        let started = self.timing.now();
        let mut talked = Duration::ZERO;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let asked = self.timing.now();
            self.counters.token_requests.add(1);
            tracing::debug!(
                attempt = attempts,
                endpoint = self.host(),
                grant = form.grant_type,
                "asking for a token"
            );
            let outcome = self
                .timing
                .within(self.timeout.saturating_sub(talked), self.once(&form))
                .await;
            talked += self.timing.now().saturating_duration_since(asked);
            let failure = match outcome {
                Ok(Ok(mut token)) => {
                    token.requested_at = Some(asked);
                    return Ok(token);
                }
                Ok(Err(failure)) => failure,
                // The time for talking is used up, so there is nothing left to retry with.
                Err(Elapsed) => Failure {
                    error: AuthError::new(
                        AuthErrorKind::Timeout,
                        format!("no token within {:?}", self.timeout),
                    ),
                    wait: None,
                    retryable: false,
                    unused: false,
                },
            };
            let error = failure.error.with_endpoint(self.host(), attempts);
            let retryable = failure.retryable && (failure.unused || !form.single_use);
            if !retryable || attempts > self.policy.max_retries {
                return Err(match failure.wait {
                    Some(wait) => error.with_retry_after(wait),
                    None => error,
                });
            }
            let wait = failure
                .wait
                .unwrap_or_else(|| backoff::delay(&self.policy, attempts - 1, &self.timing));
            let spent = self.timing.now().saturating_duration_since(started);
            let too_late = self
                .policy
                .total_time_limit
                .is_some_and(|limit| spent.saturating_add(wait) > limit);
            if failure
                .wait
                .is_some_and(|wait| wait > self.policy.retry_after_cap)
                || too_late
            {
                return Err(error.with_retry_after(wait));
            }
            tracing::warn!(
                attempt = attempts,
                delay_ms = wait.as_millis(),
                endpoint = self.host(),
                kind = ?error.kind(),
                "token request failed, trying again"
            );
            self.timing.sleep(wait).await;
        }
    }

    /// The endpoint's host, for errors and logs.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    async fn once(&self, form: &TokenForm) -> Result<TokenResponse, Failure> {
        let mut request = reqwest::Request::new(Method::POST, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(basic) = form.header(self.authentication) {
            headers.insert(AUTHORIZATION, basic);
        }
        *request.body_mut() = Some(form.body(self.authentication).into());

        let answer = self.transport.send(request).await.map_err(|error| {
            let kind = error.kind();
            let in_words = error.to_string();
            let (what, why) = match kind {
                TransportErrorKind::Timeout => (AuthErrorKind::Timeout, "no answer in time"),
                TransportErrorKind::Connect => (
                    AuthErrorKind::Unreachable,
                    "no connection to the token endpoint",
                ),
                TransportErrorKind::Proxy | TransportErrorKind::ProxyAuthentication => {
                    (AuthErrorKind::Unreachable, in_words.as_str())
                }
                TransportErrorKind::Interrupted => (
                    AuthErrorKind::Unreachable,
                    "the connection to the token endpoint broke",
                ),
                TransportErrorKind::Unsendable => (
                    AuthErrorKind::Configuration,
                    "the token request cannot be sent",
                ),
            };
            Failure {
                error: AuthError::new(what, why).with_boxed_source(error.into_source()),
                wait: None,
                retryable: !matches!(
                    kind,
                    TransportErrorKind::Unsendable | TransportErrorKind::ProxyAuthentication
                ),
                unused: matches!(
                    kind,
                    TransportErrorKind::Connect | TransportErrorKind::Proxy
                ),
            }
        })?;

        let status = answer.status();
        let correlation_id = crate::report::correlation_id(answer.headers());
        let wait = retry_after::read(answer.headers(), self.timing.wall());
        let body = match token_answer::read(answer).await {
            Ok(body) => body,
            // The status says enough; proxies that refuse often hang up before the end.
            Err(_) if !status.is_success() => Bytes::new(),
            Err(error) => {
                return Err(Failure {
                    error: error.with_status(status, correlation_id),
                    wait,
                    retryable: true,
                    unused: false,
                });
            }
        };
        if status.is_success() {
            // What came is an answer that another try would get again.
            return TokenResponse::parse(&body).map_err(|error| Failure {
                error: error.with_status(status, correlation_id),
                wait: None,
                retryable: false,
                unused: false,
            });
        }
        let Refusal {
            kind,
            message,
            error,
            description,
        } = Refusal::read(status, &body, form.secrets());
        Err(Failure {
            error: AuthError::new(kind, message)
                .with_status(status, correlation_id)
                .with_oauth(error, description),
            wait,
            retryable: self.policy.retries_status(status),
            unused: status == StatusCode::TOO_MANY_REQUESTS
                || (status == StatusCode::SERVICE_UNAVAILABLE && wait.is_some()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> TokenForm {
        TokenForm::new("client_credentials")
            .client(&ClientCredentials::new("an id", "s:cret&"))
            .field("extra", "hush")
    }

    #[test]
    fn basic_puts_the_client_into_the_header_only() {
        let header = form().header(ClientAuthentication::Basic).unwrap();
        let encoded = header.to_str().unwrap().strip_prefix("Basic ").unwrap();
        assert_eq!(STANDARD.decode(encoded).unwrap(), b"an+id:s%3Acret%26");
        assert_eq!(
            form().body(ClientAuthentication::Basic),
            "grant_type=client_credentials&extra=hush"
        );
    }

    #[test]
    fn form_puts_the_client_into_the_body_only() {
        assert_eq!(form().header(ClientAuthentication::Form), None);
        assert_eq!(
            form().body(ClientAuthentication::Form),
            "grant_type=client_credentials&client_id=an+id&client_secret=s%3Acret%26&extra=hush"
        );
    }

    #[test]
    fn a_public_client_sends_its_id_in_either_way() {
        let form = TokenForm::new("authorization_code").public_client("id");
        for way in [ClientAuthentication::Basic, ClientAuthentication::Form] {
            assert_eq!(form.header(way), None);
            assert_eq!(form.body(way), "grant_type=authorization_code&client_id=id");
        }
    }

    #[test]
    fn debug_shows_names_and_no_values() {
        let shown = format!("{:?}", form());
        assert!(shown.contains("extra") && !shown.contains("hush") && !shown.contains("s:cret"));
    }
}
