//! The spelling checker: a program that comes in a Python package, installed below cargo's target
//! folder, always in the version whose dictionary the tree is clean by.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

const PACKAGE: &str = "typos";
const VERSION: &str = "1.52.0";

/// The program.
pub(super) fn program() -> Result<PathBuf> {
    Ok(in_folder(&folder()?))
}

/// Installs the program, unless it is there in the version that is asked for.
pub(super) fn install() -> Result<()> {
    let folder = folder()?;
    if is_version(&in_folder(&folder), VERSION) {
        return Ok(());
    }
    println!("== installing what tests need: {PACKAGE} {VERSION}, by pip");
    let status = Command::new("pip3")
        .args(["install", "--quiet", "--no-deps", "--upgrade", "--target"])
        .arg(&folder)
        .arg(format!("{PACKAGE}=={VERSION}"))
        // A folder of its own is no part of the system.
        .env("PIP_ROOT_USER_ACTION", "ignore")
        .status()
        .context("cannot run pip3")?;
    ensure!(
        status.success(),
        "pip3 cannot install {PACKAGE} ({status}): see above; or leave out what needs it: \
         `cargo xtask test --without typos`"
    );
    Ok(())
}

fn folder() -> Result<PathBuf> {
    Ok(workspace::target_dir()?.join(PACKAGE))
}

fn in_folder(folder: &Path) -> PathBuf {
    folder.join("bin").join(PACKAGE)
}

/// Whether the program says that it is of this version.
fn is_version(program: &Path, version: &str) -> bool {
    let output = Command::new(program).arg("--version").output();
    output.is_ok_and(|output| {
        let text = String::from_utf8_lossy(&output.stdout);
        text.split_whitespace().last() == Some(version)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_of_another_version_or_none_is_not_it() {
        let rustc = Path::new("rustc");
        assert!(!is_version(rustc, "0.0.1"));
        assert!(!is_version(Path::new("no-such-program-anywhere"), VERSION));
    }
}
