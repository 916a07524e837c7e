//! Which keys of a document hold what.
//!
//! A document mixes keywords with names that people chose: the keyword `description` holds a
//! sentence, the property called `description` holds a schema. Only a walk that knows at which kind
//! of place it stands can tell them apart. This table is that knowledge, for Swagger 2.0 and
//! `OpenAPI` 3.0 to 3.2 at once: their keywords do not contradict each other.

use serde_json::Value;

use super::operations::METHODS;
use super::{JsonPath, SpecError};

/// A kind of place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Document,
    Info,
    Tag,
    Server,
    ServerVariable,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Responses,
    Response,
    Header,
    MediaType,
    Encoding,
    Link,
    Callback,
    Components,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    Schema,
    Discriminator,
}

/// What a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Sentences, examples, links to documentation.
    Prose,
    /// A literal value, opaque.
    Data,
    /// Something that this table does not know: a vendor's extension, or a keyword of a later
    /// edition.
    Unknown,
    /// A reference to another place.
    Ref,
    /// Names to references or bare schema names.
    RefMap,
    /// Error codes: a list, or a map from code to sentence.
    ErrorCodes,
    /// OAuth scopes: a map from scope to sentence.
    Scopes,
    /// Required permissions: among the names of the list, upstream puts a sentence where no name
    /// fits.
    Permissions,
    /// One place.
    One(Node),
    /// A list of places.
    List(Node),
    /// One place or a list of them (`items`).
    OneOrList(Node),
    /// Names, freely chosen, to places.
    Map(Node),
}

/// What `key` holds at a place of kind `node`.
pub(super) fn holds(node: Node, key: &str) -> Holds {
    if key == "$ref" {
        return Holds::Ref;
    }
    if is_prose_extension(key) {
        return Holds::Prose;
    }
    if key == "x-inin-error-codes" {
        return Holds::ErrorCodes;
    }
    if key == "x-inin-requires-permissions" {
        return Holds::Permissions;
    }
    if key.starts_with("x-") {
        return Holds::Unknown;
    }
    match node {
        Node::Document => document(key),
        Node::Components => components(key),
        Node::Schema => schema(key),
        Node::Parameter | Node::Header => parameter(key),
        Node::Operation => operation(key),
        Node::Paths | Node::Callback => Holds::One(Node::PathItem),
        Node::Responses => Holds::One(Node::Response),
        Node::PathItem if METHODS.contains(&key) => Holds::One(Node::Operation),
        _ => other(node, key),
    }
}

/// Vendor keys that hold nothing but prose and samples.
fn is_prose_extension(key: &str) -> bool {
    matches!(
        key,
        "x-example"
            | "x-examples"
            | "x-summary"
            | "x-description"
            | "x-enum-descriptions"
            | "x-enumDescriptions"
            | "x-codeSamples"
            | "x-code-samples"
    )
}

/// The kinds of place that have few keys of their own.
fn other(node: Node, key: &str) -> Holds {
    match (node, key) {
        (_, "description" | "summary" | "externalDocs")
        | (Node::Info, "license" | "termsOfService" | "contact")
        | (Node::MediaType | Node::Response, "example" | "examples") => Holds::Prose,
        (Node::Link, "parameters" | "requestBody") | (Node::ServerVariable, "enum" | "default") => {
            Holds::Data
        }
        (Node::PathItem, "parameters") => Holds::List(Node::Parameter),
        (Node::PathItem, "servers") => Holds::List(Node::Server),
        (Node::PathItem, "additionalOperations") => Holds::Map(Node::Operation),
        (Node::Server, "variables") => Holds::Map(Node::ServerVariable),
        (Node::RequestBody | Node::Response, "content") => Holds::Map(Node::MediaType),
        (Node::Response | Node::Encoding, "headers") => Holds::Map(Node::Header),
        (Node::Response, "links") => Holds::Map(Node::Link),
        (Node::Response | Node::MediaType, "schema" | "itemSchema") => Holds::One(Node::Schema),
        (Node::MediaType, "encoding") => Holds::Map(Node::Encoding),
        (Node::MediaType, "itemEncoding") => Holds::One(Node::Encoding),
        (Node::MediaType, "prefixEncoding") => Holds::List(Node::Encoding),
        (Node::Link, "server") => Holds::One(Node::Server),
        (Node::SecurityScheme, "flows") => Holds::One(Node::OAuthFlows),
        (Node::OAuthFlows, _) => Holds::One(Node::OAuthFlow),
        (Node::SecurityScheme | Node::OAuthFlow, "scopes") => Holds::Scopes,
        (Node::Discriminator, "mapping") => Holds::RefMap,
        _ => Holds::Unknown,
    }
}

fn document(key: &str) -> Holds {
    match key {
        "externalDocs" => Holds::Prose,
        "info" => Holds::One(Node::Info),
        "tags" => Holds::List(Node::Tag),
        "servers" => Holds::List(Node::Server),
        "paths" => Holds::One(Node::Paths),
        "webhooks" => Holds::Map(Node::PathItem),
        "components" => Holds::One(Node::Components),
        "definitions" => Holds::Map(Node::Schema),
        "parameters" => Holds::Map(Node::Parameter),
        "responses" => Holds::Map(Node::Response),
        "securityDefinitions" => Holds::Map(Node::SecurityScheme),
        _ => Holds::Unknown,
    }
}

fn components(key: &str) -> Holds {
    match key {
        "examples" => Holds::Prose,
        "schemas" => Holds::Map(Node::Schema),
        "responses" => Holds::Map(Node::Response),
        "parameters" => Holds::Map(Node::Parameter),
        "requestBodies" => Holds::Map(Node::RequestBody),
        "headers" => Holds::Map(Node::Header),
        "securitySchemes" => Holds::Map(Node::SecurityScheme),
        "links" => Holds::Map(Node::Link),
        "callbacks" => Holds::Map(Node::Callback),
        "pathItems" => Holds::Map(Node::PathItem),
        "mediaTypes" => Holds::Map(Node::MediaType),
        _ => Holds::Unknown,
    }
}

fn operation(key: &str) -> Holds {
    match key {
        "summary" | "description" | "externalDocs" => Holds::Prose,
        "parameters" => Holds::List(Node::Parameter),
        "requestBody" => Holds::One(Node::RequestBody),
        "responses" => Holds::One(Node::Responses),
        "callbacks" => Holds::Map(Node::Callback),
        "servers" => Holds::List(Node::Server),
        "tags" | "security" | "consumes" | "produces" | "schemes" => Holds::Data,
        _ => Holds::Unknown,
    }
}

/// A Swagger 2.0 parameter or header is half a schema itself.
fn parameter(key: &str) -> Holds {
    match key {
        "description" | "example" | "examples" => Holds::Prose,
        "schema" | "items" => Holds::One(Node::Schema),
        "content" => Holds::Map(Node::MediaType),
        "enum" | "default" => Holds::Data,
        _ => Holds::Unknown,
    }
}

fn schema(key: &str) -> Holds {
    match key {
        "description" | "example" | "examples" | "externalDocs" | "$comment" => Holds::Prose,
        "enum" | "default" | "const" | "required" | "dependentRequired" => Holds::Data,
        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => {
            Holds::Map(Node::Schema)
        }
        "items" => Holds::OneOrList(Node::Schema),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => Holds::List(Node::Schema),
        "additionalProperties"
        | "additionalItems"
        | "unevaluatedProperties"
        | "unevaluatedItems"
        | "propertyNames"
        | "contains"
        | "contentSchema"
        | "not"
        | "if"
        | "then"
        | "else" => Holds::One(Node::Schema),
        "discriminator" => Holds::One(Node::Discriminator),
        _ => Holds::Unknown,
    }
}

/// What a walk meets.
pub(super) enum Met<'a> {
    /// An operation.
    Operation(&'a Value),
    /// A named property of a schema.
    Property,
    /// A reference.
    Ref(&'a str),
    /// A discriminator's target: a reference or a bare schema name.
    Mapping(&'a str),
}

/// Goes through every place of a document and checks that each holds the kind of value that it
/// must.
pub(super) fn walk<'a>(
    document: &'a Value,
    visit: &mut dyn FnMut(Met<'a>, &JsonPath) -> Result<(), SpecError>,
) -> Result<(), SpecError> {
    Walk {
        path: JsonPath::root(),
        visit,
    }
    .node(document, Node::Document)
}

struct Walk<'a, 'v> {
    path: JsonPath,
    visit: &'v mut dyn FnMut(Met<'a>, &JsonPath) -> Result<(), SpecError>,
}

impl<'a> Walk<'a, '_> {
    fn node(&mut self, value: &'a Value, node: Node) -> Result<(), SpecError> {
        let Some(object) = value.as_object() else {
            // `true` and `false` are schemas, and a Swagger 2.0 discriminator
            // is the bare name of a property.
            let allowed = match node {
                Node::Schema => value.is_boolean(),
                Node::Discriminator => value.is_string(),
                _ => false,
            };
            return if allowed {
                Ok(())
            } else {
                Err(self.malformed("an object", value))
            };
        };
        if node == Node::Operation {
            (self.visit)(Met::Operation(value), &self.path)?;
        }
        for (key, value) in object {
            self.path.push_key(key);
            self.child(value, node, holds(node, key), key)?;
            self.path.pop();
        }
        Ok(())
    }

    fn child(
        &mut self,
        value: &'a Value,
        parent: Node,
        holds: Holds,
        key: &str,
    ) -> Result<(), SpecError> {
        match holds {
            Holds::Prose
            | Holds::Data
            | Holds::Unknown
            | Holds::ErrorCodes
            | Holds::Scopes
            | Holds::Permissions => Ok(()),
            Holds::List(node) => self.list(value, node),
            Holds::OneOrList(node) if value.is_array() => self.list(value, node),
            Holds::One(node) | Holds::OneOrList(node) => self.node(value, node),
            Holds::Map(node) => {
                let Some(object) = value.as_object() else {
                    return Err(self.malformed("an object", value));
                };
                for (name, value) in object {
                    self.path.push_key(name);
                    if parent == Node::Schema && key == "properties" {
                        (self.visit)(Met::Property, &self.path)?;
                    }
                    self.node(value, node)?;
                    self.path.pop();
                }
                Ok(())
            }
            Holds::Ref => match value.as_str() {
                Some(target) => (self.visit)(Met::Ref(target), &self.path),
                None => Err(self.malformed("a string", value)),
            },
            Holds::RefMap => {
                for (name, target) in value.as_object().into_iter().flatten() {
                    self.path.push_key(name);
                    let Some(target) = target.as_str() else {
                        return Err(self.malformed("a string", target));
                    };
                    (self.visit)(Met::Mapping(target), &self.path)?;
                    self.path.pop();
                }
                Ok(())
            }
        }
    }

    fn list(&mut self, value: &'a Value, node: Node) -> Result<(), SpecError> {
        let Some(list) = value.as_array() else {
            return Err(self.malformed("a list", value));
        };
        for (index, value) in list.iter().enumerate() {
            self.path.push_index(index);
            self.node(value, node)?;
            self.path.pop();
        }
        Ok(())
    }

    fn malformed(&self, expected: &'static str, found: &Value) -> SpecError {
        SpecError::Malformed {
            path: self.path.clone(),
            expected,
            found: kind(found),
        }
    }
}

/// What kind of JSON value this is, in words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
