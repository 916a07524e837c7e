//! `{:?}` of models, without the secrets in them.

use std::fmt;

use super::{Fields, Json, Model, View, rest::Odd, secret::is_secret};

/// Prints the fields that are set, `null` where they are that, what the API document does not know,
/// and of what holds a secret only that it is there.
///
/// # Errors
/// When the formatter fails.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let fields = Fields::of(model);
    let kept = fields.kept();
    let mut out = f.debug_struct(shape.name);
    let mut set = fields.set.iter().peekable();
    for (index, name) in shape.fields.iter().enumerate() {
        if let Some((_, view)) = set.next_if(|(one, _)| *one == index) {
            out.field(name, &Shown { name, view: *view });
        } else if let Some(kept) = kept {
            if kept.is_null(index) {
                out.field(name, &format_args!("null"));
            } else if let Some(Odd::Whole { raw, expected, .. }) = kept.holding(index, None) {
                let found = super::misfit::kind(raw);
                out.field(name, &format_args!("({found} for {expected})"));
            }
        }
    }
    for (name, value) in kept.iter().flat_map(|kept| &kept.unknown) {
        out.field(name, &shown(name, value));
    }
    out.finish()
}

fn shown<'a>(name: &'a str, value: &'a Json) -> Shown<'a> {
    Shown {
        name,
        view: View::Json(value),
    }
}

/// A value under its name.
pub(crate) struct Shown<'a> {
    pub(crate) name: &'a str,
    pub(crate) view: View<'a>,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_secret(self.name, self.view) {
            return f.write_str("[redacted]");
        }
        match self.view {
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Text(text) | View::Enum(text) => text.fmt(f),
            View::DateTime(value) => value.fmt(f),
            View::Date(value) => value.fmt(f),
            View::Interval(value) => value.fmt(f),
            View::Model(model) => debug(model, f),
            // Under the name of the list, so that a list of passwords shows none.
            View::List(list) => f
                .debug_list()
                .entries((0..list.count()).map(|index| Shown {
                    name: self.name,
                    view: list.item(index),
                }))
                .finish(),
            View::Map(map) => {
                let mut out = f.debug_map();
                map.each(&mut |name, view| {
                    out.entry(&name, &Shown { name, view });
                });
                out.finish()
            }
            View::Json(Json::Object(members)) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name, shown(name, value)));
                f.debug_map().entries(members).finish()
            }
            View::Json(Json::Array(items)) => {
                let items = items.iter().map(|item| shown(self.name, item));
                f.debug_list().entries(items).finish()
            }
            View::Json(Json::String(text)) => text.fmt(f),
            View::Json(other) => write!(f, "{other}"),
        }
    }
}
