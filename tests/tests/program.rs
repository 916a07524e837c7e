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
