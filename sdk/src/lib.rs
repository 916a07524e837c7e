//! The whole Genesys Cloud platform API, typed, with calls that stay signed in.
//!
//! Enable the features of the APIs that you call (`users`, `routing`, `analytics`, …, or `full`):
//! only their operations and the models that these reach are compiled. HTTP/2 and rustls are on by
//! default; `native-tls`, `rustls-no-provider`, `loopback`, `profiles`, `rate-limiter` and `redis`
//! bring what the features of the [session](crate::auth) of these names bring.
//!
//! # Sign in and call
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run() -> Result<(), genesys_cloud_sdk::Error> {
//! use genesys_cloud_sdk::{Client, models::GetUserExpand};
//!
//! // GENESYS_ENVIRONMENT, GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET.
//! let client = Client::from_env()?;
//! let user = client
//!     .users()
//!     .get_user("9c4e6f0a-0000-4000-8000-000000000001")
//!     .expand([GetUserExpand::Presence])
//!     .send()
//!     .await?;
//! println!("{:?}, correlation id {:?}", user.name, user.correlation_id());
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! [`Client::build`] accepts every other setting of a session: another grant, retries, a proxy, a
//! token that instances share. The methods of a client are named after the APIs, and
//! theirs after the operations. Required parameters are arguments, the others are setters; a body
//! is taken by reference or by value. The result is a [`Response`], which dereferences to its body.
//!
//! # Page through a list
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! let mut pages = client.users().get_users().page_size(100).pages();
//! while let Some(page) = pages.next().await? {
//!     for user in page.entities.iter().flatten() {
//!         println!("{:?}", user.name);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All nine styles of paging that the platform has are walked in the same way, to their end and not
//! beyond it: see [`page`].
//!
//! # Change something
//!
//! ```no_run
//! # #[cfg(feature = "routing")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! use genesys_cloud_sdk::models::QueueRequest;
//!
//! let queue = client.routing().get_routing_queue("9c4e6f0a-0000-4000-8000-000000000002");
//! queue
//!     .update(|queue: &mut QueueRequest| queue.name = Some("Sales".to_owned()))
//!     .await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! It reads, changes and writes, and starts over if somebody else wrote in between: see [`update`].
//!
//! # Handle an error
//!
//! Every fallible function returns [`Error`], which carries the operation, the status, the
//! platform's code and message, and the correlation id that Genesys support asks for:
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! match client.users().get_user("9c4e6f0a-0000-4000-8000-000000000001").send().await {
//!     Ok(user) => println!("{:?}", user.name),
//!     Err(error) if error.is_not_found() => println!("nobody has this id"),
//!     Err(error) if error.is_forbidden() => println!("{:?}", error.missing_permissions()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! What is worth retrying was retried already, under the session's
//! [`RetryPolicy`](auth::RetryPolicy): where an error [is transient](Error::is_transient), the same
//! call may succeed later.
//!
//! # Where things are
//!
//! | where | what |
//! |---|---|
//! | [`Client`], [`Request`], [`Response`] | a call, from its beginning to its end |
//! | [`Error`], [`ErrorKind`], [`ApiError`] | how it fails |
//! | [`page`], [`update`] | calls that go together |
//! | [`models`] | every schema of the API document, generated |
//! | [`model`] | what the generated models have in common: how they are read and written |
//! | [`operation`] | facts about operations, for programs |
//! | [`auth`] | the session: regions, grants, tokens, limits and retries |

mod client;
mod error;
#[rustfmt::skip]
#[allow(
    clippy::all,
    clippy::pedantic,
    missing_docs,
    unreachable_pub,
    unused_imports,
    deprecated,
    reason = "generated"
)]
mod generated;
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "generated code uses them, when a feature enables any"
)]
pub mod model;
pub mod operation;
pub mod page;
pub mod request;
mod response;
mod rt;
mod tolerance;
#[allow(
    dead_code,
    reason = "generated code uses it, when a feature enables any"
)]
pub mod update;

pub use client::Client;
pub use error::{ApiError, Error, ErrorKind, FieldError};
pub use generated::*;
pub use genesys_cloud_auth as auth;
pub use model::{
    Date, DateTime, DecodeError, Interval, Json, Map, Misfit, ModelExt, Null, OpenEnum,
    ParseIntervalError, ToWrite, from_slice, misfits,
};
pub use page::Pages;
pub use request::{Request, ResponseFuture, body, param};
pub use response::{RawResponse, Response, ResponseBody};
pub use update::{UpdateFuture, Updated};

/// The README's examples, compiled; with the features that they show.
#[cfg(all(doctest, feature = "redis", feature = "routing", feature = "users"))]
#[doc = include_str!("../../README.md")]
struct Readme;
