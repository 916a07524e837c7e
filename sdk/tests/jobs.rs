//! What starts a job goes out once, whatever comes back: over a real socket, for every operation
//! that `spec/platform/jobs.toml` says starts one.
//!
//! Most operations are behind features, and this is to hold for all of them. The facts are
//! therefore read from the text of the generated modules, which are in the repository as they are
//! compiled, and sent through a session of the SDK's own kind.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_cloud_sdk::auth::grant::FixedToken;
use genesys_cloud_sdk::auth::{AuthScheme, OperationFacts, RetryBudget, RetryPolicy, Session};
use genesys_cloud_spec::platform::{JobKind, Platform};
use http::{Method, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const RETRIES: u32 = 2;

/// What one operation is, by the generated module that has it.
#[derive(Clone, Debug)]
struct Fact {
    id: &'static str,
    method: Method,
    path: String,
    retry_safe: bool,
}

/// The facts of every operation, by id.
fn facts() -> BTreeMap<&'static str, Fact> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut facts = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for block in text.split("&rt::OperationInfo {").skip(1) {
            let block = &block[..block.find("};").unwrap()];
            let fact = fact(block);
            facts.insert(fact.id, fact);
        }
    }
    facts
}

fn fact(block: &str) -> Fact {
    let value = |name: &str| {
        let lines = block.lines().map(str::trim);
        let mut values = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        values.next().unwrap().trim_matches([',', '"'])
    };
    let method = value("method").strip_prefix("rt::Method::").unwrap();
    Fact {
        id: String::from(value("id")).leak(),
        method: method.to_uppercase().parse().unwrap(),
        path: value("path").to_owned(),
        retry_safe: value("retry_safe").parse().unwrap(),
    }
}

/// The operations that start a job, and those that are the same GET until it is done.
fn jobs() -> (BTreeSet<String>, BTreeSet<String>) {
    let platform = Platform::load(genesys_cloud_spec::pinned_folder()).unwrap();
    let (mut starting, mut repeated) = (BTreeSet::new(), BTreeSet::new());
    for family in platform.jobs.families {
        let ids = match family.kind {
            JobKind::Repeat => &mut repeated,
            _ => &mut starting,
        };
        ids.extend(family.create);
    }
    (starting, repeated)
}

/// What becomes of a request after the server has read the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Status(StatusCode),
    /// The connection, which has served before, is closed without a response.
    LostResponse,
}

const FAULTS: [Fault; 3] = [
    Fault::Status(StatusCode::BAD_GATEWAY),
    Fault::Status(StatusCode::GATEWAY_TIMEOUT),
    Fault::LostResponse,
];

/// A path that every server answers well, for a connection that is in use already.
const WELL: &str = "/well";

/// A server on loopback that does the same to every request, and notes it.
struct Server {
    address: SocketAddr,
    /// Method and path of each, and whether its connection had served before.
    seen: Arc<Mutex<Vec<(String, bool)>>>,
}

impl Server {
    async fn start(fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::default();
        let noted = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, fault, Arc::clone(&noted)));
            }
        });
        Self { address, seen }
    }

    fn session(&self) -> Session {
        Session::builder()
            .base_url(format!("http://{}", self.address))
            .token_source(FixedToken::new("token"))
            .no_proxy()
            // The rules of the default policy, without its waits and without an end to its budget.
            .retry_policy(
                RetryPolicy::default()
                    .max_retries(RETRIES)
                    .initial_delay(Duration::from_millis(1))
                    .max_delay(Duration::from_millis(1)),
            )
            .retry_budget(RetryBudget::unlimited())
            .build()
            .unwrap()
    }

    fn take_seen(&self) -> Vec<(String, bool)> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

async fn serve(mut stream: TcpStream, fault: Fault, seen: Arc<Mutex<Vec<(String, bool)>>>) {
    let mut has_served = false;
    while let Some(line) = read_request(&mut stream).await {
        let response = if line.ends_with(WELL) {
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_owned()
        } else {
            seen.lock().unwrap().push((line, has_served));
            match fault {
                Fault::Status(status) => format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"),
                Fault::LostResponse => return,
            }
        };
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
        has_served = true;
    }
}

/// Reads one request to the end of its body: its method and path.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then_some(value)
            });
            let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
            if body.len() >= length {
                let mut words = head.split(' ');
                return Some(format!("{} {}", words.next()?, words.next()?));
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// Sends a call; what arrived of it, and whether it came over a connection that had served before.
async fn call(server: &Server, session: &Session, fact: &Fact, fault: Fault) -> (usize, bool) {
    const READ: OperationFacts = OperationFacts::new("getWell", AuthScheme::None, true);
    let url = session.base_url().join(WELL).unwrap();
    let well = session.execute_buffered(READ, reqwest::Request::new(Method::GET, url));
    assert_eq!(well.await.unwrap().status, StatusCode::OK);

    let path = filled(&fact.path);
    let url = session.base_url().join(&path).unwrap();
    let mut request = reqwest::Request::new(fact.method.clone(), url);
    if matches!(fact.method, Method::POST | Method::PATCH | Method::PUT) {
        *request.body_mut() = Some("{}".into());
    }
    let facts = OperationFacts::new(fact.id, AuthScheme::OAuth, fact.retry_safe);
    let result = session.execute_buffered(facts, request).await;
    match (fault, &result) {
        (Fault::Status(status), Ok(response)) => assert_eq!(response.status, status),
        (Fault::LostResponse, Err(_)) => {}
        _ => panic!("{} after {fault:?}: {result:?}", fact.id),
    }

    let seen = server.take_seen();
    let sent = format!("{} {path}", fact.method);
    assert!(seen.iter().all(|(line, _)| *line == sent), "{seen:?}");
    (seen.len(), seen[0].1)
}

/// A path with something in the place of every parameter.
fn filled(path: &str) -> String {
    let words = path
        .split('/')
        .map(|word| if word.starts_with('{') { "x" } else { word });
    words.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn what_starts_a_job_goes_out_once_whether_refused_or_lost() {
    let facts = facts();
    let (starting, _) = jobs();
    assert_eq!(starting.len(), 152, "the pinned table");
    let methods: BTreeSet<_> = starting
        .iter()
        .map(|id| facts[id.as_str()].method.to_string())
        .collect();
    assert!(methods.contains("GET") && methods.contains("DELETE"));
    for fault in FAULTS {
        let server = Server::start(fault).await;
        let session = server.session();
        let mut reused = 0;
        for id in &starting {
            let (arrived, is_reused) = call(&server, &session, &facts[id.as_str()], fault).await;
            assert_eq!(arrived, 1, "{id} after {fault:?}");
            reused += usize::from(is_reused);
        }
        assert!(
            reused > starting.len() / 2,
            "{reused} came over a connection in use: a pool must not send them again"
        );
    }
}

#[tokio::test]
async fn what_only_reads_goes_out_again_and_so_does_the_get_that_waits_for_its_job() {
    let facts = facts();
    let (_, repeated) = jobs();
    assert_eq!(repeated.len(), 9, "the pinned table");
    for fault in FAULTS {
        let server = Server::start(fault).await;
        let session = server.session();
        for id in repeated.iter().map(String::as_str).chain(["getUsersMe"]) {
            let (arrived, _) = call(&server, &session, &facts[id], fault).await;
            assert_eq!(arrived, 1 + RETRIES as usize, "{id} after {fault:?}");
        }
    }
}
