//! Putting an import in the place of the one before, in one step.
//!
//! Everything is written to a temporary folder beside it first, and then the two change places: so
//! whatever goes wrong, the folder stays as it was. What no import writes there (tables, the crate
//! that reads the document) is taken along.
//!
//! ```no_run
//! use std::path::Path;
//! use genesys_cloud_spec::{Files, folder::Folder};
//!
//! # let files = Files::new();
//! let folder = Folder::at(Path::new("spec"))?;
//! folder.stage(&files)?;
//! folder.replace()?;
//! # Ok::<(), genesys_cloud_spec::folder::FolderError>(())
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use thiserror::Error;

use crate::{Files, is_imported, split};

/// A folder that an import replaces as a whole, but for what no import writes.
#[derive(Debug)]
pub struct Folder {
    place: PathBuf,
    /// Beside the place, so that moving between them is a rename.
    staging: TempDir,
}

/// Why a folder cannot be replaced.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FolderError {
    /// Replacing removes what is there, and that is not what an import wrote.
    #[error("{} holds something else than a pinned document", .0.display())]
    NotADocument(PathBuf),
    /// The root of a file system.
    #[error("{} has no parent", .0.display())]
    NoParent(PathBuf),
    /// `a/..` without `a`: where it leads depends on what `a` becomes.
    #[error("{} goes back through a folder that does not exist", .0.display())]
    Unclear(PathBuf),
    /// The disk, or the rights to it.
    #[error("cannot {action} {}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// Why it did not work.
        source: io::Error,
    },
}

impl FolderError {
    fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io {
            action,
            path,
            source,
        }
    }
}

impl Folder {
    /// A folder that is not there, is empty, or holds what an import wrote.
    ///
    /// # Errors
    /// When it holds something else, and when nothing can be written beside it.
    pub fn at(place: &Path) -> Result<Self, FolderError> {
        let place = absolute(place)?;
        let filled = place.is_dir()
            && fs::read_dir(&place)
                .map_err(FolderError::io("read", &place))?
                .next()
                .is_some();
        if place.is_file() || (filled && !place.join(split::DOCUMENT).is_file()) {
            return Err(FolderError::NotADocument(place));
        }
        let parent = place
            .parent()
            .ok_or_else(|| FolderError::NoParent(place.clone()))?;
        fs::create_dir_all(parent).map_err(FolderError::io("make", parent))?;
        let staging = tempfile::Builder::new()
            .prefix(".spec-import-")
            .tempdir_in(parent)
            .map_err(FolderError::io("write to", parent))?;
        Ok(Self { place, staging })
    }

    /// Writes what is to be in the folder, beside it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn stage(&self, files: &Files) -> Result<(), FolderError> {
        self.keep_others()?;
        for (name, bytes) in files {
            let file = self.staged().join(name);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder).map_err(FolderError::io("make", folder))?;
            }
            fs::write(&file, bytes).map_err(FolderError::io("write", &file))?;
        }
        Ok(())
    }

    /// Takes along what people write beside the document: tables, and the crate that reads it.
    fn keep_others(&self) -> Result<(), FolderError> {
        let staged = self.staged();
        fs::create_dir_all(&staged).map_err(FolderError::io("make", &staged))?;
        if !self.place.is_dir() {
            return Ok(());
        }
        for path in entries(&self.place)? {
            let name = path.file_name().unwrap_or_default();
            if !name.to_str().is_some_and(is_imported) {
                copy(&path, &staged.join(name))?;
            }
        }
        Ok(())
    }

    /// Puts what was staged in the folder's place; what was there leaves with the value.
    ///
    /// # Errors
    /// When the two cannot change places. The folder is as it was.
    pub fn replace(&self) -> Result<(), FolderError> {
        let old = self.staging.path().join("old");
        let replaces = self.place.exists();
        let told = || FolderError::io("replace", &self.place);
        if replaces {
            fs::rename(&self.place, &old).map_err(told())?;
        }
        if let Err(error) = fs::rename(self.staged(), &self.place) {
            if replaces {
                fs::rename(&old, &self.place).map_err(FolderError::io("put back", &self.place))?;
            }
            return Err(told()(error));
        }
        Ok(())
    }

    fn staged(&self) -> PathBuf {
        self.staging.path().join("new")
    }
}

/// Whether a folder is another one, or somewhere in it, whatever of the two exists.
///
/// # Errors
/// When it cannot be told where they are.
pub fn is_inside(folder: &Path, other: &Path) -> Result<bool, FolderError> {
    Ok(absolute(folder)?.starts_with(absolute(other)?))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let told = || FolderError::io("read", folder);
    let entries = fs::read_dir(folder).map_err(told())?;
    entries
        .map(|entry| Ok(entry.map_err(told())?.path()))
        .collect()
}

/// Copies a file, or a folder with what is in it.
fn copy(from: &Path, to: &Path) -> Result<(), FolderError> {
    if !from.is_dir() {
        return fs::copy(from, to)
            .map(drop)
            .map_err(FolderError::io("copy", from));
    }
    fs::create_dir_all(to).map_err(FolderError::io("make", to))?;
    for path in entries(from)? {
        copy(&path, &to.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// The path without links or dots, as far as it exists.
fn absolute(path: &Path) -> Result<PathBuf, FolderError> {
    let path = std::path::absolute(path).map_err(FolderError::io("find", path))?;
    let mut missing = Vec::new();
    let mut present = path.as_path();
    loop {
        if let Ok(real) = present.canonicalize() {
            return Ok(missing
                .iter()
                .rev()
                .fold(real, |path, part| path.join(part)));
        }
        match (present.parent(), present.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name);
                present = parent;
            }
            _ => return Err(FolderError::Unclear(path)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        let file = |name: &&str| ((*name).to_owned(), name.as_bytes().to_vec());
        names.iter().map(file).collect()
    }

    #[test]
    fn an_import_is_replaced_as_a_whole_and_what_others_wrote_stays() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("spec");
        let first = Folder::at(&place).unwrap();
        first
            .stage(&files(&["document.json", "apis/users.json"]))
            .unwrap();
        first.replace().unwrap();
        fs::create_dir_all(place.join("platform/tables")).unwrap();
        fs::write(place.join("platform/tables/jobs.toml"), "jobs").unwrap();

        let second = Folder::at(&place).unwrap();
        second
            .stage(&files(&["document.json", "apis/routing.json"]))
            .unwrap();
        assert!(place.join("apis/users.json").is_file());
        second.replace().unwrap();
        drop((first, second));
        assert!(!place.join("apis/users.json").exists());
        assert!(place.join("apis/routing.json").is_file());
        assert!(place.join("platform/tables/jobs.toml").is_file());
        assert_eq!(entries(root.path()).unwrap(), [place]);
    }

    #[test]
    fn a_folder_of_something_else_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.txt"), "years").unwrap();
        let refused = Folder::at(root.path()).unwrap_err();
        assert!(matches!(refused, FolderError::NotADocument(_)), "{refused}");
        let refused = Folder::at(&root.path().join("absent/../there")).unwrap_err();
        assert!(matches!(refused, FolderError::Unclear(_)), "{refused}");
    }

    #[test]
    fn a_folder_in_another_is_found_there() {
        let root = tempfile::tempdir().unwrap();
        let inner = root.path().join("spec/prose");
        assert!(is_inside(&inner, &root.path().join("spec")).unwrap());
        assert!(!is_inside(&inner, &root.path().join("other")).unwrap());
        assert!(!root.path().join("spec").exists());
    }
}
