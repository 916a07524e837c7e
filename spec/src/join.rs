//! From a folder of fragments to one document.

use serde_json::{Map, Value};

use super::{Files, JsonPath, SpecError, common, provenance, read, split};

/// Merges the fragments of a folder, in the order of their names.
pub(super) fn join(files: &Files) -> Result<Value, SpecError> {
    if !files.contains_key(split::DOCUMENT) {
        return Err(SpecError::NotASpecFolder);
    }
    let parse =
        |file: &str, bytes: &[u8]| read::json(bytes).map_err(|error| error.within(file.as_ref()));
    let mut document = Value::Object(Map::new());
    for (file, bytes) in files {
        if file != common::FILE && file != provenance::FILE {
            let path = &mut JsonPath::root();
            if !merge(&mut document, parse(file, bytes)?, path) {
                return Err(SpecError::Conflict {
                    file: file.clone(),
                    path: path.clone(),
                });
            }
        }
    }
    if let Some(bytes) = files.get(common::FILE) {
        common::restore(&mut document, &parse(common::FILE, bytes)?)?;
    }
    document.sort_all_objects();
    Ok(document)
}

/// Adds a fragment; `false`, with `path` at the place, if both hold a value there.
fn merge(document: &mut Value, fragment: Value, path: &mut JsonPath) -> bool {
    let (Value::Object(document), Value::Object(fragment)) = (document, fragment) else {
        return false;
    };
    for (key, value) in fragment {
        match document.get_mut(&key) {
            None => {
                document.insert(key, value);
            }
            Some(present) => {
                path.push_key(&key);
                if !merge(present, value, path) {
                    return false;
                }
                path.pop();
            }
        }
    }
    true
}
