//! Sharing one token through a real Redis, also through one that hangs, lies or turns read-only. What
//! many processes do with it is in `fleet.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod connections;
mod contents;
mod store;
#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;
use std::time::Duration;

use genesys_cloud_auth::store::{RedisStore, StoreKey, StoreLock, TokenStore};
use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use support::platform::{CLIENT_ID, CLIENT_SECRET, Platform};
use support::redis_server::RedisServer;

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

/// Takes the lock, if it can be had.
async fn taken(store: &RedisStore) -> Option<StoreLock> {
    let lock = StoreLock::random();
    let attempt = store.try_lock(&key(), &lock, HOUR).await.unwrap();
    attempt.is_taken().then_some(lock)
}
