//! What a request must state, and does not.

use super::{Fields, View};

/// How many gaps below the top level are told.
const TOLD: usize = 10;

/// The required fields that a body does not state at its top level, by their names. What is deeper
/// is told by an event alone: it may have been read, and goes back as it came.
pub(crate) fn missing(body: View<'_>) -> Vec<&'static str> {
    if tracing::enabled!(tracing::Level::DEBUG) {
        let mut gaps = Vec::new();
        below(body, "$", &mut gaps);
        if !gaps.is_empty() {
            tracing::debug!(?gaps, "a part of the body lacks what its type requires");
        }
    }
    match body {
        View::Model(_) => names(body).0,
        _ => Vec::new(),
    }
}

/// The missing fields of a model, and those that are set.
fn names(model: View<'_>) -> (Vec<&'static str>, Fields<'_>) {
    let View::Model(model) = model else {
        return (Vec::new(), Fields::default());
    };
    let shape = model.shape();
    let fields = Fields::of(model);
    let kept = fields.kept();
    let is_stated = |index: usize| {
        fields.get(index).is_some()
            // A null is stated, and what did not fit is sent as it came.
            || kept.is_some_and(|kept| {
                kept.is_null(index) || kept.holding(index, None).is_some()
            })
    };
    let missing = shape
        .required
        .iter()
        .map(|index| usize::from(*index))
        .filter(|index| !is_stated(*index))
        .filter_map(|index| shape.fields.get(index).copied())
        .collect();
    (missing, fields)
}

/// The gaps inside of a value, by their paths.
fn below(view: View<'_>, path: &str, gaps: &mut Vec<String>) {
    if gaps.len() >= TOLD {
        return;
    }
    match view {
        View::Model(model) => {
            let (missing, fields) = names(view);
            if path != "$" {
                gaps.extend(missing.iter().map(|name| format!("{path}.{name}")));
            }
            for (index, view) in fields.set {
                let name = model.shape().fields.get(index).unwrap_or(&"");
                below(view, &format!("{path}.{name}"), gaps);
            }
        }
        View::List(list) => {
            for index in 0..list.count() {
                below(list.item(index), &format!("{path}[]"), gaps);
            }
        }
        View::Map(map) => map.each(&mut |_, view| {
            below(view, &format!("{path}.*"), gaps);
        }),
        _ => {}
    }
}
