//! Fixups of schemas: what progenitor cannot type, or types unusably.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{Naming, declared, walk};
use crate::document::{Document, SCHEMA_PREFIX, reference};
use crate::names::{Unique, type_name, value_name};
use crate::report::Report;

/// `allOf` becomes one object with everybody's properties: progenitor's own merge gives up on
/// members that say the same thing in different words.
pub(super) fn merge_all_of(document: &mut Document, report: &mut Report) {
    let mut is_used = false;
    walk(document, |_, schema| {
        is_used |= schema.get("allOf").is_some();
    });
    if !is_used {
        return;
    }
    let known = document.schemas.clone();
    walk(document, |_, schema| {
        if schema.get("allOf").is_some() {
            let mut merged = Map::new();
            collect(schema, &known, &mut BTreeSet::new(), &mut merged);
            *schema = Value::Object(merged);
            report.fixed(&declared::MERGE_ALL_OF);
        }
    });
}

fn collect(
    schema: &Value,
    known: &BTreeMap<String, Value>,
    on_the_way: &mut BTreeSet<String>,
    into: &mut Map<String, Value>,
) {
    let Value::Object(map) = schema else { return };
    let members = map
        .get("allOf")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    // `allOf` around a single reference only carries remarks on that reference.
    if let ([only], false) = (members, map.contains_key("properties"))
        && let Some(target) = only.get("$ref")
        && into.is_empty()
    {
        into.insert("$ref".into(), target.clone());
    } else {
        for member in members {
            if let Some(name) = reference(member) {
                if on_the_way.insert(name.to_owned()) {
                    if let Some(target) = known.get(name) {
                        collect(target, known, on_the_way, into);
                    }
                    on_the_way.remove(name);
                }
            } else {
                collect(member, known, on_the_way, into);
            }
        }
    }
    for (key, value) in map {
        match (key.as_str(), value) {
            ("allOf", _) => {}
            ("properties", Value::Object(own)) => {
                if let Value::Object(all) = into.entry("properties").or_insert_with(|| json!({})) {
                    all.extend(
                        own.iter()
                            .map(|(name, inner)| (name.clone(), inner.clone())),
                    );
                }
            }
            ("required", Value::Array(own)) => {
                if let Value::Array(all) = into.entry("required").or_insert_with(|| json!([])) {
                    all.extend(own.iter().cloned());
                }
            }
            _ => {
                into.insert(key.clone(), value.clone());
            }
        }
    }
}

/// A choice between schemas becomes any JSON: a closed choice would refuse the member that next
/// week's platform adds.
pub(super) fn loosen_unions(document: &mut Document, report: &mut Report) {
    walk(document, |visit, schema| {
        if let Value::Object(map) = schema
            && (map.contains_key("oneOf") || map.contains_key("anyOf"))
        {
            map.retain(|key, _| {
                !matches!(
                    key.as_str(),
                    "oneOf" | "anyOf" | "type" | "properties" | "items" | "additionalProperties"
                )
            });
            report.fixed(&declared::LOOSEN_UNIONS);
            report.loosened(
                &format!("{}.{}", visit.place.owner, visit.place.member),
                "a choice between schemas",
            );
        }
    });
}

/// A list or map of itself, however many names are between, is no type in Rust (a model of itself
/// is): the reference that closes the circle becomes any JSON.
pub(super) fn break_circles(document: &mut Document, report: &mut Report) {
    let names: Vec<String> = document.schemas.keys().cloned().collect();
    for start in &names {
        let mut on_the_way = BTreeSet::from([start.clone()]);
        let mut name = start.clone();
        while let Some(place) = document.schemas.get_mut(&name).and_then(only_reference) {
            let Some(next) = reference(place).map(str::to_owned) else {
                break;
            };
            if !on_the_way.insert(next.clone()) {
                *place = json!({});
                report.fixed(&declared::BREAK_CIRCLES);
                report.loosened(&name, "a list or map of itself");
                break;
            }
            name = next;
        }
    }
}

/// The reference that a schema consists of, with lists and maps around it.
fn only_reference(schema: &mut Value) -> Option<&mut Value> {
    if schema.get("$ref").is_some() {
        return Some(schema);
    }
    let has_properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|own| !own.is_empty());
    if has_properties {
        return None;
    }
    let key = ["items", "additionalProperties"]
        .into_iter()
        .find(|key| schema[*key].is_object())?;
    only_reference(&mut schema[key])
}

/// Gives every schema a name that is a Rust type of its own.
pub(super) fn name_types(
    document: &mut Document,
    naming: &mut Naming,
    names: &mut Unique,
    report: &mut Report,
) {
    let mut renamed = BTreeMap::new();
    // Names that are types already keep them, whoever else would turn into one.
    for name in document
        .schemas
        .keys()
        .filter(|name| type_name(name) == **name)
    {
        names.reserve(name);
        renamed.insert(name.clone(), name.clone());
    }
    for name in document.schemas.keys() {
        if renamed.contains_key(name) {
            continue;
        }
        let wanted = type_name(name);
        let new = names.claim(&wanted, "Model");
        if new != wanted {
            report.fixed(&declared::NAME_TYPES);
        }
        renamed.insert(name.clone(), new);
    }
    document.schemas = std::mem::take(&mut document.schemas)
        .into_iter()
        .map(|(name, schema)| (renamed[&name].clone(), schema))
        .collect();
    walk(document, |_, schema| {
        if let Some(new) = reference(schema).and_then(|name| renamed.get(name)) {
            let target = format!("{SCHEMA_PREFIX}{new}");
            schema["$ref"] = target.into();
        }
    });
    naming.documented_as = renamed.into_iter().map(|(old, new)| (new, old)).collect();
}

/// An object declared where it is used gets a name of its own.
pub(super) fn name_inline_objects(
    document: &mut Document,
    names: &mut Unique,
    report: &mut Report,
) {
    let mut named: BTreeMap<String, Value> = BTreeMap::new();
    // The media types and responses of one operation repeat their object.
    let mut known: BTreeMap<(String, String), String> = BTreeMap::new();
    walk(document, |visit, schema| {
        let has_properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|map| !map.is_empty());
        if !visit.is_root && has_properties {
            let key = (visit.hint.to_owned(), schema.to_string());
            let name = known.entry(key).or_insert_with(|| {
                let name = names.claim(visit.hint, "Model");
                named.insert(name.clone(), schema.take());
                name
            });
            *schema = json!({ "$ref": format!("{SCHEMA_PREFIX}{name}") });
            report.fixed(&declared::NAME_INLINE_OBJECTS);
        }
    });
    document.schemas.append(&mut named);
}

/// `type: object` that says nothing more is any JSON: live responses put lists and plain values in
/// such places too.
pub(super) fn free_open_objects(document: &mut Document, report: &mut Report) {
    walk(document, |_, schema| {
        let Value::Object(map) = schema else { return };
        if map.contains_key("$ref") {
            return;
        }
        let is_empty = |key: &str| {
            map.get(key).is_none_or(|value| {
                value.as_object().is_some_and(Map::is_empty) || *value == Value::Bool(true)
            })
        };
        let says_nothing = matches!(
            map.get("type").and_then(Value::as_str),
            Some("object") | None
        );
        if says_nothing && is_empty("properties") && is_empty("additionalProperties") {
            for key in [
                "type",
                "properties",
                "additionalProperties",
                "required",
                "discriminator",
            ] {
                map.remove(key);
            }
            report.fixed(&declared::FREE_OPEN_OBJECTS);
        }
    });
}

/// Declared properties win over undeclared ones: an object with both keeps the former, and the
/// report names it.
pub(super) fn drop_extra_properties(document: &mut Document, report: &mut Report) {
    walk(document, |visit, schema| {
        let Value::Object(map) = schema else { return };
        if map
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|own| !own.is_empty())
            && let Some(extra) = map.remove("additionalProperties")
            && extra.is_object()
        {
            report.fixed(&declared::DROP_EXTRA_PROPERTIES);
            report.unexpressed(&format!("additional properties of `{}`", visit.place.owner));
        }
    });
}

/// Gives every property a field name of its own: two that differ only by case or signs would be one
/// field in Rust.
pub(super) fn name_properties(document: &mut Document, naming: &mut Naming, report: &mut Report) {
    for (name, schema) in &mut document.schemas {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            continue;
        };
        let mut names = Unique::default();
        let mut wire = BTreeMap::new();
        let sorted: BTreeMap<String, Value> = std::mem::take(properties).into_iter().collect();
        for (property, inner) in sorted {
            let wanted = value_name(&property);
            let field = names.claim(&wanted, "_field");
            if field != wanted {
                report.fixed(&declared::NAME_PROPERTIES);
            }
            wire.insert(field.clone(), property);
            properties.insert(field, inner);
        }
        naming.wire_names.insert(name.clone(), wire);
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            let fields = &naming.wire_names[name];
            let renamed: Vec<Value> = fields
                .iter()
                .filter(|(_, wire)| required.iter().any(|name| name == wire.as_str()))
                .map(|(field, _)| field.as_str().into())
                .collect();
            *required = renamed;
        }
    }
}
