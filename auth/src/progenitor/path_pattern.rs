//! Patterns of API paths.

const BASE: &str = "/api/v2/";

/// Whether `path` fits a pattern of what stands below `/api/v2/`: `*` is any segment, and a slash at
/// the end stands for everything beneath. Whatever a gateway puts before the API's own path does not
/// matter.
pub(crate) fn matches(pattern: &str, path: &str) -> bool {
    let Some((_, below)) = path.split_once(BASE) else {
        return false;
    };
    let (pattern, beneath) = match pattern.strip_suffix('/') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut segments = below.split('/');
    let begins = pattern.split('/').all(|expected| {
        segments
            .next()
            .is_some_and(|segment| expected == "*" || expected == segment)
    });
    begins && segments.next().is_some() == beneath
}
