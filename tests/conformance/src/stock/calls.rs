//! A call of every operation of stock progenitor's client, by its id: the other
//! side of a differential test, which sends the same arguments through both.

use std::fmt::Write;

use genesys_cloud_codegen::GenerateError;
use genesys_cloud_codegen::document::{Document, RawOperation};
use genesys_cloud_codegen::engine::operation_ids;
use genesys_cloud_codegen::names::value_name;
use openapiv3::OpenAPI;
use syn::{FnArg, GenericArgument, ImplItem, ImplItemFn, Item, Pat, PathArguments, Type, TypePath};

use crate::program::put;

/// Writes the calls: one module, with the table `CALLS` sorted by operation id.
///
/// `file` is what progenitor wrote for `document`, which `openapi` holds too.
pub(super) fn calls(
    file: &syn::File,
    document: &Document,
    openapi: &OpenAPI,
) -> Result<String, GenerateError> {
    let ids = operation_ids(openapi);
    let methods: Vec<&ImplItemFn> = methods(file).collect();
    if methods.len() != ids.len() {
        return Err(GenerateError::engine(format!(
            "{} operations went in, {} came out",
            ids.len(),
            methods.len()
        )));
    }
    let mut out = String::from(
        "use genesys_cloud_conformance::run as rt;\nuse stock_progenitor::{Client, types};\n",
    );
    let mut rows = Vec::new();
    for (id, method) in ids.iter().zip(methods) {
        let operation = document.operations.iter().find(|one| one.id == *id);
        let operation = operation
            .ok_or_else(|| GenerateError::engine(format!("`{id}` is not in the document")))?;
        call(operation, method, &mut out)?;
        rows.push(format!(
            "({id:?}, {} as rt::StockCaller<Client>),",
            method.sig.ident
        ));
    }
    rows.sort();
    put!(
        out,
        "pub static CALLS: &[(&str, rt::StockCaller<Client>)] = &[{}];",
        rows.concat()
    );
    Ok(out)
}

/// The operations: what is `async` in `impl Client`.
fn methods(file: &syn::File) -> impl Iterator<Item = &ImplItemFn> {
    let blocks = file.items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() && is_named(&block.self_ty, "Client") => {
            Some(block)
        }
        _ => None,
    });
    blocks
        .flat_map(|block| &block.items)
        .filter_map(|item| match item {
            ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
            _ => None,
        })
}

fn call(
    operation: &RawOperation,
    method: &ImplItemFn,
    out: &mut String,
) -> Result<(), GenerateError> {
    let name = &method.sig.ident;
    put!(
        out,
        "fn {name}(client: &Client, given: &rt::Given<'_>) -> rt::StockPrepared {{\n\
         let client = client.clone();"
    );
    let mut passed = Vec::new();
    for input in &method.sig.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(pattern) = &*input.pat else {
            return Err(GenerateError::engine("an argument without a name"));
        };
        let ident = pattern.ident.to_string();
        let argument = Argument::of(&input.ty)?;
        let wire = operation
            .parameters
            .iter()
            .filter_map(|parameter| parameter["name"].as_str())
            .find(|wire| value_name(wire) == ident);
        let how = match (wire, argument.is_optional) {
            (Some(wire), false) => format!("required::<{}>({wire:?})", argument.owned),
            (Some(wire), true) => format!("optional::<{}>({wire:?})", argument.owned),
            (None, false) if ident == "body" => format!("required_body::<{}>()", argument.owned),
            (None, true) if ident == "body" => format!("optional_body::<{}>()", argument.owned),
            (None, _) => {
                return Err(GenerateError::engine(format!(
                    "`{ident}` is no parameter of `{}`",
                    operation.id
                )));
            }
        };
        let index = passed.len();
        put!(out, "let value_{index} = given.{how}?;");
        passed.push(argument.pass(&format!("value_{index}")));
    }
    put!(
        out,
        "Ok(Box::pin(async move {{ let _ = client.{name}({}).await; }}))\n}}",
        passed.join(", ")
    );
    Ok(())
}

/// How an argument of a method is owned before, and passed.
struct Argument {
    owned: String,
    is_optional: bool,
    is_str: bool,
    is_reference: bool,
}

impl Argument {
    fn of(ty: &Type) -> Result<Self, GenerateError> {
        let option = generic_of(ty, "Option");
        let inner = option.unwrap_or(ty);
        let (inner, is_reference) = match inner {
            Type::Reference(reference) => (&*reference.elem, true),
            other => (other, false),
        };
        let is_str = is_named(inner, "str");
        let owned = match inner {
            _ if is_str => "String".to_owned(),
            Type::Path(_) => quote::ToTokens::to_token_stream(inner).to_string(),
            _ => {
                return Err(GenerateError::engine(
                    "an argument in a form that is not expected",
                ));
            }
        };
        Ok(Self {
            owned,
            is_optional: option.is_some(),
            is_str,
            is_reference,
        })
    }

    fn pass(&self, value: &str) -> String {
        match (self.is_optional, self.is_reference) {
            (false, true) => format!("&{value}"),
            (true, true) if self.is_str => format!("{value}.as_deref()"),
            (true, true) => format!("{value}.as_ref()"),
            (_, false) => value.to_owned(),
        }
    }
}

fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(TypePath { path, .. }) => path.segments.last(),
        _ => None,
    }
}

/// `T` of `Name<T>`.
fn generic_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(list) = &segment.arguments else {
        return None;
    };
    list.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
