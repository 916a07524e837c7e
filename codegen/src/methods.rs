//! What a caller sees of the generated SDK: a method for each operation, with its arguments and
//! setters, in the words that the generated code has for them.
//!
//! A program that calls operations which it does not know when it is written, such as a run over
//! all of them, is itself generated, from these.
//!
//! ```no_run
//! use std::path::Path;
//! use genesys_cloud_codegen::{Input, Options, methods, spec};
//!
//! let manifest = std::fs::read_to_string("sdk/Cargo.toml")?;
//! let document = spec::load(Path::new("spec"))?;
//! for method in methods(document, &manifest, &Options::default())? {
//!     let arguments: Vec<&str> = method.required.iter().map(|one| one.ty.as_str()).collect();
//!     println!("client.{}().{}({})", method.module, method.name, arguments.join(", "));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde_json::Value;

use crate::emit::{required_in_order, value};
use crate::plan::{In, Operation, Param, Plan};
use crate::report::Report;
use crate::{GenerateError, Options, planned};

/// A generated method.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Method {
    /// The operation that it calls.
    pub operation: String,
    /// The module of the API that it is a method of: the first of those that have it.
    pub module: String,
    /// Its name.
    pub name: String,
    /// Its arguments, in order.
    pub required: Vec<Input>,
    /// What is given by a setter.
    pub optional: Vec<Input>,
}

/// An argument of a method, or what a setter takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Input {
    /// The parameter's name on the wire; none for the body.
    pub parameter: Option<String>,
    /// The setter's name, or the argument's.
    pub name: String,
    /// The owned type that it is made from: `types::` leads to the models, `rt::` to the types that
    /// are no models.
    pub ty: String,
}

/// The methods of `options.apis`, or of all, in the order of the operations' ids.
///
/// `manifest` is the present text of the SDK's manifest, as [`generate`](crate::generate) takes it.
///
/// # Errors
/// As [`generate`](crate::generate).
pub fn methods(
    document: Value,
    manifest: &str,
    options: &Options,
) -> Result<Vec<Method>, GenerateError> {
    let plan = planned(document, manifest, options, &mut Report::default())?;
    let mut methods: Vec<Method> = plan
        .operations
        .iter()
        .map(|operation| method(&plan, operation))
        .collect::<Result<_, _>>()?;
    methods.sort_by(|one, other| one.operation.cmp(&other.operation));
    Ok(methods)
}

fn method(plan: &Plan, operation: &Operation) -> Result<Method, GenerateError> {
    let first = operation
        .apis
        .first()
        .ok_or_else(|| GenerateError::engine(format!("`{}` belongs to no API", operation.id)))?;
    let mut required: Vec<Input> = required_in_order(operation).map(parameter).collect();
    let mut optional: Vec<Input> = operation
        .params
        .iter()
        .filter(|param| !param.required)
        .map(parameter)
        .collect();
    if let Some(body) = &operation.body {
        let inputs = if body.required {
            &mut required
        } else {
            &mut optional
        };
        inputs.push(Input {
            parameter: None,
            name: body.ident.clone(),
            ty: value(&body.ty),
        });
    }
    Ok(Method {
        operation: operation.id.clone(),
        module: plan.apis[*first].module.clone(),
        name: operation.fn_name.clone(),
        required,
        optional,
    })
}

fn parameter(param: &Param) -> Input {
    debug_assert!(param.place != In::Path || param.required);
    Input {
        parameter: Some(param.wire.clone()),
        name: param.ident.clone(),
        ty: value(&param.ty),
    }
}
