//! One walk over every schema of a document, with a name for each place.

use serde_json::Value;

use crate::document::Document;
use crate::names::type_name;

/// Where a schema stands: its owner (a schema or an operation id) and the member of it (a property
/// or parameter as written, `""` for the owner itself).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) owner: String,
    pub(crate) member: String,
}

impl Place {
    pub(crate) fn new(owner: &str, member: &str) -> Self {
        Self {
            owner: owner.to_owned(),
            member: member.to_owned(),
        }
    }
}

/// One schema on the walk.
pub(crate) struct Visit<'a> {
    pub(crate) place: &'a Place,
    /// The name that progenitor would give to a type declared here.
    pub(crate) hint: &'a str,
    /// Whether this is a named schema itself and not a part of something.
    pub(crate) is_root: bool,
}

/// Calls `f` for every schema, the inner ones first.
pub(crate) fn walk(document: &mut Document, mut f: impl FnMut(&Visit<'_>, &mut Value)) {
    for (name, schema) in &mut document.schemas {
        descend(schema, &Place::new(name, ""), name, true, &mut f);
    }
    for operation in &mut document.operations {
        let id = operation.id.clone();
        for parameter in &mut operation.parameters {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let hint = type_name(&format!("{id}-{name}"));
            if let Some(schema) = parameter.get_mut("schema") {
                descend(schema, &Place::new(&id, &name), &hint, false, &mut f);
            }
        }
        let responses = operation
            .responses
            .iter_mut()
            .filter(|(status, _)| is_success(status));
        let bodies = operation.body.iter_mut().map(|body| ("Body", body));
        for (part, holder) in bodies.chain(responses.map(|(_, response)| ("Response", response))) {
            let hint = type_name(&format!("{id}-{part}"));
            if let Some(Value::Object(content)) = holder.get_mut("content") {
                for media in content.values_mut() {
                    if let Some(schema) = media.get_mut("schema") {
                        descend(schema, &Place::new(&id, part), &hint, false, &mut f);
                    }
                }
            }
        }
    }
}

/// Whether a response with this status is a success, or may be one.
pub(crate) fn is_success(status: &str) -> bool {
    status == "default" || status.starts_with('2') || status.starts_with('3')
}

fn descend(
    schema: &mut Value,
    place: &Place,
    hint: &str,
    is_root: bool,
    f: &mut impl FnMut(&Visit<'_>, &mut Value),
) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (property, inner) in properties.iter_mut() {
            let hint = type_name(&format!("{hint}-{property}"));
            let member = if place.member.is_empty() {
                property.clone()
            } else {
                format!("{}.{property}", place.member)
            };
            descend(inner, &Place::new(&place.owner, &member), &hint, false, f);
        }
    }
    if let Some(items @ Value::Object(_)) = schema.get_mut("items") {
        descend(items, place, hint, false, f);
    }
    if let Some(values @ Value::Object(_)) = schema.get_mut("additionalProperties") {
        descend(values, place, hint, false, f);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(list)) = schema.get_mut(key) {
            for inner in list {
                descend(inner, place, hint, false, f);
            }
        }
    }
    f(
        &Visit {
            place,
            hint,
            is_root,
        },
        schema,
    );
}
