//! Which facts of an operation are told, in its documentation and at run time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod paging;
mod retries;
#[path = "../support/mod.rs"]
mod support;
mod told;

use serde_json::{Value, json};

use self::support::{all, merge, operation, run, swagger, thing};

/// The facts of one operation at a path, with what `more` adds to it.
fn facts_of(method: &str, path: &str, more: &Value) -> String {
    let mut one = operation("callIt", "Things");
    merge(&mut one, more);
    let document = swagger(&json!({path: {method: one}}), &thing());
    all(&run(&document))
}
