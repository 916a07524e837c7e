//! What the environment of a process sets up: credentials, `.env`, profiles, proxies.
//!
//! A process's environment is set once, before it starts, so each case runs in a process of its
//! own: this test binary once more, with the one test that does the work.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use genesys_cloud_auth::{
    Account, AuthScheme, OperationFacts, PlainHttp, Profile, ProxySettings, Session, SessionBuilder,
};
use http::header::PROXY_AUTHORIZATION;
use http::{Method, StatusCode};
use secrecy::ExposeSecret as _;
use support::platform::{CLIENT_ID, CLIENT_SECRET, Platform};
use support::program;

const TASK: &str = "GENESYS_TEST_TASK";
const TARGET: &str = "GENESYS_TEST_TARGET";
const OWN_PROXY: &str = "GENESYS_TEST_OWN_PROXY";
const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

/// A process that does one task, with nothing of this one's environment that could steer it.
fn child(task: &str) -> Command {
    let mut command = program::command(std::env::current_exe().unwrap());
    for name in [
        "GENESYS_ENVIRONMENT",
        "GENESYS_CLIENT_ID",
        "GENESYS_CLIENT_SECRET",
        "NO_PROXY",
        "no_proxy",
    ] {
        command.env_remove(name);
    }
    command.env(TASK, task).args([
        "--exact",
        "one_task_in_a_process_of_its_own",
        "--ignored",
        "--nocapture",
    ]);
    command
}

/// What the task printed after `result:`.
async fn result(mut command: Command) -> String {
    let run = tokio::task::spawn_blocking(move || command.output().unwrap());
    let Output { stdout, stderr, .. } = run.await.unwrap();
    let printed = String::from_utf8(stdout).unwrap();
    printed
        .lines()
        .find_map(|line| line.split_once("result:"))
        .unwrap_or_else(|| panic!("{printed}\n{}", String::from_utf8_lossy(&stderr)))
        .1
        .trim()
        .to_owned()
}

/// Not a test by itself: what the processes of the tests below run.
#[tokio::test]
#[ignore = "a process of its own, started by the tests of this file"]
async fn one_task_in_a_process_of_its_own() {
    let task = std::env::var(TASK).expect("started by a test of this file");
    let shown = |account: &Account| {
        format!(
            "{} {} {}",
            account.region.domain(),
            account.credentials.client_id(),
            account.credentials.client_secret().expose_secret(),
        )
    };
    let result = match task.as_str() {
        "from_env" => Account::from_env().map_or_else(|e| e.to_string(), |a| shown(&a)),
        "from_dotenv" => Account::from_dotenv().map_or_else(|e| e.to_string(), |a| shown(&a)),
        "session" => Session::from_env().map_or_else(
            |error| error.to_string(),
            |session| session.base_url().to_string(),
        ),
        "plain session" => SessionBuilder::from_env_with(PlainHttp::Anywhere)
            .and_then(SessionBuilder::build)
            .map_or_else(
                |error| error.to_string(),
                |session| session.base_url().to_string(),
            ),
        "home" => Profile::load_from_home(None)
            .and_then(|profile| profile.account())
            .map_or_else(|error| error.to_string(), |account| shown(&account)),
        "call" => call(|builder| builder).await,
        "call without a proxy" => call(SessionBuilder::no_proxy).await,
        "call through another proxy" => {
            let proxy = std::env::var(OWN_PROXY).unwrap();
            call(|builder| builder.proxy(ProxySettings::at(proxy))).await
        }
        other => panic!("not a task: {other}"),
    };
    println!("result:{}", result.replace('\n', " "));
}

async fn call(set_up: impl FnOnce(SessionBuilder) -> SessionBuilder) -> String {
    let builder = Session::builder()
        .base_url(std::env::var(TARGET).unwrap())
        .allow_plain_http()
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .retry_policy(genesys_cloud_auth::RetryPolicy::never());
    let session = set_up(builder).build().unwrap();
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    match session.execute(FACTS, request).await {
        Ok(response) => response.status().as_u16().to_string(),
        Err(error) => error.to_string(),
    }
}

fn with_account(mut command: Command, region: &str, id: &str, secret: &str) -> Command {
    command
        .env("GENESYS_ENVIRONMENT", region)
        .env("GENESYS_CLIENT_ID", id)
        .env("GENESYS_CLIENT_SECRET", secret);
    command
}

#[tokio::test]
async fn the_three_variables_set_up_an_account_and_a_session() {
    let folder = tempfile::tempdir().unwrap();
    let run = |task| {
        let mut child = with_account(child(task), "eu-central-1", "an-id", "a-secret");
        child.current_dir(folder.path());
        child
    };
    assert_eq!(
        result(run("from_env")).await,
        "mypurecloud.de an-id a-secret"
    );
    assert_eq!(result(run("session")).await, "https://api.mypurecloud.de/");
    let plain = |task| {
        let mut child = with_account(
            child(task),
            "http://mesh.internal:8080",
            "an-id",
            "a-secret",
        );
        child.current_dir(folder.path());
        child
    };
    let told = result(plain("session")).await;
    assert!(told.contains("plain http"), "{told}");
    assert_eq!(
        result(plain("plain session")).await,
        "http://mesh.internal:8080/"
    );
    let mut missing = child("session");
    missing.current_dir(folder.path());
    let told = result(missing).await;
    for name in ["GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET"] {
        assert!(told.contains(name), "{told}");
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

#[tokio::test]
async fn the_nearest_dotenv_file_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let file = |region: &str| {
        format!(
            "GENESYS_ENVIRONMENT={region}\nGENESYS_CLIENT_ID=id\nGENESYS_CLIENT_SECRET=of-file\n"
        )
    };
    write(folder.path(), ".env", &file("mypurecloud.ie"));
    write(folder.path(), "near/.env", &file("mypurecloud.jp"));
    std::fs::create_dir_all(folder.path().join("near/below")).unwrap();
    std::fs::create_dir_all(folder.path().join("far/below")).unwrap();
    let run = |below: &str| {
        let mut child = child("from_dotenv");
        child.current_dir(folder.path().join(below));
        child
    };
    assert_eq!(result(run("far/below")).await, "mypurecloud.ie id of-file");
    assert_eq!(result(run("near/below")).await, "mypurecloud.jp id of-file");
}

/// What `from_dotenv` gives in a folder below `file`'s, with these variables set.
async fn below(file: &str, variables: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), ".env", file);
    std::fs::create_dir_all(folder.path().join("below")).unwrap();
    let mut child = child("from_dotenv");
    child.current_dir(folder.path().join("below"));
    child.envs(variables.iter().copied());
    result(child).await
}

const REGION: (&str, &str) = ("GENESYS_ENVIRONMENT", "mypurecloud.de");
const ID: (&str, &str) = ("GENESYS_CLIENT_ID", "id");
const SECRET: (&str, &str) = ("GENESYS_CLIENT_SECRET", "of-process");
const WHOLE: &str = "GENESYS_ENVIRONMENT=mypurecloud.jp\nGENESYS_CLIENT_ID=file-id\n\
                     GENESYS_CLIENT_SECRET=of-file\n";

#[tokio::test]
async fn a_file_above_does_not_decide_where_the_secret_of_the_environment_goes() {
    let region = "GENESYS_ENVIRONMENT=elsewhere.example\n";
    for file in [region, WHOLE] {
        assert_eq!(
            below(file, &[ID, SECRET]).await,
            "mypurecloud.com id of-process"
        );
        let all = [REGION, ID, SECRET];
        assert_eq!(below(file, &all).await, "mypurecloud.de id of-process");
    }
    // Half a client is made whole by no file.
    for half in [ID, SECRET] {
        for file in [region, WHOLE] {
            let told = below(file, &[half]).await;
            assert!(told.contains(half.0) && told.contains(".env"), "{told}");
            assert!(
                !told.contains(SECRET.1) && !told.contains("of-file"),
                "{told}"
            );
        }
    }
}

#[tokio::test]
async fn a_file_counts_as_a_whole() {
    assert_eq!(below(WHOLE, &[]).await, "mypurecloud.jp file-id of-file");
    assert_eq!(
        below(WHOLE, &[REGION]).await,
        "mypurecloud.jp file-id of-file"
    );
    assert_eq!(
        below(WHOLE, &[("GENESYS_CLIENT_ID", " ")]).await,
        "mypurecloud.jp file-id of-file"
    );
    let without_region = WHOLE.split_once('\n').unwrap().1;
    assert_eq!(
        below(without_region, &[]).await,
        "mypurecloud.com file-id of-file"
    );
    let told = below(without_region, &[REGION]).await;
    assert!(told.contains("GENESYS_ENVIRONMENT"), "{told}");
    let told = below("OTHER=1\n", &[REGION, ID]).await;
    assert!(
        told.contains("missing or empty: GENESYS_CLIENT_SECRET"),
        "{told}"
    );
}

#[tokio::test]
async fn a_broken_file_above_fails_no_complete_environment() {
    let broken = "GENESYS_CLIENT_SECRET='hunter2\n";
    assert_eq!(
        below(broken, &[ID, SECRET]).await,
        "mypurecloud.com id of-process"
    );
    let told = below(broken, &[]).await;
    assert!(told.contains(".env") && !told.contains("hunter2"), "{told}");
}

#[tokio::test]
async fn a_profile_is_loaded_from_a_file_and_from_home() {
    let folder = tempfile::tempdir().unwrap();
    let text = "[DEFAULT]\nenvironment = \"mypurecloud.de\"\nclient_credentials = \"id\"\n\
                client_secret = \"s\"\n[other]\nenvironment = \"mypurecloud.ie\"\n";
    write(folder.path(), ".gc/config.toml", text);
    let path = folder.path().join(".gc/config.toml");
    let other = Profile::load(&path, Some("other")).unwrap();
    assert_eq!(other.region.unwrap().domain(), "mypurecloud.ie");
    let error = Profile::load(folder.path().join("absent"), None).unwrap_err();
    assert!(error.to_string().contains("absent"), "{error}");
    assert_eq!(error.path(), Some(folder.path().join("absent").as_path()));
    let mut home = child("home");
    home.env("HOME", folder.path());
    assert_eq!(result(home).await, "mypurecloud.de id s");
}

/// A proxy that notes what it is asked for, and forwards nothing.
async fn proxy() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let log = Arc::<Mutex<Vec<String>>>::default();
    let seen = Arc::clone(&log);
    let app = Router::new().fallback(move |request: Request| {
        let user = request.headers().get(PROXY_AUTHORIZATION);
        let user = user.map(|user| format!(" ({})", user.to_str().unwrap()));
        let user = user.unwrap_or_default();
        let asked = format!("{} {}{user}", request.method(), request.uri());
        seen.lock().unwrap().push(asked);
        std::future::ready(if request.method() == Method::CONNECT {
            StatusCode::BAD_GATEWAY.into_response()
        } else if request.uri().path().ends_with("/token") {
            r#"{"access_token":"of-the-proxy","expires_in":3600}"#.into_response()
        } else {
            "{}".into_response()
        })
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, log)
}

#[tokio::test]
async fn http_proxy_leads_plain_requests_through_the_proxy() {
    let (proxy, log) = proxy().await;
    for variable in ["http_proxy", "HTTP_PROXY", "ALL_PROXY"] {
        let mut child = child("call");
        child
            .env(variable, format!("http://{proxy}"))
            .env(TARGET, "http://genesys.example");
        assert_eq!(result(child).await, "200", "{variable}");
        let asked: Vec<_> = log.lock().unwrap().drain(..).collect();
        let expected = [
            "POST http://genesys.example/oauth/token",
            "GET http://genesys.example/api/v2/users/me",
        ];
        assert_eq!(asked, expected, "{variable}");
    }
}

#[tokio::test]
async fn https_proxy_leads_encrypted_requests_through_the_proxys_tunnel() {
    let (proxy, log) = proxy().await;
    for variable in ["https_proxy", "HTTPS_PROXY"] {
        let mut child = child("call");
        child
            .env(variable, format!("http://{proxy}"))
            .env(TARGET, "https://genesys.example");
        let told = result(child).await;
        assert!(told.contains("the proxy"), "{told}");
        let asked: Vec<_> = log.lock().unwrap().drain(..).collect();
        assert_eq!(asked, ["CONNECT genesys.example:443"], "{variable}");
    }
}

#[tokio::test]
async fn no_proxy_names_the_hosts_that_are_reached_without_it() {
    let (proxy, log) = proxy().await;
    let platform = Platform::start(Duration::from_hours(1)).await;
    for variable in ["no_proxy", "NO_PROXY"] {
        let mut child = child("call");
        child
            .env("HTTP_PROXY", format!("http://{proxy}"))
            .env(variable, "other.example,127.0.0.1")
            .env(TARGET, platform.url());
        assert_eq!(result(child).await, "200");
    }
    assert!(log.lock().unwrap().is_empty());
    assert_eq!(platform.issued().len(), 2);
}

#[tokio::test]
async fn a_proxy_of_the_environment_gets_the_user_and_password_of_its_address() {
    let (proxy, log) = proxy().await;
    let mut child = child("call");
    child
        .env("http_proxy", format!("http://user:p4ss@{proxy}"))
        .env(TARGET, "http://genesys.example");
    assert_eq!(result(child).await, "200");
    let asked = log.lock().unwrap();
    assert_eq!(asked.len(), 2);
    for asked in &*asked {
        // `user:p4ss`, as RFC 7617 encodes it.
        assert!(asked.ends_with(" (Basic dXNlcjpwNHNz)"), "{asked}");
    }
}

#[tokio::test]
async fn what_the_session_is_told_wins_over_the_environment() {
    let (of_environment, unasked) = proxy().await;
    let platform = Platform::start(Duration::from_hours(1)).await;
    let mut alone = child("call without a proxy");
    alone
        .env("http_proxy", format!("http://{of_environment}"))
        .env(TARGET, platform.url());
    assert_eq!(result(alone).await, "200");
    assert_eq!(platform.issued().len(), 1);

    let (own, asked) = proxy().await;
    let mut through = child("call through another proxy");
    through
        .env("http_proxy", format!("http://{of_environment}"))
        .env(OWN_PROXY, format!("http://{own}"))
        .env(TARGET, "http://genesys.example");
    assert_eq!(result(through).await, "200");
    assert_eq!(asked.lock().unwrap().len(), 2);
    assert!(unasked.lock().unwrap().is_empty());
}
