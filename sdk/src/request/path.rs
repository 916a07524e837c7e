//! Paths: templates filled so that no value can leave its segment.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may not stand in a segment as it is: all but the unreserved characters of RFC 3986, section
/// 2.3. Sub-delimiters would be legal, but servers read matrix parameters from `;` and a space from
/// `+`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A value that cannot stand in a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misplaced {
    pub(crate) name: String,
    pub(crate) why: &'static str,
}

/// Fills the names of a template with values.
///
/// An empty value would address another resource, and URL parsers resolve `.` and `..` also when
/// they are percent-encoded, so those are refused.
pub(crate) fn fill(template: &str, values: &[(&str, String)]) -> Result<String, Misplaced> {
    let mut path = String::with_capacity(template.len() + 40);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(before);
        let misplaced = |why| Misplaced {
            name: name.to_owned(),
            why,
        };
        let (_, value) = values
            .iter()
            .find(|(known, _)| *known == name)
            .ok_or_else(|| misplaced("it was not given"))?;
        match value.as_str() {
            "" => return Err(misplaced("it is empty")),
            "." | ".." => return Err(misplaced("it is a step to another path")),
            _ => path.extend(utf8_percent_encode(value, SEGMENT)),
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: &str) -> Result<String, Misplaced> {
        fill(
            "/api/v2/users/{userId}/queues",
            &[("userId", value.to_owned())],
        )
    }

    #[test]
    fn no_value_leaves_its_segment() {
        for value in [
            "a/b", "../admin", "a?b=c", "a#b", "a%2Fb", "a\\b", "ä b", "%2e%2e", "a\n", ";x",
            "...", "a/..",
        ] {
            let path = filled(value).expect(value);
            let url = url::Url::parse("https://api.mypurecloud.com")
                .unwrap()
                .join(&path)
                .unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            assert_eq!(segments.len(), 5, "{value}: {url}");
            assert_eq!(
                (segments[2], segments[4], url.query(), url.fragment()),
                ("users", "queues", None, None),
                "{value}"
            );
            let back = percent_encoding::percent_decode_str(segments[3])
                .decode_utf8()
                .unwrap();
            assert_eq!(back, value);
        }
    }

    #[test]
    fn only_unreserved_characters_stand_as_they_are() {
        let path = filled("aZ9-._~;+@:=&,!").expect("it can stand in a path");
        assert_eq!(path, "/api/v2/users/aZ9-._~%3B%2B%40%3A%3D%26%2C%21/queues");
    }

    #[test]
    fn a_value_that_addresses_something_else_is_refused() {
        for value in ["", ".", ".."] {
            assert_eq!(filled(value).unwrap_err().name, "userId", "{value:?}");
        }
    }
}
