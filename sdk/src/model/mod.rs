//! What generated models are made of: how they are read, written and built.
//!
//! Models read tolerantly and write precisely. In a response every field may be missing or `null`,
//! an unknown value of an enumeration keeps its text, and a field that the API document does not
//! know is kept: see [`ModelExt`]. A value of the same meaning in another form (a day for an
//! instant, a number as text) is converted; one that does not fit leaves its field unset, and is
//! told: see [`Misfit`]. While a field still holds what was read, writing gives back what came.
//!
//! In a request an unset field is left out, an empty list is sent, and a field set to [`Null`] is
//! sent as `null`.
//!
//! A generated model holds no code that walks it: it tells its [`Shape`], shows the fields that are
//! set and hands out places for those that are to be, and the functions here do the rest once for
//! all of them. That is what keeps thousands of models cheap to compile.

mod changes;
mod convert;
mod date_time;
mod debug;
mod decode_error;
#[cfg(feature = "every-model")]
#[doc(hidden)]
pub mod every;
mod field;
mod fields;
mod index;
mod interval;
pub(crate) mod members;
mod misfit;
mod object;
mod open_enum;
mod place;
mod read;
mod required;
mod rest;
mod same;
mod scalar;
mod secret;
mod value;
mod write;

pub(crate) use changes::{agree, changed_fields, changes};
pub use convert::ToWrite;
pub(crate) use convert::to_write;
#[doc(hidden)]
pub use convert::{How, Step, Unknown};
pub(crate) use debug::Shown;
pub use debug::debug;
pub use decode_error::DecodeError;
pub use field::{IntoField, Null};
pub(crate) use fields::Fields;
pub use fields::Sink;
pub use index::Index;
pub use interval::{Interval, ParseIntervalError};
#[doc(hidden)]
pub use misfit::Told;
pub use misfit::{Misfit, misfits};
pub(crate) use object::model;
pub use object::{ModelExt, Shape, UnknownMut, clone};
pub use open_enum::OpenEnum;
pub(crate) use open_enum::open_enum;
pub use place::{
    EnumPlace, Fill, ListPlace, ListView, MapPlace, MapView, Model, ModelPlace, Place, View,
};
pub use read::from_slice;
#[cfg(feature = "every-model")]
pub(crate) use read::object as read_object;
pub(crate) use read::{body as read_body, nothing as read_nothing, text as read_text};
pub(crate) use read::{model as deserialize, value as deserialize_value};
pub(crate) use required::missing;
pub use rest::Rest;
pub(crate) use same::models as equal;
pub(crate) use secret::is_secret_text;
pub use value::Value;
pub(crate) use value::add_model;
pub(crate) use write::{serialize, to_vec};

/// An instant, as the platform takes it.
pub(crate) fn print_date_time(instant: &DateTime) -> String {
    date_time::print(instant).as_str().to_owned()
}

/// JSON of any form, where the API document does not say more.
pub type Json = serde_json::Value;
/// A JSON object whose names are not known beforehand.
pub type Map<T> = std::collections::BTreeMap<String, T>;
/// An instant, in UTC.
pub type DateTime = chrono::DateTime<chrono::Utc>;
/// A day of the calendar.
pub type Date = chrono::NaiveDate;
