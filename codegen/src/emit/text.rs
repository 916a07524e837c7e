//! How text of the document becomes text of Rust.
//!
//! Names, paths, values and sentences of the document end up in comments and literals of the
//! generated code. A document may come from anywhere, so nothing in it may end the comment or
//! literal that it stands in: every text goes through one of these functions, whatever it is said
//! to be.

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Text on one line of a comment: what could end the line, or change the order in which a reader
/// sees it, becomes a space. It begins no block of code.
pub(crate) fn line(text: &str) -> String {
    text.replace(breaks_lines, " ").replace("```", "'''")
}

/// A name of the document as code, on one line of a comment.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", line(text).replace('`', "'"))
}

/// The lines of a text, each fit for a line of a comment of its own. None of them begins a block of
/// code, which would be compiled as an example.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|one| {
        let one = line(one).replace("```", "'''").replace("~~~", "---");
        let bare = one.trim_start();
        // Four spaces are code in Markdown.
        let indent = (one.len() - bare.len()).min(3);
        format!("{}{}", " ".repeat(indent), bare.trim_end())
    })
}

/// Line breaks in the eyes of Rust or of an editor, other control characters, and those that turn
/// the direction of writing.
fn breaks_lines(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{2028}' | '\u{2029}')
        || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{061c}')
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_comment_or_literal_that_it_stands_in() {
        let hostile = "a\nb\rc\u{2028}d\u{85}e\0f\u{202e}g`h\"i\\j*/";
        assert_eq!(line(hostile), "a b c d e f g`h\"i\\j*/");
        assert_eq!(code(hostile), "`a b c d e f g'h\"i\\j*/`");
        assert_eq!(line("409```"), "409'''");
        assert_eq!(literal("a\"\n\\"), r#""a\"\n\\""#);
        assert!(!literal(hostile).contains(breaks_lines));
    }

    #[test]
    fn sentences_keep_their_lines_and_become_no_example() {
        let text = "One.\r\n\n  - two\n```\nfn main() {}\n```\n        code\rmore  ";
        let lines: Vec<String> = lines(text).collect();
        let expected = [
            "One.",
            "",
            "  - two",
            "'''",
            "fn main() {}",
            "'''",
            "   code more",
        ];
        assert_eq!(lines, expected);
    }
}
