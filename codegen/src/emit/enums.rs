//! Enumerations: open, so that a value which the document does not list yet keeps its own text.

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
    // The runtime searches them by their texts.
    let mut sorted: Vec<&(String, String)> = one.variants.iter().collect();
    sorted.sort_by(|one, other| one.1.cmp(&other.1));
    put!(
        out,
        "impl rt::OpenEnum for {name} {{\nconst VALUES: &'static [Self] = &["
    );
    for (variant, _) in &sorted {
        put!(out, "Self::{variant},");
    }
    put!(out, "];\nconst TEXTS: &'static [&'static str] = &[");
    for (_, wire) in &sorted {
        put!(out, "{wire:?},");
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
