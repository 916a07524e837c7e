//! progenitor at work: it validates the repaired document and decides names and types; this stage
//! asks it, and reads its decisions.
//!
//! progenitor writes a body for every operation and serde derives for every type, which a user
//! would pay for at each build. Its *decisions* are cheap: the types are read from its
//! [`TypeSpace`](typify::TypeSpace), the signatures from the token stream that it returns. Nothing
//! here guesses a name: what progenitor did not decide is an error.

mod lean;
mod signatures;
mod types;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, TypeImpl};
use schemars::schema::{InstanceType, SchemaObject};

pub use lean::first_content;

use crate::GenerateError;
use crate::document::Document;
use crate::report::Report;

/// A type, as progenitor decided it, in the terms of the emitter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ty {
    Unit,
    String,
    Bool,
    I64,
    F64,
    Date,
    DateTime,
    Interval,
    /// Any JSON.
    Json,
    /// A struct, by name.
    Model(String),
    /// An enumeration, by the name to print.
    Enum(String),
    /// A named schema that is another type.
    Alias(String),
    List(Box<Ty>),
    Map(Box<Ty>),
}

/// What a named schema became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// Field name → type.
    Struct(BTreeMap<String, Ty>),
    /// Variants, in order.
    Enum(Vec<String>),
    Alias(Ty),
}

/// The signature of an operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signature {
    pub(crate) fn_name: String,
    /// Argument name → type, in progenitor's order.
    pub(crate) arguments: Vec<(String, Ty)>,
    pub(crate) success: Option<Ty>,
}

/// All that progenitor decided.
#[derive(Debug)]
pub(crate) struct Decisions {
    pub(crate) named: BTreeMap<String, Named>,
    /// By operation id.
    pub(crate) signatures: BTreeMap<String, Signature>,
}

/// Runs progenitor over the document.
///
/// # Errors
/// [`GenerateError::Engine`] with progenitor's own words when it refuses.
pub(crate) fn decide(document: &Document, report: &mut Report) -> Result<Decisions, GenerateError> {
    let lean: OpenAPI = serde_path_to_error::deserialize(lean::lean_document(document, report))
        .map_err(|error| {
            GenerateError::engine(format!("at {}: {}", error.path(), error.inner()))
        })?;
    let mut generator = Generator::new(&settings());
    let tokens = ask(&mut generator, &lean)?;

    let named = types::Types::new(generator.get_type_space()).read()?;
    let found = signatures::signatures_in(tokens, &named)?;
    if found.len() != document.operations.len() {
        return Err(GenerateError::engine(format!(
            "{} operations went in, {} came out",
            document.operations.len(),
            found.len()
        )));
    }
    let signatures = operation_ids(&lean).into_iter().zip(found).collect();
    Ok(Decisions { named, signatures })
}

/// The ids of the operations, in the order in which progenitor writes them.
pub fn operation_ids(document: &OpenAPI) -> Vec<String> {
    document
        .paths
        .paths
        .iter()
        .filter_map(|(_, item)| item.as_item())
        .flat_map(openapiv3::PathItem::iter)
        .map(|(_, operation)| operation.operation_id.clone().unwrap_or_default())
        .collect()
}

/// Has progenitor generate. It asserts where it could return: a clear message beats an abort.
///
/// # Errors
/// [`GenerateError::Engine`] with progenitor's own words when it refuses.
pub fn ask(generator: &mut Generator, document: &OpenAPI) -> Result<TokenStream, GenerateError> {
    catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(document)))
        .map_err(|cause| {
            let said = cause
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| cause.downcast_ref::<&str>().copied())
                .unwrap_or("it panicked without a message");
            GenerateError::engine(said)
        })?
        .map_err(|error| GenerateError::engine(error.to_string()))
}

fn settings() -> GenerationSettings {
    let interval = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("interval".to_owned()),
        ..SchemaObject::default()
    };
    let mut settings = GenerationSettings::new();
    settings.with_conversion(
        interval,
        "rt::Interval",
        [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
    );
    settings
}
