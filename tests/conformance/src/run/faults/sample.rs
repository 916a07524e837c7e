//! The operations that the faults meet: one of each kind, and others, drawn.

use std::collections::{BTreeMap, BTreeSet};

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use serde_json::Value;

use crate::run::Caller;
use genesys_cloud_simulator::document::{Operation, Security};

/// As much of a document is drawn, besides one operation of each kind.
const PART: usize = 12;

/// One operation of each kind, and a part of the others, in the order of their ids.
pub(super) fn sample<'a>(
    operations: &[&'a Operation],
    calls: &'static [Caller],
    draw: u64,
) -> Vec<(&'a Operation, &'static Caller)> {
    let callers: BTreeMap<&str, &Caller> = calls.iter().map(|one| (one.id, one)).collect();
    let mut drawn = operations.to_vec();
    drawn.shuffle(&mut StdRng::seed_from_u64(draw));
    let mut kinds = BTreeSet::new();
    let mut sample = Vec::new();
    for (index, operation) in drawn.into_iter().enumerate() {
        let is_new = kinds.insert(kind(operation));
        if (is_new || index < operations.len().div_ceil(PART))
            && let Some(caller) = callers.get(operation.id.as_str())
        {
            sample.push((operation, *caller));
        }
    }
    sample.sort_by(|(one, _), (other, _)| one.id.cmp(&other.id));
    sample
}

/// What makes calls different to the runtime.
fn kind(operation: &Operation) -> String {
    let security = match operation.security {
        Security::OAuth { .. } => "oauth",
        Security::GuestChatJwt => "guest chat",
        Security::WebMessagingJwt => "web messaging",
        Security::None => "none",
    };
    let shape = |schema: Option<&Value>| {
        schema.map(|schema| match schema.get("type").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => "model".to_owned(),
        })
    };
    let responses: Vec<_> = operation
        .responses
        .iter()
        .map(|response| (response.status, shape(response.schema.as_ref())))
        .collect();
    format!(
        "{} {security} {} {} {:?} {:?} {responses:?}",
        operation.method,
        operation.consumes,
        operation.produces,
        operation.paging,
        operation
            .body
            .as_ref()
            .map(|body| shape(Some(&body.schema))),
    )
}
