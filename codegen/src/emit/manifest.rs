//! The feature list: one feature for each API, kept inside a manifest whose other lines stay as
//! they were written.

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use crate::GenerateError;
use crate::plan::Plan;

/// Features that are written by hand stay; the comment before this key tells where the generated
/// ones begin.
const FULL: &str = "full";

/// The features of `manifest` that are written by hand: those before `full`.
///
/// # Errors
/// [`GenerateError::Manifest`] when the manifest is not TOML.
pub(crate) fn features_by_hand(manifest: &str) -> Result<Vec<String>, GenerateError> {
    let document: DocumentMut = manifest.parse()?;
    let features = document.get("features").and_then(Item::as_table);
    Ok(features
        .into_iter()
        .flat_map(Table::iter)
        .map(|(name, _)| name.to_owned())
        .take_while(|name| name != FULL)
        .collect())
}

/// Rewrites `[features]` of `manifest` for the APIs of `plan`.
///
/// # Errors
/// [`GenerateError::Manifest`] when the manifest is not TOML.
pub(crate) fn with_features(manifest: &str, plan: &Plan) -> Result<String, GenerateError> {
    let mut document: DocumentMut = manifest.parse()?;
    let old = document
        .get("features")
        .and_then(Item::as_table)
        .cloned()
        .unwrap_or_default();
    let mut features = Table::new();
    *features.decor_mut() = old.decor().clone();
    // By hand: what stands before `full`.
    for (name, item) in old.iter().take_while(|(name, _)| *name != FULL) {
        if let Some(key) = old.key(name) {
            features.insert_formatted(key, item.clone());
        }
    }
    let mut all = Array::new();
    for api in &plan.apis {
        let mut name = Value::from(api.feature.as_str());
        name.decor_mut().set_prefix("\n    ");
        all.push_formatted(name);
    }
    all.set_trailing("\n");
    all.set_trailing_comma(true);
    features.insert(FULL, Item::Value(all.into()));
    if let Some(mut key) = features.key_mut(FULL) {
        key.leaf_decor_mut().set_prefix(
            "# Generated from the API document by `cargo xtask generate`, down to the end of the table.\n",
        );
    }
    for api in &plan.apis {
        features.insert(&api.feature, Item::Value(Array::new().into()));
    }
    document.insert("features", Item::Table(features));
    Ok(document.to_string())
}
