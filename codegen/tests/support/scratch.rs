//! A copy of the SDK with other generated modules, for the compiler to judge.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use genesys_cloud_codegen::{Options, Target, generate};
use serde_json::Value;
use toml_edit::{Array, DocumentMut, Item, value};

use super::workspace;

/// Generates an SDK from `document` into a crate of its own and has it checked,
/// with every feature. It shares what is already compiled with the workspace.
#[track_caller]
pub(crate) fn assert_compiles(name: &str, document: Value) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run left there may be of another edition of the SDK.
    let _ = fs::remove_dir_all(&root);
    let target = Target {
        folder: root.join("sdk/src/generated"),
        manifest: root.join("sdk/Cargo.toml"),
    };
    fs::create_dir_all(&target.folder).unwrap();
    copy_sources(&workspace().join("sdk/src"), &root.join("sdk/src"));
    fs::copy(workspace().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    fs::write(root.join("Cargo.toml"), workspace_manifest()).unwrap();

    let generated = generate(document, &sdk_manifest(), &Options::default()).unwrap();
    target.write(&generated.output).unwrap();

    let target_dir = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "check",
            "--quiet",
            "--offline",
            "--package",
            "genesys-cloud-sdk",
            "--features",
            "full",
        ])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", target_dir)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("src/generated"),
        "the generated SDK in {} does not compile, or not without warnings:\n{said}",
        root.display(),
    );
}

/// The workspace's manifest with the SDK as its only member.
fn workspace_manifest() -> String {
    let mut manifest = read_manifest(&workspace().join("Cargo.toml"));
    let members = &mut manifest["workspace"];
    members["members"] = value(Array::from_iter(["sdk"]));
    members.as_table_mut().unwrap().remove("default-members");
    for (_, dependency) in members["dependencies"]
        .as_table_like_mut()
        .unwrap()
        .iter_mut()
    {
        if let Some(path) = dependency.get("path").and_then(Item::as_str) {
            let path = workspace().join(path);
            dependency["path"] = value(path.to_str().unwrap());
        }
    }
    // Settings of packages that are not part of this workspace.
    if let Some(packages) = manifest["profile"]["dev"]["package"].as_table_like_mut() {
        let others: Vec<String> = packages
            .iter()
            .map(|(name, _)| name.to_owned())
            .filter(|name| name != "*")
            .collect();
        others.iter().for_each(|name| drop(packages.remove(name)));
    }
    manifest.to_string()
}

/// The SDK's manifest without what needs its tests and examples.
fn sdk_manifest() -> String {
    let mut manifest = read_manifest(&workspace().join("sdk/Cargo.toml"));
    for key in ["bench", "dev-dependencies", "example", "test"] {
        manifest.remove(key);
    }
    manifest.to_string()
}

fn read_manifest(path: &Path) -> DocumentMut {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Copies the hand-written sources.
fn copy_sources(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from: PathBuf = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if !from.is_dir() {
            fs::copy(&from, &to).unwrap();
        } else if !from.ends_with("generated") {
            copy_sources(&from, &to);
        }
    }
}
