//! Values from schemas.

use std::collections::HashSet;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Map, Value, json};

use crate::document::{Document, Parameter, reference, takes_anything};

use super::Fill;
use super::text;

/// How often to try for a value that a list does not hold yet.
const TRIES: usize = 20;
/// Limits of integers that state none.
const LARGEST_INT32: i64 = 10_000;
const LARGEST_INT64: i64 = 9_000_000_000;

/// Makes the values of one request or response.
pub(super) struct Maker<'a> {
    document: &'a Document,
    pub(super) random: Xoshiro256PlusPlus,
    fill: Fill,
    for_request: bool,
    /// Definitions that occurred in this value already.
    seen: HashSet<&'a str>,
    /// Definitions of which only the required part is being made, outermost first.
    open: Vec<&'a str>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(document: &'a Document, seed: u64, fill: Fill) -> Self {
        Self {
            document,
            random: Xoshiro256PlusPlus::seed_from_u64(seed),
            fill,
            for_request: false,
            seen: HashSet::new(),
            open: Vec::new(),
        }
    }

    /// Leaves out what only the platform may set.
    pub(super) fn for_request(mut self) -> Self {
        self.for_request = true;
        self
    }

    /// The value of a parameter. A list is never empty: that would be no parameter at all.
    pub(super) fn parameter(&mut self, parameter: &Parameter) -> Value {
        let (name, schema) = (&parameter.name, &parameter.schema);
        let paging = match name.as_str() {
            "pageSize" | "count" | "limit" => Some(25),
            "pageNumber" | "startIndex" => Some(1),
            _ => None,
        };
        let is_text = schema["type"] == "string";
        if let Some(number) = paging
            && (is_text || schema["type"] == "integer")
            && schema["maximum"].as_i64().is_none_or(|most| number <= most)
        {
            return if is_text {
                number.to_string().into()
            } else {
                number.into()
            };
        }
        // The default says best what a text without further rules should look like.
        if is_text
            && ["enum", "format", "pattern"]
                .iter()
                .all(|key| schema.get(*key).is_none())
            && let Some(default) = schema["default"].as_str().filter(|text| !text.is_empty())
        {
            return default.into();
        }
        let value = self.value(schema, name, self.fill == Fill::Everything);
        value.unwrap_or_default()
    }

    /// A whole body.
    pub(super) fn root(&mut self, schema: &Value, name: &str) -> Value {
        // The document outlives this maker, but a parameter's schema need not be in it.
        let value = self.value(schema, name, self.fill == Fill::Everything);
        value.unwrap_or_else(|| json!({}))
    }

    /// `None` where a value would have no end: where a definition requires itself.
    fn value(&mut self, schema: &Value, name: &str, full: bool) -> Option<Value> {
        if let Some(definition) = reference(schema) {
            return self.definition(definition, name);
        }
        if let Some(list) = schema["enum"].as_array().filter(|list| !list.is_empty()) {
            return Some(list[self.random.random_range(0..list.len())].clone());
        }
        Some(match schema["type"].as_str() {
            Some("string") => text::text(&mut self.random, schema, name).into(),
            Some("integer") => self.integer(schema, name).into(),
            Some("number") => self.number(schema),
            Some("boolean") => self.random.random_bool(0.5).into(),
            Some("array") => self.array(schema, name, full)?,
            _ => self.object(schema, full)?,
        })
    }

    /// A value inside of another. In a response, what the document leaves open is of any kind, as the
    /// platform's is.
    fn inner(&mut self, schema: &Value, name: &str, full: bool) -> Option<Value> {
        let schema_of = self.document.resolve(schema);
        // What has kinds of its own is an object, whatever it holds.
        let is_open = takes_anything(schema_of) && schema_of.get("discriminator").is_none();
        if is_open && full && !self.for_request {
            return Some(self.anything());
        }
        self.value(schema, name, full)
    }

    fn anything(&mut self) -> Value {
        // Large, so that the items of a list differ.
        let number = self.random.random_range(1..1_000_000_000);
        // No list: who pages through lists would take it for one.
        match self.random.random_range(0..3) {
            0 => format!("anything {number}").into(),
            1 => number.into(),
            _ => json!({ "sample": number, "more": [true, "two", { "three": 3 }] }),
        }
    }

    fn definition(&mut self, definition: &str, name: &str) -> Option<Value> {
        let document = self.document;
        let (definition, schema) = document.definitions().get_key_value(definition)?;
        let first = self.seen.insert(definition);
        if first && self.fill == Fill::Everything {
            return self.value(schema, name, true);
        }
        if self.open.contains(&definition.as_str()) {
            return None;
        }
        self.open.push(definition);
        let value = self.value(schema, name, false);
        self.open.pop();
        value
    }

    fn object(&mut self, schema: &Value, full: bool) -> Option<Value> {
        let mut object = Map::new();
        let required = schema["required"].as_array();
        let is_required =
            |name: &str| required.is_some_and(|all| all.iter().any(|one| one == name));
        let properties = schema["properties"].as_object();
        for (name, property) in properties.into_iter().flatten() {
            if self.for_request && property["readOnly"] == true {
                continue;
            }
            let required = is_required(name);
            if full || required {
                match self.inner(property, name, full) {
                    Some(value) => {
                        object.insert(name.clone(), value);
                    }
                    None if required => return None,
                    None => {}
                }
            }
        }
        if !full {
            return Some(object.into());
        }
        match &schema["additionalProperties"] {
            more @ Value::Object(_) => {
                for key in ["first", "second"] {
                    if let Some(value) = self.inner(more, key, full) {
                        object.insert(key.to_owned(), value);
                    }
                }
            }
            // It may hold anything.
            _ if properties.is_none() => {
                object.insert("sample".to_owned(), "anything".into());
                object.insert("count".to_owned(), self.random.random_range(1..100).into());
            }
            _ => {}
        }
        Some(object.into())
    }

    fn array(&mut self, schema: &Value, name: &str, full: bool) -> Option<Value> {
        let limit = |key: &str| {
            schema[key]
                .as_u64()
                .and_then(|limit| usize::try_from(limit).ok())
        };
        let least = limit("minItems").unwrap_or(0);
        let wanted = if full { 2 } else { 1 };
        let wanted = wanted
            .max(least)
            .min(limit("maxItems").unwrap_or(usize::MAX));
        let unique = schema["uniqueItems"] == true || !schema["items"]["enum"].is_null();
        let name = name.strip_suffix('s').unwrap_or(name);
        let mut items = Vec::new();
        for _ in 0..wanted + TRIES {
            if items.len() == wanted {
                break;
            }
            match self.inner(&schema["items"], name, full) {
                Some(item) if unique && items.contains(&item) => {}
                Some(item) => items.push(item),
                None => break,
            }
        }
        (items.len() >= least).then(|| items.into())
    }

    fn integer(&mut self, schema: &Value, name: &str) -> i64 {
        let is_long = schema["format"] == "int64";
        match name {
            "pageSize" if schema["maximum"].as_i64().is_none_or(|most| most >= 25) => return 25,
            "pageNumber" => return 1,
            _ => {}
        }
        let largest = if is_long {
            LARGEST_INT64
        } else {
            LARGEST_INT32
        };
        let exclusive = |key: &str| i64::from(schema[key] == true);
        let least = schema["minimum"]
            .as_i64()
            .map(|least| least + exclusive("exclusiveMinimum"));
        let most = schema["maximum"]
            .as_i64()
            .map(|most| most - exclusive("exclusiveMaximum"));
        let (least, most) = match (least, most) {
            (Some(least), Some(most)) => (least, most),
            (Some(least), None) => (least, least.saturating_add(largest)),
            (None, Some(most)) => (most.min(1), most),
            (None, None) => (1, largest),
        };
        self.random.random_range(least..=most.max(least))
    }

    /// A number that is exact in binary, and so the same after any reading and writing.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "limits are small, and a saturated one is still a limit"
    )]
    fn number(&mut self, schema: &Value) -> Value {
        let quarters = |key: &str| schema[key].as_f64().map(|limit| limit * 4.0);
        let least = quarters("minimum").map_or(1, |limit| limit.floor() as i64 + 1);
        let most = quarters("maximum").map_or(least + 4_000, |limit| limit.ceil() as i64 - 1);
        let quarters = self.random.random_range(least..=most.max(least));
        // `as i32` is exact: see the limits above.
        json!(f64::from(quarters as i32) / 4.0)
    }
}
