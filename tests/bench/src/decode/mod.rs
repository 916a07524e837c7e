//! `cargo xtask bench decode`: how fast the SDK's models are read and written,
//! beside serde's derives on the same fields and stock progenitor's types.
//!
//! All three are compiled into one program, in a crate of its own below the
//! target folder, and measured in alternating rounds of one run. Each reads and
//! writes the same bodies, by `serde_json` alone and as the client does it.

mod bodies;
mod crate_source;
mod results;
mod shapes;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use self::results::{Memory, Results, Speed};
use self::shapes::Shape;
use super::table;
use crate::{Workspace, cargo};

/// What is read and written, and how often.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Few rounds: a minute less, and ratios that are off by some percent.
    #[arg(long)]
    quick: bool,
    /// Only these, separated by commas.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    only: Vec<Shape>,
    /// The checkout whose SDK is measured; this one where none is given.
    #[arg(long, value_name = "PATH")]
    sdk: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, workspace: &Workspace) -> Result<()> {
    let checkout = match &args.sdk {
        Some(path) => path
            .canonicalize()
            .with_context(|| format!("{}", path.display()))?,
        None => workspace.root.clone(),
    };
    let folder = workspace.target.join("bench").join("decode");
    crate_source::write(&folder, &checkout, &workspace.root)?;

    let shapes: Vec<&str> = match args.only.as_slice() {
        [] => Shape::ALL.map(Shape::name).to_vec(),
        only => only.iter().map(|shape| shape.name()).collect(),
    };
    let program = Program {
        folder: &folder,
        target: &workspace.target,
    };
    program.build()?;
    let memory: Vec<Memory> = program.run("decode-memory", &shapes)?;
    let machine = table::machine()?;
    let rounds = if args.quick { "15" } else { "101" };
    let mut arguments = vec![rounds];
    arguments.extend(&shapes);
    let speed: Vec<Speed> = program.run("decode-speed", &arguments)?;

    let results = Results::join(&speed, &memory)?;
    println!(
        "\n{}\n{machine}: medians of {rounds} rounds; \
         memory is what one read or write adds to the heap at most.",
        results.markdown()
    );
    let missed = results.missed();
    if !missed.is_empty() {
        bail!("goals missed: {}", missed.join("; "));
    }
    println!("every goal is reached");
    Ok(())
}

/// The measured program.
struct Program<'a> {
    folder: &'a Path,
    /// The workspace's own, so that dependencies are built once.
    target: &'a Path,
}

impl Program<'_> {
    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(cargo());
        command
            .args([verb, "--release", "--target-dir"])
            .arg(self.target)
            .current_dir(self.folder);
        command
    }

    fn build(&self) -> Result<()> {
        let status = self.command("build").status().context("cannot run cargo")?;
        ensure!(status.success(), "the program cannot be built: {status}");
        Ok(())
    }

    /// Runs one of its two binaries, which print one JSON object a line.
    fn run<T: serde::de::DeserializeOwned>(&self, bin: &str, args: &[&str]) -> Result<Vec<T>> {
        println!("measuring {bin}");
        let output = self
            .command("run")
            .args(["--quiet", "--bin", bin, "--"])
            .args(args)
            .stderr(Stdio::inherit())
            .output()
            .context("cannot run cargo")?;
        ensure!(output.status.success(), "{bin} failed: {}", output.status);
        let text = String::from_utf8(output.stdout).context("the output of the program")?;
        text.lines()
            .map(|line| serde_json::from_str(line).with_context(|| format!("a result: {line}")))
            .collect()
    }
}
