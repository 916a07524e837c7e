//! Facts about operations and values, read from the document and from nowhere else: what a call
//! needs, costs and may respond.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{Document, RawOperation, reference};
use crate::engine::first_content;
use crate::fixups::VALUES;
use crate::platform::effect::{self, Effect};
use crate::report::Report;
use crate::spec::platform::Platform;

/// Which token an operation takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::enum_variant_names, reason = "the platform's own terms")]
pub(crate) enum Auth {
    #[default]
    OAuth,
    GuestChatJwt,
    WebMessagingJwt,
    None,
}

/// How an operation hands out a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::enum_variant_names, reason = "the platform's own terms")]
pub(crate) enum Paging {
    PageNumber,
    After,
    Cursor,
    /// With the parameter that takes the token.
    PageToken(&'static str),
    StartIndex,
    BodyPageNumber,
    BodyPaging,
    BodyCursor,
    BodyAfter,
    /// The link to the next page, which no parameter stands for.
    Link,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) needs_all: bool,
    pub(crate) permissions: Vec<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) auth: Auth,
    pub(crate) effect: Effect,
    pub(crate) deprecated: bool,
    pub(crate) paging: Option<Paging>,
    /// The member of the response that is the operation's own list.
    pub(crate) items: Option<String>,
    /// Status → codes that only few operations respond with.
    pub(crate) error_codes: BTreeMap<String, Vec<String>>,
    /// Every status that counts as a success.
    pub(crate) success: Vec<u16>,
    pub(crate) accept: String,
    pub(crate) content_type: Option<String>,
    pub(crate) doc: Option<String>,
}

/// Error codes that at least a tenth of the operations share: to repeat them 3,000 times would hide
/// the ones that matter. They are counted over the whole document, also where only some of its APIs
/// are generated.
pub(crate) struct CommonCodes(BTreeSet<(String, String)>);

impl CommonCodes {
    pub(crate) fn new(document: &Document) -> Self {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for operation in &document.operations {
            for (status, response) in &operation.responses {
                for code in codes(response) {
                    *counts.entry((status.clone(), code.to_owned())).or_default() += 1;
                }
            }
        }
        let many = document.operations.len().div_ceil(10).max(2);
        Self(
            counts
                .into_iter()
                .filter(|(_, count)| *count >= many)
                .map(|(code, _)| code)
                .collect(),
        )
    }
}

/// The codes of a response: a list in the pinned document, an object from code to sentence in
/// upstream's.
fn codes(response: &Value) -> Vec<&str> {
    match response.get("x-inin-error-codes") {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(Value::Object(map)) => map.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The tags of an operation; one without any belongs to `Untagged`.
pub(crate) fn tags(operation: &RawOperation) -> impl Iterator<Item = &str> {
    let tags = operation.rest.get("tags").and_then(Value::as_array);
    let is_untagged = tags.is_none_or(Vec::is_empty);
    tags.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .chain(is_untagged.then_some("Untagged"))
}

impl Facts {
    pub(crate) fn new(
        document: &Document,
        operation: &RawOperation,
        common: &CommonCodes,
        platform: &Platform,
    ) -> Self {
        let required = operation.rest.get("x-inin-requires-permissions");
        let effect = effect::of(operation, platform);
        let (auth, scopes) = security(document, operation);
        let mut error_codes: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (status, response) in &operation.responses {
            let mut own: Vec<String> = codes(response)
                .into_iter()
                .filter(|code| !common.0.contains(&(status.clone(), (*code).to_owned())))
                .map(str::to_owned)
                .collect();
            own.sort();
            if !own.is_empty() {
                error_codes.insert(status.clone(), own);
            }
        }
        let mut success: Vec<u16> = operation
            .responses
            .keys()
            .filter_map(|status| status.parse().ok())
            .filter(|status| *status < 400)
            .collect();
        success.sort_unstable();
        let produces = strings(operation.rest.get("x-produces"));
        let from_answers = operation
            .responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
            .find_map(|(_, response)| first_declared(response));
        let doc = ["summary", "description"]
            .iter()
            .filter_map(|key| operation.rest.get(*key)?.as_str())
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n");
        Self {
            needs_all: required.is_some_and(|one| one["type"] == "ALL"),
            effect,
            permissions: effect::permissions(operation),
            scopes,
            auth,
            deprecated: operation.rest.get("deprecated") == Some(&Value::Bool(true)),
            // Turning the pages of a write would write again.
            paging: (effect == Effect::Reads)
                .then(|| paging(document, operation))
                .flatten(),
            items: None,
            error_codes,
            success,
            accept: from_answers
                .or_else(|| produces.first().cloned())
                .unwrap_or_else(|| "application/json".to_owned()),
            content_type: operation.body.as_ref().and_then(first_declared),
            doc: (!doc.is_empty()).then_some(doc),
        }
    }
}

/// The media type that the document lists first; SCIM's own comes before the JSON that it is also
/// read as.
fn first_declared(holder: &Value) -> Option<String> {
    let content = holder.get("content")?.as_object()?;
    content
        .keys()
        .find(|media| media.as_str() == "application/scim+json")
        .or_else(|| content.keys().next())
        .cloned()
}

fn security(document: &Document, operation: &RawOperation) -> (Auth, Vec<String>) {
    let requirements = operation
        .rest
        .get("security")
        .and_then(Value::as_array)
        .map_or(&document.security[..], Vec::as_slice);
    let mut scopes = BTreeSet::new();
    let mut auth = Auth::None;
    for requirement in requirements {
        for (scheme, needed) in requirement.as_object().into_iter().flatten() {
            scopes.extend(strings(Some(needed)));
            let found = scheme_auth(document, scheme).unwrap_or(Auth::None);
            if found == Auth::OAuth || auth == Auth::None {
                auth = found;
            }
        }
    }
    (auth, scopes.into_iter().collect())
}

/// The token that a security scheme stands for, if it is a known one.
fn scheme_auth(document: &Document, scheme: &str) -> Option<Auth> {
    let name = scheme.to_lowercase();
    let kind = document
        .security_schemes
        .get(scheme)
        .and_then(|one| one["type"].as_str());
    if name.contains("guest") && name.contains("jwt") {
        Some(Auth::GuestChatJwt)
    } else if name.contains("messaging") && name.contains("jwt") {
        Some(Auth::WebMessagingJwt)
    } else if kind.is_none_or(|kind| kind == "oauth2" || kind == "http") {
        Some(Auth::OAuth)
    } else {
        None
    }
}

/// Reports the security schemes that nobody here knows: their operations are sent without a token.
pub(super) fn note_foreign_schemes(document: &Document, report: &mut Report) {
    let of_operations = document
        .operations
        .iter()
        .filter_map(|one| one.rest.get("security")?.as_array())
        .flatten();
    let used: BTreeSet<&String> = of_operations
        .chain(&document.security)
        .filter_map(Value::as_object)
        .flat_map(serde_json::Map::keys)
        .collect();
    for scheme in used {
        if scheme_auth(document, scheme).is_none() {
            report.unexpressed(&format!(
                "the security scheme `{scheme}`: its operations are sent without a token"
            ));
        }
    }
}

/// Recognises the paging style by the parameters that carry it and the fields that respond to it.
fn paging(document: &Document, operation: &RawOperation) -> Option<Paging> {
    let query: BTreeSet<&str> = operation
        .parameters
        .iter()
        .filter(|one| one["in"] == "query")
        .filter_map(|one| one["name"].as_str())
        .collect();
    let success = operation
        .responses
        .iter()
        .find(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| response);
    let response = success
        .map(|response| properties(document, response))
        .unwrap_or_default();
    let body = operation
        .body
        .as_ref()
        .map(|body| properties(document, body))
        .unwrap_or_default();
    let has = |set: &BTreeSet<String>, any: &[&str]| any.iter().any(|name| set.contains(*name));
    // A response that counts pages is asked for by their number, also where it
    // takes a token too. `q64` is a whole query, that of the next page included.
    let token = ["q64", "nextPage", "pageToken"]
        .into_iter()
        .find(|name| query.contains(name))
        .filter(|name| *name == "q64" || !response.contains("pageNumber"))
        .filter(|_| {
            has(
                &response,
                &["nextPage", "nextPageToken", "pageToken", "nextUri"],
            )
        });
    let is_list = success.is_none_or(|response| holds_list(document, response));
    if let Some(parameter) = token {
        Some(Paging::PageToken(parameter))
    } else if query.contains("pageNumber")
        && (query.contains("pageSize") || has(&response, &["nextUri", "pageCount"]))
        && is_list
    {
        Some(Paging::PageNumber)
    } else if query.contains("cursor") && has(&response, &["cursor", "cursors", "nextUri"]) {
        Some(Paging::Cursor)
    } else if query.contains("after") && has(&response, &["nextUri", "after", "cursors"]) {
        Some(Paging::After)
    } else if query.contains("startIndex")
        && has(&response, &["startIndex", "itemsPerPage", "totalResults"])
    {
        Some(Paging::StartIndex)
    } else if body.contains("pageNumber") && body.contains("pageSize") && is_list {
        Some(Paging::BodyPageNumber)
    } else if body.contains("paging") {
        Some(Paging::BodyPaging)
    } else if body.contains("cursor") && response.contains("cursor") {
        Some(Paging::BodyCursor)
    } else if body.contains("after") && has(&response, &["after", "nextUri"]) {
        Some(Paging::BodyAfter)
    } else {
        None
    }
}

/// Names on the wire of the properties of a body.
fn properties(document: &Document, holder: &Value) -> BTreeSet<String> {
    // Fields are snake case by now; the wire's names of these are camel case.
    declared(document, holder)
        .map(|(name, _)| heck::ToLowerCamelCase::to_lower_camel_case(name.as_str()))
        .collect()
}

/// Whether a response is, or may hold, a list of what was asked for: a job that was begun is none.
fn holds_list(document: &Document, holder: &Value) -> bool {
    let mut all = declared(document, holder).peekable();
    all.peek().is_none()
        || all.any(|(name, schema)| {
            schema["type"] == "array" || name == "entities" || name == "results"
        })
}

fn declared<'a>(
    document: &'a Document,
    holder: &'a Value,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let schema = first_content(holder).map(|(_, schema)| {
        reference(schema)
            .and_then(|name| document.schemas.get(name))
            .unwrap_or(schema)
    });
    schema
        .and_then(|schema| schema.get("properties")?.as_object())
        .into_iter()
        .flatten()
}

/// What the document says of a value beside its type, in a reader's words.
pub(super) fn of_value(schema: &Value) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(Value::Array(values)) = schema.get(VALUES)
        && !values.iter().all(Value::is_boolean)
    {
        let values: Vec<String> = values.iter().map(|one| format!("`{one}`")).collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    let mut say = |key: &str, words: &str| {
        if let Some(value) = schema.get(key)
            && !value.is_object()
        {
            facts.push(match value {
                Value::String(text) => format!("{words} `{}`", text.replace('`', "'")),
                other => format!("{words} `{other}`"),
            });
        }
    };
    say("default", "default");
    say("minimum", "at least");
    say("maximum", "at most");
    say("minLength", "length at least");
    say("maxLength", "length at most");
    say("minItems", "items at least");
    say("maxItems", "items at most");
    say("pattern", "pattern");
    if let Some(format) = schema.get("format").and_then(Value::as_str)
        && !matches!(
            format,
            "date" | "date-time" | "int32" | "int64" | "double" | "float"
        )
    {
        facts.push(format!("format `{format}`"));
    }
    if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
        facts.push("no item twice".to_owned());
    }
    facts
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}
