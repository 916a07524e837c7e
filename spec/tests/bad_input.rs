//! Bad input gets one clear error that names the place.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use genesys_cloud_spec::{self as spec, SpecError};
use serde_json::{Value, json};
use support::{documents, import, import_bytes};

/// The error of a document that was good but for one change.
fn error_after(change: impl FnOnce(&mut Value)) -> SpecError {
    let mut document = documents::swagger();
    change(&mut document);
    import(&document).unwrap_err()
}

#[test]
fn text_that_is_not_json_is_refused() {
    let error = import_bytes(b"<html>Service Unavailable</html>").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not valid JSON at $: expected value at line 1 column 1"
    );
    assert!(matches!(
        import_bytes(b"").unwrap_err(),
        SpecError::Json { .. }
    ));
}

#[test]
fn json_that_breaks_off_says_where() {
    let error =
        import_bytes(br#"{"swagger": "2.0", "paths": {"/a": {"get": {"tags": ["#).unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("not valid JSON at $.paths['/a'].get.tags"),
        "{text}"
    );
}

#[test]
fn text_after_the_document_is_refused() {
    assert!(matches!(
        import_bytes(b"{} {}").unwrap_err(),
        SpecError::Json { .. }
    ));
}

#[test]
fn a_repeated_key_is_refused_because_one_value_would_be_lost() {
    let input = br#"{"swagger": "2.0", "paths": {"/a": {"x-a": 1, "x-a": 2}}}"#;
    let text = import_bytes(input).unwrap_err().to_string();
    assert!(
        text.contains("$.paths['/a']") && text.contains("`x-a` stands twice"),
        "{text}"
    );
}

#[test]
fn other_documents_are_refused() {
    let refused = |document: Value| import(&document).unwrap_err().to_string();
    assert_eq!(
        refused(json!({"asyncapi": "3.0.0"})),
        "$: not a Swagger 2.0 or OpenAPI 3 document: neither `swagger` nor `openapi` says its version"
    );
    assert_eq!(
        refused(json!({"swagger": "1.2", "paths": {}})),
        "$.swagger: not a Swagger 2.0 or OpenAPI 3 document: Swagger version \"1.2\""
    );
    assert_eq!(
        refused(json!({"openapi": 3, "paths": {}})),
        "$.openapi: not a Swagger 2.0 or OpenAPI 3 document: OpenAPI version 3"
    );
    assert_eq!(
        refused(json!([])),
        "$: not a Swagger 2.0 or OpenAPI 3 document: a list"
    );
    assert_eq!(
        refused(json!({"swagger": "2.0"})),
        "$.paths: expected an object, found nothing"
    );
}

#[test]
fn a_reference_to_nowhere_is_refused() {
    let error = error_after(|document| {
        document["definitions"]["User"]["properties"]["manager"]["$ref"] =
            "#/definitions/Boss".into();
    });
    assert_eq!(
        error.to_string(),
        "$.definitions.User.properties.manager.$ref: `#/definitions/Boss` leads nowhere in this document"
    );
}

#[test]
fn a_reference_out_of_the_document_is_refused() {
    let error = error_after(|document| {
        document["paths"]["/users/{id}"]["get"]["parameters"][0]["$ref"] = "other.json#/a".into();
    });
    assert_eq!(
        error.to_string(),
        "$.paths['/users/{id}'].get.parameters[0].$ref: `other.json#/a` leads nowhere in this document"
    );
}

#[test]
fn a_discriminator_that_maps_to_nowhere_is_refused() {
    let mut document = documents::openapi();
    document["components"]["schemas"]["Pet"]["discriminator"]["mapping"]["cat"] =
        "#/components/schemas/Lion".into();
    let error = import(&document).unwrap_err();
    assert!(matches!(error, SpecError::DanglingRef { .. }), "{error}");
}

#[test]
fn an_operation_without_id_is_refused() {
    for id in [None, Some(""), Some("null")] {
        let error = error_after(|document| {
            let operation = document["paths"]["/studies/3"]["post"]
                .as_object_mut()
                .unwrap();
            match id {
                None => drop(operation.remove("operationId")),
                Some("null") => operation["operationId"] = Value::Null,
                Some(id) => operation["operationId"] = id.into(),
            }
        });
        assert_eq!(
            error.to_string(),
            "$.paths['/studies/3'].post.operationId: the operation has no id"
        );
    }
}

#[test]
fn two_operations_with_one_id_are_refused() {
    let error = error_after(|document| {
        document["paths"]["/users/{id}"]["get"]["operationId"] = "postStudy3".into();
    });
    assert_eq!(
        error.to_string(),
        "$.paths['/users/{id}'].get.operationId: the operation id `postStudy3` is already that of \
         $.paths['/studies/3'].post.operationId"
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_refused() {
    let error =
        error_after(|document| document["paths"]["/studies/3"]["post"]["parameters"] = json!({}));
    assert_eq!(
        error.to_string(),
        "$.paths['/studies/3'].post.parameters: expected a list, found an object"
    );
    let error = error_after(|document| document["definitions"]["User"] = "string".into());
    assert_eq!(
        error.to_string(),
        "$.definitions.User: expected an object, found a string"
    );
}

#[test]
fn gzip_that_is_cut_short_is_refused() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder
        .write_all(&serde_json::to_vec(&documents::swagger()).unwrap())
        .unwrap();
    let whole = encoder.finish().unwrap();
    assert!(import_bytes(&whole).is_ok());
    for length in [3, whole.len() / 2, whole.len() - 1] {
        let error = import_bytes(&whole[..length]).unwrap_err();
        assert!(matches!(error, SpecError::Gzip(_)), "{error}");
    }
}

#[test]
fn a_key_that_the_importer_uses_itself_is_not_lost_in_silence() {
    let error = error_after(|document| {
        document["paths"]["/studies/3"]["post"]["x-common-except"] =
            json!({"operation": ["security"]});
    });
    assert!(matches!(error, SpecError::NotLossless { .. }), "{error}");
    assert!(
        error.to_string().contains("$.paths['/studies/3'].post"),
        "{error}"
    );
}

#[test]
fn a_folder_that_is_no_document_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = spec::load(folder.path()).unwrap_err();
    assert!(
        error.to_string().contains("`document.json` is missing"),
        "{error}"
    );
    let error = spec::load(&folder.path().join("absent.json")).unwrap_err();
    assert!(matches!(error, SpecError::Read { .. }), "{error}");
}

#[test]
fn two_files_with_the_same_fact_are_refused() {
    let mut files = import(&documents::swagger()).unwrap().files().clone();
    let copy = files["apis/users.json"].clone();
    files.insert("apis/users-copy.json".to_owned(), copy);
    let error = spec::load_files(&files).unwrap_err();
    assert!(matches!(error, SpecError::Conflict { .. }), "{error}");
    assert!(
        error.to_string().contains("$.paths['/users/{id}'].get"),
        "{error}"
    );
}

#[test]
fn a_file_of_the_folder_that_is_damaged_is_named() {
    let mut files = import(&documents::swagger()).unwrap().files().clone();
    files.insert("schemas/shared.json".to_owned(), b"{".to_vec());
    let text = spec::load_files(&files).unwrap_err().to_string();
    assert!(
        text.starts_with("schemas/shared.json: not valid JSON"),
        "{text}"
    );
    let mut files = import(&documents::swagger()).unwrap().files().clone();
    files.insert("common.json".to_owned(), b"{}".to_vec());
    let text = spec::load_files(&files).unwrap_err().to_string();
    assert_eq!(text, "common.json: `operation` is not an object");
}
