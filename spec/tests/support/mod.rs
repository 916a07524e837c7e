//! Documents made for the tests, and a walker that owes nothing to the importer.
#![allow(dead_code, reason = "each test file uses a part of this module")]

pub(crate) mod documents;
pub(crate) mod walker;

use std::collections::BTreeMap;
use std::path::Path;

use genesys_cloud_spec::{self as spec, Files, ImportedSpec, Provenance, SpecError};
use serde_json::Value;

/// Imports a document with a fixed provenance.
pub(crate) fn import(document: &Value) -> Result<ImportedSpec, SpecError> {
    import_bytes(&serde_json::to_vec(document).unwrap())
}

/// Imports bytes with a fixed provenance.
pub(crate) fn import_bytes(input: &[u8]) -> Result<ImportedSpec, SpecError> {
    let date = "2026-07-01".parse().unwrap();
    spec::import(input, &Provenance::new("https://example.com/swagger", date))
}

/// Every file of a folder, read by plain means.
pub(crate) fn files_on_disk(root: &Path) -> Files {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
