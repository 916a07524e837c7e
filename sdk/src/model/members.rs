//! Looking into a value by names on the wire, whatever its type.

use std::hash::{Hash, Hasher};

use super::{Fields, Json, Model, Rest, View, rest::Odd};

/// The members of a value, by name.
pub(crate) struct Members<'a>(Kind<'a>);

enum Kind<'a> {
    Model(&'a dyn Model, Fields<'a>, Option<&'a Rest>),
    Other(View<'a>),
}

impl<'a> Members<'a> {
    pub(crate) fn of(view: View<'a>) -> Self {
        Self(match view {
            View::Model(model) => {
                let mut fields = Fields::of(model);
                let rest = fields.take_rest();
                Kind::Model(model, fields, rest)
            }
            other => Kind::Other(other),
        })
    }

    /// The member of this name: a field, one that the API document does not
    /// know, or what did not fit.
    pub(crate) fn get(&self, name: &str) -> Option<View<'a>> {
        match &self.0 {
            Kind::Model(model, fields, rest) => {
                let Ok(index) = model.shape().fields.binary_search(&name) else {
                    let unknown = rest.and_then(|rest| rest.unknown().get(name));
                    return unknown.map(View::Json);
                };
                fields.get(index).or_else(|| {
                    let kept = rest.and_then(Rest::kept)?;
                    match kept.odd(index) {
                        Some(Odd::Whole { raw, .. }) => Some(View::Json(raw)),
                        _ => rest
                            .is_some_and(|rest| rest.is_null(index))
                            .then_some(View::Json(&Json::Null)),
                    }
                })
            }
            Kind::Other(View::Map(map)) => map.get(name),
            Kind::Other(View::Json(Json::Object(members))) => members.get(name).map(View::Json),
            Kind::Other(_) => None,
        }
    }

    /// All names that have a member.
    pub(crate) fn names(&self) -> Vec<&'a str> {
        match &self.0 {
            Kind::Model(model, fields, rest) => {
                let names = model.shape().fields;
                let known = fields.set.iter().filter_map(|(index, _)| names.get(*index));
                let unknown = rest.iter().flat_map(|rest| rest.unknown().keys());
                known.copied().chain(unknown.map(String::as_str)).collect()
            }
            Kind::Other(View::Map(map)) => {
                let mut names = Vec::new();
                map.each(&mut |name, _| names.push(name));
                names
            }
            Kind::Other(View::Json(Json::Object(members))) => {
                members.keys().map(String::as_str).collect()
            }
            Kind::Other(_) => Vec::new(),
        }
    }
}

/// How many items a list has; `None` for what is none.
pub(crate) fn length(view: View<'_>) -> Option<usize> {
    match view {
        View::List(list) => Some(list.len()),
        View::Json(Json::Array(items)) => Some(items.len()),
        _ => None,
    }
}

/// An item of a list.
pub(crate) fn item<'a>(view: View<'a>, index: usize) -> Option<View<'a>> {
    match view {
        View::List(list) if index < list.len() => Some(list.item(index)),
        View::Json(Json::Array(items)) => items.get(index).map(View::Json),
        _ => None,
    }
}

/// Hashes a value: equal ones alike.
pub(crate) fn hash(view: View<'_>, state: &mut impl Hasher) {
    std::mem::discriminant(&view).hash(state);
    match view {
        View::Bool(value) => value.hash(state),
        View::Int(value) => value.hash(state),
        View::Float(value) => value.to_bits().hash(state),
        View::Text(value) | View::Enum(value) => value.hash(state),
        View::DateTime(value) => value.hash(state),
        View::Date(value) => value.hash(state),
        View::Interval(value) => value.hash(state),
        View::Json(value) => value.hash(state),
        View::Model(model) => {
            let mut fields = Fields::of(model);
            if let Some(rest) = fields.take_rest() {
                rest.unknown().hash(state);
            }
            for (index, view) in fields.set {
                index.hash(state);
                hash(view, state);
            }
        }
        View::List(list) => {
            for index in 0..list.len() {
                hash(list.item(index), state);
            }
        }
        View::Map(map) => map.each(&mut |name, view| {
            name.hash(state);
            hash(view, state);
        }),
        View::Rest(_) => {}
    }
}
