//! The rooms of `auth/src` keep the order that `ARCHITECTURE.md` states, and no file is part of a
//! circle of imports. Read from the code itself, without what stands below `#[cfg(test)]`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;

/// Files by module path: `["call", "retry"]`.
type Files = BTreeMap<Vec<String>, PathBuf>;
/// Which file names which others.
type Arrows = BTreeMap<Vec<String>, BTreeSet<Vec<String>>>;

fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap().to_owned()
}

/// The rooms as the architecture lists them, lowest first.
fn order() -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, rest) = text
        .split_once("```text rooms of auth, lowest first\n")
        .unwrap();
    let (lines, _) = rest.split_once("```").unwrap();
    lines
        .lines()
        .map(|line| line.split('/').map(str::to_owned).collect())
        .collect()
}

fn files() -> Files {
    let mut files = Files::new();
    let mut folders = vec![(Vec::new(), root().join("auth/src"))];
    while let Some((module, folder)) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let inner: Vec<String> = module.iter().cloned().chain([name.clone()]).collect();
            if path.is_dir() {
                folders.push((inner, path));
            } else if name == "mod" {
                files.insert(module.clone(), path);
            } else if name != "tests" {
                files.insert(inner, path);
            }
        }
    }
    files
}

/// The paths that a file names, each as it is written.
#[derive(Default)]
struct Names(Vec<Vec<String>>);

impl Names {
    fn of_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| {
            let mut path = before.to_vec();
            path.push(name.to_string());
            path
        };
        match tree {
            syn::UseTree::Path(path) => self.of_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.0.push(with(&name.ident)),
            syn::UseTree::Rename(name) => self.0.push(with(&name.ident)),
            syn::UseTree::Glob(_) => self.0.push(before.to_vec()),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.of_tree(before, tree);
                }
            }
        }
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string() == "test")
    })
}

impl<'a> Visit<'a> for Names {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.of_tree(&[], &item.tree);
        }
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    /// `pub(super)` names nobody.
    fn visit_visibility(&mut self, _: &'a syn::Visibility) {}

    fn visit_path(&mut self, path: &'a syn::Path) {
        let names = path.segments.iter();
        self.0
            .push(names.map(|segment| segment.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }
}

/// The absolute form of a path in `module`. `None`: it leads out of the crate.
fn absolute(module: &[String], path: &[String]) -> Option<Vec<String>> {
    let mut base = match path.first()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => module.to_vec(),
        _ => return None,
    };
    for (at, name) in path.iter().enumerate() {
        match name.as_str() {
            "crate" | "self" if at == 0 => {}
            "super" => {
                base.pop();
            }
            name => base.push(name.to_owned()),
        }
    }
    Some(base)
}

/// Which file names which others, and what is named of `lib.rs`.
fn arrows(files: &Files) -> (Arrows, Vec<String>) {
    let mut arrows = Arrows::new();
    let mut of_lib = Vec::new();
    for (module, path) in files {
        if module == &["lib"] {
            continue;
        }
        let source = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        let mut names = Names::default();
        names.visit_file(&source);
        for name in names.0 {
            // `self` alone, and a method's receiver.
            let Some(full) =
                absolute(module, &name).filter(|full| full.len() > 1 || name.len() > 1)
            else {
                continue;
            };
            let file = (1..=full.len())
                .rev()
                .map(|length| full[..length].to_vec())
                .find(|candidate| files.contains_key(candidate));
            match file {
                Some(file) if file != *module => {
                    arrows.entry(module.clone()).or_default().insert(file);
                }
                Some(_) => {}
                None => of_lib.push(format!("{} names {}", module.join("/"), name.join("::"))),
            }
        }
    }
    (arrows, of_lib)
}

/// The place of a file's room in the order; the longest room that it lies in counts.
fn floor(order: &[Vec<String>], file: &[String]) -> usize {
    (0..order.len())
        .filter(|place| file.starts_with(&order[*place]))
        .max_by_key(|place| order[*place].len())
        .unwrap_or_else(|| panic!("ARCHITECTURE.md lists no room of {}", file.join("/")))
}

#[test]
fn no_file_names_a_room_above_its_own() {
    let (order, files) = (order(), files());
    let (arrows, of_lib) = arrows(&files);
    let count: usize = arrows.values().map(BTreeSet::len).sum();
    assert!(count > 100, "{count} arrows: the code was not read");
    let mut upwards = Vec::new();
    for (from, targets) in &arrows {
        for to in targets {
            if floor(&order, to) > floor(&order, from) {
                upwards.push(format!("{} names {}", from.join("/"), to.join("/")));
            }
        }
    }
    assert!(upwards.is_empty(), "against the order: {upwards:#?}");
    assert!(of_lib.is_empty(), "by way of lib.rs: {of_lib:#?}");
}

#[test]
fn every_room_of_the_list_is_there() {
    for room in order() {
        let path = root().join("auth/src").join(room.join("/"));
        assert!(
            path.is_dir() || path.with_extension("rs").is_file(),
            "{room:?}"
        );
    }
}

#[test]
fn no_imports_go_round_in_a_circle() {
    let (mut arrows, _) = arrows(&files());
    // What names nothing that is left is part of no circle; what is left in the end is.
    loop {
        let ends: Vec<_> = arrows
            .iter()
            .filter(|(_, targets)| targets.is_empty())
            .map(|(file, _)| file.clone())
            .collect();
        let known: BTreeSet<_> = arrows.keys().cloned().collect();
        let mut changed = !ends.is_empty();
        for end in ends {
            arrows.remove(&end);
        }
        for targets in arrows.values_mut() {
            let before = targets.len();
            targets.retain(|target| known.contains(target));
            changed |= targets.len() < before;
        }
        if !changed {
            break;
        }
    }
    let circle: Vec<_> = arrows
        .iter()
        .map(|(file, targets)| {
            let targets: Vec<_> = targets.iter().map(|file| file.join("/")).collect();
            format!("{} → {}", file.join("/"), targets.join(", "))
        })
        .collect();
    assert!(circle.is_empty(), "{circle:#?}");
}
