//! Where the workspace is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The workspace's root folder.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A package's manifest is in a folder, and this one is in the workspace's.
    package.parent().unwrap_or(package).to_owned()
}

/// The cargo that runs this program, so that every step uses one toolchain.
pub fn cargo() -> String {
    // Cargo names itself to what it runs.
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Where cargo puts what it builds.
///
/// # Errors
/// When cargo cannot be asked.
pub fn target_dir() -> Result<PathBuf> {
    let output = Command::new(cargo())
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo metadata")?;
    ensure!(
        output.status.success(),
        "cargo metadata failed: {}",
        output.status
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    Ok(folder
        .context("cargo metadata names no target folder")?
        .into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn this_program_is_below_the_target_folder() {
        assert!(
            env::current_exe()
                .unwrap()
                .starts_with(target_dir().unwrap())
        );
        assert!(root().join("xtask").is_dir());
    }
}
