//! A document may come from anywhere: nothing in it becomes code.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::{run, swagger};
use syn::visit::{self, Visit};

/// What would be an item, if a text got out of its comment or literal.
const PAYLOAD: &str = "pub fn injected() { compile_error!() }";

/// What may end a comment or a literal, or open one.
const WAYS_OUT: [&str; 18] = [
    "\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{b}", "\0", "*/", "/*", "\"", "\"#", "'", "}",
    "{", "\\", "`", "\u{202e}", ")]",
];

/// A hostile text: ways out and the payload, in any order.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => prop::sample::select(&WAYS_OUT[..]).prop_map(str::to_owned),
        2 => Just(PAYLOAD.to_owned()),
        1 => "[a-z/#!\\[\\] ]{0,6}",
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

/// A document with a text in every place that reaches the generated code.
fn document(text: &str) -> Value {
    let property = json!({"type": "string", "description": text, "default": text, "pattern": text,
        "format": text, "enum": ["plain", text]});
    let mut thing = json!({"type": "object", "description": text, "required": [text, "plain"],
        "properties": {"plain": {"type": "integer", "description": text}}});
    thing["properties"][text] = property.clone();
    let parameter = |name: &str, place: &str, required: bool| {
        json!({"name": name, "in": place, "type": "string", "required": required,
            "description": text, "enum": ["plain", text]})
    };
    let mut operation = json!({
        "operationId": format!("get{text}"), "tags": [format!("Tag{text}")],
        "summary": text, "description": text, "deprecated": true,
        "produces": [text], "consumes": [text],
        "x-inin-requires-permissions": {"type": "ANY", "permissions": [text, "a:b:view"]},
        "security": [{"PureCloud OAuth": [text]}],
        "parameters": [
            parameter("plain", "path", true),
            parameter(&format!("q{text}"), "query", true),
            parameter(&format!("o{text}"), "query", false),
            parameter(&format!("h{text}"), "header", false),
            {"name": "body", "in": "body", "description": text, "schema": {"$ref": "#/definitions/Thing"}},
        ],
        "responses": {
            "200": {"schema": {"$ref": "#/definitions/Thing"}},
            "201": {"schema": {"type": "string"}},
            "409": {"x-inin-error-codes": [text]},
        },
    });
    operation["responses"][format!("4{text}")] = json!({"x-inin-error-codes": ["plain"]});
    let path = format!("/things/{{plain}}/{}", text.replace(['{', '}'], ""));
    let mut document = swagger(
        &json!({path: {"post": operation}}),
        &json!({"Thing": thing, "Other": {"type": "object", "properties": {"a": property}}}),
    );
    document["info"]["version"] = text.into();
    document
}

/// Looks for the payload among the items of a file, and for texts in comments
/// that a compiler would refuse.
#[derive(Default)]
struct Found(Vec<String>);

impl<'ast> Visit<'ast> for Found {
    fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
        if ident == "injected" || ident == "compile_error" {
            self.0.push(ident.to_string());
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && let syn::Expr::Lit(literal) = &pair.value
            && let syn::Lit::Str(text) = &literal.lit
        {
            let text = text.value();
            let is_bad =
                |sign: char| sign.is_control() || ('\u{202a}'..='\u{202e}').contains(&sign);
            if text.contains(is_bad) || text.contains("```") {
                self.0.push(format!("{text:?}"));
            }
        }
        visit::visit_attribute(self, attribute);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(128), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_the_document_becomes_code(text in hostile()) {
        let generated = run(&document(&text));
        for (name, rust) in &generated.output.files {
            let file = syn::parse_file(rust);
            prop_assert!(file.is_ok(), "{name}: {:?}", file.err());
            let mut found = Found::default();
            found.visit_file(&file.unwrap());
            prop_assert!(found.0.is_empty(), "{name}: {:?}\n{rust}", found.0);
        }
    }
}

#[test]
fn the_payload_is_found_where_it_is_code() {
    let mut found = Found::default();
    found.visit_file(&syn::parse_file(PAYLOAD).unwrap());
    assert_eq!(found.0, ["injected", "compile_error"]);
}
