//! Identifiers: how a name of the document becomes a name of Rust.
//!
//! The conversions are progenitor's own (`heck`, with its treatment of signs, digits and keywords),
//! so that what is computed before progenitor runs agrees with what it decides.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

/// Type names that generated code, or its reader, takes from Rust's prelude.
const PRELUDE: [&str; 28] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "From",
    "Into",
    "Iterator",
    "AsRef",
    "Eq",
    "FnMut",
    "FnOnce",
    "IntoIterator",
    "PartialEq",
    "ToString",
];

/// `UpperCamelCase`, always a valid identifier.
pub fn type_name(raw: &str) -> String {
    let name = valid(&pascal_case(raw), "X");
    if PRELUDE.contains(&name.as_str()) {
        format!("{name}Model")
    } else {
        name
    }
}

/// The variant of an enumeration for a value of the document.
pub fn variant_name(raw: &str) -> String {
    match raw {
        "+1" => "Plus1".to_owned(),
        "-1" => "Minus1".to_owned(),
        _ => valid(&pascal_case(raw), "X"),
    }
}

/// `snake_case`, always a valid identifier.
pub fn value_name(raw: &str) -> String {
    match raw {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => valid(&clean(raw).to_snake_case(), "x"),
    }
}

/// The module of an API. `OAuth` is one word to those who use it.
pub(crate) fn module_name(tag: &str) -> String {
    let name = value_name(&tag.replace("OAuth", "Oauth"));
    // `type_` would be a module that no one expects, and not snake case in `of_type__and_x`.
    match name.strip_suffix('_') {
        Some(keyword) => format!("{keyword}_api"),
        None => name,
    }
}

/// The Cargo feature of an API, after its module.
pub(crate) fn feature_name(module: &str) -> String {
    module.replace('_', "-")
}

/// The form that stays as it is when progenitor converts it once more: `a-b` is `AB` at first, and
/// `AB` is `Ab`.
fn pascal_case(raw: &str) -> String {
    clean(raw).to_pascal_case().to_pascal_case()
}

fn clean(raw: &str) -> String {
    raw.replace('\'', "")
        .replace(|c: char| !unicode_ident::is_xid_continue(c), "-")
}

/// `prefix` goes before what cannot begin a name, as typify does it.
fn valid(name: &str, prefix: &str) -> String {
    let name = if name.starts_with(unicode_ident::is_xid_start) {
        name.to_owned()
    } else {
        format!("{prefix}{name}")
    };
    if typify::accept_as_ident(&name) {
        name
    } else {
        format!("{name}_")
    }
}

/// Hands out each name once.
#[derive(Debug, Default)]
pub struct Unique(BTreeSet<String>);

impl Unique {
    /// Takes a name out of those to hand out.
    pub fn reserve(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// `wanted`, or `wanted` with the first free suffix: `other`, then numbers.
    pub fn claim(&mut self, wanted: &str, other: &str) -> String {
        if self.0.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        let mut name = format!("{wanted}{other}");
        let mut number = 2;
        while !self.0.insert(name.clone()) {
            name = format!("{wanted}{other}{number}");
            number += 1;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers_whatever_the_document_says() {
        assert_eq!(value_name("supportedContent.id"), "supported_content_id");
        assert_eq!(value_name("type"), "type_");
        assert_eq!(value_name("_id"), "id");
        assert_eq!(value_name("2fa"), "x2fa");
        assert_eq!(value_name("gen"), "gen_");
        assert_eq!(value_name(""), "x");
        assert_eq!(type_name("Option"), "OptionModel");
        assert_eq!(type_name("SCIMUser"), "ScimUser");
        assert_eq!(type_name("A_B"), type_name("Ab"));
        assert_eq!(variant_name("2"), "X2");
        assert_eq!(variant_name(">="), "X");
        assert_eq!(variant_name("application/json"), "ApplicationJson");
        assert_eq!(module_name("OAuth"), "oauth");
        assert_eq!(module_name("Type"), "type_api");
        assert_eq!(
            feature_name(&module_name("Speech & Text Analytics")),
            "speech-text-analytics"
        );
    }

    #[test]
    fn a_taken_name_gets_a_suffix() {
        let mut names = Unique::default();
        assert_eq!(names.claim("A", "Value"), "A");
        assert_eq!(names.claim("A", "Value"), "AValue");
        assert_eq!(names.claim("A", "Value"), "AValue2");
    }
}
