//! `cargo xtask simulate`: a Genesys Cloud on loopback.
//!
//! The server is a program of that crate, which this program must not depend on:
//! it is run and not linked.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

const SIMULATOR: [&str; 7] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "genesys-cloud-simulator",
    "--bin",
    "genesys-cloud-simulator",
];

#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// What the simulator takes, such as `--port N`; `--help` lists it.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let status = Command::new(workspace::cargo())
        .args(SIMULATOR)
        .arg("--manifest-path")
        .arg(workspace::root().join("Cargo.toml"))
        .arg("--")
        .args(&args.args)
        .status()
        .context("cannot run the simulator")?;
    ensure!(status.success(), "the simulator failed ({status})");
    Ok(())
}
