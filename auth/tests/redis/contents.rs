//! What sessions make of what lies in Redis: left by others, planted, evicted, dead.

use std::time::Duration;

use genesys_cloud_auth::store::{RedisStore, StoreLock, StoredToken, TokenStore};

use crate::support::platform::Platform;
use crate::support::redis_server::RedisServer;
use crate::{HOUR, call, key_of, plant, session, store};

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
