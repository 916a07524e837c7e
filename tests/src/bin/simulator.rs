//! A Genesys Cloud on loopback, alone or around another program.

use std::env;
use std::fs;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::Parser;
use genesys_cloud_tests::{CLIENT_ID, CLIENT_SECRET, Simulator};
use tokio::process::Command;
use tracing::Level;

/// A Genesys Cloud on loopback.
///
/// With a command, runs it with the environment set so that it calls the simulator
/// (`GENESYS_ENVIRONMENT`, `GENESYS_LOGIN_URL`, `GENESYS_CLIENT_ID`, `GENESYS_CLIENT_SECRET`),
/// says what was asked, and ends with the command's exit code. Without one, serves until it is
/// interrupted.
#[derive(Debug, Parser)]
#[command(name = "genesys-cloud-simulator", version)]
struct Cli {
    /// The port to listen on; 0 lets the system choose.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// How long a token lasts, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 86_400)]
    token_lifetime: u64,
    /// Let every token expire while this API call is under way; 1 is the first.
    /// Can be given more than once.
    #[arg(long, value_name = "N")]
    expire_during_call: Vec<u64>,
    /// Where to write what was asked, as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The command to run against the simulator, and its arguments.
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    // Standard output is the command's.
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .without_time()
        .with_max_level(Level::INFO)
        .init();
    match run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<ExitCode> {
    let mut builder = Simulator::builder()
        .port(cli.port)
        .token_lifetime(Duration::from_secs(cli.token_lifetime));
    for nth in cli.expire_during_call {
        builder = builder.expire_tokens_during_call(nth);
    }
    let simulator = builder.start().await.context("cannot open the port")?;
    let environment = [
        ("GENESYS_ENVIRONMENT", simulator.base_url()),
        ("GENESYS_LOGIN_URL", simulator.login_url()),
        ("GENESYS_CLIENT_ID", CLIENT_ID),
        ("GENESYS_CLIENT_SECRET", CLIENT_SECRET),
    ];
    let code = if let Some((program, args)) = cli.command.split_first() {
        run_command(program, args, environment).await?
    } else {
        for (name, value) in environment {
            println!("export {name}={value}");
        }
        tokio::signal::ctrl_c()
            .await
            .context("cannot wait for Ctrl-C")?;
        ExitCode::SUCCESS
    };
    let seen = simulator.seen();
    eprint!("\nThe simulator saw:\n{seen}");
    if let Some(path) = cli.report {
        let report = serde_json::to_vec_pretty(&seen)?;
        fs::write(&path, report).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(code)
}

async fn run_command(
    program: &str,
    args: &[String],
    environment: [(&str, &str); 4],
) -> Result<ExitCode> {
    let no_proxy = no_proxy();
    let status = Command::new(program)
        .args(args)
        .envs(environment)
        .envs(["NO_PROXY", "no_proxy"].map(|name| (name, &no_proxy)))
        .kill_on_drop(true)
        .status()
        .await
        .with_context(|| format!("cannot run {program}"))?;
    // A signal leaves no code, and a code above 255 does not fit one.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(1).into())
}

/// The proxy exceptions of the environment, and loopback: a proxy cannot reach the simulator.
fn no_proxy() -> String {
    let given = env::var("NO_PROXY").or_else(|_| env::var("no_proxy"));
    given.map_or_else(
        |_| "127.0.0.1".to_owned(),
        |given| format!("{given},127.0.0.1"),
    )
}
