//! The retry policy.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use genesys_cloud_auth::transport::TransportErrorKind;
use genesys_cloud_auth::{ErrorKind, RetryBudget, RetryPolicy};

use crate::support::{Answer, Cloud, SECOND, WallClock, read, reads, report, write, write_stream};

#[tokio::test(start_paused = true)]
async fn three_retries_with_doubling_delays_then_the_answer_itself() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::json(503, r#"{"code":"service.unavailable"}"#));
    let session = cloud.session();
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 503);
    assert_eq!(report(&response).attempts, 4);
    assert_eq!(report(&response).waited, 7 * SECOND);
    assert_eq!(cloud.api_seconds(), [0, 1, 3, 7]);
    assert_eq!(
        response.text().await.unwrap(),
        r#"{"code":"service.unavailable"}"#
    );
}

#[tokio::test(start_paused = true)]
async fn each_listed_status_is_retried_and_no_other() {
    for status in [408, 429, 500, 502, 503, 504] {
        let cloud = Cloud::new();
        cloud.next_answers([Answer::status(status)]);
        assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
        assert_eq!(cloud.api_count(), 2, "{status}");
    }
    for status in [400, 403, 404, 409, 501] {
        let cloud = Cloud::new();
        cloud.next_answers([Answer::status(status)]);
        assert_eq!(read(&cloud.session()).await.unwrap().status(), status);
        assert_eq!(cloud.api_count(), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_policy_is_the_users() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(429));
    let policy = RetryPolicy::default()
        .max_retries(5)
        .initial_delay(2 * SECOND)
        .max_delay(10 * SECOND)
        .retry_status_codes([429, 503]);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 429);
    assert_eq!(cloud.api_seconds(), [0, 2, 6, 14, 24, 34]);
    cloud.every_answer(Answer::status(500));
    assert_eq!(report(&read(&session).await.unwrap()).attempts, 1);
}

#[tokio::test(start_paused = true)]
async fn retry_after_in_seconds_wins_over_backoff() {
    let cloud = Cloud::new();
    cloud.next_answers([Answer::status(503).retry_after(17)]);
    assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
    assert_eq!(cloud.api_seconds(), [0, 17]);
}

#[tokio::test(start_paused = true)]
async fn retry_after_as_a_date_is_a_wait_from_now() {
    let cloud = Cloud::new();
    let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
    cloud.next_answers([Answer::status(429).retry_after("Sun, 06 Nov 1994 08:49:37 GMT")]);
    let session = cloud
        .builder()
        .clock(WallClock(Arc::new(Mutex::new(wall))))
        .build()
        .unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.api_seconds(), [0, 7]);
}

#[tokio::test(start_paused = true)]
async fn a_429_with_retry_after_3_inside_6_seconds_is_3_tries() {
    // At 0, 3 and 6 seconds, so only where answers take no time. That case is the official test's;
    // with any latency the third would begin after the end.
    let answer = Answer::json(429, r#"{"code":"too.many.requests"}"#).retry_after(3);
    let late = answer.clone().after(Duration::from_millis(10));
    assert_eq!(tries_inside_6_seconds(late).await, 2);

    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    cloud.every_answer(answer);
    let policy = RetryPolicy::default()
        .max_retries(10)
        .total_time_limit(6 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(error.retry_after(), Some(3 * SECOND));
    assert_eq!(
        error.body().unwrap().as_ref(),
        br#"{"code":"too.many.requests"}"#
    );
    // Fails when it is clear that the wait does not fit, and not at the end of it.
    assert_eq!(started.elapsed().as_secs(), 6);
}

async fn tries_inside_6_seconds(answer: Answer) -> u32 {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    cloud.every_answer(answer);
    let policy = RetryPolicy::default()
        .max_retries(10)
        .total_time_limit(6 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    read(&session).await.unwrap_err().attempts()
}

#[tokio::test(start_paused = true)]
async fn retry_after_0_does_not_spin() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(429).retry_after(0));
    let session = cloud.session();
    assert_eq!(read(&session).await.unwrap().status(), 429);
    assert_eq!(cloud.api_seconds(), [0, 1, 3, 7]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_cap_fails_at_once_with_the_wait() {
    let cloud = Cloud::new();
    cloud.next_answers([Answer::json(429, "{}")
        .retry_after(181)
        .header("inin-correlation-id", "abc")]);
    let session = cloud.session();
    session.sign_in().await.unwrap();
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(181 * SECOND));
    assert_eq!(error.correlation_id(), Some("abc"));
    assert_eq!(error.operation_id(), Some("getThing"));
}

#[tokio::test(start_paused = true)]
async fn a_backoff_that_does_not_fit_fails_now_and_not_later() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    cloud.every_answer(Answer::status(500));
    let policy = RetryPolicy::default().total_time_limit(2 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimeLimit);
    assert_eq!(error.status().unwrap(), 500);
    assert_eq!(error.attempts(), 2);
    assert_eq!(started.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_too_late_ends_the_call() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::hang());
    let policy = RetryPolicy::default().total_time_limit(9 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(started.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn an_unsafe_operation_is_repeated_only_where_the_server_did_not_act() {
    for answer in [
        Answer::status(429),
        Answer::status(503).retry_after(1),
        Answer::status(408).retry_after(1),
        Answer::failure(TransportErrorKind::Connect),
        Answer::failure(TransportErrorKind::NotProcessed),
    ] {
        let cloud = Cloud::new();
        cloud.next_answers([answer.clone()]);
        assert_eq!(
            write(&cloud.session()).await.unwrap().status(),
            200,
            "{answer:?}"
        );
        assert_eq!(cloud.api_count(), 2);
    }
    for status in [408, 500, 502, 503, 504] {
        let cloud = Cloud::new();
        cloud.next_answers([Answer::status(status).retry_after("soon")]);
        assert_eq!(write(&cloud.session()).await.unwrap().status(), status);
        assert_eq!(cloud.api_count(), 1);
    }
    for kind in [TransportErrorKind::Timeout, TransportErrorKind::Interrupted] {
        let cloud = Cloud::new();
        cloud.next_answers([Answer::failure(kind)]);
        assert!(write(&cloud.session()).await.is_err());
        assert_eq!(cloud.api_count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_user_may_have_unsafe_operations_repeated() {
    let cloud = Cloud::new();
    cloud.next_answers([
        Answer::status(500),
        Answer::failure(TransportErrorKind::Interrupted),
    ]);
    let policy = RetryPolicy::default().retry_unsafe_operations(true);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    assert_eq!(write(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.api_count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_safe_operation_is_repeated_after_a_broken_connection() {
    let cloud = Cloud::new();
    cloud.next_answers([
        Answer::failure(TransportErrorKind::Interrupted),
        Answer::failure(TransportErrorKind::Timeout),
        Answer::failure(TransportErrorKind::Connect),
    ]);
    assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
    assert_eq!(cloud.api_seconds(), [0, 1, 3, 7]);
}

#[tokio::test(start_paused = true)]
async fn the_last_failure_is_told_after_the_retries() {
    for (kind, told) in [
        (TransportErrorKind::Connect, ErrorKind::Connect),
        (TransportErrorKind::Timeout, ErrorKind::Timeout),
        (TransportErrorKind::Interrupted, ErrorKind::Transport),
    ] {
        let cloud = Cloud::new();
        cloud.every_answer(Answer::failure(kind));
        let error = read(&cloud.session()).await.unwrap_err();
        assert_eq!(error.kind(), told);
        assert_eq!(error.attempts(), 4);
        assert!(error.is_transient());
    }
}

#[tokio::test(start_paused = true)]
async fn a_streamed_body_is_not_retried() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(429));
    assert_eq!(write_stream(&cloud.session()).await.unwrap().status(), 429);
    assert_eq!(cloud.api_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_budget_keeps_retries_from_multiplying_an_outage() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .retry_budget(RetryBudget::new(10))
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    cloud.every_answer(Answer::status(500));
    let results = reads(&session, 100).await;
    assert!(results.iter().all(|r| r.as_ref().unwrap().status() == 500));
    assert_eq!(cloud.api_count(), 110, "instead of 400");
    assert!(
        results
            .iter()
            .any(|r| report(r.as_ref().unwrap()).budget_exhausted)
    );

    // Once the server answers again, the budget fills by itself.
    cloud.every_answer(None);
    reads(&session, 100).await;
    cloud.next_answers([Answer::status(500)]);
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_429_that_cools_the_session_down_takes_nothing_from_the_budget() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .retry_budget(RetryBudget::new(0))
        .build()
        .unwrap();
    cloud.next_answers([
        Answer::status(429).retry_after(1),
        Answer::status(429).retry_after(1),
    ]);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.api_count(), 3);
}

#[tokio::test(start_paused = true)]
async fn every_other_retry_comes_out_of_the_budget() {
    for (cools, answer) in [
        (true, Answer::status(503).retry_after(1)),
        (true, Answer::status(429)),
        (false, Answer::status(429).retry_after(1)),
        (true, Answer::status(500)),
    ] {
        let cloud = Cloud::new();
        let session = cloud
            .builder()
            .retry_budget(RetryBudget::new(1))
            .cool_down(cools)
            .build()
            .unwrap();
        session.sign_in().await.unwrap();
        cloud.every_answer(answer.clone());
        let response = read(&session).await.unwrap();
        assert_eq!(report(&response).attempts, 2, "{answer:?}");
        assert!(report(&response).budget_exhausted);
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_a_broken_connection_comes_out_of_the_budget_too() {
    for kind in [
        TransportErrorKind::Connect,
        TransportErrorKind::Interrupted,
        TransportErrorKind::Timeout,
    ] {
        let cloud = Cloud::new();
        let session = cloud
            .builder()
            .retry_budget(RetryBudget::new(1))
            .build()
            .unwrap();
        session.sign_in().await.unwrap();
        cloud.every_answer(Answer::failure(kind));
        let error = read(&session).await.unwrap_err();
        assert_eq!(error.attempts(), 2, "{kind:?}");
        assert!(error.report().unwrap().budget_exhausted);
        assert_eq!(session.stats().budget_exhausted, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_broken_connection_is_not_tried_again_where_the_backoff_does_not_fit() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::failure(TransportErrorKind::Connect));
    let policy = RetryPolicy::default().total_time_limit(2 * SECOND);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    session.sign_in().await.unwrap();
    let started = tokio::time::Instant::now();
    let error = read(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 2));
    assert_eq!(started.elapsed(), SECOND, "now, and not at the end");
}

#[tokio::test(start_paused = true)]
async fn token_requests_share_the_budget() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(503).retry_after(1));
    let session = cloud
        .builder()
        .retry_budget(RetryBudget::new(2))
        .build()
        .unwrap();
    assert!(session.sign_in().await.is_err());
    assert_eq!(cloud.token_count(), 3);
    tokio::time::sleep(SECOND).await;
    assert!(session.sign_in().await.is_err());
    assert_eq!(cloud.token_count(), 4, "the budget is used up");
    assert_eq!(session.stats().budget_exhausted, 2);
}

#[tokio::test(start_paused = true)]
async fn a_retry_carries_the_token_that_is_current_then() {
    let cloud = Cloud::new();
    cloud.lifetime(10 * SECOND);
    cloud.next_answers([Answer::status(503).retry_after(60)]);
    let response = read(&cloud.session()).await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(!report(&response).replayed, "no dead token was sent");
}

#[tokio::test(start_paused = true)]
async fn the_cap_on_retry_after_is_the_users() {
    for (asked, sent) in [(20, 2), (21, 1)] {
        let cloud = Cloud::new();
        cloud.next_answers([Answer::status(503).retry_after(asked)]);
        let policy = RetryPolicy::default().retry_after_cap(20 * SECOND);
        let session = cloud.builder().retry_policy(policy).build().unwrap();
        assert_eq!(read(&session).await.is_ok(), sent == 2);
        assert_eq!(cloud.api_count(), sent);
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_total_time_limit_a_call_waits_for_as_long_as_it_is_asked_to() {
    let cloud = Cloud::new();
    cloud.next_answers(std::iter::repeat_n(Answer::status(503).retry_after(170), 3));
    let policy = RetryPolicy::default().total_time_limit(None);
    let session = cloud.builder().retry_policy(policy).build().unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.api_seconds(), [0, 170, 340, 510]);
}
