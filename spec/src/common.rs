//! Facts that most operations repeat, said once.
//!
//! Nearly every Genesys operation declares the same dozen error responses with the same codes:
//! forty thousand objects that say little. `common.json` holds each such fact once, an operation
//! leaves it out, and [`restore`] puts it back:
//!
//! - A key or response that an operation lacks altogether is listed in its `x-common-except`, so
//!   that leaving out and lacking stay apart.
//! - A response that differs from the common one by its error codes alone says how:
//!   `"x-common-codes": {"add": ["general.bad.request"]}`.
//! - `{operationId}` in `common.json` stands for the operation's own id.
//!
//! What counts as common is decided from the document itself: what more than half of its operations
//! have.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::SpecError;
use super::operations::{operations, operations_mut};

/// The file of common facts.
pub(super) const FILE: &str = "common.json";
/// The places of the keys and responses that an operation lacks.
const EXCEPT: &str = "x-common-except";
/// How a response's error codes differ.
const CODES_DELTA: &str = "x-common-codes";
const CODES: &str = "x-inin-error-codes";
const OWN_ID: &str = "{operationId}";
/// A document with fewer operations is easier to read as it is.
const FEWEST_OPERATIONS: usize = 10;

type Object = Map<String, Value>;

/// Takes the common facts out of every operation, and hands them out.
pub(super) fn factor(document: &mut Value) -> Option<Value> {
    let common = Common::find(document)?;
    operations_mut(document).for_each(|operation| common.take_from(operation));
    Some(json!({"operation": common.keys, "responses": common.responses}))
}

/// Puts the common facts back.
pub(super) fn restore(document: &mut Value, common: &Value) -> Result<(), SpecError> {
    let section = |name: &str| {
        common
            .get(name)
            .and_then(Value::as_object)
            .cloned()
            .ok_or_else(|| SpecError::Common(format!("`{name}` is not an object")))
    };
    let common = Common {
        keys: section("operation")?,
        responses: section("responses")?,
    };
    operations_mut(document).for_each(|operation| common.give_to(operation));
    Ok(())
}

struct Common {
    /// Keys of an operation, with their values.
    keys: Object,
    /// Responses by status.
    responses: Object,
}

impl Common {
    fn find(document: &Value) -> Option<Self> {
        let mut all = 0;
        let mut keys = Tally::default();
        let mut responses = Tally::default();
        for operation in operations(document) {
            all += 1;
            let id = operation.item.get("operationId");
            for (key, value) in operation.item {
                // These say what the operation is: they are never left out.
                if !matches!(
                    key.as_str(),
                    "operationId" | "tags" | "parameters" | "responses"
                ) {
                    let value = if Some(value) == id {
                        &Value::from(OWN_ID)
                    } else {
                        value
                    };
                    keys.count(key, value, value);
                }
            }
            for (status, response) in responses_of(operation.item).into_iter().flatten() {
                responses.count(status, &without_codes(response), response);
            }
        }
        let common = Self {
            keys: keys.of_most(all),
            responses: responses.of_most(all),
        };
        let worth =
            all >= FEWEST_OPERATIONS && !(common.keys.is_empty() && common.responses.is_empty());
        worth.then_some(common)
    }

    fn take_from(&self, operation: &mut Object) {
        let id = operation.get("operationId").cloned();
        let mut lacks = Object::new();
        let mut note = |section: &str, missing: Vec<&str>| {
            if !missing.is_empty() {
                lacks.insert(section.to_owned(), missing.into());
            }
        };

        note("operation", missing(&self.keys, operation));
        for (key, common) in &self.keys {
            if operation.get(key) == Some(own(common, id.as_ref())) {
                operation.remove(key);
            }
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            note("responses", missing(&self.responses, responses));
            for (status, common) in &self.responses {
                let Some(response) = responses.get_mut(status) else {
                    continue;
                };
                if response == common {
                    responses.remove(status);
                } else if let Some(delta) = codes_delta(common, response) {
                    *response = json!({CODES_DELTA: delta});
                }
            }
        }
        if !lacks.is_empty() {
            operation.insert(EXCEPT.to_owned(), lacks.into());
        }
    }

    fn give_to(&self, operation: &mut Object) {
        let lacks = operation.remove(EXCEPT).unwrap_or_default();
        let lacks = |section: &str, name: &str| {
            let names = lacks.get(section).and_then(Value::as_array);
            names.is_some_and(|names| names.iter().any(|other| other == name))
        };

        let id = operation.get("operationId").cloned();
        for (key, common) in &self.keys {
            if !operation.contains_key(key) && !lacks("operation", key) {
                operation.insert(key.clone(), own(common, id.as_ref()).clone());
            }
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for (status, common) in &self.responses {
                match responses.get_mut(status) {
                    None if lacks("responses", status) => {}
                    None => {
                        responses.insert(status.clone(), common.clone());
                    }
                    Some(response) => {
                        if let Some(delta) = response.get(CODES_DELTA) {
                            *response = with_delta(common, delta);
                        }
                    }
                }
            }
        }
    }
}

/// How often each name has which value; values are grouped before they are counted.
#[derive(Default)]
struct Tally(BTreeMap<(String, String), BTreeMap<String, usize>>);

impl Tally {
    fn count(&mut self, name: &str, group: &Value, value: &Value) {
        let values = self
            .0
            .entry((name.to_owned(), group.to_string()))
            .or_default();
        *values.entry(value.to_string()).or_default() += 1;
    }

    /// The most frequent value of each group that more than half of `all` have.
    fn of_most(self, all: usize) -> Object {
        self.0
            .into_iter()
            .filter(|(_, values)| values.values().sum::<usize>() * 2 > all)
            .filter_map(|((name, _), values)| {
                // The last of equals wins, and the order is that of the text.
                let (text, _) = values.into_iter().max_by_key(|(_, count)| *count)?;
                Some((name, serde_json::from_str(&text).ok()?))
            })
            .collect()
    }
}

fn responses_of(operation: &Object) -> Option<&Object> {
    operation.get("responses")?.as_object()
}

/// The common value as it reads in the operation with this id.
fn own<'a>(common: &'a Value, id: Option<&'a Value>) -> &'a Value {
    if common == OWN_ID {
        id.unwrap_or(common)
    } else {
        common
    }
}

/// The names that are common and not here.
fn missing<'a>(common: &'a Object, here: &Object) -> Vec<&'a str> {
    common
        .keys()
        .map(String::as_str)
        .filter(|name| !here.contains_key(*name))
        .collect()
}

fn without_codes(response: &Value) -> Value {
    let mut response = response.clone();
    if let Some(response) = response.as_object_mut() {
        response.remove(CODES);
    }
    response
}

fn codes(response: &Value) -> Option<BTreeSet<&str>> {
    response
        .get(CODES)?
        .as_array()?
        .iter()
        .map(Value::as_str)
        .collect()
}

/// What to add to and remove from the common codes, if that is shorter than the codes themselves
/// and says the same.
fn codes_delta(common: &Value, response: &Value) -> Option<Value> {
    let (common_codes, response_codes) = (codes(common)?, codes(response)?);
    let add: Vec<_> = response_codes.difference(&common_codes).copied().collect();
    let remove: Vec<_> = common_codes.difference(&response_codes).copied().collect();
    if add.len() + remove.len() > response_codes.len() {
        return None;
    }
    let mut delta = Object::new();
    for (name, list) in [("add", add), ("remove", remove)] {
        if !list.is_empty() {
            delta.insert(name.to_owned(), list.into());
        }
    }
    let delta = Value::Object(delta);
    (with_delta(common, &delta) == *response).then_some(delta)
}

fn with_delta(common: &Value, delta: &Value) -> Value {
    let list = |name: &str| {
        delta
            .get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    let mut codes = codes(common).unwrap_or_default();
    codes.extend(list("add").filter_map(Value::as_str));
    for code in list("remove").filter_map(Value::as_str) {
        codes.remove(code);
    }
    let mut response = common.clone();
    response[CODES] = codes.into_iter().collect();
    response
}
