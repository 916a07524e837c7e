//! The proof of the generated SDK: every operation called, against the simulator, under faults and
//! against fixtures, and the requests compared with those of stock progenitor's client.
//!
//! The SDK is generated, and so is the program that calls all of it. The crate has two halves,
//! each behind a feature, because the one that writes the program must not wait for the SDK to be
//! compiled, and the program has no use for the generator:
//!
//! - `program`, which `cargo xtask conformance` calls, writes and runs the program, and `stock` has
//!   progenitor write its own client of the same document, the yardstick of the comparison and of
//!   the compile benchmark;
//! - `run`, which the program is built over.

#[cfg(feature = "program")]
pub mod program;
#[cfg(feature = "run")]
pub mod run;
#[cfg(feature = "program")]
pub mod scratch;
#[cfg(feature = "program")]
pub mod stock;
