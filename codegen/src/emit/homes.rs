//! Where the items of a set of APIs live, and under which features.

use sha2::{Digest, Sha256};

use crate::plan::{ApiSet, Plan};

/// The module of a set of APIs inside `shared.rs`: named after its members, so that it keeps its
/// name while others come and go.
pub(super) fn set_module(plan: &Plan, apis: &ApiSet) -> String {
    if apis.is_empty() {
        return "unreached".to_owned();
    }
    let names: Vec<&str> = apis
        .iter()
        .map(|index| plan.apis[*index].module.as_str())
        .collect();
    // Names that hold the joint themselves could make one name of two sets.
    let joint = names.iter().any(|name| name.contains("_and_"));
    if names.len() <= 3 && !joint {
        return format!("of_{}", names.join("_and_"));
    }
    let digest = Sha256::digest(names.join(" "));
    format!(
        "of_{}_apis_{:02x}{:02x}{:02x}{:02x}",
        names.len(),
        digest[0],
        digest[1],
        digest[2],
        digest[3]
    )
}

/// Path from inside the generated module to where a set's items live.
pub(super) fn home_module(plan: &Plan, apis: &ApiSet) -> String {
    match (apis.first(), apis.len()) {
        (Some(index), 1) => plan.apis[*index].module.clone(),
        _ => format!("shared::{}", set_module(plan, apis)),
    }
}

/// The `cfg` condition under which a set's items are compiled.
pub(super) fn condition(plan: &Plan, apis: &ApiSet) -> String {
    let features: Vec<String> = apis
        .iter()
        .map(|index| format!("feature = \"{}\"", plan.apis[*index].feature))
        .collect();
    match features.as_slice() {
        [] => "feature = \"full\"".to_owned(),
        [one] => one.clone(),
        _ => format!("any({})", features.join(", ")),
    }
}
