//! The workspace's command line: `cargo xtask <COMMAND>`.
//!
//! What a command does for a user of the libraries is theirs; what is decided here is which
//! programs of the workspace are run, with what, and what is printed. This program is small, so
//! that it says its first words seconds after a fresh clone; commands that work on the API
//! document belong to [`program::GENERATOR`].

mod demo;
mod program;
mod progress;
mod test;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::workspace;

use self::program::{GENERATOR, RECORDER, SIMULATOR};

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
    #[command(disable_help_flag = true)]
    Spec(HandedOn),
    /// Generate the SDK's modules from the pinned document.
    #[command(disable_help_flag = true)]
    Generate(HandedOn),
    /// Run the guide's example against a local server or, where an account is set, the platform.
    Demo(demo::Args),
    /// Call every operation of the SDK against the simulator, and play the recorded fixtures.
    #[command(disable_help_flag = true)]
    Conformance(HandedOn),
    /// Check everything that must hold before a change is merged.
    Test(test::Args),
    /// Record exchanges with Genesys Cloud as fixtures.
    #[command(disable_help_flag = true)]
    Record(HandedOn),
    /// Run a Genesys Cloud on loopback.
    #[command(disable_help_flag = true)]
    Simulate(HandedOn),
    /// Measure, against a yardstick in the same run.
    #[command(disable_help_flag = true)]
    Bench(HandedOn),
}

/// What the program that does the work takes; its `--help` lists it.
#[derive(Debug, clap::Args)]
struct HandedOn {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

fn main() -> ExitCode {
    let command = Cli::parse().command;
    // As they were typed: a parser takes a `--` for itself.
    let typed: Vec<OsString> = env::args_os().skip(1).collect();
    let arguments = typed.iter().skip(1);
    xtask::exit_code(match command {
        Command::Demo(args) => demo::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Spec(_) | Command::Generate(_) | Command::Conformance(_) | Command::Bench(_) => {
            GENERATOR.run(&typed)
        }
        Command::Simulate(_) => SIMULATOR.run(arguments),
        Command::Record(_) => {
            let out = [
                OsString::from("--out"),
                workspace::root().join("tests/fixtures/recordings").into(),
            ];
            // Given once more, an option takes the place of the one before.
            RECORDER.run(out.iter().chain(arguments))
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn what_another_program_takes_is_not_read_here() {
        for line in [
            "generate --check --help",
            "conformance -- --only fixtures",
            "simulate --port 0 -- command --flag",
            "spec import - --out there",
        ] {
            let words = ["cargo xtask"].into_iter().chain(line.split(' '));
            assert!(Cli::try_parse_from(words).is_ok(), "{line}");
        }
    }
}
