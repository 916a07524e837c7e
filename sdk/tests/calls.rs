//! What a call sends and how its answer is read, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

mod support;

use std::time::Duration;

use genesys_cloud_sdk::{
    Client, ErrorKind, Interval,
    audit::GetAuditsQueryTransactionIdResultsAnswer,
    auth::{AuthScheme, RetryPolicy, Session, grant::FixedToken},
    coaching::PatchCoachingAppointmentAnswer,
    models::{
        ConversationQuery, GetUserExpand, GetUserState, ScimV2CreateUser, SetRecordingState,
        UpdateCoachingAppointmentRequest, UpdateUser, User,
    },
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
async fn an_interval_is_two_instants() {
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
        r#"{"interval":"2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z"}"#
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
    let body = ScimV2CreateUser::default().user_name("ada@example.com");
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
async fn text_is_read_as_text() {
    let server = Server::start(Scripted {
        status: 200,
        headers: vec![("content-type", "text/plain;charset=UTF-8")],
        body: "$!{message}",
    })
    .await;
    let text = server
        .client
        .integrations()
        .get_integrations_action_template("a1", "t.vm")
        .send()
        .await
        .unwrap();
    assert_eq!(*text, "$!{message}");
    assert_eq!(server.call().accept, "text/plain");
}

#[tokio::test]
async fn an_answer_without_a_body_is_no_error() {
    for status in [200, 202, 204] {
        let server = Server::start(Scripted {
            status,
            headers: vec![],
            body: "",
        })
        .await;
        server
            .client
            .tokens()
            .head_tokens_me()
            .send()
            .await
            .unwrap();
        assert_eq!(server.call().method, "HEAD");
    }
}

#[tokio::test]
async fn a_declared_body_that_does_not_come_is_no_error() {
    for status in [200, 202, 204] {
        let server = Server::start(Scripted {
            status,
            headers: vec![],
            body: "",
        })
        .await;
        let users = server.client.users();
        let deleted = users.delete_user("u1").send().await.unwrap();
        assert_eq!(deleted.into_body(), serde_json::Value::Null);
        let user = users.get_user("u1").send().await.unwrap();
        assert_eq!(user.into_body(), User::default());
        let conversations = server.client.conversations();
        let text = conversations
            .post_conversation_disconnect("c1")
            .send()
            .await
            .unwrap();
        assert_eq!(text.into_body(), "");
        let call =
            conversations.put_conversations_call_recordingstate("c1", SetRecordingState::new());
        assert_eq!(call.send().await.unwrap().into_body().as_str(), "");
    }
}

#[tokio::test]
async fn two_success_bodies_are_told_apart_by_status() {
    let body = UpdateCoachingAppointmentRequest::default();
    let server = Server::json(200, r#"{"id":"a1","name":"Review"}"#).await;
    let answer = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentAnswer::Status200(appointment) = answer.into_body() else {
        panic!("a 200")
    };
    assert_eq!(appointment.name.as_deref(), Some("Review"));

    let server = Server::json(202, r#"{"id":"a1","selfUri":"/x"}"#).await;
    let answer = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentAnswer::Status202(reference) = answer.into_body() else {
        panic!("a 202")
    };
    assert_eq!(reference.self_uri.as_deref(), Some("/x"));

    let server = Server::json(206, r#"{"id":"a1"}"#).await;
    let error = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().map(|status| status.as_u16())),
        (ErrorKind::Decode, Some(206))
    );
}

#[tokio::test]
async fn an_error_tells_all_that_the_platform_said() {
    let server = Server::json(
        404,
        r#"{"message":"No user u1","code":"not.found","status":404,"contextId":"ctx","details":[{"a":1}],"errors":[]}"#,
    )
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.operation_id(), "getUser");
    assert!(error.is_not_found() && !error.is_transient());
    assert_eq!(
        (error.code(), error.message()),
        (Some("not.found"), Some("No user u1"))
    );
    assert_eq!(
        error.correlation_id(),
        Some("11111111-2222-4333-8444-555555555555")
    );
    assert_eq!(error.api().unwrap().context_id.as_deref(), Some("ctx"));
    assert_eq!(error.api().unwrap().details.len(), 1);
    let text = error.to_string();
    for part in ["getUser", "404", "not.found", "No user u1", "11111111-2222"] {
        assert!(text.contains(part), "{part} is missing from: {text}");
    }
}

#[tokio::test]
async fn an_error_body_that_is_not_genesys_s_is_kept_as_it_came() {
    let server = Server::start(Scripted {
        status: 502,
        headers: vec![("content-type", "text/html")],
        body: "<html>bad gateway</html>",
    })
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert!(error.is_transient() && error.api().is_none());
    assert_eq!(
        error.raw_body().unwrap().as_ref(),
        b"<html>bad gateway</html>"
    );
}

#[tokio::test]
async fn a_429_says_how_long_to_wait() {
    let server = Server::start(Scripted {
        status: 429,
        headers: vec![("content-type", "application/json"), ("retry-after", "17")],
        body: r#"{"code":"too.many.requests","status":429}"#,
    })
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
}

#[tokio::test]
async fn a_429_may_say_when_to_come_back_as_a_date() {
    let server = Server::start(Scripted {
        status: 429,
        headers: vec![
            ("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
            ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ],
        body: "",
    })
    .await;
    let call = server.client.users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_a_timeout() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let session = Session::builder()
        .base_url(format!("http://{}", silent.local_addr().unwrap()))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    let call = Client::new(session).users().get_user("u1").customize();
    let error = call
        .with_timeout(Duration::from_millis(50))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error}");
}

#[tokio::test]
async fn nobody_at_the_address_is_no_connection() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    let session = Session::builder()
        .base_url(format!("http://{address}"))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    let call = Client::new(session).users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error}");
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
async fn an_answer_prints_without_its_secrets() {
    let server = Server::json(200, r#"{"id":"c1","secret":"open sesame","name":"Job"}"#).await;
    let call = server.client.oauth().get_oauth_client("c1").send();
    let answer = call.await.unwrap();
    assert_eq!(answer.secret.as_deref(), Some("open sesame"));
    let printed = format!("{answer:?}");
    assert!(!printed.contains("sesame"), "{printed}");
    assert!(printed.contains("Job"), "{printed}");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_no_answer_but_plain_text_is_one_where_text_is_declared() {
    for (media, is_read) in [("text/html; charset=utf-8", false), ("text/plain", true)] {
        let server = Server::start(Scripted {
            status: 200,
            headers: vec![("content-type", media)],
            body: "hello",
        })
        .await;
        let conversations = server.client.conversations();
        let text = conversations
            .post_conversation_disconnect("c1")
            .send()
            .await;
        assert_eq!(text.is_ok(), is_read, "{media}");
        let json = server.client.users().delete_user("u1").send().await;
        let error = json.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{media}");
        assert_eq!(error.raw_body().unwrap().as_ref(), b"hello");
    }
}

#[tokio::test]
async fn an_error_carries_headers_and_the_rate_limit() {
    let server = Server::start(Scripted {
        status: 404,
        headers: vec![("x-of-its-own", "7")],
        body: "",
    })
    .await;
    let call = server.client.users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert_eq!(error.headers()["x-of-its-own"], "7");
    assert_eq!(error.rate_limit().map(|limit| limit.allowed), Some(300));
}

#[tokio::test]
async fn a_declared_redirect_is_an_answer_and_not_followed() {
    let server = Server::start(Scripted {
        status: 302,
        headers: vec![
            ("content-type", "application/json"),
            ("location", "http://127.0.0.1:1/file"),
        ],
        body: r#"{"downloadUrl":"http://127.0.0.1:1/file"}"#,
    })
    .await;
    let call = server
        .client
        .audit()
        .get_audits_query_transaction_id_results("t1");
    let answer = call.send().await.unwrap().into_body();
    let GetAuditsQueryTransactionIdResultsAnswer::Status302(large) = answer else {
        panic!("a 302")
    };
    assert_eq!(
        large.download_url.as_deref(),
        Some("http://127.0.0.1:1/file")
    );
}

#[tokio::test]
async fn an_undeclared_redirect_of_a_write_is_an_error_that_says_where_it_leads() {
    let server = Server::start(Scripted {
        status: 307,
        headers: vec![("location", "http://127.0.0.1:1/elsewhere?token=secret")],
        body: "",
    })
    .await;
    let call = server.client.users().patch_user("u1", UpdateUser::new(3));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    let text = error.to_string();
    assert!(text.contains("http://127.0.0.1:1/elsewhere"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_success_that_does_not_fit_names_the_place_and_keeps_the_body() {
    let server = Server::json(200, r#"{"images":[{},{"resolution":[]}]}"#).await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decode().unwrap().path(), "$.images[1].resolution");
    assert!(error.raw_body().is_some());
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
