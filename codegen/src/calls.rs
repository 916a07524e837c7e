//! A call of every operation, by its id: what a program needs that calls
//! operations which it does not know when it is written, such as a run over
//! all of them.
//!
//! The text is a module tree over two crates: the generated SDK, and a runtime
//! that hands out arguments by name and type, `genesys_cloud_conformance::run`.
//! Each call goes the way of a user's: arguments, setters, `send`.

use std::{collections::BTreeMap, fmt::Write};

use serde_json::Value;

use crate::{
    GenerateError, Options,
    emit::{put, required_in_order, value},
    plan::{In, Operation, Param, Plan},
    planned,
    report::Report,
};

/// Writes the calls of `options.apis`, or of all: file name → text. `mod.rs`
/// holds the table `CALLS`, sorted by operation id.
///
/// # Errors
/// As [`generate`](crate::generate).
pub fn calls(
    document: Value,
    manifest: &str,
    options: &Options,
) -> Result<BTreeMap<String, String>, GenerateError> {
    let plan = planned(document, manifest, options, &mut Report::default())?;
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    let mut rows = BTreeMap::new();
    for operation in &plan.operations {
        let Some(module) = module(&plan, operation) else {
            return Err(GenerateError::engine(format!(
                "`{}` belongs to no API",
                operation.id
            )));
        };
        let text = modules.entry(module).or_insert_with(|| {
            "use genesys_cloud_sdk::models as types;\n\
             use genesys_cloud_conformance::run as rt;\n"
                .to_owned()
        });
        call(operation, module, text);
        rows.insert(&operation.id, (module, &operation.fn_name));
    }

    let mut root = String::from("use genesys_cloud_conformance::run as rt;\n");
    for module in modules.keys() {
        put!(root, "mod {module};");
    }
    put!(root, "pub static CALLS: &[rt::Caller] = &[");
    for (id, (module, name)) in rows {
        put!(root, "rt::Caller::new({id:?}, {module}::{name}),");
    }
    put!(root, "];");
    let mut files: BTreeMap<String, String> = modules
        .into_iter()
        .map(|(module, text)| (format!("{module}.rs"), text))
        .collect();
    files.insert("mod.rs".into(), root);
    Ok(files)
}

/// The API that the call goes through: the first of those that have it.
fn module<'a>(plan: &'a Plan, operation: &Operation) -> Option<&'a str> {
    let first = operation.apis.first()?;
    Some(&plan.apis[*first].module)
}

fn call(operation: &Operation, module: &str, out: &mut String) {
    put!(
        out,
        "pub(super) fn {}(given: &rt::Given<'_>) -> rt::Prepared {{",
        operation.fn_name
    );
    let mut arguments: Vec<String> = required_in_order(operation)
        .map(|param| format!("given.required::<{}>({:?})?", carrier(param), param.wire))
        .collect();
    let body = operation.body.as_ref();
    if let Some(body) = body.filter(|body| body.required) {
        arguments.push(format!("given.required_body::<{}>()?", value(&body.ty)));
    }
    put!(
        out,
        "#[allow(unused_mut)]\nlet mut call = given.client().{module}().{}({});",
        operation.fn_name,
        arguments.join(", ")
    );
    for param in operation.params.iter().filter(|param| !param.required) {
        put!(
            out,
            "if let Some(value) = given.optional::<{}>({:?})? {{ call = call.{}(value); }}",
            carrier(param),
            param.wire,
            param.ident
        );
    }
    if let Some(body) = body.filter(|body| !body.required) {
        put!(
            out,
            "if let Some(value) = given.optional_body::<{}>()? {{ call = call.{}(value); }}",
            value(&body.ty),
            body.ident
        );
    }
    put!(out, "given.send(call.customize())\n}}");
}

/// The owned type that an argument is read as.
fn carrier(param: &Param) -> String {
    debug_assert!(param.place != In::Path || param.required);
    value(&param.ty)
}
