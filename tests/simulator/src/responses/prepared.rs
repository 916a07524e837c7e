//! A response as text, with gaps.

use axum::body::Bytes;
use jsonschema::Validator;
use serde_json::{Map, Value};

use crate::document::{LISTS, Operation, PagingStyle};
use crate::synthesis::Fill;

use crate::rules::ListFault;

use super::page::{self, Page};
use super::{Asked, Items, Made};

/// A list beside the list itself, and how long it is at least.
const EXTRA_LIST: &str = "simulatedAggregations";
const LONGER: usize = 30;

/// A response of which everything is known but what depends on the call.
pub(super) struct Prepared {
    /// The whole text, or the text of an object that lacks what is written in front.
    text: Bytes,
    /// The rule that an id must follow to be taken from the path, and the one where it does not.
    id: Option<(Validator, Value)>,
    self_uri: bool,
    list: Option<List>,
}

/// The list of a paged response, and the properties that tell of the page.
struct List {
    style: Option<PagingStyle>,
    name: String,
    items: Vec<Bytes>,
    /// Those of [`page::FIELDS`] that the response has.
    fields: Vec<&'static str>,
    /// Whether `cursors` is an object with a cursor for each direction.
    has_before: bool,
}

impl Prepared {
    pub(super) fn new(
        operation: &Operation,
        schema: &Value,
        body: Value,
        fill: Fill,
        items: &Items<'_>,
    ) -> Self {
        let mut body = match body {
            Value::Object(body) => body,
            Value::String(text) if !operation.produces.ends_with("json") => {
                return Self::whole(text.into());
            }
            other => return Self::whole(other.to_string().into()),
        };
        let list = List::new(operation, schema, &mut body, fill, items);
        let is_text =
            |body: &Map<String, Value>, name: &str| body.get(name).is_some_and(Value::is_string);
        let mut id = None;
        if operation.path_names().next().is_some() && is_text(&body, "id") {
            // A rule that cannot be compiled is none that the path could follow.
            id = jsonschema::validator_for(&schema["properties"]["id"])
                .ok()
                .zip(body.remove("id"));
        }
        let self_uri = is_text(&body, "selfUri") && body.remove("selfUri").is_some();
        Self {
            text: Value::Object(body).to_string().into(),
            id,
            self_uri,
            list,
        }
    }

    fn whole(text: Bytes) -> Self {
        Self {
            text,
            id: None,
            self_uri: false,
            list: None,
        }
    }

    /// The text for a call.
    pub(super) fn write(&self, asked: &Asked<'_>) -> Made {
        let mut front = Map::new();
        if let (Some((_, value)), Some((rule, made))) = (asked.found.path.last(), &self.id) {
            let value = Value::from(value.as_str());
            let value = if rule.is_valid(&value) {
                value
            } else {
                made.clone()
            };
            front.insert("id".to_owned(), value);
        }
        if self.self_uri {
            front.insert("selfUri".to_owned(), asked.path.into());
        }
        let mut made = Made {
            text: Vec::new(),
            misbehaves: false,
            is_refused: false,
        };
        let mut items: Option<&[Bytes]> = None;
        if let Some(list) = &self.list {
            let page = Page::asked(asked, list.style, list.items.len(), &list.fields);
            made.is_refused = page.view.is_refused();
            made.misbehaves = page.view.is_other();
            items = page.view.range().map(|range| &list.items[range]);
            made.misbehaves |= page.write(asked, &list.fields, list.has_before, &mut front);
            if asked.list_fault == Some(ListFault::ExtraLists) {
                made.misbehaves = true;
                let extra = vec![Value::Object(Map::new()); LONGER.max(list.items.len() + 1)];
                front.insert(EXTRA_LIST.to_owned(), extra.into());
            }
        }
        let shown = items.unwrap_or_default();
        let length = shown.iter().map(|item| item.len() + 1).sum::<usize>();
        let mut text = Vec::with_capacity(self.text.len() + length + 1_000);
        if front.is_empty() && self.list.is_none() {
            text.extend_from_slice(&self.text);
            made.text = text;
            return made;
        }
        let front = Value::Object(front).to_string();
        // Without the braces: what follows goes on in the same object.
        join(&mut text, &front.as_bytes()[1..front.len() - 1]);
        if let (Some(list), Some(items)) = (&self.list, items) {
            let mut shown = Value::from(list.name.as_str()).to_string().into_bytes();
            shown.extend_from_slice(b":[");
            for (nth, item) in items.iter().enumerate() {
                if nth > 0 {
                    shown.push(b',');
                }
                shown.extend_from_slice(item);
            }
            shown.push(b']');
            join(&mut text, &shown);
        }
        join(&mut text, &self.text[1..self.text.len() - 1]);
        if text.is_empty() {
            text.push(b'{');
        }
        text.push(b'}');
        made.text = text;
        made
    }
}

/// Adds properties to an object that is being written.
fn join(text: &mut Vec<u8>, properties: &[u8]) {
    if !properties.is_empty() {
        text.push(if text.is_empty() { b'{' } else { b',' });
        text.extend_from_slice(properties);
    }
}

impl List {
    /// Takes the list and what tells of its page out of the body.
    fn new(
        operation: &Operation,
        schema: &Value,
        body: &mut Map<String, Value>,
        fill: Fill,
        items: &Items<'_>,
    ) -> Option<Self> {
        let properties = schema["properties"].as_object()?;
        let is_list = |name: &str| {
            body.get(name).is_some_and(Value::is_array) && properties[name]["items"].is_object()
        };
        let name = LISTS.into_iter().find(|name| is_list(name));
        let name = name.or_else(|| {
            operation.paging?;
            properties
                .keys()
                .map(String::as_str)
                .find(|name| is_list(name))
        })?;
        let name = name.to_owned();
        let property = &properties[&name];
        let made = body.remove(&name)?;
        let items = if fill == Fill::Everything {
            let count = property["maxItems"]
                .as_u64()
                .and_then(|most| usize::try_from(most).ok());
            let count = items.count.min(count.unwrap_or(usize::MAX));
            (0..count)
                .map(|nth| (items.make)(&property["items"], nth))
                .collect()
        } else {
            match made {
                Value::Array(items) => items,
                _ => Vec::new(),
            }
        };
        let fields = page::FIELDS
            .into_iter()
            .filter(|name| body.get(*name).is_some_and(|made| page::fits(name, made)))
            .collect::<Vec<_>>();
        body.retain(|name, _| !fields.contains(&name.as_str()));
        Some(Self {
            style: operation.paging,
            name,
            items: items
                .into_iter()
                .map(|item| item.to_string().into())
                .collect(),
            fields,
            has_before: operation.parameters.iter().any(|one| one.name == "before"),
        })
    }
}
