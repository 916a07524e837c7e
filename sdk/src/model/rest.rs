//! What a model keeps beside its fields, so that nothing is lost between reading it and writing it
//! back.
//!
//! - the fields that are an explicit `null`;
//! - the fields that the API document does not know;
//! - what did not fit its field, and the form in which a converted value came.
//!
//! Most objects have none of these, so it takes one word and no allocation.

use super::{Json, Map, View, members, same};

/// What a model keeps beside its fields.
#[derive(Clone, Default)]
pub struct Rest(Option<Box<Kept>>);

#[derive(Clone, Default)]
pub(crate) struct Kept {
    /// Fields that are `null`, sorted.
    pub(crate) nulls: Vec<usize>,
    /// The forms of values that JSON, or ISO 8601, can write in several ways.
    pub(crate) forms: Vec<(usize, Form)>,
    /// What came for fields that it did not fit as it was.
    pub(crate) odd: Vec<(usize, Odd)>,
    pub(crate) unknown: Map<Json>,
    /// What stood where this object should.
    pub(crate) instead: Option<Json>,
}

/// How a value was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// A number of any kind, without a fraction.
    Whole,
    /// An instant, in milliseconds since 1970, with this many digits after its seconds, and `Z`.
    Digits { instant: i64, digits: u8 },
}

/// How far what came was from what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// Another way to write the same.
    Form,
    /// It says the same as a value of another type.
    Converted,
    /// It says that there is no value: an empty text.
    Nothing,
    /// It says nothing that the field can hold.
    Misfit,
}

/// What came in place of a value, or in places inside of it.
#[derive(Clone, Debug)]
pub(crate) enum Odd {
    Whole {
        raw: Json,
        fit: Fit,
        expected: &'static str,
    },
    /// Items of a list, sorted, which came with `len` of them.
    Items {
        len: usize,
        parts: Vec<(usize, Odd)>,
        /// Of the list as it was read; of a field's own list alone.
        hash: Option<u64>,
    },
    /// Members of a map, with a hash of it as for lists.
    Members(Map<Odd>, Option<u64>),
    /// An item that is written in another form than this SDK's.
    Form(Form),
}

impl Rest {
    /// Nothing.
    pub const NONE: Self = Self(None);

    /// Whether there is nothing.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn kept(&self) -> Option<&Kept> {
        self.0.as_deref()
    }

    pub(crate) fn kept_mut(&mut self) -> &mut Kept {
        self.0.get_or_insert_default()
    }

    /// Makes a field `null`.
    pub(crate) fn set_null(&mut self, index: usize) {
        self.forget(index);
        let nulls = &mut self.kept_mut().nulls;
        if let Err(at) = nulls.binary_search(&index) {
            nulls.insert(at, index);
        }
    }

    /// Drops all that is kept for a field: it is set anew.
    pub(crate) fn forget(&mut self, index: usize) {
        if let Some(kept) = &mut self.0 {
            kept.nulls.retain(|one| *one != index);
            kept.forms.retain(|(one, _)| *one != index);
            kept.odd.retain(|(one, _)| *one != index);
            self.tidy();
        }
    }

    /// Goes back to nothing where nothing is left.
    pub(crate) fn tidy(&mut self) {
        if self.kept().is_some_and(Kept::is_empty) {
            self.0 = None;
        }
    }

    /// The fields that the API document does not know.
    pub(crate) fn unknown(&self) -> &Map<Json> {
        static NONE: Map<Json> = Map::new();
        self.kept().map_or(&NONE, |kept| &kept.unknown)
    }
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.nulls.is_empty()
            && self.forms.is_empty()
            && self.odd.is_empty()
            && self.unknown.is_empty()
            && self.instead.is_none()
    }

    /// Whether a field is `null`.
    pub(crate) fn is_null(&self, index: usize) -> bool {
        self.nulls.binary_search(&index).is_ok()
    }

    /// What came for a field, whatever became of it since.
    pub(crate) fn odd(&self, index: usize) -> Option<&Odd> {
        let found = self.odd.iter().find(|(one, _)| *one == index);
        found.map(|(_, odd)| odd)
    }

    /// What came for a field that still has the value that was read.
    pub(crate) fn holding(&self, index: usize, field: Option<View<'_>>) -> Option<&Odd> {
        self.odd(index).filter(|odd| odd.holds(field))
    }

    pub(crate) fn form(&self, index: usize) -> Option<Form> {
        let found = self.forms.iter().find(|(one, _)| *one == index);
        found.map(|(_, form)| *form)
    }
}

impl Odd {
    /// Whether anything in it did not fit.
    pub(crate) fn is_misfit(&self) -> bool {
        match self {
            Self::Form(_) => false,
            Self::Whole { fit, .. } => *fit == Fit::Misfit,
            Self::Items { parts, .. } => parts.iter().any(|(_, odd)| odd.is_misfit()),
            Self::Members(parts, _) => parts.values().any(Self::is_misfit),
        }
    }

    /// Whether nothing came to stand in the place: it is a value that did not fit as a whole, or an
    /// empty text.
    pub(crate) fn leaves_unset(&self) -> bool {
        matches!(
            self,
            Self::Whole {
                fit: Fit::Nothing | Fit::Misfit,
                ..
            }
        )
    }

    /// Whether it still holds, of a field with this value: what did not fit holds while the field
    /// is unset, and anything else while it has the value that was read.
    pub(crate) fn holds(&self, field: Option<View<'_>>) -> bool {
        match (self, field) {
            (Self::Whole { .. }, None) => self.leaves_unset(),
            (Self::Whole { raw, .. }, Some(view)) => {
                !self.leaves_unset() && same::would_read(raw, view)
            }
            (Self::Items { hash, .. } | Self::Members(_, hash), Some(view)) => {
                *hash == Some(members::hash_of(view))
            }
            (Self::Form(_), field) => field.is_some(),
            (Self::Items { .. } | Self::Members(..), None) => false,
        }
    }

    /// Remembers the list or map that was read with it.
    pub(crate) fn remember(&mut self, field: View<'_>) {
        if let Self::Items { hash, .. } | Self::Members(_, hash) = self {
            *hash = Some(members::hash_of(field));
        }
    }

    /// Whether it is a value that did not come as its type says.
    pub(crate) fn is_inexact(&self) -> bool {
        matches!(self, Self::Whole { fit, .. } if *fit != Fit::Form)
    }

    /// Whether both say the same of what did not fit.
    pub(crate) fn has_same_misfits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Whole { raw, .. }, Self::Whole { raw: other, .. }) => raw == other,
            (
                Self::Items { len, parts, .. },
                Self::Items {
                    len: other_len,
                    parts: others,
                    ..
                },
            ) => {
                let misfits = |parts: &[(usize, Self)]| -> Vec<(usize, Self)> {
                    let all = parts.iter().filter(|(_, odd)| odd.is_misfit());
                    all.cloned().collect()
                };
                let (ours, theirs) = (misfits(parts), misfits(others));
                len == other_len
                    && ours.len() == theirs.len()
                    && ours
                        .iter()
                        .zip(&theirs)
                        .all(|(one, other)| one.0 == other.0 && one.1.has_same_misfits(&other.1))
            }
            (Self::Members(parts, _), Self::Members(others, _)) => {
                let misfits = |parts: &Map<Self>| -> Map<Self> {
                    let all = parts.iter().filter(|(_, odd)| odd.is_misfit());
                    all.map(|(name, odd)| (name.clone(), odd.clone())).collect()
                };
                let (ours, theirs) = (misfits(parts), misfits(others));
                ours.len() == theirs.len()
                    && ours.iter().all(|(name, odd)| {
                        theirs
                            .get(name)
                            .is_some_and(|other| odd.has_same_misfits(other))
                    })
            }
            _ => false,
        }
    }
}
