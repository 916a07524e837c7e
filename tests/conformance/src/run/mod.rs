//! Every operation of the SDK, called: against the simulator, under faults, and
//! against recorded fixtures.
//!
//! The SDK is generated, and so is its proof. `cargo xtask conformance` writes a
//! program with a [`Caller`] for each operation (`getUser` → a function that
//! asks for its arguments by name and type and calls
//! `client.users().get_user(..)`) and this module runs them:
//!
//! - [`everything`]: all operations with arguments made from the API document,
//!   required ones and all of them, against filled and sparse responses; what was
//!   sent must be what was given, and what is read must be what the response held;
//! - [`pages`]: every list that is paged, from its first page to its last, where it keeps to its
//!   rules and in each way in which it does not;
//! - [`contract`]: recorded fixtures, read and written again;
//! - [`faults`]: each fault of the simulator against operations that are drawn at random;
//! - [`models`]: every model, with every kind of value in every field: what comes back is what came;
//! - [`differential`]: the same arguments through this SDK and through stock
//!   progenitor's client, whose requests must be the same.

mod command_line;
mod comparison;
pub mod contract;
pub mod differential;
pub mod everything;
pub mod faults;
mod given;
mod hook_facts;
pub mod models;
pub mod pages;
mod sent;
mod stock;
mod table;

pub use genesys_cloud_sdk::{Date, DateTime, Interval, Json, Map};

pub use self::command_line::program;
pub use self::given::{Call, Caller, Ended, Given, OtherTokens, Prepared, Reply, Then, Unfit};
pub use self::stock::{StockCaller, StockPrepared};
