//! From bytes to a value, refusing whatever would lose something.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Files, JsonPath, SpecError, is_imported};

const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Reads JSON, plain or gzipped.
pub(super) fn json(input: &[u8]) -> Result<Value, SpecError> {
    let inflated = inflate(input)?;
    let text = inflated.as_deref().unwrap_or(input);
    // A byte order mark is no part of JSON, and editors on Windows write one.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut parser = serde_json::Deserializer::from_slice(text);
    let parsed: Result<Strict, _> = serde_path_to_error::deserialize(&mut parser);
    let Strict(value) = parsed.map_err(|error| SpecError::Json {
        path: JsonPath::from(error.path()),
        source: error.into_inner(),
    })?;
    parser.end().map_err(|source| SpecError::Json {
        path: JsonPath::root(),
        source,
    })?;
    Ok(value)
}

/// Reads JSON or YAML, plain or gzipped.
pub(super) fn any(input: &[u8]) -> Result<Value, SpecError> {
    let inflated = inflate(input)?;
    let text = inflated.as_deref().unwrap_or(input);
    // JSON is YAML too, but its own parser is faster and says what is wrong in
    // JSON's terms.
    if text.trim_ascii_start().starts_with(b"{") {
        return json(text);
    }
    let text = std::str::from_utf8(text).map_err(|error| SpecError::Yaml(error.to_string()))?;
    // The document is the user's own file: the budgets that guard a server
    // against hostile YAML would refuse the real one for its size.
    let options = serde_saphyr::options! { budget: None };
    let Strict(value) = serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| SpecError::Yaml(error.to_string()))?;
    Ok(value)
}

/// Reads one file.
pub(super) fn file(path: &Path) -> Result<Vec<u8>, SpecError> {
    fs::read(path).map_err(|source| SpecError::Read {
        file: path.to_owned(),
        source,
    })
}

/// Reads the JSON files that an import writes, in a folder and in the folders directly in it.
pub(super) fn folder(root: &Path) -> Result<Files, SpecError> {
    let mut files = BTreeMap::new();
    for (name, path) in entries(root)? {
        if !is_imported(&name) {
            continue;
        }
        if path.is_dir() {
            for (inner, path) in entries(&path)? {
                if is_json(&path) {
                    files.insert(format!("{name}/{inner}"), file(&path)?);
                }
            }
        } else if is_json(&path) {
            files.insert(name, file(&path)?);
        }
    }
    Ok(files)
}

fn is_json(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "json")
}

/// What a folder holds, by name.
fn entries(folder: &Path) -> Result<Vec<(String, std::path::PathBuf)>, SpecError> {
    let failed = |source| SpecError::Read {
        file: folder.to_owned(),
        source,
    };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // A name that is not Unicode is not one that an import wrote.
        if let Ok(name) = entry.file_name().into_string() {
            entries.push((name, entry.path()));
        }
    }
    Ok(entries)
}

/// The content, if the input is gzip.
fn inflate(input: &[u8]) -> Result<Option<Vec<u8>>, SpecError> {
    if !input.starts_with(&GZIP_MAGIC) {
        return Ok(None);
    }
    let mut content = Vec::new();
    MultiGzDecoder::new(input)
        .read_to_end(&mut content)
        .map_err(SpecError::Gzip)?;
    Ok(Some(content))
}

/// A value whose objects hold each key once.
///
/// `serde_json` keeps the last of two equal keys: a fact would be lost without a word.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("not a JSON number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(value)) = sequence.next_element()? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(de::Error::custom(format_args!(
                    "the key `{key}` stands twice"
                )));
            }
            let Strict(value) = entries.next_value()?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
