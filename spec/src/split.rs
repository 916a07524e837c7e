//! From one document to a folder of fragments, one for each API.
//!
//! Every fragment has the shape of the document and holds a part of it at that part's own place, so
//! reading back is a merge and needs no map of files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::operations::{METHODS, UNTAGGED, operations};
use super::owners::owners;
use super::{Files, common, write};

/// What belongs to no API.
pub(super) const DOCUMENT: &str = "document.json";
/// The folder of operations, a file for each API.
pub(super) const APIS: &str = "apis";
/// The folder of models.
pub(super) const SCHEMAS: &str = "schemas";
/// Models that two or more APIs reach.
const SHARED: &str = "shared";
/// Models that no operation reaches.
const UNREFERENCED: &str = "unreferenced";

/// Splits a document that has been checked.
pub(super) fn split(document: &Value) -> Files {
    let slugs = slugs(document);
    let owners = owners(document);
    let mut rest = document.clone();
    let mut fragments: BTreeMap<String, Value> = BTreeMap::new();

    if let Some(common) = common::factor(&mut rest) {
        fragments.insert(common::FILE.to_owned(), common);
    }
    for (path, item) in take(&mut rest, &["paths"]) {
        for (key, value, tag) in by_tag(item) {
            let file = match tag {
                Some(tag) => format!("{APIS}/{}.json", slugs[&tag]),
                None => DOCUMENT.to_owned(),
            };
            put(
                fragments.entry(file).or_default(),
                &["paths", &path, &key],
                value,
            );
        }
    }
    for section in [&["definitions"][..], &["components", "schemas"]] {
        for (name, schema) in take(&mut rest, section) {
            let owners = owners
                .get(&name)
                .map(|tags| tags.iter().collect::<Vec<_>>());
            let slug = match owners.as_deref() {
                None => UNREFERENCED,
                Some([only]) => slugs[*only].as_str(),
                Some(_) => SHARED,
            };
            let keys: Vec<&str> = section.iter().copied().chain([name.as_str()]).collect();
            put(
                fragments
                    .entry(format!("{SCHEMAS}/{slug}.json"))
                    .or_default(),
                &keys,
                schema,
            );
        }
    }
    // Fragments were only made from places that `take` emptied, so the rest
    // and the document's own fragment (paths without operations) are disjoint.
    let own = fragments.remove(DOCUMENT).unwrap_or_default();
    for (path, item) in own
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        put(&mut rest, &["paths", path], item.clone());
    }
    fragments.insert(DOCUMENT.to_owned(), rest);
    fragments
        .into_iter()
        .map(|(file, value)| (file, write::pretty(&value)))
        .collect()
}

/// Empties an object in the document and hands out what it held.
fn take(document: &mut Value, keys: &[&str]) -> Map<String, Value> {
    let mut at = Some(document);
    for key in keys {
        at = at.and_then(|value| value.get_mut(*key));
    }
    at.and_then(Value::as_object_mut)
        .map(std::mem::take)
        .unwrap_or_default()
}

/// Puts a value at a place, making the objects on the way.
fn put(fragment: &mut Value, keys: &[&str], value: Value) {
    let mut at = fragment;
    for key in keys {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at = &mut at[*key];
    }
    *at = value;
}

/// The parts of a path item, each with the tag under which it is kept: an operation's own, and the
/// first operation's for what the path's operations share. `None` when the path has no operation.
fn by_tag(item: Value) -> Vec<(String, Value, Option<String>)> {
    let Value::Object(item) = item else {
        return Vec::new();
    };
    let tag_of = |operation: &Value| {
        let tag = operation
            .get("tags")
            .and_then(|tags| tags.get(0))
            .and_then(Value::as_str);
        tag.unwrap_or(UNTAGGED).to_owned()
    };
    let shared = METHODS
        .iter()
        .find_map(|method| item.get(*method))
        .map(tag_of);
    item.into_iter()
        .map(|(key, value)| {
            let tag = if METHODS.contains(&key.as_str()) {
                Some(tag_of(&value))
            } else {
                shared.clone()
            };
            (key, value, tag)
        })
        .collect()
}

/// A file name for each tag of an operation.
fn slugs(document: &Value) -> BTreeMap<String, String> {
    let tags: BTreeSet<&str> = operations(document)
        .flat_map(|operation| operation.tags())
        .collect();
    let mut taken: BTreeSet<String> = [SHARED, UNREFERENCED, UNTAGGED].map(str::to_owned).into();
    let mut slugs = BTreeMap::from([(UNTAGGED.to_owned(), UNTAGGED.to_owned())]);
    for tag in tags {
        let slug = slug(tag);
        let mut unique = slug.clone();
        let mut number = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{slug}-{number}");
            number += 1;
        }
        slugs.insert(tag.to_owned(), unique);
    }
    slugs
}

/// `AI Studio` → `ai-studio`: lower case, every run of other characters one dash.
fn slug(tag: &str) -> String {
    let lower = tag.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() {
        "tag".to_owned()
    } else {
        slug
    }
}
