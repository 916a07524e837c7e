//! Texts of others in our own sentences: on one line, and no longer than they are worth.

use std::fmt::{self, Write as _};

/// More than a sentence or two is in the body.
const MOST_CHARACTERS: usize = 400;

/// A text that the platform, or something on the way to it, wrote. A line break in it would forge a
/// line of a log, and a control character more than that.
pub(super) struct Shown<'a>(pub(super) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, character) in self.0.trim().chars().enumerate() {
            if count == MOST_CHARACTERS {
                return f.write_char('…');
            }
            if is_harmless(character) {
                f.write_char(character)?;
            } else {
                write!(f, "{}", character.escape_default())?;
            }
        }
        Ok(())
    }
}

/// Neither a control character, nor one that ends a line or turns the direction of the text.
fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_on_its_line_and_is_bounded() {
        let shown = |text: &str| Shown(text).to_string();
        assert_eq!(shown(" größer als 1 "), "größer als 1");
        assert_eq!(shown("a\r\nERROR b\u{1b}[2J"), "a\\r\\nERROR b\\u{1b}[2J");
        assert_eq!(shown("a\u{2028}b\u{202e}c"), "a\\u{2028}b\\u{202e}c");
        assert_eq!(shown(&"x".repeat(10_000)).chars().count(), 401);
    }
}
