//! How a value of one type becomes one of another.

use super::{ApiSet, ID, Key, Pairer, said};
use crate::engine::Ty;

/// Objects that hold one value: the name of the member, and of the models.
const WRAPPERS: [(&str, &str); 3] = [
    ("ListWrapper", "values"),
    ("SetWrapper", "values"),
    ("ValueWrapper", "value"),
];

/// How a value becomes one of another type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    /// As it is.
    Copy,
    /// As its text on the wire: one enumeration into another, a day into text.
    Text,
    /// A number of another width.
    Number,
    /// As any JSON.
    Json,
    /// The field at this place of the object, which is its `id`.
    Id(usize),
    /// Field by field.
    Model(Key),
    /// Each item of a list, or member of a map.
    Each(Box<How>),
    /// The only field of a wrapper.
    Wrap(Box<How>),
}

impl Pairer<'_> {
    pub(super) fn how(&mut self, from: &Ty, to: &Ty, apis: &ApiSet) -> Result<How, String> {
        let from = self.types.resolve(from).clone();
        let to = self.types.resolve(to).clone();
        let unlike = || Err(format!("{} is read, {} is written", said(&from), said(&to)));
        Ok(match (&from, &to) {
            (Ty::Model(one), Ty::Model(other)) => {
                if one == other && !self.has_owned(one) {
                    return Ok(How::Copy);
                }
                if one != other
                    && let Some(how) = self.wrapped(&from, other, apis)
                {
                    return Ok(how);
                }
                let key = (one.clone(), other.clone());
                if !self.pair(&key, apis) {
                    if one == other {
                        return Err(format!("the server owns all of `{one}`"));
                    }
                    return Err(format!("`{one}` and `{other}` have no field in common"));
                }
                How::Model(key)
            }
            (Ty::List(one), Ty::List(other)) | (Ty::Map(one), Ty::Map(other)) => {
                match self.how(one, other, apis)? {
                    How::Copy => How::Copy,
                    how => How::Each(Box::new(how)),
                }
            }
            (one, other) if one == other => How::Copy,
            (_, Ty::Json) => How::Json,
            (Ty::Enum(_) | Ty::String | Ty::Date | Ty::DateTime | Ty::Interval, Ty::String)
            | (Ty::String | Ty::Enum(_), Ty::Enum(_)) => How::Text,
            (Ty::I64, Ty::F64) => How::Number,
            (Ty::Model(one), Ty::String) => match self.id_of(one) {
                Some(place) => How::Id(place),
                None => return unlike(),
            },
            (_, Ty::Model(wrapper)) => match self.wrapped(&from, wrapper, apis) {
                Some(how) => how,
                None => return unlike(),
            },
            _ => return unlike(),
        })
    }

    /// The place of a model's `id`, if it is a text.
    fn id_of(&self, model: &str) -> Option<usize> {
        let model = self.types.models.get(model)?;
        let place = model.fields.iter().position(|field| field.wire == ID)?;
        matches!(self.types.resolve(&model.fields[place].ty), Ty::String).then_some(place)
    }

    /// A value put into a wrapper, if `wrapper` is one and the value fits.
    fn wrapped(&mut self, from: &Ty, wrapper: &str, apis: &ApiSet) -> Option<How> {
        let [field] = self.types.models.get(wrapper)?.fields.as_slice() else {
            return None;
        };
        let is_wrapper = WRAPPERS
            .iter()
            .any(|(name, member)| wrapper.starts_with(name) && field.wire == *member);
        let inner = field.ty.clone();
        if !is_wrapper {
            return None;
        }
        let how = self.how(from, &inner, apis).ok()?;
        Some(How::Wrap(Box::new(how)))
    }
}
