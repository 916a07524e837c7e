//! A Redis that is slow, silent, read-only, behind a password or TLS.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use genesys_cloud_auth::Session;
use genesys_cloud_auth::store::{RedisStore, StoreLock, StoredToken, TokenStore};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::support::certificates::Certificates;
use crate::support::platform::{CLIENT_ID, CLIENT_SECRET, Platform};
use crate::support::redis_server::RedisServer;
use crate::{HOUR, call, key, plant, session, store, taken};

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
