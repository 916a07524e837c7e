//! Small documents that hold every construct.

use serde_json::{Value, json};

/// Swagger 2.0, with enough operations for their common facts to be factored.
pub(crate) fn swagger() -> Value {
    let mut document: Value = serde_json::from_str(include_str!("swagger.json")).unwrap();
    for number in 0..12 {
        document["paths"][format!("/studies/{number}")] = json!({"post": study(number)});
    }
    document
}

/// `OpenAPI` 3, with what Swagger 2.0 does not have.
pub(crate) fn openapi() -> Value {
    serde_json::from_str(include_str!("openapi.json")).unwrap()
}

/// One of many operations that are nearly alike.
fn study(number: usize) -> Value {
    let id = format!("postStudy{number}");
    let mut operation = json!({
        "operationId": id, "x-purecloud-method-name": id, "tags": ["AI Studio"],
        "produces": ["application/json"],
        "summary": "Prose of a study",
        "parameters": [{"name": "body", "in": "body", "required": true,
                        "schema": {"$ref": "#/definitions/Study"}}],
        "security": [{"OAuth": ["users"]}],
        "responses": {
            "204": {"description": "Prose."},
            "400": error(&["bad.request", "invalid.value"]),
            "401": error(&["bad.credentials"]),
            "409": error(&["request.conflict"]),
        },
    });
    // Each way in which an operation can depart from what is common.
    match number {
        0 => operation["x-purecloud-method-name"] = "somethingElse".into(),
        1 => drop(operation.as_object_mut().unwrap().remove("produces")),
        2 => operation["produces"] = json!([]),
        3 => drop(
            operation["responses"]
                .as_object_mut()
                .unwrap()
                .remove("409"),
        ),
        4 => operation["responses"]["409"] = json!({"description": "Prose."}),
        5 => operation["responses"]["400"] = error(&["invalid.value", "another.code"]),
        6 => operation["responses"]["400"] = error(&["bad.request", "invalid.value", "z", "a"]),
        7 => operation["responses"]["400"] = error(&[]),
        8 => operation["responses"]["401"]["schema"] = json!({"type": "string", "format": "byte"}),
        9 => drop(
            operation
                .as_object_mut()
                .unwrap()
                .remove("x-purecloud-method-name"),
        ),
        10 => operation["responses"]["401"]["x-more"] = json!({"retry": false}),
        _ => {}
    }
    operation
}

fn error(codes: &[&str]) -> Value {
    let sentences = codes
        .iter()
        .map(|code| ((*code).to_owned(), "Prose of an error".into()));
    json!({
        "description": "Prose of an error",
        "schema": {"$ref": "#/definitions/ErrorBody"},
        "x-inin-error-codes": sentences.collect::<serde_json::Map<_, _>>(),
    })
}

/// YAML of the smallest document, with the traps that YAML has.
pub(crate) const YAML: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1.0'}
paths:
  /things:
    get:
      operationId: getThings
      responses:
        200:
          description: Prose.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing: {type: string, enum: ['no', 'on', '1.0']}
";
