//! Fixups of enumerations: named where they are declared, merged where they are the same, and with
//! a variant for each value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Enumeration, Naming, Place, declared, walk};
use crate::document::{Document, SCHEMA_PREFIX};
use crate::names::{Unique, variant_name};
use crate::report::Report;

/// The variant that keeps the text of a value that the document does not list.
const FALLBACK: &str = "Unrecognized";

/// Where a list of values other than strings is kept, for documentation.
pub(crate) const VALUES: &str = "x-values";

/// A list of numbers or truth values stays a number or truth value: there is no name to give to
/// `true`. The values are told by the documentation.
pub(super) fn open_non_string_enums(document: &mut Document, report: &mut Report) {
    walk(document, |_, schema| {
        if schema.get("enum").is_some() && !is_string_enum(schema) {
            if let Value::Object(map) = schema
                && let Some(values) = map.remove("enum")
            {
                map.insert(VALUES.into(), values);
            }
            report.fixed(&declared::OPEN_NON_STRING_ENUMS);
        }
    });
}

fn is_string_enum(schema: &Value) -> bool {
    schema.get("type").is_none_or(|kind| kind == "string")
        && schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().any(Value::is_string))
}

fn values_of(schema: &Value) -> Vec<String> {
    schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

/// A list of strings, where the document declares it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Declaration {
    /// The name that progenitor would give to it.
    hint: String,
    place: Place,
    is_root: bool,
    values: Vec<String>,
}

/// The name under which each list of values is emitted.
type Canonical = BTreeMap<Vec<String>, String>;

/// Names every list of strings after the place that declares it, and emits equal lists once, with
/// the other names as aliases of the first.
pub(super) fn name_enums(
    document: &mut Document,
    naming: &mut Naming,
    names: &mut Unique,
    report: &mut Report,
) {
    let found = declarations(document, report);
    report.enums_before = found.len();
    // A list that the document itself names keeps that name.
    let mut canonical = Canonical::new();
    for one in found.iter().filter(|one| one.is_root) {
        canonical
            .entry(one.values.clone())
            .or_insert_with(|| one.hint.clone());
    }
    let named = claim_names(found, names);
    // Otherwise the shortest of its names: the least bound to one place.
    for Declaration { hint, values, .. } in &named {
        canonical
            .entry(values.clone())
            .and_modify(|best| {
                let is_documented = naming.documented_as.contains_key(best);
                if !is_documented && (hint.len(), hint) < (best.len(), best) {
                    best.clone_from(hint);
                }
            })
            .or_insert_with(|| hint.clone());
    }
    for Declaration {
        hint,
        place,
        values,
        ..
    } in named
    {
        let target = canonical[&values].clone();
        if hint != target {
            naming.aliases.insert(hint.clone(), target.clone());
        }
        naming.enum_at.insert((place, target), hint);
    }
    report.enums_after = canonical.len();
    refer(document, &canonical);
    for (values, name) in canonical {
        let enumeration = variants(&values, report);
        let idents: Vec<&str> = enumeration
            .variants
            .iter()
            .map(|(variant, _)| variant.as_str())
            .collect();
        document
            .schemas
            .insert(name.clone(), json!({"type": "string", "enum": idents}));
        naming.enums.insert(name, enumeration);
    }
    // Named lists that lost to an equal one are only an alias now.
    for name in naming.aliases.keys() {
        document.schemas.remove(name);
    }
}

/// Every list of strings of the document, each value once, in the order of the hints.
fn declarations(document: &mut Document, report: &mut Report) -> Vec<Declaration> {
    let mut found = Vec::new();
    walk(document, |visit, schema| {
        if !is_string_enum(schema) {
            return;
        }
        let all = values_of(schema);
        let mut values = all.clone();
        let mut seen = BTreeSet::new();
        values.retain(|value| seen.insert(value.clone()));
        if values.len() < all.len() {
            report.fixed(&declared::DROP_REPEATED_VALUES);
        }
        schema["enum"] = json!(values);
        found.push(Declaration {
            hint: visit.hint.to_owned(),
            place: visit.place.clone(),
            is_root: visit.is_root,
            values,
        });
    });
    found.sort();
    found
}

/// Makes each hint a name of its own.
fn claim_names(found: Vec<Declaration>, names: &mut Unique) -> Vec<Declaration> {
    let mut named: Vec<Declaration> = Vec::new();
    for mut one in found {
        // The media types of one body repeat its schema: that is one place.
        if named
            .last()
            .is_some_and(|last| last.place == one.place && last.values == one.values)
        {
            continue;
        }
        if !one.is_root {
            one.hint = names.claim(&one.hint, "Value");
        }
        named.push(one);
    }
    named
}

/// Puts a reference to the enumeration in the place of every list.
fn refer(document: &mut Document, canonical: &Canonical) {
    walk(document, |visit, schema| {
        if is_string_enum(schema) && !visit.is_root {
            let target = format!("{SCHEMA_PREFIX}{}", canonical[&values_of(schema)]);
            if let Value::Object(map) = schema {
                for key in [
                    "type",
                    "enum",
                    "format",
                    "pattern",
                    "minLength",
                    "maxLength",
                ] {
                    map.remove(key);
                }
                map.insert("$ref".into(), target.into());
            }
        }
    });
}

fn variants(values: &[String], report: &mut Report) -> Enumeration {
    let mut names = Unique::default();
    names.reserve(FALLBACK);
    names.reserve("Self");
    let variants = values
        .iter()
        .map(|value| {
            let wanted = variant_name(value);
            let variant = names.claim(&wanted, "Value");
            if variant != wanted {
                report.fixed(&declared::TELL_VARIANTS_APART);
            }
            (variant, value.clone())
        })
        .collect();
    Enumeration { variants }
}
