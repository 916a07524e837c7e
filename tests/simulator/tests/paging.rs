//! Every list of the document can be walked to its end, in the style that it is paged in.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use genesys_cloud_simulator::document::{Document, LISTS, Operation, PagingStyle};
use genesys_cloud_simulator::synthesis::{Arguments, Fill, Synthesizer};
use genesys_cloud_simulator::{Fault, ListFault, Rule, Simulator};
use serde_json::{Value, json};
use url::Url;

use self::support::call::Caller;
use self::support::schema::validator;
use self::support::{get, sign_in};

/// Where a call says how many items a page has, it asks for two.
const SIZE: usize = 7;

async fn simulator() -> Simulator {
    Simulator::builder()
        .unlimited()
        .collection_size(SIZE)
        .start()
        .await
        .unwrap()
}

/// The items of a page, if it has a list.
fn items<'a>(
    document: &Document,
    operation: &Operation,
    page: &'a Value,
) -> Option<&'a Vec<Value>> {
    let schema = operation.usual_response()?.schema.as_ref()?;
    let properties = document.resolve(schema)["properties"].as_object()?;
    let name = LISTS
        .into_iter()
        .find(|name| page[name].is_array())
        .or_else(|| {
            let mut names = properties.keys().map(String::as_str);
            names.find(|name| page[name].is_array())
        })?;
    page[name].as_array()
}

/// The arguments of the next page, as a client of this style finds them.
fn next(operation: &Operation, arguments: &Arguments, page: &Value) -> Option<Arguments> {
    let style = operation.paging?;
    let mut next = arguments.clone();
    let from_uri = |key: &str| {
        let uri = page["nextUri"].as_str()?;
        let uri = Url::parse("http://localhost").unwrap().join(uri).unwrap();
        let value = uri
            .query_pairs()
            .find(|(name, _)| name == key)?
            .1
            .into_owned();
        Some(Value::from(value))
    };
    let text = |value: &Value| value.is_string().then(|| value.clone());
    let mut query = |key: &str, value: Option<Value>| {
        next.values.insert(key.to_owned(), value?);
        Some(())
    };
    match style {
        PagingStyle::PageNumber => {
            let number = arguments.values["pageNumber"].as_u64().unwrap() + 1;
            let more = match (page["pageCount"].as_u64(), page.get("nextUri")) {
                (_, Some(_)) => {
                    from_uri("pageNumber").unwrap().as_str() == Some(&number.to_string())
                }
                (Some(count), None) => number <= count,
                (None, None) => number <= SIZE.div_ceil(2) as u64,
            };
            query("pageNumber", more.then(|| number.into()))?;
        }
        PagingStyle::After => {
            let token = from_uri("after").or_else(|| text(&page["after"]));
            query("after", token.or_else(|| text(&page["cursors"]["after"])))?;
        }
        PagingStyle::Cursor => {
            let token = text(&page["cursor"]).or_else(|| from_uri("cursor"));
            query("cursor", token.or_else(|| text(&page["cursors"]["after"])))?;
        }
        PagingStyle::PageToken => {
            let key = ["q64", "pageToken", "nextPage"]
                .into_iter()
                .find(|key| operation.parameters.iter().any(|one| one.name == *key))
                .unwrap();
            let fields = ["nextPage", "nextPageToken", "pageToken"];
            let token = fields.iter().find_map(|name| text(&page[name]));
            query(key, token.or_else(|| from_uri(key)))?;
        }
        PagingStyle::StartIndex => {
            let read = |name: &str| page[name].as_u64().unwrap();
            let index = read("startIndex") + read("itemsPerPage");
            query(
                "startIndex",
                (index <= read("totalResults")).then(|| index.into()),
            )?;
        }
        PagingStyle::BodyPageNumber | PagingStyle::BodyPaging => {
            let body = next.body.as_mut().unwrap();
            let paging = if style == PagingStyle::BodyPaging {
                &mut body["paging"]
            } else {
                body
            };
            let number = paging["pageNumber"].as_u64().unwrap() + 1;
            // Not every one of these responses says how many there are.
            let count = SIZE.div_ceil(2) as u64;
            assert!(page["pageCount"].is_null() || page["pageCount"] == count);
            assert!(page["totalHits"].is_null() || page["totalHits"] == SIZE);
            paging["pageNumber"] = (number <= count).then_some(number)?.into();
        }
        PagingStyle::BodyCursor => {
            next.body.as_mut().unwrap()["cursor"] = text(&page["cursor"])?;
        }
        PagingStyle::BodyAfter => {
            next.body.as_mut().unwrap()["after"] =
                text(&page["after"]).or_else(|| from_uri("after"))?;
        }
        other => panic!("{other:?} is not known here"),
    }
    Some(next)
}

/// Asks for two items a page, from the first.
fn small(operation: &Operation, mut arguments: Arguments, full: Arguments) -> Arguments {
    for name in ["pageSize", "count"] {
        if let Some(parameter) = operation.parameters.iter().find(|one| one.name == name) {
            let two = if parameter.schema["type"] == "string" {
                json!("2")
            } else {
                json!(2)
            };
            arguments.values.insert(name.to_owned(), two);
        }
    }
    for name in ["pageNumber", "startIndex"] {
        if operation.parameters.iter().any(|one| one.name == name) {
            arguments.values.insert(name.to_owned(), 1.into());
        }
    }
    match operation.paging {
        Some(PagingStyle::BodyPaging) => {
            arguments.body = full.body;
            arguments.body.as_mut().unwrap()["paging"] = json!({ "pageNumber": 1, "pageSize": 2 });
        }
        Some(PagingStyle::BodyPageNumber) => {
            arguments.body = full.body;
            let body = arguments.body.as_mut().unwrap();
            (body["pageNumber"], body["pageSize"]) = (1.into(), 2.into());
        }
        Some(PagingStyle::BodyCursor | PagingStyle::BodyAfter) => {
            arguments.body = full.body;
            let body = arguments.body.as_mut().unwrap();
            if let Some(size) = body.get_mut("pageSize") {
                *size = 2.into();
            }
        }
        _ => {}
    }
    arguments
}

#[tokio::test]
async fn walking_any_list_gives_each_item_once_and_ends() {
    let simulator = simulator().await;
    let document = Document::pinned();
    let synthesizer = Synthesizer::new(document.clone(), 5);
    let caller = Caller::new(&simulator).await;
    let mut walked = BTreeMap::<String, usize>::new();
    let mut without_list = BTreeSet::new();
    for operation in document.operations() {
        let Some(style) = operation.paging else {
            continue;
        };
        let id = &operation.id;
        let made = |fill| synthesizer.arguments(operation, fill);
        let mut arguments = small(operation, made(Fill::Required), made(Fill::Everything));
        let schema = operation
            .usual_response()
            .and_then(|one| one.schema.as_ref());
        let validator = validator(&document, schema.unwrap(), false);
        let mut seen = BTreeSet::new();
        let mut total = 0;
        let mut pages = 0;
        loop {
            let response = caller.request(operation, &arguments).send().await.unwrap();
            assert_eq!(
                response.status(),
                operation.usual_response().unwrap().status,
                "{id}"
            );
            let page = support::json(response).await;
            let errors: Vec<_> = validator
                .iter_errors(&page)
                .map(|one| one.to_string())
                .collect();
            assert!(errors.is_empty(), "{id} {errors:?}");
            let Some(items) = items(&document, operation, &page) else {
                break;
            };
            pages += 1;
            assert!(pages <= SIZE + 1, "{id} does not end: {page}");
            total += items.len();
            seen.extend(items.iter().map(ToString::to_string));
            match next(operation, &arguments, &page) {
                Some(next) => arguments = next,
                None => break,
            }
        }
        if pages > 0 {
            assert_eq!((total, seen.len()), (SIZE, SIZE), "{id} in {pages} pages");
            *walked.entry(format!("{style:?}")).or_default() += 1;
        } else {
            without_list.insert(id.as_str());
        }
    }
    assert_eq!(simulator.violations(), []);
    let expected = [
        ("After", 85),
        ("BodyAfter", 5),
        ("BodyCursor", 1),
        ("BodyPageNumber", 24),
        ("BodyPaging", 2),
        ("Cursor", 32),
        ("PageNumber", 287),
        ("PageToken", 14),
        ("StartIndex", 4),
    ];
    let expected = expected.map(|(style, count)| (style.to_owned(), count));
    assert_eq!(walked, BTreeMap::from(expected));
    // Without a list that the document describes, or with one that is wrapped once more.
    assert_eq!(
        Vec::from_iter(without_list),
        [
            "getContentmanagementQuery",
            "getOrganizationsLimitsNamespaces",
            "postContentmanagementQuery",
            "postOrgauthorizationTrusteesAudits",
            "postOrgauthorizationTrustorAudits",
            "postResponsemanagementResponsesQuery",
        ]
    );
}

#[tokio::test]
async fn a_page_links_to_all_others() {
    let simulator = simulator().await;
    let token = sign_in(&simulator).await;
    let page = async |target: &str| {
        support::json(get(&simulator, target, &token).send().await.unwrap()).await
    };
    let second = page("/api/v2/users?pageSize=3&pageNumber=2&sortOrder=descending").await;
    assert_eq!(
        (
            &second["pageNumber"],
            &second["pageSize"],
            &second["pageCount"],
            &second["total"]
        ),
        (&json!(2), &json!(3), &json!(3), &json!(7))
    );
    assert_eq!(
        second["nextUri"],
        "/api/v2/users?sortOrder=descending&pageSize=3&pageNumber=3"
    );
    assert_eq!(second["entities"].as_array().unwrap().len(), 3);
    let last = page(second["lastUri"].as_str().unwrap()).await;
    assert_eq!(last["entities"].as_array().unwrap().len(), 1);
    assert_eq!(last.get("nextUri"), None);
    assert_eq!(page(last["previousUri"].as_str().unwrap()).await, second);
    let first = page(second["firstUri"].as_str().unwrap()).await;
    assert_eq!(first.get("previousUri"), None);
    assert_eq!(first["total"], 7);
    let beyond = page("/api/v2/users?pageNumber=9").await;
    assert_eq!(
        (&beyond["entities"], beyond.get("nextUri")),
        (&json!([]), None)
    );
}

#[tokio::test]
async fn a_list_can_lead_on_for_ever() {
    let simulator = simulator().await;
    simulator
        .add_rule(Rule::on_any().fault(Fault::List(ListFault::Endless)))
        .unwrap();
    let token = sign_in(&simulator).await;
    for start in [
        "/api/v2/users?pageSize=5",
        "/api/v2/externalcontacts/externalsources?limit=5",
        "/api/v2/webdeployments/configurations?pageSize=5",
    ] {
        let mut target = start.to_owned();
        let mut counts = Vec::new();
        for _ in 0..5 {
            let page = get(&simulator, &target, &token).send().await.unwrap();
            let page = support::json(page).await;
            counts.push(page["entities"].as_array().unwrap().len());
            page["nextUri"].as_str().unwrap().clone_into(&mut target);
        }
        assert_eq!(counts, [5, 2, 0, 0, 0], "{start}");
    }
    let calls = simulator.seen().calls;
    // The first page of two has a next one anyway.
    assert_eq!(
        calls.iter().filter(|call| call.fault.is_some()).count(),
        3 * 4
    );
}
