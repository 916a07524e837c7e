//! The pinned API document: its facts, and what reads, checks and writes them.
//!
//! Upstream republishes one file of tens of megabytes every week, full of sentences that are not
//! ours to publish. [`import`] turns it into a folder of *facts* that a reviewer can read as a
//! diff:
//!
//! | file | holds |
//! |---|---|
//! | `document.json` | everything that belongs to no API: host, security, shared components |
//! | `common.json` | facts that most operations repeat, such as the standard error responses |
//! | `apis/<api>.json` | the operations whose first tag is that API |
//! | `schemas/<api>.json` | the models that only that API reaches |
//! | `schemas/shared.json` | the models that two or more APIs reach |
//! | `schemas/unreferenced.json` | the models that no operation reaches, if any |
//! | `provenance.toml` | where the document came from, when, its hash and its counts |
//! | `platform/` | what is known beside the document, which no import writes: see [`platform`] |
//!
//! Every file but `common.json` is a fragment of the document at its own place; [`load`] merges the
//! fragments and puts the common facts back. [`import`] ends by doing the same in memory and
//! comparing: it cannot write a folder that reads back as anything but the document's facts.
//!
//! The folder of this package is such a folder. [`pinned_folder`] says where it is, for a build
//! script or a test:
//!
//! ```
//! let document = genesys_cloud_spec::load(genesys_cloud_spec::pinned_folder())?;
//! assert!(document["paths"]["/api/v2/users/me"]["get"].is_object());
//! # Ok::<(), genesys_cloud_spec::SpecError>(())
//! ```
//!
//! Importing is pure: bytes and values in, files out as a map from relative path to bytes. Only
//! [`load`] and [`Platform::load`](platform::Platform::load) touch the disk, and only to read. To
//! put the files in the place of an earlier import is for module `folder` (feature `folder`).
//!
//! ```
//! use genesys_cloud_spec::{self as spec, Provenance};
//!
//! let input = br##"{
//!   "swagger": "2.0",
//!   "info": {"title": "Small", "version": "v2", "description": "Dropped."},
//!   "paths": {"/users": {"get": {
//!     "operationId": "getUsers",
//!     "tags": ["Users"],
//!     "responses": {"200": {"description": "Dropped too.", "schema": {"$ref": "#/definitions/User"}}}
//!   }}},
//!   "definitions": {"User": {"type": "object"}}
//! }"##;
//! let provenance = Provenance::new("https://example.com/swagger", "2026-07-01".parse()?);
//! let imported = spec::import(input, &provenance)?;
//!
//! assert_eq!(imported.summary().operations, 1);
//! assert!(imported.files().contains_key("apis/users.json"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod common;
mod error;
#[cfg(feature = "folder")]
pub mod folder;
mod grammar;
mod join;
mod json_path;
mod operations;
mod owners;
pub mod platform;
mod prose;
mod provenance;
mod read;
mod split;
mod validate;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

pub use error::SpecError;
pub use json_path::JsonPath;
pub use operations::METHODS;
pub use provenance::Provenance;
pub use validate::Summary;

/// The files of a split document: path relative to the folder, with `/` between its parts, to
/// content.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder of the pinned document: this package's own, where it was built from.
pub fn pinned_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether an import writes this file or folder: a name directly in the folder of a document.
/// Everything else there is somebody's own, such as this package.
pub fn is_imported(name: &str) -> bool {
    [
        split::DOCUMENT,
        split::APIS,
        split::SCHEMAS,
        common::FILE,
        provenance::FILE,
    ]
    .contains(&name)
}

/// A checked document, ready to be written in the folder form.
#[derive(Debug)]
pub struct ImportedSpec {
    original: Value,
    files: Files,
    provenance: Vec<u8>,
    summary: Summary,
}

impl ImportedSpec {
    /// The folder of facts: what is committed.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The same folder form with upstream's sentences kept.
    ///
    /// For a folder of the user's own, from which `generate` can emit docs; it is never committed.
    ///
    /// # Errors
    /// [`SpecError::NotLossless`] if the folder would not read back as the document, which is a
    /// fault of this crate.
    pub fn files_with_prose(&self) -> Result<Files, SpecError> {
        folder(&self.original, &self.provenance)
    }

    /// What the document holds.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }
}

/// Checks an upstream document and splits its facts.
///
/// `input` is a Swagger 2.0 or `OpenAPI` 3 document in JSON, plain or gzipped.
///
/// # Errors
/// One [`SpecError`] that names the place in the document: not gzip or JSON all the way through, a
/// repeated key, not Swagger or `OpenAPI`, a `$ref` to nowhere, an operation without an id or with
/// another operation's id.
pub fn import(input: &[u8], provenance: &Provenance) -> Result<ImportedSpec, SpecError> {
    let original = read::json(input)?;
    let summary = validate::check(&original)?;
    let provenance = provenance.to_toml(input, &summary).into_bytes();
    let facts = prose::facts_only(original.clone());
    Ok(ImportedSpec {
        files: folder(&facts, &provenance)?,
        original,
        provenance,
        summary,
    })
}

/// Reads a document back: a folder that [`import`] made, or one file holding a whole Swagger 2.0 or
/// `OpenAPI` 3 document (`.json`, `.json.gz`, `.yaml`, `.yml`).
///
/// The document has one form in either case. From a folder of facts, error codes are sorted lists
/// (`x-inin-error-codes`), OAuth scopes have empty descriptions, and responses have none; a file
/// keeps what upstream wrote.
///
/// # Errors
/// As [`import`], and [`SpecError::Read`] or [`SpecError::NotASpecFolder`] when there is nothing to
/// read.
pub fn load(path: &Path) -> Result<Value, SpecError> {
    let document = if path.is_dir() {
        join::join(&read::folder(path)?).map_err(|error| error.within(path))?
    } else {
        read::any(&read::file(path)?).map_err(|error| error.within(path))?
    };
    validate::check(&document).map_err(|error| error.within(path))?;
    Ok(document)
}

/// As [`load`], from the files of a folder that are already in memory.
///
/// # Errors
/// As [`load`].
pub fn load_files(files: &Files) -> Result<Value, SpecError> {
    let document = join::join(files)?;
    validate::check(&document)?;
    Ok(document)
}

/// The folder form of `document`, proven to read back as the same document.
fn folder(document: &Value, provenance: &[u8]) -> Result<Files, SpecError> {
    let mut files = split::split(document);
    if let Some(path) = json_path::first_difference(document, &join::join(&files)?) {
        return Err(SpecError::NotLossless { path });
    }
    files.insert(provenance::FILE.to_owned(), provenance.to_vec());
    Ok(files)
}
