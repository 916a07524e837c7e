//! What the two programs of `cargo xtask` share: `xtask`, which starts in seconds, and
//! `xtask-generator`, which brings progenitor.

pub mod stamp;
pub mod workspace;

use std::process::ExitCode;

use anyhow::Result;

/// The exit code of a command, whose error is printed.
pub fn exit_code(done: Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
