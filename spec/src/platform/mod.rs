//! What is known of the platform beside its API document.
//!
//! The document says what an operation takes and returns, and not what it starts. The folder
//! `platform/` holds what was found out, in two tables that people review: [`jobs.toml`](Jobs), the
//! families of asynchronous jobs, and [`effects.toml`](Effects), what single operations do where no
//! rule can tell. This module reads them; what follows from them, and whether they fit a document,
//! is for those to say who have one.
//!
//! ```
//! use genesys_cloud_spec::{pinned_folder, platform::Platform};
//!
//! let platform = Platform::load(pinned_folder())?;
//! assert!(platform.jobs.starts("postAnalyticsConversationsDetailsJobs"));
//! assert!(platform.jobs.follows("getAnalyticsConversationsDetailsJob"));
//! # Ok::<(), genesys_cloud_spec::SpecError>(())
//! ```

mod effects;
mod jobs;

use std::fs;
use std::io::ErrorKind::{NotADirectory, NotFound};
use std::path::Path;

use serde::de::DeserializeOwned;

pub use effects::Effects;
pub use jobs::{Family, JobKind, Jobs};

use crate::SpecError;

/// The folder of the tables, in that of the document.
const FOLDER: &str = "platform";

/// The tables of `platform/`; empty by default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Platform {
    /// The families of asynchronous jobs.
    pub jobs: Jobs,
    /// What single operations do, where no rule can tell.
    pub effects: Effects,
}

impl Platform {
    /// Reads the tables that stand beside the document in `spec`. A document that is one file, or a
    /// folder without tables, has none.
    ///
    /// # Errors
    /// [`SpecError::Table`] when a table is not what it must be, [`SpecError::Read`] when it cannot
    /// be read.
    pub fn load(spec: &Path) -> Result<Self, SpecError> {
        let folder = spec.join(FOLDER);
        Ok(Self {
            jobs: read(&folder, Jobs::FILE)?,
            effects: read(&folder, Effects::FILE)?,
        })
    }

    /// The tables from their text.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn parse(jobs: &str, effects: &str) -> Result<Self, SpecError> {
        Ok(Self {
            jobs: table(Jobs::FILE, jobs)?,
            effects: table(Effects::FILE, effects)?,
        })
    }
}

fn read<T: DeserializeOwned + Default>(folder: &Path, file: &str) -> Result<T, SpecError> {
    let path = folder.join(file);
    match fs::read_to_string(&path) {
        Ok(text) => table(file, &text),
        // No file there; or what should be a folder is the document itself.
        Err(error) if matches!(error.kind(), NotFound | NotADirectory) => Ok(T::default()),
        Err(source) => Err(SpecError::Read { file: path, source }),
    }
}

fn table<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, SpecError> {
    toml::from_str(text).map_err(|error| {
        let line = error
            .span()
            .and_then(|span| text.get(..span.start))
            .map_or(1, |before| before.matches('\n').count() + 1);
        SpecError::Table {
            file: format!("{FOLDER}/{file}"),
            line,
            what: error.message().to_owned(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_none_says_where() {
        let said =
            |jobs: &str, effects: &str| Platform::parse(jobs, effects).unwrap_err().to_string();
        let family = "[[family]]\nkind = \"status\"\ncreate = \"postJobs\"\npoll = \"getJob\"\n";
        assert_eq!(
            said(&format!("{family}colour = \"red\""), ""),
            "platform/jobs.toml, line 5: unknown field `colour`, expected one of `kind`, `create`, \
             `id`, `poll`, `state`, `states`, `results`, `addresses`, `cancel`, `others`, `topic`, \
             `note`"
        );
        let effects = said("", "\n[writes]\ngetUser = \"x\"");
        assert!(
            effects.starts_with("platform/effects.toml, line 2: unknown field `writes`"),
            "{effects}"
        );
    }

    #[test]
    fn a_document_without_tables_has_empty_ones() {
        for spec in [
            concat!(env!("CARGO_MANIFEST_DIR"), "/apis"),
            concat!(env!("CARGO_MANIFEST_DIR"), "/document.json"),
        ] {
            let platform = Platform::load(Path::new(spec)).unwrap();
            assert!(platform.jobs.families.is_empty() && platform.effects.reads.is_empty());
        }
    }
}
