//! Packs the pinned API document, so that the simulator has it wherever it runs.

#[path = "src/document/pack.rs"]
mod pack;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // The first is what a published package carries, and a link to the second in the workspace.
    // Where links are not supported, it is a file with that path in it.
    let folders = [package.join("spec"), package.join("../../spec")];
    let folder = folders
        .iter()
        .find(|folder| folder.join("document.json").is_file())
        .ok_or("neither `spec` nor `../../spec` holds the API document (`document.json`)")?;
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=src/document/pack.rs");

    let document = pack::pack(folder).map_err(|error| match error {
        pack::PackError::Read(file, error) => told(&file, &error),
        pack::PackError::Json(file, error) => told(&file, &error),
        pack::PackError::Conflict(file) => told(&file, &"another file says otherwise"),
    })?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("document.json"), document.to_string())?;
    Ok(())
}

fn told(file: &Path, what: &dyn std::fmt::Display) -> String {
    format!("{}: {what}", file.display())
}
