//! Which list of a response is the operation's own, and which operations have
//! pages at all: told from names, until the generator writes both down.

use crate::{
    model::Tree,
    operation::{Method, OperationInfo},
};

use super::facts::field;

/// What operations call their own lists; the first that is there is it.
const OWN: [&str; 6] = [
    "entities",
    "results",
    "conversations",
    "userDetails",
    "Resources",
    "resources",
];

/// Lists that stand beside an operation's own.
const BESIDE: [&str; 8] = [
    "aggregations",
    "errorDetails",
    "errors",
    "facets",
    "links",
    "schemas",
    "types",
    "warnings",
];

/// Whether calling the operation changes nothing, so that it can be called for
/// page after page. The POSTs that are paged in the document are searches.
pub(super) fn only_reads(info: &OperationInfo) -> bool {
    match info.method {
        Method::Get | Method::Head => true,
        Method::Post => info.retry_safe || info.paging.is_some(),
        _ => false,
    }
}

/// Where the operation's own list is in a body, as a dotted path; the empty one
/// is that of the body itself.
pub(super) fn find(body: &Tree<'_>) -> Option<String> {
    let is_list = |name: &&str| matches!(field(body, name), Some(Tree::Array(_)));
    if matches!(body, Tree::Array(_)) {
        return Some(String::new());
    }
    if let Some(name) = OWN.iter().find(|name| is_list(name)) {
        return Some((*name).to_owned());
    }
    // Some searches wrap their page once more.
    if let Some(page @ Tree::Object(_)) = field(body, "results") {
        return Some(format!("results.{}", find(page)?));
    }
    let Tree::Object(members) = body else {
        return None;
    };
    let lists = members.iter().filter_map(|(name, value)| match value {
        Tree::Array(items) if !BESIDE.contains(&name) => Some((items.len(), name)),
        _ => None,
    });
    let longest = lists.max_by_key(|(length, _)| *length);
    longest.map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::response::parse;

    #[test]
    fn an_operations_own_list_is_told_from_those_beside_it() {
        let cases = [
            (r#"{"types":["x"],"results":[]}"#, Some("results")),
            (
                r#"{"schemas":["a","b"],"Resources":[1]}"#,
                Some("Resources"),
            ),
            (
                r#"{"aggregations":[1,2],"userDetails":[1]}"#,
                Some("userDetails"),
            ),
            (r#"{"aggregations":[1,2],"totalHits":3}"#, None),
            (r#"{"results":{"entities":[]}}"#, Some("results.entities")),
            (r#"{"sessions":[1],"id":"x"}"#, Some("sessions")),
            ("[1]", Some("")),
            (r#""text""#, None),
            ("{}", None),
        ];
        for (body, list) in cases {
            let tree = parse(body.as_bytes()).unwrap();
            assert_eq!(find(&tree).as_deref(), list, "{body}");
        }
    }
}
