//! Models read tolerantly and write precisely, on shapes as the platform sends them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

use genesys_cloud_sdk::{
    Interval, Null, OpenEnum,
    models::{
        AnalyticsConversationQueryResponse, ConversationQuery, ConversationQueryOrder, CreateUser,
        GetUserExpand, PagingSpec, Queue, UpdateUser, User, UserStateValue,
    },
};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).expect("the shape is one that the platform sends")
}

fn written(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("models can always be written")
}

#[test]
fn an_unknown_enum_value_keeps_its_text_both_ways() {
    let sent = json!({"state": "hibernating"});
    let user: User = read(&sent);
    let state = user.state.as_ref().expect("it was sent");
    assert!(matches!(state, UserStateValue::Unrecognized(_)));
    assert_eq!(state.as_str(), "hibernating");
    assert_eq!(written(&user), sent);
}

#[test]
fn a_known_enum_value_is_its_variant_and_every_listed_value_parses_to_itself() {
    let user: User = read(&json!({"state": "active"}));
    assert_eq!(user.state, Some(UserStateValue::Active));
    for value in GetUserExpand::VALUES {
        let parsed = GetUserExpand::from(value.as_str());
        assert_eq!(&parsed, value);
        assert!(!matches!(parsed, GetUserExpand::Unrecognized(_)));
    }
}

#[test]
fn null_is_taken_for_anything() {
    let user: User = read(&json!({
        "id": null, "version": null, "state": null, "manager": null, "addresses": null,
        "images": [null, {"resolution": null, "imageUri": "x"}], "authorization": {"roles": null},
    }));
    assert_eq!(user.id, None);
    assert_eq!(user.addresses, None);
    let images = user.images.as_deref().unwrap();
    assert_eq!(images.len(), 2, "the second stays the second");
    assert_eq!(images[1].image_uri.as_deref(), Some("x"));
    assert_eq!(
        written(&user)["manager"],
        Value::Null,
        "a null that came is a null that goes"
    );
}

#[test]
fn a_required_field_may_be_missing_from_a_response() {
    // `version` and more are required by the document; references leave all but these out.
    let user: User = read(&json!({"id": "u1", "selfUri": "/api/v2/users/u1"}));
    assert_eq!(user.id.as_deref(), Some("u1"));
    assert_eq!(user.version, None);
}

#[test]
fn an_empty_list_and_no_list_are_told_apart_both_ways() {
    let with: User = read(&json!({"addresses": []}));
    let without: User = read(&json!({}));
    assert_eq!(with.addresses, Some(vec![]));
    assert_eq!(without.addresses, None);
    assert_ne!(with, without);
    assert_eq!(written(&with), json!({"addresses": []}));
    assert_eq!(written(&without), json!({}));
}

#[test]
fn an_explicit_null_clears_a_field_and_a_value_takes_it_back() {
    let body = UpdateUser::new(3).title(Null).name("Ada");
    assert_eq!(
        written(&body),
        json!({"name": "Ada", "title": null, "version": 3})
    );
    assert_eq!(
        written(&body.clone().title("Engineer")),
        json!({"name": "Ada", "title": "Engineer", "version": 3})
    );
    assert_ne!(body, UpdateUser::new(3).name("Ada"));
}

#[test]
fn fields_are_set_with_values_with_text_and_with_options() {
    let state = Some(String::from("on sabbatical"));
    let body = UpdateUser::new(3)
        .state(state)
        .title(Some("Engineer"))
        .name(None::<String>)
        .department("none")
        .department(None::<&str>);
    assert_eq!(
        written(&body),
        json!({"state": "on sabbatical", "title": "Engineer", "version": 3})
    );
}

#[test]
fn what_is_printed_tells_null_from_unset_and_no_secret() {
    let body = UpdateUser::new(3).title(Null).name("Ada");
    assert_eq!(
        format!("{body:?}"),
        r#"UpdateUser { name: "Ada", title: null, version: 3 }"#
    );
    let body = CreateUser::new("d1", "ada@example.com", "Ada").password("open sesame");
    let printed = format!("{body:?}");
    assert!(printed.contains("password: [redacted]"), "{printed}");
}

#[test]
fn maps_keep_their_names() {
    let sent = json!({"id": "q1", "mediaSettings": {"call": {"alertingTimeoutSeconds": 16,
        "serviceLevel": {"percentage": 0.8, "durationMs": 20000}}}});
    let queue: Queue = read(&sent);
    assert_eq!(written(&queue), sent);
}

#[test]
fn models_recur() {
    let sent = json!({"id": "a", "manager": {"id": "b", "manager": {"id": "c"}}});
    let user: User = read(&sent);
    let top = user.manager.as_ref().and_then(|boss| boss.manager.as_ref());
    assert_eq!(top.and_then(|top| top.id.as_deref()), Some("c"));
    assert_eq!(written(&user), sent);
}

#[test]
fn integers_beyond_2_to_the_53_are_exact() {
    let sent = json!({"totalHits": 7, "conversations": [{"conversationId": "c",
        "participants": [{"sessions": [{"metrics": [{"name": "tTalk", "value": 9_007_199_254_740_993_i64}]}]}]}]});
    let response: AnalyticsConversationQueryResponse = read(&sent);
    assert_eq!(written(&response), sent);
    let metric = response.conversations.as_ref().unwrap()[0]
        .participants
        .as_ref()
        .unwrap()[0]
        .sessions
        .as_ref()
        .unwrap()[0]
        .metrics
        .as_ref()
        .unwrap()[0]
        .clone();
    assert_eq!(metric.value, Some(9_007_199_254_740_993));
}

#[test]
fn a_request_reads_well_and_leaves_out_what_is_not_set() {
    let day: Interval = "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z"
        .parse()
        .unwrap();
    let query = ConversationQuery::new(day)
        .order(ConversationQueryOrder::Asc)
        .paging(PagingSpec::new(1, 10));
    let body = written(&query);
    assert_eq!(
        body["interval"],
        "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z"
    );
    assert_eq!(body.as_object().map(serde_json::Map::len), Some(3));
    assert_eq!(read::<ConversationQuery>(&body), query);
}

#[test]
fn cloning_and_printing_take_the_fields_that_are_set() {
    let user: User = read(&json!({"id": "u1", "manager": {"name": "Bo"}, "title": null}));
    assert_eq!(user.clone(), user);
    assert_eq!(
        format!("{user:?}"),
        r#"User { id: "u1", manager: User { name: "Bo" }, title: null }"#
    );
}
