//! Recording through the SDK's session, and playing what was recorded.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use genesys_cloud_tests::document::Document;
use genesys_cloud_tests::fixtures::exchange::{Source, SourceKind};
use genesys_cloud_tests::fixtures::recorder::RecordError;
use genesys_cloud_tests::fixtures::script::{Amount, PlannedCall};
use genesys_cloud_tests::fixtures::scrub::ScrubKey;
use genesys_cloud_tests::fixtures::{Fixtures, Player, Recorder};
use genesys_cloud_tests::{CLIENT_SECRET, Rule, Simulator};
use serde_json::json;

fn recorder(simulator: &Simulator) -> Recorder {
    let session = Session::builder()
        .account(simulator.account())
        .build()
        .unwrap();
    let source = Source::new(SourceKind::Simulator).with_seed(1);
    Recorder::with(session, Document::pinned(), ScrubKey::random(), source).making_up(1)
}

#[tokio::test]
async fn what_was_recorded_is_played() {
    let folder = tempfile::tempdir().unwrap();
    let simulator = Simulator::builder().seed(1).start().await.unwrap();
    let mut recorder = recorder(&simulator);
    let id = "9c4e6f0a-1111-4222-8333-444455556666";
    let call = PlannedCall::new("getUser")
        .param("userId", id)
        .param("expand", "presence");
    let path = recorder.record(&call, folder.path()).await.unwrap();
    assert!(path.ends_with("users/getUser.json"), "{}", path.display());
    let kept = fs::read_to_string(&path).unwrap();
    assert!(!kept.contains(id) && !kept.contains("127.0.0.1"), "{kept}");

    let fixtures = Fixtures::load(folder.path()).unwrap();
    let recorded = fixtures.iter().next().unwrap().exchange.clone();
    let arguments = recorded.arguments(&Document::pinned()).unwrap();
    assert_eq!(arguments.values["expand"], json!(["presence"]));
    assert!(
        recorded.request.path.ends_with(
            recorded.response.body.as_ref().unwrap()["id"]
                .as_str()
                .unwrap()
        )
    );
    let player = Player::builder(fixtures)
        .require_all()
        .start()
        .await
        .unwrap();
    let session = Session::builder()
        .account(player.account())
        .build()
        .unwrap();
    let url = format!(
        "{}{}?expand=presence",
        player.base_url(),
        recorded.request.path
    );
    let request = session.http().get(url).build().unwrap();
    let facts = OperationFacts::new("getUser", AuthScheme::OAuth, true);
    let body = session
        .execute(facts, request)
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(Some(body), recorded.response.body);
    player.verify();
}

#[tokio::test]
async fn a_status_that_nobody_expects_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let rule = Rule::on("getUser").every().status(404);
    let simulator = Simulator::builder().rule(rule).start().await.unwrap();
    let mut recorder = recorder(&simulator);
    let mut call = PlannedCall::new("getUser");
    call.fill = Some(Amount::Required);
    let error = recorder.record(&call, folder.path()).await.unwrap_err();
    assert!(
        matches!(error, RecordError::Status { status: 404, .. }),
        "{error}"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    call.status = Some(404);
    call.case = Some("not-found".to_owned());
    let path = recorder.record(&call, folder.path()).await.unwrap();
    assert!(path.ends_with("users/getUser.not-found.json"));
}

#[tokio::test]
async fn a_wrong_call_is_told_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let simulator = Simulator::start().await.unwrap();
    let mut recorder = recorder(&simulator);
    for (call, expected) in [
        (PlannedCall::new("getUsr"), "`getUser`"),
        (PlannedCall::new("getUser"), "needs `userId`"),
        (
            PlannedCall::new("getUsers").param("pageSize", "many"),
            "a whole number",
        ),
        (PlannedCall::new("postUsers"), "needs `body`"),
    ] {
        let told = recorder
            .record(&call, folder.path())
            .await
            .unwrap_err()
            .to_string();
        assert!(told.contains(expected), "{told}");
    }
    assert_eq!(simulator.seen().totals.calls, 0);
}

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_genesys-cloud-record"));
    // Neither the caller's account nor the proxy may have a say.
    for name in [
        "GENESYS_ENVIRONMENT",
        "GENESYS_CLIENT_ID",
        "GENESYS_CLIENT_SECRET",
    ] {
        program.env_remove(name);
    }
    program
        .env("NO_PROXY", "127.0.0.1")
        .env("no_proxy", "127.0.0.1");
    program
}

fn told(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

#[test]
fn the_program_says_what_an_account_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let output = program()
        .args(["--operation", "getUsersMe"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let told = told(&output);
    assert!(!output.status.success(), "{told}");
    for name in [
        "GENESYS_CLIENT_ID",
        "GENESYS_CLIENT_SECRET",
        "GENESYS_ENVIRONMENT",
        "--simulator",
    ] {
        assert!(told.contains(name), "{told}");
    }
}

#[test]
fn the_program_records_a_script_from_a_simulator_the_same_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script.toml");
    fs::write(
        &script,
        "[[call]]\noperation = 'getUsers'\n\n[[call]]\noperation = 'getNoSuch'\n\n\
         [[call]]\noperation = 'getGroup'\nfill = 'required'\nanswer = 'everything'\n",
    )
    .unwrap();
    let run = |out: &str, keep_going: bool| {
        let mut program = program();
        program
            .args(["--simulator", "--seed", "3", "--out", out])
            .arg("--script")
            .arg(&script);
        if keep_going {
            program.arg("--keep-going");
        }
        let output = program.current_dir(folder.path()).output().unwrap();
        assert!(!output.status.success());
        told(&output)
    };
    let stopped = run("stopped", false);
    assert!(
        stopped.contains("1 written, 1 failed, 1 not tried"),
        "{stopped}"
    );
    let one = run("one", true);
    assert!(one.contains("2 written, 1 failed, 0 not tried"), "{one}");
    run("two", true);
    let load = |out: &str| Fixtures::load(folder.path().join(out)).unwrap();
    assert_eq!(load("one"), load("two"));
    assert_eq!(load("one").apis(), ["groups", "users"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_signs_in_at_any_address_and_keeps_its_secret() {
    let folder = tempfile::tempdir().unwrap();
    let simulator = Simulator::start().await.unwrap();
    let account = simulator.account();
    let run = || {
        let output = program()
            .env("GENESYS_CLIENT_ID", account.credentials.client_id())
            .env("GENESYS_CLIENT_SECRET", CLIENT_SECRET)
            .args([
                "--base-url",
                simulator.base_url(),
                "--login-url",
                simulator.login_url(),
            ])
            .args([
                "--operation",
                "getUsers",
                "--param",
                "pageSize=2",
                "--key",
                "the.key",
                "--out",
                "out",
            ])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let told = told(&output);
        assert!(
            output.status.success() && !told.contains(CLIENT_SECRET),
            "{told}"
        );
        fs::read_to_string(folder.path().join("out/users/getUsers.json")).unwrap()
    };
    let (one, two) = tokio::task::block_in_place(|| (run(), run()));
    assert!(one.contains("\"kind\": \"platform\""), "{one}");
    // With the key kept, only what differs at the platform differs: here, the correlation id.
    let same = |text: &str| {
        text.lines()
            .filter(|line| !line.contains("correlation"))
            .count()
    };
    let shared = one.lines().filter(|line| two.contains(line)).count();
    assert!(shared >= same(&one), "{one}\n{two}");
}

#[test]
fn the_committed_recordings_are_made_again_byte_for_byte() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let again = tempfile::tempdir().unwrap();
    let output = program()
        .args(["--simulator", "--script"])
        .arg(committed.join("script.toml"))
        .arg("--out")
        .arg(again.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let fixtures = Fixtures::load(&committed).unwrap();
    let recorded = fixtures
        .iter()
        .filter(|one| one.exchange.source.kind == SourceKind::Simulator);
    let mut count = 0;
    for one in recorded {
        let read = |folder: &Path| fs::read_to_string(folder.join(&one.file)).unwrap();
        assert_eq!(read(again.path()), read(&committed), "{}", one.file);
        count += 1;
    }
    assert_eq!(count, 171, "as many as README says");
}
