//! Whether a request is what the document asks for.
//!
//! What breaks a rule of the document is refused, as the platform would. What the document merely
//! does not know — a query key, a property — is noted, as the platform would ignore it, but a test
//! wants to know of a misspelt name.

mod body;
mod parameters;
mod schema;
mod violation;

use std::sync::{Arc, OnceLock};

use axum::http::HeaderMap;
use axum::http::request::Parts;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::document::{Document, Match, Operation};

pub use self::violation::Violation;

/// Enough to see what is wrong with a request; a long list of the wrong type has as many errors as
/// items.
const MOST_ERRORS: usize = 20;
/// A message quotes the value, which may be a whole body.
const LONGEST_MESSAGE: usize = 300;

/// The rules of a document, compiled when an operation is first called.
pub(crate) struct Contract {
    document: Arc<Document>,
    compiled: Vec<OnceLock<Compiled>>,
}

struct Compiled {
    parameters: Validator,
    body: Option<Validator>,
}

/// Something wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// `query pageSize`, `body /name`.
    pub(crate) place: String,
    pub(crate) what: String,
    pub(crate) refusal: Option<Refusal>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    BadRequest,
    MediaType,
}

/// A request, taken apart.
pub(crate) struct Asked<'a> {
    pub(crate) found: &'a Match<'a>,
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl<'a> Asked<'a> {
    pub(crate) fn new(
        found: &'a Match<'a>,
        query: &'a [(String, String)],
        parts: &'a Parts,
        body: &'a [u8],
    ) -> Self {
        Self {
            found,
            query,
            headers: &parts.headers,
            body,
        }
    }
}

impl Contract {
    pub(crate) fn new(document: Arc<Document>) -> Self {
        let compiled = document
            .operations()
            .iter()
            .map(|_| OnceLock::new())
            .collect();
        Self { document, compiled }
    }

    /// Everything wrong with a request, and its body where that is JSON.
    pub(crate) fn check(&self, asked: &Asked<'_>) -> (Vec<Finding>, Value) {
        let operation = asked.found.operation;
        let compiled = self.compiled[operation.index].get_or_init(|| self.compile(operation));
        let mut findings = parameters::check(asked, &compiled.parameters);
        let body = body::check(asked, compiled.body.as_ref(), &mut findings);
        (findings, body)
    }

    fn compile(&self, operation: &Operation) -> Compiled {
        let body = operation.body.as_ref();
        Compiled {
            parameters: schema::compile(&self.document, &parameters::schema(operation)),
            body: body.map(|body| schema::compile(&self.document, &body.schema)),
        }
    }
}

impl Finding {
    fn refused(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            refusal: Some(Refusal::BadRequest),
        }
    }

    /// Nothing that the platform would mind.
    pub(crate) fn noted(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            refusal: None,
        }
    }

    fn of_schema(place: String, error: &ValidationError<'_>) -> Self {
        if let ValidationErrorKind::AdditionalProperties { unexpected } = error.kind() {
            let names = unexpected.join("`, `");
            return Self::noted(place, format!("the document does not know `{names}`"));
        }
        let what = error.to_string();
        let what = match what.char_indices().nth(LONGEST_MESSAGE) {
            Some((end, _)) => format!("{}…", &what[..end]),
            None => what,
        };
        Self::refused(place, what)
    }
}
