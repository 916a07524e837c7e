//! Any input is imported or refused; none makes the importer panic, and what is imported is read
//! back.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_spec as spec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use support::{documents, import, import_bytes};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,12}".prop_map(Value::from),
        words().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((words(), inner), 0..5)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => prop::sample::select(&[
            "swagger", "openapi", "2.0", "3.0.1", "paths", "definitions", "components", "schemas",
            "get", "post", "parameters", "responses", "200", "default", "operationId", "tags",
            "schema", "type", "object", "array", "string", "properties", "items", "$ref", "enum",
            "#/definitions/User", "#/definitions/", "additionalProperties", "required", "in",
            "body", "path", "name", "/users/{id}", "{", "", "allOf", "discriminator", "format",
        ][..]).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ]
}

/// Every place of a document, as pointers.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), all);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                places(member, &format!("{at}/{name}"), all);
            }
        }
        _ => {}
    }
}

fn imported_or_refused(document: &Value) -> Result<(), TestCaseError> {
    match import(document) {
        Ok(imported) => {
            let back = spec::load_files(imported.files());
            prop_assert!(back.is_ok(), "{:?}", back);
        }
        Err(error) => prop_assert!(!error.to_string().is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(256), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300), zipped in any::<bool>()) {
        let mut bytes = bytes;
        if zipped {
            bytes.splice(0..0, [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
        }
        if let Err(error) = import_bytes(&bytes) {
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn any_json_document(json in any_json(), edition in any::<bool>()) {
        let mut json = json;
        imported_or_refused(&json)?;
        if let Some(members) = json.as_object_mut() {
            let (name, value) = if edition { ("swagger", "2.0") } else { ("openapi", "3.0.3") };
            members.insert(name.to_owned(), value.into());
            imported_or_refused(&json)?;
        }
    }

    #[test]
    fn a_good_document_with_one_place_changed(
        place in any::<Index>(),
        json in any_json(),
        swagger in any::<bool>(),
        removed in any::<bool>(),
    ) {
        let mut document = if swagger { documents::swagger() } else { documents::openapi() };
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let pointer = place.get(&all);
        if removed && let Some((holder, name)) = pointer.rsplit_once('/') {
            let name = name.replace("~1", "/").replace("~0", "~");
            match document.pointer_mut(holder).unwrap() {
                Value::Array(items) => { items.remove(name.parse().unwrap()); }
                Value::Object(members) => { members.remove(&name); }
                _ => unreachable!("only lists and objects hold something"),
            }
        } else {
            *document.pointer_mut(pointer).unwrap() = json;
        }
        imported_or_refused(&document)?;
    }
}
