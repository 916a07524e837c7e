//! Waiting for the instance that has the store's lock: as long as it lives, and no longer.

use std::sync::Arc;
use std::time::Duration;

use genesys_cloud_auth::store::{HolderFailure, MemoryStore, StoreKey, StoreLock, TokenStore};
use genesys_cloud_auth::{AuthErrorKind, Error, RetryPolicy, Session};
use tokio::time::Instant;

use crate::sharing::{each_reads, instances};
use crate::support::{Answer, Cloud, SECOND, Steps, read};

const INSTANCES: usize = 20;

/// What the cloud's tokens are shared under.
pub(crate) fn key() -> StoreKey {
    StoreKey::new("127.0.0.1:1/oauth/token", "the-client-id")
}

/// A lock of someone else's, if it is to be had.
async fn lock_for(store: &dyn TokenStore, life: Duration) -> Option<StoreLock> {
    let lock = StoreLock::random();
    let attempt = store.try_lock(&key(), &lock, life).await.unwrap();
    attempt.is_taken().then_some(lock)
}

fn shared() -> (Cloud, Arc<dyn TokenStore>) {
    (Cloud::new(), Arc::new(MemoryStore::new()))
}

/// One call of each instance; how they ended.
async fn one_call_each(instances: &[Session]) -> Vec<Result<reqwest::Response, Error>> {
    let calls: Vec<_> = instances
        .iter()
        .cloned()
        .map(|session| tokio::spawn(async move { read(&session).await }))
        .collect();
    let mut ended = Vec::new();
    for call in calls {
        ended.push(call.await.unwrap());
    }
    ended
}

#[tokio::test(start_paused = true)]
async fn waiters_wait_as_long_as_the_holder_has_to() {
    // Far beyond the lock's own ten seconds, and within what the policy allows a holder.
    for answers in [
        vec![Answer::status(429).retry_after(170)],
        vec![
            Answer::status(503).retry_after(60),
            Answer::status(503).retry_after(60),
        ],
    ] {
        let (cloud, store) = shared();
        let requests = answers.len() + 1;
        cloud.next_token_answers(answers);
        each_reads(&instances(&cloud, &store, INSTANCES), 5).await;
        assert_eq!(cloud.token_count(), requests, "the holder's alone");
    }
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_killed_holders_lock_hands_over_to_one_waiter() {
    let (cloud, store) = shared();
    // Taken by a process that is gone, so nobody renews or frees it.
    assert!(lock_for(&*store, 10 * SECOND).await.is_some());
    let started = Instant::now();
    // The next holder takes its time too.
    cloud.next_token_answers([Answer::status(429).retry_after(30)]);
    each_reads(&instances(&cloud, &store, INSTANCES), 1).await;
    assert_eq!(cloud.token_count(), 2, "of one waiter, with one retry");
    assert!(started.elapsed() < 42 * SECOND, "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_the_endpoint_costs_each_who_waits_one_try() {
    for (answer, kind, of_holder) in [
        (Answer::status(503), AuthErrorKind::Server, 4),
        (
            Answer::status(429).retry_after(600),
            AuthErrorKind::RateLimited,
            1,
        ),
    ] {
        let (cloud, store) = shared();
        cloud.every_token_answer(answer);
        let instances = instances(&cloud, &store, INSTANCES);
        let started = Instant::now();
        for ended in one_call_each(&instances).await {
            let error = ended.unwrap_err();
            let auth = error.auth().unwrap();
            assert_eq!(auth.kind(), kind);
            assert_eq!(auth.endpoint_host(), Some("127.0.0.1"));
            assert!(auth.attempts() == 1 || auth.attempts() == of_holder);
        }
        let of_others = u32::try_from(INSTANCES - 1).unwrap();
        assert_eq!(cloud.token_count(), (of_holder + of_others) as usize);
        assert!(started.elapsed() < 9 * SECOND, "{:?}", started.elapsed());
        cloud.every_token_answer(None);
        tokio::time::sleep(180 * SECOND).await;
        each_reads(&instances, 1).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_nobody_had_is_believed_by_no_sign_in() {
    for failure in [HolderFailure::Endpoint, HolderFailure::Instance] {
        for life in [SECOND, 150 * SECOND, Duration::from_hours(24)] {
            let (cloud, store) = shared();
            let lock = lock_for(&*store, life).await.unwrap();
            let key = key();
            let left = store.leave_failure(&key, &lock, failure, life);
            left.await.unwrap();
            let started = Instant::now();
            each_reads(&instances(&cloud, &store, 3), 2).await;
            assert!(started.elapsed() < 13 * SECOND, "{:?}", started.elapsed());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_holder_whose_own_time_ends_leaves_the_others_all_their_tries() {
    let (cloud, store) = shared();
    cloud.next_token_answers([Answer::status(500)]);
    // The first has no time for a retry; the second has.
    let short = RetryPolicy::default()
        .initial_delay(5 * SECOND)
        .total_time_limit(SECOND / 10);
    let builder = || cloud.builder().token_store(Arc::clone(&store));
    let hasty = builder()
        .authentication_retry_policy(short)
        .build()
        .unwrap();
    let error = read(&hasty).await.unwrap_err();
    assert_eq!(error.auth().unwrap().attempts(), 1);
    assert_eq!(error.retry_after(), None, "the endpoint asks for no wait");
    cloud.next_token_answers([Answer::status(500)]);
    let patient = builder().build().unwrap();
    assert_eq!(read(&patient).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_be_the_holders_own_lets_the_others_try_spread() {
    let (cloud, store) = shared();
    let steps = Arc::new(Steps::default());
    // The holder's connection hangs; everyone else's works.
    cloud.next_token_answers([Answer::hang()]);
    let instances: Vec<_> = (0..INSTANCES)
        .map(|_| {
            cloud
                .builder()
                .token_store(Arc::clone(&store))
                .randomness(Steps::shared(&steps))
                .build()
                .unwrap()
        })
        .collect();
    let ended = one_call_each(&instances).await;
    assert_eq!(ended.iter().filter(|ended| ended.is_err()).count(), 1);
    assert!(
        ended
            .iter()
            .flatten()
            .all(|response| response.status() == 200)
    );
    let mut at: Vec<_> = cloud.token_requests().iter().map(|seen| seen.at).collect();
    at.sort_unstable();
    at.dedup();
    assert_eq!(at.len(), cloud.token_count(), "each at a moment of its own");
    assert!(
        at.len() < INSTANCES / 2,
        "most take what one of them left: {at:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn instances_that_lose_their_store_do_not_ask_together() {
    let cloud = Cloud::new();
    let steps = Arc::new(Steps::default());
    let store = Arc::new(crate::faulty_store::Faulty::default());
    store.die();
    let instances: Vec<_> = (0..INSTANCES)
        .map(|_| {
            cloud
                .builder()
                .token_store(Arc::<crate::faulty_store::Faulty>::clone(&store))
                .randomness(Steps::shared(&steps))
                .startup_jitter(Duration::ZERO)
                .build()
                .unwrap()
        })
        .collect();
    each_reads(&instances, 1).await;
    let mut at: Vec<_> = cloud.token_requests().iter().map(|seen| seen.at).collect();
    at.dedup();
    assert_eq!(at.len(), INSTANCES, "{at:?}");
}

#[tokio::test(start_paused = true)]
async fn a_lock_of_someone_elses_making_only_delays() {
    for life in [Duration::from_hours(24), Duration::from_secs(3)] {
        let (cloud, store) = shared();
        lock_for(&*store, life).await.unwrap();
        let started = Instant::now();
        each_reads(&instances(&cloud, &store, 3), 1).await;
        assert!(started.elapsed() < 13 * SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn a_rotation_frees_the_lock_and_takes_no_token_of_the_old_secret() {
    let (cloud, store) = shared();
    let session = instances(&cloud, &store, 1).remove(0);
    // The refresh is under way with the old secret, and waits.
    cloud.next_token_answers([Answer::status(429).retry_after(120)]);
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    // What another instance left, which still has the old secret.
    read(&cloud.session()).await.unwrap();
    let old = genesys_cloud_auth::store::StoredToken::new("token-1", 3600 * SECOND);
    store.save(&key(), &old).await.unwrap();
    cloud.rotate_secret("new");
    cloud.revoke_all();
    let started = Instant::now();
    session
        .rotate_credentials(genesys_cloud_auth::ClientCredentials::new(
            "the-client-id",
            "new",
        ))
        .await
        .unwrap();
    assert!(started.elapsed() < SECOND, "the lock was freed");
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
    assert_eq!(
        session.stats().unauthorized,
        0,
        "no token of the old secret"
    );
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_session_frees_the_lock() {
    let (cloud, store) = shared();
    let session = instances(&cloud, &store, 1).remove(0);
    cloud.next_token_answers([Answer::status(429).retry_after(120)]);
    let waiting = tokio::spawn(async move { read(&session).await });
    tokio::time::sleep(SECOND).await;
    assert!(lock_for(&*store, SECOND).await.is_none());
    waiting.abort();
    tokio::time::sleep(SECOND / 10).await;
    assert!(lock_for(&*store, SECOND).await.is_some());
}

#[tokio::test(start_paused = true)]
async fn a_store_and_an_endpoint_that_both_refuse_are_told_as_the_store() {
    let cloud = Cloud::new();
    let store = Arc::new(crate::faulty_store::Faulty::default());
    store.die();
    cloud.every_token_answer(Answer::status(429).retry_after(600));
    let session = cloud.builder().token_store(store).build().unwrap();
    let error = read(&session).await.unwrap_err();
    let auth = error.auth().unwrap();
    assert_eq!(auth.kind(), AuthErrorKind::Store);
    assert!(error.is_rate_limited() && auth.is_transient());
    assert_eq!(error.retry_after(), Some(600 * SECOND));
    assert!(error.to_string().contains("token store"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_authentication_timeout_without_end_works_with_a_store() {
    let (cloud, store) = shared();
    let session = cloud
        .builder()
        .token_store(Arc::clone(&store))
        .authentication_timeout(Duration::MAX)
        .token_store_timeout(Duration::MAX)
        .refresh_lead(Duration::MAX)
        .refresh_jitter(Duration::MAX)
        .failure_memory(Duration::MAX)
        .retry_policy(
            RetryPolicy::default()
                .total_time_limit(None)
                .retry_after_cap(Duration::MAX),
        )
        .build()
        .unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    cloud.revoke_all();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    assert!(read(&session).await.is_err());
    cloud.every_token_answer(None);
    tokio::time::sleep(Duration::from_mins(30)).await;
    assert!(read(&session).await.is_err(), "still remembered");
}

#[tokio::test(start_paused = true)]
async fn a_lock_is_told_by_its_holder() {
    let store = MemoryStore::new();
    let first = lock_for(&store, SECOND).await.unwrap();
    let again = store.try_lock(&key(), &first, SECOND).await.unwrap();
    assert!(again.is_taken(), "it is the same one's");
    let second = StoreLock::random();
    match store.try_lock(&key(), &second, SECOND).await.unwrap() {
        genesys_cloud_auth::store::LockAttempt::Held { holder, remaining } => {
            assert_eq!(holder, first);
            assert_eq!(remaining, Some(SECOND));
        }
        other => panic!("{other:?}"),
    }
    assert_ne!(first, second);
}
