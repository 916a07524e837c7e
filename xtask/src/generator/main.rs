//! `xtask-generator`: the commands of `cargo xtask` that work on the API document.
//!
//! They stand on progenitor, which takes minutes to build. `cargo xtask` builds and runs this
//! program for the commands that are its own, so that all others start in seconds.

mod conformance;
mod generate;
mod spec_import;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use genesys_cloud_bench::{Benchmark, Workspace};
use xtask::workspace;

/// Works on the API document.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The pinned API document.
    #[command(subcommand)]
    Spec(SpecCommand),
    /// Generate the SDK's modules from the pinned document.
    Generate(generate::Args),
    /// Call every operation of the SDK against the simulator, and play the recorded fixtures.
    Conformance(conformance::Args),
    /// Measure, against a yardstick in the same run.
    #[command(subcommand)]
    Bench(Benchmark),
}

#[derive(Debug, Subcommand)]
enum SpecCommand {
    /// Take in a document of the API: check it, and pin its facts in `spec/`.
    Import(spec_import::Args),
}

fn main() -> ExitCode {
    xtask::exit_code(match Cli::parse().command {
        Command::Spec(SpecCommand::Import(args)) => spec_import::run(&args),
        Command::Generate(args) => generate::run(args),
        Command::Conformance(args) => conformance::run(args),
        Command::Bench(command) => bench(&command),
    })
}

fn bench(benchmark: &Benchmark) -> Result<()> {
    let workspace = Workspace {
        root: workspace::root(),
        target: workspace::target_dir()?,
    };
    genesys_cloud_bench::run(benchmark, &workspace)
}
