//! Which part of a list a call asks for, and how its response tells of the others.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use url::form_urlencoded::Serializer;

use crate::document::PagingStyle;

use crate::rules::ListFault;

use super::Asked;
use super::view::View;

/// The platform's page size, unless a call asks for another.
const PAGE_SIZE: usize = 25;
/// The cursor of the first page, where cursors are numbers.
const FIRST_NUMBER: u64 = 7_000_000_000_000;
/// The properties that tell of a page.
pub(super) const FIELDS: [&str; 21] = [
    "pageNumber",
    "pageSize",
    "pageCount",
    "total",
    "totalHits",
    "totalResults",
    "itemsPerPage",
    "startIndex",
    "firstUri",
    "lastUri",
    "nextUri",
    "previousUri",
    "nextPage",
    "previousPage",
    "nextPageToken",
    "pageToken",
    "after",
    "before",
    "cursor",
    "cursors",
    "count",
];
/// Those that lead to the next page.
const ONWARD: [&str; 7] = [
    "nextUri",
    "nextPage",
    "nextPageToken",
    "pageToken",
    "after",
    "cursor",
    "cursors",
];
/// Those that count pages or items in all.
const COUNTS: [&str; 4] = ["pageCount", "total", "totalHits", "totalResults"];
/// The query keys and body properties that carry a token of a page.
const TOKENS: [&str; 8] = [
    "q64",
    "after",
    "cursor",
    "nextPage",
    "pageToken",
    "nextPageToken",
    "before",
    "previousPage",
];
/// The query keys that say which page is meant; a link to another page has its own.
const PLACES: [&str; 10] = [
    "q64",
    "after",
    "cursor",
    "nextPage",
    "pageToken",
    "before",
    "previousPage",
    "pageNumber",
    "startIndex",
    "pageSize",
];

/// Whether a property of this name tells of the page, and is no other thing of the same name.
pub(super) fn fits(name: &str, made: &Value) -> bool {
    match name {
        "pageNumber" | "pageSize" | "pageCount" | "total" | "totalHits" | "totalResults"
        | "itemsPerPage" | "startIndex" | "count" => made.is_number(),
        "cursors" => made.is_object(),
        _ => made.is_string(),
    }
}

/// A part of a list.
pub(super) struct Page {
    style: Option<PagingStyle>,
    pub(super) view: View,
}

impl Page {
    pub(super) fn asked(
        asked: &Asked<'_>,
        style: Option<PagingStyle>,
        total: usize,
        fields: &[&'static str],
    ) -> Self {
        let fault = asked.list_fault.filter(|fault| match fault {
            ListFault::UndeclaredNextUri => style.is_none() && fields.contains(&"nextUri"),
            ListFault::Endless | ListFault::Cycle(_) => has_any(fields, &ONWARD),
            // An empty page leads nowhere where items are counted, or nothing tells of a next one.
            ListFault::EmptyPages(_) => {
                style != Some(PagingStyle::StartIndex)
                    && (has_any(fields, &ONWARD) || has_any(fields, &COUNTS))
            }
            _ => true,
        });
        let undeclared = fault == Some(ListFault::UndeclaredNextUri);
        let text = |name: &str| {
            let query = asked.query.iter().find(|(key, _)| key == name);
            let body = || {
                asked
                    .body
                    .get(name)
                    .or_else(|| asked.body.get("paging")?.get(name))
            };
            match query {
                Some((_, value)) => Some(value.clone()),
                None => match body()? {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                },
            }
        };
        let number = |name: &str| text(name)?.parse::<usize>().ok();
        let size = ["pageSize", "count", "limit"].into_iter().find_map(number);
        // A list that cannot be paged is shown whole.
        let paged =
            undeclared || style.is_some() || size.is_some() || number("pageNumber").is_some();
        let most = asked
            .found
            .operation
            .parameters
            .iter()
            .find_map(|parameter| {
                let most = parameter.schema["maximum"].as_u64()?;
                (parameter.name == "pageSize").then_some(most)
            });
        let most = most.map_or(usize::MAX, |most| {
            usize::try_from(most).unwrap_or(usize::MAX)
        });
        let size = if paged {
            size.unwrap_or(PAGE_SIZE.min(most)).max(1)
        } else {
            total.max(1)
        };
        let of_token = TOKENS.into_iter().find_map(|name| offset(&text(name)?));
        let offset = of_token
            .or_else(|| number("startIndex").map(|index| index.saturating_sub(1)))
            .or_else(|| number("pageNumber").map(|nth| nth.saturating_sub(1).saturating_mul(size)))
            .unwrap_or(0);
        let view = View {
            offset,
            size,
            total,
            fault,
        };
        Self { style, view }
    }

    /// Writes those of the fields that say something, and tells whether one of them says something
    /// else than it should.
    pub(super) fn write(
        &self,
        asked: &Asked<'_>,
        fields: &[&'static str],
        has_before: bool,
        into: &mut Map<String, Value>,
    ) -> bool {
        let view = self.view;
        let (begins, size, total) = (view.begins(), view.size, view.told());
        let next = view.next();
        let is_other_next =
            view.is_other_next() || view.fault == Some(ListFault::UndeclaredNextUri);
        let previous = (begins > 0).then(|| begins.saturating_sub(size));
        let last = total.saturating_sub(1) / size * size;
        let uri = |offset: usize, back: bool| {
            self.uri(asked, offset, back && has_before).map(Value::from)
        };
        let token = |offset: usize| token(offset, has_numbers(asked));
        let mut is_other = false;
        for field in fields {
            let value = match *field {
                "pageCount" | "total" | "totalHits" | "totalResults" | "lastUri"
                    if !view.counts() =>
                {
                    None
                }
                "pageNumber" => Some((begins / size).saturating_add(1).into()),
                "pageSize" => Some(size.into()),
                "pageCount" => Some(total.div_ceil(size).into()),
                "total" | "totalHits" => {
                    let told = view.estimate().unwrap_or(total);
                    is_other |= told != total;
                    Some(told.into())
                }
                "totalResults" => Some(total.into()),
                "itemsPerPage" | "count" => {
                    Some(view.range().map_or(0, |range| range.len()).into())
                }
                "startIndex" => Some(begins.saturating_add(1).into()),
                "firstUri" => uri(0, false),
                "lastUri" => uri(last, false),
                "previousUri" => previous.and_then(|offset| uri(offset, true)),
                "before" | "previousPage" => previous.map(|offset| token(offset).into()),
                "cursors" => {
                    let mut cursors = json!({});
                    for (name, offset) in [("before", previous), ("after", next)] {
                        if let Some(offset) = offset {
                            cursors[name] = token(offset).into();
                        }
                    }
                    is_other |= next.is_some() && is_other_next;
                    Some(cursors)
                }
                // What is left leads on.
                onward => {
                    let value = next.and_then(|offset| match onward {
                        "nextUri" => uri(offset, false),
                        _ => Some(token(offset).into()),
                    });
                    is_other |= value.is_some() && is_other_next;
                    value
                }
            };
            if let Some(value) = value {
                into.insert((*field).to_owned(), value);
            }
        }
        is_other
    }

    /// A link to another page; none where the call declares nothing that could say which. The
    /// platform's links have no host.
    fn uri(&self, asked: &Asked<'_>, offset: usize, back: bool) -> Option<String> {
        let mut query = Serializer::new(String::new());
        let kept = asked
            .query
            .iter()
            .filter(|(name, _)| !PLACES.contains(&name.as_str()));
        query.extend_pairs(kept);
        let declared = |name: &str| {
            let mut parameters = asked.found.operation.parameters.iter();
            parameters.any(|one| one.name == name)
        };
        let key = match self.style {
            Some(PagingStyle::After | PagingStyle::BodyAfter | PagingStyle::BodyCursor) => {
                if back {
                    "before"
                } else {
                    "after"
                }
            }
            Some(PagingStyle::Cursor) => "cursor",
            Some(PagingStyle::PageToken) => ["q64", "pageToken", "nextPage"]
                .into_iter()
                .find(|name| declared(name))?,
            // Pages that are asked for in the body have no address.
            _ if declared("pageNumber") => "pageNumber",
            _ if self.view.fault == Some(ListFault::UndeclaredNextUri) => "pageNumber",
            _ => return None,
        };
        if declared("pageSize") || key == "pageNumber" {
            query.append_pair("pageSize", &self.view.size.to_string());
        }
        if key == "pageNumber" {
            let number = (offset / self.view.size).saturating_add(1);
            query.append_pair(key, &number.to_string());
        } else {
            query.append_pair(key, &token(offset, has_numbers(asked)));
        }
        Some(format!("{}?{}", asked.path, query.finish()))
    }
}

fn has_any(fields: &[&'static str], wanted: &[&str]) -> bool {
    wanted.iter().any(|one| fields.contains(one))
}

/// Whether the cursors of an operation are numbers.
fn has_numbers(asked: &Asked<'_>) -> bool {
    let mut parameters = asked.found.operation.parameters.iter();
    parameters.any(|one| TOKENS.contains(&one.name.as_str()) && one.schema["type"] == "integer")
}

/// A cursor says nothing to the client. Its padding has to be encoded in a link, as that of the
/// platform's has. Where it has to be a number, it is one that nobody would think of.
fn token(offset: usize, is_number: bool) -> String {
    if is_number {
        FIRST_NUMBER.saturating_add(offset as u64).to_string()
    } else {
        STANDARD.encode(format!("offset:{offset:02}"))
    }
}

/// Where a cursor of ours leads. One that is not ours leads to the beginning.
fn offset(token: &str) -> Option<usize> {
    if let Ok(number) = token.parse::<u64>() {
        return number.checked_sub(FIRST_NUMBER)?.try_into().ok();
    }
    let text = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    text.strip_prefix("offset:")?.parse().ok()
}
