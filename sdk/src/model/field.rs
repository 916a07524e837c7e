//! What a setter takes: a value, something that stands for it, or [`Null`].

use chrono::FixedOffset;

use super::{DateTime, Model, Nulls, Value};

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

/// Can be given to the setter of a field of type `T`.
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

impl IntoField<String> for &str {
    fn put(self, field: &mut Option<String>, nulls: &mut Nulls, index: usize) {
        set(self.to_owned(), field, nulls, index);
    }
}

impl IntoField<String> for &String {
    fn put(self, field: &mut Option<String>, nulls: &mut Nulls, index: usize) {
        set(self.clone(), field, nulls, index);
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
