//! The whole Genesys Cloud platform API, typed, with calls that stay signed in.
//!
//! Enable the features of the APIs that you call (`users`, `routing`,
//! `analytics`, …, or `full`): only their operations and the models that these
//! reach are compiled.
//!
//! ```no_run
//! # #[cfg(feature = "users")] {
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
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
//! - Required parameters are arguments, the others are setters; a body is
//!   taken by reference or by value.
//! - Models read tolerantly and write precisely: see [`model`].
//! - Every call passes through one [`Session`], which keeps it
//!   signed in, waits where the platform asks for it, and retries.
//! - A failed call tells the operation, the status, the platform's code and
//!   message, the correlation id, and where in the JSON decoding failed: see
//!   [`Error`].
//!
//! [`Session`]: auth::Session

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
