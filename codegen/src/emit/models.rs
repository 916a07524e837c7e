//! Models: a struct, a table of its names, and a dispatcher to its fields.

use std::fmt::Write;

use super::{Printer, docs, put, text};
use crate::names::Unique;
use crate::plan::{Field, Model};

/// Names of methods that every model has, by itself or through a trait: a setter that hid one of
/// them would break callers in a puzzling way.
const TAKEN: [&str; 16] = [
    "new",
    "default",
    "clone",
    "clone_from",
    "eq",
    "ne",
    "fmt",
    "from",
    "into",
    "try_from",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "serialize",
    "deserialize",
];

pub(super) fn model(printer: &Printer<'_>, name: &str, model: &Model, out: &mut String) {
    match &model.doc {
        Some(text) => docs::doc(out, text),
        None => put!(out, "/// {} of the API document.", text::code(name)),
    }
    put!(out, "#[non_exhaustive]\npub struct {name} {{");
    for field in &model.fields {
        field_doc(field, out);
        put!(
            out,
            "pub {}: Option<{}>,",
            field.ident,
            printer.field(&field.ty)
        );
    }
    put!(out, "_rest: rt::Rest,\n}}");

    put!(
        out,
        "impl Default for {name} {{\nfn default() -> Self {{\nSelf {{"
    );
    for field in &model.fields {
        put!(out, "{}: None,", field.ident);
    }
    put!(out, "_rest: rt::Rest::NONE,\n}}\n}}\n}}");

    put!(out, "impl rt::Model for {name} {{");
    shape(name, model, out);
    put!(
        out,
        "fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {{"
    );
    for (index, field) in model.fields.iter().enumerate() {
        let (method, _) = printer.kind(&field.ty);
        put!(out, "out.{method}({index}, &self.{});", field.ident);
    }
    put!(out, "}}");
    put!(
        out,
        "fn place(&mut self, index: usize) -> rt::Place<'_> {{\nmatch index {{"
    );
    for (index, field) in model.fields.iter().enumerate() {
        let (_, variant) = printer.kind(&field.ty);
        put!(
            out,
            "{index} => rt::Place::{variant}(&mut self.{}),",
            field.ident
        );
    }
    // One past the last field is where the runtime finds what else it keeps.
    put!(out, "_ => rt::Place::Rest(&mut self._rest),\n}}\n}}");
    put!(out, "}}\nrt::model!({name});");
    if model.in_request {
        setters(printer, name, model, out);
    }
}

/// The names of a model, and what a request must state of it.
fn shape(name: &str, model: &Model, out: &mut String) {
    put!(
        out,
        "fn head(&self) -> (&'static rt::Shape, &rt::Rest) {{\nstatic SHAPE: rt::Shape = rt::Shape {{ name: {name:?}, fields: &["
    );
    for field in &model.fields {
        put!(out, "{:?},", field.wire);
    }
    let required: Vec<String> = model
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| model.in_request && field.required && !field.read_only)
        .map(|(index, _)| index.to_string())
        .collect();
    put!(
        out,
        "], required: &[{}], index: rt::Index::new() }};\n(&SHAPE, &self._rest)\n}}",
        required.join(", ")
    );
}

fn setters(printer: &Printer<'_>, name: &str, model: &Model, out: &mut String) {
    let mut names = Unique::default();
    TAKEN.iter().for_each(|taken| names.reserve(taken));
    let setters: Vec<(String, usize, &Field)> = model
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| (names.claim(&field.ident, "_value"), index, field))
        .collect();
    let required: Vec<_> = setters
        .iter()
        .filter(|(_, _, field)| field.required && !field.read_only)
        .collect();

    put!(out, "impl {name} {{");
    if required.is_empty() {
        put!(out, "/// One with nothing set.");
    } else {
        let names: Vec<String> = required
            .iter()
            .map(|(_, _, field)| text::code(&field.wire))
            .collect();
        let order = if names.len() > 1 {
            ", in this order"
        } else {
            ""
        };
        put!(
            out,
            "/// One with everything set that the API requires{order}: {}.",
            names.join(", ")
        );
    }
    let arguments: Vec<String> = required
        .iter()
        .map(|(_, _, field)| {
            format!(
                "{}: impl rt::IntoField<{}>",
                field.ident,
                printer.field(&field.ty)
            )
        })
        .collect();
    put!(
        out,
        "#[must_use]\npub fn new({}) -> Self {{\nSelf::default()",
        arguments.join(", ")
    );
    for (setter, _, field) in &required {
        put!(out, ".{setter}({})", field.ident);
    }
    put!(out, "}}");
    for (setter, index, field) in &setters {
        put!(out, "/// Sets {}.\n#[must_use]", text::code(&field.wire));
        put!(
            out,
            "pub fn {setter}(mut self, value: impl rt::IntoField<{}>) -> Self {{\nvalue.put(&mut self.{}, &mut self._rest, {index});\nself\n}}",
            printer.field(&field.ty),
            field.ident,
        );
    }
    put!(out, "}}");
}

fn field_doc(field: &Field, out: &mut String) {
    if let Some(text) = &field.doc {
        docs::doc(out, text);
        put!(out, "///");
    }
    let mut facts = Vec::new();
    if field.required {
        facts.push("required".to_owned());
    }
    if field.read_only {
        facts.push("read-only".to_owned());
    }
    facts.extend(field.facts.iter().cloned());
    if facts.is_empty() {
        put!(out, "/// {}", text::code(&field.wire));
    } else {
        let facts = text::line(&facts.join(", "));
        put!(out, "/// {}: {facts}", text::code(&field.wire));
    }
}
