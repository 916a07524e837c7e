//! Every operation of the document is served, and its contract is kept on both sides.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::document::{Document, Place, Security};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{Rule, Simulator};
use reqwest::Response;
use serde_json::{Value, json};

use self::support::call::Caller;
use self::support::schema::validator;
use self::support::{AGENT, client, get, get_status, header, sign_in};

async fn unlimited() -> Simulator {
    Simulator::builder().unlimited().start().await.unwrap()
}

/// Calls every operation, and lists what is wrong with the responses.
async fn call_all(simulator: &Simulator, fill: Fill) -> Vec<String> {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let caller = Caller::new(simulator).await;
    let mut wrong = Vec::new();
    for operation in document.operations() {
        let arguments = synthesizer.arguments(operation, fill);
        let response = caller.request(operation, &arguments).send().await.unwrap();
        let usual = operation.usual_response().unwrap();
        if response.status() != usual.status {
            let status = response.status();
            wrong.push(format!(
                "{}: {status} {}",
                operation.id,
                response.text().await.unwrap()
            ));
            continue;
        }
        let media_type = response.headers().get("content-type").cloned();
        let body = response.bytes().await.unwrap();
        let Some(schema) = &usual.schema else {
            assert!(body.is_empty() && media_type.is_none(), "{}", operation.id);
            continue;
        };
        assert_eq!(media_type.unwrap(), operation.produces, "{}", operation.id);
        let body: Value = if operation.produces.starts_with("text/") {
            String::from_utf8(body.to_vec()).unwrap().into()
        } else {
            serde_json::from_slice(&body).unwrap()
        };
        let validator = validator(&document, schema, false);
        for error in validator.iter_errors(&body) {
            wrong.push(format!(
                "{} {}: {error}",
                operation.id,
                error.instance_path()
            ));
        }
    }
    wrong
}

#[tokio::test]
async fn every_operation_takes_what_it_requires_and_returns_everything() {
    let simulator = unlimited().await;
    assert_eq!(
        call_all(&simulator, Fill::Required).await,
        Vec::<String>::new()
    );
    assert_eq!(simulator.violations(), []);
    assert_eq!(simulator.seen().totals.calls, 3_180);
}

#[tokio::test]
async fn every_operation_takes_everything_and_returns_what_it_requires() {
    let simulator = unlimited().await;
    simulator.set_fill(Fill::Required);
    assert_eq!(
        call_all(&simulator, Fill::Everything).await,
        Vec::<String>::new()
    );
    assert_eq!(simulator.violations(), []);
}

/// What the simulator says is wrong with a request, and the status of its response.
async fn told(simulator: &Simulator, request: reqwest::RequestBuilder) -> (u16, Vec<String>) {
    let before = simulator.violations().len();
    let response = request.send().await.unwrap();
    let violations = simulator.violations();
    let id = header(&response, "inin-correlation-id").to_owned();
    assert!(
        violations[before..]
            .iter()
            .all(|one| one.correlation_id == id)
    );
    (
        response.status().as_u16(),
        violations[before..]
            .iter()
            .map(ToString::to_string)
            .collect(),
    )
}

#[tokio::test]
async fn what_breaks_the_contract_is_refused_and_told() {
    let simulator = unlimited().await;
    let token = sign_in(&simulator).await;
    let users = |query: &str| get(&simulator, &format!("/api/v2/users{query}"), &token);
    for (query, status, violation) in [
        (
            "?pageSize=ten",
            400,
            "getUsers: query pageSize: \"ten\" is not of type \"integer\"",
        ),
        (
            "?pageSize=1&pageSize=2",
            400,
            "getUsers: query pageSize: takes one value, and was given 2",
        ),
        (
            "?pageSize=3000000000",
            400,
            "getUsers: query pageSize: 3000000000 is greater than the maximum of 2147483647",
        ),
        (
            "?expand=skills&expand=none",
            400,
            "getUsers: query expand: \"none\" is not one of",
        ),
        (
            "?color=red",
            200,
            "getUsers: query color: the document does not know this key (not refused)",
        ),
    ] {
        let (response, violations) = told(&simulator, users(query)).await;
        assert_eq!(response, status, "{query}");
        assert!(
            violations.len() == 1 && violations[0].starts_with(violation),
            "{violations:?}"
        );
    }
    assert_eq!(
        told(&simulator, users("?expand=skills&expand=team&pageSize=5")).await,
        (200, Vec::new())
    );
}

#[tokio::test]
async fn what_an_operation_requires_is_missed_by_its_name() {
    let simulator = unlimited().await;
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 3);
    let caller = Caller::new(&simulator).await;
    let mut left_out = 0;
    for operation in document.operations() {
        let made = synthesizer.arguments(operation, Fill::Required);
        for parameter in operation
            .parameters_in(Place::Query)
            .filter(|one| one.required)
        {
            let mut arguments = made.clone();
            arguments.values.remove(&parameter.name);
            let request = caller.request(operation, &arguments);
            let (status, violations) = told(&simulator, request).await;
            let missed = format!("{}: query {}: ", operation.id, parameter.name);
            assert_eq!(status, 400, "{missed}");
            assert!(violations[0].starts_with(&missed), "{violations:?}");
            left_out += 1;
        }
    }
    assert_eq!(left_out, 194);
}

#[tokio::test]
async fn a_path_value_of_another_type_is_refused() {
    let simulator = unlimited().await;
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 3);
    let caller = Caller::new(&simulator).await;
    let mut refused = 0;
    for operation in document.operations() {
        let made = synthesizer.arguments(operation, Fill::Required);
        for parameter in operation.parameters_in(Place::Path) {
            let schema = &parameter.schema;
            if schema["type"] != "integer" && schema["format"] != "date" {
                continue;
            }
            let mut arguments = made.clone();
            arguments
                .values
                .insert(parameter.name.clone(), json!("neither"));
            let request = caller.request(operation, &arguments);
            let (status, violations) = told(&simulator, request).await;
            let place = format!("{}: path {}: ", operation.id, parameter.name);
            assert_eq!(status, 400, "{place}");
            assert!(violations[0].starts_with(&place), "{violations:?}");
            refused += 1;
        }
    }
    assert!(refused >= 50, "{refused}");
}

#[tokio::test]
async fn a_body_is_held_against_its_schema() {
    let simulator = unlimited().await;
    let token = sign_in(&simulator).await;
    let post = |body: &str| {
        client()
            .post(format!("{}/api/v2/routing/queues", simulator.base_url()))
            .bearer_auth(&token)
            .header("content-type", "application/json; charset=utf-8")
            .body(body.to_owned())
    };
    for (body, status, violation) in [
        ("{}", 400, "body: \"name\" is a required property"),
        ("", 400, "body: is required"),
        ("{", 400, "body: is not JSON"),
        (
            r#"{"name":1}"#,
            400,
            "body /name: 1 is not of type \"string\"",
        ),
        (
            r#"{"name":"a","mediaSettings":{"call":{"alertingTimeoutSeconds":"1"}}}"#,
            400,
            "body /mediaSettings/call/alertingTimeoutSeconds: \"1\" is not of type",
        ),
        (
            r#"{"name":"a","skillEvaluationMethod":"SOME"}"#,
            400,
            "body /skillEvaluationMethod: \"SOME\" is not one of",
        ),
        (
            r#"{"name":"a","nmae":1}"#,
            200,
            "body: the document does not know `nmae` (not refused)",
        ),
    ] {
        let (response, violations) = told(&simulator, post(body)).await;
        assert_eq!(response, status, "{body}");
        let violation = format!("postRoutingQueues: {violation}");
        assert!(
            violations.len() == 1 && violations[0].starts_with(&violation),
            "{violations:?}"
        );
    }
    // A property can be cleared, and nobody has to state what only the platform sets.
    let cleared = post(r#"{"name":"a","description":null}"#);
    assert_eq!(told(&simulator, cleared).await, (200, Vec::new()));

    let text = client()
        .post(format!("{}/api/v2/routing/queues", simulator.base_url()))
        .bearer_auth(&token)
        .header("content-type", "text/plain")
        .body(r#"{"name":"a"}"#);
    let response = text.try_clone().unwrap().send().await.unwrap();
    let body: Value = support::json(response).await;
    assert_eq!(
        (&body["status"], &body["code"]),
        (&json!(415), &json!("unsupported.media.type"))
    );
    assert_eq!(
        body["messageParams"],
        json!({ "place": "header Content-Type" })
    );
    assert_eq!(told(&simulator, text).await.0, 415);
    let with_body = get(&simulator, AGENT, &token).body("x");
    let (status, violations) = told(&simulator, with_body).await;
    assert_eq!(
        (status, violations),
        (
            200,
            vec!["getUser: body: the operation takes none (not refused)".to_owned()]
        )
    );
}

#[tokio::test]
async fn each_operation_takes_its_own_kind_of_token() {
    let simulator = unlimited().await;
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let caller = Caller::new(&simulator).await;
    let mut counts = [0; 3];
    for operation in document.operations() {
        let request = caller.request(operation, &synthesizer.arguments(operation, Fill::Required));
        let mut request = request.build().unwrap();
        let mut send = async |token: Option<&str>| {
            request.headers_mut().remove("authorization");
            if let Some(token) = token {
                let value = format!("Bearer {token}").parse().unwrap();
                request.headers_mut().insert("authorization", value);
            }
            let request = request.try_clone().unwrap();
            let before = simulator.violations().len();
            let response = caller.client.execute(request).await.unwrap();
            let limit = response.headers().contains_key("inin-ratelimit-count");
            let violations = simulator.violations()[before..].to_vec();
            (response.status().as_u16(), violations, limit)
        };
        match operation.security {
            Security::OAuth { .. } => {}
            Security::None => {
                counts[0] += 1;
                let (status, violations, limit) = send(None).await;
                assert!(
                    status < 300 && violations.is_empty() && !limit,
                    "{}",
                    operation.id
                );
                let (status, violations, _) = send(Some(&caller.token)).await;
                assert!(status < 300 && violations.len() == 1 && !violations[0].refused);
                assert_eq!(violations[0].place, "header Authorization");
            }
            _ => {
                let guest = operation.security == Security::GuestChatJwt;
                counts[if guest { 1 } else { 2 }] += 1;
                let (right, wrong) = if guest {
                    (&caller.guest, &caller.messaging)
                } else {
                    (&caller.messaging, &caller.guest)
                };
                let (status, violations, _) = send(Some(right)).await;
                assert!(status < 300 && violations.is_empty(), "{}", operation.id);
                for wrong in [wrong, &caller.token] {
                    let (status, violations, _) = send(Some(wrong)).await;
                    assert!(status == 401 && violations.len() == 1 && violations[0].refused);
                }
                assert_eq!(send(None).await.0, 401);
            }
        }
    }
    assert_eq!(counts, [33, 10, 2]);
    // A guest's token opens nothing else.
    assert_eq!(
        get(&simulator, AGENT, &caller.guest)
            .send()
            .await
            .unwrap()
            .status(),
        401
    );
}

#[tokio::test]
async fn a_response_is_about_what_was_asked_for() {
    let simulator = unlimited().await;
    let token = sign_in(&simulator).await;
    let path = "/api/v2/routing/queues/5e1d7c40-8b12-4c55-a7a5-2f90b1de0009";
    let body = |response: Response| support::json(response);
    let queue = body(get(&simulator, path, &token).send().await.unwrap()).await;
    assert_eq!(queue["id"], "5e1d7c40-8b12-4c55-a7a5-2f90b1de0009");
    assert_eq!(queue["selfUri"], path);
    assert!(queue["name"].is_string() && queue["division"].is_object());
    let again = body(get(&simulator, path, &token).send().await.unwrap()).await;
    assert_eq!(queue, again);
    simulator.set_fill(Fill::Required);
    let sparse = body(get(&simulator, path, &token).send().await.unwrap()).await;
    assert!(sparse.as_object().unwrap().len() < queue.as_object().unwrap().len() / 2);
}

#[tokio::test]
async fn one_of_several_successes_can_be_chosen() {
    let simulator = unlimited().await;
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let caller = Caller::new(&simulator).await;
    let mut chosen = 0;
    for operation in document
        .operations()
        .iter()
        .filter(|one| one.responses.len() > 1)
    {
        let request = caller.request(operation, &synthesizer.arguments(operation, Fill::Required));
        for declared in &operation.responses {
            simulator.clear_rules();
            simulator
                .add_rule(Rule::on(&operation.id).status(declared.status))
                .unwrap();
            let response = request.try_clone().unwrap().send().await.unwrap();
            assert_eq!(response.status(), declared.status, "{}", operation.id);
            let text = response.text().await.unwrap();
            assert_eq!(
                text.is_empty(),
                declared.schema.is_none(),
                "{} {text}",
                operation.id
            );
            chosen += 1;
        }
    }
    assert!(chosen > 500, "{chosen}");
    assert_eq!(simulator.violations(), []);
}

#[tokio::test]
async fn another_document_can_be_served() {
    let document = json!({
        "swagger": "2.0",
        "definitions": {},
        "securityDefinitions": { "PureCloud OAuth": { "type": "oauth2" } },
        "paths": { "/api/v2/things/{thing}": { "get": {
            "operationId": "getThing",
            "security": [{ "PureCloud OAuth": [] }],
            "parameters": [{ "name": "thing", "in": "path", "required": true, "type": "integer" }],
            "responses": { "200": { "schema": { "type": "integer", "minimum": 7, "maximum": 7 } } },
        } } },
    });
    let document = std::sync::Arc::new(Document::from_json(document).unwrap());
    assert_eq!(document.operations()[0].parameters[0].place, Place::Path);
    let simulator = Simulator::builder()
        .document(document)
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    let thing = get(&simulator, "/api/v2/things/1", &token)
        .send()
        .await
        .unwrap();
    assert_eq!(thing.text().await.unwrap(), "7");
    assert_eq!(
        told(&simulator, get(&simulator, "/api/v2/things/x", &token))
            .await
            .0,
        400
    );
    assert_eq!(get_status(&simulator, AGENT, &token).await, 404);
}

/// Stock progenitor says nothing of an operation's token, so the session goes by the path.
#[test]
fn whose_token_an_operation_takes_is_told_by_its_path() {
    use genesys_cloud_auth::AuthScheme;
    use genesys_cloud_auth::progenitor::{OperationInfo, facts_of};

    for operation in Document::pinned().operations() {
        let path = operation.path.replace(['{', '}'], "");
        let url = format!("https://gateway.example/genesys{path}");
        let request = reqwest::Request::new(operation.method.clone(), url.parse().unwrap());
        let info = OperationInfo {
            operation_id: "any",
        };
        let takes_oauth = matches!(operation.security, Security::OAuth { .. });
        assert_eq!(
            facts_of(&info, &request).auth == AuthScheme::OAuth,
            takes_oauth,
            "{} {}",
            operation.method,
            operation.path
        );
    }
}
