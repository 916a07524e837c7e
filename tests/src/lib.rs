//! A Genesys Cloud in one process, for tests.
//!
//! An integration with Genesys Cloud is hard to test: it takes an organisation, and what matters
//! most — a token that dies in the middle of a job, a rate limit — cannot be made to happen there.
//! [`Simulator`] is a real HTTP server on loopback that speaks enough of the platform to sign in
//! and call it, counts what it is asked, and misbehaves on command:
//!
//! ```
//! use genesys_cloud_auth::Session;
//! use genesys_cloud_tests::Simulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::start().await?;
//! let session = Session::builder().account(simulator.account()).build()?;
//! // … call the platform through `session` …
//! # drop(session);
//! assert_eq!(simulator.seen().totals.unauthorized, 0);
//! # Ok(())
//! # }
//! ```
//!
//! Time is the simulator's own: give it a [`ManualClock`] and a token of a day expires when the
//! test says so. From a shell, `genesys-cloud-simulator -- COMMAND` runs any program against it.

#[cfg(feature = "conformance")]
pub mod conformance;
pub mod document;
pub mod fixtures;
mod manual_clock;
mod simulator;
pub mod synthesis;

pub use crate::manual_clock::ManualClock;
pub use crate::simulator::{
    CLIENT_ID, CLIENT_SECRET, Call, ClientAuthentication, Fault, FiredFault, ReceivedRequest, Rule,
    Seen, Simulator, SimulatorBuilder, TokenRequest, Totals, UnknownOperation, Violation,
};
