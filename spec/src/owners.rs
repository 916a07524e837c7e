//! Which APIs reach which model.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::JsonPath;
use super::grammar::{Met, walk};
use super::operations::{METHODS, UNTAGGED, operations};
use super::validate::pointer;

/// A reusable place or an operation, as a JSON pointer.
type Unit = String;

/// Every model that an operation reaches, with the APIs (by tag) that do.
///
/// An operation with several tags counts for each: its models are compiled for each of them.
pub(super) fn owners(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let edges = edges(document);
    let mut roots: BTreeMap<&str, Vec<Unit>> = BTreeMap::new();
    for operation in operations(document) {
        let mut tags = operation.tags().peekable();
        let untagged = tags.peek().is_none().then_some(UNTAGGED);
        for tag in tags.chain(untagged) {
            let path = JsonPath::of_keys(["paths", operation.path, operation.method]);
            roots
                .entry(tag)
                .or_default()
                .extend([unit(&path), unit_of_keys(&["paths", operation.path])]);
        }
    }

    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (tag, mut waiting) in roots {
        let mut reached: BTreeSet<Unit> = waiting.iter().cloned().collect();
        while let Some(from) = waiting.pop() {
            for to in edges.get(&from).into_iter().flatten() {
                if reached.insert(to.clone()) {
                    waiting.push(to.clone());
                }
            }
        }
        for name in reached.iter().filter_map(|unit| schema_name(unit)) {
            owners.entry(name).or_default().insert(tag.to_owned());
        }
    }
    owners
}

/// Which unit refers to which.
fn edges(document: &Value) -> BTreeMap<Unit, BTreeSet<Unit>> {
    let mut edges: BTreeMap<Unit, BTreeSet<Unit>> = BTreeMap::new();
    let mut add = |path: &JsonPath, target: &str| {
        if let Some(pointer) = pointer(target) {
            edges
                .entry(unit(path))
                .or_default()
                .insert(unit_of_pointer(&pointer));
        }
    };
    let walked = walk(document, &mut |met, path| {
        match met {
            Met::Ref(target) => add(path, target),
            Met::Mapping(target) if target.contains('#') => add(path, target),
            Met::Mapping(name) => {
                for section in ["#/definitions/", "#/components/schemas/"] {
                    add(path, &format!("{section}{}", escape(name)));
                }
            }
            Met::Operation(_) | Met::Property => {}
        }
        Ok(())
    });
    // The walk fails on malformed places only, and the document was checked;
    // an edge that was missed would move a model to another file, no more.
    debug_assert!(walked.is_ok());
    edges
}

/// The unit that a place belongs to.
fn unit(path: &JsonPath) -> Unit {
    let keys: Vec<&str> = (0..3).map_while(|depth| path.key(depth)).collect();
    unit_of_keys(&keys)
}

fn unit_of_pointer(pointer: &str) -> Unit {
    let keys: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    unit_of_keys(&keys)
}

fn unit_of_keys(keys: &[&str]) -> Unit {
    let depth = match keys {
        ["components", ..] => 3,
        ["paths", _, method, ..] if METHODS.contains(method) => 3,
        _ => 2,
    };
    keys.iter()
        .take(depth)
        .fold(Unit::new(), |unit, key| unit + "/" + &escape(key))
}

/// The model's name, if the unit is one.
fn schema_name(unit: &str) -> Option<String> {
    let name = unit
        .strip_prefix("/definitions/")
        .or(unit.strip_prefix("/components/schemas/"))?;
    Some(unescape(name))
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescape(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}
