//! Reading: one visitor that fills a place of any kind from any format.
//!
//! It takes what comes. A value that does not fit its place leaves it unset and
//! is kept; nothing else is lost for it. Only what does not fit at the root,
//! and what is no JSON, is an error.

mod json;
mod keys;
mod list;
mod repair;
mod visitor;

use serde::de::{DeserializeSeed, Deserializer, Error as _};

pub(crate) use self::visitor::rest as rest_of;
pub(crate) use self::visitor::{Role, Seed};
use super::{
    DecodeError, Json, Model, Place, Value,
    misfit::{self, Told},
    rest::{Fit, Odd},
    scalar::{self, Outcome},
};

/// How deep JSON may be nested. Real flow configurations have gone beyond 128
/// levels; this is far above them, and what is that deep can still be copied,
/// compared, written and dropped on the stack of any thread.
pub(crate) const DEEPEST: u32 = 1000;

/// How deep reading goes on the stack that it began on.
const SHALLOW: u32 = 48;
/// The stack for so many more levels.
const STACK: usize = 512 * 1024;

/// One reading, from its root.
#[derive(Default)]
pub(crate) struct Reading {
    depth: u32,
    /// How much was there that an exact response does not hold.
    pub(crate) oddities: u32,
}

impl Reading {
    /// Goes one level down, on more stack where that is needed.
    fn nested<T, E: serde::de::Error>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.depth >= DEEPEST {
            return Err(E::custom(format_args!(
                "nested deeper than {DEEPEST} levels"
            )));
        }
        self.depth += 1;
        let result = if self.depth.is_multiple_of(SHALLOW) {
            stacker::maybe_grow(STACK / 2, STACK, || read(self))
        } else {
            read(self)
        };
        self.depth -= 1;
        result
    }
}

/// An enumeration, read with serde.
///
/// # Errors
/// When the format is broken, or it is no text.
pub(crate) fn value<'de, T: Value, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut slot = None;
    root(T::place(&mut slot), from)?;
    slot.ok_or_else(|| D::Error::custom("nothing came where a value is needed"))
}

/// A model, read with serde.
///
/// # Errors
/// When the format is broken, or it is no object.
pub(crate) fn model<'de, M: Model + Default, D: Deserializer<'de>>(from: D) -> Result<M, D::Error> {
    let mut model = M::default();
    root(Place::Object(&mut model), from)?;
    Ok(model)
}

fn root<'de, D: Deserializer<'de>>(place: Place<'_>, from: D) -> Result<(), D::Error> {
    let seed = Seed {
        place,
        role: Role::Root,
        reading: &mut Reading::default(),
    };
    let outcome = seed.deserialize(from)?;
    accepted(outcome).map(drop).map_err(D::Error::custom)
}

/// What may be odd at the root: its form, but not its kind.
fn accepted(outcome: Outcome) -> Result<Option<Odd>, DecodeError> {
    match outcome {
        Outcome::Odd(odd) => match *odd {
            Odd::Whole {
                raw,
                fit: Fit::Misfit,
                expected,
            } => Err(DecodeError::new(expected, &raw)),
            odd => Ok(Some(odd)),
        },
        Outcome::Taken | Outcome::Formed(_) | Outcome::Null => Ok(None),
    }
}

/// Reads JSON from a body. Half a surrogate pair, and bytes that are no text,
/// are read as U+FFFD.
///
/// # Errors
/// When it is no JSON, or its root does not fit.
pub(crate) fn body<T: Value>(body: &[u8]) -> Result<(T, Told), DecodeError> {
    let mut slot = None;
    let mut read = slice(T::place(&mut slot), body);
    if read.as_ref().is_err_and(DecodeError::is_syntax)
        && let Some(body) = repair::repaired(body)
    {
        slot = None;
        read = slice(T::place(&mut slot), &body);
    }
    let (odd, oddities) = read?;
    let value = slot.ok_or_else(|| DecodeError::new("a value", &Json::Null))?;
    let told = if oddities == 0 {
        Told::default()
    } else {
        misfit::tell(value.view(), odd.as_ref())
    };
    Ok((value, told))
}

/// What was odd at the root, and how much was odd in all.
fn slice(place: Place<'_>, body: &[u8]) -> Result<(Option<Odd>, u32), DecodeError> {
    // One look at all of it is faster than one at each text in it.
    match std::str::from_utf8(body) {
        Ok(text) => parsed(place, serde_json::Deserializer::from_str(text)),
        Err(_) => parsed(place, serde_json::Deserializer::from_slice(body)),
    }
}

fn parsed<'de, R: serde_json::de::Read<'de>>(
    place: Place<'_>,
    mut from: serde_json::Deserializer<R>,
) -> Result<(Option<Odd>, u32), DecodeError> {
    let mut reading = Reading::default();
    from.disable_recursion_limit();
    let seed = Seed {
        place,
        role: Role::Root,
        reading: &mut reading,
    };
    let malformed = |error: serde_json::Error| DecodeError::malformed(&error);
    let outcome = seed.deserialize(&mut from).map_err(malformed)?;
    from.end().map_err(malformed)?;
    let odd = accepted(outcome)?;
    Ok((odd, reading.oddities))
}

/// A text that is no JSON, in place of a body; `None` where only JSON can stand
/// there.
pub(crate) fn text<T: Value>(text: &str) -> Option<T> {
    let mut slot = None;
    if let place @ Place::Text(_) = T::place(&mut slot) {
        scalar::text(place, text);
    }
    slot
}

/// What stands for a body that was left out.
pub(crate) fn nothing<T: Value>() -> Option<T> {
    let mut slot = None;
    match T::place(&mut slot) {
        Place::Model(slot) => {
            slot.make();
        }
        Place::List(slot) => slot.begin(),
        Place::Map(slot) => slot.begin(),
        Place::Json(slot) => *slot = Some(Json::Null),
        Place::Text(slot) => *slot = Some(String::new()),
        Place::Enum(slot) => slot.put_other(""),
        _ => {}
    }
    slot
}
