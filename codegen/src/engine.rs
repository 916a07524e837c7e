//! progenitor at work: it validates the repaired document and decides names
//! and types; this stage asks it, and reads its decisions.
//!
//! progenitor writes a body for every operation and serde derives for every
//! type, which a user would pay for at each build. Its *decisions* are cheap:
//! the types are read from its [`TypeSpace`](typify::TypeSpace), the
//! signatures from the token stream that it returns. Nothing here guesses a
//! name: what progenitor did not decide is an error.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use openapiv3::OpenAPI;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, TypeImpl};
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Map, Value, json};
use typify::{TypeDetails, TypeId, TypeSpace};

use crate::{
    GenerateError,
    document::{Document, RawOperation},
    fixups::{ARGUMENT, is_success, path_names},
    report::Report,
};

/// A type, as progenitor decided it, in the terms of the emitter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ty {
    Unit,
    String,
    Bool,
    I32,
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
    let lean: OpenAPI =
        serde_path_to_error::deserialize(lean_document(document, report)).map_err(|error| {
            GenerateError::engine(format!("at {}: {}", error.path(), error.inner()))
        })?;
    let mut generator = Generator::new(&settings());
    // progenitor asserts where it could return: a clear message beats an abort.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&lean)))
        .map_err(|cause| {
            let said = cause
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| cause.downcast_ref::<&str>().copied())
                .unwrap_or("it panicked without a message");
            GenerateError::engine(said)
        })?
        .map_err(|error| GenerateError::engine(error.to_string()))?;

    let named = Types::new(generator.get_type_space()).read()?;
    let mut signatures = BTreeMap::new();
    let found = signatures_in(tokens, &named)?;
    if found.len() != document.operations.len() {
        return Err(GenerateError::engine(format!(
            "{} operations went in, {} came out",
            document.operations.len(),
            found.len()
        )));
    }
    // Both lists follow the order of paths and methods in `lean`.
    let order = lean.paths.paths.iter().flat_map(|(_, item)| {
        item.as_item()
            .into_iter()
            .flat_map(openapiv3::PathItem::iter)
            .map(|(_, one)| one)
    });
    for (operation, signature) in order.zip(found) {
        signatures.insert(
            operation.operation_id.clone().unwrap_or_default(),
            signature,
        );
    }
    Ok(Decisions { named, signatures })
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

/// The document without what progenitor does not need for its decisions, or
/// would turn into code that refuses live answers.
fn lean_document(document: &Document, report: &mut Report) -> Value {
    let mut schemas = Map::new();
    for (name, schema) in &document.schemas {
        schemas.insert(name.clone(), lean_schema(schema, report));
    }
    // Each operation has a path of its own, made of what an argument list needs
    // to know: progenitor reads no more than that from it, and refuses some.
    let mut paths: BTreeMap<String, Value> = BTreeMap::new();
    for (index, operation) in document.operations.iter().enumerate() {
        let names: String = path_names(&operation.path)
            .iter()
            .filter_map(|name| {
                operation
                    .parameters
                    .iter()
                    .find(|one| one["in"] == "path" && one["name"] == *name)
            })
            .filter_map(|parameter| Some(format!("/{{{}}}", parameter[ARGUMENT].as_str()?)))
            .collect();
        let method = &operation.method;
        paths.insert(
            format!("/{index:06}{names}"),
            json!({ method: lean_operation(operation, report) }),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "api", "version": "0"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn lean_operation(operation: &RawOperation, report: &mut Report) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter[ARGUMENT], "in": parameter["in"],
                "required": parameter["in"] == "path" || parameter["required"] == true,
                "schema": lean_schema(&parameter["schema"], report),
            })
        })
        .collect();
    let mut out = json!({"operationId": operation.id, "parameters": parameters});
    if let Some((_, schema)) = operation.body.as_ref().and_then(first_content) {
        out["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": lean_schema(schema, report)}},
        });
    }
    let success = operation
        .responses
        .iter()
        .filter(|(status, _)| is_success(status))
        .find_map(|(_, response)| first_content(response));
    out["responses"] = match success {
        Some((_, schema)) => json!({"200": {"description": "", "content": {
            "application/json": {"schema": lean_schema(schema, report)}}}}),
        None => json!({"204": {"description": ""}}),
    };
    if operation.responses.len() > 1 {
        report.fixed(
            "one_answer",
            "operations asked of progenitor with one success answer; the runtime reads the rest",
        );
    }
    out
}

/// The first media type of a body or response that has a schema. All media
/// types of one body share it in every known edition.
pub(crate) fn first_content(holder: &Value) -> Option<(&str, &Value)> {
    let content = holder.get("content")?.as_object()?;
    let preferred = ["application/json", "application/scim+json"];
    let (media, body) = preferred
        .iter()
        .find_map(|wanted| content.get_key_value(*wanted))
        .or_else(|| content.iter().next())?;
    Some((media, body.get("schema")?))
}

/// Keeps what a type is and drops what would make a reader stricter.
fn lean_schema(schema: &Value, report: &mut Report) -> Value {
    let Value::Object(map) = schema else {
        return json!({});
    };
    if let Some(target) = map.get("$ref") {
        return json!({ "$ref": target });
    }
    let mut out = Map::new();
    for (key, value) in map {
        match key.as_str() {
            "type" | "enum" => {
                out.insert(key.clone(), value.clone());
            }
            "format" => match value.as_str() {
                Some("int32" | "int64" | "date" | "date-time" | "interval") => {
                    out.insert(key.clone(), value.clone());
                }
                Some("float") => report.fixed(
                    "widen_float",
                    "`float` read as double, so that no digit is lost",
                ),
                _ => {}
            },
            "items" | "additionalProperties" if value.is_object() => {
                out.insert(key.clone(), lean_schema(value, report));
            }
            "properties" => {
                let properties: Map<String, Value> = value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, inner)| (name.clone(), lean_schema(inner, report)))
                    .collect();
                out.insert(key.clone(), Value::Object(properties));
            }
            "default" => report.fixed(
                "drop_default",
                "defaults are the server's; some break their own schema",
            ),
            "pattern" | "minLength" | "maxLength" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minItems" | "maxItems" | "uniqueItems"
            | "minProperties" | "maxProperties" => {
                report.fixed(
                    "drop_constraint",
                    "limits on values are the server's to check",
                );
            }
            _ => {}
        }
    }
    // A list that does not say of what, is of anything.
    if out.get("type").is_some_and(|kind| kind == "array") {
        out.entry("items").or_insert_with(|| json!({}));
    }
    Value::Object(out)
}

struct Types<'a> {
    space: &'a TypeSpace,
}

impl<'a> Types<'a> {
    fn new(space: &'a TypeSpace) -> Self {
        Self { space }
    }

    fn read(&self) -> Result<BTreeMap<String, Named>, GenerateError> {
        let mut named = BTreeMap::new();
        for one in self.space.iter_types() {
            let decision = match one.details() {
                TypeDetails::Struct(details) => Named::Struct(
                    details
                        .properties_info()
                        .map(|property| Ok((property.name.to_owned(), self.ty(&property.type_id)?)))
                        .collect::<Result<_, GenerateError>>()?,
                ),
                TypeDetails::Enum(details) => Named::Enum(
                    details
                        .variants()
                        .map(|(name, _)| name.to_owned())
                        .collect(),
                ),
                TypeDetails::Newtype(details) => Named::Alias(self.ty(&details.inner())?),
                _ => continue,
            };
            named.insert(one.name(), decision);
        }
        Ok(named)
    }

    fn ty(&self, id: &TypeId) -> Result<Ty, GenerateError> {
        let one = self
            .space
            .get_type(id)
            .map_err(|error| GenerateError::engine(error.to_string()))?;
        Ok(match one.details() {
            TypeDetails::Struct(_) => Ty::Model(one.name()),
            TypeDetails::Enum(_) => Ty::Enum(one.name()),
            TypeDetails::Newtype(_) => Ty::Alias(one.name()),
            TypeDetails::Option(inner) | TypeDetails::Box(inner) => self.ty(&inner)?,
            TypeDetails::Vec(inner) | TypeDetails::Set(inner) | TypeDetails::Array(inner, _) => {
                Ty::List(Box::new(self.ty(&inner)?))
            }
            TypeDetails::Map(_, inner) => Ty::Map(Box::new(self.ty(&inner)?)),
            TypeDetails::String => Ty::String,
            TypeDetails::Unit => Ty::Unit,
            TypeDetails::Tuple(_) => Ty::Json,
            TypeDetails::Builtin(name) => builtin(name)?,
        })
    }
}

fn builtin(name: &str) -> Result<Ty, GenerateError> {
    Ok(match name.replace(' ', "").trim_start_matches("::") {
        "bool" => Ty::Bool,
        "i8" | "i16" | "i32" | "u8" | "u16" => Ty::I32,
        "i64" | "u32" | "u64" => Ty::I64,
        "f32" | "f64" => Ty::F64,
        "serde_json::Value" => Ty::Json,
        "rt::Interval" => Ty::Interval,
        other if other.contains("NaiveDate") => Ty::Date,
        other if other.contains("DateTime") => Ty::DateTime,
        other if other.starts_with("serde_json::Map") => Ty::Json,
        other => {
            return Err(GenerateError::engine(format!(
                "an unknown built-in type: {other}"
            )));
        }
    })
}

/// Reads the methods of `impl Client` without parsing their bodies.
fn signatures_in(
    tokens: TokenStream,
    named: &BTreeMap<String, Named>,
) -> Result<Vec<Signature>, GenerateError> {
    let mut found = Vec::new();
    let mut previous = [String::new(), String::new()];
    for token in tokens {
        if let TokenTree::Group(group) = &token
            && group.delimiter() == Delimiter::Brace
            && previous == ["impl", "Client"]
        {
            methods_in(group.stream(), named, &mut found)?;
        }
        previous.swap(0, 1);
        previous[1] = match &token {
            TokenTree::Ident(ident) => ident.to_string(),
            _ => String::new(),
        };
    }
    Ok(found)
}

fn methods_in(
    tokens: TokenStream,
    named: &BTreeMap<String, Named>,
    found: &mut Vec<Signature>,
) -> Result<(), GenerateError> {
    // `pub async fn name <..> (arguments) -> Result<..> { body }`; the methods
    // that are not operations are not `async`.
    let mut tokens = tokens.into_iter().peekable();
    let mut is_async = false;
    while let Some(token) = tokens.next() {
        let TokenTree::Ident(ident) = &token else {
            continue;
        };
        if ident == "async" {
            is_async = true;
        } else if ident == "fn" && std::mem::take(&mut is_async) {
            let mut signature = Signature::default();
            let mut output = TokenStream::new();
            for token in tokens.by_ref() {
                match token {
                    TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                    TokenTree::Group(group)
                        if group.delimiter() == Delimiter::Parenthesis
                            && signature.arguments.is_empty()
                            && output.is_empty() =>
                    {
                        signature.arguments = arguments(group.stream(), named)?;
                        output = TokenStream::new();
                    }
                    TokenTree::Ident(name) if signature.fn_name.is_empty() => {
                        signature.fn_name = name.to_string();
                    }
                    other => {
                        let is_result =
                            matches!(&other, TokenTree::Ident(name) if name == "Result");
                        if is_result || !output.is_empty() {
                            output.extend([other]);
                        }
                    }
                }
            }
            let output: syn::Type = parse(output)?;
            // Result<ResponseValue<T>, Error<E>>
            let success = argument_of(&output).and_then(argument_of);
            signature.success = success.map(|ty| type_of(ty, named)).transpose()?;
            found.push(signature);
        }
    }
    Ok(())
}

fn arguments(
    tokens: TokenStream,
    named: &BTreeMap<String, Named>,
) -> Result<Vec<(String, Ty)>, GenerateError> {
    let inputs = syn::parse::Parser::parse2(
        syn::punctuated::Punctuated::<syn::FnArg, syn::Token![,]>::parse_terminated,
        tokens,
    )
    .map_err(|error| GenerateError::engine(error.to_string()))?;
    inputs
        .iter()
        .filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(typed),
            syn::FnArg::Receiver(_) => None,
        })
        .map(|typed| {
            let syn::Pat::Ident(pattern) = &*typed.pat else {
                return Err(GenerateError::engine("an argument without a name"));
            };
            Ok((pattern.ident.to_string(), type_of(&typed.ty, named)?))
        })
        .collect()
}

fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Result<T, GenerateError> {
    syn::parse2(tokens).map_err(|error| GenerateError::engine(error.to_string()))
}

/// The first type argument: `T` of `Option<T>`.
fn argument_of(ty: &syn::Type) -> Option<&syn::Type> {
    arguments_of(ty).next()
}

fn arguments_of(ty: &syn::Type) -> impl Iterator<Item = &syn::Type> {
    let arguments = match ty {
        syn::Type::Path(path) => path
            .path
            .segments
            .last()
            .and_then(|last| match &last.arguments {
                syn::PathArguments::AngleBracketed(list) => Some(&list.args),
                _ => None,
            }),
        _ => None,
    };
    arguments
        .into_iter()
        .flatten()
        .filter_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
}

fn type_of(ty: &syn::Type, named: &BTreeMap<String, Named>) -> Result<Ty, GenerateError> {
    let inner = |ty: Option<&syn::Type>| match ty {
        Some(ty) => type_of(ty, named),
        None => Err(GenerateError::engine("a list or option of nothing")),
    };
    match ty {
        syn::Type::Reference(reference) => type_of(&reference.elem, named),
        syn::Type::Slice(slice) => Ok(Ty::List(Box::new(type_of(&slice.elem, named)?))),
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(Ty::Unit),
        syn::Type::Path(path) => {
            let segments: Vec<String> = path
                .path
                .segments
                .iter()
                .map(|segment| segment.ident.to_string())
                .collect();
            let last = segments.last().map_or("", String::as_str);
            if let [module, name] = &segments[..]
                && module == "types"
            {
                return Ok(match named.get(name) {
                    Some(Named::Enum(_)) => Ty::Enum(name.clone()),
                    Some(Named::Alias(_)) => Ty::Alias(name.clone()),
                    _ => Ty::Model(name.clone()),
                });
            }
            match last {
                "Option" | "Box" => inner(argument_of(ty)),
                "Vec" => Ok(Ty::List(Box::new(inner(argument_of(ty))?))),
                "HashMap" | "BTreeMap" => Ok(Ty::Map(Box::new(inner(arguments_of(ty).nth(1))?))),
                "str" | "String" => Ok(Ty::String),
                "Map" => Ok(Ty::Json),
                _ => builtin(&segments.join("::")),
            }
        }
        _ => Err(GenerateError::engine(
            "a type in a form that is not expected",
        )),
    }
}
