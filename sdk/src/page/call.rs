//! The call for a page: what it asks for, and how it becomes that for the next.

use std::hash::{DefaultHasher, Hasher as _};

use serde_json::{Value as Json, json};

use crate::{operation::Paging, request::Parts};

use super::{
    facts::PageFacts,
    law::{Asked, Next, PLACES, USUAL_SIZE},
};

/// What a call asks for.
pub(super) fn asked(call: &Parts, style: Option<Paging>) -> Asked {
    match style {
        Some(Paging::BodyPageNumber) => in_body(&call.body_json().unwrap_or_default()),
        Some(Paging::BodyPaging) => in_body(&call.body_json().unwrap_or_default()["paging"]),
        _ => {
            let size = match style {
                Some(Paging::StartIndex) => "count",
                _ => "pageSize",
            };
            Asked {
                page: call.asked("pageNumber"),
                size: call.asked(size),
                start: call.asked("startIndex"),
            }
        }
    }
}

fn in_body(holder: &Json) -> Asked {
    Asked {
        page: holder["pageNumber"].as_u64(),
        size: holder["pageSize"].as_u64(),
        start: None,
    }
}

/// Makes of a call the one for the page after this one. `false`: its body has no place to say so.
pub(super) fn next_request(call: &mut Parts, next: Next, page: &PageFacts) -> bool {
    let style = call.info.paging;
    match (next, style) {
        (Next::Page(number), Some(Paging::BodyPageNumber)) => call.change_body(|body| {
            body["pageNumber"] = number.into();
            true
        }),
        (Next::Page(number), Some(Paging::BodyPaging)) => call.change_body(|body| {
            let asked = body["paging"]["pageSize"].as_u64();
            let size = asked.or(page.page_size).unwrap_or(USUAL_SIZE);
            // Both are required where `paging` is stated.
            body["paging"] = json!({ "pageNumber": number, "pageSize": size });
            true
        }),
        (Next::Token(token), Some(Paging::BodyCursor)) => call.change_body(|body| {
            body["cursor"] = token.into();
            true
        }),
        (Next::Token(token), Some(Paging::BodyAfter)) => call.change_body(|body| {
            body["after"] = token.into();
            true
        }),
        (Next::Page(number), _) => {
            call.ask("pageNumber", number.to_string());
            true
        }
        (Next::Start(start), _) => {
            call.ask("startIndex", start.to_string());
            true
        }
        (Next::Token(token), style) => {
            let parameter = token_parameter(style);
            call.ask(parameter.unwrap_or("cursor"), token);
            true
        }
        (Next::Query(pairs), style) => {
            // The link says where, and not where the call was before.
            let own = place_parameter(style);
            call.ask_all(PLACES.into_iter().chain(own), pairs);
            true
        }
    }
}

/// The query parameter that takes the token of a style.
fn token_parameter(style: Option<Paging>) -> Option<&'static str> {
    match style? {
        Paging::After => Some("after"),
        Paging::Cursor => Some("cursor"),
        Paging::PageToken(parameter) => Some(parameter),
        _ => None,
    }
}

/// The same, where it says nothing but the place: `q64` holds the search, too.
fn place_parameter(style: Option<Paging>) -> Option<&'static str> {
    token_parameter(style).filter(|name| *name != "q64")
}

/// Whether a call begins at a token.
pub(super) fn has_token(call: &Parts) -> bool {
    place_parameter(call.info.paging).is_some_and(|name| call.value(name).is_some())
}

/// What tells a call from the others of its walk.
pub(super) fn place(call: &Parts) -> u64 {
    let mut hasher = DefaultHasher::new();
    call.hash_place(&mut hasher);
    hasher.finish()
}
