//! Sharing one token through a real Redis, also through one that hangs, lies or turns read-only. What
//! many processes do with it is in `fleet.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use genesys_cloud_auth::store::{
    HolderFailure, LockAttempt, RedisStore, StoreKey, StoreLock, StoredToken, TokenStore,
};
use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use secrecy::ExposeSecret;
use support::certificates::Certificates;
use support::platform::{CLIENT_ID, CLIENT_SECRET, Platform};
use support::redis_server::RedisServer;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

const HOUR: Duration = Duration::from_hours(1);
const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

fn store(url: &str) -> RedisStore {
    RedisStore::new(url).unwrap()
}

/// For tests of the store alone.
fn key() -> StoreKey {
    StoreKey::new("login.example/oauth/token", CLIENT_ID)
}

/// What the platform's tokens are shared under.
fn key_of(platform: &Platform) -> StoreKey {
    StoreKey::new(&format!("{}/oauth/token", platform.authority()), CLIENT_ID)
}

fn session(platform: &Platform, store: RedisStore) -> Session {
    Session::builder()
        .base_url(platform.url())
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .no_proxy()
        .token_store(Arc::new(store))
        .build()
        .unwrap()
}

async fn call(session: &Session) {
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    let response = session.execute(FACTS, request).await.unwrap();
    assert_eq!(response.status(), 200);
}

/// Changes what Redis holds behind the store's back.
async fn plant(redis: &RedisServer, commands: &[&[&str]]) {
    let client = redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    for command in commands {
        let mut sent = redis::cmd(command[0]);
        for argument in &command[1..] {
            sent.arg(argument);
        }
        sent.exec_async(&mut connection).await.unwrap();
    }
}

#[tokio::test]
async fn a_token_is_kept_for_as_long_as_it_lives_and_no_longer() {
    let Some(redis) = RedisServer::start("tokens have a time to live") else {
        return;
    };
    let store = store(&redis.url());
    assert!(store.load(&key()).await.unwrap().is_none());
    let token = StoredToken::new("t1", HOUR)
        .with_scope(Some("login".to_owned()))
        .with_age(HOUR);
    store.save(&key(), &token).await.unwrap();
    let found = store.load(&key()).await.unwrap().unwrap();
    assert_eq!(found.access_token.expose_secret(), "t1");
    assert_eq!(found.scope.as_deref(), Some("login"));
    assert!(found.remaining <= HOUR && found.remaining > HOUR / 2);
    let age = found.age.unwrap();
    assert!(age >= HOUR && age < HOUR + HOUR / 2, "{age:?}");
    let other = StoreKey::new("127.0.0.1", "another client");
    assert!(store.load(&other).await.unwrap().is_none());
}

#[tokio::test]
async fn the_lock_has_one_holder_and_a_late_unlock_frees_nobody_elses() {
    let Some(redis) = RedisServer::start("the lock has one holder") else {
        return;
    };
    let (ours, theirs) = (store(&redis.url()), store(&redis.url()));
    let lock = taken(&ours).await.unwrap();
    match theirs
        .try_lock(&key(), &StoreLock::random(), HOUR)
        .await
        .unwrap()
    {
        LockAttempt::Held { holder, remaining } => {
            assert_eq!(holder, lock);
            assert!(remaining.unwrap() > HOUR / 2);
        }
        other => panic!("{other:?}"),
    }
    let name = format!("genesys-cloud:{}:lock", key());
    plant(&redis, &[&["DEL", &name]]).await;
    let second = taken(&theirs).await.unwrap();
    ours.unlock(&key(), &lock).await.unwrap();
    assert!(taken(&ours).await.is_none());
    theirs.unlock(&key(), &second).await.unwrap();
    assert!(taken(&ours).await.is_some());
}

async fn taken(store: &RedisStore) -> Option<StoreLock> {
    let lock = StoreLock::random();
    let attempt = store.try_lock(&key(), &lock, HOUR).await.unwrap();
    attempt.is_taken().then_some(lock)
}

#[tokio::test]
async fn the_lock_is_renewed_by_its_holder_and_by_nobody_else() {
    let Some(redis) = RedisServer::start("the lock is renewed") else {
        return;
    };
    let store = store(&redis.url());
    let lock = taken(&store).await.unwrap();
    let day = 24 * HOUR;
    assert!(store.renew_lock(&key(), &lock, day).await.unwrap());
    match store
        .try_lock(&key(), &StoreLock::random(), HOUR)
        .await
        .unwrap()
    {
        LockAttempt::Held { remaining, .. } => assert!(remaining.unwrap() > HOUR),
        other => panic!("{other:?}"),
    }
    let other = StoreLock::random();
    assert!(!store.renew_lock(&key(), &other, day).await.unwrap());
    store.unlock(&key(), &lock).await.unwrap();
    assert!(!store.renew_lock(&key(), &lock, day).await.unwrap());
}

#[tokio::test]
async fn a_failure_is_left_by_the_holder_alone_and_for_its_time() {
    let Some(redis) = RedisServer::start("a failure that is left") else {
        return;
    };
    let store = store(&redis.url());
    for failure in [HolderFailure::Endpoint, HolderFailure::Instance] {
        let lock = taken(&store).await.unwrap();
        let other = StoreLock::random();
        let key = key();
        let leave = |lock, ttl| store.leave_failure(&key, lock, failure, ttl);
        leave(&other, HOUR).await.unwrap();
        assert!(store.renew_lock(&key, &lock, HOUR).await.unwrap());
        let moment = Duration::from_millis(300);
        leave(&lock, moment).await.unwrap();
        assert!(!store.renew_lock(&key, &lock, HOUR).await.unwrap());
        // Not even the one who left it has the lock.
        for lock in [&lock, &other] {
            match store.try_lock(&key, lock, HOUR).await.unwrap() {
                LockAttempt::Failed {
                    failure: left,
                    remaining,
                } => {
                    assert_eq!(left, failure);
                    assert!(remaining.unwrap() <= moment);
                }
                other => panic!("{other:?}"),
            }
        }
        // Redis itself ends it, in real time.
        let lock = loop {
            if let Some(lock) = taken(&store).await {
                break lock;
            }
        };
        store.unlock(&key, &lock).await.unwrap();
    }
}

#[tokio::test]
async fn a_user_with_the_rights_that_the_documentation_names_is_enough() {
    let rights = "~genesys-cloud:* +get +pttl +set +del +eval +multi +exec +ping +client";
    let mut settings = vec!["--user", "fleet", "on", ">p4ss"];
    settings.extend(rights.split(' '));
    let Some(redis) = RedisServer::start_with("a Redis user with few rights", &settings) else {
        return;
    };
    let store = store(&format!("redis://fleet:p4ss@127.0.0.1:{}/", redis.port()));
    let lock = taken(&store).await.unwrap();
    assert!(store.renew_lock(&key(), &lock, HOUR).await.unwrap());
    store.unlock(&key(), &lock).await.unwrap();
    let lock = taken(&store).await.expect("it was freed");
    let key = key();
    let left = store.leave_failure(&key, &lock, HolderFailure::Endpoint, HOUR);
    left.await.unwrap();
    let token = StoredToken::new("t1", HOUR);
    store.save(&key, &token).await.unwrap();
    assert!(store.load(&key).await.unwrap().is_some());
}

#[tokio::test]
async fn fleets_with_different_prefixes_share_nothing() {
    let Some(redis) = RedisServer::start("key prefixes") else {
        return;
    };
    let fleet = |prefix: &str| {
        let builder = RedisStore::builder(redis.url()).key_prefix(prefix);
        builder.build().unwrap()
    };
    let platform = Platform::start(HOUR).await;
    for (prefix, issued) in [("orders:", 1), ("billing:", 2), ("orders:", 2)] {
        call(&session(&platform, fleet(prefix))).await;
        assert_eq!(platform.issued().len(), issued, "{prefix}");
    }
    let name = format!("orders:{}:token", key_of(&platform));
    plant(&redis, &[&["DEL", &name]]).await;
    call(&session(&platform, fleet("orders:"))).await;
    assert_eq!(platform.issued().len(), 3, "that was its name");
}

#[tokio::test]
async fn a_redis_that_is_slow_but_answers_is_waited_for() {
    let Some(redis) = RedisServer::start("a slow Redis") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    call(&session(&platform, store(&redis.url()))).await;
    // It does nothing for 700 ms, which is more than a call may take by default.
    let patience = Duration::from_mins(1);
    let patient = RedisStore::builder(redis.url()).timeout(patience);
    let late = Session::builder()
        .base_url(platform.url())
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .no_proxy()
        .token_store(Arc::new(patient.build().unwrap()))
        .token_store_timeout(patience)
        .build()
        .unwrap();
    plant(&redis, &[&["CLIENT", "PAUSE", "700", "ALL"]]).await;
    call(&late).await;
    assert_eq!(
        (late.stats().tokens_from_store, late.stats().store_failures),
        (1, 0)
    );
    assert_eq!(platform.issued().len(), 1);
}

#[tokio::test]
async fn the_lock_of_a_process_that_was_killed_passes_to_one_waiter() {
    let Some(redis) = RedisServer::start("a killed lock holder") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    // What a killed process leaves: a lock that nobody renews.
    let killed = store(&redis.url());
    let ttl = Duration::from_millis(700);
    let lock = StoreLock::random();
    let attempt = killed.try_lock(&key_of(&platform), &lock, ttl).await;
    assert!(attempt.unwrap().is_taken());
    let sessions: Vec<_> = (0..10)
        .map(|_| session(&platform, store(&redis.url())))
        .collect();
    let calls = sessions.iter().map(call);
    futures_util::future::join_all(calls).await;
    assert_eq!(platform.issued().len(), 1);
}

#[tokio::test]
async fn what_lies_under_the_key_and_is_no_token_is_replaced_and_stops_no_call() {
    let Some(redis) = RedisServer::start("a Redis with wrong data") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let key = key_of(&platform);
    let name = format!("genesys-cloud:{key}:token");
    let foreign = r#"{"v":1,"key":"another","access_token":"another's"}"#;
    let unsendable = format!(r#"{{"v":1,"key":"{key}","access_token":"line\nbreak"}}"#);
    let planted: [&[&str]; 6] = [
        &["SET", &name, "not JSON", "EX", "3600"],
        &["SET", &name, "\u{fffd}", "EX", "3600"],
        &["SET", &name, foreign, "EX", "3600"],
        &["SET", &name, r#"{"v":1}"#],
        &["RPUSH", &name, "a list"],
        // A token, as far as Redis can tell, but no header can carry it.
        &["SET", &name, &unsendable, "EX", "3600"],
    ];
    for (round, command) in planted.into_iter().enumerate() {
        plant(&redis, &[&["DEL", &name], command]).await;
        if command[2] != unsendable {
            let error = store(&redis.url()).load(&key).await.unwrap_err();
            assert!(error.is_not_a_token(), "{error}");
        }
        for _ in 0..2 {
            let session = session(&platform, store(&redis.url()));
            call(&session).await;
            assert_eq!(session.stats().store_failures, 0, "{command:?}");
        }
        let issued = platform.issued().len();
        assert_eq!(issued, round + 1, "replaced, and shared: {command:?}");
    }
}

#[tokio::test]
async fn what_lies_under_the_locks_key_and_is_no_lock_stops_no_call() {
    let Some(redis) = RedisServer::start("a Redis with a wrong lock") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let name = format!("genesys-cloud:{}:lock", key_of(&platform));
    let failure = format!("genesys-cloud:{}:failure", key_of(&platform));
    // Nobody of ours left these. Word of a failure, for as long as one may be good for.
    let planted: [&[&str]; 4] = [
        &["SET", &failure, "endpoint", "EX", "170"],
        &["SET", &failure, "instance", "EX", "170"],
        &["SET", &failure, "endpoint"],
        &["SET", &failure, "\u{fffd}", "EX", "170"],
    ];
    for (round, command) in planted.into_iter().enumerate() {
        plant(&redis, &[&["FLUSHALL"], command]).await;
        call(&session(&platform, store(&redis.url()))).await;
        call(&session(&platform, store(&redis.url()))).await;
        let issued = platform.issued().len();
        assert_eq!(issued, round + 1, "and shared: {command:?}");
    }
    // Not even text: who signs in without the lock leaves its token all the same.
    for name in [&name, &failure] {
        let before = platform.issued().len();
        plant(&redis, &[&["FLUSHALL"], &["RPUSH", name, "a list"]]).await;
        for _ in 0..2 {
            call(&session(&platform, store(&redis.url()))).await;
        }
        plant(&redis, &[&["DEL", name]]).await;
        for _ in 0..2 {
            call(&session(&platform, store(&redis.url()))).await;
        }
        let issued = platform.issued().len() - before;
        assert!((1..=2).contains(&issued), "{issued}");
    }
}

#[tokio::test]
async fn a_dead_token_in_redis_is_replaced_after_one_401() {
    let Some(redis) = RedisServer::start("a Redis with a dead token") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let planted = StoredToken::new("a token that was revoked", HOUR);
    let key = key_of(&platform);
    store(&redis.url()).save(&key, &planted).await.unwrap();
    call(&session(&platform, store(&redis.url()))).await;
    assert_eq!((platform.refused(), platform.issued().len()), (1, 1));
    call(&session(&platform, store(&redis.url()))).await;
    assert_eq!(
        (platform.refused(), platform.issued().len()),
        (1, 1),
        "the new one is shared"
    );
}

#[tokio::test]
async fn an_evicted_token_is_fetched_anew() {
    let Some(redis) = RedisServer::start("a Redis that evicts keys") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let first = session(&platform, store(&redis.url()));
    call(&first).await;
    plant(&redis, &[&["FLUSHALL"]]).await;
    call(&first).await;
    assert_eq!(platform.issued().len(), 1, "the one in memory still works");
    call(&session(&platform, store(&redis.url()))).await;
    assert_eq!(platform.issued().len(), 2);
}

#[tokio::test]
async fn a_redis_that_refuses_to_write_stops_no_call() {
    let Some(redis) = RedisServer::start("a Redis out of memory") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    plant(&redis, &[&["CONFIG", "SET", "maxmemory", "1"]]).await;
    let error = store(&redis.url())
        .try_lock(&key(), &StoreLock::random(), HOUR)
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("OOM") || error.to_string().contains("EXECABORT"),
        "{error}"
    );
    call(&session(&platform, store(&redis.url()))).await;
    assert_eq!(platform.issued().len(), 1);
}

#[tokio::test]
async fn after_a_failover_the_next_call_connects_anew() {
    async fn connections(redis: &RedisServer) -> u64 {
        let client = redis::Client::open(redis.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let info: redis::InfoDict = redis::cmd("INFO")
            .arg("stats")
            .query_async(&mut connection)
            .await
            .unwrap();
        info.get("total_connections_received").unwrap()
    }
    let Some(redis) = RedisServer::start("a Redis after a failover") else {
        return;
    };
    let store = store(&redis.url());
    let lock = taken(&store).await.unwrap();
    // From now on it is a replica, which takes no writes.
    plant(&redis, &[&["REPLICAOF", "127.0.0.1", "1"]]).await;
    let token = StoredToken::new("t1", HOUR);
    let error = store.save(&key(), &token).await.unwrap_err();
    assert!(error.to_string().contains("READONLY"), "{error}");
    let before = connections(&redis).await;
    assert!(store.unlock(&key(), &lock).await.is_err());
    assert_eq!(
        connections(&redis).await,
        before + 2,
        "one of them the store's"
    );
}

#[tokio::test]
async fn a_redis_that_hangs_stops_no_call() {
    // It takes connections and never answers, so no real Redis is needed.
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("redis://{}/", listener.local_addr().unwrap());
    let platform = Platform::start(HOUR).await;
    let session = session(&platform, store(&url));
    call(&session).await;
    assert_eq!(
        session.stats().store_failures,
        1,
        "a store that hangs is left alone for a while"
    );
    platform.revoke_all();
    call(&session).await;
    assert_eq!(session.stats().store_failures, 1);
    assert_eq!(platform.issued().len(), 2);
    drop(listener);
}

/// A way to Redis whose connections can be made to go silent, as behind a firewall that forgets.
struct Line {
    port: u16,
    made: Arc<AtomicU64>,
    silent: watch::Sender<u64>,
}

impl Line {
    async fn to(redis: &RedisServer) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let line = Self {
            port: listener.local_addr().unwrap().port(),
            made: Arc::default(),
            silent: watch::Sender::new(0),
        };
        let (made, silent, port) = (line.made.clone(), line.silent.clone(), redis.port());
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let number = made.fetch_add(1, Ordering::SeqCst) + 1;
                let mut silent = silent.subscribe();
                tokio::spawn(async move {
                    let mut far = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                    tokio::select! {
                        _ = copy_bidirectional(&mut near, &mut far) => {}
                        () = async { drop(silent.wait_for(|silent| *silent >= number).await) } => {
                            std::future::pending::<()>().await;
                        }
                    }
                });
            }
        });
        line
    }

    fn store(&self) -> RedisStore {
        store(&format!("redis://127.0.0.1:{}/", self.port))
    }

    /// The connections that there are say nothing more.
    fn go_silent(&self) {
        self.silent.send_replace(self.made.load(Ordering::SeqCst));
    }
}

#[tokio::test]
async fn a_connection_that_went_silent_is_given_up_also_by_a_call_that_is_given_up() {
    let Some(redis) = RedisServer::start("a connection that goes silent") else {
        return;
    };
    let line = Line::to(&redis).await;
    let store = line.store();
    let token = StoredToken::new("t1", HOUR);
    store.save(&key(), &token).await.unwrap();
    line.go_silent();
    // Before the store's own limit.
    let shorter = Duration::from_millis(50);
    let given_up = tokio::time::timeout(shorter, store.load(&key())).await;
    assert!(given_up.is_err());
    assert!(store.load(&key()).await.unwrap().is_some());
    assert_eq!(line.made.load(Ordering::SeqCst), 2);
    // Nor does it cost the one that works.
    assert!(store.load(&key()).await.unwrap().is_some());
    assert_eq!(line.made.load(Ordering::SeqCst), 2);
}

#[test]
fn a_connection_of_a_runtime_that_stands_still_is_not_used_on_another() {
    let Some(redis) = RedisServer::start("a store on two runtimes") else {
        return;
    };
    let store = store(&redis.url());
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (first, second) = (runtime(), runtime());
    first.block_on(async { assert!(store.load(&key()).await.unwrap().is_none()) });
    second.block_on(async { assert!(store.load(&key()).await.unwrap().is_none()) });
    first.block_on(async { assert!(store.load(&key()).await.unwrap().is_none()) });
}

#[tokio::test]
async fn a_redis_that_is_late_with_the_lock_keeps_no_fleet_waiting() {
    let Some(redis) = RedisServer::start("a Redis that is late with the lock") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let sessions: Vec<_> = (0..5)
        .map(|_| session(&platform, store(&redis.url())))
        .collect();
    let started = std::time::Instant::now();
    // It reads, and takes no writes for longer than a call may take.
    plant(&redis, &[&["CLIENT", "PAUSE", "700", "WRITE"]]).await;
    futures_util::future::join_all(sessions.iter().map(call)).await;
    call(&session(&platform, store(&redis.url()))).await;
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn a_redis_with_a_password_takes_the_urls_and_refuses_others() {
    let settings = ["--requirepass", "red1s-p4ss"];
    let Some(redis) = RedisServer::start_with("a Redis with a password", &settings) else {
        return;
    };
    let url = |user: &str| format!("redis://{user}@127.0.0.1:{}/1", redis.port());
    store(&url(":red1s-p4ss")).load(&key()).await.unwrap();
    let error = store(&url(":wrong-p4ss")).load(&key()).await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("p4ss"), "{shown}");
    let platform = Platform::start(HOUR).await;
    call(&session(&platform, store(&url(":wrong-p4ss")))).await;
}

#[tokio::test]
async fn a_redis_with_tls_is_reached_with_its_authority_and_refused_without() {
    let certificates = Certificates::make();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let Some(redis) = RedisServer::start_tls(
        "a Redis with TLS",
        &file("ca.pem", &certificates.authority),
        &file("server.pem", &certificates.server.certificate),
        &file("server.key", &certificates.server.key),
    ) else {
        return;
    };
    // The same in another spelling, which needs the same preparations.
    let url = format!("VALKEYS://127.0.0.1:{}/", redis.port());
    let trusting =
        || RedisStore::builder(url.clone()).root_certificates(certificates.authority.clone());
    let store = trusting()
        .client_certificate(
            certificates.client.certificate.clone(),
            certificates.client.key.clone(),
        )
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    store
        .save(&key(), &StoredToken::new("t", HOUR))
        .await
        .unwrap();
    assert!(store.load(&key()).await.unwrap().is_some());
    // Redis asks for a client certificate, and this one shows none.
    assert!(trusting().build().unwrap().load(&key()).await.is_err());
    // The system's certificates do not hold the test's authority.
    assert!(
        RedisStore::new(url.clone())
            .unwrap()
            .load(&key())
            .await
            .is_err()
    );
}
