//! `cargo xtask record`: exchanges with Genesys Cloud, kept as fixtures.
//!
//! The recorder is a program of the crate of fixtures. It uses the SDK, whose code this
//! program generates, so it is run and not linked.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

const RECORDER: [&str; 7] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "genesys-cloud-fixtures",
    "--bin",
    "genesys-cloud-record",
];

#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What the recorder takes; `--help` lists it.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let status = Command::new(workspace::cargo())
        .args(RECORDER)
        .arg("--manifest-path")
        .arg(workspace::root().join("Cargo.toml"))
        .args(["--", "--out"])
        .arg(workspace::root().join("tests/fixtures/recordings"))
        // Given once more, an option takes the place of the one before.
        .args(&args.args)
        .status()
        .context("cannot run the recorder")?;
    ensure!(status.success(), "the recorder failed ({status})");
    Ok(())
}
