//! `cargo xtask bench generate`: what a run of the generator costs, in a release
//! build, over the pinned document.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::measure::{Outcome, gigabytes, measure};
use crate::Workspace;

/// On 2 cores.
const GOAL_TIME: Duration = Duration::from_secs(6);
/// In bytes.
const GOAL_MEMORY: u64 = 1_500_000_000;

/// Fails when a goal is missed.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let cargo = |verb: &str| {
        let mut command = workspace.cargo();
        command.args([verb, "--release", "--locked", "-p", "xtask"]);
        command.args(["--features", "generator", "--bin", "xtask-generator"]);
        command
    };
    let built = cargo("build").status().context("cannot run cargo")?;
    ensure!(built.success(), "the generator cannot be built: {built}");

    let folder = tempfile::tempdir()?;
    let mut generate = cargo("run");
    generate.args(["--", "generate", "--check"]);
    let outcome = measure(&mut generate, &folder.path().join("log"))?;
    println!(
        "generate --check, everything: {outcome} (goal: {} s, {} GB)",
        GOAL_TIME.as_secs(),
        gigabytes(GOAL_MEMORY)
    );
    match outcome {
        Outcome::Done(cost) if cost.time <= GOAL_TIME && cost.peak <= GOAL_MEMORY => Ok(()),
        _ => bail!("a goal is missed"),
    }
}
