//! Request bodies: what a call takes as one, by reference or by value.

use crate::model::{Map, Model, Value, missing, to_vec};

/// A request body, written.
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) bytes: Vec<u8>,
    /// The names of the fields that it must state, and does not.
    pub(crate) missing: Vec<&'static str>,
}

/// Can be sent as a body of type `T`.
pub trait IntoBody<T> {
    /// Writes it as JSON.
    fn into_body(self) -> Body;
}

fn json(value: &impl Value) -> Body {
    let view = value.view();
    Body {
        bytes: to_vec(view),
        missing: missing(view),
    }
}

impl<T: Value> IntoBody<T> for T {
    fn into_body(self) -> Body {
        json(&self)
    }
}

impl<T: Model + Value> IntoBody<T> for &T {
    fn into_body(self) -> Body {
        json(self)
    }
}

impl<T: Value> IntoBody<Vec<T>> for &Vec<T> {
    fn into_body(self) -> Body {
        json(self)
    }
}

impl<T: Value> IntoBody<Vec<T>> for &[T] {
    fn into_body(self) -> Body {
        json(&self.to_vec())
    }
}

impl<T: Value, const N: usize> IntoBody<Vec<T>> for [T; N] {
    fn into_body(self) -> Body {
        json(&Vec::from(self))
    }
}

impl<const N: usize> IntoBody<Vec<String>> for [&str; N] {
    fn into_body(self) -> Body {
        json(&self.map(str::to_owned).to_vec())
    }
}

impl<T: Value> IntoBody<Map<T>> for &Map<T> {
    fn into_body(self) -> Body {
        json(self)
    }
}

impl IntoBody<String> for &str {
    fn into_body(self) -> Body {
        json(&self.to_owned())
    }
}

impl IntoBody<serde_json::Value> for &serde_json::Value {
    fn into_body(self) -> Body {
        json(self)
    }
}
