//! The folder form: what stands where, and how a change reads.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use genesys_cloud_spec::{self as spec, Files};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};
use support::{documents, import, import_bytes};

fn fragment(files: &Files, name: &str) -> Value {
    serde_json::from_slice(files.get(name).unwrap_or_else(|| panic!("no {name}"))).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn operations_stand_with_their_first_tag() {
    let imported = import(&documents::swagger()).unwrap();
    let users = fragment(imported.files(), "apis/users.json");
    assert_eq!(keys(&users["paths"]), ["/users/{id}"]);
    let studio = fragment(imported.files(), "apis/ai-studio.json");
    assert_eq!(keys(&studio["paths"]).len(), 12);
}

#[test]
fn models_stand_with_the_one_api_that_reaches_them_or_apart() {
    let mut document = documents::swagger();
    document["paths"]["/users/{id}"]["get"]["tags"] = json!(["Users"]);
    document["paths"]["/users/{id}"]["get"]["responses"]["400"] =
        json!({"description": "", "schema": {"$ref": "#/definitions/ErrorBody"}});
    let imported = import(&document).unwrap();
    let models = |file| fragment(imported.files(), file)["definitions"].clone();
    assert_eq!(
        keys(&models("schemas/users.json")),
        ["Base", "Only~Users/Name", "User", "summary"]
    );
    assert_eq!(keys(&models("schemas/ai-studio.json")), ["Study"]);
    assert_eq!(keys(&models("schemas/shared.json")), ["ErrorBody"]);
    assert_eq!(keys(&models("schemas/unreferenced.json")), ["Nowhere"]);
}

#[test]
fn an_operation_with_two_tags_shares_its_models() {
    let imported = import(&documents::swagger()).unwrap();
    let shared = fragment(imported.files(), "schemas/shared.json");
    assert!(keys(&shared["definitions"]).contains(&"User"));
}

#[test]
fn models_behind_reusable_components_and_discriminators_are_reached() {
    let imported = import(&documents::openapi()).unwrap();
    let models = |file| fragment(imported.files(), file)["components"]["schemas"].clone();
    // `Pet` is reached through a request body, `Dog` by its bare name in a
    // mapping, `Cat` from the stores too.
    assert_eq!(keys(&models("schemas/pets.json")), ["Dog", "Pet"]);
    assert_eq!(keys(&models("schemas/shared.json")), ["Cat"]);
    let untagged = fragment(imported.files(), "apis/untagged.json");
    assert_eq!(keys(&untagged["paths"]), ["/untagged"]);
}

#[test]
fn tags_that_are_spelled_alike_have_files_of_their_own() {
    let operation =
        |id: &str, tag: &str| json!({"get": {"operationId": id, "tags": [tag], "responses": {}}});
    let document = json!({"swagger": "2.0", "info": {}, "paths": {
        "/1": operation("a", "AI Studio"), "/2": operation("b", "ai-studio"),
        "/3": operation("c", "Shared"), "/4": operation("d", "!"), "/5": operation("e", "Équipe"),
    }});
    let imported = import(&document).unwrap();
    let files: Vec<_> = imported.files().keys().map(String::as_str).collect();
    assert_eq!(
        files,
        [
            "apis/ai-studio-2.json",
            "apis/ai-studio.json",
            "apis/shared-2.json",
            "apis/tag.json",
            "apis/équipe.json",
            "document.json",
            "provenance.toml",
        ]
    );
}

/// The lines that differ between two folders, as `git diff` shows them.
fn changed_lines(before: &Files, after: &Files) -> Vec<String> {
    let text = |files: &Files, name| {
        String::from_utf8(files.get(name).cloned().unwrap_or_default()).unwrap()
    };
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut changed = Vec::new();
    for name in names.into_iter().filter(|name| *name != "provenance.toml") {
        let (before, after) = (text(before, name), text(after, name));
        for change in TextDiff::from_lines(&before, &after).iter_all_changes() {
            if change.tag() != ChangeTag::Equal {
                changed.push(format!("{name} {}{}", change.tag(), change.value().trim()));
            }
        }
    }
    changed
}

#[test]
fn a_small_upstream_change_is_a_small_diff() {
    let before = import(&documents::swagger()).unwrap();
    let after = |change: fn(&mut Value)| {
        let mut document = documents::swagger();
        change(&mut document);
        changed_lines(before.files(), import(&document).unwrap().files())
    };
    assert_eq!(
        after(|document| {
            let items = &mut document["paths"]["/users/{id}"]["get"]["parameters"][1]["items"];
            items["enum"] = json!(["b", "new", "a"]);
        }),
        ["apis/users.json +\"new\","]
    );
    assert_eq!(
        after(
            |document| document["definitions"]["User"]["properties"]["nick"] =
                json!({"type": "string"})
        ),
        ["schemas/shared.json +\"nick\": {\"type\": \"string\"},"]
    );
    assert_eq!(
        after(|document| {
            let response = &mut document["paths"]["/studies/11"]["post"]["responses"]["409"];
            response["x-inin-error-codes"]["study.closed"] = "Prose.".into();
        }),
        [
            "apis/ai-studio.json -\"responses\": {},",
            "apis/ai-studio.json +\"responses\": {\"409\": {\"x-common-codes\": {\"add\": [\"study.closed\"]}}},",
        ]
    );
    // Prose and the order of keys are no facts.
    assert_eq!(
        after(|document| document["info"]["description"] = "Other prose.".into()),
        [""; 0]
    );
}

#[test]
fn the_order_that_carries_meaning_is_kept_and_the_rest_is_sorted() {
    let input = br#"{"swagger": "2.0", "info": {}, "paths": {
        "/b": {"get": {"operationId": "b", "responses": {}, "parameters": [
            {"in": "query", "name": "z"}, {"in": "query", "name": "a", "enum": ["y", "x"]}]}},
        "/a": {"get": {"operationId": "a", "responses": {}}}}}"#;
    let imported = import_bytes(input).unwrap();
    let text = String::from_utf8(imported.files()["apis/untagged.json"].clone()).unwrap();
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("no {part}"));
    assert!(place("\"/a\"") < place("\"/b\""));
    assert!(place("\"z\"") < place("\"a\"\n"));
    assert!(place("\"y\"") < place("\"x\""));
}

#[test]
fn provenance_says_where_when_what_and_how_much() {
    let input = serde_json::to_vec(&documents::openapi()).unwrap();
    let imported = import_bytes(&input).unwrap();
    let text = String::from_utf8(imported.files()["provenance.toml"].clone()).unwrap();
    let provenance: toml::Table = text.parse().unwrap();
    assert_eq!(
        provenance["source"].as_str(),
        Some("https://example.com/swagger")
    );
    assert_eq!(provenance["date"].as_str(), Some("2026-07-01"));
    assert_eq!(provenance["edition"].as_str(), Some("OpenAPI 3.0.3"));
    assert_eq!(provenance["sha256"].as_str().map(str::len), Some(64));
    let counts = provenance["counts"].as_table().unwrap();
    let count = |name| counts[name].as_integer();
    assert_eq!(count("paths"), Some(3));
    assert_eq!(count("operations"), Some(3));
    assert_eq!(count("schemas"), Some(3));
    assert_eq!(count("properties"), Some(3));
}

#[test]
fn the_hash_is_that_of_the_bytes_that_were_read() {
    let imported = import_bytes(br#"{"swagger":"2.0","paths":{}}"#).unwrap();
    let text = String::from_utf8(imported.files()["provenance.toml"].clone()).unwrap();
    // printf '{"swagger":"2.0","paths":{}}' | sha256sum
    assert!(
        text.contains("09cd91b91eeb198034bc4085ca2d695e9aa3a150db4695d50db04a17dc08522d"),
        "{text}"
    );
}

#[test]
fn one_file_is_loaded_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let document = documents::swagger();
    let json = serde_json::to_vec_pretty(&document).unwrap();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&json).unwrap();
    for (name, bytes) in [
        ("a.json", json.clone()),
        ("a.json.gz", encoder.finish().unwrap()),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(spec::load(&path).unwrap(), document, "{name}");
    }

    let path = folder.path().join("a.yaml");
    std::fs::write(&path, documents::YAML).unwrap();
    let document = spec::load(&path).unwrap();
    assert_eq!(document["info"]["version"], "1.0");
    assert!(document["paths"]["/things"]["get"]["responses"]["200"].is_object());
    assert_eq!(
        document["components"]["schemas"]["Thing"]["enum"],
        json!(["no", "on", "1.0"])
    );
}

fn write(folder: &Path, files: &Files) {
    for (name, bytes) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

#[test]
fn a_folder_is_loaded_from_disk() {
    let folder = tempfile::tempdir().unwrap();
    let imported = import(&documents::swagger()).unwrap();
    write(folder.path(), imported.files());
    assert_eq!(
        spec::load(folder.path()).unwrap(),
        spec::load_files(imported.files()).unwrap()
    );
}

#[test]
fn what_no_import_writes_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let imported = import(&documents::swagger()).unwrap();
    let others = [
        "Cargo.toml",
        "package.json",
        "src/a.json",
        "platform/a.json",
    ];
    let others = others.map(|name| (name.to_owned(), b"{".to_vec()));
    write(folder.path(), imported.files());
    write(folder.path(), &others.into());
    assert_eq!(
        spec::load(folder.path()).unwrap(),
        spec::load_files(imported.files()).unwrap()
    );
    for name in imported.files().keys() {
        assert!(spec::is_imported(name.split('/').next().unwrap()), "{name}");
    }
}
