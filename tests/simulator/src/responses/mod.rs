//! Responses made from the document, each made once and kept as text.
//!
//! What differs from call to call — the id, the link to itself, the page — is written in front of
//! what is the same in all.

mod page;
mod prepared;
mod view;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::Value;

use crate::document::{Document, Match, Operation};
use crate::synthesis::{Fill, Synthesizer};

use crate::rules::ListFault;

use self::prepared::Prepared;

/// All responses of a simulator.
pub(crate) struct Responses {
    document: Arc<Document>,
    synthesizer: Synthesizer,
    collection_size: usize,
    prepared: RwLock<HashMap<(usize, u16, Fill), Arc<Prepared>>>,
}

/// The call that is response.
pub(crate) struct Asked<'a> {
    pub(crate) found: &'a Match<'a>,
    /// As sent.
    pub(crate) path: &'a str,
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: &'a Value,
    /// How its list misbehaves.
    pub(crate) list_fault: Option<ListFault>,
}

impl Responses {
    pub(crate) fn new(document: Arc<Document>, seed: u64, collection_size: usize) -> Self {
        Self {
            synthesizer: Synthesizer::new(Arc::clone(&document), seed),
            document,
            collection_size,
            prepared: RwLock::default(),
        }
    }

    /// The body of the response with this status, if that has one, and whether its list misbehaves, if
    /// it was asked to.
    pub(crate) fn body(&self, asked: &Asked<'_>, status: u16, fill: Fill) -> Option<Made> {
        let prepared = self.prepared(asked.found.operation, status, fill)?;
        Some(prepared.write(asked))
    }

    fn prepared(&self, operation: &Operation, status: u16, fill: Fill) -> Option<Arc<Prepared>> {
        let key = (operation.index, status, fill);
        // A poisoned lock guards a map that is whole all the same: one call changes it.
        let known = self.prepared.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(prepared) = known.get(&key) {
            return Some(Arc::clone(prepared));
        }
        drop(known);
        let body = self.synthesizer.response(operation, status, fill)?;
        let schema = operation.response(status)?.schema.as_ref()?;
        let schema = self.document.resolve(schema);
        let item = |items: &Value, nth| self.synthesizer.item(operation, items, nth, fill);
        let items = Items {
            count: self.collection_size,
            make: &item,
        };
        let prepared = Arc::new(Prepared::new(operation, schema, body, fill, &items));
        let mut known = self
            .prepared
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        known.insert(key, Arc::clone(&prepared));
        Some(prepared)
    }
}

/// A body for a call.
pub(crate) struct Made {
    pub(crate) text: Vec<u8>,
    /// Whether the list misbehaves on this page.
    pub(crate) misbehaves: bool,
    /// Whether the page is refused: it is beyond what can be paged.
    pub(crate) is_refused: bool,
}

/// How to make the items of a list.
pub(crate) struct Items<'a> {
    count: usize,
    make: &'a dyn Fn(&Value, usize) -> Value,
}
