//! Text that is nearly JSON: with half a surrogate pair, or bytes that are no UTF-8. Both are read
//! as U+FFFD, so that the rest is not lost for them.

use std::borrow::Cow;

/// The text, repaired; `None` where there is nothing to repair.
pub(super) fn repaired(text: &[u8]) -> Option<Vec<u8>> {
    let valid = String::from_utf8_lossy(text);
    let was_invalid = matches!(valid, Cow::Owned(_));
    let mut bytes = valid.into_owned().into_bytes();
    (whole_surrogates(&mut bytes) | was_invalid).then_some(bytes)
}

/// Replaces each escape that is half a pair, and says whether there was any.
fn whole_surrogates(text: &mut [u8]) -> bool {
    let mut found = false;
    let mut at = 0;
    while at + 1 < text.len() {
        if text[at] != b'\\' {
            at += 1;
            continue;
        }
        let Some(unit) = unit(text, at) else {
            // Any other escape: what it escapes is no escape.
            at += 2;
            continue;
        };
        let is_pair = matches!(unit, 0xD800..=0xDBFF)
            && matches!(self::unit(text, at + 6), Some(0xDC00..=0xDFFF));
        if is_pair {
            at += 12;
            continue;
        }
        if matches!(unit, 0xD800..=0xDFFF)
            && let Some(digits) = text.get_mut(at + 2..at + 6)
        {
            digits.copy_from_slice(b"fffd");
            found = true;
        }
        at += 6;
    }
    found
}

/// The UTF-16 unit that is written as `\uXXXX` here.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = std::str::from_utf8(digits).ok()?;
    // `from_str_radix` takes a sign.
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(given: &[u8]) -> Option<String> {
        repaired(given).map(|bytes| String::from_utf8(bytes).expect("it was repaired"))
    }

    #[test]
    fn halves_are_replaced_and_pairs_and_escaped_slashes_are_not() {
        for (given, expected) in [
            (r#""a\ud83d""#, Some(r#""a\ufffd""#)),
            (r#""\ude00b""#, Some(r#""\ufffdb""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\uD83D\n""#, Some(r#""\ufffd\n""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\\\ud83d""#, Some(r#""\\\ufffd""#)),
            (r#""\u00e4""#, None),
            (r#""\ud8"#, None),
            ("", None),
        ] {
            assert_eq!(text(given.as_bytes()).as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        assert_eq!(text(b"\"a\xffb\"").as_deref(), Some("\"a\u{fffd}b\""));
    }
}
