//! The program's folder: a workspace of its own, with the lock file and the
//! build settings of this one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::scratch::{self, Dependencies, Scratch, write};

/// Stock progenitor's client, beside the program: inside, it would have to be
/// a member of the program's workspace.
const STOCK: &str = "../conformance-stock";

/// What the program is written from.
pub(super) struct Sources {
    /// The calls of this SDK: file name → text.
    pub(super) calls: BTreeMap<String, String>,
    /// Stock progenitor's client, and the calls of it.
    pub(super) stock: Option<(String, String)>,
    /// Features of the SDK.
    pub(super) features: Vec<String>,
}

impl Sources {
    /// Writes what has changed: what has not is not compiled again.
    pub(super) fn write_to(&self, folder: &Path, workspace: &Path) -> Result<()> {
        let source = folder.join("src");
        // Modules of APIs that are gone, or not asked for, would stay.
        let _ = fs::remove_file(source.join("calls/mod.rs"));
        for (name, text) in &self.calls {
            write(&source.join("calls").join(name), text)?;
        }
        write(&source.join("main.rs"), &self.main())?;
        if let Some((client, calls)) = &self.stock {
            write(&source.join("stock.rs"), calls)?;
            let mut used = Dependencies::default();
            used.add_those_of(client);
            let client = format!("#![allow(warnings, clippy::all)]\n{client}");
            Scratch::create(&folder.join(STOCK), workspace, &used)?.fill(&client)?;
        }
        write(&folder.join("Cargo.toml"), &self.manifest(workspace)?)?;
        let lock = workspace.join("Cargo.lock");
        // Cargo adds the program to its copy; a newer one replaces it.
        let copy = folder.join("Cargo.lock.workspace");
        let text = fs::read_to_string(&lock).with_context(|| format!("{}", lock.display()))?;
        if write(&copy, &text)? {
            write(&folder.join("Cargo.lock"), &text)?;
        }
        Ok(())
    }

    fn main(&self) -> String {
        let (module, connect, calls) = if self.stock.is_some() {
            (
                "mod stock;\n",
                "stock_progenitor::Client::new_with_client",
                "stock::CALLS",
            )
        } else {
            ("", "|_, _| ()", "&[]")
        };
        format!(
            "#![allow(warnings, clippy::all)]\nmod calls;\n{module}\
             fn main() -> std::process::ExitCode {{\n    \
             genesys_cloud_conformance::run::program(calls::CALLS, {connect}, {calls})\n}}\n"
        )
    }

    fn manifest(&self, workspace: &Path) -> Result<String> {
        let path = |name: &str| Value::from(workspace.join(name).to_string_lossy().into_owned());
        let mut sdk = Table::new();
        sdk.insert("path".into(), path("sdk"));
        sdk.insert("features".into(), self.features.clone().into());
        let mut conformance = Table::new();
        conformance.insert("path".into(), path("tests/conformance"));
        conformance.insert("default-features".into(), false.into());
        conformance.insert("features".into(), vec!["run"].into());
        let mut dependencies = Table::new();
        dependencies.insert("genesys-cloud-sdk".into(), sdk.into());
        dependencies.insert("genesys-cloud-conformance".into(), conformance.into());
        if self.stock.is_some() {
            let mut stock = Table::new();
            stock.insert("path".into(), STOCK.into());
            dependencies.insert(scratch::PACKAGE.into(), stock.into());
        }
        let mut manifest = package();
        manifest.insert("dependencies".into(), dependencies.into());
        manifest.insert("workspace".into(), Table::new().into());
        manifest.insert(
            "profile".into(),
            profiles(&workspace_manifest(workspace)?)?.into(),
        );
        Ok(toml::to_string(&manifest)?)
    }
}

fn package() -> Table {
    let mut package = Table::new();
    package.insert("name".into(), "conformance".into());
    package.insert("edition".into(), "2024".into());
    package.insert("publish".into(), false.into());
    let mut manifest = Table::new();
    manifest.insert("package".into(), package.into());
    manifest
}

fn workspace_manifest(workspace: &Path) -> Result<Table> {
    let path = workspace.join("Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    text.parse().with_context(|| format!("{}", path.display()))
}

/// The workspace's settings, so that dependencies are compiled once for both;
/// without debug information and incremental compilation, which a program
/// that is built once has no use for and pays for in gigabytes.
fn profiles(workspace: &Table) -> Result<Table> {
    let mut dev = workspace
        .get("profile")
        .and_then(|profiles| profiles.get("dev"))
        .and_then(Value::as_table)
        .context("no [profile.dev]")?
        .clone();
    dev.insert("debug".into(), false.into());
    dev.insert("incremental".into(), false.into());
    let mut profiles = Table::new();
    profiles.insert("dev".into(), dev.into());
    Ok(profiles)
}
