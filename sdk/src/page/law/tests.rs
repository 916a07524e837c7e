//! The law as tables: a style, what was asked for, what came, what is ahead.

use serde_json::{Value as Json, json};

use super::{Ahead::*, *};
use crate::{model::View, page::own_list};

const PATH: &str = "/api/v2/x";
const NUMBER: Option<Paging> = Some(Paging::PageNumber);
const IN_BODY: Option<Paging> = Some(Paging::BodyPaging);
const INDEX: Option<Paging> = Some(Paging::StartIndex);
const AFTER: Option<Paging> = Some(Paging::After);
const CURSOR: Option<Paging> = Some(Paging::Cursor);

/// A page of so many items, and these fields.
fn page(items: usize, fields: &Json) -> Json {
    let mut page = json!({ "entities": vec![0; items] });
    for (name, value) in fields.as_object().unwrap() {
        page[name] = value.clone();
    }
    page
}

fn decide(style: Option<Paging>, asked: Asked, body: &Json, was_linked: bool) -> Ahead {
    let led = Led {
        by_link: was_linked,
        ..Led::default()
    };
    decide_after(None, style, asked, body, led)
}

/// As [`decide`], where the operation's own list is known, and what led there.
fn decide_after(
    list: Option<&str>,
    style: Option<Paging>,
    asked: Asked,
    body: &Json,
    led: Led,
) -> Ahead {
    let body = View::Json(body);
    let list = own_list::of(list, body);
    let facts = PageFacts::read(body, list.as_deref());
    let link = facts.link.as_deref();
    let link = link.map(|link| Link::read(link, PATH, "/"));
    ahead(style, asked, &facts, link.as_ref(), led)
}

fn number(page: u64) -> Asked {
    Asked {
        page: Some(page),
        ..Asked::default()
    }
}

fn sized(page: u64, size: u64) -> Asked {
    Asked {
        page: Some(page),
        size: Some(size),
        start: None,
    }
}

fn pairs(query: &[(&str, &str)]) -> Next {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Next::Query(query.iter().map(owned).collect())
}

fn token(token: &str) -> Next {
    Next::Token(token.to_owned())
}

type Case = (Option<Paging>, Asked, Json, Ahead);

fn check(cases: impl IntoIterator<Item = Case>) {
    for (style, asked, body, expected) in cases {
        let found = decide(style, asked, &body, false);
        assert_eq!(found, expected, "{style:?} {asked:?} {body}");
    }
}

#[test]
fn counted_pages_end_with_the_last_unless_a_link_leads_on() {
    let counted = |items, count: Json| page(items, &json!({ "pageCount": count }));
    let linked = |items, link: &str| page(items, &json!({"pageCount": 3, "nextUri": link}));
    let fourth = "/api/v2/x?pageNumber=4";
    check([
        (
            NUMBER,
            Asked::default(),
            counted(9, json!(3)),
            Page(Next::Page(2)),
        ),
        (
            NUMBER,
            number(2),
            counted(9, json!("3")),
            Page(Next::Page(3)),
        ),
        (NUMBER, number(2), counted(0, json!(3)), Page(Next::Page(3))),
        (NUMBER, number(3), counted(9, json!(3)), End),
        (NUMBER, number(9), counted(9, json!(3)), End),
        (NUMBER, number(3), linked(9, "/always"), End),
        (NUMBER, number(3), linked(9, "/api/v2/x?pageNumber=1"), End),
        (
            NUMBER,
            number(3),
            linked(9, fourth),
            Page(pairs(&[("pageNumber", "4")])),
        ),
        (NUMBER, number(4), linked(0, "/api/v2/x?pageNumber=5"), End),
        (IN_BODY, number(3), linked(9, fourth), Page(Next::Page(4))),
        (
            IN_BODY,
            number(2),
            counted(0, json!(3)),
            Page(Next::Page(3)),
        ),
    ]);
}

#[test]
fn where_nothing_counts_pages_the_link_leads_and_its_absence_ends() {
    let linked = |link: Json| page(9, &json!({ "nextUri": link }));
    let (third, first) = ("/api/v2/x?pageNumber=3&q=1", "/api/v2/x?pageNumber=1");
    check([
        (
            NUMBER,
            number(2),
            linked(json!(third)),
            Page(pairs(&[("pageNumber", "3"), ("q", "1")])),
        ),
        (
            NUMBER,
            number(2),
            linked(json!("/y?pageNumber=3")),
            Page(Next::Page(3)),
        ),
        (
            NUMBER,
            number(2),
            linked(json!("/always")),
            Page(Next::Page(3)),
        ),
        (NUMBER, number(2), linked(json!(first)), Page(Next::Page(1))),
        (NUMBER, number(2), linked(Json::Null), End),
        (NUMBER, number(2), linked(json!("")), End),
    ]);
    let without = page(9, &json!({}));
    assert_eq!(decide(NUMBER, number(2), &without, true), End);
    assert_eq!(
        decide(NUMBER, number(2), &without, false),
        Perhaps(Next::Page(3))
    );
}

#[test]
fn a_total_is_an_estimate() {
    let total = |items, total: u64| page(items, &json!({ "totalHits": total }));
    for style in [NUMBER, IN_BODY, Some(Paging::BodyPageNumber)] {
        check([
            (style, sized(1, 25), total(25, 50), Perhaps(Next::Page(2))),
            (style, sized(2, 25), total(25, 50), Perhaps(Next::Page(3))),
            (style, sized(3, 25), total(3, 53), End),
            (style, sized(3, 25), total(3, 60), Perhaps(Next::Page(4))),
            (style, sized(3, 25), total(25, 60), Perhaps(Next::Page(4))),
            (style, sized(3, 25), total(0, 90), Perhaps(Next::Page(4))),
            (style, sized(3, 25), total(0, 75), End),
            (style, sized(3, 25), json!({ "totalHits": 75 }), End),
            (style, number(1), total(3, 3), End),
        ]);
    }
}

#[test]
fn a_page_that_lacks_the_list_is_the_end_whatever_the_total() {
    let cases = [
        (IN_BODY, json!({"totalHits": 1000}), "conversations"),
        (
            IN_BODY,
            json!({"totalHits": 1000, "conversations": null}),
            "conversations",
        ),
        (NUMBER, json!({"total": 1000}), "entities"),
        (INDEX, json!({"totalResults": 1000}), "Resources"),
    ];
    for (style, body, list) in cases {
        let found = decide_after(Some(list), style, sized(4, 25), &body, Led::default());
        assert_eq!(found, End, "{body}");
    }
    let in_file = json!({"total": 1000, "downloadUrl": "https://x/y"});
    let found = decide_after(
        Some("entities"),
        NUMBER,
        sized(4, 25),
        &in_file,
        Led::default(),
    );
    assert_eq!(found, Perhaps(Next::Page(5)), "its items are elsewhere");
}

#[test]
fn pages_are_not_counted_where_a_token_or_link_led() {
    let last = page(20, &json!({"pageNumber": 1, "pageCount": 3, "total": 60}));
    for style in [AFTER, CURSOR, Some(Paging::PageToken("q64")), None] {
        let after = |by_link, by_token| {
            let led = Led {
                by_link,
                by_token,
                ..Led::default()
            };
            decide_after(None, style, Asked::default(), &last, led)
        };
        assert_eq!(after(true, false), End, "{style:?}");
        assert_eq!(after(false, true), End, "{style:?}");
        assert_eq!(after(false, false), Page(Next::Page(2)), "{style:?}");
    }
}

#[test]
fn only_the_operations_own_list_counts() {
    let body = json!({"conversations": [1, 2], "aggregations": vec![0; 30], "totalHits": 2});
    let over = json!({"aggregations": vec![0; 30], "totalHits": 2});
    let scim = json!({"schemas": [1, 2, 3], "Resources": [1], "totalResults": 5});
    check([
        (IN_BODY, sized(1, 25), body, End),
        (IN_BODY, sized(2, 2), over, End),
        (INDEX, Asked::default(), scim, Perhaps(Next::Start(2))),
    ]);
}

#[test]
fn indices_go_on_by_what_came() {
    let from = |start, size| Asked {
        page: None,
        size,
        start,
    };
    let total = |items, total: u64| page(items, &json!({ "totalResults": total }));
    let shared = json!({"totalResults": 9, "startIndex": 3, "itemsPerPage": 2});
    check([
        (
            INDEX,
            from(None, None),
            total(2, 3),
            Perhaps(Next::Start(3)),
        ),
        (INDEX, from(Some(3), Some(2)), total(1, 3), End),
        (
            INDEX,
            from(Some(0), Some(2)),
            total(2, 3),
            Perhaps(Next::Start(3)),
        ),
        (
            INDEX,
            from(Some(3), Some(2)),
            total(0, 9),
            Perhaps(Next::Start(5)),
        ),
        (
            INDEX,
            from(None, None),
            page(0, &shared),
            Perhaps(Next::Start(5)),
        ),
        (INDEX, from(None, Some(0)), total(0, 9), End),
        (
            INDEX,
            from(Some(3), None),
            page(2, &json!({})),
            Perhaps(Next::Start(5)),
        ),
        (INDEX, from(Some(3), None), page(0, &json!({})), End),
    ]);
}

#[test]
fn numbers_near_the_largest_end_a_list_and_break_nothing() {
    let far = Asked {
        page: Some(u64::MAX),
        size: Some(u64::MAX),
        start: Some(u64::MAX),
    };
    let all = json!({"pageCount": u64::MAX, "totalHits": u64::MAX, "pageNumber": u64::MAX});
    for style in [NUMBER, IN_BODY, INDEX, Some(Paging::BodyPageNumber), None] {
        for items in [0, 5] {
            for asked in [far, Asked { page: None, ..far }] {
                let body = page(items, &all);
                assert_eq!(decide(style, asked, &body, false), End, "{style:?}");
            }
        }
    }
    let body = page(25, &json!({"total": 3}));
    let last = Perhaps(Next::Page(u64::MAX));
    assert_eq!(decide(NUMBER, number(u64::MAX - 1), &body, false), last);
    assert_eq!(
        decide(NUMBER, number(0), &body, false),
        Perhaps(Next::Page(1))
    );
}

#[test]
fn a_token_is_in_a_field_among_the_cursors_or_in_the_link() {
    let q64 = Some(Paging::PageToken("q64"));
    let on = |fields: Json, is: &str| (page(0, &fields), Page(token(is)));
    for (style, (body, expected)) in [
        (AFTER, on(json!({"after": "a", "cursor": "c"}), "a")),
        (
            AFTER,
            on(json!({"cursors": {"after": "a", "before": "b"}}), "a"),
        ),
        (
            AFTER,
            on(json!({"nextUri": "/other?after=a%20b&x=1"}), "a b"),
        ),
        (CURSOR, on(json!({"cursor": 7}), "7")),
        (CURSOR, on(json!({"nextUri": "/api/v2/x?cursor=c"}), "c")),
        (CURSOR, on(json!({"cursors": {"after": "c"}}), "c")),
        (q64, on(json!({"nextPage": "q", "pageCount": 1}), "q")),
        (q64, on(json!({"nextPage": "/api/v2/x?q64=q%3D"}), "q=")),
        (Some(Paging::BodyAfter), on(json!({"after": "a"}), "a")),
        (Some(Paging::BodyCursor), on(json!({"cursor": "c"}), "c")),
    ] {
        check([(style, Asked::default(), body, expected)]);
    }
    for style in [AFTER, CURSOR, q64, Some(Paging::BodyAfter)] {
        let ends = json!({"after": "", "cursor": null, "cursors": {}, "nextUri": null});
        check([(style, Asked::default(), page(9, &ends), End)]);
    }
}

#[test]
fn what_a_response_says_wins_over_the_declared_style() {
    let by_cursor = page(3, &json!({"nextUri": "/api/v2/x?cursor=c", "pageCount": 1}));
    let by_number = page(3, &json!({"nextUri": "/api/v2/x?pageNumber=2"}));
    let of_counts = page(3, &json!({"pageNumber": 1, "pageCount": 2}));
    let of_cursor = page(3, &json!({"cursor": "c"}));
    check([
        (
            NUMBER,
            Asked::default(),
            by_cursor,
            Page(pairs(&[("cursor", "c")])),
        ),
        (
            AFTER,
            Asked::default(),
            by_number.clone(),
            Page(pairs(&[("pageNumber", "2")])),
        ),
        (
            None,
            Asked::default(),
            by_number,
            Page(pairs(&[("pageNumber", "2")])),
        ),
        (
            CURSOR,
            Asked::default(),
            of_counts.clone(),
            Page(Next::Page(2)),
        ),
        (None, Asked::default(), of_counts, Page(Next::Page(2))),
        (
            None,
            Asked::default(),
            of_cursor.clone(),
            Page(pairs(&[("cursor", "c")])),
        ),
        (
            NUMBER,
            Asked::default(),
            of_cursor,
            Page(pairs(&[("cursor", "c")])),
        ),
    ]);
}

#[test]
fn an_undeclared_list_is_over_without_link_or_when_all_of_it_came() {
    let whole = page(30, &json!({"pageNumber": 1, "pageCount": 2, "total": 30}));
    let document = json!({"id": "d", "pageCount": 12, "pageNumber": 1, "cursor": "x"});
    check([
        (None, Asked::default(), page(3, &json!({})), End),
        (
            None,
            Asked::default(),
            page(3, &json!({"pageCount": 4})),
            End,
        ),
        (None, Asked::default(), whole, End),
        (None, Asked::default(), document, End),
        (
            None,
            Asked::default(),
            page(3, &json!({"nextUri": "/api/v2/y?a=1"})),
            Elsewhere,
        ),
        (None, Asked::default(), json!([1, 2]), End),
    ]);
}

/// Walks through pages with so many items each; gives how many were asked for.
fn walked(size: u64, total: &[u64], counts: &[usize]) -> usize {
    let (mut before, mut asked_for) = (Before::default(), 0);
    for (at, count) in counts.iter().enumerate() {
        asked_for += 1;
        let total = total.get(at).or(total.last());
        let body = page(*count, &json!({ "totalHits": total }));
        let led = Led {
            seen: Some(before),
            ..Led::default()
        };
        let place = sized(asked_for as u64, size);
        let style = Some(Paging::BodyPaging);
        if decide_after(Some("entities"), style, place, &body, led) == Ahead::End {
            break;
        }
        before.items += *count as u64;
        before.empty = if *count == 0 { before.empty + 1 } else { 0 };
    }
    asked_for
}

#[test]
fn items_count_and_not_pages_where_nothing_but_a_total_tells() {
    // Moving estimates, an empty page among full ones, a server that caps the size.
    assert_eq!(walked(25, &[50, 50, 53], &[25, 25, 3]), 3);
    assert_eq!(walked(25, &[35], &[25, 0, 10]), 3);
    assert_eq!(walked(25, &[60], &[25, 0, 0, 25, 10]), 5);
    assert_eq!(walked(500, &[250], &[100, 100, 50]), 3);
    assert_eq!(walked(500, &[250], &[100, 100, 0, 50]), 4);
    // A total that counts what is not shown ends, too.
    assert_eq!(walked(25, &[35], &[25, 5, 0, 0, 0, 0, 0]), 5);
}

#[test]
fn the_total_of_a_list_by_index_is_an_estimate_too() {
    let at = |start, total, count| {
        let asked = Asked {
            size: Some(25),
            start: Some(start),
            page: None,
        };
        let body = page(count, &json!({ "totalResults": total }));
        decide(Some(Paging::StartIndex), asked, &body, false)
    };
    assert_eq!(at(26, 50, 25), Ahead::Perhaps(Next::Start(51)));
    assert_eq!(at(51, 53, 3), Ahead::End);
    assert_eq!(at(51, 50, 0), Ahead::End);
    let linked = json!({"totalResults": 25, "nextUri": format!("{PATH}?startIndex=26")});
    let asked = Asked {
        start: Some(1),
        ..Asked::default()
    };
    let found = decide(Some(Paging::StartIndex), asked, &page(25, &linked), false);
    assert!(matches!(found, Ahead::Page(Next::Query(_))), "{found:?}");
}
