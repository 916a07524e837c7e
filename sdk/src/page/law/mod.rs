//! Where the page after this one is.
//!
//! What a response says wins over what the API document declares. A list ends when there is no next
//! page: counts of items are estimates, and an empty page may have full ones behind it.

use crate::operation::Paging;

use super::{facts::PageFacts, link::Link};

/// The platform's page size, unless a call or a response names another.
pub(super) const USUAL_SIZE: u64 = 25;

/// Query parameters that say where a page is.
pub(super) const PLACES: [&str; 5] = [
    "pageNumber",
    "startIndex",
    "cursor",
    "nextPage",
    "pageToken",
];

/// What the call asked for that brought a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// The number of the page.
    pub(super) page: Option<u64>,
    /// How many items it may have.
    pub(super) size: Option<u64>,
    /// The index of its first item.
    pub(super) start: Option<u64>,
}

/// What the call for the next page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The page with this number.
    Page(u64),
    /// The page that begins at this index.
    Start(u64),
    /// The page of this token, as the style of the operation passes it.
    Token(String),
    /// What these query parameters say, whatever the operation declares.
    Query(Vec<(String, String)>),
}

impl Next {
    fn query(name: &str, value: &str) -> Self {
        Self::Query(vec![(name.to_owned(), value.to_owned())])
    }

    /// Whether the place is a token.
    pub(super) fn is_token(&self) -> bool {
        match self {
            Self::Token(_) => true,
            Self::Query(_) => !self.is_counted(),
            Self::Page(_) | Self::Start(_) => false,
        }
    }

    /// Whether the place is a number that goes up: there are limits to it.
    pub(super) fn is_counted(&self) -> bool {
        match self {
            Self::Page(_) | Self::Start(_) => true,
            Self::Token(_) => false,
            Self::Query(pairs) => pairs
                .iter()
                .any(|(name, _)| name == "pageNumber" || name == "startIndex"),
        }
    }
}

/// What is ahead of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ahead {
    /// Nothing: it is the last.
    End,
    /// A page that the response tells of.
    Page(Next),
    /// Perhaps a page: nothing says that there is none.
    Perhaps(Next),
    /// A page at another path.
    Elsewhere,
}

/// What led from page to page so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Led {
    /// What was seen before this page, in a walk.
    pub(super) seen: Option<Before>,
    /// A page of this list had a link.
    pub(super) by_link: bool,
    /// A page was asked for by its token.
    pub(super) by_token: bool,
}

/// What a walk saw before a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Before {
    /// Pages that it did not ask for, because it began behind them.
    pub(super) skipped: u64,
    /// Items of the pages that it asked for.
    pub(super) items: u64,
    /// Pages without items directly before this one.
    pub(super) empty: u32,
}

/// How many empty pages beyond the counted end are asked for, where fewer items came than the
/// response counts.
const BEYOND: u32 = 2;

/// What is ahead of a page; `led` tells what led to it.
pub(super) fn ahead(
    style: Option<Paging>,
    asked: Asked,
    page: &PageFacts,
    link: Option<&Link>,
    led: Led,
) -> Ahead {
    let by_token = |parameter, fields: &[&str], in_query| {
        by_token(parameter, fields, page, link).unwrap_or_else(|| {
            if in_query {
                by_count(Asked::default(), page, led)
            } else {
                Ahead::End
            }
        })
    };
    match style {
        Some(Paging::PageNumber) => counted(asked, page, link, led, true),
        Some(Paging::BodyPageNumber | Paging::BodyPaging) => counted(asked, page, link, led, false),
        Some(Paging::StartIndex) => indexed(asked, page, link),
        Some(Paging::After) => by_token("after", &["after", "cursors"], true),
        Some(Paging::Cursor) => by_token("cursor", &["cursor", "cursors"], true),
        Some(Paging::PageToken(parameter)) => {
            let fields = ["nextPage", "nextPageToken", "pageToken", "after", "cursors"];
            by_token(parameter, &fields, true)
        }
        Some(Paging::BodyAfter) => by_token("after", &["after", "cursors"], false),
        Some(Paging::BodyCursor) => by_token("cursor", &["cursor", "cursors"], false),
        Some(Paging::Link) | None => undeclared(asked, page, link, led),
    }
}

/// Pages that are asked for by their number, in the query or in the body.
fn counted(asked: Asked, page: &PageFacts, link: Option<&Link>, led: Led, in_query: bool) -> Ahead {
    let number = asked.page.or(page.page_number).unwrap_or(1);
    // After the largest number there is none.
    let Some(following) = number.checked_add(1).map(Next::Page) else {
        return Ahead::End;
    };
    let linked = link.and_then(|link| match link.number("pageNumber") {
        Some(next) if next <= number => None,
        Some(_) if link.is_own && in_query => Some(Next::Query(link.query.clone())),
        Some(next) => Some(Next::Page(next)),
        None => other_place(link),
    });
    if let Some(count) = page.page_count.filter(|count| *count > 0) {
        return match linked {
            // There was a link beyond the last page, and nothing behind it.
            _ if number > count && page.is_empty() => Ahead::End,
            Some(next) => Ahead::Page(next),
            None if number < count => Ahead::Page(following),
            None => Ahead::End,
        };
    }
    if let Some(next) = linked {
        return Ahead::Page(next);
    }
    if let Some(link) = link {
        // One that goes back is followed to be found out; one that does not say
        // where to tells at least that there is a next page.
        return Ahead::Page(match link.number("pageNumber") {
            Some(back) => Next::Page(back),
            None => following,
        });
    }
    match page.token(&["nextPage", "nextPageToken", "pageToken"]) {
        Some(_) => Ahead::Page(following),
        None => match tokens_of_the_query(page).filter(|_| in_query) {
            Some(next) => Ahead::Page(next),
            None if page.has_link_field || led.by_link => Ahead::End,
            None => perhaps(number, following, asked, page, led),
        },
    }
}

/// Nothing tells of a next page but how many items there were, and perhaps how many there are in
/// all. Pages may be smaller than asked for, and empty ones stand between full ones, so it is the
/// items that were seen which count, and not the number of the page.
fn perhaps(number: u64, following: Next, asked: Asked, page: &PageFacts, led: Led) -> Ahead {
    let size = size(asked, page).unwrap_or(USUAL_SIZE);
    let count = page.count();
    let counted = |pages: u64| pages.saturating_mul(size);
    let before = match led.seen {
        Some(seen) => counted(seen.skipped).saturating_add(seen.items),
        None => counted(number.saturating_sub(1)),
    };
    let is_more = match page.total {
        _ if page.lacks_list => false,
        None => count > 0,
        Some(total) if count == 0 => {
            let empty = led.seen.map_or(BEYOND, |seen| seen.empty);
            counted(number) < total || (before < total && empty < BEYOND)
        }
        Some(total) => count >= size || before.saturating_add(count) < total,
    };
    if is_more {
        Ahead::Perhaps(following)
    } else {
        Ahead::End
    }
}

/// How many items a page has at most: what the response says, since a server may cap what was asked
/// for.
fn size(asked: Asked, page: &PageFacts) -> Option<u64> {
    let said = page.page_size.filter(|size| *size > 0);
    said.or(asked.size).filter(|size| *size > 0)
}

/// Pages that begin at an index, counted from 1.
fn indexed(asked: Asked, page: &PageFacts, link: Option<&Link>) -> Ahead {
    let start = asked.start.or(page.start_index).unwrap_or(1).max(1);
    let count = page.count();
    if asked.size == Some(0) {
        return Ahead::End;
    }
    let step = match count {
        0 => asked.size.or(page.page_size.filter(|size| *size > 0)),
        count => Some(count),
    };
    let Some(next) = start.checked_add(step.unwrap_or(USUAL_SIZE)) else {
        return Ahead::End;
    };
    // One that does not lead on is none.
    let leads_on = |link: &&Link| link.number("startIndex").is_none_or(|next| next > start);
    if let Some(link) = link.filter(leads_on) {
        return by_link(link);
    }
    let is_full = || count >= size(asked, page).unwrap_or(USUAL_SIZE);
    match page.total {
        Some(_) if page.lacks_list => Ahead::End,
        // The total is an estimate, too: behind a full page there may be another one.
        Some(total) if next <= total || (count > 0 && is_full()) => {
            Ahead::Perhaps(Next::Start(next))
        }
        None if count > 0 => Ahead::Perhaps(Next::Start(next)),
        _ => Ahead::End,
    }
}

/// Pages that are asked for by a token; `None` where there is neither one nor a link.
fn by_token(
    parameter: &str,
    fields: &[&str],
    page: &PageFacts,
    link: Option<&Link>,
) -> Option<Ahead> {
    // Some fields of tokens hold the whole link.
    let unwrapped = |token: &str| match Link::read(token, "/", "/").value(parameter) {
        Some(inner) if token.contains('?') => inner.to_owned(),
        _ => token.to_owned(),
    };
    let token = page.token(fields).map(unwrapped);
    let linked = || link?.value(parameter).map(str::to_owned);
    match token.or_else(linked) {
        Some(token) => Some(Ahead::Page(Next::Token(token))),
        None => link.map(by_link),
    }
}

/// Lists whose operation declares no way to the next page.
fn undeclared(asked: Asked, page: &PageFacts, link: Option<&Link>, led: Led) -> Ahead {
    match link {
        Some(link) => by_link(link),
        None if page.items.is_none() => Ahead::End,
        None => match tokens_of_the_query(page) {
            Some(next) => Ahead::Page(next),
            None => by_count(asked, page, led),
        },
    }
}

/// The response counts pages, though the operation does not say that it can be asked for them.
/// Where all items came at once, there is nothing to ask for, nor after the last of the pages that
/// tokens or links led to.
fn by_count(asked: Asked, page: &PageFacts, led: Led) -> Ahead {
    if led.by_link || led.by_token {
        return Ahead::End;
    }
    let (Some(number), Some(count)) = (page.page_number, page.page_count) else {
        return Ahead::End;
    };
    let number = asked.page.unwrap_or(number).max(1);
    let is_whole = number == 1 && page.total.is_some_and(|total| page.count() >= total);
    match number.checked_add(1) {
        Some(next) if number < count && !is_whole => Ahead::Page(Next::Page(next)),
        _ => Ahead::End,
    }
}

fn by_link(link: &Link) -> Ahead {
    if link.is_own {
        Ahead::Page(Next::Query(link.query.clone()))
    } else {
        Ahead::Elsewhere
    }
}

/// The query of a link that says where the next page is in another way than by its number.
fn other_place(link: &Link) -> Option<Next> {
    let mut places = PLACES.iter().chain(&["after"]);
    let is_place = link.is_own && places.any(|name| link.value(name).is_some());
    is_place.then(|| Next::Query(link.query.clone()))
}

/// Cursors of a response whose operation declares none, under the names that all that declare them
/// use.
fn tokens_of_the_query(page: &PageFacts) -> Option<Next> {
    let cursor = page.token(&["cursor"]);
    let after = || page.token(&["after", "cursors"]);
    cursor
        .map(|token| Next::query("cursor", token))
        .or_else(|| after().map(|token| Next::query("after", token)))
}

#[cfg(test)]
mod tests;
