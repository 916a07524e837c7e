//! Identifiers: how a name of the document becomes a name of Rust.
//!
//! The conversions are progenitor's own (`heck`, with its treatment of signs,
//! digits and keywords), so that what is computed before progenitor runs
//! agrees with what it decides.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

/// Type names that generated code, or its reader, takes from Rust's prelude.
const PRELUDE: [&str; 29] = [
    "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box", "Default", "Clone",
    "Copy", "Debug", "Send", "Sync", "Sized", "Drop", "Fn", "From", "Into", "Iterator", "Self",
    "AsRef", "Eq", "FnMut", "FnOnce", "IntoIterator", "PartialEq", "ToString",
];

/// `UpperCamelCase`, always a valid identifier.
pub(crate) fn type_name(raw: &str) -> String {
    let name = valid(&clean(raw).to_pascal_case(), "X");
    if PRELUDE.contains(&name.as_str()) {
        format!("{name}Model")
    } else {
        name
    }
}

/// The variant of an enumeration for a value of the document.
pub(crate) fn variant_name(raw: &str) -> String {
    match raw {
        "+1" => "Plus1".to_owned(),
        "-1" => "Minus1".to_owned(),
        _ => valid(&clean(raw).to_pascal_case(), "X"),
    }
}

/// `snake_case`, always a valid identifier.
pub(crate) fn value_name(raw: &str) -> String {
    match raw {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => valid(&clean(raw).to_snake_case(), "x"),
    }
}

/// The module of an API. `OAuth` is one word to those who use it.
pub(crate) fn module_name(tag: &str) -> String {
    value_name(&tag.replace("OAuth", "Oauth"))
}

/// The Cargo feature of an API.
pub(crate) fn feature_name(tag: &str) -> String {
    module_name(tag).trim_matches('_').replace('_', "-")
}

fn clean(raw: &str) -> String {
    raw.replace('\'', "")
        .replace(|c: char| !unicode_ident::is_xid_continue(c), "-")
}

fn valid(name: &str, empty: &str) -> String {
    let name = match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name.to_owned(),
        Some(_) => format!("_{name}"),
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

/// Hands out each name once.
#[derive(Debug, Default)]
pub(crate) struct Unique(BTreeSet<String>);

impl Unique {
    pub(crate) fn reserve(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// `wanted`, or `wanted` with the first free suffix: `other`, then numbers.
    pub(crate) fn claim(&mut self, wanted: &str, other: &str) -> String {
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
        assert_eq!(value_name("2fa"), "_2fa");
        assert_eq!(value_name(""), "x");
        assert_eq!(type_name("Option"), "OptionModel");
        assert_eq!(type_name("SCIMUser"), "ScimUser");
        assert_eq!(variant_name(">="), "X");
        assert_eq!(variant_name("application/json"), "ApplicationJson");
        assert_eq!(module_name("OAuth"), "oauth");
        assert_eq!(
            feature_name("Speech & Text Analytics"),
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
