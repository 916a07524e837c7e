//! A Genesys Cloud in memory: a token endpoint and an API that check what they are sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use genesys_cloud_auth::transport::{Transport, TransportError, TransportErrorKind};
use genesys_cloud_auth::{
    AuthScheme, BoxFuture, Clock, OperationFacts, Randomness, Session, SessionBuilder, TokioClock,
};
use http::{HeaderMap, Method};
use reqwest::{Request, Response};
use tokio::time::Instant;

pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const SECRET: &str = "the-client-secret";

/// A read, which may be repeated.
pub(crate) const READ: OperationFacts = OperationFacts::new("getThing", AuthScheme::OAuth, true);
/// A write that must not be repeated.
pub(crate) const WRITE: OperationFacts = OperationFacts::new("postThing", AuthScheme::OAuth, false);

/// An operation that answers 401 to any token.
const FORBIDDEN: OperationFacts = OperationFacts::new("getForbidden", AuthScheme::OAuth, true);
const FORBIDDEN_PATH: &str = "forbidden";

/// What is answered to one request, out of turn.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
    pub(crate) delay: Duration,
    pub(crate) failure: Option<TransportErrorKind>,
}

impl Answer {
    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: String::new(),
            delay: Duration::ZERO,
            failure: None,
        }
    }

    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::status(status).body(body)
    }

    pub(crate) fn failure(kind: TransportErrorKind) -> Self {
        Self {
            failure: Some(kind),
            ..Self::status(0)
        }
    }

    /// Never answers.
    pub(crate) fn hang() -> Self {
        Self::status(200).after(Duration::from_hours(100 * 24))
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    pub(crate) fn retry_after(self, value: impl fmt::Display) -> Self {
        self.header("retry-after", value)
    }

    pub(crate) fn body(mut self, body: &str) -> Self {
        body.clone_into(&mut self.body);
        self
    }

    pub(crate) fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}

/// One request as the cloud saw it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) at: Duration,
    pub(crate) authorization: Option<String>,
    pub(crate) body: String,
}

#[derive(Debug)]
struct Token {
    text: String,
    expires: Instant,
    revoked: bool,
}

#[derive(Debug)]
struct State {
    start: Instant,
    lifetime: Duration,
    token_delay: Duration,
    token_fields: String,
    secret: String,
    tokens: Vec<Token>,
    token_answers: VecDeque<Answer>,
    token_default: Option<Answer>,
    api_answers: VecDeque<Answer>,
    api_default: Option<Answer>,
    api_delay: Duration,
    forbids: bool,
    token_requests: Vec<Seen>,
    api_requests: Vec<Seen>,
}

/// The cloud. Clones are the same cloud.
#[derive(Clone, Debug)]
pub(crate) struct Cloud(Arc<Mutex<State>>);

impl Cloud {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            start: Instant::now(),
            lifetime: Duration::from_hours(1),
            token_delay: Duration::from_millis(50),
            token_fields: String::new(),
            secret: SECRET.to_owned(),
            tokens: Vec::new(),
            token_answers: VecDeque::new(),
            token_default: None,
            api_answers: VecDeque::new(),
            api_default: None,
            api_delay: Duration::ZERO,
            forbids: true,
            token_requests: Vec::new(),
            api_requests: Vec::new(),
        })))
    }

    /// A session with this cloud, whose jitter is always the longest.
    pub(crate) fn builder(&self) -> SessionBuilder {
        Session::builder()
            .base_url("http://127.0.0.1:1/")
            .client_credentials("the-client-id", SECRET)
            .transport(self.clone())
            .randomness(Always(1.0))
            .refresh_jitter(Duration::ZERO)
    }

    pub(crate) fn session(&self) -> Session {
        self.builder().build().unwrap()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(crate) fn lifetime(&self, lifetime: Duration) {
        self.lock().lifetime = lifetime;
    }

    pub(crate) fn token_delay(&self, delay: Duration) {
        self.lock().token_delay = delay;
    }

    pub(crate) fn api_delay(&self, delay: Duration) {
        self.lock().api_delay = delay;
    }

    /// Adds fields to each token response, such as `,"scope":"login"`.
    pub(crate) fn token_fields(&self, fields: &str) {
        fields.clone_into(&mut self.lock().token_fields);
    }

    /// Accepts another client secret from now on.
    pub(crate) fn rotate_secret(&self, secret: &str) {
        secret.clone_into(&mut self.lock().secret);
    }

    pub(crate) fn next_token_answers(&self, answers: impl IntoIterator<Item = Answer>) {
        self.lock().token_answers.extend(answers);
    }

    pub(crate) fn every_token_answer(&self, answer: impl Into<Option<Answer>>) {
        self.lock().token_default = answer.into();
    }

    pub(crate) fn next_answers(&self, answers: impl IntoIterator<Item = Answer>) {
        self.lock().api_answers.extend(answers);
    }

    pub(crate) fn every_answer(&self, answer: impl Into<Option<Answer>>) {
        self.lock().api_default = answer.into();
    }

    /// Lets `forbidden` through from now on.
    pub(crate) fn permit(&self) {
        self.lock().forbids = false;
    }

    pub(crate) fn revoke_all(&self) {
        for token in &mut self.lock().tokens {
            token.revoked = true;
        }
    }

    /// Revokes every token but the newest.
    pub(crate) fn revoke_old(&self) {
        if let Some((_, old)) = self.lock().tokens.split_last_mut() {
            for token in old {
                token.revoked = true;
            }
        }
    }

    pub(crate) fn token_requests(&self) -> Vec<Seen> {
        self.lock().token_requests.clone()
    }

    pub(crate) fn token_count(&self) -> usize {
        self.lock().token_requests.len()
    }

    pub(crate) fn api_requests(&self) -> Vec<Seen> {
        self.lock().api_requests.clone()
    }

    pub(crate) fn api_count(&self) -> usize {
        self.lock().api_requests.len()
    }

    /// The whole seconds at which API requests came.
    pub(crate) fn api_seconds(&self) -> Vec<u64> {
        self.api_requests()
            .iter()
            .map(|seen| (seen.at + Duration::from_millis(500)).as_secs())
            .collect()
    }

    fn token_answer(state: &mut State, seen: &Seen) -> Answer {
        if let Some(answer) = state.token_answers.pop_front() {
            return answer;
        }
        if let Some(answer) = &state.token_default {
            return answer.clone();
        }
        let basic = format!(
            "Basic {}",
            base64(&format!("the-client-id:{}", state.secret))
        );
        let form = format!("client_id=the-client-id&client_secret={}", state.secret);
        if seen.authorization.as_deref() != Some(&basic) && !seen.body.contains(&form) {
            return Answer::json(
                401,
                r#"{"error":"invalid_client","error_description":"authentication failed"}"#,
            );
        }
        let text = format!("token-{}", state.tokens.len() + 1);
        let body = format!(
            r#"{{"access_token":"{text}","token_type":"bearer","expires_in":{}{}}}"#,
            state.lifetime.as_secs(),
            state.token_fields,
        );
        state.tokens.push(Token {
            text,
            expires: Instant::now() + state.token_delay + state.lifetime,
            revoked: false,
        });
        Answer::json(200, &body).after(state.token_delay)
    }

    fn api_answer(state: &mut State, seen: &Seen) -> Answer {
        if let Some(answer) = state.api_answers.pop_front() {
            return answer;
        }
        if let Some(answer) = &state.api_default {
            return answer.clone();
        }
        let sent = seen.authorization.as_deref().unwrap_or_default();
        let valid = state.tokens.iter().any(|token| {
            sent == format!("Bearer {}", token.text)
                && !token.revoked
                && Instant::now() < token.expires
        });
        if valid {
            Answer::json(200, "{}").after(state.api_delay)
        } else {
            Answer::json(
                401,
                r#"{"code":"bad.credentials","message":"Invalid login"}"#,
            )
            .after(state.api_delay)
        }
    }
}

impl Transport for Cloud {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let answer = {
                let mut state = self.lock();
                let seen = Seen {
                    at: state.start.elapsed(),
                    authorization: request
                        .headers()
                        .get("authorization")
                        .map(|value| value.to_str().unwrap().to_owned()),
                    body: request
                        .body()
                        .and_then(|body| body.as_bytes())
                        .map(|bytes| String::from_utf8(bytes.to_vec()).unwrap())
                        .unwrap_or_default(),
                };
                if request.url().path().ends_with("/token") {
                    state.token_requests.push(seen.clone());
                    Self::token_answer(&mut state, &seen)
                } else if state.forbids && request.url().path().ends_with(FORBIDDEN_PATH) {
                    state.api_requests.push(seen);
                    Answer::status(401)
                } else {
                    state.api_requests.push(seen.clone());
                    Self::api_answer(&mut state, &seen)
                }
            };
            if !answer.delay.is_zero() {
                tokio::time::sleep(answer.delay).await;
            }
            if let Some(kind) = answer.failure {
                return Err(TransportError::new(kind, "scripted"));
            }
            let mut response = http::Response::builder().status(answer.status);
            for (name, value) in &answer.headers {
                response = response.header(*name, value);
            }
            Ok(response.body(answer.body).unwrap().into())
        })
    }
}

/// Jitter that is always the same.
#[derive(Debug)]
pub(crate) struct Always(pub(crate) f64);

impl Randomness for Always {
    fn fraction(&self) -> f64 {
        self.0
    }
}

/// Evenly spread numbers, the same on every run.
#[derive(Debug, Default)]
pub(crate) struct Steps(Arc<AtomicU32>);

impl Steps {
    /// Drawn from the same row by several sessions, as if each had its own chance.
    pub(crate) fn shared(row: &Arc<Steps>) -> Self {
        Self(Arc::clone(&row.0))
    }
}

impl Randomness for Steps {
    fn fraction(&self) -> f64 {
        let step = self.0.fetch_add(1, Ordering::Relaxed);
        f64::from(step % 100) / 100.0
    }
}

/// Tokio's clock with a time of day that can be set.
#[derive(Clone, Debug)]
pub(crate) struct WallClock(pub(crate) Arc<Mutex<SystemTime>>);

impl Clock for WallClock {
    fn now(&self) -> std::time::Instant {
        TokioClock.now()
    }

    fn wall(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioClock.sleep(duration)
    }
}

pub(crate) fn request(session: &Session, method: Method) -> Request {
    let url = session.base_url().join("api/v2/things").unwrap();
    let mut request = Request::new(method, url);
    if request.method() == Method::POST {
        *request.body_mut() = Some("the body".into());
    }
    request
}

/// One read.
pub(crate) async fn read(session: &Session) -> Result<Response, genesys_cloud_auth::Error> {
    session.execute(READ, request(session, Method::GET)).await
}

/// One call of the operation that answers 401 to any token.
pub(crate) async fn forbidden(session: &Session) -> Result<Response, genesys_cloud_auth::Error> {
    let mut request = request(session, Method::GET);
    *request.url_mut() = session.base_url().join(FORBIDDEN_PATH).unwrap();
    session.execute(FORBIDDEN, request).await
}

/// One write.
pub(crate) async fn write(session: &Session) -> Result<Response, genesys_cloud_auth::Error> {
    session.execute(WRITE, request(session, Method::POST)).await
}

/// One write whose body can be sent only once.
pub(crate) async fn write_stream(session: &Session) -> Result<Response, genesys_cloud_auth::Error> {
    let mut request = request(session, Method::POST);
    let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>("piece")]);
    *request.body_mut() = Some(reqwest::Body::wrap_stream(chunks));
    session.execute(WRITE, request).await
}

/// Many reads at the same time.
pub(crate) async fn reads(
    session: &Session,
    count: usize,
) -> Vec<Result<Response, genesys_cloud_auth::Error>> {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { read(&session).await })
        })
        .collect();
    let mut results = Vec::with_capacity(count);
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

pub(crate) fn report(response: &Response) -> &genesys_cloud_auth::CallReport {
    response.extensions().get().unwrap()
}

pub(crate) fn header_names(headers: &HeaderMap) -> Vec<&str> {
    headers.keys().map(http::HeaderName::as_str).collect()
}

/// Waits until every task that can run has run, without moving time.
pub(crate) async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

pub(crate) fn base64(text: &str) -> String {
    use ::base64::Engine as _;
    ::base64::engine::general_purpose::STANDARD.encode(text)
}
