//! `POST /api/v2/analytics/conversations/details/query`.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

use super::conversation_filter::{Filter, segments, values};
use super::organisation::{self, Conversation};
use crate::server::error_body::{ApiError, Code};

/// The platform's limit for the interval of a details query.
const LONGEST_INTERVAL: TimeDelta = TimeDelta::days(31);
/// The platform's page size, unless a query asks for another, and the largest that one can ask for.
const PAGE_SIZE: usize = 25;
const LARGEST_PAGE: usize = 100;

/// `ConversationQuery` of the API document. What is not evaluated is only noticed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ConversationQuery {
    interval: String,
    #[serde(default)]
    conversation_filters: Vec<Filter>,
    #[serde(default)]
    segment_filters: Vec<Filter>,
    #[serde(default)]
    aggregations: Vec<Aggregation>,
    paging: Option<Paging>,
    #[serde(default)]
    order: Order,
    #[serde(default)]
    order_by: OrderBy,
    evaluation_filters: Option<IgnoredAny>,
    resolution_filters: Option<IgnoredAny>,
    survey_filters: Option<IgnoredAny>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Paging {
    page_size: usize,
    page_number: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Order {
    #[default]
    Asc,
    Desc,
    Unordered,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum OrderBy {
    #[default]
    ConversationStart,
    ConversationEnd,
    SegmentStart,
    SegmentEnd,
}

/// How often each value of a dimension occurs. Numeric ranges are not evaluated.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Aggregation {
    #[serde(rename = "type")]
    kind: AggregationKind,
    dimension: Option<String>,
    size: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum AggregationKind {
    TermFrequency,
    NumericRange,
}

/// The response to a query; none to one that has conditions that are not evaluated here.
pub(crate) fn query(body: &[u8], is_known: bool) -> Result<Option<Value>, ApiError> {
    let query: ConversationQuery = match serde_json::from_slice(body) {
        Ok(query) => query,
        // The document has nothing against it, so it is legal and beyond what is read here.
        Err(_) if is_known => return Ok(None),
        Err(error) => return Err(bad(format!("Not a query: {error}."))),
    };
    if !query.is_simulated() {
        return Ok(None);
    }
    let (start, end) = interval(&query.interval)?;
    let mut found = organisation::conversations(start, end);
    found.retain(|one| query.takes(&one.json));
    query.sort(&mut found);

    let mut response = json!({ "totalHits": found.len() });
    if !query.aggregations.is_empty() {
        let results = query.aggregations.iter().map(|one| one.result(&found));
        response["aggregations"] = results.collect();
    }
    let page = query.page()?;
    response["conversations"] = found
        .drain(..)
        .skip(page.0)
        .take(page.1)
        .map(|one| one.json)
        .collect();
    Ok(Some(response))
}

impl ConversationQuery {
    fn is_simulated(&self) -> bool {
        let ignored = [
            &self.evaluation_filters,
            &self.resolution_filters,
            &self.survey_filters,
        ];
        let mut filters = self
            .conversation_filters
            .iter()
            .chain(&self.segment_filters);
        let frequency = |one: &Aggregation| {
            one.kind == AggregationKind::TermFrequency && one.dimension.is_some()
        };
        ignored.iter().all(|one| one.is_none())
            && filters.all(Filter::is_simulated)
            && self.aggregations.iter().all(frequency)
            && !matches!(self.order_by, OrderBy::SegmentStart | OrderBy::SegmentEnd)
    }

    fn takes(&self, conversation: &Value) -> bool {
        self.conversation_filters
            .iter()
            .all(|filter| filter.takes(conversation))
            && self
                .segment_filters
                .iter()
                .all(|filter| filter.takes_segment_of(conversation))
    }

    fn sort(&self, found: &mut [Conversation]) {
        if self.order_by == OrderBy::ConversationEnd {
            found.sort_by_key(|one| one.end);
        }
        if self.order == Order::Desc {
            found.reverse();
        }
    }

    /// How many conversations to skip, and how many to show.
    fn page(&self) -> Result<(usize, usize), ApiError> {
        let Some(paging) = &self.paging else {
            return Ok((0, PAGE_SIZE));
        };
        if paging.page_number == 0 || !(1..=LARGEST_PAGE).contains(&paging.page_size) {
            return Err(bad(format!(
                "A pageNumber starts from 1, and a pageSize is from 1 to {LARGEST_PAGE}."
            )));
        }
        Ok((
            (paging.page_number - 1).saturating_mul(paging.page_size),
            paging.page_size,
        ))
    }
}

impl Aggregation {
    fn result(&self, found: &[Conversation]) -> Value {
        let dimension = self.dimension.as_deref().unwrap_or_default();
        let mut counts = BTreeMap::<String, usize>::new();
        for one in found {
            let mut of_one: Vec<_> = values(&[&one.json], dimension)
                .chain(segments(&one.json).flat_map(|scopes| values(&scopes, dimension)))
                .collect();
            of_one.sort_unstable();
            of_one.dedup();
            for value in of_one {
                *counts.entry(value).or_default() += 1;
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.truncate(self.size.unwrap_or(usize::MAX));
        let entry = |(value, count)| json!({ "value": value, "count": count });
        json!({
            "type": "termFrequency",
            "dimension": dimension,
            "results": counts.into_iter().map(entry).collect::<Value>(),
        })
    }
}

fn interval(text: &str) -> Result<(DateTime<Utc>, DateTime<Utc>), ApiError> {
    let instant = |text: &str| {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|at| at.to_utc())
    };
    let (start, end) = text
        .split_once('/')
        .and_then(|(start, end)| Some((instant(start)?, instant(end)?)))
        .ok_or_else(|| bad("An interval is two instants of ISO 8601 with a slash between them."))?;
    if end <= start || end - start > LONGEST_INTERVAL {
        return Err(bad(
            "An interval ends after it starts, and at most 31 days later.",
        ));
    }
    Ok((start, end))
}

fn bad(message: impl Into<String>) -> ApiError {
    ApiError::new(Code::BadRequest, message)
}
