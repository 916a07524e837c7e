//! Every operation of the SDK, called: against the simulator, under faults, and against fixtures.

#[cfg(feature = "run")]
pub mod run;
