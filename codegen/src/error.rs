//! What can go wrong between a document and formatted Rust.

use std::path::PathBuf;

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// The document is not what its edition says it must be.
    #[error("the API document, at {at}: {what}")]
    Document {
        /// JSON path, or the operation's id.
        at: String,
        /// What is wrong there.
        what: String,
    },
    /// The pinned document could not be read.
    #[error(transparent)]
    Spec(#[from] crate::spec::SpecError),
    /// A table of `spec/platform/` does not fit the document.
    #[error("{file}, {at}: {what}")]
    Platform {
        /// The table.
        file: String,
        /// The entry.
        at: String,
        /// What is wrong there.
        what: String,
    },
    /// progenitor refused the repaired document: a fixup is missing.
    #[error("progenitor refused the repaired document: {what}")]
    Engine {
        /// What progenitor said.
        what: String,
    },
    /// `--apis` named an API that the document does not have.
    #[error("no API is called `{name}`; the document has: {known}")]
    UnknownApi {
        /// The name asked for.
        name: String,
        /// All names, separated by commas.
        known: String,
    },
    /// The emitted text is not Rust: a defect of the generator.
    #[error(
        "the generator wrote text that is not Rust, in {file}, line {line}: {what}\n    {text}"
    )]
    Format {
        /// The generated file.
        file: String,
        /// Line of the unformatted text.
        line: usize,
        /// The parser's message.
        what: String,
        /// That line.
        text: String,
    },
    /// The manifest whose feature list is kept is not readable as TOML.
    #[error("the manifest that carries the feature list: {0}")]
    Manifest(#[from] toml_edit::TomlError),
    /// Reading or writing a file failed.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl GenerateError {
    pub(crate) fn document(at: &str, what: &str) -> Self {
        Self::Document {
            at: at.to_owned(),
            what: what.to_owned(),
        }
    }

    /// What progenitor said, or what cannot be read of what it wrote.
    pub fn engine(what: impl Into<String>) -> Self {
        Self::Engine { what: what.into() }
    }
}
