//! What generated models are made of: how they are read, written and built.
//!
//! Models read tolerantly and write precisely. In an answer every field may be
//! missing or `null`, unknown fields are skipped, and an unknown value of an
//! enumeration keeps its text. In a request an unset field is left out, an
//! empty list is sent, and a field set to [`Null`] is sent as `null`.
//!
//! A generated model holds no code that walks it: it tells its [`Shape`] and
//! gives access to its fields by index, and the functions here do the rest
//! once for all of them. That is what keeps thousands of models cheap to
//! compile.

mod decode_error;
mod field;
mod interval;
mod nulls;
mod number;
mod object;
mod open_enum;
mod scalar;
mod secret;
mod slot;
mod value;

pub use decode_error::DecodeError;
pub use field::{IntoField, Null};
pub use interval::{Interval, ParseIntervalError};
pub use nulls::Nulls;
pub(crate) use number::number;
pub(crate) use object::model;
pub use object::{Model, Shape, clone, debug, decode, deserialize, encode, equal, serialize};
pub use open_enum::OpenEnum;
pub(crate) use open_enum::open_enum;
pub(crate) use open_enum::{decode as decode_open_enum, deserialize as deserialize_open_enum};
pub(crate) use scalar::print_date_time;
pub use slot::Slot;
pub use value::Value;

/// JSON of any form, where the API document does not say more.
pub type Json = serde_json::Value;
/// A JSON object whose names are not known beforehand.
pub type Map<T> = std::collections::BTreeMap<String, T>;
/// An instant, in UTC.
pub type DateTime = chrono::DateTime<chrono::Utc>;
/// A day of the calendar.
pub type Date = chrono::NaiveDate;

/// JSON that borrows from the text it was read from, or from the model that
/// it is written from.
pub type Tree<'a> = serde_json_borrow::Value<'a>;
