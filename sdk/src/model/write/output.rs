//! Where values are written to, and how through serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Json;

/// Something that writes itself.
pub(super) trait Piece {
    /// Writes it.
    ///
    /// # Errors
    /// When the output fails.
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error>;
}

/// The kinds of JSON values.
pub(super) trait Output: Sized {
    type Done;
    type Error;
    type Items: Items<Done = Self::Done, Error = Self::Error>;
    type Members: Members<Done = Self::Done, Error = Self::Error>;

    fn null(self) -> Result<Self::Done, Self::Error>;
    fn boolean(self, value: bool) -> Result<Self::Done, Self::Error>;
    fn integer(self, number: i64) -> Result<Self::Done, Self::Error>;
    /// The number must be finite.
    fn float(self, number: f64) -> Result<Self::Done, Self::Error>;
    fn text(self, text: &str) -> Result<Self::Done, Self::Error>;
    fn json(self, json: &Json) -> Result<Self::Done, Self::Error>;
    fn list(self, len: usize) -> Result<Self::Items, Self::Error>;
    /// How many members it has may be unknown.
    fn object(self, len: Option<usize>) -> Result<Self::Members, Self::Error>;
}

/// A list that is being written.
pub(super) trait Items {
    type Done;
    type Error;

    fn item(&mut self, item: &impl Piece) -> Result<(), Self::Error>;
    fn end(self) -> Result<Self::Done, Self::Error>;
}

/// An object that is being written.
pub(super) trait Members {
    type Done;
    type Error;

    fn member(&mut self, name: &str, value: &(impl Piece + ?Sized)) -> Result<(), Self::Error>;
    fn end(self) -> Result<Self::Done, Self::Error>;
}

impl Piece for str {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        to.text(self)
    }
}

impl Piece for bool {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        to.boolean(*self)
    }
}

impl Piece for i64 {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        to.integer(*self)
    }
}

impl Piece for Json {
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        to.json(self)
    }
}

/// Through serde, to any format.
pub(super) struct Serde<T>(pub(super) T);

impl<S: Serializer> Output for Serde<S> {
    type Done = S::Ok;
    type Error = S::Error;
    type Items = Serde<S::SerializeSeq>;
    type Members = Serde<S::SerializeMap>;

    #[inline]
    fn null(self) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit()
    }

    #[inline]
    fn boolean(self, value: bool) -> Result<S::Ok, S::Error> {
        self.0.serialize_bool(value)
    }

    #[inline]
    fn integer(self, number: i64) -> Result<S::Ok, S::Error> {
        self.0.serialize_i64(number)
    }

    #[inline]
    fn float(self, number: f64) -> Result<S::Ok, S::Error> {
        self.0.serialize_f64(number)
    }

    #[inline]
    fn text(self, text: &str) -> Result<S::Ok, S::Error> {
        self.0.serialize_str(text)
    }

    fn json(self, json: &Json) -> Result<S::Ok, S::Error> {
        json.serialize(self.0)
    }

    #[inline]
    fn list(self, len: usize) -> Result<Self::Items, S::Error> {
        self.0.serialize_seq(Some(len)).map(Serde)
    }

    #[inline]
    fn object(self, len: Option<usize>) -> Result<Self::Members, S::Error> {
        self.0.serialize_map(len).map(Serde)
    }
}

impl<S: SerializeSeq> Items for Serde<S> {
    type Done = S::Ok;
    type Error = S::Error;

    #[inline]
    fn item(&mut self, item: &impl Piece) -> Result<(), S::Error> {
        self.0.serialize_element(&AsSerialize(item))
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

impl<S: SerializeMap> Members for Serde<S> {
    type Done = S::Ok;
    type Error = S::Error;

    #[inline]
    fn member(&mut self, name: &str, value: &(impl Piece + ?Sized)) -> Result<(), S::Error> {
        self.0.serialize_entry(name, &AsSerialize(value))
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

struct AsSerialize<'a, P: ?Sized>(&'a P);

impl<P: Piece + ?Sized> Serialize for AsSerialize<'_, P> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(Serde(to))
    }
}
