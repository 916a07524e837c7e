//! JSON of any form, no deeper than the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::Reading;
use crate::model::Json;

/// The name under which `serde_json` hands out numbers in a program that has its feature
/// `arbitrary_precision` on. Any crate of the program may turn that on for all, and nobody who
/// reads a `version` cares about it.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads any JSON.
pub(super) struct JsonSeed<'r> {
    pub(super) reading: &'r mut Reading,
}

impl<'de> DeserializeSeed<'de> for JsonSeed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonSeed<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Number::from_f64(value).map_or_else(
            || Json::from(crate::model::write::unwritable(value)),
            Json::Number,
        ))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        self.reading.nested(|reading| {
            let mut list = Vec::new();
            while let Some(item) = items.next_element_seed(JsonSeed { reading })? {
                list.push(item);
            }
            Ok(Json::Array(list))
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        self.reading.nested(|reading| {
            let mut map = serde_json::Map::new();
            while let Some(name) = members.next_key::<String>()? {
                if map.is_empty() && name == NUMBER {
                    let digits: String = members.next_value()?;
                    return Ok(digits
                        .parse()
                        .map_or_else(|_| Json::String(digits), Json::Number));
                }
                let member = members.next_value_seed(JsonSeed { reading })?;
                map.insert(name, member);
            }
            Ok(Json::Object(map))
        })
    }
}
