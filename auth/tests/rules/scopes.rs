//! Required scopes.

use std::sync::Arc;

use genesys_cloud_auth::AuthErrorKind;
use genesys_cloud_auth::store::{MemoryStore, StoredToken, TokenStore};

use crate::support::{Answer, Cloud, SECOND, read};

#[tokio::test(start_paused = true)]
async fn connect_accepts_a_token_with_the_required_scopes() {
    let cloud = Cloud::new();
    cloud.token_fields(r#","scope":"users login""#);
    cloud
        .builder()
        .require_scopes(["login"])
        .connect()
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_missing_scope_is_a_configuration_error_that_names_required_and_granted() {
    let cloud = Cloud::new();
    cloud.token_fields(r#","scope":"users""#);
    let error = cloud
        .builder()
        .require_scopes(["login"])
        .connect()
        .await
        .unwrap_err();
    assert!(error.is_configuration());
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::MissingScope);
    let text = error.to_string();
    assert!(text.contains("required: login; granted: users"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn the_scopes_of_a_jwt_are_read() {
    let payload = |scope: &str| {
        use ::base64::Engine as _;
        let claims = format!(r#"{{"scope":"{scope}"}}"#);
        let claims = ::base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(claims);
        Answer::json(200, &format!(r#"{{"access_token":"e30.{claims}.sig"}}"#))
    };
    let cloud = Cloud::new();
    cloud.next_token_answers([payload("login")]);
    cloud
        .builder()
        .require_scopes(["login"])
        .connect()
        .await
        .unwrap();
    cloud.next_token_answers([payload("other")]);
    assert!(
        cloud
            .builder()
            .require_scopes(["login"])
            .connect()
            .await
            .is_err()
    );
}

#[tokio::test(start_paused = true)]
async fn an_opaque_token_passes_unless_strict() {
    let cloud = Cloud::new();
    cloud
        .builder()
        .require_scopes(["login"])
        .connect()
        .await
        .unwrap();
    let strict = cloud
        .builder()
        .require_scopes(["login"])
        .strict_scopes(true);
    assert!(strict.connect().await.unwrap_err().is_configuration());
}

#[tokio::test(start_paused = true)]
async fn a_lazy_session_checks_at_its_first_call() {
    let cloud = Cloud::new();
    cloud.token_fields(r#","scope":"users""#);
    let session = cloud.builder().require_scopes(["login"]).build().unwrap();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::MissingScope);
    assert_eq!(cloud.api_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_shared_token_without_the_required_scopes_is_not_taken() {
    for (scope, requests) in [("users", 2), ("users login", 1)] {
        let cloud = Cloud::new();
        cloud.token_fields(r#","scope":"login""#);
        // A good token, but for what it may do.
        read(&cloud.session()).await.unwrap();
        let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
        let shared = StoredToken::new("token-1", 3600 * SECOND).with_scope(Some(scope.to_owned()));
        store.save(&crate::lock::key(), &shared).await.unwrap();
        let session = cloud
            .builder()
            .token_store(store)
            .require_scopes(["login"])
            .connect()
            .await
            .unwrap();
        assert_eq!(read(&session).await.unwrap().status(), 200);
        assert_eq!(cloud.token_count(), requests, "{scope}");
    }
}
