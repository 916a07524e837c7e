//! A server of lists: it responds with what a function makes of each request, and tells what it was
//! asked.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::Response,
};
use serde_json::Value;

/// What a call asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// How many calls came before it.
    pub nth: usize,
    pub method: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub body: Value,
}

impl Asked {
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str)
    }

    /// The number that a parameter holds, or 1.
    pub fn number(&self, name: &str) -> u64 {
        self.query(name).map_or(1, |text| text.parse().unwrap())
    }
}

/// What the server responds with.
#[derive(Clone, Debug)]
pub struct Reply(pub u16, pub Value);

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self(200, body)
    }
}

/// What a server was asked, in order.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<Asked>>>);

impl Log {
    pub fn calls(&self) -> Vec<Asked> {
        self.0.lock().unwrap().clone()
    }

    pub fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    /// The values of a query parameter, call by call.
    pub fn query(&self, name: &str) -> Vec<Option<String>> {
        let calls = self.calls();
        calls
            .iter()
            .map(|one| one.query.get(name).cloned())
            .collect()
    }

    /// The numbers that a query parameter holds, call by call.
    pub fn numbers(&self, name: &str) -> Vec<u64> {
        self.calls().iter().map(|one| one.number(name)).collect()
    }
}

type Responding = Arc<dyn Fn(&Asked) -> Reply + Send + Sync>;

/// Starts a server.
pub async fn serve<R: Into<Reply>>(
    responding: impl Fn(&Asked) -> R + Send + Sync + 'static,
) -> (SocketAddr, Log) {
    let log = Log::default();
    let responding: Responding = Arc::new(move |asked| responding(asked).into());
    let app = Router::new()
        .fallback(respond)
        .with_state((responding, log.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, log)
}

async fn respond(State((responding, log)): State<(Responding, Log)>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    let query = url::form_urlencoded::parse(query).into_owned().collect();
    let path = request.uri().path().to_owned();
    let method = request.method().to_string();
    let body = to_bytes(request.into_body(), 1 << 20).await.unwrap();
    let asked = {
        let mut calls = log.0.lock().unwrap();
        let asked = Asked {
            nth: calls.len(),
            method,
            path,
            query,
            body: serde_json::from_slice(&body).unwrap_or_default(),
        };
        calls.push(asked.clone());
        asked
    };
    let Reply(status, body) = responding(&asked);
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Body::from(body.to_string()))
        .unwrap()
}
