//! A provider of the user's own, from an async function.

use crate::error::{AuthError, AuthErrorKind};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use futures_util::future::BoxFuture;
use std::error::Error;
use std::fmt;

/// Gets tokens from an async function: a vault, a sidecar, a parent process.
///
/// `name` stands for it in logs and errors. The session still decides when to ask, and never
/// asks twice at a time. The function brings its own timeout, and its error must not hold a
/// secret, since it becomes the source of the session's error.
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_auth::TokenResponse;
/// use genesys_cloud_auth::grant::from_fn;
///
/// let source = from_fn("vault", || async {
///     let token = std::fs::read_to_string("/run/secrets/genesys-token")?;
///     Ok::<_, std::io::Error>(
///         TokenResponse::new(token.trim()).with_lifetime(Duration::from_secs(3_600)),
///     )
/// });
/// ```
pub fn from_fn<F, Fut, E>(name: impl Into<String>, fetch: F) -> FnSource<F>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<TokenResponse, E>> + Send + 'static,
    E: Error + Send + Sync + 'static,
{
    FnSource {
        name: name.into(),
        fetch,
    }
}

/// What [`from_fn`] makes.
pub struct FnSource<F> {
    name: String,
    fetch: F,
}

impl<F> fmt::Debug for FnSource<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FnSource")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl<F, Fut, E> TokenSource for FnSource<F>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<TokenResponse, E>> + Send + 'static,
    E: Error + Send + Sync + 'static,
{
    fn fetch<'a>(
        &'a self,
        _endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        let fetched = (self.fetch)();
        Box::pin(async move {
            fetched.await.map_err(|error| {
                AuthError::new(
                    AuthErrorKind::Provider,
                    format!("the token provider `{}` failed", self.name),
                )
                .with_source(error)
            })
        })
    }
}
