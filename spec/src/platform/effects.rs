//! What single operations do, where no rule can tell: `effects.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The table: each operation that was reviewed, by id, with the reason.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Effects {
    /// Operations that change nothing, whatever their method.
    #[serde(default)]
    pub reads: BTreeMap<String, String>,
    /// Operations that start, send or change something each time.
    #[serde(default)]
    pub acts: BTreeMap<String, String>,
}

impl Effects {
    /// The name of the file, in the folder of tables.
    pub const FILE: &'static str = "effects.toml";
}
