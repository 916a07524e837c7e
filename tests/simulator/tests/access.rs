//! What a token may do, and what it is told where it may not.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::document::{Document, Security};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{Fault, Rule, Simulator, SimulatorBuilder};
use serde_json::{Value, json};

use self::support::call::Caller;
use self::support::{AGENT, get, sign_in};

const QUEUES: &str = "/api/v2/routing/queues";

/// The status and the body of a call.
async fn called(builder: SimulatorBuilder, path: &str) -> (u16, Value) {
    let simulator = builder.start().await.unwrap();
    let token = sign_in(&simulator).await;
    let response = get(&simulator, path, &token).send().await.unwrap();
    (response.status().as_u16(), support::json(response).await)
}

fn with_scopes(scopes: &[&str]) -> SimulatorBuilder {
    Simulator::builder().scopes(scopes)
}

fn with_permissions(permissions: &[&str]) -> SimulatorBuilder {
    Simulator::builder().permissions(permissions)
}

#[tokio::test]
async fn a_token_opens_what_its_scopes_open_and_nothing_else() {
    assert_eq!(called(with_scopes(&["users"]), AGENT).await.0, 200);
    assert_eq!(called(with_scopes(&["users:readonly"]), AGENT).await.0, 200);
    let (status, body) = called(with_scopes(&["users", "analytics"]), QUEUES).await;
    assert_eq!(
        (status, &body["code"]),
        (403, &json!("app.not.authorized.for.scope"))
    );
    let told = body["message"].as_str().unwrap();
    assert!(told.contains("[routing, routing:readonly]"), "{told}");
    assert_eq!(
        body["messageParams"]["scopes"],
        "[routing, routing:readonly]"
    );
    assert!(body["messageParams"]["permissions"].is_string(), "{body}");
}

#[tokio::test]
async fn a_refusal_names_the_permissions_that_are_missing() {
    let any = called(with_permissions(&["directory:user:view"]), QUEUES).await;
    assert_eq!(
        (any.0, &any.1["code"]),
        (403, &json!("missing.any.permissions"))
    );
    let named = any.1["messageParams"]["permissions"].as_str().unwrap();
    assert!(
        named.starts_with('[') && named.contains("routing:queue:view"),
        "{named}"
    );
    assert!(
        any.1["message"].as_str().unwrap().ends_with(named),
        "{}",
        any.1
    );
    for held in ["routing:queue:view", "routing:queue:*", "routing:*", "*"] {
        assert_eq!(
            called(with_permissions(&[held]), QUEUES).await.0,
            200,
            "{held}"
        );
    }
}

#[tokio::test]
async fn every_operation_is_refused_to_who_may_do_nothing() {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    for builder in [with_scopes(&["none"]), with_permissions(&[])] {
        let simulator = builder.unlimited().start().await.unwrap();
        let caller = Caller::new(&simulator).await;
        let mut refused = 0;
        for operation in document.operations().iter().step_by(7) {
            let arguments = synthesizer.arguments(operation, Fill::Required);
            let response = caller.request(operation, &arguments).send().await.unwrap();
            let code = response.status().as_u16();
            let is_oauth = matches!(operation.security, Security::OAuth { .. });
            if code == 403 {
                assert!(is_oauth, "{}", operation.id);
                refused += 1;
                let body = support::json(response).await;
                let named = body["messageParams"]["permissions"].as_str().unwrap();
                // What is held is all or nothing here, so all are missing.
                let all = format!("[{}]", operation.permissions.join(", "));
                assert_eq!(named, all, "{}", operation.id);
            } else {
                assert!(code < 400, "{}: {code}", operation.id);
            }
        }
        assert!(refused > 350, "{refused}");
    }
}

#[tokio::test]
async fn a_403_on_command_names_them_too() {
    let rule = Rule::on_any().fault(Fault::Status(403));
    let (status, body) = called(Simulator::builder().rule(rule), QUEUES).await;
    assert_eq!(
        (status, &body["code"]),
        (403, &json!("missing.any.permissions"))
    );
    let named = body["messageParams"]["permissions"].as_str().unwrap();
    assert!(body["message"].as_str().unwrap().ends_with(named), "{body}");
}
