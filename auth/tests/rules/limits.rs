//! Cool-down, rate-limit headers and pacing.

use std::num::NonZeroU32;
use std::time::Duration;

use genesys_cloud_auth::{AuthScheme, OperationFacts, RetryPolicy};
use http::Method;

use crate::support::{Answer, Cloud, SECOND, Steps, read, reads, report, request, settle};

#[tokio::test(start_paused = true)]
async fn a_429_cools_the_whole_session_down() {
    let cloud = Cloud::new();
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429).retry_after(5)]);
    let first = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let others = reads(&session, 1000).await;
    assert!(others.iter().all(|r| r.as_ref().unwrap().status() == 200));
    assert_eq!(first.await.unwrap().unwrap().status(), 200);
    let seen = cloud.api_requests();
    assert_eq!(seen.len(), 1002, "only one call found out");
    assert!(seen[1..].iter().all(|seen| seen.at >= 5 * SECOND));
    assert_eq!(session.stats().cool_downs, 1);
    assert_eq!(session.stats().rate_limited, 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_with_less_time_than_the_cool_down_fails_now() {
    let cloud = Cloud::new();
    let policy = RetryPolicy::default().total_time_limit(20 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429).retry_after(60)]);
    assert!(read(&session).await.is_err());
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert!(error.is_rate_limited());
    assert_eq!(error.attempts(), 0);
    assert_eq!(error.retry_after(), Some(60 * SECOND));
    assert_eq!(cloud.api_count(), 1);
    tokio::time::sleep(60 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_cap_holds_back_that_operation_and_no_other() {
    let cloud = Cloud::new();
    let session = cloud.session();
    cloud.next_answers([Answer::status(429).retry_after(3600)]);
    assert!(read(&session).await.is_err());
    tokio::time::sleep(600 * SECOND).await;
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.retry_after().unwrap().as_secs(), 3000);
    assert_eq!(cloud.api_count(), 1, "the quota was not asked again");
    let other = OperationFacts::new("getOther", AuthScheme::OAuth, true);
    let response = session
        .execute(other, request(&session, Method::GET))
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    tokio::time::sleep(3000 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn operations_without_the_token_do_not_wait_for_its_limit() {
    let cloud = Cloud::new();
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429).retry_after(60)]);
    let limited = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let started = tokio::time::Instant::now();
    let guest = OperationFacts::new("guest", AuthScheme::GuestChatJwt, true);
    session
        .execute(guest, request(&session, Method::GET))
        .await
        .unwrap();
    assert_eq!(started.elapsed(), Duration::ZERO);
    limited.abort();
}

#[tokio::test(start_paused = true)]
async fn a_429_without_retry_after_waits_for_the_end_of_the_window() {
    let cloud = Cloud::new();
    cloud.next_answers([Answer::status(429)
        .header("inin-ratelimit-count", 301)
        .header("inin-ratelimit-allowed", 300)
        .header("inin-ratelimit-reset", 42)]);
    assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
    assert_eq!(cloud.api_seconds(), [0, 42]);
}

#[tokio::test(start_paused = true)]
async fn the_rate_limit_is_told_with_every_answer() {
    let cloud = Cloud::new();
    cloud.every_answer(
        Answer::status(200)
            .header("inin-ratelimit-count", 10)
            .header("inin-ratelimit-allowed", 300)
            .header("inin-ratelimit-reset", 55)
            .header("inin-correlation-id", "abc"),
    );
    let response = read(&cloud.session()).await.unwrap();
    let limit = report(&response).rate_limit.unwrap();
    assert_eq!(
        (limit.count, limit.allowed, limit.remaining()),
        (10, 300, 290)
    );
    assert_eq!(limit.reset, 55 * SECOND);
    assert_eq!(report(&response).correlation_id.as_deref(), Some("abc"));
}

#[tokio::test(start_paused = true)]
async fn slowing_down_before_the_limit_spreads_what_is_left() {
    let cloud = Cloud::new();
    let near = Answer::status(200)
        .header("inin-ratelimit-count", 295)
        .header("inin-ratelimit-allowed", 300)
        .header("inin-ratelimit-reset", 10);
    let session = cloud.builder().slow_down_near_limit(0.9).build().unwrap();
    cloud.next_answers([near]);
    read(&session).await.unwrap();
    reads(&session, 5).await;
    let mut seconds = cloud.api_seconds();
    seconds.sort_unstable();
    assert_eq!(seconds, [0, 0, 2, 4, 6, 8]);
}

#[tokio::test(start_paused = true)]
async fn a_pace_spreads_calls_over_the_minute() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .requests_per_minute(NonZeroU32::new(60).unwrap(), NonZeroU32::MIN)
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    reads(&session, 5).await;
    assert_eq!(cloud.api_seconds(), [0, 1, 2, 3, 4]);
    assert_eq!(session.stats().held_back, 4);
}

#[tokio::test(start_paused = true)]
async fn the_cool_down_can_be_switched_off() {
    let cloud = Cloud::new();
    let session = cloud.builder().cool_down(false).build().unwrap();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429).retry_after(60)]);
    let limited = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let started = tokio::time::Instant::now();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(limited.await.unwrap().unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn calls_that_were_limited_together_do_not_come_back_together() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .randomness(Steps::default())
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    let limited = Answer::status(429).retry_after(10).after(SECOND);
    cloud.next_answers(std::iter::repeat_n(limited, 100));
    reads(&session, 100).await;
    let seen = cloud.api_requests();
    assert_eq!(seen.len(), 200);
    let back = seen[100..].iter().map(|seen| seen.at);
    let (first, last) = (back.clone().min().unwrap(), back.max().unwrap());
    assert!(first >= 11 * SECOND);
    assert!(
        last.saturating_sub(first) > Duration::from_millis(900),
        "{:?}",
        last.saturating_sub(first)
    );
}

const OTHER: OperationFacts = OperationFacts::new("getOther", AuthScheme::OAuth, true);

/// A 429 that is about one operation, which waits for 42 seconds while others go on.
async fn holds_back_its_operation_only(limited: Answer) {
    let cloud = Cloud::new();
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.next_answers([limited.clone()]);
    let first = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let started = tokio::time::Instant::now();
    let other = session.execute(OTHER, request(&session, Method::GET)).await;
    assert_eq!(other.unwrap().status(), 200);
    assert_eq!(started.elapsed(), Duration::ZERO, "{limited:?}");
    let same = reads(&session, 20).await;
    assert!(same.iter().all(|r| r.as_ref().unwrap().status() == 200));
    let first = first.await.unwrap().unwrap();
    assert_eq!((first.status().as_u16(), report(&first).attempts), (200, 2));
    let seen = cloud.api_requests();
    assert_eq!(seen.len(), 23, "only one call found out");
    assert!(
        seen[2..].iter().all(|seen| seen.at >= 42 * SECOND),
        "{limited:?}"
    );
    assert_eq!(
        (session.stats().cool_downs, session.stats().rate_limited),
        (0, 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_in_words_holds_back_the_operation() {
    for words in [
        r#"{"message":"Come back in [42] seconds"}"#,
        r#"{"message":"Rate limit exceeded the maximum. Retry the request in 42 seconds"}"#,
        "try again in 42 s",
    ] {
        holds_back_its_operation_only(Answer::json(429, words)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_the_operations_own_holds_back_the_operation() {
    for count in [5, 150, 275, 290] {
        let limited = Answer::status(429)
            .retry_after(42)
            .header("inin-ratelimit-count", count)
            .header("inin-ratelimit-allowed", 300)
            .header("inin-ratelimit-reset", 55);
        holds_back_its_operation_only(limited).await;
    }
}

#[tokio::test(start_paused = true)]
async fn the_tokens_own_limit_holds_back_the_session() {
    let cloud = Cloud::new();
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429)
        .retry_after(42)
        .header("inin-ratelimit-count", 300)
        .header("inin-ratelimit-allowed", 300)
        .header("inin-ratelimit-reset", 42)]);
    let first = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let started = tokio::time::Instant::now();
    let other = session.execute(OTHER, request(&session, Method::GET)).await;
    assert_eq!(other.unwrap().status(), 200);
    assert!(started.elapsed() >= 42 * SECOND);
    assert_eq!(first.await.unwrap().unwrap().status(), 200);
    assert_eq!(session.stats().cool_downs, 1);
}

#[tokio::test(start_paused = true)]
async fn words_are_told_and_the_body_stays_whole() {
    let cloud = Cloud::new();
    let long = format!(
        r#"{{"message":"Come back in [42] seconds","rest":"{}"}}"#,
        "x".repeat(200_000)
    );
    cloud.every_answer(Answer::json(429, &long));
    let policy = RetryPolicy::never();
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    let response = read(&session).await.unwrap();
    assert_eq!(report(&response).retry_after, Some(42 * SECOND));
    assert_eq!(response.text().await.unwrap(), long);
}

#[tokio::test(start_paused = true)]
async fn no_header_by_itself_stops_the_session() {
    for (count, allowed, reset) in [(0, 0, 3600), (300, 300, 3600), (5, 0, 1)] {
        let cloud = Cloud::new();
        let session = cloud.builder().slow_down_near_limit(0.9).build().unwrap();
        session.sign_in().await.unwrap();
        cloud.next_answers([Answer::status(200)
            .header("inin-ratelimit-count", count)
            .header("inin-ratelimit-allowed", allowed)
            .header("inin-ratelimit-reset", reset)]);
        read(&session).await.unwrap();
        let started = tokio::time::Instant::now();
        read(&session).await.unwrap();
        assert!(started.elapsed() <= 60 * SECOND, "{:?}", started.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn calls_beyond_the_window_do_not_begin_the_next_one_together() {
    let cloud = Cloud::new();
    let session = cloud.builder().slow_down_near_limit(0.9).build().unwrap();
    cloud.next_answers([Answer::status(200)
        .header("inin-ratelimit-count", 300)
        .header("inin-ratelimit-allowed", 300)
        .header("inin-ratelimit-reset", 10)]);
    read(&session).await.unwrap();
    reads(&session, 50).await;
    let mut times: Vec<_> = cloud.api_requests().iter().map(|seen| seen.at).collect();
    times.sort_unstable();
    let gaps = times[1..]
        .windows(2)
        .map(|pair| pair[1].saturating_sub(pair[0]));
    assert!(
        gaps.min().unwrap() >= Duration::from_millis(190),
        "{times:?}"
    );
}

#[tokio::test]
async fn a_call_that_a_pace_lets_through_at_once_was_not_held_back() {
    let cloud = Cloud::new();
    let many = NonZeroU32::new(60_000).unwrap();
    let session = cloud
        .builder()
        .requests_per_minute(many, many)
        .build()
        .unwrap();
    for _ in 0..100 {
        let response = read(&session).await.unwrap();
        assert_eq!(report(&response).waited, Duration::ZERO);
    }
    assert_eq!(session.stats().held_back, 0);
}
