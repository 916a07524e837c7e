//! A small Genesys Cloud: a token endpoint that counts and an API that takes only live tokens.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;

pub const CLIENT_ID: &str = "the-client";
pub const CLIENT_SECRET: &str = "the-s3cret";

/// A running platform on loopback. Ends with the value.
#[derive(Clone)]
pub struct Platform {
    shared: Arc<Shared>,
    address: SocketAddr,
    _task: Arc<Aborting>,
}

struct Shared {
    lifetime: Mutex<Duration>,
    live: Mutex<HashMap<String, Instant>>,
    issued: watch::Sender<Vec<Instant>>,
    refused: watch::Sender<usize>,
    held: watch::Sender<Held>,
}

/// What becomes of a token request that is to get no answer.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Held {
    #[default]
    None,
    Next,
    Came,
}

struct Aborting(tokio::task::JoinHandle<()>);

impl Drop for Aborting {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Platform {
    /// Starts one that issues tokens of this lifetime.
    pub async fn start(lifetime: Duration) -> Self {
        let (router, shared) = Self::routes(lifetime);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.unwrap();
        });
        Self {
            shared,
            address,
            _task: Arc::new(Aborting(task)),
        }
    }

    fn routes(lifetime: Duration) -> (Router, Arc<Shared>) {
        let shared = Arc::new(Shared {
            lifetime: Mutex::new(lifetime),
            live: Mutex::default(),
            issued: watch::Sender::default(),
            refused: watch::Sender::default(),
            held: watch::Sender::default(),
        });
        (router(Arc::clone(&shared)), shared)
    }

    /// Host and port.
    pub fn authority(&self) -> String {
        self.address.to_string()
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sets the lifetime of tokens issued from now on.
    pub fn set_lifetime(&self, lifetime: Duration) {
        *self.shared.lifetime.lock().unwrap() = lifetime;
    }

    /// Makes every token that is out dead at once.
    pub fn revoke_all(&self) {
        self.shared.live.lock().unwrap().clear();
    }

    /// When each token was issued.
    pub fn issued(&self) -> Vec<Instant> {
        self.shared.issued.borrow().clone()
    }

    /// How many calls were answered 401.
    pub fn refused(&self) -> usize {
        *self.shared.refused.borrow()
    }

    /// Leaves the next token request without a response.
    pub fn hold_next_token(&self) {
        self.shared.held.send_replace(Held::Next);
    }

    /// Waits until the request that gets no answer is there.
    pub async fn token_is_held(&self) {
        let mut held = self.shared.held.subscribe();
        held.wait_for(|held| *held == Held::Came).await.unwrap();
    }

    /// Waits until `count` tokens were issued in all; for minutes at most, as a busy machine may
    /// need them.
    pub async fn issued_in_all(&self, count: usize) {
        let mut issued = self.shared.issued.subscribe();
        let enough = issued.wait_for(|issued| issued.len() >= count);
        let within = tokio::time::timeout(Duration::from_mins(3), enough).await;
        let so_far = self.issued().len();
        assert!(
            within.is_ok(),
            "{so_far} tokens were issued, and not {count}"
        );
    }
}

/// The routes of a platform of its own, for servers that bring their own listener.
pub fn standalone_router(lifetime: Duration) -> Router {
    Platform::routes(lifetime).0
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/oauth/token", post(token))
        .route("/api/v2/users/me", get(me))
        .with_state(shared)
}

async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    use base64::Engine as _;
    let expected =
        base64::engine::general_purpose::STANDARD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}"));
    let given = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
    if given != Some(expected.as_str()) {
        let body = json!({ "error": "invalid_client", "error_description": "no such client" });
        return (StatusCode::BAD_REQUEST, Json(body)).into_response();
    }
    let is_held = shared.held.send_if_modified(|held| {
        let is_next = *held == Held::Next;
        if is_next {
            *held = Held::Came;
        }
        is_next
    });
    if is_held {
        std::future::pending::<()>().await;
    }
    let now = Instant::now();
    let lifetime = *shared.lifetime.lock().unwrap();
    let token = format!("token-{:032x}", rand::random::<u128>());
    shared
        .live
        .lock()
        .unwrap()
        .insert(token.clone(), now + lifetime);
    shared.issued.send_modify(|issued| issued.push(now));
    Json(json!({
        "access_token": token,
        "token_type": "bearer",
        "expires_in": lifetime.as_secs_f64(),
    }))
    .into_response()
}

async fn me(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let alive = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
        .and_then(|token| shared.live.lock().unwrap().get(token).copied())
        .is_some_and(|end| Instant::now() < end);
    if alive {
        let via = headers
            .get(header::VIA)
            .and_then(|value| value.to_str().ok());
        return Json(json!({ "id": "me", "via": via })).into_response();
    }
    shared.refused.send_modify(|count| *count += 1);
    let body = json!({ "code": "bad.credentials", "message": "Invalid login credentials." });
    (StatusCode::UNAUTHORIZED, Json(body)).into_response()
}
