//! Programs that cargo installs: what is on the path, or else below cargo's target folder.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::needs;
use crate::workspace;

/// A program of the crate of the same name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tool {
    pub(super) name: &'static str,
    /// What is installed where the program is not on the path.
    version: &'static str,
}

pub(super) const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
};
pub(super) const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    version: "0.13.2",
};
pub(super) const CARGO_SEMVER_CHECKS: Tool = Tool {
    name: "cargo-semver-checks",
    version: "0.51.0",
};

impl Tool {
    /// Where the program is; it is installed first where it is nowhere.
    pub(super) fn provide(self) -> Result<PathBuf> {
        if needs::is_program(self.name) {
            return Ok(self.name.into());
        }
        let folder = workspace::target_dir()?.join("tools");
        let program = folder.join("bin").join(self.name);
        if !program.is_file() {
            println!("installing {} {}", self.name, self.version);
            let status = Command::new(workspace::cargo())
                .args(["install", "--locked", "--root"])
                .arg(&folder)
                .args([self.name, "--version", self.version])
                .status()
                .context("cannot run cargo")?;
            ensure!(
                status.success(),
                "cargo cannot install {} ({status})",
                self.name
            );
        }
        Ok(program)
    }
}
