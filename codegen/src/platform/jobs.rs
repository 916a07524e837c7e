//! Whether the families of asynchronous jobs fit the document: `jobs.toml`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{fields, wrong};
use crate::GenerateError;
use crate::document::{Document, RawOperation};
use crate::spec::platform::{Family, JobKind, Jobs};

/// Holds every name of the table against the document.
pub(super) fn check(jobs: &Jobs, document: &Document) -> Result<(), GenerateError> {
    let mut begun = BTreeSet::new();
    for (index, family) in jobs.families.iter().enumerate() {
        let name = family.create.as_deref().or(family.poll.as_deref());
        let at = format!(
            "family {} ({})",
            index + 1,
            name.unwrap_or("without a name")
        );
        check_family(family, document).map_err(|what| wrong(Jobs::FILE, &at, &what))?;
        if let Some(create) = &family.create
            && !begun.insert(create)
        {
            return Err(wrong(Jobs::FILE, &at, "another family begins with it, too"));
        }
    }
    Ok(())
}

fn check_family(family: &Family, document: &Document) -> Result<(), String> {
    check_kind(family)?;
    let create = find(document, "create", family.create.as_deref())?;
    let poll = find(document, "poll", family.poll.as_deref())?;
    find(document, "cancel", family.cancel.as_deref())?;
    for (key, list) in [("results", &family.results), ("others", &family.others)] {
        for id in list {
            find(document, key, Some(id))?;
        }
    }
    let polled = if family.kind == JobKind::Repeat {
        create
    } else {
        poll
    };
    for field in &family.id {
        field_of(document, "id", create, field)?;
    }
    for field in &family.addresses {
        field_of(document, "addresses", polled, field)?;
    }
    if let Some(state) = &family.state {
        let schema = field_of(document, "state", polled, state)?;
        check_states(family, state, schema)?;
    } else if !family.states.is_empty() {
        return Err("`states` are given, and no `state` that has them".to_owned());
    }
    Ok(())
}

fn check_kind(family: &Family) -> Result<(), String> {
    let needs = |has: bool, what: &str| {
        let kind = family.kind;
        has.then_some(())
            .ok_or_else(|| format!("the kind {kind:?} needs `{what}`"))
    };
    match family.kind {
        JobKind::Results => needs(!family.results.is_empty(), "results")?,
        JobKind::Poll | JobKind::Status | JobKind::Elsewhere => {
            needs(family.poll.is_some(), "poll")?;
        }
        JobKind::Notification | JobKind::Repeat => {}
    }
    if family.kind == JobKind::Elsewhere {
        return match &family.create {
            None => Ok(()),
            Some(_) => Err("the kind Elsewhere has no `create`".to_owned()),
        };
    }
    needs(family.create.is_some(), "create")
}

/// The states are those that the document lists, no more and no fewer.
fn check_states(family: &Family, state: &str, schema: &Value) -> Result<(), String> {
    let listed: BTreeSet<&str> = schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let stated: BTreeSet<&str> = family.states.iter().map(String::as_str).collect();
    if let Some(unknown) = stated.difference(&listed).next() {
        return Err(format!(
            "`{state}` of the document has no value `{unknown}`"
        ));
    }
    match listed.difference(&stated).next() {
        Some(missing) => Err(format!(
            "`{state}` can be `{missing}`, which is no state here"
        )),
        None => Ok(()),
    }
}

/// The operation that `key` names, if it names one.
fn find<'a>(
    document: &'a Document,
    key: &str,
    id: Option<&str>,
) -> Result<Option<&'a RawOperation>, String> {
    let Some(id) = id else { return Ok(None) };
    match document.operations.iter().find(|one| one.id == id) {
        Some(found) => Ok(Some(found)),
        None => Err(format!(
            "`{key}` names `{id}`, which is no operation of the document"
        )),
    }
}

/// The schema of a field that `key` names.
fn field_of<'a>(
    document: &'a Document,
    key: &str,
    operation: Option<&'a RawOperation>,
    field: &str,
) -> Result<&'a Value, String> {
    let operation =
        operation.ok_or_else(|| format!("`{key}` is given, and no operation that returns it"))?;
    fields::in_response(document, operation, field).ok_or_else(|| {
        format!(
            "`{key}` names the field `{field}`, which the response of `{}` does not have",
            operation.id
        )
    })
}
