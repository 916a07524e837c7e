//! A Genesys Cloud in one process, for tests.
//!
//! An integration with Genesys Cloud is hard to test: it takes an organisation, and what matters
//! most — a token that dies in the middle of a job, a rate limit — cannot be made to happen there.
//! [`Simulator`] is a real HTTP server on loopback that is the platform to whoever calls it:
//!
//! ```
//! use genesys_cloud_auth::Session;
//! use genesys_cloud_simulator::Simulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::start().await?;
//! let session = Session::builder().account(simulator.account()).build()?;
//! // … call the platform through `session` …
//! # drop(session);
//! assert_eq!(simulator.seen().totals.unauthorized, 0);
//! assert_eq!(simulator.violations(), []);
//! # Ok(())
//! # }
//! ```
//!
//! - It signs in as the platform does, with every grant, and its tokens live and die as a test says.
//! - It serves every operation of the API [`document`]. What a call carries is held against it, and
//!   what departs from it is told by [`Simulator::violations`]; the response is made from it by
//!   [`synthesis`], with every property or only those required, and lists can be paged through in
//!   the style of each operation. A few operations know a story, so that a conversation's agent is
//!   a user.
//! - It misbehaves by [`Rule`]: errors, delays, silence, broken bodies, responses of the test's own.
//!
//! ```
//! use genesys_cloud_simulator::{Fault, Rule, Simulator};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::builder()
//!     .rule(Rule::on("postRoutingQueues").nth(1).fault(Fault::Status(503)))
//!     .rule(Rule::on("getRoutingQueue").response(200, json!({ "name": "Billing" })))
//!     .start()
//!     .await?;
//! // … run what has to survive that …
//! let faults = simulator.seen().calls.iter().filter(|call| call.fault.is_some()).count();
//! # assert_eq!(faults, 0);
//! # Ok(())
//! # }
//! ```
//!
//! Time is the simulator's own: give it a [`ManualClock`] and a token of a day expires when the
//! test says so. From a shell, `genesys-cloud-simulator -- COMMAND` runs any program against it.

mod api;
mod contract;
pub mod document;
mod journal;
mod manual_clock;
mod oauth;
mod responses;
mod rules;
mod server;
mod simulator;
mod stories;
pub mod synthesis;

pub use self::contract::Violation;
pub use self::journal::{Call, ClientAuthentication, ReceivedRequest, Seen, TokenRequest, Totals};
pub use self::manual_clock::ManualClock;
pub use self::rules::{
    ErrorShape, Fault, FiredFault, ListFault, Rule, RuleError, UnknownOperation,
};
pub use self::simulator::{CLIENT_ID, CLIENT_SECRET, Simulator, SimulatorBuilder};
