//! What the simulator responds with has the shape that the pinned API document gives it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::Simulator;
use serde_json::{Map, Value, json};

use self::support::{AGENT, QUERY, client, get, sign_in};

/// The definitions of the pinned document.
fn definitions() -> Map<String, Value> {
    let mut document = genesys_cloud_spec::load(genesys_cloud_spec::pinned_folder()).unwrap();
    match document["definitions"].take() {
        Value::Object(all) => all,
        other => panic!("{other}"),
    }
}

/// Lists where a value leaves its schema: unknown properties, other types, values not in a list.
fn departures(all: &Map<String, Value>, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        return departures(all, &all[name], value, at);
    }
    if let Some(list) = schema["enum"].as_array()
        && !list.contains(value)
    {
        return vec![format!("{at}: {value} is not in its list")];
    }
    let is_bare = schema["type"] == "object"
        && schema.get("properties").is_none()
        && schema.get("additionalProperties").is_none();
    match (schema["type"].as_str(), value) {
        _ if is_bare => Vec::new(),
        (Some("object"), Value::Object(fields)) => fields
            .iter()
            .flat_map(|(name, value)| {
                let at = format!("{at}.{name}");
                let more = &schema["additionalProperties"];
                match schema["properties"]
                    .get(name)
                    .or(more.is_object().then_some(more))
                {
                    Some(schema) => departures(all, schema, value, &at),
                    None => vec![format!("{at} is unknown")],
                }
            })
            .collect(),
        (Some("array"), Value::Array(items)) => items
            .iter()
            .flat_map(|item| departures(all, &schema["items"], item, &format!("{at}[]")))
            .collect(),
        (Some("string"), Value::String(_))
        | (Some("boolean"), Value::Bool(_))
        | (Some("number"), Value::Number(_)) => Vec::new(),
        (Some("integer"), Value::Number(number)) if number.is_i64() => Vec::new(),
        (kind, _) => vec![format!("{at}: {value} is not {kind:?}")],
    }
}

fn assert_shape(name: &str, value: &Value) {
    let all = definitions();
    assert_eq!(
        departures(&all, &all[name], value, name),
        Vec::<String>::new()
    );
}

#[test]
fn a_departure_is_found() {
    let all = definitions();
    let wrong =
        json!({ "name": 1, "selfURI": "/", "state": "asleep", "chat": { "jabberId": null } });
    assert_eq!(departures(&all, &all["User"], &wrong, "User").len(), 4);
}

#[tokio::test]
async fn a_user_is_a_user() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let path = format!("{AGENT}?expand=presence&expand=routingStatus&expand=skills");
    let user = support::json(get(&simulator, &path, &token).send().await.unwrap()).await;
    assert!(user["skills"].is_array());
    assert_shape("User", &user);
}

#[tokio::test]
async fn a_query_response_has_the_shape_of_one() {
    let simulator = Simulator::start().await.unwrap();
    let token = sign_in(&simulator).await;
    let query = json!({
        "interval": "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z",
        "aggregations": [{ "type": "termFrequency", "dimension": "mediaType" }],
    });
    let response = client()
        .post(format!("{}{QUERY}", simulator.base_url()))
        .bearer_auth(&token)
        .header("content-type", "application/json")
        .body(query.to_string())
        .send()
        .await
        .unwrap();
    let response = support::json(response).await;
    assert_eq!(response["totalHits"], 6);
    assert_shape("AnalyticsConversationQueryResponse", &response);
}

#[tokio::test]
async fn an_error_is_an_error_body() {
    let simulator = Simulator::start().await.unwrap();
    let refused = get(&simulator, AGENT, "invented").send().await.unwrap();
    assert_shape("ErrorBody", &support::json(refused).await);
}
