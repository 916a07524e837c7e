//! From what was read to what is written.
//!
//! A thing is read as one model and, on a third of all paths, written as another. For each path
//! with a GET and a PUT or PATCH, the fields of both models are paired by their name on the wire,
//! and so are the models that the fields hold. What comes of a field:
//!
//! - Equal types copy, and models convert field by field.
//! - A reference into a text gives its `id`; into a wrapper (an object around one value, `values`
//!   or `value`) it is wrapped.
//! - What the server owns (`readOnly`) is left out, and so is what only the read model declares.
//!   But a `version` is carried, since the server compares it, and so is the `id` of an inner
//!   object: it says which one is meant.
//! - What pairs in no way is told, with the reason.
//!
//! Fields that neither model declares are no part of the plan: the runtime carries them.

mod how;
mod print;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use how::How;
pub(crate) use print::print;

use super::types::Types;
use super::{ApiSet, Field, In, Model, Operation, Plan, Success};
use crate::engine::Ty;
use crate::report::Report;

/// The field that the server compares before it writes.
const VERSION: &str = "version";
/// The field that says which object is meant.
const ID: &str = "id";

/// All pairings.
#[derive(Debug, Default)]
pub(crate) struct Pairings {
    /// By read model and write model.
    pub(crate) pairs: BTreeMap<Key, Pair>,
    pub(crate) updates: Vec<Update>,
    /// Places where nothing pairs, with the reason.
    pub(crate) unpaired: Vec<(String, String)>,
}

/// Names of the read model and of the write model.
pub(crate) type Key = (String, String);

/// A read model and a write model.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Pair {
    pub(crate) fields: Vec<Step>,
    /// Fields that are left out, and why.
    pub(crate) dropped: Vec<(String, &'static str)>,
    pub(crate) apis: ApiSet,
}

/// What becomes of one field.
#[derive(Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) wire: String,
    /// Its place in the read model and in the write model.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) how: How,
    /// Whether it is carried only where the object stands in another.
    pub(crate) is_inner: bool,
}

/// An operation that reads and the one that writes at the same path.
#[derive(Debug)]
pub(crate) struct Update {
    /// Places in the plan's operations.
    pub(crate) read: usize,
    pub(crate) write: usize,
    pub(crate) key: Key,
}

/// The updates that need no more than what the read was called with: the write has the same path,
/// and nothing else that it must be told.
#[derive(Debug)]
pub(crate) struct Updates<'a> {
    by_read: BTreeMap<&'a str, &'a Operation>,
}

impl<'a> Updates<'a> {
    pub(crate) fn new(plan: &'a Plan) -> Self {
        let mut by_read = BTreeMap::new();
        for update in &plan.pairings.updates {
            let (read, write) = (
                &plan.operations[update.read],
                &plan.operations[update.write],
            );
            let is_plain = read
                .params
                .iter()
                .chain(&write.params)
                .all(|param| !param.required || param.place == In::Path);
            // The write has to be there wherever the read is.
            let is_reached = read.apis.is_subset(&write.apis);
            let is_one = matches!(read.success, Success::One(_));
            if is_plain && is_reached && is_one {
                // A PUT comes first: it says all that is to hold.
                by_read.entry(read.id.as_str()).or_insert(write);
            }
        }
        Self { by_read }
    }

    /// The operation that writes what this one reads.
    pub(crate) fn of(&self, read: &Operation) -> Option<&'a Operation> {
        self.by_read.get(read.id.as_str()).copied()
    }
}

/// Pairs what the operations of the plan read and write.
pub(super) fn pairings(plan: &Plan, report: &mut Report) -> Pairings {
    let mut pairer = Pairer {
        types: Types::of(plan),
        owned: BTreeMap::new(),
        all: Pairings::default(),
    };
    let mut by_path: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (index, operation) in plan.operations.iter().enumerate() {
        let methods = by_path.entry(&operation.path).or_default();
        methods.insert(&operation.method, index);
    }
    for (path, methods) in by_path {
        let Some(read) = methods.get("get") else {
            continue;
        };
        for method in ["put", "patch"] {
            if let Some(write) = methods.get(method) {
                let at = format!("{} {path}", method.to_uppercase());
                if let Err(why) = pairer.update(plan, *read, *write) {
                    pairer.all.unpaired.push((at, why));
                }
            }
        }
    }
    for (at, why) in &pairer.all.unpaired {
        report.unpaired.push(format!("{at}: {why}"));
    }
    report.pairs = pairer.all.pairs.len();
    report.updates = pairer.all.updates.len();
    pairer.all
}

struct Pairer<'a> {
    types: Types<'a>,
    /// Models, and whether the server owns anything in them.
    owned: BTreeMap<String, bool>,
    all: Pairings,
}

impl Pairer<'_> {
    fn update(&mut self, plan: &Plan, read: usize, write: usize) -> Result<(), String> {
        let (reads, writes) = (&plan.operations[read], &plan.operations[write]);
        let from = self.read_model(reads)?;
        let body = writes.body.as_ref().ok_or("it takes no body")?;
        let Ty::Model(to) = self.types.resolve(&body.ty) else {
            return Err(format!("it takes {}, and no object", said(&body.ty)));
        };
        let to = to.clone();
        let apis: ApiSet = reads.apis.intersection(&writes.apis).copied().collect();
        let key = (from, to);
        if !self.pair(&key, &apis) {
            return Err(format!(
                "`{}` and `{}` have no field in common",
                key.0, key.1
            ));
        }
        self.all.updates.push(Update { read, write, key });
        Ok(())
    }

    /// The model that an operation responds with.
    fn read_model(&self, operation: &Operation) -> Result<String, String> {
        let body = match &operation.success {
            Success::One(ty) | Success::Maybe(ty) => ty,
            Success::Several(_) => {
                return Err("what is read has a type for each status".to_owned());
            }
        };
        match self.types.resolve(body) {
            Ty::Model(name) => Ok(name.clone()),
            other => Err(format!("what is read is {}, and no object", said(other))),
        }
    }

    /// Pairs two models, and tells whether they have anything in common.
    fn pair(&mut self, key: &Key, apis: &ApiSet) -> bool {
        if let Some(known) = self.all.pairs.get_mut(key) {
            if apis.is_subset(&known.apis) {
                // One that is being paired just now holds itself.
                return !known.fields.is_empty() || known.dropped.is_empty();
            }
            known.apis.extend(apis.iter().copied());
        } else {
            let pair = Pair {
                apis: apis.clone(),
                ..Pair::default()
            };
            self.all.pairs.insert(key.clone(), pair);
        }
        let (Some(from), Some(to)) = (self.types.models.get(&key.0), self.types.models.get(&key.1))
        else {
            return false;
        };
        let mut fields = Vec::new();
        let mut dropped = Vec::new();
        for (index, field) in to.fields.iter().enumerate() {
            match self.step((from, to), field, index, apis) {
                Ok(step) => fields.push(step),
                Err(Left::Owned) => dropped.push((field.wire.clone(), "the server's")),
                Err(Left::Unread) => dropped.push((field.wire.clone(), "not read")),
                Err(Left::Unpaired(why)) => {
                    dropped.push((field.wire.clone(), "unlike"));
                    let at = format!("{} -> {}, `{}`", key.0, key.1, field.wire);
                    if !self.all.unpaired.iter().any(|(known, _)| *known == at) {
                        self.all.unpaired.push((at, why));
                    }
                }
            }
        }
        let unwritten = from
            .fields
            .iter()
            .filter(|field| to.field(&field.wire).is_none());
        dropped.extend(unwritten.map(|field| (field.wire.clone(), "not written")));
        dropped.sort();
        let has_common = !fields.is_empty();
        if let Some(pair) = self.all.pairs.get_mut(key) {
            pair.fields = fields;
            pair.dropped = dropped;
        }
        has_common
    }

    fn step(
        &mut self,
        (from, to): (&Model, &Model),
        field: &Field,
        index: usize,
        apis: &ApiSet,
    ) -> Result<Step, Left> {
        let wire = &field.wire;
        let is_inner = field.read_only && wire == ID;
        if field.read_only && wire != VERSION && !is_inner {
            return Err(Left::Owned);
        }
        let place = from.fields.iter().position(|one| one.wire == *wire);
        let place = place.ok_or(Left::Unread)?;
        debug_assert!(to.fields.get(index).is_some_and(|one| one.wire == *wire));
        Ok(Step {
            wire: wire.clone(),
            from: place,
            to: index,
            how: self
                .how(&from.fields[place].ty, &field.ty, apis)
                .map_err(Left::Unpaired)?,
            is_inner,
        })
    }

    /// Whether the server owns a field of this model, or of one that it holds.
    fn has_owned(&mut self, name: &str) -> bool {
        if let Some(known) = self.owned.get(name) {
            return *known;
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![name.to_owned()];
        let mut found = false;
        while let Some(name) = open.pop() {
            let Some(model) = self.types.models.get(&name) else {
                continue;
            };
            for field in &model.fields {
                let stays = field.wire == VERSION || field.wire == ID;
                found |= field.read_only && !stays;
                if let Some(inner) = self.types.inner_model(&field.ty)
                    && seen.insert(inner.to_owned())
                {
                    open.push(inner.to_owned());
                }
            }
        }
        self.owned.insert(name.to_owned(), found);
        found
    }
}

/// Why a field of the write model is not written.
enum Left {
    Owned,
    Unread,
    Unpaired(String),
}

/// A type in a reader's words.
fn said(ty: &Ty) -> String {
    match ty {
        Ty::Unit => "nothing".into(),
        Ty::String => "a text".into(),
        Ty::Bool => "a boolean".into(),
        Ty::F64 => "a number".into(),
        Ty::Date => "a day".into(),
        Ty::DateTime => "an instant".into(),
        Ty::Interval => "an interval".into(),
        Ty::Json => "any JSON".into(),
        Ty::Model(name) | Ty::Alias(name) => format!("`{name}`"),
        Ty::Enum(name) => format!("the enumeration `{name}`"),
        Ty::List(inner) => format!("a list of {}", said(inner)),
        Ty::Map(inner) => format!("a map of {}", said(inner)),
        Ty::I64 => "an integer".into(),
    }
}
