//! Texts of others in our own sentences: on one line, and no longer than they are worth.
//!
//! Whatever a server, a proxy or a redirect says may end in a log. A line break in it would forge a
//! line of that log, and a control character does more. [`Shown`] is for such a text inside a
//! message; [`OnOneLine`] for a message that may hold one already. For this crate and the SDK on
//! top of it; not part of the API.

use std::fmt::{self, Write as _};

/// More than a sentence or two is in the body.
const MOST_CHARACTERS: usize = 400;

/// A text that the platform, or something on the way to it, wrote: escaped and bounded.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a>(pub &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.trim();
        match text.char_indices().nth(MOST_CHARACTERS) {
            None => OnOneLine(text).fmt(f),
            Some((end, _)) => {
                OnOneLine(&text[..end]).fmt(f)?;
                f.write_char('…')
            }
        }
    }
}

/// A text of any length: escaped.
#[derive(Clone, Copy, Debug)]
pub struct OnOneLine<'a>(pub &'a str);

impl fmt::Display for OnOneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
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
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
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
        assert_eq!(shown("a\u{61c}b"), "a\\u{61c}b");
        assert_eq!(shown(&"ü".repeat(10_000)).chars().count(), 401);
        assert_eq!(shown(&"ü".repeat(400)).chars().count(), 400);
    }

    #[test]
    fn a_message_of_any_length_stays_on_its_line() {
        let shown = OnOneLine(&"a\n".repeat(1_000)).to_string();
        assert_eq!(shown, "a\\n".repeat(1_000));
    }
}
