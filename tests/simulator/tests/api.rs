//! The API behind the token, called over HTTP.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use genesys_cloud_simulator::{ManualClock, Simulator};
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};

use self::support::{AGENT, QUERY, client, get, get_status, header, sign_in};

const OCTOBER_1: &str = "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z";

/// Checks a refusal and returns its `code`.
async fn code(response: Response, status: u16) -> String {
    assert_eq!(response.status().as_u16(), status);
    assert_eq!(header(&response, "content-type"), "application/json");
    let correlation_id = header(&response, "inin-correlation-id").to_owned();
    let body = support::json(response).await;
    assert_eq!(body["status"], status);
    assert_eq!(body["contextId"], correlation_id);
    assert!(
        body["message"].is_string() && body["errors"].is_array(),
        "{body}"
    );
    body["code"].as_str().unwrap().to_owned()
}

async fn post(simulator: &Simulator, token: &str, query: &Value) -> Response {
    client()
        .post(format!("{}{QUERY}", simulator.base_url()))
        .bearer_auth(token)
        .header("content-type", "application/json")
        .body(query.to_string())
        .send()
        .await
        .unwrap()
}

async fn found(simulator: &Simulator, token: &str, query: &Value) -> Value {
    let response = post(simulator, token, query).await;
    assert_eq!(
        response.status(),
        StatusCode::OK,
        "{}",
        response.text().await.unwrap()
    );
    support::json(response).await
}

#[tokio::test]
async fn a_call_without_a_live_token_is_refused_with_the_platforms_error_body() {
    let simulator = Simulator::start().await.unwrap();
    let url = format!("{}{AGENT}", simulator.base_url());
    let bare = client().get(&url).send().await.unwrap();
    assert_eq!(header(&bare, "www-authenticate"), "Bearer");
    assert_eq!(code(bare, 401).await, "authentication.required");
    let basic = client()
        .get(&url)
        .basic_auth("a", Some("b"))
        .send()
        .await
        .unwrap();
    assert_eq!(code(basic, 401).await, "authentication.required");
    let invented = get(&simulator, AGENT, "invented").send().await.unwrap();
    assert_eq!(code(invented, 401).await, "bad.credentials");

    let token = sign_in(&simulator).await;
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
    assert!(simulator.revoke_token(&token));
    let revoked = get(&simulator, AGENT, &token).send().await.unwrap();
    assert_eq!(code(revoked, 401).await, "bad.credentials");
    assert!(!simulator.revoke_token(&token));

    let seen = simulator.seen();
    assert_eq!((seen.totals.calls, seen.totals.unauthorized), (5, 4));
    assert!(!serde_json::to_string(&seen).unwrap().contains(&token));
}

#[tokio::test]
async fn a_token_expires_by_the_clock_or_on_command() {
    let clock = ManualClock::new();
    let simulator = Simulator::builder()
        .token_lifetime(Duration::from_secs(2))
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    clock.advance(Duration::from_millis(1_999));
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
    clock.advance(Duration::from_millis(1));
    assert_eq!(
        get_status(&simulator, AGENT, &token).await,
        StatusCode::UNAUTHORIZED
    );

    let token = sign_in(&simulator).await;
    simulator.expire_tokens();
    assert_eq!(
        get_status(&simulator, AGENT, &token).await,
        StatusCode::UNAUTHORIZED
    );
    let token = sign_in(&simulator).await;
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
}

#[tokio::test]
async fn a_token_can_expire_while_a_certain_call_is_under_way() {
    let simulator = Simulator::builder()
        .expire_tokens_during_call(2)
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
    assert_eq!(
        get_status(&simulator, AGENT, &token).await,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        get_status(&simulator, AGENT, &token).await,
        StatusCode::UNAUTHORIZED
    );
    let token = sign_in(&simulator).await;
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
    let seen = simulator.seen();
    assert_eq!(seen.totals.replays, 1);
    let tokens: Vec<_> = seen.calls.iter().map(|call| call.token).collect();
    assert_eq!(tokens, [Some(1), None, None, Some(2)]);
}

#[tokio::test]
async fn every_response_states_the_rate_limit_and_a_call_above_it_has_to_wait() {
    let clock = ManualClock::new();
    let simulator = Simulator::builder()
        .calls_per_minute(1)
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    let first = get(&simulator, AGENT, &token).send().await.unwrap();
    assert_eq!(header(&first, "inin-ratelimit-count"), "1");
    assert_eq!(header(&first, "inin-ratelimit-allowed"), "1");
    assert_eq!(header(&first, "inin-ratelimit-reset"), "60");
    clock.advance(Duration::from_millis(20_500));
    let second = get(&simulator, AGENT, &token).send().await.unwrap();
    assert_eq!(header(&second, "retry-after"), "40");
    assert_eq!(code(second, 429).await, "too.many.requests");
    clock.advance(Duration::from_secs(40));
    assert_eq!(get_status(&simulator, AGENT, &token).await, StatusCode::OK);
    assert_eq!(simulator.seen().totals.rate_limited, 1);
}

#[tokio::test]
async fn a_user_comes_with_what_was_asked_for() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let user = |query: &'static str| {
        let request = get(&simulator, &format!("{AGENT}{query}"), &token);
        async { support::json(request.send().await.unwrap()).await }
    };
    let plain = user("").await;
    assert_eq!(plain["selfUri"], AGENT);
    assert!(plain["version"].is_i64());
    assert_eq!((plain.get("presence"), plain.get("skills")), (None, None));
    let expanded = user("?expand=presence&expand=skills").await;
    assert!(expanded["presence"].is_object() && expanded["skills"].is_array());
    assert_eq!(expanded.get("routingStatus"), None);

    for path in ["/api/v2/users/nobody", &format!("{AGENT}?state=deleted")] {
        let response = get(&simulator, path, &token).send().await.unwrap();
        assert_eq!(code(response, 404).await, "general.resource.not.found");
    }
}

#[tokio::test]
async fn a_details_query_finds_filters_orders_and_pages() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let all = found(&simulator, &token, &json!({ "interval": OCTOBER_1 })).await;
    assert_eq!(all["totalHits"], 6);
    assert_eq!(all["conversations"].as_array().unwrap().len(), 6);
    assert_eq!(all.get("aggregations"), None);

    let chats = json!({
        "interval": OCTOBER_1,
        "order": "desc",
        "orderBy": "conversationStart",
        "paging": { "pageSize": 1, "pageNumber": 1 },
        "segmentFilters": [{ "type": "and", "predicates": [
            { "type": "dimension", "dimension": "mediaType", "operator": "matches", "value": "chat" },
            { "type": "dimension", "dimension": "purpose", "operator": "matches", "value": "agent" },
        ] }],
        "aggregations": [{ "type": "termFrequency", "dimension": "queueId", "size": 10 }],
    });
    let page = found(&simulator, &token, &chats).await;
    assert_eq!(page["totalHits"], 2);
    let shown = page["conversations"].as_array().unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["conversationStart"], "2023-10-01T15:22:00.000Z");
    assert_eq!(
        shown[0]["participants"][1]["sessions"][0]["mediaType"],
        "chat"
    );
    let counts = page["aggregations"][0]["results"].as_array().unwrap();
    assert_eq!(
        counts
            .iter()
            .map(|one| one["count"].as_u64().unwrap())
            .sum::<u64>(),
        2
    );

    let mut second = chats;
    second["paging"]["pageNumber"] = 2.into();
    let second = found(&simulator, &token, &second).await;
    assert_eq!(
        second["conversations"][0]["conversationStart"],
        "2023-10-01T10:05:00.000Z"
    );
}

#[tokio::test]
async fn the_agent_of_a_conversation_is_a_user() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let all = found(&simulator, &token, &json!({ "interval": OCTOBER_1 })).await;
    for conversation in all["conversations"].as_array().unwrap() {
        let agent = conversation["participants"][1]["userId"].as_str().unwrap();
        let user = get(&simulator, &format!("/api/v2/users/{agent}"), &token);
        let user = support::json(user.send().await.unwrap()).await;
        assert_eq!(
            user["name"],
            conversation["participants"][1]["participantName"]
        );
    }
}

#[tokio::test]
async fn a_query_without_a_response_says_why() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let day_32 = "2023-10-01T00:00:00Z/2023-11-01T00:00:01Z";
    for query in [
        json!({}),
        json!({ "interval": "yesterday" }),
        json!({ "interval": "2023-10-02T00:00:00Z/2023-10-01T00:00:00Z" }),
        json!({ "interval": day_32 }),
        json!({ "interval": OCTOBER_1, "filters": [], "groupBy": [] }),
        json!({ "interval": OCTOBER_1, "paging": { "pageSize": 101, "pageNumber": 1 } }),
        json!({ "interval": OCTOBER_1, "paging": { "pageSize": 10, "pageNumber": 0 } }),
        json!([]),
    ] {
        let response = post(&simulator, &token, &query).await;
        assert_eq!(code(response, 400).await, "bad.request", "{query}");
    }
}

#[tokio::test]
async fn a_query_beyond_the_story_is_served_from_the_document() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    for query in [
        json!({ "interval": OCTOBER_1, "surveyFilters": [] }),
        json!({ "interval": OCTOBER_1, "aggregations": [{ "type": "numericRange" }] }),
        json!({ "interval": OCTOBER_1, "orderBy": "segmentStart" }),
    ] {
        let response = found(&simulator, &token, &query).await;
        assert_eq!(response["totalHits"], 3, "{query}");
        assert_eq!(response["conversations"].as_array().unwrap().len(), 3);
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_in_the_same_way() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let path = get(&simulator, "/api/v2/nothing/here", &token)
        .send()
        .await
        .unwrap();
    assert_eq!(code(path, 404).await, "not.found");
    let outside = get(&simulator, "/", &token).send().await.unwrap();
    assert_eq!(code(outside, 404).await, "not.found");
    let method = get(&simulator, QUERY, &token).send().await.unwrap();
    assert_eq!(code(method, 405).await, "method.not.allowed");
    let hidden = get(&simulator, "/api/v2/nothing/here", "invented")
        .send()
        .await
        .unwrap();
    assert_eq!(code(hidden, 401).await, "bad.credentials");
}
