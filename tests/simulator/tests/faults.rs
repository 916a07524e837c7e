//! Misbehaviour on command.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use genesys_cloud_simulator::document::Document;
use genesys_cloud_simulator::{Fault, ManualClock, Rule, Simulator};
use reqwest::Response;
use serde_json::{Value, json};

use self::support::schema::validator;
use self::support::{AGENT, QUERY, client, get, get_status, header, sign_in};

const QUEUE: &str = "/api/v2/routing/queues/5e1d7c40-8b12-4c55-a7a5-2f90b1de0009";

async fn with(rule: Rule) -> (Simulator, String) {
    let simulator = Simulator::builder()
        .unlimited()
        .rule(rule)
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    (simulator, token)
}

async fn queue(simulator: &Simulator, token: &str) -> Response {
    get(simulator, QUEUE, token).send().await.unwrap()
}

async fn statuses(simulator: &Simulator, token: &str, calls: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..calls {
        statuses.push(queue(simulator, token).await.status().as_u16());
    }
    statuses
}

/// The fault of the last call, and where it was.
fn last(simulator: &Simulator) -> Option<(Fault, Option<String>)> {
    let call = simulator.seen().calls.pop().unwrap();
    call.fault.map(|fired| (fired.fault, fired.at))
}

fn errors(definition: &str, value: &Value) -> Vec<String> {
    let schema = json!({ "$ref": format!("#/definitions/{definition}") });
    let validator = validator(&Document::pinned(), &schema, false);
    validator
        .iter_errors(value)
        .map(|error| error.to_string())
        .collect()
}

#[tokio::test]
async fn a_rule_meets_the_calls_that_it_names() {
    let fault = Fault::Status(503);
    let (simulator, token) = with(
        Rule::on("getRoutingQueue")
            .nth(2)
            .nth(3)
            .fault(fault.clone()),
    )
    .await;
    assert_eq!(get_status(&simulator, AGENT, &token).await, 200);
    assert_eq!(statuses(&simulator, &token, 4).await, [200, 503, 503, 200]);
    let faults: Vec<_> = simulator
        .seen()
        .calls
        .into_iter()
        .map(|call| call.fault.is_some())
        .collect();
    assert_eq!(faults, [false, false, true, true, false]);

    simulator.clear_rules();
    simulator
        .add_rule(Rule::on_any().times(2).fault(fault.clone()))
        .unwrap();
    assert_eq!(get_status(&simulator, AGENT, &token).await, 503);
    assert_eq!(statuses(&simulator, &token, 3).await, [503, 200, 200]);

    simulator.clear_rules();
    simulator
        .add_rule(Rule::on_any().nth(1).every().fault(fault))
        .unwrap();
    assert_eq!(statuses(&simulator, &token, 3).await, [503, 503, 503]);
}

#[tokio::test]
async fn chance_comes_from_the_seed() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let simulator = Simulator::builder()
            .seed(seed)
            .rule(Rule::on_any().probability(0.3).fault(Fault::Status(500)))
            .start()
            .await
            .unwrap();
        let token = sign_in(&simulator).await;
        runs.push(statuses(&simulator, &token, 60).await);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    let failed = runs[0].iter().filter(|status| **status == 500).count();
    assert!((8..=28).contains(&failed), "{failed} of 60");
}

#[tokio::test]
async fn a_rule_on_nothing_is_an_error() {
    let simulator = Simulator::start().await.unwrap();
    let error = simulator.add_rule(Rule::on("getUsr")).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the document has no operation `getUsr`; did you mean `getUser`"),
        "{error}"
    );
    assert!(
        Simulator::builder()
            .rule(Rule::on("getUsr"))
            .start()
            .await
            .is_err()
    );
}

#[tokio::test]
async fn errors_have_the_platforms_shape() {
    let fault = Fault::TooManyRequests { retry_after: 17 };
    let (simulator, token) = with(Rule::on_any().times(1).fault(fault.clone())).await;
    let limited = queue(&simulator, &token).await;
    assert_eq!(
        (limited.status().as_u16(), header(&limited, "retry-after")),
        (429, "17")
    );
    assert_eq!(support::json(limited).await["code"], "too.many.requests");
    assert_eq!(last(&simulator), Some((fault, None)));

    simulator
        .add_rule(Rule::on_any().nth(1).fault(Fault::Unauthorized))
        .unwrap();
    simulator
        .add_rule(Rule::on_any().nth(2).fault(Fault::Status(504)))
        .unwrap();
    let refused = queue(&simulator, &token).await;
    assert_eq!(
        (
            refused.status().as_u16(),
            header(&refused, "www-authenticate")
        ),
        (401, "Bearer")
    );
    let failed = queue(&simulator, &token).await;
    let id = header(&failed, "inin-correlation-id").to_owned();
    assert!(failed.headers().contains_key("inin-ratelimit-count"));
    let body = support::json(failed).await;
    assert_eq!(
        (&body["status"], &body["code"], &body["contextId"]),
        (&json!(504), &json!("request.timeout"), &json!(id))
    );
    assert_eq!(errors("ErrorBody", &body), Vec::<String>::new());
    // The token lives on.
    assert_eq!(statuses(&simulator, &token, 1).await, [200]);
    assert_eq!(simulator.seen().totals.replays, 1);
}

#[tokio::test]
async fn a_delay_passes_with_the_simulators_clock() {
    let clock = ManualClock::new();
    let simulator = Simulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    simulator
        .add_rule(Rule::on_any().fault(Fault::Delay(Duration::from_secs(3))))
        .unwrap();
    simulator
        .add_rule(Rule::on_any().fault(Fault::Status(500)))
        .unwrap();
    let token = sign_in(&simulator).await;
    let mut call = Box::pin(queue(&simulator, &token));
    // The delay begins while the response is polled for, so time moves until it comes.
    let response = loop {
        tokio::select! {
            biased;
            response = &mut call => break response,
            () = tokio::task::yield_now() => clock.advance(Duration::from_millis(1)),
        }
    };
    assert_eq!(response.status(), 500);
    assert_eq!(last(&simulator).unwrap().0, Fault::Status(500));
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let (simulator, token) = with(Rule::on_any().nth(1).fault(Fault::Reset)).await;
    let error = get(&simulator, QUEUE, &token).send().await.unwrap_err();
    let mut causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| {
        error.source()
    });
    assert!(
        causes.any(|cause| {
            cause
                .downcast_ref::<std::io::Error>()
                .is_some_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
        }),
        "{error:?}"
    );
    assert_eq!(last(&simulator), Some((Fault::Reset, None)));
    assert_eq!(simulator.seen().calls[0].status, 0);
    assert_eq!(statuses(&simulator, &token, 1).await, [200]);
}

#[tokio::test]
async fn a_call_that_hangs_ends_with_the_simulator() {
    let (simulator, token) = with(Rule::on_any().fault(Fault::Hang)).await;
    let call = tokio::spawn(get(&simulator, QUEUE, &token).send());
    while simulator.seen().calls.is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(last(&simulator), Some((Fault::Hang, None)));
    assert!(!call.is_finished());
    simulator.stop().await;
    assert!(call.await.unwrap().is_err());
}

#[tokio::test]
async fn a_body_can_break_off_or_be_no_json() {
    let (simulator, token) = with(Rule::on_any().nth(1).fault(Fault::CutOff)).await;
    let whole = {
        let cut = queue(&simulator, &token).await;
        assert_eq!(cut.status(), 200);
        assert!(cut.bytes().await.is_err());
        assert_eq!(last(&simulator), Some((Fault::CutOff, None)));
        queue(&simulator, &token).await.bytes().await.unwrap()
    };
    for fault in [Fault::TruncatedJson, Fault::MalformedJson] {
        simulator.clear_rules();
        simulator
            .add_rule(Rule::on_any().fault(fault.clone()))
            .unwrap();
        let response = queue(&simulator, &token).await;
        assert_eq!(header(&response, "content-type"), "application/json");
        let broken = response.bytes().await.unwrap();
        assert!(serde_json::from_slice::<Value>(&broken).is_err());
        assert_eq!(broken[..20], whole[..20]);
        assert_eq!(last(&simulator), Some((fault, None)));
    }
}

#[tokio::test]
async fn a_body_can_hold_what_the_document_does_not_say() {
    let (simulator, token) = with(Rule::on_any().nth(1).fault(Fault::Status(500))).await;
    statuses(&simulator, &token, 1).await;
    let whole = support::json(queue(&simulator, &token).await).await;
    assert_eq!(errors("Queue", &whole), Vec::<String>::new());
    let mut places = Vec::new();
    for fault in [
        Fault::UnknownEnumValue,
        Fault::NullAt(None),
        Fault::MissingField,
        Fault::ExtraField,
    ] {
        for _ in 0..5 {
            simulator.clear_rules();
            simulator
                .add_rule(Rule::on_any().fault(fault.clone()))
                .unwrap();
            let response = support::json(queue(&simulator, &token).await).await;
            let (fired, at) = last(&simulator).unwrap();
            let at = at.unwrap();
            assert_eq!(fired, fault);
            let (before, after) = (whole.pointer(&at), response.pointer(&at));
            match fault {
                Fault::UnknownEnumValue => {
                    assert!(
                        before.unwrap().is_string() && errors("Queue", &response).len() == 1,
                        "{at}"
                    );
                }
                Fault::MissingField => assert!(before.is_some() && after.is_none(), "{at}"),
                Fault::ExtraField => assert!(before.is_none() && after.is_some(), "{at}"),
                _ => assert!(before.is_some() && after.unwrap().is_null(), "{at}"),
            }
            places.push(at);
        }
    }
    places.sort();
    places.dedup();
    assert!(places.len() > 12, "{places:?}");

    simulator.clear_rules();
    simulator
        .add_rule(Rule::on_any().fault(Fault::NullAt(Some("/name".to_owned()))))
        .unwrap();
    assert_eq!(
        support::json(queue(&simulator, &token).await).await["name"],
        Value::Null
    );
    simulator.clear_rules();
    simulator
        .add_rule(Rule::on_any().fault(Fault::WrongContentType))
        .unwrap();
    assert_eq!(
        header(&queue(&simulator, &token).await, "content-type"),
        "text/html"
    );
}

#[tokio::test]
async fn stories_are_spoilt_like_all_else() {
    let (simulator, token) =
        with(Rule::on_any().fault(Fault::NullAt(Some("/totalHits".to_owned())))).await;
    let query = json!({ "interval": "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z" });
    let response = client()
        .post(format!("{}{QUERY}", simulator.base_url()))
        .bearer_auth(&token)
        .header("content-type", "application/json")
        .body(query.to_string())
        .send()
        .await
        .unwrap();
    let response = support::json(response).await;
    assert_eq!(response["conversations"].as_array().unwrap().len(), 6);
    assert!(response["totalHits"].is_null());
}

#[tokio::test]
async fn a_fault_without_a_place_is_not_said_to_have_happened() {
    let (simulator, token) = with(Rule::on_any().fault(Fault::UnknownEnumValue)).await;
    let deleted = client()
        .delete(format!("{}{QUEUE}", simulator.base_url()))
        .bearer_auth(&token)
        .send()
        .await
        .unwrap();
    assert!(deleted.status().is_success());
    assert_eq!(last(&simulator), None);
}

#[tokio::test]
async fn a_test_can_give_a_response_of_its_own() {
    let (simulator, token) = with(
        Rule::on("getRoutingQueue")
            .nth(1)
            .response(200, json!({ "name": "Billing" })),
    )
    .await;
    simulator
        .add_rule(
            Rule::on("getRoutingQueue")
                .nth(2)
                .response(404, Value::Null),
        )
        .unwrap();
    assert_eq!(
        support::json(queue(&simulator, &token).await).await,
        json!({ "name": "Billing" })
    );
    let missing = queue(&simulator, &token).await;
    assert_eq!(
        (
            missing.status().as_u16(),
            missing.bytes().await.unwrap().len()
        ),
        (404, 0)
    );
}

#[tokio::test]
async fn whole_requests_are_kept_on_demand() {
    let simulator = Simulator::builder()
        .record_requests()
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    let target = "/api/v2/users/search?x=a%20b+c";
    let sent = client()
        .post(format!("{}{target}", simulator.base_url()))
        .bearer_auth(&token)
        .header("content-type", "application/json")
        .body("{\"query\": []}");
    assert_eq!(sent.send().await.unwrap().status(), 200);
    let requests = simulator.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", target)
    );
    assert_eq!(request.operation.as_deref(), Some("postUsersSearch"));
    assert_eq!(
        (&request.body[..], request.status),
        (&b"{\"query\": []}"[..], 200)
    );
    assert_eq!(request.header("authorization"), Some("Bearer"));
    assert!(!format!("{requests:?}").contains(&token));

    let off = Simulator::start().await.unwrap();
    let token = sign_in(&off).await;
    queue(&off, &token).await;
    assert!(off.requests().is_empty());
}
