//! Reading: one visitor that fills a place of any kind from any format.
//!
//! It takes what comes. A value that does not fit its place leaves it unset and is kept; nothing
//! else is lost for it. Only what does not fit at the root, and what is no JSON, is an error.

mod json;
mod keys;
mod list;
mod visitor;

use genesys_cloud_auth::lenient_json::repaired;
use serde::de::{DeserializeSeed, Deserializer, Error as _};

pub(crate) use self::visitor::rest as rest_of;
pub(crate) use self::visitor::{Role, Seed};
use super::{
    DecodeError, Json, Model, Place, Value, View,
    misfit::{self, Misfit, Told},
    rest::{Fit, Odd},
    scalar::{self, Outcome},
};

/// How deep JSON may be nested. Real flow configurations have gone beyond 128 levels; this is far
/// above them, and what is that deep can still be copied, compared, written and dropped on the
/// stack of any thread.
pub(crate) const DEEPEST: u32 = 1000;

/// How deep reading goes on the stack that it began on.
const SHALLOW: u32 = 48;
/// The stack for so many more levels.
const STACK: usize = 512 * 1024;

/// One reading, from its root.
#[derive(Default)]
pub(crate) struct Reading {
    depth: u32,
    /// How many values did not fit.
    pub(crate) misfits: u32,
    /// How many were converted, or have no field.
    pub(crate) inexact: u32,
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

/// Reads JSON from a body. Half a surrogate pair, and bytes that are no text, are read as U+FFFD.
///
/// # Errors
/// When it is no JSON, or its root does not fit.
pub(crate) fn body<T: Value>(body: &[u8], is_strict: bool) -> Result<(T, Told), DecodeError> {
    // Some servers put a byte order mark before their JSON (RFC 8259, section 8.1).
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut slot = None;
    let mut read = slice(T::place(&mut slot), body);
    if read.as_ref().is_err_and(DecodeError::is_syntax)
        && let Some(body) = repaired(body)
    {
        slot = None;
        read = slice(T::place(&mut slot), &body);
    }
    let Read {
        odd,
        misfits,
        inexact,
    } = read?;
    let value = slot.ok_or_else(|| DecodeError::new("a value", &Json::Null))?;
    let told = told(value.view(), odd.as_ref(), misfits, inexact, is_strict);
    Ok((value, told))
}

/// What there is to tell of a body that was read: most hold something that the document lacks, of
/// which only a strict client wants to hear.
fn told(view: View<'_>, odd: Option<&Odd>, misfits: u32, inexact: u32, is_strict: bool) -> Told {
    if misfits > 0 || (is_strict && inexact > 0) {
        misfit::tell(view, odd)
    } else {
        Told::default()
    }
}

/// Reads a body into a model that is there, with nothing set.
///
/// # Errors
/// When it is no JSON, or no object.
#[cfg(feature = "every-model")]
pub(crate) fn object(model: &mut dyn Model, body: &[u8]) -> Result<Told, DecodeError> {
    let Read {
        odd,
        misfits,
        inexact,
    } = slice(Place::Object(&mut *model), body)?;
    let view = View::Model(model);
    Ok(told(view, odd.as_ref(), misfits, inexact, true))
}

/// What came of reading, beside the value.
struct Read {
    /// What was odd at the root.
    odd: Option<Odd>,
    misfits: u32,
    inexact: u32,
}

fn slice(place: Place<'_>, body: &[u8]) -> Result<Read, DecodeError> {
    // One look at all of it is faster than one at each text in it.
    match std::str::from_utf8(body) {
        Ok(text) => parsed(place, serde_json::Deserializer::from_str(text)),
        Err(_) => parsed(place, serde_json::Deserializer::from_slice(body)),
    }
}

fn parsed<'de, R: serde_json::de::Read<'de>>(
    place: Place<'_>,
    mut from: serde_json::Deserializer<R>,
) -> Result<Read, DecodeError> {
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
    Ok(Read {
        odd: accepted(outcome)?,
        misfits: reading.misfits,
        inexact: reading.inexact,
    })
}

/// Reads JSON as a client reads a response, and tells what did not fit: with half a surrogate pair,
/// nested up to 1,000 levels, and whatever does not fit left unset. (`serde_json::from_slice` reads
/// into the same models, but takes no half pairs and 128 levels.)
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::{from_slice, models::User};
///
/// let (users, misfits) = from_slice::<Vec<User>>(br#"[{"id": "u1", "name": ["Ada"]}]"#)?;
/// assert_eq!(users[0].id.as_deref(), Some("u1"));
/// assert_eq!(misfits[0].path(), "$[0].name");
/// # }
/// # Ok::<(), genesys_cloud_sdk::DecodeError>(())
/// ```
///
/// # Errors
/// When it is no JSON, or its root does not fit.
pub fn from_slice<T: Value>(json: &[u8]) -> Result<(T, Vec<Misfit>), DecodeError> {
    body(json, false)
        .map(|(value, told)| (value, told.misfits))
        .map_err(|error| error.with_start(json))
}

/// A text that is no JSON, in place of a body; `None` where only JSON can stand there.
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
