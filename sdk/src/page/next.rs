//! Where the page after this one is.
//!
//! Each style says it in its own place, and some in one of several: a field of
//! the answer, or a parameter of its `nextUri`.

use std::borrow::Cow;

use serde_json::{Value as Json, json};

use crate::{model::Tree, operation::Paging, request::Parts};

/// Fields of an answer that hold the token of the next page.
const TOKENS: [&str; 4] = ["nextPage", "nextPageToken", "pageToken", "after"];

/// How many items a page has: those of its longest list.
pub(super) fn items(answer: &Tree<'_>) -> usize {
    let length = |value: &Tree<'_>| match value {
        Tree::Array(items) => items.len(),
        _ => 0,
    };
    match answer {
        Tree::Object(members) => members
            .iter()
            .filter_map(|(_, value)| match value {
                // Some searches wrap their page once more.
                Tree::Object(inner) => inner.iter().map(|(_, value)| length(value)).max(),
                other => Some(length(other)),
            })
            .max()
            .unwrap_or(0),
        other => length(other),
    }
}

/// Changes the call to that for the next page. `false`: this page is the last.
pub(super) fn turn(paging: Paging, call: &mut Parts, answer: &Tree<'_>, items: usize) -> bool {
    match paging {
        Paging::PageNumber => {
            let page = call.asked("pageNumber").unwrap_or(1);
            let goes_on = counts_on(answer, page, items);
            call.ask("pageNumber", (page + 1).to_string());
            goes_on
        }
        Paging::StartIndex => {
            let start = call.asked("startIndex").unwrap_or(1);
            let next = start + items as u64;
            call.ask("startIndex", next.to_string());
            items > 0 && number(answer, "totalResults").is_none_or(|all| next <= all)
        }
        Paging::After => follow(call, "after", token(answer, "after", &["after"])),
        Paging::Cursor => follow(call, "cursor", token(answer, "cursor", &["cursor"])),
        Paging::PageToken(parameter) => follow(call, parameter, token(answer, parameter, &TOKENS)),
        Paging::BodyPageNumber => call.change_body(|body| {
            let page = body["pageNumber"].as_u64().unwrap_or(1);
            body["pageNumber"] = json!(page + 1);
            counts_on(answer, page, items)
        }),
        Paging::BodyPaging => call.change_body(|body| {
            let paging = &mut body["paging"];
            let page = paging["pageNumber"].as_u64().unwrap_or(1);
            let size = paging["pageSize"].as_u64().unwrap_or(items as u64);
            // Both are required where `paging` is stated.
            *paging = json!({ "pageNumber": page + 1, "pageSize": size });
            items > 0 && number(answer, "totalHits").is_none_or(|all| page * size < all)
        }),
        Paging::BodyCursor => in_body(call, "cursor", token(answer, "cursor", &["cursor"])),
        Paging::BodyAfter => in_body(call, "after", token(answer, "after", &["after"])),
        // A link alone is not followed here.
        Paging::Link => false,
    }
}

/// Whether there is a page after this one, where pages are counted.
fn counts_on(answer: &Tree<'_>, page: u64, items: usize) -> bool {
    match number(answer, "pageCount") {
        Some(count) => page < count && items > 0,
        None => match text(answer, "nextUri") {
            Some(_) => true,
            // Nothing tells: an empty page does.
            None => items > 0 && !has(answer, "nextUri"),
        },
    }
}

/// The token of the next page: from one of these fields, from `cursors`, or
/// from the link to that page.
fn token<'a>(answer: &'a Tree<'_>, parameter: &str, fields: &[&str]) -> Option<Cow<'a, str>> {
    let field = fields.iter().find_map(|name| text(answer, name));
    let cursors = || text(member(answer, "cursors")?, "after");
    field.or_else(cursors).or_else(|| {
        let (_, query) = text_of(member(answer, "nextUri")?)?.split_once('?')?;
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, value)| name == parameter && !value.is_empty())
            .map(|(_, value)| Cow::Owned(value.into_owned()))
    })
}

/// Asks with a token; not with the one that brought this page, which would
/// bring it for ever.
fn follow(call: &mut Parts, parameter: &'static str, token: Option<Cow<'_, str>>) -> bool {
    let Some(token) = token.filter(|token| call.value(parameter) != Some(token)) else {
        return false;
    };
    call.ask(parameter, token.into_owned());
    true
}

fn in_body(call: &mut Parts, field: &str, token: Option<Cow<'_, str>>) -> bool {
    let Some(token) = token else { return false };
    call.change_body(|body| {
        let is_new = body[field] != *token;
        body[field] = Json::from(token.into_owned());
        is_new
    })
}

/// A field of the answer, or of the page that some searches wrap once more.
fn member<'a, 't>(tree: &'a Tree<'t>, name: &str) -> Option<&'a Tree<'t>> {
    let Tree::Object(members) = tree else {
        return None;
    };
    members.get(name).or_else(|| match members.get("results") {
        Some(Tree::Object(page)) => page.get(name),
        _ => None,
    })
}

fn has(tree: &Tree<'_>, name: &str) -> bool {
    member(tree, name).is_some()
}

fn text_of<'a>(tree: &'a Tree<'_>) -> Option<&'a str> {
    match tree {
        Tree::Str(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// A text, or a number that a cursor may be.
fn text<'a>(tree: &'a Tree<'_>, name: &str) -> Option<Cow<'a, str>> {
    let value = member(tree, name)?;
    match text_of(value) {
        Some(text) => Some(Cow::Borrowed(text)),
        None => super::number::number(value).map(|number| Cow::Owned(number.to_string())),
    }
}

fn number(tree: &Tree<'_>, name: &str) -> Option<u64> {
    super::number::number(member(tree, name)?)?.as_u64()
}
