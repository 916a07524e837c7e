//! How much load a simulator holds.
//!
//! `cargo run --release -p genesys-cloud-simulator --example bench_simulator` starts one in a process of
//! its own on this machine, calls every operation of the document, and measures:
//! - the time from the start of the process until it takes calls;
//! - the first call of every operation, which compiles its schemas and makes its response;
//! - requests a second over all operations, and over one, with everything that they can be given
//!   and response, and with what is required;
//! - the memory of the simulator's process at its peak (read from `/proc`, so Linux alone has it).
//!
//! With `--strict` it fails where a goal is missed; without, it only says so, since a shared machine
//! may be the reason.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that fails has nothing to hand on"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use genesys_cloud_simulator::Simulator;
use genesys_cloud_simulator::document::{Document, Security};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use reqwest::{Client, Request};

use support::call::Caller;

/// The goals: requests a second on two cores with the client on the same machine, and the time to
/// start with the whole document.
const GOAL_PER_SECOND: f64 = 5_000.0;
const GOAL_START: Duration = Duration::from_secs(1);
const CALLERS: usize = 16;
const ROUND: Duration = Duration::from_secs(4);

fn main() {
    let begun = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    match std::env::args().nth(1).as_deref() {
        Some("serve") => runtime.block_on(serve(begun)),
        argument => {
            let met = runtime.block_on(measure());
            if !met && argument == Some("--strict") {
                eprintln!("a goal is missed");
                std::process::exit(1);
            }
        }
    }
}

/// Serves until its input ends, and says on its output what a caller needs.
async fn serve(begun: Instant) {
    let simulator = Simulator::builder().unlimited().start().await.unwrap();
    println!("{}", begun.elapsed().as_micros());
    println!("{}", simulator.base_url());
    let wait = || {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).unwrap();
        line
    };
    while tokio::task::spawn_blocking(wait).await.unwrap() == "sparse\n" {
        simulator.set_fill(Fill::Required);
        println!("sparse");
    }
}

async fn measure() -> bool {
    let mut server = Command::new(std::env::current_exe().unwrap())
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(server.stdout.take().unwrap());
    let mut line = || {
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        line.trim().to_owned()
    };
    let start = Duration::from_micros(line().parse().unwrap());
    let base_url = line();
    println!("start with the whole document      {start:>10.1?}   goal {GOAL_START:?}");
    let caller = caller(base_url).await;

    let full = requests(&caller, Fill::Everything);
    let first = Instant::now();
    for request in full.iter() {
        let response = caller.client.execute(request.try_clone().unwrap());
        assert!(response.await.unwrap().bytes().await.is_ok());
    }
    println!(
        "first call of {} operations      {:>10.1?}",
        full.len(),
        first.elapsed()
    );

    let mut met = start < GOAL_START;
    let mut round = async |what: &str, requests: &Arc<[Request]>| {
        let per_second = load(&caller.client, requests).await;
        met &= per_second >= GOAL_PER_SECOND;
        println!("{what:<34} {per_second:>9.0}/s   goal {GOAL_PER_SECOND}/s");
    };
    let one = |requests: &[Request]| -> Arc<[Request]> {
        let user = requests
            .iter()
            .find(|one| one.url().path().starts_with("/api/v2/users/"));
        [user.unwrap().try_clone().unwrap()].into()
    };
    round("every operation, everything", &full).await;
    round("one operation, everything", &one(&full)).await;
    std::io::Write::write_all(server.stdin.as_mut().unwrap(), b"sparse\n").unwrap();
    assert_eq!(line(), "sparse");
    let sparse = requests(&caller, Fill::Required);
    round("every operation, what is required", &sparse).await;
    round("one operation, what is required", &one(&sparse)).await;
    if let Some(peak) = peak_memory(server.id()) {
        println!("memory of the simulator, at its peak {peak:>6} MB");
    }
    drop(server.stdin.take());
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    server.wait().unwrap();
    met
}

async fn caller(base_url: String) -> Caller {
    let client = support::client();
    let response = client
        .post(format!("{base_url}/oauth/token"))
        .basic_auth(
            genesys_cloud_simulator::CLIENT_ID,
            Some(genesys_cloud_simulator::CLIENT_SECRET),
        )
        .form(&[("grant_type", "client_credentials")])
        .send()
        .await
        .unwrap();
    let response = support::json(response).await;
    Caller {
        client,
        base_url,
        token: response["access_token"].as_str().unwrap().to_owned(),
        guest: String::new(),
        messaging: String::new(),
    }
}

/// One call of every operation that takes the token of a client, or none.
fn requests(caller: &Caller, fill: Fill) -> Arc<[Request]> {
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 1);
    let operations = document.operations().iter();
    operations
        .filter(|one| matches!(one.security, Security::OAuth { .. } | Security::None))
        .map(|one| {
            caller
                .request(one, &synthesizer.arguments(one, fill))
                .build()
                .unwrap()
        })
        .collect()
}

/// Sends the requests in turn, from several callers at once, and counts the responses.
async fn load(client: &Client, requests: &Arc<[Request]>) -> f64 {
    let sent = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (client, requests, sent) = (client.clone(), requests.clone(), sent.clone());
            tokio::spawn(async move {
                while begun.elapsed() < ROUND {
                    let nth = sent.fetch_add(1, Ordering::Relaxed);
                    let request = requests[nth % requests.len()].try_clone().unwrap();
                    let response = client.execute(request).await.unwrap();
                    assert!(response.status().as_u16() < 400, "{}", response.url());
                    response.bytes().await.unwrap();
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    #[allow(clippy::cast_precision_loss, reason = "a count of thousands")]
    let count = sent.load(Ordering::Relaxed) as f64;
    count / begun.elapsed().as_secs_f64()
}

/// In megabytes.
fn peak_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1_024)
}
