//! Looking into a value by names on the wire, whatever its type.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Fields, Json, Model, View, rest::Odd};

/// The members of a value, by name.
pub(crate) struct Members<'a>(Kind<'a>);

enum Kind<'a> {
    Model(&'a dyn Model, Fields<'a>),
    Other(View<'a>),
}

impl<'a> Members<'a> {
    pub(crate) fn of(view: View<'a>) -> Self {
        Self(match view {
            View::Model(model) => Kind::Model(model, Fields::of(model)),
            other => Kind::Other(other),
        })
    }

    /// The member of this name: a field, one that the API document does not know, or what did not
    /// fit.
    pub(crate) fn get(&self, name: &str) -> Option<View<'a>> {
        match &self.0 {
            Kind::Model(model, fields) => {
                let Some(index) = model.shape().find(name) else {
                    let unknown = fields.rest.and_then(|rest| rest.unknown().get(name));
                    return unknown.map(View::Json);
                };
                fields.get(index).or_else(|| {
                    let kept = fields.kept()?;
                    match kept.holding(index, None) {
                        Some(Odd::Whole { raw, .. }) => Some(View::Json(raw)),
                        _ => kept.is_null(index).then_some(View::Json(&Json::Null)),
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
            Kind::Model(model, fields) => {
                let names = model.shape().fields;
                let known = fields.set.iter().filter_map(|(index, _)| names.get(*index));
                let unknown = fields.rest.iter().flat_map(|rest| rest.unknown().keys());
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
        View::List(list) => Some(list.count()),
        View::Json(Json::Array(items)) => Some(items.len()),
        _ => None,
    }
}

/// An item of a list.
pub(crate) fn item(view: View<'_>, index: usize) -> Option<View<'_>> {
    match view {
        View::List(list) if index < list.count() => Some(list.item(index)),
        View::Json(Json::Array(items)) => items.get(index).map(View::Json),
        _ => None,
    }
}

/// A hash of a value.
pub(crate) fn hash_of(view: View<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash(view, &mut hasher);
    hasher.finish()
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
            let fields = Fields::of(model);
            if let Some(rest) = fields.rest {
                rest.unknown().hash(state);
            }
            for (index, view) in fields.set {
                index.hash(state);
                hash(view, state);
            }
        }
        View::List(list) => {
            for index in 0..list.count() {
                hash(list.item(index), state);
            }
        }
        View::Map(map) => map.each(&mut |name, view| {
            name.hash(state);
            hash(view, state);
        }),
    }
}
