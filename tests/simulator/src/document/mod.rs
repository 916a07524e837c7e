//! The platform's API document: what can be called, with what, and what comes back.
//!
//! [`Document::pinned`] is the edition that this package was built from. It is parsed once, in a
//! fraction of a second, and shared. Another edition is read with [`Document::from_json`] or
//! [`Document::from_folder`].
//!
//! ```
//! use genesys_cloud_simulator::document::{Document, Place};
//!
//! let document = Document::pinned();
//! let found = document.find(&http::Method::GET, "/api/v2/users/me%2F1").expect("a user");
//! assert_eq!(found.operation.id, "getUser");
//! assert_eq!(found.path, [("userId", "me/1".to_owned())]);
//! assert_eq!(found.operation.parameters[0].place, Place::Path);
//! ```

mod operation;
mod paging;
mod parse;
mod routes;

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use http::Method;
use serde_json::{Map, Value, json};

pub use self::operation::{Body, Operation, Parameter, Place, Response, Security};
pub use self::paging::{LISTS, PagingStyle};

use self::routes::Routes;

/// The pinned document, as the build script packed it.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/document.json"));

/// A parsed API document (Swagger 2.0).
pub struct Document {
    operations: Vec<Operation>,
    by_id: HashMap<String, usize>,
    routes: Routes,
    definitions: Map<String, Value>,
}

/// An operation that a request is for, and the values in its path.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Match<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// Names and decoded values of the path parameters, in the order of the path.
    pub path: Vec<(&'a str, String)>,
}

/// Why something is not an API document.
#[derive(Debug)]
pub struct DocumentError(String);

impl Document {
    /// The document that this package was built from.
    pub fn pinned() -> Arc<Self> {
        static PINNED: OnceLock<Arc<Document>> = OnceLock::new();
        let parse = || {
            let json = serde_json::from_slice(PACKED).map_err(|error| error.to_string());
            let document =
                json.and_then(|json| Self::from_json(json).map_err(|error| error.to_string()));
            match document {
                Ok(document) => Arc::new(document),
                // The bytes are this package's own: they were written by its build script, and a
                // test reads them.
                Err(error) => unreachable!("the packed document: {error}"),
            }
        };
        Arc::clone(PINNED.get_or_init(parse))
    }

    /// Reads a whole document.
    ///
    /// # Errors
    /// When it is not a Swagger 2.0 document, or an operation in it lacks what it is known by.
    pub fn from_json(json: Value) -> Result<Self, DocumentError> {
        let (operations, definitions) = parse::parse(json).map_err(DocumentError)?;
        let by_id = operations
            .iter()
            .map(|one| (one.id.clone(), one.index))
            .collect();
        let routes = Routes::new(&operations).map_err(DocumentError)?;
        Ok(Self {
            operations,
            by_id,
            routes,
            definitions,
        })
    }

    /// Reads a document in parts: a folder like this workspace's `spec`.
    ///
    /// # Errors
    /// When a file cannot be read, or the parts are not a document.
    pub fn from_folder(folder: &Path) -> Result<Self, DocumentError> {
        let read = genesys_cloud_spec::load(folder);
        Self::from_json(read.map_err(|error| DocumentError(error.to_string()))?)
    }

    /// All operations, in the order of their ids.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation with this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.by_id.get(id).map(|index| &self.operations[*index])
    }

    /// The operation that a request is for. Where a path fits two templates, the one with a literal
    /// at the first segment that differs is meant.
    pub fn find(&self, method: &Method, path: &str) -> Option<Match<'_>> {
        let (index, path) = self.routes.find(method, path)?;
        let operation = &self.operations[index];
        Some(Match {
            operation,
            path: operation.path_names().zip(path).collect(),
        })
    }

    /// Whether the document has this path, whatever the method.
    pub fn has_path(&self, path: &str) -> bool {
        self.routes.has_path(path)
    }

    /// A definition by its name.
    pub fn definition(&self, name: &str) -> Option<&Value> {
        self.definitions.get(name)
    }

    /// All definitions.
    pub fn definitions(&self) -> &Map<String, Value> {
        &self.definitions
    }

    /// The schema itself, or the one that it refers to. A reference to nothing is its own end.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // A reference to itself, through others or not, leads nowhere.
        for _ in 0..=self.definitions.len() {
            match reference(schema).and_then(|name| self.definition(name)) {
                Some(next) => schema = next,
                None => break,
            }
        }
        schema
    }

    /// A schema that stands alone: with the definitions that it reaches, each prepared first.
    ///
    /// `prepare` may change a schema, and adds the names of the definitions that it refers to.
    pub fn standalone(
        &self,
        schema: &Value,
        mut prepare: impl FnMut(&mut Value, &mut Vec<String>),
    ) -> Value {
        let mut schema = schema.clone();
        let mut definitions = Map::new();
        let mut open = Vec::new();
        prepare(&mut schema, &mut open);
        while let Some(name) = open.pop() {
            if !definitions.contains_key(&name)
                && let Some(definition) = self.definition(&name)
            {
                let mut definition = definition.clone();
                prepare(&mut definition, &mut open);
                definitions.insert(name, definition);
            }
        }
        // Beside a `$ref` everything else is ignored, in this draft.
        json!({ "allOf": [schema], "definitions": definitions })
    }
}

/// Whether a schema takes any JSON: one that says nothing, or only that it is an object. The
/// platform means any value by that: a data-table row's cell is a number, a flag or a text.
pub fn takes_anything(schema: &Value) -> bool {
    let Some(rules) = schema.as_object() else {
        return false;
    };
    rules.iter().all(|(rule, value)| match rule.as_str() {
        "type" => value == "object",
        "title" | "description" | "example" | "default" | "readOnly" | "discriminator" => true,
        rule => rule.starts_with("x-"),
    })
}

/// The name of the definition that a schema refers to.
pub fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/definitions/")
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("operations", &self.operations.len())
            .field("definitions", &self.definitions.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an API document: {}", self.0)
    }
}

impl Error for DocumentError {}
