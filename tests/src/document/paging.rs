//! How operations hand out long lists, told by the names of their parameters and answers.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::operation::{Answer, Body, Parameter, Place};
use super::reference;

/// How an operation hands out a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `pageNumber` and `pageSize` in the query; the answer counts pages and links to them.
    PageNumber,
    /// `after` in the query, from the page before: out of its `nextUri`, `after` or `cursors`.
    After,
    /// `cursor` in the query, from the page before: its `cursor`, `cursors` or `nextUri`.
    Cursor,
    /// A token from the page before, as `nextPage` or `pageToken` in the query.
    PageToken,
    /// `startIndex`, from 1, and `count` in the query: SCIM's.
    StartIndex,
    /// `pageNumber` and `pageSize` in the body.
    BodyPageNumber,
    /// `paging` in the body, with a `pageNumber` and a `pageSize` in it.
    BodyPaging,
    /// `cursor`, `after` or `pageToken` in the body, from the page before.
    BodyCursor,
}

/// The style of an operation with these parts.
pub(super) fn style(
    definitions: &Map<String, Value>,
    parameters: &[Parameter],
    body: Option<&Body>,
    answers: &[Answer],
) -> Option<PagingStyle> {
    let query: BTreeSet<&str> = parameters
        .iter()
        .filter(|one| one.place == Place::Query)
        .map(|one| one.name.as_str())
        .collect();
    let names = |schema: &Value| -> BTreeSet<String> {
        let schema = reference(schema)
            .and_then(|name| definitions.get(name))
            .unwrap_or(schema);
        let properties = schema["properties"].as_object();
        properties
            .into_iter()
            .flatten()
            .map(|one| one.0.clone())
            .collect()
    };
    let body = body.map(|body| names(&body.schema)).unwrap_or_default();
    let answer = answers
        .iter()
        .find_map(|answer| answer.schema.as_ref())
        .map(names)
        .unwrap_or_default();
    let has = |any: &[&str]| any.iter().any(|name| answer.contains(*name));
    let list = has(&["entities", "results", "conversations", "userDetails"]);

    if query.contains("pageNumber") && has(&["nextUri", "pageCount", "entities", "total"]) {
        Some(PagingStyle::PageNumber)
    } else if query.contains("cursor") && has(&["cursor", "cursors", "nextUri"]) {
        Some(PagingStyle::Cursor)
    } else if query.contains("after") && has(&["nextUri", "after", "cursors"]) {
        Some(PagingStyle::After)
    } else if (query.contains("nextPage") || query.contains("pageToken"))
        && has(&["nextUri", "nextPage", "nextPageToken", "pageToken"])
    {
        Some(PagingStyle::PageToken)
    } else if query.contains("startIndex") && has(&["startIndex", "totalResults"]) {
        Some(PagingStyle::StartIndex)
    } else if body.contains("pageNumber") && body.contains("pageSize") {
        Some(PagingStyle::BodyPageNumber)
    } else if body.contains("paging") {
        Some(PagingStyle::BodyPaging)
    } else if ["cursor", "after", "pageToken"]
        .iter()
        .any(|name| body.contains(*name))
        && (list || has(&["cursor", "after", "nextUri", "pageToken"]))
    {
        Some(PagingStyle::BodyCursor)
    } else {
        None
    }
}
