//! Records exchanges with Genesys Cloud as fixtures.

use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Parser;
use genesys_cloud_auth::{Account, CredentialsError, Session, SessionBuilder};
use genesys_cloud_tests::document::Document;
use genesys_cloud_tests::fixtures::Recorder;
use genesys_cloud_tests::fixtures::exchange::{Source, SourceKind};
use genesys_cloud_tests::fixtures::script::{Amount, PlannedCall, Script};
use genesys_cloud_tests::fixtures::scrub::ScrubKey;
use genesys_cloud_tests::synthesis::Fill;
use genesys_cloud_tests::{ManualClock, Simulator};
use secrecy::SecretString;
use serde_json::Value;
use tracing::Level;

/// The variable with a guest's token, for the operations that take one.
const GUEST_TOKEN_VARIABLE: &str = "GENESYS_GUEST_TOKEN";

/// Records exchanges with Genesys Cloud as fixtures.
///
/// Calls the organisation of `GENESYS_ENVIRONMENT`, `GENESYS_CLIENT_ID` and
/// `GENESYS_CLIENT_SECRET` (or of the nearest file `.env`), replaces everything personal, and
/// writes one file for each exchange.
#[derive(Debug, Parser)]
#[command(name = "genesys-cloud-record", version, args_override_self = true)]
struct Cli {
    /// The operation to call, such as `getUser`.
    #[arg(long, value_name = "ID", required_unless_present = "script")]
    operation: Option<String>,
    /// A parameter of the operation; given again, another value of a list.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, action = clap::ArgAction::Append)]
    param: Vec<(String, String)>,
    /// A file with the request body as JSON; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// What tells the file from others of the operation: `getUser.CASE.json`.
    #[arg(long)]
    case: Option<String>,
    /// The status that is expected, where it is no success.
    #[arg(long)]
    status: Option<u16>,
    /// What the exchange shows.
    #[arg(long)]
    note: Option<String>,
    /// Many calls, as TOML or lines of JSON.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["operation", "param", "body", "case", "status", "note"])]
    script: Option<PathBuf>,
    /// Go on with the script after a call that failed.
    #[arg(long)]
    keep_going: bool,
    /// The folder of the fixtures.
    #[arg(long, value_name = "DIR", default_value = "tests/fixtures")]
    out: PathBuf,
    /// Call this address instead of the region's.
    #[arg(long, value_name = "URL", conflicts_with = "simulator")]
    base_url: Option<String>,
    /// Sign in at this address instead of the region's.
    #[arg(long, value_name = "URL", conflicts_with = "simulator")]
    login_url: Option<String>,
    /// The key that stand-ins are made with; made if it is not there. Keep it out of the
    /// repository. Without one, a new key is used and forgotten.
    #[arg(long, value_name = "FILE", conflicts_with = "simulator")]
    key: Option<PathBuf>,
    /// Record from a simulator in this process, which needs no account.
    #[arg(long)]
    simulator: bool,
    /// The seed of the simulator.
    #[arg(long, default_value_t = 1, requires = "simulator")]
    seed: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .without_time()
        .with_max_level(Level::WARN)
        .init();
    match run(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<()> {
    let calls = calls(&cli)?;
    if !cli.simulator {
        let mut recorder = of_organisation(&cli)?;
        return record(&calls, &cli, async |call| {
            Ok(recorder.record(call, &cli.out).await?)
        })
        .await;
    }
    // One gives answers with what is required, the other with everything.
    let sparse = simulator(cli.seed, Fill::Required).await?;
    let full = simulator(cli.seed, Fill::Everything).await?;
    let mut of_sparse = of_simulator(&sparse, cli.seed)?;
    let mut of_full = of_simulator(&full, cli.seed)?;
    record(&calls, &cli, async |call| {
        let recorder = match call.answer {
            Some(Amount::Everything) => &mut of_full,
            _ => &mut of_sparse,
        };
        Ok(recorder.record(call, &cli.out).await?)
    })
    .await
}

/// Makes the calls, and says of each how it went.
async fn record(
    calls: &[PlannedCall],
    cli: &Cli,
    mut make: impl AsyncFnMut(&PlannedCall) -> Result<PathBuf>,
) -> Result<()> {
    let (mut written, mut failed) = (0_usize, 0_usize);
    for call in calls {
        match make(call).await {
            Ok(path) => {
                written += 1;
                println!("{}", path.display());
            }
            Err(error) if calls.len() == 1 => return Err(error),
            Err(error) => {
                failed += 1;
                eprintln!("{}: {error:#}", call.operation);
                if !cli.keep_going {
                    break;
                }
            }
        }
    }
    let left = calls.len() - written - failed;
    eprintln!("{written} written, {failed} failed, {left} not tried");
    ensure!(failed == 0, "{failed} of {} calls failed", calls.len());
    Ok(())
}

fn calls(cli: &Cli) -> Result<Vec<PlannedCall>> {
    if let Some(path) = &cli.script {
        let text = read(path)?;
        let script = Script::parse(&text).with_context(|| path.display().to_string())?;
        ensure!(!script.calls.is_empty(), "{} has no calls", path.display());
        return Ok(script.calls);
    }
    let Some(operation) = &cli.operation else {
        bail!("give an operation or a script");
    };
    let mut call = PlannedCall::new(operation);
    for (name, value) in &cli.param {
        call = call.param(name, value.as_str());
    }
    if let Some(path) = &cli.body {
        let body: Value = serde_json::from_str(&read(path)?)
            .with_context(|| format!("the body in {}", path.display()))?;
        call.body = Some(body);
    }
    call.case.clone_from(&cli.case);
    call.status = cli.status;
    call.note.clone_from(&cli.note);
    Ok(vec![call])
}

fn of_organisation(cli: &Cli) -> Result<Recorder> {
    let account = match Account::from_dotenv() {
        Ok(account) => account,
        Err(error @ CredentialsError::Missing { .. }) => {
            let region = genesys_cloud_auth::ENVIRONMENT_VARIABLE;
            bail!(
                "no account to record from: {error}. {region} names the region (us_east_1 unless \
                 set). To record from a simulator instead, add --simulator."
            );
        }
        Err(error) => return Err(error.into()),
    };
    let credentials = account.credentials.clone();
    let mut builder: SessionBuilder = Session::builder().account(account);
    if let Some(url) = &cli.base_url {
        builder = builder.base_url(url);
    }
    if let Some(url) = &cli.login_url {
        builder = builder.login_url(url);
    }
    let key = match &cli.key {
        Some(path) => ScrubKey::from_file(path).with_context(|| path.display().to_string())?,
        None => ScrubKey::random(),
    };
    let today = chrono::Utc::now().date_naive().to_string();
    let source = Source::new(SourceKind::Platform).with_date(today);
    let mut recorder = Recorder::with(builder.build()?, Document::pinned(), key, source);
    recorder.forbid(&SecretString::from(credentials.client_id()));
    recorder.forbid(credentials.client_secret());
    Ok(with_guest_token(recorder))
}

async fn simulator(seed: u64, fill: Fill) -> Result<Simulator> {
    let simulator = Simulator::builder()
        .seed(seed)
        .fill(fill)
        .unlimited()
        // What is left of a minute would differ from run to run.
        .clock(ManualClock::new())
        // Two items show that it is a list, and that there may be another page.
        .collection_size(2)
        .start()
        .await;
    simulator.context("cannot open a port")
}

fn of_simulator(simulator: &Simulator, seed: u64) -> Result<Recorder> {
    let session = Session::builder().account(simulator.account()).build()?;
    let source = Source::new(SourceKind::Simulator).with_seed(seed);
    let key = ScrubKey::of_simulator();
    let recorder = Recorder::with(session, Document::pinned(), key, source);
    Ok(with_guest_token(recorder.making_up(seed)))
}

fn with_guest_token(recorder: Recorder) -> Recorder {
    match env::var(GUEST_TOKEN_VARIABLE) {
        Ok(token) if !token.is_empty() => recorder.guest_token(SecretString::from(token)),
        _ => recorder,
    }
}

fn read(path: &Path) -> Result<String> {
    if path == Path::new("-") {
        let mut text = String::new();
        io::stdin()
            .read_to_string(&mut text)
            .context("standard input")?;
        return Ok(text);
    }
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
