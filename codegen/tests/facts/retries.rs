//! Which calls may be repeated.

use serde_json::{Value, json};

use super::facts_of;

#[test]
fn only_calls_that_may_be_repeated_are_retry_safe() {
    let of = |method: &str, path: &str, more: Value| {
        let text = facts_of(method, path, &more);
        let safe = text.contains("retry_safe: true");
        let reads = text.contains("only_reads: true");
        assert!(safe || !reads, "what only reads may be repeated");
        (safe, reads)
    };
    let needs = |permissions: &[&str]| json!({"x-inin-requires-permissions": {"type": "ANY", "permissions": permissions}});
    for method in ["get", "head"] {
        assert_eq!(of(method, "/things", json!({})), (true, true), "{method}");
        assert_eq!(
            of(method, "/things/export", json!({})),
            (true, true),
            "{method}"
        );
    }
    for method in ["put", "delete"] {
        assert_eq!(of(method, "/things", json!({})), (true, false), "{method}");
        assert_eq!(
            of(method, "/things/publish", json!({})),
            (false, false),
            "{method}"
        );
    }
    for method in ["patch", "options"] {
        assert_eq!(
            of(method, "/things", needs(&["a:b:view"])),
            (false, false),
            "{method}"
        );
    }
    for method in ["get", "put", "delete", "post"] {
        for status in ["201", "202"] {
            let more = json!({"responses": {"200": {}, status: {}}});
            assert_eq!(
                of(method, "/things/query", more),
                (false, false),
                "{method} {status}"
            );
        }
    }
    let post = |path: &str, permissions: &[&str]| of("post", path, needs(permissions)).0;
    assert!(post("/things/query", &["a:b:view"]));
    assert!(post("/things/search", &["a:b:view", "a:c:search"]));
    assert!(!post("/things/query", &["a:b:view", "a:b:add"]));
    assert!(!post("/things/query", &["a:b:viewAll"]));
    assert!(!post("/things/export", &["a:b:view"]));
    assert!(!post("/things/queryjobs", &["a:b:view"]));
    assert!(!post("/things/{query}", &["a:b:view"]));
    assert!(
        !post("/things/query", &[]),
        "no permission says nothing about what it does"
    );
}
