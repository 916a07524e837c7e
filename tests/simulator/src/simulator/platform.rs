//! What all requests share: the document, the clients, the tokens that are alive, the rules, and
//! the notes taken.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use genesys_cloud_auth::{ClientCredentials, Clock};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};

use crate::document::Document;
use crate::synthesis::Fill;

use crate::api::access::Access;
use crate::contract::{Contract, Violation};
use crate::journal::received::{Received, ReceivedRequest};
use crate::journal::seen::{Call, Journal, Seen, TokenRequest};
use crate::oauth::bearer_tokens::{BearerTokens, Holder, Kind};
use crate::oauth::sign_ins::{Code, Redemption, SignIns};
use crate::responses::Responses;
use crate::rules::{Decision, Rule, Rules, UnknownOperation};

/// As many bytes as make a token as long as the platform's.
const TOKEN_BYTES: usize = 64;
/// Whom the tokens of guests and of messaging sessions belong to.
const VISITOR: &str = "visitor";

#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) token_lifetime: Duration,
    /// Whether tokens can be read.
    pub(crate) jwt_tokens: bool,
    pub(crate) access: Access,
    pub(crate) calls_per_minute: u64,
    /// The numbers of the API calls during which every token dies.
    pub(crate) expire_during: BTreeSet<u64>,
    pub(crate) fill: Fill,
    pub(crate) collection_size: usize,
    pub(crate) rules: Vec<Rule>,
    pub(crate) record_requests: bool,
}

/// The shared state. Its lock is never held while anything is awaited.
pub(crate) struct Platform {
    document: Arc<Document>,
    contract: Contract,
    responses: Responses,
    clients: Vec<ClientCredentials>,
    options: Options,
    clock: Arc<dyn Clock>,
    elsewhere: OnceLock<String>,
    state: Mutex<State>,
}

struct State {
    tokens: BearerTokens,
    sign_ins: SignIns,
    journal: Journal,
    received: Received,
    rules: Rules,
    fill: Fill,
    calls_begun: u64,
    randomness: StdRng,
}

/// A token that was just made.
pub(crate) struct Issued {
    pub(crate) token: String,
    pub(crate) serial: u64,
    pub(crate) lifetime: Duration,
}

impl Platform {
    pub(crate) fn new(
        document: Arc<Document>,
        clients: Vec<ClientCredentials>,
        mut options: Options,
        clock: Arc<dyn Clock>,
        seed: Option<u64>,
    ) -> Result<Self, UnknownOperation> {
        // Nobody may guess a token; a response may well be the same in every run.
        let responses_seed = seed.unwrap_or_default();
        let mut rules = Rules::new(responses_seed);
        for rule in options.rules.drain(..) {
            rules.add(rule, &document)?;
        }
        let state = State {
            tokens: BearerTokens::default(),
            sign_ins: SignIns::default(),
            journal: Journal::default(),
            received: Received::default(),
            rules,
            fill: options.fill,
            calls_begun: 0,
            randomness: StdRng::seed_from_u64(seed.unwrap_or_else(rand::random)),
        };
        Ok(Self {
            contract: Contract::new(Arc::clone(&document)),
            responses: Responses::new(
                Arc::clone(&document),
                responses_seed,
                options.collection_size,
            ),
            document,
            clients,
            options,
            clock,
            elsewhere: OnceLock::new(),
            state: Mutex::new(state),
        })
    }

    pub(crate) fn document(&self) -> &Document {
        &self.document
    }

    pub(crate) fn contract(&self) -> &Contract {
        &self.contract
    }

    pub(crate) fn responses(&self) -> &Responses {
        &self.responses
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic leaves the state half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Whether this is a client and its secret.
    pub(crate) fn knows(&self, client_id: &str, secret: &str) -> bool {
        self.clients.iter().any(|client| {
            client.client_id() == client_id && client.client_secret().expose_secret() == secret
        })
    }

    /// Whether there is a client with this id.
    pub(crate) fn has_client(&self, client_id: &str) -> bool {
        let mut clients = self.clients.iter();
        clients.any(|client| client.client_id() == client_id)
    }

    pub(crate) fn access(&self) -> &Access {
        &self.options.access
    }

    pub(crate) fn issue_code(&self, bound: Code) -> String {
        let mut state = self.state();
        let code = state.random_token();
        state.sign_ins.add_code(code.clone(), bound);
        code
    }

    pub(crate) fn redeem_code(&self, code: &str, by: &Redemption<'_>) -> Result<(), &'static str> {
        self.state().sign_ins.redeem(code, by)
    }

    pub(crate) fn issue_refresh_token(&self, client_id: &str) -> String {
        let mut state = self.state();
        let token = state.random_token();
        state.sign_ins.add_refresh_token(token.clone(), client_id);
        token
    }

    pub(crate) fn spend_refresh_token(
        &self,
        token: &str,
        client_id: &str,
    ) -> Result<(), &'static str> {
        self.state().sign_ins.refresh(token, client_id)
    }

    pub(crate) fn forget_sign_ins(&self) {
        self.state().sign_ins.forget_all();
    }

    pub(crate) fn issue_token(&self, client_id: &str) -> Issued {
        let lifetime = self.options.token_lifetime;
        let mut state = self.state();
        let mut token = state.random_token();
        if self.options.jwt_tokens {
            let now = self.clock.wall().duration_since(UNIX_EPOCH);
            let now = now.unwrap_or_default().as_secs();
            let mut claims = json!({
                "iss": "simulator",
                "sub": client_id,
                "iat": now,
                "exp": now.saturating_add(lifetime.as_secs()),
            });
            // Without the claim, nothing is said of scopes; an empty one would say that there are none.
            if let Some(scope) = self.options.access.scope() {
                claims["scope"] = scope.into();
            }
            token = jwt(&claims, &token);
        }
        let serial = state
            .tokens
            .add(token.clone(), Kind::OAuth, client_id, self.now(), lifetime);
        Issued {
            token,
            serial,
            lifetime,
        }
    }

    /// A token of somebody who is no client: a guest in a chat, or a messaging session.
    pub(crate) fn issue_visitor_token(&self, kind: Kind) -> String {
        let mut state = self.state();
        let claims = json!({ "iss": "simulator", "sub": VISITOR });
        let token = jwt(&claims, &state.random_token());
        let lifetime = self.options.token_lifetime;
        state
            .tokens
            .add(token.clone(), kind, VISITOR, self.now(), lifetime);
        token
    }

    /// Counts an API call and finds the holder of its token, if that is alive.
    pub(crate) fn admit(&self, token: Option<&str>) -> Option<Holder> {
        let mut state = self.state();
        state.calls_begun += 1;
        if self.options.expire_during.contains(&state.calls_begun) {
            state.tokens.forget_all();
        }
        state
            .tokens
            .use_one(token?, self.now(), self.options.calls_per_minute)
    }

    pub(crate) fn forget_tokens(&self) {
        self.state().tokens.forget_all();
    }

    pub(crate) fn forget_token(&self, token: &str) -> bool {
        self.state().tokens.forget(token, self.now())
    }

    /// A new `ININ-Correlation-Id`, in the form of a random UUID (RFC 9562, version 4).
    pub(crate) fn correlation_id(&self) -> String {
        let mut state = self.state();
        let (random, more) = (state.randomness.next_u64(), state.randomness.next_u64());
        drop(state);
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            random >> 32,
            (random >> 16) & 0xffff,
            random & 0xfff,
            0x8000 | ((more >> 48) & 0x3fff),
            more & 0xffff_ffff_ffff,
        )
    }

    /// What becomes of a call, or of a request for a token, and how much a response holds now.
    pub(crate) fn decide(&self, operation: Option<&str>) -> (Decision, Fill) {
        let mut state = self.state();
        (state.rules.decide(operation), state.fill)
    }

    pub(crate) fn set_fill(&self, fill: Fill) {
        self.state().fill = fill;
    }

    pub(crate) fn add_rule(&self, rule: Rule) -> Result<(), UnknownOperation> {
        self.state().rules.add(rule, &self.document)
    }

    pub(crate) fn clear_rules(&self) {
        self.state().rules.clear();
    }

    /// The base URL of the other origin; nothing until that is served.
    pub(crate) fn elsewhere(&self) -> &str {
        self.elsewhere.get().map_or("", String::as_str)
    }

    pub(crate) fn set_elsewhere(&self, url: String) {
        // It is set once, when the simulator starts.
        let _ = self.elsewhere.set(url);
    }

    pub(crate) fn note_elsewhere(&self, has_token: bool) {
        self.state().journal.add_elsewhere(has_token);
    }

    pub(crate) fn note_call(&self, call: Call) {
        self.state().journal.add_call(call);
    }

    pub(crate) fn note_token_request(&self, request: TokenRequest) {
        self.state().journal.add_token_request(request);
    }

    pub(crate) fn note_violation(&self, violation: Violation) {
        tracing::warn!(target: "simulator", "{violation}");
        self.state().journal.add_violation(violation);
    }

    pub(crate) fn records_requests(&self) -> bool {
        self.options.record_requests
    }

    pub(crate) fn note_request(&self, request: ReceivedRequest) {
        self.state().received.add(request);
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.state().received.list()
    }

    pub(crate) fn violations(&self) -> Vec<Violation> {
        self.state().journal.violations()
    }

    pub(crate) fn seen(&self) -> Seen {
        self.state().journal.seen()
    }
}

/// A JWT that nobody can verify: for whom it is meant, all tokens are opaque.
fn jwt(claims: &Value, signature: &str) -> String {
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS512","typ":"JWT"}"#);
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    format!("{header}.{claims}.{signature}")
}

impl State {
    fn random_token(&mut self) -> String {
        let mut bytes = [0; TOKEN_BYTES];
        self.randomness.fill_bytes(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}
