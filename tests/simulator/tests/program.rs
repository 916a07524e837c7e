//! The program `genesys-cloud-simulator`.
#![cfg(all(unix, feature = "cli"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use genesys_cloud_simulator::{CLIENT_ID, CLIENT_SECRET};
use serde_json::Value;

fn simulator(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_genesys-cloud-simulator"))
        .args(args)
        .output()
        .unwrap()
}

#[test]
fn a_command_runs_against_it_and_its_exit_code_is_kept() {
    let report = format!("{}/report.json", env!("CARGO_TARGET_TMPDIR"));
    let script = "echo \"$GENESYS_ENVIRONMENT $GENESYS_LOGIN_URL $GENESYS_CLIENT_ID\"; exit 7";
    let output = simulator(&["--report", &report, "--", "sh", "-c", script]);
    assert_eq!(output.status.code(), Some(7));
    let stdout = String::from_utf8(output.stdout).unwrap();
    let (api, rest) = stdout.trim().split_once(' ').unwrap();
    assert!(api.starts_with("http://127.0.0.1:"), "{stdout}");
    assert_eq!(rest, format!("{api} simulator-client"));
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(report).unwrap()).unwrap();
    assert_eq!(report["totals"]["token_requests"], 0);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.contains("The simulator saw:\n0 token requests"),
        "{stderr}"
    );
}

#[test]
fn a_command_that_is_not_there_is_an_error() {
    let output = simulator(&["--", "/no/such/program"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("cannot run /no/such/program")
    );
}

/// The program without a command: it serves until it is interrupted.
struct Serving {
    process: Child,
    url: String,
}

impl Serving {
    fn start(args: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_genesys-cloud-simulator"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let exports: Vec<String> = lines.take(4).map(Result::unwrap).collect();
        let url = exports[0].strip_prefix("export GENESYS_ENVIRONMENT=");
        Self {
            process,
            url: url.unwrap().to_owned(),
        }
    }

    async fn token(&self) -> String {
        let form = [("grant_type", "client_credentials")];
        let asked = support::client()
            .post(format!("{}/oauth/token", self.url))
            .basic_auth(CLIENT_ID, Some(CLIENT_SECRET))
            .form(&form);
        let response = support::json(asked.send().await.unwrap()).await;
        response["access_token"].as_str().unwrap().to_owned()
    }

    async fn get(&self, target: &str, token: &str) -> Value {
        let asked = support::client().get(format!("{}{target}", self.url));
        support::json(asked.bearer_auth(token).send().await.unwrap()).await
    }

    /// What it says when it is interrupted.
    fn stop(self) -> String {
        // The shell's own: not every machine has the program.
        let interrupt = format!("kill -INT {}", self.process.id());
        let sent = Command::new("sh").args(["-c", &interrupt]).status();
        assert!(sent.unwrap().success());
        String::from_utf8(self.process.wait_with_output().unwrap().stderr).unwrap()
    }
}

#[tokio::test]
async fn faults_seeds_and_documents_are_given_on_the_command_line() {
    const ARGS: [&str; 13] = [
        "--seed",
        "7",
        "--jwt",
        "--scopes",
        "users,routing",
        "--spec",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec"),
        "--calls-per-minute",
        "0",
        "--collection-size",
        "4",
        "--fault",
        "getRoutingQueues:nth=1:503",
    ];
    let mut responses = Vec::new();
    for _ in 0..2 {
        let serving = Serving::start(&ARGS);
        let token = serving.token().await;
        let payload = token.split('.').nth(1).expect("a JWT");
        let payload = URL_SAFE_NO_PAD.decode(payload).unwrap();
        let payload: Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(payload["scope"], "users routing");
        let queues = "/api/v2/routing/queues";
        assert_eq!(
            serving.get(queues, &token).await["code"],
            "service.unavailable"
        );
        let list = serving.get(&format!("{queues}?color=red"), &token).await;
        assert_eq!(list["entities"].as_array().unwrap().len(), 4);
        let told = serving.stop();
        assert!(told.contains("Status(503)"), "{told}");
        assert!(
            told.contains("Against the document:\n  getRoutingQueues: query color"),
            "{told}"
        );
        responses.push(list);
    }
    assert_eq!(responses[0], responses[1], "one seed, one response");
}

#[tokio::test]
async fn what_is_required_alone_is_less() {
    let size = async |fill: &str| {
        let serving = Serving::start(&["--seed", "7", "--fill", fill]);
        let token = serving.token().await;
        let queue = serving.get("/api/v2/routing/queues/q1", &token).await;
        serving.stop();
        queue.as_object().unwrap().len()
    };
    assert!(size("required").await < size("everything").await);
}

#[test]
fn a_rule_that_cannot_be_read_is_an_error() {
    for rule in ["getUser", "getUsr:503"] {
        let output = simulator(&["--fault", rule, "--", "true"]);
        assert!(!output.status.success(), "{rule}");
    }
}

#[test]
fn an_operation_that_is_nearly_one_is_told() {
    let output = simulator(&["--fault", "getUsr:503", "--", "true"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("did you mean `getUser`"), "{told}");
}
