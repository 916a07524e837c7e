//! Twenty processes of fifty tasks that share one token through a real Redis: at start, at every
//! expiry and revocation, through Redis's death, and when the one that signs in is killed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::sync::Arc;
use std::time::Duration;

use genesys_cloud_auth::Session;
use genesys_cloud_auth::store::{LockAttempt, RedisStore, StoreKey, StoreLock, TokenStore};
use support::fleet::Fleet;
use support::platform::{CLIENT_ID, CLIENT_SECRET, Platform};
use support::redis_server::RedisServer;

const HOUR: Duration = Duration::from_hours(1);
/// Twenty busy processes on a small machine may each wait long for a turn, which is not what most
/// of these tests are about.
const PATIENT: &str = "patient";
/// As a user has them who sets nothing.
const USUAL: &str = "usual";
/// A holder whose lock does not live long.
const HASTY: &str = "hasty";

/// Held by each test with a fleet: two at a time would only measure the machine.
static ONE_FLEET: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

#[tokio::test(flavor = "multi_thread")]
async fn twenty_processes_make_one_token_request_for_each_lifetime() {
    let Some(redis) = RedisServer::start("one token request for each lifetime") else {
        return;
    };
    let _alone = ONE_FLEET.lock().await;
    let lifetime = Duration::from_secs(4);
    let platform = Platform::start(HOUR).await;
    let mut fleet = Fleet::start(&platform.url(), &redis.url(), PATIENT).await;

    let tally = fleet.burst(5).await;
    assert_eq!(tally.failed, 0, "{}", tally.first_failure);
    assert_eq!(tally.succeeded, Fleet::TASKS * 5);
    assert_eq!(platform.issued().len(), 1, "at start");

    platform.revoke_all();
    let tally = fleet.burst(5).await;
    assert_eq!(tally.failed, 0, "{}", tally.first_failure);
    assert_eq!(platform.issued().len(), 2, "at a revocation");

    // From the next token on they are short-lived, and all that follow replace an expiring one.
    platform.set_lifetime(lifetime);
    platform.revoke_all();
    let before = platform.issued().len();
    fleet.flow().await;
    platform.issued_in_all(before + 4).await;
    let tally = fleet.halt().await;
    assert_eq!(tally.failed, 0, "{}", tally.first_failure);
    for pair in platform.issued()[before..].windows(2) {
        let apart = pair[1].duration_since(pair[0]);
        // The lead is at most a fifth of a lifetime; a second request within one would be
        // milliseconds behind the first.
        assert!(apart > lifetime / 2, "two token requests {apart:?} apart");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_succeeds_when_redis_is_killed_and_comes_back() {
    let Some(redis) = RedisServer::start("every call succeeds when Redis is killed") else {
        return;
    };
    let _alone = ONE_FLEET.lock().await;
    let platform = Platform::start(HOUR).await;
    let mut fleet = Fleet::start(&platform.url(), &redis.url(), PATIENT).await;
    // Only who holds the token can find it refused: a process without one would ask for it at the
    // kill already.
    let tally = fleet.burst(1).await;
    assert_eq!(tally.succeeded, Fleet::TASKS, "{}", tally.first_failure);
    assert_eq!(platform.issued().len(), 1);
    fleet.flow().await;

    let dead = redis.kill();
    let before = platform.issued().len();
    platform.revoke_all();
    // Each process finds its token refused and Redis gone, and signs in alone.
    platform.issued_in_all(before + Fleet::PROCESSES).await;
    let _redis = dead.restart();
    let tally = fleet.halt().await;
    assert_eq!(tally.failed, 0, "{}", tally.first_failure);
    assert!(tally.succeeded > 0);
    assert_eq!(platform.issued().len(), before + Fleet::PROCESSES);

    // A store that failed is left alone for a few seconds, so sharing starts again after some
    // revocations. One is over before the next: a call that meets two is told of the second.
    for round in 1.. {
        assert!(round <= 100, "the fleet never shared a token again");
        let before = platform.issued().len();
        platform.revoke_all();
        let tally = fleet.burst(1).await;
        assert_eq!(tally.failed, 0, "Redis is back: {}", tally.first_failure);
        if platform.issued().len() == before + 1 {
            break;
        }
    }
}

/// As a user's fleet runs, on a machine that is busier than a user's: a call to the store may take
/// longer than its second, and then an instance signs in by itself. That is all that may happen.
#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_with_the_usual_settings_fails_no_call_and_asks_for_few_tokens() {
    let Some(redis) = RedisServer::start("a fleet with the usual settings") else {
        return;
    };
    let _alone = ONE_FLEET.lock().await;
    let platform = Platform::start(HOUR).await;
    let mut fleet = Fleet::start(&platform.url(), &redis.url(), USUAL).await;
    for round in 1..=5 {
        let tally = fleet.burst(5).await;
        assert_eq!(tally.failed, 0, "{}", tally.first_failure);
        assert_eq!(tally.succeeded, Fleet::TASKS * 5);
        let issued = platform.issued().len();
        assert!(issued <= 2 * round, "{issued} tokens in {round} rounds");
        platform.revoke_all();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lock_of_a_process_that_is_killed_while_it_signs_in_passes_to_one_waiter() {
    let Some(redis) = RedisServer::start("a process killed while it signs in") else {
        return;
    };
    let _alone = ONE_FLEET.lock().await;
    let platform = Platform::start(HOUR).await;
    let mut others = Fleet::of(4, &platform.url(), &redis.url(), PATIENT).await;
    let mut holder = Fleet::of(1, &platform.url(), &redis.url(), HASTY).await;
    platform.hold_next_token();
    holder.flow().await;
    platform.token_is_held().await;
    holder.kill().await;
    // What the platform's tokens are shared under.
    let key = StoreKey::new(&format!("{}/oauth/token", platform.authority()), CLIENT_ID);
    let lock = RedisStore::new(redis.url())
        .unwrap()
        .try_lock(&key, &StoreLock::random(), HOUR)
        .await;
    assert!(matches!(lock, Ok(LockAttempt::Held { .. })), "{lock:?}");
    others.flow().await;
    // It frees itself, and one of them takes it.
    platform.issued_in_all(1).await;
    let tally = others.halt().await;
    assert_eq!(tally.failed, 0, "{}", tally.first_failure);
    assert_eq!(platform.issued().len(), 1);
}

/// Not a test by itself: what each process of the fleet runs. [`Fleet`] starts this binary with
/// it, since a test binary is the one program that cargo certainly builds for a test.
#[tokio::test]
#[ignore = "a process of the fleet: the tests above start twenty of it"]
async fn one_process_of_the_fleet() {
    support::fleet::run_member(|platform, redis, settings| {
        let builder = Session::builder()
            .base_url(platform)
            .client_credentials(CLIENT_ID, CLIENT_SECRET)
            .no_proxy();
        let store = RedisStore::builder(redis);
        let builder = match settings.as_str() {
            PATIENT => {
                let patience = Duration::from_mins(1);
                builder
                    .authentication_timeout(patience)
                    .token_store(Arc::new(store.timeout(patience).build().unwrap()))
                    .token_store_timeout(patience)
            }
            HASTY => builder
                .authentication_timeout(Duration::from_secs(3))
                .token_store(Arc::new(store.build().unwrap())),
            _ => builder.token_store(Arc::new(store.build().unwrap())),
        };
        builder.build().unwrap()
    })
    .await;
}
