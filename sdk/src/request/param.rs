//! What the parameter of a call takes: a value, something that stands for it, or an `Option` of
//! either.

use std::borrow::Cow;

use chrono::FixedOffset;

use crate::model::{Date, DateTime, Interval, Json, OpenEnum};

/// Stands for a value of the enumeration `E`: one of its variants, or a text.
pub trait IntoEnum<E> {
    /// The value.
    fn into_enum(self) -> E;
}

/// Can be given to the setter of an optional parameter of type `T`. `None` leaves the parameter
/// out, as if its setter had not been called.
///
/// ```
/// # #[cfg(feature = "users")] {
/// # fn search(client: &genesys_cloud_sdk::Client, page: Option<i32>, order: Option<String>) {
/// let call = client.users().get_users().page_number(page).sort_order(order);
/// # }
/// # }
/// ```
pub trait IntoOption<T> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

impl<E: OpenEnum> IntoEnum<E> for E {
    fn into_enum(self) -> E {
        self
    }
}

impl<E: OpenEnum> IntoEnum<E> for &E {
    fn into_enum(self) -> E {
        self.clone()
    }
}

impl<E: OpenEnum> IntoOption<E> for E {
    fn into_option(self) -> Option<E> {
        Some(self)
    }
}

impl<E: OpenEnum> IntoOption<E> for &E {
    fn into_option(self) -> Option<E> {
        Some(self.clone())
    }
}

impl<E: OpenEnum> IntoOption<E> for Option<E> {
    fn into_option(self) -> Option<E> {
        self
    }
}

macro_rules! text {
    ($($text:ty),*) => {$(
        impl<E: OpenEnum> IntoEnum<E> for $text {
            fn into_enum(self) -> E {
                E::parse(self.as_ref())
            }
        }
        impl<E: OpenEnum> IntoOption<E> for $text {
            fn into_option(self) -> Option<E> {
                Some(E::parse(self.as_ref()))
            }
        }
        impl<E: OpenEnum> IntoOption<E> for Option<$text> {
            fn into_option(self) -> Option<E> {
                self.map(|text| E::parse(text.as_ref()))
            }
        }
        impl IntoOption<String> for $text {
            fn into_option(self) -> Option<String> {
                Some(self.into())
            }
        }
        impl IntoOption<String> for Option<$text> {
            fn into_option(self) -> Option<String> {
                self.map(Into::into)
            }
        }
    )*};
}
text!(&str, String, &String, Cow<'_, str>);

macro_rules! plain {
    ($($given:ty => $name:ty),*) => {$(
        impl IntoOption<$name> for $given {
            fn into_option(self) -> Option<$name> {
                Some(self.into())
            }
        }
        impl IntoOption<$name> for Option<$given> {
            fn into_option(self) -> Option<$name> {
                self.map(Into::into)
            }
        }
    )*};
}
plain!(
    bool => bool, i64 => i64, i32 => i64, u32 => i64, i16 => i64, u16 => i64, u8 => i64,
    f64 => f64, f32 => f64, i32 => f64, u32 => f64,
    Date => Date, DateTime => DateTime, chrono::DateTime<FixedOffset> => DateTime,
    Interval => Interval, Json => Json
);
