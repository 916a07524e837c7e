//! The program that makes the run: written from the document, built over the whole SDK, and run.
//!
//! It can call each operation by its id. It is not part of the repository: it is a hundred thousand
//! lines that follow from the document. It is written below the target folder, and compiled without
//! debug information: that, and one generic future behind all calls, is what keeps it small.

mod calls;
mod folder;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use genesys_cloud_codegen::Options;

use self::folder::Sources;
use crate::stock::stock_with_calls;

pub use self::calls::calls;

/// The APIs whose requests are compared with those of stock progenitor.
const COMPARED: [&str; 3] = ["users", "routing", "analytics"];

/// Writes a line into a `String`, which cannot fail.
macro_rules! put {
    ($out:expr, $($args:tt)*) => {{
        let _ = writeln!($out, $($args)*);
    }};
}
pub(crate) use put;

/// What the program is written from, and how it is built.
#[derive(Clone, Debug)]
pub struct Program {
    /// The workspace's root folder.
    pub workspace: PathBuf,
    /// The workspace's target folder.
    pub target: PathBuf,
    /// Only these APIs, by tag, module or feature; all of them when empty. With some, the
    /// comparison with stock progenitor is left out.
    pub apis: Vec<String>,
    /// Whether it is built with optimisation.
    pub release: bool,
}

impl Program {
    /// Writes the program, builds it, and runs it with these arguments.
    ///
    /// # Errors
    /// When it cannot be written or built, and when the run finds a fault.
    pub fn run(&self, arguments: &[String]) -> Result<()> {
        let folder = self.write()?;
        // Cargo names itself to what it runs.
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut run = Command::new(cargo);
        run.args(["run", "--manifest-path"])
            .arg(folder.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &self.target)
            // Fixtures are named from here.
            .current_dir(&self.workspace);
        if self.release {
            run.arg("--release");
        }
        run.arg("--");
        if !self.apis.is_empty() {
            run.arg("--partial");
        }
        let status = run.args(arguments).status();
        let status = status.context("cannot run cargo")?;
        ensure!(status.success(), "the conformance run failed: {status}");
        Ok(())
    }

    /// Writes the program, and says where it is.
    fn write(&self) -> Result<PathBuf> {
        let spec_folder = self.workspace.join("spec");
        let manifest =
            fs::read_to_string(self.workspace.join("sdk/Cargo.toml")).context("sdk/Cargo.toml")?;
        let options = Options::default().with_apis(self.apis.iter().cloned());
        let calls = calls(genesys_cloud_spec::load(&spec_folder)?, &manifest, &options)?;
        let is_whole = self.apis.is_empty();
        let stock = if is_whole {
            let compared = COMPARED.map(str::to_owned);
            Some(stock_with_calls(
                genesys_cloud_spec::load(&spec_folder)?,
                &compared,
            )?)
        } else {
            None
        };
        let sources = Sources {
            calls,
            stock,
            features: if is_whole {
                vec!["full".to_owned()]
            } else {
                self.apis.clone()
            },
        };
        let folder = self.target.join("conformance");
        sources.write_to(&folder, &self.workspace)?;
        Ok(folder)
    }
}
