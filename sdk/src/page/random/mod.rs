//! The law under operations, styles and lists drawn at random, over sockets.
//!
//! A failure prints its seed; `PAGES_SEED` draws the same again.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod fake;
#[path = "../../../tests/support/lists.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "shared with other tests"
)]
mod lists;

use std::time::{SystemTime, UNIX_EPOCH};

use genesys_cloud_auth::{RetryPolicy, Session, grant::FixedToken};
use serde_json::{Value as Json, json};

use self::{
    fake::{Fault, List, Way},
    lists::{Log, Reply, serve},
};
use super::Pages;
use crate::{
    Client, Error, ErrorKind,
    operation::{self, Method, OperationInfo},
    request::Request,
};

/// How many draws each test makes.
const DRAWS: usize = 40;

/// Numbers that look random (`SplitMix64`).
#[derive(Clone)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())].clone()
    }
}

fn dice(test: &str) -> Dice {
    let given = std::env::var("PAGES_SEED").ok();
    let clock = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .subsec_nanos()
    };
    let seed = given.map_or_else(|| u64::from(clock()), |seed| seed.parse().unwrap());
    println!("{test}: PAGES_SEED={seed}");
    Dice(seed)
}

fn operations(is_fit: impl Fn(&OperationInfo) -> bool) -> Vec<&'static OperationInfo> {
    let all: Vec<_> = operation::all().filter(|info| is_fit(info)).collect();
    assert!(!all.is_empty(), "the features have such operations");
    all
}

/// Whether an operation reads, and responds with a body.
fn has_pages(info: &OperationInfo) -> bool {
    info.only_reads && info.method != Method::Head
}

/// An operation that can be walked, each style as often as the others, and a way in which its
/// responses tell of the next page.
fn draw(dice: &mut Dice, is_fit: impl Fn(Way) -> bool) -> (&'static OperationInfo, Way) {
    let mut styles: Vec<_> = operations(has_pages).iter().map(|one| one.paging).collect();
    styles.sort_unstable_by_key(|style| format!("{style:?}"));
    styles.dedup();
    loop {
        let style = dice.pick(&styles);
        let info = dice.pick(&operations(|one| one.paging == style && has_pages(one)));
        let way = dice.pick(Way::of(style));
        if is_fit(way) {
            return (info, way);
        }
    }
}

/// The first call of an operation, whatever it needs.
fn call(client: &Client, info: &'static OperationInfo) -> Request<Json> {
    let mut call = Request::new(client, info);
    for part in info.path.split('{').skip(1) {
        let (name, _) = part.split_once('}').unwrap();
        call = call.path(name, "a b");
    }
    if info.content_type.is_some() && info.method != Method::Get {
        call = call.body::<Json>(&json!({"interval": "2026-01-01/2026-01-02"}));
    }
    call
}

async fn start(list: List) -> (Client, Log) {
    start_with(move |asked| list.respond(asked)).await
}

async fn start_with(
    responding: impl Fn(&lists::Asked) -> Reply + Send + Sync + 'static,
) -> (Client, Log) {
    let (address, log) = serve(responding).await;
    let session = Session::builder()
        .base_url(format!("http://{address}"))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    (Client::new(session), log)
}

/// The items that came, how many pages they came on, and what ended it.
async fn walk(pages: &mut Pages<Json>, own: &str) -> (Vec<String>, usize, Option<Error>) {
    let (mut ids, mut count) = (Vec::new(), 0);
    loop {
        match pages.next().await {
            Ok(Some(page)) => {
                let list = page.pointer(&format!("/{}", own.replace('.', "/")));
                let items = list.and_then(Json::as_array).into_iter().flatten();
                ids.extend(items.map(|item| item["id"].as_str().unwrap().to_owned()));
                count += 1;
                assert!(count < 400, "it ends");
            }
            Ok(None) => return (ids, count, None),
            Err(error) => return (ids, count, Some(error)),
        }
    }
}

#[tokio::test]
async fn every_item_comes_once_whatever_tells_of_the_next_page() {
    let mut dice = dice("items");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, |_| true);
        let list = List::draw(&mut dice, info, way, Fault::None);
        let (all, most, told) = (list.ids(), list.pages.len() + 1, format!("{list:?}"));
        let own = list.own;
        let (client, log) = start(list).await;
        let mut pages = call(&client, info).pages();
        let (ids, _, error) = walk(&mut pages, own).await;
        assert!(error.is_none(), "{told}: {error:?}");
        assert_eq!(ids, all, "{told}");
        assert!(log.len() <= most, "{told}: {} calls", log.len());
        assert!(pages.next().await.unwrap().is_none(), "{told}");
    }
}

#[tokio::test]
async fn a_transient_error_loses_no_item() {
    let mut dice = dice("transient");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, |_| true);
        let status = dice.pick(&[429, 500, 502, 503, 504]);
        let nth = dice.roll(3);
        let list = List::draw(&mut dice, info, way, Fault::Status { nth, status });
        let (all, own, told) = (list.ids(), list.own, format!("{list:?}"));
        let (client, log) = start(list).await;
        let mut pages = call(&client, info).pages();
        let (mut ids, _, error) = walk(&mut pages, own).await;
        if let Some(error) = error {
            assert!(error.is_transient(), "{told}: {error}");
            let (rest, _, error) = walk(&mut pages, own).await;
            assert!(error.is_none(), "{told}: {error:?}");
            ids.extend(rest);
            let calls = log.calls();
            let place = |nth: usize| (&calls[nth].query, &calls[nth].body);
            assert_eq!(place(nth), place(nth + 1), "{told}");
        }
        assert_eq!(ids, all, "{told}");
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_place_ends_a_list_with_an_error() {
    let mut dice = dice("ignores");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, |_| true);
        let list = List::draw(&mut dice, info, way, Fault::IgnoresPlace);
        let (own, told) = (list.own, format!("{list:?}"));
        let (client, log) = start(list).await;
        let mut pages = call(&client, info).pages();
        let (_, count, error) = walk(&mut pages, own).await;
        assert_eq!(
            error.expect(&told).kind(),
            ErrorKind::RepeatedPage,
            "{told}"
        );
        assert_eq!((count, log.len()), (1, 2), "{told}");
        assert!(pages.next().await.unwrap().is_none(), "{told}");
    }
}

#[tokio::test]
async fn tokens_and_links_that_go_in_a_circle_end_a_list_with_an_error() {
    let mut dice = dice("circle");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, Way::has_token);
        let length = 1 + dice.roll(4);
        let list = List::draw(&mut dice, info, way, Fault::Circle { length });
        let (own, told) = (list.own, format!("{list:?}"));
        let (client, log) = start(list).await;
        let mut pages = call(&client, info).pages();
        let (_, count, error) = walk(&mut pages, own).await;
        assert_eq!(
            error.expect(&told).kind(),
            ErrorKind::RepeatedPage,
            "{told}"
        );
        assert_eq!((count, log.len()), (length + 1, length + 1), "{told}");
        assert!(pages.next().await.unwrap().is_none(), "{told}");
    }
}

#[tokio::test]
async fn an_endless_list_with_nothing_on_it_ends_with_an_error_that_keeps_the_place() {
    let mut dice = dice("endless");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, Way::can_be_empty);
        let most = 1 + dice.roll(120);
        let list = List::draw(&mut dice, info, way, Fault::Endless);
        let (own, told) = (list.own, format!("{list:?}"));
        let (client, log) = start(list).await;
        let pages = call(&client, info).pages();
        let mut pages = pages.max_empty_pages(u32::try_from(most).unwrap());
        for round in 1..3 {
            let (_, count, error) = walk(&mut pages, own).await;
            assert_eq!(error.expect(&told).kind(), ErrorKind::EmptyPages, "{told}");
            assert_eq!((count, log.len()), (most, round * most), "{told}");
        }
    }
}

#[tokio::test]
async fn a_window_limit_is_final() {
    let mut dice = dice("window");
    for _ in 0..DRAWS {
        let (info, way) = draw(&mut dice, Way::is_counted);
        let nth = 1 + dice.roll(30);
        let list = List::draw(&mut dice, info, way, Fault::Window { nth });
        let (own, told) = (list.own, format!("{list:?}"));
        let (client, log) = start(list).await;
        let mut pages = call(&client, info).pages();
        let (_, count, error) = walk(&mut pages, own).await;
        assert!(error.expect(&told).is_window_limit(), "{told}");
        for _ in 0..3 {
            assert!(pages.next().await.unwrap().is_none(), "{told}");
        }
        assert_eq!((count, log.len()), (nth, nth + 1), "{told}");
    }
}

#[tokio::test]
async fn a_link_to_another_path_is_never_followed() {
    let mut dice = dice("foreign");
    for _ in 0..DRAWS {
        let info = dice.pick(&operations(|one| {
            one.paging.is_none() && one.method == Method::Get && has_pages(one)
        }));
        let place = dice.pick(&["pageNumber=2", "after=x", "cursor=x", "x=y"]);
        let link = dice.pick(&[
            "/api/v2/other/path",
            "https://evil.example/api",
            "//evil.example",
        ]);
        let link = format!("{link}?{place}");
        let (client, log) =
            start_with(move |_| Reply(200, json!({"entities": [{"id": "a"}], "nextUri": link})))
                .await;
        let mut pages = call(&client, info).pages();
        let (_, count, error) = walk(&mut pages, "entities").await;
        assert_eq!(
            error.expect(info.id).kind(),
            ErrorKind::ForeignLink,
            "{}",
            info.id
        );
        assert_eq!((count, log.len()), (1, 1), "{}", info.id);
    }
}

#[tokio::test]
async fn nothing_that_writes_is_called_twice() {
    let mut dice = dice("writes");
    for _ in 0..DRAWS {
        let info = dice.pick(&operations(|one| !one.only_reads));
        let (client, log) = start_with(|asked| {
            let link = format!("{}?pageNumber=2", asked.path);
            let body = json!({
                "entities": [{"id": asked.nth}], "nextUri": link, "cursor": "c",
                "pageNumber": 1, "pageCount": 9
            });
            Reply(200, body)
        })
        .await;
        let mut pages = call(&client, info).pages();
        assert!(pages.next().await.unwrap().is_some(), "{}", info.id);
        assert!(pages.next().await.unwrap().is_none(), "{}", info.id);
        assert_eq!(log.len(), 1, "{}", info.id);
    }
}
