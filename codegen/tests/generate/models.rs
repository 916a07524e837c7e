//! Models and enumerations, and the types of their values.

use serde_json::json;

use super::support::{
    all, assert_has, assert_lacks, one_operation, reference, run, thing, with_definitions,
};

#[test]
fn values_have_the_types_that_their_formats_say() {
    let kinds = [
        ("string", "", "String"),
        ("string", "date", "rt::Date"),
        ("string", "date-time", "rt::DateTime"),
        ("string", "interval", "rt::Interval"),
        ("string", "uri", "String"),
        ("string", "unheard-of", "String"),
        ("integer", "int32", "i64"),
        ("integer", "int64", "i64"),
        ("integer", "", "i64"),
        ("number", "float", "f64"),
        ("number", "double", "f64"),
        ("number", "", "f64"),
        ("boolean", "", "bool"),
        ("object", "", "rt::Json"),
    ];
    // A map of anything is anything.
    let map_of = |ty: &str| {
        if ty == "rt::Json" {
            ty.to_owned()
        } else {
            format!("rt::Map<{ty}>")
        }
    };
    let mut properties = serde_json::Map::new();
    for (index, (kind, format, _)) in kinds.iter().enumerate() {
        let mut schema = json!({"type": kind});
        if !format.is_empty() {
            schema["format"] = (*format).into();
        }
        properties.insert(format!("plain{index}"), schema.clone());
        properties.insert(
            format!("list{index}"),
            json!({"type": "array", "items": schema}),
        );
        properties.insert(
            format!("map{index}"),
            json!({"type": "object", "additionalProperties": schema}),
        );
    }
    let text = all(&run(&with_definitions(
        &json!({"Thing": {"type": "object", "properties": properties}}),
    )));
    for (index, (_, _, ty)) in kinds.iter().enumerate() {
        assert_has(&text, &format!("pub plain{index}: Option<{ty}>,"));
        assert_has(&text, &format!("pub list{index}: Option<Vec<{ty}>>,"));
        assert_has(&text, &format!("pub map{index}: Option<{}>,", map_of(ty)));
    }
}

#[test]
fn a_request_model_is_built_from_what_it_requires() {
    let definitions = json!({"Thing": {
        "type": "object",
        "required": ["name", "selfUri", "owner"],
        "properties": {
            "name": {"type": "string", "maxLength": 5},
            "selfUri": {"type": "string", "format": "uri", "readOnly": true},
            "owner": {"$ref": "#/definitions/Owner"},
            "note": {"type": "string"},
        },
    }, "Owner": {"type": "object", "properties": {"id": {"type": "string"}}},
       "Answer": {"type": "object", "properties": {"id": {"type": "string"}}}});
    let generated = run(&one_operation(
        &json!({
            "parameters": [{"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Thing"}}],
            "responses": {"200": reference("Answer")},
        }),
        &definitions,
    ));
    let text = &generated.output.files["things.rs"];
    assert_has(
        text,
        "pub fn new(name: impl rt::IntoField<String>, owner: impl rt::IntoField<Box<types::Owner>>) -> Self",
    );
    assert_has(
        text,
        "pub fn note(mut self, value: impl rt::IntoField<String>) -> Self",
    );
    assert_has(text, "/// `name`: required, length at most `5`");
    assert_has(text, "/// `selfUri`: required, read-only, format `uri`");
    assert_has(text, r#"fields: &["name", "note", "owner", "selfUri"]"#);
    // What is only answered has no setters, and its field may be missing.
    assert_has(text, "impl Owner { /// One with nothing set.");
    assert_lacks(text, "impl Answer {");
    assert_has(text, "pub id: Option<String>,");
}

#[test]
fn equal_lists_of_values_are_one_enumeration_under_every_name() {
    let color = json!({"type": "string", "enum": ["red", "GREEN", "light-blue", "2nd"]});
    let definitions = json!({
        "Car": {"type": "object", "properties": {"color": color}},
        "Wall": {"type": "object", "properties": {"paint": color, "others": {"type": "array", "items": color}}},
        "Size": {"type": "string", "enum": ["s", "l"]},
        "Shirt": {"type": "object", "properties": {"size": {"type": "string", "enum": ["s", "l"]}, "own": {"$ref": "#/definitions/Size"}}},
    });
    let generated = run(&with_definitions(&definitions));
    let text = all(&generated);
    assert_has(
        &text,
        "pub enum CarColor {
            /// `red`
            Red,
            /// `GREEN`
            Green,
            /// `light-blue`
            LightBlue,
            /// `2nd`
            X2nd,
            /// Any other value, with its own text.
            Unrecognized(Box<str>),
        }",
    );
    assert_has(&text, "pub type WallPaint = types::CarColor;");
    assert_has(&text, "pub type WallOthers = types::CarColor;");
    assert_has(&text, "pub paint: Option<types::WallPaint>,");
    assert_has(&text, "pub others: Option<Vec<types::WallOthers>>,");
    // A list that the document names keeps that name.
    assert_has(&text, "pub enum Size {");
    assert_has(&text, "pub type ShirtSize = types::Size;");
    assert_eq!(
        (generated.report.enums_before, generated.report.enums_after),
        (5, 2)
    );
}

#[test]
fn parameters_share_enumerations_with_models() {
    let values = json!(["a", "b"]);
    let text = all(&run(&one_operation(
        &json!({"parameters": [
            {"name": "expand", "in": "query", "type": "array", "items": {"type": "string", "enum": values}, "collectionFormat": "multi"},
            {"name": "order", "in": "query", "type": "string", "enum": values},
        ]}),
        &json!({}),
    )));
    assert_has(
        &text,
        "pub fn expand(self, value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetThingsExpand>>) -> Self",
    );
    assert_has(
        &text,
        "pub fn order(self, value: impl rt::IntoOption<types::GetThingsOrder>) -> Self",
    );
    assert_has(
        &text,
        "/// `a`, `b`. pub type GetThingsExpand = types::GetThingsOrder;",
    );
}

#[test]
fn every_model_is_in_a_table_that_only_a_test_turns_on() {
    let generated = run(&with_definitions(&thing()));
    assert_has(
        &generated.output.files["things.rs"],
        r#"#[cfg(feature = "every-model")]
        pub(crate) static MODELS: &[rt::MakeModel] = &[rt::make_model::<types::Thing>];"#,
    );
    assert_has(
        &generated.output.files["mod.rs"],
        r#"#[cfg(feature = "every-model")] #[doc(hidden)]
        pub static EVERY_MODEL: &[&[rt::MakeModel]] = &[#[cfg(feature = "things")] things::MODELS];"#,
    );
}
