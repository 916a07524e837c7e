//! Lists that do not keep to their own rules, as a client meets them that follows their links.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use genesys_cloud_simulator::document::{Document, Operation, Security};
use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
use genesys_cloud_simulator::{Fault, ListFault, Rule, Simulator};
use http::Method;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use self::support::call::Caller;
use self::support::sign_in;

/// Items of every list, of which three fit a page.
const ITEMS: usize = 7;
const MOST_PAGES: usize = 8;
/// How many lists are walked, and how many a fault has to meet.
const MOST_LISTS: usize = 100;
const LEAST_LISTS: usize = 30;

/// The pages of a list: their bodies, or the status of one that was refused.
struct Walked<'a> {
    operation: &'a Operation,
    pages: Vec<Result<Value, u16>>,
}

impl Walked<'_> {
    /// How many items each page has; `None` where it has no list.
    fn sizes(&self) -> Vec<Option<usize>> {
        let of = |page: &Result<Value, u16>| {
            let page = page.as_ref().ok()?;
            page["entities"].as_array().map(Vec::len)
        };
        self.pages.iter().map(of).collect()
    }
}

/// Follows the links of every list of `entities` with a `nextUri`, and lists those that the fault
/// met.
async fn walk(
    document: &Document,
    fault: ListFault,
    is_wanted: impl Fn(&Operation) -> bool,
) -> Vec<Walked<'_>> {
    let rule = Rule::on_any().fault(Fault::List(fault));
    let simulator = Simulator::builder()
        .unlimited()
        .collection_size(ITEMS)
        .rule(rule)
        .start()
        .await
        .unwrap();
    let caller = Caller::new(&simulator).await;
    let synthesizer = Synthesizer::new(Document::pinned(), 5);
    let mut walked = Vec::new();
    let seed: u64 = rand::rng().random();
    println!("{fault:?}: seed {seed}");
    let mut operations: Vec<&Operation> = document.operations().iter().collect();
    operations.shuffle(&mut StdRng::seed_from_u64(seed));
    for operation in operations {
        if walked.len() == MOST_LISTS {
            break;
        }
        let schema = operation
            .usual_response()
            .and_then(|one| one.schema.as_ref());
        let Some(schema) = schema.map(|schema| document.resolve(schema)) else {
            continue;
        };
        let has = |name: &str| schema["properties"].get(name).is_some();
        let is_list = has("entities") && has("nextUri") && is_wanted(operation);
        let is_oauth = matches!(operation.security, Security::OAuth { .. });
        if operation.method != Method::GET || !is_list || !is_oauth {
            continue;
        }
        let mut arguments = synthesizer.arguments(operation, Fill::Required);
        if operation
            .parameters
            .iter()
            .any(|one| one.name == "pageSize")
        {
            arguments.values.insert("pageSize".to_owned(), json!("3"));
        }
        let mut pages = Vec::new();
        let mut next = Some(caller.request(operation, &arguments));
        while let Some(request) = next.take().filter(|_| pages.len() < MOST_PAGES) {
            let response = request.send().await.unwrap();
            let status = response.status().as_u16();
            if status >= 400 {
                pages.push(Err(status));
                break;
            }
            let page = support::json(response).await;
            if let Some(target) = page["nextUri"].as_str() {
                let url = format!("{}{target}", caller.base_url);
                next = Some(caller.client.get(url).bearer_auth(&caller.token));
            }
            pages.push(Ok(page));
        }
        walked.push(Walked { operation, pages });
    }
    assert_eq!(simulator.violations(), []);
    let calls = simulator.seen().calls;
    let has_met = |id: &str| {
        let mut calls = calls.iter();
        calls.any(|call| call.operation.as_deref() == Some(id) && call.fault.is_some())
    };
    walked.retain(|one| has_met(&one.operation.id));
    let count = walked.len();
    assert!(count >= LEAST_LISTS, "{fault:?} met {count} lists");
    walked
}

/// Lists whose first page says that three items fit it.
fn threes<'a>(walked: &'a [Walked<'a>]) -> impl Iterator<Item = &'a Walked<'a>> {
    walked.iter().filter(|one| one.sizes()[0] == Some(3))
}

#[tokio::test]
async fn each_way_meets_many_lists() {
    let document = Document::pinned();
    let paged = |one: &Operation| one.paging.is_some();
    for (fault, sizes) in [
        (ListFault::Endless, vec![3, 3, 1, 0, 0, 0, 0, 0]),
        (ListFault::EmptyPages(2), vec![3, 0, 0, 3, 1]),
        (ListFault::EmptyPages(3), vec![3, 0, 0, 0, 3, 1]),
        (ListFault::Cycle(2), vec![3; MOST_PAGES]),
        (ListFault::Cycle(1), vec![3; MOST_PAGES]),
        (ListFault::SamePage, vec![3; MOST_PAGES]),
        (ListFault::ExtraLists, vec![3, 3, 1]),
    ] {
        let walked = walk(&document, fault, paged).await;
        let sizes: Vec<_> = sizes.into_iter().map(Some).collect();
        let mut count = 0;
        for one in threes(&walked) {
            assert_eq!(one.sizes(), sizes, "{fault:?}: {}", one.operation.id);
            count += 1;
        }
        assert!(count >= LEAST_LISTS, "{fault:?}: {count}");
    }
}

#[tokio::test]
async fn the_page_after_the_last_lacks_the_list_and_nothing_is_counted() {
    let document = Document::pinned();
    let walked = walk(&document, ListFault::ListMissingAtEnd, |one| {
        one.paging.is_some()
    })
    .await;
    for one in threes(&walked) {
        assert_eq!(
            one.sizes(),
            [Some(3), Some(3), Some(1), None],
            "{}",
            one.operation.id
        );
        let first = one.pages[0].as_ref().unwrap();
        for name in ["total", "totalHits", "pageCount", "lastUri"] {
            assert!(
                first.get(name).is_none_or(Value::is_null),
                "{}: {first}",
                one.operation.id
            );
        }
    }
}

#[tokio::test]
async fn a_window_ends_with_a_400() {
    let document = Document::pinned();
    for one in walk(&document, ListFault::Window(2), |one| one.paging.is_some()).await {
        assert_eq!(one.pages.len(), 3, "{}", one.operation.id);
        assert_eq!(one.pages[2], Err(400), "{}", one.operation.id);
    }
}

#[tokio::test]
async fn an_estimate_of_the_total_moves() {
    let document = Document::pinned();
    for one in walk(&document, ListFault::MovingTotal, |one| {
        one.paging.is_some()
    })
    .await
    {
        let totals = one.pages.iter().map(|page| {
            let page = page.as_ref().unwrap();
            page["totalHits"]
                .as_u64()
                .or(page["total"].as_u64())
                .unwrap()
        });
        let totals: Vec<_> = totals.collect();
        assert!(
            totals.is_sorted() && totals[0] < 7 && totals.last() == Some(&7),
            "{totals:?}"
        );
    }
}

#[tokio::test]
async fn pages_come_where_the_document_declares_none() {
    let document = Document::pinned();
    let simulator = Simulator::builder()
        .collection_size(60)
        .unlimited()
        .start()
        .await
        .unwrap();
    let rule = Rule::on_any().fault(Fault::List(ListFault::UndeclaredNextUri));
    simulator.add_rule(rule).unwrap();
    let caller = Caller::new(&simulator).await;
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let mut count = 0;
    for operation in document
        .operations()
        .iter()
        .filter(|one| one.paging.is_none())
    {
        let arguments = synthesizer.arguments(operation, Fill::Required);
        let response = caller.request(operation, &arguments).send().await.unwrap();
        let body = response.bytes().await.unwrap();
        let page: Value = serde_json::from_slice(&body).unwrap_or_default();
        let next = page["nextUri"].as_str().unwrap_or_default();
        count += usize::from(next.contains("pageNumber=2"));
    }
    assert!(count >= LEAST_LISTS, "{count}");
    let calls = simulator.seen().calls;
    let met = calls.iter().filter(|call| call.fault.is_some());
    assert_eq!(met.count(), count);
    assert_eq!(simulator.violations(), []);
}

#[tokio::test]
async fn lists_of_the_body_are_met_too() {
    let simulator = Simulator::builder()
        .collection_size(53)
        .start()
        .await
        .unwrap();
    let token = sign_in(&simulator).await;
    let query = async |page: u32| {
        let body = json!({
            "interval": "2023-10-01T00:00:00.000Z/2023-10-02T00:00:00.000Z",
            "paging": { "pageNumber": page, "pageSize": 25 },
        });
        let request = support::client()
            .post(format!("{}{}", simulator.base_url(), support::QUERY))
            .bearer_auth(&token)
            .header("content-type", "application/json")
            .body(body.to_string());
        let body = support::json(request.send().await.unwrap()).await;
        (
            body["conversations"].as_array().map(Vec::len),
            body["totalHits"].as_u64(),
        )
    };
    let only = |fault: ListFault| {
        simulator.clear_rules();
        let rule = Rule::on("postAnalyticsConversationsDetailsQuery").fault(Fault::List(fault));
        simulator.add_rule(rule).unwrap();
    };
    only(ListFault::MovingTotal);
    let pages = [query(1).await, query(2).await, query(3).await];
    let told = [
        (Some(25), Some(50)),
        (Some(25), Some(50)),
        (Some(3), Some(53)),
    ];
    assert_eq!(pages, told);
    only(ListFault::ListMissingAtEnd);
    assert_eq!(
        [query(3).await, query(4).await],
        [(Some(3), None), (None, None)]
    );
    only(ListFault::SamePage);
    assert_eq!(query(2).await, (Some(25), Some(53)));
}
