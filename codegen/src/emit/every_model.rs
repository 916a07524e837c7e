//! The tables of every model, under a feature that only a test of all of them turns on: a table for
//! each group, and one of these tables.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Group, condition, home_module, put};
use crate::plan::{ApiSet, Plan};

/// The feature, which the manifest lists by hand.
const FEATURE: &str = "every-model";

/// What makes each model of a group, for a test of all.
pub(super) fn table(out: &mut String, group: &Group) {
    if group.names.is_empty() {
        return;
    }
    let makers: Vec<String> = group
        .names
        .iter()
        .map(|name| format!("rt::make_model::<types::{name}>"))
        .collect();
    put!(
        out,
        "/// What makes each model in this module.\n#[cfg(feature = {FEATURE:?})]"
    );
    put!(
        out,
        "pub(crate) static MODELS: &[rt::MakeModel] = &[{}];",
        makers.join(", ")
    );
}

/// The tables of models, which only a test of all of them asks for.
pub(super) fn tables(plan: &Plan, groups: &BTreeMap<ApiSet, Group>, out: &mut String) {
    put!(
        out,
        "/// The tables of what makes each model of the enabled APIs, each model once."
    );
    put!(out, "#[cfg(feature = {FEATURE:?})]\n#[doc(hidden)]");
    put!(out, "pub static EVERY_MODEL: &[&[rt::MakeModel]] = &[");
    for (apis, group) in groups {
        if !group.names.is_empty() {
            put!(
                out,
                "#[cfg({})] {}::MODELS,",
                condition(plan, apis),
                home_module(plan, apis)
            );
        }
    }
    put!(out, "];");
}
