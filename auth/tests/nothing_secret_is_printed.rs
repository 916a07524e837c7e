//! Nothing printable shows a secret.
//!
//! In a program of its own, because it reads the log: other tests, running beside it without a
//! subscriber, would have `tracing` remember that nobody listens.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "rules/support.rs"]
#[allow(
    dead_code,
    reason = "shared with the tests of the rules, which use all of it"
)]
mod support;

use std::error::Error as StdError;
use std::fmt::Debug;
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};

use genesys_cloud_auth::grant::{
    AuthorizationCode, FixedToken, LoopbackRedirect, RefreshTokenGrant, Saml2BearerGrant, from_fn,
};
use genesys_cloud_auth::store::{
    LockAttempt, MemoryStore, RedisStore, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};
use genesys_cloud_auth::{
    Account, AuthError, BoxFuture, ClientCredentials, OperationFacts, Profile, ProxySettings,
    Region, Session, TokenClient, TokenEndpoint, TokenRequest, TokenResponse, TokenSource,
};
use tracing_subscriber::fmt::MakeWriter;

use crate::support::{Answer, Cloud, SECRET, read, write};

/// Every text that must not be seen.
const HIDDEN: [&str; 18] = [
    SECRET,
    "token-1",
    "token-2",
    "proxy-password",
    REFRESH_TOKEN,
    ASSERTION,
    CODE,
    "redis-password",
    "redis-key",
    "profile-secret",
    "profile-token",
    "dotenv-secret",
    "url-password",
    // Id and secret as the Basic header carries them.
    "dGhlLWNsaWVudC1pZDp0aGUtY2xpZW50LXNlY3JldA",
    // The secret that needs encoding, as the form and as the header carry it, and as it is.
    "odd%26secret",
    "dGhlLWNsaWVudC1pZDpvZGQlMjZzZWNyZXQ",
    ODD_SECRET,
    "endpoint-password",
];
const ODD_SECRET: &str = "odd&secret";
const REFRESH_TOKEN: &str = "a-refresh-token";
const ASSERTION: &str = "an-assertion";
const CODE: &str = "a-code";

#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    fn add(&self, value: &impl Debug) {
        self.add_text(&format!("{value:?}\n{value:#?}\n"));
    }

    fn add_text(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    fn add_error(&self, error: &(dyn StdError + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.add_text(&format!("{error}\n{error:?}\n{error:#?}\n"));
            next = error.source();
            // `reqwest` does it; this crate does not.
            if let Some(cause) = next.filter(|_| !error.is::<reqwest::Error>()) {
                let (said, cause) = (error.to_string(), cause.to_string());
                assert!(
                    !said.contains(&cause),
                    "said twice in a report of the chain: {said}"
                );
            }
        }
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Shown {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test(start_paused = true)]
async fn no_debug_error_or_log_line_shows_a_secret() {
    let shown = Shown::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(shown.clone())
        .finish();
    // For this thread only, on which the paused runtime runs everything.
    let guard = tracing::subscriber::set_default(subscriber);

    show_settings(&shown);
    let cloud = Cloud::new();
    let hooked = shown.clone();
    let also_hooked = shown.clone();
    let session = cloud
        .builder()
        .before_request(move |view| hooked.add(view))
        .after_response(move |view| also_hooked.add(view))
        .build()
        .unwrap();
    shown.add(&session);
    shown.add(&session.access_token().await.unwrap());

    // Success, replay, retry, and every way to fail, with a server that echoes what it was sent.
    let response = read(&session).await.unwrap();
    shown.add(&response);
    cloud.next_answers([Answer::status(500), Answer::status(429).retry_after(1)]);
    read(&session).await.unwrap();
    cloud.revoke_all();
    write(&session).await.unwrap();
    cloud.revoke_all();
    let echo = format!(r#"{{"error":"invalid_client","error_description":"not {SECRET}"}}"#);
    for answer in [
        Answer::json(401, &echo),
        Answer::json(200, r#"{"access_token":"token-1\u0001"}"#),
        Answer::json(200, &format!("<html>{SECRET}")),
        Answer::hang(),
    ] {
        cloud.every_token_answer(answer);
        tokio::time::sleep(std::time::Duration::from_mins(1)).await;
        let error = read(&session).await.unwrap_err();
        shown.add_error(&error);
        shown.add_text(&error.auth().unwrap().hint());
    }
    show_odd_echo(&shown).await;
    show_token_client(&shown).await;
    let made_up = show_grants(&shown).await;
    show_stores(&shown).await;
    shown.add(&session);
    shown.add(&OperationFacts::new(
        "id",
        genesys_cloud_auth::AuthScheme::OAuth,
        true,
    ));
    drop(guard);

    let text = shown.text();
    assert!(text.contains("replaying"), "the log was seen");
    assert!(
        text.contains("refreshes alone"),
        "the store's failure was seen"
    );
    assert!(text.contains("not [redacted]"), "the echo was seen");
    let echoes = text.matches("not [redacted] [redacted]").count();
    assert!(echoes >= 3, "the echo to each grant was seen");
    assert_hidden(&text, HIDDEN);
    assert_hidden(&text, made_up.iter().map(String::as_str));
}

fn assert_hidden<'a>(text: &str, hidden: impl IntoIterator<Item = &'a str>) {
    for hidden in hidden {
        if let Some(at) = text.find(hidden) {
            panic!(
                "{hidden} is shown: {}",
                &text[at.saturating_sub(200)..(at + 50).min(text.len())]
            );
        }
    }
}

/// An endpoint that echoes the secret in each way in which it was sent.
async fn show_odd_echo(shown: &Shown) {
    let cloud = Cloud::new();
    let echo = format!(
        r#"{{"error":"odd%26secret","error_description":"Basic {} {ODD_SECRET}"}}"#,
        support::base64("the-client-id:odd%26secret")
    );
    cloud.every_token_answer(Answer::json(401, &echo));
    let session = cloud
        .builder()
        .client_credentials("the-client-id", ODD_SECRET)
        .build()
        .unwrap();
    shown.add_error(&read(&session).await.unwrap_err());
}

/// What a source of the user's own is handed.
async fn show_token_client(shown: &Shown) {
    #[derive(Clone)]
    struct Curious(Shown);

    impl Debug for Curious {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Curious")
        }
    }

    impl TokenSource for Curious {
        fn fetch<'a>(
            &'a self,
            endpoint: &'a TokenClient,
        ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
            Box::pin(async move {
                self.0.add(endpoint);
                let client = ClientCredentials::new("the-client-id", SECRET);
                let form = TokenRequest::new("client_credentials").client(&client);
                let outcome = endpoint.exchange(form).await;
                self.0.add(endpoint);
                outcome
            })
        }
    }

    let session = Session::builder()
        .base_url("http://127.0.0.1:1")
        .token_source(Curious(shown.clone()))
        .proxy(ProxySettings::at("http://127.0.0.1:1").credentials("user", "proxy-password"))
        .build()
        .unwrap();
    shown.add_error(&read(&session).await.unwrap_err());
    assert!(shown.text().contains("TokenClient"), "it was seen");
}

/// What the libraries below log of real requests, down to their finest level.
#[tokio::test]
async fn the_libraries_below_log_no_secret() {
    static SHOWN: std::sync::OnceLock<Shown> = std::sync::OnceLock::new();

    /// For what is logged by the `log` crate, as `reqwest` does.
    struct ToShown;

    impl log::Log for ToShown {
        fn enabled(&self, _: &log::Metadata<'_>) -> bool {
            true
        }

        fn log(&self, record: &log::Record<'_>) {
            SHOWN.get_or_init(Shown::default).add_text(&format!(
                "{}: {}\n",
                record.target(),
                record.args()
            ));
        }

        fn flush(&self) {}
    }

    let shown = SHOWN.get_or_init(Shown::default).clone();
    log::set_logger(&ToShown).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(shown.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);

    let app = axum::Router::new()
        .route(
            "/oauth/token",
            axum::routing::post(|| async { r#"{"access_token":"token-1","expires_in":3600}"# }),
        )
        .fallback(|| async { "{}" });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    for builder in [
        Session::builder(),
        Session::builder().http2_prior_knowledge(),
    ] {
        let session = builder
            .base_url(format!("http://{address}"))
            .client_credentials("the-client-id", SECRET)
            .no_proxy()
            .build()
            .unwrap();
        assert_eq!(read(&session).await.unwrap().status(), 200);
    }
    server.abort();
    drop(guard);
    let text = shown.text();
    assert!(
        text.contains("starting new connection"),
        "reqwest's log was seen"
    );
    assert!(text.contains("signed in"), "the session's log was seen");
    assert_hidden(&text, HIDDEN);
}

/// What is set up before anything is sent, and what is wrong with it.
fn show_settings(shown: &Shown) {
    let credentials = ClientCredentials::new("id", SECRET);
    shown.add(&Account::new(Region::EuWest1, credentials.clone()));
    shown.add(&credentials);
    shown.add(&TokenRequest::new("x").field("assertion", ASSERTION));
    shown.add(&TokenResponse::new("token-1").with_refresh_token(REFRESH_TOKEN));
    shown.add(&ProxySettings::new("proxy", 1).credentials("user", "proxy-password"));
    shown.add(&Session::builder().client_credentials("id", SECRET));
    // Where a password does not belong, and where someone may write it all the same.
    for address in [
        "http://user:proxy-password@proxy:8080",
        "user:proxy-password@proxy:8080",
        "http://user:proxy-password@[proxy",
        "ftp://user:proxy-password@proxy",
    ] {
        let settings = ProxySettings::at(address);
        let session = Session::builder()
            .region(Region::EuWest1)
            .client_credentials("id", SECRET)
            .proxy(settings.clone());
        match session.build() {
            Ok(session) => shown.add(&session),
            Err(error) => shown.add_error(&error),
        }
        shown.add(&settings);
        shown.add(&Session::builder().proxy(settings));
    }
    let custom = || {
        "https://u:endpoint-password@login.example/token"
            .parse()
            .unwrap()
    };
    let builder = || {
        Session::builder()
            .base_url("https://u:url-password@api.example")
            .login_url("https://u:url-password@login.example")
            .token_endpoint(TokenEndpoint::Custom(custom()))
            .client_credentials("id", SECRET)
    };
    shown.add(&builder());
    shown.add(&TokenEndpoint::Custom(custom()));
    shown.add_error(&builder().build().unwrap_err());
    let endpoint = Session::builder()
        .region(Region::EuWest1)
        .client_credentials("id", SECRET)
        .token_endpoint(TokenEndpoint::Custom(custom()));
    shown.add_error(&endpoint.build().unwrap_err());

    let profile = "[DEFAULT]\nclient_id = 'i'\nclient_secret = 'profile-secret'\n\
                   access_token = 'profile-token'\nproxy_host = 'p'\nproxy_username = 'u'\n\
                   proxy_password = 'proxy-password'\n";
    let good = Profile::parse(profile, None).unwrap();
    shown.add(&good);
    shown.add(&Session::builder().profile(&good));
    for broken in ["='", "[", "\nregion = 'https://u:url-password@api.example'"] {
        let text = profile.replacen("='", broken, 1) + broken;
        if let Err(error) = Profile::parse(&text, None) {
            shown.add_error(&error);
        }
    }
    let error = Region::parse("https://u:url-password@api.example").unwrap_err();
    shown.add_error(&error);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(".env");
    std::fs::write(&file, "GENESYS_CLIENT_SECRET='dotenv-secret").unwrap();
    shown.add_error(&Account::from_dotenv_path(&file).unwrap_err());
}

/// Every grant, with a server that echoes what it was sent. Gives the secrets that the crate made
/// up: `state` and the code verifier.
async fn show_grants(shown: &Shown) -> Vec<String> {
    let client = || ClientCredentials::new("the-client-id", SECRET);
    let pending = AuthorizationCode::new(&Region::EuWest1, "id", "http://127.0.0.1:1/")
        .unwrap()
        .with_client_secret(SECRET);
    shown.add(&pending);
    let pending = pending.start();
    shown.add(&pending);
    let state = pending
        .url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    let refused = format!("/?code={CODE}&state=another");
    let other = AuthorizationCode::new(&Region::EuWest1, "id", "http://127.0.0.1:1/").unwrap();
    shown.add_error(&other.start().redirected(&refused).unwrap_err());
    let code = pending
        .redirected(&format!("/?code={CODE}&state={state}"))
        .unwrap();
    shown.add(&LoopbackRedirect::bind(0).await.unwrap());

    let failing = from_fn("vault", || async {
        Err::<TokenResponse, _>(io::Error::other("no vault"))
    });
    let sent = show_source(shown, code).await;
    let verifier = url::form_urlencoded::parse(sent.as_bytes())
        .find(|(name, _)| name == "code_verifier")
        .unwrap()
        .1
        .into_owned();
    assert!(verifier.len() >= 43 && state.len() >= 16);
    show_source(shown, RefreshTokenGrant::new(client(), REFRESH_TOKEN)).await;
    show_source(shown, Saml2BearerGrant::new(client(), "org", ASSERTION)).await;
    show_source(shown, FixedToken::new("token-1")).await;
    show_source(shown, failing).await;
    vec![state, verifier]
}

/// Gives the form that was sent, if any was.
async fn show_source(shown: &Shown, source: impl TokenSource) -> String {
    shown.add(&source);
    let cloud = Cloud::new();
    // Only what was sent can be told from other words, so each grant gets its own back.
    let sent = match format!("{source:?}") {
        name if name.starts_with("AuthorizationCode") => format!("{SECRET} {CODE}"),
        name if name.starts_with("RefreshToken") => format!("{SECRET} {REFRESH_TOKEN}"),
        name if name.starts_with("Saml2") => format!("{SECRET} {ASSERTION}"),
        _ => String::new(),
    };
    let body = format!(r#"{{"error":"invalid_grant","error_description":"not {sent}"}}"#);
    cloud.every_token_answer(Answer::json(400, &body));
    let session = cloud.builder().token_source(source).build().unwrap();
    if let Err(error) = read(&session).await {
        shown.add_error(&error);
        let careless = AssertUnwindSafe(|| panic!("{error:?}"));
        let panic = std::panic::catch_unwind(careless).unwrap_err();
        shown.add_text(panic.downcast_ref::<String>().unwrap());
    }
    shown.add(&session);
    let sent = cloud.token_requests();
    sent.first()
        .map(|sent| sent.body.clone())
        .unwrap_or_default()
}

/// Stores that work, that fail, and that cannot be made.
async fn show_stores(shown: &Shown) {
    let key = StoreKey::new("login.example", "id");
    let token = StoredToken::new("token-1", std::time::Duration::from_mins(1));
    shown.add(&key);
    shown.add(&token);
    let memory = MemoryStore::new();
    memory.save(&key, &token).await.unwrap();
    shown.add(&memory);
    let builder = RedisStore::builder("redis://u:redis-password@127.0.0.1:1/");
    shown.add(&builder);
    let with_key = RedisStore::builder("rediss://u:redis-password@127.0.0.1:1/")
        .client_certificate("a certificate", "redis-key");
    shown.add(&with_key);
    shown.add_error(&with_key.build().unwrap_err());
    let redis = builder.build().unwrap();
    shown.add(&redis);
    for url in [
        "redis://u:redis-password@h:port",
        "http://u:redis-password@h",
    ] {
        shown.add_error(&RedisStore::new(url).unwrap_err());
    }
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .token_store(Arc::new(Failing))
        .build()
        .unwrap();
    read(&session).await.unwrap();
    shown.add(&session);
}

#[derive(Debug)]
struct Failing;

impl Failing {
    fn fails<'a, T: Send + 'a>() -> BoxFuture<'a, Result<T, StoreError>> {
        Box::pin(async { Err(StoreError::new("fails").with_source(io::Error::other("a reason"))) })
    }
}

impl TokenStore for Failing {
    fn load<'a>(
        &'a self,
        _: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Self::fails()
    }

    fn save<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Self::fails()
    }

    fn try_lock<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a StoreLock,
        _: std::time::Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>> {
        Self::fails()
    }

    fn renew_lock<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a StoreLock,
        _: std::time::Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Self::fails()
    }

    fn unlock<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Self::fails()
    }
}
