//! Calls that go wrong before there is a body.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::{ErrorShape, Fault, Rule, Simulator};
use reqwest::Response;
use serde_json::{Value, json};

use self::support::{AGENT, client, get, header, sign_in, token_request};

/// The response to a call that meets a fault, and the simulator.
async fn met(fault: &Fault) -> (Simulator, Response) {
    let rule = Rule::on("getUser").fault(fault.clone());
    let simulator = Simulator::builder().rule(rule).start().await.unwrap();
    let token = sign_in(&simulator).await;
    let response = get(&simulator, AGENT, &token).send().await.unwrap();
    let call = simulator.seen().calls.pop().unwrap();
    assert_eq!(&call.fault.unwrap().fault, fault);
    (simulator, response)
}

#[tokio::test]
async fn a_429_tells_by_its_headers_whose_limit_it_is() {
    let count = |response: &Response| header(response, "inin-ratelimit-count").to_owned();
    let (_running, token) = met(&Fault::TooManyRequests { retry_after: 3 }).await;
    assert_eq!(
        (token.status().as_u16(), header(&token, "retry-after")),
        (429, "3")
    );
    assert_eq!(count(&token), header(&token, "inin-ratelimit-allowed"));
    assert_eq!(header(&token, "inin-ratelimit-reset"), "3");

    let (_running, own) = met(&Fault::OperationLimit { retry_after: 42 }).await;
    assert_eq!(
        (own.status().as_u16(), header(&own, "retry-after")),
        (429, "42")
    );
    assert_eq!(
        (count(&own).as_str(), header(&own, "inin-ratelimit-allowed")),
        ("1", "300")
    );
}

#[tokio::test]
async fn a_429_in_words_has_no_header_that_says_the_same() {
    let (_running, response) = met(&Fault::TooManyRequestsInWords { wait: 42 }).await;
    assert_eq!(response.status().as_u16(), 429);
    assert!(!response.headers().contains_key("retry-after"));
    let headers = response.headers().keys();
    assert_eq!(
        headers
            .filter(|name| name.as_str().contains("ratelimit"))
            .count(),
        0
    );
    let message = support::json(response).await["message"].to_string();
    assert!(message.contains("Come back in [42] seconds"), "{message}");
}

#[tokio::test]
async fn a_version_conflict_is_told_in_either_way() {
    let (_running, conflict) = met(&Fault::VersionConflict { status: 409 }).await;
    assert_eq!(conflict.status().as_u16(), 409);
    assert_eq!(support::json(conflict).await["code"], "general.conflict");
    let (_running, bad) = met(&Fault::VersionConflict { status: 400 }).await;
    assert_eq!(bad.status().as_u16(), 400);
    let body = support::json(bad).await;
    assert!(
        body["message"].as_str().unwrap().contains("version"),
        "{body}"
    );
}

#[tokio::test]
async fn a_timeout_of_the_client_has_its_code() {
    let (_running, response) = met(&Fault::Status(408)).await;
    assert_eq!(response.status().as_u16(), 408);
    assert_eq!(support::json(response).await["code"], "client.timeout");
}

#[tokio::test]
async fn a_response_that_is_not_ready_says_when_to_come_back() {
    let (_running, response) = met(&Fault::NotYet { retry_after: 7 }).await;
    assert_eq!(
        (response.status().as_u16(), header(&response, "retry-after")),
        (202, "7")
    );
    assert!(response.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_leads_to_another_origin_where_tokens_are_counted() {
    let (simulator, response) = met(&Fault::RedirectElsewhere { status: 303 }).await;
    assert_eq!(response.status().as_u16(), 303);
    let location = header(&response, "location").to_owned();
    assert!(
        location.starts_with(simulator.elsewhere_url()),
        "{location}"
    );
    assert!(!location.starts_with(simulator.base_url()), "{location}");
    let file = support::json(client().get(&location).send().await.unwrap()).await;
    assert_eq!(file["entities"], json!([]));
    let totals = simulator.seen().totals;
    assert_eq!((totals.elsewhere, totals.tokens_elsewhere), (1, 0));
    assert_eq!(simulator.violations(), []);

    client()
        .get(&location)
        .bearer_auth("shown")
        .send()
        .await
        .unwrap();
    assert_eq!(simulator.seen().totals.tokens_elsewhere, 1);
    let violations = simulator.violations();
    assert_eq!(violations[0].operation, "getUser");
    assert!(
        violations[0].what.contains("another origin"),
        "{}",
        violations[0]
    );
}

#[tokio::test]
async fn errors_come_in_every_shape() {
    for shape in ErrorShape::ALL {
        let (_running, response) = met(&Fault::Error { status: 422, shape }).await;
        assert_eq!(response.status().as_u16(), 422);
        assert!(response.headers().contains_key("inin-correlation-id"));
        let body = response.text().await.unwrap();
        let Some(code) = shape.code() else {
            assert!(serde_json::from_str::<Value>(&body).is_err(), "{shape:?}");
            continue;
        };
        assert!(body.contains(&format!("\"{code}\"")), "{shape:?}: {body}");
        let is_json = serde_json::from_str::<Value>(&body).is_ok();
        assert_eq!(is_json, shape != ErrorShape::LoneSurrogate, "{body}");
        let words: Vec<_> = shape.message().unwrap().split('\u{fffd}').collect();
        assert!(
            words.iter().all(|words| body.contains(words)),
            "{shape:?}: {body}"
        );
    }
}

#[tokio::test]
async fn the_token_endpoint_goes_wrong_too() {
    let rules = [
        "token:nth=1:error=oauth/200",
        "token:nth=2:error=oauth-description/400",
        "token:nth=3:503",
        "token:nth=4:429:retry-after=9",
    ];
    let mut builder =
        Simulator::builder().rule(Rule::on_token_endpoint().nth(5).response(200, json!({})));
    for rule in rules {
        builder = builder.rule(rule.parse().unwrap());
    }
    let simulator = builder.start().await.unwrap();
    let ask = async || token_request(&simulator).send().await.unwrap();
    let first = ask().await;
    assert_eq!(first.status().as_u16(), 200);
    assert_eq!(support::json(first).await["error"], "invalid_client");
    let second = support::json(ask().await).await;
    assert_eq!(second["description"], second["error_description"]);
    assert_eq!(ask().await.status().as_u16(), 503);
    assert_eq!(header(&ask().await, "retry-after"), "9");
    assert_eq!(support::json(ask().await).await, json!({}));
    // The sixth is one as ever.
    assert!(!sign_in(&simulator).await.is_empty());
    let seen = simulator.seen();
    assert_eq!(
        (seen.totals.token_requests, seen.totals.tokens_issued),
        (6, 1)
    );
    let faults = seen.token_requests.iter().filter(|one| one.fault.is_some());
    assert_eq!(faults.count(), 4);

    simulator.add_rule("token:reset".parse().unwrap()).unwrap();
    assert!(token_request(&simulator).send().await.is_err());
    assert_eq!(simulator.seen().token_requests[6].status, 0);
}
