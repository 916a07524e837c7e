//! One token among instances, with a store in memory that can be made to misbehave.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use genesys_cloud_auth::store::{
    LockAttempt, MemoryStore, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};
use genesys_cloud_auth::{BoxFuture, ClientCredentials, Session};

use crate::faulty_store::{Faulty, held_for_ever};
use crate::support::{Answer, Cloud, SECOND, read, report};

/// Sessions as separate instances would have them, on one store.
pub(crate) fn instances(cloud: &Cloud, store: &Arc<dyn TokenStore>, count: usize) -> Vec<Session> {
    (0..count)
        .map(|_| {
            cloud
                .builder()
                .token_store(Arc::clone(store))
                .build()
                .unwrap()
        })
        .collect()
}

pub(crate) async fn each_reads(instances: &[Session], calls: usize) {
    let tasks: Vec<_> = instances
        .iter()
        .flat_map(|session| std::iter::repeat_n(session, calls))
        .map(|session| {
            let session = session.clone();
            tokio::spawn(async move { read(&session).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().status(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn instances_that_start_together_make_one_token_request() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let instances = instances(&cloud, &store, 20);
    each_reads(&instances, 50).await;
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn with_a_store_the_first_sign_in_is_staggered() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    read(&instances(&cloud, &store, 1)[0]).await.unwrap();
    read(&cloud.session()).await.unwrap();
    let at: Vec<_> = cloud.token_requests().iter().map(|seen| seen.at).collect();
    assert_eq!(at[0], Duration::from_millis(100), "the most that is drawn");
    let token = Duration::from_millis(100);
    assert!(at[1] < at[0] + 2 * token, "and not without a store: {at:?}");
}

#[tokio::test(start_paused = true)]
async fn instances_make_one_token_request_for_each_lifetime() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let instances = instances(&cloud, &store, 20);
    for life in 1..=5 {
        each_reads(&instances, 5).await;
        assert_eq!(cloud.token_count(), life);
        tokio::time::sleep(Duration::from_secs(3590)).await;
    }
    assert!(
        instances
            .iter()
            .all(|session| session.stats().unauthorized == 0)
    );
}

#[tokio::test(start_paused = true)]
async fn a_revocation_costs_all_instances_one_token_request() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let instances = instances(&cloud, &store, 20);
    each_reads(&instances, 1).await;
    cloud.revoke_all();
    each_reads(&instances, 20).await;
    assert_eq!(cloud.token_count(), 2);
}

fn with_fault(cloud: &Cloud) -> (Arc<Faulty>, Session) {
    let store = Arc::new(Faulty::default());
    let shared: Arc<dyn TokenStore> = Arc::<Faulty>::clone(&store);
    (store, instances(cloud, &shared, 1).remove(0))
}

#[tokio::test(start_paused = true)]
async fn a_dead_store_never_stops_calls() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    store.dead.store(true, Ordering::Relaxed);
    for life in 1..=3 {
        assert_eq!(read(&session).await.unwrap().status(), 200);
        assert_eq!(cloud.token_count(), life);
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
    store.dead.store(false, Ordering::Relaxed);
    cloud.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_store_costs_a_second_and_is_then_left_alone() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    let (store, session) = with_fault(&cloud);
    store.hangs.store(true, Ordering::Relaxed);
    let started = tokio::time::Instant::now();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert!(started.elapsed() < 2 * SECOND);
    cloud.revoke_all();
    let started = tokio::time::Instant::now();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(started.elapsed(), Duration::from_millis(250), "the spread");
}

#[tokio::test(start_paused = true)]
async fn a_store_that_begins_to_hang_while_its_lock_is_held_costs_two_seconds() {
    let cloud = Cloud::new();
    cloud.token_delay(SECOND);
    let (store, session) = with_fault(&cloud);
    let started = tokio::time::Instant::now();
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND / 2).await;
    store.hangs.store(true, Ordering::Relaxed);
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
    // A second for saving, one for freeing the lock: others would wait for it in vain.
    assert!(started.elapsed() <= 4 * SECOND, "{:?}", started.elapsed());
    assert_eq!(cloud.token_count(), 1);
}

/// Makes the store hand out these tokens, each with hours to live.
fn lie(store: &Faulty, tokens: impl IntoIterator<Item = String>) {
    *store.lies.lock().unwrap() = tokens
        .into_iter()
        .map(|token| StoredToken::new(token, 7200 * SECOND))
        .collect();
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hands_out_ever_new_dead_tokens_fails_no_call() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    lie(&store, (0..1000).map(|number| format!("lie-{number}")));
    for _ in 0..5 {
        let response = read(&session).await.unwrap();
        assert_eq!(response.status(), 200);
        assert!(report(&response).attempts <= 4);
        cloud.revoke_all();
    }
    assert_eq!(cloud.token_count(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_second_token_of_the_store_is_tried_before_signing_in_alone() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    read(&session).await.unwrap();
    // Another instance has a good token; a stale one is in the way.
    read(&cloud.session()).await.unwrap();
    cloud.revoke_old();
    lie(&store, ["stale".to_owned(), "token-2".to_owned()]);
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).attempts, 3);
    assert_eq!(cloud.token_count(), 2, "no token request of its own");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_refused_is_not_taken_from_the_store_again() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    lie(&store, ["lie-a".to_owned(), "lie-b".to_owned()]);
    let response = read(&session).await.unwrap();
    assert_eq!(report(&response).attempts, 3);
    cloud.revoke_all();
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).attempts, 2, "both lies were remembered");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_does_not_take_the_current_token_for_a_new_one() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    read(&session).await.unwrap();
    lie(&store, ["token-1".to_owned()]);
    tokio::time::sleep(3600 * SECOND).await;
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(cloud.token_count(), 2);
    assert_eq!(session.stats().unauthorized, 0);
}

#[tokio::test(start_paused = true)]
async fn rotation_during_a_shared_refresh_starts_it_over_with_the_new_secret() {
    let cloud = Cloud::new();
    let (_, session) = with_fault(&cloud);
    cloud
        .next_token_answers([Answer::json(401, r#"{"error":"invalid_client"}"#).after(5 * SECOND)]);
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    cloud.rotate_secret("new");
    session
        .rotate_credentials(ClientCredentials::new("the-client-id", "new"))
        .await
        .unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_never_freed_only_delays() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    *store.holder.lock().unwrap() = Some(held_for_ever());
    store.locked.store(true, Ordering::Relaxed);
    let started = tokio::time::Instant::now();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert!((9 * SECOND..13 * SECOND).contains(&started.elapsed()));
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lock_whose_response_is_lost_keeps_nobody_waiting_and_its_token_is_shared() {
    let cloud = Cloud::new();
    let store = Arc::new(Faulty::default());
    store.loses_lock.store(true, Ordering::Relaxed);
    let shared: Arc<dyn TokenStore> = Arc::<Faulty>::clone(&store);
    let instances = instances(&cloud, &shared, 10);
    let started = tokio::time::Instant::now();
    each_reads(&instances, 1).await;
    assert!(started.elapsed() < 3 * SECOND, "{:?}", started.elapsed());
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lock_whose_response_is_lost_is_freed_when_there_is_no_token() {
    let cloud = Cloud::new();
    let store = Arc::new(Faulty::default());
    store.loses_lock.store(true, Ordering::Relaxed);
    let shared: Arc<dyn TokenStore> = Arc::<Faulty>::clone(&store);
    let instances = instances(&cloud, &shared, 2);
    cloud.next_token_answers([Answer::json(401, r#"{"error":"invalid_client"}"#)]);
    read(&instances[0]).await.unwrap_err();
    let started = tokio::time::Instant::now();
    assert_eq!(read(&instances[1]).await.unwrap().status(), 200);
    assert!(started.elapsed() < SECOND, "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_store_that_names_another_holder_at_every_look_only_delays() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    store.locked.store(true, Ordering::Relaxed);
    let started = tokio::time::Instant::now();
    session.sign_in().await.unwrap();
    assert!(
        started.elapsed() < 5 * 60 * SECOND,
        "{:?}",
        started.elapsed()
    );
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_is_passed_by() {
    let cloud = Cloud::new();
    let (store, session) = with_fault(&cloud);
    store.panics.store(true, Ordering::Relaxed);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert!(session.stats().store_failures > 0);
}

#[tokio::test(start_paused = true)]
async fn an_instance_takes_what_another_left() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let instances = instances(&cloud, &store, 2);
    read(&instances[0]).await.unwrap();
    read(&instances[1]).await.unwrap();
    assert_eq!(cloud.token_count(), 1);
    assert_eq!(instances[1].stats().tokens_from_store, 1);
    assert_eq!(instances[1].stats().token_requests, 0);
}

#[tokio::test(start_paused = true)]
async fn dead_tokens_of_the_store_fail_no_call_under_load() {
    let cloud = Cloud::new();
    cloud.api_delay(SECOND);
    let (store, session) = with_fault(&cloud);
    lie(&store, (0..1000).map(|number| format!("lie-{number}")));
    for round in 1..=3 {
        // Calls that come one after the other, so that each finds the others half-way.
        let calls: Vec<_> = (0..200)
            .map(|number| {
                let session = session.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(number * 25)).await;
                    read(&session).await
                })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().status(), 200);
        }
        assert_eq!(cloud.token_count(), round);
        cloud.revoke_all();
    }
}

#[tokio::test(start_paused = true)]
async fn what_no_header_can_carry_is_not_taken_for_a_token_and_is_replaced() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let garbage = StoredToken::new("line\nbreak", 3600 * SECOND);
    store.save(&crate::lock::key(), &garbage).await.unwrap();
    each_reads(&instances(&cloud, &store, 5), 2).await;
    assert_eq!(cloud.token_count(), 1, "replaced, and shared by all");
}

/// Holds something that is not a token, until a token is put in its place.
#[derive(Debug, Default)]
struct Garbage {
    inner: MemoryStore,
    replaced: AtomicBool,
}

impl TokenStore for Garbage {
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            if self.replaced.load(Ordering::Relaxed) {
                self.inner.load(key).await
            } else {
                Err(StoreError::not_a_token())
            }
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.replaced.store(true, Ordering::Relaxed);
        self.inner.save(key, token)
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
async fn garbage_in_the_store_is_replaced_by_the_next_token() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(Garbage::default());
    let instances = instances(&cloud, &store, 5);
    each_reads(&instances, 2).await;
    assert_eq!(cloud.token_count(), 1);
    assert!(
        instances
            .iter()
            .all(|session| session.stats().store_failures == 0)
    );
}
