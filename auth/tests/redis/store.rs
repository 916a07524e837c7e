//! The store alone: what it keeps, who holds its lock, and which rights it needs.

use std::time::Duration;

use genesys_cloud_auth::store::{
    HolderFailure, LockAttempt, StoreKey, StoreLock, StoredToken, TokenStore,
};
use secrecy::ExposeSecret;

use crate::support::redis_server::RedisServer;
use crate::{HOUR, key, plant, store, taken};

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
