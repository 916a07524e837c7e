//! From what was read to what is written.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test fails by panicking"
)]

use genesys_cloud_sdk::{
    ToWrite,
    models::{
        ActivityPlanResponse, AdminTimeOffRequestPatch, AlternativeShiftBuSettingsResponse,
        BusinessUnitActivityCode, InboundRoute, OutboundDomain, OutboundDomainPatchRequest, Queue,
        QueueRequest, TimeOffRequestResponse, UpdateActivityCodeRequest, UpdateActivityPlanRequest,
        UpdateAlternativeShiftBuSettingsRequest, UpdateUser, User, WrapupCode, WrapupCodeRequest,
    },
};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn written(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn what_the_server_owns_stays_behind_and_the_rest_comes_along() {
    let queue: Queue = read(json!({
        "id": "q1", "name": "Sales", "memberCount": 7, "selfUri": "/q1",
        "division": {"id": "d1", "name": "Home", "selfUri": "/d1", "homeDivision": true},
        "scoringMethod": "TimestampAndPriority", "lastAgentRoutingMode": "SomethingNew",
        "description": null, "peerId": "p1",
        "defaultScripts": {"CALL": {"id": "s1", "name": "Script", "selfUri": "/s1"}},
        "isNew": {"a": [1, 2]},
    }));
    let write: QueueRequest = queue.to_write();
    let expected = json!({
        "name": "Sales", "division": {"id": "d1", "name": "Home", "homeDivision": true},
        "scoringMethod": "TimestampAndPriority", "lastAgentRoutingMode": "SomethingNew",
        "description": null, "peerId": "p1",
        "defaultScripts": {"CALL": {"id": "s1", "name": "Script"}},
        "isNew": {"a": [1, 2]},
    });
    let got = written(&write);
    for key in [
        "name",
        "scoringMethod",
        "lastAgentRoutingMode",
        "description",
        "peerId",
        "isNew",
    ] {
        assert_eq!(got[key], expected[key], "{key}");
    }
    assert_eq!(got["division"]["id"], "d1");
    assert_eq!(
        got["defaultScripts"]["CALL"]["id"], "s1",
        "an inner id says which one is meant"
    );
    for key in ["memberCount", "selfUri", "id"] {
        assert_eq!(got.get(key), None, "{key}");
    }
    for place in ["/division/selfUri", "/defaultScripts/CALL/selfUri"] {
        assert_eq!(got.pointer(place), None, "{place}");
    }
    let known = written(&queue.to_write_known());
    assert_eq!(
        (known.get("isNew"), &known["name"]),
        (None, &json!("Sales"))
    );
}

#[test]
fn one_model_has_a_write_form_too_and_keeps_its_version() {
    let user: User = read(
        json!({"id": "u1", "name": "Ada", "version": 7, "selfUri": "/u1",
        "email": "a@example.com", "division": {"id": "d1"}}),
    );
    let write: UpdateUser = user.to_write();
    let got = written(&write);
    assert_eq!((&got["name"], &got["version"]), (&json!("Ada"), &json!(7)));
    assert_eq!((got.get("id"), got.get("selfUri")), (None, None));

    let route: InboundRoute = read(json!({"id": "r1", "pattern": "a", "selfUri": "/r1",
        "queue": {"id": "q1", "name": "Q"}}));
    let again: InboundRoute = route.to_write();
    let expected = json!({"pattern": "a", "queue": {"id": "q1", "name": "Q"}});
    assert_eq!(written(&again), expected);
}

#[test]
fn what_did_not_fit_and_how_values_came_are_written_as_they_came() {
    let code: WrapupCode = read(
        json!({"name": {"odd": 1}, "dateCreated": "2026-01-31T08:00:00Z",
        "description": 12}),
    );
    let write: WrapupCodeRequest = code.to_write();
    assert_eq!(written(&write)["name"], json!({"odd": 1}));
    assert_eq!(written(&write)["description"], json!(12));
}

#[test]
fn a_reference_into_a_text_gives_its_id() {
    let user: User = read(json!({"manager": {"id": "m1", "name": "Grace", "selfUri": "/m1"}}));
    let write: UpdateUser = user.to_write();
    assert_eq!(written(&write), json!({"manager": "m1"}));
}

#[test]
fn what_is_written_in_a_wrapper_is_wrapped() {
    let plan: ActivityPlanResponse = read(json!({"groupSettings": {"minimumAttendees": 2},
        "fixedAvailability": [{"startDate": "2026-01-31T08:00:00Z"}]}));
    let write: UpdateActivityPlanRequest = plan.to_write();
    let expected = json!({"groupSettings": {"value": {"minimumAttendees": 2}},
        "fixedAvailability": {"values": [{"startDate": "2026-01-31T08:00:00Z"}]}});
    assert_eq!(written(&write), expected);

    let code: BusinessUnitActivityCode =
        read(json!({"secondaryPresences": [{"id": "s1", "selfUri": "/s1"}, {"id": "s2"}]}));
    let write: UpdateActivityCodeRequest = code.to_write();
    let values = &written(&write)["secondaryPresences"]["values"];
    assert_eq!(
        (&values[0]["id"], &values[1]["id"]),
        (&json!("s1"), &json!("s2"))
    );
}

#[test]
fn what_did_not_fit_is_carried_into_a_model_of_another_type() {
    let queue: Queue = read(json!({"name": "Sales", "division": "d1",
        "mediaSettings": 7, "defaultScripts": {"CALL": "s1"}}));
    let write: QueueRequest = queue.to_write();
    let expected = json!({"name": "Sales", "division": "d1",
        "mediaSettings": 7, "defaultScripts": {"CALL": "s1"}});
    assert_eq!(written(&write), expected);
    assert_eq!(written(&queue.to_write_known()), expected);
}

#[test]
fn what_did_not_fit_where_it_was_read_may_fit_where_it_is_written() {
    let user: User = read(json!({"manager": "m1", "state": {"odd": 1}}));
    let write: UpdateUser = user.to_write();
    assert_eq!(write.manager.as_deref(), Some("m1"));
    let expected = json!({"manager": "m1", "state": {"odd": 1}});
    assert_eq!(written(&write), expected);
}

#[test]
fn what_did_not_fit_is_wrapped_where_the_value_would_be() {
    let plan: ActivityPlanResponse = read(json!({"groupSettings": "none"}));
    let write: UpdateActivityPlanRequest = plan.to_write();
    assert_eq!(written(&write), json!({"groupSettings": {"value": "none"}}));

    let request: TimeOffRequestResponse =
        read(json!({"fullDayEarliestStartOffsetMinutes": [1, "x", 2]}));
    let write: AdminTimeOffRequestPatch = request.to_write();
    let expected = json!({"fullDayEarliestStartOffsetMinutes": {"values": [1, "x", 2]}});
    assert_eq!(written(&write), expected);

    let settings: AlternativeShiftBuSettingsResponse =
        read(json!({"retainedActivityCategories": ["Meeting", {"odd": 1}, "Break"]}));
    let write: UpdateAlternativeShiftBuSettingsRequest = settings.to_write();
    let expected =
        json!({"retainedActivityCategories": {"values": ["Meeting", {"odd": 1}, "Break"]}});
    assert_eq!(written(&write), expected);
}

#[test]
fn a_field_that_only_the_write_form_knows_is_carried_into_it() {
    let server = json!({"name": "smtp", "isNew": 1});
    let domain: OutboundDomain =
        read(json!({"id": "a.example", "customSMTPServer": server, "isOld": true}));
    let write: OutboundDomainPatchRequest = domain.to_write();
    let custom = write.custom_smtp_server.as_ref().unwrap();
    assert_eq!(written(custom), server);
    let expected = json!({"customSMTPServer": server, "isOld": true});
    assert_eq!(written(&write), expected);

    for odd in [json!(null), json!("smtp"), json!([1])] {
        let domain: OutboundDomain = read(json!({"customSMTPServer": odd}));
        let write: OutboundDomainPatchRequest = domain.to_write();
        assert_eq!(written(&write), json!({"customSMTPServer": odd}));
    }
}
