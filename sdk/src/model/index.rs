//! Which field a name belongs to.

use std::{fmt, sync::OnceLock};

/// A table from the names of a model to their places, made when the first object is read: a search
/// by halves takes three times as long, and names are looked for as often as values come.
pub struct Index(OnceLock<Box<[u16]>>);

/// No field is here.
const NONE: u16 = u16::MAX;

impl Index {
    /// One for a model that no object was read of yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The place of a name among these.
    #[inline]
    pub(crate) fn find(&self, names: &'static [&'static str], name: &str) -> Option<usize> {
        let table = self.0.get_or_init(|| table(names));
        let mask = table.len() - 1;
        let mut at = hash(name.as_bytes()) & mask;
        loop {
            let place = usize::from(*table.get(at)?);
            let known = names.get(place)?;
            if *known == name {
                return Some(place);
            }
            at = (at + 1) & mask;
        }
    }
}

/// Twice as long as there are names, at least, so that every search ends.
fn table(names: &[&str]) -> Box<[u16]> {
    let mut table = vec![NONE; (names.len() * 2 + 1).next_power_of_two()];
    let mask = table.len() - 1;
    for (place, name) in names.iter().enumerate() {
        let mut at = hash(name.as_bytes()) & mask;
        while table[at] != NONE {
            at = (at + 1) & mask;
        }
        // No model has that many fields; one that had would find none of them.
        table[at] = u16::try_from(place).unwrap_or(NONE);
    }
    table.into()
}

/// Mixes the length, the first eight and the last eight bytes.
#[inline]
fn hash(name: &[u8]) -> usize {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let word = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(0, |word: u64, byte| (word << 8) | u64::from(*byte))
    };
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (word(name), 0),
    };
    let mixed = (first ^ last.rotate_left(23) ^ name.len() as u64).wrapping_mul(MIX);
    #[expect(clippy::cast_possible_truncation, reason = "any bits of it will do")]
    let mixed = (mixed ^ (mixed >> 32)) as usize;
    mixed
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Index")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        static NAMES: [&str; 8] = [
            "",
            "a",
            "abcdefgh",
            "abcdefgi",
            "id",
            "name",
            "nameXname",
            "ä",
        ];
        static NOTHING: [&str; 0] = [];
        let index = Index::new();
        for (place, name) in NAMES.iter().enumerate() {
            assert_eq!(index.find(&NAMES, name), Some(place), "{name}");
        }
        for name in ["b", "Name", "nameYname", "abcdefghi"] {
            assert_eq!(index.find(&NAMES, name), None, "{name}");
        }
        assert_eq!(Index::new().find(&NOTHING, "id"), None);
    }
}
