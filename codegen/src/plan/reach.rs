//! Which API reaches which type, and whether in a request: what a feature compiles, and which
//! models get setters.

use std::collections::{BTreeMap, BTreeSet};

use super::{ApiSet, Plan, Success};
use crate::document::{Document, SCHEMA_PREFIX, visit_references};
use crate::engine::Ty;
use crate::fixups::is_success;
use crate::report::Report;

/// Marks every type with the APIs that reach it.
pub(super) fn mark(plan: &mut Plan, report: &mut Report) {
    let mut seeds: Vec<(Ty, ApiSet, bool)> = Vec::new();
    for operation in &plan.operations {
        let responses: Vec<&Ty> = match &operation.success {
            Success::One(ty) | Success::Maybe(ty) => vec![ty],
            Success::Several(list) => list.iter().map(|(_, ty)| ty).collect(),
        };
        let asked = operation.params.iter().map(|param| &param.ty);
        let asked = asked.chain(operation.body.iter().map(|body| &body.ty));
        seeds.extend(
            responses
                .into_iter()
                .map(|ty| (ty.clone(), operation.apis.clone(), false)),
        );
        seeds.extend(asked.map(|ty| (ty.clone(), operation.apis.clone(), true)));
    }
    for (ty, apis, in_request) in seeds {
        spread(plan, &ty, &apis, in_request);
    }
    let unreached = plan
        .models
        .iter()
        .map(|(name, model)| (name, &model.apis))
        .chain(plan.enums.iter().map(|(name, one)| (name, &one.apis)))
        .chain(plan.aliases.iter().map(|(name, alias)| (name, &alias.apis)))
        .filter(|(_, apis)| apis.is_empty())
        .map(|(name, _)| name.clone());
    report.unreached = unreached.collect();
    report.unreached.sort();
}

/// Adds `apis` to everything that `ty` leads to; stops where nothing is new.
fn spread(plan: &mut Plan, ty: &Ty, apis: &ApiSet, in_request: bool) {
    let mut open = vec![ty.clone()];
    while let Some(ty) = open.pop() {
        match ty {
            Ty::List(inner) | Ty::Map(inner) => open.push(*inner),
            Ty::Model(name) => {
                let Some(model) = plan.models.get_mut(&name) else {
                    continue;
                };
                let is_new = !apis.is_subset(&model.apis) || (in_request && !model.in_request);
                if is_new {
                    model.apis.extend(apis);
                    model.in_request |= in_request;
                    open.extend(model.fields.iter().map(|field| field.ty.clone()));
                }
            }
            Ty::Enum(name) | Ty::Alias(name) => {
                if let Some(alias) = plan.aliases.get_mut(&name) {
                    alias.apis.extend(apis);
                    open.push(alias.target.clone());
                } else if let Some(one) = plan.enums.get_mut(&name) {
                    one.apis.extend(apis);
                }
            }
            _ => {}
        }
    }
}

/// Drops the schemas that no operation of the document leads to.
pub(super) fn drop_unreached(document: &mut Document) {
    let mut open: Vec<String> = Vec::new();
    let mut take = |value: &serde_json::Value| {
        visit_references(value, &mut |target| {
            open.extend(target.strip_prefix(SCHEMA_PREFIX).map(str::to_owned));
        });
    };
    for operation in &document.operations {
        operation.parameters.iter().for_each(&mut take);
        operation.body.iter().for_each(&mut take);
        let responses = operation
            .responses
            .iter()
            .filter(|(status, _)| is_success(status));
        responses.map(|(_, response)| response).for_each(&mut take);
    }
    let mut reached: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(schema) = document.schemas.get(&name)
            && reached.insert(name)
        {
            visit_references(schema, &mut |target| {
                open.extend(target.strip_prefix(SCHEMA_PREFIX).map(str::to_owned));
            });
        }
    }
    let all = std::mem::take(&mut document.schemas);
    document.schemas = all
        .into_iter()
        .filter(|(name, _)| reached.contains(name))
        .collect::<BTreeMap<_, _>>();
}
