//! The order in which a call gets its token and its turn, and when it gives up waiting for them.

use std::num::NonZeroU32;
use std::time::Duration;

use genesys_cloud_auth::{AuthErrorKind, ErrorKind, RetryPolicy, SessionBuilder};
use tokio::time::Instant;

use crate::support::{Answer, Cloud, SECOND, read, reads, settle, write};

fn one_a_second(cloud: &Cloud) -> SessionBuilder {
    cloud
        .builder()
        .requests_per_minute(NonZeroU32::new(60).unwrap(), NonZeroU32::MIN)
}

#[tokio::test(start_paused = true)]
async fn a_turn_is_taken_with_the_token_in_hand() {
    let cloud = Cloud::new();
    cloud.token_delay(5 * SECOND);
    let session = one_a_second(&cloud).build().unwrap();
    reads(&session, 4).await;
    assert_eq!(cloud.api_seconds(), [5, 6, 7, 8], "and not four at once");
}

#[tokio::test(start_paused = true)]
async fn a_cool_down_that_began_while_the_token_was_waited_for_is_kept() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    let session = cloud.session();
    session.sign_in().await.unwrap();
    // The one is limited a second from now; the other's token is refused at once, and the next
    // token takes two seconds.
    cloud.next_answers([
        Answer::status(429).retry_after(10).after(SECOND),
        Answer::status(401),
    ]);
    let results = reads(&session, 2).await;
    assert!(results.iter().all(|r| r.as_ref().unwrap().status() == 200));
    // The second comes back with the spread.
    assert_eq!(cloud.api_seconds(), [2, 2, 13, 14]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ended_during_a_cool_down_is_not_sent() {
    let cloud = Cloud::new();
    cloud.lifetime(20 * SECOND);
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.next_answers([Answer::status(429).retry_after(60)]);
    let first = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    let others = reads(&session, 10).await;
    assert!(others.iter().all(|r| r.as_ref().unwrap().status() == 200));
    assert_eq!(first.await.unwrap().unwrap().status(), 200);
    assert_eq!(session.stats().unauthorized, 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_behind_a_sign_in_that_waits_for_longer_than_the_calls_time_fails_now() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    let session = cloud
        .builder()
        .retry_policy(RetryPolicy::default().total_time_limit(20 * SECOND))
        .authentication_retry_policy(RetryPolicy::default())
        .build()
        .unwrap();
    cloud.next_token_answers([Answer::status(429).retry_after(90)]);
    let started = Instant::now();
    let results = reads(&session, 50).await;
    assert_eq!(started.elapsed(), Duration::ZERO);
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::RateLimited);
        assert_eq!(error.retry_after(), Some(90 * SECOND));
    }
    // One who comes later, and has enough time by then, is served.
    tokio::time::sleep(75 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_turn_comes_after_its_time_fails_now() {
    let cloud = Cloud::new();
    let session = one_a_second(&cloud)
        .retry_policy(RetryPolicy::default().total_time_limit(3 * SECOND))
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    let started = Instant::now();
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move {
                let ended = read(&session).await;
                (ended, started.elapsed())
            })
        })
        .collect();
    let (mut served, mut failed) = (0, 0);
    for call in calls {
        match call.await.unwrap() {
            (Ok(_), _) => served += 1,
            (Err(error), after) => {
                failed += 1;
                assert_eq!(after, Duration::ZERO, "now, and not in three seconds");
                assert_eq!(error.kind(), ErrorKind::TimeLimit);
                assert!(error.retry_after() > Some(3 * SECOND));
            }
        }
    }
    assert_eq!((served, failed), (4, 6));
}

#[tokio::test(start_paused = true)]
async fn what_must_not_be_repeated_is_not_begun_without_time_left() {
    let cloud = Cloud::new();
    let session = one_a_second(&cloud)
        .retry_policy(RetryPolicy::default().total_time_limit(3 * SECOND))
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { write(&session).await })
        })
        .collect();
    let mut served = 0;
    for call in calls {
        served += usize::from(call.await.unwrap().is_ok());
    }
    // The turn of the fourth comes when its three seconds are over.
    assert_eq!((served, session.stats().attempts), (3, 3));
}
