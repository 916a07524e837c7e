//! What goes out again at once, what never does, and what becomes of a wait that is cut off.

use std::time::Duration;

use genesys_cloud_auth::transport::TransportErrorKind;
use genesys_cloud_auth::{ErrorKind, RetryBudget, RetryPolicy};

use crate::support::{Answer, Cloud, SECOND, read, report, write, write_stream};

#[tokio::test(start_paused = true)]
async fn what_no_server_looked_at_goes_out_again_at_once_and_is_no_retry() {
    let unseen = Answer::failure(TransportErrorKind::NotProcessed);
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .retry_policy(RetryPolicy::never())
        .retry_budget(RetryBudget::new(0))
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    cloud.next_answers(std::iter::repeat_n(unseen.clone(), 3));
    let started = tokio::time::Instant::now();
    let response = write(&session).await.unwrap();
    assert_eq!((response.status().as_u16(), cloud.api_count()), (200, 4));
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(
        (report(&response).attempts, report(&response).resends),
        (1, 3)
    );
    let stats = session.stats();
    assert_eq!((stats.attempts, stats.resends, stats.retries), (1, 3, 0));

    // A server that never looks at anything is told as one that cannot be reached.
    cloud.every_answer(unseen);
    let error = write(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1));
    assert!(cloud.api_count() < 100, "{}", cloud.api_count());
    assert!(started.elapsed() < 10 * SECOND, "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_no_server_looked_at_cannot_go_out_again() {
    let cloud = Cloud::new();
    cloud.next_answers([Answer::failure(TransportErrorKind::NotProcessed)]);
    assert!(write_stream(&cloud.session()).await.is_err());
    assert_eq!(cloud.api_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_not_trusted_is_not_tried_again() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::failure(TransportErrorKind::Certificate));
    let error = read(&cloud.session()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Certificate, 1)
    );
    assert!(!error.is_transient());

    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::failure(TransportErrorKind::Certificate));
    assert!(cloud.session().sign_in().await.is_err());
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_cut_off_gives_its_retry_back() {
    for answer in [
        Answer::status(503).retry_after(60),
        Answer::failure(TransportErrorKind::Interrupted),
    ] {
        let cloud = Cloud::new();
        let session = cloud
            .builder()
            .retry_budget(RetryBudget::new(1))
            .build()
            .unwrap();
        session.sign_in().await.unwrap();
        for _ in 0..5 {
            cloud.next_answers([answer.clone()]);
            let cut_off = tokio::time::timeout(SECOND / 2, read(&session)).await;
            assert!(cut_off.is_err(), "{cut_off:?}");
        }
        cloud.next_answers([Answer::status(500)]);
        assert_eq!(read(&session).await.unwrap().status(), 200);
        assert_eq!(session.stats().budget_exhausted, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn not_yet_is_told_with_its_wait() {
    let cloud = Cloud::new();
    cloud.next_answers([Answer::status(202).retry_after(30)]);
    let response = read(&cloud.session()).await.unwrap();
    assert_eq!(response.status(), 202);
    assert_eq!(report(&response).retry_after, Some(30 * SECOND));
    assert_eq!(cloud.api_count(), 1);
}
