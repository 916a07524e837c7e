//! What a session costs.
//!
//! `cargo run --release -p genesys-cloud-auth --example bench_session` measures, against a server in
//! a process of its own on this machine:
//! - reading a valid token and attaching it, with 1 and with 64 tasks;
//! - all that `Session::execute` adds to a request, with a transport that answers at once;
//! - throughput and CPU time of `Session::execute` and of bare `reqwest`, in alternating rounds;
//! - the time from a revocation that ten thousand calls run into to the last success.
//!
//! With `--strict` it fails when the session is more than 5 % behind `reqwest`, or the revocation
//! costs more than one token request; without, it only says so, since a shared machine may be the
//! reason.
//!
//! CPU time is read from `/proc`, so that number needs Linux.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that fails has nothing to hand on"
)]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "counts of thousands are exact in any type"
)]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use genesys_cloud_auth::grant::FixedToken;
use genesys_cloud_auth::transport::{Transport, TransportError};
use genesys_cloud_auth::{AuthScheme, BoxFuture, OperationFacts, Session, SessionBuilder};
use http::{HeaderMap, StatusCode, header};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use reqwest::{Request, Response};
use tokio::sync::watch;

const READ: OperationFacts = OperationFacts::new("getThing", AuthScheme::OAuth, true);
const TOKEN_LATENCY: Duration = Duration::from_millis(200);
const HOT_READS: u64 = 400_000;
const ROUNDS: usize = 120;
const CALLS_A_ROUND: u64 = 4_000;
const CALLERS: u64 = 32;
const STORM: usize = 10_000;
/// How much slower, or dearer, than bare `reqwest` a session may be.
const GOAL_PERCENT: f64 = 5.0;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("serve") {
        runtime.block_on(serve());
        return;
    }
    let met = runtime.block_on(measure());
    if !met && argument.as_deref() == Some("--strict") {
        eprintln!("a goal is missed: see the table");
        std::process::exit(1);
    }
}

/// The server's state.
#[derive(Default)]
struct Cloud {
    /// The number of the one valid token.
    valid: AtomicU64,
    refused: watch::Sender<usize>,
}

/// The server: one valid token at a time, and a token endpoint that takes its time. What it refuses
/// it holds back until a whole storm has arrived, so that a revocation hits every call.
async fn serve() {
    async fn token(State(cloud): State<Arc<Cloud>>) -> String {
        tokio::time::sleep(TOKEN_LATENCY).await;
        let number = cloud.valid.fetch_add(1, Ordering::SeqCst) + 1;
        format!(r#"{{"access_token":"token-{number}","expires_in":86400}}"#)
    }
    async fn thing(State(cloud): State<Arc<Cloud>>, headers: HeaderMap) -> impl IntoResponse {
        let wanted = format!("Bearer token-{}", cloud.valid.load(Ordering::SeqCst));
        match headers.get(header::AUTHORIZATION) {
            Some(sent) if *sent == *wanted => (StatusCode::OK, r#"{"id":"a thing"}"#),
            _ => {
                let mut refused = cloud.refused.subscribe();
                cloud.refused.send_modify(|count| *count += 1);
                let _ = refused.wait_for(|count| *count >= STORM).await;
                (StatusCode::UNAUTHORIZED, r#"{"code":"bad.credentials"}"#)
            }
        }
    }
    async fn revoke(State(cloud): State<Arc<Cloud>>) {
        cloud.valid.fetch_add(1, Ordering::SeqCst);
    }

    let app = Router::new()
        .route("/oauth/token", post(token))
        .route("/api/v2/thing", get(thing))
        .route("/revoke", post(revoke))
        .with_state(Arc::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap().port());
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        let service = TowerToHyperService::new(app.clone());
        tokio::spawn(async move {
            let mut server = auto::Builder::new(TokioExecutor::new());
            // Room for a whole storm on one connection.
            server.http2().max_concurrent_streams(2 * STORM as u32);
            // A client that hangs up is not the server's to tell.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// The server's process, ended with the measurement.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut port)
            .unwrap();
        Self {
            process,
            url: format!("http://127.0.0.1:{}", port.trim()),
        }
    }

    fn builder(&self) -> SessionBuilder {
        Session::builder()
            .base_url(&self.url)
            .client_credentials("client", "secret")
            .no_proxy()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Says whether the goal is met.
async fn measure() -> bool {
    let server = Server::start();
    println!("| measured | result |\n|---|---|");
    hot_path(&server).await;
    overhead().await;
    let met = against_reqwest(&server).await;
    storm(&server).await && met
}

async fn hot_path(server: &Server) {
    let session = server.builder().connect().await.unwrap();
    for tasks in [1_u64, 64] {
        let cpu = cpu_time();
        let running: Vec<_> = (0..tasks)
            .map(|_| {
                let session = session.clone();
                tokio::spawn(async move {
                    let url = session.base_url().join("api/v2/thing").unwrap();
                    let mut request = session.http().get(url).build().unwrap();
                    for _ in 0..HOT_READS / tasks {
                        session.authorize(&mut request).await.unwrap();
                        std::hint::black_box(&request);
                    }
                })
            })
            .collect();
        for task in running {
            task.await.unwrap();
        }
        // Of all threads: what they wait for each other counts, and that they are several does not.
        let each = (cpu_time() - cpu) * 1e9 / HOT_READS as f64;
        println!("| read and attach a valid token, {tasks} task(s) | {each:.0} ns of CPU |");
    }
}

/// Answers at once, so that only the session's own work is left.
#[derive(Debug)]
struct AtOnce;

impl Transport for AtOnce {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        std::hint::black_box(request);
        Box::pin(std::future::ready(Ok(http::Response::new("{}").into())))
    }
}

async fn overhead() {
    let session = Session::builder()
        .base_url("http://127.0.0.1:1")
        .token_source(FixedToken::new("token"))
        .transport(AtOnce)
        .build()
        .unwrap();
    let url = session.base_url().join("api/v2/thing").unwrap();
    let request = session.http().get(url).build().unwrap();
    for (what, through_session) in [("bare", false), ("through the session", true)] {
        let started = Instant::now();
        for _ in 0..HOT_READS {
            let request = request.try_clone().unwrap();
            let response = if through_session {
                session.execute(READ, request).await.unwrap()
            } else {
                AtOnce.send(request).await.unwrap()
            };
            std::hint::black_box(response);
        }
        let each = started.elapsed().as_nanos() / u128::from(HOT_READS);
        println!("| a request that is answered at once, {what} | {each} ns |");
    }
}

/// What one round of calls came to.
struct Round {
    calls_a_second: f64,
    cpu_micros: f64,
}

/// One side of the comparison.
#[derive(Clone)]
enum Caller {
    Session(Session),
    Bare(reqwest::Client, url::Url, String),
}

impl Caller {
    async fn call(&self) {
        let response = match self {
            Self::Session(session) => {
                let url = session.base_url().join("api/v2/thing").unwrap();
                let request = session.http().get(url).build().unwrap();
                session.execute(READ, request).await.unwrap()
            }
            Self::Bare(client, base, token) => {
                let url = base.join("api/v2/thing").unwrap();
                let request = client.get(url).bearer_auth(token);
                client.execute(request.build().unwrap()).await.unwrap()
            }
        };
        assert_eq!(response.status(), StatusCode::OK);
        std::hint::black_box(response.bytes().await.unwrap());
    }

    async fn round(&self) -> Round {
        let cpu = cpu_time();
        let started = Instant::now();
        let running: Vec<_> = (0..CALLERS)
            .map(|_| {
                let caller = self.clone();
                tokio::spawn(async move {
                    for _ in 0..CALLS_A_ROUND / CALLERS {
                        caller.call().await;
                    }
                })
            })
            .collect();
        for task in running {
            task.await.unwrap();
        }
        let calls = (CALLS_A_ROUND / CALLERS * CALLERS) as f64;
        let elapsed = started.elapsed().as_secs_f64();
        Round {
            calls_a_second: calls / elapsed,
            cpu_micros: (cpu_time() - cpu) * 1e6 / calls,
        }
    }
}

/// Says whether the session stays within the goal.
async fn against_reqwest(server: &Server) -> bool {
    use secrecy::ExposeSecret as _;
    let session = server.builder().connect().await.unwrap();
    let token = session.access_token().await.unwrap();
    // The same kind of client, so that only the session makes the difference.
    let client = server.builder().build().unwrap().http().clone();
    // Parsed once, as the session does it.
    let base = url::Url::parse(&server.url).unwrap();
    let bare = Caller::Bare(client, base, token.expose_secret().to_owned());
    let session = Caller::Session(session);
    session.round().await;
    bare.round().await;
    let mut rounds = Vec::new();
    for round in 0..ROUNDS {
        // Who goes first alternates, so that a machine that slows down favours nobody.
        rounds.push(if round % 2 == 0 {
            let ours = session.round().await;
            (ours, bare.round().await)
        } else {
            let theirs = bare.round().await;
            (session.round().await, theirs)
        });
    }
    let slower = -print_pairs(&rounds, "calls/s", |round| round.calls_a_second);
    let dearer = print_pairs(&rounds, "µs of CPU a call", |round| round.cpu_micros);
    let met = slower <= GOAL_PERCENT && dearer <= GOAL_PERCENT;
    let verdict = if met { "reached" } else { "missed" };
    println!("| goal: at most {GOAL_PERCENT} % behind in both | {verdict} |");
    met
}

/// Prints the median of each side, and the median of what each pair of rounds differs by: what
/// else the machine did at the time is the same for both of a pair. Gives that difference in percent.
fn print_pairs(rounds: &[(Round, Round)], unit: &str, pick: fn(&Round) -> f64) -> f64 {
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let ours = median(rounds.iter().map(|(ours, _)| pick(ours)).collect());
    let theirs = median(rounds.iter().map(|(_, theirs)| pick(theirs)).collect());
    let pairs = rounds
        .iter()
        .map(|(ours, theirs)| pick(ours) / pick(theirs));
    let percent = (median(pairs.collect()) - 1.0) * 100.0;
    println!("| session / bare reqwest | {ours:.1} / {theirs:.1} {unit} ({percent:+.1} %) |");
    percent
}

/// Says whether a revocation costs one token request, and every call one replay.
async fn storm(server: &Server) -> bool {
    let session = server
        .builder()
        .http2_prior_knowledge()
        .connect()
        .await
        .unwrap();
    let calm = all_at_once(&session).await;
    let revoke = reqwest::Client::builder().no_proxy().build().unwrap();
    revoke
        .post(format!("{}/revoke", server.url))
        .send()
        .await
        .unwrap();
    let before = session.stats();
    let stormy = all_at_once(&session).await;
    let after = session.stats();
    println!("| {STORM} calls at once with a valid token | {calm:.0?} |");
    println!(
        "| {STORM} calls at once with a revoked token, to the last success | {stormy:.0?}, {:.1} times the token endpoint's latency |",
        stormy.as_secs_f64() / TOKEN_LATENCY.as_secs_f64()
    );
    let requests = after.token_requests - before.token_requests;
    let replays = after.replays - before.replays;
    println!(
        "| … of which the token endpoint took, in {requests} request(s) | {TOKEN_LATENCY:.0?} |"
    );
    println!("| … calls that were answered 401 and replayed | {replays} |");
    let met = requests == 1 && replays == STORM as u64;
    if !met {
        println!("| one token request, and one replay for each call | missed |");
    }
    met
}

async fn all_at_once(session: &Session) -> Duration {
    let started = Instant::now();
    let caller = Caller::Session(session.clone());
    let running: Vec<_> = (0..STORM)
        .map(|_| {
            let caller = caller.clone();
            tokio::spawn(async move { caller.call().await })
        })
        .collect();
    for task in running {
        task.await.unwrap();
    }
    started.elapsed()
}

/// CPU time of all threads of this process, in seconds.
fn cpu_time() -> f64 {
    // The first number is the time that the thread ran, in nanoseconds: the process's own total
    // counts in hundredths of a second, which is too coarse for a round.
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten();
    threads
        .filter_map(|thread| std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok())
        .filter_map(|stat| stat.split(' ').next()?.parse::<f64>().ok())
        .sum::<f64>()
        / 1e9
}
