//! Importing loses no fact and keeps no sentence.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use genesys_cloud_spec::{self as spec, Files};
use serde_json::Value;
use support::walker::facts;
use support::{documents, files_on_disk, import, import_bytes};

/// Compares the facts of a document with those of its folder.
fn assert_lossless(document: &Value, files: &Files) {
    let (before, after) = (facts(document), facts(&spec::load_files(files).unwrap()));
    let lost: Vec<_> = before.difference(&after).take(5).collect();
    let invented: Vec<_> = after.difference(&before).take(5).collect();
    assert!(
        lost.is_empty() && invented.is_empty(),
        "lost {lost:#?}, invented {invented:#?}"
    );
}

#[test]
fn every_fact_of_a_swagger_document_survives() {
    let document = documents::swagger();
    let imported = import(&document).unwrap();
    assert!(
        imported.files().contains_key("common.json"),
        "common facts are factored out"
    );
    assert_lossless(&document, imported.files());
}

#[test]
fn every_fact_of_an_openapi_document_survives() {
    let document = documents::openapi();
    assert_lossless(&document, import(&document).unwrap().files());
}

#[test]
fn no_sentence_survives() {
    for document in [documents::swagger(), documents::openapi()] {
        for (name, content) in import(&document).unwrap().files() {
            let text = String::from_utf8(content.clone()).unwrap();
            for line in text.lines() {
                assert!(!line.to_lowercase().contains("prose"), "{name}: {line}");
            }
        }
    }
}

#[test]
fn a_copy_with_prose_is_the_whole_document() {
    for document in [documents::swagger(), documents::openapi()] {
        let files = import(&document).unwrap().files_with_prose().unwrap();
        assert_eq!(spec::load_files(&files).unwrap(), document);
    }
}

#[test]
fn importing_again_changes_nothing() {
    for document in [documents::swagger(), documents::openapi()] {
        let mut first = import(&document).unwrap().files().clone();
        let mut again = import(&spec::load_files(&first).unwrap())
            .unwrap()
            .files()
            .clone();
        assert_ne!(
            first.remove("provenance.toml"),
            again.remove("provenance.toml")
        );
        assert_eq!(first, again);
    }
}

/// The walker itself: whichever value is taken out of the imported document,
/// it notices. Were it blind to one, the tests above could not fail for it.
#[test]
fn the_walker_notices_every_lost_value() {
    for document in [documents::swagger(), documents::openapi()] {
        let imported = spec::load_files(import(&document).unwrap().files()).unwrap();
        let complete = facts(&imported);
        for pointer in leaves(&imported) {
            // The text of a scope is prose, and empty after an import.
            if imported.pointer(&pointer) == Some(&Value::from("")) {
                continue;
            }
            let mut damaged = imported.clone();
            remove(&mut damaged, &pointer);
            assert!(facts(&damaged) != complete, "blind to {pointer}");
        }
    }
}

#[test]
fn every_fact_of_the_real_document_survives() {
    let Some(input) = upstream_document() else {
        return;
    };
    let document: Value = {
        let mut text = Vec::new();
        io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&input[..]), &mut text).unwrap();
        serde_json::from_slice(&text).unwrap()
    };
    let imported = import_bytes(&input).unwrap();
    assert!(imported.summary().operations > 3_000 && imported.summary().properties > 25_000);
    assert_lossless(&document, imported.files());
    assert_eq!(
        spec::load_files(&imported.files_with_prose().unwrap()).unwrap(),
        document
    );
}

#[test]
fn the_pinned_document_reads_back_to_the_same_bytes() {
    let document = spec::load(spec::pinned_folder()).unwrap();
    let mut again = import(&document).unwrap().files().clone();
    let mut pinned = files_on_disk(spec::pinned_folder());
    for files in [&mut again, &mut pinned] {
        files.remove("provenance.toml").unwrap();
    }
    // What is known beside the document stands there, too, and this crate: neither is imported.
    pinned.retain(|name, _| {
        let first = name.split('/').next().unwrap();
        !["platform", "src", "tests", "Cargo.toml"].contains(&first)
    });
    assert!(
        again.keys().eq(pinned.keys()),
        "the folder holds other files than an import writes"
    );
    for (name, content) in &pinned {
        assert!(
            again[name] == *content,
            "{name} is not as an import writes it"
        );
    }
}

#[test]
fn the_pinned_document_holds_no_sentence() {
    // Names of APIs may be long; what stands elsewhere with five words or more
    // is a sentence. A permission is one word.
    fn sentences(value: &Value, key: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => object.iter().for_each(|(key, v)| sentences(v, key, found)),
            Value::Array(list) => list.iter().for_each(|v| sentences(v, key, found)),
            Value::String(text)
                if text.split_whitespace().count() >= if key == "permissions" { 2 } else { 5 }
                    && !matches!(key, "tags" | "enum" | "default") =>
            {
                found.push(format!("{key}: {text}"));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    sentences(&spec::load(spec::pinned_folder()).unwrap(), "", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

/// The upstream document, where it is at hand: with its prose it is not part
/// of the project.
fn upstream_document() -> Option<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/spec");
    // Other editions, and facts that are no document, lie beside it.
    let document = fs::read(folder.join("genesys-cloud-v2.swagger.json.gz")).ok();
    if document.is_none() {
        let note = "note: no upstream document beside the project (../shared/spec): lossless \
                    import was tested on made documents and on spec/ only\n";
        // Not `eprintln!`, which is swallowed when the test passes.
        io::stderr().write_all(note.as_bytes()).unwrap();
    }
    document
}

/// The pointers of all values that hold no other.
fn leaves(value: &Value) -> Vec<String> {
    let below = |key: String, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        leaves(value)
            .into_iter()
            .map(move |rest| format!("/{key}{rest}"))
    };
    match value {
        Value::Object(object) if !object.is_empty() => object
            .iter()
            .flat_map(|(key, value)| below(key.clone(), value))
            .collect(),
        Value::Array(list) if !list.is_empty() => list
            .iter()
            .enumerate()
            .flat_map(|(i, value)| below(i.to_string(), value))
            .collect(),
        _ => vec![String::new()],
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(object) => {
            object
                .remove(&key.replace("~1", "/").replace("~0", "~"))
                .unwrap();
        }
        Value::Array(list) => {
            list.remove(key.parse().unwrap());
        }
        _ => unreachable!("a parent holds values"),
    }
}
