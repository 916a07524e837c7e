//! Lists: which member of a response an operation hands out page by page, and how the pages go on
//! where the document does not say it.
//!
//! A response may hold more lists than one: aggregations beside conversations, the schemas of SCIM
//! beside its resources. A walker that counts the wrong one ends too early or skips items. And the
//! responses of some sixty operations link to a next page that no parameter asks for.

use super::types::Types;
use super::{Field, Model, Operation, Paging, Plan, Success};
use crate::engine::Ty;
use crate::platform::effect::Effect;

/// Members that hold a list's items wherever they occur, the surest first.
const ITEMS: [&str; 3] = ["entities", "results", "Resources"];

/// Lists that come beside a list.
const BESIDE: [&str; 8] = [
    "aggregations",
    "errorDetails",
    "errors",
    "facets",
    "links",
    "schemas",
    "types",
    "warnings",
];

/// Members that say that there may be more pages than this one.
const SIGNS: [&str; 9] = [
    "nextUri",
    "cursor",
    "cursors",
    "nextPage",
    "nextPageToken",
    "pageToken",
    "pageCount",
    "totalHits",
    "totalResults",
];

/// Adds to every operation what its response says of lists.
pub(super) fn mark(plan: &mut Plan) {
    let types = Types {
        models: &plan.models,
        aliases: &plan.aliases,
    };
    for operation in &mut plan.operations {
        let (items, inferred) = of(&types, operation);
        operation.facts.items = items;
        operation.facts.paging = operation.facts.paging.or(inferred);
    }
}

/// The operation's own list, and the paging that only its response shows.
fn of(types: &Types<'_>, operation: &Operation) -> (Option<String>, Option<Paging>) {
    let body = match &operation.success {
        Success::One(ty) | Success::Maybe(ty) => Some(ty),
        Success::Several(bodies) => bodies
            .iter()
            .map(|(_, ty)| ty)
            .find(|ty| types.model(ty).is_some()),
    };
    let Some(model) = body.and_then(|ty| types.model(ty)) else {
        return (None, None);
    };
    let has_sign = SIGNS.iter().any(|sign| model.field(sign).is_some());
    let is_list = operation.facts.paging.is_some()
        || has_sign
        || ITEMS.iter().any(|name| model.field(name).is_some());
    let items = if is_list {
        types.own_list(model, &operation.path)
    } else {
        None
    };
    let walkable = operation.facts.effect == Effect::Reads && items.is_some();
    let paging = walkable
        .then(|| inferred(model, &operation.method))
        .flatten();
    (items, paging)
}

/// How the pages go on, where only the response tells. A link says all that the next call needs; a
/// token goes into the parameter of its name.
fn inferred(model: &Model, method: &str) -> Option<Paging> {
    let has = |name: &str| model.field(name).is_some();
    if has("nextUri") {
        return Some(Paging::Link);
    }
    // A token of the query belongs to a call without a body.
    if method != "get" {
        None
    } else if has("cursors") || has("after") {
        Some(Paging::After)
    } else if has("cursor") {
        Some(Paging::Cursor)
    } else if has("nextPage") {
        Some(Paging::PageToken("nextPage"))
    } else if has("pageToken") || has("nextPageToken") {
        Some(Paging::PageToken("pageToken"))
    } else {
        None
    }
}

impl Types<'_> {
    /// The dotted path to the items of a list.
    fn own_list(&self, model: &Model, path: &str) -> Option<String> {
        for name in ITEMS {
            let Some(field) = model.field(name) else {
                continue;
            };
            let inner = match self.model(&field.ty) {
                // Some searches wrap their page once more.
                Some(inner) => format!("{name}.{}", self.own_list(inner, path)?),
                None => name.to_owned(),
            };
            return Some(inner);
        }
        let lists: Vec<&Field> = model
            .fields
            .iter()
            .filter(|field| self.is_list(&field.ty) && !BESIDE.contains(&field.wire.as_str()))
            .collect();
        let named = |field: &&Field| {
            path.split('/')
                .any(|segment| segment.eq_ignore_ascii_case(&field.wire))
        };
        match lists.as_slice() {
            [one] => Some(one.wire.clone()),
            many => many.iter().copied().find(named).map(|one| one.wire.clone()),
        }
    }

    fn is_list(&self, ty: &Ty) -> bool {
        matches!(self.resolve(ty), Ty::List(_))
    }
}
