//! Whether the committed code is what was generated from the pinned document, told without
//! generating: a file with the digests of both, which `cargo xtask generate` writes.
//!
//! Reading them takes a moment, where the generator takes minutes to build. What the digests do
//! not show is a generator that has changed since: that is for `generate --check`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

/// Where the digests stand, in the workspace.
const FILE: &str = "sdk/generated.sha256";
/// Where the code is, in the workspace.
const CODE: &str = "sdk/src/generated";
/// What of `spec/` the code is generated from: these folders, and the JSON beside them. The date
/// of an import is not, nor is what `generate` writes there.
const FOLDERS: [&str; 3] = ["apis", "platform", "schemas"];
const WRITTEN: &str = "platform/pairings.txt";

/// Writes down that the committed code is what was generated from the document at `spec`.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(root: &Path, spec: &Path) -> Result<()> {
    let path = root.join(FILE);
    fs::write(&path, text(root, spec)?).with_context(|| format!("cannot write {}", path.display()))
}

/// Holds the document and the code against what was written down.
///
/// # Errors
/// When one of them is another, and when a file cannot be read.
pub fn check(root: &Path, spec: &Path) -> Result<()> {
    let path = root.join(FILE);
    let known =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let now = text(root, spec)?;
    let known: Vec<&str> = known.lines().collect();
    let changed: Vec<&str> = now
        .lines()
        .filter(|line| !known.contains(line))
        .filter_map(|line| line.split_whitespace().last())
        .collect();
    if !changed.is_empty() {
        bail!(
            "changed since code was generated: {}; run `cargo xtask generate`",
            changed.join(", ")
        );
    }
    Ok(())
}

fn text(root: &Path, spec: &Path) -> Result<String> {
    let mut files = Files::default();
    if spec.is_dir() {
        for folder in FOLDERS {
            files.add_below(spec, &spec.join(folder))?;
        }
        for path in entries(spec)? {
            if path.extension().is_some_and(|end| end == "json") {
                files.add(spec, path);
            }
        }
        files.0.remove(WRITTEN);
    } else {
        files.0.insert("document".to_owned(), spec.to_owned());
    }
    let document = files.digest()?;

    let mut files = Files::default();
    let code = root.join(CODE);
    files.add_below(&code, &code)?;
    let code = files.digest()?;
    Ok(format!("{document}  spec\n{code}  {CODE}\n"))
}

/// Name in its folder → place, in the same order everywhere.
#[derive(Default)]
struct Files(BTreeMap<String, PathBuf>);

impl Files {
    fn add(&mut self, base: &Path, path: PathBuf) {
        let name = path.strip_prefix(base).unwrap_or(&path);
        let name = name.to_string_lossy().replace('\\', "/");
        self.0.insert(name, path);
    }

    /// All files of a folder. One that is not there has none.
    fn add_below(&mut self, base: &Path, folder: &Path) -> Result<()> {
        if !folder.exists() {
            return Ok(());
        }
        for path in entries(folder)? {
            if path.is_dir() {
                self.add_below(base, &path)?;
            } else {
                self.add(base, path);
            }
        }
        Ok(())
    }

    fn digest(&self) -> Result<String> {
        let mut all = Sha256::new();
        for (name, path) in &self.0 {
            let bytes =
                fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
            all.update(name);
            all.update([0]);
            all.update(Sha256::digest(&bytes));
        }
        let mut hex = String::new();
        for byte in all.finalize() {
            // Writing into a `String` cannot fail.
            let _ = write!(hex, "{byte:02x}");
        }
        Ok(hex)
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let told = || format!("cannot read {}", folder.display());
    let entries = fs::read_dir(folder).with_context(told)?;
    entries
        .map(|entry| Ok(entry.with_context(told)?.path()))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// A workspace with a document and code.
    fn workspace() -> TempDir {
        let root = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("spec/document.json", "{}"),
            ("spec/provenance.toml", "date = 1"),
            ("spec/apis/users.json", "{}"),
            ("spec/platform/fields.toml", ""),
            ("spec/platform/pairings.txt", ""),
            ("spec/src/lib.rs", ""),
            ("sdk/src/generated/users.rs", ""),
        ] {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    /// What a check says after `name` has changed.
    fn after_a_change_of(name: &str) -> Result<()> {
        let root = workspace();
        let spec = root.path().join("spec");
        super::write(root.path(), &spec).unwrap();
        check(root.path(), &spec).unwrap();
        fs::write(root.path().join(name), "another").unwrap();
        check(root.path(), &spec)
    }

    #[test]
    fn a_change_of_the_document_or_of_the_code_is_told() {
        for (name, what) in [
            ("spec/document.json", "spec"),
            ("spec/apis/routing.json", "spec"),
            ("spec/platform/fields.toml", "spec"),
            ("sdk/src/generated/users.rs", CODE),
            ("sdk/src/generated/mod.rs", CODE),
        ] {
            let told = after_a_change_of(name).unwrap_err().to_string();
            assert_eq!(
                told,
                format!("changed since code was generated: {what}; run `cargo xtask generate`")
            );
        }
    }

    #[test]
    fn what_nothing_is_generated_from_may_change() {
        for name in [
            "spec/provenance.toml",
            "spec/platform/pairings.txt",
            "spec/src/lib.rs",
        ] {
            after_a_change_of(name).unwrap();
        }
    }
}
