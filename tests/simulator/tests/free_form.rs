//! Where the document takes any JSON, the simulator does.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::document::{Document, Operation};
use genesys_cloud_simulator::synthesis::{Arguments, Fill, Synthesizer};
use genesys_cloud_simulator::{Rule, Simulator};
use serde_json::{Value, json};

use self::support::call::Caller;
use self::support::{client, sign_in};

const ROW: &str = "/api/v2/flows/datatables/5e1d7c40-8b12-4c55-a7a5-2f90b1de0009/rows";

async fn post(simulator: &Simulator, path: &str, body: &Value) -> u16 {
    let token = sign_in(simulator).await;
    let request = client()
        .post(format!("{}{path}", simulator.base_url()))
        .bearer_auth(token)
        .header("content-type", "application/json")
        .body(body.to_string());
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_row_of_a_data_table_has_cells_of_any_kind() {
    let simulator = Simulator::start().await.unwrap();
    let row = json!({ "key": "shop-2", "hours": 10, "open": true, "tags": ["a", 1], "note": null });
    assert_eq!(post(&simulator, ROW, &row).await, 200);
    assert_eq!(simulator.violations(), []);
    assert_eq!(post(&simulator, ROW, &json!(["no", "row"])).await, 400);
}

/// Puts `value` at every place of a body that the document leaves open, and counts them.
fn open_up(document: &Document, schema: &Value, body: &mut Value, value: &Value) -> usize {
    let schema = document.resolve(schema);
    let is_open = schema["type"] == "object"
        && schema.get("properties").is_none()
        && schema.get("additionalProperties").is_none();
    if is_open {
        body.clone_from(value);
        return 1;
    }
    match body {
        Value::Object(members) => {
            let inner = |name: &str| {
                let property = schema["properties"].get(name);
                property.or_else(|| schema.get("additionalProperties"))
            };
            members
                .iter_mut()
                .filter_map(|(name, body)| Some(open_up(document, inner(name)?, body, value)))
                .sum()
        }
        Value::Array(items) => items
            .iter_mut()
            .map(|item| open_up(document, &schema["items"], item, value))
            .sum(),
        _ => 0,
    }
}

#[tokio::test]
async fn every_open_place_of_every_body_takes_every_kind_of_json() {
    let simulator = Simulator::builder().unlimited().start().await.unwrap();
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let caller = Caller::new(&simulator).await;
    let open = |operation: &Operation, arguments: &mut Arguments, value: &Value| {
        let (Some(declared), Some(body)) = (&operation.body, &mut arguments.body) else {
            return 0;
        };
        open_up(&document, &declared.schema, body, value)
    };
    let mut places = 0;
    for value in [
        json!("text"),
        json!(10.5),
        json!(false),
        json!([1, "a"]),
        json!({ "b": [{}] }),
    ] {
        for operation in document.operations() {
            let mut arguments = synthesizer.arguments(operation, Fill::Everything);
            let count = open(operation, &mut arguments, &value);
            if count == 0 {
                continue;
            }
            places += count;
            let response = caller.request(operation, &arguments).send().await.unwrap();
            let status = response.status();
            assert!(
                !status.is_client_error(),
                "{} {value}: {status}",
                operation.id
            );
        }
    }
    assert!(places > 500, "{places}");
    assert_eq!(simulator.violations(), []);
}

#[tokio::test]
async fn a_rule_may_skip_the_check() {
    let rule = Rule::on("postRoutingQueues").unchecked();
    let simulator = Simulator::builder().rule(rule).start().await.unwrap();
    let wrong = json!({ "name": 7, "unheardOf": true });
    let queues = "/api/v2/routing/queues";
    assert_eq!(post(&simulator, queues, &wrong).await, 200);
    assert_eq!(simulator.violations(), []);

    // And response for itself, alone or after another rule that does not check.
    let own = Rule::on("postRoutingQueues").response(418, json!({ "id": "7" }));
    simulator.add_rule(own.clone()).unwrap();
    assert_eq!(post(&simulator, queues, &wrong).await, 418);
    simulator.clear_rules();
    simulator.add_rule(own.clone()).unwrap();
    assert_eq!(post(&simulator, queues, &wrong).await, 400);
    simulator.clear_rules();
    simulator.add_rule(own.unchecked()).unwrap();
    assert_eq!(post(&simulator, queues, &wrong).await, 418);
    assert_eq!(
        "postUsers:unchecked".parse(),
        Ok(Rule::on("postUsers").unchecked())
    );
}
