//! The crate that is measured: generated types and bodies, and the program
//! around them, in a workspace of its own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use genesys_cloud_codegen::{Options, Target, derived, spec, upgrade};
use genesys_cloud_conformance::scratch::{self, Dependencies};
use genesys_cloud_conformance::stock::stock;
use serde_json::Value;
use toml::Table;

use super::bodies;
use super::shapes::Shape;

/// What is in `program/` beside this file, for the crate's `src/`.
const PROGRAM: [(&str, &str); 4] = [
    ("lib.rs", include_str!("program/lib.rs")),
    ("client.rs", include_str!("program/client.rs")),
    ("bin/decode-memory.rs", include_str!("program/memory.rs")),
    ("bin/decode-speed.rs", include_str!("program/speed.rs")),
];

/// What the program names besides the generated types.
const USED: [&str; 7] = [
    "chrono",
    "http",
    "reqwest",
    "serde",
    "serde_json",
    "tokio",
    "bytes",
];

/// Counts allocations and the peak of the heap, both, without unsafe code of
/// ours. No member of the workspace has a use for it.
const COUNTER: (&str, &str) = ("allocation-counter", "=0.8.1");

/// Writes the crate into `folder`, for the SDK of the workspace at `checkout` and the document of
/// the one at `root`.
/// What is there already with the same text stays untouched.
pub(super) fn write(folder: &Path, checkout: &Path, root: &Path) -> Result<()> {
    println!("writing {}", folder.display());
    let document = upgrade::upgrade(spec::load(&root.join("spec"))?)?;
    let document = only_shapes(document);
    let apis = Shape::ALL.map(|shape| shape.api().to_owned());

    let target = Target {
        folder: root.join("sdk/src/generated"),
        manifest: root.join("sdk/Cargo.toml"),
    };
    let options = Options::default().with_apis(apis.clone());
    let derived = derived(document.clone(), &target.manifest_text()?, &options)?;
    let stock = stock(document.clone(), &apis).context("stock progenitor")?;

    let source = folder.join("src");
    let manifest = checkout.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| format!("{}", manifest.display()))?;
    scratch::write(
        &folder.join("Cargo.toml"),
        &self::manifest(&text, checkout, &stock)?,
    )?;
    lock_as(checkout, folder)?;
    scratch::write(&source.join("derived.rs"), &derived)?;
    scratch::write(&source.join("stock.rs"), &stock)?;
    for (name, text) in PROGRAM {
        scratch::write(&source.join(name), text)?;
    }
    for shape in Shape::ALL {
        let body = bodies::body(&document, shape)?;
        scratch::write(&folder.join(format!("bodies/{}.json", shape.name())), &body)?;
    }
    Ok(())
}

/// The document with the operations that answer with a shape, and no others.
fn only_shapes(mut document: Value) -> Value {
    let is_kept = |operation: &Value| {
        let id = operation["operationId"].as_str();
        id.is_none_or(|id| Shape::ALL.iter().any(|shape| shape.operation() == id))
    };
    if let Some(paths) = document["paths"].as_object_mut() {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.retain(|_, operation| is_kept(operation));
        }
    }
    document
}

/// The lock file of the workspace, so that all sides stand on what it ships
/// with; kept where cargo has added to it what only this crate uses.
fn lock_as(checkout: &Path, folder: &Path) -> Result<()> {
    let path = checkout.join("Cargo.lock");
    let text = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    if scratch::write(&folder.join("workspace.lock"), &text)? {
        scratch::write(&folder.join("Cargo.lock"), &text)?;
    }
    Ok(())
}

fn manifest(workspace: &str, checkout: &Path, stock: &str) -> Result<String> {
    let mut used = Dependencies::default();
    used.add_those_of(stock);
    used.add(USED);
    let mut dependencies = used.as_stated_by(workspace)?;
    let sdk = checkout.join("sdk");
    let sdk = sdk.to_str().context("the checkout's path is not UTF-8")?;
    let mut table = Table::new();
    table.insert("package".into(), "genesys-cloud-sdk".into());
    table.insert("path".into(), sdk.into());
    let features: Vec<&str> = Shape::ALL.iter().map(|shape| shape.api()).collect();
    table.insert("features".into(), features.into());
    dependencies.insert("sdk".into(), table.into());
    dependencies.insert(COUNTER.0.into(), COUNTER.1.into());

    let mut package = Table::new();
    package.insert("name".into(), "decode-bench".into());
    package.insert("edition".into(), "2021".into());
    package.insert("publish".into(), false.into());
    let mut manifest = Table::new();
    manifest.insert("package".into(), package.into());
    manifest.insert("dependencies".into(), dependencies.into());
    manifest.insert("workspace".into(), Table::new().into());
    Ok(toml::to_string(&manifest)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_operations_of_the_shapes_are_left() {
        let document = json!({"paths": {
            "/users": {
                "parameters": [],
                "get": {"operationId": "getUsers"},
                "post": {"operationId": "postUsers"},
            },
            "/other": {"get": {"operationId": "getOther"}},
        }});
        let left = only_shapes(document);
        assert_eq!(left["paths"]["/users"].as_object().unwrap().len(), 2);
        assert_eq!(left["paths"]["/other"], json!({}));
    }

    #[test]
    fn the_manifest_has_the_sdk_of_the_checkout_with_the_apis_of_the_shapes() {
        let text = "[workspace.dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n";
        let manifest = manifest(text, Path::new("/there"), "uuid::Uuid").unwrap();
        let manifest: Table = manifest.parse().unwrap();
        let dependencies = &manifest["dependencies"];
        assert_eq!(dependencies["sdk"]["path"].as_str(), Some("/there/sdk"));
        assert_eq!(
            dependencies["sdk"]["features"],
            ["analytics", "users", "recording"]
                .map(toml::Value::from)
                .to_vec()
                .into()
        );
        assert_eq!(dependencies["tokio"]["version"].as_str(), Some("1"));
        assert_eq!(dependencies["uuid"].as_str(), Some("*"));
    }
}
