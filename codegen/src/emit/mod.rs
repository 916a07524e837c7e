//! Emission: a plan in, unformatted Rust out, file by file.
//!
//! The text is written straight, not through token streams: it is parsed once afterwards, to be
//! formatted. What it costs to compile decides its form:
//!
//! - no derives and no function that walks a value: a model is a struct, a table of names, a list
//!   of its fields and a place for each, and the runtime does the rest;
//! - no `async` body per operation: an operation fills a request, and one generic future in the
//!   runtime sends it;
//! - a type that several APIs reach is emitted once, in `shared.rs`, in a module for exactly the
//!   set of APIs that reach it.

mod conversions;
mod docs;
mod enums;
mod every_model;
mod homes;
mod manifest;
mod models;
mod operations;
mod text;
mod types;

use std::collections::BTreeMap;
use std::fmt::Write;

use self::homes::{condition, home_module, set_module};
use self::types::Printer;
pub(crate) use manifest::{features_by_hand, with_features};
pub(crate) use operations::required_in_order;
pub(crate) use text::line;
pub(crate) use types::value;

use crate::engine::Ty;
use crate::plan::{ApiSet, Plan, Updates};

/// Writes into a `String`, which cannot fail.
macro_rules! put {
    ($out:expr, $($args:tt)*) => {{
        let _ = writeln!($out, $($args)*);
    }};
}
pub(crate) use put;

/// File name → unformatted text.
pub(crate) type Files = BTreeMap<String, String>;

/// Everything that is compiled for one set of APIs.
#[derive(Default)]
struct Group {
    models: String,
    operations: String,
    /// Operation builders, to be re-exported by each API.
    builders: Vec<String>,
    /// Names of the models.
    names: Vec<String>,
}

pub(crate) fn emit(plan: &Plan) -> Files {
    let printer = Printer { plan };
    let mut groups: BTreeMap<ApiSet, Group> = BTreeMap::new();
    for index in 0..plan.apis.len() {
        groups.insert(ApiSet::from([index]), Group::default());
    }
    // Method text of each API, in the order of the operations.
    let mut methods = vec![String::new(); plan.apis.len()];

    for (name, one) in &plan.enums {
        enums::enumeration(name, one, &mut group(&mut groups, &one.apis).models);
    }
    for (name, alias) in &plan.aliases {
        let out = &mut group(&mut groups, &alias.apis).models;
        put!(out, "/// {}", alias_doc(plan, &alias.target));
        put!(out, "pub type {name} = {};", value(&alias.target));
    }
    for (name, model) in &plan.models {
        let home = group(&mut groups, &model.apis);
        models::model(&printer, name, model, &mut home.models);
        home.names.push(name.clone());
    }
    for (key, pair) in &plan.pairings.pairs {
        let out = &mut group(&mut groups, &pair.apis).models;
        conversions::table(plan, key, out);
    }
    let updates = Updates::new(plan);
    for operation in &plan.operations {
        let home = groups.entry(operation.apis.clone()).or_default();
        let module = home_module(plan, &operation.apis);
        operations::builder(&printer, &updates, operation, &mut home.operations);
        home.builders.push(operation.type_name.clone());
        for api in &operation.apis {
            operations::method(operation, &module, &mut methods[*api]);
        }
    }

    let mut files = Files::new();
    let mut shared =
        String::from("//! What several APIs share: one module for each set of APIs.\n");
    for (apis, group) in &groups {
        if let (Some(index), 1) = (apis.first(), apis.len()) {
            let text = api_file(plan, *index, group, &groups, &methods[*index]);
            files.insert(format!("{}.rs", plan.apis[*index].module), text);
        } else {
            shared_group(plan, apis, group, &mut shared);
        }
    }
    files.insert("shared.rs".into(), shared);
    files.insert("mod.rs".into(), root(plan, &groups));
    files
}

/// What another name of a type stands for; of an enumeration, its values, since its own name is
/// that of another place which lists the same.
fn alias_doc(plan: &Plan, target: &Ty) -> String {
    const SHOWN: usize = 12;
    let one = match target {
        Ty::Enum(name) => plan.enums.get(name),
        _ => None,
    };
    let Some(one) = one else {
        return "Another name of the same type.".to_owned();
    };
    let values: Vec<String> = one
        .variants
        .iter()
        .map(|(_, wire)| text::code(wire))
        .collect();
    match values.split_at_checked(SHOWN) {
        Some((shown, rest)) if !rest.is_empty() => {
            format!("{} and {} more.", shown.join(", "), rest.len())
        }
        _ => format!("{}.", values.join(", ")),
    }
}

fn group<'a>(groups: &'a mut BTreeMap<ApiSet, Group>, apis: &ApiSet) -> &'a mut Group {
    groups.entry(apis.clone()).or_default()
}

fn models_module(out: &mut String, models: &str) {
    put!(out, "/// Models and enumerations.\npub mod models {{");
    put!(out, "use crate::{{models as types, rt}};\n{models}\n}}");
}

fn info_table(out: &mut String, group: &Group) {
    put!(out, "/// Facts of the operations in this module.");
    put!(
        out,
        "pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[{}];",
        group
            .builders
            .iter()
            .map(|name| format!("{name}::INFO"))
            .collect::<Vec<_>>()
            .join(", ")
    );
}

fn api_file(
    plan: &Plan,
    index: usize,
    own: &Group,
    groups: &BTreeMap<ApiSet, Group>,
    methods: &str,
) -> String {
    let api = &plan.apis[index];
    let mut out = String::new();
    put!(
        out,
        "//! The {} API: its calls, and under `models` what only it uses.",
        api.title()
    );
    put!(out, "use crate::{{models as types, rt}};");
    for (apis, group) in groups {
        if apis.len() > 1 && apis.contains(&index) && !group.builders.is_empty() {
            let module = set_module(plan, apis);
            put!(
                out,
                "pub use super::shared::{module}::{{{}}};",
                group.builders.join(", ")
            );
        }
    }
    let name = &api.type_name;
    put!(
        out,
        "/// Calls of the {} API; from [`Client::{}`](crate::Client::{}).",
        api.title(),
        api.module,
        api.module
    );
    put!(
        out,
        "#[derive(Clone, Debug)]\npub struct {name}(rt::Client);"
    );
    put!(
        out,
        "impl {name} {{\npub(crate) fn new(client: &rt::Client) -> Self {{ Self(client.clone()) }}\n{methods}}}"
    );
    out.push_str(&own.operations);
    if !own.builders.is_empty() {
        info_table(&mut out, own);
    }
    every_model::table(&mut out, own);
    models_module(&mut out, &own.models);
    out
}

fn shared_group(plan: &Plan, apis: &ApiSet, group: &Group, out: &mut String) {
    let members: Vec<String> = apis.iter().map(|index| plan.apis[*index].title()).collect();
    put!(
        out,
        "/// Shared by: {}.",
        if members.is_empty() {
            "no API".into()
        } else {
            members.join(", ")
        }
    );
    put!(out, "#[cfg({})]", condition(plan, apis));
    put!(
        out,
        "pub mod {} {{\nuse crate::{{models as types, rt}};",
        set_module(plan, apis)
    );
    out.push_str(&group.operations);
    if !group.builders.is_empty() {
        info_table(out, group);
    }
    every_model::table(out, group);
    models_module(out, &group.models);
    put!(out, "}}");
}

fn root(plan: &Plan, groups: &BTreeMap<ApiSet, Group>) -> String {
    let mut out = String::new();
    put!(
        out,
        "//! The generated API: a module for each tag of the document, and what they share."
    );
    put!(out, "mod shared;");
    for api in &plan.apis {
        put!(
            out,
            "#[cfg(feature = \"{}\")]\npub mod {};",
            api.feature,
            api.module
        );
    }
    put!(
        out,
        "/// Version of the API document that this was generated from."
    );
    put!(out, "pub const API_VERSION: &str = {:?};", plan.version);
    put!(
        out,
        "/// Every model and enumeration of the enabled APIs.\npub mod models {{"
    );
    for (apis, group) in groups {
        if !group.models.is_empty() {
            put!(
                out,
                "#[cfg({})] pub use super::{}::models::*;",
                condition(plan, apis),
                home_module(plan, apis)
            );
        }
    }
    put!(out, "}}");
    put!(
        out,
        "/// The tables of operation facts of the enabled APIs, each operation once."
    );
    put!(
        out,
        "pub(crate) static OPERATION_TABLES: &[&[&rt::OperationInfo]] = &["
    );
    for (apis, group) in groups {
        if !group.builders.is_empty() {
            put!(
                out,
                "#[cfg({})] {}::OPERATIONS,",
                condition(plan, apis),
                home_module(plan, apis)
            );
        }
    }
    put!(out, "];");
    every_model::tables(plan, groups, &mut out);
    put!(out, "use crate::rt;\nimpl rt::Client {{");
    for api in &plan.apis {
        put!(
            out,
            "/// Calls of the {} API.\n#[cfg(feature = \"{}\")]",
            api.title(),
            api.feature
        );
        put!(
            out,
            "pub fn {0}(&self) -> {0}::{1} {{ {0}::{1}::new(self) }}",
            api.module,
            api.type_name
        );
    }
    put!(out, "}}");
    out
}
