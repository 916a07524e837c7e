//! What the platform sends beside its document: read for what it says, told where it says nothing,
//! and written back as it came.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

mod kept;
mod spellings;

use genesys_cloud_sdk::{
    DateTime, Interval, misfits,
    models::{
        AnalyticsConversation, AnalyticsConversationQueryResponse, AnalyticsConversationSegment,
        ConversationQuery, Location, User, UserEntityListing, UserRoutingSkill,
    },
};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).expect("nothing of it is lost")
}

fn written(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("models can always be written")
}

fn instant(text: &str) -> DateTime {
    text.parse().expect(text)
}

/// Reads, checks that it is written back as it came, and lists what did not fit.
fn back<T>(value: &Value) -> (T, Vec<String>)
where
    T: serde::de::DeserializeOwned + serde::Serialize + genesys_cloud_sdk::model::Value,
{
    let model: T = read(value);
    assert_eq!(&written(&model), value);
    assert_eq!(&written(&model.clone()), value, "a copy is written alike");
    let told = misfits(&model).iter().map(ToString::to_string).collect();
    (model, told)
}

#[test]
fn a_day_alone_is_its_first_instant_and_an_empty_text_is_unset() {
    let page = json!({"entities": [{"id": "u1", "dateLastLogin": "2026-03-31"},
        {"id": "u2", "dateLastLogin": ""}]});
    let (page, told): (UserEntityListing, _) = back(&page);
    let users = page.entities.as_deref().unwrap();
    assert_eq!(
        users[0].date_last_login,
        Some(instant("2026-03-31T00:00:00Z"))
    );
    assert_eq!(users[1].date_last_login, None);
    assert_eq!(told, [""; 0], "both are conversions");
}

#[test]
fn one_odd_value_loses_nothing_else_and_is_told() {
    let page = json!({"entities": [{"id": "u1", "name": {"a": 1}, "version": 3}, {"id": "u2"}, 7,
        {"id": "u4", "version": "seven", "addresses": "none", "division": [1]}], "total": [1]});
    let (page, told): (UserEntityListing, _) = back(&page);
    let users = page.entities.as_deref().unwrap();
    assert_eq!(users.len(), 4, "those after an odd one keep their place");
    assert_eq!((users[0].version, users[0].name.as_ref()), (Some(3), None));
    assert_eq!(users[1].id.as_deref(), Some("u2"));
    assert_eq!(
        told,
        [
            "at $.total: expected a whole number of 64 bits, found a list",
            "at $.entities[0].name: expected a string, found an object",
            "at $.entities[2]: expected an object, found a number",
            "at $.entities[3].addresses: expected a list, found a string",
            "at $.entities[3].division: expected an object, found a list",
            "at $.entities[3].version: expected a whole number of 64 bits, found a string",
        ]
    );
}

#[test]
fn numbers_come_as_text_and_text_as_numbers() {
    let sent =
        json!({"id": 12.0, "version": "7", "name": 7, "acdAutoAnswer": "TRUE", "title": true});
    let (user, told): (User, _) = back(&sent);
    assert_eq!(user.id.as_deref(), Some("12.0"));
    assert_eq!(user.version, Some(7));
    assert_eq!(user.name.as_deref(), Some("7"));
    assert_eq!(user.acd_auto_answer, Some(true));
    assert_eq!(user.title.as_deref(), Some("true"));
    assert_eq!(told, [""; 0]);
    let (skill, _): (UserRoutingSkill, _) = back(&json!({"proficiency": "4.5"}));
    assert_eq!(skill.proficiency, Some(4.5));
}

#[test]
fn numbers_are_as_wide_as_they_come() {
    let sent = json!({"version": 3_221_225_472_i64, "name": 18_446_744_073_709_551_615_u64});
    let (user, _): (User, _) = back(&sent);
    assert_eq!(user.version, Some(3_221_225_472));
    let (user, told): (User, _) = back(&json!({"version": 18_446_744_073_709_551_615_u64}));
    assert_eq!(user.version, None);
    assert_eq!(told.len(), 1);
    let (user, _): (User, _) = back(&json!({"version": 5.0}));
    assert_eq!(user.version, Some(5));
    let (user, told): (User, _) = back(&json!({"version": 5.5}));
    assert_eq!((user.version, told.len()), (None, 1));
    let (skill, _): (UserRoutingSkill, _) = back(&json!({"proficiency": 4}));
    assert_eq!(skill.proficiency, Some(4.0));
    back::<UserRoutingSkill>(&json!({"proficiency": 9_007_199_254_740_993_i64}));
}

#[test]
fn a_listed_value_in_another_case_is_its_variant() {
    let (user, told): (User, _) = back(&json!({"state": "ACTIVE"}));
    assert_eq!(user.state, read::<User>(&json!({"state": "active"})).state);
    assert_eq!(told, [""; 0]);
    let mut user = user;
    user.state = Some("inactive".into());
    assert_eq!(written(&user), json!({"state": "inactive"}));
    back::<User>(&json!({"state": "hibernating"}));
}

#[test]
fn instants_are_written_back_in_the_spelling_in_which_they_came() {
    for (text, same) in [
        ("2021-04-08T03:12:07.888Z", "2021-04-08T03:12:07.888Z"),
        ("2021-04-08T03:12:07Z", "2021-04-08T03:12:07.000Z"),
        ("2021-04-08T03:12:07.18Z", "2021-04-08T03:12:07.180Z"),
        ("2021-04-08T03:12:07.888+0000", "2021-04-08T03:12:07.888Z"),
        ("2021-04-08T03:12:07+00:00", "2021-04-08T03:12:07.000Z"),
        ("2021-04-08T05:12:07.5+02:00", "2021-04-08T03:12:07.500Z"),
        ("2021-04-08T03:12:07.123456Z", "2021-04-08T03:12:07.123456Z"),
        ("2021-04-08T03:12:07.888", "2021-04-08T03:12:07.888Z"),
        ("2021-04-08T03:12Z", "2021-04-08T03:12:00.000Z"),
    ] {
        let (mut one, told): (AnalyticsConversation, _) = back(&json!({"conversationStart": text}));
        assert_eq!(told, [""; 0], "{text}");
        assert_eq!(one.conversation_start, Some(instant(same)), "{text}");
        one.conversation_start = one
            .conversation_start
            .map(|at| at + chrono::TimeDelta::days(1));
        let moved = written(&one)["conversationStart"]
            .as_str()
            .unwrap()
            .to_owned();
        assert_eq!(moved, format!("2021-04-09{}Z", &same[10..23]), "{text}");
    }
    let (one, _): (AnalyticsConversation, _) =
        back(&json!({"conversationStart": 1_617_851_527_888_i64}));
    assert_eq!(
        one.conversation_start,
        Some(instant("2021-04-08T03:12:07.888Z"))
    );
}

#[test]
fn instants_are_sent_with_three_digits() {
    let now = instant("2026-01-31T08:00:00.123456789Z");
    let interval = Interval::new(now, now);
    assert_eq!(
        interval.to_string(),
        "2026-01-31T08:00:00.123Z/2026-01-31T08:00:00.123Z"
    );
    let mut one = AnalyticsConversation::default();
    one.conversation_start = Some(now);
    assert_eq!(
        written(&one),
        json!({"conversationStart": "2026-01-31T08:00:00.123Z"})
    );
}

#[test]
fn intervals_are_sent_as_they_are_written() {
    for text in [
        "2026-03-29T00:00:00/2026-03-30T00:00:00",
        "2026-03-29T00:00:00Z/P1D",
        "2026-03-29T00:00:00.000Z/2026-03-30T00:00:00.000Z",
        "2026-03-29T00:00Z/2026-03-30T00:00Z",
    ] {
        let (query, told): (ConversationQuery, _) = back(&json!({"interval": text}));
        assert_eq!(query.interval.unwrap().to_string(), text);
        assert_eq!(told, [""; 0]);
    }
}

#[test]
fn json_may_be_nested_far_deeper_than_most_is() {
    let deep = |levels: usize| {
        format!(
            r#"{{"conversations":[],"x":{}1{}}}"#,
            "[".repeat(levels),
            "]".repeat(levels)
        )
    };
    // Without a client the parser is the caller's own, with a limit of its own.
    let page: AnalyticsConversationQueryResponse = serde_json::from_str(&deep(100)).unwrap();
    assert_eq!(serde_json::to_string(&page).unwrap(), deep(100));
}

#[test]
fn an_empty_text_stands_for_nothing_whatever_should_be_there() {
    let sent = json!({"addresses": "", "division": "", "version": "", "acdAutoAnswer": " "});
    let (user, told): (User, _) = back(&sent);
    assert_eq!(
        (user.addresses, user.division, user.version),
        (None, None, None)
    );
    assert_eq!(told, [""; 0]);
}

#[test]
fn json_is_read_without_a_client_as_tolerantly() {
    let text = "\u{feff}[{\"id\":\"u1\",\"name\":\"half \\ud83d\"},7]";
    let (users, told) = genesys_cloud_sdk::from_slice::<Vec<User>>(text.as_bytes()).unwrap();
    assert_eq!(users[0].name.as_deref(), Some("half \u{fffd}"));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].path(), "$[1]");
}

#[test]
fn numbers_go_back_to_the_last_digit() {
    for digits in [
        "0.1",
        "2.2250738585072014e-308",
        "123456789.12345679",
        "1e300",
        "5e-324",
    ] {
        let text = format!(r#"{{"proficiency":{digits}}}"#);
        let skill: UserRoutingSkill = serde_json::from_str(&text).unwrap();
        let number: f64 = digits.parse().unwrap();
        assert_eq!(
            skill.proficiency.map(f64::to_bits),
            Some(number.to_bits()),
            "{digits}"
        );
    }
}

#[test]
fn an_empty_text_in_a_list_or_a_map_stands_for_nothing_and_keeps_its_place() {
    let sent = json!({"sipResponseCodes": [200, "", "404", 5.5, " "]});
    let (segment, told): (AnalyticsConversationSegment, _) = back(&sent);
    assert_eq!(segment.sip_response_codes, Some(vec![200, 404]));
    assert_eq!(
        told,
        ["at $.sipResponseCodes[3]: expected a whole number of 64 bits, found a number"]
    );

    let sent = json!({"coordinates": {"latitude": "", "longitude": 1.5}});
    let (location, told): (Location, _) = back(&sent);
    let coordinates = location.coordinates.as_ref().unwrap();
    assert_eq!(coordinates.get("longitude"), Some(&1.5));
    assert_eq!((coordinates.len(), told.len()), (1, 0));
}

#[test]
fn an_empty_text_that_comes_last_under_a_name_leaves_its_field_unset() {
    let text = r#"{"dateLastLogin": "2026-03-31T00:00:00Z", "dateLastLogin": ""}"#;
    let user: User = serde_json::from_str(text).unwrap();
    assert_eq!(user.date_last_login, None);
    assert_eq!(written(&user), json!({"dateLastLogin": ""}));
}
