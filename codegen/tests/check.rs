//! Generated files on disk, and what stops a document from becoming any.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use genesys_cloud_codegen::{GenerateError, Options, Output, Target, generate};
use serde_json::{Value, json};
use support::{MANIFEST, one_operation, operation, swagger, try_run};
use tempfile::TempDir;

fn target(folder: &TempDir) -> Target {
    Target {
        folder: folder.path().join("generated"),
        manifest: folder.path().join("Cargo.toml"),
    }
}

fn output(files: &[(&str, &str)]) -> Output {
    Output {
        files: files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
        manifest: "[features]\nfull = []\n".to_owned(),
    }
}

/// Every file below a folder, with its text.
fn on_disk(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(on_disk(&path));
        } else {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}

#[test]
fn what_was_just_written_is_current() {
    let folder = TempDir::new().unwrap();
    let target = target(&folder);
    let output = output(&[("mod.rs", "mod a;\n"), ("a.rs", "")]);
    assert_eq!(
        target.manifest_text().unwrap(),
        "",
        "a manifest that is not there yet is empty"
    );
    assert_eq!(
        target.stale(&output).unwrap().len(),
        3,
        "nothing is there yet"
    );
    target.write(&output).unwrap();
    assert_eq!(target.stale(&output).unwrap(), []);
    assert_eq!(target.manifest_text().unwrap(), output.manifest);
    assert_eq!(
        on_disk(folder.path()).len(),
        3,
        "nothing else is left behind"
    );
}

#[test]
fn a_changed_a_missing_and_an_extra_file_are_each_found() {
    let folder = TempDir::new().unwrap();
    let target = target(&folder);
    let lines: Vec<String> = (0..500).map(|line| format!("// {line}\n")).collect();
    let long = lines.concat();
    let output = output(&[
        ("changed.rs", &long),
        ("missing.rs", "fn gone() {}\n"),
        ("same.rs", ""),
    ]);
    target.write(&output).unwrap();
    fs::write(
        target.folder.join("changed.rs"),
        long.replace("// 400\n", "// four hundred\n"),
    )
    .unwrap();
    fs::remove_file(target.folder.join("missing.rs")).unwrap();
    fs::write(target.folder.join("extra.rs"), "fn extra() {}\n").unwrap();
    fs::write(target.folder.join("extra_and_empty.rs"), "").unwrap();
    fs::write(&target.manifest, "[features]\nfull = []").unwrap();

    let stale = target.stale(&output).unwrap();
    let names: Vec<&str> = stale
        .iter()
        .map(|one| one.path.file_name().unwrap().to_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "changed.rs",
            "extra.rs",
            "extra_and_empty.rs",
            "missing.rs",
            "Cargo.toml"
        ]
    );
    assert!(
        stale[0].diff.starts_with("from line 398:"),
        "{}",
        stale[0].diff
    );
    assert!(
        stale[0].diff.contains("-// four hundred\n+// 400\n"),
        "{}",
        stale[0].diff
    );
    assert!(
        !stale[0].diff.contains("// 100"),
        "only the neighbourhood is shown"
    );
    assert!(
        stale[1].diff.contains("-fn extra() {}"),
        "{}",
        stale[1].diff
    );
    assert!(stale[3].diff.contains("+fn gone() {}"), "{}", stale[3].diff);
    assert!(
        stale[4].diff.contains("full = []"),
        "a missing line end is told: {}",
        stale[4].diff
    );

    target.write(&output).unwrap();
    assert_eq!(
        target.stale(&output).unwrap(),
        [],
        "writing mends all of them"
    );
    assert!(!target.folder.join("extra.rs").exists());
}

#[test]
fn writing_again_touches_nothing_that_is_current() {
    let folder = TempDir::new().unwrap();
    let target = target(&folder);
    target
        .write(&output(&[("a.rs", "// a\n"), ("b.rs", "// b\n")]))
        .unwrap();
    // A time that no write can leave, so that the clock's resolution is no matter.
    let long_ago = SystemTime::UNIX_EPOCH;
    for path in [
        target.folder.join("a.rs"),
        target.folder.join("b.rs"),
        target.manifest.clone(),
    ] {
        fs::File::options()
            .write(true)
            .open(path)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
    }
    target
        .write(&output(&[("a.rs", "// a\n"), ("b.rs", "// other\n")]))
        .unwrap();
    let modified = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    assert_eq!(modified(&target.folder.join("a.rs")), long_ago);
    assert_eq!(modified(&target.manifest), long_ago);
    assert_ne!(modified(&target.folder.join("b.rs")), long_ago);
}

#[test]
fn a_write_that_fails_half_way_leaves_whole_files() {
    let folder = TempDir::new().unwrap();
    let target = target(&folder);
    let before = output(&[
        ("a.rs", "// old a\n"),
        ("b.rs", "// old b\n"),
        ("c.rs", "// old c\n"),
    ]);
    target.write(&before).unwrap();
    // A folder where a file belongs stops the write between `a.rs` and `c.rs`.
    fs::remove_file(target.folder.join("b.rs")).unwrap();
    fs::create_dir(target.folder.join("b.rs")).unwrap();
    let error = target
        .write(&output(&[
            ("a.rs", "// new a\n"),
            ("b.rs", "// new b\n"),
            ("c.rs", "// new c\n"),
        ]))
        .unwrap_err();
    assert!(
        matches!(&error, GenerateError::Io { path, .. } if path.ends_with("b.rs")),
        "{error}"
    );
    let left = on_disk(folder.path());
    assert_eq!(left["a.rs"], "// new a\n");
    assert_eq!(left["c.rs"], "// old c\n");
    assert_eq!(left["Cargo.toml"], before.manifest);
    assert_eq!(left.len(), 3, "nothing half-written is left: {left:?}");
}

#[test]
fn a_staged_file_that_cannot_replace_its_target_is_removed() {
    let folder = TempDir::new().unwrap();
    let target = target(&folder);
    // The place of the staged file is taken by a folder.
    fs::create_dir_all(target.folder.join("a.new")).unwrap();
    let error = target.write(&output(&[("a.rs", "// a\n")])).unwrap_err();
    assert!(
        matches!(&error, GenerateError::Io { path, .. } if path.ends_with("a.new")),
        "{error}"
    );
    assert!(!target.folder.join("a.rs").exists());
}

fn message(document: &Value) -> String {
    try_run(document).unwrap_err().to_string()
}

#[test]
fn a_document_of_another_kind_is_refused() {
    for document in [
        json!({}),
        json!([]),
        json!({"swagger": "1.2"}),
        json!({"openapi": "3.1.0"}),
        json!({"openapi": 3}),
    ] {
        let message = message(&document);
        assert!(
            message.contains("neither `swagger: 2.0` nor `openapi: 3.0.x`"),
            "{document}: {message}"
        );
    }
}

#[test]
fn a_reference_to_nowhere_is_told_with_its_place() {
    let of = |schema: Value| {
        one_operation(
            &json!({"responses": {"200": {"schema": schema}}}),
            &json!({"A": {"type": "object"}}),
        )
    };
    let message_of = |schema: Value| message(&of(schema));
    assert!(try_run(&of(json!({"$ref": "#/definitions/A"}))).is_ok());
    let told = message_of(json!({"$ref": "#/definitions/B"}));
    assert!(
        told.contains("operation `getThings`")
            && told.contains("`$ref` to nowhere: #/components/schemas/B"),
        "{told}"
    );
    assert!(
        message_of(json!({"$ref": "other.json#/A"})).contains("`$ref` to nowhere: other.json#/A")
    );
    let inner = one_operation(
        &json!({}),
        &json!({"A": {"type": "array", "items": {"$ref": "#/definitions/B"}}}),
    );
    assert!(
        message(&inner).contains("$.components.schemas.A"),
        "{}",
        message(&inner)
    );
    let mut response = of(json!({}));
    response["paths"]["/things"]["get"]["responses"]["400"] = json!({"$ref": "#/responses/None"});
    assert!(
        message(&response).contains("#/components/responses/None"),
        "{}",
        message(&response)
    );
    let mut elsewhere = of(json!({}));
    elsewhere["paths"]["/things"] = json!({"$ref": "things.json"});
    assert!(
        message(&elsewhere).contains("would lose its operations"),
        "{}",
        message(&elsewhere)
    );
}

#[test]
fn an_operation_without_an_id_of_its_own_is_told_with_its_place() {
    let mut document = swagger(
        &json!({"/a": {"get": operation("x", "A")}, "/b": {"put": operation("x", "A")}}),
        &json!({}),
    );
    let told = message(&document);
    assert!(
        told.contains(
            "$.paths[\"/b\"].put: operation id `x` stands already at $.paths[\"/a\"].get"
        ),
        "{told}"
    );
    for missing in [Value::Null, json!(""), json!(7)] {
        document["paths"]["/b"]["put"]["operationId"] = missing;
        let told = message(&document);
        assert!(
            told.contains("$.paths[\"/b\"].put: the operation has no `operationId`"),
            "{told}"
        );
    }
}

#[test]
fn an_unknown_api_is_told_with_those_that_there_are() {
    let document = swagger(
        &json!({"/a": {"get": operation("a", "Users")}, "/b": {"get": operation("b", "Web Chat")}}),
        &json!({}),
    );
    let options = Options::default().with_apis(["users", "web"]);
    let error = generate(document, MANIFEST, &options).unwrap_err();
    assert!(matches!(&error, GenerateError::UnknownApi { name, .. } if name == "web"));
    assert_eq!(
        error.to_string(),
        "no API is called `web`; the document has: users, web-chat"
    );
}

#[test]
fn a_manifest_that_is_not_toml_is_refused() {
    let document = one_operation(&json!({}), &json!({}));
    let error = generate(document, "[features", &Options::default()).unwrap_err();
    assert!(matches!(error, GenerateError::Manifest(_)), "{error}");
}

#[test]
fn malformed_parts_are_told_with_their_place() {
    let of = |path: Value| message(&swagger(&json!({ "/a": path }), &json!({})));
    assert!(of(json!(1)).contains("$.paths[\"/a\"]"));
    assert!(of(json!({"get": 1})).contains("$.paths[\"/a\"].get"));
    let mut one = operation("a", "A");
    one["parameters"] = json!([{"name": "x", "type": "string"}]);
    assert!(of(json!({ "get": one })).contains("does not say where it is"));
}
