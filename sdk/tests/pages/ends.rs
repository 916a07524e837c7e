//! How lists end that do not keep to their style: never silently, never not at all.

use genesys_cloud_sdk::{
    Error, ErrorKind, Interval,
    models::{
        ConversationQuery, PagingSpec, ResponseQueryRequest, UsersRulesQueryRuleRequest,
        UsersRulesQueryRuleRequestType, WorkitemQueryPostRequest,
    },
};
use serde_json::json;

use super::{Reply, count, fails, items, server, walk};

#[tokio::test]
async fn a_server_that_ignores_the_page_number_ends_a_list_with_an_error() {
    let (client, log) = server(|asked| {
        json!({"entities": [
            {"id": "a", "joined": asked.nth % 2 == 0}, {"id": "b"}
        ], "pageNumber": 1})
    })
    .await;
    let call = client.routing().get_routing_queue_members("q");
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (1, ErrorKind::RepeatedPage));
    assert_eq!(error.operation_id(), Some("getRoutingQueueMembers"));
    assert!(error.to_string().contains("repeats"), "{error}");
    assert!(!error.is_transient());
    assert_eq!(log.numbers("pageNumber"), [1, 2]);

    let api = client.users_rules();
    let query =
        UsersRulesQueryRuleRequest::new([], UsersRulesQueryRuleRequestType::Learning, ["u"]);
    let (pages, error) = fails(api.post_users_rules_query(query).pages()).await;
    assert_eq!((pages, error.kind()), (1, ErrorKind::RepeatedPage));
}

#[tokio::test]
async fn a_server_that_ignores_the_page_number_in_the_body_does_too() {
    let (client, log) =
        server(|_| json!({"results": {"entities": [{"name": "x"}], "pageCount": 9}})).await;
    let api = client.response_management();
    let call = api.post_responsemanagement_responses_query(ResponseQueryRequest::new());
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (1, ErrorKind::RepeatedPage));
    assert_eq!(log.len(), 2);
}

#[tokio::test]
async fn a_cursor_that_was_there_before_ends_a_list_with_an_error() {
    let (client, log) = server(|asked| {
        let next = match asked.query("after") {
            Some("a") => "b",
            _ => "a",
        };
        json!({"entities": items(2, asked.nth as u64), "after": next})
    })
    .await;
    let call = client.routing().get_routing_skillgroups();
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (3, ErrorKind::RepeatedPage));
    assert_eq!(log.len(), 3, "a page that was there is not asked for again");
}

#[tokio::test]
async fn a_token_of_the_body_that_does_not_change_ends_a_list_with_an_error() {
    let (client, _) =
        server(|asked| json!({"entities": items(1, asked.nth as u64), "after": "same"})).await;
    let api = client.task_management();
    let query = WorkitemQueryPostRequest::new([]);
    let call = api.post_taskmanagement_workitems_query(query);
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (2, ErrorKind::RepeatedPage));
}

#[tokio::test]
async fn empty_pages_do_not_end_a_list_whose_cursor_moves() {
    let (client, log) = server(|asked| {
        let nth = asked.nth as u64;
        match asked.nth {
            0 | 41 => json!({"entities": items(2, nth), "cursors": {"after": nth.to_string()}}),
            42 => json!({"entities": items(1, nth)}),
            nth => json!({"entities": [], "cursors": {"after": nth.to_string()}}),
        }
    })
    .await;
    let call = client
        .external_contacts()
        .get_externalcontacts_scan_contacts();
    assert_eq!(count(call.pages()).await, 43);
    let cursors = log.query("cursor");
    assert_eq!(cursors[42].as_deref(), Some("41"));
}

#[tokio::test]
async fn an_endless_link_with_nothing_behind_it_ends_with_an_error_that_keeps_the_place() {
    let (client, log) = server(|asked| {
        let next = asked.query("after").map_or(0, |text| text.parse().unwrap()) + 1;
        let link = format!("/api/v2/organizations/limits/changerequests?after={next}");
        json!({"entities": [], "nextUri": link})
    })
    .await;
    let api = client.organization();
    let mut pages = api.get_organizations_limits_changerequests().pages();
    let first = walk(&mut pages).await;
    assert_eq!(first.error.unwrap().kind(), ErrorKind::EmptyPages);
    assert_eq!((first.pages.len(), log.len()), (100, 100));
    let second = walk(&mut pages).await;
    assert_eq!(second.error.unwrap().kind(), ErrorKind::EmptyPages);
    assert_eq!(
        log.query("after")[100].as_deref(),
        Some("100"),
        "it went on"
    );

    let call = api.get_organizations_limits_changerequests();
    let walked = walk(&mut call.pages().max_empty_pages(3)).await;
    assert_eq!(walked.pages.len(), 3);
    assert!(walked.error.unwrap().to_string().contains("last 3"));
}

#[tokio::test]
async fn the_same_link_for_ever_is_followed_once() {
    let link = "/api/v2/organizations/limits/changerequests?after=5";
    let (client, log) = server(move |_| json!({"entities": [], "nextUri": link})).await;
    let api = client.organization();
    let call = api.get_organizations_limits_changerequests();
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (2, ErrorKind::RepeatedPage));
    assert_eq!(log.len(), 2);
}

fn is_final(error: &Error) -> bool {
    error.is_window_limit() && error.kind() == ErrorKind::WindowLimit && !error.is_transient()
}

#[tokio::test]
async fn a_window_limit_is_told_and_final() {
    let (client, log) = server(|asked| match asked.number("pageNumber") {
        page @ ..=20 => Reply(200, json!({"entities": items(2, page), "pageCount": 37})),
        _ => Reply(400, json!({"code": "bad.request", "message": "too far"})),
    })
    .await;
    let mut pages = client.users().get_users().pages();
    let walked = walk(&mut pages).await;
    let error = walked.error.unwrap();
    assert_eq!(walked.pages.len(), 20);
    assert!(is_final(&error), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.code(), Some("bad.request"));
    for _ in 0..3 {
        assert!(pages.next().await.unwrap().is_none());
    }
    assert_eq!(log.len(), 21, "page 21 is asked for once");
}

#[tokio::test]
async fn a_window_limit_of_the_body_and_of_indices_is_told_too() {
    let (client, _) = server(|asked| match asked.nth {
        0 => Reply(200, json!({"conversations": items(25, 1), "totalHits": 90})),
        _ => Reply(400, json!({})),
    })
    .await;
    let interval: Interval = "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z".parse().unwrap();
    let query = ConversationQuery::new(interval).paging(PagingSpec::new(400, 25));
    let api = client.analytics();
    let call = api.post_analytics_conversations_details_query(query);
    assert!(is_final(&fails(call.pages()).await.1));

    let (client, _) = server(|asked| match asked.nth {
        0 => Reply(200, json!({"Resources": items(25, 1), "totalResults": 90})),
        _ => Reply(400, json!({})),
    })
    .await;
    assert!(is_final(
        &fails(client.scim().get_scim_users().pages()).await.1
    ));
}

#[tokio::test]
async fn another_400_is_no_window_limit_and_ends_a_list_too() {
    let (client, log) = server(|_| Reply(400, json!({}))).await;
    let call = client.users().get_users().page_number(21);
    let (_, error) = fails(call.pages()).await;
    assert_eq!(
        error.kind(),
        ErrorKind::Api,
        "the first page has no one before it"
    );

    let (client, _) = server(|asked| match asked.query("cursor") {
        None => Reply(200, json!({"entities": [], "cursor": "expired"})),
        Some(_) => Reply(400, json!({})),
    })
    .await;
    let api = client.external_contacts();
    let (pages, error) = fails(api.get_externalcontacts_scan_contacts().pages()).await;
    assert_eq!((pages, error.kind()), (1, ErrorKind::Api));
    assert_eq!(log.len(), 1);
}

#[tokio::test]
async fn after_a_transient_error_the_same_page_is_asked_for_again() {
    let (client, log) = server(|asked| match (asked.number("pageNumber"), asked.nth) {
        (2, 1) => Reply(503, json!({})),
        (2, 2) => Reply(429, json!({})),
        (page, _) => Reply(200, json!({"entities": items(2, page), "pageCount": 3})),
    })
    .await;
    let mut pages = client.users().get_users().pages();
    assert_eq!(walk(&mut pages).await.pages.len(), 1);
    assert_eq!(walk(&mut pages).await.pages.len(), 0);
    let rest = walk(&mut pages).await;
    assert_eq!(rest.pages.len(), 2);
    assert!(rest.error.is_none());
    assert_eq!(log.numbers("pageNumber"), [1, 2, 2, 2, 3]);
}

#[tokio::test]
async fn the_largest_page_number_breaks_nothing() {
    let (client, log) = server(|asked| {
        let list = if asked.path.ends_with("scim/users") {
            "Resources"
        } else {
            "entities"
        };
        json!({list: items(30, asked.nth as u64)})
    })
    .await;
    let call = client.users().get_users().page_number(i32::MAX);
    let mut pages = call.pages();
    pages.next().await.unwrap();
    pages.next().await.unwrap();
    assert_eq!(log.numbers("pageNumber"), [2_147_483_647, 2_147_483_648]);

    let call = client.users().get_users().customize();
    let call = call.with_query("pageNumber", u64::MAX.to_string());
    assert_eq!(count(call.pages()).await, 1);
    let call = client.scim().get_scim_users().customize();
    let call = call.with_query("startIndex", u64::MAX.to_string());
    assert_eq!(count(call.pages()).await, 1);
}

#[tokio::test]
async fn a_total_that_is_too_high_asks_for_one_page_more_and_gives_none() {
    for last in [json!({}), json!({"totalHits": 1000})] {
        let (client, log) = server(move |asked| match asked.nth as u64 {
            nth @ 0..2 => json!({"conversations": items(25, nth), "totalHits": 1000}),
            2 => json!({"conversations": items(3, 2), "totalHits": 1000}),
            _ => last.clone(),
        })
        .await;
        let interval: Interval = "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z".parse().unwrap();
        let api = client.analytics();
        let call = api.post_analytics_conversations_details_query(ConversationQuery::new(interval));
        assert_eq!(count(call.pages()).await, 3);
        assert_eq!(log.len(), 4);
    }

    let (client, log) = server(|asked| match asked.nth {
        0 => json!({"Resources": items(25, 1), "totalResults": 1000}),
        _ => json!({"totalResults": 1000}),
    })
    .await;
    assert_eq!(count(client.scim().get_scim_users().pages()).await, 1);
    assert_eq!(log.len(), 2);
}

#[tokio::test]
async fn counts_of_the_last_page_ask_for_nothing_after_links() {
    let last = json!({"pageNumber": 1, "pageCount": 3, "total": 60});
    let page = move |nth: u64, next: Option<&str>| {
        let mut page = last.clone();
        page["entities"] = items(20, nth);
        if let Some(next) = next {
            page["nextUri"] = format!("/api/v2/routing/skillgroups?after={next}").into();
        }
        page
    };
    let (client, log) = server(move |asked| match asked.query("after") {
        None => page(1, Some("a")),
        Some("a") => page(2, Some("b")),
        _ => page(3, None),
    })
    .await;
    let api = client.routing();
    assert_eq!(count(api.get_routing_skillgroups().pages()).await, 3);
    assert_eq!(log.len(), 3);
    let from_the_last = api.get_routing_skillgroups().after("b");
    assert_eq!(count(from_the_last.pages()).await, 1);
    assert_eq!(log.len(), 4);
}
