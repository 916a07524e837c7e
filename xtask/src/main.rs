//! The workspace's command line: `cargo xtask <COMMAND>`.
//!
//! Each command is one file or folder. What it does for a user of the libraries
//! is theirs; what is decided here is where files are, what is run and measured
//! on this machine, and what is printed.

mod bench;
mod conformance;
mod demo;
mod generate;
mod record;
mod simulate;
mod spec_import;
mod test;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Drives the workspace.
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
    /// Run the guide's example against a local server or, where an account is set, the platform.
    Demo(demo::Args),
    /// Call every operation of the SDK against the simulator, and play the recorded fixtures.
    Conformance(conformance::Args),
    /// Check everything that must hold before a change is merged.
    Test(test::Args),
    /// Record exchanges with Genesys Cloud as fixtures.
    Record(record::Args),
    /// Run a Genesys Cloud on loopback.
    Simulate(simulate::Args),
    /// Measure, against a yardstick in the same run.
    #[command(subcommand)]
    Bench(bench::BenchCommand),
}

#[derive(Debug, Subcommand)]
enum SpecCommand {
    /// Take in a document of the API: check it, and pin its facts in `spec/`.
    Import(spec_import::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Spec(SpecCommand::Import(args)) => spec_import::run(&args),
        Command::Generate(args) => generate::run(args),
        Command::Demo(args) => demo::run(&args),
        Command::Conformance(args) => conformance::run(args),
        Command::Test(args) => test::run(&args),
        Command::Record(args) => record::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Bench(command) => bench::run(&command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
