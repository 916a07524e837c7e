//! Requests and responses made from the API document and a seed.
//!
//! A test of an integration needs bodies that the platform could have sent, and a test of a client
//! needs arguments that the platform would take. [`Synthesizer`] makes both from the schemas: of
//! the right type, format, length and list of values, and the same for the same seed in every run.
//!
//! ```
//! use genesys_cloud_simulator::document::Document;
//! use genesys_cloud_simulator::synthesis::{Fill, Synthesizer};
//!
//! let document = Document::pinned();
//! let operation = document.operation("getUser").expect("it is in the document");
//! let synthesizer = Synthesizer::new(document.clone(), 7);
//!
//! let arguments = synthesizer.arguments(operation, Fill::Required);
//! assert_eq!(arguments.values.keys().collect::<Vec<_>>(), ["userId"]);
//! let user = synthesizer.response(operation, 200, Fill::Everything).expect("it has a body");
//! assert!(user["email"].as_str().is_some_and(|email| email.contains('@')));
//! ```

mod maker;
mod pattern;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use crate::document::{Document, Operation};

use self::maker::Maker;

/// Tells what is made for a response from what is made for a request. Another text would make other
/// responses of the same seed, and recordings are compared with them.
const RESPONSE: &str = "answer";

/// How much of a schema is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Fill {
    /// Only what is required.
    Required,
    /// Every parameter and every property. A model that occurs again inside a body is filled the
    /// first time, and has only what is required from then on, so that bodies end.
    #[default]
    Everything,
}

/// The arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    /// Parameters by their name on the wire. Several values of one parameter are an array.
    pub values: BTreeMap<String, Value>,
    /// The request body.
    pub body: Option<Value>,
}

/// Makes requests and responses.
#[derive(Clone, Debug)]
pub struct Synthesizer {
    document: Arc<Document>,
    seed: u64,
}

impl Synthesizer {
    /// One that makes values from this document and this seed.
    pub fn new(document: Arc<Document>, seed: u64) -> Self {
        Self { document, seed }
    }

    /// A request that the operation takes: what it requires, or every parameter and every property
    /// of the body but those that are read-only.
    pub fn arguments(&self, operation: &Operation, fill: Fill) -> Arguments {
        let wanted = |required: bool| required || fill == Fill::Everything;
        let mut maker = self.maker(operation, "request", fill).for_request();
        let parameters = operation
            .parameters
            .iter()
            .filter(|one| wanted(one.required));
        let values = parameters
            .map(|one| (one.name.clone(), maker.parameter(one)))
            .collect();
        let body = operation.body.as_ref().filter(|body| wanted(body.required));
        Arguments {
            values,
            body: body.map(|body| maker.root(&body.schema, "body")),
        }
    }

    /// The body of the response with this status; none if it has none. It is valid by its schema.
    pub fn response(&self, operation: &Operation, status: u16, fill: Fill) -> Option<Value> {
        let schema = operation.response(status)?.schema.as_ref()?;
        let mut maker = self.maker(operation, RESPONSE, fill);
        if operation.produces == "text/calendar" {
            return Some(text::CALENDAR.into());
        }
        Some(maker.root(schema, ""))
    }

    /// One item of a list that the operation responses, different from those with another number.
    pub(crate) fn item(
        &self,
        operation: &Operation,
        items: &Value,
        nth: usize,
        fill: Fill,
    ) -> Value {
        self.maker(operation, &format!("item {nth}"), fill)
            .root(items, "item")
    }

    fn maker(&self, operation: &Operation, what: &str, fill: Fill) -> Maker<'_> {
        // FNV-1a: short, and the same in every version, as the standard library's hash need not be.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ self.seed;
        for byte in operation.id.bytes().chain([0]).chain(what.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Maker::new(&self.document, hash, fill)
    }
}
