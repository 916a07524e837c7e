//! Expiry, single flight and the background refresh.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use genesys_cloud_auth::grant::from_fn;
use genesys_cloud_auth::{RetryPolicy, TokenResponse};

use crate::support::{Answer, Cloud, SECOND, WallClock, read, reads, report, settle, write_stream};

#[tokio::test(start_paused = true)]
async fn one_token_serves_many_calls() {
    let cloud = Cloud::new();
    let session = cloud.session();
    for _ in 0..10 {
        assert_eq!(read(&session).await.unwrap().status(), 200);
    }
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn any_number_of_waiters_share_one_token_request() {
    let cloud = Cloud::new();
    let session = cloud.session();
    let results = reads(&session, 1000).await;
    assert!(results.iter().all(|r| r.as_ref().unwrap().status() == 200));
    assert_eq!(cloud.token_count(), 1);
    assert_eq!(cloud.api_count(), 1000);
}

/// Threads, so that calls look at the token at the very moment at which a flight lands.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_flight_that_lands_between_look_and_lock_is_not_followed_by_another() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    let session = cloud.session();
    session.sign_in().await.unwrap();
    for round in 1..=300 {
        cloud.revoke_all();
        for result in reads(&session, 64).await {
            assert_eq!(result.unwrap().status(), 200);
        }
        assert_eq!(cloud.token_count(), 1 + round);
    }
}

#[tokio::test(start_paused = true)]
async fn a_waiter_that_gives_up_does_not_end_the_flight_for_the_others() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    let session = cloud.session();
    let impatient = tokio::spawn({
        let session = session.clone();
        async move { tokio::time::timeout(SECOND, read(&session)).await }
    });
    settle().await;
    let patient = read(&session).await.unwrap();
    assert!(impatient.await.unwrap().is_err());
    assert_eq!(patient.status(), 200);
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_background_refreshes_thirty_seconds_before_expiry() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3600 - 31)).await;
    assert_eq!(cloud.token_count(), 1);
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(cloud.token_count(), 2);
    // Nobody waited, and nobody does at the old token's expiry.
    tokio::time::sleep(30 * SECOND).await;
    let response = read(&session).await.unwrap();
    assert_eq!(report(&response).token_generation, Some(2));
    assert_eq!(session.stats().refreshes_ahead, 1);
    assert_eq!(session.stats().unauthorized, 0);
}

#[tokio::test(start_paused = true)]
async fn the_lead_is_the_users() {
    let cloud = Cloud::new();
    let session = cloud.builder().refresh_lead(120 * SECOND).build().unwrap();
    read(&session).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3600 - 121)).await;
    assert_eq!(cloud.token_count(), 1);
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn jitter_moves_the_background_refresh_earlier() {
    let cloud = Cloud::new();
    let session = cloud.builder().refresh_jitter(10 * SECOND).build().unwrap();
    read(&session).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3600 - 41)).await;
    assert_eq!(cloud.token_count(), 1);
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_lead_shrinks_for_short_lived_tokens() {
    let cloud = Cloud::new();
    cloud.lifetime(20 * SECOND);
    let session = cloud.session();
    read(&session).await.unwrap();
    tokio::time::sleep(15 * SECOND).await;
    assert_eq!(cloud.token_count(), 1);
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_background_ends_when_nobody_holds_the_session() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    let clone = session.clone();
    drop(session);
    tokio::time::sleep(Duration::from_hours(1)).await;
    assert_eq!(cloud.token_count(), 2);
    drop(clone);
    tokio::time::sleep(Duration::from_hours(100)).await;
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_the_background_the_first_call_after_expiry_refreshes() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    // The refresh ahead of expiry fails until the token is over.
    cloud.every_token_answer(Answer::status(503));
    tokio::time::sleep(Duration::from_secs(3700)).await;
    cloud.every_token_answer(None);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(session.stats().refreshes_at_expiry, 1);
    assert_eq!(session.stats().unauthorized, 0, "no dead token was sent");
}

#[tokio::test(start_paused = true)]
async fn a_transient_failure_while_the_old_token_is_valid_is_invisible() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.every_token_answer(Answer::status(500));
    tokio::time::sleep(Duration::from_secs(3600 - 20)).await;
    assert!(cloud.token_count() > 1, "the background tried");
    assert_eq!(read(&session).await.unwrap().status(), 200);
    cloud.every_token_answer(None);
    tokio::time::sleep(40 * SECOND).await;
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).waited, Duration::ZERO);
    assert_eq!(
        session.stats().refreshes_at_expiry,
        0,
        "the background tried again in time"
    );
    assert_eq!(session.stats().failures, 0);
}

#[tokio::test(start_paused = true)]
async fn a_jump_of_the_wall_clock_changes_nothing() {
    let cloud = Cloud::new();
    let wall = WallClock(Arc::new(Mutex::new(SystemTime::now())));
    let session = cloud.builder().clock(wall.clone()).build().unwrap();
    read(&session).await.unwrap();
    for jump in [
        SystemTime::UNIX_EPOCH,
        SystemTime::now() + Duration::from_hours(10 * 365 * 24),
    ] {
        *wall.0.lock().unwrap() = jump;
        assert_eq!(read(&session).await.unwrap().status(), 200);
        tokio::time::sleep(600 * SECOND).await;
    }
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_of_unknown_life_is_used_until_it_is_refused() {
    for expires_in in [
        "",
        r#","expires_in":0"#,
        r#","expires_in":-5"#,
        r#","expires_in":"x""#,
    ] {
        let cloud = Cloud::new();
        let body = format!(r#"{{"access_token":"eternal"{expires_in}}}"#);
        cloud.next_token_answers([Answer::json(200, &body)]);
        cloud.every_answer(Answer::status(200));
        let session = cloud.session();
        read(&session).await.unwrap();
        tokio::time::sleep(Duration::from_hours(90 * 24)).await;
        read(&session).await.unwrap();
        assert_eq!(cloud.token_count(), 1, "{expires_in}");
        cloud.every_answer(None);
        let response = read(&session).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(cloud.token_count(), 2, "{expires_in}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_life_stated_as_text_or_beyond_reason_is_read() {
    for (expires_in, after_an_hour) in [("\"60\"", 2), ("1e99", 1), ("99999999999999999999", 1)] {
        let cloud = Cloud::new();
        let body = format!(r#"{{"access_token":"t","expires_in":{expires_in}}}"#);
        cloud.next_token_answers([Answer::json(200, &body)]);
        cloud.every_answer(Answer::status(200));
        let session = cloud.session();
        read(&session).await.unwrap();
        tokio::time::sleep(Duration::from_secs(3500)).await;
        read(&session).await.unwrap();
        assert_eq!(cloud.token_count(), after_an_hour, "{expires_in}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_can_be_sent_once_goes_only_with_a_token_that_has_time_left() {
    let cloud = Cloud::new();
    // No background refresh in this test: it is under way, and hangs.
    let session = cloud.builder().refresh_lead(30 * SECOND).build().unwrap();
    read(&session).await.unwrap();
    cloud.next_token_answers([Answer::status(500)]);
    tokio::time::sleep(Duration::from_secs(3600 - 29)).await;
    let response = write_stream(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).token_generation, Some(2));
}

#[tokio::test(start_paused = true)]
async fn a_token_with_little_time_is_better_than_none_for_such_a_body() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.every_token_answer(Answer::json(400, r#"{"error":"invalid_client"}"#));
    tokio::time::sleep(Duration::from_secs(3600 - 20)).await;
    let response = write_stream(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).token_generation, Some(1));
}

#[tokio::test(start_paused = true)]
async fn such_a_body_does_not_wait_for_a_new_token_until_the_old_one_is_dead() {
    for answer in [Answer::status(429).retry_after(120), Answer::hang()] {
        let cloud = Cloud::new();
        // The call's own time ends before the refresh does, and before the token.
        let session = cloud
            .builder()
            .retry_policy(RetryPolicy::default().total_time_limit(4 * SECOND))
            .authentication_retry_policy(RetryPolicy::default())
            .authentication_timeout(600 * SECOND)
            .build()
            .unwrap();
        read(&session).await.unwrap();
        cloud.every_token_answer(answer);
        tokio::time::sleep(Duration::from_secs(3600 - 20)).await;
        let response = write_stream(&session).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(report(&response).token_generation, Some(1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_has_no_life_left_is_not_refreshed_over_and_over() {
    for life in [Duration::ZERO, Duration::from_millis(1), SECOND] {
        let cloud = Cloud::new();
        cloud.every_answer(Answer::status(200));
        let fetched = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&fetched);
        let source = from_fn("vault", move || {
            counter.fetch_add(1, Ordering::Relaxed);
            std::future::ready(Ok::<_, std::io::Error>(
                TokenResponse::new("brief").with_lifetime(life),
            ))
        });
        let session = cloud.builder().token_source(source).build().unwrap();
        assert_eq!(read(&session).await.unwrap().status(), 200);
        settle().await;
        assert_eq!(fetched.load(Ordering::Relaxed), 1, "{life:?}");
        tokio::time::sleep(Duration::from_hours(1)).await;
        assert_eq!(fetched.load(Ordering::Relaxed), 1, "{life:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_of_a_few_seconds_is_refreshed_no_faster_than_it_ends() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    cloud.lifetime(2 * SECOND);
    let session = cloud.session();
    session.sign_in().await.unwrap();
    tokio::time::sleep(60 * SECOND).await;
    let count = cloud.token_count();
    assert!((29..=61).contains(&count), "{count}");
}
