//! JSON as servers send it: behind a byte order mark, with half a surrogate pair, with bytes that
//! are no UTF-8, nested without end. What cannot be read is replaced, so that the rest is not lost
//! for it. Not part of the API; the SDK repairs its bodies with it.

use std::borrow::Cow;

use serde_json::Value;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// Values nested deeper than this are left out. `serde_json` reads 127 levels, and what it reads is
/// dropped on the stack of any thread.
const DEEPEST: u32 = 100;

/// Reads JSON; `None` where it is none, however it is repaired.
pub fn read(body: &[u8]) -> Option<Value> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    serde_json::from_slice(body).ok().or_else(|| {
        let repaired = repaired(body);
        serde_json::from_slice(&shallow(repaired.as_deref().unwrap_or(body))).ok()
    })
}

/// The text with `null` in the place of every list and object that lies too deep.
fn shallow(text: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(text.len());
    let mut depth = 0_u32;
    let mut in_string = false;
    let mut is_escaped = false;
    for &byte in text {
        let mut keep = depth <= DEEPEST;
        if in_string {
            in_string = is_escaped || byte != b'"';
            is_escaped = byte == b'\\' && !is_escaped;
        } else {
            match byte {
                b'"' => in_string = true,
                b'[' | b'{' => {
                    depth = depth.saturating_add(1);
                    if depth == DEEPEST + 1 {
                        kept.extend_from_slice(b"null");
                    }
                    keep = depth <= DEEPEST;
                }
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        if keep {
            kept.push(byte);
        }
    }
    kept
}

/// The text, repaired; `None` where there is nothing to repair.
pub fn repaired(text: &[u8]) -> Option<Vec<u8>> {
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

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let json = read(b"\xef\xbb\xbf{\"a\":1}").expect("JSON");
        assert_eq!(json["a"], 1);
    }

    #[test]
    fn what_lies_too_deep_is_left_out_and_the_rest_is_read() {
        for depth in [127, 128, 1_000, 200_000] {
            let (open, close) = (r#"["]}\"",{"x":"#.repeat(depth), "}]".repeat(depth));
            let text = format!(r#"{{"deep":{open}1{close},"code":"a"}}"#);
            let json = read(text.as_bytes()).expect("JSON");
            assert_eq!(json["code"], "a", "{depth}");
            assert_eq!(json["deep"][0], "]}\"", "{depth}");
        }
    }

    #[test]
    fn nesting_that_serde_json_reads_is_read_whole() {
        let (open, close) = ("[".repeat(127), "]".repeat(127));
        let json = read(format!("{open}7{close}").as_bytes()).expect("JSON");
        assert_eq!(json.to_string(), format!("{open}7{close}"));
    }

    #[test]
    fn what_is_no_json_is_none() {
        for body in ["", "<html>", "{", "[1", "{\"a\":\"", "\u{feff}"] {
            assert_eq!(read(body.as_bytes()), None, "{body}");
        }
    }

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
