//! Only the operation's own list counts, and how many items there are in all is an estimate.

use genesys_cloud_sdk::{
    Interval,
    models::{ConversationQuery, PagingSpec, UserDetailsQuery},
};
use serde_json::{Value, json};

use super::{count, items, server, walk};

fn interval() -> Interval {
    "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z".parse().unwrap()
}

fn page_of(body: &Value) -> u64 {
    body["paging"]["pageNumber"].as_u64().unwrap_or(1)
}

#[tokio::test]
async fn a_total_that_moves_ends_no_list() {
    let (client, log) = server(|asked| {
        let (count, total) = match page_of(&asked.body) {
            1 | 2 => (25, 50),
            3 => (3, 53),
            _ => return json!({"totalHits": 53}),
        };
        json!({"conversations": items(count, page_of(&asked.body)), "totalHits": total})
    })
    .await;
    let api = client.analytics();
    let query = ConversationQuery::new(interval()).paging(PagingSpec::new(1, 25));
    let call = api.post_analytics_conversations_details_query(query);
    let mut pages = call.pages();
    let walked = walk(&mut pages).await;
    assert!(walked.error.is_none());
    let lengths = walked
        .pages
        .iter()
        .map(|page| page.conversations.iter().flatten().count());
    assert_eq!(lengths.collect::<Vec<_>>(), [25, 25, 3]);
    assert_eq!(
        log.len(),
        3,
        "the last page is short, and the total reached"
    );
}

#[tokio::test]
async fn a_list_is_over_when_it_is_missing_and_other_lists_beside_it_do_not_count() {
    let (client, log) = server(|asked| {
        let aggregations = vec![json!({"type": "termFrequency"}); 30];
        match page_of(&asked.body) {
            page @ 1..=2 => json!({
                "aggregations": aggregations, "conversations": items(25, page), "totalHits": 50
            }),
            _ => json!({"aggregations": aggregations, "totalHits": 50}),
        }
    })
    .await;
    let api = client.analytics();
    let query = ConversationQuery::new(interval());
    let call = api.post_analytics_conversations_details_query(query);
    assert_eq!(count(call.pages()).await, 2);
    let paging: Vec<_> = log
        .calls()
        .iter()
        .map(|one| one.body["paging"].clone())
        .collect();
    let page = |number: u64| json!({"pageNumber": number, "pageSize": 25});
    assert_eq!(paging, [Value::Null, page(2), page(3)]);
}

#[tokio::test]
async fn a_list_with_nothing_on_it_is_one_page() {
    let (client, log) = server(|_| json!({"aggregations": [{}], "totalHits": 0})).await;
    let query = UserDetailsQuery::new(interval());
    let api = client.analytics();
    let call = api.post_analytics_users_details_query(query);
    assert_eq!(count(call.pages()).await, 1);
    assert_eq!(log.len(), 1);
}

#[tokio::test]
async fn indices_go_on_by_the_resources_and_not_by_the_schemas() {
    let (client, log) = server(|asked| {
        let start = asked.number("startIndex");
        json!({
            "schemas": ["one", "two", "three"], "Resources": items(1, start), "totalResults": 3
        })
    })
    .await;
    assert_eq!(count(client.scim().get_scim_groups().pages()).await, 3);
    assert_eq!(log.numbers("startIndex"), [1, 2, 3]);
}

#[tokio::test]
async fn an_empty_page_of_indices_is_passed_over() {
    let (client, log) = server(|asked| match asked.number("startIndex") {
        11 => json!({"Resources": [], "totalResults": 25, "itemsPerPage": 0}),
        start => {
            json!({"Resources": items(if start == 21 { 5 } else { 10 }, start), "totalResults": 25})
        }
    })
    .await;
    let call = client.scim().get_scim_users().count(10);
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(log.numbers("startIndex"), [1, 11, 21]);
}

#[tokio::test]
async fn a_search_that_lists_its_types_ends_with_the_results() {
    let (client, _) = server(|asked| match asked.query("q64") {
        Some("first") => json!({"types": ["USER"], "results": [{"id": "1"}], "nextPage": "second"}),
        _ => json!({"types": ["USER"], "results": []}),
    })
    .await;
    let call = client.users().get_users_search("first");
    assert_eq!(count(call.pages()).await, 2);
}
