//! Keeps calls to Genesys Cloud signed in, retried, within their limits and observable.
//!
//! A [`Session`] is the one thing that every request passes through. It gets a token and refreshes
//! it before it expires, replays a call whose token was rejected, waits where the platform asks for
//! it, retries what is worth retrying, and reports what it did. Callers only send requests.
//!
//! ```no_run
//! use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! // GENESYS_ENVIRONMENT, GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, or a file `.env`.
//! let session = Session::from_env()?;
//! let request = session
//!     .http()
//!     .get(session.base_url().join("api/v2/users/me")?)
//!     .build()?;
//! let facts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);
//! let response = session.execute(facts, request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! | where | what it decides |
//! |---|---|
//! | [`Region`], [`Account`], [`ClientCredentials`], `profile` | where to call, and as whom |
//! | [`grant`], [`TokenSource`] | how to get a token |
//! | [`store`] | how instances share one |
//! | [`RetryPolicy`], [`RetryBudget`] | when to try again |
//! | [`CallReport`], [`Stats`], [`RequestView`], [`ResponseView`] | observing it |
//! | `progenitor` | the same session under a client that stock progenitor generated |
//!
//! # Cargo features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `http2` | yes | HTTP/2, where the server offers it |
//! | `rustls` | yes | TLS by rustls with aws-lc |
//! | `rustls-no-provider` | | TLS by rustls with the provider that the program installs |
//! | `native-tls` | | TLS by the system's own library |
//! | `loopback` | | `grant::LoopbackRedirect`: a browser signs a person in |
//! | `profiles` | | `profile`: files of the official SDKs and the official command line |
//! | `rate-limiter` | | `SessionBuilder::requests_per_minute` |
//! | `redis` | | `store::RedisStore`, which speaks TLS by rustls |
//! | `progenitor` | | `progenitor`: the hooks |
//!
//! Without a TLS feature only plain `http` works, and transports of one's own. Without any feature
//! the crate still reads the environment and `.env`, unpacks gzip and knows every grant.
//!
//! # Guarantees
//! - However many calls wait for a token, one token request is made, and all get its result.
//! - A rejected token is refreshed once and the call replayed once; a 401 that comes late for an
//!   older token discards nothing.
//! - No token, secret, assertion or code is ever in a `Debug`, an error or a log line.
//! - The token goes to the session's host alone, whatever the request or a redirect says.

// Time and chance come from the session's clock: see `.clippy.toml`.
#![cfg_attr(not(test), deny(clippy::disallowed_methods))]
// A test fails by panicking.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod call;
mod clock;
mod config;
mod counters;
mod error;
pub mod grant;
mod http;
mod limits;
mod oauth;
#[cfg(feature = "progenitor")]
pub mod progenitor;
mod session;
pub mod store;
mod token;
#[doc(hidden)]
pub mod untrusted;

pub use crate::call::operation::{AuthScheme, OperationFacts};
pub use crate::call::response::BufferedResponse;
pub use crate::clock::{Clock, Randomness, ThreadRandomness, TokioClock};
pub use crate::config::credentials::{
    Account, CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE, ClientCredentials, CredentialsError,
    ENVIRONMENT_VARIABLE,
};
#[cfg(feature = "profiles")]
pub use crate::config::profile;
#[cfg(feature = "profiles")]
pub use crate::config::profile::{Profile, ProfileError};
pub use crate::config::region::{CustomRegion, PlainHttp, Region, RegionError};
pub use crate::error::auth::{AuthError, AuthErrorKind};
pub use crate::error::context::ErrorContext;
pub use crate::error::report::CallReport;
#[doc(hidden)]
pub use crate::error::shown;
pub use crate::error::{Error, ErrorKind};
#[doc(hidden)]
pub use crate::http::lenient_json;
pub use crate::http::options::ProxySettings;
pub use crate::limits::rate_limit::RateLimit;
pub use crate::limits::retry::{RetryBudget, RetryPolicy};
pub use crate::oauth::endpoint::{TokenClient, TokenEndpoint};
pub use crate::oauth::request::{ClientAuthentication, TokenRequest};
pub use crate::oauth::response::TokenResponse;
pub use crate::oauth::source::TokenSource;
pub use crate::session::Session;
pub use crate::session::builder::SessionBuilder;
pub use crate::session::hooks::{RequestView, ResponseView};
pub use crate::session::stats::Stats;

/// A future on the heap, as the traits of this crate return it so that they can be `dyn`.
pub use futures_util::future::BoxFuture;

/// The way to the network, and how far a request got before it failed.
pub mod transport {
    pub use crate::error::transport::{TransportError, TransportErrorKind};
    pub use crate::http::transport::Transport;
}
