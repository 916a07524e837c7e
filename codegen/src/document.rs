//! The document as the later stages walk it: a table of schemas and a list of operations, in an
//! order that does not depend on the input's.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::GenerateError;
use crate::spec::METHODS;

/// Where a reference to a schema points.
pub(crate) const SCHEMA_PREFIX: &str = "#/components/schemas/";

/// An OpenAPI 3 document, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Schemas by name.
    pub schemas: BTreeMap<String, Value>,
    /// Operations, ordered by path and method.
    pub operations: Vec<RawOperation>,
    /// Security schemes by name.
    pub security_schemes: BTreeMap<String, Value>,
    /// The security requirements of an operation that states none.
    pub security: Vec<Value>,
    /// `info.version`.
    pub version: String,
    /// Cargo features that the manifest has by hand: no API may take them.
    pub taken_features: Vec<String>,
}

/// One operation with everything that it inherits filled in.
#[derive(Clone, Debug)]
pub struct RawOperation {
    /// Its id.
    pub id: String,
    /// Its path, with the names of parameters between braces.
    pub path: String,
    /// Lower case, as the document writes it.
    pub method: String,
    /// Parameters with every `$ref` resolved.
    pub parameters: Vec<Value>,
    /// The request body object, if any.
    pub body: Option<Value>,
    /// Status → response object, with every `$ref` resolved.
    pub responses: BTreeMap<String, Value>,
    /// Everything else of the operation.
    pub rest: Map<String, Value>,
}

impl Document {
    /// Takes an upgraded document apart.
    ///
    /// # Errors
    /// [`GenerateError::Document`] when an operation has no id, an id stands twice, or a reference
    /// leads nowhere.
    pub fn new(mut value: Value) -> Result<Self, GenerateError> {
        // Media types are chosen by their order: it must not be the input's.
        value.sort_all_objects();
        decode_references(&mut value);
        let Value::Object(mut root) = value else {
            return Err(GenerateError::document("$", "not an object"));
        };
        let mut components = take(&mut root, "components");
        let schemas = take(&mut components, "schemas").into_iter().collect();
        let lookup = Lookup { components };
        let operations = lookup.operations(take(&mut root, "paths"))?;
        let mut components = lookup.components;
        let document = Self {
            schemas,
            operations,
            security_schemes: take(&mut components, "securitySchemes")
                .into_iter()
                .collect(),
            security: list(root.remove("security")),
            version: root
                .get("info")
                .and_then(|info| info["version"].as_str())
                .unwrap_or_default()
                .to_owned(),
            taken_features: Vec::new(),
        };
        document.check_references()?;
        Ok(document)
    }

    fn check_references(&self) -> Result<(), GenerateError> {
        let check = |at: &str, value: &Value| -> Result<(), GenerateError> {
            let mut missing = None;
            visit_references(value, &mut |target| {
                let known = target
                    .strip_prefix(SCHEMA_PREFIX)
                    .is_some_and(|name| self.schemas.contains_key(name));
                if !known && missing.is_none() {
                    missing = Some(target.to_owned());
                }
            });
            match missing {
                Some(target) => Err(GenerateError::document(
                    at,
                    &format!("`$ref` to nowhere: {target}"),
                )),
                None => Ok(()),
            }
        };
        for (name, schema) in &self.schemas {
            check(&format!("$.components.schemas.{name}"), schema)?;
        }
        for operation in &self.operations {
            let at = format!("operation `{}`", operation.id);
            operation
                .parameters
                .iter()
                .chain(&operation.body)
                .chain(operation.responses.values())
                .try_for_each(|value| check(&at, value))?;
        }
        Ok(())
    }
}

/// The names between braces in a path, in order.
pub fn path_names(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}

/// Calls `f` with the target of every `$ref` below `value`.
pub(crate) fn visit_references(value: &Value, f: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get("$ref") {
                f(target);
            }
            map.values().for_each(|inner| visit_references(inner, f));
        }
        Value::Array(list) => list.iter().for_each(|inner| visit_references(inner, f)),
        _ => {}
    }
}

/// Writes every reference as plain text: in a URI fragment, signs in a name are escaped once as a
/// JSON pointer and once as a URI.
fn decode_references(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get_mut("$ref")
                && target.contains(['%', '~'])
                && let Ok(plain) = percent_decode_str(target).decode_utf8()
            {
                *target = plain.replace("~1", "/").replace("~0", "~");
            }
            map.values_mut().for_each(decode_references);
        }
        Value::Array(list) => list.iter_mut().for_each(decode_references),
        _ => {}
    }
}

/// The name of the schema that a `$ref` points to.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(SCHEMA_PREFIX)
}

/// Parameters, bodies and responses that operations refer to by name.
struct Lookup {
    components: Map<String, Value>,
}

impl Lookup {
    /// The operations of all paths, ordered by path and method.
    fn operations(&self, paths: Map<String, Value>) -> Result<Vec<RawOperation>, GenerateError> {
        let mut operations = Vec::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let paths: BTreeMap<String, Value> = paths.into_iter().collect();
        for (path, item) in paths {
            let Value::Object(mut item) = item else {
                continue;
            };
            let at = format!("$.paths[{path:?}]");
            if let Some(target) = item.get("$ref") {
                return Err(GenerateError::document(
                    &at,
                    &format!("a path that is elsewhere ({target}) would lose its operations"),
                ));
            }
            let common = list(item.remove("parameters"));
            for method in METHODS {
                let Some(Value::Object(operation)) = item.remove(method) else {
                    continue;
                };
                let at = format!("{at}.{method}");
                let operation = self.operation(&path, method, &common, operation, &at)?;
                if let Some(first) = seen.insert(operation.id.clone(), at.clone()) {
                    return Err(GenerateError::document(
                        &at,
                        &format!("operation id `{}` stands already at {first}", operation.id),
                    ));
                }
                operations.push(operation);
            }
            let is_operation = |(_, value): &(&String, &Value)| value.get("responses").is_some();
            if let Some((method, _)) = item.iter().find(is_operation) {
                return Err(GenerateError::document(
                    &format!("{at}.{method}"),
                    "an operation under a method that no edition knows would be lost",
                ));
            }
        }
        Ok(operations)
    }

    /// One operation, with what its path says for all of its operations.
    fn operation(
        &self,
        path: &str,
        method: &str,
        common: &[Value],
        mut rest: Map<String, Value>,
        at: &str,
    ) -> Result<RawOperation, GenerateError> {
        let id = rest
            .remove("operationId")
            .and_then(|id| id.as_str().map(str::to_owned))
            .filter(|id| !id.is_empty())
            .ok_or_else(|| GenerateError::document(at, "the operation has no `operationId`"))?;
        let own = list(rest.remove("parameters"));
        let mut parameters: Vec<Value> = Vec::new();
        for parameter in common.iter().cloned().chain(own) {
            let parameter = self.resolve("parameters", parameter, at)?;
            // The operation's own parameter replaces the path's.
            parameters.retain(|other| {
                other["name"] != parameter["name"] || other["in"] != parameter["in"]
            });
            parameters.push(parameter);
        }
        let body = match rest.remove("requestBody") {
            Some(body) => Some(self.resolve("requestBodies", body, at)?),
            None => None,
        };
        let mut responses = BTreeMap::new();
        for (status, response) in take(&mut rest, "responses") {
            responses.insert(status, self.resolve("responses", response, at)?);
        }
        Ok(RawOperation {
            id,
            path: path.to_owned(),
            method: method.to_owned(),
            parameters,
            body,
            responses,
            rest,
        })
    }

    fn resolve(&self, kind: &str, value: Value, at: &str) -> Result<Value, GenerateError> {
        let mut value = value;
        // A reference may point to another; the bound ends a circle.
        for _ in 0..16 {
            let Some(target) = value.get("$ref").and_then(Value::as_str) else {
                return Ok(value);
            };
            value = target
                .strip_prefix("#/components/")
                .and_then(|rest| rest.strip_prefix(kind))
                .and_then(|rest| rest.strip_prefix('/'))
                .and_then(|name| self.components.get(kind)?.get(name))
                .cloned()
                .ok_or_else(|| {
                    GenerateError::document(at, &format!("`$ref` to nowhere: {target}"))
                })?;
        }
        Err(GenerateError::document(
            at,
            "a `$ref` that leads back to itself",
        ))
    }
}

fn take(map: &mut Map<String, Value>, key: &str) -> Map<String, Value> {
    match map.remove(key) {
        Some(Value::Object(inner)) => inner,
        _ => Map::new(),
    }
}

fn list(value: Option<Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(list)) => list,
        _ => Vec::new(),
    }
}
