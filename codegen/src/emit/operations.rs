//! Operations: a builder over one shared request type, which holds the operation's facts, and a
//! method that makes it.

use std::fmt::Write;

use super::{Printer, conversions, docs, put, text, value};
use crate::document::path_names;
use crate::engine::Ty;
use crate::plan::{Auth, In, Operation, Paging, Param, Success, Updates};
use crate::platform::effect::Effect;

/// The type of a successful response.
pub(super) fn response_type(operation: &Operation) -> String {
    match &operation.success {
        Success::One(ty) => value(ty),
        Success::Maybe(ty) => format!("Option<{}>", value(ty)),
        Success::Several(_) => operation.response_name.clone(),
    }
}

/// The builder: the optional parameters are its setters.
pub(super) fn builder(
    printer: &Printer<'_>,
    updates: &Updates<'_>,
    operation: &Operation,
    out: &mut String,
) {
    let name = &operation.type_name;
    let response = response_type(operation);
    if let Success::Several(bodies) = &operation.success {
        several(printer, &response, operation, bodies, out);
    }
    put!(
        out,
        "/// The call {}: set its options, then [`send`](Self::send) it.",
        text::code(&operation.id)
    );
    put!(
        out,
        "#[must_use = \"a call does nothing until it is sent\"]\n#[derive(Debug)]"
    );
    put!(
        out,
        "pub struct {name}(pub(crate) rt::Request<{response}>);"
    );
    put!(out, "impl {name} {{");
    info(operation, out);
    for param in operation.params.iter().filter(|param| !param.required) {
        param_doc(param, out);
        let (argument, call) = setter(param);
        put!(
            out,
            "pub fn {}(self, {argument}) -> Self {{ Self(self.0{call}) }}",
            param.ident
        );
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        if let Some(text) = &body.doc {
            docs::doc(out, text);
            put!(out, "///");
        }
        put!(out, "/// The body, which this call may go without.");
        let ty = value(&body.ty);
        put!(
            out,
            "pub fn {}(self, body: impl rt::IntoBody<{ty}>) -> Self {{ Self(self.0.body::<{ty}>(body)) }}",
            body.ident
        );
    }
    put!(
        out,
        "/// Opens what every call can be given: headers, a timeout, a token of its own."
    );
    put!(
        out,
        "pub fn customize(self) -> rt::Request<{response}> {{ self.0 }}"
    );
    if operation.facts.paging.is_some() {
        put!(
            out,
            "/// Sends the call again and again, for page after page."
        );
        put!(
            out,
            "pub fn pages(self) -> rt::Pages<{response}> {{ self.0.pages() }}"
        );
    }
    conversions::update(printer.plan, updates, operation, out);
    put!(out, "/// Sends the call.");
    put!(
        out,
        "pub fn send(self) -> rt::ResponseFuture<{response}> {{ self.0.send() }}\n}}"
    );
}

fn several(
    printer: &Printer<'_>,
    name: &str,
    operation: &Operation,
    bodies: &[(u16, Ty)],
    out: &mut String,
) {
    put!(
        out,
        "/// The responses of {}, by status.",
        text::code(&operation.id)
    );
    put!(
        out,
        "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{"
    );
    for (status, ty) in bodies {
        put!(out, "/// Status {status}.");
        match ty {
            Ty::Unit => put!(out, "Status{status},"),
            _ => put!(out, "Status{status}({}),", printer.field(ty)),
        }
    }
    put!(out, "}}\nimpl rt::ResponseBody for {name} {{");
    put!(
        out,
        "fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {{\nmatch response.status() {{"
    );
    for (status, ty) in bodies {
        match ty {
            Ty::Unit => put!(
                out,
                "{status} => Ok((Self::Status{status}, rt::Told::default())),"
            ),
            _ => put!(
                out,
                "{status} => rt::ResponseBody::read(response).map(|(body, told)| (Self::Status{status}(body), told)),"
            ),
        }
    }
    put!(
        out,
        "_ => Err(response.unexpected_status()),\n}}\n}}\nfn view(&self) -> Option<rt::View<'_>> {{\nmatch self {{"
    );
    for (status, ty) in bodies {
        match ty {
            Ty::Unit => put!(out, "Self::Status{status} => None,"),
            _ => put!(
                out,
                "Self::Status{status}(body) => rt::ResponseBody::view(body),"
            ),
        }
    }
    put!(out, "}}\n}}\n}}");
    put!(
        out,
        "impl serde::Serialize for {name} {{\nfn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {{\nmatch self {{"
    );
    for (status, ty) in bodies {
        match ty {
            Ty::Unit => put!(out, "Self::Status{status} => to.serialize_unit(),"),
            _ => put!(
                out,
                "Self::Status{status}(body) => serde::Serialize::serialize(body, to),"
            ),
        }
    }
    put!(out, "}}\n}}\n}}");
}

/// The method on the API's type: the required parameters are its arguments.
pub(super) fn method(operation: &Operation, home: &str, out: &mut String) {
    docs::operation(out, operation);
    let mut arguments = vec!["&self".to_owned()];
    let mut calls = String::new();
    argument_docs(operation, out);
    for param in required_in_order(operation) {
        let (text, call) = argument(param, &param.ident);
        arguments.push(text);
        calls.push_str(&call);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let ty = value(&body.ty);
        arguments.push(format!("{}: impl rt::IntoBody<{ty}>", body.ident));
        let _ = write!(calls, ".body::<{ty}>({})", body.ident);
    }
    if operation.facts.deprecated {
        put!(
            out,
            "#[deprecated = \"the API document marks this operation as deprecated\"]"
        );
    }
    let name = &operation.type_name;
    put!(
        out,
        "pub fn {}({}) -> {name} {{",
        operation.fn_name,
        arguments.join(", ")
    );
    put!(
        out,
        "super::{home}::{name}(rt::Request::new(&self.0, super::{home}::{name}::INFO){calls})\n}}"
    );
}

/// The required parameters, in the order of the method's arguments: those of the path as they stand
/// in it, then the others.
pub(crate) fn required_in_order(operation: &Operation) -> impl Iterator<Item = &Param> {
    let in_path = path_names(&operation.path);
    let mut path: Vec<&Param> = operation
        .params
        .iter()
        .filter(|param| param.place == In::Path)
        .collect();
    path.sort_by_key(|param| in_path.iter().position(|name| *name == param.wire));
    let others = operation
        .params
        .iter()
        .filter(|param| param.required && param.place != In::Path);
    path.into_iter().chain(others)
}

/// The argument that carries a required parameter, and the call that adds it to the request.
fn argument(param: &Param, ident: &str) -> (String, String) {
    let add = match param.place {
        In::Path => "path",
        In::Header => "header",
        In::Query => "query",
    };
    let wire = &param.wire;
    if let Some(list) = list(param, ident) {
        return list;
    }
    let ty = value(&param.ty);
    match &param.ty {
        Ty::String => (
            format!("{ident}: impl AsRef<str>"),
            format!(".{add}({wire:?}, {ident}.as_ref())"),
        ),
        Ty::Enum(_) => (
            format!("{ident}: impl rt::IntoEnum<{ty}>"),
            format!(".{add}::<{ty}>({wire:?}, &{ident}.into_enum())"),
        ),
        _ => (
            format!("{ident}: {ty}"),
            format!(".{add}({wire:?}, &{ident})"),
        ),
    }
}

/// The same of an optional parameter.
fn setter(param: &Param) -> (String, String) {
    let add = match param.place {
        In::Header => "header_option",
        _ => "option",
    };
    list(param, "value").unwrap_or_else(|| {
        let ty = value(&param.ty);
        (
            format!("value: impl rt::IntoOption<{ty}>"),
            format!(".{add}::<{ty}>({:?}, value)", param.wire),
        )
    })
}

/// The same of a list, which may be empty.
fn list(param: &Param, ident: &str) -> Option<(String, String)> {
    let (Ty::List(inner), In::Query | In::Header) = (&param.ty, param.place) else {
        return None;
    };
    let is_enum = matches!(**inner, Ty::Enum(_));
    let inner = value(inner);
    let how = match (param.place, param.explode, is_enum) {
        (In::Header, _, false) => "joined_header",
        (In::Header, _, true) => "joined_header_enums",
        (_, true, false) => "list",
        (_, true, true) => "enums",
        (_, false, false) => "joined",
        (_, false, true) => "joined_enums",
    };
    let item = if is_enum { "rt::IntoEnum" } else { "Into" };
    Some((
        format!("{ident}: impl IntoIterator<Item = impl {item}<{inner}>>"),
        format!(".{how}::<{inner}>({:?}, {ident})", param.wire),
    ))
}

fn param_doc(param: &Param, out: &mut String) {
    if let Some(text) = &param.doc {
        docs::doc(out, text);
        put!(out, "///");
    }
    put!(out, "/// {}", param_facts(param));
}

/// What is known of a parameter, on one line.
fn param_facts(param: &Param) -> String {
    let place = match param.place {
        In::Path => "path",
        In::Query => "query",
        In::Header => "header",
    };
    let mut told = format!("{} ({place})", text::code(&param.wire));
    if !param.facts.is_empty() {
        told = format!("{told}: {}", text::line(&param.facts.join(", ")));
    }
    told
}

/// The arguments of which more is known than their names.
fn argument_docs(operation: &Operation, out: &mut String) {
    let mut items: Vec<(String, Option<&str>)> = required_in_order(operation)
        .filter(|param| !param.facts.is_empty() || param.doc.is_some())
        .map(|param| (param_facts(param), param.doc.as_deref()))
        .collect();
    let body = operation.body.as_ref().filter(|body| body.required);
    if let Some(text) = body.and_then(|body| body.doc.as_deref()) {
        items.push(("Body".to_owned(), Some(text)));
    }
    if items.is_empty() {
        return;
    }
    put!(out, "///\n/// Arguments:");
    for (facts, prose) in items {
        put!(out, "/// - {facts}");
        for line in prose.into_iter().flat_map(text::lines) {
            put!(out, "///   {line}");
        }
    }
}

/// The facts of the operation, as a constant of its builder.
fn info(operation: &Operation, out: &mut String) {
    let facts = &operation.facts;
    let list = |all: &[String]| {
        all.iter()
            .map(|one| text::literal(one))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let auth = match facts.auth {
        Auth::OAuth => "OAuth",
        Auth::GuestChatJwt => "GuestChatJwt",
        Auth::WebMessagingJwt => "WebMessagingJwt",
        Auth::None => "None",
    };
    let paging = facts.paging.map_or("None".to_owned(), |paging| {
        let name = match paging {
            Paging::PageNumber => "PageNumber",
            Paging::After => "After",
            Paging::Cursor => "Cursor",
            Paging::PageToken(parameter) => &format!("PageToken({parameter:?})"),
            Paging::StartIndex => "StartIndex",
            Paging::BodyPageNumber => "BodyPageNumber",
            Paging::BodyPaging => "BodyPaging",
            Paging::BodyCursor => "BodyCursor",
            Paging::BodyAfter => "BodyAfter",
            Paging::Link => "Link",
        };
        format!("Some(rt::Paging::{name})")
    });
    let method = heck::ToPascalCase::to_pascal_case(operation.method.as_str());
    let success: Vec<String> = facts.success.iter().map(u16::to_string).collect();
    put!(
        out,
        "/// What the API document says of this operation.\n\
         pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {{ id: {:?}, method: rt::Method::{method}, path: {:?}, \
         permissions: rt::Permissions {{ all: {}, names: &[{}] }}, scopes: &[{}], \
         auth: rt::AuthScheme::{auth}, retry_safe: {}, only_reads: {}, deprecated: {}, paging: {paging}, items: {:?}, \
         accept: {:?}, content_type: {:?}, body_required: {}, success: &[{}] }};",
        operation.id,
        operation.path,
        facts.needs_all,
        list(&facts.permissions),
        list(&facts.scopes),
        facts.effect.may_be_repeated(),
        facts.effect == Effect::Reads,
        facts.deprecated,
        facts.items,
        facts.accept,
        facts.content_type,
        operation.body.as_ref().is_some_and(|body| body.required),
        success.join(", "),
    );
}
