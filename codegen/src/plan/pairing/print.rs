//! The pairings as a text that people review: one fact a line.

use std::fmt::{self, Write};

use super::{How, Pairings, Plan};
use crate::emit::put;

/// Prints all pairings.
pub(crate) fn print(plan: &Plan, pairings: &Pairings) -> String {
    let mut out = String::from(
        "# From what is read to what is written. Generated from the API document.\n\
         # A field copies where nothing else is said.\n",
    );
    put!(
        out,
        "\n# Paths with a GET and a call that writes what it reads."
    );
    for update in &pairings.updates {
        let (read, write) = (
            &plan.operations[update.read],
            &plan.operations[update.write],
        );
        let (from, to) = &update.key;
        put!(
            out,
            "{} {}: {from} -> {to}",
            write.method.to_uppercase(),
            quoted(&read.path)
        );
    }
    for ((from, to), pair) in &pairings.pairs {
        put!(out, "\n{from} -> {to}");
        for step in &pair.fields {
            let inner = if step.is_inner {
                ", where it is inside another"
            } else {
                ""
            };
            match &step.how {
                How::Copy => put!(out, "  {}{inner}", quoted(&step.wire)),
                how => put!(out, "  {}: {how}{inner}", quoted(&step.wire)),
            }
        }
        for (wire, why) in &pair.dropped {
            put!(out, "  - {}: {why}", quoted(wire));
        }
    }
    put!(out, "\n# What pairs in no way.");
    for (at, why) in &pairings.unpaired {
        put!(out, "{}: {}", quoted(at), quoted(why));
    }
    out
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Copy => f.write_str("copy"),
            Self::Text => f.write_str("text"),
            Self::Number => f.write_str("number"),
            Self::Json => f.write_str("any JSON"),
            Self::Id(_) => f.write_str("id"),
            Self::Model((from, to)) => write!(f, "{from} -> {to}"),
            Self::Each(inner) => write!(f, "each {inner}"),
            Self::Wrap(inner) => write!(f, "wrap {inner}"),
        }
    }
}

/// A name of the document on one line.
fn quoted(text: &str) -> String {
    crate::emit::line(text)
}
