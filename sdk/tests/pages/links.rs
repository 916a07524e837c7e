//! What a response says wins over what the document declares: links and cursors of lists that
//! declare others, or none.

use genesys_cloud_sdk::{
    ErrorKind,
    models::{QueueMember, UserQueue},
};
use serde_json::json;

use super::{Reply, count, fails, items, server};

#[tokio::test]
async fn a_list_that_declares_no_paging_is_walked_by_its_links() {
    let (client, log) = server(|asked| {
        let page = asked.number("pageNumber");
        let path = "https://api.elsewhere.example/api/v2/routing/skillexpressions";
        let link = format!("{path}?format=json&pageNumber={}", page + 1);
        json!({"entities": items(2, page), "nextUri": if page < 3 { Some(link) } else { None }})
    })
    .await;
    let call = client.routing().get_routing_skillexpressions();
    let call = call.include_archived(true).customize();
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(
        log.numbers("pageNumber"),
        [1, 2, 3],
        "at the host of the client"
    );
    let paths = log.calls();
    assert!(
        paths
            .iter()
            .all(|one| one.path == "/gateway/api/v2/routing/skillexpressions")
    );
    assert_eq!(log.query("format")[2].as_deref(), Some("json"));
    let kept = log.query("includeArchived");
    assert!(kept.iter().all(|value| value.as_deref() == Some("true")));
}

#[tokio::test]
async fn a_list_that_declares_no_paging_is_walked_by_its_cursors_and_counts() {
    let (client, log) = server(|asked| match asked.query("after") {
        None => json!({"results": [{"clientId": "1"}], "cursors": {"after": "x="}}),
        Some(_) => json!({"results": [{"clientId": "2"}], "cursors": {}}),
    })
    .await;
    let call = client
        .usage()
        .get_usage_query_execution_id_results("e")
        .customize();
    assert_eq!(count(call.pages()).await, 2);
    assert_eq!(log.query("after")[1].as_deref(), Some("x="));

    let (client, log) = server(|asked| {
        let page = asked.number("pageNumber");
        json!({"entities": items(2, page), "pageNumber": page, "pageCount": 3, "total": 6})
    })
    .await;
    let call = client.routing().get_routing_skillexpressions().customize();
    assert_eq!(count(call.pages()).await, 3);
    assert_eq!(log.numbers("pageNumber"), [1, 2, 3]);
}

#[tokio::test]
async fn a_link_to_another_path_is_not_followed_and_told() {
    let (client, log) =
        server(|_| json!({"entities": items(2, 1), "nextUri": "/api/v2/users?pageNumber=2"})).await;
    let call = client.routing().get_routing_skillexpressions().customize();
    let (pages, error) = fails(call.pages()).await;
    assert_eq!((pages, error.kind()), (1, ErrorKind::ForeignLink));
    assert_eq!(log.len(), 1);
}

#[tokio::test]
async fn a_link_with_a_cursor_is_followed_though_pages_are_declared_by_number() {
    let (client, log) = server(|asked| match asked.query("cursor") {
        None => json!({
            "entities": items(2, 1), "pageCount": 1, "nextUri": "/api/v2/users?cursor=c%3D&pageSize=2"
        }),
        Some(_) => json!({"entities": items(2, 2), "pageCount": 1}),
    })
    .await;
    let call = client.users().get_users().page_number(1).state("any");
    assert_eq!(count(call.pages()).await, 2);
    assert_eq!(log.query("cursor")[1].as_deref(), Some("c="));
    assert_eq!(log.query("pageNumber")[1], None, "the link says where");
    assert_eq!(log.query("state")[1].as_deref(), Some("any"));
}

#[tokio::test]
async fn a_link_with_a_number_is_followed_though_a_cursor_is_declared() {
    let (client, log) = server(|asked| {
        let page = asked.number("pageNumber");
        let link = format!(
            "/api/v2/externalcontacts/scan/contacts?pageNumber={}",
            page + 1
        );
        let link = (page < 4).then_some(link);
        json!({"entities": items(1, page), "nextUri": link})
    })
    .await;
    let api = client.external_contacts();
    let call = api.get_externalcontacts_scan_contacts();
    assert_eq!(count(call.pages()).await, 4);
    assert_eq!(log.numbers("pageNumber"), [1, 2, 3, 4]);
}

#[tokio::test]
async fn the_response_to_a_write_links_to_nothing_that_is_asked_for() {
    let (client, log) = server(|asked| {
        json!({
            "entities": items(2, asked.nth as u64), "pageNumber": 1, "pageCount": 9,
            "nextUri": format!("{}?pageNumber=2", asked.path)
        })
    })
    .await;
    let api = client.routing();
    let none: Vec<QueueMember> = Vec::new();
    let call = api.patch_routing_queue_members("q", none).customize();
    assert_eq!(count(call.pages()).await, 1);
    let none: Vec<UserQueue> = Vec::new();
    let call = client.users().patch_user_queues("u", none).customize();
    assert_eq!(count(call.pages()).await, 1);
    let calls = log.calls();
    assert!(calls.len() == 2 && calls.iter().all(|one| one.method == "PATCH"));
}

#[tokio::test]
async fn audits_that_are_in_a_file_lead_on_by_their_cursor() {
    let (client, log) = server(|asked| match asked.query("cursor") {
        None => Reply(200, json!({"entities": items(2, 1), "cursor": "1"})),
        Some("5") => Reply(302, json!({"downloadUrl": "https://files.example/last"})),
        Some(cursor) => {
            let next = cursor.parse::<u64>().unwrap() + 1;
            let file = format!("https://files.example/{cursor}");
            Reply(
                302,
                json!({"downloadUrl": file, "cursor": next.to_string()}),
            )
        }
    })
    .await;
    let call = client.audit().get_audits_query_transaction_id_results("t");
    let pages = call.allow_redirect(false).pages().max_empty_pages(1);
    assert_eq!(count(pages).await, 6, "a file is not an empty page");
    assert_eq!(log.query("cursor")[5].as_deref(), Some("5"));
}
