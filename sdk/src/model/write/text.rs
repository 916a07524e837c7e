//! The text of JSON, written straight into memory.
//!
//! What `serde_json` writes, byte for byte, in about two thirds of the time: a text is scanned
//! eight bytes at a time for what has to be escaped, and nothing can fail. Whatever is rare is left
//! to `serde_json`.

use std::{convert::Infallible, sync::LazyLock};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{
    Json, Plain, View,
    output::{Items, Members, Output, Piece},
};

/// How a [`RawValue`](serde_json::value::RawValue) tells `serde_json` that its one field is text of
/// JSON already.
const RAW: &str = "$serde_json::private::RawValue";

/// A value as text of JSON.
pub(crate) fn to_vec(view: View<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1024);
    let Ok(()) = Plain(view).write(&mut bytes);
    bytes
}

/// Whether this is what `serde_json::to_string` and `to_vec` write with: text goes into it as it
/// is.
pub(super) fn takes_text<S: Serializer>() -> bool {
    type Compact<'a> = &'a mut serde_json::Serializer<&'a mut Vec<u8>>;
    // How raw text is handed over is no promise of `serde_json`, so it is tried once.
    static IS_RAW: LazyLock<bool> =
        LazyLock::new(|| serde_json::to_string(&Raw("[ ]")).is_ok_and(|text| text == "[ ]"));
    typeid::of::<S>() == typeid::of::<Compact<'_>>() && *IS_RAW
}

/// Writes a value as text into a serializer that [takes it](takes_text).
///
/// # Errors
/// When the serializer fails.
pub(super) fn serialize<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    let bytes = to_vec(view);
    // All of it is texts and what is written here: UTF-8.
    match std::str::from_utf8(&bytes) {
        Ok(text) => Raw(text).serialize(to),
        Err(error) => Err(serde::ser::Error::custom(error)),
    }
}

struct Raw<'a>(&'a str);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut raw = to.serialize_struct(RAW, 1)?;
        raw.serialize_field(RAW, self.0)?;
        raw.end()
    }
}

type Written = Result<(), Infallible>;

impl<'a> Output for &'a mut Vec<u8> {
    type Done = ();
    type Error = Infallible;
    type Items = Open<'a>;
    type Members = Open<'a>;

    fn null(self) -> Written {
        self.extend_from_slice(b"null");
        Ok(())
    }

    #[inline]
    fn boolean(self, value: bool) -> Written {
        self.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn integer(self, number: i64) -> Written {
        rare(self, &number)
    }

    fn float(self, number: f64) -> Written {
        rare(self, &number)
    }

    #[inline]
    fn text(self, text: &str) -> Written {
        if needs_escape(text.as_bytes()) {
            return rare(self, text);
        }
        self.reserve(text.len() + 2);
        self.push(b'"');
        self.extend_from_slice(text.as_bytes());
        self.push(b'"');
        Ok(())
    }

    fn json(self, json: &Json) -> Written {
        rare(self, json)
    }

    #[inline]
    fn list(self, _len: usize) -> Result<Open<'a>, Infallible> {
        Ok(Open::begin(self, b'[', b']'))
    }

    #[inline]
    fn object(self, _len: Option<usize>) -> Result<Open<'a>, Infallible> {
        Ok(Open::begin(self, b'{', b'}'))
    }
}

/// As `serde_json` writes it.
#[expect(clippy::unnecessary_wraps, reason = "as what calls it returns")]
fn rare(to: &mut Vec<u8>, value: &(impl Serialize + ?Sized)) -> Written {
    // Memory takes all, and none of these fails to be written.
    let _ = serde_json::to_writer(to, value);
    Ok(())
}

/// A list or an object that is not closed yet.
pub(super) struct Open<'a> {
    to: &'a mut Vec<u8>,
    is_empty: bool,
    close: u8,
}

impl<'a> Open<'a> {
    #[inline]
    fn begin(to: &'a mut Vec<u8>, open: u8, close: u8) -> Self {
        to.push(open);
        Self {
            to,
            is_empty: true,
            close,
        }
    }

    /// What stands between two values.
    #[inline]
    fn next(&mut self) {
        if !std::mem::take(&mut self.is_empty) {
            self.to.push(b',');
        }
    }
}

impl Items for Open<'_> {
    type Done = ();
    type Error = Infallible;

    #[inline]
    fn item(&mut self, item: &impl Piece) -> Written {
        self.next();
        item.write(&mut *self.to)
    }

    #[inline]
    fn end(self) -> Written {
        self.to.push(self.close);
        Ok(())
    }
}

impl Members for Open<'_> {
    type Done = ();
    type Error = Infallible;

    #[inline]
    fn member(&mut self, name: &str, value: &(impl Piece + ?Sized)) -> Written {
        self.next();
        self.to.text(name)?;
        self.to.push(b':');
        value.write(&mut *self.to)
    }

    #[inline]
    fn end(self) -> Written {
        self.to.push(self.close);
        Ok(())
    }
}

/// Whether any byte of a text has to be escaped: a control character, a quotation mark or a
/// backslash.
#[inline]
fn needs_escape(text: &[u8]) -> bool {
    const EACH: u64 = u64::MAX / 255;
    const HIGHEST: u64 = EACH * 0x80;
    /// The highest bit of each byte that is to be escaped is set, and of a byte above the first of
    /// them perhaps; none where none is.
    const fn found(word: u64) -> u64 {
        let below_blank = word.wrapping_sub(EACH * 0x20);
        let quote = (word ^ (EACH * b'"' as u64)).wrapping_sub(EACH);
        let backslash = (word ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
        (below_blank | quote | backslash) & !word & HIGHEST
    }
    let (words, rest) = text.as_chunks::<8>();
    let mut any = 0;
    for word in words {
        any |= found(u64::from_le_bytes(*word));
    }
    let is_special = |byte: &u8| matches!(byte, 0..0x20 | b'"' | b'\\');
    match (rest, text.last_chunk::<8>()) {
        ([], _) => any != 0,
        // Some bytes are looked at twice, which is faster than one by one.
        (_, Some(last)) => any | found(u64::from_le_bytes(*last)) != 0,
        (rest, None) => rest.iter().any(is_special),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_be_escaped_is_found_at_every_place_of_a_text_of_any_length() {
        for len in 0..40 {
            for at in 0..len {
                for byte in 0..=0x7f_u8 {
                    let mut text = vec![b'a'; len];
                    text[at] = byte;
                    let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    assert_eq!(
                        needs_escape(&text),
                        is_special,
                        "{byte:#x} at {at} of {len}"
                    );
                }
            }
        }
        assert!(!needs_escape(
            "ÄÖÜäöüß€𝄞 and \u{7f} go as they are".as_bytes()
        ));
    }

    /// Tells whether text would go into what it is written with.
    struct Asks(std::cell::Cell<bool>);
    impl Serialize for Asks {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.0.set(takes_text::<S>());
            to.serialize_unit()
        }
    }

    #[test]
    fn text_goes_raw_into_what_to_string_writes_with_and_into_nothing_else() {
        assert_eq!(
            serde_json::to_string(&Raw("[ ]")).ok().as_deref(),
            Some("[ ]")
        );
        let asks = Asks(false.into());
        let takes = |written: Result<(), serde_json::Error>| written.is_ok() && asks.0.get();
        assert!(takes(serde_json::to_string(&asks).map(drop)));
        assert!(takes(serde_json::to_vec(&[&asks]).map(drop)));
        assert!(!takes(serde_json::to_string_pretty(&asks).map(drop)));
        assert!(!takes(serde_json::to_writer(std::io::sink(), &asks)));
        assert!(!takes(serde_json::to_value(&asks).map(drop)));
    }
}
