//! `cargo xtask bench`: measurements, each against a yardstick in the same run.

mod compile;
mod goals;
mod measure;
pub(crate) mod scratch;
mod table;

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

#[derive(Debug, clap::Subcommand)]
pub(crate) enum BenchCommand {
    /// Compile cost of the SDK against stock progenitor's output for the same
    /// document. Exits with 1 when a goal is missed.
    Compile(compile::Args),
    /// What a session costs a call.
    Session,
}

pub(crate) fn run(command: &BenchCommand) -> Result<()> {
    match command {
        BenchCommand::Compile(args) => compile::run(args),
        BenchCommand::Session => session(),
    }
}

fn session() -> Result<()> {
    let status = Command::new(workspace::cargo())
        .args(["run", "--locked", "--release"])
        .args(["-p", "genesys-cloud-auth", "--example", "bench_session"])
        .current_dir(workspace::root())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the session benchmark failed: {status}");
    Ok(())
}
