//! From the files of a spec folder to one document.
//!
//! The folder holds a Swagger 2.0 document in parts that are merged key by key, and `common.json`,
//! which says once what most operations repeat. The build script includes this file too: it uses
//! nothing but the standard library and `serde_json`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// What most operations have in common.
const COMMON: &str = "common.json";
/// Where an operation lists what it lacks of that.
const EXCEPT: &str = "x-common-except";
/// How an answer differs from the common one; only errors have it.
const CODES_DELTA: &str = "x-common-codes";
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Why a folder is not a document.
#[derive(Debug)]
pub(crate) enum PackError {
    /// A file cannot be read.
    Read(PathBuf, io::Error),
    /// A file is not JSON.
    Json(PathBuf, serde_json::Error),
    /// Two files give the same key different values.
    Conflict(PathBuf),
}

/// Reads a folder and puts its parts together. Keeps what a simulator needs: answers that are
/// errors are left out, as they are the same everywhere.
pub(crate) fn pack(folder: &Path) -> Result<Value, PackError> {
    let mut document = Value::Object(Map::new());
    let mut common = Value::Null;
    for file in files(folder)? {
        let text = fs::read(&file).map_err(|error| PackError::Read(file.clone(), error))?;
        let part: Value =
            serde_json::from_slice(&text).map_err(|error| PackError::Json(file.clone(), error))?;
        if file.file_name().is_some_and(|name| name == COMMON) {
            common = part;
        } else if !merge(&mut document, part) {
            return Err(PackError::Conflict(file));
        }
    }
    for item in objects(document.get_mut("paths")) {
        for (method, operation) in item {
            if METHODS.contains(&method.as_str())
                && let Some(operation) = operation.as_object_mut()
            {
                restore(operation, &common);
            }
        }
    }
    Ok(document)
}

/// Every JSON file of the folder and of those in it, in the order of their names.
pub(crate) fn files(folder: &Path) -> Result<BTreeSet<PathBuf>, PackError> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| PackError::Read(folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "json") {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// Adds a part; `false` if both say different things of one key.
fn merge(document: &mut Value, part: Value) -> bool {
    match (document, part) {
        (Value::Object(document), Value::Object(part)) => {
            for (key, value) in part {
                if let Some(present) = document.get_mut(&key) {
                    if !merge(present, value) {
                        return false;
                    }
                } else {
                    document.insert(key, value);
                }
            }
            true
        }
        (document, part) => *document == part,
    }
}

fn restore(operation: &mut Map<String, Value>, common: &Value) {
    let except = operation.remove(EXCEPT).unwrap_or_default();
    let lacks = |section: &str, name: &str| {
        let names = except.get(section).and_then(Value::as_array);
        names.is_some_and(|names| names.iter().any(|other| other == name))
    };
    for (key, value) in common["operation"].as_object().into_iter().flatten() {
        // The operation's id a second time.
        if key != "x-purecloud-method-name"
            && !operation.contains_key(key)
            && !lacks("operation", key)
        {
            operation.insert(key.clone(), value.clone());
        }
    }
    let Some(answers) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for (status, answer) in common["responses"].as_object().into_iter().flatten() {
        let differs = answers.get(status).map(|own| own.get(CODES_DELTA));
        if matches!(differs, Some(Some(_))) || differs.is_none() && !lacks("responses", status) {
            answers.insert(status.clone(), answer.clone());
        }
    }
    answers.retain(|status, _| !status.starts_with(['4', '5']));
}

fn objects(value: Option<&mut Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let items = value.and_then(Value::as_object_mut);
    items
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
}
