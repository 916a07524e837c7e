//! `cargo xtask demo`: the token refresh guide's example, running.
//!
//! By default a local server plays the platform and lets the token expire under the first call, so
//! that the refresh and the replay are there to be seen, and their absence is a failure. With an
//! account in the environment or in `.env` the same program calls the real platform.
//!
//! All that is built is the example, the local server and a program that looks for an account as
//! the session does. Cargo's own lines tell how far it is.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xtask::stamp;

use crate::program::{self, Program, SIMULATOR};
use crate::progress::Elapsed;
use crate::workspace;

/// What the example prints of itself; the session's steps are at this level.
const LOG: &str = "warn,genesys_cloud_auth=info";
/// Shorter than anyone would choose, so that nothing lives on a token of yesterday.
const TOKEN_LIFETIME_S: &str = "2";
/// The example's first call: the token is good when it is sent, and dead when it arrives.
const EXPIRE_DURING_CALL: &str = "1";

const EXAMPLE: Program = Program::example("conversation_details", &["analytics", "users"]);
/// Says which account a session would sign in with, if any.
const ACCOUNT: Program = Program::example("account", &[]);

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Call the local server even where an account is set.
    #[arg(long)]
    local: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let started = Instant::now();
    let heading = |text: &str| println!("\n== {} {text}", Elapsed(started.elapsed()));

    heading("Is the generated code that of the pinned document?");
    let root = workspace::root();
    stamp::check(&root, &root.join("spec"))?;
    println!("It is.");

    heading("Building the example and the local server: minutes in a fresh clone, then seconds");
    let [example, server, account] = program::build([EXAMPLE, SIMULATOR, ACCOUNT])?;

    heading("Is there an account?");
    // It says so itself, and never prints the secret.
    let is_set = succeed(&mut Command::new(&account)).is_ok();
    if is_set && !args.local {
        heading("The example, on the REAL platform; `--local` calls a local server instead");
        succeed(Command::new(&example).env("RUST_LOG", log()))
    } else {
        heading("The example, on a local server");
        on_the_local_server(&example, &server)
    }
}

fn on_the_local_server(example: &Path, server: &Path) -> Result<()> {
    println!(
        "Lines of `simulator` are the server's, lines of `genesys_cloud_auth` the session's.\n"
    );
    let folder = tempfile::tempdir().context("cannot make a folder for the server's report")?;
    let report = folder.path().join("seen.json");
    let mut server = Command::new(server);
    server
        .args(["--token-lifetime", TOKEN_LIFETIME_S])
        .args(["--expire-during-call", EXPIRE_DURING_CALL])
        .arg("--report")
        .arg(&report)
        .arg("--")
        .arg(example)
        .env("RUST_LOG", log());
    succeed(&mut server)?;

    let report = fs::read(&report).context("cannot read the server's report")?;
    let report = serde_json::from_slice(&report).context("the server's report")?;
    println!("\n{}", verdict(&report)?);
    Ok(())
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
        "{tokens} tokens issued, {calls} calls, {unauthorized} with a 401, {replays} replayed"
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
}
