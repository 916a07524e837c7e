//! Seeing what the session does.

use std::sync::{Arc, Mutex};

use genesys_cloud_auth::RetryPolicy;
use genesys_cloud_auth::transport::{TransportError, TransportErrorKind};

use crate::support::{Answer, Cloud, SECOND, header_names, read, report, write};

#[tokio::test(start_paused = true)]
async fn hooks_see_every_attempt_and_no_secret() {
    let cloud = Cloud::new();
    let log = Arc::new(Mutex::new(Vec::new()));
    let session = cloud
        .builder()
        .before_request({
            let log = Arc::clone(&log);
            move |view| {
                assert_eq!(
                    header_names(&view.headers),
                    ["accept-encoding", "authorization"]
                );
                assert_eq!(view.headers["authorization"], "[redacted]");
                log.lock()
                    .unwrap()
                    .push(format!("{} {:?}", view.attempt, view.headers));
            }
        })
        .after_response({
            let log = Arc::clone(&log);
            move |view| {
                let status = view.status.map(|status| status.as_u16());
                log.lock()
                    .unwrap()
                    .push(format!("{} {status:?}", view.operation_id));
            }
        })
        .build()
        .unwrap();
    cloud.next_answers([Answer::status(503), Answer::status(401)]);
    let response = read(&session).await.unwrap();
    assert_eq!(report(&response).attempts, 3);
    let log = log.lock().unwrap();
    assert_eq!(log.len(), 6);
    assert_eq!(log[1], "getThing Some(503)");
    assert_eq!(log[5], "getThing Some(200)");
    assert!(log.iter().all(|line| !line.contains("token-")), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn hooks_see_attempts_that_get_no_answer() {
    let cloud = Cloud::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&seen);
    let policy = RetryPolicy::default().total_time_limit(60 * SECOND);
    let session = cloud
        .builder()
        .retry_policy(policy)
        .after_response(move |view| {
            let kind = view.error.map(TransportError::kind);
            keep.lock().unwrap().push((view.status, kind, view.elapsed));
        })
        .build()
        .unwrap();
    session.sign_in().await.unwrap();
    cloud.next_answers([
        Answer::failure(TransportErrorKind::Connect).after(2 * SECOND),
        // Until the call's time is over.
        Answer::hang(),
    ]);
    read(&session).await.unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(
        *seen,
        [
            (None, Some(TransportErrorKind::Connect), 2 * SECOND),
            (None, Some(TransportErrorKind::Timeout), 57 * SECOND),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn stats_count_what_happened() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.next_answers([
        Answer::status(500),
        Answer::status(429).retry_after(1),
        Answer::status(200),
    ]);
    read(&session).await.unwrap();
    cloud.revoke_all();
    write(&session).await.unwrap();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    cloud.revoke_all();
    assert!(read(&session).await.is_err());
    let stats = session.stats();
    assert_eq!(stats.calls, 4);
    assert_eq!(stats.attempts, 1 + 3 + 2 + 1);
    assert_eq!(stats.retries, 2);
    assert_eq!(stats.replays, 2);
    assert_eq!(stats.unauthorized, 2);
    assert_eq!(stats.rate_limited, 1);
    assert_eq!(stats.cool_downs, 1);
    assert_eq!(stats.failures, 1);
    assert_eq!(stats.token_requests, 3);
    assert_eq!(stats.tokens, 2);
    assert_eq!(stats.sign_in_failures, 1);
    assert_eq!(stats.refreshes_at_start, 1);
    assert_eq!(stats.refreshes_after_401, 2);
}

#[tokio::test(start_paused = true)]
async fn secret_headers_of_an_answer_are_redacted() {
    let cloud = Cloud::new();
    cloud.every_answer(
        Answer::status(200)
            .header("set-cookie", "session=hush")
            .header("inin-correlation-id", "abc"),
    );
    let seen = Arc::new(Mutex::new(None));
    let keep = Arc::clone(&seen);
    let session = cloud
        .builder()
        .after_response(move |view| *keep.lock().unwrap() = Some(view.headers.clone()))
        .build()
        .unwrap();
    let response = read(&session).await.unwrap();
    assert_eq!(
        response.headers()["set-cookie"],
        "session=hush",
        "the caller's own"
    );
    let seen = seen.lock().unwrap().take().unwrap();
    assert_eq!(seen["set-cookie"], "[redacted]");
    assert_eq!(seen["inin-correlation-id"], "abc");
}
