//! What things cost, each measured against a yardstick in the same run: compiling the SDK, reading
//! and writing its models, a session's part in a call, the generator, the simulator.
//!
//! `cargo xtask bench` calls [`run`]. Every benchmark prints what it found and fails when a goal is
//! missed.

mod compile;
mod decode;
mod generate;
mod goals;
mod measure;
mod table;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Where the workspace is, and where cargo puts what it builds.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The workspace's root folder.
    pub root: PathBuf,
    /// The workspace's target folder.
    pub target: PathBuf,
}

impl Workspace {
    /// A command of the cargo that runs this program, in the workspace's root.
    fn cargo(&self) -> Command {
        let mut command = Command::new(cargo());
        command.current_dir(&self.root);
        command
    }
}

/// The cargo that runs this program, which names itself to what it runs.
fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// What can be measured.
#[derive(Debug, clap::Subcommand)]
#[non_exhaustive]
pub enum Benchmark {
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

/// Measures, and prints what was found.
///
/// # Errors
/// When a goal is missed, or something cannot be measured.
pub fn run(benchmark: &Benchmark, workspace: &Workspace) -> Result<()> {
    match benchmark {
        Benchmark::Compile(args) => compile::run(args, workspace),
        Benchmark::Decode(args) => decode::run(args, workspace),
        Benchmark::Generate => generate::run(workspace),
        Benchmark::Session => example("genesys-cloud-auth", "bench_session", workspace),
        Benchmark::Simulator => example("genesys-cloud-simulator", "bench_simulator", workspace),
    }
}

/// Runs a benchmark that is an example of its package.
fn example(package: &str, name: &str, workspace: &Workspace) -> Result<()> {
    let status = workspace
        .cargo()
        .args(["run", "--locked", "--release", "-p", package])
        .args(["--example", name, "--", "--strict"])
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the benchmark {name} failed: {status}");
    Ok(())
}
