//! The spans and events of a session, with their fields.
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

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Once};
use std::time::Duration;

use genesys_cloud_auth::BoxFuture;
use genesys_cloud_auth::store::{
    LockAttempt, MemoryStore, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber, span};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use crate::support::{Answer, Cloud, SECOND, read, write_stream};

/// One span or event.
#[derive(Clone, Debug)]
struct Told {
    level: Level,
    /// The span's name, or the event's message.
    what: String,
    /// The spans around it.
    within: Vec<&'static str>,
    fields: BTreeMap<String, String>,
}

impl Told {
    #[track_caller]
    fn has(&self, fields: &[(&str, &str)]) {
        for (name, value) in fields {
            assert_eq!(
                self.fields.get(*name).map(String::as_str),
                Some(*value),
                "{self:?}"
            );
        }
    }
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let value = format!("{value:?}");
        if field.name() == "message" {
            self.what = value;
        } else {
            self.fields.insert(field.name().to_owned(), value);
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields
            .insert(field.name().to_owned(), value.to_owned());
    }
}

thread_local! {
    /// What this test's thread was told; the paused runtime runs everything on it.
    static LOG: RefCell<Vec<Told>> = const { RefCell::new(Vec::new()) };
}

struct ToThread;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for ToThread {
    fn on_new_span(&self, attributes: &span::Attributes<'_>, _: &span::Id, _: Context<'_, S>) {
        let metadata = attributes.metadata();
        let mut told = Told {
            level: *metadata.level(),
            what: metadata.name().to_owned(),
            within: Vec::new(),
            fields: BTreeMap::new(),
        };
        attributes.record(&mut told);
        LOG.with_borrow_mut(|log| log.push(told));
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let spans = context.event_scope(event);
        let mut told = Told {
            level: *event.metadata().level(),
            what: String::new(),
            within: spans
                .into_iter()
                .flatten()
                .map(|span| span.name())
                .collect(),
            fields: BTreeMap::new(),
        };
        event.record(&mut told);
        LOG.with_borrow_mut(|log| log.push(told));
    }
}

fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::registry().with(ToThread);
        tracing::subscriber::set_global_default(subscriber).unwrap();
    });
    LOG.with_borrow_mut(Vec::clear);
}

/// All that was told with this name or message since the last look.
fn told(what: &str) -> Vec<Told> {
    LOG.with_borrow(|log| {
        log.iter()
            .filter(|told| told.what == what)
            .cloned()
            .collect()
    })
}

#[track_caller]
fn only(what: &str) -> Told {
    let mut all = told(what);
    assert_eq!(all.len(), 1, "{what}: {all:?}");
    all.remove(0)
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_is_told_with_its_trigger_and_generation() {
    listen();
    let cloud = Cloud::new();
    let session = cloud.session();
    cloud.next_token_answers([Answer::json(
        200,
        r#"{"access_token":"token-0","expires_in":3600}"#,
    )
    .header("inin-correlation-id", "of-the-token")]);
    cloud.next_answers([Answer::status(200)]);
    read(&session).await.unwrap();
    only("genesys_sign_in").has(&[("trigger", "Start")]);
    let signed_in = only("signed in");
    signed_in.has(&[
        ("trigger", "Start"),
        ("attempt", "1"),
        ("correlation_id", "of-the-token"),
        ("generation", "1"),
        ("lifetime_s", "3600"),
        ("from_store", "false"),
    ]);
    assert_eq!(signed_in.within, ["genesys_sign_in", "genesys_call"]);
    only("genesys_call").has(&[("operation", "getThing")]);
    only("asking for a token").has(&[
        ("attempt", "1"),
        ("endpoint", "127.0.0.1"),
        ("grant", "client_credentials"),
    ]);

    listen();
    tokio::time::sleep(Duration::from_secs(3580)).await;
    only("signed in").has(&[("trigger", "Ahead"), ("generation", "2")]);
    listen();
    cloud.revoke_all();
    read(&session).await.unwrap();
    only("signed in").has(&[("trigger", "Unauthorized"), ("generation", "3")]);
    listen();
    cloud.every_token_answer(Answer::status(503));
    tokio::time::sleep(Duration::from_secs(4000)).await;
    cloud.every_token_answer(None);
    read(&session).await.unwrap();
    only("signed in").has(&[("trigger", "Expiry"), ("generation", "4")]);
}

#[tokio::test(start_paused = true)]
async fn a_replay_and_a_retry_are_told_with_operation_attempt_generation_and_correlation_id() {
    listen();
    let cloud = Cloud::new();
    cloud.next_answers([
        Answer::status(503).header("inin-correlation-id", "of-the-503"),
        Answer::status(401).header("inin-correlation-id", "of-the-401"),
    ]);
    read(&cloud.session()).await.unwrap();
    let retry = only("trying again");
    retry.has(&[
        ("operation", "getThing"),
        ("attempt", "1"),
        ("status", "503"),
        ("delay_ms", "1000"),
        ("generation", "1"),
        ("correlation_id", "of-the-503"),
    ]);
    assert_eq!(retry.within, ["genesys_call"]);
    only("the token was rejected; refreshing and replaying").has(&[
        ("operation", "getThing"),
        ("attempt", "2"),
        ("generation", "1"),
        ("correlation_id", "of-the-401"),
    ]);
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_is_told_with_its_operation_and_length() {
    listen();
    let cloud = Cloud::new();
    cloud.next_answers([Answer::status(429)
        .retry_after(7)
        .header("inin-correlation-id", "of-the-429")]);
    read(&cloud.session()).await.unwrap();
    let cool_down = only("rate limited: the whole session waits");
    assert_eq!(cool_down.level, Level::WARN);
    cool_down.has(&[
        ("operation", "getThing"),
        ("attempt", "1"),
        ("generation", "1"),
        ("delay_ms", "7000"),
        ("correlation_id", "of-the-429"),
    ]);

    listen();
    cloud.next_answers([Answer::status(429)
        .retry_after(3600)
        .header("inin-correlation-id", "of-the-quota")]);
    read(&cloud.session()).await.unwrap_err();
    only("rate limited: calls of this operation wait").has(&[
        ("operation", "getThing"),
        ("attempt", "1"),
        ("generation", "1"),
        ("delay_ms", "3600000"),
        ("correlation_id", "of-the-quota"),
    ]);
    only("call failed").has(&[
        ("operation", "getThing"),
        ("attempt", "1"),
        ("generation", "1"),
        ("correlation_id", "of-the-quota"),
    ]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_given_up_on_is_told() {
    let fields = [
        ("operation", "getThing"),
        ("generation", "1"),
        ("correlation_id", "last"),
    ];
    let last = |status| Answer::status(status).header("inin-correlation-id", "last");
    // The retries are used up ...
    listen();
    let cloud = Cloud::new();
    cloud.every_answer(last(503));
    read(&cloud.session()).await.unwrap();
    let given_up = only("not tried again: the response goes to the caller");
    given_up.has(&fields);
    given_up.has(&[("attempt", "4"), ("status", "503")]);
    // ... or the budget is ...
    listen();
    let budget = genesys_cloud_auth::RetryBudget::new(0);
    let session = cloud.builder().retry_budget(budget).build().unwrap();
    cloud.every_answer(last(500));
    read(&session).await.unwrap();
    let exhausted = only("not tried again: the session's retry budget is used up");
    exhausted.has(&fields);
    exhausted.has(&[("attempt", "1"), ("status", "500")]);
    // ... or the new token is refused too.
    listen();
    let session = cloud.session();
    cloud.every_answer(last(401));
    read(&session).await.unwrap();
    let refused = only("not tried again: the response goes to the caller");
    refused.has(&[("attempt", "2"), ("status", "401"), ("generation", "2")]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_sign_in_is_told_with_the_correlation_id_of_each_try() {
    listen();
    let cloud = Cloud::new();
    cloud.next_token_answers([
        Answer::status(500).header("inin-correlation-id", "first"),
        Answer::json(401, r#"{"error":"invalid_client"}"#).header("inin-correlation-id", "last"),
    ]);
    let error = read(&cloud.session()).await.unwrap_err();
    assert!(error.to_string().contains("correlation id last"), "{error}");
    only("token request failed, trying again").has(&[
        ("attempt", "1"),
        ("delay_ms", "1000"),
        ("kind", "Server"),
        ("correlation_id", "first"),
    ]);
    let failed = only("signing in failed");
    assert_eq!(failed.level, Level::ERROR);
    failed.has(&[
        ("trigger", "Start"),
        ("attempt", "2"),
        ("correlation_id", "last"),
    ]);
    only("call failed").has(&[("operation", "getThing"), ("attempt", "0")]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_while_the_token_is_valid_is_a_warning() {
    listen();
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    tokio::time::sleep(Duration::from_secs(3572)).await;
    let warning = only("the token could not be refreshed; the current one is still valid");
    assert_eq!(warning.level, Level::WARN);
    warning.has(&[
        ("trigger", "Ahead"),
        ("attempt", "1"),
        ("generation", "1"),
        ("valid_for_s", "30"),
    ]);
}

#[tokio::test(start_paused = true)]
async fn a_401_that_is_not_replayed_is_told() {
    listen();
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.next_answers([Answer::status(401).header("inin-correlation-id", "of-the-401")]);
    write_stream(&session).await.unwrap();
    let message =
        "the token was rejected; the body is a stream that is used up, so nothing is replayed";
    let warning = only(message);
    assert_eq!(warning.level, Level::WARN);
    warning.has(&[
        ("operation", "postThing"),
        ("attempt", "1"),
        ("generation", "1"),
        ("correlation_id", "of-the-401"),
    ]);
}

/// Fails at every other sign-in.
#[derive(Debug, Default)]
struct Flapping {
    inner: MemoryStore,
    dead: AtomicBool,
    /// What it says then.
    words: Option<&'static str>,
}

impl Flapping {
    fn fault(&self) -> Result<(), StoreError> {
        if self.dead.load(Ordering::Relaxed) {
            let cause = std::io::Error::other("x".repeat(10_000));
            Err(StoreError::new(self.words.unwrap_or("is dead")).with_source(cause))
        } else {
            Ok(())
        }
    }
}

impl TokenStore for Flapping {
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            self.fault()?;
            self.inner.load(key).await
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.fault()?;
            self.inner.save(key, token).await
        })
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>> {
        self.inner.try_lock(key, lock, ttl)
    }

    fn renew_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.inner.renew_lock(key, lock, ttl)
    }

    fn unlock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.inner.unlock(key, lock)
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_comes_and_goes_is_told_once() {
    listen();
    let cloud = Cloud::new();
    let store = Arc::new(Flapping::default());
    let shared: Arc<dyn TokenStore> = Arc::<Flapping>::clone(&store);
    let session = cloud.builder().token_store(shared).build().unwrap();
    for round in 0..20 {
        store.dead.store(round % 2 == 0, Ordering::Relaxed);
        read(&session).await.unwrap();
        cloud.revoke_all();
        tokio::time::sleep(6 * SECOND).await;
    }
    assert!(session.stats().store_failures >= 10);
    only("the token store does not help; this instance refreshes alone until it does");
    // Much later it is news again.
    tokio::time::sleep(600 * SECOND).await;
    store.dead.store(true, Ordering::Relaxed);
    cloud.revoke_all();
    read(&session).await.unwrap();
    let again = told("the token store does not help; this instance refreshes alone until it does");
    assert_eq!(again.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_a_store_says_of_its_failure_stays_on_one_line_and_is_bounded() {
    listen();
    let cloud = Cloud::new();
    let store = Flapping {
        dead: AtomicBool::new(true),
        words: Some("is dead\r\nERROR forged \u{202e}\u{61c}"),
        ..Flapping::default()
    };
    let session = cloud.builder().token_store(Arc::new(store)).build();
    read(&session.unwrap()).await.unwrap();
    let told = told("the token store does not help; this instance refreshes alone until it does");
    let error = &told[0].fields["error"];
    let expected = r"the token store is dead\r\nERROR forged \u{202e}\u{61c}: xxx";
    assert!(error.starts_with(expected), "{error}");
    assert!(error.chars().count() < 500, "{error}");
}
