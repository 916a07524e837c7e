//! Bodies that look like the platform's, made from the document with a fixed
//! seed: the same text on every machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use rand::rngs::Xoshiro256PlusPlus;
use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Map, Value};

use super::shapes::{self, Length, Shape};

const SEED: u64 = 20_260_131;
/// A model with more fields than this has most of them unset.
const MANY_FIELDS: usize = 12;
/// How likely an optional field of such a model is set, and of any other.
const SET_OF_MANY: f64 = 0.22;
const SET_OF_FEW: f64 = 0.7;
/// How likely a field is set that typically is.
const SET_OF_TYPICAL: f64 = 0.9;
/// Below this, fields that lead further are left out.
const DEEPEST: usize = 8;

const WORDS: [&str; 24] = [
    "agent", "billing", "callback", "customer", "default", "east", "follow", "general", "inbound",
    "journey", "key", "level", "market", "north", "order", "priority", "queue", "region", "sales",
    "support", "tier", "urgent", "voice", "west",
];

/// A response of this shape, for a document of the OpenAPI 3 form.
pub(super) fn body(document: &Value, shape: Shape) -> Result<String> {
    let schemas = document["components"]["schemas"].as_object();
    let mut writer = Writer {
        schemas: schemas.context("no schemas")?,
        shape,
        random: Xoshiro256PlusPlus::seed_from_u64(SEED),
        orders: BTreeMap::new(),
        open: Vec::new(),
        out: String::new(),
    };
    let schema = response(document, shape.operation())
        .with_context(|| format!("no response of {}", shape.operation()))?;
    match shape.list() {
        None => writer.items(schema)?,
        Some(member) => writer.page(schema, member)?,
    }
    Ok(writer.out)
}

/// The schema of an operation's success.
fn response<'a>(document: &'a Value, operation: &str) -> Option<&'a Value> {
    let paths = document["paths"].as_object()?;
    let methods = paths.values().filter_map(Value::as_object);
    let found = methods
        .flat_map(Map::values)
        .find(|method| method["operationId"] == operation)?;
    let success = &found["responses"]["200"]["content"];
    success["application/json"].get("schema")
}

struct Writer<'a> {
    schemas: &'a Map<String, Value>,
    shape: Shape,
    random: Xoshiro256PlusPlus,
    /// Schema → its fields in the order in which a server would write them:
    /// one order for each, and not that of the alphabet.
    orders: BTreeMap<&'a str, Vec<&'a str>>,
    /// The schemas that are being written, the outermost first.
    open: Vec<&'a str>,
    out: String,
}

impl<'a> Writer<'a> {
    /// An object around the list of items.
    fn page(&mut self, schema: &'a Value, member: &str) -> Result<()> {
        let (_, schema) = self.resolved(schema)?;
        let properties = schema["properties"].as_object().context("no properties")?;
        self.out.push('{');
        let mut is_first = true;
        for (name, property) in properties {
            // The rest of a page says how many there are and where others are.
            let is_plain = property.get("$ref").is_none() && property["type"] != "array";
            if name != member && !is_plain {
                continue;
            }
            if !is_first {
                self.out.push(',');
            }
            is_first = false;
            self.name(name);
            if name == member {
                self.items(property)?;
            } else {
                self.value(name, property)?;
            }
        }
        self.out.push('}');
        Ok(())
    }

    /// The items of the response.
    fn items(&mut self, list: &'a Value) -> Result<()> {
        let start = self.out.len();
        let mut count = 0;
        self.out.push('[');
        loop {
            self.value("item", &list["items"])?;
            count += 1;
            let is_done = match self.shape.length() {
                Length::Items(wanted) => count == wanted,
                Length::Bytes(wanted) => self.out.len() - start >= wanted,
            };
            if is_done {
                break;
            }
            self.out.push(',');
        }
        self.out.push(']');
        Ok(())
    }

    /// What a reference leads to, and its name.
    fn resolved(&self, schema: &'a Value) -> Result<(&'a str, &'a Value)> {
        let (mut name, mut schema) = ("", schema);
        while let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let (_, last) = target.rsplit_once('/').context("a reference")?;
            let found = self.schemas.get_key_value(last);
            let found = found.with_context(|| format!("no schema {last}"))?;
            (name, schema) = (found.0, found.1);
        }
        Ok((name, schema))
    }

    fn value(&mut self, name: &str, schema: &'a Value) -> Result<()> {
        let (title, schema) = self.resolved(schema)?;
        if let Some(values) = schema["enum"].as_array() {
            let value = values.choose(&mut self.random).context("no values")?;
            self.out.push_str(&value.to_string());
            return Ok(());
        }
        match schema["type"].as_str() {
            Some("boolean") => {
                let value = self.random.random_bool(0.5);
                self.out.push_str(&value.to_string());
            }
            Some("integer") => {
                let most = if schema["format"] == "int64" {
                    10_000_000
                } else {
                    5000
                };
                let value = self.random.random_range(0..most);
                self.out.push_str(&value.to_string());
            }
            Some("number") => {
                // Never whole, so that every reader writes the same digits.
                let (whole, part) = (
                    self.random.random_range(0..500),
                    self.random.random_range(1..10),
                );
                // Writing into a `String` cannot fail.
                let _ = write!(self.out, "{whole}.{part}");
            }
            Some("string") => {
                let text = self.text(name, schema["format"].as_str().unwrap_or_default());
                self.out.push_str(&Value::String(text).to_string());
            }
            Some("array") => {
                let count = self.random.random_range(shapes::items_of(name));
                self.out.push('[');
                for index in 0..count {
                    if index > 0 {
                        self.out.push(',');
                    }
                    self.value(name, &schema["items"])?;
                }
                self.out.push(']');
            }
            _ if schema.get("properties").is_some() => self.object(title, schema)?,
            _ if schema["additionalProperties"].is_object() => {
                self.out.push('{');
                self.name("custom");
                self.value(name, &schema["additionalProperties"])?;
                self.out.push('}');
            }
            _ => self.out.push_str(r#"{"custom":"value"}"#),
        }
        Ok(())
    }

    fn object(&mut self, title: &'a str, schema: &'a Value) -> Result<()> {
        let fields = self.fields(title, schema)?;
        let properties = &schema["properties"];
        self.open.push(title);
        self.out.push('{');
        for (index, name) in fields.into_iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.name(name);
            self.value(name, &properties[name])?;
        }
        self.out.push('}');
        self.open.pop();
        Ok(())
    }

    /// The fields that are set, in the server's order.
    fn fields(&mut self, title: &'a str, schema: &'a Value) -> Result<Vec<&'a str>> {
        let properties = schema["properties"].as_object().context("no properties")?;
        if !self.orders.contains_key(title) {
            let mut names: Vec<&str> = properties.keys().map(String::as_str).collect();
            names.shuffle(&mut self.random);
            self.orders.insert(title, names);
        }
        let order = self.orders.get(title).cloned().unwrap_or_default();
        let mut typical = self.shape.typical().iter();
        let typical = typical.find(|(name, _)| *name == title);
        // A server gives of what is nested in its like, or lies deep, a
        // reference.
        let is_reference = self.open.contains(&title) || self.open.len() > DEEPEST;
        let chance = if properties.len() > MANY_FIELDS {
            SET_OF_MANY
        } else {
            SET_OF_FEW
        };
        let mut chosen = Vec::new();
        for name in order {
            let is_required = schema["required"]
                .as_array()
                .is_some_and(|all| all.iter().any(|one| one == name));
            let is_set = match typical {
                _ if is_required || name == "id" => true,
                _ if is_reference => matches!(name, "selfUri" | "name"),
                Some((_, typical)) => {
                    typical.contains(&name) && self.random.random_bool(SET_OF_TYPICAL)
                }
                None => self.random.random_bool(chance),
            };
            if is_set {
                chosen.push(name);
            }
        }
        Ok(chosen)
    }

    fn name(&mut self, name: &str) {
        self.out.push_str(&Value::from(name).to_string());
        self.out.push(':');
    }

    /// What a text of this name and format looks like.
    fn text(&mut self, name: &str, format: &str) -> String {
        let lower = name.to_ascii_lowercase();
        match format {
            "date-time" => self.instant(),
            "date" => self
                .instant()
                .split('T')
                .next()
                .unwrap_or_default()
                .to_owned(),
            "" if lower.ends_with("time") => self.instant(),
            "interval" => format!("{}/{}", self.instant(), self.instant()),
            "uuid" => self.uuid(),
            "uri" => format!("/api/v2/{}/{}", self.word(), self.uuid()),
            _ if lower == "id" || name.ends_with("Id") || name.ends_with("Ids") => self.uuid(),
            _ if lower.ends_with("uri") => format!("/api/v2/{}/{}", self.word(), self.uuid()),
            _ if lower.contains("email") || lower == "username" => {
                format!("{}.{}@example.com", self.word(), self.word())
            }
            _ if ["ani", "dnis", "address", "phone"]
                .iter()
                .any(|part| lower.starts_with(part)) =>
            {
                format!("tel:+1317555{:04}", self.random.random_range(0..10_000))
            }
            _ => {
                let count = self.random.random_range(1..=3);
                let words: Vec<&str> = (0..count).map(|_| self.word()).collect();
                words.join(" ")
            }
        }
    }

    fn word(&mut self) -> &'static str {
        WORDS.choose(&mut self.random).copied().unwrap_or("word")
    }

    fn uuid(&mut self) -> String {
        let digits = format!("{:032x}", self.random.random::<u128>());
        // Version 4, as the platform's are.
        let (one, two, three, four, five) = (
            &digits[..8],
            &digits[8..12],
            &digits[13..16],
            &digits[17..20],
            &digits[20..],
        );
        format!("{one}-{two}-4{three}-a{four}-{five}")
    }

    /// An instant in January 2026, with milliseconds that are not none.
    fn instant(&mut self) -> String {
        let mut part = |range: std::ops::Range<u32>| self.random.random_range(range);
        format!(
            "2026-01-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            part(1..32),
            part(0..24),
            part(0..60),
            part(0..60),
            part(1..1000)
        )
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "paths": {"/users": {"get": {"operationId": "getUsers", "responses": {"200": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Page"}},
            }}}}}},
            "components": {"schemas": {
                "Page": {"properties": {
                    "total": {"type": "integer", "format": "int64"},
                    "entities": {"type": "array", "items": {"$ref": "#/components/schemas/User"}},
                }},
                "User": {"required": ["version"], "properties": {
                    "id": {"type": "string"},
                    "manager": {"$ref": "#/components/schemas/User"},
                    "state": {"type": "string", "enum": ["active", "deleted"]},
                    "version": {"type": "integer", "format": "int32"},
                    "weight": {"type": "string"},
                }},
            }},
        })
    }

    #[test]
    fn a_page_has_as_many_items_as_its_shape_and_what_these_require() {
        let text = body(&document(), Shape::Users).unwrap();
        let page: Value = serde_json::from_str(&text).unwrap();
        let users = page["entities"].as_array().unwrap();
        assert_eq!(users.len(), 100);
        for user in users {
            assert!(user["version"].is_i64() && user["id"].is_string(), "{user}");
            assert!(user.get("weight").is_none(), "{user}");
            assert!(user["manager"].get("manager").is_none(), "{user}");
        }
    }

    #[test]
    fn the_same_text_comes_each_time() {
        let [one, other] = [(); 2].map(|()| body(&document(), Shape::Users).unwrap());
        assert_eq!(one, other);
    }
}
