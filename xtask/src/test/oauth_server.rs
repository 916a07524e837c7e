//! The OAuth server that others wrote: an npm package, installed below cargo's
//! target folder, where the tests of `auth` look for it.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workspace;

/// The package to install, with its lock file.
const MANIFESTS: &str = "auth/tests/support/oauth-server";

/// Installs the server, unless it is there in the version that is asked for.
pub(super) fn install() -> Result<()> {
    let manifests = workspace::root().join(MANIFESTS);
    let folder = workspace::target_dir()?.join("oauth-server");
    if is_installed(&manifests, &folder)? {
        return Ok(());
    }
    println!("== installing what tests need: the OAuth server, by npm");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for file in ["package.json", "package-lock.json"] {
        let manifest = manifests.join(file);
        fs::copy(&manifest, folder.join(file))
            .with_context(|| format!("cannot copy {}", manifest.display()))?;
    }
    let status = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&folder)
        .status()
        .context("cannot run npm")?;
    ensure!(
        status.success(),
        "npm cannot install the OAuth server ({status}): see above; or leave out what needs it: \
         `cargo xtask test --without oauth`"
    );
    Ok(())
}

/// Whether every dependency of the manifest is installed in its version.
fn is_installed(manifests: &Path, folder: &Path) -> Result<bool> {
    let manifest = json(&manifests.join("package.json"))?;
    let dependencies = manifest.get("dependencies").and_then(Value::as_object);
    Ok(dependencies.into_iter().flatten().all(|(name, version)| {
        let installed = json(&folder.join("node_modules").join(name).join("package.json"));
        installed.is_ok_and(|installed| installed.get("version") == Some(version))
    }))
}

fn json(file: &Path) -> Result<Value> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", file.display()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_installed_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (manifests, installed) = (folder.path().join("a"), folder.path().join("b"));
        let package = installed.join("node_modules/server");
        fs::create_dir_all(&manifests).unwrap();
        fs::create_dir_all(&package).unwrap();
        fs::write(
            manifests.join("package.json"),
            r#"{"dependencies": {"server": "8.8.1"}}"#,
        )
        .unwrap();

        assert!(!is_installed(&manifests, &installed).unwrap());
        fs::write(package.join("package.json"), r#"{"version": "8.8.0"}"#).unwrap();
        assert!(!is_installed(&manifests, &installed).unwrap());
        fs::write(package.join("package.json"), r#"{"version": "8.8.1"}"#).unwrap();
        assert!(is_installed(&manifests, &installed).unwrap());
        assert!(is_installed(&folder.path().join("absent"), &installed).is_err());
    }
}
