//! What is made from the document is what the document says.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::document::{Document, Place};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use serde_json::{Value, json};

use self::support::schema::validator;

const FILLS: [Fill; 2] = [Fill::Required, Fill::Everything];

#[test]
fn every_response_of_every_operation_is_valid() {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 1);
    let mut checked = 0;
    let mut wrong = Vec::new();
    for operation in document.operations() {
        for response in &operation.responses {
            let Some(schema) = &response.schema else {
                for fill in FILLS {
                    assert_eq!(synthesizer.response(operation, response.status, fill), None);
                }
                continue;
            };
            let validator = validator(&document, schema, false);
            for fill in FILLS {
                let made = synthesizer
                    .response(operation, response.status, fill)
                    .unwrap();
                let errors = validator.iter_errors(&made);
                wrong.extend(errors.map(|error| {
                    format!(
                        "{} {fill:?} {}: {error}",
                        operation.id,
                        error.instance_path()
                    )
                }));
                checked += 1;
            }
        }
    }
    assert!(checked > 5_000, "{checked}");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_request_of_every_operation_is_valid() {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 1);
    let mut wrong = Vec::new();
    for operation in document.operations() {
        for fill in FILLS {
            let made = synthesizer.arguments(operation, fill);
            for parameter in &operation.parameters {
                let Some(value) = made.values.get(&parameter.name) else {
                    assert!(!parameter.required && fill == Fill::Required);
                    continue;
                };
                assert!(fill == Fill::Everything || parameter.required);
                assert!(parameter.place == Place::Query || !value.is_array());
                assert_ne!(*value, json!([]));
                let validator = validator(&document, &parameter.schema, false);
                let errors = validator.iter_errors(value);
                wrong.extend(
                    errors.map(|error| format!("{} {}: {error}", operation.id, parameter.name)),
                );
            }
            match (&operation.body, made.body) {
                (Some(body), Some(made)) => {
                    let validator = validator(&document, &body.schema, true);
                    let errors = validator.iter_errors(&made);
                    wrong.extend(errors.map(|error| {
                        format!("{} {}: {error}", operation.id, error.instance_path())
                    }));
                }
                (Some(body), None) => assert!(!body.required && fill == Fill::Required),
                (None, made) => assert_eq!(made, None),
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn everything_fills_each_model_once_and_sizes_stay_small() {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 1);
    let user = document.operation("getUser").unwrap();
    let made = synthesizer.response(user, 200, Fill::Everything).unwrap();
    for (name, _) in document.definition("User").unwrap()["properties"]
        .as_object()
        .unwrap()
    {
        assert!(made.get(name).is_some(), "{name}");
    }
    assert!(
        made["manager"].get("email").is_none(),
        "{}",
        made["manager"]
    );
    let sparse = synthesizer.response(user, 200, Fill::Required).unwrap();
    assert_eq!(
        sparse.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["version"]
    );
    for operation in document.operations() {
        for response in &operation.responses {
            let made = synthesizer.response(operation, response.status, Fill::Everything);
            let size = made.map_or(0, |made| made.to_string().len());
            assert!(size < 300_000, "{}: {size} bytes", operation.id);
        }
    }
}

#[test]
fn a_request_leaves_out_what_only_the_platform_sets() {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 1);
    let operation = document.operation("putRoutingQueue").unwrap();
    let body = synthesizer
        .arguments(operation, Fill::Everything)
        .body
        .unwrap();
    assert!(body.get("name").is_some() && body.get("selfUri").is_none());
}

#[test]
fn the_same_seed_gives_the_same_values() {
    let document = Document::pinned();
    let operation = document.operation("putRoutingQueue").unwrap();
    let made = |seed| {
        let synthesizer = Synthesizer::new(document.clone(), seed);
        let arguments = synthesizer.arguments(operation, Fill::Everything);
        (
            arguments,
            synthesizer.response(operation, 200, Fill::Everything),
        )
    };
    assert_eq!(made(1), made(1));
    assert_ne!(made(1).1, made(2).1);
}

#[test]
fn a_model_that_requires_itself_ends() {
    let json = json!({
        "swagger": "2.0",
        "definitions": {
            "Node": { "type": "object", "required": ["next", "kids"], "properties": {
                "next": { "$ref": "#/definitions/Link" },
                "kids": { "type": "array", "items": { "$ref": "#/definitions/Node" } },
            } },
            "Link": { "type": "object", "properties": { "to": { "$ref": "#/definitions/Node" } } },
        },
        "paths": { "/node": { "get": {
            "operationId": "getNode",
            "responses": { "200": { "schema": { "$ref": "#/definitions/Node" } } },
        } } },
    });
    let document = std::sync::Arc::new(Document::from_json(json).unwrap());
    let operation = document.operation("getNode").unwrap();
    for fill in FILLS {
        let made = Synthesizer::new(document.clone(), 1)
            .response(operation, 200, fill)
            .unwrap();
        let errors: Vec<Value> = validator(
            &document,
            &operation.responses[0].schema.clone().unwrap(),
            false,
        )
        .iter_errors(&made)
        .map(|error| error.to_string().into())
        .collect();
        assert!(errors.is_empty(), "{fill:?}: {made} {errors:?}");
    }
}
