//! `cargo xtask conformance`: every operation of the SDK, called.
//!
//! Writes a program that can call each operation by its id (see
//! [`genesys_cloud_codegen::calls`]), builds it over the whole SDK, and runs
//! it. What it runs is in `genesys-cloud-conformance`: all operations against the
//! simulator, faults, recorded fixtures, and a comparison with stock progenitor.
//!
//! The program is not part of the repository: it is a hundred thousand lines
//! that follow from the document. It is written below the target folder, and
//! compiled without debug information: that, and one generic future behind all
//! calls, is what keeps it small.

mod program;

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use genesys_cloud_codegen::{Options, calls, spec, stock_with_calls};

use self::program::Program;
use crate::workspace;

/// The APIs whose requests are compared with those of stock progenitor.
const COMPARED: [&str; 3] = ["users", "routing", "analytics"];

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only these APIs, separated by commas: tags, modules or features. The
    /// comparison with stock progenitor is left out.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    apis: Vec<String>,
    /// Build with optimisation.
    #[arg(long)]
    release: bool,
    /// What the program is told, after `--`: `--help` lists it.
    #[arg(last = true, value_name = "ARGUMENT")]
    arguments: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let folder = write(&args.apis)?;
    let mut run = Command::new(workspace::cargo());
    run.args(["run", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", workspace::target_dir()?)
        // Fixtures are named from here.
        .current_dir(workspace::root());
    if args.release {
        run.arg("--release");
    }
    run.arg("--");
    if !args.apis.is_empty() {
        run.arg("--partial");
    }
    let status = run.args(&args.arguments).status();
    let status = status.context("cannot run cargo")?;
    ensure!(status.success(), "the conformance run failed: {status}");
    Ok(())
}

/// Writes the program, and says where it is.
fn write(apis: &[String]) -> Result<PathBuf> {
    let root = workspace::root();
    let spec_folder = root.join("spec");
    let manifest =
        std::fs::read_to_string(root.join("sdk/Cargo.toml")).context("sdk/Cargo.toml")?;
    let options = Options::default().with_apis(apis.iter().cloned());
    let calls = calls(spec::load(&spec_folder)?, &manifest, &options)?;
    let stock = if apis.is_empty() {
        Some(stock_with_calls(
            spec::load(&spec_folder)?,
            &COMPARED.map(str::to_owned),
        )?)
    } else {
        None
    };
    let program = Program {
        calls,
        stock,
        features: if apis.is_empty() {
            vec!["full".to_owned()]
        } else {
            apis.to_vec()
        },
    };
    let folder = workspace::target_dir()?.join("conformance");
    program.write_to(&folder)?;
    Ok(folder)
}
