//! A small Genesys Cloud on a loopback port: a token endpoint, and an API that checks tokens.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use genesys_cloud_auth::{AuthScheme, BoxFuture, Clock, OperationFacts, Session, TokioClock};
use http::{HeaderMap, StatusCode, header};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

pub(crate) const READ: OperationFacts = OperationFacts::new("getThing", AuthScheme::OAuth, true);

#[derive(Debug, Default)]
struct Cloud {
    secret: Mutex<String>,
    issued: AtomicU64,
    valid: Mutex<HashSet<String>>,
    refused: AtomicU64,
    answered: AtomicU64,
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
        let task = tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            address,
            cloud,
            task: task.abort_handle(),
        }
    }

    pub(crate) fn token_requests(&self) -> u64 {
        self.cloud.issued.load(Ordering::SeqCst)
    }

    /// How many API requests were answered 401.
    pub(crate) fn refused(&self) -> u64 {
        self.cloud.refused.load(Ordering::SeqCst)
    }

    pub(crate) fn answered(&self) -> u64 {
        self.cloud.answered.load(Ordering::SeqCst)
    }

    pub(crate) fn revoke_all(&self) {
        self.cloud.valid.lock().unwrap().clear();
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
        cloud.refused.fetch_add(1, Ordering::SeqCst);
        let body = r#"{"status":401,"code":"bad.credentials","message":"Invalid login"}"#;
        (StatusCode::UNAUTHORIZED, body).into_response()
    }
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
pub(crate) struct Forward(Arc<AtomicU64>);

impl Forward {
    pub(crate) fn seconds(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Forward {
    fn now(&self) -> Instant {
        TokioClock.now() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn wall(&self) -> std::time::SystemTime {
        TokioClock.wall()
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
