//! What a call sends, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of it")]
mod support;

use genesys_cloud_sdk::{
    ErrorKind, Interval,
    auth::AuthScheme,
    models::{ConversationQuery, GetUserExpand, GetUserState, ScimV2CreateUser, UpdateUser},
    operation::{self, Method, Paging},
    users,
};
use support::{Scripted, Server};

#[tokio::test]
async fn a_call_sends_its_path_its_query_and_the_session_s_token() {
    let server = Server::json(200, r#"{"id":"u1","name":"Ada"}"#).await;
    let user = server
        .client
        .users()
        .get_user("u1")
        .expand([GetUserExpand::Presence, GetUserExpand::RoutingStatus])
        .state(GetUserState::Active)
        .send()
        .await
        .unwrap();
    assert_eq!(user.name.as_deref(), Some("Ada"));
    assert_eq!(
        user.correlation_id(),
        Some("11111111-2222-4333-8444-555555555555")
    );
    assert_eq!(
        user.rate_limit().map(|limit| (limit.count, limit.allowed)),
        Some((7, 300))
    );
    let call = server.call();
    assert_eq!(call.method, "GET");
    assert_eq!(
        call.target,
        "/gateway/api/v2/users/u1?expand=presence&expand=routingStatus&state=active"
    );
    assert_eq!(call.authorization.as_deref(), Some("Bearer token-1"));
    assert_eq!(
        (call.accept.as_str(), call.content_type),
        ("application/json", None)
    );
}

#[tokio::test]
async fn a_path_value_stays_in_its_segment_on_the_wire() {
    let server = Server::json(200, "{}").await;
    server
        .client
        .users()
        .get_user("a/../b?c=d#e f")
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.call().target,
        "/gateway/api/v2/users/a%2F..%2Fb%3Fc%3Dd%23e%20f"
    );
}

#[tokio::test]
async fn a_path_value_that_would_address_something_else_is_refused_before_anything_is_sent() {
    let server = Server::json(200, "{}").await;
    for value in ["", ".", ".."] {
        let error = server
            .client
            .users()
            .get_user(value)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(
            error.to_string().contains("getUser") && error.to_string().contains("userId"),
            "{error}"
        );
    }
    assert_eq!(server.calls(), vec![]);
}

#[tokio::test]
async fn a_body_goes_by_reference_and_by_value() {
    let server = Server::json(200, "{}").await;
    let body = UpdateUser::new(3).title("Engineer");
    server
        .client
        .users()
        .patch_user("u1", &body)
        .send()
        .await
        .unwrap();
    server
        .client
        .users()
        .patch_user("u1", body)
        .send()
        .await
        .unwrap();
    for call in server.calls() {
        assert_eq!(call.method, "PATCH");
        assert_eq!(call.content_type.as_deref(), Some("application/json"));
        assert_eq!(call.body, r#"{"title":"Engineer","version":3}"#);
    }
}

#[tokio::test]
async fn a_list_is_a_body_as_array_or_vec() {
    let server = Server::json(200, "[]").await;
    let api = server.client.users();
    api.put_user_roles("u1", ["r1", "r2"])
        .send()
        .await
        .unwrap_err();
    api.put_user_roles("u1", vec!["r1".to_owned(), "r2".to_owned()])
        .send()
        .await
        .unwrap_err();
    for call in server.calls() {
        assert_eq!(call.body, r#"["r1","r2"]"#);
    }
}

#[tokio::test]
async fn an_interval_is_sent_as_it_was_written() {
    let server = Server::json(200, r#"{"totalHits":0}"#).await;
    let interval: Interval = "2023-10-01T00:00:00Z/2023-10-02T00:00:00Z".parse().unwrap();
    let query = ConversationQuery::new(interval);
    server
        .client
        .analytics()
        .post_analytics_conversations_details_query(query)
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.call().body,
        r#"{"interval":"2023-10-01T00:00:00Z/2023-10-02T00:00:00Z"}"#
    );
}

#[tokio::test]
async fn scim_speaks_its_own_media_type() {
    let server = Server::start(Scripted {
        status: 201,
        headers: vec![("content-type", "application/scim+json;charset=UTF-8")],
        body: r#"{"id":"s1","userName":"ada@example.com"}"#,
    })
    .await;
    let body = ScimV2CreateUser::default()
        .user_name("ada@example.com")
        .display_name("Ada");
    let user = server
        .client
        .scim()
        .post_scim_users(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(user.id.as_deref(), Some("s1"));
    let call = server.call();
    assert_eq!(call.accept, "application/scim+json");
    assert_eq!(call.content_type.as_deref(), Some("application/scim+json"));
}

#[tokio::test]
async fn a_header_parameter_is_a_header() {
    let server = Server::json(200, "{}").await;
    server
        .client
        .scim()
        .get_scim_user("u1")
        .if_none_match("\"7\"")
        .send()
        .await
        .unwrap();
    let headers = server.call().headers;
    assert!(
        headers.contains(&("if-none-match".to_owned(), "\"7\"".to_owned())),
        "{headers:?}"
    );
}

#[tokio::test]
async fn parameters_are_taken_as_values_as_text_and_as_options() {
    let server = Server::json(200, "{}").await;
    let users = server.client.users();
    let state: Option<&str> = Some("inactive");
    users
        .get_users()
        .page_size(50)
        .page_number(None::<i32>)
        .sort_order(String::from("DESC"))
        .expand(["presence", "a value of next year"])
        .state(state)
        .send()
        .await
        .unwrap();
    let taken_back = users.get_users().page_size(50).page_size(None::<i32>);
    taken_back.send().await.unwrap();
    let targets: Vec<_> = server.calls().into_iter().map(|call| call.target).collect();
    assert_eq!(
        targets,
        [
            "/gateway/api/v2/users?pageSize=50&sortOrder=DESC&expand=presence\
             &expand=a+value+of+next+year&state=inactive",
            "/gateway/api/v2/users"
        ]
    );
}

#[tokio::test]
async fn a_call_outlives_the_client_that_made_it() {
    let server = Server::json(200, "{}").await;
    let call = {
        let client = server.client.clone();
        client.users().get_user("u1").send()
    };
    tokio::spawn(call).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_shared_operation_is_reachable_from_each_of_its_apis() {
    let server = Server::json(200, "{}").await;
    server
        .client
        .groups()
        .get_groups_search("e30=")
        .send()
        .await
        .unwrap();
    server
        .client
        .search()
        .get_groups_search("e30=")
        .send()
        .await
        .unwrap();
    let calls = server.calls();
    assert_eq!(calls[0].target, "/gateway/api/v2/groups/search?q64=e30%3D");
    assert_eq!(calls[0].target, calls[1].target);
    assert_eq!(
        operation::all()
            .filter(|info| info.id == "getGroupsSearch")
            .count(),
        1
    );
}

#[test]
fn operations_carry_their_facts() {
    let info = operation::find("postAnalyticsConversationsDetailsQuery").unwrap();
    assert_eq!(info.method, Method::Post);
    assert!(info.retry_safe, "it only views");
    assert!(!info.permissions.all, "any one is enough");
    assert!(
        info.permissions
            .names
            .contains(&"analytics:conversationDetail:view")
    );
    assert_eq!(info.paging, Some(Paging::BodyPaging));
    assert_eq!(info.auth, AuthScheme::OAuth);
    assert!(info.scopes.contains(&"analytics:readonly"));
    assert_eq!(
        users::PatchUser::INFO,
        operation::find("patchUser").unwrap()
    );
    assert!(!users::PatchUser::INFO.retry_safe);
    assert!(!operation::find("postUsers").unwrap().retry_safe);
    assert_eq!(
        operation::find("getUsers").unwrap().paging,
        Some(Paging::PageNumber)
    );
}
