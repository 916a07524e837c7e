//! What single operations do, where no rule can tell: `effects.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Jobs,
    effect::{self, Effect},
    wrong,
};
use crate::{GenerateError, document::Document};

pub(super) const FILE: &str = "effects.toml";

/// The table: operation id → reason.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Effects {
    #[serde(default)]
    reads: BTreeMap<String, String>,
    #[serde(default)]
    acts: BTreeMap<String, String>,
}

impl Effects {
    /// What was decided for this operation, and why.
    pub(crate) fn of(&self, id: &str) -> Option<(Effect, &str)> {
        let read = self.reads.get(id).map(|why| (Effect::Reads, why.as_str()));
        read.or_else(|| self.acts.get(id).map(|why| (Effect::Acts, why.as_str())))
    }

    /// Holds every line against the document, the table of jobs and the rule.
    pub(super) fn check(&self, document: &Document, jobs: &Jobs) -> Result<(), GenerateError> {
        if let Some(id) = self.reads.keys().find(|id| self.acts.contains_key(*id)) {
            return Err(wrong(FILE, id, "it cannot both read and act"));
        }
        let lines = |lines: &'_ BTreeMap<String, String>, effect| -> Result<(), GenerateError> {
            lines
                .iter()
                .try_for_each(|line| check_line(line, effect, document, jobs))
        };
        lines(&self.reads, Effect::Reads)?;
        lines(&self.acts, Effect::Acts)
    }
}

fn check_line(
    (id, why): <&BTreeMap<String, String> as IntoIterator>::Item,
    effect: Effect,
    document: &Document,
    jobs: &Jobs,
) -> Result<(), GenerateError> {
    let Some(operation) = document.operations.iter().find(|one| one.id == *id) else {
        return Err(wrong(FILE, id, "it is no operation of the document"));
    };
    if why.trim().is_empty() {
        return Err(wrong(FILE, id, "it has no reason"));
    }
    let ruled = effect::by_rule(operation, jobs);
    if ruled.effect == effect {
        let what = format!("the rule says the same ({}): it is needless", ruled.why);
        return Err(wrong(FILE, id, &what));
    }
    if ruled.is_certain {
        let what = format!("{}, which no review changes", ruled.why);
        return Err(wrong(FILE, id, &what));
    }
    Ok(())
}
