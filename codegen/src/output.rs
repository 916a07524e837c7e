//! Generated files and the disk: writing them whole, and telling what is stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::GenerateError;

/// Lines of a difference shown for each file.
const SHOWN_LINES: usize = 40;

/// A folder of generated files and the manifest that lists their features.
#[derive(Clone, Debug)]
pub struct Target {
    /// The folder; it belongs to the generator alone.
    pub folder: PathBuf,
    /// The manifest whose feature list is kept.
    pub manifest: PathBuf,
}

/// Formatted output, not yet on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// File name → text.
    pub files: BTreeMap<String, String>,
    /// The manifest with its new feature list.
    pub manifest: String,
}

/// One file that is not what would be generated now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stale {
    /// The file.
    pub path: PathBuf,
    /// The first differences, as a unified diff.
    pub diff: String,
}

impl Target {
    /// The manifest's present text; one that does not exist yet is empty.
    ///
    /// # Errors
    /// [`GenerateError::Io`] when it exists and cannot be read.
    pub fn manifest_text(&self) -> Result<String, GenerateError> {
        Ok(read_if_present(&self.manifest)?.unwrap_or_default())
    }

    /// Compares what is on disk with `output`, without writing.
    ///
    /// # Errors
    /// [`GenerateError::Io`] when a file cannot be read.
    pub fn stale(&self, output: &Output) -> Result<Vec<Stale>, GenerateError> {
        let mut names: BTreeSet<String> = output.files.keys().cloned().collect();
        names.extend(self.present()?);
        let mut stale = Vec::new();
        let files = names.into_iter().map(|name| {
            let new = output.files.get(&name).map(String::as_str);
            (self.folder.join(&name), new)
        });
        for (path, new) in files.chain([(self.manifest.clone(), Some(output.manifest.as_str()))]) {
            let old = read_if_present(&path)?;
            if old.as_deref() != new {
                let diff = first_differences(&old.unwrap_or_default(), new.unwrap_or_default());
                stale.push(Stale { path, diff });
            }
        }
        Ok(stale)
    }

    /// Writes `output`. Each file is replaced in one step, files that are no longer generated are
    /// removed, and unchanged ones are not touched.
    ///
    /// # Errors
    /// [`GenerateError::Io`], with the file.
    pub fn write(&self, output: &Output) -> Result<(), GenerateError> {
        fs::create_dir_all(&self.folder).map_err(|source| io(&self.folder, source))?;
        for (name, text) in &output.files {
            replace(&self.folder.join(name), text)?;
        }
        for name in self.present()? {
            if !output.files.contains_key(&name) {
                let path = self.folder.join(name);
                fs::remove_file(&path).map_err(|source| io(&path, source))?;
            }
        }
        replace(&self.manifest, &output.manifest)
    }

    /// Names of the Rust files in the folder now.
    fn present(&self) -> Result<Vec<String>, GenerateError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(io(&self.folder, source)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|source| io(&self.folder, source))?;
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(names)
    }
}

fn read_if_present(path: &Path) -> Result<Option<String>, GenerateError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(io(path, source)),
    }
}

fn replace(path: &Path, text: &str) -> Result<(), GenerateError> {
    if read_if_present(path)?.as_deref() == Some(text) {
        return Ok(());
    }
    let staged = path.with_extension("new");
    let done = fs::write(&staged, text)
        .map_err(|source| io(&staged, source))
        .and_then(|()| fs::rename(&staged, path).map_err(|source| io(path, source)));
    if done.is_err() {
        // The first error is the one to tell; a file that is left over is only untidy.
        let _ = fs::remove_file(&staged);
    }
    done
}

fn io(path: &Path, source: std::io::Error) -> GenerateError {
    GenerateError::Io {
        path: path.to_owned(),
        source,
    }
}

/// A diff of the neighbourhood of the first difference: a whole file of ten thousand lines takes
/// longer to compare than to generate.
fn first_differences(old: &str, new: &str) -> String {
    // With their ends, so that a missing or foreign line end is a difference too.
    let (old, new) = (lines(old), lines(new));
    let first = old
        .iter()
        .zip(&new)
        .take_while(|(old, new)| old == new)
        .count();
    let start = first.saturating_sub(3);
    let window = |lines: &[&str]| {
        lines
            .iter()
            .skip(start)
            .take(SHOWN_LINES)
            .copied()
            .collect::<String>()
    };
    let (old, new) = (window(&old), window(&new));
    let diff = TextDiff::from_lines(&old, &new);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .header("on disk", "generated")
        .to_string();
    format!("from line {}:\n{text}", start + 1)
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}
