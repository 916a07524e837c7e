//! Fixups of enumerations.

use serde_json::{Value, json};

use super::support::assert_has;
use super::{assert_fixes, with_property};

#[test]
fn open_non_string_enums() {
    let text = assert_fixes(
        "open_non_string_enums",
        1,
        &with_property(&json!({"type": "integer", "format": "int32", "enum": [1, 2]})),
        &with_property(&json!({"type": "string", "enum": ["1", "2"]})),
    );
    assert_has(&text, "pub one: Option<i64>,");
}

#[test]
fn drop_repeated_values() {
    let of = |values: Value| with_property(&json!({"type": "string", "enum": values}));
    let text = assert_fixes(
        "drop_repeated_values",
        1,
        &of(json!(["a", "b", "a"])),
        &of(json!(["a", "b"])),
    );
    assert_eq!(text.matches("/// `a`").count(), 1);
}

#[test]
fn tell_variants_apart() {
    let of = |values: Value| with_property(&json!({"type": "string", "enum": values}));
    let text = assert_fixes(
        "tell_variants_apart",
        4,
        &of(json!([
            "abc",
            "ABC",
            "a-b",
            "ab",
            "2",
            "X2",
            "Unrecognized"
        ])),
        &of(json!(["abc", "def", ""])),
    );
    for (variant, value) in [
        ("Abc", "abc"),
        ("AbcValue", "ABC"),
        ("Ab", "a-b"),
        ("AbValue", "ab"),
        ("X2", "2"),
        ("X2Value", "X2"),
        ("UnrecognizedValue", "Unrecognized"),
    ] {
        assert_has(&text, &format!("Self::{variant} => {value:?},"));
    }
}
