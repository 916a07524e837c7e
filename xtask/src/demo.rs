//! `cargo xtask demo`: the token refresh guide's example, running.
//!
//! By default a local server plays the platform and lets the token expire under the first call, so
//! that the refresh and the replay are there to be seen, and their absence is a failure. With an
//! account in the environment or in `.env` the same program calls the real platform.
//!
//! The server is a program of its own, and not a library of this one: it may come to use the SDK,
//! whose code this program generates.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::workspace;

/// What an account is made of.
const ACCOUNT: [&str; 3] = [
    "GENESYS_ENVIRONMENT",
    "GENESYS_CLIENT_ID",
    "GENESYS_CLIENT_SECRET",
];
/// What the example prints of itself; the session's steps are at this level.
const LOG: &str = "warn,genesys_cloud_auth=info";
/// Shorter than anyone would choose, so that nothing lives on a token of yesterday.
const TOKEN_LIFETIME_S: &str = "2";
/// The example's first call: the token is good when it is sent, and dead when it arrives.
const EXPIRE_DURING_CALL: &str = "1";

const EXAMPLE: [&str; 7] = [
    "--locked",
    "--package",
    "genesys-cloud-sdk",
    "--features",
    "analytics,users",
    "--example",
    "conversation_details",
];
const SERVER: [&str; 5] = [
    "--locked",
    "--package",
    "genesys-cloud-simulator",
    "--bin",
    "genesys-cloud-simulator",
];

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Call the local server even where an account is set.
    #[arg(long)]
    local: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    heading("Is the generated code current?");
    let this = env::current_exe().context("cannot tell where this program is")?;
    succeed(Command::new(this).args(["generate", "--check"]))?;

    let dotenv = dotenv()?;
    let missing = missing(|name| env::var(name).ok().or_else(|| dotenv.get(name).cloned()));
    if missing.is_empty() && !args.local {
        on_the_platform()
    } else {
        on_the_local_server(&missing)
    }
}

fn on_the_platform() -> Result<()> {
    heading("The example, on the REAL platform");
    println!(
        "{} are set; `--local` calls a local server instead.\n",
        ACCOUNT.join(", ")
    );
    succeed(example().env("RUST_LOG", log()))
}

fn on_the_local_server(missing: &[&str]) -> Result<()> {
    heading("Building the example and the local server");
    succeed(Command::new(workspace::cargo()).arg("build").args(EXAMPLE))?;
    succeed(Command::new(workspace::cargo()).arg("build").args(SERVER))?;

    heading("The example, on a local server");
    if missing.is_empty() {
        println!("An account is set, and not used.");
    } else {
        println!("For the real platform, set {} as well.", missing.join(", "));
    }
    println!(
        "Lines of `simulator` are the server's, lines of `genesys_cloud_auth` the session's.\n"
    );
    let folder = tempfile::tempdir().context("cannot make a folder for the server's report")?;
    let report = folder.path().join("seen.json");
    let example = example();
    let mut server = Command::new(workspace::cargo());
    server
        .args(["run", "--quiet"])
        .args(SERVER)
        .args(["--", "--token-lifetime", TOKEN_LIFETIME_S])
        .args(["--expire-during-call", EXPIRE_DURING_CALL])
        .arg("--report")
        .arg(&report)
        .arg("--")
        .arg(example.get_program())
        .args(example.get_args())
        .env("RUST_LOG", log());
    succeed(&mut server)?;

    let report = fs::read(&report).context("cannot read the server's report")?;
    let report = serde_json::from_slice(&report).context("the server's report")?;
    println!("\n{}", verdict(&report)?);
    Ok(())
}

fn example() -> Command {
    let mut command = Command::new(workspace::cargo());
    command.args(["run", "--quiet"]).args(EXAMPLE);
    command
}

/// What the example logs: the session's steps, unless the caller chose.
fn log() -> String {
    env::var("RUST_LOG").unwrap_or_else(|_| LOG.to_owned())
}

/// Says in a line what the server's report proves.
///
/// # Errors
/// When it does not prove that a refused call was refreshed and replayed.
fn verdict(report: &Value) -> Result<String> {
    let count = |name: &str| {
        let count = report.get("totals").and_then(|totals| totals.get(name));
        let count = count.and_then(Value::as_u64);
        count.with_context(|| format!("the server's report does not say `totals.{name}`"))
    };
    let (tokens, unauthorized) = (count("tokens_issued")?, count("unauthorized")?);
    let (calls, replays) = (count("calls")?, count("replays")?);
    let told = format!(
        "{tokens} tokens issued, {calls} calls, {unauthorized} answered 401, {replays} replayed"
    );
    if tokens < 2 || unauthorized == 0 || replays == 0 {
        bail!("the example did not refresh and replay: {told}");
    }
    ensure!(
        replays == unauthorized,
        "a call that was refused was not replayed: {told}"
    );
    Ok(format!(
        "The token expired, was refreshed, and the call was replayed: {told}."
    ))
}

/// The variables that an account lacks.
fn missing(lookup: impl Fn(&str) -> Option<String>) -> Vec<&'static str> {
    let is_set = |name| lookup(name).is_some_and(|value| !value.trim().is_empty());
    ACCOUNT.into_iter().filter(|name| !is_set(name)).collect()
}

/// The nearest `.env`, as the example itself looks for it.
fn dotenv() -> Result<HashMap<String, String>> {
    let working = env::current_dir().context("cannot tell the working directory")?;
    let file = working
        .ancestors()
        .map(|folder| folder.join(".env"))
        .find(|file| file.is_file());
    file.map_or_else(|| Ok(HashMap::new()), |file: PathBuf| read_dotenv(&file))
}

fn read_dotenv(file: &Path) -> Result<HashMap<String, String>> {
    let lines = dotenvy::from_path_iter(file).and_then(Iterator::collect);
    // The error itself quotes the line, which may be the one with the secret.
    lines.map_err(|_| anyhow::anyhow!("{} is not a `.env` file", file.display()))
}

fn heading(text: &str) {
    println!("\n== {text}");
}

fn succeed(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("cannot run {program}"))?;
    ensure!(status.success(), "{program} failed ({status})");
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    fn totals(tokens: u64, unauthorized: u64, replays: u64) -> Value {
        json!({ "totals": {
            "tokens_issued": tokens,
            "calls": 3,
            "unauthorized": unauthorized,
            "replays": replays,
        } })
    }

    #[test]
    fn only_a_refresh_and_a_replay_pass() {
        assert!(
            verdict(&totals(2, 1, 1))
                .unwrap()
                .contains("2 tokens issued")
        );
        for (tokens, unauthorized, replays) in
            [(1, 0, 0), (2, 0, 0), (1, 1, 1), (2, 1, 0), (3, 2, 1)]
        {
            assert!(verdict(&totals(tokens, unauthorized, replays)).is_err());
        }
        let error = verdict(&json!({ "totals": {} })).unwrap_err().to_string();
        assert!(error.contains("totals.tokens_issued"), "{error}");
    }

    #[test]
    fn an_account_is_all_three_variables() {
        let set = |name: &str| Some(format!("value of {name}"));
        assert!(missing(set).is_empty());
        let blank = |name: &str| {
            (name != "GENESYS_CLIENT_ID")
                .then(|| "x".to_owned())
                .or(Some(" ".to_owned()))
        };
        assert_eq!(missing(blank), ["GENESYS_CLIENT_ID"]);
        assert_eq!(missing(|_| None), ACCOUNT);
    }

    #[test]
    fn a_broken_dotenv_is_told_without_quoting_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".env");
        fs::write(&file, "GENESYS_CLIENT_ID=id\n").unwrap();
        assert_eq!(read_dotenv(&file).unwrap()["GENESYS_CLIENT_ID"], "id");
        fs::write(&file, "GENESYS_CLIENT_SECRET='hunter2\n").unwrap();
        assert!(!format!("{:?}", read_dotenv(&file).unwrap_err()).contains("hunter2"));
    }
}
