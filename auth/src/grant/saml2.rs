//! The SAML2 bearer grant (RFC 7522): an identity provider's assertion becomes a token.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::config::credentials::ClientCredentials;
use crate::error::{AuthError, AuthErrorKind};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::request::TokenRequest;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use futures_util::future::BoxFuture;
use secrecy::SecretString;

const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:saml2-bearer";

type Assertions =
    dyn Fn() -> BoxFuture<'static, Result<SecretString, AuthError>> + Send + Sync + 'static;

/// Signs in with SAML2 assertions of the organisation's identity provider.
///
/// Genesys Cloud takes the organisation's short name beside the assertion, as `orgName`.
///
/// An assertion lives for minutes and is often taken once, so a session that is to outlive its
/// first token needs a way to get the next assertion: [`Saml2BearerGrant::with_assertions`].
#[derive(Clone)]
pub struct Saml2BearerGrant {
    credentials: ClientCredentials,
    org_name: String,
    assertions: Arc<Assertions>,
}

impl Saml2BearerGrant {
    /// The grant with one assertion (base64, as the identity provider posted it). It is sent
    /// again at each refresh; whether it is still taken then is for the server to say.
    pub fn new(
        credentials: ClientCredentials,
        org_name: impl Into<String>,
        assertion: impl Into<SecretString>,
    ) -> Self {
        let assertion = assertion.into();
        Self {
            credentials,
            org_name: org_name.into(),
            assertions: Arc::new(move || {
                let assertion = assertion.clone();
                Box::pin(async move { Ok(assertion) })
            }),
        }
    }

    /// The grant with a fresh assertion for each sign-in. The error of `assertions` must not
    /// hold a secret.
    pub fn with_assertions<F, Fut, E>(
        credentials: ClientCredentials,
        org_name: impl Into<String>,
        assertions: F,
    ) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<SecretString, E>> + Send + 'static,
        E: Error + Send + Sync + 'static,
    {
        Self {
            credentials,
            org_name: org_name.into(),
            assertions: Arc::new(move || {
                let assertion = assertions();
                Box::pin(async move {
                    assertion.await.map_err(|error| {
                        AuthError::new(
                            AuthErrorKind::Provider,
                            "no SAML2 assertion to sign in with",
                        )
                        .with_source(error)
                    })
                })
            }),
        }
    }
}

impl fmt::Debug for Saml2BearerGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saml2BearerGrant")
            .field("client_id", &self.credentials.client_id())
            .field("org_name", &self.org_name)
            .finish_non_exhaustive()
    }
}

impl TokenSource for Saml2BearerGrant {
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        Box::pin(async move {
            let assertion = (self.assertions)().await?;
            let request = TokenRequest::new(GRANT_TYPE)
                .client(&self.credentials)
                .field("orgName", self.org_name.clone())
                .field("assertion", assertion)
                .single_use();
            endpoint.exchange(request).await
        })
    }

    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        Some(Arc::new(Self {
            credentials: new,
            ..self.clone()
        }))
    }
}
