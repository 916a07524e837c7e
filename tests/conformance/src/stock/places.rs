//! Schemas by their place, and the names that typify gives to types declared
//! in place.

use std::collections::BTreeMap;

use genesys_cloud_codegen::document::Document;
use genesys_cloud_codegen::names::{Unique, type_name};
use heck::ToSnakeCase;
use serde_json::{Map, Value};

/// A type declared in place is named by typify after that place. Where that
/// is the name of a definition, or of a different type declared elsewhere, a
/// title gives it another.
pub(super) fn tell_names_apart(document: &mut Document) {
    let mut names = Unique::default();
    for name in document.schemas.keys() {
        names.reserve(&type_name(name));
    }
    // Name as typify would have it → what bears it → its title.
    let mut declared: BTreeMap<String, Vec<(Value, String)>> = BTreeMap::new();
    visit(document, &mut |place, schema| {
        let is_named = ["enum", "properties", "pattern", "minLength", "maxLength"]
            .iter()
            .any(|key| schema.get(*key).is_some());
        if place.is_definition || !is_named {
            return;
        }
        let wanted = type_name(schema["title"].as_str().unwrap_or(&place.name));
        let bearers = declared.entry(wanted.clone()).or_default();
        let title = if let Some((_, title)) = bearers.iter().find(|(other, _)| other == schema) {
            title.clone()
        } else {
            let title = names.claim(&wanted, "Inline");
            bearers.push((schema.clone(), title.clone()));
            title
        };
        if title != wanted {
            schema["title"] = title.into();
        }
    });
}

/// Where a schema stands.
pub(super) struct Place {
    /// What typify calls a type that is declared here.
    name: String,
    /// Whether this is a definition and not a part of something.
    is_definition: bool,
}

impl Place {
    fn inner(name: String) -> Self {
        Self {
            name,
            is_definition: false,
        }
    }
}

/// Calls `f` for every schema, the outer ones first.
pub(super) fn visit(document: &mut Document, f: &mut impl FnMut(&Place, &mut Value)) {
    for (name, schema) in &mut document.schemas {
        descend(
            schema,
            &Place {
                name: name.clone(),
                is_definition: true,
            },
            f,
        );
    }
    for operation in &mut document.operations {
        let id = &operation.id;
        for parameter in &mut operation.parameters {
            let name = format!("{id}-{}", parameter["name"].as_str().unwrap_or_default());
            descend(&mut parameter["schema"], &Place::inner(type_name(&name)), f);
        }
        let bodies = operation.body.iter_mut().map(|body| ("body", body));
        let responses = operation
            .responses
            .values_mut()
            .map(|response| ("response", response));
        for (part, holder) in bodies.chain(responses) {
            let place = Place::inner(type_name(&format!("{id}-{part}")));
            let content = holder.get_mut("content").and_then(Value::as_object_mut);
            for media in content.into_iter().flat_map(Map::values_mut) {
                descend(&mut media["schema"], &place, f);
            }
        }
    }
}

fn descend(schema: &mut Value, place: &Place, f: &mut impl FnMut(&Place, &mut Value)) {
    if schema.get("$ref").is_some() {
        return;
    }
    f(place, schema);
    let name = match schema.get("title").and_then(Value::as_str) {
        Some(title) if !place.is_definition => title.to_owned(),
        _ => place.name.clone(),
    };
    let Value::Object(map) = schema else { return };
    let is_struct = map.contains_key("properties");
    for (key, value) in map.iter_mut() {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (property, inner) in properties {
                    let name = format!("{name}_{}", property.to_snake_case());
                    descend(inner, &Place::inner(name), f);
                }
            }
            ("items", inner) => descend(inner, &Place::inner(format!("{name}Item")), f),
            ("additionalProperties", inner) => {
                let name = if is_struct {
                    format!("{name}_extraValue")
                } else {
                    format!("{name}Value")
                };
                descend(inner, &Place::inner(name), f);
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(members)) => {
                for (index, inner) in members.iter_mut().enumerate() {
                    descend(inner, &Place::inner(format!("{name}Subtype{index}")), f);
                }
            }
            _ => {}
        }
    }
}
