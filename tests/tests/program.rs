//! The program `genesys-cloud-simulator`.
#![cfg(all(unix, feature = "cli"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Command, Output};

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

#[test]
fn faults_seeds_and_documents_are_given_on_the_command_line() {
    let script = r#"
        token=$(curl -sf --noproxy '*' -u $GENESYS_CLIENT_ID:$GENESYS_CLIENT_SECRET \
            -d grant_type=client_credentials $GENESYS_LOGIN_URL/oauth/token |
            sed 's/.*"access_token":"\([^"]*\)".*/\1/')
        call() { curl -s --noproxy '*' -H "Authorization: Bearer $token" "$GENESYS_ENVIRONMENT$1"; }
        call /api/v2/routing/queues?pageSize=1
        echo
        call /api/v2/routing/queues?color=red
    "#;
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/spec");
    let run = || {
        simulator(&[
            "--seed",
            "7",
            "--jwt",
            "--scopes",
            "users,routing",
            "--fill",
            "required",
            "--spec",
            spec,
            "--calls-per-minute",
            "0",
            "--collection-size",
            "4",
            "--fault",
            "getRoutingQueues:nth=1:503",
            "--",
            "sh",
            "-c",
            script,
        ])
    };
    let output = run();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let (first, second) = stdout.split_once('\n').unwrap();
    assert!(
        first.contains("\"code\":\"service.unavailable\""),
        "{stdout}"
    );
    assert!(!second.contains("\"code\""), "{stdout}");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("Status(503)"), "{stderr}");
    assert!(
        stderr.contains("Against the document:\n  getRoutingQueues: query color"),
        "{stderr}"
    );
    assert_eq!(String::from_utf8(run().stdout).unwrap().lines().count(), 2);
}

#[test]
fn a_rule_that_cannot_be_read_is_an_error() {
    for rule in ["getUser", "getUsr:503"] {
        let output = simulator(&["--fault", rule, "--", "true"]);
        assert!(!output.status.success(), "{rule}");
    }
}
