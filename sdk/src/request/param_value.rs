//! Values in a path, a query or a header.

use std::borrow::Cow;

use crate::model::{Date, DateTime, Interval, Json, OpenEnum, print_date_time};

/// A value with a form outside of JSON.
pub(crate) trait ParamValue {
    /// The value as text, not encoded.
    fn text(&self) -> Cow<'_, str>;
}

impl ParamValue for str {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ParamValue for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl<E: OpenEnum> ParamValue for E {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(OpenEnum::text(self))
    }
}

impl ParamValue for DateTime {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(print_date_time(self))
    }
}

macro_rules! by_display {
    ($($name:ty),*) => {$(
        impl ParamValue for $name {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}
by_display!(bool, i64, f64, Date, Interval, Json);
