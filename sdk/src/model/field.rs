//! What a setter takes: a value, something that stands for it, an `Option` of either, or [`Null`].

use std::collections::HashMap;

use chrono::FixedOffset;

use super::{DateTime, Map, Model, OpenEnum, Rest, Value};

/// An explicit `null`: clears a field on the server, where leaving it out would keep it.
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::{Null, models::UpdateUser};
///
/// let body = UpdateUser::new(3).title(Null);
/// assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"title":null,"version":3}"#);
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

/// Can be given to the setter of a field of type `T`. `None` leaves the field out, where [`Null`]
/// sends a `null`.
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::models::UpdateUser;
///
/// let (title, state): (Option<&str>, _) = (None, String::from("active"));
/// let body = UpdateUser::new(3).title(title).state(state);
/// assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"state":"active","version":3}"#);
/// # }
/// ```
pub trait IntoField<T> {
    /// Puts it into the field at this place.
    fn put(self, field: &mut Option<T>, rest: &mut Rest, index: usize);
}

fn set<T>(value: T, field: &mut Option<T>, rest: &mut Rest, index: usize) {
    *field = Some(value);
    rest.forget(index);
}

impl<T: Value> IntoField<T> for T {
    fn put(self, field: &mut Option<T>, rest: &mut Rest, index: usize) {
        set(self, field, rest, index);
    }
}

impl<T> IntoField<T> for Null {
    fn put(self, field: &mut Option<T>, rest: &mut Rest, index: usize) {
        *field = None;
        rest.set_null(index);
    }
}

/// Fields hold models in a box; setters take them without one.
impl<M: Model> IntoField<Box<M>> for M {
    fn put(self, field: &mut Option<Box<M>>, rest: &mut Rest, index: usize) {
        set(Box::new(self), field, rest, index);
    }
}

fn set_or_leave<T>(value: Option<T>, field: &mut Option<T>, rest: &mut Rest, index: usize) {
    *field = value;
    rest.forget(index);
}

impl<T: Value> IntoField<T> for Option<T> {
    fn put(self, field: &mut Option<T>, rest: &mut Rest, index: usize) {
        set_or_leave(self, field, rest, index);
    }
}

impl<M: Model> IntoField<Box<M>> for Option<M> {
    fn put(self, field: &mut Option<Box<M>>, rest: &mut Rest, index: usize) {
        set_or_leave(self.map(Box::new), field, rest, index);
    }
}

macro_rules! text {
    ($($text:ty),*) => {$(
        impl IntoField<String> for $text {
            fn put(self, field: &mut Option<String>, rest: &mut Rest, index: usize) {
                set(self.to_owned(), field, rest, index);
            }
        }
        impl IntoField<String> for Option<$text> {
            fn put(self, field: &mut Option<String>, rest: &mut Rest, index: usize) {
                set_or_leave(self.map(ToOwned::to_owned), field, rest, index);
            }
        }
    )*};
}
text!(&str, &String);

macro_rules! text_of_enum {
    ($($text:ty),*) => {$(
        impl<E: OpenEnum> IntoField<E> for $text {
            fn put(self, field: &mut Option<E>, rest: &mut Rest, index: usize) {
                set(E::parse(self.as_ref()), field, rest, index);
            }
        }
        impl<E: OpenEnum> IntoField<E> for Option<$text> {
            fn put(self, field: &mut Option<E>, rest: &mut Rest, index: usize) {
                let value = self.map(|text| E::parse(text.as_ref()));
                set_or_leave(value, field, rest, index);
            }
        }
    )*};
}
text_of_enum!(&str, String, &String);

impl<E: OpenEnum, const N: usize> IntoField<Vec<E>> for [&str; N] {
    fn put(self, field: &mut Option<Vec<E>>, rest: &mut Rest, index: usize) {
        set(self.map(E::parse).to_vec(), field, rest, index);
    }
}

macro_rules! number {
    ($to:ty: $($from:ty),*) => {$(
        impl IntoField<$to> for $from {
            fn put(self, field: &mut Option<$to>, rest: &mut Rest, index: usize) {
                set(<$to>::from(self), field, rest, index);
            }
        }
        impl IntoField<$to> for Option<$from> {
            fn put(self, field: &mut Option<$to>, rest: &mut Rest, index: usize) {
                set_or_leave(self.map(<$to>::from), field, rest, index);
            }
        }
    )*};
}
number!(i64: i32, u32, i16, u16, u8);
number!(f64: i32, u32, f32);

impl IntoField<DateTime> for chrono::DateTime<FixedOffset> {
    fn put(self, field: &mut Option<DateTime>, rest: &mut Rest, index: usize) {
        set(self.to_utc(), field, rest, index);
    }
}

impl<T: Value, const N: usize> IntoField<Vec<T>> for [T; N] {
    fn put(self, field: &mut Option<Vec<T>>, rest: &mut Rest, index: usize) {
        set(Vec::from(self), field, rest, index);
    }
}

impl<T: Value> IntoField<Vec<T>> for &[T] {
    fn put(self, field: &mut Option<Vec<T>>, rest: &mut Rest, index: usize) {
        set(self.to_vec(), field, rest, index);
    }
}

impl<K: Into<String>, T: Value, const N: usize> IntoField<Map<T>> for [(K, T); N] {
    fn put(self, field: &mut Option<Map<T>>, rest: &mut Rest, index: usize) {
        let all = self.map(|(name, value)| (name.into(), value));
        set(all.into(), field, rest, index);
    }
}

impl<K: Into<String>, T: Value, S> IntoField<Map<T>> for HashMap<K, T, S> {
    fn put(self, field: &mut Option<Map<T>>, rest: &mut Rest, index: usize) {
        let all = self.into_iter().map(|(name, value)| (name.into(), value));
        set(all.collect(), field, rest, index);
    }
}

impl<const N: usize> IntoField<Vec<String>> for [&str; N] {
    fn put(self, field: &mut Option<Vec<String>>, rest: &mut Rest, index: usize) {
        set(self.map(str::to_owned).to_vec(), field, rest, index);
    }
}

impl IntoField<Vec<String>> for &[&str] {
    fn put(self, field: &mut Option<Vec<String>>, rest: &mut Rest, index: usize) {
        set(
            self.iter().map(|&one| one.to_owned()).collect(),
            field,
            rest,
            index,
        );
    }
}
