//! A small Genesys Cloud on a loopback port: a token endpoint, and an API that checks tokens.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use genesys_cloud_auth::{AuthScheme, BoxFuture, Clock, OperationFacts, Session, TokioClock};
use http::{HeaderMap, StatusCode, header};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::AbortHandle;

pub(crate) const READ: OperationFacts = OperationFacts::new("getThing", AuthScheme::OAuth, true);

#[derive(Debug, Default)]
struct Cloud {
    secret: Mutex<String>,
    issued: AtomicU64,
    valid: Mutex<HashSet<String>>,
    refused: watch::Sender<u64>,
    /// Refusals are held back until there are so many.
    held_until: AtomicU64,
    answered: AtomicU64,
    token_delay_ms: AtomicU64,
    connections: AtomicU64,
}

/// The server. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    cloud: Arc<Cloud>,
    task: AbortHandle,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let cloud = Arc::new(Cloud::default());
        "secret-0".clone_into(&mut cloud.secret.lock().unwrap());
        let app = Router::new()
            .route("/oauth/token", post(token))
            .fallback(api)
            .with_state(Arc::clone(&cloud));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::clone(&cloud);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.connections.fetch_add(1, Ordering::SeqCst);
                let service = TowerToHyperService::new(app.clone());
                tokio::spawn(async move {
                    let mut server = auto::Builder::new(TokioExecutor::new());
                    // Room for a whole storm on one connection.
                    server.http2().max_concurrent_streams(100_000);
                    // A client that hangs up is not the server's to tell.
                    let _ = server.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self {
            address,
            cloud,
            task: task.abort_handle(),
        }
    }

    /// Holds refusals back until `count` requests are refused, so that all of them were sent before
    /// any was answered.
    pub(crate) fn hold_refusals_until(&self, count: u64) {
        self.cloud.held_until.store(count, Ordering::SeqCst);
    }

    /// Lets every token wait for this long, in real time: the runtimes that wait for one run on
    /// threads of their own, which no paused clock moves together.
    pub(crate) fn delay_tokens(&self, delay: Duration) {
        let delay = u64::try_from(delay.as_millis()).unwrap();
        self.cloud.token_delay_ms.store(delay, Ordering::SeqCst);
    }

    /// How many connections were made, by the session's two clients together.
    pub(crate) fn connections(&self) -> u64 {
        self.cloud.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn token_requests(&self) -> u64 {
        self.cloud.issued.load(Ordering::SeqCst)
    }

    /// How many API requests were answered 401.
    pub(crate) fn refused(&self) -> u64 {
        *self.cloud.refused.borrow()
    }

    pub(crate) fn answered(&self) -> u64 {
        self.cloud.answered.load(Ordering::SeqCst)
    }

    pub(crate) fn revoke_all(&self) {
        self.cloud.valid.lock().unwrap().clear();
    }

    pub(crate) fn revoke_all_but(&self, token: &str) {
        self.cloud
            .valid
            .lock()
            .unwrap()
            .retain(|valid| valid == token);
    }

    /// Accepts another secret from now on.
    pub(crate) fn rotate_secret(&self, secret: &str) {
        secret.clone_into(&mut self.cloud.secret.lock().unwrap());
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn token(State(cloud): State<Arc<Cloud>>, headers: HeaderMap, body: Bytes) -> Response {
    let number = cloud.issued.fetch_add(1, Ordering::SeqCst) + 1;
    assert_eq!(body, "grant_type=client_credentials");
    let delay = cloud.token_delay_ms.load(Ordering::SeqCst);
    if delay > 0 {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    let expected = {
        let pair = format!("client:{}", cloud.secret.lock().unwrap());
        format!(
            "Basic {}",
            base64::engine::general_purpose::STANDARD.encode(pair)
        )
    };
    if headers.get(header::AUTHORIZATION).unwrap() != expected.as_str() {
        let body = r#"{"error":"invalid_client"}"#;
        return (StatusCode::UNAUTHORIZED, body).into_response();
    }
    let token = format!("token-{number}");
    let body = format!(r#"{{"access_token":"{token}","token_type":"bearer","expires_in":3600}}"#);
    cloud.valid.lock().unwrap().insert(token);
    body.into_response()
}

async fn api(State(cloud): State<Arc<Cloud>>, request: Request) -> Response {
    let valid = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
        .is_some_and(|token| cloud.valid.lock().unwrap().contains(token));
    if valid {
        cloud.answered.fetch_add(1, Ordering::SeqCst);
        "{}".into_response()
    } else {
        cloud.refused.send_modify(|refused| *refused += 1);
        let enough = cloud.held_until.load(Ordering::SeqCst);
        let mut refused = cloud.refused.subscribe();
        refused
            .wait_for(|refused| *refused >= enough)
            .await
            .unwrap();
        let body = r#"{"status":401,"code":"bad.credentials","message":"Invalid login"}"#;
        (StatusCode::UNAUTHORIZED, body).into_response()
    }
}

/// A port that answers every connection with the same bytes and then says nothing more.
pub(crate) async fn stuck_server(beginning: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(beginning.as_bytes()).await;
            held.push(stream);
        }
    });
    address
}

/// A port that answers every connection with the same bytes and closes it, or says nothing.
pub(crate) async fn raw_server(answer: Option<&'static str>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                match answer {
                    Some(answer) => {
                        let _ = stream.write_all(answer.as_bytes()).await;
                    }
                    None => std::future::pending().await,
                }
            });
        }
    });
    address
}

/// The real clock, set forward by hand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forward(Arc<AtomicU64>, Arc<Mutex<Option<SystemTime>>>);

impl Forward {
    /// Sets the time of day alone.
    pub(crate) fn wall(&self, wall: SystemTime) {
        *self.1.lock().unwrap() = Some(wall);
    }

    pub(crate) fn seconds(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Forward {
    fn now(&self) -> Instant {
        TokioClock.now() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn wall(&self) -> SystemTime {
        self.1.lock().unwrap().unwrap_or_else(|| TokioClock.wall())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioClock.sleep(duration)
    }
}

pub(crate) async fn read(
    session: &Session,
) -> Result<reqwest::Response, genesys_cloud_auth::Error> {
    let url = session.base_url().join("api/v2/things").unwrap();
    let request = session.http().get(url).build().unwrap();
    session.execute(READ, request).await
}
