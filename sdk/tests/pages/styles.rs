//! Each style, as a server that keeps to it has it.

use genesys_cloud_sdk::{
    Interval,
    models::{ConversationQuery, PagingSpec, ResponseQueryRequest, WorkitemQueryPostRequest},
    operation::{Paging, find},
};
use serde_json::json;

use super::{count, items, server};

#[tokio::test]
async fn pages_that_are_counted_end_with_the_last_and_keep_the_filters() {
    let (client, log) = server(|asked| {
        let page = asked.number("pageNumber");
        json!({"entities": items(1, page), "pageNumber": page, "pageCount": 3, "nextUri": "/always"})
    })
    .await;
    let call = client.users().get_users().page_size(1).state("active");
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(log.numbers("pageNumber"), [1, 2, 3]);
    assert!(
        log.query("state")
            .iter()
            .all(|state| state.as_deref() == Some("active"))
    );
}

#[tokio::test]
async fn a_list_begins_where_the_caller_says_and_a_loop_that_ends_early_asks_no_more() {
    let (client, log) = server(|asked| {
        let page = asked.number("pageNumber");
        json!({"entities": items(1, page), "pageCount": 9})
    })
    .await;
    let mut pages = client.users().get_users().page_number(4).pages();
    pages.next().await.unwrap();
    pages.next().await.unwrap();
    assert_eq!(log.numbers("pageNumber"), [4, 5]);
}

#[tokio::test]
async fn without_counts_and_links_an_empty_page_ends_a_list() {
    let (client, _) = server(|asked| match asked.number("pageNumber") {
        page @ (1 | 2) => json!({"results": items(1, page)}),
        _ => json!({"results": []}),
    })
    .await;
    assert_eq!(count(client.users().get_users().pages()).await, 3);
}

#[tokio::test]
async fn a_token_is_found_in_the_link_in_a_field_and_among_the_cursors() {
    let info = find("getRoutingSkillgroups").unwrap();
    assert_eq!(info.paging, Some(Paging::After));
    for place in ["nextUri", "after", "cursors"] {
        let (client, log) = server(move |asked| {
            let next = match asked.query("after") {
                None => "b c",
                Some("b c") => "d",
                _ => return json!({"entities": [{"id": "3"}]}),
            };
            let value = match place {
                "nextUri" => json!(format!(
                    "/api/v2/x?pageSize=1&after={}",
                    next.replace(' ', "%20")
                )),
                "cursors" => json!({"after": next}),
                _ => json!(next),
            };
            json!({"entities": [{"id": next}], place: value})
        })
        .await;
        let call = client.routing().get_routing_skillgroups();
        assert_eq!(count(call.pages()).await, 3, "{place}");
        let tokens = log.query("after");
        let tokens: Vec<_> = tokens.iter().map(Option::as_deref).collect();
        assert_eq!(tokens, [None, Some("b c"), Some("d")], "{place}");
    }
}

#[tokio::test]
async fn a_cursor_leads_on_until_there_is_none() {
    let (client, _) = server(|asked| match asked.query("cursor") {
        None => json!({"conversations": [{"id": "1"}], "cursor": "1"}),
        Some("1") => json!({"conversations": [], "cursor": "2"}),
        _ => json!({"conversations": [{"id": "2"}]}),
    })
    .await;
    let call = client
        .analytics()
        .get_analytics_conversations_details_job_results("j1");
    assert_eq!(count(call.pages()).await, 3, "an empty page is not the end");
}

#[tokio::test]
async fn a_whole_query_is_the_token_of_a_search() {
    let (client, log) = server(|asked| match asked.query("q64") {
        Some("first") => json!({"results": [{"id": "1"}], "nextPage": "second"}),
        _ => json!({"results": [{"id": "2"}]}),
    })
    .await;
    let call = client.users().get_users_search("first");
    assert_eq!(count(call.pages()).await, 2);
    assert_eq!(log.query("q64")[1].as_deref(), Some("second"));
}

#[tokio::test]
async fn scim_counts_items_from_one() {
    let (client, log) = server(|asked| match asked.number("startIndex") {
        1 => json!({"Resources": items(2, 1), "totalResults": 3}),
        _ => json!({"Resources": items(1, 2), "totalResults": 3}),
    })
    .await;
    let call = client.scim().get_scim_users().count(2);
    assert_eq!(count(call.pages()).await, 2);
    assert_eq!(log.numbers("startIndex"), [1, 3]);
}

#[tokio::test]
async fn pages_are_asked_for_in_the_body_too() {
    let (client, log) = server(|asked| {
        let page = asked.body["paging"]["pageNumber"].as_u64().unwrap();
        let count = if page < 3 { 2 } else { 1 };
        json!({"conversations": items(count, page), "totalHits": 5})
    })
    .await;
    let interval: Interval = "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z".parse().unwrap();
    let query = ConversationQuery::new(interval).paging(PagingSpec::new(1, 2));
    let api = client.analytics();
    let call = api.post_analytics_conversations_details_query(query);
    assert_eq!(count(call.pages()).await, 3);
    let calls = log.calls();
    let last = &calls[2].body;
    assert_eq!(last["paging"], json!({"pageNumber": 3, "pageSize": 2}));
    assert_eq!(last["interval"], calls[0].body["interval"]);
}

#[tokio::test]
async fn a_page_may_be_wrapped_once_more() {
    let (client, log) = server(|asked| {
        let page = asked.body["pageNumber"].as_u64().unwrap_or(1);
        json!({"results": {"entities": items(1, page), "pageCount": 3}})
    })
    .await;
    let api = client.response_management();
    let query = ResponseQueryRequest::new().page_size(1);
    let call = api.post_responsemanagement_responses_query(query);
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(log.calls()[2].body["pageNumber"], 3);
}

#[tokio::test]
async fn a_token_goes_into_the_body_too() {
    let (client, log) = server(|asked| match asked.body["after"].as_str() {
        None => json!({"entities": [{"id": "1"}], "after": "a1"}),
        _ => json!({"entities": [{"id": "2"}]}),
    })
    .await;
    let api = client.task_management();
    let query = WorkitemQueryPostRequest::new([]);
    let call = api.post_taskmanagement_workitems_query(query);
    assert_eq!(count(call.pages()).await, 2);
    assert_eq!(log.calls()[1].body["after"], "a1");
}
