//! What lives where: modules, features, and what several APIs share.

use serde_json::json;

use super::support::{
    MANIFEST, all, assert_has, one_operation, operation, reference, run, swagger,
};

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
