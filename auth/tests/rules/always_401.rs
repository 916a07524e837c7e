//! An operation that answers 401 to any token, and what it costs the other calls.

use std::sync::Arc;

use genesys_cloud_auth::AuthErrorKind;
use genesys_cloud_auth::store::{MemoryStore, TokenStore};

use crate::sharing::instances;
use crate::support::{Answer, Cloud, SECOND, forbidden, read, report};

#[tokio::test(start_paused = true)]
async fn while_other_calls_succeed_it_costs_one_token_and_never_another() {
    let cloud = Cloud::new();
    let session = cloud.session();
    for _ in 0..100 {
        assert_eq!(read(&session).await.unwrap().status(), 200);
        assert_eq!(forbidden(&session).await.unwrap().status(), 401);
        tokio::time::sleep(11 * SECOND).await;
    }
    assert_eq!(cloud.token_count(), 2);
    assert_eq!(session.stats().replays, 1);
}

#[tokio::test(start_paused = true)]
async fn alone_it_costs_fewer_and_fewer_tokens() {
    let cloud = Cloud::new();
    cloud.lifetime(24 * 3600 * SECOND);
    let session = cloud.session();
    for _ in 0..(3600 / 11) {
        assert_eq!(forbidden(&session).await.unwrap().status(), 401);
        tokio::time::sleep(11 * SECOND).await;
    }
    assert!(cloud.token_count() <= 7, "{}", cloud.token_count());
}

#[tokio::test(start_paused = true)]
async fn with_a_store_instances_go_on_sharing() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let instances = instances(&cloud, &store, 5);
    for _ in 0..20 {
        for session in &instances {
            assert_eq!(read(session).await.unwrap().status(), 200);
            assert_eq!(forbidden(session).await.unwrap().status(), 401);
        }
        tokio::time::sleep(11 * SECOND).await;
    }
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn it_is_served_with_the_next_token_once_it_is_permitted() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    for _ in 0..3 {
        forbidden(&session).await.unwrap();
        read(&session).await.unwrap();
        tokio::time::sleep(11 * SECOND).await;
    }
    cloud.permit();
    assert_eq!(forbidden(&session).await.unwrap().status(), 200);
    // And its next 401 is about the token again.
    cloud.revoke_all();
    assert_eq!(forbidden(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 3);
}

#[tokio::test(start_paused = true)]
async fn no_other_call_fails_when_the_endpoint_fails_just_then() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.every_token_answer(Answer::status(503));
    let error = forbidden(&session).await.unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Server);
    // The token was good all along, and calls say so.
    for _ in 0..3 {
        let response = read(&session).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(report(&response).token_generation, Some(1));
    }
    let asked = cloud.token_count();
    tokio::time::sleep(60 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(forbidden(&session).await.unwrap().status(), 401);
    assert_eq!(cloud.token_count(), asked, "it is acquitted");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_dead_in_truth_is_tried_once_a_call_while_the_endpoint_fails() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    cloud.every_token_answer(Answer::status(503));
    let sent = cloud.api_count();
    for calls in 1..=3 {
        let error = read(&session).await.unwrap_err();
        assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Server);
        assert_eq!(cloud.api_count(), sent + calls);
    }
    cloud.every_token_answer(None);
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_no_resort_when_the_endpoint_refuses_for_good() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    read(&session).await.unwrap_err();
    let sent = cloud.api_count();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::InvalidClient);
    assert_eq!(cloud.api_count(), sent);
}
