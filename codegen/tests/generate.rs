//! What a document becomes: each rule on a document that is small enough to
//! read.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{
    MANIFEST, all, assert_has, assert_lacks, one_operation, operation, reference, run, swagger,
    thing, things, with_definitions,
};

#[test]
fn required_parameters_are_arguments_and_optional_ones_setters() {
    let mut get = operation("getUser", "Users");
    get["parameters"] = json!([
        {"name": "dryRun", "in": "query", "type": "boolean"},
        {"name": "If-Match", "in": "header", "type": "string", "required": true},
        {"name": "userId", "in": "path", "type": "string", "required": true},
        {"name": "pageSize", "in": "query", "type": "integer", "format": "int32", "default": 25},
        {"name": "from", "in": "query", "type": "string", "format": "date", "required": true},
    ]);
    let generated = run(&swagger(
        &json!({"/users/{userId}": {"get": get}}),
        &json!({}),
    ));
    let text = &generated.output.files["users.rs"];
    // Path parameters come first; the others keep the document's order.
    assert_has(
        text,
        "pub fn get_user(&self, user_id: impl AsRef<str>, if_match: impl AsRef<str>, from: rt::Date) -> GetUser {",
    );
    assert_has(text, r#".path("userId", user_id.as_ref())"#);
    assert_has(
        text,
        "rt::Request::new(&self.0, super::users::GetUser::INFO)",
    );
    assert_has(text, r#".header("If-Match", if_match.as_ref())"#);
    assert_has(text, r#".query("from", &from)"#);
    assert_has(
        text,
        r#"pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self { Self(self.0.option::<bool>("dryRun", value)) }"#,
    );
    assert_has(
        text,
        "pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self",
    );
    assert_has(text, "/// `pageSize` (query): default `25`");
    assert_has(text, "pub struct GetUser(pub(crate) rt::Request<()>);");
    assert_has(text, "pub fn send(self) -> rt::ResponseFuture<()>");
    assert_eq!(generated.report.operations, 1);
}

#[test]
fn lists_are_repeated_keys_only_where_the_document_says_so() {
    let list = |name: &str, format: &str| json!({"name": name, "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": format});
    let mut unsaid = list("unsaid", "");
    unsaid.as_object_mut().unwrap().remove("collectionFormat");
    let text = things(&json!({"parameters": [
        list("many", "multi"), list("commas", "csv"), unsaid,
        {"name": "X-Ids", "in": "header", "type": "array", "items": {"type": "integer"}},
    ]}));
    assert_has(
        &text,
        "pub fn many(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self",
    );
    assert_has(&text, r#".list::<String>("many", value)"#);
    assert_has(&text, r#".joined::<String>("commas", value)"#);
    // Swagger 2.0's default is commas.
    assert_has(&text, r#".joined::<String>("unsaid", value)"#);
    assert_has(&text, r#".joined_header::<i64>("X-Ids", value)"#);
}

#[test]
fn a_required_body_is_the_last_argument_and_an_optional_one_a_setter() {
    let body = |required: bool| {
        json!({"parameters": [
            {"name": "body", "in": "body", "required": required, "schema": {"$ref": "#/definitions/Thing"}},
            {"name": "force", "in": "query", "type": "boolean", "required": true},
        ]})
    };
    let text = things(&body(true));
    assert_has(
        &text,
        "pub fn get_things(&self, force: bool, body: impl rt::IntoBody<types::Thing>) -> GetThings",
    );
    let text = things(&body(false));
    assert_has(&text, "pub fn get_things(&self, force: bool) -> GetThings");
    assert_has(
        &text,
        "pub fn body(self, body: impl rt::IntoBody<types::Thing>) -> Self",
    );
}

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
fn success_answers_are_typed_by_what_they_carry() {
    let thing = reference("Thing");
    let none = json!({});
    let text_answer = json!({"schema": {"type": "string"}});
    let of = |responses: Value| things(&json!({ "responses": responses }));

    assert_has(&of(json!({"200": thing})), "rt::Request<types::Thing>");
    assert_has(&of(json!({"default": thing})), "rt::Request<types::Thing>");
    assert_has(
        &of(json!({"204": none, "default": thing})),
        "rt::Request<()>",
    );
    assert_has(
        &of(json!({"200": thing, "201": thing})),
        "rt::Request<types::Thing>",
    );
    assert_has(
        &of(json!({"200": thing, "202": none})),
        "rt::Request<Option<types::Thing>>",
    );
    assert_has(
        &of(json!({"200": thing, "304": none})),
        "rt::Request<Option<types::Thing>>",
    );
    assert_has(&of(json!({"200": none, "202": none})), "rt::Request<()>");
    // Errors are not answers.
    assert_has(
        &of(json!({"200": thing, "400": text_answer})),
        "rt::Request<types::Thing>",
    );

    let several = of(json!({"200": thing, "201": text_answer, "202": none}));
    assert_has(&several, "rt::Request<GetThingsAnswer>");
    assert_has(
        &several,
        "pub enum GetThingsAnswer {
            /// Status 200.
            Status200(Box<types::Thing>),
            /// Status 201.
            Status201(String),
            /// Status 202.
            Status202,
        }",
    );
    assert_has(&several, "success: &[200, 201, 202]");
    assert_has(
        &of(json!({"302": none, "200": thing})),
        "success: &[200, 302]",
    );
}

#[test]
fn an_operation_of_two_apis_is_emitted_once_and_reached_from_both() {
    let mut both = operation("getBoth", "Users");
    both["tags"] = json!(["Users", "Routing"]);
    both["responses"] = json!({"200": reference("Thing")});
    let mut alone = operation("getAlone", "Users");
    alone["responses"] = json!({"200": reference("Alone")});
    let generated = run(&swagger(
        &json!({"/both": {"get": both}, "/alone": {"get": alone}}),
        &json!({
            "Thing": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Alone": {"type": "object", "properties": {"thing": {"$ref": "#/definitions/Thing"}}},
        }),
    ));
    let files = &generated.output.files;
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        ["mod.rs", "routing.rs", "shared.rs", "users.rs"]
    );
    for api in ["routing.rs", "users.rs"] {
        assert_has(
            &files[api],
            "pub use super::shared::of_routing_and_users::GetBoth;",
        );
        assert_has(&files[api], "pub fn get_both(&self) -> GetBoth");
    }
    assert_has(
        &files["shared.rs"],
        r#"#[cfg(any(feature = "routing", feature = "users"))] pub mod of_routing_and_users {"#,
    );
    assert_eq!(all(&generated).matches("pub struct GetBoth(").count(), 1);
    // A model stays with the only API that reaches it.
    assert_has(&files["shared.rs"], "pub struct Thing {");
    assert_has(&files["users.rs"], "pub struct Alone {");
    assert_eq!((generated.report.operations, generated.report.apis), (2, 2));
}

#[test]
fn each_api_is_a_feature_and_what_is_written_by_hand_stays() {
    let mut document = one_operation(&json!({"tags": ["Web Chat"]}), &json!({}));
    let manifest = run(&document).output.manifest;
    assert_eq!(
        manifest,
        format!(
            "{MANIFEST}# Generated from the API document by `cargo xtask generate`, down to the end of the table.\n\
             full = [\n    \"web-chat\",\n]\nweb-chat = []\n"
        )
    );
    // An API that went away takes its feature along, and a feature of the crate's
    // own is not taken over by an API of that name.
    document["paths"]["/things"]["get"]["tags"] = json!(["Redis"]);
    let by_hand = manifest.replace(
        "default = []\n",
        "default = []\n# Why.\nredis = [\"dep:redis\"]\n",
    );
    let generated = genesys_cloud_codegen::generate(
        document,
        &by_hand,
        &genesys_cloud_codegen::Options::default(),
    )
    .unwrap();
    assert!(
        !generated.output.manifest.contains("web-chat"),
        "{}",
        generated.output.manifest
    );
    assert_has(
        &generated.output.manifest,
        "# Why.\nredis = [\"dep:redis\"]\n",
    );
    assert_has(
        &generated.output.manifest,
        "full = [\"redis-api\"]\nredis-api = []\n",
    );
    assert_has(
        &generated.output.files["mod.rs"],
        "#[cfg(feature = \"redis-api\")] pub mod redis_api;",
    );
}

#[test]
fn a_base_path_is_part_of_every_path() {
    let mut swagger = one_operation(&json!({}), &json!({}));
    swagger["host"] = "api.example.com".into();
    swagger["basePath"] = "/base/".into();
    assert_has(&all(&run(&swagger)), r#"path: "/base/things""#);
    let openapi = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "v2"},
        "servers": [{"url": "https://api.example.com/base"}],
        "paths": {"/things": {"get": {"operationId": "getThings", "responses": {"204": {}}}}},
    });
    assert_has(&all(&run(&openapi)), r#"path: "/base/things""#);
}

#[test]
fn an_operation_under_an_unknown_method_is_refused() {
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Small", "version": "v2"},
        "paths": {"/things": {"query": {"operationId": "queryThings", "responses": {"204": {}}}}},
    });
    let refused = genesys_cloud_codegen::generate(
        document,
        MANIFEST,
        &genesys_cloud_codegen::Options::default(),
    );
    let message = refused.unwrap_err().to_string();
    assert!(message.contains(r#"$.paths["/things"].query"#), "{message}");
}

#[test]
fn sets_of_apis_whose_names_would_join_to_one_have_modules_of_their_own() {
    let shared = |id: &str, tags: &[&str]| {
        let mut one = operation(id, "");
        one["tags"] = json!(tags);
        one
    };
    let text = all(&run(&swagger(
        &json!({
            "/a": {"get": shared("getA", &["Routing and Users", "Zoo"])},
            "/b": {"get": shared("getB", &["Routing", "Users", "Zoo"])},
        }),
        &json!({}),
    )));
    let modules: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("pub mod of_"))
        .collect();
    let distinct: std::collections::BTreeSet<_> = modules.iter().collect();
    assert_eq!((modules.len(), distinct.len()), (2, 2), "{modules:?}");
}

#[test]
fn an_openapi_document_gives_what_the_swagger_document_gives() {
    let swagger = one_operation(
        &json!({
            "parameters": [
                {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Thing"}},
            ],
            "responses": {"200": reference("Thing"), "202": {}},
        }),
        &thing(),
    );
    let target = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    let openapi = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "v2"},
        "paths": {"/things": {"get": {
            "operationId": "getThings", "tags": ["Things"],
            "parameters": [{"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
            "requestBody": {"required": true, "content": target},
            "responses": {"200": {"description": "", "content": target}, "202": {"description": ""}},
        }}},
        "components": {"schemas": thing()},
    });
    assert_eq!(run(&openapi).output, run(&swagger).output);
}

#[test]
fn the_order_of_keys_in_the_input_does_not_matter() {
    let document = support::altered::edition();
    let first = run(&document).output;
    assert_eq!(run(&document).output, first, "twice in a row");
    assert_eq!(
        run(&backwards(&document)).output,
        first,
        "with every object's keys reversed"
    );
}

/// The text of the same document with the keys of every object in reverse
/// order, read again: whether a reader keeps the order of keys depends on what
/// else is in the build.
fn backwards(document: &Value) -> Value {
    fn write(value: &Value) -> String {
        match value {
            Value::Object(map) => {
                let members: Vec<String> = map
                    .iter()
                    .rev()
                    .map(|(key, one)| format!("{}:{}", json!(key), write(one)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
            Value::Array(list) => {
                format!("[{}]", list.iter().map(write).collect::<Vec<_>>().join(","))
            }
            other => other.to_string(),
        }
    }
    serde_json::from_str(&write(document)).unwrap()
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
