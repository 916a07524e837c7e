//! What is known of the platform beside its API document.
//!
//! The document says what an operation takes and returns, and not what it
//! starts. `spec/platform/` holds what was found out, in two tables that people
//! review: `jobs.toml`, the families of asynchronous jobs, and `effects.toml`,
//! what single operations do where no rule can tell. Both name operations,
//! fields and values of the document, and `check` holds each
//! of them against it: a table that the document has left behind is an error
//! that says what and where, not a fact that quietly stops to apply.
//!
//! ```no_run
//! use std::path::Path;
//! use genesys_cloud_codegen::{Options, platform::Platform};
//!
//! let options = Options::default().with_platform(Platform::load(Path::new("spec"))?);
//! # Ok::<(), genesys_cloud_codegen::GenerateError>(())
//! ```

pub(crate) mod effect;
mod effects;
mod fields;
mod jobs;
#[cfg(test)]
mod tests;

use std::{fs, path::Path};

use serde::de::DeserializeOwned;

pub(crate) use effects::Effects;
pub(crate) use jobs::Jobs;

use crate::{GenerateError, document::Document};

/// The folder of the tables, in that of the document.
const FOLDER: &str = "platform";

/// The tables of `spec/platform/`; empty by default.
#[derive(Clone, Debug, Default)]
pub struct Platform {
    pub(crate) jobs: Jobs,
    pub(crate) effects: Effects,
}

impl Platform {
    /// Reads the tables that stand beside the document in `spec`. A document
    /// that is one file, or a folder without tables, has none.
    ///
    /// # Errors
    /// [`GenerateError::Platform`] when a table is not what it must be,
    /// [`GenerateError::Io`] when it cannot be read.
    pub fn load(spec: &Path) -> Result<Self, GenerateError> {
        let folder = spec.join(FOLDER);
        Ok(Self {
            jobs: read(&folder, jobs::FILE)?,
            effects: read(&folder, effects::FILE)?,
        })
    }

    /// The tables from their text.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn parse(jobs: &str, effects: &str) -> Result<Self, GenerateError> {
        Ok(Self {
            jobs: table(jobs::FILE, jobs)?,
            effects: table(effects::FILE, effects)?,
        })
    }

    /// Holds the tables against the whole document.
    ///
    /// # Errors
    /// [`GenerateError::Platform`] with the first name that leads nowhere.
    pub(crate) fn check(&self, document: &Document) -> Result<(), GenerateError> {
        self.jobs.check(document)?;
        self.effects.check(document, &self.jobs)
    }
}

fn read<T: DeserializeOwned + Default>(folder: &Path, file: &str) -> Result<T, GenerateError> {
    let path = folder.join(file);
    match fs::read_to_string(&path) {
        Ok(text) => table(file, &text),
        Err(error) if is_absent(&error) => Ok(T::default()),
        Err(source) => Err(GenerateError::Io { path, source }),
    }
}

/// No file there; or what should be a folder is the document itself.
fn is_absent(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory)
}

fn table<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, GenerateError> {
    toml::from_str(text).map_err(|error| {
        let line = error
            .span()
            .and_then(|span| text.get(..span.start))
            .map_or(0, |before| before.lines().count().max(1));
        wrong(file, &format!("line {line}"), error.message())
    })
}

fn wrong(file: &str, at: &str, what: &str) -> GenerateError {
    GenerateError::Platform {
        file: format!("{FOLDER}/{file}"),
        at: at.to_owned(),
        what: what.to_owned(),
    }
}
