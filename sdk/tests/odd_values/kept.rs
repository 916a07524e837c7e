//! What stays with a model beside its fields, and until when.

use genesys_cloud_sdk::{
    ModelExt as _, Null, misfits,
    models::{Queue, UpdateUser, User},
};
use serde_json::{Value, json};

use super::{back, read, written};

#[test]
fn what_the_document_lacks_is_kept_compared_printed_and_written_back() {
    let sent = json!({"id": "u1", "aFieldOfNextYear": {"deep": [1, 2, {"x": null}]},
        "division": {"id": "d", "adminToken": "open sesame"}, "none": null});
    let (user, told): (User, _) = back(&sent);
    assert_eq!(told, [""; 0]);
    assert_eq!(user.unknown()["aFieldOfNextYear"]["deep"][1], 2);
    let printed = format!("{user:?}");
    assert!(
        printed.contains("aFieldOfNextYear") && !printed.contains("sesame"),
        "{printed}"
    );
    let mut other = user.clone();
    assert_eq!(user, other);
    other.unknown_mut().remove("none");
    assert_ne!(user, other);
    other.unknown_mut().clear();
    assert_eq!(other.unknown().len(), 0);
    assert_eq!(written(&other)["aFieldOfNextYear"], Value::Null);
}

#[test]
fn setting_a_field_drops_what_came_for_it() {
    let mut user: User = read(&json!({"name": {"first": "Ada"}, "title": null, "version": "7"}));
    user.name = Some("Ada".to_owned());
    user.title = Some("Countess".to_owned());
    user.version = Some(8);
    assert_eq!(
        written(&user),
        json!({"name": "Ada", "title": "Countess", "version": 8})
    );
    let body: UpdateUser = read(&json!({"name": 7, "title": {"a": 1}, "version": 3}));
    assert_eq!(
        written(&body.name(Null).title("Countess")),
        json!({"name": null, "title": "Countess", "version": 3})
    );
}

#[test]
fn nulls_and_misfits_in_lists_and_maps_stay_in_their_place() {
    let sent = json!({"certifications": ["a", null, {"b": 1}, 7, "c"],
        "images": [null, {"resolution": null, "imageUri": "x"}, [1]]});
    let (mut user, told): (User, _) = back(&sent);
    assert_eq!(user.certifications.as_deref().unwrap(), ["a", "7", "c"]);
    assert_eq!(
        told,
        [
            "at $.certifications[1]: expected a string, found null",
            "at $.certifications[2]: expected a string, found an object",
            "at $.images[0]: expected an object, found null",
            "at $.images[2]: expected an object, found a list",
        ]
    );
    user.certifications = Some(vec!["z".to_owned()]);
    assert_eq!(written(&user)["certifications"], json!(["z"]));
    let sent = json!({"defaultScripts": {"CALL": null, "CHAT": 7, "EMAIL": {"id": 9}}});
    let (queue, told): (Queue, _) = back(&sent);
    assert_eq!(
        told,
        [
            "at $.defaultScripts.CALL: expected an object, found null",
            "at $.defaultScripts.CHAT: expected an object, found a number",
        ]
    );
    let email = &queue.default_scripts.as_ref().unwrap()["EMAIL"];
    assert_eq!(email.id.as_deref(), Some("9"));
}

#[test]
fn a_name_that_comes_twice_counts_as_it_came_last() {
    for (text, again) in [
        (r#"{"title": "a", "title": null}"#, json!({"title": null})),
        (r#"{"title": null, "title": "a"}"#, json!({"title": "a"})),
        (r#"{"version": {}, "version": 7}"#, json!({"version": 7})),
        (r#"{"version": 7, "version": {}}"#, json!({"version": {}})),
        (r#"{"state": "active", "state": []}"#, json!({"state": []})),
        (
            r#"{"division": {"id": "a"}, "division": {"name": "b"}}"#,
            json!({"division": {"name": "b"}}),
        ),
        (r#"{"x": 1, "x": 2}"#, json!({"x": 2})),
    ] {
        let user: User = serde_json::from_str(text).unwrap();
        assert_eq!(written(&user), again, "{text}");
    }
}

#[test]
fn equality_does_not_depend_on_the_order_in_which_members_came() {
    let one: User =
        serde_json::from_str(r#"{"title":null,"name":null,"x":1,"version":{},"state":[]}"#)
            .unwrap();
    let other: User =
        serde_json::from_str(r#"{"state":[],"x":1,"version":{},"name":null,"title":null}"#)
            .unwrap();
    assert_eq!(one, other);
    let third: User =
        serde_json::from_str(r#"{"state":[],"x":1,"version":{},"name":null}"#).unwrap();
    assert_ne!(one, third);
}

#[test]
fn secrets_in_maps_and_free_json_are_not_printed() {
    let user: User = read(
        &json!({"x": {"password": "one", "list": [{"apiKey": "two"}]},
        "refreshTokens": ["three"]}),
    );
    let printed = format!("{user:?}");
    for secret in ["one", "two", "three"] {
        assert!(!printed.contains(&format!("\"{secret}\"")), "{printed}");
    }
}

#[test]
fn a_field_that_is_cleared_or_set_anew_is_not_written_as_it_came() {
    let sent = json!({"version": "7", "state": "ACTIVE", "name": 12,
        "dateLastLogin": "2026-01-31T08:00:00+02:00", "certifications": ["a", null]});
    let mut user: User = read(&sent);
    user.version = None;
    user.state = None;
    user.name = None;
    user.date_last_login = None;
    user.certifications = Some(vec!["z".to_owned()]);
    assert_eq!(written(&user), json!({"certifications": ["z"]}));
    let anew: User = read(&json!({"certifications": ["z"]}));
    assert_eq!(user, anew);
    assert_eq!(misfits(&user), []);
    user.certifications = None;
    assert_eq!(written(&user), json!({}));
}

#[test]
fn members_of_a_map_that_did_not_fit_go_with_the_map() {
    let sent = json!({"defaultScripts": {"CALL": 7, "EMAIL": {"id": "e"}}});
    let (mut queue, _): (Queue, _) = back(&sent);
    queue.default_scripts.as_mut().unwrap().clear();
    assert_eq!(written(&queue), json!({"defaultScripts": {}}));
}

#[test]
fn a_name_that_comes_twice_leaves_nothing_of_the_first() {
    for (text, again) in [
        (
            r#"{"dateLastLogin": "2026-03-31", "dateLastLogin": ""}"#,
            json!({"dateLastLogin": ""}),
        ),
        (
            r#"{"defaultScripts": {"CALL": {"id": "a"}, "CALL": 7}}"#,
            json!({"defaultScripts": {"CALL": 7}}),
        ),
    ] {
        if text.contains("default") {
            let queue: Queue = serde_json::from_str(text).unwrap();
            assert_eq!(written(&queue), again, "{text}");
        } else {
            let user: User = serde_json::from_str(text).unwrap();
            assert_eq!(user.date_last_login, None);
            assert_eq!(written(&user), again, "{text}");
        }
    }
}

#[test]
fn a_name_that_nobody_knows_cannot_forge_a_line_of_a_log() {
    let text = r#"{"division": {"a\nb": {"x": 1}}, "name": {"a\nb": 1}}"#;
    let user: User = serde_json::from_str(text).unwrap();
    let told: Vec<_> = misfits(&user).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["at $.name: expected a string, found an object"]);
}

#[test]
fn a_converted_value_is_not_written_once_its_field_is_cleared() {
    let (mut user, _): (User, _) = back(&json!({"id": "u1", "version": "7", "name": 7}));
    (user.version, user.name) = (None, None);
    assert_eq!(written(&user), json!({"id": "u1"}));
    assert!(!format!("{user:?}").contains("number"), "{user:?}");
}

#[test]
fn the_path_of_a_misfit_is_told_on_one_line_and_kept_as_it_is() {
    let text = r#"{"defaultScripts": {"a\nb": 7}}"#;
    let queue: Queue = serde_json::from_str(text).unwrap();
    let told = misfits(&queue);
    assert_eq!(told[0].path(), "$.defaultScripts.a\nb");
    assert!(!told[0].to_string().contains('\n'), "{}", told[0]);
}
