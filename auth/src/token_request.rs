//! The HTTP exchange with the token endpoint.
//!
//! It has a way of its own to the network, its own timeout and its own retries, and never passes
//! through the session: a token request that is refused can therefore never wait for itself, and
//! its answer is reported as it came.
//!
//! Its retries come out of the session's budget, like any other.
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
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::watch;
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};

use crate::clock::{Elapsed, Timing};
use crate::credentials::ClientCredentials;
use crate::error::{AuthError, AuthErrorKind};
use crate::region::without_user_info;
use crate::retry::budget::Bucket;
use crate::retry::{RetryPolicy, backoff, retry_after};
use crate::stats::Counters;
use crate::token::TokenResponse;
use crate::token_answer::{self, Refusal};
use crate::transport::{Transport, TransportErrorKind};

/// Which token endpoint a session asks.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Eq)]
pub enum TokenEndpoint {
    /// `oauth/token` on the login host.
    #[default]
    Login,
    /// `api/v2/authorizations/oauth2/token` on the API host.
    Api,
    /// Any other address.
    Custom(Url),
}

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Login => f.write_str("Login"),
            Self::Api => f.write_str("Api"),
            // Its user and password, if someone wrote them into it, are refused later.
            Self::Custom(url) => f
                .debug_tuple("Custom")
                .field(&without_user_info(url.as_str()))
                .finish(),
        }
    }
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
        let pair = STANDARD.encode(basic_pair(client).expose_secret());
        let mut value = HeaderValue::try_from(format!("Basic {pair}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Every text that is sent and must not come back in an error: each secret as it is and as it
    /// travels.
    fn secrets(&self) -> Vec<SecretString> {
        let mut secrets: Vec<SecretString> = Vec::new();
        let mut add = |text: &str| {
            let encoded: String = byte_serialize(text.as_bytes()).collect();
            if encoded != text {
                secrets.push(encoded.into());
            }
            secrets.push(text.into());
        };
        for (_, value) in &self.fields {
            add(value.expose_secret());
        }
        if let Client::Confidential(client) = &self.client {
            add(client.client_secret().expose_secret());
            let pair = basic_pair(client);
            secrets.push(STANDARD.encode(pair.expose_secret()).into());
            secrets.push(pair);
        }
        // The longest first: what contains another must be gone before the other breaks it up.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose_secret().len()));
        secrets
    }
}

/// Id and secret as the Basic header encodes them.
fn basic_pair(client: &ClientCredentials) -> SecretString {
    // RFC 6749 has both form-encoded first, so that a colon in an id cannot shift the border.
    let mut pair: String = byte_serialize(client.client_id().as_bytes()).collect();
    pair.push(':');
    pair.extend(byte_serialize(
        client.client_secret().expose_secret().as_bytes(),
    ));
    pair.into()
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
    pub(crate) budget: Arc<Bucket>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timing: Timing,
    pub(crate) counters: Arc<Counters>,
    /// The wait that is under way.
    pub(crate) pause: watch::Sender<Option<Pause>>,
}

/// A wait between two tries.
#[derive(Clone, Debug)]
pub(crate) struct Pause {
    until: Instant,
    /// What the try before it came to.
    error: AuthError,
}

/// Ends the announcement of a wait, also when the wait is cut off.
struct Paused<'a>(&'a watch::Sender<Option<Pause>>);

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        self.0.send_replace(None);
    }
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
        let mut before: Option<AuthError> = None;
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
                    self.budget.give();
                    token.requested_at = Some(asked);
                    token.attempts = attempts;
                    return Ok(token);
                }
                Ok(Err(failure)) => failure,
                // The time for talking is used up, so there is nothing left to retry with.
                Err(Elapsed) => Failure {
                    error: self.too_slow(before),
                    wait: None,
                    retryable: false,
                    unused: false,
                },
            };
            let next = self.next_try(&form, &failure, attempts, started, talked);
            let mut error = failure.error.with_endpoint(self.host(), attempts);
            if let Some(wait) = failure.wait {
                error = error.with_retry_after(wait);
            }
            let wait = match next {
                Next::After(wait) => wait,
                Next::Never => return Err(error),
                Next::CutShort => return Err(error.cut_short()),
            };
            tracing::warn!(
                attempt = attempts,
                delay_ms = wait.as_millis(),
                endpoint = self.host(),
                kind = ?error.kind(),
                correlation_id = error.correlation_id(),
                "token request failed, trying again"
            );
            before = Some(error.clone());
            self.pause(wait, error).await;
        }
    }

    /// The time for talking ended in the middle of a try. `before`: what the try before came to.
    fn too_slow(&self, before: Option<AuthError>) -> AuthError {
        let what = format!("no token within {:?}", self.timeout);
        let error = AuthError::new(AuthErrorKind::Timeout, what);
        match before {
            Some(before) => error.with_source(before),
            None => error,
        }
    }

    /// The same endpoint, asked once.
    pub(crate) fn without_retries(&self) -> Self {
        Self {
            url: self.url.clone(),
            authentication: self.authentication,
            timeout: self.timeout,
            policy: self.policy.clone().max_retries(0),
            budget: Arc::clone(&self.budget),
            transport: Arc::clone(&self.transport),
            timing: self.timing.clone(),
            counters: Arc::clone(&self.counters),
            pause: watch::Sender::default(),
        }
    }

    /// Whether and when a failed form is sent again.
    fn next_try(
        &self,
        form: &TokenForm,
        failure: &Failure,
        attempts: u32,
        started: Instant,
        talked: Duration,
    ) -> Next {
        let retryable = failure.retryable && (failure.unused || !form.single_use);
        if !retryable || attempts > self.policy.max_retries {
            return Next::Never;
        }
        if failure
            .wait
            .is_some_and(|wait| wait > self.policy.retry_after_cap)
        {
            return Next::Never;
        }
        let wait = failure
            .wait
            .unwrap_or_else(|| backoff::delay(&self.policy, attempts - 1, &self.timing));
        let spent = self.timing.now().saturating_duration_since(started);
        let too_late = self
            .policy
            .total_time_limit
            .is_some_and(|limit| spent.saturating_add(wait) > limit);
        if too_late || talked >= self.timeout {
            return Next::CutShort;
        }
        if !self.budget.take() {
            self.counters.budget_exhausted.add(1);
            return Next::CutShort;
        }
        Next::After(wait)
    }

    async fn pause(&self, wait: Duration, error: AuthError) {
        let until = self.timing.after(wait);
        self.pause.send_replace(Some(Pause { until, error }));
        let _paused = Paused(&self.pause);
        self.timing.sleep(wait).await;
    }

    /// Ends when a wait is under way that goes beyond `deadline`: with what went wrong before it,
    /// and how long it still takes.
    pub(crate) async fn waits_beyond(&self, deadline: Instant) -> AuthError {
        let mut pauses = self.pause.subscribe();
        loop {
            let pause = pauses.borrow_and_update().clone();
            if let Some(Pause { until, error }) = pause
                && until > deadline
            {
                let left = until.saturating_duration_since(self.timing.now());
                return error.with_retry_after(left);
            }
            // The sender is `self`, so it is still there.
            let _ = pauses.changed().await;
        }
    }

    /// Where the tokens come from, without the scheme: what they are shared under.
    pub(crate) fn place(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}"));
        format!(
            "{}{}{}",
            self.host(),
            port.unwrap_or_default(),
            self.url.path()
        )
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
        let encrypted = self.url.scheme() == "https";
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
        } = Refusal::read(status, &body, encrypted, &form.secrets());
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

/// What follows from a failed try.
enum Next {
    /// Another one, after a wait.
    After(Duration),
    /// None: it would not help, or the policy allows no more.
    Never,
    /// None, although the policy allows more: time or budget is used up.
    CutShort,
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
    fn every_way_in_which_a_secret_travels_is_kept_out_of_errors() {
        let secrets = form().secrets();
        let sent: Vec<_> = secrets.iter().map(ExposeSecret::expose_secret).collect();
        for text in [
            "s:cret&",
            "s%3Acret%26",
            "hush",
            "an+id:s%3Acret%26",
            "YW4raWQ6cyUzQWNyZXQlMjY=",
        ] {
            assert!(sent.contains(&text), "{text}");
        }
    }

    #[test]
    fn debug_shows_names_and_no_values() {
        let shown = format!("{:?}", form());
        assert!(shown.contains("extra") && !shown.contains("hush") && !shown.contains("s:cret"));
    }
}
