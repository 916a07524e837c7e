//! What a setter takes: a value, something that stands for it, an `Option` of
//! either, or [`Null`].

use std::collections::HashMap;

use chrono::FixedOffset;

use super::{DateTime, Map, Model, Nulls, OpenEnum, Value};

/// An explicit `null`: clears a field on the server, where leaving it out
/// would keep it.
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

/// Can be given to the setter of a field of type `T`. `None` leaves the field
/// out, where [`Null`] sends a `null`.
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
    fn put(self, field: &mut Option<T>, nulls: &mut Nulls, index: usize);
}

fn set<T>(value: T, field: &mut Option<T>, nulls: &mut Nulls, index: usize) {
    *field = Some(value);
    nulls.remove(index);
}

impl<T: Value> IntoField<T> for T {
    fn put(self, field: &mut Option<T>, nulls: &mut Nulls, index: usize) {
        set(self, field, nulls, index);
    }
}

impl<T> IntoField<T> for Null {
    fn put(self, field: &mut Option<T>, nulls: &mut Nulls, index: usize) {
        *field = None;
        nulls.insert(index);
    }
}

/// Fields hold models in a box; setters take them without one.
impl<M: Model> IntoField<Box<M>> for M {
    fn put(self, field: &mut Option<Box<M>>, nulls: &mut Nulls, index: usize) {
        set(Box::new(self), field, nulls, index);
    }
}

fn set_or_leave<T>(value: Option<T>, field: &mut Option<T>, nulls: &mut Nulls, index: usize) {
    *field = value;
    nulls.remove(index);
}

impl<T: Value> IntoField<T> for Option<T> {
    fn put(self, field: &mut Option<T>, nulls: &mut Nulls, index: usize) {
        set_or_leave(self, field, nulls, index);
    }
}

impl<M: Model> IntoField<Box<M>> for Option<M> {
    fn put(self, field: &mut Option<Box<M>>, nulls: &mut Nulls, index: usize) {
        set_or_leave(self.map(Box::new), field, nulls, index);
    }
}

macro_rules! text {
    ($($text:ty),*) => {$(
        impl IntoField<String> for $text {
            fn put(self, field: &mut Option<String>, nulls: &mut Nulls, index: usize) {
                set(self.to_owned(), field, nulls, index);
            }
        }
        impl IntoField<String> for Option<$text> {
            fn put(self, field: &mut Option<String>, nulls: &mut Nulls, index: usize) {
                set_or_leave(self.map(ToOwned::to_owned), field, nulls, index);
            }
        }
    )*};
}
text!(&str, &String);

macro_rules! text_of_enum {
    ($($text:ty),*) => {$(
        impl<E: OpenEnum> IntoField<E> for $text {
            fn put(self, field: &mut Option<E>, nulls: &mut Nulls, index: usize) {
                set(E::parse(self.as_ref()), field, nulls, index);
            }
        }
        impl<E: OpenEnum> IntoField<E> for Option<$text> {
            fn put(self, field: &mut Option<E>, nulls: &mut Nulls, index: usize) {
                let value = self.map(|text| E::parse(text.as_ref()));
                set_or_leave(value, field, nulls, index);
            }
        }
    )*};
}
text_of_enum!(&str, String, &String);

impl<E: OpenEnum, const N: usize> IntoField<Vec<E>> for [&str; N] {
    fn put(self, field: &mut Option<Vec<E>>, nulls: &mut Nulls, index: usize) {
        set(self.map(E::parse).to_vec(), field, nulls, index);
    }
}

impl IntoField<i64> for i32 {
    fn put(self, field: &mut Option<i64>, nulls: &mut Nulls, index: usize) {
        set(i64::from(self), field, nulls, index);
    }
}

impl IntoField<f64> for i32 {
    fn put(self, field: &mut Option<f64>, nulls: &mut Nulls, index: usize) {
        set(f64::from(self), field, nulls, index);
    }
}

impl IntoField<DateTime> for chrono::DateTime<FixedOffset> {
    fn put(self, field: &mut Option<DateTime>, nulls: &mut Nulls, index: usize) {
        set(self.to_utc(), field, nulls, index);
    }
}

impl<T: Value, const N: usize> IntoField<Vec<T>> for [T; N] {
    fn put(self, field: &mut Option<Vec<T>>, nulls: &mut Nulls, index: usize) {
        set(Vec::from(self), field, nulls, index);
    }
}

impl<T: Value> IntoField<Vec<T>> for &[T] {
    fn put(self, field: &mut Option<Vec<T>>, nulls: &mut Nulls, index: usize) {
        set(self.to_vec(), field, nulls, index);
    }
}

impl<K: Into<String>, T: Value, const N: usize> IntoField<Map<T>> for [(K, T); N] {
    fn put(self, field: &mut Option<Map<T>>, nulls: &mut Nulls, index: usize) {
        let all = self.map(|(name, value)| (name.into(), value));
        set(all.into(), field, nulls, index);
    }
}

impl<K: Into<String>, T: Value, S> IntoField<Map<T>> for HashMap<K, T, S> {
    fn put(self, field: &mut Option<Map<T>>, nulls: &mut Nulls, index: usize) {
        let all = self.into_iter().map(|(name, value)| (name.into(), value));
        set(all.collect(), field, nulls, index);
    }
}

impl<const N: usize> IntoField<Vec<String>> for [&str; N] {
    fn put(self, field: &mut Option<Vec<String>>, nulls: &mut Nulls, index: usize) {
        set(self.map(str::to_owned).to_vec(), field, nulls, index);
    }
}

impl IntoField<Vec<String>> for &[&str] {
    fn put(self, field: &mut Option<Vec<String>>, nulls: &mut Nulls, index: usize) {
        set(
            self.iter().map(|&one| one.to_owned()).collect(),
            field,
            nulls,
            index,
        );
    }
}
