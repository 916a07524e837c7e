//! What all requests share: the clients, the tokens that are alive, and the notes taken.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use genesys_cloud_auth::{ClientCredentials, Clock};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use secrecy::ExposeSecret as _;

use super::bearer_tokens::{BearerTokens, Holder};
use super::seen::{Call, Journal, Seen, TokenRequest};

/// As many bytes as make a token as long as the platform's.
const TOKEN_BYTES: usize = 64;

#[derive(Clone, Debug)]
pub(super) struct Options {
    pub(super) token_lifetime: Duration,
    pub(super) calls_per_minute: u64,
    /// The numbers of the API calls during which every token dies.
    pub(super) expire_during: BTreeSet<u64>,
}

/// The shared state. Its lock is never held while anything is awaited.
pub(super) struct Platform {
    clients: Vec<ClientCredentials>,
    options: Options,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

struct State {
    tokens: BearerTokens,
    journal: Journal,
    calls_begun: u64,
    randomness: StdRng,
}

/// A token that was just made.
pub(super) struct Issued {
    pub(super) token: String,
    pub(super) serial: u64,
    pub(super) lifetime: Duration,
}

impl Platform {
    pub(super) fn new(
        clients: Vec<ClientCredentials>,
        options: Options,
        clock: Arc<dyn Clock>,
        seed: Option<u64>,
    ) -> Self {
        let randomness = StdRng::seed_from_u64(seed.unwrap_or_else(rand::random));
        let state = State {
            tokens: BearerTokens::default(),
            journal: Journal::default(),
            calls_begun: 0,
            randomness,
        };
        Self {
            clients,
            options,
            clock,
            state: Mutex::new(state),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic leaves the state half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Whether this is a client and its secret.
    pub(super) fn knows(&self, client_id: &str, secret: &str) -> bool {
        self.clients.iter().any(|client| {
            client.client_id() == client_id && client.client_secret().expose_secret() == secret
        })
    }

    pub(super) fn issue_token(&self, client_id: &str) -> Issued {
        let lifetime = self.options.token_lifetime;
        let mut state = self.state();
        let mut bytes = [0; TOKEN_BYTES];
        state.randomness.fill_bytes(&mut bytes);
        let token = URL_SAFE_NO_PAD.encode(bytes);
        let serial = state
            .tokens
            .add(token.clone(), client_id, self.now(), lifetime);
        Issued {
            token,
            serial,
            lifetime,
        }
    }

    /// Counts an API call and finds the holder of its token, if that is alive.
    pub(super) fn admit(&self, token: Option<&str>) -> Option<Holder> {
        let mut state = self.state();
        state.calls_begun += 1;
        if self.options.expire_during.contains(&state.calls_begun) {
            state.tokens.forget_all();
        }
        state
            .tokens
            .use_one(token?, self.now(), self.options.calls_per_minute)
    }

    pub(super) fn forget_tokens(&self) {
        self.state().tokens.forget_all();
    }

    pub(super) fn forget_token(&self, token: &str) -> bool {
        self.state().tokens.forget(token, self.now())
    }

    /// A new `ININ-Correlation-Id`, in the form of a random UUID (RFC 9562, version 4).
    pub(super) fn correlation_id(&self) -> String {
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

    pub(super) fn note_call(&self, call: Call) {
        self.state().journal.add_call(call);
    }

    pub(super) fn note_token_request(&self, request: TokenRequest) {
        self.state().journal.add_token_request(request);
    }

    pub(super) fn seen(&self) -> Seen {
        self.state().journal.seen()
    }
}
