//! progenitor's signatures, read from the token stream that it returns without parsing the bodies
//! in it.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::types::builtin;
use super::{Named, Signature, Ty};
use crate::GenerateError;

/// Reads the methods of `impl Client` without parsing their bodies.
pub(super) fn signatures_in(
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
