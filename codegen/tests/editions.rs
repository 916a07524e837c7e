//! Older, newer, smaller and stranger editions of the API generate and compile without a change of
//! the generator.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use genesys_cloud_codegen::upgrade::upgrade;
use genesys_cloud_codegen::{Generated, Options, generate};
use serde_json::{Value, json};
use support::altered::{LOOSENED, UNEXPRESSED, edition, openapi_edition};
use support::scratch::assert_compiles;
use support::{MANIFEST, all, assert_has, pinned, run};

fn selected(apis: &[&str]) -> Generated {
    generate(
        pinned(),
        MANIFEST,
        &Options::default().with_apis(apis.iter().copied()),
    )
    .unwrap()
}

/// The operations of the pinned document that carry one of these tags.
fn operations_of(tags: &[&str]) -> usize {
    let document = pinned();
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|one| {
            one["tags"]
                .as_array()
                .unwrap()
                .iter()
                .any(|tag| tags.contains(&tag.as_str().unwrap()))
        })
        .count()
}

#[test]
fn a_few_apis_bring_what_they_reach_and_no_more() {
    let generated = selected(&["Fax", "widgets"]);
    let files: Vec<&str> = generated.output.files.keys().map(String::as_str).collect();
    assert_eq!(files, ["fax.rs", "mod.rs", "shared.rs", "widgets.rs"]);
    let report = &generated.report;
    assert_eq!(report.operations, operations_of(&["Fax", "Widgets"]));
    assert_eq!((report.apis, &report.unreached), (2, &Vec::new()));
    assert!(report.schemas < 60, "{} schemas", report.schemas);
    assert_has(&generated.output.manifest, "full = [\"fax\", \"widgets\"]");
    // A tag, a module and a feature all name the API.
    let [tag, module, feature] =
        ["WebChat", "web_chat", "web-chat"].map(|name| selected(&[name]).output);
    assert!(tag == module && module == feature);
}

#[test]
fn the_awkward_edition_loses_nothing_in_silence() {
    for (document, unexpressed, loosened) in [
        (edition(), &[][..], &[][..]),
        (
            openapi_edition(),
            &[
                "parameter \"session\" of `postOpenapi`",
                "the body of `postOpenapi` as application/octet-stream: it is written as JSON",
            ][..],
            &[
                "postOpenapi.Body: a body without a schema",
                "postOpenapi.filter: a parameter that only text can express",
                "postOpenapi.packed: a parameter that only text can express",
            ][..],
        ),
    ] {
        let generated = run(&document);
        let expected = |common: &[&'static str], own: &[&'static str]| -> BTreeSet<String> {
            common
                .iter()
                .chain(own)
                .map(|line| (*line).to_owned())
                .collect()
        };
        let report = &generated.report;
        let found = |lines: &[String]| lines.iter().cloned().collect::<BTreeSet<_>>();
        assert_eq!(
            found(&report.unexpressed),
            expected(&UNEXPRESSED, unexpressed)
        );
        assert_eq!(found(&report.loosened), expected(&LOOSENED, loosened));

        let text = all(&generated);
        for id in operation_ids(&document) {
            assert!(
                text.contains(&format!("id: {id:?}")),
                "operation {id} is missing"
            );
        }
        assert_eq!(
            text.matches("rt::OperationInfo {").count(),
            report.operations
        );
    }
}

fn operation_ids(document: &Value) -> Vec<String> {
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|one| Some(one.get("operationId")?.as_str()?.to_owned()))
        .collect()
}

#[test]
fn the_awkward_edition_is_the_same_from_swagger_and_openapi() {
    let document = edition();
    assert_eq!(
        run(&upgrade(document.clone()).unwrap()).output,
        run(&document).output
    );
}

#[test]
fn the_awkward_edition_compiles() {
    assert_compiles("awkward-edition", openapi_edition());
}

#[test]
fn awkward_names_become_names_that_say_what_they_are() {
    let generated = run(&edition());
    let text = all(&generated);
    // Schemas.
    for name in [
        "OptionModel",
        "StringModel",
        "AsRefModel",
        "Self_",
        "Case",
        "CaseModel",
        "CaseModel2",
        "FooBar",
        "X2nd",
    ] {
        assert_has(&text, &format!("pub struct {name} {{"));
    }
    assert_has(&text, "pub type VecModel = Vec<types::OptionModel>;");
    // APIs, and the features that no API may take.
    let features = [
        "clone-api",
        "default-api",
        "full-api",
        "models-api",
        "new-api",
        "session-api",
        "std-api",
        "self-api",
        "type-api",
        "type-api-api",
        "x2fa",
        "untagged",
        "mentoring-growth",
    ];
    for feature in features {
        assert!(
            generated
                .output
                .manifest
                .contains(&format!("\n{feature} = []")),
            "{feature}: {}",
            generated.output.manifest
        );
    }
    // Variants.
    assert_has(&text, "Self::Unrecognized(text) => text");
    assert_has(&text, "Self::UnrecognizedValue => \"Unrecognized\"");
    assert_has(&text, "Self::Plus1 => \"+1\"");
    let abc = ["\"abc\"", "\"ABC\"", "\"Abc\"", "\"aBc\""];
    assert!(
        abc.iter()
            .all(|value| text.contains(&format!(" => {value},")))
    );
}

#[test]
fn renaming_every_tag_changes_only_where_things_live() {
    let mut document = edition();
    let before = run(&document);
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item
            .as_object_mut()
            .unwrap()
            .values_mut()
            .filter(|one| one.is_object())
        {
            let tags = operation
                .get("tags")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            let tags: Vec<Value> = tags
                .iter()
                .map(|tag| json!(format!("Other {}", tag.as_str().unwrap())))
                .collect();
            operation["tags"] = tags.into();
        }
    }
    let after = run(&document);
    let (before, after) = (before.report, after.report);
    assert_eq!(
        (
            before.operations,
            before.schemas,
            before.properties,
            before.apis,
            before.enums_after
        ),
        (
            after.operations,
            after.schemas,
            after.properties,
            after.apis,
            after.enums_after
        )
    );
}
