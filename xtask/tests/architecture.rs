//! `ARCHITECTURE.md` against the workspace: what it names is there, and the order of crates that it
//! states is the one that they keep.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn architecture() -> String {
    fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap()
}

/// The lines of the list with this name.
fn list(name: &str) -> Vec<String> {
    let text = architecture();
    let fence = format!("```text {name}\n");
    let (_, rest) = text.split_once(&fence).unwrap();
    let (lines, _) = rest.split_once("```").unwrap();
    lines.lines().map(str::to_owned).collect()
}

/// What stands between backquotes and is a path.
fn paths(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.starts_with("```"))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|code| code.contains('/') && !code.contains([' ', '(', '…']))
        .collect()
}

#[test]
fn every_path_that_is_named_exists() {
    let text = architecture();
    let paths = paths(&text);
    assert!(paths.len() > 30, "{paths:?}");
    let gone: Vec<_> = paths
        .into_iter()
        .filter(|path| !root().join(path).exists())
        .collect();
    assert!(gone.is_empty(), "moved, or gone: {gone:#?}");
}

#[test]
fn every_link_of_the_front_door_leads_to_a_file() {
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CHANGELOG.md",
    ] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            assert!(root().join(link).exists(), "{page}: {link}");
        }
    }
}

#[test]
fn each_way_names_the_files_that_it_passes_in_order() {
    let text = architecture();
    for way in ["a document", "a call", "a token"] {
        let (_, rest) = text
            .split_once(&format!("\n## The way of {way}\n"))
            .unwrap();
        let section = rest.split("\n## ").next().unwrap();
        let numbers = section.lines().filter_map(|line| {
            let (number, _) = line.split_once(". ")?;
            number.parse::<usize>().ok()
        });
        let numbers: Vec<_> = numbers.collect();
        assert!(numbers.len() > 5, "the way of {way}: {numbers:?}");
        let counted: Vec<_> = (1..=numbers.len()).collect();
        assert_eq!(numbers, counted, "the way of {way}");
    }
}

#[test]
fn every_room_of_auth_has_its_place() {
    let entries = fs::read_dir(root().join("auth/src")).unwrap();
    let mut rooms: Vec<String> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let listed = list("rooms of auth, lowest first");
    rooms.retain(|room| !listed.contains(room));
    assert!(rooms.is_empty(), "not in the list: {rooms:?}");
}

#[test]
fn crates_depend_only_on_crates_below_them() {
    let order = list("crates, lowest first");
    let manifest: Table = read(&root().join("Cargo.toml"));
    let members = manifest["workspace"]["members"].as_array().unwrap();
    let manifests: BTreeMap<String, Table> = members
        .iter()
        .map(|member| read(&root().join(member.as_str().unwrap()).join("Cargo.toml")))
        .map(|manifest| {
            let name = manifest["package"]["name"].as_str().unwrap().to_owned();
            (name, manifest)
        })
        .collect();
    let mut listed = order.clone();
    listed.sort();
    assert_eq!(listed, manifests.keys().cloned().collect::<Vec<_>>());

    for (place, name) in order.iter().enumerate() {
        let dependencies = manifests[name]
            .get("dependencies")
            .and_then(toml::Value::as_table);
        for dependency in dependencies.into_iter().flat_map(Table::keys) {
            if manifests.contains_key(dependency) {
                assert!(
                    order[..place].contains(dependency),
                    "{name} depends on {dependency}, which is not below it"
                );
            }
        }
    }
}

fn read(manifest: &Path) -> Table {
    fs::read_to_string(manifest).unwrap().parse().unwrap()
}
