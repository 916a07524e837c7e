//! The crate that stock progenitor's output is compiled in: a workspace of its
//! own, with the dependencies and the lock file of this one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use toml::{Table, Value};

/// The scratch crate's name.
pub const PACKAGE: &str = "stock-progenitor";

/// What progenitor's output may call for.
const CANDIDATES: [&str; 9] = [
    "bytes",
    "chrono",
    "futures",
    "progenitor-client",
    "regress",
    "reqwest",
    "serde",
    "serde_json",
    "uuid",
];

/// The crates that some output uses.
#[derive(Debug, Default)]
pub struct Dependencies(BTreeSet<&'static str>);

impl Dependencies {
    /// Adds the crates that `text` names in a path.
    pub fn add_those_of(&mut self, text: &str) {
        self.0.extend(
            CANDIDATES
                .into_iter()
                .filter(|name| text.contains(&format!("{}::", name.replace('-', "_")))),
        );
    }

    /// Adds crates by name.
    pub fn add(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.0.extend(names);
    }

    /// The dependencies of a manifest, as the one of the workspace states them.
    /// One that is not among them is in the lock file through progenitor, which
    /// then decides.
    ///
    /// # Errors
    /// When `workspace` is no manifest of a workspace.
    pub fn as_stated_by(&self, workspace: &str) -> Result<Table> {
        let workspace: Table = workspace.parse()?;
        let known = workspace
            .get("workspace")
            .and_then(|table| table.get("dependencies"))
            .context("no [workspace.dependencies]")?;
        let stated = |name: &str| known.get(name).cloned().unwrap_or_else(|| "*".into());
        let pairs = self.0.iter();
        Ok(pairs
            .map(|name| ((*name).to_owned(), stated(name)))
            .collect())
    }
}

/// The crate's folder.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    root: PathBuf,
}

impl Scratch {
    /// Writes the manifest and the lock file of `workspace`.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn create(folder: &Path, workspace: &Path, used: &Dependencies) -> Result<Self> {
        let source = folder.join("src");
        let path = workspace.join("Cargo.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
        let manifest = manifest(&text, used).with_context(|| format!("{}", path.display()))?;
        write(&folder.join("Cargo.toml"), &manifest)?;
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).context("Cargo.lock")?;
        Ok(Self {
            folder: folder.to_owned(),
            root: source.join("lib.rs"),
        })
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Leaves only the dependencies.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn empty(&self) -> Result<()> {
        write(&self.root, "").map(drop)
    }

    /// Puts generated text in.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn fill(&self, text: &str) -> Result<()> {
        write(&self.root, text).map(drop)
    }
}

/// Writes a file that is not there with this text already, and says whether it
/// did: what has not changed is not compiled again.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, text: &str) -> Result<bool> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("{}", path.display()))?;
    Ok(true)
}

/// The manifest, with dependencies as `workspace` states them.
fn manifest(workspace: &str, used: &Dependencies) -> Result<String> {
    let dependencies = used.as_stated_by(workspace)?;
    let mut package = Table::new();
    package.insert("name".into(), PACKAGE.into());
    // What progenitor's own command writes into the crates that it makes.
    package.insert("edition".into(), "2021".into());
    package.insert("publish".into(), false.into());
    let mut manifest = Table::new();
    manifest.insert("package".into(), Value::Table(package));
    manifest.insert("dependencies".into(), Value::Table(dependencies));
    manifest.insert("workspace".into(), Value::Table(Table::new()));
    Ok(toml::to_string(&manifest)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_those_of_the_output_in_the_versions_of_the_workspace() {
        let mut used = Dependencies::default();
        used.add_those_of("use progenitor_client::X; ::regress::Regex::new(p); let uuid = 1;");
        let text = "[workspace.dependencies]\nprogenitor-client = \"0.15\"\nuuid = \"1\"\n";
        let manifest: Table = manifest(text, &used).unwrap().parse().unwrap();
        let dependencies = manifest["dependencies"].as_table().unwrap();
        assert_eq!(dependencies["progenitor-client"].as_str(), Some("0.15"));
        assert_eq!(dependencies["regress"].as_str(), Some("*"));
        assert_eq!(dependencies.len(), 2);
        assert!(manifest["workspace"].as_table().unwrap().is_empty());
    }
}
