//! What can be wrong with a document, each with its place.

use std::io;
use std::path::{Path, PathBuf};

use super::JsonPath;

/// Why a document could not be imported or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpecError {
    /// The bytes begin as gzip and do not decompress to the end.
    #[error("the gzip data is damaged or cut short: {0}")]
    Gzip(#[source] io::Error),

    /// The text is not JSON, or repeats a key of an object.
    #[error("not valid JSON at {path}: {source}")]
    Json {
        /// How far the parser came.
        path: JsonPath,
        /// Line, column and reason.
        source: serde_json::Error,
    },

    /// The text is neither JSON nor YAML.
    #[error("not valid YAML: {0}")]
    Yaml(String),

    /// The document is some other JSON.
    #[error("{path}: not a Swagger 2.0 or OpenAPI 3 document: {found}")]
    NotAnApiDocument {
        /// Where the version was looked for.
        path: JsonPath,
        /// What was there.
        found: String,
    },

    /// A place in the document holds another kind of value than it must.
    #[error("{path}: expected {expected}, found {found}")]
    Malformed {
        /// The place.
        path: JsonPath,
        /// The kind of value that belongs there.
        expected: &'static str,
        /// The kind of value that is there.
        found: &'static str,
    },

    /// A `$ref` names a place that the document does not have.
    #[error("{path}: `{target}` leads nowhere in this document")]
    DanglingRef {
        /// The place of the reference.
        path: JsonPath,
        /// What it refers to.
        target: String,
    },

    /// An operation has no id, so it can have no name.
    #[error("{path}: the operation has no id")]
    MissingOperationId {
        /// Where the id should be.
        path: JsonPath,
    },

    /// Two operations have the same id.
    #[error("{path}: the operation id `{id}` is already that of {first}")]
    DuplicateOperationId {
        /// The id.
        id: String,
        /// The later operation's id.
        path: JsonPath,
        /// The earlier operation's id.
        first: JsonPath,
    },

    /// Two files of a folder hold the same fact.
    #[error("{file}: {path} is already in another file")]
    Conflict {
        /// The later file.
        file: String,
        /// The place in the document that both hold.
        path: JsonPath,
    },

    /// `common.json` is not what an import writes.
    #[error("common.json: {0}")]
    Common(String),

    /// A table beside the document is not what it must be.
    #[error("{file}, line {line}: {what}")]
    Table {
        /// The table, in the folder of the document.
        file: String,
        /// The line of the fault, from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },

    /// The folder holds no document.
    #[error("no pinned document here: `document.json` is missing")]
    NotASpecFolder,

    /// A file could not be read.
    #[error("cannot read {}: {source}", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },

    /// The fault is in this file.
    #[error("{}: {source}", file.display())]
    Within {
        /// The file or folder that was read.
        file: PathBuf,
        /// The fault.
        source: Box<SpecError>,
    },

    /// The split document would not read back as it was. A fault of the importer, reported instead
    /// of losing a fact in silence.
    #[error("{path}: this place would not survive the import; please report it")]
    NotLossless {
        /// The first place that differs.
        path: JsonPath,
    },
}

impl SpecError {
    /// Says which file the fault is in.
    pub(super) fn within(self, file: &Path) -> Self {
        Self::Within {
            file: file.to_owned(),
            source: Box::new(self),
        }
    }
}
