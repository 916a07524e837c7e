//! `cargo xtask bench`: measurements, each against a yardstick in the same run.

mod compile;
mod decode;
mod generate;
mod goals;
mod measure;
mod table;

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

#[derive(Debug, clap::Subcommand)]
pub(crate) enum BenchCommand {
    /// Compile cost of the SDK against stock progenitor's output for the same
    /// document. Exits with 1 when a goal is missed.
    Compile(compile::Args),
    /// Speed and memory of reading and writing models, against derived serde
    /// types and stock progenitor's. Exits with 1 when a goal is missed.
    Decode(decode::Args),
    /// What a run of the generator costs. Exits with 1 when a goal is missed.
    Generate,
    /// What a session costs a call. Exits with 1 when a goal is missed.
    Session,
    /// How much load the simulator holds. Exits with 1 when a goal is missed.
    Simulator,
}

pub(crate) fn run(command: &BenchCommand) -> Result<()> {
    match command {
        BenchCommand::Compile(args) => compile::run(args),
        BenchCommand::Decode(args) => decode::run(args),
        BenchCommand::Generate => generate::run(),
        BenchCommand::Session => example("genesys-cloud-auth", "bench_session", &["--strict"]),
        BenchCommand::Simulator => {
            example("genesys-cloud-simulator", "bench_simulator", &["--strict"])
        }
    }
}

/// Runs a benchmark that is an example of its package.
fn example(package: &str, name: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(workspace::cargo())
        .args(["run", "--locked", "--release", "-p", package])
        .args(["--example", name, "--"])
        .args(args)
        .current_dir(workspace::root())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the benchmark {name} failed: {status}");
    Ok(())
}
