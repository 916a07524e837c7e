//! A call of every operation, by its id: what a program needs that calls
//! operations which it does not know when it is written, such as a run over
//! all of them.
//!
//! The text is a module tree over two crates: the generated SDK, and a runtime
//! that hands out arguments by name and type, `genesys_cloud_conformance::run`.
//! Each call goes the way of a user's: arguments, setters, `send`.

use std::collections::BTreeMap;
use std::fmt::Write;

use genesys_cloud_codegen::{GenerateError, Input, Method, Options, methods};
use serde_json::Value;

use super::put;

/// Writes the calls of `options.apis`, or of all: file name → text. `mod.rs`
/// holds the table `CALLS`, sorted by operation id.
///
/// # Errors
/// As [`methods`].
pub fn calls(
    document: Value,
    manifest: &str,
    options: &Options,
) -> Result<BTreeMap<String, String>, GenerateError> {
    let methods = methods(document, manifest, options)?;
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for method in &methods {
        let text = modules.entry(&method.module).or_insert_with(|| {
            "use genesys_cloud_sdk::models as types;\n\
             use genesys_cloud_conformance::run as rt;\n"
                .to_owned()
        });
        call(method, text);
    }

    let mut root = String::from("use genesys_cloud_conformance::run as rt;\n");
    for module in modules.keys() {
        put!(root, "mod {module};");
    }
    put!(root, "pub static CALLS: &[rt::Caller] = &[");
    for method in &methods {
        put!(
            root,
            "rt::Caller::new({:?}, {}::{}),",
            method.operation,
            method.module,
            method.name
        );
    }
    put!(root, "];");
    let mut files: BTreeMap<String, String> = modules
        .into_iter()
        .map(|(module, text)| (format!("{module}.rs"), text))
        .collect();
    files.insert("mod.rs".into(), root);
    Ok(files)
}

fn call(method: &Method, out: &mut String) {
    let Method { module, name, .. } = method;
    let arguments: Vec<String> = method
        .required
        .iter()
        .map(|input| format!("{}?", given(input, "required")))
        .collect();
    put!(
        out,
        "pub(super) fn {name}(given: &rt::Given<'_>) -> rt::Prepared {{\n\
         #[allow(unused_mut)]\nlet mut call = given.client().{module}().{name}({});",
        arguments.join(", ")
    );
    for input in &method.optional {
        put!(
            out,
            "if let Some(value) = {}? {{ call = call.{}(value); }}",
            given(input, "optional"),
            input.name
        );
    }
    put!(out, "given.send(call.customize())\n}}");
}

/// Asks the runtime for an argument.
fn given(input: &Input, how: &str) -> String {
    let ty = &input.ty;
    match &input.parameter {
        Some(wire) => format!("given.{how}::<{ty}>({wire:?})"),
        None => format!("given.{how}_body::<{ty}>()"),
    }
}
