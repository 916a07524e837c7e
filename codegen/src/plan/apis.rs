//! The APIs: a module, a feature and a type for each tag of the document.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Api, Plan, facts, reach};
use crate::GenerateError;
use crate::document::Document;
use crate::names::{Unique, feature_name, module_name, type_name};

/// Modules and crates that generated and hand-written code names, methods of the client, and
/// features that no API may take.
const RESERVED_MODULES: [&str; 29] = [
    "auth",
    "body",
    "borrow",
    "client",
    "clone",
    "core",
    "default",
    "error",
    "fmt",
    "from",
    "from_env",
    "full",
    "generated",
    "into",
    "model",
    "models",
    "new",
    "operation",
    "path",
    "query",
    "request",
    "response",
    "rt",
    "serde",
    "session",
    "shared",
    "std",
    "to_owned",
    "update",
];

pub(super) fn apis(document: &Document) -> Vec<Api> {
    let mut tags: BTreeSet<&str> = BTreeSet::new();
    for operation in &document.operations {
        tags.extend(facts::tags(operation));
    }
    let mut modules = Unique::default();
    RESERVED_MODULES
        .iter()
        .for_each(|taken| modules.reserve(taken));
    document
        .taken_features
        .iter()
        .for_each(|taken| modules.reserve(&module_name(taken)));
    tags.into_iter()
        .map(|tag| {
            let module = modules.claim(&module_name(tag), "_api");
            let feature = feature_name(&module);
            Api {
                tag: tag.to_owned(),
                feature,
                type_name: type_name(&module),
                module,
            }
        })
        .collect()
}

impl Plan {
    /// Keeps the operations of the named APIs and what they reach.
    ///
    /// # Errors
    /// [`GenerateError::UnknownApi`] for a name that is neither the tag, the module nor the feature
    /// of an API.
    pub(crate) fn select(document: &mut Document, wanted: &[String]) -> Result<(), GenerateError> {
        if wanted.is_empty() {
            return Ok(());
        }
        let all = apis(document);
        let mut tags = BTreeSet::new();
        for name in wanted {
            let api = all
                .iter()
                .find(|api| api.tag == *name || api.module == *name || api.feature == *name)
                .ok_or_else(|| GenerateError::UnknownApi {
                    name: name.clone(),
                    known: all
                        .iter()
                        .map(|api| api.feature.as_str())
                        .collect::<Vec<_>>()
                        .join(", "),
                })?;
            tags.insert(api.tag.clone());
        }
        for operation in &mut document.operations {
            let kept: Vec<Value> = facts::tags(operation)
                .filter(|tag| tags.contains(*tag))
                .map(Value::from)
                .collect();
            operation.rest.insert("tags".into(), kept.into());
        }
        document.operations.retain(|operation| {
            operation.rest["tags"]
                .as_array()
                .is_some_and(|kept| !kept.is_empty())
        });
        reach::drop_unreached(document);
        Ok(())
    }
}
