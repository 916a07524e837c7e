//! Whether the reviewed effects fit the document: `effects.toml`.

use std::collections::BTreeMap;

use super::effect::{self, Effect};
use super::wrong;
use crate::GenerateError;
use crate::document::Document;
use crate::spec::platform::{Effects, Jobs};

/// What the review decided for this operation, and why.
pub(super) fn of<'a>(effects: &'a Effects, id: &str) -> Option<(Effect, &'a str)> {
    let read = effects.reads.get(id).map(|why| (Effect::Reads, why));
    let found = read.or_else(|| effects.acts.get(id).map(|why| (Effect::Acts, why)));
    found.map(|(effect, why)| (effect, why.as_str()))
}

/// Holds every line against the document, the table of jobs and the rule.
pub(super) fn check(
    effects: &Effects,
    document: &Document,
    jobs: &Jobs,
) -> Result<(), GenerateError> {
    let both = effects
        .reads
        .keys()
        .find(|id| effects.acts.contains_key(*id));
    if let Some(id) = both {
        return Err(wrong(Effects::FILE, id, "it cannot both read and act"));
    }
    let lines = |lines: &'_ BTreeMap<String, String>, effect| -> Result<(), GenerateError> {
        lines
            .iter()
            .try_for_each(|line| check_line(line, effect, document, jobs))
    };
    lines(&effects.reads, Effect::Reads)?;
    lines(&effects.acts, Effect::Acts)
}

fn check_line(
    (id, why): <&BTreeMap<String, String> as IntoIterator>::Item,
    effect: Effect,
    document: &Document,
    jobs: &Jobs,
) -> Result<(), GenerateError> {
    let Some(operation) = document.operations.iter().find(|one| one.id == *id) else {
        return Err(wrong(
            Effects::FILE,
            id,
            "it is no operation of the document",
        ));
    };
    if why.trim().is_empty() {
        return Err(wrong(Effects::FILE, id, "it has no reason"));
    }
    let ruled = effect::by_rule(operation, jobs);
    if ruled.effect == effect {
        let what = format!("the rule says the same ({}): it is needless", ruled.why);
        return Err(wrong(Effects::FILE, id, &what));
    }
    if ruled.is_certain {
        let what = format!("{}, which no review changes", ruled.why);
        return Err(wrong(Effects::FILE, id, &what));
    }
    Ok(())
}
