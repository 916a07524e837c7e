//! How operations hand out long lists, told by the names of their parameters and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::operation::{Body, Parameter, Place, Response};
use super::reference;

/// The lists of the platform's pages, by their names.
pub const LISTS: [&str; 5] = [
    "entities",
    "results",
    "Resources",
    "conversations",
    "userDetails",
];

/// How an operation hands out a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `pageNumber` and `pageSize` in the query; the response counts pages and links to them.
    PageNumber,
    /// `after` in the query, from the page before: out of its `nextUri`, `after` or `cursors`.
    After,
    /// `cursor` in the query, from the page before: its `cursor`, `cursors` or `nextUri`.
    Cursor,
    /// A token from the page before, as `nextPage`, `pageToken` or `q64` in the query.
    PageToken,
    /// `startIndex`, from 1, and `count` in the query: SCIM's.
    StartIndex,
    /// `pageNumber` and `pageSize` in the body.
    BodyPageNumber,
    /// `paging` in the body, with a `pageNumber` and a `pageSize` in it.
    BodyPaging,
    /// `cursor` in the body, from the page before.
    BodyCursor,
    /// `after` in the body, from the page before: its `after` or `nextUri`.
    BodyAfter,
}

/// The style of an operation with these parts.
pub(super) fn style(
    definitions: &Map<String, Value>,
    parameters: &[Parameter],
    body: Option<&Body>,
    responses: &[Response],
) -> Option<PagingStyle> {
    let query: BTreeSet<&str> = parameters
        .iter()
        .filter(|one| one.place == Place::Query)
        .map(|one| one.name.as_str())
        .collect();
    let properties = |schema: &Value| -> BTreeMap<String, Value> {
        let schema = reference(schema)
            .and_then(|name| definitions.get(name))
            .unwrap_or(schema);
        let properties = schema["properties"].as_object();
        properties
            .cloned()
            .unwrap_or_default()
            .into_iter()
            .collect()
    };
    let body = body
        .map(|body| properties(&body.schema))
        .unwrap_or_default();
    let response = responses
        .iter()
        .find_map(|response| response.schema.as_ref())
        .map(properties)
        .unwrap_or_default();
    let has = |any: &[&str]| any.iter().any(|name| response.contains_key(*name));
    // A job that was begun has no list; what the document says nothing of may be one.
    let is_list = response.is_empty()
        || response.iter().any(|(name, schema)| {
            schema["type"] == "array" || name == "entities" || name == "results"
        });
    // A response that counts pages is asked for by their number, also where it takes a token too.
    // A `q64` is a whole query, that of the next page included.
    let takes_token = query.contains("q64")
        || (!has(&["pageNumber"]) && (query.contains("nextPage") || query.contains("pageToken")));

    if takes_token && has(&["nextPage", "nextPageToken", "pageToken", "nextUri"]) {
        Some(PagingStyle::PageToken)
    } else if query.contains("pageNumber")
        && (query.contains("pageSize") || has(&["nextUri", "pageCount"]))
        && is_list
    {
        Some(PagingStyle::PageNumber)
    } else if query.contains("cursor") && has(&["cursor", "cursors", "nextUri"]) {
        Some(PagingStyle::Cursor)
    } else if query.contains("after") && has(&["nextUri", "after", "cursors"]) {
        Some(PagingStyle::After)
    } else if query.contains("startIndex") && has(&["startIndex", "itemsPerPage", "totalResults"]) {
        Some(PagingStyle::StartIndex)
    } else if body.contains_key("pageNumber") && body.contains_key("pageSize") && is_list {
        Some(PagingStyle::BodyPageNumber)
    } else if body.contains_key("paging") {
        Some(PagingStyle::BodyPaging)
    } else if body.contains_key("cursor") && has(&["cursor"]) {
        Some(PagingStyle::BodyCursor)
    } else if body.contains_key("after") && has(&["after", "nextUri"]) {
        Some(PagingStyle::BodyAfter)
    } else {
        None
    }
}
