//! Pages of a list in each style, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
};
use genesys_cloud_sdk::{
    Client, Interval, Pages, ResponseBody,
    auth::{RetryPolicy, Session, grant::FixedToken},
    models::{ConversationQuery, PagingSpec, ResponseQueryRequest, WorkitemQueryPostRequest},
    operation::{Paging, find},
};
use serde_json::{Value, json};

/// What a call asked for: its query and its body.
#[derive(Clone, Debug)]
struct Asked {
    query: BTreeMap<String, String>,
    body: Value,
}

impl Asked {
    fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str)
    }

    /// The number that a parameter holds, or 1.
    fn number(&self, name: &str) -> u64 {
        self.query(name).map_or(1, |text| text.parse().unwrap())
    }
}

type Answer = Arc<dyn Fn(&Asked) -> Value + Send + Sync>;
type Seen = Arc<Mutex<Vec<Asked>>>;

/// A client of a server that answers every call with what `answer` makes of it,
/// and what was asked.
async fn server(answer: impl Fn(&Asked) -> Value + Send + Sync + 'static) -> (Client, Seen) {
    async fn serve(State((answer, seen)): State<(Answer, Seen)>, request: Request) -> String {
        let query = request.uri().query().unwrap_or_default().as_bytes();
        let query = url::form_urlencoded::parse(query).into_owned().collect();
        let body = to_bytes(request.into_body(), 1 << 20).await.unwrap();
        let body = serde_json::from_slice(&body).unwrap_or_default();
        let asked = Asked { query, body };
        seen.lock().unwrap().push(asked.clone());
        answer(&asked).to_string()
    }
    let seen = Seen::default();
    let state: (Answer, Seen) = (Arc::new(answer), seen.clone());
    let app = Router::new().fallback(serve).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    let session = Session::builder()
        .base_url(format!("http://{address}"))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    (Client::new(session), seen)
}

/// How many pages there are.
async fn count<T: ResponseBody + Send + 'static>(mut pages: Pages<T>) -> usize {
    let mut count = 0;
    while pages.next().await.unwrap().is_some() {
        count += 1;
        assert!(count < 20, "it ends");
    }
    assert!(
        pages.next().await.unwrap().is_none(),
        "and stays at its end"
    );
    count
}

#[tokio::test]
async fn pages_that_are_counted_end_with_the_last_and_keep_the_filters() {
    let (client, seen) = server(|asked| {
        json!({"entities": [{"id": "u"}], "pageNumber": asked.number("pageNumber"), "pageCount": 3,
            "nextUri": "/always"})
    })
    .await;
    let call = client.users().get_users().page_size(1).state("active");
    assert_eq!(count(call.pages()).await, 3);
    let seen = seen.lock().unwrap();
    let numbers: Vec<_> = seen.iter().map(|one| one.number("pageNumber")).collect();
    assert_eq!(numbers, [1, 2, 3]);
    assert!(seen.iter().all(|one| one.query("state") == Some("active")));
}

#[tokio::test]
async fn a_list_begins_where_the_caller_says_and_a_loop_that_ends_early_asks_no_more() {
    let (client, seen) = server(|_| json!({"entities": [{}], "pageCount": 9})).await;
    let mut pages = client.users().get_users().page_number(4).pages();
    pages.next().await.unwrap();
    pages.next().await.unwrap();
    let seen = seen.lock().unwrap();
    let numbers: Vec<_> = seen.iter().map(|one| one.number("pageNumber")).collect();
    assert_eq!(numbers, [4, 5]);
}

#[tokio::test]
async fn a_link_to_a_next_page_for_ever_ends_after_empty_pages() {
    let (client, _) = server(|asked| {
        let is_full = asked.number("pageNumber") < 3;
        let entities = if is_full { json!([{}]) } else { json!([]) };
        json!({"entities": entities, "nextUri": "/always"})
    })
    .await;
    assert_eq!(count(client.users().get_users().pages()).await, 4);
}

#[tokio::test]
async fn without_counts_and_links_an_empty_page_ends_a_list() {
    let (client, _) = server(|asked| match asked.number("pageNumber") {
        1 | 2 => json!({"results": [{}]}),
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
        let (client, seen) = server(move |asked| {
            let next = match asked.query("after") {
                None => "b c",
                Some("b c") => "d",
                _ => return json!({"entities": [{}]}),
            };
            let value = match place {
                "nextUri" => json!(format!(
                    "/api/v2/x?pageSize=1&after={}",
                    next.replace(' ', "%20")
                )),
                "cursors" => json!({"after": next}),
                _ => json!(next),
            };
            json!({"entities": [{}], place: value})
        })
        .await;
        let call = client.routing().get_routing_skillgroups();
        assert_eq!(count(call.pages()).await, 3, "{place}");
        let seen = seen.lock().unwrap();
        let tokens: Vec<_> = seen.iter().map(|one| one.query("after")).collect();
        assert_eq!(tokens, [None, Some("b c"), Some("d")], "{place}");
    }
}

#[tokio::test]
async fn a_token_that_does_not_change_ends_a_list() {
    let (client, _) = server(|_| json!({"entities": [{}], "nextUri": "/x?after=same"})).await;
    assert_eq!(
        count(client.routing().get_routing_skillgroups().pages()).await,
        2
    );
}

#[tokio::test]
async fn a_cursor_leads_on_until_there_is_none() {
    let (client, _) = server(|asked| match asked.query("cursor") {
        None => json!({"conversations": [{}], "cursor": "1"}),
        Some("1") => json!({"conversations": [], "cursor": "2"}),
        _ => json!({"conversations": [{}]}),
    })
    .await;
    let call = client
        .analytics()
        .get_analytics_conversations_details_job_results("j1");
    assert_eq!(count(call.pages()).await, 3, "an empty page is not the end");
}

#[tokio::test]
async fn a_whole_query_is_the_token_of_a_search() {
    let (client, seen) = server(|asked| match asked.query("q64") {
        Some("first") => json!({"results": [{}], "nextPage": "second"}),
        _ => json!({"results": [{}]}),
    })
    .await;
    assert_eq!(
        count(client.users().get_users_search("first").pages()).await,
        2
    );
    let seen = seen.lock().unwrap();
    assert_eq!(seen[1].query("q64"), Some("second"));
}

#[tokio::test]
async fn scim_counts_items_from_one() {
    let (client, seen) = server(|asked| {
        let resources = if asked.number("startIndex") == 1 {
            json!([{}, {}])
        } else {
            json!([{}])
        };
        json!({"Resources": resources, "totalResults": 3})
    })
    .await;
    assert_eq!(
        count(client.scim().get_scim_users().count(2).pages()).await,
        2
    );
    assert_eq!(seen.lock().unwrap()[1].query("startIndex"), Some("3"));
}

#[tokio::test]
async fn pages_are_asked_for_in_the_body_too() {
    let (client, seen) = server(|_| json!({"conversations": [{}, {}], "totalHits": 5})).await;
    let interval: Interval = "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z".parse().unwrap();
    let query = ConversationQuery::new(interval).paging(PagingSpec::new(1, 2));
    let api = client.analytics();
    let call = api.post_analytics_conversations_details_query(query);
    assert_eq!(count(call.pages()).await, 3);
    let seen = seen.lock().unwrap();
    let last = &seen[2].body;
    assert_eq!(last["paging"], json!({"pageNumber": 3, "pageSize": 2}));
    assert_eq!(last["interval"], seen[0].body["interval"]);
}

#[tokio::test]
async fn a_page_may_be_wrapped_once_more() {
    let (client, seen) = server(|_| json!({"results": {"entities": [{}], "pageCount": 3}})).await;
    let api = client.response_management();
    let query = ResponseQueryRequest::new().page_size(1);
    let call = api.post_responsemanagement_responses_query(query);
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(seen.lock().unwrap()[2].body["pageNumber"], 3);
}

#[tokio::test]
async fn a_token_goes_into_the_body_too() {
    let (client, seen) = server(|asked| match asked.body["after"].as_str() {
        None => json!({"entities": [{}], "after": "a1"}),
        _ => json!({"entities": [{}]}),
    })
    .await;
    let api = client.task_management();
    let query = WorkitemQueryPostRequest::new([]);
    assert_eq!(
        count(api.post_taskmanagement_workitems_query(query).pages()).await,
        2
    );
    assert_eq!(seen.lock().unwrap()[1].body["after"], "a1");
}
