//! Enumerations: open, so that a value which the document does not list yet
//! keeps its own text.

use std::fmt::Write;

use super::{put, text};
use crate::plan::Enumerated;

pub(super) fn enumeration(name: &str, one: &Enumerated, out: &mut String) {
    put!(
        out,
        "/// One of {} values, or one that the API document does not list.",
        one.variants.len()
    );
    put!(
        out,
        "#[derive(Clone)]\n#[non_exhaustive]\npub enum {name} {{"
    );
    for (variant, wire) in &one.variants {
        put!(out, "/// {}\n{variant},", text::code(wire));
    }
    put!(
        out,
        "/// Any other value, with its own text.\nUnrecognized(Box<str>),\n}}"
    );
    put!(
        out,
        "impl rt::OpenEnum for {name} {{\nconst VALUES: &'static [Self] = &["
    );
    for (variant, _) in &one.variants {
        put!(out, "Self::{variant},");
    }
    put!(out, "];\nfn text(&self) -> &str {{\nmatch self {{");
    for (variant, wire) in &one.variants {
        put!(out, "Self::{variant} => {wire:?},");
    }
    put!(out, "Self::Unrecognized(text) => text,\n}}\n}}");
    put!(
        out,
        "fn unrecognized(text: Box<str>) -> Self {{ Self::Unrecognized(text) }}\n}}"
    );
    put!(out, "rt::open_enum!({name});");
}
