//! Fixups of enumerations: named where they are declared, merged where they
//! are the same, and with a variant for each value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Decided, Enumeration, Place, declared, walk};
use crate::{
    document::{Document, SCHEMA_PREFIX},
    names::{Unique, variant_name},
    report::Report,
};

/// The variant that keeps the text of a value that the document does not list.
const FALLBACK: &str = "Unrecognized";

/// Where a list of values other than strings is kept, for documentation.
pub(crate) const VALUES: &str = "x-values";

/// A list of numbers or truth values stays a number or truth value: there is
/// no name to give to `true`. The values are told by the documentation.
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

/// Names every list of strings after the place that declares it, and emits
/// equal lists once, with the other names as aliases of the first.
pub(super) fn name_enums(
    document: &mut Document,
    decided: &mut Decided,
    names: &mut Unique,
    report: &mut Report,
) {
    let mut found: Vec<(String, Place, bool, Vec<String>)> = Vec::new();
    walk(document, |visit, schema| {
        if !is_string_enum(schema) {
            return;
        }
        let all = values_of(schema);
        let mut once = all.clone();
        let mut seen = BTreeSet::new();
        once.retain(|value| seen.insert(value.clone()));
        if once.len() < all.len() {
            report.fixed(&declared::DROP_REPEATED_VALUES);
        }
        schema["enum"] = json!(once);
        found.push((
            visit.hint.to_owned(),
            visit.place.clone(),
            visit.is_root,
            once,
        ));
    });
    report.enums_before = found.len();
    found.sort();

    // A list that the document itself names keeps that name.
    let mut canonical: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for (hint, _, is_root, values) in &found {
        if *is_root {
            canonical
                .entry(values.clone())
                .or_insert_with(|| hint.clone());
        }
    }
    let mut named: Vec<(String, Place, Vec<String>)> = Vec::new();
    for (hint, place, is_root, values) in found {
        // The media types of one body repeat its schema: that is one place.
        if named
            .last()
            .is_some_and(|(_, last, same)| *last == place && *same == values)
        {
            continue;
        }
        let name = if is_root {
            hint
        } else {
            names.claim(&hint, "Value")
        };
        named.push((name, place, values));
    }
    // Otherwise the shortest of its names: the least bound to one place.
    for (name, _, values) in &named {
        canonical
            .entry(values.clone())
            .and_modify(|best| {
                let is_documented = decided.documented_as.contains_key(best);
                if !is_documented && (name.len(), name) < (best.len(), best) {
                    best.clone_from(name);
                }
            })
            .or_insert_with(|| name.clone());
    }
    for (name, place, values) in named {
        let target = canonical[&values].clone();
        if name != target {
            decided.aliases.insert(name.clone(), target.clone());
        }
        decided.enum_at.insert((place, target), name);
    }
    report.enums_after = canonical.len();

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
        decided.enums.insert(name, enumeration);
    }
    // Named lists that lost to an equal one are only an alias now.
    for name in decided.aliases.keys() {
        document.schemas.remove(name);
    }
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
