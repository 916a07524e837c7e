//! Packs the pinned API document, so that the simulator has it wherever it runs.

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = genesys_cloud_spec::pinned_folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut document = genesys_cloud_spec::load(folder)?;
    leave_out_needless(&mut document);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("document.json"), document.to_string())?;
    Ok(())
}

/// Leaves out what a simulator has no use for: responses that are errors, as they are the same
/// everywhere, and the id of an operation where it is said a second time.
fn leave_out_needless(document: &mut Value) {
    for item in objects(document.get_mut("paths")) {
        for method in genesys_cloud_spec::METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else {
                continue;
            };
            operation.remove("x-purecloud-method-name");
            if let Some(Value::Object(responses)) = operation.get_mut("responses") {
                responses.retain(|status, _| !status.starts_with(['4', '5']));
            }
        }
    }
}

fn objects(value: Option<&mut Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let items = value.and_then(Value::as_object_mut);
    items
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
}
