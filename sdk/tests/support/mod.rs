//! A server that responds from a script and tells what it was sent.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::Response,
};
use genesys_cloud_sdk::{
    Client,
    auth::{RetryPolicy, Session},
};

/// What the server was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub accept: String,
    pub content_type: Option<String>,
    pub authorization: Option<String>,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// The one response that the server gives to every call.
#[derive(Clone, Debug)]
pub struct Scripted {
    pub status: u16,
    pub headers: Vec<(&'static str, &'static str)>,
    pub body: &'static str,
}

#[derive(Clone)]
struct Shared {
    scripted: Scripted,
    gives_tokens: bool,
    seen: Arc<Mutex<Vec<Seen>>>,
}

pub struct Server {
    pub client: Client,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Responds to every call with this status and JSON.
    pub async fn json(status: u16, body: &'static str) -> Self {
        Self::start(Scripted {
            status,
            headers: vec![("content-type", "application/json")],
            body,
        })
        .await
    }

    pub async fn start(scripted: Scripted) -> Self {
        Self::serve(scripted, true).await
    }

    /// Responds to token requests as to every call.
    pub async fn start_without_token(scripted: Scripted) -> Self {
        Self::serve(scripted, false).await
    }

    async fn serve(scripted: Scripted, gives_tokens: bool) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let app = Router::new().fallback(serve).with_state(Shared {
            scripted,
            gives_tokens,
            seen: seen.clone(),
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        tokio::spawn(async move { axum::serve(listener, app).await });
        let session = Session::builder()
            .base_url(format!("http://{address}/gateway/"))
            .login_url(format!("http://{address}"))
            .client_credentials("id", "not-a-secret")
            .retry_policy(RetryPolicy::never())
            .build()
            .expect("the settings are complete");
        Self {
            client: Client::new(session),
            seen,
        }
    }

    /// The calls, without sign-ins.
    pub fn calls(&self) -> Vec<Seen> {
        self.seen
            .lock()
            .expect("no test panics while it holds this")
            .clone()
    }

    /// The only call.
    pub fn call(&self) -> Seen {
        let calls = self.calls();
        assert_eq!(calls.len(), 1, "{calls:?}");
        calls[0].clone()
    }
}

async fn serve(State(shared): State<Shared>, request: Request) -> Response {
    if shared.gives_tokens && request.uri().path() == "/oauth/token" {
        let token = r#"{"access_token":"token-1","token_type":"bearer","expires_in":86400}"#;
        return Response::builder()
            .header("content-type", "application/json")
            .body(Body::from(token))
            .expect("constants");
    }
    let (parts, body) = request.into_parts();
    let text = |name: &str| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let body = to_bytes(body, 1 << 20).await.expect("tests send little");
    let seen = Seen {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        accept: text("accept").unwrap_or_default(),
        content_type: text("content-type"),
        authorization: text("authorization"),
        headers: parts
            .headers
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    shared
        .seen
        .lock()
        .expect("no test panics while it holds this")
        .push(seen);
    let mut response = Response::builder()
        .status(shared.scripted.status)
        .header(
            "ININ-Correlation-Id",
            "11111111-2222-4333-8444-555555555555",
        )
        .header("inin-ratelimit-count", "7")
        .header("inin-ratelimit-allowed", "300")
        .header("inin-ratelimit-reset", "42");
    for (name, value) in &shared.scripted.headers {
        response = response.header(*name, *value);
    }
    response
        .body(Body::from(shared.scripted.body))
        .expect("tests give valid headers")
}
