//! The families of asynchronous jobs, as `spec/platform/jobs.toml` has them.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::{fields, wrong};
use crate::{
    GenerateError,
    document::{Document, RawOperation},
};

pub(super) const FILE: &str = "jobs.toml";

/// The table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Jobs {
    #[serde(default, rename = "family")]
    families: Vec<Family>,
}

/// How a job is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// Its results have an operation of their own.
    Results,
    /// The poll's response holds the result, or its address.
    Poll,
    /// Its state is all there is.
    Status,
    /// A notification alone tells.
    Notification,
    /// The same GET again, until it is no longer 202.
    Repeat,
    /// Something outside the document starts it.
    Elsewhere,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    kind: Kind,
    create: Option<String>,
    #[serde(default)]
    id: Vec<String>,
    poll: Option<String>,
    state: Option<String>,
    #[serde(default)]
    states: Vec<String>,
    #[serde(default)]
    results: Vec<String>,
    #[serde(default)]
    addresses: Vec<String>,
    cancel: Option<String>,
    #[serde(default)]
    others: Vec<String>,
    #[serde(rename = "topic")]
    _topic: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

impl Jobs {
    /// How many families there are.
    pub(crate) fn len(&self) -> usize {
        self.families.len()
    }

    /// Whether this operation starts a job. The GETs that are repeated until
    /// they are ready do not.
    pub(crate) fn starts(&self, id: &str) -> bool {
        self.families
            .iter()
            .any(|family| family.kind != Kind::Repeat && family.create.as_deref() == Some(id))
    }

    /// Whether this operation looks after a job: its 202 says "not yet".
    pub(crate) fn follows(&self, id: &str) -> bool {
        self.families.iter().any(|family| {
            let repeated = (family.kind == Kind::Repeat).then_some(&family.create);
            family.poll.as_deref() == Some(id)
                || repeated.is_some_and(|create| create.as_deref() == Some(id))
                || family.results.iter().any(|one| one == id)
        })
    }

    /// Holds every name of the table against the document.
    pub(super) fn check(&self, document: &Document) -> Result<(), GenerateError> {
        let mut begun = BTreeSet::new();
        for (index, family) in self.families.iter().enumerate() {
            let name = family.create.as_deref().or(family.poll.as_deref());
            let at = format!(
                "family {} ({})",
                index + 1,
                name.unwrap_or("without a name")
            );
            family
                .check(document)
                .map_err(|what| wrong(FILE, &at, &what))?;
            if let Some(create) = &family.create
                && !begun.insert(create)
            {
                return Err(wrong(FILE, &at, "another family begins with it, too"));
            }
        }
        Ok(())
    }
}

impl Family {
    fn check(&self, document: &Document) -> Result<(), String> {
        self.check_kind()?;
        let create = find(document, "create", self.create.as_deref())?;
        let poll = find(document, "poll", self.poll.as_deref())?;
        find(document, "cancel", self.cancel.as_deref())?;
        for (key, list) in [("results", &self.results), ("others", &self.others)] {
            for id in list {
                find(document, key, Some(id))?;
            }
        }
        let polled = if self.kind == Kind::Repeat {
            create
        } else {
            poll
        };
        for field in &self.id {
            field_of(document, "id", create, field)?;
        }
        for field in &self.addresses {
            field_of(document, "addresses", polled, field)?;
        }
        if let Some(state) = &self.state {
            let schema = field_of(document, "state", polled, state)?;
            self.check_states(state, schema)?;
        } else if !self.states.is_empty() {
            return Err("`states` are given, and no `state` that has them".to_owned());
        }
        Ok(())
    }

    fn check_kind(&self) -> Result<(), String> {
        let needs = |has: bool, what: &str| {
            let kind = self.kind;
            has.then_some(())
                .ok_or_else(|| format!("the kind {kind:?} needs `{what}`"))
        };
        match self.kind {
            Kind::Results => needs(!self.results.is_empty(), "results")?,
            Kind::Poll | Kind::Status | Kind::Elsewhere => needs(self.poll.is_some(), "poll")?,
            Kind::Notification | Kind::Repeat => {}
        }
        if self.kind == Kind::Elsewhere {
            return match &self.create {
                None => Ok(()),
                Some(_) => Err("the kind Elsewhere has no `create`".to_owned()),
            };
        }
        needs(self.create.is_some(), "create")
    }

    /// The states are those that the document lists, no more and no fewer.
    fn check_states(&self, state: &str, schema: &Value) -> Result<(), String> {
        let listed: BTreeSet<&str> = schema["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let stated: BTreeSet<&str> = self.states.iter().map(String::as_str).collect();
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
