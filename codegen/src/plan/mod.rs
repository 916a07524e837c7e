//! The plan: everything that will be emitted, decided and in order, with the facts that its
//! documentation states.
//!
//! It joins three sources: progenitor's decisions (names and types), the repaired document (facts),
//! and which API reaches what.

mod apis;
mod facts;
mod lists;
mod operation;
mod pairing;
mod reach;
#[cfg(test)]
mod tests;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use facts::{Auth, CommonCodes, Facts, Paging};
pub(crate) use pairing::{How, Key, Pairings, Updates, print as print_pairings};

use self::operation::OperationPlanner;
use crate::GenerateError;
use crate::document::Document;
use crate::engine::{Decisions, Named, Ty};
use crate::fixups::{Enumeration, Naming, Place};
use crate::names::{Unique, type_name, value_name};
use crate::platform::effect;
use crate::report::Report;
use crate::spec::platform::Platform;

/// The APIs (by index) that something is reachable from.
pub(crate) type ApiSet = BTreeSet<usize>;

#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) apis: Vec<Api>,
    pub(crate) models: BTreeMap<String, Model>,
    pub(crate) enums: BTreeMap<String, Enumerated>,
    pub(crate) aliases: BTreeMap<String, Alias>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) pairings: Pairings,
    pub(crate) version: String,
}

#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) tag: String,
    pub(crate) module: String,
    pub(crate) feature: String,
    pub(crate) type_name: String,
}

impl Api {
    /// The tag on one line, for documentation.
    pub(crate) fn title(&self) -> String {
        crate::emit::line(&self.tag)
    }
}

#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) fields: Vec<Field>,
    pub(crate) apis: ApiSet,
    pub(crate) in_request: bool,
    pub(crate) doc: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) ident: String,
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) read_only: bool,
    pub(crate) facts: Vec<String>,
    pub(crate) doc: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Enumerated {
    pub(crate) variants: Vec<(String, String)>,
    pub(crate) apis: ApiSet,
}

#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) target: Ty,
    pub(crate) apis: ApiSet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum In {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct Param {
    pub(crate) ident: String,
    pub(crate) wire: String,
    pub(crate) place: In,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// Whether a list is sent as repeated keys (else joined by commas).
    pub(crate) explode: bool,
    pub(crate) facts: Vec<String>,
    pub(crate) doc: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) ident: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Success {
    /// One body, or none, whatever the status.
    One(Ty),
    /// A body with some statuses and none with others.
    Maybe(Ty),
    /// Different bodies: status → body.
    Several(Vec<(u16, Ty)>),
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) fn_name: String,
    pub(crate) type_name: String,
    /// The enumeration of its responses, when they have different bodies.
    pub(crate) response_name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) apis: ApiSet,
    pub(crate) params: Vec<Param>,
    pub(crate) body: Option<Body>,
    pub(crate) success: Success,
    pub(crate) facts: Facts,
}

/// Methods of every type that carries the calls of an API.
const CALLER_METHODS: [&str; 8] = [
    "new",
    "clone",
    "clone_from",
    "fmt",
    "from",
    "into",
    "borrow",
    "to_owned",
];

/// What a plan is made of.
pub(crate) struct Sources<'a> {
    pub(crate) document: &'a Document,
    pub(crate) naming: &'a Naming,
    pub(crate) decisions: &'a Decisions,
    pub(crate) common: &'a CommonCodes,
    pub(crate) platform: &'a Platform,
}

/// Makes the plan.
///
/// # Errors
/// [`GenerateError::Engine`] when progenitor's decisions do not cover the document.
pub(crate) fn plan(sources: &Sources<'_>, report: &mut Report) -> Result<Plan, GenerateError> {
    let Sources {
        document,
        naming,
        decisions,
        ..
    } = *sources;
    let apis = apis::apis(document);
    facts::note_foreign_schemes(document, report);
    let operations = operations(sources, &apis, report)?;
    let mut models = BTreeMap::new();
    let mut aliases: BTreeMap<String, Ty> = BTreeMap::new();
    for (name, schema) in &document.schemas {
        match decisions.named.get(name) {
            Some(Named::Struct(fields)) => {
                let model = model(name, schema, fields, naming)?;
                report.properties += model.fields.len();
                models.insert(name.clone(), model);
            }
            Some(Named::Alias(target)) => {
                let target = spelled(target.clone(), naming, &Place::new(name, ""));
                aliases.insert(name.clone(), target);
            }
            Some(Named::Enum(_)) if naming.enums.contains_key(name) => {}
            _ => {
                return Err(GenerateError::engine(format!(
                    "progenitor left out the schema `{name}`"
                )));
            }
        }
    }
    let other_names = naming.aliases.iter();
    aliases.extend(other_names.map(|(name, target)| (name.clone(), Ty::Enum(target.clone()))));
    let mut plan = Plan {
        apis,
        models,
        enums: enumerations(naming, decisions)?,
        aliases: aliases
            .into_iter()
            .map(|(name, target)| {
                let apis = ApiSet::new();
                (name, Alias { target, apis })
            })
            .collect(),
        operations,
        pairings: Pairings::default(),
        version: document.version.clone(),
    };
    lists::mark(&mut plan);
    reach::mark(&mut plan, report);
    plan.pairings = pairing::pairings(&plan, report);
    report.jobs = sources.platform.jobs.families.len();
    report.operations = plan.operations.len();
    report.apis = plan.apis.len();
    Ok(plan)
}

/// The operations, each with names of its own.
fn operations(
    sources: &Sources<'_>,
    apis: &[Api],
    report: &mut Report,
) -> Result<Vec<Operation>, GenerateError> {
    let mut types = Unique::default();
    let mut fns = Unique::default();
    CALLER_METHODS.iter().for_each(|name| fns.reserve(name));
    let mut operations = Vec::new();
    for raw in &sources.document.operations {
        let planner = OperationPlanner {
            naming: sources.naming,
            decisions: sources.decisions,
            raw,
        };
        let mut operation = planner.plan(apis)?;
        operation.fn_name = fns.claim(&operation.fn_name, "_call");
        // The builders stand beside the types that carry the calls.
        let mut wanted = type_name(&operation.fn_name);
        if operation
            .apis
            .iter()
            .any(|api| apis[*api].type_name == wanted)
        {
            wanted.push_str("Call");
        }
        operation.type_name = types.claim(&wanted, "Call");
        operation.facts = Facts::new(sources.document, raw, sources.common, sources.platform);
        note_effect(&operation, sources.platform, report);
        operations.push(operation);
    }
    for operation in &mut operations {
        if matches!(operation.success, Success::Several(_)) {
            operation.response_name =
                types.claim(&format!("{}Response", operation.type_name), "Type");
        }
    }
    Ok(operations)
}

/// Counts what the operation does, and tells where that was decided by hand.
fn note_effect(operation: &Operation, platform: &Platform, report: &mut Report) {
    let word = operation.facts.effect.word();
    let method = operation.method.to_uppercase();
    *report.effects.entry((word, method)).or_default() += 1;
    if let Some((_, why)) = effect::reviewed(&operation.id, platform) {
        let line = format!("{} {word}: {why}", operation.id);
        report.reviewed.push(line);
    }
}

/// The enumerations, with progenitor's variants and the values on the wire.
fn enumerations(
    naming: &Naming,
    decisions: &Decisions,
) -> Result<BTreeMap<String, Enumerated>, GenerateError> {
    let mut enums = BTreeMap::new();
    for (name, Enumeration { variants }) in &naming.enums {
        let known = decisions.named.get(name);
        let Some(Named::Enum(idents)) = known else {
            return Err(GenerateError::engine(format!(
                "progenitor left out the enumeration `{name}`"
            )));
        };
        if idents.len() != variants.len() {
            return Err(GenerateError::engine(format!(
                "progenitor changed the values of `{name}`"
            )));
        }
        let variants = idents
            .iter()
            .zip(variants)
            .map(|(ident, (_, wire))| (ident.clone(), wire.clone()))
            .collect();
        enums.insert(
            name.clone(),
            Enumerated {
                variants,
                apis: ApiSet::new(),
            },
        );
    }
    Ok(enums)
}

/// The type with the enumeration's name that belongs to this place.
fn spelled(ty: Ty, naming: &Naming, place: &Place) -> Ty {
    match ty {
        Ty::Enum(name) => {
            let key = (place.clone(), name);
            Ty::Enum(naming.enum_at.get(&key).cloned().unwrap_or(key.1))
        }
        Ty::List(inner) => Ty::List(Box::new(spelled(*inner, naming, place))),
        Ty::Map(inner) => Ty::Map(Box::new(spelled(*inner, naming, place))),
        other => other,
    }
}

fn model(
    name: &str,
    schema: &Value,
    typed_fields: &BTreeMap<String, Ty>,
    naming: &Naming,
) -> Result<Model, GenerateError> {
    let empty = BTreeMap::new();
    let wire_names = naming.wire_names.get(name).unwrap_or(&empty);
    let mut fields = Vec::new();
    for (key, wire) in wire_names {
        let property = &schema["properties"][key];
        let (ident, ty) = typed_fields
            .get_key_value(key)
            .or_else(|| {
                typed_fields
                    .iter()
                    .find(|(ident, _)| value_name(ident) == value_name(key))
            })
            .ok_or_else(|| GenerateError::engine(format!("progenitor left out `{name}.{wire}`")))?;
        // A reference to an enumeration that the document names shows that name.
        fields.push(Field {
            ident: ident.clone(),
            wire: wire.clone(),
            ty: spelled(ty.clone(), naming, &Place::new(name, wire)),
            required: schema["required"]
                .as_array()
                .is_some_and(|all| all.iter().any(|one| one == key)),
            read_only: property["readOnly"] == true,
            facts: facts::of_value(property),
            doc: prose(property),
        });
    }
    // The runtime looks fields up by their name on the wire.
    fields.sort_by(|one, other| one.wire.cmp(&other.wire));
    Ok(Model {
        fields,
        apis: ApiSet::new(),
        in_request: false,
        doc: prose(schema),
    })
}

/// Upstream's own words, where the document was read with them.
fn prose(value: &Value) -> Option<String> {
    ["summary", "description"]
        .iter()
        .filter_map(|key| value.get(*key)?.as_str())
        .map(str::trim)
        .find(|text| !text.is_empty())
        .map(str::to_owned)
}
