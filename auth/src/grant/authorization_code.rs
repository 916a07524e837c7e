//! The authorization code grant (RFC 6749, section 4.1) with PKCE (RFC 7636): a person signs in
//! with a browser.
//!
//! 1. [`AuthorizationCode`] says which client asks and where the browser is to come back to.
//! 2. [`AuthorizationCode::start`] makes the URL to open, a fresh `state` and a fresh PKCE
//!    verifier, and holds the last two in a [`PendingSignIn`].
//! 3. The browser comes back with a code. [`PendingSignIn::redirected`] checks that it belongs to
//!    *this* request and gives an [`AuthorizationCodeGrant`], which signs a session in and keeps
//!    it signed in with the refresh token.
//!
//! ```no_run
//! use genesys_cloud_auth::Region;
//! use genesys_cloud_auth::grant::{AuthorizationCode, LoopbackRedirect};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let redirect = LoopbackRedirect::bind(8085).await?;
//! let pending = AuthorizationCode::new(&Region::EuWest1, "client-id", redirect.uri())?.start();
//! println!("Open {} to sign in", pending.url());
//! let grant = redirect.receive(pending).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A web application with its own redirect page keeps the `PendingSignIn` in the visitor's
//! server-side session, and passes the URL that the browser requested to `redirected`.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use oauth2::basic::BasicClient;
use oauth2::{
    AuthUrl, ClientId, CsrfToken, EndpointNotSet, EndpointSet, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope,
};
use secrecy::SecretString;
use url::Url;

use crate::config::credentials::ClientCredentials;
use crate::config::region::Region;
use crate::error::shown::Shown;
use crate::error::{AuthError, AuthErrorKind};
use crate::grant::client::OAuthClient;
use crate::grant::one_at_a_time::OneAtATime;
use crate::grant::refresh_token::{KeepRefreshToken, RefreshTokenGrant};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::request::TokenRequest;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use futures_util::future::BoxFuture;

type UrlClient =
    BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet>;

/// A sign-in by browser that is about to start.
#[derive(Clone)]
pub struct AuthorizationCode {
    client: OAuthClient,
    urls: UrlClient,
    redirect_uri: String,
    scopes: Vec<Scope>,
    parameters: Vec<(String, String)>,
}

impl AuthorizationCode {
    /// A sign-in for an OAuth client, coming back to `redirect_uri`, which must be one of those
    /// that the client is registered with.
    ///
    /// # Errors
    /// When `redirect_uri` is not a URL.
    pub fn new(
        region: &Region,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, SignInError> {
        Self::at(region.authorize_endpoint(), client_id, redirect_uri)
    }

    /// Like [`AuthorizationCode::new`] with an authorization endpoint of its own.
    ///
    /// # Errors
    /// When `redirect_uri` is not a URL.
    pub fn at(
        authorize_endpoint: Url,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, SignInError> {
        let client_id = client_id.into();
        let redirect_uri = redirect_uri.into();
        let redirect =
            RedirectUrl::new(redirect_uri.clone()).map_err(|_| SignInError::NotARedirectUri)?;
        Ok(Self {
            urls: BasicClient::new(ClientId::new(client_id.clone()))
                .set_auth_uri(AuthUrl::from_url(authorize_endpoint))
                .set_redirect_uri(redirect),
            client: OAuthClient::Public(client_id),
            redirect_uri,
            scopes: Vec::new(),
            parameters: Vec::new(),
        })
    }

    /// Sets the client's secret, for clients that have one. PKCE is used with and without it.
    #[must_use]
    pub fn with_client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        let id = self.client.id().to_owned();
        self.client = OAuthClient::Confidential(ClientCredentials::new(id, secret));
        self
    }

    /// Asks for scopes. Without this the person gets what the client is registered with.
    #[must_use]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes
            .extend(scopes.into_iter().map(|scope| Scope::new(scope.into())));
        self
    }

    /// Adds a parameter to the URL, such as Genesys Cloud's `org` and `provider`, which lead
    /// straight to an organisation's identity provider.
    #[must_use]
    pub fn with_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Starts one sign-in. Each has its own `state` and verifier, and ends once.
    pub fn start(&self) -> PendingSignIn {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = self
            .urls
            .authorize_url(CsrfToken::new_random)
            .add_scopes(self.scopes.iter().cloned())
            .set_pkce_challenge(challenge);
        for (name, value) in &self.parameters {
            request = request.add_extra_param(name, value);
        }
        let (url, state) = request.url();
        PendingSignIn {
            client: self.client.clone(),
            redirect_uri: self.redirect_uri.clone(),
            url,
            state,
            verifier,
        }
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("client_id", &self.client.id())
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// A sign-in that waits for the browser to come back.
pub struct PendingSignIn {
    client: OAuthClient,
    redirect_uri: String,
    url: Url,
    state: CsrfToken,
    verifier: PkceCodeVerifier,
}

impl PendingSignIn {
    /// The URL to open in the person's browser. It holds the `state`: show it to that person
    /// and to nobody else.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The URI that the browser comes back to.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Takes the URL, or the path and query, that the browser came back with.
    ///
    /// # Errors
    /// When it does not answer this sign-in (another `state`, which is what an attacker who
    /// plants a code would send), when the server refused, or when there is no code. The sign-in
    /// then still waits for its response.
    pub fn redirected(&self, url: &str) -> Result<AuthorizationCodeGrant, SignInError> {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        // A fragment never reaches a server, but does stand in a copied address line.
        let query = query.split('#').next().unwrap_or(query);
        let response = |name: &str| {
            url::form_urlencoded::parse(query.as_bytes())
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        // The state before anything else: what fails it is not a response to us at all.
        if response("state").as_deref() != Some(self.state.secret().as_str()) {
            return Err(SignInError::StateMismatch);
        }
        if let Some(error) = response("error") {
            return Err(SignInError::Refused {
                error,
                description: response("error_description"),
            });
        }
        let code = response("code")
            .filter(|code| !code.is_empty())
            .ok_or(SignInError::NoCode)?;
        Ok(AuthorizationCodeGrant {
            client: self.client.clone(),
            redirect_uri: self.redirect_uri.clone(),
            on_refresh_token: None,
            lock: OneAtATime::default(),
            progress: Arc::new(Mutex::new(Progress::HasCode {
                code: code.into(),
                verifier: self.verifier.secret().clone().into(),
            })),
        })
    }

    /// What tells a response to this sign-in from any other request.
    #[cfg(feature = "loopback")]
    pub(super) fn state(&self) -> SecretString {
        self.state.secret().clone().into()
    }
}

impl fmt::Debug for PendingSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingSignIn")
            .field("client_id", &self.client.id())
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// Signs in with the code of one browser sign-in, and from then on with its refresh token.
///
/// Clones are one sign-in, in however many sessions they are: one of them sends the code, the others
/// wait and go on with the refresh token.
#[derive(Clone)]
pub struct AuthorizationCodeGrant {
    client: OAuthClient,
    redirect_uri: String,
    on_refresh_token: Option<KeepRefreshToken>,
    // Shared by the copies that a change of credentials makes, and by those in other sessions: a
    // code works once.
    progress: Arc<Mutex<Progress>>,
    lock: OneAtATime,
}

#[derive(Clone)]
enum Progress {
    HasCode {
        code: SecretString,
        verifier: SecretString,
    },
    /// The code is on its way; it is not sent again.
    CodePending,
    /// The server has judged the code.
    CodeSpent,
    Refreshes(RefreshTokenGrant),
}

impl AuthorizationCodeGrant {
    /// Calls `keep` with each refresh token, the first one included, so that the program can
    /// go on with a [`RefreshTokenGrant`] after a restart.
    #[must_use]
    pub fn on_new_refresh_token(
        mut self,
        keep: impl Fn(&SecretString) + Send + Sync + 'static,
    ) -> Self {
        self.on_refresh_token = Some(Arc::new(keep));
        self
    }

    /// What to do next; takes the code out, so that no second request can send it.
    fn take_progress(&self) -> Progress {
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        match &*progress {
            Progress::HasCode { .. } => std::mem::replace(&mut *progress, Progress::CodePending),
            other => other.clone(),
        }
    }

    fn put_progress(&self, next: Progress) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = next;
    }

    fn refreshing(&self, refresh_token: SecretString) -> RefreshTokenGrant {
        let grant = RefreshTokenGrant::of(self.client.clone(), refresh_token);
        match self.on_refresh_token.clone() {
            Some(keep) => grant.on_new_refresh_token(move |token| keep(token)),
            None => grant,
        }
    }
}

/// A code that was sent. Where the exchange ends without a word, nobody may send it again.
struct SentCode<'a>(&'a AuthorizationCodeGrant);

impl Drop for SentCode<'_> {
    fn drop(&mut self) {
        let mut progress = (self.0.progress)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if matches!(&*progress, Progress::CodePending) {
            *progress = Progress::CodeSpent;
        }
    }
}

impl fmt::Debug for AuthorizationCodeGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCodeGrant")
            .field("client_id", &self.client.id())
            .finish_non_exhaustive()
    }
}

impl TokenSource for AuthorizationCodeGrant {
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        Box::pin(async move {
            let held = self.lock.take(endpoint).await;
            match self.take_progress() {
                Progress::HasCode { code, verifier } => {
                    let _sent = SentCode(self);
                    let request = TokenRequest::new("authorization_code")
                        .field("code", code.clone())
                        .field("redirect_uri", self.redirect_uri.clone())
                        .field("code_verifier", verifier.clone())
                        .single_use();
                    let response = match endpoint.exchange(self.client.authenticate(request)).await
                    {
                        Ok(response) => response,
                        Err(error) => {
                            if leaves_code_unjudged(error.kind()) {
                                self.put_progress(Progress::HasCode { code, verifier });
                            }
                            return Err(error);
                        }
                    };
                    if let Some(token) = &response.refresh_token {
                        self.put_progress(Progress::Refreshes(self.refreshing(token.clone())));
                        if let Some(keep) = &self.on_refresh_token {
                            keep(token);
                        }
                    }
                    Ok(response)
                }
                // With the client of now: it may have been rotated while the code was on its way.
                Progress::Refreshes(grant) => {
                    // Refreshes take a lock of their own.
                    drop(held);
                    let grant = grant.with_client(self.client.clone());
                    grant.fetch(endpoint).await
                }
                Progress::CodePending => Err(AuthError::new(
                    AuthErrorKind::Timeout,
                    "the sign-in's code was sent by another session or runtime, which has no \
                     response yet",
                )),
                Progress::CodeSpent => Err(AuthError::new(
                    AuthErrorKind::InvalidGrant,
                    "the sign-in's code is used up and brought no refresh token: \
                     the person has to sign in again",
                )),
            }
        })
    }

    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        let OAuthClient::Confidential(_) = self.client else {
            return None;
        };
        Some(Arc::new(Self {
            client: OAuthClient::Confidential(new),
            ..self.clone()
        }))
    }
}

/// Whether the code may still be good. Trying costs nothing: if the server did take it, the
/// response that brought the tokens is lost anyway, and the next one says so.
fn leaves_code_unjudged(kind: AuthErrorKind) -> bool {
    matches!(
        kind,
        AuthErrorKind::Unreachable
            | AuthErrorKind::Timeout
            | AuthErrorKind::Server
            | AuthErrorKind::RateLimited
            | AuthErrorKind::InvalidClient
    )
}

/// Why a browser sign-in did not come to a code. Never holds the code or the `state`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignInError {
    /// The redirect URI is not a URL.
    #[error("the redirect URI is not a URL")]
    NotARedirectUri,
    /// The response carries another `state`, or none: it does not belong to this sign-in.
    #[error(
        "the redirect does not belong to this sign-in (its `state` differs): \
         start again, and do not follow links to the redirect page"
    )]
    StateMismatch,
    /// The person, or the server, refused.
    #[error(
        "the sign-in was refused: {}{}",
        Shown(error),
        description.as_ref().map(|text| format!(" ({})", Shown(text))).unwrap_or_default()
    )]
    Refused {
        /// The server's `error`, such as `access_denied`.
        error: String,
        /// The server's `error_description`.
        description: Option<String>,
    },
    /// The redirect has neither a code nor an error.
    #[error("the redirect carries no code")]
    NoCode,
    /// The loopback address cannot be listened on.
    #[error("cannot wait for the redirect: {0}")]
    Listen(std::io::Error),
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn start() -> PendingSignIn {
        AuthorizationCode::new(&Region::EuWest1, "the-client", "http://localhost:8085/back")
            .unwrap()
            .with_scopes(["users:readonly", "analytics"])
            .with_parameter("org", "acme")
            .start()
    }

    fn parameters(url: &Url) -> HashMap<String, String> {
        url.query_pairs().into_owned().collect()
    }

    #[test]
    fn the_url_asks_for_a_code_with_state_and_an_s256_challenge() {
        let pending = start();
        let url = pending.url();
        assert!(
            url.as_str()
                .starts_with("https://login.mypurecloud.ie/oauth/authorize?")
        );
        let sent = parameters(url);
        assert_eq!(sent["response_type"], "code");
        assert_eq!(sent["client_id"], "the-client");
        assert_eq!(sent["redirect_uri"], "http://localhost:8085/back");
        assert_eq!(sent["scope"], "users:readonly analytics");
        assert_eq!(sent["org"], "acme");
        assert_eq!(sent["code_challenge_method"], "S256");
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&pending.verifier);
        assert_eq!(sent["code_challenge"], challenge.as_str());
        assert!(sent["state"].len() >= 22, "128 bits of randomness");
    }

    #[test]
    fn each_sign_in_has_its_own_state_and_verifier() {
        let (first, second) = (start(), start());
        assert_ne!(first.state.secret(), second.state.secret());
        assert_ne!(first.verifier.secret(), second.verifier.secret());
    }

    #[test]
    fn a_redirect_with_another_state_is_refused() {
        let pending = start();
        for query in ["code=abc", "code=abc&state=other", "code=abc&state=", ""] {
            let error = pending.redirected(&format!("/back?{query}")).unwrap_err();
            assert!(matches!(error, SignInError::StateMismatch), "{error:?}");
            assert!(!format!("{error} {error:?}").contains("abc"));
        }
        // Whoever sent those has not spoilt the sign-in.
        let back = format!("/back?code=abc&state={}", pending.state.secret());
        pending.redirected(&back).unwrap();
    }

    #[test]
    fn the_servers_refusal_is_told() {
        let pending = start();
        let state = pending.state.secret().clone();
        let back = format!(
            "http://localhost:8085/back?error=access_denied&error_description=not+today&state={state}"
        );
        let error = pending.redirected(&back).unwrap_err().to_string();
        assert!(
            error.contains("access_denied") && error.contains("not today"),
            "{error}"
        );
    }

    #[test]
    fn what_a_redirect_says_stays_on_one_line_and_is_bounded() {
        let pending = start();
        let state = pending.state.secret().clone();
        let more = "x".repeat(10_000);
        let back = format!(
            "/back?error=a%0AERROR%20b&error_description=%1b%5b2J%E2%80%A8{more}&state={state}"
        );
        let error = pending.redirected(&back).unwrap_err().to_string();
        assert!(
            error.contains(r"a\nERROR b (\u{1b}[2J\u{2028}xxx"),
            "{error}"
        );
        assert!(error.len() < 600, "{error}");
    }

    #[test]
    fn a_redirect_without_a_code_is_told() {
        let pending = start();
        let back = format!("/back?state={}", pending.state.secret());
        assert!(matches!(
            pending.redirected(&back),
            Err(SignInError::NoCode)
        ));
    }

    #[test]
    fn neither_code_nor_verifier_nor_state_is_shown() {
        let pending = start();
        let secrets = [
            pending.state.secret().clone(),
            pending.verifier.secret().clone(),
            "hunter2".to_owned(),
        ];
        let pending_shown = format!("{pending:?}");
        let back = format!("/back?code=hunter2&state={}#x", secrets[0]);
        let shown = format!("{pending_shown} {:?}", pending.redirected(&back).unwrap());
        for secret in secrets {
            assert!(!shown.contains(&secret), "{shown}");
        }
    }
}
