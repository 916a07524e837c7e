//! Going through the operations of a document.

use serde_json::{Map, Value};

/// The keys under which a path item keeps its operations.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The API of operations that carry no tag.
pub(super) const UNTAGGED: &str = "untagged";

/// One operation and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) item: &'a Map<String, Value>,
}

impl<'a> Operation<'a> {
    /// The names of the operation's APIs, in the document's order.
    pub(super) fn tags(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let tags = self.item.get("tags").and_then(Value::as_array);
        tags.into_iter().flatten().filter_map(Value::as_str)
    }
}

/// Every operation under `paths`.
pub(super) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths
        .into_iter()
        .flatten()
        .filter(|(path, _)| !path.starts_with("x-"))
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .filter_map(|(method, operation)| {
                    let item = operation.as_object()?;
                    METHODS
                        .contains(&method.as_str())
                        .then_some(Operation { path, method, item })
                })
        })
}

/// Every operation under `paths`, to be changed in place.
pub(super) fn operations_mut(
    document: &mut Value,
) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths
        .into_iter()
        .flatten()
        .filter(|(path, _)| !path.starts_with("x-"))
        .flat_map(|(_, item)| {
            item.as_object_mut()
                .into_iter()
                .flatten()
                .filter_map(|(method, operation)| {
                    METHODS
                        .contains(&method.as_str())
                        .then_some(operation)?
                        .as_object_mut()
                })
        })
}
