//! A Genesys Cloud on loopback, alone or around another program.

use std::env;
use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::{Parser, ValueEnum};
use genesys_cloud_simulator::document::Document;
use genesys_cloud_simulator::synthesis::Fill;
use genesys_cloud_simulator::{CLIENT_ID, CLIENT_SECRET, Rule, Simulator, SimulatorBuilder};
use tokio::process::Command;
use tracing::Level;

/// A Genesys Cloud on loopback.
///
/// With a command, runs it with the environment set so that it calls the simulator
/// (`GENESYS_ENVIRONMENT`, `GENESYS_LOGIN_URL`, `GENESYS_CLIENT_ID`, `GENESYS_CLIENT_SECRET`),
/// says what was asked and what of it was against the API document, and ends with the command's exit code. Without one, serves until it is
/// interrupted.
#[derive(Debug, Parser)]
#[command(name = "genesys-cloud-simulator", version)]
struct Cli {
    /// The port to listen on; 0 lets the system choose.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The API document to serve in place of the built-in one: a folder that
    /// `cargo xtask spec import` wrote, or a file of Swagger 2.0 in JSON.
    #[arg(long, value_name = "PATH")]
    spec: Option<PathBuf>,
    /// What tokens, correlation ids, responses and faults are made from.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// How much of a response is filled.
    #[arg(long, value_enum, default_value_t)]
    fill: FillChoice,
    /// How many items a list has in all.
    #[arg(long, value_name = "ITEMS", default_value_t = 3)]
    collection_size: usize,
    /// How many calls a token may make in a minute; 0 is any number.
    #[arg(long, value_name = "CALLS", default_value_t = 300)]
    calls_per_minute: u64,
    /// Issue tokens that are JWTs.
    #[arg(long)]
    jwt: bool,
    /// The scopes of every token, with commas between them. An operation that takes none of them
    /// gets a 403.
    #[arg(long, value_name = "SCOPES", value_delimiter = ',')]
    scopes: Vec<String>,
    /// The permissions of whoever calls, with commas between them: `routing:queue:view`,
    /// `routing:*`. An operation that needs others gets a 403.
    #[arg(long, value_name = "PERMISSIONS", value_delimiter = ',')]
    permissions: Vec<String>,
    /// What goes wrong, and when: `getUser:nth=2:429:retry-after=3`, `*:p=0.1:503`,
    /// `getUsers:endless-next-uri`, `token:error=oauth/200`. Can be given more than once.
    ///
    /// The first part is an operation, `*` for all, or `token` for the token endpoint; nth=N,
    /// times=N and p=P choose among its calls.
    ///
    /// Calls: 401, any status from 400, 429, 429-operation=SECONDS, 429-in-words=SECONDS,
    /// version-conflict, version-conflict=400, error=SHAPE, error=SHAPE/STATUS, not-yet=SECONDS,
    /// redirect-elsewhere, redirect-elsewhere=STATUS, delay=SECONDS, hang, reset, cut-off. A SHAPE
    /// is data-action, oauth, oauth-description, scim, spaced-code, nested, with-params,
    /// lone-surrogate, html, text or empty.
    ///
    /// Bodies: truncated-json, malformed-json, wrong-content-type, gzip, unknown-enum,
    /// enum-in-other-case, null, null=/POINTER, wrong-type, wrong-type=/POINTER, number-as-text,
    /// text-as-number, lone-surrogate, deep-nesting=LEVELS, missing-field, extra-field.
    ///
    /// Lists: endless-next-uri, moving-total, list-missing-at-end, empty-pages=N, cursor-cycle=N,
    /// same-page, page-window=N, undeclared-next-uri, extra-lists.
    ///
    /// status=N chooses one of an operation's successes, and unchecked takes what the calls carry
    /// as it is.
    #[arg(long, value_name = "RULE")]
    fault: Vec<Rule>,
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

/// How much of a response is filled.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum FillChoice {
    /// Every property.
    #[default]
    Everything,
    /// What is required.
    Required,
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
    let simulator = builder(&cli)?
        .start()
        .await
        .context("the simulator cannot start")?;
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
        eprintln!(
            "\nWith these set, a client of the SDK calls this simulator. By hand:\n  \
             curl -u $GENESYS_CLIENT_ID:$GENESYS_CLIENT_SECRET -d grant_type=client_credentials \
             $GENESYS_LOGIN_URL/oauth/token\nCtrl-C ends it.\n"
        );
        tokio::signal::ctrl_c()
            .await
            .context("cannot wait for Ctrl-C")?;
        ExitCode::SUCCESS
    };
    let seen = simulator.seen();
    eprint!("\nThe simulator saw:\n{seen}");
    let violations = simulator.violations();
    if !violations.is_empty() {
        eprintln!("\nAgainst the document:");
        violations.iter().for_each(|one| eprintln!("  {one}"));
    }
    if let Some(path) = cli.report {
        let report = serde_json::to_vec_pretty(&seen)?;
        fs::write(&path, report).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(code)
}

fn builder(cli: &Cli) -> Result<SimulatorBuilder> {
    let mut builder = Simulator::builder()
        .port(cli.port)
        .token_lifetime(Duration::from_secs(cli.token_lifetime))
        .collection_size(cli.collection_size)
        .fill(match cli.fill {
            FillChoice::Everything => Fill::Everything,
            FillChoice::Required => Fill::Required,
        });
    builder = match cli.calls_per_minute {
        0 => builder.unlimited(),
        calls => builder.calls_per_minute(calls),
    };
    if let Some(spec) = &cli.spec {
        builder = builder.document(Arc::new(document(spec)?));
    }
    if let Some(seed) = cli.seed {
        builder = builder.seed(seed);
    }
    if cli.jwt {
        builder = builder.jwt_tokens();
    }
    if !cli.scopes.is_empty() {
        builder = builder.scopes(&cli.scopes);
    }
    if !cli.permissions.is_empty() {
        builder = builder.permissions(&cli.permissions);
    }
    for nth in &cli.expire_during_call {
        builder = builder.expire_tokens_during_call(*nth);
    }
    for rule in &cli.fault {
        builder = builder.rule(rule.clone());
    }
    Ok(builder)
}

fn document(path: &Path) -> Result<Document> {
    if path.is_dir() {
        return Ok(Document::from_folder(path)?);
    }
    let at = || path.display().to_string();
    let text = fs::read(path).with_context(at)?;
    let json = serde_json::from_slice(&text).with_context(at)?;
    Document::from_json(json).with_context(at)
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
