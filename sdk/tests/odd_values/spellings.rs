//! One value in all the ways in which it is spelled: each is read as that value and no misfit, and
//! is written back as it came until its field is set.

use genesys_cloud_sdk::{
    from_slice,
    models::{AgentPossibleWorkShiftsRequest, AnalyticsConversation, User, UserStateValue},
};
use serde_json::{Value, json};

use super::{back, instant, read, written};

#[test]
fn an_instant_is_read_in_every_spelling() {
    let eight = "2026-01-31T08:00:00Z";
    for (came, same) in [
        (json!("2026-01-31T10:00:00+02"), eight),
        (json!("2026-01-31T03:00:00.000-05"), eight),
        (json!("2026-01-31 10:00:00+02:00"), eight),
        (json!("2026-01-31T10:00+0200"), eight),
        (json!("2026-01-31T08:00"), eight),
        (json!("2026-01-31 08:00:00"), eight),
        (json!(" 2026-01-31T08:00:00.000Z"), eight),
        (json!("2026-01-31T08:00:00Z\n"), eight),
        (json!("2026-01-31+02:00"), "2026-01-30T22:00:00Z"),
        (json!("2026-01-31Z"), "2026-01-31T00:00:00Z"),
        (json!(1_769_846_400_000_i64), eight),
        (json!(1_769_846_400_000.0), eight),
        (json!("1769846400000"), eight),
        (json!("1769846400000.0"), eight),
    ] {
        let sent = json!({"conversationStart": came});
        let (mut one, told): (AnalyticsConversation, _) = back(&sent);
        assert_eq!(told, [""; 0], "{came}");
        assert_eq!(one.conversation_start, Some(instant(same)), "{came}");
        one.conversation_start = Some(instant("2026-02-01T08:00:00Z"));
        let anew = json!({"conversationStart": "2026-02-01T08:00:00.000Z"});
        assert_eq!(written(&one), anew, "{came}");
    }
}

#[test]
fn a_number_that_is_hardly_milliseconds_is_no_instant() {
    for came in [json!("2026"), json!("1769846400"), json!(0.5)] {
        let sent = json!({"conversationStart": came});
        let (one, told): (AnalyticsConversation, _) = back(&sent);
        assert_eq!((one.conversation_start, told.len()), (None, 1), "{came}");
    }
}

#[test]
fn a_day_is_read_in_every_spelling() {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().ok();
    for came in [
        json!("2026-01-31"),
        json!("2026-01-31Z"),
        json!("2026-01-31+02:00"),
        json!("2026-01-31T00:00:00+02"),
        json!("2026-01-31 00:00:00+02:00"),
        json!("2026-01-31T23:30-05:00"),
        json!(" 2026-01-31 "),
        json!(1_769_846_400_000_i64),
        json!(1_769_846_400_000.0),
        json!("1769846400000"),
    ] {
        let sent = json!({"weekStartDate": came});
        let (mut one, told): (AgentPossibleWorkShiftsRequest, _) = back(&sent);
        assert_eq!(told, [""; 0], "{came}");
        assert_eq!(one.week_start_date, day("2026-01-31"), "{came}");
        one.week_start_date = day("2026-02-01");
        let anew = json!({"weekStartDate": "2026-02-01"});
        assert_eq!(written(&one), anew, "{came}");
    }
}

#[test]
fn a_number_in_a_text_may_have_a_sign_and_zeros_before_it() {
    for (came, number) in [("+7", 7), ("007", 7), ("-007", -7), ("000", 0)] {
        let (mut user, told): (User, _) = back(&json!({"version": came}));
        assert_eq!((user.version, told.len()), (Some(number), 0), "{came}");
        user.version = Some(8);
        assert_eq!(written(&user), json!({"version": 8}), "{came}");
    }
}

#[test]
fn a_blank_text_leaves_an_enumeration_unset() {
    for came in ["", "  "] {
        let (mut user, told): (User, _) = back(&json!({"state": came}));
        assert_eq!((&user.state, told.len()), (&None, 0), "{came:?}");
        user.state = Some("active".into());
        assert_eq!(written(&user), json!({"state": "active"}), "{came:?}");
    }
    let (states, told) = from_slice::<Vec<UserStateValue>>(br#"["", "ACTIVE"]"#).unwrap();
    assert_eq!((states, told.len()), (vec![UserStateValue::Active], 0));
}

#[test]
fn an_enumeration_that_stands_alone_takes_a_blank_text_as_its_value() {
    let state: UserStateValue = read(&json!(""));
    assert_eq!(state.as_str(), "");
    assert_eq!(
        read::<UserStateValue>(&json!("ACTIVE")),
        UserStateValue::Active
    );
    assert!(serde_json::from_value::<UserStateValue>(Value::Null).is_err());
}

#[test]
fn a_text_is_made_into_the_variant_as_which_it_is_read() {
    let user: User = read(&json!({"state": "ACTIVE"}));
    assert_eq!(user.state, Some("ACTIVE".into()));
    assert!(matches!(
        UserStateValue::from("ACTIVE"),
        UserStateValue::Active
    ));
    assert_eq!(UserStateValue::from("Hibernating").as_str(), "Hibernating");
}
