//! The same session under a client that stock progenitor generated.
//!
//! Progenitor's clients send through the trait [`ClientHooks`], which is implemented for the
//! generated type in the user's own crate. [`progenitor_hooks!`](crate::progenitor_hooks) writes
//! that implementation:
//!
//! ```no_run
//! # #[allow(clippy::all)]
//! # mod generated {
//! progenitor::generate_api!(
//!     spec = "tests/data/small_api.json",
//!     inner_type = genesys_cloud_auth::Session,
//!     hooks = Expected,
//! );
//! genesys_cloud_auth::progenitor_hooks!(Client);
//! # }
//! # use generated::Client;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let session = genesys_cloud_auth::Session::from_env()?;
//! let client = Client::new_with_client(
//!     &genesys_cloud_auth::progenitor::base_url(&session),
//!     session.http().clone(),
//!     session,
//! );
//! client.get_user("id").await?;
//! # Ok(())
//! # }
//! ```
//!
//! What holds for calls holds for these, too: retries, waits, unpacking, redirects that stay inside
//! the API, and requests that no server looked at. JSON is read inside the retry policy and held to
//! the session's size limit; anything else is handed over as a stream.
//!
//! What progenitor's own types and generated code leave no room for:
//! - One type for what a call may fail with, without a place for a session's [`Error`]. A failure of
//!   the network stays the `reqwest` error that it was (`Error::CommunicationError`), also inside a
//!   body; any other becomes `Error::Custom` with the whole message: sign-in, limits, a body that is
//!   too large.
//! - A response that the document does not declare, such as a redirect to a file at another host, is
//!   `Error::UnexpectedResponse` with the response; its `Location` is among its headers.
//! - An error response is read as the type that the document declares for it, strictly; the SDK's
//!   readings of other shapes, its predicates (`is_version_conflict`, `missing_permissions`, …) and
//!   its bounded, escaped messages are not there.
//! - What a call went through ([`CallReport`](crate::CallReport)), with the wait of a 202, is an
//!   extension of the response that progenitor drops; hooks and `Session::stats` still tell it.
//! - Whether an operation may be repeated is known by its method alone, unless
//!   [`progenitor_hooks!`](crate::progenitor_hooks) is given the facts.
//!
//! The room may use every other one.

mod acting_operations;
mod path_pattern;
mod public_operations;

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{Method, StatusCode};
pub use progenitor_client::{self, ClientHooks, ClientInfo, OperationInfo};

use crate::call::operation::{AuthScheme, OperationFacts};
use crate::call::response::BufferedResponse;
use crate::error::{Error, ErrorKind};
use crate::http::unpack;
use crate::progenitor::acting_operations::acts;
use crate::progenitor::public_operations::is_public;
use crate::session::Session;

/// An inner type of a generated client that holds a session.
pub trait HasSession {
    /// The session that the client's requests pass through.
    fn session(&self) -> &Session;
}

impl HasSession for Session {
    fn session(&self) -> &Session {
        self
    }
}

/// The base URL as generated clients want it: without a slash at its end.
pub fn base_url(session: &Session) -> String {
    session.base_url().as_str().trim_end_matches('/').to_owned()
}

/// The facts of an operation of which progenitor tells only id and method: it takes the OAuth
/// token, and may be repeated if its method is idempotent.
///
/// For a client that knows more of its operations, as the third argument of
/// [`progenitor_hooks!`](crate::progenitor_hooks) or inside it:
///
/// ```
/// use genesys_cloud_auth::progenitor::{OperationInfo, usual_facts};
/// use genesys_cloud_auth::{AuthScheme, OperationFacts};
///
/// fn my_facts(info: &OperationInfo, method: &http::Method) -> OperationFacts {
///     let usual = usual_facts(info, method);
///     match info.operation_id {
///         "post_invitations" => OperationFacts::new(usual.id, AuthScheme::None, false),
///         _ => usual,
///     }
/// }
/// // genesys_cloud_auth::progenitor_hooks!(Client, Session, my_facts);
/// ```
pub fn usual_facts(info: &OperationInfo, method: &Method) -> OperationFacts {
    OperationFacts::from_method(info.operation_id, method)
}

/// The facts that [`progenitor_hooks!`](crate::progenitor_hooks) takes unless it is given others.
///
/// Progenitor tells nothing of an operation's security or effect, so this looks at the request:
/// those of guests (web chat, web messaging, knowledge) and the others that take no OAuth token are
/// known by their paths, and so are those that act although their method is idempotent. A request
/// that carries an `Authorization` header already keeps it.
pub fn facts_of(info: &OperationInfo, request: &reqwest::Request) -> OperationFacts {
    let usual = usual_facts(info, request.method());
    let path = request.url().path();
    let auth = if is_public(path) || request.headers().contains_key(AUTHORIZATION) {
        AuthScheme::None
    } else {
        usual.auth
    };
    let retry_safe = usual.retry_safe && !acts(request.method().as_str(), path);
    OperationFacts::new(usual.id, auth, retry_safe)
}

/// A failure of the session, on its way from `exec` to `post`.
#[derive(Clone)]
struct Failure(Arc<Error>);

/// Sends a request of a generated client through the session: the body of [`ClientHooks::exec`].
///
/// # Errors
/// Those of the network. A failure that is none travels in a response of its own making, from
/// which [`check`] takes it.
pub async fn execute(
    session: &Session,
    facts: OperationFacts,
    request: reqwest::Request,
) -> reqwest::Result<reqwest::Response> {
    let is_json = asks_for_json(&request);
    let outcome = if is_json {
        session.execute_buffered(facts, request).await.map(whole)
    } else {
        session.execute(facts, request).await
    };
    let error = match outcome {
        Ok(response) => return Ok(response),
        Err(error) => error,
    };
    match error.into_reqwest() {
        Ok(error) => Err(error),
        Err(error) => Ok(carrier(error)),
    }
}

/// Whether the generated client reads the response as JSON, and so as a whole.
fn asks_for_json(request: &reqwest::Request) -> bool {
    let accept = request.headers().get(http::header::ACCEPT);
    accept.is_some_and(|accept| accept.to_str().is_ok_and(|accept| accept.contains("json")))
}

/// The response as progenitor takes it.
fn whole(buffered: BufferedResponse) -> reqwest::Response {
    let mut response = http::Response::new(buffered.body);
    *response.status_mut() = buffered.status;
    *response.headers_mut() = buffered.headers;
    response.extensions_mut().insert(buffered.report);
    let (parts, body) = response.into_parts();
    unpack::with_address(parts, buffered.url, body)
}

/// Takes a failure that [`execute`] sent along: the body of [`ClientHooks::post`].
///
/// # Errors
/// [`progenitor_client::Error::Custom`] where the session failed.
#[allow(
    clippy::result_large_err,
    reason = "progenitor decides what its hooks return"
)]
pub fn check<E>(
    result: &reqwest::Result<reqwest::Response>,
) -> Result<(), progenitor_client::Error<E>> {
    match result.as_ref().map(|it| it.extensions().get::<Failure>()) {
        Ok(Some(Failure(error))) => Err(progenitor_client::Error::Custom(error.to_string())),
        _ => Ok(()),
    }
}

fn carrier(error: Error) -> reqwest::Response {
    // Seen only by whoever implements `exec` without `post`.
    let status = error.status().unwrap_or(match error.kind() {
        ErrorKind::SignIn => StatusCode::UNAUTHORIZED,
        ErrorKind::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    });
    let mut response = http::Response::new(error.body().cloned().unwrap_or_default());
    *response.status_mut() = status;
    response.extensions_mut().insert(Failure(Arc::new(error)));
    response.into()
}

/// Implements progenitor's [`ClientHooks`] for a generated client, so that all its requests pass
/// through a session.
///
/// ```text
/// progenitor_hooks!(Client);                       // inner type: `Session`
/// progenitor_hooks!(Client, MyInner);              // inner type: anything that `HasSession`
/// progenitor_hooks!(Client, MyInner, my_facts);    // fn(&OperationInfo, &Method) -> OperationFacts
/// ```
#[macro_export]
macro_rules! progenitor_hooks {
    ($client:ty) => {
        $crate::progenitor_hooks!($client, $crate::Session);
    };
    ($client:ty, $inner:ty) => {
        $crate::progenitor_hooks!(@with $client, $inner, $crate::progenitor::facts_of);
    };
    ($client:ty, $inner:ty, $facts:path) => {
        $crate::progenitor_hooks!(
            @with $client,
            $inner,
            |info, request: &::reqwest::Request| $facts(info, request.method())
        );
    };
    (@with $client:ty, $inner:ty, $facts:expr) => {
        impl $crate::progenitor::ClientHooks<$inner> for $client {
            async fn exec(
                &self,
                request: ::reqwest::Request,
                info: &$crate::progenitor::OperationInfo,
            ) -> ::reqwest::Result<::reqwest::Response> {
                let inner = $crate::progenitor::ClientInfo::inner(self);
                let session = $crate::progenitor::HasSession::session(inner);
                let facts = ($facts)(info, &request);
                $crate::progenitor::execute(session, facts, request).await
            }

            async fn post<E>(
                &self,
                result: &::reqwest::Result<::reqwest::Response>,
                _info: &$crate::progenitor::OperationInfo,
            ) -> ::std::result::Result<(), $crate::progenitor::progenitor_client::Error<E>> {
                $crate::progenitor::check(result)
            }
        }
    };
}
